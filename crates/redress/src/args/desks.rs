//! The command line of the desks: verification, custody, the urgent override, lifts, holdings, review, the profile.
//!
//! Promise: whoever decides is named in full: name, login, person, unit, role. The command line proves no login; what
//! is stated counts in an exercise alone.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};
use terms::custody::CustodyStep;
use terms::id::RegisterId;
use terms::request::Telling;
use terms::safety::SafetyMeasure;
use terms::verification::Asker;
use terms::{AlertId, Date, Seq};

use super::{When, day, measure, named, register_kind};
use crate::meeting;

/// A named official, as stated.
#[derive(Args)]
pub struct Stating {
    /// The official's name
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    /// The official's login: stated here and proved by nobody, so that it counts in an exercise alone
    #[arg(long, value_name = "LOGIN", value_parser = named)]
    pub login: String,
    /// Who it is, whatever the account: two officials are told apart by it
    #[arg(long, value_name = "ID", value_parser = named)]
    pub person: String,
    /// The unit
    #[arg(long, value_name = "UNIT", value_parser = named)]
    pub unit: String,
    /// The office held
    #[arg(long, value_name = "ROLE", default_value = "verifying_official", value_parser = named)]
    pub role: String,
    /// The authority this office holds, as the profile or the register names it
    #[arg(long, value_name = "AUTHORITY", value_parser = named)]
    pub authority: Option<String>,
    #[command(flatten)]
    pub when: When,
}

/// The profile of the own state.
#[derive(Args)]
pub struct OfState {
    /// The profile of your state [default: `profile.toml` in the home]
    #[arg(long, env = meeting::VARIABLE, value_name = "FILE")]
    pub profile: Option<PathBuf>,
}

#[derive(Args)]
pub struct Verify {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The measure that is thought of [default: what an arrest needs]
    #[arg(long, value_name = "MEASURE", value_parser = measure)]
    pub measure: Option<terms::Measure>,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
}

#[derive(Args)]
pub struct Reading {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The reading (JSON; see `redress schema reading`)
    pub file: PathBuf,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct Decide {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The decision, or what the second official does with a first one (JSON; see `redress schema
    /// decision-of-official`)
    pub file: PathBuf,
    /// Registers and the recall feed were brought up to date for this act: without it nothing is permitted
    #[arg(long)]
    pub fresh: bool,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct Permission {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// Take it back, for these reasons
    #[arg(long, value_name = "REASONS", value_parser = named)]
    pub take_back: Option<String>,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct ReviewArgs {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// Who asks: person, victim or prosecutor
    #[arg(long, value_name = "WHO", value_parser = asker)]
    pub asker: Asker,
    /// What is asked, and on what
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub grounds: String,
    /// Their name; left out where it stands in another file
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub name: Option<String>,
    /// The person is detained
    #[arg(long)]
    pub detained: bool,
    /// Who enters it; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
}

#[derive(Args)]
pub struct TellArgs {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// tell, counsel_only, not_yet or not_before_measure
    #[arg(value_parser = telling)]
    pub telling: Telling,
    /// The day until which nobody tells, for not_yet
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub until: Option<Date>,
    /// What telling or not telling would do to the person
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct NoteArgs {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The court, as it is addressed
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub court: String,
    /// A line of its address; may be given several times
    #[arg(long, value_name = "LINE", value_parser = named)]
    pub address: Vec<String>,
    /// The language of the court
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = named)]
    pub language: String,
    /// The office that writes [default: the authority or the unit of whoever signs]
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub office: Option<String>,
    /// The function in which one signs [default: the unit]
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub function: Option<String>,
    /// The folder for the files: text and print-ready HTML
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

fn telling(text: &str) -> Result<Telling, String> {
    let known = || Telling::ALL.iter().map(|it| it.code()).collect::<Vec<_>>().join(", ");
    Telling::parse(text).ok_or_else(|| format!("expected one of {}", known()))
}

#[derive(Args)]
pub struct ProfileArgs {
    #[command(subcommand)]
    pub act: ProfileAct,
}

#[derive(Subcommand)]
pub enum ProfileAct {
    /// Print what a profile fixes, in words, and every doubt
    Show {
        /// The profile
        file: PathBuf,
    },
    /// Say whether a profile can be used, and every doubt
    Verify {
        /// The profile
        file: PathBuf,
    },
    /// Print the days off of a calendar file (iCalendar) as `days_off` of a profile, or every fault of it
    DaysOff {
        /// The calendar
        file: PathBuf,
        /// The first year
        #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(2015..=2060))]
        first: i16,
        /// The last one; the first where it is not given
        #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(2015..=2060))]
        last: Option<i16>,
    },
    /// Prove with a solver that the gate keeps what a profile fixes
    Prove {
        /// The profile
        file: PathBuf,
    },
}

#[derive(Args)]
pub struct Custody {
    /// The entry with which the custody began; none prints the board
    #[arg(value_parser = meeting::entry, requires = "step")]
    pub custody: Option<Seq>,
    /// What happened: rights-told, counsel-told, consulate-told, brought-to-court, court-keeps, court-ends, moved or released
    #[arg(value_parser = custody_step, requires = "says")]
    pub step: Option<CustodyStep>,
    /// Who told whom, or which court
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub says: Option<String>,
    /// Until when the court lets it go on, RFC 3339
    #[arg(long, value_name = "TIME", value_parser = meeting::time)]
    pub until: Option<casework::border::Moment>,
    /// Where the person is now
    #[arg(long, value_name = "PLACE", value_parser = named)]
    pub place: Option<String>,
    /// Where the person's written wish is kept, for the consulate
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub wish: Option<String>,
    /// When it happened, where that is not now
    #[arg(long, value_name = "TIME", value_parser = meeting::time)]
    pub happened: Option<casework::border::Moment>,
    /// The board with those who were released
    #[arg(long, conflicts_with = "custody")]
    pub all: bool,
    /// Who looks or records; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct Override {
    #[command(subcommand)]
    pub act: OverrideAct,
}

#[derive(Subcommand)]
pub enum OverrideAct {
    /// Enter that own safety law is used now: protect, disarm or separate; it is no permission
    Use {
        /// What is done; once for each
        #[arg(required = true, value_parser = safety_measure)]
        measures: Vec<SafetyMeasure>,
        /// Who is in danger, from what
        #[arg(long, value_name = "TEXT", value_parser = named)]
        danger: String,
        /// The alert, whole, beside which it is used
        #[arg(long, value_name = "ALERT", value_parser = meeting::alert)]
        alert: Option<AlertId>,
        /// Where
        #[arg(long, value_name = "PLACE", value_parser = named)]
        place: Option<String>,
        #[command(flatten)]
        official: Stating,
    },
    /// Confirm another's, within 24 hours
    Confirm {
        /// The number of the override on the log
        #[arg(value_parser = meeting::entry)]
        used: Seq,
        /// Why it still holds
        #[arg(long, value_name = "TEXT", value_parser = named)]
        reasons: String,
        #[command(flatten)]
        official: Stating,
    },
    /// List every one, and how many each officer used: for supervision
    List {
        /// Who looks; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: String,
        #[command(flatten)]
        when: When,
    },
}

#[derive(Args)]
pub struct Lift {
    #[command(subcommand)]
    pub act: LiftAct,
}

#[derive(Subcommand)]
pub enum LiftAct {
    /// Propose that the own authority lifts an entry of a register, or a finding on an alert
    Propose(LiftPropose),
    /// Confirm what another official of the authority proposed
    Confirm {
        /// The number of the proposal on the log
        #[arg(value_parser = meeting::entry)]
        proposal: Seq,
        /// The second official's own reasons
        #[arg(long, value_name = "TEXT", value_parser = named)]
        reasons: String,
        #[command(flatten)]
        official: Stating,
        #[command(flatten)]
        of: OfState,
    },
    /// Say no to a proposal, also to one of an entry
    Refuse {
        /// The number of the proposal on the log
        #[arg(value_parser = meeting::entry)]
        proposal: Seq,
        /// Why not
        #[arg(long, value_name = "TEXT", value_parser = named)]
        reasons: String,
        #[command(flatten)]
        official: Stating,
    },
}

#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["entry", "finding"])))]
pub struct LiftPropose {
    /// The entry of a register, by its id
    #[arg(long, value_name = "REGISTER", value_parser = register)]
    pub entry: Option<RegisterId>,
    /// The rule of the finding (`person.extradition_refused`)
    #[arg(long, value_name = "RULE", requires = "alert", value_parser = named)]
    pub finding: Option<String>,
    /// The alert, whole
    #[arg(long, value_name = "ALERT", requires = "finding", value_parser = meeting::alert)]
    pub alert: Option<AlertId>,
    /// Which of several findings of that rule, counted from 1
    #[arg(long, value_name = "NUMBER", requires = "finding")]
    pub number: Option<usize>,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    /// The decision it rests on: body, day and number
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub rests_on: String,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct Propose {
    /// protection, refusal, decision, misuse, override or interim
    #[arg(value_parser = register_kind)]
    pub kind: terms::register::RegisterKind,
    /// The file with one entry (native JSON; see `redress schema KIND`)
    pub file: PathBuf,
    /// On what evidence
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct ConfirmEntry {
    /// The number of the proposal on the log
    #[arg(value_parser = meeting::entry)]
    pub proposal: Seq,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct ImportHoldings {
    /// The list (JSON lines; see `redress schema holding`)
    pub file: PathBuf,
    /// Why the list is taken over
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    /// Registers and the recall feed were brought up to date for this act: without it nothing is permitted
    #[arg(long)]
    pub fresh: bool,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

/// A word of a closed list, typed with `-` or `_`.
fn word<T>(text: &str, parse: fn(&str) -> Option<T>, all: &[&str]) -> Result<T, String> {
    parse(&text.trim().replace('-', "_")).ok_or_else(|| format!("expected one of {}", all.join(", ")))
}

fn asker(text: &str) -> Result<Asker, String> {
    word(text, Asker::parse, &Asker::ALL.iter().map(|it| it.code()).collect::<Vec<_>>())
}

fn custody_step(text: &str) -> Result<CustodyStep, String> {
    word(text, CustodyStep::parse, &CustodyStep::ALL.iter().map(|it| it.code()).collect::<Vec<_>>())
}

fn safety_measure(text: &str) -> Result<SafetyMeasure, String> {
    word(text, SafetyMeasure::parse, &SafetyMeasure::ALL.iter().map(|it| it.code()).collect::<Vec<_>>())
}

fn register(text: &str) -> Result<RegisterId, String> {
    RegisterId::parse(text).ok_or_else(|| "expected an entry as `register-...`, whole".to_owned())
}

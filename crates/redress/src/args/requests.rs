//! The command line of requests before a reviewing body, as typed.
//!
//! Promise: plain values; whoever acts is named in full, and for which side is said each time. The command line proves no login;
//! what is stated counts in an exercise alone.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand, ValueEnum};
use terms::deadline::{DeadlineRule, Party, TermUnit};
use terms::request::RequestState;
use terms::restriction::Gist;
use terms::{Date, Seq};

use super::desks::{OfState, Stating};
use super::{When, day, named};
use crate::meeting;

#[derive(Args)]
pub struct Request {
    #[command(subcommand)]
    pub act: RequestAct,
}

#[derive(Subcommand)]
pub enum RequestAct {
    /// Enter a request as it came
    Lodge(Lodge),
    /// The docket: what is overdue first, then what is due soon, then the rest
    List(Docket),
    /// One request: what is next, its clocks, its restrictions, what waits for a decision
    Show(ShowRequest),
    /// Take a step: acknowledge, admit, look data up, ask the source, hand on, close ...
    Step(StepRequest),
    /// Put something into the merits file
    File(FileRequest),
    /// Enter a restriction that a source claims: it is tested at once
    Restrict(RestrictRequest),
    /// Enter what a source answers to a challenge, or replies before something counts against it
    Answer(AnswerRequest),
    /// A member's look at the risk to third persons before a gist is proposed
    ThirdPersons(ThirdPersons),
    /// Enter a named decision, or every reason against it
    Decide(DecideRequest),
    /// Letters that were made and those that are due; `--issue` makes what is due
    Letters(LettersRequest),
    /// Publish an excerpt of a decision, or every word of it that may not be published
    Publish(PublishRequest),
    /// Let a clock stand still, run again or run longer: never by whoever holds it
    Clock(ClockRequest),
    /// The clocks of one side as a calendar file with alarms
    Calendar(CalendarRequest),
    /// What a year that is over came to: tables, times, bureaus; nothing about fewer than ten people
    Figures(FiguresRequest),
    /// Say that the time of this machine is right, after it jumped
    Time(TimeRight),
}

#[derive(Args)]
pub struct Lodge {
    /// The request (JSON; see `redress schema request`)
    pub file: PathBuf,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct Docket {
    /// Only what is in this state
    #[arg(long = "in", value_name = "STATE", value_parser = state)]
    pub in_state: Option<RequestState>,
    /// Only what is about this bureau
    #[arg(long, value_name = "BUREAU", value_parser = named)]
    pub bureau: Option<String>,
    /// Only what is on this meeting
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub meeting: Option<Date>,
    /// Only what is overdue
    #[arg(long)]
    pub overdue: bool,
    /// How many are printed at most
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    pub most: usize,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: Option<String>,
    #[command(flatten)]
    pub when: When,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct ShowRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// As this side sees it
    #[arg(long, value_name = "SIDE", default_value = "body", value_parser = side)]
    pub side: Party,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: Option<String>,
    #[command(flatten)]
    pub when: When,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct StepRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// The step (JSON; see `redress schema request-step`)
    pub file: PathBuf,
    /// For which side
    #[arg(long, value_name = "SIDE", default_value = "body", value_parser = side)]
    pub side: Party,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct FileRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// What it is (JSON; see `redress schema file-item`)
    pub file: PathBuf,
    /// The paper itself: kept as it is, sealed, and never opened
    #[arg(long, value_name = "FILE", requires = "media_type")]
    pub paper: Option<PathBuf>,
    /// What the paper says it is, as `application/pdf`
    #[arg(long, value_name = "TYPE", requires = "paper", value_parser = named)]
    pub media_type: Option<String>,
    /// For which side
    #[arg(long, value_name = "SIDE", default_value = "body", value_parser = side)]
    pub side: Party,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct RestrictRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// The restriction (JSON; see `redress schema restriction`)
    pub file: PathBuf,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct AnswerRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// What the source says
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub says: String,
    /// It is the reply before something counts against it, and no answer to the questions
    #[arg(long)]
    pub reply: bool,
    /// It lifts what it restricted towards the applicant
    #[arg(long, conflicts_with = "reply")]
    pub lift: bool,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
#[command(group(ArgGroup::new("allows").required(true).args(["widest", "nothing"])))]
pub struct ThirdPersons {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// The widest gist that it allows
    #[arg(long, value_name = "GIST", value_parser = gist)]
    pub widest: Option<Gist>,
    /// It allows none
    #[arg(long)]
    pub nothing: bool,
    /// What telling would do to them
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct PublishRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// The number of the entry that is the decision, as `show` prints it
    #[arg(value_parser = meeting::entry)]
    pub ruling: Seq,
    /// The text, with `[...]` in the place of what is taken out (UTF-8)
    pub file: PathBuf,
    /// The number under which it is published: it says nothing of the request
    #[arg(long, value_name = "NUMBER", value_parser = named)]
    pub number: String,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct DecideRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// The decision (JSON; see `redress schema ruling`)
    pub file: PathBuf,
    /// Members who sign besides, each as NAME/PERSON/UNIT; once for each
    #[arg(long, value_name = "MEMBER", value_parser = member)]
    pub with: Vec<Member>,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

/// A member who signs besides.
#[derive(Clone)]
pub struct Member {
    /// The name.
    pub name: String,
    /// Who it is.
    pub person: String,
    /// The unit.
    pub unit: String,
}

#[derive(Args)]
pub struct LettersRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// Make those that are due, on the record and as files
    #[arg(long, requires = "out")]
    pub issue: bool,
    /// The folder for the files: text and print-ready HTML of each
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The language of letters to a source or authority; the applicant's is the request's
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = named)]
    pub language: String,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Changing {
    /// It stands still
    Pause,
    /// It runs again
    Resume,
    /// It is made longer by `--length`
    Extend,
}

#[derive(Args)]
pub struct ClockRequest {
    /// The request (a beginning of its id is enough where only one fits)
    pub request: String,
    /// The number of the entry that began it, as `show` prints it
    #[arg(value_parser = meeting::entry)]
    pub begun: Seq,
    /// Its rule, as `show` prints it
    #[arg(value_parser = rule)]
    pub rule: DeadlineRule,
    /// What is done
    #[arg(value_enum)]
    pub changing: Changing,
    /// By how much: 15d calendar days, 10w working days, 2m months, 24h hours
    #[arg(long, value_name = "LENGTH", value_parser = length)]
    pub length: Option<(u32, TermUnit)>,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    /// For which side
    #[arg(long, value_name = "SIDE", default_value = "body", value_parser = side)]
    pub side: Party,
    /// Whoever acts has no part in what the clock asks for
    #[arg(long)]
    pub apart: bool,
    #[command(flatten)]
    pub official: Stating,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct CalendarRequest {
    /// Whose clocks
    #[arg(long, value_name = "SIDE", default_value = "body", value_parser = side)]
    pub side: Party,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: Option<String>,
    #[command(flatten)]
    pub when: When,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct FiguresRequest {
    /// The year; the last one that is over where none is given
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(2000..2200))]
    pub year: Option<i16>,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: Option<String>,
    #[command(flatten)]
    pub when: When,
    #[command(flatten)]
    pub of: OfState,
}

#[derive(Args)]
pub struct TimeRight {
    /// By what it was compared
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

/// A word of a closed list.
pub(super) fn word<T: Copy>(
    text: &str,
    parse: fn(&str) -> Option<T>,
    all: &[T],
    code: fn(T) -> &'static str,
) -> Result<T, String> {
    parse(text.trim()).ok_or_else(|| {
        format!("expected one of {}", all.iter().map(|it| code(*it)).collect::<Vec<_>>().join(", "))
    })
}

fn side(text: &str) -> Result<Party, String> {
    word(text, Party::parse, Party::ALL, Party::code)
}

fn state(text: &str) -> Result<RequestState, String> {
    word(text, RequestState::parse, RequestState::ALL, RequestState::code)
}

fn gist(text: &str) -> Result<Gist, String> {
    word(text, Gist::parse, Gist::ALL, Gist::code)
}

fn rule(text: &str) -> Result<DeadlineRule, String> {
    word(text, DeadlineRule::parse, DeadlineRule::ALL, DeadlineRule::code)
}

fn member(text: &str) -> Result<Member, String> {
    let parts: Vec<&str> = text.split('/').map(str::trim).collect();
    match parts.as_slice() {
        [name, person, unit] if parts.iter().all(|it| !it.is_empty()) => {
            Ok(Member { name: (*name).to_owned(), person: (*person).to_owned(), unit: (*unit).to_owned() })
        }
        _ => Err("expected NAME/PERSON/UNIT".to_owned()),
    }
}

fn length(text: &str) -> Result<(u32, TermUnit), String> {
    let wrong = || "expected a length as 15d, 10w, 2m or 24h".to_owned();
    let text = text.trim();
    let unit = match text.chars().last() {
        Some('d') => TermUnit::CalendarDay,
        Some('w') => TermUnit::WorkingDay,
        Some('m') => TermUnit::Month,
        Some('h') => TermUnit::Hour,
        _ => return Err(wrong()),
    };
    let number: u32 = text.trim_end_matches(['d', 'w', 'm', 'h']).parse().map_err(|_| wrong())?;
    if number == 0 { Err(wrong()) } else { Ok((number, unit)) }
}

//! The command line as typed.

use std::path::PathBuf;

use casework::border::Moment;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use terms::alert::Sex;
use terms::border::Comparison;
use terms::{AlertId, Date, PartialDate, Seq};

use crate::meeting;

mod clocks;
mod deploy;
pub use clocks::*;
pub mod desks;
pub use deploy::*;
pub mod erase;
pub mod exchange;
pub mod log;
pub mod recall;
pub mod requests;
pub mod watch;

/// Safeguards between receiving a foreign police alert and acting on it.
///
/// Nothing this program does permits a measure against a person: it flags, suspends and asks; named people decide.
#[derive(Parser)]
#[command(name = "redress", version, max_term_width = 100, arg_required_else_help = true)]
pub struct Cli {
    #[command(flatten)]
    pub shared: Shared,
    #[command(subcommand)]
    pub command: Command,
}

/// What every verb understands.
#[derive(Clone, Args)]
pub struct Shared {
    /// Where the record is kept [default: the platform's data directory]
    #[arg(long, global = true, env = "REDRESS_HOME", value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// The state this gateway belongs to, ISO 3166 alpha-2: its own protection and judgments count as such
    #[arg(long, global = true, env = "REDRESS_STATE", value_name = "CODE", value_parser = state)]
    pub state: Option<String>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Take alerts from files, examine them and say what may be done with each now, and why
    Screen(Screen),
    /// Enter protection, refusals, decisions, misuse, class raises and interim measures
    Register(Register),
    /// Record what the person or counsel states about one alert
    PersonFacts(PersonFacts),
    /// Print the whole reasoning for one alert, or the whole story of a request, with the law and how far it was checked
    Explain(Explain),
    /// Check a traveller against the alerts and the protection register, and say what to do and what not to do
    Check(Check),
    /// Print the card of a meeting's first ten minutes
    Card(Card),
    /// Print the question sheet, or take a filled one
    Sheet(Sheet),
    /// Judge "not this person", tell a namesake apart with consent, or take that back
    Judge(Judge),
    /// Record a granting authority's answer about a check: yes or no, no data comes back
    Identity(Identity),
    /// Record a measure that an officer took at a meeting, permitted or not
    Measure(Measure),
    /// Say what an alert needs before a measure: points of the test, what waits, what is permitted
    Verify(desks::Verify),
    /// Save an official's reading of the points of the test
    Reading(desks::Reading),
    /// Enter an official's decision, or what a second official does with a first one
    Decide(desks::Decide),
    /// Print the permission on an alert, or take it back
    Permission(desks::Permission),
    /// Enter that the person, a victim or the prosecutor asks for another look
    Review(desks::ReviewArgs),
    /// Decide whether and when the person is told of an alert: by name, with reasons, looked at again after 30 days
    Tell(desks::TellArgs),
    /// Tell a court how an alert stands: level, permission and pending request, never why; on the record, and as a file
    Note(desks::NoteArgs),
    /// Copies of an alert that somebody was handed: each is a debt to recall
    Copy(recall::CopyArgs),
    /// Call an alert back from every copy; who has answered, what is owed, what is contested
    Recall(recall::RecallArgs),
    /// Other gateways: own keys, cards of others, messages
    Exchange(exchange::ExchangeArgs),
    /// Erase what is held of the person of an alert, or show what that would take
    Erase(Box<erase::EraseArgs>),
    /// Fingerprints that stay: links, terms, their end
    Watch(watch::WatchArgs),
    /// Who is detained because of an alert, what is missing and whom to tell; or record a step
    Custody(desks::Custody),
    /// Own safety law where somebody is in danger: protect, disarm, separate; no permission
    Override(desks::Override),
    /// Lift what an authority barred, by two of its officials
    Lift(desks::Lift),
    /// Take earlier named decisions over as permissions of 90 days
    ImportHoldings(desks::ImportHoldings),
    /// Print or check the profile of a state
    Profile(desks::ProfileArgs),
    /// Read a publisher's indicator file
    Indicators(Indicators),
    /// Checkpoints, proofs and verification of the record
    Log(log::Log),
    /// A witness of logs: signs their heads where each continues the last one
    Witness(log::WitnessArgs),
    /// Ask another state's protection register about the person of a check without saying whom, or answer one
    Lookup(Lookup),
    /// Compare names, or search a list of persons: JSON lines in, one line out for each; keeps nothing
    Names(Names),
    /// Print the JSON Schema of an input or output
    Schema(Schema),
    /// Say what is wrong with a home and how to mend it
    Doctor,
    /// Make a home
    Init(Init),
    /// What waits for somebody, what is late first; answer a clock in words
    Clocks(Clocks),
    /// Do what is due: escalate clocks, end permissions that are over, let letters to senders go out
    Tick(Tick),
    /// What went out to senders about their own alerts, and what they answered
    Questions(Questions),
    /// Write the record, the keys or the list of erasures into a place of their own
    Backup(Backup),
    /// Put a home back from its backups; it stays closed until the erasures since are replayed in it
    Restore(Restore),
    /// Several nodes on one record: join it, or begin a new generation after a server was put back
    Node(Node),
    /// Minutes an alert, age of the queue, waiting, and what was delayed: figures only
    Capacity(Capacity),
    /// Requests before a reviewing body: lodge, lead, restrict, challenge, decide; their clocks
    Request(Box<requests::Request>),
    /// Serve pages and API of a home over HTTP; `--demo` serves an invented one
    Serve(crate::verbs::serve::Serve),
    /// Make, list and close accounts of the server
    Account(crate::verbs::account::Account),
    /// On counsel's own machine: a key, and files encrypted with it for the vault of the server
    Vault(crate::verbs::vault::Vault),
}

#[derive(Args)]
pub struct Screen {
    /// Files of alerts; `-` reads standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Read the files in this form instead of finding it out [interpol, ftm, un-xml, native, native-csv]
    #[arg(long = "as", value_name = "FORMAT", value_parser = format)]
    pub as_format: Option<wire::Format>,
    /// The day law and ages are counted from [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
    /// Who screens; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Print counts behind the alerts: levels, tracks, two-person reviews, suspended by sender facts alone
    #[arg(long)]
    pub summary: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One line an alert, for people; two on a narrow terminal
    Table,
    /// One JSON object a line
    Json,
}

#[derive(Args)]
pub struct Register {
    #[command(subcommand)]
    pub act: RegisterAct,
}

#[derive(Subcommand)]
pub enum RegisterAct {
    /// Enter the entries of a file (native JSON lines; see `redress schema KIND`)
    Import {
        /// protection, refusal, decision, misuse, override or interim
        #[arg(value_parser = register_kind)]
        kind: terms::register::RegisterKind,
        /// The file; `-` reads standard input
        file: PathBuf,
        /// The day the entries are made [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
        /// Who enters them; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// Propose one entry, as an official of the authority: it counts when another one confirms it
    Propose(desks::Propose),
    /// Confirm what another official of the authority proposed
    Confirm(desks::ConfirmEntry),
}

#[derive(Args)]
pub struct PersonFacts {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The statements (native JSON lines; see `redress schema person-facts`)
    pub file: PathBuf,
    /// The day they are recorded [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
    /// Who records them; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

#[derive(Args)]
pub struct Explain {
    /// The alert or the request (a beginning of its id is enough where only one fits; that of a request with `request-`)
    pub alert: String,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Show what an alert held that was called back: for a court, counsel, the person and whoever supervises
    #[arg(long)]
    pub as_evidence: bool,
}

#[derive(Args)]
pub struct When {
    /// When it was, RFC 3339 (2026-11-22T11:05:12+02:00) [default: now]
    #[arg(long, value_name = "TIME", value_parser = meeting::time)]
    pub at: Option<Moment>,
    /// How far local time is from UTC [default: as in `--at`, or +00:00]
    #[arg(long, env = "REDRESS_OFFSET", value_name = "OFFSET", value_parser = meeting::offset, allow_hyphen_values = true)]
    pub offset: Option<i16>,
}

#[derive(Args)]
#[command(group(ArgGroup::new("who").required(true).multiple(true).args(["mrz", "mrz_file", "name", "document", "file"])))]
pub struct Check {
    /// One line of the machine-readable zone; two or three make one
    #[arg(long, value_name = "LINE", num_args = 1, allow_hyphen_values = true, conflicts_with_all = ["mrz_file", "file", "name", "document"])]
    pub mrz: Vec<String>,
    /// A file with the lines of one zone; `-` reads standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "name", "document"])]
    pub mrz_file: Option<PathBuf>,
    /// A spelling of the name as the document has it; once for each spelling
    #[arg(long, value_name = "NAME")]
    pub name: Vec<String>,
    /// Date of birth: YYYY-MM-DD, YYYY-MM or YYYY; with a zone, which of two dates it means
    #[arg(long, value_name = "DATE", conflicts_with = "file")]
    pub born: Option<PartialDate>,
    /// Sex as the document states it: F, M or X
    #[arg(long, value_name = "SEX", value_parser = sex, conflicts_with_all = ["mrz", "mrz_file", "file"])]
    pub sex: Option<Sex>,
    /// Number of the document
    #[arg(long, value_name = "NUMBER")]
    pub document: Option<String>,
    /// The state that gave the document, ISO 3166 alpha-2
    #[arg(long, value_name = "CODE", value_parser = state, requires = "document")]
    pub document_state: Option<String>,
    /// Travellers as JSON lines (see `redress schema check`); `-` reads standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "document"])]
    pub file: Option<PathBuf>,
    /// Why: no check is made without a purpose
    #[arg(long, value_enum)]
    pub purpose: Purpose,
    /// The officer; recorded as unverified until there is a login
    #[arg(long, value_name = "OFFICER", value_parser = named)]
    pub by: String,
    /// Lane, post or office
    #[arg(long, value_name = "PLACE", value_parser = named)]
    pub place: Option<String>,
    /// What was compared beside the document, `photograph` or `fingerprints`, and with which alert; once for each
    #[arg(long, value_name = "FEATURE=ALERT", value_parser = wire::traveller::comparison)]
    pub compared: Vec<Comparison>,
    /// A child is with the person
    #[arg(long)]
    pub with_child: bool,
    #[command(flatten)]
    pub when: When,
    /// The profile of your state [default: `profile.toml` in the home]
    #[arg(long, env = meeting::VARIABLE, value_name = "FILE")]
    pub profile: Option<PathBuf>,
    /// Where an alert is met, ask the registers abroad that the profile names, through this directory: it holds
    /// STATE.table and STATE.key; requests and answers lie in it, for two seconds at most
    #[arg(long, env = "REDRESS_LOOKUP_DIR", value_name = "DIR")]
    pub ask: Option<PathBuf>,
    /// The officer's office, as a register abroad reads it
    #[arg(long, value_name = "OFFICE", default_value = "officer", value_parser = named)]
    pub role: String,
    /// How to print; every line of JSON has the same size, whatever was found
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub format: AnswerFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnswerFormat {
    /// For the eye, 80 columns
    Text,
    /// One JSON object a line (see `redress schema answer`)
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Purpose {
    /// Crossing a border
    Border,
    /// A stop inland
    InlandStop,
    /// An application for a visa or residence
    VisaOrResidence,
    /// A person who is in custody
    Custody,
}

#[derive(Args)]
pub struct Card {
    /// The profile of your state [default: `profile.toml` in the home]
    #[arg(long, env = meeting::VARIABLE, value_name = "FILE")]
    pub profile: Option<PathBuf>,
}

#[derive(Args)]
pub struct Sheet {
    #[command(subcommand)]
    pub act: SheetAct,
}

#[derive(Subcommand)]
pub enum SheetAct {
    /// Print the sheet: en, be, be-tarask, ru, uk, pl, lt, de or fr
    Print {
        /// The language the person reads best
        #[arg(long, value_name = "TAG")]
        language: String,
    },
    /// Take a filled sheet (native JSON; see `redress schema sheet`)
    Answer(SheetAnswer),
}

#[derive(Args)]
pub struct SheetAnswer {
    /// The number of the check on the log
    #[arg(value_parser = meeting::entry)]
    pub check: Seq,
    /// The sheet; `-` reads standard input
    pub file: PathBuf,
    /// The officer; recorded as unverified until there is a login
    #[arg(long, value_name = "OFFICER", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
    /// The profile of your state [default: `profile.toml` in the home]
    #[arg(long, env = meeting::VARIABLE, value_name = "FILE")]
    pub profile: Option<PathBuf>,
}

#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["not_this_person", "distinguish", "take_back"])))]
pub struct Judge {
    /// The number of the check on the log
    #[arg(value_parser = meeting::entry, required_unless_present = "take_back", conflicts_with = "take_back")]
    pub check: Option<Seq>,
    /// The traveller of the check is not the person of the alert
    #[arg(long, requires_all = ["reasons", "until"])]
    pub not_this_person: bool,
    /// Tell the traveller apart by a record that the person consents to; prints the person's paper
    #[arg(long, requires_all = ["feature", "consent", "until"])]
    pub distinguish: bool,
    /// Take such a record back: the number on the paper
    #[arg(long, value_name = "RECORD", value_parser = meeting::entry)]
    pub take_back: Option<Seq>,
    /// The reasons of the judgement
    #[arg(long, value_name = "TEXT", requires = "not_this_person")]
    pub reasons: Option<String>,
    /// By what the two were told apart
    #[arg(long, value_name = "TEXT", requires = "distinguish")]
    pub feature: Option<String>,
    /// Who witnessed the consent
    #[arg(long, value_name = "TEXT", requires = "distinguish")]
    pub consent: Option<String>,
    /// The last day it stands
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: Option<Date>,
    /// The alert, whole, where the check met several
    #[arg(long, value_name = "ALERT", value_parser = meeting::alert)]
    pub alert: Option<AlertId>,
    /// Who judges; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    /// The day it is judged [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
}

#[derive(Args)]
pub struct Identity {
    /// The number of the check on the log
    #[arg(value_parser = meeting::entry)]
    pub check: Seq,
    /// Whether the traveller is the person the authority protects
    #[arg(value_enum)]
    pub answer: YesNo,
    /// What the authority compared: document, photograph or fingerprints
    #[arg(long, value_name = "FEATURE", value_parser = ["document", "photograph", "fingerprints"])]
    pub compared: String,
    /// The authority that answers: the one that granted the protection, and no other
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub authority: String,
    /// Its state, ISO 3166 alpha-2, or the organisation's code (UNHCR)
    #[arg(long, value_name = "CODE", value_parser = body_code)]
    pub authority_state: String,
    /// Who records the answer, never the officer who made the check; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    /// One of the alerts, whole, where entries of several registers came near at the check
    #[arg(long, value_name = "ALERT", value_parser = meeting::alert)]
    pub alert: Option<AlertId>,
    /// The day of the answer [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum YesNo {
    /// It is the person
    Yes,
    /// It is another person
    No,
}

#[derive(Args)]
#[command(allow_missing_positional = true)]
pub struct Measure {
    /// The number of the check on the log
    #[arg(value_parser = meeting::entry, required_unless_present = "no_check", conflicts_with = "no_check")]
    pub check: Option<Seq>,
    /// No check went before it
    #[arg(long)]
    pub no_check: bool,
    /// Without a check: lane, post or office
    #[arg(long, value_name = "PLACE", value_parser = named, requires = "no_check")]
    pub place: Option<String>,
    /// Without a check: the person's name, where it is known; once for each spelling
    #[arg(long, value_name = "NAME", value_parser = named, requires = "no_check")]
    pub name: Vec<String>,
    /// Without a check: the person's date of birth, YYYY-MM-DD, YYYY-MM or YYYY
    #[arg(long, value_name = "DATE", requires = "no_check")]
    pub born: Option<PartialDate>,
    /// Without a check: the number of the person's document
    #[arg(long, value_name = "NUMBER", value_parser = named, requires = "no_check")]
    pub document: Option<String>,
    /// Without a check: the state that gave the document, ISO 3166 alpha-2
    #[arg(long, value_name = "CODE", value_parser = state, requires = "document")]
    pub document_state: Option<String>,
    /// Without a check: a child is with the person
    #[arg(long, requires = "no_check")]
    pub with_child: bool,
    /// Which measure
    #[arg(value_parser = measure)]
    pub measure: terms::Measure,
    /// The ground, in the officer's words
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub ground: String,
    /// Who took it; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
    /// The alert, whole; where the check met several and none is named, it is recorded under each
    #[arg(long, value_name = "ALERT", value_parser = meeting::alert)]
    pub alert: Option<AlertId>,
    /// The profile of your state [default: `profile.toml` in the home]
    #[arg(long, env = meeting::VARIABLE, value_name = "FILE")]
    pub profile: Option<PathBuf>,
}

#[derive(Args)]
pub struct Indicators {
    #[command(subcommand)]
    pub act: IndicatorsAct,
}

#[derive(Subcommand)]
pub enum IndicatorsAct {
    /// Read a publisher's own file, say what could not be read, and print the figures as CSV
    Import {
        /// vdem, wgi, freedom-house, pts, rsf, wjp or owid
        source: String,
        /// The publisher's file
        file: PathBuf,
        /// For a chart of Our World in Data: which series it shows (`v2x_rule`)
        #[arg(long, value_name = "NAME")]
        series: Option<String>,
    },
    /// Draw the class table again from the embedded figures and print it (about half a minute)
    Table,
    /// Print the class of one bureau with its interval, sources and path
    Class {
        /// The bureau: ISO 3166 alpha-2 of its state, or a sub-bureau's code
        bureau: String,
        /// The day [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
    },
}

#[derive(Args)]
pub struct Lookup {
    #[command(subcommand)]
    pub act: LookupAct,
}

#[derive(Subcommand)]
pub enum LookupAct {
    /// Print the public keys of this home: the asker's for states whose register is asked, the holder's for askers
    Key,
    /// Holder: make the table of the protection register for one asker, and the key that answers it
    Publish(LookupPublish),
    /// Asker: ask about the traveller of a check that met an alert, without saying whom
    Ask(LookupAsk),
    /// Holder: answer a request, or refuse it
    Answer {
        /// The request
        request: PathBuf,
        /// The newest table made for this asker
        #[arg(long, value_name = "FILE")]
        table: PathBuf,
        /// Where the answer is written
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Who answers; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: Option<String>,
    },
    /// Holder: answer every request that comes into a directory, for so long
    Watch {
        /// Where requests and answers lie: `NAME.request` beside `NAME.response`
        dir: PathBuf,
        /// The newest table made for this asker
        #[arg(long, value_name = "FILE")]
        table: PathBuf,
        /// How long, in seconds
        #[arg(long, value_name = "SECONDS", default_value_t = 3600, value_parser = clap::value_parser!(u64).range(1..=86_400))]
        seconds: u64,
        /// Who answers; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: Option<String>,
    },
    /// Asker's duty desk: what registers abroad said about the traveller of a check, and whom to call
    Said {
        /// The number of the check on the log
        #[arg(value_name = "CHECK", value_parser = meeting::entry)]
        check: Seq,
        /// Who asks; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: String,
    },
    /// Asker: read the answer
    Read {
        /// The answer
        response: PathBuf,
        /// The number of the check on the log
        #[arg(long, value_name = "CHECK", value_parser = meeting::entry)]
        check: Seq,
        /// A newer table of the holder [default: the one it was asked with]
        #[arg(long, value_name = "FILE")]
        table: Option<PathBuf>,
        /// Who reads; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: Option<String>,
    },
    /// Holder's duty desk: which entry a caller's reference names
    Called {
        /// The sixteen letters that the caller says
        reference: String,
        /// Who asks; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: String,
    },
}

#[derive(Args)]
pub struct LookupPublish {
    /// The state that will ask, ISO 3166 alpha-2
    #[arg(long = "for", value_name = "CODE", value_parser = state)]
    pub asker: String,
    /// Its asker's key, as its `redress lookup key` prints it
    #[arg(long, value_name = "KEY")]
    pub asker_key: desk::lookup::PublicKey,
    /// What the asker calls where a row is met: number and name of a duty desk
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub call: String,
    /// Where the table is written
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// How long a new key answers
    #[arg(long, value_name = "DAYS", default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=30))]
    pub days: i64,
    /// Answers to this asker in a day
    #[arg(long, value_name = "COUNT", default_value_t = 200)]
    pub per_day: u32,
    /// Answers to one of its officers in a day
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub officer_per_day: u32,
    /// Room for so many rows at least, chosen for years: the size of a table tells how large the register may be
    #[arg(long, value_name = "ROWS", default_value_t = 1024)]
    pub room: usize,
    /// Protection entries of invented persons, never entered: who calls about one tries out names
    #[arg(long, value_name = "FILE")]
    pub canaries: Option<PathBuf>,
    /// Begin a new epoch although the key still answers: tables made before answer no more
    #[arg(long)]
    pub new_epoch: bool,
    /// The day it is published [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
    /// Who publishes; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: Option<String>,
}

#[derive(Args)]
pub struct LookupAsk {
    /// The number of the check on the log
    #[arg(long, value_name = "CHECK", value_parser = meeting::entry)]
    pub check: Seq,
    /// The alert, whole, where the check met several
    #[arg(long, value_name = "ALERT", value_parser = meeting::alert)]
    pub alert: Option<AlertId>,
    /// The state whose register is asked, ISO 3166 alpha-2
    #[arg(long, value_name = "CODE", value_parser = state)]
    pub holder: String,
    /// The table it made for this home
    #[arg(long, value_name = "FILE")]
    pub table: PathBuf,
    /// Its holder's key, as its `redress lookup key` prints it
    #[arg(long, value_name = "KEY")]
    pub holder_key: desk::lookup::PublicKey,
    /// The states with which there is an agreement on this look-up
    #[arg(long, value_name = "CODES", env = "REDRESS_LOOKUP_AGREED", value_delimiter = ',', value_parser = state)]
    pub agreed: Vec<String>,
    /// Where the request is written
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The officer; stands in the request, recorded as unverified until there is a login
    #[arg(long, value_name = "OFFICER", value_parser = named)]
    pub by: String,
    /// The officer's office; stands in the request
    #[arg(long, value_name = "OFFICE", default_value = "officer", value_parser = named)]
    pub role: String,
}

#[derive(Args)]
pub struct Names {
    #[command(subcommand)]
    pub act: NamesAct,
}

#[derive(Subcommand)]
pub enum NamesAct {
    /// Read lines `{"left":P,"right":P}` from standard input and print a score from 0 to 1 for each; P is a name or
    /// `{"name":..,"names":[..],"dob":"YYYY-MM-DD","gender":"f"}`
    Score {
        /// Print behind each score the sentence that says why
        #[arg(long)]
        why: bool,
    },
    /// Load a list, print READY, and answer each line `{"name":..,"dob":..}` of standard input with
    /// `[[id, rank], ...]`, at most ten, the best first
    Search {
        /// Lines `{"id":..,"name":..,"dob":..,"gender":..}`
        watchlist: PathBuf,
    },
}

#[derive(Args)]
pub struct Schema {
    /// alert, protection, refusal, decision, misuse, override, interim, person-facts, screened, check, answer or sheet; none
    /// lists them
    pub name: Option<String>,
}

#[derive(Args)]
pub struct Init {
    /// A file with 32 bytes in hexadecimal: homes made with the same one give an alert the same id
    #[arg(long, value_name = "FILE")]
    pub id_key: Option<PathBuf>,
    /// An exercise: `--at` may lie ahead or behind. Nothing in it is about anybody
    #[arg(long)]
    pub exercise: bool,
    /// The name of its log, as a domain name with a path: `log.gateway.example/record`. Witnesses tell logs apart by it, and
    /// it never changes
    #[arg(long, value_name = "NAME", default_value = crate::home::ORIGIN)]
    pub origin: String,
    #[command(flatten)]
    pub elsewhere: ElsewhereArgs,
}

/// The longest name of an officer, ground or place, in bytes.
const LONGEST: usize = 2_000;

/// A name or ground that says something.
fn named(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text.len() {
        0 => Err("expected words".to_owned()),
        1..=LONGEST => Ok(text.to_owned()),
        n => Err(format!("{n} bytes, at most {LONGEST}")),
    }
}

fn sex(text: &str) -> Result<Sex, String> {
    Sex::parse(&text.to_ascii_uppercase()).ok_or_else(|| "expected F, M or X".to_owned())
}

fn measure(text: &str) -> Result<terms::Measure, String> {
    terms::Measure::parse(&text.replace('-', "_")).ok_or_else(|| {
        let known: Vec<&str> = terms::Measure::ALL.iter().map(|it| it.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}

/// A day an examination can be made for. A slip of the pen here would suspend everything that is read.
fn day(text: &str) -> Result<Date, String> {
    let day: Date = text.parse().map_err(|_| "expected a day that exists, YYYY-MM-DD".to_owned())?;
    if (2000..2100).contains(&day.year()) {
        Ok(day)
    } else {
        Err("expected a day between 2000 and 2099".to_owned())
    }
}

/// The state of an authority, or the code of an organisation, as a register names it.
fn body_code(text: &str) -> Result<String, String> {
    let upper = text.trim().to_ascii_uppercase();
    if (2..=12).contains(&upper.len()) && upper.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(upper)
    } else {
        Err("expected two letters, ISO 3166 alpha-2, or the code of an organisation (UNHCR)".to_owned())
    }
}

fn state(text: &str) -> Result<String, String> {
    let upper = text.to_ascii_uppercase();
    if upper.len() == 2 && upper.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(upper)
    } else {
        Err("expected two letters, ISO 3166 alpha-2".to_owned())
    }
}

fn format(text: &str) -> Result<wire::Format, String> {
    wire::Format::parse(text).ok_or_else(|| {
        let known: Vec<&str> = wire::Format::ALL.iter().map(|it| it.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}

fn register_kind(text: &str) -> Result<terms::register::RegisterKind, String> {
    use terms::register::RegisterKind;
    RegisterKind::parse(text).ok_or_else(|| {
        let known: Vec<&str> = RegisterKind::ALL.iter().map(|it| it.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        super::Cli::command().debug_assert();
    }
}

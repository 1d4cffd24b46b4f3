//! The command line as typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use terms::Date;

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
#[derive(Args)]
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
    /// Print the whole reasoning for one alert, with the law and how far it was checked
    Explain(Explain),
    /// Read a publisher's indicator file
    Indicators(Indicators),
    /// Checkpoints, proofs and verification of the record
    Log(Log),
    /// Print the JSON Schema of an input or output
    Schema(Schema),
    /// Say what is wrong with a home and how to mend it
    Doctor,
    /// Make a home
    Init(Init),
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
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
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
pub struct Log {
    #[command(subcommand)]
    pub act: LogAct,
}

#[derive(Subcommand)]
pub enum LogAct {
    /// Sign a checkpoint of the record as it is stored
    Checkpoint,
    /// Print the proof that an entry is in the signed record
    Prove {
        /// The entry's number
        entry: u64,
    },
    /// Check a home offline: every entry, leaf, tile, key and projection; or one proof
    Verify {
        /// A proof that `redress log prove` printed, instead of the home
        #[arg(long, value_name = "FILE")]
        proof: Option<PathBuf>,
        /// The verifier key of the home the proof comes from [default: of this home]
        #[arg(long, value_name = "KEY", requires = "proof")]
        key: Option<String>,
    },
}

#[derive(Args)]
pub struct Schema {
    /// alert, protection, refusal, decision, misuse, override, interim, person-facts or screened; none lists them
    pub name: Option<String>,
}

#[derive(Args)]
pub struct Init {
    /// A file with 32 bytes in hexadecimal: homes made with the same one give an alert the same id
    #[arg(long, value_name = "FILE")]
    pub id_key: Option<PathBuf>,
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

//! The command line of fingerprints that stay, as typed.

use clap::{Args, Subcommand};
use terms::Seq;

use super::desks::Stating;
use super::named;

fn entry(text: &str) -> Result<Seq, String> {
    let plain = text.trim().trim_start_matches("entry-");
    plain.parse().map(Seq).map_err(|_| "expected an entry, as entry-12 or 12".to_owned())
}

#[derive(Args)]
pub struct WatchArgs {
    #[command(subcommand)]
    pub act: WatchAct,
}

#[derive(Subcommand)]
pub enum WatchAct {
    /// Fingerprints that stay: of which alert, why, until when
    List(WatchList),
    /// Say that an alert is the case whose fingerprints it met
    Confirm(Link),
    /// Say that an alert is another case than the one whose fingerprints it met
    Deny(Link),
    /// Decide that fingerprints stay another term
    Renew(Renew),
    /// End fingerprints because the person wants none: from then on the case is not recognised when it comes again
    Waive(Renew),
}

#[derive(Args)]
pub struct WatchList {
    /// Those of one alert only
    pub alert: Option<String>,
}

#[derive(Args)]
pub struct Link {
    /// The alert that met them (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The fingerprints, by their entry
    #[arg(long, value_name = "ENTRY", value_parser = entry)]
    pub watch: Seq,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct Renew {
    /// The fingerprints, by their entry
    #[arg(value_name = "ENTRY", value_parser = entry)]
    pub watch: Seq,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

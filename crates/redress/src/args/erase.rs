//! The command line of an erasure, as typed.

use clap::Args;

use super::desks::Stating;
use super::named;

#[derive(Args)]
pub struct EraseArgs {
    /// The alert whose person is erased (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// Show what it would take, and erase nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The legal ground, in words
    #[arg(long, value_name = "TEXT", value_parser = named, required_unless_present = "dry_run")]
    pub ground: Option<String>,
    /// Erase fingerprints too: the same case is then not recognised when it comes again
    #[arg(long)]
    pub fingerprints: bool,
    #[command(flatten)]
    pub official: Stating,
}

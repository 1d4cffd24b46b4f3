//! The command line of what goes between gateways, as typed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use terms::exchange::PeerKind;

use super::requests::word;

fn kind(text: &str) -> Result<PeerKind, String> {
    word(&text.replace('-', "_"), PeerKind::parse, PeerKind::ALL, PeerKind::code)
}

#[derive(Args)]
pub struct ExchangeArgs {
    /// Who does it, as the record says
    #[arg(long, value_name = "NAME", global = true)]
    pub by: Option<String>,
    #[command(subcommand)]
    pub act: ExchangeAct,
}

#[derive(Subcommand)]
pub enum ExchangeAct {
    /// Make the keys by which others know this gateway
    Init(Box<Init>),
    /// Print the card of this gateway: hand it to others, and read its mark to them over another way
    Card,
    /// Know another gateway by the card that it handed over, once its mark was compared
    Know(Know),
    /// Whom this gateway knows, and what waits for them
    List,
    /// Sign with a new key from now on; hand the new card to the others
    Rotate,
    /// Say on the card where this gateway listens now
    Address(Address),
    /// Tell other gateways what an authority here decided, or that an alert is suspended: by numbers, and no person
    Tell(Tell),
    /// Carry messages by files: what waits is written to DIR/PEER, what lies in DIR/OWN is taken
    Drop(DropAt),
}

#[derive(Args)]
pub struct Init {
    /// Its name among gateways: letters, digits, `-`, `.` and `_`
    pub id: String,
    /// What people call it
    #[arg(long)]
    pub name: String,
    /// gateway, commission, general_secretariat, court or issuing_bureau
    #[arg(long, value_parser = kind, default_value = "gateway")]
    pub kind: PeerKind,
    /// Its state
    #[arg(long, value_name = "CODE")]
    pub of: Option<String>,
    /// The bureau whose alerts it speaks for
    #[arg(long, value_name = "CODE")]
    pub bureau: Option<String>,
    /// Where it listens for others; left out where nobody reaches it: it then fetches its messages
    #[arg(long, value_name = "HOST:PORT")]
    pub address: Option<String>,
}

#[derive(Args)]
pub struct Know {
    /// The card
    pub card: PathBuf,
    /// Take it in the place of another card under that name
    #[arg(long)]
    pub replace: bool,
}

#[derive(Args)]
pub struct Address {
    /// Where it listens
    #[arg(value_name = "HOST:PORT", required_unless_present = "none")]
    pub address: Option<String>,
    /// Nobody reaches it: it fetches its messages from those who have an address
    #[arg(long, conflicts_with = "address")]
    pub none: bool,
}

#[derive(Args)]
pub struct Tell {
    /// The entry of a register, as `register-...`, or the alert whose suspension is told, as `alert-...`
    #[arg(value_name = "ID")]
    pub what: String,
    /// An alert of this home that the entry is about: its numbers are told
    #[arg(long, value_name = "ALERT")]
    pub about: Vec<String>,
    /// These gateways alone; everybody who may hear it where it is left out
    #[arg(long, value_name = "PEER")]
    pub to: Vec<String>,
    /// Say who would hear it and who would not, and tell nobody
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Args)]
pub struct DropAt {
    /// The folder that both sides see
    pub dir: PathBuf,
}

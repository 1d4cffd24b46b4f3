//! The command line of backups, of homes put back, and of several nodes on one record, as typed.
//!
//! Promise: plain values; what they mean is said in the verbs. Serves design section 6.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use terms::Date;

use super::{day, named};

#[derive(Args)]
pub struct ElsewhereArgs {
    /// Keep the record in PostgreSQL: the address of a server on this machine, with a database or schema of its own
    #[arg(long, value_name = "ADDRESS", env = "REDRESS_RECORD", hide_env_values = true)]
    pub record: Option<String>,
    /// Keep the keys in this file, so that several nodes of this machine share them
    #[arg(long, value_name = "FILE")]
    pub keys: Option<PathBuf>,
}

impl ElsewhereArgs {
    pub fn said(&self) -> store::Elsewhere {
        store::Elsewhere { record: self.record.clone(), keys: self.keys.clone() }
    }
}

#[derive(Args)]
pub struct Backup {
    #[command(subcommand)]
    pub what: BackupWhat,
}

#[derive(Subcommand)]
pub enum BackupWhat {
    /// The record and its log, into a new folder; nobody reads it without the keys
    Record {
        /// The folder; it is made
        dir: PathBuf,
    },
    /// The keys, wrapped, into a new folder; make it after that of the record. The root key is kept by itself
    Keys {
        /// The folder; it is made
        dir: PathBuf,
    },
    /// Whose entries were erased, as ids: keep the newest of it beside the backups
    Erasures {
        /// The file; a list that is there is replaced
        file: PathBuf,
    },
}

#[derive(Args)]
pub struct Restore {
    #[command(subcommand)]
    pub act: RestoreAct,
}

#[derive(Subcommand)]
pub enum RestoreAct {
    /// Make the home anew from its parts; it stays closed
    Home {
        /// The folder of the record's backup
        #[arg(long = "from-record", value_name = "DIR")]
        from_record: PathBuf,
        /// The folder of the keys' backup
        #[arg(long = "from-keys", value_name = "DIR")]
        from_keys: PathBuf,
        /// The root key
        #[arg(long, value_name = "FILE")]
        root_key: PathBuf,
        #[command(flatten)]
        elsewhere: ElsewhereArgs,
    },
    /// Erase again whom the newest list of erasures names, and open the home
    Replay {
        /// The list, as `redress backup erasures` wrote it
        list: PathBuf,
        /// The day of the act [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
        /// Who answers for the list being the newest; recorded as unverified until there is a login
        #[arg(long, value_name = "NAME", value_parser = named)]
        by: String,
    },
}

#[derive(Args)]
pub struct Node {
    #[command(subcommand)]
    pub act: NodeAct,
}

#[derive(Subcommand)]
pub enum NodeAct {
    /// Make this home one more node on a record that is there
    Join {
        /// The root key, carried here by hand; it is copied into the home where it is not there yet
        #[arg(long, value_name = "FILE")]
        root_key: PathBuf,
        #[command(flatten)]
        elsewhere: ElsewhereArgs,
    },
    /// Begin a new generation: every other node stops at its next write and must be started again
    Generation,
}

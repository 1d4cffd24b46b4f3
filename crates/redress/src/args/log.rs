//! What the verbs of the log and of witnesses take.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use web::log::cosign::AUTHORITIES;

#[derive(Args)]
pub struct Log {
    #[command(subcommand)]
    pub act: LogAct,
}

#[derive(Subcommand)]
pub enum LogAct {
    /// Sign a checkpoint of the record as it is stored
    Checkpoint,
    /// Print the verifier key of this home's log, for witnesses, monitors and whoever verifies
    Key,
    /// Print the proof that an entry is in the signed record
    Prove {
        /// The entry's number
        entry: u64,
    },
    /// Check a home offline: every entry, leaf, tile, key and projection; or a stranger's copy of a log; or one proof
    Verify(Verify),
    /// Name the witnesses whose signatures permissions wait for (C2SP tlog-policy), or print them
    Witnesses {
        /// The policy
        #[arg(value_name = "FILE", conflicts_with = "none")]
        file: Option<PathBuf>,
        /// Wait for no witness any more
        #[arg(long)]
        none: bool,
    },
    /// Ask the witnesses of this home to sign its newest head
    Cosign {
        /// Certificates of the authorities by which witnesses are recognised
        #[arg(long, value_name = "FILE", default_value = AUTHORITIES)]
        authorities: PathBuf,
    },
    /// Copy a log and look whether it still tells what it told before; run it again and again
    Monitor {
        /// Where the log is: a folder, or the address at which it is shown
        #[arg(long, value_name = "DIR|URL")]
        from: String,
        /// The own copy
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// The verifier key of the log
        #[arg(long, value_name = "KEY")]
        key: String,
        /// Take only what these witnesses signed (C2SP tlog-policy)
        #[arg(long, value_name = "FILE")]
        witnesses: Option<PathBuf>,
        /// Certificates of the authorities by which an address is recognised
        #[arg(long, value_name = "FILE", default_value = AUTHORITIES)]
        authorities: PathBuf,
    },
}

#[derive(Args)]
pub struct Verify {
    /// A proof that `redress log prove` printed, instead of the home
    #[arg(long, value_name = "FILE", conflicts_with = "tiles")]
    pub proof: Option<PathBuf>,
    /// A copy of a log, head and tiles, instead of the home: no home is needed
    #[arg(long, value_name = "DIR", requires = "key")]
    pub tiles: Option<PathBuf>,
    /// The verifier key of the log [default, for a proof: of this home]
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    /// The head must be signed by these witnesses, too (C2SP tlog-policy)
    #[arg(long, value_name = "FILE", requires = "key")]
    pub witnesses: Option<PathBuf>,
    /// An older head of the same log that somebody kept: the copy must continue it
    #[arg(long, value_name = "FILE", requires = "tiles")]
    pub known: Option<PathBuf>,
}

#[derive(Args)]
pub struct WitnessArgs {
    #[command(subcommand)]
    pub act: WitnessAct,
}

#[derive(Subcommand)]
pub enum WitnessAct {
    /// Make a witness: a key of its own in a folder
    Init {
        /// The folder
        dir: PathBuf,
        /// Its name, as a domain name with a path: `witness.example/one`
        #[arg(long, value_name = "NAME")]
        name: String,
    },
    /// Sign for a log from here on
    AddLog {
        /// The folder of the witness
        dir: PathBuf,
        /// The verifier key of the log (`redress log key`)
        key: String,
    },
    /// Serve until the system says stop (C2SP tlog-witness)
    Serve {
        /// The folder of the witness
        dir: PathBuf,
        /// Where to listen
        #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:8652")]
        listen: SocketAddr,
    },
}

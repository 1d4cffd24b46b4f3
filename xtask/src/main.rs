//! One door for all chores.
//!
//! `cargo xtask check` is what runs before a change lands, in the order in which it fails fastest.

mod api;
mod bench;
mod booth_bench;
mod browser;
mod check;
mod fuzz;
mod licences;
mod names_bench;
mod oracle;
mod prove;
mod run;
mod serve_bench;
mod served;
mod test_programs;
mod tidy;
mod tlog;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "chores of redress")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything that must pass: format, lints, tidiness, licences, tests, documentation
    Check {
        /// The long run besides: 10,000 bit flips, 1,000 kills, a minute of fuzzing for each parser
        #[arg(long)]
        long: bool,
    },
    /// Measure speed and memory on this machine (release build) and print the figures
    Bench {
        /// Only the measurement of this name; `names` measures beside other programs and needs `--data`; `booth` asks
        /// whether size or time of an answer tell more than its word; `serve` measures the server over HTTP; `twins`
        /// searches justifications that are the same words among 100,000; `docket` ticks 100,000 requests with a million clocks
        only: Option<String>,
        #[command(flatten)]
        names: Box<names_bench::Options>,
        #[command(flatten)]
        served: serve_bench::Options,
    },
    /// Tell the stories of the desks in a real browser, with scripts and without (needs Chromium and Node.js)
    Browser {
        /// Make the pictures of the README (docs/queue.png, docs/alert.png) instead
        #[arg(long)]
        pictures: bool,
    },
    /// Ask the whole API with what its document allows and forbids (needs Schemathesis, installs it where Python is)
    Api {
        /// Examples of each operation
        #[arg(long, value_name = "N", default_value_t = 25)]
        examples: u32,
        /// As these roles only
        #[arg(long, value_name = "ROLE", value_delimiter = ',')]
        only: Vec<String>,
    },
    /// Prove the gate over every well-formed request, and kill the mutants of each proof (needs cvc5, installs it as root)
    Prove,
    /// Compare the ends of 100,000 deadlines with those of Python's dateutil (installs it where it can)
    Oracle {
        /// Other rules than those of every check
        #[arg(long, default_value_t = oracle::SEED)]
        seed: u64,
    },
    /// Rewrite what is generated: the expected output of cases, the index of law, the table of access
    Generate,
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Check { long } => check::check(long),
        Task::Bench { only, names, .. } if only.as_deref() == Some("names") => names_bench::run(&names),
        Task::Bench { only, .. } if only.as_deref() == Some("booth") => booth_bench::run(),
        Task::Bench { only, served, .. } if only.as_deref() == Some("serve") => serve_bench::run(&served),
        Task::Bench { only, .. } => bench::bench(only.as_deref()),
        Task::Api { examples, only } => api::api(examples, &only),
        Task::Browser { pictures } => browser::stories(pictures),
        Task::Prove => prove::prove(),
        Task::Oracle { seed } => oracle::oracle(seed),
        Task::Generate => check::generate(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(says) => {
            eprintln!("xtask: {says}");
            ExitCode::FAILURE
        }
    }
}

//! redress: safeguards between receiving a foreign police alert and acting on it.
//!
//! One binary; every kind of work is a verb with a file of its own under `verbs/`. Only this crate owns a clock
//! and asks the system for randomness; everything below takes them as parameters.

mod args;
mod clock;
mod home;
mod meeting;
mod official;
mod output;
mod verbs;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};

/// How a verb ends.
pub enum End {
    /// Done.
    Done,
    /// The input was at fault; what could be done was done.
    InputAtFault,
}

/// The program could not.
#[derive(Debug)]
pub struct Failure(pub String);

impl<E: std::error::Error + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut says = error.to_string();
        let mut damaged = home::is_damaged(&error);
        let mut source = error.source();
        while let Some(inner) = source {
            let inner_says = inner.to_string();
            if !says.contains(&inner_says) {
                says.push_str(": ");
                says.push_str(&inner_says);
            }
            damaged |= home::is_damaged(inner);
            source = inner.source();
        }
        if damaged && !says.contains("redress doctor") {
            says.push_str("; run `redress doctor`");
        }
        Self(says)
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let shared = cli.shared;
    let end = match cli.command {
        Command::Screen(args) => verbs::screen::run(&shared, &args),
        Command::Register(args) => verbs::register::run(&shared, &args),
        Command::PersonFacts(args) => verbs::person_facts::run(&shared, &args),
        Command::Explain(args) => verbs::explain::run(&shared, &args),
        Command::Check(args) => verbs::check::run(&shared, &args),
        Command::Card(args) => verbs::card::run(&shared, &args),
        Command::Sheet(args) => verbs::sheet::run(&shared, &args),
        Command::Judge(args) => verbs::judge::run(&shared, &args),
        Command::Identity(args) => verbs::identity::run(&shared, &args),
        Command::Measure(args) => verbs::measure::run(&shared, &args),
        Command::Verify(args) => verbs::verify::run(&shared, &args),
        Command::Reading(args) => verbs::reading::run(&shared, &args),
        Command::Decide(args) => verbs::decide::run(&shared, &args),
        Command::Permission(args) => verbs::permission::run(&shared, &args),
        Command::Review(args) => verbs::review::run(&shared, &args),
        Command::Tell(args) => verbs::tell::run(&shared, &args),
        Command::Note(args) => verbs::note::run(&shared, &args),
        Command::Copy(args) => verbs::recall::copy(&shared, &args),
        Command::Recall(args) => verbs::recall::run(&shared, &args),
        Command::Erase(args) => verbs::erase::run(&shared, &args),
        Command::Watch(args) => verbs::watch::run(&shared, &args),
        Command::Exchange(args) => verbs::exchange::run(&shared, &args),
        Command::Custody(args) => verbs::custody::run(&shared, &args),
        Command::Override(args) => verbs::safety::run(&shared, &args),
        Command::Lift(args) => verbs::lift::run(&shared, &args),
        Command::ImportHoldings(args) => verbs::holdings::run(&shared, &args),
        Command::Profile(args) => verbs::profile::run(&args),
        Command::Indicators(args) => verbs::indicators::run(&shared, &args),
        Command::Log(args) => verbs::log::run(&shared, &args),
        Command::Witness(args) => verbs::witness::run(&args),
        Command::Lookup(args) => verbs::lookup::run(&shared, &args),
        Command::Names(args) => verbs::names::run(&args),
        Command::Schema(args) => verbs::schema::run(&args),
        Command::Doctor => verbs::doctor::run(&shared),
        Command::Init(args) => verbs::init::run(&shared, &args),
        Command::Clocks(args) => verbs::clocks::run(&shared, &args),
        Command::Tick(args) => verbs::tick::run(&shared, &args),
        Command::Questions(args) => verbs::questions::run(&shared, &args),
        Command::Backup(args) => verbs::backup::run(&shared, &args),
        Command::Restore(args) => verbs::restore::run(&shared, &args),
        Command::Node(args) => verbs::node::run(&shared, &args),
        Command::Capacity(args) => verbs::capacity::run(&shared, &args),
        Command::Request(args) => verbs::request::run(&shared, &args),
        Command::Serve(args) => verbs::serve::run(&shared, &args),
        Command::Account(args) => verbs::account::run(&shared, &args),
        Command::Vault(args) => verbs::vault::run(&args),
    };
    match end {
        Ok(End::Done) => ExitCode::SUCCESS,
        Ok(End::InputAtFault) => ExitCode::from(2),
        Err(Failure(says)) => {
            anstream::eprintln!("redress: {says}");
            ExitCode::FAILURE
        }
    }
}

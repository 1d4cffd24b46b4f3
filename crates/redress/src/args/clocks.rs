//! The command line of clocks, ticks, questions to senders and figures about the work, as typed.
//!
//! Promise: plain values; what they mean is said in the verbs.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use terms::{Date, Seq};

use super::{Format, When, day, named};
use crate::meeting;

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Clocks {
    #[command(subcommand)]
    pub act: Option<ClocksAct>,
    #[command(flatten)]
    pub list: ClocksList,
}

#[derive(Args)]
pub struct ClocksList {
    #[command(flatten)]
    pub when: When,
    /// How many are printed at most
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    pub most: usize,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: Option<String>,
}

#[derive(Subcommand)]
pub enum ClocksAct {
    /// Answer a clock that words answer: the duty desk a meeting, an official a statement, a service a referral
    Answer(ClocksAnswer),
    /// An official's fact: the person lives here or is in custody here, so that verification begins
    Link(ClocksLink),
}

#[derive(Args)]
pub struct ClocksAnswer {
    /// The number of the entry that began it, as the list prints it
    #[arg(value_parser = meeting::entry)]
    pub begun: Seq,
    /// Its rule, as the list prints it
    #[arg(value_parser = crate::verbs::clocks::rule)]
    pub rule: terms::clock::ClockRule,
    /// The answer: a sentence
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub says: String,
    /// Who answers; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
}

#[derive(Args)]
pub struct ClocksLink {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The fact: a sentence
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub because: String,
    /// Who states it; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
}

#[derive(Args)]
pub struct Tick {
    #[command(flatten)]
    pub when: When,
    /// Where letters are written [default: `outbox` in the home]
    #[arg(long, value_name = "DIR")]
    pub outbox: Option<PathBuf>,
}

#[derive(Args)]
pub struct Questions {
    #[command(subcommand)]
    pub act: QuestionsAct,
}

#[derive(Subcommand)]
pub enum QuestionsAct {
    /// Print the letters that went out
    Sent(QuestionsSent),
    /// Write down what a sender answered
    Answered(QuestionsAnswered),
}

#[derive(Args)]
pub struct QuestionsSent {
    /// From this day on [default: all]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Option<Date>,
    /// Until this day [default: all]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Option<Date>,
    /// Write them again into this directory
    #[arg(long, value_name = "DIR")]
    pub write: Option<PathBuf>,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
}

#[derive(Args)]
pub struct QuestionsAnswered {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// What was answered
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub says: String,
    /// Who writes it down; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    /// The day it came [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
}

#[derive(Args)]
pub struct Capacity {
    /// Verification begun from this day on [default: 30 days before the last]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Option<Date>,
    /// Until this day [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Option<Date>,
    /// Who asks; recorded as unverified until there is a login
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub by: String,
    #[command(flatten)]
    pub when: When,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

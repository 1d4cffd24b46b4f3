//! The command line of copies and recalls, as typed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use terms::recall::{HolderKind, RecallGround, RecallKind, RecallStep};
use terms::{Date, Seq};

use super::desks::Stating;
use super::requests::word;
use super::{When, day, named};

/// As it is written, with dashes too.
fn plain(text: &str) -> String {
    text.replace('-', "_")
}

fn holder(text: &str) -> Result<HolderKind, String> {
    word(&plain(text), HolderKind::parse, HolderKind::ALL, HolderKind::code)
}

fn kind(text: &str) -> Result<RecallKind, String> {
    word(&plain(text), RecallKind::parse, RecallKind::ALL, RecallKind::code)
}

fn ground(text: &str) -> Result<RecallGround, String> {
    word(&plain(text), RecallGround::parse, RecallGround::ALL, RecallGround::code)
}

fn said(text: &str) -> Result<RecallStep, String> {
    let all: Vec<RecallStep> = RecallStep::ALL.iter().copied().filter(|it| it.is_said()).collect();
    word(&plain(text), |it| RecallStep::parse(it).filter(|it| it.is_said()), &all, RecallStep::code)
}

#[derive(Args)]
pub struct CopyArgs {
    #[command(subcommand)]
    pub act: CopyAct,
}

#[derive(Subcommand)]
pub enum CopyAct {
    /// Register that a copy of an alert was handed to somebody: a debt to recall
    Made(Box<CopyMade>),
    /// Copies of an alert, and what became of each
    List(CopyList),
    /// Register copies that were handed over before, from a file of JSON lines (`redress schema copy`)
    Import(Box<CopyImport>),
}

#[derive(Args)]
pub struct CopyMade {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// national_system, gateway, court, prison, counsel or paper_file
    #[arg(long, value_parser = holder)]
    pub kind: HolderKind,
    /// Who holds it: an authority, a court, a gateway
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub holder: String,
    /// The system or file it is in
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub system: String,
    /// For what it was handed over
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub purpose: String,
    /// Until when it may be kept there
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub retention: Option<Date>,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct CopyList {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    #[command(flatten)]
    pub when: When,
}

#[derive(Args)]
pub struct CopyImport {
    /// The file
    pub file: PathBuf,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct RecallArgs {
    #[command(subcommand)]
    pub act: RecallAct,
}

#[derive(Subcommand)]
pub enum RecallAct {
    /// Call an alert back: from every copy, with the authority that decided
    Order(Box<RecallOrder>),
    /// Call every alert of a bureau back, each by a recall of its own
    Bureau(Box<RecallBureau>),
    /// What one hand called back, where it is so much that people have to look; contest or undo all of it
    Storm(StormArgs),
    /// How far a recall is: who has answered what, and what is owed next
    Show(CopyList),
    /// Enter what a holder said, or what a look-up there found
    Receipt(Receipt),
    /// Contest a recall: nothing is erased while that stands
    Contest(Undo),
    /// Undo a contested recall, to suspended: a first person proposes, a second one confirms
    Restore(Undo),
    /// Play a recall between five gateways on this machine: one slow, one cut off, one whose system lies
    Demo(Demo),
}

#[derive(Args)]
pub struct Demo {
    /// Keep homes and logs in this folder, which is empty or not there
    #[arg(long, value_name = "FOLDER")]
    pub dir: Option<PathBuf>,
    /// Instead, call back forty alerts and kill gateways (signal 9) so many times while the recalls are on their way
    #[arg(long, value_name = "COUNT")]
    pub kills: Option<u32>,
}

#[derive(Args)]
pub struct RecallOrder {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    #[command(flatten)]
    pub order: Ordered,
}

#[derive(Args)]
pub struct RecallBureau {
    /// The bureau
    #[arg(value_name = "CODE")]
    pub bureau: String,
    /// Say how many alerts that would be, and call none back
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub order: Ordered,
}

#[derive(Args)]
pub struct StormArgs {
    #[command(subcommand)]
    pub act: StormAct,
}

#[derive(Subcommand)]
pub enum StormAct {
    /// Storms of the last hour: whose recalls, how many, from which entry on
    List(When),
    /// Contest all that one hand called back from an entry on: nothing of it is erased while that stands
    Contest(OfStorm),
    /// Undo all of it that is contested, to suspended: a first person proposes, a second one confirms
    Restore(OfStorm),
}

#[derive(Args)]
pub struct OfStorm {
    /// The login of whoever called back; `exchange:` and its name for another gateway
    #[arg(value_name = "LOGIN")]
    pub by_whom: String,
    /// From this recall on
    #[arg(long, value_name = "ENTRY", value_parser = entry)]
    pub from: Seq,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct Ordered {
    /// delete, correct, suspend or erase_person
    #[arg(long, value_parser = kind)]
    pub kind: RecallKind,
    /// commission, general_secretariat, court, withdrawn, corrected or expired; a protection is none
    #[arg(long, value_parser = ground)]
    pub ground: RecallGround,
    /// Who decided, or who issued it
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub decided_by: String,
    /// The number of the decision
    #[arg(long, value_name = "NUMBER", value_parser = named)]
    pub reference: String,
    /// The day of the decision
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub decided: Date,
    /// The merits were decided, and not a form or a procedure alone
    #[arg(long)]
    pub on_merits: bool,
    /// It was withdrawn while a request, a court or a person challenged it
    #[arg(long)]
    pub challenged: bool,
    /// A part that was wrong; for a correction, may be given several times
    #[arg(long = "part", value_name = "TEXT", value_parser = named)]
    pub parts: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct Receipt {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// The copy, by its entry
    #[arg(long, value_name = "ENTRY", value_parser = entry)]
    pub copy: Seq,
    /// accepted, relayed, suppressed, purged, custody_notified, refused, spot_passed or spot_failed
    #[arg(long, value_parser = said)]
    pub says: RecallStep,
    /// In the words of the holder: what it looked through, why it refuses
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub words: Option<String>,
    #[command(flatten)]
    pub official: Stating,
}

#[derive(Args)]
pub struct Undo {
    /// The alert (a beginning of its id is enough where only one fits)
    pub alert: String,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = named)]
    pub reasons: String,
    #[command(flatten)]
    pub official: Stating,
}

fn entry(text: &str) -> Result<Seq, String> {
    let plain = text.trim().trim_start_matches("entry-");
    plain.parse().map(Seq).map_err(|_| "expected an entry, as entry-12 or 12".to_owned())
}

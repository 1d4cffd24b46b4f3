//! `redress judge`: "not this person", the record that tells a namesake apart, and its end.
//!
//! A judgement has an author, a scope (one alert, one content of it, one traveller with a document) and a last day.
//! The record that tells apart rests on consent; the person gets a paper and can take it back at any office.

use std::fmt::Write as _;

use desk::{Act, Desk};
use entries::Entry;
use store::Content;
use terms::border::Distinguishing;
use terms::{Actor, Seq};

use crate::args::{Judge, Shared};
use crate::clock::{self, System};
use crate::output::wrapped;
use crate::{End, Failure, home};

/// Columns of the paper.
const PAGE: usize = 72;

/// Runs it.
pub fn run(shared: &Shared, args: &Judge) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let mut rng = System;
    let mut act = Act {
        actor: Actor::unverified(&args.by),
        on: clock::day(args.on),
        clock: &clock::now,
        rng: &mut rng,
    };
    if let Some(record) = args.take_back {
        let erased = desk.take_back(record, &mut act)?;
        desk.checkpoint()?;
        crate::say!("{record} is taken back: its key is destroyed and its words are gone ({erased})");
        crate::say!("The paper that was given for it says nothing any more.");
        return Ok(End::Done);
    }
    // What the command line lets through has them; a slip there must not become an empty judgement.
    let (Some(check), Some(until)) = (args.check, args.until) else {
        return Err(Failure("a judgement needs CHECK and `--until DATE`".to_owned()));
    };
    let alert = args.alert.as_ref();
    if args.distinguish {
        let (feature, consent) =
            (words(args.feature.as_deref(), "feature")?, words(args.consent.as_deref(), "consent")?);
        let record = desk.distinguish(check, alert, feature, consent, until, &mut act)?;
        desk.checkpoint()?;
        let text = paper(&desk, record, &args.by, act.on)?;
        crate::say_as_is!("{text}");
    } else {
        let reasons = words(args.reasons.as_deref(), "reasons")?;
        let seq = desk.judge_not_this_person(check, alert, reasons, until, &mut act)?;
        desk.checkpoint()?;
        crate::say!("{seq}: not this person, until {until}");
        let says = "It stands for this traveller with this document against the content of the alert that was met at \
                    the check. Another document, also one beside it, other particulars or a new content open it again.";
        crate::say!("{}", wrapped(says, "  ", 80));
    }
    Ok(End::Done)
}

/// A reason that says something.
fn words<'a>(given: Option<&'a str>, field: &str) -> Result<&'a str, Failure> {
    let given = given.map(str::trim).filter(|it| !it.is_empty());
    given.ok_or_else(|| Failure(format!("`--{field}` says nothing: a judgement stands with its words")))
}

/// The paper for the person, from what is on the record.
fn paper(desk: &Desk, record: Seq, by: &str, on: terms::Date) -> Result<String, Failure> {
    let stored = desk.store().read().entry(record)?;
    let Content::Known(Entry::Distinguished(entry)) = stored.body else {
        return Err(Failure(format!("{record} is no distinguishing record")));
    };
    let Distinguishing { subject, feature, until, .. } = &entry.record;
    let rule = "─".repeat(PAGE);
    let mut out = String::new();
    let name = subject.names.first().map_or("-", |it| it.text.as_str());
    let born = subject.born.get().map_or_else(|| "-".to_owned(), |it| it.to_string());
    let documents = subject.documents.value().map(Vec::as_slice).unwrap_or_default();
    let document = documents.first().map_or_else(
        || "-".to_owned(),
        |it| {
            format!(
                "{} {}{}",
                it.kind,
                it.number,
                it.state.as_deref().map(|it| format!(", {it}")).unwrap_or_default()
            )
        },
    );
    writeln!(out, "{rule}\nRECORD {}\n{rule}", record.0)?;
    let mut row = |label: &str, text: &str| -> std::fmt::Result {
        let wrapped = wrapped(text, "            ", PAGE);
        writeln!(out, "{label:<12}{}", wrapped.trim_start())
    };
    row("Name", name)?;
    row("Born", &born)?;
    row("Document", &document)?;
    row("Compared", feature)?;
    row("By", &format!("{by}, {on}"))?;
    row("Until", &until.to_string())?;
    let mut part = |title: &str, lines: &[&str]| -> std::fmt::Result {
        writeln!(out, "\n{title}")?;
        lines.iter().try_for_each(|it| writeln!(out, "{}", wrapped(it, "  ", PAGE)))
    };
    part(
        "What it says",
        &[
            "The person with this document is not the person who is meant by an alert under a similar name. The two \
             were told apart by the feature above, with this person's consent.",
        ],
    )?;
    part(
        "What it does not say",
        &[
            "It is no identity document and no permit. It says nothing about what the alert alleges, nothing about the \
             person who is meant, and nothing about any other alert.",
            "It counts only together with the document above. Who finds this paper gains nothing by it.",
            "Where the alert is erased, this record is erased with it: then there is nobody left from whom you are to \
             be told apart, and an alert that comes later is another one.",
        ],
    )?;
    part(
        "At a check",
        &[
            "Show the document first. If you are asked about the alert all the same, name the number of this record.",
        ],
    )?;
    part(
        "How it is taken back",
        &[
            "At any time, without a reason, at any office of this gateway: name the number. Its key is then destroyed \
             and its words are gone. Nothing follows from taking it back but that the alert is looked at again when \
             you are checked.",
        ],
    )?;
    writeln!(out, "{rule}")?;
    Ok(out)
}

//! The docket, one request, and a calendar of clocks, on a terminal.
//!
//! Promise: what is overdue stands first; a side is shown what that side may see; that somebody looked is on the record before
//! anything is printed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use casework::border::Moment;
use casework::clock::changes::{Queue, queue, soon};
use casework::clock::reckon;
use casework::request::file::seen_of;
use casework::request::steps::law_of;
use casework::request::{clocks, missing};
use casework::restriction::law::of_point;
use casework::restriction::proposal::proposed;
use casework::restriction::seen::seen;
use desk::requests::feed::{Spoken, item};
use desk::requests::{Body, Case, Kept, case, case_at, file, shows_deadline, state_for, told};
use desk::{Act, Desk};
use entries::Consulted;
use store::{DeadlinePlace, Docket, RequestRow};
use terms::deadline::Party;
use terms::law::Tag;
use terms::request::{RequestKind, RequestState};
use terms::restriction::{RestrictionTested, Verdict};
use wire::ical_feed::feed;

use super::{PAGE, body, doubt, find};
use crate::args::Shared;
use crate::args::requests as typed;
use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::output::{hanging, width};
use crate::{End, Failure, home};

/// Columns of a text at most.
const WIDEST: usize = 100;
/// How a clock is called whose end has come.
const OVERDUE: &str = "OVERDUE";

/// A paragraph, so many columns in.
pub fn paragraph(text: &str, columns: usize) -> String {
    let first = " ".repeat(columns);
    let next = " ".repeat(columns + 2);
    format!("{}\n", hanging(text, &first, &next, width().min(WIDEST)))
}

/// A time where the body sits.
fn there(body: &Body, micros: i64, at: Moment) -> String {
    let day = body.day_at(micros);
    format!("{day} ({} {})", at.at(micros).day_and_time(), at.offset())
}

/// Whose a clock is.
fn party(it: Party) -> &'static str {
    match it {
        Party::Applicant => "the applicant",
        Party::Body => "the body",
        Party::GeneralSecretariat => "the General Secretariat",
        Party::Source => "the source",
        Party::Controller => "the authority that keeps the data",
    }
}

/// In which queue a clock stands now.
fn stands(kept: &Kept, at: Moment) -> &'static str {
    match queue(kept.held(), at.micros, soon(kept.deadline.term)) {
        Queue::Overdue => OVERDUE,
        Queue::Soon => "SOON   ",
        Queue::Runs => "due    ",
        Queue::StandsStill => "STILL  ",
        Queue::Done => "done   ",
    }
}

/// A clock that is open: when it ends, what it asks for, who answers, and by which number it is named.
pub fn clock_line(kept: &Kept, body: &Body, at: Moment) -> String {
    let row = clocks::of(kept.reference.rule);
    // Its last instant is the last one of a day.
    let due = kept.deadline.due.map_or("no end can be reckoned: a person says it".to_owned(), |due| {
        body.day_at(due.saturating_sub(1)).to_string()
    });
    let says = format!(
        "{} {due}: {}; with {}  [clock {} {}]",
        stands(kept, at),
        row.says,
        party(kept.deadline.holder),
        kept.reference.begun.0,
        kept.reference.rule.code()
    );
    paragraph(&says, 2)
}

/// Why no clock runs.
fn why_none(case: &Case) -> &'static str {
    match (case.row.kind, case.request.state) {
        (_, RequestState::Closed) => "the request is closed",
        (RequestKind::Preventive, _) => {
            "no rule sets a term for a preventive request, and nobody is bound to decide"
        }
        (_, RequestState::Notified) => "what was decided was told",
        (_, RequestState::NotAdmissible) => "the request is not admissible; a new one may come at any time",
        _ => "none that this side answers or is told of",
    }
}

/// How a clock was reckoned, and what it rests on.
fn clock_whole(
    out: &mut String,
    kept: &Kept,
    kind: RequestKind,
    body: &Body,
    at: Moment,
) -> std::fmt::Result {
    let row = clocks::of(kept.reference.rule);
    write!(out, "{}", clock_line(kept, body, at))?;
    let reckoned = reckon(&kept.deadline, &body.place());
    write!(out, "{}", paragraph(&reckoned.sentence(row.begins), 6))?;
    for law in &law_of(kind, row.law) {
        write!(out, "{}", paragraph(&law_line(law), 6))?;
    }
    Ok(())
}

/// A source of a rule, with how far it was checked.
pub fn law_line(law: &terms::LawRef) -> String {
    let word = match law.tag {
        Tag::Verified | Tag::Secondary => "law",
        Tag::Memory => "not checked, no law here",
        Tag::Inference => "rule of the body",
    };
    format!("{word}: {} [{}]", law.cite, law.tag.code())
}

/// The test of a restriction, line by line, as a side sees it.
pub fn test_lines(tested: &RestrictionTested, side: Party) -> String {
    let it = seen(tested, side);
    let mut out = String::new();
    out.push_str(&paragraph(&format!("TEST: {} of {} points that apply fail", it.failed, it.applied), 2));
    for point in &it.points {
        let word = match point.verdict {
            Verdict::Passes => "passes",
            Verdict::Fails => "FAILS",
            Verdict::Asks => "asks",
            Verdict::DoesNotApply => continue,
        };
        out.push_str(&paragraph(&format!("{word:<6} {}: {}", point.point.code(), point.because), 4));
        if point.verdict == Verdict::Fails {
            for law in of_point(point.point).law {
                out.push_str(&paragraph(&law_line(law), 11));
            }
        }
    }
    if it.twins_count > 0 {
        let more = if it.twins_at_least { "at least " } else { "" };
        let nearest = it.nearest.map(|it| format!(", the nearest {it} in 100")).unwrap_or_default();
        let which = it.twins.as_ref().map(|all| {
            let all: Vec<String> = all.iter().map(ToString::to_string).collect();
            format!(": {}", all.join(", "))
        });
        let files = if it.twins_count == 1 { "file" } else { "files" };
        let says = format!(
            "the same words stand in {more}{} other {files}{nearest}{}",
            it.twins_count,
            which.unwrap_or_default()
        );
        out.push_str(&paragraph(&says, 4));
    }
    out
}

/// That somebody looked.
pub fn looked(
    desk: &mut Desk,
    by: Option<&str>,
    shown: usize,
    about: Option<String>,
    at: Moment,
) -> Result<(), Failure> {
    let consulted = Consulted {
        verb: "request".to_owned(),
        shown: u64::try_from(shown).unwrap_or(u64::MAX),
        named: Vec::new(),
        reason: about,
    };
    let mut rng = System;
    let mut act = Act { actor: home::actor(by), on: at.date(), clock: &clock::now, rng: &mut rng };
    desk.consulted(consulted, &mut act)?;
    Ok(())
}

/// The docket.
pub fn list(shared: &Shared, args: &typed::Docket) -> Result<End, Failure> {
    let Some(body) = body(shared, args.of.profile.as_deref())? else { return Ok(End::InputAtFault) };
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    doubt(&desk, at)?;
    let (rows, more) = rows(&desk, args, &body, at)?;
    looked(&mut desk, args.by.as_deref(), rows.len(), None, at)?;
    desk.checkpoint()?;
    let mut out = String::new();
    for case in &rows {
        row_lines(&mut out, case, &body, at)?;
    }
    if more {
        writeln!(out, "more: `--most`")?;
    }
    let is_late = |it: &&Case| it.deadlines.iter().any(|it| stands(it, at) == OVERDUE);
    let late = rows.iter().filter(is_late).count();
    let summary = match (rows.len(), late) {
        (0, _) => "nothing is on the docket".to_owned(),
        (1, late) => format!("1 request, {late} of it overdue"),
        (all, late) => format!("{all} requests, {late} of them overdue"),
    };
    writeln!(out, "{summary}, at {} ({})", at.day_and_time(), at.offset())?;
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

/// What is due first comes first; what no clock runs for comes behind, the newest first. True where there is more.
fn rows(desk: &Desk, args: &typed::Docket, body: &Body, at: Moment) -> Result<(Vec<Case>, bool), Failure> {
    let docket = Docket { state: args.in_state, bureau: args.bureau.as_deref(), meeting: args.meeting };
    let wanted = |it: &RequestRow| {
        docket.state.is_none_or(|state| it.state == state)
            && docket.bureau.is_none_or(|bureau| it.bureau.as_deref() == Some(bureau))
            && docket.meeting.is_none_or(|day| it.meeting == Some(day))
    };
    let reader = desk.store().read();
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    let mut after = None;
    'due: loop {
        let page = reader.deadlines_open(None, after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = Some(DeadlinePlace::of(last));
        for row in &page {
            if args.overdue && row.due.is_some_and(|due| due > at.micros) {
                break 'due;
            }
            if !seen.insert(row.first) || !reader.request_at(row.first)?.is_some_and(|it| wanted(&it)) {
                continue;
            }
            if rows.len() == args.most {
                return Ok((rows, true));
            }
            rows.extend(case_at(&reader, row.first, body)?);
        }
    }
    let mut before = None;
    if args.overdue {
        return Ok((rows, false));
    }
    loop {
        let page = reader.requests(&docket, before, PAGE)?;
        let Some(last) = page.last() else { break };
        before = Some(last.first);
        for row in page.iter().filter(|it| !seen.contains(&it.first)) {
            if rows.len() == args.most {
                return Ok((rows, true));
            }
            rows.extend(case_at(&reader, row.first, body)?);
        }
    }
    Ok((rows, false))
}

fn row_lines(out: &mut String, case: &Case, body: &Body, at: Moment) -> std::fmt::Result {
    let bureau = case.row.bureau.as_deref().map(|it| format!(", bureau {it}")).unwrap_or_default();
    writeln!(out, "{}  {}, {}{bureau}", case.row.request, case.row.kind.code(), case.request.state.code())?;
    let mut open: Vec<&Kept> = case.deadlines.iter().filter(|it| it.state.is_open()).collect();
    open.sort_by_key(|it| it.deadline.due);
    for kept in open.iter().take(2) {
        write!(out, "{}", clock_line(kept, body, at))?;
    }
    let proposals = case.proposals();
    if !proposals.is_empty() {
        let all: Vec<String> = proposals.iter().map(ToString::to_string).collect();
        write!(out, "{}", paragraph(&format!("DECIDE the proposal of {}", all.join(", ")), 2))?;
    }
    writeln!(out)
}

/// One request.
pub fn show(shared: &Shared, args: &typed::ShowRequest) -> Result<End, Failure> {
    let Some(body) = body(shared, args.of.profile.as_deref())? else { return Ok(End::InputAtFault) };
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    doubt(&desk, at)?;
    let request = find(&desk, &args.request)?;
    looked(&mut desk, args.by.as_deref(), 1, Some(format!("{request}, as the {}", args.side.code())), at)?;
    desk.checkpoint()?;
    let text = {
        let reader = desk.store().read();
        let found = case(&reader, &request, &body)?;
        let case = found.ok_or_else(|| Failure(format!("there is no {request} on this record")))?;
        let items = file(&reader, case.row.first)?;
        whole(&case, &items, &body, args.side, at)?
    };
    crate::say_as_is!("{text}");
    Ok(End::Done)
}

fn whole(
    case: &Case,
    items: &[(terms::Seq, terms::request::FileItem)],
    body: &Body,
    side: Party,
    at: Moment,
) -> Result<String, Failure> {
    let mut out = String::new();
    let lodging = &case.request.lodging;
    writeln!(out, "{}", case.row.request)?;
    let bureau = lodging.bureau.as_deref().map(|it| format!(", about bureau {it}")).unwrap_or_default();
    let by = lodging.capacity.code().replace('_', " ");
    let says = format!(
        "{}{bureau}, lodged by the {by} on {}; now `{}`",
        lodging.kind.code(),
        there(body, lodging.received, at),
        state_for(side, case.request.state).code()
    );
    write!(out, "{}", paragraph(&says, 0))?;
    // Who seeks is no matter of the source before the body opens it.
    if matches!(side, Party::Applicant | Party::Body) {
        write!(out, "{}", paragraph(&format!("\u{201c}{}\u{201d}", lodging.asks), 0))?;
    }
    if case.request.admitted.is_none() && side != Party::Source {
        let rules = body.rules(case, at.micros);
        let missing = missing(&case.request, body.day_at(at.micros), &rules);
        if !missing.is_empty() {
            writeln!(out, "\nMISSING")?;
        }
        for it in missing {
            write!(out, "{}", paragraph(&format!("{}: {}", it.item.code(), it.says), 2))?;
            write!(out, "{}", paragraph(&law_line(&it.law), 6))?;
        }
    }
    writeln!(out, "\nCLOCKS")?;
    let mut any = false;
    let runs = |it: &&Kept| it.state.is_open() && shows_deadline(side, it.reference.rule);
    // What ends first stands first, what is long over before it.
    let mut open: Vec<&Kept> = case.deadlines.iter().filter(runs).collect();
    open.sort_by_key(|it| it.deadline.due.unwrap_or(i64::MAX));
    for kept in open {
        clock_whole(&mut out, kept, case.row.kind, body, at)?;
        any = true;
    }
    if !any {
        write!(out, "{}", paragraph(&format!("none runs: {}", why_none(case)), 2))?;
    }
    restrictions(&mut out, case, side)?;
    decisions(&mut out, case, side)?;
    let shown: Vec<_> = seen_of(side, items).collect();
    if !shown.is_empty() {
        writeln!(out, "\nMERITS FILE")?;
    }
    for (seq, item) in shown {
        let paper = item.upload.as_ref().map(|it| format!(" [paper, {} bytes, {}]", it.size, it.digest));
        let says = format!(
            "{seq} {} of the {}, from {}: {}{}",
            item.kind.code(),
            item.side.code(),
            if item.origin.is_empty() { "nobody named" } else { &item.origin },
            item.says,
            paper.unwrap_or_default()
        );
        write!(out, "{}", paragraph(&says, 2))?;
    }
    Ok(out)
}

fn restrictions(out: &mut String, case: &Case, side: Party) -> std::fmt::Result {
    if side == Party::Applicant || (case.claims.is_empty() && case.events.is_empty()) {
        return Ok(());
    }
    writeln!(out, "\nRESTRICTIONS")?;
    for it in case.claims_now() {
        let claim = &it.claim;
        let what = if claim.whole_file {
            "the whole file".to_owned()
        } else {
            match claim.items.len() {
                1 => "one item".to_owned(),
                items => format!("{items} items"),
            }
        };
        let says = format!(
            "{} {}: bureau {} restricts {what}, ground {}: \u{201c}{}\u{201d}",
            it.seq,
            claim.kind.code(),
            claim.bureau,
            claim.ground.map_or("none", |it| it.code()),
            claim.justification
        );
        write!(out, "{}", paragraph(&says, 2))?;
    }
    if let Some((_, tested)) = case.tests.last() {
        out.push_str(&test_lines(tested, side));
    }
    let waits = case.proposals();
    for (seq, event) in case.of_challenge() {
        let proposes = match (side, proposed(event)) {
            (Party::Body, Some(_)) if waits.contains(&seq) => ", to be decided",
            _ => "",
        };
        let says = format!("{seq} {}{proposes}: {}", event.step.code().replace('_', " "), event.says);
        write!(out, "{}", paragraph(&says, 2))?;
        for question in &event.questions {
            write!(out, "{}", paragraph(&format!("asked: {question}"), 6))?;
        }
    }
    Ok(())
}

fn decisions(out: &mut String, case: &Case, side: Party) -> std::fmt::Result {
    let says = |it: &terms::request::Ruling| match side {
        Party::Body => Some(it.reasons.clone()),
        Party::Applicant => Some(it.to_applicant.clone()).filter(|it| !it.trim().is_empty()),
        Party::Source | Party::GeneralSecretariat | Party::Controller => {
            Some(it.to_source.clone()).filter(|it| !it.trim().is_empty())
        }
    };
    let shown: Vec<_> = told(case, side).filter_map(|it| says(&it.1).map(|says| (it, says))).collect();
    if shown.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nDECISIONS")?;
    for ((seq, ruling), says) in shown {
        let names: Vec<&str> = ruling.by.iter().map(|it| it.name.as_str()).collect();
        // A later version takes its place: what it said stands, and holds no more.
        let later = case.rulings.iter().find(|it| it.1.replaces == Some(*seq)).map(|it| it.0);
        let replaced = later.map_or(String::new(), |it| format!(", replaced by {it}"));
        let says = format!("{seq} {} by {}{replaced}: {says}", ruling.kind.code(), names.join(" and "));
        write!(out, "{}", paragraph(&says, 2))?;
    }
    Ok(())
}

/// The clocks of a side as a calendar.
pub fn calendar(shared: &Shared, args: &typed::CalendarRequest) -> Result<End, Failure> {
    let Some(body) = body(shared, args.of.profile.as_deref())? else { return Ok(End::InputAtFault) };
    let mut desk = home::open(shared)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    doubt(&desk, at)?;
    let mut items = Vec::new();
    {
        let reader = desk.store().read();
        let home = desk.store().origin().to_owned();
        let mut before = None;
        loop {
            let page = reader.requests(&Docket::default(), before, PAGE)?;
            let Some(last) = page.last() else { break };
            before = Some(last.first);
            for row in &page {
                let Some(case) = case_at(&reader, row.first, &body)? else { continue };
                let own = case.deadlines.iter().filter(|it| it.deadline.holder == args.side);
                items.extend(own.filter_map(|it| item(&case, it, &home, spoken(&case, it, &body))));
            }
        }
    }
    looked(
        &mut desk,
        args.by.as_deref(),
        items.len(),
        Some(format!("clocks of the {}", args.side.code())),
        at,
    )?;
    desk.checkpoint()?;
    let text = feed(&format!("Clocks of {}", party(args.side)), &items);
    std::fs::write(&args.out, text)
        .map_err(|error| Failure(format!("could not write `{}`: {error}", args.out.display())))?;
    crate::say!("{} clocks written to {}", items.len(), args.out.display());
    Ok(End::Done)
}

/// What stands of a clock in a calendar: no name of a person, because a calendar travels.
fn spoken(case: &Case, kept: &Kept, body: &Body) -> Spoken {
    let row = clocks::of(kept.reference.rule);
    Spoken {
        summary: format!("{}: {}", case.row.request, row.says),
        description: reckon(&kept.deadline, &body.place()).sentence(row.begins),
        url: None,
    }
}

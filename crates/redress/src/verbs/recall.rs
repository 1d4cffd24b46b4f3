//! `redress copy` and `redress recall`: who was handed an alert, calling it back, what each holder said, and what is owed next.
//!
//! Promise: what is printed is the record; an alert that was called back is named by its id and by nothing of its content.

use std::fmt::Write as _;

use casework::border::Moment;
use casework::recall::Terms;
use desk::recall::{CopyLine, RecallLine, Recalls, Took, recalls};
use desk::storms::{Many, Undoing, storms};
use desk::verification::DecideError;
use desk::{Act, Desk};
use entries::Time;
use terms::recall::{CopyMade, RecallEvent, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{AlertId, Level, Seq};

use crate::args::Shared;
use crate::args::recall as typed;
use crate::clock::System;
use crate::meeting::{self, Stands};
use crate::official::{actor, clock_of, lines, moment, not_entered, reasons, stated};
use crate::{End, Failure, home};

/// The home of an act, with who acts and when.
struct Acting {
    desk: Desk,
    alert: AlertId,
    by: Official,
    at: Moment,
}

impl Acting {
    fn open(shared: &Shared, alert: &str, official: &crate::args::desks::Stating) -> Result<Self, Failure> {
        let desk = home::open(shared)?;
        let alert = home::find_alert(&desk, alert)?;
        Ok(Self { at: moment(official, &desk)?, by: stated(official), desk, alert })
    }

    fn acts<T>(&mut self, work: impl FnOnce(&mut Desk, &AlertId, &Official, &mut Act<'_>) -> T) -> T {
        let clock = clock_of(self.at, &self.desk);
        let mut rng = System;
        let mut act = Act { actor: actor(&self.by), on: self.at.date(), clock: &clock, rng: &mut rng };
        work(&mut self.desk, &self.alert, &self.by, &mut act)
    }

    /// Signs what was entered, and says how it stands now.
    fn done(&mut self, says: &str) -> Result<End, Failure> {
        self.desk.checkpoint()?;
        crate::say!("{says}");
        shown(&self.desk, &self.alert, self.at)
    }
}

/// Runs `redress copy`.
pub fn copy(shared: &Shared, args: &typed::CopyArgs) -> Result<End, Failure> {
    match &args.act {
        typed::CopyAct::List(args) => show(shared, args),
        typed::CopyAct::Import(args) => import(shared, args),
        typed::CopyAct::Made(args) => {
            let mut acting = Acting::open(shared, &args.alert, &args.official)?;
            let copy = CopyMade {
                kind: args.kind,
                holder: args.holder.clone(),
                system: args.system.clone(),
                purpose: args.purpose.clone(),
                handed: 0,
                retention: args.retention,
                by: Some(acting.by.clone()),
            };
            match acting.acts(|desk, alert, _, act| desk.hand_over(alert, copy, act)) {
                Ok(entry) => acting.done(&format!("{entry}: a copy with {}", args.holder)),
                Err(error) => not_entered(error),
            }
        }
    }
}

/// Registers the lines of a file; what is wrong with one is told with its place, and the others are entered.
fn import(shared: &Shared, args: &typed::CopyImport) -> Result<End, Failure> {
    let records = match wire::copies::open_file(&args.file) {
        Ok(records) => records,
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let mut desk = home::open(shared)?;
    let at = moment(&args.official, &desk)?;
    let by = stated(&args.official);
    let (mut list, mut places, mut at_fault) = (Vec::new(), Vec::new(), false);
    for record in records {
        match record {
            Ok((held, place)) => {
                let copy = CopyMade {
                    kind: held.kind,
                    holder: held.holder,
                    system: held.system,
                    purpose: held.purpose,
                    handed: Time::midnight(held.handed).map_or(0, Time::micros),
                    retention: held.retention,
                    by: Some(by.clone()),
                };
                list.push((held.alert, copy));
                places.push(place);
            }
            Err(bad) => {
                at_fault = true;
                anstream::eprintln!("{bad}");
            }
        }
    }
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let took = match desk.hand_over_list(&list, &by, &mut act) {
        Ok(took) => took,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    let (mut entered, mut known) = (0, 0);
    for ((took, place), (alert, copy)) in took.iter().zip(&places).zip(&list) {
        match took {
            Took::Entered(entry) => {
                entered += 1;
                crate::say!("{entry}: a copy of {alert} with {}", copy.holder);
            }
            Took::Known(_) => known += 1,
            Took::NoAlert => {
                at_fault = true;
                anstream::eprintln!("{place}: alert: there is no {alert} on this record");
            }
            Took::Against(against) => {
                at_fault = true;
                anstream::eprintln!("{place}: not registered");
                anstream::eprint!("{}", reasons(against));
            }
        }
    }
    crate::say!("{entered} entered, {known} known");
    Ok(if at_fault { End::InputAtFault } else { End::Done })
}

/// Runs `redress recall`.
pub fn run(shared: &Shared, args: &typed::RecallArgs) -> Result<End, Failure> {
    match &args.act {
        typed::RecallAct::Show(args) => show(shared, args),
        typed::RecallAct::Order(args) => order(shared, args),
        typed::RecallAct::Bureau(args) => bureau(shared, args),
        typed::RecallAct::Storm(args) => storm(shared, args),
        typed::RecallAct::Receipt(args) => receipt(shared, args),
        typed::RecallAct::Contest(args) => {
            let mut acting = Acting::open(shared, &args.alert, &args.official)?;
            let done = acting.acts(|desk, alert, by, act| desk.contest_recall(alert, by, &args.reasons, act));
            match done {
                Ok(entry) => acting.done(&format!("{entry}: contested; nothing is erased while that stands")),
                Err(error) => not_entered(error),
            }
        }
        typed::RecallAct::Restore(args) => restore(shared, args),
        typed::RecallAct::Demo(args) => super::recall_demo::run(args),
    }
}

fn ordered(args: &typed::Ordered, by: Official) -> RecallOrder {
    RecallOrder {
        kind: args.kind,
        ground: args.ground,
        authority: args.decided_by.clone(),
        reference: args.reference.clone(),
        decided: args.decided,
        on_merits: args.on_merits,
        challenged: args.challenged,
        parts: args.parts.clone(),
        reasons: args.reasons.clone(),
        by,
        at: 0,
        window: 0,
    }
}

fn order(shared: &Shared, args: &typed::RecallOrder) -> Result<End, Failure> {
    let mut acting = Acting::open(shared, &args.alert, &args.order.official)?;
    let order = ordered(&args.order, acting.by.clone());
    let (kind, ground) = (order.kind.code(), order.ground.code());
    match acting.acts(|desk, alert, _, act| desk.order_recall(alert, order, &Terms::default(), act)) {
        Ok(entry) => acting.done(&format!("{entry}: called back, {kind} by {ground}")),
        Err(error) => not_entered(error),
    }
}

/// Acts on many alerts, says how many, and each of which nothing was entered with why.
fn many(
    shared: &Shared,
    official: &crate::args::desks::Stating,
    says: impl FnOnce(&Many) -> String,
    work: impl FnOnce(&mut Desk, &Official, &mut Act<'_>) -> Result<Many, DecideError>,
) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let (at, by) = (moment(official, &desk)?, stated(official));
    let clock = clock_of(at, &desk);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let done = match work(&mut desk, &by, &mut act) {
        Ok(done) => done,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!("{}", says(&done));
    for (alert, against) in &done.against {
        anstream::eprintln!("{alert}: not entered");
        anstream::eprint!("{}", reasons(against));
    }
    Ok(if done.against.is_empty() { End::Done } else { End::InputAtFault })
}

fn bureau(shared: &Shared, args: &typed::RecallBureau) -> Result<End, Failure> {
    if args.dry_run {
        let desk = home::open(shared)?;
        let (mut here, mut after) = (0_u64, None);
        loop {
            let page = desk.store().read().alerts_of_bureau(&args.bureau, after, 1_000)?;
            let Some(last) = page.last() else { break };
            after = Some(last.first);
            here += page.iter().filter(|it| it.level.is_some_and(|it| it > Level::Suppressed)).count() as u64;
        }
        crate::say!("{here} alerts of {} are shown to officers; nothing was called back", args.bureau);
        return Ok(End::Done);
    }
    let says = |done: &Many| format!("{} alerts are called back", done.entered.len());
    many(shared, &args.order.official, says, |desk, by, act| {
        desk.order_bureau(&args.bureau, &ordered(&args.order, by.clone()), &Terms::default(), act)
    })
}

fn storm(shared: &Shared, args: &typed::StormArgs) -> Result<End, Failure> {
    match &args.act {
        typed::StormAct::List(when) => {
            let desk = home::open(shared)?;
            let at = meeting::moment(when, Stands::Now, desk.store())?;
            let (reader, size) = (desk.store().read(), desk.store().size());
            let found = storms(&reader, size, at.micros, at.date())?;
            if found.is_empty() {
                crate::say!("no storm in the hour before");
            }
            for it in &found {
                crate::say!(
                    "{} recalls by {} ({}) since {} ({})",
                    it.recalls,
                    it.by,
                    it.name,
                    crate::official::time(it.since, at),
                    it.first
                );
                for (bureau, called, here) in &it.bureaus {
                    crate::say!("  {bureau}: {called} of {here} alerts that came");
                }
            }
            Ok(End::Done)
        }
        typed::StormAct::Contest(it) => undo(shared, it, Undoing::Contest),
        typed::StormAct::Restore(it) => undo(shared, it, Undoing::Restore),
    }
}

fn undo(shared: &Shared, it: &typed::OfStorm, undoing: Undoing) -> Result<End, Failure> {
    let says = |done: &Many| {
        let all = done.entered.len();
        match undoing {
            _ if all == 0 && done.against.is_empty() => {
                format!(
                    "nothing that `{}` called back from {} on stands: `redress recall storm list` names logins",
                    it.by_whom, it.from
                )
            }
            Undoing::Contest => {
                format!("{all} recalls are contested; nothing of them is erased while that stands")
            }
            Undoing::Restore if done.undone == all && all > 0 => {
                format!("{all} recalls are undone; the alerts are suspended, and every holder is told")
            }
            Undoing::Restore => format!(
                "{} recalls are proposed to be undone, which a second person confirms; {} are undone",
                all - done.undone,
                done.undone
            ),
        }
    };
    many(shared, &it.official, says, |desk, by, act| {
        desk.undo_storm((&it.by_whom, it.from), undoing, by, &it.reasons, act)
    })
}

fn receipt(shared: &Shared, args: &typed::Receipt) -> Result<End, Failure> {
    let mut acting = Acting::open(shared, &args.alert, &args.official)?;
    let event = RecallEvent {
        step: args.says,
        recall: Seq(0),
        copy: Some(args.copy),
        number: None,
        says: args.words.clone().unwrap_or_default(),
        digest: None,
        by: vec![acting.by.clone()],
        at: 0,
        next: None,
    };
    match acting.acts(|desk, alert, _, act| desk.receipt(alert, event, &Terms::default(), act)) {
        Ok(entry) => acting.done(&format!("{entry}: {} of the copy {}", args.says.code(), args.copy)),
        Err(error) => not_entered(error),
    }
}

/// The first person proposes, the second one confirms: which of them it is says the record.
fn restore(shared: &Shared, args: &typed::Undo) -> Result<End, Failure> {
    let mut acting = Acting::open(shared, &args.alert, &args.official)?;
    let known = recalls(&acting.desk.store().read(), &acting.alert)?;
    let newest =
        known.as_ref().and_then(Recalls::standing).and_then(|it| it.events.last().map(|it| it.1.step));
    let second = newest == Some(RecallStep::RestoreProposed);
    let done = acting.acts(|desk, alert, by, act| {
        if second {
            desk.restore_recalled(alert, by, &args.reasons, act)
        } else {
            desk.propose_restore(alert, by, &args.reasons, act)
        }
    });
    match done {
        Ok(entry) if second => {
            acting.done(&format!("{entry}: undone; it is suspended, and every holder is told"))
        }
        Ok(entry) => acting.done(&format!("{entry}: proposed; a second person confirms it")),
        Err(error) => not_entered(error),
    }
}

fn show(shared: &Shared, args: &typed::CopyList) -> Result<End, Failure> {
    let desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = meeting::moment(&args.when, Stands::Now, desk.store())?;
    shown(&desk, &alert, at)
}

/// How the copies and recalls of an alert stand.
fn shown(desk: &Desk, alert: &AlertId, at: Moment) -> Result<End, Failure> {
    let Some(known) = recalls(&desk.store().read(), alert)? else { return Ok(End::Done) };
    let mut out = String::new();
    let level = known.row.level.map_or("not examined", crate::output::level_word);
    writeln!(out, "{alert}: {level}")?;
    for it in &known.recalls {
        write!(out, "{}", lines(&recall_line(it, at)))?;
        for (entry, event) in &it.events {
            let by: Vec<&str> = event.by.iter().map(|it| it.name.as_str()).collect();
            let says = format!("{entry} {} by {}: {}", event.step.code(), by.join(" and "), event.says);
            write!(out, "{}", lines(&says))?;
        }
    }
    let open = known.copies.iter().filter(|it| it.row.next.is_some()).count();
    for it in &known.copies {
        write!(out, "{}", lines(&copy_line(it, at)))?;
    }
    if known.copies.is_empty() {
        writeln!(out, "  no copy is known")?;
    } else {
        let all = known.copies.len();
        writeln!(out, "{all} {}, {open} still owed something", if all == 1 { "copy" } else { "copies" })?;
    }
    crate::say_as_is!("{out}");
    Ok(End::Done)
}

fn recall_line(it: &RecallLine, at: Moment) -> String {
    let order = &it.order;
    let undone = it.undone().map_or(String::new(), |it| format!("; undone by {it}"));
    // A suspension and a correction erase nothing: what ends then is the time to contest.
    let window = if order.kind.is_whole() { "nothing is erased before" } else { "it can be contested until" };
    format!(
        "RECALL {} {} by {} ({}, {}, {}); on the wire `{}`; {window} {}{undone}",
        it.entry,
        order.kind.code(),
        order.ground.code(),
        order.authority,
        order.reference,
        order.decided,
        order.ground.on_the_wire().code(),
        at.at(order.window).day_and_time()
    )
}

fn copy_line(it: &CopyLine, at: Moment) -> String {
    let stands = match (it.row.recall, it.row.state) {
        (None, _) => "held".to_owned(),
        (Some(_), None) => "owed: nobody was told yet".to_owned(),
        (Some(_), Some(step)) => {
            let number = it.events.last().and_then(|it| it.1.number);
            let number = number.map_or(String::new(), |it| format!(" ({it})"));
            format!("{}{number}", step.code())
        }
    };
    let next =
        it.row.next.map_or(String::new(), |next| format!("; looked at again {}", at.at(next).day_and_time()));
    let copy = &it.copy;
    format!("COPY {} {} {}, {}: {stands}{next}", it.entry, copy.kind.code(), copy.holder, copy.system)
}

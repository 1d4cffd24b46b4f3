//! Whether an alert may be called back so, and whether something may happen to a recall.
//!
//! Promise: P4 and P10. Every reason against it at once, each with the rule and the field; nothing is called back by a program.

use terms::Date;
use terms::recall::{CopyMade, RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;

use crate::verification::{Against, add, is_reason, named};

/// How far a recall is.
#[derive(Clone, Debug)]
pub struct State<'a> {
    /// What was ordered.
    pub order: &'a RecallOrder,
    /// What happened since, in order, without what is about a copy.
    pub events: &'a [RecallEvent],
}

impl State<'_> {
    fn newest(&self) -> Option<RecallStep> {
        self.events.last().map(|it| it.step)
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether an alert may be called back so. `before` are recalls of it that stand.
///
/// # Errors
/// The reasons, none twice.
pub fn may_order(order: &RecallOrder, before: &[RecallKind], today: Date) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(&order.by, &mut against);
    if is_blank(&order.authority) || is_blank(&order.reference) {
        add(&mut against, "recall.authority", "name who decided, and the number of the decision");
    }
    if order.decided > today {
        add(&mut against, "recall.day", format!("{} lies ahead: nobody decided on it yet", order.decided));
    }
    if !is_reason(&order.reasons) {
        add(&mut against, "recall.reasons", "say why, in words");
    }
    let fits = match order.kind {
        RecallKind::Delete => order.ground != RecallGround::Corrected,
        RecallKind::Correct => order.ground != RecallGround::Expired,
        RecallKind::Suspend => order.ground != RecallGround::Expired,
        RecallKind::ErasePerson => order.ground.is_authority(),
    };
    if !fits {
        let (kind, ground) = (order.kind.code(), order.ground.code());
        add(&mut against, "recall.ground", format!("`{kind}` does not follow from `{ground}`"));
    }
    if order.on_merits && !order.ground.is_authority() {
        add(
            &mut against,
            "recall.merits",
            "only the commission, the General Secretariat or a court decides the merits",
        );
    }
    if order.challenged && order.ground != RecallGround::Withdrawn {
        add(&mut against, "recall.challenged", "only a withdrawal can come while it is challenged");
    }
    let parts = order.parts.iter().filter(|it| !is_blank(it)).count();
    match order.kind {
        RecallKind::Correct if parts == 0 => {
            add(&mut against, "recall.parts", "name the parts that were wrong");
        }
        RecallKind::Correct => {}
        _ if parts > 0 => add(&mut against, "recall.parts", "parts belong to a correction alone"),
        _ => {}
    }
    if before.iter().any(|it| it.is_whole() && (*it == order.kind || order.kind != RecallKind::ErasePerson)) {
        add(&mut against, "recall.again", "it was called back whole before");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether a copy may be registered so. `queried` where the alert is of a system that is asked and never copied.
///
/// # Errors
/// The reasons, none twice.
pub fn may_copy(copy: &CopyMade, queried: bool) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    if let Some(by) = &copy.by {
        named(by, &mut against);
    }
    if is_blank(&copy.holder) || is_blank(&copy.system) || is_blank(&copy.purpose) {
        add(&mut against, "recall.copy", "name the holder, the system it is in and the purpose");
    }
    if queried {
        add(&mut against, "recall.sis", "content of SIS is asked for each time, and never copied");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether a receipt may be entered: about a copy that is owed, of which `said` was said before, in order.
///
/// # Errors
/// The reasons, none twice.
pub fn may_happen(event: &RecallEvent, owed: bool, said: &[RecallStep]) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    event.by.iter().for_each(|it| named(it, &mut against));
    // What another gateway signed stands with the digest of what it signed.
    if event.by.is_empty() && event.digest.is_none() {
        add(&mut against, "recall.named", "a named person enters what a holder says, or the holder signs it");
    }
    let spot = event.step.is_spot();
    if !event.step.is_receipt() && !spot {
        add(&mut against, "recall.receipt", "this is nothing that a holder says");
    }
    if !owed {
        add(&mut against, "recall.receipt", "nothing is owed on this copy: the alert was not called back");
    }
    // What was said to be gone and was found again was never gone: it is said anew.
    let lied = said.iter().rposition(|it| *it == RecallStep::SpotFailed);
    let since = lied.map_or(said, |at| said.get(at.saturating_add(1)..).unwrap_or_default());
    let gone = since.contains(&RecallStep::Purged);
    // Found out once, a holder settles it by what it did and by nothing that it means to do.
    let less = matches!(event.step, RecallStep::Accepted | RecallStep::Relayed | RecallStep::Suppressed);
    if lied.is_some() && !gone && less {
        add(&mut against, "recall.receipt", "it was found again there: only that it is gone says more");
    }
    if !spot && since.contains(&event.step) {
        add(&mut against, "recall.receipt", "it said so before: the same is entered once");
    }
    if gone && !spot {
        add(&mut against, "recall.receipt", "it is gone there: only a look-up again says more");
    }
    if spot && !gone {
        add(&mut against, "recall.receipt", "only a holder that said it is gone is asked to look again");
    }
    if event.step == RecallStep::Purged && !is_reason(&event.says) {
        add(&mut against, "recall.purged", "say what the holder looked through, and that it found nothing");
    }
    if event.step == RecallStep::Refused && !is_reason(&event.says) {
        add(&mut against, "recall.reasons", "say why the holder refuses, in its words");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether a recall may be contested at a time.
///
/// # Errors
/// The reasons, none twice.
pub fn contest(state: &State<'_>, by: &Official, reasons: &str, at: i64) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    if !is_reason(reasons) {
        add(&mut against, "recall.contest", "say why it is contested, in words");
    }
    if at >= state.order.window {
        add(&mut against, "recall.contest", "the window in which it could be contested is over");
    }
    if matches!(
        state.newest(),
        Some(RecallStep::Contested | RecallStep::RestoreProposed | RecallStep::Restored)
    ) {
        add(&mut against, "recall.contest", "it is contested already, or was undone");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether somebody may propose that a recall is undone: it is contested, and they did not enter it.
///
/// # Errors
/// The reasons, none twice.
pub fn propose_restore(state: &State<'_>, by: &Official, reasons: &str) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    undoes(state, by, reasons, &mut against);
    if state.newest() != Some(RecallStep::Contested) {
        add(&mut against, "recall.restore", "only a contested recall is undone");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether a second person may undo a recall, with the first who proposed it: neither of them entered it.
///
/// # Errors
/// The reasons, none twice.
pub fn restore(state: &State<'_>, second: &Official, reasons: &str) -> Result<[Official; 2], Vec<Against>> {
    let mut against = Vec::new();
    undoes(state, second, reasons, &mut against);
    let proposed = state.events.last().filter(|it| it.step == RecallStep::RestoreProposed);
    let first = proposed.and_then(|it| it.by.first());
    match first {
        None => add(&mut against, "recall.restore", "nobody proposed that it is undone"),
        Some(first) if !differ(first, second) => {
            let says = "two different people undo a recall, each under a login of their own";
            add(&mut against, "recall.restore", says);
        }
        Some(first) if against.is_empty() => return Ok([first.clone(), second.clone()]),
        Some(_) => {}
    }
    Err(against)
}

fn differ(one: &Official, other: &Official) -> bool {
    one.person != other.person && one.login != other.login
}

fn undoes(state: &State<'_>, by: &Official, reasons: &str, against: &mut Vec<Against>) {
    named(by, against);
    if !differ(by, &state.order.by) {
        add(against, "recall.restore", "whoever entered the recall does not undo it");
    }
    if !is_reason(reasons) {
        add(against, "recall.restore", "say why, in words");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn official(name: &str) -> Official {
        Official {
            name: name.to_owned(),
            login: name.to_owned(),
            person: format!("p-{name}"),
            role: "verifying_official".to_owned(),
            unit: "desk".to_owned(),
            authority: None,
        }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap_or(Date::MAX)
    }

    fn deletion() -> RecallOrder {
        RecallOrder {
            kind: RecallKind::Delete,
            ground: RecallGround::Commission,
            authority: "Commission for the Control of Files".to_owned(),
            reference: "CCF/2026/17".to_owned(),
            decided: day("2026-11-20"),
            on_merits: true,
            challenged: false,
            parts: Vec::new(),
            reasons: "The data do not comply with the rules.".to_owned(),
            by: official("milda"),
            at: 100,
            window: 1_000,
        }
    }

    fn against(order: &RecallOrder, before: &[RecallKind]) -> Vec<&'static str> {
        let refused = may_order(order, before, day("2026-11-22")).err().unwrap_or_default();
        refused.iter().map(|it| it.rule).collect()
    }

    #[test]
    fn a_recall_is_of_an_authority_with_its_number_its_day_and_reasons() {
        assert_eq!(against(&deletion(), &[]), Vec::<&str>::new());
        let wrong = |change: &dyn Fn(&mut RecallOrder)| {
            let mut order = deletion();
            change(&mut order);
            against(&order, &[])
        };
        assert_eq!(wrong(&|it| it.reference.clear()), ["recall.authority"]);
        assert_eq!(wrong(&|it| it.decided = day("2026-11-23")), ["recall.day"]);
        assert_eq!(wrong(&|it| it.reasons = "yes".to_owned()), ["recall.reasons"]);
        assert_eq!(wrong(&|it| it.by.login.clear()), ["verification.named"]);
        assert_eq!(wrong(&|it| it.challenged = true), ["recall.challenged"]);
        assert_eq!(wrong(&|it| it.parts = vec!["born".to_owned()]), ["recall.parts"]);
        assert_eq!(wrong(&|it| it.ground = RecallGround::Withdrawn), ["recall.merits"]);
        assert_eq!(
            wrong(&|it| (it.kind, it.ground) = (RecallKind::ErasePerson, RecallGround::Withdrawn)),
            ["recall.ground", "recall.merits"]
        );
        assert_eq!(wrong(&|it| it.kind = RecallKind::Correct), ["recall.parts"]);
    }

    #[test]
    fn what_was_called_back_whole_is_called_back_once_and_its_person_may_be_erased_after() {
        assert_eq!(against(&deletion(), &[RecallKind::Suspend, RecallKind::Correct]), Vec::<&str>::new());
        assert_eq!(against(&deletion(), &[RecallKind::Delete]), ["recall.again"]);
        let erase = RecallOrder { kind: RecallKind::ErasePerson, ..deletion() };
        assert_eq!(against(&erase, &[RecallKind::Delete]), Vec::<&str>::new());
        assert_eq!(against(&erase, &[RecallKind::ErasePerson]), ["recall.again"]);
    }

    fn said(step: RecallStep, says: &str) -> RecallEvent {
        RecallEvent {
            step,
            recall: terms::Seq(7),
            copy: Some(terms::Seq(4)),
            number: None,
            says: says.to_owned(),
            digest: None,
            by: vec![official("tadas")],
            at: 0,
            next: None,
        }
    }

    #[test]
    fn p7_a_holder_says_a_thing_once_and_what_was_found_again_is_said_anew() {
        use RecallStep as Step;
        const LOOKED: &str = "Looked through the database by name and number: nothing is left.";
        let may = |step, says: &str, before: &[Step]| may_happen(&said(step, says), true, before).is_ok();
        assert!(may(Step::Purged, LOOKED, &[Step::Accepted]));
        assert!(!may(Step::Purged, "", &[]), "it looked again itself before");
        assert!(!may(Step::Accepted, "", &[Step::Accepted]));
        assert!(!may(Step::Accepted, "", &[Step::Purged]));
        assert!(!may(Step::SpotFailed, "", &[Step::Accepted]));
        assert!(may(Step::SpotFailed, "", &[Step::Purged]));
        assert!(may(Step::Purged, LOOKED, &[Step::Purged, Step::SpotFailed]));
        assert!(!may(Step::SpotPassed, "", &[Step::Purged, Step::SpotFailed]), "it has to be gone first");
        assert!(!may(Step::Relayed, "", &[Step::Purged, Step::SpotFailed]), "it means to, and did not");
        assert!(!may(Step::Sent, "", &[]), "a clock tells, and no holder");
        assert!(may_happen(&said(Step::Accepted, ""), false, &[]).is_err());
        assert!(may_happen(&RecallEvent { by: Vec::new(), ..said(Step::Accepted, "") }, true, &[]).is_err());
    }

    #[test]
    fn p10_a_forged_recall_is_undone_by_two_people_who_did_not_enter_it() {
        const WHY: &str = "The court says that it never decided this.";
        let order = deletion();
        let (daiva, jonas, milda) = (official("daiva"), official("jonas"), official("milda"));
        let contested = vec![said(RecallStep::Contested, WHY)];
        let mut proposed = contested.clone();
        proposed.push(RecallEvent { by: vec![daiva.clone()], ..said(RecallStep::RestoreProposed, WHY) });
        let of = |events| State { order: &order, events };
        assert!(contest(&of(&[]), &daiva, WHY, 500).is_ok());
        assert!(contest(&of(&[]), &daiva, WHY, 1_000).is_err(), "the window is over");
        assert!(contest(&of(&contested), &daiva, WHY, 500).is_err());
        assert!(propose_restore(&of(&[]), &daiva, WHY).is_err(), "nobody contests it");
        assert!(propose_restore(&of(&contested), &milda, WHY).is_err(), "she entered it");
        assert!(propose_restore(&of(&contested), &daiva, WHY).is_ok());
        assert!(restore(&of(&contested), &jonas, WHY).is_err(), "nobody proposed it");
        assert!(restore(&of(&proposed), &daiva, WHY).is_err(), "one person is not two");
        let same = Official { login: "other".to_owned(), ..daiva.clone() };
        assert!(restore(&of(&proposed), &same, WHY).is_err(), "another account is not another person");
        assert!(restore(&of(&proposed), &milda, WHY).is_err());
        assert_eq!(restore(&of(&proposed), &jonas, WHY).ok(), Some([daiva, jonas]));
    }

    #[test]
    fn a_copy_has_a_holder_and_nothing_of_sis_is_copied() {
        let copy = CopyMade {
            kind: terms::recall::HolderKind::Court,
            holder: "Regional court".to_owned(),
            system: "file".to_owned(),
            purpose: "hearing".to_owned(),
            handed: 0,
            retention: None,
            by: None,
        };
        assert!(may_copy(&copy, false).is_ok());
        assert!(may_copy(&copy, true).is_err());
        assert!(may_copy(&CopyMade { holder: " ".to_owned(), ..copy }, false).is_err());
    }
}

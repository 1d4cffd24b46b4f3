//! Standing: what holds now, the lowest level reached since a person last decided.
//!
//! Promise: an examination never raises a standing (P1). What a milder one no longer finds is shown as
//! "lapsed on DATE, a person may lift"; only a person raises. DATE is the day from which the facts no longer held,
//! and not the day on which somebody looked.

use terms::examination::{Examination, HeldFinding, Standing};
use terms::finding::{Effect, Finding};
use terms::verification::Lifted;
use terms::{Date, Level, Track};

use crate::examination::combine;
use crate::permission::line;
use crate::verification::DECISION;

/// The standing after an examination, where nothing is known of the days before it.
#[must_use]
pub fn after(before: Option<&Standing>, examined: &Examination) -> Standing {
    after_with(before, &[], examined)
}

/// The standing after an examination. `since` are the same facts on the day of the examination before it and on the
/// days since on which one of them turned ([`crate::examination::since`]): a finding that came out on the first of
/// these days lapsed on the day on which it no longer did. One that these facts do not give even then was taken away
/// by a new fact, on the day of the examination.
#[must_use]
pub fn after_with(before: Option<&Standing>, since: &[Examination], examined: &Examination) -> Standing {
    let now = (examined.level, examined.track);
    let Some(before) = before else {
        let (held, lifted) = (held_by(examined, &[]), Vec::new());
        return Standing { level: now.0, track: now.1, examined: now, held, grave: examined.grave, lifted };
    };
    // What people lifted counts no more while it comes out as they read it; where it changed, it counts again.
    let lifted: Vec<Lifted> = before
        .lifted
        .iter()
        .filter(|lifted| examined.findings.iter().any(|it| line(it) == lifted.finding))
        .cloned()
        .collect();
    let mut held = held_by(examined, &lifted);
    let (level, track) = combine_without(examined, &lifted);
    let days: Vec<(Date, Vec<HeldFinding>)> = since.iter().map(|it| (it.on, held_by(it, &[]))).collect();
    for old in &before.held {
        if old.rule.family() == DECISION {
            held.push(old.clone());
        } else if !holds(&held, old) {
            let lapsed = old.lapsed.unwrap_or_else(|| lapsed_on(old, &days).unwrap_or(examined.on));
            held.push(HeldFinding { lapsed: Some(lapsed), ..old.clone() });
        }
    }
    Standing {
        level: before.level.min(level),
        track: before.track.max(track),
        examined: now,
        held,
        grave: examined.grave,
        lifted,
    }
}

/// Level and track of an examination without what people lifted.
pub(crate) fn combine_without(examined: &Examination, lifted: &[Lifted]) -> (Level, Track) {
    if lifted.is_empty() {
        return (examined.level, examined.track);
    }
    let left: Vec<Finding> = examined.findings.iter().filter(|it| !is_lifted(it, lifted)).cloned().collect();
    combine(&left)
}

/// The findings of effect enhance or more that nobody lifted, each rule and lifter once.
pub(crate) fn held_by(examined: &Examination, lifted: &[Lifted]) -> Vec<HeldFinding> {
    let mut held: Vec<HeldFinding> = Vec::new();
    let counts = |it: &&Finding| it.effect >= Effect::Enhance && !it.cured && !is_lifted(it, lifted);
    for finding in examined.findings.iter().filter(counts) {
        match held.iter_mut().find(|it| it.rule == finding.rule && it.lifted_by == finding.lifted_by) {
            Some(same) => {
                same.effect = same.effect.max(finding.effect);
                same.stops = same.stops.union(finding.stops);
            }
            None => held.push(HeldFinding {
                rule: finding.rule.clone(),
                effect: finding.effect,
                stops: finding.stops,
                lifted_by: finding.lifted_by,
                lapsed: None,
            }),
        }
    }
    held
}

fn is_lifted(finding: &Finding, lifted: &[Lifted]) -> bool {
    !lifted.is_empty() && lifted.iter().any(|it| it.finding == line(finding))
}

/// The finding still comes out, as strong and stopping as much.
fn holds(held: &[HeldFinding], old: &HeldFinding) -> bool {
    held.iter()
        .filter(|it| it.lapsed.is_none())
        .any(|it| it.rule == old.rule && it.effect >= old.effect && old.stops.without(it.stops).is_empty())
}

/// The first of the days on which it no longer came out, where it did on the first of all.
fn lapsed_on(old: &HeldFinding, days: &[(Date, Vec<HeldFinding>)]) -> Option<Date> {
    let (_, first) = days.first()?;
    if !holds(first, old) {
        return None;
    }
    days.iter().find(|(_, held)| !holds(held, old)).map(|(day, _)| *day)
}

#[cfg(test)]
mod tests {
    use terms::{Level, Track};

    use super::{after, after_with};
    use crate::testing::Scene;

    #[test]
    fn a_milder_examination_lapses_a_finding_and_raises_nothing() {
        let protected = Scene::red("BY").protection("LT", "BY", Some("2026-07-01"));
        let first = after(None, &protected.examine());
        assert_eq!((first.level, first.track), (Level::Suspended, Track::Barred));

        let later = protected.on("2026-08-01").examine();
        assert_eq!(later.level, Level::Reviewable);
        let second = after(Some(&first), &later);
        assert_eq!((second.level, second.track), (Level::Suspended, Track::Barred));
        assert_eq!(second.examined, (Level::Reviewable, Track::Enhanced));
        let lapsed: Vec<_> = second
            .held
            .iter()
            .filter_map(|it| it.lapsed.map(|day| (it.rule.as_str(), day.to_string())))
            .collect();
        assert_eq!(lapsed, [("person.protection", "2026-08-01".to_owned())]);

        let third = after(Some(&second), &protected.on("2026-09-01").examine());
        assert!(third.held.iter().any(|it| it.lapsed.is_some_and(|day| day.to_string() == "2026-08-01")));
    }

    #[test]
    fn a_finding_lapsed_on_the_day_its_fact_ended_and_not_on_the_day_somebody_looked() {
        let protected = Scene::red("BY").protection("LT", "BY", Some("2026-07-01"));
        let lapsed = |first: &str, day: &str, protected: &Scene| {
            let before = after(None, &protected.on(first).examine());
            let now = protected.on(day);
            let after = after_with(Some(&before), &now.since(first), &now.examine());
            after.held.iter().find_map(|it| it.lapsed).map(|it| it.to_string())
        };
        assert_eq!(lapsed("2026-06-15", "2026-08-01", &protected).as_deref(), Some("2026-07-02"));
        // A data year that became visible in between has ended nothing.
        assert_eq!(lapsed("2026-03-01", "2026-08-01", &protected).as_deref(), Some("2026-07-02"));
        assert_eq!(lapsed("2026-06-15", "2026-07-02", &protected).as_deref(), Some("2026-07-02"));
    }

    #[test]
    fn what_a_new_fact_took_away_lapsed_on_the_day_it_came() {
        let before = after(None, &Scene::red("BY").protection("LT", "BY", None).on("2026-03-01").examine());
        let now = Scene::red("BY").on("2026-08-01");
        let after = after_with(Some(&before), &now.since("2026-03-01"), &now.examine());
        let lapsed: Vec<_> = after.held.iter().filter_map(|it| it.lapsed).collect();
        assert!(!lapsed.is_empty() && lapsed.iter().all(|it| it.to_string() == "2026-08-01"), "{lapsed:?}");
    }

    #[test]
    fn a_stricter_examination_lowers_at_once() {
        let plain = after(None, &Scene::red("BY").examine());
        let refused =
            Scene::red("BY").refusal("CZ", "BY", terms::register::RefusalGround::HumanRights).examine();
        assert_eq!(after(Some(&plain), &refused).level, Level::Suspended);
    }
}

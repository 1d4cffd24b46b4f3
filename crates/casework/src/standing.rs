//! Standing: what holds now, the lowest level reached since a person last decided.
//!
//! Promise: an examination never raises a standing (P1). What a milder one no longer finds is shown as
//! "lapsed on DATE, a person may lift"; only a person raises. DATE is the day from which the facts no longer held,
//! where the examination before knew it, and not the day on which somebody looked.

use terms::Date;
use terms::examination::{Examination, HeldFinding, Standing};
use terms::finding::Effect;

/// The standing after an examination, where nothing is known of until when the one before it held.
#[must_use]
pub fn after(before: Option<&Standing>, examined: &Examination) -> Standing {
    after_with(before, None, examined)
}

/// The standing after an examination. `holds_until` is that of the examination before it (the first day on which a
/// dated fact it read begins or ends): what is found no more lapsed on that day, where it has come.
#[must_use]
pub fn after_with(before: Option<&Standing>, holds_until: Option<Date>, examined: &Examination) -> Standing {
    let since = holds_until.filter(|day| *day <= examined.on).unwrap_or(examined.on);
    let mut held: Vec<HeldFinding> = Vec::new();
    for finding in examined.findings.iter().filter(|it| it.effect >= Effect::Enhance && !it.cured) {
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
    let now = (examined.level, examined.track);
    let Some(before) = before else {
        return Standing { level: now.0, track: now.1, examined: now, held, grave: examined.grave };
    };
    for old in &before.held {
        let still = held.iter().any(|it| {
            it.rule == old.rule && it.effect >= old.effect && old.stops.without(it.stops).is_empty()
        });
        if !still {
            held.push(HeldFinding { lapsed: old.lapsed.or(Some(since)), ..old.clone() });
        }
    }
    Standing {
        level: before.level.min(now.0),
        track: before.track.max(now.1),
        examined: now,
        held,
        grave: examined.grave,
    }
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
        let first = protected.examine();
        let before = after(None, &first);
        let lapsed = |day: &str, holds_until| {
            let after = after_with(Some(&before), holds_until, &protected.on(day).examine());
            after.held.iter().find_map(|it| it.lapsed).map(|it| it.to_string())
        };
        assert_eq!(lapsed("2026-08-01", first.holds_until).as_deref(), Some("2026-07-02"));
        assert_eq!(lapsed("2026-08-01", None).as_deref(), Some("2026-08-01"));
        // A day that has not come says nothing: then something else changed.
        let later = Some("2026-12-01".parse().unwrap());
        assert_eq!(lapsed("2026-08-01", later).as_deref(), Some("2026-08-01"));
    }

    #[test]
    fn a_stricter_examination_lowers_at_once() {
        let plain = after(None, &Scene::red("BY").examine());
        let refused =
            Scene::red("BY").refusal("CZ", "BY", terms::register::RefusalGround::HumanRights).examine();
        assert_eq!(after(Some(&plain), &refused).level, Level::Suspended);
    }
}

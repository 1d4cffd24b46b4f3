//! The urgent override: what own safety law allows at once where somebody is in danger, on the record before it is done.
//!
//! It is no permission. It names no measure on an alert and raises no level; what it may name is closed: protect,
//! disarm, separate. It ends after 24 hours unless a second person confirms it, and then after 24 more. Every one is
//! listed for supervision, and counted for each officer.
//! Promise: none on a barred or recalled alert, none that tells the sender anything, none by somebody unnamed, and none
//! confirmed by whoever used it.
//!
//! Serves own safety law; the hours are a rule of this system ([`RULES`]).

use std::collections::BTreeMap;

use terms::safety::{SafetyConfirmed, SafetyMeasure, SafetyOverride};
use terms::verification::Official;
use terms::{LawRef, Level, Seq, Standing, Track};

use crate::border::moment::hours;
use crate::verification::law::VerificationRule;
use crate::verification::{Against, add, is_reason, named};

/// Hours after which an override ends, and after which a confirmed one ends. Rule of this system, not law.
pub const HOURS: i64 = 24;

/// On what these rules rest.
pub static RULES: &[VerificationRule] = &[
    VerificationRule {
        id: "override.alert",
        says: "an urgent override is used on no barred and no recalled alert",
        law: &[LawRef::inference("promises P4 and P5 of this system")],
    },
    VerificationRule {
        id: "override.measure",
        says: "an urgent override names what own safety law allows, and nothing else",
        law: &[LawRef::inference("own safety law holds whoever the person is; a rule of this system")],
    },
    VerificationRule {
        id: "override.danger",
        says: "who is in danger from what stands on the record in words",
        law: &[LawRef::inference("promise P12 of this system")],
    },
    VerificationRule {
        id: "override.second_person",
        says: "another person than whoever used an override confirms it, with reasons and before it ends",
        law: &[LawRef::inference("after-review within 24 hours, a rule of this system")],
    },
];

/// Uses own safety law, or says every reason against it. `standing` is none where no alert is meant.
///
/// # Errors
/// The reasons, none twice.
pub fn use_override(
    standing: Option<&Standing>,
    by: &Official,
    measures: &[SafetyMeasure],
    danger: &str,
    place: Option<&str>,
    at: i64,
) -> Result<SafetyOverride, Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    if let Some(standing) = standing {
        match standing.level {
            Level::Erased | Level::Suppressed => {
                add(&mut against, "override.alert", "the alert was recalled: nothing is done beside it");
            }
            Level::Suspended | Level::Reviewable | Level::Permitted => {}
        }
        if standing.track == Track::Barred {
            add(&mut against, "override.alert", "the alert is barred: an authority protects this person");
        }
    }
    if measures.is_empty() {
        add(&mut against, "override.measure", "name what is done: protect, disarm or separate");
    }
    if !is_reason(danger) {
        add(&mut against, "override.danger", "say who is in danger and from what, in words");
    }
    if !against.is_empty() {
        return Err(against);
    }
    let mut measures = measures.to_vec();
    measures.sort_unstable();
    measures.dedup();
    Ok(SafetyOverride {
        by: by.clone(),
        measures,
        danger: danger.to_owned(),
        place: place.map(str::to_owned),
        since: at,
        until: at.saturating_add(hours(HOURS)),
    })
}

/// Confirms one, or says every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn confirm(
    used: (Seq, &SafetyOverride),
    confirmed: Option<&SafetyConfirmed>,
    by: &Official,
    reasons: &str,
    at: i64,
) -> Result<SafetyConfirmed, Vec<Against>> {
    let (entry, used) = used;
    let mut against = Vec::new();
    named(by, &mut against);
    let own = |it: &str| it.trim().to_lowercase();
    if own(&used.by.person) == own(&by.person) || own(&used.by.login) == own(&by.login) {
        add(&mut against, "override.second_person", "whoever used it does not confirm it");
    }
    if confirmed.is_some() {
        add(&mut against, "override.second_person", "it is confirmed already");
    }
    if at >= used.until || at < used.since {
        add(
            &mut against,
            "override.second_person",
            "it is over: what is needed now is a new one, or a decision",
        );
    }
    if !is_reason(reasons) {
        add(&mut against, "override.second_person", "say why it still holds, in words");
    }
    if !against.is_empty() {
        return Err(against);
    }
    let until = at.saturating_add(hours(HOURS));
    Ok(SafetyConfirmed { used: entry, by: by.clone(), reasons: reasons.to_owned(), at, until })
}

/// How an override stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It waits for a second person until then.
    Unconfirmed(i64),
    /// A second person confirmed it; it ends then.
    Confirmed(i64),
    /// It ended then, unconfirmed.
    Lapsed(i64),
    /// It was confirmed and is over since.
    Over(i64),
}

/// How an override stands at a time.
#[must_use]
pub fn running(used: &SafetyOverride, confirmed: Option<&SafetyConfirmed>, at: i64) -> Running {
    match confirmed {
        Some(it) if at < it.until => Running::Confirmed(it.until),
        Some(it) => Running::Over(it.until),
        None if at < used.until => Running::Unconfirmed(used.until),
        None => Running::Lapsed(used.until),
    }
}

/// How many overrides each officer used, and how many of these nobody confirmed, the most first: for a supervisor.
#[must_use]
pub fn count<'a>(
    all: impl Iterator<Item = (&'a SafetyOverride, Option<&'a SafetyConfirmed>)>,
) -> Vec<(String, u64, u64)> {
    let mut by: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for (used, confirmed) in all {
        let count = by.entry(used.by.person.as_str()).or_default();
        count.0 += 1;
        count.1 += u64::from(confirmed.is_none());
    }
    let mut out: Vec<_> = by.into_iter().map(|(it, (all, alone))| (it.to_owned(), all, alone)).collect();
    out.sort_by_key(|it| std::cmp::Reverse(it.1));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standing::after;
    use crate::testing::Scene;

    const WHY: &str = "He has drawn a knife against the woman beside him at the counter.";

    fn officer(person: &str) -> Official {
        Official {
            name: person.to_owned(),
            login: format!("{person}@border"),
            person: person.to_owned(),
            role: "border_officer".to_owned(),
            unit: "border".to_owned(),
            authority: None,
        }
    }

    #[track_caller]
    fn refused<T: std::fmt::Debug>(result: Result<T, Vec<Against>>, rule: &str) {
        let against = result.unwrap_err();
        assert!(against.iter().any(|it| it.rule == rule), "{rule} is not among {against:?}");
        assert!(RULES.iter().any(|it| it.id == rule) || rule.starts_with("verification."));
    }

    fn used() -> SafetyOverride {
        use_override(None, &officer("jonas"), &[SafetyMeasure::Disarm], WHY, None, 0).unwrap()
    }

    #[test]
    fn own_safety_law_is_used_on_a_suspended_alert_and_changes_nothing_of_it() {
        let standing = after(None, &Scene::red("BY").law("Criminal Code Art 368(1)").examine());
        assert_eq!(standing.level, Level::Suspended);
        let used = use_override(Some(&standing), &officer("jonas"), &[SafetyMeasure::Protect], WHY, None, 7)
            .unwrap();
        assert_eq!((used.since, used.until), (7, 7 + hours(24)));
    }

    #[test]
    fn no_override_on_a_barred_or_recalled_alert() {
        let barred = after(None, &Scene::red("BY").protection("LT", "BY", None).examine());
        let tried = |standing: &Standing| {
            use_override(Some(standing), &officer("jonas"), &[SafetyMeasure::Disarm], WHY, None, 0)
        };
        refused(tried(&barred), "override.alert");
        let plain = after(None, &Scene::red("CZ").examine());
        refused(tried(&Standing { level: Level::Suppressed, ..plain }), "override.alert");
    }

    #[test]
    fn an_override_has_a_named_officer_a_measure_and_a_danger() {
        let none = Official { login: " ".to_owned(), ..officer("jonas") };
        refused(use_override(None, &none, &[SafetyMeasure::Disarm], WHY, None, 0), "verification.named");
        refused(use_override(None, &officer("jonas"), &[], WHY, None, 0), "override.measure");
        refused(
            use_override(None, &officer("jonas"), &[SafetyMeasure::Disarm], "urgent", None, 0),
            "override.danger",
        );
    }

    #[test]
    fn it_ends_after_a_day_unless_another_person_confirms_it() {
        let used = used();
        assert_eq!(running(&used, None, hours(23)), Running::Unconfirmed(hours(24)));
        assert_eq!(running(&used, None, hours(24)), Running::Lapsed(hours(24)));
        let second = |by: &str, at| confirm((Seq(4), &used), None, &officer(by), WHY, at);
        refused(second("jonas", 1), "override.second_person");
        refused(second(" Jonas ", 1), "override.second_person");
        refused(second("ugne", hours(24)), "override.second_person");
        let confirmed = second("ugne", hours(23)).unwrap();
        assert_eq!(running(&used, Some(&confirmed), hours(30)), Running::Confirmed(hours(47)));
        assert_eq!(running(&used, Some(&confirmed), hours(47)), Running::Over(hours(47)));
        refused(
            confirm((Seq(4), &used), Some(&confirmed), &officer("ieva"), WHY, hours(23)),
            "override.second_person",
        );
    }

    #[test]
    fn a_supervisor_sees_who_used_how_many_and_how_many_nobody_confirmed() {
        let (one, two) = (used(), used());
        let confirmed = confirm((Seq(4), &one), None, &officer("ugne"), WHY, 1).unwrap();
        let counted = count([(&one, Some(&confirmed)), (&two, None)].into_iter());
        assert_eq!(counted, [("jonas".to_owned(), 2, 1)]);
    }
}

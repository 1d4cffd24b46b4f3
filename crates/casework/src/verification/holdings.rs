//! Earlier named decisions taken over as permissions, by a named act over a listed batch.
//!
//! A gateway begins with thousands of alerts on which somebody decided before this system was there. Each line of a list
//! names who decided, for which authority, when and why; one official takes responsibility for the list. The permission
//! of a line ends after 90 days at the latest, and two in a hundred of the alerts are verified again at once.
//!
//! P2 stands: the earlier decision is of a named person with reasons and of the authority national law names, and a
//! second named person, with a login, answers for it. Nobody is asked to have read what the test asks for, so that
//! nothing is taken over where the test asks for two: whatever is suspended, barred, under the presumption or on the
//! enhanced track stays where it is. What a decision is refused for, a line is refused for.
//! Promise: P1, P2 and P3: one measure, one content, one examination, an end; the level rises by nothing here.
//!
//! Serves Directive (EU) 2016/680 Art 5 (periodic review); the days and the sample are rules of this system.

use terms::holdings::Holding;
use terms::verification::{Decided, Decision, DecisionKind, Lease, Official};
use terms::{Date, LawRef, Level};

use super::decide::{Against, Matter, add, after, is_reason, lifted, live, named, needs_two, stopped};
use super::law::VerificationRule;
use crate::border::moment::{add_days, hours};
use crate::permission::{bound, ends};

/// Days after which what was taken over ends. Rule of this system, not law.
pub const HOLDING_DAYS: u16 = 90;
/// Of so many lines one is verified again.
pub const SAMPLE_OF: u64 = 50;
/// Days within which the sample is verified again. Rule of this system, not law.
pub const SAMPLE_DAYS: u32 = 30;
/// Days, five years, after which an earlier decision is no longer taken over: a notice without an extension is over.
const OLDEST_DAYS: i64 = 1826;
/// In place of a login: the person decided before there was one here.
pub const BEFORE_LOGINS: &str = "before this system";

/// On what these rules rest.
pub static RULES: &[VerificationRule] = &[
    VerificationRule {
        id: "holdings.earlier",
        says: "an earlier decision names a person, a unit, an authority, a day and reasons",
        law: &[LawRef::inference("promise P2 of this system")],
    },
    VerificationRule {
        id: "holdings.light",
        says: "nothing is taken over where the test asks for two officials",
        law: &[LawRef::inference("promises P2, P4 and P6 of this system")],
    },
    VerificationRule {
        id: "holdings.age",
        says: "an earlier decision is not older than the alert may be without an extension",
        law: &[
            LawRef::secondary("RPD Art 49: five years at the most"),
            LawRef::inference("applied to decisions, a rule of this system"),
        ],
    },
    VerificationRule {
        id: "holdings.first",
        says: "an alert on which people decided here is not taken over, nor taken over twice",
        law: &[LawRef::inference("ninety days are not prolonged by a list; promise P3 of this system")],
    },
];

/// Takes one earlier decision over, or says every reason against it. `on` is the day of the act; `decided_here` says that
/// people decided on the alert in this system, or that it was taken over before.
///
/// # Errors
/// The reasons, none twice.
pub fn take_over(
    matter: &Matter<'_>,
    holding: &Holding,
    responsible: &Official,
    on: Date,
    decided_here: bool,
) -> Result<Decided, Vec<Against>> {
    let mut against = Vec::new();
    named(responsible, &mut against);
    live(matter, &mut against);
    let said = |it: &str| !it.trim().is_empty();
    if ![&holding.decided_by, &holding.unit, &holding.authority].into_iter().all(|it| said(it)) {
        add(
            &mut against,
            "holdings.earlier",
            "who decided, in which unit and for which authority is not named",
        );
    }
    if !is_reason(&holding.reasons) {
        add(
            &mut against,
            "holdings.earlier",
            "the reasons of the earlier decision are missing or no reasons",
        );
    }
    if holding.on > on {
        add(&mut against, "holdings.earlier", "the earlier decision lies ahead");
    }
    let oldest = add_days(on, -OLDEST_DAYS);
    if holding.on < oldest {
        add(&mut against, "holdings.age", "the earlier decision is older than five years: decide anew");
    }
    if matter.standing.level < Level::Reviewable || needs_two(matter.standing) {
        add(
            &mut against,
            "holdings.light",
            "it is suspended, barred, under the presumption or on the enhanced track: it is decided anew, by two",
        );
    }
    if decided_here {
        add(
            &mut against,
            "holdings.first",
            "people decided on it here since, or it was taken over before: what is needed now is a decision",
        );
    }
    if !matter.evidence_fresh {
        add(&mut against, "verification.evidence", "registers or the recall feed are not known to be fresh");
    }
    let own = |it: &String| {
        let it = it.trim().to_lowercase();
        it == responsible.person.trim().to_lowercase() || it == holding.decided_by.trim().to_lowercase()
    };
    if matter.authors.iter().any(own) {
        add(
            &mut against,
            "verification.own_alert",
            "whoever entered or edited an alert does not permit a measure on it",
        );
    }
    if !matter.powers.ceiling(matter.channel).contains(holding.measure) {
        add(
            &mut against,
            "verification.ceiling",
            format!("a {} cannot reach this measure", matter.channel.label()),
        );
    }
    match matter.powers.authority(holding.measure) {
        Some(authority) if authority.trim() == holding.authority.trim() => {}
        Some(authority) => {
            add(
                &mut against,
                "verification.authority",
                format!("national law names `{authority}` for this measure"),
            );
        }
        None => add(
            &mut against,
            "verification.authority",
            "the profile names no authority for this measure: nobody permits it",
        ),
    }
    let lifted = lifted(matter, false);
    stopped(matter, holding.measure, &lifted, &mut against);
    if !against.is_empty() {
        return Err(against);
    }
    let earlier = Official {
        name: holding.decided_by.clone(),
        login: BEFORE_LOGINS.to_owned(),
        person: holding.decided_by.clone(),
        role: "earlier decision".to_owned(),
        unit: holding.unit.clone(),
        authority: Some(holding.authority.clone()),
    };
    let until = ends(matter.at, HOLDING_DAYS);
    let decision = Decision {
        kind: DecisionKind::Permit,
        measure: Some(holding.measure),
        conditions: Vec::new(),
        reasons: format!("decided on {}: {}", holding.on, holding.reasons),
        own_prosecutor: None,
        until: Some(until),
    };
    let lease = Lease {
        measure: holding.measure,
        conditions: Vec::new(),
        decided: matter.at,
        until,
        revision: matter.revision,
        bound: bound(matter.examination),
    };
    Ok(Decided {
        by: vec![earlier, responsible.clone()],
        readings: Vec::new(),
        first: None,
        review: None,
        counts: true,
        lease: Some(lease),
        before: matter.standing.clone(),
        standing: after(matter, &decision, true, &lifted),
        decision,
    })
}

/// How many of so many are verified again: two in a hundred, rounded up, and at least one.
#[must_use]
pub fn sample_size(taken: u64) -> u64 {
    taken.div_ceil(SAMPLE_OF)
}

/// By when the sample is verified again.
#[must_use]
pub fn sample_due(at: i64) -> i64 {
    at.saturating_add(hours(24 * i64::from(SAMPLE_DAYS)))
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::register::MisuseKind;
    use terms::{AlertId, Examination, Measure, Seq, Standing};

    use super::super::powers::Powers;
    use super::*;
    use crate::standing;
    use crate::testing::Scene;

    const WHY: &str = "Robbery with two victims; the file of the court was read and is complete.";
    const NOW: i64 = 1_781_500_000_000_000;

    fn holding(measure: Measure) -> Holding {
        Holding {
            alert: AlertId::from_tail("a"),
            measure,
            decided_by: "Rasa".to_owned(),
            unit: "prosecutor's office".to_owned(),
            authority: "prosecutor general".to_owned(),
            on: "2026-03-01".parse().unwrap(),
            reasons: WHY.to_owned(),
        }
    }

    fn responsible() -> Official {
        Official {
            name: "Ugne".to_owned(),
            login: "ugne@gateway".to_owned(),
            person: "ugne".to_owned(),
            role: "verifying_official".to_owned(),
            unit: "gateway".to_owned(),
            authority: None,
        }
    }

    struct Home {
        alert: AlertId,
        examination: Examination,
        standing: Standing,
        powers: Powers,
        authors: Vec<String>,
        channel: Channel,
        decided_here: bool,
    }

    impl Home {
        fn of(scene: &Scene) -> Self {
            let examination = scene.examine();
            let standing = standing::after(None, &examination);
            let mut powers = Powers::default();
            powers.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
            Self {
                alert: AlertId::from_tail("a"),
                examination,
                standing,
                powers,
                authors: Vec::new(),
                channel: Channel::InterpolRed,
                decided_here: false,
            }
        }

        fn take(&self, holding: &Holding) -> Result<Decided, Vec<Against>> {
            let matter = Matter {
                alert: &self.alert,
                channel: self.channel,
                revision: Seq(7),
                examination: &self.examination,
                standing: &self.standing,
                authors: &self.authors,
                sighted: false,
                assurance_offered: false,
                powers: &self.powers,
                evidence_fresh: true,
                at: NOW,
                entry: Seq(90),
            };
            take_over(&matter, holding, &responsible(), "2026-06-15".parse().unwrap(), self.decided_here)
        }
    }

    #[track_caller]
    fn refused(result: Result<Decided, Vec<Against>>, rule: &str) {
        let against = result.unwrap_err();
        assert!(against.iter().any(|it| it.rule == rule), "{rule} is not among {against:?}");
        let known = RULES.iter().chain(super::super::law::RULES);
        assert!(known.map(|it| it.id).any(|it| it == rule), "{rule}");
    }

    #[test]
    fn p2_an_earlier_named_decision_becomes_a_permission_of_ninety_days_and_raises_nothing() {
        let home = Home::of(&Scene::red("CZ"));
        let decided = home.take(&holding(Measure::ProvisionalArrest)).unwrap();
        let lease = decided.lease.clone().unwrap();
        assert_eq!(lease.until, ends(NOW, 90));
        assert_eq!(decided.by.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Rasa", "Ugne"]);
        assert_eq!(decided.standing.level, home.standing.level);
        assert!(decided.counts && decided.readings.is_empty());
    }

    #[test]
    fn nothing_is_taken_over_where_the_test_asks_for_two() {
        for scene in [
            Scene::red("BY").misuse(MisuseKind::InterpolMeasure, "2025-01-01"),
            Scene::red("BY").protection("LT", "BY", None),
            Scene::red("BY"),
            Scene::red("CZ").refusal("PL", "CZ", terms::register::RefusalGround::HumanRights),
        ] {
            refused(Home::of(&scene).take(&holding(Measure::ProvisionalArrest)), "holdings.light");
        }
        let mut recalled = Home::of(&Scene::red("CZ"));
        recalled.standing.level = Level::Suppressed;
        refused(recalled.take(&holding(Measure::ProvisionalArrest)), "verification.recalled");
    }

    #[test]
    fn a_line_that_names_less_than_a_decision_is_refused() {
        let home = Home::of(&Scene::red("CZ"));
        let arrest = || holding(Measure::ProvisionalArrest);
        refused(home.take(&Holding { decided_by: " ".to_owned(), ..arrest() }), "holdings.earlier");
        refused(home.take(&Holding { reasons: "as usual".to_owned(), ..arrest() }), "holdings.earlier");
        refused(home.take(&Holding { on: "2026-06-16".parse().unwrap(), ..arrest() }), "holdings.earlier");
        refused(home.take(&Holding { on: "2021-06-01".parse().unwrap(), ..arrest() }), "holdings.age");
        refused(home.take(&Holding { authority: "police".to_owned(), ..arrest() }), "verification.authority");
        refused(home.take(&holding(Measure::Surrender)), "verification.authority");
        let mut blue = Home::of(&Scene::red("CZ"));
        blue.channel = Channel::InterpolBlue;
        refused(blue.take(&arrest()), "verification.ceiling");
        let mut again = Home::of(&Scene::red("CZ"));
        again.decided_here = true;
        refused(again.take(&arrest()), "holdings.first");
        let mut own = Home::of(&Scene::red("CZ"));
        own.authors = vec!["rasa".to_owned()];
        refused(own.take(&arrest()), "verification.own_alert");
    }

    #[test]
    fn two_in_a_hundred_are_verified_again_and_at_least_one() {
        assert_eq!([0, 1, 50, 51, 100, 70_000].map(sample_size), [0, 1, 1, 2, 2, 1_400]);
        assert_eq!(sample_due(0), hours(24 * 30));
    }
}

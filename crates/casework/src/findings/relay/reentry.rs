//! `relay.reentry`: fingerprints of a case that was decided, refused or withdrawn under challenge are met again.
//!
//! Fingerprints survive the erasure of the person they were made of: nothing can be compared but codes. So a link alone suspends
//! until a named person has looked, and what they say counts from then on. A person met without a case is another alert about the
//! same person at most: it asks and stops nothing, so that ordinary crime is not shielded by an earlier case.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::watch::WatchGround;

use crate::case::{Case, from_entry};
use crate::facts::Watched;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "relay.reentry",
    about: "a case that was decided, refused or withdrawn under challenge is met again by its fingerprints",
    basis: Basis::History,
    law: &[
        LawRef::secondary(
            "practice: withdrawn before a decision leaves no finding and the case may come back in another colour",
        ),
        LawRef::inference("promise P6 of this system: no resurrection by re-issue, also after an erasure"),
    ],
    find,
};

fn because(ground: WatchGround) -> &'static str {
    match ground {
        WatchGround::Merits => "was decided on the merits and called back",
        WatchGround::Refused => "was refused by a court",
        WatchGround::Withdrawn => "was withdrawn while it was challenged",
    }
}

/// A refusal reaches as far as it did before; what was called back stops all.
fn stops(ground: WatchGround) -> MeasureSet {
    match ground {
        WatchGround::Refused => MeasureSet::ARREST_TO_SURRENDER,
        WatchGround::Merits | WatchGround::Withdrawn => MeasureSet::ALL,
    }
}

fn grounds(it: &Watched) -> Vec<Ground> {
    let mut grounds = vec![from_entry("relay.watch", it.entry, "watch.ground", Origin::History)];
    grounds
        .extend(it.said.map(|(said, _)| from_entry("relay.link_said", said, "event.step", Origin::Official)));
    grounds
}

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    for it in case.facts.watched.iter().filter(|it| case.on() <= it.until) {
        let (why, until) = (because(it.ground), it.until);
        let draft = match (it.case, it.said.map(|said| said.1)) {
            (_, Some(false)) => {
                let says =
                    format!("fingerprints of a case that {why} were met, and an official says it is another");
                rule.finding(Effect::Note, says)
            }
            (true, Some(true)) => {
                let says =
                    format!("the case {why} and is back: an official compared it (watched until {until})");
                rule.finding(Effect::Suspend, says)
                    .stops(stops(it.ground))
                    .ask(Whom::Official, "does the earlier decision reach this way of sending the case?")
            }
            (true, None) => {
                let says = format!("by its fingerprints this case {why} and is back (watched until {until})");
                rule.finding(Effect::Suspend, says)
                    .stops(stops(it.ground))
                    .lifted_by(Lifter::OneOfficial)
                    .ask(Whom::Official, "is it the same case?")
            }
            (false, said) => {
                let says = format!(
                    "by fingerprints the person is one whose case {why}: whether it is that case is not shown"
                );
                let draft =
                    rule.finding(if said.is_some() { Effect::Enhance } else { Effect::Question }, says);
                draft.ask(Whom::Official, "is it the same case?")
            }
        };
        out.push(draft.grounds(grounds(it)).done());
    }
}

#[cfg(test)]
mod tests {
    use terms::Level;
    use terms::Seq;

    use super::*;
    use crate::findings::relay::scene::Scene;

    fn watched(case: bool, said: Option<bool>, until: &str) -> Watched {
        Watched {
            entry: Seq(7),
            ground: WatchGround::Merits,
            until: until.parse().unwrap(),
            case,
            said: said.map(|it| (Seq(9), it)),
        }
    }

    #[track_caller]
    fn check(it: Watched, effect: Effect, lifter: Lifter) {
        let finding = Scene::relay().without_history().watched(it).one("relay.reentry");
        assert_eq!((finding.effect, finding.lifted_by), (effect, lifter));
    }

    #[test]
    fn p6_a_link_alone_suspends_until_somebody_has_looked_and_a_person_alone_asks() {
        check(watched(true, None, "2999-01-01"), Effect::Suspend, Lifter::OneOfficial);
        check(watched(true, Some(true), "2999-01-01"), Effect::Suspend, Lifter::TwoOfficials);
        check(watched(true, Some(false), "2999-01-01"), Effect::Note, Lifter::Nobody);
        check(watched(false, None, "2999-01-01"), Effect::Question, Lifter::OneOfficial);
        let level =
            Scene::relay().without_history().watched(watched(true, None, "2999-01-01")).examine().level;
        assert_eq!(level, Level::Suspended);
    }

    #[test]
    fn a_term_that_is_over_counts_no_more() {
        Scene::relay().without_history().watched(watched(true, None, "2001-01-01")).none("relay.reentry");
    }
}

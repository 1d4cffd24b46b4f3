//! What is owed of each copy now.
//!
//! Promise: P7 and P8. [`plan`] is a function of the copies and the time: whoever runs it again where nothing happened gets the same,
//! and nothing where everything that was owed was done. It never ends in silence: a holder that has not answered is looked at
//! again, for ever; what a program does is to tell, and never to decide.
//!
//! The lengths are rules of this system ([`Terms`]), not law.

use terms::Seq;
use terms::recall::{HolderKind, RecallKind, RecallStep};

/// An hour in microseconds.
const HOUR: i64 = 3_600_000_000;
/// A day in microseconds.
const DAY: i64 = 24 * HOUR;

/// How long a holder is given before each step, microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// From one telling to the next.
    pub remind: i64,
    /// Tellings before the duty officer of the holder is told.
    pub duty: u8,
    /// Tellings before whoever supervises the holder is told.
    pub supervisor: u8,
    /// Tellings before the silence stands in public figures.
    pub published: u8,
    /// From one telling to the next after that.
    pub later: i64,
    /// From "purged" to the question whether it is gone still.
    pub spot: i64,
    /// In which a recall can be contested: nothing is erased before.
    pub window: i64,
    /// How many copies are looked at at once; of more the newest eighth comes first.
    pub at_once: usize,
    /// Whether fingerprints of what is called back stay, and for how long.
    pub watch: crate::watch::Terms,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            remind: DAY,
            duty: 2,
            supervisor: 5,
            published: 10,
            later: 7 * DAY,
            spot: 14 * DAY,
            window: 30 * DAY,
            at_once: 2_000,
            watch: crate::watch::Terms::default(),
        }
    }
}

/// A copy of what was called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Its entry.
    pub copy: Seq,
    /// Who holds it.
    pub kind: HolderKind,
    /// The newest step; none where nobody was told.
    pub state: Option<RecallStep>,
    /// How often the holder was told.
    pub told: u8,
    /// When it is looked at again; none where nothing is owed.
    pub next: Option<i64>,
}

/// What is owed of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    /// The copy.
    pub copy: Seq,
    /// What a clock brings about.
    pub step: RecallStep,
    /// The how manieth time the holder is told.
    pub number: u8,
    /// When it is looked at again.
    pub next: i64,
}

/// Whether a step of a holder settles what was asked: nothing more is owed.
#[must_use]
pub fn settled(asked: RecallKind, holder: HolderKind, step: RecallStep) -> bool {
    match (holder, step) {
        (_, RecallStep::SpotPassed) => true,
        // They keep what they decided on, sealed: that they know is what is owed.
        (HolderKind::Court | HolderKind::Counsel, RecallStep::Accepted | RecallStep::Purged) => true,
        (HolderKind::Prison, RecallStep::CustodyNotified | RecallStep::Purged) => true,
        (
            HolderKind::NationalSystem | HolderKind::Gateway | HolderKind::PaperFile,
            RecallStep::Suppressed,
        ) => asked == RecallKind::Suspend,
        // A correction is done where the part that was wrong is gone.
        (HolderKind::NationalSystem | HolderKind::Gateway | HolderKind::PaperFile, RecallStep::Purged) => {
            true
        }
        _ => false,
    }
}

/// When a copy is looked at again after something was said about it at a time; none where nothing is owed any more.
#[must_use]
pub fn after(asked: RecallKind, holder: HolderKind, step: RecallStep, at: i64, terms: &Terms) -> Option<i64> {
    match step {
        // What was said to be gone is looked for once more, where somebody can look.
        RecallStep::Purged if asked != RecallKind::Correct => Some(at.saturating_add(terms.spot)),
        // What was said was not true: it is owed again, now.
        RecallStep::SpotFailed => Some(at),
        _ if settled(asked, holder, step) => None,
        _ => Some(at.saturating_add(terms.remind)),
    }
}

/// As [`after`], of a holder that said other things before, in order: what settled it is not undone by a lesser word that came later or
/// was overtaken; only that it was found again is.
#[must_use]
pub fn after_said(
    asked: RecallKind,
    holder: HolderKind,
    (said, step): (&[RecallStep], RecallStep),
    at: i64,
    terms: &Terms,
) -> Option<i64> {
    let since =
        said.iter().rposition(|it| *it == RecallStep::SpotFailed).map_or(0, |it| it.saturating_add(1));
    let settled_before = said.iter().skip(since).any(|it| settled(asked, holder, *it));
    let lesser = !step.is_spot() && step != RecallStep::Purged;
    if settled_before && lesser { None } else { after(asked, holder, step, at, terms) }
}

/// What is owed now, of copies whose time has come, in their order.
#[must_use]
pub fn plan(copies: &[Copy], terms: &Terms, now: i64) -> Vec<Owed> {
    copies.iter().filter_map(|it| owed(it, terms, now)).collect()
}

fn owed(copy: &Copy, terms: &Terms, now: i64) -> Option<Owed> {
    copy.next.filter(|it| *it <= now)?;
    let number = copy.told.saturating_add(1);
    // What was said not to be there and is, goes to whoever supervises the holder at once.
    let step = if copy.state == Some(RecallStep::SpotFailed) {
        RecallStep::SupervisorTold
    } else if copy.state == Some(RecallStep::Purged) {
        RecallStep::SpotAsked
    } else if copy.told == 0 {
        RecallStep::Sent
    } else if copy.told >= terms.published {
        RecallStep::Published
    } else if copy.told >= terms.supervisor {
        RecallStep::SupervisorTold
    } else if copy.told >= terms.duty {
        RecallStep::DutyTold
    } else {
        RecallStep::Reminded
    };
    let length = if copy.told >= terms.published { terms.later } else { terms.remind };
    Some(Owed { copy: copy.copy, step, number, next: now.saturating_add(length) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn silent(told: u8, next: i64) -> Copy {
        Copy { copy: Seq(7), kind: HolderKind::NationalSystem, state: None, told, next: Some(next) }
    }

    /// The holder never answers: what happens on each day of a year.
    fn a_year_of_silence() -> Vec<(i64, Owed)> {
        let terms = Terms::default();
        let (mut copy, mut all) = (silent(0, 0), Vec::new());
        for day in 0..365 {
            for it in plan(&[copy], &terms, day * DAY) {
                copy = Copy { told: it.number, state: Some(it.step), next: Some(it.next), ..copy };
                all.push((day, it));
            }
        }
        all
    }

    #[test]
    fn p8_a_holder_that_says_nothing_is_told_again_for_ever_and_others_are_told_of_it() {
        let all = a_year_of_silence();
        let first = |step: RecallStep| all.iter().find(|it| it.1.step == step).map(|it| it.0);
        let ladder = [
            RecallStep::Sent,
            RecallStep::Reminded,
            RecallStep::DutyTold,
            RecallStep::SupervisorTold,
            RecallStep::Published,
        ];
        assert_eq!(ladder.map(first), [Some(0), Some(1), Some(2), Some(5), Some(10)]);
        assert!(all.last().is_some_and(|it| it.0 >= 357), "{:?}", all.last());
    }

    #[test]
    fn what_is_said_to_be_gone_is_asked_again_and_a_lie_goes_to_the_supervisor() {
        let terms = Terms::default();
        let (delete, system) = (RecallKind::Delete, HolderKind::NationalSystem);
        let next = after(delete, system, RecallStep::Purged, 0, &terms);
        assert_eq!(next, Some(14 * DAY));
        let gone = Copy { state: Some(RecallStep::Purged), ..silent(1, 14 * DAY) };
        assert_eq!(plan(&[gone], &terms, 14 * DAY).first().map(|it| it.step), Some(RecallStep::SpotAsked));
        assert_eq!(after(delete, system, RecallStep::SpotPassed, 0, &terms), None);
        let lied = after(delete, system, RecallStep::SpotFailed, 5, &terms);
        let copy = Copy { state: Some(RecallStep::SpotFailed), ..silent(1, lied.unwrap_or(i64::MAX)) };
        assert_eq!(plan(&[copy], &terms, 5).first().map(|it| it.step), Some(RecallStep::SupervisorTold));
    }

    #[test]
    fn a_court_keeps_its_file_and_a_prison_is_told() {
        let terms = Terms::default();
        let next = |holder, step| after(RecallKind::Delete, holder, step, 0, &terms);
        assert_eq!(next(HolderKind::Court, RecallStep::Accepted), None);
        assert_eq!(next(HolderKind::Prison, RecallStep::Accepted), Some(DAY));
        assert_eq!(next(HolderKind::Prison, RecallStep::CustodyNotified), None);
        assert_eq!(next(HolderKind::Gateway, RecallStep::Suppressed), Some(DAY));
        assert_eq!(after(RecallKind::Suspend, HolderKind::Gateway, RecallStep::Suppressed, 0, &terms), None);
        // What it says besides, in whatever order it comes, is not owed anew; that it was found again is.
        use RecallStep as S;
        let said =
            |said: &[S], step| after_said(RecallKind::Suspend, HolderKind::Gateway, (said, step), 0, &terms);
        assert_eq!(said(&[S::Accepted, S::Suppressed], S::Relayed), None);
        assert_eq!(said(&[S::Suppressed], S::Accepted), None);
        assert_eq!(said(&[S::Accepted], S::Relayed), Some(DAY));
        assert_eq!(said(&[S::Suppressed], S::SpotFailed), Some(0));
        assert_eq!(said(&[S::Suppressed, S::SpotFailed], S::Accepted), Some(DAY));
    }

    proptest! {
        /// Run again where nothing happened it gives the same; where what was owed was done, nothing.
        #[test]
        fn plan_agrees_with_itself_and_with_what_was_done(
            told in any::<u8>(), next in proptest::option::of(0_i64..1_000), now in 0_i64..1_000,
        ) {
            let terms = Terms::default();
            let copy = Copy { next, ..silent(told, 0) };
            let owed = plan(&[copy], &terms, now);
            prop_assert_eq!(&owed, &plan(&[copy], &terms, now));
            prop_assert_eq!(owed.len(), usize::from(next.is_some_and(|it| it <= now)));
            for it in owed {
                prop_assert!(it.step.is_owed() && it.next > now);
                let done = Copy { told: it.number, state: Some(it.step), next: Some(it.next), ..copy };
                prop_assert!(plan(&[done], &terms, now).is_empty());
            }
        }
    }
}

//! How long a provisional arrest may last before the papers come: by the pair of states.
//!
//! The 18 and 40 days of the European Convention on Extradition run between two of its parties and nowhere else. Which
//! states are parties is not guessed here: the profile of the own state lists the pairs, each with what it rests on, and
//! the term of own law for every other state.
//!
//! Promise: an unknown pair is said to be one. Where neither the pair nor own law has a term, the clock is due at once:
//! a court is asked, and nobody waits for a term that is not written anywhere.
//!
//! Serves ETS 24 Art 16 (verified); P8.

use std::collections::BTreeMap;

use terms::clock::{BegunClock, ClockRule};

use terms::jurisdiction::CustodyLimit;

use super::rules::begun;
use crate::jurisdiction::Jurisdiction;

/// Days of the European Convention on Extradition, Art 16: until the papers come, and never beyond.
pub const ETS_24: (u16, u16) = (18, 40);

/// A term for provisional arrest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrestTerm {
    /// Days until which a request with its papers has to be there.
    pub request_days: u16,
    /// Days after which it ends at the latest.
    pub last_days: u16,
    /// What it rests on, as the profile says.
    pub rests_on: String,
}

impl ArrestTerm {
    /// The term between two parties of the Convention.
    #[must_use]
    pub fn ets_24() -> Self {
        let (request_days, last_days) = ETS_24;
        Self {
            request_days,
            last_days,
            rests_on: "European Convention on Extradition (ETS 24) Art 16".to_owned(),
        }
    }
}

/// The terms of one state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArrestTerms {
    /// By the other state.
    pub pairs: BTreeMap<String, ArrestTerm>,
    /// Own law's, for any other.
    pub own_law: Option<ArrestTerm>,
}

/// Where a term comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source<'a> {
    /// The profile has one for this pair.
    Pair(&'a ArrestTerm),
    /// No treaty is listed for this pair: own law's term.
    OwnLaw(&'a ArrestTerm),
    /// No term is written down for this pair, nor one of own law.
    Nowhere,
}

impl Source<'_> {
    /// In a sentence, for whoever reads the clock.
    #[must_use]
    pub fn says(&self) -> String {
        let days = |it: &ArrestTerm| {
            format!("{} and at most {} days ({})", it.request_days, it.last_days, it.rests_on)
        };
        match self {
            Self::Pair(term) => days(term),
            Self::OwnLaw(term) => format!("no treaty is listed for this pair of states: own law, {}", days(term)),
            Self::Nowhere => {
                "no term is written down for this pair of states and none of own law: the court is asked at once".to_owned()
            }
        }
    }
}

impl ArrestTerms {
    /// The terms that a profile has.
    #[must_use]
    pub fn of(jurisdiction: &Jurisdiction) -> Self {
        let values = jurisdiction.values();
        let pair = |it: &CustodyLimit| {
            let term = ArrestTerm {
                request_days: it.days,
                last_days: it.longest_days,
                rests_on: it.rests_on.clone(),
            };
            (it.with.clone(), term)
        };
        let own_law = values.custody_days.map(|days| ArrestTerm {
            request_days: days,
            last_days: days,
            rests_on: "own law, as the profile has it".to_owned(),
        });
        Self { pairs: values.custody.iter().map(pair).collect(), own_law }
    }

    /// The term against a requesting state.
    #[must_use]
    pub fn against(&self, state: Option<&str>) -> Source<'_> {
        let pair = state.and_then(|it| self.pairs.get(it));
        match (pair, &self.own_law) {
            (Some(term), _) => Source::Pair(term),
            (None, Some(term)) => Source::OwnLaw(term),
            (None, None) => Source::Nowhere,
        }
    }

    /// The clocks of a provisional arrest, with what their lengths rest on.
    #[must_use]
    pub fn begin(&self, state: Option<&str>, since: i64) -> (Vec<BegunClock>, String) {
        let source = self.against(state);
        let (request, last) = match &source {
            Source::Pair(term) | Source::OwnLaw(term) => (term.request_days, term.last_days),
            Source::Nowhere => (0, 0),
        };
        let clocks = vec![
            begun(ClockRule::ArrestRequest, since, u32::from(request.min(last))),
            begun(ClockRule::ArrestLast, since, u32::from(last)),
        ];
        (clocks, source.says())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::border::moment::hours;

    fn terms() -> ArrestTerms {
        let own =
            ArrestTerm { request_days: 10, last_days: 20, rests_on: "Code of Criminal Procedure".to_owned() };
        ArrestTerms { pairs: BTreeMap::from([("CZ".to_owned(), ArrestTerm::ets_24())]), own_law: Some(own) }
    }

    #[track_caller]
    fn check(terms: &ArrestTerms, state: Option<&str>, expected: (i64, i64), says: &str) {
        let (clocks, why) = terms.begin(state, 7);
        let days: Vec<i64> = clocks.iter().map(|it| (it.due - 7) / hours(24)).collect();
        assert_eq!(days, [expected.0, expected.1]);
        assert!(why.contains(says), "{why}");
    }

    #[test]
    fn eighteen_and_forty_days_run_only_for_a_pair_that_is_listed() {
        check(&terms(), Some("CZ"), (18, 40), "ETS 24");
        check(&terms(), Some("BY"), (10, 20), "no treaty is listed for this pair");
        check(&terms(), None, (10, 20), "no treaty is listed");
    }

    #[test]
    fn a_term_that_is_written_nowhere_is_due_at_once() {
        check(&ArrestTerms::default(), Some("BY"), (0, 0), "the court is asked at once");
    }
}

//! A decision is looked at again: on the request of the person, a victim or the prosecutor.
//!
//! | who asks | answered within |
//! |---|---|
//! | the person, or counsel | 72 hours; 24 where the person is detained |
//! | a victim | 15 days |
//! | the own prosecutor | 72 hours |
//!
//! The answer is a decision of named people like any other; a request lifts nothing, lowers nothing, and is answered
//! whether or not it is well founded. Until then it is shown at the alert.
//! Promise: no request ends in silence: [`clock`] names the rule by which its clock runs.
//!
//! Serves ECHR Art 13 (a remedy); the hours are rules of this system.

use terms::LawRef;
use terms::verification::{Asker, ReviewAsked};

use super::decide::{Against, add, is_reason};
use super::law::VerificationRule;

/// On what these rules rest.
pub static RULES: &[VerificationRule] = &[
    VerificationRule {
        id: "review.grounds",
        says: "a request for review says what is asked, in words",
        law: &[LawRef::inference("a rule of this system")],
    },
    VerificationRule {
        id: "review.answered",
        says: "a request for review is answered by a decision within a time that is known when it is made",
        law: &[
            LawRef::memory("ECHR Art 13, an effective remedy"),
            LawRef::inference("the hours, a rule of this system"),
        ],
    },
];

/// The clock that a request begins: its rule and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReviewClock {
    /// Who asked and how the person is, in a word.
    pub rule: &'static str,
    /// Hours until the named decision is due.
    pub hours: u32,
}

/// Which clock a request begins.
#[must_use]
pub fn clock(asker: Asker, detained: bool) -> ReviewClock {
    match (asker, detained) {
        (Asker::Person, true) => ReviewClock { rule: "review.person_detained", hours: 24 },
        (Asker::Person, false) => ReviewClock { rule: "review.person", hours: 72 },
        (Asker::Victim, _) => ReviewClock { rule: "review.victim", hours: 15 * 24 },
        (Asker::Prosecutor, _) => ReviewClock { rule: "review.prosecutor", hours: 72 },
    }
}

/// Whether a request can be entered.
///
/// # Errors
/// The reasons against it.
pub fn ask(asked: &ReviewAsked) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    if !is_reason(&asked.grounds) {
        add(&mut against, "review.grounds", "say what is asked and on what, in words");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_begins_a_clock_and_a_detained_person_the_shortest() {
        for &asker in Asker::ALL {
            let (free, detained) = (clock(asker, false), clock(asker, true));
            assert!(free.hours > 0 && detained.hours <= free.hours, "{asker:?}");
        }
        assert_eq!(clock(Asker::Person, true).hours, 24);
    }

    #[test]
    fn a_request_says_what_is_asked() {
        let mut asked = ReviewAsked {
            asker: Asker::Victim,
            name: None,
            decision: None,
            grounds: "again".to_owned(),
            at: 0,
        };
        assert!(ask(&asked).is_err());
        asked.grounds = "The decision does not name the second statement of the witness.".to_owned();
        assert!(ask(&asked).is_ok());
    }
}

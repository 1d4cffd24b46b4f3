//! Which rules hold on which day, and what a body fixes for itself.
//!
//! Promise: a rule carries its day. A request is decided under the edition in force when it was admitted; what changed in
//! between changes nothing for it. What the Statute leaves open, or nobody checked, is a value here with a default, shown as
//! a rule of the body.
//!
//! Serves CCF Statute Arts 33 and 40; the amendments of November 2025.

use terms::deadline::{DeadlineRule, Roll, Rounding, Term, TermUnit};
use terms::{Date, LawRef};

/// The edition of the Statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// In force since 11 March 2017.
    Of2016,
    /// As amended in November 2025: a consultation of the General Secretariat, forty-five days.
    Of2025,
}

impl Edition {
    /// Its reference.
    #[must_use]
    pub fn cite(self) -> LawRef {
        match self {
            Self::Of2016 => LawRef::verified("CCF Statute [II.E/RCIA/GA/2016], in force since 11 March 2017"),
            Self::Of2025 => {
                LawRef::secondary("CCF Statute as amended in November 2025 [II.E/RCIA/GA/2004 (2025)]")
            }
        }
    }
}

/// What a body fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyTerms {
    /// The name it signs with.
    pub body: String,
    /// From which day the amended Statute is applied to what is admitted.
    pub amended_from: Date,
    /// Its time zone: a day ends there.
    pub zone: String,
    /// How a month without such a day is read.
    pub rounding: Rounding,
    /// Whether an end on a day off moves.
    pub roll: Roll,
    /// Terms that it sets itself, in the place of the defaults.
    pub terms: Vec<(DeadlineRule, Term)>,
    /// Whether the General Secretariat has to be consulted before a decision on correction or deletion.
    pub waits_for_consultation: bool,
    /// How many members sign a decision on the merits.
    pub members: u32,
}

/// Statutory wording names no day: the first after the session of the General Assembly at Marrakech.
const AMENDED: (i16, i8, i8) = (2025, 11, 28);

impl Default for BodyTerms {
    fn default() -> Self {
        let (year, month, day) = AMENDED;
        Self {
            body: "Commission".to_owned(),
            amended_from: Date::constant(year, month, day),
            zone: "Europe/Paris".to_owned(),
            rounding: Rounding::Down,
            roll: Roll::Stays,
            terms: Vec::new(),
            waits_for_consultation: true,
            members: 1,
        }
    }
}

/// The rules for one request.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// Which edition.
    pub edition: Edition,
    /// What the body fixes.
    pub body: &'a BodyTerms,
}

impl<'a> Rules<'a> {
    /// Those in force on a day.
    #[must_use]
    pub fn on(day: Date, body: &'a BodyTerms) -> Self {
        let edition = if day < body.amended_from { Edition::Of2016 } else { Edition::Of2025 };
        Self { edition, body }
    }

    /// How long a rule runs, and how its end is reckoned.
    #[must_use]
    pub fn term(&self, rule: DeadlineRule) -> Term {
        let own = self.body.terms.iter().find(|(it, _)| *it == rule).map(|(_, term)| *term);
        own.unwrap_or_else(|| {
            let (length, unit) = super::clocks::of(rule).length;
            Term { length, unit, rounding: self.body.rounding, roll: self.body.roll }
        })
    }

    /// Whether the body has set the term itself.
    #[must_use]
    pub fn is_own(&self, rule: DeadlineRule) -> bool {
        self.body.terms.iter().any(|(it, _)| *it == rule)
    }

    /// The General Secretariat is consulted under this edition.
    #[must_use]
    pub fn consults(&self) -> bool {
        match self.edition {
            Edition::Of2016 => false,
            Edition::Of2025 => true,
        }
    }
}

/// So many days.
#[must_use]
pub fn days(length: u32) -> Term {
    Term { length, unit: TermUnit::CalendarDay, rounding: Rounding::Down, roll: Roll::Stays }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_carries_its_day() {
        let body = BodyTerms::default();
        let on = |text: &str| Rules::on(text.parse().unwrap(), &body);
        assert_eq!(on("2025-11-27").edition, Edition::Of2016);
        assert!(!on("2025-11-27").consults());
        assert_eq!(on("2025-11-28").edition, Edition::Of2025);
        assert!(on("2031-01-01").consults());
    }

    #[test]
    fn a_body_sets_what_the_statute_leaves_open() {
        let mut body = BodyTerms::default();
        let day = "2026-10-31".parse().unwrap();
        assert_eq!(Rules::on(day, &body).term(DeadlineRule::Acknowledge).length, 7);
        body.terms.push((DeadlineRule::Acknowledge, days(3)));
        let rules = Rules::on(day, &body);
        assert_eq!(rules.term(DeadlineRule::Acknowledge), days(3));
        assert!(rules.is_own(DeadlineRule::Acknowledge));
        assert!(!rules.is_own(DeadlineRule::AccessDecision));
    }
}

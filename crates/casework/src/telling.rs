//! Whether and when a person is told that there is an alert about them.
//!
//! Promise: P1 and P17. It is a named decision with reasons, about what telling or not telling would do to the person, and never
//! about anybody's convenience; one that keeps silent is looked at again after 30 days at the latest. Nothing here tells anybody.
//!
//! Serves ECHR Art 8 and Art 13. The length is a rule of this system, not law.

use terms::Date;
use terms::clock::ClockRule;
use terms::request::Telling;
use terms::verification::Official;

use crate::clock::rules::begun;
use crate::verification::{Against, add, is_reason, named};

/// The furthest day to which telling can be put off at once, in days. Rule of this system, not law.
pub const LONGEST_DAYS: i64 = 365;

/// Whether somebody may decide so, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn check(
    telling: Telling,
    until: Option<Date>,
    reasons: &str,
    by: &Official,
    today: Date,
) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    if !is_reason(reasons) {
        add(
            &mut against,
            "telling.reasons",
            "say what telling or not telling would do to the person, in words",
        );
    }
    match (telling, until) {
        (Telling::NotYet, None) => {
            add(&mut against, "telling.until", "name the day until which nobody tells")
        }
        (Telling::NotYet, Some(day)) if day <= today => {
            add(
                &mut against,
                "telling.until",
                format!("{day} is over, or today: until then nobody could tell"),
            );
        }
        (Telling::NotYet, Some(day))
            if today.until(day).map_or(i64::MAX, |it| i64::from(it.get_days())) > LONGEST_DAYS =>
        {
            add(
                &mut against,
                "telling.until",
                format!("at most {LONGEST_DAYS} days ahead; it is decided again until then"),
            );
        }
        (Telling::NotYet, Some(_)) => {}
        (_, Some(_)) => add(&mut against, "telling.until", "a day belongs to `not_yet` alone"),
        (_, None) => {}
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// When a decision is looked at again, microseconds since 1970; none where the person is told.
#[must_use]
pub fn review(telling: Telling, at: i64) -> Option<i64> {
    match telling {
        Telling::Tell => None,
        Telling::CounselOnly | Telling::NotYet | Telling::NotBeforeMeasure => {
            Some(begun(ClockRule::TellingReview, at, 0).due)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHY: &str = "she lives with the man who reported her; a letter would be read by him";

    fn milda() -> Official {
        Official {
            name: "Milda Rasyte".to_owned(),
            login: "milda".to_owned(),
            person: "p-milda".to_owned(),
            role: "verifying_official".to_owned(),
            unit: "desk".to_owned(),
            authority: None,
        }
    }

    #[track_caller]
    fn refused(telling: Telling, until: Option<&str>, reasons: &str, expected: &[&str]) {
        let until = until.map(|it| it.parse().unwrap());
        let found = check(telling, until, reasons, &milda(), "2026-11-22".parse().unwrap());
        let found: Vec<&str> = found.err().unwrap_or_default().iter().map(|it| it.rule).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn telling_is_decided_by_name_with_reasons_and_a_day_where_it_waits() {
        refused(Telling::Tell, None, WHY, &[]);
        refused(Telling::Tell, None, "later", &["telling.reasons"]);
        refused(Telling::NotYet, None, WHY, &["telling.until"]);
        refused(Telling::NotYet, Some("2026-11-22"), WHY, &["telling.until"]);
        refused(Telling::NotYet, Some("2026-12-22"), WHY, &[]);
        refused(Telling::NotYet, Some("2027-11-22"), WHY, &[]);
        refused(Telling::NotYet, Some("2027-11-23"), WHY, &["telling.until"]);
        refused(Telling::NotBeforeMeasure, Some("2026-12-22"), WHY, &["telling.until"]);
        let nobody = Official { person: String::new(), ..milda() };
        assert!(check(Telling::Tell, None, WHY, &nobody, "2026-11-22".parse().unwrap()).is_err());
    }

    #[test]
    fn every_silence_is_looked_at_again_after_thirty_days() {
        const DAY: i64 = 86_400_000_000;
        assert_eq!(review(Telling::Tell, 0), None);
        for telling in [Telling::CounselOnly, Telling::NotYet, Telling::NotBeforeMeasure] {
            assert_eq!(review(telling, 5), Some(30 * DAY + 5));
        }
    }
}

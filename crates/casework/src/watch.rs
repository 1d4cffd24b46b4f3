//! Watching whether a case comes again: of what fingerprints stay, for how long, and what makes a link.
//!
//! Promise: P6 and P14. Fingerprints stay of what was decided on the merits, refused, or withdrawn under challenge, and of nothing
//! else; for five years, longer by a named decision alone, less where the jurisdiction says so, and not at all where it or the person
//! does not want them. A link is a person and a case together, or a document and a case; never a name.
//!
//! How often a link is false: a person's code is a pair of name words with two parts of a full date of birth, a case's is a number
//! with its state, a full date of birth with the year of the acts, or a long figure of the account. Both have to meet: the expected
//! number of wrong links of one new alert among a million watched people is measured in `docs/relay.md`.
//!
//! Serves RPD Art 51; Directive (EU) 2016/680 Art 4(1)(e) and 16.

use terms::alert::Alert;
use terms::recall::{RecallGround, RecallOrder};
use terms::verification::Official;
use terms::watch::{PrintKind, WatchGround};
use terms::{Date, Seq};

use crate::link::{KeyKind, LookupKey, asked_keys_by, held_keys_of_alert};
use crate::verification::{Against, add, is_reason, named};

/// The longest term, in years.
pub const LONGEST_YEARS: u8 = 5;

/// What an own jurisdiction wants of fingerprints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Whether they stay at all.
    pub kept: bool,
    /// For how many years.
    pub years: u8,
}

impl Default for Terms {
    fn default() -> Self {
        Self { kept: true, years: LONGEST_YEARS }
    }
}

impl Terms {
    /// Until when what begins on a day stays.
    #[must_use]
    pub fn until(self, from: Date) -> Date {
        let years = i32::from(self.years.min(LONGEST_YEARS));
        from.checked_add(jiff::Span::new().years(years)).unwrap_or(Date::MAX)
    }
}

/// Why fingerprints stay of what is called back so; none where they do not.
#[must_use]
pub fn ground_of(order: &RecallOrder) -> Option<WatchGround> {
    let whole = order.kind.is_whole();
    match order.ground {
        _ if !whole => None,
        RecallGround::Commission | RecallGround::GeneralSecretariat | RecallGround::Court => {
            order.on_merits.then_some(WatchGround::Merits)
        }
        RecallGround::Withdrawn => order.challenged.then_some(WatchGround::Withdrawn),
        RecallGround::Corrected | RecallGround::Expired => None,
    }
}

/// What a key is of, as a fingerprint; none of one that names an alert.
#[must_use]
pub fn print_of(kind: KeyKind) -> Option<PrintKind> {
    match kind {
        KeyKind::Person => Some(PrintKind::Person),
        KeyKind::Case => Some(PrintKind::Case),
        KeyKind::Document => Some(PrintKind::Document),
        KeyKind::Facts => Some(PrintKind::Facts),
        KeyKind::Alert => None,
    }
}

/// What fingerprints are made of: a person without a full date of birth is no person.
#[must_use]
pub fn kept_keys(alert: &Alert) -> Vec<LookupKey> {
    let full = alert.subject.born.get().is_some_and(|it| it.day().is_some());
    let kept = |it: &LookupKey| print_of(it.kind).is_some() && (full || it.kind != KeyKind::Person);
    held_keys_of_alert(alert).into_iter().filter(kept).collect()
}

/// What a new alert is looked up by: by every version of the fold by which fingerprints may have been made.
#[must_use]
pub fn asked_keys(alert: &Alert) -> Vec<LookupKey> {
    let mut keys: Vec<LookupKey> =
        names::Fold::ALL.into_iter().flat_map(|fold| asked_keys_by(alert, fold)).collect();
    keys.retain(|it| print_of(it.kind).is_some());
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// How far an alert and a watch agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Met {
    /// The person, by a document or by name and full date of birth.
    Person,
    /// The person and the case.
    Case,
}

/// What fingerprints that were met say, each counted once; none where it is too little.
#[must_use]
pub fn met(prints: &[PrintKind]) -> Option<Met> {
    let count = |kind| prints.iter().filter(|it| **it == kind).count();
    let (person, document) = (count(PrintKind::Person), count(PrintKind::Document));
    let case = count(PrintKind::Case) + count(PrintKind::Facts);
    match (person, document, case) {
        (0, 0, _) => None,
        (_, _, 1..) => Some(Met::Case),
        (_, 1.., 0) => Some(Met::Person),
        // Two of day, month and year: one alone is met by a namesake.
        (2.., 0, 0) => Some(Met::Person),
        (1, 0, 0) => None,
    }
}

/// Whether a named person may say whether a link is one, or renew a watch.
///
/// # Errors
/// The reasons against it.
pub fn may_say(by: &Official, says: &str, watch: Option<Seq>) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    if !is_reason(says) {
        add(&mut against, "watch.reasons", "say why, in words");
    }
    if watch.is_none() {
        add(&mut against, "watch.none", "no fingerprints of that number were met, or their term is over");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

#[cfg(test)]
mod tests {
    use terms::alert::{Channel, NameForm, Source};
    use terms::{Field, recall};

    use super::*;

    fn order(ground: RecallGround, on_merits: bool, challenged: bool) -> RecallOrder {
        RecallOrder {
            kind: recall::RecallKind::Delete,
            ground,
            authority: "the authority".to_owned(),
            reference: "17".to_owned(),
            decided: "2026-11-20".parse().unwrap(),
            on_merits,
            challenged,
            parts: Vec::new(),
            reasons: "reasons".to_owned(),
            by: Official {
                name: "Milda".to_owned(),
                login: "milda".to_owned(),
                person: "milda".to_owned(),
                role: "verifying_official".to_owned(),
                unit: "desk".to_owned(),
                authority: None,
            },
            at: 0,
            window: 0,
        }
    }

    #[test]
    fn fingerprints_stay_of_merits_and_of_withdrawals_under_challenge_alone() {
        use {RecallGround as G, WatchGround as W};
        let of = |ground, merits, challenged| ground_of(&order(ground, merits, challenged));
        assert_eq!(of(G::Commission, true, false), Some(W::Merits));
        assert_eq!(of(G::Commission, false, false), None, "a form was decided");
        assert_eq!(of(G::Withdrawn, false, true), Some(W::Withdrawn));
        assert_eq!(of(G::Withdrawn, false, false), None);
        assert_eq!(of(G::Expired, false, false), None);
        let suspended = RecallOrder { kind: recall::RecallKind::Suspend, ..order(G::Court, true, false) };
        assert_eq!(ground_of(&suspended), None);
    }

    #[test]
    fn a_link_is_a_person_and_a_case_and_never_a_name() {
        use PrintKind as P;
        assert_eq!(met(&[P::Person]), None);
        assert_eq!(met(&[P::Case, P::Facts]), None, "a co-accused has the same file");
        assert_eq!(met(&[P::Person, P::Person]), Some(Met::Person));
        assert_eq!(met(&[P::Document]), Some(Met::Person));
        assert_eq!(met(&[P::Person, P::Facts]), Some(Met::Case));
        assert_eq!(met(&[P::Document, P::Case]), Some(Met::Case));
    }

    #[test]
    fn five_years_at_the_most_whatever_a_profile_says() {
        let from: Date = "2026-02-28".parse().unwrap();
        assert_eq!(Terms { kept: true, years: 2 }.until(from), "2028-02-28".parse().unwrap());
        assert_eq!(Terms { kept: true, years: 40 }.until(from), "2031-02-28".parse().unwrap());
    }

    fn alert(name: &str, born: &str) -> Alert {
        let mut alert = Alert::empty(Source {
            channel: Channel::Diffusion,
            bureau: Field::notice("QQ".to_owned()),
            reference: Some("2031/118".to_owned()),
        });
        alert.subject.names = vec![NameForm::plain(name)];
        alert.subject.born = Field::notice(born.parse().unwrap());
        alert
    }

    #[test]
    fn a_person_without_a_full_date_of_birth_leaves_no_code_of_a_person() {
        let persons = |born| {
            kept_keys(&alert("BALTRUKOVA Ilinca", born))
                .iter()
                .filter(|it| it.kind == KeyKind::Person)
                .count()
        };
        assert_eq!((persons("1988"), persons("1988-03")), (0, 0));
        assert!(persons("1988-03-12") > 0);
    }

    #[test]
    fn what_is_asked_by_is_asked_by_every_fold() {
        let keys = asked_keys(&alert("BALTRUKOVA Ilinca", "1988-03-12"));
        for fold in names::Fold::ALL {
            let of_fold = |it: &LookupKey| it.kind == KeyKind::Person && it.fold == fold.version();
            assert!(keys.iter().any(of_fold), "{fold:?}");
        }
    }
}

//! Judgements that are remembered: "not this person", and the record that tells an innocent namesake apart.
//!
//! Both set one alert aside for one traveller. What sets aside must not be gained by a name alone, as little as a
//! name alone identifies: a wanted person could take the name of the one who was let go. So both want the document
//! they were made with, and "not this person" is open again as soon as either side changes.
//!
//! Promise: a judgement stands only for the particulars and the content it was made on, until its last day; what has
//! opened it again is said in a sentence. Nothing here lowers the level of an alert, and nothing is keyed on
//! nationality.
//!
//! Serves the accuracy of processed data (the articles with their tags in [`super::law`]) for those who share a name
//! or whose identity was stolen.

use names::Name;
use terms::alert::Subject;
use terms::border::{Distinguishing, NotThisPerson, Traveller};
use terms::date::DateMatch;
use terms::{AlertId, Date, Seq};

use super::document::{self, DocumentMatch, numbered};
use super::identity::readings;

/// The longest a judgement or record may stand, in months, before a person looks again. Rule of this system.
pub const LONGEST_MONTHS: i32 = 36;

/// Why something remembered does not set the alert aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Open {
    /// Its last day is over.
    RanOut,
    /// The alert has another content.
    NewContent,
    /// The traveller has no document, or another one than was judged.
    OtherDocument,
    /// Names, date of birth or sex are not those that were judged.
    OtherParticulars,
    /// The alert is not among those it was made for.
    OtherAlert,
    /// It was taken back by the person.
    TakenBack,
    /// It was made without a document, so that a name alone would set the alert aside.
    WithoutDocument,
}

impl Open {
    /// One sentence for the officer and the record.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::RanOut => "an earlier judgement \"not this person\" ran out: a person looks again",
            Self::NewContent => {
                "an earlier judgement \"not this person\" is open again: the alert has a new content"
            }
            Self::OtherDocument => {
                "an earlier judgement \"not this person\" is open again: another document is shown"
            }
            Self::OtherParticulars => {
                "an earlier judgement \"not this person\" is open again: the particulars differ"
            }
            Self::OtherAlert => "the record that tells this person apart was made for other alerts",
            Self::TakenBack => "the record that tells this person apart was taken back",
            Self::WithoutDocument => {
                "an earlier judgement \"not this person\" was made without a document: a name alone sets nothing aside"
            }
        }
    }
}

/// Whether something remembered sets the alert aside for this traveller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remembered {
    /// It does.
    SetsAside,
    /// It does not, and why.
    Open(Open),
}

impl Remembered {
    /// True where the alert is set aside.
    #[must_use]
    pub fn sets_aside(self) -> bool {
        match self {
            Self::SetsAside => true,
            Self::Open(_) => false,
        }
    }
}

/// Whether "not this person" stands for a traveller, against the content the alert has now.
#[must_use]
pub fn not_this_person(judged: &NotThisPerson, traveller: &Traveller, revision: Seq, on: Date) -> Remembered {
    let (before, now) = (&judged.traveller, &traveller.subject);
    Remembered::of([
        (on > judged.until, Open::RanOut),
        (revision != judged.revision, Open::NewContent),
        (numbered(before).is_empty(), Open::WithoutDocument),
        (!only_documents_of(before, now), Open::OtherDocument),
        (!same_particulars(before, now), Open::OtherParticulars),
    ])
}

/// Whether a distinguishing record tells a traveller apart from an alert. It stands whatever the alert becomes: the
/// person is another, by a document compared with their consent.
#[must_use]
pub fn distinguished(
    record: &Distinguishing,
    taken_back: bool,
    traveller: &Traveller,
    alert: &AlertId,
    on: Date,
) -> Remembered {
    let (theirs, now) = (&record.subject, &traveller.subject);
    Remembered::of([
        (taken_back, Open::TakenBack),
        (on > record.until, Open::RanOut),
        (!record.alerts.contains(alert), Open::OtherAlert),
        (numbered(theirs).is_empty(), Open::WithoutDocument),
        (!only_documents_of(theirs, now), Open::OtherDocument),
        (!same_particulars(theirs, now), Open::OtherParticulars),
    ])
}

impl Remembered {
    /// The first reason that applies.
    fn of<const N: usize>(reasons: [(bool, Open); N]) -> Self {
        let found = reasons.into_iter().find(|(applies, _)| *applies);
        found.map_or(Self::SetsAside, |(_, open)| Self::Open(open))
    }
}

/// A document is shown, and none that was not there before: one that nobody judged can be what the alert means.
fn only_documents_of(before: &Subject, now: &Subject) -> bool {
    let (before, now) = (numbered(before), numbered(now));
    let known = |it| document::compare(&before, std::slice::from_ref(it)) == DocumentMatch::Same;
    !now.is_empty() && now.iter().all(known)
}

fn same_document(one: &Subject, other: &Subject) -> bool {
    document::compare(&numbered(one), &numbered(other)) == DocumentMatch::Same
}

/// The spelling may be another, the name may not; date of birth and sex as far as both are known.
fn same_particulars(one: &Subject, other: &Subject) -> bool {
    let parse = |subject: &Subject| -> Vec<Name> {
        subject.names.iter().take(12).map(|it| Name::parse(&it.text)).filter(|it| !it.is_empty()).collect()
    };
    let names = names::best(&parse(one), &parse(other)).is_some_and(|it| it.score >= names::SAME_NAME);
    let born = match (one.born.get(), other.born.get()) {
        (Some(one), Some(other)) => one.matches(other) == DateMatch::SameDay || one == other,
        (None, None) => true,
        (None, Some(_)) | (Some(_), None) => false,
    };
    let sex = match (one.sex.get(), other.sex.get()) {
        (Some(one), Some(other)) => one == other,
        (None, _) | (_, None) => true,
    };
    names && born && sex
}

/// Whether two meetings are taken to be with one traveller: by document where both gave one, and by name, date of
/// birth and sex. It counts the hours of a shield; it sets nothing aside.
#[must_use]
pub fn same_traveller(before: &Subject, now: &Subject) -> bool {
    let without = numbered(before).is_empty() || numbered(now).is_empty();
    (without || same_document(before, now)) && same_particulars(before, now)
}

/// As [`same_traveller`], of two checks: where a zone can mean two dates of birth, by any of them, so that saying which
/// it is begins no hours anew.
#[must_use]
pub fn met_before(before: &Traveller, now: &Traveller) -> bool {
    let of = |it: &Traveller| readings(it).into_iter().filter_map(|it| it.subject).collect::<Vec<Subject>>();
    let now = of(now);
    of(before).iter().any(|one| now.iter().any(|other| same_traveller(one, other)))
}

/// The last day a judgement made on this day may stand.
#[must_use]
pub fn latest_end(made: Date) -> Date {
    let count = i32::from(made.year()) * 12 + i32::from(made.month()) - 1 + LONGEST_MONTHS;
    let year = i16::try_from(count.div_euclid(12)).unwrap_or(i16::MAX);
    let month = i8::try_from(count.rem_euclid(12) + 1).unwrap_or(12);
    let first = Date::new(year, month, 1).unwrap_or(Date::MAX);
    Date::new(year, month, made.day()).unwrap_or_else(|_| first.last_of_month())
}

#[cfg(test)]
mod tests {
    use terms::Field;
    use terms::alert::{Document, NameForm, Sex};
    use terms::border::ReadFrom;

    use super::*;

    fn subject(name: &str, born: &str, number: Option<&str>) -> Subject {
        let document = |number: &str| Document {
            kind: "passport".to_owned(),
            number: number.to_owned(),
            state: Some("QR".to_owned()),
        };
        Subject {
            names: vec![NameForm::plain(name)],
            born: born.parse().map_or(Field::Unknown, Field::notice),
            documents: number.map_or(Field::Unknown, |it| Field::notice(vec![document(it)])),
            ..Subject::default()
        }
    }

    fn traveller(subject: Subject) -> Traveller {
        Traveller::new(subject, ReadFrom::Mrz)
    }

    fn judged(number: Option<&str>) -> NotThisPerson {
        NotThisPerson {
            traveller: subject("Ostrevan Darko", "1971-10-02", number),
            revision: Seq(7),
            reasons: "another face".to_owned(),
            until: "2027-11-22".parse().unwrap(),
        }
    }

    #[track_caller]
    fn check(judged: &NotThisPerson, now: Subject, revision: u64, on: &str, expected: Remembered) {
        let found = not_this_person(judged, &traveller(now), Seq(revision), on.parse().unwrap());
        assert_eq!(found, expected);
    }

    #[test]
    fn a_judgement_stands_for_the_same_person_and_the_same_content() {
        let darko = || subject("OSTREVAN Darko", "1971-10-02", Some("AB 1234567"));
        check(&judged(Some("AB1234567")), darko(), 7, "2027-11-22", Remembered::SetsAside);
        let cyrillic = subject("Остреван Дарко", "1971-10-02", Some("AB1234567"));
        check(&judged(Some("AB1234567")), cyrillic, 7, "2026-11-22", Remembered::SetsAside);
    }

    #[test]
    fn it_is_open_again_when_either_side_changes_and_says_why() {
        let darko = |name: &str, born: &str, number| subject(name, born, number);
        let made = judged(Some("AB1234567"));
        let same = || darko("Ostrevan Darko", "1971-10-02", Some("AB1234567"));
        check(&made, same(), 8, "2026-11-22", Remembered::Open(Open::NewContent));
        check(&made, same(), 7, "2027-11-23", Remembered::Open(Open::RanOut));
        let other = darko("Ostrevan Darko", "1971-10-02", Some("AB1234568"));
        check(&made, other, 7, "2026-11-22", Remembered::Open(Open::OtherDocument));
        // A second document beside the judged one: nobody judged that.
        let both = |first, second| {
            let [first, second] =
                [first, second].map(|it| darko("Ostrevan Darko", "1971-10-02", Some(it)).documents);
            let all = [first, second].iter().filter_map(Field::value).flatten().cloned().collect();
            Subject { documents: Field::notice(all), ..same() }
        };
        check(&made, both("AB1234567", "AB1234568"), 7, "2026-11-22", Remembered::Open(Open::OtherDocument));
        check(&made, both("AB1234567", "AB 1234567"), 7, "2026-11-22", Remembered::SetsAside);
        let bare = darko("Ostrevan Darko", "1971-10-02", None);
        check(&made, bare, 7, "2026-11-22", Remembered::Open(Open::OtherDocument));
        let younger = darko("Ostrevan Darko", "1991-10-02", Some("AB1234567"));
        check(&made, younger, 7, "2026-11-22", Remembered::Open(Open::OtherParticulars));
        let renamed = darko("Baltrukova Ilinca", "1971-10-02", Some("AB1234567"));
        check(&made, renamed, 7, "2026-11-22", Remembered::Open(Open::OtherParticulars));
        assert!(Open::NewContent.says().contains("new content"));
    }

    #[test]
    fn a_name_alone_sets_nothing_aside() {
        let bare = || subject("Ostrevan Darko", "1971-10-02", None);
        check(&judged(None), bare(), 7, "2026-11-22", Remembered::Open(Open::WithoutDocument));
    }

    #[test]
    fn a_distinguishing_record_applies_to_its_alerts_until_it_is_taken_back() {
        let (named, other) = (AlertId::from_tail("aa"), AlertId::from_tail("bb"));
        let record = Distinguishing {
            subject: subject("Ostrevan Darko", "1971-10-02", Some("AB1234567")),
            alerts: vec![named.clone()],
            feature: "photograph compared with the notice".to_owned(),
            consent: "counsel on duty".to_owned(),
            until: "2027-11-22".parse().unwrap(),
        };
        let now = |sex| {
            let mut now = subject("Ostrevan Darko", "1971-10-02", Some("AB1234567"));
            now.sex = sex;
            traveller(now)
        };
        let seen = |taken_back, alert: &AlertId, day: &str| {
            distinguished(&record, taken_back, &now(Field::notice(Sex::Male)), alert, day.parse().unwrap())
        };
        assert!(seen(false, &named, "2026-11-22").sets_aside());
        assert_eq!(seen(true, &named, "2026-11-22"), Remembered::Open(Open::TakenBack));
        assert_eq!(seen(false, &other, "2026-11-22"), Remembered::Open(Open::OtherAlert));
        assert_eq!(seen(false, &named, "2028-01-01"), Remembered::Open(Open::RanOut));
    }

    #[test]
    fn nothing_stands_longer_than_three_years_without_a_look() {
        assert_eq!(latest_end("2024-02-29".parse().unwrap()).to_string(), "2027-02-28");
    }
}

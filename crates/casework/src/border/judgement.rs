//! Judgements that are remembered: "not this person", and the record that tells an innocent namesake apart.
//!
//! Both set one alert aside for one traveller. What sets aside must not be gained by a name alone, as little as a
//! name alone identifies: a wanted person could take the name of the one who was let go. So both want the document
//! they were made with, and "not this person" is open again as soon as either side changes.
//!
//! An authority's answer about the traveller of one check is heard at a later one by the same measure; where no document
//! was shown, by the printed particulars, and where those name nobody for sure, not at all ([`Reach`]).
//!
//! Promise: a judgement stands only for the particulars and the content it was made on, until its last day; what has
//! opened it again is said in a sentence. Nothing here lowers the level of an alert, and nothing is keyed on
//! nationality.
//!
//! Serves the accuracy of processed data (the articles with their tags in [`super::law`]) for those who share a name
//! or whose identity was stolen.

use std::collections::BTreeSet;

use names::{Name, TokenKind};
use terms::alert::{NameForm, Subject};
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
        (!same_documents(before, now), Open::OtherDocument),
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
        (!same_documents(theirs, now), Open::OtherDocument),
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

fn same_document(one: &Subject, other: &Subject) -> bool {
    document::compare(&numbered(one), &numbered(other)) == DocumentMatch::Same
}

/// Every document that is shown now was shown then: a second one beside it was judged by nobody, and may be the one that
/// the alert names.
fn same_documents(before: &Subject, now: &Subject) -> bool {
    let (before, now) = (numbered(before), numbered(now));
    let known = |it| document::compare(std::slice::from_ref(it), &before) == DocumentMatch::Same;
    !now.is_empty() && now.iter().all(known)
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

/// How far an answer about the traveller of one check reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// To whoever shows the same document with the same particulars.
    Document,
    /// No document was shown: to whoever has the same names and full date of birth, read in the same way.
    Particulars,
    /// Nothing that was shown tells one person from another: to that meeting alone.
    Meeting,
}

impl Reach {
    /// What the next check does, in one sentence.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Document => "The next check of this traveller with this document is answered with it.",
            Self::Particulars => {
                "No document was shown: the next check of a traveller with the same names and the same date of birth, \
                 read in the same way and without a document, is answered with it."
            }
            Self::Meeting => {
                "Nothing that was shown tells one person from another (no document; no full name with a full date of \
                 birth): it stands for that meeting alone, and the next check is answered as if it were not given."
            }
        }
    }
}

/// How far an answer about a traveller reaches.
#[must_use]
pub fn reach(traveller: &Traveller) -> Reach {
    if !numbered(&traveller.subject).is_empty() {
        return Reach::Document;
    }
    // A word that was cut, a digit that was misread, one of two centuries: none of them is sure.
    let sure = !traveller.truncated && traveller.misread.is_empty() && traveller.born_or.is_none();
    let born = traveller.subject.born.get().is_some_and(|it| it.month().is_some() && it.day().is_some());
    let named = whole_names(&traveller.subject).is_some();
    if sure && born && named { Reach::Particulars } else { Reach::Meeting }
}

/// Whether an answer about one traveller is heard about another of a later check. A "no" ends a shield: it must never
/// be that of somebody else, and a document that was not shown before may be somebody else's. A "yes" is not lost by one.
#[must_use]
pub fn heard_about(answered: &Traveller, same: bool, now: &Traveller) -> bool {
    let (before, after) = (&answered.subject, &now.subject);
    match reach(answered) {
        Reach::Document => {
            let documents = if same { same_document(before, after) } else { same_documents(before, after) };
            documents && same_particulars(before, after)
        }
        Reach::Particulars => {
            reach(now) == Reach::Particulars
                && answered.read_from == now.read_from
                && before.born.get() == after.born.get()
                && before.sex.get().zip(after.sex.get()).is_none_or(|(one, other)| one == other)
                && whole_names(before) == whole_names(after)
        }
        Reach::Meeting => false,
    }
}

/// Every spelling, folded, where each of them has two words or more that are no initials.
fn whole_names(subject: &Subject) -> Option<BTreeSet<Vec<String>>> {
    let whole = |form: &NameForm| -> Option<Vec<String>> {
        let name = Name::parse(&form.text);
        let initial = name.tokens().iter().any(|it| it.kind() == TokenKind::Initial);
        let words = name.tokens().iter().filter(|it| match it.kind() {
            TokenKind::Plain | TokenKind::Patronymic => true,
            TokenKind::Particle | TokenKind::Initial | TokenKind::Title => false,
        });
        let mut words: Vec<String> = words.map(|it| it.folded().to_owned()).collect();
        words.sort_unstable();
        (words.len() >= 2 && !initial).then_some(words)
    };
    let all: Option<BTreeSet<Vec<String>>> = subject.names.iter().map(whole).collect();
    all.filter(|it| !it.is_empty())
}

/// A judgement of this traveller would set something aside: there is a document, and a name that can be read.
#[must_use]
pub fn can_be_judged(traveller: &Traveller) -> bool {
    reach(traveller) == Reach::Document && same_particulars(&traveller.subject, &traveller.subject)
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
    use terms::alert::{Document, Sex};
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
    fn a_document_that_nobody_judged_opens_it_even_beside_the_one_that_was() {
        let mut both = subject("Ostrevan Darko", "1971-10-02", Some("AB1234567"));
        let second = Document {
            kind: "identity card".to_owned(),
            number: "ID7654321".to_owned(),
            state: Some("QR".to_owned()),
        };
        both.documents = both.documents.map(|it| it.into_iter().chain([second]).collect());
        check(&judged(Some("AB1234567")), both, 7, "2026-11-22", Remembered::Open(Open::OtherDocument));
    }

    #[track_caller]
    fn heard(one: &Traveller, other: &Traveller, reaches: Reach, expected: bool) {
        assert_eq!(reach(one), reaches);
        assert_eq!(heard_about(one, false, other), expected);
        assert_eq!(heard_about(one, true, other), expected);
    }

    #[test]
    fn a_yes_is_not_lost_by_a_second_document_and_a_no_is_not_heard_beside_one() {
        let one = traveller(subject("Ostrevan Darko", "1971-10-02", Some("AB1234567")));
        let mut both = one.clone();
        let second =
            Document { kind: "identity card".to_owned(), number: "ID7654321".to_owned(), state: None };
        both.subject.documents = both.subject.documents.map(|it| it.into_iter().chain([second]).collect());
        assert!(heard_about(&one, true, &both) && !heard_about(&one, false, &both));
        assert!(heard_about(&both, false, &one));
    }

    #[test]
    fn a_document_without_a_name_is_judged_as_little_as_a_name_without_a_document() {
        let shown = |name: &str, number| traveller(subject(name, "1971-10-02", number));
        assert!(can_be_judged(&shown("Ostrevan Darko", Some("AB1234567"))));
        assert!(!can_be_judged(&shown("Ostrevan Darko", None)));
        assert!(!can_be_judged(&shown("...", Some("AB1234567"))));
    }

    #[test]
    fn an_answer_about_one_without_a_document_is_heard_about_the_same_printed_particulars_alone() {
        let typed = |name: &str, born: &str| Traveller::new(subject(name, born, None), ReadFrom::Typed);
        let one = typed("VIARBOUSKAYA Alena", "1984-03-05");
        heard(&one, &typed("Viarbouskaya, ALENA", "1984-03-05"), Reach::Particulars, true);
        heard(&one, &typed("Viarbouskaya Alena", "1984-03-06"), Reach::Particulars, false);
        heard(&one, &typed("Viarbouskaya Marharyta", "1984-03-05"), Reach::Particulars, false);
        heard(&one, &typed("Viarbouskaya Alena", ""), Reach::Particulars, false);
        // With another spelling beside it, with a document, from a zone: perhaps somebody else.
        let mut two = typed("Viarbouskaya Alena", "1984-03-05");
        two.subject.names.push(NameForm::plain("Novak Ana"));
        heard(&one, &two, Reach::Particulars, false);
        let shown = subject("Viarbouskaya Alena", "1984-03-05", Some("AB1234567"));
        heard(&one, &Traveller::new(shown.clone(), ReadFrom::Typed), Reach::Particulars, false);
        heard(&one, &traveller(subject("Viarbouskaya Alena", "1984-03-05", None)), Reach::Particulars, false);
        let mut woman = typed("Viarbouskaya Alena", "1984-03-05");
        woman.subject.sex = Field::notice(Sex::Female);
        heard(&one, &woman, Reach::Particulars, true);
        let mut man = woman.clone();
        man.subject.sex = Field::notice(Sex::Male);
        heard(&woman, &man, Reach::Particulars, false);
        heard(&traveller(shown.clone()), &traveller(shown.clone()), Reach::Document, true);
        heard(&traveller(shown), &one, Reach::Document, false);
    }

    #[test]
    fn where_nothing_tells_one_person_from_another_an_answer_stands_for_its_meeting() {
        let typed = |name: &str, born: &str| Traveller::new(subject(name, born, None), ReadFrom::Typed);
        for (name, born) in
            [("Alena", "1984-03-05"), ("A. Viarbouskaya", "1984-03-05"), ("Viarbouskaya Alena", "1984")]
        {
            heard(&typed(name, born), &typed(name, born), Reach::Meeting, false);
        }
        let cut = Traveller { truncated: true, ..typed("Viarbouskaya Alena", "1984-03-05") };
        heard(&cut, &cut.clone(), Reach::Meeting, false);
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

//! On what it rests that a traveller and an alert, or a traveller and a protection entry, are one person.
//!
//! Each feature is a reason of its own, shown as a sentence: names, date of birth, sex, document, the feature that
//! was compared. Nationality is shown beside them and never compared.
//!
//! | found | alert (leans to precision) | protection (leans to recall) |
//! |---|---|---|
//! | names, same day of birth | [`ALERT_SAME_DAY`] | [`PROTECTION_SAME_DAY`] |
//! | names, date the same as far as known, or a usual slip | [`ALERT_NEAR_DATE`] | [`PROTECTION_NEAR_DATE`] |
//! | names, and no date on one side, or only years beside each other | [`ALERT_NO_DATE`] | [`PROTECTION_NO_DATE`] |
//! | names, other date of birth | none | none, save where one side says 1 January of the same year |
//! | the same document number, whatever else differs | candidate | candidate |
//! | the same document number, read by machine with its check digits right, nothing against it | **confirmed** | **confirmed** |
//! | a candidate, and a photograph or prints of this very alert were compared | **confirmed** | - |
//! | the granting authority compared it and says yes | - | **confirmed** |
//!
//! A missed refugee is the worse error, so a protection look-up leans to recall: what it costs is that a namesake of
//! a protected person is shielded for at most four hours. A person taken for another is the worse error of an alert.
//! A sex that contradicts asks for the next stricter figure. A date of birth that was misread in the zone helps to find
//! and is held against nobody: the person is compared without it as well. Every name and number that is registered is
//! compared: how many a traveller may bring is bounded where the look-up begins. A zone prints two digits of the year of birth: where they
//! can mean a child and a person of more than a hundred years, both are compared, and the reason says which one fits.
//!
//! Promise: a name alone never identifies: it makes a candidate at most. No nationality, place of birth, religion or
//! ethnicity is compared. `Debug` shows no personal data; no figure leaves this file, only sentences.
//!
//! Serves the accuracy of processed data; the articles with their tags are in [`super::law`].

use names::{Comparison, Name, SAME_NAME};
use terms::alert::{Alert, NameForm, Sex, Subject};
use terms::border::{Identity, ReadFrom, Traveller, ZoneDigit};
use terms::date::DateMatch;
use terms::register::About;
use terms::{Field, PartialDate};

use super::document::{self, DocumentMatch, Numbered, numbered};
use super::say::Saying;
use super::text::bounded;
use crate::link::{PersonStrength, Side};

// The figures beside the constants were measured with `names::compare` on 22 November 2026: recall on the 1,714
// labelled pairs of one person that set `SAME_NAME`, chance on 1,127,100 pairs of different people of European Union
// lists. Chance is of names alone; a date that must agree divides it by the days of birth there are.

/// Names with the same day of birth, against an alert: recall .951, chance 48 in 1,127,100.
pub const ALERT_SAME_DAY: f32 = SAME_NAME - 0.06;
/// Names with a date that is compatible or a usual slip, against an alert: the figure of [`SAME_NAME`] itself,
/// recall .951, chance 33 in 1,127,100.
pub const ALERT_NEAR_DATE: f32 = SAME_NAME;
/// Names alone, against an alert: recall .943, chance 20 in 1,127,100. Only spellings of the same words reach it, and
/// still one name has many bearers: what it makes is a candidate and never more.
pub const ALERT_NO_DATE: f32 = SAME_NAME + 0.14;
/// Names with the same day of birth, against a protection entry: recall .964, chance 423 in 1,127,100. In a register
/// of 100,000 some five share a day, so that about one traveller in six hundred is a candidate by chance, for four
/// hours, and only where an alert is met as well.
pub const PROTECTION_SAME_DAY: f32 = SAME_NAME - 0.21;
/// Names with a compatible date or a usual slip, against a protection entry: recall .962, chance 220 in 1,127,100.
pub const PROTECTION_NEAR_DATE: f32 = SAME_NAME - 0.14;
/// Names alone, against a protection entry: recall .951, chance 48 in 1,127,100.
pub const PROTECTION_NO_DATE: f32 = SAME_NAME - 0.06;

/// How the reason begins that says what the officer compared.
pub const COMPARED_BY_OFFICER: &str = "Compared by the officer";
/// The longest sentence on names, in bytes: a name of the alert is the sender's text.
const LONGEST_SENTENCE: usize = 600;

/// A feature of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feature {
    /// Names.
    Names,
    /// Date of birth.
    Born,
    /// Sex as documents state it.
    Sex,
    /// Document number.
    Document,
    /// Photograph or prints.
    Compared,
    /// Nationality: shown, never compared.
    Nationality,
}

/// How a feature stands on the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stands {
    /// The same.
    Agrees,
    /// Nearly the same, or as far as both are known.
    Near,
    /// Missing on one side.
    NotGiven,
    /// Different.
    Differs,
    /// Shown and not compared.
    ShownOnly,
}

/// One reason for or against.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Reason {
    /// Of what.
    pub feature: Feature,
    /// How it stands.
    pub stands: Stands,
    /// One sentence an officer understands.
    pub says: String,
}

/// The feature and how it stands; the sentence shows names.
impl std::fmt::Debug for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reason({:?}, {:?})", self.feature, self.stands)
    }
}

/// The evidence for one pair.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// Candidate or confirmed; none where it is another person or nothing can be compared.
    pub identity: Option<Identity>,
    /// How strong a link of two records would be, as relays are judged.
    pub strength: PersonStrength,
    /// Each feature by itself, in a fixed order.
    pub reasons: Vec<Reason>,
    /// What the booth says of it: fixed words, no name, no date, no number.
    pub rests: Vec<Saying>,
    /// The same in one line.
    pub booth: String,
}

impl Evidence {
    /// Of nobody who was read.
    fn none() -> Self {
        Self {
            identity: None,
            strength: PersonStrength::None,
            reasons: Vec::new(),
            rests: Vec::new(),
            booth: String::new(),
        }
    }

    /// The reasons as one text for the record and for whoever looks.
    #[must_use]
    pub fn says(&self) -> String {
        let parts: Vec<&str> = self.reasons.iter().map(|it| it.says.as_str()).collect();
        parts.join(" ")
    }
}

/// No sentence: it shows names.
impl std::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Evidence")
            .field("identity", &self.identity)
            .field("strength", &self.strength)
            .field("reasons", &self.reasons)
            .finish_non_exhaustive()
    }
}

/// What was compared beside the document, with what the alert carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compared {
    /// The person with the photograph of the alert.
    Photograph,
    /// The person's prints with those of the alert.
    Fingerprints,
}

impl Compared {
    /// Reads the word of a check (`photograph`, `fingerprints`); another word confirms nothing.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().to_lowercase().as_str() {
            "photograph" => Some(Self::Photograph),
            "fingerprints" => Some(Self::Fingerprints),
            _ => None,
        }
    }

    fn saying(self) -> Saying {
        match self {
            Self::Photograph => Saying::RestsPhotograph,
            Self::Fingerprints => Saying::RestsPrints,
        }
    }

    fn says(self) -> &'static str {
        self.saying().english()
    }

    /// The alert carries what it could be compared with. A page that does not show it carries nothing.
    fn carried_by(self, subject: &Subject) -> bool {
        let carried = match self {
            Self::Photograph => &subject.photograph,
            Self::Fingerprints => &subject.physical,
        };
        carried.get() == Some(true)
    }
}

/// What a traveller is compared by, as a register entry would name it.
#[must_use]
pub fn about(traveller: &Traveller) -> About {
    About { subject: Some(traveller.subject.clone()), ..About::default() }
}

/// A traveller once for each date of birth the document can mean, nearly always one; and once without any where it was
/// misread.
#[must_use]
pub fn readings(traveller: &Traveller) -> Vec<About> {
    let with = |born: Field<PartialDate>| {
        let subject = Subject { born, ..traveller.subject.clone() };
        About { subject: Some(subject), ..About::default() }
    };
    let other = traveller.born_or.map(|other| with(traveller.subject.born.clone().map(|_| other)));
    let without =
        (traveller.born_is_unsure() && traveller.subject.born.is_known()).then(|| with(Field::Unknown));
    std::iter::once(about(traveller)).chain(other).chain(without).collect()
}

/// A traveller read once, to be compared with many.
#[derive(Debug)]
pub struct Presented<'a> {
    traveller: &'a Traveller,
    readings: Vec<Reading<'a>>,
    names: Vec<Spelled>,
    documents: Vec<Numbered>,
}

/// A traveller with one of the dates of birth.
#[derive(Debug)]
struct Reading<'a> {
    side: Side<'a>,
    subject: &'a Subject,
}

/// One spelling.
struct Spelled {
    text: String,
    name: Name,
}

impl std::fmt::Debug for Spelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Spelled(..)")
    }
}

impl<'a> Presented<'a> {
    /// Reads a traveller; `readings` are [`readings`] of the same traveller.
    #[must_use]
    pub fn read(readings: &'a [About], traveller: &'a Traveller) -> Self {
        let reading = |about: &'a About| Reading {
            side: Side::of_about(about),
            subject: about.subject.as_ref().unwrap_or(&traveller.subject),
        };
        Self {
            traveller,
            readings: readings.iter().map(reading).collect(),
            names: presented(traveller),
            documents: numbered(&traveller.subject),
        }
    }

    /// Compares with an alert. `compared` is what the officer compared with this very alert.
    #[must_use]
    pub fn with_alert(&self, alert: &Alert, compared: Option<Compared>) -> Evidence {
        let side = Side::of_alert(alert);
        self.with(&side, &alert.subject, Lean::Precision, compared.filter(|it| it.carried_by(&alert.subject)))
    }

    /// Compares with the person a protection entry is about. `answered` is what its authority said of this pair.
    #[must_use]
    pub fn with_protected(&self, about: &About, answered: Option<bool>) -> Evidence {
        let side = Side::of_about(about);
        let nobody = Subject::default();
        let subject = about.subject.as_ref().unwrap_or(&nobody);
        let mut found = self.with(&side, subject, Lean::Recall, None);
        found.identity = match (answered, found.identity) {
            // Its word is heard about a pair that came near, never about anybody.
            (Some(true), Some(_)) => Some(Identity::Confirmed),
            (Some(false), _) => None,
            (Some(true), None) => None,
            (None, identity) => identity,
        };
        found
    }

    /// The reading that fits better; the first where both fit alike.
    fn with(&self, other: &Side<'_>, subject: &Subject, lean: Lean, compared: Option<Compared>) -> Evidence {
        let names = self.names_with(subject);
        let fits =
            |it: &Evidence| (it.identity.is_some(), it.identity == Some(Identity::Confirmed), it.strength);
        let mut read = self
            .readings
            .iter()
            .map(|reading| self.with_reading(reading, names.as_ref(), other, subject, lean, compared));
        let first = read.next().unwrap_or_else(Evidence::none);
        read.fold(first, |best, next| if fits(&next) > fits(&best) { next } else { best })
    }

    fn with_reading(
        &self,
        reading: &Reading<'_>,
        names: Option<&Named>,
        other: &Side<'_>,
        subject: &Subject,
        lean: Lean,
        compared: Option<Compared>,
    ) -> Evidence {
        let strength = reading.side.link(other).person.strength;
        let born = dates(reading.subject.born.get(), subject.born.get());
        let sex = sexes(reading.subject.sex.get(), subject.sex.get());
        let document = document::compare(&self.documents, &numbered(subject));
        // One word on either side tells nobody apart: it says something beside the same day of birth alone.
        let by_name = names.is_some_and(|it| {
            lean.takes(it.found.score, lean.date(born, reading.subject, subject), sex)
                && (!it.found.rests_on_one_word() || born == Some(DateMatch::SameDay))
        });
        let read = number_was_read(self.traveller);
        let against = born == Some(DateMatch::Different)
            || sex == Stands::Differs
            || names.is_some_and(|it| !it.same(born == Some(DateMatch::SameDay)));
        let confirmed_document =
            document == DocumentMatch::Same && read && !self.traveller.born_is_unsure() && !against;
        // One number with everything else differing is a candidate whose sentence says so, and never nobody.
        let by_document = match document {
            DocumentMatch::Same | DocumentMatch::OtherState => true,
            DocumentMatch::Different | DocumentMatch::NotGiven => false,
        };
        let near = by_name || by_document;
        let compared = compared.filter(|_| near);
        let identity = if confirmed_document || compared.is_some() {
            Some(Identity::Confirmed)
        } else {
            near.then_some(Identity::Candidate)
        };
        let rests = booth(names, born, sex, document, self.traveller, confirmed_document, compared);
        let reasons = [
            Some(name_reason(names, self.traveller.truncated)),
            Some(self.born_reason(born, reading)),
            Some(sex_reason(sex)),
            Some(document_reason(document, self.traveller.read_from, read, against)),
            compared.map(|it| Reason {
                feature: Feature::Compared,
                stands: Stands::Agrees,
                says: format!("{COMPARED_BY_OFFICER}: {}.", it.says()),
            }),
            nationality_reason(&self.traveller.subject, subject),
        ];
        Evidence {
            identity,
            strength,
            reasons: reasons.into_iter().flatten().collect(),
            booth: rests.iter().map(|it| it.english()).collect::<Vec<_>>().join("; "),
            rests,
        }
    }

    /// How the dates stand, and which of the two a zone can mean was compared.
    fn born_reason(&self, born: Option<DateMatch>, reading: &Reading<'_>) -> Reason {
        let mut reason = born_reason(born);
        if let (Some(_), Some(read)) = (self.traveller.born_or, reading.subject.born.get()) {
            let years: Vec<String> = self.traveller.births().map(|it| it.year().to_string()).collect();
            reason.says = format!(
                "{} The zone prints two digits of the year, which can be {}; compared as {}.",
                reason.says,
                years.join(" or "),
                read.year()
            );
        }
        if self.traveller.born_is_unsure() {
            reason.says.push_str(" As the zone was read it is not sure, and held against nobody.");
        }
        reason
    }

    /// The best pair of spellings. A word that the document cut is tried as every word it can have been.
    fn names_with(&self, subject: &Subject) -> Option<Named> {
        let theirs = spelled(subject);
        let mut best: Option<Named> = None;
        let mut offer = |found: Comparison, left: &str, right: &str, cut: bool| {
            if best.as_ref().is_none_or(|it| found.score > it.found.score) {
                let scripts = cyrillic(left) != cyrillic(right);
                best = Some(Named { found, across_scripts: scripts, completed: cut });
            }
        };
        for ours in &self.names {
            for theirs in &theirs {
                offer(names::compare(&ours.name, &theirs.name), &ours.text, &theirs.text, false);
                if self.traveller.truncated
                    && let Some(whole) = completed(&ours.name, &theirs.name)
                {
                    offer(names::compare(&whole, &theirs.name), &ours.text, &theirs.text, true);
                }
            }
        }
        best
    }
}

/// The spellings of a traveller. A word that the document may have cut is read as a beginning.
fn presented(traveller: &Traveller) -> Vec<Spelled> {
    let mut all = spelled(&traveller.subject);
    if traveller.truncated {
        let forms = traveller.subject.names.iter();
        let cut = forms.map(|it| Spelled { text: it.text.clone(), name: Name::parse_truncated(&it.text) });
        all.extend(cut.filter(|it| !it.name.is_empty()));
    }
    all
}

/// The document number was read by machine, and no check digit that covers it, or the date of birth beside it, is
/// wrong.
fn number_was_read(traveller: &Traveller) -> bool {
    match traveller.read_from {
        ReadFrom::Mrz => true,
        ReadFrom::MrzWithFaults => !traveller.misread.iter().any(|it| match it {
            ZoneDigit::Number | ZoneDigit::Birth | ZoneDigit::Whole => true,
            ZoneDigit::Expiry | ZoneDigit::Optional => false,
        }),
        ReadFrom::Typed | ReadFrom::File => false,
    }
}

/// Which error is the worse.
#[derive(Clone, Copy)]
enum Lean {
    Precision,
    Recall,
}

/// How far two dates of birth carry a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Carries {
    SameDay,
    NearDate,
    NoDate,
    Against,
}

impl Lean {
    fn date(self, born: Option<DateMatch>, ours: &Subject, theirs: &Subject) -> Carries {
        match (born, self) {
            (Some(DateMatch::SameDay), _) => Carries::SameDay,
            (Some(DateMatch::Compatible | DateMatch::Slip), _) => Carries::NearDate,
            (Some(DateMatch::NearYear) | None, _) => Carries::NoDate,
            (Some(DateMatch::Different), Self::Precision) => Carries::Against,
            (Some(DateMatch::Different), Self::Recall) => {
                // Papers of people who fled often say the first of January for "day not known".
                let (ours, theirs) = (ours.born.get(), theirs.born.get());
                let year = ours.zip(theirs).is_some_and(|(one, other)| one.year() == other.year());
                let unknown = |it: Option<PartialDate>| {
                    it.is_some_and(|it| (it.month(), it.day()) == (Some(1), Some(1)))
                };
                if year && (unknown(ours) || unknown(theirs)) { Carries::NearDate } else { Carries::Against }
            }
        }
    }

    fn takes(self, score: f32, date: Carries, sex: Stands) -> bool {
        let date = match (sex, date) {
            (Stands::Differs, Carries::SameDay) => Carries::NearDate,
            (Stands::Differs, Carries::NearDate) => Carries::NoDate,
            (Stands::Differs, Carries::NoDate | Carries::Against) => Carries::Against,
            (Stands::Agrees | Stands::Near | Stands::NotGiven | Stands::ShownOnly, date) => date,
        };
        let least = match (self, date) {
            (Self::Precision, Carries::SameDay) => ALERT_SAME_DAY,
            (Self::Precision, Carries::NearDate) => ALERT_NEAR_DATE,
            (Self::Precision, Carries::NoDate) => ALERT_NO_DATE,
            (Self::Recall, Carries::SameDay) => PROTECTION_SAME_DAY,
            (Self::Recall, Carries::NearDate) => PROTECTION_NEAR_DATE,
            (Self::Recall, Carries::NoDate) => PROTECTION_NO_DATE,
            (Self::Precision | Self::Recall, Carries::Against) => return false,
        };
        score >= least
    }
}

/// Two spellings compared.
struct Named {
    found: Comparison,
    across_scripts: bool,
    completed: bool,
}

impl Named {
    /// Nothing in the names speaks against one person.
    fn same(&self, same_day: bool) -> bool {
        self.found.score >= if same_day { PROTECTION_SAME_DAY } else { SAME_NAME }
    }
}

fn spelled(subject: &Subject) -> Vec<Spelled> {
    let parse = |form: &NameForm| match (&form.family, &form.given) {
        (Some(family), Some(given)) => Name::from_parts(family, given),
        (None, _) | (_, None) => Name::parse(&form.text),
    };
    let forms = subject.names.iter();
    forms
        .map(|it| Spelled { text: it.text.clone(), name: parse(it) })
        .filter(|it| !it.name.is_empty())
        .collect()
}

/// The name with its last word as the other side gives it, where the cut word begins that one.
fn completed(cut: &Name, whole: &Name) -> Option<Name> {
    let (last, before) = cut.tokens().split_last()?;
    let begins = last.folded();
    let word = whole.tokens().iter().find(|it| {
        begins.len() >= 2 && it.folded().len() > begins.len() && it.folded().starts_with(begins)
    })?;
    let words: Vec<&str> = before.iter().map(names::Token::text).chain([word.text()]).collect();
    Some(Name::parse(&words.join(" ")))
}

fn cyrillic(text: &str) -> bool {
    text.chars().any(|it| ('\u{0400}'..='\u{052F}').contains(&it))
}

fn dates(ours: Option<PartialDate>, theirs: Option<PartialDate>) -> Option<DateMatch> {
    ours.zip(theirs).map(|(ours, theirs)| ours.matches(theirs))
}

fn sexes(ours: Option<Sex>, theirs: Option<Sex>) -> Stands {
    match (ours, theirs) {
        (Some(one), Some(other)) if one == other => Stands::Agrees,
        (Some(Sex::Other), Some(_)) | (Some(_), Some(Sex::Other)) => Stands::Near,
        (Some(_), Some(_)) => Stands::Differs,
        (None, _) | (_, None) => Stands::NotGiven,
    }
}

fn name_reason(names: Option<&Named>, truncated: bool) -> Reason {
    let Some(named) = names else {
        let says = "There is no name to compare.".to_owned();
        return Reason { feature: Feature::Names, stands: Stands::NotGiven, says };
    };
    let stands = if named.found.score >= SAME_NAME {
        Stands::Agrees
    } else if named.found.score >= PROTECTION_SAME_DAY {
        Stands::Near
    } else {
        Stands::Differs
    };
    let mut says = bounded(&named.found.sentence(), LONGEST_SENTENCE);
    if named.completed {
        says.push_str(" The document cut the last word, which begins like it.");
    } else if truncated {
        says.push_str(" The document may have cut the last word.");
    }
    Reason { feature: Feature::Names, stands, says }
}

fn born_reason(born: Option<DateMatch>) -> Reason {
    let (stands, says) = match born {
        Some(DateMatch::SameDay) => (Stands::Agrees, "The date of birth is the same."),
        Some(DateMatch::Compatible) => {
            (Stands::Near, "The date of birth is the same as far as both sides give it.")
        }
        Some(DateMatch::Slip) => (Stands::Near, "The dates of birth differ by a usual slip of the pen."),
        Some(DateMatch::NearYear) => (Stands::NotGiven, "Only years of birth are given, beside each other."),
        Some(DateMatch::Different) => (Stands::Differs, "The dates of birth differ."),
        None => (Stands::NotGiven, "A date of birth is missing on one side."),
    };
    Reason { feature: Feature::Born, stands, says: says.to_owned() }
}

fn sex_reason(stands: Stands) -> Reason {
    let says = match stands {
        Stands::Agrees => "The sex stated is the same.",
        Stands::Near | Stands::ShownOnly => "The sex stated cannot be compared.",
        Stands::NotGiven => "The sex is missing on one side.",
        Stands::Differs => "The sex stated differs.",
    };
    Reason { feature: Feature::Sex, stands, says: says.to_owned() }
}

/// How a number that confirms nothing came.
fn came(from: ReadFrom) -> &'static str {
    match from {
        ReadFrom::Mrz | ReadFrom::MrzWithFaults => "read with a wrong check digit",
        ReadFrom::Typed | ReadFrom::File => "typed",
    }
}

fn document_reason(found: DocumentMatch, from: ReadFrom, read: bool, against: bool) -> Reason {
    if found == DocumentMatch::Same && !read {
        let says = format!("The document number is the same, {}.", came(from));
        return Reason { feature: Feature::Document, stands: Stands::Agrees, says };
    }
    let (stands, says) = match (found, read) {
        (DocumentMatch::Same, _) if against => {
            (Stands::Near, "The document number is the same, read from the document; the rest is not.")
        }
        (DocumentMatch::Same, _) => {
            (Stands::Agrees, "The document number is the same, read from the document.")
        }
        (DocumentMatch::OtherState, _) => {
            (Stands::Near, "A document number is the same, given by two states: another document.")
        }
        (DocumentMatch::Different, _) => (Stands::Differs, "The document numbers differ."),
        (DocumentMatch::NotGiven, _) => (Stands::NotGiven, "A document number is missing on one side."),
    };
    Reason { feature: Feature::Document, stands, says: says.to_owned() }
}

fn nationality_reason(ours: &Subject, theirs: &Subject) -> Option<Reason> {
    let show = |field: &Field<Vec<String>>| {
        field.value().map(|all| bounded(&all.join(", "), 60)).filter(|it| !it.is_empty())
    };
    let (ours, theirs) = (show(&ours.nationalities), show(&theirs.nationalities));
    if ours.is_none() && theirs.is_none() {
        return None;
    }
    let or_none = |it: Option<String>| it.unwrap_or_else(|| "not given".to_owned());
    let says = format!("Nationality, shown and not compared: {}; {}.", or_none(ours), or_none(theirs));
    Some(Reason { feature: Feature::Nationality, stands: Stands::ShownOnly, says })
}

/// What the booth says of it: fixed words.
fn booth(
    names: Option<&Named>,
    born: Option<DateMatch>,
    sex: Stands,
    document: DocumentMatch,
    traveller: &Traveller,
    confirmed_document: bool,
    compared: Option<Compared>,
) -> Vec<Saying> {
    let mut parts: Vec<Saying> = Vec::with_capacity(8);
    let unsure = traveller.born_is_unsure();
    let by_number = matches!(document, DocumentMatch::Same | DocumentMatch::OtherState);
    if confirmed_document {
        parts.push(Saying::RestsDocument);
    } else if document == DocumentMatch::Same {
        parts.push(match (number_was_read(traveller), traveller.read_from) {
            (true, _) => Saying::RestsNumberRead,
            (false, ReadFrom::Mrz | ReadFrom::MrzWithFaults) => Saying::RestsNumberMisread,
            (false, ReadFrom::Typed | ReadFrom::File) => Saying::RestsNumberTyped,
        });
    } else if document == DocumentMatch::OtherState {
        parts.push(Saying::RestsNumberOther);
    }
    if let Some(compared) = compared {
        parts.push(compared.saying());
    }
    if let Some(named) = names {
        let agrees = named.found.score >= SAME_NAME;
        parts.push(match (agrees, named.across_scripts) {
            (true, true) => Saying::RestsNamesScripts,
            (true, false) => Saying::RestsNames,
            (false, _) if named.found.score >= PROTECTION_SAME_DAY => Saying::RestsNamesNearly,
            (false, _) => Saying::RestsNamesDiffer,
        });
    } else if by_number {
        parts.push(Saying::RestsNoName);
    }
    parts.push(match born {
        Some(DateMatch::SameDay) => Saying::RestsBorn,
        Some(DateMatch::Compatible) => Saying::RestsBornAsGiven,
        Some(DateMatch::Slip) => Saying::RestsBornSlip,
        Some(DateMatch::NearYear) => Saying::RestsBornYears,
        Some(DateMatch::Different) => Saying::RestsBornDiffer,
        None if unsure => Saying::RestsBornUncompared,
        None => Saying::RestsNoBorn,
    });
    if by_number && sex == Stands::Differs {
        parts.push(Saying::RestsSexDiffers);
    }
    if unsure && born.is_some() {
        parts.push(Saying::RestsBornUnsure);
    }
    if traveller.born_or.is_some() {
        parts.push(Saying::RestsCentury);
    }
    if !confirmed_document && compared.is_none() {
        parts.push(if document == DocumentMatch::Same && number_was_read(traveller) {
            Saying::RestsNoPicture
        } else if document == DocumentMatch::Same {
            Saying::RestsNoDocument
        } else {
            Saying::NameAlone
        });
    }
    parts
}

#[cfg(test)]
mod tests {
    use terms::alert::{Channel, Document, Source};

    use super::*;

    fn person(name: &str, born: &str) -> Subject {
        Subject {
            names: vec![NameForm::plain(name)],
            born: born.parse().map_or(Field::Unknown, Field::notice),
            ..Subject::default()
        }
    }

    fn with_document(mut subject: Subject, number: &str, state: &str) -> Subject {
        subject.documents = Field::notice(vec![Document {
            kind: "passport".to_owned(),
            number: number.to_owned(),
            state: Some(state.to_owned()),
        }]);
        subject
    }

    fn alert(subject: Subject) -> Alert {
        let source = Source {
            channel: Channel::Diffusion,
            bureau: Field::notice("QQ".to_owned()),
            reference: Some("2031/118".to_owned()),
        };
        Alert { subject, ..Alert::empty(source) }
    }

    fn read(subject: Subject, read_from: ReadFrom, compared: Option<Compared>, other: Subject) -> Evidence {
        of(&Traveller::new(subject, read_from), compared, other)
    }

    fn of(traveller: &Traveller, compared: Option<Compared>, other: Subject) -> Evidence {
        let readings = readings(traveller);
        Presented::read(&readings, traveller).with_alert(&alert(other), compared)
    }

    fn protected(subject: Subject, other: Subject, answered: Option<bool>) -> Evidence {
        let traveller = Traveller::new(subject, ReadFrom::Typed);
        let readings = readings(&traveller);
        let other = About { subject: Some(other), ..About::default() };
        Presented::read(&readings, &traveller).with_protected(&other, answered)
    }

    #[track_caller]
    fn check(left: (&str, &str), right: (&str, &str), expected: Option<Identity>) {
        let found = read(person(left.0, left.1), ReadFrom::Typed, None, person(right.0, right.1));
        assert_eq!(found.identity, expected, "{}", found.says());
    }

    #[test]
    fn spellings_of_one_name_make_a_candidate_with_a_sentence_why() {
        let candidate = Some(Identity::Candidate);
        for (left, right) in [
            ("Hnyot Andrei", "Гнёт Андрэй"),
            ("Gnyot Andrei", "Гнет Андрей"),
            ("Uladzimir Halavach", "Vladimir Golovach"),
            ("Valiantsin Ulasik", "Valentin Vlasik"),
            ("Siarhei Halavach", "Sergei Golovach"),
            ("Ales Halavach", "Aliaksandr Mikalaevich Halavach"),
        ] {
            check((left, "1979-04-02"), (right, "1979-04-02"), candidate);
            check((left, "unknown"), (right, "1979-04-02"), candidate);
            let found = read(person(left, "unknown"), ReadFrom::Typed, None, person(right, "unknown"));
            assert!(found.reasons[0].says.starts_with("The names can be of one person"), "{}", found.says());
        }
    }

    #[test]
    fn close_strangers_are_kept_apart() {
        check(("Halavach Siarhei", "1979-04-02"), ("Halavach Siarhei", "1983-11-30"), None);
        check(("Halavach Siarhei", "unknown"), ("Halavach Dzmitry", "1979-04-02"), None);
        check(("Ostrevan Darko", "1979-04-02"), ("Halavach Siarhei", "1979-04-02"), None);
    }

    #[test]
    fn a_name_with_its_date_is_never_more_than_a_candidate() {
        for &from in ReadFrom::ALL {
            let ilinca = || person("Baltrukova Ilinca", "1988-03-12");
            assert_eq!(read(ilinca(), from, None, ilinca()).identity, Some(Identity::Candidate));
        }
    }

    #[test]
    fn a_document_confirms_where_it_was_read_and_nothing_speaks_against_it() {
        let ilinca = |state| with_document(person("Baltrukova Ilinca", "1988-03-12"), "MP2044178", state);
        let found = read(ilinca("QQ"), ReadFrom::Mrz, None, ilinca("QQ"));
        assert_eq!(found.identity, Some(Identity::Confirmed), "{}", found.says());
        assert!(found.booth.starts_with("document read"), "{}", found.booth);
        assert_eq!(
            read(ilinca("QQ"), ReadFrom::Typed, None, ilinca("QQ")).identity,
            Some(Identity::Candidate)
        );
        assert_eq!(read(ilinca("QQ"), ReadFrom::Mrz, None, ilinca("QR")).identity, Some(Identity::Candidate));
        let other = with_document(person("Ostrevan Darko", "1971-10-02"), "MP2044178", "QQ");
        assert_eq!(read(ilinca("QQ"), ReadFrom::Mrz, None, other).identity, Some(Identity::Candidate));
    }

    #[test]
    fn one_number_with_everything_else_different_is_a_candidate_that_says_so() {
        let of = |name: &str, born: &str, sex| Subject {
            sex: Field::notice(sex),
            ..with_document(person(name, born), "MP2044178", "QQ")
        };
        let ilinca = || of("Baltrukova Ilinca", "1988-03-12", Sex::Female);
        for (other, words) in [
            (
                of("Ostrevan Darko", "1988-03-12", Sex::Female),
                "the number is the same; names differ; date of birth",
            ),
            (
                of("Ostrevan Darko", "unknown", Sex::Female),
                "the number is the same; names differ; no date of birth",
            ),
            (of("Baltrukova Ilinca", "1964-03-12", Sex::Female), "names agree; dates of birth differ"),
            (of("Baltrukova Ilinca", "1988-03-12", Sex::Male), "the sex stated differs"),
            (
                of("Ostrevan Darko", "1971-10-02", Sex::Male),
                "names differ; dates of birth differ; the sex stated differs",
            ),
        ] {
            let found = read(ilinca(), ReadFrom::Mrz, None, other.clone());
            assert_eq!(found.identity, Some(Identity::Candidate), "{}", found.booth);
            assert!(found.booth.starts_with("document read, the number is the same"), "{}", found.booth);
            assert!(found.booth.contains(words), "{}", found.booth);
            assert!(found.says().contains("read from the document; the rest is not"), "{}", found.says());
            assert_eq!(protected(ilinca(), other, None).identity, Some(Identity::Candidate));
        }
        // A number alone has nothing against it, and what is given by another state is another document.
        let bare = Subject { names: Vec::new(), ..of("x", "unknown", Sex::Female) };
        assert_eq!(read(ilinca(), ReadFrom::Mrz, None, bare).identity, Some(Identity::Confirmed));
        let elsewhere = with_document(person("Ostrevan Darko", "1971-10-02"), "MP2044178", "QR");
        assert_eq!(read(ilinca(), ReadFrom::Mrz, None, elsewhere).identity, Some(Identity::Candidate));
        let found = read(ilinca(), ReadFrom::Mrz, None, ilinca());
        assert_eq!(found.identity, Some(Identity::Confirmed), "{}", found.booth);
    }

    #[test]
    fn a_date_that_was_misread_finds_and_leaves_out_nobody() {
        let misread = |born: &str, digit: Option<ZoneDigit>| Traveller {
            misread: digit.into_iter().collect(),
            born_impossible: digit.is_none(),
            ..Traveller::new(person("Halavach Siarhei", born), ReadFrom::MrzWithFaults)
        };
        let other = |born: &str| person("Halavach Siarhei", born);
        assert_eq!(
            of(&Traveller::new(other("1986-05-08"), ReadFrom::Mrz), None, other("1980-05-06")).identity,
            None
        );
        for traveller in [
            misread("1986-05-08", Some(ZoneDigit::Birth)),
            misread("1986-05-08", Some(ZoneDigit::Whole)),
            misread("1980-02", None),
        ] {
            let found = of(&traveller, None, other("1980-05-06"));
            assert_eq!(found.identity, Some(Identity::Candidate), "{}", found.says());
            assert!(found.booth.contains("the date of birth is not sure"), "{}", found.booth);
            assert!(found.says().contains("held against nobody"), "{}", found.says());
        }
        let expiry = misread("1986-05-08", Some(ZoneDigit::Expiry));
        assert_eq!(of(&expiry, None, other("1980-05-06")).identity, None);
        // It still helps: a spelling that needs a date to be a candidate.
        let near = |born: &str| person("Golovatch Sergey", born);
        let found = of(&misread("1980-02", None), None, near("1980-02-13"));
        assert!(found.says().contains("the same as far as both sides give it"), "{}", found.says());
        // With the number of the document, too, it confirms nobody.
        let zone = Traveller {
            born_impossible: true,
            ..Traveller::new(with_document(other("1980-02"), "MP2044178", "QQ"), ReadFrom::Mrz)
        };
        let found = of(&zone, None, with_document(other("1980-02-13"), "MP2044178", "QQ"));
        assert_eq!(found.identity, Some(Identity::Candidate), "{}", found.booth);
    }

    #[test]
    fn every_name_and_number_of_a_record_is_compared() {
        let mut crowd = Subject {
            names: (0..200)
                .map(|at| NameForm::plain(&format!("Decoyson{} Aliasby", "abcdefghij".repeat(at % 5 + 1))))
                .collect(),
            ..person("x", "1988-03-12")
        };
        crowd.names.push(NameForm::plain("Baltrukova Ilinca"));
        let found = read(person("Baltrukova Ilinca", "1988-03-12"), ReadFrom::Mrz, None, crowd.clone());
        assert_eq!(found.identity, Some(Identity::Candidate), "{}", found.says());
        assert_eq!(
            protected(person("Baltrukova Ilinca", "1988-03-12"), crowd, None).identity,
            Some(Identity::Candidate)
        );
        let document = |at: usize| Document {
            kind: "passport".to_owned(),
            number: format!("MP20441{at:02}"),
            state: Some("QQ".to_owned()),
        };
        let many = Subject {
            documents: Field::notice((0..64).map(document).collect()),
            ..person("Baltrukova Ilinca", "1988-03-12")
        };
        let zone = with_document(person("Baltrukova Ilinca", "1988-03-12"), "MP2044163", "QQ");
        assert_eq!(read(zone, ReadFrom::Mrz, None, many).identity, Some(Identity::Confirmed));
    }

    #[test]
    fn a_number_read_with_a_wrong_check_digit_confirms_nobody_and_is_not_called_typed() {
        let ilinca = || with_document(person("Baltrukova Ilinca", "1988-03-12"), "MP2044178", "QQ");
        let seen = |digits: &[ZoneDigit]| {
            let misread = digits.to_vec();
            let traveller = Traveller { misread, ..Traveller::new(ilinca(), ReadFrom::MrzWithFaults) };
            of(&traveller, None, ilinca())
        };
        for wrong in [ZoneDigit::Number, ZoneDigit::Birth, ZoneDigit::Whole] {
            let found = seen(&[ZoneDigit::Expiry, wrong]);
            assert_eq!(found.identity, Some(Identity::Candidate), "{wrong:?}");
            assert!(found.says().contains("read with a wrong check digit"), "{}", found.says());
            assert!(found.booth.contains("read with a wrong check digit"), "{}", found.booth);
        }
        // Neither covers the number, nor the date that must agree with it.
        let other = seen(&[ZoneDigit::Expiry, ZoneDigit::Optional]);
        assert_eq!(other.identity, Some(Identity::Confirmed));
    }

    #[test]
    fn a_person_of_more_than_a_hundred_years_is_compared_as_well_as_a_child() {
        let zone = |born_or: Option<&str>| Traveller {
            born_or: born_or.map(|it| it.parse().unwrap()),
            ..Traveller::new(person("Baltrukova Ilinca", "2025-03-01"), ReadFrom::Mrz)
        };
        let old = || person("Baltrukova Ilinca", "1925-03-01");
        assert_eq!(of(&zone(None), None, old()).identity, None);
        let found = of(&zone(Some("1925-03-01")), None, old());
        assert_eq!(found.identity, Some(Identity::Candidate));
        assert!(found.says().contains("can be 2025 or 1925; compared as 1925"), "{}", found.says());
        assert!(found.booth.contains("the century of birth is not sure"), "{}", found.booth);
        let child = of(&zone(Some("1925-03-01")), None, person("Baltrukova Ilinca", "2025-03-01"));
        assert!(child.says().contains("compared as 2025"), "{}", child.says());
    }

    #[test]
    fn a_picture_confirms_only_a_candidate_whose_alert_carries_one() {
        let ilinca = || person("Baltrukova Ilinca", "1988-03-12");
        let pictured = Subject { photograph: Field::notice(true), ..ilinca() };
        let compared = Some(Compared::Photograph);
        let seen = |other| read(ilinca(), ReadFrom::Typed, compared, other).identity;
        assert_eq!(seen(pictured.clone()), Some(Identity::Confirmed));
        assert_eq!(seen(ilinca()), Some(Identity::Candidate));
        let stranger = Subject { photograph: Field::notice(true), ..person("Ostrevan Darko", "1988-03-12") };
        assert_eq!(seen(stranger), None);
        let prints = read(ilinca(), ReadFrom::Typed, Some(Compared::Fingerprints), pictured);
        assert_eq!(prints.identity, Some(Identity::Candidate));
    }

    #[test]
    fn a_protection_look_up_finds_whom_an_alert_leaves() {
        // A romanisation nobody knows, with the day; and a day of birth that a camp put at the first of January.
        for (left, right) in [
            (("Baltrukovaite Ilinca", "1988-03-12"), ("Baltrukova Ilinca", "1988-03-12")),
            (("Baltrukova Ilinca", "1988-03-12"), ("Baltrukova Ilinca", "1988-01-01")),
        ] {
            let seen = protected(person(left.0, left.1), person(right.0, right.1), None);
            assert_eq!(seen.identity, Some(Identity::Candidate), "{}", seen.says());
        }
        check(("Baltrukova Ilinca", "1988-03-12"), ("Baltrukova Ilinca", "1988-01-01"), None);
    }

    #[test]
    fn the_granting_authority_confirms_or_ends_a_pair_that_came_near_and_no_other() {
        let ilinca = || person("Baltrukova Ilinca", "1988-03-12");
        assert_eq!(protected(ilinca(), ilinca(), Some(true)).identity, Some(Identity::Confirmed));
        assert_eq!(protected(ilinca(), ilinca(), Some(false)).identity, None);
        let stranger = person("Ostrevan Darko", "1971-10-02");
        assert_eq!(protected(ilinca(), stranger, Some(true)).identity, None);
    }

    #[test]
    fn a_word_the_document_cut_is_completed() {
        let mut traveller =
            Traveller::new(person("Vishnyakouskaya Alexandrina Konstan", "1988-03-12"), ReadFrom::Mrz);
        let alert = alert(person("Vishnyakouskaya Alexandrina Konstantsiya", "unknown"));
        let seen = |traveller: &Traveller| {
            let readings = readings(traveller);
            Presented::read(&readings, traveller).with_alert(&alert, None)
        };
        let before = seen(&traveller);
        traveller.truncated = true;
        let after = seen(&traveller);
        assert_eq!(after.identity, Some(Identity::Candidate), "{}", after.says());
        assert!(after.says().contains("cut the last word") && !before.says().contains("cut the last word"));
    }

    #[test]
    fn a_given_name_that_was_cut_before_its_spelling_shows_is_completed() {
        for cut in ["ALI", "ALIA"] {
            let text = format!("VIARBOUSKAYA MALINOUSKAYA, {cut}");
            let name = NameForm {
                family: Some("VIARBOUSKAYA MALINOUSKAYA".to_owned()),
                given: Some(cut.to_owned()),
                ..NameForm::plain(&text)
            };
            let subject = Subject { names: vec![name], ..person("x", "1984-03-05") };
            let traveller = Traveller { truncated: true, ..Traveller::new(subject, ReadFrom::Mrz) };
            for name in ["VIARBOUSKAYA-MALINOUSKAYA Aliaksandra", "Вярбоўская-Маліноўская Аляксандра"]
            {
                let found = of(&traveller, None, person(name, "1984-03-05"));
                assert_eq!(found.identity, Some(Identity::Candidate), "{cut} {name}: {}", found.says());
            }
        }
    }

    #[test]
    fn nationality_is_shown_and_changes_nothing_else() {
        let ilinca = || person("Baltrukova Ilinca", "1988-03-12");
        let of = |state: &str| Subject {
            nationalities: Field::notice(vec![state.to_owned()]),
            birth_country: Field::notice(state.to_owned()),
            birth_place: Field::notice(state.to_owned()),
            ..ilinca()
        };
        let (same, other) =
            (read(of("QQ"), ReadFrom::Mrz, None, of("QQ")), read(of("QS"), ReadFrom::Mrz, None, of("QQ")));
        assert_eq!(
            (same.identity, same.strength, &same.booth),
            (other.identity, other.strength, &other.booth)
        );
        let shown = other.reasons.iter().find(|it| it.feature == Feature::Nationality).unwrap();
        assert!(shown.stands == Stands::ShownOnly && shown.says.contains("QS; QQ"), "{}", shown.says);
    }

    #[test]
    fn a_sex_that_contradicts_asks_for_more() {
        let of = |name: &str, sex| Subject { sex: Field::notice(sex), ..person(name, "1988") };
        let seen = |sex| {
            let other = of("Baltrukova Ilinca", sex);
            read(of("Baltrukova Ilinka", Sex::Female), ReadFrom::Typed, None, other).identity
        };
        assert_eq!(seen(Sex::Female), Some(Identity::Candidate));
        assert_eq!(seen(Sex::Other), Some(Identity::Candidate));
        let other = Subject { born: Field::Unknown, ..of("Baltrukova Ilinca", Sex::Male) };
        let apart = read(of("Baltrukova Ilinka", Sex::Female), ReadFrom::Typed, None, other);
        assert_eq!(apart.identity, None, "{}", apart.says());
    }

    #[test]
    fn the_booth_and_debug_show_no_name_number_or_date() {
        let ilinca = || with_document(person("Baltrukova Ilinca", "1988-03-12"), "MP2044178", "QQ");
        let traveller = Traveller::new(ilinca(), ReadFrom::Mrz);
        let readings = readings(&traveller);
        let presented = Presented::read(&readings, &traveller);
        let found = presented.with_alert(&alert(ilinca()), None);
        let printed = format!("{found:?} {presented:?} {}", found.booth).to_lowercase();
        for secret in ["baltruk", "ilinca", "2044178", "1988"] {
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

//! Links: that two subjects are one person, or two dossiers one case, with the evidence for it; and the
//! look-up keys under which the record finds what may be linked.
//!
//! A look-up by key only brings candidates; [`link_alerts`] and [`link_about`] judge them. Person and case
//! are judged apart: the person by names, date of birth, documents and sex, the case by numbers, the account
//! of the facts, dates, place and authority (the table is in `link/dossier.rs`). A charge is shown and never
//! needed, because a charge is what is changed when a case is sent again.
//!
//! Promise: nationality, religion, ethnicity and place of birth are never read; two nationalities exchanged
//! change no link and no key. What is said of a link repeats no name, date of birth or number.
//!
//! Serves INTERPOL's Rules on the Processing of Data (accuracy, and no return of data found non-compliant) and
//! the rule of this system that a case sent again is recognised (P6).

mod dossier;
mod number;
mod person;
mod words;

use std::sync::OnceLock;

use names::{Fold, Name};
use rustc_hash::FxHashSet;
use terms::alert::{Alert, RelationKind, Sex, Subject, Warrant};
use terms::field::Field;
use terms::register::{About, CaseRef};
use terms::{AlertId, PartialDate, Seq};

use dossier::{Acts, Told};
use number::{Number, document_number};

pub use number::same_number;

/// Version of the folding of numbers and facts; kept with every key that is not made of a name. Keys of
/// names carry [`names::FOLD_VERSION`].
pub const CASE_FOLD: u16 = 1;

/// The most look-up keys of one alert; usual are 10 to 16. The bounds are in [`keys_of_alert`].
pub const MAX_KEYS: usize = 1_900;

/// The most spellings of one name that are read: as many as one record may name. Leaving one out would let a sender
/// hide a protected person behind a dozen other names.
const MAX_FORMS: usize = 256;
/// The most pairs of name words that keys are made of, beyond the first pair of each spelling.
const MAX_PAIRS: usize = 10;
/// Of this many pairs the second and later ones get every key too.
const MAX_PRINCIPAL: usize = 4;
/// The most numbers of warrants and dossiers that are read of an alert.
const MAX_NUMBERS: usize = 12;
/// The most years of acts that keys are made of.
const MAX_YEARS: usize = 4;
/// The most warrants whose facts are read.
const MAX_WARRANTS: usize = 8;
/// The most documents that are read: as many as one record may name.
const MAX_DOCUMENTS: usize = 64;
/// The most sums of money or other long figures that keys are made of.
const MAX_SUMS: usize = 2;
/// The most dossiers and alerts of a register entry that are read: an entry is made by an authority, and
/// leaving one of its dossiers out would leave a person without protection.
const MAX_NAMED: usize = 200;

/// What a look-up key is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// Two name skeletons, unordered.
    Person,
    /// A warrant or dossier number with its state.
    Case,
    /// A document number.
    Document,
    /// A fingerprint of the alleged facts.
    Facts,
    /// An alert named by its id.
    Alert,
}

/// One look-up key in the clear; the record keeps only its HMAC.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LookupKey {
    /// What it is made of.
    pub kind: KeyKind,
    /// The version of the folding it was made with.
    pub fold: u16,
    /// The key.
    pub text: String,
}

/// The kind only: the text shows a name or a number.
impl std::fmt::Debug for LookupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LookupKey").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// How strong the evidence is that two subjects are one person. A name alone never identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonStrength {
    /// Another person, or nothing to compare.
    None,
    /// The name, and no date of birth on one side.
    NameOnly,
    /// The name, and the year of birth, or a date with a usual slip.
    NameAndYear,
    /// The name and the full date of birth.
    NameAndBirth,
    /// A document number, or the alert itself is named.
    Document,
}

/// Evidence that two subjects are one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonEvidence {
    /// How strong.
    pub strength: PersonStrength,
    /// One sentence an officer understands.
    pub says: String,
}

/// A feature two dossiers share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseFeature {
    /// The alert is named by its id or dossier number.
    DossierNumber,
    /// The warrant's number.
    WarrantNumber,
    /// The account of the facts.
    FactsText,
    /// The dates of the acts.
    ActDates,
    /// The place of the acts.
    ActPlace,
    /// The issuing authority.
    Authority,
    /// The date of the warrant.
    WarrantDate,
    /// The article or the class of the charge.
    Charge,
}

impl CaseFeature {
    /// What is shared, in a sentence.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::DossierNumber => "the dossier itself is named",
            Self::WarrantNumber => "the warrant number is the same",
            Self::FactsText => "the facts are told alike",
            Self::ActDates => "the acts are dated alike",
            Self::ActPlace => "the place of the acts is the same",
            Self::Authority => "the issuing authority is the same",
            Self::WarrantDate => "the warrants are dated alike",
            Self::Charge => "the article charged is the same",
        }
    }
}

/// Evidence that two dossiers are one case.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CaseEvidence {
    /// What they share.
    pub features: Vec<CaseFeature>,
    /// True where that is enough to call it the same case.
    pub same_case: bool,
    /// One sentence an officer understands.
    pub says: String,
}

impl CaseEvidence {
    /// True where they share this feature.
    #[must_use]
    pub fn has(&self, feature: CaseFeature) -> bool {
        self.features.contains(&feature)
    }
}

/// Both.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The person.
    pub person: PersonEvidence,
    /// The case.
    pub case: CaseEvidence,
}

impl Link {
    /// The same person on more than a name alone.
    #[must_use]
    pub fn same_person(&self) -> bool {
        self.person.strength >= PersonStrength::NameAndYear
    }

    /// The same person and the same case; name evidence alone suffices where the case evidence carries it.
    #[must_use]
    pub fn same_person_and_case(&self) -> bool {
        self.case.same_case && self.person.strength >= PersonStrength::NameOnly
    }
}

/// What a number is, on the side that gives it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The number of this dossier.
    Dossier,
    /// The number of another dossier that the source says is the same case.
    Related,
    /// The number of a warrant or judgment.
    Warrant,
    /// A register entry does not say which.
    Either,
}

/// Whether one side names the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// By the alert's id in this home.
    ById,
    /// By its dossier number.
    ByNumber,
    No,
}

/// A number with the state or bureau that gave it.
struct Numbered<'a> {
    role: Role,
    number: Number,
    state: Option<&'a str>,
    /// Numbered by INTERPOL's General Secretariat: unique whatever the bureau.
    by_interpol: bool,
}

/// An alert, or what a register entry is about, read once so that it can be compared with many.
pub struct Side<'a> {
    subject: Option<&'a Subject>,
    warrants: &'a [Warrant],
    numbers: Vec<Numbered<'a>>,
    documents: OnceLock<Vec<String>>,
    names: OnceLock<Vec<Name>>,
    told: OnceLock<Told>,
    /// The alert itself is named by the other side.
    named: bool,
}

impl<'a> Side<'a> {
    /// Reads an alert.
    #[must_use]
    pub fn of_alert(alert: &'a Alert) -> Self {
        Self {
            subject: Some(&alert.subject),
            warrants: alert.warrants().get(..MAX_WARRANTS).unwrap_or(alert.warrants()),
            numbers: numbers_of_alert(alert),
            documents: OnceLock::new(),
            names: OnceLock::new(),
            told: OnceLock::new(),
            named: false,
        }
    }

    /// Reads what a register entry is about.
    #[must_use]
    pub fn of_about(about: &'a About) -> Self {
        Self {
            subject: about.subject.as_ref(),
            warrants: &[],
            numbers: about.cases.iter().take(MAX_NAMED).filter_map(numbered_by_entry).collect(),
            documents: OnceLock::new(),
            names: OnceLock::new(),
            told: OnceLock::new(),
            named: false,
        }
    }

    /// Compares two sides. Nationality is never used.
    #[must_use]
    pub fn link(&self, other: &Side<'_>) -> Link {
        let naming = if self.named || other.named {
            Naming::ById
        } else if dossier::names_the_other(self, other) {
            Naming::ByNumber
        } else {
            Naming::No
        };
        let number = dossier::numbers(self, other);
        let person = person::evidence(self, other, naming, number);
        let nobody = person.strength == PersonStrength::None;
        let person = if nobody && person::half_known(self, other) && dossier::carries(self, other) {
            person::carried()
        } else {
            person
        };
        let case = dossier::evidence(self, other, person.strength, naming, number);
        Link { person, case }
    }

    fn names(&self) -> &[Name] {
        self.names.get_or_init(|| self.subject.map_or_else(Vec::new, |it| forms_of(it).collect()))
    }

    fn documents(&self) -> &[String] {
        self.documents.get_or_init(|| self.subject.map_or_else(Vec::new, documents_of))
    }

    fn told(&self) -> &Told {
        self.told.get_or_init(|| Told::of(self.subject, self.warrants))
    }

    fn born(&self) -> Option<PartialDate> {
        self.subject.and_then(|it| it.born.get())
    }

    fn sex(&self) -> Option<Sex> {
        self.subject.and_then(|it| it.sex.get())
    }
}

/// No content: it is personal.
impl std::fmt::Debug for Side<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Side(..)")
    }
}

/// Compares two alerts. Nationality is never used.
#[must_use]
pub fn link_alerts(left: &Alert, right: &Alert) -> Link {
    Side::of_alert(left).link(&Side::of_alert(right))
}

/// What an authority confirmed at a meeting: whoever was met there, and was confirmed to be the person of the alert, is
/// the person of its entry. Names are not compared for it, and of the case it says nothing.
#[must_use]
pub fn link_confirmed_at(check: Seq) -> Link {
    let says = format!(
        "the granting authority confirmed that the person met at check {}, who was confirmed to be the person of \
         this alert, is the person it protects",
        check.0
    );
    let person = PersonEvidence { strength: PersonStrength::Document, says };
    Link { person, case: CaseEvidence::default() }
}

/// Compares an alert with what a register entry is about, where the alert's id is not at hand.
///
/// An entry that names the alert by its id alone is recognised only by [`link_named_about`].
#[must_use]
pub fn link_about(alert: &Alert, about: &About) -> Link {
    Side::of_alert(alert).link(&Side::of_about(about))
}

/// Compares an alert, with its id, with what a register entry is about.
#[must_use]
pub fn link_named_about(id: &AlertId, alert: &Alert, about: &About) -> Link {
    let mut side = Side::of_about(about);
    side.named = about.alerts.contains(id);
    Side::of_alert(alert).link(&side)
}

/// All look-up keys of an alert, sorted, without repetition, at most [`MAX_KEYS`].
///
/// Kept and asked are one set here, so that two alerts meet where they share one key. What each key is for,
/// with the number of others expected under it in a record of 1,000,000 people (`docs/relay.md`):
/// - a pair of name words with the year of birth (a year-only date asks the years beside it too), and with day
///   and month unordered: a slip in the year leaves day and month, a slip elsewhere leaves the year;
/// - the pair that tells most, `undated` and `dated`, for a date of birth that one side does not have. This
///   bucket is large for common names; [`asked_keys_of_alert`] and [`held_keys_of_alert`] keep it away from
///   alerts that have a date;
/// - numbers with their state, and without it where they are long enough to be unique by themselves;
/// - the full date of birth with the year of the acts, and long figures in the account of the facts: neither
///   depends on a spelling, and a shift by up to half a year leaves one key.
#[must_use]
pub fn keys_of_alert(alert: &Alert) -> Vec<LookupKey> {
    finish(made_of_alert(alert), |_| true)
}

/// The keys of [`keys_of_alert`] under which an alert is kept.
#[must_use]
pub fn held_keys_of_alert(alert: &Alert) -> Vec<LookupKey> {
    finish(made_of_alert(alert), |it| it.held)
}

/// The keys of [`keys_of_alert`] under which others are looked for.
#[must_use]
pub fn asked_keys_of_alert(alert: &Alert) -> Vec<LookupKey> {
    finish(made_of_alert(alert), |it| it.asked)
}

/// The keys of [`asked_keys_of_alert`] as an earlier version of the fold made them: what meets codes that were made by it.
#[must_use]
pub fn asked_keys_by(alert: &Alert, fold: Fold) -> Vec<LookupKey> {
    finish(made_of_alert_by(alert, fold), |it| it.asked)
}

/// All look-up keys of what a register entry is about, sorted, without repetition.
#[must_use]
pub fn keys_of_about(about: &About) -> Vec<LookupKey> {
    finish(made_of_about(about), |_| true)
}

/// The keys of [`keys_of_about`] under which an entry is kept.
#[must_use]
pub fn held_keys_of_about(about: &About) -> Vec<LookupKey> {
    finish(made_of_about(about), |it| it.held)
}

/// The keys of [`keys_of_about`] under which alerts are looked for.
#[must_use]
pub fn asked_keys_of_about(about: &About) -> Vec<LookupKey> {
    finish(made_of_about(about), |it| it.asked)
}

/// The key under which an alert is found by an entry that names it. An alert does not know its own id, so
/// whoever keeps it adds this one.
#[must_use]
pub fn key_of_id(id: &AlertId) -> LookupKey {
    LookupKey { kind: KeyKind::Alert, fold: CASE_FOLD, text: id.as_str().to_owned() }
}

/// A key with the side of the look-up it serves.
struct Made {
    key: LookupKey,
    held: bool,
    asked: bool,
}

impl Made {
    fn both(kind: KeyKind, fold: u16, text: String) -> Self {
        Self { key: LookupKey { kind, fold, text }, held: true, asked: true }
    }
}

fn finish(made: Vec<Made>, wanted: impl Fn(&Made) -> bool) -> Vec<LookupKey> {
    let mut keys: Vec<LookupKey> = made.into_iter().filter(wanted).map(|it| it.key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn made_of_alert(alert: &Alert) -> Vec<Made> {
    made_of_alert_by(alert, Fold::CURRENT)
}

fn made_of_alert_by(alert: &Alert, fold: Fold) -> Vec<Made> {
    let mut made = Vec::with_capacity(24);
    person_keys(&alert.subject, fold, &mut made);
    case_keys(&numbers_of_alert(alert), &mut made);
    let co_accused = alert.relations.iter().filter(|it| it.kind == RelationKind::CoAccused);
    let co_accused: Vec<Numbered<'_>> = co_accused
        .filter_map(|it| numbered(Role::Related, it.reference.as_deref()?, alert.bureau(), alert))
        .take(MAX_NUMBERS)
        .collect();
    case_keys(&co_accused, &mut made);
    let warrants = alert.warrants().iter().take(MAX_WARRANTS);
    facts_keys(alert.subject.born.get(), alert.subject.sex.get(), warrants, &mut made);
    made
}

fn made_of_about(about: &About) -> Vec<Made> {
    let mut made = Vec::with_capacity(24);
    if let Some(subject) = &about.subject {
        person_keys(subject, Fold::CURRENT, &mut made);
    }
    let numbers: Vec<Numbered<'_>> =
        about.cases.iter().take(MAX_NAMED).filter_map(numbered_by_entry).collect();
    case_keys(&numbers, &mut made);
    made.extend(about.alerts.iter().take(MAX_NAMED).map(|it| Made {
        key: key_of_id(it),
        held: true,
        asked: true,
    }));
    made
}

/// The spellings of a subject as parsed names, the source's order.
fn forms_of(subject: &Subject) -> impl Iterator<Item = Name> {
    forms_by(subject, Fold::CURRENT)
}

/// The same, read by a version of the fold.
fn forms_by(subject: &Subject, fold: Fold) -> impl Iterator<Item = Name> {
    subject
        .names
        .iter()
        .take(MAX_FORMS)
        .map(move |form| match (&form.family, &form.given) {
            (Some(family), Some(given)) => Name::from_parts_by(fold, family, given),
            (None, _) | (_, None) => Name::parse_by(fold, &form.text),
        })
        .filter(|it| !it.is_empty())
}

fn documents_of(subject: &Subject) -> Vec<String> {
    let all = subject.documents.value().map_or(&[][..], Vec::as_slice);
    all.iter().take(MAX_DOCUMENTS).filter_map(|it| document_number(&it.number)).collect()
}

fn person_keys(subject: &Subject, fold: Fold, made: &mut Vec<Made>) {
    let mut principal: Vec<String> = Vec::new();
    let mut further: Vec<String> = Vec::new();
    for name in forms_by(subject, fold) {
        let mut keys = name.keys().into_iter();
        principal.extend(keys.next());
        further.extend(keys);
    }
    let born = subject.born.get();
    let mut first: Vec<&String> = Vec::with_capacity(principal.len());
    let mut seen = FxHashSet::default();
    first.extend(principal.iter().filter(|it| seen.insert(it.as_str())));
    // The first pair of every spelling; further ones while there is room.
    let whole = first.len().max(MAX_PRINCIPAL);
    let mut pairs = first;
    for pair in &further {
        if pairs.len() < MAX_PAIRS && seen.insert(pair.as_str()) {
            pairs.push(pair);
        }
    }
    let mut person = |text: String, held: bool, asked: bool| {
        made.push(Made { key: LookupKey { kind: KeyKind::Person, fold: fold.version(), text }, held, asked });
    };
    if let Some(born) = born {
        let year = born.year();
        for (at, pair) in pairs.iter().enumerate() {
            match (born.month(), born.day()) {
                // Two of day, month and year: a slip in one of them leaves the other two.
                (Some(month), Some(day)) => {
                    person(format!("{pair}|d{:02}{:02}", month.min(day), month.max(day)), true, true);
                    person(format!("{pair}|y{year}m{month:02}"), true, true);
                    if at < whole {
                        person(format!("{pair}|y{year}t{day:02}"), true, true);
                        person(format!("{pair}|full{year}"), true, false);
                    }
                    person(format!("{pair}|part{year}"), false, true);
                }
                (Some(month), None) => {
                    person(format!("{pair}|y{year}m{month:02}"), true, true);
                    person(format!("{pair}|part{year}"), true, true);
                }
                // A year alone is often taken from an age: the years beside it count too.
                (None, _) => {
                    for year in year - 1..=year + 1 {
                        person(format!("{pair}|part{year}"), true, true);
                        person(format!("{pair}|full{year}"), false, true);
                    }
                }
            }
        }
    }
    principal.sort_unstable();
    principal.dedup();
    for pair in &principal {
        person(format!("{pair}|dated"), born.is_some(), born.is_none());
        person(format!("{pair}|undated"), born.is_none(), true);
    }
    made.extend(documents_of(subject).into_iter().map(|it| Made::both(KeyKind::Document, CASE_FOLD, it)));
}

fn case_keys(numbers: &[Numbered<'_>], made: &mut Vec<Made>) {
    let mut case = |state: &str, number: &Number| {
        made.push(Made::both(KeyKind::Case, CASE_FOLD, format!("{state}|{}", number.text())));
    };
    for it in numbers {
        if let Some(state) = it.state {
            case(&state.trim().to_uppercase(), &it.number);
        }
        if it.by_interpol {
            case("interpol", &it.number);
        }
        if it.number.is_specific() {
            case("*", &it.number);
        }
    }
}

fn facts_keys<'a>(
    born: Option<PartialDate>,
    sex: Option<Sex>,
    warrants: impl Iterator<Item = &'a Warrant>,
    made: &mut Vec<Made>,
) {
    let mut held: Vec<i16> = Vec::new();
    let mut asked: Vec<i16> = Vec::new();
    let mut sums: Vec<String> = Vec::new();
    for warrant in warrants {
        if let Some(acts) = Acts::of(&warrant.facts) {
            held.push(acts.year());
            asked.extend(acts.years_about());
        }
        if let Some(text) = warrant.facts.text.value() {
            words::long_figures(text, &mut sums);
        }
    }
    // The first of January stands for "day not known" in many registers: it would gather a crowd.
    let full = born.filter(|it| it.day().is_some() && (it.month(), it.day()) != (Some(1), Some(1)));
    if let Some(born) = full {
        for years in [&mut held, &mut asked] {
            years.sort_unstable();
            years.dedup();
            years.truncate(MAX_YEARS);
        }
        // The sex halves the crowd; one that is not known or neither stands with both halves.
        let halves: &[&str] = match sex {
            Some(Sex::Female) => &["f"],
            Some(Sex::Male) => &["m"],
            Some(Sex::Other) | None => &["f", "m"],
        };
        let key = |half: &str, year: i16| LookupKey {
            kind: KeyKind::Facts,
            fold: CASE_FOLD,
            text: format!("b{born}{half}|a{year}"),
        };
        for half in halves {
            made.extend(held.iter().map(|year| Made { key: key(half, *year), held: true, asked: false }));
            made.extend(asked.iter().map(|year| Made { key: key(half, *year), held: false, asked: true }));
        }
    }
    sums.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    sums.dedup();
    made.extend(
        sums.into_iter().take(MAX_SUMS).map(|it| Made::both(KeyKind::Facts, CASE_FOLD, format!("n{it}"))),
    );
}

fn numbered<'a>(role: Role, text: &str, state: Option<&'a str>, alert: &Alert) -> Option<Numbered<'a>> {
    let dossier = role != Role::Warrant;
    let by_interpol = dossier && alert.source.channel.is_interpol_notice();
    Some(Numbered { role, number: Number::read(text)?, state, by_interpol })
}

fn numbers_of_alert(alert: &Alert) -> Vec<Numbered<'_>> {
    let bureau = alert.bureau();
    let own = alert.source.reference.as_deref().map(|it| (Role::Dossier, it, bureau));
    let related = alert.relations.iter().filter_map(|it| match it.kind {
        RelationKind::Supersedes
        | RelationKind::SameDossier
        | RelationKind::AfterDeletion
        | RelationKind::AfterRefusal => Some((Role::Related, it.reference.as_deref()?, bureau)),
        // Another person's dossier: looked up, but never this person's case.
        RelationKind::CoAccused => None,
    });
    let warrants = alert.warrants().iter().filter_map(|it| {
        let state = known(&it.state).map(String::as_str).or(bureau);
        Some((Role::Warrant, known(&it.reference)?.as_str(), state))
    });
    own.into_iter()
        .chain(warrants)
        .chain(related)
        .filter_map(|(role, text, state)| numbered(role, text, state, alert))
        .take(MAX_NUMBERS)
        .collect()
}

fn numbered_by_entry(case: &CaseRef) -> Option<Numbered<'_>> {
    Some(Numbered {
        role: Role::Either,
        number: Number::read(&case.reference)?,
        state: case.state.as_deref(),
        by_interpol: case.channel.is_some_and(terms::alert::Channel::is_interpol_notice),
    })
}

fn known<T>(field: &Field<T>) -> Option<&T> {
    field.value()
}

#[cfg(test)]
mod tests {
    use terms::alert::{Channel, Count, NameForm, Relation, Source};

    use super::*;

    fn alert(bureau: &str, reference: &str, name: &str, born: &str) -> Alert {
        let mut alert = Alert::empty(Source {
            channel: Channel::Diffusion,
            bureau: Field::notice(bureau.to_owned()),
            reference: Some(reference.to_owned()),
        });
        alert.subject.names = vec![NameForm::plain(name)];
        alert.subject.born = born.parse().map_or(Field::Unknown, Field::notice);
        alert
    }

    fn ilinca() -> Alert {
        alert("QQ", "2031/118", "BALTRUKOVA Ilinca", "1988-03-12")
    }

    fn with_warrant(mut alert: Alert, state: &str, number: &str) -> Alert {
        alert.warrants = Field::notice(vec![Warrant {
            state: Field::notice(state.to_owned()),
            reference: Field::notice(number.to_owned()),
            counts: vec![Count::of("Tax evasion")],
            ..Warrant::default()
        }]);
        alert
    }

    fn naming(reference: &str, state: Option<&str>) -> About {
        let case =
            CaseRef { channel: None, state: state.map(str::to_owned), reference: reference.to_owned() };
        About { cases: vec![case], ..About::default() }
    }

    #[track_caller]
    fn check_person(other: &Alert, expected: PersonStrength) {
        for (left, right) in [(&ilinca(), other), (other, &ilinca())] {
            let person = link_alerts(left, right).person;
            assert_eq!(person.strength, expected, "{}", person.says);
        }
    }

    fn meet(asked: &[LookupKey], held: &[LookupKey]) -> bool {
        asked.iter().any(|it| held.contains(it))
    }

    #[test]
    fn the_strength_of_a_person_follows_the_table() {
        use PersonStrength::{NameAndBirth, NameAndYear, NameOnly, None};
        let other = |name: &str, born: &str| alert("QR", "2030/7", name, born);
        check_person(&other("Ілінка Балтрукова", "1988-03-12"), NameAndBirth);
        check_person(&other("Ilinka Baltrukova", "1988-12-03"), NameAndYear);
        check_person(&other("Ilinka Baltrukova", "1988"), NameAndYear);
        check_person(&other("Ilinka Baltrukova", "1989"), NameOnly);
        check_person(&other("Ilinka Baltrukova", "unknown"), NameOnly);
        check_person(&other("Ilinka Baltrukova", "1961-11-30"), None);
        check_person(&other("Darko Ostrevan", "1988-03-12"), None);
    }

    #[test]
    fn a_contradicting_sex_lowers_and_never_raises() {
        let mut left = ilinca();
        let mut right = ilinca();
        left.subject.sex = Field::notice(Sex::Female);
        right.subject.sex = Field::notice(Sex::Male);
        assert_eq!(link_alerts(&left, &right).person.strength, PersonStrength::Document);
        right.source.reference = None;
        assert_eq!(link_alerts(&left, &right).person.strength, PersonStrength::NameAndYear);
    }

    #[test]
    fn a_name_alone_is_no_person() {
        let link = link_alerts(&ilinca(), &alert("QR", "2030/7", "Ilinka Baltrukova", "unknown"));
        assert!(!link.same_person() && !link.same_person_and_case());
    }

    #[test]
    fn a_long_warrant_number_is_the_case_even_from_another_bureau() {
        let left = with_warrant(ilinca(), "QQ", "17-243/31");
        let right = with_warrant(alert("QR", "2030/7", "Ілінка Балтрукова", "1988"), "QR", "№ 017/243-31");
        assert!(link_alerts(&left, &right).same_person_and_case());
    }

    #[test]
    fn a_short_number_of_another_state_is_not_the_case() {
        let left = with_warrant(ilinca(), "QQ", "118/23");
        let right = with_warrant(alert("QR", "2030/7", "Ілінка Балтрукова", "1988"), "QR", "118/23");
        assert!(!link_alerts(&left, &right).case.same_case);
    }

    #[test]
    fn an_entry_that_names_the_dossier_without_a_person_is_about_it() {
        for state in [Some("QQ"), Some("qq ")] {
            let link = link_about(&ilinca(), &naming("2031-118", state));
            assert!(link.same_person_and_case(), "{}", link.case.says);
        }
        assert!(!link_about(&ilinca(), &naming("2031/118", Some("QR"))).case.same_case);
        assert!(!link_about(&ilinca(), &naming("2031/118", None)).case.same_case);
    }

    #[test]
    fn an_entry_on_a_co_accused_in_one_dossier_is_about_another_person() {
        let mut about = naming("2031/118", Some("QQ"));
        about.subject = Some(alert("QQ", "1", "Darko Ostrevan", "unknown").subject);
        let link = link_about(&ilinca(), &about);
        assert_eq!((link.person.strength, link.case.same_case), (PersonStrength::None, true));
    }

    #[test]
    fn an_alert_named_by_its_id_is_recognised_with_its_id_alone() {
        let id = AlertId::from_tail("abc");
        let about = About { alerts: vec![id.clone()], ..About::default() };
        assert!(!link_about(&ilinca(), &about).case.same_case);
        assert!(link_named_about(&id, &ilinca(), &about).same_person_and_case());
        assert!(keys_of_about(&about).contains(&key_of_id(&id)));
    }

    #[test]
    fn a_dossier_the_alert_names_as_a_co_accuseds_is_looked_up_and_is_not_its_own() {
        let mut left = ilinca();
        let kind = RelationKind::CoAccused;
        left.relations.push(Relation { kind, reference: Some("2030/7".into()), name: None });
        let right = alert("QQ", "2030/7", "Darko Ostrevan", "1971-10-02");
        assert!(meet(&asked_keys_of_alert(&left), &held_keys_of_alert(&right)));
        assert!(!link_alerts(&left, &right).case.same_case);
        if let Some(relation) = left.relations.first_mut() {
            relation.kind = RelationKind::Supersedes;
        }
        assert!(link_alerts(&left, &right).case.same_case);
    }

    #[test]
    fn a_slip_in_the_date_of_birth_or_none_at_all_leaves_a_key() {
        let dated = ilinca();
        for born in ["1988-12-03", "1978-03-12", "1988-03-21", "1988", "1989", "1988-03", "unknown"] {
            let other = alert("QR", "2030/7", "Ілінка Балтрукова", born);
            assert!(meet(&asked_keys_of_alert(&other), &held_keys_of_alert(&dated)), "{born} asks");
            assert!(meet(&asked_keys_of_alert(&dated), &held_keys_of_alert(&other)), "{born} is held");
        }
    }

    #[test]
    fn two_dated_namesakes_born_apart_share_no_key() {
        let other = alert("QR", "2030/7", "Ілінка Балтрукова", "1961-11-30");
        assert!(!meet(&asked_keys_of_alert(&ilinca()), &held_keys_of_alert(&other)));
    }

    #[test]
    fn keys_are_sorted_each_once_and_bounded_whatever_the_sender_writes() {
        let mut hostile = with_warrant(ilinca(), "QQ", "1");
        for at in 0..2_000 {
            hostile.subject.names.push(NameForm::plain(&format!("Alias{at} Bore{at} Cint{at}")));
        }
        let warrant = |at: usize| Warrant {
            state: Field::notice(format!("Q{at}")),
            reference: Field::notice(format!("{at}-{at}{at}{at}/{at}")),
            facts: terms::alert::Facts {
                text: Field::notice(format!("{at}1234567 ").repeat(200)),
                from: Field::notice("2019".parse().unwrap()),
                ..terms::alert::Facts::default()
            },
            ..Warrant::default()
        };
        hostile.warrants = Field::notice((10..500).map(warrant).collect());
        let keys = keys_of_alert(&hostile);
        assert!(keys.len() <= MAX_KEYS, "{}", keys.len());
        assert!(keys.is_sorted() && keys.windows(2).all(|it| it[0] != it[1]));
    }

    #[test]
    fn a_name_behind_two_hundred_others_is_read_on_both_sides() {
        let mut crowded = alert("QR", "2030/7", "Darko Ostrevan", "1988-03-12");
        for at in 0..254 {
            crowded.subject.names.push(NameForm::plain(&format!("Bore{at} Cint{at}")));
        }
        crowded.subject.names.push(NameForm::plain("Ілінка Балтрукова"));
        for born in ["1988-03-12", "1988-03", "1988", "unknown"] {
            let mut plain = ilinca();
            plain.subject.born = born.parse().map_or(Field::Unknown, Field::notice);
            let about = About { subject: Some(plain.subject.clone()), ..About::default() };
            assert!(
                meet(&asked_keys_of_alert(&crowded), &held_keys_of_about(&about)),
                "{born}: the alert asks"
            );
            assert!(
                meet(&asked_keys_of_about(&about), &held_keys_of_alert(&crowded)),
                "{born}: the entry asks"
            );
            let other = About { subject: Some(crowded.subject.clone()), ..About::default() };
            assert!(meet(&asked_keys_of_about(&other), &held_keys_of_alert(&plain)), "{born}: the other way");
            let expected = match born {
                "1988-03-12" => PersonStrength::NameAndBirth,
                "unknown" => PersonStrength::NameOnly,
                _ => PersonStrength::NameAndYear,
            };
            assert_eq!(link_about(&crowded, &about).person.strength, expected, "{born}");
        }
    }

    #[test]
    fn nationality_and_place_of_birth_change_no_key_and_no_link() {
        let (left, mut right) = (ilinca(), alert("QR", "2030/7", "Ilinka Baltrukova", "1988"));
        let before = (keys_of_alert(&right), link_alerts(&left, &right));
        right.subject.nationalities = Field::notice(vec!["QS".to_owned()]);
        right.subject.birth_place = Field::notice("Trakus".to_owned());
        right.subject.birth_country = Field::notice("QS".to_owned());
        assert!(before == (keys_of_alert(&right), link_alerts(&left, &right)));
    }

    #[test]
    fn debug_and_sentences_show_no_name_number_or_date() {
        let left = with_warrant(ilinca(), "QQ", "17-243/31");
        let link = link_alerts(&left, &with_warrant(ilinca(), "QQ", "17-243/31"));
        let printed = format!("{:?} {link:?} {:?}", keys_of_alert(&left), Side::of_alert(&left));
        for secret in ["BALTRUKOVA", "baltrukava", "243", "1988"] {
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

//! Whether two dossiers are one case.
//!
//! What is compared, strongest first:
//! - **D** the dossier is named: its number with its bureau, an INTERPOL number, or a relation the source states;
//! - **N** the warrant number, *long* (six telling digits: it can be sent again by another bureau) or *short*
//!   with the same state;
//! - **T** the account: *telling* where a long odd figure, or three names or figures, are the same; *alike* where
//!   most of the words are;
//! - **A** dates of the acts: *near* where both ends lie within 100 days, *years* where the periods overlap;
//! - **P** place, **O** issuing authority, **W** date of the warrant: *same* day, or *near* within 60 days.
//!
//! Same case, where
//! 1. D, or a long N;
//! 2. a short N with a person known by more than the name, or with any of T, A near, W, O;
//! 3. a telling T with any of A, W;
//! 4. A near and T alike and (P or W);
//! 5. A near and (P or O), with a person known by name and full date of birth or by a document, or with W same,
//!    or with W near and a person known by more than the name; A *exact* (both ends within 10 days) and P and O with
//!    a person known by more than the name;
//! 6. W same and P and (A or O); W same and O and A.
//!
//! The article charged (C) is shown and is in no row: renaming a charge, splitting or merging counts changes
//! nothing here. Rows 3 to 6 are read only where there is some evidence of the same person.

use std::time::Duration;

use terms::alert::{Facts, Subject, Warrant};
use terms::{Date, PartialDate};

use super::words::{self, Kind, Word};
use super::{CaseEvidence, CaseFeature, Naming, Numbered, PersonStrength, Role, Side};

/// How far both ends of the acts may be shifted: "days to a few months".
const ACTS_NEAR_DAYS: i32 = 100;
/// Within how many days of both ends the acts are dated the same.
const ACTS_EXACT_DAYS: i32 = 10;
/// How far the date of a warrant may be shifted.
const WARRANT_NEAR_DAYS: i32 = 60;
/// Half the span within which two shifted first days still share a year key.
const YEAR_KEY_SPAN: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// The period of the acts, each end as a range.
#[derive(Clone, Copy)]
pub(super) struct Acts {
    from: PartialDate,
    to: PartialDate,
}

impl Acts {
    /// The period the facts state; an end that is missing is the other one.
    pub(super) fn of(facts: &Facts) -> Option<Self> {
        let from = facts.from.get().or(facts.to.get())?;
        let to = facts.to.get().or(facts.from.get())?;
        Some(Self { from, to })
    }

    /// The year of the first day.
    pub(super) fn year(self) -> i16 {
        self.from.year()
    }

    /// The years within a quarter of the first day: an account whose acts are shifted by up to a quarter begins
    /// in one of them. A year alone is not shifted.
    pub(super) fn years_about(self) -> std::ops::RangeInclusive<i16> {
        if self.from.month().is_none() {
            return self.from.year()..=self.from.year();
        }
        let before = self.from.earliest().checked_sub(YEAR_KEY_SPAN).unwrap_or(Date::MIN).year();
        let after = self.from.latest().checked_add(YEAR_KEY_SPAN).unwrap_or(Date::MAX).year();
        before..=after
    }

    fn near(self, other: Self, days: i32) -> bool {
        let precise = |it: Self| it.from.month().is_some() && it.to.month().is_some();
        (precise(self) || precise(other))
            && gap(self.from, other.from) <= days
            && gap(self.to, other.to) <= days
    }

    fn overlaps(self, other: Self) -> bool {
        self.from.earliest() <= other.to.latest() && other.from.earliest() <= self.to.latest()
    }

    /// The period that holds both.
    fn with(self, other: Self) -> Self {
        let from = if other.from.earliest() < self.from.earliest() { other.from } else { self.from };
        let to = if other.to.latest() > self.to.latest() { other.to } else { self.to };
        Self { from, to }
    }
}

/// Days between two dates as far as they are known; none where they can be the same day.
fn gap(left: PartialDate, right: PartialDate) -> i32 {
    let days = |from: Date, to: Date| from.until(to).map_or(i32::MAX, |it| it.get_days());
    days(left.latest(), right.earliest()).max(days(right.latest(), left.earliest())).max(0)
}

/// What the warrants tell, folded once.
pub(super) struct Told {
    acts: Vec<Acts>,
    issued: Vec<PartialDate>,
    places: Vec<u64>,
    authorities: Vec<Office>,
    laws: Vec<u64>,
    /// Words of the accounts, sorted, each once; names of the person and of the place are left out.
    words: Vec<Word>,
}

/// An issuing authority: what kind of office, and the names in its title.
struct Office {
    kind: Option<OfficeKind>,
    names: Vec<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OfficeKind {
    Court,
    Prosecutor,
    Investigator,
    Police,
}

impl Told {
    pub(super) fn of(subject: Option<&Subject>, warrants: &[Warrant]) -> Self {
        let mut told = Self {
            acts: Vec::new(),
            issued: Vec::new(),
            places: Vec::new(),
            authorities: Vec::new(),
            laws: Vec::new(),
            words: Vec::new(),
        };
        let mut texts = Vec::new();
        for warrant in warrants {
            told.acts.extend(Acts::of(&warrant.facts));
            told.issued.extend(warrant.issued.get());
            told.places.extend(warrant.facts.place.value().into_iter().flat_map(|it| places(it)));
            told.authorities.extend(warrant.authority.name.value().map(|it| Office::read(it)));
            told.laws.extend(warrant.counts.iter().filter_map(|it| law(it.law.value()?)));
            texts.extend(warrant.facts.text.value());
        }
        // Split or merged warrants: the whole period is compared too.
        if let [first, rest @ ..] = told.acts.as_slice()
            && !rest.is_empty()
        {
            let whole = rest.iter().fold(*first, |all, it| all.with(*it));
            told.acts.push(whole);
        }
        if !texts.is_empty() {
            told.words = account(&texts, subject, &told);
        }
        told
    }
}

/// The words of the accounts without the names that are compared elsewhere: the person, the place, the office.
fn account(texts: &[&String], subject: Option<&Subject>, told: &Told) -> Vec<Word> {
    let mut apart: Vec<u64> = told.places.clone();
    apart.extend(told.authorities.iter().flat_map(|it| it.names.iter().copied()));
    for form in subject.into_iter().flat_map(|it| it.names.iter()) {
        apart.extend(form.text.split(|c: char| !words::is_letter(c)).filter_map(words::hash_of));
    }
    let mut all: Vec<Word> = texts.iter().flat_map(|it| words::words(it)).collect();
    all.retain(|it| !apart.contains(&it.hash));
    all.sort_unstable_by_key(|it| (it.hash, std::cmp::Reverse(it.kind)));
    all.dedup_by_key(|it| it.hash);
    all
}

/// Words of a place that name its kind. A name before or after one of `REGIONS` is the wider region.
const PLACE_KINDS: &[&str] = &[
    "city",
    "town",
    "village",
    "settlement",
    "г",
    "гор",
    "город",
    "горад",
    "м",
    "мiсто",
    "місто",
    "п",
    "пос",
    "с",
    "село",
    "вёска",
    "деревня",
    "д",
    "gorod",
    "horad",
    "misto",
    "near",
    "in",
    "the",
    "of",
    "and",
    "st",
    "street",
    "ул",
    "улица",
    "вул",
    "вуліца",
    "вулиця",
    "ulitsa",
    "vul",
];
const REGIONS: &[&str] = &[
    "region",
    "oblast",
    "voblast",
    "область",
    "вобласць",
    "обл",
    "вобл",
    "район",
    "раён",
    "р-н",
    "district",
    "province",
    "raion",
    "rayon",
    "край",
    "republic",
    "республика",
    "county",
    "governorate",
];

/// The names of a place, without kind and region; the region alone where nothing else is given.
fn places(text: &str) -> Vec<u64> {
    let mut names = Vec::new();
    let mut regions = Vec::new();
    for part in text.split([',', ';', '(', ')', '/']) {
        let lower = words::lower_text(part);
        let words = || {
            lower
                .split(|c: char| !words::is_letter(c) && !c.is_ascii_digit() && c != '-')
                .filter(|it| !it.is_empty())
        };
        let is_region = words().any(|it| REGIONS.contains(&it));
        let plain = words().filter(|it| !PLACE_KINDS.contains(it) && !REGIONS.contains(it));
        let into = if is_region { &mut regions } else { &mut names };
        into.extend(plain.filter_map(words::hash_of));
    }
    if names.is_empty() { regions } else { names }
}

/// Words of an office's title that say its kind, by how they begin, with the kind where they decide it.
const OFFICE_WORDS: &[(&str, Option<OfficeKind>)] = &[
    ("court", Some(OfficeKind::Court)),
    ("суд", Some(OfficeKind::Court)),
    ("sud", Some(OfficeKind::Court)),
    ("tribunal", Some(OfficeKind::Court)),
    ("judge", Some(OfficeKind::Court)),
    ("prosecutor", Some(OfficeKind::Prosecutor)),
    ("прокур", Some(OfficeKind::Prosecutor)),
    ("пракур", Some(OfficeKind::Prosecutor)),
    ("prokur", Some(OfficeKind::Prosecutor)),
    ("prakur", Some(OfficeKind::Prosecutor)),
    ("investigat", Some(OfficeKind::Investigator)),
    ("следств", Some(OfficeKind::Investigator)),
    ("следч", Some(OfficeKind::Investigator)),
    ("слідч", Some(OfficeKind::Investigator)),
    ("sledstv", Some(OfficeKind::Investigator)),
    ("slidch", Some(OfficeKind::Investigator)),
    ("sledch", Some(OfficeKind::Investigator)),
    ("police", Some(OfficeKind::Police)),
    ("полиц", Some(OfficeKind::Police)),
    ("милиц", Some(OfficeKind::Police)),
    ("поліц", Some(OfficeKind::Police)),
    ("office", None),
    ("general", None),
    ("генерал", None),
    ("committee", None),
    ("комитет", None),
    ("камітэт", None),
    ("комітет", None),
    ("department", None),
    ("управлен", None),
    ("упраўлен", None),
    ("управлін", None),
    ("отдел", None),
    ("district", None),
    ("район", None),
    ("раён", None),
    ("raion", None),
    ("rayon", None),
    ("raen", None),
    ("raën", None),
    ("regional", None),
    ("region", None),
    ("област", None),
    ("абласн", None),
    ("обласн", None),
    ("oblast", None),
    ("city", None),
    ("город", None),
    ("гарад", None),
    ("міськ", None),
    ("місто", None),
    ("горад", None),
    ("gorod", None),
    ("harad", None),
    ("supreme", None),
    ("верхов", None),
    ("вярхоў", None),
    ("first", None),
    ("instance", None),
    ("республик", None),
    ("republic", None),
    ("the", None),
    ("of", None),
    ("for", None),
    ("and", None),
];
/// Endings of adjectives made of a place: `Велморский`, `Velmora's`.
const ADJECTIVES: &[&str] = &[
    "ского",
    "ский",
    "ская",
    "скі",
    "ська",
    "ський",
    "ского",
    "skogo",
    "skiy",
    "skij",
    "ski",
    "skaya",
    "sky",
    "s",
];

impl Office {
    fn read(title: &str) -> Self {
        let lower = words::lower_text(title);
        let mut kind = None;
        let mut names = Vec::new();
        for word in lower
            .split(|c: char| !words::is_letter(c) && !c.is_ascii_digit() && c != '-')
            .filter(|it| it.chars().count() > 1)
        {
            if let Some((_, of)) = OFFICE_WORDS.iter().find(|(start, _)| word.starts_with(start)) {
                kind = kind.or(*of);
                continue;
            }
            names.extend(words::hash_of(word));
            let stem =
                ADJECTIVES.iter().find_map(|end| word.strip_suffix(end)).filter(|it| it.chars().count() > 3);
            names.extend(stem.and_then(words::hash_of));
        }
        Self { kind, names }
    }

    fn same(&self, other: &Self) -> bool {
        let kinds = match (self.kind, other.kind) {
            (Some(left), Some(right)) => left == right,
            (None, _) | (_, None) => true,
        };
        kinds && self.names.iter().any(|it| other.names.contains(it))
    }
}

/// The article of a law reference, by its digits: `Criminal Code Art 243(2)` and `ст. 243 ч. 2 УК` are one.
fn law(text: &str) -> Option<u64> {
    let digits: String = text.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
    let mut groups: Vec<&str> = digits.split_whitespace().collect();
    groups.truncate(3);
    (!groups.is_empty()).then(|| words::hashed(groups.join(" ").as_bytes()))
}

/// Whether one side names the other's dossier by its number.
pub(super) fn names_the_other(left: &Side<'_>, right: &Side<'_>) -> bool {
    pairs(left, right).any(|(left, right)| {
        let dossiers = match (left.role, right.role) {
            (Role::Dossier | Role::Related | Role::Either, Role::Dossier | Role::Related | Role::Either) => {
                true
            }
            (Role::Warrant, _) | (_, Role::Warrant) => false,
        };
        // Two INTERPOL numbers need no bureau, and a list page shows none; nor does a long number.
        let one_source = match same_state(left, right) {
            Some(same) => same,
            None => left.number.is_specific(),
        };
        dossiers && (one_source || (left.by_interpol && right.by_interpol))
    })
}

fn pairs<'s>(
    left: &'s Side<'_>,
    right: &'s Side<'_>,
) -> impl Iterator<Item = (&'s Numbered<'s>, &'s Numbered<'s>)> {
    left.numbers
        .iter()
        .flat_map(|it| right.numbers.iter().map(move |other| (it, other)))
        .filter(|(it, other)| it.number == other.number)
}

fn same_state(left: &Numbered<'_>, right: &Numbered<'_>) -> Option<bool> {
    Some(left.state?.trim().eq_ignore_ascii_case(right.state?.trim()))
}

/// What two numbers that are the same tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Numbers {
    /// None is the same.
    Other,
    /// A short one of the same state: courts share such.
    Short,
    /// A long one: unique by itself.
    Long,
}

/// What two warrant numbers tell; a dossier number of another bureau that is the same and long counts here.
pub(super) fn numbers(left: &Side<'_>, right: &Side<'_>) -> Numbers {
    pairs(left, right)
        .map(|(left, right)| match (left.number.is_specific(), same_state(left, right)) {
            (true, _) => Numbers::Long,
            (false, Some(true)) => Numbers::Short,
            // An entry that names a short number without a state still counts with a known person.
            (false, None) if left.role == Role::Either || right.role == Role::Either => Numbers::Short,
            (false, Some(false) | None) => Numbers::Other,
        })
        .max()
        .unwrap_or(Numbers::Other)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Account {
    Other,
    Alike,
    Telling,
}

fn accounts(left: &[Word], right: &[Word]) -> Account {
    let mut shared = 0;
    let mut telling = 0;
    let mut odd = false;
    let mut rest = right.iter().peekable();
    for it in left {
        while rest.next_if(|other| other.hash < it.hash).is_some() {}
        if let Some(other) = rest.next_if(|other| other.hash == it.hash) {
            let kind = it.kind.min(other.kind);
            shared += kind.weight();
            telling += u32::from(kind == Kind::Proper || kind == Kind::Figure);
            odd |= it.odd;
        }
    }
    let weigh = |words: &[Word]| words.iter().map(|it| it.kind.weight()).sum::<u32>();
    let (left, right) = (weigh(left), weigh(right));
    if odd || telling >= 3 {
        Account::Telling
    } else if left.min(right) >= 8 && 2 * shared * 10 >= (left + right) * 6 {
        Account::Alike
    } else {
        Account::Other
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Dates {
    Other,
    /// Acts whose periods overlap; warrants within 60 days.
    Loose,
    /// Acts near each other; warrants of the same day.
    Close,
    /// Acts within days of each other.
    Exact,
}

fn strongest<L: Copy, R: Copy>(left: &[L], right: &[R], of: impl Fn(L, R) -> Dates) -> Dates {
    let all = left.iter().flat_map(|it| right.iter().map(move |other| (*it, *other)));
    all.map(|(left, right)| of(left, right)).max().unwrap_or(Dates::Other)
}

fn acts(left: Acts, right: Acts) -> Dates {
    if left.near(right, ACTS_EXACT_DAYS) {
        Dates::Exact
    } else if left.near(right, ACTS_NEAR_DAYS) {
        Dates::Close
    } else if left.overlaps(right) {
        Dates::Loose
    } else {
        Dates::Other
    }
}

fn warrants(left: PartialDate, right: PartialDate) -> Dates {
    let days = left.day().is_some() && right.day().is_some();
    if days && left == right {
        Dates::Close
    } else if gap(left, right) <= WARRANT_NEAR_DAYS
        && (days || left.month().is_some() && right.month().is_some())
    {
        Dates::Loose
    } else {
        Dates::Other
    }
}

fn meet(left: &[u64], right: &[u64]) -> bool {
    left.iter().any(|it| right.contains(it))
}

pub(super) fn evidence(
    left: &Side<'_>,
    right: &Side<'_>,
    person: PersonStrength,
    naming: Naming,
    number: Numbers,
) -> CaseEvidence {
    let named = naming != Naming::No;
    let compare_told =
        person > PersonStrength::None && !left.warrants.is_empty() && !right.warrants.is_empty();
    if !compare_told {
        let known = person >= PersonStrength::NameAndYear;
        let same_case = named || number == Numbers::Long || (number == Numbers::Short && known);
        return shown(named, number, None, same_case);
    }
    let told = Shared::of(left.told(), right.told());
    let same_case = named || told.same_case(number, person);
    shown(named, number, Some(&told), same_case)
}

/// The dossiers agree so closely that they are one case whoever the person is: then half a name with the full
/// date of birth is enough to say so.
pub(super) fn carries(left: &Side<'_>, right: &Side<'_>) -> bool {
    let told = Shared::of(left.told(), right.told());
    let acts_near = told.acts >= Dates::Close;
    let warrant = told.warrant > Dates::Other;
    (acts_near && told.place && (told.authority || warrant))
        || (told.account == Account::Telling && acts_near)
}

/// What two accounts share.
struct Shared {
    account: Account,
    acts: Dates,
    place: bool,
    authority: bool,
    warrant: Dates,
    law: bool,
}

impl Shared {
    fn of(left: &Told, right: &Told) -> Self {
        Self {
            account: accounts(&left.words, &right.words),
            acts: strongest(&left.acts, &right.acts, acts),
            place: meet(&left.places, &right.places),
            authority: left.authorities.iter().any(|it| right.authorities.iter().any(|other| it.same(other))),
            warrant: strongest(&left.issued, &right.issued, warrants),
            law: meet(&left.laws, &right.laws),
        }
    }

    /// The table at the head of this file.
    fn same_case(&self, number: Numbers, person: PersonStrength) -> bool {
        let acts_near = self.acts >= Dates::Close;
        let acts = self.acts > Dates::Other;
        let same_day = self.warrant >= Dates::Close;
        let warrant = self.warrant > Dates::Other;
        let known = person >= PersonStrength::NameAndYear;
        let sure = person >= PersonStrength::NameAndBirth;
        let alike = self.account > Account::Other;
        let by_number = match number {
            Numbers::Long => true,
            Numbers::Short => known || alike || acts_near || warrant || self.authority,
            Numbers::Other => false,
        };
        by_number
            || (self.account == Account::Telling && (acts || warrant))
            || (acts_near && alike && (self.place || warrant))
            || (acts_near && (self.place || self.authority) && (sure || same_day || (known && warrant)))
            || (self.acts == Dates::Exact && self.place && self.authority && known)
            || (same_day && self.place && (acts || self.authority))
            || (same_day && self.authority && acts)
    }
}

fn shown(named: bool, number: Numbers, told: Option<&Shared>, same_case: bool) -> CaseEvidence {
    let mut features = Vec::new();
    let mut add = |there: bool, feature: CaseFeature| {
        if there {
            features.push(feature);
        }
    };
    add(named, CaseFeature::DossierNumber);
    add(number > Numbers::Other && !named, CaseFeature::WarrantNumber);
    if let Some(told) = told {
        add(told.account > Account::Other, CaseFeature::FactsText);
        add(told.acts >= Dates::Close, CaseFeature::ActDates);
        add(told.place, CaseFeature::ActPlace);
        add(told.authority, CaseFeature::Authority);
        add(told.warrant > Dates::Other, CaseFeature::WarrantDate);
        add(told.law, CaseFeature::Charge);
    }
    let shared: Vec<&str> = features.iter().map(|it| it.label()).collect();
    let says = match (shared.is_empty(), same_case) {
        (true, true) => "same case".to_owned(),
        (true, false) => "nothing shows that the cases are one".to_owned(),
        (false, true) => shared.join("; "),
        (false, false) => format!("{}; that alone does not make it one case", shared.join("; ")),
    };
    CaseEvidence { features, same_case, says }
}

//! The own state's powers and limits, as its profile names them, checked.
//!
//! What a channel reaches, who decides on a measure, how long a permission and a provisional arrest may last, which
//! court and judge lift, which posts answer. Where the profile says nothing the system's own limit holds and
//! [`Jurisdiction::doubts`] says so; nothing is guessed.
//! Promise: a profile lowers and never raises: a ceiling above the channel's, or a permission longer than the system
//! allows, is refused with its field. Limits of custody of ETS 24 hold between its parties alone: a state that is not
//! in the table has own law's term, or none that is known.
//!
//! Serves the jurisdiction profile of design section 7; ETS 24 Art 16 is law of two states only where both are parties.

use std::fmt;

use terms::Measure;
use terms::jurisdiction::{Consular, ConsularRule, CustodyLimit, JurisdictionValues};

use crate::verification::{ARREST_DAYS, OTHER_DAYS, Powers, ceiling};

/// Most days of provisional arrest a row may name.
pub const MOST_CUSTODY_DAYS: u16 = 366;
/// Most hours until counsel is told. Rule of this system, not law.
pub const MOST_COUNSEL_HOURS: u16 = 24;
/// The same where a profile says nothing.
pub const COUNSEL_HOURS: u16 = 4;
/// The longest name of an authority, court, post or treaty, in bytes.
const LONGEST: usize = 240;

/// One fault of a profile, by its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field, as a path.
    pub field: String,
    /// What is wrong, in words for the operator.
    pub says: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.field, self.says)
    }
}

impl std::error::Error for Fault {}

/// How long somebody may be kept provisionally for a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The two states have a limit.
    Pair(CustodyLimit),
    /// Own law's term, in days: there is no row for that state.
    OwnLaw(u16),
    /// Neither is known: a lawyer has to say.
    Unknown,
}

/// What was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Jurisdiction {
    values: JurisdictionValues,
    powers: Powers,
}

impl Jurisdiction {
    /// Checks the values; all faults at once.
    ///
    /// # Errors
    /// Every value that raises what it may only lower, names nothing, is there twice or is out of bounds.
    pub fn new(values: JurisdictionValues, own_state: &str) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        names(&values, &mut faults);
        days(&values, &mut faults);
        reach(&values, &mut faults);
        pairs(&values, own_state, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let powers = Powers {
            ceilings: values.ceilings.clone(),
            authorities: values.authorities.clone(),
            arrest_days: values.arrest_days,
            other_days: values.other_days,
        };
        Ok(Self { values, powers })
    }

    /// Whether fingerprints stay, and for how long.
    #[must_use]
    pub fn watch(&self) -> crate::watch::Terms {
        let usual = crate::watch::Terms::default();
        match self.values.fingerprint_years {
            None => usual,
            Some(years) => crate::watch::Terms {
                kept: years > 0,
                years: u8::try_from(years).unwrap_or(usual.years).min(usual.years),
            },
        }
    }

    /// The values.
    #[must_use]
    pub fn values(&self) -> &JurisdictionValues {
        &self.values
    }

    /// What decisions read of it.
    #[must_use]
    pub fn powers(&self) -> &Powers {
        &self.powers
    }

    /// The limit of provisional arrest for a state that seeks somebody; none names it where the sender is not known.
    #[must_use]
    pub fn limit(&self, state: Option<&str>) -> Limit {
        let row = self.values.custody.iter().find(|it| state == Some(it.with.as_str()));
        match (row, self.values.custody_days) {
            (Some(row), _) => Limit::Pair(row.clone()),
            (None, Some(days)) => Limit::OwnLaw(days),
            (None, None) => Limit::Unknown,
        }
    }

    /// The court that is competent for a detention while none is named: the authority that law names for keeping somebody
    /// detained, or else the own court.
    #[must_use]
    pub fn court_of_detention(&self) -> Option<&str> {
        self.powers.authority(Measure::KeepDetained).or(self.values.court.as_deref())
    }

    /// Within how many hours counsel is told.
    #[must_use]
    pub fn counsel_hours(&self) -> u16 {
        self.values.counsel_within_hours.unwrap_or(COUNSEL_HOURS)
    }

    /// The rule for a consulate, where there is one of its own.
    #[must_use]
    pub fn consular(&self, state: &str) -> Option<&Consular> {
        self.values.consular.iter().find(|it| it.with == state)
    }

    /// What somebody who relies on this profile has to know: each a sentence.
    #[must_use]
    pub fn doubts(&self) -> Vec<String> {
        let it = &self.values;
        let mut out = Vec::new();
        for measure in Measure::ALL {
            if self.powers.authority(measure).is_none() {
                out.push(format!("no authority is named for `{}`: nobody permits it here", measure.code()));
            }
        }
        if it.units.len() < 2 {
            out.push(
                "fewer than two units are named: nothing on the enhanced track can be permitted".to_owned(),
            );
        }
        if it.court.is_none() {
            out.push("no own court is named: what a court lifts stays".to_owned());
        }
        if it.juvenile_judge.is_none() {
            out.push("no juvenile judge is named: nothing opens the arrest of a child".to_owned());
        }
        if it.duty_roster.is_empty() {
            out.push(
                "no post answers day and night: the clocks of a meeting have no holder by name".to_owned(),
            );
        }
        if it.custody.is_empty() {
            out.push("no limit of provisional arrest between two states is named".to_owned());
        }
        for row in &it.treaties {
            if !it.custody.iter().any(|limit| limit.with == row.with) {
                out.push(format!("a treaty with {} and no limit of provisional arrest for it", row.with));
            }
        }
        if it.custody_days.is_none() {
            out.push(
                "own law's term for provisional arrest is not named: for a state without a row no end is known"
                    .to_owned(),
            );
        }
        if it.counsel_within_hours.is_none() {
            out.push(format!(
                "when counsel is told is not named: {COUNSEL_HOURS} hours are counted, a rule of this system"
            ));
        }
        for row in it.consular.iter().filter(|it| it.told == ConsularRule::TreatyObliges) {
            out.push(format!(
                "a treaty obliges to tell the consulate of {}: it is not told of a person who is protected from it",
                row.with
            ));
        }
        if it.languages.is_empty() {
            out.push(
                "no language is named: a person may not be told their rights in one they understand"
                    .to_owned(),
            );
        }
        out
    }
}

fn add(faults: &mut Vec<Fault>, field: impl Into<String>, says: impl Into<String>) {
    faults.push(Fault { field: field.into(), says: says.into() });
}

/// Texts that name something, each once.
fn names(values: &JurisdictionValues, faults: &mut Vec<Fault>) {
    let lists =
        [("languages", &values.languages), ("units", &values.units), ("duty_roster", &values.duty_roster)];
    for (field, list) in lists {
        for (at, text) in list.iter().enumerate() {
            named(field, text, faults);
            if list.iter().take(at).any(|it| it.eq_ignore_ascii_case(text)) {
                add(faults, field, format!("`{text}` is there twice"));
            }
        }
    }
    for tag in &values.languages {
        let parts: Vec<&str> = tag.split('-').collect();
        let ok = parts.iter().all(|it| {
            (2..=8).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if !ok {
            add(faults, "languages", format!("`{tag}` is no tag of a language, as `lt` or `be-tarask`"));
        }
    }
    for (field, text) in [("court", &values.court), ("juvenile_judge", &values.juvenile_judge)] {
        if let Some(text) = text {
            named(field, text, faults);
        }
    }
    for (measure, text) in &values.authorities {
        named(&format!("authorities.{}", measure.code()), text, faults);
    }
    for (at, row) in values.treaties.iter().enumerate() {
        named(&format!("treaties[{at}].name"), &row.name, faults);
    }
    for (at, row) in values.custody.iter().enumerate() {
        named(&format!("custody[{at}].rests_on"), &row.rests_on, faults);
    }
    for (at, row) in values.consular.iter().enumerate() {
        named(&format!("consular[{at}].rests_on"), &row.rests_on, faults);
    }
}

fn named(field: &str, text: &str, faults: &mut Vec<Fault>) {
    if text.trim().is_empty() || text.len() > LONGEST {
        add(faults, field, format!("a text of {} bytes, 1 to {LONGEST}", text.len()));
    }
    if names::display_safe(text) != *text {
        add(faults, field, "a character that hides or reorders text");
    }
}

fn days(values: &JurisdictionValues, faults: &mut Vec<Fault>) {
    let bounds = [
        ("arrest_days", values.arrest_days, ARREST_DAYS),
        ("other_days", values.other_days, OTHER_DAYS),
        ("custody_days", values.custody_days, MOST_CUSTODY_DAYS),
        ("counsel_within_hours", values.counsel_within_hours, MOST_COUNSEL_HOURS),
    ];
    for (field, given, most) in bounds {
        if let Some(given) = given.filter(|it| !(1..=most).contains(it)) {
            add(
                faults,
                field,
                format!("`{given}`: 1 to {most}; a profile makes it shorter and never longer"),
            );
        }
    }
    let most = u16::from(crate::watch::LONGEST_YEARS);
    if let Some(given) = values.fingerprint_years.filter(|it| *it > most) {
        add(
            faults,
            "fingerprint_years",
            format!("`{given}`: 0 to {most}; a profile makes it shorter and never longer"),
        );
    }
    for (at, row) in values.custody.iter().enumerate() {
        for (field, days) in [("days", row.days), ("longest_days", row.longest_days)] {
            if !(1..=MOST_CUSTODY_DAYS).contains(&days) {
                add(faults, format!("custody[{at}].{field}"), format!("`{days}`: 1 to {MOST_CUSTODY_DAYS}"));
            }
        }
        if row.longest_days < row.days {
            add(faults, format!("custody[{at}].longest_days"), "is less than `days`");
        }
    }
}

/// A ceiling is lowered and never raised.
fn reach(values: &JurisdictionValues, faults: &mut Vec<Fault>) {
    for (channel, measures) in &values.ceilings {
        let above = measures.without(ceiling(*channel));
        for measure in above.iter() {
            add(
                faults,
                format!("ceilings.{}", channel.code()),
                format!("`{}` is above what a {} can reach", measure.code(), channel.label()),
            );
        }
    }
}

/// States by their code, each once and never the own.
fn pairs(values: &JurisdictionValues, own_state: &str, faults: &mut Vec<Fault>) {
    let tables: [(&str, Vec<&str>, bool); 3] = [
        ("treaties", values.treaties.iter().map(|it| it.with.as_str()).collect(), false),
        ("custody", values.custody.iter().map(|it| it.with.as_str()).collect(), true),
        ("consular", values.consular.iter().map(|it| it.with.as_str()).collect(), true),
    ];
    for (table, states, once) in tables {
        for (at, state) in states.iter().enumerate() {
            let field = format!("{table}[{at}].with");
            if !(2..=8).contains(&state.len()) || !state.bytes().all(|it| it.is_ascii_uppercase()) {
                add(faults, field, format!("`{state}` is no code of a state: two to eight capital letters"));
            } else if *state == own_state {
                add(faults, field, "the own state");
            } else if once && states.iter().take(at).any(|it| it == state) {
                add(faults, field, format!("`{state}` is there twice"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use terms::MeasureSet;
    use terms::alert::Channel;
    use terms::jurisdiction::Treaty;

    use super::*;

    fn values() -> JurisdictionValues {
        let limit = |with: &str| CustodyLimit {
            with: with.to_owned(),
            days: 18,
            longest_days: 40,
            rests_on: "Art 16 of a treaty".to_owned(),
        };
        JurisdictionValues {
            languages: vec!["en".to_owned(), "be-tarask".to_owned()],
            units: vec!["gateway".to_owned(), "prosecutor's office".to_owned()],
            duty_roster: vec!["duty desk, first shift".to_owned()],
            court: Some("Court of Appeal".to_owned()),
            juvenile_judge: Some("Juvenile judge on duty".to_owned()),
            arrest_days: Some(20),
            other_days: Some(90),
            custody_days: Some(10),
            counsel_within_hours: Some(2),
            ceilings: [(Channel::InterpolBlue, MeasureSet::of(&[Measure::NoteSighting]))].into(),
            authorities: Measure::ALL.map(|it| (it, "prosecutor general".to_owned())).into(),
            treaties: vec![Treaty { with: "QR".to_owned(), name: "Treaty of Velmora".to_owned() }],
            custody: vec![limit("QR")],
            consular: vec![Consular {
                with: "QR".to_owned(),
                told: ConsularRule::AtWrittenWish,
                rests_on: "no treaty".to_owned(),
            }],
            ..JurisdictionValues::default()
        }
    }

    #[track_caller]
    fn check(field: &str, change: impl FnOnce(&mut JurisdictionValues)) {
        let mut changed = values();
        change(&mut changed);
        let faults = Jurisdiction::new(changed, "QQ").unwrap_err();
        assert!(faults.iter().any(|it| it.field == field && !it.to_string().is_empty()), "{faults:?}");
    }

    #[test]
    fn a_full_profile_leaves_no_doubt_and_an_empty_one_says_every_one() {
        let full = Jurisdiction::new(values(), "QQ").unwrap();
        assert_eq!(full.doubts(), [""; 0]);
        assert_eq!(full.powers().longest(Measure::ProvisionalArrest), 20);
        let empty = Jurisdiction::new(JurisdictionValues::default(), "QQ").unwrap();
        let doubts = empty.doubts();
        assert!(doubts.len() > Measure::ALL.len() + 6, "{doubts:?}");
        assert!(doubts.iter().all(|it| !it.ends_with('.')));
    }

    #[test]
    fn a_profile_raises_nothing() {
        check("ceilings.cis_interstate", |it| {
            it.ceilings.insert(Channel::CisInterstate, MeasureSet::of(&[Measure::ProvisionalArrest]));
        });
        check("fingerprint_years", |it| it.fingerprint_years = Some(6));
        check("arrest_days", |it| it.arrest_days = Some(31));
        check("other_days", |it| it.other_days = Some(181));
        check("counsel_within_hours", |it| it.counsel_within_hours = Some(25));
    }

    #[test]
    fn every_fault_is_named_with_its_field() {
        check("arrest_days", |it| it.arrest_days = Some(0));
        check("custody[0].days", |it| it.custody[0].days = 0);
        check("custody[0].longest_days", |it| it.custody[0].longest_days = 17);
        check("custody[0].with", |it| it.custody[0].with = "QQ".to_owned());
        check("custody[1].with", |it| it.custody.push(it.custody[0].clone()));
        check("treaties[0].with", |it| it.treaties[0].with = "latvia".to_owned());
        check("consular[0].rests_on", |it| it.consular[0].rests_on.clear());
        check("units", |it| it.units.push("Gateway".to_owned()));
        check("languages", |it| it.languages.push("English".to_owned()));
        check("court", |it| it.court = Some("a\u{202E}b".to_owned()));
        check("authorities.surrender", |it| {
            it.authorities.insert(Measure::Surrender, " ".to_owned());
        });
    }

    #[test]
    fn a_limit_is_of_the_pair_then_of_own_law_and_never_of_a_treaty_that_binds_others() {
        let full = Jurisdiction::new(values(), "QQ").unwrap();
        assert!(matches!(full.limit(Some("QR")), Limit::Pair(row) if row.longest_days == 40));
        assert_eq!(full.limit(Some("BY")), Limit::OwnLaw(10));
        assert_eq!(full.limit(None), Limit::OwnLaw(10));
        assert_eq!(Jurisdiction::default().limit(Some("BY")), Limit::Unknown);
    }
}

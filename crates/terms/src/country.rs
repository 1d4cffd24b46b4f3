//! States and bureaus as facts: memberships and treaties that rules read. Never a judgment.

use std::collections::BTreeMap;

use crate::indicator::{Conflict, CountryRow, EuPart, TreatyPart};

/// All states, looked up by alpha-2, with the armed conflicts between them.
#[derive(Clone, Debug, Default)]
pub struct Countries {
    rows: BTreeMap<String, CountryRow>,
    conflicts: Vec<Conflict>,
}

impl Countries {
    /// From the rows of the country tables.
    #[must_use]
    pub fn new(rows: impl IntoIterator<Item = CountryRow>, conflicts: Vec<Conflict>) -> Self {
        Self { rows: rows.into_iter().map(|row| (row.iso2.clone(), row)).collect(), conflicts }
    }

    /// The state with this alpha-2 code.
    #[must_use]
    pub fn get(&self, iso2: &str) -> Option<&CountryRow> {
        self.rows.get(iso2)
    }

    /// Its name, or the code itself where it is unknown (invented states, organisations).
    #[must_use]
    pub fn name<'a>(&'a self, iso2: &'a str) -> &'a str {
        self.get(iso2).map_or(iso2, |it| it.name.as_str())
    }

    /// An EU or Schengen state.
    #[must_use]
    pub fn eu_or_schengen(&self, iso2: &str) -> bool {
        self.get(iso2).is_some_and(|it| it.schengen || matches!(it.eu, EuPart::Member))
    }

    /// A member of the Council of Europe.
    #[must_use]
    pub fn council_of_europe(&self, iso2: &str) -> bool {
        self.get(iso2).is_some_and(|it| it.council_of_europe)
    }

    /// Takes part in the CIS interstate search, as far as the treaty columns tell.
    #[must_use]
    pub fn cis(&self, iso2: &str) -> bool {
        self.get(iso2).is_some_and(|it| {
            [it.cis_minsk, it.cis_chisinau].iter().any(|part| matches!(part, TreatyPart::Party))
        })
    }

    /// Whether the two states are parties to one armed conflict on a day.
    #[must_use]
    pub fn in_conflict(&self, one: &str, other: &str, on: crate::Date) -> bool {
        let (Some(one), Some(other)) = (self.get(one), self.get(other)) else {
            return false;
        };
        self.conflicts.iter().filter(|it| it.since <= on).any(|it| {
            (it.state == one.iso3 && it.with == Some(other.iso3))
                || (it.state == other.iso3 && it.with == Some(one.iso3))
        })
    }

    /// All, in order of their code.
    pub fn iter(&self) -> impl Iterator<Item = &CountryRow> {
        self.rows.values()
    }
}

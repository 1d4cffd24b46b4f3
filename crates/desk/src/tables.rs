//! The tables of this release, read from the embedded files.
//!
//! Promise: they are the committed files of `data/`, read by the same readers as an operator's own.

use casework::bureau_risk::{BureauTable, SubBureauRule, TableRows};
use casework::facts::{MisuseHit, Tables};
use casework::offence::OffenceTable;
use terms::Versions;
use terms::country::Countries;
use terms::register::{RegisterEntry, RegisterKind};
use wire::indicators::embedded;
use wire::offences;

/// Public institutional acts on misuse of police channels, with citations.
const MISUSE: &str = include_str!("../../../data/misuse.jsonl");

/// Tables and the starting table of documented misuse.
pub struct Shipped {
    /// What every examination reads.
    pub tables: Tables,
    /// Public institutional acts on misuse of police channels.
    pub misuse: Vec<MisuseHit>,
}

/// A table of this release is broken.
#[derive(Debug, thiserror::Error)]
#[error("the table {table} of this release cannot be used: {says}")]
pub struct TablesError {
    table: &'static str,
    says: String,
}

/// Words of charges, articles and signals, as lawyers edit them.
const TERMS: &[u8] = include_bytes!("../../../data/offences/terms.csv");
const ARTICLES: &[u8] = include_bytes!("../../../data/offences/articles.csv");
const SIGNALS: &[u8] = include_bytes!("../../../data/offences/signals.csv");

fn all_broken<E: std::fmt::Display>(table: &'static str) -> impl FnOnce(Vec<E>) -> TablesError {
    move |errors| {
        let says = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        TablesError { table, says }
    }
}

fn broken<E: std::fmt::Display>(table: &'static str) -> impl FnOnce(E) -> TablesError {
    move |error| TablesError { table, says: error.to_string() }
}

/// Reads them.
///
/// # Errors
/// A file of this release cannot be read, with file and line.
pub fn tables(own_state: Option<String>) -> Result<Shipped, TablesError> {
    let (head, classes) = embedded::classes().map_err(broken("data/indicators/classes.csv"))?;
    let countries = embedded::countries().map_err(broken("data/countries/countries.csv"))?;
    let conflicts = embedded::conflicts().map_err(broken("data/countries/conflicts.csv"))?;
    let contradictions = embedded::contradictions().map_err(broken("data/countries/contradictions.csv"))?;
    let rows = TableRows {
        head,
        classes,
        countries: countries.clone(),
        contradictions,
        conflicts: conflicts.clone(),
    };
    // A sub-bureau sends through its parent's bureau: the stricter of the two classes counts, both are shown.
    let bureaus = BureauTable::new(rows)
        .map_err(broken("data/indicators/classes.csv"))?
        .with_sub_bureaus(SubBureauRule::StricterOfBoth);
    let terms =
        offences::terms("data/offences/terms.csv", TERMS).map_err(all_broken("data/offences/terms.csv"))?;
    let articles = offences::articles("data/offences/articles.csv", ARTICLES)
        .map_err(all_broken("data/offences/articles.csv"))?;
    let signals = offences::signals("data/offences/signals.csv", SIGNALS)
        .map_err(all_broken("data/offences/signals.csv"))?;
    let offences = OffenceTable::build(&terms, &articles, &signals).map_err(all_broken("data/offences"))?;
    let mut misuse = Vec::new();
    let entries = wire::register::open(MISUSE.as_bytes(), "data/misuse.jsonl", RegisterKind::Misuse)
        .map_err(broken("data/misuse.jsonl"))?;
    for record in entries {
        if let RegisterEntry::Misuse(content) = record.map_err(broken("data/misuse.jsonl"))?.entry {
            misuse.push(MisuseHit { entry: None, content });
        }
    }
    let versions = Versions {
        rules: casework::RULES_VERSION.to_owned(),
        indicators: embedded::CLASSES_NAME.to_owned(),
        policies: "none".to_owned(),
    };
    let tables =
        Tables { countries: Countries::new(countries, conflicts), bureaus, offences, versions, own_state };
    Ok(Shipped { tables, misuse })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_of_this_release_can_be_used_together() {
        let shipped = tables(None).unwrap();
        let on = terms::Date::new(2026, 11, 15).unwrap();
        let class = |bureau: &str| shipped.tables.bureaus.class_of(bureau, on).class().letter();
        assert_eq!(["BY", "DE", "QQ"].map(class), ["A", "N", "U"]);
        assert!(shipped.misuse.iter().any(|it| it.content.bureau == "BY"));
        assert!(
            shipped.tables.countries.eu_or_schengen("NO") && !shipped.tables.countries.eu_or_schengen("BY")
        );
    }

    #[test]
    fn a_sub_bureau_has_the_stricter_class_of_its_own_and_its_parents() {
        let shipped = tables(None).unwrap();
        let on = terms::Date::new(2026, 11, 15).unwrap();
        assert_eq!(shipped.tables.bureaus.class_of("HK", on).class().letter(), "A");
    }
}

//! The tables of this release, read from the embedded files.
//!
//! Promise: they are the committed files of `data/`, read by the same readers as an operator's own.

use casework::bureau_risk::{BureauTable, SubBureauRule, TableRows};
use casework::facts::{MisuseHit, Tables};
use casework::offence::{OffenceTable, rows};
use terms::Versions;
use terms::country::Countries;
use terms::register::{RegisterEntry, RegisterKind};
use wire::indicators::embedded;

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
    let offences = OffenceTable::build(
        &rows::terms(include_str!("../../../data/offences/terms.csv")),
        &rows::articles(include_str!("../../../data/offences/articles.csv")),
        &rows::signals(include_str!("../../../data/offences/signals.csv")),
    )
    .map_err(|errors| TablesError {
        table: "data/offences",
        says: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })?;
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

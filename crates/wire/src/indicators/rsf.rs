//! Reporters Without Borders, *World Press Freedom Index*: one CSV a year. Never shipped, only read.
//!
//! Promise: the score of the year's own scale, as a series of its own: up to the edition of 2021 low is good,
//! since 2022 high is good, and the two never share a name.
//!
//! Traps: `;` between fields and a decimal comma; the header is renamed almost every year (`Score N`, `Score`,
//! `Score 2025`); codes `CSS`, `CTU`, `XCD` are no states. An edition speaks of the year before it.

use terms::indicator::{Indicator, IndicatorRow, PublishedError};

use super::cells::{text_figure, year_of};
use super::text_table::TextTable;
use super::{Gather, Import, ImportError, states};

/// Reads the file of one edition. `edition` is needed where neither a column nor the header names the year.
///
/// # Errors
/// Refuses a table without code, score or any hint of its year, or with scores of several years.
pub fn read(bytes: &[u8], edition: Option<i16>) -> Result<Import, ImportError> {
    let table = TextTable::parse(bytes, b';')?;
    let [code] = table.columns("World Press Freedom Index", ["ISO"])?;
    let scores: Vec<_> = (0..)
        .zip(&table.head)
        .filter_map(|(at, name)| score_year(name).map(|year| (at, name, year)))
        .collect();
    let (score, score_name, header_year) = match scores.as_slice() {
        [(at, name, year)] => (*at, (*name).clone(), *year),
        [] => return Err(layout(&table, "Score")),
        several => {
            return Err(ImportError::Ambiguous(several.iter().map(|(_, name, _)| (*name).clone()).collect()));
        }
    };
    let year_column = table.head.iter().position(|name| name.to_lowercase().starts_with("year"));
    let named = edition.or(header_year);
    if year_column.is_none() && named.is_none() {
        return Err(layout(&table, "Year (N)"));
    }
    let mut gather = Gather::new("World Press Freedom Index");
    table.report_broken(&mut gather);
    for (place, line) in table.lines() {
        let in_line = year_column.map(|column| line.cell(column)).filter(|cell| !cell.is_empty());
        let edition = match in_line.map(year_of) {
            None => named,
            Some(year) => year,
        };
        let Some(edition) = edition else {
            gather.error(&place, "Year", "is not a year");
            continue;
        };
        let state = match states::by_code(line.cell(code)) {
            Ok(state) => state,
            Err(why) => {
                gather.unplaced(&place, line.cell(code), why);
                continue;
            }
        };
        let indicator = if edition >= 2022 { Indicator::RsfScore } else { Indicator::RsfScoreTo2021 };
        match text_figure(line.cell(score), ',') {
            Ok(None) => gather.empty(),
            Ok(Some(value)) => {
                let error = PublishedError::NotPublished;
                gather.figure(
                    &place,
                    &score_name,
                    IndicatorRow { state, year: edition - 1, indicator, value, error },
                );
            }
            Err(problem) => gather.error(&place, &score_name, problem),
        }
    }
    Ok(gather.done())
}

fn layout(table: &TextTable, missing: &str) -> ImportError {
    let found = super::some_columns(table.head.iter().map(String::as_str));
    ImportError::Layout { publisher: "World Press Freedom Index", missing: vec![missing.to_owned()], found }
}

/// Whether a column holds the overall score, and of which edition where its name says so. `Score N-1`, `Score
/// evolution` and `Economic Score` are others.
fn score_year(name: &str) -> Option<Option<i16>> {
    let rest = name.trim().to_lowercase();
    match rest.strip_prefix("score")?.trim() {
        "" | "n" => Some(None),
        other => year_of(other).filter(|_| other.len() == 4).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str, edition: Option<i16>) -> (String, i16, Indicator, f64) {
        let import = read(text.as_bytes(), edition).unwrap();
        assert_eq!(import.errors, []);
        let row = &import.rows[0];
        (row.state.to_string(), row.year, row.indicator, row.value)
    }

    #[test]
    fn every_header_of_the_years_is_known_and_the_comma_is_decimal() {
        let expected = |indicator, edition: i16| ("BLR".to_owned(), edition - 1, indicator, 25.73);
        assert_eq!(
            one("ISO;Score;Rank;Year (N)\nBLR;25,73;167;2024\n", None),
            expected(Indicator::RsfScore, 2024)
        );
        assert_eq!(
            one("\u{feff}ISO;Score 2025;Rank\nBLR;25,73;166\n", None),
            expected(Indicator::RsfScore, 2025)
        );
        assert_eq!(
            one("Year (N);ISO;Rank N;Score N;Score N-1;Score evolution\n2021;BLR;158;25,73;49;1\n", None),
            expected(Indicator::RsfScoreTo2021, 2021)
        );
        assert_eq!(one("ISO;Score\nBLR;25,73\n", Some(2023)), expected(Indicator::RsfScore, 2023));
    }

    #[test]
    fn the_reversed_scale_has_a_name_of_its_own() {
        assert_ne!(one("ISO;Score\nBLR;50,82\n", Some(2021)).2, one("ISO;Score\nBLR;50,82\n", Some(2022)).2);
    }

    #[test]
    fn a_table_without_a_year_or_with_two_scores_is_refused() {
        let error = read(b"ISO;Score\nBLR;1\n", None).unwrap_err().to_string();
        assert!(error.contains("missing `Year (N)`"), "{error}");
        let error = read(b"ISO;Score 2024;Score 2025\n", None).unwrap_err();
        assert_eq!(error, ImportError::Ambiguous(vec!["Score 2024".to_owned(), "Score 2025".to_owned()]));
        assert!(read(b"ISO,Score,Year\nBLR,1,2024\n", None).is_err(), "a comma is not the separator");
    }

    #[test]
    fn groups_and_parts_are_reported_and_a_bad_score_named() {
        let import =
            read(b"ISO;Score;Year (N)\nCTU;50,1;2024\nXCD;50,1;2024\nBLR;high;2024\nDEU;;2024\n", None)
                .unwrap();
        assert_eq!(import.unplaced.len(), 2);
        assert_eq!(import.errors[0].to_string(), "line 4: `Score` `high` is not a number");
        assert_eq!(import.empty_cells, 1);
    }
}

//! World Justice Project, *Rule of Law Index*: workbook of all editions. Never shipped, only read.
//!
//! Promise: index and three factors by state and year; an edition of two years speaks of the later.
//!
//! Traps: the year is text (`2012-2013`, `2017-2018`); the country's name comes before its code; not every state of
//! the world is covered.

use terms::indicator::{Indicator, IndicatorRow, PublishedError};

use super::cells::Workbook;
use super::{Gather, Import, ImportError, states};

const KEYS: [&str; 4] = ["country", "year", "code", "roli"];
const SERIES: [(&str, Indicator); 4] = [
    ("roli", Indicator::WjpIndex),
    ("f1", Indicator::WjpConstraints),
    ("f4", Indicator::WjpRights),
    ("f8", Indicator::WjpCriminalJustice),
];

/// Reads a workbook; figures of `first_year` and later.
///
/// # Errors
/// Refuses what is no workbook, or has no sheet with the publisher's columns.
pub fn read(workbook: &[u8], first_year: i16) -> Result<Import, ImportError> {
    let mut workbook = Workbook::open(workbook)?;
    let mut nearest: Option<(Vec<String>, Vec<String>)> = None;
    for name in workbook.names() {
        let sheet = workbook.sheet(&name)?;
        let Some(header) = sheet.header(&KEYS) else {
            let found = sheet.nearest_header(&KEYS);
            if nearest.as_ref().is_none_or(|best| found.0.len() < best.0.len()) {
                nearest = Some(found);
            }
            continue;
        };
        let column = |name| header.column(name).unwrap_or(usize::MAX);
        let (code, year) = (column("code"), column("year"));
        let mut gather = Gather::new(format!("Rule of Law Index, sheet `{name}`"));
        gather.import.absent =
            SERIES.iter().filter(|(name, _)| header.column(name).is_none()).map(|(_, one)| *one).collect();
        for (place, row) in sheet.below(&header) {
            let Some(of) = row.cell(year).year() else {
                gather.error(&place, header.name(year), "is not a year");
                continue;
            };
            if of < first_year {
                continue;
            }
            let text = row.cell(code).text().unwrap_or_default();
            let state = match states::by_code(text) {
                Ok(state) => state,
                Err(why) => {
                    gather.unplaced(&place, text, why);
                    continue;
                }
            };
            for (name, indicator) in SERIES {
                let Some(at) = header.column(name) else { continue };
                match row.cell(at).figure() {
                    Ok(None) => gather.empty(),
                    Ok(Some(value)) => {
                        let error = PublishedError::NotPublished;
                        gather.figure(
                            &place,
                            name,
                            IndicatorRow { state, year: of, indicator, value, error },
                        );
                    }
                    Err(problem) => gather.error(&place, name, problem),
                }
            }
        }
        return Ok(gather.done());
    }
    let (missing, found) = nearest.unwrap_or_default();
    Err(ImportError::Layout { publisher: "Rule of Law Index", missing, found })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::V::{self, E, N, T};
    use super::super::fixture::workbook;
    use super::*;

    fn book(rows: Vec<Vec<V>>) -> Vec<u8> {
        let mut sheet = vec![["country", "year", "code", "region", "roli", "f1", "sf11", "f4"].map(T).into()];
        sheet.extend(rows);
        workbook(&[("Notes", vec![vec![T("how to read")]]), ("Historical Data", sheet)])
    }

    #[test]
    fn an_edition_of_two_years_speaks_of_the_later() {
        let import = read(
            &book(vec![
                vec![T("Poland"), T("2017-2018"), T("POL"), T("EU"), N(0.66), N(0.6), N(0.5), N(0.7)],
                vec![T("Kosovo"), T("2019"), T("XKX"), T("ECA"), N(0.54), E, N(0.5), T("0.6")],
            ]),
            2012,
        )
        .unwrap();
        assert_eq!(import.errors, []);
        let found: Vec<_> =
            import.rows.iter().map(|row| (row.state.to_string(), row.year, row.value)).collect();
        let of = |state: &str, year, value| (state.to_owned(), year, value);
        assert_eq!(
            found,
            [
                of("POL", 2018, 0.66),
                of("POL", 2018, 0.6),
                of("POL", 2018, 0.7),
                of("XKX", 2019, 0.54),
                of("XKX", 2019, 0.6)
            ]
        );
        assert_eq!(import.absent, [Indicator::WjpCriminalJustice]);
        assert_eq!(import.empty_cells, 1);
    }

    #[test]
    fn an_unknown_code_a_bad_year_and_a_score_off_the_scale_are_reported() {
        let import = read(
            &book(vec![
                vec![T("Nowhere"), T("2019"), T("QQQ"), T("-"), N(0.5)],
                vec![T("Poland"), T("recent"), T("POL"), T("EU"), N(0.5)],
                vec![T("Poland"), T("2019"), T("POL"), T("EU"), N(66.0)],
            ]),
            2012,
        )
        .unwrap();
        assert_eq!(import.unplaced[0].text, "QQQ");
        let errors: Vec<_> = import.errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            errors,
            [
                "sheet `Historical Data` row 3: `year` is not a year",
                "sheet `Historical Data` row 4: `roli` `66` is outside the scale 0 to 1",
            ]
        );
    }

    #[test]
    fn another_workbook_is_refused_with_what_is_missing() {
        let error = read(&workbook(&[("a", vec![["country", "year"].map(T).into()])]), 2012).unwrap_err();
        assert!(error.to_string().contains("missing `code`, `roli`"), "{error}");
    }
}

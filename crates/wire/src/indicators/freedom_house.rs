//! Freedom House, *Freedom in the World*: the workbook of all editions. Never shipped, only read.
//!
//! Promise: a state is found by its name or reported; the figure is of the year before the edition.
//!
//! Traps: the sheet `Index` comes first and holds no figures; a title row stands above the header; there are no codes,
//! names vary (Côte d'Ivoire, Burma and Myanmar, The Gambia), territories are marked `t` in `C/T`; `PR rating` and `PR`
//! are two columns (1 to 7, and the sum); `Add A` is gone since 2018.

use terms::indicator::{Indicator, IndicatorRow, PublishedError, Publisher};

use super::cells::Workbook;
use super::{Gather, Import, ImportError, WhyUnplaced, states};

const KEYS: [&str; 3] = ["Country/Territory", "C/T", "Edition"];
const SERIES: [(&str, Indicator); 7] = [
    ("F1", Indicator::FhJudiciary),
    ("F2", Indicator::FhDueProcess),
    ("F3", Indicator::FhForce),
    ("F4", Indicator::FhEqualTreatment),
    ("PR", Indicator::FhPoliticalRights),
    ("CL", Indicator::FhCivilLiberties),
    ("Total", Indicator::FhTotal),
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
        let (country, kind, edition) = (column("Country/Territory"), column("C/T"), column("Edition"));
        let mut gather = Gather::new(format!("Freedom in the World, sheet `{name}`"));
        for (place, row) in sheet.below(&header) {
            let Some(year) = row.cell(edition).year().map(|edition| edition - 1) else {
                gather.error(&place, header.name(edition), "is not a year");
                continue;
            };
            if year < first_year {
                continue;
            }
            let text = row.cell(country).text().unwrap_or_default();
            let territory = row.cell(kind).text().is_some_and(|kind| kind.eq_ignore_ascii_case("t"));
            let state = match states::by_name(text) {
                Ok(state) => state,
                Err(WhyUnplaced::Unknown) if territory => {
                    gather.unplaced(&place, text, WhyUnplaced::PartOfState);
                    continue;
                }
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
                        gather.figure(&place, name, IndicatorRow { state, year, indicator, value, error });
                    }
                    Err(problem) => gather.error(&place, name, problem),
                }
            }
        }
        let mut import = gather.done();
        let ours = Indicator::ALL.iter().copied().filter(|one| one.publisher() == Publisher::FreedomHouse);
        import.absent = ours
            .filter(|one| !SERIES.iter().any(|(name, of)| of == one && header.column(name).is_some()))
            .collect();
        return Ok(import);
    }
    let (missing, found) = nearest.unwrap_or_default();
    Err(ImportError::Layout { publisher: "Freedom in the World", missing, found })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::V::{self, E, N, T};
    use super::super::fixture::workbook;
    use super::*;

    fn row(name: &'static str, kind: &'static str, edition: f64, f1: V) -> Vec<V> {
        vec![
            T(name),
            T("Region"),
            T(kind),
            N(edition),
            T("NF"),
            N(7.0),
            N(6.0),
            f1,
            N(1.0),
            N(0.0),
            N(2.0),
            E,
            N(5.0),
            N(9.0),
            N(14.0),
        ]
    }

    fn book(rows: Vec<Vec<V>>) -> Vec<u8> {
        let head = [
            "Country/Territory",
            "Region",
            "C/T",
            "Edition",
            "Status",
            "PR rating",
            "CL rating",
            "F1",
            "F2",
            "F3",
            "F4",
            "Add Q",
            "PR ",
            "CL",
            "Total",
        ];
        let mut sheet = vec![vec![T("Freedom in the World, all data")], head.map(T).into()];
        sheet.extend(rows);
        workbook(&[("Index", vec![vec![T("Contents")], vec![T("FIW13-24")]]), ("FIW13-24", sheet)])
    }

    #[test]
    fn the_data_sheet_is_found_behind_the_index_and_the_edition_speaks_of_the_year_before() {
        let import = read(&book(vec![row("Côte d'Ivoire", "c", 2024.0, N(1.0))]), 2012).unwrap();
        assert_eq!(import.errors, []);
        let found: Vec<_> = import
            .rows
            .iter()
            .map(|row| (row.state.to_string(), row.year, row.indicator, row.value))
            .collect();
        let of = |indicator, value| ("CIV".to_owned(), 2023, indicator, value);
        assert_eq!(
            found,
            [
                of(Indicator::FhJudiciary, 1.0),
                of(Indicator::FhDueProcess, 1.0),
                of(Indicator::FhForce, 0.0),
                of(Indicator::FhEqualTreatment, 2.0),
                of(Indicator::FhPoliticalRights, 5.0),
                of(Indicator::FhCivilLiberties, 9.0),
                of(Indicator::FhTotal, 14.0),
            ]
        );
    }

    #[test]
    fn territories_without_a_bureau_and_unknown_names_are_reported_apart() {
        let rows = vec![
            row("Kosovo", "t", 2024.0, N(1.0)),
            row("Crimea", "t", 2024.0, N(1.0)),
            row("Some Island", "t", 2024.0, N(1.0)),
            row("Ruritania", "c", 2024.0, N(1.0)),
            row("Ruritania", "c", 2023.0, N(1.0)),
        ];
        let import = read(&book(rows), 2012).unwrap();
        assert!(import.rows.iter().all(|row| row.state.to_string() == "XKX"));
        let found: Vec<_> =
            import.unplaced.iter().map(|one| (one.text.as_str(), one.why, one.lines)).collect();
        assert_eq!(
            found,
            [
                ("Ruritania", WhyUnplaced::Unknown, 2),
                ("Crimea", WhyUnplaced::PartOfState, 1),
                ("Some Island", WhyUnplaced::PartOfState, 1),
            ]
        );
    }

    #[test]
    fn a_score_above_four_is_refused_and_a_missing_one_counted() {
        let import = read(
            &book(vec![row("Belarus", "c", 2024.0, N(5.0)), row("Belarus", "c", 2023.0, T("N/A"))]),
            2012,
        )
        .unwrap();
        assert_eq!(
            import.errors[0].to_string(),
            "sheet `FIW13-24` row 3: `F1` `5` is outside the scale 0 to 4"
        );
        assert_eq!(import.empty_cells, 1);
    }

    #[test]
    fn a_workbook_of_another_publisher_is_refused() {
        let error =
            read(&workbook(&[("a", vec![["Country/Territory", "Score"].map(T).into()])]), 2012).unwrap_err();
        assert!(error.to_string().contains("missing `C/T`, `Edition`"), "{error}");
    }
}

//! Worldwide Governance Indicators workbook, in two layouts that must not be mixed.
//!
//! Promise: the layout is recognised by its columns and named; a workbook of neither is refused with what is
//! missing. The two are different vintages: the edition of 2025 changed the method and worked the series out anew
//! back to 1996, so a class drawn from one is never compared with figures of the other without saying so.
//!
//! - 2024 update: one sheet (`Sheet1`), long; columns `code, year, indicator, estimate, stddev` among others.
//! - 2025 edition: one sheet for each dimension (`va, pv, ge, rq, rl, cc`); columns `Economy (code)`, `Year`,
//!   `Governance estimate (approx. -2.5 to +2.5)`, `Standard error ...`, and a score of 0 to 100, which is not read.
//!   That layout was seen in descriptions and not in the file itself: the standard error is found by how its
//!   name begins, and where there is none the figure is taken without and the layout says so.
//!
//! Traps: `..` for missing; codes of before ISO adopted them (`ADO, KSV, ROM, TMP, WBG, ZAR`), and `ANT`.

use terms::indicator::{Indicator, IndicatorRow, PublishedError, Publisher};

use super::cells::{Header, Row, Sheet, Workbook};
use super::{Gather, Import, ImportError, states};

const LONG: [&str; 5] = ["code", "year", "indicator", "estimate", "stddev"];
const ESTIMATE_2025: &str = "Governance estimate (approx. -2.5 to +2.5)";
const BY_DIMENSION: [&str; 3] = ["Economy (code)", "Year", ESTIMATE_2025];

/// Reads a workbook from `first_year` on.
///
/// # Errors
/// Refuses what is no workbook, or of neither layout.
pub fn read(workbook: &[u8], first_year: i16) -> Result<Import, ImportError> {
    let mut workbook = Workbook::open(workbook)?;
    let mut nearest: Option<(Vec<String>, Vec<String>)> = None;
    let mut dimensions = Vec::new();
    for name in workbook.names() {
        let sheet = workbook.sheet(&name)?;
        if let Some(header) = sheet.header(&LONG) {
            return Ok(read_long(&sheet, &header, first_year));
        }
        match (dimension(&name), sheet.header(&BY_DIMENSION)) {
            (Some(indicator), Some(header)) => dimensions.push((indicator, sheet, header)),
            (of, None) => {
                let expected: &[&str] = if of.is_some() { &BY_DIMENSION } else { &LONG };
                let found = sheet.nearest_header(expected);
                if nearest.as_ref().is_none_or(|best| found.0.len() < best.0.len()) {
                    nearest = Some(found);
                }
            }
            (None, Some(_)) => {}
        }
    }
    if dimensions.is_empty() {
        let (missing, found) = nearest.unwrap_or_default();
        return Err(ImportError::Layout { publisher: "Worldwide Governance Indicators", missing, found });
    }
    Ok(read_by_dimension(&dimensions, first_year))
}

/// The dimension of a sheet or a cell: its two letters, or its name.
fn dimension(text: &str) -> Option<Indicator> {
    let text = text.trim().to_lowercase();
    let short = match text.as_str() {
        "rule of law" => "rl",
        "voice and accountability" => "va",
        "control of corruption" => "cc",
        "government effectiveness" => "ge",
        "political stability" | "political stability and absence of violence/terrorism" => "pv",
        "regulatory quality" => "rq",
        other => other,
    };
    Indicator::from_name(&format!("wgi_{short}"))
}

fn absent(present: impl Fn(Indicator) -> bool) -> Vec<Indicator> {
    let ours = Indicator::ALL.iter().copied().filter(|indicator| indicator.publisher() == Publisher::Wgi);
    ours.filter(|indicator| !present(*indicator)).collect()
}

fn read_long(sheet: &Sheet, header: &Header, first_year: i16) -> Import {
    let mut gather = Gather::new("WGI, 2024 update and before (one long sheet)");
    let column = |name| header.column(name).unwrap_or(usize::MAX);
    let columns = Columns {
        code: column("code"),
        year: column("year"),
        estimate: column("estimate"),
        error: header.column("stddev"),
    };
    let dimension_column = column("indicator");
    for (place, row) in sheet.below(header) {
        let text = row.cell(dimension_column).text().unwrap_or_default();
        match dimension(text) {
            Some(indicator) => columns.take(&mut gather, &place, header, row, indicator, first_year),
            None => gather.error(&place, "indicator", format!("`{text}` is not one of the six dimensions")),
        }
    }
    finish(gather)
}

fn read_by_dimension(dimensions: &[(Indicator, Sheet, Header)], first_year: i16) -> Import {
    let with_error = dimensions.iter().all(|(_, _, header)| header.beginning("standard error").is_some());
    let layout = "WGI, 2025 edition (a sheet for each dimension; method changed, series recomputed)";
    let mut gather = Gather::new(if with_error {
        layout.to_owned()
    } else {
        format!("{layout}; no column `Standard error` in every sheet, the assumed error is used there")
    });
    for (indicator, sheet, header) in dimensions {
        let column = |name| header.column(name).unwrap_or(usize::MAX);
        let columns = Columns {
            code: column("Economy (code)"),
            year: column("Year"),
            estimate: column(ESTIMATE_2025),
            error: header.beginning("standard error"),
        };
        for (place, row) in sheet.below(header) {
            columns.take(&mut gather, &place, header, row, *indicator, first_year);
        }
    }
    finish(gather)
}

fn finish(gather: Gather) -> Import {
    let mut import = gather.done();
    import.absent = absent(|indicator| import.rows.iter().any(|row| row.indicator == indicator));
    import
}

struct Columns {
    code: usize,
    year: usize,
    estimate: usize,
    error: Option<usize>,
}

impl Columns {
    fn take(
        &self,
        gather: &mut Gather,
        place: &str,
        header: &Header,
        row: Row<'_>,
        indicator: Indicator,
        first_year: i16,
    ) {
        let Some(year) = row.cell(self.year).year() else {
            gather.error(place, header.name(self.year), "is not a year");
            return;
        };
        if year < first_year {
            return;
        }
        let code = row.cell(self.code).text().unwrap_or_default();
        let state = match states::by_code(code) {
            Ok(state) => state,
            Err(why) => return gather.unplaced(place, code, why),
        };
        let mut figure = |column: usize| match row.cell(column).figure() {
            Ok(figure) => Some(figure),
            Err(problem) => {
                gather.error(place, header.name(column), problem);
                None
            }
        };
        let Some(value) = figure(self.estimate) else {
            return;
        };
        let error =
            self.error.and_then(figure).flatten().map_or(PublishedError::NotPublished, PublishedError::Sd);
        match value {
            None => gather.empty(),
            Some(value) => {
                let row = IndicatorRow { state, year, indicator, value, error };
                gather.figure(place, header.name(self.estimate), row);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::V::{self, E, N, T};
    use super::super::{WhyUnplaced, fixture::workbook};
    use super::*;

    fn long_head() -> Vec<V> {
        let names = [
            "codeindyr",
            "code",
            "countryname",
            "year",
            "indicator",
            "estimate",
            "stddev",
            "nsource",
            "pctrank",
        ];
        names.map(T).into()
    }

    fn long(code: &'static str, year: f64, dimension: &'static str, estimate: V, sd: V) -> Vec<V> {
        vec![T("x"), T(code), T("name"), N(year), T(dimension), estimate, sd, N(5.0), N(50.0)]
    }

    #[test]
    fn the_update_of_2024_is_read_with_its_old_codes_and_missing_cells() {
        let bytes = workbook(&[(
            "Sheet1",
            vec![
                long_head(),
                long("ROM", 2023.0, "rl", N(0.41), N(0.15)),
                long("KSV", 2023.0, "va", T("-0.2"), T("0.12")),
                long("DEU", 2023.0, "cc", T(".."), T("..")),
                long("DEU", 2011.0, "rl", N(1.6), N(0.2)),
                long("ANT", 2023.0, "rl", N(0.9), N(0.2)),
            ],
        )]);
        let import = read(&bytes, 2012).unwrap();
        assert!(import.layout.contains("2024 update"), "{}", import.layout);
        assert_eq!(import.errors, []);
        let found: Vec<_> = import
            .rows
            .iter()
            .map(|row| (row.state.to_string(), row.indicator, row.value, row.error))
            .collect();
        assert_eq!(
            found,
            [
                ("ROU".to_owned(), Indicator::WgiRuleOfLaw, 0.41, PublishedError::Sd(0.15)),
                ("XKX".to_owned(), Indicator::WgiVoice, -0.2, PublishedError::Sd(0.12)),
            ]
        );
        assert_eq!(import.empty_cells, 1);
        assert_eq!((import.unplaced[0].text.as_str(), import.unplaced[0].why), ("ANT", WhyUnplaced::Former));
        assert_eq!(import.absent.len(), 4);
    }

    fn sheet_2025(error: &'static str) -> Vec<Vec<V>> {
        let head = [
            "Economy (name)",
            "Economy (code)",
            "Year",
            "Number of sources",
            ESTIMATE_2025,
            error,
            "Governance score (0-100)",
        ];
        vec![
            vec![T("Worldwide Governance Indicators")],
            head.map(T).into(),
            vec![T("Belarus"), T("BLR"), N(2024.0), N(7.0), N(-1.2), N(0.17), N(20.0)],
            vec![T("Nowhere"), T("QQQ"), N(2024.0), N(7.0), N(-1.2), N(0.17), N(20.0)],
        ]
    }

    #[test]
    fn the_edition_of_2025_is_told_apart_and_its_score_is_not_read_as_an_estimate() {
        let error = "Standard error of the governance estimate";
        let bytes = workbook(&[
            ("Metadata", vec![vec![T("about")]]),
            ("rl", sheet_2025(error)),
            ("va", sheet_2025(error)),
        ]);
        let import = read(&bytes, 2012).unwrap();
        assert!(
            import.layout.contains("2025 edition") && !import.layout.contains("assumed"),
            "{}",
            import.layout
        );
        let found: Vec<_> = import.rows.iter().map(|row| (row.indicator, row.value, row.error)).collect();
        let sd = PublishedError::Sd(0.17);
        assert_eq!(found, [(Indicator::WgiRuleOfLaw, -1.2, sd), (Indicator::WgiVoice, -1.2, sd)]);
        assert_eq!((import.unplaced[0].text.as_str(), import.unplaced[0].lines), ("QQQ", 2));
        assert_eq!(import.unplaced[0].first_place, "sheet `rl` row 4");
    }

    #[test]
    fn an_edition_without_standard_errors_says_that_they_will_be_assumed() {
        let import = read(&workbook(&[("rl", sheet_2025("margin"))]), 2012).unwrap();
        assert!(import.layout.contains("assumed"), "{}", import.layout);
        assert_eq!(import.rows[0].error, PublishedError::NotPublished);
    }

    #[test]
    fn another_workbook_is_refused_with_what_is_missing() {
        let bytes = workbook(&[("Sheet1", vec![["code", "year", "indicator", "score"].map(T).into()])]);
        let error = read(&bytes, 2012).unwrap_err().to_string();
        assert!(
            error.contains("missing `estimate`, `stddev`; found `code`, `year`, `indicator`, `score`"),
            "{error}"
        );
        assert!(matches!(read(b"no workbook", 2012), Err(ImportError::Unreadable(_))));
    }

    #[test]
    fn a_bad_cell_is_reported_with_sheet_row_and_column() {
        let bytes = workbook(&[(
            "Sheet1",
            vec![
                long_head(),
                long("DEU", 2023.0, "rl", T("good"), N(0.1)),
                long("DEU", 2023.0, "zz", N(1.0), N(0.1)),
                long("DEU", 2023.0, "va", N(47.0), N(0.1)),
                vec![E, T("DEU"), E, T("soon"), T("rl"), N(1.0)],
            ],
        )]);
        let import = read(&bytes, 2012).unwrap();
        let errors: Vec<_> = import.errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            errors,
            [
                "sheet `Sheet1` row 2: `estimate` `good` is not a number",
                "sheet `Sheet1` row 3: `indicator` `zz` is not one of the six dimensions",
                "sheet `Sheet1` row 4: `estimate` `47` is outside the scale -4 to 4",
                "sheet `Sheet1` row 5: `year` is not a year",
            ]
        );
        assert!(import.rows.is_empty());
    }
}

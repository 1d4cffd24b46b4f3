//! Political Terror Scale, CSV. Never shipped, only read.
//!
//! Promise: levels 1 to 5 of the three report sources, each by itself; where a source has no report there is none.
//!
//! Traps: Latin-1 (Türkiye is not UTF-8 there); `NA` is a word for "missing" and stands in the code column of parts of
//! states (Crimea, Gaza, the occupied territories); the code column is called `WordBank_Code_A`, with that spelling.

use terms::indicator::{Indicator, IndicatorRow, PublishedError};

use super::cells::{text_figure, year_of};
use super::text_table::TextTable;
use super::{Gather, Import, ImportError, WhyUnplaced, states};

const SERIES: [(&str, Indicator); 3] = [
    ("PTS_A", Indicator::PtsAmnesty),
    ("PTS_H", Indicator::PtsHumanRightsWatch),
    ("PTS_S", Indicator::PtsStateDepartment),
];

/// Reads the file; figures of `first_year` and later.
///
/// # Errors
/// Refuses a table without the publisher's columns.
pub fn read(bytes: &[u8], first_year: i16) -> Result<Import, ImportError> {
    let table = TextTable::parse(bytes, b',')?;
    let code_column =
        if table.column("WorldBank_Code_A").is_some() { "WorldBank_Code_A" } else { "WordBank_Code_A" };
    let [country, year, code, a, h, s] = table
        .columns("Political Terror Scale", ["Country", "Year", code_column, "PTS_A", "PTS_H", "PTS_S"])?;
    let mut gather = Gather::new("Political Terror Scale");
    table.report_broken(&mut gather);
    for (place, line) in table.lines() {
        let Some(of) = year_of(line.cell(year)) else {
            gather.error(&place, "Year", format!("`{}` is not a year", line.cell(year)));
            continue;
        };
        if of < first_year {
            continue;
        }
        let (name, code) = (line.cell(country), line.cell(code));
        // A part of a state has the word NA for a code: the name decides, and is reported where it is none.
        let state = match states::by_code(code) {
            Err(WhyUnplaced::Unknown) => states::by_name(name),
            known => known,
        };
        let state = match state {
            Ok(state) => state,
            Err(why) => {
                gather.unplaced(&place, &format!("{name} ({code})"), why);
                continue;
            }
        };
        for ((field, indicator), column) in SERIES.into_iter().zip([a, h, s]) {
            match text_figure(line.cell(column), '.') {
                Ok(None) => gather.empty(),
                Ok(Some(level)) if level.fract() != 0.0 => {
                    gather.error(&place, field, format!("`{level}` is not a whole level"));
                }
                Ok(Some(value)) => {
                    let error = PublishedError::NotPublished;
                    gather.figure(&place, field, IndicatorRow { state, year: of, indicator, value, error });
                }
                Err(problem) => gather.error(&place, field, problem),
            }
        }
    }
    Ok(gather.done())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &[u8] = b"Country,Country_OLD,Year,COW_Code_A,COW_Code_N,WordBank_Code_A,WordBank_Code_N,Region,PTS_A,PTS_H,PTS_S,NA_Status_A,NA_Status_H,NA_Status_S\n";

    fn of(lines: &[&[u8]]) -> Import {
        let mut bytes = HEAD.to_vec();
        for line in lines {
            bytes.extend_from_slice(line);
            bytes.push(b'\n');
        }
        read(&bytes, 2012).unwrap()
    }

    #[test]
    fn latin_1_is_read_and_na_is_missing() {
        let import = of(&[b"T\xfcrkiye,Turkey,2023,TUR,640,TUR,792,eca,3,NA,4,0,77,0"]);
        assert_eq!(import.errors, []);
        let found: Vec<_> =
            import.rows.iter().map(|row| (row.state.to_string(), row.indicator, row.value)).collect();
        assert_eq!(
            found,
            [
                ("TUR".to_owned(), Indicator::PtsAmnesty, 3.0),
                ("TUR".to_owned(), Indicator::PtsStateDepartment, 4.0),
            ]
        );
        assert_eq!(import.empty_cells, 1);
    }

    #[test]
    fn a_name_in_latin_1_is_known_where_the_code_is_missing() {
        let import = of(&[b"C\xf4te d'Ivoire,Ivory Coast,2023,CDI,437,NA,384,ssa,3,3,3,0,0,0"]);
        assert_eq!(import.unplaced, []);
        assert!(import.rows.iter().all(|row| row.state.to_string() == "CIV"));
        assert_eq!(import.rows.len(), 3);
    }

    #[test]
    fn namibia_is_a_state_and_crimea_is_not() {
        let import = of(&[
            b"Namibia,Namibia,2023,NAM,565,NAM,516,ssa,1,1,1,0,0,0",
            b"Namibia,Namibia,2022,NAM,565,NA,516,ssa,1,1,1,0,0,0",
            b"Crimea,Crimea,2023,NA,NA,NA,NA,eca,4,4,4,0,0,0",
            b"Gaza,Gaza,2023,NA,NA,NA,NA,mena,5,5,5,0,0,0",
            b"Some Valley,Some Valley,2023,NA,NA,NA,NA,mena,5,5,5,0,0,0",
        ]);
        assert_eq!(import.rows.len(), 6);
        assert!(import.rows.iter().all(|row| row.state.to_string() == "NAM"));
        let found: Vec<_> = import.unplaced.iter().map(|one| (one.text.as_str(), one.why)).collect();
        assert_eq!(
            found,
            [
                ("Some Valley (NA)", WhyUnplaced::Unknown),
                ("Crimea (NA)", WhyUnplaced::PartOfState),
                ("Gaza (NA)", WhyUnplaced::PartOfState),
            ]
        );
    }

    #[test]
    fn a_level_off_the_scale_or_between_two_is_refused() {
        let import = of(&[b"Belarus,Belarus,2023,BLR,370,BLR,112,eca,6,2.5,x,0,0,0", b"short,line"]);
        let errors: Vec<_> = import.errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            errors,
            [
                "line 3: `line` has not as many fields as the head",
                "line 2: `PTS_A` `6` is outside the scale 1 to 5",
                "line 2: `PTS_H` `2.5` is not a whole level",
                "line 2: `PTS_S` `x` is not a number",
            ]
        );
    }

    #[test]
    fn another_table_is_refused_with_what_is_missing() {
        let error = read(b"Country,Year,Score\n", 2012).unwrap_err().to_string();
        assert!(error.contains("missing `WordBank_Code_A`, `PTS_A`, `PTS_H`, `PTS_S`"), "{error}");
    }
}

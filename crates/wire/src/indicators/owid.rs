//! Our World in Data chart CSV: one series of another publisher, passed on.
//!
//! Promise: the caller says which series it is, for the title in the header changes; lines without a code are
//! reported, not guessed by name.
//!
//! Traps: `Entity,Code,Year,<title>` and at times further columns (a region, bounds of an interval); groups have no code;
//! Kosovo is `OWID_KOS`; Palestine/Gaza, Somaliland and Zanzibar come without code.

use terms::indicator::{Indicator, IndicatorRow, PublishedError};

use super::cells::{text_figure, year_of};
use super::text_table::TextTable;
use super::{Gather, Import, ImportError, WhyUnplaced, states};

/// Reads a chart's CSV as `indicator`; figures of `first_year` and later. `column` names the figure where more than
/// one column could be it.
///
/// # Errors
/// Refuses a table without the keys, without a figure, or with several and none named.
pub fn read(
    bytes: &[u8],
    indicator: Indicator,
    column: Option<&str>,
    first_year: i16,
) -> Result<Import, ImportError> {
    let table = TextTable::parse(bytes, b',')?;
    let [entity, code, year] = table.columns("Our World in Data", ["Entity", "Code", "Year"])?;
    let value = match column {
        Some(name) => {
            let [at] = table.columns("Our World in Data", [name])?;
            at
        }
        None => the_only_figure(&table)?,
    };
    let title = table.head.get(value).cloned().unwrap_or_default();
    let mut gather = Gather::new(format!("Our World in Data, column `{title}`"));
    table.report_broken(&mut gather);
    for (place, line) in table.lines() {
        let Some(of) = year_of(line.cell(year)) else {
            // Charts of long series go back further than any class does.
            if line.cell(year).parse::<i32>().is_err() {
                gather.error(&place, "Year", format!("`{}` is not a year", line.cell(year)));
            }
            continue;
        };
        if of < first_year {
            continue;
        }
        let (name, code) = (line.cell(entity), line.cell(code));
        let state = if code.is_empty() { Err(without_code(name)) } else { states::by_code(code) };
        let state = match state {
            Ok(state) => state,
            Err(why) => {
                gather.unplaced(&place, if code.is_empty() { name } else { code }, why);
                continue;
            }
        };
        match text_figure(line.cell(value), '.') {
            Ok(None) => gather.empty(),
            Ok(Some(value)) => {
                let error = PublishedError::NotPublished;
                gather.figure(&place, &title, IndicatorRow { state, year: of, indicator, value, error });
            }
            Err(problem) => gather.error(&place, &title, problem),
        }
    }
    Ok(gather.done())
}

/// A line without a code is a group or a part of a state, by its name where that is known.
fn without_code(name: &str) -> WhyUnplaced {
    match states::by_name(name) {
        Ok(_) | Err(WhyUnplaced::Unknown) => WhyUnplaced::Unknown,
        Err(why) => why,
    }
}

fn the_only_figure(table: &TextTable) -> Result<usize, ImportError> {
    let key = |name: &str| {
        let name = name.to_lowercase();
        ["entity", "code", "year", "time"].contains(&name.as_str()) || name.starts_with("world region")
    };
    let others: Vec<_> = (0..).zip(&table.head).filter(|(_, name)| !key(name)).collect();
    match others.as_slice() {
        [(at, _)] => Ok(*at),
        [] => Err(ImportError::Layout {
            publisher: "Our World in Data",
            missing: vec!["a column with the figure".to_owned()],
            found: super::some_columns(table.head.iter().map(String::as_str)),
        }),
        several => Err(ImportError::Ambiguous(several.iter().map(|(_, name)| (*name).clone()).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLE: &str = "Rule of Law index (central estimate, aggregate: average)";

    fn of(lines: &str) -> Import {
        let text = format!("Entity,Code,Year,\"{TITLE}\",World region according to OWID\n{lines}");
        read(text.as_bytes(), Indicator::VdemRule, None, 2012).unwrap()
    }

    #[test]
    fn the_figure_is_found_whatever_its_title_and_kosovo_by_its_own_code() {
        let import =
            of("Kosovo,OWID_KOS,2024,0.4,Europe\nPoland,POL,2024,0.8,Europe\nPoland,POL,1795,0.8,Europe\n");
        assert_eq!(import.errors, []);
        let found: Vec<_> =
            import.rows.iter().map(|row| (row.state.to_string(), row.year, row.value)).collect();
        assert_eq!(found, [("XKX".to_owned(), 2024, 0.4), ("POL".to_owned(), 2024, 0.8)]);
    }

    #[test]
    fn lines_without_a_code_are_reported_and_told_apart() {
        let import = of(
            "World,OWID_WRL,2024,0.5,\nAfrica,,2024,0.4,\nSomaliland,,2024,0.4,Africa\nNew Land,,2024,0.4,\nNew Land,,2023,0.4,\n",
        );
        assert!(import.rows.is_empty());
        let found: Vec<_> =
            import.unplaced.iter().map(|one| (one.text.as_str(), one.why, one.lines)).collect();
        assert_eq!(
            found,
            [
                ("New Land", WhyUnplaced::Unknown, 2),
                ("Somaliland", WhyUnplaced::PartOfState, 1),
                ("Africa", WhyUnplaced::Group, 1),
                ("OWID_WRL", WhyUnplaced::Group, 1),
            ]
        );
    }

    #[test]
    fn of_several_figures_one_must_be_named() {
        let text = b"Entity,Code,Year,central,low,high\nPoland,POL,2024,0.8,0.7,0.9\n";
        let error = read(text, Indicator::VdemRule, None, 2012).unwrap_err();
        assert_eq!(
            error.to_string(),
            "more than one column could hold the figure, name one: `central`, `low`, `high`"
        );
        let import = read(text, Indicator::VdemRule, Some("central"), 2012).unwrap();
        assert_eq!(import.rows[0].value, 0.8);
        assert!(read(text, Indicator::VdemRule, Some("median"), 2012).is_err());
        assert!(read(b"Entity,Code,Year\n", Indicator::VdemRule, None, 2012).is_err());
    }

    #[test]
    fn a_figure_off_the_scale_of_the_series_named_is_refused() {
        let import = of("Poland,POL,2024,80,Europe\nPoland,POL,x,0.8,Europe\n");
        assert_eq!(import.errors.len(), 2);
        assert!(import.errors[0].problem.contains("outside the scale 0 to 1"), "{}", import.errors[0]);
    }
}

//! The class table as a file: read strictly, written so that the same table is the same bytes.
//!
//! Promise: what was written reads back equal; a line that says less, more or something else is refused with its
//! number and field.
//! Serves: a class that is data, pinned by name and release, and can be checked by whoever disputes it.

use std::fmt::Write as _;

use terms::indicator::{
    Class, ClassRow, DataYear, Date, Iso3, PathStep, Publisher, Release, Removal, TableHead, VisibleBasis,
};

use super::table::{BadTable, Table, bad};

const COLUMNS: [&str; 13] = [
    "iso3",
    "year",
    "median",
    "p5",
    "p95",
    "at_or_above",
    "draws",
    "probability",
    "carried",
    "without",
    "at_or_above_without",
    "class",
    "path",
];

/// Writes head and lines.
pub fn write(head: &TableHead, rows: &[ClassRow]) -> String {
    let mut out = String::new();
    let mut key = |key: &str, value: &str| {
        out.push_str("# ");
        out.push_str(key);
        out.push_str(": ");
        out.push_str(value);
        out.push('\n');
    };
    key("table", &head.name);
    key("method", &head.method);
    key("generator", &head.generator_version.to_string());
    key("tau-tenths", &head.tau_tenths.to_string());
    key("enter-permille", &head.enter_permille.to_string());
    key("clear-permille", &head.clear_permille.to_string());
    key("leave-permille", &head.leave_permille.to_string());
    key("leave-years", &head.leave_years.to_string());
    key("draws", &head.draws.to_string());
    key("licence", &head.licence);
    for release in &head.releases {
        let Release { publisher, edition, licence, citation } = release;
        key("release", &format!("{} | {edition} | {licence} | {citation}", publisher.name()));
    }
    for year in &head.years {
        key("year", &format!("{} {} {}", year.year, year.visible_from, year.basis.word()));
    }
    out.push_str(&COLUMNS.join(","));
    out.push('\n');
    for row in rows {
        write_row(&mut out, row);
    }
    out
}

fn write_row(out: &mut String, row: &ClassRow) {
    let ClassRow { state, year, median_tenths, p5_tenths, p95_tenths, at_or_above, draws, .. } = row;
    let (without, count) = row
        .removal
        .map(|removal| (removal.publisher.name(), removal.at_or_above.to_string()))
        .unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "{state},{year},{median_tenths},{p5_tenths},{p95_tenths},{at_or_above},{draws},{},{},{without},{count},{},{}",
        probability(*at_or_above, *draws),
        row.carried_years,
        row.class,
        row.step.word(),
    );
}

/// Four places, cut: for the eye only, the counts decide.
fn probability(count: u32, of: u32) -> String {
    let parts = (u64::from(count) * 10_000).checked_div(u64::from(of)).unwrap_or(0);
    format!("{}.{:04}", parts / 10_000, parts % 10_000)
}

/// Reads head and lines.
///
/// # Errors
/// Names the first line and field that is not as [`write()`] writes it.
pub fn read(text: &str) -> Result<(TableHead, Vec<ClassRow>), BadTable> {
    let head = read_head(text)?;
    let table = Table::parse("classes.csv", text, &COLUMNS)?;
    let rows = table.each(|line| {
        let publisher = line.text("without")?;
        let removal = match publisher {
            "" => None,
            name => Some(Removal {
                publisher: line.word("without", name, Publisher::from_name)?,
                at_or_above: line.number("at_or_above_without")?,
            }),
        };
        let row = ClassRow {
            state: line.parsed("iso3", Iso3::parse)?,
            year: line.number("year")?,
            median_tenths: line.number("median")?,
            p5_tenths: line.number("p5")?,
            p95_tenths: line.number("p95")?,
            at_or_above: line.number("at_or_above")?,
            draws: line.number("draws")?,
            carried_years: line.number("carried")?,
            removal,
            class: line.parsed("class", Class::from_letter)?,
            step: line.parsed("path", PathStep::from_word)?,
        };
        if line.text("probability")? != probability(row.at_or_above, row.draws) || row.at_or_above > row.draws
        {
            return Err(line.bad("probability", "does not agree with the counts"));
        }
        Ok(row)
    })?;
    Ok((head, rows))
}

fn read_head(text: &str) -> Result<TableHead, BadTable> {
    let lines = || {
        (1_u64..).zip(text.lines()).filter_map(|(number, line)| {
            let (key, value) = line.strip_prefix("# ")?.split_once(": ")?;
            Some((number, key, value))
        })
    };
    let one = |key: &str| {
        let found = lines().find(|(_, found, _)| *found == key);
        found
            .map(|(number, _, value)| (number, value))
            .ok_or_else(|| bad("classes.csv", 1, key, "is missing from the head"))
    };
    let (releases, years): (Result<_, _>, Result<_, _>) = (
        lines()
            .filter(|(_, key, _)| *key == "release")
            .map(|(number, _, value)| read_release(number, value))
            .collect(),
        lines()
            .filter(|(_, key, _)| *key == "year")
            .map(|(number, _, value)| read_year(number, value))
            .collect(),
    );
    fn number<T: std::str::FromStr>(key: &str, (line, value): (u64, &str)) -> Result<T, BadTable> {
        value.parse().map_err(|_| bad("classes.csv", line, key, "is not a whole number of its range"))
    }
    Ok(TableHead {
        name: one("table")?.1.to_owned(),
        method: one("method")?.1.to_owned(),
        generator_version: number("generator", one("generator")?)?,
        tau_tenths: number("tau-tenths", one("tau-tenths")?)?,
        enter_permille: number("enter-permille", one("enter-permille")?)?,
        clear_permille: number("clear-permille", one("clear-permille")?)?,
        leave_permille: number("leave-permille", one("leave-permille")?)?,
        leave_years: number("leave-years", one("leave-years")?)?,
        draws: number("draws", one("draws")?)?,
        licence: one("licence")?.1.to_owned(),
        releases: releases?,
        years: years?,
    })
}

fn read_release(line: u64, value: &str) -> Result<Release, BadTable> {
    let wrong = || bad("classes.csv", line, "release", "is not `publisher | edition | licence | citation`");
    let mut parts = value.splitn(4, " | ");
    let mut next = || parts.next().ok_or_else(wrong);
    let publisher = Publisher::from_name(next()?).ok_or_else(wrong)?;
    Ok(Release {
        publisher,
        edition: next()?.to_owned(),
        licence: next()?.to_owned(),
        citation: next()?.to_owned(),
    })
}

fn read_year(line: u64, value: &str) -> Result<DataYear, BadTable> {
    let wrong = || bad("classes.csv", line, "year", "is not `data-year date basis`");
    let mut parts = value.split(' ');
    let mut next = || parts.next().ok_or_else(wrong);
    let year = next()?.parse().map_err(|_| wrong())?;
    let visible_from: Date = next()?.parse().map_err(|_| wrong())?;
    let basis = VisibleBasis::from_word(next()?).ok_or_else(wrong)?;
    Ok(DataYear { year, visible_from, basis })
}

#[cfg(test)]
mod tests {
    use super::super::embedded;
    use super::*;

    #[test]
    fn the_committed_table_reads_and_writes_back_to_the_same_bytes() {
        let text = embedded::CLASSES;
        let (head, rows) = read(text).unwrap();
        assert!(rows.len() > 2_000 && head.releases.len() == 3 && head.years.len() == 14);
        assert_eq!(write(&head, &rows), text);
    }

    #[test]
    fn a_removal_test_is_kept() {
        let (head, rows) = read(embedded::CLASSES).unwrap();
        let removal = Some(Removal { publisher: Publisher::FreedomHouse, at_or_above: 17 });
        let row = ClassRow { removal, ..*rows.first().unwrap() };
        assert_eq!(read(&write(&head, &[row])).unwrap().1, [row]);
    }

    #[test]
    fn more_draws_above_the_cut_than_draws_are_refused_even_where_the_share_agrees() {
        let (head, rows) = read(embedded::CLASSES).unwrap();
        let row = ClassRow { at_or_above: 300_000, draws: 200_000, ..*rows.first().unwrap() };
        assert_eq!(read(&write(&head, &[row])).unwrap_err().field, "probability");
    }

    #[test]
    fn a_line_that_was_touched_is_refused_by_number_and_field() {
        let (head, rows) = read(embedded::CLASSES).unwrap();
        let good = write(&head, rows.get(..2).unwrap());
        for (from, to, field) in [
            (",200000,", ",100000,", "probability"),
            ("AFG,2012", "AF,2012", "iso3"),
            ("# generator: 1\n", "", "generator"),
            ("# year: 2012 2013-03-31 rule", "# year: 2012 2013-02-31 rule", "year"),
            ("start\n", "begun\n", "path"),
        ] {
            let touched = good.replacen(from, to, 1);
            assert_ne!(touched, good, "nothing to replace: `{from}`");
            let error = read(&touched).unwrap_err();
            assert_eq!(error.field, field, "{error}");
        }
    }
}

//! V-Dem country-year CSV: one line a state and year, more than 4,000 columns, several hundred megabytes.
//!
//! Promise: read line by line without holding the file; a series is taken with the publisher's own standard
//! deviation (`_sd`), or else its interval of about 68 % (`_codelow`, `_codehigh`), or else none.
//!
//! Traps: `country_text_id` looks like ISO and is not always: `PSE` is the West Bank alone, `PSG` Gaza, `SML`
//! Somaliland, `ZZB` Zanzibar. The suffixes `_osp`, `_ord`, `_mean`, `_nr` are other scales of the same question.

use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};
use terms::indicator::{Indicator, IndicatorRow, PublishedError, Publisher};

use super::cells::{text_figure, year_of};
use super::{Gather, Import, ImportError, WhyUnplaced, some_columns, states};

struct Series {
    indicator: Indicator,
    point: usize,
    sd: Option<usize>,
    interval: Option<(usize, usize)>,
}

/// Reads the file from `first_year` on.
///
/// # Errors
/// Refuses a file without the key columns or without any series the program knows.
pub fn read(input: impl Read, first_year: i16) -> Result<Import, ImportError> {
    let mut reader = ReaderBuilder::new().from_reader(input);
    let head = reader.byte_headers().map_err(|error| ImportError::Unreadable(error.to_string()))?.clone();
    let column = |name: &str| head.iter().position(|found| found == name.as_bytes());
    let mut gather = Gather::new("V-Dem country-year");
    let mut series = Vec::new();
    for indicator in Indicator::ALL.iter().filter(|indicator| indicator.publisher() == Publisher::VDem) {
        let with = |suffix: &str| column(&format!("{}{suffix}", indicator.name()));
        match with("") {
            None => gather.import.absent.push(*indicator),
            Some(point) => series.push(Series {
                indicator: *indicator,
                point,
                sd: with("_sd"),
                interval: with("_codelow").zip(with("_codehigh")),
            }),
        }
    }
    let (Some(code), Some(year), false) = (column("country_text_id"), column("year"), series.is_empty())
    else {
        let keys = ["country_text_id", "year", "v2x_rule"].into_iter().filter(|name| column(name).is_none());
        let names: Vec<_> = head.iter().take(40).map(String::from_utf8_lossy).collect();
        return Err(ImportError::Layout {
            publisher: "V-Dem country-year",
            missing: keys.map(str::to_owned).collect(),
            found: some_columns(names.iter().map(AsRef::as_ref)),
        });
    };
    let mut line = ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut line) {
            Ok(false) => return Ok(gather.done()),
            Ok(true) => {}
            Err(error) => {
                let place = error.position().map_or(0, csv::Position::line);
                gather.error(&format!("line {place}"), "line", "has not as many fields as the head");
                continue;
            }
        }
        let place = format!("line {}", line.position().map_or(0, csv::Position::line));
        let text = |column: usize| String::from_utf8_lossy(line.get(column).unwrap_or_default());
        let Some(of) = year_or_old(&text(year)) else {
            gather.error(&place, "year", format!("`{}` is not a year", text(year)));
            continue;
        };
        if of < first_year {
            continue;
        }
        let state = match text(code).trim() {
            "PSE" => Err(WhyUnplaced::PartOfState),
            code => states::by_code(code),
        };
        match state {
            Err(why) => gather.unplaced(&place, text(code).trim(), why),
            Ok(state) => {
                for one in &series {
                    take(&mut gather, &place, state, of, one, &text);
                }
            }
        }
    }
}

/// The file goes back to 1789.
fn year_or_old(text: &str) -> Option<i16> {
    year_of(text).or_else(|| text.trim().parse().ok().filter(|year| (1700..1900).contains(year)))
}

fn take<'l>(
    gather: &mut Gather,
    place: &str,
    state: terms::indicator::Iso3,
    year: i16,
    series: &Series,
    text: &impl Fn(usize) -> std::borrow::Cow<'l, str>,
) {
    let mut figure = |column: usize, suffix: &str| match text_figure(&text(column), '.') {
        Ok(figure) => figure,
        Err(problem) => {
            gather.error(place, &format!("{}{suffix}", series.indicator.name()), problem);
            None
        }
    };
    let Some(value) = figure(series.point, "") else {
        if text(series.point).trim().is_empty() {
            gather.empty();
        }
        return;
    };
    let sd = series.sd.and_then(|column| figure(column, "_sd")).map(PublishedError::Sd);
    let error = sd.or_else(|| {
        let (low, high) = series.interval?;
        Some(PublishedError::Interval68 { low: figure(low, "_codelow")?, high: figure(high, "_codehigh")? })
    });
    let error = error.unwrap_or(PublishedError::NotPublished);
    gather.figure(
        place,
        series.indicator.name(),
        IndicatorRow { state, year, indicator: series.indicator, value, error },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "country_name,country_text_id,country_id,year,historical_date,v2x_rule_osp,v2x_rule,v2x_rule_codelow,\
                        v2x_rule_codehigh,v2x_rule_sd,v2x_libdem,v2x_libdem_codelow,v2x_libdem_codehigh,v2cltort";

    fn of(lines: &str) -> Import {
        read(format!("{HEAD}\n{lines}").as_bytes(), 2012).unwrap()
    }

    #[test]
    fn points_come_with_their_sd_or_their_interval_or_nothing() {
        let import = of("Belarus,BLR,107,2024,2024-12-31,9,0.11,0.09,0.14,0.02,0.2,0.17,0.22,-1.5\n");
        assert_eq!(import.errors, []);
        let found: Vec<_> = import.rows.iter().map(|row| (row.indicator, row.value, row.error)).collect();
        assert_eq!(
            found,
            [
                (Indicator::VdemRule, 0.11, PublishedError::Sd(0.02)),
                (Indicator::VdemLibdem, 0.2, PublishedError::Interval68 { low: 0.17, high: 0.22 }),
                (Indicator::VdemTorture, -1.5, PublishedError::NotPublished),
            ]
        );
        assert!(import.absent.contains(&Indicator::VdemCivlib));
    }

    #[test]
    fn years_before_the_first_are_left_out_and_a_broken_year_is_an_error() {
        let import = of(
            "Belarus,BLR,107,1789,x,,0.1,,,,,,,\nBelarus,BLR,107,2011,x,,0.1,,,,,,,\nBelarus,BLR,107,20x4,x,,0.1,,,,,,,\n",
        );
        assert!(import.rows.is_empty());
        assert_eq!(import.errors.len(), 1);
        assert_eq!(import.errors[0].to_string(), "line 4: `year` `20x4` is not a year");
    }

    #[test]
    fn codes_that_only_look_like_iso_are_reported_with_their_number() {
        let lines = ["PSE", "PSG", "SML", "SML", "ZZB", "QQQ"]
            .map(|code| format!("Some,{code},1,2024,x,,0.1,,,,,,,\n"))
            .concat();
        let import = of(&lines);
        assert!(import.rows.is_empty());
        let found: Vec<_> =
            import.unplaced.iter().map(|one| (one.text.as_str(), one.why, one.lines)).collect();
        assert!(found.contains(&("PSE", WhyUnplaced::PartOfState, 1)), "{found:?}");
        assert!(found.contains(&("SML", WhyUnplaced::PartOfState, 2)), "{found:?}");
        assert!(found.contains(&("QQQ", WhyUnplaced::Unknown, 1)), "{found:?}");
    }

    #[test]
    fn a_cell_that_is_no_figure_or_off_its_scale_is_an_error_and_an_empty_one_is_counted() {
        let import = of(
            "Belarus,BLR,107,2024,x,,1.7,,,,high,,,\nBelarus,BLR,107,2024,x,,0.2,,,wide,,,,\nshort,BLR\nBelarus,BLR,107,2024,x,,0.3,,,,,,,\n",
        );
        let errors: Vec<_> = import.errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            errors,
            [
                "line 2: `v2x_rule` `1.7` is outside the scale 0 to 1",
                "line 2: `v2x_libdem` `high` is not a number",
                "line 3: `v2x_rule_sd` `wide` is not a number",
                "line 4: `line` has not as many fields as the head",
                "line 5: `v2x_rule` is a second figure for BLR in 2024; the first was kept",
            ]
        );
        assert_eq!(import.rows.len(), 1);
        assert_eq!(import.empty_cells, 5);
    }

    #[test]
    fn four_thousand_columns_are_read() {
        let many: String = (0..4_000).map(|at| format!(",x{at}")).collect();
        let cells = ",1".repeat(4_000);
        let text = format!("country_text_id,year,v2x_civlib{many}\nDEU,2024,0.9{cells}\n");
        assert_eq!(read(text.as_bytes(), 2012).unwrap().rows.len(), 1);
    }

    #[test]
    fn another_file_is_refused_with_what_is_missing() {
        let error = read("Entity,Code,Year\n".as_bytes(), 2012).unwrap_err();
        assert_eq!(
            error.to_string(),
            "this is not the V-Dem country-year file: missing `country_text_id`, `year`, `v2x_rule`; found `Entity`, `Code`, `Year`"
        );
    }
}

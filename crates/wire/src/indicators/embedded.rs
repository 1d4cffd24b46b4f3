//! The tables that come with the program: figures of the open core, the class table, states, facts beside a class.
//!
//! Promise: they are the committed files of `data/`, byte for byte, read by the same strict reader as an
//! operator's; nothing is fetched.
//! Serves: a clone that can class a bureau without a network, and a decision that names what it read.

use terms::indicator::{
    Class, ClassRow, Confidence, Conflict, Contradiction, CountryRow, Date, EuPart, Indicator, IndicatorRow,
    InterpolStatus, Iso3, PublishedError, Publisher, Release, SafeOrigin, SisPart, TableHead, TreatyPart,
};

use super::table::{BadTable, Line, Table};

/// The class table, as committed.
pub const CLASSES: &str = include_str!("../../../../data/indicators/classes.csv");
/// V-Dem v16 point figures.
pub const VDEM_POINTS: &str = include_str!("../../../../data/indicators/vdem-v16-points.csv");
/// V-Dem v15 liberal democracy with its interval.
pub const VDEM_LIBDEM: &str = include_str!("../../../../data/indicators/vdem-v15-libdem.csv");
/// WGI 2024 update.
pub const WGI: &str = include_str!("../../../../data/indicators/wgi-2024-update.csv");
/// States and bureaus.
pub const COUNTRIES: &str = include_str!("../../../../data/countries/countries.csv");
/// Facts that point away from a class.
pub const CONTRADICTIONS: &str = include_str!("../../../../data/countries/contradictions.csv");
/// Wars and occupations.
pub const CONFLICTS: &str = include_str!("../../../../data/countries/conflicts.csv");

/// Licence of the class table and how it is to be named.
pub const CLASSES_LICENCE: &str =
    "CC BY-SA 4.0 (inherited from V-Dem); adapted, not endorsed by the publishers";
/// Name of the committed class table, as a record pins it.
pub const CLASSES_NAME: &str = "opencore-2026.1";

/// The editions the open core was made from.
pub fn releases() -> Vec<Release> {
    let release = |publisher, edition: &str, licence: &str, citation: &str| Release {
        publisher,
        edition: edition.to_owned(),
        licence: licence.to_owned(),
        citation: citation.to_owned(),
    };
    vec![
        release(
            Publisher::VDem,
            "v16 (17 March 2026), points",
            "CC BY-SA 4.0",
            "V-Dem Institute, V-Dem Country-Year Dataset v16 (2026), doi 10.23696/vdemds26",
        ),
        release(
            Publisher::VDem,
            "v15 (12 March 2025), error of v2x_libdem",
            "CC BY-SA 4.0",
            "V-Dem Institute, V-Dem Country-Year Dataset v15 (2025)",
        ),
        release(
            Publisher::Wgi,
            "2024 update",
            "unverified, nobody has read the terms",
            "World Bank, Worldwide Governance Indicators, 2024 update",
        ),
    ]
}

/// The figures of the open core. The error of the liberal democracy index is that of v15 where it has one.
///
/// # Errors
/// None with the committed files; the same reader refuses an operator's broken copy.
pub fn open_core() -> Result<Vec<IndicatorRow>, BadTable> {
    open_core_from(VDEM_POINTS, VDEM_LIBDEM, WGI)
}

/// The same from other files of the same shape.
///
/// # Errors
/// Names file, line and field.
pub fn open_core_from(points: &str, libdem: &str, wgi: &str) -> Result<Vec<IndicatorRow>, BadTable> {
    let errors =
        Table::parse("vdem-v15-libdem.csv", libdem, &["iso3", "year", "value", "low68", "high68", "sd"])?
            .each(|line| {
                let key = (line.parsed("iso3", Iso3::parse)?, line.number::<i16>("year")?);
                Ok((key, line.number::<f64>("sd")?))
            })?
            .into_iter()
            .collect::<std::collections::HashMap<_, _>>();
    let mut rows = Table::parse("vdem-v16-points.csv", points, &["iso3", "year", "indicator", "value"])?
        .each(|line| {
            let (state, year) = (line.parsed("iso3", Iso3::parse)?, line.number("year")?);
            let indicator = line.parsed("indicator", Indicator::from_name)?;
            let error = match (indicator, errors.get(&(state, year))) {
                (Indicator::VdemLibdem, Some(sd)) => PublishedError::Sd(*sd),
                _ => PublishedError::NotPublished,
            };
            Ok(IndicatorRow { state, year, indicator, value: line.number("value")?, error })
        })?;
    let columns = &["iso3", "year", "indicator", "estimate", "stderr", "sources"];
    rows.extend(Table::parse("wgi-2024-update.csv", wgi, columns)?.each(|line| {
        Ok(IndicatorRow {
            state: line.parsed("iso3", Iso3::parse)?,
            year: line.number("year")?,
            indicator: line.parsed("indicator", Indicator::from_name)?,
            value: line.number("estimate")?,
            error: PublishedError::Sd(line.number("stderr")?),
        })
    })?);
    Ok(rows)
}

/// The committed class table.
///
/// # Errors
/// None with the committed file.
pub fn classes() -> Result<(TableHead, Vec<ClassRow>), BadTable> {
    super::classes::read(CLASSES)
}

/// States and bureaus.
///
/// # Errors
/// None with the committed file.
pub fn countries() -> Result<Vec<CountryRow>, BadTable> {
    read_countries(COUNTRIES)
}

/// Facts that point away from a class.
///
/// # Errors
/// None with the committed file.
pub fn contradictions() -> Result<Vec<Contradiction>, BadTable> {
    read_contradictions(CONTRADICTIONS)
}

/// Wars and occupations.
///
/// # Errors
/// None with the committed file.
pub fn conflicts() -> Result<Vec<Conflict>, BadTable> {
    read_conflicts(CONFLICTS)
}

const COUNTRY_COLUMNS: &[&str] = &[
    "iso2",
    "iso3",
    "name",
    "interpol",
    "parent",
    "interpol_note",
    "eu",
    "schengen",
    "sis",
    "council_of_europe",
    "council_of_europe_note",
    "ece_ets24",
    "cis_minsk",
    "cis_chisinau",
    "eu_safe_origin_2026",
    "death_penalty_2017_stale",
];

/// States and bureaus from a file of the committed shape (an operator's, with bureaus of their own).
///
/// # Errors
/// Names line and field.
pub fn read_countries(text: &str) -> Result<Vec<CountryRow>, BadTable> {
    Table::parse("countries.csv", text, COUNTRY_COLUMNS)?.each(|line| {
        Ok(CountryRow {
            iso2: line.text("iso2")?.to_owned(),
            iso3: line.parsed("iso3", Iso3::parse)?,
            name: line.text("name")?.to_owned(),
            interpol: interpol(line)?,
            interpol_note: line.text("interpol_note")?.to_owned(),
            eu: line.parsed("eu", |word| match word {
                "member" => Some(EuPart::Member),
                "candidate" => Some(EuPart::Candidate),
                "" => Some(EuPart::None),
                _ => None,
            })?,
            schengen: flag(line, "schengen", "yes")?,
            sis: line.parsed("sis", |word| match word {
                "full" => Some(SisPart::Full),
                "without refusal of entry" => Some(SisPart::WithoutRefusalOfEntry),
                "" => Some(SisPart::None),
                _ => None,
            })?,
            council_of_europe: flag(line, "council_of_europe", "member")?,
            council_of_europe_note: line.text("council_of_europe_note")?.to_owned(),
            ece_ets24: flag(line, "ece_ets24", "party")?,
            eu_safe_origin: line.parsed("eu_safe_origin_2026", |word| match word {
                "named" => Some(SafeOrigin::Named),
                "candidate" => Some(SafeOrigin::CandidatePresumed),
                "" => Some(SafeOrigin::NotListed),
                _ => None,
            })?,
            cis_minsk: line.parsed("cis_minsk", treaty)?,
            cis_chisinau: line.parsed("cis_chisinau", treaty)?,
            death_penalty_2017_stale: flag(line, "death_penalty_2017_stale", "retentionist")?,
        })
    })
}

fn interpol(line: &Line<'_>) -> Result<InterpolStatus, BadTable> {
    let parent = line.text("parent")?;
    match (line.text("interpol")?, parent) {
        ("member", "") => Ok(InterpolStatus::Member),
        ("not a member", "") => Ok(InterpolStatus::NotMember),
        ("not stated", "") => Ok(InterpolStatus::NotStated),
        ("sub-bureau", "") => Err(line.bad("parent", "is empty, a sub-bureau has a parent")),
        ("sub-bureau", parent) => Ok(InterpolStatus::SubBureauOf(parent.to_owned())),
        ("member" | "not a member" | "not stated", _) => {
            Err(line.bad("parent", "is given, only a sub-bureau has one"))
        }
        (word, _) => Err(line.bad("interpol", &format!("`{word}` is not one of its words"))),
    }
}

fn flag(line: &Line<'_>, column: &str, yes: &str) -> Result<bool, BadTable> {
    line.parsed(column, |word| match word {
        "" => Some(false),
        word if word == yes => Some(true),
        _ => None,
    })
}

fn treaty(word: &str) -> Option<TreatyPart> {
    match word {
        "party" => Some(TreatyPart::Party),
        "signed" => Some(TreatyPart::Signed),
        "" => Some(TreatyPart::None),
        _ => None,
    }
}

fn date(word: &str) -> Option<Date> {
    word.parse().ok()
}

/// Facts that point away from a class, from a file of the committed shape.
///
/// # Errors
/// Names line and field.
pub fn read_contradictions(text: &str) -> Result<Vec<Contradiction>, BadTable> {
    let columns = &["iso3", "against", "since", "text", "source", "confidence"];
    Table::parse("contradictions.csv", text, columns)?.each(|line| {
        Ok(Contradiction {
            state: line.parsed("iso3", Iso3::parse)?,
            against: line.parsed("against", Class::from_letter)?,
            since: line.parsed("since", date)?,
            text: line.text("text")?.to_owned(),
            source: line.text("source")?.to_owned(),
            confidence: line.parsed("confidence", Confidence::from_word)?,
        })
    })
}

/// Wars and occupations, from a file of the committed shape.
///
/// # Errors
/// Names line and field.
pub fn read_conflicts(text: &str) -> Result<Vec<Conflict>, BadTable> {
    let columns = &["iso3", "with", "since", "text", "source", "confidence"];
    Table::parse("conflicts.csv", text, columns)?.each(|line| {
        let with = match line.text("with")? {
            "" => None,
            _ => Some(line.parsed("with", Iso3::parse)?),
        };
        Ok(Conflict {
            state: line.parsed("iso3", Iso3::parse)?,
            with,
            since: line.parsed("since", date)?,
            text: line.text("text")?.to_owned(),
            source: line.text("source")?.to_owned(),
            confidence: line.parsed("confidence", Confidence::from_word)?,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_figures_are_those_of_the_open_core_and_nothing_else() {
        let rows = open_core().unwrap();
        assert_eq!(rows.len(), 7_350 + 5_024);
        let of = |indicator| rows.iter().filter(|row| row.indicator == indicator).count();
        assert_eq!([Indicator::VdemRule, Indicator::VdemCivlib, Indicator::VdemLibdem].map(of), [2_450; 3]);
        assert!(rows.iter().all(|row| row.year >= 2012));
        let poland = Iso3::parse("POL").unwrap();
        let libdem = |year| {
            rows.iter()
                .find(|row| row.state == poland && row.year == year && row.indicator == Indicator::VdemLibdem)
        };
        assert!(matches!(libdem(2024).unwrap().error, PublishedError::Sd(sd) if sd > 0.0));
        assert_eq!(libdem(2025).unwrap().error, PublishedError::NotPublished);
    }

    #[test]
    fn the_state_table_holds_196_members_and_every_note_of_confidence_has_a_word() {
        let countries = countries().unwrap();
        let count = |is: fn(&CountryRow) -> bool| countries.iter().filter(|row| is(row)).count();
        assert_eq!(count(|row| row.interpol == InterpolStatus::Member), 196);
        assert_eq!(count(|row| row.eu == EuPart::Member), 27);
        assert_eq!(count(|row| row.schengen), 29);
        assert_eq!(count(|row| row.council_of_europe), 46);
        assert_eq!(count(|row| row.eu_safe_origin == SafeOrigin::Named), 7);
        let sources = include_str!("../../../../data/countries/sources.csv");
        let columns = &["table", "column", "confidence", "source"];
        let words = Table::parse("sources.csv", sources, columns)
            .unwrap()
            .each(|line| line.parsed("confidence", Confidence::from_word))
            .unwrap();
        assert!(words.contains(&Confidence::Stale) && words.contains(&Confidence::Unverified));
    }

    #[test]
    fn every_column_of_the_state_table_has_a_source() {
        let sources = include_str!("../../../../data/countries/sources.csv");
        let columns = &["table", "column", "confidence", "source"];
        let named = Table::parse("sources.csv", sources, columns)
            .unwrap()
            .each(|line| Ok(format!("{} {}", line.text("table")?, line.text("column")?)))
            .unwrap()
            .join(" ");
        for column in COUNTRY_COLUMNS {
            let column = column.trim_end_matches("_note");
            assert!(named.contains(column), "`{column}` has no source");
        }
    }

    #[test]
    fn every_state_on_the_safe_list_has_a_line_that_speaks_against_class_a() {
        let facts = contradictions().unwrap();
        for country in countries().unwrap() {
            let listed = country.eu_safe_origin != SafeOrigin::NotListed;
            let shown = facts.iter().any(|fact| {
                fact.state == country.iso3 && fact.against == Class::A && fact.text.contains("safe countr")
            });
            assert_eq!(listed, shown, "{}", country.iso3);
        }
    }

    #[test]
    fn a_conflict_between_states_is_noted_for_both() {
        let conflicts = conflicts().unwrap();
        for conflict in &conflicts {
            if let Some(other) = conflict.with {
                assert!(
                    conflicts.iter().any(|back| back.state == other && back.with == Some(conflict.state))
                );
            }
        }
    }

    #[test]
    fn a_broken_line_is_refused_with_its_place() {
        let head = "iso3,against,since,text,source,confidence\n";
        let error =
            read_contradictions(&format!("{head}QQQ,A,2026-02-30,text,source,verified\n")).unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (2, "since"));
        let error =
            read_contradictions(&format!("{head}QQQ,A,2026-02-03,text,source,certain\n")).unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (2, "confidence"));
        let error = read_contradictions("iso3,since\n").unwrap_err();
        assert_eq!(error.field, "against");
        let error =
            read_contradictions("iso3,against,since,text,source,confidence,nationality\n").unwrap_err();
        assert_eq!((error.line, error.field.as_str()), (1, "nationality"));
        let error = read_contradictions(&format!("{head}QQQ,A\n")).unwrap_err();
        assert_eq!(error.field, "line");
    }
}

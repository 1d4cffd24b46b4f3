//! `redress indicators`: read a publisher's own file, and show the class of a bureau.

use std::fs::File;
use std::io::{BufReader, Read};

use casework::bureau_risk::{Generator, Inputs, Method};
use terms::indicator::{Indicator, PublishedError};
use wire::indicators::{
    Import, WhyUnplaced, classes, embedded, freedom_house, owid, rsf, terror_scale, vdem, wgi, wjp,
};

use crate::args::{Indicators, IndicatorsAct, Shared};
use crate::{End, Failure, clock};

/// The first data year the method uses.
const FIRST_YEAR: i16 = 2012;

/// Runs it.
pub fn run(shared: &Shared, args: &Indicators) -> Result<End, Failure> {
    match &args.act {
        IndicatorsAct::Import { source, file, series } => {
            let opened = File::open(file).map_err(|error| Failure(format!("{}: {error}", file.display())))?;
            let import = read(source, opened, series.as_deref())?;
            Ok(print(&file.display().to_string(), &import))
        }
        IndicatorsAct::Table => {
            let inputs = Inputs::new(&embedded::open_core()?).map_err(|errors| {
                Failure(format!("{} of the embedded figures cannot be used", errors.len()))
            })?;
            let generator = Generator::new(Method::open_core())?;
            let head = generator.head(
                &inputs,
                embedded::CLASSES_NAME,
                embedded::CLASSES_LICENCE,
                embedded::releases(),
            );
            crate::say_as_is!("{}", classes::write(&head, &generator.table(&inputs)));
            Ok(End::Done)
        }
        IndicatorsAct::Class { bureau, on } => {
            let shipped = desk::tables(shared.state.clone())?;
            let on = clock::day(*on);
            let bureau = bureau.to_ascii_uppercase();
            crate::say!("bureau {bureau} on {on}, table {}", shipped.tables.versions.indicators);
            for line in shipped.tables.bureaus.class_of(&bureau, on).explain() {
                crate::say!("  {line}");
            }
            for line in shipped.tables.bureaus.path(&bureau, on) {
                crate::say!("  {line}");
            }
            for hit in shipped.misuse.iter().filter(|it| it.content.bureau == bureau) {
                crate::say!("  misuse: {} ({}, {})", hit.content.says, hit.content.source, hit.content.on);
            }
            Ok(End::Done)
        }
    }
}

fn read(source: &str, mut file: File, series: Option<&str>) -> Result<Import, Failure> {
    if source == "vdem" {
        return Ok(vdem::read(BufReader::new(file), FIRST_YEAR)?);
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(match source {
        "wgi" => wgi::read(&bytes, FIRST_YEAR)?,
        "freedom-house" => freedom_house::read(&bytes, FIRST_YEAR)?,
        "pts" => terror_scale::read(&bytes, FIRST_YEAR)?,
        "rsf" => rsf::read(&bytes, None)?,
        "wjp" => wjp::read(&bytes, FIRST_YEAR)?,
        "owid" => {
            let name = series.ok_or_else(|| {
                Failure("a chart of Our World in Data needs `--series`, the indicator it shows".to_owned())
            })?;
            let indicator = Indicator::from_name(name).ok_or_else(|| {
                let known: Vec<&str> = Indicator::ALL.iter().map(|it| it.name()).collect();
                Failure(format!("`{name}` is no series of the program; known are {}", known.join(", ")))
            })?;
            owid::read(&bytes, indicator, None, FIRST_YEAR)?
        }
        other => {
            return Err(Failure(format!(
                "`{other}` is no publisher; known are vdem, wgi, freedom-house, pts, rsf, wjp, owid"
            )));
        }
    })
}

fn reason(why: WhyUnplaced) -> &'static str {
    match why {
        WhyUnplaced::Unknown => "not known, perhaps another spelling: a person has to look",
        WhyUnplaced::PartOfState => "a part of a state",
        WhyUnplaced::Group => "a group of states",
        WhyUnplaced::Former => "a state that is no more",
    }
}

/// Figures to standard output as CSV, everything else to standard error.
fn print(file: &str, import: &Import) -> End {
    crate::say!("iso3,year,indicator,value,sd");
    for row in &import.rows {
        let sd = match row.error {
            PublishedError::NotPublished => String::new(),
            PublishedError::Sd(_) | PublishedError::Interval68 { .. } => {
                row.error.sd().map_or_else(String::new, |it| it.to_string())
            }
        };
        crate::say!("{},{},{},{},{sd}", row.state, row.year, row.indicator.name(), row.value);
    }
    anstream::eprintln!(
        "{file}: {}, {} figures, {} empty cells",
        import.layout,
        import.rows.len(),
        import.empty_cells
    );
    for error in &import.errors {
        anstream::eprintln!("{file}: {error}");
    }
    for unplaced in &import.unplaced {
        anstream::eprintln!(
            "{file}: `{}` is no state of the program ({}), first at {}, {} line(s) left out",
            names::display_safe(&unplaced.text),
            reason(unplaced.why),
            unplaced.first_place,
            unplaced.lines
        );
    }
    for absent in &import.absent {
        anstream::eprintln!("{file}: this file has no `{}`", absent.name());
    }
    if import.errors.is_empty() { End::Done } else { End::InputAtFault }
}

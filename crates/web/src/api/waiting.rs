//! Waiting as everybody may read it: how long verification took, by class of sender and kind of offence, for a quarter of a
//! year that is over.
//!
//! | what could give a small count | why it does not |
//! |---|---|
//! | a cell | fewer than ten alerts are not shown |
//! | a cell from the others and the total | others are hidden with it (`casework::capacity::shown`), or there is no total |
//! | two tables that overlap | quarters do not |
//! | a kind of holder with few copies, releases that are few | the same cover (`casework::recall::waits`) |
//! | a table read again later | what was decided after its end is not in it |
//!
//! Promise: nobody has to log in; no figure names an official, an alert or a bureau; one quarter is counted once a day at the
//! most, whoever asks, and asking has the limit of every stranger.
//! Serves: the duty to publish waiting; Directive (EU) 2016/680 Art 29 (no disclosure by publication).

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::moment::minutes;
use casework::capacity::{FEWEST, Published};
use casework::recall::waits::{Days, Waited, released, waited};
use entries::Time;
use schemars::JsonSchema;
use serde::Serialize;
use terms::Date;

use super::capacity::{CellBody, SpreadBody};
use crate::http::{Call, Kind, Problem, json};

/// Quarters kept in memory.
const MOST: usize = 40;

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    year: i16,
    quarter: i8,
}

/// The figures of a quarter.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "published_waiting")]
pub struct WaitingBody {
    /// The quarter, as 2026-Q3.
    pub quarter: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// Alerts in which verification began in it; none where it would give a small count.
    pub begun: Option<usize>,
    /// Cells with fewer alerts than this are not shown, nor what gives them away.
    pub fewest: usize,
    /// By class of the sender and kind of offence.
    pub waiting: Vec<CellBody>,
    /// Copies that their holders said are gone in it; none where it would give a small count.
    pub recalled: Option<usize>,
    /// From the recall to that, by kind of holder.
    pub recalls: Vec<RecallCell>,
    /// From the recall to the release of whoever was detained and was released in it; none where they are few.
    pub released: Option<DaysBody>,
}

/// Waiting after recalls, of one kind of holder.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "recall_cell")]
pub struct RecallCell {
    /// The kind of holder.
    pub holder: String,
    /// How long; none where the count is small or would give a small one away.
    pub days: Option<DaysBody>,
}

/// Days, begun ones counted whole.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "days")]
pub struct DaysBody {
    /// How many were counted.
    pub count: usize,
    /// Half took so many or fewer.
    pub median: i64,
    /// The longest.
    pub longest: i64,
}

impl From<Days> for DaysBody {
    fn from(it: Days) -> Self {
        Self { count: it.count, median: it.median, longest: it.longest }
    }
}

/// What is published of a quarter.
#[derive(Debug)]
pub struct Public {
    /// How long verification waited.
    pub waiting: Published,
    /// How long recalls took, by kind of holder.
    pub recalls: Waited,
    /// From the recall to the release.
    pub released: Option<Days>,
}

impl Quarter {
    /// The newest one that is over on a day.
    #[must_use]
    pub fn over(on: Date) -> Self {
        Self { year: on.year(), quarter: (on.month() - 1) / 3 + 1 }.before()
    }

    /// The one before it.
    #[must_use]
    pub fn before(self) -> Self {
        match self.quarter {
            1 => Self { year: self.year - 1, quarter: 4 },
            it => Self { quarter: it - 1, ..self },
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let (year, quarter) = text.split_once("-Q")?;
        let (year, quarter) = (year.parse().ok()?, quarter.parse().ok()?);
        ((2000..2200).contains(&year) && (1..=4).contains(&quarter) && text.len() == 7)
            .then_some(Self { year, quarter })
    }

    fn next(self) -> Self {
        match self.quarter {
            4 => Self { year: self.year + 1, quarter: 1 },
            it => Self { quarter: it + 1, ..self },
        }
    }

    /// Its first day.
    #[must_use]
    pub fn from(self) -> Option<Date> {
        format!("{:04}-{:02}-01", self.year, (self.quarter - 1) * 3 + 1).parse().ok()
    }

    /// Its last day.
    #[must_use]
    pub fn to(self) -> Option<Date> {
        self.next().from().map(|it| casework::border::moment::add_days(it, -1))
    }

    fn stretch(self) -> Option<(i64, i64)> {
        let micros = |day| Time::midnight(day).map(Time::micros);
        Some((micros(self.from()?)?, micros(self.next().from()?)?))
    }
}

impl std::fmt::Display for Quarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.quarter)
    }
}

/// What was counted, with the day on which.
#[derive(Debug, Default)]
pub struct Counted(Mutex<BTreeMap<Quarter, (Date, Arc<Public>)>>);

/// The quarter that the query names, or the newest that is over.
///
/// # Errors
/// It is none, or it is not over.
pub fn quarter(call: &Call) -> Result<Quarter, Problem> {
    let newest = Quarter::over(call.moment().date());
    let Some(given) = call.query.get("quarter") else { return Ok(newest) };
    let wrong = |says: &str| Err(Problem::field("quarter", says));
    match Quarter::parse(given) {
        None => wrong("expected a quarter as 2026-Q3"),
        Some(it) if it > newest => wrong("this quarter is not over: its figures would give single alerts"),
        Some(it) => Ok(it),
    }
}

/// The figures of a quarter, counted once a day.
///
/// # Errors
/// Too many ask from one place; the record cannot be read.
pub async fn figures(call: &Call, quarter: Quarter) -> Result<Arc<Public>, Problem> {
    call.app.limits.strangers.take(&call.from, call.came).map_err(|after| {
        let says = format!("too many requests: again in {after} s");
        Problem { after: Some(after), ..Problem::new(Kind::TooMany, says) }
    })?;
    let on = call.moment().date();
    let kept = || call.app.counted.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = kept().get(&quarter).filter(|it| it.0 == on) {
        return Ok(Arc::clone(found));
    }
    let stretch = quarter.stretch().ok_or_else(|| Problem::field("quarter", "no such days"))?;
    let last = quarter.to().unwrap_or(on);
    let app = Arc::clone(&call.app);
    let came = call.came;
    let read = move |store: &store::Store| {
        let (reader, rules) = (store.read(), app.governed.rules());
        let rows = desk::custody::board(&reader, &rules.profile, &rules.jurisdiction, came)?;
        let ended = desk::recalls_read::custodies(&reader, &rows)?;
        Ok(Public {
            waiting: desk::waiting(&reader, &app.shipped.0, stretch, last)?,
            recalls: waited(&desk::recalls_read::answered(&reader, stretch)?),
            released: released(&ended, stretch),
        })
    };
    let found = Arc::new(call.app.readers.read(&call.app.works, read).await?);
    let mut kept = kept();
    kept.insert(quarter, (on, Arc::clone(&found)));
    while kept.len() > MOST {
        kept.pop_first();
    }
    Ok(found)
}

/// The figures.
///
/// # Errors
/// As [`quarter`] and [`figures`].
pub async fn show(call: Call) -> Result<Response, Problem> {
    let quarter = quarter(&call)?;
    let found = figures(&call, quarter).await?;
    let spread = |it: casework::capacity::Spread| SpreadBody {
        median_minutes: it.median / minutes(1),
        p90_minutes: it.ninetieth / minutes(1),
    };
    let cell = |it: &casework::capacity::Cell| CellBody {
        class: it.class.letter().to_owned(),
        offence: it.offence.to_owned(),
        alerts: it.shown.map(|it| it.0),
        waited: it.shown.map(|it| spread(it.1)),
    };
    let day = |it: Option<Date>| it.map(|it| it.to_string()).unwrap_or_default();
    let body = WaitingBody {
        quarter: quarter.to_string(),
        from: day(quarter.from()),
        to: day(quarter.to()),
        begun: found.waiting.total,
        fewest: FEWEST,
        waiting: found.waiting.cells.iter().map(cell).collect(),
        recalled: found.recalls.total,
        recalls: found
            .recalls
            .cells
            .iter()
            .map(|it| RecallCell { holder: it.kind.code().to_owned(), days: it.days.map(DaysBody::from) })
            .collect(),
        released: found.released.map(DaysBody::from),
    };
    json(StatusCode::OK, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_shown_when_it_is_over_and_quarters_do_not_overlap() {
        let on = |text: &str| Quarter::over(text.parse().unwrap());
        assert_eq!(on("2026-11-22").to_string(), "2026-Q3");
        assert_eq!(on("2026-03-31").to_string(), "2025-Q4");
        assert_eq!(on("2026-04-01").to_string(), "2026-Q1");
        let it = Quarter::parse("2025-Q4").unwrap();
        assert_eq!(
            (it.from().unwrap().to_string(), it.to().unwrap().to_string()),
            ("2025-10-01".to_owned(), "2025-12-31".to_owned())
        );
        assert_eq!(it.stretch().unwrap().1, it.next().stretch().unwrap().0);
        assert_eq!(it.next().before(), it);
        for wrong in ["2025-Q5", "2025Q4", "25-Q4", "2025-Q04", "2025-Q-1", ""] {
            assert_eq!(Quarter::parse(wrong), None, "{wrong}");
        }
    }
}

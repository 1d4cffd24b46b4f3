//! Look-ups, sampled by the data-protection supervisor: who looked, when, in which role, for what.
//!
//! Promise: which look-ups are shown is chosen by a number nobody could foresee, that stands on the record before they
//! show, so that anybody can draw the same sample again; of a case nothing is in it, neither a name nor an alert. A check
//! that met several alerts stands on the record once for each, and is drawn as such.
//! Serves: Directive (EU) 2016/680 Arts 25, 46 and 47; threats T10.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::Moment;
use desk::Look;
use entries::{Entry, Kind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Content, Reader, Store};
use terms::{Actor, Date, Seq};

use super::forms::day;
use crate::http::{Call, Problem, json};

/// Drawn at the most, and where nothing is said.
const MOST: u32 = 200;
const USUAL: u32 = 20;
/// Entries read at a time.
const PAGE: usize = 2_000;
/// What counts as a look-up: looks and refusals, changes of accounts, checks, and questions between registers.
const KINDS: [Kind; 3] = [Kind::Consulted, Kind::Checked, Kind::LookedUp];

/// Of which days, how many.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "lookup_sample_form")]
pub struct SampleForm {
    /// The first day, as 2026-11-01.
    pub from: String,
    /// The last day.
    pub to: String,
    /// How many, 1 to 200; 20 where nothing is said.
    #[serde(default)]
    pub size: Option<u32>,
}

/// A sample.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "lookup_sample")]
pub struct Sample {
    /// The number it was drawn by, as it stands on the record.
    pub seed: String,
    /// The entry that says that it was drawn.
    pub entry: u64,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// Look-ups in these days.
    pub of: u64,
    /// Those that were drawn, in the order of the record.
    pub lookups: Vec<Lookup>,
}

/// One look-up, without anything of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "lookup")]
pub struct Lookup {
    /// Its place on the record.
    pub entry: u64,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who: the number of the person in the office, or the part of the program.
    pub who: String,
    /// In which role.
    pub role: String,
    /// Under which login.
    pub login: Option<String>,
    /// What was done.
    pub what: String,
    /// How many alerts were shown, or named.
    pub alerts: u64,
    /// For what, and by which way.
    pub why: String,
}

/// What was asked for, read.
pub(crate) struct Asked {
    pub(crate) from: Date,
    pub(crate) to: Date,
    pub(crate) size: usize,
}

/// Reads what was asked for.
///
/// # Errors
/// A day or the size is wrong.
pub(crate) fn asked(form: &SampleForm) -> Result<Asked, Problem> {
    let (from, to) = (day("from", &form.from)?, day("to", &form.to)?);
    if to < from {
        return Err(Problem::field("to", "it lies before the first day"));
    }
    let size = form.size.unwrap_or(USUAL);
    if size == 0 || size > MOST {
        return Err(Problem::field("size", format!("expected 1 to {MOST}")));
    }
    Ok(Asked { from, to, size: usize::try_from(size).unwrap_or(1) })
}

/// Draws a sample.
///
/// # Errors
/// A day or the size is wrong; too much waits; the record cannot be read.
pub async fn draw(call: Call) -> Result<Response, Problem> {
    let form: SampleForm = call.json()?;
    json(StatusCode::CREATED, &drawn(&call, &asked(&form)?).await?)
}

/// Draws a sample, however it was asked for. The number is on the record before anything shows.
///
/// # Errors
/// As [`draw`].
pub(crate) async fn drawn(call: &Call, asked: &Asked) -> Result<Sample, Problem> {
    let mut number = [0; 16];
    call.app.world.fill(&mut number);
    let seed = data_encoding::HEXLOWER.encode(&number);
    let login = call.login()?;
    let look = Look {
        actor: login.actor(),
        verb: "sample_lookups".to_owned(),
        shown: 0,
        named: Vec::new(),
        reason: format!(
            "{} of the days {} to {}, drawn by {seed}, for {}",
            asked.size,
            asked.from,
            asked.to,
            login.purpose().code()
        ),
    };
    let Seq(entry) = call.app.works.look(look).await?;
    let (from, to, size, offset) = (asked.from, asked.to, asked.size, call.app.config.offset);
    let by = seed.clone();
    let read = move |store: &Store| choose(store, &by, (from, to), size, entry, offset);
    let (of, lookups) = call.app.readers.read(&call.app.works, read).await?;
    Ok(Sample { seed, entry, from: from.to_string(), to: to.to_string(), of, lookups })
}

/// Those with the smallest digests of number and place: the same number draws the same.
fn choose(
    store: &Store,
    seed: &str,
    (from, to): (Date, Date),
    size: usize,
    end: u64,
    offset: i16,
) -> Result<(u64, Vec<Lookup>), Problem> {
    let reader = store.read();
    let on = |at: u64| -> Result<Date, Problem> {
        Ok(Moment::new(reader.entry(Seq(at))?.plain.recorded_at.micros(), offset).date())
    };
    let first = place(end, |at| Ok(on(at)? >= from))?;
    let behind = place(end, |at| Ok(on(at)? > to))?;
    let (mut of, mut best) = (0, BTreeSet::new());
    for kind in KINDS {
        let mut after = first.checked_sub(1).map(Seq);
        loop {
            let page = reader.of_kind(kind, after, PAGE)?;
            for &Seq(at) in page.iter().filter(|it| it.0 < behind) {
                of += 1;
                best.insert((rank(seed, at), at));
                if best.len() > size {
                    best.pop_last();
                }
            }
            match page.last() {
                Some(last) if page.len() == PAGE && last.0 < behind => after = Some(*last),
                Some(_) | None => break,
            }
        }
    }
    let mut chosen: Vec<u64> = best.into_iter().map(|it| it.1).collect();
    chosen.sort_unstable();
    let lookups = chosen.into_iter().map(|at| lookup(&reader, at)).collect::<Result<_, _>>()?;
    Ok((of, lookups))
}

/// The first place before `end` of which it holds; it holds of all behind that.
fn place(end: u64, holds: impl Fn(u64) -> Result<bool, Problem>) -> Result<u64, Problem> {
    let (mut low, mut high) = (0, end);
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle)? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn rank(seed: &str, at: u64) -> [u8; 32] {
    Sha256::digest(format!("{seed} {at}")).into()
}

fn lookup(reader: &Reader<'_>, at: u64) -> Result<Lookup, Problem> {
    let stored = reader.entry(Seq(at))?;
    let (who, role, login) = match stored.plain.actor {
        Actor::Human { id, role, login } => (id, role, login),
        Actor::Auto(rule) => (rule, "program".to_owned(), None),
        Actor::Gateway(id) => (id, "gateway".to_owned(), None),
    };
    let (what, alerts, why) = match stored.body {
        Content::Known(Entry::Consulted(it)) => {
            (it.verb, it.shown.max(it.named.len() as u64), it.reason.unwrap_or_default())
        }
        Content::Known(Entry::Checked(it)) => {
            let place = it.check.place.map(|it| format!(", {it}")).unwrap_or_default();
            let alerts = u64::from(it.pair.is_some());
            ("check_traveller".to_owned(), alerts, format!("{}{place}", it.check.purpose.code()))
        }
        Content::Known(Entry::LookedUp(it)) => {
            let side = if it.asked_of_us { "asked by" } else { "asked" };
            ("looked_up".to_owned(), 0, format!("{side} {}", it.other))
        }
        Content::Known(_) | Content::Unknown => (stored.plain.kind, 0, "not read by this release".to_owned()),
        Content::Erased => (stored.plain.kind, 0, "erased".to_owned()),
    };
    Ok(Lookup { entry: at, at: stored.plain.recorded_at.micros(), who, role, login, what, alerts, why })
}

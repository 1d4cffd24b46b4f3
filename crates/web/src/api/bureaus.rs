//! What is known of a sending bureau: its class with the reasons, what points the other way, documented misuse.
//!
//! Promise: it speaks of a bureau and of nobody; what points the other way is always shown with the class.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use axum::response::Response;
use casework::verification::SHORTEST_REASONS;
use desk::{Outcome, Shipped};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Reader;
use terms::Date;
use terms::indicator::{Class, EventOverride};
use terms::register::{Misuse, RegisterEntry, RegisterKind};

use super::forms::{day, text, word};
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// Bureaus of one page.
pub const LINES: usize = 60;
/// Bureaus that may have sent something. There are some two hundred.
const MOST: usize = 400;

/// A bureau.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "bureau")]
pub struct BureauBody {
    /// Its code.
    pub bureau: String,
    /// The class that counts on the day.
    pub class: String,
    /// Why, in lines.
    pub explain: Vec<String>,
    /// The years that led here.
    pub path: Vec<String>,
    /// Facts that point the other way.
    pub contradictions: Vec<String>,
    /// The name of its state.
    pub name: String,
    /// Alerts of it here in twelve months.
    pub alerts_in_year: u64,
    /// Each visible data year with its interval, oldest first; none where the table has no line.
    pub years: Vec<YearBody>,
    /// From which deficiency on a draw counts for class A, 0 to 100.
    pub threshold: f64,
    /// Raises of its class by named officials, those that are over among them.
    pub overrides: Vec<RaiseBody>,
    /// Documented misuse.
    pub misuse: Vec<MisuseBody>,
    /// The table it rests on.
    pub table: String,
}

/// A data year of a bureau.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "data_year")]
pub struct YearBody {
    /// The year the figures speak of.
    pub year: i16,
    /// Median deficiency, 0 (best) to 100.
    pub median: f64,
    /// Five of a hundred draws are at most this.
    pub p5: f64,
    /// Ninety-five of a hundred draws are at most this.
    pub p95: f64,
    /// Its class.
    pub class: String,
    /// How the class came out of the year before.
    pub step: String,
    /// Years that the oldest figure was carried forward.
    pub carried_years: u8,
}

/// A raise of a class.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "class_raise")]
pub struct RaiseBody {
    /// Its id.
    pub register: String,
    /// To which class.
    pub to: String,
    /// The named official.
    pub by: String,
    /// Why.
    pub reason: String,
    /// On what evidence.
    pub evidence: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// It counts on the day of this answer.
    pub counts: bool,
}

/// A page of bureaus.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "bureau_page")]
pub struct BureauPage {
    /// In the order of their codes.
    pub bureaus: Vec<BureauLine>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<String>,
}

/// A bureau of a list.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "bureau_line")]
pub struct BureauLine {
    /// Its code.
    pub bureau: String,
    /// The name of its state; the code where no table names it.
    pub name: String,
    /// The class that counts on the day: `A`, `U` or `N`.
    pub class: String,
    /// There is documented misuse.
    pub misuse: bool,
    /// Alerts of it here in twelve months.
    pub alerts_in_year: u64,
}

/// One item of documented misuse.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "misuse")]
pub struct MisuseBody {
    /// Its kind.
    pub kind: String,
    /// When.
    pub on: String,
    /// By whom it is said.
    pub by: String,
    /// Where it stands.
    pub source: String,
    /// What it says.
    pub says: String,
    /// It arose here: a dossier of its own.
    pub entered_here: bool,
}

/// The code the path names.
///
/// # Errors
/// No bureau has it.
pub fn code(call: &Call) -> Result<String, Problem> {
    let bureau = call.part("bureau").trim().to_uppercase();
    let code = (2..=8).contains(&bureau.len()) && bureau.bytes().all(|it| it.is_ascii_uppercase());
    if code { Ok(bureau) } else { Err(Problem::not_found()) }
}

/// One bureau.
///
/// # Errors
/// No bureau has this code; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let body = read(&call, code(&call)?).await?;
    json(StatusCode::OK, &body)
}

/// What is known of a bureau.
///
/// # Errors
/// The record cannot be read.
pub async fn read(call: &Call, bureau: String) -> Result<BureauBody, Problem> {
    let on = call.moment().date();
    let name = bureau.clone();
    let registered = move |store: &store::Store| {
        let reader = store.read();
        let (mut all, mut raises) = (Vec::new(), Vec::new());
        for stored in reader.registers_of_bureau(&name)? {
            match &stored.body.entry {
                RegisterEntry::Misuse(it) => all.push(misuse(it, true)),
                RegisterEntry::Override(it) => {
                    raises.push((stored.body.register.to_string(), desk::event_of(it)));
                }
                RegisterEntry::Protection(_)
                | RegisterEntry::Refusal(_)
                | RegisterEntry::Decision(_)
                | RegisterEntry::Interim(_) => {}
            }
        }
        Ok((all, raises, reader.bureau_days(&name, a_year_before(on), on)?))
    };
    let (registered, raises, alerts_in_year) = call.app.readers.read(&call.app.works, registered).await?;
    let shipped = &call.app.shipped.0;
    let table = &shipped.tables.bureaus;
    let events: Vec<_> = raises.iter().map(|it| it.1.clone()).collect();
    let standing = table.class_of(&bureau, on).raised(&events, &bureau);
    let of_release = shipped.misuse.iter().map(|it| &it.content).filter(|it| it.bureau == bureau);
    let of_release = of_release.map(|it| misuse(it, false));
    let tenth = |it: u16| f64::from(it) / 10.0;
    let years = table.years(&bureau, on).into_iter().filter_map(|(_, row)| row);
    let years = years.map(|row| YearBody {
        year: row.year,
        median: tenth(row.median_tenths),
        p5: tenth(row.p5_tenths),
        p95: tenth(row.p95_tenths),
        class: row.class.to_string(),
        step: row.step.word().to_owned(),
        carried_years: row.carried_years,
    });
    Ok(BureauBody {
        class: standing.class().to_string(),
        explain: standing.explain(),
        path: table.path(&bureau, on),
        contradictions: standing.contradictions().map(|it| format!("{} ({})", it.text, it.source)).collect(),
        name: table.country(&bureau).map_or_else(|| bureau.clone(), |it| it.name.clone()),
        alerts_in_year,
        years: years.collect(),
        threshold: tenth(table.head().tau_tenths),
        overrides: raises.into_iter().map(|(register, it)| raise(register, &it, on)).collect(),
        misuse: of_release.chain(registered).collect(),
        table: table.head().name.clone(),
        bureau,
    })
}

/// The class of a bureau on a day, with the raises that count then.
fn class_on(shipped: &Shipped, reader: &Reader<'_>, bureau: &str, on: Date) -> Result<Class, Problem> {
    let mut raises = Vec::new();
    for stored in reader.registers_of_bureau(bureau)? {
        match &stored.body.entry {
            RegisterEntry::Override(it) => raises.push(desk::event_of(it)),
            RegisterEntry::Misuse(_)
            | RegisterEntry::Protection(_)
            | RegisterEntry::Refusal(_)
            | RegisterEntry::Decision(_)
            | RegisterEntry::Interim(_) => {}
        }
    }
    Ok(shipped.tables.bureaus.class_of(bureau, on).raised(&raises, bureau).class())
}

fn a_year_before(on: Date) -> Date {
    casework::border::moment::add_days(on, -365)
}

fn raise(register: String, it: &EventOverride, on: Date) -> RaiseBody {
    let last = it.expires.yesterday().unwrap_or(it.expires);
    RaiseBody {
        register,
        to: it.to.to_string(),
        by: it.official.clone(),
        reason: it.reason.clone(),
        evidence: it.evidence.clone(),
        from: it.from.to_string(),
        until: last.to_string(),
        counts: it.from <= on && on < it.expires,
    }
}

fn misuse(it: &Misuse, entered_here: bool) -> MisuseBody {
    MisuseBody {
        kind: it.kind.code().to_owned(),
        on: it.on.to_string(),
        by: format!("{} ({})", it.by.name, it.by.state),
        source: it.source.clone(),
        says: it.says.clone(),
        entered_here,
    }
}

/// Bureaus that the tables name or that sent something, in the order of their codes.
///
/// # Errors
/// The record cannot be read.
pub async fn lines(
    call: &Call,
    after: Option<String>,
    limit: usize,
) -> Result<(Vec<BureauLine>, Option<String>), Problem> {
    let (app, on) = (std::sync::Arc::clone(&call.app), call.moment().date());
    let read = move |store: &store::Store| {
        let reader = store.read();
        let table = &app.shipped.0.tables.bureaus;
        let mut codes: BTreeSet<String> = table.countries().map(|it| it.iso2.clone()).collect();
        codes.extend(reader.bureaus(None, MOST)?);
        let mut all = Vec::new();
        for code in codes.into_iter().filter(|it| after.as_ref().is_none_or(|after| it > after)) {
            if all.len() > limit {
                break;
            }
            let (mut misuse, mut raises) = (false, Vec::new());
            for stored in reader.registers_of_bureau(&code)? {
                match &stored.body.entry {
                    RegisterEntry::Misuse(_) => misuse = true,
                    RegisterEntry::Override(it) => raises.push(desk::event_of(it)),
                    RegisterEntry::Protection(_)
                    | RegisterEntry::Refusal(_)
                    | RegisterEntry::Decision(_)
                    | RegisterEntry::Interim(_) => {}
                }
            }
            misuse |= app.shipped.0.misuse.iter().any(|it| it.content.bureau == code);
            all.push(BureauLine {
                name: table.country(&code).map_or_else(|| code.clone(), |it| it.name.clone()),
                class: table.class_of(&code, on).raised(&raises, &code).class().to_string(),
                misuse,
                alerts_in_year: reader.bureau_days(&code, a_year_before(on), on)?,
                bureau: code,
            });
        }
        let more = all.len() > limit;
        all.truncate(limit);
        let next = all.last().filter(|_| more).map(|it| it.bureau.clone());
        Ok((all, next))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Bureaus.
///
/// # Errors
/// The record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let after = call.query.get("after").map(str::to_uppercase);
    let (bureaus, next) = lines(&call, after, LINES).await?;
    json(StatusCode::OK, &BureauPage { bureaus, next })
}

/// A raise of a bureau's class: upwards, by one named official, with an end.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "raise_class")]
pub struct RaiseForm {
    /// To which class: `U` or `A`.
    pub to: String,
    /// The last day, at most twelve months from now.
    pub until: String,
    /// What happened that the figures cannot know of yet.
    pub reason: String,
    /// On what evidence.
    pub evidence: String,
}

/// A raise that counts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "class_raised")]
pub struct RaisedBody {
    /// Its id.
    pub register: String,
    /// Alerts of the bureau that were examined again.
    pub examined: u64,
    /// Of these with another result.
    pub touched: usize,
}

/// Raises a class.
///
/// # Errors
/// It does not raise, has no reason, evidence or end; it was entered before; the record fails.
pub async fn raise_class(call: Call) -> Result<Response, Problem> {
    let form: RaiseForm = call.json()?;
    json(StatusCode::CREATED, &raise_with(&call, form).await?)
}

/// Raises a class, however it was typed. It counts at once: what protects waits for nobody. It ends by itself.
///
/// # Errors
/// As [`raise_class`].
pub async fn raise_with(call: &Call, form: RaiseForm) -> Result<RaisedBody, Problem> {
    let bureau = code(call)?;
    let today = call.moment().date();
    let to = word("to", &form.to, Class::from_letter, &[Class::U, Class::A], Class::letter)?;
    let until = day("until", &form.until)?;
    let latest = today.checked_add(jiff::Span::new().months(12)).unwrap_or(Date::MAX);
    if until < today || until >= latest {
        let says = format!("from {today} to before {latest}: twelve months at most, longer is a new act");
        return Err(Problem::field("until", says));
    }
    let mut said = Vec::new();
    for (field, given) in [("reason", form.reason), ("evidence", form.evidence)] {
        let given = text(field, given)?;
        if given.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
            return Err(Problem::field(field, format!("missing or shorter than {SHORTEST_REASONS} letters")));
        }
        said.push(given);
    }
    let login = call.login()?;
    let record = serde_json::json!({
        "bureau": bureau, "to": to.letter(), "from": today.to_string(), "until": until.to_string(),
        "by": login.account().name, "reason": said.first(), "evidence": said.last(),
    });
    let (actor, record) = (login.actor(), record.to_string());
    let app = std::sync::Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let now = class_on(&app.shipped.0, &bench.desk.store().read(), &bureau, today)?;
        if to == Class::N || to <= now {
            let says = format!("the class is {now} already: an event raises it and never lowers it");
            return Err(Problem::field("to", says));
        }
        let fault = |says: String| Problem::fault(says);
        let entries = wire::register::open(record.as_bytes(), "raise", RegisterKind::Override)
            .map_err(|error| fault(error.to_string()))?;
        let mut good = Vec::new();
        for entry in entries {
            good.push(entry.map_err(|bad| Problem::field(bad.field.clone().unwrap_or_default(), bad.says))?);
        }
        let mut done = Vec::new();
        bench.act(&actor, |desk, _, _, act| {
            desk.import(&mut good.into_iter(), act, &mut |it| done.push(it))
        })?;
        let it = done.pop().ok_or_else(|| fault("a raise was not entered".to_owned()))?;
        match it.outcome {
            Outcome::Entered => Ok(RaisedBody {
                register: it.id.to_string(),
                examined: it.examined,
                touched: it.touched.len(),
            }),
            Outcome::Known => {
                Err(Problem::new(Kind::Stale, "this raise was entered before: nothing was entered again"))
            }
        }
    };
    call.app.works.act(work).await
}

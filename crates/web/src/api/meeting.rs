//! What people do at and after a meeting: sheet, measure, judgement, distinguishing record, a granting authority's answer.
//!
//! Promise: none of it raises a level; a measure can always be recorded, permitted or not; whoever answers for an
//! authority speaks for the one of their account and for no other.

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::Moment;
use desk::border::{MeasureKept, Unchecked, filled};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::alert::{Document, NameForm, Subject};
use terms::{AlertId, Field, Measure as TheMeasure, Origin, PartialDate, Seq};

use super::forms::{day, moment, text, word};
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// The sheet: see `redress schema sheet`.
#[derive(JsonSchema)]
#[schemars(rename = "sheet")]
#[expect(
    dead_code,
    reason = "the form is read by `wire::sheet`; this names its fields for the documentation"
)]
pub struct SheetIn {
    /// The language tag of the sheet.
    language: String,
    /// The answers, by question.
    #[serde(flatten)]
    answers: serde_json::Map<String, serde_json::Value>,
}

/// What follows from a sheet.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "sheet_kept")]
pub struct SheetBody {
    /// For each alert of the meeting: what holds now.
    pub alerts: Vec<AlertNow>,
    /// Clocks that began: which, and when they end in microseconds since 1970.
    pub clocks: Vec<ClockBody>,
    /// The last day on which the answers are kept.
    pub ends: String,
    /// A child is not asked: its answers were not taken, that it asks for asylum was.
    pub child: bool,
}

/// What holds for an alert.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "alert_now")]
pub struct AlertNow {
    /// The alert.
    pub alert: String,
    /// The level.
    pub level: String,
    /// The track.
    pub track: String,
}

/// A clock.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clock")]
pub struct ClockBody {
    /// Which.
    pub clock: String,
    /// When it ends, microseconds since 1970.
    pub due: i64,
}

/// A measure at a check.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "measure")]
pub struct MeasureForm {
    /// Which.
    pub measure: String,
    /// The ground in the officer's words.
    pub ground: String,
    /// The alert, where the check met several.
    #[serde(default)]
    pub alert: Option<String>,
    /// When it was taken, as 2026-11-22T09:00:00+02:00; none is now.
    #[serde(default)]
    pub at: Option<String>,
}

/// A measure without a check.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "measure_without_check")]
pub struct UncheckedForm {
    /// Which.
    pub measure: String,
    /// The ground in the officer's words.
    pub ground: String,
    /// The alert, where it is known.
    #[serde(default)]
    pub alert: Option<String>,
    /// Names of the person, as far as known.
    #[serde(default)]
    pub names: Vec<String>,
    /// Date of birth.
    #[serde(default)]
    pub born: Option<String>,
    /// Number of a document.
    #[serde(default)]
    pub document: Option<String>,
    /// Its state.
    #[serde(default)]
    pub document_state: Option<String>,
    /// A child is with the person.
    #[serde(default)]
    pub with_child: bool,
    /// Where.
    #[serde(default)]
    pub place: Option<String>,
    /// When it was taken; none is now.
    #[serde(default)]
    pub at: Option<String>,
}

/// What follows from a measure.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "measure_kept")]
pub struct MeasureBody {
    /// Its entry.
    pub entry: u64,
    /// A permission in force named it, or own law's second line was open.
    pub permitted: bool,
    /// Why, or why not.
    pub says: String,
    /// The same as a sentence every language has.
    #[serde(skip)]
    pub saying: casework::border::say::Saying,
    /// Who is told now.
    pub tell: Vec<String>,
    /// The alerts under which it stands.
    pub alerts: Vec<String>,
    /// The entry with which custody began.
    pub custody: Option<u64>,
}

/// "Not this person".
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "not_this_person")]
pub struct JudgeForm {
    /// The alert, where the check met several.
    #[serde(default)]
    pub alert: Option<String>,
    /// The reasons.
    pub reasons: String,
    /// The last day on which it stands.
    pub until: String,
}

/// A distinguishing record.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "distinguishing")]
pub struct DistinguishForm {
    /// The alert, where the check met several.
    #[serde(default)]
    pub alert: Option<String>,
    /// By what the two were told apart.
    pub feature: String,
    /// How the person consented.
    pub consent: String,
    /// The last day on which it stands.
    pub until: String,
}

/// A granting authority's answer.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "identity_answer")]
pub struct IdentityForm {
    /// It is the person the authority protects.
    pub same: bool,
    /// What was compared.
    pub compared: String,
    /// The alert, where the check met several.
    #[serde(default)]
    pub alert: Option<String>,
}

/// What follows from it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "identity_kept")]
pub struct IdentityBody {
    /// How far it is heard at later checks.
    pub says: String,
}

/// An entry that was made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "entry")]
pub struct Entry {
    /// Its place on the record.
    pub entry: u64,
}

pub(crate) fn which(alert: Option<&str>) -> Result<Option<AlertId>, Problem> {
    match alert.map(str::trim).filter(|it| !it.is_empty()) {
        None => Ok(None),
        Some(it) => AlertId::parse(it)
            .map(Some)
            .ok_or_else(|| Problem::field("alert", "expected an alert as `alert-...`, whole")),
    }
}

pub(crate) fn said(field: &'static str, given: String) -> Result<String, Problem> {
    let given = text(field, given)?;
    if given.is_empty() { Err(Problem::field(field, "it says nothing")) } else { Ok(given) }
}

/// When something was done: never ahead of now.
fn done_at(call: &Call, given: Option<&str>) -> Result<Moment, Problem> {
    let now = call.moment();
    let Some(given) = given.map(str::trim).filter(|it| !it.is_empty()) else { return Ok(now) };
    let at = moment("at", given)?;
    let earliest = now.micros.saturating_sub(30 * 24 * 3_600 * 1_000_000);
    if at > now.micros.saturating_add(300_000_000) || at < earliest {
        return Err(Problem::field("at", "it lies ahead, or more than thirty days back"));
    }
    Ok(now.at(at))
}

/// Keeps a sheet.
///
/// # Errors
/// It cannot be read, there is no such check, the person is not asked; too much waits; the record fails.
pub async fn sheet(call: Call) -> Result<Response, Problem> {
    if !call.is_json() {
        return Err(Problem::new(Kind::OtherType, "expected application/json"));
    }
    json(StatusCode::CREATED, &keep_sheet(&call, call.check()?, &call.body).await?)
}

/// Keeps a sheet, however it was typed.
///
/// # Errors
/// As [`sheet`].
pub async fn keep_sheet(call: &Call, check: Seq, bytes: &[u8]) -> Result<SheetBody, Problem> {
    let wire::sheet::SheetRecord { sheet, original, .. } = one_sheet(bytes)?;
    let filled = filled(sheet);
    let (actor, at) = (call.actor()?, call.moment());
    let work = move |bench: &mut Bench| {
        known(bench, check)?;
        let kept = bench.act(&actor, |desk, border, profile, act| {
            desk.end_sheets(border, act)?;
            desk.take_sheet(check, &filled, &original, at, profile, act)
        })?;
        Ok(SheetBody {
            alerts: kept
                .alerts
                .iter()
                .map(|(alert, now)| AlertNow {
                    alert: alert.to_string(),
                    level: now.level.code().to_owned(),
                    track: now.track.code().to_owned(),
                })
                .collect(),
            clocks: kept
                .clocks
                .iter()
                .map(|it| ClockBody { clock: it.clock.code().to_owned(), due: it.due })
                .collect(),
            ends: kept.ends.to_string(),
            child: kept.child,
        })
    };
    call.app.works.act(work).await
}

/// The one sheet of a request.
fn one_sheet(bytes: &[u8]) -> Result<wire::sheet::SheetRecord, Problem> {
    let mut sheets =
        wire::sheet::open(bytes, "the request").map_err(|fault| Problem::field("", fault.to_string()))?;
    match (sheets.next(), sheets.next()) {
        (Some(Ok(one)), None) => Ok(one),
        (Some(Err(bad)), _) => Err(Problem::field(bad.field.unwrap_or_default(), bad.says)),
        (None, _) | (Some(Ok(_)), Some(_)) => Err(Problem::field("", "one sheet is taken for one check")),
    }
}

/// A number of the log that is there.
fn known(bench: &Bench, check: Seq) -> Result<(), Problem> {
    if check.0 < bench.desk.store().size() { Ok(()) } else { Err(Problem::not_found()) }
}

fn kept(it: &MeasureKept) -> MeasureBody {
    MeasureBody {
        entry: it.entry.0,
        permitted: it.consequence.permitted,
        says: it.consequence.says.english().to_owned(),
        saying: it.consequence.says,
        tell: it.consequence.tell.iter().map(|it| it.code().to_owned()).collect(),
        alerts: it.alerts.iter().map(ToString::to_string).collect(),
        custody: it.custody.map(|it| it.0),
    }
}

fn of_measure(code: &str) -> Result<TheMeasure, Problem> {
    word("measure", code, TheMeasure::parse, &TheMeasure::ALL, |it| it.code())
}

/// Records a measure at a check.
///
/// # Errors
/// Something in it is wrong, there is no such check; too much waits; the record fails.
pub async fn measure(call: Call) -> Result<Response, Problem> {
    let form: MeasureForm = call.json()?;
    json(StatusCode::CREATED, &record(&call, call.check()?, form).await?)
}

/// Records a measure at a check, however it was typed.
///
/// # Errors
/// As [`measure`].
pub async fn record(call: &Call, check: Seq, form: MeasureForm) -> Result<MeasureBody, Problem> {
    let (alert, measure) = (which(form.alert.as_deref())?, of_measure(&form.measure)?);
    let ground = said("ground", form.ground)?;
    let at = done_at(call, form.at.as_deref())?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        known(bench, check)?;
        let done = bench.act(&actor, |desk, border, profile, act| {
            desk.record_measure(border, profile, check, alert.as_ref(), measure, &ground, at, act)
        })?;
        Ok(kept(&done))
    };
    call.app.works.act(work).await
}

/// Records a measure without a check.
///
/// # Errors
/// Something in it is wrong; too much waits; the record fails.
pub async fn measure_unchecked(call: Call) -> Result<Response, Problem> {
    let form: UncheckedForm = call.json()?;
    json(StatusCode::CREATED, &record_unchecked(&call, form).await?)
}

/// Records a measure without a check, however it was typed.
///
/// # Errors
/// As [`measure_unchecked`].
pub async fn record_unchecked(call: &Call, form: UncheckedForm) -> Result<MeasureBody, Problem> {
    let at = done_at(call, form.at.as_deref())?;
    let unchecked = unchecked(form)?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        let done = bench.act(&actor, |desk, _, profile, act| {
            desk.record_measure_without_check(profile, &unchecked, at, act)
        })?;
        Ok(kept(&done))
    };
    call.app.works.act(work).await
}

fn unchecked(form: UncheckedForm) -> Result<Unchecked, Problem> {
    let born = match form.born.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
        None => None,
        Some(it) => Some(
            it.parse::<PartialDate>()
                .map_err(|_| Problem::field("born", "expected a date as 1988-03 or 1988-03-09"))?,
        ),
    };
    let document = match form.document {
        None => None,
        Some(number) => Some(Document {
            kind: "document".to_owned(),
            number: said("document", number)?,
            state: form.document_state,
        }),
    };
    if form.names.len() > 12 {
        return Err(Problem::field("names", "more than 12"));
    }
    let mut names = Vec::new();
    for it in form.names {
        let name = said("names", it)?;
        names.push(NameForm { origin: Origin::Official, ..NameForm::plain(&name) });
    }
    let given = !names.is_empty() || born.is_some() || document.is_some();
    let person = given.then(|| Subject {
        names,
        born: born.map_or(Field::Unknown, |it| Field::Known(it, Origin::Official)),
        documents: document.map_or(Field::Unknown, |it| Field::Known(vec![it], Origin::Official)),
        ..Subject::default()
    });
    let place = match form.place {
        None => None,
        Some(it) => Some(said("place", it)?),
    };
    Ok(Unchecked {
        measure: of_measure(&form.measure)?,
        ground: said("ground", form.ground)?,
        person,
        with_child: form.with_child,
        place,
        alert: which(form.alert.as_deref())?,
    })
}

/// Judges "not this person".
///
/// # Errors
/// Something in it is wrong, there is no such check, no document was shown; too much waits; the record fails.
pub async fn judge(call: Call) -> Result<Response, Problem> {
    let form: JudgeForm = call.json()?;
    json(StatusCode::CREATED, &judge_not(&call, call.check()?, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`judge`].
pub async fn judge_not(call: &Call, check: Seq, form: JudgeForm) -> Result<Entry, Problem> {
    let (alert, until) = (which(form.alert.as_deref())?, day("until", &form.until)?);
    let reasons = said("reasons", form.reasons)?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        known(bench, check)?;
        let entry = bench.act(&actor, |desk, _, _, act| {
            desk.judge_not_this_person(check, alert.as_ref(), &reasons, until, act)
        })?;
        Ok(Entry { entry: entry.0 })
    };
    call.app.works.act(work).await
}

/// Tells a namesake apart.
///
/// # Errors
/// As [`judge`].
pub async fn distinguish(call: Call) -> Result<Response, Problem> {
    let form: DistinguishForm = call.json()?;
    json(StatusCode::CREATED, &tell_apart(&call, call.check()?, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`distinguish`].
pub async fn tell_apart(call: &Call, check: Seq, form: DistinguishForm) -> Result<Entry, Problem> {
    let (alert, until) = (which(form.alert.as_deref())?, day("until", &form.until)?);
    let (feature, consent) = (said("feature", form.feature)?, said("consent", form.consent)?);
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        known(bench, check)?;
        let entry = bench.act(&actor, |desk, _, _, act| {
            desk.distinguish(check, alert.as_ref(), &feature, &consent, until, act)
        })?;
        Ok(Entry { entry: entry.0 })
    };
    call.app.works.act(work).await
}

/// Takes a distinguishing record back.
///
/// # Errors
/// There is none; too much waits; the record fails.
pub async fn take_back(call: Call) -> Result<Response, Problem> {
    let record = call.part("record").parse().map(Seq).map_err(|_| Problem::not_found())?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        known(bench, record)?;
        let entry = bench.act(&actor, |desk, _, _, act| desk.take_back(record, act))?;
        Ok(Entry { entry: entry.0 })
    };
    json(StatusCode::CREATED, &call.app.works.act(work).await?)
}

/// Takes the answer of the authority for which the account speaks.
///
/// # Errors
/// The account speaks for none, another authority granted, there is no such check; too much waits; the record fails.
pub async fn identity(call: Call) -> Result<Response, Problem> {
    let form: IdentityForm = call.json()?;
    json(StatusCode::CREATED, &identify(&call, call.check()?, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`identity`].
pub async fn identify(call: &Call, check: Seq, form: IdentityForm) -> Result<IdentityBody, Problem> {
    let alert = which(form.alert.as_deref())?;
    let compared = said("compared", form.compared)?;
    let login = call.login()?;
    let Some(body) = login.account().body.clone() else {
        return Err(Problem::new(Kind::NotAllowed, "this account speaks for no authority"));
    };
    let actor = login.actor();
    let work = move |bench: &mut Bench| {
        known(bench, check)?;
        let kept = bench.act(&actor, |desk, _, _, act| {
            desk.answer_identity(check, alert.as_ref(), form.same, &compared, &body, act)
        });
        match kept {
            Ok(kept) => Ok(IdentityBody { says: kept.reach.says().to_owned() }),
            // Which authority granted is told to no other, nor whether any did.
            Err(desk::DeskError::OtherAuthority(_) | desk::DeskError::NoShield(_)) => {
                Err(Problem::not_found())
            }
            Err(other) => Err(other.into()),
        }
    };
    call.app.works.act(work).await
}

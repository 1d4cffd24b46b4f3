//! The second official's pages: the own reading first; both readings side by side when it stands.
//!
//! Promise: before the own reading is saved, nothing the first official wrote is in the page.

use axum::http::StatusCode;
use axum::response::Response;
use pages::frame::Desk;
use pages::review::{After, Before, Pair};
use pages::test_form::{Group, Weighed, Wrong};
use terms::Seq;
use terms::verification::{DecisionKind, OfficialReading, Review, Step};

use super::test::{
    Opened, assurances, group_read, on_the_form, opened, password, points, reading_of, stays, version_of,
    weighed, wrong,
};
use super::{frame, page};
use crate::api::forms::{DecisionForm, OwnProsecutorForm, ReviewForm};
use crate::api::review::{Waits, enter};
use crate::api::verification::save_reading;
use crate::http::{Call, Form, Kind, Problem, see_other};
use crate::works::Bench;

/// Where a reason against it stands on the form.
const FIELDS: &[(&str, &str)] = &[
    ("", "reasons"),
    ("decision", "kind"),
    ("verification.otherwise", "kind"),
    ("verification.own_prosecutor", "own_prosecutor"),
    ("own_prosecutor.reasons", "own_prosecutor"),
    ("verification.reasons", "reasons"),
    ("verification.two_people", "review"),
    ("verification.two_units", "review"),
];

async fn waits(call: &Call) -> Result<(Waits, i64), Problem> {
    let alert = call.alert()?;
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let work = move |bench: &mut Bench| {
        let waits = Waits::of(bench, &alert, &actor, &person)?;
        let since = bench.desk.store().read().entry(waits.first)?.plain.recorded_at.micros();
        Ok((waits, since))
    };
    call.app.works.act(work).await
}

/// What waits: sealed, or both readings.
///
/// # Errors
/// Nothing waits; too much waits for the desk; the record fails.
pub async fn show(call: Call) -> Result<Response, Problem> {
    shown(&call, None, Vec::new(), StatusCode::OK).await
}

async fn shown(
    call: &Call,
    typed: Option<&Form>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (waits, since) = waits(call).await?;
    let opened = opened(call, waits.decided.decision.measure).await?;
    let first = (waits.decided.by.first().map(|it| it.name.clone()).unwrap_or_default(), since);
    let level = opened.open.level();
    let id = call.alert()?.to_string();
    // What is confirmed is the decision that was read: its entry goes with the form.
    let version = format!("{}.{}", opened.version.0, waits.first.0);
    let frame = frame(call, Some(Desk::Queue), Some((id.clone(), level)));
    // Whoever still writes the own reading is not shown the other's.
    if !waits.open.is_empty() || call.switch("own")? {
        let view = Before {
            id,
            names: opened.names.clone(),
            level,
            first,
            entry: waits.first.0,
            points: points(&opened, typed),
            assurances: assurances(&opened, typed),
            why_you: why_you(call)?,
            clock: None,
            wrong,
            version,
        };
        return page(status, view.page(&frame));
    }
    let view = After {
        id,
        names: opened.names.clone(),
        level,
        first,
        saved: opened.saved.unwrap_or(call.came),
        pairs: pairs(&waits, &opened),
        groups: [group(waits.reading.as_ref()), group(waits.own.as_ref())],
        assurances: [assured(waits.reading.as_ref()), assured(waits.own.as_ref())],
        decided: decided(&waits),
        confirms: confirms(&waits),
        bound: opened.open.examination.findings.iter().map(|it| it.rule.to_string()).collect(),
        typed: typed.map(super::acts::typed).unwrap_or_default(),
        others: DecisionKind::ALL.iter().copied().filter(|it| !it.permits()).collect(),
        grave: opened.open.standing.grave,
        confirm: call.asks_for_password_anew()?,
        wrong,
        version,
    };
    page(status, view.page(&frame))
}

fn why_you(call: &Call) -> Result<Vec<String>, Problem> {
    let account = call.login()?.account();
    Ok(vec![format!("You act for {}, another unit than the first official's.", account.unit)])
}

fn pairs(waits: &Waits, opened: &Opened) -> Vec<Pair> {
    let of = |reading: Option<&(Seq, OfficialReading)>, step: Step| {
        let answer = reading.and_then(|(_, it)| it.answers.iter().find(|it| it.step == step))?;
        Some((answer.reading, answer.reasons.clone()))
    };
    let steps = opened.facts.iter().map(|(step, ..)| *step);
    steps
        .map(|step| Pair {
            step,
            first: of(waits.reading.as_ref(), step),
            second: of(waits.own.as_ref(), step),
        })
        .collect()
}

fn group(reading: Option<&(Seq, OfficialReading)>) -> Option<Group> {
    reading?.1.answers.iter().find_map(|it| it.group.as_ref()).map(group_read)
}

fn assured(reading: Option<&(Seq, OfficialReading)>) -> Vec<Weighed> {
    reading.map(|(_, it)| it.assurances.iter().map(weighed).collect()).unwrap_or_default()
}

fn decided(waits: &Waits) -> (String, String) {
    let decision = &waits.decided.decision;
    let measure = decision.measure.map(|it| format!(": {}", it.code().replace('_', " "))).unwrap_or_default();
    let conditions = decision.conditions.iter().map(|it| format!("; {it}")).collect::<String>();
    (format!("{}{measure}{conditions}", decision.kind.code().replace('_', " ")), decision.reasons.clone())
}

fn confirms(waits: &Waits) -> String {
    match waits.decided.decision.measure {
        Some(measure) => format!("MAY ACT: {}", measure.code().replace('_', " ")),
        None => "No measure on this alert".to_owned(),
    }
}

/// Saves the own reading.
///
/// # Errors
/// It is stale; too much waits; the record fails.
pub async fn read(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let alert = call.alert()?;
    match save_reading(&call, reading_of(&typed), alert.clone(), version_of(&typed)?).await {
        Ok(_) if typed.get("then") == Some("leave") => see_other("/queue"),
        Ok(_) if stays(&typed) => see_other(&format!("/alerts/{alert}/review?own=true#assurances-given")),
        Ok(_) => see_other(&format!("/alerts/{alert}/review")),
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrong(&problem, &reading_of(&typed));
            shown(&call, Some(&typed), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// What was decided otherwise; none where another way was chosen.
fn otherwise(typed: &Form) -> Option<DecisionForm> {
    let full = |name: &str| typed.get(name).unwrap_or_default().to_owned();
    let kind = typed.get("kind").filter(|_| typed.get("review") == Some(Review::Otherwise.code()))?;
    Some(DecisionForm {
        kind: kind.to_owned(),
        measure: None,
        conditions: Vec::new(),
        reasons: full("reasons"),
        own_prosecutor: typed
            .get("own_prosecutor")
            .map(|it| OwnProsecutorForm { refer: it == "yes", reasons: full("own_prosecutor_reasons") }),
        until: None,
    })
}

/// Confirms, sends back or decides otherwise. What is decided otherwise permits nothing: another permission begins anew.
///
/// # Errors
/// It is stale; too much waits; the record fails.
pub async fn review(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let alert = call.alert()?;
    let read = version_of(&typed)?;
    let first = typed.get("version").and_then(|it| it.split('.').nth(1)).and_then(|it| it.parse().ok());
    let first =
        first.ok_or_else(|| Problem::new(Kind::NotSaidWhatWasRead, "which decision was read is not said"))?;
    let form = ReviewForm {
        review: typed.get("review").unwrap_or_default().to_owned(),
        reasons: typed.get("reasons").unwrap_or_default().to_owned(),
        first,
        decision: otherwise(&typed),
    };
    let done = match password(&call, &typed).await {
        Ok(()) => enter(&call, form, alert.clone(), read).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(_) => see_other(&format!("/alerts/{alert}")),
        Err(problem) if on_the_form(&problem) => {
            let wrong = super::acts::wrong(&problem, FIELDS);
            shown(&call, Some(&typed), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

//! The two-step test and the decision as forms.
//!
//! A form carries what it was made on (`version`); a stale one is told what came since and enters nothing. A field that is
//! wrong is told on the form, and what was typed is kept.
//! Promise: nothing is answered or chosen for the reader.

use axum::http::StatusCode;
use axum::response::Response;
use desk::verification::Open;
use pages::decision::DecisionForm as DecisionPage;
use pages::frame::Desk;
use pages::parts::{Fact, Known, Name};
use pages::test_form::{Point, TestForm, Wrong};
use store::Reader;
use terms::finding::GroundValue;
use terms::verification::{AssuranceCriterion, DecisionKind, OfficialReading, Reading, Step};
use terms::{AlertId, Level, Measure, Seq};

use super::{frame, page};
use crate::api::forms::{
    AnswerForm, AssuranceForm, DecisionForm, MissingForm, OwnProsecutorForm, ReadingForm,
};
use crate::api::verification::{enter, own_reading, save_reading, seen};
use crate::http::{Call, Form, Kind, Problem, see_other};
use crate::works::Bench;

/// An alert opened for a reader.
pub(super) struct Opened {
    pub(super) open: Open,
    pub(super) names: Vec<Name>,
    pub(super) own: Option<(Seq, OfficialReading)>,
    pub(super) saved: Option<i64>,
    pub(super) version: Seq,
    pub(super) facts: Vec<(Step, Vec<Fact>, bool)>,
}

/// Opens an alert for whoever asks.
pub(super) async fn opened(call: &Call, measure: Option<Measure>) -> Result<Opened, Problem> {
    let alert = call.alert()?;
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let work = move |bench: &mut Bench| {
        seen(&bench.desk.store().read(), &alert)?;
        let open = bench.act(&actor, |desk, _, _, act| desk.open_for_verification(&alert, measure, act))?;
        let reader = bench.desk.store().read();
        let own = own_reading(&reader, &alert, &person)?;
        let saved = match &own {
            None => None,
            Some((at, _)) => Some(reader.entry(*at)?.plain.recorded_at.micros()),
        };
        let received = reader.revision(&alert)?.ok_or_else(Problem::not_found)?;
        let names = received.body.alert.subject.names.iter().map(|it| Name::plain(&it.text)).collect();
        let facts = facts(&reader, &open, measure);
        let version = desk::version(&reader, &alert, &person)?.unwrap_or(Seq(0));
        Ok(Opened { open, names, own, saved, version, facts })
    };
    call.app.works.act(work).await
}

fn facts(reader: &Reader<'_>, open: &Open, measure: Option<Measure>) -> Vec<(Step, Vec<Fact>, bool)> {
    let offered = open.needed.contains(&Step::Assurances);
    let points = casework::verification::points(&open.examination, &open.standing, measure, offered);
    let mut all = Vec::with_capacity(points.len());
    for point in points {
        let mut facts = Vec::new();
        for finding in point.on {
            for ground in &finding.grounds {
                let value = match &ground.value {
                    GroundValue::Own(text) => text.clone(),
                    GroundValue::Elsewhere(at) => {
                        desk::resolve(reader, at).unwrap_or_else(|_| "not available".to_owned())
                    }
                };
                facts.push(Fact {
                    term: ground.fact.to_string(),
                    known: Known::Value(value),
                    origin: ground.origin,
                });
            }
        }
        all.push((point.step, facts, point.needed));
    }
    all
}

/// The points with what was typed, or what was saved before.
pub(super) fn points(opened: &Opened, typed: Option<&Form>) -> Vec<Point> {
    let field = |step: Step, name: &str| {
        let full = format!("{}.{name}", step.code());
        typed.and_then(|it| it.get(&full)).unwrap_or_default().to_owned()
    };
    let saved = |step: Step| {
        let own = opened.own.as_ref().filter(|(_, it)| it.revision == opened.open.revision)?;
        own.1.answers.iter().find(|it| it.step == step)
    };
    let mut all = Vec::new();
    for (step, facts, needed) in &opened.facts {
        let (step, facts) = (*step, facts.clone());
        all.push(match (typed, saved(step)) {
            (None, Some(answer)) => {
                let missing = answer.missing.first();
                let of = |it: Option<String>| it.unwrap_or_default();
                Point {
                    step,
                    needed: *needed,
                    facts,
                    reading: Some(answer.reading),
                    reasons: answer.reasons.clone(),
                    missing: [
                        of(missing.map(|it| it.what.clone())),
                        of(missing.map(|it| it.whom.clone())),
                        of(missing.map(|it| it.by.to_string())),
                    ],
                }
            }
            (_, _) => Point {
                step,
                needed: *needed,
                facts,
                reading: Reading::parse(&field(step, "reading")),
                reasons: field(step, "reasons"),
                missing: [
                    field(step, "missing_what"),
                    field(step, "missing_whom"),
                    field(step, "missing_by"),
                ],
            },
        });
    }
    all
}

/// What a form says that was typed.
pub(super) fn reading_of(form: &Form) -> ReadingForm {
    let mut answers = Vec::new();
    for step in Step::ALL {
        let get = |name: &str| form.get(&format!("{}.{name}", step.code())).unwrap_or_default().to_owned();
        let (reading, reasons) = (get("reading"), get("reasons"));
        // A point that was left open is saved another time.
        if reading.is_empty() {
            continue;
        }
        let what = get("missing_what");
        let missing = if what.is_empty() {
            Vec::new()
        } else {
            vec![MissingForm { what, whom: get("missing_whom"), by: get("missing_by") }]
        };
        answers.push(AnswerForm { step: step.code().to_owned(), reading, reasons, missing });
    }
    let given = form.get("assurance.given").unwrap_or_default().to_owned();
    let assurances = if given.is_empty() {
        Vec::new()
    } else {
        let met = form.all("assurance.met").map(str::to_owned).collect();
        let watched_by = form.get("assurance.watched_by").unwrap_or_default().to_owned();
        vec![AssuranceForm { given, met, watched_by }]
    };
    ReadingForm { answers, assurances }
}

/// What the form was made on.
pub(super) fn version_of(form: &Form) -> Result<Seq, Problem> {
    let text = form.get("version").and_then(|it| it.split('.').next());
    text.and_then(|it| it.parse().ok())
        .map(Seq)
        .ok_or_else(|| Problem::new(Kind::NotSaidWhatWasRead, "the form does not say what it was made on"))
}

/// What is wrong, at the fields of the page.
pub(super) fn wrong(problem: &Problem, typed: &ReadingForm) -> Vec<Wrong> {
    let all = problem.errors.iter().map(|it| {
        // `answers[2].reasons` stands at the point that was answered as the third.
        let number = it.field.strip_prefix("answers[").and_then(|it| it.split(']').next());
        let answer = number.and_then(|it| it.parse::<usize>().ok()).and_then(|it| typed.answers.get(it));
        let field = answer.map_or_else(|| it.field.clone(), |it| it.step.clone());
        Wrong { field, says: it.detail.clone() }
    });
    let all: Vec<Wrong> = all.collect();
    if all.is_empty() { vec![Wrong { field: String::new(), says: problem.detail.clone() }] } else { all }
}

/// A fault that is told on the form.
pub(super) fn on_the_form(problem: &Problem) -> bool {
    matches!(problem.kind, Kind::WrongInput | Kind::Against | Kind::WrongPassword | Kind::ConfirmFirst)
}

/// The test.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let opened = opened(&call, None).await?;
    form(&call, &opened, None, Vec::new(), StatusCode::OK)
}

fn form(
    call: &Call,
    opened: &Opened,
    typed: Option<&Form>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let saved = opened.own.as_ref().and_then(|(_, it)| it.assurances.first());
    let assurance = match typed.and_then(|it| it.get("assurance.given").map(|given| (it, given))) {
        Some((form, given)) => Some((
            given.to_owned(),
            form.all("assurance.met").filter_map(AssuranceCriterion::parse).collect(),
            form.get("assurance.watched_by").unwrap_or_default().to_owned(),
        )),
        None => saved.map(|it| (it.given.clone(), it.met.clone(), it.watched_by.clone())),
    };
    let view = TestForm {
        id: call.alert()?.to_string(),
        names: opened.names.clone(),
        level: opened.open.level(),
        points: points(opened, typed),
        assurance,
        wrong,
        saved: opened.saved,
        clock: None,
        version: opened.version.0.to_string(),
    };
    let printed = (view.id.clone(), view.level);
    page(status, view.page(&frame(call, Some(Desk::Queue), Some(printed))))
}

/// Saves the test.
///
/// # Errors
/// It is stale; too much waits; the record fails.
pub async fn save(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let alert = call.alert()?;
    match save_reading(&call, reading_of(&typed), alert.clone(), version_of(&typed)?).await {
        Ok(_) if typed.get("then") == Some("leave") => see_other("/queue"),
        Ok((saved, _)) if saved.open.is_empty() => see_other(&format!("/alerts/{alert}/decision")),
        Ok(_) => see_other(&format!("/alerts/{alert}/test")),
        Err(problem) if on_the_form(&problem) => {
            let opened = opened(&call, None).await?;
            let wrong = wrong(&problem, &reading_of(&typed));
            form(&call, &opened, Some(&typed), wrong, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

/// The decision.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn decision(call: Call) -> Result<Response, Problem> {
    let opened = opened(&call, None).await?;
    decision_form(&call, &opened, None, Vec::new(), StatusCode::OK)
}

fn decision_form(
    call: &Call,
    opened: &Opened,
    typed: Option<&Form>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let rules = call.app.governed.rules();
    let powers = rules.jurisdiction.powers();
    let stopped = opened.open.standing.level <= Level::Suppressed;
    let closed = |kind: DecisionKind| {
        let nobody = kind.permits() && powers.authorities.is_empty();
        if stopped {
            Some("the alert was recalled".to_owned())
        } else if nobody {
            Some("the profile names no authority for any measure".to_owned())
        } else {
            None
        }
    };
    let get = |name: &str| typed.and_then(|it| it.get(name)).unwrap_or_default().to_owned();
    let view = DecisionPage {
        id: call.alert()?.to_string(),
        names: opened.names.clone(),
        level: opened.open.level(),
        kinds: DecisionKind::ALL.iter().map(|it| (*it, closed(*it))).collect(),
        measures: powers
            .authorities
            .iter()
            .map(|(measure, authority)| (*measure, authority.clone()))
            .collect(),
        second_person: casework::verification::needs_two(&opened.open.standing),
        grave: opened.open.standing.grave,
        typed: [get("conditions"), get("reasons"), get("own_prosecutor_reasons"), get("until")],
        chosen: DecisionKind::parse(&get("kind")),
        measure: Measure::parse(&get("measure")),
        refer: match get("own_prosecutor").as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        wrong,
        confirm: call.asks_for_password()?,
        version: opened.version.0.to_string(),
    };
    let printed = (view.id.clone(), view.level);
    page(status, view.page(&frame(call, Some(Desk::Queue), Some(printed))))
}

/// What was typed as a decision.
fn decision_of(form: &Form) -> DecisionForm {
    let full = |name: &str| form.get(name).map(str::to_owned);
    DecisionForm {
        kind: full("kind").unwrap_or_default(),
        measure: full("measure"),
        conditions: full("conditions")
            .map(|it| it.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect())
            .unwrap_or_default(),
        reasons: full("reasons").unwrap_or_default(),
        own_prosecutor: full("own_prosecutor").map(|it| OwnProsecutorForm {
            refer: it == "yes",
            reasons: full("own_prosecutor_reasons").unwrap_or_default(),
        }),
        // A day is its end, in universal time; a permission never lasts longer than what was typed.
        until: full("until").map(|it| if it.contains('T') { it } else { format!("{it}T00:00:00Z") }),
    }
}

/// What came of the password that stands on a form: the guard has compared it.
pub(super) async fn password(call: &Call, _form: &Form) -> Result<(), Problem> {
    call.wrong_password.clone().map_or(Ok(()), Err)
}

/// Decides.
///
/// # Errors
/// It is stale; too much waits; the record fails.
pub async fn decide(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let alert: AlertId = call.alert()?;
    let read = version_of(&typed)?;
    let done = match password(&call, &typed).await {
        Ok(()) => {
            let mut decision = decision_of(&typed);
            // The measure of a list stands on the form whatever is decided; only a permission names one.
            if !DecisionKind::parse(&decision.kind).is_some_and(DecisionKind::permits) {
                decision.measure = None;
            }
            enter(&call, decision, alert.clone(), read).await
        }
        Err(problem) => Err(problem),
    };
    match done {
        Ok(_) => see_other(&format!("/alerts/{alert}")),
        Err(problem) if on_the_form(&problem) => {
            let opened = opened(&call, None).await?;
            let none = ReadingForm { answers: Vec::new(), assurances: Vec::new() };
            let wrong = wrong(&problem, &none);
            decision_form(&call, &opened, Some(&typed), wrong, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

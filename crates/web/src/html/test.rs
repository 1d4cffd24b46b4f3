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
use pages::test_form::{Group, Point, TestForm, Weighed, Wrong};
use pages::written::Written;
use store::Reader;
use terms::finding::GroundValue;
use terms::role::Deed;
use terms::verification::{
    Assurance, AssuranceCriterion, DecisionKind, GroupAtRisk, OfficialReading, Reading, Step,
};
use terms::{AlertId, Level, Measure, Seq};

use super::{frame, page};
use crate::api::forms::{
    AnswerForm, AssuranceForm, DecisionForm, GroupForm, MaterialForm, MissingForm, OwnProsecutorForm,
    ReadingForm,
};
use crate::api::verification::{enter, own_reading, save_reading, seen};
use crate::api::written::parts;
use crate::http::{Call, Form, Kind, Problem, see_other};
use crate::works::Bench;

/// Rows of material and of assurances that a form is read for.
const ROWS: usize = 40;

/// An alert opened for a reader.
pub(super) struct Opened {
    pub(super) open: Open,
    pub(super) names: Vec<Name>,
    pub(super) own: Option<(Seq, OfficialReading)>,
    pub(super) saved: Option<i64>,
    pub(super) version: Seq,
    pub(super) facts: Vec<(Step, Vec<Fact>, bool)>,
    pub(super) written: Vec<Written>,
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
        // Whoever reads second reads alone: what was written shows to them once they have.
        let written = parts(&reader, &alert)?;
        Ok(Opened { open, names, own, saved, version, facts, written })
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
                    group: asks_group(step)
                        .then(|| answer.group.as_ref().map(group_read).unwrap_or_default().padded()),
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
                group: asks_group(step)
                    .then(|| typed.map(|it| group_typed(it, step)).unwrap_or_default().padded()),
            },
        });
    }
    all
}

/// At this point a group at risk is asked for.
fn asks_group(step: Step) -> bool {
    step == Step::GeneralSituation
}

/// What was saved of a group at risk.
pub(super) fn group_read(it: &GroupAtRisk) -> Group {
    Group {
        reading: Some(it.reading),
        group: it.group.clone(),
        reasons: it.reasons.clone(),
        material: it.material.iter().map(|it| [it.what.clone(), it.dated.to_string()]).collect(),
    }
}

/// What was typed of a group at risk.
fn group_typed(form: &Form, step: Step) -> Group {
    let get = |name: &str| form.get(&format!("{}.{name}", step.code())).unwrap_or_default().to_owned();
    let row = |at: usize| [get(&format!("group_what.{at}")), get(&format!("group_dated.{at}"))];
    Group {
        reading: Reading::parse(&get("group_reading")),
        group: get("group"),
        reasons: get("group_reasons"),
        material: (0..ROWS).map(row).filter(|it| it.iter().any(|it| !it.is_empty())).collect(),
    }
}

/// What was saved of an assurance.
pub(super) fn weighed(it: &Assurance) -> Weighed {
    Weighed { given: it.given.clone(), met: it.met.clone(), watched_by: it.watched_by.clone() }
}

/// What was typed of assurances, but the one that is taken out.
fn assurances_typed(form: &Form) -> Vec<Weighed> {
    let out = form.get("then").and_then(|it| it.strip_prefix("remove.")).and_then(|it| it.parse().ok());
    let row = |at: usize| {
        let get =
            |name: &str| form.get(&format!("assurance.{at}.{name}")).unwrap_or_default().trim().to_owned();
        let met = form.all(&format!("assurance.{at}.met")).filter_map(AssuranceCriterion::parse).collect();
        Weighed { given: get("given"), met, watched_by: get("watched_by") }
    };
    (0..ROWS).filter(|it| Some(*it) != out).map(row).filter(|it| !it.is_empty()).collect()
}

/// The assurances of a form, an empty one at the end; none at all where the point is not asked.
pub(super) fn assurances(opened: &Opened, typed: Option<&Form>) -> Vec<Weighed> {
    let saved = || {
        let own = opened.own.as_ref().filter(|(_, it)| it.revision == opened.open.revision);
        own.map(|(_, it)| it.assurances.iter().map(weighed).collect()).unwrap_or_default()
    };
    let mut all: Vec<Weighed> = typed.map_or_else(saved, assurances_typed);
    let asked = opened.facts.iter().any(|(step, ..)| *step == Step::Assurances);
    if asked || !all.is_empty() {
        all.push(Weighed::default());
    }
    all
}

/// What a form says that was typed.
pub(super) fn reading_of(form: &Form) -> ReadingForm {
    let mut answers = Vec::new();
    for step in Step::ALL {
        let get = |name: &str| form.get(&format!("{}.{name}", step.code())).unwrap_or_default().to_owned();
        let (reading, reasons) = (get("reading"), get("reasons"));
        let what = get("missing_what");
        let missing = if what.is_empty() {
            Vec::new()
        } else {
            vec![MissingForm { what, whom: get("missing_whom"), by: get("missing_by") }]
        };
        let group = group_typed(form, *step);
        // What was begun is read whole: what lacks of it is told.
        let begun = group.reading.is_some()
            || !group.group.is_empty()
            || !group.reasons.is_empty()
            || !group.material.is_empty();
        // A point that was left open is saved another time; what was written of one is not dropped in silence.
        if reading.is_empty()
            && reasons.trim().is_empty()
            && missing.is_empty()
            && !(asks_group(*step) && begun)
        {
            continue;
        }
        let group = (asks_group(*step) && begun).then(|| GroupForm {
            reading: group.reading.map(|it| it.code().to_owned()).unwrap_or_default(),
            group: group.group,
            reasons: group.reasons,
            material: group.material.into_iter().map(|[what, dated]| MaterialForm { what, dated }).collect(),
        });
        answers.push(AnswerForm { step: step.code().to_owned(), reading, reasons, missing, group });
    }
    let assurances = assurances_typed(form).into_iter().map(|it| AssuranceForm {
        given: it.given,
        met: it.met.iter().map(|it| it.code().to_owned()).collect(),
        watched_by: it.watched_by,
    });
    ReadingForm { answers, assurances: assurances.collect() }
}

/// The form was sent to add an assurance or to take one out.
pub(super) fn stays(form: &Form) -> bool {
    form.get("then").is_some_and(|it| it == "more" || it.starts_with("remove."))
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
        let field = match answer {
            Some(_) if it.field.contains("].group") => "group".to_owned(),
            Some(answer) => answer.step.clone(),
            None if it.field.starts_with("assurances[") => "assurances-given".to_owned(),
            None => it.field.clone(),
        };
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
    if opened.facts.is_empty() {
        // No point is prescribed and none has facts: one official decides, with reasons.
        let at = if call.may(Deed::Decide) { "/decision" } else { "" };
        return see_other(&format!("/alerts/{}{at}", call.alert()?));
    }
    form(&call, &opened, None, Vec::new(), StatusCode::OK)
}

fn form(
    call: &Call,
    opened: &Opened,
    typed: Option<&Form>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let view = TestForm {
        id: call.alert()?.to_string(),
        names: opened.names.clone(),
        level: opened.open.level(),
        points: points(opened, typed),
        assurances: assurances(opened, typed),
        wrong,
        saved: opened.saved,
        clock: None,
        version: opened.version.0.to_string(),
        written: opened.written.clone(),
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
        Ok(_) if stays(&typed) => see_other(&format!("/alerts/{alert}/test#assurances-given")),
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
        confirm: call.asks_for_password_anew()?,
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

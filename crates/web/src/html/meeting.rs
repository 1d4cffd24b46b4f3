//! Meetings as pages: what waits for the duty desk, the duty card of one, the answer; not this person; the question sheet;
//! what is asked of a granting authority; the card of the first ten minutes.
//!
//! Promise: a page here permits nothing and raises nothing; the authority's page holds nothing of the alert.

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::card::card;
use casework::border::say::Saying;
use casework::border::sheet::{LANGUAGES, in_language};
use desk::border::{MetAt, met_at};
use desk::shown;
use pages::act::{Act, Typed};
use pages::border::card_page;
use pages::frame::Desk;
use pages::meeting::{Apart, Asked, Identity, Meeting, Meetings, Waits};
use pages::outcomes;
use pages::parts::{Banner, Clock, Door, Event, EventKind, Fact, Known, Name, Next, NextStep};
use pages::sheet::SheetPage;
use pages::test_form::Wrong;
use store::{ClockRow, Reader};
use terms::border::Word;
use terms::role::Deed;
use terms::{Actor, Level, Origin, Seq};

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::{frame, page};
use crate::api::meeting::{
    DistinguishForm, IdentityForm, JudgeForm, identify, judge_not, keep_sheet, tell_apart,
};
use crate::api::meetings::{AnswerForm, asked_of, clocks_of, give, lowest, met, own_law, presented, waiting};
use crate::http::{Call, Form, Kind, Problem, see_other};

/// The card of the first ten minutes.
///
/// # Errors
/// The page cannot be written.
pub async fn ten_minutes(call: Call) -> Result<Response, Problem> {
    let card = card(&call.app.governed.rules().profile);
    page(StatusCode::OK, card_page(&card, &frame(&call, Some(Desk::Border), None)))
}

/// Meetings that wait.
///
/// # Errors
/// The record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let rows = waiting(&call).await?.into_iter().map(|it| Waits {
        check: it.check,
        name: it.name.as_deref().map(Name::plain),
        alert: it.alerts.into_iter().find_map(|it| Some((it.alert, Level::parse(&it.level?)?))),
        place: it.place,
        clock: (it.since, it.due),
        grave: it.grave,
    });
    let view = Meetings { rows: rows.collect() };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Meetings), None)))
}

/// One meeting.
///
/// # Errors
/// There is none; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    view(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

/// A meeting as read: the alert that is shown, its clocks, what happened since.
struct Read {
    met: Vec<MetAt>,
    clocks: Vec<Clock>,
    waits: bool,
    of_alert: Option<OfAlert>,
}

struct OfAlert {
    id: String,
    banner: Banner,
    history: Vec<Event>,
}

fn clock(reader: &Reader<'_>, row: &ClockRow) -> Result<Clock, Problem> {
    let rule = casework::clock::of(row.clock.rule);
    let met = match row.ended.filter(|_| !row.state.is_open()) {
        Some(ended) => Some(reader.entry(ended)?.plain.recorded_at.micros()),
        None => None,
    };
    Ok(Clock {
        rule: row.clock.rule.code().to_owned(),
        began: row.since,
        due: row.due,
        met,
        holder: rule.holder,
        if_missed: Some(rule.at_end),
        told: rule.told.to_vec(),
        law: rule.law.to_vec(),
    })
}

async fn read(call: &Call, check: Seq) -> Result<Read, Problem> {
    let (came, app) = (call.came, std::sync::Arc::clone(&call.app));
    let read = move |store: &store::Store| {
        let reader = store.read();
        let met = met_at(&reader, check)?;
        if met.is_empty() {
            return Err(Problem::not_found());
        }
        let alert = lowest(&reader, &met)?.map(|it| it.0);
        let rows = clocks_of(&reader, check, alert.as_ref())?;
        let duty = |it: &ClockRow| it.clock.rule == terms::clock::ClockRule::Duty && it.state.is_open();
        let waits = rows.iter().any(duty);
        let clocks = rows.iter().map(|it| clock(&reader, it)).collect::<Result<Vec<_>, _>>()?;
        let of_alert = match alert {
            None => None,
            Some(alert) => {
                shown(&reader, &alert, came)?.map(|it| of_alert(&reader, &it, check, &app)).transpose()?
            }
        };
        Ok(Read { met, clocks, waits, of_alert })
    };
    call.app.readers.read(&call.app.works, read).await
}

fn of_alert(
    reader: &Reader<'_>,
    shown: &desk::Shown,
    check: Seq,
    app: &crate::app::App,
) -> Result<OfAlert, Problem> {
    let mut names = crate::api::written::Names::default();
    let lines = desk::explanation(reader, &shown.row.alert)?.entries;
    let mut history = Vec::new();
    for line in lines.into_iter().filter(|it| it.seq >= check) {
        let door = match line.actor {
            Actor::Human { .. } => Door::Act,
            Actor::Auto(_) => Door::Tick,
            Actor::Gateway(_) => Door::Message,
        };
        let at = reader.entry(line.seq)?.plain.recorded_at.micros();
        let kind = Some(EventKind::Entry(line.kind));
        let by = names.of(app, &line.actor);
        history.push(Event { door, kind, what: line.says, at, entry: Some(line.seq.0), to_come: false, by });
    }
    let banner = Banner {
        level: shown.standing.level,
        permission: super::alert::permitted(shown),
        why: super::alert::why(shown),
    };
    Ok(OfAlert { id: shown.row.alert.to_string(), banner, history })
}

fn fact(term: &str, value: String, origin: Origin) -> Fact {
    let known = if value.is_empty() { Known::NobodyAsked } else { Known::Value(value) };
    Fact { term: term.to_owned(), known, origin }
}

fn known(term: &str, known: Known, origin: Origin) -> Fact {
    Fact { term: term.to_owned(), known, origin }
}

/// A word of an answer as it stood in large letters.
fn word(word: Word) -> Saying {
    match word {
        Word::NoAlert => Saying::HeadNoAlert,
        Word::Suspended => Saying::HeadSuspended,
        Word::UnderReview => Saying::HeadReview,
        Word::MayAct => Saying::MeansMayAct,
        Word::PersonMustLook => Saying::HeadMustLook,
    }
}

fn facts(met: &[MetAt]) -> Vec<Fact> {
    let Some(first) = met.first() else { return Vec::new() };
    let subject = &first.checked.check.traveller.subject;
    let mut all = vec![
        fact("born", subject.born.value().map(ToString::to_string).unwrap_or_default(), Origin::Official),
        known("purpose", Known::Coded("purpose", first.checked.check.purpose.code()), Origin::Official),
        known("answered", Known::Said(word(first.checked.word)), Origin::History),
    ];
    for it in met {
        if let (Some(alert), Some(pair)) = (&it.alert, &it.checked.pair) {
            all.push(fact("alert", alert.to_string(), Origin::History));
            all.push(known("identity", Known::Recorded(pair.says.clone()), Origin::Official));
        }
    }
    if first.checked.with_child {
        all.push(known("child", Known::Said(Saying::WithChild), Origin::Official));
    }
    all
}

fn names(met: &[MetAt]) -> Vec<Name> {
    let subject = met.first().map(|it| &it.checked.check.traveller.subject);
    subject.iter().flat_map(|it| it.names.iter()).map(|it| Name::plain(&it.text)).collect()
}

async fn view(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let check = call.check()?;
    let Read { met, clocks, waits, of_alert } = read(call, check).await?;
    let (may_do, never) = own_law(call);
    let first = met.first().ok_or_else(Problem::not_found)?;
    let by = crate::api::custody::who(&first.by);
    let place = first.checked.check.place.as_ref().map_or_else(|| by.clone(), |it| format!("{by}, {it}"));
    let Some(of_alert) = of_alert else {
        return looked_at(call, &met, waits, typed, wrong, status);
    };
    let printed = Some((of_alert.id.clone(), of_alert.banner.level));
    let step = if waits { NextStep::AnswerMeeting } else { NextStep::None };
    let rules = call.app.governed.rules();
    let values = rules.profile.values();
    let f = frame(call, Some(Desk::Meetings), printed);
    let w = f.words();
    let view = Meeting {
        id: of_alert.id,
        check: check.0,
        names: names(&met),
        place,
        at: first.recorded,
        banner: of_alert.banner,
        next: Next { step, href: None },
        clocks,
        may: may_do,
        may_not: never,
        facts: facts(&met),
        history: of_alert.history,
        call: vec![
            (pages::custody::told(w, "duty_desk"), values.duty_number.clone()),
            (pages::custody::told(w, "child_protection"), values.child_protection_number.clone()),
        ],
        may_decide: call.may(Deed::Decide),
        may_answer: waits,
        may_judge: call.may(Deed::JudgeNotThisPerson),
        key: key(call),
        typed,
        wrong,
    };
    page(status, view.page(&f))
}

/// A meeting without an alert that is shown: a person must look, and the desk answers.
fn looked_at(
    call: &Call,
    met: &[MetAt],
    waits: bool,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let f = frame(call, Some(Desk::Meetings), None);
    let form = pages::meeting::answer_form(f.words(), call.check()?.0, &key(call), typed, wrong);
    let view = Act {
        names: names(met),
        facts: facts(met),
        forms: if waits { vec![form] } else { Vec::new() },
        ..pages::meeting::without_alert(f.words())
    };
    page(status, view.page(&f))
}

/// Answers a meeting.
///
/// # Errors
/// Somebody answered before; there is none; too much waits; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    match give(&call, AnswerForm { says: full(&form, "says") }).await {
        Ok(_) => see_other(&format!("/meetings/{}", call.check()?.0)),
        Err(problem) if on_the_form(&problem) => {
            view(&call, typed(&form), wrong(&problem, &[]), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// "Not this person", and telling a namesake apart.
///
/// # Errors
/// There is no such check; the record cannot be read.
pub async fn apart(call: Call) -> Result<Response, Problem> {
    apart_form(&call, false, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn apart_form(
    call: &Call,
    distinguishing: bool,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let check = call.check()?;
    let met = met(call, check).await?;
    let view = Apart {
        check: check.0,
        names: names(&met),
        alerts: met.iter().filter_map(|it| it.alert.as_ref().map(ToString::to_string)).collect(),
        key: key(call),
        answers: call.may(Deed::AnswerMeeting),
        distinguishing,
        typed,
        wrong,
    };
    page(status, view.page(&frame(call, Some(Desk::Meetings), None)))
}

/// Judges "not this person".
///
/// # Errors
/// The alert has another content by now; there is no such check; too much waits; the record fails.
pub async fn judge(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let judged = JudgeForm {
        alert: some(&form, "alert"),
        reasons: full(&form, "reasons"),
        until: full(&form, "until"),
    };
    let done = judge_not(&call, call.check()?, judged).await;
    apart_done(&call, false, &form, done.map(|it| it.entry)).await
}

/// Tells a namesake apart.
///
/// # Errors
/// As [`judge`].
pub async fn distinguish(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let record = DistinguishForm {
        alert: some(&form, "alert"),
        feature: full(&form, "feature"),
        consent: full(&form, "consent"),
        until: full(&form, "until"),
    };
    let done = tell_apart(&call, call.check()?, record).await;
    apart_done(&call, true, &form, done.map(|it| it.entry)).await
}

async fn apart_done(
    call: &Call,
    distinguishing: bool,
    form: &Form,
    done: Result<u64, Problem>,
) -> Result<Response, Problem> {
    match done {
        Ok(entry) => {
            let answers = call.may(Deed::AnswerMeeting);
            let f = frame(call, Some(Desk::Meetings), None);
            page(StatusCode::CREATED, outcomes::apart(f.words(), distinguishing, entry, answers).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrong(&problem, &[]);
            apart_form(call, distinguishing, typed(form), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// The question sheet of a check, in the language of the traveller.
///
/// # Errors
/// There is no sheet in that language.
pub async fn sheet(call: Call) -> Result<Response, Problem> {
    sheet_form(&call, Some(call.check()?.0), Typed::default(), Vec::new(), StatusCode::OK)
}

/// The sheet to be printed and filled by hand.
///
/// # Errors
/// There is no sheet in that language.
pub async fn blank_sheet(call: Call) -> Result<Response, Problem> {
    sheet_form(&call, None, Typed::default(), Vec::new(), StatusCode::OK)
}

fn sheet_form(
    call: &Call,
    check: Option<u64>,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let f = frame(call, Some(Desk::Border), None);
    let asked =
        call.query.get("language").or_else(|| Some(typed.get("language")).filter(|it| !it.is_empty()));
    let text = match asked {
        Some(tag) => in_language(tag).ok_or_else(Problem::not_found)?,
        None => in_language(f.language.tag())
            .or_else(|| LANGUAGES.first().copied())
            .ok_or_else(Problem::not_found)?,
    };
    page(status, SheetPage { check, text, key: key(call), typed, wrong }.page(&f))
}

/// Keeps the answers of a sheet.
///
/// # Errors
/// There is no such check; too much waits; the record fails.
pub async fn keep(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let check = call.check()?;
    let sheet = super::sheet::sheet_of(&form).to_string();
    match keep_sheet(&call, check, sheet.as_bytes()).await {
        Ok(kept) => {
            let f = frame(&call, Some(Desk::Border), None);
            let ends = kept.ends.parse().map_err(|_| Problem::fault("a day that is none"))?;
            page(StatusCode::CREATED, outcomes::sheet(&f, check.0, ends, kept.child).page(&f))
        }
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrong(&problem, &[]);
            sheet_form(&call, Some(check.0), typed(&form), wrong, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

/// What is asked of the authority of the account.
///
/// # Errors
/// The account speaks for none; the record cannot be read.
pub async fn identity_open(call: Call) -> Result<Response, Problem> {
    let rows = asked_of(&call).await?.into_iter().map(|it| (it.check, it.since, it.due)).collect();
    page(StatusCode::OK, Asked { rows }.page(&frame(&call, Some(Desk::Identity), None)))
}

/// One question to it.
///
/// # Errors
/// It is not asked about it; the record cannot be read.
pub async fn identity(call: Call) -> Result<Response, Problem> {
    identity_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn identity_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let check = call.check()?;
    let asked = presented(call, check).await?;
    let facts = vec![
        fact("names", asked.names.join("; "), Origin::Official),
        fact("born", asked.born.unwrap_or_default(), Origin::Official),
        fact("documents", asked.documents.join("; "), Origin::Official),
    ];
    let view = Identity { check: check.0, facts, key: key(call), typed, wrong };
    page(status, view.page(&frame(call, Some(Desk::Identity), None)))
}

/// Takes its yes or no.
///
/// # Errors
/// It is not asked about it; too much waits; the record fails.
pub async fn identity_answer(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    let check = call.check()?;
    let done = match form.get("same") {
        Some("yes" | "no") => {
            let same = form.get("same") == Some("yes");
            identify(&call, check, IdentityForm { same, compared: full(&form, "compared"), alert: None })
                .await
        }
        Some(_) | None => Err(Problem::field("same", "choose yes or no")),
    };
    match done {
        Ok(kept) => {
            let f = frame(&call, Some(Desk::Identity), None);
            page(StatusCode::CREATED, outcomes::identity(f.words(), &kept.says).page(&f))
        }
        Err(problem) if on_the_form(&problem) && problem.kind != Kind::NotFound => {
            let wrong = wrong(&problem, &[]);
            identity_form(&call, typed(&form), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

//! One alert as a page.
//!
//! Promise: what the sender wrote stands in its own part; what was recalled or erased is shown to nobody; of a first
//! official's reading nothing is here.

use axum::http::StatusCode;
use axum::response::Response;
use desk::{Shown, resolve, shown};
use pages::alert::Alert;
use pages::counsel::speaker_code;
use pages::frame::Desk;
use pages::parts::{
    Banner, Clock, Door, Event, EventKind, Fact, Foreign, Found, Known, Name, Next, NextStep, Permitted, Why,
};
use store::Reader;
use terms::finding::GroundValue;
use terms::role::Deed;
use terms::{Actor, Field, Origin};

use super::{frame, page};
use crate::access::Reach;
use crate::api::alarms::{of_alert, one};
use crate::api::queue::{Looker, own_of, step, test};
use crate::api::written::{Names, parts};
use crate::app::App;
use crate::http::{Call, Problem};

/// The page.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let (came, own) = (call.came, call.reach == Reach::Own);
    let may = May {
        test: call.may(Deed::OpenVerification),
        decide: call.may(Deed::Decide),
        ask_review: call.may(Deed::AskReview),
        tell: call.may(Deed::DecideTelling),
        tell_court: call.may(Deed::TellCourt),
        recall: call.may(Deed::SeeRecall),
        end: call.may(Deed::TakePermissionBack),
        submit: call.may(Deed::SubmitFacts),
        lift: call.may(Deed::ProposeEntry),
        answer_meetings: call.may(Deed::AnswerMeeting),
        alarms: call.may(Deed::SeeAlarms) || call.may(Deed::OpenVerification),
    };
    let (looker, app) = (Looker::of(&call)?, std::sync::Arc::clone(&call.app));
    let read = move |store: &store::Store| {
        let reader = store.read();
        let found = shown(&reader, &alert, came)?.ok_or_else(Problem::not_found)?;
        view(&reader, &found, may, own, &looker, &app)
    };
    let mut view = call.app.readers.read(&call.app.works, read).await?;
    let w = frame(&call, None, None).words();
    if let Some(code) = &view.bureau_code {
        let class = call.app.shipped.0.tables.bureaus.class_of(code, call.moment().date()).word().shown();
        view.bureau = pages::sentences::bureau(w, code, class);
    }
    if !call.may(Deed::SeeBureaus) {
        view.bureau_code = None;
    }
    let custodies = crate::api::custody::under(&call, &call.alert()?).await?;
    let open = custodies.iter().filter(|it| it.custody.is_open());
    view.detained = open.map(|it| (it.custody.began.0.to_string(), it.custody.since)).collect();
    let here = if own { Desk::Clients } else { Desk::Queue };
    let frame = frame(&call, Some(here), Some((view.id.clone(), view.banner.level)));
    page(StatusCode::OK, view.page(&frame))
}

/// What the login may do next.
#[derive(Clone, Copy)]
struct May {
    test: bool,
    decide: bool,
    ask_review: bool,
    tell: bool,
    tell_court: bool,
    recall: bool,
    end: bool,
    submit: bool,
    lift: bool,
    answer_meetings: bool,
    alarms: bool,
}

/// What whoever looks does next, and where.
fn next(reader: &Reader<'_>, shown: &Shown, may: May, looker: &Looker) -> Result<Next, Problem> {
    let id = &shown.row.alert;
    let open = desk::queue::open_of(reader, id)?;
    let own = own_of(&open, looker);
    let mut step = if may.submit { NextStep::SubmitFacts } else { step(reader, Some(shown), own, looker)? };
    let free = shown.waiting.is_none() && shown.permission.is_none();
    if step == NextStep::None && free && shown.settled.is_none() && may.test {
        step = test(reader, shown, looker)?;
    }
    // Where no point is prescribed one official decides with reasons; there is no empty test.
    if step == NextStep::BeginTest && may.decide && !asks(shown) {
        step = NextStep::Decide;
    }
    let of_clock = || own.map(|it| format!("/clocks/{}/{}", it.clock.begun.0, it.clock.rule.code()));
    let href = match step {
        NextStep::SecondReading => Some(format!("/alerts/{id}/review")),
        NextStep::BeginTest | NextStep::GoOnTest | NextStep::AnswerQuestion => {
            Some(format!("/alerts/{id}/test"))
        }
        NextStep::Decide => Some(format!("/alerts/{id}/decision")),
        NextStep::SubmitFacts => Some(format!("/alerts/{id}/facts")),
        NextStep::TakeCase | NextStep::AnswerClock => of_clock(),
        NextStep::AnswerMeeting => {
            own.map(|it| format!("/meetings/{}", it.clock.begun.0)).filter(|_| may.answer_meetings)
        }
        NextStep::Escalated => Some(format!("/alerts/{id}/clocks")),
        NextStep::Alarm => Some("/alarms".to_owned()),
        NextStep::Settled => Some("#written".to_owned()),
        NextStep::CourtHour => Some("/custody".to_owned()),
        NextStep::None
        | NextStep::Renew
        | NextStep::ReadAnswer
        | NextStep::Chase
        | NextStep::AgainstLevel
        | NextStep::ReadCase => None,
    };
    Ok(Next { step, href })
}

fn view(
    reader: &Reader<'_>,
    shown: &Shown,
    may: May,
    own: bool,
    looker: &Looker,
    app: &App,
) -> Result<Alert, Problem> {
    let alert = &shown.received.body.alert;
    let id = shown.row.alert.to_string();
    let permission = permitted(shown);
    let may_test = may.test;
    let may_submit = may.submit && crate::routes::has_page("/alerts/{alert}/facts");
    let alarms = of_alert(reader, &shown.row.alert)?
        .into_iter()
        .map(|it| one(reader, it, false))
        .map(|it| it.map(|it| (it.alarm, it.measure.as_deref().and_then(terms::Measure::parse), it.at)))
        .collect::<Result<_, _>>()?;
    let bureau = alert.bureau().map(str::to_owned);
    Ok(Alert {
        names: names(shown),
        about: charges(shown),
        channel: alert.source.channel.label().to_owned(),
        bureau: bureau.clone().unwrap_or_else(|| "not shown".to_owned()),
        bureau_code: bureau,
        reference: alert.source.reference.clone(),
        received: shown.received.plain.recorded_at.micros(),
        track: shown.standing.track,
        grave: shown.row.grave,
        banner: Banner { level: shown.level(), permission: permission.clone(), why: why(shown) },
        next: next(reader, shown, May { submit: may_submit, ..may }, looker)?,
        written: if own { Vec::new() } else { parts(reader, &shown.row.alert)? },
        alarms: if own || may.alarms { alarms } else { Vec::new() },
        detained: Vec::new(),
        clocks: if own { Vec::new() } else { clocks(reader, shown)? },
        findings: findings(reader, shown, own),
        stopped: shown
            .standing
            .stopped()
            .into_iter()
            .map(|it| (it.measure, it.by.iter().map(ToString::to_string).collect()))
            .collect(),
        foreign: foreign(shown),
        facts: facts(reader, shown)?,
        permission,
        unwitnessed: shown.unwitnessed.map(|it| it.0),
        history: if own { Vec::new() } else { history(reader, shown, app)? },
        versions: [
            shown.examination.versions.rules.clone(),
            shown.examination.versions.indicators.clone(),
            shown.examination.versions.policies.clone(),
        ],
        entry: shown.row.examined.map(|it| it.0).unwrap_or_default(),
        may_test: may_test && crate::routes::has_page("/alerts/{alert}/test"),
        may_ask_review: may.ask_review,
        may_tell: may.tell,
        may_tell_court: may.tell_court,
        may_see_recall: may.recall,
        may_end: may.end,
        may_submit,
        may_lift: may.lift,
        id,
    })
}

/// A point of the test has to be answered before a measure.
fn asks(shown: &Shown) -> bool {
    let all = casework::verification::points(&shown.examination, &shown.standing, None, false);
    all.iter().any(|it| it.needed)
}

/// The permission that is in force.
pub(super) fn permitted(shown: &Shown) -> Option<Permitted> {
    shown.permission.as_ref().map(|it| Permitted {
        measure: it.lease().measure,
        by: it.by().iter().map(|it| it.name.clone()).collect(),
        authority: it.by().iter().rev().find_map(|it| it.authority.clone()).unwrap_or_default(),
        until: it.lease().until,
        conditions: it.lease().conditions.clone(),
    })
}

/// The clocks that somebody still has to answer, the earliest due first.
fn clocks(reader: &Reader<'_>, shown: &Shown) -> Result<Vec<Clock>, Problem> {
    let open = desk::queue::open_of(reader, &shown.row.alert)?;
    open.into_iter().map(|it| super::clocks::part(reader, &desk::clocks::line(reader, it)?)).collect()
}

pub(super) fn names(shown: &Shown) -> Vec<Name> {
    let form = |it: &terms::alert::NameForm| Name { from: Some(it.origin), ..Name::plain(&it.text) };
    shown.received.body.alert.subject.names.iter().map(form).collect()
}

fn charges(shown: &Shown) -> String {
    let warrants = shown.received.body.alert.warrants.value().map(Vec::as_slice).unwrap_or_default();
    let counts = warrants.iter().flat_map(|it| &it.counts).filter_map(|it| it.charge.value());
    counts.take(3).cloned().collect::<Vec<_>>().join("; ")
}

/// The strongest findings that count, in their own sentences.
pub(super) fn why(shown: &Shown) -> Why {
    let held = |rule| shown.standing.held.iter().any(|it| it.rule == rule);
    let found: Vec<(String, String)> = shown
        .examination
        .findings
        .iter()
        .filter(|it| held(it.rule.clone()))
        .take(2)
        .map(|it| (it.rule.to_string(), it.says.clone()))
        .collect();
    if !found.is_empty() {
        return Why::Found(found);
    }
    Why::Nothing { rules: casework::findings::rules().count(), on: shown.examination.on }
}

pub(super) fn findings(reader: &Reader<'_>, shown: &Shown, own: bool) -> Vec<Found> {
    let mut all = Vec::new();
    for finding in &shown.examination.findings {
        let mut finding = finding.clone();
        if own {
            // What the record knows of others is not shown to whoever reaches only what is theirs.
            finding.grounds.retain(|it| matches!(it.origin, Origin::Notice | Origin::Person));
        }
        let resolved = finding
            .grounds
            .iter()
            .filter_map(|it| match &it.value {
                GroundValue::Own(_) => None,
                GroundValue::Elsewhere(at) => {
                    Some(resolve(reader, at).unwrap_or_else(|_| "not available".to_owned()))
                }
            })
            .collect();
        let lapsed = shown.standing.held.iter().find(|it| it.rule == finding.rule).and_then(|it| it.lapsed);
        all.push(Found { finding, resolved, goes_out: None, lapsed });
    }
    all
}

fn foreign(shown: &Shown) -> Vec<Foreign> {
    let alert = &shown.received.body.alert;
    let author = alert.bureau().map_or_else(|| "the sender".to_owned(), |it| format!("bureau {it}"));
    let warrants = alert.warrants.value().map(Vec::as_slice).unwrap_or_default();
    let mut all = Vec::new();
    for warrant in warrants {
        for count in &warrant.counts {
            if let Some(charge) = count.charge.value() {
                all.push(Foreign {
                    author: author.clone(),
                    lang: count.language.clone(),
                    text: charge.clone(),
                    translation: count.translation.value().map(|it| (author.clone(), it.clone())),
                });
            }
        }
        if let Some(text) = warrant.facts.text.value() {
            all.push(Foreign { author: author.clone(), lang: None, text: text.clone(), translation: None });
        }
    }
    all
}

fn fact<T>(term: &str, field: &Field<T>, words: impl Fn(&T) -> String) -> Fact {
    let (known, origin) = match field {
        Field::Known(value, origin) => (Known::Value(words(value)), *origin),
        Field::Unknown => (Known::NobodyAsked, Origin::Notice),
        Field::NotAnswered => (Known::NotAnswered(None), Origin::Notice),
        Field::No => (Known::No, Origin::Notice),
        Field::NotShown => (Known::NotShown, Origin::Notice),
    };
    Fact { term: term.to_owned(), known, origin }
}

fn sex(field: &Field<terms::alert::Sex>) -> Fact {
    let shown = fact("sex", field, |it| it.code().to_owned());
    match field {
        Field::Known(value, _) => Fact { known: Known::Coded("sex", value.code()), ..shown },
        Field::Unknown | Field::NotAnswered | Field::No | Field::NotShown => shown,
    }
}

fn facts(reader: &Reader<'_>, shown: &Shown) -> Result<Vec<Fact>, Problem> {
    let alert = &shown.received.body.alert;
    let subject = &alert.subject;
    let mut all = vec![
        fact("born", &subject.born, ToString::to_string),
        fact("birth_place", &subject.birth_place, Clone::clone),
        sex(&subject.sex),
        fact("issued", &alert.issued, ToString::to_string),
    ];
    for warrant in alert.warrants.value().map(Vec::as_slice).unwrap_or_default() {
        all.push(fact("warrant.reference", &warrant.reference, Clone::clone));
        all.push(fact("warrant.authority", &warrant.authority.name, Clone::clone));
        all.push(fact("warrant.issued", &warrant.issued, ToString::to_string));
        all.push(fact("warrant.limitation", &warrant.limitation, ToString::to_string));
    }
    all.extend(stated(reader, shown)?);
    Ok(all)
}

/// What the person or counsel stated: theirs, and no fact of the notice.
fn stated(reader: &Reader<'_>, shown: &Shown) -> Result<Vec<Fact>, Problem> {
    let mut all = Vec::new();
    for stored in reader.statements(&shown.row.alert)? {
        let facts = stored.body.facts;
        let by = speaker_code(&facts.speaker);
        all.extend(facts.statements.into_iter().map(|it| Fact {
            term: format!("stated_by_{by}"),
            known: Known::Stated(it.kind, facts.said, it.text),
            origin: Origin::Person,
        }));
    }
    Ok(all)
}

fn history(reader: &Reader<'_>, shown: &Shown, app: &App) -> Result<Vec<Event>, Problem> {
    let mut names = Names::default();
    let explanation = desk::explanation(reader, &shown.row.alert)?;
    let mut all = Vec::with_capacity(explanation.entries.len());
    for line in explanation.entries {
        let at = reader.entry(line.seq)?.plain.recorded_at.micros();
        let door = match line.actor {
            Actor::Human { .. } => Door::Act,
            Actor::Auto(_) => Door::Tick,
            Actor::Gateway(_) => Door::Message,
        };
        let kind = Some(EventKind::Entry(line.kind));
        let by = names.of(app, &line.actor);
        all.push(Event { door, kind, what: line.says, at, entry: Some(line.seq.0), to_come: false, by });
    }
    Ok(all)
}

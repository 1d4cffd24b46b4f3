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
    Banner, Clock, Door, Event, Fact, Foreign, Found, Known, Name, Next, NextStep, Permitted,
};
use store::Reader;
use terms::finding::GroundValue;
use terms::role::Deed;
use terms::{Actor, Field, Origin};

use super::{frame, page};
use crate::access::Reach;
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
        review: call.may(Deed::ReviewDecision),
        ask_review: call.may(Deed::AskReview),
        end: call.may(Deed::TakePermissionBack),
        submit: call.may(Deed::SubmitFacts),
        lift: call.may(Deed::ProposeEntry),
    };
    let read = move |store: &store::Store| {
        let reader = store.read();
        let found = shown(&reader, &alert, came)?.ok_or_else(Problem::not_found)?;
        view(&reader, &found, may, own)
    };
    let mut view = call.app.readers.read(&call.app.works, read).await?;
    if let Some(code) = &view.bureau_code {
        let class = call.app.shipped.0.tables.bureaus.class_of(code, call.moment().date()).word().shown();
        view.bureau = format!("bureau {code}, class {class}");
    }
    if !call.may(Deed::SeeBureaus) {
        view.bureau_code = None;
    }
    let here = if own { Desk::Clients } else { Desk::Queue };
    let frame = frame(&call, Some(here), Some((view.id.clone(), view.banner.level)));
    page(StatusCode::OK, view.page(&frame))
}

/// What the login may do next.
#[derive(Clone, Copy)]
struct May {
    test: bool,
    review: bool,
    ask_review: bool,
    end: bool,
    submit: bool,
    lift: bool,
}

fn view(reader: &Reader<'_>, shown: &Shown, may: May, own: bool) -> Result<Alert, Problem> {
    let alert = &shown.received.body.alert;
    let id = shown.row.alert.to_string();
    let permission = permitted(shown);
    let may_test = may.test;
    let may_submit = may.submit && crate::routes::has_page("/alerts/{alert}/facts");
    let step = match (&shown.waiting, &permission) {
        _ if may_submit => NextStep::SubmitFacts,
        (Some(_), _) if may.review => NextStep::SecondReading,
        (Some(_), _) | (None, Some(_)) => NextStep::None,
        (None, None) if may_test => NextStep::BeginTest,
        (None, None) => NextStep::None,
    };
    let to = match step {
        NextStep::SecondReading => Some(format!("/alerts/{id}/review")),
        NextStep::BeginTest => Some(format!("/alerts/{id}/test")),
        NextStep::SubmitFacts => Some(format!("/alerts/{id}/facts")),
        _ => None,
    };
    let to = to.filter(|_| crate::routes::has_page("/alerts/{alert}/test"));
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
        next: Next { step, href: to },
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
        history: if own { Vec::new() } else { history(reader, shown)? },
        versions: [
            shown.examination.versions.rules.clone(),
            shown.examination.versions.indicators.clone(),
            shown.examination.versions.policies.clone(),
        ],
        entry: shown.row.examined.map(|it| it.0).unwrap_or_default(),
        may_test: may_test && crate::routes::has_page("/alerts/{alert}/test"),
        may_ask_review: may.ask_review,
        may_end: may.end,
        may_submit,
        may_lift: may.lift,
        id,
    })
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
pub(super) fn why(shown: &Shown) -> String {
    let held = |rule| shown.standing.held.iter().any(|it| it.rule == rule);
    let says: Vec<&str> = shown
        .examination
        .findings
        .iter()
        .filter(|it| held(it.rule.clone()))
        .take(2)
        .map(|it| it.says.as_str())
        .collect();
    if !says.is_empty() {
        return says.join(" ");
    }
    let rules = casework::findings::rules().count();
    let on = shown.examination.on;
    format!(
        "All {rules} rules were tried on {on} on what was known, and none of them found anything that counts. It says nothing \
         about the person and permits nothing: a named official decides."
    )
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

fn facts(reader: &Reader<'_>, shown: &Shown) -> Result<Vec<Fact>, Problem> {
    let alert = &shown.received.body.alert;
    let subject = &alert.subject;
    let mut all = vec![
        fact("born", &subject.born, ToString::to_string),
        fact("birth_place", &subject.birth_place, Clone::clone),
        fact("sex", &subject.sex, |it| it.code().to_owned()),
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
            term: format!("stated by {by}, {}: {}", facts.said, it.kind.code()),
            known: Known::Value(it.text),
            origin: Origin::Person,
        }));
    }
    Ok(all)
}

fn history(reader: &Reader<'_>, shown: &Shown) -> Result<Vec<Event>, Problem> {
    let explanation = desk::explanation(reader, &shown.row.alert)?;
    let mut all = Vec::with_capacity(explanation.entries.len());
    for line in explanation.entries {
        let at = reader.entry(line.seq)?.plain.recorded_at.micros();
        let door = match line.actor {
            Actor::Human { .. } => Door::Act,
            Actor::Auto(_) => Door::Tick,
            Actor::Gateway(_) => Door::Message,
        };
        let what = format!("{}: {}", line.kind.replace('_', " "), line.says);
        all.push(Event { door, what, at, entry: Some(line.seq.0), to_come: false });
    }
    Ok(all)
}

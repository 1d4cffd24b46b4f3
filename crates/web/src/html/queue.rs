//! The queue as a page.
//!
//! Promise: sorted by clocks and never by a score; of a first official's decision only that it waits. Looking is on the
//! record.

use axum::http::StatusCode;
use axum::response::Response;
use desk::Shown;
use desk::queue::{Line, queue};
use pages::frame::Desk;
use pages::parts::{Name, NextStep};
use pages::queue::{Narrowed, Queue, Row};
use pages::written::{What, Written};
use terms::role::Role;

use super::{frame, page};
use crate::api::queue::{Chosen, Looker, Placed, after, filter, find, placed};
use crate::http::{Call, Problem, see_other};

/// Rows of a page.
const ROWS: usize = 40;

/// The queue, or what is found by a number.
///
/// # Errors
/// A filter of no list; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (filter, after, chosen) = (filter(&call)?, after(&call)?, Chosen::of(&call)?);
    let whose = chosen.whose(&call).await?;
    let narrowed = Narrowed {
        level: filter.level,
        channel: filter.channel,
        bureau: filter.bureau.clone().unwrap_or_default(),
    };
    let asked = call.query.get("q").map(str::to_owned);
    let (now, app) = (call.moment(), std::sync::Arc::clone(&call.app));
    let looker = Looker::of(&call)?;
    let (search, paged) = (asked.clone(), after.is_some());
    let read = move |store: &store::Store| {
        let reader = store.read();
        let (mut lines, next) = match &search {
            Some(asked) => {
                let found = find(&reader, asked)?;
                let line = |row| Line { alert: Some(row), clocks: Vec::new() };
                (found.into_iter().take(ROWS).map(line).collect(), None)
            }
            None => queue(&reader, &whose, &filter, after.as_ref(), ROWS)?,
        };
        for line in lines.iter_mut().filter(|_| search.is_some()) {
            if let Some(row) = &line.alert {
                line.clocks = desk::queue::open_of(&reader, &row.alert)?;
            }
        }
        let rows: Vec<Row> =
            placed(&reader, lines, &looker, now)?.into_iter().map(|it| row(&app, it)).collect();
        Ok((rows, next))
    };
    let (rows, next) = call.app.readers.read(&call.app.works, read).await?;
    // A number that is one alert's leads to it.
    if let (Some(_), [one]) = (&asked, rows.as_slice()) {
        return see_other(&one.href);
    }
    let page_of = |place: Option<String>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("whose", chosen.0.code());
        let kept = [
            ("level", narrowed.level.map(|it| it.code())),
            ("channel", narrowed.channel.map(|it| it.code())),
        ];
        for (name, value) in kept {
            query.extend_pairs(value.map(|it| (name, it)));
        }
        if !narrowed.bureau.is_empty() {
            query.append_pair("bureau", &narrowed.bureau);
        }
        query.extend_pairs(place.map(|it| ("after", it)));
        format!("/queue?{}", query.finish())
    };
    let before = paged.then(|| page_of(None));
    let after = next.map(|it| page_of(Some(it.to_text())));
    let is_told = matches!(call.login()?.role(), Role::HeadOfGateway | Role::Prosecutor);
    let view = Queue { whose: chosen.0, is_told, narrowed, rows, search: asked, before, after };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Queue), None)))
}

pub(super) fn row(app: &crate::app::App, it: Placed) -> Row {
    let clock = it.clock.as_ref().map(|it| (it.since, it.due));
    let rule = it.clock.as_ref().map(|it| {
        let rule = casework::clock::of(it.clock.rule);
        (it.clock.rule.code(), rule.holder.code())
    });
    let late = it.late.as_ref().map(|it| {
        let rule = casework::clock::of(it.clock.rule);
        (it.clock.rule.code(), rule.holder.code(), it.due)
    });
    let Some(shown) = &it.shown else {
        let at = it.clock.as_ref().map(|it| it.clock);
        let href =
            at.map_or_else(|| "/queue".to_owned(), |it| format!("/clocks/{}/{}", it.begun.0, it.rule.code()));
        return Row {
            group: it.group,
            level: None,
            id: at.map(|it| it.begun.0.to_string()).unwrap_or_default(),
            href,
            names: Vec::new(),
            about: String::new(),
            next: it.step,
            clock,
            rule,
            late,
            others: it.others,
            written: Vec::new(),
        };
    };
    let alert = &shown.received.body.alert;
    let from = match alert.bureau() {
        Some(bureau) => {
            let on = shown.examination.on;
            let class = app.shipped.0.tables.bureaus.class_of(bureau, on).word().shown();
            format!("bureau {bureau}, class {class}")
        }
        None => "a bureau that is not shown".to_owned(),
    };
    let offence = shown.examination.offences.first().map(|it| it.class.code().replace('_', " "));
    let offence = offence.map(|it| format!("{it}; ")).unwrap_or_default();
    Row {
        group: it.group,
        level: Some(shown.level()),
        id: shown.row.alert.to_string(),
        href: format!("/alerts/{}", shown.row.alert),
        names: alert.subject.names.iter().take(2).map(|it| Name::plain(&it.text)).collect(),
        about: format!("{offence}{} of {from}.", alert.source.channel.label()),
        next: it.step,
        clock,
        rule,
        late,
        others: it.others,
        written: written(it.step, shown),
    }
}

/// What was written to whoever looks: the question that came back, the decision with which a case was referred.
fn written(step: NextStep, shown: &Shown) -> Vec<Written> {
    match step {
        NextStep::AnswerQuestion => shown
            .sent_back
            .iter()
            .map(|it| Written {
                entry: it.entry.0,
                at: it.at,
                by: it.by.name.clone(),
                what: What::Question,
                text: it.question.clone(),
            })
            .collect(),
        NextStep::TakeCase => shown
            .referred
            .iter()
            .flat_map(|it| {
                let by: Vec<&str> = it.by.iter().map(|it| it.name.as_str()).collect();
                let by = by.join(", ");
                it.reasons.iter().map(move |text| Written {
                    entry: it.entry.0,
                    at: it.at,
                    by: by.clone(),
                    what: What::Decision(it.kind, None),
                    text: text.clone(),
                })
            })
            .collect(),
        _ => Vec::new(),
    }
}

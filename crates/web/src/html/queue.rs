//! The queue as a page.
//!
//! Promise: never sorted by a score; of a first official's decision only that it waits. Looking is on the record.

use axum::http::StatusCode;
use axum::response::Response;
use desk::{Shown, shown};
use pages::frame::Desk;
use pages::parts::{Name, NextStep};
use pages::queue::{Group, Queue, Row, Whose};
use store::Reader;
use terms::Seq;
use terms::role::Role;

use super::{frame, page};
use crate::api::alerts::{Filter, rows};
use crate::http::{Call, Problem};

/// Rows of a page.
const ROWS: usize = 40;

/// The queue.
///
/// # Errors
/// A filter of no list; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let after = call.page()?.after;
    let filter = Filter::of(&call)?;
    let (came, role) = (call.came, call.login()?.role());
    let read = move |store: &store::Store| {
        let reader = store.read();
        let (lines, next) = rows(&reader, &filter, after, ROWS)?;
        let mut all = Vec::with_capacity(lines.len());
        for line in lines {
            let Some(alert) = terms::AlertId::parse(&line.alert) else { continue };
            all.extend(shown(&reader, &alert, came)?.map(|it| row(&reader, &it, role)));
        }
        Ok((all, next))
    };
    let (rows, next) = call.app.readers.read(&call.app.works, read).await?;
    let whose = match call.query.get("whose") {
        Some("mine") => Whose::Mine,
        Some("nobody") => Whose::Nobody,
        Some(_) | None => Whose::Unit,
    };
    let view = Queue {
        whose,
        counts: [None; 3],
        rows,
        search: None,
        before: after.map(|_| "/queue".to_owned()),
        after: next.map(|Seq(next)| format!("/queue?after={next}")),
    };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Queue), None)))
}

fn row(_: &Reader<'_>, shown: &Shown, role: Role) -> Row {
    let alert = &shown.received.body.alert;
    let second = role == Role::Reviewer;
    let (group, next) = match &shown.waiting {
        Some(_) if second => (Group::ByTomorrow, NextStep::SecondReading),
        Some(_) => (Group::Waiting, NextStep::None),
        None if shown.permission.is_some() => (Group::Later, NextStep::None),
        None if shown.row.grave => (Group::ByTomorrow, NextStep::BeginTest),
        None => (Group::Later, NextStep::BeginTest),
    };
    let from = match alert.bureau() {
        Some(bureau) => format!("bureau {bureau}"),
        None => "a bureau that is not shown".to_owned(),
    };
    Row {
        group,
        level: shown.level(),
        id: shown.row.alert.to_string(),
        names: alert.subject.names.iter().take(2).map(|it| Name::plain(&it.text)).collect(),
        about: format!("{} of {from}.", alert.source.channel.label()),
        next,
        clock: None,
    }
}

//! The docket as a page: the requests of whoever asks, and the deadlines that are overdue or due soon.
//!
//! Promise: a side lists what it may open and nothing else. Serves P8.

use axum::http::StatusCode;
use axum::response::Response;
use pages::commission::docket::{Docket, Row, Tab};
use pages::frame::Desk;
use pages::parts::Name;
use terms::deadline::{DeadlineRule, Party};
use terms::request::{RequestKind, RequestState};

use crate::api::commission::docket::{Asked, RowBody, Which, behind, due_page, page as found};
use crate::api::commission::seen::DeadlineBody;
use crate::html::{frame, page};
use crate::http::{Call, Problem};

fn clock(it: &DeadlineBody) -> Option<(DeadlineRule, Party, i64, Option<i64>)> {
    Some((DeadlineRule::parse(&it.rule)?, Party::parse(&it.holder)?, it.since, it.due))
}

fn row(it: &RowBody) -> Option<Row> {
    Some(Row {
        href: format!("/docket/{}", it.request),
        id: it.request.clone(),
        names: it.names.iter().map(|it| Name::plain(it)).collect(),
        kind: RequestKind::parse(&it.kind)?,
        state: RequestState::parse(&it.state)?,
        bureau: it.bureau.clone(),
        assigned: it.assigned.clone(),
        clock: it.deadline.as_ref().and_then(clock),
        others: it.others,
        proposals: it.proposals,
    })
}

/// The docket.
///
/// # Errors
/// A word or a place of another kind; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (tab, which) = match call.query.get("tab") {
        None | Some("open") => (Tab::Open, None),
        Some("overdue") => (Tab::Overdue, Some(Which::Overdue)),
        Some("due") => (Tab::Due, Some(Which::Soon)),
        Some(_) => return Err(Problem::field("tab", "expected one of `open`, `overdue`, `due`")),
    };
    let (rows, after) = match which {
        None => {
            let all = found(&call, Asked::of(&call)?).await?;
            let next = all.next.map(|it| format!("/docket?after={it}"));
            (all.requests.iter().filter_map(row).collect(), next)
        }
        Some(which) => {
            let all = due_page(&call, which, behind(&call)?, 50).await?;
            let next = all.next.map(|it| format!("/docket?tab={}&after={it}", tab.code()));
            let mut rows: Vec<Row> = Vec::new();
            for it in &all.deadlines {
                // A request stands once, with what is due first.
                if let Some(known) = rows.iter_mut().find(|row| row.id == it.request.request) {
                    known.others += 1;
                } else if let Some(mut new) = row(&it.request) {
                    new.clock = clock(&it.deadline);
                    new.others = 0;
                    rows.push(new);
                }
            }
            (rows, next)
        }
    };
    let tabs = [Tab::Open, Tab::Overdue, Tab::Due];
    let view = Docket {
        tab: Some(tab),
        tabs: tabs.iter().map(|it| (*it, format!("/docket?tab={}", it.code()), None)).collect(),
        search: call.query.get("bureau").map(str::to_owned),
        action: "/docket".to_owned(),
        rows,
        before: None,
        after,
        lodge: None,
        ways: Vec::new(),
    };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Docket), None)))
}

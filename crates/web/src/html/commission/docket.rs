//! The docket as a page: the requests of whoever asks, and the deadlines that are overdue or due soon.
//!
//! Promise: a side lists what it may open and nothing else. Serves P8.

use axum::http::StatusCode;
use axum::response::Response;
use pages::commission::docket::{Docket, Row, Tab};
use pages::commission::{calendar, figures, meetings};
use pages::frame::Desk;
use pages::parts::Name;
use terms::deadline::{DeadlineRule, Party};
use terms::id::RequestId;
use terms::request::{RequestKind, RequestState};
use terms::role::Deed;

use super::members;
use crate::api::commission::docket::{Asked, RowBody, Which, behind, due_page, page as found};
use crate::api::commission::seen::DeadlineBody;
use crate::api::commission::server_time::doubt;
use crate::api::commission::side;
use crate::html::{frame, page};
use crate::http::{Call, Problem, see_other};

fn clock(it: &DeadlineBody) -> Option<(DeadlineRule, Party, i64, Option<i64>)> {
    Some((DeadlineRule::parse(&it.rule)?, Party::parse(&it.holder)?, it.since, it.due))
}

/// A row; whoever reports on it is named as `members` say.
pub(super) fn row(it: &RowBody, members: &[(String, String)]) -> Option<Row> {
    let named = |person: &String| {
        let found = members.iter().find(|it| it.0 == *person);
        found.map_or_else(|| person.clone(), |it| it.1.clone())
    };
    Some(Row {
        href: format!("/docket/{}", it.request),
        id: it.request.clone(),
        names: it.names.iter().map(|it| Name::plain(it)).collect(),
        kind: RequestKind::parse(&it.kind)?,
        state: RequestState::parse(&it.state)?,
        bureau: it.bureau.clone(),
        assigned: it.assigned.as_ref().map(named),
        clock: it.deadline.as_ref().and_then(clock),
        others: it.others,
        proposals: it.proposals,
    })
}

/// One more part of a query.
fn query(name: &str, value: &str) -> String {
    let pair = form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
    format!("&{pair}")
}

/// The docket.
///
/// # Errors
/// A word or a place of another kind; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let asked = call.query.get("q").map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
    if let Some(id) = asked.as_deref().and_then(RequestId::parse) {
        return see_other(&format!("/docket/{id}"));
    }
    let (tab, which) = match call.query.get("tab") {
        None | Some("open") => (Tab::Open, None),
        Some("overdue") => (Tab::Overdue, Some(Which::Overdue)),
        Some("due") => (Tab::Due, Some(Which::Soon)),
        Some(_) => return Err(Problem::field("tab", "expected one of `open`, `overdue`, `due`")),
    };
    let members = members(&call).await?;
    let (rows, after) = match which {
        None => {
            let bureau = asked.clone();
            let all = found(&call, Asked { bureau, ..Asked::of(&call)? }).await?;
            let of: String = asked.iter().map(|it| query("q", it)).collect();
            let next = all.next.map(|it| format!("/docket?after={it}{of}"));
            let mut rows: Vec<Row> = all.requests.iter().filter_map(|it| row(it, &members)).collect();
            // What ends first stands first on its page.
            rows.sort_by_key(|it| it.clock.and_then(|it| it.3).unwrap_or(i64::MAX));
            (rows, next)
        }
        Some(which) => {
            let all = due_page(&call, which, behind(&call)?, 50).await?;
            let next = all.next.map(|it| format!("/docket?tab={}&after={it}", tab.code()));
            let mut rows: Vec<Row> = Vec::new();
            for it in &all.deadlines {
                // A request stands once, with what is due first.
                if let Some(known) = rows.iter_mut().find(|row| row.id == it.request.request) {
                    known.others += 1;
                } else if let Some(mut new) = row(&it.request, &members) {
                    new.clock = clock(&it.deadline);
                    new.others = 0;
                    rows.push(new);
                }
            }
            (rows, next)
        }
    };
    let tabs = [Tab::Open, Tab::Overdue, Tab::Due];
    let f = frame(&call, Some(Desk::Docket), None);
    let mut ways = Vec::new();
    if side(&call)? == Party::Body {
        ways.push(("/docket/meetings".to_owned(), meetings::name(f.words())));
    }
    if call.may(Deed::SeeRequestStatistics) {
        ways.push(("/docket/figures".to_owned(), figures::name(f.words())));
    }
    ways.push(("/docket/calendar".to_owned(), calendar::name(f.words())));
    let doubt = match side(&call)? {
        Party::Body => doubt(&call).await?,
        _ => None,
    };
    let view = Docket {
        tab: Some(tab).filter(|_| asked.is_none()),
        tabs: tabs.iter().map(|it| (*it, format!("/docket?tab={}", it.code()), None)).collect(),
        search: asked,
        action: "/docket".to_owned(),
        rows,
        before: None,
        after,
        lodge: call.may(Deed::LodgeRequest).then(|| "/docket/lodge".to_owned()),
        doubt: doubt.map(|_| "/docket/time".to_owned()),
        ways,
    };
    page(StatusCode::OK, view.page(&f))
}

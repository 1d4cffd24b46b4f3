//! Requests as a list, and deadlines in the order in which they are due: the body's, and each side's own.
//!
//! Promise: a side lists what it may open and nothing else; a page is found by the place where the last one ended, so that it
//! costs the same however long the docket is.
//!
//! Serves P8: what is overdue is seen.

use axum::http::StatusCode;
use axum::response::Response;
use desk::requests::{Body, case_at};
use policy::access::Thing;
use schemars::JsonSchema;
use serde::Serialize;
use store::{DeadlinePlace, Docket, Reader, RequestRow};
use terms::Seq;
use terms::deadline::{DeadlineState, Party};
use terms::request::{RequestKind, RequestState};
use terms::role::Deed;

use super::lodge::maybe_day;
use super::seen::{DeadlineBody, deadline, deadlines, state_for, waiting};
use super::{side, thing_of};
use crate::api::forms::word;
use crate::http::{Call, Problem, json};

/// Rows looked at for one page, where not all of them are shown.
const LOOKED_AT: usize = 800;
/// Rows read at once.
const AT_ONCE: usize = 200;
/// What is due within so long is due soon.
pub const SOON: i64 = 7 * 86_400_000_000;

/// A page of requests.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "docket_page")]
pub struct DocketPage {
    /// The newest first.
    pub requests: Vec<RowBody>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<u64>,
}

/// A request of a list.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "docket_row")]
pub struct RowBody {
    /// Its id.
    pub request: String,
    /// The person: names as they are written.
    pub names: Vec<String>,
    /// What is asked for.
    pub kind: String,
    /// How far it is, as this side is told.
    pub state: String,
    /// The bureau it is about.
    pub bureau: Option<String>,
    /// Who reports on it: for the body.
    pub assigned: Option<String>,
    /// The meeting it is on: for the body.
    pub meeting: Option<String>,
    /// When it came, microseconds since 1970.
    pub received: i64,
    /// The deadline that is due first and still open.
    pub deadline: Option<DeadlineBody>,
    /// More that are open.
    pub others: usize,
    /// Proposals that nobody answered: for the body.
    pub proposals: usize,
}

/// A page of deadlines.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_deadline_page")]
pub struct DeadlinePage {
    /// Those that are due first come first.
    pub deadlines: Vec<DueBody>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<String>,
}

/// A deadline of a list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_deadline_due")]
pub struct DueBody {
    /// The request.
    pub request: RowBody,
    /// The deadline.
    pub deadline: DeadlineBody,
    /// Its end has come.
    pub overdue: bool,
}

/// What a docket is asked for.
#[derive(Clone, Default)]
pub struct Asked {
    /// In one state only.
    pub state: Option<RequestState>,
    /// Of one kind only.
    pub kind: Option<RequestKind>,
    /// About one bureau only.
    pub bureau: Option<String>,
    /// On one meeting only.
    pub meeting: Option<terms::Date>,
    /// Behind this entry.
    pub after: Option<Seq>,
    /// So many.
    pub limit: usize,
}

impl Asked {
    /// As the query says it.
    ///
    /// # Errors
    /// A word, a day or a number that is none.
    pub fn of(call: &Call) -> Result<Self, Problem> {
        let page = call.page()?;
        let state = call.query.get("state");
        let state = state
            .map(|it| word("state", it, RequestState::parse, RequestState::ALL, |it| it.code()))
            .transpose()?;
        let kind = call.query.get("kind");
        let kind = kind
            .map(|it| word("kind", it, RequestKind::parse, RequestKind::ALL, |it| it.code()))
            .transpose()?;
        Ok(Self {
            state,
            kind,
            bureau: call.query.get("bureau").map(str::to_owned),
            meeting: maybe_day("meeting", call.query.get("meeting"))?,
            after: page.after,
            limit: page.limit,
        })
    }
}

/// A row as a side sees it; none where it may not open the request.
fn row(
    reader: &Reader<'_>,
    found: RequestRow,
    side: Party,
    body: &Body,
    may: &dyn Fn(&desk::requests::Case) -> bool,
) -> Result<Option<RowBody>, Problem> {
    let Some(case) = case_at(reader, found.first, body)? else { return Ok(None) };
    Ok(may(&case).then(|| row_of(&case, side, body)))
}

/// A row of a list.
fn row_of(case: &desk::requests::Case, side: Party, body: &Body) -> RowBody {
    let found = &case.row;
    let mut open: Vec<_> = deadlines(case, side).filter(|it| it.state.is_open()).collect();
    open.sort_by_key(|it| it.deadline.due.unwrap_or(i64::MAX));
    let inside = side == Party::Body;
    RowBody {
        request: found.request.to_string(),
        names: case.request.lodging.names.clone(),
        kind: found.kind.code().to_owned(),
        state: state_for(side, found.state).code().to_owned(),
        bureau: found.bureau.clone(),
        assigned: case.request.assigned.clone().filter(|_| inside),
        meeting: found.meeting.filter(|_| inside).map(|it| it.to_string()),
        received: found.received,
        deadline: open.first().map(|it| deadline(it, found.kind, side, body)),
        others: open.len().saturating_sub(1),
        proposals: if inside { waiting(case).len() } else { 0 },
    }
}

/// The requests of whoever asks.
///
/// # Errors
/// The record cannot be read.
pub async fn page(call: &Call, mut asked: Asked) -> Result<DocketPage, Problem> {
    let side = side(call)?;
    let login = std::sync::Arc::clone(call.login()?);
    let app = std::sync::Arc::clone(&call.app);
    let rules = call.app.governed.rules();
    let now = call.came;
    if side == Party::Source {
        // Of other bureaus nothing is looked at.
        asked.bureau = Some(login.account().unit.clone());
    }
    // How far it is inside is the body's; who asks for it elsewhere is not told by a filter.
    let asked_state = asked.state.take().filter(|_| side == Party::Body);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let body = &rules.body;
        let on = body.day_at(now);
        let docket = Docket { state: asked_state, bureau: asked.bureau.as_deref(), meeting: asked.meeting };
        let docket = if side == Party::Body { docket } else { Docket { meeting: None, ..docket } };
        let may = |case: &desk::requests::Case| {
            let thing: Thing = thing_of(case, &login, on);
            app.rules.ask(&login, Deed::SeeRequest, &thing, true).allowed()
        };
        let (mut requests, mut looked, mut after) = (Vec::new(), 0, asked.after);
        loop {
            let rows = reader.requests(&docket, after, AT_ONCE)?;
            let last = rows.len() < AT_ONCE && docket.meeting.is_none() || rows.is_empty();
            for found in rows {
                after = Some(found.first);
                looked += 1;
                if asked.kind.is_none_or(|it| it == found.kind) {
                    requests.extend(row(&reader, found, side, body, &may)?);
                }
                if requests.len() == asked.limit || looked == LOOKED_AT {
                    return Ok(DocketPage { requests, next: after.map(|it| it.0) });
                }
            }
            if last {
                return Ok(DocketPage { requests, next: None });
            }
        }
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Requests, the newest first.
///
/// # Errors
/// A word, a day or a number that is none; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let asked = Asked::of(&call)?;
    json(StatusCode::OK, &page(&call, asked).await?)
}

/// Which deadlines a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All that are open.
    Open,
    /// Those whose end has come.
    Overdue,
    /// Those that end within a week.
    Soon,
}

/// Deadlines that somebody still has to answer: of the body all, of another side its own.
///
/// # Errors
/// The record cannot be read.
pub async fn due_page(
    call: &Call,
    which: Which,
    after: Option<DeadlinePlace>,
    limit: usize,
) -> Result<DeadlinePage, Problem> {
    let side = side(call)?;
    let login = std::sync::Arc::clone(call.login()?);
    let app = std::sync::Arc::clone(&call.app);
    let rules = call.app.governed.rules();
    let now = call.came;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let body = &rules.body;
        let on = body.day_at(now);
        let holder = (side != Party::Body).then_some(side);
        let (mut deadlines, mut looked, mut after) = (Vec::new(), 0, after);
        loop {
            let rows = reader.deadlines_open(holder, after, AT_ONCE)?;
            let last = rows.len() < AT_ONCE;
            for found in rows {
                let overdue =
                    found.state == DeadlineState::Escalated || found.due.is_some_and(|it| it <= now);
                // They come in the order of their ends: behind these there is none that is asked for.
                let behind = match which {
                    Which::Open => false,
                    Which::Overdue => found.due.is_some_and(|it| it > now),
                    Which::Soon => found.due.is_some_and(|it| it > now.saturating_add(SOON)),
                };
                if behind {
                    return Ok(DeadlinePage { deadlines, next: None });
                }
                after = Some(DeadlinePlace::of(&found));
                looked += 1;
                let wanted = match which {
                    Which::Open => true,
                    Which::Overdue => overdue,
                    Which::Soon => !overdue,
                };
                if wanted && let Some(case) = case_at(&reader, found.first, body)? {
                    let thing = thing_of(&case, &login, on);
                    let may = app.rules.ask(&login, Deed::SeeRequest, &thing, true).allowed();
                    let kept = case.deadlines.iter().find(|it| it.reference == found.deadline);
                    if let Some(kept) = kept.filter(|_| may) {
                        let request = row_of(&case, side, body);
                        let deadline = deadline(kept, case.row.kind, side, body);
                        deadlines.push(DueBody { request, deadline, overdue });
                    }
                }
                if deadlines.len() == limit || looked == LOOKED_AT {
                    return Ok(DeadlinePage { deadlines, next: after.map(DeadlinePlace::to_text) });
                }
            }
            if last {
                return Ok(DeadlinePage { deadlines, next: None });
            }
        }
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Behind which deadline a page begins.
///
/// # Errors
/// It is no place of a list.
pub fn behind(call: &Call) -> Result<Option<DeadlinePlace>, Problem> {
    let wrong = || Problem::field("after", "expected what an answer gave as `next`");
    call.query.get("after").map(|it| DeadlinePlace::parse(it).ok_or_else(wrong)).transpose()
}

/// Deadlines that are open.
///
/// # Errors
/// A word or a place of another kind; the record cannot be read.
pub async fn due(call: Call) -> Result<Response, Problem> {
    let which = match call.query.get("which") {
        None | Some("open") => Which::Open,
        Some("overdue") => Which::Overdue,
        Some("soon") => Which::Soon,
        Some(_) => return Err(Problem::field("which", "expected one of `open`, `overdue`, `soon`")),
    };
    json(StatusCode::OK, &due_page(&call, which, behind(&call)?, 50).await?)
}

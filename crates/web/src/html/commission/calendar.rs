//! The deadlines of a reader as a calendar: where the file is, and the address for calendar programs made and ended.
//!
//! Promise: an address is shown in the answer that made it and nowhere else. Serves P8.

use axum::http::StatusCode;
use axum::response::Response;
use pages::commission::calendar::Calendar;
use pages::frame::Desk;
use store::annex::CalendarRow;

use crate::api::commission::calendar::{LONGEST, end_with, make_with, stands};
use crate::api::commission::side;
use crate::html::{frame, page};
use crate::http::{Call, Problem, see_other};

/// The page.
///
/// # Errors
/// The role is no side of a request; what lies beside the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    shown(&call, None, StatusCode::OK).await
}

async fn shown(call: &Call, address: Option<String>, status: StatusCode) -> Result<Response, Problem> {
    side(call)?;
    let row = |it: CalendarRow| (it.made, it.made.saturating_add(LONGEST), it.shown());
    let view = Calendar {
        docket: "/docket".to_owned(),
        file: "/docket/calendar.ics".to_owned(),
        stands: stands(call).await?.map(row),
        address,
        make: "/docket/calendar".to_owned(),
        end: "/docket/calendar/end".to_owned(),
    };
    page(status, view.page(&frame(call, Some(Desk::Docket), None)))
}

/// Makes an address.
///
/// # Errors
/// What lies beside the record cannot be written.
pub async fn make(call: Call) -> Result<Response, Problem> {
    let made = make_with(&call).await?;
    shown(&call, Some(made.address), StatusCode::CREATED).await
}

/// Ends it.
///
/// # Errors
/// There is none; what lies beside the record cannot be written.
pub async fn end(call: Call) -> Result<Response, Problem> {
    end_with(&call).await?;
    see_other("/docket/calendar")
}

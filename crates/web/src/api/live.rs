//! Changes on the record, as they come: ids and kinds of entries, no content.
//!
//! Promise: whoever listens learns that an alert has changed and reads it by the way on which looking is recorded; the
//! stream ends with the login.

use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

use crate::http::{Call, Problem};

/// How often a silent stream says that it lives.
const ALIVE: Duration = Duration::from_secs(15);

/// Listens.
///
/// # Errors
/// Nobody is logged in.
pub async fn live(call: Call) -> Result<Response, Problem> {
    call.login()?;
    Ok(Sse::new(events(call)).keep_alive(KeepAlive::new().interval(ALIVE)).into_response())
}

fn events(call: Call) -> impl Stream<Item = Result<Event, Infallible>> {
    let changes = BroadcastStream::new(call.app.works.changes());
    changes
        // A login that ended, also at another node, hears nothing more. Its own requests prolong it, the stream does not.
        .take_while(move |_| call.login.as_ref().is_some_and(|it| call.app.world.now().micros() <= it.ends()))
        .map(|change| {
            let event = match change {
                Ok(change) => Event::default().event("changed").id(change.size.to_string()).data(format!(
                    "{} {}",
                    change.kind,
                    change.alert.unwrap_or_default()
                )),
                // Too slow: what came between is not told one by one.
                Err(_) => Event::default().event("many").data("many changed"),
            };
            Ok(event)
        })
}

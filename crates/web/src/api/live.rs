//! Changes on the record, as they come: ids and kinds of entries for the queue, and for whoever reaches only what is theirs
//! that something they are shown has changed, and nothing more.
//!
//! | stream | for whom | what it tells |
//! |---|---|---|
//! | `/live` | whoever has the queue | kind of entry and id of the alert |
//! | `/live/alerts/{alert}` | whoever may see the alert | that what this reader is shown of it has changed |
//! | `/live/alerts/{alert}/recalls` | whoever may see its recall | that a copy or a recall of it has changed |
//! | `/live/meetings`, `/live/custody`, `/live/identity` | whoever has the list | that the list as this reader has it has changed |
//!
//! What a list or an alert shows is looked at again, with the rights of the moment, before anything is told: what another
//! person may see makes no sound here, nor does that somebody looked or read.
//! Promise: whoever listens learns that there is something to read and reads it by the way on which looking is recorded;
//! the stream ends with the login, and with the right to see what it is about.

use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use sha2::{Digest, Sha256};
use terms::role::Deed;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::mpsc;
use tokio_stream::wrappers::{BroadcastStream, ReceiverStream};
use tokio_stream::{Stream, StreamExt};

use crate::access::Reach;
use crate::http::{Call, Problem};
use crate::works::Change;

/// How often a silent stream says that it lives.
const ALIVE: Duration = Duration::from_secs(15);
/// What comes together is looked at together.
const SETTLE: Duration = Duration::from_millis(250);

/// What a stream is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Watch {
    Meetings,
    Custody,
    Identity,
    Alert,
    Recalls,
}

/// Listens for the queue.
///
/// # Errors
/// Nobody is logged in.
pub async fn live(call: Call) -> Result<Response, Problem> {
    call.login()?;
    Ok(Sse::new(events(call)).keep_alive(KeepAlive::new().interval(ALIVE)).into_response())
}

/// Listens for one alert.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn alert(call: Call) -> Result<Response, Problem> {
    watched(call, Watch::Alert).await
}

/// Listens for the copies and recalls of one alert.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn recalls(call: Call) -> Result<Response, Problem> {
    watched(call, Watch::Recalls).await
}

/// Listens for meetings.
///
/// # Errors
/// The record cannot be read.
pub async fn meetings(call: Call) -> Result<Response, Problem> {
    watched(call, Watch::Meetings).await
}

/// Listens for the custody board, as this reader has it.
///
/// # Errors
/// The record cannot be read.
pub async fn custody(call: Call) -> Result<Response, Problem> {
    watched(call, Watch::Custody).await
}

/// Listens for what is asked of the own authority.
///
/// # Errors
/// The account speaks for none; the record cannot be read.
pub async fn identity(call: Call) -> Result<Response, Problem> {
    watched(call, Watch::Identity).await
}

fn events(call: Call) -> impl Stream<Item = Result<Event, Infallible>> {
    let changes = BroadcastStream::new(call.app.works.changes());
    changes
        // A login that ended, also at another node, hears nothing more. Its own requests prolong it, the stream does not.
        .take_while(move |_| goes_on(&call))
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

fn goes_on(call: &Call) -> bool {
    call.login.as_ref().is_some_and(|it| call.app.world.now().micros() <= it.ends())
}

async fn watched(call: Call, watch: Watch) -> Result<Response, Problem> {
    call.login()?;
    // From here on nothing is missed; what is shown now is the state from which changes are told.
    let changes = call.app.works.changes();
    let now = shown(&call, watch).await?;
    let (tell, told) = mpsc::channel(1);
    tokio::spawn(follow(call, watch, now, changes, tell));
    let events = ReceiverStream::new(told).map(|()| {
        // No id and no kind: what it is, is read where reading is recorded.
        Ok::<_, Infallible>(Event::default().event("changed").data("changed"))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE)).into_response())
}

/// Tells until the login, the right or the reader is gone.
async fn follow(
    call: Call,
    watch: Watch,
    mut last: [u8; 32],
    mut changes: tokio::sync::broadcast::Receiver<Change>,
    tell: mpsc::Sender<()>,
) {
    let alert = call.alert().ok().map(|it| it.to_string());
    loop {
        let change = tokio::select! {
            () = tell.closed() => return,
            change = changes.recv() => change,
        };
        let concerns = match &change {
            Ok(change) => watch.concerns(change, alert.as_deref()),
            Err(RecvError::Lagged(_)) => true,
            Err(RecvError::Closed) => return,
        };
        if !concerns {
            continue;
        }
        tokio::time::sleep(SETTLE).await;
        while let Ok(_) | Err(TryRecvError::Lagged(_)) = changes.try_recv() {}
        let came = call.app.world.now().micros();
        let again = Call { came, ..call.clone() };
        if call.app.take_up_changes(came).await.is_err() || !goes_on(&again) {
            return;
        }
        // What may be seen no more is told no more, nor that it changed.
        let Ok(now) = shown(&again, watch).await else { return };
        if now != last {
            last = now;
            if tell.send(()).await.is_err() {
                return;
            }
        }
    }
}

impl Watch {
    /// Whether a change can be one of what is shown. That somebody looked or read shows nowhere.
    fn concerns(self, change: &Change, alert: Option<&str>) -> bool {
        match self {
            Self::Alert | Self::Recalls => change.alert.is_none() || change.alert.as_deref() == alert,
            Self::Meetings | Self::Custody | Self::Identity => {
                change.kind != "consulted" && change.kind != "read_by_official"
            }
        }
    }
}

/// What this reader is shown now, with the rights of now, as a digest.
async fn shown(call: &Call, watch: Watch) -> Result<[u8; 32], Problem> {
    let text = match watch {
        Watch::Meetings => json(&super::meetings::waiting(call).await?)?,
        Watch::Identity => json(&super::meetings::asked_of(call).await?)?,
        Watch::Custody => {
            let rows = super::custody::rows(call).await?;
            // What only the time changes is on the page at its next look.
            let row = |it: &desk::custody::Row| {
                (it.version().0, it.detained.code(), it.level.map(|it| it.code()), it.owed.len())
            };
            json(&rows.iter().map(row).collect::<Vec<_>>())?
        }
        Watch::Recalls => {
            let alert = call.alert()?;
            if !call.may(Deed::SeeRecall) || !crate::thing::may(call, &alert, Deed::SeeRecall).await? {
                return Err(Problem::not_found());
            }
            json(&super::recall::seen::known(call).await?.0)?
        }
        Watch::Alert => {
            let alert = call.alert()?;
            if !call.may(Deed::SeeAlert) || !crate::thing::sees(call, &alert).await? {
                return Err(Problem::not_found());
            }
            let (came, own) = (call.came, call.reach == Reach::Own);
            let person = call.login()?.account().person.clone();
            let read = move |store: &store::Store| {
                let reader = store.read();
                let found = desk::shown(&reader, &alert, came)?.ok_or_else(Problem::not_found)?;
                let body = super::alerts::body(&reader, &found, own)?;
                let stated = reader.statements(&alert)?.len();
                // Whoever sees the whole is told also of what came on the record about it.
                let version = if own { None } else { desk::version(&reader, &alert, &person)? };
                Ok(format!("{} {stated} {version:?}", json(&body)?))
            };
            call.app.readers.read(&call.app.works, read).await?
        }
    };
    Ok(Sha256::digest(text.as_bytes()).into())
}

fn json<T: serde::Serialize>(it: &T) -> Result<String, Problem> {
    let value: Value = serde_json::to_value(it).map_err(|error| Problem::fault(error.to_string()))?;
    Ok(value.to_string())
}

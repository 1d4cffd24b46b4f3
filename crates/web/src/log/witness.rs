//! The witness program: it takes heads of the logs it knows and answers with its signature, or with why not.
//!
//! Promise: one head at a time. The look at the last head, the write of the next and the answer are one after the other on
//! one thread of its own; where the disk fails the program ends, and signs nothing more.
//! Serves: C2SP `tlog-witness`; threats T11.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use transparency::witness::{LONGEST, SIZE_MEDIA};
use transparency::witness_dir::name_of;
use transparency::{Refusal, Submission, WitnessDir, WitnessError};

use crate::outside::World;

/// Where heads are taken, below the address of the witness.
pub const ADD: &str = "add-checkpoint";

struct Door {
    witness: Mutex<WitnessDir>,
    world: World,
    /// The disk failed.
    failed: Notify,
}

/// The router of a witness, and what waits until its disk fails.
fn router(witness: WitnessDir, world: World) -> (Router, Arc<Door>) {
    let door = Arc::new(Door { witness: Mutex::new(witness), world, failed: Notify::new() });
    let router = Router::new()
        .route("/add-checkpoint", post(add))
        .route("/key", get(key))
        .route("/logs/{log}/checkpoint", get(last))
        .layer(DefaultBodyLimit::max(LONGEST))
        .with_state(Arc::clone(&door));
    (router, door)
}

/// Serves until the system says stop, or the disk fails.
///
/// # Errors
/// The address cannot be listened on, or the disk failed.
pub fn serve(
    witness: WitnessDir,
    listen: SocketAddr,
    world: World,
    ready: impl FnOnce(SocketAddr),
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen).await?;
        ready(listener.local_addr()?);
        let (router, door) = router(witness, world);
        let served = axum::serve(listener, router).with_graceful_shutdown(crate::serve::stopped());
        tokio::select! {
            served = served => served,
            () = door.failed.notified() => Err(io::Error::other("the disk of this witness failed: it signs nothing more")),
        }
    })
}

fn plain(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

async fn add(State(door): State<Arc<Door>>, body: Bytes) -> Response {
    let shown = match std::str::from_utf8(&body) {
        Ok(text) => text.parse::<Submission>(),
        Err(_) => Err(Refusal::Form("it is no text".to_owned())),
    };
    let shown = match shown {
        Ok(shown) => shown,
        Err(refused) => return refusal(&refused),
    };
    let now = door.world.now().seconds();
    let Ok(now) = u64::try_from(now) else {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "the clock of this witness is wrong\n".to_owned());
    };
    let here = Arc::clone(&door);
    // The disk is waited for beside the threads that answer.
    let done = tokio::task::spawn_blocking(move || {
        let mut witness = here.witness.lock().map_err(|_| WitnessError::Stopped)?;
        witness.add(&shown, now)
    });
    match done.await {
        Ok(Ok(lines)) => plain(StatusCode::OK, lines),
        Ok(Err(WitnessError::Refused(refused))) => refusal(&refused),
        Ok(Err(error)) => {
            tracing::error!(%error, "a head was not signed");
            if matches!(error, WitnessError::Io { .. } | WitnessError::Stopped) {
                door.failed.notify_one();
            }
            plain(StatusCode::SERVICE_UNAVAILABLE, "this witness cannot sign now\n".to_owned())
        }
        Err(_) => plain(StatusCode::SERVICE_UNAVAILABLE, "this witness cannot sign now\n".to_owned()),
    }
}

fn refusal(refused: &Refusal) -> Response {
    let status = StatusCode::from_u16(refused.status()).unwrap_or(StatusCode::BAD_REQUEST);
    match refused {
        Refusal::Stale { known } => {
            (status, [(header::CONTENT_TYPE, SIZE_MEDIA)], format!("{known}\n")).into_response()
        }
        other => plain(status, format!("{other}\n")),
    }
}

async fn key(State(door): State<Arc<Door>>) -> Response {
    match door.witness.lock() {
        Ok(witness) => plain(StatusCode::OK, format!("{}\n", witness.verifier())),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// The last head of a log that it signed, for monitors: whoever was shown another one holds two histories.
async fn last(State(door): State<Arc<Door>>, Path(log): Path<String>) -> Response {
    let found = tokio::task::spawn_blocking(move || {
        let witness = door.witness.lock().map_err(|_| WitnessError::Stopped)?;
        let known = witness.logs().iter().find(|it| name_of(it.name()) == log).map(|it| it.name().to_owned());
        match known {
            Some(origin) => witness.last(&origin),
            None => Ok(None),
        }
    });
    match found.await {
        Ok(Ok(Some(signed))) => plain(StatusCode::OK, signed.to_string()),
        Ok(Ok(None)) => plain(StatusCode::NOT_FOUND, "this witness signed no such head\n".to_owned()),
        Ok(Err(_)) | Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

//! The log as static files for strangers: heads and tiles, under the names of the form, and nothing else.
//!
//! What strangers see grows at set times: who sends an alert and looks at the same moment would otherwise see from the number of
//! entries what was done with it.
//! Promise: P11. Between two set times the answers are the same bytes, whatever the record does; no name leads out of the log.
//! Serves: C2SP `tlog-tiles`; Directive (EU) 2016/680 Art 25.

use std::io;
use std::path::{Path as FilePath, PathBuf};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use transparency::path::{FULL, Level};
use transparency::{SignedCheckpoint, TilePath};

use crate::outside::World;

/// Where it is served, and how often it grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Public {
    /// Where to listen.
    pub at: std::net::SocketAddr,
    /// Minutes between two times at which it grows: a part of an hour or hours.
    pub minutes: u32,
}

/// What is shown until the next set time.
#[derive(Clone, Debug, Default)]
struct Shown {
    checkpoint: Option<String>,
    witnessed: Option<String>,
    policy: Option<String>,
    /// Entries up to which tiles are given.
    size: u64,
}

struct Door {
    log: PathBuf,
    shown: RwLock<Shown>,
}

/// Serves the folder of a log until the task is ended.
pub fn open(listener: TcpListener, log: PathBuf, minutes: u32, world: World) -> JoinHandle<()> {
    let door = Arc::new(Door { log, shown: RwLock::default() });
    tokio::spawn(async move {
        let growing = {
            let door = Arc::clone(&door);
            async move {
                loop {
                    let here = Arc::clone(&door);
                    let _ = tokio::task::spawn_blocking(move || here.take_up()).await;
                    tokio::time::sleep(until_next(world.now().seconds(), minutes)).await;
                }
            }
        };
        tokio::select! {
            () = growing => {}
            served = axum::serve(listener, router(door)) => {
                if let Err(error) = served {
                    tracing::error!(%error, "the door of the log");
                }
            }
        }
    })
}

fn router(door: Arc<Door>) -> Router {
    Router::new()
        .route("/checkpoint", get(checkpoint))
        .route("/checkpoint.witnessed", get(witnessed))
        .route("/witnesses", get(policy))
        .route("/tile/{*rest}", get(tile))
        .with_state(door)
}

/// How long it is until the next set time.
fn until_next(now: i64, minutes: u32) -> Duration {
    let step = i64::from(minutes.max(1)) * 60;
    Duration::from_secs(u64::try_from(step - now.rem_euclid(step)).unwrap_or(1))
}

impl Door {
    fn take_up(&self) {
        let read = |name: &str| std::fs::read_to_string(self.log.join(name)).ok();
        let checkpoint = read("checkpoint");
        let witnessed = read("checkpoint.witnessed");
        let size = |text: &Option<String>| {
            let signed: Option<SignedCheckpoint> = text.as_ref().and_then(|it| it.parse().ok());
            signed.map_or(0, |it| it.checkpoint().size)
        };
        let shown = Shown { size: size(&checkpoint), checkpoint, witnessed, policy: read("witnesses") };
        // A head that cannot be read now is shown as it was.
        if shown.size > 0
            && let Ok(mut held) = self.shown.write()
        {
            *held = shown;
        }
    }

    fn text(&self, of: impl Fn(&Shown) -> Option<String>) -> Response {
        match self.shown.read().ok().and_then(|it| of(&it)) {
            Some(text) => {
                let headers = [
                    (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
                    (header::CACHE_CONTROL, "no-cache"),
                ];
                (headers, text).into_response()
            }
            None => StatusCode::NOT_FOUND.into_response(),
        }
    }
}

async fn checkpoint(State(door): State<Arc<Door>>) -> Response {
    door.text(|it| it.checkpoint.clone())
}

async fn witnessed(State(door): State<Arc<Door>>) -> Response {
    door.text(|it| it.witnessed.clone())
}

async fn policy(State(door): State<Arc<Door>>) -> Response {
    door.text(|it| it.policy.clone())
}

/// Whether a log of so many entries has this file.
fn within(path: TilePath, size: u64) -> bool {
    let there = match path.level {
        Level::Entries => size,
        Level::Hashes(level) => size >> (8 * u32::from(level)),
    };
    path.end() <= there
}

async fn tile(State(door): State<Arc<Door>>, Path(rest): Path<String>) -> Response {
    let Ok(path) = format!("tile/{rest}").parse::<TilePath>() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let size = door.shown.read().map_or(0, |it| it.size);
    if !within(path, size) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let read = tokio::task::spawn_blocking(move || bytes(&door.log, path)).await;
    match read {
        Ok(Ok(bytes)) => {
            let headers = [
                (header::CONTENT_TYPE, "application/octet-stream"),
                (header::CACHE_CONTROL, "public, max-age=604800, immutable"),
            ];
            (headers, bytes).into_response()
        }
        Ok(Err(_)) | Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The bytes of a tile. A narrower version of one that grew since is cut from the wider one.
fn bytes(log: &FilePath, path: TilePath) -> io::Result<Vec<u8>> {
    let mut refused = io::Error::from(io::ErrorKind::NotFound);
    for width in (path.width..=FULL).filter(|it| *it == path.width || path.width < FULL) {
        let there = TilePath { width, ..path };
        match std::fs::read(log.join(there.to_string())) {
            Ok(bytes) => {
                return transparency::tiles::prefix(path.level, bytes, width, path.width)
                    .map_err(io::Error::other);
            }
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_grows_on_the_hour_or_its_parts() {
        assert_eq!(until_next(0, 60), Duration::from_secs(3_600));
        assert_eq!(until_next(3_599, 60), Duration::from_secs(1));
        assert_eq!(until_next(3_600 + 899, 15), Duration::from_secs(1));
        assert_eq!(until_next(-1, 60), Duration::from_secs(1));
    }

    #[test]
    fn a_tile_beyond_what_is_shown_is_not_there() {
        let of = |text: &str| text.parse::<TilePath>().unwrap();
        for (path, size, there) in [
            ("tile/entries/000.p/7", 7, true),
            ("tile/entries/000.p/8", 7, false),
            ("tile/0/000", 255, false),
            ("tile/0/000", 256, true),
            ("tile/1/000.p/1", 255, false),
            ("tile/1/000.p/1", 256, true),
            ("tile/1/000.p/2", 511, false),
        ] {
            assert_eq!(within(of(path), size), there, "{path} of {size}");
        }
    }

    /// A log that grew to so many entries, and its head.
    fn grown(log: &FilePath, size: u64) -> String {
        let key = transparency::SigningKey::from_seed("log.example", &[1; 32]).unwrap();
        let mut tiles = transparency::Tiles::open(log).unwrap();
        for entry in tiles.size()..size {
            tiles.append(entry, &[&entry.to_be_bytes()]).unwrap();
        }
        let signed = tiles.head("log.example").unwrap().sign(&key).unwrap();
        tiles.publish(&signed).unwrap();
        signed.to_string()
    }

    async fn asked(door: &Arc<Door>, path: &str) -> (u16, Vec<u8>) {
        use tower::ServiceExt as _;

        let request = axum::http::Request::get(path).body(axum::body::Body::empty()).unwrap();
        let answer = router(Arc::clone(door)).oneshot(request).await.unwrap();
        let status = answer.status().as_u16();
        (status, axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap().to_vec())
    }

    #[tokio::test]
    async fn between_two_set_times_a_stranger_sees_the_same_whatever_the_record_does() {
        let room = tempfile::tempdir().unwrap();
        let log = room.path().to_owned();
        let first = grown(&log, 200);
        let door = Arc::new(Door { log: log.clone(), shown: RwLock::default() });
        assert_eq!(asked(&door, "/checkpoint").await.0, 404, "nothing is shown before the first set time");
        door.take_up();
        let seen = asked(&door, "/checkpoint").await;
        assert_eq!(seen, (200, first.into_bytes()));
        let tile = asked(&door, "/tile/entries/000.p/200").await;
        assert_eq!((tile.0, tile.1.len()), (200, 2_000));
        let second = grown(&log, 300);
        assert_eq!(asked(&door, "/checkpoint").await, seen);
        for path in ["/tile/entries/000", "/tile/entries/000.p/201", "/tile/entries/001.p/44", "/tile/0/000"]
        {
            assert_eq!(asked(&door, path).await.0, 404, "{path}");
        }
        // The narrow tile has given way to the full one on the disk: it is cut from that.
        assert_eq!(asked(&door, "/tile/entries/000.p/200").await, tile);
        door.take_up();
        assert_eq!(asked(&door, "/checkpoint").await, (200, second.into_bytes()));
        assert_eq!(asked(&door, "/tile/entries/001.p/44").await.0, 200);
    }

    #[tokio::test]
    async fn nothing_but_heads_and_tiles_is_there() {
        let room = tempfile::tempdir().unwrap();
        let log = room.path().join("log");
        grown(&log, 3);
        std::fs::write(room.path().join("root.key"), "secret").unwrap();
        std::fs::write(log.join("checkpoints"), "history").unwrap();
        let door = Arc::new(Door { log, shown: RwLock::default() });
        door.take_up();
        for path in [
            "/checkpoints",
            "/root.key",
            "/tile/../../root.key",
            "/tile/..%2f..%2froot.key",
            "/tile/%2e%2e/checkpoints",
            "/tile/entries/000.p/03",
            "/tile/0/000.p/3/",
            "/tile/",
            "/",
        ] {
            assert_eq!(asked(&door, path).await.0, 404, "{path}");
        }
        assert_eq!(asked(&door, "/tile/0/000.p/3").await.0, 200);
    }
}

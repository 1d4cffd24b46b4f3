//! Listening, and ending in order.
//!
//! Promise: what was taken is finished; the record then ends with a signed checkpoint. While it serves, the record is
//! signed every minute in which it grew. After a write that failed it ends by itself and says so: the next one reads what is there.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use desk::outbox::OUTBOX;
use tokio::net::TcpListener;
use tokio::sync::broadcast::error::RecvError;

use crate::app::{App, StartError};
use crate::guard::router;
use crate::traces::Traces;

/// How often the record is signed.
const SIGNED: Duration = Duration::from_secs(60);
/// How often what is due is done.
const TICK: Duration = Duration::from_secs(5);
/// What is called back within this is told together.
const GROUPED: Duration = Duration::from_millis(5);
/// Between two ticks where the first left something.
const SOON: Duration = Duration::from_millis(200);

/// Serves until `end` comes, then finishes what was taken.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    end: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let signing = {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(SIGNED).await;
                app.works.checkpoint();
            }
        })
    };
    let ticking = {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            loop {
                let outbox = app.config.home.join(OUTBOX);
                app.works.tick(app.governed.rules().body.clone(), move |letters| {
                    for letter in letters {
                        if let Err(error) = letter.keep(&outbox) {
                            tracing::error!(%error, "a letter is on the record and was not written");
                        }
                    }
                });
                // Streams that listen ask nothing: what has ended elsewhere is taken up for them here.
                if let Err(problem) = app.take_up_changes(app.world.now().micros()).await {
                    tracing::error!(inside = problem.inside, "what lies beside the record");
                }
                if let Err(problem) = app.record_changes().await {
                    tracing::error!(inside = problem.inside, "changes of accounts");
                }
                follow(&app).await;
                // Where more was due than one tick does, the next one follows soon, and whoever asks comes between.
                let more = app.works.gauges().more.load(Ordering::Relaxed);
                tokio::time::sleep(if more { SOON } else { TICK }).await;
            }
        })
    };
    let telling = tokio::spawn(telling(Arc::clone(&app)));
    let watching = crate::storms::watch(&app);
    let witnessing = crate::log::witnessing(&app);
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(end).await;
    signing.abort();
    ticking.abort();
    telling.abort();
    watching.abort();
    witnessing.abort();
    served
}

/// Tells holders as soon as something was called back: nobody waits for the next tick to be let go.
async fn telling(app: Arc<App>) {
    const OWED: [&str; 4] = ["recall_ordered", "recall_moved", "copy_registered", "many"];
    let mut changes = app.works.changes();
    loop {
        let owed = match changes.recv().await {
            Ok(change) => OWED.contains(&change.kind.as_str()),
            Err(RecvError::Lagged(_)) => true,
            Err(RecvError::Closed) => return,
        };
        if owed {
            tokio::time::sleep(GROUPED).await;
            while changes.try_recv().is_ok() {}
            app.works.tell_recalls();
        }
    }
}

/// Works by the profile that was taken up last, on whatever node, and knows how fresh the registers are.
async fn follow(app: &Arc<App>) {
    let here = Arc::clone(app);
    let work = move |bench: &mut crate::works::Bench| {
        here.keep_newest_register(bench.desk.store().read().newest_register()?);
        here.governed.follow(bench).map(drop)
    };
    if let Err(problem) = app.works.act(work).await {
        tracing::error!(says = problem.inside.unwrap_or(problem.detail), "the profile");
    }
}

/// Serves on an address until the system says stop, then finishes what was taken and signs the record. `ready` is told
/// where it listens. A span of each request goes to the collector of the configuration, where one is named.
///
/// # Errors
/// The address cannot be listened on, or the record fails.
pub fn run(app: &Arc<App>, listen: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<(), StartError> {
    let failed = |source| StartError::Listen { listen, source };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    let served = runtime.block_on(async {
        if let Some(collector) = app.config.collector.clone() {
            app.trace(Traces::to(collector));
        }
        // Other gateways come in by a door of their own.
        let door = match app.config.exchange.clone() {
            None => None,
            Some(ways) => {
                let listener = match ways.listen {
                    Some(at) => Some(TcpListener::bind(at).await?),
                    None => None,
                };
                let opened = crate::exchange::open(app, listener, ways.broker).await;
                Some(opened.map_err(|it| io::Error::other(it.inside.unwrap_or(it.detail)))?)
            }
        };
        let shown = match app.config.log.public {
            None => None,
            Some(public) => {
                let listener = TcpListener::bind(public.at).await?;
                let log = app.config.home.join("log");
                Some(crate::log::door::open(listener, log, public.minutes, app.world.0.clone()))
            }
        };
        let national = crate::national::look_after(app, app.config.national.clone());
        let listener = TcpListener::bind(listen).await?;
        ready(listener.local_addr()?);
        let end = {
            let app = Arc::clone(app);
            async move {
                tokio::select! {
                    () = stopped() => {}
                    () = failed_to_write(&app) => {}
                }
            }
        };
        let served = serve(Arc::clone(app), listener, end);
        let served = served.await;
        national.iter().for_each(tokio::task::JoinHandle::abort);
        if let Some(shown) = shown {
            shown.abort();
        }
        if let Some(door) = door {
            door.end();
        }
        served
    });
    // Streams that listen for changes end with the runtime; what was taken for the record does not.
    runtime.shutdown_timeout(Duration::from_secs(2));
    let signed = app.stop();
    served.map_err(failed)?;
    Ok(signed?)
}

/// The disk, or the server of the record, failed, or a job broke off.
async fn failed_to_write(app: &App) {
    while !app.works.gauges().failed.load(Ordering::Relaxed) {
        tokio::time::sleep(SOON).await;
    }
}

/// The system says stop.
pub(crate) async fn stopped() {
    let by_hand = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let by_system = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut stop) => {
                stop.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let by_system = std::future::pending::<()>();
    tokio::select! {
        () = by_hand => {}
        () = by_system => {}
    }
}

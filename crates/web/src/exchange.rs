//! Between gateways: the door where their messages come in, and what carries ours out.
//!
//! The door is its own listener: TLS 1.3 with both certificates on cards, one address for tokens (RFC 8935), one where whoever cannot
//! be reached fetches its own (RFC 8936, `polled`), one for the own card. What comes together is taken in one transaction; what goes
//! out is pushed to each peer in the order in which it was made, each peer at its own pace. A gateway without an address on its card
//! fetches what others have for it (`polls`). Where two do not reach each other at all, a broker that both reach carries it, sealed
//! (`broker`).
//!
//! Promise: P7, P8, P12. A token is answered "taken" when what it did is on the disk. Nothing that waits is dropped: a peer that does
//! not answer is tried for ever, and keeps nobody else waiting.
//!
//! Serves RFC 8935, RFC 8936; threats T8, T11, T16.

mod broker;
mod polled;
mod polls;

pub use broker::{Broker, BrokerError};

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::serve::{IncomingStream, Listener};
use desk::exchange::{Exchange, ExchangeError, Took, outgoing};
use exchange::client::{Connection, MEDIA, PATH};
use exchange::message::Came;
use exchange::token::LONGEST;
use exchange::{Pushed, pause, poll, push, read, tls};
use terms::{Actor, Seq};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::app::App;
use crate::http::Problem;

/// Messages taken in one transaction at the most.
const TOGETHER: usize = 256;
/// Messages that wait to be taken at the most: whoever comes behind them tries again.
const WAITING: usize = 4_096;
/// Messages read from the outbox for one peer at once.
const AT_ONCE: usize = 64;
/// How often the outbox is looked at where nothing says that it changed.
const LOOKED: Duration = Duration::from_secs(1);
/// What changes within this is looked at together.
const GROUPED: Duration = Duration::from_millis(5);
/// Between two times at which the sender of an alert hears that its message was taken, in microseconds.
const EVEN: i64 = 500_000;
/// From so many failures on it is tried by a broker as well, where there is one.
const UNREACHED: u32 = 2;
/// The longest a handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Handshakes and connections that wait to be taken up.
const ACCEPTED: usize = 64;

/// One message, and who waits to hear that it was taken.
type Coming = (Came, oneshot::Sender<Result<Took, Problem>>);

/// The door for other gateways, and what carries ours out. Ends with the runtime.
#[derive(Debug)]
pub struct Running {
    tasks: Vec<JoinHandle<()>>,
}

impl Running {
    /// Nothing is taken and nothing carried from here on; what was taken is on the disk.
    pub fn end(&self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

struct Door {
    app: Arc<App>,
    known: Arc<Exchange>,
    coming: mpsc::Sender<Coming>,
    polls: Arc<polled::Polls>,
}

/// By which ways a gateway talks with others, besides carrying what waits.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// Where its own door is; none where it opens none.
    pub listen: Option<SocketAddr>,
    /// What carries between those who do not reach each other.
    pub broker: Option<Broker>,
}

/// For whom something waits.
#[derive(Clone, Debug, Default)]
struct Waits {
    all: Vec<String>,
    /// Those who have no address, or were not reached there.
    away: Vec<String>,
}

/// Opens the door on a listener, where there is one, carries what waits, and fetches what nobody can bring; by a broker as well, where
/// one is named.
///
/// # Errors
/// This gateway has no keys for others, or they do not go together.
pub async fn open(
    app: &Arc<App>,
    listener: Option<TcpListener>,
    broker: Option<Broker>,
) -> Result<Running, Problem> {
    let works = &app.works;
    let known = works.act(|bench| Ok(bench.desk.exchange()?)).await?;
    let known = known.ok_or_else(|| Problem::fault(ExchangeError::NoKeys.to_string()))?;
    let (coming, comes) = mpsc::channel(WAITING);
    let mut tasks = vec![tokio::spawn(take(Arc::clone(app), comes))];
    let (for_whom, waits) = watch::channel(Waits::default());
    let polls = Arc::new(polled::Polls::new(waits.clone()));
    if let Some(broker) = broker {
        tasks.extend(broker::all(app, &known, (broker, &polls), &coming, &waits));
    }
    if let Some(listener) = listener {
        let config =
            tls::server(&known.own, &known.peers).map_err(|error| Problem::fault(error.to_string()))?;
        let door =
            Arc::new(Door { app: Arc::clone(app), known: Arc::clone(&known), coming: coming.clone(), polls });
        let router = Router::new()
            .route(PATH, post(event))
            .route(poll::PATH, post(polled::poll))
            .route("/exchange/card", get(card))
            .layer(DefaultBodyLimit::max(LONGEST))
            .with_state(door);
        let listener = Shaking::new(listener, TlsAcceptor::from(Arc::new(config)), &known);
        let service = router.into_make_service_with_connect_info::<Peer>();
        tasks.push(tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, service).await {
                tracing::error!(%error, "the door for other gateways");
            }
        }));
    }
    tasks.extend(polls::all(app, &known, &coming));
    tasks.push(tokio::spawn(carry(Arc::clone(app), known, for_whom)));
    Ok(Running { tasks })
}

/// Who is on the other side, by the card of its certificate.
#[derive(Clone, Debug)]
struct Peer(String);

/// Connections after their handshake: one that is slow keeps nobody waiting.
struct Shaking {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, Peer)>,
    task: JoinHandle<()>,
}

impl Drop for Shaking {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shaking {
    fn new(listener: TcpListener, acceptor: TlsAcceptor, known: &Arc<Exchange>) -> Self {
        let (tell, ready) = mpsc::channel(ACCEPTED);
        let known = Arc::clone(known);
        let task = tokio::spawn(async move {
            loop {
                let stream = match listener.accept().await {
                    Ok((stream, _)) => stream,
                    Err(error) => {
                        tracing::warn!(%error, "a connection of another gateway");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                        continue;
                    }
                };
                let (acceptor, tell, known) = (acceptor.clone(), tell.clone(), Arc::clone(&known));
                tokio::spawn(async move {
                    // Whoever is not known is told nothing, and stands in no log of ours by name.
                    let _ = stream.set_nodelay(true);
                    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await
                    else {
                        return;
                    };
                    let shown = stream.get_ref().1.peer_certificates().and_then(<[_]>::first);
                    let peer =
                        shown.and_then(|it| known.peers.by_certificate(it)).map(|it| Peer(it.id.clone()));
                    if let Some(peer) = peer {
                        let _ = tell.send((stream, peer)).await;
                    }
                });
            }
        });
        Self { ready, task }
    }
}

impl Listener for Shaking {
    type Io = TlsStream<TcpStream>;
    type Addr = Peer;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(ready) => ready,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        Ok(Peer(String::new()))
    }
}

impl Connected<IncomingStream<'_, Shaking>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Shaking>) -> Self {
        stream.remote_addr().clone()
    }
}

/// RFC 8935, section 2.3: why a token was not taken.
fn not_taken(code: &str, says: &str) -> Response {
    let body = serde_json::json!({ "err": code, "description": says });
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CONTENT_LANGUAGE, "en")];
    (StatusCode::BAD_REQUEST, headers, body.to_string()).into_response()
}

async fn card(State(door): State<Arc<Door>>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], door.known.own.card().text()).into_response()
}

async fn event(
    State(door): State<Arc<Door>>,
    ConnectInfo(Peer(peer)): ConnectInfo<Peer>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if headers.get(header::CONTENT_TYPE).is_none_or(|it| it != MEDIA) {
        return not_taken("invalid_request", "expected application/secevent+jwt");
    }
    let Ok(token) = std::str::from_utf8(&body) else {
        return not_taken("invalid_request", "expected a token");
    };
    let now = door.app.world.now().seconds();
    let came = match read(token, door.known.own.id(), &door.known.peers, now) {
        Ok(came) if came.from == peer => came,
        Ok(_) => return not_taken("access_denied", "it was signed by somebody else than who brings it"),
        Err(error) => {
            tracing::warn!(peer, says = %error, "a message was not taken");
            return not_taken(code_of(&error), &error.to_string());
        }
    };
    // How long taking took would say how much there was to do: the sender of an alert is answered at even times (P11).
    let even = door.known.is_of_sender(&came);
    let (tell, told) = oneshot::channel();
    if door.coming.try_send((came, tell)).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let told = told.await;
    if even {
        even_time(&door.app).await;
    }
    match told {
        Ok(Ok(_)) => StatusCode::ACCEPTED.into_response(),
        Ok(Err(_)) | Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// Waits for the next of the times at which the sender of an alert sees something of this gateway.
async fn even_time(app: &App) {
    let past = app.world.now().micros().rem_euclid(EVEN);
    tokio::time::sleep(Duration::from_micros(u64::try_from(EVEN - past).unwrap_or_default())).await;
}

fn code_of(error: &exchange::MessageError) -> &'static str {
    use exchange::MessageError as E;
    use exchange::token::TokenError as T;
    match error {
        E::Token(T::Unknown { .. }) => "invalid_key",
        E::Token(T::Forged(_)) => "authentication_failed",
        E::Token(T::Long | T::Form(_)) | E::Form(_) | E::Ahead(_) => "invalid_request",
        E::NotForUs(_) => "invalid_audience",
        E::NotOurs(_) => "access_denied",
    }
}

/// Takes what came together, in one transaction.
async fn take(app: Arc<App>, mut comes: mpsc::Receiver<Coming>) {
    let mut together: Vec<Coming> = Vec::with_capacity(TOGETHER);
    while comes.recv_many(&mut together, TOGETHER).await > 0 {
        let (all, tell): (Vec<Came>, Vec<_>) = together.drain(..).unzip();
        let all = Arc::new(all);
        let of_act = Arc::clone(&all);
        let took = app.works.act(move |bench| {
            let terms = casework::recall::Terms::default();
            let actor = Actor::Auto("exchange".to_owned());
            Ok(bench.act(&actor, |desk, _, _, act| desk.take_messages(&of_act, &terms, act))?)
        });
        match took.await {
            Ok(took) => {
                for ((came, it), tell) in all.iter().zip(took).zip(tell) {
                    let (from, number, taken) = (&came.from, &came.number, it.taken.code());
                    tracing::info!(from, number, taken, "a message was taken");
                    let _ = tell.send(Ok(it));
                }
            }
            Err(problem) => {
                tracing::error!(inside = problem.inside, detail = problem.detail, "messages were not taken");
                for tell in tell {
                    let _ = tell.send(Err(Problem::busy()));
                }
            }
        }
    }
}

/// How a peer fares.
#[derive(Default)]
struct Course {
    busy: bool,
    failures: u32,
    /// Not before.
    next: Option<tokio::time::Instant>,
}

/// What became of what was pushed to a peer.
struct Went {
    peer: String,
    done: Vec<Seq>,
    failed: Option<Failed>,
    ended: bool,
}

/// Why something was not told.
struct Failed {
    says: String,
    /// The peer was there, or what is missing is missing here.
    reached: bool,
}

impl Failed {
    fn here(says: impl Into<String>) -> Option<Self> {
        Some(Self { says: says.into(), reached: true })
    }
}

/// Whether a peer is known, and nobody reaches it: it fetches what is for it, or gets it by files.
fn fetches(known: &Exchange, peer: &str) -> bool {
    known.peers.get(peer).is_some_and(|it| it.address.is_none())
}

/// Carries what waits to every peer that is reached, for ever, and says for whom something waits.
async fn carry(app: Arc<App>, known: Arc<Exchange>, for_whom: watch::Sender<Waits>) {
    let (tell, mut went) = mpsc::channel::<Went>(WAITING);
    let mut courses: BTreeMap<String, Course> = BTreeMap::new();
    let mut changes = app.works.changes();
    loop {
        let peers = app.readers.read(&app.works, |store| Ok(store.read().outbox_peers()?)).await;
        let peers = match peers {
            Ok(peers) => peers,
            Err(problem) => {
                tracing::error!(inside = problem.inside, "what waits for other gateways");
                Vec::new()
            }
        };
        let unreached = |peer: &&String| {
            fetches(&known, peer) || courses.get(*peer).is_some_and(|it| it.failures >= UNREACHED)
        };
        let away = peers.iter().filter(unreached).cloned().collect();
        for_whom.send_replace(Waits { all: peers.clone(), away });
        let now = tokio::time::Instant::now();
        for peer in peers {
            if fetches(&known, &peer) {
                continue;
            }
            let course = courses.entry(peer.clone()).or_default();
            if course.busy || course.next.is_some_and(|it| it > now) {
                continue;
            }
            course.busy = true;
            tokio::spawn(to_peer(Arc::clone(&app), Arc::clone(&known), peer, tell.clone()));
        }
        let next = courses.values().filter(|it| !it.busy).filter_map(|it| it.next).min();
        let until = next.map_or(now + LOOKED, |it| it.min(now + LOOKED)).max(now + Duration::from_millis(5));
        let first = tokio::select! {
            it = went.recv() => it,
            // Something changed on the record, or much did: it is looked at once for all that came together.
            _ = changes.recv() => {
                tokio::time::sleep(GROUPED).await;
                None
            }
            () = tokio::time::sleep_until(until) => None,
        };
        while changes.try_recv().is_ok() {}
        let mut done: Vec<Seq> = Vec::new();
        let mut next = first;
        while let Some(it) = next {
            let course = courses.entry(it.peer.clone()).or_default();
            course.busy &= !it.ended;
            match it.failed {
                None if it.ended => (course.failures, course.next) = (0, None),
                None => {}
                Some(Failed { says, reached }) => {
                    course.failures = course.failures.saturating_add(1);
                    let mut random = [0; 8];
                    app.world.fill(&mut random);
                    let wait =
                        Duration::from_millis(pause(course.failures, reached, u64::from_le_bytes(random)));
                    course.next = Some(tokio::time::Instant::now() + wait);
                    // Whoever is away for a month is named now and then, and not every two seconds.
                    if reached || course.failures.is_power_of_two() {
                        tracing::warn!(
                            peer = it.peer,
                            says,
                            failures = course.failures,
                            "a gateway was not told"
                        );
                    }
                }
            }
            done.extend(it.done);
            next = went.try_recv().ok();
        }
        if !done.is_empty() {
            delivered(&app, done).await;
        }
    }
}

/// What arrived is out of the outbox. Where that cannot be entered it is pushed again: the peer knows it.
async fn delivered(app: &Arc<App>, done: Vec<Seq>) {
    let entered = app.works.act(move |bench| {
        let actor = Actor::Auto("exchange".to_owned());
        Ok(bench.act(&actor, |desk, _, _, act| desk.delivered(&done, act))?)
    });
    if let Err(problem) = entered.await {
        tracing::error!(inside = problem.inside, "what arrived at other gateways");
    }
}

/// Pushes all that waits for a peer, page by page. What it refuses waits for the next time and keeps nothing else back.
async fn to_peer(app: Arc<App>, known: Arc<Exchange>, peer: String, tell: mpsc::Sender<Went>) {
    let failed = pages_to(&app, &known, &peer, &tell).await;
    // The one who listens ends with the server.
    let _ = tell.send(Went { peer, done: Vec::new(), failed, ended: true }).await;
}

async fn pages_to(
    app: &Arc<App>,
    known: &Arc<Exchange>,
    peer: &str,
    tell: &mpsc::Sender<Went>,
) -> Option<Failed> {
    let Some(address) = known.peers.get(peer).and_then(|it| it.address.clone()) else {
        return Failed::here("it has no address on its card");
    };
    let config = match tls::client(&known.own, &known.peers, peer) {
        Ok(config) => Arc::new(config),
        Err(error) => return Failed::here(error.to_string()),
    };
    let (mut connection, mut after, mut failed): (Option<Connection>, Option<Seq>, Option<Failed>) =
        (None, None, None);
    let mut pushed: BTreeSet<Seq> = BTreeSet::new();
    loop {
        let to = peer.to_owned();
        let now = app.world.now().seconds();
        let of_peer = move |store: &store::Store| Ok(outgoing(&store.read(), &to, after, AT_ONCE, now)?);
        let (all, last) = match app.readers.read(&app.works, of_peer).await {
            Ok(all) => all,
            Err(problem) => return Failed::here(problem.inside.unwrap_or(problem.detail)),
        };
        let Some(last) = last else { return failed };
        after = Some(last);
        let mut done = Vec::with_capacity(all.len());
        let mut gone = None;
        for it in all {
            // What is newest stands before every page, until it is known that it arrived.
            if !pushed.insert(it.entry) {
                continue;
            }
            match push(&address, &config, &it.token, &mut connection).await {
                Pushed::Taken => done.push(it.entry),
                Pushed::Refused(says) => failed = Failed::here(says),
                Pushed::Failed(says) => {
                    gone = Failed::here(says);
                    break;
                }
                Pushed::Unreached(says) => {
                    gone = Some(Failed { says, reached: false });
                    break;
                }
            }
        }
        let _ = tell.send(Went { peer: peer.to_owned(), done, failed: None, ended: false }).await;
        if gone.is_some() {
            return gone;
        }
    }
}

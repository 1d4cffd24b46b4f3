//! A broker between gateways that do not reach each other: NATS with JetStream, where one is named.
//!
//! What waits for a peer that has no address, or is not reached at it, is put there as well, sealed for that peer; the peer takes it
//! from there on the path of what is pushed and signs what it took ([`exchange::taken`]). The record stays what counts: a message is in
//! the outbox until its peer said so, by whatever way, and is put there again as long as it did not. So a broker that loses what it
//! keeps, all of it, loses nothing but time; and no try bears an id by which a broker could take it for one that it knows.
//!
//! Whoever keeps a broker sees for whom something is and when, and nothing else. That is something: it should be nobody whose alerts
//! are received (decision 6).
//!
//! Promise: P8, P11, P12. Nothing leaves the outbox on the word of a broker. It is spoken to over TLS, or on this machine.
//!
//! Serves threats T8, T11, T16.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::fmt::Display;
use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use async_nats::jetstream::consumer::pull;
use async_nats::jetstream::message::AckKind;
use async_nats::jetstream::stream::{Config, DiscardPolicy, RetentionPolicy, StorageType, Stream};
use async_nats::jetstream::{Context, Message};
use async_nats::{ConnectOptions, ServerAddr};
use desk::exchange::{Exchange, handed, outgoing};
use exchange::read;
use exchange::seal::{LONGEST_SEALED, open, seal};
use exchange::taken::{read_taken, taken};
use store::Store;
use terms::Seq;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_stream::StreamExt;

use super::polled::Polls;
use super::{AT_ONCE, Coming, LOOKED, Waits, delivered, even_time};
use crate::app::App;

/// The stream that all gateways of a broker share.
const STREAM: &str = "redress";
/// What stands before the name of whom it is for.
const TO: &str = "redress.to.";
/// A broker forgets what lies there longer: it is put there again.
const FORGETS: Duration = Duration::from_secs(7 * 86_400);
/// Messages for one gateway that lie there at the most; the oldest go, and are put there again.
const MOST_THERE: i64 = 100_000;
/// How long a broker waits to hear that something was taken before it gives it again.
const TAKING: Duration = Duration::from_secs(30);
/// How long is waited for something to come before it is looked whether the broker has its stream still.
const LISTENS: Duration = Duration::from_secs(5);
/// What comes within this is taken together.
const TOGETHER: Duration = Duration::from_millis(5);
/// When what lies there and was not said to be taken is put there again, for the first time; then after twice as long each time.
const AGAIN: Duration = Duration::from_secs(30);
/// The longest time between two such times.
const LONGEST_AGAIN: Duration = Duration::from_secs(3_600);
/// After a failure.
const PAUSE: Duration = Duration::from_secs(1);
/// After a message that could not be taken here.
const LATER: Duration = Duration::from_secs(5);

/// Why an address is none of a broker.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrokerError {
    /// It is no address.
    #[error("expected tls://HOST:PORT, or nats://HOST:PORT on this machine")]
    Form,
    /// It is elsewhere, and nothing protects the way.
    #[error("a broker on another machine is spoken to over TLS: tls://HOST:PORT")]
    Open,
}

/// Where a broker is, with the login to it, where it has one.
#[derive(Clone, PartialEq, Eq)]
pub struct Broker(ServerAddr);

impl std::fmt::Debug for Broker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Broker({}:{})", self.0.host(), self.0.port())
    }
}

impl Broker {
    /// Reads an address: `tls://HOST:PORT`, or `nats://HOST:PORT` on this machine; `USER:PASSWORD@` may stand before the host.
    ///
    /// # Errors
    /// It is none.
    pub fn read(text: &str) -> Result<Self, BrokerError> {
        let scheme = text.split_once("://").map(|it| it.0).ok_or(BrokerError::Form)?;
        let address = ServerAddr::from_str(text).map_err(|_| BrokerError::Form)?;
        let here = address.host() == "localhost"
            || address.host().parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
        match scheme {
            _ if address.host().is_empty() => Err(BrokerError::Form),
            "tls" => Ok(Self(address)),
            "nats" if here => Ok(Self(address)),
            "nats" => Err(BrokerError::Open),
            _ => Err(BrokerError::Form),
        }
    }
}

/// A name among gateways as one word of a broker.
fn word(id: &str) -> String {
    id.replace('.', "~")
}

/// What went wrong, in words.
fn says(error: impl Display) -> String {
    error.to_string()
}

/// One that gives and one that takes.
pub(super) fn all(
    app: &Arc<App>,
    known: &Arc<Exchange>,
    (broker, polls): (Broker, &Arc<Polls>),
    coming: &mpsc::Sender<Coming>,
    waits: &watch::Receiver<Waits>,
) -> [JoinHandle<()>; 2] {
    let line = Line { app: Arc::clone(app), known: Arc::clone(known), broker };
    let (giving, polls, waits) = (line.clone(), Arc::clone(polls), waits.clone());
    let coming = coming.clone();
    [
        tokio::spawn(async move {
            let mut there = There::default();
            let mut failures = Failures::default();
            let context = giving.connect().await;
            loop {
                match giving.gives(&context, &polls, waits.clone(), &mut there).await {
                    Ok(()) => failures.0 = 0,
                    Err(error) => {
                        failures.told(&giving, &error);
                        tokio::time::sleep(PAUSE).await;
                    }
                }
            }
        }),
        tokio::spawn(async move {
            let mut failures = Failures::default();
            let context = line.connect().await;
            loop {
                if let Err(error) = line.listens(&context, &coming, &mut failures).await {
                    failures.told(&line, &error);
                }
                tokio::time::sleep(PAUSE).await;
            }
        }),
    ]
}

/// Who speaks to a broker.
#[derive(Clone)]
struct Line {
    app: Arc<App>,
    known: Arc<Exchange>,
    broker: Broker,
}

/// How often it failed since it last went well.
#[derive(Default)]
struct Failures(u32);

impl Failures {
    /// A broker that is away for a month is named now and then.
    fn told(&mut self, line: &Line, error: &str) {
        self.0 = self.0.saturating_add(1);
        if self.0.is_power_of_two() {
            tracing::warn!(broker = ?line.broker, says = error, failures = self.0, "the broker");
        }
    }
}

/// What lies at the broker, as far as is known here.
#[derive(Default)]
struct There {
    /// When its stream was made: another one has nothing of it.
    made: Option<i128>,
    given: BTreeMap<Seq, Given>,
}

/// How often a message was put there, and when it is put there again.
#[derive(Clone, Copy)]
struct Given {
    next: Instant,
    pause: Duration,
}

impl Given {
    fn again(before: Option<&Self>) -> Self {
        let pause = before.map_or(AGAIN, |it| it.pause.saturating_mul(2).min(LONGEST_AGAIN));
        Self { next: Instant::now() + pause, pause }
    }
}

impl Line {
    /// It connects by itself, and again, for as long as this runs.
    async fn connect(&self) -> Context {
        loop {
            let options = ConnectOptions::new().name("redress").retry_on_initial_connect().no_echo();
            match options.connect(self.broker.0.clone()).await {
                Ok(client) => return async_nats::jetstream::new(client),
                Err(error) => tracing::error!(broker = ?self.broker, %error, "the broker"),
            }
            tokio::time::sleep(LATER).await;
        }
    }

    /// The stream, made where it is not there.
    async fn stream(&self, context: &Context) -> Result<Stream, String> {
        let config = Config {
            name: STREAM.to_owned(),
            subjects: vec![format!("{TO}*")],
            retention: RetentionPolicy::WorkQueue,
            discard: DiscardPolicy::Old,
            storage: StorageType::File,
            max_age: FORGETS,
            max_messages_per_subject: MOST_THERE,
            max_message_size: i32::try_from(LONGEST_SEALED).unwrap_or(i32::MAX),
            ..Config::default()
        };
        let (subjects, retention) = (config.subjects.clone(), config.retention);
        let stream = context.get_or_create_stream(config).await.map_err(says)?;
        let found = &stream.cached_info().config;
        // A broker keeps silent about what it does not do as it was asked.
        if found.subjects != subjects || found.retention != retention {
            return Err(format!("its stream `{STREAM}` is another one than ours"));
        }
        Ok(stream)
    }

    fn subject(id: &str) -> String {
        format!("{TO}{}", word(id))
    }

    /// Puts there what waits for those who are away, until it is time to look whether the stream is there still.
    async fn gives(
        &self,
        context: &Context,
        polls: &Polls,
        mut waits: watch::Receiver<Waits>,
        there: &mut There,
    ) -> Result<(), String> {
        let stream = self.stream(context).await?;
        let made = Some(stream.cached_info().created.unix_timestamp_nanos());
        if there.made != made {
            (there.made, there.given) = (made, BTreeMap::new());
        }
        let looked = Instant::now();
        while looked.elapsed() < LISTENS {
            let away = waits.borrow_and_update().away.clone();
            let mut waiting = BTreeMap::new();
            for peer in away.iter().filter(|it| !polls.is_fetched_by(it)) {
                // Whoever never listened there is not spoken of there.
                if stream.consumer_info(word(peer)).await.is_ok() {
                    self.gives_to(context, peer, &there.given, &mut waiting).await?;
                }
            }
            there.given = waiting;
            match tokio::time::timeout(LOOKED, waits.changed()).await {
                // It ends with the server.
                Ok(Err(_)) => std::future::pending().await,
                // Many changes are looked at together.
                Ok(Ok(())) => tokio::time::sleep(TOGETHER).await,
                Err(_) => {}
            }
        }
        Ok(())
    }

    async fn gives_to(
        &self,
        context: &Context,
        peer: &str,
        before: &BTreeMap<Seq, Given>,
        waiting: &mut BTreeMap<Seq, Given>,
    ) -> Result<(), String> {
        let Some(card) = self.known.peers.get(peer) else { return Ok(()) };
        let mut after = None;
        loop {
            let (to, now) = (peer.to_owned(), self.app.world.now().seconds());
            let of_peer = move |store: &Store| Ok(outgoing(&store.read(), &to, after, AT_ONCE, now)?);
            let page = self.app.readers.read(&self.app.works, of_peer).await;
            let (page, last) = page.map_err(|it| it.inside.unwrap_or(it.detail))?;
            let Some(last) = last else { return Ok(()) };
            after = Some(last);
            let mut sent = Vec::new();
            for it in page {
                let known = before.get(&it.entry);
                // What is newest stands before every page that is full.
                let Slot::Vacant(slot) = waiting.entry(it.entry) else { continue };
                if let Some(known) = known.filter(|it| it.next > Instant::now()) {
                    slot.insert(*known);
                    continue;
                }
                let sealed = match seal(card, now, &it.token) {
                    Ok(sealed) => sealed,
                    Err(error) => {
                        tracing::warn!(peer, says = %error, "nothing is put at the broker for a gateway");
                        return Ok(());
                    }
                };
                // No id of the message: a broker would swallow the second try as one that it knows.
                let kept = context.publish(Self::subject(peer), sealed.into()).await.map_err(says)?;
                slot.insert(Given::again(known));
                sent.push(kept);
            }
            for kept in sent {
                kept.await.map_err(says)?;
            }
        }
    }

    /// Takes what lies there for this gateway, until something fails.
    async fn listens(
        &self,
        context: &Context,
        coming: &mpsc::Sender<Coming>,
        failures: &mut Failures,
    ) -> Result<(), String> {
        let stream = self.stream(context).await?;
        let made = stream.cached_info().created;
        let config = pull::Config {
            durable_name: Some(word(self.known.own.id())),
            filter_subject: Self::subject(self.known.own.id()),
            ack_wait: TAKING,
            ..pull::Config::default()
        };
        let consumer = stream.create_consumer(config).await.map_err(says)?;
        failures.0 = 0;
        loop {
            let batch = consumer.batch().max_messages(AT_ONCE).expires(LISTENS);
            let mut batch = batch.messages().await.map_err(says)?;
            let mut silent = true;
            loop {
                let Ok(first) = tokio::time::timeout(LISTENS + LATER, batch.next()).await else {
                    return Err("no answer in time".to_owned());
                };
                let Some(first) = first else { break };
                let mut all = vec![first.map_err(says)?];
                while all.len() < AT_ONCE {
                    let Ok(Some(next)) = tokio::time::timeout(TOGETHER, batch.next()).await else { break };
                    all.push(next.map_err(says)?);
                }
                silent = false;
                self.takes(context, all, coming).await?;
            }
            if silent && stream.get_info().await.map_err(says)?.created != made {
                return Err("its stream was made anew".to_owned());
            }
        }
    }

    /// Takes what came together, and says to each peer what was taken of it.
    async fn takes(
        &self,
        context: &Context,
        all: Vec<Message>,
        coming: &mpsc::Sender<Coming>,
    ) -> Result<(), String> {
        let (now, own) = (self.app.world.now().seconds(), self.known.own.id());
        let (mut told, mut of_sender) = (Vec::new(), false);
        for message in all {
            let token = match open(&self.known.own, &message.payload) {
                Ok(token) => token,
                Err(error) => {
                    self.none(&message, &error).await?;
                    continue;
                }
            };
            match read_taken(&token, own, &self.known.peers, now) {
                Ok(None) => {}
                Ok(Some((from, numbers))) => {
                    self.hears(from, numbers, now).await?;
                    message.ack().await.map_err(says)?;
                    continue;
                }
                Err(error) => {
                    self.none(&message, &error).await?;
                    continue;
                }
            }
            match read(&token, own, &self.known.peers, now) {
                Ok(came) => {
                    of_sender |= self.known.is_of_sender(&came);
                    let (from, number) = (came.from.clone(), came.number.clone());
                    let (tell, answer) = oneshot::channel();
                    if coming.send((came, tell)).await.is_ok() {
                        told.push((from, number, message, answer));
                    }
                }
                Err(error) => self.none(&message, &error).await?,
            }
        }
        let mut numbers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut done = Vec::with_capacity(told.len());
        for (from, number, message, answer) in told {
            if let Ok(Ok(_)) = answer.await {
                done.push((message, AckKind::Ack));
                numbers.entry(from).or_default().push(number);
            } else {
                done.push((message, AckKind::Nak(Some(LATER))));
            }
        }
        // How long taking took would say how much there was to do (P11).
        if of_sender {
            even_time(&self.app).await;
        }
        for (message, kind) in done {
            message.ack_with(kind).await.map_err(says)?;
        }
        for (from, numbers) in numbers {
            self.says_taken(context, &from, numbers, now).await?;
        }
        Ok(())
    }

    /// What is none is not given again by the broker; it stays owed at whoever sent it.
    async fn none(&self, message: &Message, error: &impl Display) -> Result<(), String> {
        tracing::warn!(broker = ?self.broker, says = %error, "a message was not taken");
        message.ack_with(AckKind::Term).await.map_err(says)
    }

    /// A peer said what it took: that is out of the outbox.
    async fn hears(&self, from: String, numbers: Vec<String>, now: i64) -> Result<(), String> {
        let known = Arc::clone(&self.known);
        let found = move |store: &Store| Ok(handed(&store.read(), &known, &from, numbers, now)?);
        let found = self.app.readers.read(&self.app.works, found).await;
        let found = found.map_err(|it| it.inside.unwrap_or(it.detail))?;
        if !found.is_empty() {
            delivered(&self.app, found.into_values().collect()).await;
        }
        Ok(())
    }

    /// Says to a peer what was taken of it. Where that is lost the peer puts it there again, and hears it then.
    async fn says_taken(
        &self,
        context: &Context,
        to: &str,
        numbers: Vec<String>,
        now: i64,
    ) -> Result<(), String> {
        let Some(card) = self.known.peers.get(to) else { return Ok(()) };
        let mut random = [0; 8];
        self.app.world.fill(&mut random);
        let number = format!("{}:taken-{:016x}", self.known.own.id(), u64::from_le_bytes(random));
        let token = taken(&self.known.own, &number, now, to, numbers).map_err(says)?;
        let sealed = seal(card, now, &token).map_err(says)?;
        let kept = context.publish(Self::subject(to), sealed.into()).await.map_err(says)?;
        kept.await.map_err(says)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broker_elsewhere_is_spoken_to_over_tls_and_its_login_is_not_shown() {
        let read = |text: &str| Broker::read(text);
        for good in
            ["nats://127.0.0.1:4222", "nats://localhost", "nats://[::1]:4222", "tls://broker.example:4222"]
        {
            assert!(read(good).is_ok(), "{good}");
        }
        for open in ["nats://broker.example:4222", "nats://192.0.2.1"] {
            assert_eq!(read(open), Err(BrokerError::Open), "{open}");
        }
        for none in ["", "127.0.0.1:4222", "http://127.0.0.1", "ws://127.0.0.1", "tls://", "nats://"] {
            assert_eq!(read(none), Err(BrokerError::Form), "{none}");
        }
        let broker = read("tls://lt:secret@broker.example:4222").unwrap();
        assert_eq!(format!("{broker:?}"), "Broker(broker.example:4222)");
    }

    #[test]
    fn what_lies_there_is_put_there_again_after_twice_as_long_each_time() {
        let mut given = Given::again(None);
        assert_eq!(given.pause, AGAIN);
        for _ in 0..20 {
            let next = Given::again(Some(&given));
            assert!(next.pause == given.pause * 2 || next.pause == LONGEST_AGAIN);
            given = next;
        }
    }
}

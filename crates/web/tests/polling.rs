//! A gateway that nobody reaches fetches what is for it (RFC 8936): a deletion is done there and comes back signed; what was not said to
//! be taken is given again and done once; nobody fetches or acknowledges what is another's; a poll that waits is woken; and the sender
//! of an alert finds out nothing by asking or by guessing numbers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong"
)]

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::gates::{Gate, acquaint, by_hand, calls_back, until};
use casework::recall::Terms;
use exchange::message::{Said, hop, recall};
use exchange::poll::{NotTaken, Poll, Polled, Tokens, WAIT};
use exchange::{Identity, Peers, Pushed, push, read, tls};
use terms::alert::Channel;
use terms::exchange::{Dossier, PeerKind, RecallNotice};
use terms::recall::{RecallKind, RecallStep, WireReason};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;
use tokio_rustls::{TlsAcceptor, TlsConnector};

/// Whoever speaks for a gateway by hand, to one peer.
struct Hand {
    own: Identity,
    peers: Arc<Peers>,
    to: String,
}

impl Hand {
    fn of(gate: &mut Gate, to: &str) -> Self {
        let (own, peers) = by_hand(gate);
        Self { own, peers, to: to.to_owned() }
    }

    fn address(&self) -> String {
        self.peers.get(&self.to).unwrap().address.clone().unwrap()
    }

    fn tls(&self) -> Arc<tokio_rustls::rustls::ClientConfig> {
        Arc::new(tls::client(&self.own, &self.peers, &self.to).unwrap())
    }

    async fn polls(&self, it: &Poll) -> Tokens {
        match exchange::poll::poll(&self.address(), &self.tls(), it, &mut None).await {
            Polled::Came(tokens) => tokens,
            other => panic!("{other:?}"),
        }
    }

    /// A body as it stands, and the status and body that came back.
    async fn asks(&self, media: &str, body: &str) -> (u16, String) {
        let stream = TcpStream::connect(self.address()).await.unwrap();
        let name = "gateway.invalid".try_into().unwrap();
        let mut stream = TlsConnector::from(self.tls()).connect(name, stream).await.unwrap();
        let request = format!(
            "POST /exchange/poll HTTP/1.1\r\nHost: x\r\nContent-Type: {media}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut came = Vec::new();
        let _ = stream.read_to_end(&mut came).await;
        let came = String::from_utf8(came).unwrap();
        let status = came.split(' ').nth(1).unwrap().parse().unwrap();
        (status, came.split_once("\r\n\r\n").unwrap().1.to_owned())
    }
}

fn now() -> Poll {
    Poll { at_once: true, ..Poll::default() }
}

fn numbers(tokens: &Tokens) -> Vec<String> {
    tokens.all.iter().map(|it| it.0.clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn p7_a_deletion_is_done_where_nobody_reaches_and_comes_back_signed() {
    let room = tempfile::tempdir().unwrap();
    let mut body = Gate::new(room.path(), ("ccf", PeerKind::Commission), true, 2).await;
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, 2).await;
    acquaint(&mut [&mut body, &mut lt]);
    body.hands_over("gw-lt");
    let (at_body, at_lt) = (body.serves().await, lt.serves().await);
    for alert in 0..2 {
        calls_back(&at_body, body.alerts[alert].clone()).await;
    }
    let purged = || (0..2).all(|alert| body.said(alert, "gw-lt", RecallStep::Purged) == 1);
    until("both are purged", purged).await;
    until("the outbox is empty", || body.waits("gw-lt").is_empty()).await;
    for alert in 0..2 {
        let known = lt.known(alert);
        assert_eq!(known.recalls.len(), 1, "done once");
        assert!(known.row.level.is_some_and(|it| it <= terms::Level::Suppressed));
    }
    at_body.ends();
    at_lt.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn i5_whoever_dies_between_taking_and_saying_so_is_given_it_again_and_does_it_once() {
    let room = tempfile::tempdir().unwrap();
    let mut body = Gate::new(room.path(), ("ccf", PeerKind::Commission), true, 1).await;
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, 1).await;
    acquaint(&mut [&mut body, &mut lt]);
    body.hands_over("gw-lt");
    let hand = Hand::of(&mut lt, "ccf");
    let at_body = body.serves().await;
    calls_back(&at_body, body.alerts[0].clone()).await;
    let first = hand.polls(&Poll::default()).await;
    assert_eq!((first.all.len(), first.more), (1, false));
    // It is on the record there, and nothing was said.
    let came = read(&first.all[0].1, "gw-lt", &hand.peers, seconds(&lt)).unwrap();
    assert!(matches!(&came.said, Said::Recall(_)));
    lt.with(|desk, act| desk.take_messages(std::slice::from_ref(&came), &Terms::default(), act).unwrap());
    assert_eq!(hand.polls(&now()).await, first, "what was not said to be taken is given again");
    // A number of a message that is not there changes nothing.
    let unknown =
        ["ccf:999999", "ccf:", "gw-xx:1", "ccf:99999999999999999999999"].map(str::to_owned).to_vec();
    assert_eq!(hand.polls(&Poll { taken: unknown, ..now() }).await, first);
    let at_lt = lt.serves().await;
    until("it is purged", || body.said(0, "gw-lt", RecallStep::Purged) == 1).await;
    until("the outbox is empty", || body.waits("gw-lt").is_empty()).await;
    assert_eq!(lt.known(0).recalls.len(), 1, "done once");
    assert_eq!(body.said(0, "gw-lt", RecallStep::Accepted), 1);
    at_body.ends();
    at_lt.ends();
}

fn micros(gate: &Gate) -> i64 {
    use web::Outside as _;
    gate.clock.now().micros()
}

fn seconds(gate: &Gate) -> i64 {
    micros(gate).div_euclid(1_000_000)
}

#[tokio::test(flavor = "multi_thread")]
async fn t16_nobody_fetches_or_acknowledges_what_is_anothers_and_what_was_refused_stays_owed() {
    let room = tempfile::tempdir().unwrap();
    let mut body = Gate::new(room.path(), ("ccf", PeerKind::Commission), true, 3).await;
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, 0).await;
    let mut pl = Gate::new(room.path(), ("gw-pl", PeerKind::Gateway), false, 0).await;
    acquaint(&mut [&mut body, &mut lt, &mut pl]);
    body.hands_over("gw-lt");
    body.hands_over("gw-pl");
    let (of_lt, of_pl) = (Hand::of(&mut lt, "ccf"), Hand::of(&mut pl, "ccf"));
    let at_body = body.serves().await;
    for alert in 0..3 {
        calls_back(&at_body, body.alerts[alert].clone()).await;
    }
    until("three are owed to each", || body.waits("gw-lt").len() == 3 && body.waits("gw-pl").len() == 3)
        .await;
    let (lts, pls) = (of_lt.polls(&now()).await, of_pl.polls(&now()).await);
    assert_eq!((lts.all.len(), pls.all.len()), (3, 3));
    for (_, token) in &lts.all {
        assert!(read(token, "gw-lt", &of_lt.peers, seconds(&lt)).is_ok());
        assert!(read(token, "gw-pl", &of_lt.peers, seconds(&lt)).is_err());
    }
    // What is another's is met as what is nobody's: it stays owed.
    let same = of_pl.polls(&Poll { taken: numbers(&lts), ..now() }).await;
    assert_eq!(same, pls);
    let nobodys = Poll { taken: vec!["ccf:999999".to_owned()], ..now() };
    assert_eq!(of_pl.polls(&nobodys).await, pls);
    assert_eq!(body.waits("gw-lt").len(), 3);
    // So many as were asked for, the oldest first; more are there.
    let one = of_lt.polls(&Poll { max: 1, ..now() }).await;
    assert_eq!((&one.all[..], one.more), (&lts.all[..1], true));
    assert_eq!(of_lt.polls(&Poll { max: 0, ..Poll::default() }).await, Tokens::default());
    // One is refused: it comes later, and keeps nothing else back.
    let why = NotTaken { err: "invalid_key".to_owned(), description: "no such key".to_owned() };
    let refused = [(numbers(&lts)[0].clone(), why)];
    let rest = of_lt.polls(&Poll { refused: refused.into(), ..now() }).await;
    assert_eq!(rest.all, lts.all[1..].to_vec());
    assert_eq!(body.waits("gw-lt").len(), 3);
    let mut came_again = false;
    for _ in 0..40 {
        came_again |= numbers(&of_lt.polls(&now()).await).contains(&numbers(&lts)[0]);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(came_again, "it stays owed");
    // What was taken is out.
    assert_eq!(of_lt.polls(&Poll { taken: numbers(&lts), ..now() }).await, Tokens::default());
    until("nothing is owed", || body.waits("gw-lt").is_empty()).await;
    assert_eq!(body.waits("gw-pl").len(), 3);
    at_body.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_that_waits_is_woken_and_others_of_the_same_peer_are_bounded() {
    let room = tempfile::tempdir().unwrap();
    let mut body = Gate::new(room.path(), ("ccf", PeerKind::Commission), true, 1).await;
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, 0).await;
    acquaint(&mut [&mut body, &mut lt]);
    body.hands_over("gw-lt");
    let hand = Arc::new(Hand::of(&mut lt, "ccf"));
    let at_body = body.serves().await;
    let began = Instant::now();
    let waiting: Vec<_> = (0..4)
        .map(|_| {
            let hand = Arc::clone(&hand);
            tokio::spawn(async move { hand.polls(&Poll::default()).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(waiting.iter().all(|it| !it.is_finished()), "there is nothing, and it waits");
    assert_eq!(hand.asks("application/json", "{}").await.0, 503, "four wait");
    calls_back(&at_body, body.alerts[0].clone()).await;
    for it in waiting {
        assert_eq!(it.await.unwrap().all.len(), 1);
    }
    assert!(began.elapsed() < WAIT, "it was woken, and did not wait for its end");
    at_body.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_poll_is_refused_with_its_place() {
    let room = tempfile::tempdir().unwrap();
    let mut body = Gate::new(room.path(), ("ccf", PeerKind::Commission), true, 0).await;
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, 0).await;
    acquaint(&mut [&mut body, &mut lt]);
    let hand = Hand::of(&mut lt, "ccf");
    let at_body = body.serves().await;
    let json = "application/json";
    for (media, bad, says) in [
        (json, "", "EOF"),
        (json, "{\"maxEvents\":1", "line 1 column 14"),
        (json, "{\"maxEvents\":-1}", "maxEvents"),
        (json, "{\"ack\":[7]}", "ack"),
        (json, "{\"more\":1}", "unknown field `more`"),
        ("application/secevent+jwt", "{}", "expected application/json"),
    ] {
        let (status, text) = hand.asks(media, bad).await;
        let text: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((status, text["err"].as_str()), (400, Some("invalid_request")), "{bad}");
        assert!(text["description"].as_str().unwrap().contains(says), "{bad}: {text}");
    }
    let long = format!("{{\"ack\":[\"{}\"]}}", "a".repeat(70_000));
    assert_eq!(hand.asks(json, &long).await.0, 413);
    let (status, text) = hand.asks("application/json; charset=utf-8", "{\"returnImmediately\":true}").await;
    assert_eq!((status, text.as_str()), (200, "{\"sets\":{},\"moreAvailable\":false}"));
    at_body.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn p11_the_sender_of_an_alert_finds_out_nothing_by_asking_or_guessing_before_the_hour() {
    let room = tempfile::tempdir().unwrap();
    let mut lt = Gate::of(room.path(), ("gw-lt", PeerKind::Gateway), (Some("LT"), None), true, 1).await;
    let mut qq =
        Gate::of(room.path(), ("ncb-qq", PeerKind::IssuingBureau), (None, Some("QQ")), false, 0).await;
    acquaint(&mut [&mut lt, &mut qq]);
    let hand = Hand::of(&mut qq, "gw-lt");
    let at_lt = lt.serves().await;
    // One alert is here, the other is not.
    for (number, reference) in [(1, "2031/0"), (3, "2031/777")] {
        let token = recalled(&hand.own, number, reference, seconds(&qq));
        assert_eq!(push(&hand.address(), &hand.tls(), &token, &mut None).await, Pushed::Taken);
    }
    assert_eq!(lt.waits("ncb-qq").len(), 2);
    assert_eq!(hand.polls(&now()).await, Tokens::default(), "neither given nor counted before the hour");
    // The number of an answer is not its place: whoever guesses places learns nothing when it comes all the same.
    let guessed = (0..250).map(|it| format!("gw-lt:{it}")).collect();
    assert_eq!(hand.polls(&Poll { taken: guessed, ..now() }).await, Tokens::default());
    assert_eq!(lt.waits("ncb-qq").len(), 2);
    // It is answered at even times alone.
    for _ in 0..4 {
        let asked = micros(&qq);
        hand.polls(&now()).await;
        let even = asked - asked.rem_euclid(500_000) + 500_000;
        assert!(micros(&qq) >= even, "an answer came {} us before its time", even - micros(&qq));
        tokio::time::sleep(Duration::from_millis(70)).await;
    }
    lt.clock.0.store(2 * 3_600_000_000, Ordering::Relaxed);
    let came = hand.polls(&Poll::default()).await;
    assert_eq!((came.all.len(), came.more), (2, false));
    let guessed = (0..250).map(|it| format!("gw-lt:{it}")).collect();
    assert_eq!(hand.polls(&Poll { taken: guessed, ..now() }).await, came);
    assert_eq!(hand.polls(&Poll { taken: numbers(&came), ..now() }).await, Tokens::default());
    until("nothing waits", || lt.waits("ncb-qq").is_empty()).await;
    at_lt.ends();
}

/// What a gateway that is played by hand hands to gw-lt: an alert of QQ is withdrawn.
fn recalled(by: &Identity, number: usize, reference: &str, at: i64) -> String {
    let notice = RecallNotice {
        dossier: Dossier {
            channel: Channel::InterpolRed,
            bureau: Some("QQ".to_owned()),
            reference: reference.to_owned(),
        },
        asked: RecallKind::Delete,
        reason: WireReason::Withdrawn,
        parts: Vec::new(),
        watch: false,
    };
    let id = by.id();
    let first = recall(by, &format!("{id}:{number}"), at, &notice).unwrap();
    hop(by, &format!("{id}:{}", number + 1), at, "gw-lt", &first).unwrap()
}

/// The next poll that comes over a connection.
async fn next(stream: &mut TlsStream<TcpStream>) -> Poll {
    let mut came = Vec::new();
    loop {
        let mut piece = [0; 4_096];
        let count = stream.read(&mut piece).await.unwrap();
        assert!(count > 0, "it went away");
        came.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&came).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        assert!(head.starts_with("POST /exchange/poll HTTP/1.1"), "{head}");
        let length = head.to_ascii_lowercase();
        let length = length.lines().find_map(|it| it.strip_prefix("content-length: ")).unwrap();
        if body.len() >= length.trim().parse().unwrap() {
            return Poll::read(body.as_bytes()).unwrap();
        }
    }
}

async fn gives(stream: &mut TlsStream<TcpStream>, all: &[(&str, &str)]) {
    let all = all.iter().map(|(number, token)| ((*number).to_owned(), (*token).to_owned())).collect();
    let body = Tokens { all, more: false }.text();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all((head + &body).as_bytes()).await.unwrap();
}

/// What is fetched from a gateway that is played by hand; of a sender of its alerts also when it hears of it.
async fn played(of: (&str, PeerKind), bureau: Option<&str>) {
    let room = tempfile::tempdir().unwrap();
    let mut lt = Gate::new(room.path(), ("gw-lt", PeerKind::Gateway), false, 4).await;
    let mut other = Gate::of(room.path(), of, (None, bureau), true, 0).await;
    acquaint(&mut [&mut lt, &mut other]);
    let (own, peers) = by_hand(&mut other);
    let acceptor = TlsAcceptor::from(Arc::new(tls::server(&own, &peers).unwrap()));
    let door = other.door();
    let at_lt = lt.serves().await;
    let (stream, _) = door.accept().await.unwrap();
    let mut stream = acceptor.accept(stream).await.unwrap();
    let mut asked = next(&mut stream).await;
    assert_eq!(asked, Poll::default());
    for round in 0..4 {
        let number = format!("{}:{}", of.0, 10 * round + 1);
        let token = recalled(&own, 10 * round, &format!("2031/{round}"), seconds(&other));
        let given = micros(&other);
        gives(&mut stream, &[(&number, &token), (&format!("{}:999", of.0), "no.token.here")]).await;
        asked = next(&mut stream).await;
        assert_eq!(asked.taken, std::slice::from_ref(&number));
        assert_eq!(asked.refused.values().map(|it| it.err.as_str()).collect::<Vec<_>>(), ["invalid_request"]);
        let store = store::Store::open_read_only(&lt.home).unwrap();
        assert!(
            store.read().taken(of.0, &number).unwrap().is_some(),
            "it was said before it was on the disk"
        );
        let even = given - given.rem_euclid(500_000) + 500_000;
        assert!(
            bureau.is_none() || micros(&other) >= even,
            "a sender heard {} us too early",
            even - micros(&other)
        );
        tokio::time::sleep(Duration::from_millis(70)).await;
    }
    // What is another's is not said to be taken under its number, nor what bears another one.
    let token = recalled(&own, 80, "2031/0", seconds(&other));
    gives(&mut stream, &[(&format!("{}:5", of.0), &token)]).await;
    asked = next(&mut stream).await;
    assert_eq!((asked.taken.len(), asked.refused.len()), (0, 1));
    at_lt.ends();
}

#[tokio::test(flavor = "multi_thread")]
async fn p12_what_was_fetched_is_said_to_be_taken_when_it_is_on_the_disk_and_what_is_none_is_refused() {
    played(("ccf", PeerKind::Commission), None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn p11_the_sender_hears_at_even_times_that_what_was_fetched_from_it_was_taken() {
    played(("ncb-qq", PeerKind::IssuingBureau), Some("QQ")).await;
}

//! Where a gateway that nobody reaches fetches what is for it (RFC 8936).
//!
//! A poll says what was taken since the last one and asks for more; where there is none it waits, and is answered as soon as something
//! goes into the outbox. What was said to be taken leaves the outbox as after a push; what was refused stays owed and comes again later,
//! behind everything else.
//!
//! Promise: P8, P11, P12. A peer fetches its own alone. One that may stand for the sender of an alert is answered at even times, however
//! much there was to do and whether or not something was found; what is for a later time is neither given nor counted before it.
//!
//! Serves RFC 8936; threats T8, T11, T16.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::exchange::{Outgoing, handed, outgoing};
use exchange::pause;
use exchange::poll::{FULL, MEDIA, Poll, Tokens, WAIT};
use exchange::token::says;
use store::{Reader, Store, StoreError};
use terms::Seq;
use tokio::sync::watch;
use tokio::time::{Duration, Instant};

use super::{AT_ONCE, Door, Peer, Waits, delivered, even_time, not_taken};
use crate::http::Problem;

/// Polls of one peer that wait at the most: those of its nodes, and of connections that are gone and were not noticed yet.
const MOST_POLLS: u32 = 4;

/// A message that its peer refused: how often, and when it comes again.
struct Refused {
    times: u32,
    next: Instant,
}

/// Polls that wait, and what was refused in them.
pub(super) struct Polls {
    /// For whom something waits, said anew whenever that is looked at.
    for_whom: watch::Receiver<Waits>,
    waiting: Mutex<BTreeMap<String, u32>>,
    refused: Mutex<BTreeMap<Seq, Refused>>,
}

/// A poll that is being answered.
struct Begun<'a>(&'a Polls, String);

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        let mut waiting = self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = waiting.get_mut(&self.1) {
            *count = count.saturating_sub(1);
        }
    }
}

impl Polls {
    pub(super) fn new(for_whom: watch::Receiver<Waits>) -> Self {
        Self { for_whom, waiting: Mutex::default(), refused: Mutex::default() }
    }

    /// One more poll of a peer; none where too many wait.
    fn begin(&self, peer: &str) -> Option<Begun<'_>> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let count = waiting.entry(peer.to_owned()).or_default();
        if *count >= MOST_POLLS {
            return None;
        }
        *count = count.saturating_add(1);
        Some(Begun(self, peer.to_owned()))
    }

    /// Whether a peer fetches what is for it just now.
    pub(super) fn is_fetched_by(&self, peer: &str) -> bool {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get(peer).is_some_and(|it| *it > 0)
    }

    /// What is not given now.
    fn put_off(&self) -> BTreeSet<Seq> {
        let now = Instant::now();
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        refused.iter().filter(|(_, it)| it.next > now).map(|(seq, _)| *seq).collect()
    }

    /// These were taken and these refused.
    fn keep(&self, taken: &[Seq], not: &[Seq], random: u64) {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        for seq in taken {
            refused.remove(seq);
        }
        for seq in not {
            let it = refused.entry(*seq).or_insert_with(|| Refused { times: 0, next: Instant::now() });
            it.times = it.times.saturating_add(1);
            it.next = Instant::now() + Duration::from_millis(pause(it.times, true, random));
        }
    }
}

/// Answers a poll.
pub(super) async fn poll(
    State(door): State<Arc<Door>>,
    ConnectInfo(Peer(peer)): ConnectInfo<Peer>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let media = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    if media.and_then(|it| it.split(';').next()).is_none_or(|it| it.trim() != MEDIA) {
        return not_taken("invalid_request", "expected application/json");
    }
    let asked = match Poll::read(&body) {
        Ok(asked) => asked,
        Err(error) => return not_taken("invalid_request", &error.to_string()),
    };
    let Some(begun) = door.polls.begin(&peer) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let (at_even_times, until) = (door.known.may_be_sender(&peer), Instant::now() + WAIT);
    let mut for_whom = door.polls.for_whom.clone();
    let mut answer = match said(&door, &peer, &asked).await {
        Ok(()) => waiting(&door, &peer, asked.max).await,
        Err(problem) => Err(problem),
    };
    let answer = loop {
        // How long it took to look would say how much there was to look through (P11).
        if at_even_times {
            even_time(&door.app).await;
        }
        match answer {
            Ok(tokens)
                if tokens.all.is_empty() && !asked.at_once && asked.max > 0 && Instant::now() < until =>
            {
                if !at_even_times {
                    for_somebody(&mut for_whom, &peer, until).await;
                }
            }
            other => break other,
        }
        answer = waiting(&door, &peer, asked.max).await;
    };
    drop(begun);
    match answer {
        Ok(tokens) => ([(header::CONTENT_TYPE, MEDIA)], tokens.text()).into_response(),
        Err(problem) => {
            tracing::error!(
                inside = problem.inside,
                detail = problem.detail,
                "what waits for another gateway"
            );
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// Waits until something may be there for a peer.
async fn for_somebody(for_whom: &mut watch::Receiver<Waits>, peer: &str, until: Instant) {
    let some = async {
        while for_whom.changed().await.is_ok() {
            if for_whom.borrow_and_update().all.iter().any(|it| it == peer) {
                return;
            }
        }
        std::future::pending::<()>().await;
    };
    // Whoever waited long enough is answered that there is nothing.
    let _ = tokio::time::timeout_at(until, some).await;
}

/// Enters what a peer says of what was given to it before: what it took leaves the outbox.
async fn said(door: &Door, peer: &str, asked: &Poll) -> Result<(), Problem> {
    if asked.taken.is_empty() && asked.refused.is_empty() {
        return Ok(());
    }
    for (number, why) in &asked.refused {
        tracing::warn!(peer, number, err = ?why.err, says = ?why.description, "a gateway did not take a message");
    }
    let now = door.app.world.now().seconds();
    let numbers: Vec<String> = asked.taken.iter().chain(asked.refused.keys()).cloned().collect();
    let (known, to) = (Arc::clone(&door.known), peer.to_owned());
    let found = move |store: &Store| Ok(handed(&store.read(), &known, &to, numbers, now)?);
    let mut found = door.app.readers.read(&door.app.works, found).await?;
    let taken: Vec<Seq> = asked.taken.iter().filter_map(|it| found.remove(it)).collect();
    let refused: Vec<Seq> = asked.refused.keys().filter_map(|it| found.remove(it)).collect();
    let mut random = [0; 8];
    door.app.world.fill(&mut random);
    door.polls.keep(&taken, &refused, u64::from_le_bytes(random));
    if !taken.is_empty() {
        delivered(&door.app, taken).await;
    }
    Ok(())
}

/// What waits for a peer by now: so much as one answer holds.
async fn waiting(door: &Door, peer: &str, max: usize) -> Result<Tokens, Problem> {
    if max == 0 {
        return Ok(Tokens::default());
    }
    let (to, put_off, now) = (peer.to_owned(), door.polls.put_off(), door.app.world.now().seconds());
    let work = move |store: &Store| Ok(answer(&store.read(), &to, &put_off, max, now)?);
    door.app.readers.read(&door.app.works, work).await
}

fn answer(
    reader: &Reader<'_>,
    peer: &str,
    put_off: &BTreeSet<Seq>,
    max: usize,
    now: i64,
) -> Result<Tokens, StoreError> {
    let (mut tokens, mut given, mut bytes) = (Tokens::default(), BTreeSet::new(), 0_usize);
    let mut after = None;
    loop {
        let (page, last) = outgoing(reader, peer, after, AT_ONCE, now)?;
        let Some(last) = last else { return Ok(tokens) };
        after = Some(last);
        for Outgoing { entry, token, .. } in page {
            // What is newest stands before every page that is full.
            if put_off.contains(&entry) || !given.insert(entry) {
                continue;
            }
            let Some((number, _)) = says(&token) else { continue };
            if tokens.all.len() == max || bytes >= FULL {
                tokens.more = true;
                return Ok(tokens);
            }
            bytes = bytes.saturating_add(token.len());
            tokens.all.push((number, token));
        }
    }
}

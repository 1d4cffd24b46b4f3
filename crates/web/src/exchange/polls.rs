//! Fetching what other gateways have for one that nobody reaches (RFC 8936).
//!
//! Who has no address on its own card fetches, from every peer that has one; nothing is to be set. What comes is read and taken on the
//! very path of what is pushed, so that the same again is harmless, and is said to be taken when what it did is on the disk.
//!
//! Promise: P7, P8, P11, P12. Whoever dies between taking and saying so is given it again and does it once. The sender of an alert sees
//! at even times that its message was taken.
//!
//! Serves RFC 8936; threats T8, T11, T16.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use desk::exchange::Exchange;
use exchange::message::Said;
use exchange::poll::{NotTaken, Poll, Polled, Tokens, poll};
use exchange::{pause, read, tls};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::{Coming, code_of, even_time};
use crate::app::App;

/// After so many answers that brought the same again the pause grows no more: something else may come from there.
const MOST_PATIENT: u32 = 6;
/// Letters of why a token was not taken, as its sender is told.
const WORDS: usize = 300;

/// One that fetches from each peer, where nobody reaches this gateway.
pub(super) fn all(
    app: &Arc<App>,
    known: &Arc<Exchange>,
    coming: &mpsc::Sender<Coming>,
) -> Vec<JoinHandle<()>> {
    if known.own.card().address.is_some() {
        return Vec::new();
    }
    let mut tasks = Vec::new();
    for card in known.peers.all().filter(|it| it.id != known.own.id()) {
        if let Some(address) = card.address.clone() {
            let from =
                From { app: Arc::clone(app), known: Arc::clone(known), peer: card.id.clone(), address };
            tasks.push(tokio::spawn(from.fetch(coming.clone())));
        }
    }
    tasks
}

/// A peer from which messages are fetched.
struct From {
    app: Arc<App>,
    known: Arc<Exchange>,
    peer: String,
    address: String,
}

/// What came of one answer.
#[derive(Default)]
struct Came {
    /// What is said of it in the next poll.
    next: Poll,
    /// Something of it is of the sender of its alert.
    of_sender: bool,
}

fn refused(err: &str, says: &str) -> NotTaken {
    let plain = says.chars().filter(|it| it.is_ascii_graphic() || *it == ' ');
    NotTaken { err: err.to_owned(), description: plain.take(WORDS).collect() }
}

impl From {
    /// Fetches for ever.
    async fn fetch(self, coming: mpsc::Sender<Coming>) {
        let config = match tls::client(&self.known.own, &self.known.peers, &self.peer) {
            Ok(config) => Arc::new(config),
            Err(error) => {
                return tracing::error!(peer = self.peer, %error, "nothing is fetched from a gateway");
            }
        };
        let (mut asked, mut connection, mut failures) = (Poll::default(), None, 0_u32);
        let mut before: BTreeSet<String> = BTreeSet::new();
        loop {
            let wait = match poll(&self.address, &config, &asked, &mut connection).await {
                Polled::Came(tokens) if tokens.all.is_empty() => {
                    (asked, failures) = (Poll::default(), 0);
                    continue;
                }
                Polled::Came(tokens) => {
                    let numbers = tokens.all.iter().map(|it| it.0.clone()).collect();
                    let came = self.take(tokens, &coming).await;
                    asked = came.next;
                    // What became of it here must not show in the pace at which more is asked for (P11).
                    if came.of_sender {
                        even_time(&self.app).await;
                    }
                    let again = before == numbers;
                    before = numbers;
                    if !again {
                        failures = 0;
                        continue;
                    }
                    failures = failures.saturating_add(1).min(MOST_PATIENT);
                    self.wait(failures, true)
                }
                // What is not said comes again, and is known then.
                Polled::Failed(says) => {
                    asked = Poll::default();
                    self.failed(&mut failures, &says, true)
                }
                Polled::Unreached(says) => self.failed(&mut failures, &says, false),
            };
            tokio::time::sleep(wait).await;
        }
    }

    fn wait(&self, failures: u32, reached: bool) -> Duration {
        let mut random = [0; 8];
        self.app.world.fill(&mut random);
        Duration::from_millis(pause(failures, reached, u64::from_le_bytes(random)))
    }

    fn failed(&self, failures: &mut u32, says: &str, reached: bool) -> Duration {
        *failures = failures.saturating_add(1);
        if failures.is_power_of_two() {
            let failures = *failures;
            tracing::warn!(peer = self.peer, says, failures, "nothing was fetched from a gateway");
        }
        self.wait(*failures, reached)
    }

    /// Takes what came, together with what else comes, and says what is to be said of it.
    async fn take(&self, tokens: Tokens, coming: &mpsc::Sender<Coming>) -> Came {
        let now = self.app.world.now().seconds();
        let mut all = Came::default();
        let mut told = Vec::with_capacity(tokens.all.len());
        for (number, token) in tokens.all {
            let not = match read(&token, self.known.own.id(), &self.known.peers, now) {
                Ok(came) if came.from == self.peer && came.number == number => {
                    all.of_sender |= matches!(&came.said, Said::Recall(origin)
                        if self.known.is_sender(&came.from, &origin.notice.dossier));
                    let (tell, answer) = oneshot::channel();
                    if coming.send((came, tell)).await.is_ok() {
                        told.push((number, answer));
                    }
                    continue;
                }
                Ok(_) => refused("access_denied", "signed by somebody else, or under another number"),
                Err(error) => refused(code_of(&error), &error.to_string()),
            };
            tracing::warn!(peer = self.peer, says = not.description, "a message was not taken");
            all.next.refused.insert(number, not);
        }
        for (number, answer) in told {
            // What was not taken is not said to be, and comes again.
            if let Ok(Ok(_)) = answer.await {
                all.next.taken.push(number);
            }
        }
        all
    }
}

//! Keys against doing something twice: the same key with the same body has the same answer.
//!
//! Promise: a key is one person's; with another body it is refused; while the first request runs the second is told so.
//! Answers are kept in memory for a day and in no file: after a restart a key is new, and what it did before is refused
//! by the record itself (a decision on what has changed is stale).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use sha2::{Digest, Sha256};

/// How long an answer is kept, in microseconds.
const KEPT: i64 = 24 * 3_600 * 1_000_000;
/// How many are kept.
const MOST: usize = 4_096;

/// An answer as it was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

/// What became of a key.
#[derive(Debug)]
pub enum Begun {
    /// It is new: do it, then say what was answered.
    New,
    /// It was answered.
    Given(Given),
    /// Its first request is not answered yet.
    Running,
    /// It came with another body.
    OtherBody,
}

struct Entry {
    digest: [u8; 32],
    at: i64,
    given: Option<Given>,
}

/// All keys.
#[derive(Default)]
pub struct Keys {
    by: Mutex<HashMap<[u8; 32], Entry>>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// What is to be done with a request.
    #[must_use]
    pub fn begin(&self, whose: &str, key: &str, what: &str, body: &[u8], now: i64) -> Begun {
        let digest = digest(&[what.as_bytes(), body]);
        let mut by = self.by.lock().unwrap_or_else(PoisonError::into_inner);
        let name = name(whose, key);
        if let Some(entry) = by.get(&name).filter(|it| now.saturating_sub(it.at) < KEPT) {
            return match &entry.given {
                _ if entry.digest != digest => Begun::OtherBody,
                Some(given) => Begun::Given(given.clone()),
                None => Begun::Running,
            };
        }
        if by.len() >= MOST {
            by.retain(|_, it| now.saturating_sub(it.at) < KEPT);
        }
        if by.len() >= MOST
            && let Some(oldest) = by.iter().filter(|(_, it)| it.given.is_some()).min_by_key(|(_, it)| it.at)
        {
            let oldest = *oldest.0;
            by.remove(&oldest);
        }
        by.insert(name, Entry { digest, at: now, given: None });
        Begun::New
    }

    /// Keeps what was answered; what a person can mend or the server could not do is no answer, and is tried again.
    pub fn end(&self, whose: &str, key: &str, given: Given) {
        let mut by = self.by.lock().unwrap_or_else(PoisonError::into_inner);
        let name = name(whose, key);
        if given.status.is_success() || given.status.is_redirection() {
            if let Some(entry) = by.get_mut(&name) {
                entry.given = Some(given);
            }
        } else {
            by.remove(&name);
        }
    }
}

fn name(whose: &str, key: &str) -> [u8; 32] {
    digest(&[whose.as_bytes(), key.as_bytes()])
}

fn digest(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(status: StatusCode) -> Given {
        Given { status, headers: HeaderMap::new(), body: Bytes::from_static(b"x") }
    }

    #[test]
    fn the_same_key_is_done_once_and_another_body_is_refused() {
        let keys = Keys::default();
        assert!(matches!(keys.begin("a", "k", "POST /x", b"1", 0), Begun::New));
        assert!(matches!(keys.begin("a", "k", "POST /x", b"1", 1), Begun::Running));
        keys.end("a", "k", given(StatusCode::CREATED));
        assert!(matches!(keys.begin("a", "k", "POST /x", b"1", 2), Begun::Given(_)));
        assert!(matches!(keys.begin("a", "k", "POST /x", b"2", 2), Begun::OtherBody));
        assert!(matches!(keys.begin("a", "k", "POST /y", b"1", 2), Begun::OtherBody));
        assert!(matches!(keys.begin("b", "k", "POST /x", b"1", 2), Begun::New), "another person's key");
        assert!(matches!(keys.begin("a", "k", "POST /x", b"1", KEPT + 1), Begun::New), "a day later");
    }

    #[test]
    fn what_was_refused_can_be_tried_again_with_its_key() {
        let keys = Keys::default();
        assert!(matches!(keys.begin("a", "k", "p", b"1", 0), Begun::New));
        keys.end("a", "k", given(StatusCode::SERVICE_UNAVAILABLE));
        assert!(matches!(keys.begin("a", "k", "p", b"1", 0), Begun::New));
    }
}

//! Keys against doing something twice: the same key with the same body has the same answer, at whichever node.
//!
//! A key is claimed beside the record (`store::annex`) before the act, so that a second node finds the claim and does
//! nothing; the answer is kept there for a day, sealed, and opens for nobody without the key. Where a server broke off
//! between the two, nobody knows whether the act was done: the claim stays, and whoever comes again is told so and looks.
//! Promise: a key is one person's; with another body it is refused; while the first request runs the second is told so;
//! what may have been done is never done again under its key.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sha2::{Digest, Sha256};
use store::annex::{self, AnswerSeal, Claimed, ids_in};
use store::{Annex, StoreError};

use crate::outside::{Outside, Rng};

/// How long an answer is kept, in microseconds.
const KEPT: i64 = 24 * 3_600 * 1_000_000;
/// How many are kept, of all persons together.
const MOST: u64 = 65_536;
/// The largest that is kept; of a larger one it is kept that it was done.
const LARGEST: usize = 256 << 10;
/// How long another node may take for an answer, before its claim counts as broken off.
const RUNNING: i64 = 60 * 1_000_000;
/// How often what is over is taken away.
const CLEANED: i64 = 60 * 1_000_000;

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    New(Claim),
    /// It was answered.
    Given(Given),
    /// It was done; its answer is kept no more.
    Done,
    /// Its first request is not answered yet.
    Running,
    /// Its first request came to no answer, and whether it was done is not known.
    BrokenOff,
    /// It came with another body.
    OtherBody,
}

/// A key that is being worked under.
#[derive(Debug)]
pub struct Claim {
    turn: Turn,
    whose: String,
    key: String,
    digest: [u8; 32],
    uri: String,
}

/// Somebody is at a key in this run.
#[derive(Debug)]
struct Turn {
    keys: Arc<Keys>,
    name: [u8; 32],
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut at = self.keys.at();
        if let Some(count) = at.get_mut(&self.name) {
            *count -= 1;
            if *count == 0 {
                at.remove(&self.name);
            }
        }
    }
}

/// All keys, at this node.
pub struct Keys {
    annex: Arc<Annex>,
    seal: AnswerSeal,
    /// Of this run of a server.
    run: [u8; 16],
    /// How many requests of this run are at a key.
    at: Mutex<HashMap<[u8; 32], u32>>,
    cleaned: AtomicI64,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Those of an annex, for one run of a server.
    #[must_use]
    pub fn of(annex: Arc<Annex>, seal: AnswerSeal, world: &dyn Outside) -> Self {
        let mut run = [0; 16];
        world.fill(&mut run);
        Self { annex, seal, run, at: Mutex::default(), cleaned: AtomicI64::new(i64::MIN) }
    }

    fn at(&self) -> std::sync::MutexGuard<'_, HashMap<[u8; 32], u32>> {
        self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(self: &Arc<Self>, name: [u8; 32]) -> Turn {
        *self.at().entry(name).or_default() += 1;
        Turn { keys: Arc::clone(self), name }
    }

    /// What is to be done with a request; `what` is its method and place.
    ///
    /// # Errors
    /// The annex cannot be written: then nothing is done.
    pub fn begin(
        self: &Arc<Self>,
        (whose, key): (&str, &str),
        what: &str,
        body: &[u8],
        now: i64,
    ) -> Result<Begun, StoreError> {
        self.clean(now)?;
        let name = self.seal.name(whose, key);
        let digest = digest(&[what.as_bytes(), body]);
        // Before the claim, so that whoever comes in between finds that somebody is at it.
        let turn = self.turn(name);
        Ok(match self.annex.claim(&name, &digest, &self.run, (now, now.saturating_sub(KEPT)))? {
            Claimed::First => Begun::New(Claim {
                turn,
                whose: whose.to_owned(),
                key: key.to_owned(),
                digest,
                uri: what.to_owned(),
            }),
            Claimed::Other => Begun::OtherBody,
            Claimed::Done(sealed) => sealed
                .and_then(|it| self.seal.open((whose, key), &digest, &it))
                .and_then(|it| read(&it))
                .map_or(Begun::Done, Begun::Given),
            Claimed::Unanswered { failed: true, .. } => Begun::BrokenOff,
            Claimed::Unanswered { at, run, failed: false } => {
                let runs = if run == self.run {
                    self.at().get(&name).is_some_and(|it| *it > 1)
                } else {
                    // A home of its own has one server: what another run of it claimed was broken off.
                    self.annex.is_shared() && now.saturating_sub(at) < RUNNING
                };
                if runs { Begun::Running } else { Begun::BrokenOff }
            }
        })
    }

    fn clean(&self, now: i64) -> Result<(), StoreError> {
        let last = self.cleaned.load(Ordering::Relaxed);
        if now.saturating_sub(last) < CLEANED
            || self.cleaned.compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed).is_err()
        {
            return Ok(());
        }
        self.annex.end_answers(now.saturating_sub(KEPT), MOST).map(drop)
    }
}

/// How a request under a key ended.
#[derive(Debug)]
pub enum Ended {
    /// With an answer.
    Given(Given),
    /// With a fault of ours: whether it was done is not known.
    Fault,
    /// It was refused: nothing was done.
    Refused,
}

impl Claim {
    /// Keeps what was answered. What a person can mend is no answer, and is tried again.
    ///
    /// # Errors
    /// The annex cannot be written: whoever comes again is told that it broke off.
    pub fn end(&self, ended: &Ended, world: &dyn Outside) -> Result<(), StoreError> {
        let Turn { keys, name } = &self.turn;
        let annex = &keys.annex;
        let given = match ended {
            Ended::Refused => return annex.answered(name, annex::Given::Nothing),
            Ended::Fault => return annex.answered(name, annex::Given::Failed),
            Ended::Given(given) => given,
        };
        if !given.status.is_success() && !given.status.is_redirection() {
            return annex.answered(name, annex::Given::Nothing);
        }
        let bytes = written(given);
        if bytes.len() > LARGEST {
            return annex.answered(name, annex::Given::Done(None, &[]));
        }
        let mut about = ids_in(&bytes);
        about.extend(ids_in(self.uri.as_bytes()));
        let whose = (self.whose.as_str(), self.key.as_str());
        let sealed = keys.seal.seal(whose, &self.digest, &bytes, &mut Rng(world));
        annex.answered(name, annex::Given::Done(Some(&sealed), &about))
    }
}

/// An answer as bytes: status, headers with their lengths before them, body.
fn written(given: &Given) -> Vec<u8> {
    let mut bytes = given.status.as_u16().to_be_bytes().to_vec();
    bytes.extend_from_slice(&(given.headers.len() as u32).to_be_bytes());
    for (name, value) in &given.headers {
        for part in [name.as_str().as_bytes(), value.as_bytes()] {
            bytes.extend_from_slice(&(part.len() as u32).to_be_bytes());
            bytes.extend_from_slice(part);
        }
    }
    bytes.extend_from_slice(&given.body);
    bytes
}

/// None where it is no answer of ours.
fn read(bytes: &[u8]) -> Option<Given> {
    fn number(rest: &mut &[u8]) -> Option<usize> {
        let (number, after) = rest.split_first_chunk::<4>()?;
        *rest = after;
        usize::try_from(u32::from_be_bytes(*number)).ok()
    }
    fn part<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
        let length = number(rest)?;
        let (part, after) = rest.split_at_checked(length)?;
        *rest = after;
        Some(part)
    }
    let (status, mut rest) = bytes.split_first_chunk::<2>()?;
    let status = StatusCode::from_u16(u16::from_be_bytes(*status)).ok()?;
    let mut headers = HeaderMap::new();
    for _ in 0..number(&mut rest)? {
        let name = HeaderName::from_bytes(part(&mut rest)?).ok()?;
        headers.append(name, HeaderValue::from_bytes(part(&mut rest)?).ok()?);
    }
    Some(Given { status, headers, body: Bytes::copy_from_slice(rest) })
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
    use crate::testing::{Still, home};

    fn given(status: StatusCode) -> Given {
        let mut headers = HeaderMap::new();
        headers.append("location", HeaderValue::from_static("/alerts/alert-abc"));
        Given { status, headers, body: Bytes::from_static(b"x") }
    }

    struct Room {
        home: tempfile::TempDir,
        world: Still,
    }

    impl Room {
        fn new() -> Self {
            Self { home: home(), world: Still::at(0) }
        }

        /// A run of a server.
        fn run(&self) -> Arc<Keys> {
            let annex = Arc::new(Annex::open(self.home.path()).unwrap());
            Arc::new(Keys::of(annex, AnswerSeal::from([7; 32]), &self.world))
        }
    }

    #[track_caller]
    fn new(keys: &Arc<Keys>, whose: &str, body: &[u8], now: i64) -> Claim {
        match keys.begin((whose, "k"), "POST /x", body, now).unwrap() {
            Begun::New(claim) => claim,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_same_key_is_done_once_and_another_body_is_refused() {
        let room = Room::new();
        let keys = room.run();
        let claim = new(&keys, "a", b"1", 0);
        assert!(matches!(keys.begin(("a", "k"), "POST /x", b"1", 1).unwrap(), Begun::Running));
        claim.end(&Ended::Given(given(StatusCode::CREATED)), &room.world).unwrap();
        drop(claim);
        for keys in [&keys, &room.run()] {
            let again = keys.begin(("a", "k"), "POST /x", b"1", 2).unwrap();
            assert!(matches!(again, Begun::Given(it) if it == given(StatusCode::CREATED)));
            assert!(matches!(keys.begin(("a", "k"), "POST /x", b"2", 2).unwrap(), Begun::OtherBody));
            assert!(matches!(keys.begin(("a", "k"), "POST /y", b"1", 2).unwrap(), Begun::OtherBody));
        }
        drop(new(&keys, "b", b"1", 2));
        drop(new(&keys, "a", b"1", KEPT + 1));
    }

    #[test]
    fn what_was_refused_can_be_tried_again_with_its_key_and_what_failed_cannot() {
        let room = Room::new();
        let keys = room.run();
        new(&keys, "a", b"1", 0).end(&Ended::Refused, &room.world).unwrap();
        let busy = Ended::Given(given(StatusCode::SERVICE_UNAVAILABLE));
        new(&keys, "a", b"1", 0).end(&busy, &room.world).unwrap();
        new(&keys, "a", b"1", 0).end(&Ended::Fault, &room.world).unwrap();
        assert!(matches!(keys.begin(("a", "k"), "POST /x", b"1", 1).unwrap(), Begun::BrokenOff));
    }

    #[test]
    fn what_a_run_broke_off_is_not_done_again_by_the_next() {
        let room = Room::new();
        let before = room.run();
        let claim = new(&before, "a", b"1", 0);
        // As a kill leaves it: claimed, and nobody is at it.
        let after = room.run();
        assert!(matches!(after.begin(("a", "k"), "POST /x", b"1", 1).unwrap(), Begun::BrokenOff));
        drop(claim);
        assert!(matches!(before.begin(("a", "k"), "POST /x", b"1", 1).unwrap(), Begun::BrokenOff));
    }

    #[test]
    fn an_answer_lies_sealed_and_a_large_one_is_known_to_have_been_given() {
        let room = Room::new();
        let keys = room.run();
        let mark = "a mark of its own";
        let body = Bytes::from_static(mark.as_bytes());
        let claim = new(&keys, "a", b"1", 0);
        claim.end(&Ended::Given(Given { body, ..given(StatusCode::OK) }), &room.world).unwrap();
        for file in std::fs::read_dir(room.home.path()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(mark.len()).any(|it| it == mark.as_bytes()));
        }
        let large = Given { body: Bytes::from(vec![0; LARGEST]), ..given(StatusCode::OK) };
        new(&keys, "b", b"1", 0).end(&Ended::Given(large), &room.world).unwrap();
        assert!(matches!(keys.begin(("b", "k"), "POST /x", b"1", 1).unwrap(), Begun::Done));
    }
}

//! The profile the server works by, and what is proved of another one before it is taken up.
//!
//! The newest profile on the record counts. Every node reads it before it decides and at each tick, so that one that was
//! taken up on another node counts here too.
//! Promise: without a proof nothing is taken up: where there is no solver, or it leaves a question open, the profile stays.
//! Serves: design section 7.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use casework::border::Profile;
use casework::clock::ArrestTerms;
use casework::jurisdiction::Jurisdiction;
use casework::verification::Powers;
use desk::clocks::ClockTerms;
use desk::profile::{Taken, in_force, read};
use desk::requests::Body;
use entries::Kind;
use proofs::{Proved, Unproved};
use terms::Seq;
use tokio::sync::Semaphore;

use crate::http::Problem;
use crate::works::Bench;

/// Proofs that are remembered.
const KEPT: usize = 8;

/// A profile that counts.
#[derive(Debug)]
pub struct Governing {
    /// What a meeting reads of it.
    pub profile: Profile,
    /// Its powers, terms and limits.
    pub jurisdiction: Jurisdiction,
    /// What the reviewing body of this home fixes.
    pub body: Body,
    /// Its text, where it is known.
    pub text: Option<String>,
    /// How it was taken up; none where it came with the start of the server.
    pub taken: Option<Taken>,
}

impl Governing {
    /// Its entry.
    #[must_use]
    pub fn entry(&self) -> Option<Seq> {
        self.taken.as_ref().map(|it| it.entry)
    }

    /// One that was taken up.
    ///
    /// # Errors
    /// This release refuses it, and why.
    pub fn of(taken: Taken) -> Result<Self, String> {
        let name = format!("profile of entry {}", taken.entry.0);
        let (profile, jurisdiction) = read(&taken.text, &name)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        let body = body_of(&jurisdiction)?;
        Ok(Self { profile, jurisdiction, body, text: Some(taken.text.clone()), taken: Some(taken) })
    }

    /// What it fixes for clocks.
    #[must_use]
    pub fn terms(&self) -> ClockTerms {
        ClockTerms {
            arrest: ArrestTerms::of(&self.jurisdiction),
            runs: true,
            watch: self.jurisdiction.watch(),
            ..ClockTerms::default()
        }
    }
}

/// What the reviewing body of a home fixes, as a profile says it that was judged.
///
/// # Errors
/// This release refuses it, and why.
pub fn body_of(jurisdiction: &Jurisdiction) -> Result<Body, String> {
    Body::of(&jurisdiction.values().body).map_err(|faults| {
        faults.iter().map(|it| format!("{}: {}", it.field, it.says)).collect::<Vec<_>>().join("; ")
    })
}

/// The profile that counts now, and proofs of others.
#[derive(Debug)]
pub struct Governed {
    now: RwLock<Arc<Governing>>,
    proved: Mutex<VecDeque<(String, Result<Proved, Unproved>)>>,
    turn: Semaphore,
}

impl Governed {
    /// By a profile.
    #[must_use]
    pub fn by(rules: Governing) -> Self {
        Self { now: RwLock::new(Arc::new(rules)), proved: Mutex::default(), turn: Semaphore::new(1) }
    }

    /// The profile as it was last read.
    #[must_use]
    pub fn rules(&self) -> Arc<Governing> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The profile that counts at this place of the record. Where another one was taken up since, the bench works by it
    /// from here on.
    ///
    /// # Errors
    /// The record cannot be read, or this release refuses what was taken up: then nothing is permitted.
    pub fn follow(&self, bench: &mut Bench) -> Result<Arc<Governing>, Problem> {
        let rules = self.rules();
        let newest = bench.desk.store().read().newest_of_kind(Kind::ProfileTakenUp)?;
        if newest == rules.entry() || newest.is_none() {
            return Ok(rules);
        }
        let Some(taken) = in_force(&bench.desk.store().read())? else { return Ok(rules) };
        let rules = Arc::new(Governing::of(taken).map_err(Problem::fault)?);
        bench.profile = rules.profile.clone();
        bench.desk.keep_time_by(rules.terms());
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&rules);
        tracing::info!(entry = rules.entry().map(|it| it.0), "works by another profile");
        Ok(rules)
    }

    /// Proves the powers of a profile, one at a time and on a thread of its own. What was proved of the same policies is
    /// remembered; that there was no solver is not.
    pub async fn prove(&self, powers: &Powers) -> Result<Proved, Unproved> {
        let key = match policy::Gate::open(powers) {
            Ok(gate) => gate.version().to_owned(),
            Err(error) => return Err(Unproved::Fails(error.to_string())),
        };
        let known = |all: &VecDeque<(String, Result<Proved, Unproved>)>| {
            all.iter().find(|it| it.0 == key).map(|it| it.1.clone())
        };
        let Ok(_turn) = self.turn.acquire().await else {
            return Err(Unproved::Fails("the server ends".to_owned()));
        };
        if let Some(known) = known(&self.proved.lock().unwrap_or_else(PoisonError::into_inner)) {
            return known;
        }
        let powers = powers.clone();
        let done = tokio::task::spawn_blocking(move || proofs::prove(&powers)).await;
        let done = done.unwrap_or_else(|error| Err(Unproved::Fails(error.to_string())));
        if !matches!(done, Err(Unproved::NoSolver(_))) {
            let mut all = self.proved.lock().unwrap_or_else(PoisonError::into_inner);
            all.push_back((key, done.clone()));
            if all.len() > KEPT {
                all.pop_front();
            }
        }
        done
    }
}

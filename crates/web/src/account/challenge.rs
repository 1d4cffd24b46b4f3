//! Questions to which an authenticator answers once.
//!
//! Promise: each counts once, for two minutes, for what it was asked for and for the program that asked, at whichever node;
//! they are of a limited number.
//! Serves: threats T17.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Annex, StoreError};

use super::Agent;
use super::passkey::encoded;
use crate::outside::Outside;

/// How long one counts.
pub const LASTS: i64 = 2 * 60 * 1_000_000;
/// How many wait at the most.
const MOST: u64 = 20_000;

/// What it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To make a passkey for an account; the handle of the account goes with it.
    Make {
        /// The account.
        login: String,
        /// What the account is called on the device: nothing of a person.
        handle: Vec<u8>,
    },
    /// To log in, whoever it is.
    LogIn,
    /// To be sure that it is still the person of an account.
    Sure {
        /// The account.
        login: String,
    },
}

/// As it waits beside the record.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Waits {
    what: String,
    #[serde(default)]
    login: String,
    #[serde(default)]
    handle: Vec<u8>,
    agent: Agent,
}

impl Waits {
    fn of(asked: Asked, agent: Agent) -> Self {
        let (what, login, handle) = match asked {
            Asked::Make { login, handle } => ("make", login, handle),
            Asked::LogIn => ("log_in", String::new(), Vec::new()),
            Asked::Sure { login } => ("sure", login, Vec::new()),
        };
        Self { what: what.to_owned(), login, handle, agent }
    }

    fn asked(self) -> Option<Asked> {
        match self.what.as_str() {
            "make" => Some(Asked::Make { login: self.login, handle: self.handle }),
            "log_in" => Some(Asked::LogIn),
            "sure" => Some(Asked::Sure { login: self.login }),
            _ => None,
        }
    }
}

/// All that wait.
#[derive(Debug)]
pub struct Challenges {
    annex: Arc<Annex>,
}

impl Challenges {
    /// Those that wait in an annex.
    #[must_use]
    pub fn of(annex: Arc<Annex>) -> Self {
        Self { annex }
    }

    /// Asks; none where too many wait.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn ask(&self, what: Asked, agent: Agent, world: &dyn Outside) -> Result<Option<String>, StoreError> {
        let now = world.now().micros();
        let mut bytes = [0; 32];
        world.fill(&mut bytes);
        let challenge = encoded(&bytes);
        let body = serde_json::to_string(&Waits::of(what, agent)).unwrap_or_default();
        let until = now.saturating_add(LASTS);
        Ok(self.annex.wait(&name(&challenge), &body, (now, until), MOST)?.then_some(challenge))
    }

    /// What was asked with it; it counts no more.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn answered(&self, challenge: &str, agent: Agent, now: i64) -> Result<Option<Asked>, StoreError> {
        let body = self.annex.arrived(&name(challenge), now)?;
        let waits: Option<Waits> = body.and_then(|it| serde_json::from_str(&it).ok());
        Ok(waits.filter(|it| it.agent == agent).and_then(Waits::asked))
    }
}

fn name(challenge: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"question of a passkey ");
    hash.update(challenge.as_bytes());
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Still, home};

    #[test]
    fn a_challenge_counts_once_for_two_minutes_and_for_the_program_that_asked_at_any_node() {
        let home = home();
        let open = || Challenges::of(Arc::new(Annex::open(home.path()).unwrap()));
        let (world, all, there) = (Still::at(0), open(), open());
        let make = Asked::Make { login: "a".to_owned(), handle: vec![1, 2] };
        let sure = Asked::Sure { login: "a".to_owned() };
        for asked in [Asked::LogIn, make, sure] {
            let one = all.ask(asked.clone(), [1; 32], &world).unwrap().unwrap();
            assert_eq!(there.answered(&one, [1; 32], LASTS).unwrap(), Some(asked));
            assert_eq!(all.answered(&one, [1; 32], LASTS).unwrap(), None, "once");
        }
        let ask = || all.ask(Asked::LogIn, [1; 32], &world).unwrap().unwrap();
        assert_eq!(all.answered(&ask(), [2; 32], 1).unwrap(), None, "another program");
        assert_eq!(all.answered(&ask(), [1; 32], LASTS + 1).unwrap(), None, "too late");
        assert_eq!(all.answered("never asked", [1; 32], 1).unwrap(), None);
    }

    #[test]
    fn what_nobody_answers_does_not_fill_the_room_for_ever() {
        let home = home();
        let annex = Arc::new(Annex::open(home.path()).unwrap());
        for number in 0..3_u8 {
            assert!(annex.wait(&[number; 32], "", (0, LASTS), 3).unwrap());
        }
        assert!(!annex.wait(&[9; 32], "", (0, LASTS), 3).unwrap());
        assert!(annex.wait(&[9; 32], "", (LASTS + 1, 2 * LASTS), 3).unwrap());
    }
}

//! Questions to which an authenticator answers once.
//!
//! Promise: each counts once, for two minutes, for what it was asked for and for the program that asked; they are in
//! memory alone and of a limited number.
//! Serves: threats T17.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::Agent;
use super::passkey::encoded;
use crate::outside::Outside;

/// How long one counts.
pub const LASTS: i64 = 2 * 60 * 1_000_000;
/// How many wait at the most.
const MOST: usize = 20_000;

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

/// All that wait.
#[derive(Debug, Default)]
pub struct Challenges {
    by: Mutex<HashMap<String, (Asked, Agent, i64)>>,
}

impl Challenges {
    /// Asks; none where too many wait.
    pub fn ask(&self, what: Asked, agent: Agent, world: &dyn Outside) -> Option<String> {
        let now = world.now().micros();
        let mut bytes = [0; 32];
        world.fill(&mut bytes);
        let challenge = encoded(&bytes);
        let mut by = self.by.lock().unwrap_or_else(PoisonError::into_inner);
        if by.len() >= MOST {
            by.retain(|_, (.., until)| now <= *until);
        }
        if by.len() >= MOST {
            return None;
        }
        by.insert(challenge.clone(), (what, agent, now.saturating_add(LASTS)));
        Some(challenge)
    }

    /// What was asked with it; it counts no more.
    pub fn answered(&self, challenge: &str, agent: Agent, now: i64) -> Option<Asked> {
        let taken = self.by.lock().unwrap_or_else(PoisonError::into_inner).remove(challenge);
        taken.filter(|(_, by, until)| *by == agent && now <= *until).map(|it| it.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Still;

    #[test]
    fn a_challenge_counts_once_for_two_minutes_and_for_the_program_that_asked() {
        let (world, all) = (Still::at(0), Challenges::default());
        let ask = || all.ask(Asked::LogIn, [1; 32], &world).unwrap();
        let one = ask();
        assert_eq!(all.answered(&one, [1; 32], LASTS), Some(Asked::LogIn));
        assert_eq!(all.answered(&one, [1; 32], LASTS), None, "once");
        assert_eq!(all.answered(&ask(), [2; 32], 1), None, "another program");
        assert_eq!(all.answered(&ask(), [1; 32], LASTS + 1), None, "too late");
        assert_eq!(all.answered("never asked", [1; 32], 1), None);
    }

    #[test]
    fn what_nobody_answers_does_not_fill_the_memory_for_ever() {
        let (world, all) = (Still::at(0), Challenges::default());
        for _ in 0..MOST {
            all.ask(Asked::LogIn, [1; 32], &world).unwrap();
        }
        assert_eq!(all.ask(Asked::LogIn, [1; 32], &world), None);
        world.set(LASTS + 1);
        assert!(all.ask(Asked::LogIn, [1; 32], &world).is_some());
    }
}

//! Who may ask about whom: never the state that sent the alert, nor one that shares a wanted bank with it.
//!
//! The rule binds three times. The asker does not ask a holder that is barred: a register is also a trap, for a
//! state could enter the very person it looks for and learn from the call where that person stands. The holder does
//! not answer an asker that is barred. And, because an asker might name a false sender, the table made for an asker
//! leaves out every entry that protects against a state this asker is or shares a bank with.
//!
//! Promise: a pure function of the lists given; a state is always barred from asking about its own alerts.
//! Serves: 1951 Refugee Convention Art. 33; Directive 2013/32/EU Art. 30 (no disclosure to the alleged actor of
//! persecution); GDPR Art. 25.

use std::collections::BTreeSet;

use crate::parties::State;

/// A list of wanted persons that several states read and write, such as an interstate search of a union of states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// Its name, as it is shown where it bars.
    pub name: String,
    /// The states that read it.
    pub members: BTreeSet<State>,
}

/// The wanted banks known to the caller. Data of the caller, with its source there; none is built in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Banks(pub Vec<Bank>);

/// A state may not take part in a question about this sender's alert.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Barred {
    /// It sent the alert.
    #[error("{state} sent the alert")]
    Sender {
        /// The state.
        state: State,
    },
    /// It shares a wanted bank with the sender.
    #[error("{state} shares the wanted bank `{bank}` with {sending}, which sent the alert")]
    SharesBank {
        /// The state.
        state: State,
        /// The sender.
        sending: State,
        /// The bank.
        bank: String,
    },
}

impl Banks {
    /// Every state that is barred where this one sent the alert, itself included.
    #[must_use]
    pub fn barred(&self, sending: State) -> BTreeSet<State> {
        let shared = self.0.iter().filter(|bank| bank.members.contains(&sending));
        shared.flat_map(|bank| bank.members.iter().copied()).chain([sending]).collect()
    }

    /// Whether a state may take part in a question about an alert of this sender.
    ///
    /// # Errors
    /// It may not, and why.
    pub fn check(&self, state: State, sending: State) -> Result<(), Barred> {
        if state == sending {
            return Err(Barred::Sender { state });
        }
        let shared = |bank: &&Bank| bank.members.contains(&state) && bank.members.contains(&sending);
        match self.0.iter().find(shared) {
            Some(bank) => Err(Barred::SharesBank { state, sending, bank: bank.name.clone() }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(code: &str) -> State {
        State::new(code).unwrap()
    }

    fn banks() -> Banks {
        let bank = |name: &str, members: &[&str]| Bank {
            name: name.to_owned(),
            members: members.iter().map(|code| state(code)).collect(),
        };
        Banks(vec![bank("interstate search", &["QQ", "QR"]), bank("another", &["QS", "QT"])])
    }

    #[test]
    fn the_sender_and_those_who_share_its_bank_are_barred_and_nobody_else() {
        assert_eq!(banks().barred(state("QQ")), [state("QQ"), state("QR")].into());
        assert_eq!(banks().barred(state("QX")), [state("QX")].into());
        for (code, may) in [("QQ", false), ("QR", false), ("QS", true), ("QX", true)] {
            assert_eq!(banks().check(state(code), state("QQ")).is_ok(), may, "{code}");
        }
    }

    #[test]
    fn the_refusal_names_the_bank() {
        let why = banks().check(state("QR"), state("QQ")).unwrap_err().to_string();
        assert_eq!(why, "QR shares the wanted bank `interstate search` with QQ, which sent the alert");
    }
}

//! Public keys of the private look-up as text, to be exchanged by hand or on paper.
//!
//! Promise: a slip in copying is told, and a key of an asker cannot be taken for that of a holder or another state.

use std::fmt;
use std::str::FromStr;

use private_lookup::{Gateway, Party, State, VerifyingKey};
use transparency::leaf_hash;

use super::{LookupError, hex};

/// Longest text that is looked at.
const LONGEST: usize = 200;

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Signs requests.
    Asker,
    /// Signs tables and answers.
    Holder,
}

impl Side {
    fn code(self) -> &'static str {
        match self {
            Self::Asker => "asker",
            Self::Holder => "holder",
        }
    }
}

/// A public key with whose it is: `asker:QR:redress.home:KEY:CHECK`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicKey {
    /// What it is for.
    pub side: Side,
    /// The state.
    pub state: String,
    /// The gateway.
    pub gateway: String,
    pub(super) key: VerifyingKey,
}

impl PublicKey {
    fn named(&self) -> String {
        format!("{}:{}:{}:{}", self.side.code(), self.state, self.gateway, hex(self.key.as_bytes()))
    }

    /// Refuses a key of the other side, or of another state.
    pub(super) fn of(&self, side: Side, state: &str) -> Result<Party, LookupError> {
        if self.side != side || self.state != state {
            return Err(LookupError::OtherKey {
                found: format!("{} {}", self.side.code(), self.state),
                needed: format!("{} {state}", side.code()),
            });
        }
        Ok(Party { gateway: Gateway::new(&self.gateway)?, state: State::new(&self.state)? })
    }
}

fn check(named: &str) -> String {
    hex(leaf_hash(named.as_bytes()).0.get(..4).unwrap_or_default())
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.named();
        write!(f, "{named}:{}", check(&named))
    }
}

impl FromStr for PublicKey {
    type Err = LookupError;

    fn from_str(text: &str) -> Result<Self, LookupError> {
        let wrong = || LookupError::NotAKey(text.chars().take(LONGEST).collect());
        let typed = text.trim();
        let (named, digits) = typed.rsplit_once(':').ok_or_else(wrong)?;
        let mut parts = named.split(':');
        let (Some(side), Some(state), Some(gateway), Some(key), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(wrong());
        };
        let side = match side {
            "asker" => Side::Asker,
            "holder" => Side::Holder,
            _ => return Err(wrong()),
        };
        let key = bytes(key).and_then(|it| VerifyingKey::from_bytes(&it).ok()).ok_or_else(wrong)?;
        if check(named) != digits || State::new(state).is_err() || Gateway::new(gateway).is_err() {
            return Err(wrong());
        }
        Ok(Self { side, state: state.to_owned(), gateway: gateway.to_owned(), key })
    }
}

fn bytes(text: &str) -> Option<[u8; 32]> {
    let digits: Vec<u8> =
        text.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect::<Option<_>>()?;
    let mut key = [0; 32];
    if digits.len() != 2 * key.len() {
        return None;
    }
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = pair.iter().fold(0, |sum, digit| sum << 4 | digit);
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use private_lookup::SigningKey;

    use super::*;

    #[test]
    fn a_key_is_read_back_and_every_slip_of_the_pen_is_told() {
        let key = PublicKey {
            side: Side::Asker,
            state: "QR".to_owned(),
            gateway: "redress.home".to_owned(),
            key: SigningKey::from_bytes(&[7; 32]).verifying_key(),
        };
        let text = key.to_string();
        assert_eq!(text.parse::<PublicKey>().unwrap(), key);
        for at in 0..text.len() {
            let mut slip = text.clone().into_bytes();
            slip[at] = if slip[at] == b'1' { b'2' } else { b'1' };
            let slip = String::from_utf8(slip).unwrap();
            assert!(slip.parse::<PublicKey>().is_err(), "{slip}");
        }
        for bad in ["", "asker", ":::::", text.trim_start_matches('a')] {
            assert!(bad.parse::<PublicKey>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_key_of_the_other_side_or_state_is_refused() {
        let key = PublicKey {
            side: Side::Holder,
            state: "QR".to_owned(),
            gateway: "redress.home".to_owned(),
            key: SigningKey::from_bytes(&[7; 32]).verifying_key(),
        };
        assert!(key.of(Side::Holder, "QR").is_ok());
        assert!(key.of(Side::Asker, "QR").is_err());
        assert!(key.of(Side::Holder, "QS").is_err());
    }
}

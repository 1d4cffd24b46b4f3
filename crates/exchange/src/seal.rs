//! Sealing a token for one peer, where it passes through hands that are neither's: those of whoever keeps a broker.
//!
//! The sealing is that of age (X25519, HKDF, ChaCha20-Poly1305), to the key with which the peer signs, in its other form. One key for
//! both is what age itself does with keys of SSH; that it is sound is shown in <https://eprint.iacr.org/2021/509>. A key on the card for
//! this alone would be better and would ask everybody to hand over cards again.
//!
//! Promise: P11. Whoever has not the key of the peer reads nothing, and sees of its length no more than how many blocks it fills. Who
//! said it is not told by a seal: that is what the signature of the token is for.

use std::str::FromStr;

use age::x25519;
use bech32::{ToBase32, Variant};
use zeroize::Zeroizing;

use crate::card::Card;
use crate::identity::Identity;
use crate::token::LONGEST;

/// A token is filled up to a multiple of this, in bytes: one receipt is as long as another.
const BLOCK: usize = 16 * 1024;
/// The longest that is opened: the longest token in its blocks, and what stands around it.
pub const LONGEST_SEALED: usize = LONGEST + BLOCK + 4 * 1024;

/// Why something is not sealed or not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The peer has no key that holds now.
    #[error("`{0}` has no key that holds now")]
    NoKey(String),
    /// A key that seals nothing.
    #[error("the key of `{0}` seals nothing")]
    Key(String),
    /// It is not sealed for this gateway, or not whole.
    #[error("it is not sealed for this gateway, or not whole")]
    NotOurs,
}

fn word(prefix: &str, bytes: &[u8]) -> Option<Zeroizing<String>> {
    bech32::encode(prefix, bytes.to_base32(), Variant::Bech32).ok().map(Zeroizing::new)
}

/// Seals a token for whoever has the key of a card that holds now (`now` in seconds since 1970).
///
/// # Errors
/// No key of it holds, or it seals nothing.
pub fn seal(to: &Card, now: i64, token: &str) -> Result<Vec<u8>, SealError> {
    let holds = |it: &&crate::CardKey| it.from <= now && it.until.is_none_or(|until| now < until);
    let key = to.keys.iter().rev().find(holds).ok_or_else(|| SealError::NoKey(to.id.clone()))?;
    let no_key = || SealError::Key(to.id.clone());
    let text = word("age", key.key.to_montgomery().as_bytes()).ok_or_else(no_key)?;
    let recipient = x25519::Recipient::from_str(&text).map_err(|_| no_key())?;
    let mut filled = token.as_bytes().to_vec();
    filled.resize(token.len().next_multiple_of(BLOCK), b' ');
    age::encrypt(&recipient, &filled).map_err(|_| no_key())
}

/// Opens what was sealed for this gateway.
///
/// # Errors
/// It was not, or not with the key that signs now, or it is not whole.
pub fn open(own: &Identity, sealed: &[u8]) -> Result<String, SealError> {
    if sealed.len() > LONGEST_SEALED {
        return Err(SealError::NotOurs);
    }
    let key = own.opens().ok_or(SealError::NotOurs)?;
    let text = word("age-secret-key-", key.as_slice()).ok_or(SealError::NotOurs)?;
    let text = Zeroizing::new(text.to_ascii_uppercase());
    let identity = x25519::Identity::from_str(&text).map_err(|_| SealError::NotOurs)?;
    let filled = age::decrypt(&identity, sealed).map_err(|_| SealError::NotOurs)?;
    let token = String::from_utf8(filled).map_err(|_| SealError::NotOurs)?;
    Ok(token.trim_end_matches(' ').to_owned())
}

#[cfg(test)]
pub(crate) mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    use super::*;

    pub(crate) fn gateway(id: &str, seed: u64) -> Identity {
        let said = crate::identity::tests::blank(id);
        Identity::make(said, 100, &mut ChaCha20Rng::seed_from_u64(seed)).unwrap()
    }

    #[test]
    fn p11_only_the_peer_opens_it_and_its_length_says_nothing() {
        let (lt, pl) = (gateway("gw-lt", 1), gateway("gw-pl", 2));
        let short = seal(lt.card(), 200, "a.b.c").unwrap();
        let long = seal(lt.card(), 200, &"a".repeat(9_000)).unwrap();
        // What age puts around it is of a length by chance, whatever is in it.
        assert!(short.len() > BLOCK && short.len().abs_diff(long.len()) < 1_024);
        assert!(!short.windows(5).any(|it| it == b"a.b.c"));
        assert_eq!(open(&lt, &short).as_deref(), Ok("a.b.c"));
        assert_eq!(open(&pl, &short), Err(SealError::NotOurs));
        for at in [0, short.len() / 2, short.len() - 1] {
            let mut changed = short.clone();
            changed[at] ^= 1;
            assert_eq!(open(&lt, &changed), Err(SealError::NotOurs), "{at}");
        }
        assert_eq!(open(&lt, &vec![0; LONGEST_SEALED + 1]), Err(SealError::NotOurs));
        let longest = seal(lt.card(), 200, &"a".repeat(LONGEST)).unwrap();
        assert_eq!(open(&lt, &longest).map(|it| it.len()), Ok(LONGEST));
    }

    #[test]
    fn it_is_sealed_with_the_key_that_holds_now() {
        let mut lt = gateway("gw-lt", 1);
        assert_eq!(seal(lt.card(), 50, "a"), Err(SealError::NoKey("gw-lt".to_owned())));
        let before = seal(lt.card(), 250, "a").unwrap();
        lt.rotate(300, &mut ChaCha20Rng::seed_from_u64(4));
        // What was sealed with the key before comes again, sealed anew.
        assert_eq!(open(&lt, &before), Err(SealError::NotOurs));
        assert_eq!(open(&lt, &seal(lt.card(), 350, "a").unwrap()).as_deref(), Ok("a"));
    }
}

//! The holder's key of one arrangement, and the references by which a call names a row.
//!
//! Promise: a key is made from the randomness given and belongs to one holder, asker and epoch; it is printed
//! nowhere and wiped from memory when dropped. Whoever has it and a table can try out persons at leisure: it is
//! kept sealed, and destroyed when the epoch ends.
//! Serves: GDPR Arts. 25 and 32; Law Enforcement Directive (EU) 2016/680 Art. 29.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use data_encoding::BASE32_NOPAD;
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::bytes::{Form, FormError, Reader, Writer};
use crate::parties::{ARRANGEMENT_BYTES, Arrangement};
use crate::prf::{ELEMENT_BYTES, Server};

const FORM: Form = Form { magic: b"rdplkey\0", name: "a holder's key of the private lookup" };
/// Bytes of a reference: fourteen or fewer would fit a line, ten are sixteen letters on the telephone.
pub(crate) const REFERENCE_BYTES: usize = 10;

/// The key under which a holder answers one asker for one epoch.
pub struct HolderKey {
    arrangement: Arrangement,
    seed: Zeroizing<[u8; 32]>,
    server: Server,
}

impl HolderKey {
    /// A new key.
    ///
    /// # Errors
    /// The function gave no key for this randomness, which happens by chance about never.
    pub fn generate(
        arrangement: Arrangement,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, FormError> {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self::of(arrangement, seed)
    }

    fn of(arrangement: Arrangement, seed: Zeroizing<[u8; 32]>) -> Result<Self, FormError> {
        let mut named = Writer::new(FORM, 0);
        arrangement.put(&mut named);
        let server =
            Server::new(&seed, &Sha256::digest(&named.0).into()).map_err(|_| FormError::Field("key"))?;
        Ok(Self { arrangement, seed, server })
    }

    /// The key for sealed storage. Whoever reads these bytes can answer, and try out, in the holder's name.
    #[must_use]
    pub fn secret_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut writer = Writer::new(FORM, 10 + ARRANGEMENT_BYTES + 32);
        self.arrangement.put(&mut writer);
        writer.put(&*self.seed);
        Zeroizing::new(writer.0)
    }

    /// The key from sealed storage.
    ///
    /// # Errors
    /// The bytes are not a key.
    pub fn from_secret_bytes(bytes: &[u8]) -> Result<Self, FormError> {
        let mut reader = Reader::new(FORM, bytes)?;
        let arrangement = Arrangement::read(&mut reader)?;
        let seed = Zeroizing::new(reader.array()?);
        reader.end()?;
        Self::of(arrangement, seed)
    }

    /// Whom it answers, and for how long.
    #[must_use]
    pub fn arrangement(&self) -> &Arrangement {
        &self.arrangement
    }

    /// The public half; it stands in the table, so that no answer under another key passes.
    #[must_use]
    pub fn public_key(&self) -> [u8; ELEMENT_BYTES] {
        self.server.public()
    }

    /// The reference of a register entry under this key. Another key gives another one: two askers who compare
    /// what they found cannot tell whether they found the same entry.
    #[must_use]
    pub fn reference(&self, handle: &str) -> Reference {
        Reference(self.derive(b"reference ", handle.as_bytes()))
    }

    /// How the quota remembers an officer: without the name, which stands in the signed request already.
    pub(crate) fn officer_mark(&self, officer: &str) -> [u8; 16] {
        self.derive(b"officer ", officer.as_bytes())
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    fn derive<const N: usize>(&self, purpose: &[u8], of: &[u8]) -> [u8; N] {
        let mut bytes = [0; N];
        #[expect(
            clippy::expect_used,
            reason = "HKDF over SHA-256 gives up to 8160 bytes, 16 at most are asked for"
        )]
        Hkdf::<Sha256>::new(None, &*self.seed)
            .expand(&[purpose, of].concat(), &mut bytes)
            .expect("a short output is within the limit of HKDF");
        bytes
    }
}

impl fmt::Debug for HolderKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HolderKey").field("arrangement", &self.arrangement).finish_non_exhaustive()
    }
}

/// What the caller says on the telephone, and all it says: sixteen letters that only a reader of the row has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(pub(crate) [u8; REFERENCE_BYTES]);

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in BASE32_NOPAD.encode(&self.0).chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference(not shown)")
    }
}

impl FromStr for Reference {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let letters: String = text
            .chars()
            .filter(|c| !matches!(c, '-' | ' '))
            .take(32)
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let bytes = BASE32_NOPAD.decode(letters.as_bytes()).map_err(|_| FormError::Field("reference"))?;
        bytes.try_into().map(Self).map_err(|_| FormError::Field("reference"))
    }
}

/// Whom a reference names.
#[derive(Clone, PartialEq, Eq)]
pub enum Called {
    /// A protected person's entry.
    Entry {
        /// The holder's own handle of the entry.
        handle: String,
    },
    /// A row of an invented person: nobody meets that person, so whoever asks about it tries out names. To be
    /// reported, with the signed requests of this asker.
    Canary {
        /// The holder's own handle of the invented person.
        handle: String,
    },
    /// No row of this arrangement.
    Unknown,
}

impl fmt::Debug for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Entry { .. } => "Entry",
            Self::Canary { .. } => "Canary",
            Self::Unknown => "Unknown",
        })
    }
}

/// For the desk that answers the telephone: whom each reference names. Kept sealed, or made again from the key and
/// the entries.
#[derive(Clone, Default)]
pub struct CallBook(pub(crate) BTreeMap<Reference, Called>);

impl CallBook {
    /// Whom a caller's reference names.
    #[must_use]
    pub fn called(&self, reference: &Reference) -> Called {
        self.0.get(reference).cloned().unwrap_or(Called::Unknown)
    }
}

impl fmt::Debug for CallBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallBook").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_key_read_back_from_its_bytes_is_the_same_and_another_epoch_has_another() {
        let key = testing::holder_key(1);
        let back = HolderKey::from_secret_bytes(&key.secret_bytes()).unwrap();
        assert_eq!(back.public_key(), key.public_key());
        assert_eq!(back.arrangement(), key.arrangement());
        let mut moved = key.secret_bytes().to_vec();
        // the last byte of the number of the epoch: the same seed in another epoch is another key
        let at = 10 + 2 * (1 + "gw.qx".len() + 3) + 3;
        moved[at] ^= 1;
        let other = HolderKey::from_secret_bytes(&moved).unwrap();
        assert_ne!(other.arrangement().epoch().number(), key.arrangement().epoch().number());
        assert_ne!(other.public_key(), key.public_key());
    }

    #[test]
    fn a_reference_can_be_read_over_the_telephone_and_differs_by_key() {
        let key = testing::holder_key(1);
        let reference = key.reference("entry-1");
        let spoken = reference.to_string().to_lowercase().replace('-', " ");
        assert_eq!(spoken.len(), 19);
        assert_eq!(spoken.parse::<Reference>().unwrap(), reference);
        assert_ne!(testing::holder_key(2).reference("entry-1"), reference);
        for bad in ["", "AAAA", "AAAA-AAAA-AAAA-AAA1", "AAAA-AAAA-AAAA-AAAA-A"] {
            assert!(bad.parse::<Reference>().is_err(), "{bad}");
        }
    }

    #[test]
    fn no_secret_is_printed() {
        let shown = format!("{:?}", testing::holder_key(1));
        assert!(!shown.contains("seed"), "{shown}");
    }
}

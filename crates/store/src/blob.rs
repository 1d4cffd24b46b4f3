//! The sealed blob of an entry: what is in it, and how it is sealed.
//!
//! Plain text: 32 random bytes, then three parts, each with its length in four bytes, the larger first: the
//! plain columns, the body, the original bytes. Sealed under the owner's key; the associated data are the
//! version of the form, the place in the record, and the owner.
//! Promise: a blob opens only at its own place and under its own owner; nothing in it can be guessed from its
//! hash, because 32 random bytes are hashed with it.

use entries::{FORMAT, Plain};
use keystore::{SealError, Sealer};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use terms::Seq;

const SALT: usize = 32;

/// The three parts of an opened blob.
pub(crate) struct Opened {
    bytes: Vec<u8>,
    plain: (usize, usize),
    body: (usize, usize),
    original: (usize, usize),
}

fn place(seq: Seq, owner: &str) -> Vec<u8> {
    let mut place = Vec::with_capacity(9 + owner.len());
    place.push(FORMAT);
    place.extend_from_slice(&seq.0.to_be_bytes());
    place.extend_from_slice(owner.as_bytes());
    place
}

/// Seals an entry.
pub(crate) fn seal(
    sealer: &Sealer,
    plain: &Plain,
    owner: &str,
    body: &[u8],
    original: &[u8],
    rng: &mut dyn CryptoRng,
) -> Vec<u8> {
    let columns = plain.to_json();
    let mut salt = [0; SALT];
    rng.fill_bytes(&mut salt);
    let mut text = Vec::with_capacity(SALT + 12 + columns.len() + body.len() + original.len());
    text.extend_from_slice(&salt);
    for part in [&columns, body, original] {
        // A part of four gigabytes is refused where it is appended.
        text.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        text.extend_from_slice(part);
    }
    sealer.seal(&place(plain.seq, owner), &text, rng)
}

/// Opens an entry.
pub(crate) fn open(sealer: &Sealer, seq: Seq, owner: &str, blob: &[u8]) -> Result<Opened, SealError> {
    let bytes = sealer.open(&place(seq, owner), blob)?;
    let mut at = SALT;
    let mut part = || {
        let rest = bytes.get(at..)?;
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        rest.get(..length)?;
        let start = at + 4;
        at = start + length;
        Some((start, at))
    };
    // What opened was sealed by us: another form would be a fault of ours, and is told as one.
    let (Some(plain), Some(body), Some(original)) = (part(), part(), part()) else {
        return Err(SealError::Short);
    };
    if at != bytes.len() {
        return Err(SealError::Short);
    }
    Ok(Opened { bytes, plain, body, original })
}

impl Opened {
    fn part(&self, (start, end): (usize, usize)) -> &[u8] {
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// The plain columns.
    pub(crate) fn plain(&self) -> &[u8] {
        self.part(self.plain)
    }

    /// The body.
    pub(crate) fn body(&self) -> &[u8] {
        self.part(self.body)
    }

    /// The bytes as they came.
    pub(crate) fn original(&self) -> &[u8] {
        self.part(self.original)
    }
}

/// What stands of a blob in the public leaf.
pub(crate) fn digest(blob: &[u8]) -> [u8; 32] {
    Sha256::digest(blob).into()
}

//! Sealing bytes under a key, and identifiers that only the holder of a key can compute.
//!
//! Promise: what was sealed opens only under the same key and with the same associated data, byte for byte; the
//! same parts always give the same identifier, and other parts another one, however they are cut.
//! Serves: XChaCha20-Poly1305 (RFC 8439 with the extended nonce), HMAC (RFC 2104) over SHA-256, HKDF (RFC 5869).

use std::fmt;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

/// First byte of everything sealed: version 1.
const VERSION: u8 = 1;
const NONCE_BYTES: usize = 24;
/// What sealing adds: version, nonce and tag.
pub const OVERHEAD: usize = 1 + NONCE_BYTES + 16;

/// Seals and opens under one key. Copies share the key; it is wiped when the last is dropped.
#[derive(Clone)]
pub struct Sealer(Arc<XChaCha20Poly1305>);

/// Sealed bytes did not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Fewer bytes than sealing adds.
    #[error("the sealed bytes are cut short")]
    Short,
    /// Sealed by a later release.
    #[error("the bytes are sealed in version {0}, which this release does not open")]
    Version(u8),
    /// Another key, other associated data, or changed bytes.
    #[error("the sealed bytes do not open: another key, another place, or they were changed")]
    Refused,
}

impl Sealer {
    /// Seals under this key.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self(Arc::new(XChaCha20Poly1305::new(key.into())))
    }

    /// Seals bytes. `aad` is not kept: it says where the bytes belong, and opening asks for it again.
    #[must_use]
    pub fn seal(&self, aad: &[u8], plain: &[u8], rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
        let mut nonce = [0; NONCE_BYTES];
        rng.fill_bytes(&mut nonce);
        self.seal_with(nonce, aad, plain)
    }

    /// Apart from [`Sealer::seal`], so that it is compiled once, whatever gives the random bytes.
    fn seal_with(&self, nonce: [u8; NONCE_BYTES], aad: &[u8], plain: &[u8]) -> Vec<u8> {
        let aad = versioned(aad);
        let mut sealed = Vec::with_capacity(plain.len() + OVERHEAD);
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        #[expect(
            clippy::expect_used,
            reason = "sealing fails only beyond 256 GiB, which no memory buffer here reaches"
        )]
        let body = self
            .0
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &aad })
            .expect("the text to seal is shorter than 256 GiB");
        sealed.extend_from_slice(&body);
        sealed
    }

    /// Opens what [`Sealer::seal`] sealed with the same associated data.
    ///
    /// # Errors
    /// Cut short, of a later version, or sealed under another key, for another place, or changed.
    pub fn open(&self, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (&version, rest) = sealed.split_first().ok_or(SealError::Short)?;
        if version != VERSION {
            return Err(SealError::Version(version));
        }
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(SealError::Short)?;
        if body.len() < 16 {
            return Err(SealError::Short);
        }
        let aad = versioned(aad);
        self.0
            .decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: &aad })
            .map_err(|_| SealError::Refused)
    }
}

fn versioned(aad: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(aad.len() + 1);
    bytes.push(VERSION);
    bytes.extend_from_slice(aad);
    bytes
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(key not shown)")
    }
}

/// A key for identifiers: HMAC-SHA256.
#[derive(Clone)]
pub struct MacKey(Hmac<Sha256>);

impl MacKey {
    /// A key from 32 bytes.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        // HMAC fills a short key up with zeros to one block; done here, it cannot fail.
        let mut block = Zeroizing::new([0; 64]);
        for (to, from) in block.iter_mut().zip(key) {
            *to = *from;
        }
        Self(<Hmac<Sha256> as KeyInit>::new((&*block).into()))
    }

    /// The identifier of these parts. Each part goes in with its length, so `["ab","c"]` is not `["a","bc"]`.
    #[must_use]
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for MacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MacKey(key not shown)")
    }
}

/// A key for one purpose, derived from a secret.
pub(crate) fn derive(secret: &[u8; 32], salt: &[u8], purpose: &str) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    #[expect(clippy::expect_used, reason = "HKDF over SHA-256 gives up to 8160 bytes, 32 are asked for")]
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(purpose.as_bytes(), &mut *key)
        .expect("32 bytes are within reach");
    key
}

/// Whether two codes are the same, in a time that does not depend on where they differ.
pub(crate) fn same(left: &[u8; 32], right: &[u8; 32]) -> bool {
    left.iter().zip(right).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;

    fn rng() -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(1)
    }

    #[test]
    fn what_was_sealed_opens_only_with_the_same_key_and_place() {
        let (one, two) = (Sealer::new(&[1; 32]), Sealer::new(&[2; 32]));
        let sealed = one.seal(b"entry 7", b"content", &mut rng());
        assert_eq!(sealed.len(), b"content".len() + OVERHEAD);
        assert_eq!(one.open(b"entry 7", &sealed).unwrap(), b"content");
        assert_eq!(one.open(b"entry 8", &sealed), Err(SealError::Refused));
        assert_eq!(two.open(b"entry 7", &sealed), Err(SealError::Refused));
    }

    #[test]
    fn every_flipped_bit_and_every_cut_of_sealed_bytes_is_refused() {
        let sealer = Sealer::new(&[1; 32]);
        let sealed = sealer.seal(b"", b"content", &mut rng());
        for bit in 0..sealed.len() * 8 {
            let mut flipped = sealed.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(sealer.open(b"", &flipped).is_err(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(sealer.open(b"", &sealed[..length]).is_err(), "length {length}");
        }
        assert_eq!(sealer.open(b"", &[2; 60]), Err(SealError::Version(2)));
    }

    #[test]
    fn the_same_text_sealed_twice_does_not_look_the_same() {
        let sealer = Sealer::new(&[1; 32]);
        let mut rng = rng();
        assert_ne!(sealer.seal(b"", b"content", &mut rng), sealer.seal(b"", b"content", &mut rng));
    }

    #[test]
    fn nothing_at_all_can_be_sealed_and_opened() {
        let sealer = Sealer::new(&[1; 32]);
        let sealed = sealer.seal(b"", b"", &mut rng());
        assert_eq!(sealer.open(b"", &sealed).unwrap(), b"");
    }

    #[test]
    fn parts_cut_elsewhere_are_other_parts() {
        let key = MacKey::new(&[3; 32]);
        let codes = [
            key.mac(&[b"ab", b"c"]),
            key.mac(&[b"a", b"bc"]),
            key.mac(&[b"abc"]),
            key.mac(&[b"abc", b""]),
            key.mac(&[b"", b"abc"]),
            key.mac(&[]),
            key.mac(&[b""]),
            MacKey::new(&[4; 32]).mac(&[b"abc"]),
        ];
        for (i, left) in codes.iter().enumerate() {
            for right in codes.iter().skip(i + 1) {
                assert_ne!(left, right);
            }
        }
    }

    /// RFC 4231 test case 2 has a short key; ours is fixed at 32 bytes, so the padding is compared with the
    /// plain construction of RFC 2104 instead.
    #[test]
    fn the_code_is_hmac_as_written_in_the_rfc() {
        use sha2::Digest;
        let key = [0x0b; 32];
        let pad = |byte: u8| (0..64).map(|i| key.get(i).unwrap_or(&0) ^ byte).collect::<Vec<u8>>();
        let message = [&3_u64.to_be_bytes()[..], b"abc"].concat();
        let inner = Sha256::digest([pad(0x36), message].concat());
        let outer = Sha256::digest([pad(0x5c), inner.to_vec()].concat());
        assert_eq!(HEXLOWER.encode(&MacKey::new(&key).mac(&[b"abc"])), HEXLOWER.encode(&outer));
    }

    /// Identifiers made by one release must be found by every later one.
    #[test]
    fn codes_and_derived_keys_never_change() {
        assert_eq!(
            HEXLOWER.encode(&MacKey::new(&[7; 32]).mac(&[b"interpol_red", b"QQ", b"2031/40417"])),
            "cee2812acdfaee1c3e5c32fddba1c49fcd1ffd8e11792417b4f97e920314bd0b"
        );
        assert_eq!(
            HEXLOWER.encode(&*derive(&[7; 32], b"salt", "purpose")),
            "de3ff8860af48726c10d2d9c030310bd288e1c3a5de545bb77c5cb91952c381b"
        );
    }

    #[test]
    fn debug_shows_no_key() {
        assert_eq!(format!("{:?}", Sealer::new(&[1; 32])), "Sealer(key not shown)");
        assert_eq!(format!("{:?}", MacKey::new(&[1; 32])), "MacKey(key not shown)");
    }
}

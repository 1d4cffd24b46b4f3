//! Leaf and node hashes of the tree.
//!
//! Promise: a leaf is never mistaken for a node, because each is hashed under its own first byte.
//! Serves: RFC 6962 section 2.1.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

/// A SHA-256 hash: of a leaf, of a node, or of a whole tree. Written in base64, as checkpoints write it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// The text was not a hash in base64.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a hash: 32 bytes in base64 were expected")]
pub struct NotAHash(String);

/// Hash of one leaf: SHA-256 over the byte 0 and the leaf.
#[must_use]
pub fn leaf_hash(data: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([0]);
    hasher.update(data);
    Hash(hasher.finalize().into())
}

/// Hash of a node over its two children: SHA-256 over the byte 1, the left and the right.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([1]);
    hasher.update(left.0);
    hasher.update(right.0);
    Hash(hasher.finalize().into())
}

/// Hash of the tree without leaves: SHA-256 over nothing.
#[must_use]
pub fn empty_root() -> Hash {
    Hash(Sha256::digest([]).into())
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64.encode(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = NotAHash;

    fn from_str(text: &str) -> Result<Self, NotAHash> {
        let refused = || NotAHash(text.chars().take(64).collect());
        let bytes = BASE64.decode(text.as_bytes()).map_err(|_| refused())?;
        bytes.try_into().map(Hash).map_err(|_| refused())
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    fn hex(hash: Hash) -> String {
        HEXLOWER.encode(&hash.0)
    }

    /// The published test vectors of RFC 6962 implementations.
    #[test]
    fn hashes_are_those_of_rfc_6962() {
        assert_eq!(hex(empty_root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(hex(leaf_hash(b"")), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        let root = node_hash(&leaf_hash(b""), &leaf_hash(&[0]));
        assert_eq!(hex(root), "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    }

    #[test]
    fn a_leaf_with_the_bytes_of_a_node_is_not_the_node() {
        let (left, right) = (leaf_hash(b"a"), leaf_hash(b"b"));
        let bytes = [left.0, right.0].concat();
        assert_ne!(leaf_hash(&bytes), node_hash(&left, &right));
    }

    #[test]
    fn text_and_hash_are_one_to_one() {
        let hash = leaf_hash(b"x");
        assert_eq!(hash.to_string().parse(), Ok(hash));
        assert!("".parse::<Hash>().is_err());
        assert!("AAAA".parse::<Hash>().is_err());
        // The last character carries unused bits: set, they would make a second spelling of the same hash.
        let zero = Hash([0; 32]).to_string();
        assert!(zero.replace("AA=", "AB=").parse::<Hash>().is_err());
    }
}

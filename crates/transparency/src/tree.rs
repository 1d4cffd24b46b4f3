//! The frontier of a tree: enough of it to append and to name the root, a few hundred bytes for any size.
//!
//! Promise: the same leaves in the same order give the same root, whether appended at once, over many runs, or
//! after the frontier lay in a database row; a damaged row is refused and never continued.
//! Serves: RFC 6962 section 2.1.

use sha2::{Digest, Sha256};

use crate::hash::{Hash, empty_root, node_hash};

/// The tree as a list of complete subtrees, the largest first.
///
/// A tree of 13 leaves is held as subtrees of 8, 4 and 1: one for each bit set in its size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    peaks: Vec<Hash>,
}

/// Stored bytes were not a frontier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// The first byte names a version this release does not read.
    #[error("the frontier of the log is of version {0}, which this release does not read")]
    Version(u8),
    /// The length does not fit the size it states.
    #[error("the frontier of the log is {found} bytes long, {expected} were expected")]
    Length {
        /// Bytes the stated size asks for.
        expected: usize,
        /// Bytes found.
        found: usize,
    },
    /// The checksum does not fit the bytes.
    #[error("the frontier of the log does not match its checksum: the stored bytes are damaged")]
    Checksum,
}

const VERSION: u8 = 1;
const CHECKSUM_BYTES: usize = 8;
const HEAD_BYTES: usize = 9;

impl Tree {
    /// The tree without leaves.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds one leaf by its hash ([`crate::leaf_hash`]).
    pub fn append(&mut self, leaf: Hash) {
        self.append_subtree(0, leaf);
    }

    /// Adds a complete subtree of `2^level` leaves. The size must be a multiple of `2^level`: callers in this
    /// crate add whole tiles to whole tiles.
    pub(crate) fn append_subtree(&mut self, level: u32, subtree: Hash) {
        debug_assert!(self.size.trailing_zeros() >= level, "a subtree is added only where it is aligned");
        let mut node = subtree;
        let mut rest = self.size >> level;
        // As in adding one to a binary number: each carry joins two subtrees of equal size.
        while rest & 1 == 1
            && let Some(left) = self.peaks.pop()
        {
            node = node_hash(&left, &node);
            rest >>= 1;
        }
        self.peaks.push(node);
        self.size += 1 << level;
    }

    /// The root over all leaves so far.
    #[must_use]
    pub fn root(&self) -> Hash {
        let smallest_first = self.peaks.iter().rev().copied();
        smallest_first.reduce(|right, left| node_hash(&left, &right)).unwrap_or_else(empty_root)
    }

    /// A tree from its subtrees, the largest first, one for each bit set in the size.
    pub(crate) fn from_peaks(size: u64, peaks: Vec<Hash>) -> Self {
        debug_assert_eq!(peaks.len(), size.count_ones() as usize, "one subtree for each bit of the size");
        Self { size, peaks }
    }

    /// The bytes to keep: version, size, subtrees, checksum.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEAD_BYTES + 32 * self.peaks.len() + CHECKSUM_BYTES);
        bytes.push(VERSION);
        bytes.extend_from_slice(&self.size.to_be_bytes());
        for peak in &self.peaks {
            bytes.extend_from_slice(&peak.0);
        }
        let checksum = checksum(&bytes);
        bytes.extend_from_slice(&checksum);
        bytes
    }

    /// Reads what [`Tree::to_bytes`] wrote.
    ///
    /// # Errors
    /// Another version, another length than the size asks for, or a checksum that does not fit.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TreeError> {
        let length = |expected| TreeError::Length { expected, found: bytes.len() };
        let least = HEAD_BYTES + CHECKSUM_BYTES;
        let (body, stored) = bytes.split_last_chunk::<CHECKSUM_BYTES>().ok_or_else(|| length(least))?;
        let (&version, rest) = body.split_first().ok_or_else(|| length(least))?;
        if version != VERSION {
            return Err(TreeError::Version(version));
        }
        let (size, peaks) = rest.split_first_chunk::<8>().ok_or_else(|| length(least))?;
        let size = u64::from_be_bytes(*size);
        let (peaks, odd) = peaks.as_chunks::<32>();
        let wanted = size.count_ones() as usize;
        if peaks.len() != wanted || !odd.is_empty() {
            return Err(length(least + 32 * wanted));
        }
        if checksum(body) != *stored {
            return Err(TreeError::Checksum);
        }
        Ok(Self { size, peaks: peaks.iter().copied().map(Hash).collect() })
    }
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM_BYTES] {
    let full: [u8; 32] = Sha256::digest(bytes).into();
    let mut short = [0; CHECKSUM_BYTES];
    for (to, from) in short.iter_mut().zip(full) {
        *to = from;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::leaf_hash;

    fn tree_of(count: u64) -> Tree {
        let mut tree = Tree::new();
        for i in 0..count {
            tree.append(leaf_hash(&i.to_be_bytes()));
        }
        tree
    }

    #[test]
    fn a_frontier_from_a_row_continues_as_if_it_had_never_been_away() {
        for cut in [0, 1, 2, 3, 7, 8, 255, 256, 257] {
            let mut tree = Tree::from_bytes(&tree_of(cut).to_bytes()).unwrap();
            for i in cut..300 {
                tree.append(leaf_hash(&i.to_be_bytes()));
            }
            assert_eq!(tree, tree_of(300));
        }
    }

    #[test]
    fn a_subtree_added_whole_is_the_same_as_its_leaves() {
        let mut whole = Tree::new();
        let mut single = Tree::new();
        for tile in 0..5_u64 {
            let mut part = Tree::new();
            for i in 0..256_u64 {
                let leaf = leaf_hash(&(tile * 256 + i).to_be_bytes());
                part.append(leaf);
                single.append(leaf);
            }
            whole.append_subtree(8, part.root());
        }
        assert_eq!(whole, single);
    }

    #[test]
    fn every_flipped_bit_of_a_stored_frontier_is_refused() {
        let bytes = tree_of(13).to_bytes();
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Tree::from_bytes(&flipped).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn every_cut_of_a_stored_frontier_is_refused() {
        let bytes = tree_of(13).to_bytes();
        for length in 0..bytes.len() {
            assert!(Tree::from_bytes(&bytes[..length]).is_err(), "length {length}");
        }
        assert!(Tree::from_bytes(&[bytes, vec![0]].concat()).is_err());
    }
}

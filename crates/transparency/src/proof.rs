//! Proofs: that one leaf is in a tree, and that a later tree continues an earlier one.
//!
//! Promise: a proof that verifies names one leaf at one place of one tree (inclusion), or shows that nothing of
//! the earlier tree was changed, moved or taken away (consistency). There is no other way to pass.
//! Serves: RFC 6962 sections 2.1.1 and 2.1.2, checked as RFC 9162 sections 2.1.3.2 and 2.1.4.2 describe.

use crate::hash::{Hash, empty_root, node_hash};
use crate::tiles::TileError;

/// Something that knows the hashes of complete subtrees.
pub trait HashReader {
    /// Hash of the complete subtree of `2^level` leaves that starts at leaf `index * 2^level`.
    ///
    /// # Errors
    /// The subtree is not complete, or its hash cannot be read.
    fn hash_at(&self, level: u8, index: u64) -> Result<Hash, TileError>;
}

/// Leaf hashes held in memory: for small logs and for checks.
impl HashReader for [Hash] {
    fn hash_at(&self, level: u8, index: u64) -> Result<Hash, TileError> {
        let absent = || TileError::Absent { level, index };
        if level == 0 {
            let place = usize::try_from(index).map_err(|_| absent())?;
            return self.get(place).copied().ok_or_else(absent);
        }
        if level > 63 {
            return Err(absent());
        }
        let left = index.checked_mul(2).ok_or_else(absent)?;
        Ok(node_hash(&self.hash_at(level - 1, left)?, &self.hash_at(level - 1, left + 1)?))
    }
}

/// A proof could not be made, or did not hold.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// The leaf is not in a tree of that size.
    #[error("there is no entry {index} in a log of {size}")]
    OutOfRange {
        /// The leaf asked for.
        index: u64,
        /// Leaves in the tree.
        size: u64,
    },
    /// The later tree is smaller than the earlier one.
    #[error("a log of {second} entries cannot continue one of {first}")]
    Shrunk {
        /// Size of the earlier tree.
        first: u64,
        /// Size of the tree that should continue it.
        second: u64,
    },
    /// The number of hashes does not fit the sizes.
    #[error("the proof has the wrong number of hashes for these sizes")]
    Length,
    /// The proof leads to another root.
    #[error("the proof leads to another root than the one that was signed")]
    Root,
    /// A hash the proof needs could not be read.
    #[error("a hash of the log could not be read")]
    Read(#[from] TileError),
}

/// The hashes that lead from leaf `index` to the root of the tree of `size` leaves.
///
/// # Errors
/// The leaf is not in the tree, or a hash cannot be read.
pub fn inclusion_proof<R: HashReader + ?Sized>(
    reader: &R,
    index: u64,
    size: u64,
) -> Result<Vec<Hash>, ProofError> {
    if index >= size {
        return Err(ProofError::OutOfRange { index, size });
    }
    // From the root down to the leaf; the proof lists the siblings from the leaf up.
    let (mut start, mut end) = (0, size);
    let mut siblings = Vec::new();
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            siblings.push(range_hash(reader, middle, end)?);
            end = middle;
        } else {
            siblings.push(range_hash(reader, start, middle)?);
            start = middle;
        }
    }
    siblings.reverse();
    Ok(siblings)
}

/// Checks that `leaf` is entry `index` of the tree of `size` leaves with this root.
///
/// # Errors
/// The entry is out of range, the proof has the wrong length, or leads to another root.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::OutOfRange { index, size });
    }
    let (mut place, mut last) = (index, size - 1);
    let mut node = *leaf;
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if place & 1 == 1 || place == last {
            node = node_hash(sibling, &node);
            skip_lone_levels(&mut place, &mut last);
        } else {
            node = node_hash(&node, sibling);
        }
        place >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(ProofError::Length);
    }
    if node == *root { Ok(()) } else { Err(ProofError::Root) }
}

/// The hashes that show that the tree of `second` leaves continues the tree of `first`.
///
/// # Errors
/// The second is smaller than the first, or a hash cannot be read.
pub fn consistency_proof<R: HashReader + ?Sized>(
    reader: &R,
    first: u64,
    second: u64,
) -> Result<Vec<Hash>, ProofError> {
    if first > second {
        return Err(ProofError::Shrunk { first, second });
    }
    if first == 0 || first == second {
        return Ok(Vec::new());
    }
    let (mut start, mut end) = (0, second);
    let mut hashes = Vec::new();
    // Down to the subtree at whose right edge the first tree ended.
    while end != first {
        let middle = start + split(end - start);
        if first <= middle {
            hashes.push(range_hash(reader, middle, end)?);
            end = middle;
        } else {
            hashes.push(range_hash(reader, start, middle)?);
            start = middle;
        }
    }
    // The reader of the proof knows the first root; where the subtree is the whole first tree, it is left out.
    if start != 0 {
        hashes.push(range_hash(reader, start, end)?);
    }
    hashes.reverse();
    Ok(hashes)
}

/// Checks that the tree (`second`, `second_root`) continues the tree (`first`, `first_root`).
///
/// # Errors
/// The second is smaller, the proof has the wrong length, or leads to other roots.
pub fn verify_consistency(
    first: u64,
    first_root: &Hash,
    second: u64,
    second_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if first > second {
        return Err(ProofError::Shrunk { first, second });
    }
    if first == second || first == 0 {
        if !proof.is_empty() {
            return Err(ProofError::Length);
        }
        let expected = if first == 0 { empty_root() } else { *second_root };
        let second_fits = second != 0 || *second_root == empty_root();
        return if *first_root == expected && second_fits { Ok(()) } else { Err(ProofError::Root) };
    }
    let (seed, rest) = if first.is_power_of_two() {
        (*first_root, proof)
    } else {
        let (seed, rest) = proof.split_first().ok_or(ProofError::Length)?;
        (*seed, rest)
    };
    let (mut place, mut last) = (first - 1, second - 1);
    while place & 1 == 1 {
        place >>= 1;
        last >>= 1;
    }
    let (mut old, mut new) = (seed, seed);
    for hash in rest {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if place & 1 == 1 || place == last {
            old = node_hash(hash, &old);
            new = node_hash(hash, &new);
            skip_lone_levels(&mut place, &mut last);
        } else {
            new = node_hash(&new, hash);
        }
        place >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(ProofError::Length);
    }
    if old == *first_root && new == *second_root { Ok(()) } else { Err(ProofError::Root) }
}

/// At the right edge a node may have no sibling on some levels; such levels have no hash in the proof.
fn skip_lone_levels(place: &mut u64, last: &mut u64) {
    while *place & 1 == 0 && *place != 0 {
        *place >>= 1;
        *last >>= 1;
    }
}

/// Where a tree of `count` leaves (two or more) is split: at the largest power of two below it.
fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}

/// Root over the leaves from `start` up to `end`, where `start` is where a split put it.
pub(crate) fn range_hash<R: HashReader + ?Sized>(
    reader: &R,
    start: u64,
    end: u64,
) -> Result<Hash, TileError> {
    let mut root = None;
    // Complete subtrees from the right: the smallest is the last.
    let mut end = end;
    while end > start {
        let level = (end - start).trailing_zeros();
        let node = reader.hash_at(level as u8, (end >> level) - 1)?;
        root = Some(match root {
            None => node,
            Some(right) => node_hash(&node, &right),
        });
        end -= 1 << level;
    }
    Ok(root.unwrap_or_else(empty_root))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::leaf_hash;
    use crate::tree::Tree;

    fn leaves(count: u64) -> Vec<Hash> {
        (0..count).map(|i| leaf_hash(&i.to_be_bytes())).collect()
    }

    fn root_of(leaves: &[Hash]) -> Hash {
        let mut tree = Tree::new();
        leaves.iter().for_each(|leaf| tree.append(*leaf));
        tree.root()
    }

    #[test]
    fn every_entry_of_every_small_tree_is_proved_and_no_other_place_is() {
        for size in 1..40_u64 {
            let leaves = leaves(size);
            let root = root_of(&leaves);
            for index in 0..size {
                let proof = inclusion_proof(&leaves[..], index, size).unwrap();
                let leaf = leaves[index as usize];
                verify_inclusion(&leaf, index, size, &proof, &root).unwrap();
                for other in (0..size + 2).filter(|other| *other != index) {
                    assert!(
                        verify_inclusion(&leaf, other, size, &proof, &root).is_err(),
                        "{index}->{other}/{size}"
                    );
                }
                let longer = [proof.clone(), vec![leaf]].concat();
                assert!(verify_inclusion(&leaf, index, size, &longer, &root).is_err());
                if let Some((_, shorter)) = proof.split_last() {
                    assert!(verify_inclusion(&leaf, index, size, shorter, &root).is_err());
                }
            }
        }
    }

    #[test]
    fn every_earlier_tree_is_continued_and_no_other_root_is() {
        for second in 0..40_u64 {
            let leaves = leaves(second);
            let second_root = root_of(&leaves);
            for first in 0..=second {
                let proof = consistency_proof(&leaves[..], first, second).unwrap();
                let first_root = root_of(&leaves[..first as usize]);
                verify_consistency(first, &first_root, second, &second_root, &proof).unwrap();
                let other = leaf_hash(b"other");
                assert!(verify_consistency(first, &other, second, &second_root, &proof).is_err());
                if first != 0 {
                    assert!(verify_consistency(first, &first_root, second, &other, &proof).is_err());
                }
                let longer = [proof.clone(), vec![other]].concat();
                assert!(verify_consistency(first, &first_root, second, &second_root, &longer).is_err());
                if let Some((_, shorter)) = proof.split_last() {
                    assert!(verify_consistency(first, &first_root, second, &second_root, shorter).is_err());
                }
            }
        }
    }

    #[test]
    fn a_smaller_tree_never_continues_a_larger_one() {
        let leaves = leaves(9);
        let (large, small) = (root_of(&leaves), root_of(&leaves[..8]));
        assert!(matches!(
            verify_consistency(9, &large, 8, &small, &[]),
            Err(ProofError::Shrunk { first: 9, second: 8 })
        ));
        assert!(consistency_proof(&leaves[..], 9, 8).is_err());
    }

    #[test]
    fn a_rewritten_entry_breaks_consistency_with_every_tree_that_held_it() {
        let honest = leaves(20);
        let mut forged = honest.clone();
        forged[4] = leaf_hash(b"rewritten");
        for first in 5..20 {
            let proof = consistency_proof(&forged[..], first, 20).unwrap();
            let kept = root_of(&honest[..first as usize]);
            assert!(verify_consistency(first, &kept, 20, &root_of(&forged), &proof).is_err(), "{first}");
        }
    }

    #[test]
    fn sizes_at_the_end_of_the_number_range_do_not_overflow() {
        let hash = leaf_hash(b"");
        for proof in [vec![], vec![hash; 10], vec![hash; 64], vec![hash; 200]] {
            assert!(verify_inclusion(&hash, u64::MAX - 1, u64::MAX, &proof, &hash).is_err());
            assert!(verify_consistency(u64::MAX - 1, &hash, u64::MAX, &hash, &proof).is_err());
            assert!(verify_consistency(1 << 63, &hash, u64::MAX, &hash, &proof).is_err());
        }
    }
}

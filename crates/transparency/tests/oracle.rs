//! Roots and proofs against an independent implementation of RFC 6962, and forged proofs that must not pass.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof};
use proptest::prelude::*;
use sha2::Sha256;
use transparency::{
    Hash, ProofError, Tree, consistency_proof, inclusion_proof, leaf_hash, verify_consistency,
    verify_inclusion,
};

struct Both {
    theirs: MemoryBackedTree<Sha256, Vec<u8>>,
    ours: Tree,
    hashes: Vec<Hash>,
}

fn both(leaves: &[Vec<u8>]) -> Both {
    let mut both = Both { theirs: MemoryBackedTree::new(), ours: Tree::new(), hashes: Vec::new() };
    for leaf in leaves {
        both.theirs.push(leaf.clone());
        both.ours.append(leaf_hash(leaf));
        both.hashes.push(leaf_hash(leaf));
    }
    both
}

fn bytes(proof: &[Hash]) -> Vec<u8> {
    proof.iter().flat_map(|hash| hash.0).collect()
}

fn leaves() -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..400)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn roots_are_those_of_the_other_implementation(leaves in leaves()) {
        let both = both(&leaves);
        prop_assert_eq!(both.ours.root().0.to_vec(), both.theirs.root().as_bytes().to_vec());
    }

    #[test]
    fn inclusion_proofs_are_those_of_the_other_implementation(leaves in leaves(), at in any::<prop::sample::Index>()) {
        let both = both(&leaves);
        let index = at.index(leaves.len());
        let proof = inclusion_proof(&both.hashes[..], index as u64, leaves.len() as u64).unwrap();
        let theirs = both.theirs.prove_inclusion(index);
        prop_assert_eq!(bytes(&proof), theirs.as_bytes().to_vec());
        // Each accepts what the other made.
        let ours = InclusionProof::<Sha256>::from_bytes(bytes(&proof));
        both.theirs.root().verify_inclusion(&leaves[index], index as u64, &ours).unwrap();
        verify_inclusion(&both.hashes[index], index as u64, leaves.len() as u64, &proof, &both.ours.root()).unwrap();
    }

    #[test]
    fn consistency_proofs_are_those_of_the_other_implementation(leaves in leaves(), at in any::<prop::sample::Index>()) {
        let new = both(&leaves);
        let first = at.index(leaves.len()) + 1;
        let old = both(&leaves[..first]);
        let proof = consistency_proof(&new.hashes[..], first as u64, leaves.len() as u64).unwrap();
        // The other implementation proves only true growth.
        if first < leaves.len() {
            let theirs = new.theirs.prove_consistency(leaves.len() - first);
            prop_assert_eq!(bytes(&proof), theirs.as_bytes().to_vec());
            let ours = ConsistencyProof::<Sha256>::try_from_bytes(bytes(&proof)).unwrap();
            new.theirs.root().verify_consistency(&old.theirs.root(), &ours).unwrap();
        }
        verify_consistency(first as u64, &old.ours.root(), leaves.len() as u64, &new.ours.root(), &proof).unwrap();
    }

    /// Whatever is changed in a proof, an index, a size or a root: it passes only if nothing was changed.
    #[test]
    fn a_forged_inclusion_never_passes(
        leaves in leaves(),
        at in any::<prop::sample::Index>(),
        claimed_index in 0_u64..420,
        claimed_size in 0_u64..420,
        flip in any::<Option<(prop::sample::Index, u8)>>(),
    ) {
        let both = both(&leaves);
        let (index, size) = (at.index(leaves.len()) as u64, leaves.len() as u64);
        let mut proof = inclusion_proof(&both.hashes[..], index, size).unwrap();
        let mut forged = claimed_index != index;
        if let Some((place, bit)) = flip && !proof.is_empty() {
            let place = place.index(proof.len());
            proof[place].0[usize::from(bit) % 32] ^= 1;
            forged = true;
        }
        let leaf = both.hashes[index as usize];
        // A leaf that stands in the log twice may truly be at the claimed place.
        let same_leaf = both.hashes.get(claimed_index as usize) == Some(&leaf);
        if forged && !same_leaf {
            prop_assert!(verify_inclusion(&leaf, claimed_index, size, &proof, &both.ours.root()).is_err());
        }
        if claimed_size <= claimed_index {
            let refused = verify_inclusion(&leaf, claimed_index, claimed_size, &proof, &both.ours.root());
            let out_of_range = matches!(refused, Err(ProofError::OutOfRange { .. }));
            prop_assert!(out_of_range);
        }
    }

    #[test]
    fn a_tree_with_one_other_leaf_never_continues_the_old_one(
        leaves in leaves(),
        at in any::<prop::sample::Index>(),
        changed in any::<prop::sample::Index>(),
    ) {
        let first = at.index(leaves.len()) + 1;
        let old = both(&leaves[..first]);
        let mut forged = leaves.clone();
        forged[changed.index(first)].push(0);
        let new = both(&forged);
        let proof = consistency_proof(&new.hashes[..], first as u64, leaves.len() as u64).unwrap();
        let passed = verify_consistency(first as u64, &old.ours.root(), leaves.len() as u64, &new.ours.root(), &proof);
        prop_assert!(passed.is_err());
    }

    #[test]
    fn any_bytes_are_read_as_a_frontier_or_refused_and_never_panic(noise in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(tree) = Tree::from_bytes(&noise) {
            prop_assert_eq!(tree.to_bytes(), noise);
        }
    }

    #[test]
    fn any_text_is_read_as_a_checkpoint_or_refused_and_never_panics(noise in "[ -~\n\u{2014}+]{0,200}") {
        drop(noise.parse::<transparency::SignedCheckpoint>());
        drop(noise.parse::<transparency::VerifierKey>());
        drop(transparency::SigningKey::from_secret_text(&noise));
        if let Ok(path) = noise.parse::<transparency::TilePath>() {
            prop_assert_eq!(path.to_string(), noise);
        }
    }
}

//! A Merkle log that shows whether a record was rewritten, cut short or told differently to two readers.
//!
//! What it is for: every entry of a record becomes one leaf; the signed head of the log (a *checkpoint*) fixes
//! all of them, and anybody who holds an older checkpoint can check, without a network and without trusting the
//! holder of the record, that nothing was changed or taken away since. The leaves hold no personal data: what a
//! leaf says about a sealed entry is a salted hash, so an erased entry leaves nothing to guess from.
//!
//! Promise: what verifies here is exactly the tree of RFC 6962; a flipped bit, a missing file, a cut file, a
//! foreign key or an older head is reported with the place where it was found, and is never repaired in silence.
//!
//! Serves: Law Enforcement Directive Art. 25 (logs, used for verification and for integrity) and Art. 29(2)(j);
//! formats RFC 6962 section 2, RFC 9162 sections 2.1.3 and 2.1.4, C2SP `tlog-tiles`, `tlog-checkpoint`,
//! `signed-note`, `tlog-cosignature`, `tlog-witness` and `tlog-policy`.
//!
//! | file | holds |
//! |---|---|
//! | [`hash`] | leaf and node hashes |
//! | [`tree`] | the frontier: append and root without keeping the leaves |
//! | [`proof`] | inclusion and consistency: made and checked |
//! | [`note`] | signed text and its keys |
//! | [`checkpoint`] | the signed head of a log |
//! | [`path`] | names of tile files |
//! | `told` | a proof as a text |
//! | [`tiles`] | the log as files that anybody may copy |
//! | [`verify`] | the offline check of such files |
//! | [`policy`] | whose signatures a head needs before it is believed |
//! | [`witness`] | what a witness asks before it signs a head, and what it is sent |
//! | [`witness_dir`] | a witness as files: its key, the logs it knows, the last head of each |
//!
//! Deliberately absent: a clock, a network, a database, and any knowledge of what an entry means.

pub mod checkpoint;
pub mod hash;
pub mod note;
pub mod path;
pub mod policy;
pub mod proof;
pub mod tiles;
mod told;
pub mod tree;
pub mod verify;
pub mod witness;
pub mod witness_dir;

pub use checkpoint::{Checkpoint, CheckpointError, SignedCheckpoint};
pub use hash::{Hash, empty_root, leaf_hash, node_hash};
pub use note::{NoteError, Scheme, SignedNote, SigningKey, VerifierKey};
pub use path::TilePath;
pub use policy::{Policy, PolicyError, Quorum};
pub use proof::{
    HashReader, ProofError, consistency_proof, inclusion_proof, verify_consistency, verify_inclusion,
};
pub use tiles::{LONGEST_LEAF, TileError, Tiles, split_bundle};
pub use told::{PROOF_HEAD, proof_text};
pub use tree::{Tree, TreeError};
pub use verify::{Fault, Problem, verify_dir};
pub use witness::{Refusal, Submission};
pub use witness_dir::{WitnessDir, WitnessError};

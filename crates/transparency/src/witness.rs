//! What a witness asks before it signs the head of a log, and the text it is sent.
//!
//! Promise: nothing is signed but a head that the log signed and that continues the last head this witness signed; whoever
//! asks from another size is told that size and nothing else. What this module allows must be on the disk, in one step with
//! the look at what was there before, ere the signature leaves: that is [`crate::witness_dir`].
//! Serves: C2SP `tlog-witness`, `add-checkpoint`.

use std::fmt;
use std::str::FromStr;

use crate::checkpoint::{Checkpoint, SignedCheckpoint};
use crate::hash::Hash;
use crate::note::VerifierKey;
use crate::proof::{ProofError, consistency_proof, verify_consistency};
use crate::tiles::Tiles;

/// Hashes of a proof at the most: a log of 64-bit size needs no more.
pub const MOST_HASHES: usize = 63;
/// Longer bodies are refused before they are read.
pub const LONGEST: usize = 128 * 1024;
/// What the size in an answer of [`Refusal::Stale`] is.
pub const SIZE_MEDIA: &str = "text/x.tlog.size";

/// A head that is shown to a witness, with the proof that it continues an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Size of the head the witness is believed to know; 0 where none.
    pub old: u64,
    /// The proof from there.
    pub proof: Vec<Hash>,
    /// The head.
    pub signed: SignedCheckpoint,
}

/// Why a witness does not sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The body cannot be read.
    #[error("not a submission: {0}")]
    Form(String),
    /// The log is not one of this witness.
    #[error("this witness does not know the log `{0}`")]
    Unknown(String),
    /// The key that is trusted for the log did not sign.
    #[error("the key of the log did not sign this head")]
    NotSigned,
    /// The size the proof starts from is beyond the head.
    #[error("a proof from {old} entries cannot lead to a head of {size}")]
    Ahead {
        /// Where the proof starts.
        old: u64,
        /// Entries of the head.
        size: u64,
    },
    /// The witness knows another size: the proof must start there.
    #[error("this witness signed a head of {known} entries last; the proof must start there")]
    Stale {
        /// Entries of the head it signed last.
        known: u64,
    },
    /// The size it knows, and another root: the log tells two histories.
    #[error("this witness signed another head of {known} entries: the log tells two histories")]
    TwoHistories {
        /// Entries of both heads.
        known: u64,
    },
    /// The proof does not hold.
    #[error("the proof does not lead from the head of {known} entries to this one")]
    Unproved {
        /// Entries of the head it signed last.
        known: u64,
    },
}

impl Refusal {
    /// The status of an answer over HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Form(_) | Self::Ahead { .. } => 400,
            Self::NotSigned => 403,
            Self::Unknown(_) => 404,
            Self::Stale { .. } | Self::TwoHistories { .. } => 409,
            Self::Unproved { .. } => 422,
        }
    }

    /// Whether it may show that the log tells two histories: what was sent is worth keeping.
    #[must_use]
    pub fn is_evidence(&self) -> bool {
        matches!(self, Self::TwoHistories { .. } | Self::Unproved { .. })
    }
}

/// Whether a witness that last signed `known` (none: it never did) signs this head of a log with this key.
///
/// # Errors
/// Why it does not.
pub fn judge(known: Option<&Checkpoint>, key: &VerifierKey, shown: &Submission) -> Result<(), Refusal> {
    let head = shown.signed.checkpoint();
    if head.origin != key.name() {
        return Err(Refusal::Unknown(head.origin.clone()));
    }
    if shown.signed.verify(std::slice::from_ref(key)).is_err() {
        return Err(Refusal::NotSigned);
    }
    if shown.old > head.size {
        return Err(Refusal::Ahead { old: shown.old, size: head.size });
    }
    let at = known.map_or(0, |it| it.size);
    if shown.old != at {
        return Err(Refusal::Stale { known: at });
    }
    let Some(known) = known else {
        return if shown.proof.is_empty() { Ok(()) } else { Err(Refusal::Unproved { known: 0 }) };
    };
    if head.size == known.size && head.root != known.root {
        return Err(Refusal::TwoHistories { known: at });
    }
    match verify_consistency(known.size, &known.root, head.size, &head.root, &shown.proof) {
        Ok(()) => Ok(()),
        Err(
            ProofError::OutOfRange { .. }
            | ProofError::Shrunk { .. }
            | ProofError::Length
            | ProofError::Root
            | ProofError::Read(_),
        ) => Err(Refusal::Unproved { known: at }),
    }
}

impl Submission {
    /// What is shown to a witness that signed a head of `old` entries last, with the proof from the tiles.
    ///
    /// # Errors
    /// It signed more than this head has, or the tiles cannot be read.
    pub fn from_tiles(tiles: &Tiles, signed: &SignedCheckpoint, old: u64) -> Result<Self, ProofError> {
        let proof = consistency_proof(tiles, old, signed.checkpoint().size)?;
        Ok(Self { old, proof, signed: signed.clone() })
    }
}

impl fmt::Display for Submission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "old {}", self.old)?;
        self.proof.iter().try_for_each(|hash| writeln!(f, "{hash}"))?;
        write!(f, "\n{}", self.signed)
    }
}

impl FromStr for Submission {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let form = |says: &str| Refusal::Form(says.to_owned());
        if text.len() > LONGEST {
            return Err(form("it is too long"));
        }
        let (head, note) =
            text.split_once("\n\n").ok_or_else(|| form("no empty line before the checkpoint"))?;
        let mut lines = head.split('\n');
        let digits =
            lines.next().and_then(|it| it.strip_prefix("old ")).ok_or_else(|| form("no old size"))?;
        let old: u64 = digits.parse().map_err(|_| form("the old size is not a number"))?;
        if old.to_string() != digits {
            return Err(form("the old size is not written plainly"));
        }
        let proof: Vec<Hash> = lines
            .map(|line| line.parse().map_err(|_| form("a line of the proof is not a hash")))
            .collect::<Result<_, _>>()?;
        if proof.len() > MOST_HASHES {
            return Err(form("the proof has more than 63 hashes"));
        }
        let signed =
            note.parse().map_err(|error: crate::CheckpointError| Refusal::Form(error.to_string()))?;
        Ok(Self { old, proof, signed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::leaf_hash;
    use crate::note::SigningKey;
    use crate::proof::consistency_proof;
    use crate::tree::Tree;

    fn leaves(count: u8) -> Vec<Hash> {
        (0..count).map(|it| leaf_hash(&[it])).collect()
    }

    fn head(leaves: &[Hash]) -> Checkpoint {
        let mut tree = Tree::new();
        leaves.iter().for_each(|leaf| tree.append(*leaf));
        Checkpoint { origin: "log.example".to_owned(), size: leaves.len() as u64, root: tree.root() }
    }

    fn log() -> SigningKey {
        SigningKey::from_seed("log.example", &[1; 32]).unwrap()
    }

    fn shown(old: u64, leaves: &[Hash]) -> Submission {
        let signed = head(leaves).sign(&log()).unwrap();
        let proof = consistency_proof(leaves, old.min(leaves.len() as u64), leaves.len() as u64).unwrap();
        Submission { old, proof, signed }
    }

    #[test]
    fn a_head_that_continues_what_was_signed_is_signed_and_is_read_as_it_was_written() {
        let all = leaves(200);
        for (old, new) in [(0, 1), (0, 77), (77, 77), (77, 78), (64, 200), (1, 2)] {
            let known = (old > 0).then(|| head(&all[..old]));
            let shown = shown(old as u64, &all[..new]);
            assert_eq!(judge(known.as_ref(), log().verifier(), &shown), Ok(()), "{old} {new}");
            assert_eq!(shown.to_string().parse::<Submission>().unwrap(), shown);
        }
    }

    #[test]
    fn everything_else_has_its_own_answer() {
        let (all, key) = (leaves(40), log());
        let known = head(&all[..20]);
        let judged = |shown: &Submission| judge(Some(&known), key.verifier(), shown).unwrap_err();
        // The size is not the one that was signed last, above and below.
        assert_eq!(judged(&shown(10, &all)), Refusal::Stale { known: 20 });
        assert_eq!(judged(&shown(30, &all)), Refusal::Stale { known: 20 });
        assert_eq!(judged(&shown(0, &all[..10])), Refusal::Stale { known: 20 });
        // A head behind the one that was signed cannot be reached by a proof.
        assert_eq!(
            judged(&Submission { old: 20, ..shown(0, &all[..10]) }),
            Refusal::Ahead { old: 20, size: 10 }
        );
        // Another root of the same size.
        let mut other = all[..20].to_vec();
        other[3] = leaf_hash(b"another");
        assert_eq!(judged(&shown(20, &other)), Refusal::TwoHistories { known: 20 });
        // A continuation of another history, and a proof cut short or too long.
        let mut forked = other.clone();
        forked.extend_from_slice(&all[20..]);
        assert_eq!(judged(&shown(20, &forked)), Refusal::Unproved { known: 20 });
        let mut cut = shown(20, &all);
        cut.proof.pop();
        assert_eq!(judged(&cut), Refusal::Unproved { known: 20 });
        let mut long = shown(20, &all);
        long.proof.push(leaf_hash(b""));
        assert_eq!(judged(&long), Refusal::Unproved { known: 20 });
        let first = Submission { proof: vec![leaf_hash(b"")], ..shown(0, &all) };
        assert_eq!(judge(None, key.verifier(), &first), Err(Refusal::Unproved { known: 0 }));
        // Another key, and another log.
        let stranger = SigningKey::from_seed("log.example", &[2; 32]).unwrap();
        assert_eq!(judge(Some(&known), stranger.verifier(), &shown(20, &all)), Err(Refusal::NotSigned));
        let other = SigningKey::from_seed("other.example", &[1; 32]).unwrap();
        assert!(matches!(judge(Some(&known), other.verifier(), &shown(20, &all)), Err(Refusal::Unknown(_))));
        let statuses: Vec<u16> = [
            Refusal::Form(String::new()),
            Refusal::Ahead { old: 2, size: 1 },
            Refusal::NotSigned,
            Refusal::Unknown(String::new()),
            Refusal::Stale { known: 1 },
            Refusal::TwoHistories { known: 1 },
            Refusal::Unproved { known: 1 },
        ]
        .iter()
        .map(Refusal::status)
        .collect();
        assert_eq!(statuses, [400, 400, 403, 404, 409, 409, 422]);
    }

    #[test]
    fn a_body_of_another_form_is_no_submission() {
        let good = shown(3, &leaves(9)).to_string();
        assert!(good.parse::<Submission>().is_ok());
        for bad in [
            String::new(),
            good.replacen("old 3", "old 03", 1),
            good.replacen("old 3", "old +3", 1),
            good.replacen("old 3", "old", 1),
            good.replacen("old 3\n", "", 1),
            good.replacen("\n\n", "\n", 1),
            good.replacen("old 3\n", "old 3\nAAAA\n", 1),
            good.replacen("old 3\n", &format!("old 3\n{}", format!("{}\n", leaf_hash(b"")).repeat(61)), 1),
            good.trim_end().to_owned(),
        ] {
            assert!(matches!(bad.parse::<Submission>(), Err(Refusal::Form(_))), "{bad}");
        }
    }
}

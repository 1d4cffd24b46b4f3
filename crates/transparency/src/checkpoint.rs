//! The signed head of a log: which log, how many entries, which root.
//!
//! Promise: what is signed is exactly three lines, and what was signed is read back as the same three values or
//! refused; a head that is older than one already known is told apart from one that tells another history.
//! Serves: C2SP `tlog-checkpoint`; extension lines are refused, because a line that is not understood may change
//! what the signer meant.

use std::fmt;
use std::str::FromStr;

use crate::hash::{Hash, empty_root};
use crate::note::{NoteError, SignedBy, SignedNote, SigningKey, VerifierKey};

/// The head of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: a name its keeper chose, the same for its whole life.
    pub origin: String,
    /// Number of entries.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
}

/// A checkpoint and its signatures, whether or not they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    note: SignedNote,
}

/// A checkpoint was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The text is not origin, size and root on a line each.
    #[error("not a checkpoint: {0}")]
    Form(&'static str),
    /// The signature does not hold, or the text around it cannot be read.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The head of another log.
    #[error("the checkpoint is of the log `{found}`, not of `{wanted}`")]
    Origin {
        /// The log asked for.
        wanted: String,
        /// The log the checkpoint names.
        found: String,
    },
    /// An older head than one that is already known: the log was rolled back, or an old copy was shown.
    #[error(
        "the checkpoint has {found} entries, one with {known} is already known: the log was rolled back or an old copy was shown"
    )]
    RolledBack {
        /// Entries in the head already known.
        known: u64,
        /// Entries in this head.
        found: u64,
    },
    /// The same size and another root: two histories.
    #[error("two checkpoints of {0} entries have different roots: the log tells two histories")]
    TwoHistories(u64),
}

impl Checkpoint {
    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root)
    }

    /// Reads the text of a checkpoint, without signatures.
    ///
    /// # Errors
    /// Anything but origin, size and root, in their only spelling.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let form = CheckpointError::Form;
        let lines = text.strip_suffix('\n').ok_or(form("the last line has no end"))?;
        let mut lines = lines.split('\n');
        let (origin, size, root) = (lines.next(), lines.next(), lines.next());
        let origin = origin.filter(|origin| !origin.is_empty()).ok_or(form("it names no log"))?;
        let digits = size.ok_or(form("it states no size"))?;
        let size: u64 = digits.parse().map_err(|_| form("its size is not a number"))?;
        let root = root.ok_or(form("it states no root"))?;
        let root: Hash = root.parse().map_err(|_| form("its root is not a hash"))?;
        if lines.next().is_some() {
            return Err(form("it has more lines than origin, size and root"));
        }
        if size == 0 && root != empty_root() {
            return Err(form("a log without entries has another root"));
        }
        let checkpoint = Self { origin: origin.to_owned(), size, root };
        // One spelling only: no plus sign, no leading zeros.
        if checkpoint.text() == text { Ok(checkpoint) } else { Err(form("its size is not written plainly")) }
    }

    /// Signs the checkpoint as the log.
    ///
    /// # Errors
    /// The origin cannot stand on a line of its own.
    pub fn sign(&self, key: &SigningKey) -> Result<SignedCheckpoint, CheckpointError> {
        Self::parse(&self.text())?;
        let note = SignedNote::new(&self.text())?.signed_by(key);
        Ok(SignedCheckpoint { checkpoint: self.clone(), note })
    }

    /// Whether this head can stand after one that is already known, before any proof is asked for.
    ///
    /// # Errors
    /// Another log, a smaller size, or the same size with another root.
    pub fn follows(&self, known: &Self) -> Result<(), CheckpointError> {
        if self.origin != known.origin {
            return Err(CheckpointError::Origin { wanted: known.origin.clone(), found: self.origin.clone() });
        }
        if self.size < known.size {
            return Err(CheckpointError::RolledBack { known: known.size, found: self.size });
        }
        if self.size == known.size && self.root != known.root {
            return Err(CheckpointError::TwoHistories(self.size));
        }
        Ok(())
    }
}

impl SignedCheckpoint {
    /// What it says, not yet verified.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The text and its signatures.
    #[must_use]
    pub fn note(&self) -> &SignedNote {
        &self.note
    }

    /// Adds a signature: a second key of the log, or a witness with the time it saw the head.
    #[must_use]
    pub fn cosign(self, witness: &SigningKey, time: u64) -> Self {
        Self { checkpoint: self.checkpoint, note: self.note.cosigned_by(witness, time) }
    }

    /// Adds signature lines that keys held made of this checkpoint.
    ///
    /// # Errors
    /// A line cannot be read, or a signature by a known key does not hold.
    pub fn with_lines(self, lines: &str, keys: &[VerifierKey]) -> Result<(Self, Vec<SignedBy>), NoteError> {
        let (note, added) = self.note.with_lines(lines, keys)?;
        Ok((Self { checkpoint: self.checkpoint, note }, added))
    }

    /// The checkpoint, if one of the keys held signed it and no signature by any of them is false.
    ///
    /// # Errors
    /// No key that is held signed it, or a signature is false.
    pub fn verify(&self, keys: &[VerifierKey]) -> Result<&Checkpoint, CheckpointError> {
        self.note.verify(keys)?;
        Ok(&self.checkpoint)
    }

    /// The checkpoint and its witnesses, if the log signed it and enough witnesses did.
    ///
    /// # Errors
    /// The log did not sign, fewer witnesses signed than wanted, or a signature is false.
    pub fn verify_witnessed(
        &self,
        log: &VerifierKey,
        witnesses: &[VerifierKey],
        wanted: usize,
    ) -> Result<(&Checkpoint, Vec<SignedBy>), CheckpointError> {
        self.note.verify(std::slice::from_ref(log))?;
        let found = match self.note.verify(witnesses) {
            Ok(found) => found,
            Err(NoteError::NotSigned(_)) => Vec::new(),
            Err(refused) => return Err(refused.into()),
        };
        if found.len() < wanted {
            return Err(NoteError::TooFewWitnesses { found: found.len(), wanted }.into());
        }
        Ok((&self.checkpoint, found))
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}

impl FromStr for SignedCheckpoint {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        let note: SignedNote = text.parse()?;
        let checkpoint = Checkpoint::parse(note.text())?;
        Ok(Self { checkpoint, note })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::leaf_hash;

    fn key(name: &str) -> SigningKey {
        SigningKey::from_seed(name, &[3; 32]).unwrap()
    }

    fn head(size: u64) -> Checkpoint {
        Checkpoint { origin: "gateway.qq.example/log".to_owned(), size, root: leaf_hash(&size.to_be_bytes()) }
    }

    #[test]
    fn a_signed_head_is_read_back_as_the_same_head() {
        let signed = head(20_852_163).sign(&key("gateway.qq.example/log")).unwrap();
        let read: SignedCheckpoint = signed.to_string().parse().unwrap();
        assert_eq!(read, signed);
        assert_eq!(
            read.verify(&[key("gateway.qq.example/log").verifier().clone()]).unwrap(),
            &head(20_852_163)
        );
        assert!(read.verify(&[key("other.example").verifier().clone()]).is_err());
    }

    #[test]
    fn other_spellings_of_a_head_are_refused() {
        let root = leaf_hash(b"");
        for text in [
            String::new(),
            "log\n1\n".to_owned(),
            format!("\n1\n{root}\n"),
            format!("log\n01\n{root}\n"),
            format!("log\n+1\n{root}\n"),
            format!("log\n-1\n{root}\n"),
            format!("log\n18446744073709551616\n{root}\n"),
            format!("log\n1\n{root}"),
            format!("log\n1\n{root}\nextension\n"),
            format!("log\n1\n{root}\n\n"),
            format!("log\n0\n{root}\n"),
            "log\n1\nAAAA\n".to_owned(),
        ] {
            assert!(Checkpoint::parse(&text).is_err(), "{text:?}");
        }
        assert!(Checkpoint::parse(&format!("log\n1\n{root}\n")).is_ok());
        assert!(Checkpoint::parse(&format!("log\n0\n{}\n", empty_root())).is_ok());
    }

    #[test]
    fn an_origin_with_a_line_break_is_not_signed() {
        let forged = Checkpoint { origin: "log\n9".to_owned(), ..head(1) };
        assert!(forged.sign(&key("log")).is_err());
    }

    #[test]
    fn a_rolled_back_head_a_second_history_and_another_log_are_told_apart() {
        let known = head(100);
        assert_eq!(head(101).follows(&known), Ok(()));
        assert_eq!(known.follows(&known), Ok(()));
        assert_eq!(head(99).follows(&known), Err(CheckpointError::RolledBack { known: 100, found: 99 }));
        let other = Checkpoint { root: leaf_hash(b"other"), ..head(100) };
        assert_eq!(other.follows(&known), Err(CheckpointError::TwoHistories(100)));
        let foreign = Checkpoint { origin: "gateway.qr.example/log".to_owned(), ..head(101) };
        assert!(matches!(foreign.follows(&known), Err(CheckpointError::Origin { .. })));
    }

    #[test]
    fn witnesses_are_counted_beside_the_log_and_never_instead_of_it() {
        let log = key("log");
        let witnesses: Vec<SigningKey> = (1..4)
            .map(|i| SigningKey::witness_from_seed(&format!("witness-{i}"), &[i; 32]).unwrap())
            .collect();
        let trusted: Vec<VerifierKey> = witnesses.iter().map(|w| w.verifier().clone()).collect();
        let signed = head(5).sign(&log).unwrap().cosign(&witnesses[0], 10).cosign(&witnesses[2], 12);
        let (checkpoint, seen) = signed.verify_witnessed(log.verifier(), &trusted, 2).unwrap();
        assert_eq!((checkpoint.size, seen.len(), seen[1].time), (5, 2, Some(12)));
        assert_eq!(
            signed.verify_witnessed(log.verifier(), &trusted, 3),
            Err(NoteError::TooFewWitnesses { found: 2, wanted: 3 }.into())
        );
        assert!(signed.verify_witnessed(key("other").verifier(), &trusted, 2).is_err());
    }
}

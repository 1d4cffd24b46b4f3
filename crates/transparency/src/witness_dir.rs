//! A witness as files: its key, the logs it knows, and the last head of each that it signed.
//!
//! | file | what |
//! |---|---|
//! | `key` | the secret key, for its owner alone |
//! | `logs` | verifier keys of the logs it signs for, one a line |
//! | `heads/HASH` | the last head it signed of the log with the origin of that hash, with its own signature |
//! | `evidence/` | what was shown to it and does not go together with what it signed |
//! | `lock` | held by the one process that signs |
//!
//! Promise: looking at the last head and writing the next is one step under one lock, and the next is on the disk before
//! its signature leaves; a witness whose disk failed signs nothing more. Two processes never sign from one folder.
//! Serves: C2SP `tlog-witness`: "the witness must persist the new checkpoint before responding".

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

use crate::checkpoint::{CheckpointError, SignedCheckpoint};
use crate::note::{NoteError, Scheme, SigningKey, VerifierKey};
use crate::witness::{Refusal, Submission, judge};

/// What is kept of a log that tells two histories, at the most: the first pieces say enough.
const MOST_EVIDENCE: usize = 100;

/// A witness that is open.
#[derive(Debug)]
pub struct WitnessDir {
    dir: PathBuf,
    key: SigningKey,
    logs: Vec<VerifierKey>,
    /// The disk failed: nothing is signed any more.
    stopped: bool,
    /// Last, so that it is let go last.
    _lock: File,
}

/// A witness could not be made or opened, or does not sign.
#[derive(Debug, thiserror::Error)]
pub enum WitnessError {
    /// It does not sign this head.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The system refused; the process must stop.
    #[error("could not {doing} `{}`: {source}", path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A file is not what it should be.
    #[error("`{}` is damaged: {says}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        says: String,
    },
    /// There is a witness already.
    #[error("`{}` holds a witness already", .0.display())]
    Exists(PathBuf),
    /// There is none.
    #[error("there is no witness at `{}`: `redress witness init` makes one", .0.display())]
    None(PathBuf),
    /// The key is one of a witness.
    #[error(
        "the key of `{0}` is one of a witness: a witness signs heads of logs, whose keys `redress log key` prints"
    )]
    NotALog(String),
    /// Another process signs from this folder.
    #[error("another process is this witness: `{}` is locked", .0.display())]
    Locked(PathBuf),
    /// A log of this name is known with another key.
    #[error(
        "a log `{0}` is known with another key: a witness tells logs apart by their names, and this one needs its own"
    )]
    OtherKey(String),
    /// The key is one of a witness, or the name cannot be one.
    #[error(transparent)]
    Key(#[from] NoteError),
    /// It stopped after an error of the disk.
    #[error("this witness stopped after an error of its disk")]
    Stopped,
}

impl WitnessError {
    fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { doing, path, source }
    }
}

impl WitnessDir {
    /// Makes a witness with a new key.
    ///
    /// # Errors
    /// There is one already, the name cannot be one, or the system refused.
    pub fn create(
        dir: &Path,
        name: &str,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<VerifierKey, WitnessError> {
        let key = SigningKey::generate_witness(name, rng)?;
        fs::create_dir_all(dir.join("heads")).map_err(WitnessError::io("make", dir))?;
        let path = dir.join("key");
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut file = match options.open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(WitnessError::Exists(dir.to_owned()));
            }
            file => file.map_err(WitnessError::io("make", &path))?,
        };
        let write = |file: &mut File| {
            file.write_all(key.secret_text().as_bytes())?;
            file.write_all(b"\n")?;
            file.sync_all()
        };
        write(&mut file).map_err(WitnessError::io("write", &path))?;
        put(&dir.join("logs"), b"")?;
        Ok(key.verifier().clone())
    }

    /// Opens a witness; it is the one that signs from this folder until it is dropped.
    ///
    /// # Errors
    /// There is none, another process has it, or a file is damaged.
    pub fn open(dir: &Path) -> Result<Self, WitnessError> {
        let path = dir.join("key");
        let secret = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(WitnessError::None(dir.to_owned()));
            }
            secret => secret.map_err(WitnessError::io("read", &path))?,
        };
        let key = SigningKey::from_secret_text(secret.trim_end())?;
        if key.verifier().scheme() != Scheme::Cosignature {
            return Err(WitnessError::Damaged { path, says: "the key is not one of a witness".to_owned() });
        }
        let at = dir.join("lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&at)
            .map_err(WitnessError::io("open", &at))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(WitnessError::Locked(dir.to_owned())),
            Err(fs::TryLockError::Error(error)) => return Err(WitnessError::io("lock", &at)(error)),
        }
        let path = dir.join("logs");
        let text = fs::read_to_string(&path).map_err(WitnessError::io("read", &path))?;
        let logs = text
            .lines()
            .filter(|it| !it.trim().is_empty())
            .map(|it| it.trim().parse())
            .collect::<Result<Vec<VerifierKey>, NoteError>>()
            .map_err(|error| WitnessError::Damaged { path, says: error.to_string() })?;
        Ok(Self { dir: dir.to_owned(), key, logs, stopped: false, _lock: lock })
    }

    /// The key that verifies what it signs.
    #[must_use]
    pub fn verifier(&self) -> &VerifierKey {
        self.key.verifier()
    }

    /// The logs it signs for.
    #[must_use]
    pub fn logs(&self) -> &[VerifierKey] {
        &self.logs
    }

    /// Signs for another log from here on; says whether it is new.
    ///
    /// # Errors
    /// A log of this name has another key, the key is none of a log, or the system refused.
    pub fn add_log(&mut self, key: &VerifierKey) -> Result<bool, WitnessError> {
        if key.scheme() != Scheme::Ed25519 {
            return Err(WitnessError::NotALog(key.name().to_owned()));
        }
        match self.logs.iter().find(|it| it.name() == key.name()) {
            Some(known) if known == key => return Ok(false),
            Some(_) => return Err(WitnessError::OtherKey(key.name().to_owned())),
            None => {}
        }
        let mut all = self.logs.clone();
        all.push(key.clone());
        let text: String = all.iter().map(|it| format!("{it}\n")).collect();
        put(&self.dir.join("logs"), text.as_bytes())?;
        self.logs = all;
        Ok(true)
    }

    /// The last head it signed of a log.
    ///
    /// # Errors
    /// The file is damaged, or cannot be read.
    pub fn last(&self, origin: &str) -> Result<Option<SignedCheckpoint>, WitnessError> {
        let path = self.head(origin);
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text.map_err(WitnessError::io("read", &path))?,
        };
        let damaged = |says: String| WitnessError::Damaged { path: path.clone(), says };
        let signed: SignedCheckpoint =
            text.parse().map_err(|error: CheckpointError| damaged(error.to_string()))?;
        // A head it did not sign itself was put there: from it a log could be rolled back.
        let head = signed.verify(std::slice::from_ref(self.key.verifier()));
        let head = head.map_err(|error| damaged(error.to_string()))?;
        if head.origin != origin {
            return Err(damaged(format!("it is a head of `{}`", head.origin)));
        }
        Ok(Some(signed))
    }

    /// Signs a head at a time (seconds since 1970); what is given back is the signature line, and the head is on the disk.
    ///
    /// # Errors
    /// Why it does not sign; or the disk failed, and then it never signs again.
    pub fn add(&mut self, shown: &Submission, now: u64) -> Result<String, WitnessError> {
        if self.stopped {
            return Err(WitnessError::Stopped);
        }
        let origin = &shown.signed.checkpoint().origin;
        let Some(key) = self.logs.iter().find(|it| it.name() == origin).cloned() else {
            return Err(Refusal::Unknown(origin.clone()).into());
        };
        let known = self.last(origin)?;
        let known = known.as_ref().map(SignedCheckpoint::checkpoint);
        if let Err(refused) = judge(known, &key, shown) {
            if refused.is_evidence() {
                self.keep(shown)?;
            }
            return Err(refused.into());
        }
        // Only the log's own signature is kept beside this one: what else stood there says nothing here.
        let head = shown.signed.checkpoint().text();
        let bare: SignedCheckpoint = format!("{head}\n{}", shown.signed.note().lines_by(&key))
            .parse()
            .map_err(|error: CheckpointError| Refusal::Form(error.to_string()))?;
        let signed = bare.cosign(&self.key, now);
        if let Err(error) = put(&self.head(origin), signed.to_string().as_bytes()) {
            self.stopped = true;
            return Err(error);
        }
        Ok(signed.note().lines_by(self.key.verifier()))
    }

    fn head(&self, origin: &str) -> PathBuf {
        self.dir.join("heads").join(name_of(origin))
    }

    /// Two heads that do not go together, both signed by the log, are proof of what it did.
    fn keep(&self, shown: &Submission) -> Result<(), WitnessError> {
        let dir = self.dir.join("evidence");
        fs::create_dir_all(&dir).map_err(WitnessError::io("make", &dir))?;
        let there = fs::read_dir(&dir).map_err(WitnessError::io("list", &dir))?.count();
        let text = shown.to_string();
        let name = HEXLOWER.encode(&Sha256::digest(text.as_bytes()));
        if there >= MOST_EVIDENCE || dir.join(&name).exists() {
            return Ok(());
        }
        put(&dir.join(name), text.as_bytes())
    }
}

/// The name of the file of a log.
#[must_use]
pub fn name_of(origin: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(origin.as_bytes()))
}

/// Writes a file in one step: durable when this returns, and before that as it was.
fn put(path: &Path, bytes: &[u8]) -> Result<(), WitnessError> {
    let beside = path.with_extension("unfinished");
    let write = || -> io::Result<()> {
        let mut file = File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        match path.parent() {
            Some(dir) => File::open(dir)?.sync_all(),
            None => Ok(()),
        }
    };
    write().map_err(WitnessError::io("write", path))
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng as _;

    use super::*;
    use crate::checkpoint::Checkpoint;
    use crate::hash::{Hash, leaf_hash};
    use crate::proof::consistency_proof;
    use crate::tree::Tree;

    fn log() -> SigningKey {
        SigningKey::from_seed("log.example", &[1; 32]).unwrap()
    }

    fn leaves(count: u8) -> Vec<Hash> {
        (0..count).map(|it| leaf_hash(&[it])).collect()
    }

    fn shown(old: u64, leaves: &[Hash]) -> Submission {
        let mut tree = Tree::new();
        leaves.iter().for_each(|leaf| tree.append(*leaf));
        let size = leaves.len() as u64;
        let head = Checkpoint { origin: "log.example".to_owned(), size, root: tree.root() };
        let proof = consistency_proof(leaves, old, size).unwrap();
        Submission { old, proof, signed: head.sign(&log()).unwrap() }
    }

    fn made(dir: &Path) -> WitnessDir {
        WitnessDir::create(dir, "witness.example", &mut ChaCha20Rng::seed_from_u64(1)).unwrap();
        let mut witness = WitnessDir::open(dir).unwrap();
        assert!(witness.add_log(log().verifier()).unwrap());
        witness
    }

    fn refused(result: Result<String, WitnessError>) -> Refusal {
        match result {
            Err(WitnessError::Refused(refusal)) => refusal,
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn what_was_signed_is_known_after_a_new_start_and_cannot_be_rolled_back() {
        let room = tempfile::tempdir().unwrap();
        let all = leaves(60);
        let mut witness = made(room.path());
        let line = witness.add(&shown(0, &all[..40]), 1_900_000_000).unwrap();
        let (head, by) =
            shown(0, &all[..40]).signed.with_lines(&line, &[witness.verifier().clone()]).unwrap();
        assert_eq!((head.checkpoint().size, by[0].time), (40, Some(1_900_000_000)));
        drop(witness);
        let mut witness = WitnessDir::open(room.path()).unwrap();
        assert_eq!(refused(witness.add(&shown(0, &all[..50]), 0)), Refusal::Stale { known: 40 });
        assert_eq!(refused(witness.add(&shown(0, &all[..30]), 0)), Refusal::Stale { known: 40 });
        witness.add(&shown(40, &all[..50]), 1_900_000_060).unwrap();
        witness.add(&shown(50, &all[..50]), 1_900_000_120).unwrap();
        assert_eq!(witness.last("log.example").unwrap().unwrap().checkpoint().size, 50);
    }

    #[test]
    fn two_histories_are_not_signed_and_both_are_kept() {
        let room = tempfile::tempdir().unwrap();
        let mut witness = made(room.path());
        witness.add(&shown(0, &leaves(20)), 0).unwrap();
        let mut other = leaves(20);
        other[7] = leaf_hash(b"changed");
        assert_eq!(refused(witness.add(&shown(20, &other), 0)), Refusal::TwoHistories { known: 20 });
        other.push(leaf_hash(b"more"));
        for _ in 0..2 {
            assert_eq!(refused(witness.add(&shown(20, &other), 0)), Refusal::Unproved { known: 20 });
        }
        assert_eq!(fs::read_dir(room.path().join("evidence")).unwrap().count(), 2);
        assert_eq!(witness.last("log.example").unwrap().unwrap().checkpoint().size, 20);
    }

    #[test]
    fn a_witness_is_one_process_and_a_log_is_one_key() {
        let room = tempfile::tempdir().unwrap();
        let mut witness = made(room.path());
        assert!(matches!(WitnessDir::open(room.path()), Err(WitnessError::Locked(_))));
        assert!(!witness.add_log(log().verifier()).unwrap());
        let other = SigningKey::from_seed("log.example", &[2; 32]).unwrap();
        assert!(matches!(witness.add_log(other.verifier()), Err(WitnessError::OtherKey(_))));
        let own = witness.verifier().clone();
        assert!(matches!(witness.add_log(&own), Err(WitnessError::NotALog(_))));
        assert!(matches!(WitnessDir::open(&room.path().join("none")), Err(WitnessError::None(_))));
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        assert!(matches!(WitnessDir::create(room.path(), "again", &mut rng), Err(WitnessError::Exists(_))));
    }

    #[test]
    fn a_head_it_did_not_sign_stops_it() {
        let room = tempfile::tempdir().unwrap();
        let mut witness = made(room.path());
        let all = leaves(30);
        witness.add(&shown(0, &all), 0).unwrap();
        // An older head, signed by the log alone, is put in the place of the last one.
        let file = room.path().join("heads").join(name_of("log.example"));
        fs::write(&file, shown(0, &all[..10]).signed.to_string()).unwrap();
        assert!(matches!(witness.add(&shown(10, &all[..20]), 0), Err(WitnessError::Damaged { .. })));
        // Each flipped bit is noticed, or leaves the head it was.
        let mut bytes = shown(0, &all).signed.to_string().into_bytes();
        bytes[14] ^= 1;
        fs::write(&file, bytes).unwrap();
        assert!(matches!(witness.add(&shown(30, &all), 0), Err(WitnessError::Damaged { .. })));
    }

    #[test]
    fn where_the_disk_fails_nothing_is_signed_and_nothing_more_ever() {
        let room = tempfile::tempdir().unwrap();
        let mut witness = made(room.path());
        // A folder in the place of the file that is written beside: the write fails.
        let file = room.path().join("heads").join(name_of("log.example"));
        fs::create_dir_all(file.with_extension("unfinished")).unwrap();
        let first = witness.add(&shown(0, &leaves(3)), 0);
        assert!(matches!(first, Err(WitnessError::Io { .. })), "{first:?}");
        fs::remove_dir(file.with_extension("unfinished")).unwrap();
        assert!(matches!(witness.add(&shown(0, &leaves(3)), 0), Err(WitnessError::Stopped)));
    }

    #[cfg(unix)]
    #[test]
    fn the_key_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let room = tempfile::tempdir().unwrap();
        drop(made(room.path()));
        let mode = fs::metadata(room.path().join("key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}

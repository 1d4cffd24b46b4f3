//! Whose signatures of the log this home waits for before a permission counts, and the newest head that has them.
//!
//! | file | what |
//! |---|---|
//! | `log/witnesses` | the policy (C2SP `tlog-policy`) and, as its last line, a sum of it; where it is not there, no witness is waited for |
//! | `log/checkpoint.witnessed` | the newest head that met the policy when it was kept, with all its signatures |
//!
//! Promise: I12. Where witnesses are named, an entry counts as witnessed only under a head that this log signed and a quorum of
//! them signed too; what cannot be read counts as not witnessed. One flipped bit makes no smaller quorum. What protects never asks.
//! Serves threats T11 and F22: without witnesses nothing is permitted, and everything that protects goes on.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use terms::Seq;
use transparency::policy::Unmet;
use transparency::{Policy, SignedCheckpoint, Tiles, VerifierKey};

use crate::error::{StoreError, refused};
use crate::home::{Home, sync_dir};
use crate::read::Reader;
use crate::schema::damaged;
use crate::store::Store;

const POLICY: &str = "witnesses";
/// A comment of the policy: whoever reads it elsewhere passes over it.
const SUM: &str = "# sum ";
const WITNESSED: &str = "checkpoint.witnessed";

impl Store {
    /// The policy of this home; none where no witness is waited for.
    ///
    /// # Errors
    /// It cannot be read, or is damaged.
    pub fn witness_policy(&self) -> Result<Option<Policy>, StoreError> {
        policy(&self.home.log())
    }

    /// Sets the policy, or takes it away. From the moment it is set, permissions wait for its witnesses.
    ///
    /// # Errors
    /// The policy names other logs and not this one, or the system refused.
    pub fn set_witness_policy(&self, policy: Option<&Policy>) -> Result<(), StoreError> {
        let log = self.home.log();
        let path = log.join(POLICY);
        let Some(policy) = policy else {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused("remove", &path)(error)),
                Ok(()) | Err(_) => sync_dir(&log),
            };
        };
        let own = self.verifier()?;
        if !policy.logs().is_empty() && !policy.logs().iter().any(|it| it.key == own) {
            return Err(StoreError::OtherLog(own.to_string()));
        }
        if policy.keys().iter().any(|it| it.raw() == own.raw()) {
            return Err(StoreError::OwnWitness);
        }
        let mut text = policy.text().trim_end().to_owned();
        text.push('\n');
        let sum = sum_of(&text);
        put(&log, &path, format!("{text}{SUM}{sum}\n").as_bytes())
    }

    /// The newest head that a quorum of the witnesses signed; none where there is none yet, or none is waited for.
    ///
    /// # Errors
    /// It cannot be read, or does not hold.
    pub fn witnessed(&self) -> Result<Option<SignedCheckpoint>, StoreError> {
        of_home(&self.home, &self.verifier()?)
    }

    /// Keeps a head that witnesses signed, where the policy believes it and it is not behind the one that is kept. It is
    /// published, too, while it is the newest.
    ///
    /// # Errors
    /// The policy does not believe it, it does not follow the one that is kept, or the system refused.
    pub fn keep_witnessed(&mut self, signed: &SignedCheckpoint) -> Result<(), StoreError> {
        let log = self.home.log();
        let own = self.verifier()?;
        let Some(policy) = policy(&log)? else { return Err(StoreError::NoWitnesses) };
        policy.believe(signed, &own).map_err(|error| StoreError::Unwitnessed(error.to_string()))?;
        if let Ok(Some(before)) = kept(&log, &policy, &own) {
            signed.checkpoint().follows(before.checkpoint())?;
        }
        let mut tiles = match self.tiles.take() {
            Some(tiles) => tiles,
            None => Tiles::open(&log)?,
        };
        let newest = tiles.published()?.is_none_or(|it| it.checkpoint().size <= signed.checkpoint().size);
        if newest {
            tiles.publish(signed).map_err(|error| StoreError::fatal("publish the checkpoint", error))?;
        }
        self.tiles = Some(tiles);
        put(&log, &log.join(WITNESSED), signed.to_string().as_bytes())
    }
}

impl Reader<'_> {
    /// Whether the witnesses that are waited for signed a head with this entry in it; true where none are waited for.
    /// What cannot be read or does not hold is no witness.
    #[must_use]
    pub fn is_witnessed(&self, entry: Seq) -> bool {
        let log = self.home.log();
        let policy = match policy(&log) {
            Ok(None) => return true,
            Ok(Some(policy)) if !policy.asks() => return true,
            Ok(Some(policy)) => policy,
            Err(_) => return false,
        };
        let Ok(own) = crate::checkpoint::verifier(self.origin, self.keys) else { return false };
        kept(&log, &policy, &own).ok().flatten().is_some_and(|it| entry.0 < it.checkpoint().size)
    }
}

fn policy(log: &Path) -> Result<Option<Policy>, StoreError> {
    let path = log.join(POLICY);
    match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        text => {
            let text = text.map_err(refused("read", &path))?;
            let changed =
                || damaged(&path, "its sum is not that of its lines: it was changed, and is to be set anew");
            let (lines, sum) =
                text.rfind(SUM).and_then(|at| text.split_at_checked(at)).ok_or_else(changed)?;
            if sum != format!("{SUM}{}\n", sum_of(lines)) {
                return Err(changed());
            }
            Policy::parse(lines).map(Some).map_err(|error| damaged(&path, &error.to_string()))
        }
    }
}

fn sum_of(lines: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(lines.as_bytes()))
}

/// The head that is kept in a home that waits for witnesses.
pub(crate) fn of_home(home: &Home, own: &VerifierKey) -> Result<Option<SignedCheckpoint>, StoreError> {
    let log = home.log();
    match policy(&log)? {
        Some(policy) => kept(&log, &policy, own),
        None => Ok(None),
    }
}

/// The head that is kept, where the policy as it is now believes it.
fn kept(log: &Path, policy: &Policy, own: &VerifierKey) -> Result<Option<SignedCheckpoint>, StoreError> {
    let path = log.join(WITNESSED);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text.map_err(refused("read", &path))?,
    };
    let signed: SignedCheckpoint = text.parse()?;
    match policy.believe(&signed, own) {
        Ok(_) => Ok(Some(signed)),
        // The policy was made stricter since.
        Err(Unmet::Quorum { .. }) => Ok(None),
        Err(error @ Unmet::Checkpoint(_)) => Err(damaged(&path, &error.to_string())),
    }
}

/// Writes a file in one step.
fn put(dir: &Path, path: &PathBuf, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = path.with_extension("unfinished");
    let write = || -> io::Result<()> {
        let mut file = File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(refused("write", path))?;
    sync_dir(dir)
}

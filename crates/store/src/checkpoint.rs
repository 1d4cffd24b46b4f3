//! Checkpoints: the signed heads of the log, and the files that anybody may copy.
//!
//! Before anything is signed, the stored bytes since the last checkpoint are read again through a connection of
//! their own and hashed anew from the tiles: one wrong bit that was signed could never be taken back.
//! Promise: nothing is signed that the bytes on the disk do not bear out; every head that was signed stays in
//! `log/checkpoints`, one a line, so that a record cut behind it is refused.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use entries::LEAF_BYTES;
use keystore::Keystore;
use terms::Seq;
use transparency::{Checkpoint, Hash, SignedCheckpoint, SigningKey, Tiles, VerifierKey, leaf_hash};

use crate::blob;
use crate::db::Connection;
use crate::error::{StoreError, database, refused};
use crate::home::sync_dir;
use crate::row::{self, int};
use crate::schema::{self, damaged};
use crate::store::Store;

/// Entries read at a time.
const STEP: u64 = 16_384;
/// A line of the history is shorter: size, root, and the signatures of the log and its witnesses.
const LONGEST_LINE: u64 = 65_536;

impl Store {
    /// Writes the tiles up to the end of the record, checks the stored bytes, and signs and publishes the head.
    ///
    /// # Errors
    /// The stored bytes lead elsewhere than the record says (nothing is signed), or the disk refused: then the
    /// process must stop.
    pub fn checkpoint(&mut self) -> Result<SignedCheckpoint, StoreError> {
        if self.stopped {
            return Err(StoreError::Stopped);
        }
        if self.head.is_none() {
            return Err(StoreError::ReadOnly);
        }
        let signed = self.sign();
        if let Err(error) = &signed {
            self.stopped |= error.is_fatal();
        }
        signed
    }

    fn sign(&mut self) -> Result<SignedCheckpoint, StoreError> {
        let log = self.home.log();
        fs::create_dir_all(&log).map_err(refused("make", &log))?;
        let mut tiles = match self.tiles.take() {
            Some(tiles) => tiles,
            None => Tiles::open(&log)?,
        };
        let key = SigningKey::from_seed(&self.origin, &self.keys.signing_seed())?;
        let before = match tiles.published()? {
            Some(published) => {
                let known = published.verify(std::slice::from_ref(key.verifier()))?.clone();
                if known.size == self.tree.size() && known.root == self.tree.root() {
                    self.tiles = Some(tiles);
                    return Ok(published);
                }
                known.size
            }
            None => 0,
        };
        let disk = schema::open_read_only(self.home.place())?;
        let found = catch_up(&disk, &mut tiles, before, self.tree.size())?;
        if found != self.tree.root() {
            return Err(StoreError::NotSigned { found, known: self.tree.root() });
        }
        let head = Checkpoint { origin: self.origin.clone(), size: self.tree.size(), root: found };
        let signed = head.sign(&key)?;
        remember(&log, &signed)?;
        tiles.publish(&signed).map_err(|error| StoreError::fatal("publish the checkpoint", error))?;
        self.tiles = Some(tiles);
        Ok(signed)
    }

    /// The key that verifies this home's checkpoints.
    ///
    /// # Errors
    /// The name of the log cannot be one.
    pub fn verifier(&self) -> Result<VerifierKey, StoreError> {
        verifier(&self.origin, &self.keys)
    }
}

/// The key that verifies the heads of a log.
pub(crate) fn verifier(origin: &str, keys: &Keystore) -> Result<VerifierKey, StoreError> {
    Ok(SigningKey::from_seed(origin, &keys.signing_seed())?.verifier().clone())
}

/// Reads the entries from `before` to `size` as they are stored, appends their leaves to the tiles, and gives the
/// root that follows.
fn catch_up(disk: &Connection, tiles: &mut Tiles, before: u64, size: u64) -> Result<Hash, StoreError> {
    let mut tree = tiles.tree_at(before)?;
    let mut select = disk
        .prepare("SELECT leaf, blob, seq FROM entries WHERE seq >= $1 AND seq < $2 ORDER BY seq")
        .map_err(database("read the entries again"))?;
    let mut at = before;
    while at < size {
        let end = size.min(at.saturating_add(STEP));
        let mut leaves: Vec<Vec<u8>> = Vec::new();
        let mut rows =
            select.query([int(Seq(at)), int(Seq(end))]).map_err(database("read the entries again"))?;
        while let Some(row) = rows.next().map_err(database("read the entries again"))? {
            let read = || -> crate::db::Result<(Vec<u8>, bool, i64)> {
                let leaf: Vec<u8> = row.get(0)?;
                let blob = row.get_ref(1)?.as_blob_or_null()?;
                let fits =
                    leaf.len() == LEAF_BYTES && blob.is_none_or(|blob| leaf.ends_with(&blob::digest(blob)));
                Ok((leaf, fits, row.get(2)?))
            };
            let (leaf, fits, seq) = read().map_err(database("read the entries again"))?;
            let seq = row::seq(seq);
            if !fits || seq.0 != at + leaves.len() as u64 {
                return Err(damaged(Path::new("record.db"), &format!("{seq} is not what its leaf says")));
            }
            tree.append(leaf_hash(&leaf));
            leaves.push(leaf);
        }
        if leaves.len() as u64 != end - at {
            return Err(damaged(Path::new("record.db"), "entries are missing"));
        }
        let slices: Vec<&[u8]> = leaves.iter().map(Vec::as_slice).collect();
        tiles.append(at, &slices).map_err(|error| StoreError::fatal("write the tiles of the log", error))?;
        at = end;
    }
    Ok(tree.root())
}

fn history(log: &Path) -> PathBuf {
    log.join("checkpoints")
}

/// A signed head on one line: size, root, and the words of its signature lines.
fn line(signed: &SignedCheckpoint) -> String {
    let head = signed.checkpoint();
    let text = signed.to_string();
    let signatures = text.split_once("\n\n").map_or("", |(_, signatures)| signatures);
    format!("{} {} {}\n", head.size, head.root, signatures.trim_end().replace('\n', " "))
}

/// Reads [`line`]; nothing else passes.
fn from_line(origin: &str, text: &str) -> Option<SignedCheckpoint> {
    let mut words = text.strip_suffix('\n')?.split(' ');
    let (size, root) = (words.next()?, words.next()?);
    let mut note = format!("{origin}\n{size}\n{root}\n\n");
    let words: Vec<&str> = words.collect();
    for signature in words.chunks(3) {
        note.push_str(&signature.join(" "));
        note.push('\n');
    }
    let signed: SignedCheckpoint = note.parse().ok()?;
    (line(&signed) == text).then_some(signed)
}

/// Adds a signed head to the history, durable when this returns. A piece of a line at its end, left by a write
/// that was cut, gives way.
fn remember(log: &Path, signed: &SignedCheckpoint) -> Result<(), StoreError> {
    let path = history(log);
    let new = !path.try_exists().map_err(refused("look for", &path))?;
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path)?;
        let (start, tail) = tail(&mut file)?;
        let whole = tail.iter().rposition(|it| *it == b'\n').map_or(0, |at| at as u64 + 1);
        file.set_len(start + whole)?;
        file.seek(SeekFrom::Start(start + whole))?;
        file.write_all(line(signed).as_bytes())?;
        file.sync_all()
    };
    write().map_err(|error| {
        StoreError::fatal("write the history of checkpoints", refused("write", &path)(error))
    })?;
    if new { sync_dir(log) } else { Ok(()) }
}

/// Every head that was signed, in the order of signing; an error where a line is not one, or was not signed by
/// this key.
///
/// A piece of a line at the end is told as the last error would be: only verification asks for all of them.
pub(crate) fn all_signed(log: &Path, origin: &str, key: &VerifierKey) -> Result<Vec<Checkpoint>, StoreError> {
    let path = history(log);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text.map_err(refused("read", &path))?,
    };
    let mut heads: Vec<Checkpoint> = Vec::new();
    for (number, text) in (1..).zip(text.split_inclusive('\n')) {
        let signed = from_line(origin, text)
            .ok_or_else(|| damaged(&path, &format!("line {number} is not a checkpoint")))?;
        let head = signed.verify(std::slice::from_ref(key))?;
        if let Some(before) = heads.last() {
            head.follows(before)?;
        }
        heads.push(head.clone());
    }
    Ok(heads)
}

/// The size of the newest head that was signed: the last of the history or the published one. Reads no more than
/// the end of the history.
pub(crate) fn newest_signed(log: &Path, origin: &str, key: &VerifierKey) -> Result<u64, StoreError> {
    let published = published(log, origin, key)?.map_or(0, |it| it.size);
    let path = history(log);
    let last = match File::open(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        file => last_line(&mut file.map_err(refused("open", &path))?).map_err(refused("read", &path))?,
    };
    let last = if last.is_empty() {
        0
    } else {
        let signed =
            from_line(origin, &last).ok_or_else(|| damaged(&path, "its last line is not a checkpoint"))?;
        signed.verify(std::slice::from_ref(key))?.size
    };
    if published > last {
        return Err(damaged(&path, "the published checkpoint is missing in it"));
    }
    Ok(last)
}

/// The head beside the tiles.
pub(crate) fn published(
    log: &Path,
    origin: &str,
    key: &VerifierKey,
) -> Result<Option<Checkpoint>, StoreError> {
    let path = log.join("checkpoint");
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text.map_err(refused("read", &path))?,
    };
    let signed: SignedCheckpoint = text.parse()?;
    let head = signed.verify(std::slice::from_ref(key))?;
    if head.origin != origin || signed.to_string() != text {
        return Err(damaged(&path, "it is of another log, or not written plainly"));
    }
    Ok(Some(head.clone()))
}

/// The last whole line; a piece behind it is a write that was cut.
fn last_line(file: &mut File) -> io::Result<String> {
    let (_, tail) = tail(file)?;
    let text = String::from_utf8_lossy(&tail);
    let whole = text.rfind('\n').and_then(|end| text.get(..=end)).unwrap_or_default();
    // A flipped bit may leave no text: it is then no checkpoint either.
    Ok(whole.split_inclusive('\n').next_back().unwrap_or_default().to_owned())
}

/// The end of a file, and where it begins.
fn tail(file: &mut File) -> io::Result<(u64, Vec<u8>)> {
    let start = file.metadata()?.len().saturating_sub(LONGEST_LINE);
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    file.take(LONGEST_LINE).read_to_end(&mut bytes)?;
    Ok((start, bytes))
}

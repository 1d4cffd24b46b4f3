//! The `head` file: how long the record was when it was last written, outside the record.
//!
//! Two places in the file are written in turn, so that a write that was cut by a power failure damages one and
//! leaves the other. The head is written after a commit and not synced: it may lag the record, never lead it.
//! Promise: a record that is shorter than its head was cut or put back; a head of which no place is whole was
//! changed by hand, because no single cut write can do that.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use terms::Seq;
use transparency::Hash;

use crate::error::{StoreError, refused};
use crate::schema::damaged;

const HEADING: &str = "redress head 1";
const SLOT: usize = 512;
/// The second place lies in another sector than the first, whatever the disk.
const SECOND: u64 = 4096;
const FILE_BYTES: usize = SECOND as usize + SLOT;

/// What the head says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// Counts the writes.
    pub(crate) turn: u64,
    /// Entries.
    pub(crate) size: u64,
    /// Root over them.
    pub(crate) root: Hash,
    /// The newest entry that protects.
    pub(crate) protective: Option<Seq>,
}

impl Head {
    fn text(&self) -> String {
        let protective = self.protective.map_or("-".to_owned(), |it| it.0.to_string());
        let Self { turn, size, root, .. } = self;
        format!("{HEADING}\nturn {turn}\nsize {size}\nroot {root}\nprotective {protective}\n")
    }

    fn slot(&self) -> Vec<u8> {
        let mut text = self.text();
        let sum: [u8; 32] = Sha256::digest(text.as_bytes()).into();
        text.push_str("sum ");
        text.push_str(&HEXLOWER.encode(&sum));
        let mut slot = text.into_bytes();
        slot.resize(SLOT, b'\n');
        slot
    }

    /// Reads a place; `None` where it is not exactly what [`Head::slot`] writes.
    fn of(slot: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(slot).ok()?;
        let mut lines = text.lines();
        let mut value = |name: &str| lines.next()?.strip_prefix(name);
        value(HEADING)?;
        let turn = value("turn ")?.parse().ok()?;
        let size = value("size ")?.parse().ok()?;
        let root = value("root ")?.parse().ok()?;
        let protective = match value("protective ")? {
            "-" => None,
            seq => Some(Seq(seq.parse().ok()?)),
        };
        let head = Self { turn, size, root, protective };
        (head.slot() == slot).then_some(head)
    }
}

/// The open file.
#[derive(Debug)]
pub(crate) struct HeadFile {
    path: PathBuf,
    file: File,
    turn: u64,
}

/// What was found in the file.
#[derive(Debug)]
pub(crate) struct Found {
    /// The newest whole place.
    pub(crate) head: Head,
    /// What is wrong with the rest of the file.
    pub(crate) problem: Option<&'static str>,
}

/// Reads the file.
pub(crate) fn read(path: &Path) -> Result<Found, StoreError> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(refused("open", path))?;
    file.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(refused("read", path))?;
    let (first, rest) = bytes.split_at_checked(SLOT).unwrap_or((&bytes, &[]));
    let (gap, second) = rest.split_at_checked(SECOND as usize - SLOT).unwrap_or((rest, &[]));
    let (one, two) = (Head::of(first), Head::of(second));
    let whole = bytes.len() == FILE_BYTES && gap.iter().all(|it| *it == 0);
    let (head, problem) = match (one, two) {
        (None, None) => return Err(damaged(path, "neither of its two places can be read")),
        (Some(head), None) | (None, Some(head)) => {
            (head, Some("one of its two places cannot be read: a write was cut, or it was changed"))
        }
        (Some(one), Some(two)) => {
            let newest = if one.turn > two.turn { one } else { two };
            let oldest = if one.turn > two.turn { two } else { one };
            let follows = newest.turn == oldest.turn + 1 && newest.size >= oldest.size;
            let in_place = one.turn % 2 == 0 && two.turn % 2 == 1;
            (newest, (!follows || !in_place).then_some("its two places do not follow each other"))
        }
    };
    let problem =
        problem.or((!whole).then_some("it has another length, or something between its two places"));
    Ok(Found { head, problem })
}

impl HeadFile {
    /// Makes the file, durable when this returns.
    pub(crate) fn create(
        path: &Path,
        size: u64,
        root: Hash,
        protective: Option<Seq>,
    ) -> Result<Self, StoreError> {
        let mut bytes = Head { turn: 0, size, root, protective }.slot();
        bytes.resize(SECOND as usize, 0);
        bytes.extend(Head { turn: 1, size, root, protective }.slot());
        let mut file =
            OpenOptions::new().write(true).create_new(true).open(path).map_err(refused("make", path))?;
        file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(refused("write", path))?;
        Ok(Self { path: path.to_owned(), file, turn: 1 })
    }

    /// Opens the file for writing after `head` was read from it.
    pub(crate) fn open(path: &Path, head: &Head) -> Result<Self, StoreError> {
        let file = OpenOptions::new().write(true).open(path).map_err(refused("open", path))?;
        Ok(Self { path: path.to_owned(), file, turn: head.turn })
    }

    /// Writes the head in the place whose turn it is.
    pub(crate) fn write(&mut self, size: u64, root: Hash, protective: Option<Seq>) -> Result<(), StoreError> {
        self.turn += 1;
        let at = if self.turn.is_multiple_of(2) { 0 } else { SECOND };
        let slot = Head { turn: self.turn, size, root, protective }.slot();
        self.file
            .seek(SeekFrom::Start(at))
            .and_then(|_| self.file.write_all(&slot))
            .map_err(|error| StoreError::fatal("write the head", refused("write", &self.path)(error)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use transparency::leaf_hash;

    fn root(size: u64) -> Hash {
        leaf_hash(&size.to_be_bytes())
    }

    fn made() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("head");
        let mut head = HeadFile::create(&path, 1, root(1), None).unwrap();
        for size in 2..6 {
            head.write(size, root(size), Some(Seq(size - 1))).unwrap();
        }
        (dir, path)
    }

    #[test]
    fn the_newest_head_is_read_and_writing_goes_on_where_it_stopped() {
        let (_dir, path) = made();
        let found = read(&path).unwrap();
        assert_eq!((found.head.size, found.head.turn, found.problem), (5, 5, None));
        let mut file = HeadFile::open(&path, &found.head).unwrap();
        file.write(9, root(9), None).unwrap();
        let found = read(&path).unwrap();
        assert_eq!((found.head.size, found.head.protective, found.problem), (9, None, None));
    }

    #[test]
    fn a_cut_write_leaves_the_head_before_it_and_is_told() {
        let (_dir, path) = made();
        let mut bytes = fs::read(&path).unwrap();
        bytes[SECOND as usize + 40..].fill(0);
        fs::write(&path, &bytes).unwrap();
        let found = read(&path).unwrap();
        assert_eq!(found.head.size, 4);
        assert!(found.problem.is_some());
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_told_or_refused_and_never_leads() {
        let (_dir, path) = made();
        let bytes = fs::read(&path).unwrap();
        for bit in (0..bytes.len() * 8).step_by(7) {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, flipped).unwrap();
            let found = read(&path).unwrap();
            assert!(found.problem.is_some() && found.head.size <= 5, "bit {bit}");
        }
        for length in (0..bytes.len()).step_by(61) {
            fs::write(&path, &bytes[..length]).unwrap();
            assert!(read(&path).map_or(true, |found| found.problem.is_some()), "{length}");
        }
    }
}

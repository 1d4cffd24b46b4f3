//! The log as files that anybody may copy: entry bundles and tiles of hashes, 256 to a file.
//!
//! Promise: what [`Tiles::append`] returned from is on the disk; a crash in the middle leaves a shorter log and
//! never a wrong one; what is already there is compared and never written over in silence. The files are a
//! projection of the record: they may lag behind it, and can be written again from it at any time.
//! Serves: C2SP `tlog-tiles`.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::checkpoint::{Checkpoint, CheckpointError, SignedCheckpoint};
use crate::hash::{Hash, leaf_hash};
use crate::path::{FULL, LEVELS, Level, TilePath};
use crate::proof::{HashReader, range_hash};
use crate::tree::Tree;

/// The longest leaf a bundle can hold.
pub const LONGEST_LEAF: usize = 65_535;

/// Leaves that are written in one step: more are cut up, so that memory stays small in a rebuild.
const STEP: u64 = 64 * FULL as u64;

const CHECKPOINT: &str = "checkpoint";
const UNFINISHED: &str = ".unfinished-";

/// The files of one log.
#[derive(Debug)]
pub struct Tiles {
    dir: PathBuf,
    size: u64,
    /// Directories whose own names this run has made durable.
    settled: BTreeSet<PathBuf>,
}

/// The files of a log could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum TileError {
    /// The system refused. After a failed sync the caller must stop, and start again from the record.
    #[error("could not {doing} `{}`", path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The subtree asked for is not complete, or not there.
    #[error("the log holds no hash {index} of level {level}")]
    Absent {
        /// Level of the subtree: it has `2^level` leaves.
        level: u8,
        /// Which one on that level.
        index: u64,
    },
    /// The entry asked for is not there.
    #[error("the log holds no entry {0}")]
    NoEntry(u64),
    /// A file is not what its name says.
    #[error("`{}` is damaged: {why}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Leaves between the end of the log and the first one given are missing.
    #[error("the log ends at {size}: entries from {first} on cannot follow")]
    Gap {
        /// The first leaf given.
        first: u64,
        /// Leaves in the log.
        size: u64,
    },
    /// A leaf already in the log is another one.
    #[error("entry {0} of the log is another than the one given: the log is not written over")]
    Differs(u64),
    /// A leaf is longer than a bundle can hold.
    #[error("entry {index} is {length} bytes long, the log holds {LONGEST_LEAF} at most")]
    TooLong {
        /// Which leaf.
        index: u64,
        /// Its bytes.
        length: usize,
    },
    /// A checkpoint that the files do not bear out is not published.
    #[error("the checkpoint of {0} entries is not published: the files lead to another root")]
    Unborne(u64),
    /// The published checkpoint cannot be read, or may not be followed by the one given.
    #[error("the published checkpoint and this one do not go together")]
    Checkpoint(#[source] CheckpointError),
}

impl TileError {
    fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { doing, path, source }
    }
}

impl Tiles {
    /// Opens the log in `dir`, which need not exist yet. Only names of files are looked at: the log is as long
    /// as its files reach without a gap. [`crate::verify_dir`] looks into them.
    ///
    /// # Errors
    /// The directory cannot be listed.
    pub fn open(dir: impl Into<PathBuf>) -> Result<Self, TileError> {
        let dir = dir.into();
        let size = reach(&Listing::of(&dir)?);
        Ok(Self { dir, size, settled: BTreeSet::new() })
    }

    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Where the files are.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Appends leaves, of which the first is entry `first`. Leaves that are already there are compared; new
    /// ones are on the disk when this returns.
    ///
    /// # Errors
    /// A gap, a leaf that differs from the one already there, one that is too long, or the system refused.
    pub fn append(&mut self, first: u64, leaves: &[&[u8]]) -> Result<(), TileError> {
        let known = self.size.checked_sub(first).ok_or(TileError::Gap { first, size: self.size })?;
        if let Some((index, leaf)) = (first..).zip(leaves).find(|(_, leaf)| leaf.len() > LONGEST_LEAF) {
            return Err(TileError::TooLong { index, length: leaf.len() });
        }
        let known = usize::try_from(known).unwrap_or(usize::MAX).min(leaves.len());
        let (old, mut new) = leaves.split_at_checked(known).unwrap_or((leaves, &[]));
        self.compare(first, old)?;
        while !new.is_empty() {
            let step = (STEP - self.size % STEP) as usize;
            let (now, later) = new.split_at_checked(step).unwrap_or((new, &[]));
            self.write(now)?;
            new = later;
        }
        Ok(())
    }

    /// The bytes of entry `index`.
    ///
    /// # Errors
    /// There is none, or its bundle cannot be read.
    pub fn leaf(&self, index: u64) -> Result<Vec<u8>, TileError> {
        self.read(index, 1)?.pop().ok_or(TileError::NoEntry(index))
    }

    /// The bytes of `count` entries from `first` on.
    ///
    /// # Errors
    /// They are not all there, or a bundle cannot be read.
    pub fn read(&self, first: u64, count: u64) -> Result<Vec<Vec<u8>>, TileError> {
        let end =
            first.checked_add(count).filter(|end| *end <= self.size).ok_or(TileError::NoEntry(self.size))?;
        let mut leaves = Vec::new();
        let mut at = first;
        while at < end {
            let tile = at / u64::from(FULL);
            let stop = end.min((tile + 1) * u64::from(FULL));
            let skip = (at % u64::from(FULL)) as usize;
            let (path, bytes) = self.load(Level::Entries, tile, within(stop, tile))?;
            let bundle =
                split_bundle(&bytes).ok_or(damaged(&path, "the bundle cannot be split into entries"))?;
            let wanted = (stop - at) as usize;
            let before = leaves.len();
            leaves.extend(bundle.into_iter().skip(skip).take(wanted).map(<[u8]>::to_vec));
            if leaves.len() - before != wanted {
                return Err(damaged(&path, "the bundle holds fewer entries than its name says"));
            }
            at = stop;
        }
        Ok(leaves)
    }

    /// The root over the first `size` leaves, from the hashes in the tiles.
    ///
    /// # Errors
    /// The log is shorter, or a tile cannot be read.
    pub fn root_at(&self, size: u64) -> Result<Hash, TileError> {
        range_hash(self, 0, size)
    }

    /// The frontier after the first `size` leaves. Where its root is the one the record knows, every tile that
    /// an append would build on is sound.
    ///
    /// # Errors
    /// The log is shorter, or a tile cannot be read.
    pub fn tree_at(&self, size: u64) -> Result<Tree, TileError> {
        let mut peaks = Vec::new();
        let mut start = 0_u64;
        for level in (0..u64::BITS).rev().filter(|level| size >> level & 1 == 1) {
            peaks.push(self.hash_at(level as u8, start >> level)?);
            start += 1 << level;
        }
        Ok(Tree::from_peaks(size, peaks))
    }

    /// Forgets every leaf from `size` on, in order to write them again from the record. Pieces that an
    /// interrupted append left behind are removed too: with the present size that is all it does.
    ///
    /// # Errors
    /// What stays cannot be read, or the system refused.
    pub fn rewind(&mut self, size: u64) -> Result<(), TileError> {
        let size = size.min(self.size);
        self.keep_edges(size)?;
        self.size = size;
        let listing = Listing::of(&self.dir)?;
        let beyond = listing.tiles().filter(|path| path.end() > hashes_at(path.level, size));
        let pieces = listing.strange.iter().filter(|name| name.contains(UNFINISHED));
        let mut touched = BTreeSet::new();
        for name in beyond.map(|path| path.to_string()).chain(pieces.cloned()) {
            let file = self.dir.join(name);
            fs::remove_file(&file).map_err(TileError::io("remove", &file))?;
            touched.extend(file.parent().map(Path::to_owned));
        }
        touched.iter().try_for_each(|dir| sync_dir(dir))
    }

    /// What stays of a tile that is cut must stand in a file of its own before the rest is removed.
    fn keep_edges(&mut self, size: u64) -> Result<(), TileError> {
        let mut edges = Vec::new();
        for level in levels() {
            let count = hashes_at(level, size);
            let (index, width) = (count / u64::from(FULL), (count % u64::from(FULL)) as u16);
            if width > 0 {
                edges.push((TilePath { level, index, width }, self.load(level, index, width)?.1));
            }
        }
        let mut batch = Batch::new(&self.dir, &mut self.settled);
        for (path, bytes) in edges {
            batch.put(path, &bytes)?;
        }
        batch.finish()
    }

    /// Removes all tiles and bundles, in order to write them again from the record.
    ///
    /// # Errors
    /// The system refused.
    pub fn clear(&mut self) -> Result<(), TileError> {
        self.size = 0;
        self.settled.clear();
        let root = self.dir.join("tile");
        match fs::remove_dir_all(&root) {
            Ok(()) => sync_dir(&self.dir),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(TileError::io("remove", &root)(error)),
        }
    }

    /// Writes the signed head beside the tiles, for those who copy them. It is checked against the files, and
    /// against the head published before: a log that shrank or tells another history is not published.
    ///
    /// # Errors
    /// The files lead to another root, the head published before is not its past, or the system refused.
    pub fn publish(&mut self, signed: &SignedCheckpoint) -> Result<(), TileError> {
        let head = signed.checkpoint();
        if head.size > self.size || self.root_at(head.size)? != head.root {
            return Err(TileError::Unborne(head.size));
        }
        if let Some(before) = self.published()? {
            let before = before.checkpoint();
            head.follows(before).map_err(TileError::Checkpoint)?;
            if self.root_at(before.size)? != before.root {
                return Err(TileError::Unborne(before.size));
            }
        }
        let mut batch = Batch::new(&self.dir, &mut self.settled);
        batch.write(&self.dir.join(CHECKPOINT), signed.to_string().as_bytes())?;
        batch.finish()
    }

    /// The signed head beside the tiles, not yet verified.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn published(&self) -> Result<Option<SignedCheckpoint>, TileError> {
        let path = self.dir.join(CHECKPOINT);
        match fs::read_to_string(&path) {
            Ok(text) => text.parse().map(Some).map_err(TileError::Checkpoint),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(TileError::io("read", &path)(error)),
        }
    }

    /// The head of the files as they are, to be signed once the caller has checked it against the record.
    ///
    /// # Errors
    /// A tile cannot be read.
    pub fn head(&self, origin: &str) -> Result<Checkpoint, TileError> {
        Ok(Checkpoint { origin: origin.to_owned(), size: self.size, root: self.root_at(self.size)? })
    }

    fn compare(&self, first: u64, leaves: &[&[u8]]) -> Result<(), TileError> {
        let mut at = first;
        for part in leaves.chunks(STEP as usize) {
            for (stored, given) in self.read(at, part.len() as u64)?.iter().zip(part) {
                if stored != given {
                    return Err(TileError::Differs(at));
                }
                at += 1;
            }
        }
        Ok(())
    }

    fn write(&mut self, leaves: &[&[u8]]) -> Result<(), TileError> {
        let tile = self.size / u64::from(FULL);
        let kept = (self.size % u64::from(FULL)) as u16;
        let before = self.read(self.size - u64::from(kept), u64::from(kept))?;
        let mut full = Vec::new();

        let mut hashes = Vec::new();
        let mut row: Vec<Hash> = leaves.iter().map(|leaf| leaf_hash(leaf)).collect();
        let mut start = self.size;
        for level in 0..LEVELS {
            let index = start / u64::from(FULL);
            let width = (start % u64::from(FULL)) as u16;
            let mut stored = self.hashes(level, index, width)?;
            if level == 0 && !stored.iter().zip(&before).all(|(hash, leaf)| *hash == leaf_hash(leaf)) {
                let path = self.dir.join(TilePath { level: Level::Hashes(0), index, width }.to_string());
                return Err(damaged(&path, "its hashes are not those of the entries"));
            }
            stored.append(&mut row);
            for (index, part) in (index..).zip(stored.chunks(FULL as usize)) {
                let path = TilePath { level: Level::Hashes(level), index, width: part.len() as u16 };
                if path.width == FULL {
                    row.push(fold(part));
                    full.push(path);
                }
                hashes.push((path, part.to_vec()));
            }
            if row.is_empty() {
                break;
            }
            start = index;
        }

        // Hashes first, entries last: a bundle on the disk means that all its hashes are there.
        let mut batch = Batch::new(&self.dir, &mut self.settled);
        for (path, hashes) in hashes {
            batch.put(path, hashes.iter().map(|hash| hash.0).collect::<Vec<_>>().as_flattened())?;
        }
        batch.finish()?;
        let mut batch = Batch::new(&self.dir, &mut self.settled);
        let entries: Vec<&[u8]> = before.iter().map(Vec::as_slice).chain(leaves.iter().copied()).collect();
        for (index, part) in (tile..).zip(entries.chunks(FULL as usize)) {
            let path = TilePath { level: Level::Entries, index, width: part.len() as u16 };
            batch.put(path, &bundle(part))?;
            if path.width == FULL {
                full.push(path);
            }
        }
        batch.finish()?;
        self.size += leaves.len() as u64;

        // Narrower versions of a full tile say nothing new. They are kept until now for readers of older heads.
        for path in full {
            let narrower = self.dir.join(format!("{path}.p"));
            self.settled.remove(&narrower);
            match fs::remove_dir_all(&narrower) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(TileError::io("remove", &narrower)(error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// The first `width` hashes of a tile.
    fn hashes(&self, level: u8, index: u64, width: u16) -> Result<Vec<Hash>, TileError> {
        if width == 0 {
            return Ok(Vec::new());
        }
        let (_, bytes) = self.load(Level::Hashes(level), index, width)?;
        Ok(bytes.as_chunks::<32>().0.iter().copied().map(Hash).collect())
    }

    /// The bytes of the first `width` hashes or entries of a tile, from the file of that width or a wider one.
    fn load(&self, level: Level, index: u64, width: u16) -> Result<(PathBuf, Vec<u8>), TileError> {
        let there = hashes_at(level, self.size).saturating_sub(index * u64::from(FULL)).min(u64::from(FULL));
        let usual = TilePath { level, index, width: width.max(there as u16) };
        for path in [usual, TilePath { width, ..usual }, TilePath { width: FULL, ..usual }] {
            if let Some(found) = self.load_from(path, width)? {
                return Ok(found);
            }
        }
        // An interrupted append may have left only a file that is wider than the log is long.
        for width_there in width..FULL {
            if let Some(found) = self.load_from(TilePath { width: width_there, ..usual }, width)? {
                return Ok(found);
            }
        }
        let file = self.dir.join(usual.to_string());
        Err(TileError::io("read", &file)(io::ErrorKind::NotFound.into()))
    }

    fn load_from(&self, path: TilePath, width: u16) -> Result<Option<(PathBuf, Vec<u8>)>, TileError> {
        let file = self.dir.join(path.to_string());
        match fs::read(&file) {
            Ok(bytes) => {
                let bytes =
                    prefix(path.level, bytes, path.width, width).map_err(|why| damaged(&file, why))?;
                Ok(Some((file, bytes)))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(TileError::io("read", &file)(error)),
        }
    }
}

impl HashReader for Tiles {
    fn hash_at(&self, level: u8, index: u64) -> Result<Hash, TileError> {
        let absent = || TileError::Absent { level, index };
        let end = index.checked_add(1).and_then(|next| next.checked_mul(1_u64.checked_shl(level.into())?));
        if end.is_none_or(|end| end > self.size) {
            return Err(absent());
        }
        let (row, height) = (level / 8, level % 8);
        let first = index << height;
        let tile = first / u64::from(FULL);
        let skip = (first % u64::from(FULL)) as usize;
        let count = 1_usize << height;
        let hashes = self.hashes(row, tile, (skip + count) as u16)?;
        hashes.get(skip..skip + count).map(fold).ok_or_else(absent)
    }
}

/// Root over a number of hashes that is a power of two.
pub(crate) fn fold(hashes: &[Hash]) -> Hash {
    let mut tree = Tree::new();
    hashes.iter().for_each(|hash| tree.append(*hash));
    tree.root()
}

/// How many hashes (or entries) of a level a log of `size` leaves has.
pub(crate) fn hashes_at(level: Level, size: u64) -> u64 {
    match level {
        Level::Entries => size,
        Level::Hashes(level) => size >> (8 * u32::from(level)),
    }
}

fn levels() -> impl Iterator<Item = Level> {
    (0..LEVELS).map(Level::Hashes).chain([Level::Entries])
}

fn within(end: u64, tile: u64) -> u16 {
    (end - tile * u64::from(FULL)) as u16
}

fn damaged(path: &Path, why: &'static str) -> TileError {
    TileError::Damaged { path: path.to_owned(), why }
}

/// Cuts the bytes of a file that holds `has` hashes or entries down to `wanted`.
///
/// # Errors
/// The bytes are not what the name of the file says.
pub fn prefix(level: Level, mut bytes: Vec<u8>, has: u16, wanted: u16) -> Result<Vec<u8>, &'static str> {
    match level {
        Level::Hashes(_) => {
            if bytes.len() != 32 * usize::from(has) {
                return Err("its length is not that of its hashes");
            }
            bytes.truncate(32 * usize::from(wanted));
        }
        Level::Entries => {
            let entries = split_bundle(&bytes).ok_or("the bundle cannot be split into entries")?;
            if entries.len() != usize::from(has) {
                return Err("the bundle holds another number of entries than its name says");
            }
            let length = entries.iter().take(wanted.into()).map(|entry| 2 + entry.len()).sum();
            bytes.truncate(length);
        }
    }
    Ok(bytes)
}

/// Entries with their lengths in front, two bytes each, the larger first.
fn bundle(entries: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(entries.iter().map(|entry| entry.len() + 2).sum());
    for entry in entries {
        bytes.extend_from_slice(&(entry.len() as u16).to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    bytes
}

/// The entries of a bundle, or nothing where the lengths do not add up.
#[must_use]
pub fn split_bundle(mut bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut entries = Vec::with_capacity(FULL.into());
    while !bytes.is_empty() {
        let (length, rest) = bytes.split_first_chunk::<2>()?;
        let (entry, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        entries.push(entry);
        bytes = rest;
    }
    Some(entries)
}

/// What stands under `tile/`, by name.
pub(crate) struct Listing {
    /// Widths found, by level and index.
    pub(crate) found: BTreeMap<(Level, u64), BTreeSet<u16>>,
    /// Names, relative to the log, that are no tiles.
    pub(crate) strange: Vec<String>,
}

impl Listing {
    pub(crate) fn of(dir: &Path) -> Result<Self, TileError> {
        let mut listing = Self { found: BTreeMap::new(), strange: Vec::new() };
        listing.walk(dir, "tile")?;
        Ok(listing)
    }

    fn walk(&mut self, root: &Path, name: &str) -> Result<(), TileError> {
        let dir = root.join(name);
        let entries = match fs::read_dir(&dir) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && name == "tile" => return Ok(()),
            Err(error) => return Err(TileError::io("list", &dir)(error)),
        };
        for entry in entries {
            let entry = entry.map_err(TileError::io("list", &dir))?;
            let kind = entry.file_type().map_err(TileError::io("look at", &entry.path()))?;
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            if kind.is_dir() {
                self.walk(root, &name)?;
            } else {
                match name.parse::<TilePath>() {
                    Ok(path) if kind.is_file() => {
                        self.found.entry((path.level, path.index)).or_default().insert(path.width);
                    }
                    Ok(_) | Err(_) => self.strange.push(name),
                }
            }
        }
        Ok(())
    }

    pub(crate) fn tiles(&self) -> impl Iterator<Item = TilePath> {
        self.found.iter().flat_map(|(&(level, index), widths)| {
            widths.iter().map(move |&width| TilePath { level, index, width })
        })
    }

    /// How many hashes or entries of a level are there without a gap, counted from tile `from`.
    pub(crate) fn unbroken(&self, level: Level, from: u64) -> u64 {
        let mut index = from;
        loop {
            let widest = self.found.get(&(level, index)).and_then(|widths| widths.last());
            match widest {
                Some(&FULL) => index += 1,
                Some(&width) => return index * u64::from(FULL) + u64::from(width),
                None => return index * u64::from(FULL),
            }
        }
    }
}

/// How many leaves the files can answer for.
fn reach(listing: &Listing) -> u64 {
    let mut size = listing.unbroken(Level::Entries, 0);
    for level in (0..LEVELS).map(Level::Hashes) {
        let there = listing.unbroken(level, 0);
        if there < hashes_at(level, size) {
            let Level::Hashes(row) = level else { continue };
            size = there << (8 * u32::from(row));
        }
    }
    size
}

/// Files that become durable together.
struct Batch<'a> {
    root: &'a Path,
    settled: &'a mut BTreeSet<PathBuf>,
    dirs: BTreeSet<PathBuf>,
}

/// Beyond this many the directories that are settled are forgotten, and settled again where needed.
const SETTLED: usize = 4096;

impl<'a> Batch<'a> {
    fn new(root: &'a Path, settled: &'a mut BTreeSet<PathBuf>) -> Self {
        Self { root, settled, dirs: BTreeSet::new() }
    }

    fn put(&mut self, path: TilePath, bytes: &[u8]) -> Result<(), TileError> {
        self.write(&self.root.join(path.to_string()), bytes)
    }

    /// Under a name of its own until it is whole and on the disk; then renamed.
    fn write(&mut self, file: &Path, bytes: &[u8]) -> Result<(), TileError> {
        let dir = file.parent().unwrap_or(self.root);
        if self.dirs.insert(dir.to_owned()) {
            fs::create_dir_all(dir).map_err(TileError::io("make", dir))?;
        }
        let mut name = OsStr::new(UNFINISHED).to_owned();
        name.push(file.file_name().unwrap_or_default());
        let unfinished = dir.join(name);
        let mut open = File::create(&unfinished).map_err(TileError::io("make", &unfinished))?;
        open.write_all(bytes).map_err(TileError::io("write", &unfinished))?;
        open.sync_all().map_err(TileError::io("sync", &unfinished))?;
        fs::rename(&unfinished, file).map_err(TileError::io("rename to", file))
    }

    /// Makes the names durable, and once in a run those of the directories: that a directory is there does not
    /// say that its name is on the disk, the run that made it may have been killed.
    fn finish(self) -> Result<(), TileError> {
        let above = self.root.parent().filter(|dir| !dir.as_os_str().is_empty());
        let mut dirs = self.dirs.clone();
        for dir in self.dirs.iter().filter(|dir| !self.settled.contains(*dir)) {
            dirs.extend(dir.ancestors().take_while(|dir| dir.starts_with(self.root)).map(Path::to_owned));
            dirs.extend(above.map(Path::to_owned));
        }
        dirs.iter().try_for_each(|dir| sync_dir(dir))?;
        if self.settled.len() > SETTLED {
            self.settled.clear();
        }
        self.settled.extend(self.dirs);
        Ok(())
    }
}

#[cfg(unix)]
fn sync_dir(dir: &Path) -> Result<(), TileError> {
    File::open(dir).and_then(|open| open.sync_all()).map_err(TileError::io("sync", dir))
}

/// Elsewhere a directory cannot be opened as a file; the system keeps its names by itself.
#[cfg(not(unix))]
fn sync_dir(_dir: &Path) -> Result<(), TileError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::note::SigningKey;
    use crate::proof::{consistency_proof, inclusion_proof, verify_consistency, verify_inclusion};
    use crate::verify::verify_dir;

    /// Entry `i` of the logs in these tests: of many lengths, none empty but every 97th.
    fn entry(i: u64) -> Vec<u8> {
        if i.is_multiple_of(97) {
            Vec::new()
        } else {
            format!("entry {i} ").repeat((i % 7) as usize + 1).into_bytes()
        }
    }

    fn append(tiles: &mut Tiles, from: u64, to: u64) {
        let leaves: Vec<Vec<u8>> = (from..to).map(entry).collect();
        let leaves: Vec<&[u8]> = leaves.iter().map(Vec::as_slice).collect();
        tiles.append(from, &leaves).unwrap();
    }

    fn tree(size: u64) -> Tree {
        let mut tree = Tree::new();
        (0..size).for_each(|i| tree.append(leaf_hash(&entry(i))));
        tree
    }

    fn log(size: u64) -> (TempDir, Tiles) {
        let dir = tempfile::tempdir().unwrap();
        let mut tiles = Tiles::open(dir.path().join("log")).unwrap();
        append(&mut tiles, 0, size);
        (dir, tiles)
    }

    fn files(tiles: &Tiles) -> Vec<String> {
        Listing::of(tiles.dir()).unwrap().tiles().map(|path| path.to_string()).collect()
    }

    fn sound(tiles: &Tiles) {
        assert_eq!(verify_dir(tiles.dir(), &tiles.head("log").unwrap()), []);
    }

    #[test]
    fn the_files_are_those_of_the_format() {
        let (_dir, tiles) = log(70_000);
        let files = files(&tiles);
        for name in [
            "tile/0/000",
            "tile/0/272",
            "tile/0/273.p/112",
            "tile/1/000",
            "tile/1/001.p/17",
            "tile/2/000.p/1",
            "tile/entries/000",
            "tile/entries/273.p/112",
        ] {
            assert!(files.iter().any(|file| file == name), "{name}");
        }
        assert_eq!(fs::read(tiles.dir().join("tile/0/000")).unwrap().len(), 8192);
        let bundle = fs::read(tiles.dir().join("tile/entries/000")).unwrap();
        assert_eq!(bundle[..12], [b"\0\0\0\x10".as_slice(), b"entry 1 "].concat());
    }

    #[test]
    fn tiles_and_frontier_have_the_same_root_at_every_size() {
        let (_dir, tiles) = log(600);
        for size in 0..=600 {
            assert_eq!(tiles.root_at(size).unwrap(), tree(size).root(), "{size}");
            assert_eq!(tiles.tree_at(size).unwrap(), tree(size), "{size}");
        }
        assert!(tiles.root_at(601).is_err());
    }

    #[test]
    fn steps_of_any_length_give_the_same_log_and_leave_nothing_behind() {
        let (_dir, at_once) = log(1000);
        for (start, step) in [(760, 1), (0, 19), (0, 255), (0, 256), (0, 257)] {
            let (_dir, mut tiles) = log(start);
            let mut at = start;
            while at < 1000 {
                let to = (at + step).min(1000);
                append(&mut tiles, at, to);
                at = to;
            }
            assert_eq!(tiles.head("log").unwrap(), at_once.head("log").unwrap());
            sound(&tiles);
            // Narrower files are kept only where the tile is not full yet.
            let kept = files(&tiles).into_iter().filter(|file| file.contains(".p/"));
            assert!(
                kept.into_iter().all(|file| file.contains("/003.p/") || file.starts_with("tile/1/")),
                "{step}"
            );
        }
    }

    #[test]
    fn entries_are_read_back_across_tiles() {
        let (_dir, tiles) = log(1000);
        assert_eq!(tiles.read(250, 270).unwrap(), (250..520).map(entry).collect::<Vec<_>>());
        assert_eq!(tiles.leaf(999).unwrap(), entry(999));
        assert_eq!(tiles.read(1000, 0).unwrap(), Vec::<Vec<u8>>::new());
        assert!(matches!(tiles.leaf(1000), Err(TileError::NoEntry(1000))));
        assert!(tiles.read(u64::MAX, 2).is_err());
    }

    #[test]
    fn appending_again_changes_nothing_and_catches_up() {
        let (_dir, mut tiles) = log(300);
        append(&mut tiles, 0, 300);
        append(&mut tiles, 100, 900);
        assert_eq!(tiles.root_at(900).unwrap(), tree(900).root());
        sound(&tiles);
    }

    #[test]
    fn a_gap_another_entry_and_a_long_one_are_refused_and_nothing_is_written() {
        let (_dir, mut tiles) = log(300);
        let before = files(&tiles);
        assert!(matches!(tiles.append(301, &[b"x"]), Err(TileError::Gap { first: 301, size: 300 })));
        assert!(matches!(tiles.append(299, &[b"x"]), Err(TileError::Differs(299))));
        let long = vec![0; LONGEST_LEAF + 1];
        assert!(matches!(tiles.append(300, &[b"x", &long]), Err(TileError::TooLong { index: 301, .. })));
        assert_eq!((files(&tiles), tiles.size()), (before, 300));
        tiles.append(300, &[long.get(1..).unwrap()]).unwrap();
        sound(&tiles);
    }

    #[test]
    fn an_append_cut_off_at_any_file_is_continued_at_the_next_start() {
        // What an append from 200 to 600 adds, in the order in which it adds it.
        let (_dir, mut tiles) = log(200);
        let before = files(&tiles);
        append(&mut tiles, 200, 600);
        let mut added: Vec<String> =
            files(&tiles).into_iter().filter(|file| !before.contains(file)).collect();
        added.sort_by_key(|file| file.contains("entries"));
        assert_eq!(added.len(), 7, "{added:?}");
        for done in 0..added.len() {
            let (_dir, cut) = log(200);
            for file in &added[..done] {
                let to = cut.dir().join(file);
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::copy(tiles.dir().join(file), to).unwrap();
            }
            fs::write(cut.dir().join("tile/0/.unfinished-001"), "piece").unwrap();
            let mut again = Tiles::open(cut.dir()).unwrap();
            let size = again.size();
            assert!([200, 256, 512].contains(&size), "{size}");
            assert_eq!(again.root_at(size).unwrap(), tree(size).root());
            append(&mut again, size, 600);
            again.rewind(600).unwrap();
            assert_eq!(again.root_at(600).unwrap(), tree(600).root());
            sound(&again);
        }
    }

    #[test]
    fn a_log_that_lost_a_file_is_shorter_and_can_be_written_again() {
        let (_dir, tiles) = log(70_000);
        let mut written = 0;
        for (file, size) in [
            ("tile/0/003", 768),
            ("tile/entries/256", 65_536),
            ("tile/entries/273.p/112", 69_888),
            ("tile/1/000", 0),
            ("tile/1/001.p/17", 65_536),
            ("tile/2/000.p/1", 0),
        ] {
            let bytes = fs::read(tiles.dir().join(file)).unwrap();
            fs::remove_file(tiles.dir().join(file)).unwrap();
            let mut again = Tiles::open(tiles.dir()).unwrap();
            assert_eq!(again.size(), size, "{file}");
            if size > 60_000 {
                append(&mut again, size, 70_000);
                again.rewind(70_000).unwrap();
                sound(&again);
                written += 1;
            } else {
                fs::write(tiles.dir().join(file), bytes).unwrap();
            }
        }
        assert_eq!(written, 3);
    }

    #[test]
    fn a_log_rewound_or_cleared_is_written_again_with_other_entries() {
        for size in [0, 1, 255, 256, 300, 511, 512, 700] {
            let (_dir, mut tiles) = log(700);
            tiles.rewind(size).unwrap();
            assert_eq!((tiles.size(), Tiles::open(tiles.dir()).unwrap().size()), (size, size));
            sound(&tiles);
            let mut expected = tree(size);
            let leaves: Vec<String> = (size..900).map(|i| format!("other {i}")).collect();
            let leaves: Vec<&[u8]> = leaves.iter().map(String::as_bytes).collect();
            tiles.append(size, &leaves).unwrap();
            leaves.iter().for_each(|leaf| expected.append(leaf_hash(leaf)));
            assert_eq!(tiles.root_at(900).unwrap(), expected.root());
            sound(&tiles);
            tiles.clear().unwrap();
            assert_eq!((tiles.size(), files(&tiles)), (0, vec![]));
        }
    }

    #[test]
    fn an_append_does_not_build_on_a_tile_that_its_entries_do_not_bear_out() {
        let (_dir, mut tiles) = log(300);
        let file = tiles.dir().join("tile/0/001.p/44");
        let mut bytes = fs::read(&file).unwrap();
        bytes[7] ^= 1;
        fs::write(&file, bytes).unwrap();
        assert!(matches!(tiles.append(300, &[b"x"]), Err(TileError::Damaged { .. })));
    }

    #[test]
    fn proofs_from_files_are_those_from_memory() {
        let (_dir, tiles) = log(70_000);
        let hashes: Vec<Hash> = (0..70_000).map(|i| leaf_hash(&entry(i))).collect();
        for (index, size) in
            [(0, 1), (0, 70_000), (69_999, 70_000), (65_535, 65_537), (300, 301), (12_345, 66_000)]
        {
            let proof = inclusion_proof(&tiles, index, size).unwrap();
            assert_eq!(proof, inclusion_proof(&hashes[..], index, size).unwrap());
            let leaf = leaf_hash(&tiles.leaf(index).unwrap());
            verify_inclusion(&leaf, index, size, &proof, &tiles.root_at(size).unwrap()).unwrap();
        }
        for (first, second) in
            [(0, 5), (1, 70_000), (256, 257), (65_536, 70_000), (69_999, 70_000), (70_000, 70_000)]
        {
            let proof = consistency_proof(&tiles, first, second).unwrap();
            assert_eq!(proof, consistency_proof(&hashes[..], first, second).unwrap());
            let (old, new) = (tiles.root_at(first).unwrap(), tiles.root_at(second).unwrap());
            verify_consistency(first, &old, second, &new, &proof).unwrap();
        }
    }

    #[test]
    fn only_a_head_that_the_files_bear_out_and_that_continues_the_last_is_published() {
        let key = SigningKey::from_seed("log", &[1; 32]).unwrap();
        let (_dir, mut tiles) = log(300);
        assert_eq!(tiles.published().unwrap(), None);
        let first = tiles.head("log").unwrap().sign(&key).unwrap();
        tiles.publish(&first).unwrap();
        append(&mut tiles, 300, 600);
        let second = tiles.head("log").unwrap();
        let wrong = Checkpoint { root: leaf_hash(b"wrong"), ..second.clone() };
        let ahead = Checkpoint { size: 601, ..second.clone() };
        for head in [wrong, ahead] {
            assert!(matches!(tiles.publish(&head.sign(&key).unwrap()), Err(TileError::Unborne(_))));
        }
        let foreign = tiles.head("other").unwrap().sign(&key).unwrap();
        assert!(matches!(
            tiles.publish(&foreign),
            Err(TileError::Checkpoint(CheckpointError::Origin { .. }))
        ));
        tiles.publish(&second.sign(&key).unwrap()).unwrap();
        assert!(matches!(
            tiles.publish(&first),
            Err(TileError::Checkpoint(CheckpointError::RolledBack { .. }))
        ));
        assert_eq!(tiles.published().unwrap().unwrap().verify(&[key.verifier().clone()]).unwrap(), &second);

        // Another history of the same length or longer does not follow the one published.
        tiles.rewind(0).unwrap();
        tiles.append(0, &[b"other".as_slice(); 700]).unwrap();
        let other = tiles.head("log").unwrap().sign(&key).unwrap();
        assert!(matches!(tiles.publish(&other), Err(TileError::Unborne(600))));
    }
}

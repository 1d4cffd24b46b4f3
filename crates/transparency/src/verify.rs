//! The offline check of a log that somebody holds as files.
//!
//! Promise: every hash in every tile is computed again from the entries, every file is accounted for, and what is
//! wrong is named by its path; where entries and hashes disagree, the hashes above them and the signed root
//! decide which file is at fault. Nothing is changed.
//! Serves: Law Enforcement Directive Art. 25(2) (logs serve to verify lawfulness); C2SP `tlog-tiles`.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crate::checkpoint::Checkpoint;
use crate::hash::{Hash, leaf_hash};
use crate::path::{FULL, LEVELS, Level, TilePath};
use crate::tiles::{Listing, fold, hashes_at, split_bundle};
use crate::tree::Tree;

/// Something wrong with a file of the log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{path}: {fault}")]
pub struct Problem {
    /// The file, relative to the log; `checkpoint` where the log as a whole does not bear out its head.
    pub path: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It should be there.
    Missing,
    /// It should not be there: no tile, or a tile beyond the end of the log.
    Surplus,
    /// The system could not read it.
    Unreadable(String),
    /// It is cut, or its lengths do not add up.
    Form(&'static str),
    /// The entry or hash at this place (counted over the whole level) is not the one the tree asks for.
    Differs {
        /// The first place that differs.
        at: u64,
    },
    /// The entries lead to another root than the checkpoint states.
    Root {
        /// The root the entries lead to.
        computed: Hash,
    },
    /// Entries from here on stand in the files, and no signed head covers them.
    Uncovered {
        /// The first entry that is not covered.
        from: u64,
        /// Number of entries in the files.
        size: u64,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Surplus => f.write_str("does not belong to the log"),
            Self::Unreadable(why) => write!(f, "cannot be read: {why}"),
            Self::Form(why) => f.write_str(why),
            Self::Differs { at } => write!(f, "number {at} is not the one the tree asks for"),
            Self::Root { computed } => write!(f, "the entries lead to the root {computed}"),
            Self::Uncovered { from, size } => {
                write!(f, "the files hold {size} entries, those from {from} on are covered by no signed head")
            }
        }
    }
}

/// Checks the files in `dir` against a head whose signature the caller has verified. Nothing wrong: an empty
/// list. Hashes on as many threads as the machine has cores.
#[must_use]
pub fn verify_dir(dir: &Path, head: &Checkpoint) -> Vec<Problem> {
    let listing = match Listing::of(dir) {
        Ok(listing) => listing,
        Err(error) => {
            return vec![Problem { path: "tile".to_owned(), fault: Fault::Unreadable(error.to_string()) }];
        }
    };
    let size = reach(&listing, head.size);
    let check = Check { dir, head, size, listing: &listing };
    let mut problems: BTreeSet<Problem> = check.strangers().collect();
    let ground = check.ground_floor(&mut problems);
    check.upper_floors(&ground, &mut problems);
    check.root(&ground, &mut problems);
    if size > head.size {
        problems.insert(whole(Fault::Uncovered { from: head.size, size }));
    }
    problems.into_iter().collect()
}

fn whole(fault: Fault) -> Problem {
    Problem { path: "checkpoint".to_owned(), fault }
}

fn of(path: TilePath, fault: Fault) -> Problem {
    Problem { path: path.to_string(), fault }
}

/// How many entries there are to check: those that are signed, and those that follow them without a gap.
fn reach(listing: &Listing, signed: u64) -> u64 {
    listing.unbroken(Level::Entries, signed / u64::from(FULL)).max(signed)
}

struct Check<'a> {
    dir: &'a Path,
    head: &'a Checkpoint,
    size: u64,
    listing: &'a Listing,
}

/// What the entries of one tile gave.
#[derive(Default)]
struct Ground {
    tile: u64,
    /// Root of a full tile; none where neither entries nor hashes can be read.
    root: Option<Hash>,
    /// All hashes, kept where a tree may end inside the tile.
    leaves: Vec<Hash>,
    /// Other hashes for the same place, where no tile above decides between them: the signed root does.
    rival: Option<Rival>,
    problems: Vec<Problem>,
}

/// The hashes as the tile has them, where the entries give others.
struct Rival {
    leaves: Vec<Hash>,
    if_right: Vec<Problem>,
    if_wrong: Vec<Problem>,
}

impl Check<'_> {
    /// Files that are no tiles, and tiles beyond the end.
    fn strangers(&self) -> impl Iterator<Item = Problem> {
        let no_tiles =
            self.listing.strange.iter().map(|name| Problem { path: name.clone(), fault: Fault::Surplus });
        let beyond = self.listing.tiles().filter(|path| path.end() > hashes_at(path.level, self.size));
        no_tiles.chain(beyond.map(|path| of(path, Fault::Surplus)))
    }

    /// Entries and their hashes, in groups of the tiles that share one tile above them.
    fn ground_floor(&self, problems: &mut BTreeSet<Problem>) -> Vec<Ground> {
        let tiles = self.size.div_ceil(u64::from(FULL));
        let groups = tiles.div_ceil(u64::from(FULL));
        let next = AtomicU64::new(0);
        let work = || {
            let mut done = Vec::new();
            loop {
                let group = next.fetch_add(1, Ordering::Relaxed);
                if group >= groups {
                    return done;
                }
                let above = self.trusted(Level::Hashes(1), group);
                let first = group * u64::from(FULL);
                for tile in first..tiles.min(first + u64::from(FULL)) {
                    let parent = above.get((tile - first) as usize).copied();
                    done.push(self.ground(tile, parent));
                }
            }
        };
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let mut ground: Vec<Ground> = thread::scope(|scope| {
            let workers: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
            let mine = work();
            // A worker that was stopped leaves its tiles out, and they are reported as missing below.
            mine.into_iter()
                .chain(workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()))
                .collect()
        });
        ground.sort_by_key(|ground| ground.tile);
        ground.iter_mut().for_each(|ground| problems.extend(ground.problems.drain(..)));
        ground
    }

    /// The bundle of one tile and its hashes.
    fn ground(&self, tile: u64, parent: Option<Hash>) -> Ground {
        let mut ground = Ground { tile, ..Ground::default() };
        let mut files = self.files(Level::Entries, tile, &mut ground.problems);
        let computed = self.whole_tile(&files);
        let hashes = self.files(Level::Hashes(0), tile, &mut ground.problems);
        let stored = self.whole_tile(&hashes);
        files.extend(hashes);

        let leaves = match (computed, stored) {
            (Some(computed), Some(stored)) if computed != stored => match parent {
                Some(parent) if fold(&stored) == parent => stored,
                Some(_) => computed,
                None => {
                    let if_right = differing(&files, &stored);
                    ground.rival =
                        Some(Rival { leaves: stored, if_right, if_wrong: differing(&files, &computed) });
                    computed
                }
            },
            (Some(leaves), Some(_) | None) | (None, Some(leaves)) => leaves,
            (None, None) => Vec::new(),
        };
        if ground.rival.is_none() {
            ground.problems.extend(differing(&files, &leaves));
        }
        ground.root = if leaves.len() == usize::from(FULL) { Some(fold(&leaves)) } else { parent };
        let ends_here = tile == self.head.size / u64::from(FULL);
        if ends_here || ground.rival.is_some() {
            ground.leaves = leaves;
        }
        ground
    }

    /// Tiles of hashes of hashes, each against the tiles below it.
    fn upper_floors(&self, ground: &[Ground], problems: &mut BTreeSet<Problem>) {
        let full = (self.size / u64::from(FULL)) as usize;
        let mut row: Vec<Option<Hash>> = ground.iter().take(full).map(|ground| ground.root).collect();
        row.resize(full, None);
        for level in (1..LEVELS).map(Level::Hashes) {
            let mut above = Vec::with_capacity(row.len() / usize::from(FULL));
            for (index, part) in (0..).zip(row.chunks(FULL.into())) {
                let mut found = Vec::new();
                let files = self.files(level, index, &mut found);
                let stored = self.whole_tile(&files).unwrap_or_default();
                // Where nothing below could be read, the tile itself is all there is.
                let known: Option<Vec<Hash>> = (0..)
                    .zip(part)
                    .map(|(place, hash)| hash.or_else(|| stored.get::<usize>(place).copied()))
                    .collect();
                if let Some(known) = &known {
                    found.extend(differing(&files, known));
                }
                problems.extend(found);
                if part.len() == usize::from(FULL) {
                    above.push(known.as_deref().map(fold));
                }
            }
            row = above;
        }
    }

    /// The root at the signed size; it also decides where a tile at the edge has a rival.
    fn root(&self, ground: &[Ground], problems: &mut BTreeSet<Problem>) {
        let full = (self.head.size / u64::from(FULL)) as usize;
        let rest = (self.head.size % u64::from(FULL)) as usize;
        let with = |pick: &dyn Fn(&Ground) -> Option<Vec<Hash>>| -> Option<Hash> {
            let mut tree = Tree::new();
            for at in 0..full {
                let ground = ground.get(at)?;
                let root = match &ground.rival {
                    None => ground.root?,
                    Some(_) => fold(&pick(ground)?),
                };
                tree.append_subtree(8, root);
            }
            if rest > 0 {
                let leaves = pick(ground.get(full)?)?;
                leaves.get(..rest)?.iter().for_each(|leaf| tree.append(*leaf));
            }
            Some(tree.root())
        };
        let computed = with(&|ground| Some(ground.leaves.clone()));
        let rival = with(&|ground| {
            Some(ground.rival.as_ref().map_or_else(|| ground.leaves.clone(), |r| r.leaves.clone()))
        });
        let rival_is_right = computed != Some(self.head.root) && rival == Some(self.head.root);
        for rival in ground.iter().filter_map(|ground| ground.rival.as_ref()) {
            problems.extend(if rival_is_right { rival.if_right.clone() } else { rival.if_wrong.clone() });
        }
        match computed {
            Some(root) if root != self.head.root && !rival_is_right => {
                problems.insert(whole(Fault::Root { computed: root }));
            }
            Some(_) => {}
            // What is not there was named already; that the head is not borne out is said as well.
            None => {
                problems
                    .insert(whole(Fault::Form("the root cannot be computed: parts of the log are missing")));
            }
        }
    }

    /// The hashes of a tile as its widest file has them, without complaint.
    fn trusted(&self, level: Level, index: u64) -> Vec<Hash> {
        let mut unheard = Vec::new();
        self.whole_tile(&self.files(level, index, &mut unheard)).unwrap_or_default()
    }

    /// The hashes of the file that holds all that the log has of a tile.
    fn whole_tile(&self, files: &[(TilePath, Vec<Hash>)]) -> Option<Vec<Hash>> {
        let (path, hashes) = files.first()?;
        (path.width == self.wanted(path.level, path.index)).then(|| hashes.clone())
    }

    /// How many hashes or entries of a tile the log has.
    fn wanted(&self, level: Level, index: u64) -> u16 {
        hashes_at(level, self.size).saturating_sub(index * u64::from(FULL)).min(u64::from(FULL)) as u16
    }

    /// The readable files of a tile as hashes, the widest first. Narrower ones are kept for readers of older heads.
    fn files(&self, level: Level, index: u64, problems: &mut Vec<Problem>) -> Vec<(TilePath, Vec<Hash>)> {
        let wanted = self.wanted(level, index);
        let widths = self.listing.found.get(&(level, index));
        let widths: Vec<u16> =
            widths.into_iter().flatten().copied().filter(|width| *width <= wanted).collect();
        if widths.last() != Some(&wanted) {
            problems.push(of(TilePath { level, index, width: wanted }, Fault::Missing));
        }
        let mut files = Vec::with_capacity(widths.len());
        for &width in widths.iter().rev() {
            let path = TilePath { level, index, width };
            match self.load(path) {
                Ok(hashes) => files.push((path, hashes)),
                Err(fault) => problems.push(of(path, fault)),
            }
        }
        files
    }

    fn load(&self, path: TilePath) -> Result<Vec<Hash>, Fault> {
        let bytes = fs::read(self.dir.join(path.to_string()))
            .map_err(|error| Fault::Unreadable(error.to_string()))?;
        let hashes: Vec<Hash> = match path.level {
            Level::Hashes(_) if bytes.len() % 32 != 0 => return Err(Fault::Form(CUT)),
            Level::Hashes(_) => bytes.as_chunks::<32>().0.iter().copied().map(Hash).collect(),
            Level::Entries => {
                let entries = split_bundle(&bytes).ok_or(Fault::Form(CUT))?;
                entries.into_iter().map(leaf_hash).collect()
            }
        };
        if hashes.len() == usize::from(path.width) { Ok(hashes) } else { Err(Fault::Form(CUT)) }
    }
}

const CUT: &str = "does not hold what its name says: it was cut, or its lengths were changed";

/// The files that are not the beginning of what is right, each with the first place where it is not.
fn differing(files: &[(TilePath, Vec<Hash>)], right: &[Hash]) -> Vec<Problem> {
    let place = |hashes: &[Hash]| hashes.iter().zip(right).position(|(found, right)| found != right);
    files
        .iter()
        .filter_map(|(path, hashes)| {
            let at = path.index * u64::from(FULL) + place(hashes)? as u64;
            Some(of(*path, Fault::Differs { at }))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;
    use crate::note::SigningKey;
    use crate::tiles::Tiles;

    fn entry(i: u64) -> Vec<u8> {
        format!("entry {i} ").repeat((i % 5) as usize + 1).into_bytes()
    }

    /// A log written in the given steps, and its head.
    fn log(sizes: &[u64]) -> (TempDir, PathBuf, Checkpoint) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let mut tiles = Tiles::open(&path).unwrap();
        for &size in sizes {
            let leaves: Vec<Vec<u8>> = (tiles.size()..size).map(entry).collect();
            let leaves: Vec<&[u8]> = leaves.iter().map(Vec::as_slice).collect();
            tiles.append(tiles.size(), &leaves).unwrap();
        }
        let head = tiles.head("log").unwrap();
        (dir, path, head)
    }

    fn files(dir: &Path) -> Vec<String> {
        Listing::of(dir).unwrap().tiles().map(|path| path.to_string()).collect()
    }

    fn paths(problems: &[Problem]) -> Vec<&str> {
        problems.iter().map(|problem| problem.path.as_str()).collect()
    }

    /// Changes one file, looks at what is reported, and puts the file back.
    fn with(dir: &Path, head: &Checkpoint, file: &str, change: impl Fn(&mut Vec<u8>)) -> Vec<Problem> {
        let path = dir.join(file);
        let good = fs::read(&path).unwrap();
        let mut bad = good.clone();
        change(&mut bad);
        assert_ne!(bad, good, "nothing was changed in {file}");
        fs::write(&path, bad).unwrap();
        let problems = verify_dir(dir, head);
        fs::write(&path, good).unwrap();
        assert_eq!(verify_dir(dir, head), [], "{file} was not put back");
        problems
    }

    #[test]
    fn sound_logs_of_any_size_have_no_problems() {
        for sizes in [
            &[0][..],
            &[1],
            &[255],
            &[256],
            &[257],
            &[511, 512],
            &[40, 44, 300, 301],
            &[65_535, 65_536, 65_537],
        ] {
            let (_dir, path, head) = log(sizes);
            assert_eq!(verify_dir(&path, &head), [], "{sizes:?}");
        }
    }

    #[test]
    fn a_flipped_bit_in_any_file_names_that_file_and_no_other() {
        let (_dir, path, head) = log(&[800, 812]);
        let files = files(&path);
        assert_eq!(files.len(), 11, "{files:?}");
        for file in &files {
            // The first and last byte, a length, a text, some hashes.
            let length = fs::metadata(path.join(file)).unwrap().len() as usize;
            for place in [0, 1, 3, 40, length / 2, length - 1] {
                let problems = with(&path, &head, file, |bytes| bytes[place] ^= 0x10);
                assert_eq!(paths(&problems), [file.as_str()], "byte {place}: {problems:?}");
            }
        }
    }

    #[test]
    fn a_flipped_bit_on_an_upper_floor_names_that_file_and_no_other() {
        let (_dir, path, head) = log(&[70_000]);
        for file in [
            "tile/0/000",
            "tile/0/272",
            "tile/1/000",
            "tile/1/001.p/17",
            "tile/2/000.p/1",
            "tile/entries/271",
        ] {
            let problems = with(&path, &head, file, |bytes| bytes[20] ^= 1);
            assert_eq!(paths(&problems), [file], "{problems:?}");
        }
    }

    #[test]
    fn a_cut_or_longer_file_is_named() {
        let (_dir, path, head) = log(&[812]);
        for file in files(&path) {
            for keep in [0, 1, 31, 33] {
                let problems = with(&path, &head, &file, |bytes| bytes.truncate(keep));
                assert_eq!(paths(&problems), [file.as_str()], "{problems:?}");
            }
            let problems = with(&path, &head, &file, |bytes| bytes.extend([0, 0]));
            assert_eq!(paths(&problems), [file.as_str()], "{problems:?}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let (_dir, path, head) = log(&[812]);
        for file in files(&path) {
            let good = fs::read(path.join(&file)).unwrap();
            fs::remove_file(path.join(&file)).unwrap();
            let problems = verify_dir(&path, &head);
            assert!(
                problems.contains(&Problem { path: file.clone(), fault: Fault::Missing }),
                "{file}: {problems:?}"
            );
            assert_eq!(paths(&problems), [file.as_str()]);
            fs::write(path.join(&file), good).unwrap();
        }
        let (_dir, empty, _) = log(&[0]);
        assert!(
            verify_dir(&empty, &head)
                .contains(&whole(Fault::Form("the root cannot be computed: parts of the log are missing")))
        );
    }

    #[test]
    fn a_surplus_file_is_named() {
        let (_dir, path, head) = log(&[812]);
        for file in [
            "tile/0/004",
            "tile/0/003.p/45",
            "tile/1/000.p/4",
            "tile/7/000",
            "tile/entries/note.txt",
            "tile/0/.unfinished-000",
            "tile/8/000",
            "tile/entries/x900/000",
        ] {
            fs::create_dir_all(path.join(file).parent().unwrap()).unwrap();
            fs::write(path.join(file), [0; 32]).unwrap();
            let problems = verify_dir(&path, &head);
            assert_eq!(problems, [Problem { path: file.to_owned(), fault: Fault::Surplus }]);
            fs::remove_file(path.join(file)).unwrap();
        }
    }

    #[test]
    fn entries_rewritten_together_with_all_hashes_still_miss_the_signed_root() {
        let (_dir, path, head) = log(&[812]);
        let mut tiles = Tiles::open(&path).unwrap();
        tiles.rewind(700).unwrap();
        tiles.append(700, &[b"kept".as_slice(); 50]).unwrap();
        tiles.append(750, &[b"forged".as_slice(); 62]).unwrap();
        let computed = tiles.root_at(812).unwrap();
        // Steps leave narrower files, which are sound beginnings of the forged tile.
        assert_eq!(verify_dir(&path, &head), [whole(Fault::Root { computed })]);
    }

    #[test]
    fn a_log_cut_to_an_earlier_size_is_reported_against_the_newer_head() {
        let (_dir, path, head) = log(&[700, 812]);
        Tiles::open(&path).unwrap().rewind(700).unwrap();
        let problems = verify_dir(&path, &head);
        assert!(paths(&problems).contains(&"tile/entries/003.p/44"), "{problems:?}");
        assert!(paths(&problems).contains(&"checkpoint"), "{problems:?}");
    }

    #[test]
    fn a_head_rolled_back_below_the_files_leaves_entries_uncovered() {
        let (_dir, path, head) = log(&[300, 700, 812]);
        let older = Checkpoint { size: 700, root: Tiles::open(&path).unwrap().root_at(700).unwrap(), ..head };
        assert_eq!(verify_dir(&path, &older), [whole(Fault::Uncovered { from: 700, size: 812 })]);
        let wrong = Checkpoint { root: leaf_hash(b"wrong"), ..older };
        assert_eq!(verify_dir(&path, &wrong).len(), 2);
    }

    #[test]
    fn a_head_signed_by_a_stranger_never_reaches_the_files() {
        let (_dir, _path, head) = log(&[10]);
        let (ours, theirs) = (
            SigningKey::from_seed("log", &[1; 32]).unwrap(),
            SigningKey::from_seed("log", &[2; 32]).unwrap(),
        );
        assert!(head.sign(&theirs).unwrap().verify(&[ours.verifier().clone()]).is_err());
    }

    #[test]
    fn a_narrower_file_that_is_not_the_beginning_of_the_wider_is_named() {
        let (_dir, path, head) = log(&[40, 44, 300, 310]);
        let file = "tile/entries/001.p/44";
        let problems = with(&path, &head, file, |bytes| bytes[30] ^= 1);
        assert_eq!(paths(&problems), [file], "{problems:?}");
    }
}

//! A monitor: it copies a log, entry by entry, and looks whether the log still tells what it told before.
//!
//! Promise: a head is taken up only where the entries lead to it and it continues the last one; a log that shrank, tells two
//! histories or is not witnessed is named, what it showed is kept, and the copy stays as it was.
//! Serves: C2SP `tlog-tiles`; threats T11: whoever holds two heads of one log detects a rewriting offline.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use transparency::path::{FULL, Level};
use transparency::policy::Unmet;
use transparency::{
    CheckpointError, Policy, SignedCheckpoint, TileError, TilePath, Tiles, VerifierKey, split_bundle,
};

use crate::fetch::{Address, Trust, send};

/// Where a log is read.
#[derive(Debug)]
pub enum Source {
    /// A folder.
    Dir(PathBuf),
    /// An address.
    Web(Box<Web>),
}

/// A log at an address.
#[derive(Debug)]
pub struct Web {
    at: Address,
    trust: Trust,
    runtime: tokio::runtime::Runtime,
}

/// What a round found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Which log.
    pub origin: String,
    /// Entries that the copy had.
    pub before: u64,
    /// Entries that it has now.
    pub size: u64,
    /// Witnesses whose signatures hold.
    pub witnesses: usize,
}

/// Why a round ended without a new head.
#[derive(Debug, thiserror::Error)]
pub enum Alarm {
    /// It cannot be read where it should be.
    #[error("the log cannot be read: {0}")]
    Unread(String),
    /// The head is not signed as it should be.
    #[error(transparent)]
    Head(#[from] Unmet),
    /// It does not follow the last one.
    #[error("{says}; what it showed is kept in `{}`", kept.display())]
    Rewritten {
        /// What is wrong.
        says: String,
        /// Where both heads are.
        kept: PathBuf,
    },
    /// The copy.
    #[error("the own copy: {0}")]
    Copy(#[from] TileError),
    /// The system refused.
    #[error("could not write `{}`: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

impl Source {
    /// A folder, or an address: https, or http on this machine.
    ///
    /// # Errors
    /// An address that is not asked.
    pub fn read(text: &str, authorities: &Path) -> Result<Self, String> {
        if !text.contains("://") {
            return Ok(Self::Dir(PathBuf::from(text)));
        }
        let at = Address::read(text)
            .ok_or_else(|| format!("`{text}` is not asked: https, or http on this machine"))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        Ok(Self::Web(Box::new(Web { at, trust: Trust::read(authorities), runtime })))
    }

    fn get(&self, name: &str) -> Result<Vec<u8>, String> {
        match self {
            Self::Dir(dir) => std::fs::read(dir.join(name)).map_err(|error| format!("`{name}`: {error}")),
            Self::Web(web) => {
                let answer = web.runtime.block_on(send(&web.at.below(name), None, "*/*", &web.trust))?;
                match answer.status {
                    200 => Ok(answer.body),
                    status => Err(format!("`{name}`: status {status}")),
                }
            }
        }
    }
}

/// One round: takes up the newest head of a log into the copy in `to`. `policy` is asked where it is given: then the newest
/// head that its witnesses signed is taken.
///
/// # Errors
/// What is wrong with the log, or that it cannot be read.
pub fn round(source: &Source, to: &Path, key: &VerifierKey, policy: Option<&Policy>) -> Result<Round, Alarm> {
    let none = Policy::parse("quorum none\n").map_err(|error| Alarm::Unread(error.to_string()))?;
    let asked = policy.unwrap_or(&none);
    let name = if asked.asks() { "checkpoint.witnessed" } else { "checkpoint" };
    let bytes = source.get(name).map_err(Alarm::Unread)?;
    let text = String::from_utf8(bytes).map_err(|_| Alarm::Unread(format!("`{name}` is no text")))?;
    let signed: SignedCheckpoint = text.parse().map_err(Unmet::Checkpoint)?;
    let witnesses = asked.believe(&signed, key)?.len();
    let head = signed.checkpoint();
    std::fs::create_dir_all(to).map_err(|source| Alarm::Io { path: to.to_owned(), source })?;
    let mut tiles = Tiles::open(to)?;
    let known = tiles.published()?;
    let before = known.as_ref().map_or(0, |it| it.checkpoint().size);
    // Pieces that an interrupted round left are read again.
    tiles.rewind(before)?;
    if let Some(known) = &known
        && let Err(error) = head.follows(known.checkpoint())
    {
        return Err(rewritten(to, known, &signed, &error));
    }
    copy(source, &mut tiles, head.size)?;
    let own = tiles.head(&head.origin)?;
    if own.root != head.root {
        tiles.rewind(before)?;
        let says = format!("the entries do not lead to the head of {} entries", head.size);
        return Err(match &known {
            Some(known) => kept(to, known, &signed, says),
            None => Alarm::Unread(says),
        });
    }
    tiles.publish(&signed)?;
    Ok(Round { origin: head.origin.clone(), before, size: head.size, witnesses })
}

/// Copies the entries up to a size; what is there already is compared.
fn copy(source: &Source, tiles: &mut Tiles, size: u64) -> Result<(), Alarm> {
    let full = u64::from(FULL);
    let mut at = tiles.size();
    while at < size {
        let index = at / full;
        let width = u16::try_from((size - index * full).min(full)).unwrap_or(FULL);
        let path = TilePath { level: Level::Entries, index, width };
        let bytes = source.get(&path.to_string()).map_err(Alarm::Unread)?;
        let entries = split_bundle(&bytes).filter(|it| it.len() == usize::from(width));
        let entries = entries.ok_or_else(|| Alarm::Unread(format!("`{path}` does not hold its entries")))?;
        let skip = usize::try_from(at - index * full).unwrap_or_default();
        tiles.append(at, entries.get(skip..).unwrap_or_default())?;
        at = index * full + u64::from(width);
    }
    Ok(())
}

fn rewritten(
    to: &Path,
    known: &SignedCheckpoint,
    shown: &SignedCheckpoint,
    error: &CheckpointError,
) -> Alarm {
    kept(to, known, shown, error.to_string())
}

/// Both heads, signed by the log, are proof of what it did: they are kept beside the copy.
fn kept(to: &Path, known: &SignedCheckpoint, shown: &SignedCheckpoint, says: String) -> Alarm {
    let text = format!("{says}\n\nknown:\n\n{known}\nshown:\n\n{shown}");
    let mark: String = Sha256::digest(text.as_bytes()).iter().take(8).map(|it| format!("{it:02x}")).collect();
    let path = to.join(format!("evidence-{mark}"));
    match std::fs::write(&path, text) {
        Ok(()) => Alarm::Rewritten { says, kept: path },
        Err(source) => Alarm::Io { path, source },
    }
}

//! Names of the files of a log.
//!
//! Promise: a file has one name and a name has one file; a name that is not exactly of that form is no tile.
//! Serves: C2SP `tlog-tiles`: `tile/LEVEL/INDEX` and `tile/entries/INDEX`, with `.p/WIDTH` while not full.

use std::fmt;
use std::str::FromStr;

/// One file under `tile/`: hashes of one level, or the entries themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TilePath {
    /// What it holds.
    pub level: Level,
    /// Which one on that level, from 0.
    pub index: u64,
    /// How many hashes or entries it holds: 256 when full.
    pub width: u16,
}

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Entry bundles: the leaves themselves.
    Entries,
    /// Hashes of subtrees of `256^level` leaves.
    Hashes(u8),
}

/// Hashes or entries in a full tile.
pub const FULL: u16 = 256;

/// No log of 64-bit size has more levels of tiles than this.
pub const LEVELS: u8 = 8;

impl TilePath {
    /// How many hashes or entries of its level the log has if this file is right: those up to its last.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.index.saturating_mul(u64::from(FULL)).saturating_add(u64::from(self.width))
    }
}

/// The text is not the name of a tile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the name of a tile")]
pub struct NotATile(String);

impl fmt::Display for TilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Level::Entries => f.write_str("tile/entries/")?,
            Level::Hashes(level) => write!(f, "tile/{level}/")?,
        }
        // Thousands from the left; every group but the last is marked with an x.
        let mut groups = Vec::new();
        let mut rest = self.index / 1000;
        while rest > 0 {
            groups.push(rest % 1000);
            rest /= 1000;
        }
        for group in groups.iter().rev() {
            write!(f, "x{group:03}/")?;
        }
        write!(f, "{:03}", self.index % 1000)?;
        if self.width < FULL { write!(f, ".p/{}", self.width) } else { Ok(()) }
    }
}

impl FromStr for TilePath {
    type Err = NotATile;

    fn from_str(text: &str) -> Result<Self, NotATile> {
        // Reading loosely and then asking for the only spelling keeps the two directions one rule.
        read(text)
            .filter(|path| path.to_string() == text)
            .ok_or_else(|| NotATile(text.chars().take(200).collect()))
    }
}

fn read(text: &str) -> Option<TilePath> {
    let (level, rest) = text.strip_prefix("tile/")?.split_once('/')?;
    let level = match level {
        "entries" => Level::Entries,
        digits => Level::Hashes(digits.parse().ok().filter(|level| *level < LEVELS)?),
    };
    let (number, width) = match rest.split_once(".p/") {
        Some((number, width)) => (number, width.parse().ok().filter(|w| (1..FULL).contains(w))?),
        None => (rest, FULL),
    };
    let index = number.split('/').try_fold(0_u64, |sum, group| {
        let digits: u64 = group.trim_start_matches('x').parse().ok()?;
        sum.checked_mul(1000)?.checked_add(digits)
    })?;
    Some(TilePath { level, index, width })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(level: Level, index: u64, width: u16, text: &str) {
        let path = TilePath { level, index, width };
        assert_eq!(path.to_string(), text);
        assert_eq!(text.parse(), Ok(path));
    }

    #[test]
    fn names_are_those_of_the_format() {
        check(Level::Hashes(0), 0, FULL, "tile/0/000");
        check(Level::Hashes(1), 999, 8, "tile/1/999.p/8");
        check(Level::Hashes(0), 1000, FULL, "tile/0/x001/000");
        check(Level::Entries, 1_234_067, FULL, "tile/entries/x001/x234/067");
        check(Level::Entries, 1_234_067, 255, "tile/entries/x001/x234/067.p/255");
        check(Level::Entries, u64::MAX, 1, "tile/entries/x018/x446/x744/x073/x709/x551/615.p/1");
    }

    #[test]
    fn other_spellings_are_no_tiles() {
        for text in [
            "",
            "tile/0/0",
            "tile/00/000",
            "tile/8/000",
            "tile/-1/000",
            "tile/0/x000/000",
            "tile/0/001/000",
            "tile/0/xx01/000",
            "tile/0/+01",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/08",
            "tile/0/000.p",
            "tile/0/000/",
            "tile/entries/.tmp-000",
            "tile/8/0/000",
            "tile/entries/x018/x446/x744/x073/x709/x551/616",
            "/tile/0/000",
        ] {
            assert!(text.parse::<TilePath>().is_err(), "{text}");
        }
    }
}

//! Eras: look-up keys in stretches of the record, each with a filter, so that a longer record costs no more.
//!
//! A key is a random number. One table of all keys would change a page of the file for every key of every alert,
//! and with a long record each of them another page. So keys are kept by the era in which they came: only the
//! pages of the present era change. A look-up then asks every era; a filter of each finished era, held in memory,
//! says at once that a key is not in it, and is wrong the other way about once in five hundred times.
//! Promise: a filter never says that a key is missing that is there: it only holds what the rows hold, and more
//! after an erasure. Without its filter an era is simply asked.

use rusqlite::{Connection, params};
use rustc_hash::FxHashMap;
use terms::Seq;

use crate::row::int;

/// Entries in an era: some 250,000 keys, whose pages fit in memory many times over.
const ENTRIES: u64 = 32_768;
/// Bits for each key.
const BITS_PER_KEY: usize = 16;
/// Words in a block: one line of the processor's cache.
const BLOCK: usize = 8;
/// Bits set for each key, all in one block.
const HASHES: u32 = 6;

/// The era of an entry.
pub(crate) fn of(seq: Seq) -> i64 {
    int(Seq(seq.0 / ENTRIES))
}

/// The eras of a record of so many entries.
pub(crate) fn all(size: u64) -> std::ops::Range<i64> {
    0..int(Seq(size.div_ceil(ENTRIES)))
}

/// What an era holds, roughly.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Filter {
    words: Vec<u64>,
}

impl Filter {
    /// A filter of these keys.
    pub(crate) fn made(macs: &[i64]) -> Self {
        let blocks = (macs.len() * BITS_PER_KEY).div_ceil(64 * BLOCK).max(1);
        let mut filter = Self { words: vec![0; blocks * BLOCK] };
        for &mac in macs {
            let (start, bits) = filter.place(mac);
            for (word, bit) in bits {
                if let Some(word) = filter.words.get_mut(start + word) {
                    *word |= bit;
                }
            }
        }
        filter
    }

    /// False only where the key is not in the era.
    pub(crate) fn may_hold(&self, mac: i64) -> bool {
        let (start, bits) = self.place(mac);
        bits.into_iter().all(|(word, bit)| self.words.get(start + word).is_some_and(|it| it & bit != 0))
    }

    /// The first word of a key's block, and its bits there as word and mask.
    fn place(&self, mac: i64) -> (usize, [(usize, u64); HASHES as usize]) {
        let mac = mac.cast_unsigned();
        let blocks = (self.words.len() / BLOCK) as u64;
        // The upper half chooses the block, the lower half the bits: keys are random, nothing is to be mixed.
        let block = ((mac >> 32) * blocks) >> 32;
        let mut bits = [(0, 0); HASHES as usize];
        let mut rest = (mac & 0xffff_ffff) | (mac << 32);
        for slot in &mut bits {
            let bit = rest & 0x1ff;
            *slot = ((bit >> 6) as usize, 1 << (bit & 63));
            rest = (rest >> 9) ^ rest.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        (block as usize * BLOCK, bits)
    }

    fn to_bytes(&self) -> Vec<u8> {
        self.words.iter().flat_map(|it| it.to_le_bytes()).collect()
    }

    /// None where the bytes are no filter: the era is then asked.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (words, odd) = bytes.as_chunks::<8>();
        let whole = odd.is_empty() && !words.is_empty() && words.len().is_multiple_of(BLOCK);
        whole.then(|| Self { words: words.iter().map(|it| u64::from_le_bytes(*it)).collect() })
    }
}

/// The filters that were read so far.
#[derive(Default)]
pub(crate) struct Filters {
    known: FxHashMap<i64, Filter>,
    /// Eras up to this one were looked for.
    read_to: i64,
}

impl Filters {
    /// Reads the filters of all eras before the present one, each once.
    pub(crate) fn read(&mut self, db: &Connection, present: i64) -> rusqlite::Result<()> {
        if self.read_to >= present {
            return Ok(());
        }
        let mut select =
            db.prepare_cached("SELECT era, body FROM filters WHERE era >= $1 AND era < $2 ORDER BY era")?;
        let mut rows = select.query([self.read_to, present])?;
        let mut next = self.read_to;
        while let Some(row) = rows.next()? {
            let era: i64 = row.get(0)?;
            if let Some(filter) = Filter::from_bytes(row.get_ref(1)?.as_blob()?) {
                self.known.insert(era, filter);
            }
            next = era + 1;
        }
        self.read_to = next;
        Ok(())
    }

    /// True where the era must be asked for the key.
    pub(crate) fn may_hold(&self, era: i64, mac: i64) -> bool {
        self.known.get(&era).is_none_or(|it| it.may_hold(mac))
    }

    /// Forgets what was read.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// Writes the filters of eras that were finished between two sizes of the record.
pub(crate) fn finish(db: &Connection, before: u64, size: u64) -> rusqlite::Result<()> {
    for era in int(Seq(before / ENTRIES))..int(Seq(size / ENTRIES)) {
        let filter = Filter::made(&keys(db, era)?);
        db.prepare_cached("INSERT INTO filters (era, body) VALUES ($1, $2)")?
            .execute(params![era, filter.to_bytes()])?;
    }
    Ok(())
}

fn keys(db: &Connection, era: i64) -> rusqlite::Result<Vec<i64>> {
    db.prepare_cached("SELECT mac FROM lookups WHERE era = $1")?.query_map([era], |row| row.get(0))?.collect()
}

/// Eras whose stored filter denies a key that is in their rows.
pub(crate) fn denied(db: &Connection) -> rusqlite::Result<Vec<i64>> {
    let filters: Vec<(i64, Vec<u8>)> = db
        .prepare("SELECT era, body FROM filters ORDER BY era")?
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut denied = Vec::new();
    for (era, body) in filters {
        let Some(filter) = Filter::from_bytes(&body) else {
            continue;
        };
        if keys(db, era)?.iter().any(|mac| !filter.may_hold(*mac)) {
            denied.push(era);
        }
    }
    Ok(denied)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn random(number: u64) -> i64 {
        let mut x = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (x ^ (x >> 31)).cast_signed()
    }

    #[test]
    fn a_filter_denies_no_key_it_holds_and_nearly_every_other() {
        for count in [0, 1, 7, 1000, 50_000] {
            let macs: Vec<i64> = (0..count).map(random).collect();
            let filter = Filter::made(&macs);
            let filter = Filter::from_bytes(&filter.to_bytes()).unwrap();
            assert!(macs.iter().all(|mac| filter.may_hold(*mac)));
            let wrong = (0..100_000).filter(|it| filter.may_hold(random(1_000_000 + it))).count();
            assert!(wrong < 500, "{count} keys: {wrong} of 100000");
        }
    }

    #[test]
    fn an_era_without_a_whole_filter_is_asked() {
        assert!(Filter::from_bytes(&[]).is_none());
        assert!(Filter::from_bytes(&[0; 63]).is_none());
        assert!(Filters::default().may_hold(3, 4));
    }

    #[test]
    fn eras_cover_the_record_without_a_gap() {
        assert_eq!((of(Seq(0)), of(Seq(32_767)), of(Seq(32_768))), (0, 0, 1));
        assert_eq!((all(0), all(1), all(32_768), all(32_769)), (0..0, 0..1, 0..1, 0..2));
    }
}

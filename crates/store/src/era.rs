//! Eras: look-up keys in stretches of the record, each with a filter, so that a longer record costs no more.
//!
//! A key is a random number. One table of all keys would change a page of the file for every key of every alert,
//! and with a long record each of them another page. So keys are kept by the era in which they came: only the
//! pages of the present era change. A look-up then asks every era; a filter of each finished era, held in memory,
//! says at once that a key is not in it, and is wrong the other way about once in two thousand times. The filters
//! lie side by side, the bits of all eras at one place in one line of the processor's cache: a key is asked of all
//! eras at the cost of one, for about eight million alerts.
//! Promise: a filter never says that a key is missing that is there: it only holds what the rows hold, and more
//! after an erasure. Without its filter an era is simply asked.

use terms::Seq;

use crate::db::{Connection, params};
use crate::row::int;

/// Entries in an era: some 250,000 keys, whose pages fit in memory many times over.
const ENTRIES: u64 = 32_768;
/// Bits of a filter: some 20 for each key. One size for all eras, or they could not lie side by side.
const BITS: usize = 1 << 22;
/// Bits set for each key.
const HASHES: u64 = 5;
/// Eras in a byte.
const BYTE: usize = 8;

/// The era of an entry.
pub(crate) fn of(seq: Seq) -> i64 {
    int(Seq(seq.0 / ENTRIES))
}

/// Where the bits of a key are.
fn places(mac: i64) -> impl Iterator<Item = usize> {
    let mac = mac.cast_unsigned();
    // Keys are random, nothing is to be mixed: one half begins, the other strides.
    let stride = (mac >> 32) | 1;
    (0..HASHES).map(move |n| (mac.wrapping_add(stride.wrapping_mul(n)) % BITS as u64) as usize)
}

/// What an era holds, roughly.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Filter {
    bytes: Vec<u8>,
}

impl Filter {
    /// A filter of these keys.
    pub(crate) fn made(macs: &[i64]) -> Self {
        let mut bytes = vec![0; BITS / 8];
        for place in macs.iter().flat_map(|it| places(*it)) {
            if let Some(byte) = bytes.get_mut(place / 8) {
                *byte |= 1 << (place % 8);
            }
        }
        Self { bytes }
    }

    /// False only where the key is not in the era.
    pub(crate) fn may_hold(&self, mac: i64) -> bool {
        places(mac).all(|it| self.bytes.get(it / 8).is_some_and(|byte| byte & (1 << (it % 8)) != 0))
    }

    /// None where the bytes are no filter: the era is then asked.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == BITS / 8).then(|| Self { bytes: bytes.to_owned() })
    }
}

/// The filters that were read so far, side by side: a row for each place, in it a bit for each era.
#[derive(Default)]
pub(crate) struct Filters {
    rows: Vec<u8>,
    /// Bytes in a row; a power of two, so that a row does not lie across two lines of the cache.
    width: usize,
    /// Eras that must be asked for every key: without a whole filter.
    unknown: Vec<u8>,
    /// Eras up to this one were looked for.
    read_to: usize,
}

impl Filters {
    /// Reads the filters of all eras before the present one, each once. An era that was finished in a batch that
    /// is still open has none yet: it is looked for again.
    pub(crate) fn read(&mut self, db: &Connection, present: i64) -> crate::db::Result<()> {
        let from = self.read_to;
        if index(present) <= from {
            return Ok(());
        }
        let newest: Option<i64> = db
            .prepare_cached("SELECT MAX(era) FROM filters WHERE era >= $1 AND era < $2")?
            .query_row([number(from), present], |row| row.get(0))?;
        let Some(to) = newest.map(|it| index(it) + 1) else { return Ok(()) };
        self.widen(to.div_ceil(BYTE));
        let mut select = db.prepare_cached("SELECT body FROM filters WHERE era = $1")?;
        for byte in from / BYTE..to.div_ceil(BYTE) {
            let mut eight: [Option<Filter>; BYTE] = Default::default();
            for (bit, slot) in eight.iter_mut().enumerate() {
                let era = byte * BYTE + bit;
                if era < from || era >= to {
                    continue;
                }
                let mut rows = select.query([number(era)])?;
                if let Some(row) = rows.next()? {
                    *slot = Filter::from_bytes(row.get_ref(0)?.as_blob()?);
                }
                if slot.is_none()
                    && let Some(unknown) = self.unknown.get_mut(byte)
                {
                    *unknown |= 1 << bit;
                }
            }
            self.add(byte, &eight);
        }
        self.read_to = to;
        Ok(())
    }

    /// Gives the eras up to the present one that must be asked for the key.
    pub(crate) fn may_hold(&self, mac: i64, present: i64, ask: &mut Vec<i64>) {
        for byte in 0..self.read_to.div_ceil(BYTE) {
            let all = places(mac)
                .map(|it| self.rows.get(it * self.width + byte).copied().unwrap_or(u8::MAX))
                .fold(u8::MAX, |all, it| all & it);
            let mut eras = all | self.unknown.get(byte).copied().unwrap_or(u8::MAX);
            while eras != 0 {
                ask.push(number(byte * BYTE + eras.trailing_zeros() as usize));
                eras &= eras - 1;
            }
        }
        ask.extend(number(self.read_to)..=present);
    }

    /// Forgets what was read.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Makes room for so many bytes in a row.
    fn widen(&mut self, bytes: usize) {
        let width = bytes.next_power_of_two();
        if width <= self.width {
            return;
        }
        let mut rows = vec![0; BITS * width];
        if self.width > 0 {
            for (new, old) in rows.chunks_exact_mut(width).zip(self.rows.chunks_exact(self.width)) {
                for (new, old) in new.iter_mut().zip(old) {
                    *new = *old;
                }
            }
        }
        self.rows = rows;
        self.width = width;
        self.unknown.resize(width, 0);
    }

    /// Lays up to eight filters into one byte of every row.
    fn add(&mut self, byte: usize, eight: &[Option<Filter>; BYTE]) {
        let mut rows = self.rows.chunks_exact_mut(self.width);
        for at in 0..BITS / 8 {
            let mut square = 0_u64;
            for (bit, filter) in eight.iter().enumerate() {
                let here = filter.as_ref().and_then(|it| it.bytes.get(at)).copied().unwrap_or(0);
                square |= u64::from(here) << (8 * bit);
            }
            for eras in turned(square).to_le_bytes() {
                if let Some(row) = rows.next().and_then(|it| it.get_mut(byte)) {
                    *row |= eras;
                }
            }
        }
    }
}

fn number(era: usize) -> i64 {
    int(Seq(era as u64))
}

fn index(era: i64) -> usize {
    usize::try_from(era).unwrap_or(0)
}

/// A square of eight by eight bits, rows for columns.
fn turned(mut x: u64) -> u64 {
    for (by, mask) in [(7, 0x00aa_00aa_00aa_00aa), (14, 0x0000_cccc_0000_cccc), (28, 0x0000_0000_f0f0_f0f0)] {
        let t = (x ^ (x >> by)) & mask;
        x ^= t ^ (t << by);
    }
    x
}

/// Writes the filters of eras that were finished between two sizes of the record.
pub(crate) fn finish(db: &Connection, before: u64, size: u64) -> crate::db::Result<()> {
    for era in int(Seq(before / ENTRIES))..int(Seq(size / ENTRIES)) {
        let filter = Filter::made(&keys(db, era)?);
        db.prepare_cached("INSERT INTO filters (era, body) VALUES ($1, $2)")?
            .execute(params![era, filter.bytes])?;
    }
    Ok(())
}

fn keys(db: &Connection, era: i64) -> crate::db::Result<Vec<i64>> {
    db.prepare_cached("SELECT mac FROM lookups WHERE era = $1")?.query_map([era], |row| row.get(0))?.collect()
}

/// Eras whose stored filter denies a key that is in their rows.
pub(crate) fn denied(db: &Connection) -> crate::db::Result<Vec<i64>> {
    let filters: Vec<(i64, Vec<u8>)> = db
        .prepare("SELECT era, body FROM filters ORDER BY era")?
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<crate::db::Result<_>>()?;
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

    fn asked(filters: &Filters, mac: i64, present: i64) -> Vec<i64> {
        let mut eras = Vec::new();
        filters.may_hold(mac, present, &mut eras);
        eras
    }

    fn store(db: &Connection, era: usize, body: &[u8]) {
        db.execute("INSERT INTO filters (era, body) VALUES ($1, $2)", params![number(era), body]).unwrap();
    }

    fn tables() -> Connection {
        crate::db::sqlite::in_memory().unwrap()
    }

    #[test]
    fn a_filter_denies_no_key_it_holds_and_nearly_every_other() {
        for count in [0, 1, 7, 1000, 200_000] {
            let macs: Vec<i64> = (0..count).map(random).collect();
            let filter = Filter::made(&macs);
            assert!(macs.iter().all(|mac| filter.may_hold(*mac)));
            let wrong = (0..100_000).filter(|it| filter.may_hold(random(1_000_000 + it))).count();
            assert!(wrong < 100, "{count} keys: {wrong} of 100000");
        }
    }

    #[test]
    fn filters_side_by_side_ask_the_eras_that_each_filter_alone_asks() {
        // Read in three turns, across a byte and across a doubling of the row.
        let eras: Vec<Vec<i64>> =
            (0..19).map(|era| (0..300).map(|n| random(era * 1000 + n)).collect()).collect();
        let filters: Vec<Filter> = eras.iter().map(|it| Filter::made(it)).collect();
        let db = tables();
        for (era, filter) in filters.iter().enumerate() {
            store(&db, era, &filter.bytes);
        }
        let mut side_by_side = Filters::default();
        for present in [3, 9, 19] {
            side_by_side.read(&db, present).unwrap();
            for mac in eras.iter().flatten().copied().chain((50_000..53_000).map(random)) {
                let mut alone: Vec<i64> =
                    (0..present).filter(|era| filters[index(*era)].may_hold(mac)).collect();
                alone.push(present);
                assert_eq!(asked(&side_by_side, mac, present), alone);
            }
        }
    }

    #[test]
    fn an_era_without_a_whole_filter_is_asked() {
        assert!(Filter::from_bytes(&[]).is_none());
        assert!(Filter::from_bytes(&[0; 64]).is_none());
        let empty = Filter::made(&[]).bytes;
        let db = tables();
        store(&db, 0, &empty);
        store(&db, 2, &[0; 64]);
        store(&db, 3, &empty);
        let mut filters = Filters::default();
        filters.read(&db, 6).unwrap();
        assert_eq!(asked(&filters, 4, 6), [1, 2, 4, 5, 6]);
        // An era whose filter comes later is looked for again.
        store(&db, 4, &empty);
        filters.read(&db, 6).unwrap();
        assert_eq!(asked(&filters, 4, 6), [1, 2, 5, 6]);
        filters.clear();
        assert_eq!(asked(&filters, 4, 1), [0, 1]);
    }

    #[test]
    fn eras_follow_one_another_without_a_gap() {
        assert_eq!((of(Seq(0)), of(Seq(32_767)), of(Seq(32_768))), (0, 0, 1));
    }
}

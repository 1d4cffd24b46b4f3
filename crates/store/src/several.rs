//! Reading several at once: a page of many alerts takes as many statements as one alert does, not as many for each.
//!
//! A server far away answers one statement after the other, so that what counts is how many there are. Places are asked for
//! by sixteens, so that there is one statement of each kind and it is planned once.
//! Promise: what is read of several is what is read of each of them, with the same checks; nothing is kept longer than what
//! is read one by one. Serves P8 (a queue that is long is still read).

use std::collections::BTreeMap;

use entries::Kind;
use terms::{AlertId, Seq};

use crate::error::{StoreError, database};
use crate::read::{AlertRow, Reader, alert_row, alerts_where};
use crate::row::{self, int};

/// Places asked for in one statement.
const TOGETHER: usize = 16;

/// The places of a statement, in brackets.
macro_rules! sixteen {
    () => {
        "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
    };
}

pub(crate) use sixteen;

/// By sixteens. Where fewer are left the last one stands for the rest: it is found once all the same.
pub(crate) fn sixteens<T: Clone>(all: &[T]) -> impl Iterator<Item = [T; TOGETHER]> {
    all.chunks(TOGETHER).filter_map(|part| {
        let last = part.last()?;
        let mut part = part.iter();
        Some(std::array::from_fn(|_| part.next().unwrap_or(last).clone()))
    })
}

/// What officials saved and decided on alerts, by the first entry of each, in the order of the record.
pub type Worked = BTreeMap<Seq, Vec<(Seq, Kind)>>;

impl Reader<'_> {
    /// What stands of several alerts, by their first entries.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts_at(&self, firsts: &[Seq]) -> Result<BTreeMap<Seq, AlertRow>, StoreError> {
        let mut found = BTreeMap::new();
        let firsts: Vec<i64> = firsts.iter().map(|it| int(*it)).collect();
        for some in sixteens(&firsts) {
            let rows = self.many(concat!(alerts_where!("first_seq IN "), sixteen!()), some, alert_row)?;
            found.extend(rows.into_iter().map(|it| (it.first, it)));
        }
        Ok(found)
    }

    /// What stands of several alerts.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts_named(&self, alerts: &[AlertId]) -> Result<Vec<AlertRow>, StoreError> {
        let mut found = Vec::with_capacity(alerts.len());
        let alerts: Vec<&str> = alerts.iter().map(AlertId::as_str).collect();
        for some in sixteens(&alerts) {
            found.extend(self.many(concat!(alerts_where!("alert IN "), sixteen!()), some, alert_row)?);
        }
        found.sort_by_key(|it| it.first);
        found.dedup_by_key(|it| it.first);
        Ok(found)
    }

    /// What officials saved and decided on several alerts, and which of their permissions ended, by the first entries of
    /// the alerts.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn worked_on(&self, firsts: &[Seq]) -> Result<Worked, StoreError> {
        let mut found = Worked::new();
        let firsts: Vec<i64> = firsts.iter().map(|it| int(*it)).collect();
        for some in sixteens(&firsts) {
            let rows: Vec<(Seq, Seq, String)> = self.many(
                concat!(
                    "SELECT trail.first_seq, entries.seq, entries.kind FROM trail JOIN entries \
                     ON entries.seq = trail.seq WHERE trail.first_seq IN ",
                    sixteen!(),
                    " AND (entries.kind = 'read_by_official' OR entries.kind = 'decided' \
                     OR entries.kind = 'permission_lapsed') ORDER BY entries.seq"
                ),
                some,
                |row| Ok((row.get(0).map(row::seq)?, row.get(1).map(row::seq)?, row.get(2)?)),
            )?;
            for (first, seq, kind) in rows {
                if let Some(kind) = Kind::parse(&kind) {
                    found.entry(first).or_default().push((seq, kind));
                }
            }
        }
        Ok(found)
    }

    /// Opens contents and examinations beforehand that are not in memory yet; what was erased is left out.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn open_ahead(&self, seqs: &[Seq]) -> Result<(), StoreError> {
        let missing: Vec<i64> = {
            let mut recent = self.recent.borrow_mut();
            seqs.iter().filter(|it| recent.get(it.0).is_none()).map(|it| int(*it)).collect()
        };
        for some in sixteens(&missing) {
            let mut select = self
                .db
                .prepare_cached(concat!("SELECT seq, owner, blob FROM entries WHERE seq IN ", sixteen!()))
                .map_err(database("read entries"))?;
            let mut rows = select.query(some).map_err(database("read entries"))?;
            while let Some(row) = rows.next().map_err(database("read entries"))? {
                let seq = row.get(0).map(row::seq).map_err(database("read entries"))?;
                if let Some((owner, opened)) = self.opened(seq, &row, 1)? {
                    self.hold(seq, &owner, &opened)?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_at_a_time_are_asked_for_and_the_last_stands_for_the_rest() {
        for count in [0, 1, 15, 16, 17, 40] {
            let all: Vec<usize> = (0..count).collect();
            let parts: Vec<[usize; TOGETHER]> = sixteens(&all).collect();
            assert_eq!(parts.len(), count.div_ceil(TOGETHER));
            let mut asked: Vec<usize> = parts.concat();
            asked.dedup();
            assert_eq!(asked, all);
        }
    }
}

//! Lists of alerts for a queue: by what holds and what it takes to look, page by page.
//!
//! Promise: a page is read through an index however many alerts there are, and the next one begins behind the last row
//! of this one, so that what arrives meanwhile neither repeats nor hides a row.

use terms::{Level, Seq, Track};

use crate::db::params;
use crate::error::StoreError;
use crate::read::{AlertRow, Reader, alert_row, alerts_where};
use crate::row::int;

/// In which order of arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// The oldest first.
    Oldest,
    /// The newest first.
    Newest,
}

impl Reader<'_> {
    /// Alerts of a level and track in the order of arrival, from behind one on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts_at_level(
        &self,
        level: Level,
        track: Track,
        order: Arrival,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<AlertRow>, StoreError> {
        let most = i64::try_from(limit).unwrap_or(i64::MAX);
        match order {
            Arrival::Oldest => self.many(
                alerts_where!("level = $1 AND track = $2 AND first_seq > $3 ORDER BY first_seq LIMIT $4"),
                params![level.code(), track.code(), after.map_or(-1, int), most],
                alert_row,
            ),
            Arrival::Newest => self.many(
                alerts_where!(
                    "level = $1 AND track = $2 AND first_seq < $3 ORDER BY first_seq DESC LIMIT $4"
                ),
                params![level.code(), track.code(), after.map_or(i64::MAX, int), most],
                alert_row,
            ),
        }
    }

    /// Alerts of a level, whatever the track, in the order of arrival, from behind one on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts_of_level(
        &self,
        level: Level,
        order: Arrival,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<AlertRow>, StoreError> {
        let mut all = Vec::new();
        for track in Track::ALL {
            all.extend(self.alerts_at_level(level, track, order, after, limit)?);
        }
        match order {
            Arrival::Oldest => all.sort_by_key(|it| it.first),
            Arrival::Newest => all.sort_by_key(|it| std::cmp::Reverse(it.first)),
        }
        all.truncate(limit);
        Ok(all)
    }

    /// How many alerts there are of a level and track.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn count_at_level(&self, level: Level, track: Track) -> Result<u64, StoreError> {
        let count: Option<i64> = self.one(
            "SELECT COUNT(*) FROM alerts WHERE level = $1 AND track = $2",
            params![level.code(), track.code()],
            |row| row.get(0),
        )?;
        Ok(count.and_then(|it| u64::try_from(it).ok()).unwrap_or(0))
    }
}

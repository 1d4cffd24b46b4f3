//! Reading for desks: who worked on what, kinds of which there are few, the newest of the record, numbers of senders.
//!
//! Promise: every list here is read through an index, however long the record is, and a page begins behind the last row
//! of the one before.

use entries::{Kind, actor_text};
use terms::alert::{Channel, Source};
use terms::{Actor, AlertId, Field, Seq};

use crate::db::params;
use crate::error::StoreError;
use crate::read::{AlertRow, Reader};
use crate::row::{self, int};

/// Bureaus a number is looked for under. There are some two hundred.
const BUREAUS: usize = 400;

/// Kinds that stand in the index of rare kinds.
pub(crate) fn is_rare(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::CustodyBegun
            | Kind::CustodyEvent
            | Kind::OverrideUsed
            | Kind::OverrideConfirmed
            | Kind::EntryProposed
            | Kind::HoldingsTaken
            | Kind::ProfileTakenUp
    )
}

impl Reader<'_> {
    /// As [`Reader::of_kind`], by the index. The word stands in the statement: only so the database sees that the index
    /// has all of them.
    pub(crate) fn of_rare_kind(
        &self,
        kind: Kind,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<Seq>, StoreError> {
        let sql = format!(
            "SELECT seq FROM entries WHERE kind = '{}' AND seq > $1 ORDER BY seq LIMIT $2",
            kind.code()
        );
        self.many(&sql, params![after.map_or(-1, int), most(limit)], |row| row.get(0).map(row::seq))
    }

    /// The newest entry of a kind of which there are few; none where there is none.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_of_kind(&self, kind: Kind) -> Result<Option<Seq>, StoreError> {
        let sql = format!("SELECT seq FROM entries WHERE kind = '{}' ORDER BY seq DESC LIMIT 1", kind.code());
        self.one(&sql, (), |row| row.get(0).map(row::seq))
    }

    /// On which alerts somebody saved a reading or decided, the newest first, from before an entry on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn worked_by(
        &self,
        actor: &Actor,
        before: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<(Seq, AlertId)>, StoreError> {
        let rows: Vec<(Seq, Option<AlertId>)> = self.many(
            "SELECT seq, alert FROM entries WHERE actor = $1 \
             AND (kind = 'read_by_official' OR kind = 'decided') AND seq < $2 ORDER BY seq DESC LIMIT $3",
            params![actor_text(actor), before.map_or(i64::MAX, int), most(limit)],
            |row| {
                let alert: Option<String> = row.get(1)?;
                Ok((row.get(0).map(row::seq)?, alert.as_deref().and_then(AlertId::parse)))
            },
        )?;
        Ok(rows.into_iter().filter_map(|(seq, alert)| Some((seq, alert?))).collect())
    }

    /// Whether anybody saved a reading or decided on an alert, by its first entry.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn is_worked_on(&self, first: Seq) -> Result<bool, StoreError> {
        let found: Option<i64> = self.one(
            "SELECT trail.seq FROM trail JOIN entries ON entries.seq = trail.seq WHERE trail.first_seq = $1 \
             AND (entries.kind = 'read_by_official' OR entries.kind = 'decided') LIMIT 1",
            [int(first)],
            |row| row.get(0),
        )?;
        Ok(found.is_some())
    }

    /// Bureaus that sent something, in the order of their codes, from behind one on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn bureaus(&self, after: Option<&str>, limit: usize) -> Result<Vec<String>, StoreError> {
        let mut found: Vec<String> = Vec::new();
        let mut behind = after.unwrap_or_default().to_owned();
        // One step of the index for each: reading every row to tell bureaus apart would read every alert.
        while found.len() < limit {
            let next: Option<String> = self.one(
                "SELECT bureau FROM alerts WHERE bureau > $1 ORDER BY bureau LIMIT 1",
                params![behind.as_str()],
                |row| row.get(0),
            )?;
            let Some(next) = next else { break };
            behind.clone_from(&next);
            found.push(next);
        }
        Ok(found)
    }

    /// Alerts with a sender's number, whatever the channel: of one bureau, or of any that sent something.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts_numbered(
        &self,
        reference: &str,
        bureau: Option<&str>,
    ) -> Result<Vec<AlertRow>, StoreError> {
        let bureaus = match bureau {
            Some(bureau) => vec![bureau.to_owned()],
            None => self.bureaus(None, BUREAUS)?,
        };
        let mut senders: Vec<Field<String>> = bureaus.into_iter().map(Field::notice).collect();
        senders.push(Field::NotShown);
        let mut ids: Vec<AlertId> = Vec::new();
        for &channel in Channel::ALL.iter() {
            for bureau in &senders {
                let reference = Some(reference.to_owned());
                ids.push(self.ids.alert(&Source { channel, bureau: bureau.clone(), reference }, b""));
            }
        }
        ids.sort_unstable();
        ids.dedup();
        let mut found = Vec::new();
        for id in ids {
            found.extend(self.alert(&id)?);
        }
        found.sort_by_key(|it| it.first);
        Ok(found)
    }

    /// Places and kinds of the entries before one, the newest first, with the alert each belongs to.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_before(
        &self,
        before: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<(Seq, String, Option<AlertId>)>, StoreError> {
        self.many(
            "SELECT seq, kind, alert FROM entries WHERE seq < $1 ORDER BY seq DESC LIMIT $2",
            params![before.map_or(i64::MAX, int), most(limit)],
            |row| {
                let alert: Option<String> = row.get(2)?;
                Ok((row.get(0).map(row::seq)?, row.get(1)?, alert.as_deref().and_then(AlertId::parse)))
            },
        )
    }

    /// When the newest entry of a register was recorded; none where the registers are empty.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_register(&self) -> Result<Option<i64>, StoreError> {
        let newest: Option<i64> =
            self.one("SELECT seq FROM registers ORDER BY seq DESC LIMIT 1", (), |row| row.get(0))?;
        let Some(newest) = newest else { return Ok(None) };
        self.one("SELECT recorded_at FROM entries WHERE seq = $1", [newest], |row| row.get(0))
    }
}

fn most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

//! Questions that are answered once, at whichever node: of a passkey, or on the way to a login provider and back.
//!
//! Promise: each is taken once, by one; what nobody answers is bounded and goes with its time.
//! Serves: threats T17.

use super::Annex;
use crate::db::{OptionalExtension, params};
use crate::error::StoreError;

const DOING: &str = "keep a question that is answered once";

impl Annex {
    /// Keeps what is asked under the hash of what answers it, until a time. False where `most` wait already.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn wait(
        &self,
        name: &[u8; 32],
        body: &str,
        (now, until): (i64, i64),
        most: u64,
    ) -> Result<bool, StoreError> {
        self.write(DOING, |db| {
            db.execute("DELETE FROM annex_waiting WHERE until < $1", [now])?;
            let count: i64 = db.query_row("SELECT COUNT(*) FROM annex_waiting", (), |row| row.get(0))?;
            if count >= super::wide(most) {
                return Ok(Ok(false));
            }
            let sql =
                "INSERT INTO annex_waiting (name, until, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
            db.execute(sql, params![name, until, body])?;
            Ok(Ok(true))
        })
    }

    /// What waited under a name, where its time is not over; it waits no more.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn arrived(&self, name: &[u8; 32], now: i64) -> Result<Option<String>, StoreError> {
        self.write(DOING, |db| {
            let sql = "SELECT until, body FROM annex_waiting WHERE name = $1";
            let found: Option<(i64, String)> =
                db.query_row(sql, [name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            // Of two that come at once the deletion tells which one was first.
            let first = db.execute("DELETE FROM annex_waiting WHERE name = $1", [name])? == 1;
            Ok(Ok(found.filter(|(until, _)| first && now <= *until).map(|(_, body)| body)))
        })
    }
}

//! Bringing the tables of an earlier version to this one: in one transaction, when the home is opened for writing.
//!
//! Version 2 adds the table of clocks and indexes for queues and rare kinds, filled from the entries by the same code that an
//! append uses. Version 3 adds the tables of requests and deadlines, version 4 those of copies and recalls, version 5
//! those of messages and fingerprints: no entry of an earlier release has any, but a recall of version 4 has its tombstone. A record on a
//! server is brought over by the first node that opens it for writing ([`crate::db::postgres`]).
//! Promise: nothing on the record changes, entries and leaves stay as they are; a home that is brought over only in part
//! is as it was before; what stands in the new tables is what verification makes of the entries.

use terms::Seq;

use crate::clocks;
use crate::error::{StoreError, database};
use crate::read::Content;
use crate::row;
use crate::schema;
use crate::store::Store;

impl Store {
    /// Brings an earlier version of a file to this one.
    pub(crate) fn bring_to_this_version(&mut self, from: i64) -> Result<(), StoreError> {
        const DOING: &str = "bring the tables to this version";
        let transaction = self.db.unchecked_transaction().map_err(database(DOING))?;
        schema::add(&transaction, from).map_err(database(DOING))?;
        let clocks = if from == schema::FIRST { self.with_clocks()? } else { Vec::new() };
        for seq in clocks {
            let stored = match self.read().entry(seq) {
                // Its key is gone: nothing follows from it.
                Err(StoreError::ErasedEntry(_)) => continue,
                read => read?,
            };
            let Content::Known(entry) = &stored.body else { continue };
            clocks::apply(&transaction, seq, &clocks::changes(&stored.plain, entry))
                .map_err(database(DOING))?;
        }
        transaction.commit().map_err(|error| StoreError::fatal(DOING, error))
    }

    /// Entries from which something follows for a clock, those that were erased left out.
    fn with_clocks(&self) -> Result<Vec<Seq>, StoreError> {
        let kinds = clocks::BEGIN.into_iter().chain(clocks::END).map(|it| format!("'{}'", it.code()));
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        let sql =
            format!("SELECT seq FROM entries WHERE kind IN ({kinds}) AND blob IS NOT NULL ORDER BY seq");
        self.db
            .prepare(&sql)
            .and_then(|mut select| select.query_map((), |row| row.get(0).map(row::seq))?.collect())
            .map_err(database("look for clocks on the record"))
    }
}

//! Bringing the tables of an earlier version to this one: in one transaction, when the home is opened for writing.
//!
//! Version 2 adds the table of clocks and indexes for queues and rare kinds. The new tables are filled from the entries by the same
//! code that an append uses.
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
    /// Brings version 1 to version 2.
    pub(crate) fn bring_to_this_version(&mut self) -> Result<(), StoreError> {
        const DOING: &str = "bring the tables to this version";
        let transaction = self.db.unchecked_transaction().map_err(database(DOING))?;
        schema::add_2(&transaction).map_err(database(DOING))?;
        for seq in self.with_clocks()? {
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

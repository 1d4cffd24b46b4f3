//! One code path over two databases: SQLite, where the record is a file, and PostgreSQL, where several nodes share it.
//!
//! A statement is one text for both, with numbered parameters that are met in turn; values go in and come out by the
//! same few forms. What differs stands in one file each: `sqlite` and `postgres`.
//! Promise: what a statement does on one database it does on the other (the suite of the store runs on both); a
//! statement is prepared once for each connection. Serves P12, P13.

pub(crate) mod postgres;
pub(crate) mod sqlite;
mod value;

use std::ops::Deref;

pub(crate) use value::{FromColumn, Params, ToParam, Value, ValueRef, params};

use self::postgres::Session;

/// The database refused, or answered otherwise than it was asked.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// SQLite refused.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL refused, or is not there.
    #[error(transparent)]
    Postgres(#[from] ::postgres::Error),
    /// A column holds something else than it was written with.
    #[error("column {column} is {what}")]
    Column {
        /// Which, from 0.
        column: usize,
        /// What is wrong with it.
        what: &'static str,
    },
    /// A value holds something else than it was written with.
    #[error("a value is {what}")]
    Value {
        /// What is wrong with it.
        what: &'static str,
    },
    /// A statement that must give a row gave none.
    #[error("there is no such row")]
    NoRow,
    /// A statement was given another number of values than it asks for.
    #[error("a statement asks for {wanted} values and was given {given}")]
    Values {
        /// How many it asks for.
        wanted: usize,
        /// How many it was given.
        given: usize,
    },
}

pub(crate) type Result<T> = std::result::Result<T, DatabaseError>;

/// No row is no error.
pub(crate) trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Err(DatabaseError::NoRow) => Ok(None),
            other => other.map(Some),
        }
    }
}

/// What a node asks of a record that others write to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shared {
    /// The generation of the record.
    pub(crate) epoch: i64,
    /// The generation the connection was opened on.
    pub(crate) opened: i64,
    /// Entries.
    pub(crate) size: i64,
}

/// An open database.
pub(crate) enum Connection {
    /// A file.
    Sqlite(rusqlite::Connection),
    /// A server.
    Postgres(Box<Session>),
}

impl Connection {
    /// Prepares a statement, or takes the one that was prepared before.
    pub(crate) fn prepare_cached(&self, sql: &str) -> Result<Statement<'_>> {
        Ok(match self {
            Self::Sqlite(db) => Statement::Sqlite(db.prepare_cached(sql)?),
            Self::Postgres(session) => Statement::Postgres(session, session.prepare(sql)?),
        })
    }

    /// As [`Connection::prepare_cached`]: a statement of which there is one a run costs nothing to keep.
    pub(crate) fn prepare(&self, sql: &str) -> Result<Statement<'_>> {
        self.prepare_cached(sql)
    }

    pub(crate) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.prepare_cached(sql)?.execute(params)
    }

    pub(crate) fn query_row<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.prepare_cached(sql)?.query_row(params, read)
    }

    /// Every row of a statement without values, however many: a server is asked for a part at a time, inside the
    /// transaction that is open.
    pub(crate) fn each(&self, sql: &str, read: &mut dyn FnMut(&Row<'_>) -> Result<()>) -> Result<()> {
        match self {
            Self::Sqlite(_) => {
                let mut select = self.prepare_cached(sql)?;
                let mut rows = select.query(())?;
                while let Some(row) = rows.next()? {
                    read(&row)?;
                }
                Ok(())
            }
            Self::Postgres(session) => session.each(sql, &mut |row| read(&Row::Postgres(row))),
        }
    }

    /// Several statements without values.
    pub(crate) fn execute_batch(&self, sql: &str) -> Result<()> {
        match self {
            Self::Sqlite(db) => Ok(db.execute_batch(sql)?),
            Self::Postgres(session) => session.batch(sql),
        }
    }

    /// A transaction that is rolled back unless it is committed.
    pub(crate) fn unchecked_transaction(&self) -> Result<Transaction<'_>> {
        self.execute_batch("BEGIN")?;
        Ok(Transaction { on: self, open: true })
    }

    /// Begins to write: nobody else does until this transaction ends.
    pub(crate) fn begin_writing(&self) -> Result<()> {
        match self {
            Self::Sqlite(_) => self.execute_batch(sqlite::BEGIN),
            Self::Postgres(session) => session.batch(postgres::BEGIN),
        }
    }

    /// A transaction that writes beside the record: whoever writes the record is not waited for.
    pub(crate) fn begin_beside(&self) -> Result<Transaction<'_>> {
        self.execute_batch(match self {
            Self::Sqlite(_) => sqlite::BEGIN,
            Self::Postgres(_) => "BEGIN",
        })?;
        Ok(Transaction { on: self, open: true })
    }

    /// Begins to read one state of the whole record.
    pub(crate) fn begin_reading(&self) -> Result<()> {
        match self {
            Self::Sqlite(_) => self.execute_batch("BEGIN"),
            Self::Postgres(session) => session.batch(postgres::BEGIN_READING),
        }
    }

    /// Tells other nodes, with the commit, that the record is longer.
    pub(crate) fn tell(&self) -> Result<()> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgres(session) => session.tell(),
        }
    }

    /// The generation of the record, the one this connection was opened on, and how long the record is; a file has no
    /// generation.
    pub(crate) fn shared(&self) -> Result<Option<Shared>> {
        match self {
            Self::Sqlite(_) => Ok(None),
            Self::Postgres(session) => session.shared().map(Some),
        }
    }

    /// True where several nodes may write to it.
    pub(crate) fn is_shared(&self) -> bool {
        match self {
            Self::Sqlite(_) => false,
            Self::Postgres(_) => true,
        }
    }
}

/// See [`Connection::unchecked_transaction`].
pub(crate) struct Transaction<'c> {
    on: &'c Connection,
    open: bool,
}

impl Transaction<'_> {
    pub(crate) fn commit(mut self) -> Result<()> {
        self.on.execute_batch("COMMIT")?;
        self.open = false;
        Ok(())
    }
}

impl Deref for Transaction<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.on
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if self.open {
            // Where even that is refused the connection is lost, and with it the transaction.
            let _refused = self.on.execute_batch("ROLLBACK");
        }
    }
}

/// A prepared statement.
pub(crate) enum Statement<'c> {
    Sqlite(rusqlite::CachedStatement<'c>),
    Postgres(&'c Session, ::postgres::Statement),
}

fn agree(wanted: usize, params: &impl Params) -> Result<()> {
    let given = params.count();
    if wanted == given { Ok(()) } else { Err(DatabaseError::Values { wanted, given }) }
}

impl Statement<'_> {
    pub(crate) fn execute(&mut self, params: impl Params) -> Result<usize> {
        match self {
            Self::Sqlite(statement) => {
                sqlite::bind(statement, &params)?;
                Ok(statement.raw_execute()?)
            }
            Self::Postgres(session, statement) => {
                agree(statement.params().len(), &params)?;
                session.execute(statement, &params)
            }
        }
    }

    pub(crate) fn query(&mut self, params: impl Params) -> Result<Rows<'_>> {
        match self {
            Self::Sqlite(statement) => {
                sqlite::bind(statement, &params)?;
                Ok(Rows::Sqlite(statement.raw_query()))
            }
            Self::Postgres(session, statement) => {
                agree(statement.params().len(), &params)?;
                Ok(Rows::Postgres(session.query(statement, &params)?.into_iter(), None))
            }
        }
    }

    /// The first row; an error where there is none.
    pub(crate) fn query_row<T>(
        &mut self,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut rows = self.query(params)?;
        let row = rows.next()?.ok_or(DatabaseError::NoRow)?;
        read(&row)
    }

    pub(crate) fn query_map<T, F: FnMut(&Row<'_>) -> Result<T>>(
        &mut self,
        params: impl Params,
        read: F,
    ) -> Result<Mapped<'_, F>> {
        Ok(Mapped { rows: self.query(params)?, read })
    }

    pub(crate) fn column_names(&self) -> Vec<String> {
        match self {
            Self::Sqlite(statement) => statement.column_names().map(str::to_owned).collect(),
            Self::Postgres(_, statement) => {
                statement.columns().iter().map(|it| it.name().to_owned()).collect()
            }
        }
    }
}

/// Rows, one after the other.
pub(crate) enum Rows<'s> {
    Sqlite(rusqlite::Rows<'s>),
    Postgres(std::vec::IntoIter<::postgres::Row>, Option<::postgres::Row>),
}

impl Rows<'_> {
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>> {
        Ok(match self {
            Self::Sqlite(rows) => rows.next()?.map(Row::Sqlite),
            Self::Postgres(rows, row) => {
                *row = rows.next();
                row.as_ref().map(Row::Postgres)
            }
        })
    }
}

/// See [`Statement::query_map`].
pub(crate) struct Mapped<'s, F> {
    rows: Rows<'s>,
    read: F,
}

impl<T, F: FnMut(&Row<'_>) -> Result<T>> Iterator for Mapped<'_, F> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.rows.next() {
            Ok(row) => row.map(|row| (self.read)(&row)),
            Err(error) => Some(Err(error)),
        }
    }
}

/// One row.
pub(crate) enum Row<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r ::postgres::Row),
}

impl Row<'_> {
    pub(crate) fn get<T: FromColumn>(&self, column: usize) -> Result<T> {
        let value = self.get_ref(column)?;
        T::from_column(value).map_err(|wrong| DatabaseError::Column { column, what: wrong.0 })
    }

    pub(crate) fn get_ref(&self, column: usize) -> Result<ValueRef<'_>> {
        match self {
            Self::Sqlite(row) => Ok(sqlite::value(row.get_ref(column)?)),
            Self::Postgres(row) => postgres::value(row, column),
        }
    }
}

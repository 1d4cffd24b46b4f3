//! Rows of `entries` as values.

use entries::{Owner, Plain, Time, actor_from_text};
use terms::{AlertId, Date, Seq};

use crate::db::{DatabaseError, Row, ValueRef};

/// The plain columns, in the order [`plain`] reads them.
pub(crate) const COLUMNS: &str =
    "seq, recorded_at, effective, kind, version, actor, alert, caused_by, owner, leaf, blob";
pub(crate) const LEAF: usize = 9;
pub(crate) const BLOB: usize = 10;

/// A place in the record as the tables hold it.
pub(crate) fn int(seq: Seq) -> i64 {
    i64::try_from(seq.0).unwrap_or(i64::MAX)
}

/// A place in the record as read; a damaged negative one lies beyond every end.
pub(crate) fn seq(number: i64) -> Seq {
    Seq(u64::try_from(number).unwrap_or(u64::MAX))
}

/// A day that has one spelling only.
pub(crate) fn day(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|it| it.to_string() == text)
}

fn wrong(column: usize, what: &'static str) -> DatabaseError {
    DatabaseError::Column { column, what }
}

/// The plain columns of a row of [`COLUMNS`].
pub(crate) fn plain(row: &Row<'_>) -> crate::db::Result<Plain> {
    let text = |column: usize| -> crate::db::Result<&str> {
        row.get_ref(column)?.as_str().map_err(|_| wrong(column, "not text"))
    };
    let alert = match row.get_ref(6)? {
        ValueRef::Null => None,
        _ => Some(AlertId::parse(text(6)?).ok_or_else(|| wrong(6, "not the id of an alert"))?),
    };
    Ok(Plain {
        seq: seq(row.get(0)?),
        recorded_at: Time::from_micros(row.get(1)?).ok_or_else(|| wrong(1, "not a moment"))?,
        effective: day(text(2)?).ok_or_else(|| wrong(2, "not a day"))?,
        kind: text(3)?.to_owned(),
        version: row.get(4)?,
        actor: actor_from_text(text(5)?).map_err(|_| wrong(5, "not an actor"))?,
        alert,
        caused_by: row.get::<Option<i64>>(7)?.map(seq),
        owner: Owner::parse(text(8)?).ok_or_else(|| wrong(8, "not an owner"))?,
    })
}

/// The leaf and the blob of a row of [`COLUMNS`].
pub(crate) fn stored<'r>(row: &'r Row<'_>) -> crate::db::Result<(&'r [u8], Option<&'r [u8]>)> {
    let bytes = |column: usize| match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        ValueRef::Blob(bytes) => Ok(Some(bytes)),
        ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Text(_) => Err(wrong(column, "not bytes")),
    };
    Ok((bytes(LEAF)?.ok_or_else(|| wrong(LEAF, "no leaf"))?, bytes(BLOB)?))
}

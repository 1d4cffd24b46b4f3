//! What a peer that fetches its messages says of them, by their numbers.
//!
//! Promise: P11. A number counts for the peer that the message is for, and once it may know of it: a number that is another's, that is
//! nobody's, or that is of a later time is met with the same silence. So nothing can be found out by guessing.
//!
//! Serves RFC 8936, section 2.4; threats T8, T16.

use std::collections::{BTreeMap, BTreeSet};

use ::exchange::token::says;
use store::{OutboxRow, Reader, StoreError};
use terms::Seq;
use terms::exchange::MessageKind;
use terms::recall::RecallStep;

use super::Exchange;
use super::out::place;

/// Messages that are looked through at once.
const AT_ONCE: usize = 256;

/// The number that a message bears, where it may be known by now.
fn bears(reader: &Reader<'_>, row: &OutboxRow, now: i64) -> Result<Option<String>, StoreError> {
    let token = match reader.original(row.seq) {
        Ok(token) => String::from_utf8_lossy(&token).into_owned(),
        Err(StoreError::ErasedEntry(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(says(&token).filter(|(_, at)| *at <= now).map(|(number, _)| number))
}

/// Which messages that wait for a peer these numbers mean (`now` in seconds since 1970).
///
/// # Errors
/// The record cannot be read.
pub fn handed(
    reader: &Reader<'_>,
    exchange: &Exchange,
    peer: &str,
    numbers: impl IntoIterator<Item = String>,
    now: i64,
) -> Result<BTreeMap<String, Seq>, StoreError> {
    let mut found = BTreeMap::new();
    let mut left = BTreeSet::new();
    for number in numbers {
        let row = match place(exchange, &number) {
            Some(place) => reader.message(place)?.filter(|row| row.peer == peer && !row.done),
            None => None,
        };
        match row {
            Some(row) if bears(reader, &row, now)?.as_ref() == Some(&number) => {
                found.insert(number, row.seq);
            }
            _ => {
                left.insert(number);
            }
        }
    }
    // What the sender of an alert is answered bears no place on the record.
    let mut after = None;
    while !left.is_empty() {
        let rows = reader.outbox(peer, after, AT_ONCE)?;
        let Some(last) = rows.last() else { break };
        after = Some(last.seq);
        let of_sender =
            |row: &&OutboxRow| row.kind == MessageKind::Receipt && row.step == Some(RecallStep::Accepted);
        for row in rows.iter().filter(of_sender) {
            if let Some(number) = bears(reader, row, now)?.and_then(|number| left.take(&number)) {
                found.insert(number, row.seq);
            }
        }
    }
    Ok(found)
}

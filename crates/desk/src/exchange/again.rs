//! This gateway looks through itself before it says that something is gone.
//!
//! Promise: P7. It is asked through the doors by which officers find an alert, and not from what was ordered: one that still gives it
//! is named, and then nothing is said to be gone.

use store::{Reader, StoreError};
use terms::AlertId;

use crate::DeskError;
use crate::shown::{is_shown, shown};

/// The doors that still show an alert to officers, each by a word.
///
/// # Errors
/// The record cannot be read.
pub(super) fn found_again(
    reader: &Reader<'_>,
    alert: &AlertId,
    at: i64,
) -> Result<Vec<&'static str>, DeskError> {
    let mut doors = Vec::new();
    match shown(reader, alert, at) {
        Ok(None) => {}
        Ok(Some(_)) => doors.push("the page of the alert"),
        Err(DeskError::Store(StoreError::ErasedEntry(_))) => {}
        Err(error) => return Err(error),
    }
    let Some(row) = reader.alert(alert)? else { return Ok(doors) };
    // What a booth compares with, and the index of names leads to.
    if reader.alert_at(row.first)?.as_ref().is_some_and(is_shown) {
        doors.push("the booth");
    }
    if reader.clocks_of(alert)?.iter().any(|it| it.state.is_open()) && is_shown(&row) {
        doors.push("the queue");
    }
    Ok(doors)
}

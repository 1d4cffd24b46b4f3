//! What can go wrong at the desk, and who is told.

use terms::AlertId;

/// A fault of the home or of this release; never the sender's.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The record.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The tables that come with the program.
    #[error(transparent)]
    Tables(#[from] crate::TablesError),
    /// No such alert.
    #[error("`{0}` is not on the record of this home")]
    NoSuchAlert(AlertId),
    /// The content was erased.
    #[error("the content of `{0}` was erased")]
    Erased(AlertId),
    /// An alert without its examination.
    #[error("`{0}` has no examination: run `redress doctor`")]
    NotExamined(AlertId),
}

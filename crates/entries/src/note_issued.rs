//! `note_issued`: a court is told how an alert stands.
//!
//! Promise: it stands on the alert, word for word.

use terms::request::Note;

use crate::record::record;
use crate::record::request::NoteV1;

/// A note to a court was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteIssued {
    /// The note.
    pub note: Note,
}

record! {
    /// Version 1.
    NoteIssuedV1 of NoteIssued { note: NoteV1 } or blank {}
}

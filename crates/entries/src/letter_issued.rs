//! `letter_issued`: a letter was made.
//!
//! Promise: word for word, with its digest.

use terms::request::LetterIssued;

use crate::record::record;
use crate::record::request::LetterIssuedV1;

/// A letter was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterWasIssued {
    /// The letter.
    pub letter: LetterIssued,
}

record! {
    /// Version 1.
    LetterWasIssuedV1 of LetterWasIssued { letter: LetterIssuedV1 } or blank {}
}

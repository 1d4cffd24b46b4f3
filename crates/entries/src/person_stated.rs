//! `person_stated`: the person or counsel stated something about an alert.
//!
//! Promise: the words are kept under the person's key and leave no trace in the public leaf.

use terms::register::PersonFacts;

use crate::record::record;
use crate::record::register::PersonFactsV1;

/// What was stated; the alert stands in the plain columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonStated {
    /// The statements.
    pub facts: PersonFacts,
}

record! {
    /// Versions 1 and 2, of one form. Version 2 knows one more kind of statement (a dispute behind the charge), which a
    /// release that writes version 1 cannot read: it then meets a version it does not know, and no broken body.
    PersonStatedV1 of PersonStated { facts: PersonFactsV1 } or blank {}
}

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
    /// Version 1.
    PersonStatedV1 of PersonStated { facts: PersonFactsV1 } or blank {}
}

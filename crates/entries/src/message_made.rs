//! `message_made`: a message goes out to another gateway.
//!
//! Promise: it is the record of what was signed: the token stands beside it.

use terms::exchange as said;

use crate::record::exchange::SaidMadeV1;
use crate::record::record;

/// A message goes out to another gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageMade {
    /// What stands of it.
    pub message: said::MessageMade,
}

record! {
    /// Version 1.
    MessageMadeV1 of MessageMade { message: SaidMadeV1 } or blank {}
}

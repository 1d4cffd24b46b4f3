//! `message_taken`: a message of another gateway was taken.
//!
//! Promise: what came stands beside it as it came, whatever became of it.

use terms::exchange as said;

use crate::record::exchange::SaidTakenV1;
use crate::record::record;

/// A message of another gateway was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageTaken {
    /// What stands of it.
    pub message: said::MessageTaken,
}

record! {
    /// Version 1.
    MessageTakenV1 of MessageTaken { message: SaidTakenV1 } or blank {}
}

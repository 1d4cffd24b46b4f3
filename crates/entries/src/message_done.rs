//! `message_done`: a message arrived at its gateway.
//!
//! Promise: it is entered when the other side has said so.

use terms::exchange as said;

use crate::record::exchange::SaidDoneV1;
use crate::record::record;

/// A message arrived at its gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageDone {
    /// What stands of it.
    pub message: said::MessageDone,
}

record! {
    /// Version 1.
    MessageDoneV1 of MessageDone { message: SaidDoneV1 } or blank {}
}

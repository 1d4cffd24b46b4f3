//! `challenge_step`: a step of a challenge.
//!
//! Promise: none of them discloses, blocks or deletes.

use terms::restriction::ChallengeEvent;

use crate::record::record;
use crate::record::restriction::ChallengeEventV1;

/// A step of a challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeHappened {
    /// The step.
    pub event: ChallengeEvent,
}

record! {
    /// Version 1.
    ChallengeHappenedV1 of ChallengeHappened { event: ChallengeEventV1 } or blank {}
}

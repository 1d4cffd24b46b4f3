//! `profile_taken_up`: a named person took up a jurisdiction profile whose limits were proved.
//!
//! Promise: who took responsibility for which text, by its digest, and under which version of the policies it was proved.
//! The text itself stands beside the entry, as it was typed.

use terms::jurisdiction::ProfileTaken;

use crate::record::desk::ProfileTakenV1;
use crate::record::record;

/// The profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileTakenUp {
    /// It.
    pub profile: ProfileTaken,
}

record! {
    /// Version 1.
    ProfileTakenUpV1 of ProfileTakenUp { profile: ProfileTakenV1 } or blank {}
}

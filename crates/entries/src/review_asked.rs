//! `review_asked`: the person, a victim or the prosecutor asked that what stands is looked at again.
//!
//! Promise: it was asked; the answer is a decision of its own.

use terms::verification::ReviewAsked;

use crate::record::desk::ReviewAskedV1;
use crate::record::record;

/// The request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRequested {
    /// It.
    pub asked: ReviewAsked,
}

record! {
    /// Version 1.
    ReviewRequestedV1 of ReviewRequested { asked: ReviewAskedV1 } or blank {}
}

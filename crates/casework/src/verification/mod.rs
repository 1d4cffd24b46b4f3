//! Verification: the two-step test by which named people open an alert for one measure, or decide against it.
//!
//! | file | what it decides |
//! |---|---|
//! | `steps` | which points have to be answered, on which facts |
//! | `powers` | what a channel reaches at the most, who may permit a measure and for how long |
//! | `decide` | whether a decision may be given, and what holds after it |
//! | `holdings` | which earlier named decisions are taken over |
//! | `again` | who may ask that a decision is looked at again |
//! | `law` | on what the rules rest |
//!
//! Promise: P1, P2, P16 and P17. Nothing here reads a clock or a register: the desk gives facts, and the same facts give
//! the same answer. No point is answered by a program and none has a default.
//!
//! Serves CJEU Aranyosi (C-404/15) and LM (C-216/18); Directive (EU) 2016/680 Arts 7 and 11.

pub mod again;
mod decide;
pub mod holdings;
pub mod law;
mod powers;
mod steps;
#[cfg(test)]
mod tests;

pub use decide::{Against, DECISION, First, Matter, SHORTEST_REASONS, decide, is_answered, needs_two};
pub(crate) use decide::{add, is_reason, named};
pub use powers::{ARREST_DAYS, OTHER_DAYS, Powers, ceiling};
pub use steps::{Point, points};

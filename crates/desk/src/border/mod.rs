//! The border check: one presented traveller against the alerts and the protection register, in one call.
//!
//! `view` holds the index in memory, a projection of the record; [`check`](Desk::check) looks in it, lets
//! `casework::border` decide, and keeps the check before it gives the answer; `acts` is what people do at and
//! after a meeting.
//! Promise: every check is durable before its answer leaves (P12); an answer leaves only if the index had applied
//! everything on the record when the check was kept; nothing found here is told to a sender (P11). There is no
//! listing, no wildcard and no search by part of a name.

mod abroad;
mod acts;
mod check;
mod namesakes;
mod present;
mod view;

pub use abroad::{Abroad, Registers};
pub use acts::{IdentityKept, MeasureKept, MetAt, SheetKept, Unchecked, granted_by, met_at};
pub(crate) use acts::{name_of, same_name};
pub use check::{Answered, Asked};
pub use namesakes::{AskedName, LEAST_ALIKE, Namesake, namesakes};
pub use present::{HowRead, Presented, filled, leaves, leaves_door, line, present};
pub use view::{Border, View};

#[cfg(doc)]
use crate::Desk;

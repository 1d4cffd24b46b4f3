//! The law and the practice, pure: functions from facts and a date to a decision with reasons.
//!
//! Start at [`examination::examine`]. Promise: the same facts give the same answer (P16); automation only
//! moves down (P1). Absent on purpose: IO, serde, SQL, a clock; the Monte Carlo of `bureau_risk` takes its seed.

pub mod authority;
pub mod border;
pub mod bureau_risk;
pub mod capacity;
pub mod case;
pub mod clock;
pub mod custody;
pub mod examination;
pub mod facts;
pub mod findings;
pub mod granting;
pub mod jurisdiction;
pub mod lift;
pub mod link;
pub mod offence;
pub mod permission;
pub mod questions;
pub mod recall;
pub mod request;
pub mod restriction;
pub mod safety;
pub mod standing;
pub mod statistics;
pub mod telling;
#[cfg(test)]
mod testing;
pub mod told;
pub mod verification;
pub mod watch;
pub mod withheld;

/// The release of the rules: changes whenever a rule gives another result for the same facts.
pub const RULES_VERSION: &str = "1";

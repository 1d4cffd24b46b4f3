//! The gate before a measure, and who may do what, as policies that can be proved.
//!
//! | file | what it is for |
//! |---|---|
//! | `sources` | the texts of `policies/`, as they were built in |
//! | `set` | texts become a set: strict against the schema, every policy with id, source and sentence, one version |
//! | `engine` | the wrapper that fails closed, and the one way in which a request is made |
//! | `outcome` | allowed by which policies, or refused for which reasons |
//! | `gate/` | a decision of named people, as facts; the check ahead of the policies; the profile as policies; canaries |
//! | `urgent` | the urgent override, which no policy of the gate reaches |
//! | `access` | role, deed, purpose and ownership |
//!
//! Promise: something is allowed only where the policies allow it, nothing failed on the way and everything they speak
//! of was there (P1 to P5, P11, P15). A gate whose canaries sing does not open.
//! Absent on purpose: a clock, a file that is read at run time, and any way to ask without the schema.
//!
//! Serves Directive (EU) 2016/680 Art 11; the two fail-open ways of the policy engine are closed in `engine`.

pub mod access;
mod engine;
pub mod gate;
mod outcome;
mod set;
pub mod sources;
pub mod urgent;

pub use gate::{Asked, Gate};
pub use outcome::{Outcome, Reason};
pub use set::PolicyError;

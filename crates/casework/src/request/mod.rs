//! Requests before a reviewing body: what makes one admissible, which steps follow which, what a member decides, and which
//! deadlines run.
//!
//! [`state::fold`] reads a request from its entries; [`state::may`] says every reason against a step; [`ruling::rule`] every
//! reason against a decision; [`admissible::missing`] names each item that is missing; [`clocks::RULES`] is the one table of
//! deadlines and [`steps::STEPS`] that of steps, each with what it rests on; [`mod@file`] says who sees what of a merits file;
//! [`excerpt`] what may be published.
//!
//! | state | what leads on |
//! |---|---|
//! | filed, acknowledged | admitted, or not admitted with each missing item named |
//! | admissible | whether data exist is looked up |
//! | data check | the General Secretariat is consulted (rules since November 2025); the source is asked; a member decides |
//! | decided | carried out, the parties told |
//! | notified | closed; on new facts a revision is a request of its own |
//!
//! Promise: P8 and P1. No step is taken by a program: it opens, asks, reminds and proposes; a decision has a member's name.
//! Rules are those in force on the day of admissibility ([`rules::Rules::on`]); what nobody checked against the text is
//! configured by the body and shown as its own rule.
//!
//! Serves CCF Statute Arts 28 to 42; Directive (EU) 2016/680 Arts 13 to 17.

pub mod admissible;
pub mod clocks;
pub mod excerpt;
pub mod file;
pub mod rules;
pub mod ruling;
pub mod state;
pub mod steps;

pub use admissible::{Missing, missing};
pub use rules::{BodyTerms, Edition, Rules};
pub use ruling::{Follows, rule};
pub use state::{Request, fold, may};

//! Clocks: what begins one, how long it runs, who holds it, what meets it, and what a named person owes at its end.
//!
//! [`rules::RULES`] is the one table; [`begin`] says which clocks an event begins, [`end`] which it meets and which are
//! late. The clocks of a meeting begin in [`crate::border`] and stand in the entry of the check; they are met and
//! escalated here like all others.
//!
//! Verification begins on a meeting, on a territorial link or in custody, and for a grave crime on arrival; an alert
//! that only lies in a holding begins none.
//!
//! The deadlines of requests are reckoned from their rule in [`deadline`], over days off ([`calendar`]) and the local days
//! of a body ([`zone`]); what changes one is in [`changes`], whether the server's time may end one in [`fault`].
//!
//! Promise: P8. At its due time a clock is met or escalated, one of the two; no order of events ends one in a measure
//! or in silence: what is due at an end is a named decision, and until it is there nothing is permitted. The holder
//! that is in default can answer late, and can neither stop nor extend nor acknowledge away. A time that goes back ends
//! none early.
//!
//! Serves "no silent clock" (P8); which of them is law and which a rule of this system stands with each rule.

pub mod arrest;
pub mod begin;
pub mod calendar;
pub mod changes;
pub mod deadline;
pub mod end;
pub mod explain;
pub mod fault;
pub mod holder;
pub mod rules;
pub mod zone;

pub use arrest::{ArrestTerm, ArrestTerms};
pub use begin::{Beginning, Matter, begins, complete};
pub use calendar::Calendar;
pub use deadline::{Place, Reckoned, reckon};
pub use end::{Event, Kept, Step, log_time, on_event, on_tick};
pub use holder::{holds, told, words_of};
pub use rules::{AtEnd, Rule, of};
pub use zone::Zone;

//! The border: what an officer is told who has a person before them, and what the person is asked.
//!
//! A check compares one presented traveller with alerts and with the protection register ([`identity`]), finds out
//! whether a protection shields the person at this meeting ([`shield`]), and makes one instruction of it
//! ([`mod@answer`]). The first ten minutes are a card ([`card`]), what only the person can know is a sheet ([`sheet`]).
//! What was judged before is remembered ([`judgement`]), who may ask another state's register is a closed question
//! ([`asking`]), and what was done against an answer can always be recorded ([`measure`]).
//!
//! Promise: nothing here permits anything. A permission of named people is passed in and only ever narrowed: by its
//! alert, its measure, its end, the content it was given for and the identity of the person. Protection, precedent
//! and presumption give the same bytes; a protected traveller without an alert gets the bytes of anybody. No
//! nationality, religion, ethnicity or opinion is compared, and there is no score of a person.
//!
//! Serves the Law Enforcement Directive (EU) 2016/680 (Art 11: a named person decides; the other articles stand in
//! [`law`] with how far each was checked), CJEU C-352/22 and INTERPOL's refugee policy. Absent on purpose: a clock
//! (times are parameters), the name of a time zone, any reason of a suspension in what the booth shows.

pub mod answer;
pub mod asking;
pub mod card;
pub mod clock;
mod document;
pub mod identity;
pub mod instruction;
pub mod judgement;
pub mod law;
pub mod measure;
pub mod moment;
mod presented;
pub mod profile;
pub mod say;
pub mod sheet;
pub mod shield;
mod text;

pub use answer::{Answer, Looked, Meeting, Met, Outcome, Permission, answer};
pub use moment::Moment;
pub use profile::{Profile, ProfileValues};

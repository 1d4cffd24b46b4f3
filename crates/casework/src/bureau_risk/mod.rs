//! The class of the sending bureau: how much verification the general situation in its state calls for.
//!
//! What this is for: one question of many about an alert - does what is published about courts, integrity
//! and liberty in the sending state raise a presumption of enhanced verification (class A), none (N), or is
//! it undetermined (U)?
//!
//! Promise: a class is read from a pinned table and never computed while an alert is examined; missing data
//! is U and never N; an event may raise a class and never lower it; a class of itself refuses, detains,
//! deletes or permits nothing. It speaks of a bureau, never of a person, and never of a nationality.
//!
//! Serves: the first of the three steps of Khasanov and Rakhmanov v. Russia (Grand Chamber, 29 April 2022);
//! the first of the two steps of Aranyosi (C-404/15) and LM (C-216/18). The second step, this case, always
//! runs. Method and limits: `docs/bureau-risk.md`.
//!
//! # How to call it
//! ```text
//! let table = BureauTable::new(rows)?;                 // once, at start (rows: wire::indicators::embedded)
//! let standing = table.class_of("BY", date);           // pure, well under 100 ns, no allocation
//! match standing.word() {                              // what a finding asks
//!     Word::A => ..,  Word::Undetermined => ..,  Word::NoData => ..,  Word::N => ..,
//! }
//! let standing = standing.raised(&events, "BY");       // live event overrides, upwards only
//! standing.explain()                                   // lines for `explain`, the page and the letter
//! standing.contradictions()                            // facts that point the other way; show them always
//! standing.conflicts()                                 // war or occupation behind the figures
//! table.path("BY", date)                               // the years that led here
//! ```
//! A table is built from published figures by [`Generator`] (pure, reproducible to the last count).

mod class;
mod composite;
mod draw;
mod event;
mod method;
mod rebuttal;
mod standing;
mod table;

pub use class::{Memory, class_of_year, visible_from};
pub use composite::{
    Composite, Counts, GENERATOR_VERSION, Generator, InputError, InputProblem, Inputs, Used,
};
pub use event::{DEFAULT_MONTHS, EventError, event, raise};
pub use method::{Aggregation, Input, Method, MethodError, Pillar, SubBureauRule};
pub use rebuttal::RebuttalGround;
pub use standing::{BureauStanding, NoData, Why, Word};
pub use table::{BureauTable, TableError, TableRows};

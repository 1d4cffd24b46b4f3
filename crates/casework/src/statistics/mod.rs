//! Statistics of requests: by kind, outcome, time, source and ground, for periods that are closed.
//!
//! | file | says |
//! |---|---|
//! | [`docket`] | what is counted: a request as a value without a name, and how each table parts it |
//! | [`tree`] | how a table is published so that nobody can be counted out of it |
//! | [`sources`] | restrictions by bureau, and the same protection for a table with two directions |
//! | [`release`] | one release of a closed period, and why another of the same days is refused |
//! | [`time`] | time to decision against its rule, as data for a plot |
//! | [`published`] | what the commission published, with the sums that do not add up there |
//!
//! # Protection
//!
//! Nothing that is published is about fewer than [`FEWEST`] people, counted as people and not as requests, and nothing
//! that can be subtracted from it is. The method is suppression on trees:
//!
//! 1. Every table is a tree: each part is split once, by one question, into parts that do not overlap.
//! 2. A part of no people is shown as none, a part of fewer than ten is not shown (primary).
//! 3. What is not shown is put together; where that is fewer than ten people or one part alone, the next smallest goes
//!    with it (complementary). The sum of them is what a subtraction gives. Where nothing is left beside it, the split
//!    is not shown at all.
//! 4. Two tables over the same people either share their upper splits or ask two questions that say nothing of each
//!    other; the table by bureau, which has totals in two directions, is coarsened row by row ([`sources`]); what came and
//!    what ended are shown by kind only where their difference is nobody's ([`release`]).
//! 5. A release is of whole closed periods that no earlier release touches, and is never made again: two releases have
//!    no request in common.
//! 6. A middle or a quarter of times is shown only where ten people lie on each side of it, in whole weeks.
//!
//! `tests/statistics.rs` attacks it: it solves for every part of every pair of questions by all sums and differences of
//! everything in two releases, and finds none; the same attack finds many where one of these steps is left out.
//!
//! Not protected against: what somebody knows already about nine of ten, and a part all of whose people have the same
//! outcome. Promise: no table names a person, a request or a day. Serves T25 of the threat model and Directive (EU)
//! 2016/680 Art 29.

pub mod docket;
pub mod published;
pub mod release;
pub mod sources;
pub mod time;
pub mod tree;

/// The fewest people a published part is about.
pub const FEWEST: usize = 10;

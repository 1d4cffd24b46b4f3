//! The record of a home: one transaction holds entries, the leaf of the log, and what follows from them.
//!
//! What it is for: everything the gateway did, saw or was told is an entry; entries are only appended, each
//! sealed under the key of the person it is about, each a leaf of a log that shows every later change.
//!
//! Promise: what a commit returned from is on the disk (P12); nothing that was recorded can be changed or cut
//! unseen (P13); what was erased is gone for every reader, and stays gone after a restart (P14); a decision
//! taken on facts that something protects against since is refused (the fence); the store keeps, it does not
//! judge.
//!
//! | file | holds |
//! |---|---|
//! | `home` | the files and the lock |
//! | `schema` | the tables, and how the database is opened |
//! | `db` | one code path over SQLite and PostgreSQL |
//! | `node` | several nodes on one record |
//! | `backup` | artefacts, and a home put back from them |
//! | `store` | making and opening a home |
//! | `batch` | one transaction |
//! | `blob` | what is sealed, and how |
//! | `projection` | what follows from an entry: pure, then written |
//! | `read` | rows and decrypted entries |
//! | `clocks` | what runs, what is due, what became of it |
//! | `list` | pages of alerts for a queue |
//! | `work` | reading for desks: who worked on what, rare kinds, numbers of senders |
//! | `messages` | what goes out to other gateways, what came, and what is called back before it is here |
//! | `recalls` | copies and recalls as projections |
//! | `watches` | fingerprints that stay, found by their codes |
//! | `requests` | requests and their deadlines as projections |
//! | `migrate` | the tables of an earlier version brought to this one |
//! | `folds` | which foldings look-up keys were made with |
//! | `snapshot` | a sealed copy of the border's index, for a fast start |
//! | `secret` | small sealed files: keys, counts and open questions of the private look-up |
//! | `era` | look-up keys by stretches of the record, with filters |
//! | `head` | the length of the record, outside the record |
//! | `checkpoint` | signing the log, after reading the stored bytes again |
//! | `erase` | erasure, step by step |
//! | `annex` | what nodes share beside the record: accounts, logins, answers, what counsel keeps |
//! | `witnessed` | whose signatures of the log are waited for, and the newest head that has them |
//! | `verify` | the offline check of all of it |
//!
//! Deliberately absent: a clock, randomness of its own, any rule of law.
//! Serves: Law Enforcement Directive Art 4(1)(f), 16, 25 and 29; RPD Art 51; design section 6.

pub mod annex;
mod backup;
mod batch;
mod blob;
mod cache;
mod checkpoint;
mod clocks;
mod codes;
mod db;
mod era;
mod erase;
mod error;
mod folds;
mod head;
mod home;
mod ids;
mod list;
mod messages;
mod migrate;
mod node;
mod projection;
mod read;
mod recalls;
mod requests;
mod row;
mod schema;
mod secret;
mod several;
mod snapshot;
mod store;
mod verify;
mod watches;
mod witnessed;
mod work;

pub use annex::{Annex, Beside};
pub use backup::{Artefact, Parts, Replayed};
pub use batch::{Batch, Committed, NewEntry};
pub use clocks::{ClockBehind, ClockPlace, ClockRow};
pub use db::DatabaseError;
pub use db::postgres::Wake;
pub use erase::{Erasure, Step, Whose};
pub use error::StoreError;
pub use home::{Elsewhere, is_home};
pub use ids::{Ids, numbered_by_interpol, slashed};
pub use list::Arrival;
pub use messages::OutboxRow;
pub use node::Claim;
pub use read::{AlertRow, Candidate, Candidates, Content, Reader, Stored, Target, TooMany};
pub use recalls::{CopyRow, RecallRow};
pub use requests::{DeadlinePlace, DeadlineRow, Docket, RequestRow, SameWords};
pub use several::Worked;
pub use store::{Options, Store};
pub use verify::{Counts, Problem, Report, verify};
pub use watches::{PrintRow, WatchRow};

//! The API: one file for each kind of thing, each handler a function from a call to an answer.
//!
//! Promise: a handler sees only what passed the guard, and answers only with what is on the record.

pub mod accounts;
pub mod alarms;
pub mod alerts;
pub mod brought;
pub mod bureaus;
pub mod capacity;
pub mod check;
pub mod clocks;
pub mod commission;
pub mod custody;
pub mod facts;
pub mod forms;
pub mod health;
pub mod holdings;
pub mod live;
pub mod log;
pub mod login;
pub mod lookups;
pub mod matching;
pub mod meeting;
pub mod meetings;
pub mod note;
pub mod openapi;
pub mod overrides;
pub mod passkeys;
pub mod profile;
pub mod proposals;
pub mod questions;
pub mod queue;
pub mod recall;
pub mod reconcile;
pub mod registers;
pub mod requests;
pub mod review;
pub mod telling;
pub mod vault;
pub mod verification;
pub mod waiting;
pub mod written;

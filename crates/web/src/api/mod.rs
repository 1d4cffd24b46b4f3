//! The API: one file for each kind of thing, each handler a function from a call to an answer.
//!
//! Promise: a handler sees only what passed the guard, and answers only with what is on the record.

pub mod accounts;
pub mod alerts;
pub mod bureaus;
pub mod capacity;
pub mod check;
pub mod clocks;
pub mod forms;
pub mod health;
pub mod live;
pub mod log;
pub mod login;
pub mod matching;
pub mod meeting;
pub mod openapi;
pub mod profile;
pub mod questions;
pub mod queue;
pub mod reconcile;
pub mod registers;
pub mod review;
pub mod verification;

//! Pages: what an official, a counsel and a person read, as functions from values to HTML.
//!
//! Start at [`frame::Frame`], which every page takes; one file for each page with what it shows. Words are in `words/`.
//!
//! Promise: no page needs a script, none fetches anything from elsewhere, and none decides: a page shows values it is
//! given. What a sender wrote stands in a part of its own and cannot look like the interface (T1).
//!
//! Serves WCAG 2.2 AA; Directive (EU) 2016/680 Art 11 (a person decides, so the person must be able to read).

pub mod account;
pub mod act;
pub mod alarms;
pub mod alert;
pub mod assets;
pub mod border;
pub mod bureaus;
pub mod capacity;
pub mod clocks;
pub mod commission;
pub mod counsel;
pub mod custody;
pub mod decision;
pub mod error;
pub mod escape;
pub mod explanation;
pub mod frame;
pub mod holders;
pub mod holdings;
pub mod letter;
pub mod log;
pub mod login;
pub mod lookups;
pub mod measure;
pub mod meeting;
pub mod outcomes;
pub mod parts;
pub mod plot;
pub mod profile;
pub mod queue;
pub mod recalls;
pub mod registers;
pub mod request;
pub mod review;
pub mod safety;
pub mod samples;
pub mod samples_acts;
pub mod samples_more;
pub mod samples_recall;
pub mod sentences;
pub mod sheet;
pub mod styleguide;
pub mod test_form;
pub mod time;
pub mod waiting;
pub mod words;
pub mod written;

pub use assets::{assets, print_rule};
pub use frame::Frame;
pub use words::{Language, Words};

/// A page as text, or the fault of writing it.
pub type Page = Result<String, askama::Error>;

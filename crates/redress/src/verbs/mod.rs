//! The verbs, one file each.

pub mod backup;
pub mod capacity;
pub mod card;
pub mod check;
pub mod clocks;
pub mod doctor;
pub mod explain;
pub mod identity;
pub mod indicators;
pub mod init;
pub mod judge;
pub mod log;
pub mod lookup;
pub mod measure;
pub mod names;
pub mod node;
pub mod person_facts;
pub mod questions;
pub mod register;
pub mod restore;
pub mod schema;
pub mod screen;
pub mod sheet;
pub mod tick;

//! The verbs, one file each.

pub mod account;
pub mod card;
pub mod check;
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
pub mod person_facts;
pub mod register;
pub mod schema;
pub mod screen;
pub mod serve;
pub mod sheet;

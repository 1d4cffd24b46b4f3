//! The verbs, one file each.

pub mod doctor;
pub mod explain;
pub mod indicators;
pub mod init;
pub mod log;
pub mod person_facts;
pub mod register;
pub mod schema;
pub mod screen;

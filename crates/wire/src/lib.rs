//! wire
pub mod indicators;

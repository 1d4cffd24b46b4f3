//! A case that comes back: same person, same case, under a new charge, colour, bureau or channel.
//!
//! Being filled.

use crate::findings::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[];

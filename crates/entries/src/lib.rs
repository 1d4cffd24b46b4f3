//! The kinds of entry of the record: what is written for each, in which version, and how it is read back.
//!
//! The nouns of `terms` are never serialised. What is written has a record type of its own, here, one file per
//! kind, with a version; a change of a noun that would change what is written does not compile here first.
//!
//! Promise: what was written is read back as the same value; a kind or version this release does not know is
//! a value of its own ([`Decoded::Unknown`]), never an error and never read as something else; old versions
//! are read for ever.
//!
//! Absent on purpose: SQL, cryptography, a clock, and any rule of law.
//! Serves: the record of design section 6; Law Enforcement Directive Art 25 (who did what, when, and why).

mod alert_received;
mod consulted;
mod entered;
mod entry;
mod erased;
mod examined;
mod home_made;
mod kind;
mod leaf;
mod person_stated;
mod plain;
mod record;
mod time;

pub use alert_received::AlertReceived;
pub use consulted::Consulted;
pub use entered::Entered;
pub use entry::{Decoded, Entry, EntryError};
pub use erased::Erased;
pub use examined::{Before, Examined};
pub use home_made::HomeMade;
pub use kind::{Class, Kind};
pub use leaf::{FORMAT, LEAF_BYTES, Leaf};
pub use person_stated::PersonStated;
pub use plain::{Owner, Plain, actor_from_text, actor_text};
pub use time::Time;

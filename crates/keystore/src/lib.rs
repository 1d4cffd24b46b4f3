//! Keys: those of the home, and one for each subject, so that destroying it erases what was sealed under it.
//!
//! What it is for: a record that may never be rewritten must still forget a person. Everything about a person is
//! sealed under a key of their own; the key lies here, wrapped, apart from the record and from its backups. When
//! it is destroyed, the sealed bytes stay where they are and nobody can read them any more.
//!
//! Promise: a key that was destroyed is gone from the file and from its journal when the call returns, and is
//! never made again under the same name; a wrong root, a moved, changed, dropped or put-back row is told apart
//! and reported; no secret is printed, and each is wiped from memory when it is no longer held.
//!
//! Limits, to be said to whoever relies on this: flash memory and copying file systems may keep old blocks that
//! no program can reach (see [`Keystore::change_root`] for what makes them useless); a whole older copy of the
//! file, put back together with its root key, cannot be told from the file it was.
//!
//! Serves: GDPR Art. 17, Law Enforcement Directive Art. 16(2) and Art. 29(1), INTERPOL's Rules on the Processing
//! of Data Art. 51 (deletion) and Art. 15 (security).
//!
//! | file | holds |
//! |---|---|
//! | [`root_key`] | the one key on which all others depend, in a file of its own |
//! | [`sealing`] | sealing bytes, and keyed identifiers |
//! | [`store`] | the wrapped keys, their making and their destruction |
//!
//! Deliberately absent: any knowledge of what an owner is, a clock, randomness of its own.

mod cache;
mod fault;
mod file;
pub mod root_key;
pub mod sealing;
pub mod store;

pub use fault::{KeystoreError, Problem};
pub use root_key::{RootKey, RootKeyError};
pub use sealing::{MacKey, SealError, Sealer};
pub use store::{Counts, KeyState, Keystore, Owner, Owners};

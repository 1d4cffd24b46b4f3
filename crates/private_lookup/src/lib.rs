//! Asking another state's protection register whether it protects a person, without disclosing the person to that
//! state if it does not, and without learning anything else of the register.
//!
//! What it is for: an officer of one state meets a foreign alert on a presented person. Another state may have
//! granted that person protection against the very sender of the alert. To ask it by name would tell a second
//! state who stands at whose border; to be given its register would disclose every protected person. Instead the
//! holder gives the asker a table that only the holder can help to read, one person at a time, without seeing whom.
//!
//! Promise: the holder learns that an eligible asker asked, who asked, when, on account of which sender, and never
//! about whom nor with what result, until the asker calls; the asker learns, for the keys it asked about, where to
//! call, or nothing; a wrong proof, an old table or silence is never a "no".
//!
//! Serves: 1951 Refugee Convention Art. 33; Directive 2013/32/EU Arts. 30 and 48; GDPR Art. 25 and Law Enforcement
//! Directive (EU) 2016/680 Arts. 20 and 25. The function is that of RFC 9497 in its verifiable mode.
//!
//! ```text
//!        holder                                          asker
//!   HolderKey::generate
//!   publish(entries) ---------- table, signed -------->  Table::open
//!                                                         begin(keys, occasion)   keeps Asking
//!   Answering::answer <-------- request, signed -------
//!     keeps Usage and Received,
//!     then sends      --------- answer, signed -------->  Asking::finish -> Outcome
//!   CallBook::called <--------- a call, a reference ---   StopAndCall
//! ```
//!
//! Deliberately absent: a clock, randomness of its own, files and network, any list of states, any key without a
//! date of birth, any way to list or search.

mod answer;
mod ask;
mod bytes;
mod eligible;
mod holder;
mod key;
mod parties;
mod prf;
mod request;
mod table;
#[cfg(test)]
mod testing;

pub use answer::{
    AnswerError, Answered, Answering, CLOCK_APART_SECONDS, Limits, RESPONSE_BYTES, Refusal, Usage,
};
pub use ask::{ANSWER_WITHIN, Asking, Begun, Met, NotAsked, Outcome, ReadError, begin};
pub use bytes::FormError;
pub use ed25519_dalek::{SigningKey, VerifyingKey};
pub use eligible::{Bank, Banks, Barred};
pub use holder::{CallBook, Called, HolderKey, Reference};
pub use key::{Born, KeyError, LookupKey};
pub use parties::{Arrangement, Epoch, Gateway, MAX_EPOCH_DAYS, Party, State, WordError};
pub use request::{AlertMark, KEYS_PER_REQUEST, Occasion, Officer, Purpose, REQUEST_BYTES, Received};
pub use table::{
    Contact, Entry, EntryKind, MAX_CONTACT_BYTES, PublishError, Published, ROW_BYTES, Route, SizeClass,
    Summary, Table, publish, table_digest,
};

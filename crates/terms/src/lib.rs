//! The nouns of redress as plain data: one file each, no rules, no serialisation, no clock.
//!
//! Every other room speaks in these words, and each word has one meaning (see `docs/ARCHITECTURE.md`).
//! Promise: nothing here decides anything; a value of these types is a statement, not a judgment.
//! Absent on purpose: serde, SQL, time of day, randomness, and any score of a person.

pub mod actor;
pub mod alert;
pub mod border;
pub mod clock;
pub mod country;
pub mod custody;
pub mod date;
pub mod deadline;
pub mod examination;
pub mod exchange;
pub mod field;
pub mod finding;
pub mod holdings;
pub mod id;
pub mod indicator;
pub mod jurisdiction;
pub mod law;
pub mod level;
pub mod lift;
pub mod measure;
pub mod offence;
pub mod recall;
pub mod register;
pub mod request;
pub mod restriction;
pub mod role;
pub mod safety;
pub mod verification;
pub mod watch;

pub use actor::Actor;
pub use alert::Alert;
pub use date::{Date, PartialDate};
pub use examination::{Examination, Standing, Versions};
pub use field::{Field, Origin};
pub use finding::{Ask, Effect, Finding, Ground, RuleId};
pub use id::{AlertId, EntryRef, RequestId, Seq, SubjectId};
pub use law::{LawRef, Tag};
pub use level::{Level, Track};
pub use measure::{Measure, MeasureSet};
pub use role::{Deed, Role};

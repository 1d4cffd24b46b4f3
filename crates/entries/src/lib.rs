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
mod challenge_step;
mod checked;
mod clock_begun;
mod clock_escalated;
mod clock_extended;
mod clock_met;
mod consulted;
mod copy_registered;
mod custody_begun;
mod custody_event;
mod deadline_begun;
mod deadline_changed;
mod decided;
mod distinguished;
mod entered;
mod entry;
mod entry_proposed;
mod erased;
mod examined;
mod excerpt_published;
mod file_added;
mod holdings_taken;
mod home_made;
mod identity_answered;
mod judged;
mod kind;
mod leaf;
mod letter_issued;
mod lift_proposed;
mod lifted;
mod looked_up;
mod measure_recorded;
mod message_done;
mod message_made;
mod message_taken;
mod note_issued;
mod override_confirmed;
mod override_used;
mod permission_lapsed;
mod person_stated;
mod plain;
mod profile_taken_up;
mod proposal_refused;
mod questions_answered;
mod questions_fixed;
mod questions_sent;
mod read_by_official;
mod recall_moved;
mod recall_ordered;
mod record;
mod request_decided;
mod request_lodged;
mod request_moved;
mod restriction_claimed;
mod restriction_tested;
mod review_asked;
mod sheet_answered;
mod telling_decided;
mod time;
mod time_trusted;
mod watch_begun;
mod watch_moved;

pub use alert_received::AlertReceived;
pub use challenge_step::ChallengeHappened;
pub use checked::Checked;
pub use clock_begun::ClockBegun;
pub use clock_escalated::ClockEscalated;
pub use clock_extended::ClockExtended;
pub use clock_met::ClockMet;
pub use consulted::Consulted;
pub use copy_registered::CopyRegistered;
pub use custody_begun::CustodyBegun;
pub use custody_event::CustodyHappened;
pub use deadline_begun::DeadlineBegun;
pub use deadline_changed::DeadlineChanged;
pub use decided::Decided;
pub use distinguished::Distinguished;
pub use entered::Entered;
pub use entry::{Decoded, Entry, EntryError};
pub use entry_proposed::EntryProposed;
pub use erased::Erased;
pub use examined::{Before, Examined};
pub use excerpt_published::ExcerptPublished;
pub use file_added::FileAdded;
pub use holdings_taken::HoldingsListed;
pub use home_made::HomeMade;
pub use identity_answered::IdentityAnswered;
pub use judged::Judged;
pub use kind::{Class, Kind};
pub use leaf::{FORMAT, LEAF_BYTES, Leaf};
pub use letter_issued::LetterWasIssued;
pub use lift_proposed::LiftProposed;
pub use lifted::Lifted;
pub use looked_up::LookedUp;
pub use measure_recorded::MeasureRecorded;
pub use message_done::MessageDone;
pub use message_made::MessageMade;
pub use message_taken::MessageTaken;
pub use note_issued::NoteIssued;
pub use override_confirmed::OverrideConfirmed;
pub use override_used::OverrideUsed;
pub use permission_lapsed::PermissionLapsed;
pub use person_stated::PersonStated;
pub use plain::{Owner, Plain, actor_from_text, actor_text};
pub use profile_taken_up::ProfileTakenUp;
pub use proposal_refused::ProposalSaidNo;
pub use questions_answered::QuestionsAnswered;
pub use questions_fixed::QuestionsFixed;
pub use questions_sent::QuestionsSent;
pub use read_by_official::ReadByOfficial;
pub use recall_moved::RecallMoved;
pub use recall_ordered::RecallOrdered;
pub use request_decided::RequestDecided;
pub use request_lodged::RequestLodged;
pub use request_moved::RequestMoved;
pub use restriction_claimed::RestrictionClaimed;
pub use restriction_tested::RestrictionWasTested;
pub use review_asked::ReviewRequested;
pub use sheet_answered::SheetAnswered;
pub use telling_decided::TellingWasDecided;
pub use time::Time;
pub use time_trusted::TimeTrusted;
pub use watch_begun::WatchBegun;
pub use watch_moved::WatchMoved;

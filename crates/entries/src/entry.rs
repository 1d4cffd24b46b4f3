//! Any entry, to bytes and back.
//!
//! Promise: a body of a known kind and version is read, or the error says which entry kind; anything newer is
//! [`Decoded::Unknown`].

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::alert_received::{AlertReceived, AlertReceivedV1};
use crate::challenge_step::{ChallengeHappened, ChallengeHappenedV1};
use crate::checked::{Checked, CheckedV1, CheckedV2};
use crate::clock_begun::{ClockBegun, ClockBegunV1};
use crate::clock_escalated::{ClockEscalated, ClockEscalatedV1};
use crate::clock_extended::{ClockExtended, ClockExtendedV1};
use crate::clock_met::{ClockMet, ClockMetV1};
use crate::consulted::{Consulted, ConsultedV1};
use crate::copy_registered::{CopyRegistered, CopyRegisteredV1};
use crate::custody_begun::{CustodyBegun, CustodyBegunV1};
use crate::custody_event::{CustodyHappened, CustodyHappenedV1};
use crate::deadline_begun::{DeadlineBegun, DeadlineBegunV1};
use crate::deadline_changed::{DeadlineChanged, DeadlineChangedV1};
use crate::decided::{Decided, DecidedV1};
use crate::distinguished::{Distinguished, DistinguishedV1};
use crate::entered::{Entered, EnteredV1};
use crate::entry_proposed::{EntryProposed, EntryProposedV1};
use crate::erased::{Erased, ErasedV1};
use crate::examined::{Examined, ExaminedV1};
use crate::excerpt_published::{ExcerptPublished, ExcerptPublishedV1};
use crate::file_added::{FileAdded, FileAddedV1};
use crate::holdings_taken::{HoldingsListed, HoldingsListedV1};
use crate::home_made::{HomeMade, HomeMadeV1};
use crate::identity_answered::{IdentityAnswered, IdentityAnsweredV1};
use crate::judged::{Judged, JudgedV1};
use crate::kind::Kind;
use crate::letter_issued::{LetterWasIssued, LetterWasIssuedV1};
use crate::lift_proposed::{LiftProposed, LiftProposedV1};
use crate::lifted::{Lifted, LiftedV1};
use crate::looked_up::{LookedUp, LookedUpV1};
use crate::measure_recorded::{MeasureRecorded, MeasureRecordedV1};
use crate::message_done::{MessageDone, MessageDoneV1};
use crate::message_made::{MessageMade, MessageMadeV1};
use crate::message_taken::{MessageTaken, MessageTakenV1};
use crate::note_issued::{NoteIssued, NoteIssuedV1};
use crate::override_confirmed::{OverrideConfirmed, OverrideConfirmedV1};
use crate::override_used::{OverrideUsed, OverrideUsedV1};
use crate::permission_lapsed::{PermissionLapsed, PermissionLapsedV1};
use crate::person_stated::{PersonStated, PersonStatedV1};
use crate::profile_taken_up::{ProfileTakenUp, ProfileTakenUpV1};
use crate::proposal_refused::{ProposalSaidNo, ProposalSaidNoV1};
use crate::questions_answered::{QuestionsAnswered, QuestionsAnsweredV1};
use crate::questions_fixed::{QuestionsFixed, QuestionsFixedV1};
use crate::questions_sent::{QuestionsSent, QuestionsSentV1};
use crate::read_by_official::{ReadByOfficial, ReadByOfficialV1, ReadByOfficialV2};
use crate::recall_moved::{RecallMoved, RecallMovedV1};
use crate::recall_ordered::{RecallOrdered, RecallOrderedV1};
use crate::record::Record;
use crate::request_decided::{RequestDecided, RequestDecidedV1};
use crate::request_lodged::{RequestLodged, RequestLodgedV1};
use crate::request_moved::{RequestMoved, RequestMovedV1};
use crate::restriction_claimed::{RestrictionClaimed, RestrictionClaimedV1};
use crate::restriction_tested::{RestrictionWasTested, RestrictionWasTestedV1};
use crate::review_asked::{ReviewRequested, ReviewRequestedV1};
use crate::sheet_answered::{SheetAnswered, SheetAnsweredV1, SheetAnsweredV2};
use crate::telling_decided::{TellingWasDecided, TellingWasDecidedV1};
use crate::time_trusted::{TimeTrusted, TimeTrustedV1};
use crate::watch_begun::{WatchBegun, WatchBegunV1};
use crate::watch_moved::{WatchMoved, WatchMovedV1};

/// The content of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The home was made.
    HomeMade(HomeMade),
    /// An alert came, or a new content of one.
    AlertReceived(Box<AlertReceived>),
    /// An alert was examined.
    Examined(Box<Examined>),
    /// Something was put into a register.
    Entered(Box<Entered>),
    /// The person or counsel stated something.
    PersonStated(PersonStated),
    /// Somebody looked.
    Consulted(Consulted),
    /// One owner's entries were erased.
    Erased(Erased),
    /// A person was checked.
    Checked(Box<Checked>),
    /// A measure was taken on an alert, permitted or not.
    MeasureRecorded(Box<MeasureRecorded>),
    /// A person was deprived of liberty on an alert.
    CustodyBegun(Box<CustodyBegun>),
    /// A person answered the question sheet.
    SheetAnswered(Box<SheetAnswered>),
    /// A traveller was judged not to be the person of an alert.
    Judged(Box<Judged>),
    /// A namesake consented to a distinguishing record.
    Distinguished(Box<Distinguished>),
    /// A granting authority answered whether it is the person it protects.
    IdentityAnswered(Box<IdentityAnswered>),
    /// Another state's protection register was asked, or ours was.
    LookedUp(Box<LookedUp>),
    /// An official read the points of the test.
    ReadByOfficial(Box<ReadByOfficial>),
    /// Named people decided on an alert.
    Decided(Box<Decided>),
    /// A permission ended.
    PermissionLapsed(Box<PermissionLapsed>),
    /// Clocks began for an alert.
    ClockBegun(Box<ClockBegun>),
    /// A clock was answered, or closed.
    ClockMet(Box<ClockMet>),
    /// The end of a clock came without an answer.
    ClockEscalated(Box<ClockEscalated>),
    /// A clock was extended with reasons.
    ClockExtended(Box<ClockExtended>),
    /// Questions to a sender were fixed at the arrival of its alert.
    QuestionsFixed(Box<QuestionsFixed>),
    /// A letter to a sender went out.
    QuestionsSent(Box<QuestionsSent>),
    /// A sender answered.
    QuestionsAnswered(Box<QuestionsAnswered>),
    /// An official used own safety law.
    OverrideUsed(Box<OverrideUsed>),
    /// A second person confirmed an urgent override.
    OverrideConfirmed(Box<OverrideConfirmed>),
    /// Something happened to a person in custody.
    CustodyEvent(Box<CustodyHappened>),
    /// An official proposed an entry of a register.
    EntryProposed(Box<EntryProposed>),
    /// An official proposed to lift what the authority barred.
    LiftProposed(Box<LiftProposed>),
    /// Another official of the authority said no to a proposal.
    ProposalRefused(Box<ProposalSaidNo>),
    /// An authority lifted what it barred.
    Lifted(Box<Lifted>),
    /// Earlier named decisions were taken over as a listed batch.
    HoldingsTaken(Box<HoldingsListed>),
    /// Somebody asked that what stands is looked at again.
    ReviewAsked(Box<ReviewRequested>),
    /// A named person took up a jurisdiction profile.
    ProfileTakenUp(Box<ProfileTakenUp>),
    /// A request came.
    RequestLodged(Box<RequestLodged>),
    /// A request went a step on.
    RequestMoved(Box<RequestMoved>),
    /// Something was put into a merits file.
    FileAdded(Box<FileAdded>),
    /// A source claimed a restriction.
    RestrictionClaimed(Box<RestrictionClaimed>),
    /// A restriction was tested.
    RestrictionTested(Box<RestrictionWasTested>),
    /// A step of a challenge.
    ChallengeStep(Box<ChallengeHappened>),
    /// A member decided on a request.
    RequestDecided(Box<RequestDecided>),
    /// A deadline of a request began.
    DeadlineBegun(Box<DeadlineBegun>),
    /// Something became of a deadline.
    DeadlineChanged(Box<DeadlineChanged>),
    /// A letter was made.
    LetterIssued(Box<LetterWasIssued>),
    /// An excerpt of a decision was published.
    ExcerptPublished(Box<ExcerptPublished>),
    /// A named person decided whether a person is told of an alert.
    TellingDecided(Box<TellingWasDecided>),
    /// A court is told how an alert stands.
    NoteIssued(Box<NoteIssued>),
    /// A copy of an alert was handed to somebody.
    CopyRegistered(Box<CopyRegistered>),
    /// An alert is called back.
    RecallOrdered(Box<RecallOrdered>),
    /// Something happened to a recall, or to one copy of it.
    RecallMoved(Box<RecallMoved>),
    /// A message goes out to another gateway.
    MessageMade(Box<MessageMade>),
    /// A message of another gateway was taken.
    MessageTaken(Box<MessageTaken>),
    /// A message arrived at its gateway.
    MessageDone(Box<MessageDone>),
    /// Fingerprints of an alert stay.
    WatchBegun(Box<WatchBegun>),
    /// Something happened to a watch.
    WatchMoved(Box<WatchMoved>),
    /// The time was found to go on, or a named person said what time it is.
    TimeTrusted(Box<TimeTrusted>),
}

/// A body as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    /// Of a kind and version this release knows.
    Known(Entry),
    /// Written by a newer release: it can be verified and kept, not acted on.
    Unknown {
        /// The word of its kind.
        kind: String,
        /// Its version.
        version: u16,
    },
}

/// An entry could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// The body does not have the form of its kind and version. The content is not repeated: it is sealed.
    #[error(
        "the body of an entry of kind `{kind}` version {version} cannot be read: {why} at column {column}"
    )]
    Body {
        /// The kind.
        kind: &'static str,
        /// The version.
        version: u16,
        /// What is wrong.
        why: &'static str,
        /// Where.
        column: usize,
    },
    /// The plain columns inside a blob do not have their form.
    #[error("the plain columns inside an entry cannot be read")]
    Plain,
    /// The text of an actor column does not have its form.
    #[error("the actor of an entry cannot be read")]
    Actor,
}

impl Entry {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::HomeMade(_) => Kind::HomeMade,
            Self::AlertReceived(_) => Kind::AlertReceived,
            Self::Examined(_) => Kind::Examined,
            Self::Entered(_) => Kind::Entered,
            Self::PersonStated(_) => Kind::PersonStated,
            Self::Consulted(_) => Kind::Consulted,
            Self::Erased(_) => Kind::Erased,
            Self::Checked(_) => Kind::Checked,
            Self::MeasureRecorded(_) => Kind::MeasureRecorded,
            Self::CustodyBegun(_) => Kind::CustodyBegun,
            Self::SheetAnswered(_) => Kind::SheetAnswered,
            Self::Judged(_) => Kind::Judged,
            Self::Distinguished(_) => Kind::Distinguished,
            Self::IdentityAnswered(_) => Kind::IdentityAnswered,
            Self::LookedUp(_) => Kind::LookedUp,
            Self::ReadByOfficial(_) => Kind::ReadByOfficial,
            Self::Decided(_) => Kind::Decided,
            Self::PermissionLapsed(_) => Kind::PermissionLapsed,
            Self::ClockBegun(_) => Kind::ClockBegun,
            Self::ClockMet(_) => Kind::ClockMet,
            Self::ClockEscalated(_) => Kind::ClockEscalated,
            Self::ClockExtended(_) => Kind::ClockExtended,
            Self::QuestionsFixed(_) => Kind::QuestionsFixed,
            Self::QuestionsSent(_) => Kind::QuestionsSent,
            Self::QuestionsAnswered(_) => Kind::QuestionsAnswered,
            Self::OverrideUsed(_) => Kind::OverrideUsed,
            Self::OverrideConfirmed(_) => Kind::OverrideConfirmed,
            Self::CustodyEvent(_) => Kind::CustodyEvent,
            Self::EntryProposed(_) => Kind::EntryProposed,
            Self::LiftProposed(_) => Kind::LiftProposed,
            Self::ProposalRefused(_) => Kind::ProposalRefused,
            Self::Lifted(_) => Kind::Lifted,
            Self::HoldingsTaken(_) => Kind::HoldingsTaken,
            Self::ProfileTakenUp(_) => Kind::ProfileTakenUp,
            Self::ReviewAsked(_) => Kind::ReviewAsked,
            Self::TellingDecided(_) => Kind::TellingDecided,
            Self::NoteIssued(_) => Kind::NoteIssued,
            Self::CopyRegistered(_) => Kind::CopyRegistered,
            Self::RecallOrdered(_) => Kind::RecallOrdered,
            Self::RecallMoved(_) => Kind::RecallMoved,
            Self::MessageMade(_) => Kind::MessageMade,
            Self::MessageTaken(_) => Kind::MessageTaken,
            Self::MessageDone(_) => Kind::MessageDone,
            Self::WatchBegun(_) => Kind::WatchBegun,
            Self::WatchMoved(_) => Kind::WatchMoved,
            Self::TimeTrusted(_) => Kind::TimeTrusted,
            Self::ExcerptPublished(_) => Kind::ExcerptPublished,
            Self::LetterIssued(_) => Kind::LetterIssued,
            Self::DeadlineChanged(_) => Kind::DeadlineChanged,
            Self::DeadlineBegun(_) => Kind::DeadlineBegun,
            Self::RequestDecided(_) => Kind::RequestDecided,
            Self::ChallengeStep(_) => Kind::ChallengeStep,
            Self::RestrictionTested(_) => Kind::RestrictionTested,
            Self::RestrictionClaimed(_) => Kind::RestrictionClaimed,
            Self::FileAdded(_) => Kind::FileAdded,
            Self::RequestMoved(_) => Kind::RequestMoved,
            Self::RequestLodged(_) => Kind::RequestLodged,
        }
    }

    /// The body in the newest version of its kind.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        match self {
            Self::HomeMade(it) => written(&HomeMadeV1::of(it)),
            Self::AlertReceived(it) => written(&AlertReceivedV1::of(it)),
            Self::Examined(it) => written(&ExaminedV1::of(it)),
            Self::Entered(it) => written(&EnteredV1::of(it)),
            Self::PersonStated(it) => written(&PersonStatedV1::of(it)),
            Self::Consulted(it) => written(&ConsultedV1::of(it)),
            Self::Erased(it) => written(&ErasedV1::of(it)),
            Self::Checked(it) => written(&CheckedV2::of(it)),
            Self::MeasureRecorded(it) => written(&MeasureRecordedV1::of(it)),
            Self::CustodyBegun(it) => written(&CustodyBegunV1::of(it)),
            Self::SheetAnswered(it) => written(&SheetAnsweredV2::of(it)),
            Self::Judged(it) => written(&JudgedV1::of(it)),
            Self::Distinguished(it) => written(&DistinguishedV1::of(it)),
            Self::IdentityAnswered(it) => written(&IdentityAnsweredV1::of(it)),
            Self::LookedUp(it) => written(&LookedUpV1::of(it)),
            Self::ReadByOfficial(it) => written(&ReadByOfficialV2::of(it)),
            Self::Decided(it) => written(&DecidedV1::of(it)),
            Self::PermissionLapsed(it) => written(&PermissionLapsedV1::of(it)),
            Self::ClockBegun(it) => written(&ClockBegunV1::of(it)),
            Self::ClockMet(it) => written(&ClockMetV1::of(it)),
            Self::ClockEscalated(it) => written(&ClockEscalatedV1::of(it)),
            Self::ClockExtended(it) => written(&ClockExtendedV1::of(it)),
            Self::QuestionsFixed(it) => written(&QuestionsFixedV1::of(it)),
            Self::QuestionsSent(it) => written(&QuestionsSentV1::of(it)),
            Self::QuestionsAnswered(it) => written(&QuestionsAnsweredV1::of(it)),
            Self::OverrideUsed(it) => written(&OverrideUsedV1::of(it)),
            Self::OverrideConfirmed(it) => written(&OverrideConfirmedV1::of(it)),
            Self::CustodyEvent(it) => written(&CustodyHappenedV1::of(it)),
            Self::EntryProposed(it) => written(&EntryProposedV1::of(it)),
            Self::LiftProposed(it) => written(&LiftProposedV1::of(it)),
            Self::ProposalRefused(it) => written(&ProposalSaidNoV1::of(it)),
            Self::Lifted(it) => written(&LiftedV1::of(it)),
            Self::HoldingsTaken(it) => written(&HoldingsListedV1::of(it)),
            Self::ProfileTakenUp(it) => written(&ProfileTakenUpV1::of(it)),
            Self::ReviewAsked(it) => written(&ReviewRequestedV1::of(it)),
            Self::TellingDecided(it) => written(&TellingWasDecidedV1::of(it)),
            Self::NoteIssued(it) => written(&NoteIssuedV1::of(it)),
            Self::CopyRegistered(it) => written(&CopyRegisteredV1::of(it)),
            Self::RecallOrdered(it) => written(&RecallOrderedV1::of(it)),
            Self::RecallMoved(it) => written(&RecallMovedV1::of(it)),
            Self::MessageMade(it) => written(&MessageMadeV1::of(it)),
            Self::MessageTaken(it) => written(&MessageTakenV1::of(it)),
            Self::MessageDone(it) => written(&MessageDoneV1::of(it)),
            Self::WatchBegun(it) => written(&WatchBegunV1::of(it)),
            Self::WatchMoved(it) => written(&WatchMovedV1::of(it)),
            Self::TimeTrusted(it) => written(&TimeTrustedV1::of(it)),
            Self::ExcerptPublished(it) => written(&ExcerptPublishedV1::of(it)),
            Self::LetterIssued(it) => written(&LetterWasIssuedV1::of(it)),
            Self::DeadlineChanged(it) => written(&DeadlineChangedV1::of(it)),
            Self::DeadlineBegun(it) => written(&DeadlineBegunV1::of(it)),
            Self::RequestDecided(it) => written(&RequestDecidedV1::of(it)),
            Self::ChallengeStep(it) => written(&ChallengeHappenedV1::of(it)),
            Self::RestrictionTested(it) => written(&RestrictionWasTestedV1::of(it)),
            Self::RestrictionClaimed(it) => written(&RestrictionClaimedV1::of(it)),
            Self::FileAdded(it) => written(&FileAddedV1::of(it)),
            Self::RequestMoved(it) => written(&RequestMovedV1::of(it)),
            Self::RequestLodged(it) => written(&RequestLodgedV1::of(it)),
        }
    }

    /// Reads a body of any version this release knows.
    ///
    /// # Errors
    /// The kind and version are known and the body is not of their form.
    pub fn from_json(kind: &str, version: u16, body: &[u8]) -> Result<Decoded, EntryError> {
        let unknown = || Decoded::Unknown { kind: kind.to_owned(), version };
        let Some(known) = Kind::parse(kind) else {
            return Ok(unknown());
        };
        let entry = match (known, version) {
            (Kind::HomeMade, 1 | 2) => Self::HomeMade(read::<HomeMadeV1>(known, version, body)?),
            (Kind::AlertReceived, 1) => {
                Self::AlertReceived(Box::new(read::<AlertReceivedV1>(known, version, body)?))
            }
            (Kind::Examined, 1 | 2) => Self::Examined(Box::new(read::<ExaminedV1>(known, version, body)?)),
            (Kind::Entered, 1) => Self::Entered(Box::new(read::<EnteredV1>(known, version, body)?)),
            (Kind::PersonStated, 1 | 2) => Self::PersonStated(read::<PersonStatedV1>(known, version, body)?),
            (Kind::Consulted, 1) => Self::Consulted(read::<ConsultedV1>(known, version, body)?),
            (Kind::Erased, 1) => Self::Erased(read::<ErasedV1>(known, version, body)?),
            (Kind::Checked, 1) => Self::Checked(Box::new(parse::<CheckedV1>(known, version, body)?.term())),
            (Kind::Checked, 2) => Self::Checked(Box::new(read::<CheckedV2>(known, version, body)?)),
            (Kind::MeasureRecorded, 1 | 2) => {
                Self::MeasureRecorded(Box::new(read::<MeasureRecordedV1>(known, version, body)?))
            }
            (Kind::CustodyBegun, 1) => {
                Self::CustodyBegun(Box::new(read::<CustodyBegunV1>(known, version, body)?))
            }
            (Kind::SheetAnswered, 1) => {
                Self::SheetAnswered(Box::new(parse::<SheetAnsweredV1>(known, version, body)?.term()))
            }
            (Kind::SheetAnswered, 2) => {
                Self::SheetAnswered(Box::new(read::<SheetAnsweredV2>(known, version, body)?))
            }
            (Kind::Judged, 1) => Self::Judged(Box::new(read::<JudgedV1>(known, version, body)?)),
            (Kind::Distinguished, 1) => {
                Self::Distinguished(Box::new(read::<DistinguishedV1>(known, version, body)?))
            }
            (Kind::IdentityAnswered, 1 | 2) => {
                Self::IdentityAnswered(Box::new(read::<IdentityAnsweredV1>(known, version, body)?))
            }
            (Kind::LookedUp, 1) => Self::LookedUp(Box::new(read::<LookedUpV1>(known, version, body)?)),
            (Kind::ReadByOfficial, 1) => {
                Self::ReadByOfficial(Box::new(parse::<ReadByOfficialV1>(known, version, body)?.term()))
            }
            (Kind::ReadByOfficial, 2) => {
                Self::ReadByOfficial(Box::new(read::<ReadByOfficialV2>(known, version, body)?))
            }
            (Kind::Decided, 1) => Self::Decided(Box::new(read::<DecidedV1>(known, version, body)?)),
            (Kind::PermissionLapsed, 1) => {
                Self::PermissionLapsed(Box::new(read::<PermissionLapsedV1>(known, version, body)?))
            }
            (Kind::ClockBegun, 1) => Self::ClockBegun(Box::new(read::<ClockBegunV1>(known, version, body)?)),
            (Kind::ClockMet, 1) => Self::ClockMet(Box::new(read::<ClockMetV1>(known, version, body)?)),
            (Kind::ClockEscalated, 1) => {
                Self::ClockEscalated(Box::new(read::<ClockEscalatedV1>(known, version, body)?))
            }
            (Kind::ClockExtended, 1) => {
                Self::ClockExtended(Box::new(read::<ClockExtendedV1>(known, version, body)?))
            }
            (Kind::QuestionsFixed, 1) => {
                Self::QuestionsFixed(Box::new(read::<QuestionsFixedV1>(known, version, body)?))
            }
            (Kind::QuestionsSent, 1) => {
                Self::QuestionsSent(Box::new(read::<QuestionsSentV1>(known, version, body)?))
            }
            (Kind::QuestionsAnswered, 1) => {
                Self::QuestionsAnswered(Box::new(read::<QuestionsAnsweredV1>(known, version, body)?))
            }
            (Kind::OverrideUsed, 1) => {
                Self::OverrideUsed(Box::new(read::<OverrideUsedV1>(known, version, body)?))
            }
            (Kind::OverrideConfirmed, 1) => {
                Self::OverrideConfirmed(Box::new(read::<OverrideConfirmedV1>(known, version, body)?))
            }
            (Kind::CustodyEvent, 1) => {
                Self::CustodyEvent(Box::new(read::<CustodyHappenedV1>(known, version, body)?))
            }
            (Kind::EntryProposed, 1) => {
                Self::EntryProposed(Box::new(read::<EntryProposedV1>(known, version, body)?))
            }
            (Kind::LiftProposed, 1) => {
                Self::LiftProposed(Box::new(read::<LiftProposedV1>(known, version, body)?))
            }
            (Kind::ProposalRefused, 1) => {
                Self::ProposalRefused(Box::new(read::<ProposalSaidNoV1>(known, version, body)?))
            }
            (Kind::Lifted, 1) => Self::Lifted(Box::new(read::<LiftedV1>(known, version, body)?)),
            (Kind::HoldingsTaken, 1) => {
                Self::HoldingsTaken(Box::new(read::<HoldingsListedV1>(known, version, body)?))
            }
            (Kind::ProfileTakenUp, 1) => {
                Self::ProfileTakenUp(Box::new(read::<ProfileTakenUpV1>(known, version, body)?))
            }
            (Kind::ReviewAsked, 1) => {
                Self::ReviewAsked(Box::new(read::<ReviewRequestedV1>(known, version, body)?))
            }
            (Kind::RequestLodged, 1) => {
                Self::RequestLodged(Box::new(read::<RequestLodgedV1>(known, version, body)?))
            }
            (Kind::RequestMoved, 1) => {
                Self::RequestMoved(Box::new(read::<RequestMovedV1>(known, version, body)?))
            }
            (Kind::FileAdded, 1) => Self::FileAdded(Box::new(read::<FileAddedV1>(known, version, body)?)),
            (Kind::RestrictionClaimed, 1) => {
                Self::RestrictionClaimed(Box::new(read::<RestrictionClaimedV1>(known, version, body)?))
            }
            (Kind::RestrictionTested, 1) => {
                Self::RestrictionTested(Box::new(read::<RestrictionWasTestedV1>(known, version, body)?))
            }
            (Kind::ChallengeStep, 1) => {
                Self::ChallengeStep(Box::new(read::<ChallengeHappenedV1>(known, version, body)?))
            }
            (Kind::RequestDecided, 1) => {
                Self::RequestDecided(Box::new(read::<RequestDecidedV1>(known, version, body)?))
            }
            (Kind::DeadlineBegun, 1) => {
                Self::DeadlineBegun(Box::new(read::<DeadlineBegunV1>(known, version, body)?))
            }
            (Kind::DeadlineChanged, 1) => {
                Self::DeadlineChanged(Box::new(read::<DeadlineChangedV1>(known, version, body)?))
            }
            (Kind::LetterIssued, 1) => {
                Self::LetterIssued(Box::new(read::<LetterWasIssuedV1>(known, version, body)?))
            }
            (Kind::ExcerptPublished, 1) => {
                Self::ExcerptPublished(Box::new(read::<ExcerptPublishedV1>(known, version, body)?))
            }
            (Kind::CopyRegistered, 1) => {
                Self::CopyRegistered(Box::new(read::<CopyRegisteredV1>(known, version, body)?))
            }
            (Kind::RecallOrdered, 1) => {
                Self::RecallOrdered(Box::new(read::<RecallOrderedV1>(known, version, body)?))
            }
            (Kind::RecallMoved, 1) => {
                Self::RecallMoved(Box::new(read::<RecallMovedV1>(known, version, body)?))
            }
            (Kind::MessageMade, 1) => {
                Self::MessageMade(Box::new(read::<MessageMadeV1>(known, version, body)?))
            }
            (Kind::MessageTaken, 1) => {
                Self::MessageTaken(Box::new(read::<MessageTakenV1>(known, version, body)?))
            }
            (Kind::MessageDone, 1) => {
                Self::MessageDone(Box::new(read::<MessageDoneV1>(known, version, body)?))
            }
            (Kind::WatchBegun, 1) => Self::WatchBegun(Box::new(read::<WatchBegunV1>(known, version, body)?)),
            (Kind::WatchMoved, 1) => Self::WatchMoved(Box::new(read::<WatchMovedV1>(known, version, body)?)),
            (Kind::NoteIssued, 1) => Self::NoteIssued(Box::new(read::<NoteIssuedV1>(known, version, body)?)),
            (Kind::TellingDecided, 1) => {
                Self::TellingDecided(Box::new(read::<TellingWasDecidedV1>(known, version, body)?))
            }
            (Kind::TimeTrusted, 1) => {
                Self::TimeTrusted(Box::new(read::<TimeTrustedV1>(known, version, body)?))
            }
            (
                Kind::HomeMade
                | Kind::AlertReceived
                | Kind::Examined
                | Kind::Entered
                | Kind::PersonStated
                | Kind::Consulted
                | Kind::Erased
                | Kind::Checked
                | Kind::MeasureRecorded
                | Kind::CustodyBegun
                | Kind::SheetAnswered
                | Kind::Judged
                | Kind::Distinguished
                | Kind::IdentityAnswered
                | Kind::LookedUp
                | Kind::ReadByOfficial
                | Kind::Decided
                | Kind::PermissionLapsed
                | Kind::ClockBegun
                | Kind::ClockMet
                | Kind::ClockEscalated
                | Kind::ClockExtended
                | Kind::QuestionsFixed
                | Kind::QuestionsSent
                | Kind::QuestionsAnswered
                | Kind::OverrideUsed
                | Kind::OverrideConfirmed
                | Kind::CustodyEvent
                | Kind::EntryProposed
                | Kind::LiftProposed
                | Kind::ProposalRefused
                | Kind::Lifted
                | Kind::HoldingsTaken
                | Kind::ReviewAsked
                | Kind::ProfileTakenUp
                | Kind::RequestLodged
                | Kind::RequestMoved
                | Kind::FileAdded
                | Kind::RestrictionClaimed
                | Kind::RestrictionTested
                | Kind::ChallengeStep
                | Kind::RequestDecided
                | Kind::DeadlineBegun
                | Kind::DeadlineChanged
                | Kind::LetterIssued
                | Kind::ExcerptPublished
                | Kind::TellingDecided
                | Kind::NoteIssued
                | Kind::CopyRegistered
                | Kind::RecallOrdered
                | Kind::RecallMoved
                | Kind::MessageMade
                | Kind::MessageTaken
                | Kind::MessageDone
                | Kind::WatchBegun
                | Kind::WatchMoved
                | Kind::TimeTrusted,
                _,
            ) => return Ok(unknown()),
        };
        Ok(Decoded::Known(entry))
    }
}

fn written(record: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(2048);
    // The records hold text, numbers, lists and maps with text keys: all of them have a JSON form.
    match serde_json::to_writer(&mut bytes, record) {
        Ok(()) => bytes,
        Err(_) => Vec::new(),
    }
}

fn read<R: Record + DeserializeOwned>(kind: Kind, version: u16, body: &[u8]) -> Result<R::Term, EntryError> {
    parse::<R>(kind, version, body).map(Record::term)
}

fn parse<R: DeserializeOwned>(kind: Kind, version: u16, body: &[u8]) -> Result<R, EntryError> {
    serde_json::from_slice(body).map_err(|error| EntryError::Body {
        kind: kind.code(),
        version,
        why: match error.classify() {
            serde_json::error::Category::Io | serde_json::error::Category::Eof => "it is cut short",
            serde_json::error::Category::Syntax => "it is not JSON",
            serde_json::error::Category::Data => "a field is missing, unknown or of another form",
        },
        column: error.column(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_or_a_version_of_a_newer_release_is_unknown_and_no_error() {
        let body = br#"{"anything":1}"#;
        for (kind, version) in [("bureau_audited", 1), ("examined", 9), ("erased", 0)] {
            let decoded = Entry::from_json(kind, version, body).unwrap();
            assert_eq!(decoded, Decoded::Unknown { kind: kind.to_owned(), version });
        }
    }

    #[test]
    fn a_body_of_a_known_kind_with_a_strange_field_is_refused_without_repeating_it() {
        let body = br#"{"verb":"screen","shown":1,"velmora":2}"#;
        let refused = Entry::from_json("consulted", 1, body).unwrap_err().to_string();
        assert!(refused.contains("consulted") && !refused.contains("velmora"), "{refused}");
    }

    #[test]
    fn a_body_cut_at_any_byte_is_refused_and_never_panics() {
        let entry = Entry::Consulted(Consulted {
            verb: "screen".to_owned(),
            shown: 3,
            named: Vec::new(),
            reason: Some("shift".to_owned()),
        });
        let body = entry.to_json();
        for length in 0..body.len() {
            assert!(Entry::from_json("consulted", 1, &body[..length]).is_err(), "{length}");
        }
        assert_eq!(Entry::from_json("consulted", 1, &body).unwrap(), Decoded::Known(entry));
    }
}

//! The closed list of kinds of entry.
//!
//! Promise: a kind is never renamed and its class never changes.

use std::fmt;

/// What an entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The home was made: always and only the first entry.
    HomeMade,
    /// An alert came, or a new content of one.
    AlertReceived,
    /// An alert was examined.
    Examined,
    /// An authority, court or body put something into a register.
    Entered,
    /// The person or counsel stated something about an alert.
    PersonStated,
    /// Somebody looked.
    Consulted,
    /// What one owner's key sealed was erased.
    Erased,
    /// A person was checked.
    Checked,
    /// A measure was taken on an alert, permitted or not.
    MeasureRecorded,
    /// A person was deprived of liberty on an alert.
    CustodyBegun,
    /// A person answered the question sheet.
    SheetAnswered,
    /// A traveller was judged not to be the person of an alert.
    Judged,
    /// A namesake consented to a distinguishing record.
    Distinguished,
    /// A granting authority answered whether it is the person it protects.
    IdentityAnswered,
    /// Another state's protection register was asked, or ours was.
    LookedUp,
    /// An official read the points of the test.
    ReadByOfficial,
    /// Named people decided on an alert.
    Decided,
    /// A permission ended.
    PermissionLapsed,
    /// Clocks began for an alert.
    ClockBegun,
    /// A clock was answered, or closed.
    ClockMet,
    /// The end of a clock came without an answer.
    ClockEscalated,
    /// A clock was extended with reasons.
    ClockExtended,
    /// Questions to a sender were fixed at the arrival of its alert.
    QuestionsFixed,
    /// A letter to a sender went out.
    QuestionsSent,
    /// A sender answered.
    QuestionsAnswered,
    /// An official used own safety law.
    OverrideUsed,
    /// A second person confirmed an urgent override.
    OverrideConfirmed,
    /// Something happened to a person in custody.
    CustodyEvent,
    /// An official proposed an entry of a register.
    EntryProposed,
    /// An official proposed to lift what the authority barred.
    LiftProposed,
    /// Another official of the authority said no to a proposal.
    ProposalRefused,
    /// An authority lifted what it barred.
    Lifted,
    /// Earlier named decisions were taken over as a listed batch.
    HoldingsTaken,
    /// Somebody asked that what stands is looked at again.
    ReviewAsked,
    /// A named person took up a jurisdiction profile.
    ProfileTakenUp,
    /// A request came.
    RequestLodged,
    /// A request went a step on.
    RequestMoved,
    /// Something was put into a merits file.
    FileAdded,
    /// A source claimed a restriction.
    RestrictionClaimed,
    /// A restriction was tested.
    RestrictionTested,
    /// A step of a challenge.
    ChallengeStep,
    /// A member decided on a request.
    RequestDecided,
    /// A deadline of a request began.
    DeadlineBegun,
    /// Something became of a deadline.
    DeadlineChanged,
    /// A letter was made.
    LetterIssued,
    /// An excerpt of a decision was published.
    ExcerptPublished,
    /// A named person decided whether a person is told of an alert.
    TellingDecided,
    /// A court is told how an alert stands.
    NoteIssued,
    /// A copy of an alert was handed to somebody.
    CopyRegistered,
    /// An alert is called back.
    RecallOrdered,
    /// Something happened to a recall, or to one copy of it.
    RecallMoved,
    /// A message goes out to another gateway.
    MessageMade,
    /// A message of another gateway was taken.
    MessageTaken,
    /// A message arrived at its gateway.
    MessageDone,
    /// Fingerprints of an alert stay.
    WatchBegun,
    /// Something happened to a watch.
    WatchMoved,
    /// The time was found to go on, or a named person said what time it is.
    TimeTrusted,
}

/// What everybody can see of an entry's kind: coarse on purpose, so that the public log does not tell an
/// arriving alert from a protection entry or a word of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The home itself.
    Home,
    /// Work on a case: alerts, examinations, registers, statements.
    Case,
    /// Access to what is kept.
    Access,
    /// Erasure.
    Erasure,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 57] = [
        Self::HomeMade,
        Self::AlertReceived,
        Self::Examined,
        Self::Entered,
        Self::PersonStated,
        Self::Consulted,
        Self::Erased,
        Self::Checked,
        Self::MeasureRecorded,
        Self::CustodyBegun,
        Self::SheetAnswered,
        Self::Judged,
        Self::Distinguished,
        Self::IdentityAnswered,
        Self::LookedUp,
        Self::ReadByOfficial,
        Self::Decided,
        Self::PermissionLapsed,
        Self::ClockBegun,
        Self::ClockMet,
        Self::ClockEscalated,
        Self::ClockExtended,
        Self::QuestionsFixed,
        Self::QuestionsSent,
        Self::QuestionsAnswered,
        Self::OverrideUsed,
        Self::OverrideConfirmed,
        Self::CustodyEvent,
        Self::EntryProposed,
        Self::LiftProposed,
        Self::ProposalRefused,
        Self::Lifted,
        Self::HoldingsTaken,
        Self::ReviewAsked,
        Self::ProfileTakenUp,
        Self::RequestLodged,
        Self::RequestMoved,
        Self::FileAdded,
        Self::RestrictionClaimed,
        Self::RestrictionTested,
        Self::ChallengeStep,
        Self::RequestDecided,
        Self::DeadlineBegun,
        Self::DeadlineChanged,
        Self::LetterIssued,
        Self::ExcerptPublished,
        Self::TellingDecided,
        Self::NoteIssued,
        Self::CopyRegistered,
        Self::RecallOrdered,
        Self::RecallMoved,
        Self::MessageMade,
        Self::MessageTaken,
        Self::MessageDone,
        Self::WatchBegun,
        Self::WatchMoved,
        Self::TimeTrusted,
    ];

    /// The word in the record.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::HomeMade => "home_made",
            Self::AlertReceived => "alert_received",
            Self::Examined => "examined",
            Self::Entered => "entered",
            Self::PersonStated => "person_stated",
            Self::Consulted => "consulted",
            Self::Erased => "erased",
            Self::Checked => "checked",
            Self::MeasureRecorded => "measure_recorded",
            Self::CustodyBegun => "custody_begun",
            Self::SheetAnswered => "sheet_answered",
            Self::Judged => "judged",
            Self::Distinguished => "distinguished",
            Self::IdentityAnswered => "identity_answered",
            Self::LookedUp => "looked_up",
            Self::ReadByOfficial => "read_by_official",
            Self::Decided => "decided",
            Self::PermissionLapsed => "permission_lapsed",
            Self::ClockBegun => "clock_begun",
            Self::ClockMet => "clock_met",
            Self::ClockEscalated => "clock_escalated",
            Self::ClockExtended => "clock_extended",
            Self::QuestionsFixed => "questions_fixed",
            Self::QuestionsSent => "questions_sent",
            Self::QuestionsAnswered => "questions_answered",
            Self::OverrideUsed => "override_used",
            Self::OverrideConfirmed => "override_confirmed",
            Self::CustodyEvent => "custody_event",
            Self::EntryProposed => "entry_proposed",
            Self::LiftProposed => "lift_proposed",
            Self::ProposalRefused => "proposal_refused",
            Self::Lifted => "lifted",
            Self::HoldingsTaken => "holdings_taken",
            Self::ReviewAsked => "review_asked",
            Self::ProfileTakenUp => "profile_taken_up",
            Self::RequestLodged => "request_lodged",
            Self::RequestMoved => "request_moved",
            Self::FileAdded => "file_added",
            Self::RestrictionClaimed => "restriction_claimed",
            Self::RestrictionTested => "restriction_tested",
            Self::ChallengeStep => "challenge_step",
            Self::RequestDecided => "request_decided",
            Self::DeadlineBegun => "deadline_begun",
            Self::DeadlineChanged => "deadline_changed",
            Self::LetterIssued => "letter_issued",
            Self::ExcerptPublished => "excerpt_published",
            Self::TellingDecided => "telling_decided",
            Self::NoteIssued => "note_issued",
            Self::CopyRegistered => "copy_registered",
            Self::RecallOrdered => "recall_ordered",
            Self::RecallMoved => "recall_moved",
            Self::MessageMade => "message_made",
            Self::MessageTaken => "message_taken",
            Self::MessageDone => "message_done",
            Self::WatchBegun => "watch_begun",
            Self::WatchMoved => "watch_moved",
            Self::TimeTrusted => "time_trusted",
        }
    }

    /// Reads [`Kind::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    /// The version this release writes.
    #[must_use]
    pub fn version(self) -> u16 {
        match self {
            Self::AlertReceived
            | Self::Entered
            | Self::Consulted
            | Self::Erased
            | Self::CustodyBegun
            | Self::Judged
            | Self::Distinguished
            | Self::LookedUp
            | Self::Decided
            | Self::PermissionLapsed
            | Self::ClockBegun
            | Self::ClockMet
            | Self::ClockEscalated
            | Self::ClockExtended
            | Self::QuestionsFixed
            | Self::QuestionsSent
            | Self::QuestionsAnswered
            | Self::OverrideUsed
            | Self::OverrideConfirmed
            | Self::CustodyEvent
            | Self::EntryProposed
            | Self::LiftProposed
            | Self::ProposalRefused
            | Self::Lifted
            | Self::HoldingsTaken
            | Self::ReviewAsked
            | Self::ProfileTakenUp
            | Self::RequestLodged
            | Self::RequestMoved
            | Self::FileAdded
            | Self::RestrictionClaimed
            | Self::RestrictionTested
            | Self::ChallengeStep
            | Self::RequestDecided
            | Self::DeadlineBegun
            | Self::DeadlineChanged
            | Self::LetterIssued
            | Self::ExcerptPublished
            | Self::TellingDecided
            | Self::NoteIssued
            | Self::CopyRegistered
            | Self::RecallOrdered
            | Self::RecallMoved
            | Self::MessageMade
            | Self::MessageTaken
            | Self::MessageDone
            | Self::WatchBegun
            | Self::WatchMoved
            | Self::TimeTrusted => 1,
            Self::HomeMade
            | Self::Examined
            | Self::PersonStated
            | Self::Checked
            | Self::SheetAnswered
            | Self::MeasureRecorded
            | Self::IdentityAnswered
            | Self::ReadByOfficial => 2,
        }
    }

    /// What everybody can see of it.
    #[must_use]
    pub fn class(self) -> Class {
        match self {
            Self::HomeMade | Self::TimeTrusted => Class::Home,
            Self::AlertReceived
            | Self::Examined
            | Self::Entered
            | Self::PersonStated
            | Self::MeasureRecorded
            | Self::CustodyBegun
            | Self::SheetAnswered
            | Self::Judged
            | Self::Distinguished
            | Self::IdentityAnswered
            | Self::ReadByOfficial
            | Self::Decided
            | Self::PermissionLapsed
            | Self::ClockBegun
            | Self::ClockMet
            | Self::ClockEscalated
            | Self::ClockExtended
            | Self::QuestionsFixed
            | Self::QuestionsSent
            | Self::QuestionsAnswered
            | Self::OverrideUsed
            | Self::OverrideConfirmed
            | Self::CustodyEvent
            | Self::EntryProposed
            | Self::LiftProposed
            | Self::ProposalRefused
            | Self::Lifted
            | Self::HoldingsTaken
            | Self::ReviewAsked
            | Self::ProfileTakenUp
            | Self::RequestLodged
            | Self::RequestMoved
            | Self::FileAdded
            | Self::RestrictionClaimed
            | Self::RestrictionTested
            | Self::ChallengeStep
            | Self::RequestDecided
            | Self::DeadlineBegun
            | Self::DeadlineChanged
            | Self::LetterIssued
            | Self::ExcerptPublished
            | Self::TellingDecided
            | Self::NoteIssued
            | Self::CopyRegistered
            | Self::RecallOrdered
            | Self::RecallMoved
            | Self::MessageMade
            | Self::MessageTaken
            | Self::MessageDone
            | Self::WatchBegun
            | Self::WatchMoved => Class::Case,
            Self::Consulted | Self::Checked | Self::LookedUp => Class::Access,
            Self::Erased => Class::Erasure,
        }
    }

    /// Whether an entry of this kind can raise a level, or takes away what kept one low. Such an entry must name what its
    /// decision read.
    #[must_use]
    pub fn raises(self) -> bool {
        match self {
            Self::HomeMade
            | Self::AlertReceived
            | Self::Examined
            | Self::Entered
            | Self::PersonStated
            | Self::Consulted
            | Self::Erased
            | Self::Checked
            | Self::MeasureRecorded
            | Self::CustodyBegun
            | Self::SheetAnswered
            | Self::Judged
            | Self::Distinguished
            | Self::IdentityAnswered
            | Self::LookedUp
            | Self::ReadByOfficial
            | Self::PermissionLapsed
            | Self::ClockBegun
            | Self::ClockMet
            | Self::ClockEscalated
            | Self::ClockExtended
            | Self::QuestionsFixed
            | Self::QuestionsSent
            | Self::QuestionsAnswered
            | Self::OverrideUsed
            | Self::OverrideConfirmed
            | Self::CustodyEvent
            | Self::EntryProposed
            | Self::LiftProposed
            | Self::ProposalRefused
            | Self::HoldingsTaken
            | Self::ReviewAsked
            | Self::ProfileTakenUp
            | Self::RequestLodged
            | Self::RequestMoved
            | Self::FileAdded
            | Self::RestrictionClaimed
            | Self::RestrictionTested
            | Self::ChallengeStep
            | Self::RequestDecided
            | Self::DeadlineBegun
            | Self::DeadlineChanged
            | Self::LetterIssued
            | Self::ExcerptPublished
            | Self::TellingDecided
            | Self::NoteIssued
            | Self::CopyRegistered
            | Self::RecallOrdered
            | Self::RecallMoved
            | Self::MessageMade
            | Self::MessageTaken
            | Self::MessageDone
            | Self::WatchBegun
            | Self::WatchMoved
            | Self::TimeTrusted => false,
            Self::Decided | Self::Lifted => true,
        }
    }
}

impl Class {
    /// The byte in the public leaf.
    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Self::Home => 1,
            Self::Case => 2,
            Self::Access => 3,
            Self::Erasure => 4,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_back_by_its_code() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
        }
        assert_eq!(Kind::parse("bureau_audited"), None);
    }

    #[test]
    fn the_public_class_does_not_tell_a_protection_entry_from_an_arriving_alert() {
        assert_eq!(Kind::Entered.class(), Kind::AlertReceived.class());
        assert_eq!(Kind::PersonStated.class(), Kind::Examined.class());
    }
}

//! Copies and recall: who was handed an alert, what is called back and by whose authority, and what became of each copy.
//!
//! Promise: plain data. A recall is its entries: nothing here says what is owed next; that is `casework::recall`.

use crate::alert::{coded, quiet};
use crate::date::Date;
use crate::id::Seq;
use crate::verification::Official;

coded! {
    /// Who holds a copy.
    HolderKind {
        /// A national system: a border database, a police file.
        NationalSystem = "national_system",
        /// Another gateway.
        Gateway = "gateway",
        /// A court.
        Court = "court",
        /// A prison, or another place of detention.
        Prison = "prison",
        /// Counsel of the person.
        Counsel = "counsel",
        /// A file on paper.
        PaperFile = "paper_file",
    }
}

coded! {
    /// What a recall asks of every holder.
    RecallKind {
        /// The alert is gone from every place where it can be found.
        Delete = "delete",
        /// A part of it was wrong: the part is gone, the rest stands.
        Correct = "correct",
        /// It is kept and shown as suspended.
        Suspend = "suspend",
        /// Everything about the person is erased.
        ErasePerson = "erase_person",
    }
}

impl RecallKind {
    /// All of the alert is gone, and not a part or for a while.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Delete | Self::ErasePerson)
    }
}

coded! {
    /// By what an alert is called back. A protection is none.
    RecallGround {
        /// The reviewing body decided.
        Commission = "commission",
        /// The General Secretariat decided.
        GeneralSecretariat = "general_secretariat",
        /// A court decided.
        Court = "court",
        /// The issuer withdrew it: that leaves no finding.
        Withdrawn = "withdrawn",
        /// The issuer put something right.
        Corrected = "corrected",
        /// Its time is over.
        Expired = "expired",
    }
}

coded! {
    /// Why, as it is said on the wire: the same for every holder.
    WireReason {
        /// An authority called it back.
        RecalledByAuthority = "recalled_by_authority",
        /// The issuer withdrew it.
        Withdrawn = "withdrawn",
        /// Something was put right.
        Corrected = "corrected",
        /// Its time is over.
        Expired = "expired",
    }
}

impl RecallGround {
    /// What is said on the wire.
    #[must_use]
    pub fn on_the_wire(self) -> WireReason {
        match self {
            Self::Commission | Self::GeneralSecretariat | Self::Court => WireReason::RecalledByAuthority,
            Self::Withdrawn => WireReason::Withdrawn,
            Self::Corrected => WireReason::Corrected,
            Self::Expired => WireReason::Expired,
        }
    }

    /// An authority decided, and not the issuer or a date.
    #[must_use]
    pub fn is_authority(self) -> bool {
        self.on_the_wire() == WireReason::RecalledByAuthority
    }
}

coded! {
    /// What happened to a recall, or to one copy of it.
    RecallStep {
        /// The holder was told.
        Sent = "sent",
        /// The holder was told again.
        Reminded = "reminded",
        /// The duty officer of the holder was told.
        DutyTold = "duty_told",
        /// The supervisory authority of the holder was told.
        SupervisorTold = "supervisor_told",
        /// How long the holder has been silent is published.
        Published = "published",
        /// The holder has it.
        Accepted = "accepted",
        /// The holder handed it on to whom it had given copies.
        Relayed = "relayed",
        /// It is shown to nobody there.
        Suppressed = "suppressed",
        /// It is gone there: the holder looked again and found nothing.
        Purged = "purged",
        /// Whoever detains the person was told.
        CustodyNotified = "custody_notified",
        /// The holder refuses, and says why.
        Refused = "refused",
        /// The holder that said it is gone is asked to look again.
        SpotAsked = "spot_asked",
        /// The holder was asked to look again, and it is gone.
        SpotPassed = "spot_passed",
        /// The holder was asked to look again, and it is there: what was said was not true.
        SpotFailed = "spot_failed",
        /// Somebody contests the recall, with reasons: nothing is erased while that stands.
        Contested = "contested",
        /// A first person proposes that a contested recall is undone.
        RestoreProposed = "restore_proposed",
        /// Two people restored the alert, to suspended.
        Restored = "restored",
        /// The person takes what is held and it is erased then.
        Taken = "taken",
        /// The person wants it kept, as evidence, where officers do not see it.
        Frozen = "frozen",
        /// The person wants it erased.
        EraseChosen = "erase_chosen",
    }
}

impl RecallStep {
    /// It is said by the holder of a copy.
    #[must_use]
    pub fn is_receipt(self) -> bool {
        matches!(
            self,
            Self::Accepted
                | Self::Relayed
                | Self::Suppressed
                | Self::Purged
                | Self::CustodyNotified
                | Self::Refused
        )
    }

    /// It is what was found where it was looked for again.
    #[must_use]
    pub fn is_spot(self) -> bool {
        matches!(self, Self::SpotPassed | Self::SpotFailed)
    }

    /// It is what a holder says, or what was found there.
    #[must_use]
    pub fn is_said(self) -> bool {
        self.is_receipt() || self.is_spot()
    }

    /// It is what a clock brings about.
    #[must_use]
    pub fn is_owed(self) -> bool {
        matches!(
            self,
            Self::Sent
                | Self::Reminded
                | Self::DutyTold
                | Self::SupervisorTold
                | Self::Published
                | Self::SpotAsked
        )
    }
}

/// A copy of an alert that somebody was handed. It is a debt to recall.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CopyMade {
    /// Who holds it.
    pub kind: HolderKind,
    /// The holder, by name: an authority, a court, a gateway.
    pub holder: String,
    /// The system or file it is in.
    pub system: String,
    /// For what it was handed over.
    pub purpose: String,
    /// When, microseconds since 1970.
    pub handed: i64,
    /// Until when it may be kept there, where that is known.
    pub retention: Option<Date>,
    /// Who entered it, where a person did.
    pub by: Option<Official>,
}

/// An alert is called back.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RecallOrder {
    /// What is asked.
    pub kind: RecallKind,
    /// By what.
    pub ground: RecallGround,
    /// Which authority decided, or who issued it.
    pub authority: String,
    /// Its number of the decision.
    pub reference: String,
    /// The day of the decision.
    pub decided: Date,
    /// The merits were decided, and not a form or a procedure alone.
    pub on_merits: bool,
    /// It was withdrawn while a request, a court or a person challenged it.
    pub challenged: bool,
    /// For a correction: the parts that were wrong.
    pub parts: Vec<String>,
    /// Why, in words.
    pub reasons: String,
    /// Who entered it.
    pub by: Official,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Nothing is erased before, microseconds since 1970: until then it can be contested.
    pub window: i64,
}

/// Something happened to a recall, or to one copy of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RecallEvent {
    /// What.
    pub step: RecallStep,
    /// The recall, by its entry.
    pub recall: Seq,
    /// The copy, by its entry; none where it is about the recall as a whole.
    pub copy: Option<Seq>,
    /// Which reminder.
    pub number: Option<u8>,
    /// In words: what the holder says, why it is contested.
    pub says: String,
    /// SHA-256 of the paper or message it came on, in hexadecimal.
    pub digest: Option<String>,
    /// Who entered it; nobody where a clock did.
    pub by: Vec<Official>,
    /// When, microseconds since 1970.
    pub at: i64,
    /// When the copy is looked at again, microseconds since 1970; none where nothing is owed any more.
    pub next: Option<i64>,
}

quiet! { CopyMade RecallOrder RecallEvent }

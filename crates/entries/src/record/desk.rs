//! Written form of what desks enter beside decisions, version 1: overrides, steps of custody, proposals and lifts,
//! holdings, requests for review.

use serde::{Deserialize, Serialize};
use terms::AlertId;
use terms::custody::{CustodyEvent, CustodyStep};
use terms::holdings::HoldingsTaken;
use terms::id::RegisterId;
use terms::jurisdiction::ProfileTaken;
use terms::lift::{EntryProposal, Lift, LiftOf, LiftProposal, ProposalRefused};
use terms::safety::{SafetyConfirmed, SafetyMeasure, SafetyOverride};
use terms::verification::{Asker, ReviewAsked};

use super::basic::{Code, Coded, Id, Place};
use super::examination::BoundV1;
use super::register::RegisterEntryV1;
use super::verification::OfficialV1;
use super::{Record, record};

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { SafetyMeasure CustodyStep Asker }

record! {
    /// An urgent override.
    SafetyOverrideV1 of SafetyOverride { by: OfficialV1, danger: String, since: i64, until: i64 }
    or blank { measures: Vec<Code<SafetyMeasure>>, place: Option<String> }
}

record! {
    /// A confirmation of one.
    SafetyConfirmedV1 of SafetyConfirmed { used: Place, by: OfficialV1, reasons: String, at: i64, until: i64 }
    or blank {}
}

record! {
    /// A step of a custody.
    CustodyEventV1 of CustodyEvent { custody: Place, step: Code<CustodyStep>, at: i64 }
    or blank { says: String, until: Option<i64>, place: Option<String>, wish: Option<String> }
}

record! {
    /// A proposed entry of a register.
    EntryProposalV1 of EntryProposal {
        register: Id<RegisterId>, entry: RegisterEntryV1, by: OfficialV1, reasons: String,
    } or blank {}
}

/// What is to be lifted.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum LiftOfV1 {
    /// An entry of a register.
    Entry {
        /// Its id.
        register: Id<RegisterId>,
        /// Its place.
        entered: Place,
    },
    /// A finding on the alert of the plain columns.
    Finding {
        /// It, in one line.
        finding: BoundV1,
    },
}

impl Record for LiftOfV1 {
    type Term = LiftOf;
    fn of(term: &LiftOf) -> Self {
        match term {
            LiftOf::Entry { register, entered } => {
                Self::Entry { register: Record::of(register), entered: Record::of(entered) }
            }
            LiftOf::Finding { finding } => Self::Finding { finding: Record::of(finding) },
        }
    }
    fn term(self) -> LiftOf {
        match self {
            Self::Entry { register, entered } => {
                LiftOf::Entry { register: register.term(), entered: entered.term() }
            }
            Self::Finding { finding } => LiftOf::Finding { finding: finding.term() },
        }
    }
}

record! {
    /// A proposed lift.
    LiftProposalV1 of LiftProposal { of: LiftOfV1, by: OfficialV1, reasons: String, rests_on: String }
    or blank {}
}

record! {
    /// A lift.
    LiftV1 of Lift { proposal: Place, of: LiftOfV1, by: Vec<OfficialV1>, reasons: String, at: i64 }
    or blank { notice_due: Option<i64> }
}

record! {
    /// A proposal that was refused.
    ProposalRefusedV1 of ProposalRefused { proposal: Place, by: OfficialV1, reasons: String } or blank {}
}

record! {
    /// A batch of holdings.
    HoldingsTakenV1 of HoldingsTaken { digest: String, lines: u64, taken: u64, by: OfficialV1, reasons: String, due: i64 }
    or blank { sample: Vec<Id<AlertId>> }
}

record! {
    /// A profile that was taken up.
    ProfileTakenV1 of ProfileTaken {
        state: String, digest: String, policies: String, environments: u64, mutants: u64, by: OfficialV1, reasons: String,
    } or blank { before: Option<Place> }
}

record! {
    /// A request for review.
    ReviewAskedV1 of ReviewAsked { asker: Code<Asker>, at: i64 }
    or blank { name: Option<String>, decision: Option<Place>, grounds: String }
}

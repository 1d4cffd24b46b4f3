//! Messages between gateways: who a peer is, what a message says, and what became of it.
//!
//! Promise: plain data, and no person: a message names an alert by what every gateway knows of it, its channel, its bureau and its
//! number. Who may ask what is `casework::recall`.

use crate::alert::{Channel, Source, coded, quiet};
use crate::id::{AlertId, Seq};
use crate::recall::{RecallKind, RecallStep, WireReason};
use crate::register::{Outcome, RegisterEntry};

coded! {
    /// What a peer is.
    PeerKind {
        /// A gateway of a state.
        Gateway = "gateway",
        /// The reviewing body (CCF).
        Commission = "commission",
        /// The General Secretariat of INTERPOL.
        GeneralSecretariat = "general_secretariat",
        /// A court.
        Court = "court",
        /// The bureau that issues alerts.
        IssuingBureau = "issuing_bureau",
    }
}

coded! {
    /// What a message is about.
    MessageKind {
        /// An alert is called back.
        Recall = "recall",
        /// What a holder did.
        Receipt = "receipt",
        /// A holder that said it is gone is asked to look again.
        Challenge = "challenge",
        /// A court refused to extradite.
        Refusal = "refusal",
        /// A court or another body decided on a case, or on the situation in a state.
        Precedent = "precedent",
        /// An international body forbids surrender for the time being.
        InterimMeasure = "interim_measure",
        /// An alert is suspended elsewhere.
        Suspension = "suspension",
    }
}

impl MessageKind {
    /// As what an entry of a register is told to other gateways; none where it never is: protection above all.
    #[must_use]
    pub fn telling(entry: &RegisterEntry) -> Option<Self> {
        match entry {
            RegisterEntry::Refusal(_) => Some(Self::Refusal),
            RegisterEntry::Interim(_) => Some(Self::InterimMeasure),
            RegisterEntry::Decision(it) if it.outcome == Outcome::SuspendedElsewhere => {
                Some(Self::Suspension)
            }
            RegisterEntry::Decision(_) => Some(Self::Precedent),
            RegisterEntry::Protection(_) | RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => None,
        }
    }
}

coded! {
    /// What became of a message that came.
    TakenAs {
        /// What it asks was done.
        Done = "done",
        /// It was suspended, and a named person decides on more.
        Suspended = "suspended",
        /// The alert is not here: should it come, it comes called back.
        Waits = "waits",
        /// It said nothing new.
        Known = "known",
        /// It was not followed, and why is said.
        Refused = "refused",
    }
}

/// An alert as every gateway knows it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dossier {
    /// The way it came.
    pub channel: Channel,
    /// The bureau that sent it.
    pub bureau: Option<String>,
    /// Its number.
    pub reference: String,
}

impl Dossier {
    /// Of what an alert says of itself; none where it has no number.
    #[must_use]
    pub fn of(source: &Source) -> Option<Self> {
        let reference = source.reference.clone()?;
        Some(Self { channel: source.channel, bureau: source.bureau.value().cloned(), reference })
    }
}

/// An alert is called back.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RecallNotice {
    /// Which.
    pub dossier: Dossier,
    /// What is asked.
    pub asked: RecallKind,
    /// Why: the same for every holder.
    pub reason: WireReason,
    /// For a correction: the parts that were wrong.
    pub parts: Vec<String>,
    /// It was decided on the merits, or withdrawn under challenge: whoever may, watches whether it comes again.
    pub watch: bool,
}

/// A message that goes out to one peer.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MessageMade {
    /// To whom, by the name of its card.
    pub to: String,
    /// What it is about.
    pub kind: MessageKind,
    /// Its number, once for ever at its sender.
    pub number: String,
    /// The recall it is about, or the entry of a register that it tells, by its entry here.
    pub recall: Option<Seq>,
    /// The copy whose holder is told.
    pub copy: Option<Seq>,
    /// For a receipt: what is said.
    pub step: Option<RecallStep>,
    /// What a holder answers a challenge with, or what it answered.
    pub nonce: Option<String>,
}

/// A message that came.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MessageTaken {
    /// Who sent it here.
    pub from: String,
    /// Who said it first.
    pub origin: String,
    /// What it is about.
    pub kind: MessageKind,
    /// Its number at whoever sent it here.
    pub number: String,
    /// Its number at whoever said it first.
    pub origin_number: String,
    /// What became of it.
    pub taken: TakenAs,
    /// In words.
    pub says: String,
    /// What is called back, for a recall.
    pub notice: Option<RecallNotice>,
    /// The alert by its id here, whether it is here or not.
    pub alert: Option<AlertId>,
    /// The recall here that it is about.
    pub recall: Option<Seq>,
}

/// A message arrived at its peer.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MessageDone {
    /// Which, by its entry.
    pub message: Seq,
}

quiet! { Dossier RecallNotice MessageMade MessageTaken MessageDone }

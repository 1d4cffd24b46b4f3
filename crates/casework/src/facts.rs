//! What an examination may read: the facts the desk loaded, as values.
//!
//! Promise: an examination reads nothing else (P16). Whatever is not here was not known.

use terms::alert::Alert;
use terms::country::Countries;
use terms::indicator::EventOverride;
use terms::register::{Misuse, PersonFacts, RegisterEntry};
use terms::watch::WatchGround;
use terms::{AlertId, Date, Seq, Versions};

use crate::bureau_risk::BureauTable;
use crate::offence::OffenceTable;

/// The tables every examination reads; loaded once.
pub struct Tables {
    /// States and treaties.
    pub countries: Countries,
    /// Bureau classes.
    pub bureaus: BureauTable,
    /// Charge words, articles and signals.
    pub offences: OffenceTable,
    /// Releases of rules, indicators and policies.
    pub versions: Versions,
    /// The state this gateway belongs to, where it is set.
    pub own_state: Option<String>,
}

/// A register entry that may touch the alert: it shares a look-up key. Whether it does is judged here.
#[derive(Clone, Debug)]
pub struct RegisterHit {
    /// Its entry in the record.
    pub entry: Seq,
    /// The check at which a person was confirmed to be the one of this alert, where the authority that made the entry
    /// then confirmed that this person is the one it protects.
    pub confirmed_at: Option<Seq>,
    /// Its content.
    pub content: RegisterEntry,
}

/// Another alert on the record before the first arrival of this one, sharing a look-up key.
#[derive(Clone, Debug)]
pub struct PastAlert {
    /// Its id.
    pub id: AlertId,
    /// The entry of its newest revision.
    pub entry: Seq,
    /// That revision.
    pub alert: Alert,
    /// Register entries that touch it (decisions, refusals, interim measures, protection).
    pub register: Vec<RegisterHit>,
}

/// Fingerprints that stay of another alert and were met by this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The entry with which they stay.
    pub entry: Seq,
    /// Why they stay.
    pub ground: WatchGround,
    /// Until when.
    pub until: Date,
    /// Person and case were met, and not the person alone.
    pub case: bool,
    /// What a named person said of it, and where: the same case, or not.
    pub said: Option<(Seq, bool)>,
}

/// What the person or counsel stated about this alert.
#[derive(Clone, Debug)]
pub struct Said {
    /// Its entry in the record.
    pub entry: Seq,
    /// The statements.
    pub facts: PersonFacts,
}

/// One piece of documented misuse.
#[derive(Clone, Debug)]
pub struct MisuseHit {
    /// Its entry, or `None` for the table shipped with the program.
    pub entry: Option<Seq>,
    /// Its content.
    pub content: Misuse,
}

/// What the record knows of the sending bureau.
#[derive(Clone, Debug, Default)]
pub struct SenderFacts {
    /// Documented misuse, live or not.
    pub misuse: Vec<MisuseHit>,
    /// Raises of its class, in force or not.
    pub raises: Vec<EventOverride>,
    /// Judgments on the general situation in its state.
    pub situation: Vec<RegisterHit>,
    /// Alerts of this bureau that arrived in the thirty days up to this one's first arrival.
    pub alerts_in_30_days: u32,
    /// Its mean for thirty days over the year before that, where there is a year.
    pub usual_in_30_days: Option<u32>,
}

/// All that one examination reads.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// The alert's id: register entries may name it.
    pub id: &'a AlertId,
    /// The revision under examination.
    pub alert: &'a Alert,
    /// Earlier revisions of the same alert, oldest first.
    pub earlier: &'a [Alert],
    /// The sender.
    pub sender: &'a SenderFacts,
    /// Register entries that may touch it.
    pub register: &'a [RegisterHit],
    /// Earlier alerts that may be the same person or case.
    pub history: &'a [PastAlert],
    /// Fingerprints that were met.
    pub watched: &'a [Watched],
    /// How many others share a look-up key with it, where they were too many to read.
    pub too_many: Option<u64>,
    /// Statements.
    pub said: &'a [Said],
    /// The day the examination is made for.
    pub on: Date,
    /// The newest entry these facts can come from.
    pub facts_to: Option<Seq>,
}

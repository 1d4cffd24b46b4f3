//! Recall between gateways: what holds after every order of messages, losses, repetitions, kills and lies.
//!
//! One alert; an origin that calls it back, relays, holders, one of whom may lie. Each has its copies, an outbox, an inbox
//! and tombstones, as the record has them.
//!
//! | step | function of the product |
//! |---|---|
//! | how far a recall reaches | `casework::recall::reach` |
//! | whether it may be ordered after others | `casework::recall::may_order` |
//! | whether a copy may be registered | `casework::recall::may_copy` |
//! | what is owed of a copy, and by which words | `casework::recall::plan` |
//! | whether a receipt counts | `casework::recall::may_happen` |
//! | when a copy is looked at again | `casework::recall::after` |
//! | what settles a copy | `casework::recall::settled` |
//! | whether content may be erased | `casework::recall::may_erase` |
//!
//! The model's own, because they stand in the desk and the store beside what they read and write: which answers a recall has,
//! when "purged" and "relayed" are said and taken back, the answer to a challenge, tombstones, outbox and inbox.
//! Where the desk was found to keep less than a promise it was mended, and what it did before is a [`Mutant`].
//!
//! Not in it: what follows on a contested recall; a correction behind a suspension, since a copy has one debt, as in the store; what
//! holders other than gateways owe.
//!
//! Time is left out: what is due may be done, and nothing has to be. A gateway that lies in all of its doors is not
//! found by messages; the liar of the model lies when it is told and is found, silent or bluffing when it is challenged.
//! Promise: no resurrection, no lost debt, nothing settles but what was done, no recall without a right to it takes away,
//! the same again changes nothing, P7, P8, P10 and P12.

mod mutant;
mod scenes;
mod step;
mod visit;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use casework::recall::{Reach, Terms, reach};
use terms::alert::Channel;
use terms::exchange::{Dossier, PeerKind, RecallNotice};
use terms::recall::{RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep, WireReason};
use terms::verification::Official;
use terms::{Date, Level, Seq};

pub use mutant::{Mutant, promise};
pub use scenes::{SCENES, Scene, Seen};

/// A recall of the model, by its place in the table of who says what.
pub type RecallId = usize;

/// The origin suspends.
pub const SUSPENSION: RecallId = 0;
/// The origin deletes.
pub const DELETION: RecallId = 1;
/// The origin corrects.
pub const CORRECTION: RecallId = 2;
/// A gateway elsewhere, in its own name, says that it is deleted.
pub const ELSEWHERE: RecallId = 3;
/// A bureau says so of an alert of another bureau.
pub const FORGERY: RecallId = 4;
/// What a relay would say in its own name of what the origin deleted.
pub const OWN_NAME: RecallId = 5;

/// Who says what first.
const SAID: [(PeerKind, Option<&str>, RecallKind, WireReason); 6] = [
    (PeerKind::Commission, None, RecallKind::Suspend, WireReason::RecalledByAuthority),
    (PeerKind::Commission, None, RecallKind::Delete, WireReason::RecalledByAuthority),
    (PeerKind::Commission, None, RecallKind::Correct, WireReason::Corrected),
    (PeerKind::Gateway, None, RecallKind::Delete, WireReason::RecalledByAuthority),
    (PeerKind::IssuingBureau, Some("ZZ"), RecallKind::Delete, WireReason::Withdrawn),
    (PeerKind::Gateway, None, RecallKind::Delete, WireReason::RecalledByAuthority),
];

const WHY: &str = "The commission decided that the data do not comply with its rules.";

/// How often each fault and each free act may happen yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bounds {
    /// A message overtakes an older one to the same peer.
    pub reorders: u8,
    /// A push is lost.
    pub losses: u8,
    /// A message that arrived goes on floating, and arrives again.
    pub echoes: u8,
    /// A gateway is killed between two steps.
    pub crashes: u8,
    /// A holder that was told is told again.
    pub reminders: u8,
    /// A holder that said it is gone is asked to look again.
    pub spots: u8,
    /// The alert comes again at somebody who had it: a list, a backup of a national system.
    pub imports: u8,
    /// A named person erases the content.
    pub erasures: u8,
}

/// What one gateway says to another. Two of them are the same message if they are equal: everything that a number tells apart
/// stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Message {
    /// A recall, handed on: which, and the how manieth telling.
    Hop(RecallId, u8),
    /// What a holder says.
    Receipt {
        /// The recall that it answers.
        recall: RecallId,
        /// The telling.
        hop: u8,
        /// What was done.
        step: RecallStep,
        /// The word of a challenge.
        word: Option<u8>,
        /// How often the same was said before.
        round: u8,
    },
    /// A holder is asked to look again: the recall, the telling that is meant, the word.
    Challenge(RecallId, u8, u8),
}

/// A message that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Post {
    /// From whom.
    pub from: usize,
    /// To whom.
    pub to: usize,
    /// It.
    pub message: Message,
}

/// A copy that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CopyHeld {
    /// The holder.
    pub to: usize,
    /// The recall that it is owed.
    pub recall: Option<RecallId>,
    /// The newest step.
    pub state: Option<RecallStep>,
    /// What its holder said since, in order.
    pub said: Vec<RecallStep>,
    /// How often the holder was told.
    pub told: u8,
    /// The newest telling.
    pub hop: u8,
    /// The telling that "purged" answered.
    pub answered: u8,
    /// Words that the holder was challenged with, a bit each.
    pub words: u16,
    /// It is looked at again.
    pub due: bool,
}

/// One gateway.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Node {
    /// How far its alert may be acted on; none where it is not here.
    pub level: Option<Level>,
    /// What was called back before it is here.
    pub stone: Option<RecallId>,
    /// It was called back before it came.
    pub waited: bool,
    /// Recalls that stand, in order, with what is done here of each.
    pub orders: Vec<(RecallId, RecallKind)>,
    /// Copies from here.
    pub copies: Vec<CopyHeld>,
    /// What waits to go out, the oldest first.
    pub outbox: Vec<Post>,
    /// What came.
    pub inbox: BTreeSet<Post>,
    /// Over which tellings a recall came here: the sender and the recall, and the newest of them.
    pub hops: BTreeMap<(usize, RecallId), u8>,
    /// What was put out ever, in order.
    pub made: Vec<Post>,
    /// The alert is taken away by the next step: by a mutant alone.
    pub later: bool,
}

/// Everything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The gateways; the origin is the first.
    pub nodes: Vec<Node>,
    /// The alert itself, on its way from one to another.
    pub handed: BTreeSet<(usize, usize)>,
    /// Hand-overs that may still happen.
    pub may_hand: Vec<(usize, usize)>,
    /// Recalls of the origin that are still to come, the last first.
    pub may_order: Vec<RecallId>,
    /// Recalls that somebody without a right to them sends.
    pub may_forge: Vec<Post>,
    /// Messages that arrived and float on.
    pub floating: Vec<Post>,
    /// What may happen yet.
    pub left: Bounds,
    /// Promises that a step broke.
    pub broken: Vec<&'static str>,
}

/// How a liar meets a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    /// It looks, and says what it finds.
    Looks,
    /// It says nothing.
    Silent,
    /// It says that it is gone, without having the word.
    Bluffs,
}

/// What becomes of a message that is pushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It arrives and its sender knows it.
    Arrives,
    /// It never arrives.
    Lost,
    /// It arrives, and again later.
    Echoes,
    /// Its receiver is killed before it answers.
    Killed,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The origin calls the alert back.
    Order(RecallId),
    /// A copy is registered and the alert sent.
    HandOver(usize, usize),
    /// The alert arrives.
    Comes(usize, usize),
    /// The alert comes again.
    Again(usize),
    /// Content is erased.
    Erase(usize),
    /// What is owed of a copy is done.
    Tick(usize, usize),
    /// The same, and the gateway is killed on the way.
    TickKilled(usize, usize),
    /// A message of the outbox is pushed: of whom, which, what becomes of it, how a liar meets it.
    Push(usize, usize, Fate, Mood),
    /// A message that floats arrives again.
    Floats(usize),
    /// Somebody sends what it has no right to say.
    Forge,
    /// A mutant takes away what it said to be gone.
    Later(usize),
}

/// What never changes.
#[derive(Debug)]
struct Fixed {
    reach: Vec<Reach>,
    orders: Vec<[RecallOrder; 2]>,
    events: Vec<RecallEvent>,
    official: Official,
    today: Date,
    terms: Terms,
}

/// The model.
#[derive(Clone, Debug)]
pub struct World {
    /// The guard that is gone, if any.
    pub mutant: Option<Mutant>,
    /// Who is there, and what may happen.
    pub scene: &'static Scene,
    /// What may happen how often: that of the scene, or more.
    pub bounds: Bounds,
    fixed: Arc<Fixed>,
}

impl World {
    /// A scene, with a guard taken out or none.
    #[must_use]
    pub fn new(mutant: Option<Mutant>, scene: &'static Scene, bounds: Bounds) -> Self {
        let official = Official {
            name: "Milda".to_owned(),
            login: "milda".to_owned(),
            person: "milda".to_owned(),
            role: "verifying_official".to_owned(),
            unit: "desk".to_owned(),
            authority: None,
        };
        let today = Date::new(2026, 11, 23).unwrap_or(Date::MAX);
        let order = |id: RecallId, kind: RecallKind, reason: WireReason| RecallOrder {
            kind,
            ground: match reason {
                WireReason::Corrected => RecallGround::Corrected,
                WireReason::Withdrawn => RecallGround::Withdrawn,
                _ => RecallGround::Commission,
            },
            authority: "whoever says it".to_owned(),
            reference: format!("no. {id}"),
            decided: today,
            on_merits: false,
            challenged: false,
            parts: if kind == RecallKind::Correct { vec!["born".to_owned()] } else { Vec::new() },
            reasons: WHY.to_owned(),
            by: official.clone(),
            at: 0,
            window: 0,
        };
        let notice = |asked: RecallKind, reason: WireReason| RecallNotice {
            dossier: Dossier {
                channel: Channel::InterpolRed,
                bureau: Some("QQ".to_owned()),
                reference: "2031/40417".to_owned(),
            },
            asked,
            reason,
            parts: if asked == RecallKind::Correct { vec!["born".to_owned()] } else { Vec::new() },
            watch: false,
        };
        let event = |step: &RecallStep| RecallEvent {
            step: *step,
            recall: Seq(1),
            copy: Some(Seq(0)),
            number: None,
            says: "Looked by name and number: nothing is left.".to_owned(),
            digest: Some("what was signed".to_owned()),
            by: Vec::new(),
            at: 0,
            next: None,
        };
        let all = SAID.iter().enumerate();
        let fixed = Fixed {
            reach: SAID.iter().map(|it| reach(it.0, it.1, &notice(it.2, it.3))).collect(),
            orders: all
                .map(|(id, it)| [order(id, it.2, it.3), order(id, RecallKind::Suspend, it.3)])
                .collect(),
            events: RecallStep::ALL.iter().map(event).collect(),
            official,
            today,
            terms: Terms::default(),
        };
        Self { mutant, scene, bounds, fixed: Arc::new(fixed) }
    }

    pub(crate) fn is(&self, mutant: Mutant) -> bool {
        self.mutant == Some(mutant)
    }

    pub(crate) fn lies(&self, node: usize) -> bool {
        self.scene.liar == Some(node)
    }
}

/// What a recall asks.
pub(crate) fn asked(id: RecallId) -> RecallKind {
    SAID.get(id).map_or(RecallKind::Suspend, |it| it.2)
}

impl State {
    pub(crate) fn breaks(&mut self, promise: &'static str) {
        if !self.broken.contains(&promise) {
            self.broken.push(promise);
            self.broken.sort_unstable();
        }
    }
}

impl Node {
    /// The recall that stands: the newest.
    #[must_use]
    pub fn standing(&self) -> Option<(RecallId, RecallKind)> {
        self.orders.last().copied()
    }

    /// Officers see it, whole or as suspended.
    #[must_use]
    pub fn shows(&self) -> bool {
        self.level.is_some_and(|it| it > Level::Suppressed)
    }

    /// A step was said to a peer about a recall, and not taken back since.
    #[must_use]
    pub fn was_said(&self, recall: RecallId, peer: usize, step: RecallStep) -> bool {
        let place = |wanted: RecallStep| {
            self.made.iter().rposition(|it| {
                it.to == peer
                    && matches!(it.message, Message::Receipt { recall: of, step, .. } if of == recall && step == wanted)
            })
        };
        let (said, back) = (place(step), place(RecallStep::SpotFailed));
        said.is_some() && (step != RecallStep::Purged || said > back)
    }
}

impl CopyHeld {
    /// What its holder said after it was found again there.
    fn since_found(&self) -> &[RecallStep] {
        let found = self.said.iter().rposition(|it| *it == RecallStep::SpotFailed);
        let from = found.map_or(0, |it| it.saturating_add(1));
        self.said.get(from..).unwrap_or_default()
    }

    /// Its holder said that what was asked is done, and nothing was found there since.
    #[must_use]
    pub fn is_done(&self) -> bool {
        let said = self.since_found();
        let asked = self.recall.map(asked);
        said.contains(&RecallStep::Purged)
            || (asked == Some(RecallKind::Suspend) && said.contains(&RecallStep::Suppressed))
    }
}

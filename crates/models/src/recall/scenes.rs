//! Who is there and what may happen: each scene small enough that every order of its events is visited.
//!
//! Promise: each scene names what it must have met; a scene in which that never happens fails.

use super::{Bounds, CORRECTION, DELETION, ELSEWHERE, FORGERY, Message, Post, RecallId, SUSPENSION};

/// Something that a scene must meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seen {
    /// The alert came after its recall.
    LateHandOver,
    /// A copy was registered after "purged" was said, and that was taken back.
    LateCopy,
    /// A message arrived a second time.
    Duplicate,
    /// A push was lost.
    Loss,
    /// A message overtook another.
    Reordered,
    /// A gateway was killed.
    Crash,
    /// The liar said "purged" and shows it.
    Lie,
    /// A challenge found it again.
    Found,
    /// A challenge was passed by whoever deserved it.
    Passed,
    /// What was found behind was taken back by the gateway before it.
    TakenBack,
    /// A holder handed it on.
    Relayed,
    /// A holder was told again.
    Reminded,
    /// The content was erased, came again, and came called back.
    Again,
    /// What may not be said was sent and taken.
    Forged,
    /// Every holder said that it is gone.
    Settled,
    /// Every holder said that it is suspended.
    Suspended,
}

/// Who is there and what may happen.
#[derive(Debug)]
pub struct Scene {
    /// Its name.
    pub name: &'static str,
    /// How many gateways.
    pub nodes: usize,
    /// Who lies.
    pub liar: Option<usize>,
    /// Copies that were handed over before: from, to.
    pub held: &'static [(usize, usize)],
    /// Hand-overs that happen at any time, in this order.
    pub late: &'static [(usize, usize)],
    /// What the origin orders, in order.
    pub orders: &'static [RecallId],
    /// What somebody without a right to it sends.
    pub forged: &'static [Post],
    /// What may happen how often.
    pub bounds: Bounds,
    /// With `REDRESS_LONG=1`.
    pub long: Bounds,
    /// What it must have met.
    pub meets: &'static [Seen],
}

const NONE: Bounds =
    Bounds { reorders: 0, losses: 0, echoes: 0, crashes: 0, reminders: 0, spots: 0, imports: 0, erasures: 0 };

/// Every scene, the smallest first.
pub static SCENES: &[Scene] = &[
    Scene {
        name: "recalls without a right to them, before the alert",
        nodes: 3,
        liar: None,
        held: &[(0, 1)],
        late: &[(0, 2), (2, 1)],
        orders: &[],
        forged: &[
            Post { from: 1, to: 2, message: Message::Hop(ELSEWHERE, 1) },
            Post { from: 1, to: 2, message: Message::Hop(FORGERY, 1) },
        ],
        bounds: Bounds { reorders: 1, crashes: 1, reminders: 1, ..NONE },
        long: Bounds { reorders: 1, echoes: 1, crashes: 1, reminders: 2, ..NONE },
        meets: &[Seen::Forged, Seen::LateHandOver, Seen::Crash],
    },
    Scene {
        name: "erased, told again, put back",
        nodes: 3,
        liar: None,
        held: &[(0, 1), (1, 2)],
        late: &[],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { reminders: 1, imports: 1, erasures: 1, ..NONE },
        long: Bounds { echoes: 1, reminders: 1, imports: 2, erasures: 2, ..NONE },
        meets: &[Seen::Again, Seen::Reminded, Seen::Settled],
    },
    Scene {
        name: "what came called back is handed on",
        nodes: 3,
        liar: None,
        held: &[],
        late: &[(0, 1), (1, 2)],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { reorders: 1, spots: 1, ..NONE },
        long: Bounds { reorders: 1, reminders: 1, spots: 1, ..NONE },
        meets: &[Seen::LateHandOver, Seen::LateCopy, Seen::Settled],
    },
    Scene {
        name: "a relay before an honest holder and a liar",
        nodes: 4,
        liar: Some(3),
        held: &[(0, 1), (1, 2), (1, 3)],
        late: &[],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { crashes: 1, spots: 1, ..NONE },
        long: Bounds { echoes: 1, crashes: 1, spots: 2, ..NONE },
        meets: &[Seen::Lie, Seen::Found, Seen::Crash, Seen::Relayed, Seen::Settled],
    },
    Scene {
        name: "recalls without a right to them",
        nodes: 3,
        liar: None,
        held: &[(0, 1), (1, 2)],
        late: &[],
        orders: &[],
        forged: &[
            Post { from: 2, to: 1, message: Message::Hop(ELSEWHERE, 1) },
            Post { from: 2, to: 1, message: Message::Hop(FORGERY, 1) },
        ],
        bounds: Bounds { reorders: 1, echoes: 1, crashes: 1, reminders: 1, ..NONE },
        long: Bounds { reorders: 1, losses: 1, echoes: 2, crashes: 1, reminders: 1, ..NONE },
        meets: &[Seen::Forged, Seen::Duplicate, Seen::Crash],
    },
    Scene {
        name: "suspended, deleted, in any order",
        nodes: 3,
        liar: None,
        held: &[(0, 1), (1, 2)],
        late: &[],
        orders: &[SUSPENSION, DELETION],
        forged: &[],
        bounds: Bounds { reorders: 1, losses: 1, ..NONE },
        long: Bounds { reorders: 2, losses: 1, echoes: 1, ..NONE },
        meets: &[Seen::Reordered, Seen::Loss, Seen::Settled],
    },
    Scene {
        name: "a suspension and a late hand-over",
        nodes: 3,
        liar: None,
        held: &[(0, 1)],
        late: &[(1, 2)],
        orders: &[SUSPENSION],
        forged: &[],
        bounds: Bounds { reorders: 1, echoes: 1, crashes: 1, ..NONE },
        long: Bounds { reorders: 1, losses: 1, echoes: 1, crashes: 1, reminders: 1, ..NONE },
        meets: &[Seen::LateHandOver, Seen::Duplicate, Seen::Crash, Seen::Suspended],
    },
    Scene {
        name: "a correction and a deletion, in any order",
        nodes: 2,
        liar: None,
        held: &[(0, 1)],
        late: &[],
        orders: &[CORRECTION, DELETION],
        forged: &[],
        bounds: Bounds { reorders: 2, echoes: 1, reminders: 1, spots: 1, ..NONE },
        long: Bounds { reorders: 2, losses: 1, echoes: 1, crashes: 1, reminders: 1, spots: 1, ..NONE },
        meets: &[Seen::Reordered, Seen::Settled, Seen::Passed],
    },
    Scene {
        name: "a liar is challenged",
        nodes: 3,
        liar: Some(2),
        held: &[(0, 1), (1, 2)],
        late: &[],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { echoes: 1, reminders: 1, spots: 2, ..NONE },
        long: Bounds { reorders: 1, echoes: 1, reminders: 1, spots: 2, ..NONE },
        meets: &[Seen::Lie, Seen::Found, Seen::TakenBack, Seen::Duplicate],
    },
    Scene {
        name: "a late hand-over crosses the recall",
        nodes: 3,
        liar: None,
        held: &[(0, 1)],
        late: &[(0, 2), (1, 2)],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { echoes: 1, ..NONE },
        long: Bounds { reorders: 1, echoes: 1, ..NONE },
        meets: &[Seen::LateHandOver, Seen::LateCopy, Seen::Duplicate, Seen::Settled],
    },
    Scene {
        name: "a chain, losses and kills",
        nodes: 3,
        liar: None,
        held: &[(0, 1), (1, 2)],
        late: &[],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { losses: 1, echoes: 1, crashes: 1, reminders: 1, spots: 1, ..NONE },
        long: Bounds { reorders: 1, losses: 1, echoes: 1, crashes: 1, reminders: 1, spots: 1, ..NONE },
        meets: &[
            Seen::Duplicate,
            Seen::Loss,
            Seen::Crash,
            Seen::Relayed,
            Seen::Reminded,
            Seen::Passed,
            Seen::Settled,
        ],
    },
    Scene {
        name: "a relay, two holders, one of them late",
        nodes: 4,
        liar: None,
        held: &[(0, 1), (1, 2)],
        late: &[(1, 3)],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { echoes: 1, crashes: 1, ..NONE },
        long: Bounds { losses: 1, echoes: 1, crashes: 1, ..NONE },
        meets: &[
            Seen::LateHandOver,
            Seen::LateCopy,
            Seen::Duplicate,
            Seen::Crash,
            Seen::Relayed,
            Seen::Settled,
        ],
    },
    Scene {
        name: "two ways to one holder",
        nodes: 4,
        liar: None,
        held: &[(0, 1), (0, 2), (1, 3), (2, 3)],
        late: &[],
        orders: &[DELETION],
        forged: &[],
        bounds: Bounds { echoes: 1, crashes: 1, ..NONE },
        long: Bounds { losses: 1, echoes: 1, crashes: 1, ..NONE },
        meets: &[Seen::Duplicate, Seen::Crash, Seen::Relayed, Seen::Settled],
    },
];

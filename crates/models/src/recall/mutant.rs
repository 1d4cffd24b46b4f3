//! Guards of a recall taken out, one at a time.
//!
//! The second half are rules of the desk as they were read on 2026-11-23: where the model keeps a promise that the desk did
//! not keep then, the desk's own rule is a mutant here, and the property that it breaks says what it costs.
//! Promise: each of them is noticed by a property of the model; one that is not fails the tests.

/// What holds in every state: each name of a property, and each the one that some mutant breaks.
pub mod promise {
    /// No resurrection, by the word of the holder.
    pub const SHOWS_NOTHING: &str = "P7 whoever said purged shows nothing";
    /// A gateway speaks for those behind it.
    pub const NOTHING_BEHIND: &str = "P7 whoever said purged has nothing unsettled behind";
    /// No resurrection, by what is shown.
    pub const NOT_AGAIN: &str = "I5 what was called back is not shown again";
    /// Idempotence.
    pub const ONCE: &str = "I5 the same message acts once";
    /// Store and forward, by the copies.
    pub const OWED: &str = "P8 every copy is done or owed";
    /// Store and forward, by the messages.
    pub const ARRIVES: &str = "P12 what was said waits or has arrived";
    /// Authority.
    pub const BY_RIGHT: &str = "P10 only who may takes an alert away";
    /// A lie is not settled by another.
    pub const LIAR_OWES: &str = "P7 a liar that was challenged is owed still";
    /// A challenge is answered with what is there.
    pub const LOOKED: &str = "P7 a challenge is passed over nothing that is there";
    /// In the end it is gone.
    pub const GONE: &str = "P1 at rest no honest holder shows it";
    /// In the end everybody knows.
    pub const ANSWERED: &str = "P7 at rest every honest holder has answered";
}

/// The guard that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mutant {
    /// "Purged" is said in one transaction and the alert is taken away in another.
    ReceiptFirst,
    /// A recall leaves no tombstone.
    NoTombstone,
    /// An alert that is new is not looked up among tombstones.
    NewNotAsked,
    /// An alert that comes again after it was erased is not looked up among tombstones.
    AgainNotAsked,
    /// What was taken is not remembered.
    InboxForgets,
    /// That a holder handed it on settles its copy.
    RelaySettles,
    /// A gateway that is told owes its own holders nothing.
    RelayKeepsIt,
    /// A gateway says "purged" while holders behind it have not.
    RelaySpeaksForAll,
    /// What goes out is written in another transaction than what brings it about.
    OutboxApart,
    /// A message leaves the outbox when it is pushed, and not when it arrived.
    SentOnce,
    /// A holder that says nothing is told once more and then no more.
    RetryStops,
    /// What nobody may say is done as if an authority said it.
    ForgedDeletes,
    /// What suspends until a person decides is done as it was asked.
    SuspendDeletes,
    /// An answer to a challenge counts without the word that was asked with.
    AnyWord,
    /// What was found again leaves the copy as it is.
    SpotIgnored,
    /// A recall that comes later than a newer one counts.
    OlderUndoes,
    /// A copy that is registered after the recall is owed nothing.
    LateCopyFree,
    /// A suspension of what is not here is answered and not kept.
    SuspendNotKept,
    /// A suspension that was done here as it was asked is not answered "suppressed".
    SuspendUnanswered,
    /// Where the content was erased the alert counts as not here, whoever holds copies from here.
    ErasedSpeaks,
    /// That a gateway behind found it again is not passed on.
    FoundStays,
    /// A challenge looks at copies whose newest step is "found again", and at no other.
    LooksAtNewest,
    /// A copy that is registered after "purged" was said takes nothing back.
    LateCopySilent,
    /// Whoever handed on a recall of what was not here yet is not told what is found later.
    ForgetsWho,
    /// What a tombstone calls back is handed on in the own name.
    SignsItself,
    /// A challenge names the newest telling, also one that has not arrived.
    NamesNewest,
    /// "Purged" is said once, also to whoever tells again.
    SaysOnce,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::ReceiptFirst,
        Self::NoTombstone,
        Self::NewNotAsked,
        Self::AgainNotAsked,
        Self::InboxForgets,
        Self::RelaySettles,
        Self::RelayKeepsIt,
        Self::RelaySpeaksForAll,
        Self::OutboxApart,
        Self::SentOnce,
        Self::RetryStops,
        Self::ForgedDeletes,
        Self::SuspendDeletes,
        Self::AnyWord,
        Self::SpotIgnored,
        Self::OlderUndoes,
        Self::LateCopyFree,
        Self::SuspendNotKept,
        Self::SuspendUnanswered,
        Self::ErasedSpeaks,
        Self::FoundStays,
        Self::LooksAtNewest,
        Self::LateCopySilent,
        Self::ForgetsWho,
        Self::SignsItself,
        Self::NamesNewest,
        Self::SaysOnce,
    ];

    /// The property that it breaks.
    #[must_use]
    pub fn breaks(self) -> &'static str {
        match self {
            Self::ReceiptFirst | Self::NewNotAsked => promise::SHOWS_NOTHING,
            Self::NoTombstone | Self::AgainNotAsked | Self::OlderUndoes => promise::NOT_AGAIN,
            Self::InboxForgets => promise::ONCE,
            Self::RelaySettles
            | Self::RelayKeepsIt
            | Self::RetryStops
            | Self::SpotIgnored
            | Self::LateCopyFree => promise::OWED,
            Self::RelaySpeaksForAll
            | Self::ErasedSpeaks
            | Self::FoundStays
            | Self::LateCopySilent
            | Self::ForgetsWho => promise::NOTHING_BEHIND,
            Self::OutboxApart | Self::SentOnce => promise::ARRIVES,
            Self::ForgedDeletes | Self::SuspendDeletes => promise::BY_RIGHT,
            Self::AnyWord => promise::LIAR_OWES,
            Self::LooksAtNewest => promise::LOOKED,
            Self::SuspendNotKept | Self::SignsItself => promise::GONE,
            Self::SuspendUnanswered | Self::NamesNewest | Self::SaysOnce => promise::ANSWERED,
        }
    }
}

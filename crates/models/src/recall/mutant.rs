//! Guards of a recall taken out, one at a time.
//!
//! The second half are rules of the desk as they were read on 2026-11-23: where the model keeps a promise that the desk did
//! not keep then, the desk's own rule is a mutant here, and the property that it breaks says what it costs.
//! Promise: each of them is noticed by a property of the model; one that is not fails the tests.

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
    /// Read in the desk: a suspension of what is not here is answered and not kept.
    DeskSuspendNotKept,
    /// Read in the desk: a suspension that was done here as it was asked is not answered "suppressed".
    DeskSuspendUnanswered,
    /// Read in the desk: where the content was erased the alert counts as not here, whoever holds copies from here.
    DeskErasedSpeaks,
    /// Read in the desk: that a gateway behind found it again is not passed on.
    DeskFoundStays,
    /// Read in the desk: a challenge looks at copies whose newest step is "found again", and at no other.
    DeskLooksAtNewest,
    /// Read in the desk: a copy that is registered after "purged" was said takes nothing back.
    DeskLateCopySilent,
    /// Read in the desk: whoever handed on a recall of what was not here yet is not told what is found later.
    DeskForgetsWho,
    /// Read in the desk: what a tombstone calls back is handed on in the own name.
    DeskSignsItself,
    /// Read in the desk: a challenge names the newest telling, also one that has not arrived.
    DeskNamesNewest,
    /// Read in the desk: "purged" is said once, also to whoever tells again.
    DeskSaysOnce,
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
        Self::DeskSuspendNotKept,
        Self::DeskSuspendUnanswered,
        Self::DeskErasedSpeaks,
        Self::DeskFoundStays,
        Self::DeskLooksAtNewest,
        Self::DeskLateCopySilent,
        Self::DeskForgetsWho,
        Self::DeskSignsItself,
        Self::DeskNamesNewest,
        Self::DeskSaysOnce,
    ];
}

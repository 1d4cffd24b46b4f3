//! Guards taken out, one at a time.
//!
//! A guard inside a function of the product is taken out by showing the function what it wants to see, and putting what
//! is true back into what it gives.
//! Promise: each of them is noticed by a property of the model; one that is not fails the tests.

/// The guard that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mutant {
    /// A second official may be the first under another account.
    OnePerson,
    /// Both may be of one unit.
    OneUnit,
    /// Somebody without a login decides.
    Nameless,
    /// Whoever entered an alert permits a measure on it.
    OwnAlert,
    /// One official suffices on every track.
    OneSuffices,
    /// A second official confirms without having read.
    Unread,
    /// A decision is given while nobody knows whether evidence is fresh.
    Stale,
    /// Findings that an authority lifts stop no decision.
    Protection,
    /// A recall stops no decision.
    Recall,
    /// A decision is appended whatever protective came since it read.
    Fence,
    /// A first decision is confirmed twice.
    Twice,
    /// A permission outlives its time.
    Time,
    /// A permission outlives its content.
    Revision,
    /// A permission outlives the facts it rested on.
    Facts,
    /// A permission outlives a suspension.
    Level,
    /// An entry of protection examines nothing again.
    NotExamined,
    /// A milder examination raises the standing.
    Raises,
    /// Every entry of protection ends every permission.
    EverythingLapses,
    /// A clock runs out in silence.
    Silent,
    /// A clock runs out in a permission.
    ClockPermits,
    /// An end of a permission is not entered.
    NotEntered,
    /// An answer leaves before its entry is durable.
    ToldFirst,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 22] = [
        Self::OnePerson,
        Self::OneUnit,
        Self::Nameless,
        Self::OwnAlert,
        Self::OneSuffices,
        Self::Unread,
        Self::Stale,
        Self::Protection,
        Self::Recall,
        Self::Fence,
        Self::Twice,
        Self::Time,
        Self::Revision,
        Self::Facts,
        Self::Level,
        Self::NotExamined,
        Self::Raises,
        Self::EverythingLapses,
        Self::Silent,
        Self::ClockPermits,
        Self::NotEntered,
        Self::ToldFirst,
    ];
}

//! Measures: the closed list of what an authority can do on an alert.
//!
//! Promise: the list is closed; what is not on it is not done because of an alert.

/// One measure, in order of growing weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Telling the sender anything.
    TellSender,
    /// Noting that the person was seen.
    NoteSighting,
    /// A second-line identity check.
    SecondLineIdentity,
    /// Keeping a document.
    KeepDocument,
    /// Refusing entry or a visa.
    RefuseEntryOrVisa,
    /// A short stop.
    ShortStop,
    /// Provisional arrest.
    ProvisionalArrest,
    /// Keeping a person in detention.
    KeepDetained,
    /// Transfer of data to the requesting state.
    TransferData,
    /// Extradition or surrender.
    Surrender,
}

impl Measure {
    /// All measures.
    pub const ALL: [Self; 10] = [
        Self::TellSender,
        Self::NoteSighting,
        Self::SecondLineIdentity,
        Self::KeepDocument,
        Self::RefuseEntryOrVisa,
        Self::ShortStop,
        Self::ProvisionalArrest,
        Self::KeepDetained,
        Self::TransferData,
        Self::Surrender,
    ];

    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TellSender => "tell_sender",
            Self::NoteSighting => "note_sighting",
            Self::SecondLineIdentity => "second_line_identity",
            Self::KeepDocument => "keep_document",
            Self::RefuseEntryOrVisa => "refuse_entry_or_visa",
            Self::ShortStop => "short_stop",
            Self::ProvisionalArrest => "provisional_arrest",
            Self::KeepDetained => "keep_detained",
            Self::TransferData => "transfer_data",
            Self::Surrender => "surrender",
        }
    }

    /// Reads [`Measure::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of measures.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MeasureSet(u16);

impl MeasureSet {
    /// No measure.
    pub const NONE: Self = Self(0);
    /// Every measure.
    pub const ALL: Self = Self::of(&Measure::ALL);
    /// Measures against the person's liberty, movement or property, and what sends data or the person away.
    pub const COERCIVE: Self = Self::of(&[
        Measure::KeepDocument,
        Measure::RefuseEntryOrVisa,
        Measure::ShortStop,
        Measure::ProvisionalArrest,
        Measure::KeepDetained,
        Measure::TransferData,
        Measure::Surrender,
    ]);
    /// Arrest, detention and surrender.
    pub const ARREST_TO_SURRENDER: Self =
        Self::of(&[Measure::ProvisionalArrest, Measure::KeepDetained, Measure::Surrender]);
    /// Surrender and transfer of data.
    pub const SURRENDER_AND_TRANSFER: Self = Self::of(&[Measure::TransferData, Measure::Surrender]);

    /// The set of the listed measures.
    #[must_use]
    pub const fn of(measures: &[Measure]) -> Self {
        let mut bits = 0;
        let mut rest = measures;
        while let [first, tail @ ..] = rest {
            bits |= first.bit();
            rest = tail;
        }
        Self(bits)
    }

    /// True where nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True where the measure is in it.
    #[must_use]
    pub const fn contains(self, measure: Measure) -> bool {
        self.0 & measure.bit() != 0
    }

    /// Both together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The measures, lightest first.
    pub fn iter(self) -> impl Iterator<Item = Measure> {
        Measure::ALL.into_iter().filter(move |it| self.contains(*it))
    }

    /// True where it stops arrest or something lighter than arrest: then the alert itself is suspended.
    /// A set of `surrender` or `transfer_data` alone leaves the level to the other findings.
    #[must_use]
    pub fn reaches_arrest_or_less(self) -> bool {
        self.iter().any(|it| it <= Measure::ProvisionalArrest)
    }
}

impl std::fmt::Debug for MeasureSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Measure::code)).finish()
    }
}

impl FromIterator<Measure> for MeasureSet {
    fn from_iter<I: IntoIterator<Item = Measure>>(measures: I) -> Self {
        measures.into_iter().fold(Self::NONE, |set, it| Self(set.0 | it.bit()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surrender_or_transfer_alone_does_not_reach_arrest() {
        assert!(!MeasureSet::SURRENDER_AND_TRANSFER.reaches_arrest_or_less());
        assert!(MeasureSet::ARREST_TO_SURRENDER.reaches_arrest_or_less());
        assert!(MeasureSet::of(&[Measure::TellSender]).reaches_arrest_or_less());
        assert!(!MeasureSet::of(&[Measure::KeepDetained]).reaches_arrest_or_less());
    }

    #[test]
    fn a_set_lists_what_was_put_in() {
        let set = MeasureSet::of(&[Measure::Surrender, Measure::TellSender]);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Measure::TellSender, Measure::Surrender]);
        assert_eq!(MeasureSet::ALL.iter().count(), 10);
    }
}

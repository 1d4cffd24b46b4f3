//! How far an alert may be acted on (level) and what it takes to look at it (track).
//!
//! Promise: the order of [`Level`] is the lattice of the design; a program may only move down it.

/// The level of an alert, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The content is gone.
    Erased,
    /// Recalled: shown to nobody who acts.
    Suppressed,
    /// No measure on this alert.
    Suspended,
    /// No coercive measure on this alert until a person has looked.
    Reviewable,
    /// A named person permitted one measure until a date. Never reached by a program.
    Permitted,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 5] =
        [Self::Erased, Self::Suppressed, Self::Suspended, Self::Reviewable, Self::Permitted];

    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Suppressed => "suppressed",
            Self::Suspended => "suspended",
            Self::Reviewable => "reviewable",
            Self::Permitted => "permitted",
        }
    }

    /// Reads [`Level::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    /// What an officer reads. `Permitted` needs the decision at hand and is worded by the desk.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Erased => "ERASED",
            Self::Suppressed => "RECALLED - NO ALERT",
            Self::Suspended => "SUSPENDED - NO MEASURE ON THIS ALERT",
            Self::Reviewable => "UNDER REVIEW - NO COERCIVE MEASURE ON THIS ALERT",
            Self::Permitted => "MAY ACT",
        }
    }
}

/// What it takes to look at an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// One named official.
    Ordinary,
    /// Two named officials of different units.
    Enhanced,
    /// Named measures are stopped until the named authority lifts.
    Barred,
}

impl Track {
    /// All tracks, lightest first.
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::Enhanced, Self::Barred];

    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Enhanced => "enhanced",
            Self::Barred => "barred",
        }
    }

    /// Reads [`Track::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lattice_is_ordered_as_the_design_writes_it() {
        assert!(Level::Erased < Level::Suppressed);
        assert!(Level::Suppressed < Level::Suspended);
        assert!(Level::Suspended < Level::Reviewable);
        assert!(Level::Reviewable < Level::Permitted);
        assert!(Track::Ordinary < Track::Enhanced && Track::Enhanced < Track::Barred);
    }

    #[test]
    fn no_word_on_screen_can_be_read_as_hold_the_person() {
        for level in Level::ALL {
            let says = level.says().to_lowercase();
            assert!(!says.contains("hold") && !says.contains("clear"), "{says}");
        }
    }
}

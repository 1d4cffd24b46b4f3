//! What a channel can reach at the most, who may permit a measure, and for how long.
//!
//! | channel | reaches at the most |
//! |---|---|
//! | Red Notice, wanted-person diffusion, treaty request | every measure |
//! | Yellow and Black Notice, travel document, Silver Notice, UN list, SIS information, embassy, unknown | identity and data, nothing against the person's liberty |
//! | all others (Blue, Green, Purple, Orange, other diffusions, CIS search, wanted list, bilateral) | less than arrest, and no surrender |
//!
//! A profile lowers a ceiling and never raises one. The authority for each measure is national law's: the profile names
//! it, and a measure for which it names none is permitted by nobody.
//! Promise: no channel but the three reaches arrest, whatever a profile or a decision says.
//!
//! Serves the design's ceiling of colour and channel; INTERPOL notices oblige no arrest ([`super::law`]).

use std::collections::BTreeMap;

use terms::alert::Channel;
use terms::{Measure, MeasureSet};

/// Usual length of a permission, and its longest, in days. Rules of this system, not law.
pub const ARREST_DAYS: u16 = 30;
/// For every measure that is not arrest or detention.
pub const OTHER_DAYS: u16 = 180;

/// Measures that data and identity need, and no hand on the person.
const IDENTITY_AND_DATA: MeasureSet = MeasureSet::of(&[
    Measure::TellSender,
    Measure::NoteSighting,
    Measure::SecondLineIdentity,
    Measure::KeepDocument,
    Measure::TransferData,
]);

/// What a channel reaches at the most.
#[must_use]
pub fn ceiling(channel: Channel) -> MeasureSet {
    match channel {
        Channel::InterpolRed | Channel::Diffusion | Channel::TreatyRequest => MeasureSet::ALL,
        Channel::InterpolBlue
        | Channel::InterpolGreen
        | Channel::InterpolPurple
        | Channel::InterpolOrange
        | Channel::DiffusionOther
        | Channel::CisInterstate
        | Channel::StateWantedList
        | Channel::Bilateral => MeasureSet::ALL.without(MeasureSet::ARREST_TO_SURRENDER),
        Channel::InterpolYellow
        | Channel::InterpolBlack
        | Channel::InterpolSilver
        | Channel::InterpolUn
        | Channel::TravelDocument
        | Channel::SisInformation
        | Channel::UnSanctions
        | Channel::Embassy
        | Channel::Unknown => IDENTITY_AND_DATA,
    }
}

/// What the own state's law gives: read from the jurisdiction profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// Ceilings that are lower than [`ceiling`].
    pub ceilings: BTreeMap<Channel, MeasureSet>,
    /// The authority that national law names for a measure.
    pub authorities: BTreeMap<Measure, String>,
    /// Longest permission for arrest and detention, in days; none takes [`ARREST_DAYS`].
    pub arrest_days: Option<u16>,
    /// Longest permission for any other measure, in days; none takes [`OTHER_DAYS`].
    pub other_days: Option<u16>,
}

impl Powers {
    /// What a channel reaches here.
    #[must_use]
    pub fn ceiling(&self, channel: Channel) -> MeasureSet {
        let most = ceiling(channel);
        let lowered = self.ceilings.get(&channel).copied().unwrap_or(most);
        most.without(most.without(lowered))
    }

    /// The authority for a measure.
    #[must_use]
    pub fn authority(&self, measure: Measure) -> Option<&str> {
        self.authorities.get(&measure).map(String::as_str)
    }

    /// The longest permission for a measure, in days.
    #[must_use]
    pub fn longest(&self, measure: Measure) -> u16 {
        let (own, usual) = if MeasureSet::ARREST_TO_SURRENDER.contains(measure) {
            (self.arrest_days, ARREST_DAYS)
        } else {
            (self.other_days, OTHER_DAYS)
        };
        own.map_or(usual, |it| it.clamp(1, usual))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_channels_reach_arrest_and_no_other_does() {
        for &channel in Channel::ALL {
            let reaches = ceiling(channel).contains(Measure::ProvisionalArrest);
            let may = matches!(channel, Channel::InterpolRed | Channel::Diffusion | Channel::TreatyRequest);
            assert_eq!(reaches, may, "{}", channel.code());
            assert_eq!(ceiling(channel).contains(Measure::Surrender), may, "{}", channel.code());
        }
    }

    #[test]
    fn a_profile_lowers_a_ceiling_and_never_raises_one() {
        let mut powers = Powers::default();
        powers.ceilings.insert(Channel::CisInterstate, MeasureSet::ALL);
        powers.ceilings.insert(Channel::InterpolRed, MeasureSet::of(&[Measure::NoteSighting]));
        assert_eq!(powers.ceiling(Channel::CisInterstate), ceiling(Channel::CisInterstate));
        assert_eq!(powers.ceiling(Channel::InterpolRed), MeasureSet::of(&[Measure::NoteSighting]));
        assert_eq!(powers.ceiling(Channel::Diffusion), MeasureSet::ALL);
    }

    #[test]
    fn a_permission_is_never_longer_than_the_system_allows() {
        let powers = Powers { arrest_days: Some(300), other_days: Some(0), ..Powers::default() };
        assert_eq!(powers.longest(Measure::ProvisionalArrest), 30);
        assert_eq!(powers.longest(Measure::NoteSighting), 1);
        assert_eq!(Powers::default().longest(Measure::RefuseEntryOrVisa), 180);
    }
}

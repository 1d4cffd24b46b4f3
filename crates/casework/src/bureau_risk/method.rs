//! The method as data: which figures, in which pillar, with what error, cut where.
//!
//! Promise: every number the class depends on stands here by name, with its reason; the rest is arithmetic.
//! Serves: step by step the OECD/JRC *Handbook on Constructing Composite Indicators* (2008).

use std::fmt;

use terms::indicator::{Indicator, Publisher};

/// One third of the composite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pillar {
    /// Courts and due process.
    Justice,
    /// Protection from torture and killing.
    Integrity,
    /// Political liberty.
    Liberty,
}

impl Pillar {
    /// The three.
    pub const ALL: [Self; 3] = [Self::Justice, Self::Integrity, Self::Liberty];

    pub(super) fn place(self) -> usize {
        match self {
            Self::Justice => 0,
            Self::Integrity => 1,
            Self::Liberty => 2,
        }
    }
}

/// One input: a published series, or a fixed combination of some, on the scale nought (worst) to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// `v2x_rule`.
    VdemRule,
    /// `v2x_civlib`.
    VdemCivlib,
    /// `v2x_libdem`.
    VdemLibdem,
    /// WGI rule of law, (estimate + 2.5) / 5.
    WgiRuleOfLaw,
    /// WGI voice and accountability, (estimate + 2.5) / 5.
    WgiVoice,
    /// Freedom House F1 + F2, of 8.
    FhCourts,
    /// Freedom House F3, of 4.
    FhForce,
    /// Freedom House political rights, of 40.
    FhPoliticalRights,
    /// Political Terror Scale, (5 - mean of the report sources) / 4.
    TerrorScale,
}

impl Input {
    /// The pillar it belongs to.
    pub fn pillar(self) -> Pillar {
        match self {
            Self::VdemRule | Self::WgiRuleOfLaw | Self::FhCourts => Pillar::Justice,
            Self::VdemCivlib | Self::FhForce | Self::TerrorScale => Pillar::Integrity,
            Self::VdemLibdem | Self::WgiVoice | Self::FhPoliticalRights => Pillar::Liberty,
        }
    }

    /// Who publishes it.
    pub fn publisher(self) -> Publisher {
        match self {
            Self::VdemRule | Self::VdemCivlib | Self::VdemLibdem => Publisher::VDem,
            Self::WgiRuleOfLaw | Self::WgiVoice => Publisher::Wgi,
            Self::FhCourts | Self::FhForce | Self::FhPoliticalRights => Publisher::FreedomHouse,
            Self::TerrorScale => Publisher::TerrorScale,
        }
    }

    /// Its name in a list of sources.
    pub fn name(self) -> &'static str {
        match self {
            Self::VdemRule => "V-Dem rule of law",
            Self::VdemCivlib => "V-Dem civil liberties",
            Self::VdemLibdem => "V-Dem liberal democracy",
            Self::WgiRuleOfLaw => "WGI rule of law",
            Self::WgiVoice => "WGI voice and accountability",
            Self::FhCourts => "Freedom House F1 and F2",
            Self::FhForce => "Freedom House F3",
            Self::FhPoliticalRights => "Freedom House political rights",
            Self::TerrorScale => "Political Terror Scale",
        }
    }

    /// The published series it is made of.
    pub fn series(self) -> &'static [Indicator] {
        match self {
            Self::VdemRule => &[Indicator::VdemRule],
            Self::VdemCivlib => &[Indicator::VdemCivlib],
            Self::VdemLibdem => &[Indicator::VdemLibdem],
            Self::WgiRuleOfLaw => &[Indicator::WgiRuleOfLaw],
            Self::WgiVoice => &[Indicator::WgiVoice],
            Self::FhCourts => &[Indicator::FhJudiciary, Indicator::FhDueProcess],
            Self::FhForce => &[Indicator::FhForce],
            Self::FhPoliticalRights => &[Indicator::FhPoliticalRights],
            Self::TerrorScale => {
                &[Indicator::PtsAmnesty, Indicator::PtsHumanRightsWatch, Indicator::PtsStateDepartment]
            }
        }
    }

    /// Standard deviation taken where the publisher gives none, on the scale nought to one.
    ///
    /// V-Dem publishes intervals for all three of its indices; the open core has only the points of
    /// `v2x_rule` and `v2x_civlib`. 0.05 lies above the mean published error of the liberal democracy index
    /// (0.039 over 2012 to 2024) on purpose: an assumed error must not make a class surer than a published one.
    /// The terror scale's 0.072 is the grain of a five-step scale: one step evenly spread, a quarter of 1/sqrt 12.
    pub fn assumed_sd(self) -> f64 {
        match self {
            Self::VdemRule | Self::VdemCivlib => 0.05,
            Self::VdemLibdem | Self::FhPoliticalRights => 0.035,
            Self::WgiRuleOfLaw | Self::WgiVoice => 0.05,
            Self::FhCourts => 0.08,
            Self::FhForce => 0.12,
            Self::TerrorScale => 0.072,
        }
    }

    /// Root mean square change from one year to the next, on the scale nought to one: what a figure carried
    /// forward by a year may have moved. Measured over 2012 and later for V-Dem (v16) and WGI (2024 update)
    /// and for the terror scale; Freedom House's series are given the widest V-Dem figure, unmeasured.
    pub fn yearly_drift(self) -> f64 {
        match self {
            Self::VdemRule => 0.038,
            Self::VdemCivlib => 0.034,
            Self::VdemLibdem => 0.032,
            Self::WgiRuleOfLaw => 0.026,
            Self::WgiVoice => 0.017,
            Self::FhCourts | Self::FhForce | Self::FhPoliticalRights => 0.038,
            Self::TerrorScale => 0.097,
        }
    }
}

/// How pillars become one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Aggregation {
    /// Half of the draws arithmetic, half geometric: neither is right, so the doubt goes into the interval.
    CoinToss,
    /// Weighted mean.
    Arithmetic,
    /// Weighted geometric mean: a bad pillar weighs more.
    Geometric,
    /// The worst pillar alone.
    WorstPillar,
}

/// Which class a sub-bureau (Hong Kong) has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SubBureauRule {
    /// Its own where it has data; otherwise A or U of its parent; the parent's N is never inherited,
    /// since nothing is known of the sub-bureau itself.
    OwnElseParent,
    /// The stricter of its own and its parent's.
    StricterOfBoth,
    /// Its parent's.
    Parent,
}

/// The method. Two are shipped; a deployment may change any number, and the table says which were used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// What goes in.
    pub inputs: Vec<Input>,
    /// Cut-off, tenths of a point of deficiency.
    pub tau_tenths: u16,
    /// Class A at this share of draws or more, thousandths.
    pub enter_permille: u16,
    /// Class N at this share of draws or less, thousandths.
    pub clear_permille: u16,
    /// Class A is left only at this share or less, thousandths ...
    pub leave_permille: u16,
    /// ... in so many years running.
    pub leave_years: u8,
    /// A figure is carried forward by at most so many years.
    pub max_carry: u8,
    /// Draws for each state and year.
    pub draws: u32,
    /// Aggregation of the pillars.
    pub aggregation: Aggregation,
    /// Concentration of the random pillar weights; (12, 12, 12) lets a weight vary by about 0.08 round a third.
    pub pillar_concentration: [u8; 3],
    /// Concentration of the random weights inside a pillar.
    pub inner_concentration: u8,
    /// Standard deviation of the error all experts share, in thousandths of the scale nought to one.
    pub common_shock_permille: u16,
    /// Class A must survive the removal of any one publisher.
    pub removal_test: bool,
}

impl Method {
    /// V-Dem and WGI only: what is shipped. With two publishers the removal test means nothing, so it is off.
    ///
    /// 62: the class of every state that the draft names is the same for any cut from 60 to 64.
    pub fn open_core() -> Self {
        Self {
            name: "open core".to_owned(),
            inputs: vec![
                Input::VdemRule,
                Input::WgiRuleOfLaw,
                Input::VdemCivlib,
                Input::VdemLibdem,
                Input::WgiVoice,
            ],
            tau_tenths: 620,
            enter_permille: 950,
            clear_permille: 50,
            leave_permille: 500,
            leave_years: 2,
            max_carry: 2,
            draws: 200_000,
            aggregation: Aggregation::CoinToss,
            pillar_concentration: [12, 12, 12],
            inner_concentration: 6,
            common_shock_permille: 20,
            removal_test: false,
        }
    }

    /// With Freedom House and the Political Terror Scale, which the operator must bring: 65 and the removal test.
    pub fn full_set() -> Self {
        Self {
            name: "full set".to_owned(),
            inputs: vec![
                Input::VdemRule,
                Input::WgiRuleOfLaw,
                Input::FhCourts,
                Input::FhForce,
                Input::TerrorScale,
                Input::VdemLibdem,
                Input::FhPoliticalRights,
            ],
            tau_tenths: 650,
            removal_test: true,
            ..Self::open_core()
        }
    }

    /// Refuses a method that cannot mean anything.
    ///
    /// # Errors
    /// Names the first part that is wrong.
    pub fn check(&self) -> Result<(), MethodError> {
        if self.draws < 1_000 {
            return Err(MethodError::TooFewDraws(self.draws));
        }
        if !(1..=999).contains(&self.tau_tenths) {
            return Err(MethodError::CutOff(self.tau_tenths));
        }
        let rising = self.clear_permille < self.leave_permille && self.leave_permille < self.enter_permille;
        if !rising || self.enter_permille > 1000 || self.leave_years == 0 {
            return Err(MethodError::Shares);
        }
        if self.inner_concentration == 0 || self.pillar_concentration.contains(&0) {
            return Err(MethodError::Concentration);
        }
        for (at, input) in self.inputs.iter().enumerate() {
            if self.inputs.iter().skip(at + 1).any(|other| other == input) {
                return Err(MethodError::InputTwice(*input));
            }
        }
        for pillar in Pillar::ALL {
            if !self.inputs.iter().any(|input| input.pillar() == pillar) {
                return Err(MethodError::EmptyPillar(pillar));
            }
        }
        Ok(())
    }

    /// The publishers it rests on.
    pub fn publishers(&self) -> Vec<Publisher> {
        let mut all: Vec<_> = self.inputs.iter().map(|input| input.publisher()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// What is wrong with a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodError {
    /// Fewer than 1,000 draws.
    TooFewDraws(u32),
    /// A cut-off outside the scale.
    CutOff(u16),
    /// The shares do not rise from clear over leave to enter, or there is no leaving year.
    Shares,
    /// A concentration of nought.
    Concentration,
    /// An input named twice would weigh double.
    InputTwice(Input),
    /// A pillar without input.
    EmptyPillar(Pillar),
}

impl fmt::Display for MethodError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooFewDraws(draws) => write!(out, "`draws` is {draws}, at least 1000 are needed"),
            Self::CutOff(tenths) => write!(out, "`tau` is {tenths} tenths, it must lie between 1 and 999"),
            Self::Shares => out.write_str(
                "`clear`, `leave` and `enter` must rise in that order up to 1000, and `leave_years` be at least 1",
            ),
            Self::Concentration => out.write_str("a concentration of nought gives no weight"),
            Self::InputTwice(input) => write!(out, "`{}` is named twice", input.name()),
            Self::EmptyPillar(pillar) => {
                let name = match pillar {
                    Pillar::Justice => "justice",
                    Pillar::Integrity => "integrity",
                    Pillar::Liberty => "liberty",
                };
                write!(out, "the pillar `{name}` has no input")
            }
        }
    }
}

impl std::error::Error for MethodError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_methods_are_sound() {
        assert_eq!(Method::open_core().check(), Ok(()));
        assert_eq!(Method::full_set().check(), Ok(()));
        assert_eq!(Method::open_core().publishers(), [Publisher::VDem, Publisher::Wgi]);
        assert_eq!(Method::full_set().publishers().len(), 4);
    }

    #[test]
    fn a_method_without_a_pillar_or_with_an_input_twice_is_refused() {
        let mut method = Method::open_core();
        method.inputs.retain(|input| input.pillar() != Pillar::Integrity);
        assert_eq!(method.check(), Err(MethodError::EmptyPillar(Pillar::Integrity)));
        let mut method = Method::open_core();
        method.inputs.push(Input::VdemRule);
        assert_eq!(method.check(), Err(MethodError::InputTwice(Input::VdemRule)));
    }

    #[test]
    fn shares_that_do_not_rise_are_refused() {
        for (clear, leave, enter, years) in
            [(50, 960, 950, 2), (500, 500, 950, 2), (50, 500, 1001, 2), (50, 500, 950, 0)]
        {
            let method = Method {
                clear_permille: clear,
                leave_permille: leave,
                enter_permille: enter,
                leave_years: years,
                ..Method::open_core()
            };
            assert_eq!(method.check(), Err(MethodError::Shares));
        }
    }
}

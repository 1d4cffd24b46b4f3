//! From published figures to the distribution of a state's deficiency, and to the class table.
//!
//! Promise: pure and reproducible. The same figures and method give the same counts on every machine, one
//! state and year at a time; a state without a figure in every pillar has no composite.
//! Serves: Saisana, Saltelli and Tarantola (2005) on composites: what is reported is the doubt, not a rank.
//!
//! Deficiency D = 100 (1 - mean of three pillars). In each draw every figure moves by its own error and by a
//! small error common to all, the weights between and inside pillars are drawn, and a coin chooses between the
//! arithmetic and the geometric mean. The weights are the same draws for every state (so that two states differ by
//! their figures and not by luck); the errors have a stream of their own per state and year.

use std::fmt;

use rustc_hash::{FxHashMap, FxHashSet};
use terms::indicator::{ClassRow, Indicator, IndicatorRow, Iso3, PublishedError, Publisher, Removal, TableHead};

use super::class::{class_of_year, visible_from};
use super::draw::{Lot, Normal};
use super::method::{Aggregation, Input, Method, MethodError};

/// Version of everything that touches a count: seeds, order of draws, arithmetic. A table names it.
pub const GENERATOR_VERSION: u32 = 1;

/// A pillar is never taken to be exactly nought, where a geometric mean would forget the others.
const FLOOR: f64 = 0.005;

/// Most inputs a method can have.
const MOST_INPUTS: usize = 9;

/// The published figures, checked and found by state, series and year.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    figures: FxHashMap<(Iso3, Indicator, i16), (f64, PublishedError)>,
}

/// A figure that cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub struct InputError {
    /// Which state.
    pub state: Iso3,
    /// Which year.
    pub year: i16,
    /// Which series.
    pub indicator: Indicator,
    /// Why.
    pub problem: InputProblem,
}

/// Why a figure cannot be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputProblem {
    /// Outside the publisher's scale, or not a number.
    OutOfScale(f64),
    /// Its error is negative or not a number.
    BadError,
    /// There are two.
    Twice,
}

impl fmt::Display for InputError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` of {} for {}: ", self.indicator.name(), self.state, self.year)?;
        match self.problem {
            InputProblem::OutOfScale(value) => {
                let (low, high) = self.indicator.scale();
                write!(out, "`{value}` is outside the scale {low} to {high}")
            }
            InputProblem::BadError => out.write_str("its published error is negative or not a number"),
            InputProblem::Twice => out.write_str("there are two figures; load one edition at a time"),
        }
    }
}

impl std::error::Error for InputError {}

impl Inputs {
    /// Takes the figures in.
    ///
    /// # Errors
    /// Lists every figure that is off its scale, has an impossible error, or comes twice.
    pub fn new(rows: &[IndicatorRow]) -> Result<Self, Vec<InputError>> {
        let mut figures = FxHashMap::default();
        let mut errors = Vec::new();
        for row in rows {
            let mut refuse = |problem| {
                errors.push(InputError { state: row.state, year: row.year, indicator: row.indicator, problem });
            };
            let (low, high) = row.indicator.scale();
            if !(low..=high).contains(&row.value) {
                refuse(InputProblem::OutOfScale(row.value));
                continue;
            }
            let possible = match row.error {
                PublishedError::NotPublished => true,
                PublishedError::Sd(sd) => sd.is_finite() && sd >= 0.0,
                PublishedError::Interval68 { low, high } => low.is_finite() && high.is_finite() && low <= high,
            };
            if !possible {
                refuse(InputProblem::BadError);
                continue;
            }
            if figures.insert((row.state, row.indicator, row.year), (row.value, row.error)).is_some() {
                refuse(InputProblem::Twice);
            }
        }
        if errors.is_empty() { Ok(Self { figures }) } else { Err(errors) }
    }

    /// Every state with at least one figure, in order.
    pub fn states(&self) -> Vec<Iso3> {
        let mut states: Vec<_> = self.figures.keys().map(|key| key.0).collect::<FxHashSet<_>>().into_iter().collect();
        states.sort_unstable();
        states
    }

    /// First and last data year.
    pub fn years(&self) -> Option<(i16, i16)> {
        let years = || self.figures.keys().map(|key| key.2);
        Some((years().min()?, years().max()?))
    }

    fn figure(&self, state: Iso3, indicator: Indicator, year: i16) -> Option<(f64, PublishedError)> {
        self.figures.get(&(state, indicator, year)).copied()
    }

    /// An input of exactly that year, on the scale nought to one, with its standard deviation.
    fn of_year(&self, state: Iso3, input: Input, year: i16) -> Option<(f64, f64)> {
        let one = |indicator| self.figure(state, indicator, year);
        let on_scale = |(value, error): (f64, PublishedError), lowest: f64, width: f64| {
            ((value - lowest) / width, error.sd().map_or(input.assumed_sd(), |sd| sd / width))
        };
        match input {
            Input::VdemRule => one(Indicator::VdemRule).map(|figure| on_scale(figure, 0.0, 1.0)),
            Input::VdemCivlib => one(Indicator::VdemCivlib).map(|figure| on_scale(figure, 0.0, 1.0)),
            Input::VdemLibdem => one(Indicator::VdemLibdem).map(|figure| on_scale(figure, 0.0, 1.0)),
            Input::WgiRuleOfLaw => one(Indicator::WgiRuleOfLaw).map(|figure| on_scale(figure, -2.5, 5.0)),
            Input::WgiVoice => one(Indicator::WgiVoice).map(|figure| on_scale(figure, -2.5, 5.0)),
            Input::FhCourts => {
                let (courts, _) = one(Indicator::FhJudiciary)?;
                let (process, _) = one(Indicator::FhDueProcess)?;
                Some(((courts + process) / 8.0, input.assumed_sd()))
            }
            Input::FhForce => one(Indicator::FhForce).map(|figure| on_scale(figure, 0.0, 4.0)),
            Input::FhPoliticalRights => one(Indicator::FhPoliticalRights).map(|figure| on_scale(figure, 0.0, 40.0)),
            Input::TerrorScale => {
                let levels: Vec<f64> = input.series().iter().filter_map(|series| one(*series)).map(|f| f.0).collect();
                let count = levels.len() as f64;
                let mean = levels.iter().sum::<f64>() / count;
                let spread = levels.iter().map(|level| (level - mean) * (level - mean)).sum::<f64>();
                let sd = libm::sqrt(spread / (count - 1.0).max(1.0)) / 4.0;
                (!levels.is_empty()).then_some(((5.0 - mean) / 4.0, sd.max(input.assumed_sd())))
            }
        }
    }

    /// An input as of a year: of that year, or carried forward with the doubt that brings.
    fn as_of(&self, state: Iso3, input: Input, year: i16, max_carry: u8) -> Option<Used> {
        (0..=max_carry).find_map(|carried| {
            let (mean, sd) = self.of_year(state, input, year.checked_sub(i16::from(carried))?)?;
            let drift = input.yearly_drift();
            let sd = libm::sqrt(sd * sd + f64::from(carried) * drift * drift);
            Some(Used { input, mean, sd, carried })
        })
    }
}

/// An input as it went into a composite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Used {
    /// Which.
    pub input: Input,
    /// On the scale nought (worst) to one.
    pub mean: f64,
    /// Its standard deviation, widened where it was carried.
    pub sd: f64,
    /// Years carried forward.
    pub carried: u8,
}

/// The distribution of one state's deficiency in one data year, as counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composite {
    /// Draws at or above the cut-off.
    pub at_or_above: u32,
    /// Draws in all.
    pub draws: u32,
    /// Draws by deficiency rounded to a tenth of a point, 0 to 1000.
    histogram: Vec<u32>,
}

impl Composite {
    /// The smallest tenth at or below which that many thousandths of the draws lie.
    pub fn quantile_tenths(&self, permille: u16) -> u16 {
        let enough = u64::from(permille) * u64::from(self.draws);
        let mut below = 0_u64;
        for (tenth, count) in (0_u16..).zip(&self.histogram) {
            below += u64::from(*count);
            if below * 1000 >= enough {
                return tenth;
            }
        }
        1000
    }
}

/// One draw of the weights.
#[derive(Clone, Copy)]
struct Weights {
    pillars: [f64; 3],
    inputs: [f64; MOST_INPUTS],
    geometric: bool,
}

/// An input ready for the draws: where its pillar and its weight stand.
#[derive(Clone, Copy)]
struct Slot {
    mean: f64,
    sd: f64,
    pillar: usize,
    weight: usize,
}

/// Builds composites and class tables by one method.
pub struct Generator {
    method: Method,
    normal: Normal,
    weights: Vec<Weights>,
}

impl Generator {
    /// Draws the weights of a method; the rest is done per state and year.
    ///
    /// # Errors
    /// A method that cannot mean anything is refused.
    pub fn new(method: Method) -> Result<Self, MethodError> {
        method.check()?;
        let mut rest = [0; 16];
        set_version(&mut rest);
        let mut lot = Lot::new(b"redress weights ", rest);
        let weights = (0..method.draws).map(|_| draw_weights(&method, &mut lot)).collect();
        Ok(Self { method, normal: Normal::new(), weights })
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// What would go into a state's composite, or nothing where a pillar stays empty.
    pub fn used(&self, inputs: &Inputs, state: Iso3, year: i16) -> Option<Vec<Used>> {
        let used: Vec<_> = self
            .method
            .inputs
            .iter()
            .filter_map(|input| inputs.as_of(state, *input, year, self.method.max_carry))
            .collect();
        full(&used).then_some(used)
    }

    /// The composite of these inputs; `without` leaves out one publisher. None where a pillar stays empty.
    pub fn composite(
        &self,
        state: Iso3,
        year: i16,
        used: &[Used],
        without: Option<Publisher>,
    ) -> Option<Composite> {
        let left: Vec<_> =
            used.iter().copied().filter(|one| Some(one.input.publisher()) != without).collect();
        if !full(&left) {
            return None;
        }
        let slots: Vec<_> = left
            .iter()
            .filter_map(|one| {
                let weight = self.method.inputs.iter().position(|input| *input == one.input)?;
                Some(Slot { mean: one.mean, sd: one.sd, pillar: one.input.pillar().place(), weight })
            })
            .collect();
        Some(self.run(state, year, &slots))
    }

    /// The draws of one state and year.
    #[expect(
        clippy::indexing_slicing,
        reason = "the inner loop of half a thousand million draws; a pillar's place is below 3, an input's below MOST_INPUTS, a tenth at most 1000"
    )]
    fn run(&self, state: Iso3, year: i16, slots: &[Slot]) -> Composite {
        let mut lot = Lot::new(b"redress figures ", seed_of(state, year));
        let shock = f64::from(self.method.common_shock_permille) / 1000.0;
        let cut = f64::from(self.method.tau_tenths) / 10.0;
        let mut histogram = vec![0_u32; 1001];
        let mut at_or_above = 0;
        for weights in &self.weights {
            let common = shock * self.normal.draw(&mut lot);
            let mut sums = [0.0; 3];
            let mut totals = [0.0; 3];
            for slot in slots {
                let figure = (slot.mean + slot.sd * self.normal.draw(&mut lot) + common).clamp(0.0, 1.0);
                let weight = weights.inputs[slot.weight];
                sums[slot.pillar] += weight * figure;
                totals[slot.pillar] += weight;
            }
            let pillars =
                [(sums[0] / totals[0]).max(FLOOR), (sums[1] / totals[1]).max(FLOOR), (sums[2] / totals[2]).max(FLOOR)];
            let deficiency = 100.0 * (1.0 - self.together(pillars, weights));
            at_or_above += u32::from(deficiency >= cut);
            histogram[((deficiency * 10.0 + 0.5) as usize).min(1000)] += 1;
        }
        Composite { at_or_above, draws: self.method.draws, histogram }
    }

    fn together(&self, [a, b, c]: [f64; 3], weights: &Weights) -> f64 {
        let [wa, wb, wc] = weights.pillars;
        let arithmetic = || wa * a + wb * b + wc * c;
        let geometric = || libm::exp(wa * libm::log(a) + wb * libm::log(b) + wc * libm::log(c));
        match self.method.aggregation {
            Aggregation::CoinToss if weights.geometric => geometric(),
            Aggregation::CoinToss | Aggregation::Arithmetic => arithmetic(),
            Aggregation::Geometric => geometric(),
            Aggregation::WorstPillar => a.min(b).min(c),
        }
    }

    /// One line of the table without its class: the counts, and the removal test where the method asks for it.
    pub fn counts(&self, inputs: &Inputs, state: Iso3, year: i16) -> Option<Counts> {
        let used = self.used(inputs, state, year)?;
        let composite = self.composite(state, year, &used, None)?;
        let removal = self.method.removal_test.then(|| self.weakest(state, year, &used)).flatten();
        let carried_years = used.iter().map(|one| one.carried).max().unwrap_or(0);
        Some(Counts { composite, removal, carried_years })
    }

    /// The publisher whose removal lowers the count most. A publisher without whom a pillar stays empty counts as
    /// nought draws: a class that exists only by one publisher does not survive its removal.
    fn weakest(&self, state: Iso3, year: i16, used: &[Used]) -> Option<Removal> {
        let without = |publisher| Removal {
            publisher,
            at_or_above: self
                .composite(state, year, used, Some(publisher))
                .map_or(0, |composite| composite.at_or_above),
        };
        self.method.publishers().into_iter().map(without).min_by_key(|removal| removal.at_or_above)
    }

    /// The years of one state, classed along the path from the first data year.
    ///
    /// A year without a composite ends the path: the next one starts afresh, for a class may not be kept
    /// alive by the absence of figures.
    pub fn state(&self, inputs: &Inputs, state: Iso3) -> Vec<ClassRow> {
        let Some((first, last)) = inputs.years() else { return Vec::new() };
        let mut before = None;
        let mut rows = Vec::new();
        for year in first..=last {
            let Some(counts) = self.counts(inputs, state, year) else {
                before = None;
                continue;
            };
            let Counts { composite, removal, carried_years } = counts;
            let weakest = removal.map(|removal| removal.at_or_above);
            let (memory, step) =
                class_of_year(&self.method, composite.at_or_above, composite.draws, weakest, before);
            before = Some(memory);
            rows.push(ClassRow {
                state,
                year,
                median_tenths: composite.quantile_tenths(500),
                p5_tenths: composite.quantile_tenths(50),
                p95_tenths: composite.quantile_tenths(950),
                at_or_above: composite.at_or_above,
                draws: composite.draws,
                carried_years,
                removal,
                class: memory.class,
                step,
            });
        }
        rows
    }

    /// The whole table, by state and year.
    pub fn table(&self, inputs: &Inputs) -> Vec<ClassRow> {
        inputs.states().into_iter().flat_map(|state| self.state(inputs, state)).collect()
    }

    /// The head of a table this generator makes: name, releases and licence are the caller's.
    pub fn head(&self, inputs: &Inputs, name: &str, licence: &str, releases: Vec<terms::indicator::Release>) -> TableHead {
        let years = inputs.years().map(|(first, last)| (first..=last).map(visible_from).collect());
        TableHead {
            name: name.to_owned(),
            method: self.method.name.clone(),
            generator_version: GENERATOR_VERSION,
            tau_tenths: self.method.tau_tenths,
            enter_permille: self.method.enter_permille,
            clear_permille: self.method.clear_permille,
            leave_permille: self.method.leave_permille,
            leave_years: self.method.leave_years,
            draws: self.method.draws,
            releases,
            licence: licence.to_owned(),
            years: years.unwrap_or_default(),
        }
    }
}

/// Counts of one state and year before they are classed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The distribution.
    pub composite: Composite,
    /// The removal test.
    pub removal: Option<Removal>,
    /// Years the oldest figure was carried.
    pub carried_years: u8,
}

/// Whether every pillar has an input.
fn full(used: &[Used]) -> bool {
    super::method::Pillar::ALL.into_iter().all(|pillar| used.iter().any(|one| one.input.pillar() == pillar))
}

fn draw_weights(method: &Method, lot: &mut Lot) -> Weights {
    let pillars = method.pillar_concentration.map(|shape| lot.gamma(shape));
    let total: f64 = pillars.iter().sum();
    let mut inputs = [1.0; MOST_INPUTS];
    for weight in inputs.iter_mut().take(method.inputs.len()) {
        *weight = lot.gamma(method.inner_concentration);
    }
    Weights { pillars: pillars.map(|pillar| pillar / total), inputs, geometric: lot.word() & 1 == 1 }
}

fn set_version(rest: &mut [u8; 16]) {
    for (to, from) in rest.iter_mut().zip(GENERATOR_VERSION.to_le_bytes()) {
        *to = from;
    }
}

/// Generator version, year and state: 4 + 2 + 3 bytes, the rest nought.
fn seed_of(state: Iso3, year: i16) -> [u8; 16] {
    let mut rest = [0; 16];
    set_version(&mut rest);
    for (to, from) in rest.iter_mut().skip(4).zip(year.to_le_bytes().into_iter().chain(state.bytes())) {
        *to = from;
    }
    rest
}

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
use terms::indicator::{
    ClassRow, Indicator, IndicatorRow, Iso3, PublishedError, Publisher, Removal, TableHead,
};

use super::class::{class_of_year, visible_from};
use super::draw::{Lot, Normal};
use super::method::{Aggregation, Input, Method, MethodError};

/// Version of everything that touches a count: seeds, order of draws, arithmetic. A table names it.
pub const GENERATOR_VERSION: u32 = 1;

/// A pillar is never taken to be worse than this: at nought a geometric mean forgets the two others. It touches only
/// the worst few states, whose class it does not change.
const FLOOR: f64 = 0.02;

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
                errors.push(InputError {
                    state: row.state,
                    year: row.year,
                    indicator: row.indicator,
                    problem,
                });
            };
            let (low, high) = row.indicator.scale();
            if !(low..=high).contains(&row.value) {
                refuse(InputProblem::OutOfScale(row.value));
                continue;
            }
            let possible = match row.error {
                PublishedError::NotPublished => true,
                PublishedError::Sd(sd) => sd.is_finite() && sd >= 0.0,
                PublishedError::Interval68 { low, high } => {
                    low.is_finite() && high.is_finite() && low <= high
                }
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
        let mut states: Vec<_> =
            self.figures.keys().map(|key| key.0).collect::<FxHashSet<_>>().into_iter().collect();
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
            Input::FhPoliticalRights => {
                one(Indicator::FhPoliticalRights).map(|figure| on_scale(figure, 0.0, 40.0))
            }
            Input::TerrorScale => {
                let levels: Vec<f64> =
                    input.series().iter().filter_map(|series| one(*series)).map(|f| f.0).collect();
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
            let pillars = [
                (sums[0] / totals[0]).max(FLOOR),
                (sums[1] / totals[1]).max(FLOOR),
                (sums[2] / totals[2]).max(FLOOR),
            ];
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
        let Some((first, last)) = inputs.years() else {
            return Vec::new();
        };
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
    pub fn head(
        &self,
        inputs: &Inputs,
        name: &str,
        licence: &str,
        releases: Vec<terms::indicator::Release>,
    ) -> TableHead {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use terms::indicator::{Class, PathStep};

    use super::*;

    const POINTS: &str = include_str!("../../../../data/indicators/vdem-v16-points.csv");
    const LIBDEM: &str = include_str!("../../../../data/indicators/vdem-v15-libdem.csv");
    const WGI: &str = include_str!("../../../../data/indicators/wgi-2024-update.csv");
    const CLASSES: &str = include_str!("../../../../data/indicators/classes.csv");

    /// Every state the method's draft names, Hong Kong, and states at the edges of the classes.
    const SPREAD: [&str; 30] = [
        "ARE", "AZE", "BGD", "BLR", "CHN", "DEU", "EGY", "HKG", "HUN", "IND", "IRN", "KAZ", "KGZ", "KHM",
        "MAR", "NIC", "PAK", "POL", "RUS", "SLV", "SRB", "TJK", "TKM", "TUN", "TUR", "UKR", "USA", "UZB",
        "VEN", "XKX",
    ];

    fn fields(text: &str) -> impl Iterator<Item = Vec<&str>> {
        text.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split(',').collect())
    }

    fn state(code: &str) -> Iso3 {
        Iso3::parse(code).unwrap()
    }

    fn committed_inputs() -> Inputs {
        let sds: BTreeMap<_, _> =
            fields(LIBDEM).map(|line| ((line[0], line[1]), line[5].parse().unwrap())).collect();
        let mut rows = Vec::new();
        for line in fields(POINTS) {
            let indicator = Indicator::from_name(line[2]).unwrap();
            let sd = sds.get(&(line[0], line[1])).filter(|_| indicator == Indicator::VdemLibdem);
            rows.push(IndicatorRow {
                state: state(line[0]),
                year: line[1].parse().unwrap(),
                indicator,
                value: line[3].parse().unwrap(),
                error: sd.map_or(PublishedError::NotPublished, |sd| PublishedError::Sd(*sd)),
            });
        }
        for line in fields(WGI) {
            rows.push(IndicatorRow {
                state: state(line[0]),
                year: line[1].parse().unwrap(),
                indicator: Indicator::from_name(line[2]).unwrap(),
                value: line[3].parse().unwrap(),
                error: PublishedError::Sd(line[4].parse().unwrap()),
            });
        }
        Inputs::new(&rows).unwrap()
    }

    fn committed_table() -> Vec<ClassRow> {
        fields(CLASSES)
            .map(|line| ClassRow {
                state: state(line[0]),
                year: line[1].parse().unwrap(),
                median_tenths: line[2].parse().unwrap(),
                p5_tenths: line[3].parse().unwrap(),
                p95_tenths: line[4].parse().unwrap(),
                at_or_above: line[5].parse().unwrap(),
                draws: line[6].parse().unwrap(),
                carried_years: line[8].parse().unwrap(),
                removal: None,
                class: Class::from_letter(line[11]).unwrap(),
                step: PathStep::from_word(line[12]).unwrap(),
            })
            .collect()
    }

    fn head_says(key: &str) -> u32 {
        let line = CLASSES.lines().find_map(|line| line.strip_prefix(&format!("# {key}: ")));
        line.unwrap().parse().unwrap()
    }

    #[test]
    fn the_committed_table_is_drawn_again_to_the_last_count() {
        assert_eq!(
            head_says("generator"),
            GENERATOR_VERSION,
            "the table is of another generator: draw it again"
        );
        let inputs = committed_inputs();
        let generator = Generator::new(Method::open_core()).unwrap();
        let table = committed_table();
        if std::env::var_os("REDRESS_LONG").is_some() {
            assert!(generator.table(&inputs) == table, "the whole table, drawn again, differs");
            return;
        }
        let mut compared = 0;
        for row in table
            .iter()
            .filter(|row| SPREAD.contains(&row.state.as_str()) && [2012, 2019, 2024].contains(&row.year))
        {
            let counts = generator.counts(&inputs, row.state, row.year).unwrap();
            let again = ClassRow {
                median_tenths: counts.composite.quantile_tenths(500),
                p5_tenths: counts.composite.quantile_tenths(50),
                p95_tenths: counts.composite.quantile_tenths(950),
                at_or_above: counts.composite.at_or_above,
                draws: counts.composite.draws,
                carried_years: counts.carried_years,
                removal: counts.removal,
                ..*row
            };
            assert_eq!(again, *row);
            compared += 1;
        }
        assert_eq!(compared, 90);
    }

    #[test]
    fn every_class_of_the_committed_table_follows_from_its_counts_and_the_years_before() {
        let method = Method::open_core();
        assert_eq!(u32::from(method.tau_tenths), head_says("tau-tenths"));
        let mut before: Option<(ClassRow, super::super::Memory)> = None;
        for row in committed_table() {
            let last = before.filter(|(last, _)| last.state == row.state && last.year + 1 == row.year);
            let memory = last.map(|(_, memory)| memory);
            let (memory, step) = class_of_year(&method, row.at_or_above, row.draws, None, memory);
            assert_eq!((memory.class, step), (row.class, row.step), "{} {}", row.state, row.year);
            before = Some((row, memory));
        }
    }

    #[test]
    fn every_state_with_figures_in_all_pillars_is_in_the_table_and_no_other() {
        let inputs = committed_inputs();
        let generator = Generator::new(Method { draws: 1_000, ..Method::open_core() }).unwrap();
        let table = committed_table();
        for state in inputs.states() {
            for year in 2012..=2025 {
                let there = table.iter().any(|row| row.state == state && row.year == year);
                assert_eq!(generator.used(&inputs, state, year).is_some(), there, "{state} {year}");
            }
        }
    }

    fn row(indicator: Indicator, year: i16, value: f64, error: PublishedError) -> IndicatorRow {
        IndicatorRow { state: state("QQQ"), year, indicator, value, error }
    }

    /// The open core of an invented state with the same figure everywhere.
    fn level(good: f64, year: i16) -> Vec<IndicatorRow> {
        let sd = PublishedError::Sd(0.03);
        vec![
            row(Indicator::VdemRule, year, good, PublishedError::NotPublished),
            row(Indicator::VdemCivlib, year, good, PublishedError::NotPublished),
            row(Indicator::VdemLibdem, year, good, sd),
            row(Indicator::WgiRuleOfLaw, year, good * 5.0 - 2.5, PublishedError::Sd(0.15)),
            row(Indicator::WgiVoice, year, good * 5.0 - 2.5, PublishedError::Sd(0.15)),
        ]
    }

    fn small(method: Method) -> Generator {
        Generator::new(Method { draws: 20_000, ..method }).unwrap()
    }

    fn draw(generator: &Generator, rows: &[IndicatorRow], year: i16) -> Option<Counts> {
        generator.counts(&Inputs::new(rows).unwrap(), state("QQQ"), year)
    }

    #[test]
    fn a_state_with_one_level_everywhere_has_that_deficiency() {
        let generator = small(Method::open_core());
        for good in [0.2, 0.5, 0.8] {
            let counts = draw(&generator, &level(good, 2024), 2024).unwrap();
            let median = f64::from(counts.composite.quantile_tenths(500)) / 10.0;
            assert!((median - 100.0 * (1.0 - good)).abs() < 0.5, "{good}: {median}");
            assert_eq!(counts.carried_years, 0);
        }
    }

    #[test]
    fn worse_figures_never_give_fewer_draws_above_the_cut() {
        let generator = small(Method::open_core());
        let count = |good| draw(&generator, &level(good, 2024), 2024).unwrap().composite.at_or_above;
        let counts: Vec<_> = [0.5, 0.42, 0.4, 0.38, 0.35, 0.2].into_iter().map(count).collect();
        assert!(counts.is_sorted(), "{counts:?}");
        assert!(counts[0] < 1_000 && counts[5] == 20_000, "{counts:?}");
    }

    #[test]
    fn the_interval_is_as_wide_as_the_errors_say() {
        // One weight each and arithmetic mean: the variance of D can be written down.
        let method = Method {
            pillar_concentration: [255; 3],
            inner_concentration: 255,
            aggregation: Aggregation::Arithmetic,
            ..Method::open_core()
        };
        let counts = draw(&small(method), &level(0.5, 2024), 2024).unwrap();
        let third = |variance: f64| variance / 9.0;
        let justice = third((0.05_f64.powi(2) + 0.03_f64.powi(2)) / 4.0);
        let integrity = third(0.05_f64.powi(2));
        let liberty = third((0.03_f64.powi(2) + 0.03_f64.powi(2)) / 4.0);
        let sd = 100.0 * (justice + integrity + liberty + 0.02_f64.powi(2)).sqrt();
        let width =
            f64::from(counts.composite.quantile_tenths(950) - counts.composite.quantile_tenths(50)) / 10.0;
        assert!((width - 2.0 * 1.6449 * sd).abs() < 0.3, "{width} for {}", 2.0 * 1.6449 * sd);
    }

    #[test]
    fn a_figure_is_carried_two_years_wider_each_time_and_no_further() {
        let generator = small(Method::open_core());
        let rows = level(0.4, 2020);
        let width = |year| {
            let counts = draw(&generator, &rows, year)?;
            let composite = counts.composite;
            Some((counts.carried_years, composite.quantile_tenths(950) - composite.quantile_tenths(50)))
        };
        let (fresh, one, two) = (width(2020).unwrap(), width(2021).unwrap(), width(2022).unwrap());
        assert_eq!((fresh.0, one.0, two.0), (0, 1, 2));
        assert!(fresh.1 < one.1 && one.1 < two.1, "{fresh:?} {one:?} {two:?}");
        assert_eq!(width(2023), None);
        assert_eq!(width(2019), None);
    }

    #[test]
    fn an_empty_pillar_leaves_no_composite() {
        let generator = small(Method::open_core());
        let without = |gone| {
            let rows: Vec<_> = level(0.1, 2024).into_iter().filter(|row| row.indicator != gone).collect();
            draw(&generator, &rows, 2024).is_some()
        };
        assert!(!without(Indicator::VdemCivlib), "integrity has one input");
        assert!(without(Indicator::VdemRule), "justice keeps the other one");
    }

    #[test]
    fn class_a_needs_every_publisher_in_the_full_set() {
        let generator = small(Method::full_set());
        let full = |freedom_house: f64| {
            let mut rows: Vec<_> = level(0.32, 2024);
            rows.push(row(Indicator::FhJudiciary, 2024, freedom_house * 4.0, PublishedError::NotPublished));
            rows.push(row(Indicator::FhDueProcess, 2024, freedom_house * 4.0, PublishedError::NotPublished));
            rows.push(row(Indicator::FhForce, 2024, freedom_house * 4.0, PublishedError::NotPublished));
            rows.push(row(
                Indicator::FhPoliticalRights,
                2024,
                freedom_house * 40.0,
                PublishedError::NotPublished,
            ));
            rows.push(row(Indicator::PtsAmnesty, 2024, 4.0, PublishedError::NotPublished));
            rows.push(row(Indicator::PtsStateDepartment, 2024, 4.0, PublishedError::NotPublished));
            generator.state(&Inputs::new(&rows).unwrap(), state("QQQ")).pop().unwrap()
        };
        let alone = full(0.0);
        assert_eq!(alone.removal.unwrap().publisher, Publisher::FreedomHouse);
        assert_eq!(alone.class, Class::U, "sure only by one publisher: {alone:?}");
        assert!(u64::from(alone.at_or_above) * 100 > u64::from(alone.draws) * 95, "{alone:?}");
    }

    #[test]
    fn a_pillar_that_stands_on_one_publisher_does_not_survive_its_removal() {
        let mut rows: Vec<_> = level(0.1, 2024);
        rows.push(row(Indicator::FhPoliticalRights, 2024, 4.0, PublishedError::NotPublished));
        rows.push(row(Indicator::PtsAmnesty, 2024, 5.0, PublishedError::NotPublished));
        let state =
            small(Method::full_set()).state(&Inputs::new(&rows).unwrap(), state("QQQ")).pop().unwrap();
        assert_eq!(state.at_or_above, state.draws);
        assert_eq!(state.removal, Some(Removal { publisher: Publisher::TerrorScale, at_or_above: 0 }));
        assert_eq!(state.class, Class::U);
    }

    #[test]
    fn a_gap_in_the_figures_ends_the_memory_of_class_a() {
        let generator = small(Method::open_core());
        let mut rows = level(0.1, 2012);
        rows.extend(level(0.36, 2020));
        let path = generator.state(&Inputs::new(&rows).unwrap(), state("QQQ"));
        let words: Vec<_> = path.iter().map(|row| (row.year, row.class, row.step)).collect();
        assert_eq!(words.len(), 4, "{words:?}");
        assert_eq!(words[2], (2014, Class::A, PathStep::Same));
        assert_eq!(words[3], (2020, Class::U, PathStep::Start));
    }

    #[test]
    fn a_figure_off_its_scale_or_given_twice_is_refused_by_name() {
        let twice = Inputs::new(&[level(0.5, 2024), level(0.5, 2024)].concat()).unwrap_err();
        assert_eq!(twice.len(), 5);
        for value in [1.01, -0.01, f64::NAN, f64::INFINITY] {
            let errors = Inputs::new(&[row(Indicator::VdemRule, 2024, value, PublishedError::NotPublished)])
                .unwrap_err();
            assert!(errors[0].to_string().starts_with("`v2x_rule` of QQQ for 2024: "), "{}", errors[0]);
        }
        let wrong = PublishedError::Interval68 { low: 0.6, high: 0.5 };
        assert!(Inputs::new(&[row(Indicator::VdemRule, 2024, 0.5, wrong)]).is_err());
    }
}

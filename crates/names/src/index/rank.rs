//! The order of candidates, in hundredths of a natural logarithm of odds.
//!
//! A name counts by how rarely its shared words are met, less what the comparison found against it; dates and sexes
//! count by how much more often they show this for one person than for two by chance. What chance does with a date
//! follows from the calendar and the ages of a population (45 persons of a million share a full date); how often
//! a true date is wrong in which way was assumed (three in four right, one in ten missing, the others slips), and
//! [`DEVIATION`] and [`STRANGE`] were set on the questions of the figures in the module's head.
//!
//! Promise: nothing but name, date and sex is in it, and it is used for the order and the two thresholds alone.

use super::born::{BornEvidence, SexEvidence};

/// What a name loses for the whole of its score, against the chance of its words meeting.
const DEVIATION: i32 = 1400;
/// A penalty up to this is of a person's own spellings: a passport's Latin page has no patronymic.
const FREE: i32 = 30;
/// The most a name can lose: persons are also known by names that share nothing.
const STRANGE: i32 = 700;
/// The penalty of two words of which neither found a partner.
pub(super) const DIFFERENT: i32 = 700;
/// What an initial that agrees tells.
pub(super) const INITIAL: i32 = 200;

/// What a name tells whose words tell so much and that has this penalty.
pub(super) fn name(weight: i32, penalty: i32) -> i32 {
    weight - (DEVIATION * (penalty - FREE).max(0) / 1000).min(STRANGE)
}

/// What the dates of birth tell.
pub(super) fn born(evidence: BornEvidence) -> i32 {
    match evidence {
        BornEvidence::Same => 970,
        BornEvidence::DayMonthSwapped => 690,
        BornEvidence::YearOff => 590,
        BornEvidence::OneDigitOff => 280,
        BornEvidence::DayDiffers => 380,
        BornEvidence::KnownPartAgrees => 340,
        BornEvidence::DayMonthOnlyAgree => 130,
        BornEvidence::YearOnlyAgrees => -100,
        BornEvidence::Unknown => 0,
        BornEvidence::Differs => -390,
    }
}

/// What the sexes tell.
pub(super) fn sex(evidence: SexEvidence) -> i32 {
    match evidence {
        SexEvidence::Same => 60,
        SexEvidence::Unknown => 0,
        SexEvidence::Differs => -300,
    }
}

/// Below this nothing speaks for a candidate: not even the day of birth alone.
pub(super) const HOPELESS: i32 = -1120;

/// Below this a name alone is not worth a look; ninety-nine in a hundred that are found by name stand above.
pub(super) const FAINT: i32 = -850;

/// What is taken off because there are so many rows: among more persons, more are alike by chance.
pub(super) fn crowd(rows: u64) -> i32 {
    (100.0 * (rows.max(1) as f64).ln()) as i32
}

/// What it tells that a word is met which only so many of all rows have.
pub(super) fn rarity(with: u64, of: u64) -> i32 {
    let chance = (with + 1) as f64 / (of + 2) as f64;
    (-100.0 * chance.ln()).max(0.0) as i32
}

/// The same for a word that was met beyond the neighbours of the dictionary.
pub(super) fn loose(penalty: i32) -> i32 {
    (600 - penalty).max(0)
}

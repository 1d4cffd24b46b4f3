//! The order of candidates: hundredths of a natural logarithm of odds.

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

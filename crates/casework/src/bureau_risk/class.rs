//! From counts to a class, and from year to year.
//!
//! Promise: whole numbers only; class A is entered at one share and left at a much lower one held for years,
//! so that a state at the edge does not change class with the noise; every step keeps its word.
//! Serves: foreseeability - a class a bureau can answer is one that does not flicker.

use terms::indicator::{Class, DataYear, Date, PathStep, VisibleBasis};

use super::Method;

/// What is carried from one year to the next along the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Class of the year.
    pub class: Class,
    /// For how many years running the share has been at or below the leaving share, while in class A.
    pub low_years: u8,
}

/// Whether `count` of `draws` reaches `permille` thousandths.
fn reaches(count: u32, draws: u32, permille: u16) -> bool {
    u64::from(count) * 1000 >= u64::from(permille) * u64::from(draws)
}

/// Whether `count` of `draws` is `permille` thousandths or less.
fn at_most(count: u32, draws: u32, permille: u16) -> bool {
    u64::from(count) * 1000 <= u64::from(permille) * u64::from(draws)
}

/// The class of one year: `count` draws of `draws` at or above the cut-off, `weakest` the same count without
/// the publisher whose removal lowers it most (where the method asks), `before` the year before.
pub fn class_of_year(
    method: &Method,
    count: u32,
    draws: u32,
    weakest: Option<u32>,
    before: Option<Memory>,
) -> (Memory, PathStep) {
    let survives = weakest.is_none_or(|weakest| reaches(weakest, draws, method.enter_permille));
    let alone = if draws == 0 {
        Class::U
    } else if reaches(count, draws, method.enter_permille) && survives {
        Class::A
    } else if at_most(count, draws, method.clear_permille) {
        Class::N
    } else {
        Class::U
    };
    let fresh = |class| Memory { class, low_years: 0 };
    let Some(before) = before else {
        return (fresh(alone), PathStep::Start);
    };
    match (before.class, alone) {
        (Class::A, Class::A) => (fresh(Class::A), PathStep::Same),
        (Class::A, Class::U | Class::N) => {
            if !at_most(count, draws, method.leave_permille) {
                return (fresh(Class::A), PathStep::Held);
            }
            let low_years = before.low_years.saturating_add(1);
            if low_years >= method.leave_years {
                (fresh(alone), PathStep::Left)
            } else {
                (Memory { class: Class::A, low_years }, PathStep::HeldLow)
            }
        }
        (Class::U | Class::N, Class::A) => (fresh(Class::A), PathStep::Entered),
        (Class::U, Class::U) | (Class::N, Class::N) => (fresh(alone), PathStep::Same),
        (Class::U, Class::N) | (Class::N, Class::U) => (fresh(alone), PathStep::Moved),
    }
}

/// From which day a data year may be used.
///
/// V-Dem's tagged releases were seen for data years 2023 (v14), 2024 (v15) and 2025 (v16). For the other years
/// the rule is 31 March of the year after: the publisher has come out in spring each year, and a day late
/// is the safe side - a class nobody could have known is worse than one a few days old.
pub fn visible_from(year: i16) -> DataYear {
    let seen = match year {
        2023 => Some((2024, 3, 7)),
        2024 => Some((2025, 3, 12)),
        2025 => Some((2026, 3, 17)),
        _ => None,
    };
    let basis = if seen.is_some() { VisibleBasis::Seen } else { VisibleBasis::Rule };
    let (of, month, day) = seen.unwrap_or((year.saturating_add(1), 3, 31));
    DataYear { year, visible_from: Date::new(of, month, day).unwrap_or(Date::MAX), basis }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Classes and steps of a path given in thousandths.
    fn path(permille: &[u32]) -> String {
        let method = Method::open_core();
        let mut before = None;
        let mut words = Vec::new();
        for count in permille {
            let (memory, step) = class_of_year(&method, *count, 1000, None, before);
            words.push(format!("{} {}", memory.class, step.word()));
            before = Some(memory);
        }
        words.join(", ")
    }

    #[test]
    fn a_year_alone_is_cut_at_95_and_5_in_a_hundred() {
        for (count, class) in [(1000, "A"), (950, "A"), (949, "U"), (51, "U"), (50, "N"), (0, "N")] {
            assert_eq!(path(&[count]), format!("{class} start"), "{count}");
        }
    }

    #[test]
    fn class_a_is_left_only_after_two_low_years_running() {
        assert_eq!(
            path(&[960, 700, 500, 501, 500, 500]),
            "A start, A held, A held-low, A held, A held-low, U left"
        );
        assert_eq!(path(&[960, 40, 40]), "A start, A held-low, N left");
        assert_eq!(path(&[960, 400, 955, 400, 400]), "A start, A held-low, A same, A held-low, U left");
    }

    #[test]
    fn u_and_n_have_no_memory() {
        assert_eq!(path(&[40, 60, 40, 949, 950]), "N start, U moved, N moved, U moved, A entered");
    }

    #[test]
    fn class_a_must_survive_the_removal_of_a_publisher() {
        let method = Method::full_set();
        let alone = |weakest| class_of_year(&method, 990, 1000, Some(weakest), None).0.class;
        assert_eq!((alone(950), alone(949)), (Class::A, Class::U));
    }

    #[test]
    fn no_draws_are_undetermined_and_never_n() {
        assert_eq!(class_of_year(&Method::open_core(), 0, 0, None, None).0.class, Class::U);
    }

    #[test]
    fn a_data_year_is_visible_on_the_day_it_was_published_or_by_the_rule() {
        assert_eq!(visible_from(2024).visible_from, jiff_date(2025, 3, 12));
        assert_eq!(visible_from(2019).visible_from, jiff_date(2020, 3, 31));
        assert_eq!(visible_from(2019).basis, VisibleBasis::Rule);
    }

    fn jiff_date(year: i16, month: i8, day: i8) -> Date {
        Date::new(year, month, day).unwrap()
    }
}

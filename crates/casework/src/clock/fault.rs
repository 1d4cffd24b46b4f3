//! Whether a tick may trust the server's time.
//!
//! A clock that stands a year too far ahead would end every deadline at once; one that was set back would end none. Both
//! are told from the record: what a tick trusted last, and the newest time that was recorded.
//!
//! Promise: a time that jumped ends, escalates, erases and clears nothing until a named person says what time it is. A
//! time that went back ends nothing and takes nothing back: the newest recorded time goes on. What protects a person does
//! not ask this question and goes on in both.
//! Promise: while the time is in doubt an answer counts at the last time that was not, so that a broken clock makes
//! nobody late.
//!
//! Serves P8 and threats T20 (clock manipulation). How many days a jump may be is a setting; 7 is a rule of this system.

/// A jump of so many days needs nobody: a server that stood still over a long weekend. Rule of this system, not law.
pub const JUMP_DAYS: u32 = 7;

/// A day in microseconds.
const DAY: i64 = 86_400_000_000;

/// What a named person said of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// What time it was, microseconds since 1970.
    pub at: i64,
    /// The newest recorded time when it was said. What the record bears up to it may come from a wrong clock.
    pub newest: i64,
}

/// What is known of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// What the server's clock shows.
    pub now: i64,
    /// The newest time on the record.
    pub newest: Option<i64>,
    /// When the last tick that trusted its time was.
    pub last_tick: Option<i64>,
    /// What a named person said last.
    pub confirmed: Option<Confirmed>,
    /// How many days it may jump by itself.
    pub jump_days: u32,
}

/// The judgement on a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It goes on from where it was.
    Goes {
        /// The time that counts.
        at: i64,
    },
    /// It went back: the newest recorded time goes on.
    WentBack {
        /// What the server's clock shows.
        shown: i64,
        /// The time that counts.
        at: i64,
    },
    /// It jumped: a named person says what time it is.
    Jumped {
        /// What is shown, or was recorded.
        shown: i64,
        /// The last time that was not in doubt: the one that counts.
        at: i64,
        /// By how many whole days.
        days: u32,
    },
}

impl Trust {
    /// The time that counts for deadlines.
    #[must_use]
    pub fn counts(self) -> i64 {
        match self {
            Self::Goes { at } | Self::WentBack { at, .. } | Self::Jumped { at, .. } => at,
        }
    }

    /// Whether anything may come to its end now. What protects a person goes on either way.
    #[must_use]
    pub fn may_end(self) -> bool {
        match self {
            Self::Goes { .. } | Self::WentBack { .. } => true,
            Self::Jumped { .. } => false,
        }
    }

    /// In a sentence, for whoever runs the server; none where nothing is wrong.
    #[must_use]
    pub fn says(self) -> Option<String> {
        match self {
            Self::Goes { .. } => None,
            Self::WentBack { shown, at } => {
                let seconds = at.saturating_sub(shown) / 1_000_000;
                Some(format!(
                    "the server's time is {seconds} s behind the newest recorded time, which goes on; nothing is taken \
                     back, and nothing more comes to its end until the time has caught up"
                ))
            }
            Self::Jumped { days, .. } => Some(format!(
                "the server's time jumped by {days} days: no deadline comes to its end until a named person says what \
                 time it is; what protects a person goes on"
            )),
        }
    }
}

/// Judges a time.
#[must_use]
pub fn judge(times: &Times) -> Trust {
    let Times { now, newest, last_tick, confirmed, jump_days } = *times;
    // What a wrong clock recorded before somebody said what time it is counts no more.
    let newest = newest.filter(|newest| confirmed.is_none_or(|it| *newest > it.newest));
    let known = last_tick.max(confirmed.map(|it| it.at));
    // An entry of a time that jumped is no witness for itself: where a tick was trusted, the jump is counted from it.
    let Some(from) = known.or(newest) else { return Trust::Goes { at: now } };
    let shown = newest.map_or(now, |it| it.max(now));
    let jump = shown.saturating_sub(from);
    if jump > i64::from(jump_days).saturating_mul(DAY) {
        return Trust::Jumped { shown, at: from, days: u32::try_from(jump / DAY).unwrap_or(u32::MAX) };
    }
    let at = shown.max(from);
    if now < at { Trust::WentBack { shown: now, at } } else { Trust::Goes { at } }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: i64 = 2_000 * DAY;
    const HOUR: i64 = DAY / 24;

    fn times(now: i64) -> Times {
        Times { now, newest: Some(NOW), last_tick: Some(NOW - 60), confirmed: None, jump_days: JUMP_DAYS }
    }

    #[test]
    fn a_time_that_goes_on_is_trusted() {
        assert_eq!(judge(&times(NOW + HOUR)), Trust::Goes { at: NOW + HOUR });
        assert_eq!(judge(&times(NOW)), Trust::Goes { at: NOW });
        let new = Times { newest: None, last_tick: None, ..times(NOW) };
        assert_eq!(judge(&new), Trust::Goes { at: NOW }, "an empty record knows of no other time");
    }

    #[test]
    fn a_clock_back_an_hour_goes_on_with_the_newest_recorded_time() {
        let back = judge(&times(NOW - HOUR));
        assert_eq!(back, Trust::WentBack { shown: NOW - HOUR, at: NOW });
        assert!(back.may_end());
        assert!(back.says().is_some_and(|it| it.contains("3600 s behind")));
    }

    #[test]
    fn a_clock_forward_a_year_ends_nothing_until_a_named_person_confirms_the_time() {
        let year = NOW + 365 * DAY;
        let jumped = judge(&times(year));
        assert_eq!(jumped, Trust::Jumped { shown: year, at: NOW - 60, days: 365 });
        assert!(!jumped.may_end());
        // An entry that was recorded in that year makes the next tick no more trusting.
        let recorded = Times { newest: Some(year), ..times(year + 1) };
        assert!(!judge(&recorded).may_end());
        // Somebody says that the server stood still for a year, and it is so.
        let so = Confirmed { at: year, newest: NOW };
        assert_eq!(judge(&Times { confirmed: Some(so), ..times(year + 5) }), Trust::Goes { at: year + 5 });
        // Confirming is good for that time and for no later jump.
        assert!(!judge(&Times { confirmed: Some(so), ..times(year + 8 * DAY) }).may_end());
    }

    #[test]
    fn a_repaired_clock_counts_again_once_a_person_says_so_though_the_record_bears_a_later_time() {
        let year = NOW + 365 * DAY;
        let repaired = Times { newest: Some(year), ..times(NOW + HOUR) };
        assert!(!judge(&repaired).may_end(), "the record says a year more than the clock");
        let so = Confirmed { at: NOW + HOUR, newest: year };
        let now = Times { confirmed: Some(so), now: NOW + 2 * HOUR, ..repaired };
        assert_eq!(judge(&now), Trust::Goes { at: NOW + 2 * HOUR });
    }

    #[test]
    fn as_many_days_as_are_allowed_need_nobody() {
        let edge = NOW - 60 + 7 * DAY;
        assert!(judge(&times(edge)).may_end());
        assert!(!judge(&times(edge + 1)).may_end());
        assert!(!judge(&Times { jump_days: 0, ..times(NOW + 1) }).may_end());
    }

    proptest! {
        /// Whatever the clocks say, the time that counts is never before the last that was trusted and never more than
        /// the days allowed beyond it.
        #[test]
        fn p8_the_time_that_counts_never_goes_back_and_never_jumps(
            now in any::<i64>(), newest in any::<Option<i64>>(), tick in any::<i64>(), days in 0_u32..400,
        ) {
            let trust = judge(&Times { now, newest, last_tick: Some(tick), confirmed: None, jump_days: days });
            let at = trust.counts();
            prop_assert!(at >= tick);
            prop_assert!(at.saturating_sub(tick) <= i64::from(days) * DAY);
        }
    }
}

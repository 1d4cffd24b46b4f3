//! How often somebody may ask: a bucket for each name, filled with time.
//!
//! Promise: what is counted is bounded in memory, and a name nobody used for long is forgotten; a limit never closes an
//! account for ever, so that nobody locks out another. The time is a parameter.
//! Serves: threats T6 (probing is bounded) and T17 (guessing of passwords is bounded).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Names that are remembered at the same time.
const MOST: usize = 50_000;
const SECOND: f64 = 1_000_000.0;

/// How many at once, and how many come back in a minute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// At once.
    pub burst: f64,
    /// A minute.
    pub minute: f64,
}

impl Limit {
    /// Attempts to log in to one account.
    pub const ATTEMPTS: Self = Self { burst: 5.0, minute: 2.0 };
    /// Attempts to log in from one address.
    pub const ATTEMPTS_FROM: Self = Self { burst: 20.0, minute: 10.0 };
    /// Whatever strangers ask from one address.
    pub const STRANGER: Self = Self { burst: 120.0, minute: 120.0 };
    /// Questions at the public door from one address: each is put on the record.
    pub const ASKED_FROM: Self = Self { burst: 10.0, minute: 0.5 };
    /// Questions at the public door together.
    pub const ASKED: Self = Self { burst: 60.0, minute: 2.0 };
    /// Receipts that one address tries.
    pub const RECEIPTS_FROM: Self = Self { burst: 20.0, minute: 5.0 };
    /// Receipts that are tried together: eighty bits are not found at this pace.
    pub const RECEIPTS: Self = Self { burst: 240.0, minute: 60.0 };
    /// Pages and reads of one login.
    pub const READS: Self = Self { burst: 240.0, minute: 600.0 };
    /// Checks of one login: a booth of one officer, with room for a bus.
    pub const CHECKS: Self = Self { burst: 60.0, minute: 60.0 };
}

#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: i64,
}

/// Buckets of one kind.
pub struct Limiter {
    limit: Limit,
    buckets: Mutex<HashMap<String, Bucket>>,
}

impl std::fmt::Debug for Limiter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Limiter").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl Limiter {
    /// With nothing used.
    #[must_use]
    pub fn new(limit: Limit) -> Self {
        Self { limit, buckets: Mutex::default() }
    }

    /// Takes one for a name.
    ///
    /// # Errors
    /// Nothing is left: the seconds until something is.
    pub fn take(&self, name: &str, now: i64) -> Result<(), u64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST && !buckets.contains_key(name) {
            let full = |it: &Bucket| filled(*it, self.limit, now) >= self.limit.burst;
            buckets.retain(|_, it| !full(it));
            if buckets.len() >= MOST {
                return Err(60);
            }
        }
        let empty = Bucket { left: self.limit.burst, at: now };
        let bucket = buckets.entry(name.to_owned()).or_insert(empty);
        let left = filled(*bucket, self.limit, now);
        if left < 1.0 {
            let seconds = (1.0 - left) * 60.0 / self.limit.minute;
            return Err(seconds.ceil().max(1.0) as u64);
        }
        *bucket = Bucket { left: left - 1.0, at: now.max(bucket.at) };
        Ok(())
    }

    /// Gives back what a name used: the password was right.
    pub fn forget(&self, name: &str) {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
    }
}

/// A clock that goes back fills nothing and takes nothing.
fn filled(bucket: Bucket, limit: Limit, now: i64) -> f64 {
    let passed = now.saturating_sub(bucket.at).max(0) as f64 / SECOND;
    (bucket.left + passed * limit.minute / 60.0).min(limit.burst)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000_000;

    #[test]
    fn what_is_used_up_comes_back_with_time_and_not_at_once() {
        let limiter = Limiter::new(Limit { burst: 3.0, minute: 2.0 });
        for _ in 0..3 {
            assert_eq!(limiter.take("a", 0), Ok(()));
        }
        assert_eq!(limiter.take("a", 0), Err(30));
        assert_eq!(limiter.take("b", 0), Ok(()), "another name has its own");
        assert_eq!(limiter.take("a", MINUTE / 2), Ok(()));
        assert!(limiter.take("a", MINUTE / 2).is_err());
        limiter.forget("a");
        assert_eq!(limiter.take("a", MINUTE / 2), Ok(()));
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let limiter = Limiter::new(Limit { burst: 1.0, minute: 1.0 });
        assert_eq!(limiter.take("a", 10 * MINUTE), Ok(()));
        assert!(limiter.take("a", 0).is_err());
        assert!(limiter.take("a", 10 * MINUTE + 1).is_err());
        assert_eq!(limiter.take("a", 11 * MINUTE), Ok(()));
    }
}

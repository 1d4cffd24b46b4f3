//! The only clock and the only source of randomness of the program.

use std::convert::Infallible;

use entries::Time;
use rand_core::{TryCryptoRng, TryRng};
use terms::Date;

/// Now.
#[expect(
    clippy::disallowed_methods,
    reason = "the binary owns the clock; everything below takes it as a parameter"
)]
#[must_use]
pub fn now() -> Time {
    let micros = jiff::Timestamp::now().as_microsecond();
    // A clock outside the years 1 to 9999 is broken, and every deadline with it: the program ends.
    Time::from_micros(micros).unwrap_or_else(|| {
        anstream::eprintln!("redress: the clock of this machine shows no usable time");
        std::process::exit(1)
    })
}

/// The day given, or today in UTC.
#[expect(
    clippy::disallowed_methods,
    reason = "the binary owns the clock; everything below takes it as a parameter"
)]
#[must_use]
pub fn day(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// Randomness of the operating system.
pub struct System;

impl TryRng for System {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for System {}

/// Without randomness of the system no key and no salt is safe: the program ends.
#[expect(
    clippy::disallowed_methods,
    reason = "the binary asks the system for randomness; everything below takes it"
)]
fn fill(bytes: &mut [u8]) {
    if let Err(error) = getrandom::fill(bytes) {
        anstream::eprintln!("redress: the system gives no randomness: {error}");
        std::process::exit(1);
    }
}

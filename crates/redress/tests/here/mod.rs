//! The world as it is: the clock and the randomness of this machine, for homes that the program then opens.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test stops where something is wrong, and its homes are made at the time of the program it starts"
)]

use entries::Time;
use terms::{Actor, Date};

/// This machine.
pub struct Here;

impl web::Outside for Here {
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        Time::from_micros(i64::try_from(since.as_micros()).unwrap()).unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).unwrap();
    }
}

/// What a home of the invented state is made with.
pub fn options(effective: Date, exercise: bool) -> store::Options {
    store::Options {
        origin: "test.home".to_owned(),
        release: "test".to_owned(),
        id_seed: None,
        root_key: None,
        actor: Actor::Auto("test".to_owned()),
        effective,
        state: Some("QQ".to_owned()),
        exercise,
    }
}

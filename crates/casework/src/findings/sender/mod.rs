//! Sender: what is known of the sending bureau, and how it dealt with this alert.
//!
//! Promise: facts about the sender alone never suspend (general situation and this case are two steps:
//! Aranyosi and Caldararu, LM). The class belongs to the bureau, never to a nationality.

mod class;
mod diffusion_not_reviewed;
mod file_withheld;
mod flood;
mod misuse;
mod no_action_after_location;
mod presumption;
mod silence;

use std::time::Duration;

use terms::Date;
use terms::alert::Alert;
use terms::law::LawRef;

use super::Rule;

pub use misuse::{LiveMisuse, expires, live_misuse};

/// So many days.
fn days(count: i32) -> Duration {
    Duration::from_secs(u64::from(count.unsigned_abs()) * 24 * 60 * 60)
}

/// The days on which waiting for the sender has lasted long enough to speak of it.
pub fn waits_until(alert: &Alert) -> impl Iterator<Item = Date> + '_ {
    no_action_after_location::waits_until(alert).into_iter().chain(silence::waits_until(alert))
}

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &class::RULE,
    &misuse::RULE,
    &presumption::RULE,
    &diffusion_not_reviewed::RULE,
    &no_action_after_location::RULE,
    &silence::RULE,
    &file_withheld::RULE,
    &flood::RULE,
];

/// The two steps: a general finding, then this person.
const ARANYOSI: LawRef =
    LawRef::memory("CJEU C-404/15 and C-659/15 PPU Aranyosi and Caldararu, paras 89-104");
/// The same two steps for the essence of a fair trial.
const LM: LawRef = LawRef::secondary("CJEU C-216/18 PPU LM");

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

use terms::law::LawRef;

use super::Rule;

pub use misuse::{LiveMisuse, expires, live_misuse};

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

//! Relay: a case that comes back, under a new charge, colour, bureau or channel, after it was refused, deleted,
//! withdrawn or answered with protection.
//!
//! A rule here reads what was on the record before this alert arrived (its history) and the register entries
//! that touch that history. An entry that names this very dossier belongs to the `person` family and is left
//! to it.
//!
//! Promise: no resurrection by re-issue (P6). Nothing here rests on the charge, except `relay.changed_charges`:
//! renaming, splitting or adding counts removes no finding. Nothing reads a nationality. What stands in another
//! person's entry is named by its place in the record and never copied; nothing here asks the sender, save about
//! its own revisions (P11). Suspicion by name alone asks and never suspends.
//!
//! A sentence gives the reason first and the earlier alert last.

mod after_merits;
mod after_refusal;
mod changed_charges;
mod other_bureau;
mod other_channel;
mod other_colour;
mod past;
mod possible;
mod protected_elsewhere;
mod recharged;
mod reentry;
#[cfg(test)]
mod scene;
mod too_many_namesakes;
mod travel_document;
mod way;
mod why_again;
mod withdrawn_under_challenge;

use crate::findings::Rule;
pub(in crate::findings) use past::touches;
pub use recharged::window_ends;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &after_merits::RULE,
    &after_refusal::RULE,
    &protected_elsewhere::RULE,
    &travel_document::RULE,
    &other_bureau::RULE,
    &other_colour::RULE,
    &other_channel::RULE,
    &withdrawn_under_challenge::RULE,
    &reentry::RULE,
    &recharged::RULE,
    &changed_charges::RULE,
    &why_again::RULE,
    &possible::RULE,
    &too_many_namesakes::RULE,
];

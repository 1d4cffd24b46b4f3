//! The first ten minutes: one card of seven steps, on the screen and printed on one page.
//!
//! Promise: the same card at every meeting; nothing on it depends on the person, the alert or a register. The order is
//! the instruction: the word is read before anything is done.
//!
//! Serves the first ten minutes of a meeting; that child protection is called follows promise P17.

use super::answer::DUTY_MINUTES;
use super::profile::Profile;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// From 1.
    pub number: u8,
    /// What to do, in one sentence.
    pub does: String,
    /// What to know with it.
    pub knows: String,
}

/// The card.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// The sentence at its head.
    pub head: &'static str,
    /// The number of the duty desk and its clock.
    pub duty: String,
    /// The seven steps.
    pub steps: [Step; 7],
    /// What is never done because of the alert.
    pub never: [&'static str; 5],
    /// The sentence under it.
    pub own_law: &'static str,
    /// What is filled in by hand.
    pub blanks: [&'static str; 4],
}

/// The card of a gateway.
#[must_use]
pub fn card(profile: &Profile) -> Card {
    let values = profile.values();
    let (duty, child) = (&values.duty_number, &values.child_protection_number);
    let step = |number: u8, does: String, knows: &str| Step { number, does, knows: knows.to_owned() };
    Card {
        head: "A check met an alert. Read the word first, then in this order.",
        duty: format!("Duty desk {duty}, {DUTY_MINUTES}-minute clock"),
        steps: [
            step(
                1,
                "Read the word".to_owned(),
                "SUSPENDED: no measure. UNDER REVIEW: nothing coercive. MAY ACT: that measure only.",
            ),
            step(
                2,
                "Identity: the document and one more feature".to_owned(),
                "Photograph, print or a second document. A name alone never identifies. Write down which.",
            ),
            step(
                3,
                "Take aside, without naming a cause".to_owned(),
                "Where voices do not carry. SUSPENDED: only if the person wishes to. No handcuffs, no locked room.",
            ),
            step(
                4,
                format!("Call the duty desk, {duty}"),
                "Say the log number, not the name. Its clock runs 30 minutes and does not end in a measure.",
            ),
            step(
                5,
                "Offer the question sheet, in the person's language".to_owned(),
                "Before any measure. Voluntary; lawyer and interpreter first. \"I ask for asylum\" starts the referral.",
            ),
            step(
                6,
                "A minor, or a parent with a child?".to_owned(),
                &format!("Call child protection, {child}. A child is not asked and is not left alone."),
            ),
            step(
                7,
                "Do only what the duty desk says".to_owned(),
                "No word from it: the person goes on as any traveller. Write down when.",
            ),
        ],
        never: [
            "arrest, unless the word is MAY ACT: provisional arrest",
            "refuse entry or boarding",
            "keep documents",
            "search devices",
            "tell any foreign authority, consulate or carrier",
        ],
        own_law: "Other grounds of your own law are unaffected.",
        blanks: ["Log number", "Time met", "Officer", "Language of the sheet"],
    }
}

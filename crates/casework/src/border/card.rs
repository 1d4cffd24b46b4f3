//! The first ten minutes: one card of seven steps, on the screen and printed on one page.
//!
//! Promise: the same card at every meeting; nothing on it depends on the person, the alert or a register. The order is
//! the instruction: the word is read before anything is done.
//!
//! Serves the first ten minutes of a meeting; that child protection is called follows promise P17.

use super::answer::DUTY_MINUTES;
use super::profile::Profile;
use super::say::{Said, Saying, Value};

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// From 1.
    pub number: u8,
    /// What to do, in one sentence.
    pub does: Said,
    /// What to know with it.
    pub knows: Said,
}

/// The card.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// The sentence at its head.
    pub head: Said,
    /// The number of the duty desk and its clock.
    pub duty: Said,
    /// The seven steps.
    pub steps: [Step; 7],
    /// What is never done because of the alert.
    pub never: [Said; 5],
    /// The sentence under it.
    pub own_law: Said,
    /// What is filled in by hand.
    pub blanks: [Said; 4],
}

/// The card of a gateway.
#[must_use]
pub fn card(profile: &Profile) -> Card {
    let values = profile.values();
    let number = |number: &str| ("number", Value::Text(number.to_owned()));
    let duty = || number(&values.duty_number);
    let minutes = ("minutes", Value::Count(i64::from(DUTY_MINUTES)));
    let step = |number: u8, does: Said, knows: Said| Step { number, does, knows };
    let fixed = |number: u8, does: Saying, knows: Saying| step(number, does.into(), knows.into());
    Card {
        head: Saying::CardHead.into(),
        duty: Said::with(Saying::CardDuty, vec![duty(), minutes]),
        steps: [
            fixed(1, Saying::CardWord, Saying::CardWordKnow),
            fixed(2, Saying::CardIdentity, Saying::CardIdentityKnow),
            fixed(3, Saying::CardAside, Saying::CardAsideKnow),
            step(4, Said::with(Saying::CardCall, vec![duty()]), Saying::CardCallKnow.into()),
            fixed(5, Saying::CardSheet, Saying::CardSheetKnow),
            step(
                6,
                Saying::CardChild.into(),
                Said::with(Saying::CardChildKnow, vec![number(&values.child_protection_number)]),
            ),
            fixed(7, Saying::CardOnly, Saying::CardOnlyKnow),
        ],
        never: [
            Saying::NeverArrest,
            Saying::NeverRefuse,
            Saying::NeverDocuments,
            Saying::NeverDevices,
            Saying::NeverTell,
        ]
        .map(Said::from),
        own_law: Saying::OwnLaw.into(),
        blanks: [Saying::BlankLog, Saying::BlankTime, Saying::BlankOfficer, Saying::BlankLanguage]
            .map(Said::from),
    }
}

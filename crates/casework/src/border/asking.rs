//! Who may ask another state's protection register about a person who stands before an officer.
//!
//! The answer of such a look-up is worth a life to the sender of an alert, so the question is closed: only a state
//! that agreed, only where an alert is met, never a state the alert serves, and never one that shares a bank of
//! wanted people with such a state: what it learns is one query away from the sender.
//!
//! Promise: what is not known refuses. No nationality is asked for. Both sides run the same function: the asker before
//! it sends, the register's state before it answers.
//!
//! Serves promise P11 (silence to the sender); the CIS treaty on the search of persons is the shared bank that is
//! known ([`super::law`]).

use terms::country::Countries;

/// Why a register is not asked, or does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotAsked {
    /// No alert is met: there is nothing to protect from.
    NoAlertMet,
    /// Who sent the alert is not known: the asker could be the one.
    SenderNotKnown,
    /// The asker is a state the alert serves.
    AskerIsSender,
    /// The asker shares a bank of wanted people with a state the alert serves.
    SharedBank,
    /// The two states have no agreement on this look-up.
    NoAgreement,
    /// The register's own state sent the alert: it is not asked about a person it looks for.
    RegisterIsSender,
    /// The register's state shares a bank of wanted people with a state the alert serves.
    RegisterSharesBank,
}

impl NotAsked {
    /// One sentence. It says nothing about a person.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::NoAlertMet => "not asked: no alert is met",
            Self::SenderNotKnown => "not asked: who sent the alert is not known",
            Self::AskerIsSender => "not asked: the asking state is one the alert serves",
            Self::SharedBank => {
                "not asked: the asking state shares a bank of wanted people with one the alert serves"
            }
            Self::NoAgreement => "not asked: the two states have no agreement on this look-up",
            Self::RegisterIsSender => "not asked: the state of the register is one the alert serves",
            Self::RegisterSharesBank => {
                "not asked: the state of the register shares a bank of wanted people with one the alert serves"
            }
        }
    }
}

/// What an asking rests on.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The state that asks.
    pub asker: &'a str,
    /// The state whose register is asked.
    pub register: &'a str,
    /// The states with which the one that runs this has an agreement, from its profile.
    pub agreed: &'a [String],
    /// The states the alert that is met serves ([`super::shield::serves`]); none where no alert is met.
    pub serves: Option<&'a [String]>,
}

/// Whether the register may be asked.
///
/// # Errors
/// The first reason why not, in the order of [`NotAsked`]'s gravity for the person.
pub fn may_ask(asking: &Asking<'_>, countries: &Countries) -> Result<(), NotAsked> {
    let serves = asking.serves.ok_or(NotAsked::NoAlertMet)?;
    let serves: Vec<String> = serves.iter().map(|it| code(it)).filter(|it| !it.is_empty()).collect();
    let (asker, register) = (code(asking.asker), code(asking.register));
    if serves.is_empty() || asker.is_empty() {
        return Err(NotAsked::SenderNotKnown);
    }
    if serves.contains(&asker) {
        return Err(NotAsked::AskerIsSender);
    }
    if serves.contains(&register) {
        return Err(NotAsked::RegisterIsSender);
    }
    if serves.iter().any(|it| share_a_bank(countries, &asker, it)) {
        return Err(NotAsked::SharedBank);
    }
    if serves.iter().any(|it| share_a_bank(countries, &register, it)) {
        return Err(NotAsked::RegisterSharesBank);
    }
    let other = |it: &String| code(it) == asker || code(it) == register;
    if !asking.agreed.iter().any(other) {
        return Err(NotAsked::NoAgreement);
    }
    Ok(())
}

/// The two states share a bank of wanted people: both take part in the CIS interstate search.
#[must_use]
pub fn share_a_bank(countries: &Countries, one: &str, other: &str) -> bool {
    countries.cis(one) && countries.cis(other)
}

fn code(text: &str) -> String {
    text.trim().to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::tables;

    #[track_caller]
    fn check(asker: &str, register: &str, serves: Option<&[&str]>, expected: Result<(), NotAsked>) {
        let agreed = [asker.to_owned(), register.to_owned()];
        let serves: Option<Vec<String>> = serves.map(|it| it.iter().map(|it| (*it).to_owned()).collect());
        let asking = Asking { asker, register, agreed: &agreed, serves: serves.as_deref() };
        assert_eq!(may_ask(&asking, &tables().countries), expected, "{asker} asks {register}");
    }

    #[test]
    fn a_state_with_an_agreement_asks_where_an_alert_of_another_is_met() {
        check("DE", "LT", Some(&["BY"]), Ok(()));
        check("QQ", "QR", Some(&["QS"]), Ok(()));
    }

    #[test]
    fn the_sender_and_its_allies_never_ask_however_they_write_themselves() {
        check("BY", "LT", Some(&["BY"]), Err(NotAsked::AskerIsSender));
        check(" by", "LT", Some(&["BY"]), Err(NotAsked::AskerIsSender));
        check("DE", "LT", Some(&["RU", "de "]), Err(NotAsked::AskerIsSender));
        check("KZ", "LT", Some(&["BY"]), Err(NotAsked::SharedBank));
        check("KZ", "LT", Some(&["TR", "BY"]), Err(NotAsked::SharedBank));
        check("KZ", "LT", Some(&["TR"]), Ok(()));
    }

    #[test]
    fn a_register_of_the_sender_or_its_ally_is_not_asked() {
        check("DE", "BY", Some(&["BY"]), Err(NotAsked::RegisterIsSender));
        check("DE", "KZ", Some(&["BY"]), Err(NotAsked::RegisterSharesBank));
    }

    #[test]
    fn what_is_not_known_refuses() {
        check("DE", "LT", None, Err(NotAsked::NoAlertMet));
        check("DE", "LT", Some(&[]), Err(NotAsked::SenderNotKnown));
        check("DE", "LT", Some(&[" "]), Err(NotAsked::SenderNotKnown));
        let serves = ["BY".to_owned()];
        let asking = Asking { asker: "DE", register: "LT", agreed: &[], serves: Some(&serves) };
        assert_eq!(may_ask(&asking, &tables().countries), Err(NotAsked::NoAgreement));
    }
}

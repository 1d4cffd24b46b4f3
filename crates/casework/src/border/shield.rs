//! A protection entry that shields the traveller at this meeting.
//!
//! The examination of an alert links the alert's person with the register. At a meeting there is a third side, the
//! traveller: an entry under one spelling and an alert under another may each fit the person who stands there while
//! they do not fit each other. Then protection wins at the meeting.
//!
//! | authority (as an examination weighs it) | the entry protects against | at this meeting |
//! |---|---|---|
//! | own, EU or Schengen state, UNHCR; another reliable state | a state the alert serves | SUSPENDED for that alert |
//! | any | another state | nothing by itself |
//! | a state whose entries need a second look | any | nothing by itself |
//!
//! A private look-up in the register of another state that says "stop and call" shields like a candidate: it was asked
//! only where that state may grant against this sender ([`super::asking`]), and it says yes or no.
//!
//! A candidate shields for four hours from the first meeting of this pair, once: meeting again does not begin them
//! anew. Confirmed stays. The authority's "no" ends it at once. No clock ends in a measure: after the four hours a
//! permission that is older than the shield's end does not come back by itself ([`Shielding::blocks_permission`]).
//!
//! Promise: protection dominates (P4); it shields only from those it protects against, so that a bought entry
//! against one state hides nobody from another.
//!
//! Serves CJEU C-352/22 (status granted by one state is respected by the others) and INTERPOL GA-2017-86-RES-09;
//! the law with its tags is in [`super::law`].

use terms::Date;
use terms::alert::Alert;
use terms::border::{Identity, Registered, Shield};
use terms::register::{Body, Protection, ProtectionKind};

use super::moment::hours;
use crate::facts::Tables;
use crate::granting::{Granting, granting};

/// How long a candidate shields. Rule of this system, not law.
pub const CANDIDATE_HOURS: u32 = 4;

/// The states an alert serves: the bureau's, with every state that issued one of its warrants.
pub fn serves(alert: &Alert) -> impl Iterator<Item = &str> {
    let warrants = alert.warrants().iter().filter_map(|it| it.state.value().map(String::as_str));
    alert.bureau().into_iter().chain(warrants)
}

/// The entry protects from a state this alert serves, on the day, by an authority that counts.
#[must_use]
pub fn protects_from(tables: &Tables, protection: &Protection, alert: &Alert, on: Date) -> bool {
    let in_force = protection.since <= on && protection.until.is_none_or(|until| on <= until);
    // A nationality given because of the same prosecution asks for two officials; it is no protection status.
    let status = match protection.kind {
        ProtectionKind::Refugee
        | ProtectionKind::Subsidiary
        | ProtectionKind::HumanitarianVisa
        | ProtectionKind::Temporary
        | ProtectionKind::UnhcrMandate
        | ProtectionKind::AsylumPending => true,
        ProtectionKind::Nationality => false,
    };
    let against =
        protection.against.iter().any(|state| serves(alert).any(|it| it.eq_ignore_ascii_case(state)));
    let authority: &Body = &protection.granted_by;
    let counts = match granting(tables, authority, alert.bureau(), on) {
        Granting::Eligible | Granting::OtherReliable => true,
        Granting::Doubtful => false,
    };
    in_force && status && against && counts
}

/// A protection that fits the traveller and protects from the sender of one alert.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shielding {
    /// Where it is registered.
    pub register: Registered,
    /// On what it rests that it is this traveller.
    pub identity: Identity,
    /// When this traveller was first met with this entry, microseconds since 1970: now, or the earlier check.
    pub first_met: i64,
}

impl Shielding {
    /// When it ends; never where the person is confirmed.
    #[must_use]
    pub fn until(&self) -> Option<i64> {
        match self.identity {
            Identity::Candidate => Some(self.first_met.saturating_add(hours(i64::from(CANDIDATE_HOURS)))),
            Identity::Confirmed => None,
        }
    }

    /// It shields at this time.
    #[must_use]
    pub fn is_live(&self, at: i64) -> bool {
        self.until().is_none_or(|until| at < until)
    }

    /// It shields, or it did and nobody has decided since: a permission given before its end waits for a person.
    #[must_use]
    pub fn blocks_permission(&self, decided: i64) -> bool {
        self.until().is_none_or(|until| decided < until)
    }

    /// As it is kept on the record.
    #[must_use]
    pub fn recorded(&self) -> Shield {
        Shield { register: self.register.clone(), identity: self.identity, until: self.until() }
    }
}

#[cfg(test)]
mod tests {
    use terms::Field;
    use terms::alert::{Channel, Source, Warrant};
    use terms::register::About;

    use super::*;
    use crate::testing::tables;

    const AT: i64 = 1_795_338_312_000_000;

    fn registered() -> Registered {
        Registered::Here(terms::id::RegisterId::from_tail("abc"))
    }

    fn alert(bureau: &str, warrant: Option<&str>) -> Alert {
        let mut alert = Alert::empty(Source {
            channel: Channel::InterpolRed,
            bureau: Field::notice(bureau.to_owned()),
            reference: None,
        });
        if let Some(state) = warrant {
            let state = Field::notice(state.to_owned());
            alert.warrants = Field::notice(vec![Warrant { state, ..Warrant::default() }]);
        }
        alert
    }

    fn protection(by: &str, against: &str, kind: ProtectionKind) -> Protection {
        Protection {
            about: About::default(),
            kind,
            against: vec![against.to_owned()],
            granted_by: Body { state: by.to_owned(), name: String::new() },
            since: "2020-01-01".parse().unwrap(),
            until: Some("2026-12-31".parse().unwrap()),
            review: None,
            same_prosecution: false,
        }
    }

    #[track_caller]
    fn check(protection: &Protection, alert: &Alert, on: &str, expected: bool) {
        assert_eq!(protects_from(tables(), protection, alert, on.parse().unwrap()), expected);
    }

    #[test]
    fn protection_shields_from_the_states_it_protects_from_and_no_other() {
        let refugee = protection("LT", "BY", ProtectionKind::Refugee);
        check(&refugee, &alert("BY", None), "2026-11-22", true);
        check(&refugee, &alert("RU", Some("BY")), "2026-11-22", true);
        check(&refugee, &alert("RU", None), "2026-11-22", false);
        check(&refugee, &alert("BY", None), "2027-01-01", false);
        check(&refugee, &alert("BY", None), "2019-12-31", false);
    }

    #[test]
    fn an_entry_that_needs_a_second_look_shields_nobody() {
        check(&protection("RU", "UA", ProtectionKind::Refugee), &alert("UA", None), "2026-11-22", false);
        check(&protection("CA", "BY", ProtectionKind::Refugee), &alert("BY", None), "2026-11-22", true);
        check(
            &protection("UNHCR", "BY", ProtectionKind::UnhcrMandate),
            &alert("BY", None),
            "2026-11-22",
            true,
        );
        check(&protection("LT", "BY", ProtectionKind::Nationality), &alert("BY", None), "2026-11-22", false);
        check(&protection("LT", "BY", ProtectionKind::AsylumPending), &alert("BY", None), "2026-11-22", true);
    }

    #[test]
    fn a_candidate_shields_four_hours_once_and_confirmed_stays() {
        let shield = |identity| Shielding { register: registered(), identity, first_met: AT };
        let candidate = shield(Identity::Candidate);
        assert!(candidate.is_live(AT) && candidate.is_live(AT + hours(4) - 1));
        assert!(!candidate.is_live(AT + hours(4)));
        assert!(shield(Identity::Confirmed).is_live(i64::MAX));
    }

    #[test]
    fn no_permission_comes_back_because_the_four_hours_are_over() {
        let candidate = Shielding { register: registered(), identity: Identity::Candidate, first_met: AT };
        assert!(candidate.blocks_permission(AT - hours(24)) && candidate.blocks_permission(AT + hours(1)));
        assert!(!candidate.blocks_permission(AT + hours(4)));
    }
}

//! Who may do what, as the policies say it: every role and deed is put to them once, when the server starts, and the
//! answers are kept with the version of the policies.
//!
//! Promise: deny by default, and what is kept is what the policies say: no second table. A role that may do something
//! with what is its own alone reaches nothing else; whose a thing is, the guard and the handlers look up.
//! Serves: Directive (EU) 2016/680 Art 29(2)(e).

use std::collections::BTreeMap;

use policy::PolicyError;
use policy::access::{self, Access};
use terms::role::{Deed, Purpose, Role};

/// How far a role may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// With everything.
    All,
    /// With what is theirs: their clients' alerts, their checks, their authority's entries, what was brought before them.
    Own,
}

/// The answers of the policies.
#[derive(Clone, Debug)]
pub struct Rights {
    version: String,
    kept: BTreeMap<(Role, Deed), Reach>,
}

/// Stands for whoever asks, where the policies are asked about a role and not about a person.
const SOMEBODY: &str = "somebody";
/// Stands for an authority.
const AUTHORITY: &str = "an authority";
/// Stands for a unit.
const UNIT: &str = "a unit";

impl Rights {
    /// Asks the policies about every role and deed.
    ///
    /// # Errors
    /// The policies do not open: the server does not start.
    pub fn open() -> Result<Self, PolicyError> {
        let opened = Access::open()?;
        let mut kept = BTreeMap::new();
        for &role in Role::ALL {
            for &deed in Deed::ALL {
                if let Some(reach) = reach(&opened, role, deed) {
                    kept.insert((role, deed), reach);
                }
            }
        }
        Ok(Self { version: opened.version().to_owned(), kept })
    }

    /// Whether a role may do it, and how far.
    #[must_use]
    pub fn may(&self, role: Role, deed: Deed) -> Option<Reach> {
        self.kept.get(&(role, deed)).copied()
    }

    /// The version of the policies that were asked.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }
}

fn reach(asked: &Access, role: Role, deed: Deed) -> Option<Reach> {
    let login = access::Login {
        role,
        login: format!("{SOMEBODY}@gateway"),
        person: SOMEBODY.to_owned(),
        unit: UNIT.to_owned(),
        authority: AUTHORITY.to_owned(),
        fresh: true,
    };
    // A second step is taken on what another began; what is one's own is tried apart.
    let anothers = access::Thing { made_by: "another".to_owned(), ..access::Thing::default() };
    let owned = access::Thing {
        made_by: SOMEBODY.to_owned(),
        unit: UNIT.to_owned(),
        authority: AUTHORITY.to_owned(),
        mandates: vec![SOMEBODY.to_owned()],
        before: vec![role],
        child: true,
    };
    let of_another = access::Thing { made_by: "another".to_owned(), ..owned.clone() };
    let allowed = |thing: &access::Thing| {
        purposes(role, deed).into_iter().any(|it| asked.ask(&login, deed, it, thing).allowed())
    };
    if allowed(&anothers) || allowed(&access::Thing::default()) {
        Some(Reach::All)
    } else if allowed(&owned) || allowed(&of_another) {
        Some(Reach::Own)
    } else {
        None
    }
}

/// The purposes a role can state: its usual one, and any other that the policies know for it.
fn purposes(role: Role, deed: Deed) -> Vec<Purpose> {
    if deed == Deed::OwnAccount {
        return vec![Purpose::OwnAccount, access::usual_purpose(role)];
    }
    let usual = access::usual_purpose(role);
    std::iter::once(usual).chain(Purpose::ALL.iter().copied().filter(|it| *it != usual)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_who_administers_or_audits_reaches_a_case() {
        let rights = Rights::open().unwrap();
        for deed in [Deed::SeeAlert, Deed::Decide, Deed::SaveReading, Deed::CheckTraveller, Deed::ReadEntry] {
            assert_eq!(rights.may(Role::Administrator, deed), None, "{}", deed.code());
            assert_eq!(rights.may(Role::Auditor, deed), None, "{}", deed.code());
        }
        assert_eq!(rights.may(Role::Counsel, Deed::SeeAlert), Some(Reach::Own));
        assert_eq!(rights.may(Role::VerifyingOfficial, Deed::SeeAlert), Some(Reach::All));
        assert_eq!(rights.version().len(), Access::open().unwrap().version().len());
    }

    #[test]
    fn everybody_reaches_the_own_account_and_every_deed_somebody() {
        let rights = Rights::open().unwrap();
        assert!(Role::ALL.iter().all(|it| rights.may(*it, Deed::OwnAccount).is_some()));
        for deed in Deed::ALL {
            assert!(Role::ALL.iter().any(|it| rights.may(*it, *deed).is_some()), "{}", deed.code());
        }
    }
}

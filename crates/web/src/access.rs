//! Who may do what, as one question: [`may`]. It is asked for every route that is not open to everybody, and the answer is
//! the policies' ([`crate::rights`]).
//!
//! Promise: deny by default, also where the policies do not open; an administrator sees no case; counsel and caseworkers
//! see their clients' alerts, a border officer what came of the own checks, a granting authority its own entries; nobody
//! who decides administers.
//! Serves: Directive (EU) 2016/680 Art 29(2)(e). Who may do what is a rule of this system, not law.

use std::sync::OnceLock;

use policy::PolicyError;
use terms::role::{Deed, Role};

pub use crate::rights::Reach;
use crate::rights::Rights;

/// Asked once: role and deed are decided for a version of the policies, which is that of the program.
static RIGHTS: OnceLock<Option<Rights>> = OnceLock::new();

/// Whether a role may do it, and how far. Where the policies do not open, nobody may do anything.
#[must_use]
pub fn may(role: Role, deed: Deed) -> Option<Reach> {
    RIGHTS.get_or_init(|| Rights::open().ok()).as_ref()?.may(role, deed)
}

/// Opens the policies: a server starts with them or not at all. Gives their version.
///
/// # Errors
/// A policy cannot be read, or a canary was wrong.
pub fn open() -> Result<String, PolicyError> {
    Rights::open().map(|it| it.version().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_administrator_sees_no_case_and_decides_nothing() {
        for deed in [Deed::SeeAlert, Deed::SeeQueue, Deed::Decide, Deed::ReadEntry, Deed::CheckTraveller] {
            assert_eq!(may(Role::Administrator, deed), None, "{}", deed.code());
        }
    }

    #[test]
    fn nobody_but_an_administrator_administers_and_nobody_lists_a_register() {
        for role in Role::ALL {
            let administers = may(*role, Deed::AdministerAccounts).is_some();
            assert_eq!(administers, *role == Role::Administrator, "{}", role.code());
            assert_ne!(may(*role, Deed::ReadEntry), Some(Reach::All), "{}", role.code());
        }
    }

    #[test]
    fn counsel_reaches_clients_and_nobody_else() {
        for role in [Role::Counsel, Role::NgoCaseworker] {
            for deed in Deed::ALL.iter().filter(|it| **it != Deed::OwnAccount) {
                assert_ne!(may(role, *deed), Some(Reach::All), "{}", deed.code());
            }
        }
    }

    #[test]
    fn every_deed_is_the_work_of_some_role() {
        for deed in Deed::ALL {
            let somebody = Role::ALL.iter().any(|role| may(*role, *deed).is_some());
            assert!(somebody, "{}", deed.code());
        }
    }

    #[test]
    fn the_second_look_is_not_the_work_of_the_first() {
        assert_eq!(may(Role::VerifyingOfficial, Deed::ReviewDecision), None);
        assert_eq!(may(Role::Reviewer, Deed::Decide), None);
    }
}

//! Who may do what: the policies of access, asked for the login and the thing at hand.
//!
//! What does not depend on the thing is asked once for each login and remembered with the version of the policies; where
//! it does, or where it is the second of two steps, they are asked again with the thing. There is no table beside them.
//! Promise: deny by default; an administrator sees no case; counsel and caseworkers see their clients' alerts, a booth
//! what came of the own checks, an authority its own entries; one person never takes both steps. A refusal names the
//! policies that refuse.
//! Serves: Directive (EU) 2016/680 Art 29(2)(e). The policies themselves are rules of this system, not law.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use casework::authority;
use policy::access::{Access, Login as Asks, Rule, TWO_PEOPLE, Thing, usual_purpose};
use policy::{Outcome, PolicyError, Reason};
use terms::role::{Deed, Purpose, Role};

use crate::account::Login;

/// How far a role may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// With everything.
    All,
    /// With what is theirs: their clients' alerts, their checks, their authority's entries, what was brought before them.
    Own,
}

/// The policies, opened.
pub struct Rules {
    access: Access,
    generation: AtomicU64,
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rules({})", self.access.version())
    }
}

impl Rules {
    /// Opens them.
    ///
    /// # Errors
    /// A policy cannot be read, or a canary was wrong.
    pub fn open() -> Result<Self, PolicyError> {
        Ok(Self { access: Access::open()?, generation: AtomicU64::new(0) })
    }

    /// The version of the policies.
    #[must_use]
    pub fn version(&self) -> &str {
        self.access.version()
    }

    /// What is remembered of logins counts no more: something the policies rest on is another one.
    pub fn forget(&self) {
        self.generation.fetch_add(1, Ordering::AcqRel);
    }

    /// The purposes a role may log in for.
    #[must_use]
    pub fn purposes(&self, role: Role) -> Vec<Purpose> {
        self.access.purposes(role)
    }

    /// What the policies say of a login and a deed before it is known on what; asked once and remembered.
    #[must_use]
    pub fn rule(&self, login: &Login, deed: Deed) -> Arc<Rule> {
        login.rights().get(self.generation.load(Ordering::Acquire), deed, || {
            self.access.rule(&asks(login, true), deed, purpose_for(deed, login.purpose()))
        })
    }

    /// Whether a login may do a deed on a thing, with the secret given again or not.
    pub fn ask(&self, login: &Login, deed: Deed, thing: &Thing, fresh: bool) -> Outcome {
        self.access.ask(&asks(login, fresh), deed, purpose_for(deed, login.purpose()), thing)
    }
}

/// For whatever somebody is logged in, the own account stays in their hands.
fn purpose_for(deed: Deed, purpose: Purpose) -> Purpose {
    if deed == Deed::OwnAccount { Purpose::OwnAccount } else { purpose }
}

/// A login as the policies know it.
fn asks(login: &Login, fresh: bool) -> Asks {
    let account = login.account();
    Asks {
        role: login.role(),
        login: account.login.clone(),
        person: account.person.clone(),
        unit: account.unit.clone(),
        authority: account.body.as_ref().map(authority::key).unwrap_or_default(),
        fresh,
    }
}

/// What the policies said of a login, by deed; for one generation of them.
#[derive(Debug, Default)]
pub(crate) struct Rights {
    by: RwLock<(u64, BTreeMap<Deed, Arc<Rule>>)>,
}

impl Rights {
    fn get(&self, generation: u64, deed: Deed, ask: impl FnOnce() -> Rule) -> Arc<Rule> {
        {
            let by = self.by.read().unwrap_or_else(PoisonError::into_inner);
            if by.0 == generation
                && let Some(rule) = by.1.get(&deed)
            {
                return Arc::clone(rule);
            }
        }
        let rule = Arc::new(ask());
        let mut by = self.by.write().unwrap_or_else(PoisonError::into_inner);
        if by.0 != generation {
            *by = (generation, BTreeMap::new());
        }
        by.1.insert(deed, Arc::clone(&rule));
        rule
    }
}

/// Whether a rule opens anything, and how far.
#[must_use]
pub fn reach(rule: &Rule) -> Option<Reach> {
    match rule.reach {
        policy::access::Reach::Any => Some(Reach::All),
        policy::access::Reach::Some => Some(Reach::Own),
        policy::access::Reach::None(_) => None,
    }
}

/// How much of a thing is shown to a role whose reach it is in: counsel and caseworkers are not shown what the record
/// knows of others, nor is whoever acts on the answer of a check alone.
#[must_use]
pub(crate) fn shown_to(role: Role, reach: Reach) -> Reach {
    match (reach, role) {
        (Reach::Own, Role::Court | Role::Commission | Role::ChildProtection) => Reach::All,
        (reach, _) => reach,
    }
}

/// Names of policies, for the record and the answer.
#[must_use]
pub(crate) fn named(reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|it| it.policy.clone()).collect()
}

/// True where one person would take both steps.
#[must_use]
pub(crate) fn both_steps(reasons: &[Reason]) -> bool {
    reasons.iter().any(|it| it.policy == TWO_PEOPLE)
}

/// Whether a role may do a deed, and how far: a named login of the role and of an authority, for the usual purpose of the
/// role. For the printed table and the tests; a request is answered for its own login.
#[must_use]
pub fn may(role: Role, deed: Deed) -> Option<Reach> {
    reach(role_rule(role, deed).as_deref()?)
}

/// Whether the password is given again before a deed.
#[must_use]
pub fn needs_confirmation(deed: Deed) -> bool {
    Role::ALL.iter().filter_map(|role| role_rule(*role, deed)).any(|it| it.sure)
}

/// What was asked of roles.
type ByRole = BTreeMap<(Role, Deed), Arc<Rule>>;

/// What the policies say of a role; none where they do not open, and then nothing is allowed.
fn role_rule(role: Role, deed: Deed) -> Option<Arc<Rule>> {
    static OPENED: LazyLock<Option<Access>> = LazyLock::new(|| Access::open().ok());
    static ASKED: LazyLock<RwLock<ByRole>> = LazyLock::new(RwLock::default);
    let access = OPENED.as_ref()?;
    if let Some(rule) = ASKED.read().unwrap_or_else(PoisonError::into_inner).get(&(role, deed)) {
        return Some(Arc::clone(rule));
    }
    let asks = Asks {
        role,
        login: "somebody".to_owned(),
        person: "somebody".to_owned(),
        unit: "a unit".to_owned(),
        authority: "an authority".to_owned(),
        fresh: true,
    };
    let rule = Arc::new(access.rule(&asks, deed, purpose_for(deed, usual_purpose(role))));
    ASKED.write().unwrap_or_else(PoisonError::into_inner).insert((role, deed), Arc::clone(&rule));
    Some(rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Login;
    use crate::testing::account;

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
    fn counsel_reaches_of_cases_clients_and_nobody_else() {
        // What is lodged comes with the mandate; it opens nothing that was there.
        let without_a_case = [Deed::SeeBureaus, Deed::SeeProfile, Deed::LodgeRequest];
        for role in [Role::Counsel, Role::NgoCaseworker] {
            for deed in Deed::ALL.iter().filter(|it| !without_a_case.contains(it)) {
                assert_ne!(may(role, *deed), Some(Reach::All), "{}", deed.code());
            }
        }
    }

    #[test]
    fn the_second_look_is_not_the_work_of_the_first() {
        assert_eq!(may(Role::VerifyingOfficial, Deed::ReviewDecision), None);
        assert_eq!(may(Role::Reviewer, Deed::Decide), None);
    }

    #[test]
    fn what_opens_a_measure_or_lifts_a_protection_takes_the_password_again() {
        for deed in [Deed::Decide, Deed::ReviewDecision, Deed::ConfirmEntry, Deed::AdministerAccounts] {
            assert!(needs_confirmation(deed), "{}", deed.code());
        }
        for deed in [Deed::SeeAlert, Deed::TakePermissionBack, Deed::RecordMeasure, Deed::CheckTraveller] {
            assert!(!needs_confirmation(deed), "{}", deed.code());
        }
    }

    #[test]
    fn what_was_asked_for_a_login_is_remembered_until_it_counts_no_more() {
        let rules = Rules::open().unwrap();
        let login = Login::made(account("a", &[Role::DeskOfficer]), Role::DeskOfficer, Purpose::Desk);
        let first = rules.rule(&login, Deed::SeeAlert);
        assert!(Arc::ptr_eq(&first, &rules.rule(&login, Deed::SeeAlert)), "asked once");
        rules.forget();
        let again = rules.rule(&login, Deed::SeeAlert);
        assert!(!Arc::ptr_eq(&first, &again) && first == again);
    }

    #[test]
    fn a_login_for_the_own_account_opens_nothing_else() {
        let rules = Rules::open().unwrap();
        let role = Role::VerifyingOfficial;
        let login = Login::made(account("a", &[role]), role, Purpose::OwnAccount);
        assert_eq!(reach(&rules.rule(&login, Deed::SeeAlert)), None);
        assert!(
            rules.rule(&login, Deed::SeeAlert).policies.contains(&"access.purpose.own_account".to_owned())
        );
        assert!(reach(&rules.rule(&login, Deed::OwnAccount)).is_some());
    }
}

//! Who may do what: role by role, as a closed table. What is not in it is refused.
//!
//! One function, [`may`], is asked for every route that is not open to everybody, so that the policy engine can take the
//! place of the table without another line changing.
//! Promise: deny by default; an administrator sees no case; counsel and caseworkers see their clients' alerts, a border
//! officer what came of the own checks, a granting authority its own entries; nobody who decides administers.
//! Serves: Directive (EU) 2016/680 Art 29(2)(e). The table itself is a rule of this
//! system, not law.

use terms::role::{Deed, Role};

/// How far a role may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// With everything.
    All,
    /// With what is theirs: their clients' alerts, their checks, their authority's entries.
    Own,
}

/// Whether a role may do it, and how far.
#[must_use]
pub fn may(role: Role, deed: Deed) -> Option<Reach> {
    // Everybody has an account of their own.
    if deed == Deed::OwnAccount {
        return Some(Reach::All);
    }
    let (all, own) = deeds(role);
    if all.contains(&deed) { Some(Reach::All) } else { own.contains(&deed).then_some(Reach::Own) }
}

/// What a role may do with everything, and with what is theirs.
fn deeds(role: Role) -> (&'static [Deed], &'static [Deed]) {
    use Deed as D;
    match role {
        Role::DutyOfficer => (
            &[
                D::SeeQueue,
                D::SeeAlert,
                D::OpenVerification,
                D::SaveReading,
                D::Decide,
                D::TakePermissionBack,
                D::UrgentOverride,
                D::CheckTraveller,
                D::AnswerMeeting,
                D::KeepSheet,
                D::JudgeNotThisPerson,
                D::Distinguish,
                D::RecordMeasure,
                D::SeeCustody,
                D::ActOnCustody,
                D::SeeBureaus,
                D::SeeCapacity,
                D::SeeProfile,
                D::MatchNames,
            ],
            &[],
        ),
        Role::DeskOfficer => (
            &[
                D::SeeQueue,
                D::SeeAlert,
                D::OpenVerification,
                D::TakePermissionBack,
                D::AnswerMeeting,
                D::JudgeNotThisPerson,
                D::Distinguish,
                D::RecordMeasure,
                D::SeeCustody,
                D::SeeBureaus,
                D::SeeCapacity,
                D::SeeProfile,
                D::SeeLog,
                D::MatchNames,
            ],
            &[],
        ),
        Role::BorderOfficer => (&[D::CheckTraveller], &[D::KeepSheet, D::RecordMeasure, D::UrgentOverride]),
        Role::ImmigrationDesk => (&[D::CheckTraveller], &[D::KeepSheet, D::RecordMeasure]),
        Role::Prosecutor => (
            &[
                D::SeeQueue,
                D::SeeAlert,
                D::OpenVerification,
                D::SaveReading,
                D::Decide,
                D::ReviewDecision,
                D::TakePermissionBack,
                D::AskReview,
                D::ConfirmOverride,
                D::RecordMeasure,
                D::SeeCustody,
                D::ActOnCustody,
                D::SeeBureaus,
                D::SeeProfile,
            ],
            &[],
        ),
        Role::VerifyingOfficial => (
            &[
                D::SeeQueue,
                D::SeeAlert,
                D::OpenVerification,
                D::SaveReading,
                D::Decide,
                D::TakePermissionBack,
                D::ImportHoldings,
                D::JudgeNotThisPerson,
                D::Distinguish,
                D::SeeCustody,
                D::SeeBureaus,
                D::ProposeOverride,
                D::SeeCapacity,
                D::SeeProfile,
                D::SeeLog,
                D::MatchNames,
            ],
            &[],
        ),
        Role::Reviewer => (
            &[
                D::SeeQueue,
                D::SeeAlert,
                D::OpenVerification,
                D::SaveReading,
                D::ReviewDecision,
                D::TakePermissionBack,
                D::ConfirmOverride,
                D::SeeCustody,
                D::SeeBureaus,
                D::SeeCapacity,
                D::SeeProfile,
                D::SeeLog,
            ],
            &[],
        ),
        Role::Court => (
            &[
                D::SeeAlert,
                D::TakePermissionBack,
                D::AskReview,
                D::SeeCustody,
                D::ActOnCustody,
                D::SeeBureaus,
            ],
            &[D::ProposeEntry, D::ConfirmEntry, D::ReadEntry],
        ),
        Role::Prison => (&[D::SeeCustody, D::ActOnCustody], &[]),
        Role::GrantingAuthority => {
            (&[], &[D::AnswerIdentity, D::ProposeEntry, D::ConfirmEntry, D::ReadEntry])
        }
        Role::ChildProtection => (&[D::SeeAlert, D::AskReview, D::SeeCustody], &[]),
        Role::Counsel | Role::NgoCaseworker => {
            (&[], &[D::SeeAlert, D::AskReview, D::SubmitFacts, D::OpenVault])
        }
        Role::Commission => (&[D::SeeAlert, D::AskReview, D::SeeBureaus, D::SeeCapacity, D::SeeLog], &[]),
        Role::DataProtectionSupervisor => {
            (&[D::SeeLog, D::SampleLookups, D::SeeBureaus, D::SeeCapacity, D::SeeProfile], &[])
        }
        // Counts, the log without content, the profile: no case of a person.
        Role::Auditor => (&[D::SeeLog, D::SeeBureaus, D::SeeCapacity, D::SeeProfile], &[]),
        Role::Administrator => (&[D::AdministerAccounts, D::SeeProfile, D::EditProfile, D::SeeLog], &[]),
    }
}

/// Deeds before which the password is given again: what opens a measure, and what lifts a protection.
#[must_use]
pub fn needs_confirmation(deed: Deed) -> bool {
    matches!(
        deed,
        Deed::Decide
            | Deed::ReviewDecision
            | Deed::ImportHoldings
            | Deed::UrgentOverride
            | Deed::ConfirmOverride
            | Deed::ConfirmEntry
            | Deed::EditProfile
            | Deed::AdministerAccounts
    )
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

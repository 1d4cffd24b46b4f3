//! Who may do what: role, deed, purpose and whose it is.
//!
//! What no policy permits is refused, and so is what fails, what lacks a purpose of the role's own, and what speaks of
//! somebody who is not described.
//! Promise: deny by default. No role sees what its office does not need: counsel the own clients, a granting authority
//! its own entries, a booth its own checks, an administrator or an auditor no case. One person never takes both steps.
//!
//! Serves Directive (EU) 2016/680 Art 11 (a person decides); the rest are rules of this system.

use terms::role::{Deed, Purpose, Role};

use crate::engine::{Engine, Question, Thing as Described, Value};
use crate::gate::plain;
use crate::outcome::{Outcome, Reason};
use crate::set::{PolicyError, Set};
use crate::sources;

/// A login, in the one role it acts in; what is not known is empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// The role.
    pub role: Role,
    /// The login.
    pub login: String,
    /// Who it is, whatever the account.
    pub person: String,
    /// The unit.
    pub unit: String,
    /// The authority whose official it is; empty where of none.
    pub authority: String,
    /// The secret was given again within the last minutes.
    pub fresh: bool,
}

/// No names.
impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Login({}, {})", self.role.code(), self.unit)
    }
}

/// What is touched; what does not apply is empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Thing {
    /// The person who made it: the check, the first decision, the proposal, the account, the vault.
    pub made_by: String,
    /// The unit that has the person, or whose it is.
    pub unit: String,
    /// The authority whose entry it is, or whose protection is asked about.
    pub authority: String,
    /// Persons with a mandate of whom it concerns: counsel and caseworkers.
    pub mandates: Vec<String>,
    /// Roles before which it was brought.
    pub before: Vec<Role>,
    /// It concerns a child.
    pub child: bool,
}

/// No names.
impl std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Thing(before {:?}, child {})", self.before, self.child)
    }
}

/// How far a login may do a deed, before it is known on what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// On whatever it is about; a second step on whatever another made.
    Any,
    /// On some things: it is asked again with the thing at hand.
    Some,
    /// On nothing, and why.
    None(Vec<Reason>),
}

/// What the policies say of a login and a deed, before it is known on what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How far.
    pub reach: Reach,
    /// It needs the secret again.
    pub sure: bool,
    /// Who made the first of two steps, or lodged the request, is asked about each time.
    pub second: bool,
    /// The policies that allow it, or refuse it.
    pub policies: Vec<String>,
}

/// The policy that wants the secret again.
pub const SURE: &str = "access.sure";
/// The policy by which nobody takes both steps.
pub const TWO_PEOPLE: &str = "access.two_people";
/// The policy by which nobody acts for an office on a request of their own.
pub const OWN_REQUEST: &str = "access.request.own";
/// Somebody who is nobody's person: no person is named with a sign that cannot be typed.
const ANOTHER: &str = "\u{1}another";

/// Who may do what.
pub struct Access {
    engine: Engine,
}

const LOGIN: &str = "who asks";
const THING: &str = "what is touched";

impl Access {
    /// Opens the rules of access.
    ///
    /// # Errors
    /// A policy cannot be read or does not fit the schema, or a canary was wrong.
    pub fn open() -> Result<Self, PolicyError> {
        let set = Set::read("access", sources::ACCESS_SCHEMA, &[("access.cedar", sources::ACCESS)])?;
        let opened = Self { engine: Engine::new(set)? };
        for (name, login, deed, purpose, thing) in never() {
            if opened.ask(&login, deed, purpose, &thing).allowed() {
                return Err(PolicyError::Canary(name.to_owned()));
            }
        }
        let official = Login { role: Role::VerifyingOfficial, ..somebody(Role::VerifyingOfficial) };
        let outcome = opened.ask(&official, Deed::SeeAlert, Purpose::Verification, &Thing::default());
        if !outcome.allowed() {
            let says = outcome.policies().join(", ");
            return Err(PolicyError::Shut { name: "an official opens an alert".to_owned(), says });
        }
        Ok(opened)
    }

    /// The version of its policies: what is remembered of an answer counts for this version alone.
    #[must_use]
    pub fn version(&self) -> &str {
        self.engine.version()
    }

    /// Whether a login may do a deed on something, for a purpose.
    pub fn ask(&self, login: &Login, deed: Deed, purpose: Purpose, thing: &Thing) -> Outcome {
        self.engine.ask(&question(login, deed, purpose, thing))
    }

    /// How far a login may do a deed, before it is known on what.
    ///
    /// What is allowed on nobody's thing is allowed on any, the second of two steps left out: every condition of a
    /// policy on a thing opens something that is one's own, and each that closes is met by nobody's thing already. The
    /// tests try that on all of them.
    #[must_use]
    pub fn rule(&self, login: &Login, deed: Deed, purpose: Purpose) -> Rule {
        let named = Login { fresh: true, ..login.clone() };
        let anothers = Thing { made_by: ANOTHER.to_owned(), ..Thing::default() };
        let all = own_of(login);
        let theirs = Thing { made_by: ANOTHER.to_owned(), ..all.clone() };
        let mut last = Vec::new();
        let tried = [(&anothers, Reach::Any), (&theirs, Reach::Some), (&all, Reach::Some)];
        for (thing, reach) in tried {
            match self.ask(&named, deed, purpose, thing) {
                Outcome::Allowed { policies } => {
                    let stale = self.ask(&Login { fresh: false, ..named.clone() }, deed, purpose, thing);
                    let second = Thing { made_by: login.person.clone(), ..thing.clone() };
                    let both = self.ask(&named, deed, purpose, &second);
                    return Rule {
                        reach,
                        sure: stale.policies().contains(&SURE),
                        second: [TWO_PEOPLE, OWN_REQUEST].iter().any(|it| both.policies().contains(it)),
                        policies,
                    };
                }
                Outcome::Refused { reasons } => last = reasons,
            }
        }
        let policies = last.iter().map(|it| it.policy.clone()).collect();
        Rule { reach: Reach::None(last), sure: false, second: false, policies }
    }

    /// The purposes of a role: what its office is for, and the own account.
    #[must_use]
    pub fn purposes(&self, role: Role) -> Vec<Purpose> {
        let login = somebody(role);
        let deed = |it: Purpose| if it == Purpose::OwnAccount { Deed::OwnAccount } else { Deed::SeeProfile };
        let all = own_of(&login);
        Purpose::ALL.iter().copied().filter(|it| self.ask(&login, deed(*it), *it, &all).allowed()).collect()
    }
}

/// A thing that is a login's own in every way.
fn own_of(login: &Login) -> Thing {
    Thing {
        made_by: login.person.clone(),
        unit: login.unit.clone(),
        authority: login.authority.clone(),
        mandates: vec![login.person.clone()],
        before: vec![login.role],
        child: true,
    }
}

fn question(login: &Login, deed: Deed, purpose: Purpose, thing: &Thing) -> Question {
    let text = |it: &str| Value::Text(plain(it));
    let role = |it: &Role| Value::Member("Role", it.code());
    let mandates: Vec<String> =
        thing.mandates.iter().map(|it| plain(it)).filter(|it| !it.is_empty()).collect();
    let asks = vec![
        ("role", role(&login.role)),
        ("login", text(&login.login)),
        ("person", text(&login.person)),
        ("unit", text(&login.unit)),
        ("authority", text(&login.authority)),
        ("fresh", Value::Flag(login.fresh)),
    ];
    let touched = vec![
        ("made_by", text(&thing.made_by)),
        ("unit", text(&thing.unit)),
        ("authority", text(&thing.authority)),
        ("mandates", Value::Set(mandates.into_iter().map(Value::Text).collect())),
        ("before", Value::Set(thing.before.iter().map(role).collect())),
        ("child", Value::Flag(thing.child)),
    ];
    Question {
        principal: ("Login", LOGIN.to_owned()),
        action: deed.code(),
        resource: ("Thing", THING.to_owned()),
        context: vec![("purpose", Value::Member("Purpose", purpose.code()))],
        things: vec![
            Described { kind: "Login", id: LOGIN.to_owned(), fields: asks },
            Described { kind: "Thing", id: THING.to_owned(), fields: touched },
        ],
    }
}

/// A login of a role that lacks nothing.
fn somebody(role: Role) -> Login {
    Login {
        role,
        login: "canary@gateway".to_owned(),
        person: "canary".to_owned(),
        unit: "gateway".to_owned(),
        authority: String::new(),
        fresh: true,
    }
}

/// What must never be allowed, with its name.
fn never() -> Vec<(&'static str, Login, Deed, Purpose, Thing)> {
    let nobody = Login { login: String::new(), ..somebody(Role::VerifyingOfficial) };
    let stale = Login { fresh: false, ..somebody(Role::VerifyingOfficial) };
    let own = Thing { made_by: "canary".to_owned(), ..Thing::default() };
    vec![
        ("nobody opens an alert", nobody, Deed::SeeAlert, Purpose::Verification, Thing::default()),
        ("a decision without the secret", stale, Deed::Decide, Purpose::Verification, Thing::default()),
        (
            "an administrator opens an alert",
            somebody(Role::Administrator),
            Deed::SeeAlert,
            Purpose::Administration,
            Thing::default(),
        ),
        (
            "counsel opens a stranger's alert",
            somebody(Role::Counsel),
            Deed::SeeAlert,
            Purpose::LegalAid,
            Thing::default(),
        ),
        (
            "a reviewer reviews the own decision",
            somebody(Role::Reviewer),
            Deed::ReviewDecision,
            Purpose::Review,
            own,
        ),
        (
            "an official without a purpose of the role",
            somebody(Role::VerifyingOfficial),
            Deed::SeeAlert,
            Purpose::Administration,
            Thing::default(),
        ),
        (
            "a bureau opens a request about another's data",
            somebody(Role::SourceBureau),
            Deed::SeeRequest,
            Purpose::Commission,
            Thing { unit: "another".to_owned(), ..Thing::default() },
        ),
        (
            "a member decides on the own request",
            somebody(Role::Commission),
            Deed::RuleOnRequest,
            Purpose::Commission,
            Thing { made_by: "canary".to_owned(), ..Thing::default() },
        ),
        (
            "a desk opens the vault",
            somebody(Role::DeskOfficer),
            Deed::OpenVault,
            Purpose::Desk,
            Thing { mandates: vec!["canary".to_owned()], made_by: "canary".to_owned(), ..Thing::default() },
        ),
    ]
}

/// The purpose a role has first.
#[must_use]
pub fn usual_purpose(role: Role) -> Purpose {
    match role {
        Role::DutyOfficer => Purpose::Duty,
        Role::DeskOfficer | Role::HeadOfGateway => Purpose::Desk,
        Role::BorderOfficer => Purpose::BorderCheck,
        Role::ImmigrationDesk => Purpose::Visa,
        Role::Prosecutor => Purpose::Prosecution,
        Role::VerifyingOfficial => Purpose::Verification,
        Role::Reviewer => Purpose::Review,
        Role::Court => Purpose::Court,
        Role::Prison => Purpose::Custody,
        Role::GrantingAuthority => Purpose::Protection,
        Role::ChildProtection => Purpose::ChildProtection,
        Role::Counsel | Role::NgoCaseworker => Purpose::LegalAid,
        Role::Commission | Role::SourceBureau | Role::GeneralSecretariat => Purpose::Commission,
        Role::DataProtectionSupervisor => Purpose::Supervision,
        Role::Auditor => Purpose::Audit,
        Role::Administrator => Purpose::Administration,
    }
}

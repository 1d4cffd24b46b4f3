//! A home in which everything is invented, to try the server on.
//!
//! Promise: people, cases and accounts are invented and every page says so; the password is made at the start and printed
//! once; the home is made anew each time and is marked an exercise on its record.

use std::path::Path;

use casework::border::{Moment, Profile};
use casework::clock::ArrestTerms;
use casework::jurisdiction::Jurisdiction;
use desk::border::{Asked, Border};
use desk::clocks::ClockTerms;
use desk::{Act, Desk, DeskError};
use terms::alert::{NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller};
use terms::custody::{CustodyEvent, CustodyStep};
use terms::register::{Body, RegisterKind};
use terms::role::Role;
use terms::{Actor, Field, Measure};

use crate::account::{Accounts, NewAccount, Strength, start_code};
use crate::app::StartError;
use crate::outside::Outside;

/// The alerts: the samples that come with the program.
const ALERTS: &str = include_str!("../../../samples/native.jsonl");
/// One more: a grave crime with complete data, from a bureau that is not in doubt.
const GRAVE: &str = include_str!("../demo/grave.jsonl");
/// The one whose story the desks are tried on: from a bureau in class A, with questions of form, and with a client.
const STORY: &str = include_str!("../demo/story.jsonl");
/// Protection of two of the persons.
const PROTECTION: &str = include_str!("../demo/protection.jsonl");
/// The profile: an invented state.
const PROFILE: &str = include_str!("../../../profiles/qq.toml");

/// Alerts of the demo, at the most.
const MOST: usize = 200;

/// Who logs in: login, person, name, unit, roles.
const ACCOUNTS: [(&str, &str, &str, &str, &[Role]); 21] = [
    ("milda", "p-01", "Milda Rastenytė", "gateway, verification", &[Role::VerifyingOfficial]),
    ("jonas", "p-02", "Jonas Vėgėlė", "prosecutor general's office", &[Role::Reviewer, Role::Prosecutor]),
    ("ieva", "p-03", "Ieva Šaltytė", "gateway, duty", &[Role::DutyOfficer]),
    ("tadas", "p-04", "Tadas Girdvainis", "gateway, desk", &[Role::DeskOfficer]),
    ("rasa", "p-05", "Rasa Pelėdytė", "border post Velmora", &[Role::BorderOfficer]),
    ("lukas", "p-06", "Lukas Varnėnas", "immigration desk", &[Role::ImmigrationDesk]),
    ("daiva", "p-07", "Daiva Kregždytė", "prosecutor general's office", &[Role::Prosecutor]),
    ("ramune", "p-08", "Ramunė Lakštutė", "district court", &[Role::Court]),
    ("saulius", "p-09", "Saulius Griciūnas", "remand prison", &[Role::Prison]),
    ("asta", "p-10", "Asta Gervinytė", "Migration Department", &[Role::GrantingAuthority]),
    ("dovile", "p-18", "Dovilė Rugytė", "Migration Department", &[Role::GrantingAuthority]),
    ("birute", "p-11", "Birutė Zylytė", "child protection", &[Role::ChildProtection]),
    ("vytenis", "p-12", "Vytenis Strazdas", "bar of Velmora", &[Role::Counsel]),
    ("egle", "p-13", "Eglė Pempytė", "Open Door", &[Role::NgoCaseworker]),
    ("kazys", "p-14", "Kazys Tetervinas", "commission", &[Role::Commission]),
    ("nida", "p-15", "Nida Kuosaitė", "data-protection inspectorate", &[Role::DataProtectionSupervisor]),
    ("audra", "p-16", "Audra Vanagė", "audit office", &[Role::Auditor]),
    ("admin", "p-17", "Petras Starkus", "operations", &[Role::Administrator]),
    ("algis", "p-19", "Algis Kiaunys", "gateway, head", &[Role::HeadOfGateway]),
    // A bureau's side is the requests about the data of the bureau that its unit names.
    ("voskar", "p-20", "Istvan Voskar", "QQ", &[Role::SourceBureau]),
    ("odile", "p-21", "Odile Marchenet", "General Secretariat", &[Role::GeneralSecretariat]),
];

/// Who is met at the booth of the demo: one of the samples.
const MET: (&str, &str) = ("KORMYLTSEV-ADAY Timofey", "1977-09-14");
/// What the duty officer has recorded of the custody since.
const STEPS: [(CustodyStep, &str, Option<&str>); 2] = [
    (CustodyStep::CounselTold, "V. Strazdas, counsel on duty", None),
    (CustodyStep::Moved, "to wait for the court", Some("remand prison")),
];

/// What a demo says when it starts.
#[derive(Debug)]
pub struct Demo {
    /// The password of all accounts, printed once.
    pub password: String,
    /// Logins with name and roles.
    pub accounts: Vec<(String, String, String)>,
}

/// The text of the profile of the demo.
#[must_use]
pub fn profile_text() -> String {
    PROFILE.to_owned()
}

/// The profile of the demo, with its powers.
///
/// # Errors
/// The file of this release cannot be read.
pub fn profile() -> Result<(Profile, Jurisdiction), String> {
    wire::profile::read(PROFILE, "profiles/qq.toml")
        .and_then(|read| desk::profile::judged(&read))
        .map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

/// Makes a home in an empty directory and fills it.
///
/// # Errors
/// It cannot be written, or a file of this release is broken.
pub fn make(home: &Path, world: &dyn Outside, act: &mut Act<'_>) -> Result<Demo, StartError> {
    let state = Some("QQ".to_owned());
    let options = store::Options {
        origin: "demo.redress".to_owned(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        id_seed: None,
        root_key: None,
        actor: terms::Actor::Auto("demo".to_owned()),
        effective: act.on,
        state: state.clone(),
        exercise: true,
    };
    let mut desk = Desk::create(home, &options, state, act)?;
    let (_, jurisdiction) = profile().map_err(StartError::Demo)?;
    let of_arrest = ArrestTerms::of(&jurisdiction);
    desk.keep_time_by(ClockTerms { arrest: of_arrest, runs: true, ..ClockTerms::default() });
    let files = [("samples/native.jsonl", ALERTS), ("demo/grave.jsonl", GRAVE), ("demo/story.jsonl", STORY)];
    for (name, text) in files {
        let records =
            wire::open(text.as_bytes(), name, None).map_err(|it| StartError::Demo(it.to_string()))?;
        let mut good = records.filter_map(Result::ok);
        desk.screen(Some(name), "native", &mut good, act, &mut |_, _| Ok(()))?;
    }
    let entries =
        wire::register::open(PROTECTION.as_bytes(), "demo/protection.jsonl", RegisterKind::Protection)
            .map_err(|it| StartError::Demo(it.to_string()))?;
    desk.import(&mut entries.filter_map(Result::ok), act, &mut |_| ())?;
    arrest(&mut desk, act)?;
    let body = crate::rules::body_of(&jurisdiction).map_err(StartError::Demo)?;
    crate::demo_requests::fill(&mut desk, body, act)?;
    desk.checkpoint()?;
    accounts(home, world, &desk)
}

/// A booth arrests one of the persons though nothing permits it: a meeting with its clock, an alarm, a custody that the
/// court and the prison of the demo find under their names.
fn arrest(desk: &mut Desk, act: &mut Act<'_>) -> Result<(), StartError> {
    let (profile, _) = profile().map_err(StartError::Demo)?;
    let now = (act.clock)().micros();
    let at = Moment::new(now, 0);
    let born = MET.1.parse().map_err(|_| StartError::Demo(format!("`{}` is no day", MET.1)))?;
    let subject =
        Subject { names: vec![NameForm::plain(MET.0)], born: Field::notice(born), ..Subject::default() };
    let check = Check {
        traveller: Traveller::new(subject, ReadFrom::Typed),
        purpose: CheckPurpose::Border,
        place: Some("border post Velmora".to_owned()),
        compared: Vec::new(),
    };
    let asked = [Asked { check, at, with_child: false, original: Vec::new(), after: None }];
    let border = Border::open(desk.store()).map_err(DeskError::from)?;
    let mut act = Act { actor: office("rasa"), on: act.on, clock: act.clock, rng: &mut *act.rng };
    let answered = desk.check(&border, &profile, &asked, &mut act)?;
    let Some(check) = answered.first().map(|it| it.entry) else { return Ok(()) };
    let ground = "wanted by another state; the officer had not read the answer of the booth";
    let measure = Measure::ProvisionalArrest;
    let kept = desk.record_measure(&border, &profile, check, None, measure, ground, at, &mut act)?;
    let custody =
        kept.custody.ok_or_else(|| StartError::Demo("the arrest of the demo began no custody".to_owned()))?;
    act.actor = office("ieva");
    for (step, says, place) in STEPS {
        let event = CustodyEvent {
            custody,
            step,
            at: now,
            says: says.to_owned(),
            until: None,
            place: place.map(str::to_owned),
            wish: None,
        };
        desk.custody_step(&event, &mut act).map_err(|it| StartError::Demo(it.to_string()))?;
    }
    Ok(())
}

/// Somebody of the demo, in the first role of the account.
fn office(login: &str) -> Actor {
    let found = ACCOUNTS.iter().find(|it| it.0 == login);
    match found.and_then(|it| Some((it.1, it.4.first()?))) {
        Some((person, role)) => Actor::Human {
            id: person.to_owned(),
            role: role.code().to_owned(),
            login: Some(login.to_owned()),
        },
        None => Actor::unverified(login),
    }
}

fn accounts(home: &Path, world: &dyn Outside, desk: &Desk) -> Result<Demo, StartError> {
    let accounts = Accounts::open(home, Strength::USUAL)?;
    let password = start_code(world);
    let mut made = Vec::new();
    for (login, person, name, unit, roles) in ACCOUNTS {
        let decides =
            roles.iter().any(|it| matches!(it, Role::Reviewer | Role::Prosecutor | Role::VerifyingOfficial));
        let body = match roles {
            [Role::GrantingAuthority] => Some(Body { state: "QQ".to_owned(), name: unit.to_owned() }),
            [Role::Court] => {
                Some(Body { state: "QQ".to_owned(), name: "Court of Appeal of Velmora".to_owned() })
            }
            _ => None,
        };
        let new = NewAccount {
            login: login.to_owned(),
            person: person.to_owned(),
            name: name.to_owned(),
            unit: unit.to_owned(),
            authority: decides.then(|| "prosecutor general".to_owned()),
            body,
            roles: roles.to_vec(),
        };
        accounts.add_with_password(&new, &password, world)?;
        let roles = roles.iter().map(|it| it.code()).collect::<Vec<_>>().join(", ");
        made.push((login.to_owned(), name.to_owned(), roles));
    }
    // Counsel and the caseworker have clients: the first of the samples, and the last alert, whose story is told.
    let reader = desk.store().read();
    let alerts = reader.alerts(None, MOST).map_err(desk::DeskError::from)?;
    for client in alerts.first().into_iter().chain(alerts.last()) {
        for login in ["vytenis", "egle"] {
            accounts.mandate(login, &client.alert, true)?;
        }
    }
    Ok(Demo { password, accounts: made })
}

#[cfg(test)]
mod tests {
    use entries::Time;

    use super::*;
    use crate::testing::Still;

    #[test]
    fn the_demo_is_filled_and_marked_an_exercise_and_its_files_are_read_whole() {
        let room = tempfile::tempdir().unwrap();
        let world = Still::at(1_795_338_000_000_000);
        let clock = || Time::from_micros(1_795_338_000_000_000).unwrap();
        let mut rng = crate::outside::Rng(&world);
        let on = casework::border::Moment::new(1_795_338_000_000_000, 0).date();
        let mut act = Act { actor: terms::Actor::unverified("demo"), on, clock: &clock, rng: &mut rng };
        let home = room.path().join("home");
        make(&home, &world, &mut act).unwrap();
        let store = store::Store::open_read_only(&home).unwrap();
        assert!(store.exercise());
        let alerts = store.read().alerts(None, 100).unwrap();
        assert_eq!(alerts.len(), ALERTS.lines().count() + GRAVE.lines().count() + STORY.lines().count());
        let protected = store.read().registers(RegisterKind::Protection, None, 10).unwrap();
        assert_eq!(protected.len(), PROTECTION.lines().count());
        assert!(profile().is_ok());
        let (profile, powers) = profile().unwrap();
        let board = desk::custody::board(&store.read(), &profile, &powers, world.now().micros()).unwrap();
        let [custody] = board.as_slice() else { panic!("{board:?}") };
        assert!(matches!(custody.taken, Some((Measure::ProvisionalArrest, false, _))), "{custody:?}");
        assert_eq!(custody.steps.len(), STEPS.len());
        requests(&store, world.now().micros());
    }

    /// One is challenged, with proposals that wait and the last rung at the next midnight; one is decided and carried out; one
    /// runs; one waits for the bureau; one has just come.
    fn requests(store: &store::Store, now: i64) {
        use terms::deadline::DeadlineRule;
        use terms::request::RequestState as State;
        use terms::restriction::ChallengeStep;
        let (_, powers) = profile().unwrap();
        let body = crate::rules::body_of(&powers).unwrap();
        let reader = store.read();
        let rows = reader.requests(&store::Docket::default(), None, 50).unwrap();
        let found = |state: State| {
            let row = rows.iter().find(|it| it.state == state).unwrap();
            desk::requests::case_at(&reader, row.first, &body).unwrap().unwrap()
        };
        assert_eq!(rows.len(), 5);
        let challenged = rows.iter().find_map(|it| {
            let case = desk::requests::case_at(&reader, it.first, &body).unwrap().unwrap();
            (case.proposals().len() == 2).then_some(case)
        });
        let challenged = challenged.unwrap();
        assert_eq!(challenged.tests.last().unwrap().1.twins_count, 1);
        let reply = challenged.open(DeadlineRule::RightOfReply).last().unwrap();
        let left = reply.deadline.due.unwrap() - now;
        assert!(
            (0..=24 * 3_600_000_000).contains(&left),
            "deletion is proposed at the next midnight: {left}"
        );
        assert!(challenged.events.iter().all(|it| it.1.step != ChallengeStep::DeletionProposed));
        assert!(!challenged.letters.is_empty() && challenged.rulings.is_empty());
        let carried_out = found(State::Implementation);
        assert!(carried_out.rulings.len() == 1 && carried_out.letters.len() > 4);
        assert!(carried_out.open(DeadlineRule::Implementation).next().is_some());
        assert!(found(State::DataCheck).open(DeadlineRule::AccessDecision).next().is_some());
        let lacks = found(State::Filed);
        assert!(!lacks.request.supplied.contains(&terms::request::Requirement::Identity));
    }
}

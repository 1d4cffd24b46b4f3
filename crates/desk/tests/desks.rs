//! The desks from end to end: custody, the urgent override, lifts by two officials, holdings, review, stated logins.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::path::PathBuf;

use casework::border::{Moment, Profile, ProfileValues};
use casework::custody::{Detained, Due};
use casework::jurisdiction::Jurisdiction;
use casework::safety::Running;
use casework::verification::{Against, Powers};
use desk::border::{Asked, Border, Unchecked};
use desk::custody::{Row, one};
use desk::holdings::{Line, Responsible};
use desk::lift::Lifting;
use desk::verification::{DecideError, STATED};
use desk::{Act, Desk, Outcome};
use entries::{Entry, Kind, Lifted, Time};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Content, Erasure, NewEntry, StoreError, Whose};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{Check, CheckPurpose, ReadFrom, Traveller, Word};
use terms::custody::{CustodyEvent, CustodyStep};
use terms::holdings::Holding;
use terms::id::RegisterId;
use terms::jurisdiction::JurisdictionValues;
use terms::lift::{Lift, LiftOf};
use terms::register::RegisterKind;
use terms::safety::SafetyMeasure;
use terms::verification::{
    Asker, Decision, DecisionKind, GroupAtRisk, LapseReason, Official, OfficialReading, Reading, Review,
    Step, StepAnswer,
};
use terms::{Actor, AlertId, Date, Field, Level, Measure, Origin, Seq};

const HOUR: i64 = 3_600_000_000;
/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;
const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";
const PROTECTION: &str = r#"{"about":{"subject":{"names":[{"text":"Даніл Меркусэ"}],"born":"1984-03-09"}},"kind":"refugee","against":["BY"],"granted_by":{"state":"LT","name":"Migration Department"},"since":"2022-05-01"}"#;

struct House {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    rng: ChaCha8Rng,
    now: i64,
    login: Option<String>,
}

fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

fn official(person: &str, unit: &str, authority: Option<&str>) -> Official {
    Official {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: unit.to_owned(),
        authority: authority.map(str::to_owned),
    }
}

fn ugne() -> Official {
    official("Ugne", "gateway", None)
}

fn ieva() -> Official {
    official("Ieva", "prosecutor's office", Some("prosecutor general"))
}

fn ona() -> Official {
    official("Ona", "status unit", Some("Migration Department"))
}

fn jonas() -> Official {
    official("Jonas", "appeals unit", Some("Migration Department"))
}

fn jurisdiction() -> Jurisdiction {
    let mut values = JurisdictionValues {
        court: Some("Court of Appeal".to_owned()),
        custody_days: Some(10),
        counsel_within_hours: Some(2),
        ..JurisdictionValues::default()
    };
    values.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
    Jurisdiction::new(values, "LT").unwrap()
}

fn profile() -> Profile {
    Profile::new(ProfileValues {
        state: "LT".to_owned(),
        duty_number: "4400".to_owned(),
        child_protection_number: "4410".to_owned(),
        second_line_minutes: 15,
        meanwhile: Vec::new(),
        judge_within_hours: Some(24),
        referral_hours: 24,
        registers_abroad: Vec::new(),
    })
    .unwrap()
}

fn permit() -> Decision {
    Decision {
        kind: DecisionKind::Permit,
        measure: Some(Measure::ProvisionalArrest),
        conditions: Vec::new(),
        reasons: WHY.to_owned(),
        own_prosecutor: None,
        until: None,
    }
}

/// A killing, by a bureau of this class.
fn alert(bureau: &str, number: u32, name: &str) -> String {
    format!(
        r#"{{"channel":"interpol_red","bureau":"{bureau}","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"{name}"}}],"born":{{"date":"1984-03-09"}},"sex":"M","nationalities":["QQ"],"documents":[{{"kind":"passport","number":"QQ7719{number}","state":"QQ"}}],"photograph":true,"physical":true}},"warrants":[{{"state":"{bureau}","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}}],"facts":{{"text":"On 14 August 2025 in Velmora stabbed one man at the harbour; two witnesses saw it.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
    )
}

impl House {
    fn made(bureau: &str, exercise: bool) -> Self {
        let room = tempfile::tempdir().unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let options = store::Options {
            origin: "test.home".to_owned(),
            release: "test".to_owned(),
            id_seed: Some([3; 32]),
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: on(NINE),
            state: Some("LT".to_owned()),
            exercise,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let desk = Desk::create(&room.path().join("home"), &options, None, &mut act).unwrap();
        let mut house = Self { room, desk: Some(desk), rng, now: NINE, login: None };
        house.receives(&alert(bureau, 1, "Danil Merkuse"));
        house
    }

    fn new(bureau: &str) -> Self {
        Self::made(bureau, true)
    }

    fn home(&self) -> PathBuf {
        self.room.path().join("home")
    }

    fn with<T>(&mut self, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let actor = match &self.login {
            None => Actor::unverified("clerk"),
            Some(login) => Actor::Human {
                id: login.clone(),
                role: "verifying_official".to_owned(),
                login: Some(login.clone()),
            },
        };
        let mut act = Act { actor, on: on(now), clock: &clock, rng: &mut self.rng };
        run(self.desk.as_mut().unwrap(), &mut act)
    }

    /// An act of an official under their own login.
    fn by<T>(&mut self, by: &Official, run: impl FnOnce(&mut Desk, &mut Act<'_>) -> T) -> T {
        self.login = Some(by.login.clone());
        let done = self.with(run);
        self.login = None;
        done
    }

    fn receives(&mut self, text: &str) {
        self.with(|desk, act| {
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(Some("made"), "native", &mut records, act, &mut |_, _| Ok(())).unwrap();
        });
    }

    fn imports(&mut self, text: &str, kind: RegisterKind) -> Vec<Outcome> {
        self.with(|desk, act| {
            let entries = wire::register::open(text.as_bytes(), "made", kind).unwrap();
            let mut outcomes = Vec::new();
            desk.import(&mut entries.map(Result::unwrap), act, &mut |it| outcomes.push(it.outcome)).unwrap();
            outcomes
        })
    }

    fn alert(&self) -> AlertId {
        self.desk.as_ref().unwrap().store().read().alerts(None, 1).unwrap()[0].alert.clone()
    }

    fn level(&self) -> Level {
        self.desk.as_ref().unwrap().store().read().alerts(None, 1).unwrap()[0].level.unwrap()
    }

    fn decides(&mut self, by: &Official, review: Option<Review>) -> Result<(), DecideError> {
        let alert = self.alert();
        self.by(by, |desk, act| {
            let open = desk.open_for_verification(&alert, Some(Measure::ProvisionalArrest), act).unwrap();
            let answer = |&step| StepAnswer {
                step,
                reading: Reading::Excluded,
                reasons: WHY.to_owned(),
                missing: Vec::new(),
                group: (step == Step::GeneralSituation).then(|| {
                    GroupAtRisk::excluded(WHY, "report on the courts", "2026-03-02".parse().unwrap())
                }),
            };
            let answers = open.needed.iter().map(answer).collect();
            let reading =
                OfficialReading { by: by.clone(), revision: open.revision, answers, assurances: Vec::new() };
            desk.save_reading(&alert, reading, act)?;
            desk.decide(&alert, by, &permit(), review, jurisdiction().powers(), true, act).map(drop)
        })
    }

    fn opened_by_two(&mut self) {
        self.decides(&ugne(), None).unwrap();
        self.decides(&ieva(), Some(Review::Confirm)).unwrap();
    }

    fn booth(&mut self) -> Word {
        let subject = Subject {
            names: vec![NameForm::plain("MERKUSE DANIL")],
            born: Field::notice("1984-03-09".parse().unwrap()),
            documents: Field::Known(
                vec![Document {
                    kind: "passport".to_owned(),
                    number: "QQ77191".to_owned(),
                    state: Some("QQ".to_owned()),
                }],
                Origin::Official,
            ),
            ..Subject::default()
        };
        let check = Check {
            traveller: Traveller::new(subject, ReadFrom::Mrz),
            purpose: CheckPurpose::Border,
            place: None,
            compared: Vec::new(),
        };
        let at = Moment::new(self.now, 0);
        let asked = [Asked { check, at, with_child: false, original: Vec::new(), after: None }];
        self.with(|desk, act| {
            let border = Border::open(desk.store()).unwrap();
            desk.check(&border, &profile(), &asked, act).unwrap().remove(0).outcome.answer.word
        })
    }

    /// Deprived of liberty on the alert, without a check before it.
    fn arrested(&mut self) -> Seq {
        let (alert, now) = (self.alert(), self.now);
        self.with(|desk, act| {
            let unchecked = Unchecked {
                measure: Measure::ProvisionalArrest,
                ground: "on the alert".to_owned(),
                person: None,
                with_child: false,
                place: Some("lane B".to_owned()),
                alert: Some(alert),
            };
            let kept =
                desk.record_measure_without_check(&profile(), &unchecked, Moment::new(now, 0), act).unwrap();
            kept.custody.unwrap()
        })
    }

    fn board(&mut self) -> Vec<Row> {
        let rows =
            self.with(|desk, act| desk.custody_board(&profile(), &jurisdiction(), false, act).unwrap());
        // One that is read alone is the same.
        let reader = self.desk.as_ref().unwrap().store().read();
        for row in &rows {
            let began = row.custody.began;
            let one = one(&reader, &profile(), &jurisdiction(), began, self.now).unwrap().unwrap();
            let of = |it: &Row| {
                let steps: Vec<Seq> = it.steps.iter().map(|it| it.entry).collect();
                (it.alerts.clone(), it.names.clone(), it.taken.clone(), it.detained, it.version(), steps)
            };
            assert_eq!(of(&one), of(row));
        }
        rows
    }

    fn step(&mut self, event: CustodyEvent) -> Result<Vec<LapseReason>, DecideError> {
        let stepped = self.with(|desk, act| desk.custody_step(&event, act))?;
        Ok(stepped.lapsed.into_iter().map(|(_, it)| it.reason).collect())
    }

    fn kinds(&self) -> Vec<String> {
        let store = self.desk.as_ref().unwrap().store();
        (0..store.size()).map(|at| store.read().entry(Seq(at)).unwrap().plain.kind).collect()
    }

    /// Ona proposes the protection, Jonas confirms it.
    fn protects_by_act(&mut self) -> RegisterId {
        let records = wire::register::open(PROTECTION.as_bytes(), "made", RegisterKind::Protection).unwrap();
        let record = records.map(Result::unwrap).next().unwrap();
        let proposal = self.by(&ona(), |desk, act| {
            desk.propose_entry(&record.entry, &record.original, &ona(), WHY, act).unwrap()
        });
        self.by(&jonas(), |desk, act| desk.confirm_entry(proposal, &jonas(), act).unwrap()).id
    }

    fn proposes_lift(&mut self, lifting: &Lifting, by: &Official) -> Result<Seq, DecideError> {
        self.by(by, |desk, act| {
            desk.propose_lift(lifting, by, WHY, "decision 77-3 of 2026", &jurisdiction(), act)
        })
    }

    fn confirms_lift(&mut self, proposal: Seq, by: &Official) -> Result<Lift, DecideError> {
        self.by(by, |desk, act| desk.confirm_lift(proposal, by, WHY, &jurisdiction(), act)).map(|it| it.lift)
    }

    fn takes(&mut self, holdings: &[Holding]) -> (Vec<Line>, Vec<AlertId>) {
        let took = self.by(&ugne(), |desk, act| {
            let jurisdiction = jurisdiction();
            let responsible = Responsible {
                by: &ugne(),
                reasons: "Holdings of the first half of the year.",
                powers: jurisdiction.powers(),
                evidence_fresh: true,
            };
            desk.import_holdings(holdings, b"the list", &responsible, act).unwrap()
        });
        (took.lines, took.sample)
    }

    fn sound(mut self) {
        self.desk.as_mut().unwrap().checkpoint().unwrap();
        drop(self.desk.take());
        let report = store::verify(&self.home(), None);
        let problems: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert!(report.is_sound(), "{problems:?}");
    }
}

fn event(custody: Seq, step: CustodyStep, at: i64) -> CustodyEvent {
    CustodyEvent { custody, step, at, says: "as said".to_owned(), until: None, place: None, wish: None }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, DecideError>, rule: &str) {
    match result {
        Err(DecideError::Against(against)) => {
            assert!(against.iter().any(|it: &Against| it.rule == rule), "{rule} is not among {against:?}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_protection_that_comes_while_somebody_is_detained_shows_at_once_with_whom_to_tell() {
    let mut house = House::new("BY");
    house.opened_by_two();
    let custody = house.arrested();
    assert_eq!(house.board()[0].detained, Detained::Permitted);
    house.now += 3 * HOUR;
    let late: Vec<Due> =
        house.board()[0].owed.iter().filter(|it| it.is_late(house.now)).map(|it| it.what).collect();
    assert_eq!(late, [Due::Rights, Due::Counsel]);
    let keeps = CustodyEvent {
        until: Some(house.now + 72 * HOUR),
        ..event(custody, CustodyStep::CourtKeeps, house.now)
    };
    house.step(keeps).unwrap();
    assert_eq!(house.board()[0].detained, Detained::ByCourt);
    house.imports(PROTECTION, RegisterKind::Protection);
    let row = house.board().remove(0);
    assert_eq!(row.detained, Detained::Barred);
    assert!(!row.tell.is_empty() && row.consulate.unwrap().contains("written wish"));
    house.sound();
}

#[test]
fn a_release_ends_the_permission_that_let_the_person_be_kept() {
    let mut house = House::new("CZ");
    house.decides(&ieva(), None).unwrap();
    let custody = house.arrested();
    house.now += HOUR;
    refused(house.step(event(custody, CustodyStep::ConsulateTold, house.now)), "custody.consulate");
    let ended = house.step(event(custody, CustodyStep::Released, house.now)).unwrap();
    assert_eq!(ended, [LapseReason::Released]);
    assert_eq!(house.booth(), Word::UnderReview);
    assert!(house.board().is_empty());
    refused(house.step(event(custody, CustodyStep::Moved, house.now)), "custody.order");
    let other = house.step(event(Seq(1), CustodyStep::Released, house.now));
    assert!(matches!(other, Err(DecideError::NoCustody(Seq(1)))), "{other:?}");
    house.sound();
}

#[test]
fn a_changed_charge_ends_a_permission() {
    let mut house = House::new("CZ");
    house.decides(&ieva(), None).unwrap();
    assert_eq!(house.booth(), Word::MayAct);
    house.receives(&alert("CZ", 1, "Danil Merkuse").replace("\"Murder\"", "\"Fraud\""));
    assert_ne!(house.booth(), Word::MayAct);
}

#[test]
fn an_override_is_on_the_record_before_it_is_used_and_changes_nothing_of_the_alert() {
    let mut house = House::new("BY");
    let (alert, before) = (house.alert(), house.level());
    let officer = official("Tomas", "border", None);
    let uses = |house: &mut House| {
        house.by(&officer, |desk, act| {
            desk.use_override(Some(&alert), &officer, &[SafetyMeasure::Disarm], WHY, None, act)
        })
    };
    let (entry, used) = uses(&mut house).unwrap();
    assert_eq!(used.until, NINE + 24 * HOUR);
    assert_eq!((house.level(), house.booth()), (before, Word::UnderReview));
    let own = house.by(&officer, |desk, act| desk.confirm_override(entry, &officer, WHY, act));
    refused(own, "override.second_person");
    house.by(&ugne(), |desk, act| desk.confirm_override(entry, &ugne(), WHY, act)).unwrap();
    let again = house.by(&ieva(), |desk, act| desk.confirm_override(entry, &ieva(), WHY, act));
    refused(again, "override.second_person");
    uses(&mut house).unwrap();
    house.now += 25 * HOUR;
    let (all, counted) = house.with(|desk, act| desk.overrides(act).unwrap());
    let running: Vec<Running> = all.iter().map(|it| it.running).collect();
    assert!(matches!(running[..], [Running::Lapsed(_), Running::Over(_)]), "{running:?}");
    assert_eq!(counted, [("Tomas".to_owned(), 2, 1)]);
    house.imports(PROTECTION, RegisterKind::Protection);
    refused(uses(&mut house), "override.alert");
    house.sound();
}

#[test]
fn p4_an_authority_enters_and_lifts_by_two_and_people_decide_afterwards() {
    let mut house = House::new("BY");
    house.opened_by_two();
    let register = house.protects_by_act();
    assert_eq!((house.level(), house.booth()), (Level::Suspended, Word::Suspended));
    let lifting = Lifting::Entry(register.clone());
    refused(house.proposes_lift(&lifting, &ieva()), "lift.authority");
    let proposal = house.proposes_lift(&lifting, &ona()).unwrap();
    refused(house.confirms_lift(proposal, &ona()), "lift.two_people");
    refused(house.confirms_lift(proposal, &ieva()), "lift.authority");
    assert_eq!(house.booth(), Word::Suspended, "a proposal lifts nothing");
    let lift = house.confirms_lift(proposal, &jonas()).unwrap();
    assert!(lift.notice_due.is_some() && lift.by.len() == 2);
    // The lift raised nothing, and what it took away shows as lapsed.
    assert_eq!((house.level(), house.booth()), (Level::Suspended, Word::Suspended));
    let alert = house.alert();
    let standing = {
        let reader = house.desk.as_ref().unwrap().store().read();
        reader.examined(&alert).unwrap().unwrap().body.standing.clone()
    };
    assert!(standing.held.iter().any(|it| it.rule.as_str() == "person.protection" && it.lapsed.is_some()));
    assert!(matches!(house.confirms_lift(proposal, &jonas()), Err(DecideError::NoProposal(_))));
    // The same file does not bring it back.
    assert_eq!(house.imports(PROTECTION, RegisterKind::Protection), [Outcome::Known]);
    house.opened_by_two();
    assert_eq!(house.booth(), Word::MayAct);
    house.sound();
}

#[test]
fn what_was_proposed_is_erased_with_what_was_entered() {
    let mut house = House::new("BY");
    let register = house.protects_by_act();
    let proposal = house.proposes_lift(&Lifting::Entry(register.clone()), &ona()).unwrap();
    house.confirms_lift(proposal, &jonas()).unwrap();
    drop(house.desk.take());
    let mut store = store::Store::open(house.home()).unwrap();
    let whose = Whose::Register(register);
    let act = Erasure {
        whose: &whose,
        actor: &Actor::Auto("test".to_owned()),
        ground: "asked by the person",
        effective: on(NINE),
    };
    store.erase(&act, Time::from_micros(NINE).unwrap(), &mut house.rng).unwrap();
    let left: Vec<String> = (0..store.size())
        .map(|at| store.read().entry(Seq(at)).unwrap())
        .filter(|it| matches!(it.body, Content::Known(_)))
        .map(|it| it.plain.kind)
        .collect();
    for gone in ["entry_proposed", "entered", "lift_proposed", "lifted"] {
        assert!(!left.iter().any(|it| it == gone), "{gone} is still there");
    }
    drop(store);
    house.desk = Some(Desk::open(&house.home(), None).unwrap());
    house.sound();
}

#[test]
fn a_proposal_that_was_refused_is_over() {
    let mut house = House::new("BY");
    let records = wire::register::open(PROTECTION.as_bytes(), "made", RegisterKind::Protection).unwrap();
    let record = records.map(Result::unwrap).next().unwrap();
    let proposal = house.by(&ona(), |desk, act| {
        desk.propose_entry(&record.entry, &record.original, &ona(), WHY, act).unwrap()
    });
    assert_eq!(house.level(), Level::Reviewable, "a proposal protects nobody yet");
    house.by(&jonas(), |desk, act| desk.refuse_proposal(proposal, &jonas(), WHY, act).unwrap());
    let late = house.by(&jonas(), |desk, act| desk.confirm_entry(proposal, &jonas(), act));
    assert!(matches!(late, Err(DecideError::NoProposal(_))), "{late:?}");
    house.sound();
}

#[test]
fn a_court_lifts_a_finding_on_new_facts_and_an_official_does_not() {
    let mut house = House::new("CZ");
    let refusal = r#"{"about":{"subject":{"names":[{"text":"Danil Merkuse"}],"born":"1984-03-09"},"cases":[{"state":"CZ","reference":"77-1/26"}]},"requesting_state":"CZ","refused_by":{"state":"PL","name":"Court of Appeal"},"on":"2026-10-01","final":true,"ground":"human_rights"}"#;
    house.imports(refusal, RegisterKind::Refusal);
    assert_eq!(house.level(), Level::Suspended);
    let lifting = |house: &House, rule: &str| Lifting::Finding {
        alert: house.alert(),
        rule: rule.to_owned(),
        number: None,
    };
    let refused_there = lifting(&house, "person.extradition_refused");
    refused(house.proposes_lift(&refused_there, &ieva()), "lift.court");
    let rasa = official("Rasa", "second chamber", Some("Court of Appeal"));
    let tomas = official("Tomas", "second chamber", Some("Court of Appeal"));
    let proposal = house.proposes_lift(&refused_there, &rasa).unwrap();
    house.confirms_lift(proposal, &tomas).unwrap();
    // Another finding that rests on the same refusal stays until the court lifts it as well.
    refused(house.decides(&ugne(), None), "verification.stopped");
    let relayed = lifting(&house, "relay.after_refusal");
    let proposal = house.proposes_lift(&relayed, &rasa).unwrap();
    house.confirms_lift(proposal, &tomas).unwrap();
    assert_eq!(house.level(), Level::Suspended, "people decide");
    house.opened_by_two();
    assert_eq!(house.booth(), Word::MayAct);
    house.sound();
}

#[test]
fn i10_the_record_takes_no_lift_that_another_person_did_not_propose() {
    let mut house = House::new("BY");
    let register = house.protects_by_act();
    let proposal = house.proposes_lift(&Lifting::Entry(register.clone()), &ona()).unwrap();
    let (entered, owner) = {
        let reader = house.desk.as_ref().unwrap().store().read();
        let stored = reader.register(&register).unwrap().unwrap();
        (stored.plain.seq, stored.plain.owner.clone())
    };
    drop(house.desk.take());
    let mut store = store::Store::open(house.home()).unwrap();
    let of = LiftOf::Entry { register, entered };
    for (proposal, by) in
        [(proposal, vec![ona(), ona()]), (proposal, vec![jonas(), ona()]), (entered, vec![ona(), jonas()])]
    {
        let lift = Lift { proposal, of: of.clone(), by, reasons: WHY.to_owned(), at: NINE, notice_due: None };
        let read_to = Seq(store.size() - 1);
        let mut batch = store.batch(Time::from_micros(NINE).unwrap(), &mut house.rng).unwrap();
        let result = batch.append(NewEntry {
            entry: Entry::Lifted(Box::new(Lifted { lift })),
            actor: Actor::Human { id: "x".to_owned(), role: "x".to_owned(), login: Some("x".to_owned()) },
            effective: on(NINE),
            alert: None,
            owner: owner.clone(),
            caused_by: Some(entered),
            original: &[],
            decided_on: Some(read_to),
        });
        assert!(matches!(result, Err(StoreError::Unproposed(_))), "{result:?}");
    }
}

fn holding(alert: AlertId) -> Holding {
    Holding {
        alert,
        measure: Measure::ProvisionalArrest,
        decided_by: "Rasa Kelmutė".to_owned(),
        unit: "prosecutor's office".to_owned(),
        authority: "prosecutor general".to_owned(),
        on: "2026-06-01".parse().unwrap(),
        reasons: WHY.to_owned(),
    }
}

#[test]
fn p2_holdings_are_permissions_by_two_named_people_and_nothing_for_what_two_must_read() {
    let mut house = House::new("CZ");
    house.receives(&alert("BY", 2, "Ilko Varn").replace("1984-03-09", "1971-02-03"));
    let rows = house.desk.as_ref().unwrap().store().read().alerts(None, 9).unwrap();
    let list =
        [holding(rows[0].alert.clone()), holding(rows[1].alert.clone()), holding(rows[0].alert.clone())];
    let (lines, sample) = house.takes(&list);
    assert!(matches!(&lines[..], [Line::Taken { .. }, Line::Refused(_), Line::Twice]), "{lines:?}");
    assert_eq!(sample, [rows[0].alert.clone()]);
    assert_eq!(house.booth(), Word::MayAct);
    let (again, none) = house.takes(&list);
    assert!(matches!(&again[0], Line::Refused(why) if why.iter().any(|it| it.rule == "holdings.first")));
    assert!(none.is_empty());
    house.now += 90 * 24 * HOUR;
    assert_eq!(house.booth(), Word::UnderReview);
    // Ninety days are not prolonged by the same list.
    let (later, _) = house.takes(&list);
    assert!(matches!(&later[0], Line::Refused(why) if why.iter().any(|it| it.rule == "holdings.first")));
    assert_eq!(house.booth(), Word::UnderReview);
    assert_eq!(house.kinds().iter().filter(|it| *it == "holdings_taken").count(), 1);
    house.sound();
}

#[test]
fn a_request_for_review_stands_at_the_alert_until_people_decide() {
    let mut house = House::new("CZ");
    let alert = house.alert();
    let asks = |house: &mut House, grounds: &str| {
        house.with(|desk, act| desk.ask_review(&alert, Asker::Victim, None, grounds, false, act))
    };
    refused(asks(&mut house, "again"), "review.grounds");
    let (entry, clock) = asks(&mut house, "The second statement of the witness was not read.").unwrap();
    assert_eq!(clock.rule, "review.victim");
    let open = |house: &mut House| {
        house.with(|desk, act| desk.open_for_verification(&alert, None, act).unwrap().asked)
    };
    assert_eq!(open(&mut house).iter().map(|it| it.0).collect::<Vec<_>>(), [entry]);
    house.decides(&ieva(), None).unwrap();
    assert!(open(&mut house).is_empty());
    house.sound();
}

#[test]
fn p2_a_login_that_is_only_stated_decides_in_an_exercise_alone() {
    for exercise in [true, false] {
        let mut house = House::made("CZ", exercise);
        let stated = Official { login: format!("{STATED}ieva"), ..ieva() };
        let result = house.decides(&stated, None);
        assert_eq!(result.is_ok(), exercise, "{result:?}");
        let alert = house.alert();
        let back = house.by(&stated, |desk, act| desk.take_permission_back(&alert, WHY, act));
        assert_eq!(back.is_ok(), exercise, "{back:?}");
        let decided = house.kinds().contains(&Kind::Decided.code().to_owned());
        assert_eq!(decided, exercise);
    }
    // Nobody takes a permission back without a login, and a powerless profile permits nothing.
    let mut house = House::new("CZ");
    let alert = house.alert();
    let back = house.with(|desk, act| desk.take_permission_back(&alert, WHY, act));
    assert!(matches!(back, Err(DecideError::OtherLogin(_))), "{back:?}");
    let none = house.by(&ieva(), |desk, act| {
        desk.decide(&alert, &ieva(), &permit(), None, &Powers::default(), true, act)
    });
    refused(none, "verification.authority");
}

//! A request from end to end: lodged, restricted with words that stand in other files, challenged by itself, met with silence,
//! decided by a named member, and carried out; with its deadlines, its erasure and the check of the record.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use casework::border::Moment;
use casework::clock::changes::By;
use casework::request::ruling::HandOver;
use casework::statistics::docket::{Ended, Period, Request as Counted, Restricted, TableKind};
use casework::statistics::release::release;
use desk::requests::{Body, Case, Changing, RequestError, Saying, case, figures, letters_due, story};
use desk::{Act, Desk};
use entries::Time;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Erasure, Whose, verify};
use terms::deadline::{DeadlineRule, DeadlineState, Party};
use terms::id::RequestId;
use terms::request::{
    Capacity, LetterIssued, LetterKind, Lodging, RequestKind, RequestMove, RequestState, RequestStep,
    Requirement, Ruling, RulingKind,
};
use terms::restriction::{
    ChallengeStep, RestrictionClaim, RestrictionGround, RestrictionKind, TestPoint, Verdict,
};
use terms::verification::Official;
use terms::{Actor, Date, Seq};

const DAY: i64 = 86_400_000_000;
/// 2026-11-22T09:00:00Z, a Sunday.
const NINE: i64 = 1_795_338_000_000_000;
const WHY: &str = "as the rules of the body provide for it";
const BOILERPLATE: &str = "Disclosure may prejudice an ongoing investigation and the interests of national security; the data \
                           are confidential in full and cannot be communicated to the applicant.";

fn on(micros: i64) -> Date {
    Moment::new(micros, 0).date()
}

fn human(person: &str, role: &str) -> Actor {
    Actor::Human { id: person.to_owned(), role: role.to_owned(), login: Some(person.to_owned()) }
}

fn member() -> Official {
    Official {
        name: "Elske Vandermoer".to_owned(),
        login: "elske".to_owned(),
        person: "elske".to_owned(),
        role: "commission".to_owned(),
        unit: "requests".to_owned(),
        authority: None,
    }
}

struct Room {
    room: tempfile::TempDir,
    desk: Option<Desk>,
    rng: ChaCha8Rng,
    now: i64,
    body: Body,
}

impl Room {
    fn new() -> Self {
        let room = tempfile::tempdir().unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let options = store::Options {
            origin: "test.home".to_owned(),
            release: "test".to_owned(),
            id_seed: Some([3; 32]),
            root_key: None,
            actor: Actor::Auto("test".to_owned()),
            effective: on(NINE),
            state: None,
            exercise: false,
        };
        let clock = || Time::from_micros(NINE).unwrap();
        let mut act =
            Act { actor: Actor::Auto("test".to_owned()), on: on(NINE), clock: &clock, rng: &mut rng };
        let desk = Desk::create(&room.path().join("home"), &options, None, &mut act).unwrap();
        Self { desk: Some(desk), room, rng, now: NINE, body: Body::default() }
    }

    fn acts<T>(&mut self, actor: Actor, work: impl FnOnce(&mut Desk, &Body, &mut Act<'_>) -> T) -> T {
        let now = self.now;
        let clock = move || Time::from_micros(now).unwrap();
        let mut act = Act { actor, on: on(now), clock: &clock, rng: &mut self.rng };
        work(self.desk.as_mut().unwrap(), &self.body, &mut act)
    }

    fn later(&mut self, days: i64) {
        self.now += days * DAY;
    }

    fn lodge(&mut self, kind: RequestKind, name: &str) -> RequestId {
        let lodging = Lodging {
            request: RequestId::from_tail("x"),
            kind,
            national: None,
            names: vec![name.to_owned()],
            born: None,
            nationalities: Vec::new(),
            capacity: Capacity::Person,
            filed_by: String::new(),
            mandate: None,
            language: "en".to_owned(),
            asks: "What is held about me, and by whom?".to_owned(),
            supplied: vec![Requirement::Signature, Requirement::Identity, Requirement::Contact],
            identity_until: "2030-01-01".parse().ok(),
            bureau: Some("QQ".to_owned()),
            alert: None,
            earlier: None,
            discovered: None,
            received: 0,
            dated: None,
        };
        let original = format!("{name} {}", kind.code());
        self.acts(human("ludvika", "counsel"), |desk, body, act| {
            desk.lodge(lodging, original.as_bytes(), body, act).unwrap().request
        })
    }

    /// Every letter that is due is made.
    fn letters(&mut self, request: &RequestId) {
        for due in letters_due(&self.case(request)) {
            let letter = LetterIssued {
                kind: due.kind,
                to: due.to,
                language: "en".to_owned(),
                reference: request.as_str().to_owned(),
                digest: "0".repeat(64),
                text: "As decided.".to_owned(),
                about: due.about,
                at: 0,
            };
            self.acts(human("elske", "commission"), |desk, body, act| {
                desk.issue_letter(request, letter, body, act).unwrap()
            });
        }
    }

    fn step(&mut self, request: &RequestId, step: RequestStep) -> Result<Seq, RequestError> {
        self.step_with(request, RequestMove { found: Some(true), ..plain(step) }, Party::Body)
    }

    fn step_with(
        &mut self,
        request: &RequestId,
        moved: RequestMove,
        side: Party,
    ) -> Result<Seq, RequestError> {
        let who = match side {
            Party::Applicant => human("ludvika", "counsel"),
            Party::Source => human("voskar", "source_bureau"),
            _ => human("elske", "commission"),
        };
        self.acts(who, |desk, body, act| desk.step_request(request, moved, side, body, act))
    }

    fn claims(&mut self, request: &RequestId, justification: &str) -> Vec<ChallengeStep> {
        let claim = RestrictionClaim {
            kind: RestrictionKind::TowardsApplicant,
            bureau: "QQ".to_owned(),
            ground: Some(RestrictionGround::Security),
            other_ground: String::new(),
            whole_file: true,
            items: Vec::new(),
            justification: justification.to_owned(),
            supporting: String::new(),
            author: "head of bureau".to_owned(),
            claimed: on(self.now),
            expires: None,
            review: None,
            replaces: None,
        };
        self.acts(human("voskar", "source_bureau"), |desk, body, act| {
            desk.claim_restriction(request, claim, "", body, act).unwrap().1
        })
    }

    fn tick(&mut self) -> usize {
        let mut done = 0;
        for _ in 0..8 {
            let ticked = self.acts(Actor::Auto("tick".to_owned()), |desk, body, act| {
                desk.tick_requests(body, act).unwrap()
            });
            assert_eq!(ticked.doubt, None);
            done += ticked.escalated.len();
            if !ticked.more {
                break;
            }
        }
        done
    }

    fn case(&self, request: &RequestId) -> Case {
        case(&self.desk.as_ref().unwrap().store().read(), request, &self.body).unwrap().unwrap()
    }

    fn rules(&mut self, request: &RequestId, ruling: Ruling) -> Result<Option<HandOver>, Vec<&'static str>> {
        let done = self.acts(human("elske", "commission"), |desk, body, act| {
            desk.rule_on_request(request, ruling, body, act)
        });
        match done {
            Ok((_, follows)) => Ok(follows.hands_over),
            Err(RequestError::Against(all)) => Err(all.iter().map(|it| it.rule).collect()),
            Err(error) => panic!("{error}"),
        }
    }

    /// Closes the home and checks every entry and every table.
    fn verified(mut self) {
        drop(self.desk.take());
        let report = verify(&self.room.path().join("home"), None);
        assert!(report.problems.is_empty(), "{:?}", report.problems);
    }
}

fn plain(step: RequestStep) -> RequestMove {
    RequestMove {
        step,
        state: RequestState::Filed,
        at: 0,
        reasons: WHY.to_owned(),
        requirements: Vec::new(),
        found: None,
        questions: vec!["When was the warrant issued?".to_owned()],
        mandate: None,
        until: None,
        assigned: None,
        meeting: None,
        by: Some(member()),
    }
}

fn ruling(kind: RulingKind) -> Ruling {
    Ruling {
        kind,
        state: RequestState::Filed,
        reasons: "The description of the acts names no act of the person.".to_owned(),
        provisions: "RPD Arts 35 and 83".to_owned(),
        by: vec![member()],
        version: 1,
        replaces: None,
        proposal: None,
        gist: None,
        to_applicant: "The data did not comply with the rules and are deleted.".to_owned(),
        to_source: "The data are deleted. The description names no act.".to_owned(),
        corrections: Vec::new(),
        at: 0,
    }
}

fn state_of(case: &Case, rule: DeadlineRule) -> Vec<DeadlineState> {
    case.deadlines.iter().filter(|it| it.reference.rule == rule).map(|it| it.state).collect()
}

#[test]
fn boilerplate_is_challenged_by_itself_and_silence_leads_to_a_named_decision() {
    let mut room = Room::new();
    // Other files of the bureau say the same.
    for name in ["Ona Kazlauskaite", "Petras Vingilis"] {
        let other = room.lodge(RequestKind::Access, name);
        room.claims(&other, BOILERPLATE);
    }
    let request = room.lodge(RequestKind::Access, "Ludvika Astrouna");
    room.step(&request, RequestStep::Acknowledged).unwrap();
    room.step(&request, RequestStep::Admitted).unwrap();
    room.step(&request, RequestStep::DataChecked).unwrap();
    room.step(&request, RequestStep::SourceAsked).unwrap();

    let entered = room.claims(&request, BOILERPLATE);
    assert_eq!(entered, [ChallengeStep::Opened]);
    let now = room.case(&request);
    let tested = &now.tests.last().unwrap().1;
    let verdict = |point: TestPoint| tested.points.iter().find(|it| it.point == point).unwrap().verdict;
    assert_eq!((verdict(TestPoint::OwnWords), verdict(TestPoint::PerItem)), (Verdict::Fails, Verdict::Fails));
    assert_eq!(tested.twins_count, 2);
    assert_eq!(state_of(&now, DeadlineRule::ChallengeAnswer), [DeadlineState::Running]);
    assert!(letters_due(&now).iter().any(|it| it.kind == LetterKind::Challenge && it.to == Party::Source));

    // Nobody answers: each step comes by itself, and none of them discloses, blocks or deletes.
    let mut steps: Vec<ChallengeStep> = Vec::new();
    for _ in 0..60 {
        room.later(1);
        room.tick();
    }
    let silent = room.case(&request);
    steps.extend(silent.of_challenge().iter().map(|it| it.1.step));
    for wanted in [
        ChallengeStep::Reminded,
        ChallengeStep::ReplyInvited,
        ChallengeStep::GistProposed,
        ChallengeStep::BlockProposed,
        ChallengeStep::InferenceMarked,
        ChallengeStep::CountedInAudit,
        ChallengeStep::DeletionProposed,
    ] {
        assert!(steps.contains(&wanted), "{}: {steps:?}", wanted.code());
    }
    assert!(silent.rulings.is_empty() && !silent.request.blocked);
    assert_eq!(state_of(&silent, DeadlineRule::ChallengeAnswer), [DeadlineState::Escalated]);
    let marked = steps.iter().position(|it| *it == ChallengeStep::InferenceMarked);
    let invited = steps.iter().position(|it| *it == ChallengeStep::ReplyInvited);
    assert!(invited < marked, "nothing counts before the right of reply: {steps:?}");

    // Keeping it restricted because nobody answered is no decision; a member decides on the proposal.
    let proposal =
        silent.events.iter().rev().find(|it| it.1.step == ChallengeStep::DeletionProposed).unwrap().0;
    let unsigned = Ruling { by: Vec::new(), ..ruling(RulingKind::Disclose) };
    let refused = room.acts(human("elske", "commission"), |desk, body, act| {
        desk.rule_on_request(&request, unsigned, body, act).is_err()
    });
    assert!(refused);
    let before_consultation = Ruling { proposal: Some(proposal), ..ruling(RulingKind::Delete) };
    assert_eq!(room.rules(&request, before_consultation), Err(vec!["ruling.consultation"]));
    let disclosed = Ruling { proposal: Some(proposal), ..ruling(RulingKind::Disclose) };
    assert_eq!(room.rules(&request, disclosed), Ok(None));
    let decided = room.case(&request);
    assert_eq!(decided.row.state, RequestState::Decided);
    assert_eq!(decided.challenge(), None);
    assert_eq!(state_of(&decided, DeadlineRule::AccessDecision), [DeadlineState::Met]);
    assert!(state_of(&decided, DeadlineRule::ProposalDecision).iter().all(|it| !it.is_open()));

    let reader = room.desk.as_ref().unwrap().store().read();
    let told = story(&reader, &decided, &room.body).unwrap();
    assert!(told.iter().all(|it| !it.says.is_empty() && !it.law.is_empty()));
    assert!(told.iter().any(|it| it.says.contains("4 months")), "the clock is explained");
    room.verified();
}

#[test]
fn a_deletion_waits_for_the_consultation_and_is_handed_on() {
    let mut room = Room::new();
    let request = room.lodge(RequestKind::Deletion, "Ludvika Astrouna");
    room.step(&request, RequestStep::Admitted).unwrap();
    room.step(&request, RequestStep::DataChecked).unwrap();
    room.step(&request, RequestStep::Consulted).unwrap();
    assert_eq!(room.rules(&request, ruling(RulingKind::Delete)), Err(vec!["ruling.consultation"]));
    // Urgent relief does not wait.
    assert_eq!(
        room.rules(&request, Ruling { to_source: String::new(), ..ruling(RulingKind::Block) }),
        Ok(None)
    );
    for _ in 0..10 {
        room.later(5);
        room.tick();
    }
    let over = room.case(&request);
    assert!(over.request.consultation_over, "its clock ended it");
    assert_eq!(state_of(&over, DeadlineRule::Consultation), [DeadlineState::AnsweredLate]);
    assert_eq!(room.rules(&request, ruling(RulingKind::Delete)), Ok(Some(HandOver::Delete)));
    room.step(&request, RequestStep::SentForImplementation).unwrap();
    assert!(room.step(&request, RequestStep::Notified).is_err(), "not before it is carried out");
    room.step(&request, RequestStep::Implemented).unwrap();
    assert!(room.step(&request, RequestStep::Notified).is_err(), "not before a letter tells of it");
    room.letters(&request);
    room.step(&request, RequestStep::Notified).unwrap();
    room.step(&request, RequestStep::Closed).unwrap();
    let closed = room.case(&request);
    assert_eq!(closed.row.state, RequestState::Closed);
    assert!(closed.deadlines.iter().all(|it| !it.state.is_open()), "{:?}", closed.deadlines.len());
    assert!(room.step(&request, RequestStep::Assigned).is_err(), "nothing leads out of a closed request");
    room.verified();
}

#[test]
fn a_source_that_was_asked_and_says_nothing_is_challenged_too() {
    let mut room = Room::new();
    let request = room.lodge(RequestKind::Access, "Ludvika Astrouna");
    room.step(&request, RequestStep::Admitted).unwrap();
    room.step(&request, RequestStep::DataChecked).unwrap();
    room.step(&request, RequestStep::SourceAsked).unwrap();
    for _ in 0..7 {
        room.later(5);
        room.tick();
    }
    let now = room.case(&request);
    assert_eq!(state_of(&now, DeadlineRule::SourceAnswer), [DeadlineState::Escalated]);
    assert!(now.challenge().is_some());
    assert!(now.tests.last().unwrap().1.claim.is_none());
    // Keeping a restriction that nobody claimed is refused.
    assert_eq!(room.rules(&request, ruling(RulingKind::KeepRestricted)), Err(vec!["ruling.silence"]));
    room.verified();
}

#[test]
fn who_holds_a_clock_changes_nothing_of_it_and_an_answer_counts_when_it_was_recorded() {
    let mut room = Room::new();
    let request = room.lodge(RequestKind::Access, "Ludvika Astrouna");
    room.claims(&request, "");
    let now = room.case(&request);
    let clock = now.deadlines.iter().find(|it| it.reference.rule == DeadlineRule::ChallengeAnswer).unwrap();
    let clock = clock.reference;
    let by = |party: Party| By { party, apart: false };
    let mut tries = |party: Party, changing: Changing| {
        room.acts(human("elske", "commission"), |desk, body, act| {
            desk.change_deadline(&request, clock, (&changing, WHY), (&member(), by(party)), body, act)
                .map(drop)
                .map_err(|error| error.to_string())
        })
    };
    let longer = casework::request::rules::days(5);
    assert!(tries(Party::Source, Changing::Pause).is_err());
    assert!(tries(Party::Source, Changing::Extend(longer)).is_err());
    assert!(tries(Party::Body, Changing::Extend(longer)).is_ok());
    for _ in 0..4 {
        room.later(4);
        room.tick();
    }
    room.acts(human("voskar", "source_bureau"), |desk, body, act| {
        desk.answer_challenge(&request, &Saying::Answer, "dated the twenty-fourth of November", body, act)
            .unwrap()
    });
    let late = room.case(&request);
    assert_eq!(state_of(&late, DeadlineRule::ChallengeAnswer), [DeadlineState::AnsweredLate]);
    room.verified();
}

#[test]
fn a_preventive_request_has_no_clock_and_the_same_bytes_are_the_same_request() {
    let mut room = Room::new();
    let request = room.lodge(RequestKind::Preventive, "Ludvika Astrouna");
    room.step(&request, RequestStep::Admitted).unwrap();
    assert!(room.case(&request).deadlines.is_empty());
    let lodging = room.case(&request).request.lodging;
    let again = room.acts(human("ludvika", "counsel"), |desk, body, act| {
        desk.lodge(lodging, b"Ludvika Astrouna preventive", body, act)
            .map(drop)
            .map_err(|error| error.to_string())
    });
    assert!(again.unwrap_err().contains("lodged before"));
    room.verified();
}

#[test]
fn a_request_that_is_erased_leaves_nothing_to_be_found() {
    let mut room = Room::new();
    let request = room.lodge(RequestKind::Access, "Ludvika Astrouna");
    room.claims(&request, BOILERPLATE);
    let now = room.now;
    let whose = Whose::Request(request.clone());
    let actor = human("admin", "administrator");
    let act = Erasure { whose: &whose, actor: &actor, ground: "RPD Art 51", effective: on(now) };
    // Another day than that of the entries that have no person.
    drop(room.desk.take());
    let mut store = store::Store::open(room.room.path().join("home")).unwrap();
    store.erase(&act, Time::from_micros(now).unwrap(), &mut room.rng).unwrap();
    assert_eq!(store.read().request(&request).unwrap(), None);
    assert!(store.read().deadlines_due(i64::MAX, 99).unwrap().is_empty());
    store.checkpoint().unwrap();
    drop(store);
    let home = room.room.path().join("home");
    let report = verify(&home, None);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    room.desk = Some(Desk::open(&home, None).unwrap());
    // Its words are no twin of anybody's any more.
    let other = room.lodge(RequestKind::Access, "Petras Vingilis");
    room.claims(&other, BOILERPLATE);
    assert_eq!(room.case(&other).tests.last().unwrap().1.twins_count, 0);
}

#[test]
fn a_clock_that_jumps_a_year_ends_nothing_until_a_named_person_says_what_time_it_is() {
    let mut room = Room::new();
    let request = room.lodge(RequestKind::Access, "Ludvika Astrouna");
    room.claims(&request, "");
    room.tick();
    room.later(365);
    // Somebody works meanwhile: an entry of a time that jumped is no witness for itself.
    room.lodge(RequestKind::Access, "Petras Vingilis");
    let ticked =
        room.acts(Actor::Auto("tick".to_owned()), |desk, body, act| desk.tick_requests(body, act).unwrap());
    assert!(ticked.doubt.is_some() && ticked.escalated.is_empty());
    assert_eq!(state_of(&room.case(&request), DeadlineRule::ChallengeAnswer), [DeadlineState::Running]);
    let says = |room: &mut Room, reasons: &str| {
        let reasons = reasons.to_owned();
        room.acts(human("elske", "commission"), move |desk, _, act| {
            desk.confirm_time(&member(), &reasons, act).is_ok()
        })
    };
    assert!(!says(&mut room, "ok"));
    assert!(says(&mut room, "compared with the clock of the court and with the date of today's post"));
    assert!(room.tick() > 0);
    assert_eq!(state_of(&room.case(&request), DeadlineRule::ChallengeAnswer), [DeadlineState::Escalated]);
    // An hour back: nothing is taken back, and nothing is entered twice.
    let entries = room.case(&request).events.len();
    room.now -= 3_600_000_000;
    room.acts(Actor::Auto("tick".to_owned()), |desk, body, act| desk.tick_requests(body, act).unwrap());
    assert_eq!(room.case(&request).events.len(), entries);
    room.verified();
}

#[test]
fn the_docket_is_counted_without_names_and_as_it_stood_when_a_year_was_over() {
    let mut room = Room::new();
    let examined = |room: &mut Room, kind: RequestKind, name: &str, found: bool| {
        let request = room.lodge(kind, name);
        room.step(&request, RequestStep::Admitted).unwrap();
        let looked = RequestMove { found: Some(found), ..plain(RequestStep::DataChecked) };
        room.step_with(&request, looked, Party::Body).unwrap();
        request
    };
    let access = examined(&mut room, RequestKind::Access, "Ludvika Astrouna", true);
    room.claims(&access, BOILERPLATE);
    let deletion = examined(&mut room, RequestKind::Deletion, "ASTROUNA, Ludvika", true);
    room.step(&deletion, RequestStep::Consulted).unwrap();
    room.claims(&deletion, BOILERPLATE);
    let nothing = examined(&mut room, RequestKind::Access, "Petras Vingilis", false);
    assert_eq!(room.rules(&nothing, ruling(RulingKind::NoData)), Ok(None));
    let silent = examined(&mut room, RequestKind::Access, "Ona Kazlauskaite", true);
    room.step(&silent, RequestStep::SourceAsked).unwrap();
    let withdrawn = examined(&mut room, RequestKind::Access, "Rasa Pelenyte", true);
    room.step_with(&withdrawn, plain(RequestStep::WithdrawnByApplicant), Party::Applicant).unwrap();
    for _ in 0..12 {
        room.later(5);
        room.tick();
    }
    // In January a member decides; in that year one more comes.
    let proposed = |room: &Room, request: &RequestId| {
        let case = room.case(request);
        case.events.iter().rev().find(|it| it.1.step == ChallengeStep::DeletionProposed).unwrap().0
    };
    let proposal = Some(proposed(&room, &deletion));
    assert!(room.rules(&deletion, Ruling { proposal, ..ruling(RulingKind::Delete) }).is_ok());
    let proposal = Some(proposed(&room, &access));
    assert!(room.rules(&access, Ruling { proposal, ..ruling(RulingKind::Disclose) }).is_ok());
    room.lodge(RequestKind::Preventive, "Vytas Strazdelis");

    let year = |number: i16| Period::year(number).unwrap();
    let counted = |room: &Room, number: i16| {
        figures(&room.desk.as_ref().unwrap().store().read(), &room.body, &year(number)).unwrap()
    };
    let then = counted(&room, 2026);
    let told = |it: &Counted| (it.kind, it.ended.map(|it| it.1), it.restricted);
    assert_eq!(
        then.iter().map(told).collect::<Vec<_>>(),
        [
            (RequestKind::Access, None, Restricted::FailedStands),
            (RequestKind::Deletion, None, Restricted::FailedStands),
            (RequestKind::Access, Some(Ended::NoData), Restricted::No),
            (RequestKind::Access, None, Restricted::SilentStands),
            (RequestKind::Access, Some(Ended::Withdrawn), Restricted::No),
        ]
    );
    assert_eq!(then[0].person, then[1].person, "one person, written in two ways");
    assert_ne!(then[0].person, then[2].person);
    assert_eq!((then[0].source.as_deref(), then[2].source.as_deref()), (Some("QQ"), None));
    assert_eq!(then[0].ground, Some(RestrictionGround::Security));
    assert_eq!(then[2].in_time(), Some(true));
    let now = counted(&room, 2027);
    assert_eq!(
        now.iter().map(told).take(2).collect::<Vec<_>>(),
        [
            (RequestKind::Access, Some(Ended::Disclosed), Restricted::FailedReversed),
            (RequestKind::Deletion, Some(Ended::NonCompliantNoAnswer), Restricted::FailedReversed),
        ]
    );
    assert_eq!((now.len(), now[5].due, now[5].admitted), (6, None, None));

    // So few are nobody's figures; with ten more people the year shows what came.
    let released = |room: &Room| release(&counted(room, 2027), year(2027), day("2028-01-02"), &[]).unwrap();
    assert!(released(&room).tables.iter().all(|it| it.1.is_empty()));
    for number in 0..10 {
        let letter = char::from(b'A' + number);
        room.lodge(RequestKind::Access, &format!("{letter}udrius {letter}arnenas"));
    }
    let all = released(&room);
    let received = all.tables.iter().find(|it| it.0 == TableKind::Received).unwrap();
    assert_eq!(received.1.first().map(|it| it.count), Some(11));
    room.verified();
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

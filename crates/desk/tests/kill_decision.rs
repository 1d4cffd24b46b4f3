//! A process that is killed between a reading and a decision, or in the middle of one, leaves the whole act or none.
//!
//! A child (this same test binary) lets two officials read and decide on one alert after another and prints each decision
//! that counts; the parent kills it at a random moment. Then every decision that was said is there, every decision that
//! counts is followed by the standing it gave, and the home verifies without a problem.
//! `REDRESS_LONG=1` kills 200 times instead of 10.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use casework::border::Moment;
use casework::verification::Powers;
use desk::{Act, Desk};
use entries::{Entry, Time};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::Content;
use terms::verification::{
    Decision, DecisionKind, GroupAtRisk, Official, OfficialReading, Reading, Review, Step, StepAnswer,
};
use terms::{Actor, AlertId, Measure, Seq};

const CHILD: &str = "REDRESS_DECISION_KILL_CHILD";
/// 2026-11-22T09:00:00Z.
const NINE: i64 = 1_795_338_000_000_000;
const WHY: &str = "The warrant names act, place and two witnesses; nothing on file speaks against it.";
const ALERTS: usize = 400;

fn alerts() -> String {
    let one = |number: usize| {
        let (day, year) = (1 + number % 28, 1950 + number % 50);
        format!(
            r#"{{"channel":"interpol_red","bureau":"BY","reference":"2026/{number}","issued":"2026-03-02","purpose":"arrest_for_prosecution","subject":{{"names":[{{"text":"Person Number{number}"}}],"born":{{"date":"{year}-03-{day:02}"}},"sex":"M","photograph":true,"physical":true}},"warrants":[{{"state":"BY","reference":"77-{number}/26","authority":{{"name":"District court of Velmora","judicial":true,"appeal_to_court":true}},"issued":"2026-02-20","counts":[{{"charge":"Murder","language":"en","law":"Criminal Code Art 139","max_penalty_months":180}}],"facts":{{"text":"On 14 August 2025 in Velmora stabbed man {number} at the harbour; two witnesses saw it.","from":"2025-08-14","to":"2025-08-14","place":"Velmora","role":"principal"}},"in_absentia":false}}]}}"#
        )
    };
    (1..=ALERTS).map(one).collect::<Vec<_>>().join("\n")
}

fn official(person: &str, unit: &str) -> Official {
    Official {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: unit.to_owned(),
        authority: Some("prosecutor general".to_owned()),
    }
}

fn clock() -> Time {
    Time::from_micros(NINE).unwrap()
}

/// Reads and decides, as one official.
fn decides(
    desk: &mut Desk,
    alert: &AlertId,
    by: &Official,
    review: Option<Review>,
    rng: &mut ChaCha8Rng,
) -> Seq {
    let actor = Actor::Human { id: by.name.clone(), role: by.role.clone(), login: Some(by.login.clone()) };
    let mut act = Act { actor, on: Moment::new(NINE, 0).date(), clock: &clock, rng };
    let open = desk.open_for_verification(alert, None, &mut act).unwrap();
    let answer = |&step| StepAnswer {
        step,
        reading: Reading::Excluded,
        reasons: WHY.to_owned(),
        missing: Vec::new(),
        group: (step == Step::GeneralSituation)
            .then(|| GroupAtRisk::excluded(WHY, "report on the courts", "2026-03-02".parse().unwrap())),
    };
    let reading = OfficialReading {
        by: by.clone(),
        revision: open.revision,
        answers: open.needed.iter().map(answer).collect(),
        assurances: Vec::new(),
    };
    desk.save_reading(alert, reading, &mut act).unwrap();
    let decision = Decision {
        kind: DecisionKind::Permit,
        measure: Some(Measure::ProvisionalArrest),
        conditions: Vec::new(),
        reasons: WHY.to_owned(),
        own_prosecutor: None,
        until: None,
    };
    let mut powers = Powers::default();
    powers.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
    desk.decide(alert, by, &decision, review, &powers, true, &mut act).unwrap().entry
}

/// Not a test of its own: what the child does. Without the variable it does nothing.
#[test]
fn child_that_decides_until_it_is_killed() {
    let Some(dir) = std::env::var_os(CHILD) else { return };
    let mut desk = Desk::open(Path::new(&dir), None).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(desk.store().size());
    let (ugne, ieva) = (official("Ugne", "gateway"), official("Ieva", "prosecutor's office"));
    let rows = desk.store().read().alerts(None, ALERTS).unwrap();
    for row in rows {
        let kinds = [entries::Kind::Decided];
        let before = desk.store().read().followed(&row.alert, &kinds).unwrap().len();
        if before == 0 {
            decides(&mut desk, &row.alert, &ugne, None, &mut rng);
        }
        if before < 2 {
            let entry = decides(&mut desk, &row.alert, &ieva, Some(Review::Confirm), &mut rng);
            let mut out = std::io::stdout().lock();
            writeln!(out, "ack {}", entry.0).unwrap();
            out.flush().unwrap();
        }
    }
}

fn run_and_kill(dir: &Path, millis: u64) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "kill_decision::child_that_decides_until_it_is_killed",
            "--exact",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(CHILD, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = child.stdout.take().unwrap();
    let (send, lines) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    let mut said = Vec::new();
    while let Ok(line) = lines.recv_timeout(Duration::from_secs(120)) {
        let ack = line.starts_with("ack ");
        said.push(line);
        if ack {
            break;
        }
    }
    thread::sleep(Duration::from_millis(millis));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    said.extend(lines.try_iter());
    said
}

#[test]
fn a_process_killed_in_mid_permission_leaves_the_whole_act_or_none() {
    if std::env::var_os(CHILD).is_some() {
        return;
    }
    let kills = if std::env::var_os("REDRESS_LONG").is_some() { 200 } else { 10 };
    let mut rng = ChaCha8Rng::seed_from_u64(21);
    let mut acks = 0;
    let room = tempfile::tempdir().unwrap();
    for round in 0..kills {
        let home = room.path().join(format!("home{}", round / 10));
        if round % 10 == 0 {
            let mut act = Act {
                actor: Actor::Auto("test".to_owned()),
                on: Moment::new(NINE, 0).date(),
                clock: &clock,
                rng: &mut rng,
            };
            let options = store::Options {
                origin: "test.home".to_owned(),
                release: "test".to_owned(),
                id_seed: Some([3; 32]),
                root_key: None,
                actor: Actor::Auto("test".to_owned()),
                effective: act.on,
                state: Some("LT".to_owned()),
                exercise: true,
            };
            let mut desk = Desk::create(&home, &options, None, &mut act).unwrap();
            let text = alerts();
            let mut records = wire::open(text.as_bytes(), "made", None).unwrap().map(Result::unwrap);
            desk.screen(None, "native", &mut records, &mut act, &mut |_, _| Ok(())).unwrap();
            desk.checkpoint().unwrap();
        }
        let said = run_and_kill(&home, rng.next_u64() % 80);
        // The files as the kill left them, before anything opens them for writing.
        let report = store::verify(&home, None);
        assert!(report.is_sound(), "kill {round}: {:?}", report.problems);
        let desk = Desk::open(&home, None).unwrap();
        let reader = desk.store().read();
        for line in said.iter().filter_map(|it| it.strip_prefix("ack ")) {
            let entry = Seq(line.parse().unwrap());
            assert!(matches!(reader.entry(entry).unwrap().body, Content::Known(Entry::Decided(_))));
            acks += 1;
        }
        for at in 0..desk.store().size() {
            let Content::Known(Entry::Decided(decided)) = reader.entry(Seq(at)).unwrap().body else {
                continue;
            };
            if decided.decided.counts && decided.decided.standing != decided.decided.before {
                let follows = reader.entry(Seq(at + 1)).unwrap();
                assert_eq!(follows.plain.caused_by, Some(Seq(at)), "kill {round}: half of an act at {at}");
                assert!(matches!(follows.body, Content::Known(Entry::Examined(_))));
            }
        }
    }
    println!("{kills} kills: {acks} decisions were said, none lost and none by half");
    assert!(acks >= kills);
}

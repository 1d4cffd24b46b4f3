//! Measures a docket on this machine: `cargo run --release -p desk --example bench_docket [REQUESTS [MADE_IN [TICKS]]]` (100,000).
//!
//! With `MADE_IN`, a folder where a sync costs nothing, the home is made there and moved to the disk before anything is measured;
//! with 0 requests the home is taken that was made there before. With `TICKS`, so many ticks a leap at the most.
//!
//! A home is made through the real path: every request is lodged with its clocks, steps are taken, a source restricts some, so
//! that each request has ten clocks on the record at the end. Then ticks are measured: one at which nothing is due, and those of
//! a day on which many are; what is due and was not told is counted, and has to be none. Figures are printed, never asserted,
//! beside the fdatasync of the same run. All persons are invented.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measuring program: it stops at the first fault"
)]
#![allow(clippy::disallowed_methods, reason = "a measuring program owns a clock")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use desk::clocks::ClockTerms;
use desk::requests::{Body, case};
use desk::{Act, Desk};
use entries::Time;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use terms::id::RequestId;
use terms::request::{Capacity, Lodging, RequestKind, RequestMove, RequestState, RequestStep, Requirement};
use terms::restriction::{RestrictionClaim, RestrictionGround, RestrictionKind};
use terms::verification::Official;
use terms::{Actor, Date};

/// 2026-01-05T09:00:00Z, a Monday.
const START: i64 = 1_767_603_600_000_000;
const DAY: i64 = 86_400_000_000;
/// Ways in which a bureau says why, each with a word of the case.
const WORDS: [&str; 4] = [
    "The witness of count {} has not been heard by the court yet and was threatened in the spring; her statement stays with us.",
    "An order of the regional court of 12 January, file {}, keeps the minutes of the search secret until the indictment.",
    "The data of file {} name an undercover officer whose work in another case goes on until the summer.",
    "Telling of annex {} would show how the accounts were found, while those of two other persons are still looked for.",
];

fn main() {
    let wanted: usize = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(100_000);
    let root = std::env::temp_dir().join(format!("redress-docket-{}", std::process::id()));
    fs::create_dir_all(&root).unwrap();
    row("load average before", fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    sync_figures(&root);
    let given = std::env::args().nth(2);
    let made_in = given.as_ref().filter(|_| wanted > 0);
    let made_in = made_in.map(|it| Path::new(it).join(format!("docket-{}", std::process::id())));
    if let Some(it) = &made_in {
        fs::create_dir_all(it).unwrap();
    }
    let begun = Instant::now();
    let mut room = if wanted == 0 {
        let from = Path::new(given.as_ref().expect("name the folder in which the home was made"));
        let mut homes = fs::read_dir(from).unwrap().map(|it| it.unwrap().path());
        let found = homes.find(|it| it.join("home").is_dir()).expect("no home was made there");
        Room::opened(&found.join("home"), ChaCha8Rng::seed_from_u64(8))
    } else {
        let mut room = Room::new(made_in.as_deref().unwrap_or(&root));
        for number in 0..wanted {
            room.one(number);
            if (number + 1) % 10_000 == 0 {
                eprintln!("{} requests after {:.0} s", number + 1, begun.elapsed().as_secs_f64());
            }
        }
        room
    };
    let took = begun.elapsed().as_secs_f64();
    if let Some(made_in) = made_in {
        room = room.moved(&made_in, &root);
    }
    let clocks = room.clocks();
    row(
        &format!(
            "{} requests with {} clocks, {} of them open, made or opened in",
            clocks.2, clocks.0, clocks.1
        ),
        &format!("{took:.1} s"),
    );
    let mut times: Vec<Duration> = (0..200).map(|_| room.tick().0).collect();
    row("a tick at which nothing is due, p50 / p99", &quantiles(&mut times));
    // Requests came over twenty days: on each of the next days many clocks come to their end at once.
    let mut due_at_once = 0;
    let mut ticks: Vec<Duration> = Vec::new();
    let (mut told, mut owed) = (0, 0);
    let most = std::env::args().nth(3).and_then(|it| it.parse().ok()).unwrap_or(usize::MAX);
    for _ in 0..3 {
        room.now += 12 * DAY;
        let due = room.due();
        owed += due;
        due_at_once = due_at_once.max(due);
        for _ in 0..most {
            let (took, escalated, more) = room.tick();
            told += escalated;
            ticks.push(took);
            if !more {
                break;
            }
        }
        assert!(most < usize::MAX || room.due() == 0, "something that was due was not told");
    }
    row("clocks that came to their end at once, at the most", &due_at_once.to_string());
    row("ticks it took", &ticks.len().to_string());
    row("  one of them, p50 / p99", &quantiles(&mut ticks));
    row("clocks that were due and the clocks told; more came due meanwhile", &format!("{owed} / {told}"));
    let page = room.desk.store().read().requests(&store::Docket::default(), None, 1).unwrap();
    let first = &page[0].request;
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            let start = Instant::now();
            assert!(case(&room.desk.store().read(), first, &room.body).unwrap().is_some());
            start.elapsed()
        })
        .collect();
    row("one request read with everything on it, p50 / p99", &quantiles(&mut times));
    row("load average after", fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    drop(room);
    fs::remove_dir_all(&root).unwrap();
}

struct Room {
    desk: Desk,
    rng: ChaCha8Rng,
    body: Body,
    now: i64,
}

fn on(at: i64) -> Date {
    casework::border::Moment::new(at, 0).date()
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

impl Room {
    fn new(root: &Path) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let options = store::Options {
            origin: "bench".to_owned(),
            release: "bench".to_owned(),
            id_seed: Some([3; 32]),
            root_key: None,
            actor: Actor::Auto("bench".to_owned()),
            effective: on(START),
            state: None,
            exercise: true,
        };
        let clock = || Time::from_micros(START).unwrap();
        let mut act =
            Act { actor: Actor::Auto("bench".to_owned()), on: on(START), clock: &clock, rng: &mut rng };
        let mut desk = Desk::create(&root.join("home"), &options, None, &mut act).unwrap();
        desk.keep_time_by(ClockTerms { runs: true, ..ClockTerms::default() });
        Self { desk, rng, body: Body::default(), now: START }
    }

    /// The same home, closed, moved to where it is measured and opened there.
    fn moved(self, from: &Path, to: &Path) -> Self {
        let Self { desk, rng, body, now } = self;
        drop(desk);
        fs::create_dir(to.join("home")).unwrap();
        for file in fs::read_dir(from.join("home")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), to.join("home").join(file.file_name())).unwrap();
        }
        fs::remove_dir_all(from).unwrap();
        Self { body, now, ..Self::opened(&to.join("home"), rng) }
    }

    /// A home that stands there.
    fn opened(home: &Path, rng: ChaCha8Rng) -> Self {
        let begun = Instant::now();
        let mut desk = Desk::open(home, None).unwrap();
        desk.keep_time_by(ClockTerms { runs: true, ..ClockTerms::default() });
        row("the home opened in", &format!("{:.1} s", begun.elapsed().as_secs_f64()));
        Self { desk, rng, body: Body::default(), now: START + 60_000_000 }
    }

    fn acts<T>(&mut self, who: &str, work: impl FnOnce(&mut Desk, &Body, &mut Act<'_>) -> T) -> T {
        let (now, began) = (self.now, Instant::now());
        // It runs on during an act: a tick that takes long leaves the rest to the next.
        let clock =
            move || Time::from_micros(now + i64::try_from(began.elapsed().as_micros()).unwrap()).unwrap();
        let actor =
            Actor::Human { id: who.to_owned(), role: "commission".to_owned(), login: Some(who.to_owned()) };
        let mut act = Act { actor, on: on(now), clock: &clock, rng: &mut self.rng };
        work(&mut self.desk, &self.body, &mut act)
    }

    /// One request with ten clocks: acknowledged, admitted, asked about, restricted and challenged.
    fn one(&mut self, number: usize) {
        // Twenty days' worth of them, in the order in which they came.
        self.now = START + i64::try_from(number % 20).unwrap() * 1_000_000;
        let lodging = Lodging {
            request: RequestId::from_tail(""),
            kind: RequestKind::Access,
            national: None,
            names: vec![format!("Ona Kazlauskaite {number}")],
            born: None,
            nationalities: Vec::new(),
            capacity: Capacity::Person,
            filed_by: String::new(),
            mandate: None,
            language: "en".to_owned(),
            asks: "What is kept about me, and by whom?".to_owned(),
            supplied: vec![Requirement::Signature, Requirement::Identity, Requirement::Contact],
            identity_until: "2031-01-01".parse().ok(),
            bureau: Some("QQ".to_owned()),
            alert: None,
            earlier: None,
            discovered: None,
            received: 0,
            dated: None,
        };
        let original = format!("request {number}");
        let request = self.acts("ona", |desk, body, act| {
            desk.lodge(lodging, original.as_bytes(), body, act).unwrap().request
        });
        for step in [RequestStep::Admitted, RequestStep::DataChecked, RequestStep::SourceAsked] {
            let moved = RequestMove {
                step,
                state: RequestState::Filed,
                at: 0,
                reasons: "as the rules of the body provide for it".to_owned(),
                requirements: Vec::new(),
                found: Some(true),
                questions: vec!["Which act is meant?".to_owned()],
                mandate: None,
                until: None,
                assigned: None,
                meeting: None,
                by: Some(member()),
            };
            self.acts("elske", |desk, body, act| {
                desk.step_request(&request, moved, terms::deadline::Party::Body, body, act).unwrap();
            });
        }
        let words = WORDS[number % WORDS.len()].replace("{}", &format!("{number}"));
        // Each claim names a day of review, and is followed by another: a clock each.
        for turn in 0..4 {
            let claim = RestrictionClaim {
                kind: RestrictionKind::TowardsApplicant,
                bureau: "QQ".to_owned(),
                ground: Some(RestrictionGround::Security),
                other_ground: String::new(),
                whole_file: true,
                items: Vec::new(),
                justification: format!("{words} Said for the {turn} time."),
                supporting: String::new(),
                author: "head of bureau".to_owned(),
                claimed: on(self.now),
                expires: None,
                review: on(self.now + 60 * DAY).into(),
                replaces: None,
            };
            self.acts("voskar", |desk, body, act| {
                desk.claim_restriction(&request, claim, "", body, act).unwrap();
            });
        }
    }

    /// How many clocks are on the record, how many somebody still has to answer, and how many requests.
    fn clocks(&self) -> (usize, usize, usize) {
        let reader = self.desk.store().read();
        let (mut all, mut open, mut requests) = (0, 0, 0);
        let mut before = None;
        loop {
            let page = reader.requests(&store::Docket::default(), before, 1_000).unwrap();
            let Some(last) = page.last() else { return (all, open, requests) };
            requests += page.len();
            before = Some(last.first);
            for row in &page {
                let clocks = reader.deadlines_of(row.first).unwrap();
                all += clocks.len();
                open += clocks.iter().filter(|it| it.state.is_open()).count();
            }
        }
    }

    fn due(&self) -> usize {
        self.desk.store().read().deadlines_due(self.now, usize::MAX).unwrap().len()
    }

    fn tick(&mut self) -> (Duration, usize, bool) {
        let start = Instant::now();
        let done = self.acts("tick", |desk, body, act| desk.tick_requests(body, act).unwrap());
        (start.elapsed(), done.escalated.len(), done.more)
    }
}

fn row(name: &str, value: &str) {
    println!("{name:<76} {value:>28}");
}

fn quantiles(times: &mut [Duration]) -> String {
    times.sort();
    let at = |part: usize| times.get(times.len() * part / 100).map_or(0.0, |it| it.as_secs_f64() * 1e3);
    format!("{:.2} / {:.2} ms", at(50), at(99))
}

/// fdatasync of 8 KiB appended, 400 times.
fn sync_figures(root: &Path) {
    let path = root.join("sync");
    let mut file = fs::File::create(&path).unwrap();
    let mut times: Vec<Duration> = (0..400)
        .map(|_| {
            file.write_all(&[7; 8192]).unwrap();
            let start = Instant::now();
            file.sync_data().unwrap();
            start.elapsed()
        })
        .collect();
    row("fdatasync of 8 KiB, p50 / p99", &quantiles(&mut times));
    fs::remove_file(path).unwrap();
}

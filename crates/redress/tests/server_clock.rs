//! The clock of the machine set back an hour and forward a year, under the real program: nothing ends that has not ended, nothing
//! is cleared or erased, and the doubt is told.
//!
//! Needs `faketime`; where it is not installed the test says so and tries nothing. `cargo xtask check` installs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

const REQUEST: &str = r#"{"kind":"access","names":["Ludvika Astrouna"],"born":"1984-05-09","capacity":"counsel",
 "filed_by":"Osmund Harlaw","mandate":{"holder":"Osmund Harlaw","from":"2026-01-05",
 "proof":"9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab"},"language":"en","asks":"ASKS",
 "supplied":["signature","identity","mandate","contact"],"identity_until":"2031-01-01","bureau":"QQ"}"#;
const COUNSEL: [&str; 10] = [
    "--by",
    "Osmund Harlaw",
    "--login",
    "osmund",
    "--person",
    "p-osmund",
    "--unit",
    "chambers",
    "--role",
    "counsel",
];

/// A home of its own, which is no exercise: its time is the machine's.
struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Self {
        let room = Self(tempfile::tempdir().unwrap());
        room.says("2026-06-01 10:00:00", &["init"]);
        room
    }

    fn home(&self) -> std::path::PathBuf {
        self.0.path().join("home")
    }

    /// What the program says, output and errors, on a machine whose clock shows this (UTC).
    #[track_caller]
    fn says(&self, clock: &str, arguments: &[&str]) -> String {
        let output = Command::new("faketime")
            .arg(clock)
            .arg(env!("CARGO_BIN_EXE_redress"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("TZ", "UTC")
            .env("REDRESS_HOME", "home")
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(output.status.success(), "{clock}: {said}");
        // As one line: where it is wrapped is nothing to this test.
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn lodges(&self, clock: &str, asks: &str) -> String {
        std::fs::write(self.0.path().join("request.json"), REQUEST.replace("ASKS", asks)).unwrap();
        self.says(clock, &[["request", "lodge", "request.json"].as_slice(), &COUNSEL].concat())
    }

    /// What is on the record but for who looked: kinds with how many of each.
    fn kinds(&self) -> BTreeMap<String, u64> {
        let store = store::Store::open_read_only(self.home()).unwrap();
        let kinds = store.read().kinds().unwrap();
        kinds.into_iter().filter(|it| it.0 != "consulted").map(|it| (it.0, it.2)).collect()
    }

    /// How many deadlines somebody still has to answer, and how many are escalated.
    fn open(&self) -> (usize, usize) {
        let store = store::Store::open_read_only(self.home()).unwrap();
        let open = store.read().deadlines_open(None, None, 99).unwrap();
        let late = open.iter().filter(|it| it.state == terms::deadline::DeadlineState::Escalated).count();
        (open.len(), late)
    }

    /// The record agrees with itself, and nothing of it was erased.
    #[track_caller]
    fn sound(&self) {
        let report = store::verify(&self.home(), None);
        assert!(report.is_sound(), "{:?}", report.problems);
        assert!(!self.kinds().contains_key("erased"));
    }
}

/// False, and said aloud, where the program that sets the clock is missing.
fn can_be_tried() -> bool {
    let found = Command::new("faketime")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|it| it.success());
    if !found {
        eprintln!(
            "SKIPPED: `faketime` is not installed, so that no clock was set: `apt-get install --no-install-recommends faketime`"
        );
    }
    found
}

#[test]
fn a_clock_back_an_hour_takes_nothing_back_and_ends_nothing_and_is_told() {
    if !can_be_tried() {
        return;
    }
    let room = Room::new();
    room.lodges("2026-06-01 10:01:00", "What is kept about me?");
    assert!(room.says("2026-06-01 10:02:00", &["tick"]).starts_with("nothing is due"));
    let (before, open) = (room.kinds(), room.open());
    assert_eq!(open, (2, 0));
    let told = room.says("2026-06-01 09:02:00", &["tick"]);
    assert!(
        told.contains("s behind the newest recorded time, which goes on; nothing is taken back"),
        "{told}"
    );
    assert_eq!((room.kinds(), room.open()), (before, open));
    // What is lodged meanwhile is entered, with the doubt said to whoever lodges.
    let told = room.lodges("2026-06-01 09:03:00", "Who asked for it?");
    assert!(told.contains("THE TIME IS IN DOUBT") && told.contains("can be admitted"), "{told}");
    assert_eq!(room.open(), (4, 0));
    // The clock is right again: deadlines come to their ends as they would have.
    room.says("2026-06-06 10:00:00", &["tick"]);
    assert_eq!(room.open(), (4, 0));
    let told = room.says("2026-06-09 10:00:00", &["tick"]);
    assert_eq!(told.matches("LATE").count(), 2, "{told}");
    assert_eq!(room.open(), (4, 2));
    room.sound();
}

#[test]
fn a_clock_forward_a_year_ends_and_erases_nothing_and_no_program_and_no_stated_name_says_that_it_is_right() {
    if !can_be_tried() {
        return;
    }
    let room = Room::new();
    room.lodges("2026-06-01 10:01:00", "What is kept about me?");
    room.says("2026-06-01 10:02:00", &["tick"]);
    let (before, open) = (room.kinds(), room.open());
    let told = room.says("2027-06-01 12:00:00", &["tick"]);
    assert!(told.contains("NO CLOCK ENDS: the server's time jumped by 365 days"), "{told}");
    assert!(told.contains("until a named person says what time it is"), "{told}");
    assert_eq!((room.kinds(), room.open()), (before, open));
    // The fault was mended before anybody worked: all goes on.
    assert!(room.says("2026-06-02 10:00:00", &["tick"]).starts_with("nothing is due"));
    // Somebody worked in the false year: what was lodged is there, the doubt was said, and no program forgets it.
    let told = room.lodges("2027-06-02 10:00:00", "Who asked for it?");
    assert!(told.contains("THE TIME IS IN DOUBT") && told.contains("can be admitted"), "{told}");
    let before = room.kinds();
    for clock in ["2027-06-02 10:01:00", "2026-06-03 10:00:00", "2026-07-20 10:00:00"] {
        let told = room.says(clock, &["tick"]);
        assert!(told.contains("NO CLOCK ENDS"), "{clock}: {told}");
    }
    assert_eq!((room.kinds(), room.open()), (before, (4, 0)));
    room.sound();
}

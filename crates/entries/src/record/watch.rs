//! Written form of watches and fingerprints, version 1.

use terms::watch::{Print, PrintKind, WatchBegun, WatchEvent, WatchGround, WatchStep};

use super::basic::{Code, Coded, Day, Id, Place};
use super::record;
use super::verification::OfficialV1;
use terms::AlertId;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { WatchGround PrintKind WatchStep }

record! {
    /// One fingerprint.
    PrintV1 of Print { kind: Code<PrintKind>, fold: u16, code: String } or blank {}
}

record! {
    /// Fingerprints stay.
    SaidBegunV1 of WatchBegun {
        ground: Code<WatchGround>, because: Place, from: Day, until: Day, prints: Vec<PrintV1>,
    } or blank {}
}

record! {
    /// Something happened to a watch.
    WatchEventV1 of WatchEvent {
        step: Code<WatchStep>, watch: Place, says: String, by: OfficialV1, at: i64,
    } or blank { alert: Option<Id<AlertId>>, until: Option<Day> }
}

//! Written form of copies and recalls, version 1.

use terms::recall::{CopyMade, HolderKind, RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep};

use super::basic::{Code, Coded, Day, Place};
use super::record;
use super::verification::OfficialV1;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { HolderKind RecallGround RecallKind RecallStep }

record! {
    /// A copy that somebody was handed.
    CopyMadeV1 of CopyMade {
        kind: Code<HolderKind>, holder: String, system: String, purpose: String, handed: i64,
    } or blank { retention: Option<Day>, by: Option<OfficialV1> }
}

record! {
    /// An alert is called back.
    RecallOrderV1 of RecallOrder {
        kind: Code<RecallKind>, ground: Code<RecallGround>, authority: String, reference: String, decided: Day,
        on_merits: bool, challenged: bool, reasons: String, by: OfficialV1, at: i64, window: i64,
    } or blank { parts: Vec<String> }
}

record! {
    /// Something happened to a recall.
    RecallEventV1 of RecallEvent {
        step: Code<RecallStep>, recall: Place, at: i64,
    } or blank {
        copy: Option<Place>, number: Option<u8>, says: String, digest: Option<String>, by: Vec<OfficialV1>, next: Option<i64>,
    }
}

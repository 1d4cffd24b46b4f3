//! Written form of messages between gateways, version 1.

use terms::exchange::{Dossier, MessageDone, MessageKind, MessageMade, MessageTaken, RecallNotice, TakenAs};
use terms::recall::WireReason;

use super::basic::{Code, Coded, Id, Place};
use super::record;
use terms::AlertId;
use terms::alert::Channel;
use terms::recall::{RecallKind, RecallStep};

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { MessageKind TakenAs WireReason }

record! {
    /// An alert as every gateway knows it.
    DossierV1 of Dossier { channel: Code<Channel>, reference: String } or blank { bureau: Option<String> }
}

record! {
    /// An alert is called back.
    RecallNoticeV1 of RecallNotice {
        dossier: DossierV1, asked: Code<RecallKind>, reason: Code<WireReason>, watch: bool,
    } or blank { parts: Vec<String> }
}

record! {
    /// A message goes out.
    SaidMadeV1 of MessageMade {
        to: String, kind: Code<MessageKind>, number: String,
    } or blank { recall: Option<Place>, copy: Option<Place>, step: Option<Code<RecallStep>>, nonce: Option<String> }
}

record! {
    /// A message came.
    SaidTakenV1 of MessageTaken {
        from: String, origin: String, kind: Code<MessageKind>, number: String, origin_number: String,
        taken: Code<TakenAs>, says: String,
    } or blank { notice: Option<RecallNoticeV1>, alert: Option<Id<AlertId>>, recall: Option<Place> }
}

record! {
    /// A message arrived.
    SaidDoneV1 of MessageDone { message: Place } or blank {}
}

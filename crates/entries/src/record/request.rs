//! Written form of requests, version 1: as they came, their steps, the merits file, decisions, letters, excerpts.

use terms::AlertId;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{
    Capacity, Excerpt, FileItem, FileKind, LetterIssued, LetterKind, Lodging, Mandate, NationalRequest, Note,
    RequestKind, RequestMove, RequestState, RequestStep, Requirement, Ruling, RulingKind, Telling,
    TellingDecided, Upload,
};
use terms::restriction::Gist;

use super::basic::{Code, Coded, Day, Id, Partial, Place};
use super::record;
use super::verification::OfficialV1;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { Capacity FileKind LetterKind RequestKind RequestState RequestStep Requirement RulingKind Telling }

record! {
    /// Somebody acts for the person.
    MandateV1 of Mandate { holder: String, from: Day } or blank { until: Option<Day>, proof: Option<String> }
}

record! {
    /// What is asked of a national authority.
    NationalRequestV1 of NationalRequest { asks: Code<RequestKind>, controller: String } or blank {}
}

record! {
    /// A request as it came.
    LodgingV1 of Lodging {
        request: Id<RequestId>, kind: Code<RequestKind>, capacity: Code<Capacity>, received: i64,
    } or blank {
        national: Option<NationalRequestV1>, names: Vec<String>, born: Option<Partial>, nationalities: Vec<String>,
        filed_by: String, mandate: Option<MandateV1>, language: String, asks: String,
        supplied: Vec<Code<Requirement>>, identity_until: Option<Day>, bureau: Option<String>,
        alert: Option<Id<AlertId>>, earlier: Option<String>, discovered: Option<Day>, dated: Option<Day>,
    }
}

record! {
    /// A step.
    RequestMoveV1 of RequestMove { step: Code<RequestStep>, state: Code<RequestState>, at: i64 }
    or blank {
        reasons: String, requirements: Vec<Code<Requirement>>, found: Option<bool>, questions: Vec<String>,
        mandate: Option<MandateV1>, until: Option<Day>, assigned: Option<String>, meeting: Option<Day>,
        by: Option<OfficialV1>,
    }
}

record! {
    /// A paper.
    UploadV1 of Upload { name: String, media_type: String, size: u64, digest: String } or blank {}
}

record! {
    /// Something in a merits file.
    FileItemV1 of FileItem { kind: Code<FileKind>, side: Code<Party>, at: i64 }
    or blank {
        origin: String, says: String, dated: Option<Day>, upload: Option<UploadV1>, seen_by: Vec<Code<Party>>,
        shielded: Vec<String>,
    }
}

record! {
    /// A decision.
    RulingV1 of Ruling {
        kind: Code<RulingKind>, state: Code<RequestState>, reasons: String, by: Vec<OfficialV1>, version: u32, at: i64,
    } or blank {
        provisions: String, replaces: Option<Place>, proposal: Option<Place>, gist: Option<Code<Gist>>,
        to_applicant: String, to_source: String, corrections: Vec<String>,
    }
}

record! {
    /// A letter.
    LetterIssuedV1 of LetterIssued {
        kind: Code<LetterKind>, to: Code<Party>, language: String, reference: String, text: String, digest: String,
        about: Place, at: i64,
    } or blank {}
}

record! {
    /// An excerpt.
    ExcerptV1 of Excerpt { ruling: Place, text: String, number: String, by: OfficialV1, at: i64 } or blank {}
}

record! {
    /// Whether somebody is told.
    TellingDecidedV1 of TellingDecided { telling: Code<Telling>, reasons: String, by: OfficialV1, at: i64, review: i64 }
    or blank { until: Option<Day> }
}

record! {
    /// A note to a court.
    NoteV1 of Note { court: String, language: String, text: String, digest: String, by: OfficialV1, at: i64 } or blank {}
}

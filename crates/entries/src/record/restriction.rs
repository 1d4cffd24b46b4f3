//! Written form of restrictions, their test and their challenge, version 1.

use terms::restriction::{
    ChallengeEnd, ChallengeEvent, ChallengeStep, Gist, PointTested, RestrictedItem, RestrictionClaim,
    RestrictionGround, RestrictionKind, RestrictionScope, RestrictionTested, TestPoint, TestReason, Verdict,
};

use super::basic::{Code, Coded, Day, Place};
use super::record;
use super::verification::OfficialV1;

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! { ChallengeEnd ChallengeStep Gist RestrictionGround RestrictionKind RestrictionScope TestPoint TestReason Verdict }

record! {
    /// One item that is restricted.
    RestrictedItemV1 of RestrictedItem { item: String, scope: Code<RestrictionScope> } or blank { reason: String }
}

record! {
    /// What a source claims.
    RestrictionClaimV1 of RestrictionClaim {
        kind: Code<RestrictionKind>, bureau: String, whole_file: bool, claimed: Day,
    } or blank {
        ground: Option<Code<RestrictionGround>>, other_ground: String, items: Vec<RestrictedItemV1>,
        justification: String, supporting: String, author: String, expires: Option<Day>, review: Option<Day>,
        replaces: Option<Place>,
    }
}

record! {
    /// One point tested.
    PointTestedV1 of PointTested { point: Code<TestPoint>, verdict: Code<Verdict>, reason: Code<TestReason> }
    or blank { number: Option<u32>, day: Option<Day>, because: String }
}

record! {
    /// A restriction tested.
    RestrictionTestedV1 of RestrictionTested { points: Vec<PointTestedV1>, twins_count: u32 }
    or blank {
        claim: Option<Place>, nearest: Option<u8>, twins: Vec<Place>, twins_at_least: bool, unshared: u32,
    }
}

record! {
    /// A step of a challenge.
    ChallengeEventV1 of ChallengeEvent { step: Code<ChallengeStep>, at: i64 }
    or blank {
        challenge: Option<Place>, claim: Option<Place>, says: String, questions: Vec<String>, gist: Option<Code<Gist>>,
        number: Option<u32>, ended: Option<Code<ChallengeEnd>>, by: Option<OfficialV1>,
    }
}

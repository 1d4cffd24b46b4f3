//! What each point and each step rests on, and whether it is law, practice or a policy of this system.
//!
//! Promise: a rule is called law only where a text that was checked, or a secondary source, says it; what nobody checked
//! is a pointer beside a policy and never makes one law. The page `docs/law/restriction.md` is made from these tables.

use terms::law::LawRef;
use terms::restriction::{RestrictionGround, TestPoint};

use super::challenge::Rung;
use super::proposal::{Mark, Proposal};

/// What kind of rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// The text says it.
    Law,
    /// A body is known to have done so; no text says that it must.
    Practice,
    /// A policy of this system: no law grants it and none forbids it.
    Policy,
}

impl Label {
    /// The word used in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Practice => "practice",
            Self::Policy => "policy",
        }
    }
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// `restriction.name`: never renamed and never reused.
    pub id: &'static str,
    /// What it says, in a sentence.
    pub says: &'static str,
    /// What kind of rule it is.
    pub label: Label,
    /// What it rests on.
    pub law: &'static [LawRef],
}

const JUSTIFIED: LawRef = LawRef::verified("CCF Statute Art 35(4), every restriction is justified");
const WEIGHED: LawRef = LawRef::verified(
    "CCF Statute Art 35(4), a missing justification does not itself disclose and may be taken into account",
);
const OURS: LawRef = LawRef::inference("a policy of this system");

macro_rules! rules { ($($(#[$doc:meta])* $name:ident = $id:literal, $label:ident: $says:literal [$($law:expr),* $(,)?];)*) => {
    $($(#[$doc])* pub const $name: Rule = Rule { id: $id, says: $says, label: Label::$label, law: &[$($law),*] };)*
    /// Every rule, in order.
    pub static RULES: &[Rule] = &[$($name),*];
} }

rules! {
    /// Two kinds.
    TWO_KINDS = "restriction.two_kinds", Policy: "a restriction between bureaus and one towards the applicant are two things" [
        LawRef::memory("RPD Art 58, access restrictions between bureaus"),
        LawRef::secondary("CCF Statute Art 35, what the applicant is told"),
    ];
    /// Open by default.
    OPEN = "restriction.open", Law: "information on a request is open to the applicant and the source, unless it is restricted" [
        LawRef::verified("CCF Statute Art 35, communication of information"),
    ];
    /// A ground.
    GROUND = "restriction.ground", Law: "a restriction names its ground and explains" [JUSTIFIED];
    /// Ground (a).
    GROUND_SECURITY = "restriction.ground_security", Law: "public or national security, or the prevention of crime" [
        LawRef::verified("CCF Statute Art 35(3)(a)"),
    ];
    /// Ground (b).
    GROUND_INVESTIGATION = "restriction.ground_investigation", Law: "confidentiality of an investigation or prosecution" [
        LawRef::verified("CCF Statute Art 35(3)(b)"),
    ];
    /// Ground (c), the applicant.
    GROUND_APPLICANT = "restriction.ground_applicant_rights", Policy: "rights and freedoms of the applicant" [
        LawRef::memory("CCF Statute Art 35(3)(c)"), OURS,
    ];
    /// Ground (c), third persons.
    GROUND_THIRD = "restriction.ground_third_persons", Policy: "rights and freedoms of third persons: victims, witnesses" [
        LawRef::memory("CCF Statute Art 35(3)(c)"), OURS,
    ];
    /// Ground (d).
    GROUND_FUNCTIONS = "restriction.ground_functions", Policy: "proper discharge of the functions of the body or of INTERPOL" [
        LawRef::memory("CCF Statute Art 35(3)(d)"), OURS,
    ];
    /// Own words.
    OWN_WORDS = "restriction.own_words", Policy: "a justification speaks of its own case: words that stand in other files are none" [JUSTIFIED, OURS];
    /// Per item.
    PER_ITEM = "restriction.per_item", Policy: "each item has a reason; the whole file is not restricted in one sentence" [JUSTIFIED, OURS];
    /// Supported.
    SUPPORTED = "restriction.supported", Policy: "an order, decision or other element supports it, or the source is asked for one" [OURS];
    /// In time.
    IN_TIME = "restriction.in_time", Policy: "it has an end or a review, has not run out, and was looked at again when it was due" [OURS];
    /// Not published.
    NOT_PUBLISHED = "restriction.not_published", Policy: "what the source made public itself is not kept from the applicant" [OURS];
    /// After a trial.
    AFTER_TRIAL = "restriction.investigation_open", Policy: "secrecy of an investigation after a trial or a judgment in absence needs a separate reason" [OURS];
    /// Silence.
    SILENCE = "restriction.silence", Policy: "silence confirms no restriction" [JUSTIFIED, LawRef::inference("promise P9 of this system")];
    /// Opened.
    OPENED = "challenge.opened", Policy: "a restriction that fails or is asked about is challenged by itself, item by item" [JUSTIFIED, WEIGHED, OURS];
    /// Reminded.
    REMINDED = "challenge.reminded", Policy: "who did not answer, or not enough, is reminded" [
        LawRef::verified("CCF Statute Art 34, the body may ask for more"), OURS,
    ];
    /// Risk.
    RISK_CHECK = "challenge.third_party_check", Policy: "where third persons may be endangered, a named member looks at the risk before any gist is proposed" [
        LawRef::memory("CCF Statute Art 35(3)(c)"), LawRef::inference("promise P17 of this system"),
    ];
    /// Gist.
    GIST = "challenge.gist_proposed", Policy: "a gist is proposed, for a member to decide" [WEIGHED, OURS];
    /// Block.
    BLOCK = "challenge.block_proposed", Practice: "blocking the data while the request runs is proposed, for a member to decide" [
        LawRef::secondary("CCF annual report 2021: 311 blocked"),
        LawRef::memory("CCF Statute Art 37, provisional measures"),
        LawRef::inference("when it is proposed, a policy of this system"),
    ];
    /// Reply.
    REPLY = "challenge.reply_invited", Policy: "before anything counts against a bureau, it may reply" [OURS];
    /// Inference.
    INFERENCE = "challenge.inference_marked", Policy: "the merits file says that the justification is missing, so that it may be weighed" [WEIGHED, OURS];
    /// Audit.
    COUNTED = "challenge.counted_in_audit", Policy: "a failed test counts in the audit of the bureau once its right of reply is over" [OURS];
    /// Deletion.
    DELETION = "challenge.deletion_proposed", Practice: "after the last reminder and a second right of reply, deletion is proposed for a member to decide" [
        LawRef::secondary("CCF practice: 40 deletions for no proper answer in 2018, 109 in 2019-2020, 50 in 2021"),
        LawRef::inference("when it is proposed, a policy of this system"),
    ];
    /// Closed.
    CLOSED = "challenge.closed", Policy: "it ends where it is justified now, lifted, decided by named people, or withdrawn" [OURS];
    /// Decided.
    DECIDED = "challenge.decided", Law: "what follows of a proposal is a named person's decision" [
        LawRef::verified("Directive (EU) 2016/680 Art 11, no decision solely by automated processing"),
        LawRef::verified("CCF Statute Art 38, decisions are written and reasoned"),
        LawRef::inference("promise P1 of this system"),
    ];
    /// Twins.
    TWINS = "restriction.twins", Policy: "which other files say the same, the body's staff read alone; others a number and a likeness" [OURS];
    /// Unshared.
    UNSHARED = "restriction.unshared", Policy: "what the applicant said or a register knows is put to the source after a named decision alone" [
        LawRef::inference("promise P11 of this system"),
    ];
}

/// The rule of a point of the test.
#[must_use]
pub fn of_point(point: TestPoint) -> Rule {
    match point {
        TestPoint::Ground => GROUND,
        TestPoint::OwnWords => OWN_WORDS,
        TestPoint::PerItem => PER_ITEM,
        TestPoint::Supported => SUPPORTED,
        TestPoint::InTime => IN_TIME,
        TestPoint::NotPublished => NOT_PUBLISHED,
        TestPoint::InvestigationOpen => AFTER_TRIAL,
    }
}

/// The rule of a ground; none for one that is none of the list.
#[must_use]
pub fn of_ground(ground: RestrictionGround) -> Option<Rule> {
    match ground {
        RestrictionGround::Security => Some(GROUND_SECURITY),
        RestrictionGround::Investigation => Some(GROUND_INVESTIGATION),
        RestrictionGround::ApplicantRights => Some(GROUND_APPLICANT),
        RestrictionGround::ThirdPersons => Some(GROUND_THIRD),
        RestrictionGround::Functions => Some(GROUND_FUNCTIONS),
        RestrictionGround::Other => None,
    }
}

/// The rule of a step of the ladder.
#[must_use]
pub fn of_rung(rung: Rung) -> Rule {
    match rung {
        Rung::Open => OPENED,
        Rung::Remind(_) => REMINDED,
        Rung::AskRiskCheck => RISK_CHECK,
        Rung::InviteReply(_) => REPLY,
        Rung::Propose(Proposal::Gist(_)) => GIST,
        Rung::Propose(Proposal::Block) => BLOCK,
        Rung::Propose(Proposal::Deletion) => DELETION,
        Rung::Mark(Mark::Inference) => INFERENCE,
        Rung::Mark(Mark::CountedInAudit) => COUNTED,
        Rung::Close(_) => CLOSED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::law::Tag;

    #[test]
    fn nothing_that_nobody_checked_is_called_law() {
        for rule in RULES {
            let firm = rule.law.iter().any(|it| matches!(it.tag, Tag::Verified | Tag::Secondary));
            let loose = rule.law.iter().any(|it| it.tag == Tag::Memory);
            assert!(!rule.law.is_empty(), "{}", rule.id);
            match rule.label {
                Label::Law => assert!(firm && !loose, "{}", rule.id),
                Label::Practice => assert!(firm, "{}", rule.id),
                Label::Policy => {}
            }
        }
    }

    #[test]
    fn the_challenge_is_never_sold_as_law() {
        for rule in RULES.iter().filter(|it| it.id.starts_with("challenge.") && it.id != DECIDED.id) {
            assert_ne!(rule.label, Label::Law, "{}", rule.id);
        }
    }

    #[test]
    fn every_rule_has_a_name_of_its_own() {
        let mut ids: Vec<&str> = RULES.iter().map(|it| it.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), RULES.len());
    }
}

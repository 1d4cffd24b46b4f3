//! The table of deadlines of a request: what begins each, how long it runs, who holds it, who is told, what follows.
//!
//! Promise: every rule names what it rests on; none ends in disclosure, blocking or deletion, and none in silence. What is
//! not checked against the text is tagged so and is a value the body sets ([`super::rules::BodyTerms`]). `docs/law/requests.md`
//! is made from this table.
//!
//! Serves CCF Statute Arts 32, 33, 35, 40, 41, 42; promises P8 and P9.

use terms::deadline::{DeadlineRule, Party, TermUnit};
use terms::law::LawRef;

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Never renamed and never reused.
    pub rule: DeadlineRule,
    /// What it asks for.
    pub says: &'static str,
    /// What begins it, as a noun: "4 months from admissibility".
    pub begins: &'static str,
    /// How long, where the body sets nothing else.
    pub length: (u32, TermUnit),
    /// Who answers. Some are held by whoever the step names: then this is who is asked first.
    pub holder: Party,
    /// Who is told where nobody did.
    pub told: &'static [Party],
    /// What follows then. Never a measure.
    pub follows: &'static str,
    /// What it rests on.
    pub law: &'static [LawRef],
}

use Party as P;

const OWN: LawRef = LawRef::inference("a rule of this system, set by the body");

/// Every rule, in the order of [`DeadlineRule`].
pub static RULES: &[Rule] = &[
    Rule {
        rule: DeadlineRule::Acknowledge,
        says: "the body says that the request came",
        begins: "the lodging",
        length: (7, TermUnit::CalendarDay),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the applicant is told that nobody has answered; the admissibility clock runs on",
        law: &[OWN],
    },
    Rule {
        rule: DeadlineRule::Admissibility,
        says: "the body says whether the request is admissible",
        begins: "the lodging, or its completion",
        length: (30, TermUnit::CalendarDay),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "a named decision on admissibility is overdue; it is listed as such until there is one",
        law: &[
            LawRef::secondary("practice of the Commission: thirty days"),
            LawRef::memory("CCF Statute Art 32"),
        ],
    },
    Rule {
        rule: DeadlineRule::Completion,
        says: "the applicant completes what is missing",
        begins: "the question, item by item",
        length: (30, TermUnit::CalendarDay),
        holder: P::Applicant,
        told: &[P::Body],
        follows: "the body decides on admissibility on what there is; nothing is closed by itself",
        law: &[OWN],
    },
    Rule {
        rule: DeadlineRule::AccessDecision,
        says: "a request for access is decided",
        begins: "admissibility",
        length: (4, TermUnit::Month),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the applicant is told; it counts in the statistics; the decision stays due",
        law: &[LawRef::verified("CCF Statute Art 40: four months from admissibility")],
    },
    Rule {
        rule: DeadlineRule::DeletionDecision,
        says: "a request for correction or deletion is decided",
        begins: "admissibility",
        length: (9, TermUnit::Month),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the applicant is told; it counts in the statistics; the decision stays due",
        law: &[LawRef::verified("CCF Statute Art 40: nine months from admissibility")],
    },
    Rule {
        rule: DeadlineRule::RevisionDecision,
        says: "a request for revision is decided",
        begins: "admissibility",
        length: (9, TermUnit::Month),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the applicant is told; the decision stays due",
        law: &[OWN, LawRef::memory("CCF Statute Art 42")],
    },
    Rule {
        rule: DeadlineRule::Consultation,
        says: "the General Secretariat is consulted",
        begins: "the consultation, after admissibility",
        length: (45, TermUnit::CalendarDay),
        holder: P::GeneralSecretariat,
        told: &[P::Body, P::Applicant],
        follows: "the body goes on without its answer",
        law: &[
            LawRef::secondary("CCF Statute Art 33 as amended in November 2025: forty-five days"),
            LawRef::inference("that the body then goes on, a rule of this system"),
        ],
    },
    Rule {
        rule: DeadlineRule::SourceAnswer,
        says: "the source answers the body's questions",
        begins: "the question to the source",
        length: (30, TermUnit::CalendarDay),
        holder: P::Source,
        told: &[P::Body, P::Applicant],
        follows: "the body decides on what there is: silence confirms nothing",
        law: &[LawRef::verified("CCF Statute Art 34"), OWN],
    },
    Rule {
        rule: DeadlineRule::ChallengeAnswer,
        says: "the source justifies its restriction, item by item",
        begins: "the challenge",
        length: (10, TermUnit::CalendarDay),
        holder: P::Source,
        told: &[P::Body, P::Applicant],
        follows: "it is reminded",
        law: &[LawRef::secondary("CCF Statute Art 35(4): a restriction must be justified"), OWN],
    },
    Rule {
        rule: DeadlineRule::ReminderAnswer,
        says: "the source answers a reminder",
        begins: "the reminder",
        length: (5, TermUnit::CalendarDay),
        holder: P::Source,
        told: &[P::Body, P::Applicant],
        follows: "the next step of the challenge is proposed to a member",
        law: &[OWN],
    },
    Rule {
        rule: DeadlineRule::RightOfReply,
        says: "the source may reply before a failed test counts against it",
        begins: "the invitation to reply",
        length: (14, TermUnit::CalendarDay),
        holder: P::Source,
        told: &[P::Body],
        follows: "the marker is put into the merits file, and it counts in the audit of the bureau",
        law: &[
            LawRef::verified("practice of the Commission: a missing justification may be taken into account"),
            OWN,
        ],
    },
    Rule {
        rule: DeadlineRule::ProposalDecision,
        says: "a member decides a proposal",
        begins: "the proposal",
        length: (7, TermUnit::CalendarDay),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the proposal stays open and is listed as overdue; nothing is disclosed by itself",
        law: &[OWN],
    },
    Rule {
        rule: DeadlineRule::ThirdPartyCheck,
        says: "the risk to third persons is looked at",
        begins: "the question about third persons",
        length: (7, TermUnit::CalendarDay),
        holder: P::Body,
        told: &[P::Body],
        follows: "no gist is proposed until a member has looked",
        law: &[OWN],
    },
    Rule {
        rule: DeadlineRule::RestrictionReview,
        says: "a restriction is looked at again on its date",
        begins: "the claim that names a day of review",
        length: (180, TermUnit::CalendarDay),
        holder: P::Source,
        told: &[P::Body],
        follows: "the restriction is tested again, and fails for being out of time",
        law: &[OWN],
    },
    Rule {
        rule: DeadlineRule::Implementation,
        says: "what was decided is carried out",
        begins: "the handing on of the decision",
        length: (1, TermUnit::Month),
        holder: P::GeneralSecretariat,
        told: &[P::Body, P::Applicant],
        follows: "the applicant is told that it was not; the decision holds meanwhile",
        law: &[LawRef::memory("CCF Statute Art 41: in principle one month"), OWN],
    },
    Rule {
        rule: DeadlineRule::Notification,
        says: "applicant and source are told of the decision",
        begins: "the decision",
        length: (1, TermUnit::Month),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the applicant sees that a decision was taken, and that its text is overdue",
        law: &[LawRef::verified("CCF Statute Art 38: written, reasoned, to applicant and source"), OWN],
    },
    Rule {
        rule: DeadlineRule::RevisionWindow,
        says: "the applicant asks for revision on a new fact",
        begins: "the finding of the new fact",
        length: (6, TermUnit::Month),
        holder: P::Applicant,
        told: &[P::Body],
        follows: "whether a later request is admissible is a member's to say",
        law: &[LawRef::memory("CCF Statute Art 42: six months from discovery")],
    },
    Rule {
        rule: DeadlineRule::NationalAnswer,
        says: "the authority answers a national request",
        begins: "the lodging",
        length: (1, TermUnit::Month),
        holder: P::Controller,
        told: &[P::Applicant, P::Body],
        follows: "the applicant may go to the supervisory authority",
        law: &[
            LawRef::memory(
                "Directive (EU) 2016/680 Arts 12 to 17: without undue delay; own law fixes the term",
            ),
            OWN,
        ],
    },
    Rule {
        rule: DeadlineRule::MeasureReview,
        says: "a provisional block is looked at again",
        begins: "the block, while a request runs",
        length: (3, TermUnit::Month),
        holder: P::Body,
        told: &[P::Applicant],
        follows: "the block stays until a member decides",
        law: &[OWN],
    },
];

/// The row of a rule.
#[must_use]
pub fn of(rule: DeadlineRule) -> &'static Rule {
    // Every rule has its row: a test says so.
    RULES.iter().find(|it| it.rule == rule).unwrap_or(&FALLBACK)
}

/// For a rule without a row, which there is not: due at once, to the body.
static FALLBACK: Rule = Rule {
    rule: DeadlineRule::Acknowledge,
    says: "a named person answers",
    begins: "",
    length: (0, TermUnit::Hour),
    holder: P::Body,
    told: &[P::Applicant],
    follows: "",
    law: &[],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_row_in_the_order_of_the_list() {
        let rows: Vec<DeadlineRule> = RULES.iter().map(|it| it.rule).collect();
        assert_eq!(rows, DeadlineRule::ALL);
    }

    #[test]
    fn none_ends_in_silence_and_whoever_is_in_default_is_not_the_only_one_told() {
        for row in RULES {
            assert!(
                !row.told.is_empty() && !row.follows.is_empty() && !row.law.is_empty(),
                "{}",
                row.rule.code()
            );
            // The body's own look at third persons is told to the body: nobody else may know of them.
            let own = row.rule == DeadlineRule::ThirdPartyCheck;
            assert!(own || row.told != [row.holder], "{}", row.rule.code());
        }
    }
}

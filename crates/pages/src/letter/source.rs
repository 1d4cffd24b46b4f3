//! What a bureau is asked and told: a challenge item by item, reminders, the right of reply, the decision.
//!
//! Promise: a letter to a source comes from the restriction alone. It says what silence means, which steps follow and that a
//! named person decides each that discloses, blocks or deletes; it says nothing of the person, of a protection or of other
//! files but how many have the same words. What the source wrote is never repeated to it: whether its words were repeated would
//! tell it who and what this file withholds.
//!
//! Serves CCF Statute Arts 34, 35(3), 35(4). The test and its steps are a rule of the body, and say so.

use terms::Date;
use terms::request::RulingKind;
use terms::restriction::{
    ChallengeStep, RestrictionGround, RestrictionKind, RestrictionScope, TestPoint, Verdict,
};

use super::Head;
use super::applicant::{carried_out, decided, provisions};
use super::basis::{self, Basis, PRACTICE, RULE};
use super::block::{Block, Line, Say};
use super::value::{Label, Quoted};

/// A point of the test that did not pass.
#[derive(Clone, Copy, Debug)]
pub struct Failed {
    /// Which.
    pub point: TestPoint,
    /// Fails or asks; another is refused.
    pub verdict: Verdict,
}

/// One item that is asked about, numbered as in the claim.
#[derive(Clone, Debug)]
pub struct ItemAsked {
    /// How much of it is restricted.
    pub scope: RestrictionScope,
    /// Whether the source gave a reason of its own for it.
    pub has_reason: bool,
    /// A trial or a judgment is over: a separate reason is asked for.
    pub trial_over: bool,
}

/// What follows where no answer comes.
#[derive(Clone, Copy, Debug)]
pub struct Follows {
    /// Which step.
    pub step: ChallengeStep,
    /// On which day, where it is fixed.
    pub on: Option<Date>,
}

/// A challenge.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// What stands on every letter.
    pub head: Head,
    /// Towards whom the data are restricted.
    pub kind: RestrictionKind,
    /// The day of the claim; none where nothing was claimed.
    pub claimed: Option<Date>,
    /// The ground that was named.
    pub ground: Option<RestrictionGround>,
    /// What the test found.
    pub failed: Vec<Failed>,
    /// In how many other files the same or nearly the same words stand.
    pub twins: u32,
    /// The items, one by one; empty where the whole file is restricted without items.
    pub items: Vec<ItemAsked>,
    /// By when an answer is asked for.
    pub by: Date,
    /// What follows without one.
    pub follows: Vec<Follows>,
}

/// A reminder.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// What stands on every letter.
    pub head: Head,
    /// Towards whom the data are restricted.
    pub kind: RestrictionKind,
    /// The day of the claim; none where nothing was claimed.
    pub claimed: Option<Date>,
    /// When it was challenged.
    pub challenged: Date,
    /// Which reminder, from 1.
    pub number: u32,
    /// The items without an answer.
    pub items: Vec<ItemAsked>,
    /// By when an answer is asked for.
    pub by: Date,
    /// What follows without one.
    pub follows: Vec<Follows>,
}

/// The right of reply.
#[derive(Clone, Debug)]
pub struct RightOfReply {
    /// What stands on every letter.
    pub head: Head,
    /// Towards whom the data are restricted.
    pub kind: RestrictionKind,
    /// When it was challenged.
    pub challenged: Date,
    /// What the test found.
    pub failed: Vec<Failed>,
    /// What is about to count.
    pub counts: Vec<ChallengeStep>,
    /// By when a reply is read.
    pub by: Date,
}

/// A decision, to the source.
#[derive(Clone, Debug)]
pub struct DecisionToSource {
    /// What stands on every letter.
    pub head: Head,
    /// What was decided.
    pub ruling: RulingKind,
    /// When.
    pub decided: Date,
    /// Which version, from 1.
    pub version: u32,
    /// The members, in the order in which they signed.
    pub members: Vec<Label>,
    /// What the source may read of the reasons.
    pub says: Quoted,
    /// The provisions, as the members cite them.
    pub provisions: Option<Quoted>,
    /// What is put right.
    pub corrections: Vec<Quoted>,
    /// By when it is carried out.
    pub carried_out_by: Option<Date>,
    /// By when the source is asked to say what it did.
    pub confirm_by: Option<Date>,
}

fn restricted(say: &Say<'_>, kind: RestrictionKind) -> super::block::Pair {
    say.pair("restriction", say.coded("restriction", kind.code()))
}

fn failed(say: &Say<'_>, failed: &[Failed]) -> Vec<Block> {
    if failed.is_empty() {
        say.refuse("failed", "no point of the test is named");
    }
    let mut points: Vec<(Line, Option<Line>)> = Vec::new();
    for (at, it) in failed.iter().enumerate() {
        match it.verdict {
            Verdict::Fails => points.push((say.coded("point", it.point.code()), say.rests(RULE))),
            Verdict::Asks => points.push((say.coded("point-asks", it.point.code()), say.rests(RULE))),
            Verdict::Passes | Verdict::DoesNotApply => {
                say.refuse(&format!("failed[{at}].verdict"), "the point did not fail and is not asked about");
            }
        }
    }
    vec![Block::Heading(say.t("test")), Block::Points(points)]
}

fn asked(say: &Say<'_>, claimed: Option<Date>, items: &[ItemAsked]) -> Vec<Block> {
    let mut out = vec![Block::Heading(say.t("questions"))];
    if items.is_empty() {
        let whole = ["q-whole", "q-ground", "q-until", "q-part"];
        out.push(Block::Points(whole.iter().map(|it| (say.t(it), None)).collect()));
        return out;
    }
    match claimed {
        Some(day) => out.push(say.para(say.on("items-as-claimed", day), &[])),
        None => say.refuse("claimed", "items are named and no claim is"),
    }
    for (at, it) in items.iter().enumerate() {
        let mut questions = vec![say.coded("q-scope", it.scope.code()), say.t("q-ground")];
        if it.trial_over {
            questions.push(say.t("q-separate"));
        }
        questions.push(say.t("q-until"));
        questions.push(say.t("q-part"));
        let reason = if it.has_reason { "reason-given" } else { "reason-none" };
        out.push(Block::Asked {
            head: say.n("item", u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1)),
            facts: vec![
                say.pair("scope", say.coded("scope", it.scope.code())),
                say.pair("reason", say.t(reason)),
            ],
            questions,
        });
    }
    out
}

/// What a step of a challenge rests on.
fn step_rests(step: ChallengeStep) -> &'static [Basis] {
    match step {
        ChallengeStep::DeletionProposed | ChallengeStep::BlockProposed => PRACTICE,
        ChallengeStep::InferenceMarked => basis::JUSTIFIED,
        ChallengeStep::Opened
        | ChallengeStep::Answered
        | ChallengeStep::Reminded
        | ChallengeStep::ThirdPartyCheckAsked
        | ChallengeStep::ThirdPartyChecked
        | ChallengeStep::GistProposed
        | ChallengeStep::ReplyInvited
        | ChallengeStep::Replied
        | ChallengeStep::CountedInAudit
        | ChallengeStep::Closed => RULE,
    }
}

/// Whether a step follows from silence and is told beforehand.
fn follows_silence(step: ChallengeStep) -> bool {
    match step {
        ChallengeStep::Reminded
        | ChallengeStep::ThirdPartyCheckAsked
        | ChallengeStep::GistProposed
        | ChallengeStep::BlockProposed
        | ChallengeStep::ReplyInvited
        | ChallengeStep::InferenceMarked
        | ChallengeStep::CountedInAudit
        | ChallengeStep::DeletionProposed => true,
        ChallengeStep::Opened
        | ChallengeStep::Answered
        | ChallengeStep::ThirdPartyChecked
        | ChallengeStep::Replied
        | ChallengeStep::Closed => false,
    }
}

fn silence(say: &Say<'_>, head: &Head, by: Date, follows: &[Follows]) -> Vec<Block> {
    let asks = if by < head.date { "answer-by-over" } else { "answer-by" };
    let mut out = vec![
        say.para(say.on(asks, by), basis::ASKED_BY),
        Block::Heading(say.t("silence")),
        say.para(say.t("silence-confirms"), RULE),
    ];
    let mut points = Vec::new();
    for (at, it) in follows.iter().enumerate() {
        if !follows_silence(it.step) {
            say.refuse(&format!("follows[{at}].step"), "this step does not follow from silence");
            continue;
        }
        let rests = match it.on {
            Some(day) => say.rests_from(step_rests(it.step), day),
            None => say.rests(step_rests(it.step)),
        };
        points.push((say.coded("follows", it.step.code()), rests));
    }
    if !points.is_empty() {
        out.push(Block::Points(points));
    }
    out.push(say.para(say.t("no-program"), RULE));
    out
}

/// What the law says of a restriction; for one between bureaus no article was checked.
fn justified(say: &Say<'_>, kind: RestrictionKind) -> Vec<Block> {
    match kind {
        RestrictionKind::TowardsApplicant => {
            vec![say.para(say.t("justified"), basis::JUSTIFIED), say.para(say.t("grounds"), basis::GROUNDS)]
        }
        RestrictionKind::BetweenBureaus => vec![say.para(say.t("justified-bureaus"), PRACTICE)],
    }
}

impl Challenge {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        // Where no point fails, the questions alone are why.
        let fails = self.failed.iter().any(|it| it.verdict == Verdict::Fails);
        let opening = match self.claimed {
            Some(day) if fails => say.on("challenge", day),
            Some(day) => say.on("challenge-asks", day),
            None => say.t("challenge-silent"),
        };
        let mut facts = vec![restricted(say, self.kind)];
        facts.push(say.pair(
            "ground",
            match self.ground {
                Some(ground) => say.coded("ground", ground.code()),
                None => say.t("ground-none"),
            },
        ));
        let mut out = vec![say.para(opening, RULE), Block::Facts(facts)];
        out.extend(justified(say, self.kind));
        out.extend(failed(say, &self.failed));
        if self.twins > 0 {
            out.push(say.para(say.n("twins", self.twins), RULE));
        }
        out.extend(asked(say, self.claimed, &self.items));
        out.extend(silence(say, &self.head, self.by, &self.follows));
        out
    }
}

impl Reminder {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = vec![
            say.para(say.on("reminder", self.challenged), RULE),
            Block::Facts(vec![
                restricted(say, self.kind),
                say.pair("reminder-number", say.number(self.number)),
            ]),
        ];
        out.extend(asked(say, self.claimed, &self.items));
        out.extend(silence(say, &self.head, self.by, &self.follows));
        out
    }
}

impl RightOfReply {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = vec![
            say.para(say.on("reply", self.challenged), RULE),
            Block::Facts(vec![restricted(say, self.kind)]),
        ];
        out.extend(failed(say, &self.failed));
        out.push(Block::Heading(say.t("counts")));
        let mut points = Vec::new();
        for (at, step) in self.counts.iter().enumerate() {
            match step {
                ChallengeStep::InferenceMarked
                | ChallengeStep::CountedInAudit
                | ChallengeStep::DeletionProposed => {
                    points.push((say.coded("follows", step.code()), say.rests(step_rests(*step))));
                }
                ChallengeStep::Opened
                | ChallengeStep::Answered
                | ChallengeStep::Reminded
                | ChallengeStep::ThirdPartyCheckAsked
                | ChallengeStep::ThirdPartyChecked
                | ChallengeStep::GistProposed
                | ChallengeStep::BlockProposed
                | ChallengeStep::ReplyInvited
                | ChallengeStep::Replied
                | ChallengeStep::Closed => {
                    say.refuse(&format!("counts[{at}]"), "this step does not count against a source");
                }
            }
        }
        if points.is_empty() {
            say.refuse("counts", "nothing is named");
        }
        out.push(Block::Points(points));
        let by = if self.by < self.head.date { "reply-by-over" } else { "reply-by" };
        out.push(say.para(say.on(by, self.by), RULE));
        out.push(say.para(say.t("reply-stays"), RULE));
        out
    }
}

impl DecisionToSource {
    pub(super) fn blocks(&self, say: &Say<'_>) -> Vec<Block> {
        let mut out = decided(say, self.ruling, self.decided, self.version, &self.members);
        out.push(Block::Heading(say.t("reasons")));
        out.push(Block::Quote(say.quote("says", &self.says)));
        out.extend(provisions(say, self.provisions.as_ref()));
        out.extend(carried_out(say, self.ruling, &self.corrections, self.carried_out_by));
        if self.ruling == RulingKind::Delete {
            out.push(say.para(say.t("source-delete"), RULE));
        }
        if let Some(day) = self.confirm_by {
            out.push(say.para(say.on("confirm-by", day), RULE));
        }
        out
    }
}

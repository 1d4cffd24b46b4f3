//! The ladder of a challenge: which step is due now, who acts, and which deadline begins.
//!
//! ```text
//!  test fails or asks, or silence
//!      |
//!   opened, item by item ........................ 10 days, the source answers
//!      |  no answer, or one that does not justify
//!   reminder 1 .................................. 5 days
//!   reply invited (before anything counts) ...... 14 days -> mark in the merits file, counted in the audit
//!   [third persons: risk check asked ............ 7 days, a member]
//!      |
//!   reminder 2; gist proposed ................... 7 days, a member decides
//!      |
//!   reminder 3 ... (as many as the policy says)
//!      |
//!   block proposed .............................. 7 days, a member decides
//!   reply invited (before deletion) ............. 14 days
//!      |
//!   deletion proposed ........................... 7 days, a member decides
//! ```
//!
//! It closes where the restriction is justified now, lifted, decided by named people or withdrawn. An answer that does
//! not justify ends the wait for it, and the next step is due. A question that was put and not answered in its time
//! fails like any other point.
//!
//! Promise: P9, P1. A function of what is on the record: what is due is due again until it was done, and once done is due
//! no more. An open challenge always waits for somebody by name. What it gives are steps, proposals and marks.
//!
//! Serves CCF Statute Art 35(4); [`super::law`] says of every step whether it is law, practice or policy.

use terms::Seq;
use terms::deadline::{DeadlineRef, DeadlineRule, DeadlineState, Party, Roll, Rounding, Term, TermUnit};
use terms::request::{Ruling, RulingKind};
use terms::restriction::{
    ChallengeEnd, ChallengeEvent, ChallengeStep, Gist, RestrictionClaim, RestrictionGround, RestrictionTested,
};

use super::law::{self, Rule};
use super::policy::Policy;
use super::proposal::{Mark, Proposal, is_decision, risk_checked, within};
use super::questions::{Question, questions};
use super::test::{Outcome, outcome};

const DAY: i64 = 86_400_000_000;

/// A deadline of the challenge as it stands.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    /// Which.
    pub deadline: DeadlineRef,
    /// Its end, microseconds since 1970; none where a person says it.
    pub due: Option<i64>,
    /// What became of it.
    pub state: DeadlineState,
}

/// A challenge as it stands on the record.
pub struct Challenge<'a> {
    /// The claim that is challenged, and those that answered it, in order; none where the source was silent.
    pub claims: &'a [&'a RestrictionClaim],
    /// The newest test: of the claim, or of the newest answer or reply.
    pub tested: &'a RestrictionTested,
    /// What happened, in order.
    pub events: &'a [(Seq, &'a ChallengeEvent)],
    /// The rulings of the request.
    pub rulings: &'a [(Seq, &'a Ruling)],
    /// Its deadlines.
    pub deadlines: &'a [Open],
    /// The file names victims or witnesses, or the offence is violence against a person: whatever ground is named.
    pub third_persons: bool,
    /// The source lifted the restriction.
    pub lifted: bool,
    /// The request was withdrawn, or the data were.
    pub withdrawn: bool,
    /// The policy of the body.
    pub policy: &'a Policy,
    /// Microseconds since 1970.
    pub now: i64,
}

/// A step that the program takes of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rung {
    /// It opens, and asks the source.
    Open,
    /// It reminds the source, for the nth time.
    Remind(u32),
    /// It asks a member to look at the risk to third persons.
    AskRiskCheck,
    /// It tells the source what is about to count (1) or to be proposed (2), and invites a reply.
    InviteReply(u32),
    /// It proposes something to a member.
    Propose(Proposal),
    /// It marks something in a file.
    Mark(Mark),
    /// It closes.
    Close(ChallengeEnd),
}

impl Rung {
    /// The step as it stands on the record.
    #[must_use]
    pub fn step(self) -> ChallengeStep {
        match self {
            Self::Open => ChallengeStep::Opened,
            Self::Remind(_) => ChallengeStep::Reminded,
            Self::AskRiskCheck => ChallengeStep::ThirdPartyCheckAsked,
            Self::InviteReply(_) => ChallengeStep::ReplyInvited,
            Self::Propose(Proposal::Gist(_)) => ChallengeStep::GistProposed,
            Self::Propose(Proposal::Block) => ChallengeStep::BlockProposed,
            Self::Propose(Proposal::Deletion) => ChallengeStep::DeletionProposed,
            Self::Mark(Mark::Inference) => ChallengeStep::InferenceMarked,
            Self::Mark(Mark::CountedInAudit) => ChallengeStep::CountedInAudit,
            Self::Close(_) => ChallengeStep::Closed,
        }
    }
}

/// A deadline that begins with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begins {
    /// The rule.
    pub rule: DeadlineRule,
    /// How long.
    pub term: Term,
    /// Who answers.
    pub holder: Party,
}

/// A step that is due now.
#[derive(Clone)]
pub struct Due {
    /// Which.
    pub rung: Rung,
    /// The deadline that begins with it.
    pub begins: Option<Begins>,
    /// What the source is asked.
    pub asks: Vec<Question>,
    /// Why it is due, in a sentence.
    pub because: &'static str,
    /// What it rests on, and whether that is law.
    pub rule: Rule,
}

/// For whom an open challenge waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Waits {
    /// Who.
    pub who: Party,
    /// For what.
    pub rule: DeadlineRule,
    /// The entry that asked.
    pub since: Seq,
    /// The time for it is over.
    pub overdue: bool,
}

/// Where a challenge stands.
#[derive(Clone)]
pub struct Ladder {
    /// It is open.
    pub open: bool,
    /// What is due now, in order.
    pub due: Vec<Due>,
    /// For whom it waits; never nobody while it is open and nothing is due.
    pub waits: Vec<Waits>,
}

/// What is due in a challenge, and for whom it waits.
#[must_use]
pub fn ladder(challenge: &Challenge<'_>) -> Ladder {
    let view = View(challenge);
    if view.first(ChallengeStep::Closed).is_some() {
        return Ladder { open: false, due: Vec::new(), waits: Vec::new() };
    }
    let Some((opened, _)) = view.first(ChallengeStep::Opened) else {
        let starts = matches!(view.outcome(), Outcome::Fails | Outcome::Asks);
        let due = if starts && !challenge.lifted && !challenge.withdrawn {
            vec![view.due(Rung::Open, "the restriction is not justified as it stands")]
        } else {
            Vec::new()
        };
        return Ladder { open: !due.is_empty(), due, waits: Vec::new() };
    };
    let mut due = Vec::new();
    if let Some((end, because)) = view.end() {
        due.push(view.due(Rung::Close(end), because));
        return Ladder { open: true, due, waits: Vec::new() };
    }
    view.climb(opened, &mut due);
    Ladder { open: true, waits: view.waits(), due }
}

/// The steps of a rung on the record, and what is known of each.
struct View<'a>(&'a Challenge<'a>);

type Logged<'a> = (Seq, &'a ChallengeEvent);

impl<'a> View<'a> {
    fn outcome(&self) -> Outcome {
        outcome(&self.0.tested.points)
    }

    fn all(&self, step: ChallengeStep) -> impl Iterator<Item = Logged<'a>> {
        self.0.events.iter().copied().filter(move |it| it.1.step == step)
    }

    fn first(&self, step: ChallengeStep) -> Option<Logged<'a>> {
        self.all(step).next()
    }

    fn numbered(&self, step: ChallengeStep, number: u32) -> Option<Logged<'a>> {
        self.all(step).find(|it| it.1.number == Some(number))
    }

    /// Whether the source said something after an entry.
    fn heard_after(&self, seq: Seq, step: ChallengeStep) -> bool {
        self.all(step).any(|it| it.0 > seq)
    }

    /// Whether the time that began with an entry is over. One that nobody began is reckoned from the policy, so that a
    /// missing clock lets nothing stand still.
    fn over(&self, event: Logged<'_>, rule: DeadlineRule) -> bool {
        let kept = self.0.deadlines.iter().find(|it| it.deadline == DeadlineRef { begun: event.0, rule });
        match kept.map(|it| (it.state, it.due)) {
            Some((DeadlineState::Escalated | DeadlineState::AnsweredLate, _)) => true,
            Some((DeadlineState::Met | DeadlineState::Over, _)) => true,
            Some((DeadlineState::Running, due)) => due.is_some_and(|it| it <= self.0.now),
            Some((DeadlineState::Paused, _)) => false,
            None => event.1.at.saturating_add(i64::from(self.days(rule)) * DAY) <= self.0.now,
        }
    }

    fn days(&self, rule: DeadlineRule) -> u32 {
        let policy = self.0.policy;
        match rule {
            DeadlineRule::ReminderAnswer => policy.reminder_days,
            DeadlineRule::RightOfReply => policy.reply_days,
            DeadlineRule::ProposalDecision => policy.proposal_days,
            DeadlineRule::ThirdPartyCheck => policy.check_days,
            _ => policy.answer_days,
        }
    }

    /// Whether telling may endanger third persons: sticky once a claim has named them.
    fn guarded(&self) -> bool {
        let named = |it: &&RestrictionClaim| it.ground == Some(RestrictionGround::ThirdPersons);
        self.0.third_persons || self.0.claims.iter().any(named)
    }

    /// A ruling by named members that answers an entry.
    fn ruled(&self, proposal: Seq) -> Option<&'a Ruling> {
        let answers = |it: &&(Seq, &'a Ruling)| it.1.proposal == Some(proposal) && it.0 > proposal;
        self.0.rulings.iter().filter(answers).map(|it| it.1).find(|it| is_decision(it).is_ok())
    }

    /// How it ends, where it does.
    fn end(&self) -> Option<(ChallengeEnd, &'static str)> {
        let opened = self.first(ChallengeStep::Opened)?.0;
        let closes = |kind: RulingKind| match kind {
            RulingKind::Disclose
            | RulingKind::KeepRestricted
            | RulingKind::Delete
            | RulingKind::NoData
            | RulingKind::Compliant
            | RulingKind::CompliantWithUpdate
            | RulingKind::Correct => true,
            RulingKind::DiscloseGist
            | RulingKind::Block
            | RulingKind::LiftBlock
            | RulingKind::ProposalRefused
            | RulingKind::RevisionRefused
            | RulingKind::RevisionOpened => false,
        };
        let ruled = |it: &(Seq, &Ruling)| it.0 > opened && closes(it.1.kind) && is_decision(it.1).is_ok();
        if self.0.withdrawn {
            return Some((ChallengeEnd::Withdrawn, "the request or the data were withdrawn"));
        }
        if self.0.lifted {
            return Some((ChallengeEnd::Lifted, "the source lifted the restriction"));
        }
        if self.0.rulings.iter().any(ruled) {
            return Some((ChallengeEnd::Decided, "named members decided"));
        }
        match self.outcome() {
            Outcome::Justified => Some((ChallengeEnd::Justified, "every point of the test holds now")),
            Outcome::NotTested => {
                Some((ChallengeEnd::Lifted, "nothing is restricted towards the applicant now"))
            }
            Outcome::Fails | Outcome::Asks if self.all_refused() => {
                Some((ChallengeEnd::Decided, "named members decided every proposal"))
            }
            Outcome::Fails | Outcome::Asks => None,
        }
    }

    /// Every proposal down to deletion was decided.
    fn all_refused(&self) -> bool {
        let decided = |step: ChallengeStep| self.all(step).all(|it| self.ruled(it.0).is_some());
        self.first(ChallengeStep::DeletionProposed).is_some()
            && [ChallengeStep::GistProposed, ChallengeStep::BlockProposed, ChallengeStep::DeletionProposed]
                .into_iter()
                .all(decided)
            && self.next_gist().is_none()
            && !self.check_pending()
    }

    fn check_pending(&self) -> bool {
        self.first(ChallengeStep::ThirdPartyCheckAsked).is_some()
            && risk_checked(self.0.events, Seq(u64::MAX)).is_none()
    }

    /// The gist that is to be proposed next: the first of the policy that was not proposed and that the check allows,
    /// once every one before it was refused.
    fn next_gist(&self) -> Option<Gist> {
        let allowed = |gist: Gist| {
            !self.guarded()
                || risk_checked(self.0.events, Seq(u64::MAX)).flatten().is_some_and(|it| within(gist, it))
        };
        let refused =
            |it: Logged<'_>| self.ruled(it.0).is_some_and(|it| it.kind == RulingKind::ProposalRefused);
        if !self.all(ChallengeStep::GistProposed).all(refused) {
            return None;
        }
        let proposed: Vec<Gist> = self.all(ChallengeStep::GistProposed).filter_map(|it| it.1.gist).collect();
        self.0.policy.gists.iter().copied().find(|it| !proposed.contains(it) && allowed(*it))
    }

    /// The steps that are due above the opening.
    fn climb(&self, opened: Seq, due: &mut Vec<Due>) {
        let policy = self.0.policy;
        let Some(first) = self.first(ChallengeStep::Opened) else { return };
        if !self.over(first, DeadlineRule::ChallengeAnswer)
            && !self.heard_after(opened, ChallengeStep::Answered)
        {
            return;
        }
        // How many reminders are over; the next one is due, as long as there are any.
        let mut over = 0;
        for number in 1..=policy.reminders {
            match self.numbered(ChallengeStep::Reminded, number) {
                None => {
                    due.push(self.due(Rung::Remind(number), "no answer came that justifies it"));
                    break;
                }
                Some(event)
                    if self.over(event, DeadlineRule::ReminderAnswer)
                        || self.heard_after(event.0, ChallengeStep::Answered) =>
                {
                    over = number;
                }
                Some(_) => break,
            }
        }
        self.invite(1, "before anything counts against the source, it may reply", due);
        if self.guarded() && self.first(ChallengeStep::ThirdPartyCheckAsked).is_none() {
            due.push(self.due(Rung::AskRiskCheck, "telling may endanger third persons"));
        }
        if over >= 1
            && let Some(gist) = self.next_gist()
        {
            let because = "no answer came to a reminder that justifies it";
            due.push(self.due(Rung::Propose(Proposal::Gist(gist)), because));
        }
        if self.replied(1) {
            let because = "the right of reply is over, and the test still fails";
            for (mark, step) in [
                (Mark::Inference, ChallengeStep::InferenceMarked),
                (Mark::CountedInAudit, ChallengeStep::CountedInAudit),
            ] {
                if self.first(step).is_none() {
                    due.push(self.due(Rung::Mark(mark), because));
                }
            }
        }
        if over < policy.reminders {
            return;
        }
        if self.first(ChallengeStep::BlockProposed).is_none() {
            due.push(self.due(Rung::Propose(Proposal::Block), "the last reminder is over"));
        }
        self.invite(2, "before deletion is proposed, the source may reply", due);
        if self.replied(2) && self.first(ChallengeStep::DeletionProposed).is_none() {
            due.push(self.due(Rung::Propose(Proposal::Deletion), "reminders and right of reply are over"));
        }
    }

    fn invite(&self, number: u32, because: &'static str, due: &mut Vec<Due>) {
        if self.numbered(ChallengeStep::ReplyInvited, number).is_none() {
            due.push(self.due(Rung::InviteReply(number), because));
        }
    }

    /// The right of reply that began with an invitation is over. A reply does not end it: nothing counts before its time.
    fn replied(&self, number: u32) -> bool {
        let invited = self.numbered(ChallengeStep::ReplyInvited, number);
        invited.is_some_and(|event| self.over(event, DeadlineRule::RightOfReply))
    }

    fn due(&self, rung: Rung, because: &'static str) -> Due {
        let asks = match rung {
            Rung::Open | Rung::Remind(_) | Rung::InviteReply(_) => {
                questions(self.0.claims.last().copied(), self.0.tested)
            }
            Rung::AskRiskCheck | Rung::Propose(_) | Rung::Mark(_) | Rung::Close(_) => Vec::new(),
        };
        let begins =
            begins(rung).map(|(rule, holder)| Begins { rule, term: calendar(self.days(rule)), holder });
        Due { rung, begins, asks, because, rule: law::of_rung(rung) }
    }

    /// For whom an open challenge waits.
    fn waits(&self) -> Vec<Waits> {
        let mut out = Vec::new();
        for event in self.0.events {
            let (rule, who, answered) = match event.1.step {
                ChallengeStep::Opened => {
                    let answered = self.heard_after(event.0, ChallengeStep::Answered)
                        || self.numbered(ChallengeStep::Reminded, 1).is_some();
                    (DeadlineRule::ChallengeAnswer, Party::Source, answered)
                }
                ChallengeStep::Reminded => {
                    let next = event.1.number.map(|it| it + 1);
                    let answered = self.heard_after(event.0, ChallengeStep::Answered)
                        || next.is_some_and(|it| self.numbered(ChallengeStep::Reminded, it).is_some())
                        || self.first(ChallengeStep::BlockProposed).is_some();
                    (DeadlineRule::ReminderAnswer, Party::Source, answered)
                }
                ChallengeStep::ReplyInvited => {
                    let done = match event.1.number {
                        Some(2) => self.first(ChallengeStep::DeletionProposed).is_some(),
                        _ => self.first(ChallengeStep::CountedInAudit).is_some(),
                    };
                    // What was replied lies before the body until the time for it is over.
                    let heard = self.heard_after(event.0, ChallengeStep::Replied);
                    let who = if heard { Party::Body } else { Party::Source };
                    (DeadlineRule::RightOfReply, who, done)
                }
                ChallengeStep::ThirdPartyCheckAsked => {
                    (DeadlineRule::ThirdPartyCheck, Party::Body, !self.check_pending())
                }
                ChallengeStep::GistProposed
                | ChallengeStep::BlockProposed
                | ChallengeStep::DeletionProposed => {
                    (DeadlineRule::ProposalDecision, Party::Body, self.ruled(event.0).is_some())
                }
                ChallengeStep::Answered
                | ChallengeStep::ThirdPartyChecked
                | ChallengeStep::Replied
                | ChallengeStep::InferenceMarked
                | ChallengeStep::CountedInAudit
                | ChallengeStep::Closed => continue,
            };
            if !answered {
                out.push(Waits { who, rule, since: event.0, overdue: self.over(*event, rule) });
            }
        }
        out
    }
}

/// The deadline that begins with a step, and who answers it.
#[must_use]
pub fn begins(rung: Rung) -> Option<(DeadlineRule, Party)> {
    match rung {
        Rung::Open => Some((DeadlineRule::ChallengeAnswer, Party::Source)),
        Rung::Remind(_) => Some((DeadlineRule::ReminderAnswer, Party::Source)),
        Rung::AskRiskCheck => Some((DeadlineRule::ThirdPartyCheck, Party::Body)),
        Rung::InviteReply(_) => Some((DeadlineRule::RightOfReply, Party::Source)),
        Rung::Propose(_) => Some((DeadlineRule::ProposalDecision, Party::Body)),
        Rung::Mark(_) | Rung::Close(_) => None,
    }
}

fn calendar(days: u32) -> Term {
    Term { length: days, unit: TermUnit::CalendarDay, rounding: Rounding::Down, roll: Roll::Stays }
}

#[cfg(test)]
mod tests {
    use super::super::proposal::{Act, Does, NotDecided, decided};
    use super::super::test::sentence;
    use super::*;
    use std::collections::BTreeSet;
    use terms::deadline::DeadlineState;
    use terms::restriction::{PointTested, RestrictionKind, TestPoint, TestReason, Verdict};
    use terms::verification::Official;

    /// A docket of one challenge: applies what is due as a program does, and what people do as people do.
    struct World {
        claims: Vec<RestrictionClaim>,
        tested: RestrictionTested,
        events: Vec<(Seq, ChallengeEvent)>,
        rulings: Vec<(Seq, Ruling)>,
        deadlines: Vec<Open>,
        third_persons: bool,
        lifted: bool,
        withdrawn: bool,
        policy: Policy,
        now: i64,
        next: u64,
    }

    fn tested(verdict: Verdict) -> RestrictionTested {
        let reason = match verdict {
            Verdict::Passes => TestReason::GroundNamed,
            Verdict::Asks => TestReason::NoElement,
            Verdict::Fails => TestReason::NoGround,
            Verdict::DoesNotApply => TestReason::OtherKind,
        };
        let because = sentence(reason, None, None);
        let point =
            PointTested { point: TestPoint::Ground, verdict, reason, number: None, day: None, because };
        RestrictionTested {
            claim: Some(Seq(1)),
            points: vec![point],
            twins_count: 0,
            twins_at_least: false,
            nearest: None,
            twins: Vec::new(),
            unshared: 0,
        }
    }

    fn claim(ground: RestrictionGround) -> RestrictionClaim {
        let day = "2026-11-03".parse().unwrap();
        RestrictionClaim {
            kind: RestrictionKind::TowardsApplicant,
            bureau: "QQ".to_owned(),
            ground: Some(ground),
            other_ground: String::new(),
            whole_file: true,
            items: Vec::new(),
            justification: "confidential in full".to_owned(),
            supporting: String::new(),
            author: String::new(),
            claimed: day,
            expires: None,
            review: None,
            replaces: None,
        }
    }

    fn member() -> Official {
        Official {
            name: "Elske Vandermoer".to_owned(),
            login: "login-1".to_owned(),
            person: "person-1".to_owned(),
            role: "commission".to_owned(),
            unit: "requests".to_owned(),
            authority: None,
        }
    }

    impl World {
        fn new(ground: RestrictionGround) -> Self {
            World {
                claims: vec![claim(ground)],
                tested: tested(Verdict::Fails),
                events: Vec::new(),
                rulings: Vec::new(),
                deadlines: Vec::new(),
                third_persons: false,
                lifted: false,
                withdrawn: false,
                policy: Policy::default(),
                now: 1_793_000_000_000_000,
                next: 10,
            }
        }

        fn seq(&mut self) -> Seq {
            self.next += 1;
            Seq(self.next)
        }

        fn ladder(&self) -> Ladder {
            let claims: Vec<&RestrictionClaim> = self.claims.iter().collect();
            let events: Vec<(Seq, &ChallengeEvent)> = self.events.iter().map(|it| (it.0, &it.1)).collect();
            let rulings: Vec<(Seq, &Ruling)> = self.rulings.iter().map(|it| (it.0, &it.1)).collect();
            ladder(&Challenge {
                claims: &claims,
                tested: &self.tested,
                events: &events,
                rulings: &rulings,
                deadlines: &self.deadlines,
                third_persons: self.third_persons,
                lifted: self.lifted,
                withdrawn: self.withdrawn,
                policy: &self.policy,
                now: self.now,
            })
        }

        fn event(&mut self, step: ChallengeStep) -> (Seq, ChallengeEvent) {
            let event = ChallengeEvent {
                challenge: None,
                claim: None,
                step,
                at: self.now,
                says: String::new(),
                questions: Vec::new(),
                gist: None,
                number: None,
                ended: None,
                by: None,
            };
            (self.seq(), event)
        }

        /// Takes every step that is due, and gives them.
        fn tick(&mut self) -> Vec<Rung> {
            for open in &mut self.deadlines {
                if open.state == DeadlineState::Running && open.due.is_some_and(|it| it <= self.now) {
                    open.state = DeadlineState::Escalated;
                }
            }
            let mut taken = Vec::new();
            for round in 0..20 {
                assert!(round < 19, "the ladder does not come to rest: {taken:?}");
                let due = self.ladder().due;
                if due.is_empty() {
                    break;
                }
                for due in due {
                    let (seq, mut event) = self.event(due.rung.step());
                    match due.rung {
                        Rung::Remind(number) | Rung::InviteReply(number) => event.number = Some(number),
                        Rung::Propose(Proposal::Gist(gist)) => event.gist = Some(gist),
                        Rung::Close(end) => event.ended = Some(end),
                        _ => {}
                    }
                    if let Some(Begins { rule, term, .. }) = due.begins {
                        self.deadlines.push(Open {
                            deadline: DeadlineRef { begun: seq, rule },
                            due: Some(self.now + i64::from(term.length) * DAY),
                            state: DeadlineState::Running,
                        });
                    }
                    self.events.push((seq, event));
                    taken.push(due.rung);
                }
            }
            taken
        }

        fn days(&mut self, days: i64) -> Vec<Rung> {
            let mut taken = Vec::new();
            for _ in 0..days {
                self.now += DAY;
                taken.extend(self.tick());
            }
            taken
        }

        fn answers(&mut self, step: ChallengeStep, verdict: Verdict) {
            let event = self.event(step);
            self.events.push(event);
            self.tested = tested(verdict);
        }

        fn checks(&mut self, gist: Option<Gist>, by: Option<Official>) {
            let (seq, mut event) = self.event(ChallengeStep::ThirdPartyChecked);
            event.gist = gist;
            event.by = by;
            self.events.push((seq, event));
        }

        fn proposal(&self, step: ChallengeStep) -> Option<Seq> {
            self.events.iter().rev().find(|it| it.1.step == step).map(|it| it.0)
        }

        fn rules(
            &mut self,
            kind: RulingKind,
            proposal: Option<Seq>,
            gist: Option<Gist>,
            by: Vec<Official>,
        ) -> Seq {
            let seq = self.seq();
            let ruling = Ruling {
                kind,
                state: terms::request::RequestState::SourceQuestions,
                reasons: "weighed on the file".to_owned(),
                provisions: String::new(),
                by,
                version: 1,
                replaces: None,
                proposal,
                gist,
                to_applicant: String::new(),
                to_source: String::new(),
                corrections: Vec::new(),
                at: self.now,
            };
            self.rulings.push((seq, ruling));
            seq
        }

        fn acts(&self) -> Vec<Result<Act, NotDecided>> {
            let events: Vec<(Seq, &ChallengeEvent)> = self.events.iter().map(|it| (it.0, &it.1)).collect();
            let third = self.third_persons
                || self.claims.iter().any(|it| it.ground == Some(RestrictionGround::ThirdPersons));
            self.rulings.iter().map(|(seq, ruling)| decided(&events, third, *seq, ruling)).collect()
        }

        fn has(&self, step: ChallengeStep) -> bool {
            self.events.iter().any(|it| it.1.step == step)
        }
    }

    #[test]
    fn a_challenge_opens_by_itself_where_the_test_fails_or_asks_and_nowhere_else() {
        for (verdict, opens) in [
            (Verdict::Fails, true),
            (Verdict::Asks, true),
            (Verdict::Passes, false),
            (Verdict::DoesNotApply, false),
        ] {
            let mut world = World::new(RestrictionGround::Security);
            world.tested = tested(verdict);
            assert_eq!(world.tick() == [Rung::Open], opens, "{}", verdict.code());
            assert_eq!(world.ladder().open, opens);
        }
        let mut world = World::new(RestrictionGround::Security);
        world.lifted = true;
        assert!(world.tick().is_empty());
    }

    #[test]
    fn silence_climbs_step_by_step_to_a_deletion_that_a_member_decides() {
        let mut world = World::new(RestrictionGround::Security);
        let began = world.now;
        assert_eq!(world.tick(), [Rung::Open]);
        let mut seen = Vec::new();
        for _ in 0..60 {
            world.now += DAY;
            let day = (world.now - began) / DAY;
            seen.extend(world.tick().into_iter().map(|rung| (day, rung)));
        }
        let gist = Rung::Propose(Proposal::Gist(Gist::ChargesAndCountry));
        assert_eq!(
            seen,
            [
                (10, Rung::Remind(1)),
                (10, Rung::InviteReply(1)),
                (15, Rung::Remind(2)),
                (15, gist),
                (20, Rung::Remind(3)),
                (24, Rung::Mark(Mark::Inference)),
                (24, Rung::Mark(Mark::CountedInAudit)),
                (25, Rung::Propose(Proposal::Block)),
                (25, Rung::InviteReply(2)),
                (39, Rung::Propose(Proposal::Deletion)),
            ]
        );
        assert!(world.acts().is_empty());
        let waits = world.ladder().waits;
        assert!(waits.iter().all(|it| it.who == Party::Body && it.overdue) && waits.len() == 3);
    }

    #[test]
    fn an_answer_that_does_not_justify_ends_the_wait_for_it_and_one_that_does_closes() {
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.answers(ChallengeStep::Answered, Verdict::Fails);
        assert_eq!(world.tick(), [Rung::Remind(1), Rung::InviteReply(1)]);
        world.answers(ChallengeStep::Answered, Verdict::Passes);
        assert_eq!(world.tick(), [Rung::Close(ChallengeEnd::Justified)]);
        assert!(!world.ladder().open);
        assert!(world.days(60).is_empty());
    }

    #[test]
    fn nothing_counts_against_a_bureau_before_its_right_of_reply_is_over() {
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.days(23);
        assert!(!world.has(ChallengeStep::CountedInAudit) && !world.has(ChallengeStep::InferenceMarked));
        // A reply that does not help ends no right: until its time is over another may come.
        world.answers(ChallengeStep::Replied, Verdict::Fails);
        world.tick();
        assert!(!world.has(ChallengeStep::CountedInAudit) && !world.has(ChallengeStep::InferenceMarked));
        world.days(1);
        assert!(world.has(ChallengeStep::CountedInAudit) && world.has(ChallengeStep::InferenceMarked));

        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.days(23);
        world.answers(ChallengeStep::Replied, Verdict::Passes);
        assert_eq!(world.tick(), [Rung::Close(ChallengeEnd::Justified)]);
        assert!(!world.has(ChallengeStep::CountedInAudit));
    }

    #[test]
    fn a_question_that_nobody_answered_in_its_time_is_followed_like_a_failure() {
        let mut world = World::new(RestrictionGround::Security);
        world.tested = tested(Verdict::Asks);
        assert_eq!(world.tick(), [Rung::Open]);
        assert!(world.days(9).is_empty());
        world.days(80);
        assert!(world.has(ChallengeStep::CountedInAudit) && world.has(ChallengeStep::DeletionProposed));
    }

    #[test]
    fn third_persons_are_looked_after_before_any_gist_is_proposed() {
        for (ground, known) in [(RestrictionGround::ThirdPersons, false), (RestrictionGround::Security, true)]
        {
            let mut world = World::new(ground);
            world.third_persons = known;
            world.tick();
            let taken = world.days(60);
            assert!(taken.contains(&Rung::AskRiskCheck));
            assert!(!world.has(ChallengeStep::GistProposed));
            assert!(world.has(ChallengeStep::DeletionProposed), "the other rungs are climbed");
            // A check that no person signed allows nothing.
            world.checks(Some(Gist::ChargesAndCountry), None);
            assert!(world.tick().is_empty());
            world.checks(Some(Gist::OffenceClass), Some(member()));
            assert_eq!(world.tick(), [Rung::Propose(Proposal::Gist(Gist::OffenceClass))]);
        }
    }

    #[test]
    fn a_check_that_forbids_leaves_the_other_rungs_only() {
        let mut world = World::new(RestrictionGround::ThirdPersons);
        world.tick();
        world.days(11);
        world.checks(None, Some(member()));
        world.days(60);
        assert!(!world.has(ChallengeStep::GistProposed) && world.has(ChallengeStep::DeletionProposed));
    }

    #[test]
    fn a_ground_of_third_persons_that_comes_with_an_answer_keeps_the_gist_back_for_good() {
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.days(11);
        world.claims.push(claim(RestrictionGround::ThirdPersons));
        world.answers(ChallengeStep::Answered, Verdict::Fails);
        assert!(world.tick().contains(&Rung::AskRiskCheck));
        world.claims.push(claim(RestrictionGround::Security));
        world.days(60);
        assert!(!world.has(ChallengeStep::GistProposed));
    }

    #[test]
    fn a_gist_that_was_refused_is_followed_by_the_next_and_none_comes_twice() {
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.days(15);
        for gist in [Gist::ChargesAndCountry, Gist::OffenceClass, Gist::CounselOnly] {
            let proposal = world.proposal(ChallengeStep::GistProposed);
            assert_eq!(world.events.iter().rev().find_map(|it| it.1.gist), Some(gist));
            world.rules(RulingKind::ProposalRefused, proposal, None, vec![member()]);
            world.tick();
        }
        assert_eq!(world.events.iter().filter(|it| it.1.step == ChallengeStep::GistProposed).count(), 3);
        world.days(40);
        for step in [ChallengeStep::BlockProposed, ChallengeStep::DeletionProposed] {
            world.rules(RulingKind::ProposalRefused, world.proposal(step), None, vec![member()]);
        }
        assert_eq!(world.tick(), [Rung::Close(ChallengeEnd::Decided)]);
        assert!(world.acts().iter().all(|it| it.as_ref().err() == Some(&NotDecided::Refused)));
    }

    #[test]
    fn an_act_follows_from_a_named_member_s_decision_on_its_proposal_and_from_nothing_else() {
        let mut world = World::new(RestrictionGround::ThirdPersons);
        world.tick();
        world.days(15);
        world.checks(Some(Gist::OffenceClass), Some(member()));
        world.days(60);
        let gist = world.proposal(ChallengeStep::GistProposed);
        let block = world.proposal(ChallengeStep::BlockProposed);
        let delete = world.proposal(ChallengeStep::DeletionProposed);
        let nobody = Official { login: String::new(), ..member() };
        let source = Official { role: "desk_officer".to_owned(), ..member() };
        let class = Some(Gist::OffenceClass);
        let disclose = RulingKind::DiscloseGist;
        let cases = [
            (RulingKind::Block, block, None, vec![], Err(NotDecided::NoPerson)),
            (RulingKind::Block, block, None, vec![nobody.clone()], Err(NotDecided::NoPerson)),
            (RulingKind::Block, block, None, vec![member(), nobody], Err(NotDecided::NoPerson)),
            (RulingKind::Block, block, None, vec![source], Err(NotDecided::NotAMember)),
            (RulingKind::Block, None, None, vec![member()], Err(NotDecided::NoProposal)),
            (RulingKind::Block, Some(Seq(11)), None, vec![member()], Err(NotDecided::NoProposal)),
            (RulingKind::Delete, block, None, vec![member()], Err(NotDecided::OtherKind)),
            (RulingKind::Block, block, None, vec![member()], Ok(Does::Block)),
            (RulingKind::Delete, delete, None, vec![member()], Ok(Does::Delete)),
            (disclose, gist, Some(Gist::ChargesAndCountry), vec![member()], Err(NotDecided::Wider)),
            (disclose, gist, class, vec![member()], Ok(Does::DiscloseGist(Gist::OffenceClass))),
        ];
        for (kind, proposal, gist, by, expected) in cases {
            world.rulings.clear();
            world.rules(kind, proposal, gist, by);
            let acts = world.acts();
            assert_eq!(acts[0].as_ref().map(Act::does).map_err(|it| *it), expected);
            if let Ok(act) = &acts[0] {
                assert_eq!((act.by().len(), act.ruling()), (1, world.rulings[0].0));
            }
        }
        world.rulings.clear();
        world.rules(RulingKind::Block, block, None, vec![member()]);
        world.rulings[0].1.reasons = " ".to_owned();
        assert_eq!(world.acts()[0].as_ref().err(), Some(&NotDecided::NoReasons));
        world.rulings[0].1.reasons = "weighed".to_owned();
        world.rulings[0].0 = Seq(1);
        assert_eq!(world.acts()[0].as_ref().err(), Some(&NotDecided::BeforeProposal));
        // The check came after: a later one that forbids stands before the ruling.
        world.rulings.clear();
        world.checks(None, Some(member()));
        world.rules(disclose, gist, class, vec![member()]);
        assert_eq!(world.acts()[0].as_ref().err(), Some(&NotDecided::RiskForbids));
    }

    #[test]
    fn a_ruling_that_nobody_signed_closes_nothing() {
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.rules(RulingKind::KeepRestricted, None, None, vec![]);
        assert!(world.tick().is_empty() && world.ladder().open);
        world.rules(RulingKind::KeepRestricted, None, None, vec![member()]);
        assert_eq!(world.tick(), [Rung::Close(ChallengeEnd::Decided)]);
    }

    #[test]
    fn a_clock_that_nobody_began_or_that_goes_back_lets_nothing_stand_still_and_ends_nothing_early() {
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.deadlines.clear();
        assert!(world.days(9).is_empty());
        world.now -= 400 * DAY;
        assert!(world.tick().is_empty());
        world.now += 400 * DAY;
        assert_eq!(world.days(1), [Rung::Remind(1), Rung::InviteReply(1)]);
        // One that stands still ends nothing.
        let mut world = World::new(RestrictionGround::Security);
        world.tick();
        world.deadlines[0].state = DeadlineState::Paused;
        assert!(world.days(30).is_empty());
    }

    /// What counts as failure: an act without a named member; a gist proposed without an allowed check where third persons
    /// may be endangered; a count before the right of reply was over; a deletion proposed before every reminder was over;
    /// an open challenge that waits for nobody; a step taken twice; a closed challenge that goes on.
    #[test]
    fn no_order_of_events_makes_an_act_without_a_named_person_or_leaves_a_challenge_waiting_for_nobody() {
        let long = std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1");
        let (mut closed, mut acts) = (0, 0);
        for seed in 0..if long { 40_000_u64 } else { 2_000 } {
            let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5eed;
            let mut chance = |below: u64| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state % below
            };
            let grounds = [
                RestrictionGround::Security,
                RestrictionGround::ThirdPersons,
                RestrictionGround::Investigation,
            ];
            let mut world = World::new(grounds[chance(3) as usize]);
            world.third_persons = chance(6) == 0;
            world.tested = tested(if chance(4) == 0 { Verdict::Asks } else { Verdict::Fails });
            world.tick();
            for _ in 0..30 {
                let was_closed = world.has(ChallengeStep::Closed);
                let count = world.events.len();
                match chance(14) {
                    0 => world.answers(ChallengeStep::Answered, Verdict::Fails),
                    1 if chance(6) == 0 => world.answers(ChallengeStep::Answered, Verdict::Passes),
                    2 => world.answers(
                        ChallengeStep::Replied,
                        if chance(3) == 0 { Verdict::Asks } else { Verdict::Fails },
                    ),
                    3 => {
                        let gist = [None, Some(Gist::OffenceClass), Some(Gist::ChargesAndCountry)]
                            [chance(3) as usize];
                        let by = (chance(2) == 0).then(member);
                        world.checks(gist, by);
                    }
                    4 => world.lifted |= chance(20) == 0,
                    5 | 6 => {
                        let steps = [
                            ChallengeStep::GistProposed,
                            ChallengeStep::BlockProposed,
                            ChallengeStep::DeletionProposed,
                        ];
                        let kinds = [
                            RulingKind::DiscloseGist,
                            RulingKind::Block,
                            RulingKind::Delete,
                            RulingKind::ProposalRefused,
                        ];
                        let proposal = world.proposal(steps[chance(3) as usize]);
                        let by = match chance(3) {
                            0 => vec![],
                            1 => vec![Official { login: String::new(), ..member() }],
                            _ => vec![member()],
                        };
                        world.rules(kinds[chance(4) as usize], proposal, Some(Gist::OffenceClass), by);
                    }
                    7 => world.now -= DAY * i64::try_from(chance(5)).unwrap(),
                    _ => world.now += DAY * i64::try_from(chance(12)).unwrap(),
                }
                let said = world.events.len() - count;
                let taken = world.tick();
                if was_closed {
                    assert!(taken.is_empty(), "seed {seed}: {taken:?} after the end");
                    continue;
                }
                assert!(world.tick().is_empty(), "seed {seed}: a step is due again");
                let ladder = world.ladder();
                if ladder.open {
                    assert!(!ladder.waits.is_empty(), "seed {seed}: waits for nobody");
                    for wait in ladder.waits.iter().filter(|it| it.who == Party::Source) {
                        // The source is past its time only where the next step waits for something else of it.
                        let other = ladder.waits.iter().any(|it| !it.overdue || it.who == Party::Body);
                        assert!(!wait.overdue || other, "seed {seed}: nobody follows {:?}", wait.rule);
                    }
                }
                let _ = said;
            }
            check_history(seed, &world);
            closed += u32::from(world.has(ChallengeStep::Closed));
            acts += world.acts().iter().filter(|it| it.is_ok()).count();
        }
        assert!(closed > 200 && acts > 100, "the histories reach too little: {closed} closed, {acts} acts");
    }

    fn check_history(seed: u64, world: &World) {
        let guarded = world.third_persons
            || world.claims.iter().any(|it| it.ground == Some(RestrictionGround::ThirdPersons));
        let mut once = BTreeSet::new();
        for (seq, event) in &world.events {
            let before = |step: ChallengeStep| world.events.iter().any(|it| it.0 < *seq && it.1.step == step);
            let program = !matches!(
                event.step,
                ChallengeStep::Answered | ChallengeStep::Replied | ChallengeStep::ThirdPartyChecked
            );
            if program {
                assert!(
                    once.insert((event.step, event.number, event.gist)),
                    "seed {seed}: {} twice",
                    event.step.code()
                );
            }
            match event.step {
                ChallengeStep::GistProposed if guarded => {
                    let allows = |it: &&(Seq, ChallengeEvent)| {
                        it.0 < *seq && it.1.step == ChallengeStep::ThirdPartyChecked && it.1.by.is_some()
                    };
                    let newest = world.events.iter().rfind(allows);
                    assert!(
                        newest.is_some_and(|it| it.1.gist.is_some()),
                        "seed {seed}: a gist without a check"
                    );
                }
                ChallengeStep::CountedInAudit | ChallengeStep::InferenceMarked => {
                    let invited = world.events.iter().find(|it| {
                        it.0 < *seq && it.1.step == ChallengeStep::ReplyInvited && it.1.number == Some(1)
                    });
                    let (from, invited) = invited.expect("an invitation goes before");
                    let replied = world
                        .events
                        .iter()
                        .any(|it| it.0 > *from && it.0 < *seq && it.1.step == ChallengeStep::Replied);
                    let ended = world
                        .deadlines
                        .iter()
                        .any(|it| it.deadline.begun == *from && it.state == DeadlineState::Escalated);
                    assert!(replied || ended, "seed {seed}: counted before {}", invited.at);
                }
                ChallengeStep::DeletionProposed => {
                    for number in 1..=world.policy.reminders {
                        assert!(
                            world.events.iter().any(|it| it.0 < *seq
                                && it.1.number == Some(number)
                                && it.1.step == ChallengeStep::Reminded),
                            "seed {seed}: deletion before reminder {number}"
                        );
                    }
                    assert!(before(ChallengeStep::BlockProposed));
                }
                _ => {}
            }
        }
        for (act, (_, ruling)) in world.acts().iter().zip(&world.rulings) {
            if let Ok(act) = act {
                assert!(act.by().iter().all(|it| !it.login.is_empty()) && !act.by().is_empty());
                assert!(!ruling.by.is_empty() && ruling.proposal.is_some());
            }
        }
    }
}

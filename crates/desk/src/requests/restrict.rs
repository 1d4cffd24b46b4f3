//! Restrictions: a source claims one, answers a challenge, replies; the test of it, and the rungs that follow by themselves.
//!
//! Each claim is tested in the transaction in which it comes, against the words of other files, what the source published and
//! what is known of a trial. What is due on the ladder then is entered: a rung asks, reminds, proposes or marks, and begins its
//! deadline. Letters that follow from a rung are named ([`letters_due`]); their text is made above and entered by
//! [`Desk::issue_letter`].
//!
//! Promise: P9 and P1. Silence is tested like a claim and fails; no rung discloses, blocks or deletes; a check of the risk to third
//! persons is a named person's. Serves CCF Statute Art 35 ([`casework::restriction`]).

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};

use casework::clock::deadline;
use casework::restriction::index::{Bounds, Twins, compare};
use casework::restriction::proposal::is_named;
use casework::restriction::test::{Publication, TrialOver};
use casework::restriction::words::RECIPE;
use casework::restriction::{
    Challenge, Claimed, Facts, Masks, Proposal, Rung, Words, claim_text, ladder, test,
};
use casework::verification::Against;
use entries::{ChallengeHappened, Entry, LetterWasIssued, RestrictionClaimed, RestrictionWasTested};
use store::{Batch, Content, Reader};
use terms::deadline::{DeadlineRule, Party, Roll, Rounding, Term, TermUnit};
use terms::id::RequestId;
use terms::request::{FileKind, LetterIssued, LetterKind, Lodging, RequestKind, RequestState};
use terms::restriction::{
    ChallengeEnd, ChallengeEvent, ChallengeStep, Gist, RestrictionClaim, RestrictionKind, RestrictionScope,
    RestrictionTested,
};
use terms::verification::Official;
use terms::{Actor, Date, Seq};

use super::case::{Case, case_at, file};
use super::lodge::{begin, not_ahead};
use super::step::meet;
use super::{Body, On, RequestError, case, stands_for, time_on};
use crate::verification::with_login;
use crate::{Act, Desk};

/// Rungs entered in one transaction: more than a ladder has.
const MOST_RUNGS: usize = 24;

/// What stands at an answer that is a new claim and gives no separate reason.
const A_CLAIM: &str = "a claim";

/// What a search for the same words looks at on the record, where each text is an entry that has to be opened. One twin fails the
/// test by the default policy; beyond these it is said that there are more.
const BOUNDS: Bounds = Bounds { of_band: 64, compared: 128 };

/// A letter that follows from an entry and was not made yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which.
    pub kind: LetterKind,
    /// To whom.
    pub to: Party,
    /// The entry it follows from.
    pub about: Seq,
}

/// What a source says to a challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// It answers the questions.
    Answer,
    /// It replies to what is about to count against it.
    Reply,
    /// It lifts what it restricted.
    Lift,
}

/// The names of a file, which are no words of a justification.
fn masks(lodging: &Lodging) -> Masks {
    let names = lodging.names.iter().map(String::as_str);
    let mandate = lodging.mandate.iter().map(|it| it.holder.as_str());
    Masks::of(names.chain([lodging.filed_by.as_str()]).chain(mandate).filter(|it| !it.is_empty()))
}

/// Whether two requests are of one person: the same names, and no other day of birth.
fn same_person(one: &Lodging, other: &Lodging) -> bool {
    let names = |it: &Lodging| -> BTreeSet<String> {
        it.names.iter().map(|it| it.trim().to_lowercase()).filter(|it| !it.is_empty()).collect()
    };
    let born = one.born.zip(other.born).is_none_or(|(one, other)| one == other);
    born && !names(one).is_empty() && names(one) == names(other)
}

/// Other files with the same words: candidates by what the store keeps of each, compared in full.
fn twins(reader: &Reader<'_>, case: &Case, claim: &RestrictionClaim) -> Result<Twins<Seq>, RequestError> {
    let words = Words::read(&claim_text(claim), &masks(&case.request.lodging));
    let found = reader.same_words(&words.sketch().bands, BOUNDS.of_band, BOUNDS.compared)?;
    let mut others: Vec<(Seq, Words)> = Vec::new();
    let mut read: BTreeMap<Seq, Option<Masks>> = BTreeMap::new();
    for seq in found.seqs {
        let stored = reader.entry(seq)?;
        let (Content::Known(Entry::RestrictionClaimed(it)), Some(first)) =
            (stored.body, stored.plain.caused_by)
        else {
            continue;
        };
        // The same file may say the same again, and so may another one of the same person.
        if first == case.row.first || it.recipe != RECIPE {
            continue;
        }
        let masks = match read.entry(first) {
            Slot::Occupied(known) => known.into_mut(),
            Slot::Vacant(place) => {
                let Content::Known(Entry::RequestLodged(other)) = reader.entry(first)?.body else { continue };
                let own = same_person(&case.request.lodging, &other.lodging);
                place.insert((!own).then(|| masks(&other.lodging)))
            }
        };
        others.extend(masks.as_ref().map(|masks| (seq, Words::read(&claim_text(&it.claim), masks))));
    }
    Ok(compare(&words, others.iter().map(|it| (it.0, &it.1)), found.more))
}

/// What the source said last: an answer is not forgotten when its restriction is tested again.
fn said_last(case: &Case) -> &str {
    let says = |it: &&(Seq, ChallengeEvent)| {
        matches!(it.1.step, ChallengeStep::Answered | ChallengeStep::Replied) && it.1.says != A_CLAIM
    };
    case.events.iter().rev().find(says).map_or("", |it| it.1.says.as_str())
}

/// A restriction is tested again because time went by: its day of review or its end came, or a question was not answered.
/// It is entered where anything came out otherwise than the last time.
pub(super) fn tested_again(
    batch: &mut Batch<'_>,
    case: &Case,
    body: &Body,
    day: Date,
) -> Result<(), RequestError> {
    if case.towards_applicant().next().is_none() {
        return Ok(());
    }
    let auto = Actor::Auto("restriction test".to_owned());
    let on = On { first: case.row.first, owner: &case.owner, actor: &auto, on: day };
    let now = test_now(batch, &on, case, None, said_last(case), body)?;
    match now.filter(|it| case.tests.last().is_none_or(|last| last.1 != *it)) {
        Some(it) => enter_test(batch, &on, it),
        None => Ok(()),
    }
}

/// Tests the claim that counts, or the silence, and enters the result.
fn tested(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    case: &Case,
    silent_since: Option<Date>,
    separate_reason: &str,
    body: &Body,
) -> Result<(), RequestError> {
    match test_now(batch, on, case, silent_since, separate_reason, body)? {
        Some(it) => enter_test(batch, on, it),
        None => Ok(()),
    }
}

fn enter_test(batch: &mut Batch<'_>, on: &On<'_>, tested: RestrictionTested) -> Result<(), RequestError> {
    let auto = Actor::Auto("restriction test".to_owned());
    let by_itself = On { actor: &auto, ..*on };
    by_itself.add(batch, Entry::RestrictionTested(Box::new(RestrictionWasTested { tested })), &[])?;
    Ok(())
}

/// What the test says of the claim that counts, or of the silence; nothing where there is neither.
fn test_now(
    batch: &Batch<'_>,
    on: &On<'_>,
    case: &Case,
    silent_since: Option<Date>,
    separate_reason: &str,
    body: &Body,
) -> Result<Option<RestrictionTested>, RequestError> {
    let claim = case.towards_applicant().last().or_else(|| case.claims_now().last());
    let claimed = match (claim, silent_since) {
        (Some(it), _) => Claimed::Said(it.seq, &it.claim),
        (None, Some(day)) => Claimed::Silent(day),
        (None, None) => return Ok(None),
    };
    let reader = batch.read();
    let found = match claim {
        Some(it) => twins(&reader, case, &it.claim)?,
        None => Twins::default(),
    };
    let items = file(&reader, case.row.first)?;
    // What anybody can read, and what was opened to the source, may be put to it.
    let shared = |it: &terms::request::FileItem| {
        it.kind == FileKind::Publication || it.side == Party::Source || it.seen_by.contains(&Party::Source)
    };
    // That the source itself published it is what the source or the body's staff say; of another side it is an allegation.
    let published: Vec<Publication> = items
        .iter()
        .filter(|it| it.1.kind == FileKind::Publication && matches!(it.1.side, Party::Source | Party::Body))
        .map(|(_, it)| Publication {
            scope: RestrictionScope::Content,
            item: None,
            dated: it.dated,
            shared: shared(it),
        })
        .collect();
    let trials: Vec<TrialOver> = items
        .iter()
        .filter(|it| it.1.kind == FileKind::TrialOver)
        .map(|(_, it)| TrialOver {
            since: it.dated.map(terms::PartialDate::day_of),
            in_absence: false,
            shared: shared(it),
        })
        .collect();
    let asked = case.challenge().is_some();
    let masks = masks(&case.request.lodging);
    let facts = Facts {
        claimed,
        received: claim.map_or(on.on, |it| it.received),
        today: on.on,
        looked_again: None,
        twins: &found,
        masks: &masks,
        published: &published,
        trials: &trials,
        asked,
        separate_reason,
        policy: &body.policy,
    };
    Ok(Some(test(&facts)))
}

/// Enters every rung that is due for a request now, each with its deadline.
pub(super) fn climb(
    batch: &mut Batch<'_>,
    first: Seq,
    body: &Body,
    now: i64,
    day: Date,
) -> Result<Vec<ChallengeStep>, RequestError> {
    let mut entered = Vec::new();
    for _ in 0..MOST_RUNGS {
        let Some(case) = case_at(&batch.read(), first, body)? else { break };
        let Some((_, newest)) = case.tests.last() else { break };
        let guarded = case.named_third_persons()
            || file(&batch.read(), first)?.iter().any(|it| !it.1.shielded.is_empty());
        let claims: Vec<&RestrictionClaim> = case.towards_applicant().map(|it| &it.claim).collect();
        let (events, deadlines) = (case.of_challenge(), case.of_ladder());
        let rulings: Vec<(Seq, &terms::request::Ruling)> =
            case.rulings.iter().map(|it| (it.0, &it.1)).collect();
        let closed = case.challenge().is_none();
        // A challenge that was closed opens anew for a claim that came since; the old rungs are not climbed again.
        let since = events.last().map(|it| it.0);
        let anew = closed && since.is_some_and(|it| case.tests.last().is_some_and(|test| test.0 > it));
        let challenge = Challenge {
            claims: &claims,
            tested: newest,
            events: if anew { &[] } else { &events },
            rulings: &rulings,
            deadlines: &deadlines,
            third_persons: guarded,
            lifted: !case.claims.is_empty() && claims.is_empty(),
            withdrawn: case.request.withdrawn_by_source || case.row.state == RequestState::Closed,
            policy: &body.policy,
            now,
        };
        let due = ladder(&challenge).due;
        let Some(next) = due.first() else { break };
        let auto = Actor::Auto(next.rule.id.to_owned());
        let on = On { first, owner: &case.owner, actor: &auto, on: day };
        let opened = case.challenge().filter(|_| !matches!(next.rung, Rung::Open));
        let event = ChallengeEvent {
            challenge: opened,
            claim: case.towards_applicant().last().map(|it| it.seq),
            step: next.rung.step(),
            at: now,
            says: next.because.to_owned(),
            questions: next.asks.iter().map(casework::restriction::questions::Question::text).collect(),
            gist: match next.rung {
                Rung::Propose(Proposal::Gist(gist)) => Some(gist),
                _ => None,
            },
            number: match next.rung {
                Rung::Remind(number) | Rung::InviteReply(number) => Some(number),
                _ => None,
            },
            ended: match next.rung {
                Rung::Close(end) => Some(end),
                _ => None,
            },
            by: None,
        };
        let closes = matches!(next.rung, Rung::Close(_));
        let seq = on.add(batch, Entry::ChallengeStep(Box::new(ChallengeHappened { event })), &[])?;
        if let Some(begins) = next.begins {
            // Its length is the body's where the body fixes it.
            let own = body.terms.terms.iter().find(|it| it.0 == begins.rule).map(|it| it.1);
            let term = own.unwrap_or(begins.term);
            let plain = deadline::begin(begins.rule, Some(seq), now, term, begins.holder, &body.place());
            begin(batch, &on, body, plain)?;
        }
        if closes {
            over(batch, &on, &case, now)?;
        }
        entered.push(next.rung.step());
    }
    Ok(entered)
}

/// Whether a bureau may claim a restriction here.
fn may_claim(case: &Case, claim: &RestrictionClaim) -> Result<(), RequestError> {
    let against = |rule: &'static str, says: String| Err(RequestError::Against(vec![Against { rule, says }]));
    if case.row.state == RequestState::Closed {
        return against("restriction.order", "the request is closed: nothing is restricted in it".to_owned());
    }
    let earlier = case.claims.first().map(|it| it.claim.bureau.as_str());
    match case.request.lodging.bureau.as_deref().or(earlier) {
        Some(bureau) if bureau != claim.bureau => against(
            "restriction.bureau",
            format!(
                "this request is about data of bureau {bureau}: another one's restriction is no matter of it"
            ),
        ),
        Some(_) | None => Ok(()),
    }
}

/// The source restricts nothing any more: a claim without ground and items takes the place of what it claimed.
fn lift(batch: &mut Batch<'_>, on: &On<'_>, case: &Case, says: &str) -> Result<(), RequestError> {
    let lifted: Vec<&super::case::Claim> = case.towards_applicant().collect();
    for it in &lifted {
        let claim = RestrictionClaim {
            ground: None,
            other_ground: String::new(),
            whole_file: false,
            items: Vec::new(),
            justification: says.to_owned(),
            supporting: String::new(),
            claimed: on.on,
            expires: None,
            review: None,
            replaces: Some(it.seq),
            ..it.claim.clone()
        };
        let entry = RestrictionClaimed { claim, recipe: RECIPE, bands: Vec::new() };
        on.add(batch, Entry::RestrictionClaimed(Box::new(entry)), &[])?;
    }
    if lifted.is_empty() {
        let says = "nothing is restricted towards the applicant: there is nothing to lift".to_owned();
        return Err(RequestError::Against(vec![Against { rule: "restriction.lift", says }]));
    }
    Ok(())
}

/// What ran in a challenge is over with it.
fn over(batch: &mut Batch<'_>, on: &On<'_>, case: &Case, at: i64) -> Result<(), RequestError> {
    const OF_CHALLENGE: [DeadlineRule; 5] = [
        DeadlineRule::ChallengeAnswer,
        DeadlineRule::ReminderAnswer,
        DeadlineRule::RightOfReply,
        DeadlineRule::ProposalDecision,
        DeadlineRule::ThirdPartyCheck,
    ];
    for kept in case.deadlines.iter().filter(|it| it.state.is_open()) {
        if OF_CHALLENGE.contains(&kept.reference.rule) {
            let change =
                terms::deadline::DeadlineChange::Over { reasons: "the challenge is closed".to_owned() };
            super::step::change(batch, on, kept.reference, at, change)?;
        }
    }
    Ok(())
}

impl Desk {
    /// A source claims a restriction, also in answer to a challenge: it is tested at once, and what is due follows.
    ///
    /// # Errors
    /// The reasons against it; no such request; or the record fails.
    pub fn claim_restriction(
        &mut self,
        request: &RequestId,
        mut claim: RestrictionClaim,
        separate_reason: &str,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<(Seq, Vec<ChallengeStep>), RequestError> {
        with_login(&self.store, &act.actor).map_err(|_| RequestError::NotNamed)?;
        stands_for(&act.actor, &[Party::Source, Party::Body])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let before = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let first = before.row.first;
        let at = time_on(&batch, first, at, exercise)?;
        may_claim(&before, &claim)?;
        not_ahead("restriction.claimed", Some(claim.claimed), act.on)?;
        if claim.replaces.is_none() {
            // A bureau has one claim of a kind at a time: a later one takes the place of the earlier.
            let own =
                |it: &&super::case::Claim| it.claim.kind == claim.kind && it.claim.bureau == claim.bureau;
            let same = before.claims_now().filter(own).last();
            claim.replaces = same.map(|it| it.seq);
        }
        let on = On { first, owner: &before.owner, actor: &act.actor, on: act.on };
        let bands = Words::read(&claim_text(&claim), &masks(&before.request.lodging)).sketch().bands;
        // It is looked at again on its day, and on the day on which it ends at the latest.
        let review = [claim.review, claim.expires].into_iter().flatten().min();
        let kind = claim.kind;
        let entry = RestrictionClaimed { claim, recipe: RECIPE, bands };
        let seq = on.add(&mut batch, Entry::RestrictionClaimed(Box::new(entry)), &[])?;
        let auto = Actor::Auto("deadline".to_owned());
        let by_itself = On { actor: &auto, ..on };
        // Whoever claims has answered what it was asked.
        meet(&mut batch, &by_itself, &before, (DeadlineRule::RestrictionReview, None), "claimed", at)?;
        if let Some(days) = review.and_then(|it| it.since(on.on).ok()).map(|it| it.get_days()) {
            let length = u32::try_from(days.max(0)).unwrap_or(0);
            let term =
                Term { length, unit: TermUnit::CalendarDay, rounding: Rounding::Down, roll: Roll::Stays };
            let rule = DeadlineRule::RestrictionReview;
            let plain = deadline::begin(rule, Some(seq), at, term, Party::Source, &body.place());
            begin(&mut batch, &by_itself, body, plain)?;
        }
        let mut entered = Vec::new();
        if kind == RestrictionKind::TowardsApplicant {
            if let Some(opened) = before.challenge() {
                let says = if separate_reason.trim().is_empty() { A_CLAIM } else { separate_reason };
                let of = (ChallengeStep::Answered, None);
                heard(&mut batch, &on, &before, Some(opened), of, says, at)?;
            }
            let after = case_at(&batch.read(), first, body)?;
            let after = after.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
            tested(&mut batch, &on, &after, None, separate_reason, body)?;
            entered = climb(&mut batch, first, body, at, act.on)?;
        }
        batch.commit()?;
        Ok((seq, entered))
    }

    /// A source says something to a challenge in words: its answer, or its reply to what is about to count.
    ///
    /// # Errors
    /// No challenge is open; nothing is said; no such request; or the record fails.
    pub fn answer_challenge(
        &mut self,
        request: &RequestId,
        saying: &Saying,
        says: &str,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<(Seq, Vec<ChallengeStep>), RequestError> {
        let against = |rule: &'static str, says: &str| {
            RequestError::Against(vec![Against { rule, says: says.to_owned() }])
        };
        if says.trim().is_empty() {
            return Err(against("challenge.empty", "say something: an empty answer is silence"));
        }
        with_login(&self.store, &act.actor).map_err(|_| RequestError::NotNamed)?;
        stands_for(&act.actor, &[Party::Source, Party::Body])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let before = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let opened = before.challenge();
        let opened = opened.ok_or_else(|| {
            against(
                "challenge.none",
                "no challenge is open: what is said besides goes into the merits file, as an `answer`",
            )
        })?;
        let first = before.row.first;
        let at = time_on(&batch, first, at, exercise)?;
        let on = On { first, owner: &before.owner, actor: &act.actor, on: act.on };
        let step = match saying {
            Saying::Answer | Saying::Lift => ChallengeStep::Answered,
            Saying::Reply => ChallengeStep::Replied,
        };
        let seq = heard(&mut batch, &on, &before, Some(opened), (step, None), says, at)?;
        if *saying == Saying::Lift {
            lift(&mut batch, &on, &before, says)?;
        }
        let after = case_at(&batch.read(), first, body)?;
        let after = after.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let silent = after.claims.is_empty().then_some(act.on);
        if *saying != Saying::Lift {
            tested(&mut batch, &on, &after, silent, says, body)?;
        }
        let entered = climb(&mut batch, first, body, at, act.on)?;
        batch.commit()?;
        Ok((seq, entered))
    }

    /// A member looks at the risk to third persons: the widest gist that it allows, or none.
    ///
    /// # Errors
    /// Whoever acts is not named; no challenge asks for it; no such request; or the record fails.
    pub fn check_third_persons(
        &mut self,
        request: &RequestId,
        allows: Option<Gist>,
        reasons: &str,
        by: &Official,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<(Seq, Vec<ChallengeStep>), RequestError> {
        if !is_named(by) {
            return Err(RequestError::NotNamed);
        }
        let against = |rule: &'static str, says: &str| {
            RequestError::Against(vec![Against { rule, says: says.to_owned() }])
        };
        if reasons.chars().filter(|it| it.is_alphabetic()).count() < casework::verification::SHORTEST_REASONS
        {
            return Err(against("challenge.reasons", "say what telling would do to them, in words"));
        }
        with_login(&self.store, &act.actor).map_err(|_| RequestError::NotNamed)?;
        stands_for(&act.actor, &[Party::Body])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let before = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        let first = before.row.first;
        let shielded = file(&batch.read(), first)?.iter().any(|it| !it.1.shielded.is_empty());
        if !shielded && !before.named_third_persons() {
            return Err(against("challenge.none", "nothing in this request names third persons"));
        }
        let opened = before.challenge();
        let at = time_on(&batch, first, at, exercise)?;
        let on = On { first, owner: &before.owner, actor: &act.actor, on: act.on };
        let of = (ChallengeStep::ThirdPartyChecked, Some((by, allows)));
        let seq = heard(&mut batch, &on, &before, opened, of, reasons, at)?;
        let entered = climb(&mut batch, first, body, at, act.on)?;
        batch.commit()?;
        Ok((seq, entered))
    }

    /// Enters a letter whose text was made from the record.
    ///
    /// # Errors
    /// No such request; or the record fails.
    pub fn issue_letter(
        &mut self,
        request: &RequestId,
        mut letter: LetterIssued,
        body: &Body,
        act: &mut Act<'_>,
    ) -> Result<Seq, RequestError> {
        with_login(&self.store, &act.actor).map_err(|_| RequestError::NotNamed)?;
        // The request as a paper is written by who asks, every other letter by the body.
        let by = match letter.kind {
            LetterKind::ToCommission | LetterKind::National => Party::Applicant,
            _ => Party::Body,
        };
        stands_for(&act.actor, &[by])?;
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let found = case(&batch.read(), request, body)?;
        let case = found.ok_or_else(|| RequestError::NoRequest(request.clone()))?;
        if by == Party::Applicant && !letters_of(&case, by).iter().any(|it| it.kind == letter.kind) {
            let says = format!("`{}` is not the paper of this request", letter.kind.code());
            return Err(RequestError::Against(vec![Against { rule: "letter.kind", says }]));
        }
        letter.at = time_on(&batch, case.row.first, at, exercise)?;
        let on = On { first: case.row.first, owner: &case.owner, actor: &act.actor, on: act.on };
        let seq = on.add(&mut batch, Entry::LetterIssued(Box::new(LetterWasIssued { letter })), &[])?;
        batch.commit()?;
        Ok(seq)
    }
}

/// Something was said in a challenge, and meets what waited for it.
fn heard(
    batch: &mut Batch<'_>,
    on: &On<'_>,
    case: &Case,
    opened: Option<Seq>,
    (step, checked): (ChallengeStep, Option<(&Official, Option<Gist>)>),
    says: &str,
    at: i64,
) -> Result<Seq, RequestError> {
    let event = ChallengeEvent {
        challenge: opened,
        claim: case.towards_applicant().last().map(|it| it.seq),
        step,
        at,
        says: says.to_owned(),
        questions: Vec::new(),
        gist: checked.and_then(|it| it.1),
        number: None,
        ended: None::<ChallengeEnd>,
        by: checked.map(|it| it.0.clone()),
    };
    let seq = on.add(batch, Entry::ChallengeStep(Box::new(ChallengeHappened { event })), &[])?;
    let auto = Actor::Auto("deadline".to_owned());
    let by_itself = On { actor: &auto, ..*on };
    let rules: &[DeadlineRule] = match step {
        ChallengeStep::Answered => &[DeadlineRule::ChallengeAnswer, DeadlineRule::ReminderAnswer],
        // The right to reply runs to its end: nothing counts before, and a second reply is heard too.
        ChallengeStep::ThirdPartyChecked => &[DeadlineRule::ThirdPartyCheck],
        _ => &[],
    };
    for rule in rules {
        meet(batch, &by_itself, case, (*rule, None), step.code(), at)?;
    }
    Ok(seq)
}

/// A source that was asked and said nothing by the due time: the silence is tested, and what is due follows.
pub(super) fn silence(
    batch: &mut Batch<'_>,
    case: &Case,
    due: Date,
    body: &Body,
    now: i64,
    day: Date,
) -> Result<(), RequestError> {
    use RequestKind as Kind;
    let waits = matches!(case.request.lodging.kind, Kind::Access | Kind::Correction | Kind::Deletion);
    if !waits || case.challenge().is_some() || case.towards_applicant().next().is_some() {
        return Ok(());
    }
    let auto = Actor::Auto("restriction test".to_owned());
    let on = On { first: case.row.first, owner: &case.owner, actor: &auto, on: day };
    tested(batch, &on, case, Some(due), "", body)?;
    climb(batch, case.row.first, body, now, day)?;
    Ok(())
}

/// Letters that a side makes: those that are due from the body; from the applicant the request itself, as a paper with its
/// annexes, as often as it is printed.
#[must_use]
pub fn letters_of(case: &Case, side: Party) -> Vec<Letter> {
    match side {
        Party::Body => letters_due(case),
        Party::Applicant => {
            let (kind, to) = match &case.request.lodging.national {
                Some(_) => (LetterKind::National, Party::Controller),
                None => (LetterKind::ToCommission, Party::Body),
            };
            vec![Letter { kind, to, about: case.row.first }]
        }
        Party::GeneralSecretariat | Party::Source | Party::Controller => Vec::new(),
    }
}

/// Letters that follow from what happened and were not made yet.
#[must_use]
pub fn letters_due(case: &Case) -> Vec<Letter> {
    let made =
        |kind: LetterKind, about: Seq| case.letters.iter().any(|it| it.1.kind == kind && it.1.about == about);
    let asks = case.challenge().is_some();
    let of_now: Vec<Seq> = case.of_challenge().iter().map(|it| it.0).collect();
    let of_event = |it: &(Seq, ChallengeEvent)| {
        // What is closed asks nobody any more.
        if !asks || !of_now.contains(&it.0) {
            return None;
        }
        let kind = match it.1.step {
            ChallengeStep::Opened => LetterKind::Challenge,
            ChallengeStep::Reminded => LetterKind::Reminder,
            ChallengeStep::ReplyInvited => LetterKind::RightOfReply,
            _ => return None,
        };
        Some(Letter { kind, to: Party::Source, about: it.0 })
    };
    let of_move = |it: &(Seq, Actor, terms::request::RequestMove)| {
        use terms::request::RequestStep as Step;
        let kind = match it.2.step {
            Step::Acknowledged => LetterKind::Acknowledgement,
            Step::CompletionAsked => LetterKind::Completion,
            Step::Admitted => LetterKind::Admissible,
            Step::NotAdmitted => LetterKind::NotAdmissible,
            _ => return None,
        };
        Some(Letter { kind, to: Party::Applicant, about: it.0 })
    };
    let of_ruling = |it: &(Seq, terms::request::Ruling)| {
        let (kind, to) = if it.1.kind == terms::request::RulingKind::DiscloseGist {
            (LetterKind::Gist, Party::Applicant)
        } else if casework::request::ruling::decides(it.1.kind) {
            (LetterKind::DecisionToApplicant, Party::Applicant)
        } else {
            return Vec::new();
        };
        let mut all = vec![Letter { kind, to, about: it.0 }];
        if kind == LetterKind::DecisionToApplicant && !it.1.to_source.trim().is_empty() {
            all.push(Letter { kind: LetterKind::DecisionToSource, to: Party::Source, about: it.0 });
        }
        all
    };
    let mut all: Vec<Letter> = case.moves.iter().filter_map(of_move).collect();
    all.extend(case.events.iter().filter_map(of_event));
    // A later version takes the place of a decision: nobody is written to about the one before.
    let replaced = |seq: Seq| case.rulings.iter().any(|it| it.1.replaces == Some(seq));
    all.extend(case.rulings.iter().filter(|it| !replaced(it.0)).flat_map(of_ruling));
    all.retain(|it| !made(it.kind, it.about));
    all.sort_by_key(|it| it.about);
    all
}

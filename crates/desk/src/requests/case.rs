//! A request loaded from its entries.
//!
//! Promise: nothing is kept beside the record: what is read twice is the same. What stands in the merits file is read only where
//! it is asked for, because papers lie there.

use casework::clock::changes::{Kept as Held, after};
use casework::request::ruling::Matter;
use casework::request::state::{Happened, Request};
use casework::restriction::proposal::{proposed, risk_checked};
use casework::restriction::{Open, Outcome, outcome};
use entries::{Entry, Kind, Owner};
use store::{Reader, RequestRow, StoreError, Stored};
use terms::deadline::{Deadline, DeadlineRef, DeadlineRule, DeadlineState};
use terms::id::RequestId;
use terms::request::{FileItem, LetterIssued, RequestMove, Ruling};
use terms::restriction::{
    ChallengeEvent, ChallengeStep, RestrictionClaim, RestrictionGround, RestrictionKind, RestrictionTested,
};
use terms::{Actor, Date, Seq};

use super::Body;

/// Kinds that say how a request stands: all but the papers.
const TOLD: [Kind; 9] = [
    Kind::RequestMoved,
    Kind::RestrictionClaimed,
    Kind::RestrictionTested,
    Kind::ChallengeStep,
    Kind::RequestDecided,
    Kind::DeadlineBegun,
    Kind::DeadlineChanged,
    Kind::LetterIssued,
    Kind::ExcerptPublished,
];

/// A deadline as it stands.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Which.
    pub reference: DeadlineRef,
    /// What it is.
    pub deadline: Deadline,
    /// What became of it.
    pub state: DeadlineState,
}

impl Kept {
    /// For the rules.
    #[must_use]
    pub fn held(&self) -> Held<'_> {
        Held { deadline: &self.deadline, state: self.state }
    }
}

/// A claim as it came.
#[derive(Clone)]
pub struct Claim {
    /// Its entry.
    pub seq: Seq,
    /// The day on which it was recorded, whatever day it carries.
    pub received: Date,
    /// It.
    pub claim: RestrictionClaim,
    /// The bands of its words.
    pub bands: Vec<u64>,
}

impl Claim {
    /// It takes the place of an earlier one and restricts nothing.
    #[must_use]
    pub fn lifts(&self) -> bool {
        let it = &self.claim;
        it.replaces.is_some() && it.ground.is_none() && !it.whole_file && it.items.is_empty()
    }
}

/// A request with what stands on it.
#[derive(Clone)]
pub struct Case {
    /// What the tables say.
    pub row: RequestRow,
    /// Whose key seals it.
    pub owner: Owner,
    /// Who lodged it.
    pub lodged_by: Actor,
    /// It, folded.
    pub request: Request,
    /// Its steps, in order.
    pub moves: Vec<(Seq, Actor, RequestMove)>,
    /// Decisions, in order.
    pub rulings: Vec<(Seq, Ruling)>,
    /// Restrictions that were claimed, in order.
    pub claims: Vec<Claim>,
    /// Tests of them, in order.
    pub tests: Vec<(Seq, RestrictionTested)>,
    /// Steps of challenges, in order.
    pub events: Vec<(Seq, ChallengeEvent)>,
    /// Its deadlines, in order.
    pub deadlines: Vec<Kept>,
    /// Letters that were made.
    pub letters: Vec<(Seq, LetterIssued)>,
}

impl Case {
    /// The claims that no later one took the place of.
    pub fn claims_now(&self) -> impl Iterator<Item = &Claim> {
        let replaced = |seq: Seq| self.claims.iter().any(|it| it.claim.replaces == Some(seq));
        self.claims.iter().filter(move |it| !replaced(it.seq))
    }

    /// Whether a member of the body stands apart from this request: neither reports on it nor acted in it.
    #[must_use]
    pub fn stands_apart(&self, person: &str) -> bool {
        let moved = |it: &RequestMove| it.by.as_ref().is_some_and(|it| it.person == person);
        let ruled = |it: &Ruling| it.by.iter().any(|it| it.person == person);
        let reports = self.request.assigned.as_deref() == Some(person);
        !reports && !self.moves.iter().any(|it| moved(&it.2)) && !self.rulings.iter().any(|it| ruled(&it.1))
    }

    /// Those that limit what the applicant is told; what lifts an earlier one limits nothing.
    pub fn towards_applicant(&self) -> impl Iterator<Item = &Claim> {
        self.claims_now().filter(|it| it.claim.kind == RestrictionKind::TowardsApplicant && !it.lifts())
    }

    /// Whether a claim of this request, also one that was replaced, ever named third persons as its ground.
    #[must_use]
    pub fn named_third_persons(&self) -> bool {
        self.claims.iter().any(|it| it.claim.ground == Some(RestrictionGround::ThirdPersons))
    }

    /// The entry that opened the challenge that is not closed.
    #[must_use]
    pub fn challenge(&self) -> Option<Seq> {
        let opened = self.events.iter().rev().find(|it| it.1.step == ChallengeStep::Opened)?.0;
        let closed = |it: &&(Seq, ChallengeEvent)| it.1.step == ChallengeStep::Closed && it.0 > opened;
        self.events.iter().find(closed).is_none().then_some(opened)
    }

    /// The events of the newest challenge.
    #[must_use]
    pub fn of_challenge(&self) -> Vec<(Seq, &ChallengeEvent)> {
        let opened = self.events.iter().rev().find(|it| it.1.step == ChallengeStep::Opened).map(|it| it.0);
        let from = opened.unwrap_or(Seq(u64::MAX));
        self.events.iter().filter(|it| it.0 >= from).map(|it| (it.0, &it.1)).collect()
    }

    /// Its deadlines as the ladder reads them: by the entry of the step that began them.
    #[must_use]
    pub fn of_ladder(&self) -> Vec<Open> {
        let open = |it: &Kept| Open {
            deadline: DeadlineRef {
                begun: it.deadline.event.unwrap_or(it.reference.begun),
                rule: it.reference.rule,
            },
            due: it.deadline.due,
            state: it.state,
        };
        self.deadlines.iter().map(open).collect()
    }

    /// The open deadline of a rule, the oldest first.
    pub fn open(&self, rule: DeadlineRule) -> impl Iterator<Item = &Kept> {
        self.deadlines.iter().filter(move |it| it.reference.rule == rule && it.state.is_open())
    }

    /// Proposals that no decision answers yet.
    #[must_use]
    pub fn proposals(&self) -> Vec<Seq> {
        // What was proposed in a challenge that is closed waits for nobody.
        if self.challenge().is_none() {
            return Vec::new();
        }
        let answered = |seq: Seq| self.rulings.iter().any(|it| it.1.proposal == Some(seq));
        let of_now = self.of_challenge();
        of_now.into_iter().filter(|it| proposed(it.1).is_some() && !answered(it.0)).map(|it| it.0).collect()
    }

    /// What a decision reads beside the request; `items` is its merits file.
    #[must_use]
    pub fn matter(&self, items: &[(Seq, FileItem)]) -> Matter {
        let says = |it: &Claim| !it.claim.justification.trim().is_empty();
        let failed = self.tests.last().is_some_and(|it| outcome(&it.1.points) == Outcome::Fails);
        // In whichever challenge, or in none: what was looked at holds until it is looked at again.
        let events: Vec<(Seq, &ChallengeEvent)> = self.events.iter().map(|it| (it.0, &it.1)).collect();
        let checked = risk_checked(&events, Seq(u64::MAX));
        Matter {
            claimed: self.towards_applicant().any(says),
            test_failed: failed,
            third_persons: self.named_third_persons() || items.iter().any(|it| !it.1.shielded.is_empty()),
            third_persons_allow: checked,
            proposals: self.proposals(),
        }
    }
}

/// A request, by its id.
///
/// # Errors
/// The record fails.
pub fn case(reader: &Reader<'_>, request: &RequestId, body: &Body) -> Result<Option<Case>, StoreError> {
    match reader.request(request)? {
        Some(row) => loaded(reader, row, body).map(Some),
        None => Ok(None),
    }
}

/// A request, by its first entry.
///
/// # Errors
/// The record fails.
pub fn case_at(reader: &Reader<'_>, first: Seq, body: &Body) -> Result<Option<Case>, StoreError> {
    match reader.request_at(first)? {
        Some(row) => loaded(reader, row, body).map(Some),
        None => Ok(None),
    }
}

/// What stands in its merits file.
///
/// # Errors
/// The record fails.
pub fn file(reader: &Reader<'_>, first: Seq) -> Result<Vec<(Seq, FileItem)>, StoreError> {
    let stored = reader.on_request(first, &[Kind::FileAdded])?;
    let item = |it: Stored<Entry>| match it.body {
        Entry::FileAdded(added) => Some((it.plain.seq, added.item)),
        _ => None,
    };
    Ok(stored.into_iter().filter_map(item).collect())
}

fn loaded(reader: &Reader<'_>, row: RequestRow, body: &Body) -> Result<Case, StoreError> {
    let first = reader.entry(row.first)?;
    let store::Content::Known(Entry::RequestLodged(lodged)) = first.body else {
        return Err(StoreError::ErasedEntry(row.first));
    };
    let filed_person = match &first.plain.actor {
        Actor::Human { id, login: Some(_), .. } => Some(id.clone()),
        Actor::Human { .. } | Actor::Auto(_) | Actor::Gateway(_) => None,
    };
    let mut case = Case {
        owner: first.plain.owner,
        lodged_by: first.plain.actor,
        request: Request::lodged(lodged.lodging, filed_person),
        moves: Vec::new(),
        rulings: Vec::new(),
        claims: Vec::new(),
        tests: Vec::new(),
        events: Vec::new(),
        deadlines: Vec::new(),
        letters: Vec::new(),
        row,
    };
    for stored in reader.on_request(case.row.first, &TOLD)? {
        case.take(stored, body);
    }
    Ok(case)
}

impl Case {
    /// Takes up what an entry says.
    pub(super) fn take(&mut self, stored: Stored<Entry>, body: &Body) {
        let seq = stored.plain.seq;
        match stored.body {
            Entry::RequestMoved(it) => {
                self.request.take(Happened::Moved(&it.moved), |at| body.edition_at(at));
                self.moves.push((seq, stored.plain.actor, it.moved));
            }
            Entry::RequestDecided(it) => {
                self.request.take(Happened::Ruled(seq, &it.ruling), |at| body.edition_at(at));
                self.rulings.push((seq, it.ruling));
            }
            Entry::RestrictionClaimed(it) => self.claims.push(Claim {
                seq,
                received: stored.plain.effective,
                bands: it.bands.clone(),
                claim: it.claim,
            }),
            Entry::RestrictionTested(it) => self.tests.push((seq, it.tested)),
            Entry::ChallengeStep(it) => self.events.push((seq, it.event)),
            Entry::DeadlineBegun(it) => self.deadlines.push(Kept {
                reference: DeadlineRef { begun: seq, rule: it.deadline.rule },
                deadline: it.deadline,
                state: DeadlineState::Running,
            }),
            Entry::DeadlineChanged(it) => {
                let named = |kept: &&mut Kept| kept.reference == it.event.deadline;
                if let Some(kept) = self.deadlines.iter_mut().find(named) {
                    (kept.deadline, kept.state) = after(kept.held(), &it.event.change, it.event.at);
                }
            }
            Entry::LetterIssued(it) => self.letters.push((seq, it.letter)),
            _ => {}
        }
    }
}

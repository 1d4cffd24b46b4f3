//! The parts of a request as a side sees them: steps, deadlines with their reckoning, restrictions with their test, papers,
//! letters, decisions.
//!
//! Promise: P1 and P11. An applicant reads nothing from which it follows that data are held, that somebody was asked or that
//! something is restricted, before a letter about a decision told them; other files are named to the body alone; what nobody
//! checked against the text is said not to be checked.
//!
//! Serves CCF Statute Art 35.

use casework::clock::reckon;
use casework::request::{clocks, file, steps};
use casework::restriction::law::{Label, of_point};
use casework::restriction::seen::{TestSeen, seen};
use casework::restriction::test::Outcome;
use desk::requests::{Body, Case, Claim, Kept, shows_deadline};
pub(crate) use desk::requests::{reads_reasons, shows_step, state_for, told};
use schemars::JsonSchema;
use serde::Serialize;
use terms::deadline::Party;
use terms::law::Tag;
use terms::request::{FileItem, LetterIssued, LetterKind, RequestKind, RequestMove, RulingKind};
use terms::restriction::{ChallengeEvent, ChallengeStep};
use terms::{Actor, LawRef, Seq};

/// What something rests on.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_law")]
pub struct LawBody {
    /// As it is cited.
    pub cite: String,
    /// `text`: compared with the text; `secondary`: seen in a secondary source; `not_checked`: no law as far as is known
    /// here; `own`: a rule of this system or of the body.
    pub checked: String,
}

impl From<&LawRef> for LawBody {
    fn from(law: &LawRef) -> Self {
        let checked = match law.tag {
            Tag::Verified => "text",
            Tag::Secondary => "secondary",
            Tag::Memory => "not_checked",
            Tag::Inference => "own",
        };
        Self { cite: law.cite.to_string(), checked: checked.to_owned() }
    }
}

pub(crate) fn law(all: &[LawRef]) -> Vec<LawBody> {
    all.iter().map(LawBody::from).collect()
}

/// A step of a request.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_step_taken")]
pub struct MoveBody {
    /// Its entry.
    pub entry: u64,
    /// Which.
    pub step: String,
    /// In a sentence.
    pub says: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Why; empty for a side for which it was not written.
    pub reasons: String,
    /// What is missing, or what came.
    pub requirements: Vec<String>,
    /// What is asked.
    pub questions: Vec<String>,
    /// Who, for the body alone.
    pub by: Option<String>,
    /// What it rests on.
    pub law: Vec<LawBody>,
}

/// A deadline with how it was reckoned.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_deadline")]
pub struct DeadlineBody {
    /// The entry that began it.
    pub begun: u64,
    /// The rule.
    pub rule: String,
    /// What it is for.
    pub says: String,
    /// Who answers.
    pub holder: String,
    /// Whoever reads this answers it.
    pub own: bool,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// Its end; none where a person says it, or while it stands still.
    pub due: Option<i64>,
    /// `running`, `paused`, `escalated`, `met`, `answered_late`, `over`.
    pub state: String,
    /// How its end was reckoned.
    pub sentence: String,
    /// Every day it rests on is known to be working or off.
    pub certain: bool,
    /// What happens at its end.
    pub follows: String,
    /// What it rests on.
    pub law: Vec<LawBody>,
}

/// One point of a test.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_test_point")]
pub struct PointBody {
    /// Which.
    pub point: String,
    /// `passes`, `fails`, `asks`, `does_not_apply`.
    pub verdict: String,
    /// Because of what.
    pub because: String,
    /// `law`, or a rule of this body.
    pub label: String,
    /// What it rests on.
    pub law: Vec<LawBody>,
}

/// A test as a side sees it.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_test")]
pub struct TestBody {
    /// Its entry.
    pub entry: u64,
    /// The claim; none where the source was silent.
    pub claim: Option<u64>,
    /// `justified`, `asks`, `fails`, `not_tested`.
    pub outcome: String,
    /// How many points fail.
    pub failed: usize,
    /// How many apply.
    pub applied: usize,
    /// Point by point; none for the applicant.
    pub points: Vec<PointBody>,
    /// In how many other files the same words stand.
    pub twins_count: u32,
    /// There are more than were counted.
    pub twins_at_least: bool,
    /// How like the nearest is, in hundredths.
    pub nearest: Option<u8>,
    /// Which claims, by entry: for the body alone.
    pub twins: Option<Vec<u64>>,
    /// Facts that nobody decided to share yet: for the body alone.
    pub unshared: Option<u32>,
}

/// A restriction that was claimed.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_restriction")]
pub struct ClaimBody {
    /// Its entry.
    pub entry: u64,
    /// `between_bureaus` or `towards_applicant`.
    pub kind: String,
    /// The bureau.
    pub bureau: String,
    /// The ground; none where none is named.
    pub ground: Option<String>,
    /// In its own words, where it is none of the list.
    pub other_ground: String,
    /// The whole file.
    pub whole_file: bool,
    /// Item by item: what, how much of it, why.
    pub items: Vec<ItemBody>,
    /// Why.
    pub justification: String,
    /// What it points to.
    pub supporting: String,
    /// Who signed it.
    pub author: String,
    /// The day it carries.
    pub claimed: String,
    /// The day on which it was recorded.
    pub received: String,
    /// Until when.
    pub expires: Option<String>,
    /// When it is looked at again.
    pub review: Option<String>,
    /// A later claim took its place.
    pub replaced: bool,
}

/// A restricted item.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_restricted_item")]
pub struct ItemBody {
    /// What.
    pub item: String,
    /// `existence`, `content`, `source`, `document`.
    pub scope: String,
    /// Why.
    pub reason: String,
}

/// A step of a challenge.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_challenge_step")]
pub struct EventBody {
    /// Its entry.
    pub entry: u64,
    /// Which.
    pub step: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// In words.
    pub says: String,
    /// What is asked.
    pub questions: Vec<String>,
    /// The gist.
    pub gist: Option<String>,
    /// Which reminder or invitation.
    pub number: Option<u32>,
    /// How it ended.
    pub ended: Option<String>,
    /// It proposes something that nobody answered yet.
    pub waits: bool,
}

/// A decision.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_ruling")]
pub struct RulingBody {
    /// Its entry.
    pub entry: u64,
    /// What.
    pub kind: String,
    /// Its version.
    pub version: u32,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who signed.
    pub by: Vec<String>,
    /// What this side may read of it, as the members wrote it; the reasons in full for the body.
    pub says: String,
    /// The provisions it rests on.
    pub provisions: String,
    /// What is put right.
    pub corrections: Vec<String>,
    /// The gist that is disclosed.
    pub gist: Option<String>,
}

/// Something in the merits file.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_file_item")]
pub struct FileBody {
    /// Its entry.
    pub entry: u64,
    /// What.
    pub kind: String,
    /// Whose side.
    pub side: String,
    /// From whom.
    pub origin: String,
    /// In words.
    pub says: String,
    /// The day it carries.
    pub dated: Option<String>,
    /// When it came, microseconds since 1970.
    pub at: i64,
    /// The paper: name, type, bytes, SHA-256.
    pub paper: Option<PaperBody>,
    /// Who may see it beside the body.
    pub seen_by: Vec<String>,
    /// It names a victim or a witness: for the body alone.
    pub shielded: Option<bool>,
}

/// A paper.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_paper")]
pub struct PaperBody {
    /// Its name, as it came.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 of them.
    pub digest: String,
}

/// A letter that was issued.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "request_letter")]
pub struct LetterBody {
    /// Its entry.
    pub entry: u64,
    /// Which.
    pub kind: String,
    /// To whom.
    pub to: String,
    /// In which language.
    pub language: String,
    /// Its reference.
    pub reference: String,
    /// SHA-256 of its text.
    pub digest: String,
    /// The entry it follows from.
    pub about: u64,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// A letter told the applicant that data are held.
fn disclosed(case: &Case) -> bool {
    told(case, Party::Applicant).any(|it| match it.1.kind {
        RulingKind::Disclose
        | RulingKind::DiscloseGist
        | RulingKind::Delete
        | RulingKind::Correct
        | RulingKind::Compliant
        | RulingKind::CompliantWithUpdate => true,
        RulingKind::NoData
        | RulingKind::KeepRestricted
        | RulingKind::Block
        | RulingKind::LiftBlock
        | RulingKind::ProposalRefused
        | RulingKind::RevisionRefused
        | RulingKind::RevisionOpened => false,
    })
}

/// Whether a side reads of restrictions at all.
pub(crate) fn reads_restrictions(case: &Case, side: Party) -> bool {
    match side {
        Party::Body | Party::Source => true,
        Party::GeneralSecretariat | Party::Controller => false,
        Party::Applicant => disclosed(case),
    }
}

/// Who an actor is, in a word.
pub(crate) fn actor(actor: &Actor) -> String {
    match actor {
        Actor::Human { id, .. } | Actor::Auto(id) | Actor::Gateway(id) => id.clone(),
    }
}

/// The steps a side is shown.
#[must_use]
pub(crate) fn moves(case: &Case, side: Party) -> Vec<MoveBody> {
    let shown = case.moves.iter().filter(|it| shows_step(side, it.2.step));
    let kind = case.request.lodging.kind;
    shown.map(|(seq, by, it)| moved(*seq, by, it, (side, kind))).collect()
}

fn moved(seq: Seq, by: &Actor, it: &RequestMove, (side, kind): (Party, RequestKind)) -> MoveBody {
    let row = steps::of(it.step);
    let named = it.by.as_ref().map_or_else(|| actor(by), |it| it.name.clone());
    MoveBody {
        entry: seq.0,
        step: it.step.code().to_owned(),
        says: row.map_or(it.step.code(), |it| it.says).to_owned(),
        at: it.at,
        reasons: if reads_reasons(side, it.step) { it.reasons.clone() } else { String::new() },
        requirements: it.requirements.iter().map(|it| it.code().to_owned()).collect(),
        questions: it.questions.clone(),
        by: (side == Party::Body).then_some(named),
        law: row.map(|it| law(&steps::law_of(kind, it.law))).unwrap_or_default(),
    }
}

/// A deadline as a side sees it.
pub(crate) fn deadline(kept: &Kept, kind: RequestKind, side: Party, body: &Body) -> DeadlineBody {
    let row = clocks::of(kept.reference.rule);
    let reckoned = reckon(&kept.deadline, &body.place());
    DeadlineBody {
        begun: kept.reference.begun.0,
        rule: kept.reference.rule.code().to_owned(),
        says: row.says.to_owned(),
        holder: kept.deadline.holder.code().to_owned(),
        own: kept.deadline.holder == side,
        since: kept.deadline.since,
        due: kept.deadline.due,
        state: kept.state.code().to_owned(),
        sentence: reckoned.sentence(row.begins),
        certain: reckoned.certain(),
        follows: row.follows.to_owned(),
        law: law(&steps::law_of(kind, row.law)),
    }
}

/// The deadlines a side is shown.
pub(crate) fn deadlines(case: &Case, side: Party) -> impl Iterator<Item = &Kept> {
    case.deadlines.iter().filter(move |it| shows_deadline(side, it.reference.rule))
}

/// The word for an outcome.
#[must_use]
pub(crate) fn outcome(it: Outcome) -> &'static str {
    match it {
        Outcome::Justified => "justified",
        Outcome::Asks => "asks",
        Outcome::Fails => "fails",
        Outcome::NotTested => "not_tested",
    }
}

/// The tests of a request as a side sees them.
#[must_use]
pub(crate) fn tests(case: &Case, side: Party) -> Vec<TestBody> {
    if !reads_restrictions(case, side) {
        return Vec::new();
    }
    case.tests.iter().map(|(seq, it)| test(*seq, it.claim, seen(it, side))).collect()
}

fn test(seq: Seq, claim: Option<Seq>, it: TestSeen) -> TestBody {
    let point = |it: &casework::restriction::seen::PointSeen| {
        let rule = of_point(it.point);
        PointBody {
            point: it.point.code().to_owned(),
            verdict: it.verdict.code().to_owned(),
            because: it.because.clone(),
            label: Label::code(rule.label).to_owned(),
            law: law(rule.law),
        }
    };
    TestBody {
        entry: seq.0,
        claim: claim.map(|it| it.0),
        outcome: outcome(it.outcome).to_owned(),
        failed: it.failed,
        applied: it.applied,
        points: it.points.iter().map(point).collect(),
        twins_count: it.twins_count,
        twins_at_least: it.twins_at_least,
        nearest: it.nearest,
        twins: it.twins.map(|all| all.iter().map(|it| it.0).collect()),
        unshared: it.unshared,
    }
}

/// The claims a side is shown: in full for the body and the source.
#[must_use]
pub(crate) fn claims(case: &Case, side: Party) -> Vec<ClaimBody> {
    if !matches!(side, Party::Body | Party::Source) {
        return Vec::new();
    }
    let replaced = |seq: Seq| case.claims.iter().any(|it| it.claim.replaces == Some(seq));
    case.claims.iter().map(|it| claim(it, replaced(it.seq))).collect()
}

fn claim(kept: &Claim, replaced: bool) -> ClaimBody {
    let it = &kept.claim;
    let item = |it: &terms::restriction::RestrictedItem| ItemBody {
        item: it.item.clone(),
        scope: it.scope.code().to_owned(),
        reason: it.reason.clone(),
    };
    ClaimBody {
        entry: kept.seq.0,
        kind: it.kind.code().to_owned(),
        bureau: it.bureau.clone(),
        ground: it.ground.map(|it| it.code().to_owned()),
        other_ground: it.other_ground.clone(),
        whole_file: it.whole_file,
        items: it.items.iter().map(item).collect(),
        justification: it.justification.clone(),
        supporting: it.supporting.clone(),
        author: it.author.clone(),
        claimed: it.claimed.to_string(),
        received: kept.received.to_string(),
        expires: it.expires.map(|it| it.to_string()),
        review: it.review.map(|it| it.to_string()),
        replaced,
    }
}

/// Whether a side is shown a step of a challenge: what is proposed and weighed is the body's.
fn shows_event(side: Party, step: ChallengeStep) -> bool {
    match step {
        ChallengeStep::Opened
        | ChallengeStep::Answered
        | ChallengeStep::Reminded
        | ChallengeStep::ReplyInvited
        | ChallengeStep::Replied
        | ChallengeStep::CountedInAudit
        | ChallengeStep::Closed => matches!(side, Party::Body | Party::Source),
        ChallengeStep::ThirdPartyCheckAsked
        | ChallengeStep::ThirdPartyChecked
        | ChallengeStep::GistProposed
        | ChallengeStep::BlockProposed
        | ChallengeStep::InferenceMarked
        | ChallengeStep::DeletionProposed => side == Party::Body,
    }
}

/// Proposals that wait for a member: of a challenge that is closed none does.
#[must_use]
pub(crate) fn waiting(case: &Case) -> Vec<Seq> {
    if case.challenge().is_some() { case.proposals() } else { Vec::new() }
}

/// The steps of challenges a side is shown.
#[must_use]
pub(crate) fn events(case: &Case, side: Party) -> Vec<EventBody> {
    let waits = waiting(case);
    let shown = case.events.iter().filter(|it| shows_event(side, it.1.step));
    shown.map(|(seq, it)| event(*seq, it, waits.contains(seq))).collect()
}

fn event(seq: Seq, it: &ChallengeEvent, waits: bool) -> EventBody {
    EventBody {
        entry: seq.0,
        step: it.step.code().to_owned(),
        at: it.at,
        says: it.says.clone(),
        questions: it.questions.clone(),
        gist: it.gist.map(|it| it.code().to_owned()),
        number: it.number,
        ended: it.ended.map(|it| it.code().to_owned()),
        waits,
    }
}

/// The decisions a side was told of, in the words that are for it.
#[must_use]
pub(crate) fn rulings(case: &Case, side: Party) -> Vec<RulingBody> {
    told(case, side)
        .map(|(seq, it)| RulingBody {
            entry: seq.0,
            kind: it.kind.code().to_owned(),
            version: it.version,
            at: it.at,
            by: it.by.iter().map(|it| it.name.clone()).collect(),
            says: match side {
                Party::Body => it.reasons.clone(),
                Party::Applicant | Party::Controller => it.to_applicant.clone(),
                Party::Source | Party::GeneralSecretariat => it.to_source.clone(),
            },
            provisions: it.provisions.clone(),
            corrections: it.corrections.clone(),
            gist: it.gist.map(|it| it.code().to_owned()),
        })
        .collect()
}

/// What of the merits file a side sees.
#[must_use]
pub(crate) fn papers(all: &[(Seq, FileItem)], side: Party) -> Vec<FileBody> {
    let shown = file::seen_of(side, all);
    shown.map(|(seq, it)| paper(*seq, it, side)).collect()
}

fn paper(seq: Seq, it: &FileItem, side: Party) -> FileBody {
    FileBody {
        entry: seq.0,
        kind: it.kind.code().to_owned(),
        side: it.side.code().to_owned(),
        origin: it.origin.clone(),
        says: it.says.clone(),
        dated: it.dated.map(|it| it.to_string()),
        at: it.at,
        paper: it.upload.as_ref().map(|it| PaperBody {
            name: it.name.clone(),
            media_type: it.media_type.clone(),
            size: it.size,
            digest: it.digest.clone(),
        }),
        seen_by: if side == Party::Body {
            it.seen_by.iter().map(|it| it.code().to_owned()).collect()
        } else {
            Vec::new()
        },
        shielded: (side == Party::Body).then_some(!it.shielded.is_empty()),
    }
}

/// The letters a side is shown: its own.
#[must_use]
pub(crate) fn letters(case: &Case, side: Party) -> Vec<LetterBody> {
    let shown = case.letters.iter().filter(|it| shows_letter(side, &it.1));
    shown
        .map(|(seq, it)| LetterBody {
            entry: seq.0,
            kind: it.kind.code().to_owned(),
            to: it.to.code().to_owned(),
            language: it.language.clone(),
            reference: it.reference.clone(),
            digest: it.digest.clone(),
            about: it.about.0,
            at: it.at,
        })
        .collect()
}

/// Whether a side is shown a letter: those to it, and those that it wrote.
#[must_use]
pub(crate) fn shows_letter(side: Party, letter: &LetterIssued) -> bool {
    let wrote = matches!(letter.kind, LetterKind::ToCommission | LetterKind::National);
    side == Party::Body || letter.to == side || (side == Party::Applicant && wrote)
}

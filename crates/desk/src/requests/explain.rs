//! The whole story of a request, entry by entry, with the article for every step.
//!
//! Promise: nothing is left out; what is law and what is a rule of the body stands with each line; what nobody checked against
//! the text is said not to be checked.

use casework::request::{clocks, steps};
use casework::restriction::law::{of_point, of_rung};
use casework::restriction::{Mark, Proposal, Rung};
use entries::{Entry, Kind};
use store::{Reader, StoreError};
use terms::deadline::DeadlineChange;
use terms::request::{Capacity, RequestKind};
use terms::restriction::{ChallengeEnd, ChallengeEvent, ChallengeStep, Gist, Verdict};
use terms::{Actor, LawRef, Seq};

use super::{Body, Case};

/// One line.
#[derive(Clone, Debug)]
pub struct Line {
    /// The entry.
    pub entry: Seq,
    /// When it was recorded, microseconds since 1970.
    pub recorded: i64,
    /// The day it is about.
    pub day: terms::Date,
    /// Who.
    pub actor: Actor,
    /// What happened, in a sentence.
    pub says: String,
    /// What it rests on.
    pub law: Vec<LawRef>,
}

/// The story of a request.
///
/// # Errors
/// The record fails.
pub fn story(reader: &Reader<'_>, case: &Case, body: &Body) -> Result<Vec<Line>, StoreError> {
    let first = reader.entry(case.row.first)?;
    let lodging = &case.request.lodging;
    let mut lines = vec![Line {
        entry: case.row.first,
        recorded: first.plain.recorded_at.micros(),
        day: first.plain.effective,
        actor: first.plain.actor,
        says: format!(
            "{} was lodged by {}",
            match lodging.kind {
                RequestKind::National => "a request to a national authority".to_owned(),
                RequestKind::Preventive => "a preventive request".to_owned(),
                kind => format!("a request for {}", kind.code()),
            },
            match lodging.capacity {
                Capacity::Person => "the person",
                Capacity::Counsel => "counsel",
                Capacity::LegalRepresentative => "who represents the person by law",
            }
        ),
        law: vec![LawRef::secondary("CCF Statute Art 29(1): any person may request")],
    }];
    const ALL: [Kind; 10] = [
        Kind::RequestMoved,
        Kind::FileAdded,
        Kind::RestrictionClaimed,
        Kind::RestrictionTested,
        Kind::ChallengeStep,
        Kind::RequestDecided,
        Kind::DeadlineBegun,
        Kind::DeadlineChanged,
        Kind::LetterIssued,
        Kind::ExcerptPublished,
    ];
    for stored in reader.on_request(case.row.first, &ALL)? {
        let (says, law) = told(&stored.body, body);
        lines.push(Line {
            entry: stored.plain.seq,
            recorded: stored.plain.recorded_at.micros(),
            day: stored.plain.effective,
            actor: stored.plain.actor,
            says,
            law,
        });
    }
    for line in &mut lines {
        line.law = steps::law_of(lodging.kind, &line.law);
    }
    Ok(lines)
}

fn told(entry: &Entry, body: &Body) -> (String, Vec<LawRef>) {
    let own = || vec![LawRef::inference("a rule of this system")];
    match entry {
        Entry::RequestMoved(it) => {
            let row = steps::of(it.moved.step);
            let says = row.map_or(it.moved.step.code(), |row| row.says);
            let law = row.map(|row| row.law.to_vec()).unwrap_or_default();
            (format!("{says}: {}", it.moved.reasons), law)
        }
        Entry::FileAdded(it) => {
            let item = &it.item;
            let paper =
                item.upload.as_ref().map(|it| format!("; a paper of {} bytes, {}", it.size, it.digest));
            let says = format!("{} of the {}: {}", item.kind.code(), item.side.code(), item.says);
            let law = vec![LawRef::secondary(
                "CCF Statute Art 35: information is open to both sides, subject to restrictions",
            )];
            (says + &paper.unwrap_or_default(), law)
        }
        Entry::RestrictionClaimed(it) => {
            let ground = it.claim.ground.map_or("none", |it| it.code());
            let how = if it.claim.whole_file {
                "the whole file".to_owned()
            } else {
                match it.claim.items.len() {
                    1 => "one item".to_owned(),
                    items => format!("{items} items"),
                }
            };
            let says = format!(
                "bureau {} restricts {how} ({}), ground: {ground}: \u{201c}{}\u{201d}",
                it.claim.bureau,
                it.claim.kind.code(),
                it.claim.justification
            );
            (says, vec![LawRef::secondary("CCF Statute Art 35(3) and (4)")])
        }
        Entry::RestrictionTested(it) => {
            let mut law: Vec<LawRef> = Vec::new();
            let mut parts = Vec::new();
            for point in &it.tested.points {
                if matches!(point.verdict, Verdict::Fails | Verdict::Asks) {
                    parts.push(format!("{} {}: {}", point.point.code(), point.verdict.code(), point.because));
                    for it in of_point(point.point).law {
                        if !law.contains(it) {
                            law.push(it.clone());
                        }
                    }
                }
            }
            let says = if parts.is_empty() {
                "the restriction was tested: nothing fails".to_owned()
            } else {
                format!("the restriction was tested: {}", parts.join("; "))
            };
            (says, if law.is_empty() { own() } else { law })
        }
        Entry::ChallengeStep(it) => {
            let asks = if it.event.questions.is_empty() {
                String::new()
            } else {
                format!(" ({} questions)", it.event.questions.len())
            };
            let says = format!("{}{asks}: {}", it.event.step.code().replace('_', " "), it.event.says);
            (says, rung(&it.event).map_or_else(own, |it| of_rung(it).law.to_vec()))
        }
        Entry::RequestDecided(it) => {
            let names: Vec<&str> = it.ruling.by.iter().map(|it| it.name.as_str()).collect();
            let says = format!(
                "decided by {}: {}, version {}, on {}: {}",
                names.join(" and "),
                it.ruling.kind.code(),
                it.ruling.version,
                it.ruling.provisions,
                it.ruling.reasons
            );
            (says, vec![LawRef::verified("CCF Statute Art 38: written, reasoned, to applicant and source")])
        }
        Entry::DeadlineBegun(it) => {
            let row = clocks::of(it.deadline.rule);
            let reckoned = casework::clock::reckon(&it.deadline, &body.place());
            (format!("clock: {}; {}", row.says, reckoned.sentence(row.begins)), row.law.to_vec())
        }
        Entry::DeadlineChanged(it) => {
            let row = clocks::of(it.event.deadline.rule);
            let says = match &it.event.change {
                DeadlineChange::Paused { reasons } => format!("stands still: {reasons}"),
                DeadlineChange::Resumed { .. } => "runs again".to_owned(),
                DeadlineChange::Extended { now } => {
                    let reckoned = casework::clock::reckon(now, &body.place());
                    let why = now.extensions.last().map_or("", |it| it.reasons.as_str());
                    format!("made longer: {why}; {}", reckoned.sentence(row.begins))
                }
                DeadlineChange::Answered { state, by } => {
                    format!("{} by `{by}`", state.code().replace('_', " "))
                }
                DeadlineChange::Escalated { told, follows, .. } => {
                    let told: Vec<&str> = told.iter().map(|it| it.code()).collect();
                    format!("its end came without an answer; told: {}; {follows}", told.join(", "))
                }
                DeadlineChange::Over { reasons } => format!("over: {reasons}"),
            };
            (format!("clock: {}: {says}", row.says), row.law.to_vec())
        }
        Entry::LetterIssued(it) => {
            let says = format!(
                "letter `{}` to the {}, {}, digest {}",
                it.letter.kind.code(),
                it.letter.to.code(),
                it.letter.reference,
                it.letter.digest
            );
            (says, own())
        }
        Entry::ExcerptPublished(it) => {
            (format!("published as {}", it.excerpt.number), vec![LawRef::secondary("CCF Statute Art 44")])
        }
        _ => (String::new(), Vec::new()),
    }
}

/// The rung that an event is.
fn rung(event: &ChallengeEvent) -> Option<Rung> {
    Some(match event.step {
        ChallengeStep::Opened => Rung::Open,
        ChallengeStep::Reminded => Rung::Remind(event.number.unwrap_or(1)),
        ChallengeStep::ThirdPartyCheckAsked => Rung::AskRiskCheck,
        ChallengeStep::GistProposed => {
            Rung::Propose(Proposal::Gist(event.gist.unwrap_or(Gist::OffenceClass)))
        }
        ChallengeStep::BlockProposed => Rung::Propose(Proposal::Block),
        ChallengeStep::DeletionProposed => Rung::Propose(Proposal::Deletion),
        ChallengeStep::ReplyInvited => Rung::InviteReply(event.number.unwrap_or(1)),
        ChallengeStep::InferenceMarked => Rung::Mark(Mark::Inference),
        ChallengeStep::CountedInAudit => Rung::Mark(Mark::CountedInAudit),
        ChallengeStep::Closed => Rung::Close(event.ended.unwrap_or(ChallengeEnd::Decided)),
        ChallengeStep::Answered | ChallengeStep::Replied | ChallengeStep::ThirdPartyChecked => return None,
    })
}

//! One request as a page, for each side its own.
//!
//! Promise: what a side is not shown is not in the page. Serves CCF Statute Art 35.

use axum::http::StatusCode;
use axum::response::Response;
use casework::request::missing;
use casework::request::ruling::decides;
use casework::request::steps::{law_of, of};
use casework::restriction::seen::seen;
use casework::restriction::test::Outcome;
use desk::requests::{Body, file};
use pages::commission::case::{Case, Filed, Happened, Lettered, Restricted, Ruled, Rung, What};
use pages::commission::restriction::{Claim, Question, Restriction};
use pages::frame::Desk;
use pages::parts::Door;
use terms::Seq;
use terms::deadline::Party;
use terms::request::RequestState;
use terms::restriction::RestrictionKind;

use super::next::{OpenTo, todo, ways};
use super::restrict::asked;
use super::{clock, day, names, words_of};
use crate::api::commission::{found, reached_source, request, seen as shown, side};
use crate::html::{frame, page};
use crate::http::{Call, Problem};

/// The page of one request.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (request, side, now) = (request(&call)?, side(&call)?, call.came);
    let rules = call.app.governed.rules();
    let acts = OpenTo::of(&call);
    let w = frame(&call, None, None).words();
    let read = move |store: &store::Store| {
        let reader = store.read();
        let case = found(&reader, &request, &rules.body)?;
        let papers = file(&reader, case.row.first)?;
        let mut view = view(&case, &papers, side, &rules.body, now);
        view.acts = ways(&case, side, acts, w);
        Ok(view)
    };
    let mut view = call.app.readers.read(&call.app.works, read).await?;
    if let Some(person) = &view.assigned {
        let members = super::members(&call).await?;
        let named = members.into_iter().find(|it| it.0 == *person).map(|it| it.1);
        view.assigned = named.or(view.assigned);
    }
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Docket), None)))
}

/// The states that a side is told of, with when each was reached.
pub(super) fn reached(case: &desk::requests::Case, side: Party) -> Vec<(RequestState, i64)> {
    let mut all = vec![(RequestState::Filed, case.row.received)];
    let moves =
        case.moves.iter().filter(|it| shown::shows_step(side, it.2.step)).map(|it| (it.2.state, it.2.at));
    let rulings = shown::told(case, side).map(|it| (it.1.state, it.1.at));
    all.extend(moves.chain(rulings).map(|(state, at)| (shown::state_for(side, state), at)));
    all
}

fn history(case: &desk::requests::Case, side: Party) -> Vec<Happened> {
    let of_moves = case.moves.iter().filter(|it| shown::shows_step(side, it.2.step)).map(|(seq, by, it)| {
        let row = of(it.step);
        Happened {
            entry: seq.0,
            at: it.at,
            door: if by.is_human() { Door::Act } else { Door::Tick },
            by: it.by.as_ref().map(|it| it.name.clone()).filter(|_| side == Party::Body),
            what: What::Step(it.step),
            says: if shown::reads_reasons(side, it.step) { it.reasons.clone() } else { String::new() },
            law: row.map(|row| law_of(case.row.kind, row.law)).unwrap_or_default(),
        }
    });
    let of_rulings = shown::told(case, side).map(|(seq, it)| Happened {
        entry: seq.0,
        at: it.at,
        door: Door::Act,
        by: Some(it.by.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ")),
        what: What::Ruled(it.kind),
        says: String::new(),
        law: vec![terms::LawRef::verified("CCF Statute Art 38: written, reasoned, to applicant and source")],
    });
    let mut all: Vec<Happened> = of_moves.chain(of_rulings).collect();
    all.sort_by_key(|it| it.entry);
    all
}

fn view(
    case: &desk::requests::Case,
    papers: &[(Seq, terms::request::FileItem)],
    side: Party,
    body: &Body,
    now: i64,
) -> Case {
    let request = &case.request;
    let lodging = &request.lodging;
    let id = case.row.request.to_string();
    let files = matches!(side, Party::Body | Party::Applicant);
    let inside = side == Party::Body;
    let mut clocks: Vec<_> = shown::deadlines(case, side).collect();
    clocks.sort_by_key(|it| (!it.state.is_open(), it.deadline.due.unwrap_or(i64::MAX)));
    let claims = case.claims_now().filter(|_| matches!(side, Party::Body | Party::Source));
    let restricted = |it: &desk::requests::Claim| {
        let test =
            case.tests.iter().rev().find(|test| test.1.claim == Some(it.seq)).map(|it| seen(&it.1, side));
        Restricted {
            href: format!("/docket/{id}/restrictions/{}", it.seq.0),
            kind: it.claim.kind,
            bureau: it.claim.bureau.clone(),
            ground: it.claim.ground,
            claimed: it.claim.claimed,
            outcome: test.as_ref().map_or(Outcome::NotTested, |it| it.outcome),
            failed: test.map_or((0, 0), |it| (it.failed, it.applied)),
        }
    };
    let waits = shown::waiting(case);
    let rung = |it: &(Seq, terms::restriction::ChallengeEvent)| Rung {
        event: it.1.clone(),
        entry: Some(it.0.0),
        to_come: false,
        href: waits.contains(&it.0).then(|| format!("/docket/{id}/decide?proposal={}", it.0.0)),
    };
    let replaced = |seq: Seq| case.rulings.iter().any(|it| it.1.replaces == Some(seq));
    let ruled = |(seq, it): &(Seq, terms::request::Ruling)| Ruled {
        entry: seq.0,
        kind: it.kind,
        version: it.version,
        replaced: replaced(*seq),
        by: it.by.iter().map(|it| it.name.clone()).collect(),
        at: it.at,
        reasons: match side {
            Party::Body => it.reasons.clone(),
            Party::Applicant | Party::Controller => it.to_applicant.clone(),
            Party::Source | Party::GeneralSecretariat => it.to_source.clone(),
        },
        provisions: it.provisions.clone(),
        gist: it.gist,
        corrections: it.corrections.clone(),
        excerpt: (inside && decides(it.kind)).then(|| format!("/docket/{id}/rulings/{}/excerpt", seq.0)),
    };
    let filed = |(seq, it): &(Seq, terms::request::FileItem)| Filed {
        entry: seq.0,
        kind: it.kind,
        side: it.side,
        says: words_of(&it.origin, None, &it.says),
        dated: it.dated,
        at: it.at,
        paper: it.upload.as_ref().map(|up| {
            let href = format!("/api/v1/requests/{id}/file/{}", seq.0);
            (up.name.clone(), up.size, up.digest.clone(), href)
        }),
        seen_by: if inside { it.seen_by.clone() } else { Vec::new() },
    };
    let mut letters: Vec<Lettered> = case
        .letters
        .iter()
        .filter(|it| shown::shows_letter(side, &it.1))
        .map(|(seq, it)| Lettered {
            entry: seq.0,
            kind: it.kind,
            to: it.to,
            at: it.at,
            reference: it.reference.clone(),
            digest: it.digest.clone(),
            href: format!("/docket/{id}/letters/{}", seq.0),
        })
        .collect();
    letters.reverse();
    let events: Vec<_> = shown::events(case, side).iter().map(|it| it.entry).collect();
    let mut rulings: Vec<Ruled> = shown::told(case, side).map(ruled).collect();
    rulings.reverse();
    let lacks = if files { missing(request, day(body, now), &body.rules(case, now)) } else { Vec::new() };
    let author =
        if lodging.filed_by.is_empty() { lodging.names.join(", ") } else { lodging.filed_by.clone() };
    Case {
        docket: Some("/docket".to_owned()),
        seen_by: side,
        names: names(case),
        kind: lodging.kind,
        state: shown::state_for(side, request.state),
        reached: reached(case, side),
        capacity: lodging.capacity,
        filed_by: if files { lodging.filed_by.clone() } else { String::new() },
        received: case.row.received,
        admitted: request.admitted,
        bureau: lodging.bureau.clone(),
        alert: lodging.alert.as_ref().filter(|_| files).map(|it| (it.to_string(), None)),
        assigned: request.assigned.clone().filter(|_| inside),
        meeting: request.meeting.filter(|_| inside),
        found: request.found.filter(|_| inside || (side == Party::Source && reached_source(case))),
        blocked: inside && request.blocked,
        asks: files.then(|| words_of(&author, Some(&lodging.language), &lodging.asks)),
        missing: lacks.iter().map(|it| it.item).collect(),
        next: todo(case, side),
        clocks: clocks.into_iter().map(|it| clock(it, side, Some(&id))).collect(),
        restrictions: claims.map(restricted).collect(),
        ladder: case
            .of_challenge()
            .iter()
            .filter(|it| events.contains(&it.0.0))
            .map(|it| rung(&(it.0, it.1.clone())))
            .collect(),
        rulings,
        file: casework::request::file::seen_of(side, papers).map(filed).collect(),
        letters,
        telling: None,
        history: history(case, side),
        acts: Vec::new(),
        calendar: None,
        id,
    }
}

/// A restriction with its test, line by line.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn restriction(call: Call) -> Result<Response, Problem> {
    let (request, side) = (request(&call)?, side(&call)?);
    if !matches!(side, Party::Body | Party::Source) {
        return Err(Problem::not_found());
    }
    let entry = call.part("restriction").parse().map(Seq).map_err(|_| Problem::not_found())?;
    let rules = call.app.governed.rules();
    let read = move |store: &store::Store| {
        let reader = store.read();
        let case = found(&reader, &request, &rules.body)?;
        let kept = case.claims.iter().find(|it| it.seq == entry).ok_or_else(Problem::not_found)?;
        let tested = case.tests.iter().rev().find(|it| it.1.claim == Some(entry));
        let test = tested.map(|it| seen(&it.1, side));
        let at = match tested {
            Some(it) => Some(reader.entry(it.0)?.plain.recorded_at.micros()),
            None => None,
        };
        let (it, id) = (&kept.claim, request.to_string());
        let of_challenge = |kept: &&desk::requests::Kept| {
            it.kind == RestrictionKind::TowardsApplicant && kept.state.is_open()
        };
        Ok(Restriction {
            request: (request.to_string(), format!("/docket/{request}")),
            seen_by: side,
            bureau: it.bureau.clone(),
            claim: Some(Claim {
                entry: entry.0,
                kind: it.kind,
                ground: it.ground,
                other_ground: it.other_ground.clone(),
                whole_file: it.whole_file,
                items: it.items.clone(),
                justification: Some(words_of(&it.bureau, None, &it.justification))
                    .filter(|words| !words.text.trim().is_empty()),
                supporting: it.supporting.clone(),
                author: it.author.clone(),
                claimed: it.claimed,
                received: kept.received,
                expires: it.expires,
                review: it.review,
            }),
            outcome: test.as_ref().map_or(Outcome::NotTested, |it| it.outcome),
            failed: test.as_ref().map_or((0, 0), |it| (it.failed, it.applied)),
            points: tested.map(|it| it.1.points.clone()).unwrap_or_default(),
            tested: at.map(|at| (at, entry.0)),
            twins: test.as_ref().map_or((0, false), |it| (it.twins_count, it.twins_at_least)),
            nearest: test.as_ref().and_then(|it| it.nearest),
            twin_entries: test
                .as_ref()
                .and_then(|it| it.twins.clone())
                .map(|all| all.iter().filter_map(|it| twin(&reader, *it)).collect()),
            unshared: test.and_then(|it| it.unshared),
            questions: questions(&case, entry),
            next: todo(&case, side),
            clocks: shown::deadlines(&case, side)
                .filter(of_challenge)
                .map(|it| clock(it, side, Some(&id)))
                .collect(),
            acts: Vec::new(),
        })
    };
    let view = call.app.readers.read(&call.app.works, read).await?;
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Docket), None)))
}

/// What the source is asked about the claim that counts, with what it said since in words.
fn questions(case: &desk::requests::Case, claim: Seq) -> Vec<Question> {
    if case.challenge().is_none() || case.towards_applicant().last().is_none_or(|it| it.seq != claim) {
        return Vec::new();
    }
    let question = |it: casework::restriction::questions::Question| Question {
        item: it.item,
        asked: it.asked,
        answer: None,
    };
    asked(case).into_iter().map(question).collect()
}

/// Another file's claim, for the body's staff: its entry, and where it stands.
fn twin(reader: &store::Reader<'_>, claim: Seq) -> Option<(u64, String)> {
    let first = reader.entry(claim).ok()?.plain.caused_by?;
    let row = reader.request_at(first).ok()??;
    Some((claim.0, format!("/docket/{}/restrictions/{}", row.request, claim.0)))
}

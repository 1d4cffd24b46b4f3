//! One request as a side sees it; and for the body its whole story, with the article for every step.
//!
//! Promise: what a side is not shown is not in the answer. Serves CCF Statute Art 35 and P11.

use axum::http::StatusCode;
use axum::response::Response;
use casework::request::missing;
use desk::requests::{Body, Case, file, letters_due, story};
use schemars::JsonSchema;
use serde::Serialize;
use store::Reader;
use terms::deadline::Party;
use terms::id::RequestId;

use super::seen::{
    ClaimBody, DeadlineBody, EventBody, FileBody, LawBody, LetterBody, MoveBody, RulingBody, TestBody,
};
use super::{found, request, seen, side, version};
use crate::api::alerts::tagged;
use crate::http::{Call, Problem, json};

/// One request.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_before_body")]
pub struct RequestBody {
    /// Its id.
    pub request: String,
    /// What is asked for.
    pub kind: String,
    /// How far it is, as this side is told.
    pub state: String,
    /// For which side this is shown.
    pub seen_by: String,
    /// What a form is made on, for `If-Match`.
    pub version: u64,
    /// When it came, microseconds since 1970.
    pub received: i64,
    /// When it was admitted.
    pub admitted: Option<i64>,
    /// The person: names as they are written.
    pub names: Vec<String>,
    /// Born.
    pub born: Option<String>,
    /// The bureau it is about.
    pub bureau: Option<String>,
    /// As it was lodged: for the body and the applicant.
    pub lodged: Option<AsLodged>,
    /// What is missing: for the body and the applicant.
    pub missing: Vec<MissingBody>,
    /// What the body works with.
    pub inside: Option<Inside>,
    /// Its steps.
    pub steps: Vec<MoveBody>,
    /// Its deadlines.
    pub deadlines: Vec<DeadlineBody>,
    /// Restrictions that were claimed: for the body and the source.
    pub restrictions: Vec<ClaimBody>,
    /// Tests of them.
    pub tests: Vec<TestBody>,
    /// Steps of challenges.
    pub challenge: Vec<EventBody>,
    /// Decisions this side was told of.
    pub rulings: Vec<RulingBody>,
    /// What of the merits file this side sees.
    pub file: Vec<FileBody>,
    /// Letters to this side.
    pub letters: Vec<LetterBody>,
}

/// A request as it was lodged.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_as_lodged")]
pub struct AsLodged {
    /// In which capacity.
    pub capacity: String,
    /// By whom.
    pub filed_by: String,
    /// Who acts now.
    pub mandate: Option<String>,
    /// The language of answers.
    pub language: String,
    /// What is asked for.
    pub asks: String,
    /// What came with it and since.
    pub supplied: Vec<String>,
    /// Nationalities, as stated.
    pub nationalities: Vec<String>,
    /// The alert it is about.
    pub alert: Option<String>,
    /// The decision a revision is about.
    pub earlier: Option<String>,
    /// When the new fact was found out.
    pub discovered: Option<String>,
    /// The day it carries.
    pub dated: Option<String>,
}

/// Something that is missing.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_missing")]
pub struct MissingBody {
    /// Which item.
    pub item: String,
    /// In a sentence.
    pub says: String,
    /// What it rests on.
    pub law: LawBody,
}

/// What the body works with.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_inside")]
pub struct Inside {
    /// Data are held, once it was looked up.
    pub found: Option<bool>,
    /// Data are blocked while it runs.
    pub blocked: bool,
    /// Who reports on it, by person.
    pub assigned: Option<String>,
    /// The meeting it is on.
    pub meeting: Option<String>,
    /// Proposals that no decision answers yet, by entry.
    pub proposals: Vec<u64>,
    /// Letters that follow from what happened and were not made yet.
    pub letters_due: Vec<LetterDue>,
}

/// A letter that was not made yet.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_letter_due")]
pub struct LetterDue {
    /// Which.
    pub kind: String,
    /// To whom.
    pub to: String,
    /// The entry it follows from.
    pub about: u64,
}

/// The story of a request.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_story")]
pub struct StoryBody {
    /// Its lines, in the order of the record.
    pub lines: Vec<LineBody>,
}

/// A line of a story.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_story_line")]
pub struct LineBody {
    /// The entry.
    pub entry: u64,
    /// When it was recorded, microseconds since 1970.
    pub recorded: i64,
    /// The day it is about.
    pub day: String,
    /// Who.
    pub by: String,
    /// What happened.
    pub says: String,
    /// What it rests on.
    pub law: Vec<LawBody>,
}

impl RequestBody {
    /// A request as a side sees it.
    ///
    /// # Errors
    /// The record fails.
    pub fn of(reader: &Reader<'_>, case: &Case, side: Party, body: &Body, now: i64) -> Result<Self, Problem> {
        let request = &case.request;
        let lodging = &request.lodging;
        let files = matches!(side, Party::Body | Party::Applicant);
        let rules = body.rules(case, now);
        let lacks = if files { missing(request, body.day_at(now), &rules) } else { Vec::new() };
        let due = |it: desk::requests::Letter| LetterDue {
            kind: it.kind.code().to_owned(),
            to: it.to.code().to_owned(),
            about: it.about.0,
        };
        Ok(Self {
            request: case.row.request.to_string(),
            kind: lodging.kind.code().to_owned(),
            state: seen::state_for(side, request.state).code().to_owned(),
            seen_by: side.code().to_owned(),
            version: version(reader, case, side)?.0,
            received: case.row.received,
            admitted: request.admitted,
            names: lodging.names.clone(),
            born: lodging.born.map(|it| it.to_string()),
            bureau: lodging.bureau.clone(),
            lodged: files.then(|| AsLodged {
                capacity: lodging.capacity.code().to_owned(),
                filed_by: lodging.filed_by.clone(),
                mandate: request.mandate.as_ref().map(|it| it.holder.clone()),
                language: lodging.language.clone(),
                asks: lodging.asks.clone(),
                supplied: request.supplied.iter().map(|it| it.code().to_owned()).collect(),
                nationalities: lodging.nationalities.clone(),
                alert: lodging.alert.as_ref().map(ToString::to_string),
                earlier: lodging.earlier.clone(),
                discovered: lodging.discovered.map(|it| it.to_string()),
                dated: lodging.dated.map(|it| it.to_string()),
            }),
            missing: lacks
                .iter()
                .map(|it| MissingBody {
                    item: it.item.code().to_owned(),
                    says: it.says.to_owned(),
                    law: LawBody::from(&it.law),
                })
                .collect(),
            inside: (side == Party::Body).then(|| Inside {
                found: request.found,
                blocked: request.blocked,
                assigned: request.assigned.clone(),
                meeting: request.meeting.map(|it| it.to_string()),
                proposals: seen::waiting(case).iter().map(|it| it.0).collect(),
                letters_due: letters_due(case).into_iter().map(due).collect(),
            }),
            steps: seen::moves(case, side),
            deadlines: seen::deadlines(case, side)
                .map(|it| seen::deadline(it, case.request.lodging.kind, side, body))
                .collect(),
            restrictions: seen::claims(case, side),
            tests: seen::tests(case, side),
            challenge: seen::events(case, side),
            rulings: seen::rulings(case, side),
            file: seen::papers(&file(reader, case.row.first)?, side),
            letters: seen::letters(case, side),
        })
    }
}

/// One request, as whoever asks sees it.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let body = of(&call, request(&call)?).await?;
    let version = terms::Seq(body.version);
    tagged(json(StatusCode::OK, &body)?, Some(version))
}

/// The same, for a page.
///
/// # Errors
/// As [`show`].
pub async fn of(call: &Call, request: RequestId) -> Result<RequestBody, Problem> {
    let (side, rules, now) = (side(call)?, call.app.governed.rules(), call.came);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let case = found(&reader, &request, &rules.body)?;
        RequestBody::of(&reader, &case, side, &rules.body, now)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// The whole story of a request: for the body alone.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn told(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &lines(&call, request(&call)?).await?)
}

/// The same, for a page.
///
/// # Errors
/// As [`told`].
pub async fn lines(call: &Call, request: RequestId) -> Result<StoryBody, Problem> {
    if side(call)? != Party::Body {
        return Err(Problem::not_found());
    }
    let rules = call.app.governed.rules();
    let read = move |store: &store::Store| {
        let reader = store.read();
        let case = found(&reader, &request, &rules.body)?;
        let lines = story(&reader, &case, &rules.body)?;
        let line = |it: desk::requests::Line| LineBody {
            entry: it.entry.0,
            recorded: it.recorded,
            day: it.day.to_string(),
            by: seen::actor(&it.actor),
            says: it.says,
            law: seen::law(&it.law),
        };
        Ok(StoryBody { lines: lines.into_iter().map(line).collect() })
    };
    call.app.readers.read(&call.app.works, read).await
}

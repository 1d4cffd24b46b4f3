//! The public door over the API: somebody asks what is held about them, and comes back with a receipt.
//!
//! Promise: nobody logs in, and nothing is looked up about whoever is named: the answer is the same in its parts and leaves on
//! the same tick for everybody. A receipt opens how far the request is and the letters to the applicant; no name, no file, no
//! source. A receipt that opens nothing is answered alike whatever the reason. How much strangers put on the record is bounded.
//!
//! Serves the safe-contact rules of this system; CCF Statute Arts 29 and 30; Directive (EU) 2016/680 Art 14; threat T18.

use std::future::Future;
use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use desk::Look;
use desk::requests::{Body, Case, Receipt, RequestError, case, shows_step};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Store;
use terms::Actor;
use terms::deadline::{DeadlineRule, Party};
use terms::id::RequestId;
use terms::request::{Capacity, FileItem, FileKind, Lodging, RequestKind};

use super::lodge::{born, line, lines};
use super::papers::{Paper, upload};
use super::seen::{self, DeadlineBody};
use crate::account::Limiter;
use crate::api::check::to_the_tick_of_the_door;
use crate::api::forms::text;
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// The largest paper, in bytes.
pub const LARGEST_PAPER: usize = 4 << 20;
/// The door as one name among those that are counted.
const WHOLE_DOOR: &str = "the door";

/// What somebody asks.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "listed_ask")]
pub struct AskForm {
    /// Names as they are written.
    pub names: Vec<String>,
    /// Born, as far as it is known: 1984, 1984-03 or 1984-03-09.
    #[serde(default)]
    pub born: Option<String>,
    /// Nationalities.
    #[serde(default)]
    pub nationalities: Vec<String>,
    /// In their own words; whether anything is held, where it is left out.
    #[serde(default)]
    pub asks: String,
    /// The language of answers.
    pub language: String,
}

/// What everybody is answered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "listed_answer")]
pub struct AskedBody {
    /// The receipt: shown once, and kept nowhere.
    pub receipt: String,
    /// By when there is a word, microseconds since 1970.
    pub by: Option<i64>,
}

/// A receipt.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "own_ask")]
pub struct OwnForm {
    /// As it was shown.
    pub receipt: String,
}

/// How far a request is.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "own_request")]
pub struct OwnBody {
    /// Its reference, as it stands on letters.
    pub request: String,
    /// What is asked for.
    pub kind: String,
    /// How far it is, as the applicant is told.
    pub state: String,
    /// When it came, microseconds since 1970.
    pub received: i64,
    /// What is missing.
    pub missing: Vec<String>,
    /// Steps that the applicant is told of.
    pub steps: Vec<OwnStep>,
    /// Deadlines that the applicant is told of.
    pub deadlines: Vec<DeadlineBody>,
    /// Letters to the applicant, word for word.
    pub letters: Vec<OwnLetter>,
}

/// A step.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "own_step")]
pub struct OwnStep {
    /// Which.
    pub step: String,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// A letter.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "own_letter")]
pub struct OwnLetter {
    /// Which.
    pub kind: String,
    /// In which language.
    pub language: String,
    /// Its text.
    pub text: String,
    /// SHA-256 of it, in hexadecimal.
    pub digest: String,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// An answer on its tick, whatever it is.
pub(crate) async fn on_the_tick(
    call: &Call,
    answer: impl Future<Output = Result<Response, Problem>>,
) -> Result<Response, Problem> {
    let answered = answer.await;
    to_the_tick_of_the_door(&call.app, call.came).await;
    answered
}

/// Takes one from an address, and one from the whole door: many addresses together put no more on the record than that.
fn bounded(call: &Call, from: &Limiter, whole: &Limiter) -> Result<(), Problem> {
    let taken = from.take(&call.from, call.came).and_then(|()| whole.take(WHOLE_DOOR, call.came));
    taken.map_err(|after| {
        let says = format!("too many requests: again in {after} s");
        Problem { after: Some(after), ..Problem::new(Kind::TooMany, says) }
    })
}

/// The paper of a form, as it is put into the file. What it is called is nobody's to know at the door: it is not kept.
fn item(paper: &Paper) -> Result<FileItem, Problem> {
    if paper.bytes.len() > LARGEST_PAPER {
        return Err(Problem::field("identity", format!("at most {LARGEST_PAPER} bytes are taken here")));
    }
    let mut upload = upload(paper)?;
    upload.name.clear();
    let item = FileItem {
        kind: FileKind::Submission,
        side: Party::Applicant,
        origin: "the public door".to_owned(),
        says: String::new(),
        dated: None,
        upload: Some(upload),
        seen_by: Vec::new(),
        shielded: Vec::new(),
        at: 0,
    };
    let taken = casework::request::file::put(&item, Party::Applicant);
    taken.map_err(|against| at_identity(RequestError::Against(against)))?;
    Ok(item)
}

impl AskForm {
    fn lodging(self) -> Result<Lodging, Problem> {
        let names = lines("names", self.names)?;
        if names.is_empty() {
            return Err(Problem::field("names", "name the person, as the name is written"));
        }
        let language = line("language", self.language)?;
        if pages::Language::parse(&language).is_none() {
            return Err(Problem::field("language", "no letter can be printed in this language"));
        }
        let asks = text("asks", self.asks)?;
        Ok(Lodging {
            // The desk gives it its own, from the receipt.
            request: RequestId::from_tail(""),
            kind: RequestKind::Access,
            national: None,
            names,
            born: born(self.born.as_deref())?,
            nationalities: lines("nationalities", self.nationalities)?,
            capacity: Capacity::Person,
            filed_by: String::new(),
            mandate: None,
            language,
            // The question of the door itself.
            asks: if asks.is_empty() { "Is anything held about me, and what?".to_owned() } else { asks },
            supplied: Vec::new(),
            identity_until: None,
            bureau: None,
            alert: None,
            earlier: None,
            discovered: None,
            received: 0,
            dated: None,
        })
    }
}

fn door() -> Actor {
    Actor::Auto("public door".to_owned())
}

/// Asks.
///
/// # Errors
/// Something in it is wrong; too many ask; too much waits; the record fails.
pub async fn ask(call: Call) -> Result<Response, Problem> {
    let asked = async {
        let form: AskForm = call.json()?;
        json(StatusCode::CREATED, &enter(&call, form, call.body.to_vec(), None).await?)
    };
    on_the_tick(&call, asked).await
}

/// The same, however it was typed. `original` is what is kept of it as it came.
///
/// # Errors
/// As [`ask`].
pub async fn enter(
    call: &Call,
    form: AskForm,
    original: Vec<u8>,
    paper: Option<Paper>,
) -> Result<AskedBody, Problem> {
    let lodging = form.lodging()?;
    let item = paper.as_ref().map(item).transpose()?;
    let bytes = paper.map(|it| it.bytes).unwrap_or_default();
    bounded(call, &call.app.limits.asked_from, &call.app.limits.asked)?;
    let mut random = [0; 16];
    call.app.world.fill(&mut random);
    let receipt = Receipt::of(random);
    let shown = receipt.shown();
    let app = Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let body = &rules.body;
        let lodging = lodging.clone();
        let paper = item.clone().map(|it| (it, bytes.as_slice()));
        let lodged = bench.act(&door(), |desk, _, _, act| {
            desk.lodge_with_receipt(lodging, &receipt, &original, paper, body, act)
        })?;
        let case = case(&bench.desk.store().read(), &lodged.request, body)?;
        let acknowledge = |it: &desk::requests::Kept| it.reference.rule == DeadlineRule::Acknowledge;
        let kept =
            case.as_ref().and_then(|it| seen::deadlines(it, Party::Applicant).find(|it| acknowledge(it)));
        Ok(kept.and_then(|it| it.deadline.due))
    };
    let by = call.app.works.act(work).await?;
    Ok(AskedBody { receipt: shown, by })
}

/// The request that a receipt opens.
fn opened(store: &Store, receipt: &str, body: &Body) -> Result<Option<Case>, Problem> {
    // What is no receipt is looked up too: as one that nobody has.
    let code = Receipt::read(receipt).map_or_else(String::new, |it| it.code().to_owned());
    Ok(case(&store.read(), &store.ids().receipt(&code), body)?)
}

/// Whoever has a receipt reads, and may add a paper; what is shown is made by `show`. That somebody came with it is on the
/// record before anything is shown.
///
/// # Errors
/// It opens nothing; the paper is none that is taken; too many ask; the record fails.
pub async fn pull<T: Send + 'static>(
    call: &Call,
    receipt: String,
    paper: Option<Paper>,
    show: impl FnOnce(&Case, &Body, i64) -> T + Send + 'static,
) -> Result<T, Problem> {
    bounded(call, &call.app.limits.receipts_from, &call.app.limits.receipts)?;
    let item = paper.as_ref().map(item).transpose()?;
    let rules = call.app.governed.rules();
    let (typed, by) = (receipt.clone(), Arc::clone(&rules));
    let find = move |store: &Store| Ok(opened(store, &typed, &by.body)?.map(|it| it.row.request));
    let request = call.app.readers.read(&call.app.works, find).await?.ok_or_else(Problem::not_found)?;
    if let (Some(item), Some(paper)) = (item, paper) {
        add(call, request.clone(), item, paper.bytes).await?;
    }
    let reason =
        format!("{} {}, with the receipt: {request}", call.route.method().as_str(), call.route.path());
    let verb = "see_request".to_owned();
    call.app.works.look(Look { actor: door(), verb, shown: 0, named: Vec::new(), reason }).await?;
    let now = call.came;
    let read = move |store: &Store| {
        let case = case(&store.read(), &request, &rules.body)?.ok_or_else(Problem::not_found)?;
        Ok(show(&case, &rules.body, now))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Puts a paper into the file of a request, once.
async fn add(call: &Call, request: RequestId, item: FileItem, bytes: Vec<u8>) -> Result<(), Problem> {
    let app = Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let item = item.clone();
        let added = bench
            .act(&door(), |desk, _, _, act| desk.add_at_the_door(&request, item, &bytes, &rules.body, act));
        added.map(|_| ()).map_err(at_identity)
    };
    call.app.works.act(work).await
}

/// What is wrong with a paper stands at the field of the paper.
fn at_identity(error: RequestError) -> Problem {
    let mut problem = Problem::from(error);
    for it in &mut problem.errors {
        it.field = "identity".to_owned();
    }
    problem
}

/// Reads with a receipt.
///
/// # Errors
/// As [`pull`].
pub async fn own(call: Call) -> Result<Response, Problem> {
    let pulled = async {
        let form: OwnForm = call.json()?;
        json(StatusCode::OK, &pull(&call, form.receipt, None, OwnBody::of).await?)
    };
    on_the_tick(&call, pulled).await
}

impl OwnBody {
    fn of(case: &Case, body: &Body, now: i64) -> Self {
        let side = Party::Applicant;
        let lacks = casework::request::missing(&case.request, body.day_at(now), &body.rules(case, now));
        let steps = case.moves.iter().filter(|it| shows_step(side, it.2.step));
        let letters = case.letters.iter().filter(|it| seen::shows_letter(side, &it.1));
        Self {
            request: case.row.request.to_string(),
            kind: case.request.lodging.kind.code().to_owned(),
            state: seen::state_for(side, case.request.state).code().to_owned(),
            received: case.row.received,
            missing: lacks.iter().map(|it| it.item.code().to_owned()).collect(),
            steps: steps.map(|it| OwnStep { step: it.2.step.code().to_owned(), at: it.2.at }).collect(),
            deadlines: seen::deadlines(case, side)
                .map(|it| seen::deadline(it, case.request.lodging.kind, side, body))
                .collect(),
            letters: letters
                .map(|(_, it)| OwnLetter {
                    kind: it.kind.code().to_owned(),
                    language: it.language.clone(),
                    text: it.text.clone(),
                    digest: it.digest.clone(),
                    at: it.at,
                })
                .collect(),
        }
    }
}

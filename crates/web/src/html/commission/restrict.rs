//! A restriction, an answer to a challenge and a look at the risk to third persons as forms.
//!
//! Promise: each goes to the same function as the API, with what it was made on; what a source is asked stands above its answer.
//!
//! Serves CCF Statute Art 35(3) and (4).

use axum::http::StatusCode;
use axum::response::Response;
use casework::restriction::questions::{Question, questions};
use desk::requests::Case;
use pages::act::Typed;
use pages::commission::forms::{self, Made};
use pages::test_form::Wrong;
use pages::words::Words;
use terms::deadline::Party;

use super::form::{gone, made, paper, read_of, shown, wrongs};
use super::next::{may_reply, may_restrict, waits_for_check};
use crate::api::commission::acts::{AnswerForm, ClaimForm, ItemForm, ThirdForm};
use crate::api::commission::acts::{check_third_persons, claim as claimed, say};
use crate::api::commission::{found, request, side};
use crate::html::acts::{full, some, typed};
use crate::http::{Call, Form, Kind, Problem};

/// Where what is wrong stands on these forms.
const RULES: &[(&str, &str)] =
    &[("challenge.empty", "says"), ("challenge.reasons", "reasons"), ("saying", "does")];
/// Rows for items that a form is shown with.
const ROWS: usize = 4;

/// What of a request says which forms may be filled in now, and what the source is asked.
struct Now {
    restricts: bool,
    answers: bool,
    replies: bool,
    checks: bool,
    asked: Vec<Question>,
}

impl Now {
    fn of(case: &Case) -> Self {
        Self {
            restricts: may_restrict(case),
            answers: case.challenge().is_some(),
            replies: may_reply(case),
            checks: waits_for_check(case),
            asked: asked(case),
        }
    }
}

/// What the source is asked about the claim that counts, or its silence.
pub(super) fn asked(case: &Case) -> Vec<Question> {
    let claim = case.towards_applicant().last().map(|it| &it.claim);
    case.tests.last().map(|it| questions(claim, &it.1)).unwrap_or_default()
}

/// How it stands; refused where the form may not be filled in now.
async fn now(call: &Call, may: impl Fn(&Now) -> bool) -> Result<Now, Problem> {
    let (request, rules) = (request(call)?, call.app.governed.rules());
    let read = move |store: &store::Store| Ok(Now::of(&found(&store.read(), &request, &rules.body)?));
    let now = call.app.readers.read(&call.app.works, read).await?;
    if may(&now) {
        return Ok(now);
    }
    Err(Problem::new(Kind::Stale, "this does not wait on the request any more: read it again"))
}

/// A restriction as a form.
///
/// # Errors
/// There is no such request that may be seen, or nothing can be restricted now; the record cannot be read.
pub async fn claim(call: Call) -> Result<Response, Problem> {
    now(&call, |it| it.restricts).await?;
    claim_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn claim_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let here = format!("/docket/{}/restrictions/claim", request(call)?);
    let rows = |it: &[&str; 3]| !typed.get(it[0]).is_empty() || !typed.get(it[2]).is_empty();
    let used = forms::ITEMS.iter().rposition(rows).map_or(0, |it| it + 1);
    let all = forms::ITEMS.len();
    let rows = if used > ROWS || call.query.get("items") == Some("more") { all } else { ROWS };
    let writes_down = side(call)? == Party::Body;
    let made = made(call, here.clone(), typed, wrong).await?;
    paper(call, status, |w, act| {
        let more = (rows < all).then(|| (format!("{here}?items=more"), forms::more_items(w)));
        act.ways = more.into_iter().collect();
        vec![forms::claim(w, rows, writes_down, made)]
    })
}

/// The items that were filled in, and where each stands on the form.
fn items(form: &Form) -> (Vec<ItemForm>, Vec<[&'static str; 3]>) {
    let filled = |it: &&[&'static str; 3]| it.iter().any(|name| form.get(name).is_some());
    let rows: Vec<[&'static str; 3]> = forms::ITEMS.iter().filter(filled).copied().collect();
    let item = |[item, scope, reason]: &[&'static str; 3]| ItemForm {
        item: full(form, item),
        scope: full(form, scope),
        reason: full(form, reason),
    };
    (rows.iter().map(item).collect(), rows)
}

/// What is wrong with an item stands at its own row.
fn of_items(problem: &mut Problem, rows: &[[&'static str; 3]]) {
    for it in &mut problem.errors {
        let rest = it.field.strip_prefix("items[").and_then(|it| it.split_once("]."));
        let Some((at, part)) = rest else { continue };
        let row = at.parse().ok().and_then(|at: usize| rows.get(at));
        let place = match part {
            "scope" => 1,
            "reason" => 2,
            _ => 0,
        };
        if let Some(name) = row.and_then(|it| it.get(place)) {
            it.field = (*name).to_owned();
        }
    }
}

/// Claims it.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn restrict(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    let (items, rows) = items(&given);
    let asked = ClaimForm {
        kind: full(&given, "kind"),
        bureau: some(&given, "bureau"),
        ground: some(&given, "ground"),
        other_ground: full(&given, "other_ground"),
        whole_file: given.get("whole_file") == Some("yes"),
        items,
        justification: full(&given, "justification"),
        supporting: full(&given, "supporting"),
        author: full(&given, "author"),
        claimed: full(&given, "claimed"),
        expires: some(&given, "expires"),
        review: some(&given, "review"),
        separate_reason: full(&given, "separate_reason"),
    };
    match gone(&call, claimed(&call, asked, read).await) {
        Ok(done) => done,
        Err(mut problem) => {
            of_items(&mut problem, &rows);
            let wrong = wrongs(&problem, RULES);
            claim_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// An answer to a challenge as a form.
///
/// # Errors
/// There is no such request that may be seen, or no challenge waits; the record cannot be read.
pub async fn challenge(call: Call) -> Result<Response, Problem> {
    answer_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn answer_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let now = now(call, |it| it.answers).await?;
    let here = format!("/docket/{}", request(call)?);
    let made = made(call, format!("{here}/challenge"), typed, wrong).await?;
    let anew = |w: Words| (format!("{here}/restrictions/claim"), forms::justify(w));
    paper(call, status, |w, act| {
        act.asked = forms::asked(w, &now.asked);
        act.ways = now.restricts.then(|| anew(w)).into_iter().collect();
        vec![forms::answer(w, now.replies, made)]
    })
}

/// Answers it.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    // Where there is one thing to do, the form asks for none.
    let saying = some(&given, "does").unwrap_or_else(|| "answer".to_owned());
    let asked = AnswerForm { saying, says: full(&given, "says") };
    match gone(&call, say(&call, asked, read).await) {
        Ok(done) => done,
        Err(problem) => {
            let wrong = wrongs(&problem, RULES);
            answer_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// A look at the risk to third persons as a form.
///
/// # Errors
/// There is no such request that may be seen, or no challenge asks for it; the record cannot be read.
pub async fn third_persons(call: Call) -> Result<Response, Problem> {
    check_form(&call, Typed::default(), Vec::new(), StatusCode::OK).await
}

async fn check_form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    now(call, |it| it.checks).await?;
    let action = format!("/docket/{}/third-persons", request(call)?);
    let form = |w: Words, made: Made| forms::check(w, made);
    shown(call, action, (typed, wrong), status, form).await
}

/// Records it.
///
/// # Errors
/// What was read is stale; too much waits; the record fails.
pub async fn check(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    let allows = some(&given, "allows");
    let done = match allows.as_deref() {
        // Nothing that is chosen is not "nothing".
        None => Err(Problem::field("allows", "say what may be told, or that nothing may")),
        Some(it) => {
            let allows = Some(it.to_owned()).filter(|it| it != "none");
            let asked = ThirdForm { allows, reasons: full(&given, "reasons") };
            check_third_persons(&call, asked, read).await
        }
    };
    match gone(&call, done) {
        Ok(done) => done,
        Err(problem) => {
            let wrong = wrongs(&problem, RULES);
            check_form(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

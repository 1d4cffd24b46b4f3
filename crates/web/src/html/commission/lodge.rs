//! A request that comes through a browser, and the paper of a mandate.
//!
//! Promise: what was typed is kept as it was typed; the paper of a mandate is put into the merits file, where the body can look at
//! it; one that is not taken sends the form back and enters nothing.
//!
//! Serves CCF Statute Arts 29 and 30.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::{Act, Typed};
use pages::commission::forms::{self, Made};
use pages::frame::Desk;
use pages::test_form::Wrong;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::FileKind;

use super::form::{lines, wrongs};
use crate::api::commission::lodge::{LodgeForm, MandateForm, NationalForm, enter};
use crate::api::commission::papers::{FileForm, Paper, of_parts, put_on, taken};
use crate::api::commission::side;
use crate::html::acts::{full, key, on_the_form, some, typed};
use crate::html::{frame, page};
use crate::http::{Call, Form, Problem, see_other};

/// Where what is wrong stands on the form.
const RULES: &[(&str, &str)] = &[
    ("national", "national_asks"),
    ("national.asks", "national_asks"),
    ("national.controller", "controller"),
    ("mandate", "mandate_from"),
    ("mandate.holder", "filed_by"),
    ("mandate.from", "mandate_from"),
    ("mandate.until", "mandate_until"),
    ("mandate.proof", "mandate_proof"),
];

/// The form.
///
/// # Errors
/// Nobody who lodges asks.
pub async fn form(call: Call) -> Result<Response, Problem> {
    shown(&call, Typed::default(), Vec::new(), StatusCode::OK)
}

fn shown(call: &Call, typed: Typed, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let by = side(call)?;
    let f = frame(call, Some(Desk::Docket), None);
    let hidden = vec![("key", key(call))];
    let made = Made { action: "/docket/lodge".to_owned(), hidden, typed, wrong, confirm: false };
    let mut form = forms::lodge(f.words(), by, made);
    let act = Act {
        title: form.title.clone(),
        lead: std::mem::take(&mut form.lead),
        from: Some(("/docket".to_owned(), f.words().t("rq-docket"))),
        forms: vec![form],
        ..Act::default()
    };
    page(status, act.page(&f))
}

/// The mandate of a form and the paper that proves it; `holder` is the field that names who acts.
///
/// # Errors
/// The paper is none that is taken.
pub(super) fn mandate(
    call: &Call,
    given: &Form,
    holder: &str,
) -> Result<(Option<Paper>, Option<MandateForm>), Problem> {
    let paper = match call.parts() {
        Some(_) => of_parts(call, "mandate_proof")?.1,
        None => None,
    };
    let digest = paper.as_ref().map(taken).transpose().map_err(|mut problem| {
        for it in &mut problem.errors {
            it.field = "mandate.proof".to_owned();
        }
        problem
    })?;
    let mandate = some(given, "mandate_from").map(|from| MandateForm {
        holder: full(given, holder),
        from,
        until: some(given, "mandate_until"),
        proof: digest,
    });
    Ok((paper, mandate))
}

/// Puts the paper of a mandate into the merits file of a request.
///
/// # Errors
/// Too much waits; the record fails.
pub(super) async fn keeps_mandate(
    call: &Call,
    request: RequestId,
    holder: String,
    paper: Paper,
) -> Result<(), Problem> {
    let own = side(call)?;
    let origin = if holder.is_empty() { call.login()?.account().name.clone() } else { holder };
    let form = FileForm {
        kind: FileKind::Submission.code().to_owned(),
        side: (own == Party::Body).then(|| Party::Applicant.code().to_owned()),
        origin,
        ..FileForm::default()
    };
    put_on(call, request, form, Some(paper)).await.map(|_| ())
}

/// Lodges it.
///
/// # Errors
/// The same was lodged before; too much waits; the record fails.
pub async fn lodge(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let done = lodged(&call, &given).await;
    match done {
        Ok(request) => see_other(&format!("/docket/{request}")),
        Err(problem) if on_the_form(&problem) => {
            let wrong = wrongs(&problem, RULES);
            shown(&call, typed(&given), wrong, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

/// What is kept of it as it came: its fields as they were typed, and the digest of the paper. What a form carries for the
/// login is none of it.
fn as_typed(given: &Form, paper: Option<&Paper>) -> Vec<u8> {
    let mut all = form_urlencoded::Serializer::new(String::new());
    for (name, value) in given.iter().filter(|(name, _)| !matches!(*name, "csrf" | "key")) {
        all.append_pair(name, value);
    }
    if let Some(digest) = paper.and_then(|it| taken(it).ok()) {
        all.append_pair("mandate_proof", &digest);
    }
    all.finish().into_bytes()
}

async fn lodged(call: &Call, given: &Form) -> Result<RequestId, Problem> {
    let by = side(call)?;
    let (paper, mandate) = mandate(call, given, "filed_by")?;
    let asks = some(given, "national_asks");
    let controller = some(given, "controller");
    let national = (asks.is_some() || controller.is_some())
        .then(|| NationalForm { asks: asks.unwrap_or_default(), controller: controller.unwrap_or_default() });
    let nationalities = given.get("nationalities").unwrap_or_default().split([',', ';', '\n']);
    let capacity = match by {
        Party::Applicant => "counsel".to_owned(),
        _ => full(given, "capacity"),
    };
    let form = LodgeForm {
        kind: full(given, "kind"),
        national,
        names: lines(given, "names"),
        born: some(given, "born"),
        nationalities: nationalities.map(str::to_owned).collect(),
        capacity,
        filed_by: full(given, "filed_by"),
        mandate,
        language: full(given, "language"),
        asks: full(given, "asks"),
        supplied: given.all("supplied").map(str::to_owned).collect(),
        identity_until: some(given, "identity_until"),
        bureau: some(given, "bureau"),
        alert: some(given, "alert"),
        earlier: some(given, "earlier"),
        discovered: some(given, "discovered"),
        dated: some(given, "dated"),
    };
    let entered = enter(call, form, as_typed(given, paper.as_ref())).await?;
    let request = RequestId::parse(&entered.request);
    let request = request.ok_or_else(|| Problem::fault("a request that was lodged has no id"))?;
    if let Some(paper) = paper {
        keeps_mandate(call, request.clone(), full(given, "filed_by"), paper).await?;
    }
    Ok(request)
}

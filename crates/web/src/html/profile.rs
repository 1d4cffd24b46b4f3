//! The jurisdiction profile as pages: what it fixes; for the administrator its text, with the proofs run again.
//!
//! Promise: nothing is taken up that was not proved; what was typed is kept; a fault is told at its line.

use axum::http::StatusCode;
use axum::response::Response;
use pages::frame::Desk;
use pages::profile::{Edit, Profile, Proof, Taken, Tried};
use pages::test_form::Wrong;
use terms::Seq;
use terms::role::Deed;

use super::test::{on_the_form, password};
use super::{frame, page};
use crate::api::profile::{ProofBody, TakeUpForm, take_up_with, tried, version};
use crate::http::{Call, Kind, Problem, see_other};
use crate::rules::Governing;

fn taken(rules: &Governing) -> Option<Taken> {
    let it = rules.taken.as_ref()?;
    Some(Taken {
        entry: it.entry.0,
        at: it.at,
        by: it.profile.by.name.clone(),
        reasons: it.profile.reasons.clone(),
        digest: it.profile.digest.clone(),
        proof: Proof::Proved { environments: it.profile.environments, mutants: it.profile.mutants },
    })
}

/// What it fixes.
///
/// # Errors
/// Nobody is logged in.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let rules = call.app.governed.rules();
    let rows = desk::profile::rows(&rules.profile, &rules.jurisdiction);
    let view = Profile {
        state: rules.profile.values().state.clone(),
        values: rows.into_iter().map(|it| [it.part.to_owned(), it.name, it.value]).collect(),
        doubts: rules.jurisdiction.doubts(),
        taken: taken(&rules),
        may_edit: call.may(Deed::EditProfile),
    };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Profile), None)))
}

/// Its text.
///
/// # Errors
/// Nobody is logged in.
pub async fn edit(call: Call) -> Result<Response, Problem> {
    let rules = call.app.governed.rules();
    let text = rules.text.clone().unwrap_or_default();
    shown(&call, [text, String::new()], version(&rules), None, Vec::new(), StatusCode::OK)
}

fn shown(
    call: &Call,
    typed: [String; 2],
    version: String,
    tried: Option<Tried>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let confirm = call.asks_for_password()?;
    let view = Edit { typed, version, tried, wrong, confirm };
    page(status, view.page(&frame(call, Some(Desk::Profile), None)))
}

fn proof(it: ProofBody) -> Proof {
    match it.result.as_str() {
        "proved" => Proof::Proved { environments: it.environments, mutants: it.mutants },
        "no_solver" => Proof::NoSolver(it.says),
        _ => Proof::Fails(it.says),
    }
}

async fn tries(call: &Call, text: &str) -> Result<Tried, Problem> {
    let found = tried(call, text).await?;
    Ok(Tried {
        faults: found.faults.into_iter().map(|it| (it.line, it.field.unwrap_or_default(), it.says)).collect(),
        changes: found.changes.into_iter().map(|it| (it.part, it.name, it.before, it.after)).collect(),
        doubts: found.doubts,
        proof: found.proof.map(proof),
    })
}

/// Tries what was typed, or takes it up.
///
/// # Errors
/// Another profile was taken up since; the record fails.
pub async fn save(call: Call) -> Result<Response, Problem> {
    let form = call.form();
    // A profile keeps its lines as they were typed; browsers end them in two signs.
    let text = form.all("text").next().unwrap_or_default().replace("\r\n", "\n");
    let reasons = form.get("reasons").unwrap_or_default().to_owned();
    let given = form.get("version").unwrap_or_default().to_owned();
    let read: u64 = given
        .parse()
        .map_err(|_| Problem::new(Kind::NotSaidWhatWasRead, "the form does not say what it was made on"))?;
    let typed = [text.clone(), reasons.clone()];
    if form.get("then") != Some("take-up") {
        return match tries(&call, &text).await {
            Ok(tried) => {
                let faults = !tried.faults.is_empty();
                let status = if faults { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
                shown(&call, typed, given, Some(tried), Vec::new(), status)
            }
            Err(problem) if on_the_form(&problem) => {
                let wrong = vec![Wrong { field: "text".to_owned(), says: problem.detail }];
                shown(&call, typed, given, None, wrong, StatusCode::UNPROCESSABLE_ENTITY)
            }
            Err(problem) => Err(problem),
        };
    }
    let done = match password(&call, &form).await {
        Ok(()) => take_up_with(&call, TakeUpForm { text: text.clone(), reasons }, Seq(read)).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(_) => see_other("/profile"),
        Err(problem) if on_the_form(&problem) => {
            let field = match problem.kind {
                Kind::WrongPassword | Kind::ConfirmFirst => "password".to_owned(),
                _ => problem.errors.first().map_or_else(|| "text".to_owned(), |it| it.field.clone()),
            };
            let wrong = vec![Wrong { field, says: problem.detail }];
            let tried = tries(&call, &text).await.ok();
            shown(&call, typed, given, tried, wrong, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem),
    }
}

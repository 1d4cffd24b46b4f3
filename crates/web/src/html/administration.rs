//! Accounts as a page, for the administrator: made, closed, started anew; mandates of counsel and caseworkers.
//!
//! Promise: a start code is shown once and stands in no other page; who administers sees no case.

use axum::http::StatusCode;
use axum::response::Response;
use pages::account::{Account, Administration};
use pages::frame::Desk;
use pages::test_form::Wrong;

use super::test::{on_the_form, password};
use super::{frame, page};
use crate::api::accounts::{AccountForm, MandateForm, add_with, close_with, mandate_with, restart_with};
use crate::http::{Call, Form, Kind, Problem, see_other};

/// Accounts of a page.
const ACCOUNTS: usize = 100;

/// The accounts.
///
/// # Errors
/// They cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    shown(&call, None, None, Vec::new(), StatusCode::OK).await
}

async fn shown(
    call: &Call,
    typed: Option<&Form>,
    start_code: Option<(String, String)>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let after = call.query.get("after").unwrap_or_default().to_owned();
    let found = call.app.beside(move |app| Ok(app.accounts.list(&after, ACCOUNTS)?)).await?;
    let next = found.last().filter(|_| found.len() == ACCOUNTS).map(|it| it.login.clone());
    let account = |it: crate::account::Account| Account {
        login: it.login,
        name: it.name,
        roles: it.roles,
        unit: it.unit,
        closed: it.closed,
    };
    let view = Administration {
        accounts: found.into_iter().map(account).collect(),
        start_code,
        typed: typed
            .map(|it| it.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
            .unwrap_or_default(),
        wrong,
        confirm: call.asks_for_password()?,
        after: next.map(|it| {
            let query = form_urlencoded::byte_serialize(it.as_bytes()).collect::<String>();
            format!("/administration?after={query}")
        }),
    };
    page(status, view.page(&frame(call, Some(Desk::Administration), None)))
}

/// Told on the form, at its field; `other` is where a fault without a field is told.
fn told(problem: &Problem, other: &str) -> Vec<Wrong> {
    let field = match (&problem.kind, problem.errors.first()) {
        (Kind::WrongPassword | Kind::ConfirmFirst, _) => "password".to_owned(),
        (_, Some(it)) if it.field.starts_with("roles") => "role".to_owned(),
        (_, Some(it)) if it.field == "body" => "body_name".to_owned(),
        (_, Some(it)) => it.field.clone(),
        (_, None) => other.to_owned(),
    };
    vec![Wrong { field, says: problem.detail.clone() }]
}

/// Makes an account.
///
/// # Errors
/// The accounts cannot be written.
pub async fn add(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let get = |name: &str| typed.get(name).unwrap_or_default().to_owned();
    let form = AccountForm {
        login: get("login"),
        person: get("person"),
        name: get("name"),
        unit: get("unit"),
        authority: typed.get("authority").map(str::to_owned),
        body_state: typed.get("body_state").map(str::to_owned),
        body_name: typed.get("body_name").map(str::to_owned),
        roles: typed.all("role").map(str::to_owned).collect(),
    };
    let login = form.login.trim().to_lowercase();
    let done = match password(&call, &typed).await {
        Ok(()) => add_with(&call, form).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(code) => shown(&call, None, Some((login, code)), Vec::new(), StatusCode::CREATED).await,
        Err(problem) if on_the_form(&problem) => {
            shown(&call, Some(&typed), None, told(&problem, "login"), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// Closes an account, starts it anew, enters a mandate or takes one back.
///
/// # Errors
/// The accounts cannot be written.
pub async fn change(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let login = typed.get("account").unwrap_or_default().to_lowercase();
    let done = match password(&call, &typed).await {
        Ok(()) => changes(&call, &typed, &login).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(None) => see_other("/administration"),
        Ok(Some(code)) => shown(&call, None, Some((login, code)), Vec::new(), StatusCode::CREATED).await,
        Err(problem) if on_the_form(&problem) || problem.kind == Kind::NotFound => {
            let wrong = match problem.kind {
                Kind::NotFound => {
                    vec![Wrong {
                        field: "account".to_owned(),
                        says: format!("there is no account `{login}`"),
                    }]
                }
                _ => told(&problem, "account"),
            };
            shown(&call, Some(&typed), None, wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

async fn changes(call: &Call, typed: &Form, login: &str) -> Result<Option<String>, Problem> {
    let alert = || typed.get("alert").unwrap_or_default().to_owned();
    match typed.get("what") {
        Some("close") => close_with(call, login).await.map(|()| None),
        Some("start-code") => restart_with(call, login).await.map(Some),
        Some("mandate") => {
            mandate_with(call, login, MandateForm { alert: alert(), given: true }).await.map(|()| None)
        }
        Some("no-mandate") => {
            mandate_with(call, login, MandateForm { alert: alert(), given: false }).await.map(|()| None)
        }
        Some(_) | None => Err(Problem::field("what", "choose what is done")),
    }
}

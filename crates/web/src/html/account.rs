//! One's own account with a browser.
//!
//! Promise: choosing a password ends every login of the account; the start code opens this page and no other.

use axum::http::StatusCode;
use axum::response::Response;
use pages::account::OwnAccount;
use pages::test_form::Wrong;

use super::{frame, page};
use crate::account::passkey::encoded;
use crate::api::login::{Choose, choose_with, confirm_with, end_own};
use crate::api::passkeys::{end_one, passkeys_of};
use crate::http::{Call, Problem, see_other};

/// The page.
///
/// # Errors
/// Nobody is logged in.
pub async fn show(call: Call) -> Result<Response, Problem> {
    shown(&call, Vec::new(), StatusCode::OK).await
}

async fn shown(call: &Call, wrong: Vec<Wrong>, status: StatusCode) -> Result<Response, Problem> {
    let own = call.login()?;
    let login = own.account().login.clone();
    let passkeys = passkeys_of(call, &login).await?;
    let view = OwnAccount {
        passkeys: passkeys.into_iter().map(|it| (encoded(&it.id), it.name, it.made)).collect(),
        confirm: call.asks_for_password()?,
        must_choose: own.account().start,
        login,
        wrong,
        ..OwnAccount::default()
    };
    page(status, view.page(&frame(call, None, None)))
}

/// Chooses a password.
///
/// # Errors
/// The accounts cannot be written.
pub async fn choose(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let full = |name: &str| typed.get(name).unwrap_or_default().to_owned();
    if full("new") != full("again") {
        let wrong = Wrong { field: "again".to_owned(), says: "the two are not the same".to_owned() };
        return shown(&call, vec![wrong], StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match choose_with(&call, Choose { password: full("password"), new: full("new") }).await {
        Ok(()) => see_other("/login"),
        Err(problem) if super::test::on_the_form(&problem) => {
            let field = problem.errors.first().map_or("password", |it| it.field.as_str()).to_owned();
            let wrong = Wrong { field, says: problem.detail };
            shown(&call, vec![wrong], StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// Ends every login of the account.
///
/// # Errors
/// The accounts cannot be written.
pub async fn end_all(call: Call) -> Result<Response, Problem> {
    end_own(&call).await?;
    see_other("/login")
}

/// Takes a passkey away.
///
/// # Errors
/// The accounts cannot be written.
pub async fn end_passkey(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let sure = match typed.get("password") {
        Some(given) => confirm_with(&call, given.to_owned()).await,
        None => Ok(()),
    };
    let done = match sure {
        Ok(()) => end_one(&call, typed.get("id").unwrap_or_default()).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(()) => see_other("/login"),
        Err(problem) if super::test::on_the_form(&problem) => {
            let wrong = Wrong { field: "pk".to_owned(), says: problem.detail };
            shown(&call, vec![wrong], StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

//! Accounts, for the administrator: made, closed, started anew; mandates of counsel and caseworkers.
//!
//! Promise: a start code is shown once; who administers sees no case and cannot act as anybody.

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::AlertId;
use terms::register::Body;
use terms::role::Role;

use crate::account::{Account, NewAccount, Subject};
use crate::app::App;
use crate::http::{Call, Problem, json, no_content};

/// A page of accounts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "account_page")]
pub struct AccountPage {
    /// In the order of their logins.
    pub accounts: Vec<AccountLine>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<String>,
}

/// One account.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "account_line")]
pub struct AccountLine {
    /// What is typed at the login.
    pub login: String,
    /// Who it is, whatever the account.
    pub person: String,
    /// The name in the office.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// The authority for measures.
    pub authority: Option<String>,
    /// The body for which the person speaks.
    pub body: Option<String>,
    /// The roles.
    pub roles: Vec<String>,
    /// A password of its own was not chosen yet.
    pub start: bool,
    /// It is closed.
    pub closed: bool,
}

/// A new account.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "new_account")]
pub struct AccountForm {
    /// What is typed at the login.
    pub login: String,
    /// Who it is, whatever the account: the number of the person in the office.
    pub person: String,
    /// The name in the office.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// The authority for measures that the office holds, as the profile names it.
    #[serde(default)]
    pub authority: Option<String>,
    /// The state of the body for which the person speaks.
    #[serde(default)]
    pub body_state: Option<String>,
    /// Its name.
    #[serde(default)]
    pub body_name: Option<String>,
    /// The roles.
    pub roles: Vec<String>,
}

/// A start code.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "start_code")]
pub struct StartCode {
    /// Shown once.
    pub start_code: String,
}

/// A mandate.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mandate")]
pub struct MandateForm {
    /// The alert of the client.
    pub alert: String,
    /// It is given; otherwise it is taken back.
    pub given: bool,
}

/// An identity at a login provider.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "account_subject")]
pub struct SubjectForm {
    /// The provider, as it names itself.
    pub issuer: String,
    /// Who it is there.
    pub subject: String,
    /// It is bound; otherwise it is taken away.
    pub bound: bool,
}

impl AccountLine {
    /// Of an account.
    #[must_use]
    pub fn of(it: &Account) -> Self {
        Self {
            login: it.login.clone(),
            person: it.person.clone(),
            name: it.name.clone(),
            unit: it.unit.clone(),
            authority: it.authority.clone(),
            body: it.body.as_ref().map(|it| format!("{} ({})", it.name, it.state)),
            roles: it.roles.iter().map(|it| it.code().to_owned()).collect(),
            start: it.start,
            closed: it.closed,
        }
    }
}

/// Accounts in the order of their logins.
///
/// # Errors
/// The accounts cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    const PAGE: usize = 100;
    let after = call.query.get("after").unwrap_or_default().to_owned();
    let found = call.app.beside(move |app| Ok(app.accounts.list(&after, PAGE)?)).await?;
    let next = (found.len() == PAGE).then(|| found.last().map(|it| it.login.clone())).flatten();
    json(StatusCode::OK, &AccountPage { accounts: found.iter().map(AccountLine::of).collect(), next })
}

/// What a form says of a new account.
///
/// # Errors
/// A role of no list.
pub fn new(form: AccountForm) -> Result<NewAccount, Problem> {
    let mut roles = Vec::new();
    for (at, code) in form.roles.iter().enumerate() {
        let field = format!("roles[{at}]");
        let role = super::forms::word(&field, code, Role::parse, Role::ALL, |it| it.code())?;
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    let full = |it: Option<String>| it.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    let body = match (full(form.body_state), full(form.body_name)) {
        (Some(state), Some(name)) => Some(Body { state, name }),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => {
            return Err(Problem::field("body_name", "a body has a state and a name"));
        }
    };
    Ok(NewAccount {
        login: form.login,
        person: form.person,
        name: form.name,
        unit: form.unit,
        authority: full(form.authority),
        body,
        roles,
    })
}

/// Makes an account.
///
/// # Errors
/// Something in it is wrong, the login is taken, the password was not given again.
pub async fn add(call: Call) -> Result<Response, Problem> {
    let start_code = add_with(&call, call.json()?).await?;
    json(StatusCode::CREATED, &StartCode { start_code })
}

/// Makes an account, however it was typed; gives its start code.
///
/// # Errors
/// As [`add`].
pub async fn add_with(call: &Call, form: AccountForm) -> Result<String, Problem> {
    call.confirmed()?;
    let new = new(form)?;
    let by = call.actor()?;
    let start_code = call.app.beside(move |app| Ok(app.accounts.acting(by).add(&new, &*app.world)?)).await?;
    call.app.record_changes().await?;
    Ok(start_code)
}

/// Closes an account.
///
/// # Errors
/// There is none, the password was not given again.
pub async fn close(call: Call) -> Result<Response, Problem> {
    close_with(&call, call.part("login")).await?;
    Ok(no_content())
}

/// Closes an account, however it was named.
///
/// # Errors
/// As [`close`].
pub async fn close_with(call: &Call, login: &str) -> Result<(), Problem> {
    call.confirmed()?;
    let login = login.trim().to_lowercase();
    let (by, name) = (call.actor()?, login.clone());
    call.app.beside(move |app| Ok(app.accounts.acting(by).close(&name)?)).await?;
    call.app.logins.forget(&login);
    call.app.record_changes().await?;
    Ok(())
}

/// Gives a new start code.
///
/// # Errors
/// As [`close`].
pub async fn restart(call: Call) -> Result<Response, Problem> {
    let start_code = restart_with(&call, call.part("login")).await?;
    json(StatusCode::CREATED, &StartCode { start_code })
}

/// Gives a new start code, however the account was named.
///
/// # Errors
/// As [`close`].
pub async fn restart_with(call: &Call, login: &str) -> Result<String, Problem> {
    call.confirmed()?;
    let login = login.trim().to_lowercase();
    let (by, name) = (call.actor()?, login.clone());
    let start = move |app: &App| Ok(app.accounts.acting(by).new_start_code(&name, &*app.world)?);
    let start_code = call.app.beside(start).await?;
    call.app.logins.forget(&login);
    call.app.record_changes().await?;
    Ok(start_code)
}

/// Enters or takes back a mandate.
///
/// # Errors
/// There is no such account, no such id; the password was not given again.
pub async fn mandate(call: Call) -> Result<Response, Problem> {
    mandate_with(&call, call.part("login"), call.json()?).await?;
    Ok(no_content())
}

/// Enters or takes back a mandate, however it was typed.
///
/// # Errors
/// As [`mandate`].
pub async fn mandate_with(call: &Call, login: &str, form: MandateForm) -> Result<(), Problem> {
    call.confirmed()?;
    let alert = AlertId::parse(form.alert.trim())
        .ok_or_else(|| Problem::field("alert", "expected an alert as `alert-...`, whole"))?;
    let login = login.trim().to_lowercase();
    let (by, name) = (call.actor()?, login.clone());
    let change = move |app: &App| Ok(app.accounts.acting(by).mandate(&name, &alert, form.given)?);
    call.app.beside(change).await?;
    call.app.logins.forget(&login);
    call.app.record_changes().await?;
    Ok(())
}

/// Binds an identity at a login provider to an account, or takes it away.
///
/// # Errors
/// There is no such account, the identity is another account's; the password was not given again.
pub async fn subject(call: Call) -> Result<Response, Problem> {
    call.confirmed()?;
    let form: SubjectForm = call.json()?;
    let login = call.part("login").to_lowercase();
    let subject = Subject { issuer: form.issuer, subject: form.subject };
    let (by, name) = (call.actor()?, login.clone());
    let change = move |app: &App| Ok(app.accounts.acting(by).bind(&name, &subject, form.bound)?);
    call.app.beside(change).await?;
    call.app.logins.forget(&login);
    call.app.record_changes().await?;
    Ok(no_content())
}

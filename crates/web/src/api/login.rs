//! Logging in and out by the API, and one's own account.
//!
//! Promise: a login that does not exist, a closed one and a wrong password are one answer in the same time; a token is
//! given once; role and purpose are said at the login and bound to it.
//! Serves: Directive (EU) 2016/680 Art 29(2)(e).

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::role::{Purpose, Role};

use crate::account::{Account, AccountsError, Login, agent};
use crate::app::App;
use crate::http::{Call, Kind, Problem, json, no_content};

/// What is typed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "login")]
pub struct Begin {
    /// The login.
    pub login: String,
    /// The password, or the start code.
    pub password: String,
    /// The role; needed where the account has several.
    #[serde(default)]
    pub role: Option<String>,
    /// For what; needed where the role has several purposes.
    #[serde(default)]
    pub purpose: Option<String>,
}

/// A login that began.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "login_begun")]
pub struct Begun {
    /// For `Authorization: Bearer`; shown once.
    pub token: String,
    /// Who one is here.
    #[serde(flatten)]
    pub me: Me,
}

/// Who one is here.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "me")]
pub struct Me {
    /// The name in the office.
    pub name: String,
    /// The login.
    pub login: String,
    /// The unit.
    pub unit: String,
    /// The role it acts in.
    pub role: String,
    /// What it is for.
    pub purpose: String,
    /// The roles one may log in with.
    pub roles: Vec<String>,
    /// When it ends without another request, microseconds since 1970.
    pub ends: i64,
    /// A password of one's own has to be chosen first.
    pub change_password: bool,
}

impl Me {
    pub(crate) fn of(login: &Login) -> Self {
        let account = login.account();
        Self {
            name: account.name.clone(),
            login: account.login.clone(),
            unit: account.unit.clone(),
            role: login.role().code().to_owned(),
            purpose: login.purpose().code().to_owned(),
            roles: account.roles.iter().map(|it| it.code().to_owned()).collect(),
            ends: login.ends(),
            change_password: account.start,
        }
    }
}

/// The password again.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "confirm")]
pub struct Confirm {
    /// It.
    pub password: String,
}

/// A new password.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "choose_password")]
pub struct Choose {
    /// The one in use, or the start code.
    pub password: String,
    /// The new one.
    pub new: String,
}

/// Logs in.
///
/// # Errors
/// Login or password is another one; the role or the purpose is not said or not theirs; too many attempts.
pub async fn begin(call: Call) -> Result<Response, Problem> {
    let typed: Begin = call.json()?;
    let (token, login) = log_in(&call, typed).await?;
    json(StatusCode::OK, &Begun { token, me: Me::of(&login) })
}

/// Logs in, however it was typed: the token and the login.
///
/// # Errors
/// As [`begin`].
pub async fn log_in(call: &Call, typed: Begin) -> Result<(String, Arc<Login>), Problem> {
    let app = &call.app;
    let name = typed.login.trim().to_lowercase();
    let wait = |after: u64| Problem {
        after: Some(after),
        ..Problem::new(Kind::TooMany, format!("too many attempts: again in {after} s"))
    };
    app.limits.attempts_from.take(&call.from, call.came).map_err(wait)?;
    app.limits.attempts.take(&name, call.came).map_err(wait)?;
    let Some(account) = app.prove(name.clone(), typed.password).await? else {
        return Err(Problem::new(Kind::WrongPassword, "login or password is another one"));
    };
    app.limits.attempts.forget(&name);
    begun(call, account, typed.role.as_deref(), typed.purpose.as_deref()).await
}

/// Begins the login of an account that was proved, in whatever way.
///
/// # Errors
/// The role or the purpose is not said or not theirs.
pub(crate) async fn begun(
    call: &Call,
    account: Account,
    role: Option<&str>,
    purpose: Option<&str>,
) -> Result<(String, Arc<Login>), Problem> {
    let role = role_of(&account.roles, role)?;
    let purpose = purpose_of(call, role, purpose)?;
    let program = call.headers.get(axum::http::header::USER_AGENT);
    let program = agent(program.map(axum::http::HeaderValue::as_bytes).unwrap_or_default());
    let begin = move |app: &App| Ok(app.logins.begin(account, role, purpose, program, &*app.world)?);
    let begun = call.app.beside(begin).await?;
    begun.ok_or_else(|| Problem::new(Kind::WrongPassword, "login or password is another one"))
}

fn role_of(roles: &[Role], said: Option<&str>) -> Result<Role, Problem> {
    let listed = || roles.iter().map(|it| it.code()).collect::<Vec<_>>().join("`, `");
    match (said.map(str::trim).filter(|it| !it.is_empty()), roles) {
        (None, [one]) => Ok(*one),
        (None, _) => Err(Problem::field("role", format!("say which: `{}`", listed()))),
        (Some(said), _) => Role::parse(said)
            .filter(|it| roles.contains(it))
            .ok_or_else(|| Problem::field("role", format!("this account has `{}`", listed()))),
    }
}

/// One of the role's own; where its office has a single one, that.
fn purpose_of(call: &Call, role: Role, said: Option<&str>) -> Result<Purpose, Problem> {
    let all = call.app.rules.purposes(role);
    let work: Vec<Purpose> = all.iter().copied().filter(|it| *it != Purpose::OwnAccount).collect();
    let listed = || work.iter().map(|it| it.code()).collect::<Vec<_>>().join("`, `");
    match (said.map(str::trim).filter(|it| !it.is_empty()), work.as_slice()) {
        (None, [one]) => Ok(*one),
        (None, _) => Err(Problem::field("purpose", format!("say for what: `{}`", listed()))),
        (Some(said), _) => Purpose::parse(said).filter(|it| all.contains(it)).ok_or_else(|| {
            Problem::field("purpose", format!("the role `{}` acts for `{}`", role.code(), listed()))
        }),
    }
}

/// Who one is here.
///
/// # Errors
/// Nobody is logged in.
pub async fn me(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &Me::of(call.login()?))
}

/// Takes the password again.
///
/// # Errors
/// It is another one, or too many attempts.
pub async fn confirm(call: Call) -> Result<Response, Problem> {
    let typed: Confirm = call.json()?;
    confirm_with(&call, typed.password).await?;
    Ok(no_content())
}

/// Takes the password again, however it was typed.
///
/// # Errors
/// As [`confirm`].
pub async fn confirm_with(call: &Call, password: String) -> Result<(), Problem> {
    let login = call.login()?;
    let name = login.account().login.clone();
    call.app.limits.attempts.take(&name, call.came).map_err(|after| Problem {
        after: Some(after),
        ..Problem::new(Kind::TooMany, format!("too many attempts: again in {after} s"))
    })?;
    if call.app.prove(name.clone(), password).await?.is_none() {
        return Err(Problem::new(Kind::WrongPassword, "the password is another one"));
    }
    call.app.limits.attempts.forget(&name);
    confirmed(call).await
}

/// It is still the person of this login: that counts at every node for five minutes.
///
/// # Errors
/// Nobody is logged in, or the login cannot be written.
pub(crate) async fn confirmed(call: &Call) -> Result<(), Problem> {
    let (login, now) = (Arc::clone(call.login()?), call.came);
    call.app.beside(move |app| Ok(app.logins.confirm(&login, now)?)).await
}

/// Ends this login.
///
/// # Errors
/// Nobody is logged in.
pub async fn end(call: Call) -> Result<Response, Problem> {
    end_this(&call).await?;
    Ok(no_content())
}

/// Ends this login.
///
/// # Errors
/// Nobody is logged in, or the login cannot be written.
pub(crate) async fn end_this(call: &Call) -> Result<(), Problem> {
    let login = Arc::clone(call.login()?);
    call.app.beside(move |app| Ok(app.logins.end(&login)?)).await
}

/// Ends every login of the account.
///
/// # Errors
/// Nobody is logged in, or the accounts cannot be written.
pub async fn end_all(call: Call) -> Result<Response, Problem> {
    end_own(&call).await?;
    Ok(no_content())
}

/// Ends every login of the account.
///
/// # Errors
/// Nobody is logged in, or the accounts cannot be written.
pub(crate) async fn end_own(call: &Call) -> Result<(), Problem> {
    let login = call.login()?.account().login.clone();
    let name = login.clone();
    call.app.beside(move |app| Ok(app.accounts.end_logins(&name)?)).await?;
    call.app.logins.forget(&login);
    Ok(())
}

/// Chooses a password.
///
/// # Errors
/// The one in use is another one, the new one is too weak, or the accounts cannot be written.
pub async fn choose(call: Call) -> Result<Response, Problem> {
    let typed: Choose = call.json()?;
    choose_with(&call, typed).await?;
    Ok(no_content())
}

/// Chooses a password, however it was typed.
///
/// # Errors
/// As [`choose`].
pub async fn choose_with(call: &Call, typed: Choose) -> Result<(), Problem> {
    if typed.password == typed.new {
        return Err(Problem::field("new", "another one than the one in use"));
    }
    confirm_with(call, typed.password).await?;
    let login = call.login()?.account().login.clone();
    let name = login.clone();
    let choose = move |app: &App| match app.accounts.choose_password(&name, &typed.new, &*app.world) {
        Err(AccountsError::Wrong { says, .. }) => Err(Problem::field("new", says)),
        done => Ok(done?),
    };
    call.app.beside(choose).await?;
    call.app.logins.forget(&login);
    Ok(())
}

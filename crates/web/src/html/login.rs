//! Logging in and out with a browser.
//!
//! The token lies in a cookie that no script reads and no other site sends, bound to this host where it comes over TLS.
//! Promise: a new token at every login; a failed one says the same whatever was wrong.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use pages::login::Login;
use terms::role::{Deed, Purpose, Role};

use super::{frame, own_path, page};
use crate::access::reach;
use crate::account;
use crate::api::login::{Begin, end_this, log_in};
use crate::guard::cookie_name;
use crate::http::{Call, Kind, Problem, see_other};

/// The first page: where the work is, or the login.
///
/// # Errors
/// None.
pub async fn start(call: Call) -> Result<Response, Problem> {
    see_other(call.login.as_ref().map_or("/login", |it| first_page(&call, it)))
}

/// Where the work of a role is: the first of these that its login opens.
const WORK: [(Deed, &str); 11] = [
    (Deed::SeeQueue, "/queue"),
    (Deed::CheckTraveller, "/border"),
    (Deed::SubmitFacts, "/clients"),
    (Deed::SeeBrought, "/brought"),
    (Deed::SeeDocket, "/docket"),
    (Deed::AnswerIdentity, "/identity"),
    (Deed::SeeCustody, "/custody"),
    (Deed::SeeAlarms, "/alarms"),
    (Deed::SampleLookups, "/lookups"),
    (Deed::AdministerAccounts, "/administration"),
    (Deed::SeeLog, "/log"),
];

/// The page a login begins with.
pub(crate) fn first_page(call: &Call, login: &account::Login) -> &'static str {
    let has = |deed: &Deed| reach(&call.app.rules.rule(login, *deed)).is_some();
    WORK.iter().find(|(deed, _)| has(deed)).map_or("/account", |it| it.1)
}

fn form(call: &Call) -> Login {
    Login {
        roles: Role::ALL.to_vec(),
        purposes: Purpose::ALL.to_vec(),
        passkey: call.app.config.origin.domain().is_some(),
        provider: call.app.provider().map(|it| it.name().to_owned()),
        back: own_path(call.query.get("back")),
        ..Login::default()
    }
}

/// The form.
///
/// # Errors
/// The page cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    page(StatusCode::OK, form(&call).page(&frame(&call, None, None)))
}

/// Logs in.
///
/// # Errors
/// The page cannot be written, or the accounts cannot be read.
pub async fn begin(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let back = own_path(typed.get("back"));
    let (role, purpose) =
        (typed.get("role").and_then(Role::parse), typed.get("purpose").and_then(Purpose::parse));
    let login = typed.get("login").unwrap_or_default().to_owned();
    // A purpose that the role has not is told of before anything is compared: it tells nothing of an account.
    if let (Some(role), Some(_)) = (role, typed.get("purpose"))
        && !purpose.is_some_and(|it| call.app.rules.purposes(role).contains(&it))
    {
        return wrong_purpose(&call, role, purpose);
    }
    let begin = Begin {
        login: login.clone(),
        password: typed.get("password").unwrap_or_default().to_owned(),
        role: role.map(|it| it.code().to_owned()),
        purpose: purpose.map(|it| it.code().to_owned()),
    };
    match log_in(&call, begin).await {
        Ok((token, began)) => {
            let to = back.unwrap_or_else(|| first_page(&call, &began).to_owned());
            let mut response = see_other(&to)?;
            set_cookie(&call, &mut response, &token, "")?;
            Ok(response)
        }
        Err(problem) if matches!(problem.kind, Kind::WrongPassword | Kind::WrongInput | Kind::TooMany) => {
            let status = problem.kind.status();
            let failed = problem.kind != Kind::TooMany;
            let chosen = (role, purpose);
            let view = Login { failed, wait_seconds: problem.after, chosen, login, back, ..form(&call) };
            page(status, view.page(&frame(&call, None, None)))
        }
        Err(problem) => Err(problem),
    }
}

/// The form again: the role does not act for this purpose.
pub(super) fn wrong_purpose(call: &Call, role: Role, purpose: Option<Purpose>) -> Result<Response, Problem> {
    let typed = call.form();
    let view = Login {
        wrong_purpose: true,
        purposes: call.app.rules.purposes(role),
        chosen: (Some(role), purpose),
        login: typed.get("login").unwrap_or_default().to_owned(),
        back: own_path(typed.get("back")),
        ..form(call)
    };
    page(StatusCode::UNPROCESSABLE_ENTITY, view.page(&frame(call, None, None)))
}

/// The form again: it failed, and no more is said.
pub(super) fn failed(call: &Call, status: StatusCode) -> Result<Response, Problem> {
    page(status, Login { failed: true, ..form(call) }.page(&frame(call, None, None)))
}

/// Logs out.
///
/// # Errors
/// Nobody is logged in.
pub async fn end(call: Call) -> Result<Response, Problem> {
    end_this(&call).await?;
    let mut response = see_other("/login")?;
    set_cookie(&call, &mut response, "", "; Max-Age=0")?;
    Ok(response)
}

pub(crate) fn set_cookie(
    call: &Call,
    response: &mut Response,
    token: &str,
    more: &str,
) -> Result<(), Problem> {
    let secure = if call.app.config.origin.is_https() { "; Secure" } else { "" };
    let cookie =
        format!("{}={token}; Path=/; HttpOnly; SameSite=Strict{secure}{more}", cookie_name(&call.app));
    let cookie = HeaderValue::from_str(&cookie).map_err(|error| Problem::fault(error.to_string()))?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(())
}

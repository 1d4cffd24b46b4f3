//! Logging in through a provider, with a browser: out, back, on.
//!
//! The way out is a link and not a redirect of the form, and the way on after it a page of ours: a browser sends our
//! cookie, which no other site can send, only from page to page of this house.
//! Promise: whatever went wrong on the way is one answer; nobody who is not bound to an account gets in.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use pages::login::{Onward, Way};
use terms::role::{Purpose, Role};

use super::login::{failed, first_page, set_cookie, wrong_purpose};
use super::{frame, own_path, page};
use crate::account::{Chosen, agent};
use crate::api::login::begun;
use crate::guard::cookie;
use crate::http::{Call, Kind, Problem};

/// The cookie that binds a way to the browser in which it began.
fn cookie_name(call: &Call) -> &'static str {
    if call.app.config.origin.is_https() { "__Host-redress-way" } else { "redress-way" }
}

fn program(call: &Call) -> crate::account::Agent {
    agent(call.headers.get(header::USER_AGENT).map(HeaderValue::as_bytes).unwrap_or_default())
}

/// Out: role and purpose are chosen before.
///
/// # Errors
/// No provider is set up; the page cannot be written.
pub async fn out(call: Call) -> Result<Response, Problem> {
    let app = std::sync::Arc::clone(&call.app);
    let provider = app.provider().ok_or_else(Problem::not_found)?;
    slowly(&call)?;
    let typed = call.form();
    let (Some(role), Some(purpose)) =
        (typed.get("role").and_then(Role::parse), typed.get("purpose").and_then(Purpose::parse))
    else {
        return failed(&call, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if !app.rules.purposes(role).contains(&purpose) {
        return wrong_purpose(&call, role, Some(purpose));
    }
    let chosen = Chosen {
        role: role.code().to_owned(),
        purpose: purpose.code().to_owned(),
        back: own_path(typed.get("back")),
    };
    match provider.begin(chosen, program(&call), &*app.world).await {
        Ok((to, browser)) => {
            let view = Onward { way: Way::Out, name: provider.name().to_owned(), to: to.clone() };
            let mut response = page(StatusCode::OK, view.page(&frame(&call, None, None)))?;
            let secure = if app.config.origin.is_https() { "; Secure" } else { "" };
            let cookie = format!(
                "{}={browser}; Path=/; HttpOnly; SameSite=Lax; Max-Age=600{secure}",
                cookie_name(&call)
            );
            put(&mut response, header::SET_COOKIE, &cookie)?;
            go_on(&mut response, &to)?;
            Ok(response)
        }
        Err(inside) => {
            tracing::warn!(request = call.request, inside, "the login provider");
            failed(&call, StatusCode::BAD_GATEWAY)
        }
    }
}

fn slowly(call: &Call) -> Result<(), Problem> {
    call.app.limits.attempts_from.take(&call.from, call.came).map_err(|after| Problem {
        after: Some(after),
        ..Problem::new(Kind::TooMany, format!("too many attempts: again in {after} s"))
    })
}

fn put(response: &mut Response, name: HeaderName, value: &str) -> Result<(), Problem> {
    let value = HeaderValue::from_str(value).map_err(|error| Problem::fault(error.to_string()))?;
    response.headers_mut().append(name, value);
    Ok(())
}

fn go_on(response: &mut Response, to: &str) -> Result<(), Problem> {
    put(response, HeaderName::from_static("refresh"), &format!("0; url={to}"))
}

/// Back: who it is there, and which account that is here.
///
/// # Errors
/// No provider is set up; the page cannot be written.
pub async fn back(call: Call) -> Result<Response, Problem> {
    let app = std::sync::Arc::clone(&call.app);
    let provider = app.provider().ok_or_else(Problem::not_found)?;
    slowly(&call)?;
    let refused = |inside: &str| {
        tracing::warn!(request = call.request, inside, "a login through the provider was refused");
        failed(&call, StatusCode::UNAUTHORIZED)
    };
    let (state, code) =
        (call.query.get("state").unwrap_or_default(), call.query.get("code").unwrap_or_default());
    let browser = cookie(&call, cookie_name(&call)).unwrap_or_default();
    let way = match provider.ends(state, &browser, program(&call), call.came).await {
        Ok(Some(way)) => way,
        Ok(None) => return refused("no login is under way in this browser"),
        Err(inside) => return refused(&inside),
    };
    let subject = match provider.who(code, &way, call.came).await {
        Ok(subject) => subject,
        Err(inside) => return refused(&inside),
    };
    let issuer = provider.issuer().to_owned();
    let account = app.beside(move |app| Ok(app.accounts.of_subject(&issuer, &subject)?)).await?;
    let Some(account) = account else { return refused("no account is bound to it") };
    let Ok((token, login)) = begun(&call, account, Some(&way.role), Some(&way.purpose)).await else {
        return refused("the account has not this role");
    };
    let to = way.back.unwrap_or_else(|| first_page(&call, &login).to_owned());
    let view = Onward { way: Way::In, name: provider.name().to_owned(), to: to.clone() };
    let mut response = page(StatusCode::OK, view.page(&frame(&call, None, None)))?;
    set_cookie(&call, &mut response, &token, "")?;
    put(&mut response, header::SET_COOKIE, &format!("{}=; Path=/; HttpOnly; Max-Age=0", cookie_name(&call)))?;
    go_on(&mut response, &to)?;
    Ok(response)
}

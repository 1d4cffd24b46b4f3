//! The one way into every handler: limits, who asks, from where, whether they may, on the record; then the handler.
//!
//! Promise: deny by default. A refusal is on the record with route, role and deed before it is told; a look is on the
//! record before the handler runs; a request that changes something comes from our own pages or carries a token that no
//! browser sends by itself.
//! Serves: Directive (EU) 2016/680 Arts 25 and 29; P12.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, RawPathParams, Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use desk::Look;
use policy::access::{SURE, Thing};
use terms::role::Deed;
use terms::{Actor, AlertId};

use crate::access::{Reach, both_steps, named, reach, shown_to};
use crate::account::{Login, agent};
use crate::api::check::to_the_tick;
use crate::api::login::confirm_with;
use crate::api::openapi::documented;
use crate::app::App;
use crate::http::{Begun, Call, Dress, Ended, Form, Given, Kind, Problem, dress};
use crate::outside::token;
use crate::routes::{Method, Needs, Route, Trace};
use crate::thing::thing;

/// The header that shows that a request comes from our own page.
const CSRF: &str = "x-csrf-token";
/// How long a body may take to come.
const SLOWEST: std::time::Duration = std::time::Duration::from_secs(20);
/// The key against doing something twice.
const KEY: &str = "idempotency-key";

/// The router, made of the table and of nothing else.
pub fn router(app: Arc<App>) -> Router {
    let mut router = Router::new();
    for &route in Route::ALL {
        let filter = match route.method() {
            Method::Get => MethodFilter::GET,
            Method::Post => MethodFilter::POST,
        };
        let enter = move |State(app): State<Arc<App>>, parts: RawPathParams, request: Request| async move {
            let parts = parts.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            enter(app, route, parts, request).await
        };
        router = router.route(route.path(), on(filter, enter));
    }
    router.fallback(nowhere).method_not_allowed_fallback(no_method).with_state(app)
}

async fn nowhere(State(app): State<Arc<App>>) -> Response {
    let request = token::<10>(&*app.world);
    let mut response = Problem::not_found().into_json(&request);
    dress(&mut response, Dress::Data, app.config.origin.is_https());
    response
}

async fn no_method(State(app): State<Arc<App>>) -> Response {
    let request = token::<10>(&*app.world);
    let problem = Problem::new(Kind::NoSuchMethod, "this path exists; this method does not");
    let mut response = problem.into_json(&request);
    dress(&mut response, Dress::Data, app.config.origin.is_https());
    response
}

/// One request from its coming to its answer.
async fn enter(app: Arc<App>, route: Route, path: BTreeMap<String, String>, request: Request) -> Response {
    let came = app.world.now().micros();
    let number = token::<10>(&*app.world);
    let from = request.extensions().get::<ConnectInfo<std::net::SocketAddr>>();
    let from = from.map(|it| it.0.ip().to_string()).unwrap_or_default();
    let (head, body) = request.into_parts();
    let uri = head.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let query = Form::read(head.uri.query().unwrap_or_default().as_bytes());
    let mut call = Call {
        app: Arc::clone(&app),
        route,
        login: None,
        reach: Reach::All,
        wrong_password: None,
        path,
        query,
        headers: head.headers,
        body: Default::default(),
        uri,
        request: number.clone(),
        came,
        from,
    };
    let answered = pass(&mut call, body).await;
    let answered = match answered {
        Ok(()) => answer(call.clone()).await,
        Err(problem) => Err(problem),
    };
    let mut response = match answered {
        Ok(response) => response,
        Err(problem) => {
            if let Some(inside) = &problem.inside {
                tracing::error!(request = number, route = route.name(), inside, "a request failed");
            }
            crate::html::problem(&call, problem)
        }
    };
    // An asset that is not there is no asset.
    let dressed = if response.status().is_success() || route.dress() != Dress::Asset {
        route.dress()
    } else {
        Dress::Data
    };
    dress(&mut response, dressed, app.config.origin.is_https());
    if let Ok(value) = HeaderValue::from_str(&number) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
    }
    let ended = app.world.now().micros();
    let took = ended.saturating_sub(came);
    if let Some(traces) = app.traces() {
        let parent = call.headers.get("traceparent").and_then(|it| it.to_str().ok());
        traces.answered(route, response.status().as_u16(), (came, ended), parent, &*app.world);
    }
    app.metrics.answered(route, response.status(), took);
    tracing::debug!(
        request = number,
        route = route.name(),
        status = response.status().as_u16(),
        took,
        "answered"
    );
    response
}

/// Everything before the handler. What it finds out stands in the call.
async fn pass(call: &mut Call, body: Body) -> Result<(), Problem> {
    let app = Arc::clone(&call.app);
    let route = call.route;
    let most = route.largest();
    let read = tokio::time::timeout(SLOWEST, to_bytes(body, most)).await;
    let read = read.map_err(|_| Problem::new(Kind::TooLarge, "the body did not come in time"))?;
    call.body =
        read.map_err(|_| Problem::new(Kind::TooLarge, format!("at most {most} bytes are read here")))?;
    let token = token_of(call);
    // What only asks whether the process is alive waits for no database.
    let asks = token.is_some() || route.trace() != Trace::Quiet || route.method() != Method::Get;
    if asks && app.take_up_changes(call.came).await? {
        app.record_changes().await?;
    }
    let by_cookie = token.as_ref().is_some_and(|it| it.1);
    if let Some((text, _)) = token {
        call.login = login(call, text).await?;
    }
    if route.method() != Method::Get {
        // Whoever logs in has no form of ours with a token yet; where it comes from is looked at all the same.
        same_site(call, by_cookie && route.needs() != Needs::Nobody)?;
    }
    let deed = match (route.needs(), &call.login) {
        (Needs::Nobody, _) => return Ok(()),
        (Needs::Login | Needs::Deed(_), None) => {
            slow(app.limits.strangers.take(&call.from, call.came))?;
            refused(call, "nobody is logged in").await?;
            return Err(Problem::new(Kind::NotLoggedIn, "nobody is logged in, or the login has ended"));
        }
        (Needs::Login, Some(_)) => return Ok(()),
        (Needs::Deed(deed), Some(login)) => {
            if login.account().start {
                let says = "the start code opens nothing but the choice of a password of your own";
                return Err(Problem::new(Kind::ChangePassword, says));
            }
            deed
        }
    };
    let login = Arc::clone(call.login()?);
    let name = &login.account().login;
    let limits = &app.limits;
    match deed {
        Deed::CheckTraveller => slow(limits.checks.take(name, call.came))?,
        _ => slow(limits.reads.take(name, call.came))?,
    }
    allowed(call, &login, deed).await?;
    if route.trace() == Trace::Look {
        let mut reason =
            format!("{} {}, for {}", route.method().as_str(), route.path(), login.purpose().code());
        if let Some(request) = terms::id::RequestId::parse(call.part("request")) {
            reason = format!("{reason}: {request}");
        }
        let look = Look {
            actor: login.actor(),
            verb: deed.code().to_owned(),
            shown: route.shows(),
            named: alerts(call),
            reason,
        };
        app.works.look(look).await?;
    }
    Ok(())
}

/// Whether the policies allow it: what does not depend on the thing as it was asked once for this login, the rest now.
async fn allowed(call: &mut Call, login: &Arc<Login>, deed: Deed) -> Result<(), Problem> {
    let app = Arc::clone(&call.app);
    let rule = app.rules.rule(login, deed);
    let Some(how_far) = reach(&rule) else {
        refused(call, &rule.policies.join(" ")).await?;
        let says = format!("the role `{}` may not `{}`", login.role().code(), deed.code());
        return Err(Problem { policies: rule.policies.clone(), ..Problem::new(Kind::NotAllowed, says) });
    };
    // To look at a form is not yet the act.
    let acts = call.route.method() == Method::Post;
    if rule.sure && acts {
        let given = typed_password(call);
        let typed = given.as_ref().is_some_and(|it| !it.is_empty());
        if !typed && !login.is_confirmed(call.came) && app.annex.is_shared() {
            // It may have been given at another node.
            let asked = Arc::clone(login);
            app.beside(move |app| Ok(app.logins.follow(&asked)?)).await?;
        }
        // What is typed is compared also where it was given a short time ago.
        if typed || !login.is_confirmed(call.came) {
            sure(call, given).await?;
        }
    }
    call.reach = shown_to(login.role(), how_far);
    if how_far == Reach::All && !rule.second {
        return Ok(());
    }
    match thing(call, login, deed).await? {
        Some(thing) => may_on(call, &thing).await,
        None => Ok(()),
    }
}

/// Whether the policies allow the deed of a route on a thing.
pub(crate) async fn may_on(call: &Call, thing: &Thing) -> Result<(), Problem> {
    let Needs::Deed(deed) = call.route.needs() else { return Ok(()) };
    let login = call.login()?;
    let acts = call.route.method() == Method::Post;
    let fresh = !acts || call.wrong_password.is_some() || login.is_confirmed(call.came);
    let outcome = call.app.rules.ask(login, deed, thing, fresh);
    if outcome.allowed() {
        return Ok(());
    }
    let reasons = outcome.reasons();
    let policies = named(reasons);
    refused(call, &policies.join(" ")).await?;
    if both_steps(reasons) {
        let says: Vec<&str> = reasons.iter().map(|it| it.says.as_str()).collect();
        return Err(Problem { policies, ..Problem::new(Kind::NotAllowed, says.join("; ")) });
    }
    // Whether it exists is told to nobody who may not see it.
    Err(Problem { policies, ..Problem::not_found() })
}

/// The password on the form of a page; none where no form was sent, or it has no such field.
fn typed_password(call: &Call) -> Option<String> {
    let form = call.has_type("application/x-www-form-urlencoded").then(|| call.form())?;
    form.get("password").map(str::to_owned)
}

/// The password again: from the form it stands on, otherwise it was not given. A page shows its form anew, with what was
/// typed; the act behind it is not done.
async fn sure(call: &mut Call, given: Option<String>) -> Result<(), Problem> {
    let wrong = match given {
        Some(given) => match confirm_with(call, given).await {
            Ok(()) => return Ok(()),
            Err(problem) => problem,
        },
        None => {
            Problem::new(Kind::ConfirmFirst, "give your password again first; it counts for five minutes")
        }
    };
    refused(call, SURE).await?;
    let wrong = Problem { policies: vec![SURE.to_owned()], ..wrong };
    if call.route.dress() != Dress::Page {
        return Err(wrong);
    }
    call.wrong_password = Some(wrong);
    Ok(())
}

/// The handler, done once where the request has a key.
async fn answer(call: Call) -> Result<Response, Problem> {
    // A form of a page carries its key in a field: a browser sends no header of ours.
    let of_form = (call.route.dress() == Dress::Page && call.route.method() == Method::Post)
        .then(|| call.form().get("key").and_then(|it| HeaderValue::from_str(it).ok()))
        .flatten();
    let key = match (&call.login, call.headers.get(KEY).or(of_form.as_ref())) {
        (Some(login), Some(key)) if call.route.method() == Method::Post => {
            let key = key.to_str().ok().filter(|it| (1..=255).contains(&it.len()));
            let key = key.ok_or_else(|| Problem::field("Idempotency-Key", "one to 255 letters"))?;
            Some((login.account().login.clone(), key.to_owned()))
        }
        _ => None,
    };
    let Some((whose, key)) = key else { return handled(call).await };
    // It is finished also where whoever asked has gone: the answer waits for whoever comes with the key again.
    let done = tokio::spawn(once(call, whose, key)).await;
    done.unwrap_or_else(|_| Err(Problem::fault("an act under a key broke off")))
}

/// The handler; what it answers is what the document says, or every test that asks it stops.
async fn handled(call: Call) -> Result<Response, Problem> {
    let route = call.route;
    let answered = route.answer(call).await;
    if let Ok(response) = &answered
        && route.dress() == Dress::Data
    {
        let status = response.status();
        debug_assert!(documented(route, status), "{} answers {status}, which no document says", route.path());
    }
    answered
}

/// The handler under a key: claimed before, its answer kept behind.
async fn once(call: Call, whose: String, key: String) -> Result<Response, Problem> {
    let app = Arc::clone(&call.app);
    let what = format!("{} {}", call.route.method().as_str(), call.uri);
    let (body, came) = (call.body.clone(), call.came);
    let begin = move |app: &App| Ok(app.keys.begin((&whose, &key), &what, &body, came)?);
    let claim = match app.beside(begin).await? {
        Begun::New(claim) => claim,
        Begun::Given(given) => {
            let mut response = Response::new(Body::from(given.body));
            *response.status_mut() = given.status;
            *response.headers_mut() = given.headers;
            return Ok(response);
        }
        Begun::Done => {
            let says =
                "this was done before under this key; its answer is kept no more: look at what it changed";
            return Err(Problem::new(Kind::NoAnswer, says));
        }
        Begun::Running => {
            let says = "the first request with this key is not answered yet: ask again";
            return Err(Problem { after: Some(1), ..Problem::new(Kind::StillRunning, says) });
        }
        Begun::BrokenOff => {
            let says = "the first request with this key broke off, and it may have been done: look first; to do it, take a \
                        new key";
            return Err(Problem::new(Kind::NoAnswer, says));
        }
        Begun::OtherBody => {
            let says = "this key came with another body or to another place before: take a new key";
            return Err(Problem::new(Kind::OtherBody, says));
        }
    };
    let on_a_tick = call.route.needs() == Needs::Deed(Deed::CheckTraveller);
    let (answered, ended) = ended(handled(call).await).await;
    let kept = app.beside(move |app| Ok(claim.end(&ended, &*app.world)?)).await;
    if let Err(problem) = kept {
        // What was done was done; whoever comes again is told that it broke off.
        tracing::error!(inside = problem.inside, "an answer could not be kept");
    }
    if on_a_tick {
        // How long it took to keep it tells nothing of what was answered.
        to_the_tick(&app, came).await;
    }
    answered
}

/// What was answered, and what of it is kept.
async fn ended(answered: Result<Response, Problem>) -> (Result<Response, Problem>, Ended) {
    let response = match answered {
        Ok(response) => response,
        // Whether it was done before something failed is not known.
        Err(problem) if problem.kind == Kind::Fault => return (Err(problem), Ended::Fault),
        Err(problem) => return (Err(problem), Ended::Refused),
    };
    let (head, body) = response.into_parts();
    match to_bytes(body, 8 << 20).await {
        Ok(body) => {
            let given = Given { status: head.status, headers: head.headers.clone(), body: body.clone() };
            (Ok(Response::from_parts(head, Body::from(body))), Ended::Given(given))
        }
        Err(error) => (Err(Problem::fault(error.to_string())), Ended::Fault),
    }
}

pub(crate) fn slow(taken: Result<(), u64>) -> Result<(), Problem> {
    taken.map_err(|after| {
        let says = format!("too many requests: again in {after} s");
        Problem { after: Some(after), ..Problem::new(Kind::TooMany, says) }
    })
}

/// The token of a request, and whether a browser sent it by itself.
fn token_of(call: &Call) -> Option<(String, bool)> {
    let bearer = call.headers.get(header::AUTHORIZATION).and_then(|it| it.to_str().ok());
    match bearer.and_then(|it| it.strip_prefix("Bearer ")) {
        Some(text) => Some((text.trim().to_owned(), false)),
        None => cookie(call, cookie_name(&call.app)).map(|it| (it, true)),
    }
}

/// Who asks.
async fn login(call: &Call, text: String) -> Result<Option<Arc<Login>>, Problem> {
    let agent = agent(call.headers.get(header::USER_AGENT).map(HeaderValue::as_bytes).unwrap_or_default());
    let (app, now) = (&call.app, call.came);
    let found = match app.logins.here(&text, agent, now) {
        Some(found) => Some(found),
        None => app.beside(move |app| Ok(app.logins.find(&text, agent, now)?)).await?,
    };
    if let Some(used) = found.clone().filter(|it| it.used(now)) {
        // Nobody waits for that: a login whose last request is not written down ends a little earlier elsewhere.
        let app = Arc::clone(app);
        tokio::task::spawn_blocking(move || {
            if let Err(error) = app.logins.write(&used) {
                tracing::warn!(%error, "the last request of a login");
            }
        });
    }
    Ok(found)
}

/// The value of a cookie.
pub(crate) fn cookie(call: &Call, name: &str) -> Option<String> {
    let cookies = call.headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
    cookies
        .flat_map(|it| it.split(';'))
        .filter_map(|it| it.trim().split_once('='))
        .find(|(it, _)| *it == name)
        .map(|(_, value)| value.trim().to_owned())
}

/// The name of the cookie: bound to this host by the browser, where it comes over TLS.
#[must_use]
pub(crate) fn cookie_name(app: &App) -> &'static str {
    if app.config.origin.is_https() { "__Host-redress" } else { "redress" }
}

/// A request that changes something comes from our own pages.
fn same_site(call: &Call, by_cookie: bool) -> Result<(), Problem> {
    let other = |says: &str| Err(Problem::new(Kind::OtherSite, says));
    let text = |name: &str| call.headers.get(name).and_then(|it| it.to_str().ok());
    if text("sec-fetch-site").is_some_and(|it| !matches!(it, "same-origin" | "none")) {
        return other("the request came from another site");
    }
    if text("origin").is_some_and(|it| !it.eq_ignore_ascii_case(call.app.config.origin.as_str())) {
        return other("the request came from a page of another site");
    }
    let Some(login) = call.login.as_ref().filter(|_| by_cookie) else { return Ok(()) };
    let form = Form::read(if call.has_type("application/x-www-form-urlencoded") { &call.body } else { b"" });
    let parts = call.parts().unwrap_or_default();
    let in_parts = crate::http::multipart::text(&parts, "csrf");
    let given = text(CSRF).or_else(|| form.get("csrf")).or(in_parts).unwrap_or_default();
    if crate::account::same(given.as_bytes(), login.csrf().as_bytes()) {
        Ok(())
    } else {
        other("the form is not one of ours, or the login has changed since it was shown: open the page again")
    }
}

fn alerts(call: &Call) -> Vec<AlertId> {
    call.named().into_iter().collect()
}

/// Puts a refusal on the record.
pub(crate) async fn refused(call: &Call, why: &str) -> Result<(), Problem> {
    let route = call.route;
    let deed = match route.needs() {
        Needs::Deed(deed) => deed.code(),
        Needs::Login => "login",
        Needs::Nobody => "nothing",
    };
    let (actor, role) = match &call.login {
        Some(login) => (login.actor(), login.role().code()),
        None => (Actor::Auto("server".to_owned()), "stranger"),
    };
    let way = format!("{} {}", route.method().as_str(), route.path());
    call.app.metrics.refused(route);
    let look = Look {
        actor,
        verb: "refused".to_owned(),
        shown: 0,
        named: alerts(call),
        reason: format!("{way}, {deed}, as {role}: {why}"),
    };
    call.app.works.look(look).await?;
    Ok(())
}

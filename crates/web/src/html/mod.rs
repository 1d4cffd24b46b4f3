//! Pages: what a person sees of the same acts. One file for each page; the pages themselves are made in `pages`.
//!
//! Promise: a page decides nothing; it shows what was read and posts what a person writes. Whoever is not logged in is
//! shown the way to the login and comes back to where they were.

pub mod account;
mod acts;
pub mod administration;
pub mod alarms;
pub mod alert;
pub mod assets;
pub mod border;
pub mod brought;
pub mod bureaus;
pub mod capacity;
pub mod clocks;
pub mod commission;
pub mod counsel;
pub mod custody;
pub mod explanation;
pub mod holdings;
pub mod lift;
pub mod log;
pub mod login;
pub mod lookups;
pub mod measure;
pub mod meeting;
pub mod note;
pub mod overrides;
pub mod profile;
pub mod provider;
pub mod queue;
pub mod recalls;
pub mod registers;
pub mod requests;
pub mod review;
mod sheet;
pub mod styleguide;
pub mod telling;
pub mod test;
pub mod vault;
pub mod waiting;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use pages::frame::{Desk, Freshness, Reader};
use pages::{Frame, Language};
use terms::Level;
use terms::role::Deed;

use crate::http::{Call, Dress, Kind, Problem, see_other};

/// The cookie with the language; it says nothing of a person.
pub(crate) const LANGUAGE: &str = "redress-language";

/// A refusal or a fault in the form the route answers in.
pub(crate) fn problem(call: &Call, problem: Problem) -> Response {
    if call.route.dress() == Dress::Page && problem.kind == Kind::NotLoggedIn {
        let back: String = form_urlencoded::byte_serialize(call.uri.as_bytes()).collect();
        if let Ok(response) = see_other(&format!("/login?back={back}")) {
            return response;
        }
    }
    if call.route.dress() == Dress::Page {
        if problem.kind == Kind::ChangePassword
            && let Ok(response) = see_other("/account")
        {
            return response;
        }
        if let Ok(response) = trouble(call, &problem) {
            return response;
        }
    }
    problem.into_json(&call.request)
}

/// A refusal or a fault as a page.
fn trouble(call: &Call, problem: &Problem) -> Result<Response, Problem> {
    use pages::error::Kind as On;
    let kind = match problem.kind {
        Kind::NotLoggedIn | Kind::WrongPassword => On::LoginEnded,
        Kind::NotAllowed => On::Refused,
        Kind::OtherSite | Kind::NotSaidWhatWasRead | Kind::OtherType => On::WrongForm,
        Kind::NotFound | Kind::NoSuchMethod => On::NotFound,
        Kind::Stale => On::Stale,
        Kind::NoAnswer => On::Unanswered,
        Kind::TooMany | Kind::Busy | Kind::StillRunning => On::Busy,
        Kind::ConfirmFirst
        | Kind::ChangePassword
        | Kind::OtherBody
        | Kind::WrongInput
        | Kind::Against
        | Kind::TooLarge => On::WrongForm,
        Kind::Fault => On::Fault,
    };
    let told = problem.errors.iter().map(|it| it.detail.clone());
    let details = std::iter::once(problem.detail.clone()).chain(told).collect();
    let alert = call.alert().ok().filter(|_| kind == On::Stale || kind == On::WrongForm);
    let back = alert.map_or_else(|| "/".to_owned(), |it| format!("/alerts/{it}"));
    let view = pages::error::Trouble { kind, details, entry: None, back };
    let mut response = page(problem.kind.status(), view.page(&frame(call, None, None)))?;
    problem.mark(&mut response);
    Ok(response)
}

/// The language that was chosen, or English.
pub(crate) fn language(call: &Call) -> Language {
    crate::guard::cookie(call, LANGUAGE).and_then(|it| Language::parse(&it)).unwrap_or(Language::En)
}

/// The frame of a page.
pub(crate) fn frame(call: &Call, here: Option<Desk>, printed: Option<(String, Level)>) -> Frame {
    let login = call.login.as_ref();
    let may = |deed: Deed| call.may(deed);
    let deeds: Vec<Deed> = Desk::ALL
        .iter()
        .map(|it| it.deed())
        .filter(|it| may(*it))
        .filter(|it| *it != Deed::SeeRecall || call.may_all(*it))
        .collect();
    let reader = login.map(|login| Reader {
        name: login.account().name.clone(),
        role: login.role(),
        unit: login.account().unit.clone(),
        purpose: login.purpose(),
    });
    let head = call.app.shipped.0.tables.bureaus.head();
    Frame {
        gateway: call.app.config.gateway.clone(),
        reader,
        // A desk whose page does not exist yet is not in the menu.
        desks: Desk::of(&deeds).into_iter().filter(|it| crate::routes::has_page(it.path())).collect(),
        here,
        language: language(call),
        demo: call.app.config.demo,
        freshness: login.map(|_| Freshness {
            indicators: head.name.clone(),
            indicators_fresh: call.app.evidence_is_fresh(),
            registers: call.app.newest_register(),
            recalls: None,
        }),
        csrf: login.map(|it| it.csrf().to_owned()).unwrap_or_default(),
        path: call.uri.clone(),
        now: call.moment(),
        // What a body does is shown in the time of the place whose days end its deadlines.
        zone: ["/docket", "/listed", "/own"]
            .iter()
            .any(|it| call.uri.starts_with(it))
            .then(|| call.app.governed.rules().body.zone.clone()),
        printed,
        passkeys: call.app.config.origin.domain().is_some(),
        live: live(call, here),
    }
}

/// Where the live lines of a page come from: of the alert its path names, or of the list it belongs to.
fn live(call: &Call, here: Option<Desk>) -> Option<String> {
    // A page of a fault belongs to no desk.
    let here = here?;
    if let Some(alert) = call.named()
        && call.may(Deed::SeeAlert)
    {
        return Some(format!("/live/alerts/{alert}"));
    }
    let (from, deed) = match here {
        Desk::Queue => ("/live", Deed::SeeQueue),
        Desk::Meetings => ("/live/meetings", Deed::AnswerMeeting),
        Desk::Custody => ("/live/custody", Deed::SeeCustody),
        Desk::Identity => ("/live/identity", Deed::AnswerIdentity),
        Desk::Border
        | Desk::Docket
        | Desk::Brought
        | Desk::Alarms
        | Desk::Clients
        | Desk::Vault
        | Desk::Registers
        | Desk::Bureaus
        | Desk::Overrides
        | Desk::Recalls
        | Desk::Holdings
        | Desk::Capacity
        | Desk::Profile
        | Desk::Log
        | Desk::Administration
        | Desk::Lookups => return None,
    };
    call.may(deed).then(|| from.to_owned())
}

/// A page as an answer.
pub(crate) fn page(status: StatusCode, page: pages::Page) -> Result<Response, Problem> {
    let text = page.map_err(|error| Problem::fault(error.to_string()))?;
    let mut response = (status, text).into_response();
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}

/// A path of this house, wherever it was given.
pub(crate) fn own_path(given: Option<&str>) -> Option<String> {
    let given = given?;
    let plain = given.starts_with('/') && !given.starts_with("//") && !given.contains('\\');
    (plain && given.bytes().all(|it| it.is_ascii_graphic())).then(|| given.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_out_of_the_house() {
        for (given, kept) in [
            ("/queue?whose=mine", true),
            ("//elsewhere.example", false),
            ("https://elsewhere.example", false),
            ("/\\elsewhere.example", false),
            ("/a b", false),
            ("", false),
        ] {
            assert_eq!(own_path(Some(given)).is_some(), kept, "{given}");
        }
    }
}

//! Requests before a reviewing body as pages: the docket, one request, a restriction with its test, a clock, and every act as a
//! form. What may be done now and what is next is in `next`, what all forms share in `form`.
//!
//! Promise: a page shows what the API shows the same side, and does what it does by the same function.
//!
//! Serves CCF Statute Arts 29 to 42.

pub mod acts;
pub mod calendar;
pub mod case;
pub mod deadline;
pub mod docket;
pub mod door;
pub mod excerpt;
pub mod file;
mod form;
pub mod letters;
pub mod lodge;
pub mod meetings;
mod next;
pub mod restrict;
pub mod server_time;

use desk::requests::{Body, Case, Kept};
use pages::commission::clock::Clock;
use pages::parts::{Foreign, Name};
use terms::deadline::Party;
use terms::role::Role;

use crate::api::commission::side;
use crate::http::{Call, Problem};

/// Accounts read at once.
const ACCOUNTS: usize = 200;

/// A clock as a side sees it; on pages of a request with the way to its reckoning.
pub(super) fn clock(kept: &Kept, side: Party, request: Option<&str>) -> Clock {
    let reference = kept.reference;
    Clock {
        rule: kept.reference.rule,
        holder: kept.deadline.holder,
        since: kept.deadline.since,
        due: kept.deadline.due,
        state: kept.state,
        answered: None,
        seen_by: side,
        href: request
            .map(|it| format!("/docket/{it}/deadlines/{}/{}", reference.begun.0, reference.rule.code())),
    }
}

/// The members of the body: person and name. None for another side.
pub(super) async fn members(call: &Call) -> Result<Vec<(String, String)>, Problem> {
    if side(call)? != Party::Body {
        return Ok(Vec::new());
    }
    let app = std::sync::Arc::clone(&call.app);
    // A database on a server is not asked on a thread of the runtime.
    let read = tokio::task::spawn_blocking(move || {
        let (mut found, mut after) = (Vec::new(), String::new());
        loop {
            let all = app.accounts.list(&after, ACCOUNTS)?;
            let last = all.len() < ACCOUNTS;
            after = all.last().map(|it| it.login.clone()).unwrap_or_default();
            let of_body = all.into_iter().filter(|it| it.roles.contains(&Role::Commission));
            found.extend(of_body.map(|it| (it.person, it.name)));
            if last {
                return Ok(found);
            }
        }
    });
    read.await.unwrap_or_else(|_| Err(Problem::fault("the accounts could not be read")))
}

/// Words that somebody else wrote.
pub(super) fn words_of(author: &str, lang: Option<&str>, text: &str) -> Foreign {
    Foreign {
        author: author.to_owned(),
        lang: lang.map(str::to_owned),
        text: text.to_owned(),
        translation: None,
    }
}

/// The names of the person.
pub(super) fn names(case: &Case) -> Vec<Name> {
    case.request.lodging.names.iter().map(|it| Name::plain(it)).collect()
}

/// The day of a time, where the body is.
pub(super) fn day(body: &Body, at: i64) -> terms::Date {
    body.day_at(at)
}

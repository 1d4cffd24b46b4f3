//! Requests before a reviewing body as pages: the docket, one request, a restriction with its test, steps and decisions.
//!
//! Promise: a page shows what the API shows the same side, and does what it does by the same function.
//!
//! Serves CCF Statute Arts 29 to 42.

pub mod acts;
pub mod case;
pub mod docket;

use desk::requests::{Body, Case, Kept};
use pages::commission::clock::Clock;
use pages::parts::{Foreign, Name};
use terms::deadline::Party;

/// A clock as a side sees it.
pub(super) fn clock(kept: &Kept, side: Party) -> Clock {
    Clock {
        rule: kept.reference.rule,
        holder: kept.deadline.holder,
        since: kept.deadline.since,
        due: kept.deadline.due,
        state: kept.state,
        answered: None,
        seen_by: side,
        href: None,
    }
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

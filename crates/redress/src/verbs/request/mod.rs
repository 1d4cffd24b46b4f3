//! `redress request`: a request before a reviewing body, from the day it is lodged to the day it is closed.
//!
//! | file | what |
//! |---|---|
//! | `acts` | what somebody does: lodges, takes a step, restricts, answers, decides |
//! | `figures` | what a year came to, with small counts protected |
//! | `letters` | letters that were made and are due, as files |
//! | `shown` | the docket, one request, a calendar of clocks |
//! | `told` | the whole story of a request, for `redress explain` |
//!
//! Promise: every reason against an act is printed with its rule, all at once, and nothing is entered then; what follows by
//! itself (a test, a challenge, a clock) is printed with the act that brought it about. No act here discloses, blocks or
//! deletes but a named decision.
//!
//! Serves CCF Statute Arts 29 to 42 ([`casework::request`], [`casework::restriction`]).

mod acts;
mod figures;
pub mod letters;
mod shown;
mod told;

use std::path::Path;

use casework::border::Moment;
use desk::Desk;
use desk::requests::{Body, RequestError};
use terms::id::RequestId;

use crate::args::Shared;
use crate::args::requests::{Request, RequestAct};
use crate::official::{lines, reasons};
use crate::{End, Failure, meeting};

pub use told::explain;

/// Requests read at a time.
const PAGE: usize = 500;
/// Requests that are listed where the beginning of an id fits several.
const MOST_LISTED: usize = 20;

/// Runs it.
pub fn run(shared: &Shared, args: &Request) -> Result<End, Failure> {
    match &args.act {
        RequestAct::Lodge(it) => acts::lodge(shared, it),
        RequestAct::List(it) => shown::list(shared, it),
        RequestAct::Show(it) => shown::show(shared, it),
        RequestAct::Step(it) => acts::step(shared, it),
        RequestAct::File(it) => acts::file(shared, it),
        RequestAct::Restrict(it) => acts::restrict(shared, it),
        RequestAct::Answer(it) => acts::answer(shared, it),
        RequestAct::ThirdPersons(it) => acts::third_persons(shared, it),
        RequestAct::Decide(it) => acts::decide(shared, it),
        RequestAct::Letters(it) => letters::run(shared, it),
        RequestAct::Publish(it) => acts::publish(shared, it),
        RequestAct::Clock(it) => acts::clock(shared, it),
        RequestAct::Calendar(it) => shown::calendar(shared, it),
        RequestAct::Figures(it) => figures::run(shared, it),
        RequestAct::Time(it) => acts::time_right(shared, it),
    }
}

/// True where somebody typed the id of a request.
pub fn is_one(typed: &str) -> bool {
    typed.starts_with(RequestId::PREFIX)
}

/// The request whose id begins like this; several or none are an error.
fn find(desk: &Desk, typed: &str) -> Result<RequestId, Failure> {
    let typed = if is_one(typed) { typed.to_owned() } else { format!("{}{typed}", RequestId::PREFIX) };
    let reader = desk.store().read();
    let mut found = Vec::new();
    let mut others = 0_usize;
    let mut before = None;
    loop {
        let page = reader.requests(&store::Docket::default(), before, PAGE)?;
        let Some(last) = page.last() else { break };
        before = Some(last.first);
        for row in page.iter().filter(|it| it.request.as_str().starts_with(&typed)) {
            match found.len() {
                MOST_LISTED => others += 1,
                _ => found.push(row.request.clone()),
            }
        }
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Failure(format!("`{typed}` is not on the record of this home"))),
        several => {
            let listed = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let more = if others == 0 { String::new() } else { format!(" and {others} more") };
            Err(Failure(format!("`{typed}` fits more than one request: {listed}{more}: type more of it")))
        }
    }
}

/// What the body of this home fixes: as the profile that was taken up says it, else the one given or the one of the home,
/// else what the Statute and the defaults of this system say. None where a profile is at fault, which was told.
fn body(shared: &Shared, given: Option<&Path>) -> Result<Option<Body>, Failure> {
    meeting::body(shared, given)
}

/// Tells on standard error that the time of this machine is in doubt, before anything is entered or shown at it.
fn doubt(desk: &Desk, at: Moment) -> Result<(), Failure> {
    if let Some(doubt) = desk.time_doubt(at.micros)? {
        anstream::eprintln!("redress: THE TIME IS IN DOUBT: {doubt}");
    }
    Ok(())
}

/// Prints why an act was not entered.
fn not_entered(error: RequestError) -> Result<End, Failure> {
    match error {
        RequestError::Desk(error) => Err(error.into()),
        RequestError::Against(against) => {
            crate::say!("NOT ENTERED");
            crate::say_as_is!("{}", reasons(&against));
            Ok(End::InputAtFault)
        }
        error @ RequestError::Deadline(..) => {
            crate::say!("NOT ENTERED");
            crate::say_as_is!("{}", lines(&error.to_string()));
            Ok(End::InputAtFault)
        }
        error @ (RequestError::NoRequest(_) | RequestError::NoDeadline(..) | RequestError::NotNamed) => {
            Err(Failure(error.to_string()))
        }
    }
}

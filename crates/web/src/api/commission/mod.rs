//! Requests before a reviewing body, over the API: lodged, led, restricted, challenged, decided; each side sees its own.
//!
//! | file | what |
//! |---|---|
//! | `lodge` | a request comes |
//! | `door` | the public door: a question without a login, and what a receipt opens |
//! | `docket` | requests as a list, deadlines in the order in which they are due |
//! | `calendar` | deadlines as a calendar, for a login and under an address of its own |
//! | `one` | one request as a side sees it, and its whole story for the body |
//! | `seen` | the parts of it: deadlines with their reckoning, restrictions with their test, papers, letters |
//! | `acts` | steps, deadlines, restrictions, answers, checks, decisions |
//! | `papers` | what is put into the merits file, and taken from it as it came |
//! | `letters` | letters made from the record, issued and read |
//! | `meetings` | what is open, by member and by meeting |
//! | `server_time` | whether the time of the server is in doubt, and who says that it is right |
//! | `figures` | what a year came to, with small counts protected |
//!
//! Promise: what a side sees is decided here and in `casework`, never by a page. That data are held, who was asked and what
//! was restricted reaches an applicant by a named decision alone.
//!
//! Serves CCF Statute Arts 29 to 42, P1 and P11.

pub mod acts;
pub mod calendar;
pub mod docket;
pub mod door;
pub mod excerpts;
pub mod figures;
pub mod letters;
pub mod lodge;
pub mod meetings;
pub mod one;
pub mod papers;
pub mod seen;
pub mod server_time;

use desk::requests::{Body, Case, RequestError, case};
use policy::access::Thing;
use store::Reader;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{Mandate, RequestStep};
use terms::restriction::ChallengeStep;
use terms::role::Role;
use terms::{Date, Seq};

use crate::account::Login;
use crate::http::{Call, FieldError, Kind, Problem};

impl From<RequestError> for Problem {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Desk(desk::DeskError::Store(store::StoreError::Lodged(request))) => {
                Self::new(Kind::Stale, format!("`{request}` was lodged before with the same words"))
            }
            RequestError::Desk(inner) => inner.into(),
            RequestError::Against(reasons) => {
                let errors = reasons
                    .into_iter()
                    .map(|it| FieldError { field: it.rule.to_owned(), detail: it.says })
                    .collect::<Vec<_>>();
                let detail = errors.iter().map(|it| it.detail.as_str()).collect::<Vec<_>>().join("; ");
                Self { errors, ..Self::new(Kind::Against, detail) }
            }
            RequestError::NoRequest(_) | RequestError::NoDeadline(..) => Self::not_found(),
            RequestError::Deadline(..) | RequestError::NotNamed => {
                Self::new(Kind::Against, error.to_string())
            }
        }
    }
}

/// The request the path names.
///
/// # Errors
/// It is no whole id of a request.
pub(crate) fn request(call: &Call) -> Result<RequestId, Problem> {
    RequestId::parse(call.part("request")).ok_or_else(Problem::not_found)
}

pub(crate) use desk::requests::side_of;

/// For which side whoever asks acts.
///
/// # Errors
/// Their role is no side of a request.
pub(crate) fn side(call: &Call) -> Result<Party, Problem> {
    side_of(call.login()?.role()).ok_or_else(Problem::not_found)
}

/// A request with what stands on it.
///
/// # Errors
/// There is none, or the record fails.
pub(crate) fn found(reader: &Reader<'_>, request: &RequestId, body: &Body) -> Result<Case, Problem> {
    case(reader, request, body)?.ok_or_else(Problem::not_found)
}

/// The source was asked, or wrote: from then on the request is its to see.
#[must_use]
pub(crate) fn reached_source(case: &Case) -> bool {
    case.moves.iter().any(|it| it.2.step == RequestStep::SourceAsked)
        || !case.claims.is_empty()
        || case.events.iter().any(|it| it.1.step == ChallengeStep::Opened)
}

/// A request as the policies ask about it.
#[must_use]
pub(crate) fn thing_of(case: &Case, login: &Login, on: Date) -> Thing {
    let person = login.account().person.as_str();
    let request = &case.request;
    let holder = |it: &Option<Mandate>| it.as_ref().map(|it| it.holder.clone());
    let (now, then) = (holder(&request.mandate), holder(&request.lodging.mandate));
    // Whoever lodged it acts under the mandate it was lodged with; a later one names its holder by the person of an account.
    let lodged = request.filed_person.as_deref() == Some(person) && now.is_some() && now == then;
    let mandated = request.is_represented(on) && (lodged || now.as_deref() == Some(person));
    let consulted = case.moves.iter().any(|it| it.2.step == RequestStep::Consulted);
    let reached = reached_source(case);
    Thing {
        made_by: request.filed_person.clone().unwrap_or_default(),
        unit: request.lodging.bureau.clone().filter(|_| reached).unwrap_or_default(),
        mandates: if mandated { vec![person.to_owned()] } else { Vec::new() },
        before: if consulted { vec![Role::GeneralSecretariat] } else { Vec::new() },
        ..Thing::default()
    }
}

/// The newest entry that a side sees: what its forms are made on.
///
/// # Errors
/// The record fails.
pub(crate) fn version(reader: &Reader<'_>, case: &Case, side: Party) -> Result<Seq, Problem> {
    let first = case.row.first;
    if side == Party::Body {
        return Ok(reader.newest_of_request(first)?.unwrap_or(first));
    }
    // What stirs on other sides is nothing that a number tells.
    let moves = case.moves.iter().filter(|it| seen::shows_step(side, it.2.step)).map(|it| it.0);
    let events = case.events.iter().filter(|_| side == Party::Source).map(|it| it.0);
    let claims = case.claims.iter().filter(|_| side == Party::Source).map(|it| it.seq);
    let letters = case.letters.iter().filter(|it| it.1.to == side).map(|it| it.0);
    Ok(moves.chain(events).chain(claims).chain(letters).max().unwrap_or(first))
}

/// Refuses what rests on a state that has changed.
///
/// # Errors
/// It has changed, or nobody can have read it.
pub(crate) fn fresh(reader: &Reader<'_>, case: &Case, side: Party, read: Option<Seq>) -> Result<(), Problem> {
    let Some(read) = read else { return Ok(()) };
    let now = version(reader, case, side)?;
    if now == read {
        return Ok(());
    }
    let says = format!("you read this request at {read}; it stands at {now}: read it again");
    Err(Problem::new(Kind::Stale, says))
}

/// What a form was made on: needed wherever something is decided on what was read.
///
/// # Errors
/// It is not said.
pub(crate) fn read_at(call: &Call) -> Result<Option<Seq>, Problem> {
    call.read().map(Some)
}

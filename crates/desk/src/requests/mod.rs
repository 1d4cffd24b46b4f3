//! Requests before a reviewing body: lodged, led step by step, restricted, challenged and decided, each act an entry under the
//! request's own key.
//!
//! | file | what |
//! |---|---|
//! | `body` | what the body fixes, judged |
//! | `case` | a request loaded from its entries, with everything its rules ask about |
//! | `door` | somebody asks through the public door, and comes back with a receipt |
//! | `lodge` | a request comes; something is put into its file |
//! | `step` | a step of the request; deadlines that a person changes |
//! | `restrict` | a source claims a restriction or answers a challenge; the test, and the rungs that follow by themselves |
//! | `ruling` | a member decides |
//! | `shielded` | what its letters never name |
//! | `sides` | what each side is told of it |
//! | `tick` | what time brings: escalations, the end of a consultation, the next rung |
//! | `explain` | the whole story, with the article for every step |
//! | `feed` | the deadlines of a side as items of a calendar |
//! | `figures` | the docket as it is counted, without a name |
//!
//! Promise: P8, P9 and P1. A deadline begins and is met in the transaction of the act; its end is entered by a tick and by
//! nobody's leave; no rung discloses, blocks or deletes. Absent on purpose: the text of letters, which is made above and
//! entered here.
//!
//! Serves CCF Statute Arts 29 to 42.

mod body;
mod case;
mod door;
mod excerpt;
mod explain;
pub mod feed;
mod figures;
mod lodge;
mod restrict;
mod ruling;
mod shielded;
mod sides;
mod step;
mod tick;

use casework::clock::changes::{AtEnd, Refused};
use casework::clock::deadline::Place;
use casework::clock::{Calendar, Zone, log_time};
use casework::request::{BodyTerms, Edition, Rules};
use casework::restriction::Policy;
use casework::verification::Against;
use entries::{Entry, Owner};
use store::{Batch, NewEntry, StoreError};
use terms::deadline::DeadlineRule;
use terms::id::RequestId;
use terms::{Actor, Date, Seq};

use crate::DeskError;

pub use body::BodyFault;
pub use case::{Case, Claim, Kept, case, case_at, file};
pub use door::Receipt;
pub use excerpt::{excerpts, look_at_excerpt};
pub use explain::{Line, story};
pub use figures::figures;
pub use lodge::Lodged;
pub use restrict::{Letter, Saying, letters_due, letters_of};
pub use shielded::withheld;
pub(crate) use shielded::withheld_on_alert;
pub(crate) use sides::stands_for;
pub use sides::{reads_reasons, shows_deadline, shows_step, side_of, state_for, told};
pub use step::Changing;
pub use tick::{RequestsTicked, time_doubt};

/// What a body fixes: its terms, its policy towards restrictions, where its days end, its days off.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its terms.
    pub terms: BodyTerms,
    /// What it asks of a restriction.
    pub policy: Policy,
    /// Where its days end.
    pub zone: Zone,
    /// Its days off; none where none moves an end.
    pub calendar: Option<Calendar>,
}

impl Default for Body {
    fn default() -> Self {
        let terms = BodyTerms::default();
        let zone = Zone::named(&terms.zone).unwrap_or_else(Zone::utc);
        Self { terms, policy: Policy::default(), zone, calendar: None }
    }
}

impl Body {
    /// Where its deadlines are reckoned.
    #[must_use]
    pub fn place(&self) -> Place<'_> {
        Place { zone: &self.zone, calendar: self.calendar.as_ref() }
    }

    /// The day that it is there.
    #[must_use]
    pub fn day_at(&self, at: i64) -> Date {
        self.zone.day_at(at).unwrap_or(Date::MAX)
    }

    /// The edition in force at a time.
    #[must_use]
    pub fn edition_at(&self, at: i64) -> Edition {
        Rules::on(self.day_at(at), &self.terms).edition
    }

    /// The rules for a request: those in force when it was admitted, or now.
    #[must_use]
    pub fn rules(&self, case: &Case, at: i64) -> Rules<'_> {
        Rules { edition: case.request.edition.unwrap_or_else(|| self.edition_at(at)), body: &self.terms }
    }
}

/// Why something was not done to a request.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// The record.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Every reason against it.
    #[error("refused: {}", .0.iter().map(|it| it.says.as_str()).collect::<Vec<_>>().join("; "))]
    Against(Vec<Against>),
    /// There is none.
    #[error("there is no {0} on this record")]
    NoRequest(RequestId),
    /// It has no such deadline.
    #[error("{0} began no deadline `{rule}`", rule = .1.code())]
    NoDeadline(Seq, DeadlineRule),
    /// The deadline does not change.
    #[error("the deadline `{rule}` stays as it is: {says}", rule = .0.code(), says = .1.says())]
    Deadline(DeadlineRule, Refused),
    /// Nobody with a login of their own.
    #[error("only a named person with a login of their own does this")]
    NotNamed,
}

impl From<StoreError> for RequestError {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

/// An entry on a request, under its key.
pub(crate) struct On<'a> {
    pub(crate) first: Seq,
    pub(crate) owner: &'a Owner,
    pub(crate) actor: &'a Actor,
    pub(crate) on: Date,
}

impl On<'_> {
    pub(crate) fn add(
        &self,
        batch: &mut Batch<'_>,
        entry: Entry,
        original: &[u8],
    ) -> Result<Seq, StoreError> {
        batch.append(NewEntry {
            entry,
            actor: self.actor.clone(),
            effective: self.on,
            alert: None,
            owner: self.owner.clone(),
            caused_by: Some(self.first),
            original,
            decided_on: None,
        })
    }
}

/// The time of the log of a request: never before what stands there. An exercise has the times that are typed.
pub(crate) fn time_on(batch: &Batch<'_>, first: Seq, at: i64, exercise: bool) -> Result<i64, StoreError> {
    let newest = if exercise { None } else { batch.read().newest_on_request(first)? };
    Ok(log_time(at, newest))
}

/// What the table says of the end of a rule.
pub(crate) fn at_end(rule: DeadlineRule) -> AtEnd<'static> {
    let row = casework::request::clocks::of(rule);
    AtEnd { told: row.told, follows: row.follows }
}

//! A named person decides whether and when a person is told of an alert.
//!
//! Promise: P1 and P17. The decision, the clock it meets and the clock it begins are one transaction; nobody is told by it.
//!
//! Serves ECHR Arts 8 and 13 ([`casework::telling`]).

use casework::clock::Event;
use casework::clock::rules::begun;
use casework::telling::{check, review};
use entries::{Entry, Kind, TellingWasDecided};
use store::{Reader, StoreError};
use terms::clock::ClockRule;
use terms::request::{Telling, TellingDecided};
use terms::verification::Official;
use terms::{AlertId, Date, Seq};

use crate::clocks::{Acting, any, happened, write_begun};
use crate::verification::{DecideError, about, own_login, row_of};
use crate::{Act, Desk};

/// What was decided of an alert, in order.
///
/// # Errors
/// The record fails.
pub fn tellings(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<(Seq, TellingDecided)>, StoreError> {
    let all = reader.followed(alert, &[Kind::TellingDecided])?;
    let each = all.into_iter().filter_map(|it| match it.body {
        Entry::TellingDecided(told) => Some((it.plain.seq, told.telling)),
        _ => None,
    });
    Ok(each.collect())
}

impl Desk {
    /// Enters the decision, and says when it is looked at again.
    ///
    /// # Errors
    /// The reasons against it; whoever acts is not who signs; no such alert; or the record fails.
    pub fn decide_telling(
        &mut self,
        alert: &AlertId,
        telling: Telling,
        until: Option<Date>,
        reasons: &str,
        by: &Official,
        act: &mut Act<'_>,
    ) -> Result<(Seq, Option<i64>), DecideError> {
        own_login(&self.store, &act.actor, by)?;
        check(telling, until, reasons, by, act.on).map_err(DecideError::Against)?;
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let at = now.micros();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        let again = review(telling, at);
        let decided = TellingDecided {
            telling,
            until,
            reasons: reasons.to_owned(),
            by: by.clone(),
            at,
            review: again.unwrap_or(at),
        };
        let entry = Entry::TellingDecided(Box::new(TellingWasDecided { telling: decided }));
        let seq = batch.append(about(&row, entry, &act.actor, act.on, None, None))?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        happened(&mut batch, alert, Event::TellingDecided, seq, &acting, &any)?;
        if again.is_some() {
            let clock = begun(ClockRule::TellingReview, at, 0);
            write_begun(&mut batch, &row, vec![clock], "the person is not told, or not yet", seq, &acting)?;
        }
        batch.commit()?;
        Ok((seq, again))
    }
}

//! A request that what stands is looked at again: entered, shown at the alert, answered by a decision.
//!
//! Promise: it lowers and raises nothing; who asked stands under the alert's key, and the clock it begins is named
//! ([`casework::verification::again`]).
//!
//! Serves ECHR Art 13.

use casework::clock::Beginning;
use casework::verification::again::{self, ReviewClock};
use entries::{Entry, Kind, ReviewRequested};
use terms::verification::{Asker, ReviewAsked};
use terms::{AlertId, Seq};

use crate::clocks::{Acting, begin};
use crate::verification::{DecideError, about, row_of};
use crate::{Act, Desk};

impl Desk {
    /// Enters a request, and says which clock it begins.
    ///
    /// # Errors
    /// The reasons against it; no such alert; or the record fails.
    pub fn ask_review(
        &mut self,
        alert: &AlertId,
        asker: Asker,
        name: Option<&str>,
        grounds: &str,
        detained: bool,
        act: &mut Act<'_>,
    ) -> Result<(Seq, ReviewClock), DecideError> {
        let (now, exercise) = ((act.clock)(), self.store.exercise());
        let at = now.micros();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        let decision = batch.read().followed(alert, &[Kind::Decided])?.last().map(|it| it.plain.seq);
        let asked =
            ReviewAsked { asker, name: name.map(str::to_owned), decision, grounds: grounds.to_owned(), at };
        again::ask(&asked).map_err(DecideError::Against)?;
        let entry = Entry::ReviewAsked(Box::new(ReviewRequested { asked }));
        let seq = batch.append(about(&row, entry, &act.actor, act.on, decision, None))?;
        let clock = again::clock(asker, detained);
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        begin(&mut batch, alert, Beginning::ReviewAsked(clock.hours), seq, &acting)?;
        batch.commit()?;
        Ok((seq, clock))
    }
}

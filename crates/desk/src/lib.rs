//! The desk: where decisions meet the record. One file for each kind of work.
//!
//! A verb loads facts, lets `casework` decide, and lets `store` keep the result in one transaction. Whatever
//! grows an `if` about law here belongs in `casework`.
//! Promise: nothing is shown before it is on the record (P12); an act that touches other alerts examines them
//! again in the same transaction, so that the order of imports does not matter.
//! Absent on purpose: a clock and randomness of its own (both are given), any text for a screen.

pub mod border;
mod capacity;
pub mod clocks;
pub mod custody;
pub mod erase;
mod error;
mod examine;
pub mod exchange;
mod explain;
mod gate;
pub mod holdings;
mod intake;
pub mod lift;
mod load;
mod look;
pub mod lookup;
pub mod note;
pub mod outbox;
mod person;
pub mod profile;
pub mod queue;
pub mod recall;
pub mod recalls_read;
mod register;
pub mod requests;
mod resolve;
mod review;
pub mod safety;
mod shown;
pub mod storms;
pub mod systems;
mod tables;
pub mod telling;
pub mod verification;
pub mod watch;
mod written;

use std::path::Path;

use entries::{Consulted, Entry, Owner, Time};
use rand_core::CryptoRng;
use store::{Batch, NewEntry, Store, StoreError};
use terms::{Actor, AlertId, Date};

pub use capacity::{figures, waiting};
pub use error::DeskError;
pub use explain::{EntryLine, Explanation, explanation, grounds_of};
pub use intake::{Arrival, Run, Screened};
pub use load::event_of;
pub use look::Look;
pub use person::Stated;
pub use register::{Imported, Outcome, Touched};
pub use resolve::resolve;
pub use shown::{Said, SentBack, Shown, is_shown, shown, shown_all, version};

pub use tables::{Shipped, TablesError, tables};
pub use written::{What, Written, written};

/// Who acts, when, and for which day.
pub struct Act<'a> {
    /// The author of what is entered.
    pub actor: Actor,
    /// The day law and ages are counted from.
    pub on: Date,
    /// Gives the time of recording.
    pub clock: &'a dyn Fn() -> Time,
    /// Gives salts, nonces and keys.
    pub rng: &'a mut dyn CryptoRng,
}

/// Records that somebody looks, before anything is shown.
fn consult(batch: &mut Batch<'_>, body: Consulted, actor: &Actor, on: Date) -> Result<(), StoreError> {
    batch.append(NewEntry {
        entry: Entry::Consulted(body),
        actor: actor.clone(),
        effective: on,
        alert: None,
        owner: Owner::Day(on),
        caused_by: None,
        original: &[],
        decided_on: None,
    })?;
    Ok(())
}

/// The state a home belongs to: the one it was made for, or the one given; two that differ are an error, or an own
/// protection would count as a stranger's.
fn own_state_of(store: &Store, given: Option<String>) -> Result<Option<String>, DeskError> {
    match (store.state(), given) {
        (Some(made), Some(given)) if made != given => {
            Err(DeskError::OtherState { home: made.to_owned(), given })
        }
        (made, given) => Ok(given.or_else(|| made.map(str::to_owned))),
    }
}

/// An open home with the tables of this release.
pub struct Desk {
    store: Store,
    shipped: Shipped,
    terms: clocks::ClockTerms,
    /// The gate, opened with the powers it was last asked with.
    gate: Option<gate::Opened>,
    /// Who this gateway is to others, once it was looked up.
    exchange: Option<Option<std::sync::Arc<exchange::Exchange>>>,
}

impl Desk {
    /// Opens a home that exists.
    ///
    /// # Errors
    /// The home cannot be opened, or a table of this release is broken.
    pub fn open(home: &Path, own_state: Option<String>) -> Result<Self, DeskError> {
        let store = Store::open(home)?;
        let own_state = own_state_of(&store, own_state)?;
        Ok(Self {
            store,
            shipped: tables(own_state)?,
            terms: clocks::ClockTerms::default(),
            gate: None,
            exchange: None,
        })
    }

    /// Makes a home and opens it.
    ///
    /// # Errors
    /// Something stands there already, or it cannot be written.
    pub fn create(
        home: &Path,
        options: &store::Options,
        own_state: Option<String>,
        act: &mut Act<'_>,
    ) -> Result<Self, DeskError> {
        let store = Store::create(home, options, (act.clock)(), act.rng)?;
        let own_state = own_state_of(&store, own_state)?;
        Ok(Self {
            store,
            shipped: tables(own_state)?,
            terms: clocks::ClockTerms::default(),
            gate: None,
            exchange: None,
        })
    }

    /// As [`Desk::create`], with the record on a server or the keys in another folder.
    ///
    /// # Errors
    /// As [`Desk::create`]; or the server cannot be reached, or keeps a record already.
    pub fn create_elsewhere(
        home: &Path,
        options: &store::Options,
        elsewhere: &store::Elsewhere,
        own_state: Option<String>,
        act: &mut Act<'_>,
    ) -> Result<Self, DeskError> {
        let store = Store::create_elsewhere(home, options, elsewhere, (act.clock)(), act.rng)?;
        let own_state = own_state_of(&store, own_state)?;
        Ok(Self {
            store,
            shipped: tables(own_state)?,
            terms: clocks::ClockTerms::default(),
            gate: None,
            exchange: None,
        })
    }

    /// Takes over what other nodes wrote, so that what is read next is not old. True where there was anything; a
    /// record in a file has one writer, and there never is.
    ///
    /// # Errors
    /// The record cannot be read, or is of another generation: then the process must stop.
    pub fn refresh(&mut self) -> Result<bool, DeskError> {
        Ok(self.store.refresh()?)
    }

    /// Begins one step: what is compared from here on is still so when an act enters something ([`Store::begin_step`]).
    ///
    /// # Errors
    /// As [`Desk::refresh`].
    pub fn begin_step(&mut self, turn: bool) -> Result<(), DeskError> {
        Ok(self.store.begin_step(turn)?)
    }

    /// Ends it. True where an act was refused because another node wrote meanwhile.
    pub fn end_step(&mut self) -> bool {
        self.store.end_step()
    }

    /// The record.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The tables examinations read.
    #[must_use]
    pub fn shipped(&self) -> &Shipped {
        &self.shipped
    }

    /// Enters that somebody looks at one alert, before anything is shown.
    ///
    /// # Errors
    /// No such alert, or the record fails.
    pub fn looked_at(&mut self, verb: &str, alert: &AlertId, act: &mut Act<'_>) -> Result<(), DeskError> {
        if self.store.read().alert(alert)?.is_none() {
            return Err(DeskError::NoSuchAlert(alert.clone()));
        }
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let named = vec![alert.clone()];
        let body = Consulted { verb: verb.to_owned(), shown: 1, named, reason: None };
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(())
    }

    /// Keeps a head that the witnesses of the log signed: what it covers counts as witnessed.
    ///
    /// # Errors
    /// Those who signed are no quorum, it does not follow the head that is kept, or the disk failed.
    pub fn keep_witnessed(&mut self, signed: &transparency::SignedCheckpoint) -> Result<(), DeskError> {
        Ok(self.store.keep_witnessed(signed)?)
    }

    /// Ends a writing verb: a signed checkpoint, made after the stored bytes were read again.
    ///
    /// # Errors
    /// The stored bytes are not what was written, or the disk failed.
    pub fn checkpoint(&mut self) -> Result<transparency::SignedCheckpoint, DeskError> {
        Ok(self.store.checkpoint()?)
    }
}

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
mod error;
mod examine;
mod explain;
mod intake;
mod load;
pub mod lookup;
mod person;
mod register;
mod resolve;
mod tables;
pub mod verification;

use std::path::Path;

use entries::{Consulted, Entry, Owner, Time};
use rand_core::CryptoRng;
use store::{Batch, NewEntry, Store, StoreError};
use terms::{Actor, Date};

pub use error::DeskError;
pub use explain::{EntryLine, Explanation};
pub use intake::{Arrival, Run, Screened};
pub use person::Stated;
pub use register::{Imported, Outcome, Touched};
pub use resolve::resolve;
pub use tables::{Shipped, TablesError, tables};

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
}

impl Desk {
    /// Opens a home that exists.
    ///
    /// # Errors
    /// The home cannot be opened, or a table of this release is broken.
    pub fn open(home: &Path, own_state: Option<String>) -> Result<Self, DeskError> {
        let store = Store::open(home)?;
        let own_state = own_state_of(&store, own_state)?;
        Ok(Self { store, shipped: tables(own_state)?, terms: clocks::ClockTerms::default() })
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
        Ok(Self { store, shipped: tables(own_state)?, terms: clocks::ClockTerms::default() })
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
        Ok(Self { store, shipped: tables(own_state)?, terms: clocks::ClockTerms::default() })
    }

    /// Takes over what other nodes wrote, so that what is read next is not old. True where there was anything; a
    /// record in a file has one writer, and there never is.
    ///
    /// # Errors
    /// The record cannot be read, or is of another generation: then the process must stop.
    pub fn refresh(&mut self) -> Result<bool, DeskError> {
        Ok(self.store.refresh()?)
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

    /// Ends a writing verb: a signed checkpoint, made after the stored bytes were read again.
    ///
    /// # Errors
    /// The stored bytes are not what was written, or the disk failed.
    pub fn checkpoint(&mut self) -> Result<transparency::SignedCheckpoint, DeskError> {
        Ok(self.store.checkpoint()?)
    }
}

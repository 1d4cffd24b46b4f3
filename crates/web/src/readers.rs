//! Openings of the record that may only read: pages and answers never wait behind whoever writes.
//!
//! Promise: an opening is never used behind an erasure it did not see: it is made anew, so that nothing of an erased
//! person is answered out of memory (P14).

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use store::Store;

use crate::http::Problem;
use crate::works::Works;

/// Openings that are kept for the next reader.
const KEPT: usize = 8;

/// Openings of one home.
#[derive(Debug)]
pub struct Readers {
    home: PathBuf,
    kept: Mutex<Vec<(u64, Store)>>,
    /// How many were made.
    made: AtomicU64,
}

impl Readers {
    /// Of a home.
    #[must_use]
    pub fn new(home: PathBuf) -> Self {
        Self { home, kept: Mutex::default(), made: AtomicU64::new(0) }
    }

    /// How many openings were made.
    #[must_use]
    pub fn made(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    /// Reads, on a thread that may wait for the disk.
    ///
    /// # Errors
    /// The record cannot be opened, or what the reading itself says.
    pub async fn read<T: Send + 'static>(
        self: &Arc<Self>,
        works: &Works,
        read: impl FnOnce(&Store) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let here = Arc::clone(self);
        let erasures = works.gauges().erasures.load(Ordering::Acquire);
        let done = tokio::task::spawn_blocking(move || {
            let store = here.take(erasures)?;
            let answer = read(&store);
            here.give(erasures, store);
            answer
        });
        done.await.unwrap_or_else(|_| Err(Problem::fault("a reading broke off")))
    }

    fn take(&self, erasures: u64) -> Result<Store, Problem> {
        let found = {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.retain(|(at, _)| *at == erasures);
            kept.pop()
        };
        match found {
            // What another node erased is in no memory of this one.
            Some((_, mut store)) => {
                store.refresh()?;
                Ok(store)
            }
            None => {
                self.made.fetch_add(1, Ordering::Relaxed);
                Ok(Store::open_read_only(&self.home)?)
            }
        }
    }

    fn give(&self, erasures: u64, store: Store) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.push((erasures, store));
        }
    }
}

//! The records read last, a bounded number of them.
//!
//! Promise: never more than twice the bound; what is erased or rolled back is dropped at once.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use entries::{AlertReceived, Entered, Examined};

use crate::read::Stored;

/// Records held in memory: at most twice as many. A typical record takes three kilobytes.
const BOUND: usize = 2048;

/// One record, by its kind.
#[derive(Clone)]
pub(crate) enum Held {
    Received(Arc<Stored<AlertReceived>>),
    Examined(Arc<Stored<Examined>>),
    Entered(Arc<Stored<Entered>>),
}

/// Two generations: when the young one is full it becomes the old one, and what the old one held is dropped.
#[derive(Default)]
pub(crate) struct Recent {
    young: FxHashMap<u64, Held>,
    old: FxHashMap<u64, Held>,
}

impl Recent {
    pub(crate) fn get(&mut self, seq: u64) -> Option<Held> {
        if let Some(held) = self.young.get(&seq) {
            return Some(held.clone());
        }
        let held = self.old.remove(&seq)?;
        self.put(seq, held.clone());
        Some(held)
    }

    pub(crate) fn put(&mut self, seq: u64, held: Held) {
        if self.young.len() >= BOUND {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(seq, held);
    }

    pub(crate) fn clear(&mut self) {
        self.young.clear();
        self.old.clear();
    }
}

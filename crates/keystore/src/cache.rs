//! The keys used last, a bounded number of them.
//!
//! Promise: never more than twice the bound; what is forgotten here is at once not found here.

use std::collections::HashMap;

use crate::sealing::Sealer;

/// Two generations: when the young one is full it becomes the old one, and what the old one held is dropped.
/// A key that is used again moves to the young one. Cheaper than an exact order, and bounded just as well.
pub(crate) struct Recent {
    bound: usize,
    young: HashMap<Box<str>, Sealer>,
    old: HashMap<Box<str>, Sealer>,
}

impl Recent {
    pub(crate) fn new(bound: usize) -> Self {
        Self { bound, young: HashMap::new(), old: HashMap::new() }
    }

    pub(crate) fn get(&mut self, owner: &str) -> Option<Sealer> {
        if let Some(sealer) = self.young.get(owner) {
            return Some(sealer.clone());
        }
        let (owner, sealer) = self.old.remove_entry(owner)?;
        self.insert(owner, sealer.clone());
        Some(sealer)
    }

    pub(crate) fn put(&mut self, owner: &str, sealer: Sealer) {
        self.insert(owner.into(), sealer);
    }

    pub(crate) fn forget(&mut self, owner: &str) {
        self.young.remove(owner);
        self.old.remove(owner);
    }

    pub(crate) fn clear(&mut self) {
        self.young.clear();
        self.old.clear();
    }

    fn insert(&mut self, owner: Box<str>, sealer: Sealer) {
        if self.young.len() >= self.bound {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(owner, sealer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(recent: &Recent) -> usize {
        recent.young.len() + recent.old.len()
    }

    #[test]
    fn the_number_of_keys_held_is_bounded_and_those_in_use_stay() {
        let mut recent = Recent::new(10);
        recent.put("in use", Sealer::new(&[1; 32]));
        for i in 0..1000 {
            recent.put(&i.to_string(), Sealer::new(&[2; 32]));
            assert!(recent.get("in use").is_some());
            assert!(held(&recent) <= 20);
        }
        assert!(recent.get("3").is_none());
    }

    #[test]
    fn a_forgotten_key_is_in_neither_generation() {
        let mut recent = Recent::new(2);
        for owner in ["a", "b", "c"] {
            recent.put(owner, Sealer::new(&[1; 32]));
        }
        for owner in ["a", "b", "c"] {
            recent.forget(owner);
            assert!(recent.get(owner).is_none());
        }
        assert_eq!(held(&recent), 0);
    }
}

//! Keyed hashes in the projections, made with the look-up key of the home.
//!
//! Promise: no bare hash of anything personal stands anywhere; without the key nobody can ask the tables
//! whether a name is in them.

use casework::link::{KeyKind, LookupKey};
use data_encoding::HEXLOWER;
use entries::AlertReceived;
use keystore::MacKey;
use terms::{AlertId, Seq};

/// Half a code: enough that two different contents are never taken for one.
pub(crate) type Code = [u8; 16];

/// Makes the codes.
#[derive(Clone, Debug)]
pub(crate) struct Codes {
    key: MacKey,
}

/// The number of a kind of look-up key in the tables.
pub(crate) fn kind_number(kind: KeyKind) -> i64 {
    match kind {
        KeyKind::Person => 1,
        KeyKind::Case => 2,
        KeyKind::Document => 3,
        KeyKind::Facts => 4,
        KeyKind::Alert => 5,
    }
}

impl Codes {
    pub(crate) fn new(key: MacKey) -> Self {
        Self { key }
    }

    /// The first 64 bits, as the number that is the key of the table. Two keys that meet by chance are told
    /// apart where the candidates are compared.
    pub(crate) fn lookup(&self, key: &LookupKey) -> i64 {
        let kind = [u8::try_from(kind_number(key.kind)).unwrap_or(0)];
        let code = self.key.mac(&[b"lookup", &kind, &key.fold.to_be_bytes(), key.text.as_bytes()]);
        let [a, b, c, d, e, f, g, h, ..] = code;
        i64::from_be_bytes([a, b, c, d, e, f, g, h])
    }

    /// A fingerprint that stays: with a key of its own, so that it says nothing beside look-up keys.
    pub(crate) fn print(&self, key: &LookupKey) -> String {
        let own = MacKey::new(&self.key.mac(&[b"re-entry fingerprints 1"]));
        let kind = [u8::try_from(kind_number(key.kind)).unwrap_or(0)];
        HEXLOWER.encode(&half(&own.mac(&[b"print", &kind, &key.fold.to_be_bytes(), key.text.as_bytes()])))
    }

    /// A band of the words of a justification.
    pub(crate) fn band(&self, band: u64) -> i64 {
        let [a, b, c, d, e, f, g, h, ..] = self.key.mac(&[b"band", &band.to_be_bytes()]);
        i64::from_be_bytes([a, b, c, d, e, f, g, h])
    }

    /// The row of the log's head: it holds numbers that follow from nothing else.
    pub(crate) fn head(&self, frontier: &[u8], protective: Option<Seq>, owners: u64, folds: &str) -> Code {
        let protective = protective.map(|it| it.0.to_be_bytes());
        let protective: &[u8] = protective.as_ref().map_or(&[], |it| it);
        half(&self.key.mac(&[b"log head", frontier, protective, &owners.to_be_bytes(), folds.as_bytes()]))
    }

    /// The original bytes of an alert.
    pub(crate) fn seen(&self, alert: &AlertId, original: &[u8]) -> Code {
        half(&self.key.mac(&[b"seen", alert.as_str().as_bytes(), original]))
    }

    /// What is known of a case.
    pub(crate) fn content(&self, alert: &AlertId, received: &AlertReceived) -> Code {
        half(&self.key.mac(&[b"content", alert.as_str().as_bytes(), &received.content()]))
    }
}

fn half(code: &[u8; 32]) -> Code {
    let mut half = [0; 16];
    for (to, from) in half.iter_mut().zip(code) {
        *to = *from;
    }
    half
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_another_kind_or_fold_has_another_code_and_codes_never_change() {
        let codes = Codes::new(MacKey::new(&[9; 32]));
        let key = |kind, fold| LookupKey { kind, fold, text: "baltrukova ilinca".to_owned() };
        let person = codes.lookup(&key(KeyKind::Person, 1));
        assert_ne!(person, codes.lookup(&key(KeyKind::Person, 2)));
        assert_ne!(person, codes.lookup(&key(KeyKind::Case, 1)));
        assert_eq!(person, 8_153_681_569_148_872_362);
    }
}

//! A holder QX and an asker QS, invented, for the tests of this crate. QS shares a wanted bank with QT, QX with QY.

use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use jiff::civil::date;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::answer::{Answering, Limits};
use crate::ask::{Begun, NotAsked, begin};
use crate::eligible::{Bank, Banks};
use crate::holder::HolderKey;
use crate::key::{Born, LookupKey};
use crate::parties::{Arrangement, Epoch, Gateway, Party, State};
use crate::request::{Occasion, Officer, Purpose};
use crate::table::{Contact, Entry, EntryKind, Published, SizeClass, Table, publish};

pub(crate) const NOON: &str = "2026-11-22T12:00:00Z";

pub(crate) fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn state(code: &str) -> State {
    State::new(code).unwrap()
}

pub(crate) fn born() -> Born {
    Born::Day(date(1988, 3, 5))
}

pub(crate) fn folded(name_key: &str) -> LookupKey {
    LookupKey::new(1, name_key, born()).unwrap()
}

pub(crate) fn banks() -> Banks {
    let bank = |members: [&str; 2]| Bank {
        name: "a shared search".to_owned(),
        members: members.into_iter().map(state).collect(),
    };
    Banks(vec![bank(["QS", "QT"]), bank(["QX", "QY"])])
}

fn arrangement() -> Arrangement {
    let party = |name: &str, code: &str| Party { gateway: Gateway::new(name).unwrap(), state: state(code) };
    let epoch = Epoch::new(4, at("2026-11-15T00:00:00Z"), at("2026-12-01T00:00:00Z")).unwrap();
    Arrangement::new(party("gw.qx", "QX"), party("gw.qs", "QS"), epoch).unwrap()
}

pub(crate) fn holder_key(seed: u64) -> HolderKey {
    HolderKey::generate(arrangement(), &mut rng(seed)).unwrap()
}

pub(crate) fn holder_signer() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

pub(crate) fn asker_signer() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

pub(crate) fn entry(handle: &str, kind: EntryKind, name_keys: &[&str], against: &[&str]) -> Entry {
    Entry {
        handle: handle.to_owned(),
        kind,
        against: against.iter().map(|code| state(code)).collect(),
        keys: name_keys.iter().map(|key| folded(key)).collect(),
        contact: Contact::new("+00 1 555 0100 duty desk").unwrap(),
    }
}

pub(crate) fn published(key: &HolderKey, entries: &[Entry], seed: u64) -> Published {
    publish(key, &holder_signer(), 1, entries, &banks(), SizeClass::SMALLEST, &mut rng(seed)).unwrap()
}

pub(crate) fn opened(entries: &[Entry], seed: u64) -> Table {
    let done = published(&holder_key(1), entries, seed);
    Table::open(done.table, &holder_signer().verifying_key()).unwrap()
}

pub(crate) fn occasion(officer: &str, sending: &str, when: &str) -> Occasion {
    Occasion {
        alert: "alert-7".to_owned(),
        sending: state(sending),
        officer: Officer::new(officer, "border guard").unwrap(),
        purpose: Purpose::Border,
        at: at(when),
    }
}

pub(crate) fn begun(
    table: &Table,
    keys: &[LookupKey],
    occasion: &Occasion,
    seed: u64,
) -> Result<Begun, NotAsked> {
    begin(table, keys, occasion, &banks(), &asker_signer(), &mut rng(seed))
}

pub(crate) fn begun_on(
    table: &Table,
    name_keys: &[&str],
    officer: &str,
    sending: &str,
    when: &str,
    seed: u64,
) -> Result<Begun, NotAsked> {
    let keys: Vec<LookupKey> = name_keys.iter().map(|key| folded(key)).collect();
    begun(table, &keys, &occasion(officer, sending, when), seed)
}

/// A signed request, also one that [`begin`] would not make.
pub(crate) fn asked(officer: &str, sending: &str, when: &str, seed: u64) -> Vec<u8> {
    let rng = &mut rng(seed);
    let elements: Vec<[u8; 32]> = (0..96).map(|_| crate::prf::Blind::new(&[7; 32], rng).unwrap().1).collect();
    let key = holder_key(1);
    let occasion = occasion(officer, sending, when);
    let written = crate::request::write(
        key.arrangement(),
        &key.public_key(),
        &occasion,
        &elements,
        &asker_signer(),
        rng,
    );
    written.unwrap().bytes
}

/// An answering holder with small limits.
pub(crate) fn answering<T>(key: &HolderKey, run: impl FnOnce(Answering<'_>) -> T) -> T {
    let (signer, asker, banks) = (holder_signer(), asker_signer().verifying_key(), banks());
    run(Answering {
        key,
        signer: &signer,
        asker: &asker,
        table: [0; 32],
        banks: &banks,
        limits: Limits { asker_per_day: 3, officer_per_day: 2 },
    })
}

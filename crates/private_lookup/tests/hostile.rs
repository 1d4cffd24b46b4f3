//! Bytes from a stranger, or changed on the way: an error, never a panic, and never an outcome that reads as "no".

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::date;
use private_lookup::{
    AnswerError, Answering, Arrangement, Asking, Banks, Born, Epoch, Gateway, HolderKey, Limits, LookupKey,
    Occasion, Officer, Party, Purpose, SigningKey, SizeClass, State, Table, Usage, begin, publish,
    table_digest,
};
use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

/// One honest exchange, as bytes.
struct Exchange {
    key: Vec<u8>,
    table: Vec<u8>,
    request: Vec<u8>,
    asking: Vec<u8>,
    response: Vec<u8>,
    usage: Vec<u8>,
}

static HONEST: LazyLock<Exchange> = LazyLock::new(exchange);

fn holder() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

fn asker() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn exchange() -> Exchange {
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    let party = |name: &str, code: &str| Party {
        gateway: Gateway::new(name).unwrap(),
        state: State::new(code).unwrap(),
    };
    let epoch =
        Epoch::new(1, "2026-11-22T00:00:00Z".parse().unwrap(), "2026-11-23T00:00:00Z".parse().unwrap());
    let arrangement = Arrangement::new(party("gw.qx", "QX"), party("gw.qs", "QS"), epoch.unwrap()).unwrap();
    let key = HolderKey::generate(arrangement, &mut rng).unwrap();
    let banks = Banks::default();
    let table = publish(&key, &holder(), 1, &[], &banks, SizeClass::SMALLEST, &mut rng).unwrap().table;
    let occasion = Occasion {
        alert: "alert-1".to_owned(),
        sending: State::new("QQ").unwrap(),
        officer: Officer::new("A. Velm", "border guard").unwrap(),
        purpose: Purpose::Border,
        at: now(),
    };
    let lookup = LookupKey::new(1, "krp ln", Born::Day(date(1988, 3, 5))).unwrap();
    let opened = Table::open(table.clone(), &holder().verifying_key()).unwrap();
    let begun = begin(&opened, &[lookup], &occasion, &banks, &asker(), &mut rng).unwrap();
    let answered = answer(&key.secret_bytes(), &begun.request, &Usage::new(&key).bytes(), &table).unwrap();
    Exchange {
        key: key.secret_bytes().to_vec(),
        table,
        asking: begun.asking.secret_bytes().to_vec(),
        request: begun.request,
        response: answered.response,
        usage: answered.usage.bytes(),
    }
}

fn answer(
    key: &[u8],
    request: &[u8],
    usage: &[u8],
    table: &[u8],
) -> Result<private_lookup::Answered, AnswerError> {
    let key = HolderKey::from_secret_bytes(key).unwrap();
    let answering = Answering {
        key: &key,
        signer: &holder(),
        asker: &asker().verifying_key(),
        table: table_digest(table).unwrap(),
        banks: &Banks::default(),
        limits: Limits { asker_per_day: 9, officer_per_day: 9 },
    };
    let usage = Usage::from_bytes(usage).unwrap();
    answering.answer(request, &usage, now(), &mut ChaCha20Rng::seed_from_u64(8))
}

/// Gives bytes to every reader of the crate; says which took them.
fn readers_that_take(bytes: &[u8]) -> Vec<&'static str> {
    let honest = &*HONEST;
    let asking = Asking::from_secret_bytes(&honest.asking).unwrap();
    let table = Table::open(honest.table.clone(), &holder().verifying_key()).unwrap();
    let tries = [
        ("key", HolderKey::from_secret_bytes(bytes).is_ok()),
        ("table", Table::open(bytes.to_vec(), &holder().verifying_key()).is_ok()),
        ("request", answer(&honest.key, bytes, &honest.usage, &honest.table).is_ok()),
        ("asking", Asking::from_secret_bytes(bytes).is_ok()),
        ("response", asking.finish(bytes, &table, now()).is_ok()),
        ("usage", Usage::from_bytes(bytes).is_ok()),
    ];
    let _ = table_digest(bytes);
    tries.into_iter().filter(|(_, took)| *took).map(|(name, _)| name).collect()
}

fn forms() -> [(&'static str, &'static [u8]); 6] {
    let honest = &*HONEST;
    [
        ("key", &honest.key),
        ("table", &honest.table),
        ("request", &honest.request),
        ("asking", &honest.asking),
        ("response", &honest.response),
        ("usage", &honest.usage),
    ]
}

#[test]
fn each_form_is_taken_by_its_own_reader_and_by_no_other() {
    for (name, bytes) in forms() {
        assert_eq!(readers_that_take(bytes), [name]);
    }
}

#[test]
fn a_form_cut_short_or_lengthened_is_refused() {
    for (name, bytes) in forms() {
        for length in (0..bytes.len().min(320)).step_by(7).chain([bytes.len() - 1]) {
            assert!(readers_that_take(&bytes[..length]).is_empty(), "{name} cut to {length}");
        }
        assert!(readers_that_take(&[bytes, &[0]].concat()).is_empty(), "{name} lengthened");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn strange_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        prop_assert!(readers_that_take(&bytes).is_empty());
    }

    #[test]
    fn strange_bytes_behind_a_right_beginning_are_refused(
        which in 0..6_usize,
        keep in 8..140_usize,
        fill in prop::collection::vec(any::<u8>(), 4000),
    ) {
        let (name, honest) = forms()[which];
        let mut bytes = honest[..keep.min(honest.len())].to_vec();
        bytes.extend(fill.iter().cycle().take(honest.len() - bytes.len()));
        let took = readers_that_take(&bytes);
        // what is kept at home is not signed: only its form can be checked
        prop_assert!(took.is_empty() || (took == [name] && matches!(name, "key" | "usage")), "{took:?}");
    }

    #[test]
    fn one_changed_bit_of_a_signed_form_is_refused(which in 0..3_usize, at in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let (name, honest) = [forms()[1], forms()[2], forms()[4]][which];
        let mut bytes = honest.to_vec();
        bytes[at.index(honest.len())] ^= 1 << bit;
        prop_assert!(readers_that_take(&bytes).is_empty(), "{}", name);
    }

    #[test]
    fn any_text_as_a_name_key_or_a_word_is_taken_or_refused(text in any::<String>(), year in any::<i16>(), month in any::<i8>()) {
        let _ = LookupKey::new(1, &text, Born::Month(year, month));
        let _ = LookupKey::new(1, &text, Born::Year(year));
        let _ = (State::new(&text), Gateway::new(&text), Officer::new(&text, &text));
        let _ = text.parse::<private_lookup::Reference>();
    }
}

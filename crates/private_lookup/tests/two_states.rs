//! Two states that exchange nothing but bytes: the holder QX and the asker QS. All persons are invented.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use jiff::Timestamp;
use jiff::civil::{Date, date};
use names::{FOLD_VERSION, Name};
use private_lookup::{
    AlertMark, Answered, Answering, Arrangement, Asking, Bank, Banks, Born, Called, Contact, Entry,
    EntryKind, Epoch, Gateway, HolderKey, Limits, LookupKey, Occasion, Officer, Outcome, Party, Published,
    Purpose, REQUEST_BYTES, RESPONSE_BYTES, Reference, Refusal, SigningKey, SizeClass, State, Table, Usage,
    VerifyingKey, begin, publish, table_digest,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

const NOON: &str = "2026-11-22T12:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn state(code: &str) -> State {
    State::new(code).unwrap()
}

/// QQ and QR share an interstate search.
fn banks() -> Banks {
    Banks(vec![Bank { name: "interstate search".to_owned(), members: [state("QQ"), state("QR")].into() }])
}

/// The holder's house: what it keeps between two calls it keeps as bytes.
struct Holder {
    key: Vec<u8>,
    usage: Vec<u8>,
    published: Published,
    signer: SigningKey,
    asker: VerifyingKey,
    rng: ChaCha20Rng,
    limits: Limits,
}

/// The asker's house.
struct Asker {
    table: Vec<u8>,
    signer: SigningKey,
    holder: VerifyingKey,
    rng: ChaCha20Rng,
}

fn spellings(names: &[&str], born: Born) -> Vec<LookupKey> {
    let keys: Vec<String> = names.iter().flat_map(|name| Name::parse(name).keys()).collect();
    keys.iter().map(|key| LookupKey::new(FOLD_VERSION, key, born).unwrap()).collect()
}

fn person(handle: &str, names: &[&str], born: Born) -> Entry {
    Entry {
        handle: handle.to_owned(),
        kind: EntryKind::Person,
        against: vec![state("QQ")],
        keys: spellings(names, born),
        contact: Contact::new("+00 1 555 0100, asylum duty desk").unwrap(),
    }
}

fn houses(entries: &[Entry], limits: Limits, asker_state: &str) -> (Holder, Asker) {
    let mut rng = ChaCha20Rng::seed_from_u64(42);
    let (holder, asker) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
    let party = |name: &str, code: &str| Party { gateway: Gateway::new(name).unwrap(), state: state(code) };
    let epoch = Epoch::new(9, at("2026-11-22T00:00:00Z"), at("2026-11-23T00:00:00Z")).unwrap();
    let arrangement =
        Arrangement::new(party("gw.qx.example", "QX"), party("gw.asker.example", asker_state), epoch);
    let key = HolderKey::generate(arrangement.unwrap(), &mut rng).unwrap();
    let published =
        publish(&key, &holder, FOLD_VERSION, entries, &banks(), SizeClass::SMALLEST, &mut rng).unwrap();
    let there = Asker {
        table: published.table.clone(),
        signer: asker.clone(),
        holder: holder.verifying_key(),
        rng: ChaCha20Rng::seed_from_u64(43),
    };
    let here = Holder {
        key: key.secret_bytes().to_vec(),
        usage: Usage::new(&key).bytes(),
        published,
        asker: asker.verifying_key(),
        signer: holder,
        rng,
        limits,
    };
    (here, there)
}

const PLENTY: Limits = Limits { asker_per_day: 100, officer_per_day: 100 };

impl Holder {
    fn answer(&mut self, request: &[u8]) -> Answered {
        let key = HolderKey::from_secret_bytes(&self.key).unwrap();
        let usage = Usage::from_bytes(&self.usage).unwrap();
        let banks = banks();
        let answering = Answering {
            key: &key,
            signer: &self.signer,
            asker: &self.asker,
            table: table_digest(&self.published.table).unwrap(),
            banks: &banks,
            limits: self.limits,
        };
        let answered = answering.answer(request, &usage, at(NOON), &mut self.rng).unwrap();
        self.usage = answered.usage.bytes();
        answered
    }
}

impl Asker {
    fn table(&self) -> Table {
        Table::open(self.table.clone(), &self.holder).unwrap()
    }

    /// The request and, as bytes, what is kept until the answer comes.
    fn ask(&mut self, keys: &[LookupKey]) -> (Vec<u8>, Vec<u8>) {
        let occasion = Occasion {
            alert: "alert-4qzt".to_owned(),
            sending: state("QQ"),
            officer: Officer::new("A. Velm", "border guard").unwrap(),
            purpose: Purpose::Border,
            at: at(NOON),
        };
        let begun = begin(&self.table(), keys, &occasion, &banks(), &self.signer, &mut self.rng).unwrap();
        (begun.request, begun.asking.secret_bytes().to_vec())
    }

    fn read(&self, asking: &[u8], response: &[u8]) -> Outcome {
        Asking::from_secret_bytes(asking).unwrap().finish(response, &self.table(), at(NOON)).unwrap()
    }
}

/// One question from end to end.
fn ask(holder: &mut Holder, asker: &mut Asker, keys: &[LookupKey]) -> Outcome {
    let (request, asking) = asker.ask(keys);
    let answered = holder.answer(&request);
    assert_eq!((request.len(), answered.response.len()), (REQUEST_BYTES, RESPONSE_BYTES));
    asker.read(&asking, &answered.response)
}

fn keys_for(name: &str, born: Date) -> Vec<LookupKey> {
    LookupKey::to_ask(FOLD_VERSION, &Name::parse(name).keys(), &[Born::Day(born)]).unwrap()
}

fn references(outcome: &Outcome) -> Vec<Reference> {
    match outcome {
        Outcome::StopAndCall { met } => {
            met.iter().filter_map(|met| met.route.as_ref()).map(|route| route.reference).collect()
        }
        Outcome::NotFound | Outcome::Refused { .. } | Outcome::NotAsked { .. } => Vec::new(),
    }
}

#[test]
fn a_protected_person_is_met_under_another_spelling_and_the_call_names_the_entry() {
    let born = date(1984, 7, 19);
    let entries = [
        person("entry-1", &["Сяргей Дразд", "Siarhei Drazd"], Born::Day(born)),
        person("entry-2", &["Ілінка Балтрукова"], Born::Year(1988)),
    ];
    let (mut holder, mut asker) = houses(&entries, PLENTY, "QS");
    for (name, born, handle) in [
        ("Sergei Drozd", born, "entry-1"),
        ("ДРОЗД СЕРГЕЙ", born, "entry-1"),
        // the register knows only the year; the document has the day
        ("BALTRUKOVA<<ILINKA", date(1988, 3, 5), "entry-2"),
    ] {
        let outcome = ask(&mut holder, &mut asker, &keys_for(name, born));
        let references = references(&outcome);
        assert_eq!(references.len(), 1, "{handle}: {}", outcome.line());
        let called = holder.published.calls.called(&references[0]);
        assert_eq!(called, Called::Entry { handle: handle.to_owned() });
    }
}

#[test]
fn every_key_that_the_folding_makes_can_be_asked_about() {
    let born = Born::Day(date(1984, 7, 19));
    for name in [
        "Сяргей Дразд",
        "Łucja Śnieżka",
        "Νίκος Βελμόρης",
        "გიორგი ველმორი",
        "محمد الفلموري",
        "יוסף ולמור",
        "李明",
        "김민수",
        "Ó Velm d'Orlen-Márki",
        "X Æ 12",
        "ß İı",
    ] {
        let keys = Name::parse(name).keys();
        assert!(!keys.is_empty(), "{name}");
        assert!(LookupKey::to_ask(FOLD_VERSION, &keys, &[born]).is_ok(), "{name}: {keys:?}");
    }
}

#[test]
fn a_namesake_born_on_another_day_and_a_stranger_are_not_found() {
    let entries = [person("entry-1", &["Сяргей Дразд"], Born::Day(date(1984, 7, 19)))];
    let (mut holder, mut asker) = houses(&entries, PLENTY, "QS");
    for (name, born) in [("Sergei Drozd", date(1984, 7, 20)), ("Mark Orlenberg", date(1984, 7, 19))] {
        assert_eq!(ask(&mut holder, &mut asker, &keys_for(name, born)), Outcome::NotFound);
    }
}

#[test]
fn request_and_answer_have_one_size_for_one_key_or_many_for_a_hit_a_miss_and_a_refusal() {
    let born = Born::Day(date(1984, 7, 19));
    let entries = [person("entry-1", &["Siarhei Drazd"], born)];
    let (mut holder, mut asker) = houses(&entries, Limits { asker_per_day: 3, officer_per_day: 3 }, "QS");
    let mut many = spellings(&["Siarhei Drazd"], born);
    many.extend((0..95).map(|n| LookupKey::new(FOLD_VERSION, &format!("word{n}"), born).unwrap()));
    let mut seen = Vec::new();
    for keys in [&many[..1], &many[1..2], &many[..], &many[..1]] {
        let (request, asking) = asker.ask(keys);
        let answered = holder.answer(&request);
        let line = asker.read(&asking, &answered.response).line();
        seen.push((line, request.len(), asking.len(), answered.response.len()));
    }
    let lines: Vec<_> = seen.iter().map(|it| it.0).collect();
    assert_eq!(
        lines,
        [
            "STOP AND CALL",
            "ASKED - NOTHING FOUND, WHICH PROVES NOTHING",
            "STOP AND CALL",
            "NOT ANSWERED - THE OTHER STATE REFUSED"
        ]
    );
    assert!(seen.iter().all(|it| (it.1, it.2, it.3) == (seen[0].1, seen[0].2, seen[0].3)), "{seen:?}");
}

#[test]
fn what_the_holder_keeps_does_not_depend_on_who_was_meant() {
    let entries = [person("entry-1", &["Siarhei Drazd"], Born::Day(date(1984, 7, 19)))];
    let kept = |name: &str| {
        let (mut holder, mut asker) = houses(&entries, PLENTY, "QS");
        let (request, _) = asker.ask(&keys_for(name, date(1984, 7, 19)));
        let answered = holder.answer(&request);
        let received = answered.received;
        (
            received.officer,
            received.purpose,
            received.sending,
            received.at,
            answered.refused,
            answered.usage.today(),
        )
    };
    assert_eq!(kept("Siarhei Drazd"), kept("Mark Orlenberg"));
}

#[test]
fn the_alert_does_not_leave_and_its_mark_opens_for_an_auditor() {
    let (mut holder, mut asker) = houses(&[], PLENTY, "QS");
    let keys = keys_for("Siarhei Drazd", date(1984, 7, 19));
    let (first, asking) = asker.ask(&keys);
    let (second, _) = asker.ask(&keys);
    for part in [b"alert-4qzt".as_slice(), b"drazd", b"DRAZD"] {
        assert!(!first.windows(part.len()).any(|window| window == part));
    }
    let (first, second) = (holder.answer(&first).received, holder.answer(&second).received);
    // the same alert met twice shows no link between the two
    assert_ne!(first.alert, second.alert);
    let salt = Asking::from_secret_bytes(&asking).unwrap().alert_salt();
    assert_eq!(first.alert, AlertMark::of("alert-4qzt", &salt));
    assert!(!second.alert.opens("alert-4qzt", &salt));
}

#[test]
fn the_table_of_a_state_that_shares_the_senders_bank_holds_none_of_those_protected_against_it() {
    // QR names a false sender: the entry is not in its table, so that the lie gains nothing
    let born = date(1984, 7, 19);
    let entries = [person("entry-1", &["Siarhei Drazd"], Born::Day(born))];
    let (mut holder, mut asker) = houses(&entries, PLENTY, "QR");
    let occasion = Occasion {
        alert: "alert-4qzt".to_owned(),
        sending: state("QT"),
        officer: Officer::new("A. Velm", "border guard").unwrap(),
        purpose: Purpose::Border,
        at: at(NOON),
    };
    let keys = keys_for("Siarhei Drazd", born);
    let begun =
        begin(&asker.table(), &keys, &occasion, &banks(), &asker.signer.clone(), &mut asker.rng).unwrap();
    let answered = holder.answer(&begun.request);
    assert_eq!(answered.refused, None);
    assert_eq!(begun.asking.finish(&answered.response, &asker.table(), at(NOON)), Ok(Outcome::NotFound));
    assert_eq!(holder.published.summary.withheld, 1);
}

#[test]
fn a_gateway_that_tries_out_names_runs_into_its_quota_and_its_calls_into_a_canary() {
    let born = Born::Day(date(1990, 1, 1));
    let words: Vec<String> = (0..600).map(|n| format!("word{n}")).collect();
    let bait = |n: usize| n % 20 == 7;
    let mut entries: Vec<Entry> = Vec::new();
    // every fifth name of the list that is tried out stands in the register, every twentieth is bait
    for (n, word) in words.iter().enumerate().filter(|(n, _)| n % 5 == 0 || bait(*n)) {
        let mut entry = person(&format!("entry-{n}"), &[], born);
        entry.keys = vec![LookupKey::new(FOLD_VERSION, word, born).unwrap()];
        if bait(n) {
            entry.kind = EntryKind::Canary;
            entry.against.clear();
        }
        entries.push(entry);
    }
    let limits = Limits { asker_per_day: 3, officer_per_day: 3 };
    let (mut holder, mut asker) = houses(&entries, limits, "QS");
    let mut tried = 0;
    let mut persons = 0;
    let mut alarms = 0;
    for batch in words.chunks(96) {
        let keys: Vec<_> =
            batch.iter().map(|word| LookupKey::new(FOLD_VERSION, word, born).unwrap()).collect();
        let outcome = ask(&mut holder, &mut asker, &keys);
        if outcome == (Outcome::Refused { why: Refusal::AskerQuota }) {
            continue;
        }
        tried += batch.len();
        for reference in references(&outcome) {
            match holder.published.calls.called(&reference) {
                Called::Entry { .. } => persons += usize::from(alarms == 0),
                Called::Canary { .. } => alarms += 1,
                Called::Unknown => panic!("a reference from the table is known"),
            }
        }
    }
    assert_eq!(tried, 3 * 96);
    assert!(alarms >= 14, "{alarms}");
    // four persons to a canary: five at most stand before the first one in this list
    assert!(persons <= 5, "{persons}");
}

//! What the tests of the store share: invented alerts, and a small desk that appends them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use entries::{
    AlertReceived, Before, Consulted, Entered, Entry, Examined, Owner, PersonStated, SheetAnswered, Time,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use store::{Batch, Content, Elsewhere, NewEntry, Options, Store, StoreError};
use terms::alert::{Alert, Channel, Count, NameForm, Source, Warrant};
use terms::border::{ClosedFile, SheetAnswers};
use terms::examination::{HeldFinding, OffenceFound, Versions};
use terms::finding::{Basis, Effect, Finding, Lifter, RuleId};
use terms::register::{
    About, Body, Misuse, MisuseKind, PersonFacts, Protection, ProtectionKind, RegisterEntry, Speaker,
    Statement, StatementKind,
};
use terms::{
    Actor, AlertId, Date, Examination, Field, Level, Measure, MeasureSet, Origin, Seq, Standing, Track,
};

pub fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

pub fn day(number: i8) -> Date {
    Date::new(2031, 4, number).unwrap()
}

pub fn time(number: i8) -> Time {
    Time::midnight(day(number)).unwrap()
}

pub fn officer() -> Actor {
    Actor::unverified("m.ortel")
}

pub fn options() -> Options {
    Options {
        origin: "gateway.qs.example/log".to_owned(),
        release: "test".to_owned(),
        id_seed: Some([5; 32]),
        root_key: None,
        actor: officer(),
        effective: day(1),
        state: None,
        exercise: true,
    }
}

/// A home, with its record on a server where the tests run on one.
pub fn made(dir: &Path) -> Store {
    let elsewhere = Elsewhere { record: server::fresh(), keys: None };
    Store::create_elsewhere(dir, &options(), &elsewhere, time(1), &mut rng(1)).unwrap()
}

/// Another program writes into the record.
pub fn meddle(dir: &Path, sql: &str) {
    match client(dir) {
        Some(mut client) => client.batch_execute(sql).unwrap(),
        None => rusqlite::Connection::open(dir.join("record.db")).unwrap().execute_batch(sql).unwrap(),
    }
}

/// One number from the record.
pub fn number(dir: &Path, sql: &str) -> i64 {
    match client(dir) {
        Some(mut client) => client.query_one(sql, &[]).unwrap().get(0),
        None => rusqlite::Connection::open(dir.join("record.db"))
            .unwrap()
            .query_row(sql, (), |row| row.get(0))
            .unwrap(),
    }
}

/// The leaves, as they are stored.
pub fn leaves(dir: &Path) -> Vec<Vec<u8>> {
    let sql = "SELECT leaf FROM entries ORDER BY seq";
    if let Some(mut client) = client(dir) {
        return client.query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    }
    let db = rusqlite::Connection::open(dir.join("record.db")).unwrap();
    let mut select = db.prepare(sql).unwrap();
    select.query_map((), |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

/// So many zero bytes, in the words of the database.
pub fn zeros(count: usize) -> String {
    let digits = "00".repeat(count);
    if server::is_used() { format!("decode('{digits}', 'hex')") } else { format!("X'{digits}'") }
}

fn client(dir: &Path) -> Option<postgres::Client> {
    let text = fs::read_to_string(dir.join("home.toml")).ok()?;
    let line = text.lines().find(|it| it.starts_with("record"))?;
    let address = line.split('"').nth(1)?;
    Some(postgres::Client::connect(address, postgres::NoTls).unwrap())
}

const FAMILY: [&str; 12] = [
    "BALTRUKOVA",
    "ORTELSKI",
    "VELMORAN",
    "KASTRIDI",
    "DOLGAREV",
    "MIRANTSEV",
    "TARQUINI",
    "HALVEMAN",
    "PETROSANU",
    "ZHIVKOVA",
    "ALMENDRAS",
    "OKONGWE",
];
const GIVEN: [&str; 10] =
    ["Ilinca", "Maro", "Jurgen", "Selin", "Tomasz", "Nadia", "Radu", "Amara", "Leontine", "Viktor"];

/// An invented alert; `revision` changes its charge.
pub fn alert(number: u64, revision: u64) -> Alert {
    let bureau = ["QQ", "QR", "QS"][(number % 3) as usize];
    let mut alert = Alert::empty(Source {
        channel: if number.is_multiple_of(4) { Channel::Diffusion } else { Channel::InterpolRed },
        bureau: Field::notice(bureau.to_owned()),
        reference: Some(format!("2031/{}", 10_000 + number)),
    });
    alert.issued = Field::notice(format!("2031-03-{:02}", 1 + number % 28).parse().unwrap());
    let family = FAMILY[(number % 12) as usize];
    let given = GIVEN[((number / 12) % 10) as usize];
    alert.subject.names.push(NameForm::plain(&format!("{family} {given} {}", spelled(number / 120))));
    alert.subject.names.push(NameForm::plain(&format!("{given} {family}")));
    alert.subject.born = Field::notice(
        format!("{}-{:02}-{:02}", 1950 + number % 50, 1 + number % 12, 1 + number % 28).parse().unwrap(),
    );
    alert.subject.nationalities = Field::notice(vec![bureau.to_owned()]);
    alert.subject.photograph = Field::No;
    let mut count = Count::of("Tax evasion on an especially large scale");
    count.law = Field::notice(format!("Criminal Code Art {}", 200 + revision));
    count.max_penalty_months = Field::notice(84);
    let mut warrant = Warrant {
        state: Field::notice(bureau.to_owned()),
        reference: Field::notice(format!("17-{number}/31")),
        counts: vec![count],
        in_absentia: Field::NotAnswered,
        ..Warrant::default()
    };
    warrant.authority.name = Field::notice("Prosecutor's office of Velmora".to_owned());
    warrant.authority.judicial = Field::notice(false);
    warrant.facts.text = Field::notice(
        "As an individual entrepreneur, between 2019 and 2021, in Velmora, did not declare income."
            .to_owned(),
    );
    warrant.facts.from = Field::notice("2019".parse().unwrap());
    warrant.facts.to = Field::notice("2021".parse().unwrap());
    warrant.facts.place = Field::notice("Velmora".to_owned());
    alert.warrants = Field::notice(vec![warrant]);
    alert
}

/// A number as a word, so that names differ.
pub fn spelled(mut number: u64) -> String {
    let mut word = String::from("K");
    while number > 0 {
        word.push(char::from(b'a' + (number % 20) as u8));
        word.push(['a', 'e', 'i', 'o', 'u'][(number % 5) as usize]);
        number /= 20;
    }
    word.push('r');
    word
}

pub fn original(alert: &Alert, revision: u64) -> Vec<u8> {
    let reference = alert.source.reference.clone().unwrap_or_default();
    format!(
        "{{\"reference\":\"{reference}\",\"revision\":{revision},\"text\":\"{}\"}}",
        "as sent ".repeat(40)
    )
    .into_bytes()
}

pub fn held(effect: Effect, stops: MeasureSet) -> HeldFinding {
    HeldFinding {
        rule: RuleId::of("form.no_facts"),
        effect,
        stops,
        lifted_by: Lifter::TwoOfficials,
        lapsed: None,
    }
}

pub fn standing(level: Level, track: Track, stops: MeasureSet) -> Standing {
    Standing {
        level,
        track,
        examined: (level, track),
        held: vec![held(Effect::Enhance, stops)],
        grave: false,
        lifted: Vec::new(),
    }
}

pub fn examined(revision: Seq, standing: Standing, before: Option<&Standing>) -> Examined {
    let finding = |rule: &'static str, effect| Finding {
        rule: RuleId::of(rule),
        effect,
        stops: MeasureSet::ARREST_TO_SURRENDER,
        lifted_by: Lifter::TwoOfficials,
        basis: Basis::Text,
        says: "the account of the facts names no act of the person".to_owned(),
        grounds: vec![terms::Ground::notice("warrant.facts.text", "did not declare income")],
        law: vec![terms::LawRef::verified("RPD Art 83(2)(b)(i)")].into(),
        asks: Vec::new(),
        cured: false,
    };
    Examined {
        revision,
        examination: Examination {
            level: standing.level,
            track: standing.track,
            findings: vec![
                finding("form.no_facts", Effect::Enhance),
                finding("sender.class_a", Effect::Enhance),
                finding("offence.tax", Effect::Question),
            ],
            offences: vec![OffenceFound {
                class: terms::offence::OffenceClass::Tax,
                words: "Tax evasion".to_owned(),
            }],
            grave: false,
            on: day(2),
            holds_until: None,
            facts_to: Some(revision),
            versions: Versions {
                rules: "2031.1".to_owned(),
                indicators: "2031-01".to_owned(),
                policies: "none".to_owned(),
            },
        },
        before: before.map(Before::of),
        standing,
    }
}

pub fn new(entry: Entry, owner: Owner, alert: Option<AlertId>, original: &[u8]) -> NewEntry<'_> {
    NewEntry {
        entry,
        actor: Actor::Auto("intake".to_owned()),
        effective: day(2),
        alert,
        owner,
        caused_by: None,
        original,
        decided_on: None,
    }
}

/// Receives and examines an alert, as an intake does.
pub fn receive(batch: &mut Batch<'_>, number: u64, revision: u64) -> Result<AlertId, StoreError> {
    let alert = alert(number, revision);
    let original = original(&alert, revision);
    let id = batch.ids().alert(&alert.source, &original);
    if batch.read().seen(&id, &original)?.is_some() {
        return Ok(id);
    }
    let owner = batch.read().owner_of(id.as_str())?;
    let received = AlertReceived { alert, format: "native".to_owned(), partial: false };
    let seq = batch.append(new(
        Entry::AlertReceived(Box::new(received)),
        owner.clone(),
        Some(id.clone()),
        &original,
    ))?;
    let before = batch.read().examined(&id)?.map(|it| it.body.standing.clone());
    let now = match &before {
        Some(before) => before.clone(),
        None => standing(Level::Reviewable, Track::Enhanced, MeasureSet::NONE),
    };
    let examined = examined(seq, now, before.as_ref());
    let mut entry = new(Entry::Examined(Box::new(examined)), owner, Some(id.clone()), &[]);
    entry.caused_by = Some(seq);
    batch.append(entry)?;
    Ok(id)
}

/// Examines again, at another standing.
pub fn examine(batch: &mut Batch<'_>, id: &AlertId, now: Standing) -> Result<Seq, StoreError> {
    let row = batch.read().alert(id)?.unwrap();
    let before = batch.read().examined(id)?.map(|it| it.body.standing.clone());
    let entry = Entry::Examined(Box::new(examined(row.revision, now, before.as_ref())));
    batch.append(new(entry, Owner::Subject(row.owner), Some(id.clone()), &[]))
}

pub fn protection(number: u64) -> RegisterEntry {
    RegisterEntry::Protection(Protection {
        about: About { subject: Some(alert(number, 0).subject), ..About::default() },
        kind: ProtectionKind::Refugee,
        against: vec!["QQ".to_owned()],
        granted_by: Body { state: "QT".to_owned(), name: "Office for Refugees".to_owned() },
        since: day(1),
        until: None,
        review: None,
        same_prosecution: false,
    })
}

pub fn misuse(bureau: &str) -> RegisterEntry {
    RegisterEntry::Misuse(Misuse {
        bureau: bureau.to_owned(),
        kind: MisuseKind::OfficialCount,
        on: day(1),
        expires: None,
        by: Body::default(),
        source: "annual report".to_owned(),
        says: "counted".to_owned(),
        dossier: None,
    })
}

/// Enters something into a register.
pub fn enter(batch: &mut Batch<'_>, entry: RegisterEntry, original: &[u8]) -> Result<Seq, StoreError> {
    let register = batch.ids().register(entry.kind(), original);
    let owner = match entry.about() {
        Some(_) => batch.read().owner_of(register.as_str())?,
        None => Owner::Day(day(2)),
    };
    batch.append(new(Entry::Entered(Box::new(Entered { register, entry })), owner, None, original))
}

pub fn state(batch: &mut Batch<'_>, id: &AlertId) -> Result<Seq, StoreError> {
    let facts = PersonFacts {
        speaker: Speaker::Counsel,
        said: day(2),
        statements: vec![Statement {
            kind: StatementKind::Protection,
            text: "asylum was granted in QT".to_owned(),
            state: Some("QT".to_owned()),
            date: None,
            verified_by: None,
        }],
    };
    let owner = batch.read().owner_of(id.as_str())?;
    batch.append(new(Entry::PersonStated(PersonStated { facts }), owner, Some(id.clone()), b"statement"))
}

/// A question sheet about an alert, under a key of its own.
pub fn sheet(batch: &mut Batch<'_>, id: &AlertId) -> Result<Seq, StoreError> {
    let answers = SheetAnswers {
        check: None,
        language: "be".to_owned(),
        lawyer_first: false,
        asks_asylum: false,
        no_answers: false,
        replies: Vec::new(),
        facts: PersonFacts { speaker: Speaker::Person, said: day(2), statements: Vec::new() },
        origin: Origin::Person,
        closed_to: ClosedFile::ALL.to_vec(),
        clocks: Vec::new(),
        ends: day(28),
    };
    let owner = batch.read().owner_of(&format!("sheet-{}", batch.size()))?;
    let entry = Entry::SheetAnswered(Box::new(SheetAnswered { answers }));
    batch.append(new(entry, owner, Some(id.clone()), b"sheet"))
}

pub fn consult(batch: &mut Batch<'_>, shown: u64) -> Result<Seq, StoreError> {
    let consulted = Consulted { verb: "screen".to_owned(), shown, named: Vec::new(), reason: None };
    batch.append(new(Entry::Consulted(consulted), Owner::Day(day(2)), None, &[]))
}

/// One batch of everything; the numbers say which alerts.
pub fn fill(store: &mut Store, alerts: std::ops::Range<u64>, seed: u64) -> Vec<AlertId> {
    let mut rng = rng(seed);
    let mut batch = store.batch(time(2), &mut rng).unwrap();
    let ids = alerts.map(|number| receive(&mut batch, number, 0).unwrap()).collect();
    batch.commit().unwrap();
    ids
}

pub fn stop(measures: &[Measure]) -> MeasureSet {
    MeasureSet::of(measures)
}

/// Everything a reader can be told, as text: entries in the clear, and every answer about every alert.
pub fn dump(store: &Store) -> Result<BTreeMap<String, String>, StoreError> {
    let read = store.read();
    let mut dump = BTreeMap::new();
    dump.insert("head".to_owned(), format!("{} {} {:?}", store.size(), store.root(), store.protective()));
    for at in 0..store.size() {
        let entry = read.entry(Seq(at))?;
        let body = match &entry.body {
            Content::Known(known) => {
                String::from_utf8_lossy(&[known.to_json(), read.original(Seq(at))?].concat()).into_owned()
            }
            Content::Unknown => "unknown".to_owned(),
            Content::Erased => "erased".to_owned(),
        };
        dump.insert(format!("entry {at:05}"), format!("{:?} {body}", entry.plain));
    }
    let mut after = None;
    loop {
        let rows = read.alerts(after, 100)?;
        let Some(last) = rows.last() else { break };
        after = Some(last.first);
        for row in rows {
            let id = row.alert.clone();
            let mut text = format!("{row:?}");
            if let Some(revision) = read.revision(&id)? {
                let keys = casework::link::keys_of_alert(&revision.body.alert);
                text.push_str(&format!(" {:?}", read.candidates(&keys, 1000)?));
                text.push_str(&format!(" {}", read.same_content(&id, &revision.body)?));
                let original = read.original(row.revision)?;
                text.push_str(&format!(" {:?}", read.seen(&id, &original)?));
            }
            text.push_str(&format!(" {:?}", read.examined(&id)?.map(|it| it.plain.seq)));
            text.push_str(&format!(" {:?}", read.statements(&id)?.len()));
            text.push_str(&format!(" {:?}", read.entries_of(&id)?.len()));
            dump.insert(id.to_string(), text);
        }
    }
    for bureau in ["QQ", "QR", "QS"] {
        let registers: Vec<Seq> = read.registers_of_bureau(bureau)?.iter().map(|it| it.plain.seq).collect();
        let alerts: Vec<Seq> = read.alerts_of_bureau(bureau, None, 1000)?.iter().map(|it| it.first).collect();
        dump.insert(
            bureau.to_owned(),
            format!("{registers:?} {alerts:?} {}", read.bureau_days(bureau, day(1), day(28))?),
        );
    }
    for kind in terms::register::RegisterKind::ALL {
        let seqs: Vec<Seq> = read.registers(*kind, None, 1000)?.iter().map(|it| it.plain.seq).collect();
        dump.insert(kind.code().to_owned(), format!("{seqs:?}"));
    }
    dump.insert("kinds".to_owned(), format!("{:?}", read.kinds()?));
    Ok(dump)
}

/// Every file of a home, with its path inside.
pub fn files(dir: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { all.push(path.strip_prefix(dir).unwrap().to_owned()) }
        }
    }
    all.sort();
    all
}

pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(from.join(&file), target).unwrap();
    }
}

pub fn long() -> bool {
    std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1")
}

/// What a home says, in words that no release changes.
pub fn summary(store: &Store) -> String {
    let read = store.read();
    let mut text = format!("{} {} {}\n", store.origin(), store.size(), store.root());
    for at in 0..store.size() {
        let stored = read.entry(Seq(at)).unwrap();
        let plain = stored.plain;
        let state = match stored.body {
            Content::Known(_) => "known",
            Content::Unknown => "unknown",
            Content::Erased => "erased",
        };
        let alert = plain.alert.map_or("-".to_owned(), |it| it.to_string());
        text.push_str(&format!(
            "{at} {} {} {} {} {alert} {} {state}\n",
            plain.kind, plain.version, plain.recorded_at, plain.effective, plain.owner
        ));
    }
    for row in read.alerts(None, 100).unwrap() {
        let level = row.level.map_or("-", Level::code);
        let track = row.track.map_or("-", Track::code);
        let bureau = row.bureau.as_deref().unwrap_or("-");
        text.push_str(&format!(
            "{} {level} {track} {bureau} {} {}\n",
            row.alert, row.first.0, row.revision.0
        ));
    }
    text
}

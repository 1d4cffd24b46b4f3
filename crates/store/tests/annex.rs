//! What nodes share beside the record, on both databases: read by every node, claimed once, gone with an erasure, and put
//! back from a backup without logins.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;

use crate::common::*;
use store::annex::{
    Account, CalendarRow, Claimed, Given, Item, LoginRow, NewAccount, Passkey, SecretHash, Subject,
    VaultError, VaultLimits,
};
use store::{Annex, Beside, Elsewhere, Erasure, Parts, Step, Store, StoreError, Whose, verify};
use terms::role::{Purpose, Role};
use terms::{Actor, AlertId, Seq};

const LIMITS: VaultLimits = VaultLimits { items: 50, bytes: 1 << 20 };
const MARK: &[u8] = b"a mark that stands nowhere else";

fn admin() -> Actor {
    Actor::Auto("accounts".to_owned())
}

fn secret() -> SecretHash {
    SecretHash { salt: b"salt of its own".to_vec(), hash: MARK.to_vec(), memory: 64, passes: 1 }
}

fn add(annex: &Annex, login: &str) -> Account {
    let new = NewAccount {
        login: login.to_owned(),
        person: format!("p-{login}"),
        name: format!("Name of {login}"),
        unit: "bar".to_owned(),
        authority: None,
        body: None,
        roles: vec![Role::Counsel],
    };
    annex.add_account(&new, &secret(), false, &admin(), 1).unwrap();
    annex.account(login).unwrap().unwrap()
}

fn login(token: u8) -> LoginRow {
    LoginRow {
        token: [token; 32],
        role: Role::Counsel,
        purpose: Purpose::LegalAid,
        agent: [1; 32],
        began: 5,
        last: 5,
        confirmed: 5,
    }
}

fn item(alert: &AlertId, digest: &str) -> Item {
    Item {
        alert: alert.clone(),
        digest: digest.to_owned(),
        size: MARK.len() as u64,
        put: 7,
        entry: Seq(2),
        submitted: None,
    }
}

fn claim(annex: &Annex, name: u8) -> Claimed {
    annex.claim(&[name; 32], &[1; 32], &[2; 16], (10, 0)).unwrap()
}

/// A home of four alerts; counsel `one` has a mandate for the first and the second, each with something in the vault.
struct Room {
    dir: tempfile::TempDir,
    store: Store,
    ids: Vec<AlertId>,
}

impl Room {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut store = made(&dir.path().join("home"));
        let ids = fill(&mut store, 0..4, 2);
        let annex = Annex::open(&dir.path().join("home")).unwrap();
        add(&annex, "one");
        add(&annex, "two");
        for id in &ids[..2] {
            annex.set_mandate("one", id, true, &admin()).unwrap();
            annex.put_item("p-one", &item(id, "d1"), MARK, LIMITS).unwrap();
        }
        Self { dir, store, ids }
    }

    fn home(&self) -> PathBuf {
        self.dir.path().join("home")
    }

    fn annex(&self) -> Annex {
        Annex::open(&self.home()).unwrap()
    }

    /// Answers that carry an alert, or nobody.
    fn answered(&self, name: u8, about: &[&AlertId]) {
        let annex = self.annex();
        assert_eq!(claim(&annex, name), Claimed::First);
        let about: Vec<String> = about.iter().map(ToString::to_string).collect();
        annex.answered(&[name; 32], Given::Done(Some(MARK), &about)).unwrap();
    }
}

#[track_caller]
fn sound(dir: &Path) {
    let report = verify(dir, None);
    assert!(report.is_sound(), "{:?}", report.problems);
}

#[test]
fn what_one_node_writes_beside_the_record_every_node_reads() {
    let room = Room::new();
    let (here, there) = (room.annex(), room.annex());
    let before = there.version().unwrap();
    let subject = Subject { issuer: "https://login.example".to_owned(), subject: "17".to_owned() };
    here.bind_subject("one", &subject, true, &admin()).unwrap();
    let key = Passkey {
        id: vec![1],
        login: "one".to_owned(),
        handle: vec![2],
        key: vec![3],
        counter: 4,
        name: "key".to_owned(),
        made: 5,
    };
    here.add_passkey(&key, &admin()).unwrap();
    assert!(there.version().unwrap() > before);
    let account = there.account("one").unwrap().unwrap();
    let mut mandates = room.ids[..2].to_vec();
    mandates.sort();
    assert_eq!(account.mandates, mandates);
    assert_eq!(there.account_of_subject(&subject.issuer, "17").unwrap(), Some(account.clone()));
    assert_eq!(there.passkey(&[1]).unwrap(), Some(key));
    assert_eq!(there.item_bytes("p-one", &room.ids[0], "d1").unwrap().as_deref(), Some(MARK));
    assert_eq!(there.item_bytes("p-two", &room.ids[0], "d1").unwrap(), None);
    assert!(here.begin_login(&account, &login(1), 6, (0, 0)).unwrap());
    assert_eq!(there.login(&[1; 32]).unwrap(), Some((login(1), account.clone())));
    assert_eq!(there.live_tokens().unwrap(), [[1; 32]]);
    let before = there.version().unwrap();
    here.set_mandate("one", &room.ids[0], false, &admin()).unwrap();
    assert!(there.version().unwrap() > before);
    assert_eq!(there.login(&[1; 32]).unwrap(), None, "what the account may see has changed");
    assert!(!here.begin_login(&account, &login(2), 6, (0, 0)).unwrap(), "proved before that");
    drop(room.store);
    sound(&room.dir.path().join("home"));
}

#[test]
fn of_many_that_claim_a_key_at_once_one_is_the_first_and_a_change_is_taken_by_one() {
    let room = Room::new();
    const NODES: usize = 6;
    let home = room.home();
    let open = || Annex::open(&home).unwrap();
    for round in 0..5_u8 {
        let start = Barrier::new(NODES);
        let claimed: Vec<Claimed> = thread::scope(|scope| {
            let node = || {
                let annex = open();
                start.wait();
                claim(&annex, round)
            };
            let all: Vec<_> = (0..NODES).map(|_| scope.spawn(node)).collect();
            all.into_iter().map(|it| it.join().unwrap()).collect()
        });
        assert_eq!(claimed.iter().filter(|it| **it == Claimed::First).count(), 1, "{claimed:?}");
        let again = |it: &Claimed| matches!(it, Claimed::Unanswered { failed: false, .. });
        assert_eq!(claimed.iter().filter(|it| again(it)).count(), NODES - 1, "{claimed:?}");
    }
    let pending = room.annex().pending_changes(99).unwrap();
    let start = Barrier::new(NODES);
    let mut taken: Vec<i64> = thread::scope(|scope| {
        let node = || {
            let annex = open();
            start.wait();
            annex.take_changes(99, 1_000).unwrap()
        };
        let all: Vec<_> = (0..NODES).map(|_| scope.spawn(node)).collect();
        all.into_iter().flat_map(|it| it.join().unwrap()).map(|it| it.id).collect()
    });
    taken.sort_unstable();
    assert_eq!(taken, pending.iter().map(|it| it.id).collect::<Vec<_>>(), "each once");
    let later = room.annex().take_changes(99, 1_000 + 61_000_000).unwrap();
    assert_eq!(later.len(), taken.len(), "where the one that took them fell away another one takes them");
    room.annex().changes_recorded(&taken).unwrap();
    assert!(room.annex().pending_changes(9).unwrap().is_empty());
}

#[test]
fn a_key_is_free_after_its_term_and_what_is_over_goes() {
    let room = Room::new();
    let annex = room.annex();
    room.answered(1, &[&room.ids[0]]);
    assert_eq!(claim(&annex, 1), Claimed::Done(Some(MARK.to_vec())));
    let other = annex.claim(&[1; 32], &[9; 32], &[2; 16], (10, 0)).unwrap();
    assert_eq!(other, Claimed::Other);
    assert_eq!(annex.claim(&[1; 32], &[9; 32], &[2; 16], (99, 50)).unwrap(), Claimed::First);
    for name in 2..6 {
        room.answered(name, &[&room.ids[0]]);
    }
    assert_eq!(annex.end_answers(0, 3).unwrap(), 2, "five are one claim and four answers");
    assert_eq!(annex.end_answers(0, 3).unwrap(), 0);
    assert_eq!(annex.end_answers(1_000, 3).unwrap(), 3);
}

/// Erases the first alert; what went with it beside the record.
fn erase(store: &mut Store, id: &AlertId) -> Result<(Seq, Beside), StoreError> {
    let whose = Whose::Alert(id.clone());
    let act = Erasure { whose: &whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
    store.erase_counted(&act, time(9), &mut rng(7))
}

#[track_caller]
fn nothing_of_the_first(room: &Room) {
    let annex = room.annex();
    assert!(annex.items("p-one", &room.ids[0]).unwrap().is_empty());
    assert_eq!(annex.items("p-one", &room.ids[1]).unwrap().len(), 1, "another client's stays");
    assert_eq!(annex.account("one").unwrap().unwrap().mandates, room.ids[1..2]);
    assert_eq!(claim(&annex, 1), Claimed::Done(None), "done, and not to be done again");
    assert_eq!(claim(&annex, 2), Claimed::Done(Some(MARK.to_vec())), "another alert's stays");
    assert_eq!(claim(&annex, 3), Claimed::Done(None), "of whom it is nobody knows");
}

#[test]
fn an_erased_alert_takes_its_vault_its_mandates_and_its_answers_with_it_and_they_are_counted() {
    let mut room = Room::new();
    room.answered(1, &[&room.ids[0], &room.ids[1]]);
    room.answered(2, &[&room.ids[1]]);
    room.answered(3, &[]);
    let annex = room.annex();
    let account = annex.account("one").unwrap().unwrap();
    assert!(annex.begin_login(&account, &login(1), 6, (0, 0)).unwrap());
    let id = room.ids[0].clone();
    let (_, beside) = erase(&mut room.store, &id).unwrap();
    assert_eq!(beside, Beside { items: 1, mandates: 1, answers: 2 });
    nothing_of_the_first(&room);
    assert_eq!(annex.login(&[1; 32]).unwrap(), None, "whoever had the mandate logs in again");
    // An answer that was under way when the alert was erased is not kept either.
    assert_eq!(claim(&annex, 4), Claimed::First);
    annex.answered(&[4; 32], Given::Done(Some(MARK), &[id.to_string()])).unwrap();
    assert_eq!(claim(&annex, 4), Claimed::Done(None));
    let refused = annex.put_item("p-one", &item(&id, "d9"), MARK, LIMITS);
    assert!(matches!(refused, Err(VaultError::NoMandate)));
    if !server::is_used() {
        // The other client's item and the other alert's answer are the two that are left.
        let all = files(&room.home());
        let bytes: Vec<u8> = all.iter().flat_map(|it| std::fs::read(room.home().join(it)).unwrap()).collect();
        let marks = bytes.windows(MARK.len()).filter(|it| *it == MARK).count();
        let accounts = 2;
        assert_eq!(marks, 2 + accounts, "in a file it is overwritten");
    }
    room.store.checkpoint().unwrap();
    let home = room.home();
    drop(room.store);
    sound(&home);
}

#[test]
fn an_erasure_that_breaks_off_leaves_nothing_beside_the_record_after_the_next_start() {
    for step in [Step::Recorded, Step::BesideGone, Step::KeyDestroyed, Step::BlobsGone] {
        let mut room = Room::new();
        room.answered(1, &[&room.ids[0]]);
        room.answered(2, &[&room.ids[1]]);
        room.answered(3, &[]);
        let whose = Whose::Alert(room.ids[0].clone());
        let act = Erasure { whose: &whose, actor: &officer(), ground: "RPD Art 51", effective: day(9) };
        let stopped = room.store.erase_until(&act, time(9), &mut rng(4), &mut |at| {
            if at == step { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(stopped, Err(StoreError::Stopped)));
        let Room { dir, store, ids } = room;
        drop(store);
        let store = Store::open(dir.path().join("home")).unwrap();
        nothing_of_the_first(&Room { dir, store, ids });
    }
}

#[test]
fn whatever_is_put_in_while_a_client_is_erased_is_gone_afterwards() {
    for _ in 0..5 {
        let mut room = Room::new();
        let id = room.ids[0].clone();
        let annex = room.annex();
        let start = Barrier::new(2);
        thread::scope(|scope| {
            let puts = scope.spawn(|| {
                start.wait();
                let mut put = 0;
                for number in 0..40 {
                    match annex.put_item("p-one", &item(&id, &format!("n{number}")), MARK, LIMITS) {
                        Ok(()) => put += 1,
                        Err(VaultError::NoMandate) => break,
                        Err(other) => panic!("{other}"),
                    }
                }
                put
            });
            start.wait();
            erase(&mut room.store, &id).unwrap();
            assert!(puts.join().unwrap() <= 40);
        });
        assert!(room.annex().items("p-one", &id).unwrap().is_empty());
    }
}

#[test]
fn a_full_vault_takes_nothing_more() {
    let room = Room::new();
    let annex = room.annex();
    let (id, few) = (&room.ids[0], VaultLimits { items: 3, bytes: 1 << 20 });
    annex.put_item("p-one", &item(id, "d2"), MARK, few).unwrap();
    annex.put_item("p-one", &item(id, "d3"), MARK, few).unwrap();
    let full = annex.put_item("p-one", &item(id, "d4"), MARK, few);
    assert!(matches!(full, Err(VaultError::Full { items: 3, mib: 1 })));
    assert!(annex.has_room("p-one", &room.ids[1], 1 << 20, few).is_err(), "in all");
    assert!(annex.has_room("p-one", &room.ids[1], 9, few).is_ok());
    annex.item_submitted("p-one", id, "d2", Seq(12)).unwrap();
    assert_eq!(annex.item("p-one", id, "d2").unwrap().unwrap().submitted, Some(Seq(12)));
    assert!(!annex.delete_item("p-two", id, "d2").unwrap());
    assert!(annex.delete_item("p-one", id, "d2").unwrap());
    assert_eq!(annex.item("p-one", id, "d2").unwrap(), None);
}

#[test]
fn a_home_put_back_has_its_accounts_and_its_vault_and_no_login_and_nobody_who_was_erased_since() {
    let mut room = Room::new();
    let annex = room.annex();
    let account = annex.account("one").unwrap().unwrap();
    assert!(annex.begin_login(&account, &login(1), 6, (0, 0)).unwrap());
    room.answered(2, &[&room.ids[1]]);
    let path = |name: &str| room.dir.path().join(name);
    let artefact = room.store.back_up_record(&path("record"), &mut rng(3)).unwrap();
    // Two accounts, two mandates, two items, and four lines of changes that are not on the record.
    assert_eq!(artefact.beside, 10);
    room.store.back_up_keys(&path("keys")).unwrap();
    for file in files(&path("record")) {
        let bytes = std::fs::read(path("record").join(&file)).unwrap();
        for secret in [MARK, b"Name of one", b"salt of its own"] {
            let there = bytes.windows(secret.len()).any(|it| it == secret);
            assert!(!there, "{} shows what is sealed", file.display());
        }
    }
    let id = room.ids[0].clone();
    erase(&mut room.store, &id).unwrap();
    let list = room.store.erasure_list().unwrap();
    let (record, keys, root_key) = (path("record"), path("keys"), path("home").join("root.key"));
    let parts = Parts { record: &record, keys: &keys, root_key: &root_key };
    let put_back =
        |to: &str| Store::put_back(&path(to), &parts, &Elsewhere { record: server::fresh(), keys: None });
    put_back("again").unwrap();
    assert!(matches!(Annex::open(&path("again")), Err(StoreError::Closed(_))), "nobody logs in before");
    let done =
        Store::replay_erasures(&path("again"), &list, &officer(), day(12), time(12), &mut rng(8)).unwrap();
    assert_eq!(done.beside, Beside { items: 1, mandates: 1, answers: 0 });
    let again = Annex::open(&path("again")).unwrap();
    let back = again.account("one").unwrap().unwrap();
    assert_eq!((back.name.as_str(), back.mandates.as_slice()), ("Name of one", &room.ids[1..2]));
    assert_eq!(again.secret_hash("one").unwrap().unwrap().hash, MARK);
    assert!(again.items("p-one", &id).unwrap().is_empty());
    assert_eq!(again.item_bytes("p-one", &room.ids[1], "d1").unwrap().as_deref(), Some(MARK));
    assert!(again.live_tokens().unwrap().is_empty() && again.login(&[1; 32]).unwrap().is_none());
    assert_eq!(claim(&again, 2), Claimed::First, "answers stay behind");
    let before: Vec<i64> = again.pending_changes(9).unwrap().iter().map(|it| it.id).collect();
    add(&again, "new");
    let after: Vec<i64> = again.pending_changes(9).unwrap().iter().map(|it| it.id).collect();
    assert_eq!((after.len(), &after[..before.len()]), (before.len() + 1, before.as_slice()));
    sound(&path("again"));

    // A changed byte, and the keys of another home.
    let file = path("record").join("annex");
    let mut bytes = std::fs::read(&file).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    assert!(matches!(put_back("third"), Err(StoreError::Damaged { .. })));
}

fn calendar(token: u8) -> CalendarRow {
    CalendarRow {
        token: [token; 32],
        role: Role::Counsel,
        purpose: Purpose::LegalAid,
        language: "lt".to_owned(),
        made: 5,
    }
}

#[test]
fn a_calendar_address_is_one_and_ends_by_hand_and_with_its_account_each_time_with_a_line() {
    let room = Room::new();
    let annex = room.annex();
    let lines = || -> Vec<String> {
        let all = annex.pending_changes(99).unwrap().into_iter().map(|it| it.says);
        all.filter(|it| it.contains("calendar")).collect()
    };
    annex.make_calendar("one", &calendar(1), &admin()).unwrap();
    assert_eq!(annex.calendar(&[1; 32]).unwrap().unwrap().0, calendar(1));
    annex.make_calendar("one", &calendar(2), &admin()).unwrap();
    assert!(annex.calendar(&[1; 32]).unwrap().is_none(), "another one took its place");
    assert_eq!(annex.calendar_of("one", Role::Counsel).unwrap(), Some(calendar(2)));
    assert_eq!(annex.calendar_of("one", Role::Commission).unwrap(), None);
    annex.end_calendar("one", Role::Counsel, &admin()).unwrap();
    assert!(annex.end_calendar("one", Role::Counsel, &admin()).is_err(), "there is none any more");
    assert!(annex.calendar(&[2; 32]).unwrap().is_none());
    assert_eq!(
        lines(),
        [
            "account `one`: calendar address 0101010101010101 made, for `counsel`",
            "account `one`: calendar address 0202020202020202 made, for `counsel`",
            "account `one`: calendar address ended, for `counsel`"
        ]
    );
    // A mandate leaves it as it is; password, logins and account end it.
    annex.make_calendar("one", &calendar(3), &admin()).unwrap();
    annex.set_mandate("one", &room.ids[2], true, &admin()).unwrap();
    assert!(annex.calendar(&[3; 32]).unwrap().is_some());
    let ends: [&dyn Fn(); 3] = [
        &|| annex.set_secret("one", &secret(), false, None).unwrap(),
        &|| annex.end_logins_of("one").unwrap(),
        &|| annex.close_account("one", &admin()).unwrap(),
    ];
    for end in ends {
        annex.make_calendar("one", &calendar(4), &admin()).unwrap();
        end();
        assert!(annex.calendar(&[4; 32]).unwrap().is_none());
        let last = lines().pop().unwrap();
        assert_eq!(last, "account `one`: calendar addresses ended with its logins");
    }
    assert!(annex.make_calendar("one", &calendar(5), &admin()).is_err(), "the account is closed");
    assert!(annex.make_calendar("nobody", &calendar(5), &admin()).is_err());
}

#[test]
fn an_annex_of_the_version_before_gets_what_it_lacks_and_keeps_what_it_has() {
    if server::is_used() {
        return;
    }
    let room = Room::new();
    let file = room.home().join("annex.db");
    let meddle = |sql: &str| rusqlite::Connection::open(&file).unwrap().execute_batch(sql).unwrap();
    meddle("DROP TABLE annex_calendars; PRAGMA user_version = 1");
    let annex = room.annex();
    assert_eq!(annex.account("one").unwrap().unwrap().mandates.len(), 2);
    annex.make_calendar("one", &calendar(1), &admin()).unwrap();
    assert!(annex.calendar(&[1; 32]).unwrap().is_some());
}

#[test]
fn an_annex_that_was_changed_by_somebody_else_is_not_opened() {
    if server::is_used() {
        return;
    }
    let room = Room::new();
    let file = room.home().join("annex.db");
    let meddle = |sql: &str| rusqlite::Connection::open(&file).unwrap().execute_batch(sql).unwrap();
    meddle("CREATE TABLE more (x INTEGER)");
    assert!(matches!(Annex::open(&room.home()), Err(StoreError::Damaged { .. })));
    meddle("DROP TABLE more; PRAGMA user_version = 3");
    assert!(matches!(Annex::open(&room.home()), Err(StoreError::Version { found: 3, known: 2, .. })));
    meddle("PRAGMA application_id = 1");
    assert!(matches!(Annex::open(&room.home()), Err(StoreError::NotARecord(_))));
}

#[test]
fn all_of_this_holds_on_postgresql() {
    server::again_on_postgresql(module_path!());
}

//! National systems that are connected: what is called back is deleted there, what is suspended is marked, and both are looked for again by
//! this gateway itself.
//!
//! | file | how a system is reached |
//! |---|---|
//! | `table` | its table in a database: SQLite or PostgreSQL |
//! | `hook` | a web hook, at an address that the operator registered |
//! | `folder` | files in a folder |
//!
//! The gateway asks, looks, and says what it was told or found; it looks again from time to time, because what was deleted comes back with
//! the next copy of a backup.
//!
//! Promise: P7. What is said of a system is what a look-up there gave, never what was ordered; a system that cannot be reached is owed still,
//! and one that cannot do what is asked is left to people. What is suspended is deleted nowhere. Nothing else is written there.
//!
//! Serves Directive (EU) 2016/680 Arts 7(3) and 16(6).

mod folder;
mod hook;
mod table;

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use data_encoding::{BASE64, HEXLOWER};
use desk::systems::{self, OwedCopy, owed};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use terms::exchange::Dossier;
use terms::recall::{RecallEvent, RecallKind, RecallStep};
use terms::{Actor, AlertId, Seq};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::fetch::{Address, Trust};
use crate::http::Problem;
use table::{InFile, OnServer, Table, is_name};

/// How often it is looked whether something is owed.
const LOOKED: Duration = Duration::from_secs(1);
/// Copies that one round acts on.
const AT_ONCE: usize = 500;
/// So many failures end a look: the system is away.
const MOST_FAILED: usize = 3;
/// The shortest secret of a web hook, bytes.
const SECRET: usize = 24;

/// What a system answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// So many were deleted or marked, and so many are there still.
    Said { done: u64, left: u64 },
    /// It was asked, and has not answered yet.
    Later,
    /// It has no way to do this.
    Cannot,
}

/// What a system is asked about.
#[derive(Clone, Copy, Debug)]
struct Question<'a> {
    /// The alert, as it is known there.
    it: &'a Dossier,
    /// The number of the question, the same at every try: letters, digits, hyphens.
    number: &'a str,
    /// When, seconds since 1970.
    at: i64,
}

/// A way to a national system.
trait System: Debug + Send + Sync {
    /// What was looked through, in a sentence.
    fn what(&self) -> &str;
    /// Deletes an alert there, and looks what is left.
    fn delete(&self, question: Question<'_>) -> Result<Answer, String>;
    /// Looks how many rows of an alert are there.
    fn search(&self, question: Question<'_>) -> Result<Answer, String>;
    /// Marks an alert as suspended, and looks how many rows are not.
    fn suspend(&self, question: Question<'_>) -> Result<Answer, String>;
}

/// A connected system.
#[derive(Clone, Debug)]
pub struct Connector {
    /// The holder, as its copies name it.
    pub holder: String,
    /// After how many seconds it is looked for again.
    pub again_after_seconds: u32,
    system: Arc<dyn System>,
}

/// As a file gives it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    holder: String,
    sqlite: Option<PathBuf>,
    postgres: Option<String>,
    hook: Option<String>,
    folder: Option<PathBuf>,
    table: Option<String>,
    channel: Option<String>,
    bureau: Option<String>,
    reference: Option<String>,
    suspended: Option<Mark>,
    authorities: Option<PathBuf>,
    secret_file: Option<PathBuf>,
    #[serde(default = "hourly")]
    again_after_seconds: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    column: String,
    value: String,
}

fn hourly() -> u32 {
    3_600
}

impl Written {
    fn table(&self) -> Result<Table, String> {
        let name = |field: &str, given: &Option<String>| match given {
            None => Err(format!("{field}: missing")),
            Some(name) if !is_name(name) => Err(format!("{field}: `{name}` is no name of a table or column")),
            Some(name) => Ok(name.clone()),
        };
        let suspended = match &self.suspended {
            None => None,
            Some(it) if !is_name(&it.column) => {
                return Err(format!("suspended.column: `{}` is no name of a column", it.column));
            }
            Some(it) => Some((it.column.clone(), it.value.clone())),
        };
        Ok(Table {
            table: name("table", &self.table)?,
            channel: name("channel", &self.channel)?,
            bureau: name("bureau", &self.bureau)?,
            reference: name("reference", &self.reference)?,
            suspended,
        })
    }

    fn without(&self, fields: &[(&str, bool)]) -> Result<(), String> {
        match fields.iter().find(|it| it.1) {
            Some((field, _)) => Err(format!("{field}: has no meaning for this kind of system")),
            None => Ok(()),
        }
    }

    fn system(&self) -> Result<Arc<dyn System>, String> {
        let of_table = [
            ("table", self.table.is_some()),
            ("channel", self.channel.is_some()),
            ("bureau", self.bureau.is_some()),
            ("reference", self.reference.is_some()),
            ("suspended", self.suspended.is_some()),
        ];
        let of_hook =
            [("authorities", self.authorities.is_some()), ("secret_file", self.secret_file.is_some())];
        match (&self.sqlite, &self.postgres, &self.hook, &self.folder) {
            (Some(file), None, None, None) => {
                self.without(&of_hook)?;
                Ok(Arc::new(InFile { file: file.clone(), table: self.table()? }))
            }
            (None, Some(address), None, None) => {
                self.without(&of_hook)?;
                // What is wrong may hold a password: it is not repeated.
                address
                    .parse::<postgres::Config>()
                    .map_err(|_| "postgres: it is no address of a database")?;
                Ok(Arc::new(OnServer { address: address.clone(), table: self.table()? }))
            }
            (None, None, Some(address), None) => {
                self.without(&of_table)?;
                let said = "hook: expected an address with https, or with http on this machine";
                let address = Address::read(address).ok_or(said)?;
                let trust = Trust::read(self.authorities.as_deref().unwrap_or(Path::new("")));
                let file = self.secret_file.as_deref().ok_or("secret_file: missing")?;
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &secret(file)?);
                Ok(Arc::new(hook::Hook { address, trust, key }))
            }
            (None, None, None, Some(dir)) => {
                self.without(&of_table)?;
                self.without(&of_hook)?;
                Ok(Arc::new(folder::Folder { dir: dir.clone() }))
            }
            _ => Err("expected one of `sqlite`, `postgres`, `hook` and `folder`".to_owned()),
        }
    }
}

/// The secret of a web hook: as it stands, or behind `whsec_` in base64.
fn secret(file: &Path) -> Result<Vec<u8>, String> {
    let shown = file.display();
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("secret_file: could not read `{shown}`: {error}"))?;
    let text = text.trim();
    let key = match text.strip_prefix("whsec_") {
        Some(coded) => {
            BASE64.decode(coded.as_bytes()).map_err(|_| format!("secret_file: `{shown}`: no base64"))?
        }
        None => text.as_bytes().to_vec(),
    };
    if key.len() < SECRET {
        return Err(format!("secret_file: `{shown}`: shorter than {SECRET} bytes"));
    }
    Ok(key)
}

impl Connector {
    /// Reads connectors: a JSON array.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn read(text: &[u8]) -> Result<Vec<Self>, String> {
        let all: Vec<Written> = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        let mut read: Vec<Self> = Vec::with_capacity(all.len());
        for (at, it) in all.into_iter().enumerate() {
            let here = |says: String| format!("[{at}].{says}");
            if it.holder.trim().is_empty() {
                return Err(here("holder: expected the holder as its copies name it".to_owned()));
            }
            if read.iter().any(|before| before.holder == it.holder) {
                return Err(here(format!("holder: `{}` is connected already", it.holder)));
            }
            let system = it.system().map_err(here)?;
            read.push(Self { holder: it.holder, again_after_seconds: it.again_after_seconds.max(1), system });
        }
        Ok(read)
    }
}

/// What was found at a system of one copy.
struct Found {
    alert: AlertId,
    copy: Seq,
    step: RecallStep,
    says: String,
}

/// What a look at one copy gave.
enum Look {
    /// Its holder says so.
    Says(RecallStep, String),
    /// Nothing is to be said.
    Nothing,
    /// It was asked, and has not answered.
    Later,
}

/// A look at one copy at a time. `round` is the number of the newest look at all of them.
fn look(system: &dyn System, it: &OwedCopy, round: i64, at: i64) -> Result<Look, String> {
    let what = system.what();
    let ask = match it.asked {
        RecallKind::Suspend => "suspend",
        RecallKind::Delete | RecallKind::ErasePerson | RecallKind::Correct => "delete",
    };
    let gone = matches!(it.state, Some(RecallStep::Purged | RecallStep::SpotAsked | RecallStep::SpotPassed));
    // One that has not done it is asked anew in every round; one that was not heard yet, in the same words.
    let again = it.state == Some(RecallStep::Refused) || it.asked == RecallKind::Suspend;
    let (ask, of) =
        if gone && ask == "delete" { ("search", round) } else { (ask, if again { round } else { 0 }) };
    let number = format!("{}-{}-{ask}-{}-{of}", it.copy.0, it.recall.0, it.said);
    let question = Question { it: &it.dossier, number: &number, at };
    match it.asked {
        // Which part of which row was wrong is for people.
        RecallKind::Correct => Ok(Look::Nothing),
        RecallKind::Suspend => match system.suspend(question)? {
            Answer::Later => Ok(Look::Later),
            Answer::Cannot => Ok(Look::Nothing),
            Answer::Said { done, left: 0 } if it.state != Some(RecallStep::Suppressed) => Ok(Look::Says(
                RecallStep::Suppressed,
                format!("marked {done} in {what} as suspended, looked again: none is without the mark"),
            )),
            Answer::Said { left: 0, .. } => Ok(Look::Nothing),
            Answer::Said { done, left } => Ok(Look::Says(
                RecallStep::Refused,
                format!("marked {done} in {what} as suspended, and {left} are there without the mark"),
            )),
        },
        RecallKind::Delete | RecallKind::ErasePerson if gone => match system.search(question)? {
            Answer::Later => Ok(Look::Later),
            Answer::Said { left: 0, .. } if it.state == Some(RecallStep::SpotAsked) => {
                Ok(Look::Says(RecallStep::SpotPassed, format!("looked through {what} again: nothing")))
            }
            Answer::Said { left: 0, .. } | Answer::Cannot => Ok(Look::Nothing),
            Answer::Said { left, .. } => {
                Ok(Look::Says(RecallStep::SpotFailed, format!("looked through {what} again: {left} found")))
            }
        },
        RecallKind::Delete | RecallKind::ErasePerson => match system.delete(question)? {
            Answer::Later => Ok(Look::Later),
            Answer::Cannot => Ok(Look::Nothing),
            Answer::Said { done, left: 0 } => Ok(Look::Says(
                RecallStep::Purged,
                format!("deleted {done} from {what}, looked again: nothing is left"),
            )),
            Answer::Said { done, left } => Ok(Look::Says(
                RecallStep::Refused,
                format!("deleted {done} from {what}, and {left} are there still"),
            )),
        },
    }
}

/// Looks after connected systems until the server ends: each by itself, so that none waits for another.
#[must_use]
pub fn look_after(app: &Arc<App>, all: Vec<Connector>) -> Vec<JoinHandle<()>> {
    all.into_iter().map(|connector| tokio::spawn(look_after_one(Arc::clone(app), connector))).collect()
}

async fn look_after_one(app: Arc<App>, connector: Connector) {
    let mut copies = systems::System::of(connector.holder.clone());
    let every = i64::from(connector.again_after_seconds);
    let mut round = app.world.now().seconds().div_euclid(every);
    loop {
        let newest = app.world.now().seconds().div_euclid(every);
        if newest != round {
            round = newest;
            copies.all_again();
        }
        // What was read and not acted on is read again where something broke off.
        let kept = copies.clone();
        copies = match look_round(&app, &connector, copies, round).await {
            Ok(copies) => copies,
            Err(problem) => {
                let (holder, inside) = (&connector.holder, problem.inside);
                tracing::error!(holder, inside, detail = problem.detail, "a connected system");
                kept
            }
        };
        tokio::time::sleep(LOOKED).await;
    }
}

/// One look at a system: what may be owed is looked at, and what it says is entered.
async fn look_round(
    app: &Arc<App>,
    connector: &Connector,
    mut copies: systems::System,
    round: i64,
) -> Result<systems::System, Problem> {
    let (here, at) = (connector.clone(), app.world.now().seconds());
    let looked = move |store: &store::Store| {
        let (size, reader) = (store.size(), store.read());
        copies.follow(&reader, size)?;
        let (mut found, mut failed) = (Vec::new(), 0);
        let mut open = copies.open();
        // Some that fail keep nobody behind them waiting for ever: each look begins somewhere else.
        let from = usize::try_from(at).unwrap_or_default().checked_rem(open.len()).unwrap_or_default();
        open.rotate_left(from);
        for copy in open.into_iter().take(AT_ONCE) {
            let Some(it) = owed(&reader, copy)? else {
                copies.done(copy);
                continue;
            };
            match look(here.system.as_ref(), &it, round, at) {
                Ok(Look::Later) => {}
                Ok(Look::Nothing) => copies.done(copy),
                Ok(Look::Says(step, says)) => {
                    copies.done(copy);
                    found.push(Found { alert: it.alert, copy, step, says });
                }
                Err(says) => {
                    tracing::warn!(holder = here.holder, says, "a connected system was not reached");
                    failed += 1;
                    if failed == MOST_FAILED {
                        break;
                    }
                }
            }
        }
        Ok((copies, found))
    };
    let (copies, found) = app.readers.read(&app.works, looked).await?;
    for it in found {
        enter(app, connector, it).await?;
    }
    Ok(copies)
}

async fn enter(app: &Arc<App>, connector: &Connector, it: Found) -> Result<(), Problem> {
    let holder = connector.holder.clone();
    let enter = move |bench: &mut crate::works::Bench| {
        let terms = casework::recall::Terms::default();
        let actor = Actor::Auto(format!("connector {holder}"));
        let event = RecallEvent {
            step: it.step,
            recall: Seq(0),
            copy: Some(it.copy),
            number: None,
            says: it.says.clone(),
            digest: Some(HEXLOWER.encode(&Sha256::digest(format!("{holder}: {}", it.says)))),
            by: Vec::new(),
            at: 0,
            next: None,
        };
        let done = bench.act(&actor, |desk, _, _, act| desk.receipt(&it.alert, event, &terms, act));
        match done {
            // It was said meanwhile: nothing is to be said again.
            Ok(_) | Err(desk::verification::DecideError::Against(_)) => Ok(()),
            Err(error) => Err(Problem::from(error)),
        }
    };
    app.works.act(enter).await
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;

    use super::*;

    fn connector(path: &Path) -> Connector {
        let text = serde_json::json!([{
            "holder": "Border police", "sqlite": path, "table": "wanted", "channel": "channel", "bureau": "bureau",
            "reference": "number", "suspended": {"column": "state", "value": "suspended"}
        }]);
        Connector::read(text.to_string().as_bytes()).unwrap().remove(0)
    }

    fn owed(asked: RecallKind, state: RecallStep) -> OwedCopy {
        OwedCopy {
            alert: AlertId::from_tail("a2"),
            copy: Seq(7),
            recall: Seq(9),
            asked,
            state: Some(state),
            said: 0,
            dossier: Dossier {
                channel: Channel::InterpolRed,
                bureau: Some("QQ".to_owned()),
                reference: "2031/40418".to_owned(),
            },
        }
    }

    fn say(system: &dyn System, it: &OwedCopy, round: i64) -> Option<(RecallStep, String)> {
        match look(system, it, round, 1_800_000_000).unwrap() {
            Look::Says(step, says) => Some((step, says)),
            Look::Nothing | Look::Later => None,
        }
    }

    const MADE: &str = "CREATE TABLE wanted (channel TEXT, bureau TEXT, number TEXT, name TEXT, state TEXT);
        INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40418', 'a', NULL);
        INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40419', 'b', NULL)";
    #[test]
    fn what_is_said_of_a_table_is_what_was_found_there() {
        use {RecallKind as K, RecallStep as S};
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("national.db");
        let db = rusqlite::Connection::open(&path).unwrap();
        db.execute_batch(MADE).unwrap();
        let connector = connector(&path);
        let system = connector.system.as_ref();
        let count = |sql: &str| db.query_row(sql, (), |row| row.get::<_, i64>(0)).unwrap();
        let step = |asked, state| say(system, &owed(asked, state), 1).map(|it| it.0);
        // What is suspended is marked, and deleted nowhere.
        assert_eq!(step(K::Suspend, S::Sent), Some(S::Suppressed));
        assert_eq!(step(K::Suspend, S::Suppressed), None);
        assert_eq!(count("SELECT COUNT(*) FROM wanted"), 2);
        assert_eq!(count("SELECT COUNT(*) FROM wanted WHERE state = 'suspended'"), 1);
        // A correction is for people.
        assert_eq!(step(K::Correct, S::Sent), None);
        assert_eq!(count("SELECT COUNT(*) FROM wanted"), 2);
        assert_eq!(step(K::Delete, S::Sent), Some(S::Purged));
        assert_eq!(count("SELECT COUNT(*) FROM wanted"), 1, "nothing else is deleted");
        assert_eq!(step(K::Delete, S::Purged), None);
        assert_eq!(step(K::Delete, S::SpotAsked), Some(S::SpotPassed));
        // It comes back with a backup, also long after it was looked for again.
        db.execute_batch("INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40418', 'a', NULL)")
            .unwrap();
        assert_eq!(step(K::Delete, S::Purged), Some(S::SpotFailed));
        assert_eq!(step(K::Delete, S::SpotPassed), Some(S::SpotFailed));
        // A system that puts back at once what is deleted.
        db.execute_batch(
            "CREATE TRIGGER back AFTER DELETE ON wanted BEGIN
             INSERT INTO wanted VALUES (old.channel, old.bureau, old.number, old.name, old.state); END",
        )
        .unwrap();
        assert_eq!(step(K::Delete, S::SpotFailed), Some(S::Refused));
        std::fs::remove_file(&path).unwrap();
        let away = look(system, &owed(K::Delete, S::Sent), 1, 0);
        assert!(away.is_err(), "a system that is not there is owed still");
    }

    #[test]
    fn a_system_without_a_mark_is_left_to_people_and_nothing_is_deleted_there() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("national.db");
        rusqlite::Connection::open(&path).unwrap().execute_batch(MADE).unwrap();
        let text = serde_json::json!([{
            "holder": "a", "sqlite": path, "table": "wanted", "channel": "channel", "bureau": "bureau", "reference": "number"
        }]);
        let all = Connector::read(text.to_string().as_bytes()).unwrap();
        assert!(say(all[0].system.as_ref(), &owed(RecallKind::Suspend, RecallStep::Sent), 1).is_none());
        let db = rusqlite::Connection::open(&path).unwrap();
        let rows: i64 = db.query_row("SELECT COUNT(*) FROM wanted", (), |row| row.get(0)).unwrap();
        assert_eq!(rows, 2);
    }

    #[test]
    fn by_files_a_question_is_written_once_and_its_answer_is_what_the_system_wrote() {
        use {RecallKind as K, RecallStep as S};
        let room = tempfile::tempdir().unwrap();
        let text = serde_json::json!([{"holder": "a", "folder": room.path()}]);
        let all = Connector::read(text.to_string().as_bytes()).unwrap();
        let system = all[0].system.as_ref();
        let out = || {
            let found = std::fs::read_dir(room.path().join("OUT")).unwrap();
            let mut names: Vec<String> =
                found.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        let answers = |name: &str, text: &str| {
            let dir = room.path().join("IN");
            std::fs::create_dir_all(&dir).unwrap();
            std::fs::write(dir.join(name), text).unwrap();
        };
        let first = "7-9-delete-0-0.json";
        assert!(say(system, &owed(K::Delete, S::Sent), 1).is_none());
        assert!(
            say(system, &owed(K::Delete, S::Reminded), 2).is_none(),
            "the same question in the next round"
        );
        assert_eq!(out(), [first]);
        let asked = std::fs::read_to_string(room.path().join("OUT").join(first)).unwrap();
        assert_eq!(
            asked,
            r#"{"ask":"delete","number":"7-9-delete-0-0","channel":"interpol_red","bureau":"QQ","reference":"2031/40418"}"#
        );
        // What is no answer is put aside, and it stays owed.
        answers(first, "done");
        assert!(say(system, &owed(K::Delete, S::Sent), 2).is_none());
        assert!(room.path().join("IN/refused").join(first).exists());
        answers(first, r#"{"done": 1, "left": 2}"#);
        let (step, says) = say(system, &owed(K::Delete, S::Sent), 2).unwrap();
        assert_eq!((step, says.contains("2 are there still")), (S::Refused, true));
        // A crash before that was entered: the same answer again. Behind it another question.
        assert_eq!(say(system, &owed(K::Delete, S::Sent), 2).unwrap().0, S::Refused);
        let refused = OwedCopy { said: 1, ..owed(K::Delete, S::Refused) };
        assert!(say(system, &refused, 3).is_none());
        answers("7-9-delete-1-3.json", r#"{"done": 2, "left": 0}"#);
        assert_eq!(say(system, &refused, 3).unwrap().0, S::Purged);
        let purged = OwedCopy { said: 2, ..owed(K::Delete, S::Purged) };
        assert!(say(system, &purged, 4).is_none());
        assert!(say(system, &purged, 5).is_none(), "each round asks anew");
        answers("7-9-search-2-5.json", r#"{"done": 0, "left": 1}"#);
        assert_eq!(say(system, &purged, 5).unwrap().0, S::SpotFailed);
        assert_eq!(out().len(), 4);
    }

    #[test]
    fn what_is_wrong_with_a_connector_is_said_with_its_place() {
        let wrong = |text: &str| Connector::read(text.as_bytes()).unwrap_err();
        assert!(wrong(r#"[{"holder":"a"}]"#).contains("[0].expected one of `sqlite`"));
        assert!(wrong(r#"[{"holder":"a","folder":"x","table":"t"}]"#).contains("[0].table"));
        assert!(wrong(r#"[{"holder":"a","folder":"x"},{"holder":"a","folder":"y"}]"#).contains("[1].holder"));
        assert!(wrong(r#"[{"holder":" ","folder":"x"}]"#).contains("[0].holder"));
        assert!(wrong(r#"[{"holder":"a","sqlite":"x"}]"#).contains("[0].table: missing"));
        assert!(wrong(r#"[{"holder":"a","hook":"http://elsewhere.example/x"}]"#).contains("[0].hook"));
        assert!(
            wrong(r#"[{"holder":"a","hook":"https://elsewhere.example/x"}]"#).contains("[0].secret_file")
        );
        let secret = r#"[{"holder":"a","postgres":"nonsense=hidden","table":"t","channel":"c","bureau":"b","reference":"r"}]"#;
        assert!(wrong(secret).contains("[0].postgres") && !wrong(secret).contains("hidden"));
    }

    #[test]
    fn a_connector_names_tables_and_columns_and_nothing_more() {
        let with = |table: &str| {
            format!(
                r#"[{{"holder":"Border police","sqlite":"n.db","table":"{table}","channel":"c","bureau":"b","reference":"r"}}]"#
            )
        };
        assert!(Connector::read(with("wanted").as_bytes()).is_ok());
        for table in ["wanted; DROP TABLE x", "", "1a", "a b"] {
            assert!(Connector::read(with(table).as_bytes()).unwrap_err().contains("[0].table"), "{table}");
        }
        assert!(Connector::read(br#"[{"holder":"a"}]"#).is_err());
    }
}

//! National systems that are connected: what is called back is deleted there, and looked for again by this gateway itself.
//!
//! A connector is a database of a national system with a table of alerts, by channel, bureau and number. The gateway deletes the row,
//! looks for it, and says what it found; it looks again from time to time, because what was deleted comes back with the next copy
//! of a backup.
//!
//! Promise: P7. What is said of a system is what a look-up there gave, never what was ordered; a system that cannot be reached is
//! owed still. Nothing is written there but the deletion of what was called back.
//!
//! Serves Directive (EU) 2016/680 Arts 7(3) and 16(6).

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use data_encoding::HEXLOWER;
use desk::Desk;
use desk::recall::OwedCopy;
use rusqlite::{Connection, OpenFlags, params};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use terms::exchange::Dossier;
use terms::recall::{RecallEvent, RecallStep};
use terms::{Actor, AlertId, Seq};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::http::Problem;

/// How often connected systems are looked at.
const LOOKED: Duration = Duration::from_secs(1);
/// How long a database is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// Copies looked at in one round.
const AT_ONCE: usize = 2_000;

/// A connected system.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Connector {
    /// The holder, as its copies name it.
    pub holder: String,
    /// The database, an SQLite file.
    pub sqlite: PathBuf,
    /// The table.
    pub table: String,
    /// The column with the channel, as `interpol_red`.
    pub channel: String,
    /// The column with the bureau.
    pub bureau: String,
    /// The column with the number.
    pub reference: String,
    /// After how many seconds it is looked for again.
    #[serde(default = "hourly")]
    pub again_after_seconds: u32,
}

fn hourly() -> u32 {
    3_600
}

/// A name of a table or column: nothing that could say more than a name.
fn is_name(text: &str) -> bool {
    let mut letters = text.bytes();
    letters.next().is_some_and(|it| it.is_ascii_alphabetic() || it == b'_')
        && text.len() <= 64
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
}

impl Connector {
    /// Reads connectors: a JSON array.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn read(text: &[u8]) -> Result<Vec<Self>, String> {
        let all: Vec<Self> = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        for (at, it) in all.iter().enumerate() {
            let names = [
                ("table", &it.table),
                ("channel", &it.channel),
                ("bureau", &it.bureau),
                ("reference", &it.reference),
            ];
            for (field, name) in names {
                if !is_name(name) {
                    return Err(format!("[{at}].{field}: `{name}` is no name of a table or column"));
                }
            }
            if it.holder.trim().is_empty() {
                return Err(format!("[{at}].holder: expected the holder as its copies name it"));
            }
        }
        Ok(all)
    }

    fn open(&self) -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(&self.sqlite, flags)?;
        db.busy_timeout(PATIENCE)?;
        Ok(db)
    }

    fn of(&self) -> String {
        let Self { table, channel, bureau, reference, .. } = self;
        format!("{table} WHERE {channel} = ?1 AND {reference} = ?2 AND (?3 IS NULL OR {bureau} = ?3)")
    }

    /// Deletes an alert there.
    ///
    /// # Errors
    /// The system cannot be reached, or refuses.
    fn delete(&self, it: &Dossier) -> rusqlite::Result<usize> {
        let sql = format!("DELETE FROM {}", self.of());
        self.open()?.execute(&sql, params![it.channel.code(), it.reference, it.bureau])
    }

    /// How many rows of an alert are there.
    ///
    /// # Errors
    /// The system cannot be reached.
    fn search(&self, it: &Dossier) -> rusqlite::Result<i64> {
        let sql = format!("SELECT COUNT(*) FROM {}", self.of());
        self.open()?.query_row(&sql, params![it.channel.code(), it.reference, it.bureau], |row| row.get(0))
    }
}

/// What was found at a system of one copy.
struct Found {
    alert: AlertId,
    copy: Seq,
    step: RecallStep,
    says: String,
}

/// What a round says of a copy, by where it stands; nothing where nothing is to be said.
fn one(
    connector: &Connector,
    state: Option<RecallStep>,
    it: &Dossier,
) -> rusqlite::Result<Option<(RecallStep, String)>> {
    let gone = matches!(state, Some(RecallStep::Purged | RecallStep::SpotAsked | RecallStep::SpotPassed));
    if gone {
        let rows = connector.search(it)?;
        return Ok(match (rows, state) {
            (0, Some(RecallStep::SpotAsked)) => {
                Some((RecallStep::SpotPassed, format!("looked through {} again: nothing", connector.table)))
            }
            (0, _) => None,
            (rows, _) => Some((
                RecallStep::SpotFailed,
                format!("looked through {} again: {rows} found", connector.table),
            )),
        });
    }
    let deleted = connector.delete(it)?;
    let rows = connector.search(it)?;
    Ok(Some(if rows == 0 {
        (
            RecallStep::Purged,
            format!("deleted {deleted} from {}, looked again: nothing is left", connector.table),
        )
    } else {
        (
            RecallStep::Refused,
            format!("deleted {deleted} from {}, and {rows} are there still", connector.table),
        )
    }))
}

/// Looks after connected systems until the server ends.
#[must_use]
pub fn look_after(app: &Arc<App>) -> JoinHandle<()> {
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let mut again: Vec<Option<tokio::time::Instant>> = vec![None; app.config.national.len()];
        loop {
            for (connector, again) in app.config.national.iter().zip(&mut again) {
                let now = tokio::time::Instant::now();
                let whole = again.is_none_or(|it| it <= now);
                if whole {
                    *again = Some(now + Duration::from_secs(connector.again_after_seconds.into()));
                }
                if let Err(problem) = round(&app, connector, whole).await {
                    let (holder, inside) = (&connector.holder, problem.inside);
                    tracing::error!(holder, inside, detail = problem.detail, "a connected system");
                }
            }
            tokio::time::sleep(LOOKED).await;
        }
    })
}

/// One look at a system: what is owed is done; in a whole one, what is gone is looked for again.
async fn round(app: &Arc<App>, connector: &Connector, whole: bool) -> Result<(), Problem> {
    let here = connector.clone();
    let looked = move |store: &store::Store| {
        let mut found = Vec::new();
        for OwedCopy { alert, copy, state, dossier } in Desk::owed_by(&store.read(), &here.holder, AT_ONCE)? {
            // Told of a deletion that was refused, or of one that was gone: not again at every look.
            if !whole && matches!(state, Some(RecallStep::Purged | RecallStep::Refused)) {
                continue;
            }
            match one(&here, state, &dossier) {
                Ok(None) => {}
                Ok(Some((step, says))) => found.push(Found { alert, copy, step, says }),
                Err(error) => {
                    tracing::warn!(holder = here.holder, %error, "a connected system was not reached");
                    break;
                }
            }
        }
        Ok(found)
    };
    let found = app.readers.read(&app.works, looked).await?;
    for it in found {
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
        app.works.act(enter).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;

    use super::*;

    fn connector(path: PathBuf) -> Connector {
        Connector {
            holder: "Border police".to_owned(),
            sqlite: path,
            table: "wanted".to_owned(),
            channel: "channel".to_owned(),
            bureau: "bureau".to_owned(),
            reference: "number".to_owned(),
            again_after_seconds: 1,
        }
    }

    fn dossier() -> Dossier {
        Dossier {
            channel: Channel::InterpolRed,
            bureau: Some("QQ".to_owned()),
            reference: "2031/40418".to_owned(),
        }
    }

    #[test]
    fn what_is_said_of_a_system_is_what_was_found_there() {
        let room = tempfile::tempdir().unwrap();
        let connector = connector(room.path().join("national.db"));
        let db = Connection::open(&connector.sqlite).unwrap();
        db.execute_batch(
            "CREATE TABLE wanted (channel TEXT, bureau TEXT, number TEXT, name TEXT);
             INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40418', 'a');
             INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40419', 'b');",
        )
        .unwrap();
        let say = |state| one(&connector, state, &dossier()).unwrap().map(|it| it.0);
        assert_eq!(say(Some(RecallStep::Sent)), Some(RecallStep::Purged));
        let left: i64 = db.query_row("SELECT COUNT(*) FROM wanted", (), |row| row.get(0)).unwrap();
        assert_eq!(left, 1, "nothing else is deleted");
        assert_eq!(say(Some(RecallStep::Purged)), None);
        assert_eq!(say(Some(RecallStep::SpotAsked)), Some(RecallStep::SpotPassed));
        // It comes back with a backup.
        db.execute_batch("INSERT INTO wanted VALUES ('interpol_red', 'QQ', '2031/40418', 'a');").unwrap();
        assert_eq!(say(Some(RecallStep::Purged)), Some(RecallStep::SpotFailed));
        // A system that puts back at once what is deleted.
        db.execute_batch(
            "CREATE TRIGGER back AFTER DELETE ON wanted BEGIN
             INSERT INTO wanted VALUES (old.channel, old.bureau, old.number, old.name); END;",
        )
        .unwrap();
        assert_eq!(say(Some(RecallStep::SpotFailed)), Some(RecallStep::Refused));
        std::fs::remove_file(&connector.sqlite).unwrap();
        assert!(one(&connector, None, &dossier()).is_err(), "a system that is not there is owed still");
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

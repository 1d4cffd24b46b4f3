//! The plain columns of an entry: what stands beside the sealed blob, and once more inside it.
//!
//! Promise: the columns inside the blob are the columns outside it, or verification says which differ.

use std::fmt;

use serde::{Deserialize, Serialize};
use terms::id::SubjectId;
use terms::{Actor, AlertId, Date, Seq};

use crate::entry::EntryError;
use crate::record::basic::{Day, Id};
use crate::time::Time;

/// Whose key seals an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// One person as one source describes them.
    Subject(SubjectId),
    /// No person: everything of that day that concerns nobody in particular.
    Day(Date),
}

impl Owner {
    /// Reads the printed form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.strip_prefix("day-") {
            Some(day) => Day::parse(day).map(|it| Self::Day(it.0)),
            None => SubjectId::parse(text).map(Self::Subject),
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subject(subject) => subject.fmt(f),
            Self::Day(day) => write!(f, "day-{day}"),
        }
    }
}

/// The plain columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain {
    /// Place in the record.
    pub seq: Seq,
    /// When it was recorded.
    pub recorded_at: Time,
    /// The day it is about: law and ages are counted from it.
    pub effective: Date,
    /// The word of its kind.
    pub kind: String,
    /// The version of its body.
    pub version: u16,
    /// Who.
    pub actor: Actor,
    /// The alert it belongs to.
    pub alert: Option<AlertId>,
    /// The entry that brought it about.
    pub caused_by: Option<Seq>,
    /// Whose key seals it.
    pub owner: Owner,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum ActorRecord {
    Auto(String),
    Human {
        id: String,
        role: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        login: Option<String>,
    },
    Gateway(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainRecord {
    seq: u64,
    recorded_at: i64,
    effective: Day,
    kind: String,
    version: u16,
    actor: ActorRecord,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alert: Option<Id<AlertId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    caused_by: Option<u64>,
    owner: String,
}

impl ActorRecord {
    fn of(actor: &Actor) -> Self {
        match actor.clone() {
            Actor::Auto(rule) => Self::Auto(rule),
            Actor::Human { id, role, login } => Self::Human { id, role, login },
            Actor::Gateway(id) => Self::Gateway(id),
        }
    }

    fn actor(self) -> Actor {
        match self {
            Self::Auto(rule) => Actor::Auto(rule),
            Self::Human { id, role, login } => Actor::Human { id, role, login },
            Self::Gateway(id) => Actor::Gateway(id),
        }
    }
}

/// The text of the actor column.
#[must_use]
pub fn actor_text(actor: &Actor) -> String {
    // Text and options of text always have a JSON form.
    serde_json::to_string(&ActorRecord::of(actor)).unwrap_or_default()
}

/// Reads [`actor_text`].
///
/// # Errors
/// The text is not that of an actor.
pub fn actor_from_text(text: &str) -> Result<Actor, EntryError> {
    let record: ActorRecord = serde_json::from_str(text).map_err(|_| EntryError::Actor)?;
    Ok(record.actor())
}

impl Plain {
    /// The bytes inside the blob.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let record = PlainRecord {
            seq: self.seq.0,
            recorded_at: self.recorded_at.micros(),
            effective: Day(self.effective),
            kind: self.kind.clone(),
            version: self.version,
            actor: ActorRecord::of(&self.actor),
            alert: self.alert.clone().map(Id),
            caused_by: self.caused_by.map(|it| it.0),
            owner: self.owner.to_string(),
        };
        // Numbers, text and options of them always have a JSON form.
        serde_json::to_vec(&record).unwrap_or_default()
    }

    /// Reads [`Plain::to_json`].
    ///
    /// # Errors
    /// The bytes are not plain columns.
    pub fn from_json(bytes: &[u8]) -> Result<Self, EntryError> {
        let record: PlainRecord = serde_json::from_slice(bytes).map_err(|_| EntryError::Plain)?;
        Ok(Self {
            seq: Seq(record.seq),
            recorded_at: Time::from_micros(record.recorded_at).ok_or(EntryError::Plain)?,
            effective: record.effective.0,
            kind: record.kind,
            version: record.version,
            actor: record.actor.actor(),
            alert: record.alert.map(|it| it.0),
            caused_by: record.caused_by.map(Seq),
            owner: Owner::parse(&record.owner).ok_or(EntryError::Plain)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(actor: Actor, owner: Owner) -> Plain {
        Plain {
            seq: Seq(7),
            recorded_at: Time::from_micros(1_930_000_000_000_001).unwrap(),
            effective: Date::new(2031, 4, 2).unwrap(),
            kind: "examined".to_owned(),
            version: 1,
            actor,
            alert: AlertId::parse("alert-abc2"),
            caused_by: Some(Seq(6)),
            owner,
        }
    }

    #[test]
    fn plain_columns_are_read_back_for_every_kind_of_actor_and_owner() {
        let human = |login: Option<&str>| Actor::Human {
            id: "m.ortel".to_owned(),
            role: "desk officer".to_owned(),
            login: login.map(str::to_owned),
        };
        let actors = [
            Actor::Auto("intake".to_owned()),
            human(None),
            human(Some("ortel")),
            Actor::Gateway("QR".to_owned()),
        ];
        let owners = [Owner::parse("subject-abc2").unwrap(), Owner::Day(Date::new(2031, 4, 2).unwrap())];
        for actor in actors {
            for owner in owners.clone() {
                let written = plain(actor.clone(), owner);
                assert_eq!(Plain::from_json(&written.to_json()).unwrap(), written);
                assert_eq!(actor_from_text(&actor_text(&actor)).unwrap(), actor);
            }
        }
    }

    #[test]
    fn a_day_has_one_spelling() {
        assert!(Owner::parse("day-2031-04-02").is_some());
        for text in ["day-2031-4-2", "day-20310402", "day-2031-02-30", "day-", "alert-abc", "subject-"] {
            assert!(Owner::parse(text).is_none(), "{text}");
        }
    }
}

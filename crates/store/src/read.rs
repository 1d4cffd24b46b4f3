//! Reading: rows of the projections, and entries as decrypted values.
//!
//! Promise: what is read of an entry is what was sealed; the plain columns beside the blob are not trusted for
//! it. Inside a batch everything appended so far is seen.

use std::cell::RefCell;
use std::sync::Arc;

use casework::link::{KeyKind, LookupKey};
use entries::{AlertReceived, Decoded, Entered, Entry, Examined, Kind, Owner, PersonStated, Plain};
use keystore::{KeyState, Keystore, Sealer};
use rustc_hash::FxHashMap;
use terms::id::{RegisterId, SubjectId};
use terms::register::RegisterKind;
use terms::{AlertId, Date, Level, Seq, Track};

use crate::blob::{self, Opened};
use crate::cache::{Held, Recent};
use crate::codes::Codes;
use crate::db::{Connection, DatabaseError, OptionalExtension, Row, ValueRef, params};
use crate::era::{self, Filters};
use crate::error::{StoreError, database};
use crate::home::Home;
use crate::ids::Ids;
use crate::projection::{AT_ALERT, LIFTED};
use crate::row::{self, int};

/// What stands of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertRow {
    /// The alert.
    pub alert: AlertId,
    /// Whose key seals what is recorded of it.
    pub owner: SubjectId,
    /// The sending bureau, once a view has shown it.
    pub bureau: Option<String>,
    /// Its first entry.
    pub first: Seq,
    /// The entry with its newest content.
    pub revision: Seq,
    /// Its newest examination.
    pub examined: Option<Seq>,
    /// Where it stands; none until it is examined.
    pub level: Option<Level>,
    /// What it takes to look at it; none until it is examined, and after an erasure.
    pub track: Option<Track>,
    /// A grave crime is alleged.
    pub grave: bool,
}

/// An entry as read: its plain columns and its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<T> {
    /// The plain columns.
    pub plain: Plain,
    /// The content.
    pub body: T,
}

/// The content of any entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// As recorded.
    Known(Entry),
    /// Written by a newer release.
    Unknown,
    /// Gone; the plain columns stay.
    Erased,
}

/// What a look-up key points at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A register entry.
    Register(RegisterId),
    /// An alert.
    Alert(AlertId),
}

/// Something that shares a look-up key. That it is the same person or case is for the comparison to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What shares it.
    pub target: Target,
    /// The entry of the register, or the first entry of the alert.
    pub seq: Seq,
    /// The kinds of key it shares, each once.
    pub by: Vec<KeyKind>,
}

/// A key that more share than were asked for. It is never read as "nothing found".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    /// The kind of key.
    pub kind: KeyKind,
    /// At least so many share it.
    pub at_least: u64,
}

/// The answer to a look-up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidates {
    /// Register entries first, each in the order of the record.
    pub found: Vec<Candidate>,
    /// Keys that more share than were asked for.
    pub too_many: Vec<TooMany>,
}

/// Reads a home.
#[derive(Clone, Copy)]
pub struct Reader<'s> {
    pub(crate) db: &'s Connection,
    pub(crate) keys: &'s Keystore,
    pub(crate) ids: &'s Ids,
    pub(crate) codes: &'s Codes,
    pub(crate) recent: &'s RefCell<Recent>,
    pub(crate) filters: &'s RefCell<Filters>,
    pub(crate) home: &'s Home,
    pub(crate) origin: &'s str,
    /// Entries on the record, those of the batch included.
    pub(crate) size: u64,
}

/// The columns [`alert_row`] reads, with a condition.
macro_rules! alerts_where {
    ($condition:literal) => {
        concat!(
            "SELECT alert, owner, bureau, first_seq, revision, examined, level, track, grave FROM alerts WHERE ",
            $condition
        )
    };
}

pub(crate) use alerts_where;

impl Reader<'_> {
    /// What stands of an alert.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alert(&self, alert: &AlertId) -> Result<Option<AlertRow>, StoreError> {
        self.one(alerts_where!("alert = $1"), [alert.as_str()], alert_row)
    }

    /// What stands of an alert, by its first entry.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alert_at(&self, first: Seq) -> Result<Option<AlertRow>, StoreError> {
        self.one(alerts_where!("first_seq = $1"), [int(first)], alert_row)
    }

    /// The alert whose subject's key an owner is. Looks through all of them: for an erasure, not for a check.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alert_of_owner(&self, owner: &str) -> Result<Option<AlertRow>, StoreError> {
        self.one(alerts_where!("owner = $1"), [owner], alert_row)
    }

    /// Alerts in the order of their first entry, from behind `after` on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts(&self, after: Option<Seq>, limit: usize) -> Result<Vec<AlertRow>, StoreError> {
        self.many(
            alerts_where!("first_seq > $1 ORDER BY first_seq LIMIT $2"),
            params![behind(after), most(limit)],
            alert_row,
        )
    }

    /// Alerts of a bureau in the order of their first entry, from behind `after` on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn alerts_of_bureau(
        &self,
        bureau: &str,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<AlertRow>, StoreError> {
        self.many(
            alerts_where!("bureau = $1 AND first_seq > $2 ORDER BY first_seq LIMIT $3"),
            params![bureau, behind(after), most(limit)],
            alert_row,
        )
    }

    /// The entry that received exactly these bytes for this alert.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn seen(&self, alert: &AlertId, original: &[u8]) -> Result<Option<Seq>, StoreError> {
        let code = self.codes.seen(alert, original);
        self.one(
            "SELECT seen.seq FROM alerts JOIN seen ON seen.first_seq = alerts.first_seq \
             WHERE alerts.alert = $1 AND seen.mac = $2",
            params![alert.as_str(), code],
            |row| row.get(0).map(row::seq),
        )
    }

    /// True where the newest content of the alert is this one already.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn same_content(&self, alert: &AlertId, received: &AlertReceived) -> Result<bool, StoreError> {
        let content: Option<Option<Vec<u8>>> =
            self.one("SELECT content FROM alerts WHERE alert = $1", [alert.as_str()], |row| row.get(0))?;
        Ok(content.flatten().is_some_and(|it| it == self.codes.content(alert, received)))
    }

    /// Whose key seals what is recorded of an alert or register entry from now on, by its printed id: after an
    /// erasure it is another one.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn owner_of(&self, printed: &str) -> Result<Owner, StoreError> {
        let mut erased = 0;
        loop {
            let owner = Owner::Subject(self.ids.subject(printed, erased));
            if self.erasure(&owner.to_string())?.is_none() {
                return Ok(owner);
            }
            erased += 1;
        }
    }

    /// The entry that erased an owner.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn erasure(&self, owner: &str) -> Result<Option<Seq>, StoreError> {
        self.one("SELECT seq FROM erasures WHERE owner = $1", [owner], |row| row.get(0).map(row::seq))
    }

    /// The newest content of an alert; none where there is no such alert, or it was erased.
    ///
    /// # Errors
    /// The entry does not open, or the tables cannot be read.
    pub fn revision(&self, alert: &AlertId) -> Result<Option<Arc<Stored<AlertReceived>>>, StoreError> {
        match self.alert(alert)? {
            None => Ok(None),
            Some(row) if row.level == Some(Level::Erased) => Ok(None),
            Some(row) => self.received(row.revision).map(Some),
        }
    }

    /// One content of an alert, by its entry.
    ///
    /// # Errors
    /// There is no such entry, it is of another kind, it was erased, or it does not open.
    pub fn received(&self, seq: Seq) -> Result<Arc<Stored<AlertReceived>>, StoreError> {
        match self.held(seq)? {
            Held::Received(stored) => Ok(stored),
            Held::Examined(_) | Held::Entered(_) => Err(StoreError::OtherKind(seq)),
        }
    }

    /// The newest examination of an alert; none where it was not examined, or was erased.
    ///
    /// # Errors
    /// The entry does not open, or the tables cannot be read.
    pub fn examined(&self, alert: &AlertId) -> Result<Option<Arc<Stored<Examined>>>, StoreError> {
        let Some(row) = self.alert(alert)? else {
            return Ok(None);
        };
        let Some(seq) = row.examined.filter(|_| row.level != Some(Level::Erased)) else {
            return Ok(None);
        };
        self.examination(seq).map(Some)
    }

    /// One examination of an alert, by its entry.
    ///
    /// # Errors
    /// There is no such entry, it is of another kind, it was erased, or it does not open.
    pub fn examination(&self, seq: Seq) -> Result<Arc<Stored<Examined>>, StoreError> {
        match self.held(seq)? {
            Held::Examined(stored) => Ok(stored),
            Held::Received(_) | Held::Entered(_) => Err(StoreError::OtherKind(seq)),
        }
    }

    /// Everything that shares a look-up key: at most `cap` for each key, register entries before alerts.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn candidates(&self, keys: &[LookupKey], cap: usize) -> Result<Candidates, StoreError> {
        let mut filters = self.filters.borrow_mut();
        let present = era::of(Seq(self.size.saturating_sub(1)));
        filters.read(self.db, present).map_err(database("look up"))?;
        let mut asked: Vec<i64> = Vec::new();
        let mut answer = Candidates::default();
        let mut found: FxHashMap<(i64, i64), Vec<KeyKind>> = FxHashMap::default();
        for key in keys {
            let mac = self.codes.lookup(key);
            let mut here: Vec<(i64, i64)> = Vec::new();
            asked.clear();
            filters.may_hold(mac, present, &mut asked);
            for &era in &asked {
                self.sharing(era, mac, cap.saturating_add(1), &mut here).map_err(database("look up"))?;
            }
            // What is held against several contents of one alert is one candidate; register entries come first.
            here.sort_unstable();
            here.dedup();
            if here.len() > cap {
                answer.too_many.push(TooMany { kind: key.kind, at_least: here.len() as u64 });
            }
            for at in here.into_iter().take(cap) {
                let kinds = found.entry(at).or_default();
                if !kinds.contains(&key.kind) {
                    kinds.push(key.kind);
                }
            }
        }
        drop(filters);
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_unstable_by_key(|(at, _)| *at);
        for ((what, target), mut by) in found {
            by.sort_unstable();
            let seq = row::seq(target);
            if let Some(target) = self.target(what, target)? {
                answer.found.push(Candidate { target, seq, by });
            }
        }
        Ok(answer)
    }

    /// One register entry; none where there is no such entry, or it was lifted or erased.
    ///
    /// # Errors
    /// The entry does not open, or the tables cannot be read.
    pub fn register(&self, register: &RegisterId) -> Result<Option<Arc<Stored<Entered>>>, StoreError> {
        match self.registered(register)? {
            Some((seq, false)) => self.entered(seq).map(Some),
            Some((_, true)) | None => Ok(None),
        }
    }

    /// The place of a register entry, and whether its authority lifted it; none where there is none, or it was erased.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn registered(&self, register: &RegisterId) -> Result<Option<(Seq, bool)>, StoreError> {
        self.one("SELECT seq, kind FROM registers WHERE register = $1", [register.as_str()], |row| {
            let kind: String = row.get(1)?;
            Ok((row.get(0).map(row::seq)?, kind == LIFTED))
        })
    }

    /// Places of the entries of one kind, from behind `after` on, in the order of the record.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn of_kind(&self, kind: Kind, after: Option<Seq>, limit: usize) -> Result<Vec<Seq>, StoreError> {
        if crate::work::is_rare(kind) {
            return self.of_rare_kind(kind, after, limit);
        }
        self.many(
            "SELECT seq FROM entries WHERE kind = $1 AND seq > $2 ORDER BY seq LIMIT $3",
            params![kind.code(), behind(after), most(limit)],
            |row| row.get(0).map(row::seq),
        )
    }

    /// Register entries that touch every alert of a bureau or state, in the order of the record.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn registers_of_bureau(&self, bureau: &str) -> Result<Vec<Arc<Stored<Entered>>>, StoreError> {
        let seqs: Vec<i64> =
            self.many("SELECT seq FROM registers WHERE bureau = $1 ORDER BY seq", [bureau], |row| {
                row.get(0)
            })?;
        seqs.into_iter().map(|seq| self.entered(row::seq(seq))).collect()
    }

    /// Every bureau or state that register entries are about, each once.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn bureaus_of_registers(&self) -> Result<Vec<String>, StoreError> {
        self.many(
            "SELECT DISTINCT bureau FROM registers WHERE bureau IS NOT NULL ORDER BY bureau",
            (),
            |row| row.get(0),
        )
    }

    /// Entries of one register in the order of the record, from behind `after` on.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn registers(
        &self,
        kind: RegisterKind,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<Arc<Stored<Entered>>>, StoreError> {
        let seqs: Vec<i64> = self.many(
            "SELECT seq FROM registers WHERE kind = $1 AND seq > $2 ORDER BY seq LIMIT $3",
            params![kind.code(), behind(after), most(limit)],
            |row| row.get(0),
        )?;
        seqs.into_iter().map(|seq| self.entered(row::seq(seq))).collect()
    }

    /// One register entry by its entry.
    ///
    /// # Errors
    /// There is no such entry, it is of another kind, it was erased, or it does not open.
    pub fn entered(&self, seq: Seq) -> Result<Arc<Stored<Entered>>, StoreError> {
        match self.held(seq)? {
            Held::Entered(stored) => Ok(stored),
            Held::Received(_) | Held::Examined(_) => Err(StoreError::OtherKind(seq)),
        }
    }

    /// What the person or counsel stated about an alert, answers to question sheets among it, in the order of the
    /// record. What was erased is left out.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn statements(&self, alert: &AlertId) -> Result<Vec<Stored<PersonStated>>, StoreError> {
        let mut statements = Vec::new();
        for stored in self.followed(alert, &[Kind::PersonStated, Kind::SheetAnswered])? {
            let facts = match stored.body {
                Entry::PersonStated(body) => body.facts,
                Entry::SheetAnswered(body) => body.answers.facts,
                _ => continue,
            };
            statements.push(Stored { plain: stored.plain, body: PersonStated { facts } });
        }
        Ok(statements)
    }

    /// What happened to an alert, of some kinds, in the order of the record. What was erased is left out.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn followed(&self, alert: &AlertId, kinds: &[Kind]) -> Result<Vec<Stored<Entry>>, StoreError> {
        let Some(row) = self.alert(alert)? else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        let seqs: Vec<(i64, String)> = self.many(
            "SELECT entries.seq, entries.kind FROM trail JOIN entries ON entries.seq = trail.seq \
             WHERE trail.first_seq = $1 ORDER BY entries.seq",
            [int(row.first)],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        for (seq, kind) in seqs {
            if !kinds.iter().any(|it| it.code() == kind) {
                continue;
            }
            let stored = self.entry(row::seq(seq))?;
            if let Content::Known(body) = stored.body {
                found.push(Stored { plain: stored.plain, body });
            }
        }
        Ok(found)
    }

    /// What happened to a register entry or to a proposal of one, by its place, in the order of the record.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn behind(&self, first: Seq) -> Result<Vec<Stored<Content>>, StoreError> {
        let seqs: Vec<i64> =
            self.many("SELECT seq FROM trail WHERE first_seq = $1 ORDER BY seq", [int(first)], |row| {
                row.get(0)
            })?;
        seqs.into_iter().map(|seq| self.entry(row::seq(seq))).collect()
    }

    /// Places and kinds of the entries from behind `after` on, in the order of the record, with the alert each
    /// belongs to.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn since(
        &self,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<(Seq, String, Option<AlertId>)>, StoreError> {
        self.many(
            "SELECT seq, kind, alert FROM entries WHERE seq > $1 ORDER BY seq LIMIT $2",
            params![behind(after), most(limit)],
            |row| {
                let alert: Option<String> = row.get(2)?;
                Ok((row.get(0).map(row::seq)?, row.get(1)?, alert.as_deref().and_then(AlertId::parse)))
            },
        )
    }

    /// Everything that happened to the alert, in the order of the record; what was sealed under an earlier subject
    /// of the same alert was erased.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn entries_of(&self, alert: &AlertId) -> Result<Vec<Stored<Content>>, StoreError> {
        let Some(row) = self.alert(alert)? else {
            return Ok(Vec::new());
        };
        let seqs: Vec<i64> =
            self.many("SELECT seq FROM trail WHERE first_seq = $1 ORDER BY seq", [int(row.first)], |row| {
                row.get(0)
            })?;
        seqs.into_iter().map(|seq| self.entry(row::seq(seq))).collect()
    }

    /// Any entry.
    ///
    /// # Errors
    /// There is no such entry, or it does not open.
    pub fn entry(&self, seq: Seq) -> Result<Stored<Content>, StoreError> {
        let Some((owner, opened)) = self.open(seq)? else {
            let sql = format!("SELECT {} FROM entries WHERE seq = $1", row::COLUMNS);
            let plain = self.one(&sql, [int(seq)], row::plain)?.ok_or(StoreError::NoEntry(seq))?;
            return Ok(Stored { plain, body: Content::Erased });
        };
        let (plain, decoded) = decode(seq, &owner, &opened)?;
        let body = match decoded {
            Decoded::Known(entry) => Content::Known(entry),
            Decoded::Unknown { .. } => Content::Unknown,
        };
        Ok(Stored { plain, body })
    }

    /// The bytes as they came.
    ///
    /// # Errors
    /// There is no such entry, it was erased, or it does not open.
    pub fn original(&self, seq: Seq) -> Result<Vec<u8>, StoreError> {
        let (_, opened) = self.open(seq)?.ok_or(StoreError::ErasedEntry(seq))?;
        Ok(opened.original().to_vec())
    }

    /// How many alerts of a bureau first arrived from one day to another, both counted.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn bureau_days(&self, bureau: &str, from: Date, to: Date) -> Result<u64, StoreError> {
        let sum: Option<Option<i64>> = self.one(
            "SELECT CAST(SUM(count) AS BIGINT) FROM bureau_days WHERE bureau = $1 AND day >= $2 AND day <= $3",
            params![bureau, from.to_string(), to.to_string()],
            |row| row.get(0),
        )?;
        Ok(sum.flatten().and_then(|it| u64::try_from(it).ok()).unwrap_or(0))
    }

    /// How many entries of each kind there are.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn kinds(&self) -> Result<Vec<(String, u16, u64)>, StoreError> {
        self.many("SELECT kind, version, count FROM kinds ORDER BY kind, version", (), |row| {
            Ok((row.get(0)?, row.get(1)?, u64::try_from(row.get::<i64>(2)?).unwrap_or(0)))
        })
    }

    /// An entry with its original bytes, of the kinds that look-up keys are made of; none for others, and where
    /// it was erased.
    pub(crate) fn kept(&self, seq: Seq) -> Result<Option<(Plain, Entry, Vec<u8>)>, StoreError> {
        let kind: Option<String> =
            self.one("SELECT kind FROM entries WHERE seq = $1", [int(seq)], |row| row.get(0))?;
        let kind = kind.as_deref().and_then(Kind::parse);
        if !matches!(kind, Some(Kind::AlertReceived | Kind::Entered)) {
            return Ok(None);
        }
        let Some((owner, opened)) = self.open(seq)? else {
            return Ok(None);
        };
        match decode(seq, &owner, &opened)? {
            (plain, Decoded::Known(entry)) => Ok(Some((plain, entry, opened.original().to_vec()))),
            (_, Decoded::Unknown { .. }) => Ok(None),
        }
    }

    /// Adds what shares a code in one era, so many at most. Rows come in the order of the table's key, register
    /// entries first. Neither ORDER BY nor LIMIT stands in the statement: with either, SQLite plans it again for
    /// other parameters, which takes longer than the look-up.
    fn sharing(&self, era: i64, mac: i64, most: usize, here: &mut Vec<(i64, i64)>) -> crate::db::Result<()> {
        let mut select =
            self.db.prepare_cached("SELECT what, target FROM lookups WHERE era = $1 AND mac = $2")?;
        let mut rows = select.query([era, mac])?;
        let before = here.len();
        // A server gives rows in any order: there all are read, and put in order.
        let all = self.db.is_shared();
        while let Some(row) = rows.next()? {
            if !all && here.len() - before == most {
                break;
            }
            here.push((row.get(0)?, row.get(1)?));
        }
        if all {
            let mut added = here.split_off(before);
            added.sort_unstable();
            here.extend(added.into_iter().take(most));
        }
        Ok(())
    }

    fn target(&self, what: i64, target: i64) -> Result<Option<Target>, StoreError> {
        if what == AT_ALERT {
            let id = self.one("SELECT alert FROM alerts WHERE first_seq = $1", [target], |row| {
                row.get_ref(0)?.as_str().map(AlertId::parse).map_err(Into::into)
            })?;
            return Ok(id.flatten().map(Target::Alert));
        }
        let id = self.one("SELECT register FROM registers WHERE seq = $1", [target], |row| {
            row.get_ref(0)?.as_str().map(RegisterId::parse).map_err(Into::into)
        })?;
        Ok(id.flatten().map(Target::Register))
    }

    /// An entry of one of the kinds that are kept in memory.
    fn held(&self, seq: Seq) -> Result<Held, StoreError> {
        if let Some(held) = self.recent.borrow_mut().get(seq.0) {
            return Ok(held);
        }
        let (owner, opened) = self.open(seq)?.ok_or(StoreError::ErasedEntry(seq))?;
        self.hold(seq, &owner, &opened)
    }

    /// Keeps an opened entry in memory.
    pub(crate) fn hold(&self, seq: Seq, owner: &str, opened: &Opened) -> Result<Held, StoreError> {
        let (plain, decoded) = decode(seq, owner, opened)?;
        let held = match decoded {
            Decoded::Known(Entry::AlertReceived(body)) => {
                Held::Received(Arc::new(Stored { plain, body: *body }))
            }
            Decoded::Known(Entry::Examined(body)) => Held::Examined(Arc::new(Stored { plain, body: *body })),
            Decoded::Known(Entry::Entered(body)) => Held::Entered(Arc::new(Stored { plain, body: *body })),
            Decoded::Known(
                Entry::HomeMade(_)
                | Entry::PersonStated(_)
                | Entry::Consulted(_)
                | Entry::Erased(_)
                | Entry::Checked(_)
                | Entry::MeasureRecorded(_)
                | Entry::CustodyBegun(_)
                | Entry::SheetAnswered(_)
                | Entry::Judged(_)
                | Entry::Distinguished(_)
                | Entry::IdentityAnswered(_)
                | Entry::LookedUp(_)
                | Entry::ReadByOfficial(_)
                | Entry::Decided(_)
                | Entry::PermissionLapsed(_)
                | Entry::ClockBegun(_)
                | Entry::ClockMet(_)
                | Entry::ClockEscalated(_)
                | Entry::ClockExtended(_)
                | Entry::QuestionsFixed(_)
                | Entry::QuestionsSent(_)
                | Entry::QuestionsAnswered(_)
                | Entry::OverrideUsed(_)
                | Entry::OverrideConfirmed(_)
                | Entry::CustodyEvent(_)
                | Entry::EntryProposed(_)
                | Entry::LiftProposed(_)
                | Entry::ProposalRefused(_)
                | Entry::Lifted(_)
                | Entry::HoldingsTaken(_)
                | Entry::ProfileTakenUp(_)
                | Entry::ReviewAsked(_)
                | Entry::RequestLodged(_)
                | Entry::RequestMoved(_)
                | Entry::FileAdded(_)
                | Entry::RestrictionClaimed(_)
                | Entry::RestrictionTested(_)
                | Entry::ChallengeStep(_)
                | Entry::RequestDecided(_)
                | Entry::DeadlineBegun(_)
                | Entry::DeadlineChanged(_)
                | Entry::LetterIssued(_)
                | Entry::ExcerptPublished(_)
                | Entry::TellingDecided(_)
                | Entry::NoteIssued(_)
                | Entry::CopyRegistered(_)
                | Entry::RecallOrdered(_)
                | Entry::RecallMoved(_)
                | Entry::MessageMade(_)
                | Entry::MessageTaken(_)
                | Entry::MessageDone(_)
                | Entry::WatchBegun(_)
                | Entry::WatchMoved(_)
                | Entry::TimeTrusted(_),
            )
            | Decoded::Unknown { .. } => return Err(StoreError::OtherKind(seq)),
        };
        self.recent.borrow_mut().put(seq.0, held.clone());
        Ok(held)
    }

    /// Opens a blob; none where it was erased.
    fn open(&self, seq: Seq) -> Result<Option<(String, Opened)>, StoreError> {
        let mut select = self
            .db
            .prepare_cached("SELECT owner, blob FROM entries WHERE seq = $1")
            .map_err(database("read an entry"))?;
        let mut rows = select.query([int(seq)]).map_err(database("read an entry"))?;
        let row = rows.next().map_err(database("read an entry"))?.ok_or(StoreError::NoEntry(seq))?;
        self.opened(seq, &row, 0)
    }

    /// Opens what a row has of an entry: its owner in one column, its blob in the next.
    pub(crate) fn opened(
        &self,
        seq: Seq,
        row: &Row<'_>,
        column: usize,
    ) -> Result<Option<(String, Opened)>, StoreError> {
        let owner: String = row.get(column).map_err(database("read an entry"))?;
        let blob = row
            .get_ref(column + 1)
            .and_then(|it| it.as_blob_or_null().map_err(Into::into))
            .map_err(database("read an entry"))?;
        let Some(blob) = blob else { return Ok(None) };
        let sealer = sealer(self.keys, seq, &owner)?;
        let opened =
            blob::open(&sealer, seq, &owner, blob).map_err(|source| StoreError::Sealed { seq, source })?;
        Ok(Some((owner, opened)))
    }

    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl crate::db::Params,
        read: impl FnOnce(&Row<'_>) -> crate::db::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        self.db
            .prepare_cached(sql)
            .and_then(|mut select| select.query_row(params, read).optional())
            .map_err(database("read"))
    }

    pub(crate) fn many<T>(
        &self,
        sql: &str,
        params: impl crate::db::Params,
        read: impl FnMut(&Row<'_>) -> crate::db::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        self.db
            .prepare_cached(sql)
            .and_then(|mut select| select.query_map(params, read)?.collect())
            .map_err(database("read"))
    }
}

/// The sealer of an entry's owner.
pub(crate) fn sealer(keys: &Keystore, seq: Seq, owner: &str) -> Result<Sealer, StoreError> {
    match keys.sealer(owner)? {
        KeyState::Live(sealer) => Ok(sealer),
        KeyState::Destroyed => Err(StoreError::ErasedEntry(seq)),
        KeyState::Missing => Err(StoreError::NoKey(seq)),
    }
}

/// Columns and content of an opened blob. That the columns name this place and owner is checked, although the
/// blob would not have opened elsewhere.
pub(crate) fn decode(seq: Seq, owner: &str, opened: &Opened) -> Result<(Plain, Decoded), StoreError> {
    let entry = |source| StoreError::Entry { seq, source };
    let plain = Plain::from_json(opened.plain()).map_err(entry)?;
    if plain.seq != seq || plain.owner.to_string() != owner {
        return Err(entry(entries::EntryError::Plain));
    }
    let decoded = Entry::from_json(&plain.kind, plain.version, opened.body()).map_err(entry)?;
    Ok((plain, decoded))
}

pub(crate) fn alert_row(row: &Row<'_>) -> crate::db::Result<AlertRow> {
    fn read<T>(row: &Row<'_>, column: usize, parse: impl Fn(&str) -> Option<T>) -> crate::db::Result<T> {
        let text = row.get_ref(column)?.as_str()?;
        parse(text).ok_or(DatabaseError::Column { column, what: "no known word" })
    }
    let known = |column: usize| row.get_ref(column).map(|it| it != ValueRef::Null);
    Ok(AlertRow {
        alert: read(row, 0, AlertId::parse)?,
        owner: read(row, 1, SubjectId::parse)?,
        bureau: row.get(2)?,
        first: row::seq(row.get(3)?),
        revision: row::seq(row.get(4)?),
        examined: row.get::<Option<i64>>(5)?.map(row::seq),
        level: if known(6)? { Some(read(row, 6, Level::parse)?) } else { None },
        track: if known(7)? { Some(read(row, 7, Track::parse)?) } else { None },
        grave: row.get(8)?,
    })
}

fn behind(after: Option<Seq>) -> i64 {
    after.map_or(-1, int)
}

fn most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

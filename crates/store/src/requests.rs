//! Requests and their deadlines as projections: which there are, how far each is, what is due when.
//!
//! [`changes`] is pure: an entry gives changes. [`apply`] writes them. An append and a verification use the same two. Every
//! entry of a request but its first names that one in `caused_by`, so that what happened to it is found by the trail.
//!
//! Promise: a tick reads what is due and nothing else, however many requests there are; nothing stands in these tables that
//! does not follow from the entries. Serves P8.

use std::collections::BTreeMap;

use entries::{Entry, Kind, Plain};
use terms::deadline::{DeadlineChange, DeadlineRef, DeadlineRule, DeadlineState, Party};
use terms::id::RequestId;
use terms::request::{RequestKind, RequestState};
use terms::{AlertId, Date, Seq};

use crate::codes::Codes;
use crate::db::{Connection, DatabaseError, Row, ValueRef, params};
use crate::error::StoreError;
use crate::read::{Content, Reader, Stored};
use crate::row::{self, int};

/// Kinds of entry that stand on a request, behind its first.
pub(crate) const ON_REQUEST: [Kind; 10] = [
    Kind::RequestMoved,
    Kind::FileAdded,
    Kind::RestrictionClaimed,
    Kind::RestrictionTested,
    Kind::ChallengeStep,
    Kind::RequestDecided,
    Kind::DeadlineBegun,
    Kind::DeadlineChanged,
    Kind::LetterIssued,
    Kind::ExcerptPublished,
];

/// What an entry changes in these tables.
#[derive(Debug)]
pub(crate) enum Change {
    /// A request came.
    Lodged {
        request: RequestId,
        owner: String,
        kind: RequestKind,
        bureau: Option<String>,
        alert: Option<AlertId>,
        received: i64,
    },
    /// It is somewhere else, or on a meeting.
    Moved { first: Seq, state: RequestState, meeting: Option<Date>, admitted: Option<i64> },
    /// A deadline began.
    Begun { first: Seq, rule: DeadlineRule, holder: Party, since: i64, due: Option<i64> },
    /// It runs with another end.
    Runs { deadline: DeadlineRef, due: Option<i64> },
    /// A restriction was claimed: what finds the same words again.
    Claimed { bands: Vec<u64> },
    /// It stands still from a time on.
    Stands { deadline: DeadlineRef, since: i64 },
    /// Something became of it.
    Became { deadline: DeadlineRef, state: DeadlineState },
}

/// How a deadline stands in its table whose end cannot be reckoned: before every other, because a person answers now. While
/// one stands still, its place is the time since when.
const NO_END: i64 = 0;

/// What an entry changes.
pub(crate) fn changes(plain: &Plain, entry: &Entry) -> Vec<Change> {
    let Some(first) = plain.caused_by else {
        return match entry {
            Entry::RequestLodged(it) => vec![Change::Lodged {
                request: it.lodging.request.clone(),
                owner: plain.owner.to_string(),
                kind: it.lodging.kind,
                bureau: it.lodging.bureau.clone(),
                alert: it.lodging.alert.clone(),
                received: it.lodging.received,
            }],
            _ => Vec::new(),
        };
    };
    let became = |deadline: DeadlineRef, state: DeadlineState| vec![Change::Became { deadline, state }];
    match entry {
        Entry::RequestMoved(it) => {
            let admitted = it.moved.step == terms::request::RequestStep::Admitted;
            vec![Change::Moved {
                first,
                state: it.moved.state,
                meeting: it.moved.meeting,
                admitted: admitted.then_some(it.moved.at),
            }]
        }
        Entry::RestrictionClaimed(it) => vec![Change::Claimed { bands: it.bands.clone() }],
        Entry::RequestDecided(it) => {
            vec![Change::Moved { first, state: it.ruling.state, meeting: None, admitted: None }]
        }
        Entry::DeadlineBegun(it) => vec![Change::Begun {
            first,
            rule: it.deadline.rule,
            holder: it.deadline.holder,
            since: it.deadline.since,
            due: it.deadline.due,
        }],
        Entry::DeadlineChanged(it) => {
            let deadline = it.event.deadline;
            match &it.event.change {
                DeadlineChange::Paused { .. } => vec![Change::Stands { deadline, since: it.event.at }],
                DeadlineChange::Resumed { now } | DeadlineChange::Extended { now } => {
                    vec![Change::Runs { deadline, due: now.due }]
                }
                DeadlineChange::Answered { state, .. } => became(deadline, *state),
                DeadlineChange::Escalated { .. } => became(deadline, DeadlineState::Escalated),
                DeadlineChange::Over { .. } => became(deadline, DeadlineState::Over),
            }
        }
        _ => Vec::new(),
    }
}

/// Writes them. `seq` is the entry they come from.
pub(crate) fn apply(db: &Connection, seq: Seq, changes: &[Change], codes: &Codes) -> crate::db::Result<()> {
    for change in changes {
        match change {
            Change::Lodged { request, owner, kind, bureau, alert, received } => {
                db.prepare_cached(
                    "INSERT INTO requests (first_seq, request, owner, kind, state, bureau, alert, received, admitted, \
                     meeting) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL)",
                )?
                .execute(params![
                    int(seq),
                    request.as_str(),
                    owner,
                    kind.code(),
                    RequestState::Filed.code(),
                    bureau,
                    alert.as_ref().map(AlertId::as_str),
                    received
                ])?;
            }
            Change::Moved { first, state, meeting, admitted } => {
                db.prepare_cached(
                    "UPDATE requests SET state = $1, meeting = COALESCE($2, meeting), \
                     admitted = COALESCE($3, admitted) WHERE first_seq = $4",
                )?
                .execute(params![
                    state.code(),
                    meeting.map(|it| it.to_string()),
                    admitted,
                    int(*first)
                ])?;
            }
            Change::Begun { first, rule, holder, since, due } => {
                db.prepare_cached(
                    "INSERT INTO deadlines (begun, rule, first_seq, holder, since, due, state, ended) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
                )?
                .execute(params![
                    int(seq),
                    rule.code(),
                    int(*first),
                    holder.code(),
                    since,
                    due.unwrap_or(NO_END),
                    DeadlineState::Running.code()
                ])?;
            }
            Change::Runs { deadline, due } => {
                db.prepare_cached(
                    "UPDATE deadlines SET due = $1, state = $2, ended = $3 WHERE begun = $4 AND rule = $5",
                )?
                .execute(params![
                    due.unwrap_or(NO_END),
                    DeadlineState::Running.code(),
                    int(seq),
                    int(deadline.begun),
                    deadline.rule.code()
                ])?;
            }
            Change::Stands { deadline, since } => {
                db.prepare_cached(
                    "UPDATE deadlines SET due = $1, state = $2, ended = $3 WHERE begun = $4 AND rule = $5",
                )?
                .execute(params![
                    since,
                    DeadlineState::Paused.code(),
                    int(seq),
                    int(deadline.begun),
                    deadline.rule.code()
                ])?;
            }
            Change::Claimed { bands } => {
                for band in bands {
                    db.prepare_cached(
                        "INSERT INTO sketches (mac, seq) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                    )?
                    .execute(params![codes.band(*band), int(seq)])?;
                }
            }
            Change::Became { deadline, state } => {
                db.prepare_cached(
                    "UPDATE deadlines SET state = $1, ended = $2 WHERE begun = $3 AND rule = $4",
                )?
                .execute(params![
                    state.code(),
                    int(seq),
                    int(deadline.begun),
                    deadline.rule.code()
                ])?;
            }
        }
    }
    Ok(())
}

/// A request that was erased: it and its deadlines are gone from the tables.
pub(crate) fn forget(db: &Connection, first: Seq) -> crate::db::Result<()> {
    db.prepare_cached("DELETE FROM sketches WHERE seq IN (SELECT seq FROM trail WHERE first_seq = $1)")?
        .execute([int(first)])?;
    db.prepare_cached("DELETE FROM deadlines WHERE first_seq = $1")?.execute([int(first)])?;
    db.prepare_cached("DELETE FROM requests WHERE first_seq = $1")?.execute([int(first)]).map(drop)
}

/// What stands of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestRow {
    /// Its first entry.
    pub first: Seq,
    /// Its id.
    pub request: RequestId,
    /// What is asked for.
    pub kind: RequestKind,
    /// How far it is.
    pub state: RequestState,
    /// The bureau it is about.
    pub bureau: Option<String>,
    /// The alert it is about.
    pub alert: Option<AlertId>,
    /// When it came, microseconds since 1970.
    pub received: i64,
    /// When it was admitted.
    pub admitted: Option<i64>,
    /// The meeting it is on.
    pub meeting: Option<Date>,
}

/// What stands of a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineRow {
    /// Which.
    pub deadline: DeadlineRef,
    /// The first entry of the request.
    pub first: Seq,
    /// Who answers.
    pub holder: Party,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// When it is due; none where a person says it, or while it stands still.
    pub due: Option<i64>,
    /// What became of it.
    pub state: DeadlineState,
    /// The entry that says so.
    pub ended: Option<Seq>,
}

/// Claims that share words with a text.
#[derive(Clone, Debug, Default)]
pub struct SameWords {
    /// Their entries, those that share most first.
    pub seqs: Vec<Seq>,
    /// There are more than were looked at.
    pub more: bool,
}

/// Which requests a docket shows.
#[derive(Clone, Debug, Default)]
pub struct Docket<'a> {
    /// In one state only.
    pub state: Option<RequestState>,
    /// About one bureau only.
    pub bureau: Option<&'a str>,
    /// On one meeting only.
    pub meeting: Option<Date>,
}

/// Where a page of deadlines ended: the next one begins behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadlinePlace {
    due: i64,
    begun: i64,
}

impl DeadlinePlace {
    /// As text, for a link.
    #[must_use]
    pub fn to_text(self) -> String {
        format!("{}.{}", self.due, self.begun)
    }

    /// Reads [`DeadlinePlace::to_text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (due, begun) = text.split_once('.')?;
        Some(Self { due: due.parse().ok()?, begun: begun.parse().ok()? })
    }

    /// Behind a row.
    #[must_use]
    pub fn of(row: &DeadlineRow) -> Self {
        Self { due: row.due.unwrap_or(NO_END), begun: int(row.deadline.begun) }
    }
}

macro_rules! requests_where {
    ($condition:literal) => {
        concat!(
            "SELECT first_seq, request, kind, state, bureau, alert, received, admitted, meeting FROM requests WHERE ",
            $condition
        )
    };
}

macro_rules! deadlines_where {
    ($condition:literal) => {
        concat!(
            "SELECT begun, rule, first_seq, holder, since, due, state, ended FROM deadlines WHERE ",
            $condition
        )
    };
}

impl Reader<'_> {
    /// What stands of a request.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn request(&self, request: &RequestId) -> Result<Option<RequestRow>, StoreError> {
        self.one(requests_where!("request = $1"), [request.as_str()], request_row)
    }

    /// The same, by its first entry.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn request_at(&self, first: Seq) -> Result<Option<RequestRow>, StoreError> {
        self.one(requests_where!("first_seq = $1"), [int(first)], request_row)
    }

    /// Requests as they came, the newest first, from before one on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn requests(
        &self,
        docket: &Docket<'_>,
        before: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<RequestRow>, StoreError> {
        let before = before.map_or(i64::MAX, int);
        match (docket.state, docket.bureau, docket.meeting) {
            (None, None, None) => self.many(
                requests_where!("first_seq < $1 ORDER BY first_seq DESC LIMIT $2"),
                params![before, most(limit)],
                request_row,
            ),
            (Some(state), None, None) => self.many(
                requests_where!("state = $1 AND first_seq < $2 ORDER BY first_seq DESC LIMIT $3"),
                params![state.code(), before, most(limit)],
                request_row,
            ),
            (None, Some(bureau), None) => self.many(
                requests_where!("bureau = $1 AND first_seq < $2 ORDER BY first_seq DESC LIMIT $3"),
                params![bureau, before, most(limit)],
                request_row,
            ),
            (Some(state), Some(bureau), None) => self.many(
                requests_where!(
                    "bureau = $1 AND state = $2 AND first_seq < $3 ORDER BY first_seq DESC LIMIT $4"
                ),
                params![bureau, state.code(), before, most(limit)],
                request_row,
            ),
            (_, _, Some(meeting)) => {
                let rows = self.many(
                    requests_where!("meeting = $1 AND first_seq < $2 ORDER BY first_seq DESC LIMIT $3"),
                    params![meeting.to_string(), before, most(limit)],
                    request_row,
                )?;
                let wanted = |it: &RequestRow| {
                    docket.state.is_none_or(|state| it.state == state)
                        && docket.bureau.is_none_or(|bureau| it.bureau.as_deref() == Some(bureau))
                };
                Ok(rows.into_iter().filter(wanted).collect())
            }
        }
    }

    /// Requests about one alert.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn requests_about(&self, alert: &AlertId) -> Result<Vec<RequestRow>, StoreError> {
        self.many(requests_where!("alert = $1 ORDER BY first_seq"), [alert.as_str()], request_row)
    }

    /// Deadlines that run and are due at a time, the earliest first; before them those whose end cannot be reckoned.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn deadlines_due(&self, at: i64, limit: usize) -> Result<Vec<DeadlineRow>, StoreError> {
        self.many(
            deadlines_where!("state = 'running' AND due <= $1 ORDER BY due, begun LIMIT $2"),
            params![at, most(limit)],
            deadline_row,
        )
    }

    /// Deadlines that have stood still since a time or longer, the longest first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn deadlines_still(&self, since: i64, limit: usize) -> Result<Vec<DeadlineRow>, StoreError> {
        self.many(
            deadlines_where!("state = 'paused' AND due <= $1 ORDER BY due, begun LIMIT $2"),
            params![since, most(limit)],
            deadline_row,
        )
    }

    /// Deadlines that somebody still has to answer, the earliest due first: what is late comes before what is not. Those of
    /// one side only, where one is named.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn deadlines_open(
        &self,
        holder: Option<Party>,
        after: Option<DeadlinePlace>,
        limit: usize,
    ) -> Result<Vec<DeadlineRow>, StoreError> {
        let after = after.unwrap_or(DeadlinePlace { due: i64::MIN, begun: -1 });
        match holder {
            None => self.many(
                deadlines_where!(
                    "state IN ('running', 'escalated') AND (due, begun) > ($1, $2) ORDER BY due, begun LIMIT $3"
                ),
                params![after.due, after.begun, most(limit)],
                deadline_row,
            ),
            Some(holder) => self.many(
                deadlines_where!(
                    "state IN ('running', 'escalated') AND holder = $1 AND (due, begun) > ($2, $3) \
                     ORDER BY due, begun LIMIT $4"
                ),
                params![holder.code(), after.due, after.begun, most(limit)],
                deadline_row,
            ),
        }
    }

    /// Every deadline of a request, in the order in which they began.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn deadlines_of(&self, first: Seq) -> Result<Vec<DeadlineRow>, StoreError> {
        self.many(deadlines_where!("first_seq = $1 ORDER BY begun, rule"), [int(first)], deadline_row)
    }

    /// What happened to a request, of some kinds only, in the order of the record. What was erased is left out.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn on_request(&self, first: Seq, kinds: &[Kind]) -> Result<Vec<Stored<Entry>>, StoreError> {
        let seqs: Vec<(i64, String)> = self.many(
            "SELECT entries.seq, entries.kind FROM trail JOIN entries ON entries.seq = trail.seq \
             WHERE trail.first_seq = $1 ORDER BY entries.seq",
            [int(first)],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let mut found = Vec::new();
        for (seq, kind) in seqs {
            if kinds.iter().any(|it| it.code() == kind) {
                let stored = self.entry(row::seq(seq))?;
                if let Content::Known(body) = stored.body {
                    found.push(Stored { plain: stored.plain, body });
                }
            }
        }
        Ok(found)
    }

    /// Claims that share words with a text, by the bands of its words: at most so many of a band and so many in all, those
    /// that share most of them first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn same_words(
        &self,
        bands: &[u64],
        of_band: usize,
        most_of_all: usize,
    ) -> Result<SameWords, StoreError> {
        let mut shared: BTreeMap<i64, usize> = BTreeMap::new();
        let mut more = false;
        for band in bands {
            let rows: Vec<i64> = self.many(
                "SELECT seq FROM sketches WHERE mac = $1 ORDER BY seq DESC LIMIT $2",
                params![self.codes.band(*band), most(of_band.saturating_add(1))],
                |row| row.get(0),
            )?;
            more |= rows.len() > of_band;
            for seq in rows.into_iter().take(of_band) {
                *shared.entry(seq).or_default() += 1;
            }
        }
        let mut found: Vec<(usize, i64)> = shared.into_iter().map(|(seq, count)| (count, seq)).collect();
        found.sort_by(|a, b| b.cmp(a));
        more |= found.len() > most_of_all;
        Ok(SameWords { seqs: found.into_iter().take(most_of_all).map(|it| row::seq(it.1)).collect(), more })
    }

    /// Times that are not in doubt, the newest first.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn times_trusted(&self, limit: usize) -> Result<Vec<Stored<Entry>>, StoreError> {
        let seqs: Vec<i64> = self.many(
            "SELECT seq FROM entries WHERE kind = 'time_trusted' ORDER BY seq DESC LIMIT $1",
            [most(limit)],
            |row| row.get(0),
        )?;
        let mut found = Vec::new();
        for seq in seqs {
            let stored = self.entry(row::seq(seq))?;
            if let Content::Known(body) = stored.body {
                found.push(Stored { plain: stored.plain, body });
            }
        }
        Ok(found)
    }

    /// The newest time on the record.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_recorded(&self) -> Result<Option<i64>, StoreError> {
        self.one("SELECT recorded_at FROM entries ORDER BY seq DESC LIMIT 1", (), |row| row.get(0))
    }

    /// The newest entry of a request: what a form that changes it was made on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_of_request(&self, first: Seq) -> Result<Option<Seq>, StoreError> {
        let newest: Option<Option<i64>> =
            self.one("SELECT MAX(seq) FROM trail WHERE first_seq = $1", [int(first)], |row| row.get(0))?;
        Ok(newest.flatten().map(row::seq))
    }

    /// The newest time at which anything was recorded on a request: the time of its log never goes back behind it.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_on_request(&self, first: Seq) -> Result<Option<i64>, StoreError> {
        let newest: Option<Option<i64>> = self.one(
            "SELECT MAX(entries.recorded_at) FROM trail JOIN entries ON entries.seq = trail.seq \
             WHERE trail.first_seq = $1",
            [int(first)],
            |row| row.get(0),
        )?;
        Ok(newest.flatten())
    }
}

pub(crate) fn word<T>(
    row: &Row<'_>,
    column: usize,
    parse: impl Fn(&str) -> Option<T>,
) -> crate::db::Result<T> {
    parse(row.get_ref(column)?.as_str()?).ok_or(DatabaseError::Column { column, what: "no known word" })
}

fn known<T>(row: &Row<'_>, column: usize, parse: impl Fn(&str) -> Option<T>) -> crate::db::Result<Option<T>> {
    if row.get_ref(column)? == ValueRef::Null { Ok(None) } else { word(row, column, parse).map(Some) }
}

fn request_row(row: &Row<'_>) -> crate::db::Result<RequestRow> {
    Ok(RequestRow {
        first: row::seq(row.get(0)?),
        request: word(row, 1, RequestId::parse)?,
        kind: word(row, 2, RequestKind::parse)?,
        state: word(row, 3, RequestState::parse)?,
        bureau: row.get(4)?,
        alert: known(row, 5, AlertId::parse)?,
        received: row.get(6)?,
        admitted: row.get(7)?,
        meeting: known(row, 8, row::day)?,
    })
}

fn deadline_row(row: &Row<'_>) -> crate::db::Result<DeadlineRow> {
    let (due, state): (i64, DeadlineState) = (row.get(5)?, word(row, 6, DeadlineState::parse)?);
    Ok(DeadlineRow {
        deadline: DeadlineRef { begun: row::seq(row.get(0)?), rule: word(row, 1, DeadlineRule::parse)? },
        first: row::seq(row.get(2)?),
        holder: word(row, 3, Party::parse)?,
        since: row.get(4)?,
        due: (due != NO_END && state != DeadlineState::Paused).then_some(due),
        state,
        ended: row.get::<Option<i64>>(7)?.map(row::seq),
    })
}

pub(crate) fn most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

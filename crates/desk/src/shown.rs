//! An alert as a page or an answer shows it, read at one place from an opening that may only read.
//!
//! Promise: nothing here writes, so that whoever reads never waits behind whoever writes; that somebody looked is on the
//! record before ([`crate::Desk::looked`]). Of what a first official read and decided nothing is shown but that it waits.

use std::sync::Arc;

use casework::permission::{Now, Permission};
use entries::{AlertReceived, Entry, Kind};
use store::{AlertRow, Content, Reader, StoreError, Stored};
use terms::verification::{Decided, DecisionKind, Official, Review};
use terms::{AlertId, Examination, Level, Seq, Standing};

use crate::DeskError;
use crate::verification::{OF_PERMISSION, Waiting, apart, given};

/// An alert with what holds for it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its row.
    pub row: AlertRow,
    /// Its newest content.
    pub received: Arc<Stored<AlertReceived>>,
    /// The newest examination.
    pub examination: Examination,
    /// What holds.
    pub standing: Standing,
    /// The permission that is in force.
    pub permission: Option<Permission>,
    /// The decision whose permission is not in force yet: the witnesses of the log have not signed it.
    pub unwitnessed: Option<Seq>,
    /// What waits for a second official.
    pub waiting: Option<Waiting>,
    /// Where officials saved what they read, in the order of the record.
    pub readings: Vec<Seq>,
    /// What named people decided on this content and what stands, where it permits nothing.
    pub settled: Option<Said>,
    /// The question with which a second official sent a first one's decision back, while nothing followed it.
    pub sent_back: Option<SentBack>,
    /// The newest decision that refers the case to the own prosecutor; whether they have answered says its clock.
    pub referred: Option<Said>,
}

/// What somebody decided, with the reasons.
#[derive(Clone)]
pub struct Said {
    /// The entry.
    pub entry: Seq,
    /// Which.
    pub kind: DecisionKind,
    /// By whom.
    pub by: Vec<Official>,
    /// When, microseconds since 1970.
    pub at: i64,
    /// The reasons, and behind them those for the own prosecutor.
    pub reasons: Vec<String>,
}

/// The entry and its kind.
impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Said({}, {})", self.entry, self.kind.code())
    }
}

/// A question that came back to a first official.
#[derive(Clone)]
pub struct SentBack {
    /// The entry.
    pub entry: Seq,
    /// Whose decision it was.
    pub to: Official,
    /// Who asks.
    pub by: Official,
    /// When, microseconds since 1970.
    pub at: i64,
    /// The question, in the second official's words.
    pub question: String,
}

/// Nothing that was written.
impl std::fmt::Debug for SentBack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SentBack({})", self.entry)
    }
}

impl Shown {
    /// The level as people read it: what holds, and MAY ACT while a permission on it is in force.
    #[must_use]
    pub fn level(&self) -> Level {
        as_read(&self.standing, self.permission.as_ref())
    }
}

/// What holds as people read it. A standing is never raised to a permission: that is a value of its own, and ends by
/// itself.
pub(crate) fn as_read(standing: &Standing, permission: Option<&Permission>) -> Level {
    match standing.level {
        Level::Reviewable if permission.is_some() => Level::Permitted,
        other => other,
    }
}

/// An alert that is shown; none where there is no such alert, or it was recalled or erased. At a time, because a
/// permission ends.
///
/// # Errors
/// The record cannot be read.
pub fn shown(reader: &Reader<'_>, alert: &AlertId, at: i64) -> Result<Option<Shown>, DeskError> {
    let Some(row) = reader.alert(alert)? else { return Ok(None) };
    Ok(shown_all(reader, vec![row], at)?.pop().flatten())
}

/// As [`shown`], for many alerts with as few statements as for one.
///
/// # Errors
/// The record cannot be read.
pub fn shown_all(reader: &Reader<'_>, rows: Vec<AlertRow>, at: i64) -> Result<Vec<Option<Shown>>, DeskError> {
    let of_shown = || rows.iter().filter(|it| is_shown(it));
    let contents: Vec<Seq> = of_shown().flat_map(|it| [Some(it.revision), it.examined]).flatten().collect();
    let firsts: Vec<Seq> = of_shown().map(|it| it.first).collect();
    reader.open_ahead(&contents)?;
    let mut worked = reader.worked_on(&firsts)?;
    let of_row = |row: AlertRow| {
        if !is_shown(&row) {
            return Ok(None);
        }
        let worked = worked.remove(&row.first).unwrap_or_default();
        match of(reader, row, &worked, at) {
            // It was erased since its row was read.
            Err(DeskError::Store(StoreError::ErasedEntry(_))) => Ok(None),
            shown => shown,
        }
    };
    rows.into_iter().map(of_row).collect()
}

fn of(
    reader: &Reader<'_>,
    row: AlertRow,
    worked: &[(Seq, Kind)],
    at: i64,
) -> Result<Option<Shown>, DeskError> {
    let Some(examined) = row.examined else { return Ok(None) };
    let received = reader.received(row.revision)?;
    let examined = reader.examination(examined)?;
    let examination = examined.body.examination.clone();
    let standing = examined.body.standing.clone();
    let of_kind = |wanted: &[Kind]| {
        let fitting = worked.iter().filter(|it| wanted.contains(&it.1));
        fitting.map(|it| it.0).collect::<Vec<Seq>>()
    };
    let mut trail = Vec::new();
    for seq in of_kind(&OF_PERMISSION) {
        let stored = reader.entry(seq)?;
        if let Content::Known(body) = stored.body {
            trail.push(Stored { plain: stored.plain, body });
        }
    }
    let now = Now { revision: row.revision, examination: &examination, standing: &standing, at };
    let (permission, unwitnessed) = apart(given(&trail, &now, reader));
    let newest = trail.iter().rev().find_map(|stored| match &stored.body {
        Entry::Decided(it) => Some((stored, &it.decided)),
        _ => None,
    });
    let waiting = newest.filter(|(_, it)| !it.counts && it.review.is_none()).and_then(|(stored, decided)| {
        let by = decided.by.first()?.clone();
        Some(Waiting { first: stored.plain.seq, by, since: stored.plain.recorded_at.micros() })
    });
    let readings = of_kind(&[Kind::ReadByOfficial]);
    let sent_back = newest.and_then(|(stored, it)| sent_back(stored, it));
    let standing_one = trail.iter().rev().find_map(|stored| match &stored.body {
        Entry::Decided(it) if it.decided.counts => Some(said(stored, &it.decided)),
        _ => None,
    });
    let settled = standing_one.filter(|it| it.entry > row.revision && !it.kind.permits());
    let referred = trail.iter().rev().find_map(|stored| match &stored.body {
        Entry::Decided(it) if it.decided.counts && it.decided.decision.is_referred() => {
            Some(said(stored, &it.decided))
        }
        _ => None,
    });
    let own = Shown {
        row,
        received,
        examination,
        standing,
        permission,
        unwitnessed,
        waiting,
        readings,
        settled,
        sent_back,
        referred,
    };
    Ok(Some(own))
}

fn said(stored: &Stored<Entry>, decided: &Decided) -> Said {
    let decision = &decided.decision;
    let own = decision.own_prosecutor.as_ref().map(|it| it.reasons.clone());
    Said {
        entry: stored.plain.seq,
        kind: decision.kind,
        by: decided.by.clone(),
        at: stored.plain.recorded_at.micros(),
        reasons: std::iter::once(decision.reasons.clone()).chain(own).collect(),
    }
}

fn sent_back(stored: &Stored<Entry>, decided: &Decided) -> Option<SentBack> {
    if decided.review != Some(Review::SendBack) {
        return None;
    }
    Some(SentBack {
        entry: stored.plain.seq,
        to: decided.by.first()?.clone(),
        by: decided.by.last()?.clone(),
        at: stored.plain.recorded_at.micros(),
        question: decided.decision.reasons.clone(),
    })
}

/// An alert that matchers and officers are shown.
#[must_use]
pub fn is_shown(row: &AlertRow) -> bool {
    row.level.is_some_and(|it| it > Level::Suppressed)
}

/// The newest entry about an alert that a form written by a person rests on. Who was met and what somebody else read is
/// no part of it: a form says nothing of a reading that is sealed.
///
/// # Errors
/// The record cannot be read.
pub fn version(reader: &Reader<'_>, alert: &AlertId, person: &str) -> Result<Option<Seq>, StoreError> {
    let part = |kind: Kind| {
        !matches!(kind, Kind::Checked | Kind::LookedUp | Kind::MeasureRecorded | Kind::CustodyBegun)
    };
    let mut newest = None;
    for stored in reader.entries_of(alert)? {
        let Some(kind) = Kind::parse(&stored.plain.kind).filter(|it| part(*it)) else { continue };
        let own = match (&kind, &stored.body) {
            (Kind::ReadByOfficial, store::Content::Known(Entry::ReadByOfficial(it))) => {
                it.reading.by.person == person
            }
            _ => true,
        };
        if own {
            newest = Some(stored.plain.seq);
        }
    }
    Ok(newest)
}

//! Clocks as a projection: which run, when they are due, what became of them.
//!
//! [`changes`] is pure: an entry gives changes. [`apply`] writes them. An append, a verification and the first opening
//! of an older home use the same two. A clock has one row for each alert it is about, so that it outlives the erasure
//! of the others; what follows on it stands under the key of the entry in which it stands.
//!
//! Promise: a tick reads what is due and nothing else; nothing stands in the table that does not follow from the
//! entries. Serves P8.

use std::collections::BTreeMap;

use entries::{Entry, Plain};
use terms::border::{Identity, MeetingClock, Pair, StartedClock};
use terms::clock::{ClockRef, ClockRule, ClockState};
use terms::{AlertId, Level, Seq, Track};

use crate::db::{Connection, DatabaseError, OptionalExtension, Row, ValueRef, params};
use crate::error::StoreError;
use crate::read::Reader;
use crate::row::{self, int};
use crate::several::{sixteen, sixteens};

/// Stands for "no alert" in the key of the table.
const NO_ALERT: i64 = -1;

/// Kinds of entry in which clocks begin.
pub(crate) const BEGIN: [entries::Kind; 5] = [
    entries::Kind::Checked,
    entries::Kind::SheetAnswered,
    entries::Kind::Decided,
    entries::Kind::ClockBegun,
    entries::Kind::QuestionsFixed,
];

/// Kinds of entry in which something becomes of one.
pub(crate) const END: [entries::Kind; 5] = [
    entries::Kind::PermissionLapsed,
    entries::Kind::ClockMet,
    entries::Kind::ClockEscalated,
    entries::Kind::ClockExtended,
    entries::Kind::QuestionsSent,
];

/// What an entry changes in the table.
#[derive(Debug)]
pub(crate) enum Change {
    /// A clock began.
    Begun { alert: Option<AlertId>, clock: ClockRef, since: i64, due: i64 },
    /// Something became of one.
    Ended { alert: Option<AlertId>, clock: ClockRef, state: ClockState },
    /// It has another end.
    Extended { alert: Option<AlertId>, clock: ClockRef, due: i64 },
    /// Whatever permission was running on an alert does not count any more: a later decision does.
    Replaced { alert: AlertId },
}

/// What an entry changes.
pub(crate) fn changes(plain: &Plain, entry: &Entry) -> Vec<Change> {
    let alert = || plain.alert.clone();
    let began = |rule: ClockRule, begun: Seq, since: i64, due: i64| Change::Begun {
        alert: alert(),
        clock: ClockRef { begun, rule },
        since,
        due,
    };
    let ended = |clock: ClockRef, state: ClockState| vec![Change::Ended { alert: alert(), clock, state }];
    let started = |it: &StartedClock| began(it.clock.into(), it.event.unwrap_or(plain.seq), it.since, it.due);
    match entry {
        Entry::Checked(it) => {
            it.clocks.iter().filter(|clock| concerns(clock.clock, it.pair.as_ref())).map(started).collect()
        }
        Entry::SheetAnswered(it) => it.answers.clocks.iter().map(started).collect(),
        Entry::ClockBegun(it) => {
            it.clocks.iter().map(|it| began(it.rule, plain.seq, it.since, it.due)).collect()
        }
        Entry::QuestionsFixed(it) => {
            // Found again by its day, whenever the alert came.
            vec![began(ClockRule::Questions, plain.seq, it.fixed.due, it.fixed.due)]
        }
        Entry::Decided(it) if it.decided.counts => {
            let replaced = alert().map(|alert| Change::Replaced { alert });
            let lease = it.decided.lease.as_ref();
            let lease = lease.map(|it| began(ClockRule::Permission, plain.seq, it.decided, it.until));
            replaced.into_iter().chain(lease).collect()
        }
        Entry::PermissionLapsed(it) => {
            ended(ClockRef { begun: it.lapsed.decision, rule: ClockRule::Permission }, ClockState::Over)
        }
        Entry::ClockMet(it) => ended(it.answered.clock, it.answered.state),
        Entry::ClockEscalated(it) => ended(it.late.clock, ClockState::Escalated),
        Entry::ClockExtended(it) => {
            vec![Change::Extended { alert: alert(), clock: it.extended.clock, due: it.extended.due }]
        }
        Entry::QuestionsSent(it) => {
            ended(ClockRef { begun: it.sent.fixed, rule: ClockRule::Questions }, ClockState::Met)
        }
        Entry::HomeMade(_)
        | Entry::AlertReceived(_)
        | Entry::Examined(_)
        | Entry::Entered(_)
        | Entry::PersonStated(_)
        | Entry::Consulted(_)
        | Entry::Erased(_)
        | Entry::MeasureRecorded(_)
        | Entry::CustodyBegun(_)
        | Entry::Judged(_)
        | Entry::Distinguished(_)
        | Entry::IdentityAnswered(_)
        | Entry::LookedUp(_)
        | Entry::ReadByOfficial(_)
        | Entry::Decided(_)
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
        | Entry::TimeTrusted(_) => Vec::new(),
    }
}

/// Every entry of a meeting carries all its clocks: those of identity concern the pair that is a candidate.
fn concerns(clock: MeetingClock, pair: Option<&Pair>) -> bool {
    let candidate = |it: Identity| it == Identity::Candidate;
    match (clock, pair) {
        (MeetingClock::CandidateIdentity, Some(pair)) => candidate(pair.identity),
        (MeetingClock::GrantingAuthority, Some(pair)) => {
            pair.shield.as_ref().is_some_and(|it| candidate(it.identity))
        }
        (MeetingClock::Duty | MeetingClock::Statement | MeetingClock::Referral, _) | (_, None) => true,
    }
}

/// Writes them. `seq` is the entry they come from.
pub(crate) fn apply(db: &Connection, seq: Seq, changes: &[Change]) -> crate::db::Result<()> {
    for change in changes {
        match change {
            Change::Begun { alert, clock, since, due } => {
                let Some(first) = first_of(db, alert.as_ref())? else { continue };
                db.prepare_cached(
                    "INSERT INTO clocks (begun, rule, first_seq, seq, since, due, state, ended, extended) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, 0) ON CONFLICT DO NOTHING",
                )?
                .execute(params![
                    int(clock.begun),
                    clock.rule.code(),
                    first,
                    int(seq),
                    since,
                    due,
                    ClockState::Running.code()
                ])?;
            }
            Change::Ended { alert, clock, state } => {
                let Some(first) = first_of(db, alert.as_ref())? else { continue };
                db.prepare_cached(
                    "UPDATE clocks SET state = $1, ended = $2 WHERE begun = $3 AND rule = $4 AND first_seq = $5",
                )?
                .execute(params![state.code(), int(seq), int(clock.begun), clock.rule.code(), first])?;
            }
            Change::Extended { alert, clock, due } => {
                let Some(first) = first_of(db, alert.as_ref())? else { continue };
                db.prepare_cached(
                    "UPDATE clocks SET due = $1, extended = 1 WHERE begun = $2 AND rule = $3 AND first_seq = $4",
                )?
                .execute(params![due, int(clock.begun), clock.rule.code(), first])?;
            }
            Change::Replaced { alert } => {
                let Some(first) = first_of(db, Some(alert))? else { continue };
                db.prepare_cached(
                    "UPDATE clocks SET state = $1, ended = $2 WHERE first_seq = $3 AND rule = $4 AND state = $5",
                )?
                .execute(params![
                    ClockState::Over.code(),
                    int(seq),
                    first,
                    ClockRule::Permission.code(),
                    ClockState::Running.code()
                ])?;
            }
        }
    }
    Ok(())
}

/// The clocks that stand in an entry that was erased.
pub(crate) fn forget(db: &Connection, stood_in: &[Seq]) -> crate::db::Result<()> {
    let mut delete = db.prepare_cached("DELETE FROM clocks WHERE seq = $1")?;
    stood_in.iter().try_for_each(|seq| delete.execute([int(*seq)]).map(drop))
}

fn first_of(db: &Connection, alert: Option<&AlertId>) -> crate::db::Result<Option<i64>> {
    let Some(alert) = alert else { return Ok(Some(NO_ALERT)) };
    db.prepare_cached("SELECT first_seq FROM alerts WHERE alert = $1")?
        .query_row([alert.as_str()], |row| row.get(0))
        .optional()
}

/// A clock for one alert, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockRow {
    /// Which.
    pub clock: ClockRef,
    /// The entry in which it stands.
    pub seq: Seq,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// When it is due.
    pub due: i64,
    /// What became of it.
    pub state: ClockState,
    /// The entry that says so.
    pub ended: Option<Seq>,
    /// It was extended.
    pub extended: bool,
    /// The alert; none where a person must look and no alert was met.
    pub alert: Option<AlertId>,
    /// The bureau that sent it.
    pub bureau: Option<String>,
    /// What holds for it.
    pub level: Option<Level>,
    /// What it takes to look at it.
    pub track: Option<Track>,
    /// A grave crime is alleged.
    pub grave: bool,
}

/// Where a page of clocks ended: the next one begins behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockPlace {
    due: i64,
    begun: i64,
    rule: &'static str,
    first: i64,
}

impl ClockPlace {
    /// The first entry of the alert; none where a person must look and no alert was met.
    #[must_use]
    pub fn alert(&self) -> Option<Seq> {
        u64::try_from(self.first).ok().map(Seq)
    }

    /// As text, for a link.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}.{}.{}.{}", self.due, self.begun, self.rule, self.first)
    }

    /// Reads [`ClockPlace::to_text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let mut next = || parts.next();
        let place = Self {
            due: next()?.parse().ok()?,
            begun: next()?.parse().ok()?,
            rule: ClockRule::parse(next()?)?.code(),
            first: next()?.parse().ok()?,
        };
        next().is_none().then_some(place)
    }
}

/// Where a page of the clocks of one rule ended, by their beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockBehind {
    since: i64,
    begun: i64,
    first: i64,
}

impl ClockBehind {
    /// Before everything that begins at a time, and behind everything that began earlier.
    #[must_use]
    pub fn at(since: i64) -> Self {
        Self { since, begun: -1, first: NO_ALERT - 1 }
    }

    fn of(row: &ClockRow, place: &ClockPlace) -> Self {
        Self { since: row.since, begun: place.begun, first: place.first }
    }

    /// As text, for a link.
    #[must_use]
    pub fn to_text(self) -> String {
        format!("{}.{}.{}", self.since, self.begun, self.first)
    }

    /// Reads [`ClockBehind::to_text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let mut next = || parts.next()?.parse().ok();
        let place = Self { since: next()?, begun: next()?, first: next()? };
        parts.next().is_none().then_some(place)
    }
}

/// Before every clock.
const START: ClockPlace = ClockPlace { due: i64::MIN, begun: -1, rule: "", first: NO_ALERT - 1 };

/// A row with its place.
type Placed = (ClockRow, ClockPlace);

/// The columns [`placed`] reads, with a condition.
macro_rules! clocks_where {
    ($condition:literal) => {
        concat!(
            "SELECT clocks.begun, clocks.rule, clocks.seq, clocks.since, clocks.due, clocks.state, clocks.ended, \
             clocks.extended, clocks.first_seq, alerts.alert, alerts.bureau, alerts.level, alerts.track, alerts.grave \
             FROM clocks LEFT JOIN alerts ON alerts.first_seq = clocks.first_seq WHERE ",
            $condition
        )
    };
}

impl Reader<'_> {
    /// Clocks that somebody still has to answer, the earliest due first: what is late comes before what is not.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_open(
        &self,
        after: Option<&ClockPlace>,
        limit: usize,
    ) -> Result<Vec<(ClockRow, ClockPlace)>, StoreError> {
        let after = after.unwrap_or(&START);
        self.many(
            clocks_where!(
                "clocks.state IN ('running', 'escalated') AND clocks.rule NOT IN ('permission', 'questions') \
                 AND (clocks.due, clocks.begun, clocks.rule, clocks.first_seq) > ($1, $2, $3, $4) \
                 ORDER BY clocks.due, clocks.begun, clocks.rule, clocks.first_seq LIMIT $5"
            ),
            params![after.due, after.begun, after.rule, after.first, most(limit)],
            placed,
        )
    }

    /// Clocks that run and are due at a time, the earliest first; permissions, which end by more than their time, left
    /// to [`Reader::permissions_to_look_at`].
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_due(
        &self,
        at: i64,
        after: Option<&ClockPlace>,
        limit: usize,
    ) -> Result<Vec<(ClockRow, ClockPlace)>, StoreError> {
        let after = after.unwrap_or(&START);
        self.many(
            clocks_where!(
                "clocks.state = 'running' AND clocks.rule <> 'permission' AND clocks.due <= $1 \
                 AND (clocks.due, clocks.begun, clocks.rule, clocks.first_seq) > ($2, $3, $4, $5) \
                 ORDER BY clocks.due, clocks.begun, clocks.rule, clocks.first_seq LIMIT $6"
            ),
            params![at, after.due, after.begun, after.rule, after.first, most(limit)],
            placed,
        )
    }

    /// Every clock of an alert, in the order in which they began.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_of(&self, alert: &AlertId) -> Result<Vec<ClockRow>, StoreError> {
        let Some(row) = self.alert(alert)? else { return Ok(Vec::new()) };
        let rows: Vec<Placed> = self.many(
            clocks_where!("clocks.first_seq = $1 ORDER BY clocks.begun, clocks.rule"),
            [int(row.first)],
            placed,
        )?;
        Ok(rows.into_iter().map(|it| it.0).collect())
    }

    /// Every clock of several alerts, by their first entries, each in the order in which they began.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_at(&self, firsts: &[Seq]) -> Result<BTreeMap<Seq, Vec<ClockRow>>, StoreError> {
        let mut found: BTreeMap<Seq, Vec<ClockRow>> = BTreeMap::new();
        let firsts: Vec<i64> = firsts.iter().map(|it| int(*it)).collect();
        for some in sixteens(&firsts) {
            let sql = concat!(
                clocks_where!("clocks.first_seq IN "),
                sixteen!(),
                " ORDER BY clocks.begun, clocks.rule"
            );
            let rows: Vec<Placed> = self.many(sql, some, placed)?;
            for (clock, place) in rows {
                found.entry(row::seq(place.first)).or_default().push(clock);
            }
        }
        Ok(found)
    }

    /// One clock, with a row for each alert it is about.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clock(&self, clock: ClockRef) -> Result<Vec<ClockRow>, StoreError> {
        let rows: Vec<Placed> = self.many(
            clocks_where!("clocks.begun = $1 AND clocks.rule = $2 ORDER BY clocks.first_seq"),
            params![int(clock.begun), clock.rule.code()],
            placed,
        )?;
        Ok(rows.into_iter().map(|it| it.0).collect())
    }

    /// Clocks of a rule that began from one time to before another, in the order of their beginning.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_begun(
        &self,
        rule: ClockRule,
        from: i64,
        to: i64,
        limit: usize,
    ) -> Result<Vec<ClockRow>, StoreError> {
        let rows: Vec<Placed> = self.many(
            clocks_where!(
                "clocks.rule = $1 AND clocks.since >= $2 AND clocks.since < $3 \
                 ORDER BY clocks.since, clocks.begun, clocks.first_seq LIMIT $4"
            ),
            params![rule.code(), from, to, most(limit)],
            placed,
        )?;
        Ok(rows.into_iter().map(|it| it.0).collect())
    }

    /// Clocks of a rule in the order of their beginning, from behind one on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_behind(
        &self,
        rule: ClockRule,
        after: ClockBehind,
        limit: usize,
    ) -> Result<Vec<(ClockRow, ClockBehind)>, StoreError> {
        let rows: Vec<Placed> = self.many(
            clocks_where!(
                "clocks.rule = $1 AND (clocks.since, clocks.begun, clocks.first_seq) > ($2, $3, $4) \
                 ORDER BY clocks.since, clocks.begun, clocks.first_seq LIMIT $5"
            ),
            params![rule.code(), after.since, after.begun, after.first, most(limit)],
            placed,
        )?;
        Ok(rows.into_iter().map(|(row, place)| (row.clone(), ClockBehind::of(&row, &place))).collect())
    }

    /// Clocks of a rule, the latest beginning first, from before one on.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_before(
        &self,
        rule: ClockRule,
        before: ClockBehind,
        limit: usize,
    ) -> Result<Vec<(ClockRow, ClockBehind)>, StoreError> {
        let rows: Vec<Placed> = self.many(
            clocks_where!(
                "clocks.rule = $1 AND (clocks.since, clocks.begun, clocks.first_seq) < ($2, $3, $4) \
                 ORDER BY clocks.since DESC, clocks.begun DESC, clocks.first_seq DESC LIMIT $5"
            ),
            params![rule.code(), before.since, before.begun, before.first, most(limit)],
            placed,
        )?;
        Ok(rows.into_iter().map(|(row, place)| (row.clone(), ClockBehind::of(&row, &place))).collect())
    }

    /// How many clocks are escalated and not answered since.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_escalated(&self) -> Result<u64, StoreError> {
        let count: Option<i64> =
            self.one("SELECT COUNT(*) FROM clocks WHERE state = 'escalated'", params![], |row| row.get(0))?;
        Ok(count.and_then(|it| u64::try_from(it).ok()).unwrap_or(0))
    }

    /// How many clocks of a rule somebody still has to answer.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_waiting(&self, rule: ClockRule) -> Result<u64, StoreError> {
        let count: Option<i64> = self.one(
            "SELECT COUNT(*) FROM clocks WHERE rule = $1 AND state IN ('running', 'escalated')",
            [rule.code()],
            |row| row.get(0),
        )?;
        Ok(count.and_then(|it| u64::try_from(it).ok()).unwrap_or(0))
    }

    /// Clocks of a rule that somebody still has to answer, the earliest due first.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn clocks_open_of(
        &self,
        rule: ClockRule,
        after: Option<&ClockPlace>,
        limit: usize,
    ) -> Result<Vec<(ClockRow, ClockPlace)>, StoreError> {
        let after = after.unwrap_or(&START);
        self.many(
            clocks_where!(
                "clocks.rule = $1 AND clocks.state IN ('running', 'escalated') \
                 AND (clocks.due, clocks.begun, clocks.rule, clocks.first_seq) > ($2, $3, $4, $5) \
                 ORDER BY clocks.due, clocks.begun, clocks.rule, clocks.first_seq LIMIT $6"
            ),
            params![rule.code(), after.due, after.begun, after.rule, after.first, most(limit)],
            placed,
        )
    }

    /// Permissions that are not said to be over, and may be: their time has come, or the alert was received or examined
    /// again since the decision.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn permissions_to_look_at(
        &self,
        at: i64,
        after: Option<Seq>,
        limit: usize,
    ) -> Result<Vec<ClockRow>, StoreError> {
        let rows: Vec<Placed> = self.many(
            clocks_where!(
                "clocks.rule = 'permission' AND clocks.state = 'running' AND clocks.begun > $1 \
                 AND (clocks.due <= $2 OR alerts.revision > clocks.begun OR alerts.examined > clocks.begun + 1) \
                 ORDER BY clocks.begun LIMIT $3"
            ),
            params![after.map_or(-1, int), at, most(limit)],
            placed,
        )?;
        Ok(rows.into_iter().map(|it| it.0).collect())
    }

    /// The newest time at which anything was recorded on an alert: the time of its log never goes back behind it.
    ///
    /// # Errors
    /// The tables cannot be read.
    pub fn newest_time(&self, alert: &AlertId) -> Result<Option<i64>, StoreError> {
        let Some(row) = self.alert(alert)? else { return Ok(None) };
        let newest: Option<Option<i64>> = self.one(
            "SELECT MAX(entries.recorded_at) FROM trail JOIN entries ON entries.seq = trail.seq \
             WHERE trail.first_seq = $1",
            [int(row.first)],
            |row| row.get(0),
        )?;
        Ok(newest.flatten())
    }
}

fn placed(row: &Row<'_>) -> crate::db::Result<Placed> {
    fn word<T>(row: &Row<'_>, column: usize, parse: impl Fn(&str) -> Option<T>) -> crate::db::Result<T> {
        parse(row.get_ref(column)?.as_str()?).ok_or(DatabaseError::Column { column, what: "no known word" })
    }
    let known = |column: usize| row.get_ref(column).map(|it| it != ValueRef::Null);
    let (begun, rule): (i64, ClockRule) = (row.get(0)?, word(row, 1, ClockRule::parse)?);
    let (due, first): (i64, i64) = (row.get(4)?, row.get(8)?);
    let clock = ClockRow {
        clock: ClockRef { begun: row::seq(begun), rule },
        seq: row::seq(row.get(2)?),
        since: row.get(3)?,
        due,
        state: word(row, 5, ClockState::parse)?,
        ended: row.get::<Option<i64>>(6)?.map(row::seq),
        extended: row.get(7)?,
        alert: if known(9)? { Some(word(row, 9, AlertId::parse)?) } else { None },
        bureau: row.get(10)?,
        level: if known(11)? { Some(word(row, 11, Level::parse)?) } else { None },
        track: if known(12)? { Some(word(row, 12, Track::parse)?) } else { None },
        grave: row.get::<Option<bool>>(13)?.unwrap_or(false),
    };
    Ok((clock, ClockPlace { due, begun, rule: rule.code(), first }))
}

fn most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

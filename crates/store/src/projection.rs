//! Projections: what the tables beside `entries` hold, as a function of the entries.
//!
//! [`change`] is pure: an entry gives a change. [`Change::apply`] writes it. An append and a verification use
//! the same two, the one on the record and the other on an empty database, and the results are compared.
//! Promise: nothing stands in these tables that does not follow from the entries; what follows from an entry
//! whose content was erased is what follows from its plain columns alone.

use casework::link::{LookupKey, held_keys_of_about, held_keys_of_alert, key_of_id};
use entries::{AlertReceived, Entry, Kind, Plain};
use terms::id::RegisterId;
use terms::lift::LiftOf;
use terms::{AlertId, Date, Level, Seq, Track};

use crate::clocks;
use crate::codes::{Code, Codes, kind_number};
use crate::db::{Connection, OptionalExtension, Value, params};
use crate::era;
use crate::requests::{self, ON_REQUEST};
use crate::row::int;

/// A look-up row points at a register entry.
pub(crate) const AT_REGISTER: i64 = 0;
/// A look-up row points at an alert.
pub(crate) const AT_ALERT: i64 = 1;

/// What stands in place of the kind of a register entry that its authority lifted.
pub(crate) const LIFTED: &str = "lifted";

/// What is known of an entry's content.
pub(crate) enum Seen<'a> {
    /// The content and the original bytes.
    Content(&'a Entry, &'a [u8]),
    /// It was erased: the plain columns are all there is.
    Gone,
    /// Of a newer release: it changes nothing that this release keeps.
    Unknown,
}

/// One row of `lookups` without its target.
pub(crate) struct Lookup {
    mac: i64,
    kind: i64,
    fold: i64,
}

/// What an entry changes.
pub(crate) enum Change {
    /// Nothing beside the count of its kind.
    Nothing,
    /// An alert came, or a new content of one.
    Arrived { alert: AlertId, owner: String, arrived: Option<Arrived> },
    /// An alert was examined; without a result where that was erased.
    Examined { alert: AlertId, result: Option<Examined> },
    /// Something else happened to an alert: a statement, a check, a measure, a judgement.
    Followed { alert: AlertId },
    /// Named people decided against a measure, or a permission ended.
    Lowered { alert: AlertId },
    /// Something was put into a register.
    Entered {
        register: RegisterId,
        kind: &'static str,
        bureau: Option<String>,
        owner: String,
        lookups: Vec<Lookup>,
        lowers: bool,
    },
    /// Something else happened to a register entry or to a proposal of one, by the place of that.
    Behind { first: Seq },
    /// An authority lifted a register entry: it no longer touches anything.
    Lifted { entered: Seq },
    /// An owner's entries were erased.
    Erased { owner: String, gone: Gone },
}

/// What an erased owner owned: the alert, by its first entry, and every entry that look-up keys were made of.
#[derive(Clone, Default)]
pub(crate) struct Gone {
    pub(crate) alert: Option<Seq>,
    pub(crate) arrivals: Vec<Seq>,
    pub(crate) entered: Vec<Seq>,
    /// Entries in which clocks stood.
    pub(crate) clocks: Vec<Seq>,
    /// The first entry of a request.
    pub(crate) request: Option<Seq>,
}

/// What arrived.
pub(crate) struct Arrived {
    day: Date,
    bureau: Option<String>,
    content: Code,
    seen: Option<Code>,
    lookups: Vec<Lookup>,
}

/// The result of an examination.
pub(crate) struct Examined {
    level: Level,
    track: Track,
    grave: bool,
    lowers: bool,
}

/// What an entry changes. `None` where the plain columns lack what its kind needs.
pub(crate) fn change(plain: &Plain, seen: &Seen<'_>, codes: &Codes) -> Option<Change> {
    let owner = || plain.owner.to_string();
    Some(match seen {
        Seen::Unknown => Change::Nothing,
        Seen::Gone => match (plain.kind.as_str(), plain.alert.clone()) {
            ("alert_received", alert) => Change::Arrived { alert: alert?, owner: owner(), arrived: None },
            ("examined", alert) => Change::Examined { alert: alert?, result: None },
            ("person_stated", alert) => Change::Followed { alert: alert? },
            (kind, Some(alert)) if Kind::parse(kind).is_some() => Change::Followed { alert },
            ("lift_proposed" | "proposal_refused" | "lifted", None) => {
                Change::Behind { first: plain.caused_by? }
            }
            (kind, None) if ON_REQUEST.iter().any(|it| it.code() == kind) => {
                Change::Behind { first: plain.caused_by? }
            }
            (_, Some(_) | None) => Change::Nothing,
        },
        Seen::Content(entry, original) => match entry {
            Entry::HomeMade(_)
            | Entry::Consulted(_)
            | Entry::EntryProposed(_)
            | Entry::HoldingsTaken(_)
            | Entry::ProfileTakenUp(_)
            | Entry::RequestLodged(_)
            | Entry::TimeTrusted(_) => Change::Nothing,
            Entry::RequestMoved(_)
            | Entry::FileAdded(_)
            | Entry::RestrictionClaimed(_)
            | Entry::RestrictionTested(_)
            | Entry::ChallengeStep(_)
            | Entry::RequestDecided(_)
            | Entry::DeadlineBegun(_)
            | Entry::DeadlineChanged(_)
            | Entry::LetterIssued(_)
            | Entry::ExcerptPublished(_) => Change::Behind { first: plain.caused_by? },
            Entry::LiftProposed(_) | Entry::ProposalRefused(_) => behind(plain)?,
            Entry::Lifted(lifted) => match &lifted.lift.of {
                LiftOf::Entry { entered, .. } if plain.caused_by == Some(*entered) => {
                    Change::Lifted { entered: *entered }
                }
                LiftOf::Entry { .. } => return None,
                LiftOf::Finding { .. } => behind(plain)?,
            },
            Entry::Decided(entered) if entered.lowers() => Change::Lowered { alert: plain.alert.clone()? },
            Entry::PermissionLapsed(_) => Change::Lowered { alert: plain.alert.clone()? },
            Entry::PersonStated(_)
            | Entry::ReadByOfficial(_)
            | Entry::Decided(_)
            | Entry::SheetAnswered(_)
            | Entry::Judged(_)
            | Entry::IdentityAnswered(_)
            | Entry::ReviewAsked(_)
            | Entry::TellingDecided(_)
            | Entry::NoteIssued(_)
            | Entry::CopyRegistered(_)
            | Entry::RecallOrdered(_)
            | Entry::RecallMoved(_)
            | Entry::WatchBegun(_)
            | Entry::WatchMoved(_) => Change::Followed { alert: plain.alert.clone()? },
            Entry::Checked(_)
            | Entry::LookedUp(_)
            | Entry::MeasureRecorded(_)
            | Entry::CustodyBegun(_)
            | Entry::Distinguished(_)
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
            | Entry::MessageMade(_)
            | Entry::MessageTaken(_)
            | Entry::MessageDone(_) => {
                plain.alert.clone().map_or(Change::Nothing, |alert| Change::Followed { alert })
            }
            Entry::AlertReceived(received) => {
                let alert = plain.alert.clone()?;
                let arrived = Arrived {
                    day: plain.effective,
                    bureau: received.alert.bureau().map(str::to_owned),
                    content: codes.content(&alert, received),
                    seen: (!original.is_empty()).then(|| codes.seen(&alert, original)),
                    lookups: lookups(&keys_of_alert(&alert, received), codes),
                };
                Change::Arrived { alert, owner: owner(), arrived: Some(arrived) }
            }
            Entry::Examined(examined) => Change::Examined {
                alert: plain.alert.clone()?,
                result: Some(Examined {
                    level: examined.standing.level,
                    track: examined.standing.track,
                    grave: examined.standing.grave,
                    lowers: examined.lowers(),
                }),
            },
            Entry::Entered(entered) => Change::Entered {
                register: entered.register.clone(),
                kind: entered.entry.kind().code(),
                bureau: entered.entry.bureau().map(str::to_owned),
                owner: owner(),
                lookups: entered
                    .entry
                    .about()
                    .map(|it| lookups(&held_keys_of_about(it), codes))
                    .unwrap_or_default(),
                lowers: entered.lowers(),
            },
            Entry::Erased(erased) => Change::Erased { owner: erased.owner.clone(), gone: Gone::default() },
        },
    })
}

/// An act of two officials on an alert, or about what stands at the place that brought it about.
fn behind(plain: &Plain) -> Option<Change> {
    match plain.alert.clone() {
        Some(alert) => Some(Change::Followed { alert }),
        None => plain.caused_by.map(|first| Change::Behind { first }),
    }
}

/// The keys an alert is kept under, its own id among them.
fn keys_of_alert(alert: &AlertId, received: &AlertReceived) -> Vec<LookupKey> {
    let mut keys = held_keys_of_alert(&received.alert);
    keys.push(key_of_id(alert));
    keys
}

fn lookups(keys: &[LookupKey], codes: &Codes) -> Vec<Lookup> {
    keys.iter()
        .map(|key| Lookup { mac: codes.lookup(key), kind: kind_number(key.kind), fold: i64::from(key.fold) })
        .collect()
}

impl Change {
    /// True where the entry lowers anything: a permission decided on older facts is refused after it.
    pub(crate) fn lowers(&self) -> bool {
        match self {
            Self::Nothing
            | Self::Arrived { .. }
            | Self::Followed { .. }
            | Self::Behind { .. }
            | Self::Lifted { .. } => false,
            Self::Examined { result, .. } => result.as_ref().is_some_and(|it| it.lowers),
            Self::Entered { lowers, .. } => *lowers,
            Self::Erased { .. } | Self::Lowered { .. } => true,
        }
    }

    /// Writes the look-up rows alone, where they are made again with another folding.
    pub(crate) fn apply_lookups(&self, db: &Connection, seq: Seq) -> crate::db::Result<()> {
        match self {
            Self::Arrived { alert, arrived: Some(arrived), .. } => match standing(db, alert)? {
                Some(row) => point(db, seq, &arrived.lookups, AT_ALERT, row.first),
                None => Ok(()),
            },
            Self::Entered { lookups, .. } => point(db, seq, lookups, AT_REGISTER, int(seq)),
            Self::Nothing
            | Self::Arrived { arrived: None, .. }
            | Self::Examined { .. }
            | Self::Followed { .. }
            | Self::Lowered { .. }
            | Self::Behind { .. }
            | Self::Erased { .. } => Ok(()),
            Self::Lifted { entered } => unpoint(db, &[*entered], AT_REGISTER, int(*entered)),
        }
    }

    /// Writes it.
    pub(crate) fn apply(&self, db: &Connection, seq: Seq) -> crate::db::Result<()> {
        match self {
            Self::Nothing => Ok(()),
            Self::Arrived { alert, owner, arrived } => arrive(db, seq, alert, owner, arrived.as_ref()),
            Self::Examined { alert, result } => {
                examine(db, seq, alert, result.as_ref())?;
                follow(db, seq, alert)
            }
            Self::Followed { alert } | Self::Lowered { alert } => follow(db, seq, alert),
            Self::Entered { register, kind, bureau, owner, lookups, .. } => {
                db.prepare_cached(
                    "INSERT INTO registers (seq, register, kind, bureau, owner) VALUES ($1, $2, $3, $4, $5)",
                )?
                .execute(params![int(seq), register.as_str(), kind, bureau, owner])?;
                point(db, seq, lookups, AT_REGISTER, int(seq))
            }
            Self::Behind { first } => tread(db, int(*first), seq),
            Self::Lifted { entered } => {
                tread(db, int(*entered), seq)?;
                db.prepare_cached("UPDATE registers SET kind = $1, bureau = NULL WHERE seq = $2")?
                    .execute(params![LIFTED, int(*entered)])?;
                unpoint(db, &[*entered], AT_REGISTER, int(*entered))
            }
            Self::Erased { owner, gone } => erase(db, seq, owner, gone),
        }
    }
}

/// Counts one entry of a kind, or several.
pub(crate) fn count(db: &Connection, kind: &str, version: u16, entries: u64) -> crate::db::Result<()> {
    db.prepare_cached(
        "INSERT INTO kinds (kind, version, count) VALUES ($1, $2, $3) \
         ON CONFLICT (kind, version) DO UPDATE SET count = kinds.count + excluded.count",
    )?
    .execute(params![kind, version, i64::try_from(entries).unwrap_or(i64::MAX)])
    .map(drop)
}

/// What stands of an alert.
struct Standing {
    first: i64,
    owner: String,
    bureau: Option<String>,
}

fn standing(db: &Connection, alert: &AlertId) -> crate::db::Result<Option<Standing>> {
    db.prepare_cached("SELECT first_seq, owner, bureau FROM alerts WHERE alert = $1")?
        .query_row([alert.as_str()], |row| {
            Ok(Standing { first: row.get(0)?, owner: row.get(1)?, bureau: row.get(2)? })
        })
        .optional()
}

fn arrive(
    db: &Connection,
    seq: Seq,
    alert: &AlertId,
    owner: &str,
    arrived: Option<&Arrived>,
) -> crate::db::Result<()> {
    let mut before = standing(db, alert)?;
    // What arrives after an erasure begins anew: it has another owner.
    if let Some(erased) = before.take_if(|it| it.owner != owner) {
        db.prepare_cached("DELETE FROM alerts WHERE first_seq = $1")?.execute([erased.first])?;
    }
    let first = before.as_ref().map_or(int(seq), |it| it.first);
    let Some(arrived) = arrived else {
        if before.is_some() {
            db.prepare_cached("UPDATE alerts SET revision = $1 WHERE first_seq = $2")?
                .execute(params![int(seq), first])?;
        } else {
            db.prepare_cached(
                "INSERT INTO alerts (first_seq, alert, owner, revision, level, grave) VALUES ($1, $2, $3, $1, $4, 0)",
            )?
            .execute(params![first, alert.as_str(), owner, Level::Erased.code()])?;
        }
        return tread(db, first, seq);
    };
    let known = before.as_ref().and_then(|it| it.bureau.as_deref());
    // An alert is counted once, on the day its bureau is first known.
    let counted = match (known, &arrived.bureau) {
        (None, Some(bureau)) => Some((bureau, arrived.day.to_string())),
        (Some(_), _) | (None, None) => None,
    };
    if before.is_some() {
        db.prepare_cached("UPDATE alerts SET revision = $1, content = $2 WHERE first_seq = $3")?
            .execute(params![int(seq), arrived.content, first])?;
    } else {
        db.prepare_cached(
            "INSERT INTO alerts (first_seq, alert, owner, revision, grave, content) VALUES ($1, $2, $3, $1, 0, $4)",
        )?
        .execute(params![first, alert.as_str(), owner, arrived.content])?;
    }
    if let Some((bureau, day)) = counted {
        db.prepare_cached("UPDATE alerts SET bureau = $1, counted = $2 WHERE first_seq = $3")?
            .execute(params![bureau, day, first])?;
        db.prepare_cached(
            "INSERT INTO bureau_days (bureau, day, count) VALUES ($1, $2, 1) \
             ON CONFLICT (bureau, day) DO UPDATE SET count = bureau_days.count + 1",
        )?
        .execute(params![bureau, day])?;
    }
    if let Some(code) = &arrived.seen {
        db.prepare_cached(
            "INSERT INTO seen (first_seq, mac, seq) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![first, code, int(seq)])?;
    }
    tread(db, first, seq)?;
    point(db, seq, &arrived.lookups, AT_ALERT, first)
}

/// One more entry of an alert, which is found by its first.
fn tread(db: &Connection, first: i64, seq: Seq) -> crate::db::Result<()> {
    db.prepare_cached("INSERT INTO trail (first_seq, seq) VALUES ($1, $2)")?
        .execute([first, int(seq)])
        .map(drop)
}

fn follow(db: &Connection, seq: Seq, alert: &AlertId) -> crate::db::Result<()> {
    match standing(db, alert)? {
        Some(row) => tread(db, row.first, seq),
        None => Ok(()),
    }
}

fn examine(db: &Connection, seq: Seq, alert: &AlertId, result: Option<&Examined>) -> crate::db::Result<()> {
    match result {
        Some(result) => db
            .prepare_cached(
                "UPDATE alerts SET examined = $1, level = $2, track = $3, grave = $4 WHERE alert = $5",
            )?
            .execute(params![
                int(seq),
                result.level.code(),
                result.track.code(),
                result.grave,
                alert.as_str()
            ])?,
        None => db
            .prepare_cached("UPDATE alerts SET examined = $1 WHERE alert = $2")?
            .execute(params![int(seq), alert.as_str()])?,
    };
    Ok(())
}

fn point(db: &Connection, seq: Seq, lookups: &[Lookup], what: i64, target: i64) -> crate::db::Result<()> {
    let era = era::of(seq);
    if db.is_shared() && !lookups.is_empty() {
        // One way to the server for all of them.
        let row = |at: usize| {
            let numbers = (1..=6).map(|it| format!("${}", 6 * at + it)).collect::<Vec<_>>();
            format!("({})", numbers.join(", "))
        };
        let rows = (0..lookups.len()).map(row).collect::<Vec<_>>().join(", ");
        let values: Vec<Value> = lookups
            .iter()
            .flat_map(|it| [era, it.mac, what, target, it.kind, it.fold].map(Value::Integer))
            .collect();
        return db
            .prepare_cached(&format!(
                "INSERT INTO lookups (era, mac, what, target, kind, fold) VALUES {rows} ON CONFLICT DO NOTHING"
            ))?
            .execute(values.as_slice())
            .map(drop);
    }
    let mut insert = db.prepare_cached(
        "INSERT INTO lookups (era, mac, what, target, kind, fold) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT DO NOTHING",
    )?;
    for Lookup { mac, kind, fold } in lookups {
        insert.execute(params![era, mac, what, target, kind, fold])?;
    }
    Ok(())
}

fn erase(db: &Connection, seq: Seq, owner: &str, gone: &Gone) -> crate::db::Result<()> {
    db.prepare_cached("INSERT INTO erasures (seq, owner) VALUES ($1, $2)")?
        .execute(params![int(seq), owner])?;
    clocks::forget(db, &gone.clocks)?;
    if let Some(first) = gone.request {
        requests::forget(db, first)?;
    }
    if let Some(first) = gone.alert.map(int) {
        let (bureau, counted): (Option<String>, Option<String>) = db
            .prepare_cached("SELECT bureau, counted FROM alerts WHERE first_seq = $1")?
            .query_row([first], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if let (Some(bureau), Some(day)) = (bureau, counted) {
            db.prepare_cached("UPDATE bureau_days SET count = count - 1 WHERE bureau = $1 AND day = $2")?
                .execute(params![bureau, day])?;
            db.prepare_cached("DELETE FROM bureau_days WHERE bureau = $1 AND day = $2 AND count = 0")?
                .execute(params![bureau, day])?;
        }
        db.prepare_cached(
            "UPDATE alerts SET bureau = NULL, counted = NULL, level = $1, track = NULL, grave = 0, content = NULL \
             WHERE first_seq = $2",
        )?
        .execute(params![Level::Erased.code(), first])?;
        db.prepare_cached("DELETE FROM seen WHERE first_seq = $1")?.execute([first])?;
        unpoint(db, &gone.arrivals, AT_ALERT, first)?;
    }
    for &seq in &gone.entered {
        db.prepare_cached("DELETE FROM registers WHERE seq = $1")?.execute([int(seq)])?;
        unpoint(db, &[seq], AT_REGISTER, int(seq))?;
    }
    Ok(())
}

/// Looks through the eras in which the target got its keys.
fn unpoint(db: &Connection, made_by: &[Seq], what: i64, target: i64) -> crate::db::Result<()> {
    let mut eras: Vec<i64> = made_by.iter().map(|it| era::of(*it)).collect();
    eras.dedup();
    for era in eras {
        db.prepare_cached("DELETE FROM lookups WHERE era = $1 AND target = $2 AND what = $3")?
            .execute(params![era, target, what])?;
    }
    Ok(())
}

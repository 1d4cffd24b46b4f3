//! A court is told how an alert stands: what the record says of it on a day, and the note on the record with its digest.
//!
//! Promise: level, permission and pending request alone, never why: it may be a protection (P17). The text of a note is kept word
//! for word; nothing here sends it.
//!
//! Serves ECHR Arts 5 and 6 through the court that decides; rules of this system.

use casework::withheld::Withheld;
use entries::{Entry, Kind, NoteIssued};
use store::{Reader, StoreError};
use terms::request::{Note, RequestKind};
use terms::{AlertId, Date, Level, Measure, Seq};

use crate::requests::{Body, case, withheld_on_alert};
use crate::shown::shown;
use crate::verification::{DecideError, about, own_login, row_of};
use crate::{Act, Desk, DeskError};

/// How an alert stands.
#[derive(Clone, Debug)]
pub struct Stands {
    /// The bureau that sent it, where a view has shown it.
    pub bureau: Option<String>,
    /// The level that holds.
    pub level: Level,
    /// Since which day.
    pub since: Date,
    /// What a named decision permits, of which authority, until when.
    pub permitted: Option<(Measure, String, i64)>,
    /// A request about it that runs: what is asked for, since when it is admissible, and whether the data are blocked meanwhile.
    pub request: Option<(RequestKind, Option<i64>, bool)>,
    /// What the note must not name.
    pub withheld: Withheld,
}

/// How an alert stands at a time; none where it is not shown.
///
/// # Errors
/// The record fails.
pub fn stands(
    reader: &Reader<'_>,
    alert: &AlertId,
    own: Option<&str>,
    body: &Body,
    at: i64,
) -> Result<Option<Stands>, DeskError> {
    let Some(shown) = shown(reader, alert, at)? else { return Ok(None) };
    let day = |seq: Seq| reader.entry(seq).map(|it| it.plain.effective);
    let mut since = day(shown.row.examined.unwrap_or(shown.row.first))?;
    // The newest examination that changed the level, and what began or ended a permission behind it.
    for it in reader.followed(alert, &[Kind::Examined, Kind::PermissionLapsed])? {
        let changes = match &it.body {
            Entry::Examined(examined) => examined.before.is_none_or(|it| it.level != examined.standing.level),
            Entry::PermissionLapsed(_) => true,
            _ => false,
        };
        if changes {
            since = it.plain.effective;
        }
    }
    let permitted = match &shown.permission {
        Some(it) => {
            since = day(it.decision())?;
            let authority = it.by().iter().rev().find_map(|it| it.authority.clone());
            let unit = || it.by().last().map(|it| it.unit.clone());
            Some((it.lease().measure, authority.or_else(unit).unwrap_or_default(), it.lease().until))
        }
        None => None,
    };
    let level = shown.level();
    let mut request = None;
    for row in reader.requests_about(alert)? {
        let Some(case) = case(reader, &row.request, body)? else { continue };
        if case.request.state.is_open() {
            request = Some((row.kind, row.admitted, case.request.blocked));
        }
    }
    Ok(Some(Stands {
        bureau: shown.received.body.alert.bureau().map(str::to_owned),
        level,
        since,
        permitted: permitted.filter(|_| level == Level::Permitted),
        request,
        withheld: withheld_on_alert(reader, alert, own)?,
    }))
}

/// The notes of an alert, in order.
///
/// # Errors
/// The record fails.
pub fn notes(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<(Seq, Note)>, StoreError> {
    let all = reader.followed(alert, &[Kind::NoteIssued])?;
    let each = all.into_iter().filter_map(|it| match it.body {
        Entry::NoteIssued(issued) => Some((it.plain.seq, issued.note)),
        _ => None,
    });
    Ok(each.collect())
}

impl Desk {
    /// Enters a note to a court whose text was made from the record.
    ///
    /// # Errors
    /// Whoever acts is not who signs; no such alert; or the record fails.
    pub fn note_to_court(
        &mut self,
        alert: &AlertId,
        mut note: Note,
        act: &mut Act<'_>,
    ) -> Result<Seq, DecideError> {
        own_login(&self.store, &act.actor, &note.by)?;
        let now = (act.clock)();
        let mut batch = self.store.batch(now, &mut *act.rng)?;
        let row = row_of(&batch.read(), alert)?;
        note.at = now.micros();
        let entry = Entry::NoteIssued(Box::new(NoteIssued { note }));
        let seq = batch.append(about(&row, entry, &act.actor, act.on, None, None))?;
        batch.commit()?;
        Ok(seq)
    }
}

//! Examining an alert that is on the record, and keeping the result where it differs.
//!
//! Promise: an examination that finds the same as the one before adds no entry, so a second run adds nothing.

use casework::{examination, standing};
use entries::{Before, Entry, Examined, Owner};
use store::{AlertRow, Batch, NewEntry, StoreError};
use terms::{Actor, Alert, AlertId, Date, Examination, Seq, Standing};

use crate::Shipped;
use crate::load::{Cache, Subject, load};

/// The result for one alert, and what held before it.
pub struct Examining {
    /// The result.
    pub examination: Examination,
    /// What holds now.
    pub standing: Standing,
    /// What held before; `None` for a first examination.
    pub before: Option<Standing>,
    /// True where an entry was added.
    pub added: bool,
}

/// Why an alert is examined.
pub struct Cause<'a> {
    /// The entry that brought it about.
    pub entry: Option<Seq>,
    /// The rule that is named as author.
    pub rule: &'a str,
    /// The day.
    pub on: Date,
}

/// Examines one revision; appends an entry where the result differs from the newest one.
pub fn examine(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    cache: &mut Cache,
    subject: &Subject<'_>,
    owner: &Owner,
    cause: &Cause<'_>,
) -> Result<Examining, StoreError> {
    let newest = if subject.is_new { None } else { batch.read().examined(subject.id)? };
    let loaded = load(&batch.read(), shipped, cache, subject)?;
    let facts = loaded.facts(subject.id, subject.alert, cause.on);
    let examination = examination::examine(&shipped.tables, &facts);
    let before = newest.as_ref().map(|it| it.body.standing.clone());
    if let Some(newest) = &newest
        && newest.body.revision == subject.revision
        && same(&newest.body.examination, &examination)
    {
        let standing = newest.body.standing.clone();
        return Ok(Examining {
            examination: newest.body.examination.clone(),
            standing,
            before,
            added: false,
        });
    }
    // Where a day has come since the last examination, it is looked up on which of them a finding lapsed.
    let last = newest.as_ref().map(|it| &it.body.examination);
    let since = match last.filter(|it| it.holds_until.is_some_and(|until| until <= cause.on)) {
        Some(last) => examination::since(&shipped.tables, &facts, last.on),
        None => Vec::new(),
    };
    let standing = standing::after_with(before.as_ref(), &since, &examination);
    let body = Examined {
        revision: subject.revision,
        examination: examination.clone(),
        standing: standing.clone(),
        before: before.as_ref().map(Before::of),
    };
    batch.append(NewEntry {
        entry: Entry::Examined(Box::new(body)),
        actor: Actor::Auto(cause.rule.to_owned()),
        effective: cause.on,
        alert: Some(subject.id.clone()),
        owner: owner.clone(),
        caused_by: cause.entry,
        original: &[],
        decided_on: None,
    })?;
    Ok(Examining { examination, standing, before, added: true })
}

/// The same findings by the same releases: then nothing new is to be recorded.
fn same(old: &Examination, new: &Examination) -> bool {
    old.findings == new.findings
        && old.level == new.level
        && old.track == new.track
        && old.grave == new.grave
        && old.holds_until == new.holds_until
        && old.versions == new.versions
}

/// Examines an alert of the record again.
pub fn examine_again(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    cache: &mut Cache,
    row: &AlertRow,
    cause: &Cause<'_>,
) -> Result<Option<(Alert, Examining)>, StoreError> {
    let Some(revision) = batch.read().revision(&row.alert)? else { return Ok(None) };
    let arrived = arrived(batch, row, revision.plain.effective)?;
    let alert = revision.body.alert.clone();
    let subject = Subject {
        id: &row.alert,
        alert: &alert,
        first: row.first,
        revision: row.revision,
        arrived,
        is_new: false,
    };
    let owner = Owner::Subject(row.owner.clone());
    let result = examine(batch, shipped, cache, &subject, &owner, cause)?;
    Ok(Some((alert, result)))
}

/// The day of its first arrival.
pub fn arrived(batch: &Batch<'_>, row: &AlertRow, of_revision: Date) -> Result<Date, StoreError> {
    if row.first == row.revision {
        return Ok(of_revision);
    }
    Ok(batch.read().entry(row.first)?.plain.effective)
}

/// True where an examination no longer holds on a day, or was made by another release.
pub fn is_due(examination: &Examination, shipped: &Shipped, on: Date) -> bool {
    examination.holds_until.is_some_and(|until| on >= until)
        || examination.versions != shipped.tables.versions
}

/// Alerts that share a look-up key with an alert and came after it: what is new on it may reach them.
pub fn later_relatives(
    batch: &Batch<'_>,
    id: &AlertId,
    alert: &Alert,
    first: Seq,
) -> Result<Vec<AlertId>, StoreError> {
    let keys = casework::link::asked_keys_of_alert(alert);
    let found = batch.read().candidates(&keys, usize::MAX)?.found;
    Ok(found
        .into_iter()
        .filter_map(|candidate| match candidate.target {
            store::Target::Alert(other) if other != *id && candidate.seq > first => Some(other),
            store::Target::Alert(_) | store::Target::Register(_) => None,
        })
        .collect())
}

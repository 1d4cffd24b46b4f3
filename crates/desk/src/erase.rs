//! Erasing what is held of the person of an alert: what it would take, whether it may be, and the proof that it is gone.
//!
//! Promise: P5, P12, P14. What it costs is measured before it is done, fingerprints too; after it this gateway looks for the person
//! again, and what it says is what it found.
//!
//! Serves Directive (EU) 2016/680 Art 16(2).

use casework::recall::{Held, may_erase};
use entries::Kind;
use store::{Beside, Erasure, Reader, Whose};
use terms::verification::Official;
use terms::{AlertId, Level, Seq};

use crate::recall::{is_detained, recalls};
use crate::verification::{DecideError, own_login, row_of};
use crate::watch::watches;
use crate::{Act, Desk, DeskError};

/// What an erasure would take, as it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequence {
    /// Where the alert stands.
    pub level: Option<Level>,
    /// Entries whose content nobody could read any more.
    pub entries: usize,
    /// Entries about it under keys of their own, which stay: copies, recalls, messages.
    pub debts: usize,
    /// Requests about it, which have keys of their own and stay.
    pub requests: usize,
    /// Fingerprints that would stay, by their entries.
    pub watches: Vec<Seq>,
    /// Other alerts that share a look-up key with it and lose what they had in common.
    pub relatives: usize,
}

/// What was done, and what was found when it was looked for again.
#[derive(Clone, Debug)]
pub struct Erased {
    /// The entry that says so.
    pub entry: Seq,
    /// What went with it beside the record.
    pub beside: Beside,
    /// Fingerprints that went too.
    pub watches: Vec<Seq>,
    /// Entries that were looked through again.
    pub searched: u64,
    /// What was found of it: nothing, where all of it is gone.
    pub found: Vec<String>,
}

/// What erasing the person of an alert would take; none where there is no such alert.
///
/// # Errors
/// The record cannot be read.
pub fn consequence(reader: &Reader<'_>, alert: &AlertId) -> Result<Option<Consequence>, DeskError> {
    let Some(row) = reader.alert(alert)? else { return Ok(None) };
    let all = reader.entries_of(alert)?;
    let own = entries::Owner::Subject(row.owner.clone());
    let relatives = match reader.revision(alert)? {
        None => 0,
        Some(revision) => {
            let keys = casework::link::asked_keys_of_alert(&revision.body.alert);
            let found = reader.candidates(&keys, usize::MAX)?.found;
            let other =
                |it: &&store::Candidate| matches!(&it.target, store::Target::Alert(id) if id != alert);
            found.iter().filter(other).count()
        }
    };
    Ok(Some(Consequence {
        level: row.level,
        entries: all.iter().filter(|it| it.plain.owner == own).count(),
        debts: all
            .iter()
            .filter(|it| it.plain.owner != own && it.plain.kind != Kind::WatchBegun.code())
            .count(),
        requests: reader.requests_about(alert)?.len(),
        watches: watches(reader, Some(alert))?.iter().map(|it| it.row.seq).collect(),
        relatives,
    }))
}

impl Desk {
    /// Erases what is held of the person of an alert, with its fingerprints where that is wanted, and looks for it again.
    ///
    /// # Errors
    /// The reasons against it; no such alert; whoever acts is not who signs; or the record fails.
    pub fn erase(
        &mut self,
        alert: &AlertId,
        by: &Official,
        ground: &str,
        fingerprints: bool,
        act: &mut Act<'_>,
    ) -> Result<Erased, DecideError> {
        own_login(&self.store, &act.actor, by)?;
        let at = (act.clock)().micros();
        let ends = {
            let reader = self.store.read();
            row_of(&reader, alert)?;
            let known = recalls(&reader, alert)?;
            let standing = known.as_ref().and_then(|it| it.standing());
            let events: Vec<_> =
                standing.map(|it| it.events.iter().map(|it| it.1.clone()).collect()).unwrap_or_default();
            let open = reader.requests_about(alert)?.into_iter().filter(|it| it.state.is_open()).count();
            let held = Held {
                recall: standing.map(|it| (&it.order, events.as_slice())),
                open_requests: open,
                detained: is_detained(&reader, alert)?,
            };
            may_erase(&held, by, ground, at).map_err(DecideError::Against)?;
            watches(&reader, Some(alert))?
        };
        let mut gone = Vec::new();
        for it in ends.iter().filter(|_| fingerprints) {
            self.end_watch(it.row.seq, ground, act)?;
            gone.push(it.row.seq);
        }
        let whose = Whose::Alert(alert.clone());
        let erasure = Erasure { whose: &whose, actor: &act.actor, ground, effective: act.on };
        let done = self.store.erase_counted(&erasure, (act.clock)(), &mut *act.rng);
        let (entry, beside) = done.map_err(DeskError::from)?;
        let found = self.left_of(alert)?;
        Ok(Erased { entry, beside, watches: gone, searched: self.store.size(), found })
    }

    /// What can still be found of an alert: its page, its content, its look-up.
    fn left_of(&self, alert: &AlertId) -> Result<Vec<String>, DeskError> {
        let reader = self.store.read();
        let mut found = Vec::new();
        let Some(row) = reader.alert(alert)? else { return Ok(found) };
        if row.level != Some(Level::Erased) {
            found.push("the alert is listed".to_owned());
        }
        let own = entries::Owner::Subject(row.owner.clone());
        for it in reader.entries_of(alert)?.iter().filter(|it| it.plain.owner == own) {
            if !matches!(it.body, store::Content::Erased) {
                found.push(format!("{} opens", it.plain.seq));
            }
        }
        let key = casework::link::key_of_id(alert);
        if !reader.candidates(&[key], 1)?.found.is_empty() {
            found.push("a look-up leads to it".to_owned());
        }
        Ok(found)
    }
}

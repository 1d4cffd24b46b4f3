//! Copies in national systems that are connected: which of them something may have to be done to, found without reading the whole
//! record at each look.
//!
//! Promise: P7. No copy of a holder is left out, however many others are owed: what was entered since the last look is read, once; at
//! the first look every copy that was ever registered. Nothing is written here.
//!
//! Serves Directive (EU) 2016/680 Arts 7(3) and 16(6), as far as `casework::recall::law` says that it was checked.

use std::collections::BTreeSet;

use entries::{Entry, Kind};
use store::{Content, Reader, StoreError};
use terms::exchange::Dossier;
use terms::recall::{HolderKind, RecallKind, RecallStep};
use terms::{AlertId, Seq};

use crate::DeskError;
use crate::recall::recalls;

/// Entries read at once.
const PAGE: usize = 1_000;

/// A copy in a national system whose alert is called back.
#[derive(Clone, Debug)]
pub struct OwedCopy {
    /// The alert.
    pub alert: AlertId,
    /// The copy.
    pub copy: Seq,
    /// The recall, by its entry.
    pub recall: Seq,
    /// What is asked of its holder now.
    pub asked: RecallKind,
    /// Where it stands.
    pub state: Option<RecallStep>,
    /// How much its holder has said about this recall.
    pub said: usize,
    /// The alert as it is known elsewhere.
    pub dossier: Dossier,
}

/// The copies in the system of one holder, and which of them are to be looked at.
#[derive(Clone, Debug, Default)]
pub struct System {
    holder: String,
    held: BTreeSet<Seq>,
    open: BTreeSet<Seq>,
    /// All up to here was read; nothing yet where there is none.
    read_to: Option<Seq>,
}

impl System {
    /// Of a holder, as its copies name it.
    #[must_use]
    pub fn of(holder: String) -> Self {
        Self { holder, ..Self::default() }
    }

    /// Reads what was entered since it was last asked. `size` is the size of the record before `reader` was opened.
    ///
    /// # Errors
    /// The record cannot be read; the next time goes on where this one ended.
    pub fn follow(&mut self, reader: &Reader<'_>, size: u64) -> Result<(), StoreError> {
        if self.read_to.is_none() {
            return self.begin(reader, size);
        }
        loop {
            let page = reader.since(self.read_to, PAGE)?;
            for (seq, kind, alert) in &page {
                self.happened(reader, *seq, Kind::parse(kind), alert.as_ref())?;
                self.read_to = Some(*seq);
            }
            if page.len() < PAGE {
                return Ok(());
            }
        }
    }

    fn begin(&mut self, reader: &Reader<'_>, size: u64) -> Result<(), StoreError> {
        let mut after = None;
        loop {
            let page = reader.of_kind(Kind::CopyRegistered, after, PAGE)?;
            for seq in &page {
                self.registered(reader, *seq)?;
            }
            let Some(last) = page.last() else { break };
            after = Some(*last);
        }
        self.read_to = size.checked_sub(1).map(Seq);
        Ok(())
    }

    fn registered(&mut self, reader: &Reader<'_>, seq: Seq) -> Result<(), StoreError> {
        if let Content::Known(Entry::CopyRegistered(it)) = reader.entry(seq)?.body
            && it.copy.kind == HolderKind::NationalSystem
            && it.copy.holder == self.holder
        {
            self.held.insert(seq);
            self.open.insert(seq);
        }
        Ok(())
    }

    fn happened(
        &mut self,
        reader: &Reader<'_>,
        seq: Seq,
        kind: Option<Kind>,
        alert: Option<&AlertId>,
    ) -> Result<(), StoreError> {
        match kind {
            Some(Kind::CopyRegistered) => self.registered(reader, seq),
            Some(Kind::RecallOrdered | Kind::RecallMoved) => {
                let Some(row) = alert.map(|it| reader.alert(it)).transpose()?.flatten() else {
                    return Ok(());
                };
                let copies = reader.copies_of(row.first)?;
                self.open.extend(copies.iter().map(|it| it.seq).filter(|it| self.held.contains(it)));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Every copy is to be looked at.
    pub fn all_again(&mut self) {
        self.open.clone_from(&self.held);
    }

    /// The copies that are to be looked at, oldest first.
    #[must_use]
    pub fn open(&self) -> Vec<Seq> {
        self.open.iter().copied().collect()
    }

    /// Nothing is to be done to a copy until something happens to it.
    pub fn done(&mut self, copy: Seq) {
        self.open.remove(&copy);
    }
}

/// What is asked of the holder of a copy; nothing where its alert is not called back, or its content is gone.
///
/// # Errors
/// The record cannot be read.
pub fn owed(reader: &Reader<'_>, copy: Seq) -> Result<Option<OwedCopy>, DeskError> {
    let Some(row) = reader.copy(copy)? else { return Ok(None) };
    let (Some(recall), Some(alert)) = (row.recall, reader.entry(copy)?.plain.alert) else { return Ok(None) };
    let Some(revision) = reader.revision(&alert)? else { return Ok(None) };
    let Some(dossier) = Dossier::of(&revision.body.alert.source) else { return Ok(None) };
    let Some(known) = recalls(reader, &alert)? else { return Ok(None) };
    let (Some(of), Some(line)) = (known.recall(recall), known.copy(copy)) else { return Ok(None) };
    let (asked, said) = (of.asked(), line.said(of).len());
    Ok(Some(OwedCopy { alert, copy, recall, asked, state: row.state, said, dossier }))
}

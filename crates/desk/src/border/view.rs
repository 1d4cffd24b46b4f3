//! The index of names: alerts that are shown and protection entries, held in memory.
//!
//! A projection of the record: every entry is applied in order, by one path, from nothing or from a sealed copy. A
//! view never changes; the next one is made beside it and swapped in, so that answers are not stopped.
//! Promise: a view says how many entries it has applied. What is erased leaves it with the next entry that is
//! applied, and no copy of it outlives an erasure on the disk.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock};

use entries::{Entry, Kind};
use names::Name;
use names::index::{Born, Index, Person, Sex};
use rand_core::CryptoRng;
use rustc_hash::FxHashMap;
use store::{Content, Reader, Store, StoreError};
use terms::alert::{NameForm, Subject};
use terms::lift::LiftOf;
use terms::register::RegisterEntry;
use terms::{Date, PartialDate, Seq};

/// Entries read at a time.
const PAGE: usize = 4_096;
/// Rows from which a first sealed copy is worth its bytes, and changes from which another one is.
const FIRST_COPY: usize = 1_000;
const NEXT_COPY: usize = 10_000;

/// What a number of the index stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Found {
    /// An alert, by its first entry.
    Alert(Seq),
    /// A protection entry.
    Protection(Seq),
}

impl Found {
    fn number(self) -> u64 {
        match self {
            Self::Alert(seq) => seq.0 << 1,
            Self::Protection(seq) => seq.0 << 1 | 1,
        }
    }

    pub(super) fn of(number: u64) -> Self {
        let seq = Seq(number >> 1);
        if number & 1 == 0 { Self::Alert(seq) } else { Self::Protection(seq) }
    }
}

/// What the border knows, as of a number of entries.
#[derive(Clone, Default)]
pub struct View {
    pub(super) index: Index,
    /// Whose key sealed a protection entry: an erasure names the owner. Alerts are found in the tables.
    owners: Arc<FxHashMap<u64, Vec<u64>>>,
    /// Answers to question sheets with the last day on which they are kept.
    sheets: Arc<BTreeSet<(Date, Seq)>>,
    applied: u64,
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("applied", &self.applied).finish_non_exhaustive()
    }
}

impl View {
    /// Entries that were applied.
    #[must_use]
    pub fn applied(&self) -> u64 {
        self.applied
    }

    /// Spellings with dates of birth that are held, and the bytes they take.
    #[must_use]
    pub fn held(&self) -> (usize, usize) {
        (self.index.rows(), self.index.bytes())
    }

    /// Answers to question sheets whose term ended before a day.
    pub(super) fn sheets_ended(&self, on: Date) -> Vec<Seq> {
        self.sheets.iter().take_while(|(ends, _)| *ends < on).map(|(_, seq)| *seq).collect()
    }

    /// Applies every entry that was not applied yet.
    fn catch_up(&mut self, reader: &Reader<'_>, size: u64) -> Result<(), StoreError> {
        let mut persons: Vec<Person> = Vec::new();
        while self.applied < size {
            let after = self.applied.checked_sub(1).map(Seq);
            let page = reader.since(after, PAGE)?;
            let Some((last, _, _)) = page.last() else { break };
            self.applied = last.0 + 1;
            for (seq, kind, alert) in &page {
                match Kind::parse(kind) {
                    Some(Kind::AlertReceived) => {
                        let row = match alert {
                            Some(alert) => reader.alert(alert)?,
                            None => None,
                        };
                        // The newest content is what is compared; it is met once, at its own entry.
                        if let Some(row) = row.filter(|it| it.revision == *seq)
                            && let Some(revision) = reader.revision(&row.alert)?
                        {
                            let found = Found::Alert(row.first);
                            persons.extend(person(found, &revision.body.alert.subject));
                        }
                    }
                    Some(Kind::Entered) => {
                        let stored = reader.entry(*seq)?;
                        if let Content::Known(Entry::Entered(entered)) = &stored.body
                            && let RegisterEntry::Protection(protection) = &entered.entry
                            && let Some(subject) = &protection.about.subject
                        {
                            let found = Found::Protection(*seq);
                            self.own(&stored.plain.owner.to_string(), found);
                            persons.extend(person(found, subject));
                        }
                    }
                    Some(Kind::SheetAnswered) => {
                        let stored = reader.entry(*seq)?;
                        if let Content::Known(Entry::SheetAnswered(sheet)) = &stored.body {
                            Arc::make_mut(&mut self.sheets).insert((sheet.answers.ends, *seq));
                        }
                    }
                    Some(Kind::Lifted) => {
                        let stored = reader.entry(*seq)?;
                        if let Content::Known(Entry::Lifted(lifted)) = &stored.body
                            && let LiftOf::Entry { entered, .. } = &lifted.lift.of
                        {
                            self.index.extend(std::mem::take(&mut persons));
                            self.index.remove(Found::Protection(*entered).number());
                        }
                    }
                    Some(Kind::Erased) => {
                        self.index.extend(std::mem::take(&mut persons));
                        self.erase(reader, *seq)?;
                    }
                    Some(
                        Kind::HomeMade
                        | Kind::Examined
                        | Kind::PersonStated
                        | Kind::Consulted
                        | Kind::Checked
                        | Kind::MeasureRecorded
                        | Kind::CustodyBegun
                        | Kind::Judged
                        | Kind::Distinguished
                        | Kind::IdentityAnswered
                        | Kind::LookedUp
                        | Kind::ReadByOfficial
                        | Kind::Decided
                        | Kind::PermissionLapsed
                        | Kind::ClockBegun
                        | Kind::ClockMet
                        | Kind::ClockEscalated
                        | Kind::ClockExtended
                        | Kind::QuestionsFixed
                        | Kind::QuestionsSent
                        | Kind::QuestionsAnswered
                        | Kind::OverrideUsed
                        | Kind::OverrideConfirmed
                        | Kind::CustodyEvent
                        | Kind::EntryProposed
                        | Kind::LiftProposed
                        | Kind::ProposalRefused
                        | Kind::HoldingsTaken
                        | Kind::ProfileTakenUp
                        | Kind::ReviewAsked
                        | Kind::RequestLodged
                        | Kind::RequestMoved
                        | Kind::FileAdded
                        | Kind::RestrictionClaimed
                        | Kind::RestrictionTested
                        | Kind::ChallengeStep
                        | Kind::RequestDecided
                        | Kind::DeadlineBegun
                        | Kind::DeadlineChanged
                        | Kind::LetterIssued
                        | Kind::ExcerptPublished
                        | Kind::TellingDecided
                        | Kind::NoteIssued
                        | Kind::CopyRegistered
                        | Kind::RecallOrdered
                        | Kind::RecallMoved
                        | Kind::MessageMade
                        | Kind::MessageTaken
                        | Kind::MessageDone
                        | Kind::WatchBegun
                        | Kind::WatchMoved
                        | Kind::TimeTrusted,
                    )
                    | None => {}
                }
            }
        }
        self.index.extend(persons);
        Ok(())
    }

    fn own(&mut self, owner: &str, found: Found) {
        let numbers = Arc::make_mut(&mut self.owners).entry(key_of(owner)).or_default();
        if !numbers.contains(&found.number()) {
            numbers.push(found.number());
        }
    }

    /// Takes out what an owner owned. Two owners with one key by chance: what still opens stays.
    fn erase(&mut self, reader: &Reader<'_>, seq: Seq) -> Result<(), StoreError> {
        let Content::Known(Entry::Erased(erased)) = reader.entry(seq)?.body else { return Ok(()) };
        if let Some(row) = reader.alert_of_owner(&erased.owner)? {
            self.index.remove(Found::Alert(row.first).number());
        }
        let owned = Arc::make_mut(&mut self.owners).remove(&key_of(&erased.owner));
        for number in owned.unwrap_or_default() {
            let (Found::Alert(at) | Found::Protection(at)) = Found::of(number);
            if matches!(reader.entry(at)?.body, Content::Erased) {
                self.index.remove(number);
            }
        }
        for (ends, at) in self.sheets.iter().copied().collect::<Vec<_>>() {
            if matches!(reader.entry(at)?.body, Content::Erased) {
                Arc::make_mut(&mut self.sheets).remove(&(ends, at));
            }
        }
        Ok(())
    }

    /// The view as bytes: what was applied, sheets, owners, index.
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut put = |n: u64| bytes.extend_from_slice(&n.to_le_bytes());
        put(self.applied);
        put(self.sheets.len() as u64);
        for (ends, seq) in self.sheets.iter() {
            put(u64::from(ends.year().unsigned_abs()));
            put(u64::from(ends.month().unsigned_abs()));
            put(u64::from(ends.day().unsigned_abs()));
            put(seq.0);
        }
        put(self.owners.len() as u64);
        for (owner, numbers) in self.owners.iter() {
            put(*owner);
            put(numbers.len() as u64);
            numbers.iter().for_each(|it| put(*it));
        }
        bytes.extend_from_slice(&self.index.to_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut take = || -> Option<u64> {
            let (head, tail) = rest.split_first_chunk::<8>()?;
            rest = tail;
            Some(u64::from_le_bytes(*head))
        };
        let applied = take()?;
        let mut sheets = BTreeSet::new();
        for _ in 0..take()? {
            let (year, month, day) = (take()?, take()?, take()?);
            let ends = Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()?;
            sheets.insert((ends, Seq(take()?)));
        }
        let mut owners: FxHashMap<u64, Vec<u64>> = FxHashMap::default();
        for _ in 0..take()? {
            let owner = take()?;
            let count = take()?;
            let numbers = (0..count).map(|_| take()).collect::<Option<Vec<u64>>>()?;
            owners.insert(owner, numbers);
        }
        let index = Index::from_bytes(rest).ok()?;
        Some(Self { index, owners: Arc::new(owners), sheets: Arc::new(sheets), applied })
    }
}

/// The view in use. Cheap to share between threads that answer.
#[derive(Default)]
pub struct Border {
    view: RwLock<Arc<View>>,
    /// Rows of the sealed copy it began with.
    began: usize,
}

impl std::fmt::Debug for Border {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.view().fmt(f)
    }
}

impl Border {
    /// From the sealed copy where there is one that counts, and from the entries behind it.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read.
    pub fn open(store: &Store) -> Result<Self, StoreError> {
        let view = store
            .snapshot()
            .and_then(|(size, bytes)| View::from_bytes(&bytes).filter(|it| it.applied == size))
            .unwrap_or_default();
        let began = view.index.rows();
        let border = Self { view: RwLock::new(Arc::new(view)), began };
        border.refresh(&store.read(), store.size())?;
        Ok(border)
    }

    /// The view as it is now; it stays as it is for whoever has it.
    #[must_use]
    pub fn view(&self) -> Arc<View> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Applies what came since, and swaps the next view in.
    ///
    /// # Errors
    /// An entry does not open, or the tables cannot be read; the view stays as it was.
    pub fn refresh(&self, reader: &Reader<'_>, size: u64) -> Result<Arc<View>, StoreError> {
        let now = self.view();
        if now.applied >= size {
            return Ok(now);
        }
        let mut next = View::clone(&now);
        next.catch_up(reader, size)?;
        let next = Arc::new(next);
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&next);
        Ok(next)
    }

    /// Keeps a sealed copy where reading the entries again would take long; says whether it did.
    ///
    /// # Errors
    /// The home was opened for reading only, or the system refused.
    pub fn keep_if_grown(&self, store: &Store, rng: &mut dyn CryptoRng) -> Result<bool, StoreError> {
        let rows = self.refresh(&store.read(), store.size())?.index.rows();
        let most = if self.began == 0 { FIRST_COPY } else { NEXT_COPY };
        let grown = rows.abs_diff(self.began) > most;
        if grown {
            self.keep(store, rng)?;
        }
        Ok(grown)
    }

    /// Keeps a sealed copy for a fast start.
    ///
    /// # Errors
    /// The home was opened for reading only, or the system refused.
    pub fn keep(&self, store: &Store, rng: &mut dyn CryptoRng) -> Result<(), StoreError> {
        let view = self.refresh(&store.read(), store.size())?;
        store.keep_snapshot(&view.to_bytes(), rng)
    }
}

fn key_of(owner: &str) -> u64 {
    use std::hash::{BuildHasher, BuildHasherDefault};
    BuildHasherDefault::<rustc_hash::FxHasher>::default().hash_one(owner)
}

/// Spellings, dates of birth and sex of a subject; nothing where there is neither a name nor a date.
fn person(found: Found, subject: &Subject) -> Option<Person> {
    let spellings: Vec<Name> = spellings(subject);
    let born: Vec<Born> = subject.born.get().and_then(born).into_iter().collect();
    (!spellings.is_empty() || !born.is_empty()).then(|| Person {
        id: found.number(),
        spellings,
        born,
        sex: subject.sex.get().map(sex),
    })
}

/// Every spelling, read.
pub(super) fn spellings(subject: &Subject) -> Vec<Name> {
    let read = |form: &NameForm| match (&form.family, &form.given) {
        (Some(family), Some(given)) => Name::from_parts(family, given),
        (None, _) | (_, None) => Name::parse(&form.text),
    };
    subject.names.iter().map(read).filter(|it| !it.is_empty()).collect()
}

pub(super) fn born(date: PartialDate) -> Option<Born> {
    let part = |it: Option<i8>| it.and_then(|it| u8::try_from(it).ok());
    Born::new(u16::try_from(date.year()).ok(), part(date.month()), part(date.day()))
}

pub(super) fn sex(sex: terms::alert::Sex) -> Sex {
    match sex {
        terms::alert::Sex::Female => Sex::Female,
        terms::alert::Sex::Male => Sex::Male,
        terms::alert::Sex::Other => Sex::Other,
    }
}

//! Signatures while the store is being filled.
#![allow(unused_variables, missing_docs)]
use std::path::Path;
use std::sync::Arc;
use casework::link::{KeyKind, LookupKey};
use entries::{AlertReceived, Entered, Entry, Examined, Owner, PersonStated, Plain, Time};
use rand_core::CryptoRng;
use terms::id::{RegisterId, SubjectId};
use terms::register::RegisterKind;
use terms::{Actor, AlertId, Date, Level, Seq, Track};
use transparency::{Hash, SignedCheckpoint};
use crate::{Ids, StoreError};

/// How a home is made.
pub struct Options { pub origin: String, pub release: String, pub id_seed: Option<[u8; 32]>, pub root_key: Option<std::path::PathBuf>, pub actor: Actor, pub effective: Date }
pub struct Store;
/// One transaction.
pub struct Batch<'s>(std::marker::PhantomData<&'s mut Store>);
/// Reads; inside a batch it sees what is not yet committed.
pub struct Reader<'s>(std::marker::PhantomData<&'s Store>);
pub struct NewEntry<'a> {
    pub entry: Entry,
    pub actor: Actor,
    pub effective: Date,
    pub alert: Option<AlertId>,
    pub owner: Owner,
    pub caused_by: Option<Seq>,
    /// Bytes as they came, cut per record; empty where there are none.
    pub original: &'a [u8],
    /// What the decision read; mandatory for kinds that raise.
    pub decided_on: Option<Seq>,
}
pub struct Committed { pub size: u64, pub root: Hash }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertRow {
    pub alert: AlertId, pub owner: SubjectId, pub bureau: Option<String>,
    pub first: Seq, pub revision: Seq, pub examined: Option<Seq>,
    /// `None` until it is examined.
    pub level: Option<Level>, pub track: Option<Track>, pub grave: bool,
}
/// An entry as read.
pub struct Stored<T> { pub plain: Plain, pub body: T }
pub enum Content { Known(Entry), Unknown, Erased }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target { Alert(AlertId), Register(RegisterId) }
pub struct Candidate { pub target: Target, /** first entry of the alert, or the entry of the register */ pub seq: Seq, pub by: Vec<KeyKind> }
pub struct TooMany { pub kind: KeyKind, pub at_least: u64 }
pub struct Candidates { pub found: Vec<Candidate>, pub too_many: Vec<TooMany> }
impl Store {
    pub fn create(dir: impl AsRef<Path>, options: &Options, now: Time, rng: &mut dyn CryptoRng) -> Result<Self, StoreError> { Err(StoreError::ReadOnly) }
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, StoreError> { Err(StoreError::ReadOnly) }
    pub fn open_with(dir: impl AsRef<Path>, root_key: &Path) -> Result<Self, StoreError> { Err(StoreError::ReadOnly) }
    pub fn open_read_only(dir: impl AsRef<Path>) -> Result<Self, StoreError> { Err(StoreError::ReadOnly) }
    pub fn ids(&self) -> &Ids { unreachable!() }
    pub fn origin(&self) -> &str { "" }
    pub fn size(&self) -> u64 { 0 }
    pub fn protective(&self) -> Option<Seq> { None }
    pub fn read(&self) -> Reader<'_> { Reader(std::marker::PhantomData) }
    pub fn batch<'s>(&'s mut self, now: Time, rng: &'s mut dyn CryptoRng) -> Result<Batch<'s>, StoreError> { Err(StoreError::ReadOnly) }
    /// Durable when it returns.
    pub fn checkpoint(&mut self, now: Time) -> Result<SignedCheckpoint, StoreError> { Err(StoreError::ReadOnly) }
    pub fn erase(&mut self, owner: &Owner, actor: &Actor, ground: &str, effective: Date, now: Time, rng: &mut dyn CryptoRng) -> Result<Seq, StoreError> { Err(StoreError::ReadOnly) }
}
impl Batch<'_> {
    /// Makes the keys of many owners durable at once; append does it one by one for those that were not named.
    pub fn ensure(&mut self, owners: &[Owner]) -> Result<(), StoreError> { Err(StoreError::ReadOnly) }
    pub fn append(&mut self, new: NewEntry<'_>) -> Result<Seq, StoreError> { Err(StoreError::ReadOnly) }
    pub fn read(&self) -> Reader<'_> { Reader(std::marker::PhantomData) }
    pub fn ids(&self) -> &Ids { unreachable!() }
    /// Records are durable when it returns. A batch that is dropped leaves nothing.
    pub fn commit(self) -> Result<Committed, StoreError> { Err(StoreError::ReadOnly) }
}
impl Reader<'_> {
    pub fn alert(&self, alert: &AlertId) -> Result<Option<AlertRow>, StoreError> { Err(StoreError::ReadOnly) }
    /// All alerts in order of arrival, `after` a first entry, at most `limit`.
    pub fn alerts(&self, after: Option<Seq>, limit: usize) -> Result<Vec<AlertRow>, StoreError> { Err(StoreError::ReadOnly) }
    /// All alerts of a bureau, in order of arrival.
    pub fn alerts_of_bureau(&self, bureau: &str, after: Option<Seq>, limit: usize) -> Result<Vec<AlertRow>, StoreError> { Err(StoreError::ReadOnly) }
    /// The entry that received exactly these bytes for this alert.
    pub fn seen(&self, alert: &AlertId, original: &[u8]) -> Result<Option<Seq>, StoreError> { Err(StoreError::ReadOnly) }
    /// Whose key a new entry about this alert or register entry is sealed under.
    pub fn owner_of(&self, printed_id: &str) -> Result<Owner, StoreError> { Err(StoreError::ReadOnly) }
    pub fn revision(&self, alert: &AlertId) -> Result<Option<Arc<Stored<AlertReceived>>>, StoreError> { Err(StoreError::ReadOnly) }
    pub fn examined(&self, alert: &AlertId) -> Result<Option<Arc<Stored<Examined>>>, StoreError> { Err(StoreError::ReadOnly) }
    /// At most `cap` for each key, register entries first.
    pub fn candidates(&self, keys: &[LookupKey], cap: usize) -> Result<Candidates, StoreError> { Err(StoreError::ReadOnly) }
    pub fn register(&self, id: &RegisterId) -> Result<Option<Arc<Stored<Entered>>>, StoreError> { Err(StoreError::ReadOnly) }
    /// Entries about a bureau (misuse, raises, general situation), in order.
    pub fn registers_of_bureau(&self, bureau: &str) -> Result<Vec<Arc<Stored<Entered>>>, StoreError> { Err(StoreError::ReadOnly) }
    pub fn registers(&self, kind: RegisterKind, after: Option<Seq>, limit: usize) -> Result<Vec<Arc<Stored<Entered>>>, StoreError> { Err(StoreError::ReadOnly) }
    pub fn statements(&self, alert: &AlertId) -> Result<Vec<Arc<Stored<PersonStated>>>, StoreError> { Err(StoreError::ReadOnly) }
    /// Everything sealed under the alert's subject, in order.
    pub fn entries_of(&self, alert: &AlertId) -> Result<Vec<Arc<Stored<Content>>>, StoreError> { Err(StoreError::ReadOnly) }
    pub fn entry(&self, seq: Seq) -> Result<Arc<Stored<Content>>, StoreError> { Err(StoreError::ReadOnly) }
    pub fn original(&self, seq: Seq) -> Result<Vec<u8>, StoreError> { Err(StoreError::ReadOnly) }
    /// Alerts that first arrived from a bureau from one day to another, both counted.
    pub fn bureau_days(&self, bureau: &str, from: Date, to: Date) -> Result<u64, StoreError> { Err(StoreError::ReadOnly) }
}

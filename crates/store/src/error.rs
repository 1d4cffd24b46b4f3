//! What can go wrong with a home.
//!
//! Promise: an error that leaves it unknown what is on the disk says so ([`StoreError::is_fatal`]); whoever
//! gets one stops the process and starts again from the record. Nothing is tried a second time.

use std::io;
use std::path::{Path, PathBuf};

use entries::EntryError;
use keystore::{KeystoreError, RootKeyError, SealError};
use terms::{AlertId, Level, Seq, Track};
use transparency::{CheckpointError, Hash, NoteError, TileError, TreeError};

use crate::db::DatabaseError;

/// A home could not be made, opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is a home already.
    #[error("`{}` is a home already", .0.display())]
    Exists(PathBuf),
    /// There is no home.
    #[error("there is no home at `{}`", .0.display())]
    NoHome(PathBuf),
    /// The file is something else.
    #[error("`{}` is not a record", .0.display())]
    NotARecord(PathBuf),
    /// No witnesses are named.
    #[error("this home waits for no witnesses: `redress log witnesses FILE` names them")]
    NoWitnesses,
    /// Those who signed are not enough.
    #[error("the head is not witnessed: {0}")]
    Unwitnessed(String),
    /// The policy is one of other logs.
    #[error("the policy names logs, and this one is not among them: `{0}`")]
    OtherLog(String),
    /// A log is not its own witness.
    #[error("a witness of the policy has the key of this log: a log is not its own witness")]
    OwnWitness,
    /// Another process holds the home.
    #[error("another process writes to the home `{}`", .0.display())]
    Locked(PathBuf),
    /// The address of a server cannot be used.
    #[error("the address of the record cannot be used: {what}")]
    Address {
        /// Why.
        what: String,
    },
    /// The home was put back from a backup, and who was erased since may be in it.
    #[error("`{}` was put back from a backup and stays closed until the erasures since are replayed in it: `redress restore replay LIST`", .0.display())]
    Closed(PathBuf),
    /// There is something at the place of an artefact.
    #[error("`{}` is there already and is not empty: nothing is written over", .0.display())]
    Occupied(PathBuf),
    /// The list of erasures cannot be taken.
    #[error("the list of erasures is not taken: {0}")]
    List(&'static str),
    /// The home was not put back from a backup, or was opened since.
    #[error("`{}` was not put back from a backup: nothing is replayed in it", .0.display())]
    NotPutBack(PathBuf),
    /// The server follows another one: what it says may be old.
    #[error("`{}` follows another server: the record is read and written on the first one only", .0.display())]
    Follows(PathBuf),
    /// The record was put back or moved since this node opened it.
    #[error("the record is of generation {found} and this node knows {known}: {what}")]
    Epoch {
        /// The generation of the record.
        found: i64,
        /// The generation this node knows.
        known: i64,
        /// What that means.
        what: &'static str,
    },
    /// Another node wrote between what was read and what was to be entered on it.
    #[error("another node wrote meanwhile: what was read is to be read again")]
    Moved,
    /// The record was made by a later release.
    #[error("`{}` is of version {found}, this release reads version {known}", path.display())]
    Version {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The version this release reads.
        known: i64,
    },
    /// The tables were made by an earlier release: opening the home for writing brings them to this one.
    #[error("`{}` has the tables of version {found}: open the home once for writing, which brings them to {known}", path.display())]
    Earlier {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The version this release keeps.
        known: i64,
    },
    /// The record is shorter than its head.
    #[error(
        "the record has {found} entries and its head says {head}: it was cut or an older copy was put back"
    )]
    ShorterThanHead {
        /// Entries in the record.
        found: u64,
        /// Entries the head says.
        head: u64,
    },
    /// The record is shorter than a checkpoint this home signed.
    #[error(
        "the record has {found} entries and a checkpoint of {signed} was signed: it was cut or an older copy was put back"
    )]
    ShorterThanCheckpoint {
        /// Entries in the record.
        found: u64,
        /// Entries in the checkpoint.
        signed: u64,
    },
    /// Record and head have the same length and another root.
    #[error("the record and its head tell two histories of {0} entries")]
    TwoHistories(u64),
    /// The keys are older than the record.
    #[error("the record needs {needed} keys and the file of keys has {found}: an older copy was put back")]
    KeysOlder {
        /// Owners of keys when the record was last written.
        needed: u64,
        /// Owners of keys now.
        found: u64,
    },
    /// The id key is not that of this record.
    #[error("the file of keys belongs to another home than the record")]
    ForeignKeys,
    /// A file is damaged or was changed.
    #[error("`{}` is damaged or was changed: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which part of it.
        what: String,
    },
    /// The record holds something a newer release wrote.
    #[error(
        "the record holds entries of kind `{kind}` version {version}, which this release does not know: it can be verified, not written"
    )]
    NewerEntries {
        /// The kind.
        kind: String,
        /// Its version.
        version: u16,
    },
    /// The look-up keys were made by a release that folds otherwise.
    #[error(
        "the look-up keys were made with the foldings `{found}`, this release has `{known}`: open the home for writing once"
    )]
    OtherFolds {
        /// The foldings on the record.
        found: String,
        /// The foldings of this release.
        known: String,
    },
    /// A lift that nobody else proposed.
    #[error("{0} proposes no such lift by another official: nothing is lifted")]
    Unproposed(Seq),
    /// Opened for reading only.
    #[error("the home was opened for reading only")]
    ReadOnly,
    /// What was decided on is out of date.
    #[error("the decision read up to {read} and {protective} protects since: read it again and decide again")]
    Fenced {
        /// What the decision read.
        read: Seq,
        /// The newest entry that protects.
        protective: Seq,
    },
    /// An entry that raises must name what its decision read.
    #[error("an entry that raises a level must name what its decision read")]
    Unfenced,
    /// A program tried to raise a level.
    #[error("{alert} stands at `{}` and an examination would raise it to `{}`: only a person raises", from.code(), to.code())]
    Raises {
        /// The alert.
        alert: AlertId,
        /// Where it stands.
        from: Level,
        /// Where it would stand.
        to: Level,
    },
    /// An examination was made against another standing than the one on the record.
    #[error("{alert} stands at `{} {}` on the record, the examination was made against another standing", level.code(), track.code())]
    OtherStanding {
        /// The alert.
        alert: AlertId,
        /// Its level on the record.
        level: Level,
        /// Its track on the record.
        track: Track,
    },
    /// An entry of this kind must name an alert that was received.
    #[error("an entry of kind `{0}` names no alert of this record")]
    NoAlert(&'static str),
    /// An entry of this kind stands on a request, under its key.
    #[error("an entry of kind `{0}` names no request of this record")]
    NoRequest(&'static str),
    /// It was lodged before.
    #[error("{0} was lodged before")]
    Lodged(terms::RequestId),
    /// The entry named is not there.
    #[error("there is no {0}")]
    NoEntry(Seq),
    /// The entry named is of another kind than the one asked for.
    #[error("{0} is of another kind than the one asked for")]
    OtherKind(Seq),
    /// Entries of this kind are not appended by hand.
    #[error("an entry of kind `{0}` is written by the record itself")]
    Reserved(&'static str),
    /// A part of an entry is too long.
    #[error("an entry of {0} bytes is too long for the record")]
    TooLong(usize),
    /// The day is needed for the act of erasure itself.
    #[error("`{0}` cannot be erased: the first entry of the record, or the erasure itself, belongs to it")]
    Needed(String),
    /// What was asked for was erased.
    #[error("{0} was erased")]
    ErasedEntry(Seq),
    /// Nothing was ever sealed for this owner.
    #[error("nothing on the record belongs to `{0}`")]
    NoOwner(String),
    /// The owner was erased before.
    #[error("`{0}` was erased: nothing more is recorded under it")]
    ErasedOwner(String),
    /// This register entry is on the record.
    #[error("{0} is on the record already")]
    Registered(terms::id::RegisterId),
    /// The process must stop: it is not known what is on the disk.
    #[error("could not {doing}; what is on the disk is not known, the process must stop")]
    Fatal {
        /// What was being done.
        doing: &'static str,
        /// What went wrong.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// An entry of the batch was written in part.
    #[error("an entry of the batch could not be written: nothing of it is committed")]
    Broken,
    /// After a fatal error nothing more is done.
    #[error("an earlier write failed: the process must stop")]
    Stopped,
    /// The database refused.
    #[error("could not {doing} in the record")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        #[source]
        source: DatabaseError,
    },
    /// The system refused.
    #[error("could not {doing} `{}`", path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// An entry does not open.
    #[error("{seq} does not open")]
    Sealed {
        /// Which entry.
        seq: Seq,
        /// Why.
        #[source]
        source: SealError,
    },
    /// The key of an entry is not there.
    #[error("there is no key for {0}")]
    NoKey(Seq),
    /// An entry cannot be read.
    #[error("{seq} cannot be read")]
    Entry {
        /// Which entry.
        seq: Seq,
        /// Why.
        #[source]
        source: EntryError,
    },
    /// The keys refused.
    #[error(transparent)]
    Keys(#[from] KeystoreError),
    /// The root key refused.
    #[error(transparent)]
    Root(#[from] RootKeyError),
    /// The files of the log refused.
    #[error(transparent)]
    Tiles(#[from] TileError),
    /// The frontier on the record refused.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// The checkpoint refused.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// The name of the log, or a signature, was refused.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Before signing, the stored bytes were read again and led elsewhere.
    #[error("the stored entries lead to the root {found}, the record says {known}: nothing is signed")]
    NotSigned {
        /// The root the stored bytes lead to.
        found: Hash,
        /// The root the record says.
        known: Hash,
    },
}

impl StoreError {
    /// True where the process must stop.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        matches!(self, Self::Fatal { .. } | Self::Stopped)
    }

    pub(crate) fn fatal(
        doing: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Fatal { doing, source: source.into() }
    }
}

pub(crate) fn database(doing: &'static str) -> impl FnOnce(DatabaseError) -> StoreError {
    move |source| StoreError::Database { doing, source }
}

pub(crate) fn refused(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let path = path.to_owned();
    move |source| StoreError::Io { doing, path, source }
}

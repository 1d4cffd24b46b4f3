//! What can go wrong in a private look-up, and who is told. None of it is ever read as "no".

use std::path::PathBuf;

use private_lookup::{AnswerError, FormError, PublishError, ReadError, WordError};
use store::StoreError;
use terms::{AlertId, Seq};

/// A look-up that could not be made, answered or read.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// The record.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The own state is not named.
    #[error("say which state this gateway belongs to: `--state CODE`")]
    NoOwnState,
    /// The time cannot be one.
    #[error("the clock shows no usable time")]
    Clock,
    /// A code, a name or a number that cannot stand where it was put.
    #[error("{0}")]
    Word(#[from] WordError),
    /// A key as text.
    #[error("`{0}` is not a key that `redress lookup key` prints")]
    NotAKey(String),
    /// A key of the other side where this one is needed, or of another state.
    #[error("the key is of the {found}, needed is one of the {needed}")]
    OtherKey {
        /// What it is.
        found: String,
        /// What is needed.
        needed: String,
    },
    /// What this home kept cannot be read.
    #[error("`{0}`, which this home kept sealed, cannot be read: run `redress doctor`")]
    Kept(&'static str),
    /// A key that cannot be made or read.
    #[error("{0}")]
    Form(#[from] FormError),
    /// A table that cannot be made.
    #[error("no table: {0}")]
    Publish(#[from] PublishError),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A table that cannot be used.
    #[error("{}: {why}", path.display())]
    Table {
        /// Its file.
        path: PathBuf,
        /// Why.
        why: FormError,
    },
    /// A table for somebody else.
    #[error("{}: a table of {found}, needed is one of {needed}", path.display())]
    OtherTable {
        /// Its file.
        path: PathBuf,
        /// Of whom and for whom it is.
        found: String,
        /// Of whom and for whom it should be.
        needed: String,
    },
    /// The holder answers from the newest table it made.
    #[error("{}: not the newest table that this home made for an asker", .0.display())]
    NotNewest(PathBuf),
    /// An older count of requests was put back.
    #[error(
        "the count of what {0} asked is older than the record: nothing is answered until a new table is published"
    )]
    OlderCount(String),
    /// The request gets no answer.
    #[error("{0}")]
    Answer(#[from] AnswerError),
    /// The asker may not ask; the request was not answered.
    #[error("not answered: {0}")]
    NotEligible(String),
    /// What a verb names is no check.
    #[error("{0} is no check")]
    NoCheck(Seq),
    /// A check met several alerts: which is meant has to be said.
    #[error("{0} met several alerts: name the one with `--alert`")]
    SeveralAlerts(Seq),
    /// The alert was not met at the check.
    #[error("{check} did not meet {alert}")]
    NotMet {
        /// The check.
        check: Seq,
        /// The alert.
        alert: AlertId,
    },
    /// No question is open.
    #[error("no question is open for {0}: it was not asked, was read before, or is older than a day")]
    NoQuestion(Seq),
    /// The answer cannot be relied on. On the record as not asked.
    #[error("the answer cannot be relied on, it is no \"not found\": {0}")]
    Unusable(#[from] ReadError),
    /// Not a reference.
    #[error("`{0}` is not a reference: sixteen letters")]
    NotAReference(String),
}

//! What can go wrong at the desk, and who is told.

use terms::AlertId;

/// A fault of the home or of this release; never the sender's.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The record.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The tables that come with the program.
    #[error(transparent)]
    Tables(#[from] crate::TablesError),
    /// The home was made for another state.
    #[error(
        "this home belongs to {home}, not to {given}: `--state`, REDRESS_STATE and the profile name one state"
    )]
    OtherState {
        /// The state it was made for.
        home: String,
        /// The state that was given.
        given: String,
    },
    /// Something that was kept beside the record is not what was kept, or does not go together.
    #[error("{0}")]
    Kept(String),
    /// No such alert.
    #[error("`{0}` is not on the record of this home")]
    NoSuchAlert(AlertId),
    /// The content was erased.
    #[error("the content of `{0}` was erased")]
    Erased(AlertId),
    /// An alert without its examination.
    #[error("`{0}` has no examination: run `redress doctor`")]
    NotExamined(AlertId),
    /// The index of names had not applied everything on the record: no answer leaves.
    #[error("the index of names has {applied} of {size} entries: the check was not answered")]
    IndexBehind {
        /// Entries applied.
        applied: u64,
        /// Entries on the record.
        size: u64,
    },
    /// A check that was not kept is not answered.
    #[error("a check was not kept: it was not answered")]
    NothingKept,
    /// What a verb names is no check, or none that met an alert.
    #[error("{0} is no check that met an alert which is still on the record")]
    NoCheck(terms::Seq),
    /// A check met several alerts: which is meant has to be said.
    #[error("{0} met several alerts: name the one with `--alert`")]
    SeveralAlerts(terms::Seq),
    /// The check was made at another meeting than the protection it is asked about.
    #[error("at {0} no protection entry came near")]
    NoShield(terms::Seq),
    /// No permission is kept for the alert.
    #[error("there is no permission on {0}")]
    NoPermission(AlertId),

    /// The answer of another authority than the one that granted the protection.
    #[error(
        "`{}` ({}) did not grant the protection that came near: only the authority that did answers",
        .0.name, .0.state
    )]
    OtherAuthority(terms::register::Body),
    /// Whoever made the check records no authority's answer about it.
    #[error("`{0}` made this check: the answer of an authority is recorded by somebody else")]
    OwnCheck(String),
    /// What was judged is not what the alert says now.
    #[error(
        "{alert} has had a new content since {check} ({revision}): check the traveller again and judge that check"
    )]
    NewContent {
        /// The alert.
        alert: AlertId,
        /// The check.
        check: terms::Seq,
        /// The content of today.
        revision: terms::Seq,
    },
    /// A name alone sets nothing aside, and a number alone does not.
    #[error(
        "at {0} no name with a document was shown that tells people apart: a judgement without them would set nothing aside; check \
         the traveller with the document and judge that check"
    )]
    NoDocument(terms::Seq),
    /// A last day that is over when it is made.
    #[error("made on {made}, it would have ended on {until}")]
    EndsBefore {
        /// The day it was made.
        made: terms::Date,
        /// The last day.
        until: terms::Date,
    },
    /// What a verb names is no distinguishing record.
    #[error("{0} is no distinguishing record")]
    NoRecord(terms::Seq),
    /// A child is not asked.
    #[error("{0}")]
    Sheet(String),
    /// A time that is later than a judgement may stand.
    #[error("a judgement made on {made} stands until {latest} at the latest")]
    TooLong {
        /// The day it was made.
        made: terms::Date,
        /// The last day it may stand.
        latest: terms::Date,
    },
}

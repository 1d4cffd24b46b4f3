//! What can be wrong with the file of keys, and what a check finds.

use std::io;
use std::path::{Path, PathBuf};

use crate::file::VERSION;
use crate::store::{Counts, LONGEST_OWNER};

/// The keys could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum KeystoreError {
    /// There is a file already.
    #[error("`{}` is there already: keys are never written over", .0.display())]
    Exists(PathBuf),
    /// There is no file.
    #[error("there are no keys at `{}`", .0.display())]
    NoFile(PathBuf),
    /// The file is something else.
    #[error("`{}` is not a file of keys", .0.display())]
    NotAKeystore(PathBuf),
    /// The file was made by a later release.
    #[error("`{}` is of version {found}, this release reads version {VERSION}", path.display())]
    Version {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
    },
    /// The root key is whole, and is that of another home.
    #[error("the root key is not the one that `{}` was made with", .0.display())]
    WrongRoot(PathBuf),
    /// The file is damaged or was changed by hand.
    #[error("`{}` is damaged or was changed: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which part.
        what: String,
    },
    /// The key of this owner was destroyed: no new one is made under the same name.
    #[error("the key of `{0}` was destroyed, and no other is made under that name")]
    Destroyed(String),
    /// No key was ever made for this owner.
    #[error("there is no key of `{0}`")]
    NoKey(String),
    /// A name that cannot be one.
    #[error("`{0}` cannot own a key: 1 to {LONGEST_OWNER} bytes without control characters")]
    Owner(String),
    /// The key is destroyed, and bytes of it may still stand in the journal because another reader is open.
    #[error("the key is destroyed, but the journal of `{}` could not be emptied while another process reads it: \
             close that process and run the erasure again", .0.display())]
    NotScrubbed(PathBuf),
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
    /// The database refused. After a failed write the caller must stop.
    #[error("could not {doing} in the file of keys")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        #[source]
        source: rusqlite::Error,
    },
}

/// Something [`Keystore::check`](crate::Keystore::check) found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The database says its file is damaged.
    #[error("the file of keys is damaged: {0}")]
    File(String),
    /// A row could not be read at all.
    #[error("row {row} of the keys cannot be read: {why}")]
    Unreadable {
        /// Which row, in the order of making.
        row: i64,
        /// What the database said.
        why: String,
    },
    /// A key does not open, or a marker does not carry its code.
    #[error("the key of `{owner}` does not open: {why}")]
    Key {
        /// The owner the row names.
        owner: String,
        /// Why.
        why: String,
    },
    /// The owner is not found through the index.
    #[error("the key of `{0}` is not found by its name")]
    NotFound(String),
    /// There are more or fewer keys than were counted.
    #[error("{counted:?} keys were counted, {found:?} are there")]
    Count {
        /// What the counting row says.
        counted: Counts,
        /// What is there.
        found: Counts,
    },
    /// The sum over all rows is another one.
    #[error("a row was added, dropped, changed or put back from an older copy")]
    Sum,
}

/// The database refused.
pub(crate) fn database(doing: &'static str) -> impl FnOnce(rusqlite::Error) -> KeystoreError {
    move |source| KeystoreError::Database { doing, source }
}

/// The system refused.
pub(crate) fn io_refused(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> KeystoreError {
    let path = path.to_owned();
    move |source| KeystoreError::Io { doing, path, source }
}

/// The file is damaged or was changed.
pub(crate) fn damaged(path: &Path, what: String) -> KeystoreError {
    KeystoreError::Damaged { path: path.to_owned(), what }
}

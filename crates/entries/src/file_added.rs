//! `file_added`: something was put into a merits file.
//!
//! Promise: the bytes of a paper stand beside it as they came, and are never opened.

use terms::request::FileItem;

use crate::record::record;
use crate::record::request::FileItemV1;

/// Something was put into a merits file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileAdded {
    /// The item.
    pub item: FileItem,
}

record! {
    /// Version 1.
    FileAddedV1 of FileAdded { item: FileItemV1 } or blank {}
}

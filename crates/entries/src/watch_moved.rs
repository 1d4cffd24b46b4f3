//! `watch_moved`: something happened to a watch.
//!
//! Promise: a link is confirmed and denied by a named person.

use terms::watch::WatchEvent;

use crate::record::record;
use crate::record::watch::WatchEventV1;

/// Something happened to a watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchMoved {
    /// What stands of it.
    pub event: WatchEvent,
}

record! {
    /// Version 1.
    WatchMovedV1 of WatchMoved { event: WatchEventV1 } or blank {}
}

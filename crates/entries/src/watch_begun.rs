//! `watch_begun`: fingerprints of an alert stay.
//!
//! Promise: it stands under a key of its own: whoever erases it ends the watch.

use terms::watch as said;

use crate::record::record;
use crate::record::watch::SaidBegunV1;

/// Fingerprints of an alert stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchBegun {
    /// What stands of it.
    pub watch: said::WatchBegun,
}

record! {
    /// Version 1.
    WatchBegunV1 of WatchBegun { watch: SaidBegunV1 } or blank {}
}

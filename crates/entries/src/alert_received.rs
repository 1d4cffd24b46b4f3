//! `alert_received`: an alert came, or a new content of one.
//!
//! The original bytes are kept beside the body, cut per record; the body holds what is known of the case after
//! this view was laid over the earlier ones.
//! Promise: what the sender wrote is kept byte by byte, what is known of the case is kept as read.

use terms::alert::Alert;

use crate::record::alert::AlertV1;
use crate::record::{Record, record};

/// One revision of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertReceived {
    /// What is known of the case with this view laid over the earlier ones.
    pub alert: Alert,
    /// The format it came in.
    pub format: String,
    /// A partial view (a list page): what it does not carry is not shown, never removed.
    pub partial: bool,
}

impl AlertReceived {
    /// What is known of the case, as bytes: the same for the same content, whatever the view it came in.
    #[must_use]
    pub fn content(&self) -> Vec<u8> {
        // Text, numbers and lists always have a JSON form.
        serde_json::to_vec(&AlertV1::of(&self.alert)).unwrap_or_default()
    }
}

record! {
    /// Version 1.
    AlertReceivedV1 of AlertReceived { alert: AlertV1, format: String } or blank { partial: bool }
}

//! Documented misuse of police channels by a bureau.
//!
//! Serves: the second axis beside the bureau class; INTERPOL's corrective measures (RPD Arts 120-131).
//! Promise: evidence without its citation, or without what it says in a sentence, is refused.

use schemars::JsonSchema;
use serde::Deserialize;
use terms::Date;
use terms::register::{Misuse, MisuseKind, RegisterEntry};

use super::{AboutForm, BodyForm, Form, in_order};
use crate::place::Wrong;
use crate::said::{Bureau, Given, Maybe, Object};

/// A misuse entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "misuse")]
pub(crate) struct MisuseEntry {
    /// The bureau.
    bureau: Given<Bureau>,
    /// What kind of evidence.
    kind: Given<MisuseKind>,
    /// When.
    on: Given<Date>,
    /// When it ends; five years after `on` where it is left out.
    #[serde(default)]
    expires: Maybe<Date>,
    /// Who acted.
    by: Object<BodyForm>,
    /// The citation.
    source: Given<String>,
    /// What it says, in a sentence.
    says: Given<String>,
    /// The dossier it came from: it never counts there.
    #[serde(default)]
    dossier: Option<Object<AboutForm>>,
}

impl Form for MisuseEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        in_order(self.on.0, self.expires.0, "expires", "on")?;
        Ok(RegisterEntry::Misuse(Misuse {
            bureau: self.bureau.0.0,
            kind: self.kind.0,
            on: self.on.0,
            expires: self.expires.0,
            by: self.by.0.into_body(),
            source: self.source.0,
            says: self.says.0,
            dossier: self.dossier.map(|it| it.0.into_about("dossier")).transpose()?,
        }))
    }
}

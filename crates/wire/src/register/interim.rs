//! Interim measures of international bodies.
//!
//! Serves: ECtHR Rule 39; interim measures of the UN treaty bodies.
//! Promise: a measure for nobody is refused; one that names no state forbids surrender to any.

use schemars::JsonSchema;
use serde::Deserialize;
use terms::Date;
use terms::register::{Interim, RegisterEntry};

use super::{AboutForm, BodyForm, Form, in_order, states};
use crate::place::Wrong;
use crate::said::{Given, Maybe, Object, State};

/// An interim entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "interim")]
pub(crate) struct InterimEntry {
    /// Whom.
    about: Object<AboutForm>,
    /// The body.
    by: Object<BodyForm>,
    /// When.
    on: Given<Date>,
    /// Until when; until lifted where it is left out.
    #[serde(default)]
    until: Maybe<Date>,
    /// The states it forbids surrender to; any where it is left out.
    #[serde(default)]
    against: Maybe<Vec<Given<State>>>,
}

impl Form for InterimEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        in_order(self.on.0, self.until.0, "until", "on")?;
        Ok(RegisterEntry::Interim(Interim {
            about: self.about.0.into_about("about")?,
            by: self.by.0.into_body(),
            on: self.on.0,
            until: self.until.0,
            against: states(self.against),
        }))
    }
}

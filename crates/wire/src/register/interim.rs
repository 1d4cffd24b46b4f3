//! Interim measures of international bodies.
//!
//! Serves: ECtHR Rule 39; interim measures of the UN treaty bodies.
//! Promise: a measure for nobody is refused; one that names no state forbids surrender to any.

use schemars::JsonSchema;
use serde::Deserialize;
use terms::Date;
use terms::register::{Interim, RegisterEntry};

use super::{AboutForm, BodyForm, Form, about_something, in_order, states};
use crate::place::Wrong;
use crate::said::{Given, Happened, Maybe, Object, State};

/// An interim entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "interim")]
pub(crate) struct InterimEntry {
    /// Whom.
    #[schemars(extend("allOf" = [about_something()]))]
    about: Object<AboutForm>,
    /// The body.
    by: Object<BodyForm>,
    /// When.
    on: Given<Happened<Date>>,
    /// Until when; until lifted where it is left out.
    #[serde(default)]
    until: Maybe<Date>,
    /// The states it forbids surrender to; any where it is left out.
    #[serde(default)]
    against: Maybe<Vec<Given<State>>>,
}

impl Form for InterimEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        in_order(self.on.0.0, self.until.0, "until", "on")?;
        Ok(RegisterEntry::Interim(Interim {
            about: self.about.0.into_about("about")?,
            by: self.by.0.into_body(),
            on: self.on.0.0,
            until: self.until.0,
            against: states(self.against),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::tests::{check_refused, entry};
    use terms::register::RegisterKind;

    const FULL: &str = r#"{"about":{"alerts":["alert-a2"]},"by":{"state":"ECtHR","name":"Court"},"on":"2026-01-02","until":"2026-03-01","against":["QQ"]}"#;

    #[test]
    fn an_interim_measure_is_read_in_full() {
        let RegisterEntry::Interim(it) = entry(FULL, RegisterKind::Interim) else { panic!() };
        assert_eq!(it.against, ["QQ"]);
        assert_eq!(it.on.to_string(), "2026-01-02");
        assert_eq!(it.until.map(|it| it.to_string()).as_deref(), Some("2026-03-01"));
    }

    #[test]
    fn an_end_before_the_beginning_is_refused() {
        check_refused(
            &FULL.replace("2026-03-01", "2025-03-01"),
            RegisterKind::Interim,
            "until: is before `on`",
        );
    }
}

//! Protection of a person against a state.
//!
//! Serves: 1951 Convention Art 33, Directive 2011/95/EU, INTERPOL's refugee resolution (2017), CJEU C-897/19 PPU.
//! Promise: a protection against no state, or of nobody, is refused.

use schemars::JsonSchema;
use serde::Deserialize;
use terms::Date;
use terms::register::{Protection, ProtectionKind, RegisterEntry};

use super::{AboutForm, BodyForm, Form, about_something, in_order, states};
use crate::place::Wrong;
use crate::said::{Given, Happened, Maybe, Object, State};

/// A protection entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "protection")]
pub(crate) struct ProtectionEntry {
    /// Whom it protects.
    #[schemars(extend("allOf" = [about_something()]))]
    about: Object<AboutForm>,
    /// What it is.
    kind: Given<ProtectionKind>,
    /// The states it protects against, at least one.
    #[schemars(extend("minItems" = 1))]
    against: Given<Vec<Given<State>>>,
    /// Who granted it.
    granted_by: Object<BodyForm>,
    /// Since when.
    since: Given<Happened<Date>>,
    /// Until when; without end where it is left out.
    #[serde(default)]
    until: Maybe<Date>,
    /// When it is to be looked at again.
    #[serde(default)]
    review: Maybe<Date>,
    /// Given because of the same prosecution as the alert's.
    #[serde(default)]
    same_prosecution: bool,
}

impl Form for ProtectionEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        let against = states(Maybe(Some(self.against.0)));
        if against.is_empty() {
            return Err(Wrong::at("against", "empty: name the state it protects against"));
        }
        in_order(self.since.0.0, self.until.0, "until", "since")?;
        in_order(self.since.0.0, self.review.0, "review", "since")?;
        Ok(RegisterEntry::Protection(Protection {
            about: self.about.0.into_about("about")?,
            kind: self.kind.0,
            against,
            granted_by: self.granted_by.0.into_body(),
            since: self.since.0.0,
            until: self.until.0,
            review: self.review.0,
            same_prosecution: self.same_prosecution,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::tests::{check_refused, entry};
    use terms::register::RegisterKind;

    const FULL: &str = r#"{"about":{"subject":{"names":[{"text":"A B"}]}},"kind":"refugee","against":["qq","QQ","QR"],"granted_by":{"state":"pl","name":"Office for Foreigners"},"since":"2021-05-01","until":"2031-05-01","review":"2026-05-01","same_prosecution":true}"#;

    #[test]
    fn a_protection_is_read_in_full() {
        let RegisterEntry::Protection(it) = entry(FULL, RegisterKind::Protection) else { panic!() };
        assert_eq!(it.against, ["QQ", "QR"]);
        assert_eq!(it.granted_by.state, "PL");
        assert_eq!(it.kind, ProtectionKind::Refugee);
        assert_eq!(it.since.to_string(), "2021-05-01");
        assert_eq!(it.until.map(|it| it.to_string()).as_deref(), Some("2031-05-01"));
        assert_eq!(it.review.map(|it| it.to_string()).as_deref(), Some("2026-05-01"));
        assert!(it.same_prosecution);
    }

    #[test]
    fn a_protection_against_nobody_or_of_no_time_is_refused() {
        let refused = |from: &str, to: &str, says: &str| {
            check_refused(&FULL.replace(from, to), RegisterKind::Protection, says)
        };
        refused("[\"qq\",\"QQ\",\"QR\"]", "[]", "against: empty: name the state it protects against");
        refused("\"against\":[\"qq\",\"QQ\",\"QR\"],", "", "against: missing");
        refused("2021-05-01", "2032-05-01", "until: is before `since`");
        refused("refugee", "refuge", "kind: `refuge` is no kind of protection: did you mean `refugee`?");
        refused("2021-05-01", "2121-05-01", "since: expected a date that can be, found one after 2100");
        refused(
            "2021-05-01",
            "2021-05",
            "since: expected a day that exists: YYYY-MM-DD, found a text of 7 characters",
        );
        refused("\"review\"", "\"reveiw\"", "reveiw: unknown field `reveiw`: did you mean `review`?");
        refused(
            "\"name\":\"Office for Foreigners\"",
            "\"name\":\"\"",
            "granted_by.name: empty: expected a text",
        );
    }
}

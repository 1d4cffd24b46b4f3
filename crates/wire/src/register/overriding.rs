//! A time-limited raise of a bureau's class, by a named person, for an event the figures cannot know of yet.
//!
//! Serves: the bureau-risk method (a coup shows in the figures a year later).
//! Promise: it only raises; a raise to `N`, or without a name, a reason and evidence, is refused.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use terms::Date;
use terms::indicator::Class;
use terms::register::{ClassRaise, RegisterEntry};

use super::{Form, in_order};
use crate::place::Wrong;
use crate::said::{Bureau, Given, Happened, Maybe, Word, one_of};

/// An override entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "override")]
pub(crate) struct OverrideEntry {
    /// The bureau.
    bureau: Given<Bureau>,
    /// The class it is raised to.
    to: Given<Raised>,
    /// From when.
    from: Given<Happened<Date>>,
    /// Until when; twelve months where it is left out.
    #[serde(default)]
    until: Maybe<Date>,
    /// The named person.
    by: Given<String>,
    /// Why.
    reason: Given<String>,
    /// On what evidence.
    evidence: Given<String>,
}

/// A class a bureau can be raised to: any but the mildest.
struct Raised(Class);

impl Word for Raised {
    fn what() -> String {
        "a class, `U` or `A`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        match Class::text(text)? {
            Some(Class::N) => Err("an override only raises: expected `U` or `A`".to_owned()),
            class => Ok(class.map(Self)),
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&[Class::U.letter(), Class::A.letter()])
    }
}

impl Form for OverrideEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        in_order(self.from.0.0, self.until.0, "until", "from")?;
        Ok(RegisterEntry::Override(ClassRaise {
            bureau: self.bureau.0.0,
            to: self.to.0.0,
            from: self.from.0.0,
            until: self.until.0,
            by: self.by.0,
            reason: self.reason.0,
            evidence: self.evidence.0,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::tests::{check_refused, entry};
    use terms::register::RegisterKind;

    const FULL: &str = r#"{"bureau":"QQ","to":"A","from":"2026-01-02","until":"2027-01-01","by":"N. N., head of desk","reason":"a coup","evidence":"a statement"}"#;

    #[test]
    fn a_raise_is_read_in_full() {
        let RegisterEntry::Override(it) = entry(FULL, RegisterKind::Override) else { panic!() };
        assert_eq!((it.bureau.as_str(), it.to), ("QQ", Class::A));
        assert_eq!(it.until.map(|it| it.to_string()).as_deref(), Some("2027-01-01"));
        assert_eq!(
            (it.by.as_str(), it.reason.as_str(), it.evidence.as_str()),
            ("N. N., head of desk", "a coup", "a statement")
        );
    }

    #[test]
    fn an_override_never_lowers_and_names_who_answers_for_it() {
        let kind = RegisterKind::Override;
        check_refused(
            &FULL.replace("\"A\"", "\"N\""),
            kind,
            "to: an override only raises: expected `U` or `A`",
        );
        check_refused(&FULL.replace("N. N., head of desk", ""), kind, "by: empty: expected a text");
        check_refused(&FULL.replace("2027-01-01", "2025-01-01"), kind, "until: is before `from`");
    }
}

//! Documented misuse of police channels by a bureau.
//!
//! Serves: the second axis beside the bureau class; INTERPOL's corrective measures (RPD Arts 120-131).
//! Promise: evidence without its citation, or without what it says in a sentence, is refused.

use schemars::JsonSchema;
use serde::Deserialize;
use terms::Date;
use terms::register::{Misuse, MisuseKind, RegisterEntry};

use super::{AboutForm, BodyForm, Form, about_something, in_order};
use crate::place::Wrong;
use crate::said::{Bureau, Given, Happened, Maybe, Object};

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
    on: Given<Happened<Date>>,
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
    #[schemars(extend("allOf" = [{"anyOf": [{"type": "null"}, about_something()]}]))]
    dossier: Option<Object<AboutForm>>,
}

impl Form for MisuseEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        in_order(self.on.0.0, self.expires.0, "expires", "on")?;
        Ok(RegisterEntry::Misuse(Misuse {
            bureau: self.bureau.0.0,
            kind: self.kind.0,
            on: self.on.0.0,
            expires: self.expires.0,
            by: self.by.0.into_body(),
            source: self.source.0,
            says: self.says.0,
            dossier: self.dossier.map(|it| it.0.into_about("dossier")).transpose()?,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::tests::{check_refused, entry};
    use terms::register::{RegisterEntry, RegisterKind};

    const FULL: &str = r#"{"bureau":"QQ","kind":"interpol_measure","on":"2024-01-02","expires":"2026-01-02","by":{"state":"INTERPOL","name":"General Secretariat"},"source":"a statement","says":"a measure","dossier":{"cases":[{"reference":"2031/1"}]}}"#;

    #[test]
    fn misuse_evidence_is_read_in_full() {
        let RegisterEntry::Misuse(it) = entry(FULL, RegisterKind::Misuse) else { panic!() };
        assert_eq!((it.bureau.as_str(), it.kind), ("QQ", MisuseKind::InterpolMeasure));
        assert_eq!(it.expires.map(|it| it.to_string()).as_deref(), Some("2026-01-02"));
        assert_eq!((it.source.as_str(), it.says.as_str()), ("a statement", "a measure"));
        assert_eq!(it.dossier.map(|it| it.cases.len()), Some(1));
    }

    #[test]
    fn evidence_without_citation_or_with_an_empty_dossier_is_refused() {
        let kind = RegisterKind::Misuse;
        check_refused(&FULL.replace("\"source\":\"a statement\",", ""), kind, "source: missing");
        check_refused(&FULL.replace("a statement", " - "), kind, "source: empty: expected a text");
        check_refused(
            &FULL.replace("{\"cases\":[{\"reference\":\"2031/1\"}]}", "{}"),
            kind,
            "dossier: empty: name a person (`subject`), a case (`cases`) or an alert (`alerts`)",
        );
        check_refused(&FULL.replace("2026-01-02", "2020-01-02"), kind, "expires: is before `on`");
    }

    #[test]
    fn the_table_that_is_shipped_is_read_and_claims_no_measure_on_belarus() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/misuse.jsonl");
        let table: Vec<Misuse> = crate::register::open_file(path.as_ref(), RegisterKind::Misuse)
            .unwrap()
            .map(|it| match it.unwrap().entry {
                RegisterEntry::Misuse(it) => it,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(table.len(), 14);
        assert!(table.iter().all(|it| it.kind.is_institutional() && it.dossier.is_none()));
        assert!(!table.iter().any(|it| it.bureau == "BY" && it.kind == MisuseKind::InterpolMeasure));
        let syria = table.iter().find(|it| it.bureau == "SY").unwrap();
        assert!(syria.expires.is_some_and(|it| it < "2022-01-01".parse().unwrap()));
    }
}

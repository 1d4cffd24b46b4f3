//! A court's refusal to extradite or surrender.
//!
//! Serves: the design's rule on refusals on rights grounds; CJEU C-182/15 and C-352/22 on what a refusal elsewhere is worth.
//! Promise: a refusal names the state that asked, the court, the day and the ground (`not_known` is a ground).

use schemars::JsonSchema;
use serde::Deserialize;
use terms::Date;
use terms::register::{Refusal, RefusalGround, RegisterEntry};

use super::{AboutForm, BodyForm, Form, about_something};
use crate::place::Wrong;
use crate::said::{Given, Happened, Object, State};

/// A refusal entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "refusal")]
pub(crate) struct RefusalEntry {
    /// Whom and what.
    #[schemars(extend("allOf" = [about_something()]))]
    about: Object<AboutForm>,
    /// The state that asked.
    requesting_state: Given<State>,
    /// The court.
    refused_by: Object<BodyForm>,
    /// When.
    on: Given<Happened<Date>>,
    /// Whether it is final.
    #[serde(rename = "final")]
    is_final: bool,
    /// Why.
    ground: Given<RefusalGround>,
}

impl Form for RefusalEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        Ok(RegisterEntry::Refusal(Refusal {
            about: self.about.0.into_about("about")?,
            requesting_state: self.requesting_state.0.0,
            refused_by: self.refused_by.0.into_body(),
            on: self.on.0.0,
            is_final: self.is_final,
            ground: self.ground.0,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::tests::{check_refused, entry};
    use terms::register::RegisterKind;

    const FULL: &str = r#"{"about":{"cases":[{"reference":"w1","state":"QQ"}]},"requesting_state":"QQ","refused_by":{"state":"PL","name":"Court"},"on":"2024-01-02","final":true,"ground":"human_rights"}"#;

    #[test]
    fn a_refusal_is_read_in_full() {
        let RegisterEntry::Refusal(it) = entry(FULL, RegisterKind::Refusal) else { panic!() };
        assert_eq!((it.requesting_state.as_str(), it.is_final), ("QQ", true));
        assert_eq!(it.ground, RefusalGround::HumanRights);
        assert_eq!(it.refused_by.name, "Court");
        assert_eq!(it.on.to_string(), "2024-01-02");
    }

    #[test]
    fn a_refusal_without_its_ground_or_finality_is_refused() {
        let kind = RegisterKind::Refusal;
        check_refused(&FULL.replace(",\"ground\":\"human_rights\"", ""), kind, "ground: missing");
        check_refused(&FULL.replace("\"final\":true,", ""), kind, "final: missing");
        check_refused(
            &FULL.replace("human_rights", "human rights"),
            kind,
            "ground: `human rights` is no ground of refusal: did you mean `human_rights`?",
        );
    }
}

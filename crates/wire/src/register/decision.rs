//! Decisions on an alert, a warrant, a judge, a charge or a dossier.
//!
//! Serves: CCF Statute (deletion and refusal on the merits), C-505/19 (final judgment for the same acts),
//! Liu v. Poland (general situation).
//! Promise: a decision is about someone or some case; only one on the general situation is about a state alone,
//! and then the state is named.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;
use terms::Date;
use terms::register::{DeciderKind, Decision, Outcome, RegisterEntry};

use super::{AboutForm, BodyForm, Form, about_something, states};
use crate::native::with;
use crate::place::Wrong;
use crate::said::{Given, Happened, Maybe, Object, State, one_of};

/// A decision entry.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "decision", extend("if" = general(), "then" = with("concerning_state"), "else" = about_somebody()))]
pub(crate) struct DecisionEntry {
    /// Whom and what; may be left out for a decision on the general situation in a state.
    #[serde(default)]
    about: Option<Object<AboutForm>>,
    /// The state whose alert, warrant or charge it is about.
    #[serde(default)]
    concerning_state: Maybe<State>,
    /// What kind of body decided.
    decider: Given<DeciderKind>,
    /// The body.
    by: Object<BodyForm>,
    /// When.
    on: Given<Happened<Date>>,
    /// What.
    outcome: Given<Outcome>,
    /// Whether it ends the case.
    #[serde(default)]
    ends_case: bool,
    /// What the body objected to, or the reasons in short.
    #[serde(default)]
    objected_to: Maybe<String>,
    /// States in which it binds; the deciding state alone where it is left out.
    #[serde(default)]
    binds: Maybe<Vec<Given<State>>>,
}

/// A decision on the general situation in a state.
fn general() -> serde_json::Value {
    let outcome = one_of(&[Outcome::GeneralSituationBarsSurrender.code()]);
    json!({"required": ["outcome"], "properties": {"outcome": outcome}})
}

fn about_somebody() -> serde_json::Value {
    json!({"required": ["about"], "properties": {"about": about_something()}})
}

impl Form for DecisionEntry {
    fn into_entry(self) -> Result<RegisterEntry, Wrong> {
        let general = self.outcome.0 == Outcome::GeneralSituationBarsSurrender;
        if general && self.concerning_state.0.is_none() {
            return Err(Wrong::at(
                "concerning_state",
                "missing: a decision on the general situation names the state",
            ));
        }
        let about = self.about.unwrap_or_default().0;
        Ok(RegisterEntry::Decision(Decision {
            about: if general { about.into_about_or_nobody("about")? } else { about.into_about("about")? },
            concerning_state: self.concerning_state.0.map(|it| it.0),
            decider: self.decider.0,
            by: self.by.0.into_body(),
            on: self.on.0.0,
            outcome: self.outcome.0,
            ends_case: self.ends_case,
            objected_to: self.objected_to.0,
            binds: states(self.binds),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::tests::{check_refused, entry};
    use terms::register::RegisterKind;

    const FULL: &str = r#"{"about":{"cases":[{"reference":"2031-1"}]},"concerning_state":"QQ","decider":"interpol","by":{"state":"INTERPOL","name":"CCF"},"on":"2024-01-02","outcome":"deleted_on_merits","ends_case":true,"objected_to":"Art 3","binds":["PL","pl"]}"#;

    #[test]
    fn a_decision_is_read_in_full() {
        let RegisterEntry::Decision(it) = entry(FULL, RegisterKind::Decision) else { panic!() };
        assert_eq!(it.outcome, Outcome::DeletedOnMerits);
        assert_eq!(it.decider, DeciderKind::Interpol);
        assert_eq!(it.concerning_state.as_deref(), Some("QQ"));
        assert_eq!(it.objected_to.as_deref(), Some("Art 3"));
        assert_eq!((it.ends_case, it.binds), (true, vec!["PL".to_owned()]));
        assert_eq!(it.about.cases[0].reference, "2031/1");
    }

    #[test]
    fn only_a_decision_on_the_general_situation_is_about_a_state_alone() {
        let kind = RegisterKind::Decision;
        let bare = FULL.replace("\"about\":{\"cases\":[{\"reference\":\"2031-1\"}]},", "");
        check_refused(
            &bare,
            kind,
            "about: empty: name a person (`subject`), a case (`cases`) or an alert (`alerts`)",
        );
        let general = bare.replace("deleted_on_merits", "general_situation_bars_surrender");
        assert!(matches!(entry(&general, kind), RegisterEntry::Decision(it) if it.about.is_empty()));
        check_refused(
            &general.replace("\"concerning_state\":\"QQ\",", ""),
            kind,
            "concerning_state: missing: a decision on the general situation names the state",
        );
    }
}

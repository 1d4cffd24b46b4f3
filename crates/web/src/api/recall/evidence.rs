//! What was called back, as evidence: for a court, counsel, the reviewing body and whoever supervises.
//!
//! Promise: P5. It is shown to no officer and to no matcher; that somebody read it is on the record before. What is erased is
//! shown to nobody, and what was not called back is read where alerts are read.
//!
//! Serves ECHR Arts 6 and 13 (a remedy needs the evidence); promise P5 of this system.

use axum::http::StatusCode;
use axum::response::Response;
use desk::recalls_read::{Evidence, evidence};
use schemars::JsonSchema;
use serde::Serialize;

use super::seen::RecallsBody;
use crate::http::{Call, Problem, json};

/// What an alert held.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "evidence")]
pub struct EvidenceBody {
    /// By which channel it came.
    pub channel: String,
    /// Which bureau sent it.
    pub bureau: Option<String>,
    /// The sender's number.
    pub reference: Option<String>,
    /// When it came, microseconds since 1970.
    pub received: i64,
    /// Names of the person.
    pub names: Vec<String>,
    /// When the person was born.
    pub born: Option<String>,
    /// What the sender alleged, in its own words.
    pub alleged: Vec<String>,
    /// What was found here: rule and sentence.
    pub found: Vec<FoundBody>,
    /// How it was called back, and what became of its copies.
    pub recall: RecallsBody,
}

/// What was found.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "evidence_finding")]
pub struct FoundBody {
    /// The rule.
    pub rule: String,
    /// Its sentence.
    pub says: String,
}

impl EvidenceBody {
    fn of(alert: &terms::AlertId, it: &Evidence) -> Self {
        let content = &it.received.body.alert;
        let warrants = content.warrants.value().map(Vec::as_slice).unwrap_or_default();
        let mut alleged = Vec::new();
        for warrant in warrants {
            alleged.extend(warrant.counts.iter().filter_map(|it| it.charge.value().cloned()));
            alleged.extend(warrant.facts.text.value().cloned());
        }
        let findings = it.examination.iter().flat_map(|it| &it.findings);
        Self {
            channel: content.source.channel.label().to_owned(),
            bureau: content.bureau().map(str::to_owned),
            reference: content.source.reference.clone(),
            received: it.received.plain.recorded_at.micros(),
            names: content.subject.names.iter().map(|it| it.text.clone()).collect(),
            born: content.subject.born.value().map(ToString::to_string),
            alleged,
            found: findings
                .map(|it| FoundBody { rule: it.rule.to_string(), says: it.says.clone() })
                .collect(),
            recall: RecallsBody::of(alert, &it.recalls),
        }
    }
}

/// The evidence of the alert the path names.
///
/// # Errors
/// There is none: no such alert, not called back, or erased; the record cannot be read.
pub async fn kept(call: &Call) -> Result<EvidenceBody, Problem> {
    let alert = call.alert()?;
    let read = move |store: &store::Store| {
        let found = evidence(&store.read(), &alert)?.ok_or_else(Problem::not_found)?;
        Ok(EvidenceBody::of(&alert, &found))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// What was called back.
///
/// # Errors
/// As [`kept`].
pub async fn show(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &kept(&call).await?)
}

//! Excerpts of decisions: what of a text may not be published, and its publication.
//!
//! Promise: nothing is entered by looking; what may not be published is named word by word, to the body alone.
//!
//! Serves CCF Statute Art 44.

use axum::http::StatusCode;
use axum::response::Response;
use desk::requests::look_at_excerpt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::Seq;

use super::acts::{Done, EnteredBody, enter};
use super::lodge::line;
use super::{found, read_at, request};
use crate::api::forms::text;
use crate::http::{Call, Problem, json};

/// A text that is looked at.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_excerpt_text")]
pub struct TextForm {
    /// The text, with `[...]` in the place of what is taken out.
    pub text: String,
}

/// An excerpt.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_excerpt")]
pub struct ExcerptForm {
    /// The text, with `[...]` in the place of what is taken out.
    pub text: String,
    /// The number under which it is published: it says nothing of the request.
    pub number: String,
}

/// Something that may not be published.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_excerpt_found")]
pub struct FoundBody {
    /// The word of the text, from 1.
    pub word: usize,
    /// The word itself.
    pub text: String,
    /// `name`, `place`, `date`, `number`, `hidden_earlier`, `shown_earlier`.
    pub what: String,
}

/// What was found in a text.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_excerpt_look")]
pub struct LookBody {
    /// Everything, in the order of the text.
    pub found: Vec<FoundBody>,
}

/// The decision the path names.
///
/// # Errors
/// It is no number.
pub(crate) fn ruling(call: &Call) -> Result<Seq, Problem> {
    call.part("ruling").parse().map(Seq).map_err(|_| Problem::not_found())
}

/// Looks at a text, and enters nothing.
///
/// # Errors
/// There is no such request that may be seen; the record cannot be read.
pub async fn look(call: Call) -> Result<Response, Problem> {
    let form: TextForm = call.json()?;
    let found = looked(&call, form.text).await?;
    let each = found.into_iter().map(|it| FoundBody {
        word: it.word,
        text: it.text,
        what: it.what.code().to_owned(),
    });
    json(StatusCode::OK, &LookBody { found: each.collect() })
}

/// What may not be published of a text, however it was typed.
///
/// # Errors
/// As [`look`].
pub async fn looked(call: &Call, given: String) -> Result<Vec<casework::request::excerpt::Found>, Problem> {
    let (id, seq, rules) = (request(call)?, ruling(call)?, call.app.governed.rules());
    let given = text("text", given)?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let case = found(&reader, &id, &rules.body)?;
        if !case.rulings.iter().any(|it| it.0 == seq) {
            return Err(Problem::not_found());
        }
        Ok(look_at_excerpt(&reader, &case, &given)?)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Publishes it.
///
/// # Errors
/// What may not be published; it is stale; too much waits; the record fails.
pub async fn publish(call: Call) -> Result<Response, Problem> {
    let form: ExcerptForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &entered(&call, form, read).await?)
}

/// Publishes it, however it was typed.
///
/// # Errors
/// As [`publish`].
pub async fn entered(call: &Call, form: ExcerptForm, read: Option<Seq>) -> Result<EnteredBody, Problem> {
    let login = call.login()?;
    let (actor, official, of) = (login.actor(), login.official(), ruling(call)?);
    let (words, number) = (text("text", form.text)?, line("number", form.number)?);
    enter(call, read, move |bench, request, _, rules| {
        let given = (words.as_str(), number.as_str());
        let entry = bench.act(&actor, |desk, _, _, act| {
            desk.publish_excerpt(request, of, given, &official, &rules.body, act)
        })?;
        Ok(Done::entry(entry))
    })
    .await
}

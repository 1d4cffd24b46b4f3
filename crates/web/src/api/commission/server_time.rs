//! Whether the time of the server is in doubt, and a named member who says that it is right.
//!
//! A time that jumped ends no deadline of a request; without a login that can say what time it is, none would ever end again.
//!
//! Promise: no program says it; who said it, when and by what it was compared stands on the record.
//!
//! Serves P8 and threats T20.

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::http::{Call, Problem, json, no_content};

/// The time of the server.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "server_time")]
pub struct TimeBody {
    /// What it shows, microseconds since 1970.
    pub shows: i64,
    /// Why no deadline of a request comes to its end; none where it goes on from where it was.
    pub doubt: Option<String>,
}

/// That it is right.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "server_time_right")]
pub struct RightForm {
    /// By what it was compared.
    pub reasons: String,
}

/// Why no deadline comes to its end now.
///
/// # Errors
/// The record cannot be read.
pub async fn doubt(call: &Call) -> Result<Option<String>, Problem> {
    let now = call.came;
    let read = move |store: &store::Store| Ok(desk::requests::time_doubt(store, now)?);
    call.app.readers.read(&call.app.works, read).await
}

/// Whether it is in doubt.
///
/// # Errors
/// The record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &TimeBody { shows: call.came, doubt: doubt(&call).await? })
}

/// Says that it is right.
///
/// # Errors
/// The reasons say nothing; the password was not given again; the record fails.
pub async fn right(call: Call) -> Result<Response, Problem> {
    right_with(&call, call.json()?).await?;
    Ok(no_content())
}

/// Says that it is right, however it was typed.
///
/// # Errors
/// As [`right`].
pub async fn right_with(call: &Call, form: RightForm) -> Result<(), Problem> {
    call.confirmed()?;
    let login = call.login()?;
    let (actor, by) = (login.actor(), login.official());
    let work = move |bench: &mut crate::Bench| {
        let said = bench.act(&actor, |desk, _, _, act| desk.confirm_time(&by, &form.reasons, act));
        Ok(said?)
    };
    call.app.works.act(work).await?;
    call.app.works.checkpoint();
    Ok(())
}

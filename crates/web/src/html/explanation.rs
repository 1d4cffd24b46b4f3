//! The whole reasoning for one alert as a page, as it was recorded.
//!
//! Promise: of a first official's reading nothing but that it waits; what was recalled or erased is shown to nobody.

use axum::http::StatusCode;
use axum::response::Response;
use desk::shown;
use pages::explanation::{Explanation, Line};
use pages::frame::Desk;

use super::alert::{findings, names};
use super::{frame, page};
use crate::http::{Call, Problem};

/// The page.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (alert, came) = (call.alert()?, call.came);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let found = shown(&reader, &alert, came)?.ok_or_else(Problem::not_found)?;
        let it = desk::explanation(&reader, &alert)?;
        let line = |it: desk::EntryLine| Line {
            entry: it.seq.0,
            on: it.effective.to_string(),
            kind: it.kind,
            by: it.actor.to_string(),
            caused_by: it.caused_by.map(|it| it.0),
            says: it.says,
        };
        let versions = &it.examination.versions;
        Ok(Explanation {
            id: alert.to_string(),
            names: names(&found),
            level: it.standing.level,
            track: it.standing.track,
            on: it.examination.on.to_string(),
            versions: [versions.rules.clone(), versions.indicators.clone(), versions.policies.clone()],
            findings: findings(&reader, &found, false),
            entries: it.entries.into_iter().map(line).collect(),
        })
    };
    let view = call.app.readers.read(&call.app.works, read).await?;
    let printed = (view.id.clone(), view.level);
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Queue), Some(printed))))
}

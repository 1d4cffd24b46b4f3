//! The log as pages: the newest checkpoint, entries without content, one entry with its proof.
//!
//! Promise: what is shown is what anybody may know of the record; a proof can be verified without this server.

use axum::http::StatusCode;
use axum::response::Response;
use pages::frame::Desk;
use pages::log::{Entry, Log, OneEntry};
use terms::Seq;

use super::{frame, page};
use crate::api::log::{LogLine, describe, proved, signed};
use crate::http::{Call, Problem};

/// Entries of a page.
const ENTRIES: usize = 50;

fn entry(it: LogLine) -> Entry {
    Entry { seq: it.entry, at: it.recorded_at, kind: it.kind, office: it.office, erased: it.erased }
}

/// The log, the newest first; with `entry` one of them and its proof.
///
/// # Errors
/// A place that is no number; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let asked = call.query.get("entry").map(|it| it.parse::<u64>().ok());
    let size = call.app.readers.read(&call.app.works, |store| Ok(store.size())).await?;
    match asked {
        Some(Some(number)) if number < size => return one(&call, number).await,
        Some(_) | None => {}
    }
    let before = match call.query.get("before") {
        None => None,
        Some(it) => {
            let wrong = || Problem::field("before", "expected the number of an entry");
            let number: u64 = it.parse().ok().filter(|it| i64::try_from(*it).is_ok()).ok_or_else(wrong)?;
            Some(Seq(number))
        }
    };
    let read = move |store: &store::Store| {
        let reader = store.read();
        let rows = reader.newest_before(before, ENTRIES)?;
        let mut all = Vec::with_capacity(rows.len());
        for (seq, ..) in rows {
            all.push(entry(describe(&reader, seq)?));
        }
        Ok(all)
    };
    let entries = call.app.readers.read(&call.app.works, read).await?;
    let head = call.app.works.act(signed).await?;
    let after = entries.last().filter(|it| it.seq > 0 && entries.len() == ENTRIES);
    let after = after.map(|it| format!("/log?before={}", it.seq));
    let wrong = asked.is_some();
    let status = if wrong { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let view = Log { entries, size, checkpoint: Some(head.checkpoint), key: head.key, wrong, after };
    page(status, view.page(&frame(&call, Some(Desk::Log), None)))
}

async fn one(call: &Call, number: u64) -> Result<Response, Problem> {
    let read = move |store: &store::Store| describe(&store.read(), Seq(number));
    let line = call.app.readers.read(&call.app.works, read).await?;
    let proof = call.app.works.act(move |bench| proved(bench, number)).await?;
    let view = OneEntry { entry: entry(line), proof: proof.proof, key: proof.key };
    page(StatusCode::OK, view.page(&frame(call, Some(Desk::Log), None)))
}

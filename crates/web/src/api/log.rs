//! The log: its signed head, entries without their content, proofs.
//!
//! Promise: what is shown here is what anybody may know of the record: places, kinds, days, authors' offices. What an
//! entry says, whom it is about and who made it is not in it.
//! Serves: Directive (EU) 2016/680 Art 25.

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::Serialize;
use store::Reader;
use terms::{Actor, Seq};
use transparency::{Tiles, proof_text};

use crate::http::{Call, Problem, json};
use crate::works::Bench;

/// The newest signed head.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "checkpoint")]
pub struct CheckpointBody {
    /// The signed note.
    pub checkpoint: String,
    /// The key that verifies it.
    pub key: String,
    /// Entries on the record by now.
    pub size: u64,
}

/// A page of the log.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "log_page")]
pub struct LogPage {
    /// In the order of the record.
    pub entries: Vec<LogLine>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<u64>,
}

/// An entry without its content.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "log_line")]
pub struct LogLine {
    /// Its place.
    pub entry: u64,
    /// Its kind.
    pub kind: String,
    /// When it was recorded, microseconds since 1970.
    pub recorded_at: i64,
    /// The office that made it; not who held it.
    pub office: String,
    /// Its content was erased.
    pub erased: bool,
}

/// A proof.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "proof")]
pub struct ProofBody {
    /// The text of the C2SP tlog-proof form.
    pub proof: String,
    /// The key that verifies it.
    pub key: String,
}

/// The newest signed head; it is made anew first.
///
/// # Errors
/// Too much waits; the record fails.
pub async fn checkpoint(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &call.app.works.act(signed).await?)
}

/// Signs the record as it stands.
///
/// # Errors
/// The record fails.
pub fn signed(bench: &mut Bench) -> Result<CheckpointBody, Problem> {
    let signed = bench.desk.checkpoint()?;
    let store = bench.desk.store();
    Ok(CheckpointBody {
        checkpoint: signed.to_string(),
        key: store.verifier()?.to_string(),
        size: store.size(),
    })
}

/// Entries without their content.
///
/// # Errors
/// A place that is no number; the record cannot be read.
pub async fn entries(call: Call) -> Result<Response, Problem> {
    let page = call.page()?;
    let read = move |store: &store::Store| lines(store, page.after, page.limit);
    let (entries, next) = call.app.readers.read(&call.app.works, read).await?;
    json(StatusCode::OK, &LogPage { entries, next })
}

/// Lines of the log, and behind which the next page begins.
///
/// # Errors
/// The record cannot be read.
pub fn lines(
    store: &store::Store,
    after: Option<Seq>,
    limit: usize,
) -> Result<(Vec<LogLine>, Option<u64>), Problem> {
    let reader = store.read();
    let rows = reader.since(after, limit)?;
    let next = (rows.len() == limit).then(|| rows.last().map(|(seq, ..)| seq.0)).flatten();
    let mut all = Vec::with_capacity(rows.len());
    for (seq, ..) in rows {
        all.push(describe(&reader, seq)?);
    }
    Ok((all, next))
}

/// An entry without its content.
///
/// # Errors
/// There is no such entry; the record cannot be read.
pub fn describe(reader: &Reader<'_>, seq: Seq) -> Result<LogLine, Problem> {
    let stored = reader.entry(seq)?;
    let office = match stored.plain.actor {
        Actor::Human { role, .. } => role,
        Actor::Auto(_) => "program".to_owned(),
        Actor::Gateway(_) => "gateway".to_owned(),
    };
    Ok(LogLine {
        entry: seq.0,
        kind: stored.plain.kind,
        recorded_at: stored.plain.recorded_at.micros(),
        office,
        erased: matches!(stored.body, store::Content::Erased),
    })
}

/// Proof that an entry is in the signed record.
///
/// # Errors
/// There is no such entry; too much waits; the record fails.
pub async fn proof(call: Call) -> Result<Response, Problem> {
    let entry: u64 = call.part("entry").parse().map_err(|_| Problem::not_found())?;
    json(StatusCode::OK, &call.app.works.act(move |bench| proved(bench, entry)).await?)
}

/// Proof that an entry is in the record, signed as it stands.
///
/// # Errors
/// There is no such entry; the record fails.
pub fn proved(bench: &mut Bench, entry: u64) -> Result<ProofBody, Problem> {
    if entry >= bench.desk.store().size() {
        return Err(Problem::not_found());
    }
    let signed = bench.desk.checkpoint()?;
    let store = bench.desk.store();
    let failed = |error: &dyn std::fmt::Display| Problem::fault(error.to_string());
    let tiles = Tiles::open(store.dir().join("log")).map_err(|it| failed(&it))?;
    let proof = proof_text(&tiles, entry, &signed).map_err(|it| failed(&it))?;
    Ok(ProofBody { proof, key: store.verifier()?.to_string() })
}

//! One entry of a register, for the authority that made it.
//!
//! Promise: registers list nothing: an entry is read by its whole id, by an official of the body that made it, and what
//! another body entered is answered like what does not exist (T6).

use axum::http::StatusCode;
use axum::response::Response;
use policy::access::Thing;
use schemars::JsonSchema;
use serde::Serialize;
use terms::id::RegisterId;
use terms::register::{Body, RegisterEntry};

use super::alerts::NameBody;
use crate::access::authority;
use crate::http::{Call, Problem, json};

/// One entry.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "register_entry")]
pub struct EntryBody {
    /// Its id.
    pub entry: String,
    /// The register.
    pub kind: String,
    /// The place on the record.
    pub seq: u64,
    /// The day it was entered for.
    pub on: String,
    /// The body that made it.
    pub by: String,
    /// The person, as entered.
    pub names: Vec<NameBody>,
    /// The dossiers, as entered.
    pub cases: Vec<String>,
    /// The states it protects against, or concerns.
    pub states: Vec<String>,
    /// Until when.
    pub until: Option<String>,
}

/// The body that made an entry; none where it is a named person's.
pub(crate) fn made_by(entry: &RegisterEntry) -> Option<&Body> {
    match entry {
        RegisterEntry::Protection(it) => Some(&it.granted_by),
        RegisterEntry::Refusal(it) => Some(&it.refused_by),
        RegisterEntry::Decision(it) => Some(&it.by),
        RegisterEntry::Misuse(it) => Some(&it.by),
        RegisterEntry::Interim(it) => Some(&it.by),
        RegisterEntry::Override(_) => None,
    }
}

/// One entry.
///
/// # Errors
/// There is none that this body made; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let id = RegisterId::parse(call.part("entry")).ok_or_else(Problem::not_found)?;
    let whose = id.clone();
    let of = move |store: &store::Store| {
        let found = store.read().register(&whose)?;
        Ok(found.and_then(|it| made_by(&it.body.entry).map(authority)).unwrap_or_default())
    };
    let authority = call.app.readers.read(&call.app.works, of).await?;
    call.may_on(&Thing { authority, ..Thing::default() }).await?;
    let read = move |store: &store::Store| {
        let found = store.read().register(&id)?.ok_or_else(Problem::not_found)?;
        let entry = &found.body.entry;
        let by = made_by(entry).ok_or_else(Problem::not_found)?;
        let (about, states, until) = match entry {
            RegisterEntry::Protection(it) => (Some(&it.about), it.against.clone(), it.until),
            RegisterEntry::Refusal(it) => (Some(&it.about), vec![it.requesting_state.clone()], None),
            RegisterEntry::Decision(it) => {
                (Some(&it.about), it.concerning_state.iter().cloned().collect(), None)
            }
            RegisterEntry::Interim(it) => (Some(&it.about), it.against.clone(), it.until),
            RegisterEntry::Misuse(it) => (it.dossier.as_ref(), vec![it.bureau.clone()], it.expires),
            RegisterEntry::Override(it) => (None, vec![it.bureau.clone()], it.until),
        };
        let subject = about.and_then(|it| it.subject.as_ref());
        let name = |it: &terms::alert::NameForm| NameBody {
            text: it.text.clone(),
            script: it.script.clone(),
            origin: it.origin.code().to_owned(),
        };
        Ok(EntryBody {
            entry: id.to_string(),
            kind: entry.kind().code().to_owned(),
            seq: found.plain.seq.0,
            on: found.plain.effective.to_string(),
            by: format!("{} ({})", by.name, by.state),
            names: subject.map(|it| it.names.iter().map(name).collect()).unwrap_or_default(),
            cases: about
                .map(|it| it.cases.iter().map(|it| it.reference.clone()).collect())
                .unwrap_or_default(),
            states,
            until: until.map(|it| it.to_string()),
        })
    };
    json(StatusCode::OK, &call.app.readers.read(&call.app.works, read).await?)
}

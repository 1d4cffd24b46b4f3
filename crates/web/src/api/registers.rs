//! One entry of a register, for the authority that made it.
//!
//! Promise: registers list nothing: an entry is read by its whole id, by an official of the body that made it, and what
//! another body entered is answered like what does not exist (T6).

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use casework::authority::key;
use casework::link::{Side, asked_keys_of_about};
use entries::Entered;
use policy::access::Thing;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{Stored, Target};
use terms::alert::{Document, NameForm, Subject};
use terms::id::RegisterId;
use terms::register::{About, Body, RegisterEntry};
use terms::role::Deed;
use terms::{Field, Origin, PartialDate};

use super::alerts::NameBody;
use super::meeting::said;
use crate::http::{Call, Problem, json};

/// Entries that share a key with an identity and are compared, for each key.
const CANDIDATES: usize = 200;

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
    /// Date of birth, as entered.
    pub born: Option<String>,
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
    json(StatusCode::OK, &entry(&call, id).await?)
}

/// An entry that the body of the account made.
///
/// # Errors
/// As [`one`].
pub(crate) async fn entry(call: &Call, id: RegisterId) -> Result<EntryBody, Problem> {
    let whose = id.clone();
    let of = move |store: &store::Store| {
        let found = store.read().register(&whose)?;
        Ok(found.and_then(|it| made_by(&it.body.entry).map(key)).unwrap_or_default())
    };
    let authority = call.app.readers.read(&call.app.works, of).await?;
    call.may_on(&Thing { authority, ..Thing::default() }).await?;
    let read = move |store: &store::Store| {
        let found = store.read().register(&id)?.ok_or_else(Problem::not_found)?;
        EntryBody::of(&id, &found).ok_or_else(Problem::not_found)
    };
    call.app.readers.read(&call.app.works, read).await
}

impl EntryBody {
    /// Of an entry that a body made.
    pub(crate) fn of(id: &RegisterId, found: &Stored<Entered>) -> Option<Self> {
        let entry = &found.body.entry;
        let by = made_by(entry)?;
        Some(Self {
            entry: id.to_string(),
            seq: found.plain.seq.0,
            on: found.plain.effective.to_string(),
            by: format!("{} ({})", by.name, by.state),
            ..Self::said(entry)
        })
    }

    /// What an entry says, wherever it stands.
    pub(crate) fn said(entry: &RegisterEntry) -> Self {
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
        Self {
            entry: String::new(),
            kind: entry.kind().code().to_owned(),
            seq: 0,
            on: String::new(),
            by: made_by(entry).map(|it| format!("{} ({})", it.name, it.state)).unwrap_or_default(),
            names: subject.map(|it| it.names.iter().map(name).collect()).unwrap_or_default(),
            born: subject.and_then(|it| it.born.value()).map(ToString::to_string),
            cases: about
                .map(|it| it.cases.iter().map(|it| it.reference.clone()).collect())
                .unwrap_or_default(),
            states,
            until: until.map(|it| it.to_string()),
        }
    }
}

/// Looking for one entry: by its whole id, or by a full identity.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "register_search")]
pub struct SearchForm {
    /// What it is needed for, in words.
    pub purpose: String,
    /// The whole id.
    #[serde(default)]
    pub entry: Option<String>,
    /// The full name.
    #[serde(default)]
    pub name: Option<String>,
    /// The date of birth, as 1988-03-09.
    #[serde(default)]
    pub born: Option<String>,
    /// Number of a document.
    #[serde(default)]
    pub document: Option<String>,
}

/// Looks for one entry. That somebody looked, and for what, is on the record before.
///
/// # Errors
/// There is none that this body made, or several are of that identity; the form is wrong; the record fails.
pub async fn search(call: Call) -> Result<Response, Problem> {
    let form: SearchForm = call.json()?;
    json(StatusCode::OK, &find(&call, form).await?)
}

/// Looks for one entry, however it was typed.
///
/// # Errors
/// As [`search`].
pub async fn find(call: &Call, form: SearchForm) -> Result<EntryBody, Problem> {
    let purpose = said("purpose", form.purpose)?;
    let given =
        |it: &Option<String>| it.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
    let login = call.login()?;
    let way = format!("{} {}", call.route.method().as_str(), call.route.path());
    let look = desk::Look {
        actor: login.actor(),
        verb: Deed::ReadEntry.code().to_owned(),
        shown: 1,
        named: Vec::new(),
        reason: format!("{way}, for {}: {purpose}", login.purpose().code()),
    };
    if let Some(id) = given(&form.entry) {
        let id = RegisterId::parse(&id)
            .ok_or_else(|| Problem::field("entry", "expected an id as `register-...`, whole"))?;
        call.app.works.look(look).await?;
        return entry(call, id).await;
    }
    let (name, born) = (given(&form.name), given(&form.born));
    let (Some(name), Some(born)) = (name, born) else {
        let field = if form.name.is_none() { "name" } else { "born" };
        return Err(Problem::field(field, "an entry is read by its id, or by full name and date of birth"));
    };
    let born = born
        .parse::<PartialDate>()
        .ok()
        .filter(|it| it.day().is_some())
        .ok_or_else(|| Problem::field("born", "expected a whole date as 1988-03-09"))?;
    let document = given(&form.document);
    let subject = Subject {
        names: vec![NameForm { origin: Origin::Official, ..NameForm::plain(&name) }],
        born: Field::Known(born, Origin::Official),
        documents: document.map_or(Field::Unknown, |number| {
            let document = Document { kind: "document".to_owned(), number, state: None };
            Field::Known(vec![document], Origin::Official)
        }),
        ..Subject::default()
    };
    let about = About { subject: Some(subject), ..About::default() };
    let (rules, asks) = (Arc::clone(&call.app), Arc::clone(login));
    call.app.works.look(look).await?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut found = Vec::new();
        for it in reader.candidates(&asked_keys_of_about(&about), CANDIDATES)?.found {
            let Target::Register(id) = it.target else { continue };
            let Some(stored) = reader.register(&id)? else { continue };
            let same = stored
                .body
                .entry
                .about()
                .is_some_and(|it| Side::of_about(&about).link(&Side::of_about(it)).same_person());
            // Of entries that are not for this login it is not told that they are there.
            let authority = made_by(&stored.body.entry).map(key).unwrap_or_default();
            let thing = Thing { authority, ..Thing::default() };
            if same && rules.rules.ask(&asks, Deed::ReadEntry, &thing, true).allowed() {
                found.extend(EntryBody::of(&id, &stored));
            }
        }
        // Several are one too many: which is meant, only an id says.
        match found.pop() {
            Some(one) if found.is_empty() => Ok(one),
            Some(_) | None => Err(Problem::not_found()),
        }
    };
    call.app.readers.read(&call.app.works, read).await
}

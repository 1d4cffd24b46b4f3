//! What counsel or a caseworker submits for a client, and the alerts of their mandates.
//!
//! A statement stays a statement: it goes on the record under the person's key, the alert is examined again in the same
//! act, and the sender is told nothing (P11). The same again adds nothing. Whoever submits says which state was read
//! (`If-Match`); where a new content of the alert came since, nothing is entered.
//! Promise: nobody verifies a document for themselves: that is said by the official who saw it. Something from the vault
//! is named by its digest, and the record leads from the statement to the entry that says when it was put there.
//! Serves: ECHR Arts 6(3) and 13, Directive 2012/13/EU.

use axum::http::StatusCode;
use axum::response::Response;
use desk::shown;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Reader;
use terms::register::{PersonFacts, Speaker, StatementKind};
use terms::role::Role;
use terms::{AlertId, Date, Seq};

use super::alerts::tagged;
use super::forms::text;
use super::vault::own_item;
use super::verification::seen;
use crate::http::{Call, Kind as Why, Problem, json};

/// The most statements of one form.
const MOST: usize = 40;

/// What is submitted.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "submitted_facts")]
pub struct SubmittedForm {
    /// Who speaks: `person` or `counsel`. A caseworker passes on what the person says.
    pub speaker: String,
    /// The day it was said, as 2026-11-22.
    pub said: String,
    /// The statements, at least one.
    pub statements: Vec<StatementForm>,
    /// The digest of what lies in the own vault and was opened to state this.
    #[serde(default)]
    pub vault_item: Option<String>,
}

/// One statement.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "submitted_statement")]
pub struct StatementForm {
    /// What it is about, as in `redress schema person-facts`.
    pub kind: String,
    /// In the speaker's words.
    pub text: String,
    /// The state concerned, two letters.
    #[serde(default)]
    pub state: Option<String>,
    /// The day concerned.
    #[serde(default)]
    pub date: Option<String>,
}

/// What came of it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "submitted")]
pub struct SubmittedBody {
    /// Its entry; where it was on the record already, that one.
    pub entry: Option<u64>,
    /// Whether it was new.
    pub added: bool,
    /// What holds since.
    pub level: String,
    /// What it takes to look at it.
    pub track: String,
}

/// What was stated about an alert.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "stated_page")]
pub struct StatedPage {
    /// In the order of the record.
    pub stated: Vec<StatedBody>,
}

/// One entry of what was stated.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "stated")]
pub struct StatedBody {
    /// Its entry.
    pub entry: u64,
    /// Who spoke.
    pub speaker: String,
    /// The day it was said.
    pub said: String,
    /// The statements.
    pub statements: Vec<StatementBody>,
    /// The entry that says when what it rests on was put into the vault.
    pub vault: Option<u64>,
}

/// One statement on the record.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "stated_statement")]
pub struct StatementBody {
    /// What it is about.
    pub kind: String,
    /// The words.
    pub text: String,
    /// The state concerned.
    pub state: Option<String>,
    /// The day concerned.
    pub date: Option<String>,
    /// The official who verified a document.
    pub verified_by: Option<String>,
}

/// The alerts of the own mandates.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "client_page")]
pub struct ClientPage {
    /// They.
    pub clients: Vec<ClientBody>,
}

/// The alert of a client.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "client")]
pub struct ClientBody {
    /// The alert.
    pub alert: String,
    /// The channel.
    pub channel: String,
    /// The sending bureau, where a view has shown it.
    pub bureau: Option<String>,
    /// Its number.
    pub reference: Option<String>,
    /// The level, as it is read.
    pub level: String,
    /// What it takes to look at it.
    pub track: String,
    /// Entries of what was stated.
    pub stated: usize,
}

impl SubmittedForm {
    /// The statements as the record keeps them, with the bytes they stand in.
    ///
    /// # Errors
    /// Something in it is wrong, with its field.
    pub fn facts(&self, role: Role, today: Date) -> Result<(PersonFacts, Vec<u8>), Problem> {
        if self.statements.len() > MOST {
            return Err(Problem::field("statements", format!("more than {MOST}")));
        }
        for (name, given, says) in [
            ("speaker", &self.speaker, "missing: who speaks, `person` or `counsel`"),
            ("said", &self.said, "missing: the day it was said, as 2026-11-22"),
        ] {
            if given.trim().is_empty() {
                return Err(Problem::field(name, says));
            }
        }
        for (at, it) in self.statements.iter().enumerate() {
            let field = |name: &str| format!("statements[{at}].{name}");
            if text(&field("text"), it.text.clone())?.is_empty() {
                return Err(Problem::field(field("text"), "missing: what is stated, in the speaker's words"));
            }
            if it.kind.trim() == StatementKind::ProtectionDocument.code() {
                let says = "a document counts as verified by the official who saw it: state `protection` here and show \
                            the document to the desk";
                return Err(Problem::field(field("kind"), says));
            }
        }
        let one = |it: &StatementForm| {
            let mut all = serde_json::Map::new();
            all.insert("kind".to_owned(), it.kind.trim().into());
            all.insert("text".to_owned(), it.text.trim().into());
            for (name, value) in [("state", &it.state), ("date", &it.date)] {
                if let Some(value) = value.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
                    all.insert(name.to_owned(), value.into());
                }
            }
            serde_json::Value::Object(all)
        };
        let whole = serde_json::json!({
            "speaker": self.speaker.trim(),
            "said": self.said.trim(),
            "statements": self.statements.iter().map(one).collect::<Vec<_>>(),
        });
        // One reader for every way in: what the program takes from a file is taken here, and nothing else.
        let line = whole.to_string();
        let mut records = wire::person_facts::open(line.as_bytes(), "facts")
            .map_err(|fault| Problem::field("", fault.to_string()))?;
        let record = match records.next() {
            Some(Ok(record)) => record,
            Some(Err(bad)) => return Err(Problem::field(bad.field.unwrap_or_default(), bad.says)),
            None => return Err(Problem::field("statements", "empty: nothing is stated")),
        };
        let facts = record.facts;
        if facts.said > today {
            return Err(Problem::field("said", format!("a day to come: it is {today}")));
        }
        if role == Role::NgoCaseworker && facts.speaker == Speaker::Counsel {
            return Err(Problem::field("speaker", "a caseworker passes on what the `person` says"));
        }
        Ok((facts, record.original))
    }
}

/// Submits.
///
/// # Errors
/// Something in it is wrong or stale; the item is not in the own vault; too much waits; the record fails.
pub async fn submit(call: Call) -> Result<Response, Problem> {
    let form: SubmittedForm = call.json()?;
    let (alert, read) = (call.alert()?, call.read()?);
    let body = enter(&call, &form, alert, read).await?;
    json(if body.added { StatusCode::CREATED } else { StatusCode::OK }, &body)
}

/// Submits, however it was typed.
///
/// # Errors
/// As [`submit`].
pub async fn enter(
    call: &Call,
    form: &SubmittedForm,
    alert: AlertId,
    read: Seq,
) -> Result<SubmittedBody, Problem> {
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let facts = form.facts(login.role(), call.moment().date())?;
    let digest = form.vault_item.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
    let item = match &digest {
        None => None,
        Some(digest) => {
            let found = own_item(call, &alert, digest).await?;
            let says = "nothing in your vault for this client has this digest";
            Some(found.ok_or_else(|| Problem::field("vault_item", says))?)
        }
    };
    let from = item.map(|it| it.entry);
    let of = alert.clone();
    let work = move |bench: &mut crate::works::Bench| {
        let reader = bench.desk.store().read();
        seen(&reader, &of)?;
        let newest = reader.alert(&of)?.map_or(Seq(0), |it| it.revision);
        if newest > read {
            let says = format!(
                "since you read it ({read}), a new content of the alert came: read it again; nothing was recorded"
            );
            return Err(Problem::new(Why::Stale, says));
        }
        Ok(bench
            .act(&actor, |desk, _, _, act| desk.person_facts_from(&of, vec![facts.clone()], from, act))?)
    };
    let stated = call.app.works.act(work).await?;
    if let (Some(digest), Some(entry)) = (digest, stated.entry) {
        let kept =
            move |app: &crate::app::App| Ok(app.annex.item_submitted(&person, &alert, &digest, entry)?);
        call.app.beside(kept).await?;
    }
    Ok(SubmittedBody {
        entry: stated.entry.map(|it| it.0),
        added: stated.added > 0,
        level: stated.now.level.code().to_owned(),
        track: stated.now.track.code().to_owned(),
    })
}

/// What was stated.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn stated(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        seen(&reader, &alert)?;
        let revision = reader.alert(&alert)?.map(|it| it.revision);
        Ok((StatedPage { stated: all_stated(&reader, &alert)? }, revision))
    };
    let (body, version) = call.app.readers.read(&call.app.works, read).await?;
    tagged(json(StatusCode::OK, &body)?, version)
}

/// Every entry of what was stated about an alert.
///
/// # Errors
/// The record cannot be read.
pub fn all_stated(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<StatedBody>, Problem> {
    let mut all = Vec::new();
    for stored in reader.statements(alert)? {
        let facts = stored.body.facts;
        let submitted = stored.plain.kind == entries::Kind::PersonStated.code();
        all.push(StatedBody {
            entry: stored.plain.seq.0,
            speaker: speaker(facts.speaker).to_owned(),
            said: facts.said.to_string(),
            statements: facts
                .statements
                .into_iter()
                .map(|it| StatementBody {
                    kind: it.kind.code().to_owned(),
                    text: it.text,
                    state: it.state,
                    date: it.date.map(|it| it.to_string()),
                    verified_by: it.verified_by,
                })
                .collect(),
            vault: stored.plain.caused_by.filter(|_| submitted).map(|it| it.0),
        });
    }
    Ok(all)
}

/// The word of a speaker.
#[must_use]
pub fn speaker(it: Speaker) -> &'static str {
    match it {
        Speaker::Person => "person",
        Speaker::Counsel => "counsel",
    }
}

/// The alerts of the own mandates.
///
/// # Errors
/// The record cannot be read.
pub async fn clients(call: Call) -> Result<Response, Problem> {
    let (came, mandates) = (call.came, call.login()?.account().mandates.clone());
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut clients = Vec::new();
        for alert in &mandates {
            let Some(it) = shown(&reader, alert, came)? else { continue };
            let source = &it.received.body.alert.source;
            clients.push(ClientBody {
                alert: alert.to_string(),
                channel: source.channel.code().to_owned(),
                bureau: it.received.body.alert.bureau().map(str::to_owned),
                reference: source.reference.clone(),
                level: it.level().code().to_owned(),
                track: it.standing.track.code().to_owned(),
                stated: reader.statements(alert)?.len(),
            });
        }
        Ok(ClientPage { clients })
    };
    json(StatusCode::OK, &call.app.readers.read(&call.app.works, read).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(kind: &str, text: &str) -> SubmittedForm {
        let statement = StatementForm {
            kind: kind.to_owned(),
            text: text.to_owned(),
            state: Some(" by ".to_owned()),
            date: Some(String::new()),
        };
        SubmittedForm {
            speaker: "counsel".to_owned(),
            said: "2026-11-20".to_owned(),
            statements: vec![statement],
            vault_item: None,
        }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_typed_is_read_like_a_file_of_the_program() {
        let (facts, original) = form("torture", " Beaten. ").facts(Role::Counsel, day("2026-11-22")).unwrap();
        let again = wire::person_facts::open(original.as_slice(), "x").unwrap().next().unwrap().unwrap();
        assert!(again.facts == facts);
        assert_eq!(facts.statements[0].state.as_deref(), Some("BY"));
        assert_eq!(facts.statements[0].text, "Beaten.");
        assert_eq!(facts.statements[0].date, None);
    }

    #[test]
    fn a_wrong_field_is_named_and_nobody_verifies_a_document_for_themselves() {
        let wrong = |form: SubmittedForm, role: Role, today: &str| {
            form.facts(role, day(today)).unwrap_err().errors[0].field.clone()
        };
        let today = "2026-11-22";
        assert_eq!(wrong(form("torture", " "), Role::Counsel, today), "statements[0].text");
        assert_eq!(wrong(form("tortur", "x"), Role::Counsel, today), "statements[0].kind");
        assert_eq!(wrong(form("protection_document", "x"), Role::Counsel, today), "statements[0].kind");
        assert_eq!(wrong(form("other", "x"), Role::NgoCaseworker, today), "speaker");
        assert_eq!(wrong(form("other", "x"), Role::Counsel, "2026-11-19"), "said");
        let none = SubmittedForm { statements: Vec::new(), ..form("other", "x") };
        assert_eq!(wrong(none, Role::Counsel, today), "statements");
    }
}

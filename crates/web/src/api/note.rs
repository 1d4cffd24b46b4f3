//! A court is told how an alert stands: the note as it would be made, the note made, notes read word for word.
//!
//! Promise: P17. Everything in a note but the court and the office is read from the record; why an alert is suspended is in none. A
//! note stands on the record with its digest before it is printed; nothing here sends it.
//!
//! Serves ECHR Arts 5 and 6 through the court that decides; rules of this system.

use axum::http::StatusCode;
use axum::response::Response;
use desk::note::{notes, stands};
use desk::requests::Body;
use pages::Language;
use pages::letter::Paper;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Reader;
use terms::request::Note;
use terms::verification::Official;
use terms::{AlertId, Seq};

use super::commission::letters::refused;
use super::commission::lodge::line;
use super::forms::text;
use super::verification::seen;
use crate::http::{Call, Problem, json};
use crate::papers::{ToCourt, court_note, digest_of};
use crate::works::Bench;

/// The most lines of an address.
const MOST: usize = 12;

/// A note that is to be made.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "note_form")]
pub struct NoteForm {
    /// The court, as it is addressed.
    pub court: String,
    /// Its address, line by line.
    #[serde(default)]
    pub address: Vec<String>,
    /// The office that writes; none takes the authority or the unit of whoever signs.
    #[serde(default)]
    pub office: String,
    /// The function in which one signs; none takes the unit.
    #[serde(default)]
    pub function: String,
    /// The language of the court.
    pub language: String,
}

/// A note as it would be made now.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "note_draft")]
pub struct NoteDraft {
    /// In which language.
    pub language: String,
    /// Its text.
    pub text: String,
    /// SHA-256 of the text.
    pub digest: String,
}

/// A note that was made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "note")]
pub struct NoteBody {
    /// Its entry.
    pub entry: u64,
    /// To which court.
    pub court: String,
    /// In which language.
    pub language: String,
    /// The text, as it was printed.
    pub text: String,
    /// SHA-256 of the text.
    pub digest: String,
    /// Who signed.
    pub by: String,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// Notes of an alert, in order.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "notes")]
pub struct NotesBody {
    /// Each, word for word.
    pub notes: Vec<NoteBody>,
}

/// A note that was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "note_entered")]
pub struct NoteEntered {
    /// Its entry.
    pub entry: u64,
    /// SHA-256 of its text.
    pub digest: String,
}

/// A form that was read.
#[derive(Clone)]
struct Wanted {
    to: ToCourt,
    language: Language,
    by: Official,
}

impl NoteForm {
    fn wanted(self, by: Official) -> Result<Wanted, Problem> {
        if self.address.len() > MOST {
            return Err(Problem::field("address", format!("more than {MOST}")));
        }
        let address = self.address.into_iter().enumerate();
        let address =
            address.map(|(at, it)| line(&format!("address[{at}]"), it)).collect::<Result<Vec<_>, _>>()?;
        let court = line("court", self.court)?;
        if court.is_empty() {
            return Err(Problem::field("court", "name the court"));
        }
        let language = Language::parse(self.language.trim())
            .ok_or_else(|| Problem::field("language", "no letter can be printed in this language"))?;
        let to = ToCourt {
            court,
            address,
            office: text("office", self.office)?,
            function: text("function", self.function)?,
        };
        Ok(Wanted { to, language, by })
    }
}

/// The paper of a note, from the record as it stands.
fn paper(
    reader: &Reader<'_>,
    alert: &AlertId,
    wanted: &Wanted,
    (own, body): (Option<&str>, &Body),
    now: i64,
) -> Result<Paper, Problem> {
    seen(reader, alert)?;
    let stands = stands(reader, alert, own, body, now)?.ok_or_else(Problem::not_found)?;
    let days = (body.day_at(now), |at| body.day_at(at));
    let letter = court_note(alert, &stands, &wanted.to, &wanted.by, days).map_err(|it| refused(vec![it]))?;
    letter.paper(wanted.language, &stands.withheld).map_err(refused)
}

/// The note as it would be made now: nothing is entered.
///
/// # Errors
/// Something in it is wrong; there is no such alert that may be seen; the record cannot be read.
pub async fn draft(call: Call) -> Result<Response, Problem> {
    let form: NoteForm = call.json()?;
    json(StatusCode::OK, &drafted(&call, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`draft`].
pub async fn drafted(call: &Call, form: NoteForm) -> Result<NoteDraft, Problem> {
    let (alert, now) = (call.alert()?, call.came);
    let wanted = form.wanted(call.login()?.official())?;
    let rules = call.app.governed.rules();
    let read = move |store: &store::Store| {
        let own = store.state();
        let paper = paper(&store.read(), &alert, &wanted, (own, &rules.body), now)?;
        let text = paper.text().map_err(|it| Problem::fault(it.to_string()))?;
        Ok(NoteDraft { language: wanted.language.tag().to_owned(), digest: digest_of(&text), text })
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Makes a note.
///
/// # Errors
/// As [`draft`]; too much waits; the record fails.
pub async fn issue(call: Call) -> Result<Response, Problem> {
    let form: NoteForm = call.json()?;
    json(StatusCode::CREATED, &enter(&call, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`issue`].
pub async fn enter(call: &Call, form: NoteForm) -> Result<NoteEntered, Problem> {
    let (alert, login, now) = (call.alert()?, call.login()?, call.came);
    let (actor, official) = (login.actor(), login.official());
    let wanted = form.wanted(official.clone())?;
    let app = std::sync::Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let store = bench.desk.store();
        let own = store.state();
        let paper = paper(&store.read(), &alert, &wanted, (own, &rules.body), now)?;
        let text = paper.text().map_err(|it| Problem::fault(it.to_string()))?;
        let digest = digest_of(&text);
        let note = Note {
            court: wanted.to.court.clone(),
            language: wanted.language.tag().to_owned(),
            text,
            digest: digest.clone(),
            by: official.clone(),
            at: 0,
        };
        let entry = bench.act(&actor, |desk, _, _, act| desk.note_to_court(&alert, note, act))?;
        Ok(NoteEntered { entry: entry.0, digest })
    };
    call.app.works.act(work).await
}

/// Notes that were made.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &NotesBody { notes: made(&call).await? })
}

/// The same, for whoever shows them.
///
/// # Errors
/// As [`show`].
pub async fn made(call: &Call) -> Result<Vec<NoteBody>, Problem> {
    let alert = call.alert()?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        seen(&reader, &alert)?;
        let of = |(entry, it): (Seq, Note)| NoteBody {
            entry: entry.0,
            court: it.court,
            language: it.language,
            text: it.text,
            digest: it.digest,
            by: it.by.name,
            at: it.at,
        };
        Ok(notes(&reader, &alert)?.into_iter().map(of).collect())
    };
    call.app.readers.read(&call.app.works, read).await
}

//! Letters of a request: made from the record, looked at, issued, read word for word.
//!
//! Promise: no text is typed into the voice of a letter: it is made of what stands on the record and of the few fields that a
//! member fills in; who is shielded in the file, and which state gave protection, stands in none (P17). What is issued is on
//! the record with the digest of its text before anybody sends it; nothing here sends.
//!
//! Serves CCF Statute Arts 31 to 38.

use axum::http::StatusCode;
use axum::response::Response;
use desk::requests::{Body, Case, Letter as Due, file, letters_of, withheld};
use pages::Language;
use pages::letter::Refused;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Reader;
use terms::deadline::Party;
use terms::offence::OffenceClass;
use terms::request::{LetterIssued, LetterKind};
use terms::verification::Official;
use terms::{Date, Seq};

use super::acts::EnteredBody;
use super::lodge::line;
use super::seen::shows_letter;
use super::{found, fresh, read_at, request, side};
use crate::api::forms::{text, word};
use crate::http::{Call, FieldError, Kind, Problem, json};
use crate::papers::{Filled, Made, issued as issued_as};
use crate::works::Bench;

/// The most lines of an address, charges or classes.
const MOST: usize = 12;

/// A letter as it was issued.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_letter_text")]
pub struct TextBody {
    /// Its entry.
    pub entry: u64,
    /// Which.
    pub kind: String,
    /// To whom.
    pub to: String,
    /// In which language.
    pub language: String,
    /// Its reference.
    pub reference: String,
    /// The text, as it was printed.
    pub text: String,
    /// SHA-256 of the text.
    pub digest: String,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// A letter that is due.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_letter_form")]
pub struct LetterForm {
    /// Which, as `letters_due` names it; for an applicant `to_commission`, or `national` for a national request.
    pub kind: String,
    /// The entry it follows from; for the request as a paper it may be left out.
    #[serde(default)]
    pub about: u64,
    /// The language; none takes that of the request for the applicant, English for others.
    #[serde(default)]
    pub language: Option<String>,
    /// The address of the reader, line by line.
    #[serde(default)]
    pub address: Vec<String>,
    /// The function in which one signs; not where a rule of the body sends it.
    #[serde(default)]
    pub function: String,
    /// The charges, in the words in which they are disclosed; for a gist.
    #[serde(default)]
    pub charges: Vec<String>,
    /// The country that asks; for a gist.
    #[serde(default)]
    pub country: String,
    /// The classes of the offence; for a gist of the class alone.
    #[serde(default)]
    pub classes: Vec<String>,
}

/// A letter as it would be issued now.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_letter_draft")]
pub struct DraftBody {
    /// Which.
    pub kind: String,
    /// To whom.
    pub to: String,
    /// In which language.
    pub language: String,
    /// Its text.
    pub text: String,
    /// SHA-256 of the text.
    pub digest: String,
}

pub(crate) fn refused(all: Vec<Refused>) -> Problem {
    let errors: Vec<FieldError> =
        all.into_iter().map(|it| FieldError { field: it.field, detail: it.says.to_owned() }).collect();
    let detail = errors.iter().map(|it| format!("`{}`: {}", it.field, it.detail)).collect::<Vec<_>>();
    Problem { errors, ..Problem::new(Kind::Against, format!("the letter: {}", detail.join("; "))) }
}

/// The classes of the offence: as they were named, or those of the alert the request is about.
fn classes(reader: &Reader<'_>, case: &Case, form: &LetterForm) -> Result<Vec<OffenceClass>, Problem> {
    if !form.classes.is_empty() {
        let each = form.classes.iter().enumerate();
        return each
            .map(|(at, it)| {
                word(&format!("classes[{at}]"), it, OffenceClass::parse, OffenceClass::ALL, |it| it.code())
            })
            .collect();
    }
    let Some(alert) = &case.request.lodging.alert else { return Ok(Vec::new()) };
    let examined = reader.examined(alert)?;
    Ok(examined.iter().flat_map(|it| it.body.examination.offences.iter()).map(|it| it.class).collect())
}

/// A letter that is due, made from the record as it stands.
fn made(
    reader: &Reader<'_>,
    case: &Case,
    body: &Body,
    due: Due,
    form: &LetterForm,
    language: Language,
    (day, by): (Date, Option<&Official>),
) -> Result<LetterIssued, Problem> {
    let items = file(reader, case.row.first)?;
    let withheld = withheld(reader, case, &items)?;
    let classes = classes(reader, case, form)?;
    let filled = Filled {
        address: form.address.clone(),
        function: form.function.clone(),
        charges: form.charges.clone(),
        country: form.country.clone(),
        signed: by.cloned(),
    };
    let letter = Made { case, body, day, classes: &classes, items: &items, filled: &filled }.letter(due);
    let paper = letter.map_err(|it| refused(vec![it]))?.paper(language, &withheld).map_err(refused)?;
    issued_as(due, &paper).map_err(Problem::fault)
}

/// A form as it was read.
struct Wanted {
    kind: LetterKind,
    about: Seq,
    language: Option<Language>,
}

impl LetterForm {
    fn wanted(&self) -> Result<Wanted, Problem> {
        let kind = word("kind", &self.kind, LetterKind::parse, LetterKind::ALL, |it| it.code())?;
        for (at, it) in self.address.iter().enumerate() {
            line(&format!("address[{at}]"), it.clone())?;
        }
        text("function", self.function.clone())?;
        for (field, lines) in
            [("address", &self.address), ("charges", &self.charges), ("classes", &self.classes)]
        {
            if lines.len() > MOST {
                return Err(Problem::field(field, format!("more than {MOST}")));
            }
        }
        let language = self.language.as_deref().map(str::trim).filter(|it| !it.is_empty());
        let wrong = || Problem::field("language", "no letter can be printed in this language");
        let language = language.map(|it| Language::parse(it).ok_or_else(wrong)).transpose()?;
        Ok(Wanted { kind, about: Seq(self.about), language })
    }
}

impl Wanted {
    /// Which it is of those that are due; none where it was made before or follows from nothing.
    fn due(&self, case: &Case, side: Party) -> Result<Due, Problem> {
        let of = |it: &Due| it.kind == self.kind && (it.about == self.about || side == Party::Applicant);
        let due = letters_of(case, side).into_iter().find(of);
        due.ok_or_else(|| {
            Problem::new(
                Kind::Stale,
                "no such letter is due: it was made before, or follows from nothing there",
            )
        })
    }

    fn language(&self, case: &Case, to: Party) -> Language {
        // To the applicant, and what the applicant writes, in the language of the request.
        let theirs =
            to == Party::Applicant || matches!(self.kind, LetterKind::ToCommission | LetterKind::National);
        let own = || Language::parse(&case.request.lodging.language).filter(|_| theirs);
        self.language.or_else(own).unwrap_or(Language::En)
    }
}

/// A letter as it would be issued now: nothing is entered.
///
/// # Errors
/// Something in it is wrong; it is not due; it would name what is withheld; the record cannot be read.
pub async fn draft(call: Call) -> Result<Response, Problem> {
    let form: LetterForm = call.json()?;
    json(StatusCode::OK, &drafted(&call, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`draft`].
pub async fn drafted(call: &Call, form: LetterForm) -> Result<DraftBody, Problem> {
    let (request, side, now) = (request(call)?, side(call)?, call.came);
    let by = call.login()?.official();
    let rules = call.app.governed.rules();
    let wanted = form.wanted()?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let body = &rules.body;
        let case = found(&reader, &request, body)?;
        let due = wanted.due(&case, side)?;
        let language = wanted.language(&case, due.to);
        let letter = made(&reader, &case, body, due, &form, language, (body.day_at(now), Some(&by)))?;
        Ok(DraftBody {
            kind: due.kind.code().to_owned(),
            to: due.to.code().to_owned(),
            language: letter.language,
            text: letter.text,
            digest: letter.digest,
        })
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Issues a letter that is due.
///
/// # Errors
/// As [`draft`]; what was read is stale; too much waits; the record fails.
pub async fn issue(call: Call) -> Result<Response, Problem> {
    let form: LetterForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &enter(&call, form, read).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`issue`].
pub async fn enter(call: &Call, form: LetterForm, read: Option<Seq>) -> Result<EnteredBody, Problem> {
    let (request, side) = (request(call)?, side(call)?);
    let (actor, by) = (call.actor()?, call.login()?.official());
    let (app, now) = (std::sync::Arc::clone(&call.app), call.came);
    let wanted = form.wanted()?;
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let body = &rules.body;
        let letter = {
            let reader = bench.desk.store().read();
            let case = found(&reader, &request, body)?;
            fresh(&reader, &case, side, read)?;
            let due = wanted.due(&case, side)?;
            let language = wanted.language(&case, due.to);
            made(&reader, &case, body, due, &form, language, (body.day_at(now), Some(&by)))?
        };
        let entry = bench.act(&actor, |desk, _, _, act| desk.issue_letter(&request, letter, body, act))?;
        let reader = bench.desk.store().read();
        let after = found(&reader, &request, body)?;
        let version = super::version(&reader, &after, side)?.0;
        Ok(EnteredBody { entry: Some(entry.0), version, followed: Vec::new(), hands_over: None })
    };
    call.app.works.act(work).await
}

/// A letter that was issued.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn issued(call: &Call) -> Result<TextBody, Problem> {
    let (request, side) = (request(call)?, side(call)?);
    let entry = call.part("letter").parse().map(Seq).map_err(|_| Problem::not_found())?;
    let rules = call.app.governed.rules();
    let read = move |store: &store::Store| {
        let case = found(&store.read(), &request, &rules.body)?;
        let letter = case.letters.into_iter().find(|it| it.0 == entry).map(|it| it.1);
        let it = letter.filter(|it| shows_letter(side, it)).ok_or_else(Problem::not_found)?;
        Ok(TextBody {
            entry: entry.0,
            kind: it.kind.code().to_owned(),
            to: it.to.code().to_owned(),
            language: it.language,
            reference: it.reference,
            text: it.text,
            digest: it.digest,
            at: it.at,
        })
    };
    call.app.readers.read(&call.app.works, read).await
}

/// The same, over the API.
///
/// # Errors
/// As [`issued`].
pub async fn show(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &issued(&call).await?)
}

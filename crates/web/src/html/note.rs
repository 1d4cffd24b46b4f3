//! Notes with which a court is told how an alert stands: one as it would be made, one as it was made, the page that is printed.
//!
//! Promise: as over the API; nothing is entered by looking.

use axum::http::StatusCode;
use axum::response::Response;
use pages::Language;
use pages::act::Typed;
use pages::commission::forms::{self, LetterPage, Made};
use pages::commission::says;
use pages::frame::Desk;
use pages::letter::Kept;
use pages::test_form::Wrong;
use terms::request::LetterKind;

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::commission::letters::style_of;
use super::{frame, language, page};
use crate::api::note::{NoteBody, NoteDraft, NoteForm, drafted, enter, made};
use crate::http::{Call, Form, Problem, see_other};

/// Where what is wrong stands on the form.
const RULES: &[(&str, &str)] =
    &[("to.name", "court"), ("from.name", "office"), ("signed.function", "function")];

/// The form, and notes that were made before.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    form(&call, Typed::default(), Vec::new(), None, StatusCode::OK).await
}

async fn form(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    draft: Option<NoteDraft>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let id = call.alert()?.to_string();
    let here = format!("/alerts/{id}");
    let f = frame(call, Some(Desk::Queue), None);
    let w = f.words();
    let before = made(call).await?;
    let made = |action: String, typed: Typed, wrong: Vec<Wrong>| Made {
        action,
        hidden: vec![("key", key(call))],
        typed,
        wrong,
        confirm: false,
    };
    let mut all = Vec::new();
    let preview = draft.map(|draft| {
        let mut to_make = made(format!("{here}/notes"), Typed::default(), Vec::new());
        for name in ["court", "address", "office", "function", "language"] {
            to_make.hidden.push((name, typed.get(name).to_owned()));
        }
        all.push(forms::issue(w, to_make));
        (says::letter(w, LetterKind::CourtNote), draft.language, draft.text)
    });
    let second = preview.is_some();
    let one = forms::note(w, made(format!("{here}/note"), typed, wrong));
    all.push(pages::act::Form { second, ..one });
    let line = |it: &NoteBody| (format!("{here}/notes/{}", it.entry), it.court.clone(), it.at);
    let before = before.iter().map(line).collect();
    let view =
        LetterPage { request: (id, here.clone()), preview, made: None, forms: all, note: true, before };
    page(status, view.page(&f))
}

/// The form; where no language is chosen, that of the page.
fn note_of(call: &Call, form: &Form) -> NoteForm {
    let address = full(form, "address");
    NoteForm {
        court: full(form, "court"),
        address: address.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect(),
        office: full(form, "office"),
        function: full(form, "function"),
        language: some(form, "language").unwrap_or_else(|| language(call).tag().to_owned()),
    }
}

/// The note as it would be made now: nothing is entered.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn look(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    match drafted(&call, note_of(&call, &given)).await {
        Ok(draft) => form(&call, typed(&given), Vec::new(), Some(draft), StatusCode::OK).await,
        Err(problem) => against(&call, &given, problem).await,
    }
}

async fn against(call: &Call, given: &Form, problem: Problem) -> Result<Response, Problem> {
    if !on_the_form(&problem) {
        return Err(problem);
    }
    let wrong = wrong(&problem, RULES);
    form(call, typed(given), wrong, None, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Makes it.
///
/// # Errors
/// As [`look`]; too much waits; the record fails.
pub async fn issue(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    match enter(&call, note_of(&call, &given)).await {
        Ok(it) => see_other(&format!("/alerts/{}/notes/{}", call.alert()?, it.entry)),
        Err(problem) => against(&call, &given, problem).await,
    }
}

async fn one(call: &Call) -> Result<NoteBody, Problem> {
    let entry: u64 = call.part("note").parse().map_err(|_| Problem::not_found())?;
    made(call).await?.into_iter().find(|it| it.entry == entry).ok_or_else(Problem::not_found)
}

/// A note as it was made, word for word.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn made_one(call: Call) -> Result<Response, Problem> {
    let it = one(&call).await?;
    let f = frame(&call, Some(Desk::Queue), None);
    let id = call.alert()?.to_string();
    let here = format!("/alerts/{id}");
    let print = format!("{here}/notes/{}/print", it.entry);
    let view = LetterPage {
        request: (id, here),
        preview: Some((says::letter(f.words(), LetterKind::CourtNote), it.language, it.text)),
        made: Some((it.digest, it.entry, print)),
        forms: Vec::new(),
        note: true,
        before: Vec::new(),
    };
    page(StatusCode::OK, view.page(&f))
}

async fn kept(call: &Call) -> Result<(Kept, String), Problem> {
    let it = one(call).await?;
    let language = Language::parse(&it.language).unwrap_or(Language::En);
    let id = call.alert()?.to_string();
    let here = format!("/alerts/{id}/notes/{}", it.entry);
    let kept =
        Kept::new(LetterKind::CourtNote, language, (id.clone(), it.text, &it.digest), (here.clone(), id));
    Ok((kept.map_err(|it| Problem::fault(it.to_string()))?, format!("{here}/print.css")))
}

/// The page that is printed.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn print(call: Call) -> Result<Response, Problem> {
    let (kept, style) = kept(&call).await?;
    page(StatusCode::OK, kept.html(&style))
}

/// What stands at the edge of its sheets.
///
/// # Errors
/// As [`print`].
pub async fn style(call: Call) -> Result<Response, Problem> {
    Ok(style_of(&kept(&call).await?.0))
}

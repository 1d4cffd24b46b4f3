//! Letters of a request: those that are due, one as it would be made, one as it was made, the page that is printed.
//!
//! Promise: nothing is entered by looking; what is made is the text that was looked at, or the form says that the request has
//! changed; what is printed again is the text of the record.
//!
//! Serves CCF Statute Arts 31 to 38.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use desk::requests::letters_of;
use pages::Language;
use pages::act::Typed;
use pages::commission::forms::{self, LetterPage, Made};
use pages::commission::says;
use pages::frame::Desk;
use pages::letter::Kept;
use pages::test_form::Wrong;
use terms::deadline::Party;
use terms::request::LetterKind;

use super::form::{gone, lines, made, read_of, wrongs};
use crate::api::commission::letters::{self, DraftBody, LetterForm, TextBody, drafted, enter};
use crate::api::commission::{found, request, side};
use crate::html::acts::{full, on_the_form, some, typed};
use crate::html::{frame, page};
use crate::http::{Call, Form, Problem};

/// Where what is wrong stands on the form.
const RULES: &[(&str, &str)] = &[("kind", "letter"), ("about", "letter"), ("signed.name", "letter")];

/// Letters that are due.
///
/// # Errors
/// There is no such request that may be seen; the record cannot be read.
pub async fn due(call: Call) -> Result<Response, Problem> {
    chosen(&call, Typed::default(), Vec::new(), None, StatusCode::OK).await
}

/// The page: the letter as it would be made where one was looked at, and the form that chooses.
async fn chosen(
    call: &Call,
    typed: Typed,
    wrong: Vec<Wrong>,
    draft: Option<(DraftBody, Language)>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (id, side, rules) = (request(call)?, side(call)?, call.app.governed.rules());
    let wanted = id.clone();
    let read = move |store: &store::Store| {
        let all = letters_of(&found(&store.read(), &wanted, &rules.body)?, side);
        Ok(all.iter().map(|it| (it.kind, it.to, it.about.0)).collect::<Vec<_>>())
    };
    let due: Vec<(LetterKind, Party, u64)> = call.app.readers.read(&call.app.works, read).await?;
    let here = format!("/docket/{id}");
    let f = frame(call, Some(Desk::Docket), None);
    let w = f.words();
    let mut all = Vec::new();
    let mut preview = None;
    if let Some((draft, language)) = draft {
        let kind = LetterKind::parse(&draft.kind).ok_or_else(Problem::not_found)?;
        preview = Some((says::letter(w, kind), language.tag().to_owned(), draft.text));
        let mut to_make: Made = made(call, format!("{here}/letters"), Typed::default(), Vec::new()).await?;
        for name in ["letter", "language", "address", "function", "charges", "country"] {
            to_make.hidden.push((name, typed.get(name).to_owned()));
        }
        all.push(forms::issue(w, to_make));
    }
    let second = !all.is_empty();
    if !due.is_empty() {
        let to_look = made(call, format!("{here}/letters/draft"), typed, wrong).await?;
        all.push(pages::act::Form { second, ..forms::letter(w, &due, to_look) });
    }
    let view = LetterPage {
        request: (id.to_string(), here),
        preview,
        made: None,
        forms: all,
        note: false,
        before: Vec::new(),
    };
    page(status, view.page(&f))
}

/// The letter of a form.
fn letter_of(form: &Form) -> Result<LetterForm, Problem> {
    let chosen = form.get("letter").and_then(|it| it.split_once('.'));
    let chosen = chosen.and_then(|(kind, about)| Some((kind.to_owned(), about.parse().ok()?)));
    let (kind, about) = chosen.ok_or_else(|| Problem::field("letter", "choose the letter"))?;
    Ok(LetterForm {
        kind,
        about,
        language: some(form, "language"),
        address: lines(form, "address"),
        function: full(form, "function"),
        charges: lines(form, "charges"),
        country: full(form, "country"),
        classes: Vec::new(),
    })
}

/// The letter that was chosen, as it would be made now: nothing is entered.
///
/// # Errors
/// It is not due any more; the record cannot be read.
pub async fn look(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let drafted = match letter_of(&given) {
        Ok(form) => drafted(&call, form).await,
        Err(problem) => Err(problem),
    };
    match drafted {
        Ok(draft) => {
            let language = Language::parse(&draft.language).unwrap_or(Language::En);
            chosen(&call, typed(&given), Vec::new(), Some((draft, language)), StatusCode::OK).await
        }
        Err(problem) => wrong(&call, &given, problem).await,
    }
}

async fn wrong(call: &Call, given: &Form, problem: Problem) -> Result<Response, Problem> {
    if !on_the_form(&problem) {
        return Err(problem);
    }
    let wrong = wrongs(&problem, RULES);
    chosen(call, typed(given), wrong, None, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Makes it.
///
/// # Errors
/// What was read is stale, or it is not due any more; too much waits; the record fails.
pub async fn issue(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let read = read_of(&given)?;
    let made = match letter_of(&given) {
        Ok(form) => enter(&call, form, read).await,
        Err(problem) => Err(problem),
    };
    match gone(&call, made) {
        Ok(done) => done,
        Err(problem) => wrong(&call, &given, problem).await,
    }
}

/// A letter as it was made, word for word.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let made = letters::issued(&call).await?;
    let f = frame(&call, Some(Desk::Docket), None);
    let id = request(&call)?.to_string();
    let here = format!("/docket/{id}");
    let kind = LetterKind::parse(&made.kind).ok_or_else(Problem::not_found)?;
    let print = format!("{here}/letters/{}/print", made.entry);
    let view = LetterPage {
        request: (id, here),
        preview: Some((says::letter(f.words(), kind), made.language, made.text)),
        made: Some((made.digest, made.entry, print)),
        forms: Vec::new(),
        note: false,
        before: Vec::new(),
    };
    page(StatusCode::OK, view.page(&f))
}

/// A letter as it stands on the record.
async fn kept(call: &Call) -> Result<(Kept, String), Problem> {
    let it: TextBody = letters::issued(call).await?;
    let kind = LetterKind::parse(&it.kind).ok_or_else(Problem::not_found)?;
    let language = Language::parse(&it.language).unwrap_or(Language::En);
    let here = format!("/docket/{}/letters/{}", request(call)?, it.entry);
    let back = (here.clone(), it.reference.clone());
    let kept = Kept::new(kind, language, (it.reference, it.text, &it.digest), back);
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

/// What stands at the edge of the sheets of a kept letter, as an answer.
pub(crate) fn style_of(kept: &Kept) -> Response {
    let mut response = kept.print_rule().into_response();
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

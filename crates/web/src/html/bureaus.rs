//! Bureaus as pages: the list; one with class and interval over the years, evidence, what speaks against it, raises.
//!
//! Promise: about the bureau that sends, never about a nationality; what points the other way is always shown with the
//! class.

use axum::http::StatusCode;
use axum::response::Response;
use pages::bureaus::{Bureau, Bureaus, Line};
use pages::frame::Desk;
use pages::plot::Year;

use pages::test_form::Wrong;
use terms::role::Deed;

use super::test::on_the_form;
use super::{frame, page};
use crate::api::bureaus::{BureauBody, LINES, RaiseForm, code, lines, raise_with, read};
use crate::http::{Call, Problem, see_other};

/// The list.
///
/// # Errors
/// The record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let after = call.query.get("after").map(str::to_uppercase);
    let (found, next) = lines(&call, after, LINES).await?;
    let line = |it: crate::api::bureaus::BureauLine| Line {
        code: it.bureau,
        name: it.name,
        class: letter(&it.class),
        misuse: it.misuse,
        alerts: it.alerts_in_year,
    };
    let view = Bureaus {
        lines: found.into_iter().map(line).collect(),
        after: next.map(|it| format!("/bureaus?after={it}")),
    };
    page(StatusCode::OK, view.page(&frame(&call, Some(Desk::Bureaus), None)))
}

fn letter(class: &str) -> char {
    class.chars().next().unwrap_or('U')
}

/// One bureau.
///
/// # Errors
/// No bureau has this code; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    shown(&call, Vec::new(), Vec::new(), StatusCode::OK).await
}

/// Raises its class with a browser.
///
/// # Errors
/// It was entered before; the record fails.
pub async fn raise(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let get = |name: &str| typed.get(name).unwrap_or_default().to_owned();
    let form =
        RaiseForm { to: get("to"), until: get("until"), reason: get("reason"), evidence: get("evidence") };
    match raise_with(&call, form).await {
        Ok(_) => see_other(&format!("/bureaus/{}", code(&call)?)),
        Err(problem) if on_the_form(&problem) => {
            let wrong = problem.errors.iter();
            let wrong = wrong.map(|it| Wrong { field: it.field.clone(), says: it.detail.clone() }).collect();
            let typed = typed.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            shown(&call, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

async fn shown(
    call: &Call,
    typed: Vec<(String, String)>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let found = read(call, code(call)?).await?;
    let head = call.app.shipped.0.tables.bureaus.head();
    let releases: Vec<String> =
        head.releases.iter().map(|it| format!("{} {}", it.publisher.name(), it.edition)).collect();
    let release = format!("{}, method {}: {}", head.name, head.method, releases.join("; "));
    let may_raise = call.may(Deed::ProposeOverride) && found.class != "A";
    let view = Bureau { typed, wrong, may_raise, ..view(found, release) };
    page(status, view.page(&frame(call, Some(Desk::Bureaus), None)))
}

fn view(it: BureauBody, release: String) -> Bureau {
    let year = |it: &crate::api::bureaus::YearBody| Year {
        year: it.year,
        draws: [it.p5, it.median, it.p95],
        class: letter(&it.class),
        carried: it.carried_years > 0,
    };
    Bureau {
        line: Line {
            class: letter(&it.class),
            misuse: !it.misuse.is_empty(),
            alerts: it.alerts_in_year,
            name: it.name,
            code: it.bureau,
        },
        release,
        explain: it.explain,
        years: it.years.iter().map(year).collect(),
        threshold: it.threshold,
        evidence: it
            .misuse
            .into_iter()
            .map(|it| [it.on, it.says, format!("{}; {}", it.by, it.source), String::new()])
            .collect(),
        against: it.contradictions.into_iter().map(|it| (it, String::new())).collect(),
        overrides: it
            .overrides
            .into_iter()
            .map(|it| [format!("{}: {}", it.to, it.reason), it.by, it.from, it.until])
            .collect(),
        typed: Vec::new(),
        wrong: Vec::new(),
        may_raise: false,
    }
}

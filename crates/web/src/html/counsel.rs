//! Counsel's pages: the alerts of the own mandates, and submitting what a client states.
//!
//! Promise: counsel sees what is theirs; a form that is wrong is shown again with what was typed, at its fields.

use axum::http::StatusCode;
use axum::response::Response;
use desk::{Shown, shown};
use pages::counsel::{Client, Clients, Facts, Stated, TypedStatement};
use pages::frame::Desk;
use pages::parts::Name;
use pages::test_form::Wrong;
use store::Reader;
use terms::clock::ClockRule;
use terms::register::{Speaker, StatementKind};
use terms::role::Role;
use terms::{Level, Seq};

use super::test::{on_the_form, version_of};
use super::{frame, page};
use crate::api::facts::{StatementForm, SubmittedForm, all_stated, enter};
use crate::api::vault::own_items;
use crate::http::{Call, Form, Problem, see_other};

/// Statements of one form; whoever has more submits again.
const ROWS: usize = 3;

/// The alerts of the own mandates.
///
/// # Errors
/// The record cannot be read.
pub async fn clients(call: Call) -> Result<Response, Problem> {
    let (came, mandates) = (call.came, call.login()?.account().mandates.clone());
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut all = Vec::with_capacity(mandates.len());
        for alert in &mandates {
            if let Some(it) = shown(&reader, alert, came)? {
                all.push(client(&reader, &it)?);
            }
        }
        Ok(all)
    };
    let clients = call.app.readers.read(&call.app.works, read).await?;
    page(StatusCode::OK, Clients { clients }.page(&frame(&call, Some(Desk::Clients), None)))
}

fn names(shown: &Shown) -> Vec<Name> {
    shown.received.body.alert.subject.names.iter().map(|it| Name::plain(&it.text)).collect()
}

fn client(reader: &Reader<'_>, shown: &Shown) -> Result<Client, Problem> {
    let alert = &shown.received.body.alert;
    let from = match alert.bureau() {
        Some(bureau) => format!("bureau {bureau}"),
        None => "a bureau that is not shown".to_owned(),
    };
    // The clocks of decisions on the alert; those of a booth are answered there.
    let of_decision = |it: ClockRule| {
        matches!(
            it,
            ClockRule::GraveDecision
                | ClockRule::GraveDecisionLast
                | ClockRule::TwoOfficials
                | ClockRule::DeskDecision
                | ClockRule::ReviewAsked
                | ClockRule::Permission
        )
    };
    let clocks = reader
        .clocks_of(&shown.row.alert)?
        .into_iter()
        .filter(|it| it.state.is_open() && of_decision(it.clock.rule))
        .map(|it| (it.clock.rule.code().to_owned(), it.since, it.due))
        .collect();
    Ok(Client {
        id: shown.row.alert.to_string(),
        names: names(shown),
        level: shown.level(),
        track: shown.standing.track,
        about: format!("{} of {from}.", alert.source.channel.label()),
        clocks,
        stated: reader.statements(&shown.row.alert)?.len(),
    })
}

/// What was stated, and the form.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn facts(call: Call) -> Result<Response, Problem> {
    form(&call, None, Vec::new(), StatusCode::OK).await
}

async fn form(
    call: &Call,
    typed: Option<&Form>,
    wrong: Vec<Wrong>,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (alert, came) = (call.alert()?, call.came);
    let items = own_items(call, &alert).await?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let it = shown(&reader, &alert, came)?.ok_or_else(Problem::not_found)?;
        let stated = all_stated(&reader, &alert)?;
        Ok((names(&it), it.level(), it.row.revision, stated))
    };
    let (names, level, revision, stated) = call.app.readers.read(&call.app.works, read).await?;
    let get = |name: &str| typed.and_then(|it| it.get(name)).unwrap_or_default().to_owned();
    let row = |at: usize| TypedStatement {
        kind: get(&format!("kind-{at}")),
        text: get(&format!("text-{at}")),
        state: get(&format!("state-{at}")),
        date: get(&format!("date-{at}")),
    };
    let speakers = match call.login()?.role() {
        Role::NgoCaseworker => vec![Speaker::Person],
        _ => vec![Speaker::Person, Speaker::Counsel],
    };
    let view = Facts {
        id: call.alert()?.to_string(),
        names,
        level,
        stated: stated.iter().filter_map(on_the_record).collect(),
        rows: (0..ROWS).map(row).collect(),
        speakers,
        speaker: match get("speaker").as_str() {
            "person" => Some(Speaker::Person),
            "counsel" => Some(Speaker::Counsel),
            _ => None,
        },
        said: get("said"),
        items: items.into_iter().map(|it| (it.digest, it.put)).collect(),
        item: get("vault_item"),
        wrong,
        version: typed.map_or_else(|| revision.0.to_string(), |_| get("version")),
    };
    let printed: (String, Level) = (view.id.clone(), view.level);
    page(status, view.page(&frame(call, Some(Desk::Clients), Some(printed))))
}

fn on_the_record(it: &crate::api::facts::StatedBody) -> Option<Stated> {
    let statement = |it: &crate::api::facts::StatementBody| {
        let date = it.date.as_ref().and_then(|it| it.parse().ok());
        Some((StatementKind::parse(&it.kind)?, it.text.clone(), it.state.clone(), date))
    };
    Some(Stated {
        speaker: if it.speaker == "counsel" { Speaker::Counsel } else { Speaker::Person },
        said: it.said.parse().ok()?,
        entry: it.entry,
        statements: it.statements.iter().filter_map(statement).collect(),
        vault: it.vault,
    })
}

/// What was typed, with the row of the form in which each statement stood.
fn submitted(form: &Form) -> (SubmittedForm, Vec<usize>) {
    let full = |name: &str| form.get(name).unwrap_or_default().to_owned();
    let some = |name: &str| form.get(name).map(str::to_owned);
    let mut rows = Vec::new();
    let mut statements = Vec::new();
    for at in 0..ROWS {
        let name = |it: &str| format!("{it}-{at}");
        // A row that was left empty is no statement.
        if ["kind", "text", "state", "date"].iter().all(|it| form.get(&name(it)).is_none()) {
            continue;
        }
        rows.push(at);
        statements.push(StatementForm {
            kind: full(&name("kind")),
            text: full(&name("text")),
            state: some(&name("state")),
            date: some(&name("date")),
        });
    }
    let form = SubmittedForm {
        speaker: full("speaker"),
        said: full("said"),
        statements,
        vault_item: some("vault_item"),
    };
    (form, rows)
}

/// What is wrong, at the fields of the page.
fn wrong(problem: &Problem, rows: &[usize]) -> Vec<Wrong> {
    let at = |field: &str| {
        let (number, name) = field.strip_prefix("statements[")?.split_once("].")?;
        let row = rows.get(number.parse::<usize>().ok()?)?;
        Some(format!("{name}-{row}"))
    };
    let all = problem.errors.iter().map(|it| {
        let field = match it.field.as_str() {
            "statements" | "" => "kind-0".to_owned(),
            other => at(other).unwrap_or_else(|| other.to_owned()),
        };
        Wrong { field, says: it.detail.clone() }
    });
    let all: Vec<Wrong> = all.collect();
    if all.is_empty() {
        vec![Wrong { field: "kind-0".to_owned(), says: problem.detail.clone() }]
    } else {
        all
    }
}

/// Submits what was typed.
///
/// # Errors
/// It is stale; too much waits; the record fails.
pub async fn submit(call: Call) -> Result<Response, Problem> {
    let typed = call.form();
    let alert = call.alert()?;
    let read: Seq = version_of(&typed)?;
    let (form_of, rows) = submitted(&typed);
    match enter(&call, &form_of, alert.clone(), read).await {
        Ok(_) => see_other(&format!("/alerts/{alert}/facts")),
        Err(problem) if on_the_form(&problem) => {
            form(&call, Some(&typed), wrong(&problem, &rows), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_row_is_no_statement_and_a_fault_stands_at_its_own_row() {
        let form =
            Form::read(b"speaker=person&said=2026-11-22&kind-0=&text-2=Beaten&kind-2=torture&state-2=Xx");
        let (submitted, rows) = submitted(&form);
        assert_eq!(submitted.statements.len(), 1);
        assert_eq!(rows, [2]);
        let wrong = wrong(&Problem::field("statements[0].state", "none"), &rows);
        assert_eq!(wrong[0].field, "state-2");
    }
}

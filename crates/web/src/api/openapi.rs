//! The API as OpenAPI 3.1, made from the table of routes and the forms themselves.
//!
//! Promise: a route that answers stands in it, and one that stands in it answers; nothing is written by hand twice.

use axum::http::StatusCode;
use axum::response::Response;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json as value};

use crate::http::{Call, Dress, Kind, Problem, ProblemDocument, json};
use crate::routes::{Method, Needs, Route};

/// The document.
///
/// # Errors
/// None.
pub async fn document(call: Call) -> Result<Response, Problem> {
    json(StatusCode::OK, &openapi(call.app.config.origin.as_str()))
}

/// The document of a server that is reached here.
#[must_use]
pub fn openapi(origin: &str) -> Value {
    let settings =
        SchemaSettings::draft2020_12().with(|it| it.definitions_path = "/components/schemas".into());
    let mut generator = settings.into_generator();
    let problem = generator.subschema_for::<ProblemDocument>();
    let mut paths: Map<String, Value> = Map::new();
    for route in Route::ALL.iter().filter(|it| it.dress() == Dress::Data) {
        let (takes, gives) = route.forms(&mut generator);
        let method = route.method().as_str().to_lowercase();
        let operation =
            operation(*route, takes.map(Value::from), gives.map(Value::from), &problem.clone().into());
        let path = paths.entry(route.path().to_owned()).or_insert_with(|| value!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(method, operation);
        }
    }
    let schemas: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    value!({
        "openapi": "3.1.0",
        "info": {
            "title": "redress",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Safeguards between receiving a foreign police alert and acting on it. Nothing here permits \
                a measure: named people decide. `score` in matching is how alike two names are and says nothing of a \
                person.",
        },
        "servers": [{"url": origin}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "description": "The token of `POST /api/v1/login`."},
            },
        },
    })
}

fn operation(route: Route, takes: Option<Value>, gives: Option<Value>, problem: &Value) -> Value {
    let mut parameters: Vec<Value> = parts(route.path())
        .map(|name| value!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
        .collect();
    for (name, kind, says) in queries(route) {
        parameters.push(value!({"name": name, "in": "query", "schema": kind, "description": says}));
    }
    if route.method() == Method::Post && matches!(route.needs(), Needs::Deed(_)) {
        parameters.push(value!({
            "name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 255, "minLength": 1},
            "description": "The same key with the same body has the same answer.",
        }));
    }
    if says_what_was_read(route) {
        parameters.push(value!({
            "name": "If-Match", "in": "header", "required": true, "schema": {"type": "string", "pattern": "^\"[0-9]+\"$"},
            "description": "The ETag of what was read.",
        }));
    }
    let content = |kind: &str, schema: Value| value!({kind: {"schema": schema}});
    let mut responses = Map::new();
    let done = match (&gives, route.method()) {
        _ if matches!(route, Route::OpenApi | Route::Reconcile) => {
            vec![(
                "200",
                value!({"description": "done", "content": content("application/json", value!({"type": "object"}))}),
            )]
        }
        _ if route == Route::Metrics => {
            vec![(
                "200",
                value!({"description": "done", "content": content("text/plain", value!({"type": "string"}))}),
            )]
        }
        _ if matches!(route, Route::CalendarFile | Route::CalendarByAddress) => {
            vec![(
                "200",
                value!({"description": "done", "content": content("text/calendar", value!({"type": "string"}))}),
            )]
        }
        _ if route == Route::VaultTake => {
            let bytes = value!({"type": "string", "contentEncoding": "binary"});
            vec![(
                "200",
                value!({"description": "done", "content": content("application/octet-stream", bytes)}),
            )]
        }
        _ if matches!(
            route,
            Route::Live
                | Route::LiveAlert
                | Route::LiveRecalls
                | Route::LiveMeetings
                | Route::LiveCustody
                | Route::LiveIdentity
        ) =>
        {
            vec![(
                "200",
                value!({"description": "done", "content": content("text/event-stream", value!({"type": "string"}))}),
            )]
        }
        (None, _) => vec![("204", value!({"description": "done"}))],
        (Some(schema), _) => {
            let body = || content("application/json", schema.clone());
            let code = if creates(route) { "201" } else { "200" };
            let mut all = vec![(code, value!({"description": "done", "content": body()}))];
            if there_already(route) {
                all.push(("200", value!({"description": "it was there already", "content": body()})));
            }
            if route == Route::Ready {
                all.push(("503", value!({"description": "something is missing", "content": body()})));
            }
            all
        }
    };
    for (status, response) in done {
        responses.insert(status.to_owned(), response);
    }
    for kind in refusals(route) {
        let (_, title, status) = kind.says();
        let body = content("application/problem+json", problem.clone());
        responses
            .entry(status.as_u16().to_string())
            .or_insert_with(|| value!({"description": title, "content": body}));
    }
    let security = if route.needs() == Needs::Nobody { value!([]) } else { value!([{"bearer": []}]) };
    let mut operation = Map::from_iter([
        ("operationId".to_owned(), value!(route.name())),
        ("summary".to_owned(), value!(route.says())),
        ("parameters".to_owned(), value!(parameters)),
        ("responses".to_owned(), Value::Object(responses)),
        ("security".to_owned(), security),
    ]);
    if let Needs::Deed(deed) = route.needs() {
        operation.insert("x-deed".to_owned(), value!(deed.code()));
    }
    let body = if route == Route::Reconcile {
        let form = value!({"type": "object", "properties": {"queries": {"type": "string"}}, "required": ["queries"]});
        Some(content("application/x-www-form-urlencoded", form))
    } else if route == Route::VaultPut {
        Some(content("application/octet-stream", value!({"type": "string", "contentEncoding": "binary"})))
    } else {
        takes.map(|schema| content("application/json", schema))
    };
    if let Some(content) = body {
        operation.insert("requestBody".to_owned(), value!({"required": true, "content": content}));
    }
    Value::Object(operation)
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|it| it.strip_prefix('{')?.strip_suffix('}'))
}

/// What it does leaves something new on the record: it answers with 201, and with nothing else that went well.
fn creates(route: Route) -> bool {
    matches!(
        route,
        Route::SaveReading
            | Route::Decide
            | Route::Review
            | Route::EndPermission
            | Route::Sheet
            | Route::CheckMeasure
            | Route::Measure
            | Route::NotThisPerson
            | Route::Distinguish
            | Route::TakeBackDistinguishing
            | Route::Identity
            | Route::AccountAdd
            | Route::AccountRestart
            | Route::CalendarMake
            | Route::FactsSubmit
            | Route::VaultPut
            | Route::Lodge
            | Route::RequestStepTaken
            | Route::RequestDeadline
            | Route::RequestRestrict
            | Route::RequestAnswer
            | Route::RequestThirdPersons
            | Route::RequestRuling
            | Route::RequestFileAdd
            | Route::RequestLetterIssue
            | Route::RequestExcerptPublish
            | Route::DecideTelling
            | Route::AlarmAnswer
            | Route::ClassRaise
            | Route::ClockAnswer
            | Route::ClockExtend
            | Route::CustodyStep
            | Route::Holdings
            | Route::Listed
            | Route::LookupSample
            | Route::MeetingAnswer
            | Route::NoteIssue
            | Route::OverrideConfirm
            | Route::OverrideUse
            | Route::PasskeyKeep
            | Route::ProfileTakeUp
            | Route::ProposalAnswer
            | Route::Propose
            | Route::ProposeLift
            | Route::ReviewRequest
            | Route::SenderAnswer
            | Route::TerritorialLink
            | Route::CopyRegister
            | Route::RecallOrder
            | Route::RecallReceipt
            | Route::RecallContest
            | Route::RestorePropose
            | Route::Restore
    )
}

/// What came before is answered as what is there: with 200.
fn there_already(route: Route) -> bool {
    matches!(route, Route::FactsSubmit | Route::VaultPut)
}

/// Whether the document names this status among those with which it went well.
pub(crate) fn documented(route: Route, status: StatusCode) -> bool {
    match status {
        StatusCode::CREATED => creates(route),
        StatusCode::OK => !creates(route) || there_already(route),
        _ => true,
    }
}

fn says_what_was_read(route: Route) -> bool {
    matches!(
        route,
        Route::SaveReading
            | Route::Decide
            | Route::Review
            | Route::CustodyStep
            | Route::FactsSubmit
            | Route::TerritorialLink
            | Route::SenderAnswer
            | Route::ProfileTakeUp
            | Route::RequestStepTaken
            | Route::RequestDeadline
            | Route::RequestRestrict
            | Route::RequestAnswer
            | Route::RequestThirdPersons
            | Route::RequestRuling
            | Route::RequestLetterIssue
            | Route::RequestExcerptPublish
            | Route::RecallOrder
            | Route::RecallContest
            | Route::RestorePropose
            | Route::Restore
    )
}

fn queries(route: Route) -> Vec<(&'static str, Value, &'static str)> {
    let number = || value!({"type": "integer", "minimum": 0});
    let paging = [
        ("after", number(), "behind which entry the page begins"),
        ("limit", value!({"type": "integer", "minimum": 1, "maximum": 200}), "so many at the most"),
    ];
    match route {
        Route::Alerts => {
            let words = |all: Vec<&str>| value!({"type": "string", "enum": all});
            let levels = terms::Level::ALL.iter().map(|it| it.code()).collect();
            let tracks = terms::Track::ALL.iter().map(|it| it.code()).collect();
            paging
                .into_iter()
                .chain([
                    ("level", words(levels), "of this level"),
                    ("track", words(tracks), "on this track"),
                    ("bureau", value!({"type": "string"}), "of this bureau"),
                    ("grave", value!({"type": "boolean"}), "a grave crime is alleged"),
                ])
                .collect()
        }
        Route::LogEntries => paging.into_iter().collect(),
        Route::RecallsOwed => vec![("overdue", value!({"type": "boolean"}), "what is overdue alone")],
        Route::Custodies => vec![("all", value!({"type": "boolean"}), "released persons as well")],
        Route::Verification => {
            let all: Vec<&str> = terms::Measure::ALL.iter().map(|it| it.code()).collect();
            vec![("measure", value!({"type": "string", "enum": all}), "the measure that is thought of")]
        }
        Route::Match => {
            vec![(
                "limit",
                value!({"type": "integer", "minimum": 1, "maximum": 50}),
                "results of one question",
            )]
        }
        Route::Accounts => vec![("after", value!({"type": "string"}), "behind which login the page begins")],
        _ => Vec::new(),
    }
}

/// The refusals a route can give.
fn refusals(route: Route) -> Vec<Kind> {
    let mut all = vec![Kind::NotFound, Kind::TooMany, Kind::Busy, Kind::WrongInput, Kind::TooLarge];
    if route.needs() != Needs::Nobody {
        all.extend([Kind::NotLoggedIn, Kind::NotAllowed]);
    }
    if route.method() == Method::Post {
        all.extend([Kind::OtherSite, Kind::OtherType, Kind::Stale, Kind::WrongPassword]);
    }
    if says_what_was_read(route) {
        all.push(Kind::NotSaidWhatWasRead);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_of_the_table_stands_in_the_document_and_every_reference_leads_somewhere() {
        let document = openapi("http://127.0.0.1:1");
        assert_eq!(document["openapi"], "3.1.0");
        for route in Route::ALL.iter().filter(|it| it.dress() == Dress::Data) {
            let method = route.method().as_str().to_lowercase();
            let operation = &document["paths"][route.path()][&method];
            assert_eq!(operation["operationId"], route.name());
        }
        let text = document.to_string();
        for part in text.split("\"$ref\":\"").skip(1) {
            let to = part.split('"').next().unwrap();
            let at = to.trim_start_matches('#');
            assert!(document.pointer(at).is_some(), "{to}");
        }
    }
}

//! The reconciliation service (version 0.2), matching only: no suggestions, no preview, no extension, so that nobody
//! reads a register by typing letters.
//!
//! `score` is how alike two names are, times a hundred; `match` is never true: a name alone identifies nobody.
//! Serves: Reconciliation Service API 0.2 (W3C community group).

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json as value};

use super::matching::{Dataset, Example, Values, answer};
use crate::http::{Call, Kind, Problem, json};

/// What the service does.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "manifest")]
pub struct Manifest {
    /// Versions it speaks.
    pub versions: Vec<String>,
    /// Its name.
    pub name: String,
    /// Where its ids come from.
    #[serde(rename = "identifierSpace")]
    pub identifier_space: String,
    /// Where its types come from.
    #[serde(rename = "schemaSpace")]
    pub schema_space: String,
    /// The one type.
    #[serde(rename = "defaultTypes")]
    pub default_types: Vec<Type>,
}

/// A type.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "reconcile_type")]
pub struct Type {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

#[derive(Deserialize)]
struct Query {
    query: String,
    #[serde(default)]
    limit: Option<usize>,
    #[serde(default)]
    properties: Vec<Property>,
    #[serde(default, rename = "type")]
    _type: Option<Value>,
    #[serde(default)]
    _type_strict: Option<Value>,
}

#[derive(Deserialize)]
struct Property {
    pid: String,
    v: Value,
}

fn person() -> Type {
    Type { id: "Person".to_owned(), name: "person".to_owned() }
}

/// What the service does.
///
/// # Errors
/// No such dataset.
pub async fn manifest(call: Call) -> Result<Response, Problem> {
    let dataset = Dataset::of(&call)?;
    let origin = call.app.config.origin.as_str();
    let manifest = Manifest {
        versions: vec!["0.2".to_owned()],
        name: format!("redress: {}", dataset.code()),
        identifier_space: format!("{origin}/alerts/"),
        schema_space: "https://followthemoney.tech/explorer/schemata/".to_owned(),
        default_types: vec![person()],
    };
    json(StatusCode::OK, &manifest)
}

/// Reconciles.
///
/// # Errors
/// No such dataset, something in it is wrong; too much waits; the record fails.
pub async fn reconcile(call: Call) -> Result<Response, Problem> {
    let dataset = Dataset::of(&call)?;
    if !call.has_type("application/x-www-form-urlencoded") {
        let says = "expected application/x-www-form-urlencoded with a field `queries`";
        return Err(Problem::new(Kind::OtherType, says));
    }
    let form = call.form();
    if form.get("extend").is_some() {
        return Err(Problem::field("extend", "this service matches and does nothing else"));
    }
    let text = form.get("queries").ok_or_else(|| Problem::field("queries", "missing"))?;
    let queries: BTreeMap<String, Query> = wire::form(text.as_bytes())
        .map_err(|it| Problem::field(format!("queries.{}", it.field.unwrap_or_default()), it.says))?;
    let mut asked = BTreeMap::new();
    let mut limits = BTreeMap::new();
    for (key, query) in queries {
        let mut properties = BTreeMap::from([("name".to_owned(), Values::One(query.query))]);
        for property in query.properties.into_iter().filter(|it| it.pid != "name") {
            let values = match property.v {
                Value::String(one) => Values::One(one),
                Value::Array(all) => {
                    Values::Many(all.into_iter().filter_map(|it| it.as_str().map(str::to_owned)).collect())
                }
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => continue,
            };
            properties.insert(property.pid, values);
        }
        limits.insert(key.clone(), query.limit.unwrap_or(5).clamp(1, 50));
        asked.insert(key, Example { schema: "Person".to_owned(), properties });
    }
    let answers = answer(&call, dataset, asked, 50).await?;
    let mut out = serde_json::Map::new();
    for (key, matches) in answers {
        let most = limits.get(&key).copied().unwrap_or(5);
        let result: Vec<Value> = matches
            .results
            .iter()
            .take(most)
            .map(|it| {
                let score = (f64::from(it.score) * 100.0).round();
                value!({
                    "id": it.id, "name": it.caption, "type": [{"id": "Person", "name": "person"}],
                    "score": score, "match": false,
                    "features": [{"id": "name_similarity", "value": score}],
                })
            })
            .collect();
        out.insert(key, value!({ "result": result }));
    }
    json(StatusCode::OK, &out)
}

//! What is known of a sending bureau: its class with the reasons, what points the other way, documented misuse.
//!
//! Promise: it speaks of a bureau and of nobody; what points the other way is always shown with the class.

use axum::http::StatusCode;
use axum::response::Response;
use schemars::JsonSchema;
use serde::Serialize;
use terms::register::{Misuse, RegisterEntry};

use crate::http::{Call, Problem, json};

/// A bureau.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "bureau")]
pub struct BureauBody {
    /// Its code.
    pub bureau: String,
    /// The class that counts on the day.
    pub class: String,
    /// Why, in lines.
    pub explain: Vec<String>,
    /// The years that led here.
    pub path: Vec<String>,
    /// Facts that point the other way.
    pub contradictions: Vec<String>,
    /// Documented misuse.
    pub misuse: Vec<MisuseBody>,
    /// The table it rests on.
    pub table: String,
}

/// One item of documented misuse.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "misuse")]
pub struct MisuseBody {
    /// Its kind.
    pub kind: String,
    /// When.
    pub on: String,
    /// By whom it is said.
    pub by: String,
    /// Where it stands.
    pub source: String,
    /// What it says.
    pub says: String,
}

/// One bureau.
///
/// # Errors
/// No bureau has this code; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let bureau = call.part("bureau").trim().to_uppercase();
    let code = (2..=8).contains(&bureau.len()) && bureau.bytes().all(|it| it.is_ascii_uppercase());
    if !code {
        return Err(Problem::not_found());
    }
    let body = read(&call, bureau).await?;
    json(StatusCode::OK, &body)
}

/// What is known of a bureau.
///
/// # Errors
/// The record cannot be read.
pub async fn read(call: &Call, bureau: String) -> Result<BureauBody, Problem> {
    let on = call.moment().date();
    let name = bureau.clone();
    let registered = move |store: &store::Store| {
        let mut all = Vec::new();
        for stored in store.read().registers_of_bureau(&name)? {
            if let RegisterEntry::Misuse(it) = &stored.body.entry {
                all.push(misuse(it));
            }
        }
        Ok(all)
    };
    let registered = call.app.readers.read(&call.app.works, registered).await?;
    let shipped = &call.app.shipped.0;
    let standing = shipped.tables.bureaus.class_of(&bureau, on);
    let of_release = shipped.misuse.iter().map(|it| &it.content).filter(|it| it.bureau == bureau).map(misuse);
    Ok(BureauBody {
        class: standing.class().to_string(),
        explain: standing.explain(),
        path: shipped.tables.bureaus.path(&bureau, on),
        contradictions: standing.contradictions().map(|it| format!("{} ({})", it.text, it.source)).collect(),
        misuse: of_release.chain(registered).collect(),
        table: shipped.tables.bureaus.head().name.clone(),
        bureau,
    })
}

fn misuse(it: &Misuse) -> MisuseBody {
    MisuseBody {
        kind: it.kind.code().to_owned(),
        on: it.on.to_string(),
        by: format!("{} ({})", it.by.name, it.by.state),
        source: it.source.clone(),
        says: it.says.clone(),
    }
}

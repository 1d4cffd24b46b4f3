//! What people wrote on an alert, over the API and for pages: reasons, a question that came back, grounds, what the own
//! prosecutor says.
//!
//! Promise: a first official's reasons show once a second made them count, and not before; a victim is not named.
//! Serves: ECHR Art 13.

use std::collections::BTreeMap;

use desk::{What, Written, written};
use pages::written as part;
use schemars::JsonSchema;
use serde::Serialize;
use store::Reader;
use terms::{Actor, AlertId};

use crate::app::App;
use crate::http::Problem;

/// What somebody wrote on an alert.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "written")]
pub struct WrittenBody {
    /// Its entry.
    pub entry: u64,
    /// When, microseconds since 1970.
    pub at: i64,
    /// `decision`, `own_prosecutor`, `first`, `question`, `asked` or `prosecutor`.
    pub what: String,
    /// Of a decision, which; of a request, who asks; of the own prosecutor's answer, `refers` or `does_not_refer`.
    pub of: Option<String>,
    /// The one measure a decision permits.
    pub measure: Option<String>,
    /// Who, by name; empty where the name is not told.
    pub by: Vec<String>,
    /// The words.
    pub text: String,
}

impl WrittenBody {
    fn of(it: Written) -> Self {
        let (of, measure) = match it.what {
            What::Decision { kind, measure } => (Some(kind.code()), measure),
            What::OwnProsecutor { refer } => (Some(if refer { "refers" } else { "does_not_refer" }), None),
            What::Asked { asker } => (Some(asker.code()), None),
            What::First | What::Question | What::Prosecutor => (None, None),
        };
        Self {
            entry: it.entry.0,
            at: it.at,
            what: it.what.code().to_owned(),
            of: of.map(str::to_owned),
            measure: measure.map(|it| it.code().to_owned()),
            by: it.by,
            text: it.text,
        }
    }
}

/// Everything that was written on an alert, the newest first.
///
/// # Errors
/// The record cannot be read.
pub(crate) fn bodies(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<WrittenBody>, Problem> {
    Ok(written(reader, alert)?.into_iter().map(WrittenBody::of).collect())
}

/// The same for a page.
///
/// # Errors
/// The record cannot be read.
pub(crate) fn parts(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<part::Written>, Problem> {
    let one = |it: Written| part::Written {
        entry: it.entry.0,
        at: it.at,
        by: it.by.join(", "),
        what: match it.what {
            What::Decision { kind, measure } => part::What::Decision(kind, measure),
            What::OwnProsecutor { refer } => part::What::Refers(refer),
            What::First => part::What::First,
            What::Question => part::What::Question,
            What::Asked { asker } => part::What::Asked(asker),
            What::Prosecutor => part::What::Prosecutor,
        },
        text: it.text,
    };
    Ok(written(reader, alert)?.into_iter().map(one).collect())
}

/// Names of whoever acted, by login: each account is read once.
#[derive(Default)]
pub(crate) struct Names {
    by: BTreeMap<String, Option<String>>,
}

impl Names {
    /// The name in the office; who it is where the account is gone, and nobody's where nobody acted.
    pub(crate) fn of(&mut self, app: &App, actor: &Actor) -> Option<String> {
        match actor {
            Actor::Human { id, login: Some(login), .. } => {
                let named = self
                    .by
                    .entry(login.clone())
                    .or_insert_with(|| app.accounts.get(login).ok().flatten().map(|it| it.name));
                Some(named.clone().unwrap_or_else(|| id.clone()))
            }
            Actor::Human { id, login: None, .. } => Some(id.clone()),
            Actor::Auto(_) | Actor::Gateway(_) => None,
        }
    }
}

//! `POST /match/{dataset}` in the form yente speaks: names near a name, among alerts that are shown and the public lists
//! that were imported as such.
//!
//! `score` is how alike two names are, from 0 to 1. It says nothing of a person, and `match` is never true: a name alone
//! identifies nobody. Below a likeness of 0.7 nothing is shown.
//! Promise: the protection register is in no dataset, crowds nothing out and lengthens nothing; which alerts were shown
//! is on the record before the answer leaves, on a tick.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::Response;
use desk::border::{AskedName, LEAST_ALIKE, Namesake, leaves, namesakes};
use names::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::Store;
use terms::PartialDate;
use terms::alert::{Channel, Sex};

use crate::http::{Call, Problem, json};

/// Questions in one request.
const MOST: usize = 100;
/// Results of one question where nothing is said, and at the most.
const USUAL: usize = 5;
const MOST_RESULTS: usize = 50;
/// Values of one property.
const VALUES: usize = 12;
/// The longest name, in characters.
const LONGEST: usize = 1_000;

/// Questions by their keys.
#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "match_queries")]
pub struct Queries {
    /// By keys of whoever asks.
    pub queries: BTreeMap<String, Example>,
}

/// Whom one looks for.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "match_example")]
pub struct Example {
    /// `Person`, or a kind above it.
    #[serde(default = "person")]
    pub schema: String,
    /// `name`, `birthDate`, `gender`; others are read by nobody.
    #[serde(default)]
    pub properties: BTreeMap<String, Values>,
}

/// One value or several.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "match_values")]
pub enum Values {
    /// Several.
    Many(Vec<String>),
    /// One.
    One(String),
}

impl Values {
    fn all(&self) -> &[String] {
        match self {
            Self::Many(all) => all,
            Self::One(one) => std::slice::from_ref(one),
        }
    }
}

fn person() -> String {
    "Person".to_owned()
}

/// Answers by the keys of the questions.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "match_responses")]
pub struct Responses {
    /// By keys.
    pub responses: BTreeMap<String, Matches>,
    /// What the features mean.
    pub matcher: BTreeMap<String, FeatureDoc>,
    /// Results of one question at the most.
    pub limit: usize,
}

/// What a feature means.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "feature_doc")]
pub struct FeatureDoc {
    /// In words.
    pub description: String,
    /// How much of the score it is.
    pub coefficient: f32,
}

/// The answer to one question.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "matches")]
pub struct Matches {
    /// 200, or 413 where the question is too much work: which is not "nobody".
    pub status: u16,
    /// The most alike first.
    pub results: Vec<Scored>,
    /// How many there are.
    pub total: Total,
    /// The question.
    pub query: Example,
}

/// How many there are.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "total")]
pub struct Total {
    /// So many.
    pub value: usize,
    /// `eq`: exactly.
    pub relation: String,
}

/// An alert whose person's name is near.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "scored")]
pub struct Scored {
    /// The alert.
    pub id: String,
    /// The first name as written.
    pub caption: String,
    /// Always `Person`.
    pub schema: String,
    /// `name` and `birthDate`.
    pub properties: BTreeMap<String, Vec<String>>,
    /// The datasets it stands in.
    pub datasets: Vec<String>,
    /// Other ids; none.
    pub referents: Vec<String>,
    /// Always false: an alert says what a sender alleges, and a name alone identifies nobody.
    pub target: bool,
    /// How alike the names are.
    pub score: f32,
    /// What the score is made of.
    pub features: BTreeMap<String, f32>,
    /// Always false: a name alone identifies nobody.
    #[serde(rename = "match")]
    pub matched: bool,
}

/// The datasets: every alert that is shown, those of police channels, and public lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dataset {
    /// All.
    Default,
    /// What bureaus and states sent.
    Alerts,
    /// Lists that are public.
    PublicLists,
}

impl Dataset {
    pub(crate) const ALL: [Self; 3] = [Self::Default, Self::Alerts, Self::PublicLists];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Alerts => "alerts",
            Self::PublicLists => "public_lists",
        }
    }

    pub(crate) fn of(call: &Call) -> Result<Self, Problem> {
        let name = call.part("dataset");
        Self::ALL.into_iter().find(|it| it.code() == name).ok_or_else(Problem::not_found)
    }

    fn has(self, channel: Channel) -> bool {
        let public = matches!(channel, Channel::InterpolUn | Channel::UnSanctions | Channel::StateWantedList);
        match self {
            Self::Default => true,
            Self::Alerts => !public,
            Self::PublicLists => public,
        }
    }

    fn names(channel: Channel) -> Vec<String> {
        let in_it = |it: &Self| it.has(channel);
        Self::ALL.into_iter().filter(in_it).map(|it| it.code().to_owned()).collect()
    }
}

/// Matches.
///
/// # Errors
/// No such dataset, something in it is wrong; too much waits; the record fails.
pub async fn matches(call: Call) -> Result<Response, Problem> {
    let dataset = Dataset::of(&call)?;
    let asked: Queries = call.json()?;
    let limit = limit(call.query.get("limit"))?;
    let responses = answer(&call, dataset, asked.queries, limit).await?;
    json(StatusCode::OK, &Responses { responses, matcher: matcher(), limit })
}

pub(crate) fn matcher() -> BTreeMap<String, FeatureDoc> {
    let description =
        "how alike two names are, across scripts and spellings; it says nothing of a person".to_owned();
    BTreeMap::from([("name_similarity".to_owned(), FeatureDoc { description, coefficient: 1.0 })])
}

fn limit(given: Option<&str>) -> Result<usize, Problem> {
    let wrong = || Problem::field("limit", format!("expected 1 to {MOST_RESULTS}"));
    match given {
        None => Ok(USUAL),
        Some(it) => it.parse().ok().filter(|it| (1..=MOST_RESULTS).contains(it)).ok_or_else(wrong),
    }
}

/// Answers questions; which alerts are shown is on the record, and the tick has come.
///
/// # Errors
/// As [`matches`].
pub(crate) async fn answer(
    call: &Call,
    dataset: Dataset,
    queries: BTreeMap<String, Example>,
    limit: usize,
) -> Result<BTreeMap<String, Matches>, Problem> {
    if queries.len() > MOST {
        return Err(Problem::field("queries", format!("more than {MOST}")));
    }
    let mut asked = Vec::with_capacity(queries.len());
    for (key, example) in queries {
        let name = asked_name(&example, &format!("queries.{key}"))?;
        asked.push((key, example, name));
    }
    let view = call.app.works.index().view();
    let read = move |store: &Store| {
        let mut all = BTreeMap::new();
        let mut shown = Vec::new();
        for (key, example, name) in asked {
            let (status, results) = match namesakes(&view, &store.read(), name)? {
                None => (413, Vec::new()),
                Some(found) => {
                    let mut results = Vec::new();
                    for near in found {
                        let Some(scored) = scored(store, dataset, &near)? else { continue };
                        shown.push(near.row.alert);
                        results.push(scored);
                        if results.len() == limit {
                            break;
                        }
                    }
                    (200, results)
                }
            };
            let total = Total { value: results.len(), relation: "eq".to_owned() };
            all.insert(key, Matches { status, results, total, query: example });
        }
        shown.sort();
        shown.dedup();
        Ok((all, shown))
    };
    let (all, shown) = call.app.readers.read(&call.app.works, read).await?;
    let login = call.login()?;
    let look = desk::Look {
        actor: login.actor(),
        verb: "matched".to_owned(),
        shown: shown.len() as u64,
        named: shown,
        reason: format!("{} in {}, for {}", all.len(), dataset.code(), login.purpose().code()),
    };
    call.app.works.look(look).await?;
    let now = call.app.world.now().micros();
    let wait = leaves(call.came, now).saturating_sub(now);
    tokio::time::sleep(Duration::from_micros(wait.unsigned_abs())).await;
    Ok(all)
}

fn asked_name(example: &Example, field: &str) -> Result<AskedName, Problem> {
    let known = ["Person", "LegalEntity", "Thing"];
    if !known.contains(&example.schema.as_str()) {
        let says = format!("expected one of `{}`: here are persons only", known.join("`, `"));
        return Err(Problem::field(format!("{field}.schema"), says));
    }
    let values = |name: &str| example.properties.get(name).map(Values::all).unwrap_or_default();
    for (name, given) in &example.properties {
        if given.all().len() > VALUES {
            let says = format!("more than {VALUES} values");
            return Err(Problem::field(format!("{field}.properties.{name}"), says));
        }
    }
    let spellings: Vec<&String> = values("name").iter().chain(values("alias")).take(VALUES).collect();
    if spellings.iter().any(|it| it.chars().count() > LONGEST) {
        let says = format!("longer than {LONGEST} characters");
        return Err(Problem::field(format!("{field}.properties.name"), says));
    }
    let spellings: Vec<Name> =
        spellings.iter().map(|it| Name::parse(it)).filter(|it| !it.is_empty()).collect();
    if spellings.is_empty() {
        let says = "missing: whom one looks for has a name; here is no list";
        return Err(Problem::field(format!("{field}.properties.name"), says));
    }
    let born = match values("birthDate").first() {
        None => None,
        Some(it) => Some(it.trim().parse::<PartialDate>().map_err(|_| {
            Problem::field(
                format!("{field}.properties.birthDate"),
                "expected a date as 1988, 1988-03 or 1988-03-09",
            )
        })?),
    };
    let sex = values("gender").first().and_then(|it| match it.trim().to_lowercase().as_str() {
        "f" | "female" => Some(Sex::Female),
        "m" | "male" => Some(Sex::Male),
        _ => None,
    });
    Ok(AskedName { spellings, born, sex })
}

fn scored(store: &Store, dataset: Dataset, near: &Namesake) -> Result<Option<Scored>, Problem> {
    let Some(received) = store.read().revision(&near.row.alert)? else { return Ok(None) };
    let alert = &received.body.alert;
    if !dataset.has(alert.source.channel) {
        return Ok(None);
    }
    let names: Vec<String> = alert.subject.names.iter().map(|it| it.text.clone()).collect();
    let mut properties = BTreeMap::from([("name".to_owned(), names.clone())]);
    if let Some(born) = alert.subject.born.value() {
        properties.insert("birthDate".to_owned(), vec![born.to_string()]);
    }
    // Hundredths: more would look exact.
    let score = (near.likeness.clamp(LEAST_ALIKE, 1.0) * 100.0).round() / 100.0;
    Ok(Some(Scored {
        id: near.row.alert.to_string(),
        caption: names.into_iter().next().unwrap_or_default(),
        schema: person(),
        properties,
        datasets: Dataset::names(alert.source.channel),
        referents: Vec::new(),
        target: false,
        score,
        features: BTreeMap::from([("name_similarity".to_owned(), score)]),
        matched: false,
    }))
}

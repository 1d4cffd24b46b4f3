//! The jurisdiction profile: what it fixes, in words; tried before it is taken up; taken up by a named act.
//!
//! Promise: a profile counts only after its limits were proved by a solver, its reader gave the password again and said
//! why; of two at once one is taken up. Where there is no solver, none is.
//! Serves: design section 7; Directive (EU) 2016/680 Art 29.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use desk::profile::{Changed, NotTakenUp, Proof, Row, changes, read, rows};
use proofs::{Proved, Unproved};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use terms::Seq;

use super::forms::text;
use crate::http::{Call, FieldError, Kind, Problem, json};
use crate::rules::Governing;
use crate::works::Bench;

/// The longest text of a profile, in bytes.
const LONGEST: usize = 64 << 10;

/// The profile that counts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "profile")]
pub struct ProfileBody {
    /// The own state.
    pub state: String,
    /// What it fixes.
    pub values: Vec<ValueBody>,
    /// What somebody who relies on it has to know.
    pub doubts: Vec<String>,
    /// How it was taken up; none where it came with the start of the server.
    pub taken_up: Option<TakenBody>,
    /// Its text, for whoever may change it.
    pub text: Option<String>,
}

/// One thing a profile fixes.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "profile_value")]
pub struct ValueBody {
    /// The part.
    pub part: String,
    /// What.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// How a profile was taken up.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "profile_taken_up")]
pub struct TakenBody {
    /// Its entry.
    pub entry: u64,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who.
    pub by: String,
    /// Why.
    pub reasons: String,
    /// Digest of its text.
    pub digest: String,
    /// Version of the policies with it.
    pub policies: String,
    /// In how many request environments its limits were proved.
    pub environments: u64,
    /// Of how many of its policies it was proved that each is needed.
    pub mutants: u64,
}

/// A text that is tried, or taken up.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "profile_text")]
pub struct TextForm {
    /// The whole profile.
    pub text: String,
}

/// A text that is taken up.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "take_up_profile")]
pub struct TakeUpForm {
    /// The whole profile.
    pub text: String,
    /// Why.
    pub reasons: String,
}

/// What was found out about a text.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "profile_tried")]
pub struct TriedBody {
    /// What is wrong with it, in the order of its lines.
    pub faults: Vec<FaultBody>,
    /// What it would change.
    pub changes: Vec<ChangeBody>,
    /// What somebody who relies on it would have to know.
    pub doubts: Vec<String>,
    /// What was proved; none where it is no profile.
    pub proof: Option<ProofBody>,
}

/// A fault of a text.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "profile_fault")]
pub struct FaultBody {
    /// The line, from 1.
    pub line: u64,
    /// The field.
    pub field: Option<String>,
    /// What is wrong.
    pub says: String,
}

/// One thing that another profile fixes differently.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "profile_change")]
pub struct ChangeBody {
    /// The part.
    pub part: String,
    /// What.
    pub name: String,
    /// Its value before.
    pub before: Option<String>,
    /// Its value after.
    pub after: Option<String>,
}

/// What was proved.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "profile_proof")]
pub struct ProofBody {
    /// `proved`, `fails` or `no_solver`.
    pub result: String,
    /// In how many request environments.
    pub environments: u64,
    /// Of how many of its policies it was shown that each is needed.
    pub mutants: u64,
    /// Why not.
    pub says: String,
}

/// An entry that was made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "profile_entry")]
pub struct EntryBody {
    /// It: the profile counts from here on.
    pub entry: u64,
}

impl ProofBody {
    /// Of a proof.
    #[must_use]
    pub fn of(it: &Result<Proved, Unproved>) -> Self {
        let (result, says) = match it {
            Ok(_) => ("proved", String::new()),
            Err(Unproved::NoSolver(says)) => ("no_solver", says.clone()),
            Err(Unproved::Fails(says)) => ("fails", says.clone()),
        };
        let proved = it.as_ref().ok();
        let count = |it: usize| u64::try_from(it).unwrap_or(u64::MAX);
        Self {
            result: result.to_owned(),
            environments: proved.map(|it| count(it.environments)).unwrap_or_default(),
            mutants: proved.map(|it| count(it.mutants)).unwrap_or_default(),
            says,
        }
    }
}

impl From<Row> for ValueBody {
    fn from(it: Row) -> Self {
        Self { part: it.part.to_owned(), name: it.name, value: it.value }
    }
}

impl From<Changed> for ChangeBody {
    fn from(it: Changed) -> Self {
        Self { part: it.part.to_owned(), name: it.name, before: it.before, after: it.after }
    }
}

/// What a form about the profile rests on: the entry of the profile that counts, or nothing.
#[must_use]
pub fn version(rules: &Governing) -> String {
    rules.entry().map_or_else(|| "0".to_owned(), |it| it.0.to_string())
}

/// The profile that counts.
///
/// # Errors
/// It cannot be written.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let rules = call.app.governed.rules();
    let edits = call.may(terms::role::Deed::EditProfile);
    let taken_up = rules.taken.as_ref().map(|it| TakenBody {
        entry: it.entry.0,
        at: it.at,
        by: it.profile.by.name.clone(),
        reasons: it.profile.reasons.clone(),
        digest: it.profile.digest.clone(),
        policies: it.profile.policies.clone(),
        environments: it.profile.environments,
        mutants: it.profile.mutants,
    });
    let body = ProfileBody {
        state: rules.profile.values().state.clone(),
        values: rows(&rules.profile, &rules.jurisdiction).into_iter().map(ValueBody::from).collect(),
        doubts: rules.jurisdiction.doubts(),
        taken_up,
        text: rules.text.clone().filter(|_| edits),
    };
    let mut response = json(StatusCode::OK, &body)?;
    let tag = HeaderValue::from_str(&format!("\"{}\"", version(&rules)));
    response.headers_mut().insert(header::ETAG, tag.map_err(|it| Problem::fault(it.to_string()))?);
    Ok(response)
}

/// Tries a text: its faults, or what it would change, its doubts and the proofs.
///
/// # Errors
/// It is too long.
pub async fn tried(call: &Call, text: &str) -> Result<TriedBody, Problem> {
    if text.len() > LONGEST {
        return Err(Problem::field(
            "text",
            format!("longer than the {} KiB a profile may have", LONGEST >> 10),
        ));
    }
    let (profile, jurisdiction) = match read(text, "profile") {
        Ok(both) => both,
        Err(faults) => {
            let fault = |it: &wire::BadRecord| FaultBody {
                line: it.place.line,
                field: it.field.clone(),
                says: it.says.clone(),
            };
            let faults = faults.iter().map(fault).collect();
            return Ok(TriedBody { faults, changes: Vec::new(), doubts: Vec::new(), proof: None });
        }
    };
    let now = call.app.governed.rules();
    let changed = changes(&rows(&now.profile, &now.jurisdiction), &rows(&profile, &jurisdiction));
    let proof = call.app.governed.prove(jurisdiction.powers()).await;
    Ok(TriedBody {
        faults: Vec::new(),
        changes: changed.into_iter().map(ChangeBody::from).collect(),
        doubts: jurisdiction.doubts(),
        proof: Some(ProofBody::of(&proof)),
    })
}

/// Tries a text and takes nothing up.
///
/// # Errors
/// It is too long.
pub async fn check(call: Call) -> Result<Response, Problem> {
    let form: TextForm = call.json()?;
    json(StatusCode::OK, &tried(&call, &form.text).await?)
}

/// Takes a profile up.
///
/// # Errors
/// It is wrong, stale, not proved; the password was not given again; the record fails.
pub async fn take_up(call: Call) -> Result<Response, Problem> {
    call.confirmed()?;
    let form: TakeUpForm = call.json()?;
    let read = call.read()?;
    let entry = take_up_with(&call, form, read).await?;
    json(StatusCode::CREATED, &EntryBody { entry: entry.0 })
}

/// Takes a profile up, however it was typed. `read` is the entry of the profile that was read, 0 where there is none.
///
/// # Errors
/// As [`take_up`].
pub async fn take_up_with(call: &Call, form: TakeUpForm, before: Seq) -> Result<Seq, Problem> {
    call.confirmed()?;
    let reasons = text("reasons", form.reasons)?;
    let given = form.text;
    let found = tried(call, &given).await?;
    if !found.faults.is_empty() {
        let error = |it: FaultBody| FieldError {
            field: "text".to_owned(),
            detail: format!("line {}: {}", it.line, it.says),
        };
        let errors: Vec<FieldError> = found.faults.into_iter().map(error).collect();
        let detail = errors.iter().map(|it| it.detail.as_str()).collect::<Vec<_>>().join("; ");
        return Err(Problem { errors, ..Problem::new(Kind::WrongInput, detail) });
    }
    let proof = match found.proof {
        Some(proof) if proof.result == "proved" => {
            Proof { environments: proof.environments, mutants: proof.mutants }
        }
        Some(proof) => {
            let says = format!("not proved, so it is not taken up: {}", proof.says);
            return Err(Problem::new(Kind::Against, says));
        }
        None => return Err(Problem::new(Kind::Against, "not proved, so it is not taken up")),
    };
    let login = call.login()?;
    let (actor, by, app) = (login.actor(), login.official(), Arc::clone(&call.app));
    let before = (before.0 > 0).then_some(before);
    let work = move |bench: &mut Bench| {
        let taken = bench
            .act(&actor, |desk, _, _, act| desk.take_up_profile(&given, &by, &reasons, proof, before, act))
            .map_err(problem)?;
        // From here on this node decides by it; the others read it before they decide.
        app.governed.follow(bench)?;
        Ok(taken)
    };
    call.app.works.act(work).await
}

fn problem(error: NotTakenUp) -> Problem {
    let says = error.to_string();
    match error {
        NotTakenUp::Desk(error) => error.into(),
        NotTakenUp::Login(_) | NotTakenUp::Same | NotTakenUp::Policies(_) => {
            Problem::new(Kind::Against, says)
        }
        NotTakenUp::Reasons => Problem::field("reasons", says),
        NotTakenUp::Wrong(_) | NotTakenUp::OtherState { .. } => Problem::field("text", says),
        NotTakenUp::Stale => Problem::new(Kind::Stale, says),
    }
}

//! Custody over the API: the board, one custody with its steps and what is due, and a step that happened.
//!
//! Promise: a prison sees whom it has, a court whose hour is its own (`before.rs`), child protection the children, as the
//! policies say; what a list holds and what it does not is said with it;
//! what is not theirs is answered like what does not exist. A step is entered on the state that was read (`If-Match`), or its reader is told what
//! came since; none of them permits anything.
//! Serves: ECHR Art 5.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use casework::recall::waits::{Headline, headline};
use desk::custody::{Row, board, one as one_of, under as under_alert};
use pages::custody::Scope;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::custody::{CustodyEvent, CustodyStep};
use terms::role::{Deed, Role};
use terms::{Actor, AlertId, Seq};

use super::alerts::tagged;
use super::forms::{moment, text, word};
use super::verification::never_read;
use crate::before::{Courts, of_custody};
use crate::http::{Call, FieldError, Kind, Problem, json};
use crate::works::Bench;

/// Custodies, the most urgent first.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "custodies")]
pub struct BoardBody {
    /// What is listed: `everybody` that the record knows of, or only those at one's own `place`, before one's own `court`,
    /// `children`, one's own `clients`, what was `brought` before one.
    pub lists: String,
    /// They.
    pub custodies: Vec<CustodyBody>,
    /// Custody after a recall, where the list is of everybody; none where nobody was detained under what was called back.
    pub after_recall: Option<AfterRecall>,
}

/// Custody after a recall.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "after_recall")]
pub struct AfterRecall {
    /// Persons who are held now.
    pub held: usize,
    /// The longest of them, in days until now.
    pub longest: i64,
    /// From the recall to the release, of those who were released.
    pub released: Option<super::waiting::DaysBody>,
}

/// Custody after a recall, for whoever may see every custody.
///
/// # Errors
/// The record cannot be read.
pub(crate) async fn after_recall(call: &Call, rows: &[Row]) -> Result<Option<Headline>, Problem> {
    if !call.may_all(Deed::SeeCustody) {
        return Ok(None);
    }
    let (rows, now) = (rows.to_vec(), call.came);
    let read =
        move |store: &store::Store| Ok(headline(&desk::recalls_read::custodies(&store.read(), &rows)?, now));
    call.app.readers.read(&call.app.works, read).await
}

/// One custody.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "custody")]
pub struct CustodyBody {
    /// Its number: the entry with which it began.
    pub custody: u64,
    /// How the detention stands: a code, and a sentence.
    pub stands: String,
    /// The same in a sentence.
    pub says: String,
    /// Since when, microseconds since 1970.
    pub since: i64,
    /// When the person was released.
    pub released: Option<i64>,
    /// Where the person is.
    pub place: Option<String>,
    /// The ground in the officer's words.
    pub ground: String,
    /// The measure with which it began, and whether it was permitted.
    pub measure: Option<String>,
    /// Whether a permission named it.
    pub permitted: Option<bool>,
    /// The alerts it stands under.
    pub alerts: Vec<String>,
    /// The level of the alert now.
    pub level: Option<String>,
    /// Names of the person; none where the alert was recalled.
    pub names: Vec<String>,
    /// What is due, the earliest first.
    pub owed: Vec<OwedBody>,
    /// Whom to tell now.
    pub tell: Vec<String>,
    /// What holds for the consulate of the state that seeks the person.
    pub consulate: Option<String>,
    /// What happened.
    pub steps: Vec<StepBody>,
}

/// One thing that is due.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "custody_owed")]
pub struct OwedBody {
    /// What.
    pub what: String,
    /// The same in a sentence.
    pub says: String,
    /// When, microseconds since 1970.
    pub due: i64,
    /// When it was done.
    pub met: Option<i64>,
    /// It was not done and its time is over.
    pub late: bool,
    /// On what the time rests.
    pub rests_on: String,
}

/// One step.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "custody_step")]
pub struct StepBody {
    /// Its entry.
    pub entry: u64,
    /// Which.
    pub step: String,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who told whom, which court.
    pub says: String,
    /// Until when a court lets it go on.
    pub until: Option<i64>,
    /// Where the person was moved to.
    pub place: Option<String>,
    /// Where the written wish is kept.
    pub wish: Option<String>,
    /// Who recorded it.
    pub by: String,
}

/// A step that happened.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "custody_step_form")]
pub struct StepForm {
    /// Which.
    pub step: String,
    /// Who told whom, which court, in words.
    pub says: String,
    /// When, as 2026-11-22T09:00:00+02:00; none is now.
    #[serde(default)]
    pub at: Option<String>,
    /// Until when a court lets it go on.
    #[serde(default)]
    pub until: Option<String>,
    /// Where the person was moved to.
    #[serde(default)]
    pub place: Option<String>,
    /// Where the person's written wish is kept, for the consulate.
    #[serde(default)]
    pub wish: Option<String>,
}

/// A step that was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "custody_stepped")]
pub struct SteppedBody {
    /// Its entry.
    pub entry: u64,
    /// Alerts whose permission ended by it.
    pub lapsed: Vec<String>,
}

/// Who did something, as far as an office says it.
pub(crate) fn who(actor: &Actor) -> String {
    match actor {
        Actor::Human { id, role, .. } => format!("{id} ({})", role.replace('_', " ")),
        Actor::Auto(rule) => rule.clone(),
        Actor::Gateway(id) => id.clone(),
    }
}

impl CustodyBody {
    /// Of a row at a time.
    #[must_use]
    pub fn of(row: &Row, now: i64) -> Self {
        let it = &row.custody;
        Self {
            custody: it.began.0,
            stands: row.detained.code().to_owned(),
            says: row.detained.says().to_owned(),
            since: it.since,
            released: it.released,
            place: it.place.clone(),
            ground: row.ground.clone(),
            measure: row.taken.as_ref().map(|it| it.0.code().to_owned()),
            permitted: row.taken.as_ref().map(|it| it.1),
            alerts: row.alerts.iter().map(ToString::to_string).collect(),
            level: row.level.map(|it| it.code().to_owned()),
            names: row.names.clone(),
            owed: row
                .owed
                .iter()
                .map(|it| OwedBody {
                    what: it.what.code().to_owned(),
                    says: it.what.says().to_owned(),
                    due: it.due,
                    met: it.met,
                    late: it.is_late(now),
                    rests_on: it.rests_on.clone(),
                })
                .collect(),
            tell: row.tell.iter().map(|it| it.code().to_owned()).collect(),
            consulate: row.consulate.clone(),
            steps: row
                .steps
                .iter()
                .map(|it| StepBody {
                    entry: it.entry.0,
                    step: it.event.step.code().to_owned(),
                    at: it.event.at,
                    says: it.event.says.clone(),
                    until: it.event.until,
                    place: it.event.place.clone(),
                    wish: it.event.wish.clone(),
                    by: who(&it.by),
                })
                .collect(),
        }
    }
}

/// Every custody, the most urgent first, released ones among them.
async fn all(call: &Call) -> Result<Vec<Row>, Problem> {
    let (app, came) = (Arc::clone(&call.app), call.came);
    let read = move |store: &store::Store| {
        let rules = app.governed.rules();
        Ok(board(&store.read(), &rules.profile, &rules.jurisdiction, came)?)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Every custody that whoever asks may see.
///
/// # Errors
/// The record cannot be read.
pub(crate) async fn rows(call: &Call) -> Result<Vec<Row>, Problem> {
    let login = call.login()?;
    let mut rows = all(call).await?;
    let courts = Courts::of(&call.app, login).await?;
    rows.retain(|it| {
        let thing = of_custody(it, login, &courts);
        call.app.rules.ask(login, Deed::SeeCustody, &thing, true).allowed()
    });
    Ok(rows)
}

/// The custodies under an alert that whoever asks may see; none where the login opens no custody at all.
///
/// # Errors
/// The record cannot be read.
pub(crate) async fn under(call: &Call, alert: &AlertId) -> Result<Vec<Row>, Problem> {
    let login = call.login()?;
    if !call.may(Deed::SeeCustody) {
        return Ok(Vec::new());
    }
    let (app, came, alert) = (Arc::clone(&call.app), call.came, alert.clone());
    let read = move |store: &store::Store| {
        let rules = app.governed.rules();
        Ok(under_alert(&store.read(), &rules.profile, &rules.jurisdiction, &alert, came)?)
    };
    let mut rows = call.app.readers.read(&call.app.works, read).await?;
    let courts = Courts::of(&call.app, login).await?;
    rows.retain(|it| {
        let thing = of_custody(it, login, &courts);
        call.app.rules.ask(login, Deed::SeeCustody, &thing, true).allowed()
    });
    Ok(rows)
}

/// What the board of a login lists.
///
/// # Errors
/// Nobody is logged in.
pub(crate) fn scope(call: &Call) -> Result<Scope, Problem> {
    if call.may_all(Deed::SeeCustody) {
        return Ok(Scope::Everybody);
    }
    Ok(match call.login()?.role() {
        Role::Prison => Scope::Place,
        Role::Court => Scope::Court,
        Role::ChildProtection => Scope::Children,
        Role::Counsel | Role::NgoCaseworker => Scope::Clients,
        Role::DutyOfficer
        | Role::DeskOfficer
        | Role::BorderOfficer
        | Role::ImmigrationDesk
        | Role::Prosecutor
        | Role::VerifyingOfficial
        | Role::Reviewer
        | Role::GrantingAuthority
        | Role::Commission
        | Role::DataProtectionSupervisor
        | Role::Auditor
        | Role::HeadOfGateway
        | Role::SourceBureau
        | Role::GeneralSecretariat
        | Role::Administrator => Scope::Brought,
    })
}

/// The one the path names, where the policies allow the deed of the route on it.
///
/// # Errors
/// There is none that is theirs; the record cannot be read.
pub(crate) async fn row(call: &Call) -> Result<Row, Problem> {
    let custody = number(call)?;
    let (app, came) = (Arc::clone(&call.app), call.came);
    let read = move |store: &store::Store| {
        let rules = app.governed.rules();
        Ok(one_of(&store.read(), &rules.profile, &rules.jurisdiction, custody, came)?)
    };
    let row = call.app.readers.read(&call.app.works, read).await?.ok_or_else(Problem::not_found)?;
    let login = call.login()?;
    let courts = Courts::of(&call.app, login).await?;
    call.may_on(&of_custody(&row, login, &courts)).await?;
    Ok(row)
}

fn number(call: &Call) -> Result<Seq, Problem> {
    call.part("custody").parse().map(Seq).map_err(|_| Problem::not_found())
}

/// The board.
///
/// # Errors
/// A switch that is none; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let all = call.switch("all")?;
    let mut rows = rows(&call).await?;
    let after_recall = after_recall(&call, &rows).await?.map(|it| AfterRecall {
        held: it.held,
        longest: it.longest,
        released: it.released.map(Into::into),
    });
    rows.retain(|it| all || it.custody.is_open());
    let custodies = rows.iter().map(|it| CustodyBody::of(it, call.came)).collect();
    let lists = scope(&call)?.code().to_owned();
    json(StatusCode::OK, &BoardBody { lists, custodies, after_recall })
}

/// One custody.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let row = row(&call).await?;
    tagged(json(StatusCode::OK, &CustodyBody::of(&row, call.came))?, Some(row.version()))
}

/// Enters a step.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; too much waits; the record fails.
pub async fn step(call: Call) -> Result<Response, Problem> {
    let form: StepForm = call.json()?;
    let read = call.read()?;
    json(StatusCode::CREATED, &enter(&call, form, read).await?)
}

/// Enters a step, however it was typed.
///
/// # Errors
/// As [`step`].
pub async fn enter(call: &Call, form: StepForm, read: Seq) -> Result<SteppedBody, Problem> {
    let custody = number(call)?;
    let step = word("step", &form.step, CustodyStep::parse, CustodyStep::ALL, |it| it.code())?;
    let says = text("says", form.says)?;
    if says.is_empty() {
        return Err(Problem::field("says", "it says nothing: name who told whom, or which court"));
    }
    let time = |field: &str, given: Option<String>| -> Result<Option<i64>, Problem> {
        let given = given.filter(|it| !it.trim().is_empty());
        given.map(|it| moment(field, &it)).transpose()
    };
    let words = |field: &str, given: Option<String>| -> Result<Option<String>, Problem> {
        Ok(given.map(|it| text(field, it)).transpose()?.filter(|it| !it.is_empty()))
    };
    let event = CustodyEvent {
        custody,
        step,
        at: time("at", form.at)?.unwrap_or(call.came),
        says,
        until: time("until", form.until)?,
        place: words("place", form.place)?,
        wish: words("wish", form.wish)?,
    };
    let login = call.login()?;
    let actor = login.actor();
    row(call).await?;
    let app = Arc::clone(&call.app);
    let came = call.came;
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let reader = bench.desk.store().read();
        let row = one_of(&reader, &rules.profile, &rules.jurisdiction, custody, came)?;
        fresh(&row.ok_or_else(Problem::not_found)?, read)?;
        let stepped = bench.act(&actor, |desk, _, _, act| desk.custody_step(&event, act))?;
        let lapsed = stepped.lapsed.iter().map(|(alert, _)| alert.to_string()).collect();
        Ok(SteppedBody { entry: stepped.entry.0, lapsed })
    };
    call.app.works.act(work).await
}

/// Refuses what rests on a state that has changed, and says what came since.
fn fresh(row: &Row, read: Seq) -> Result<(), Problem> {
    if row.version() == read {
        return Ok(());
    }
    if row.version() < read {
        return Err(never_read(read));
    }
    let since = row.steps.iter().filter(|it| it.entry > read);
    let errors = since
        .map(|it| FieldError {
            field: it.entry.to_string(),
            detail: format!("{}: {}", it.event.step.code().replace('_', " "), it.event.says),
        })
        .collect();
    let says = format!("since you read it ({read}), something was recorded of this custody: read it again");
    Err(Problem { errors, ..Problem::new(Kind::Stale, says) })
}

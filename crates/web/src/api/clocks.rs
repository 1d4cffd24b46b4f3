//! Clocks: those of an alert, one by itself, and the acts of a named person on them: an answer in words, the one extension,
//! a link to the territory, what a sender answered.
//!
//! Promise: words answer only what waits for words; a clock that somebody answered before is answered by nobody again, and
//! what rests on something that has changed is told so. Nothing here permits anything.
//! Serves: P8; design section 3 (no waiting without an end).

use axum::http::StatusCode;
use axum::response::Response;
use casework::clock::end::{EXTENSION_DAYS, Event};
use casework::clock::{Kept, on_event, words_of};
use casework::verification::SHORTEST_REASONS;
use desk::clocks::{ClockError, ClockLine, line};
use desk::is_shown;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{ClockRow, Reader};
use terms::clock::{ClockRef, ClockRule, ClockState};
use terms::role::Role;
use terms::{AlertId, Seq};

use super::alerts::tagged;
use super::forms::text;
use super::verification::fresh;
use crate::http::{Call, Kind, Problem, json};
use crate::works::Bench;

/// A clock.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "clock")]
pub struct ClockBody {
    /// The entry that began it: with the rule, which clock it is.
    pub begun: u64,
    /// Its rule.
    pub rule: String,
    /// What it asks for.
    pub says: String,
    /// The alert; none where a person must look and no alert was met.
    pub alert: Option<String>,
    /// When it began, microseconds since 1970.
    pub since: i64,
    /// When it is due, microseconds since 1970.
    pub due: i64,
    /// What became of it.
    pub state: String,
    /// It was extended.
    pub extended: bool,
    /// Who answers.
    pub holder: String,
    /// What is due from named people at its end.
    pub decision_due: String,
    /// What meets it.
    pub met_by: Vec<String>,
    /// A named person answers it in words.
    pub answered_in_words: bool,
    /// It can be extended, once, with reasons, by somebody who does not work on the alert.
    pub can_be_extended: bool,
}

/// The clocks of an alert.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clocks_of_alert")]
pub struct ClocksBody {
    /// The alert.
    pub alert: String,
    /// In the order in which they began; ended ones among them.
    pub clocks: Vec<ClockBody>,
}

/// What a named person says.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "says")]
pub struct SaysForm {
    /// In own words; they stand on the record with their author.
    pub says: String,
}

/// What became of a clock.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clock_answered")]
pub struct AnsweredBody {
    /// `met`, `answered_late` or `over`.
    pub state: String,
}

/// The new end of a clock.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clock_extended")]
pub struct ExtendedBody {
    /// When it is due now, microseconds since 1970.
    pub due: i64,
}

/// What began.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clocks_begun")]
pub struct BegunBody {
    /// Rules with their ends, microseconds since 1970; empty where verification ran already.
    pub clocks: Vec<BegunLine>,
}

/// A clock that began.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clock_begun")]
pub struct BegunLine {
    /// Its rule.
    pub rule: String,
    /// When it is due, microseconds since 1970.
    pub due: i64,
}

/// An entry that was made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "clock_entry")]
pub struct EntryBody {
    /// It.
    pub entry: u64,
}

/// Whether words of a named person answer a clock as it stands.
#[must_use]
pub fn in_words(clock: &ClockRow) -> bool {
    let kept = Kept { rule: clock.clock.rule, due: clock.due, state: clock.state };
    clock.state.is_open() && !on_event(&kept, Event::Answered, i64::MIN).is_empty()
}

/// Whether words of a role answer a clock as it stands.
#[must_use]
pub fn in_words_of(clock: &ClockRow, role: Role) -> bool {
    in_words(clock) && words_of(clock.clock.rule, clock.state, role)
}

/// Whether a clock can be extended at a time.
#[must_use]
pub fn can_be_extended(clock: &ClockRow, now: i64) -> bool {
    let desk = clock.clock.rule == ClockRule::DeskDecision && clock.state == ClockState::Running;
    desk && !clock.extended && now < clock.due && clock.alert.is_some()
}

impl ClockBody {
    /// Of a clock, at a time.
    #[must_use]
    pub fn of(it: &ClockLine, now: i64) -> Self {
        let clock = &it.clock;
        Self {
            begun: clock.clock.begun.0,
            rule: clock.clock.rule.code().to_owned(),
            says: it.rule.says.to_owned(),
            alert: clock.alert.as_ref().map(ToString::to_string),
            since: clock.since,
            due: clock.due,
            state: clock.state.code().to_owned(),
            extended: clock.extended,
            holder: it.rule.holder.code().to_owned(),
            decision_due: it.decision_due.to_owned(),
            met_by: it.rule.met_by.iter().map(|it| it.says().to_owned()).collect(),
            answered_in_words: in_words(clock),
            can_be_extended: can_be_extended(clock, now),
        }
    }
}

/// Why an act on a clock was refused, in the words of whoever asked; `field` is where their words were typed.
#[must_use]
pub fn problem(error: ClockError, field: &str) -> Problem {
    let says = error.to_string();
    match error {
        ClockError::Desk(error) => error.into(),
        ClockError::NoClock(_) => Problem::not_found(),
        ClockError::NotOpen(_) => Problem::new(Kind::Stale, says),
        ClockError::Words => Problem::field(field, says),
        ClockError::OtherAnswer(..)
        | ClockError::NotNamed
        | ClockError::OwnCheck(_)
        | ClockError::OtherHolder(..)
        | ClockError::NotExtended(_)
        | ClockError::NoLetter(_) => Problem::new(Kind::Against, says),
    }
}

/// The clock the path names.
///
/// # Errors
/// It names none.
pub fn named(call: &Call) -> Result<ClockRef, Problem> {
    let begun = call.part("begun").parse().ok().filter(|it| i64::try_from(*it).is_ok());
    let rule = ClockRule::parse(call.part("rule"));
    match (begun, rule) {
        (Some(begun), Some(rule)) => Ok(ClockRef { begun: Seq(begun), rule }),
        (_, _) => Err(Problem::not_found()),
    }
}

/// The rows of a clock that may be seen: what was recalled or erased shows its clocks to nobody.
///
/// # Errors
/// There is no such clock that may be seen; the record cannot be read.
pub fn seen(reader: &Reader<'_>, clock: ClockRef) -> Result<Vec<ClockRow>, Problem> {
    let mut rows = reader.clock(clock)?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows.drain(..) {
        let may = match &row.alert {
            None => true,
            Some(alert) => reader.alert(alert)?.is_some_and(|it| is_shown(&it)),
        };
        if may {
            shown.push(row);
        }
    }
    if shown.is_empty() { Err(Problem::not_found()) } else { Ok(shown) }
}

/// Clocks of an alert that may be seen.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub fn of_alert(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<ClockLine>, Problem> {
    super::verification::seen(reader, alert)?;
    reader.clocks_of(alert)?.into_iter().map(|it| Ok(line(reader, it)?)).collect()
}

/// The clocks of an alert.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let person = call.login()?.account().person.clone();
    let came = call.came;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let lines = of_alert(&reader, &alert)?;
        let clocks = lines.iter().map(|it| ClockBody::of(it, came)).collect();
        let version = desk::version(&reader, &alert, &person)?;
        Ok((ClocksBody { alert: alert.to_string(), clocks }, version))
    };
    let (body, version) = call.app.readers.read(&call.app.works, read).await?;
    tagged(json(StatusCode::OK, &body)?, version)
}

/// One clock, with a line for each alert it is about.
///
/// # Errors
/// There is no such clock that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let clock = named(&call)?;
    let came = call.came;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut all = Vec::new();
        for row in seen(&reader, clock)? {
            all.push(ClockBody::of(&line(&reader, row)?, came));
        }
        Ok(all)
    };
    let clocks = call.app.readers.read(&call.app.works, read).await?;
    json(StatusCode::OK, &ClockPage { clocks })
}

/// One clock.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "one_clock")]
pub struct ClockPage {
    /// A line for each alert it is about.
    pub clocks: Vec<ClockBody>,
}

/// Words that are long enough to stand on the record.
pub(crate) fn words(field: &str, given: String) -> Result<String, Problem> {
    let given = text(field, given)?;
    let letters = given.chars().filter(|it| it.is_alphabetic()).count();
    if letters < SHORTEST_REASONS {
        return Err(Problem::field(field, format!("missing or shorter than {SHORTEST_REASONS} letters")));
    }
    Ok(given)
}

/// Answers a clock in words.
///
/// # Errors
/// Words do not answer it, somebody answered before, whoever made the check answers it; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form: SaysForm = call.json()?;
    let state = answer_with(&call, form.says).await?;
    json(StatusCode::CREATED, &AnsweredBody { state: state.code().to_owned() })
}

/// Answers a clock, however it was typed.
///
/// # Errors
/// As [`answer`].
pub async fn answer_with(call: &Call, says: String) -> Result<ClockState, Problem> {
    let clock = named(call)?;
    let says = words("says", says)?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        seen(&bench.desk.store().read(), clock)?;
        bench
            .act(&actor, |desk, _, _, act| desk.answer_clock(clock, &says, None, act))
            .map_err(|error| problem(error, "says"))
    };
    call.app.works.act(work).await
}

/// Extends the desk's term, once.
///
/// # Errors
/// It is not extended, and why; the record fails.
pub async fn extend(call: Call) -> Result<Response, Problem> {
    let form: super::forms::ReasonsForm = call.json()?;
    let due = extend_with(&call, form.reasons).await?;
    json(StatusCode::CREATED, &ExtendedBody { due })
}

/// Extends the desk's term, however it was typed.
///
/// # Errors
/// As [`extend`].
pub async fn extend_with(call: &Call, reasons: String) -> Result<i64, Problem> {
    let clock = named(call)?;
    let reasons = words("reasons", reasons)?;
    let actor = call.actor()?;
    let work = move |bench: &mut Bench| {
        let rows = seen(&bench.desk.store().read(), clock)?;
        // Sent twice, or by two people at once: the second is told and nothing is entered.
        if rows.iter().any(|it| it.extended) {
            let says = format!("it was extended by {EXTENSION_DAYS} days before: that is done once");
            return Err(Problem::new(Kind::Stale, says));
        }
        bench
            .act(&actor, |desk, _, _, act| desk.extend_clock(clock, &reasons, act))
            .map_err(|error| problem(error, "reasons"))
    };
    call.app.works.act(work).await
}

/// Links the person of an alert to this territory: verification begins.
///
/// # Errors
/// It is stale, no reasons are given; the record fails.
pub async fn link(call: Call) -> Result<Response, Problem> {
    let form: super::forms::ReasonsForm = call.json()?;
    let read = call.read()?;
    json(StatusCode::CREATED, &link_with(&call, form.reasons, read).await?)
}

/// Links the person to this territory, however it was typed.
///
/// # Errors
/// As [`link`].
pub async fn link_with(call: &Call, reasons: String, read: Seq) -> Result<BegunBody, Problem> {
    let alert = call.alert()?;
    let reasons = words("reasons", reasons)?;
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let work = move |bench: &mut Bench| {
        fresh(&bench.desk.store().read(), &alert, &person, read)?;
        let begun = bench
            .act(&actor, |desk, _, _, act| desk.link_to_territory(&alert, &reasons, act))
            .map_err(|error| problem(error, "reasons"))?;
        let clocks =
            begun.iter().map(|it| BegunLine { rule: it.rule.code().to_owned(), due: it.due }).collect();
        Ok(BegunBody { clocks })
    };
    call.app.works.act(work).await
}

/// Writes down what a sender answered to the letter about its alert.
///
/// # Errors
/// It is stale, no letter went out, nothing is said; the record fails.
pub async fn answered(call: Call) -> Result<Response, Problem> {
    let form: SaysForm = call.json()?;
    let read = call.read()?;
    let entry = answered_with(&call, form.says, read).await?;
    json(StatusCode::CREATED, &EntryBody { entry: entry.0 })
}

/// Writes down what a sender answered, however it was typed.
///
/// # Errors
/// As [`answered`].
pub async fn answered_with(call: &Call, says: String, read: Seq) -> Result<Seq, Problem> {
    let alert = call.alert()?;
    let says = text("says", says)?;
    if says.is_empty() {
        return Err(Problem::field("says", "nothing is written: what did the bureau answer"));
    }
    let login = call.login()?;
    let (actor, person) = (login.actor(), login.account().person.clone());
    let work = move |bench: &mut Bench| {
        fresh(&bench.desk.store().read(), &alert, &person, read)?;
        bench
            .act(&actor, |desk, _, _, act| desk.questions_answered(&alert, &says, act))
            .map_err(|error| problem(error, "says"))
    };
    call.app.works.act(work).await
}

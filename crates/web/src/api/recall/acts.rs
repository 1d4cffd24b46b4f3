//! Acts on copies and recalls: registering a copy, calling back, what a holder says, contesting, undoing by two.
//!
//! Promise: P1, P10. A named person acts, on what they read; what stands against it is told at its field, and nothing is
//! entered then.
//!
//! Serves promise P10 of this system; Directive (EU) 2016/680 Art 11.

use axum::http::StatusCode;
use axum::response::Response;
use casework::recall::Terms;
use desk::recall::recalls;
use desk::verification::DecideError;
use desk::{Act, Desk};
use entries::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::recall::{CopyMade, HolderKind, RecallEvent, RecallGround, RecallKind, RecallOrder, RecallStep};
use terms::verification::Official;
use terms::{AlertId, Seq};

use crate::api::commission::lodge::line;
use crate::api::forms::{ReasonsForm, day, text, word};
use crate::api::verification::never_read;
use crate::http::{Call, FieldError, Kind, Problem, json};
use crate::works::Bench;

/// Parts of a correction at the most.
const MOST: usize = 40;

/// A copy that was handed over.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "copy_form")]
pub struct CopyForm {
    /// `national_system`, `gateway`, `court`, `prison`, `counsel`, `paper_file`.
    pub kind: String,
    /// Who holds it.
    pub holder: String,
    /// The system or file it is in.
    pub system: String,
    /// For what it was handed over.
    pub purpose: String,
    /// The day on which, as 2026-11-22; none is now.
    #[serde(default)]
    pub handed: Option<String>,
    /// Until which day it may be kept there.
    #[serde(default)]
    pub retention: Option<String>,
}

/// A recall.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "recall_form")]
pub struct OrderForm {
    /// `delete`, `correct`, `suspend`, `erase_person`.
    pub kind: String,
    /// `commission`, `general_secretariat`, `court`, `withdrawn`, `corrected`, `expired`.
    pub ground: String,
    /// Which authority decided, or who issued it.
    pub authority: String,
    /// Its number of the decision.
    pub reference: String,
    /// The day of the decision.
    pub decided: String,
    /// The merits were decided, and not a form or a procedure alone.
    #[serde(default)]
    pub on_merits: bool,
    /// It was withdrawn while it was challenged.
    #[serde(default)]
    pub challenged: bool,
    /// For a correction: the parts that were wrong.
    #[serde(default)]
    pub parts: Vec<String>,
    /// Why, in words.
    pub reasons: String,
}

/// What a holder said, or what a look-up there found.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "receipt_form")]
pub struct ReceiptForm {
    /// The copy, by its entry.
    pub copy: u64,
    /// `accepted`, `relayed`, `suppressed`, `purged`, `custody_notified`, `refused`, `spot_passed`, `spot_failed`.
    pub step: String,
    /// In the holder's words.
    #[serde(default)]
    pub says: String,
    /// SHA-256 of the paper or message it came on, in hexadecimal.
    #[serde(default)]
    pub digest: Option<String>,
}

/// What was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "recall_entered")]
pub struct EnteredBody {
    /// Its entry.
    pub entry: u64,
}

/// Steps that a person enters of a copy.
pub const SAID: &[RecallStep] = &[
    RecallStep::Accepted,
    RecallStep::Relayed,
    RecallStep::Suppressed,
    RecallStep::Purged,
    RecallStep::CustodyNotified,
    RecallStep::Refused,
    RecallStep::SpotPassed,
    RecallStep::SpotFailed,
];

fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|it| !it.is_empty())
}

impl CopyForm {
    fn copy(self, by: Official, now: i64) -> Result<CopyMade, Problem> {
        let handed = given(self.handed.as_deref()).map(|it| day("handed", it)).transpose()?;
        let handed = handed.map(|it| Time::midnight(it).map_or(0, Time::micros)).unwrap_or_default();
        if handed > now {
            return Err(Problem::field("handed", "it lies ahead: nothing was handed over yet"));
        }
        Ok(CopyMade {
            kind: word("kind", &self.kind, HolderKind::parse, HolderKind::ALL, HolderKind::code)?,
            holder: line("holder", self.holder)?,
            system: line("system", self.system)?,
            purpose: line("purpose", self.purpose)?,
            handed,
            retention: given(self.retention.as_deref()).map(|it| day("retention", it)).transpose()?,
            by: Some(by),
        })
    }
}

impl OrderForm {
    fn order(self, by: Official) -> Result<RecallOrder, Problem> {
        if self.parts.len() > MOST {
            return Err(Problem::field("parts", format!("more than {MOST}")));
        }
        let parts = self.parts.into_iter().enumerate();
        let parts = parts.map(|(at, it)| line(&format!("parts[{at}]"), it)).collect::<Result<_, _>>()?;
        Ok(RecallOrder {
            kind: word("kind", &self.kind, RecallKind::parse, RecallKind::ALL, RecallKind::code)?,
            ground: word("ground", &self.ground, RecallGround::parse, RecallGround::ALL, RecallGround::code)?,
            authority: line("authority", self.authority)?,
            reference: line("reference", self.reference)?,
            decided: day("decided", &self.decided)?,
            on_merits: self.on_merits,
            challenged: self.challenged,
            parts,
            reasons: text("reasons", self.reasons)?,
            by,
            at: 0,
            window: 0,
        })
    }
}

impl ReceiptForm {
    fn event(self, by: Official) -> Result<RecallEvent, Problem> {
        let parse = |it: &str| RecallStep::parse(it).filter(|it| SAID.contains(it));
        let step = word("step", &self.step, parse, SAID, RecallStep::code)?;
        let digest = given(self.digest.as_deref()).map(str::to_ascii_lowercase);
        if digest.as_ref().is_some_and(|it| it.len() != 64 || !it.bytes().all(|it| it.is_ascii_hexdigit())) {
            return Err(Problem::field("digest", "expected 64 hexadecimal digits"));
        }
        Ok(RecallEvent {
            step,
            recall: Seq(0),
            copy: Some(Seq(self.copy)),
            number: None,
            says: text("says", self.says)?,
            digest,
            by: vec![by],
            at: 0,
            next: None,
        })
    }
}

/// Does one act on the alert of the path; where it rests on what was read, that is what stands.
async fn act(
    call: &Call,
    read: Option<Seq>,
    mut work: impl FnMut(&mut Desk, &AlertId, &Official, &mut Act<'_>) -> Result<Seq, DecideError>
    + Send
    + 'static,
) -> Result<EnteredBody, Problem> {
    let (alert, login) = (call.alert()?, call.login()?);
    let (actor, official) = (login.actor(), login.official());
    let work = move |bench: &mut Bench| {
        let known = recalls(&bench.desk.store().read(), &alert)?.ok_or_else(Problem::not_found)?;
        if let Some(read) = read {
            fresh(&known, read)?;
        }
        let entry = bench.act(&actor, |desk, _, _, act| work(desk, &alert, &official, act))?;
        Ok(EnteredBody { entry: entry.0 })
    };
    call.app.works.act(work).await
}

/// Refuses what rests on a state that has changed, and says what came since.
fn fresh(known: &desk::recall::Recalls, read: Seq) -> Result<(), Problem> {
    let now = known.version();
    if now == read {
        return Ok(());
    }
    if now < read {
        return Err(never_read(read));
    }
    let recalls = known.recalls.iter().flat_map(|it| &it.events);
    let since = recalls.chain(known.copies.iter().flat_map(|it| &it.events)).filter(|it| it.0 > read);
    let errors = since
        .map(|(entry, it)| FieldError {
            field: entry.to_string(),
            detail: format!("{}: {}", it.step.code().replace('_', " "), it.says),
        })
        .collect();
    let says = format!("since you read it ({read}), something was entered about this recall: read it again");
    Err(Problem { errors, ..Problem::new(Kind::Stale, says) })
}

/// Registers a copy.
///
/// # Errors
/// Something in it is wrong, or the reasons against it; there is no such alert; too much waits; the record fails.
pub async fn copy(call: Call) -> Result<Response, Problem> {
    let form: CopyForm = call.json()?;
    json(StatusCode::CREATED, &hand_over(&call, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`copy`].
pub async fn hand_over(call: &Call, form: CopyForm) -> Result<EnteredBody, Problem> {
    let copy = form.copy(call.login()?.official(), call.came)?;
    act(call, None, move |desk, alert, _, act| desk.hand_over(alert, copy.clone(), act)).await
}

/// Calls back.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; there is no such alert; too much waits; the record fails.
pub async fn order(call: Call) -> Result<Response, Problem> {
    let form: OrderForm = call.json()?;
    let read = call.read()?;
    json(StatusCode::CREATED, &call_back(&call, form, read).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`order`].
pub async fn call_back(call: &Call, form: OrderForm, read: Seq) -> Result<EnteredBody, Problem> {
    let order = form.order(call.login()?.official())?;
    let terms = Terms::default();
    act(call, Some(read), move |desk, alert, _, act| desk.order_recall(alert, order.clone(), &terms, act))
        .await
}

/// Enters what a holder said.
///
/// # Errors
/// As [`copy`].
pub async fn receipt(call: Call) -> Result<Response, Problem> {
    let form: ReceiptForm = call.json()?;
    json(StatusCode::CREATED, &said(&call, form).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`copy`].
pub async fn said(call: &Call, form: ReceiptForm) -> Result<EnteredBody, Problem> {
    let event = form.event(call.login()?.official())?;
    let terms = Terms::default();
    act(call, None, move |desk, alert, _, act| desk.receipt(alert, event.clone(), &terms, act)).await
}

/// Contests.
///
/// # Errors
/// As [`order`].
pub async fn contest(call: Call) -> Result<Response, Problem> {
    let form: ReasonsForm = call.json()?;
    let read = call.read()?;
    json(StatusCode::CREATED, &contested(&call, form, read).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`order`].
pub async fn contested(call: &Call, form: ReasonsForm, read: Seq) -> Result<EnteredBody, Problem> {
    let reasons = text("reasons", form.reasons)?;
    act(call, Some(read), move |desk, alert, by, act| desk.contest_recall(alert, by, &reasons, act)).await
}

/// Proposes that a contested recall is undone.
///
/// # Errors
/// As [`order`].
pub async fn propose(call: Call) -> Result<Response, Problem> {
    let form: ReasonsForm = call.json()?;
    let read = call.read()?;
    json(StatusCode::CREATED, &proposed(&call, form, read).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`order`].
pub async fn proposed(call: &Call, form: ReasonsForm, read: Seq) -> Result<EnteredBody, Problem> {
    let reasons = text("reasons", form.reasons)?;
    act(call, Some(read), move |desk, alert, by, act| desk.propose_restore(alert, by, &reasons, act)).await
}

/// Undoes with the first who proposed it.
///
/// # Errors
/// As [`order`].
pub async fn restore(call: Call) -> Result<Response, Problem> {
    let form: ReasonsForm = call.json()?;
    let read = call.read()?;
    json(StatusCode::CREATED, &restored(&call, form, read).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`order`].
pub async fn restored(call: &Call, form: ReasonsForm, read: Seq) -> Result<EnteredBody, Problem> {
    let reasons = text("reasons", form.reasons)?;
    act(call, Some(read), move |desk, alert, by, act| desk.restore_recalled(alert, by, &reasons, act)).await
}

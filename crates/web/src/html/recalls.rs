//! Copies and recall as pages: one alert with the answers of its holders, what is owed over all alerts, what was called back as
//! evidence, and the forms of each act.
//!
//! Promise: as over the API; a form that is wrong keeps what was typed, and who may not act is shown no form.

use axum::http::StatusCode;
use axum::response::Response;
use pages::act::{Form as Filled, Typed};
use pages::frame::Desk;
use pages::recalls::{self as view, Copy, Made, Recall};
use pages::test_form::Wrong;
use terms::recall::{HolderKind, RecallGround, RecallKind, RecallStep};
use terms::role::Deed;
use terms::{Level, Seq};

use super::acts::{full, key, on_the_form, some, typed, wrong};
use super::test::version_of;
use super::{frame, page};
use crate::api::forms::ReasonsForm;
use crate::api::recall::acts::{
    CopyForm, EnteredBody, OrderForm, ReceiptForm, SAID, call_back, contested, hand_over, proposed, restored,
    said,
};
use crate::api::recall::evidence::kept;
use crate::api::recall::seen::{CopyBody, RecallBody, RecallsBody, known, owed};
use crate::http::{Call, Form, Problem, see_other};

/// Where a reason against an act stands on its form.
const RULES: &[(&str, &str)] = &[
    ("recall.authority", "authority"),
    ("recall.reasons", "reasons"),
    ("recall.ground", "ground"),
    ("recall.merits", "of"),
    ("recall.challenged", "of"),
    ("recall.parts", "parts"),
    ("recall.day", "decided"),
    ("recall.again", "kind"),
    ("recall.copy", "holder"),
    ("recall.receipt", "step"),
    ("recall.purged", "says"),
    ("recall.contest", "reasons"),
    ("recall.restore", "reasons"),
];

/// A form that was sent and is wrong.
struct Sent {
    id: &'static str,
    typed: Typed,
    wrong: Vec<Wrong>,
}

fn copy(it: &CopyBody, alert: Option<String>) -> Copy {
    Copy {
        entry: it.entry,
        kind: HolderKind::parse(&it.kind).unwrap_or(HolderKind::NationalSystem),
        holder: it.holder.clone(),
        system: it.system.clone(),
        handed: it.handed,
        owed: it.recall.is_some(),
        told: it.told,
        state: it.state.as_deref().and_then(RecallStep::parse),
        next: it.next,
        alert,
    }
}

fn recall(it: &RecallBody) -> Recall {
    let event = |it: &crate::api::recall::seen::EventBody| {
        Some((RecallStep::parse(&it.step)?, it.by.join(", "), it.at, it.says.clone()))
    };
    Recall {
        entry: it.entry,
        kind: RecallKind::parse(&it.kind).unwrap_or(RecallKind::Delete),
        ground: RecallGround::parse(&it.ground).unwrap_or(RecallGround::Court),
        decided: (it.authority.clone(), it.reference.clone()),
        reasons: it.reasons.clone(),
        by: it.by.clone(),
        at: it.at,
        window: it.window,
        undone: it.undone.is_some(),
        events: it.events.iter().filter_map(event).collect(),
    }
}

/// What this reader may do now, the one step first.
fn forms(
    call: &Call,
    it: &RecallsBody,
    version: Seq,
    copies: &[Copy],
    mut sent: Option<Sent>,
) -> Result<Vec<Filled>, Problem> {
    let w = frame(call, None, None).words();
    let here = format!("/alerts/{}", it.alert);
    let asks = call.asks_for_password()?;
    let standing = it.recalls.iter().rev().find(|it| it.undone.is_none());
    let newest = standing.and_then(|it| it.events.last()).and_then(|it| RecallStep::parse(&it.step));
    let whole = standing.is_some_and(|it| it.kind == "delete" || it.kind == "erase_person");
    let owed = copies.iter().any(|it| it.owed && it.next.is_some());
    let mut all = Vec::new();
    let mut made = |id: &'static str, path: &str, confirm: bool, second: bool| {
        let filled = sent.take_if(|it| it.id == id);
        let (typed, wrong) = filled.map(|it| (it.typed, it.wrong)).unwrap_or_default();
        let hidden = vec![("key", key(call)), ("version", version.0.to_string())];
        Made { action: format!("{here}{path}"), hidden, typed, wrong, confirm, second }
    };
    let restores = call.may(Deed::RestoreRecalled);
    if restores && newest == Some(RecallStep::RestoreProposed) {
        all.push(view::restore(w, made("restore", "/recalls/restore", asks, false)));
    }
    if restores && newest == Some(RecallStep::Contested) {
        all.push(view::propose(w, made("propose", "/recalls/restore/propose", asks, false)));
    }
    if call.may(Deed::EnterReceipt) && owed {
        all.push(view::receipt(
            w,
            copies,
            SAID,
            made("receipt", "/recalls/receipts", false, !all.is_empty()),
        ));
    }
    if call.may(Deed::OrderRecall) && !whole {
        all.push(view::order(w, made("order", "/recalls", asks, !all.is_empty())));
    }
    let may_contest = standing.is_some_and(|it| call.came < it.window) && newest.is_none();
    if call.may(Deed::ContestRecall) && may_contest {
        all.push(view::contest(w, made("contest", "/recalls/contest", false, !all.is_empty())));
    }
    if call.may(Deed::RegisterCopy) {
        all.push(view::copy(w, made("copy", "/copies", false, !all.is_empty())));
    }
    // What was sent and can be sent no more says why, above the others.
    if let Some(left) = sent {
        let says = left.wrong.into_iter().map(|it| Wrong { field: String::new(), ..it });
        if let Some(first) = all.first_mut() {
            first.wrong.extend(says);
        }
    }
    Ok(all)
}

async fn view(call: &Call, sent: Option<Sent>, status: StatusCode) -> Result<Response, Problem> {
    let (it, version) = known(call).await?;
    let copies: Vec<Copy> = it.copies.iter().map(|it| copy(it, None)).collect();
    let level = it.level.as_deref().and_then(Level::parse);
    let sees = call.may(Deed::SeeAlert) && level.is_some_and(|it| it > Level::Suppressed);
    let gone = it.recalls.iter().any(|it| it.undone.is_none()) && level == Some(Level::Suppressed);
    let one = view::One {
        forms: forms(call, &it, version, &copies, sent)?,
        may_open: sees,
        may_see_evidence: gone && call.may(Deed::SeeEvidence),
        level,
        recalls: it.recalls.iter().map(recall).collect(),
        copies,
        alert: it.alert,
    };
    let printed = one.level.map(|level| (one.alert.clone(), level)).filter(|_| sees);
    let mut frame = frame(call, Some(Desk::Recalls), printed);
    frame.live = Some(format!("/live/alerts/{}/recalls", one.alert));
    page(status, one.page(&frame))
}

/// The page of one alert.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    view(&call, None, StatusCode::OK).await
}

/// What is owed over all alerts.
///
/// # Errors
/// A switch that is none; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let found = owed(&call).await?;
    let owed = view::Owed {
        storms: found
            .storms
            .into_iter()
            .map(|it| view::Storm {
                name: it.name,
                by: it.by,
                recalls: it.recalls,
                since: it.since,
                first: it.first,
            })
            .collect(),
        copies: found.owed.iter().map(|it| copy(&it.copy, Some(it.alert.clone()))).collect(),
        overdue: call.switch("overdue")?,
        more: found.more,
    };
    page(StatusCode::OK, owed.page(&frame(&call, Some(Desk::Recalls), None)))
}

/// What was called back, as evidence.
///
/// # Errors
/// There is none that may be seen; the record cannot be read.
pub async fn evidence(call: Call) -> Result<Response, Problem> {
    let it = kept(&call).await?;
    let whole = it.recall.recalls.iter().rev().find(|it| it.undone.is_none());
    let shown = view::Evidence {
        alert: it.recall.alert.clone(),
        names: it.names,
        born: it.born,
        from: (it.channel, it.bureau.unwrap_or_default(), it.reference.unwrap_or_default()),
        received: it.received,
        alleged: it.alleged,
        found: it.found.into_iter().map(|it| (it.rule, it.says)).collect(),
        recall: whole.map(|it| (it.authority.clone(), it.reference.clone(), it.at)),
    };
    page(StatusCode::OK, shown.page(&frame(&call, Some(Desk::Recalls), None)))
}

/// Back to the page, or the form with what is wrong.
async fn done(
    call: &Call,
    id: &'static str,
    given: &Form,
    came: Result<EnteredBody, Problem>,
) -> Result<Response, Problem> {
    match came {
        Ok(_) => see_other(&format!("/alerts/{}/recalls", call.alert()?)),
        Err(problem) if on_the_form(&problem) => {
            // Who may act and not look is told the fault alone.
            if !call.may(Deed::SeeRecall) {
                return Err(problem);
            }
            let sent = Sent { id, typed: typed(given), wrong: wrong(&problem, RULES) };
            view(call, Some(sent), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem),
    }
}

/// Refuses what needs a password that was not given right.
fn sure(call: &Call) -> Result<(), Problem> {
    call.wrong_password.clone().map_or(Ok(()), Err)
}

/// Registers a copy with a browser.
///
/// # Errors
/// There is no such alert that may be seen; too much waits; the record fails.
pub async fn register(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let asked = CopyForm {
        kind: full(&given, "kind"),
        holder: full(&given, "holder"),
        system: full(&given, "system"),
        purpose: full(&given, "purpose"),
        handed: some(&given, "handed"),
        retention: some(&given, "retention"),
    };
    let came = hand_over(&call, asked).await;
    done(&call, "copy", &given, came).await
}

/// Calls back with a browser.
///
/// # Errors
/// It is stale; there is no such alert that may be seen; too much waits; the record fails.
pub async fn order(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let came = match sure(&call) {
        Err(problem) => Err(problem),
        Ok(()) => {
            let of = |code: &str| given.all("of").any(|it| it == code);
            let asked = OrderForm {
                kind: full(&given, "kind"),
                ground: full(&given, "ground"),
                authority: full(&given, "authority"),
                reference: full(&given, "reference"),
                decided: full(&given, "decided"),
                on_merits: of("on_merits"),
                challenged: of("challenged"),
                parts: full(&given, "parts")
                    .lines()
                    .map(str::trim)
                    .filter(|it| !it.is_empty())
                    .map(str::to_owned)
                    .collect(),
                reasons: full(&given, "reasons"),
            };
            call_back(&call, asked, version_of(&given)?).await
        }
    };
    done(&call, "order", &given, came).await
}

/// Enters what a holder said with a browser.
///
/// # Errors
/// As [`register`].
pub async fn receipt(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let came = match full(&given, "copy").parse() {
        Err(_) => Err(Problem::field("copy", "choose the holder that said it")),
        Ok(copy) => {
            let asked = ReceiptForm {
                copy,
                step: full(&given, "step"),
                says: full(&given, "says"),
                digest: some(&given, "digest"),
            };
            said(&call, asked).await
        }
    };
    done(&call, "receipt", &given, came).await
}

fn reasons(given: &Form) -> ReasonsForm {
    ReasonsForm { reasons: full(given, "reasons") }
}

/// Contests with a browser.
///
/// # Errors
/// As [`order`].
pub async fn contest(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let came = contested(&call, reasons(&given), version_of(&given)?).await;
    done(&call, "contest", &given, came).await
}

/// Proposes with a browser that it is undone.
///
/// # Errors
/// As [`order`].
pub async fn propose(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let came = match sure(&call) {
        Err(problem) => Err(problem),
        Ok(()) => proposed(&call, reasons(&given), version_of(&given)?).await,
    };
    done(&call, "propose", &given, came).await
}

/// Undoes as the second person with a browser.
///
/// # Errors
/// As [`order`].
pub async fn restore(call: Call) -> Result<Response, Problem> {
    let given = call.form();
    let came = match sure(&call) {
        Err(problem) => Err(problem),
        Ok(()) => restored(&call, reasons(&given), version_of(&given)?).await,
    };
    done(&call, "restore", &given, came).await
}

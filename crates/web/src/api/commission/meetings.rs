//! What is open in challenges, by member and by meeting; and what stands on one meeting.
//!
//! Promise: it counts work of the body and nothing of a person it is about.
//!
//! Serves "waiting is published": whoever decides proposals sees when they come faster than they are decided.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use casework::restriction::load::{Case as Counted, Count, Load, load};
use casework::restriction::{Ladder, Waits};
use desk::requests::case_at;
use schemars::JsonSchema;
use serde::Serialize;
use store::DeadlinePlace;
use terms::Seq;
use terms::deadline::{DeadlineRule, DeadlineState, Party};

use super::side;
use crate::http::{Call, Problem, json};

/// Deadlines looked at, at the most.
const LOOKED_AT: usize = 5_000;
/// Read at once.
const AT_ONCE: usize = 500;

/// The load of a body.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_load")]
pub struct LoadBody {
    /// All challenges.
    pub all: CountBody,
    /// By member, by person; those that nobody reports on under none.
    pub members: Vec<(Option<String>, CountBody)>,
    /// By meeting; those on none under none.
    pub meetings: Vec<(Option<String>, CountBody)>,
    /// What waits, by rule.
    pub rules: BTreeMap<String, u32>,
    /// More is open than was looked at: the numbers are at least these.
    pub at_least: bool,
}

/// What is open.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[schemars(rename = "request_load_count")]
pub struct CountBody {
    /// Challenges.
    pub open: u32,
    /// Waiting for the source.
    pub with_source: u32,
    /// Proposals and checks that wait for a member.
    pub to_decide: u32,
    /// Of these past their time.
    pub overdue: u32,
}

impl From<&Count> for CountBody {
    fn from(it: &Count) -> Self {
        Self { open: it.open, with_source: it.with_source, to_decide: it.to_decide, overdue: it.overdue }
    }
}

/// Whether a deadline is one of a challenge.
fn of_challenge(rule: DeadlineRule) -> bool {
    matches!(
        rule,
        DeadlineRule::ChallengeAnswer
            | DeadlineRule::ReminderAnswer
            | DeadlineRule::RightOfReply
            | DeadlineRule::ProposalDecision
            | DeadlineRule::ThirdPartyCheck
    )
}

/// The load, and whether more is open than was looked at.
///
/// # Errors
/// The record cannot be read.
pub async fn counted(call: &Call) -> Result<(Load, bool), Problem> {
    if side(call)? != Party::Body {
        return Err(Problem::not_found());
    }
    let rules = call.app.governed.rules();
    let now = call.came;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut waits: BTreeMap<Seq, Vec<Waits>> = BTreeMap::new();
        let (mut after, mut looked) = (None, 0);
        let at_least = loop {
            let rows = reader.deadlines_open(None, after, AT_ONCE)?;
            looked += rows.len();
            let last = rows.len() < AT_ONCE;
            for row in rows {
                after = Some(DeadlinePlace::of(&row));
                if of_challenge(row.deadline.rule) {
                    let overdue =
                        row.state == DeadlineState::Escalated || row.due.is_some_and(|it| it <= now);
                    let (who, rule, since) = (row.holder, row.deadline.rule, row.deadline.begun);
                    waits.entry(row.first).or_default().push(Waits { who, rule, since, overdue });
                }
            }
            if last || looked >= LOOKED_AT {
                break !last;
            }
        };
        let mut cases = Vec::with_capacity(waits.len());
        for (first, waits) in waits {
            let Some(case) = case_at(&reader, first, &rules.body)? else { continue };
            let open = case.challenge().is_some();
            cases.push((case, Ladder { open, due: Vec::new(), waits }));
        }
        let counted = cases.iter().map(|(case, ladder)| Counted {
            member: case.request.assigned.as_deref(),
            meeting: case.request.meeting,
            ladder,
        });
        Ok((load(counted), at_least))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// What is open, by member and by meeting.
///
/// # Errors
/// The record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (load, at_least) = counted(&call).await?;
    let body = LoadBody {
        all: CountBody::from(&load.all),
        members: load.members.iter().map(|(it, count)| (it.clone(), CountBody::from(count))).collect(),
        meetings: load
            .meetings
            .iter()
            .map(|(it, count)| (it.map(|it| it.to_string()), CountBody::from(count)))
            .collect(),
        rules: load.rules.iter().map(|(rule, count)| (rule.code().to_owned(), *count)).collect(),
        at_least,
    };
    json(StatusCode::OK, &body)
}

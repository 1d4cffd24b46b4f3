//! Before which court a detention is, and whose a custody is.
//!
//! | the steps of a custody | it is before |
//! |---|---|
//! | none of them names a court that works here | the court the profile makes competent: the authority for keeping somebody detained, or else the own court |
//! | one names a court, in words | the courts that are named |
//!
//! A court works here where an account speaks for it. So the court finds a detention while its hour runs, and words that
//! name no court ("before the judge on duty") take it from nobody.
//! Promise: no detention is without a court where the profile names one; once a court is named, no other finds it.
//! Serves: ECHR Art 5(3) and (4).

use std::sync::Arc;

use casework::authority::words;
use desk::custody::Row;
use policy::access::Thing;
use terms::custody::CustodyStep;
use terms::role::Role;

use crate::account::Login;
use crate::app::App;
use crate::http::Problem;

/// Accounts read at a time.
const PAGE: usize = 500;

/// The courts a detention can be before; nothing for a login that is no court's.
#[derive(Debug, Default)]
pub(crate) struct Courts {
    /// The one the profile makes competent, in words.
    competent: Option<Vec<String>>,
    /// Those for which an account speaks.
    here: Vec<Vec<String>>,
}

impl Courts {
    /// For a login.
    pub(crate) async fn of(app: &Arc<App>, login: &Login) -> Result<Self, Problem> {
        if login.role() != Role::Court {
            return Ok(Self::default());
        }
        let competent = app.governed.rules().jurisdiction.court_of_detention().map(words);
        let here = app
            .beside(|app| {
                let (mut here, mut after) = (Vec::new(), String::new());
                loop {
                    let page = app.accounts.list(&after, PAGE)?;
                    let Some(last) = page.last() else { return Ok(here) };
                    after.clone_from(&last.login);
                    let courts = page.iter().filter(|it| it.roles.contains(&Role::Court));
                    here.extend(courts.map(|it| words(it.body.as_ref().map_or(&it.unit, |it| &it.name))));
                }
            })
            .await?;
        Ok(Self { competent, here })
    }

    /// Whether a custody is before a court.
    pub(crate) fn is_before(&self, row: &Row, office: &[String]) -> bool {
        let said: Vec<Vec<String>> =
            row.steps.iter().filter(|it| is_court(it.event.step)).map(|it| words(&it.event.says)).collect();
        // One word ("court") names no court.
        let named = |court: &[String]| {
            court.len() > 1 && said.iter().any(|it| it.windows(court.len()).any(|it| it == court))
        };
        let competent = self.competent.as_deref();
        named(office)
            || (!office.is_empty()
                && competent == Some(office)
                && !self.here.iter().any(|it| it != office && named(it)))
    }
}

fn is_court(step: CustodyStep) -> bool {
    match step {
        CustodyStep::BroughtToCourt | CustodyStep::CourtKeeps | CustodyStep::CourtEnds => true,
        CustodyStep::RightsTold
        | CustodyStep::CounselTold
        | CustodyStep::ConsulateTold
        | CustodyStep::Moved
        | CustodyStep::Released => false,
    }
}

/// The office for which a login acts, in words.
pub(crate) fn office(login: &Login) -> Vec<String> {
    let account = login.account();
    words(account.body.as_ref().map_or(&account.unit, |it| &it.name))
}

/// A custody as the policies of access ask about it: at the place of a unit, brought before a court, of a child, of a
/// client.
pub(crate) fn of_custody(row: &Row, login: &Login, courts: &Courts) -> Thing {
    let account = login.account();
    let office = office(login);
    let mandate = row.alerts.iter().any(|it| account.mandates.contains(it));
    let brought = match login.role() {
        Role::Court => mandate || courts.is_before(row, &office),
        _ => mandate,
    };
    Thing {
        unit: if is_at(row, &office) { account.unit.clone() } else { String::new() },
        before: if brought { vec![login.role()] } else { Vec::new() },
        mandates: if mandate { vec![account.person.clone()] } else { Vec::new() },
        child: row.child,
        ..Thing::default()
    }
}

/// Whether a person is at a place; it may be told more closely behind a comma: wing, cell.
fn is_at(row: &Row, office: &[String]) -> bool {
    row.custody.place.as_deref().is_some_and(|place| {
        let named = place.split(',').next().unwrap_or_default();
        !office.is_empty() && (words(place) == office || words(named) == office)
    })
}

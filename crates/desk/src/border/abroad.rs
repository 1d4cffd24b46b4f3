//! A meeting at which registers of other states are asked in the same call.
//!
//! The check is answered and kept; where it met an alert, the registers with which there is an agreement are asked,
//! all at once, for at most two seconds; where one says "stop and call", the check is answered again, and that answer
//! is given.
//! Promise: the booth reads which register was asked and which was not, never what it said: the word counts it and the
//! duty desk has it ([`Desk::registers_said`]). Silence, a missing table and a refusal are "not asked", never "no". A
//! traveller without an alert is asked about nowhere (P11, P12).
//!
//! Serves: 1951 Convention Art 33; Law Enforcement Directive Art 4(1)(c).

use std::path::{Path, PathBuf};
use std::time::Duration;

use casework::border::Profile;
use casework::border::answer::MAX_ALERT_LINES;

use super::check::{Answered, Asked};
use super::view::Border;
use crate::lookup::{LookupError, PublicKey, Question, Said, Told};
use crate::{Act, Desk, DeskError};

/// The register of one state, as far as it can be reached from here.
#[derive(Clone, Debug)]
pub struct Abroad {
    /// The state.
    pub state: String,
    /// The table it made for this home, and its key; none where they are not here.
    pub reach: Option<(PathBuf, PublicKey)>,
}

/// The registers of other states that are asked at a meeting, and the directory in which requests and answers lie.
#[derive(Clone, Debug)]
pub struct Registers<'a> {
    /// Where they are exchanged: `NAME.request` beside `NAME.response`.
    pub dir: &'a Path,
    /// Each with its table and key.
    pub states: &'a [Abroad],
    /// Who asks, by name or number.
    pub officer: &'a str,
    /// In what office.
    pub role: &'a str,
}

impl Abroad {
    /// The register of a state whose table and key lie in a directory as `STATE.table` and `STATE.key`.
    #[must_use]
    pub fn in_directory(dir: &Path, state: &str) -> Self {
        let table = dir.join(format!("{state}.table"));
        let key = std::fs::read_to_string(dir.join(format!("{state}.key"))).ok();
        let key = key.and_then(|it| it.trim().parse().ok());
        let reach = key.filter(|_| table.exists()).map(|key| (table, key));
        Self { state: state.to_owned(), reach }
    }
}

impl Desk {
    /// Answers checks as [`Desk::check`] does and asks the registers of other states about those that met an alert.
    /// `wait` lets so much time pass.
    ///
    /// # Errors
    /// The record fails: then nothing was answered.
    pub fn check_asking(
        &mut self,
        border: &Border,
        profile: &Profile,
        asked: &[Asked],
        registers: &Registers<'_>,
        wait: &mut dyn FnMut(Duration),
        act: &mut Act<'_>,
    ) -> Result<Vec<Answered>, DeskError> {
        let mut answered = self.check(border, profile, asked, act)?;
        let agreed: Vec<String> = registers.states.iter().map(|it| it.state.clone()).collect();
        let mut of = Vec::new();
        let mut questions = Vec::new();
        let met: Vec<_> = answered
            .iter()
            .enumerate()
            .flat_map(|(at, it)| {
                let pairs = it.outcome.pairs.iter().take(MAX_ALERT_LINES);
                pairs.map(move |pair| (at, it.entry, pair.alert.clone()))
            })
            .collect();
        for (at, entry, alert) in &met {
            for state in registers.states {
                of.push(*at);
                questions.push(Question {
                    check: *entry,
                    alert: Some(alert),
                    holder: &state.state,
                    agreed: &agreed,
                    by: state.reach.as_ref().map(|(table, key)| (table.as_path(), key)),
                    officer: registers.officer,
                    role: registers.role,
                });
            }
        }
        let told = match self.ask_in_call(&questions, registers.dir, wait, act) {
            Ok(told) => told,
            Err(LookupError::Store(error)) => return Err(error.into()),
            // The answer is on the record: what keeps the question from being asked does not keep it back.
            Err(why) => {
                let not = |it: &Question<'_>| Told {
                    said: Said::NotAsked { why: why.to_string() },
                    holder: it.holder.to_owned(),
                    alert: it.alert.cloned(),
                    entry: it.check,
                };
                questions.iter().map(not).collect()
            }
        };
        for (at, (asked, answered)) in asked.iter().zip(&mut answered).enumerate() {
            let mut lines: Vec<(String, Option<String>)> = Vec::new();
            let mut stop = None;
            for told in of.iter().zip(&told).filter(|(of, _)| **of == at).map(|(_, told)| told) {
                let not = match &told.said {
                    Said::StopAndCall { .. } => {
                        stop = Some(told.entry);
                        None
                    }
                    Said::Answered { .. } | Said::NotFound { .. } => None,
                    Said::NotAsked { why } => Some(why.clone()),
                };
                // One line a state: of several alerts, the one at which it was not asked is told.
                match lines.iter_mut().find(|(state, _)| *state == told.holder) {
                    Some((_, before)) => *before = before.take().or(not),
                    None => lines.push((told.holder.clone(), not)),
                }
            }
            if let Some(stop) = stop {
                let again = Asked { after: Some(stop), ..asked.clone() };
                if let Some(newer) = self.check(border, profile, &[again], act)?.pop() {
                    *answered = newer;
                }
            }
            answered.outcome.answer = answered.outcome.answer.clone().with_abroad(&lines);
        }
        Ok(answered)
    }
}

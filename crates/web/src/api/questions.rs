//! Questions to senders: which go out on which day, which went out, word for word, and what was answered.
//!
//! What is asked was fixed when the alert first arrived, and so was the day. Nothing here makes, words, times or stops a
//! letter, and no act sends one.
//! Promise: P11.
//! Serves: design section 3, silence to the sender.

use axum::http::StatusCode;
use axum::response::Response;
use desk::is_shown;
use entries::{Entry, Kind};
use schemars::JsonSchema;
use serde::Serialize;
use store::{ClockBehind, ClockRow, Reader};
use terms::AlertId;
use terms::clock::ClockRule;

use super::alerts::tagged;
use crate::http::{Call, Problem, json};

/// Letters of one page.
pub const LETTERS: usize = 50;

/// A page of letters.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "letter_page")]
pub struct LetterPage {
    /// Those that go out: the next day first. Those that went out: the latest first.
    pub letters: Vec<LetterLine>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<String>,
}

/// A letter of a list.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "letter_line")]
pub struct LetterLine {
    /// The alert it is about.
    pub alert: String,
    /// The bureau that is asked.
    pub bureau: String,
    /// The entry that fixed the questions.
    pub fixed: u64,
    /// When it goes or went out, microseconds since 1970.
    pub due: i64,
    /// The entry with its text; none before it went out.
    pub sent: Option<u64>,
}

/// Questions about one alert.
#[derive(Clone, Default, Serialize, JsonSchema)]
#[schemars(rename = "questions_of_alert")]
pub struct QuestionsBody {
    /// What is asked, as it was fixed at the arrival; empty where its own words ask nothing.
    pub questions: Vec<String>,
    /// The day on which it goes or went out.
    pub day: Option<String>,
    /// The letters that went out, word for word.
    pub letters: Vec<LetterBody>,
    /// What the sender answered, as named officials wrote it down.
    pub answers: Vec<AnswerBody>,
}

/// A letter that went out.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "letter")]
pub struct LetterBody {
    /// Its entry.
    pub entry: u64,
    /// The day it carries.
    pub day: String,
    /// The text.
    pub text: String,
}

/// An answer of a sender.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "sender_answered")]
pub struct AnswerBody {
    /// Its entry.
    pub entry: u64,
    /// When it was written down, microseconds since 1970.
    pub at: i64,
    /// The answer.
    pub says: String,
}

/// Which letters a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that go out on a coming day.
    Coming,
    /// Those that went out.
    Sent,
}

/// Letters, and behind which the next page begins. Alerts that were recalled or erased are left out; their letters go out
/// all the same where their words are still there.
///
/// # Errors
/// The record cannot be read.
pub fn letters(
    reader: &Reader<'_>,
    which: Which,
    after: Option<ClockBehind>,
    now: i64,
) -> Result<(Vec<LetterLine>, Option<ClockBehind>), Problem> {
    let rows = match which {
        Which::Coming => {
            let after = after.unwrap_or_else(|| ClockBehind::at(now));
            reader.clocks_behind(ClockRule::Questions, after, LETTERS)?
        }
        Which::Sent => {
            let before = after.unwrap_or_else(|| ClockBehind::at(now));
            reader.clocks_before(ClockRule::Questions, before, LETTERS)?
        }
    };
    let next = rows.last().filter(|_| rows.len() == LETTERS).map(|it| it.1);
    let mut all = Vec::with_capacity(rows.len());
    for (row, _) in rows {
        all.extend(of(reader, row)?);
    }
    Ok((all, next))
}

fn of(reader: &Reader<'_>, row: ClockRow) -> Result<Option<LetterLine>, Problem> {
    let Some(alert) = row.alert else { return Ok(None) };
    if !reader.alert(&alert)?.is_some_and(|it| is_shown(&it)) {
        return Ok(None);
    }
    let bureau = row.bureau.unwrap_or_default();
    let (fixed, sent) = (row.clock.begun.0, row.ended.map(|it| it.0));
    Ok(Some(LetterLine { alert: alert.to_string(), bureau, fixed, due: row.due, sent }))
}

/// What is asked about an alert that may be seen, what went out and what came back.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub fn of_alert(reader: &Reader<'_>, alert: &AlertId) -> Result<QuestionsBody, Problem> {
    super::verification::seen(reader, alert)?;
    let mut body = QuestionsBody::default();
    let kinds = [Kind::QuestionsFixed, Kind::QuestionsSent, Kind::QuestionsAnswered];
    for stored in reader.followed(alert, &kinds)? {
        let (entry, at) = (stored.plain.seq.0, stored.plain.recorded_at.micros());
        match stored.body {
            Entry::QuestionsFixed(it) => {
                body.questions = it.fixed.questions;
                body.day = Some(it.fixed.day.to_string());
            }
            Entry::QuestionsSent(it) => {
                let day = it.sent.day.to_string();
                body.letters.push(LetterBody { entry, day, text: it.sent.letter });
            }
            Entry::QuestionsAnswered(it) => {
                body.answers.push(AnswerBody { entry, at, says: it.answered.says });
            }
            _ => {}
        }
    }
    Ok(body)
}

/// The letters that go out or went out.
///
/// # Errors
/// A word or a place of another kind; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let which = match call.query.get("which") {
        None | Some("coming") => Which::Coming,
        Some("sent") => Which::Sent,
        Some(_) => return Err(Problem::field("which", "expected one of `coming`, `sent`")),
    };
    let after = after(&call)?;
    let now = call.came;
    let read = move |store: &store::Store| letters(&store.read(), which, after, now);
    let (letters, next) = call.app.readers.read(&call.app.works, read).await?;
    json(StatusCode::OK, &LetterPage { letters, next: next.map(ClockBehind::to_text) })
}

/// Behind which letter the page begins.
///
/// # Errors
/// It is no place of a list.
pub fn after(call: &Call) -> Result<Option<ClockBehind>, Problem> {
    let wrong = || Problem::field("after", "expected what an answer gave as `next`");
    call.query.get("after").map(|it| ClockBehind::parse(it).ok_or_else(wrong)).transpose()
}

/// What is asked about one alert.
///
/// # Errors
/// There is no such alert that may be seen; the record cannot be read.
pub async fn one(call: Call) -> Result<Response, Problem> {
    let alert = call.alert()?;
    let person = call.login()?.account().person.clone();
    let read = move |store: &store::Store| {
        let reader = store.read();
        Ok((of_alert(&reader, &alert)?, desk::version(&reader, &alert, &person)?))
    };
    let (body, version) = call.app.readers.read(&call.app.works, read).await?;
    tagged(json(StatusCode::OK, &body)?, version)
}

//! Fetching tokens from a peer (RFC 8936): for a gateway that nobody reaches, over connections that it opens itself.
//!
//! One request says what was taken since the last one, what was not and why, and asks for more; the answer may wait until there is
//! some.
//!
//! Promise: what is asked and what is answered is read strictly, each with its place; nothing of it is longer than it says here. A
//! token that was fetched is none yet: whoever fetches reads it as one that was pushed.
//!
//! Serves RFC 8936, sections 2.2 to 2.5; P8; threats T11, T16.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use hyper::StatusCode;
use serde::de::{self, DeserializeOwned, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use tokio_rustls::rustls::ClientConfig;

use crate::client::{Connection, Fault, PATIENCE, asked};
use crate::token::LONGEST;

/// Where tokens are fetched.
pub const PATH: &str = "/exchange/poll";
/// What is asked and answered.
pub const MEDIA: &str = "application/json";
/// Tokens in one answer at the most.
pub const MOST: usize = 64;
/// Numbers in one request at the most: those that were taken and those that were not, together.
pub const MOST_NAMED: usize = 256;
/// How long an answer waits for a token at the most.
pub const WAIT: Duration = Duration::from_secs(25);
/// An answer that is longer holds no further token, in bytes.
pub const FULL: usize = 1024 * 1024;
/// The longest answer that is read: one token more than full, and what stands around them.
const LONGEST_ANSWER: usize = FULL + 2 * LONGEST;
const LONGEST_NUMBER: usize = 200;
const LONGEST_WORDS: usize = 1_000;

/// What is wrong with what was asked or answered, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {says}")]
pub struct PollError {
    /// Where.
    pub field: String,
    /// What is wrong.
    pub says: String,
}

fn wrong(field: &str, says: impl Into<String>) -> PollError {
    PollError { field: field.to_owned(), says: says.into() }
}

/// Why a token was not taken (RFC 8935, section 2.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotTaken {
    /// A code.
    pub err: String,
    /// In words.
    #[serde(default)]
    pub description: String,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// So many tokens at the most; none where only something is said.
    pub max: usize,
    /// An empty answer comes at once, and waits for nothing.
    pub at_once: bool,
    /// The numbers of what was taken, durably.
    pub taken: Vec<String>,
    /// The numbers of what was not, and why.
    pub refused: BTreeMap<String, NotTaken>,
}

impl Default for Poll {
    fn default() -> Self {
        Self { max: MOST, at_once: false, taken: Vec::new(), refused: BTreeMap::new() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    max_events: usize,
    return_immediately: bool,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    ack: &'a [String],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    set_errs: &'a BTreeMap<String, NotTaken>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Fields<'a> {
    #[serde(borrow)]
    max_events: Option<&'a RawValue>,
    #[serde(borrow)]
    return_immediately: Option<&'a RawValue>,
    #[serde(borrow)]
    ack: Option<&'a RawValue>,
    #[serde(borrow)]
    set_errs: Option<&'a RawValue>,
}

/// One field; what it is where it is left out.
fn field<T: DeserializeOwned>(name: &str, value: Option<&RawValue>, left_out: T) -> Result<T, PollError> {
    match value {
        None => Ok(left_out),
        Some(value) => serde_json::from_str(value.get()).map_err(|error| wrong(name, error.to_string())),
    }
}

fn number(field: &str, text: &str) -> Result<(), PollError> {
    let plain =
        !text.is_empty() && text.len() <= LONGEST_NUMBER && text.chars().all(|it| it.is_ascii_graphic());
    if plain {
        Ok(())
    } else {
        Err(wrong(field, format!("expected the number of a token, of at most {LONGEST_NUMBER} bytes")))
    }
}

impl Poll {
    /// Reads what is asked.
    ///
    /// # Errors
    /// What is wrong, and in which field.
    pub fn read(bytes: &[u8]) -> Result<Self, PollError> {
        let fields: Fields<'_> =
            serde_json::from_slice(bytes).map_err(|error| wrong("request", error.to_string()))?;
        let max: u32 = field("maxEvents", fields.max_events, u32::MAX)?;
        let taken: Vec<String> = field("ack", fields.ack, Vec::new())?;
        let refused: BTreeMap<String, NotTaken> = field("setErrs", fields.set_errs, BTreeMap::new())?;
        if taken.len().saturating_add(refused.len()) > MOST_NAMED {
            return Err(wrong("ack, setErrs", format!("expected at most {MOST_NAMED} numbers together")));
        }
        for (at, it) in taken.iter().enumerate() {
            number(&format!("ack[{at}]"), it)?;
        }
        for (it, why) in &refused {
            number("setErrs", it)?;
            if why.err.is_empty() || why.err.len() > LONGEST_NUMBER || why.description.len() > LONGEST_WORDS {
                let says = format!("expected err, and a description of at most {LONGEST_WORDS} bytes");
                return Err(wrong(&format!("setErrs.{it}"), says));
            }
        }
        Ok(Self {
            max: usize::try_from(max).unwrap_or(usize::MAX).min(MOST),
            at_once: field("returnImmediately", fields.return_immediately, false)?,
            taken,
            refused,
        })
    }

    /// As it is asked.
    #[must_use]
    pub fn text(&self) -> String {
        let written = Written {
            max_events: self.max,
            return_immediately: self.at_once,
            ack: &self.taken,
            set_errs: &self.refused,
        };
        serde_json::to_string(&written).unwrap_or_default()
    }
}

/// What is answered: tokens by their numbers, in the order in which they are to be taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Number and token.
    pub all: Vec<(String, String)>,
    /// There are more.
    pub more: bool,
}

/// An object whose members keep their order.
struct InOrder(Vec<(String, String)>);

impl Serialize for InOrder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (number, token) in &self.0 {
            map.serialize_entry(number, token)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for InOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = InOrder;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("tokens by their numbers")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<InOrder, A::Error> {
                let mut all = Vec::new();
                while let Some(one) = map.next_entry::<String, String>()? {
                    if all.len() >= MOST {
                        return Err(de::Error::custom(format!("expected at most {MOST} tokens")));
                    }
                    all.push(one);
                }
                Ok(InOrder(all))
            }
        }
        deserializer.deserialize_map(All)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Answer {
    sets: InOrder,
    #[serde(default)]
    more_available: bool,
}

impl Tokens {
    /// Reads an answer.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<Self, PollError> {
        let read: Answer =
            serde_json::from_slice(bytes).map_err(|error| wrong("answer", error.to_string()))?;
        for (it, _) in &read.sets.0 {
            number("sets", it)?;
        }
        Ok(Self { all: read.sets.0, more: read.more_available })
    }

    /// As it is answered.
    #[must_use]
    pub fn text(self) -> String {
        let answer = Answer { sets: InOrder(self.all), more_available: self.more };
        serde_json::to_string(&answer).unwrap_or_default()
    }
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Polled {
    /// The peer answered; what was said of earlier tokens is known there.
    Came(Tokens),
    /// Nothing came back, or no answer of the form.
    Failed(String),
    /// Nobody was reached.
    Unreached(String),
}

/// Asks a peer for tokens; the connection is kept in `kept`, where one was.
pub async fn poll(
    address: &str,
    tls: &Arc<ClientConfig>,
    it: &Poll,
    kept: &mut Option<Connection>,
) -> Polled {
    let patience = if it.at_once { PATIENCE } else { PATIENCE.saturating_add(WAIT) };
    let answer = asked(address, tls, (PATH, MEDIA, it.text()), (patience, LONGEST_ANSWER), kept).await;
    let says = match answer {
        Ok((StatusCode::OK, body)) => match Tokens::read(&body) {
            Ok(tokens) => return Polled::Came(tokens),
            Err(error) => error.to_string(),
        },
        Ok((StatusCode::BAD_REQUEST, body)) => String::from_utf8_lossy(&body).into_owned(),
        Ok((other, _)) => format!("status {other}"),
        Err(Fault::Failed(says)) => says,
        Err(Fault::Unreached(says)) => return Polled::Unreached(says),
    };
    Polled::Failed(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_read_as_it_was_written() {
        let refused =
            [("gw-lt:8".to_owned(), NotTaken { err: "invalid_key".to_owned(), description: "x".to_owned() })];
        let asked =
            Poll { max: 3, at_once: true, taken: vec!["gw-lt:7".to_owned()], refused: refused.into() };
        assert_eq!(Poll::read(asked.text().as_bytes()), Ok(asked));
        // Everything may be left out; a request without a bound is bounded.
        assert_eq!(Poll::read(b"{}"), Ok(Poll::default()));
        assert_eq!(Poll::read(br#"{"maxEvents":4000000000}"#).unwrap().max, MOST);
    }

    #[track_caller]
    fn refused(text: &str, field: &str, says: &str) {
        let error = Poll::read(text.as_bytes()).unwrap_err();
        assert_eq!(error.field, field, "{text}");
        assert!(error.says.contains(says), "{text}: {error}");
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_field() {
        refused("", "request", "EOF");
        refused("[]", "request", "expected");
        refused(r#"{"maxEvents":1"#, "request", "line 1 column 14");
        refused(r#"{"max_events":1}"#, "request", "unknown field `max_events`");
        refused(r#"{"maxEvents":1,"maxEvents":2}"#, "request", "duplicate field");
        refused(r#"{"maxEvents":-1}"#, "maxEvents", "expected u32");
        refused(r#"{"maxEvents":1.5}"#, "maxEvents", "expected u32");
        refused(r#"{"returnImmediately":"yes"}"#, "returnImmediately", "expected a boolean");
        refused(r#"{"ack":"gw-lt:1"}"#, "ack", "expected a sequence");
        refused(r#"{"ack":["gw-lt:1",""]}"#, "ack[1]", "expected the number");
        refused(r#"{"setErrs":{"gw-lt:1":{}}}"#, "setErrs", "missing field `err`");
        refused(r#"{"setErrs":{"gw-lt:1":{"err":"a","more":1}}}"#, "setErrs", "unknown field `more`");
        refused(r#"{"setErrs":{"gw-lt:1":{"err":""}}}"#, "setErrs.gw-lt:1", "expected err");
        let many: Vec<String> = (0..=MOST_NAMED).map(|it| format!("gw-lt:{it}")).collect();
        refused(&Poll { taken: many, ..Poll::default() }.text(), "ack, setErrs", "at most 256");
    }

    #[test]
    fn an_answer_keeps_its_order_and_holds_no_more_than_it_may() {
        let all =
            |count: usize| (0..count).map(|it| (format!("gw-lt:{}", 90 - it), "a.b.c".to_owned())).collect();
        let tokens = Tokens { all: all(MOST), more: true };
        assert_eq!(Tokens::read(tokens.clone().text().as_bytes()), Ok(tokens));
        assert_eq!(Tokens::read(br#"{"sets":{}}"#), Ok(Tokens::default()));
        let error = Tokens::read(Tokens { all: all(MOST + 1), more: true }.text().as_bytes()).unwrap_err();
        assert!(error.says.contains("at most 64 tokens"), "{error}");
        assert!(Tokens::read(br#"{"sets":{},"score":1}"#).is_err());
        assert!(Tokens::read(br#"{"moreAvailable":true}"#).is_err());
    }
}

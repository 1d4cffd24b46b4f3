//! A filled question sheet: JSON.
//!
//! What this room is for: `redress sheet answer CHECK FILE`. The rules of the sheet (what it states, who is not
//! asked, how long it is kept) are in `casework`; here it is only read.
//! Promise: a question that is left out is open, which is not "no"; a document of protection stands with the name of
//! the officer who verified it, or is refused.
//! Serves: the person's right to be heard before a measure (ECHR Art 13).

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use terms::Date;
use terms::border::SheetTick;

use crate::json::{Unread, read};
use crate::place::{BadRecord, Fault, Place};
use crate::register::Binding;
use crate::said::{Given, Happened, Maybe, Object, Short, State, Word, one_of};
use crate::traveller::word_of;

/// The answer to one question.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Replied {
    /// What was ticked.
    pub tick: SheetTick,
    /// In the person's own words.
    pub words: String,
    /// The state concerned.
    pub state: Option<String>,
    /// The day concerned.
    pub day: Option<Date>,
    /// Which of the two the question names were ticked besides, in its order.
    pub which: [bool; 2],
}

/// The tick only: the words are the person's.
impl std::fmt::Debug for Replied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Replied({})", self.tick.code())
    }
}

/// A sheet as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledSheet {
    /// The language tag of the sheet.
    pub language: String,
    /// A lawyer or an interpreter first.
    pub lawyer_first: bool,
    /// "I ask for asylum".
    pub asks_asylum: bool,
    /// No answers today.
    pub no_answers: bool,
    /// Protection anywhere.
    pub protection: Replied,
    /// A document of it: its state, and the officer who verified it.
    pub document: Option<(String, String)>,
    /// Earlier refusals, or a decision of INTERPOL.
    pub earlier: Replied,
    /// Public activity.
    pub activity: Replied,
    /// A dispute behind the charge.
    pub dispute: Replied,
    /// Risk on return.
    pub risk: Replied,
}

/// A sheet with its bytes and its place.
#[derive(Clone, Debug)]
pub struct SheetRecord {
    /// What it says.
    pub sheet: FilledSheet,
    /// The bytes it was cut from.
    pub original: Vec<u8>,
    /// Where it stands.
    pub place: Place,
}

/// The sheets of a file.
pub struct SheetRecords<'a> {
    binding: Binding<'a, FilledSheet>,
}

impl std::fmt::Debug for SheetRecords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SheetRecords")
    }
}

impl Iterator for SheetRecords<'_> {
    type Item = Result<SheetRecord, BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.binding.next()?;
        Some(next.map(|(sheet, original, place)| SheetRecord { sheet, original, place }))
    }
}

/// Reads filled question sheets.
///
/// # Errors
/// Where the input cannot be read at all or is not UTF-8.
pub fn open<'a>(reader: impl Read + 'a, name: &str) -> Result<SheetRecords<'a>, Fault> {
    Binding::open(reader, name, sheet_of).map(|binding| SheetRecords { binding })
}

/// Reads filled question sheets from a file on the disk.
///
/// # Errors
/// Where the file cannot be read at all or is not UTF-8.
pub fn open_file(path: &Path) -> Result<SheetRecords<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    open(file, &name)
}

/// A filled question sheet.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "sheet")]
pub(crate) struct SheetForm {
    /// The language tag of the sheet, as `be-tarask`.
    language: Given<Short>,
    /// A lawyer or an interpreter first.
    #[serde(default)]
    lawyer_first: Maybe<bool>,
    /// "I ask for asylum".
    #[serde(default)]
    asks_asylum: Maybe<bool>,
    /// No answers today.
    #[serde(default)]
    no_answers: Maybe<bool>,
    /// Protection anywhere.
    #[serde(default)]
    protection: Option<Object<ReplyForm>>,
    /// A paper of this protection, shown and verified.
    #[serde(default)]
    document: Option<Object<DocumentForm>>,
    /// Earlier refusals, or a decision of INTERPOL.
    #[serde(default)]
    earlier: Option<Object<EarlierForm>>,
    /// Public activity.
    #[serde(default)]
    activity: Option<Object<ReplyForm>>,
    /// A dispute behind the charge.
    #[serde(default)]
    dispute: Option<Object<ReplyForm>>,
    /// Risk on return.
    #[serde(default)]
    risk: Option<Object<RiskForm>>,
}

/// The answer to one question.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "reply")]
pub(crate) struct ReplyForm {
    /// What was ticked.
    tick: Given<SheetTick>,
    /// In the person's own words.
    #[serde(default)]
    words: Maybe<String>,
    /// The state concerned.
    #[serde(default)]
    state: Maybe<State>,
    /// The day concerned.
    #[serde(default)]
    day: Maybe<Happened<Date>>,
}

/// The answer on earlier refusals and decisions.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "earlier")]
pub(crate) struct EarlierForm {
    /// What was ticked.
    tick: Given<SheetTick>,
    /// By whom; nothing here is either.
    #[serde(default)]
    by: Maybe<Vec<Given<EarlierBy>>>,
    /// In the person's own words.
    #[serde(default)]
    words: Maybe<String>,
    /// The state concerned.
    #[serde(default)]
    state: Maybe<State>,
    /// The day concerned.
    #[serde(default)]
    day: Maybe<Happened<Date>>,
}

/// The answer on risk.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "risk")]
pub(crate) struct RiskForm {
    /// What was ticked.
    tick: Given<SheetTick>,
    /// Of what; nothing here is either.
    #[serde(default)]
    of: Maybe<Vec<Given<RiskOf>>>,
    /// In the person's own words.
    #[serde(default)]
    words: Maybe<String>,
    /// The state concerned.
    #[serde(default)]
    state: Maybe<State>,
    /// The day concerned.
    #[serde(default)]
    day: Maybe<Happened<Date>>,
}

/// A paper of a protection.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "protection-document")]
pub(crate) struct DocumentForm {
    /// The state that gave it.
    state: Given<State>,
    /// The officer who verified it.
    verified_by: Given<Short>,
}

/// By whom an earlier decision was made.
struct EarlierBy(usize);
const EARLIER_BY: [&str; 2] = ["authority", "interpol"];

/// Of what the person is afraid.
struct RiskOf(usize);
const RISK_OF: [&str; 2] = ["ill_treatment", "unfair_trial"];

fn ticks() -> Vec<&'static str> {
    SheetTick::ALL.iter().map(|it| it.code()).collect()
}

impl Word for SheetTick {
    fn what() -> String {
        "a tick".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        word_of(text, "tick", &ticks(), Self::parse)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&ticks())
    }
}

impl Word for EarlierBy {
    fn what() -> String {
        "`authority` or `interpol`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        let parse = |text: &str| EARLIER_BY.iter().position(|it| *it == text).map(Self);
        word_of(text, "deciding body of a sheet", &EARLIER_BY, parse)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&EARLIER_BY)
    }
}

impl Word for RiskOf {
    fn what() -> String {
        "`ill_treatment` or `unfair_trial`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        let parse = |text: &str| RISK_OF.iter().position(|it| *it == text).map(Self);
        word_of(text, "risk of a sheet", &RISK_OF, parse)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&RISK_OF)
    }
}

fn sheet_of(bytes: &[u8]) -> Result<FilledSheet, Unread> {
    let form: SheetForm = read(bytes)?;
    let reply = |it: Option<Object<ReplyForm>>| {
        it.map(|Object(it)| replied(it.tick, it.words, it.state, it.day, [false; 2])).unwrap_or_default()
    };
    let earlier = form.earlier.map(|Object(it)| {
        let by = ticked(it.by.0.unwrap_or_default().iter().map(|it| it.0.0));
        replied(it.tick, it.words, it.state, it.day, by)
    });
    let risk = form.risk.map(|Object(it)| {
        let of = ticked(it.of.0.unwrap_or_default().iter().map(|it| it.0.0));
        replied(it.tick, it.words, it.state, it.day, of)
    });
    Ok(FilledSheet {
        language: form.language.0.0,
        lawyer_first: form.lawyer_first.0 == Some(true),
        asks_asylum: form.asks_asylum.0 == Some(true),
        no_answers: form.no_answers.0 == Some(true),
        protection: reply(form.protection),
        document: form.document.map(|Object(it)| (it.state.0.0, it.verified_by.0.0)),
        earlier: earlier.unwrap_or_default(),
        activity: reply(form.activity),
        dispute: reply(form.dispute),
        risk: risk.unwrap_or_default(),
    })
}

fn ticked(boxes: impl Iterator<Item = usize>) -> [bool; 2] {
    let boxes: Vec<usize> = boxes.collect();
    [boxes.contains(&0), boxes.contains(&1)]
}

fn replied(
    tick: Given<SheetTick>,
    words: Maybe<String>,
    state: Maybe<State>,
    day: Maybe<Happened<Date>>,
    which: [bool; 2],
) -> Replied {
    Replied {
        tick: tick.0,
        words: words.0.unwrap_or_default(),
        state: state.0.map(|it| it.0),
        day: day.0.map(|it| it.0),
        which,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"{"language":"be-tarask","lawyer_first":true,"asks_asylum":true,
        "protection":{"tick":"yes","words":"Прытулак у Літве.","state":"lt","day":"2022-03-01"},
        "document":{"state":"LT","verified_by":"Officer 2210"},
        "earlier":{"tick":"yes","by":["interpol"]},"activity":{"tick":"no"},
        "risk":{"tick":"rather_not","of":["ill_treatment","unfair_trial"]}}"#;

    fn read_one(json: &str) -> Result<FilledSheet, String> {
        let mut records = open(json.as_bytes(), "s").unwrap();
        records.next().unwrap().map(|it| it.sheet).map_err(|bad| bad.to_string())
    }

    #[test]
    fn a_sheet_is_read_in_full_and_what_is_left_out_is_open() {
        let sheet = read_one(FULL).unwrap();
        assert_eq!(sheet.language, "be-tarask");
        assert_eq!([sheet.lawyer_first, sheet.asks_asylum, sheet.no_answers], [true, true, false]);
        assert_eq!(sheet.protection.tick, SheetTick::Yes);
        assert_eq!(sheet.protection.words, "Прытулак у Літве.");
        assert_eq!(sheet.protection.state.as_deref(), Some("LT"));
        assert_eq!(sheet.protection.day.map(|it| it.to_string()).as_deref(), Some("2022-03-01"));
        assert_eq!(sheet.document, Some(("LT".to_owned(), "Officer 2210".to_owned())));
        assert_eq!((sheet.earlier.tick, sheet.earlier.which), (SheetTick::Yes, [false, true]));
        assert_eq!((sheet.risk.tick, sheet.risk.which), (SheetTick::RatherNot, [true, true]));
        assert_eq!((sheet.activity.tick, sheet.dispute.tick), (SheetTick::No, SheetTick::Open));
    }

    #[test]
    fn what_was_not_ticked_or_not_verified_is_refused() {
        let refused = |from: &str, to: &str| read_one(&FULL.replace(from, to)).unwrap_err();
        assert_eq!(
            refused("\"tick\":\"no\"", "\"tick\":\"nope\""),
            "s:4: activity.tick: a text of 4 characters that is no tick: expected one of `yes`, `asked`, `no`, \
             `rather_not`, `open`"
        );
        assert_eq!(refused(",\"verified_by\":\"Officer 2210\"", ""), "s:3: document.verified_by: missing");
        assert_eq!(
            refused("[\"interpol\"]", "[\"interpool\"]"),
            "s:4: earlier.by[0]: `interpool` is no deciding body of a sheet: did you mean `interpol`?"
        );
    }
}

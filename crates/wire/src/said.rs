//! One value of a native form, in every way it may be said.
//!
//! A field that the sender may leave open is [`Said`]: missing or `null` (unknown), `"not_answered"`,
//! `"none"`, a plain value (said by the sender), or `{"value": ..., "origin": "official"}`.
//! A field that has to be there is [`Given`]. A dash or an empty text says nothing: unknown.
//!
//! Promise: what is not of the kind expected is refused with the kind found and the kind meant, never with the words
//! found, which may be a person's; a code that is not on its list is refused with the code that was probably meant.
//! Promise: the schema of a value takes what the reader takes and nothing else, blanks and dashes included.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor,
};
use terms::alert::{Channel, NameQuality, Purpose, RelationKind, Sex};
use terms::indicator::Class;
use terms::register::{DeciderKind, MisuseKind, Outcome, ProtectionKind, RefusalGround, StatementKind};
use terms::{AlertId, Date, Field, Origin, PartialDate};

use crate::place::{is_code, meant, quoted, quoted_field, sized};

/// Most items a list of a form may have.
pub(crate) const LONGEST_LIST: usize = 1_000;
/// Longest name, title, number or code, in characters.
pub(crate) const LONGEST_WORD: usize = 1_000;

/// The last year in which anything that has happened can be dated; what ends or lapses may be later.
pub(crate) const LATEST_YEAR: i16 = 2100;

/// A text that says nothing, as a pattern; the same as [`says_nothing`].
const NOTHING: &str = r"^\s*(?:--?|N/A|n/a)?\s*$";

/// A text that says nothing: a schema of its own, referred to.
struct Nothing;

impl JsonSchema for Nothing {
    fn schema_name() -> Cow<'static, str> {
        "nothing".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": NOTHING, "description": "says nothing: unknown"})
    }
}

/// A text that says something, as a schema by itself.
pub(crate) fn something() -> serde_json::Value {
    serde_json::json!({"type": "string", "not": {"pattern": NOTHING}})
}

/// A kind of value a form carries.
pub(crate) trait Word: Sized {
    /// What is expected, for a message.
    fn what() -> String;
    /// From a text; `None` where the text says nothing.
    fn text(text: &str) -> Result<Option<Self>, String> {
        Err(not_expected::<Self>(&sized(text)))
    }
    /// From a whole number; `None` where the number says nothing.
    fn number(_: u64) -> Result<Option<Self>, String> {
        Err(not_expected::<Self>("a number"))
    }
    /// From true or false.
    fn truth(_: bool) -> Result<Self, String> {
        Err(not_expected::<Self>("true or false"))
    }
    /// From a list.
    fn list<'de, A: SeqAccess<'de>>(_: A) -> Result<Self, A::Error> {
        Err(de::Error::custom(format!("expected {}, found a list", Self::what())))
    }
    /// Its schema, where it says something.
    fn schema(generator: &mut SchemaGenerator) -> Schema;
    /// Whether a dash or an empty text leaves it out.
    const DASHES: bool = true;
}

/// What was found is told by its kind only.
fn not_expected<T: Word>(found: &str) -> String {
    format!("expected {}, found {found}", T::what())
}

/// The values that leave a field open, beside those that fill it.
fn open_values<T: Word>(generator: &mut SchemaGenerator, filled: Vec<Schema>) -> Vec<Schema> {
    let mut values = filled;
    values.push(json_schema!({"type": "null", "description": "unknown"}));
    if T::DASHES {
        values.push(generator.subschema_for::<Nothing>());
    }
    values
}

/// One of some words; blanks around it are dropped.
pub(crate) fn one_of(words: &[&str]) -> Schema {
    let pattern = format!(r"^\s*(?:{})\s*$", words.join("|"));
    json_schema!({"type": "string", "anyOf": [{"enum": words}, {"pattern": pattern}]})
}

/// True for the texts with which public data say "unknown".
pub(crate) fn says_nothing(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "--" | "N/A" | "n/a")
}

impl Word for String {
    fn what() -> String {
        "a text".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        Ok((!says_nothing(text)).then(|| text.trim().to_owned()))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "not": {"pattern": NOTHING}})
    }
}

/// A text that is compared with others, and bounded for that.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Short(pub(crate) String);

impl Word for Short {
    fn what() -> String {
        String::what()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        if text.chars().count() > LONGEST_WORD {
            return Err(format!("longer than {LONGEST_WORD} characters"));
        }
        String::text(text).map(|it| it.map(Self))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "maxLength": LONGEST_WORD, "not": {"pattern": NOTHING}})
    }
}

/// A state: two capital letters.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct State(pub(crate) String);

impl Word for State {
    fn what() -> String {
        "a state as two letters (ISO 3166-1 alpha-2, as `PL`)".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        // Not `to_uppercase`: a letter of another script may become two of ours.
        let code = text.trim().to_ascii_uppercase();
        if says_nothing(text) {
            Ok(None)
        } else if code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase()) {
            Ok(Some(Self(code)))
        } else {
            Err(not_expected::<Self>(&sized(text)))
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": r"^\s*[A-Za-z]{2}\s*$"})
    }
}

/// A bureau: the two letters of its state, or its own code.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bureau(pub(crate) String);

impl Word for Bureau {
    fn what() -> String {
        "a bureau: the two letters of its state, or its own code of up to 16 letters, digits and dashes"
            .to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        let code = text.trim().to_ascii_uppercase();
        let plain = code.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-');
        if says_nothing(text) {
            Ok(None)
        } else if (2..=16).contains(&code.len()) && plain && !code.starts_with('-') {
            Ok(Some(Self(code)))
        } else {
            Err(not_expected::<Self>(&sized(text)))
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": r"^\s*[A-Za-z0-9][A-Za-z0-9-]{1,15}\s*$"})
    }
}

impl Word for PartialDate {
    fn what() -> String {
        "a date that exists: YYYY-MM-DD, YYYY-MM or YYYY".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        if says_nothing(text) {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| not_expected::<Self>(&sized(text)))
    }
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<DateText<false, false>>()
    }
}

/// Expects a full day.
impl Word for Date {
    fn what() -> String {
        "a day that exists: YYYY-MM-DD".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        match PartialDate::text(text).ok().flatten() {
            Some(date) if date.day().is_some() => Ok(Some(date.earliest())),
            None if says_nothing(text) => Ok(None),
            Some(_) | None => Err(not_expected::<Self>(&sized(text))),
        }
    }
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<DateText<true, false>>()
    }
}

/// The date of what has happened: a birth, an act, a warrant, a decision. It cannot lie in a distant future.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Happened<T>(pub(crate) T);

/// Whether something that has happened can be dated so; against the day examined it is looked at later.
pub(crate) fn can_have_happened(date: PartialDate) -> bool {
    date.year() <= LATEST_YEAR
}

fn too_late() -> String {
    format!("expected a date that can be, found one after {LATEST_YEAR}")
}

impl Word for Happened<PartialDate> {
    fn what() -> String {
        PartialDate::what()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        match PartialDate::text(text)? {
            Some(date) if !can_have_happened(date) => Err(too_late()),
            date => Ok(date.map(Self)),
        }
    }
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<DateText<false, true>>()
    }
}

impl Word for Happened<Date> {
    fn what() -> String {
        <Date as Word>::what()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        match <Date as Word>::text(text)? {
            Some(date) if !can_have_happened(PartialDate::day_of(date)) => Err(too_late()),
            date => Ok(date.map(Self)),
        }
    }
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<DateText<true, true>>()
    }
}

/// The text of a date: known to the day or not, of what has happened or of any time.
struct DateText<const DAY: bool, const HAPPENED: bool>;

impl<const DAY: bool, const HAPPENED: bool> JsonSchema for DateText<DAY, HAPPENED> {
    fn schema_name() -> Cow<'static, str> {
        match (DAY, HAPPENED) {
            (false, false) => "date".into(),
            (false, true) => "date_happened".into(),
            (true, false) => "day".into(),
            (true, true) => "day_happened".into(),
        }
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let form = if DAY { "YYYY-MM-DD" } else { "YYYY-MM-DD, YYYY-MM or YYYY" };
        let latest = if HAPPENED { format!(", not after {LATEST_YEAR}") } else { String::new() };
        json_schema!({
            "type": "string",
            "pattern": date_pattern(DAY, HAPPENED),
            "description": format!("{form}: a date that exists{latest}."),
        })
    }
}

/// Dates that exist, leap years included; the years of what has happened end with [`LATEST_YEAR`].
fn date_pattern(day: bool, happened: bool) -> String {
    let early = "0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]";
    let late = if happened { "1[0-9]{3}|20[0-9]{2}|2100" } else { "[1-9][0-9]{3}" };
    let (year_of, leap_century) = if happened {
        ("(?:[01][0-9]|20)", "0[48]|1[26]|20")
    } else {
        ("[0-9]{2}", "0[48]|[2468][048]|[13579][26]")
    };
    let year = format!("(?:{early}|{late})");
    let leap = format!("(?:{year_of}(?:0[48]|[2468][048]|[13579][26])|(?:{leap_century})00)");
    let days = "(?:(?:0[13578]|1[02])[-/](?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)[-/](?:0[1-9]|[12][0-9]|30)\
                |02[-/](?:0[1-9]|1[0-9]|2[0-8]))";
    let full = format!("{year}[-/]{days}|{leap}[-/]02[-/]29");
    let known = if day { full } else { format!("{full}|{year}(?:[-/](?:0[1-9]|1[0-2]))?") };
    format!(r"^\s*(?:{known})\s*$")
}

/// A number of months.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Months(pub(crate) u32);

impl Word for Months {
    fn what() -> String {
        "a whole number of months, up to 12000".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        if says_nothing(text) {
            return Ok(None);
        }
        let digits = text.trim();
        match digits.parse() {
            Ok(number) if digits.bytes().all(|it| it.is_ascii_digit()) => Self::number(number),
            Ok(_) | Err(_) => Err(not_expected::<Self>(&sized(text))),
        }
    }
    fn number(number: u64) -> Result<Option<Self>, String> {
        match u32::try_from(number) {
            Ok(months @ 0..=12_000) => Ok(Some(Self(months))),
            Ok(_) | Err(_) => Err(not_expected::<Self>("a larger number")),
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [
            {"type": "integer", "minimum": 0, "maximum": 12000},
            {"type": "string", "pattern": r"^\s*0*(?:[0-9]{1,4}|1[01][0-9]{3}|12000)\s*$"}
        ]})
    }
}

impl Word for bool {
    fn what() -> String {
        "`true` or `false`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        match text.trim() {
            "true" | "yes" => Ok(Some(true)),
            "false" | "no" => Ok(Some(false)),
            other if says_nothing(other) => Ok(None),
            other => Err(not_expected::<Self>(&sized(other))),
        }
    }
    fn truth(truth: bool) -> Result<Self, String> {
        Ok(truth)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [{"type": "boolean"}, one_of(&["true", "false", "yes", "no"])]})
    }
}

impl Word for AlertId {
    fn what() -> String {
        "an alert of this home, as `alert-...`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        Self::parse(text.trim()).map(Some).ok_or_else(|| not_expected::<Self>(&sized(text)))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": r"^\s*alert-[a-z0-9]+\s*$"})
    }
    const DASHES: bool = false;
}

/// Reads a code of a closed list. The word found is repeated where it was meant for a code, or looks like one and
/// the list is not about the person: cells that slipped by a column may hold a name.
fn code<T: Copy>(
    text: &str,
    all: &[T],
    word: impl Fn(T) -> &'static str,
    what: &str,
    about_the_person: bool,
) -> Result<Option<T>, String> {
    let wanted = text.trim();
    if let Some(found) = all.iter().find(|it| word(**it) == wanted) {
        return Ok(Some(*found));
    }
    if says_nothing(wanted) {
        return Ok(None);
    }
    let known: Vec<&str> = all.iter().map(|it| word(*it)).collect();
    Err(match meant(wanted, known.iter().copied()) {
        Some(meant) if !about_the_person => {
            format!("{} is no {what}: did you mean `{meant}`?", quoted(wanted))
        }
        None if is_code(wanted) && !about_the_person => {
            format!("{} is no {what}: expected one of `{}`", quoted(wanted), known.join("`, `"))
        }
        Some(_) | None => {
            format!("{} that is no {what}: expected one of `{}`", sized(wanted), known.join("`, `"))
        }
    })
}

fn code_schema<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> Schema {
    let known: Vec<&str> = all.iter().map(|it| word(*it)).collect();
    one_of(&known)
}

macro_rules! codes { ($($name:ty = $what:literal, $about_the_person:literal;)*) => { $(
    impl Word for $name {
        fn what() -> String { concat!("a ", $what).to_owned() }
        fn text(text: &str) -> Result<Option<Self>, String> {
            code(text, Self::ALL, Self::code, $what, $about_the_person)
        }
        fn schema(_: &mut SchemaGenerator) -> Schema { code_schema(Self::ALL, Self::code) }
    }
)* } }

codes! {
    Channel = "channel", false;
    Purpose = "purpose", false;
    Sex = "sex", true;
    NameQuality = "quality of a name", false;
    RelationKind = "kind of relation", false;
    ProtectionKind = "kind of protection", false;
    RefusalGround = "ground of refusal", false;
    DeciderKind = "kind of deciding body", false;
    Outcome = "outcome", false;
    MisuseKind = "kind of misuse evidence", false;
    StatementKind = "kind of statement", false;
}

impl Word for Origin {
    fn what() -> String {
        "an origin".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        code(text, &Self::ALL, Self::code, "origin", false)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        code_schema(&Self::ALL, Self::code)
    }
}

impl Word for Class {
    fn what() -> String {
        "a class".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        code(text, &[Self::N, Self::U, Self::A], Self::letter, "class", false)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        code_schema(&[Self::N, Self::U, Self::A], Self::letter)
    }
}

impl<T: DeserializeOwned + JsonSchema> Word for Vec<T> {
    fn what() -> String {
        "a list".to_owned()
    }
    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut items = Self::new();
        while let Some(item) = list.next_element()? {
            if items.len() == LONGEST_LIST {
                return Err(de::Error::custom(format!("a list of more than {LONGEST_LIST} items")));
            }
            items.push(item);
        }
        Ok(items)
    }
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({"type": "array", "items": item, "maxItems": LONGEST_LIST})
    }
    const DASHES: bool = false;
}

/// Reads a [`Word`]; `None` is a value that says nothing, which is refused where it is needed.
struct Reading<T> {
    needed: bool,
    word: PhantomData<T>,
}

impl<T: Word> Reading<T> {
    fn new(needed: bool) -> Self {
        Self { needed, word: PhantomData }
    }

    /// Refused here and not later, while the parser still knows the place.
    fn read<E: de::Error>(&self, read: Result<Option<T>, String>) -> Result<Option<T>, E> {
        match read {
            Ok(None) if self.needed => Err(E::custom(format!("empty: expected {}", T::what()))),
            Ok(value) => Ok(value),
            Err(says) => Err(E::custom(says)),
        }
    }
}

impl<'de, T: Word> Visitor<'de> for Reading<T> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&T::what())
    }
    fn visit_unit<E: de::Error>(self) -> Result<Option<T>, E> {
        self.read(Ok(None))
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Option<T>, E> {
        self.read(T::text(text))
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Option<T>, E> {
        self.read(T::number(number))
    }
    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Option<T>, E> {
        self.read(T::truth(truth).map(Some))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Option<T>, A::Error> {
        T::list(list).map(Some)
    }
}

impl<'de, T: Word> DeserializeSeed<'de> for Reading<T> {
    type Value = Option<T>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// A value that has to be there.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Given<T>(pub(crate) T);

impl<'de, T: Word> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_any(Reading::new(true))? {
            Some(value) => Ok(Self(value)),
            None => Err(de::Error::custom("empty")),
        }
    }
}

impl<T: Word> JsonSchema for Given<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(format!("given {}", T::what()))
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

/// A value that may be left out; a dash or an empty text leaves it out too.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Maybe<T>(pub(crate) Option<T>);

impl<T> Default for Maybe<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Word> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reading::new(false)).map(Self)
    }
}

impl<T: Word> JsonSchema for Maybe<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(format!("maybe {}", T::what()))
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = T::schema(generator);
        json_schema!({"anyOf": open_values::<T>(generator, vec![value])})
    }
}

/// A group of fields: an object, and nothing else (a list in the order of the fields would be read loosely).
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Object<T>(pub(crate) T);

impl<'de, T: Deserialize<'de> + JsonSchema> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Group<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de> + JsonSchema> Visitor<'de> for Group<T> {
            type Value = T;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an object ({})", T::schema_name())
            }
            fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
                T::deserialize(de::value::MapAccessDeserializer::new(object))
            }
        }
        deserializer.deserialize_any(Group(PhantomData)).map(Self)
    }
}

impl<T: JsonSchema> JsonSchema for Object<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A field the sender may have left open.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Said<T>(pub(crate) Field<T>);

impl<T> Default for Said<T> {
    fn default() -> Self {
        Self(Field::Unknown)
    }
}

impl<T: Word> Said<T> {
    /// From a cell of a table.
    pub(crate) fn cell(text: &str) -> Result<Self, String> {
        Ok(Self(match text.trim() {
            "not_answered" => Field::NotAnswered,
            "none" => Field::No,
            text => T::text(text)?.map_or(Field::Unknown, Field::notice),
        }))
    }
}

struct SaidVisitor<T>(PhantomData<T>);

impl<'de, T: Word> Visitor<'de> for SaidVisitor<T> {
    type Value = Said<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&T::what())
    }
    fn visit_unit<E>(self) -> Result<Said<T>, E> {
        Ok(Said(Field::Unknown))
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Said<T>, E> {
        Said::cell(text).map_err(E::custom)
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Said<T>, E> {
        let value = T::number(number).map_err(E::custom)?;
        Ok(Said(value.map_or(Field::Unknown, Field::notice)))
    }
    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Said<T>, E> {
        T::truth(truth).map(|it| Said(Field::notice(it))).map_err(E::custom)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Said<T>, A::Error> {
        T::list(list).map(|it| Said(Field::notice(it)))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Said<T>, A::Error> {
        let mut value: Option<Option<T>> = None;
        let mut origin: Option<Given<Origin>> = None;
        while let Some(key) = object.next_key::<Cow<'_, str>>()? {
            match key.as_ref() {
                "value" if value.is_none() => value = Some(object.next_value_seed(Reading::new(false))?),
                "origin" if origin.is_none() => origin = Some(object.next_value()?),
                "value" | "origin" => {
                    return Err(de::Error::custom(format!("given twice: {}", quoted_field(&key))));
                }
                _ => return Err(de::Error::unknown_field(&key, &["value", "origin"])),
            }
        }
        match (value, origin) {
            (None, _) => Err(de::Error::missing_field("value")),
            (_, None) => Err(de::Error::missing_field("origin")),
            (Some(None), Some(_)) => Ok(Said(Field::Unknown)),
            (Some(Some(value)), Some(Given(origin))) => Ok(Said(Field::Known(value, origin))),
        }
    }
}

impl<'de, T: Word> Deserialize<'de> for Said<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SaidVisitor(PhantomData))
    }
}

impl<T: Word> JsonSchema for Said<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(format!("said {}", T::what()))
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = T::schema(generator);
        let origin = <Given<Origin>>::json_schema(generator);
        let mut values = open_values::<T>(generator, vec![value.clone()]);
        values.push(generator.subschema_for::<NoValue>());
        let value = json_schema!({"anyOf": open_values::<T>(generator, vec![value])});
        values.push(json_schema!({
            "type": "object", "properties": {"value": value, "origin": origin},
            "required": ["value", "origin"], "additionalProperties": false
        }));
        json_schema!({"anyOf": values})
    }
}

/// What a sender may say in place of a value: a schema of its own, referred to.
struct NoValue;

impl JsonSchema for NoValue {
    fn schema_name() -> Cow<'static, str> {
        "no_value".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut words = one_of(&["not_answered", "none"]);
        words.insert(
            "description".to_owned(),
            "`not_answered`: the sender was asked and did not answer; `none`: the sender says there is none"
                .into(),
        );
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &Field<PartialDate>) {
        let said: Said<PartialDate> = serde_json::from_str(json).unwrap();
        assert!(said.0 == *expected, "{json}: {:?}", said.0);
    }

    #[test]
    fn unknown_not_answered_none_and_a_value_are_four_things() {
        let date: PartialDate = "1988-03".parse().unwrap();
        check("null", &Field::Unknown);
        check("\"-\"", &Field::Unknown);
        check("\"not_answered\"", &Field::NotAnswered);
        check("\"none\"", &Field::No);
        check("\"1988-03\"", &Field::notice(date));
        check("\"1988/03\"", &Field::notice(date));
        check("{\"value\":\"1988-03\",\"origin\":\"official\"}", &Field::Known(date, Origin::Official));
    }

    #[test]
    fn a_code_not_on_its_list_is_told_with_the_one_meant() {
        let said = |text| Channel::text(text).unwrap_err();
        assert_eq!(said("interpol-red"), "`interpol-red` is no channel: did you mean `interpol_red`?");
        assert!(said("pigeon").starts_with("`pigeon` is no channel: expected one of `interpol_red`,"));
    }

    #[test]
    fn a_word_that_may_be_a_persons_is_never_repeated() {
        let name = "Ilinca Baltrukova";
        let said = [
            Channel::text(name).err().unwrap(),
            Sex::text("femme").err().unwrap(),
            PartialDate::text(name).err().unwrap(),
            <Date as Word>::text(name).err().unwrap(),
            <Happened<PartialDate>>::text("2150-03-04").err().unwrap(),
            State::text(name).err().unwrap(),
            Bureau::text(name).err().unwrap(),
            Months::text(name).err().unwrap(),
            bool::text(name).err().unwrap(),
            AlertId::text(name).err().unwrap(),
            String::number(123_456_789).err().unwrap(),
        ];
        for it in &said {
            for word in ["Ilinca", "Baltrukova", "femme", "2150", "03-04", "123"] {
                assert!(!it.contains(word), "{it}");
            }
        }
        assert_eq!(said[1], "a text of 5 characters that is no sex: expected one of `F`, `M`, `X`");
    }

    #[test]
    fn what_has_happened_is_not_dated_after_2100_and_what_ends_may_be() {
        let birth = |text| <Happened<PartialDate>>::text(text);
        assert!(birth("2100-12-31").unwrap().is_some());
        assert_eq!(birth("2101").err().as_deref(), Some("expected a date that can be, found one after 2100"));
        assert!(<Happened<Date>>::text("9999-12-31").is_err());
        assert!(PartialDate::text("9999-12-31").unwrap().is_some());
    }

    #[test]
    fn a_state_is_two_letters() {
        assert_eq!(State::text("by").unwrap().map(|it| it.0).as_deref(), Some("BY"));
        for wrong in ["BLR", "Belarus", "B1", "ÄÖ", "ß"] {
            assert!(State::text(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_day_needs_to_be_known_to_the_day() {
        assert!(<Date as Word>::text("2024-02-29").unwrap().is_some());
        assert!(<Date as Word>::text("2023-02-29").is_err());
        assert!(<Date as Word>::text("2024-02").is_err());
    }
}

//! One value of a native form, in every way it may be said.
//!
//! A field that the sender may leave open is [`Said`]: missing or `null` (unknown), `"not_answered"`,
//! `"none"`, a plain value (said by the sender), or `{"value": ..., "origin": "official"}`.
//! A field that has to be there is [`Given`]. A dash or an empty text says nothing: unknown.
//!
//! Promise: what is not of the kind expected is refused with the words found and the kind meant; a code that
//! is not on its list is refused with the code that was probably meant.

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

use crate::place::{meant, quoted};

/// Most items a list of a form may have.
pub(crate) const LONGEST_LIST: usize = 1_000;
/// Longest name, title, number or code, in characters.
pub(crate) const LONGEST_WORD: usize = 1_000;

/// A kind of value a form carries.
pub(crate) trait Word: Sized {
    /// What is expected, for a message.
    fn what() -> String;
    /// From a text; `None` where the text says nothing.
    fn text(text: &str) -> Result<Option<Self>, String> {
        Err(format!("expected {}, found {}", Self::what(), quoted(text)))
    }
    /// From a whole number; `None` where the number says nothing.
    fn number(number: u64) -> Result<Option<Self>, String> {
        Err(format!("expected {}, found `{number}`", Self::what()))
    }
    /// From true or false.
    fn truth(truth: bool) -> Result<Self, String> {
        Err(format!("expected {}, found `{truth}`", Self::what()))
    }
    /// From a list.
    fn list<'de, A: SeqAccess<'de>>(_: A) -> Result<Self, A::Error> {
        Err(de::Error::custom(format!("expected {}, found a list", Self::what())))
    }
    /// Its schema.
    fn schema(generator: &mut SchemaGenerator) -> Schema;
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
        json_schema!({"type": "string"})
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
        let code = text.trim().to_uppercase();
        if says_nothing(&code) {
            Ok(None)
        } else if code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase()) {
            Ok(Some(Self(code)))
        } else {
            Err(format!("expected {}, found {}", Self::what(), quoted(text)))
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^[A-Za-z]{2}$"})
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
        let code = text.trim().to_uppercase();
        let plain = code.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-');
        if says_nothing(&code) {
            Ok(None)
        } else if (2..=16).contains(&code.len()) && plain {
            Ok(Some(Self(code)))
        } else {
            Err(format!("expected {}, found {}", Self::what(), quoted(text)))
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^[A-Za-z0-9-]{2,16}$"})
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
        text.parse().map(Some).map_err(|_| format!("expected {}, found {}", Self::what(), quoted(text)))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^[0-9]{4}([-/][0-9]{2}([-/][0-9]{2})?)?$"})
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
            Some(_) | None => Err(format!("expected {}, found {}", <Self as Word>::what(), quoted(text))),
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date"})
    }
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
        text.trim()
            .parse()
            .map_err(|_| format!("expected {}, found {}", Self::what(), quoted(text)))
            .and_then(Self::number)
    }
    fn number(number: u64) -> Result<Option<Self>, String> {
        match u32::try_from(number) {
            Ok(months @ 0..=12_000) => Ok(Some(Self(months))),
            Ok(_) | Err(_) => Err(format!("expected {}, found `{number}`", Self::what())),
        }
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "integer", "minimum": 0, "maximum": 12000})
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
            other => Err(format!("expected {}, found {}", Self::what(), quoted(other))),
        }
    }
    fn truth(truth: bool) -> Result<Self, String> {
        Ok(truth)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "boolean"})
    }
}

impl Word for AlertId {
    fn what() -> String {
        "an alert of this home, as `alert-...`".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        Self::parse(text.trim())
            .map(Some)
            .ok_or_else(|| format!("expected {}, found {}", <Self as Word>::what(), quoted(text)))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^alert-[a-z0-9]+$"})
    }
}

/// Reads a code of a closed list.
fn code<T: Copy>(
    text: &str,
    all: &[T],
    word: impl Fn(T) -> &'static str,
    what: &str,
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
        Some(meant) => format!("{} is no {what}: did you mean `{meant}`?", quoted(wanted)),
        None => format!("{} is no {what}: expected one of `{}`", quoted(wanted), known.join("`, `")),
    })
}

fn code_schema<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> Schema {
    let known: Vec<&str> = all.iter().map(|it| word(*it)).collect();
    json_schema!({"type": "string", "enum": known})
}

macro_rules! codes { ($($name:ty = $what:literal;)*) => { $(
    impl Word for $name {
        fn what() -> String { concat!("a ", $what).to_owned() }
        fn text(text: &str) -> Result<Option<Self>, String> {
            code(text, Self::ALL, Self::code, $what)
        }
        fn schema(_: &mut SchemaGenerator) -> Schema { code_schema(Self::ALL, Self::code) }
    }
)* } }

codes! {
    Channel = "channel";
    Purpose = "purpose";
    Sex = "sex";
    NameQuality = "quality of a name";
    RelationKind = "kind of relation";
    ProtectionKind = "kind of protection";
    RefusalGround = "ground of refusal";
    DeciderKind = "kind of deciding body";
    Outcome = "outcome";
    MisuseKind = "kind of misuse evidence";
    StatementKind = "kind of statement";
}

impl Word for Origin {
    fn what() -> String {
        "an origin".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        code(text, &Self::ALL, Self::code, "origin")
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
        code(text, &[Self::N, Self::U, Self::A], Self::letter, "class")
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
        json_schema!({"anyOf": [value, {"type": "null"}]})
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
                    return Err(de::Error::custom(format!("given twice: {}", quoted(&key))));
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
        let origin = Origin::schema(generator);
        json_schema!({"anyOf": [
            value,
            {"type": "null", "description": "unknown"},
            {"const": "not_answered", "description": "the sender was asked and did not answer"},
            {"const": "none", "description": "the sender says there is none"},
            {"type": "object", "properties": {"value": value, "origin": origin},
             "required": ["value", "origin"], "additionalProperties": false}
        ]})
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
    fn a_state_is_two_letters() {
        assert_eq!(State::text("by").unwrap().map(|it| it.0).as_deref(), Some("BY"));
        for wrong in ["BLR", "Belarus", "B1", "ÄÖ"] {
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

//! Written forms of the small things: text, dates, codes, ids, and fields in their five states.
//!
//! A field is left out where it is not shown; `"unknown"`, `"not_answered"` and `"no"` are the three absences;
//! a value is a list: `[VALUE]` from the sender, `[VALUE,"register"]` from another origin.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::ser::SerializeTuple;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use terms::alert::{Channel, NameQuality, Purpose, RelationKind, Sex};
use terms::border::Registered;
use terms::field::{Field, Origin};
use terms::finding::{Basis, Effect, Lifter, RuleId, Whom};
use terms::id::{RegisterId, RequestId};
use terms::indicator::Class;
use terms::offence::OffenceClass;
use terms::register::{
    DeciderKind, MisuseKind, Outcome, ProtectionKind, RefusalGround, RegisterKind, StatementKind,
};
use terms::{AlertId, Date, Level, Measure, MeasureSet, PartialDate, Seq, Tag, Track};

use super::{Blank, Record};

/// A closed list with stable codes.
pub(crate) trait Coded: Copy {
    fn code(self) -> &'static str;
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! coded { ($($name:ident)*) => { $(
    impl Coded for $name {
        fn code(self) -> &'static str { $name::code(self) }
        fn parse(text: &str) -> Option<Self> { $name::parse(text) }
    }
)* } }
coded! {
    Channel Purpose Sex NameQuality RelationKind Origin Effect Lifter Basis Whom Tag Level Track Measure
    OffenceClass ProtectionKind RefusalGround DeciderKind Outcome MisuseKind StatementKind RegisterKind
}
impl Coded for Class {
    fn code(self) -> &'static str {
        self.letter()
    }
    fn parse(text: &str) -> Option<Self> {
        Self::from_letter(text)
    }
}

/// A member of a closed list, written as its code.
#[derive(Clone, Copy)]
pub(crate) struct Code<T>(pub(crate) T);

impl<T: Coded> Serialize for Code<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

impl<'de, T: Coded> Deserialize<'de> for Code<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "a known code", |it| T::parse(it).map(Self))
    }
}

impl<T: Copy> Record for Code<T> {
    type Term = T;
    fn of(term: &T) -> Self {
        Self(*term)
    }
    fn term(self) -> T {
        self.0
    }
}

/// Reads text through a function, without making it owned first.
fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expected: &'static str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    struct Text<T, F>(&'static str, F, PhantomData<T>);
    impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for Text<T, F> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            (self.1)(text).ok_or_else(|| E::custom(self.0))
        }
    }
    deserializer.deserialize_str(Text(expected, parse, PhantomData))
}

/// A day, `YYYY-MM-DD`.
#[derive(Clone, Copy)]
pub(crate) struct Day(pub(crate) Date);

impl Day {
    /// One spelling only.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let day: Date = text.parse().ok()?;
        (day.to_string() == text).then_some(Self(day))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "a day", Self::parse)
    }
}

impl Record for Day {
    type Term = Date;
    fn of(term: &Date) -> Self {
        Self(*term)
    }
    fn term(self) -> Date {
        self.0
    }
}

/// A date as far as it is known.
#[derive(Clone, Copy)]
pub(crate) struct Partial(PartialDate);

impl Serialize for Partial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Partial {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "a date", |it| it.parse().ok().map(Self))
    }
}

impl Record for Partial {
    type Term = PartialDate;
    fn of(term: &PartialDate) -> Self {
        Self(*term)
    }
    fn term(self) -> PartialDate {
        self.0
    }
}

/// An id, in its printed form.
#[derive(Clone)]
pub(crate) struct Id<T>(pub(crate) T);

macro_rules! ids { ($($name:ident)*) => { $(
    impl Serialize for Id<$name> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.0.as_str())
        }
    }
    impl<'de> Deserialize<'de> for Id<$name> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            text(deserializer, "an id", |it| $name::parse(it).map(Self))
        }
    }
)* } }
ids! { AlertId RegisterId RequestId }

impl Serialize for Id<Registered> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id<Registered> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "an id, or the register of a state", |it| Registered::parse(it).map(Self))
    }
}

impl<T: Clone> Record for Id<T> {
    type Term = T;
    fn of(term: &T) -> Self {
        Self(term.clone())
    }
    fn term(self) -> T {
        self.0
    }
}

macro_rules! as_they_are { ($($name:ty)*) => { $(
    impl Record for $name {
        type Term = $name;
        fn of(term: &$name) -> Self { term.clone() }
        fn term(self) -> $name { self }
    }
)* } }
as_they_are! { String bool u8 u16 u32 u64 i64 }

impl Blank for String {
    fn blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for u32 {
    fn blank(&self) -> bool {
        *self == 0
    }
}

impl Blank for bool {
    fn blank(&self) -> bool {
        !self
    }
}

impl<R: Record> Record for Option<R> {
    type Term = Option<R::Term>;
    fn of(term: &Self::Term) -> Self {
        term.as_ref().map(R::of)
    }
    fn term(self) -> Self::Term {
        self.map(R::term)
    }
}

impl<R> Blank for Option<R> {
    fn blank(&self) -> bool {
        self.is_none()
    }
}

impl<R: Record> Record for Vec<R> {
    type Term = Vec<R::Term>;
    fn of(term: &Self::Term) -> Self {
        term.iter().map(R::of).collect()
    }
    fn term(self) -> Self::Term {
        self.into_iter().map(R::term).collect()
    }
}

impl<R> Blank for Vec<R> {
    fn blank(&self) -> bool {
        self.is_empty()
    }
}

/// A place in the record.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Place(u64);

impl Record for Place {
    type Term = Seq;
    fn of(term: &Seq) -> Self {
        Self(term.0)
    }
    fn term(self) -> Seq {
        Seq(self.0)
    }
}

/// The name of a rule.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Rule(Cow<'static, str>);

impl Record for Rule {
    type Term = RuleId;
    fn of(term: &RuleId) -> Self {
        Self(term.0.clone())
    }
    fn term(self) -> RuleId {
        RuleId(self.0)
    }
}

/// A set of measures, as a list of codes, lightest first.
#[derive(Default)]
pub(crate) struct Measures(MeasureSet);

impl Serialize for Measures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Measure::code))
    }
}

impl<'de> Deserialize<'de> for Measures {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let codes = Vec::<Code<Measure>>::deserialize(deserializer)?;
        Ok(Self(codes.into_iter().map(|it| it.0).collect()))
    }
}

impl Record for Measures {
    type Term = MeasureSet;
    fn of(term: &MeasureSet) -> Self {
        Self(*term)
    }
    fn term(self) -> MeasureSet {
        self.0
    }
}

impl Blank for Measures {
    fn blank(&self) -> bool {
        self.0.is_empty()
    }
}

/// A field in its five states; see the head of this file.
pub(crate) struct Known<R>(Field<R>);

impl<R> Default for Known<R> {
    fn default() -> Self {
        Self(Field::NotShown)
    }
}

impl<R> Blank for Known<R> {
    fn blank(&self) -> bool {
        matches!(self.0, Field::NotShown)
    }
}

impl<R: Record> Record for Known<R> {
    type Term = Field<R::Term>;
    fn of(term: &Self::Term) -> Self {
        Self(term.as_ref().map(R::of))
    }
    fn term(self) -> Self::Term {
        self.0.map(R::term)
    }
}

const NOT_SHOWN: &str = "not_shown";
const UNKNOWN: &str = "unknown";
const NOT_ANSWERED: &str = "not_answered";
const NO: &str = "no";

impl<R: Serialize> Serialize for Known<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Field::NotShown => serializer.serialize_str(NOT_SHOWN),
            Field::Unknown => serializer.serialize_str(UNKNOWN),
            Field::NotAnswered => serializer.serialize_str(NOT_ANSWERED),
            Field::No => serializer.serialize_str(NO),
            Field::Known(value, Origin::Notice) => {
                let mut list = serializer.serialize_tuple(1)?;
                list.serialize_element(value)?;
                list.end()
            }
            Field::Known(value, origin) => {
                let mut list = serializer.serialize_tuple(2)?;
                list.serialize_element(value)?;
                list.serialize_element(origin.code())?;
                list.end()
            }
        }
    }
}

impl<'de, R: Deserialize<'de>> Deserialize<'de> for Known<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct States<R>(PhantomData<R>);
        impl<'de, R: Deserialize<'de>> Visitor<'de> for States<R> {
            type Value = Field<R>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of value and origin, or the word for its absence")
            }
            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Field<R>, E> {
                match word {
                    NOT_SHOWN => Ok(Field::NotShown),
                    UNKNOWN => Ok(Field::Unknown),
                    NOT_ANSWERED => Ok(Field::NotAnswered),
                    NO => Ok(Field::No),
                    _ => Err(E::custom("no such absence")),
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Field<R>, A::Error> {
                let value = list.next_element()?.ok_or_else(|| A::Error::custom("a value is missing"))?;
                let origin: Option<Code<Origin>> = list.next_element()?;
                Ok(Field::Known(value, origin.map_or(Origin::Notice, |it| it.0)))
            }
        }
        deserializer.deserialize_any(States(PhantomData)).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: Field<String>, expected: &str) {
        let written = serde_json::to_string(&Known::<String>::of(&field)).unwrap();
        assert_eq!(written, expected);
        let read: Known<String> = serde_json::from_str(&written).unwrap();
        assert!(read.term() == field, "{expected}");
    }

    #[test]
    fn the_five_states_of_a_field_are_written_apart_even_where_a_value_is_the_word_unknown() {
        check(Field::NotShown, r#""not_shown""#);
        check(Field::Unknown, r#""unknown""#);
        check(Field::NotAnswered, r#""not_answered""#);
        check(Field::No, r#""no""#);
        check(Field::notice("unknown".to_owned()), r#"["unknown"]"#);
        check(Field::Known("no".to_owned(), Origin::Register), r#"["no","register"]"#);
    }

    #[test]
    fn a_field_with_a_third_part_or_none_is_refused() {
        for text in ["[]", r#"["a","register",1]"#, r#"["a","nobody"]"#, r#""never""#, "null", "1"] {
            assert!(serde_json::from_str::<Known<String>>(text).is_err(), "{text}");
        }
    }
}

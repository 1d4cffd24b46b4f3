//! Records: the written form of the nouns, version 1.
//!
//! Promise: a record and its noun have the same fields; a field added to a noun does not compile until the
//! record of a new version says how it is written. What is unknown or empty is left out.

pub(crate) mod alert;
pub(crate) mod basic;
pub(crate) mod border;
pub(crate) mod clock;
pub(crate) mod deadline;
pub(crate) mod desk;
pub(crate) mod examination;
pub(crate) mod exchange;
pub(crate) mod recall;
pub(crate) mod register;
pub(crate) mod request;
pub(crate) mod restriction;
pub(crate) mod verification;
pub(crate) mod watch;

/// The written form of a noun.
pub(crate) trait Record: Sized {
    /// The noun.
    type Term;
    /// The written form of a value.
    fn of(term: &Self::Term) -> Self;
    /// The value of a written form. Reading has checked it, so nothing can fail here.
    fn term(self) -> Self::Term;
}

/// What is left out when it is written.
pub(crate) trait Blank {
    /// True where nothing would be lost by leaving it out.
    fn blank(&self) -> bool;
}

/// Declares the record of a struct: the fields that are always written, then those left out where blank.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident of $term:ident { $($always:ident: $aty:ty),* $(,)? } or blank { $($field:ident: $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $(pub(crate) $always: $aty,)*
            $(#[serde(default, skip_serializing_if = "crate::record::Blank::blank")] pub(crate) $field: $ty,)*
        }
        impl crate::record::Record for $name {
            type Term = $term;
            fn of(term: &$term) -> Self {
                Self {
                    $($always: crate::record::Record::of(&term.$always),)*
                    $($field: crate::record::Record::of(&term.$field),)*
                }
            }
            fn term(self) -> $term {
                $term {
                    $($always: crate::record::Record::term(self.$always),)*
                    $($field: crate::record::Record::term(self.$field),)*
                }
            }
        }
        record! { @blank $name { $($always)* } { $($field)* } }
    };
    // A record of which every field can be left out can itself be left out.
    (@blank $name:ident { } { $($field:ident)* }) => {
        impl Default for $name {
            fn default() -> Self { Self { $($field: Default::default(),)* } }
        }
        impl crate::record::Blank for $name {
            fn blank(&self) -> bool { true $(&& self.$field.blank())* }
        }
    };
    (@blank $name:ident { $($always:ident)+ } { $($field:ident)* }) => {};
}
pub(crate) use record;

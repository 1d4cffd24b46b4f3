//! The words of the pages in their languages, by Fluent.
//!
//! Promise: a language is offered only when it has every word; a word never falls silently back to another language.
//! Level words are fixed terms of each language. No word is put together from parts.
//!
//! Serves Directive 2010/64/EU (a person understands what is decided) for the sheet, and the desk's own languages.

use std::fmt::Display;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

macro_rules! languages { ($($(#[doc = $doc:literal])* $name:ident $tag:literal $own:literal;)*) => {
    /// A language of the pages.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Language { $($(#[doc = $doc])* $name,)* }

    impl Language {
        /// All that are offered, English first.
        pub const ALL: &[Self] = &[$(Self::$name),*];

        /// As it stands in `lang`.
        #[must_use]
        pub fn tag(self) -> &'static str {
            match self { $(Self::$name => $tag,)* }
        }

        /// Its name in itself.
        #[must_use]
        pub fn own_name(self) -> &'static str {
            match self { $(Self::$name => $own,)* }
        }

        /// The sentences of the rules as they are written in it. English has none here: there the rules speak themselves.
        #[must_use]
        pub fn rules(self) -> &'static str {
            match self { $(Self::$name => include_str!(concat!("../words/", $tag, "/rules.ftl")),)* }
        }

        /// Its words as they are written.
        #[must_use]
        pub fn source(self) -> &'static str {
            match self { $(Self::$name => include_str!(concat!("../words/", $tag, "/pages.ftl")),)* }
        }

        /// The words of requests and restrictions as they are written.
        #[must_use]
        pub fn commission(self) -> &'static str {
            match self { $(Self::$name => include_str!(concat!("../words/", $tag, "/commission.ftl")),)* }
        }

        /// The words of its letters as they are written.
        #[must_use]
        pub fn letters(self) -> &'static str {
            match self { $(Self::$name => include_str!(concat!("../words/", $tag, "/letters.ftl")),)* }
        }
    }
} }

languages! {
    /// English, in which the pages were written.
    En "en" "English";
    /// Belarusian, official orthography.
    Be "be" "Беларуская";
    /// Belarusian, classical orthography.
    BeTarask "be-tarask" "Беларуская (тарашкевіца)";
    /// Russian.
    Ru "ru" "Русский";
    /// Ukrainian.
    Uk "uk" "Українська";
    /// Polish.
    Pl "pl" "Polski";
    /// Lithuanian.
    Lt "lt" "Lietuvių";
    /// German.
    De "de" "Deutsch";
    /// French.
    Fr "fr" "Français";
}

impl Language {
    /// Reads [`Language::tag`].
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.tag() == tag)
    }
}

/// The words of one language.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub Language);

static BUNDLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> =
    LazyLock::new(|| Language::ALL.iter().map(|&language| (language, bundle(language))).collect());

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Values stand in elements of their own; isolating characters would be shown as codes.
    bundle.set_use_isolating(false);
    // A resource with faults still gives its other words; a test fails on the faults.
    for source in [language.source(), language.rules(), language.letters(), language.commission()] {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

impl Words {
    /// A word or sentence.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.with(key, &FluentArgs::new())
    }

    /// One with a value in it.
    #[must_use]
    pub fn a(&self, key: &str, name: &str, value: impl Display) -> String {
        let mut args = FluentArgs::new();
        args.set(name.to_owned(), value.to_string());
        self.with(key, &args)
    }

    /// One with two values in it.
    #[must_use]
    pub fn a2(
        &self,
        key: &str,
        name: &str,
        value: impl Display,
        other: &str,
        second: impl Display,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set(name.to_owned(), value.to_string());
        args.set(other.to_owned(), second.to_string());
        self.with(key, &args)
    }

    /// One with a count `n` in it.
    #[must_use]
    pub fn n(&self, key: &str, count: impl Display) -> String {
        let mut args = FluentArgs::new();
        args.set("n", count.to_string().parse::<i64>().unwrap_or(i64::MAX));
        self.with(key, &args)
    }

    /// One with these values in it. A key that is not there is shown as a key: no page invents a word.
    #[must_use]
    pub fn with(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let found = BUNDLES.iter().find(|it| it.0 == self.0);
        let said = found.and_then(|(_, bundle)| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut faults = Vec::new();
            let said = bundle.format_pattern(pattern, Some(args), &mut faults).into_owned();
            faults.is_empty().then_some(said)
        });
        said.unwrap_or_else(|| format!("{{{key}}}"))
    }

    /// A sentence of the rules, where this language says it; none in English, in which the rules speak themselves.
    #[must_use]
    pub fn rule(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        if self.0 == Language::En {
            return None;
        }
        let (_, bundle) = BUNDLES.iter().find(|it| it.0 == self.0)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut faults = Vec::new();
        let said = bundle.format_pattern(pattern, Some(args), &mut faults).into_owned();
        faults.is_empty().then_some(said)
    }

    /// What marks text that is English whatever the page speaks: sentences of the rules and of the law.
    #[must_use]
    pub fn english(&self) -> askama::filters::Safe<&'static str> {
        askama::filters::Safe(if self.0 == Language::En { "" } else { " lang=\"en\"" })
    }
}

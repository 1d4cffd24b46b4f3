//! The words: complete in every language that is offered, none unused, the same places for values.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail where it stands"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pages::parts::{NextStep, key};
use pages::{Language, Words};
use terms::clock::ClockHolder;
use terms::finding::{Effect, Lifter, Whom};
use terms::role::Role;
use terms::verification::{AssuranceCriterion, DecisionKind, Reading, Step};
use terms::{Level, Measure, Origin, Track};

/// Keys with the names of the values they take.
fn keys(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut now = String::new();
    for line in source.lines() {
        let starts = line.chars().next().is_some_and(|it| it.is_ascii_lowercase());
        if starts && let Some((name, _)) = line.split_once(" =") {
            now = name.to_owned();
            assert!(out.insert(now.clone(), BTreeSet::new()).is_none(), "{now} is said twice");
        }
        for value in line.split('$').skip(1) {
            let name: String = value.chars().take_while(|it| it.is_ascii_alphanumeric()).collect();
            out.get_mut(&now).unwrap().insert(name);
        }
    }
    out
}

#[test]
fn every_language_says_everything_with_the_same_values() {
    let english = keys(Language::En.source());
    for &language in Language::ALL {
        let own = keys(language.source());
        let missing: Vec<&String> = english.keys().filter(|it| !own.contains_key(*it)).collect();
        let more: Vec<&String> = own.keys().filter(|it| !english.contains_key(*it)).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{}: missing {missing:?}, too many {more:?}",
            language.tag()
        );
        for (name, values) in &english {
            assert_eq!(values, &own[name], "{}: {name}", language.tag());
        }
    }
}

#[test]
fn every_language_reads_as_fluent_and_counts_without_a_fault() {
    for &language in Language::ALL {
        let words = Words(language);
        assert!(
            fluent_bundle::FluentResource::try_new(language.source().to_owned()).is_ok(),
            "{}",
            language.tag()
        );
        for name in keys(language.source()).keys() {
            for count in [0, 1, 2, 5, 11, 21, 104] {
                let mut args = fluent_bundle::FluentArgs::new();
                for value in ["n", "day", "month", "rules"] {
                    args.set(value, i64::from(count));
                }
                for value in [
                    "year",
                    "time",
                    "at",
                    "reference",
                    "level",
                    "offset",
                    "release",
                    "when",
                    "measure",
                    "name",
                    "authority",
                    "until",
                    "first",
                    "second",
                    "id",
                    "entry",
                    "value",
                    "login",
                ] {
                    args.set(value, "x");
                }
                let said = words.with(name, &args);
                assert!(
                    !said.starts_with('{') && !said.trim().is_empty(),
                    "{}: {name}: {said}",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn the_level_words_of_a_language_are_five_and_differ() {
    for &language in Language::ALL {
        let words = Words(language);
        let all: BTreeSet<String> =
            Level::ALL.into_iter().map(|it| words.t(pages::parts::level_key(it))).collect();
        assert_eq!(all.len(), 5, "{}", language.tag());
        assert!(all.iter().all(|it| *it == it.to_uppercase()), "{}", language.tag());
    }
}

fn used() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut family = |name: &str, codes: Vec<&str>| out.extend(codes.into_iter().map(|it| key(name, it)));
    family("role", Role::ALL.iter().map(|it| it.code()).collect());
    family("aim", terms::role::Purpose::ALL.iter().map(|it| it.code()).collect());
    family("effect", Effect::ALL.iter().map(|it| it.code()).collect());
    family("lifter", Lifter::ALL.iter().map(|it| it.code()).collect());
    family("whom", Whom::ALL.iter().map(|it| it.code()).collect());
    family("holder", ClockHolder::ALL.iter().map(|it| it.code()).collect());
    family("measure", Measure::ALL.iter().map(|it| it.code()).collect());
    family("track", Track::ALL.iter().map(|it| it.code()).collect());
    family("origin", Origin::ALL.iter().map(|it| it.code()).collect());
    family("othman", AssuranceCriterion::ALL.iter().map(|it| it.code()).collect());
    family("purpose", terms::border::CheckPurpose::ALL.iter().map(|it| it.code()).collect());
    for name in ["step", "ask"] {
        family(name, Step::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["custody-lists", "custody-none"] {
        family(name, pages::custody::Scope::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["reading", "reading-hint", "group-reading"] {
        family(name, Reading::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["decision", "decision-causes"] {
        family(name, DecisionKind::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["level", "level-below", "level-means"] {
        family(name, Level::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["next", "next-why", "next-button"] {
        family(name, NextStep::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["trouble", "trouble-means"] {
        family(
            name,
            vec!["not-found", "refused", "login-ended", "stale", "unanswered", "wrong-form", "busy", "fault"],
        );
    }
    family("told", vec!["supervisor", "counsel", "duty_desk", "court", "child_protection"]);
    family("custody-step", terms::custody::CustodyStep::ALL.iter().map(|it| it.code()).collect());
    let all = "recalled barred court_ended suspended not_permitted no_alert by_court permitted released";
    family("detained", all.split(' ').collect());
    family("custody-due", vec!["rights", "counsel", "court", "court_term", "request", "longest"]);
    family("safety", terms::safety::SafetyMeasure::ALL.iter().map(|it| it.code()).collect());
    family("override", vec!["unconfirmed", "confirmed", "lapsed", "over"]);
    family("register", terms::register::RegisterKind::ALL.iter().map(|it| it.code()).collect());
    family("protection", terms::register::ProtectionKind::ALL.iter().map(|it| it.code()).collect());
    family("refusal", terms::register::RefusalGround::ALL.iter().map(|it| it.code()).collect());
    family("asker", terms::verification::Asker::ALL.iter().map(|it| it.code()).collect());
    family("whose", vec!["mine", "unit", "nobody", "all", "told"]);
    family("stated", terms::register::StatementKind::ALL.iter().map(|it| it.code()).collect());
    for name in ["stated-by", "speaker"] {
        family(name, vec!["person", "counsel"]);
    }
    family("sex", terms::alert::Sex::ALL.iter().map(|it| it.code()).collect());
    family("copy-holder", terms::recall::HolderKind::ALL.iter().map(|it| it.code()).collect());
    family("recall-kind", terms::recall::RecallKind::ALL.iter().map(|it| it.code()).collect());
    family("recall-ground", terms::recall::RecallGround::ALL.iter().map(|it| it.code()).collect());
    family("recall-step", terms::recall::RecallStep::ALL.iter().map(|it| it.code()).collect());
    family("group", vec!["overdue", "by-tomorrow", "later", "waiting"]);
    out
}

#[test]
fn every_word_of_a_closed_list_is_there() {
    let english = keys(Language::En.source());
    let missing: Vec<String> = used().into_iter().filter(|it| !english.contains_key(it)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_word_is_left_over() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for folder in ["src", "templates"] {
        for file in fs::read_dir(root.join(folder)).unwrap() {
            // Folders below are looked through by the tests of what they hold.
            text.push_str(&fs::read_to_string(file.unwrap().path()).unwrap_or_default());
        }
    }
    let used = used();
    // Clocks and their owners are a list that another room adds to.
    let of_clocks = |it: &str| it.starts_with("clock-name-") || it.starts_with("holder-");
    let left: Vec<String> = keys(Language::En.source())
        .into_keys()
        .filter(|it| !used.contains(it) && !of_clocks(it) && !text.contains(&format!("\"{it}\"")))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

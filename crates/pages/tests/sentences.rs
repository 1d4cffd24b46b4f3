//! The sentences of the rules: each code of a closed list has its words in every language that is offered, with the
//! values the English has, and none is left over.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail where it stands"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use casework::border::Moment;
use casework::border::say::{Said, Saying, Value};
use casework::clock::{AtEnd, Event};
use pages::parts::key;
use pages::{Language, Words, sentences};
use terms::Measure;
use terms::clock::ClockRule;

/// Languages with sentences of their own: all but English, in which the rules speak themselves.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(|it| *it != Language::En)
}

/// Keys with the names of the values they take.
fn keys(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut now = String::new();
    for line in source.lines().filter(|it| !it.starts_with('#')) {
        if line.starts_with(|it: char| it.is_ascii_lowercase()) {
            line.split_once(" =").unwrap().0.clone_into(&mut now);
            assert!(out.insert(now.clone(), BTreeSet::new()).is_none(), "{now} is said twice");
        }
        for value in line.split('$').skip(1) {
            let name: String = value.chars().take_while(|it| it.is_ascii_alphanumeric()).collect();
            out.get_mut(&now).unwrap().insert(name);
        }
    }
    out
}

/// The names of the places in an English sentence.
fn places(english: &str) -> BTreeSet<String> {
    english.split('{').skip(1).map(|it| it.split_once('}').unwrap().0.to_owned()).collect()
}

/// A source file beside this room, without comments and tests.
fn source(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap();
    code.lines().filter(|it| !it.trim_start().starts_with("//")).map(|it| format!("{it}\n")).collect()
}

fn room(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The kinds of entry, as the room that keeps them lists them: pages do not see it.
fn kinds() -> Vec<String> {
    let code = source(&room("entries/src/kind.rs"));
    let of_code = code.split("fn code(self)").nth(1).unwrap().split("\n    }").next().unwrap();
    let all: Vec<String> = of_code.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(all.len() > 40 && all.contains(&"decided".to_owned()), "{all:?}");
    all
}

/// Every file below a folder.
fn below(folder: &Path, out: &mut Vec<PathBuf>) {
    for it in fs::read_dir(folder).unwrap() {
        let path = it.unwrap().path();
        if path.is_dir() { below(&path, out) } else { out.push(path) }
    }
}

/// Everything that has to be there, with the values it takes.
fn wanted() -> BTreeMap<String, BTreeSet<String>> {
    let mut out = BTreeMap::new();
    for it in Saying::ALL {
        out.insert(sentences::booth_key(*it), places(it.english()));
    }
    let mut family = |name: &str, codes: Vec<&str>| {
        out.extend(codes.into_iter().map(|it| (key(name, it), BTreeSet::new())));
    };
    family("finding", casework::findings::rules().map(|it| it.id).collect());
    for name in ["clock-says", "clock-begins"] {
        family(name, ClockRule::ALL.iter().map(|it| it.code()).collect());
    }
    family("question", casework::findings::QUESTIONS.iter().map(|it| it.0).collect());
    family("fact", sentences::FACTS.to_vec());
    let kinds = kinds();
    family("entry", kinds.iter().map(String::as_str).collect());
    family("clock-event", Event::ALL.iter().map(|it| it.code()).collect());
    family("clock-end", AtEnd::ALL.iter().map(|it| it.code()).collect());
    out
}

#[test]
fn every_code_has_its_sentence_in_every_language_and_none_is_left_over() {
    let wanted = wanted();
    assert!(keys(Language::En.rules()).is_empty(), "in English the rules speak themselves");
    for language in others() {
        let own = keys(language.rules());
        let missing: Vec<&String> = wanted.keys().filter(|it| !own.contains_key(*it)).collect();
        // Clocks are a list that another room adds to.
        let of_clocks = |it: &str| it.starts_with("clock-says-") || it.starts_with("clock-begins-");
        let more: Vec<&String> =
            own.keys().filter(|it| !wanted.contains_key(*it) && !of_clocks(it)).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{}: missing {missing:?}, too many {more:?}",
            language.tag()
        );
        for (name, values) in &wanted {
            assert_eq!(values, &own[name], "{}: {name}", language.tag());
        }
        let fluent = fluent_bundle::FluentResource::try_new(language.rules().to_owned());
        assert!(fluent.is_ok(), "{}", language.tag());
    }
}

/// Every value a sentence of the booth can take.
fn values(count: i64) -> Vec<(&'static str, Value)> {
    let at = Moment::new(1_795_000_000_000_000, 120);
    let text = |text: &str| Value::Text(text.to_owned());
    vec![
        ("minutes", Value::Minutes(count)),
        ("hours", Value::Count(count)),
        ("count", Value::Count(count)),
        ("number", Value::Count(count)),
        ("text", text("TEXT")),
        ("measure", Value::Measure(Measure::ProvisionalArrest)),
        ("dates", Value::Dates(vec!["2025-03-01".to_owned(), "1925-03-01".to_owned()])),
        ("when", Value::Time(at)),
        ("until", Value::At(at)),
        ("by", Value::Names(vec!["Ieva".to_owned(), "Jonas".to_owned()])),
        ("authority", text("AUTHORITY")),
        ("alert", text("alert-a")),
        ("identity", Value::Word(if count == 1 { "confirmed" } else { "candidate" })),
        ("rests", Value::Several(vec![Saying::RestsDocument, Saying::RestsBorn])),
        ("numbers", text("1, 2")),
        ("state", text("QV")),
        ("why", text("WHY")),
        ("name", text("NAME")),
    ]
}

#[test]
fn every_sentence_of_the_booth_shows_its_values_and_counts_without_a_fault() {
    for language in others() {
        let words = Words(language);
        for &saying in Saying::ALL {
            let places = places(saying.english());
            for count in [1, 2, 5, 11, 21, 104] {
                let values: Vec<_> = values(count).into_iter().filter(|it| places.contains(it.0)).collect();
                assert_eq!(values.len(), places.len(), "{}", saying.code());
                let said = Said::with(saying, values.clone());
                let own = sentences::said(words, &said);
                let at = format!("{} {}: {own}", language.tag(), saying.code());
                assert!(!own.contains('{') && !own.trim().is_empty(), "{at}");
                if !matches!(saying, Saying::Presented | Saying::MayOwnLaw) {
                    assert_ne!(own, said.to_string(), "{at}");
                }
                for (name, value) in &values {
                    match value {
                        Value::Text(text) => assert!(own.contains(text.as_str()), "{at}"),
                        Value::Count(count) | Value::Minutes(count) => {
                            assert!(own.contains(&count.to_string()), "{at}: {name}");
                        }
                        Value::Time(it) => assert!(own.contains(&it.time()), "{at}"),
                        Value::At(it) => assert!(own.contains(&it.time()), "{at}"),
                        _ => {}
                    }
                }
            }
        }
    }
}

#[test]
fn a_level_word_is_the_same_in_the_booth_as_everywhere() {
    for language in others() {
        let words = Words(language);
        let of = |saying: Saying| sentences::said(words, &saying.into());
        for (saying, key) in [
            (Saying::HeadSuspended, "level-suspended"),
            (Saying::HeadReview, "level-reviewable"),
            (Saying::HeadMayActLines, "level-permitted"),
        ] {
            let (word, said) = (words.t(key), of(saying));
            assert!(said.starts_with(&word), "{}: {word}: {said}", language.tag());
            assert!(of(Saying::CardWordKnow).contains(&word), "{}: {word} on the card", language.tag());
        }
        assert!(of(Saying::NeverArrest).contains(&words.t("level-permitted")), "{}", language.tag());
        assert!(of(Saying::NeverArrest).contains(&pages::parts::measure(words, Measure::ProvisionalArrest)));
    }
}

/// A fact is named by a family and a field; these look like one and are entries' fields or rules.
fn is_fact(text: &str) -> bool {
    let families =
        ["warrant.", "count.", "facts.", "subject.", "conduct.", "decision.", "refusal.", "protection."];
    let more = ["interim.", "person.", "counsel.", "text.", "bureau.", "state.", "link.", "relay."];
    let plain = text.chars().all(|it| it.is_ascii_lowercase() || it == '_' || it == '.');
    let rule = casework::findings::rule(text).is_some();
    plain && !rule && families.iter().chain(&more).any(|it| text.starts_with(it) && text.len() > it.len())
}

#[test]
fn every_fact_a_rule_or_a_page_names_has_a_label() {
    let known: BTreeSet<&str> = sentences::FACTS.iter().copied().collect();
    assert_eq!(known.len(), sentences::FACTS.len());
    let mut files = Vec::new();
    for folder in ["casework/src/findings", "casework/src/link", "web/src/html"] {
        below(&room(folder), &mut files);
    }
    let (mut seen, mut missing) = (0, BTreeSet::new());
    for file in files.iter().filter(|it| !it.ends_with("scene.rs")) {
        let code = source(file);
        // A page names fields of forms in the same way, and its facts by `fact(..)` alone.
        let of_rules = !file.to_string_lossy().contains("web/src/html");
        for text in code.split('"').skip(1).step_by(2).filter(|it| of_rules && is_fact(it)) {
            seen += 1;
            if !known.contains(text) {
                missing.insert(text.to_owned());
            }
        }
        // `fact("born", ..)`, as pages name the rest.
        for named in code.split("fact(\"").skip(1).filter_map(|it| it.split('"').next()) {
            seen += 1;
            if !known.contains(named) {
                missing.insert(named.to_owned());
            }
        }
    }
    assert!(seen > 100, "{seen}");
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_no_language_says_is_marked_as_english() {
    let words = Words(Language::De);
    assert_eq!(sentences::recorded(words, "as it is kept").0, "<span lang=\"en\">as it is kept</span>");
    assert_eq!(sentences::recorded(Words(Language::En), "as it is kept").0, "as it is kept");
    assert_eq!(sentences::finding(words, "family.unknown", "says").0, "<span lang=\"en\">says</span>");
    assert!(!sentences::finding(words, "person.child", "says").0.contains("says"));
    assert!(
        sentences::on_record(words, "person.child", "says").unwrap().0.contains("<q lang=\"en\">says</q>")
    );
    assert!(sentences::on_record(Words(Language::En), "person.child", "says").is_none());
    assert_eq!(
        sentences::question(words, "send what is missing: count.law").0.matches("lang=\"en\"").count(),
        1
    );
}

#[test]
fn the_booth_the_card_and_the_duty_card_have_no_order_in_english_in_another_language() {
    let orders =
        ["Arrest<", "Refuse entry", "refuse entry", "Search devices", "Call the duty desk", "Read the word"];
    let pages_of = |language: Language| -> Vec<(&'static str, String)> {
        let frame = pages::Frame { language, ..pages::samples::frame() };
        let all = pages::samples::all(&frame).into_iter();
        let of = |name: &str| ["border-answer", "border-card", "meeting"].contains(&name);
        all.filter(|it| of(it.0)).map(|(name, page)| (name, page.unwrap())).collect()
    };
    let english: String = pages_of(Language::En).into_iter().map(|it| it.1).collect();
    let unseen: Vec<&&str> = orders.iter().filter(|it| !english.contains(**it)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
    for language in others() {
        for (name, page) in pages_of(language) {
            for order in orders {
                assert!(!page.contains(order), "{} {name}: {order}", language.tag());
            }
        }
    }
}

//! Letters: complete in every language, the same as text and as HTML, nothing in them but typed values, nothing withheld.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail where it stands"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use casework::withheld::{Granting, Withheld};
use pages::letter::{
    Annex, CourtNote, Digest, GistOf, Label, Letter, Paper, Quoted, Refused, Signed, samples,
};
use pages::parts::key;
use pages::{Language, Words};
use proptest::prelude::*;
use terms::deadline::Party;
use terms::offence::OffenceClass;
use terms::request::{Capacity, LetterKind, RequestKind, Requirement, RulingKind};
use terms::restriction::{ChallengeStep, RestrictionGround, RestrictionKind, RestrictionScope, TestPoint};
use terms::{Level, Measure};

fn digest() -> Digest {
    Digest::new("digest", &"0123456789abcdef".repeat(4)).unwrap()
}

fn every() -> Vec<Letter> {
    let mut all = samples::all().unwrap();
    all.extend(samples::gists().unwrap());
    all.push(samples::permitted().unwrap());
    all
}

fn paper(letter: &Letter, language: Language) -> Paper {
    letter.paper(language, &Withheld::default()).unwrap()
}

/// Keys with the names of the values they take.
fn keys(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut now = String::new();
    for line in source.lines() {
        if line.starts_with("letter-") {
            now = line.split_once(" =").unwrap().0.to_owned();
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
fn there_is_one_sample_of_each_letter() {
    let kinds: Vec<LetterKind> = samples::all().unwrap().iter().map(Letter::kind).collect();
    assert_eq!(kinds, LetterKind::ALL);
}

#[test]
fn every_language_has_every_word_of_the_letters_with_the_same_values() {
    let english = keys(Language::En.letters());
    for &language in Language::ALL {
        let own = keys(language.letters());
        assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{}", language.tag());
        for (name, values) in &english {
            assert_eq!(values, &own[name], "{}: {name}", language.tag());
        }
        assert!(fluent_bundle::FluentResource::try_new(language.letters().to_owned()).is_ok());
        if language != Language::En {
            let same = own.keys().filter(|it| {
                let plain = |language| Words(language).a2(it, "date", "x", "name", "x");
                plain(language) == plain(Language::En) && !plain(language).starts_with('{')
            });
            let same: Vec<&String> = same.collect();
            assert!(same.len() <= 12, "{}: {same:?}", language.tag());
        }
    }
}

#[test]
fn a_word_of_the_letters_takes_a_day_a_count_a_name_a_basis_or_an_article_and_nothing_else() {
    let may: BTreeSet<&str> = ["day", "month", "year", "date", "n", "name", "what", "article"].into();
    for (name, values) in keys(Language::En.letters()) {
        assert!(values.iter().all(|it| may.contains(it.as_str())), "{name}: {values:?}");
    }
}

/// The words of the closed lists.
fn listed() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut family = |name: &str, codes: Vec<&str>| {
        out.extend(codes.into_iter().map(|it| key(&format!("letter-{name}"), it)));
    };
    family("title", LetterKind::ALL.iter().map(|it| it.code()).collect());
    family("kind", RequestKind::ALL.iter().map(|it| it.code()).collect());
    family("capacity", Capacity::ALL.iter().map(|it| it.code()).collect());
    family("missing", Requirement::ALL.iter().map(|it| it.code()).collect());
    family("ruling", RulingKind::ALL.iter().map(|it| it.code()).collect());
    family("restriction", RestrictionKind::ALL.iter().map(|it| it.code()).collect());
    family("ground", RestrictionGround::ALL.iter().map(|it| it.code()).collect());
    for name in ["scope", "q-scope"] {
        family(name, RestrictionScope::ALL.iter().map(|it| it.code()).collect());
    }
    for name in ["point", "point-asks"] {
        family(name, TestPoint::ALL.iter().map(|it| it.code()).collect());
    }
    let by_itself = [
        ChallengeStep::Reminded,
        ChallengeStep::ThirdPartyCheckAsked,
        ChallengeStep::GistProposed,
        ChallengeStep::BlockProposed,
        ChallengeStep::ReplyInvited,
        ChallengeStep::InferenceMarked,
        ChallengeStep::CountedInAudit,
        ChallengeStep::DeletionProposed,
    ];
    family("follows", by_itself.iter().map(|it| it.code()).collect());
    family("court-level", Level::ALL.iter().map(|it| it.code()).collect());
    family("class", OffenceClass::ALL.iter().map(|it| it.code()).collect());
    out
}

#[test]
fn every_member_of_a_list_has_its_word_and_no_word_is_left_over() {
    let listed = listed();
    let known = keys(Language::En.letters());
    let missing: Vec<&String> = listed.iter().filter(|it| !known.contains_key(*it)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let mut text = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in fs::read_dir(root.join("src/letter")).unwrap() {
        text.push_str(&fs::read_to_string(file.unwrap().path()).unwrap());
    }
    for file in ["letter.html", "styleguide.html"] {
        text.push_str(&fs::read_to_string(root.join("templates").join(file)).unwrap());
    }
    let is_used = |it: &String| {
        listed.contains(it)
            || text.contains(&format!("\"{it}\""))
            || text.contains(&format!("\"{}\"", it.trim_start_matches("letter-")))
    };
    let left: Vec<String> = known.into_keys().filter(|it| !is_used(it)).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn every_letter_is_written_whole_in_every_language() {
    for &language in Language::ALL {
        for letter in every() {
            let paper = paper(&letter, language);
            let text = paper.text().unwrap();
            assert!(!text.contains("{letter-") && !text.contains('{'), "{}: {text}", language.tag());
            let html = paper.html(&digest(), "/assets/print/x.css").unwrap();
            assert!(!html.contains("{letter-"), "{}", language.tag());
            assert!(html.contains(&format!("<html lang=\"{}\">", language.tag())));
            assert_eq!(html.matches("<h1").count(), 1);
            assert!(!html.contains(" style=") && !html.contains("<style") && !html.contains("<script"));
            let rule = paper.print_rule(&digest());
            assert!(rule.contains(paper.reference()) && rule.contains(digest().as_str()), "{rule}");
            assert_eq!(rule.matches('{').count(), rule.matches('}').count());
            assert_eq!(rule.matches('"').count() % 2, 0);
        }
    }
}

#[test]
fn words_that_are_read_against_the_person_stand_in_no_letter() {
    let never = [
        "cleared",
        "clearance",
        "hold",
        "holds",
        "held",
        "hit",
        "hits",
        "target",
        "suspect",
        "fugitive",
        "valid",
        "safe",
        "successfully",
        "please",
    ];
    for (at, line) in Language::En.letters().lines().enumerate() {
        let words: Vec<String> =
            line.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
        for word in never {
            assert!(!words.iter().any(|it| it == word), "{}: {line}", at + 1);
        }
        assert!(!line.contains('%') && !line.contains('!'), "{}: {line}", at + 1);
    }
}

/// The text of the article of a page, its white space and list numbers gone.
fn said(html: &str) -> String {
    let article = html.split_once("<article").unwrap().1.split_once('>').unwrap().1;
    let article = article.split_once("</article>").unwrap().0;
    let mut out = String::new();
    for part in article.split('<') {
        let text = part.split_once('>').map_or(part, |it| it.1);
        out.push_str(text);
        out.push(' ');
    }
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    plain.iter().fold(out, |out, (from, to)| out.replace(from, to))
}

/// Letters and figures alone, without what only one of the two writes: rules under headings, bars, numbers of points.
fn bare(text: &str, plain: bool) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut line = line.trim_start();
        if plain {
            let rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
            if rest.len() < line.len() && rest.starts_with(". ") {
                line = &rest[2..];
            }
        }
        out.extend(line.chars().filter(|it| it.is_alphanumeric()));
    }
    out
}

#[test]
fn the_text_and_the_page_say_the_same() {
    for &language in Language::ALL {
        for letter in every() {
            let paper = paper(&letter, language);
            let text = bare(&paper.text().unwrap(), true);
            let page = bare(&said(&paper.html(&digest(), "/x.css").unwrap()), false);
            assert_eq!(text, page, "{}: {}", language.tag(), letter.kind().code());
        }
    }
}

#[test]
fn the_templates_of_letters_print_typed_parts_and_nothing_else() {
    let may: BTreeSet<&str> = [
        "paper.language.tag()",
        "paper.top.title.as_str()",
        "paper.reference()",
        "paper.asset(\"tokens\")",
        "paper.asset(\"components\")",
        "paper.asset(\"more\")",
        "paper.top.to_word.as_str()",
        "paper.rule()",
        "style",
        "it.as_str()",
        "it.text(\"\")",
        "it.text(paper)",
        "it.wrapped()",
        "it.by.as_str()",
        "it.lang()",
        "it.term.as_str()",
        "it.value.as_str()",
        "head.as_str()",
        "line",
        "line.as_str()",
        "rests.as_str()",
        "w.t(\"letter-digest\")",
        "digest.grouped()",
    ]
    .into();
    // A letter of the record is printed as it was written: its parts are lines of that text, and nothing is typed between.
    let kept: BTreeSet<&str> = [
        "v.language.tag()",
        "title",
        "v.reference",
        "v.asset(\"tokens\")",
        "v.asset(\"components\")",
        "v.asset(\"more\")",
        "style",
        "v.back.0",
        "v.back.1",
        "line",
        "lines",
        "by",
        "w.t(\"letter-digest\")",
        "v.digest.grouped()",
    ]
    .into();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut seen = 0;
    for file in fs::read_dir(root).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with("letter") {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("|safe") && !text.contains("| safe") && !text.contains('|'), "{name}");
        for value in text.split("{{").skip(1) {
            let value = value.split_once("}}").unwrap().0.trim();
            let may = if name == "letter_kept.html" { &kept } else { &may };
            assert!(may.contains(value), "{name}: {value}");
        }
    }
    assert_eq!(seen, 5);
}

fn golden(language: Language) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters").join(language.tag());
    for letter in samples::all().unwrap() {
        let file = folder.join(format!("{}.txt", letter.kind().code()));
        let text = paper(&letter, language).text().unwrap();
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, &text).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(kept, text, "{} differs: read it, then UPDATE=1", file.display());
    }
}

#[test]
fn the_letters_in_english_are_those_that_were_read() {
    golden(Language::En);
}

#[test]
fn the_letters_in_belarusian_are_those_that_were_read() {
    golden(Language::Be);
}

#[test]
fn a_day_is_written_out_as_the_language_says_it() {
    let text = |language| {
        let letters = samples::all().unwrap();
        let letter = letters.iter().find(|it| it.kind() == LetterKind::Admissible).unwrap();
        paper(letter, language).text().unwrap()
    };
    for (language, day) in [
        (Language::En, "31 October 2026"),
        (Language::Be, "31 кастрычніка 2026"),
        (Language::BeTarask, "31 кастрычніка 2026"),
        (Language::Ru, "31 октября 2026"),
        (Language::Uk, "31 жовтня 2026"),
        (Language::Pl, "31 października 2026"),
        (Language::Lt, "2026 m. spalio 31 d."),
        (Language::De, "31. Oktober 2026"),
        (Language::Fr, "31 octobre 2026"),
    ] {
        let text = text(language);
        assert!(text.contains(day), "{}: {text}", language.tag());
    }
}

fn quoted(text: &str) -> Quoted {
    Quoted::new("says", Label::new("by", "Elske Vandermoer").unwrap(), Some("en"), text).unwrap()
}

/// A decision whose words are these.
fn decision(says: &str) -> Letter {
    let letters = samples::all().unwrap();
    letters
        .into_iter()
        .find_map(|it| match it {
            Letter::DecisionToApplicant(mut it) => {
                it.says = quoted(says);
                Some(Letter::DecisionToApplicant(it))
            }
            _ => None,
        })
        .unwrap()
}

fn withheld() -> Withheld {
    Withheld::new(
        &["Марыя Кавалёва".to_owned()],
        &["Ludvika Astrouna".to_owned()],
        &[Granting { code: "LT".to_owned(), name: "Lithuania".to_owned() }],
    )
}

#[test]
fn a_letter_that_names_a_shielded_person_is_refused_with_its_field_in_every_script() {
    for words in [
        "As Maria Kavaliova told the court.",
        "Как показала Ковалёва М.",
        "Паказанні Кавалёвай",
        "KOVALEVA",
        "К\u{200B}авалёва",
        "zeznania Kowalewej",
    ] {
        let refused = decision(words).paper(Language::En, &withheld()).unwrap_err();
        assert_eq!(refused.len(), 1, "{words}");
        assert_eq!(refused[0].field, "says");
        assert!(refused[0].to_string().contains("shielded"), "{}", refused[0]);
        assert!(!refused[0].to_string().contains("ovalev"), "what was found is not repeated");
    }
    assert!(decision("The source gave no reason.").paper(Language::En, &withheld()).is_ok());
}

#[test]
fn a_letter_that_names_the_granting_state_is_refused_and_its_own_letterhead_is_not() {
    for words in [
        "She is protected in Lithuania.",
        "литовский суд",
        "Lietuvoje",
        "en Lituanie",
        "file LT-7",
        "in Vilnius",
    ] {
        let refused = decision(words).paper(Language::Fr, &withheld()).unwrap_err();
        assert_eq!(refused[0].field, "says", "{words}");
    }
    let mut letters = samples::all().unwrap();
    let Some(Letter::CourtNote(note)) = letters.pop() else { panic!("the last is the note to a court") };
    let mut head = note.head.clone();
    head.from.address = vec![Label::new("from", "1 Harbour Square, Vilnius, Lithuania").unwrap()];
    assert!(Letter::CourtNote(CourtNote { head, ..note.clone() }).paper(Language::En, &withheld()).is_ok());
    let mut head = note.head.clone();
    head.to.name = Label::new("to", "Maria Kovaleva").unwrap();
    head.signed = Signed::ByRule;
    let refused = Letter::CourtNote(CourtNote { head, ..note }).paper(Language::En, &withheld()).unwrap_err();
    assert_eq!(refused[0].field, "to.name");
}

#[test]
fn every_place_for_words_of_others_is_looked_through() {
    // The word stands in one place after another: each letter that carries it is refused there.
    let word = || Label::new("x", "Kovaleva").unwrap();
    let text = || quoted("Kovaleva");
    let check = |letter: Letter, field: &str| {
        let refused = letter.paper(Language::En, &withheld()).unwrap_err();
        assert_eq!(refused.iter().map(|it| it.field.as_str()).collect::<Vec<_>>(), [field]);
    };
    for letter in samples::all().unwrap() {
        match letter {
            Letter::ToCommission(it) => {
                let mut one = it.clone();
                one.asks = text();
                check(Letter::ToCommission(one), "asks");
                let mut one = it.clone();
                one.bureau = Some(word());
                check(Letter::ToCommission(one), "bureau");
                let mut one = it.clone();
                one.annexes = vec![Annex { title: word(), dated: None, sheets: None, digest: digest() }];
                check(Letter::ToCommission(one), "annexes[0].title");
                let mut one = it;
                one.filer.mandate.as_mut().unwrap().holder = word();
                check(Letter::ToCommission(one), "mandate.holder");
            }
            Letter::NotAdmissible(mut it) => {
                it.reasons = text();
                check(Letter::NotAdmissible(it), "reasons");
            }
            Letter::Gist(mut it) => {
                let country = Label::new("x", "Voskar (QQ)").unwrap();
                it.gist = GistOf::ChargesAndCountry { charges: vec![text()], country };
                check(Letter::Gist(it), "gist.charges[0]");
            }
            Letter::DecisionToApplicant(mut it) => {
                it.corrections = vec![text()];
                check(Letter::DecisionToApplicant(it.clone()), "corrections[0]");
                it.corrections.clear();
                it.provisions = Some(text());
                check(Letter::DecisionToApplicant(it), "provisions");
            }
            Letter::DecisionToSource(mut it) => {
                it.members[0] = word();
                check(Letter::DecisionToSource(it), "members[0]");
            }
            Letter::National(mut it) => {
                it.asks = text();
                check(Letter::National(it), "asks");
            }
            Letter::CourtNote(mut it) => {
                it.bureau = word();
                check(Letter::CourtNote(it), "bureau");
            }
            Letter::RightOfReply(mut it) => {
                it.head.signed = Signed::By { name: word(), function: Label::new("x", "member").unwrap() };
                check(Letter::RightOfReply(it), "signed.name");
            }
            // What the source wrote is repeated in none: nothing typed stands in them but their heads.
            Letter::Challenge(mut it) => {
                it.head.to.address = vec![word()];
                check(Letter::Challenge(it), "to.address[0]");
            }
            Letter::Reminder(mut it) => {
                it.head.to.address = vec![word()];
                check(Letter::Reminder(it), "to.address[0]");
            }
            Letter::Acknowledgement(_) | Letter::Completion(_) | Letter::Admissible(_) => {}
        }
    }
}

#[test]
fn a_day_that_is_over_is_said_to_be_and_questions_alone_are_no_failure() {
    let text = |letter: Letter| paper(&letter, Language::En).text().unwrap().replace('\n', " ");
    let late = terms::Date::constant(2027, 12, 24);
    for letter in samples::all().unwrap() {
        match letter {
            Letter::Challenge(mut it) => {
                assert!(
                    text(Letter::Challenge(it.clone())).contains("The reasons do not pass the test below")
                );
                for failed in &mut it.failed {
                    failed.verdict = terms::restriction::Verdict::Asks;
                }
                let asks = text(Letter::Challenge(it.clone()));
                assert!(asks.contains("leaves questions") && !asks.contains("do not pass"), "{asks}");
                assert!(asks.contains("asked for by 13 November") && !asks.contains("day is over"), "{asks}");
                it.head.date = it.by;
                assert!(!text(Letter::Challenge(it.clone())).contains("that day is over"));
                it.head.date = late;
                assert!(text(Letter::Challenge(it)).contains("13 November 2026; that day is over"));
            }
            Letter::Reminder(mut it) => {
                it.head.date = late;
                assert!(text(Letter::Reminder(it)).contains("that day is over"));
            }
            Letter::RightOfReply(mut it) => {
                assert!(text(Letter::RightOfReply(it.clone())).contains("if it comes by 28 November"));
                it.head.date = late;
                assert!(text(Letter::RightOfReply(it)).contains("The time to reply ended on 28 November"));
            }
            Letter::Completion(mut it) => {
                it.head.date = late;
                assert!(text(Letter::Completion(it)).contains("that day is over"));
            }
            _ => {}
        }
    }
}

#[test]
fn a_letter_that_lacks_what_it_is_about_is_refused() {
    let fields = |letter: Letter| -> Vec<String> {
        let refused: Vec<Refused> = letter.paper(Language::En, &Withheld::default()).unwrap_err();
        refused.into_iter().map(|it| it.field).collect()
    };
    for letter in samples::all().unwrap() {
        match letter {
            Letter::Completion(mut it) => {
                it.missing.clear();
                assert_eq!(fields(Letter::Completion(it)), ["missing"]);
            }
            Letter::Acknowledgement(mut it) => {
                it.admissibility_by = None;
                assert_eq!(fields(Letter::Acknowledgement(it.clone())), ["admissibility_by"]);
                it.kind = RequestKind::Preventive;
                let text = paper(&Letter::Acknowledgement(it), Language::En).text().unwrap();
                assert!(text.contains("no clock runs"), "{text}");
            }
            Letter::Gist(mut it) => {
                it.members.clear();
                assert_eq!(fields(Letter::Gist(it)), ["members"]);
            }
            Letter::Challenge(mut it) => {
                it.failed[0].verdict = terms::restriction::Verdict::Passes;
                it.follows[0].step = ChallengeStep::Closed;
                assert_eq!(fields(Letter::Challenge(it)), ["failed[0].verdict", "follows[0].step"]);
            }
            Letter::CourtNote(mut it) => {
                it.permitted = Some((
                    Measure::ShortStop,
                    Label::new("x", "A court").unwrap(),
                    terms::Date::constant(2026, 1, 1),
                ));
                assert_eq!(fields(Letter::CourtNote(it)), ["permitted"]);
            }
            Letter::National(mut it) => {
                it.asks_for = RequestKind::Revision;
                assert_eq!(fields(Letter::National(it)), ["asks_for"]);
            }
            Letter::ToCommission(mut it) => {
                it.filer.mandate = None;
                assert_eq!(fields(Letter::ToCommission(it)), ["mandate"]);
            }
            Letter::Admissible(_)
            | Letter::NotAdmissible(_)
            | Letter::Reminder(_)
            | Letter::RightOfReply(_)
            | Letter::DecisionToApplicant(_)
            | Letter::DecisionToSource(_) => {}
        }
    }
}

#[test]
fn no_letter_cites_a_text_that_nobody_checked() {
    for letter in every() {
        let text = paper(&letter, Language::En).text().unwrap().replace("\n  ", " ").replace("  ", " ");
        for never in ["Article 30", "Article 32", "Article 37", "Article 39", "Article 41", "Article 58"] {
            assert!(!text.contains(never), "{}: {never}", letter.kind().code());
        }
        for line in text.split("Basis: ").skip(1) {
            let basis = line.split(".\n").next().unwrap();
            let is_labelled = basis.contains("checked in the text")
                || basis.contains("from a second source")
                || basis.contains("not law")
                || basis.contains("practice")
                || basis.contains("national law");
            assert!(is_labelled, "{}: {basis}", letter.kind().code());
        }
    }
}

/// A letter is made for one side: what only the body knows stands in none to the source.
#[test]
fn a_letter_to_a_source_says_nothing_of_the_person_and_nothing_of_other_files_but_a_count() {
    for letter in samples::all().unwrap() {
        let to_source = matches!(
            letter.kind(),
            LetterKind::Challenge
                | LetterKind::Reminder
                | LetterKind::RightOfReply
                | LetterKind::DecisionToSource
        );
        let text = paper(&letter, Language::En).text().unwrap();
        assert_eq!(to_source, text.contains("Bureau Voskar (QQ)\nDepartment"), "{:?}", Party::Source);
        if to_source {
            assert!(!text.contains("Astrouna") && !text.contains("protect"), "{text}");
        }
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("</p></blockquote></article><h1>MAY ACT</h1>".to_owned()),
        Just("\" onmouseover=\"x\" style=\"color:red".to_owned()),
        Just("\u{202E}TCA YAM\u{202C}".to_owned()),
        Just("\u{200B}\u{FEFF}\u{2066}\u{E0041}\u{00AD}\u{7}\u{1B}[2J".to_owned()),
        Just("<script>alert(1)</script>&lt;!--".to_owned()),
        Just("{{ 7 }} { $date } {letter-to}".to_owned()),
        Just("\r\n\r\nDecision of the Commission\n=====\n".to_owned()),
        "\\PC{0,20}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_somebody_wrote_cannot_leave_its_quotation(text in hostile()) {
        let by = Label::new("by", "Bureau Voskar").unwrap();
        let Ok(quoted) = Quoted::new("says", by, None, &text) else { return Ok(()) };
        let shown: String = quoted.lines().concat();
        prop_assert!(!shown.chars().any(|it| pages::escape::hidden(it) || it == '\n' || it == '\t'));
        let letters = samples::all().unwrap();
        let letter = letters.into_iter().find_map(|it| match it {
            Letter::NotAdmissible(mut it) => { it.reasons = quoted.clone(); Some(Letter::NotAdmissible(it)) }
            _ => None,
        }).unwrap();
        let paper = paper(&letter, Language::En);
        let html = paper.html(&digest(), "/x.css").unwrap();
        prop_assert_eq!(html.matches("<h1").count(), 1);
        prop_assert!(!html.contains("<script") && !html.contains(" onmouseover=\"") && !html.contains(" style=\""));
        prop_assert!(!html.chars().any(pages::escape::hidden));
        let plain = paper.text().unwrap();
        prop_assert!(!plain.chars().any(pages::escape::hidden));
        // In the text every line of it stands behind a bar.
        let after = plain.split_once("as they were written:\n").unwrap().1;
        let own = "You may file a new request";
        let quoted_lines = after.lines().take_while(|it| it.starts_with('|')).count();
        prop_assert!(quoted_lines >= quoted.lines().len());
        let rest: Vec<&str> = after.lines().skip(quoted_lines).filter(|it| !it.is_empty()).collect();
        prop_assert!(rest[0].starts_with(own), "{}", rest[0]);
    }
}

//! The words of requests and restrictions: each code in each language, each value in its place, none left over.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail where it stands"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use casework::clock::deadline::{Added, Fit, Idle, Moment, NoEnd, NotMoved, Off, Passed, Step};
use casework::restriction::law::Label;
use casework::restriction::questions::Asked;
use jiff::civil::{Time, Weekday, date};
use pages::commission::{deadline, docket, figures, forms, samples, says};
use pages::parts::key;
use pages::{Frame, Language, Words};
use terms::deadline::{DeadlineRule, DeadlineState, Party, Roll, Rounding, Term, TermUnit};
use terms::request::{FileKind, RequestState, RequestStep, Telling};
use terms::restriction::{ChallengeEnd, ChallengeStep, Gist, PointTested, TestPoint, TestReason, Verdict};
use terms::{Date, LawRef};

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

fn below(folder: &Path, out: &mut Vec<PathBuf>) {
    for it in fs::read_dir(folder).unwrap() {
        let path = it.unwrap().path();
        if path.is_dir() { below(&path, out) } else { out.push(path) }
    }
}

/// Every code of a closed list that this room has words for.
fn of_lists() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut family = |name: &str, codes: Vec<&str>| out.extend(codes.into_iter().map(|it| key(name, it)));
    family("rq-state", RequestState::ALL.iter().map(|it| it.code()).collect());
    family("rq-step", RequestStep::ALL.iter().map(|it| it.code()).collect());
    family("rq-file", FileKind::ALL.iter().map(|it| it.code()).collect());
    family("rq-telling", Telling::ALL.iter().map(|it| it.code()).collect());
    family("rq-point", TestPoint::ALL.iter().map(|it| it.code()).collect());
    family("rq-verdict", Verdict::ALL.iter().map(|it| it.code()).collect());
    family("rq-challenge", ChallengeStep::ALL.iter().map(|it| it.code()).collect());
    family("rq-ended", ChallengeEnd::ALL.iter().map(|it| it.code()).collect());
    family("rq-gist", Gist::ALL.iter().map(|it| it.code()).collect());
    for name in ["rq-clock", "rq-follows"] {
        family(name, DeadlineRule::ALL.iter().map(|it| it.code()).collect());
    }
    family("rq-deadline", DeadlineState::ALL.iter().map(|it| it.code()).collect());
    family("rq-party", Party::ALL.iter().map(|it| it.code()).collect());
    family("rq-asked", Asked::ALL.iter().map(|it| it.code()).collect());
    family("rq-label", [Label::Law, Label::Practice, Label::Policy].iter().map(|it| it.code()).collect());
    family("rq-unit", TermUnit::ALL.iter().map(|it| it.code()).collect());
    family("rq-why", TestReason::ALL.iter().map(|it| it.code()).collect());
    family("rq-tab", docket::Tab::ALL.iter().map(|it| it.code()).collect());
    let tables = casework::statistics::docket::TableKind::ALL;
    family("rq-table", tables.iter().map(|it| it.code()).collect());
    family("rq-n", figures::PARTS.to_vec());
    for id in forms::FORMS {
        out.extend([format!("rq-form-{id}"), format!("rq-form-{id}-lead")]);
    }
    for it in TestReason::ALL.iter().filter(|it| says::names_a_day(**it)) {
        out.insert(format!("{}-undated", key("rq-why", it.code())));
    }
    out
}

#[test]
fn every_language_says_everything_with_the_same_values_and_nothing_is_left_over() {
    let english = keys(Language::En.commission());
    assert!(english.len() > 500, "{}", english.len());
    for &language in Language::ALL {
        let own = keys(language.commission());
        assert_eq!(english, own, "{}", language.tag());
        assert!(fluent_bundle::FluentResource::try_new(language.commission().to_owned()).is_ok());
    }
    let lists = of_lists();
    let missing: Vec<&String> = lists.iter().filter(|it| !english.contains_key(*it)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let mut files = Vec::new();
    let room = Path::new(env!("CARGO_MANIFEST_DIR"));
    below(&room.join("src/commission"), &mut files);
    below(&room.join("templates/commission"), &mut files);
    let text: String = files.iter().map(|it| fs::read_to_string(it).unwrap()).collect();
    let left: Vec<&String> =
        english.keys().filter(|it| !lists.contains(*it) && !text.contains(&format!("\"{it}\""))).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn every_sentence_counts_without_a_fault() {
    for &language in Language::ALL {
        let words = Words(language);
        for (name, values) in keys(language.commission()) {
            for count in [0, 1, 2, 5, 11, 21, 104] {
                let mut args = fluent_bundle::FluentArgs::new();
                for value in &values {
                    if value == "n" || value == "number" {
                        args.set(value.as_str(), i64::from(count));
                    } else {
                        args.set(value.as_str(), format!("<{value}>"));
                    }
                }
                let said = words.with(&name, &args);
                let at = format!("{} {name}: {said}", language.tag());
                assert!(!said.contains('{') && !said.trim().is_empty(), "{at}");
                for value in values.iter().filter(|it| *it != "n" && *it != "number") {
                    assert!(said.contains(&format!("<{value}>")), "{at}: {value}");
                }
                if values.contains("n") || values.contains("number") {
                    assert!(said.contains(&count.to_string()), "{at}");
                }
            }
        }
    }
}

/// One of each step of a reckoning.
fn steps() -> Vec<Step> {
    let day = date(2027, 2, 28);
    let end = Moment { day, time: None };
    let term = |unit, length| Term { length, unit, rounding: Rounding::Down, roll: Roll::Stays };
    let months = term(TermUnit::Month, 4);
    let mut all = vec![
        Step::Start { at: 0, day, time: Time::midnight() },
        Step::NotRun { term: months, extension: false },
        Step::NotRun { term: months, extension: true },
        Step::Moved {
            from: day,
            over: vec![
                Passed { day, why: Off::Weekly(Weekday::Sunday) },
                Passed { day, why: Off::Named("FEAST".to_owned()) },
            ],
            to: day,
        },
        Step::NotCovered { calendar: "CALENDAR".to_owned(), years: vec![2027, 2028] },
        Step::Ends { at: 0, end: Moment { day, time: Some(Time::midnight()) } },
        Step::NoEnd(NoEnd::StandsStill(day)),
        Step::NoEnd(NoEnd::NoSuchDay { year: 2027, month: 2, day: 31 }),
        Step::NoEnd(NoEnd::NoCalendar),
        Step::NoEnd(NoEnd::Beyond),
    ];
    for extension in [false, true] {
        for fit in [Fit::Exact, Fit::RoundedDown, Fit::RoundedUp] {
            all.push(Step::Ran { term: months, extension, end, fit });
        }
    }
    for unit in TermUnit::ALL {
        all.push(Step::Ran { term: term(*unit, 21), extension: true, end, fit: Fit::Exact });
    }
    for added in [Added::Micros(60_000_000), Added::Days(3), Added::WorkingDays(5)] {
        all.push(Step::Stood { from: day, until: day, added, end });
    }
    all.extend([Idle::Empty, Idle::AfterTheEnd].map(|why| Step::Idle { from: day, why }));
    let stays = [NotMoved::Rule, NotMoved::WorkingDay, NotMoved::NotCovered, NotMoved::NoCalendar];
    all.extend(stays.map(Step::NotMoved));
    all
}

#[test]
fn every_step_of_a_reckoning_is_a_sentence_of_its_own_in_every_language() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for &language in Language::ALL {
        let said: Vec<String> = steps().iter().map(|it| deadline::step(Words(language), it)).collect();
        for (at, it) in said.iter().enumerate() {
            assert!(!it.contains('{') && it.ends_with('.'), "{}: {it}", language.tag());
            assert_eq!(said.iter().filter(|other| *other == it).count(), 1, "{}: {at} {it}", language.tag());
            // The two orthographies of one language write some sentences alike.
            if language == Language::BeTarask {
                continue;
            }
            if let Some(other) = seen.insert(it.clone(), language.tag()) {
                assert_eq!(other, language.tag(), "{it}");
            }
        }
        assert!(
            said.iter().any(|it| it.contains("FEAST")) && said.iter().any(|it| it.contains("2027, 2028"))
        );
    }
}

#[test]
fn a_reason_of_the_test_names_its_number_and_its_day_and_says_where_the_day_is_not_known() {
    for &language in Language::ALL {
        let words = Words(language);
        for reason in TestReason::ALL {
            let point = |day| PointTested {
                point: TestPoint::Ground,
                verdict: Verdict::Fails,
                reason: *reason,
                number: Some(41),
                day,
                because: "BECAUSE".to_owned(),
            };
            let dated = says::why(words, &point(Some(Date::constant(2022, 2, 14))));
            let undated = says::why(words, &point(None));
            let at = format!("{} {}: {dated} {undated}", language.tag(), reason.code());
            assert!(!dated.contains('{') && !undated.contains('{') && !dated.contains("BECAUSE"), "{at}");
            assert_eq!(dated.contains("2022"), says::names_a_day(*reason), "{at}");
            assert!(!undated.contains("2022"), "{at}");
            let counts = matches!(reason, TestReason::SameWords | TestReason::ItemsWithoutReason);
            assert_eq!(dated.contains("41"), counts, "{at}");
        }
    }
}

#[test]
fn law_that_nobody_checked_is_not_shown_as_law() {
    let words = Words(Language::De);
    let shown =
        says::law(words, [LawRef::memory("MEMORY"), LawRef::verified("TEXT"), LawRef::inference("OWN")]).0;
    assert!(!shown.contains("MEMORY") && shown.contains("lang=\"en\">TEXT"), "{shown}");
    assert!(shown.contains("sure-policy"), "{shown}");
    let texts = says::texts(words, [LawRef::verified("TEXT"), LawRef::inference("OWN")]).0;
    assert!(texts.contains("TEXT") && !texts.contains("OWN"), "{texts}");
    for rule in DeadlineRule::ALL {
        let row = casework::request::clocks::of(*rule);
        for law in row.law.iter().filter(|it| it.tag == terms::Tag::Memory) {
            assert!(!says::law(words, row.law).0.contains(law.cite.as_ref()), "{}", law.cite);
        }
    }
}

#[test]
fn the_applicant_reads_neither_a_reason_of_the_test_nor_the_words_of_the_source() {
    for &language in Language::ALL {
        let frame = Frame { language, ..pages::samples::frame() };
        let w = Words(language);
        let body = samples::restriction(Party::Body).page(&frame).unwrap();
        let own = samples::restriction(Party::Applicant).page(&frame).unwrap();
        for secret in ["national security", "warrant of 28 March", "O. Drimm", "/requests/entry/9104"] {
            assert!(body.contains(secret) && !own.contains(secret), "{}: {secret}", language.tag());
        }
        let staff = w.t("rq-twins-staff");
        assert!(body.contains(&staff) && !own.contains(&staff), "{}", language.tag());
        assert!(own.contains(&w.t("rq-test-not-shown")), "{}", language.tag());
        let source = samples::restriction(Party::Source).page(&frame).unwrap();
        assert!(source.contains("national security") && !source.contains(&staff), "{}", language.tag());
    }
}

#[test]
fn a_clock_tells_each_side_its_own_sentence_and_only_the_body_reads_all_three() {
    for &language in Language::ALL {
        let frame = Frame { language, ..pages::samples::frame() };
        let w = Words(language);
        let page = |seen_by| {
            samples::deadline(DeadlineRule::AccessDecision, seen_by, Vec::new()).page(&frame).unwrap()
        };
        let (body, applicant) = (page(Party::Body), page(Party::Applicant));
        assert!(body.contains(&w.t("rq-side-own")) && body.contains(&w.t("rq-side-waits")));
        assert!(applicant.contains(&w.t("rq-side-waits")) && !applicant.contains(&w.t("rq-side-own")));
        // The last day of the month, because there is no thirty-first of February, and what the pause added.
        assert!(body.contains("2027") && body.matches("<li>").count() > 5);
    }
}

#[test]
fn a_step_of_the_challenge_says_whether_it_is_law_or_a_rule_of_this_body() {
    for &language in Language::ALL {
        let frame = Frame { language, ..pages::samples::frame() };
        let w = Words(language);
        let page = samples::case(Party::Body).page(&frame).unwrap();
        for label in ["rq-label-policy", "rq-label-practice"] {
            assert!(page.contains(&w.t(label)), "{} {label}", language.tag());
        }
        let test = samples::restriction(Party::Body).page(&frame).unwrap();
        assert!(test.contains(&w.t("rq-label-policy")) && test.contains(&w.t("rq-label-law")));
    }
}

#[test]
fn what_a_source_or_an_applicant_wrote_can_neither_act_nor_turn_the_page() {
    let evil = "<script>a()</script>\u{202e}evil\" onfocus=\"b()";
    let mut restriction = samples::restriction(Party::Body);
    let mut case = samples::case(Party::Body);
    evil.clone_into(&mut restriction.bureau);
    evil.clone_into(&mut case.filed_by);
    let claim = restriction.claim.as_mut().unwrap();
    claim.justification.as_mut().unwrap().text = evil.to_owned();
    claim.items[0].item = evil.to_owned();
    claim.items[0].reason = evil.to_owned();
    for field in [&mut claim.supporting, &mut claim.other_ground, &mut claim.author] {
        evil.clone_into(field);
    }
    restriction.questions[0].item = Some(evil.to_owned());
    case.asks.as_mut().unwrap().text = evil.to_owned();
    case.rulings[0].reasons = evil.to_owned();
    case.history[0].says = evil.to_owned();
    for it in &mut case.file {
        evil.clone_into(&mut it.says.text);
        evil.clone_into(&mut it.says.author);
        if let Some(paper) = it.paper.as_mut() {
            evil.clone_into(&mut paper.0);
        }
    }
    let frame = pages::samples::frame();
    for page in [restriction.page(&frame).unwrap(), case.page(&frame).unwrap()] {
        assert!(!page.contains("<script>a") && !page.contains("evil\" onfocus"), "{page}");
        assert!(page.matches("&lt;script&gt;").count() > 5 && page.contains("U+202E"), "{page}");
    }
}

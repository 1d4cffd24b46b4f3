//! Every page, from invented people: what must be so on all of them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail where it stands"
)]

use std::collections::BTreeSet;

use pages::samples;
use pages::{Frame, Language};

fn every(check: impl Fn(&str, &str)) {
    for &language in Language::ALL {
        let frame = Frame { language, ..samples::frame() };
        for (name, page) in samples::all(&frame) {
            check(&format!("{name}.{}", language.tag()), &page.unwrap());
        }
    }
}

/// The opening tags of a page.
fn tags(page: &str) -> Vec<&str> {
    page.split('<')
        .skip(1)
        .filter_map(|it| it.split_once('>').map(|it| it.0))
        .filter(|it| !it.starts_with('/'))
        .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split_once('"').map(|it| it.0)
}

#[test]
fn no_page_has_a_word_missing_in_any_language() {
    every(|name, page| {
        let lost = page.split('{').skip(1).filter_map(|it| it.split_once('}')).map(|it| it.0);
        let lost: Vec<&str> = lost
            .filter(|it| it.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
            .collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
    });
}

#[test]
fn every_page_has_one_title_one_heading_and_no_style_or_script_inside() {
    every(|name, page| {
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert_eq!(page.matches("<main").count(), 1, "{name}");
        assert!(page.contains("class=\"skip\" href=\"#main\""), "{name}");
        assert!(
            !page.contains(" style=") && !page.contains("<style") && !page.contains("javascript:"),
            "{name}"
        );
        for tag in tags(page) {
            assert!(
                !tag.contains(" onclick") && !tag.contains(" onload") && !tag.contains(" onsubmit"),
                "{name}: {tag}"
            );
            if tag.starts_with("script") {
                assert!(attribute(tag, "src").unwrap().starts_with("/assets/"), "{name}");
            }
        }
    });
}

#[test]
fn every_id_is_given_once_and_every_reference_to_one_arrives() {
    every(|name, page| {
        let mut ids = BTreeSet::new();
        for tag in tags(page) {
            if let Some(id) = attribute(tag, "id") {
                assert!(ids.insert(id.to_owned()), "{name}: {id} twice");
            }
        }
        for tag in tags(page) {
            for reference in ["for", "aria-labelledby", "aria-describedby"] {
                for id in attribute(tag, reference).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(id), "{name}: nothing is `{id}`");
                }
            }
            if let Some(inside) = attribute(tag, "href").and_then(|it| it.strip_prefix('#')) {
                assert!(inside.starts_with("i-") || ids.contains(inside), "{name}: #{inside} leads nowhere");
            }
        }
    });
}

#[test]
fn every_field_has_a_label() {
    every(|name, page| {
        let labelled: BTreeSet<&str> = tags(page)
            .into_iter()
            .filter(|it| it.starts_with("label"))
            .filter_map(|it| attribute(it, "for"))
            .collect();
        let mut inside = false;
        for part in page.split('<').skip(1) {
            let tag = part.split('>').next().unwrap();
            if tag.starts_with("label") {
                inside = true;
            } else if tag.starts_with("/label") {
                inside = false;
            }
            let field = ["input", "textarea", "select"].iter().any(|it| tag.starts_with(it));
            if field && attribute(tag, "type") != Some("hidden") {
                let by_id = attribute(tag, "id").is_some_and(|it| labelled.contains(it));
                assert!(inside || by_id, "{name}: {tag}");
            }
        }
    });
}

#[test]
fn every_link_and_form_stays_in_the_house_and_every_post_carries_its_token() {
    every(|name, page| {
        for tag in tags(page) {
            for to in [attribute(tag, "href"), attribute(tag, "action"), attribute(tag, "src")]
                .into_iter()
                .flatten()
            {
                let ours = (to.starts_with('/') && !to.starts_with("//")) || to.starts_with('#');
                assert!(ours, "{name}: {to}");
            }
        }
        for form in page.split("<form").skip(1).map(|it| it.split("</form>").next().unwrap()) {
            if form.contains("method=\"post\"") {
                assert!(form.contains("name=\"csrf\" value=\"sample-token\""), "{name}: {form}");
            }
        }
    });
}

#[test]
fn a_page_is_light() {
    every(|name, page| {
        let shared: usize = pages::assets().iter().map(|it| it.bytes.len()).sum();
        assert!(page.len() + shared < 200_000, "{name}: {} and {shared}", page.len());
        assert!(page.len() < 100_000, "{name}: {}", page.len());
    });
}

#[test]
fn words_that_are_read_against_the_person_stand_nowhere() {
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
    for (at, line) in Language::En.source().lines().enumerate() {
        let words: Vec<String> =
            line.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
        for word in never {
            assert!(!words.iter().any(|it| it == word), "{}: {line}", at + 1);
        }
        assert!(!line.contains('%') && !line.contains('!'), "{}: {line}", at + 1);
    }
}

#[test]
fn the_first_reading_is_sealed_until_the_second_is_saved() {
    let page = pages::samples_more::before().page(&samples::frame()).unwrap();
    let secret = pages::samples_more::after();
    for pair in &secret.pairs {
        assert!(!page.contains(&pair.first.as_ref().unwrap().1));
    }
    assert!(!page.contains(&secret.decided.0) && page.contains("Sealed"));
    let radios = page.matches("type=\"radio\"").count();
    assert!(radios >= 6 && !page.contains(" checked>"), "nothing is preselected");
}

#[test]
fn a_decision_form_preselects_nothing_and_says_why_something_is_closed() {
    let page = pages::samples_more::decision().page(&samples::frame()).unwrap();
    assert!(!page.contains(" checked"));
    assert_eq!(page.matches(" disabled").count(), 2);
    assert!(page.contains("it needs a new INTERPOL decision"));
}

#[test]
fn a_law_that_nobody_checked_stands_under_pointers_and_not_under_law() {
    let page = samples::alert().page(&samples::frame()).unwrap();
    let (law, pointers) = page.split_once("Pointers, not checked").unwrap();
    assert!(pointers.contains("Statute of the Commission") && !law.contains("Statute of the Commission"));
}

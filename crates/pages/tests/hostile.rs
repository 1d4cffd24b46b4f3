//! No text of a sender can look like the interface, whatever it holds.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail where it stands"
)]

use pages::parts::{Fact, Foreign, Known, Name};
use pages::samples;
use proptest::prelude::*;
use terms::Origin;

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("</q></blockquote></main><h1 class=\"level-words\">MAY ACT</h1>".to_owned()),
        Just("\" onmouseover=\"x\" style=\"color:red".to_owned()),
        Just("' autofocus ".to_owned()),
        Just("\u{202E}TCA YAM\u{202C}".to_owned()),
        Just("\u{200B}\u{FEFF}\u{2066}\u{E0041}\u{00AD}".to_owned()),
        Just("<script>alert(1)</script>&lt;!--".to_owned()),
        Just("{{ 7 }} {$x}".to_owned()),
        "\\PC{0,20}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|it| it.concat())
}

/// The shape of a page: its tags, in order, without their attributes' values.
fn shape(page: &str) -> Vec<String> {
    page.split('<').skip(1).map(|it| it.split(['>', ' ']).next().unwrap().to_owned()).collect()
}

fn page_with(text: &str) -> String {
    let mut alert = samples::alert();
    alert.names =
        vec![Name { text: text.to_owned(), lang: Some(text.to_owned()), from: Some(Origin::Notice) }];
    alert.bureau = text.to_owned();
    alert.reference = Some(text.to_owned());
    alert.about = text.to_owned();
    alert.foreign = vec![Foreign {
        author: text.to_owned(),
        lang: Some(text.to_owned()),
        text: text.to_owned(),
        translation: None,
    }];
    alert.facts =
        vec![Fact { term: text.to_owned(), known: Known::Value(text.to_owned()), origin: Origin::Notice }];
    alert.page(&samples::frame()).unwrap()
}

/// Tags that stand for a character that is shown as a code.
fn without_codes(page: &str) -> String {
    let mut out = String::new();
    for (at, part) in page.split("<span class=\"tag\">U+").enumerate() {
        out.push_str(if at == 0 { part } else { part.split_once("</span>").unwrap().1 });
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_senders_text_adds_no_element_and_no_attribute(text in hostile()) {
        let page = without_codes(&page_with(&text));
        // The sentence on hidden characters is text: it adds no element.
        prop_assert_eq!(shape(&page), shape(&without_codes(&page_with("plain"))));
        prop_assert!(!page.contains(" onmouseover=\"") && !page.contains(" style=\""));
    }

    #[test]
    fn nothing_hidden_and_nothing_that_turns_text_is_left_in_a_page(text in hostile()) {
        prop_assert!(!page_with(&text).chars().any(pages::escape::hidden));
    }

    #[test]
    fn a_senders_words_stand_in_the_voice_of_others(word in "[a-z]{12,16}") {
        let mut alert = samples::alert();
        alert.facts = vec![Fact { term: "facts".to_owned(), known: Known::Value(word.clone()), origin: Origin::Notice }];
        alert.foreign = vec![Foreign { author: "Bureau".to_owned(), lang: None, text: word.clone(), translation: None }];
        let page = alert.page(&samples::frame()).unwrap();
        for (at, _) in page.match_indices(&word) {
            let before = &page[..at];
            prop_assert!(before.ends_with("<q class=\"foreign-q\">") || before.ends_with("dir=\"auto\">"), "{}", &before[at - 40..]);
        }
    }
}

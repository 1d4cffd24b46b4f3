//! Text of others in an answer: cut to a length and made harmless, with the cut shown.
//!
//! Promise: what stands in an answer never reorders, hides or outgrows it (T1, T15).

/// What is put where a text was cut.
pub(super) const CUT: &str = " [cut]";

/// Control, bidi and zero-width characters as codes, at most so many bytes, the cut shown.
pub(super) fn bounded(text: &str, most: usize) -> String {
    // A character that is shown as a code grows to eleven bytes at most: what is far beyond the bound is not read.
    let near: String = text.chars().take(most).collect();
    let safe = names::display_safe(near.trim());
    if safe.len() <= most && near.len() == text.len() {
        return safe;
    }
    let room = most.saturating_sub(CUT.len());
    let mut out = String::with_capacity(most);
    for c in safe.chars() {
        if out.len() + c.len_utf8() > room {
            break;
        }
        out.push(c);
    }
    out.push_str(CUT);
    out
}

/// Whole words of the interface that are read as an order against the person or as a verdict.
pub(super) const NEVER_WORDS: [&str; 9] =
    ["hold", "holds", "held", "cleared", "clearance", "hit", "target", "suspect", "fugitive"];

/// Beginnings of words that order what is never done because of an alert: deprive of liberty, use force, search, keep
/// documents, turn away, tell the sender's side. A text of own law has no place for them, also not with "do not"
/// before them: what is not done stands in the answer already. Words that begin like one and mean nothing of the kind
/// are in [`HARMLESS`].
pub(super) const ORDER_STEMS: [&str; 7] = [
    // English: liberty and force; search and documents; turning away and handing over; who is never told.
    "arrest detain detention custody imprison jail lockup handcuff cuff shackle restrain manacle apprehend seiz subdu taser",
    "search frisk strip confiscat impound retain withhold unlock",
    "refus reject deny denied denies expel expuls deport remov extradit surrender handover repatriat offload interrogat",
    "consul embass interpol sender carrier airline homeland",
    // German; French, Polish, Lithuanian; Belarusian, Russian, Ukrainian.
    "festnehm festnahm verhaft fessel handschell durchsuch beschlagnahm zurückweis abschieb ausliefer konsul botschaft",
    "arrêter arrestation menott fouill refoul ambassad aresztow zatrzym kajdan przeszuk suimt suėm antrank",
    "арышт арест арешт задерж затрым затрим наручн обыск обшук вобшук консул",
];

/// Words that begin like an order and are none.
const HARMLESS: [&str; 3] = ["consult", "stripe", "searchlight"];

/// What is ordered in several words.
const ORDER_PHRASES: &str = "lock up, hand over, turn away, turn back, send back, take away, take in, \
    keep the passport, keep the document, keep documents, keep the person, foreign authorit, sending state, home country";

/// The first word of a text that the interface never uses.
pub(super) fn never_word(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let orders =
        |word: &str, stem: &str| word.starts_with(stem) && !HARMLESS.iter().any(|it| word.starts_with(it));
    let whole = NEVER_WORDS.iter().find(|it| words.contains(it));
    let begun = || {
        let mut stems = ORDER_STEMS.iter().flat_map(|it| it.split(' '));
        stems.find(|stem| words.iter().any(|it| orders(it, stem)))
    };
    let spoken = || {
        let line = words.join(" ");
        ORDER_PHRASES.split(", ").find(|it| format!(" {line}").contains(&format!(" {it}")))
    };
    whole.copied().or_else(begun).or_else(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_a_letter_and_says_so() {
        assert_eq!(bounded("  Ілінка ", 40), "Ілінка");
        let long = bounded(&"Ж".repeat(500), 41);
        assert!(long.len() <= 41 && long.ends_with(CUT), "{long}");
        assert!(bounded(&"\u{202E}".repeat(500), 60).len() <= 60);
        assert!(!bounded("a\u{202E}b", 60).contains('\u{202E}'));
    }

    #[test]
    fn a_word_is_found_whole_and_in_any_case() {
        assert_eq!(never_word("HOLD the person"), Some("hold"));
        assert_eq!(never_word("the household and the holder"), None);
    }

    #[test]
    fn an_order_against_the_person_is_found_however_it_is_put() {
        for (text, word) in [
            ("Arrest and handcuff the person", "arrest"),
            ("Put HANDCUFFS on", "handcuff"),
            ("Officers may be arresting", "arrest"),
            ("search devices", "search"),
            ("Body-searches are allowed", "search"),
            ("Refuse entry", "refus"),
            ("refusal of boarding", "refus"),
            ("Deny boarding", "deny"),
            ("tell the consulate", "consul"),
            ("Inform the Embassy of the state", "embass"),
            ("tell the carrier", "carrier"),
            ("hand  over to the neighbours", "hand over"),
            ("Hand-over at the line", "hand over"),
            ("Keep the passport until noon", "keep the passport"),
            ("Person festnehmen", "festnehm"),
            ("Задержать до утра", "задерж"),
        ] {
            assert_eq!(never_word(text), Some(word), "{text}");
        }
    }

    #[test]
    fn what_protects_and_what_own_law_lets_anybody_do_is_no_order() {
        for text in [
            "Protect, disarm, separate where somebody is in danger",
            "Ask the person to wait in the waiting room for fifteen minutes at most",
            "Consult the register of residents",
            "Research of the address in the land register",
            "Compare the fingerprints with the chip of the passport",
            "Call an interpreter; a lawyer may be there",
        ] {
            assert_eq!(never_word(text), None, "{text}");
        }
    }
}

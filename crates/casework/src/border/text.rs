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

/// The first word of a text that the interface never uses.
pub(super) fn never_word(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let found = |word: &&&'static str| lower.split(|c: char| !c.is_alphanumeric()).any(|it| it == **word);
    NEVER_WORDS.iter().find(|it| found(it)).copied()
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
}

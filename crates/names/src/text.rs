//! Text as it arrives: normal form for work, visible form for a terminal.

use unicode_normalization::UnicodeNormalization;

/// Whether a character can hide or reorder text without being seen.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// NFKC, controls, bidi and zero-width characters out, white space folded. The script is kept.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars().filter(|c| !is_invisible(*c)).nfkc() {
        if c.is_whitespace() {
            gap = true;
        } else if !c.is_control() && !is_invisible(c) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(c);
        }
    }
    out
}

/// What may be shown on a terminal: control, bidi and zero-width characters are escaped visibly as `\u{..}`.
pub fn display_safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let line = matches!(c, '\u{2028}' | '\u{2029}');
        if c.is_control() || is_invisible(c) || line {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_folded_and_the_script_kept() {
        assert_eq!(normalise("  Ілінка\t\u{3000}Балтрукова \n"), "Ілінка Балтрукова");
        assert_eq!(normalise("\u{FF22}altruko\u{200B}va"), "Baltrukova");
    }

    #[test]
    fn what_reorders_text_is_shown_on_a_terminal() {
        assert_eq!(display_safe("a\u{202E}b\u{1B}[2J"), "a\\u{202e}b\\u{1b}[2J");
        assert_eq!(display_safe("Іван"), "Іван");
    }
}

//! Text of others on a page: made harmless for HTML, and characters that hide or reorder text shown as codes.
//!
//! Promise: every value that a template writes goes through [`Marked`]; none can end an element, an attribute or a line,
//! turn the direction of what stands beside it, or be there unseen.
//!
//! Serves `threats` T1 (a sender's text that looks like an instruction) and T15.

use std::fmt::{self, Write};

/// Characters that turn direction, take no room, or steer a terminal. A new line and a tab are text.
#[must_use]
pub fn hidden(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' => true,
        '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' => true,
        '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' => true,
        '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}' | '\u{1D173}'..='\u{1D17A}' => true,
        _ => c.is_control(),
    }
}

/// What is not written as it is.
fn is_marked(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"' | '\'') || hidden(c)
}

/// The escaper of every template: HTML, and hidden characters as `[U+202E]`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marked;

impl askama::filters::Escaper for Marked {
    fn write_escaped_str<W: Write>(&self, mut dest: W, string: &str) -> fmt::Result {
        // Most of a page is text in which nothing is to be made harmless: it is written in one go.
        let mut rest = string;
        while let Some((plain, behind)) = rest.find(is_marked).and_then(|at| rest.split_at_checked(at)) {
            dest.write_str(plain)?;
            let mut behind = behind.chars();
            if let Some(c) = behind.next() {
                self.write_escaped_char(&mut dest, c)?;
            }
            rest = behind.as_str();
        }
        dest.write_str(rest)
    }

    fn write_escaped_char<W: Write>(&self, mut dest: W, c: char) -> fmt::Result {
        match c {
            '&' => dest.write_str("&amp;"),
            '<' => dest.write_str("&lt;"),
            '>' => dest.write_str("&gt;"),
            '"' => dest.write_str("&quot;"),
            '\'' => dest.write_str("&#39;"),
            c if hidden(c) => write!(dest, "[U+{:04X}]", u32::from(c)),
            c => dest.write_char(c),
        }
    }
}

/// The text as it may stand in a page.
#[must_use]
pub fn marked(text: &str) -> String {
    use askama::filters::Escaper as _;
    let mut out = String::with_capacity(text.len());
    // Writing into a string does not fail.
    let _ = Marked.write_escaped_str(&mut out, text);
    out
}

/// The text of somebody else, its hidden characters in boxes: for the inside of `foreign` alone.
#[must_use]
pub fn boxed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if hidden(c) {
            let _ = write!(out, "<span class=\"tag\">U+{:04X}</span>", u32::from(c));
        } else {
            out.push_str(&marked(c.encode_utf8(&mut [0; 4])));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_or_turns_text_is_shown_as_a_code() {
        assert_eq!(marked("a\u{202E}b\u{200B}c\r"), "a[U+202E]b[U+200B]c[U+000D]");
        assert_eq!(boxed("x\u{2066}"), "x<span class=\"tag\">U+2066</span>");
    }

    #[test]
    fn no_markup_comes_through() {
        for text in
            ["", "a", "&", "a&", "&a", "&&", "é<é", "a\u{200B}", "\u{200B}<\u{200B}", "plain text alone"]
        {
            let each: String = text.chars().map(|c| marked(c.encode_utf8(&mut [0; 4]))).collect();
            assert_eq!(marked(text), each);
        }
        assert_eq!(marked("<b a='1' c=\"2\">&"), "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;");
        assert_eq!(boxed("<script>"), "&lt;script&gt;");
    }

    #[test]
    fn names_in_their_own_script_stay_as_they_are() {
        for name in ["Сцяпан Журавінскі", "مهرانگیز", "ირაკლი", "Maria da Conceição"]
        {
            assert_eq!(marked(name), name);
        }
    }
}

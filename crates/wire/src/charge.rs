//! Charges as public forms give them: one text that may hold several counts.
//!
//! The rule, the same for every form:
//! 1. Numbered items (`1.`, `1)`, `(1)`, counted up from 1) are the counts, whether each stands on its own
//!    line or all on one; what stands before the first number belongs to the first count.
//! 2. Else each line is a count, unless it goes on from the line before: it begins with a bracket, a small
//!    letter or a word for an article of law (`Article`, `Art.`, `Section`, `§`, `ст.` ...), or the line before
//!    ends with a comma, a dash, or a word that wants another (`of`, `and`, `under`, `in`, `по`, `и`).
//! 3. An article that stands in brackets at the end of a count, or on its own line, is also its law.
//!
//! Promise: no word of the charge is lost; the counts put together are the text, but for blanks and numbers.
//! Serves: RPD Art 83(2)(b) (charge and law of each count).

use terms::Field;
use terms::alert::{Count, Warrant};

/// Most counts taken from one text; what follows stays in the last.
const MOST_COUNTS: usize = 200;

/// Words that begin a reference to law, in small letters.
const ARTICLE_WORDS: &[&str] = &[
    "article",
    "articles",
    "art",
    "arts",
    "section",
    "sections",
    "sec",
    "§",
    "§§",
    "paragraph",
    "para",
    "clause",
    "part",
    "ст",
    "статья",
    "статьи",
    "ч",
    "artículo",
    "artículos",
    "artigo",
    "articolo",
    "artykuł",
    "madde",
    "المادة",
];

/// Words after which a line goes on.
const WANTING_WORDS: &[&str] = &[
    "of", "and", "or", "under", "in", "by", "with", "for", "to", "the", "a", "an", "from", "по", "и", "в",
    "с", "de", "et", "y", "del", "la", "&",
];

/// The counts of a charge, with the translation that came with it.
pub(crate) fn counts(charge: Option<&str>, translation: Option<&str>) -> Vec<Count> {
    let parts = charge.map(split).unwrap_or_default();
    let translated = translation.map(split).unwrap_or_default();
    if parts.is_empty() {
        return translated
            .into_iter()
            .map(|text| Count {
                charge: Field::Unknown,
                translation: Field::notice(text),
                language: None,
                law: Field::NotShown,
                max_penalty_months: Field::NotShown,
            })
            .collect();
    }
    // A translation is dealt out only where it has as many counts; else it belongs to the whole.
    let whole = (translated.len() != parts.len()).then(|| translation.map(|it| one_line(it.lines())));
    let mut dealt = translated.into_iter();
    parts
        .into_iter()
        .enumerate()
        .map(|(index, text)| {
            let mut count = Count::of(&text);
            let own = match &whole {
                None => dealt.next(),
                Some(all) if index == 0 => all.clone(),
                Some(_) => None,
            };
            count.translation = own.map_or(Field::Unknown, Field::notice);
            count.law = law_in(&text).map_or(Field::NotShown, Field::notice);
            count.max_penalty_months = Field::NotShown;
            count
        })
        .collect()
}

/// A warrant of which a public form tells the state and the charge: it has no place for anything else, so that
/// all else is not shown, which says nothing about the sender.
pub(crate) fn open_warrant(state: Field<String>, counts: Vec<Count>) -> Warrant {
    Warrant { state, counts, ..Warrant::default() }
}

/// The texts of the counts.
fn split(charge: &str) -> Vec<String> {
    let lines: Vec<&str> = charge
        .split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect();
    let numbered = numbered(&lines);
    if numbered.len() > 1 {
        return numbered;
    }
    let mut counts: Vec<Vec<&str>> = Vec::new();
    for line in lines {
        let goes_on =
            counts.last().and_then(|it| it.last()).is_some_and(|before| wants_more(before) || follows(line));
        match counts.last_mut() {
            Some(count) if goes_on => count.push(line),
            Some(_) | None => counts.push(vec![line]),
        }
        if counts.len() > MOST_COUNTS {
            let extra = counts.pop().unwrap_or_default();
            if let Some(last) = counts.last_mut() {
                last.extend(extra);
            }
        }
    }
    counts.into_iter().map(|it| one_line(it.into_iter())).collect()
}

fn one_line<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for word in lines.flat_map(str::split_whitespace) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn first_word(line: &str) -> String {
    line.split(|it: char| it.is_whitespace() || it == '.' || it.is_ascii_digit())
        .next()
        .unwrap_or_default()
        .to_lowercase()
}

fn is_article(line: &str) -> bool {
    let line = line.trim_start_matches(['(', '[']);
    line.starts_with('§') || ARTICLE_WORDS.contains(&first_word(line).as_str())
}

fn follows(line: &str) -> bool {
    let first = line.chars().next();
    first.is_some_and(|it| it.is_lowercase() || matches!(it, '(' | '[' | ')' | ',')) || is_article(line)
}

fn wants_more(line: &str) -> bool {
    let last_word = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    line.ends_with([',', '-', '–', '(', '/']) || WANTING_WORDS.contains(&last_word.to_lowercase().as_str())
}

/// Splits where a number mark counts on from the one before.
fn numbered(lines: &[&str]) -> Vec<String> {
    let mut counts: Vec<String> = Vec::new();
    let mut preface = String::new();
    let mut wanted = 1u32;
    for word in lines.iter().flat_map(|it| it.split_whitespace()) {
        let is_mark = number_mark(word) == Some(wanted) && counts.len() < MOST_COUNTS;
        let here = match counts.last_mut() {
            _ if is_mark => {
                wanted += 1;
                let begun = if counts.is_empty() { std::mem::take(&mut preface) } else { String::new() };
                counts.push(begun);
                continue;
            }
            Some(count) => count,
            None => &mut preface,
        };
        if !here.is_empty() {
            here.push(' ');
        }
        here.push_str(word);
    }
    counts.retain(|it| !it.is_empty());
    counts.into_iter().map(|it| it.trim_end_matches([';', ',']).to_owned()).collect()
}

/// The number of `3.`, `3)` or `(3)`.
fn number_mark(word: &str) -> Option<u32> {
    let inner = word
        .strip_prefix('(')
        .and_then(|it| it.strip_suffix(')'))
        .or_else(|| word.strip_suffix(')'))
        .or_else(|| word.strip_suffix('.'))?;
    (inner.len() <= 3 && inner.bytes().all(|it| it.is_ascii_digit())).then(|| inner.parse().ok()).flatten()
}

/// The article a count names in brackets at its end.
fn law_in(text: &str) -> Option<String> {
    let inner = text.trim_end_matches(['.', ';', ' ']).strip_suffix(')')?;
    // The bracket that closes at the end may hold others: `(Article 243(2))`.
    let mut depth = 1;
    for (at, letter) in inner.char_indices().rev() {
        match letter {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let law = inner.get(at + 1..)?.trim();
            return is_article(law).then(|| law.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(charge: &str, expected: &[&str]) {
        assert_eq!(split(charge), expected, "{charge}");
    }

    #[test]
    fn a_line_break_before_an_article_is_no_new_count() {
        check(
            "Tax evasion on an especially large scale\r\n(Article 243 part 2)",
            &["Tax evasion on an especially large scale (Article 243 part 2)"],
        );
        check("FRAUD\r\nArt. 209 part 4", &["FRAUD Art. 209 part 4"]);
        check("Fraud in\nparticularly large amounts", &["Fraud in particularly large amounts"]);
    }

    #[test]
    fn lines_that_begin_anew_are_counts() {
        check("Murder\r\nArmed robbery\r\n\r\n", &["Murder", "Armed robbery"]);
        check("Убийство\nРазбой", &["Убийство", "Разбой"]);
        check("MURDER\nROBBERY", &["MURDER", "ROBBERY"]);
        check("", &[]);
    }

    #[test]
    fn numbers_that_count_up_are_counts() {
        check(
            "Charges: 1) fraud; 2) tax evasion\r\nby a group; 3) forgery",
            &["Charges: fraud", "tax evasion by a group", "forgery"],
        );
        check("(1) Theft (2) Arson", &["Theft", "Arson"]);
        check("Theft under Art. 1. of the code", &["Theft under Art. 1. of the code"]);
    }

    #[test]
    fn no_word_is_lost() {
        let text = "A, b\r\nC 1. d\n(e) 2. f\n\n§ 3 g";
        let joined: String = split(text).join(" ");
        for word in ["A,", "b", "C", "d", "(e)", "f", "§", "3", "g"] {
            assert!(joined.split(' ').any(|it| it == word), "{word} in {joined}");
        }
    }

    #[test]
    fn an_article_in_brackets_is_the_law_of_its_count() {
        let counts = counts(Some("Tax evasion\r\n(Article 243(2))\r\nMurder"), None);
        assert_eq!(counts[0].law.value().map(String::as_str), Some("Article 243(2)"));
        assert!(!counts[1].law.is_known());
    }

    #[test]
    fn a_translation_with_as_many_counts_is_dealt_out() {
        let dealt = counts(Some("Theft\nArson"), Some("Vol\nIncendie"));
        assert_eq!(dealt[1].translation.value().map(String::as_str), Some("Incendie"));
        let whole = counts(Some("Theft\nArson"), Some("Vol et incendie"));
        assert_eq!(whole[0].translation.value().map(String::as_str), Some("Vol et incendie"));
        assert!(!whole[1].translation.is_known());
        assert_eq!(counts(None, Some("C")).len(), 1);
    }
}

//! Rows out of comma-separated text, for callers that have the text and no reader of their own.
//!
//! Promise: a field comes out as it stands, quotation marks taken off; each row knows its line.
//!
//! Serves: tests, examples and tools over `data/offences/`; the program itself reads through `wire`.

use terms::offence::{ArticleRow, OffenceTermRow, SignalRow};

/// The records of a comma-separated text with the line each begins on. A field in quotation marks may hold
/// commas, line breaks and doubled quotation marks. Empty lines are passed over.
#[must_use]
pub fn split(text: &str) -> Vec<(u32, Vec<String>)> {
    let mut records = Vec::new();
    let (mut record, mut field) = (Vec::new(), String::new());
    let (mut quoted, mut line, mut begun) = (false, 1u32, 1u32);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\n' {
            line = line.saturating_add(1);
        }
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                if field.ends_with('\r') {
                    field.pop();
                }
                record.push(std::mem::take(&mut field));
                let whole = std::mem::take(&mut record);
                if whole.iter().any(|it| !it.is_empty()) {
                    records.push((begun, whole));
                }
                begun = line;
            }
            _ => field.push(letter),
        }
    }
    if !field.is_empty() || !record.is_empty() {
        record.push(field);
        records.push((begun, record));
    }
    records
}

/// The records behind the header as rows of `terms.csv`.
#[must_use]
pub fn terms(text: &str) -> Vec<OffenceTermRow> {
    body(text, |line, [class, language, pattern, unless, note]| OffenceTermRow {
        line,
        class,
        language,
        pattern,
        unless,
        note,
    })
}

/// The records behind the header as rows of `signals.csv`.
#[must_use]
pub fn signals(text: &str) -> Vec<SignalRow> {
    body(text, |line, [signal, language, pattern, unless, note]| SignalRow {
        line,
        signal,
        language,
        pattern,
        unless,
        note,
    })
}

/// The records behind the header as rows of `articles.csv`.
#[must_use]
pub fn articles(text: &str) -> Vec<ArticleRow> {
    body(text, |line, [state, article, class, nature, tag, source, note]| ArticleRow {
        line,
        state,
        article,
        class,
        nature,
        tag,
        source,
        note,
    })
}

fn body<const N: usize, T>(text: &str, row: impl Fn(u32, [String; N]) -> T) -> Vec<T> {
    let records = split(text).into_iter().skip(1);
    records
        .map(|(line, record)| {
            let mut fields = record.into_iter();
            row(line, std::array::from_fn(|_| fields.next().unwrap_or_default()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_fields_keep_commas_line_breaks_and_quotation_marks() {
        let records = split("a,b\n\"x,\r\ny\",\"say \"\"no\"\"\"\r\n\nc,d");
        assert_eq!(records.len(), 3);
        assert_eq!(records[1], (2, vec!["x,\r\ny".to_owned(), "say \"no\"".to_owned()]));
        assert_eq!(records[2], (5, vec!["c".to_owned(), "d".to_owned()]));
    }
}

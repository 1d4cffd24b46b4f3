//! Document numbers in a plain form, as two sources write them.

use terms::alert::{Document, Subject};

/// The longest number that is read.
const LONGEST: usize = 40;
/// Fewer letters and digits tell no people apart.
const SHORTEST: usize = 6;
/// Fewer digits are a word and no number.
const FEWEST_DIGITS: usize = 4;

/// A number with the state that gave it.
#[derive(PartialEq, Eq)]
pub(super) struct Numbered {
    number: String,
    state: Option<String>,
}

/// No content: it is personal.
impl std::fmt::Debug for Numbered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Numbered(..)")
    }
}

/// How two sets of documents stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DocumentMatch {
    /// None is given on one side.
    NotGiven,
    /// None is the same.
    Different,
    /// The same number, given by two states: another document.
    OtherState,
    /// The same.
    Same,
}

/// The documents of a subject that tell people apart.
pub(super) fn numbered(subject: &Subject) -> Vec<Numbered> {
    let all = subject.documents.value().map_or(&[][..], Vec::as_slice);
    all.iter().filter_map(plain).collect()
}

fn plain(document: &Document) -> Option<Numbered> {
    let number: String = document.number.chars().filter_map(letter_or_digit).take(LONGEST).collect();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let state = document.state.as_deref().map(|it| it.trim().to_uppercase()).filter(|it| !it.is_empty());
    (number.chars().count() >= SHORTEST && digits >= FEWEST_DIGITS).then_some(Numbered { number, state })
}

/// Cyrillic letters that look Latin as Latin ones: a series is typed in either.
fn letter_or_digit(c: char) -> Option<char> {
    let upper = c.to_uppercase().next().unwrap_or(c);
    let latin = match upper {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'І' => 'I',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        other => other,
    };
    latin.is_alphanumeric().then_some(latin)
}

/// The best match of two sets.
pub(super) fn compare(ours: &[Numbered], theirs: &[Numbered]) -> DocumentMatch {
    if ours.is_empty() || theirs.is_empty() {
        return DocumentMatch::NotGiven;
    }
    let pairs = ours.iter().flat_map(|ours| theirs.iter().map(move |it| (ours, it)));
    let found = pairs.filter(|(ours, theirs)| ours.number == theirs.number).map(|(ours, theirs)| {
        match (&ours.state, &theirs.state) {
            (Some(one), Some(other)) if one != other => DocumentMatch::OtherState,
            (Some(_), Some(_)) | (None, _) | (_, None) => DocumentMatch::Same,
        }
    });
    found.max().unwrap_or(DocumentMatch::Different)
}

#[cfg(test)]
mod tests {
    use terms::Field;

    use super::*;

    fn subject(documents: &[(&str, Option<&str>)]) -> Subject {
        let document = |(number, state): &(&str, Option<&str>)| Document {
            kind: "passport".to_owned(),
            number: (*number).to_owned(),
            state: state.map(str::to_owned),
        };
        Subject { documents: Field::notice(documents.iter().map(document).collect()), ..Subject::default() }
    }

    #[track_caller]
    fn check(one: (&str, Option<&str>), other: (&str, Option<&str>), expected: DocumentMatch) {
        let (one, other) = (numbered(&subject(&[one])), numbered(&subject(&[other])));
        assert_eq!(compare(&one, &other), expected);
        assert_eq!(compare(&other, &one), expected);
    }

    #[test]
    fn a_number_is_the_same_however_it_is_typed_and_another_in_another_state() {
        check(("MP 204417-8", Some("QQ")), ("МР2044178", Some("qq ")), DocumentMatch::Same);
        check(("MP2044178", Some("QQ")), ("MP2044178", None), DocumentMatch::Same);
        check(("MP2044178", Some("QQ")), ("MP2044178", Some("QR")), DocumentMatch::OtherState);
        check(("MP2044178", Some("QQ")), ("MP2044179", Some("QQ")), DocumentMatch::Different);
        check(("12345", None), ("12345", None), DocumentMatch::NotGiven);
        check(("UNKNOWN", None), ("UNKNOWN", None), DocumentMatch::NotGiven);
    }
}

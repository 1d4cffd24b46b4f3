//! What may be published of a decision: an excerpt in which no name, date or place of the merits file survives, and which
//! gives nothing away beside earlier ones.
//!
//! Promise: pure; what is found is named with its place in the text, so that a person can take it out. A name is found in any
//! script, spelling and case ending that [`names`] folds together; a date in any order of its parts; a place like a name. An
//! excerpt that shows what an earlier one hides, or hides what an earlier one shows, is refused: the difference tells.
//!
//! Serves CCF Statute Art 44 (decisions are published as far as confidentiality allows).

use names::{Name, compare};
use terms::Date;
use terms::request::{FileItem, Lodging};
use terms::restriction::RestrictionClaim;

/// What may not survive.
#[derive(Clone, Debug, Default)]
pub struct Confidential {
    /// Names of persons: applicant, counsel, victims, witnesses, officials.
    pub names: Vec<String>,
    /// Places.
    pub places: Vec<String>,
    /// Days.
    pub dates: Vec<Date>,
    /// Numbers of files, warrants and documents.
    pub numbers: Vec<String>,
}

/// Words with a capital that name an office or a text and no place; they stand in every decision.
const COMMON: &[&str] = &[
    "Annex",
    "Appeal",
    "Applicant",
    "Article",
    "Articles",
    "Assembly",
    "Authority",
    "Body",
    "Bureau",
    "Chamber",
    "Commission",
    "Constitution",
    "Convention",
    "Council",
    "Counsel",
    "Court",
    "Courts",
    "Criminal",
    "Data",
    "Decision",
    "Directive",
    "District",
    "European",
    "Files",
    "General",
    "INTERPOL",
    "Interpol",
    "Judge",
    "Judgment",
    "Law",
    "Member",
    "Minister",
    "Ministry",
    "Notice",
    "Organization",
    "Police",
    "Processing",
    "Prosecutor",
    "Regional",
    "Regulation",
    "Request",
    "Requests",
    "Rights",
    "Rules",
    "Secretariat",
    "Section",
    "Security",
    "State",
    "Statute",
    "Supreme",
    "Tribunal",
    "Union",
    "Warrant",
];

impl Confidential {
    /// What a request and its file hold that may not be published: every name and shielded person, every day and number, and
    /// every word that is written with a capital inside a sentence, because it may be a place. `people` are those who acted.
    #[must_use]
    pub fn of(
        lodging: &Lodging,
        people: &[String],
        items: &[&FileItem],
        claims: &[&RestrictionClaim],
    ) -> Self {
        let mut found = Self { names: lodging.names.clone(), ..Self::default() };
        found.names.push(lodging.filed_by.clone());
        found.names.extend(lodging.mandate.iter().map(|it| it.holder.clone()));
        found.names.extend(people.iter().cloned());
        found.dates.extend(lodging.born.and_then(whole_day));
        found.dates.extend(lodging.discovered);
        found.dates.extend(lodging.dated);
        found.numbers.push(lodging.request.as_str().to_owned());
        found.numbers.extend(lodging.alert.iter().map(|it| it.as_str().to_owned()));
        found.numbers.extend(lodging.earlier.iter().cloned());
        let mut texts = vec![lodging.asks.as_str()];
        for it in items {
            found.names.extend(it.shielded.iter().cloned());
            found.dates.extend(it.dated);
            texts.extend([it.says.as_str(), it.origin.as_str()]);
            texts.extend(it.upload.iter().map(|it| it.name.as_str()));
        }
        for it in claims {
            found.dates.push(it.claimed);
            texts.extend([it.justification.as_str(), it.supporting.as_str(), it.other_ground.as_str()]);
            texts.extend(it.items.iter().flat_map(|it| [it.item.as_str(), it.reason.as_str()]));
        }
        for text in texts {
            found.read(text);
        }
        found.names.retain(|it| !it.trim().is_empty());
        found
    }

    /// Days, numbers and words with a capital of one text.
    fn read(&mut self, text: &str) {
        let mut begins = true;
        for word in text.split_whitespace() {
            let plain = letters(word);
            let digits = plain.chars().filter(char::is_ascii_digit).count();
            let capital = digits == 0 && plain.chars().next().is_some_and(char::is_uppercase);
            if capital && !begins && !COMMON.contains(&plain.as_str()) && !self.places.contains(&plain) {
                self.places.push(plain.clone());
            }
            begins = word.ends_with(['.', '!', '?', ':']) && plain.chars().count() > 2;
            let parts = runs(&plain);
            match day_of(&parts) {
                Some(day) => self.dates.push(day),
                // A number of a file: several digits with signs between them, or many.
                None if digits >= 5 || (digits >= 3 && parts.len() > 1) => self.numbers.push(plain),
                None => {}
            }
        }
    }
}

/// The day that three numbers are, with the year first or last.
fn day_of(parts: &[u32]) -> Option<Date> {
    let [first, second, third] = *parts else { return None };
    let (year, month, day) = if first > 31 { (first, second, third) } else { (third, second, first) };
    let year = i16::try_from(year).ok().filter(|it| (1800..2200).contains(it))?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn whole_day(born: terms::PartialDate) -> Option<Date> {
    (born.earliest() == born.latest()).then(|| born.earliest())
}

/// Something that stands in the text and may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What kind.
    pub what: Kind,
    /// The word of the text, from 1.
    pub word: usize,
    /// The word itself.
    pub text: String,
}

impl Kind {
    /// A word that is never renamed.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Place => "place",
            Self::Date => "date",
            Self::Number => "number",
            Self::HiddenEarlier => "hidden_earlier",
            Self::ShownEarlier => "shown_earlier",
        }
    }

    /// In a sentence.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Name => "a name of the file",
            Self::Place => "a word of the file that may be a place",
            Self::Date => "a day of the file",
            Self::Number => "a number of the file",
            Self::HiddenEarlier => "an earlier excerpt hides what stands here",
            Self::ShownEarlier => "an earlier excerpt shows what is hidden here",
        }
    }
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name of the file.
    Name,
    /// A place of the file.
    Place,
    /// A day of the file.
    Date,
    /// A number of the file.
    Number,
    /// An earlier excerpt hides what stands here.
    HiddenEarlier,
    /// An earlier excerpt shows what is hidden here.
    ShownEarlier,
}

/// What a person writes in the place of what is taken out.
pub const TAKEN_OUT: &str = "[...]";
/// Shorter words of a name are left out: they stand in every text.
const SHORTEST: usize = 3;
/// Score of two words from which they may be one: two romanisations of one surname have .495, two case endings .554, two
/// surnames with one beginning .212.
const SAME_WORD: f32 = 0.45;
/// Words of one text that are compared with an earlier one.
const LONGEST: usize = 4_000;
/// Of the words of the shorter text: from here on two excerpts are of one decision.
const SAME_DECISION: (usize, usize) = (1, 2);

/// Everything in a text that may not be published.
#[must_use]
pub fn check(text: &str, confidential: &Confidential, earlier: &[&str]) -> Vec<Found> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    named(&words, &confidential.names, Kind::Name, &mut found);
    named(&words, &confidential.places, Kind::Place, &mut found);
    dated(&words, &confidential.dates, &mut found);
    numbered(text, &words, &confidential.numbers, &mut found);
    for other in earlier {
        differ(&words, other, &mut found);
    }
    found.sort_by_key(|it| it.word);
    found
}

fn letters(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The words of names that say something, each read alone.
fn stems(list: &[String]) -> Vec<Name> {
    let whole = list.iter().map(|it| Name::parse(it));
    let mut words: Vec<String> =
        whole.flat_map(|it| it.tokens().iter().map(|it| it.text().to_owned()).collect::<Vec<_>>()).collect();
    words.retain(|it| it.chars().count() >= SHORTEST);
    words.sort();
    words.dedup();
    words.iter().map(|it| Name::parse(it)).collect()
}

fn named(words: &[&str], list: &[String], what: Kind, found: &mut Vec<Found>) {
    let stems = stems(list);
    if stems.is_empty() {
        return;
    }
    for (at, word) in words.iter().enumerate() {
        let plain = letters(word);
        if plain.chars().count() < SHORTEST {
            continue;
        }
        let read = Name::parse(&plain);
        if stems.iter().any(|stem| same_word(stem, &read)) {
            found.push(Found { what, word: at + 1, text: plain });
        }
    }
}

/// The same word in another spelling, script or case ending. What only looks alike is found too: a person looks.
fn same_word(stem: &Name, word: &Name) -> bool {
    let begins = |name: &Name| name.tokens().first().and_then(|it| it.skeleton().chars().next());
    begins(stem) == begins(word) && compare(stem, word).score >= SAME_WORD
}

fn dated(words: &[&str], dates: &[Date], found: &mut Vec<Found>) {
    let numbers: Vec<Vec<u32>> = words.iter().map(|it| runs(it)).collect();
    for (at, word) in words.iter().enumerate() {
        // A day is said within four words: `28 March 2031`, `on the 28th of March 2031`, `2031-03-28`.
        let near: Vec<u32> = numbers.iter().skip(at).take(5).flatten().copied().collect();
        let has = |number: i32| u32::try_from(number).is_ok_and(|it| near.contains(&it));
        let begins = numbers.get(at).is_some_and(|it| !it.is_empty());
        let said = |date: &Date| {
            let short = i32::from(date.year()) % 100;
            has(i32::from(date.day()))
                && (has(i32::from(date.year())) || (has(short) && has(i32::from(date.month()))))
        };
        if begins && dates.iter().any(said) {
            found.push(Found { what: Kind::Date, word: at + 1, text: letters(word) });
        }
    }
}

/// The numbers in a word.
fn runs(word: &str) -> Vec<u32> {
    word.split(|c: char| !c.is_ascii_digit()).filter_map(|it| it.parse().ok()).collect()
}

fn numbered(text: &str, words: &[&str], numbers: &[String], found: &mut Vec<Found>) {
    let plain = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let whole = plain(text);
    for number in numbers {
        let looked = plain(number);
        if looked.chars().count() < SHORTEST || !whole.contains(&looked) {
            continue;
        }
        let at = words.iter().position(|it| plain(it).contains(&looked)).unwrap_or(0);
        found.push(Found { what: Kind::Number, word: at + 1, text: number.clone() });
    }
}

/// Puts two texts beside each other, word by word. Where one of them has something taken out and the other has words, the
/// pair tells what was taken out.
fn differ(words: &[&str], other: &str, found: &mut Vec<Found>) {
    let now: Vec<&str> = words.iter().copied().take(LONGEST).collect();
    let then: Vec<&str> = other.split_whitespace().take(LONGEST).collect();
    let pairs = common(&now, &then);
    let (part, whole) = SAME_DECISION;
    if pairs.is_empty() || pairs.len() * whole < now.len().min(then.len()) * part {
        return;
    }
    let hides = |words: &[&str]| words.iter().any(|it| it.contains(TAKEN_OUT) || it.contains('\u{2588}'));
    let shows = |words: &[&str]| words.iter().any(|it| !it.contains(TAKEN_OUT) && !it.contains('\u{2588}'));
    let mut before = (0, 0);
    for (at, other_at) in pairs.into_iter().chain([(now.len(), then.len())]) {
        let ours = now.get(before.0..at).unwrap_or_default();
        let theirs = then.get(before.1..other_at).unwrap_or_default();
        let text = || ours.first().or(theirs.first()).map_or_else(String::new, |it| (*it).to_owned());
        if hides(theirs) && shows(ours) && !hides(ours) {
            found.push(Found { what: Kind::HiddenEarlier, word: before.0 + 1, text: text() });
        }
        if hides(ours) && shows(theirs) && !hides(theirs) {
            found.push(Found { what: Kind::ShownEarlier, word: before.0 + 1, text: text() });
        }
        before = (at + 1, other_at + 1);
    }
}

/// The longest common run of words, as pairs of places.
fn common(left: &[&str], right: &[&str]) -> Vec<(usize, usize)> {
    let width = right.len() + 1;
    let mut table = vec![0u16; (left.len() + 1) * width];
    let get = |table: &[u16], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    for (i, a) in left.iter().enumerate().rev() {
        for (j, b) in right.iter().enumerate().rev() {
            let longest = if a == b {
                get(&table, i + 1, j + 1) + 1
            } else {
                get(&table, i + 1, j).max(get(&table, i, j + 1))
            };
            if let Some(cell) = table.get_mut(i * width + j) {
                *cell = longest;
            }
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while let (Some(a), Some(b)) = (left.get(i), right.get(j)) {
        if a == b {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if get(&table, i + 1, j) >= get(&table, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Confidential {
        Confidential {
            names: vec!["Людвіка Астроўна".to_owned(), "Noemi Calderat".to_owned()],
            places: vec!["Velmora".to_owned()],
            dates: vec!["2031-03-28".parse().unwrap()],
            numbers: vec!["17-243/31".to_owned()],
        }
    }

    #[track_caller]
    fn finds(text: &str, expected: &[Kind]) {
        let found: Vec<Kind> = check(text, &file(), &[]).iter().map(|it| it.what).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn no_name_survives_in_any_script_or_ending() {
        finds("The applicant asked for the deletion of the data.", &[]);
        finds("Ms Astrouna asked for it.", &[Kind::Name]);
        finds("Заява Астроўны разгледжана.", &[Kind::Name]);
        finds("the witness Calderat's statement", &[Kind::Name]);
        finds("a court in Velmora decided", &[Kind::Place]);
    }

    #[test]
    fn no_day_survives_however_it_is_written() {
        for text in [
            "on 28 March 2031 the court",
            "am 28. März 2031",
            "on 2031-03-28",
            "28.03.2031",
            "the 28/03/31 warrant",
        ] {
            finds(text, &[Kind::Date]);
        }
        finds("in the spring of 2031", &[]);
        finds("after 28 questions", &[]);
    }

    #[test]
    fn no_number_of_a_file_survives() {
        finds("warrant 17-243/31 was issued", &[Kind::Number]);
        finds("warrant 17 243 31 was issued", &[Kind::Number]);
    }

    #[test]
    fn what_a_file_says_in_passing_may_not_survive_either() {
        let mut lodging = super::super::state::tests::lodging(terms::request::RequestKind::Deletion);
        lodging.asks =
            "The warrant AB-17/2031 was read out in Old Harbour on 03.04.2031 by judge Tessen.".to_owned();
        let it = Confidential::of(&lodging, &["Elske Vandermoer".to_owned()], &[], &[]);
        let kinds = |text: &str| -> Vec<Kind> { check(text, &it, &[]).iter().map(|it| it.what).collect() };
        assert_eq!(kinds("The hearing in Old Harbour was held."), [Kind::Place, Kind::Place]);
        assert_eq!(kinds("the judge, Tessen, was absent"), [Kind::Place]);
        assert_eq!(kinds("on 3 April 2031"), [Kind::Date]);
        assert_eq!(kinds("the warrant ab 17 2031"), [Kind::Number]);
        assert_eq!(kinds("as Vandermoer wrote"), [Kind::Name]);
        assert!(kinds("The Regional Court was asked under Article 35 of the Statute.").is_empty());
    }

    #[test]
    fn two_excerpts_of_one_decision_do_not_tell_what_either_hides() {
        let first = "The source was asked about [...] and gave no answer within the time set by the chamber.";
        let second = "The source was asked about tax and gave no answer within the time set by the chamber.";
        let kinds = |text: &str, earlier: &[&str]| -> Vec<Kind> {
            check(text, &Confidential::default(), earlier).iter().map(|it| it.what).collect()
        };
        assert_eq!(kinds(second, &[first]), [Kind::HiddenEarlier]);
        assert_eq!(kinds(first, &[second]), [Kind::ShownEarlier]);
        assert!(kinds(first, &[first]).is_empty());
        assert!(
            kinds(first, &["Another decision about something else altogether, with [...] in it."]).is_empty()
        );
    }
}

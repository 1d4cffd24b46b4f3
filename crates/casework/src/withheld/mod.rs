//! What a letter never names: a victim, a witness, and the state that gave protection.
//!
//! A letter is made of fixed words and of values that people typed. Each value is looked through before it is printed:
//! every word of it against every word of the shielded names, and against the names of the granting states. A name that
//! the letter prints anyway (the applicant's own) is no find: relatives share surnames.
//!
//! Promise: what is found is refused with its kind and never cut out silently. Names are met across scripts, spellings and
//! case endings; a find too many costs one rewritten sentence, one too few costs a witness.
//! Not found, and said so: a state or a person that is only described ("her aunt", "the neighbouring state"), and a name
//! taken apart by other words.
//!
//! Serves CCF Statute Art 35(3) (rights of third persons) and the protection promise P11: a letter shows nothing of who
//! protects. A rule of this system.

mod states;

use names::{Name, TokenKind};

/// A state that gave protection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granting {
    /// Its alpha-2 code.
    pub code: String,
    /// Its name, as the tables or the profile of the house say it; empty where they say none.
    pub name: String,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// A name that is shielded in the file.
    Person,
    /// The state that gave protection.
    State,
}

impl Found {
    /// As it is told: never what was found, only of which kind.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Person => "names somebody who is shielded in this file",
            Self::State => "names the state that gave protection",
        }
    }
}

/// The names and states that one file withholds.
#[derive(Clone, Default)]
pub struct Withheld {
    persons: Vec<Name>,
    printed: Vec<String>,
    codes: Vec<String>,
    stems: Vec<String>,
}

impl std::fmt::Debug for Withheld {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Withheld").finish_non_exhaustive()
    }
}

/// Shorter than this, the beginning of a word names nothing.
const SHORTEST_STEM: usize = 3;

impl Withheld {
    /// From the shielded names of a file, the names that its letters print anyway, and the states that gave protection.
    #[must_use]
    pub fn new(shielded: &[String], printed: &[String], granting: &[Granting]) -> Self {
        let printed: Vec<String> = printed.iter().flat_map(|it| folded(it)).collect();
        let mut codes = Vec::new();
        let mut stems = Vec::new();
        for state in granting {
            let (three, known) = states::of(&state.code);
            codes.push(state.code.to_uppercase());
            codes.extend(three.map(str::to_owned));
            stems.extend(known.iter().map(|it| (*it).to_owned()));
            // "Republic of" names no state.
            let own = words(&state.name)
                .into_iter()
                .map(|it| it.to_lowercase())
                .filter(|it| it.chars().count() > SHORTEST_STEM && !GENERIC.contains(&it.as_str()));
            stems.extend(own.map(|it| without_ending(&it)));
        }
        let mut persons = Vec::new();
        for name in shielded {
            // Every word of a name is looked for by itself: a surname alone names a witness.
            let of_person = Name::parse(name);
            let tell = |kind: TokenKind| matches!(kind, TokenKind::Plain | TokenKind::Patronymic);
            for token in of_person.tokens().iter().filter(|it| tell(it.kind())) {
                if token.folded().chars().count() >= 2 && !printed.iter().any(|it| it == token.folded()) {
                    persons.push(Name::parse(token.text()));
                }
            }
        }
        Self { persons, printed, codes, stems }
    }

    /// Whether a text names somebody or a state that is withheld.
    #[must_use]
    pub fn found(&self, text: &str) -> Option<Found> {
        self.found_person(text).or_else(|| self.found_state(text))
    }

    /// Whether a text names a shielded person: for the places that say who writes and to whom, where the own state may stand.
    #[must_use]
    pub fn found_person(&self, text: &str) -> Option<Found> {
        if self.persons.is_empty() {
            return None;
        }
        let words = words(&names::normalise(text));
        let is_named = |word: &str| {
            let read = Name::parse(word);
            let printed = read.tokens().iter().all(|it| self.printed.iter().any(|own| own == it.folded()));
            (read.is_empty() || !printed) && self.persons.iter().any(|it| same_word(it, &read))
        };
        let is_figure = |at: Option<usize>| {
            let word = at.and_then(|it| words.get(it));
            word.is_some_and(|it| it.chars().all(|c| c.is_ascii_digit()))
        };
        let named = words.iter().enumerate().any(|(at, word)| {
            // 28 March is a day and not Maria.
            let is_day = MONTHS.binary_search(&word.to_lowercase().as_str()).is_ok()
                && (is_figure(at.checked_sub(1)) || is_figure(at.checked_add(1)));
            !is_day && is_named(word)
        });
        named.then_some(Found::Person)
    }

    fn found_state(&self, text: &str) -> Option<Found> {
        if self.codes.is_empty() {
            return None;
        }
        let words = words(&names::normalise(text));
        let is_named = |word: &String| {
            let small = word.to_lowercase();
            self.codes.contains(word)
                || self.stems.iter().any(|it| small.starts_with(it.as_str()))
                // letters of one script among those of another: read again as one word
                || folded(word).iter().any(|it| self.stems.iter().any(|stem| it.starts_with(stem.as_str())))
        };
        words.iter().any(is_named).then_some(Found::State)
    }
}

/// Months, as they stand beside a figure: some fold like a name.
const MONTHS: [&str; 150] = [
    "août",
    "april",
    "august",
    "avril",
    "balandis",
    "balandžio",
    "birželio",
    "birželis",
    "czerwca",
    "czerwiec",
    "december",
    "dezember",
    "décembre",
    "februar",
    "february",
    "février",
    "gegužė",
    "gegužės",
    "grudnia",
    "grudzień",
    "gruodis",
    "gruodžio",
    "januar",
    "january",
    "janvier",
    "juillet",
    "juin",
    "juli",
    "july",
    "june",
    "juni",
    "kovas",
    "kovo",
    "kwiecień",
    "kwietnia",
    "lapkritis",
    "lapkričio",
    "liepa",
    "liepos",
    "lipca",
    "lipiec",
    "listopad",
    "listopada",
    "lutego",
    "luty",
    "mai",
    "maj",
    "maja",
    "marca",
    "march",
    "mars",
    "marzec",
    "may",
    "märz",
    "november",
    "novembre",
    "october",
    "octobre",
    "oktober",
    "październik",
    "października",
    "rugpjūtis",
    "rugpjūčio",
    "rugsėjis",
    "rugsėjo",
    "sausio",
    "sausis",
    "september",
    "septembre",
    "sierpień",
    "sierpnia",
    "spalio",
    "spalis",
    "styczeń",
    "stycznia",
    "vasario",
    "vasaris",
    "wrzesień",
    "września",
    "август",
    "августа",
    "апрель",
    "апреля",
    "березень",
    "березня",
    "верасень",
    "верасня",
    "вересень",
    "вересня",
    "грудень",
    "грудня",
    "декабрь",
    "декабря",
    "жнівень",
    "жніўня",
    "жовтень",
    "жовтня",
    "июль",
    "июля",
    "июнь",
    "июня",
    "кастрычнік",
    "кастрычніка",
    "квітень",
    "квітня",
    "красавік",
    "красавіка",
    "липень",
    "липня",
    "листопад",
    "листопада",
    "лютага",
    "лютий",
    "лютого",
    "люты",
    "ліпень",
    "ліпеня",
    "лістапад",
    "лістапада",
    "май",
    "март",
    "марта",
    "мая",
    "ноябрь",
    "ноября",
    "октябрь",
    "октября",
    "сакавік",
    "сакавіка",
    "сентябрь",
    "сентября",
    "серпень",
    "серпня",
    "снежань",
    "снежня",
    "студзень",
    "студзеня",
    "сьнежня",
    "січень",
    "січня",
    "травень",
    "травня",
    "февраль",
    "февраля",
    "червень",
    "червня",
    "чэрвень",
    "чэрвеня",
    "январь",
    "января",
];

/// Words of names of states that name none.
const GENERIC: [&str; 14] = [
    "republic",
    "kingdom",
    "state",
    "states",
    "islands",
    "island",
    "federation",
    "federal",
    "democratic",
    "people",
    "united",
    "north",
    "south",
    "saint",
];

/// The words of a text. Letters that stand alone one after another are read as one word as well.
fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut spaced = String::new();
    let ends =
        |it: char| !(it.is_alphanumeric() || matches!(it, '\'' | '\u{2019}' | '\u{02BC}' | '\u{0301}'));
    for word in text.split(ends).filter(|it| !it.is_empty()) {
        let mut letters = word.chars();
        match (letters.next(), letters.next()) {
            (Some(only), None) if only.is_alphabetic() => spaced.push(only),
            _ => {
                take_spaced(&mut spaced, &mut out);
                out.push(word.to_owned());
            }
        }
    }
    take_spaced(&mut spaced, &mut out);
    out
}

fn take_spaced(spaced: &mut String, out: &mut Vec<String>) {
    let taken = std::mem::take(spaced);
    if taken.chars().count() >= SHORTEST_STEM {
        out.push(taken);
    }
}

fn folded(text: &str) -> Vec<String> {
    Name::parse(text).tokens().iter().map(|it| it.folded().to_owned()).collect()
}

/// A name of a state without the letters that its cases change.
fn without_ending(word: &str) -> String {
    let cut: String = word.trim_end_matches(|it: char| VOWELS.contains(it)).to_owned();
    if cut.chars().count() >= SHORTEST_STEM { cut } else { word.to_owned() }
}

const VOWELS: &str = "aeiouyąęėįųūаеёиоуыэюяіїєйьё";

/// Whether two single words are one name: the same by the fold, an equivalent or a near spelling by the comparison, or the
/// same with another case ending.
fn same_word(name: &Name, word: &Name) -> bool {
    let (Some(own), Some(read)) = (name.tokens().first(), word.tokens().first()) else {
        return false;
    };
    let (own, read) = (own.folded(), read.folded());
    if own == read || declined(own, read) {
        return true;
    }
    own.chars().count() > 2 && read.chars().count() > 2 && names::compare(name, word).score >= SAME_WORD
}

/// Two single words that are one name score [`names::ONE_WORD_NAME`] and nothing more can agree; forms of one given name
/// somewhat less.
const SAME_WORD: f32 = 0.56;

/// The same word with another ending of a case.
fn declined(name: &str, word: &str) -> bool {
    let shared = name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    let (long, read) = (name.chars().count(), word.chars().count());
    let most_lost = if long <= 5 { 1 } else { 2 };
    if shared < SHORTEST_STEM || long.saturating_sub(shared) > most_lost {
        return false;
    }
    let of_name: String = name.chars().skip(shared).collect();
    let of_word: String = word.chars().skip(shared).collect();
    let is_ending = |it: &str| ENDINGS.contains(&it);
    (of_name.is_empty() || of_name.chars().all(|it| "aeiouyjn".contains(it)))
        && read.saturating_sub(shared) <= 4
        && is_ending(&of_word)
}

/// Endings of cases in the languages of the letters, as the fold writes them.
const ENDINGS: [&str; 43] = [
    "", "a", "aha", "ahe", "ai", "aia", "am", "amu", "as", "au", "avi", "e", "eha", "ei", "em", "emu", "en",
    "ens", "es", "evi", "i", "ia", "iai", "iaus", "ie", "iem", "im", "in", "io", "is", "iu", "iui", "o",
    "om", "os", "ou", "s", "u", "ui", "uiu", "uju", "us", "y",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Withheld {
        Withheld::new(
            &["Марыя Кавалёва".to_owned(), "Zoltan Qerimi".to_owned(), "Ганна Ткач".to_owned()],
            &["Сцяпан Журавінскі".to_owned()],
            &[
                Granting { code: "LT".to_owned(), name: "Lithuania".to_owned() },
                Granting { code: "QT".to_owned(), name: "Republic of Sarvenia".to_owned() },
            ],
        )
    }

    #[track_caller]
    fn check(text: &str, expected: Option<Found>) {
        assert_eq!(file().found(text), expected, "{text}");
    }

    #[test]
    fn a_shielded_name_is_met_in_every_script_and_spelling() {
        for text in [
            "as Maria Kavaliova told the court",
            "свидетель Ковалёва показала",
            "показания Ковалёвой",
            "паказанні Кавалёвай",
            "zeznania Kowalewej",
            "KOVALEVA",
            "К о в а л ё в а",
            "Kova\u{200B}leva",
            "the witness QERIMI, Z.",
            "Керими",
            "сведка Ткач",
            "Tkacz zeznała",
            "Ганне",
        ] {
            check(text, Some(Found::Person));
        }
    }

    #[test]
    fn the_granting_state_is_met_by_name_code_people_and_capital_in_nine_languages() {
        for text in [
            "protected in Lithuania",
            "Lithuanian authorities",
            "у Літве",
            "у Летуве",
            "летувіскі суд",
            "в Литве",
            "литовский суд",
            "у Литві",
            "na Litwie",
            "sąd litewski",
            "Lietuvoje",
            "in Litauen",
            "les autorités lituaniennes",
            "in Vilnius",
            "file LT-204",
            "LTU",
            "granted by Sarvenia",
            "QT",
        ] {
            check(text, Some(Found::State));
        }
    }

    #[test]
    fn the_applicants_own_name_and_plain_words_are_no_find() {
        for text in [
            "Stsiapan Zhuravinski",
            "Журавінскага затрымалі",
            "the",
            "annexes",
            "in",
            "order",
            "and",
            "warrant",
            "of",
            "the warrant of 28 March 2021",
            "от 3 июля 2021 года",
            "Disclosure may prejudice an ongoing investigation",
            "the republic of letters and a result",
            "Рашэнне суда ад 14 лютага 2022 года",
            "",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_surname_that_the_letter_prints_anyway_is_no_find_and_the_given_name_beside_it_is() {
        let file =
            Withheld::new(&["Вольга Журавінская".to_owned()], &["Вольга Кос, Журавінская".to_owned()], &[]);
        assert_eq!(file.found("Журавінская"), None);
        let file = Withheld::new(&["Вольга Журавінская".to_owned()], &["Журавінская Ніна".to_owned()], &[]);
        assert_eq!(file.found("Журавінская"), None);
        assert_eq!(file.found("Olga"), Some(Found::Person));
    }

    #[test]
    fn the_place_of_the_writer_is_looked_through_for_persons_alone() {
        assert_eq!(file().found_person("Court of Vilnius, Lithuania"), None);
        assert_eq!(file().found_person("care of Kavaleva"), Some(Found::Person));
    }

    #[test]
    fn a_month_beside_a_figure_is_a_day_and_elsewhere_a_name() {
        let file = Withheld::new(&["Юлия Май".to_owned()], &[], &[]);
        assert_eq!(file.found("3 июля 2021 года и 5 мая"), None);
        assert_eq!(file.found("так сказала Юлия"), Some(Found::Person));
        assert_eq!(file.found("так сказала Май"), Some(Found::Person));
        assert!(MONTHS.is_sorted());
    }

    #[test]
    fn a_file_that_withholds_nothing_finds_nothing() {
        assert_eq!(Withheld::default().found("Lithuania, Kovaleva"), None);
    }
}

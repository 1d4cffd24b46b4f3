//! Letters of other scripts that look like those of a name never hide the person: with every swap of the table of
//! look-alikes, on the names a check must find, a hit stays a hit.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a table of the crate's own, read by its test"
)]

use names::index::{Answer, Born, Budget, Index, Person, Query};
use names::{Name, SAME_NAME, compare};
use std::collections::HashMap;

/// A spelling that is presented and one that is held.
const PAIRS: &[(&str, &str)] = &[
    ("Hnyot Stanislau", "Гнёт Станислав"),
    ("HNYOT STANISLAU", "Gnyot Stanislav"),
    ("Гнёт Станіслаў", "Hnyot Stanislau"),
    ("ГНЕТ СТАНИСЛАВ", "Hnyot Stanislau"),
    ("Krauchanka Uladzimir", "Кравченко Владимир"),
    ("Vladimir Kravchenko", "Uladzimir Krauchanka"),
    ("Valiantsin Ulasik", "Valentin Vlasik"),
    ("VLASIK VALENTIN", "Валянцін Уласік"),
    ("Siarhei Krauchanka", "Sergei Kravchenko"),
    ("Сергей Кравченко", "Siarhei Krauchanka"),
    ("Ales Baltrukou", "Балтруков Александр Николаевич"),
    ("BALTRUKOU ALIAKSANDR", "Aliaksandr Mikalaevich Baltrukou"),
    ("VERBITSKI ULADZIMIR", "Вербицкий Владимир"),
    ("HATKO ANNA", "Анна Натко"),
    ("СОХА ВЕРА", "Vera Sokha"),
];

/// By letter, in lower case: what is taken for it, as written.
fn swaps() -> HashMap<char, Vec<char>> {
    let mut swaps: HashMap<char, Vec<char>> = HashMap::new();
    let table = include_str!("../data/lookalikes.csv");
    for line in table.lines().filter(|it| !it.starts_with('#')).skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let letter = fields[0].chars().next().unwrap();
        for stands in [fields[1], fields[2]].iter().filter_map(|it| it.chars().next()) {
            swaps.entry(stands).or_default().push(letter);
        }
        if fields[3] == "yes" {
            swaps.entry('l').or_default().push(letter);
            swaps.entry('i').or_default().push(letter);
        }
    }
    for (latin, cyrillic) in "ABCEHIKMOPTXYaceiopxy".chars().zip("АВСЕНІКМОРТХУасеіорху".chars())
    {
        swaps.entry(lower(latin)).or_default().push(cyrillic);
        swaps.entry(lower(cyrillic)).or_default().push(latin);
    }
    for (letter, digit) in [('o', '0'), ('о', '0'), ('l', '1'), ('i', '1'), ('і', '1')] {
        swaps.entry(letter).or_default().push(digit);
    }
    swaps.values_mut().for_each(|all| {
        all.sort_unstable();
        all.dedup();
    });
    swaps
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap()
}

/// The held name among others, found by the shown one, with the date of birth and without.
struct Held {
    held: String,
    index: Index,
    born: Option<Born>,
}

impl Held {
    fn new(held: &str) -> Held {
        let born = Born::new(Some(1980), Some(5), Some(6));
        let person = |id, name: &str, born: Option<Born>| Person {
            id,
            spellings: vec![Name::parse(name)],
            born: born.into_iter().collect(),
            sex: None,
        };
        let mut index = Index::new();
        let others = ["Orlen Ruzhan", "Marek Ilona", "Drozd Ihar", "Жыгімонт Алеся", "Velmar Kira"];
        index.extend(
            others
                .iter()
                .zip(2..)
                .map(|(name, id)| person(id, name, Born::new(Some(1971), Some(2), Some(3)))),
        );
        index.insert(person(1, held, born));
        Held { held: escaped(held), index, born }
    }

    fn finds(&self, shown: &str) {
        let missed = self.misses(shown);
        assert!(missed.is_empty(), "{missed:?}");
    }

    /// What is wrong with the answer.
    fn misses(&self, shown: &str) -> Vec<String> {
        let mut missed = Vec::new();
        for born in [self.born, None] {
            let query = Query { spellings: vec![Name::parse(shown)], born, sex: None };
            let Answer::Complete { candidates, .. } = self.index.search(&query, Budget::default()) else {
                missed.push(format!("{}: not complete", escaped(shown)));
                continue;
            };
            let found = candidates.iter().find(|it| it.id == 1);
            let score = found.map_or(0.0, |it| it.name.score);
            if score < SAME_NAME {
                missed.push(format!("{} / {}, {:?}: {score}", escaped(shown), self.held, born.is_some()));
            }
        }
        missed
    }
}

fn escaped(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii() { c.to_string() } else { c.escape_unicode().to_string() }).collect()
}

#[test]
fn one_letter_swapped_for_any_of_its_likes_hides_nobody() {
    let swaps = swaps();
    let mut tried = 0;
    for (shown, held) in PAIRS {
        assert!(compare(&Name::parse(shown), &Name::parse(held)).score >= SAME_NAME, "{shown} / {held}");
        let known = Held::new(held);
        for (at, c) in shown.chars().enumerate() {
            for other in swaps.get(&lower(c)).into_iter().flatten() {
                let text: String =
                    shown.chars().enumerate().map(|(i, c)| if i == at { *other } else { c }).collect();
                known.finds(&text);
                tried += 1;
            }
        }
    }
    assert!(tried > 2_000, "{tried}");
}

#[test]
fn many_letters_swapped_for_their_likes_hide_nobody() {
    let swaps = swaps();
    let mut state = 7_u64;
    let mut below = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % n.max(1)
    };
    let mut missed = Vec::new();
    for (shown, held) in PAIRS {
        let known = Held::new(held);
        for round in 0..400 {
            let share = [1, 3, 10][round % 3];
            let text: String = shown
                .chars()
                .map(|c| match swaps.get(&lower(c)) {
                    Some(likes) if below(10) < share => likes[below(likes.len())],
                    Some(_) | None => c,
                })
                .collect();
            missed.extend(known.misses(&text));
            // and where the held name is the one so written
            if round < 60 {
                missed.extend(Held::new(&text).misses(held));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed: {:#?}", missed.len(), missed.iter().take(20).collect::<Vec<_>>());
}

#[test]
fn a_word_all_of_whose_letters_are_of_another_script_hides_nobody() {
    for (shown, held) in [
        ("ΗΝΥΟΤ STANISLAU", "Hnyot Stanislau"),
        ("НΝΥОТ STANISLAU", "Hnyot Stanislau"),
        ("ᎻNYOT STANISLAU", "Hnyot Stanislau"),
        ("Hny0t Stan1slau", "Hnyot Stanislau"),
        ("VIasik Valentin", "Vlasik Valentin"),
        ("lvanou Piotr", "Ivanou Piotr"),
        ("ΗΑΤΚΟ ΑΝΝΑ", "HATKO ANNA"),
        ("НАТКО АННА", "HATKO ANNA"),
        ("COXA BEPA", "Вера Соха"),
        ("ꓧꓠꓬꓳꓔ ꓢꓔꓮꓠꓲꓢꓡꓮꓴ", "Hnyot Stanislau"),
    ] {
        Held::new(held).finds(shown);
        Held::new(shown).finds(held);
    }
}

#[test]
fn names_that_are_really_greek_or_cyrillic_are_read_as_such() {
    for (own, latin) in
        [("ΝΙΚΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", "Nikos Papadopoulos"), ("ОКСАНА ТАРАСЕНКО", "Oksana Tarasenko")]
    {
        let found = compare(&Name::parse(own), &Name::parse(latin));
        assert!(found.score >= SAME_NAME, "{own}: {}", found.score);
    }
}

#[test]
fn the_table_has_one_letter_a_line_and_names_its_source_and_licence() {
    let table = include_str!("../data/lookalikes.csv");
    assert!(table.contains("UTS #39") && table.contains("Unicode-3.0"));
    let rows: Vec<&str> = table.lines().filter(|it| !it.starts_with('#')).skip(1).collect();
    assert!(rows.len() > 400, "{}", rows.len());
    for row in rows {
        let fields: Vec<&str> = row.split(',').collect();
        assert_eq!(fields.len(), 5, "{row}");
        assert_eq!(fields[0].chars().count(), 1, "{row}");
        assert!(!fields[0].is_ascii() && fields[1..3].iter().any(|it| it.chars().count() == 1), "{row}");
        assert!(matches!(fields[4], "UTS #39" | "own"), "{row}");
    }
}

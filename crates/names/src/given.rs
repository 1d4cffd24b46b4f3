//! Given names that are forms of one another, across languages: Aliaksandr, Alexander, Ales.
//!
//! The table is `data/given_names.csv`; each line is one group with its source and licence, and its number is the
//! number of the line: keys are made of it, so lines are added at the end and none is taken out. A form can stand in two
//! groups (Sasha is a man or a woman), never in more than [`MAX_GROUPS`].

use crate::fold::Fold;
use crate::name::fold_word;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The most groups one form can belong to.
pub(crate) const MAX_GROUPS: usize = 3;

/// The groups of a form; zero stands for none.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Groups([u16; MAX_GROUPS]);

impl Groups {
    /// Whether the word is a known given name.
    pub(crate) fn known(self) -> bool {
        self.first() != 0
    }

    fn first(self) -> u16 {
        let [first, ..] = self.0;
        first
    }

    /// Whether two words can be forms of one name.
    pub(crate) fn meet(self, other: Groups) -> bool {
        self.0.iter().any(|g| *g != 0 && other.0.contains(g))
    }

    /// What stands for the name in a key: its first group.
    pub(crate) fn key(self) -> Option<u16> {
        self.known().then(|| self.first())
    }

    /// The groups themselves.
    pub(crate) fn iter(self) -> impl Iterator<Item = u16> {
        self.0.into_iter().filter(|g| *g != 0)
    }

    fn insert(&mut self, group: u16) {
        if self.0.contains(&group) {
            return;
        }
        if let Some(free) = self.0.iter_mut().find(|g| **g == 0) {
            *free = group;
        }
    }
}

const TABLE: &str = include_str!("../data/given_names.csv");

static FIRST: LazyLock<Forms> = LazyLock::new(|| table(Fold::V1));
static SECOND: LazyLock<Forms> = LazyLock::new(|| table(Fold::V2));

type Forms = FxHashMap<String, Groups>;

fn table(fold: Fold) -> Forms {
    let mut forms = Forms::default();
    for (group, line) in (1_u16..).zip(TABLE.lines().skip(1)) {
        for form in line.split(',').nth(1).unwrap_or_default().split(' ').filter(|f| !f.is_empty()) {
            forms.entry(fold_word(fold, form)).or_default().insert(group);
        }
    }
    forms
}

/// The groups of a folded word.
pub(crate) fn groups(fold: Fold, folded: &str) -> Groups {
    let forms = match fold {
        Fold::V1 => &FIRST,
        // the third reads the letters of the table as the second does
        Fold::V2 | Fold::V3 => &SECOND,
    };
    forms.get(folded).copied().unwrap_or_default()
}

/// Endings that make a father's name, folded, longest first. The last two also end other words: they count
/// only after a known given name.
const PATRONYMIC: [(&str, bool); 11] = [
    ("iniyna", true),
    ("aviyna", true),
    ("eviyna", true),
    ("aviy", true),
    ("eviy", true),
    ("iviy", true),
    ("avna", true),
    ("evna", true),
    ("ivna", true),
    ("iyna", false),
    ("iy", false),
];

/// What the father's name was made from, if the folded word has the ending of a patronymic, and whether the
/// ending alone is enough to tell.
pub(crate) fn father(folded: &str) -> Option<(&str, bool)> {
    PATRONYMIC
        .iter()
        .find_map(|(end, strong)| folded.strip_suffix(end).map(|stem| (stem, *strong)))
        .filter(|(stem, _)| stem.len() >= 2)
}

/// The groups of the father's given name. The ending swallows the last vowel of some names; the form with it
/// is tried first, or the son of Alexei would pass for the son of an Alex.
pub(crate) fn father_groups(fold: Fold, stem: &str) -> Groups {
    let mut name = String::with_capacity(stem.len() + 2);
    for end in ["i", "", "a", "e", "ai"] {
        name.clear();
        name.push_str(stem);
        name.push_str(end);
        let found = groups(fold, &name);
        if found.known() {
            return found;
        }
    }
    Groups::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_a_rectangle_with_a_source_and_a_licence_on_each_line() {
        let mut reader = csv::Reader::from_reader(TABLE.as_bytes());
        assert_eq!(reader.headers().unwrap(), vec!["name", "forms", "source", "licence"]);
        let mut lines = 0;
        for row in reader.records() {
            let row = row.unwrap();
            assert!(row[1].split(' ').count() >= 2, "{row:?}");
            assert!(!row[2].is_empty() && !row[3].is_empty(), "{row:?}");
            lines += 1;
        }
        assert!(lines >= 120, "{lines} groups");
    }

    #[test]
    fn forms_of_one_name_meet_and_others_do_not() {
        let of = |form: &str| groups(Fold::CURRENT, &fold_word(Fold::CURRENT, form));
        for (a, b) in [
            ("Aliaksandr", "Alexander"),
            ("Алесь", "Aleksandr"),
            ("Źmicier", "Dmitry"),
            ("Сяргей", "Sergei"),
            ("Mykola", "Николай"),
        ] {
            assert!(of(a).meet(of(b)), "{a} {b}");
        }
        assert!(!of("Aleksandr").meet(of("Aleksei")));
        assert!(!of("Aleksandr").meet(of("Aleksandra")));
    }

    #[test]
    fn fathers_are_found_in_their_patronymics() {
        for (patronymic, name) in [
            ("Nikolaevich", "Mikalai"),
            ("Сяргееўна", "Sergei"),
            ("Юрійович", "Yury"),
            ("Vasilievich", "Vasyl"),
            ("Ильич", "Illia"),
            ("Alekseevich", "Aliaksei"),
            ("Aliaksandrauna", "Alexander"),
        ] {
            let folded = fold_word(Fold::CURRENT, patronymic);
            let (stem, _) = father(&folded).unwrap_or_else(|| panic!("{patronymic} {folded}"));
            assert!(
                father_groups(Fold::CURRENT, stem)
                    .meet(groups(Fold::CURRENT, &fold_word(Fold::CURRENT, name))),
                "{patronymic}: {stem}"
            );
        }
    }
}

//! What must hold for any name, real or hostile.

use names::{MAX_KEYS, Name, best, compare, display_safe, normalise};
use proptest::prelude::*;
use proptest::sample::select;

/// Letters that are taken for one another: Latin, Cyrillic.
const ALIKE: &[(char, char)] = &[
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
];

const UNSEEN: &[char] = &[
    '\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{202E}', '\u{2066}', '\u{AD}', '\u{61C}',
];

/// What is heaped on letters or between them and stands for none: marks that no alphabet has, and what is not seen.
const FLOODS: &[char] = &[
    '\u{200B}', '\u{200D}', '\u{2060}', '\u{FE0F}', '\u{336}', '\u{338}', '\u{353}', '\u{35C}', '\u{489}',
    '\u{20DD}', '\u{20E3}', '\u{64E}', '\u{5B4}', '\u{1AB0}',
];

/// Invented persons; each name has a letter that only its script has.
fn written() -> impl Strategy<Value = Vec<&'static str>> {
    let given = select(vec![
        "Ілінка",
        "Siarhei",
        "Дзмітрый",
        "Volodymyr",
        "Ульяна",
        "Zinaida",
        "Filip",
        "Багдан",
        "Wolha",
    ]);
    let father = select(vec!["Сяргееўна", "Aliaksandravich", "Ильич", "Vasylivna", "Fiodaravič", "Львовна"]);
    let family = select(vec![
        "Балтрукова",
        "Vieliamovič",
        "Жыгімонт",
        "Drozdzianka",
        "Zagrebniuk",
        "Лявонцьеў",
        "Szulgowski",
    ]);
    prop_oneof![
        (given.clone(), family.clone()).prop_map(|(g, f)| vec![g, f]),
        (given, father, family).prop_map(|(g, p, f)| vec![g, p, f]),
    ]
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys
}

fn keys(text: &str) -> Vec<String> {
    sorted(Name::parse(text).keys())
}

proptest! {
    #[test]
    fn characters_that_cannot_be_seen_change_no_key(
        words in written(),
        places in prop::collection::vec((any::<prop::sample::Index>(), select(UNSEEN)), 1..6),
    ) {
        let clean = words.join(" ");
        let mut dirty: Vec<char> = clean.chars().collect();
        for (place, c) in places {
            dirty.insert(place.index(dirty.len() + 1), c);
        }
        let dirty: String = dirty.into_iter().collect();
        prop_assert_eq!(keys(&clean), keys(&dirty));
        prop_assert_eq!(normalise(&clean), normalise(&dirty));
    }

    #[test]
    fn a_flood_that_cannot_be_seen_or_only_decorates_changes_no_key(
        words in written(),
        count in 1_usize..80,
        floods in prop::collection::vec(select(FLOODS), 1..4),
    ) {
        let clean = words.join(" ");
        let flood: String = floods.into_iter().cycle().take(count).collect();
        let dirty: String = clean.chars().flat_map(|c| std::iter::once(c).chain(flood.chars())).collect();
        prop_assert_eq!(keys(&clean), keys(&dirty));
        let front: String = std::iter::repeat_n('\u{200B}', 20_000).chain(clean.chars()).collect();
        prop_assert_eq!(keys(&clean), keys(&front));
    }

    #[test]
    fn letters_swapped_for_their_likes_change_no_key(words in written(), swaps in prop::collection::vec(any::<bool>(), 64)) {
        let clean = words.join(" ");
        let dirty: String = clean.chars().zip(swaps.into_iter().chain(std::iter::repeat(false))).map(|(c, swap)| {
            let other = ALIKE.iter().find_map(|(l, k)| (*l == c).then_some(*k).or((*k == c).then_some(*l)));
            other.filter(|_| swap).unwrap_or(c)
        }).collect();
        prop_assert_eq!(keys(&clean), keys(&dirty), "{}", dirty);
    }

    #[test]
    fn the_order_of_the_words_does_not_matter(words in written(), other in written(), seed in any::<prop::sample::Index>()) {
        let mut turned = words.clone();
        turned.rotate_left(seed.index(words.len()));
        let (a, b, c) = (Name::parse(&words.join(" ")), Name::parse(&turned.join(" ")), Name::parse(&other.join(" ")));
        prop_assert_eq!(sorted(a.keys()), sorted(b.keys()));
        prop_assert_eq!(compare(&a, &c).score, compare(&b, &c).score);
        prop_assert_eq!(compare(&a, &b).score, 1.0);
    }

    #[test]
    fn a_comparison_is_the_same_both_ways(left in "[A-Za-zА-яўі' -]{0,40}", right in "[A-Za-zА-яўі'. -]{0,40}", a in written(), b in written()) {
        let (left, right) = (Name::parse(&left), Name::parse(&right));
        prop_assert_eq!(compare(&left, &right).score, compare(&right, &left).score);
        let (a, b) = (Name::parse(&a.join(" ")), Name::parse(&b.join(" ")));
        prop_assert_eq!(compare(&a, &b).score, compare(&b, &a).score);
    }

    #[test]
    fn no_text_breaks_the_reading(left in any::<String>(), right in "\\PC{0,60}") {
        let (a, b) = (Name::parse(&left), Name::parse(&right));
        let found = compare(&a, &b);
        prop_assert!((0.0..=1.0).contains(&found.score));
        prop_assert!(!found.sentence().is_empty());
        prop_assert!(a.keys().len() <= MAX_KEYS);
        prop_assert_eq!(compare(&a, &b).score, compare(&b, &a).score);
        prop_assert!(best(&[a], &[b]).is_some());
        prop_assert!(!display_safe(&left).chars().any(char::is_control));
        prop_assert_eq!(normalise(&normalise(&left)), normalise(&left));
    }
}

#[test]
fn a_very_long_text_is_read_in_bounds() {
    let mut flooded = "\u{200B}".repeat(50_000);
    flooded.push_str("Ilinka");
    flooded.push_str(&"\u{336}".repeat(50_000));
    flooded.push_str(" Baltrukova");
    assert_eq!(keys(&flooded), keys("Ilinka Baltrukova"));
    let long = "Aliaksandravich ".repeat(100_000) + &"x".repeat(1_000_000);
    let name = Name::parse(&long);
    assert!(name.tokens().len() <= 16);
    assert!(compare(&name, &name).score > 0.9);
}

#[test]
fn debug_shows_no_name() {
    let name = Name::parse("Ilinka Baltrukova");
    let shown = format!("{name:?} {:?} {:?}", name.tokens(), compare(&name, &name));
    assert!(!shown.to_lowercase().contains("baltruk"), "{shown}");
}

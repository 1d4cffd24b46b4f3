//! What must hold for any person and any question. All persons are invented.

use super::*;
use proptest::prelude::*;
use proptest::sample::{Index as Place, select};

const GIVEN: [&str; 12] = [
    "Ілінка",
    "Siarhei",
    "Дзмітрый",
    "Volodymyr",
    "Ульяна",
    "Zinaida",
    "Filip",
    "Багдан",
    "Wolha",
    "Orsolt",
    "Merrin",
    "Тайвар",
];
const FATHER: [&str; 7] = ["", "Сяргееўна", "Aliaksandravich", "Ильич", "Vasylivna", "Fiodaravič", "Львовна"];
const FAMILY: [&str; 14] = [
    "Балтрукова",
    "Vieliamovič",
    "Жыгімонт",
    "Drozdzianka",
    "Zagrebniuk",
    "Лявонцьеў",
    "Szulgowski",
    "Velmor",
    "Кардалевич",
    "Tavressen",
    "Ожгибцев",
    "Quillane",
    "Порфенко",
    "Harrowgate",
];

fn text(n: usize) -> String {
    let pick = |of: &[&str], n: usize| of.get(n % of.len()).copied().unwrap_or_default().to_owned();
    [pick(&GIVEN, n), pick(&FATHER, n / 3), pick(&FAMILY, n * 5 + n / 14)]
        .into_iter()
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn date(n: usize) -> Born {
    Born::new(Some(1950 + (n * 7 % 50) as u16), Some(1 + (n % 12) as u8), Some(1 + (n * 5 % 28) as u8))
        .unwrap()
}

fn person(n: usize) -> Person {
    Person { id: n as u64, spellings: vec![Name::parse(&text(n))], born: vec![date(n)], sex: None }
}

const MANY: usize = 160;

fn many() -> Index {
    let mut index = Index::new();
    index.extend((0..MANY).map(person));
    index
}

thread_local! {
    static INDEX: Index = many();
}

fn asked(name: &str, born: Option<Born>) -> Query {
    Query { spellings: vec![Name::parse(name)], born, sex: None }
}

fn found(index: &Index, query: &Query) -> Vec<Candidate> {
    match index.search(query, Budget::default()) {
        Answer::Complete { candidates, .. } => candidates,
        Answer::TooComplex { .. } => panic!("too complex"),
        Answer::NothingToLookFor => panic!("nothing to look for"),
    }
}

fn ids(index: &Index, query: &Query) -> Vec<u64> {
    found(index, query).iter().map(|c| c.id).collect()
}

/// The name with one letter added, lost, replaced or exchanged with its neighbour within the word.
fn slipped(name: &str, place: Place, how: u8, letter: char) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|at| letters[*at] != ' ').collect();
    let at = places[place.index(places.len())];
    match how {
        0 => letters.insert(at, letter),
        1 => letters[at] = letter,
        2 if at + 1 < letters.len() && letters[at + 1] != ' ' => letters.swap(at, at + 1),
        _ => {
            letters.remove(at);
        }
    }
    letters.into_iter().collect()
}

/// Whether the first word of the name leads to the form, whatever else the name would find.
fn leads(name: &Name, folded: &str) -> bool {
    INDEX.with(|index| {
        let dictionary = index.levels[0].segment.dictionary();
        let (members, _) = near::Sought::new(&name.tokens()[0]).near(dictionary, u64::MAX);
        members.iter().any(|m| dictionary.folded(m.form) == folded)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_slip_of_one_letter_still_finds_the_person(
        n in 0..MANY,
        place in any::<Place>(),
        how in 0_u8..4,
        letter in select("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщыэюяўі".chars().collect::<Vec<_>>()),
    ) {
        let query = slipped(&text(n), place, how, letter);
        let ids = INDEX.with(|index| ids(index, &asked(&query, None)));
        prop_assert!(ids.contains(&(n as u64)), "{} {:?}", query, ids);
    }

    #[test]
    fn any_slip_of_one_letter_leads_to_the_word_among_all_others(
        n in 0..MANY,
        place in any::<Place>(),
        how in 0_u8..4,
        letter in select("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщыэюяўі".chars().collect::<Vec<_>>()),
    ) {
        for word in text(n).split(' ') {
            let (name, slip) = (Name::parse(word), Name::parse(&slipped(word, place, how, letter)));
            prop_assert!(leads(&slip, name.tokens()[0].folded()), "{word} {:?}", slip.tokens()[0].text());
        }
    }

    #[test]
    fn two_changed_letters_of_the_fold_lead_to_a_long_word(
        n in 0..MANY,
        places in any::<[Place; 2]>(),
        hows in prop::array::uniform2(0_u8..4),
        letters in prop::array::uniform2(select("bdhklmnprstvxz".chars().collect::<Vec<_>>())),
    ) {
        INDEX.with(|index| {
            let dictionary = index.levels[0].segment.dictionary();
            let long: Vec<u32> = (0..dictionary.forms().len())
                .filter(|form| (dictionary::TWO_FROM..11).contains(&dictionary.folded(*form).len()))
                .collect();
            let form = long[n % long.len()];
            let mut twice = dictionary.folded(form).to_owned();
            for ((place, how), letter) in places.into_iter().zip(hows).zip(letters) {
                twice = slipped(&twice, place, how, letter);
            }
            let mut found = false;
            dictionary::form_keys(&twice, |key| found |= dictionary.forms_at(key).contains(&form));
            assert!(found, "{} {twice}", dictionary.folded(form));
        });
    }

    #[test]
    fn what_cannot_be_seen_changes_no_answer(
        n in 0..MANY,
        places in prop::collection::vec((any::<Place>(), select(vec!['\u{200B}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{202E}', '\u{AD}', '\u{301}'])), 1..9),
    ) {
        let mut dirty: Vec<char> = text(n).chars().collect();
        for (place, c) in places {
            let at = place.index(dirty.len()) + 1;
            // a mark makes another letter of some
            if c != '\u{301}' || matches!(dirty.get(at - 1), Some('m' | 'д' | 'v' | 'р' | 't' | 'б' | 'ч')) {
                dirty.insert(at, c);
            }
        }
        let dirty: String = dirty.into_iter().collect();
        INDEX.with(|index| {
            assert_eq!(ids(index, &asked(&dirty, None)), ids(index, &asked(&text(n), None)), "{dirty}");
        });
    }

    #[test]
    fn letters_swapped_for_their_likes_hide_nobody(n in 0..MANY, swaps in prop::collection::vec(any::<bool>(), 64)) {
        let alike = [('a', 'а'), ('c', 'с'), ('e', 'е'), ('i', 'і'), ('o', 'о'), ('p', 'р'), ('x', 'х'), ('y', 'у'), ('K', 'К'), ('B', 'В'), ('H', 'Н'), ('O', 'О')];
        let dirty: String = text(n).chars().zip(swaps).map(|(c, swap)| {
            let other = alike.iter().find_map(|(l, k)| (*l == c).then_some(*k).or((*k == c).then_some(*l)));
            other.filter(|_| swap).unwrap_or(c)
        }).collect();
        let ids = INDEX.with(|index| ids(index, &asked(&dirty, None)));
        prop_assert!(ids.contains(&(n as u64)), "{} {:?}", dirty, ids);
    }

    #[test]
    fn no_text_breaks_the_search(name in any::<String>(), other in "\\PC{0,40}", born in any::<bool>()) {
        INDEX.with(|index| {
            let born = born.then(|| date(3));
            let query = Query { spellings: vec![Name::parse(&name), Name::parse(&other)], born, sex: None };
            match index.search(&query, Budget::default()) {
                Answer::Complete { candidates, .. } | Answer::TooComplex { looked_at: candidates } => {
                    assert!(candidates.len() <= 10);
                }
                Answer::NothingToLookFor => assert!(born.is_none()),
            }
        });
    }

    #[test]
    fn no_bytes_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in any::<Place>(), at in any::<Place>(), bit in 0_u8..8) {
        prop_assert!(Index::from_bytes(&bytes).is_err());
        let whole = SNAPSHOT.with(Clone::clone);
        prop_assert!(Index::from_bytes(&whole[..cut.index(whole.len())]).is_err());
        let mut damaged = whole;
        let at = at.index(damaged.len());
        damaged[at] ^= 1_u8 << bit;
        prop_assert!(Index::from_bytes(&damaged).is_err());
        // the same with a checksum that fits: an index or an error, no panic
        if at >= 20 {
            snapshot::seal(&mut damaged);
            if let Ok(index) = Index::from_bytes(&damaged) {
                let _ = index.search(&asked(&text(1), Some(date(1))), Budget::default());
            }
        }
    }
}

thread_local! {
    static SNAPSHOT: Vec<u8> = many().to_bytes();
}

#[test]
fn a_person_is_found_by_another_form_of_the_name_first() {
    let mut index = many();
    index.insert(Person {
        id: 900,
        spellings: vec![Name::parse("Сергей Ильич Дрозденко")],
        born: vec![date(900)],
        sex: Some(Sex::Male),
    });
    let candidates = found(&index, &asked("DRAZDENKA Siarhiej", None));
    let first = candidates.first().unwrap();
    assert_eq!(first.id, 900);
    assert_eq!((first.born, first.sex), (BornEvidence::Unknown, SexEvidence::Unknown));
    assert!(first.name.score >= crate::SAME_NAME);
    assert!(first.name.sentence().contains("Дрозденко"));
}

#[test]
fn a_date_that_agrees_raises_a_middling_name_and_leaves_its_score() {
    let index = many();
    let rank = |born| {
        let candidates = found(&index, &asked("Filip Drozdenok", born));
        candidates.iter().find(|c| c.id == 78).map(|c| (c.rank, c.name.score, c.born))
    };
    let name = text(78);
    assert_eq!(name, "Filip Fiodaravič Drozdzianka");
    let (alone, score, _) = rank(None).unwrap();
    let (same, with, born) = rank(Some(date(78))).unwrap();
    assert!(same > alone + 500, "{same} {alone}");
    assert_eq!((score, born), (with, BornEvidence::Same));
    let other = Born::new(Some(1911), Some(2), Some(3));
    let (differs, _, born) = rank(other).unwrap();
    assert!(differs < alone && born == BornEvidence::Differs);
}

#[test]
fn a_person_born_on_the_day_is_found_whatever_the_name() {
    let mut index = Index::new();
    index.extend((0..9).map(person));
    let swapped = Born::new(Some(1981), Some(4), Some(9)).unwrap();
    let person =
        |id, name: &str, born| Person { id, spellings: vec![Name::parse(name)], born: vec![born], sex: None };
    index.insert(person(70, "Quibbenda Ostrowm", Born::new(Some(1981), Some(9), Some(4)).unwrap()));
    index.insert(person(71, "Filip Unrelated", swapped));
    let born = Born::new(Some(1981), Some(9), Some(4));
    let candidates = found(&index, &asked("Filip Szyrokomlan", born));
    let evidence = |id| candidates.iter().find(|c| c.id == id).map(|c| c.born);
    assert_eq!(evidence(70), Some(BornEvidence::Same));
    assert_eq!(evidence(71), Some(BornEvidence::DayMonthSwapped));
}

#[test]
fn too_much_work_is_never_nobody() {
    let index = many();
    let query = asked(&text(5), Some(date(5)));
    for work in [0, 50, 500, 2000] {
        let answer = index.search(&query, Budget { work, candidates: 10 });
        assert!(matches!(answer, Answer::TooComplex { .. }), "{work}");
    }
    let nobody = index.search(&asked("Xyqqzvast Unpersonable", None), Budget::default());
    assert!(matches!(nobody, Answer::Complete { candidates, .. } if candidates.is_empty()));
    let nothing = index.search(&asked(" - \u{200B}", None), Budget::default());
    assert!(matches!(nothing, Answer::NothingToLookFor));
}

#[test]
fn namesakes_beyond_the_places_are_told() {
    let mut index = Index::new();
    index.extend((0..12).map(|id| Person { id, ..person(3) }));
    let answer = index.search(&asked(&text(3), None), Budget::default());
    assert!(matches!(answer, Answer::Complete { more: true, ref candidates } if candidates.len() == 10));
    let all = index.search(&asked(&text(3), None), Budget { candidates: 12, ..Budget::default() });
    assert!(matches!(all, Answer::Complete { more: false, ref candidates } if candidates.len() == 12));
}

#[test]
fn persons_who_come_one_by_one_are_found_as_those_who_come_at_once() {
    let (at_once, mut one_by_one) = (many(), Index::new());
    for n in 0..MANY {
        one_by_one.insert(Person { id: n as u64, ..person(n + 1) });
        one_by_one.insert(person(n));
    }
    assert_eq!(one_by_one.rows(), MANY);
    let shown = |index: &Index, n: usize| {
        let all = found(index, &asked(&text(n), Some(date(n + 1))));
        all.into_iter().map(|c| (c.id, c.rank, c.name)).collect::<Vec<_>>()
    };
    let compact = Index::from_bytes(&one_by_one.to_bytes()).unwrap();
    for n in 0..MANY {
        assert_eq!(shown(&at_once, n), shown(&compact, n));
        assert!(shown(&one_by_one, n).iter().any(|(id, _, _)| *id == n as u64));
    }
}

#[test]
fn it_does_not_matter_into_which_batches_persons_were_put() {
    let at_once = many().to_bytes();
    for parts in [1, 2, 5] {
        let mut batches: Vec<Batch> = (0..parts).map(|_| Batch::new()).collect();
        // an older state of some persons comes first, in the same batch or in an earlier one
        for n in 0..MANY {
            if let Some(batch) = batches.first_mut() {
                batch.add(&Person { id: n as u64, ..person(n + 1) });
            }
        }
        for n in (0..MANY).rev() {
            if let Some(batch) = batches.get_mut(n % parts) {
                batch.add(&person(n));
            }
        }
        let mut index = Index::new();
        index.take(batches);
        assert_eq!(index.rows(), MANY);
        assert_eq!(index.to_bytes(), at_once, "{parts}");
    }
}

#[test]
fn a_removed_person_is_gone_and_a_clone_keeps_what_it_had() {
    let mut index = many();
    let before = index.clone();
    for n in 0..MANY - 1 {
        assert!(index.remove(n as u64));
        assert!(!index.remove(n as u64));
        assert!(!ids(&index, &asked(&text(n), Some(date(n)))).contains(&(n as u64)));
    }
    assert_eq!((index.rows(), before.rows()), (1, MANY));
    assert!(ids(&before, &asked(&text(7), None)).contains(&7));
    assert!(index.remove(MANY as u64 - 1));
    assert_eq!(Index::from_bytes(&index.to_bytes()).unwrap().rows(), 0);
}

#[test]
fn every_spelling_with_every_date_leads_to_the_person() {
    let mut index = many();
    let names = ["Ilinka Baltrukova", "Helena Ostrowm"];
    let dates = [date(1), Born::new(Some(1990), None, None).unwrap()];
    let spellings = names.iter().map(|n| Name::parse(n)).collect();
    index.insert(Person { id: 500, spellings, born: dates.to_vec(), sex: Some(Sex::Female) });
    assert_eq!(index.rows(), MANY + 4);
    let mut query = asked("Хелена Островм", Born::new(Some(1990), Some(3), Some(2)));
    query.sex = Some(Sex::Female);
    let candidates = found(&index, &query);
    let first = candidates.first().unwrap();
    assert_eq!((first.id, first.born, first.sex), (500, BornEvidence::KnownPartAgrees, SexEvidence::Same));
    assert_eq!(candidates.iter().filter(|c| c.id == 500).count(), 1);
}

#[test]
fn a_snapshot_of_another_fold_is_refused() {
    let mut bytes = many().to_bytes();
    assert_eq!(Index::from_bytes(&bytes).unwrap().rows(), MANY);
    bytes[10] ^= 0x40;
    assert_eq!(Index::from_bytes(&bytes).unwrap_err(), SnapshotError::Fold(crate::FOLD_VERSION ^ 0x40));
}

#[test]
fn very_long_names_and_floods_of_marks_are_answered() {
    let index = many();
    for name in
        ["x".repeat(10_000), "a\u{301}".repeat(5_000), "Filip ".repeat(3_000), "\u{202E}".repeat(9_000)]
    {
        let spellings = vec![Name::parse(&name)];
        let _ = index.search(&Query { spellings, ..Query::default() }, Budget::default());
    }
    let mut index = index;
    index.insert(Person { spellings: vec![Name::parse(&"щ".repeat(10_000))], ..person(800) });
    assert!(ids(&index, &asked(&"щ".repeat(9_000), None)).contains(&800));
}

#[test]
fn debug_shows_no_person() {
    let shown = format!("{:?} {:?} {:?}", many(), person(1), asked(&text(1), Some(date(1))));
    assert!(!shown.contains("Siarhei") && !shown.contains("19"), "{shown}");
}

#[test]
fn who_is_needed_is_in_the_answer_however_many_rank_above_and_a_crowd_is_too_complex() {
    // One more spelling with the surname inflected, of no date, behind namesakes born on the very day.
    let crowd = |many: u64| {
        let day = Born::new(Some(1984), Some(3), Some(9));
        let mut persons: Vec<Person> = (0..many)
            .map(|id| Person {
                id,
                spellings: vec![Name::parse("Uladzimir Hnyot")],
                born: day.into_iter().collect(),
                sex: None,
            })
            .collect();
        let spellings = vec![Name::parse("Vladimir Gnet")];
        persons.push(Person { id: 9_999, spellings, born: Vec::new(), sex: None });
        let mut index = Index::default();
        index.extend(persons);
        (index, Query { spellings: vec![Name::parse("Uladzimir Hnyot")], born: day, sex: None })
    };
    let (index, query) = crowd(40);
    let budget = Budget { candidates: 10, ..Budget::default() };
    let of = |answer: Answer| match answer {
        Answer::Complete { candidates, .. } => candidates.iter().map(|it| it.id).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert!(!of(index.search(&query, budget)).contains(&9_999));
    let needed = |id: u64, _: BornEvidence| (id == 9_999).then_some(0.7);
    assert!(of(index.search_all(&query, budget, &needed)).contains(&9_999));
    // More are needed than can be compared: never a shorter list.
    let (index, query) = crowd(60);
    let all = |_: u64, _: BornEvidence| Some(0.7);
    assert!(matches!(index.search_all(&query, budget, &all), Answer::TooComplex { .. }));
}

#[test]
fn one_word_or_two_run_together_lead_to_the_person_born_that_day_and_to_nobody_without_the_date() {
    let mut index = many();
    let born = Born::new(Some(1980), Some(5), Some(6));
    let one = |id, name: &str, born: Option<Born>| Person {
        id,
        spellings: vec![Name::parse(name)],
        born: born.into_iter().collect(),
        sex: None,
    };
    // a crowd born on the same day, so that the ten places are taken
    index.extend((0..60).map(|n| one(5_000 + n, &text(n as usize), born)));
    index.insert(one(900, "Гнёт Станіслаў", born));
    index.insert(one(901, "HNYOTVALENTIN", born));
    let least = |_: u64, evidence: BornEvidence| (evidence == BornEvidence::Same).then_some(0.6_f32);
    for (asked_name, id) in [
        ("Hnyot", 900),
        ("HNYOT", 900),
        ("Hny ot", 900),
        ("ot Hny", 900),
        ("HnyotStanislau", 900),
        ("STANISLAUHNYOT", 900),
        ("Hnyot Valentin", 901),
        ("Валентин Гнет", 901),
    ] {
        let query = asked(asked_name, born);
        let Answer::Complete { candidates, .. } = index.search_all(&query, Budget::default(), &least) else {
            panic!("{asked_name}: not complete");
        };
        let found = candidates.iter().find(|it| it.id == id);
        assert!(found.is_some_and(|it| it.name.score >= 0.6), "{asked_name}: {:?}", candidates.len());
    }
    for candidate in found(&index, &asked("Hny ot", None)) {
        assert!(candidate.name.score < crate::SAME_NAME);
    }
}

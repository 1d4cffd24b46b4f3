//! Labelled pairs of invented names: a change of the fold shows which labels moved.

use names::{Name, SAME_NAME, compare};

#[test]
fn labelled_pairs_keep_their_labels() {
    let mut moved = Vec::new();
    for row in csv::Reader::from_reader(include_bytes!("pairs.csv").as_slice()).records() {
        let row = row.unwrap();
        let found = compare(&Name::parse(&row[0]), &Name::parse(&row[1]));
        if (found.score >= SAME_NAME) != (&row[2] == "1") {
            moved.push(format!("{} / {}: {:.3}", &row[0], &row[1], found.score));
        }
    }
    assert!(moved.is_empty(), "{moved:#?}");
}

#[test]
fn pairs_of_one_person_share_a_key() {
    let (mut shared, mut all) = (0, 0);
    for row in csv::Reader::from_reader(include_bytes!("pairs.csv").as_slice()).records() {
        let row = row.unwrap();
        if &row[2] == "1" {
            let (l, r) = (Name::parse(&row[0]).keys(), Name::parse(&row[1]).keys());
            all += 1;
            let hit = l.iter().any(|k| r.contains(k));
            shared += usize::from(hit);
            if !hit {
                println!("no key: {} {l:?} / {} {r:?}", &row[0], &row[1]);
            }
        }
    }
    assert!(shared * 100 >= all * 95, "{shared} of {all}");
}

//! Keys that were made by an older version of the fold are met for as long as that version is there.
//!
//! `fold_v1.csv` was written by the first version before there was a second. It is never written again.
//! All persons in it are invented. So it is with `fold_v2.csv`, of the second version before there was a third.

use names::{FOLD_VERSION, Fold, Name, keys_by_all};

type Row = (String, String, Vec<String>);

fn rows() -> Vec<Row> {
    written(include_str!("fold_v1.csv"))
}

fn written(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows = reader.records().filter_map(|row| {
        let row = row.ok()?;
        let keys = row.get(2)?.split(' ').filter(|key| !key.is_empty()).map(str::to_owned).collect();
        Some((row.get(0)?.to_owned(), row.get(1)?.to_owned(), keys))
    });
    rows.collect()
}

#[test]
fn the_first_version_gives_what_it_always_gave() {
    let rows = rows();
    assert_eq!(rows.len(), 154);
    for (spelling, folded, keys) in rows {
        let name = Name::parse_by(Fold::V1, &spelling);
        let words: Vec<&str> = name.tokens().iter().map(|t| t.folded()).collect();
        assert_eq!((words.join(" "), name.keys()), (folded, keys), "{spelling}");
    }
}

#[test]
fn the_second_version_gives_what_it_always_gave() {
    let rows = written(include_str!("fold_v2.csv"));
    assert!(rows.len() > 150);
    for (spelling, folded, keys) in rows {
        let name = Name::parse_by(Fold::V2, &spelling);
        let words: Vec<&str> = name.tokens().iter().map(|t| t.folded()).collect();
        assert_eq!((words.join(" "), name.keys()), (folded, keys), "{spelling}");
        assert!(name.keys().iter().all(|key| keys_by_all(&spelling).contains(&(Fold::V2, key.clone()))));
    }
}

#[test]
fn a_fingerprint_of_an_old_version_is_met_after_the_version_was_counted_up() {
    let mut changed = 0;
    for (spelling, _, old) in rows() {
        let all = keys_by_all(&spelling);
        for key in &old {
            assert!(all.contains(&(Fold::V1, key.clone())), "{spelling}: {key}");
        }
        changed += usize::from(Name::parse(&spelling).keys() != old);
    }
    assert!(changed >= 5, "the versions differ in {changed} of these names only: the test shows nothing");
}

#[test]
fn versions_are_numbered_and_the_current_one_is_the_last() {
    for fold in Fold::ALL {
        assert_eq!(Fold::of(fold.version()), Some(fold));
        assert_eq!(Name::parse_by(fold, "Ilinka Baltrukova").fold(), fold);
    }
    assert_eq!(Fold::ALL.last(), Some(&Fold::CURRENT));
    assert_eq!(Fold::CURRENT.version(), FOLD_VERSION);
    assert!(Fold::of(0).is_none() && Fold::of(FOLD_VERSION + 1).is_none());
}

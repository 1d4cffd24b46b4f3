//! A threshold and the data that set it stand in one table; the program uses what the table says.

use names::index::{ALERT, LOOK};

#[test]
fn every_threshold_is_the_one_that_its_data_set() {
    let mut reader = csv::Reader::from_reader(include_bytes!("../data/thresholds.csv").as_slice());
    assert_eq!(
        reader.headers().unwrap(),
        vec!["threshold", "value", "set", "size", "date", "reached", "command"]
    );
    let mut found = Vec::new();
    for row in reader.records() {
        let row = row.unwrap();
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let said: f64 = row[1].parse().unwrap();
        let used = match &row[0] {
            "SAME_NAME" => f64::from(names::SAME_NAME),
            "LOOK" => f64::from(LOOK),
            "ALERT" => f64::from(ALERT),
            other => panic!("no threshold `{other}`"),
        };
        assert!((said - used).abs() < 1e-6, "{row:?}: the program uses {used}");
        found.push(row[0].to_owned());
    }
    assert_eq!(found, ["SAME_NAME", "LOOK", "ALERT"]);
}

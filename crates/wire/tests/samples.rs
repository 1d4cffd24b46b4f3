//! The samples that are shipped: each is read without a word but one, and no alert is in two of them.

#![expect(clippy::expect_used, reason = "a test may fail where it stands")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use wire::Format;

fn samples() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("samples are there").map(|it| it.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn every_sample_is_read_with_one_word_and_no_alert_is_in_two() {
    let mut known: BTreeMap<(String, String), PathBuf> = BTreeMap::new();
    let mut forms = BTreeMap::new();
    let mut told = Vec::new();
    for file in samples() {
        let mut records = wire::open_file(&file, None).expect("a known form");
        let mut count = 0;
        for next in records.by_ref() {
            let record = next.expect("a good record");
            count += 1;
            let source = &record.alert.source;
            let id = match &source.reference {
                Some(reference) => reference.clone(),
                None => String::from_utf8_lossy(&record.original).into_owned(),
            };
            let earlier = known.insert((source.channel.code().to_owned(), id), file.clone());
            assert!(earlier.is_none(), "{}: also in {earlier:?}", record.place);
            assert!(!record.alert.subject.names.is_empty(), "{}", record.place);
        }
        told.extend(records.take_warnings().iter().map(|it| it.says.clone()));
        assert_eq!(records.taken_once(), 0);
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        forms.insert(name, (records.format(), count));
    }
    let expected = BTreeMap::from(
        [
            ("ftm.jsonl", (Format::Ftm, 3)),
            ("native.csv", (Format::NativeCsv, 4)),
            ("native.jsonl", (Format::Native, 12)),
            ("red-list.json", (Format::Interpol, 5)),
            ("red-notice.json", (Format::Interpol, 1)),
            ("un-consolidated.xml", (Format::UnXml, 2)),
            ("un-notice.json", (Format::Interpol, 1)),
            ("yellow-notice.json", (Format::Interpol, 1)),
        ]
        .map(|(name, it)| (name.to_owned(), it)),
    );
    assert_eq!(forms, expected);
    // One person of the samples is sought by two states under one number.
    assert_eq!(
        told,
        [
            "2 states issued warrants (`LV`, `EE`): the first, `LV`, is taken as the sending bureau; the class and the \
          documented misuse of every one of them count"
        ]
    );
}

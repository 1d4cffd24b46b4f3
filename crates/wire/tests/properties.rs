//! No bytes make a parser panic or run on for ever, and every record of a file is given or told.

use std::io::Cursor;

use proptest::prelude::*;
use terms::register::RegisterKind;
use wire::Format;

const SAMPLES: &[(&[u8], Format)] = &[
    (include_bytes!("../../../samples/native.jsonl"), Format::Native),
    (include_bytes!("../../../samples/native.csv"), Format::NativeCsv),
    (include_bytes!("../../../samples/red-notice.json"), Format::Interpol),
    (include_bytes!("../../../samples/red-list.json"), Format::Interpol),
    (include_bytes!("../../../samples/yellow-notice.json"), Format::Interpol),
    (include_bytes!("../../../samples/un-notice.json"), Format::Interpol),
    (include_bytes!("../../../samples/ftm.jsonl"), Format::Ftm),
    (include_bytes!("../../../samples/un-consolidated.xml"), Format::UnXml),
];

/// Reads everything there is; how much was given and told.
fn drain(bytes: &[u8], format: Option<Format>) -> usize {
    let mut told = 0;
    for open in [wire::open(bytes, "f", format), wire::open_seekable(Cursor::new(bytes), "f", format)] {
        let Ok(mut records) = open else { continue };
        for next in records.by_ref() {
            told += 1;
            if let Err(bad) = next {
                assert!(!bad.says.is_empty() && bad.place.line > 0, "{bad}");
                assert!(!bad.to_string().chars().any(char::is_control), "{bad:?}");
            }
        }
        told += records.take_warnings().len();
        assert!(records.next().is_none());
    }
    told
}

fn drain_everywhere(bytes: &[u8]) {
    drain(bytes, None);
    for format in Format::ALL {
        drain(bytes, Some(format));
    }
    for kind in RegisterKind::ALL {
        if let Ok(records) = wire::register::open(bytes, "f", *kind) {
            records.for_each(|it| drop(it.map_err(|bad| bad.to_string())));
        }
    }
    if let Ok(records) = wire::person_facts::open(bytes, "f") {
        records.for_each(|it| drop(it.map_err(|bad| bad.to_string())));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        drain_everywhere(&bytes);
    }

    #[test]
    fn no_text_of_signs_makes_a_parser_panic(text in "[\\{\\}\\[\\]\",:<>/&;!\\-a-c0-2\\n\r\\\\ ]{0,300}") {
        drain_everywhere(text.as_bytes());
        drain_everywhere(format!("<INDIVIDUAL>{text}</INDIVIDUAL>").as_bytes());
        drain_everywhere(format!("channel,name\n{text}").as_bytes());
    }

    #[test]
    fn no_change_to_a_sample_makes_a_parser_panic(
        sample in 0..SAMPLES.len(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4u8), 1..12),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let (bytes, format) = SAMPLES[sample];
        let mut bytes = bytes.to_vec();
        for (at, byte, change) in changes {
            let at = at.index(bytes.len());
            match change {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                _ => {
                    let part: Vec<u8> = bytes[at..(at + 40).min(bytes.len())].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        drain(&bytes, Some(format));
        drain(&bytes, None);
    }

    /// Whatever happens to one line of a file, the records of the other lines are given.
    #[test]
    fn a_broken_line_never_costs_another_record(line in 0..12usize, cut in any::<prop::sample::Index>()) {
        let text = std::str::from_utf8(SAMPLES[0].0).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let whole = lines[line];
        let mut at = 1 + cut.index(whole.len() - 2);
        while !whole.is_char_boundary(at) {
            at -= 1;
        }
        let mut broken = lines.clone();
        broken[line] = whole.get(..at).unwrap();
        let broken = broken.join("\n");
        let records: Vec<_> = wire::open(broken.as_bytes(), "f", Some(Format::Native)).unwrap().collect();
        let good = records.iter().filter(|it| it.is_ok()).count();
        prop_assert_eq!(good, lines.len() - 1, "cut at {} of line {}", at, line + 1);
        prop_assert_eq!(records.len(), lines.len());
    }
}

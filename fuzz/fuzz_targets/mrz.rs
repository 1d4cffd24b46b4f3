//! Machine-readable zones, as a scanner or a keyboard gives them.
#![no_main]

use names::mrz::{Day, Mrz};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match Mrz::read(&text) {
        Ok(read) => {
            let (lines, width) = read.kind().size();
            assert_eq!(read.lines().len(), lines);
            assert!(read.lines().iter().all(|it| it.len() == width));
            // what was read is read again alike
            let again = Mrz::read(&read.lines().join("\n"));
            assert!(again.is_ok_and(|it| it.lines() == read.lines() && it.kind() == read.kind()));
            for fault in read.faults() {
                assert!(!fault.to_string().chars().any(char::is_control));
            }
            let on = Day { year: 2026, month: 11, day: 22 };
            if let Some(born) = read.birth().resolve_birth(on) {
                assert!(born.likely.year <= on.year);
            }
            assert!(names::compare(&read.name(), &read.name()).score >= 0.0);
        }
        Err(error) => assert!(!error.to_string().chars().any(char::is_control)),
    }
});

//! Register entries of every kind.
#![no_main]

use terms::register::RegisterKind;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for kind in RegisterKind::ALL {
        let Ok(entries) = wire::register::open(bytes, "f", *kind) else {
            continue;
        };
        for entry in entries {
            match entry {
                Ok(entry) => assert_eq!(entry.entry.kind(), *kind),
                Err(bad) => assert!(!bad.to_string().chars().any(char::is_control)),
            }
        }
    }
});

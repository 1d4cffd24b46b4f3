//! What a person or counsel states.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(records) = wire::person_facts::open(bytes, "f") {
        for record in records {
            match record {
                Ok(record) => assert!(!record.facts.statements.is_empty()),
                Err(bad) => assert!(!bad.to_string().chars().any(char::is_control)),
            }
        }
    }
});

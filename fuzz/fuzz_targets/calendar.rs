//! A calendar of days off.
#![no_main]

use wire::calendar::{Asked, MOST_DAYS, read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let asked = Asked { name: "f".to_owned(), digest: String::new(), first_year: 2000, last_year: 2060 };
    match read(bytes, &asked) {
        Ok(read) => {
            assert!(read.days.days.len() <= MOST_DAYS && read.days.weekly.len() < 7);
            assert!(read.days.days.iter().all(|it| (2000..=2060).contains(&it.date.year())));
            assert!(!read.notes.iter().any(|it| it.to_string().chars().any(char::is_control)));
        }
        Err(mistakes) => {
            assert!(!mistakes.is_empty());
            assert!(!mistakes.iter().any(|it| it.to_string().chars().any(char::is_control)));
        }
    }
});

//! The form is found out from the content, whatever it is.
#![no_main]

mod alerts;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| alerts::read(bytes, None));

//! Alerts read as `interpol`.
#![no_main]

mod alerts;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| alerts::read(bytes, Some(wire::Format::Interpol)));

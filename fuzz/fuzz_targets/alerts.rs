//! What every target for alerts does: read all there is, as a pipe and as a file, and look at what is told.

use std::io::Cursor;

/// Reads everything; both ways tell the same.
pub fn read(bytes: &[u8], format: Option<wire::Format>) {
    let pipe = drain(wire::open(bytes, "f", format));
    let file = drain(wire::open_seekable(Cursor::new(bytes), "f", format));
    assert_eq!(pipe, file);
}

fn drain(records: Result<wire::Records<'_>, wire::Fault>) -> Vec<String> {
    let mut records = match records {
        Ok(records) => records,
        Err(fault) => return vec![fault.to_string()],
    };
    let mut told = Vec::new();
    for next in records.by_ref() {
        match next {
            Ok(record) => told.push(record.place.to_string()),
            Err(bad) => told.push(bad.to_string()),
        }
    }
    told.extend(records.take_warnings().iter().map(ToString::to_string));
    assert!(!told.iter().any(|it| it.chars().any(char::is_control)));
    told
}

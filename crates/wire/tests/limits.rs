//! Files that are larger, deeper or longer than anything honest: each costs an error and the next record is read.

#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "a test may fail where it stands")]

use std::io::{self, Read};

use wire::{BadRecord, Format, Record};

/// A head, many times the same bytes, and a tail, without ever being held in memory.
struct Long {
    head: &'static [u8],
    piece: &'static [u8],
    times: usize,
    tail: &'static [u8],
    at: usize,
}

fn long(head: &'static str, piece: &'static str, times: usize, tail: &'static str) -> Long {
    Long { head: head.as_bytes(), piece: piece.as_bytes(), times, tail: tail.as_bytes(), at: 0 }
}

impl Read for Long {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let middle = self.piece.len() * self.times;
        let mut given = 0;
        while given < into.len() {
            let part = if self.at < self.head.len() {
                &self.head[self.at..]
            } else if self.at < self.head.len() + middle {
                let inside = self.at - self.head.len();
                &self.piece[inside % self.piece.len()..]
            } else {
                self.tail.get(self.at - self.head.len() - middle..).unwrap_or_default()
            };
            if part.is_empty() {
                break;
            }
            let count = part.len().min(into.len() - given);
            into[given..given + count].copy_from_slice(&part[..count]);
            given += count;
            self.at += count;
        }
        Ok(given)
    }
}

fn read(input: Long, format: Format) -> (Vec<Record>, Vec<BadRecord>) {
    let mut good = Vec::new();
    let mut bad = Vec::new();
    for next in wire::open(input, "f", Some(format)).expect("opens") {
        match next {
            Ok(record) => good.push(record),
            Err(error) => bad.push(error),
        }
    }
    (good, bad)
}

#[track_caller]
fn check(input: Long, format: Format, good: usize, errors: &[&str]) {
    let (records, bad) = read(input, format);
    let told: Vec<String> = bad.iter().map(ToString::to_string).collect();
    assert_eq!(told, errors);
    assert_eq!(records.len(), good);
}

const X: &str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
const MANY: usize = (100 << 20) / 64;

#[test]
fn a_line_of_100_mib_costs_one_error() {
    check(
        long("{\"channel\":\"embassy\",\"remarks\":[\"", X, MANY, "\"]}\n{\"channel\":\"embassy\"}\n"),
        Format::Native,
        1,
        &["f:1: a line of 104857637 bytes: longer than the 8 MiB a record may have"],
    );
    check(
        long("{\"entity_id\":\"", X, MANY, "\"}\n{\"entity_id\":\"2031/1\",\"name\":\"A\"}\n"),
        Format::Interpol,
        1,
        &["f:1: a line of 104857617 bytes: longer than the 64 MiB a record may have"],
    );
    check(
        long("channel,name\nembassy,", X, MANY, "\nembassy,A\n"),
        Format::NativeCsv,
        1,
        &["f:2: a line of 104857609 bytes: longer than the 8 MiB a record may have"],
    );
    check(
        long(
            "<L><INDIVIDUAL><A>",
            X,
            MANY,
            "</A></INDIVIDUAL><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL></L>",
        ),
        Format::UnXml,
        1,
        &["f:1: longer than the 8 MiB a record may have"],
    );
}

#[test]
fn a_record_of_many_lines_beyond_the_limit_costs_one_error() {
    check(
        long(
            "{\n \"channel\":\"embassy\",\n \"remarks\":[\n",
            "  \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\n",
            300_000,
            "  \"\"]\n}\n{\"channel\":\"embassy\"}\n",
        ),
        Format::Native,
        1,
        &["f:155347: remarks[155343]: longer than the 8 MiB a record may have"],
    );
}

#[test]
fn nesting_of_100_000_levels_costs_one_error() {
    for format in [Format::Native, Format::Interpol] {
        let (good, bad) = read(
            long("", "{\"a\":", 100_000, "\n{\"channel\":\"embassy\",\"entity_id\":null,\"name\":\"A\"}\n"),
            format,
        );
        assert_eq!(bad[0].says, "nested deeper than 64 levels");
        assert_eq!(bad[0].place.line, 1);
        assert_eq!(good.len() + bad.len(), 2);
    }
    check(
        long(
            "<INDIVIDUAL>",
            "<A>",
            100_000,
            "</INDIVIDUAL><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>",
        ),
        Format::UnXml,
        1,
        &[&format!("f:1: INDIVIDUAL{}: nested deeper than 64 levels", "/A".repeat(63))],
    );
}

#[test]
fn lists_and_names_have_a_longest_length() {
    check(
        long("{\"channel\":\"embassy\",\"remarks\":[\"a\"", ",\"a\"", 1_000, "]}\n"),
        Format::Native,
        0,
        &["f:1: remarks: a list of more than 1000 items"],
    );
    check(
        long("{\"channel\":\"embassy\",\"subject\":{\"names\":[{\"text\":\"", "x", 1_001, "\"}]}}\n"),
        Format::Native,
        0,
        &["f:1: subject.names[0].text: longer than 1000 characters"],
    );
    check(
        long("{\"entity_id\":\"2031/1\",\"name\":\"", "x", 1_001, "\"}\n"),
        Format::Interpol,
        0,
        &["f:1: name: longer than 1000 characters"],
    );
}

#[test]
fn a_pipe_of_sanctions_beyond_memory_is_refused_in_words() {
    let input = long("", "{\"id\":\"a\",\"schema\":\"Company\"}\n", 3_000_000, "");
    let fault = wire::open(input, "f", Some(Format::Ftm)).expect_err("too long");
    assert_eq!(
        fault.to_string(),
        "f:1: more than 64 MiB of FollowTheMoney that can be read only once: give it as a file"
    );
}

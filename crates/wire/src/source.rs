//! The bytes of a file, block by block, with line numbers and limits.
//!
//! Promise: memory does not grow with the file. A line beyond the limit is passed over in blocks and told.

use std::io::{self, Read, Seek, SeekFrom};

/// How much is read at a time.
const BLOCK: usize = 64 * 1024;

/// What can be read and sought in.
pub trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// A file, or a stream that can be read only once.
enum Handle<'a> {
    File(Box<dyn ReadSeek + 'a>),
    Stream(Box<dyn Read + 'a>),
}

impl Handle<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = match self {
                Self::File(it) => it.read(into),
                Self::Stream(it) => it.read(into),
            };
            match read {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => return other,
            }
        }
    }
}

/// The bytes of one input.
pub(crate) struct Bytes<'a> {
    handle: Handle<'a>,
    /// What was read and not yet taken stands from `at` on.
    block: Vec<u8>,
    at: usize,
    /// Offset in the input of the first byte of `block`.
    start: u64,
}

impl<'a> Bytes<'a> {
    pub(crate) fn of_file(file: impl Read + Seek + 'a) -> Self {
        Self::new(Handle::File(Box::new(file)))
    }

    pub(crate) fn of_stream(stream: impl Read + 'a) -> Self {
        Self::new(Handle::Stream(Box::new(stream)))
    }

    fn new(handle: Handle<'a>) -> Self {
        Self { handle, block: Vec::new(), at: 0, start: 0 }
    }

    pub(crate) fn can_seek(&self) -> bool {
        matches!(self.handle, Handle::File(_))
    }

    /// Offset of the next byte.
    pub(crate) fn offset(&self) -> u64 {
        self.start + self.at as u64
    }

    /// The bytes at hand, at least one unless the input has ended.
    pub(crate) fn peek(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.block.len() {
            self.start += self.block.len() as u64;
            self.at = 0;
            self.block.resize(BLOCK, 0);
            let read = self.handle.read(&mut self.block);
            self.block.truncate(*read.as_ref().unwrap_or(&0));
            read?;
        }
        Ok(self.block.get(self.at..).unwrap_or_default())
    }

    /// Takes bytes that were at hand.
    pub(crate) fn take(&mut self, count: usize) {
        self.at = (self.at + count).min(self.block.len());
    }

    /// Gives back the byte taken last.
    pub(crate) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// The first bytes of the input, without taking them.
    pub(crate) fn head(&mut self, count: usize) -> io::Result<&[u8]> {
        let mut part = vec![0; BLOCK];
        while self.block.len() < count {
            let read = self.handle.read(&mut part)?;
            if read == 0 {
                break;
            }
            self.block.extend_from_slice(part.get(..read).unwrap_or_default());
        }
        Ok(self.block.get(self.at..count.min(self.block.len())).unwrap_or_default())
    }

    /// Goes to an offset of a file.
    pub(crate) fn seek(&mut self, offset: u64) -> io::Result<()> {
        match &mut self.handle {
            Handle::File(file) => {
                file.seek(SeekFrom::Start(offset))?;
                self.block.clear();
                self.at = 0;
                self.start = offset;
                Ok(())
            }
            Handle::Stream(_) => Err(io::Error::from(io::ErrorKind::NotSeekable)),
        }
    }

    /// Bytes from elsewhere in a file; the place of reading stays where it is.
    pub(crate) fn read_at(&mut self, offset: u64, count: usize) -> io::Result<Vec<u8>> {
        let block_end = self.start + self.block.len() as u64;
        if let Some(skip) = offset.checked_sub(self.start)
            && let Ok(skip) = usize::try_from(skip)
            && let Some(found) = self.block.get(skip..skip.saturating_add(count))
        {
            return Ok(found.to_vec());
        }
        match &mut self.handle {
            Handle::File(file) => {
                file.seek(SeekFrom::Start(offset))?;
                let mut found = vec![0; count];
                let read = file.read_exact(&mut found);
                file.seek(SeekFrom::Start(block_end))?;
                read.map(|()| found)
            }
            Handle::Stream(_) => Err(io::Error::from(io::ErrorKind::NotSeekable)),
        }
    }
}

/// What came of reading a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A line, with its line break where it has one.
    Whole,
    /// A line of so many bytes, beyond the limit, passed over.
    TooLong(u64),
    /// The end.
    End,
}

/// The lines of one input.
pub(crate) struct Lines<'a> {
    pub(crate) bytes: Bytes<'a>,
    /// Number of the line read last, counted from 1.
    pub(crate) number: u64,
    /// Offset of the line read last.
    pub(crate) offset: u64,
    limit: usize,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(bytes: Bytes<'a>, limit: usize) -> Self {
        Self { bytes, number: 0, offset: 0, limit }
    }

    /// Reads the next line in place of what `into` holds.
    pub(crate) fn next(&mut self, into: &mut Vec<u8>) -> io::Result<Line> {
        into.clear();
        self.offset = self.bytes.offset();
        let mut count: u64 = 0;
        loop {
            let at_hand = self.bytes.peek()?;
            if at_hand.is_empty() {
                if count == 0 {
                    return Ok(Line::End);
                }
                break;
            }
            let stop = at_hand.iter().position(|byte| *byte == b'\n').map(|it| it + 1);
            let part = at_hand.get(..stop.unwrap_or(at_hand.len())).unwrap_or_default();
            count += part.len() as u64;
            if count <= self.limit as u64 {
                into.extend_from_slice(part);
            } else {
                // What was kept is of no use any more: give the memory back at once.
                *into = Vec::new();
            }
            let taken = part.len();
            self.bytes.take(taken);
            if stop.is_some() {
                break;
            }
        }
        self.number += 1;
        Ok(if count > self.limit as u64 {
            into.clear();
            Line::TooLong(count)
        } else {
            Line::Whole
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn a_line_beyond_the_limit_is_told_and_the_next_is_read() {
        let text = format!("one\n{}\ntwo", "x".repeat(100));
        let mut lines = Lines::new(Bytes::of_stream(text.as_bytes()), 10);
        let mut line = Vec::new();
        assert_eq!(lines.next(&mut line).unwrap(), Line::Whole);
        assert_eq!(line, b"one\n");
        assert_eq!(lines.next(&mut line).unwrap(), Line::TooLong(101));
        assert_eq!(lines.next(&mut line).unwrap(), Line::Whole);
        assert_eq!((line.as_slice(), lines.number), (&b"two"[..], 3));
        assert_eq!(lines.next(&mut line).unwrap(), Line::End);
    }

    #[test]
    fn reading_elsewhere_does_not_move_the_place_of_reading() {
        let text: Vec<u8> = (0..200_000u32).map(|it| (it % 251) as u8).collect();
        let mut bytes = Bytes::of_file(Cursor::new(text.clone()));
        let mut all = Vec::new();
        loop {
            let part = bytes.peek().unwrap().to_vec();
            if part.is_empty() {
                break;
            }
            bytes.take(part.len());
            all.extend_from_slice(&part);
            let from = all.len() / 2;
            assert_eq!(bytes.read_at(from as u64, 5).unwrap(), text[from..from + 5]);
            assert_eq!(bytes.read_at(199_990, 5).unwrap(), text[199_990..199_995]);
        }
        assert_eq!(all, text);
    }
}

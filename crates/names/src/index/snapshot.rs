//! An index as bytes: words once, rows by number, a checksum over all.
//!
//! What can be computed from them (the tables of the dictionary, the lists of rows) is not written: it is made
//! again on loading, so that a damaged or hostile file has few ways to be wrong, and each is checked. Names are
//! not read again, which is why a snapshot of another [`FOLD_VERSION`] is refused.
//!
//! Promise: bytes are taken whole or refused with a reason; no bytes break the reading. The checksum finds
//! damage, not forgery: whoever can be handed a forged file signs it.
//!
//! All numbers are little-endian:
//!
//! | | |
//! |---|---|
//! | 8 bytes | `names-ix` |
//! | 2, 2 bytes | version of this layout, [`FOLD_VERSION`] |
//! | 8 bytes | checksum of what follows |
//! | 4 × 4 bytes | numbers of forms, surfaces, rows, and words of all rows |
//! | forms | 1 byte of length and the letters, each |
//! | surfaces | 4 bytes form, 1 byte tag, 2 bytes of length and the text, each |
//! | rows | 8 bytes person, 4 bytes date and sex, 1 byte number of words, each |
//! | words | 4 bytes surface, each, in the order of the rows |

use super::lists::Texts;
use super::segment::Draft;
use super::words::{Tag, Words};
use super::{Index, Level};
use crate::compare::MAX_WORDS;
use crate::fold::MAX_WORD;
use crate::{FOLD_VERSION, name};
use std::fmt;

const MAGIC: &[u8; 8] = b"names-ix";
const LAYOUT: u16 = 1;

/// Why bytes are no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnapshotError {
    /// They do not begin like a snapshot.
    NotASnapshot,
    /// The layout is of another version of this program.
    Layout(u16),
    /// The words were folded by another version: the index must be built again from the names.
    Fold(u16),
    /// The checksum does not fit: the bytes were damaged.
    Damaged,
    /// The checksum fits and the content does not: a number points nowhere, a text is none, or bytes are left over.
    Content,
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SnapshotError::NotASnapshot => f.write_str("this is no snapshot of an index of names"),
            SnapshotError::Layout(version) => {
                write!(f, "the snapshot has layout `{version}`, this program reads `{LAYOUT}`")
            }
            SnapshotError::Fold(version) => write!(
                f,
                "the snapshot was folded by version `{version}`, this program folds by `{FOLD_VERSION}`: build the \
                 index again from the names"
            ),
            SnapshotError::Damaged => f.write_str("the snapshot is damaged: its checksum does not fit"),
            SnapshotError::Content => f.write_str("the snapshot contradicts itself"),
        }
    }
}

impl std::error::Error for SnapshotError {}

impl Index {
    /// The index as bytes: everyone who is in it, in one part.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut draft = Draft::default();
        for level in &self.levels {
            draft.take(&level.segment, |row| !level.gone.has(row));
        }
        let words = draft.words();
        let mut body: Vec<u8> = Vec::with_capacity(draft.len() as usize * 24);
        let total: usize = draft.rows().map(|(_, _, surfaces)| surfaces.len()).sum();
        for count in [words.forms.len(), words.surfaces.len(), draft.len(), super::lists::narrow(total)] {
            body.extend(count.to_le_bytes());
        }
        for folded in words.forms.iter() {
            body.push(u8::try_from(folded.len()).unwrap_or(u8::MAX));
            body.extend(folded.as_bytes());
        }
        for ((text, form), tag) in words.surfaces.iter().zip(&words.surface_form).zip(&words.tags) {
            body.extend(form.to_le_bytes());
            body.push(tag.bits());
            body.extend(u16::try_from(text.len()).unwrap_or(u16::MAX).to_le_bytes());
            body.extend(text.as_bytes());
        }
        for (id, bits, surfaces) in draft.rows() {
            body.extend(id.to_le_bytes());
            body.extend(bits.to_le_bytes());
            body.push(u8::try_from(surfaces.len()).unwrap_or(u8::MAX));
        }
        for (_, _, surfaces) in draft.rows() {
            surfaces.iter().for_each(|surface| body.extend(surface.to_le_bytes()));
        }
        let mut bytes = Vec::with_capacity(body.len() + 20);
        bytes.extend(MAGIC);
        bytes.extend(LAYOUT.to_le_bytes());
        bytes.extend(FOLD_VERSION.to_le_bytes());
        bytes.extend(checksum(&body).to_le_bytes());
        bytes.append(&mut body);
        bytes
    }

    /// The index of bytes that [`Index::to_bytes`] made.
    pub fn from_bytes(bytes: &[u8]) -> Result<Index, SnapshotError> {
        let mut reader = Reader(bytes);
        if reader.take(MAGIC.len()) != Some(MAGIC) {
            return Err(SnapshotError::NotASnapshot);
        }
        match reader.u16() {
            Some(LAYOUT) => {}
            Some(other) => return Err(SnapshotError::Layout(other)),
            None => return Err(SnapshotError::Damaged),
        }
        match reader.u16() {
            Some(FOLD_VERSION) => {}
            Some(other) => return Err(SnapshotError::Fold(other)),
            None => return Err(SnapshotError::Damaged),
        }
        let sum = reader.u64().ok_or(SnapshotError::Damaged)?;
        if sum != checksum(reader.0) {
            return Err(SnapshotError::Damaged);
        }
        let draft = draft(&mut reader).ok_or(SnapshotError::Content)?;
        if !reader.0.is_empty() {
            return Err(SnapshotError::Content);
        }
        let levels = if draft.len() == 0 { Vec::new() } else { vec![Level::new(draft.freeze())] };
        Ok(Index { levels })
    }
}

fn draft(reader: &mut Reader<'_>) -> Option<Draft> {
    let (forms, surfaces, rows, total) = (reader.u32()?, reader.u32()?, reader.u32()?, reader.u32()?);
    let mut folded = Texts::default();
    for _ in 0..forms {
        let length = usize::from(reader.u8()?);
        let text = std::str::from_utf8(reader.take(length)?).ok()?;
        let plain = text.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        folded.push(Some(text).filter(|t| plain && !t.is_empty() && t.len() <= MAX_WORD)?);
    }
    let (mut texts, mut form_of, mut tags) = (Texts::default(), Vec::new(), Vec::new());
    for _ in 0..surfaces {
        form_of.push(reader.u32().filter(|form| *form < forms)?);
        let tag = Tag::from_bits(reader.u8()?)?;
        // what a word does in a comparison must be what its letters allow
        let known = name::Known::of(folded.get(*form_of.last()?));
        tags.push(Some(tag).filter(|t| !t.marks().patronymic_form || known.stem > 0)?);
        let length = usize::from(reader.u16()?);
        texts.push(std::str::from_utf8(reader.take(length)?).ok()?);
    }
    let counts = reader.take(usize::try_from(rows).ok()?.checked_mul(13)?)?;
    let mut words = Vec::new();
    for _ in 0..total {
        words.push(reader.u32().filter(|surface| *surface < surfaces)?);
    }
    let mut draft = Draft::restored(Words::restored(folded, texts, form_of, tags), words);
    let (mut counts, mut start) = (Reader(counts), 0_u32);
    for _ in 0..rows {
        let (id, bits, count) = (counts.u64()?, counts.u32()?, counts.u8()?);
        let count = Some(u32::from(count)).filter(|n| *n as usize <= MAX_WORDS)?;
        draft.restore(id, bits, start, count)?;
        start = start.checked_add(count)?;
    }
    (start == total).then_some(draft)
}

/// Bytes from the front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.0.split_at_checked(count)?;
        self.0 = tail;
        Some(head)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, tail) = self.0.split_first_chunk()?;
        self.0 = tail;
        Some(*head)
    }

    fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}

/// Any one changed byte changes it: each step is a bijection of what came before.
fn checksum(bytes: &[u8]) -> u64 {
    let step = |sum: u64, word: u64| (sum ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    let (words, rest) = bytes.as_chunks::<8>();
    let sum = words.iter().fold(bytes.len() as u64, |sum, word| step(sum, u64::from_le_bytes(*word)));
    rest.iter().fold(sum, |sum, byte| step(sum, u64::from(*byte)))
}

/// Makes the checksum fit.
#[cfg(test)]
pub(super) fn seal(bytes: &mut [u8]) {
    let sum = checksum(&bytes[20..]).to_le_bytes();
    bytes[12..20].copy_from_slice(&sum);
}

//! What a home keeps sealed between two steps of a look-up, as bytes.
//!
//! Promise: one content has one form; what cannot be read whole is not read at all.

use private_lookup::{HolderKey, Limits, Usage};
use terms::{AlertId, Seq};

use super::PublicKey;

const VERSION: u8 = 1;

/// What the holder keeps for one asker and epoch.
pub(super) struct Held {
    pub(super) key: HolderKey,
    pub(super) asker: PublicKey,
    pub(super) limits: Limits,
    /// The newest table.
    pub(super) table: [u8; 32],
    /// Rows of the newest table: the next is not smaller.
    pub(super) rows: u64,
    /// Invented persons in the newest table.
    pub(super) canaries: u64,
    /// Entries on the record when the count was last kept.
    pub(super) counted: u64,
    pub(super) usage: Usage,
}

/// An open question of the asker.
pub(super) struct Open {
    pub(super) check: Seq,
    pub(super) alert: AlertId,
    pub(super) bureau: String,
    pub(super) holder: String,
    pub(super) holder_key: PublicKey,
    pub(super) table: String,
    pub(super) officer: String,
    /// Microseconds since 1970.
    pub(super) begun: i64,
    /// Keys that had no room in the request.
    pub(super) left_out: u64,
    /// As the library keeps it.
    pub(super) asking: Vec<u8>,
}

impl Held {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Out(vec![VERSION]);
        out.text(&self.asker.to_string());
        out.number(self.limits.asker_per_day.into());
        out.number(self.limits.officer_per_day.into());
        out.part(&self.table);
        out.number(self.rows);
        out.number(self.canaries);
        out.number(self.counted);
        out.part(&self.key.secret_bytes());
        out.part(&self.usage.bytes());
        out.0
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut read = In::new(bytes)?;
        let asker = read.text()?.parse().ok()?;
        let limits = Limits {
            asker_per_day: u32::try_from(read.number()?).ok()?,
            officer_per_day: u32::try_from(read.number()?).ok()?,
        };
        let table = read.part()?.try_into().ok()?;
        let (rows, canaries, counted) = (read.number()?, read.number()?, read.number()?);
        let key = HolderKey::from_secret_bytes(read.part()?).ok()?;
        let usage = Usage::from_bytes(read.part()?).ok()?;
        read.end()?;
        Some(Self { key, asker, limits, table, rows, canaries, counted, usage })
    }
}

impl Open {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Out(vec![VERSION]);
        out.number(self.check.0);
        out.text(self.alert.as_str());
        out.text(&self.bureau);
        out.text(&self.holder);
        out.text(&self.holder_key.to_string());
        out.text(&self.table);
        out.text(&self.officer);
        out.number(self.begun.cast_unsigned());
        out.number(self.left_out);
        out.part(&self.asking);
        out.0
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut read = In::new(bytes)?;
        let open = Self {
            check: Seq(read.number()?),
            alert: AlertId::parse(read.text()?)?,
            bureau: read.text()?.to_owned(),
            holder: read.text()?.to_owned(),
            holder_key: read.text()?.parse().ok()?,
            table: read.text()?.to_owned(),
            officer: read.text()?.to_owned(),
            begun: read.number()?.cast_signed(),
            left_out: read.number()?,
            asking: read.part()?.to_vec(),
        };
        read.end()?;
        Some(open)
    }
}

struct Out(Vec<u8>);

impl Out {
    fn number(&mut self, number: u64) {
        self.0.extend_from_slice(&number.to_be_bytes());
    }

    fn part(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    fn text(&mut self, text: &str) {
        self.part(text.as_bytes());
    }
}

struct In<'a>(&'a [u8]);

impl<'a> In<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let (version, rest) = bytes.split_first()?;
        (*version == VERSION).then_some(Self(rest))
    }

    fn number(&mut self) -> Option<u64> {
        let (number, rest) = self.0.split_first_chunk::<8>()?;
        self.0 = rest;
        Some(u64::from_be_bytes(*number))
    }

    fn part(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (part, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(part)
    }

    fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.part()?).ok()
    }

    fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

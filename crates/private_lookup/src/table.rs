//! The table a holder gives an asker: rows of a tag and a sealed route, and nothing about anybody in the open.
//!
//! A tag and the key of its row come from the function's output for one variant key, so that a row is found and
//! opened only with the holder's help for exactly that key. Rows stand in the order of their tags, which is no
//! order of the register; rows without meaning fill the table up to its class. Rows of invented persons (canaries)
//! stand among them.
//!
//! Promise: without the holder's evaluation a row shows nothing, a filler row and a real one look alike, and the
//! size is that of the class and not of the register; an entry that protects against the asker, or against a state
//! that shares a wanted bank with the asker, is not in the table at all.
//! Serves: 1951 Refugee Convention Art. 33; Directive 2013/32/EU Arts. 30 and 48; GDPR Arts. 25 and 32.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ed25519_dalek::{SigningKey, VerifyingKey};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::bytes::{Form, FormError, Reader, SIGNATURE_BYTES, Writer, verified};
use crate::eligible::Banks;
use crate::holder::{CallBook, Called, HolderKey, REFERENCE_BYTES, Reference};
use crate::key::LookupKey;
use crate::parties::{ARRANGEMENT_BYTES, Arrangement, State, WordError, shown_text};
use crate::prf::{ELEMENT_BYTES, Output, RowSecret, SEAL_BYTES, TAG_BYTES, is_element};

const FORM: Form = Form { magic: b"rdpltabl", name: "a table of the private lookup" };
const HEAD_BYTES: usize = 256;
/// What a row seals, whatever the contact: reference, length, contact, zeros.
const PLAIN_BYTES: usize = 112;
/// Longest contact.
pub const MAX_CONTACT_BYTES: usize = PLAIN_BYTES - REFERENCE_BYTES - 1;
/// One row of a table.
pub const ROW_BYTES: usize = TAG_BYTES + PLAIN_BYTES + SEAL_BYTES;
/// Entries that may share one key and each have a row under it. A further one is shielded all the same, because the
/// key is met; its own reference is found under its other keys.
const MAX_SHARED: u8 = 16;

/// How large a table is: a power of two, chosen once and kept for years, so that its change tells nothing either.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SizeClass(u8);

impl SizeClass {
    /// The smallest class: 1,024 rows.
    pub const SMALLEST: Self = Self(10);
    /// The largest class: 4,194,304 rows.
    pub const LARGEST: Self = Self(22);

    /// The smallest class that holds so many rows.
    #[must_use]
    pub fn holding(rows: usize) -> Option<Self> {
        (Self::SMALLEST.0..=Self::LARGEST.0).map(Self).find(|class| class.rows() >= rows)
    }

    /// Rows of a table of this class.
    #[must_use]
    pub fn rows(self) -> usize {
        1 << self.0
    }

    /// Bytes of a table of this class.
    #[must_use]
    pub fn bytes(self) -> usize {
        HEAD_BYTES + self.rows() * ROW_BYTES + SIGNATURE_BYTES
    }

    fn read(byte: u8) -> Result<Self, FormError> {
        let range = Self::SMALLEST.0..=Self::LARGEST.0;
        if range.contains(&byte) { Ok(Self(byte)) } else { Err(FormError::Field("class")) }
    }
}

/// Where to call: a duty desk, never the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact(String);

impl Contact {
    /// A text of at most [`MAX_CONTACT_BYTES`] bytes, such as a telephone number and the name of a desk.
    ///
    /// # Errors
    /// Empty, too long, or with characters that do not show.
    pub fn new(text: &str) -> Result<Self, WordError> {
        shown_text("the contact", text, MAX_CONTACT_BYTES).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact(not shown)")
    }
}

/// Whether a row is about somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryKind {
    /// A protected person.
    Person,
    /// Nobody: an invented person, to see who tries out names.
    Canary,
}

/// An entry of the register, as far as a table needs it.
pub struct Entry {
    /// The holder's own name for it; it leaves in no form.
    pub handle: String,
    /// Somebody or nobody.
    pub kind: EntryKind,
    /// The states it protects against.
    pub against: Vec<State>,
    /// Its variant keys: every spelling with the date of birth.
    pub keys: Vec<LookupKey>,
    /// Where to call.
    pub contact: Contact,
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").finish_non_exhaustive()
    }
}

/// A table cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PublishError {
    /// More rows than the class holds.
    #[error("{rows} rows do not fit into a table of {room}: choose a larger class")]
    ClassTooSmall {
        /// Rows there are.
        rows: usize,
        /// Rows there is room for.
        room: usize,
    },
    /// Keys of two foldings.
    #[error("a key was made with folding {found}, the table is of folding {expected}")]
    Folding {
        /// Of the key.
        found: u16,
        /// Of the table.
        expected: u16,
    },
    /// Two entries with one handle.
    #[error("two entries have one handle, so that a call could not name one of them")]
    HandleTwice,
    /// The function failed.
    #[error("a key could not be put through the function")]
    Function,
}

/// What publishing gives.
pub struct Published {
    /// The table, for this one asker.
    pub table: Vec<u8>,
    /// For the desk that answers the telephone. Secret.
    pub calls: CallBook,
    /// What went in and what did not. For the holder alone: it tells what the padding hides.
    pub summary: Summary,
}

impl fmt::Debug for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Published").field("bytes", &self.table.len()).finish_non_exhaustive()
    }
}

/// What went into a table and what did not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// Rows that mean something.
    pub rows: usize,
    /// Rows that fill up.
    pub filler: usize,
    /// Entries left out because they protect against this asker or a state it shares a wanted bank with.
    pub withheld: usize,
    /// Handles of entries without a key (no date of birth): nobody can find them by this way.
    pub without_key: Vec<String>,
    /// Keys under which more entries meet than have rows.
    pub crowded: usize,
}

/// Makes the table of one arrangement. Each call gives other tags and seals, also for the same entries, so that two
/// tables of one epoch do not show who was added between them.
///
/// # Errors
/// The class is too small, a key has another folding, or two entries have one handle.
pub fn publish(
    key: &HolderKey,
    signer: &SigningKey,
    folding: u16,
    entries: &[Entry],
    banks: &Banks,
    class: SizeClass,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Published, PublishError> {
    let mut salt = [0; 32];
    rng.fill_bytes(&mut salt);
    let head =
        Head { arrangement: key.arrangement().clone(), folding, class, public: key.public_key(), salt };
    let mut writer = head.write();
    let context = FORM.digest(&writer.0);

    let asker = key.arrangement().asker().state;
    let may_be_near = |entry: &&Entry| entry.against.iter().all(|state| banks.check(asker, *state).is_ok());
    let kept: Vec<&Entry> = entries.iter().filter(may_be_near).collect();
    let mut summary = Summary { withheld: entries.len() - kept.len(), ..Summary::default() };

    let mut calls = BTreeMap::new();
    let mut under: BTreeMap<&LookupKey, Vec<[u8; PLAIN_BYTES]>> = BTreeMap::new();
    for entry in kept {
        let reference = key.reference(&entry.handle);
        if calls.insert(reference, entry.called()).is_some() {
            return Err(PublishError::HandleTwice);
        }
        let plain = plain_row(&reference, &entry.contact);
        let keys: BTreeSet<&LookupKey> = entry.keys.iter().collect();
        if keys.is_empty() {
            summary.without_key.push(entry.handle.clone());
        }
        for key in keys {
            if key.folding() != folding {
                return Err(PublishError::Folding { found: key.folding(), expected: folding });
            }
            under.entry(key).or_default().push(plain);
        }
    }
    summary.crowded = under.values().filter(|sharing| sharing.len() > usize::from(MAX_SHARED)).count();
    summary.rows = under.values().map(|sharing| sharing.len().min(usize::from(MAX_SHARED))).sum();
    summary.filler = class
        .rows()
        .checked_sub(summary.rows)
        .ok_or(PublishError::ClassTooSmall { rows: summary.rows, room: class.rows() })?;

    let mut rows: Vec<[u8; ROW_BYTES]> = Vec::with_capacity(class.rows());
    for (lookup, sharing) in under {
        let output = key.server().output(lookup.input()).map_err(|_| PublishError::Function)?;
        for (ordinal, plain) in (0..MAX_SHARED).zip(sharing) {
            rows.push(seal_row(&output, &context, ordinal, &plain)?);
        }
    }
    rows.resize_with(class.rows(), || {
        let mut row = [0; ROW_BYTES];
        rng.fill_bytes(&mut row);
        row
    });
    rows.sort_unstable();
    rows.iter().for_each(|row| writer.put(row));
    Ok(Published { table: writer.sign(FORM, signer), calls: CallBook(calls), summary })
}

impl Entry {
    fn called(&self) -> Called {
        match self.kind {
            EntryKind::Person => Called::Entry { handle: self.handle.clone() },
            EntryKind::Canary => Called::Canary { handle: self.handle.clone() },
        }
    }
}

fn plain_row(reference: &Reference, contact: &Contact) -> [u8; PLAIN_BYTES] {
    let length = u8::try_from(contact.0.len()).unwrap_or(u8::MAX);
    let parts = reference.0.iter().copied().chain([length]).chain(contact.0.bytes());
    let mut plain = [0; PLAIN_BYTES];
    for (to, from) in plain.iter_mut().zip(parts) {
        *to = from;
    }
    plain
}

fn seal_row(
    output: &Output,
    context: &[u8; 32],
    ordinal: u8,
    plain: &[u8; PLAIN_BYTES],
) -> Result<[u8; ROW_BYTES], PublishError> {
    let secret = RowSecret::new(output, context, ordinal);
    let sealed = secret.seal(plain).map_err(|_| PublishError::Function)?;
    let mut row = secret.tag.to_vec();
    row.extend(sealed);
    row.try_into().map_err(|_| PublishError::Function)
}

/// What stands at the head of a table.
struct Head {
    arrangement: Arrangement,
    folding: u16,
    class: SizeClass,
    public: [u8; ELEMENT_BYTES],
    salt: [u8; 32],
}

impl Head {
    fn write(&self) -> Writer {
        let mut writer = Writer::new(FORM, self.class.bytes());
        self.arrangement.put(&mut writer);
        writer.put(&self.folding.to_be_bytes());
        writer.put(&[self.class.0]);
        writer.put(&self.public);
        writer.put(&self.salt);
        writer.pad_to(HEAD_BYTES);
        writer
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, FormError> {
        let arrangement = Arrangement::read(reader)?;
        let folding = u16::from_be_bytes(reader.array()?);
        let class = SizeClass::read(reader.byte()?)?;
        let public = reader.array()?;
        let salt = reader.array()?;
        reader.padding_to(HEAD_BYTES)?;
        if !is_element(&public) {
            return Err(FormError::Field("public key"));
        }
        Ok(Self { arrangement, folding, class, public, salt })
    }
}

const _: () = assert!(10 + ARRANGEMENT_BYTES + 2 + 1 + ELEMENT_BYTES + 32 <= HEAD_BYTES);

/// A table whose signature and form were checked, held by the asker.
pub struct Table {
    head: Head,
    /// Digest of the head, which goes into every tag and key.
    context: [u8; 32],
    digest: [u8; 32],
    holder: VerifyingKey,
    bytes: Vec<u8>,
}

impl Table {
    /// Opens a table that this holder signed.
    ///
    /// # Errors
    /// Nobody who is trusted here signed it, or it is not in its one form.
    pub fn open(bytes: Vec<u8>, holder: &VerifyingKey) -> Result<Self, FormError> {
        let mut reader = Reader::new(FORM, &bytes)?;
        let head = Head::read(&mut reader)?;
        if bytes.len() != head.class.bytes() {
            return Err(FormError::Length);
        }
        let (_, digest) = verified(FORM, &bytes, holder)?;
        let context = FORM.digest(reader.before());
        let table = Self { head, context, digest, holder: *holder, bytes };
        let tags = || table.rows().iter().map(row_tag);
        if tags().zip(tags().skip(1)).any(|(left, right)| left >= right) {
            return Err(FormError::Field("order of the rows"));
        }
        Ok(table)
    }

    /// Whom it was made for, by whom, and for how long.
    #[must_use]
    pub fn arrangement(&self) -> &Arrangement {
        &self.head.arrangement
    }

    /// The folding its keys were made with.
    #[must_use]
    pub fn folding(&self) -> u16 {
        self.head.folding
    }

    /// Its size.
    #[must_use]
    pub fn class(&self) -> SizeClass {
        self.head.class
    }

    /// By which an answer names the newest table.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }

    pub(crate) fn public(&self) -> &[u8; ELEMENT_BYTES] {
        &self.head.public
    }

    pub(crate) fn holder_key(&self) -> &VerifyingKey {
        &self.holder
    }

    fn rows(&self) -> &[[u8; ROW_BYTES]] {
        let body = self.bytes.split_at_checked(HEAD_BYTES).map_or(&[] as &[u8], |(_, rows)| rows);
        body.as_chunks().0.split_at_checked(self.head.class.rows()).map_or(&[], |(rows, _)| rows)
    }

    /// The rows of an output: none, one, or one for each entry that shares the key. A row that is found and does
    /// not open is a route that is not known: found is found.
    pub(crate) fn routes(&self, output: &Output) -> Vec<Option<Route>> {
        let mut found = Vec::new();
        for ordinal in 0..MAX_SHARED {
            let secret = RowSecret::new(output, &self.context, ordinal);
            let Ok(at) = self.rows().binary_search_by(|row| row_tag(row).cmp(&secret.tag)) else { break };
            let sealed = self.rows().get(at).and_then(|row| row.split_at_checked(TAG_BYTES));
            found.push(sealed.and_then(|(_, sealed)| Route::read(&secret.open(sealed).ok()?)));
        }
        found
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("arrangement", &self.head.arrangement)
            .field("class", &self.head.class)
            .finish_non_exhaustive()
    }
}

/// The digest of a table's bytes, as [`Table::digest`]; for the holder, who names it in every answer.
///
/// # Errors
/// The bytes are not a table.
pub fn table_digest(bytes: &[u8]) -> Result<[u8; 32], FormError> {
    let mut reader = Reader::new(FORM, bytes)?;
    let head = Head::read(&mut reader)?;
    let (body, _) = bytes.split_last_chunk::<SIGNATURE_BYTES>().ok_or(FormError::Length)?;
    if bytes.len() != head.class.bytes() {
        return Err(FormError::Length);
    }
    Ok(FORM.digest(body))
}

fn row_tag(row: &[u8; ROW_BYTES]) -> [u8; TAG_BYTES] {
    row.first_chunk().copied().unwrap_or_default()
}

/// Where to call, and what to name there.
#[derive(Clone, PartialEq, Eq)]
pub struct Route {
    /// Whom to call.
    pub contact: Contact,
    /// What to name, and all that is named: no name, no alert, no place.
    pub reference: Reference,
}

impl Route {
    fn read(plain: &Zeroizing<Vec<u8>>) -> Option<Self> {
        let (reference, rest) = plain.split_first_chunk::<REFERENCE_BYTES>()?;
        let (length, rest) = rest.split_first()?;
        let (contact, _) = rest.split_at_checked(usize::from(*length))?;
        let contact = Contact::new(std::str::from_utf8(contact).ok()?).ok()?;
        Some(Self { contact, reference: Reference(*reference) })
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Route(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, entry, folded, state};

    fn table_of(entries: &[Entry], seed: u64) -> (Table, Summary) {
        let done = testing::published(&testing::holder_key(1), entries, seed);
        let table = Table::open(done.table, &testing::holder_signer().verifying_key()).unwrap();
        (table, done.summary)
    }

    fn found(table: &Table, key: &LookupKey) -> usize {
        let output = testing::holder_key(1).server().output(key.input()).unwrap();
        table.routes(&output).iter().filter(|route| route.is_some()).count()
    }

    #[test]
    fn a_row_is_found_under_each_of_its_keys_and_under_no_other() {
        let (table, summary) =
            table_of(&[entry("one", EntryKind::Person, &["krp ln", "krp mr"], &["QQ"])], 1);
        assert_eq!(summary.rows, 2);
        assert_eq!(summary.filler, 1022);
        assert_eq!(found(&table, &folded("krp ln")), 1);
        assert_eq!(found(&table, &folded("krp mr")), 1);
        assert_eq!(found(&table, &folded("ln mr")), 0);
    }

    #[test]
    fn entries_that_share_a_key_each_have_their_row_and_no_tag_stands_twice() {
        let entries: Vec<Entry> = (0..18)
            .map(|number| entry(&format!("entry-{number}"), EntryKind::Person, &["krp ln"], &["QQ"]))
            .collect();
        let (table, summary) = table_of(&entries, 1);
        assert_eq!(found(&table, &folded("krp ln")), 16);
        assert_eq!((summary.rows, summary.crowded), (16, 1));
        let tags: BTreeSet<_> = table.rows().iter().map(row_tag).collect();
        assert_eq!(tags.len(), 1024);
    }

    #[test]
    fn an_entry_that_protects_against_the_asker_or_a_sharer_of_its_bank_is_not_in_the_table() {
        // the asker is QS; QT shares a bank with it
        for (against, there) in [(vec!["QQ"], 1), (vec!["QS"], 0), (vec!["QQ", "QT"], 0), (vec![], 1)] {
            let (table, summary) = table_of(&[entry("one", EntryKind::Person, &["krp ln"], &against)], 1);
            assert_eq!(found(&table, &folded("krp ln")), there, "{against:?}");
            assert_eq!(summary.withheld, 1 - there);
            assert_eq!(table.bytes.len(), SizeClass::SMALLEST.bytes());
        }
        assert!(testing::banks().check(state("QS"), state("QT")).is_err());
    }

    #[test]
    fn the_size_is_that_of_the_class_whatever_is_in_it() {
        let many: Vec<Entry> = (0..300)
            .map(|n| {
                entry(&format!("e{n}"), EntryKind::Person, &[&format!("k{n} l"), &format!("k{n} m")], &["QQ"])
            })
            .collect();
        assert_eq!(table_of(&many, 1).0.bytes.len(), table_of(&[], 1).0.bytes.len());
        assert_eq!(SizeClass::holding(1025), Some(SizeClass(11)));
        assert_eq!(SizeClass::holding(5_000_000), None);
    }

    #[test]
    fn two_tables_of_the_same_entries_have_no_row_in_common() {
        let entries = [entry("one", EntryKind::Person, &["krp ln", "krp mr"], &["QQ"])];
        let (left, right) = (table_of(&entries, 1).0, table_of(&entries, 2).0);
        let tags: BTreeSet<_> = left.rows().iter().map(row_tag).collect();
        assert!(right.rows().iter().all(|row| !tags.contains(&row_tag(row))));
        assert_ne!(left.digest(), right.digest());
    }

    #[test]
    fn rows_beyond_the_class_keys_of_another_folding_and_a_handle_twice_are_refused() {
        let refused = |entries: &[Entry]| {
            publish(
                &testing::holder_key(1),
                &testing::holder_signer(),
                1,
                entries,
                &testing::banks(),
                SizeClass::SMALLEST,
                &mut testing::rng(1),
            )
            .unwrap_err()
        };
        let many: Vec<Entry> = (0..1025)
            .map(|n| entry(&format!("e{n}"), EntryKind::Person, &[&format!("k{n} l")], &["QQ"]))
            .collect();
        assert_eq!(refused(&many), PublishError::ClassTooSmall { rows: 1025, room: 1024 });
        let mut other = entry("one", EntryKind::Person, &[], &["QQ"]);
        other.keys = vec![LookupKey::new(2, "krp ln", testing::born()).unwrap()];
        assert_eq!(refused(&[other]), PublishError::Folding { found: 2, expected: 1 });
        let twice = || entry("one", EntryKind::Person, &["krp ln"], &["QQ"]);
        assert_eq!(refused(&[twice(), twice()]), PublishError::HandleTwice);
    }

    #[test]
    fn an_entry_without_a_key_is_named_to_the_holder() {
        let (_, summary) = table_of(&[entry("no date", EntryKind::Person, &[], &["QQ"])], 1);
        assert_eq!(summary.without_key, ["no date"]);
    }

    #[test]
    fn the_digest_the_holder_names_is_that_of_the_table() {
        let done = testing::published(&testing::holder_key(1), &[], 1);
        let digest = table_digest(&done.table).unwrap();
        let table = Table::open(done.table, &testing::holder_signer().verifying_key()).unwrap();
        assert_eq!(table.digest(), digest);
    }
}

//! The asker's side: beginning a question, and reading the answer.
//!
//! Promise: the holder sees 96 elements that are the same to it whoever is meant and however many keys there are;
//! an answer counts only if the published key made every evaluation in it; what could not be asked is never a
//! "no", and there is no "no" that says more than "not found".
//! Serves: RFC 9497; 1951 Refugee Convention Art. 33 (before acting on an alert, ask whether somebody protects).

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use rand_core::CryptoRng;
use zeroize::{Zeroize, Zeroizing};

use crate::answer::{self, Refusal};
use crate::bytes::{Form, FormError, Reader, Writer};
use crate::eligible::{Banks, Barred};
use crate::key::LookupKey;
use crate::parties::{ARRANGEMENT_BYTES, Arrangement, WordError};
use crate::prf::{BLIND_BYTES, Blind, ELEMENT_BYTES, Output, unblind};
use crate::request::{self, KEYS_PER_REQUEST, Occasion};
use crate::table::{Route, Table};

const FORM: Form = Form { magic: b"rdplaskg", name: "an open question of the private lookup" };
const ASKING_BYTES: usize =
    10 + ARRANGEMENT_BYTES + ELEMENT_BYTES + 32 + 32 + 1 + KEYS_PER_REQUEST * (32 + BLIND_BYTES);
/// How long a booth waits. Later is "not asked"; an answer that comes later is still read, and a row met then still
/// stops.
pub const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// Why the register was not asked, or not in a way that counts. Never a "no".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAsked {
    /// No answer came in time.
    #[error("no answer within {} milliseconds", waited.as_millis())]
    NoAnswer {
        /// How long was waited.
        waited: Duration,
    },
    /// One of the two states must not take part.
    #[error("not eligible: {0}")]
    Barred(#[from] Barred),
    /// Nothing to ask about: no name or no date of birth.
    #[error("there is no key to ask about: a name and a date of birth are needed")]
    NoKeys,
    /// More keys than a request holds.
    #[error("{keys} keys, a request holds {KEYS_PER_REQUEST}")]
    TooManyKeys {
        /// Keys given.
        keys: usize,
    },
    /// The table was made with another folding: no key could meet.
    #[error("the keys are of folding {keys}, the table is of folding {table}")]
    OtherFolding {
        /// Of the keys.
        keys: u16,
        /// Of the table.
        table: u16,
    },
    /// The table's epoch is over or has not begun.
    #[error("the table is of an epoch that is over or has not begun")]
    EpochOver,
    /// The table given is not the one asked about.
    #[error("the table is not the one the question was made for")]
    OtherTable,
    /// Nothing was met in a table that is not the newest.
    #[error("the holder has a newer table")]
    OlderTable,
    /// Officer, role or alert id cannot stand in a request.
    #[error("the request cannot be written: {0}")]
    Words(#[from] WordError),
    /// The keys could not be blinded.
    #[error("the keys could not be blinded")]
    Function,
    /// The answer cannot be relied on.
    #[error("the answer cannot be relied on: {0}")]
    Unusable(#[from] ReadError),
}

/// An answer that cannot be relied on: an error to be looked into, never a "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It cannot be read, or the holder did not sign it.
    #[error("the answer cannot be read: {0}")]
    Form(#[from] FormError),
    /// It answers something else.
    #[error("the answer is to another request")]
    OtherRequest,
    /// The evaluations were not made by the key that stands in the table.
    #[error("the proof is wrong: the evaluations were not made by the published key")]
    WrongProof,
}

/// What came of asking. Four things that must never be taken for one another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// A row was met: stop, take no step on the alert, and call. A person may be a namesake; the holder says.
    StopAndCall {
        /// What was met, each row once.
        met: Vec<Met>,
    },
    /// Nothing was met in the newest table. Proves nothing: the person may be protected under another spelling or
    /// date, by another state, or since today.
    NotFound,
    /// The holder would not say.
    Refused {
        /// Why.
        why: Refusal,
    },
    /// It was not asked, or in no way that counts.
    NotAsked {
        /// Why.
        why: NotAsked,
    },
}

impl Outcome {
    /// Nothing came in time.
    pub fn no_answer(waited: Duration) -> Self {
        Self::NotAsked { why: NotAsked::NoAnswer { waited } }
    }

    /// The one line an officer reads.
    #[must_use]
    pub fn line(&self) -> &'static str {
        match self {
            Self::StopAndCall { .. } => "STOP AND CALL",
            Self::NotFound => "ASKED - NOTHING FOUND, WHICH PROVES NOTHING",
            Self::Refused { .. } => "NOT ANSWERED - THE OTHER STATE REFUSED",
            Self::NotAsked { .. } => "NOT ASKED",
        }
    }
}

impl From<Result<Outcome, ReadError>> for Outcome {
    /// For a screen: an answer that cannot be relied on is shown as not asked. The error belongs on the record too.
    fn from(read: Result<Outcome, ReadError>) -> Self {
        read.unwrap_or_else(|why| Self::NotAsked { why: NotAsked::Unusable(why) })
    }
}

/// A row that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Where to call; without one (a row that does not open) the holder's duty desk, as known otherwise.
    pub route: Option<Route>,
    /// By which of the keys given to [`begin`], counted from 0.
    pub keys: Vec<usize>,
}

/// A question that was begun.
#[derive(Debug)]
pub struct Begun {
    /// To be sent.
    pub request: Vec<u8>,
    /// To be kept, sealed, until the answer comes.
    pub asking: Asking,
}

/// What the asker keeps of an open question. It holds the keys and their blinds: it tells who was meant, and is
/// kept sealed and destroyed when the answer was read.
pub struct Asking {
    arrangement: Arrangement,
    public: [u8; ELEMENT_BYTES],
    request: [u8; 32],
    salt: [u8; 32],
    /// So many of the inputs are keys; the others are random.
    real: usize,
    inputs: Vec<[u8; 32]>,
    blinds: Vec<Blind>,
}

/// Begins a question about one person.
///
/// # Errors
/// What stands against asking; to be shown as [`Outcome::NotAsked`].
pub fn begin(
    table: &Table,
    keys: &[LookupKey],
    occasion: &Occasion,
    banks: &Banks,
    signer: &SigningKey,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Begun, NotAsked> {
    let arrangement = table.arrangement();
    banks.check(arrangement.asker().state, occasion.sending)?;
    banks.check(arrangement.holder().state, occasion.sending)?;
    if !arrangement.epoch().covers(occasion.at) {
        return Err(NotAsked::EpochOver);
    }
    if let Some(other) = keys.iter().find(|key| key.folding() != table.folding()) {
        return Err(NotAsked::OtherFolding { keys: other.folding(), table: table.folding() });
    }
    match keys.len() {
        0 => return Err(NotAsked::NoKeys),
        1..=KEYS_PER_REQUEST => {}
        keys => return Err(NotAsked::TooManyKeys { keys }),
    }
    let mut inputs: Vec<[u8; 32]> = keys.iter().map(|key| *key.input()).collect();
    inputs.resize_with(KEYS_PER_REQUEST, || {
        let mut filler = [0; 32];
        rng.fill_bytes(&mut filler);
        filler
    });
    let mut blinds = Vec::with_capacity(KEYS_PER_REQUEST);
    let mut elements = Vec::with_capacity(KEYS_PER_REQUEST);
    for input in &inputs {
        let (blind, element) = Blind::new(input, rng).map_err(|_| NotAsked::Function)?;
        blinds.push(blind);
        elements.push(element);
    }
    let written = request::write(arrangement, table.public(), occasion, &elements, signer, rng)?;
    let asking = Asking {
        arrangement: arrangement.clone(),
        public: *table.public(),
        request: written.digest,
        salt: written.salt,
        real: keys.len(),
        inputs,
        blinds,
    };
    Ok(Begun { request: written.bytes, asking })
}

impl Asking {
    /// The salt of the alert's mark, for the asker's record: with it and the alert's id an auditor can check what
    /// the request was about. See [`AlertMark`](crate::AlertMark).
    #[must_use]
    pub fn alert_salt(&self) -> [u8; 32] {
        self.salt
    }

    /// By which the answer names the request.
    #[must_use]
    pub fn request_digest(&self) -> [u8; 32] {
        self.request
    }

    /// Reads the answer and looks into the table.
    ///
    /// # Errors
    /// The answer cannot be relied on. Never to be read as "not found".
    pub fn finish(&self, response: &[u8], table: &Table, now: Timestamp) -> Result<Outcome, ReadError> {
        if *table.arrangement() != self.arrangement || *table.public() != self.public {
            return Ok(Outcome::NotAsked { why: NotAsked::OtherTable });
        }
        let response = answer::read(response, table.holder_key())?;
        if response.request != self.request {
            return Err(ReadError::OtherRequest);
        }
        let evaluated = match response.content {
            Ok(evaluated) => evaluated,
            Err(why) => return Ok(Outcome::Refused { why }),
        };
        let outputs = unblind(self.real, &self.inputs, &self.blinds, &evaluated, &self.public)
            .map_err(|_| ReadError::WrongProof)?;
        let met = look_up(table, &outputs);
        Ok(if !met.is_empty() {
            // A row met in an older table still stops: asking the holder costs a call.
            Outcome::StopAndCall { met }
        } else if response.table != table.digest() {
            Outcome::NotAsked { why: NotAsked::OlderTable }
        } else if !self.arrangement.epoch().covers(now) {
            Outcome::NotAsked { why: NotAsked::EpochOver }
        } else {
            Outcome::NotFound
        })
    }

    /// The open question for sealed storage. Tells who was meant.
    #[must_use]
    pub fn secret_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut writer = Writer::new(FORM, ASKING_BYTES);
        self.arrangement.put(&mut writer);
        writer.put(&self.public);
        writer.put(&self.request);
        writer.put(&self.salt);
        writer.put(&[u8::try_from(self.real).unwrap_or_default()]);
        for (input, blind) in self.inputs.iter().zip(&self.blinds) {
            writer.put(input);
            writer.put(&*blind.secret_bytes());
        }
        Zeroizing::new(writer.0)
    }

    /// The open question from sealed storage.
    ///
    /// # Errors
    /// The bytes are not an open question.
    pub fn from_secret_bytes(bytes: &[u8]) -> Result<Self, FormError> {
        let mut reader = Reader::new(FORM, bytes)?;
        let arrangement = Arrangement::read(&mut reader)?;
        let (public, request, salt) = (reader.array()?, reader.array()?, reader.array()?);
        let real = usize::from(reader.byte()?);
        if !(1..=KEYS_PER_REQUEST).contains(&real) {
            return Err(FormError::Field("number of keys"));
        }
        let mut inputs = Vec::with_capacity(KEYS_PER_REQUEST);
        let mut blinds = Vec::with_capacity(KEYS_PER_REQUEST);
        for _ in 0..KEYS_PER_REQUEST {
            inputs.push(reader.array()?);
            let bytes = Zeroizing::new(reader.array()?);
            blinds.push(Blind::read(&bytes).map_err(|_| FormError::Field("blind"))?);
        }
        reader.end()?;
        Ok(Self { arrangement, public, request, salt, real, inputs, blinds })
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.inputs.zeroize();
    }
}

impl fmt::Debug for Asking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asking").field("arrangement", &self.arrangement).finish_non_exhaustive()
    }
}

/// Every key is looked up, also after a row was met. Rows of one entry, which has one reference, are told once.
fn look_up(table: &Table, outputs: &[Output]) -> Vec<Met> {
    let mut rows: BTreeMap<Option<crate::Reference>, Met> = BTreeMap::new();
    for (at, output) in outputs.iter().enumerate() {
        for route in table.routes(output) {
            let row = rows
                .entry(route.as_ref().map(|route| route.reference))
                .or_insert_with(|| Met { route, keys: Vec::new() });
            if row.keys.last() != Some(&at) {
                row.keys.push(at);
            }
        }
    }
    let mut met: Vec<Met> = rows.into_values().collect();
    met.sort_by(|left, right| left.keys.cmp(&right.keys));
    met
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Usage;
    use crate::table::EntryKind;
    use crate::testing::{self, NOON, at, begun, begun_on, entry, opened};

    /// One question about these keys on a table with one entry `krp ln`, answered under a key of choice.
    fn ask(keys: &[&str], spoil: impl FnOnce(&mut Vec<u8>)) -> Result<Outcome, ReadError> {
        let table = opened(&[entry("one", EntryKind::Person, &["krp ln"], &["QQ"])], 1);
        let begun = begun_on(&table, keys, "A. Velm", "QQ", NOON, 1).unwrap();
        let mut response = answered(&begun.request, table.digest());
        spoil(&mut response);
        begun.asking.finish(&response, &table, at(NOON))
    }

    fn answered(request: &[u8], table: [u8; 32]) -> Vec<u8> {
        let key = testing::holder_key(1);
        testing::answering(&key, |answering| {
            let answering = answer::Answering { table, ..answering };
            answering.answer(request, &Usage::new(&key), at(NOON), &mut testing::rng(9)).unwrap().response
        })
    }

    #[test]
    fn a_key_in_the_table_stops_and_names_which_key_it_was() {
        let Outcome::StopAndCall { met } = ask(&["ab cd", "krp ln"], |_| {}).unwrap() else { panic!() };
        assert_eq!(met.len(), 1);
        assert_eq!(met[0].keys, [1]);
        let route = met[0].route.as_ref().unwrap();
        assert_eq!(route.contact.text(), "+00 1 555 0100 duty desk");
        assert_eq!(route.reference, testing::holder_key(1).reference("one"));
    }

    #[test]
    fn a_key_not_in_the_table_is_not_found_and_that_only() {
        assert_eq!(ask(&["ab cd"], |_| {}).unwrap(), Outcome::NotFound);
    }

    #[test]
    fn evaluations_that_another_key_made_are_an_error_and_never_a_no() {
        let table = opened(&[], 1);
        let key = testing::holder_key(1);
        let begun = begun_on(&table, &["krp ln"], "A. Velm", "QQ", NOON, 1).unwrap();
        // a holder who answers with another key, under its own right signature
        let parsed = request::read(&begun.request, &testing::asker_signer().verifying_key()).unwrap();
        let other = testing::holder_key(2);
        let forged = other.server().evaluate(&parsed.blinded, &mut testing::rng(3)).unwrap().bytes();
        let honest = answered(&begun.request, table.digest());
        let head = honest.split_at(10 + 32 + 32 + 8 + 1).0;
        let mut body = head.to_vec();
        body.extend(forged);
        let response = Writer(body).sign(
            Form { magic: b"rdplansr", name: "an answer of the private lookup" },
            &testing::holder_signer(),
        );
        assert_eq!(begun.asking.finish(&response, &table, at(NOON)), Err(ReadError::WrongProof));
        assert!(matches!(
            Outcome::from(begun.asking.finish(&response, &table, at(NOON))),
            Outcome::NotAsked { why: NotAsked::Unusable(ReadError::WrongProof) }
        ));
        assert_ne!(key.public_key(), other.public_key());
    }

    #[test]
    fn a_changed_answer_is_an_error() {
        for at in [0, 9, 50, 83, 200, 3200, 3282] {
            assert!(ask(&["krp ln"], |bytes| bytes[at] ^= 1).is_err(), "{at}");
        }
    }

    #[test]
    fn the_answer_to_another_request_is_an_error() {
        let table = opened(&[], 1);
        let one = begun_on(&table, &["krp ln"], "A. Velm", "QQ", NOON, 1).unwrap();
        let two = begun_on(&table, &["krp ln"], "A. Velm", "QQ", NOON, 2).unwrap();
        let response = answered(&one.request, table.digest());
        assert_eq!(two.asking.finish(&response, &table, at(NOON)), Err(ReadError::OtherRequest));
    }

    #[test]
    fn nothing_met_in_a_table_that_is_not_the_newest_is_not_asked_but_a_row_met_there_stops() {
        let table = opened(&[entry("one", EntryKind::Person, &["krp ln"], &["QQ"])], 1);
        let newest = opened(&[], 2).digest();
        let outcome = |key: &str| {
            let begun = begun_on(&table, &[key], "A. Velm", "QQ", NOON, 1).unwrap();
            begun.asking.finish(&answered(&begun.request, newest), &table, at(NOON)).unwrap()
        };
        assert_eq!(outcome("ab cd"), Outcome::NotAsked { why: NotAsked::OlderTable });
        assert!(matches!(outcome("krp ln"), Outcome::StopAndCall { .. }));
    }

    #[test]
    fn nothing_met_after_the_epoch_is_not_asked() {
        let table = opened(&[], 1);
        let begun = begun_on(&table, &["krp ln"], "A. Velm", "QQ", NOON, 1).unwrap();
        let response = answered(&begun.request, table.digest());
        let outcome = begun.asking.finish(&response, &table, at("2026-12-01T00:00:00Z")).unwrap();
        assert_eq!(outcome, Outcome::NotAsked { why: NotAsked::EpochOver });
    }

    #[test]
    fn what_stands_against_asking_is_said_before_anything_is_sent() {
        let table = opened(&[], 1);
        let many: Vec<String> = (0..97).map(|n| format!("k{n} l")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let why = |keys: &[&str], sending: &str, when: &str| {
            begun_on(&table, keys, "A. Velm", sending, when, 1).unwrap_err()
        };
        assert_eq!(why(&[], "QQ", NOON), NotAsked::NoKeys);
        assert_eq!(why(&many, "QQ", NOON), NotAsked::TooManyKeys { keys: 97 });
        assert_eq!(why(&["k l"], "QQ", "2026-12-01T00:00:00Z"), NotAsked::EpochOver);
        // neither a holder nor an asker that sent the alert or shares a bank with who did
        for sending in ["QX", "QY", "QS", "QT"] {
            assert!(matches!(why(&["k l"], sending, NOON), NotAsked::Barred(_)), "{sending}");
        }
        let other = LookupKey::new(2, "k l", testing::born()).unwrap();
        assert_eq!(
            begun(&table, &[other], &testing::occasion("A. Velm", "QQ", NOON), 1).unwrap_err(),
            NotAsked::OtherFolding { keys: 2, table: 1 }
        );
        assert!(begun_on(&table, &many[..96], "A. Velm", "QQ", NOON, 1).is_ok());
    }

    #[test]
    fn an_open_question_read_back_from_its_bytes_reads_the_answer() {
        let table = opened(&[entry("one", EntryKind::Person, &["krp ln"], &["QQ"])], 1);
        let begun = begun_on(&table, &["krp ln"], "A. Velm", "QQ", NOON, 1).unwrap();
        let bytes = begun.asking.secret_bytes();
        assert_eq!(bytes.len(), ASKING_BYTES);
        let asking = Asking::from_secret_bytes(&bytes).unwrap();
        let response = answered(&begun.request, table.digest());
        assert!(matches!(asking.finish(&response, &table, at(NOON)), Ok(Outcome::StopAndCall { .. })));
    }

    #[test]
    fn each_outcome_has_a_line_of_its_own() {
        let lines = [
            Outcome::StopAndCall { met: Vec::new() },
            Outcome::NotFound,
            Outcome::Refused { why: Refusal::Barred },
            Outcome::no_answer(ANSWER_WITHIN),
        ]
        .map(|outcome| outcome.line());
        assert_eq!(std::collections::BTreeSet::from(lines).len(), 4);
        assert_eq!(lines[3], "NOT ASKED");
    }
}

//! The holder's answer: whether this asker may ask this, and the evaluation of elements it cannot read.
//!
//! The holder does not know whom it is asked about, nor whether the answer met a row. What it can do is refuse: an
//! asker that is barred, one that asks too often, a request seen before.
//!
//! Promise: an answer and a refusal have one size; nothing is evaluated for a request that is not signed by the
//! asker of this key; a clock set back never opens the quota again. The caller writes the new count and its record
//! durably *before* the answer leaves.
//! Serves: RFC 9497; Law Enforcement Directive (EU) 2016/680 Arts. 25 and 29.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

use crate::bytes::{Form, FormError, Reader, SIGNATURE_BYTES, Writer, verified};
use crate::eligible::Banks;
use crate::holder::HolderKey;
use crate::prf::{Evaluated, PROOF_BYTES};
use crate::request::{self, ELEMENTS_BYTES, Received};

const FORM: Form = Form { magic: b"rdplansr", name: "an answer of the private lookup" };
const USAGE: Form = Form { magic: b"rdplusge", name: "a count of the private lookup" };
/// Bytes of every answer, a refusal too.
pub const RESPONSE_BYTES: usize = 10 + 32 + 32 + 8 + 1 + ELEMENTS_BYTES + PROOF_BYTES + SIGNATURE_BYTES;
/// How far the clocks of the two sides may be apart, in seconds.
pub const CLOCK_APART_SECONDS: i64 = 300;
/// Requests remembered in one epoch; beyond, nothing more is answered.
const MAX_SEEN: usize = 200_000;

/// How often may be asked. An asker who cheats can put keys of 96 persons into one request: the persons it can try
/// out in a day are 96 times `asker_per_day`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Answers to this asker in a day (UTC).
    pub asker_per_day: u32,
    /// Answers to one officer in a day.
    pub officer_per_day: u32,
}

/// Why the holder did not evaluate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Asker or holder sent the alert, or shares a wanted bank with who did.
    Barred,
    /// The asker asked too often today.
    AskerQuota,
    /// The officer asked too often today.
    OfficerQuota,
    /// This very request was answered before.
    Replayed,
    /// The clocks are too far apart, or the request is old.
    ClockApart,
    /// The key of the request does not answer any more, or not yet.
    EpochOver,
}

impl Refusal {
    const ALL: [Self; 6] = [
        Self::Barred,
        Self::AskerQuota,
        Self::OfficerQuota,
        Self::Replayed,
        Self::ClockApart,
        Self::EpochOver,
    ];

    fn code(self) -> u8 {
        match self {
            Self::Barred => 1,
            Self::AskerQuota => 2,
            Self::OfficerQuota => 3,
            Self::Replayed => 4,
            Self::ClockApart => 5,
            Self::EpochOver => 6,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Barred => "one of the two states sent the alert or shares a wanted bank with the sender",
            Self::AskerQuota => "this gateway has asked as often as it may today",
            Self::OfficerQuota => "this officer has asked as often as one may today",
            Self::Replayed => "this request was answered before; a new one is needed",
            Self::ClockApart => "the time of the request is too far from the holder's clock",
            Self::EpochOver => "the table is of an epoch that does not answer",
        })
    }
}

/// A request got no answer at all: nothing shows that the asker of this key made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// It cannot be read, or the asker did not sign it.
    #[error("the request is not answered: {0}")]
    Form(#[from] FormError),
    /// It is for another key.
    #[error("the request is for another holder, asker, epoch or key")]
    OtherArrangement,
    /// The count is that of another key.
    #[error("the count of requests belongs to another key")]
    OtherUsage,
    /// The function failed.
    #[error("the elements could not be evaluated")]
    Function,
}

/// What was asked under one key so far. A value: the caller keeps it.
#[derive(Clone, PartialEq, Eq)]
pub struct Usage {
    key: [u8; 32],
    day: Date,
    answered: u32,
    refused: u32,
    officers: BTreeMap<[u8; 16], u32>,
    seen: BTreeSet<[u8; 32]>,
}

impl Usage {
    /// Nothing was asked under this key.
    #[must_use]
    pub fn new(key: &HolderKey) -> Self {
        Self {
            key: named(key),
            day: Date::MIN,
            answered: 0,
            refused: 0,
            officers: BTreeMap::new(),
            seen: BTreeSet::new(),
        }
    }

    /// Requests answered and refused on the day last counted.
    #[must_use]
    pub fn today(&self) -> (u32, u32) {
        (self.answered, self.refused)
    }

    /// The count for storage. Holds no name.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut writer = Writer::new(USAGE, 64 + self.officers.len() * 20 + self.seen.len() * 32);
        writer.put(&self.key);
        writer.put(&self.day.year().to_be_bytes());
        writer.put(&self.day.month().to_be_bytes());
        writer.put(&self.day.day().to_be_bytes());
        writer.put(&self.answered.to_be_bytes());
        writer.put(&self.refused.to_be_bytes());
        writer.put(&(self.officers.len() as u64).to_be_bytes());
        for (officer, count) in &self.officers {
            writer.put(officer);
            writer.put(&count.to_be_bytes());
        }
        writer.put(&(self.seen.len() as u64).to_be_bytes());
        self.seen.iter().for_each(|digest| writer.put(digest));
        writer.0
    }

    /// The count from storage.
    ///
    /// # Errors
    /// The bytes are not a count in its one form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FormError> {
        let mut reader = Reader::new(USAGE, bytes)?;
        let key = reader.array()?;
        let (year, month, day) = (reader.array()?, reader.array()?, reader.array()?);
        let day = Date::new(i16::from_be_bytes(year), i8::from_be_bytes(month), i8::from_be_bytes(day))
            .map_err(|_| FormError::Field("day"))?;
        let answered = u32::from_be_bytes(reader.array()?);
        let refused = u32::from_be_bytes(reader.array()?);
        let mut officers = BTreeMap::new();
        for _ in 0..u64::from_be_bytes(reader.array()?) {
            officers.insert(reader.array()?, u32::from_be_bytes(reader.array()?));
        }
        let mut seen = BTreeSet::new();
        for _ in 0..u64::from_be_bytes(reader.array()?) {
            seen.insert(reader.array()?);
        }
        reader.end()?;
        let usage = Self { key, day, answered, refused, officers, seen };
        if usage.bytes() == bytes { Ok(usage) } else { Err(FormError::Field("order")) }
    }

    /// The day begins anew only forward: a clock set back leaves the count as it is.
    fn on(mut self, today: Date) -> Self {
        if today > self.day {
            self.day = today;
            self.answered = 0;
            self.refused = 0;
            self.officers.clear();
        }
        self
    }
}

impl fmt::Debug for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Usage")
            .field("day", &self.day)
            .field("answered", &self.answered)
            .field("refused", &self.refused)
            .finish_non_exhaustive()
    }
}

fn named(key: &HolderKey) -> [u8; 32] {
    let mut writer = Writer::new(USAGE, 0);
    key.arrangement().put(&mut writer);
    writer.put(&key.public_key());
    Sha256::digest(&writer.0).into()
}

/// What the holder answers with, for one asker and epoch.
pub struct Answering<'a> {
    /// The key of the arrangement.
    pub key: &'a HolderKey,
    /// With which the holder signs.
    pub signer: &'a SigningKey,
    /// With which the asker signs.
    pub asker: &'a VerifyingKey,
    /// The newest table of this key: see [`table_digest`](crate::table_digest).
    pub table: [u8; 32],
    /// The wanted banks.
    pub banks: &'a Banks,
    /// How often may be asked.
    pub limits: Limits,
}

impl fmt::Debug for Answering<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answering")
            .field("key", &self.key)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// An answer, and what has to be kept before it leaves.
#[derive(Clone)]
pub struct Answered {
    /// To be sent, once the rest is durable.
    pub response: Vec<u8>,
    /// The new count.
    pub usage: Usage,
    /// Who asked and why, for the record.
    pub received: Received,
    /// Whether it was refused.
    pub refused: Option<Refusal>,
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answered")
            .field("received", &self.received)
            .field("refused", &self.refused)
            .finish_non_exhaustive()
    }
}

impl Answering<'_> {
    /// Answers or refuses one request.
    ///
    /// # Errors
    /// The request cannot be read, the asker did not sign it, or it is for another key. Nothing is sent then and
    /// nothing is counted, for anybody could have made it.
    pub fn answer(
        &self,
        request: &[u8],
        usage: &Usage,
        now: Timestamp,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Answered, AnswerError> {
        let request = request::read(request, self.asker)?;
        let received = request.received;
        if received.arrangement != *self.key.arrangement() || request.public != self.key.public_key() {
            return Err(AnswerError::OtherArrangement);
        }
        if usage.key != named(self.key) {
            return Err(AnswerError::OtherUsage);
        }
        let mut usage = usage.clone().on(now.to_zoned(TimeZone::UTC).date());
        let officer = self.key.officer_mark(&received.officer.counted_as());
        let refused = self.refusal(&received, &usage, &officer, now);
        let content = match refused {
            Some(_) => {
                usage.refused = usage.refused.saturating_add(1);
                Vec::new()
            }
            None => {
                usage.answered = usage.answered.saturating_add(1);
                let count = usage.officers.entry(officer).or_default();
                *count = count.saturating_add(1);
                usage.seen.insert(received.digest);
                let done = self.key.server().evaluate(&request.blinded, rng);
                done.map_err(|_| AnswerError::Function)?.bytes()
            }
        };
        let response = self.write(&received, refused, &content, now);
        Ok(Answered { response, usage, received, refused })
    }

    fn refusal(
        &self,
        received: &Received,
        usage: &Usage,
        officer: &[u8; 16],
        now: Timestamp,
    ) -> Option<Refusal> {
        let arrangement = self.key.arrangement();
        let barred = |state| self.banks.check(state, received.sending).is_err();
        let by_officer = usage.officers.get(officer).copied().unwrap_or_default();
        if !arrangement.epoch().covers(now) {
            Some(Refusal::EpochOver)
        } else if now.as_second().abs_diff(received.at.as_second()) > CLOCK_APART_SECONDS.unsigned_abs() {
            Some(Refusal::ClockApart)
        } else if usage.seen.contains(&received.digest) {
            Some(Refusal::Replayed)
        } else if barred(arrangement.asker().state) || barred(arrangement.holder().state) {
            Some(Refusal::Barred)
        } else if usage.answered >= self.limits.asker_per_day || usage.seen.len() >= MAX_SEEN {
            Some(Refusal::AskerQuota)
        } else if by_officer >= self.limits.officer_per_day {
            Some(Refusal::OfficerQuota)
        } else {
            None
        }
    }

    fn write(
        &self,
        received: &Received,
        refused: Option<Refusal>,
        content: &[u8],
        now: Timestamp,
    ) -> Vec<u8> {
        let mut writer = Writer::new(FORM, RESPONSE_BYTES);
        writer.put(&received.digest);
        writer.put(&self.table);
        writer.put(&now.as_second().to_be_bytes());
        writer.put(&[refused.map_or(0, Refusal::code)]);
        writer.put(content);
        writer.pad_to(RESPONSE_BYTES - SIGNATURE_BYTES);
        writer.sign(FORM, self.signer)
    }
}

/// An answer as the asker reads it.
pub(crate) struct Response {
    pub(crate) request: [u8; 32],
    pub(crate) table: [u8; 32],
    pub(crate) content: Result<Evaluated, Refusal>,
}

/// Reads an answer that this holder signed.
pub(crate) fn read(bytes: &[u8], holder: &VerifyingKey) -> Result<Response, FormError> {
    let mut reader = Reader::new(FORM, bytes)?;
    if bytes.len() != RESPONSE_BYTES {
        return Err(FormError::Length);
    }
    verified(FORM, bytes, holder)?;
    let request = reader.array()?;
    let table = reader.array()?;
    reader.time("time")?;
    let content = match reader.byte()? {
        0 => {
            let elements = reader.take(ELEMENTS_BYTES)?;
            let proof = reader.take(PROOF_BYTES)?;
            Ok(Evaluated::read(elements, proof).map_err(|_| FormError::Field("evaluations"))?)
        }
        code => {
            reader.padding_to(RESPONSE_BYTES - SIGNATURE_BYTES)?;
            let known = Refusal::ALL.into_iter().find(|refusal| refusal.code() == code);
            Err(known.ok_or(FormError::Field("refusal"))?)
        }
    };
    Ok(Response { request, table, content })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{self, NOON, asked, at};

    fn usage() -> Usage {
        Usage::new(&testing::holder_key(1))
    }

    /// Answers requests one after the other under small limits; what each was refused for.
    fn check(requests: &[(Vec<u8>, Timestamp)]) -> Vec<Option<Refusal>> {
        let mut usage = usage();
        let mut out = Vec::new();
        for (request, now) in requests {
            let done = testing::answering(&testing::holder_key(1), |answering| {
                answering.answer(request, &usage, *now, &mut testing::rng(9)).unwrap()
            });
            assert_eq!(done.response.len(), RESPONSE_BYTES);
            usage = Usage::from_bytes(&done.usage.bytes()).unwrap();
            out.push(done.refused);
        }
        out
    }

    #[test]
    fn the_same_request_is_answered_once() {
        let one = asked("A. Velm", "QQ", NOON, 1);
        let two = asked("A. Velm", "QQ", NOON, 2);
        let now = at(NOON);
        assert_eq!(
            check(&[(one.clone(), now), (one, now), (two, now)]),
            [None, Some(Refusal::Replayed), None]
        );
    }

    #[test]
    fn an_officer_and_a_gateway_run_out_and_the_next_day_begins_anew() {
        // limits: three a day, two by one officer
        let ask = |officer, seed| (asked(officer, "QQ", NOON, seed), at(NOON));
        let next = "2026-11-23T12:00:00Z";
        assert_eq!(
            check(&[
                ask("A. Velm", 1),
                ask("a. velm", 2),
                ask("A. VELM", 3),
                ask("B. Orlen", 4),
                ask("C. Drozd", 5),
                (asked("A. Velm", "QQ", next, 6), at(next)),
            ]),
            [None, None, Some(Refusal::OfficerQuota), None, Some(Refusal::AskerQuota), None]
        );
    }

    #[test]
    fn a_clock_set_back_by_a_day_does_not_open_the_quota_again() {
        let before = "2026-11-21T12:00:00Z";
        let ask = |when, officer, seed| (asked(officer, "QQ", when, seed), at(when));
        assert_eq!(
            check(&[
                ask(NOON, "A", 1),
                ask(NOON, "B", 2),
                ask(NOON, "C", 3),
                ask(before, "D", 4),
                ask(NOON, "E", 5)
            ]),
            [None, None, None, Some(Refusal::AskerQuota), Some(Refusal::AskerQuota)]
        );
    }

    #[test]
    fn the_sender_a_sharer_of_its_bank_and_a_holder_that_is_either_are_refused() {
        // the asker is QS, the holder QX; QT shares a bank with QS, QY with QX
        for (sending, refused) in [
            ("QQ", None),
            ("QS", Some(Refusal::Barred)),
            ("QT", Some(Refusal::Barred)),
            ("QX", Some(Refusal::Barred)),
            ("QY", Some(Refusal::Barred)),
        ] {
            assert_eq!(check(&[(asked("A. Velm", sending, NOON, 1), at(NOON))]), [refused], "{sending}");
        }
    }

    #[test]
    fn an_old_request_and_one_after_the_epoch_are_refused() {
        let late = "2026-11-22T12:05:01Z";
        assert_eq!(check(&[(asked("A", "QQ", NOON, 1), at(late))]), [Some(Refusal::ClockApart)]);
        let over = "2026-12-01T00:00:00Z";
        assert_eq!(check(&[(asked("A", "QQ", over, 1), at(over))]), [Some(Refusal::EpochOver)]);
    }

    #[test]
    fn a_request_for_another_key_or_by_another_signer_is_not_answered_and_not_counted() {
        let request = asked("A. Velm", "QQ", NOON, 1);
        let other = testing::holder_key(2);
        let error = testing::answering(&other, |answering| {
            answering.answer(&request, &Usage::new(&other), at(NOON), &mut testing::rng(9)).unwrap_err()
        });
        assert_eq!(error, AnswerError::OtherArrangement);
        let error = testing::answering(&testing::holder_key(1), |answering| {
            let stranger = testing::holder_signer().verifying_key();
            let answering = Answering { asker: &stranger, ..answering };
            answering.answer(&request, &usage(), at(NOON), &mut testing::rng(9)).unwrap_err()
        });
        assert_eq!(error, AnswerError::Form(FormError::Signature));
        let error = testing::answering(&testing::holder_key(1), |answering| {
            answering.answer(&request, &Usage::new(&other), at(NOON), &mut testing::rng(9)).unwrap_err()
        });
        assert_eq!(error, AnswerError::OtherUsage);
    }

    #[test]
    fn a_count_out_of_order_is_refused() {
        let mut usage = usage();
        usage.seen.extend([[1; 32], [2; 32]]);
        let mut bytes = usage.bytes();
        assert_eq!(Usage::from_bytes(&bytes).unwrap(), usage);
        let end = bytes.len();
        let second = bytes.split_off(end - 32);
        let first = bytes.split_off(end - 64);
        bytes.extend([second, first].concat());
        assert_eq!(Usage::from_bytes(&bytes), Err(FormError::Field("order")));
    }
}

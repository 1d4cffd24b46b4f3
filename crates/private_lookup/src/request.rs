//! The request: who asks, on what occasion, and 96 blinded elements that show nothing.
//!
//! Promise: a request has one size, whatever the number of keys, the officer's name or the alert; it names an
//! officer, a purpose and a sender, and is signed; the alert stands in it only as a mark that the asker can open to
//! an auditor, so that the holder can neither recognise the alert nor tell that it was met twice.
//! Serves: Law Enforcement Directive (EU) 2016/680 Arts. 4(1)(b), 20 and 25 (purpose, data protection by design,
//! logging of consultations with the identity of who consulted).

use std::fmt;

use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::Timestamp;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

use crate::bytes::{Form, FormError, Reader, SIGNATURE_BYTES, Writer, verified};
use crate::parties::{Arrangement, State, WordError, shown_text};
use crate::prf::{Blinded, ELEMENT_BYTES};

const FORM: Form = Form { magic: b"rdplrqst", name: "a request of the private lookup" };
/// Elements in every request.
pub const KEYS_PER_REQUEST: usize = 96;
/// Everything before the elements.
const DETAILS_BYTES: usize = 384;
/// All elements.
pub(crate) const ELEMENTS_BYTES: usize = KEYS_PER_REQUEST * ELEMENT_BYTES;
/// Bytes of every request.
pub const REQUEST_BYTES: usize = DETAILS_BYTES + ELEMENTS_BYTES + SIGNATURE_BYTES;
const MAX_OFFICER_BYTES: usize = 80;
const MAX_ROLE_BYTES: usize = 60;
const MAX_ALERT_BYTES: usize = 128;

/// What the person was presented for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Crossing a border.
    Border,
    /// A check within the country.
    InlandStop,
    /// A visa or a permit to stay.
    VisaOrResidence,
    /// Somebody is already held.
    Custody,
}

impl Purpose {
    const ALL: [Self; 4] = [Self::Border, Self::InlandStop, Self::VisaOrResidence, Self::Custody];

    fn code(self) -> u8 {
        match self {
            Self::Border => 1,
            Self::InlandStop => 2,
            Self::VisaOrResidence => 3,
            Self::Custody => 4,
        }
    }

    fn of(code: u8) -> Result<Self, FormError> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code).ok_or(FormError::Field("purpose"))
    }
}

/// The official who asks, by name or service number, and in what role.
#[derive(Clone, PartialEq, Eq)]
pub struct Officer {
    name: String,
    role: String,
}

impl Officer {
    /// Name (80 bytes) and role (60 bytes), as they will stand before the holder's auditor.
    ///
    /// # Errors
    /// Empty, too long, or with characters that do not show.
    pub fn new(name: &str, role: &str) -> Result<Self, WordError> {
        Ok(Self {
            name: shown_text("the officer's name", name, MAX_OFFICER_BYTES)?,
            role: shown_text("the officer's role", role, MAX_ROLE_BYTES)?,
        })
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The role.
    #[must_use]
    pub fn role(&self) -> &str {
        &self.role
    }

    /// One spelling for the quota: neither capitals nor spaces make another officer.
    pub(crate) fn counted_as(&self) -> String {
        self.name.split_whitespace().collect::<String>().to_lowercase()
    }
}

impl fmt::Debug for Officer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Officer(not shown)")
    }
}

/// Why the register is asked: always because an alert was met on a person who stands there.
#[derive(Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The asker's own id of the alert. It does not leave: see [`AlertMark`].
    pub alert: String,
    /// The bureau that sent the alert.
    pub sending: State,
    /// Who asks.
    pub officer: Officer,
    /// What the person was presented for.
    pub purpose: Purpose,
    /// When.
    pub at: Timestamp,
}

impl fmt::Debug for Occasion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Occasion")
            .field("sending", &self.sending)
            .field("purpose", &self.purpose)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// A commitment to an alert: shows nothing, and binds the asker to one alert when it is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AlertMark([u8; 32]);

impl AlertMark {
    /// The mark of this alert under this salt.
    #[must_use]
    pub fn of(alert: &str, salt: &[u8; 32]) -> Self {
        let digest = Sha256::new()
            .chain_update(b"redress private lookup, mark of an alert ")
            .chain_update(salt)
            .chain_update(alert.as_bytes());
        Self(digest.finalize().into())
    }

    /// The mark, to be found again in both records.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Whether it was made of this alert: what an auditor checks who is shown alert and salt.
    #[must_use]
    pub fn opens(&self, alert: &str, salt: &[u8; 32]) -> bool {
        *self == Self::of(alert, salt)
    }
}

impl fmt::Debug for AlertMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// What the holder reads in a request, for its record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Received {
    /// Who asks whom, and for which epoch.
    pub arrangement: Arrangement,
    /// Who asks.
    pub officer: Officer,
    /// What for.
    pub purpose: Purpose,
    /// Whose alert it says was met.
    pub sending: State,
    /// When it says it was asked.
    pub at: Timestamp,
    /// The mark of the alert.
    pub alert: AlertMark,
    /// By which the answer names the request.
    pub digest: [u8; 32],
}

/// A request that this asker signed.
pub(crate) struct Request {
    pub(crate) received: Received,
    pub(crate) public: [u8; ELEMENT_BYTES],
    pub(crate) blinded: Blinded,
}

/// A request as written.
pub(crate) struct Written {
    pub(crate) bytes: Vec<u8>,
    /// By which the answer names it.
    pub(crate) digest: [u8; 32],
    /// Opens the mark of the alert.
    pub(crate) salt: [u8; 32],
}

/// Writes and signs a request. The alert's length is limited so that a wrong thing is not
/// taken for an id.
pub(crate) fn write(
    arrangement: &Arrangement,
    public: &[u8; ELEMENT_BYTES],
    occasion: &Occasion,
    elements: &[[u8; ELEMENT_BYTES]],
    signer: &SigningKey,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Written, WordError> {
    shown_text("the alert's id", &occasion.alert, MAX_ALERT_BYTES)?;
    let mut salt = [0; 32];
    rng.fill_bytes(&mut salt);
    let mut writer = Writer::new(FORM, REQUEST_BYTES);
    arrangement.put(&mut writer);
    writer.put(public);
    writer.put(&[occasion.purpose.code()]);
    occasion.sending.put(&mut writer);
    writer.put(&occasion.at.as_second().to_be_bytes());
    writer.put(&AlertMark::of(&occasion.alert, &salt).0);
    writer.text(&occasion.officer.name);
    writer.text(&occasion.officer.role);
    writer.pad_to(DETAILS_BYTES);
    elements.iter().for_each(|element| writer.put(element));
    let digest = FORM.digest(&writer.0);
    Ok(Written { bytes: writer.sign(FORM, signer), digest, salt })
}

const _: () = assert!(
    10 + crate::parties::ARRANGEMENT_BYTES + 32 + 1 + 3 + 8 + 32 + 2 + MAX_OFFICER_BYTES + MAX_ROLE_BYTES
        <= DETAILS_BYTES
);

/// Reads a request that this asker signed.
pub(crate) fn read(bytes: &[u8], asker: &VerifyingKey) -> Result<Request, FormError> {
    let mut reader = Reader::new(FORM, bytes)?;
    if bytes.len() != REQUEST_BYTES {
        return Err(FormError::Length);
    }
    let (_, digest) = verified(FORM, bytes, asker)?;
    let arrangement = Arrangement::read(&mut reader)?;
    let public = reader.array()?;
    let purpose = Purpose::of(reader.byte()?)?;
    let sending = State::read(&mut reader, "sending bureau")?;
    let at = reader.time("time")?;
    let alert = AlertMark(reader.array()?);
    let (name, role) = (reader.text("officer")?, reader.text("role")?);
    let officer = Officer::new(name, role).map_err(|_| FormError::Field("officer"))?;
    reader.padding_to(DETAILS_BYTES)?;
    let blinded = Blinded::read(reader.take(ELEMENTS_BYTES)?).map_err(|_| FormError::Field("elements"))?;
    let received = Received { arrangement, officer, purpose, sending, at, alert, digest };
    Ok(Request { received, public, blinded })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_opens_for_its_alert_and_salt_alone() {
        let mark = AlertMark::of("alert-1", &[1; 32]);
        assert!(mark.opens("alert-1", &[1; 32]));
        assert!(!mark.opens("alert-2", &[1; 32]));
        assert!(!mark.opens("alert-1", &[2; 32]));
    }

    #[test]
    fn capitals_and_spaces_make_no_other_officer() {
        let counted = |name: &str| Officer::new(name, "border guard").unwrap().counted_as();
        assert_eq!(counted("A. Velm"), counted("a.  VELM "));
        assert_ne!(counted("A. Velm"), counted("B. Velm"));
    }

    #[test]
    fn debug_names_no_officer_and_no_alert() {
        let occasion = Occasion {
            alert: "alert-secret".to_owned(),
            sending: State::new("QQ").unwrap(),
            officer: Officer::new("A. Velm", "border guard").unwrap(),
            purpose: Purpose::Border,
            at: Timestamp::UNIX_EPOCH,
        };
        let shown = format!("{occasion:?} {:?}", occasion.officer);
        assert!(!shown.contains("Velm") && !shown.contains("secret"), "{shown}");
    }
}

//! Passkeys: what an authenticator sends when one is made and when one is used, read and compared.
//!
//! Promise: a passkey counts for this house alone (its origin and its domain), once for each challenge, with the person
//! there and recognised by the device; one that was copied is noticed by its counter. Which maker a device is of is not
//! asked. Nothing here reads a clock or keeps anything.
//! Serves: threats T17; W3C Web Authentication Level 3, sections 7.1 and 7.2.

use std::collections::BTreeMap;

use ciborium::Value;
use data_encoding::BASE64URL_NOPAD;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The kinds of keys that are taken, the one to be preferred first: ES256, EdDSA, RS256.
pub const KINDS: [i64; 3] = [-7, -8, -257];
/// The longest name of a passkey that is kept; the longest the standard allows.
const LONGEST_ID: usize = 1023;

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const ATTESTED: u8 = 0x40;

/// This house, as an authenticator knows it.
#[derive(Clone, Copy, Debug)]
pub struct House<'a> {
    /// The domain.
    pub domain: &'a str,
    /// The origin, as a browser says it.
    pub origin: &'a str,
}

/// A passkey that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name.
    pub id: Vec<u8>,
    /// Its public key, as it came.
    pub key: Vec<u8>,
    /// How often it was used, where the device counts.
    pub counter: u32,
}

/// Why what an authenticator sent is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is cut off or of another form.
    #[error("what the authenticator sent cannot be read: {0}")]
    Form(&'static str),
    /// It is for another house or another act.
    #[error("it was made for another {0}")]
    Other(&'static str),
    /// The device did not recognise the person.
    #[error("the device did not ask for your finger, face or code")]
    NotVerified,
    /// The key is of a kind that is not taken.
    #[error("a key of this kind is not taken")]
    Kind,
    /// The signature is another one.
    #[error("the signature is not that of this passkey")]
    Signature,
    /// The counter went back.
    #[error("this passkey was used elsewhere since: it may have been copied")]
    Copied,
}

/// What a browser says of the act.
#[derive(Deserialize)]
struct Client {
    #[serde(rename = "type")]
    act: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

fn client(bytes: &[u8]) -> Result<Client, Fault> {
    serde_json::from_slice(bytes).map_err(|_| Fault::Form("client data"))
}

/// The challenge that was answered, as it was given out.
///
/// # Errors
/// It cannot be read.
pub fn challenge_of(bytes: &[u8]) -> Result<String, Fault> {
    client(bytes).map(|it| it.challenge)
}

fn same_house(house: House<'_>, bytes: &[u8], challenge: &str, act: &str) -> Result<(), Fault> {
    let said = client(bytes)?;
    if said.act != act {
        return Err(Fault::Other("act"));
    }
    if said.challenge != challenge {
        return Err(Fault::Other("challenge"));
    }
    if said.cross_origin || said.origin != house.origin {
        return Err(Fault::Other("site"));
    }
    Ok(())
}

/// What an authenticator says: domain, flags, counter, and what follows.
struct Data<'a> {
    flags: u8,
    counter: u32,
    rest: &'a [u8],
}

fn data<'a>(house: House<'_>, bytes: &'a [u8]) -> Result<Data<'a>, Fault> {
    let short = Fault::Form("authenticator data");
    let (domain, rest) = bytes.split_first_chunk::<32>().ok_or(short)?;
    let (flags, rest) = rest.split_first().ok_or(short)?;
    let (counter, rest) = rest.split_first_chunk::<4>().ok_or(short)?;
    let expected: [u8; 32] = Sha256::digest(house.domain.as_bytes()).into();
    if *domain != expected {
        return Err(Fault::Other("domain"));
    }
    if flags & PRESENT == 0 || flags & VERIFIED == 0 {
        return Err(Fault::NotVerified);
    }
    Ok(Data { flags: *flags, counter: u32::from_be_bytes(*counter), rest })
}

/// Reads a passkey that was just made.
///
/// # Errors
/// It was made for another house, act or challenge; the device did not recognise the person; the key is not taken.
pub fn made(house: House<'_>, challenge: &str, client: &[u8], attestation: &[u8]) -> Result<Made, Fault> {
    same_house(house, client, challenge, "webauthn.create")?;
    let form = Fault::Form("attestation");
    let Value::Map(parts) = ciborium::from_reader(attestation).map_err(|_| form)? else { return Err(form) };
    let said = parts.into_iter().find(|(name, _)| name.as_text() == Some("authData")).map(|it| it.1);
    let said = said.and_then(|it| it.into_bytes().ok()).ok_or(form)?;
    let read = data(house, &said)?;
    if read.flags & ATTESTED == 0 {
        return Err(form);
    }
    let (_maker, rest) = read.rest.split_first_chunk::<16>().ok_or(form)?;
    let (length, rest) = rest.split_first_chunk::<2>().ok_or(form)?;
    let length = usize::from(u16::from_be_bytes(*length));
    let (id, rest) = rest.split_at_checked(length).ok_or(form)?;
    if id.is_empty() || id.len() > LONGEST_ID {
        return Err(form);
    }
    // The key ends where its own form ends; extensions may follow.
    let mut behind = rest;
    let _: Value = ciborium::from_reader(&mut behind).map_err(|_| form)?;
    let key = rest.get(..rest.len().saturating_sub(behind.len())).ok_or(form)?;
    Key::read(key)?;
    Ok(Made { id: id.to_vec(), key: key.to_vec(), counter: read.counter })
}

/// What stands in an answer by a passkey.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// What the browser says.
    pub client: &'a [u8],
    /// What the authenticator says.
    pub data: &'a [u8],
    /// Its signature over both.
    pub signature: &'a [u8],
}

/// Compares an answer with the passkey that is kept; gives its counter.
///
/// # Errors
/// It is for another house, act or challenge; the device did not recognise the person; the signature is another one; the
/// counter went back.
pub fn used(
    house: House<'_>,
    challenge: &str,
    key: &[u8],
    counter: u32,
    it: Answer<'_>,
) -> Result<u32, Fault> {
    same_house(house, it.client, challenge, "webauthn.get")?;
    let read = data(house, it.data)?;
    let mut signed = it.data.to_vec();
    signed.extend_from_slice(&Sha256::digest(it.client));
    Key::read(key)?.verify(&signed, it.signature)?;
    if (read.counter != 0 || counter != 0) && read.counter <= counter {
        return Err(Fault::Copied);
    }
    Ok(read.counter)
}

/// A public key of a kind that is taken.
enum Key {
    Es256(Vec<u8>),
    EdDsa(Vec<u8>),
    Rs256 { n: Vec<u8>, e: Vec<u8> },
}

impl Key {
    fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let form = Fault::Form("key");
        let Value::Map(parts) = ciborium::from_reader(bytes).map_err(|_| form)? else { return Err(form) };
        let mut by = BTreeMap::new();
        for (name, value) in parts {
            let name: i64 = name.into_integer().ok().and_then(|it| it.try_into().ok()).ok_or(form)?;
            if by.insert(name, value).is_some() {
                return Err(form);
            }
        }
        let number =
            |name: i64| by.get(&name).and_then(Value::as_integer).and_then(|it| i64::try_from(it).ok());
        let part = |name: i64, length: usize| {
            let bytes = by.get(&name).and_then(Value::as_bytes).filter(|it| it.len() == length);
            bytes.cloned().ok_or(form)
        };
        match (number(1), number(3), number(-1)) {
            (Some(2), Some(-7), Some(1)) => {
                let mut point = vec![4];
                point.extend(part(-2, 32)?);
                point.extend(part(-3, 32)?);
                Ok(Self::Es256(point))
            }
            (Some(1), Some(-8), Some(6)) => Ok(Self::EdDsa(part(-2, 32)?)),
            (Some(3), Some(-257), None) => {
                let part = |name: i64| by.get(&name).and_then(Value::as_bytes).cloned().ok_or(form);
                Ok(Self::Rs256 { n: part(-1)?, e: part(-2)? })
            }
            _ => Err(Fault::Kind),
        }
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Fault> {
        let verified = match self {
            Self::Es256(point) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature)
            }
            Self::EdDsa(key) => UnparsedPublicKey::new(&ED25519, key).verify(message, signature),
            Self::Rs256 { n, e } => {
                RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            }
        };
        verified.map_err(|_| Fault::Signature)
    }
}

/// Bytes as they go over the wire.
#[must_use]
pub fn encoded(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Reads [`encoded`].
#[must_use]
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text.trim_end_matches('=').as_bytes()).ok()
}

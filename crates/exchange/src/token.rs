//! A Security Event Token (RFC 8417): a signed statement of one event.
//!
//! Why tokens and not signed requests (RFC 9421): a signature of a request ends with the hop it was sent over. A recall is handed
//! on, kept as evidence for years and shown to people who saw no request; a receipt has to hold what it answers. So the signature
//! belongs to what is said.
//!
//! Promise: one algorithm (Ed25519, RFC 8037), one event in a token, no field that is not known, no second way to write the same:
//! what does not fit is refused with the place.
//!
//! Serves RFC 7515, RFC 7519, RFC 8417; P10.

use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The longest token that is read, in bytes: one in one in one fits.
pub const LONGEST: usize = 64 * 1024;
const ALGORITHM: &str = "EdDSA";
const TYPE: &str = "secevent+jwt";
/// The longest name of a gateway, of a key or of a number.
const LONGEST_WORD: usize = 200;

/// Why a token is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// It is longer than any of ours.
    #[error("longer than {LONGEST} bytes")]
    Long,
    /// It is no token.
    #[error("{0}")]
    Form(String),
    /// Nobody is known by that name, or that key is not of theirs at that time.
    #[error("key `{kid}` of `{iss}` is not known at the time of the token")]
    Unknown {
        /// Who is said to have signed.
        iss: String,
        /// With which key.
        kid: String,
    },
    /// The signature is not of that key.
    #[error("the signature is not of `{0}`")]
    Forged(String),
}

fn form(says: impl Into<String>) -> TokenError {
    TokenError::Form(says.into())
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    kid: String,
    typ: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload<'a> {
    iss: String,
    iat: i64,
    jti: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    aud: Option<String>,
    #[serde(borrow)]
    events: Events<'a>,
}

/// The one event: its name and what it says.
#[derive(Debug)]
struct Events<'a>(String, &'a RawValue);

impl Serialize for Events<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(&self.0, self.1)?;
        map.end()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Events<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl<'de> serde::de::Visitor<'de> for One {
            type Value = Events<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("exactly one event")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                use serde::de::Error;
                let first = map.next_entry::<String, &RawValue>()?;
                let (name, body) = first.ok_or_else(|| A::Error::custom("there is no event"))?;
                match map.next_key::<String>()? {
                    None => Ok(Events(name, body)),
                    Some(_) => Err(A::Error::custom("there is more than one event")),
                }
            }
        }
        deserializer.deserialize_map(One)
    }
}

/// What a token says, signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Who says it.
    pub by: String,
    /// When, seconds since 1970.
    pub at: i64,
    /// Its number, once for ever at whoever says it.
    pub number: String,
    /// To whom; nobody in particular where none.
    pub to: Option<String>,
    /// The name of the event.
    pub event: String,
    /// What it says, as JSON.
    pub body: String,
}

/// Signs a statement with a key, named as on its card.
///
/// # Errors
/// The body is no JSON, or the token would be too long.
pub fn sign(said: &Statement, kid: &str, key: &SigningKey) -> Result<String, TokenError> {
    let header = Header { alg: ALGORITHM.to_owned(), kid: kid.to_owned(), typ: TYPE.to_owned() };
    let body: &RawValue = serde_json::from_str(&said.body).map_err(|error| form(error.to_string()))?;
    let payload = Payload {
        iss: said.by.clone(),
        iat: said.at,
        jti: said.number.clone(),
        aud: said.to.clone(),
        events: Events(said.event.clone(), body),
    };
    let encode = |it: serde_json::Result<Vec<u8>>| {
        it.map(|it| BASE64URL_NOPAD.encode(&it)).map_err(|error| form(error.to_string()))
    };
    let text = format!("{}.{}", encode(serde_json::to_vec(&header))?, encode(serde_json::to_vec(&payload))?);
    let signature = key.sign(text.as_bytes());
    let token = format!("{text}.{}", BASE64URL_NOPAD.encode(&signature.to_bytes()));
    if token.len() > LONGEST { Err(TokenError::Long) } else { Ok(token) }
}

/// The number and the time, seconds since 1970, that an own token says; none where it is no token. Nothing is verified.
#[must_use]
pub fn says(token: &str) -> Option<(String, i64)> {
    let payload = token.split('.').nth(1)?;
    let bytes = BASE64URL_NOPAD.decode(payload.as_bytes()).ok()?;
    serde_json::from_slice::<Payload<'_>>(&bytes).ok().map(|it| (it.jti, it.iat))
}

/// When an own token says that it was made, seconds since 1970; none where it is no token. Nothing is verified.
#[must_use]
pub fn made_at(token: &str) -> Option<i64> {
    says(token).map(|(_, at)| at)
}

/// Reads a token. `key_of` says which key that is: by whoever is said to have signed, the name of the key, and when.
///
/// # Errors
/// What is wrong with it.
pub fn verify(
    token: &str,
    key_of: impl FnOnce(&str, &str, i64) -> Option<VerifyingKey>,
) -> Result<Statement, TokenError> {
    if token.len() > LONGEST {
        return Err(TokenError::Long);
    }
    let mut parts = token.split('.');
    let (Some(head), Some(payload), Some(signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(form("expected three parts with dots between them"));
    };
    let decode = |text: &str, what: &str| {
        BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| form(format!("{what}: not base64url")))
    };
    let json = |error: serde_json::Error, what: &str| form(format!("{what}: {error}"));
    let (signed, bytes) =
        (head.len().saturating_add(payload.len()).saturating_add(1), decode(head, "header")?);
    let header: Header = serde_json::from_slice(&bytes).map_err(|error| json(error, "header"))?;
    if header.alg != ALGORITHM {
        return Err(form(format!("header.alg: expected `{ALGORITHM}`")));
    }
    if header.typ != TYPE {
        return Err(form(format!("header.typ: expected `{TYPE}`")));
    }
    let bytes = decode(payload, "payload")?;
    let read: Payload<'_> = serde_json::from_slice(&bytes).map_err(|error| json(error, "payload"))?;
    let words = [&header.kid, &read.iss, &read.jti, read.aud.as_ref().unwrap_or(&read.iss)];
    if words
        .iter()
        .any(|it| it.is_empty() || it.len() > LONGEST_WORD || !it.chars().all(|it| it.is_ascii_graphic()))
    {
        return Err(form("kid, iss, jti or aud: expected a word of printable ASCII"));
    }
    let key = key_of(&read.iss, &header.kid, read.iat)
        .ok_or_else(|| TokenError::Unknown { iss: read.iss.clone(), kid: header.kid.clone() })?;
    let signature = decode(signature, "signature")?;
    let signature = Signature::from_slice(&signature).map_err(|_| form("signature: expected 64 bytes"))?;
    let signed = token.as_bytes().get(..signed).unwrap_or_default();
    key.verify_strict(signed, &signature).map_err(|_| TokenError::Forged(read.iss.clone()))?;
    Ok(Statement {
        by: read.iss,
        at: read.iat,
        number: read.jti,
        to: read.aud,
        event: read.events.0,
        body: read.events.1.get().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn said() -> Statement {
        Statement {
            by: "gw-lt".to_owned(),
            at: 1_800_000_000,
            number: "gw-lt:17".to_owned(),
            to: Some("gw-pl".to_owned()),
            event: "urn:redress:recall:1".to_owned(),
            body: r#"{"asked":"delete"}"#.to_owned(),
        }
    }

    fn read(token: &str) -> Result<Statement, TokenError> {
        verify(token, |iss, kid, _| (iss == "gw-lt" && kid == "1").then(|| key(1).verifying_key()))
    }

    #[test]
    fn a_token_says_what_was_signed_and_the_same_again_gives_the_same_bytes() {
        let token = sign(&said(), "1", &key(1)).unwrap();
        assert_eq!(read(&token), Ok(said()));
        assert_eq!(sign(&said(), "1", &key(1)).unwrap(), token);
    }

    #[test]
    fn another_key_another_name_and_another_algorithm_are_refused() {
        let forged = sign(&said(), "1", &key(2)).unwrap();
        assert_eq!(read(&forged), Err(TokenError::Forged("gw-lt".to_owned())));
        assert!(matches!(read(&sign(&said(), "2", &key(1)).unwrap()), Err(TokenError::Unknown { .. })));
        let token = sign(&said(), "1", &key(1)).unwrap();
        let (_, rest) = token.split_once('.').unwrap();
        for header in [
            r#"{"alg":"none","kid":"1","typ":"secevent+jwt"}"#,
            r#"{"alg":"HS256","kid":"1","typ":"secevent+jwt"}"#,
            r#"{"alg":"EdDSA","kid":"1","typ":"JWT"}"#,
            r#"{"alg":"EdDSA","kid":"1","typ":"secevent+jwt","jwk":{}}"#,
        ] {
            let other = format!("{}.{rest}", BASE64URL_NOPAD.encode(header.as_bytes()));
            assert!(matches!(read(&other), Err(TokenError::Form(_))), "{header}");
        }
    }

    #[test]
    fn two_events_no_event_and_a_field_nobody_knows_are_refused() {
        for payload in [
            r#"{"iss":"gw-lt","iat":1,"jti":"a","events":{}}"#,
            r#"{"iss":"gw-lt","iat":1,"jti":"a","events":{"a":{},"b":{}}}"#,
            r#"{"iss":"gw-lt","iat":1,"jti":"a","events":{"a":{}},"exp":5}"#,
            r#"{"iss":"gw-lt","iat":1,"jti":"","events":{"a":{}}}"#,
        ] {
            let head = BASE64URL_NOPAD.encode(br#"{"alg":"EdDSA","kid":"1","typ":"secevent+jwt"}"#);
            let text = format!("{head}.{}", BASE64URL_NOPAD.encode(payload.as_bytes()));
            let signature = BASE64URL_NOPAD.encode(&key(1).sign(text.as_bytes()).to_bytes());
            assert!(matches!(read(&format!("{text}.{signature}")), Err(TokenError::Form(_))), "{payload}");
        }
        assert_eq!(read(&"a".repeat(LONGEST + 1)), Err(TokenError::Long));
    }

    proptest! {
        /// No change of one letter leaves a token that is read.
        #[test]
        fn a_changed_letter_is_noticed(at in 0_usize..400, with in "[A-Za-z0-9_.-]") {
            let token = sign(&said(), "1", &key(1)).unwrap();
            let at = at % token.len();
            let mut changed: Vec<char> = token.chars().collect();
            changed[at] = with.chars().next().unwrap();
            let changed: String = changed.into_iter().collect();
            prop_assume!(changed != token);
            prop_assert!(read(&changed).is_err());
        }
    }
}

//! Who a peer is: its name, what it may speak for, its keys with the times in which they hold, its certificate.
//!
//! A card is handed over by people and compared by its mark ([`Card::mark`]), read out over another way. Keys change: a card says
//! from when to when each held, so that what was signed before still counts.
//!
//! Promise: nobody is known who has no card, and no key counts outside its time; a field that is not known is refused by name.
//!
//! Serves P10; threats T8, T16.

use std::collections::BTreeMap;

use data_encoding::{BASE32_NOPAD, BASE64, HEXLOWER};
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use terms::exchange::PeerKind;

/// The longest card, in bytes.
pub const LONGEST: usize = 64 * 1024;
/// Keys on one card at the most.
const MOST_KEYS: usize = 64;

/// Why a card is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{field}`: {says}")]
pub struct CardError {
    /// Where.
    pub field: String,
    /// What is wrong.
    pub says: String,
}

fn wrong(field: &str, says: impl Into<String>) -> CardError {
    CardError { field: field.to_owned(), says: says.into() }
}

/// A key of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardKey {
    /// Its name on the card.
    pub kid: String,
    /// It.
    pub key: VerifyingKey,
    /// From when it holds, seconds since 1970.
    pub from: i64,
    /// Until when; none where it holds still. A key that was lost ends where it began.
    pub until: Option<i64>,
}

/// Who a peer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its name among gateways, once for all: `gw-lt`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub kind: PeerKind,
    /// Its state, where it is of one.
    pub state: Option<String>,
    /// The bureau whose alerts it speaks for, where it is one.
    pub bureau: Option<String>,
    /// Where it listens, `host:port`; none where nobody reaches it.
    pub address: Option<String>,
    /// Its keys.
    pub keys: Vec<CardKey>,
    /// SHA-256 of each certificate by which it is recognised, in hexadecimal.
    pub certificates: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    card: u32,
    id: String,
    name: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bureau: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    keys: Vec<WrittenKey>,
    certificates: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenKey {
    kid: String,
    key: String,
    from: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
}

/// A word of a card: letters, digits, `-`, `.` and `_`.
#[must_use]
pub fn is_word(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._".contains(&it))
}

/// `host:port` of printable letters, without a way to say more.
fn is_address(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else { return false };
    let plain = |it: u8| it.is_ascii_alphanumeric() || b"-.[]:".contains(&it);
    !host.is_empty()
        && host.len() < 256
        && host.bytes().all(plain)
        && port.parse::<u16>().is_ok_and(|it| it > 0)
}

fn is_code(text: &str) -> bool {
    (2..=20).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_uppercase() || it == b'-')
}

impl Card {
    /// Reads a card.
    ///
    /// # Errors
    /// What is wrong, and in which field.
    pub fn read(text: &str) -> Result<Self, CardError> {
        if text.len() > LONGEST {
            return Err(wrong("card", format!("longer than {LONGEST} bytes")));
        }
        let read: Written = serde_json::from_str(text).map_err(|error| wrong("card", error.to_string()))?;
        if read.card != 1 {
            return Err(wrong("card", "expected version 1"));
        }
        if !is_word(&read.id) {
            return Err(wrong("id", "expected 1 to 64 letters, digits, `-`, `.` or `_`"));
        }
        if read.name.trim().is_empty() || read.name.len() > 200 || read.name.chars().any(char::is_control) {
            return Err(wrong("name", "expected what people call it, in one line of at most 200 bytes"));
        }
        let kind = PeerKind::parse(&read.kind).ok_or_else(|| {
            let all: Vec<&str> = PeerKind::ALL.iter().map(|it| it.code()).collect();
            wrong("kind", format!("expected one of {}", all.join(", ")))
        })?;
        for (field, code) in [("state", &read.state), ("bureau", &read.bureau)] {
            if code.as_ref().is_some_and(|it| !is_code(it)) {
                return Err(wrong(field, "expected a code in capitals"));
            }
        }
        if kind == PeerKind::IssuingBureau && read.bureau.is_none() {
            return Err(wrong("bureau", "an issuing bureau says which it is"));
        }
        if read.address.as_ref().is_some_and(|it| !is_address(it)) {
            return Err(wrong("address", "expected host:port"));
        }
        if read.keys.is_empty() || read.keys.len() > MOST_KEYS {
            return Err(wrong("keys", format!("expected 1 to {MOST_KEYS} keys")));
        }
        let mut keys: Vec<CardKey> = Vec::with_capacity(read.keys.len());
        for (at, it) in read.keys.into_iter().enumerate() {
            let field = |name: &str| format!("keys[{at}].{name}");
            if !is_word(&it.kid) || keys.iter().any(|other| other.kid == it.kid) {
                return Err(wrong(&field("kid"), "expected a word, each once"));
            }
            let bytes = BASE64.decode(it.key.as_bytes()).ok().and_then(|it| <[u8; 32]>::try_from(it).ok());
            let key = bytes.and_then(|it| VerifyingKey::from_bytes(&it).ok()).filter(|it| !it.is_weak());
            let key = key.ok_or_else(|| wrong(&field("key"), "expected an Ed25519 key in base64"))?;
            if it.until.is_some_and(|until| until < it.from) {
                return Err(wrong(&field("until"), "it ends before it begins"));
            }
            keys.push(CardKey { kid: it.kid, key, from: it.from, until: it.until });
        }
        for (at, it) in read.certificates.iter().enumerate() {
            let is_hash = it.len() == 64 && it.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
            if !is_hash || at >= MOST_KEYS {
                return Err(wrong(&format!("certificates[{at}]"), "expected SHA-256 in hexadecimal"));
            }
        }
        Ok(Self {
            id: read.id,
            name: read.name,
            kind,
            state: read.state,
            bureau: read.bureau,
            address: read.address,
            keys,
            certificates: read.certificates,
        })
    }

    /// As it is handed over.
    #[must_use]
    pub fn text(&self) -> String {
        let key = |it: &CardKey| WrittenKey {
            kid: it.kid.clone(),
            key: BASE64.encode(it.key.as_bytes()),
            from: it.from,
            until: it.until,
        };
        let written = Written {
            card: 1,
            id: self.id.clone(),
            name: self.name.clone(),
            kind: self.kind.code().to_owned(),
            state: self.state.clone(),
            bureau: self.bureau.clone(),
            address: self.address.clone(),
            keys: self.keys.iter().map(key).collect(),
            certificates: self.certificates.clone(),
        };
        serde_json::to_string_pretty(&written).unwrap_or_default()
    }

    /// What two people compare over another way: 80 bits of its hash, in groups of four letters.
    #[must_use]
    pub fn mark(&self) -> String {
        let hash = Sha256::digest(self.text().as_bytes());
        let text = BASE32_NOPAD.encode(hash.get(..10).unwrap_or_default()).to_ascii_lowercase();
        let groups: Vec<&str> = (0..text.len())
            .step_by(4)
            .filter_map(|at| text.get(at..at.saturating_add(4).min(text.len())))
            .collect();
        groups.join("-")
    }

    /// A key by its name, at a time.
    #[must_use]
    pub fn key(&self, kid: &str, at: i64) -> Option<&VerifyingKey> {
        let holds = |it: &&CardKey| it.kid == kid && it.from <= at && it.until.is_none_or(|until| at < until);
        self.keys.iter().find(holds).map(|it| &it.key)
    }

    /// It is recognised by this certificate.
    #[must_use]
    pub fn shows(&self, certificate: &[u8]) -> bool {
        self.certificates.contains(&hash_of(certificate))
    }
}

/// SHA-256 of a certificate, in hexadecimal.
#[must_use]
pub fn hash_of(certificate: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(certificate))
}

/// Everybody who is known, by name.
#[derive(Clone, Debug, Default)]
pub struct Peers {
    cards: BTreeMap<String, Card>,
}

impl Peers {
    /// Those of these cards; of two with one name the later.
    #[must_use]
    pub fn of(cards: impl IntoIterator<Item = Card>) -> Self {
        Self { cards: cards.into_iter().map(|it| (it.id.clone(), it)).collect() }
    }

    /// One by name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Card> {
        self.cards.get(id)
    }

    /// The one that is recognised by a certificate.
    #[must_use]
    pub fn by_certificate(&self, certificate: &[u8]) -> Option<&Card> {
        let hash = hash_of(certificate);
        self.cards.values().find(|it| it.certificates.contains(&hash))
    }

    /// A key of one of them at a time.
    #[must_use]
    pub fn key(&self, id: &str, kid: &str, at: i64) -> Option<VerifyingKey> {
        self.cards.get(id).and_then(|it| it.key(kid, at)).copied()
    }

    /// All, by name.
    pub fn all(&self) -> impl Iterator<Item = &Card> {
        self.cards.values()
    }
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::SigningKey;

    use super::*;

    fn card() -> Card {
        Card {
            id: "gw-lt".to_owned(),
            name: "Gateway of Lithuania".to_owned(),
            kind: PeerKind::Gateway,
            state: Some("LT".to_owned()),
            bureau: None,
            address: Some("127.0.0.1:9001".to_owned()),
            keys: vec![CardKey {
                kid: "1".to_owned(),
                key: SigningKey::from_bytes(&[1; 32]).verifying_key(),
                from: 100,
                until: Some(200),
            }],
            certificates: vec![hash_of(b"certificate")],
        }
    }

    #[test]
    fn a_card_is_read_as_it_was_written_and_its_mark_follows_from_all_of_it() {
        let read = Card::read(&card().text()).unwrap();
        assert_eq!(read, card());
        assert_eq!(read.mark(), card().mark());
        let other = Card { address: Some("127.0.0.1:9002".to_owned()), ..card() };
        assert_ne!(other.mark(), card().mark());
        assert_eq!(card().mark().len(), 19);
    }

    #[test]
    fn a_key_counts_in_its_time_alone() {
        let key = |at| card().key("1", at).is_some();
        assert_eq!([99, 100, 199, 200].map(key), [false, true, true, false]);
        assert!(card().key("2", 150).is_none());
        assert!(card().shows(b"certificate") && !card().shows(b"another"));
    }

    #[track_caller]
    fn refused(from: &str, to: &str, field: &str) {
        let text = card().text();
        assert!(text.contains(from), "{from} is not in {text}");
        assert_eq!(Card::read(&text.replace(from, to)).unwrap_err().field, field, "{to}");
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_field() {
        refused("\"card\": 1", "\"card\": 2", "card");
        refused("\"name\"", "\"nmae\"", "card");
        refused("gw-lt", "gw lt", "id");
        refused("\"gateway\"", "\"goverment\"", "kind");
        refused("\"gateway\"", "\"issuing_bureau\"", "bureau");
        refused("127.0.0.1:9001", "127.0.0.1", "address");
        refused("127.0.0.1:9001", "a/b:9001", "address");
        refused("\"until\": 200", "\"until\": 99", "keys[0].until");
        refused(
            &BASE64.encode(SigningKey::from_bytes(&[1; 32]).verifying_key().as_bytes()),
            "AAAA",
            "keys[0].key",
        );
        refused(&hash_of(b"certificate"), "beef", "certificates[0]");
    }
}

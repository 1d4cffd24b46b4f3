//! What a gateway took, said over a way that gives no answer of its own: a broker, where there is one.
//!
//! Promise: P8, P10. It is signed by whoever took it, for whoever sent it; a message leaves an outbox on nobody else's word. It says
//! nothing but numbers. The same again changes nothing.

use serde::{Deserialize, Serialize};

use crate::card::Peers;
use crate::identity::Identity;
use crate::message::{AHEAD, MessageError};
use crate::poll::MOST_NAMED;
use crate::token::{Statement, verify};

const TAKEN: &str = "urn:redress:taken:1";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TakenBody {
    numbers: Vec<String>,
}

/// Says to a peer which of its messages are on the record here.
///
/// # Errors
/// It does not fit into a token.
pub fn taken(
    by: &Identity,
    number: &str,
    at: i64,
    to: &str,
    numbers: Vec<String>,
) -> Result<String, MessageError> {
    let body = serde_json::to_string(&TakenBody { numbers });
    let body = body.map_err(|error| MessageError::Form(error.to_string()))?;
    Ok(by.sign(&Statement {
        by: by.id().to_owned(),
        at,
        number: number.to_owned(),
        to: Some(to.to_owned()),
        event: TAKEN.to_owned(),
        body,
    })?)
}

/// Who took what, where that is what a token to `me` says; none where it says something else.
///
/// # Errors
/// It counts for nothing.
pub fn read_taken(
    token: &str,
    me: &str,
    peers: &Peers,
    now: i64,
) -> Result<Option<(String, Vec<String>)>, MessageError> {
    // A key that was replaced says nothing new: who lost it would have others forget what they are owed.
    let holds =
        |iss: &str, kid: &str, at: i64| peers.key(iss, kid, at).and_then(|_| peers.key(iss, kid, now));
    let said = match verify(token, |iss, kid, at| peers.key(iss, kid, at)) {
        Ok(said) if said.event == TAKEN => verify(token, holds)?,
        Ok(_) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let to = said.to.unwrap_or_default();
    if to != me {
        return Err(MessageError::NotForUs(to));
    }
    if said.at > now.saturating_add(AHEAD) {
        return Err(MessageError::Ahead(said.at.saturating_sub(now)));
    }
    let body: TakenBody =
        serde_json::from_str(&said.body).map_err(|error| MessageError::Form(format!("event: {error}")))?;
    if body.numbers.len() > MOST_NAMED {
        return Err(MessageError::Form(format!("event.numbers: expected at most {MOST_NAMED}")));
    }
    Ok(Some((said.by, body.numbers)))
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    use super::*;
    use crate::message::{challenge, read};
    use crate::seal::tests::gateway;

    #[test]
    fn only_whoever_took_it_says_so_and_only_to_whoever_sent_it() {
        let (mut lt, pl, xx) = (gateway("gw-lt", 1), gateway("gw-pl", 2), gateway("gw-xx", 3));
        let peers = |lt: &Identity| Peers::of([lt, &pl].map(|it| it.card().clone()));
        let numbers = vec!["gw-pl:7".to_owned()];
        let token = taken(&lt, "gw-lt:taken-1", 1_000, "gw-pl", numbers.clone()).unwrap();
        let of = |token: &str, me: &str| read_taken(token, me, &peers(&lt), 1_000);
        assert_eq!(of(&token, "gw-pl"), Ok(Some(("gw-lt".to_owned(), numbers.clone()))));
        assert_eq!(of(&token, "gw-lt"), Err(MessageError::NotForUs("gw-pl".to_owned())));
        // It is no message of those that go on the record.
        assert!(read(&token, "gw-pl", &peers(&lt), 1_000).is_err());
        let stranger = taken(&xx, "gw-xx:1", 1_000, "gw-pl", numbers.clone()).unwrap();
        assert!(of(&stranger, "gw-pl").is_err());
        let ahead = taken(&lt, "gw-lt:taken-2", 9_000, "gw-pl", numbers.clone()).unwrap();
        assert_eq!(of(&ahead, "gw-pl"), Err(MessageError::Ahead(8_000)));
        let many =
            taken(&lt, "gw-lt:taken-3", 1_000, "gw-pl", vec!["gw-pl:7".to_owned(); MOST_NAMED + 1]).unwrap();
        assert!(matches!(of(&many, "gw-pl"), Err(MessageError::Form(_))));
        let other = challenge(&lt, "gw-lt:9", 1_000, "gw-pl", "gw-lt:8", "word").unwrap();
        assert_eq!(of(&other, "gw-pl"), Ok(None));
        // A key that was replaced says it no more.
        lt.rotate(2_000, &mut ChaCha20Rng::seed_from_u64(9));
        assert!(read_taken(&token, "gw-pl", &peers(&lt), 1_500).unwrap().is_some());
        assert!(read_taken(&token, "gw-pl", &peers(&lt), 2_500).is_err());
    }
}

//! What a token says: a recall, the hop over which it came, a receipt for it, a challenge, and what is told beside them
//! ([`crate::told`]).
//!
//! ```text
//!   receipt of the holder {            step, in words
//!     hop of whoever handed it on {    to this holder
//!       recall of its origin           the same for every holder
//!   } }
//! ```
//!
//! Promise: P7, P10. A recall counts by the signature of whoever said it first, whoever handed it on; a hop is for one receiver; a
//! receipt is about a hop of ours to the one who signed it. A message names no person.

use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};
use terms::alert::Channel;
use terms::exchange::{Dossier, MessageKind, RecallNotice};
use terms::recall::{RecallKind, RecallStep, WireReason};
use terms::register::RegisterEntry;

use crate::card::Peers;
use crate::identity::Identity;
use crate::token::{Statement, TokenError, verify};

const RECALL: &str = "urn:redress:recall:1";
const HOP: &str = "urn:redress:hop:1";
const RECEIPT: &str = "urn:redress:receipt:1";
const CHALLENGE: &str = "urn:redress:challenge:1";

/// A clock may be so far ahead of ours, seconds.
pub const AHEAD: i64 = 600;
const LONGEST_NUMBER: usize = 100;
const LONGEST_WORDS: usize = 1_000;
const MOST_PARTS: usize = 50;

/// Why a message is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// The token.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// What it says, and where.
    #[error("{0}")]
    Form(String),
    /// It is for somebody else.
    #[error("it is for `{0}`")]
    NotForUs(String),
    /// It was signed in a time that has not come.
    #[error("it is of {0} seconds ahead of this clock")]
    Ahead(i64),
    /// A receipt that answers nothing of ours, or of somebody else.
    #[error("it answers nothing that was sent from here to `{0}`")]
    NotOurs(String),
}

fn form(says: impl Into<String>) -> MessageError {
    MessageError::Form(says.into())
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecallBody {
    channel: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bureau: Option<String>,
    reference: String,
    asked: String,
    reason: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
    watch: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HopBody {
    token: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiptBody {
    step: String,
    says: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    hop: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChallengeBody {
    hop: String,
    nonce: String,
}

/// What somebody said first.
#[derive(Clone, PartialEq, Eq)]
pub struct Origin {
    /// Who.
    pub by: String,
    /// When, seconds since 1970.
    pub at: i64,
    /// Its number there.
    pub number: String,
    /// What.
    pub notice: RecallNotice,
    /// The token.
    pub token: String,
}

/// What a holder did.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    /// What.
    pub step: RecallStep,
    /// In words.
    pub says: String,
    /// The challenge it answers.
    pub nonce: Option<String>,
    /// The number of our hop that it answers.
    pub hop: String,
    /// What that hop handed on.
    pub origin: Origin,
}

/// What a message says.
#[derive(Clone, PartialEq, Eq)]
pub enum Said {
    /// An alert is called back.
    Recall(Origin),
    /// What a holder did.
    Receipt(Box<Receipt>),
    /// Look again whether it is gone: after which hop, and a word that the answer holds.
    Challenge {
        /// The number of the hop.
        hop: String,
        /// The word.
        nonce: String,
    },
    /// What an authority decided about a case, or that an alert is suspended: by numbers, and no person.
    Told(Box<RegisterEntry>),
}

/// A message that came and counts.
#[derive(Clone, PartialEq, Eq)]
pub struct Came {
    /// Who sent it here.
    pub from: String,
    /// Its number there.
    pub number: String,
    /// When it was signed, seconds since 1970.
    pub at: i64,
    /// What it says.
    pub said: Said,
    /// The token, as evidence.
    pub token: String,
}

impl std::fmt::Debug for Came {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Came").field("from", &self.from).field("number", &self.number).finish_non_exhaustive()
    }
}

fn said<T: Serialize>(
    by: &Identity,
    (number, at): (&str, i64),
    to: Option<&str>,
    event: &str,
    body: &T,
) -> Result<String, MessageError> {
    let body = serde_json::to_string(body).map_err(|error| form(error.to_string()))?;
    Ok(by.sign(&Statement {
        by: by.id().to_owned(),
        at,
        number: number.to_owned(),
        to: to.map(str::to_owned),
        event: event.to_owned(),
        body,
    })?)
}

/// Says that an alert is called back: once, the same for every holder.
///
/// # Errors
/// It does not fit into a token.
pub fn recall(by: &Identity, number: &str, at: i64, notice: &RecallNotice) -> Result<String, MessageError> {
    let body = RecallBody {
        channel: notice.dossier.channel.code().to_owned(),
        bureau: notice.dossier.bureau.clone(),
        reference: notice.dossier.reference.clone(),
        asked: notice.asked.code().to_owned(),
        reason: notice.reason.code().to_owned(),
        parts: notice.parts.clone(),
        watch: notice.watch,
    };
    noticed(&body)?;
    said(by, (number, at), None, RECALL, &body)
}

/// Hands on to one receiver what somebody said first.
///
/// # Errors
/// It does not fit into a token.
pub fn hop(by: &Identity, number: &str, at: i64, to: &str, origin: &str) -> Result<String, MessageError> {
    said(by, (number, at), Some(to), HOP, &HopBody { token: origin.to_owned() })
}

/// Says what was done with a recall that came over a hop.
///
/// # Errors
/// It does not fit into a token.
#[expect(clippy::too_many_arguments, reason = "who, number, time, to whom and the four parts of a receipt")]
pub fn receipt(
    by: &Identity,
    number: &str,
    at: i64,
    to: &str,
    step: RecallStep,
    says: &str,
    nonce: Option<&str>,
    hop: &str,
) -> Result<String, MessageError> {
    let body = ReceiptBody {
        step: step.code().to_owned(),
        says: says.to_owned(),
        nonce: nonce.map(str::to_owned),
        hop: hop.to_owned(),
    };
    said(by, (number, at), Some(to), RECEIPT, &body)
}

/// Asks a holder to look again.
///
/// # Errors
/// It does not fit into a token.
pub fn challenge(
    by: &Identity,
    number: &str,
    at: i64,
    to: &str,
    hop: &str,
    nonce: &str,
) -> Result<String, MessageError> {
    let body = ChallengeBody { hop: hop.to_owned(), nonce: nonce.to_owned() };
    said(by, (number, at), Some(to), CHALLENGE, &body)
}

/// Tells a peer what an authority decided, or that an alert is suspended.
///
/// # Errors
/// It is of a kind that is never told, names a person, or does not fit into a token.
pub fn tell(
    by: &Identity,
    number: &str,
    at: i64,
    to: &str,
    entry: &RegisterEntry,
) -> Result<(MessageKind, String), MessageError> {
    let (kind, body) = crate::told::written(entry)?;
    let event = crate::told::event(kind).ok_or_else(|| form("it is of a kind that is never told"))?;
    let statement = Statement {
        by: by.id().to_owned(),
        at,
        number: number.to_owned(),
        to: Some(to.to_owned()),
        event: event.to_owned(),
        body,
    };
    Ok((kind, by.sign(&statement)?))
}

fn noticed(body: &RecallBody) -> Result<RecallNotice, MessageError> {
    let channel = Channel::parse(&body.channel).ok_or_else(|| form("channel: no such channel"))?;
    let reference = body.reference.trim();
    if reference.is_empty() || reference.len() > LONGEST_NUMBER || reference.chars().any(char::is_control) {
        return Err(form(format!("reference: expected a number of at most {LONGEST_NUMBER} bytes")));
    }
    let bureau = body.bureau.clone();
    if bureau.as_ref().is_some_and(|it| it.is_empty() || it.len() > 20 || !it.is_ascii()) {
        return Err(form("bureau: expected a code"));
    }
    let asked = RecallKind::parse(&body.asked).ok_or_else(|| form("asked: no such kind of recall"))?;
    let reason = WireReason::parse(&body.reason).ok_or_else(|| form("reason: no such reason"))?;
    let long = |it: &String| it.trim().is_empty() || it.len() > LONGEST_NUMBER;
    if body.parts.len() > MOST_PARTS || body.parts.iter().any(long) {
        return Err(form(format!("parts: expected at most {MOST_PARTS} names of parts")));
    }
    if (asked == RecallKind::Correct) == body.parts.is_empty() {
        return Err(form("parts: a correction names the parts that were wrong, and nothing else does"));
    }
    let dossier = Dossier { channel, bureau, reference: reference.to_owned() };
    Ok(RecallNotice { dossier, asked, reason, parts: body.parts.clone(), watch: body.watch })
}

/// Reads a message to `me` at a time. `peers` holds everybody who is known, and `me`.
///
/// # Errors
/// Why it does not count: nothing was read of it then.
pub fn read(token: &str, me: &str, peers: &Peers, now: i64) -> Result<Came, MessageError> {
    // A key that was replaced signs nothing new, whatever time it writes.
    let fresh = |iss: &str, kid: &str, at: i64| {
        let live = |key: VerifyingKey| peers.key(iss, kid, now).or_else(|| near(at, now).then_some(key));
        peers.key(iss, kid, at).and_then(live)
    };
    let said = verify(token, fresh)?;
    let to = said.to.as_deref().unwrap_or_default();
    if to != me {
        return Err(MessageError::NotForUs(to.to_owned()));
    }
    if said.at > now.saturating_add(AHEAD) {
        return Err(MessageError::Ahead(said.at.saturating_sub(now)));
    }
    let body = |error: serde_json::Error| form(format!("event: {error}"));
    let what = match said.event.as_str() {
        HOP => {
            let hop: HopBody = serde_json::from_str(&said.body).map_err(body)?;
            Said::Recall(origin(&hop.token, peers, now)?)
        }
        RECEIPT => {
            let read: ReceiptBody = serde_json::from_str(&said.body).map_err(body)?;
            let step = RecallStep::parse(&read.step).filter(|it| it.is_said());
            let step = step.ok_or_else(|| form("event.step: nothing that a holder says"))?;
            if read.says.len() > LONGEST_WORDS {
                return Err(form(format!("event.says: longer than {LONGEST_WORDS} bytes")));
            }
            let ours = verify(&read.hop, |iss, kid, at| peers.key(iss, kid, at).filter(|_| iss == me))
                .map_err(|_| MessageError::NotOurs(said.by.clone()))?;
            if ours.event != HOP || ours.to.as_deref() != Some(said.by.as_str()) {
                return Err(MessageError::NotOurs(said.by));
            }
            let hop: HopBody = serde_json::from_str(&ours.body).map_err(body)?;
            let origin = origin(&hop.token, peers, now)?;
            let (hop, says, nonce) = (ours.number, read.says, read.nonce);
            Said::Receipt(Box::new(Receipt { step, says, nonce, hop, origin }))
        }
        CHALLENGE => {
            let read: ChallengeBody = serde_json::from_str(&said.body).map_err(body)?;
            if read.nonce.is_empty() || read.nonce.len() > LONGEST_NUMBER {
                return Err(form("event.nonce: expected a word"));
            }
            Said::Challenge { hop: read.hop, nonce: read.nonce }
        }
        other => match crate::told::read(other, &said.body)? {
            Some(entry) => Said::Told(Box::new(entry)),
            None => return Err(form(format!("event: `{other}` is none that is known"))),
        },
    };
    Ok(Came { from: said.by, number: said.number, at: said.at, said: what, token: token.to_owned() })
}

/// A message may lie that long at its sender before it arrives, seconds: a month.
const NEAR: i64 = 31 * 86_400;

fn near(at: i64, now: i64) -> bool {
    at >= now.saturating_sub(NEAR)
}

fn origin(token: &str, peers: &Peers, now: i64) -> Result<Origin, MessageError> {
    let said = verify(token, |iss, kid, at| peers.key(iss, kid, at))?;
    if said.event != RECALL || said.to.is_some() {
        return Err(form("event.token: expected a recall, for nobody in particular"));
    }
    if said.at > now.saturating_add(AHEAD) {
        return Err(MessageError::Ahead(said.at.saturating_sub(now)));
    }
    let body: RecallBody =
        serde_json::from_str(&said.body).map_err(|error| form(format!("event: {error}")))?;
    let notice = noticed(&body)?;
    Ok(Origin { by: said.by, at: said.at, number: said.number, notice, token: token.to_owned() })
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;
    use terms::exchange::PeerKind;

    use super::*;
    use crate::card::Card;

    const NOW: i64 = 1_800_000_000;

    fn gateway(id: &str, kind: PeerKind) -> Identity {
        let card = Card {
            id: id.to_owned(),
            name: id.to_owned(),
            kind,
            state: None,
            bureau: None,
            address: None,
            keys: Vec::new(),
            certificates: Vec::new(),
        };
        let seed = id.bytes().fold(7, |sum, it| sum * 31 + u64::from(it));
        Identity::make(card, NOW - 1_000, &mut ChaCha20Rng::seed_from_u64(seed)).unwrap()
    }

    fn notice() -> RecallNotice {
        RecallNotice {
            dossier: Dossier {
                channel: Channel::InterpolRed,
                bureau: Some("QQ".to_owned()),
                reference: "2031/40417".to_owned(),
            },
            asked: RecallKind::Delete,
            reason: WireReason::RecalledByAuthority,
            parts: Vec::new(),
            watch: true,
        }
    }

    struct World {
        body: Identity,
        lt: Identity,
        pl: Identity,
        peers: Peers,
    }

    fn world() -> World {
        let (body, lt, pl) = (
            gateway("ccf", PeerKind::Commission),
            gateway("gw-lt", PeerKind::Gateway),
            gateway("gw-pl", PeerKind::Gateway),
        );
        let peers = Peers::of([&body, &lt, &pl].map(|it| it.card().clone()));
        World { body, lt, pl, peers }
    }

    #[test]
    fn a_recall_that_was_handed_on_counts_by_whoever_said_it_and_its_receipt_holds_both() {
        let World { body, lt, pl, peers } = world();
        let first = recall(&body, "ccf:1", NOW, &notice()).unwrap();
        let handed = hop(&lt, "gw-lt:9", NOW, "gw-pl", &first).unwrap();
        let came = read(&handed, "gw-pl", &peers, NOW).unwrap();
        let Said::Recall(origin) = &came.said else { panic!("expected a recall") };
        assert_eq!(
            (came.from.as_str(), origin.by.as_str(), origin.number.as_str()),
            ("gw-lt", "ccf", "ccf:1")
        );
        assert!(origin.notice == notice());
        let says = "looked through 120 entries: nothing is left";
        let back = receipt(&pl, "gw-pl:3", NOW, "gw-lt", RecallStep::Purged, says, None, &handed).unwrap();
        let came = read(&back, "gw-lt", &peers, NOW).unwrap();
        let Said::Receipt(receipt) = &came.said else { panic!("expected a receipt") };
        assert_eq!((receipt.step, receipt.hop.as_str()), (RecallStep::Purged, "gw-lt:9"));
        assert_eq!(receipt.origin.number, "ccf:1");
    }

    #[test]
    fn p10_forged_replayed_and_misdirected_messages_are_none() {
        let World { body, lt, pl, peers } = world();
        let stranger = gateway("gw-xx", PeerKind::Gateway);
        let first = recall(&body, "ccf:1", NOW, &notice()).unwrap();
        let none = |token: &str, me: &str| read(token, me, &peers, NOW).err();
        // To another gateway.
        let to_pl = hop(&lt, "gw-lt:9", NOW, "gw-pl", &first).unwrap();
        assert_eq!(none(&to_pl, "gw-lt"), Some(MessageError::NotForUs("gw-pl".to_owned())));
        // By nobody who is known; by somebody known who says the body said it.
        let unknown = hop(&stranger, "gw-xx:1", NOW, "gw-pl", &first).unwrap();
        assert!(matches!(none(&unknown, "gw-pl"), Some(MessageError::Token(TokenError::Unknown { .. }))));
        let mut forger = gateway("gw-xx", PeerKind::Commission);
        forger = {
            let card = Card { id: "ccf".to_owned(), ..forger.card().clone() };
            Identity::make(card, NOW - 1_000, &mut ChaCha20Rng::seed_from_u64(99)).unwrap()
        };
        let forged = recall(&forger, "ccf:2", NOW, &notice()).unwrap();
        let handed = hop(&lt, "gw-lt:10", NOW, "gw-pl", &forged).unwrap();
        assert!(matches!(none(&handed, "gw-pl"), Some(MessageError::Token(TokenError::Forged(_)))));
        // A hop handed on as if it were what was said first.
        let twice = hop(&lt, "gw-lt:11", NOW, "gw-pl", &to_pl).unwrap();
        assert!(matches!(none(&twice, "gw-pl"), Some(MessageError::Form(_))));
        // A receipt for a hop to somebody else, and one for a hop that nobody sent.
        let says = "looked through all of it: nothing is left";
        let other = receipt(&body, "ccf:5", NOW, "gw-lt", RecallStep::Purged, says, None, &to_pl).unwrap();
        assert_eq!(none(&other, "gw-lt"), Some(MessageError::NotOurs("ccf".to_owned())));
        let own = hop(&pl, "gw-pl:1", NOW, "gw-pl", &first).unwrap();
        let made_up = receipt(&pl, "gw-pl:2", NOW, "gw-lt", RecallStep::Purged, says, None, &own).unwrap();
        assert_eq!(none(&made_up, "gw-lt"), Some(MessageError::NotOurs("gw-pl".to_owned())));
        // What a clock says is nothing that a holder says.
        let sent = receipt(&pl, "gw-pl:2", NOW, "gw-lt", RecallStep::Sent, says, None, &to_pl).unwrap();
        assert!(matches!(none(&sent, "gw-lt"), Some(MessageError::Form(_))));
        // From a time that has not come.
        let ahead = hop(&lt, "gw-lt:12", NOW + AHEAD + 1, "gw-pl", &first).unwrap();
        assert_eq!(none(&ahead, "gw-pl"), Some(MessageError::Ahead(AHEAD + 1)));
    }

    #[test]
    fn a_key_that_was_replaced_long_ago_signs_nothing_new() {
        let World { body, mut lt, pl, .. } = world();
        let first = recall(&body, "ccf:1", NOW, &notice()).unwrap();
        let old = hop(&lt, "gw-lt:9", NOW, "gw-pl", &first).unwrap();
        lt.rotate(NOW + 10, &mut ChaCha20Rng::seed_from_u64(1));
        let peers = Peers::of([&body, &lt, &pl].map(|it| it.card().clone()));
        assert!(read(&old, "gw-pl", &peers, NOW + 100).is_ok(), "it lay a while");
        assert!(read(&old, "gw-pl", &peers, NOW + 60 * 86_400).is_err(), "an old key writes an old time");
    }

    #[test]
    fn a_correction_names_its_parts_and_nothing_else_does() {
        let World { body, .. } = world();
        let with = |asked, parts: &[&str]| {
            let parts = parts.iter().map(|it| (*it).to_owned()).collect();
            recall(&body, "ccf:1", NOW, &RecallNotice { asked, parts, ..notice() }).is_ok()
        };
        assert!(with(RecallKind::Correct, &["born"]) && !with(RecallKind::Correct, &[]));
        assert!(with(RecallKind::Delete, &[]) && !with(RecallKind::Delete, &["born"]));
    }
}

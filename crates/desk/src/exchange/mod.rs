//! Between gateways: who this one is, whom it knows, what goes out and what is taken.
//!
//! | file | what |
//! |---|---|
//! | `mod` | the own keys, the cards of others |
//! | `out` | messages into the outbox, in the transaction of what brings them about |
//! | `take` | a message that came and counts: what it asks is done as far as it reaches |
//! | `told` | a refusal, a precedent, an interim measure, a suspension: told by a named person, and entered where it comes |
//! | `polled` | what a peer that fetches its messages says of them |
//! | `again` | this gateway looks through itself before it says that something is gone |
//!
//! Promise: P1, P7, P10, P12. A message takes effect once; what it does protects, and what more is to be done a named person does;
//! a receipt says what was found and not what was asked for.

mod again;
mod out;
mod polled;
mod take;
mod told;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::exchange::{Card, CardError, Identity, Peers};
use entries::Consulted;

pub use out::{Outgoing, outgoing};
pub(crate) use out::{relayed, settle, taken_back, tell};
pub use polled::handed;
pub use take::Took;
pub(crate) use take::comes_called_back;
pub use told::{Hearer, Telling, Told};

use crate::verification::DecideError;
use crate::{Act, Desk, DeskError, consult};

/// Under which the own keys are kept.
const OWN: &str = "exchange-own";
/// Under which the cards of others are kept.
const CARDS: &str = "exchange-cards";

/// Who this gateway is to others, and whom it knows.
#[derive(Debug)]
pub struct Exchange {
    /// The own keys.
    pub own: Identity,
    /// Everybody who is known, and this gateway.
    pub peers: Arc<Peers>,
}

impl Exchange {
    /// Whether a peer stands for the sender of an alert.
    #[must_use]
    pub fn is_sender(&self, peer: &str, dossier: &terms::exchange::Dossier) -> bool {
        self.peers.get(peer).is_some_and(|card| {
            casework::recall::is_sender(card.state.as_deref(), card.bureau.as_deref(), dossier)
        })
    }

    /// Whether a peer may stand for the sender of some alert: what it sees of this gateway's pace is then the same in every case.
    #[must_use]
    pub fn may_be_sender(&self, peer: &str) -> bool {
        self.peers.get(peer).is_some_and(|card| card.state.is_some() || card.bureau.is_some())
    }
}

/// Why a gateway is not known to others.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The own keys were not made.
    #[error("this gateway has no keys for others: `redress exchange init` makes them")]
    NoKeys,
    /// They were made before.
    #[error("this gateway is `{0}` already")]
    Known(String),
    /// It is nobody else.
    #[error("`{0}` is this gateway itself")]
    Oneself(String),
    /// A card with other keys under a name that is known.
    #[error("`{0}` is known with another card: `--replace` takes the new one, after it was compared by mark")]
    Another(String),
    /// What stands on a card.
    #[error("the card: {0}")]
    Card(#[from] CardError),
    /// The keys.
    #[error(transparent)]
    Identity(#[from] ::exchange::identity::IdentityError),
    /// Something that is not told other gateways.
    #[error("it is not told: {0}")]
    Untold(&'static str),
    /// Somebody who does not hear it.
    #[error("`{0}` does not hear it: {1}")]
    Unheard(String, &'static str),
    /// The record, or whoever acts.
    #[error(transparent)]
    Decide(#[from] DecideError),
}

impl From<DeskError> for ExchangeError {
    fn from(error: DeskError) -> Self {
        Self::Decide(error.into())
    }
}

impl From<store::StoreError> for ExchangeError {
    fn from(error: store::StoreError) -> Self {
        Self::Decide(DeskError::from(error).into())
    }
}

impl Desk {
    /// Who this gateway is to others; nobody where its keys were not made.
    ///
    /// # Errors
    /// What is kept does not open.
    pub fn exchange(&mut self) -> Result<Option<Arc<Exchange>>, DeskError> {
        if let Some(known) = &self.exchange {
            return Ok(known.clone());
        }
        let found = match self.store.secret(OWN)? {
            None => None,
            Some(kept) => {
                let own = Identity::open(&kept).map_err(|error| DeskError::Kept(error.to_string()))?;
                let cards = self.cards()?.into_values().chain([own.card().clone()]);
                Some(Arc::new(Exchange { peers: Arc::new(Peers::of(cards)), own }))
            }
        };
        self.exchange = Some(found.clone());
        Ok(found)
    }

    fn cards(&self) -> Result<BTreeMap<String, Card>, DeskError> {
        let Some(kept) = self.store.secret(CARDS)? else { return Ok(BTreeMap::new()) };
        let broken = |says: String| DeskError::Kept(says);
        let texts: Vec<String> = serde_json::from_slice(&kept).map_err(|error| broken(error.to_string()))?;
        let cards = texts.iter().map(|it| Card::read(it).map_err(|error| broken(error.to_string())));
        cards.map(|it| it.map(|it| (it.id.clone(), it))).collect()
    }

    fn said(&mut self, what: String, act: &mut Act<'_>) -> Result<(), DeskError> {
        let body = Consulted { verb: "exchange".to_owned(), shown: 0, named: Vec::new(), reason: Some(what) };
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(())
    }

    /// Makes the keys by which others know this gateway, with what its card says of it. On the record first.
    ///
    /// # Errors
    /// It has keys; what does not fit on a card; or the record fails.
    pub fn exchange_init(&mut self, card: Card, act: &mut Act<'_>) -> Result<Card, ExchangeError> {
        if let Some(known) = self.exchange()? {
            return Err(ExchangeError::Known(known.own.id().to_owned()));
        }
        let now = (act.clock)().seconds();
        let own = Identity::make(card, now, &mut *act.rng)?;
        self.said(format!("keys for other gateways: {}, mark {}", own.id(), own.card().mark()), act)?;
        self.store.keep_secret(OWN, None, &own.kept(), &mut *act.rng)?;
        self.exchange = None;
        Ok(own.card().clone())
    }

    /// A new signing key from now on, or another address; or none, where nobody reaches it any more.
    ///
    /// # Errors
    /// There are no keys; or the record fails.
    pub fn exchange_change(
        &mut self,
        rotate: bool,
        address: Option<Option<&str>>,
        act: &mut Act<'_>,
    ) -> Result<Card, ExchangeError> {
        let known = self.exchange()?.ok_or(ExchangeError::NoKeys)?;
        let mut own = known.own.clone();
        if rotate {
            own.rotate((act.clock)().seconds(), &mut *act.rng);
        }
        if let Some(address) = address {
            own.listens(address.map(str::to_owned));
        }
        let card = Card::read(&own.card().text())?;
        self.said(format!("keys for other gateways changed: {}, mark {}", card.id, card.mark()), act)?;
        self.store.keep_secret(OWN, None, &own.kept(), &mut *act.rng)?;
        self.exchange = None;
        Ok(card)
    }

    /// Knows somebody by the card that they handed over. On the record first.
    ///
    /// # Errors
    /// There are no own keys; it is this gateway, or one that is known with another card;
    /// or the record fails.
    pub fn exchange_peer(
        &mut self,
        card: Card,
        replace: bool,
        act: &mut Act<'_>,
    ) -> Result<(), ExchangeError> {
        let own = self.exchange()?.ok_or(ExchangeError::NoKeys)?;
        if card.id == own.own.id() {
            return Err(ExchangeError::Oneself(card.id));
        }
        let mut cards = self.cards()?;
        if cards.get(&card.id).is_some_and(|it| *it != card) && !replace {
            return Err(ExchangeError::Another(card.id));
        }
        self.said(format!("the card of {}, {}, mark {}", card.id, card.kind.code(), card.mark()), act)?;
        cards.insert(card.id.clone(), card);
        let texts: Vec<String> = cards.values().map(Card::text).collect();
        let kept = serde_json::to_vec(&texts).unwrap_or_default();
        self.store.keep_secret(CARDS, None, &kept, &mut *act.rng)?;
        self.exchange = None;
        Ok(())
    }
}

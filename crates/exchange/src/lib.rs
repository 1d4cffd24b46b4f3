//! Signed messages between gateways: what is said, by whom, to whom, and how it gets there.
//!
//! Each state runs its own gateway: there is no shared cluster and no central trust. Whoever talks has exchanged cards by hand
//! ([`card`]). What is said is a Security Event Token (RFC 8417), signed by whoever says it ([`token`]): the token of whoever said
//! it first stands in the token of whoever hands it on, and that one in the receipt of whoever did it ([`message`]). Tokens are
//! pushed (RFC 8935), or fetched by whoever cannot be reached (RFC 8936), over HTTPS with both certificates pinned by their cards
//! ([`tls`], [`client`], [`poll`]).
//!
//! | file | what |
//! |---|---|
//! | `token` | signing a token and reading one, strictly |
//! | `card` | who a peer is, its keys with their times, its certificate |
//! | `identity` | the keys of this gateway |
//! | `message` | what a token says: recall, hop, receipt, challenge |
//! | `told` | the written form of a refusal, a precedent, an interim measure, a suspension |
//! | `retry` | when a message is tried again: for ever, with jitter |
//! | `tls` | both sides recognised by the certificates of their cards, and by nothing else |
//! | `client` | pushing a token |
//! | `poll` | fetching tokens |
//! | `taken`, `seal` | for a way through a broker: what was taken, and a token that nobody else reads |
//!
//! Promise: a message that was not signed by a key of a card, at a time when that key held, for this receiver, is none. Nothing here
//! keeps or decides anything: what comes out is a value (P7, P10; threats T8, T11, T16).

pub mod card;
pub mod client;
pub mod identity;
pub mod message;
pub mod poll;
pub mod retry;
pub mod seal;
pub mod taken;
pub mod tls;
pub mod token;
pub mod told;

pub use card::{Card, CardError, CardKey, Peers};
pub use client::{Pushed, push};
pub use identity::Identity;
pub use message::{Came, MessageError, Origin, Receipt, Said, read};
pub use retry::pause;

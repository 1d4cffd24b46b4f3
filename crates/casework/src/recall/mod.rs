//! Recall: a deletion, a correction or a suspension reaches every copy, and no holder's silence is forgotten.
//!
//! | file | what |
//! |---|---|
//! | `order` | whether an alert may be called back so, and whether something may happen to a recall |
//! | `plan` | what is owed of each copy now: [`plan()`] is run again until nothing is |
//! | `erase` | whether the content may be erased now |
//! | `reach` | how far a recall of somebody else reaches here |
//! | `storm` | when so much is called back by one hand that people have to look |
//! | `waits` | how long it took, small counts protected |
//! | `law` | what the rules rest on |
//!
//! Promise: P4, P5, P7, P10. A protection is no ground. What is called back is shown to nobody at once and erased only after a
//! window in which it can be contested; a contested recall is undone by two people, to suspended at the most. A holder that says
//! "purged" is asked again; one that says nothing is reminded for ever, and its silence goes to its duty officer, to whoever
//! supervises it, and into public figures.
//!
//! Serves RPD Arts 51 and 81; CCF Statute Art 42; Directive (EU) 2016/680 Arts 7(3) and 16(6): as far as each was checked stands
//! in [`law`].

mod erase;
pub mod law;
mod order;
mod plan;
mod reach;
mod storm;
pub mod waits;

pub use erase::{Held, may_erase};
pub use order::{State, contest, may_copy, may_happen, may_order, propose_restore, restore};
pub use plan::{Copy, Owed, Terms, after, after_said, plan, settled};
pub use reach::{Reach, is_sender, reach, sender_answered_at};
pub use storm::{Storm, StormTerms, storm};

//! Restrictions: whether one is justified, and what follows where it is not.
//!
//! | file | says |
//! |---|---|
//! | [`words`] | what a justification is made of, and how like another it is |
//! | [`index`] | which of many are like it, within a bound of work |
//! | [`mod@test`] | the justification test, point by point |
//! | [`challenge`] | the ladder: which step is due, who acts, which deadline begins |
//! | [`proposal`] | what a member decides of what the ladder proposes, and the only way to an act |
//! | [`questions`] | what the source is asked, item by item |
//! | [`policy`] | the days and numbers of a body, as data |
//! | [`seen`] | what each side sees of a test |
//! | [`load`] | what is open, by member and by meeting |
//! | [`law`] | what each of this rests on, and whether it is law, practice or policy |
//!
//! Two kinds are kept apart. What limits other bureaus (RPD Art 58) is kept and shown, and this test says that it is
//! not for it; what limits the applicant (CCF Statute Art 35) is tested and challenged.
//!
//! Promise: P9. A restriction is justified or it is challenged; silence never confirms one. No step discloses, blocks
//! or deletes: what the program gives are steps, proposals and marks, and an act is made from a named decision alone.
//!
//! Serves CCF Statute Art 35(3) and (4). That a missing justification opens a challenge is a policy of this system and
//! no law; it may be weighed when the request is decided, and that is law.

pub mod challenge;
pub mod index;
pub mod law;
pub mod load;
pub mod policy;
pub mod proposal;
pub mod questions;
pub mod seen;
pub mod test;
pub mod words;

pub use challenge::{Challenge, Due, Ladder, Open, Rung, Waits, ladder};
pub use policy::Policy;
pub use proposal::{Act, Mark, NotDecided, Proposal, decided};
pub use test::{Claimed, Facts, Outcome, outcome, test};
pub use words::{Masks, Sketch, Words, claim_text};

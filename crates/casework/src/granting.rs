//! How far the word of a protecting or refusing authority carries against a sender: one table, for an examination and
//! for a meeting alike.
//!
//! | authority | carries |
//! |---|---|
//! | the own state, an EU or Schengen state, UNHCR | whatever the sender |
//! | another state of class N, no party to a conflict with the sender | as another reliable state |
//! | a class A or U state, or a party to a conflict with the sender | only to a second look: entries can be bought |
//!
//! Promise: nothing but the two states and the day counts; no nationality, and nothing of the person. What is not known
//! of a state is no reason to trust it.
//!
//! Serves CJEU C-352/22 (status granted by one state is respected by the others) and P4 (protection dominates).

use terms::Date;
use terms::register::Body;

use crate::bureau_risk::Word;
use crate::facts::Tables;

/// How far an authority's entry carries against a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Granting {
    /// The own state, an EU or Schengen state, or UNHCR.
    Eligible,
    /// Another state of class N that is no party to a conflict with the sender.
    OtherReliable,
    /// A class A or U state, or a party to a conflict with the sender: two officials look, nothing is shielded.
    Doubtful,
}

/// How far an authority carries against a bureau on a day. Where the bureau is not known no conflict is.
#[must_use]
pub fn granting(tables: &Tables, authority: &Body, bureau: Option<&str>, on: Date) -> Granting {
    let state = authority.state.as_str();
    let own = tables.own_state.as_deref() == Some(state);
    if own || state == "UNHCR" || tables.countries.eu_or_schengen(state) {
        return Granting::Eligible;
    }
    let conflict = bureau.is_some_and(|it| tables.countries.in_conflict(state, it, on));
    match tables.bureaus.class_of(state, on).word() {
        Word::N if !conflict => Granting::OtherReliable,
        Word::N | Word::A | Word::Undetermined | Word::NoData => Granting::Doubtful,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::tables;

    #[track_caller]
    fn check(state: &str, bureau: Option<&str>, expected: Granting) {
        let body = Body { state: state.to_owned(), name: String::new() };
        let on = "2026-11-22".parse().unwrap();
        assert_eq!(granting(tables(), &body, bureau, on), expected, "{state} against {bureau:?}");
    }

    #[test]
    fn an_authority_carries_by_its_state_and_by_conflict_with_the_sender() {
        check("LT", Some("BY"), Granting::Eligible);
        check("UNHCR", None, Granting::Eligible);
        check("CA", Some("BY"), Granting::OtherReliable);
        check("RU", Some("UA"), Granting::Doubtful);
        check("RU", Some("CA"), Granting::Doubtful);
        check("QQ", Some("BY"), Granting::Doubtful);
        check("", Some("BY"), Granting::Doubtful);
    }
}

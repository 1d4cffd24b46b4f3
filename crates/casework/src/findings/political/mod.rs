//! Political character: Article 3 of INTERPOL's Constitution and the predominance test.
//!
//! An ordinary-crime class never removes one of these findings, and an office held never condemns by itself.

mod association_label;
mod coup;
mod expression;
mod office;
mod pure_offence;
mod relative_offence;

use terms::finding::{Basis, Ground};

use super::Rule;
use crate::case::CountView;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &pure_offence::RULE,
    &expression::RULE,
    &association_label::RULE,
    &coup::RULE,
    &relative_offence::RULE,
    &office::RULE,
];

/// The rules rest on what the sender writes.
const BASIS: Basis = Basis::Text;

/// The words of a count that decided.
fn words(view: &CountView<'_>, words: &str) -> Ground {
    Ground::notice("count.charge", format!("count {}: {words}", view.number))
}

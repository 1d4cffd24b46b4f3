//! What a step of a letter rests on: an article with how far its text was checked, a rule of the body, or practice.
//!
//! Promise: an article is printed only where its text was seen ([`Tag::Verified`], [`Tag::Secondary`]). What nobody checked
//! ([`Tag::Memory`]) cannot be cited at all: it stands as practice, and what the product does by itself as a rule.
//!
//! Serves the Statute of the Commission for the Control of INTERPOL's Files, whose articles it names one by one.

use terms::law::Tag;
use terms::request::RequestKind;

/// A text that an article is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The Statute of the Commission for the Control of INTERPOL's Files.
    Statute,
    /// INTERPOL's Rules on the Processing of Data.
    Rules,
    /// Directive (EU) 2016/680.
    Directive,
}

/// One thing that a step rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// An article whose text was seen.
    Article {
        /// Of what.
        of: Text,
        /// Its number.
        number: &'static str,
        /// How it was seen.
        tag: Tag,
    },
    /// What bodies do, without an article that was checked.
    Practice,
    /// A rule of the body that writes.
    Rule,
    /// National law under the directive: its articles were not checked and are not cited.
    NationalLaw,
}

const fn statute(number: &'static str) -> Basis {
    Basis::Article { of: Text::Statute, number, tag: Tag::Verified }
}

/// Any person may ask.
pub(super) const MAY_ASK: &[Basis] = &[
    Basis::Article { of: Text::Rules, number: "18", tag: Tag::Verified },
    Basis::Article { of: Text::Statute, number: "29(1)", tag: Tag::Secondary },
];
/// The body answers, and nobody else has to be asked.
pub(super) const ONLY_CONTACT: &[Basis] = &[statute("31")];
/// What a request needs; that the applicant is told within a term.
pub(super) const ADMISSIBILITY: &[Basis] = &[Basis::Practice];
/// The General Secretariat is consulted.
pub(super) const CONSULTED: &[Basis] =
    &[Basis::Article { of: Text::Statute, number: "33", tag: Tag::Secondary }];
/// The body may ask the source; by when, and what is asked, is its own rule.
pub(super) const ASKED_BY: &[Basis] = &[statute("34"), Basis::Rule];
/// The grounds of a restriction: the first two were seen, the others are practice.
pub(super) const GROUNDS: &[Basis] = &[statute("35(3)(a)"), statute("35(3)(b)"), Basis::Practice];
/// Every restriction is justified; a missing justification may count.
pub(super) const JUSTIFIED: &[Basis] = &[statute("35(4)")];
/// Decisions are in writing with reasons, to both sides.
pub(super) const IN_WRITING: &[Basis] = &[statute("38")];
/// A decision binds the Organization.
pub(super) const BINDS: &[Basis] = &[statute("26")];
/// A revision on new facts: that there is one was seen, what its article says was not.
pub(super) const REVISION: &[Basis] = PRACTICE;
/// No decision by a program alone.
pub(super) const NOT_AUTOMATED: &[Basis] =
    &[Basis::Article { of: Text::Directive, number: "11", tag: Tag::Verified }];
/// A rule of the body.
pub(super) const RULE: &[Basis] = &[Basis::Rule];
/// Practice.
pub(super) const PRACTICE: &[Basis] = &[Basis::Practice];
/// A national request.
pub(super) const NATIONAL: &[Basis] = &[Basis::NationalLaw];

/// The terms of four and nine months.
const IN_TERM: &[Basis] = &[statute("40")];

/// What the term of a decision rests on.
pub(super) fn term(kind: RequestKind) -> &'static [Basis] {
    match kind {
        RequestKind::Access | RequestKind::Correction | RequestKind::Deletion => IN_TERM,
        RequestKind::Revision | RequestKind::Preventive => RULE,
        RequestKind::National => NATIONAL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_checked_is_cited_nowhere() {
        let mut all: Vec<Basis> = [
            MAY_ASK,
            ONLY_CONTACT,
            ADMISSIBILITY,
            CONSULTED,
            ASKED_BY,
            GROUNDS,
            JUSTIFIED,
            IN_WRITING,
            BINDS,
            REVISION,
            NOT_AUTOMATED,
            RULE,
            PRACTICE,
            NATIONAL,
        ]
        .concat();
        all.extend(RequestKind::ALL.iter().flat_map(|it| term(*it)));
        for basis in all {
            if let Basis::Article { tag, number, .. } = basis {
                assert!(matches!(tag, Tag::Verified | Tag::Secondary), "{number}");
                // Their texts were not seen: 30, 32, 36, 37, 39, 41 and 42 of the Statute, 58 of the Rules, 13 to 17 of the directive.
                let never = ["30", "32", "36", "37", "39", "41", "42", "58", "13", "14", "15", "16", "17"];
                assert!(!never.contains(&number.split('(').next().unwrap()), "{number}");
            }
        }
    }
}

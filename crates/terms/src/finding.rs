//! Findings: one rule's result, with what it rests on, the law, and what to ask whom.
//!
//! Promise: nothing says yes or no alone; a finding carries its grounds.

use std::borrow::Cow;
use std::fmt;

use crate::alert::{coded, quiet};
use crate::field::Origin;
use crate::id::EntryRef;
use crate::law::LawRef;
use crate::measure::MeasureSet;

/// The name of a rule, `family.name`: never renamed, never reused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub Cow<'static, str>);

impl RuleId {
    /// A rule of this release.
    #[must_use]
    pub const fn of(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The part before the dot.
    #[must_use]
    pub fn family(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

coded! {
    /// What a finding does, weakest first.
    Effect {
        /// It is shown.
        Note = "note",
        /// It asks.
        Question = "question",
        /// It asks for two officials.
        Enhance = "enhance",
        /// It suspends until two officials, or the authority named, lift it.
        Suspend = "suspend",
        /// Only the authority named lifts it.
        Bar = "bar",
    }
}

coded! {
    /// Who lifts a finding.
    Lifter {
        /// Nothing to lift.
        Nobody = "-",
        /// One named official with reasons.
        OneOfficial = "one official",
        /// Two named officials of different units.
        TwoOfficials = "two officials",
        /// The authority that granted protection.
        GrantingAuthority = "granting authority",
        /// The granting authority, or the own court after contacting it.
        GrantingAuthorityOrOwnCourt = "granting authority, or own court after contacting it",
        /// The decision of the asylum authority.
        AsylumAuthority = "asylum authority's decision",
        /// The international body that ordered the measure.
        InterimBody = "the body that ordered it",
        /// The own court, on new facts.
        OwnCourtNewFacts = "own court on new facts",
        /// The own court.
        OwnCourt = "own court",
        /// A new INTERPOL decision and two officials.
        InterpolAndTwoOfficials = "new INTERPOL decision and two officials",
        /// A court that accepts the assurance.
        CourtAcceptingAssurance = "court accepting the assurance",
        /// A juvenile judge.
        JuvenileJudge = "juvenile judge",
        /// Officials, within the confirmation clock.
        Officials = "officials",
    }
}

coded! {
    /// What a finding rests on. Text is what the sender can write; the rest it cannot.
    Basis {
        /// The sender's own words and fields.
        Text = "text",
        /// An entry of a register.
        Register = "register",
        /// What was on the record before.
        History = "history",
        /// Facts about the sending bureau.
        Sender = "sender",
        /// The person's bare word.
        PersonWord = "person",
    }
}

coded! {
    /// Who is asked.
    Whom {
        /// The sending bureau, about its own notice only.
        Sender = "sender",
        /// The authority that granted protection: yes or no, no data back.
        GrantingAuthority = "granting authority",
        /// The own court or prosecutor.
        OwnCourt = "own court",
        /// The General Secretariat or the CCF.
        Interpol = "INTERPOL",
        /// The person or counsel.
        Person = "person or counsel",
        /// The own desk's official.
        Official = "official",
        /// Child protection.
        ChildProtection = "child protection",
    }
}

/// One question.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ask {
    /// Who is asked.
    pub whom: Whom,
    /// The question.
    pub question: String,
}

/// The value of a ground.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum GroundValue {
    /// A value of this alert, or one that is public.
    Own(String),
    /// It stands in another subject's entry and is resolved when shown.
    Elsewhere(EntryRef),
}

/// One fact a finding rests on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ground {
    /// Which fact (`warrant.max_penalty_months`).
    pub fact: Cow<'static, str>,
    /// Its value.
    pub value: GroundValue,
    /// Who it comes from.
    pub origin: Origin,
}

impl Ground {
    /// A fact of the notice.
    #[must_use]
    pub fn notice(fact: &'static str, value: impl Into<String>) -> Self {
        Self::new(fact, value, Origin::Notice)
    }
    /// A fact of some origin.
    #[must_use]
    pub fn new(fact: &'static str, value: impl Into<String>, origin: Origin) -> Self {
        Self { fact: Cow::Borrowed(fact), value: GroundValue::Own(value.into()), origin }
    }
    /// A fact that stands in another subject's entry.
    #[must_use]
    pub fn elsewhere(fact: &'static str, at: EntryRef, origin: Origin) -> Self {
        Self { fact: Cow::Borrowed(fact), value: GroundValue::Elsewhere(at), origin }
    }
}

/// One rule's result.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// What it does.
    pub effect: Effect,
    /// The measures it stops.
    pub stops: MeasureSet,
    /// Who lifts it.
    pub lifted_by: Lifter,
    /// What it rests on.
    pub basis: Basis,
    /// One sentence for an officer.
    pub says: String,
    /// The facts.
    pub grounds: Vec<Ground>,
    /// The law.
    pub law: Cow<'static, [LawRef]>,
    /// What to ask whom.
    pub asks: Vec<Ask>,
    /// Set where an earlier defect of form was cured by the missing item: shown, without effect.
    pub cured: bool,
}

impl Finding {
    /// A finding about the case or the person, of effect enhance or more: not about the sender, and not
    /// resting on the person's bare word. With the presumption it suspends.
    #[must_use]
    pub fn is_case_finding(&self) -> bool {
        let about_case = match self.basis {
            Basis::Text | Basis::Register | Basis::History => true,
            Basis::Sender | Basis::PersonWord => false,
        };
        about_case && self.effect >= Effect::Enhance && !self.cured
    }
}

quiet! { Ask GroundValue Ground }

/// Rule and effect only.
impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.effect.code(), self.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_are_ordered_as_the_design_writes_them() {
        assert!(Effect::Bar > Effect::Suspend && Effect::Suspend > Effect::Enhance);
        assert!(Effect::Enhance > Effect::Question && Effect::Question > Effect::Note);
    }
}

//! The gate: whether a decision of named people may make a measure possible.
//!
//! | file | what it is for |
//! |---|---|
//! | `facts` | a decision, its alert and the readings as facts |
//! | `ahead` | the promises once more, on the values themselves, before a policy is read |
//! | `profile` | a jurisdiction profile as policies that only forbid |
//! | `canary` | what must be refused, and what must be possible, before a gate opens |
//!
//! Promise: P1 to P5, P11 and P15. A gate answers only where every canary was right, and refuses where either mechanism
//! refuses. It is asked when a person decides, and never at intake.
//!
//! Serves Directive (EU) 2016/680 Art 11; CJEU Aranyosi and LM (two steps).

mod ahead;
mod canary;
mod facts;
pub mod profile;
#[cfg(test)]
mod tests;

use crate::engine::{Engine, Fields, Question, Thing, Value};
use crate::outcome::Outcome;
use crate::set::{PolicyError, Set};
use crate::sources;
use casework::verification::Powers;

pub(crate) use facts::plain;
pub use facts::{Asked, Class, Facts, Read, Who};

/// The gate of one jurisdiction.
pub struct Gate {
    engine: Engine,
}

impl Gate {
    /// Opens the gate with a profile's powers.
    ///
    /// # Errors
    /// A policy cannot be read or does not fit the schema; a canary was allowed, or what must be possible was refused.
    pub fn open(powers: &Powers) -> Result<Self, PolicyError> {
        let bare = Self::of(&[("gate.cedar", sources::GATE)])?;
        let gate = Self::of(&[("gate.cedar", sources::GATE), ("the profile", &profile::policies(powers))])?;
        // A profile may close everything, so what must be possible is tried without it, and what must not be on both.
        canary::possible(&bare)?;
        canary::never(&bare)?;
        canary::never(&gate)?;
        Ok(gate)
    }

    /// A gate of other texts, unproved and without canaries: for proofs, mutants and tests alone.
    pub(crate) fn of(texts: &[(&str, &str)]) -> Result<Self, PolicyError> {
        let set = Set::read("gate", sources::SCHEMA, texts)?;
        Ok(Self { engine: Engine::new(set)? })
    }

    /// The version: digest of the gate, its schema and the profile's policies.
    #[must_use]
    pub fn version(&self) -> &str {
        self.engine.version()
    }

    /// Whether a decision may be entered. One that permits nothing is not asked about.
    pub fn decision(&self, asked: &Asked<'_>) -> Outcome {
        let Some(facts) = Facts::of(asked) else {
            return Outcome::Allowed { policies: Vec::new() };
        };
        let mut against = ahead::ahead(asked, facts.measure);
        let outcome = self.ask(&facts);
        if against.is_empty() {
            return outcome;
        }
        against.extend(outcome.reasons().iter().cloned());
        Outcome::refused(against)
    }

    /// What the policies say of facts. [`Gate::decision`] is what opens a measure.
    pub fn ask(&self, facts: &Facts) -> Outcome {
        self.engine.ask(&question(facts))
    }
}

/// The ids of things in a request say what they are in it and not who: no reason ever names a person.
const ACTING: &str = "who acts";
const FIRST: &str = "who decided first";
const OTHER: &str = "somebody else";
const ALERT: &str = "this alert";

/// The question that facts make.
pub(crate) fn question(facts: &Facts) -> Question {
    let mut things = vec![
        official(ACTING, &facts.acting),
        Thing { kind: "Alert", id: ALERT.to_owned(), fields: alert(facts) },
    ];
    let mut context: Fields = vec![
        ("reasons", Value::Flag(facts.reasons)),
        ("fresh", Value::Flag(facts.fresh)),
        ("tells", Value::Flag(facts.tells)),
        ("authorities", texts(&facts.authorities)),
        ("days", Value::Number(facts.days)),
        ("taken_over", Value::Flag(facts.taken_over)),
    ];
    if let Some(own) = &facts.own {
        let mine = own.by.person == facts.acting.person;
        if !mine {
            things.push(official(OTHER, &own.by));
        }
        context.push(("own", reading(own, if mine { ACTING } else { OTHER })));
    }
    if let Some(first) = &facts.first {
        things.push(official(FIRST, &first.by));
        context.push(("first", reading(first, FIRST)));
    }
    Question {
        principal: ("Official", ACTING.to_owned()),
        action: facts.measure.code(),
        resource: ("Alert", ALERT.to_owned()),
        context,
        things,
    }
}

fn texts(all: &[String]) -> Value {
    Value::Set(all.iter().cloned().map(Value::Text).collect())
}

pub(crate) fn official(id: &str, who: &Who) -> Thing {
    let text = |it: &String| Value::Text(it.clone());
    let fields = vec![
        ("name", text(&who.name)),
        ("login", text(&who.login)),
        ("person", text(&who.person)),
        ("office", text(&who.office)),
        ("unit", text(&who.unit)),
    ];
    Thing { kind: "Official", id: id.to_owned(), fields }
}

fn reading(read: &Read, by: &str) -> Value {
    Value::Record(vec![
        ("by", Value::Thing("Official", by.to_owned())),
        ("whole", Value::Flag(read.whole)),
        ("open", Value::Flag(read.open)),
        ("current", Value::Flag(read.current)),
    ])
}

/// The attributes of an alert, for the gate and the override alike.
fn alert(facts: &Facts) -> Fields {
    let stopped = facts.stopped.iter().map(|it| Value::Member("Measure", it.code())).collect();
    vec![
        ("channel", Value::Member("Channel", facts.channel.code())),
        ("sender", Value::Member("Class", facts.sender.code())),
        ("misuse", Value::Flag(facts.misuse)),
        ("level", Value::Member("Level", facts.level.code())),
        ("track", Value::Member("Track", facts.track.code())),
        ("decided_against", Value::Flag(facts.decided_against)),
        ("protected", Value::Flag(facts.protected)),
        ("asylum_pending", Value::Flag(facts.asylum_pending)),
        ("interim_measure", Value::Flag(facts.interim_measure)),
        ("stopped", Value::Set(stopped)),
        ("authors", texts(&facts.authors)),
    ]
}

impl Class {
    /// The letter, small.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::U => "u",
            Self::N => "n",
        }
    }
}

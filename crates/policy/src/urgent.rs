//! The urgent override: protect, disarm, separate, under own safety law.
//!
//! It is no permission: it opens no measure, changes no level, and is asked of another set of policies than the gate.
//! Promise: never on a barred or recalled alert, never a word to the sender, over after 24 hours that nobody confirmed.
//!
//! Serves the design's urgent override.

use terms::{Level, Track};

use crate::engine::{Engine, Fields, Question, Thing, Value};
use crate::gate::{Who, official};
use crate::outcome::Outcome;
use crate::set::{PolicyError, Set};
use crate::sources;

/// What own safety law allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SafetyMeasure {
    /// Protect somebody.
    Protect,
    /// Take a weapon.
    Disarm,
    /// Keep people apart.
    Separate,
}

impl SafetyMeasure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Protect, Self::Disarm, Self::Separate];

    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Protect => "protect",
            Self::Disarm => "disarm",
            Self::Separate => "separate",
        }
    }
}

/// The facts of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urgent {
    /// What.
    pub measure: SafetyMeasure,
    /// Who acts now.
    pub acting: Who,
    /// Who began it.
    pub begun_by: Who,
    /// Who confirmed it.
    pub confirmed_by: Option<Who>,
    /// Minutes since it began.
    pub minutes: i64,
    /// The level of the alert.
    pub level: Level,
    /// The track of the alert.
    pub track: Track,
    /// It has reasons in words of one's own.
    pub reasons: bool,
    /// It tells the sender.
    pub tells: bool,
}

/// The rules of the override.
pub struct Override {
    engine: Engine,
}

const ACTING: &str = "who acts";
const BEGAN: &str = "who began it";
const CONFIRMED: &str = "who confirmed it";
const ALERT: &str = "this alert";

impl Override {
    /// Opens it.
    ///
    /// # Errors
    /// A policy cannot be read or does not fit the schema, or a canary was wrong.
    pub fn open() -> Result<Self, PolicyError> {
        let set = Set::read("override", sources::SCHEMA, &[("override.cedar", sources::OVERRIDE)])?;
        let opened = Self { engine: Engine::new(set)? };
        for (name, urgent, allowed) in canaries() {
            let outcome = opened.ask(&urgent);
            match (outcome.allowed(), allowed) {
                (true, false) => return Err(PolicyError::Canary(name.to_owned())),
                (false, true) => {
                    let says = outcome.policies().join(", ");
                    return Err(PolicyError::Shut { name: name.to_owned(), says });
                }
                (true, true) | (false, false) => {}
            }
        }
        Ok(opened)
    }

    /// The version of its policies.
    #[must_use]
    pub fn version(&self) -> &str {
        self.engine.version()
    }

    /// Whether it may be done, now.
    pub fn ask(&self, urgent: &Urgent) -> Outcome {
        self.engine.ask(&question(urgent))
    }
}

fn question(urgent: &Urgent) -> Question {
    let same = urgent.begun_by == urgent.acting;
    let mut things = vec![
        official(ACTING, &urgent.acting),
        Thing { kind: "Alert", id: ALERT.to_owned(), fields: alert(urgent) },
    ];
    if !same {
        things.push(official(BEGAN, &urgent.begun_by));
    }
    let mut context: Fields = vec![
        ("reasons", Value::Flag(urgent.reasons)),
        ("tells", Value::Flag(urgent.tells)),
        ("minutes", Value::Number(urgent.minutes)),
        ("begun_by", Value::Thing("Official", if same { ACTING } else { BEGAN }.to_owned())),
    ];
    if let Some(other) = &urgent.confirmed_by {
        things.push(official(CONFIRMED, other));
        context.push(("confirmed_by", Value::Thing("Official", CONFIRMED.to_owned())));
    }
    Question {
        principal: ("Official", ACTING.to_owned()),
        action: urgent.measure.code(),
        resource: ("Alert", ALERT.to_owned()),
        context,
        things,
    }
}

/// The override reads level and track alone; the rest is said as what refuses a measure.
fn alert(urgent: &Urgent) -> Fields {
    vec![
        ("channel", Value::Member("Channel", "unknown")),
        ("sender", Value::Member("Class", "u")),
        ("misuse", Value::Flag(false)),
        ("level", Value::Member("Level", urgent.level.code())),
        ("track", Value::Member("Track", urgent.track.code())),
        ("decided_against", Value::Flag(true)),
        ("protected", Value::Flag(true)),
        ("asylum_pending", Value::Flag(true)),
        ("interim_measure", Value::Flag(true)),
        (
            "stopped",
            Value::Set(terms::Measure::ALL.iter().map(|it| Value::Member("Measure", it.code())).collect()),
        ),
        ("authors", Value::Set(Vec::new())),
    ]
}

fn who(person: &str) -> Who {
    Who {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        office: "border_officer".to_owned(),
        unit: "booth".to_owned(),
    }
}

fn begun() -> Urgent {
    Urgent {
        measure: SafetyMeasure::Disarm,
        acting: who("canary one"),
        begun_by: who("canary one"),
        confirmed_by: None,
        minutes: 0,
        level: Level::Suspended,
        track: Track::Enhanced,
        reasons: true,
        tells: false,
    }
}

/// Questions whose answer is known, with it.
fn canaries() -> Vec<(&'static str, Urgent, bool)> {
    let (one, other) = (who("canary one"), who("canary two"));
    vec![
        ("an override by one named official", begun(), true),
        ("an override after its day", Urgent { minutes: 1440, ..begun() }, false),
        (
            "a confirmed override after its day",
            Urgent { minutes: 1441, confirmed_by: Some(other.clone()), ..begun() },
            true,
        ),
        (
            "an override confirmed by its own author",
            Urgent { minutes: 1441, confirmed_by: Some(one), ..begun() },
            false,
        ),
        ("another's override that nobody confirmed", Urgent { acting: other, ..begun() }, false),
        ("an override of a barred alert", Urgent { track: Track::Barred, ..begun() }, false),
        ("an override of a recalled alert", Urgent { level: Level::Suppressed, ..begun() }, false),
        ("an override that tells the sender", Urgent { tells: true, ..begun() }, false),
        (
            "an override by nobody",
            Urgent { acting: Who::default(), begun_by: Who::default(), ..begun() },
            false,
        ),
        ("an override without reasons", Urgent { reasons: false, ..begun() }, false),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_override_lasts_a_day_and_longer_only_where_another_person_confirmed_it() {
        let rules = Override::open().unwrap();
        for measure in SafetyMeasure::ALL {
            assert!(rules.ask(&Urgent { measure, minutes: 1439, ..begun() }).allowed());
            let over = rules.ask(&Urgent { measure, minutes: 1440, ..begun() });
            assert_eq!(over.policies(), ["override.time"]);
        }
    }

    #[test]
    fn every_refusal_names_its_policy() {
        let rules = Override::open().unwrap();
        let refused = |urgent: &Urgent| rules.ask(urgent).policies().join(" ");
        assert_eq!(refused(&Urgent { track: Track::Barred, ..begun() }), "override.barred");
        assert_eq!(refused(&Urgent { level: Level::Erased, ..begun() }), "override.recalled");
        assert_eq!(refused(&Urgent { tells: true, ..begun() }), "override.silence");
        assert_eq!(refused(&Urgent { reasons: false, ..begun() }), "wrapper.default");
        let own = Urgent { confirmed_by: Some(who("canary one")), ..begun() };
        assert_eq!(refused(&own), "override.two_people");
    }
}

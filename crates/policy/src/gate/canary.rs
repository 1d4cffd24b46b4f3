//! Canaries: questions whose right answer is known, asked of every gate before it opens.
//!
//! | canary | what it stands for |
//! |---|---|
//! | presumption, protection, recall, unnamed, one person twice, silence, ceiling | the theorems of `policies/theorems`, a case each |
//! | nothing described | a request that speaks of an official it does not describe: a policy that fails is skipped by the engine |
//! | no hierarchy | entities made without the schema: a policy about a group of measures reaches none of them |
//! | possible | an ordinary decision, and one of two officials under the presumption: a gate that refuses all is broken too |
//!
//! Promise: P15. The two ways in which the engine is known to say yes wrongly are tried at every start, behind the
//! constructor that closes them.

use cedar_policy::{Entities, Entity};
use terms::alert::Channel;
use terms::{Level, Measure, MeasureSet, Track};

use super::{ACTING, Class, Facts, Gate, Read, Who, question};
use crate::engine::Made;
use crate::set::PolicyError;

fn who(person: &str, unit: &str) -> Who {
    Who {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        office: "verifying_official".to_owned(),
        unit: unit.to_owned(),
    }
}

fn read(by: &Who) -> Read {
    Read { by: by.clone(), whole: true, open: false, current: true }
}

/// An ordinary Red Notice, decided by one named official.
pub(crate) fn ordinary() -> Facts {
    Facts {
        measure: Measure::ProvisionalArrest,
        acting: who("canary one", "gateway"),
        own: None,
        first: None,
        channel: Channel::InterpolRed,
        sender: Class::N,
        misuse: false,
        level: Level::Reviewable,
        track: Track::Ordinary,
        decided_against: false,
        protected: false,
        asylum_pending: false,
        interim_measure: false,
        stopped: MeasureSet::NONE,
        authors: vec!["clerk".to_owned()],
        reasons: true,
        fresh: true,
        tells: false,
        authorities: vec!["prosecutor general".to_owned()],
        days: 30,
        taken_over: false,
    }
}

/// The presumption, rebutted by two officials of two units.
pub(crate) fn rebutted() -> Facts {
    let (first, acting) = (who("canary one", "gateway"), who("canary two", "prosecutor's office"));
    Facts {
        own: Some(read(&acting)),
        first: Some(read(&first)),
        acting,
        sender: Class::A,
        misuse: true,
        track: Track::Enhanced,
        ..ordinary()
    }
}

/// Every case that must be refused, with its name.
pub(crate) fn refused() -> Vec<(&'static str, Facts)> {
    let of = |change: &dyn Fn(&mut Facts)| {
        let mut facts = rebutted();
        change(&mut facts);
        facts
    };
    let person = who("canary two", "prosecutor's office").person;
    vec![
        (
            "presumption without a verification",
            Facts { own: None, first: None, track: Track::Ordinary, ..rebutted() },
        ),
        ("presumption with an open risk", of(&|it| it.own.iter_mut().for_each(|it| it.open = true))),
        ("presumption with an open point", of(&|it| it.first.iter_mut().for_each(|it| it.whole = false))),
        ("presumption on an older content", of(&|it| it.first.iter_mut().for_each(|it| it.current = false))),
        ("live protection", of(&|it| it.protected = true)),
        ("asylum pending", of(&|it| it.asylum_pending = true)),
        ("interim measure", of(&|it| (it.interim_measure, it.measure) = (true, Measure::Surrender))),
        ("recalled", of(&|it| it.level = Level::Suppressed)),
        ("erased", of(&|it| it.level = Level::Erased)),
        ("suspended", of(&|it| it.level = Level::Suspended)),
        ("unnamed", of(&|it| it.acting.login.clear())),
        ("nobody at all", of(&|it| it.acting = Who::default())),
        ("tells the sender", of(&|it| it.tells = true)),
        ("one person twice", of(&|it| it.first.iter_mut().for_each(|it| it.by.person.clone_from(&person)))),
        (
            "one unit",
            of(&|it| it.first.iter_mut().for_each(|it| it.by.unit = "prosecutor's office".to_owned())),
        ),
        ("another's reading", of(&|it| it.own = Some(read(&who("canary three", "court"))))),
        ("beyond the ceiling", of(&|it| it.channel = Channel::CisInterstate)),
        ("stopped", of(&|it| it.stopped = MeasureSet::of(&[Measure::ProvisionalArrest]))),
        ("own alert", of(&|it| it.authors.push("canary two".to_owned()))),
        ("without evidence", of(&|it| it.fresh = false)),
        ("without reasons", of(&|it| it.reasons = false)),
        ("without end", of(&|it| it.days = 31)),
        ("taken over without end", of(&|it| (it.taken_over, it.days) = (true, 91))),
    ]
}

/// Refuses to open where one of them is allowed.
pub(super) fn never(gate: &Gate) -> Result<(), PolicyError> {
    for (name, facts) in refused() {
        if gate.ask(&facts).allowed() {
            return Err(PolicyError::Canary(name.to_owned()));
        }
    }
    // The first way: the request speaks of whoever decided first and does not describe them.
    let presumed = refused().into_iter().next().map_or_else(rebutted, |(_, facts)| facts);
    for missing in [super::FIRST, ACTING, super::ALERT] {
        let mut asked = question(&rebutted());
        asked.things.retain(|it| it.id != missing);
        if gate.engine.ask(&asked).allowed() {
            return Err(PolicyError::Canary(format!("a request without `{missing}`")));
        }
    }
    // The second way: the entities were made without the schema.
    let made = gate.engine.make(&question(&presumed)).map_err(PolicyError::Strict)?;
    let bare: Vec<Entity> =
        made.entities.iter().filter(|it| it.uid().type_name().to_string() != "Action").cloned().collect();
    let entities = Entities::from_entities(bare, None).map_err(|it| PolicyError::Strict(it.to_string()))?;
    if gate.engine.judge(&Made { entities, ..made }).allowed() {
        return Err(PolicyError::Canary("entities made without the schema".to_owned()));
    }
    Ok(())
}

/// Refuses to open where nothing is possible.
pub(super) fn possible(gate: &Gate) -> Result<(), PolicyError> {
    for (name, facts) in [("an ordinary decision", ordinary()), ("a presumption rebutted by two", rebutted())]
    {
        let outcome = gate.ask(&facts);
        if !outcome.allowed() {
            let says: Vec<&str> = outcome.policies();
            return Err(PolicyError::Shut { name: name.to_owned(), says: says.join(", ") });
        }
    }
    Ok(())
}

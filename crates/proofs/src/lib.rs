//! Proofs of the gate with a solver, over every well-formed input, as parts that the program `proofs` and a server use.
//!
//! | file | what it is for |
//! |---|---|
//! | `theorems` | what the gate never does, each with its mutants |
//! | `profile` | what a jurisdiction profile must bring about |
//! | `solve` | questions to the solver |
//! | `text` | policies as texts that can be changed |
//!
//! Promise: "proved" means that the solver said there is no such request, in every environment, and that leaving out any
//! policy of the profile was noticed. Where there is no solver, or it leaves a question open, nothing is proved.
//! Serves design section 7: the proofs run again on every change of the profile.

pub mod profile;
pub mod solve;
pub mod text;
pub mod theorems;

use casework::verification::Powers;
use cedar_policy::{PolicySet, Schema};
use policy::sources;

use solve::{Place, Prover, places, replays};
use text::{schema, set};
use theorems::About;

/// Words of the override; every other action of that schema is a measure.
const OVERRIDE: [&str; 3] = ["protect", "disarm", "separate"];

/// Schema and policies of what a theorem is about.
#[must_use]
pub fn source(about: About) -> (&'static str, &'static str) {
    match about {
        About::Gate => (sources::SCHEMA, sources::GATE),
        About::Override => (sources::SCHEMA, sources::OVERRIDE),
        About::Access => (sources::ACCESS_SCHEMA, sources::ACCESS),
    }
}

/// The request environments of what a theorem is about.
#[must_use]
pub fn places_of(about: About, schema: &Schema) -> Vec<Place> {
    match about {
        About::Gate => places(schema, |it| !OVERRIDE.contains(&it)),
        About::Override => places(schema, |it| OVERRIDE.contains(&it)),
        About::Access => places(schema, |_| true),
    }
}

/// Proves it in every environment; gives in how many there is such a state at all, which must be one at least.
///
/// # Errors
/// It does not hold, with the request that was found; it says nothing anywhere; or the solver cannot say.
pub async fn holds(
    prover: &mut Prover,
    schema: &Schema,
    places: &[Place],
    gate: &PolicySet,
    states: &PolicySet,
) -> Result<usize, String> {
    let mut speaks = 0;
    for place in places {
        let (one, other) = (prover.compile(schema, gate, place)?, prover.compile(schema, states, place)?);
        if prover.nothing(&other).await? {
            continue;
        }
        speaks += 1;
        if let Some(found) = prover.both(&one, &other).await? {
            return Err(format!("it does not hold for `{}`:\n{found}", place.action));
        }
    }
    if speaks == 0 { Err("no environment has such a state: it says nothing".to_owned()) } else { Ok(speaks) }
}

/// A mutant permits something forbidden; the authoriser that runs agrees, and does not with the gate as it is.
///
/// # Errors
/// The mutant survives, or what was found does not replay; or the solver cannot say.
pub async fn kill(
    prover: &mut Prover,
    schema: &Schema,
    places: &[Place],
    (gate, states): (&PolicySet, &PolicySet),
    text: &str,
) -> Result<(), String> {
    let mutant = set(schema, text)?;
    for place in places {
        let (one, other) = (prover.compile(schema, &mutant, place)?, prover.compile(schema, states, place)?);
        let Some(found) = prover.both(&one, &other).await? else { continue };
        if !(replays(schema, &mutant, &found)? && replays(schema, states, &found)?) {
            return Err(format!("what was found for `{}` does not replay:\n{found}", place.action));
        }
        if replays(schema, gate, &found)? {
            return Err(format!(
                "what was found for `{}` is permitted by the gate itself:\n{found}",
                place.action
            ));
        }
        return Ok(());
    }
    Err("the mutant survives".to_owned())
}

/// What was proved of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proved {
    /// In so many request environments.
    pub environments: usize,
    /// Each of so many policies is needed: without it the proof fails, with a request that replays.
    pub mutants: usize,
}

/// Why nothing was proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unproved {
    /// There is no solver here.
    #[error("{0}")]
    NoSolver(String),
    /// It does not hold, or the solver could not say.
    #[error("{0}")]
    Fails(String),
}

/// What a profile must bring about holds of the gate with it, and dropping any of its policies breaks it.
///
/// # Errors
/// As [`holds`] and [`kill`].
pub async fn profile_holds(prover: &mut Prover, powers: &Powers) -> Result<Proved, String> {
    let schema = schema(sources::SCHEMA)?;
    let places = places_of(About::Gate, &schema);
    let own = policy::gate::profile::policies(powers);
    let text = format!("{}\n{own}", sources::GATE);
    let (gate, states) = (set(&schema, &text)?, set(&schema, &profile::states(powers))?);
    let environments = holds(prover, &schema, &places, &gate, &states).await?;
    let ids: Vec<String> = set(&schema, &own)?.policies().map(|it| it.id().to_string()).collect();
    for id in &ids {
        let mutant = text::without(&text, id)?;
        kill(prover, &schema, &places, (&gate, &states), &mutant)
            .await
            .map_err(|says| format!("without {id}: {says}"))?;
    }
    Ok(Proved { environments, mutants: ids.len() })
}

/// Proves a profile, with a solver that is started for it. It takes seconds: not on a thread that others wait for.
///
/// # Errors
/// There is no solver, it does not hold, or the solver cannot say.
pub fn prove(powers: &Powers) -> Result<Proved, Unproved> {
    let fails = |error: &dyn std::fmt::Display| Unproved::Fails(error.to_string());
    let run = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|it| fails(&it))?;
    run.block_on(async {
        let mut prover = Prover::start().map_err(Unproved::NoSolver)?;
        profile_holds(&mut prover, powers).await.map_err(Unproved::Fails)
    })
}

/// Whether a solver can be started here.
#[must_use]
pub fn has_solver() -> bool {
    let run = tokio::runtime::Builder::new_current_thread().enable_all().build();
    run.is_ok_and(|run| run.block_on(async { Prover::start().is_ok() }))
}

//! Proves the gate over every well-formed input, and kills the mutants of each proof.
//!
//! | what | how |
//! |---|---|
//! | each theorem | no request is both in a forbidden state and permitted, in each request environment |
//! | its mutants | each gives a request that is; it is permitted by the mutant in the authoriser that runs, and not by the gate |
//! | the override is apart | the gate permits nothing in it, and it permits no measure |
//! | never fails | every policy can be read to its end on every well-formed request |
//! | not vacuous | every measure and every deed can be permitted somewhere |
//! | a profile | what it must bring about, and a mutant for each of its policies |
//!
//! Promise: a theorem whose mutant survives, a check that says nothing anywhere, or a question that the solver leaves
//! open, fails the whole. It covers the policies on well-formed requests; it does not cover whether facts are right.

use std::process::ExitCode;

use casework::verification::Powers;
use cedar_policy::{PolicySet, Schema};
use policy::sources;
use proofs::solve::{Place, Prover};
use proofs::text::{changed, schema, set};
use proofs::theorems::{About, Change, THEOREMS, Theorem};
use proofs::{holds, kill, places_of, profile, profile_holds, source};

/// What was shown so far.
#[derive(Default)]
struct Score {
    proved: usize,
    mutants: usize,
}

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some("--list") {
        THEOREMS.iter().for_each(|it| println!("({:2}) {}", it.name, it.says));
        return ExitCode::SUCCESS;
    }
    let run = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(run) => run,
        Err(error) => {
            eprintln!("proofs: {error}");
            return ExitCode::FAILURE;
        }
    };
    match run.block_on(prove()) {
        Ok((score, asked)) => {
            println!(
                "proved {} statements, killed {} mutants, with {asked} questions to the solver",
                score.proved, score.mutants
            );
            ExitCode::SUCCESS
        }
        Err(says) => {
            eprintln!("proofs: {says}");
            ExitCode::FAILURE
        }
    }
}

async fn prove() -> Result<(Score, usize), String> {
    let mut prover = Prover::start()?;
    let mut score = Score::default();
    for theorem in THEOREMS {
        prove_theorem(&mut prover, theorem, &mut score).await?;
    }
    apart(&mut prover, &mut score).await?;
    sound(&mut prover, &mut score).await?;
    for (name, powers) in [("no profile", Powers::default()), ("a profile that lowers", profile::exercise())]
    {
        prove_profile(&mut prover, name, &powers, &mut score).await?;
    }
    for (name, text) in profile::SHIPPED {
        prove_profile(&mut prover, name, &profile::powers(name, text)?, &mut score).await?;
    }
    Ok((score, prover.asked))
}

/// No request is both in a forbidden state and permitted; each mutant has one.
async fn prove_theorem(prover: &mut Prover, theorem: &Theorem, score: &mut Score) -> Result<(), String> {
    let (schema_text, policies) = source(theorem.about);
    let schema = schema(schema_text)?;
    let places = places_of(theorem.about, &schema);
    let here = |says: String| format!("({}) {}: {says}", theorem.name, theorem.says);
    let states = set(&schema, theorem.states).map_err(here)?;
    let gate = set(&schema, policies).map_err(here)?;
    let speaks = holds(prover, &schema, &places, &gate, &states).await.map_err(here)?;
    score.proved += 1;
    for mutant in theorem.mutants {
        let text = changed(policies, mutant).map_err(here)?;
        kill(prover, &schema, &places, (&gate, &states), &text)
            .await
            .map_err(|says| here(format!("{}: {says}", named(mutant))))?;
        score.mutants += 1;
    }
    println!(
        "({:2}) {}: proved in {} environments, {} of them with such states; {} of {} mutants killed",
        theorem.name,
        theorem.says,
        places.len(),
        speaks,
        theorem.mutants.len(),
        theorem.mutants.len()
    );
    Ok(())
}

fn named(mutant: &[Change]) -> String {
    let all: Vec<String> = mutant
        .iter()
        .map(|it| match it {
            Change::Drop(id) => format!("without {id}"),
            Change::In(id, from, to) => format!("{id} with `{to}` for `{from}`"),
        })
        .collect();
    all.join(" and ")
}

/// The override is another group: neither set reaches the other's actions.
async fn apart(prover: &mut Prover, score: &mut Score) -> Result<(), String> {
    let schema = schema(sources::SCHEMA)?;
    let pairs = [
        ("the gate reaches no override", About::Override, sources::GATE, "gate.one_official", "measure"),
        ("the override reaches no measure", About::Gate, sources::OVERRIDE, "override.confirmed", "override"),
    ];
    for (says, about, policies, permit, group) in pairs {
        let places = places_of(about, &schema);
        let policies_set = set(&schema, policies)?;
        for place in &places {
            if !prover.nothing(&prover.compile(&schema, &policies_set, place)?).await? {
                return Err(format!("{says}: it does not hold for `{}`", place.action));
            }
        }
        score.proved += 1;
        // A permit that forgot its group: it reaches what has the attributes it reads, or fits no schema.
        let from = format!("action in Action::\"{group}\"");
        let mutant = policies.replacen(&from, "action in [Action::\"measure\", Action::\"override\"]", 1);
        let caught = match set(&schema, &mutant) {
            Err(_) => true,
            Ok(mutant) => {
                let mut open = false;
                for place in &places {
                    open |= !prover.nothing(&prover.compile(&schema, &mutant, place)?).await?;
                }
                open
            }
        };
        if mutant == policies || !caught {
            return Err(format!("{says}: the mutant of `{permit}` survives"));
        }
        score.mutants += 1;
        println!("(--) {says}: proved in {} environments; 1 of 1 mutants killed", places.len());
    }
    Ok(())
}

/// No policy fails, and nothing is closed for ever.
async fn sound(prover: &mut Prover, score: &mut Score) -> Result<(), String> {
    for (name, about) in [("gate", About::Gate), ("override", About::Override), ("access", About::Access)] {
        let (schema_text, policies) = source(about);
        let schema = schema(schema_text)?;
        let places = places_of(about, &schema);
        let all = set(&schema, policies)?;
        for place in &places {
            if let Some(id) = failing(prover, &schema, &all, place).await? {
                return Err(format!("{name}: `{id}` can fail for `{}`", place.action));
            }
            if prover.nothing(&prover.compile(&schema, &all, place)?).await? {
                return Err(format!("{name}: `{}` is never permitted", place.action));
            }
        }
        score.proved += 2;
        println!(
            "(--) {name}: none of {} policies fails, each of {} actions can be permitted",
            all.num_of_policies(),
            places.len()
        );
    }
    // The two checks have their mutants too.
    let schema = schema(sources::SCHEMA)?;
    let places = places_of(About::Gate, &schema);
    let overflows = [Change::In("gate.length.other", "context.days <= 180", "context.days * 2 <= 360")];
    let closes = [Change::In("gate.evidence", "\nunless { context.fresh }", "")];
    let mutant = set(&schema, &changed(sources::GATE, &overflows)?)?;
    let mut caught = false;
    for place in &places {
        caught |= failing(prover, &schema, &mutant, place).await?.is_some();
    }
    let shut = set(&schema, &changed(sources::GATE, &closes)?)?;
    let mut closed = true;
    for place in &places {
        closed &= prover.nothing(&prover.compile(&schema, &shut, place)?).await?;
    }
    if !(caught && closed) {
        return Err("a policy that overflows, or a gate that is shut, was not noticed".to_owned());
    }
    score.mutants += 2;
    println!("(--) a policy that overflows and a gate that is shut are noticed: 2 of 2 mutants killed");
    Ok(())
}

async fn failing(
    prover: &mut Prover,
    schema: &Schema,
    set: &PolicySet,
    place: &Place,
) -> Result<Option<String>, String> {
    let actions = schema.action_entities().map_err(|error| error.to_string())?;
    for policy in set.policies().filter(|it| place.is_reached_by(it, &actions)) {
        if !prover.never_fails(schema, policy, place).await? {
            return Ok(Some(policy.id().to_string()));
        }
    }
    Ok(None)
}

/// What a profile must bring about holds of the gate with it, and dropping any of its policies breaks it.
async fn prove_profile(
    prover: &mut Prover,
    name: &str,
    powers: &Powers,
    score: &mut Score,
) -> Result<(), String> {
    let proved = profile_holds(prover, powers).await.map_err(|says| format!("{name}: {says}"))?;
    score.proved += 1;
    score.mutants += proved.mutants;
    println!(
        "(--) {name}: ceilings, authorities and lengths proved in {} environments; {} of {} mutants killed",
        proved.environments, proved.mutants, proved.mutants
    );
    Ok(())
}

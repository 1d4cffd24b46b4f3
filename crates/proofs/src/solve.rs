//! Questions to the solver: is there a request that two sets of policies both permit?
//!
//! Promise: "proved" means that the solver said there is none. A question that it could not answer is an error, and
//! what it found is tried in the authoriser that runs before it is called a counterexample.

use std::collections::BTreeMap;

use cedar_policy::{ActionConstraint, Authorizer, Decision, Entities, Policy, PolicySet, RequestEnv, Schema};
use cedar_policy_symcc::solver::LocalSolver;
use cedar_policy_symcc::{CedarSymCompiler, CompiledPolicy, CompiledPolicySet, Env};

/// A question that takes longer than a minute is one that was not answered.
const QUESTION: &str = "--tlimit-per=60000";

/// A solver, and how much was asked of it.
pub struct Prover {
    compiler: CedarSymCompiler<LocalSolver>,
    /// Questions asked.
    pub asked: usize,
}

/// One request environment: who, what, on what.
pub struct Place {
    env: RequestEnv,
    /// The action, as it is printed.
    pub action: String,
}

/// The environments of a schema whose action is among these, in order of their names.
pub fn places(schema: &Schema, wanted: impl Fn(&str) -> bool) -> Vec<Place> {
    let mut all: BTreeMap<String, Place> = BTreeMap::new();
    for env in schema.request_envs() {
        let action: String = env.action().id().unescaped().to_owned();
        if wanted(&action) {
            let key = format!("{action} {} {}", env.principal(), env.resource());
            all.insert(key, Place { env, action });
        }
    }
    all.into_values().collect()
}

impl Place {
    /// A policy speaks of this action; one that does not is not read here and cannot fail.
    pub fn is_reached_by(&self, policy: &Policy, actions: &Entities) -> bool {
        let action = self.env.action();
        match policy.action_constraint() {
            ActionConstraint::Any => true,
            ActionConstraint::Eq(it) => it == *action,
            ActionConstraint::In(all) => {
                all.iter().any(|it| it == action || actions.is_ancestor_of(it, action))
            }
        }
    }
}

impl Prover {
    /// Starts the solver.
    pub fn start() -> Result<Self, String> {
        let solver = LocalSolver::cvc5_with_args([QUESTION]).map_err(|error| {
            format!("the solver `cvc5` cannot be started: {error}; `CVC5` names another place")
        })?;
        let compiler = CedarSymCompiler::new(solver).map_err(|error| error.to_string())?;
        Ok(Self { compiler, asked: 0 })
    }

    /// Policies for one environment.
    pub fn compile(
        &self,
        schema: &Schema,
        set: &PolicySet,
        place: &Place,
    ) -> Result<CompiledPolicySet, String> {
        CompiledPolicySet::compile(set, &place.env, schema).map_err(|error| error.to_string())
    }

    /// A request that both permit, where there is one.
    pub async fn both(
        &mut self,
        one: &CompiledPolicySet,
        other: &CompiledPolicySet,
    ) -> Result<Option<Env>, String> {
        self.asked += 1;
        // Most questions have the answer "none", which is sooner found where no model is asked for.
        if self.compiler.check_disjoint_opt(one, other).await.map_err(|error| error.to_string())? {
            return Ok(None);
        }
        self.asked += 1;
        let found = self.compiler.check_disjoint_with_counterexample_opt(one, other).await;
        found.map_err(|error| error.to_string())
    }

    /// True where they permit nothing at all.
    pub async fn nothing(&mut self, set: &CompiledPolicySet) -> Result<bool, String> {
        self.asked += 1;
        self.compiler.check_always_denies_opt(set).await.map_err(|error| error.to_string())
    }

    /// True where a policy can be read to its end on every well-formed request.
    pub async fn never_fails(
        &mut self,
        schema: &Schema,
        policy: &Policy,
        place: &Place,
    ) -> Result<bool, String> {
        self.asked += 1;
        let compiled =
            CompiledPolicy::compile(policy, &place.env, schema).map_err(|error| error.to_string())?;
        self.compiler.check_never_errors_opt(&compiled).await.map_err(|error| error.to_string())
    }
}

/// What the authoriser that runs says of a request that was found, with entities made as the product makes them.
pub fn replays(schema: &Schema, set: &PolicySet, found: &Env) -> Result<bool, String> {
    let things = found.entities.iter().filter(|it| it.uid().type_name().to_string() != "Action").cloned();
    let entities = Entities::from_entities(things, Some(schema)).map_err(|error| error.to_string())?;
    let response = Authorizer::new().is_authorized(&found.request, set, &entities);
    Ok(response.decision() == Decision::Allow && response.diagnostics().errors().next().is_none())
}

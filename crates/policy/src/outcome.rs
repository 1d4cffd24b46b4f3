//! What comes back: allowed by which policies, or refused for which reasons, each with its source.
//!
//! Promise: nothing says no alone. A refusal has a reason with a policy id that can be looked up, also where no policy
//! spoke.

/// One reason for a refusal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// The policy, `gate.name`; never renamed and never reused.
    pub policy: String,
    /// The sentence for whoever asked.
    pub says: String,
    /// The law behind it, or "rule of this system".
    pub source: String,
}

impl Reason {
    pub(crate) fn new(policy: &str, says: impl Into<String>, source: impl Into<String>) -> Self {
        Self { policy: policy.to_owned(), says: says.into(), source: source.into() }
    }

    /// A reason of the wrapper itself.
    pub(crate) fn wrapper(policy: &str, says: impl Into<String>) -> Self {
        Self::new(policy, says, "rule of this system: where anything is missing or fails, nothing is allowed")
    }
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// Allowed.
    Allowed {
        /// By these policies, in order of their names.
        policies: Vec<String>,
    },
    /// Refused.
    Refused {
        /// At least one, in order of their policies.
        reasons: Vec<Reason>,
    },
}

impl Outcome {
    pub(crate) fn refused(reasons: Vec<Reason>) -> Self {
        let mut reasons = reasons;
        reasons.sort();
        reasons.dedup();
        Self::Refused { reasons }
    }

    /// Allowed.
    #[must_use]
    pub fn allowed(&self) -> bool {
        matches!(self, Self::Allowed { .. })
    }

    /// The reasons against; none where it is allowed.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        match self {
            Self::Allowed { .. } => &[],
            Self::Refused { reasons } => reasons,
        }
    }

    /// The names of the policies that decided.
    #[must_use]
    pub fn policies(&self) -> Vec<&str> {
        match self {
            Self::Allowed { policies } => policies.iter().map(String::as_str).collect(),
            Self::Refused { reasons } => reasons.iter().map(|it| it.policy.as_str()).collect(),
        }
    }
}

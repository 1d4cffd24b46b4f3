//! The gate, asked before a decision that counts and permits is entered.
//!
//! It is opened when the first such decision is given, with the powers of the profile, and again where these change. A
//! gate that does not open lets nothing through; everything that protects goes on without it.
//! Promise: P1, P2 and P15. No permission is entered that the policies did not allow, and the entry names their version.
//!
//! Serves Directive (EU) 2016/680 Art 11.

use casework::verification::Powers;
use policy::{Asked, Gate, Outcome, Reason};

use crate::verification::DecideError;

/// A gate, and the powers it was opened with.
pub(crate) struct Opened {
    powers: Powers,
    gate: Gate,
}

/// Asks; gives the version of the policies that allowed it, and none where it permits nothing.
pub(crate) fn pass(opened: &mut Option<Opened>, asked: &Asked<'_>) -> Result<Option<String>, DecideError> {
    if !(asked.decided.counts && asked.decided.decision.kind.permits()) {
        return Ok(None);
    }
    let powers = asked.matter.powers;
    let opened = match opened {
        Some(opened) if opened.powers == *powers => opened,
        other => other.insert(Opened { powers: powers.clone(), gate: Gate::open(powers)? }),
    };
    match opened.gate.decision(asked) {
        Outcome::Allowed { .. } => Ok(Some(opened.gate.version().to_owned())),
        Outcome::Refused { reasons } => Err(DecideError::Refused(reasons)),
    }
}

/// The reasons in one line, each with its policy.
pub(crate) fn said(reasons: &[Reason]) -> String {
    reasons.iter().map(|it| format!("{} ({})", it.says, it.policy)).collect::<Vec<_>>().join("; ")
}

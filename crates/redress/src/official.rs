//! What the verbs of officials share: who is stated to act, the time of an exercise, and how a refusal is printed.
//!
//! The command line proves no login. What is stated stands on the record as `stated:LOGIN` and counts in an exercise
//! alone (`redress init --exercise`); everywhere else the desk refuses it and the server is the way.
//! Promise: every reason against an act is printed with its rule, all at once, and nothing is entered.

use casework::border::Moment;
use casework::verification::Against;
use desk::Desk;
use desk::verification::{DecideError, STATED};
use entries::Time;
use terms::Actor;
use terms::verification::Official;

use crate::args::desks::Stating;
use crate::meeting::{self, Stands};
use crate::output::{hanging, width};
use crate::{End, Failure, clock};

/// Columns of a text at most.
const WIDEST: usize = 100;

/// The official as stated.
pub fn stated(args: &Stating) -> Official {
    Official {
        name: args.by.clone(),
        login: format!("{STATED}{}", args.login),
        person: args.person.clone(),
        role: args.role.clone(),
        unit: args.unit.clone(),
        authority: args.authority.clone(),
    }
}

/// Who acts, as the record has it.
pub fn actor(official: &Official) -> Actor {
    Actor::Human {
        id: official.name.clone(),
        role: official.role.clone(),
        login: Some(official.login.clone()),
    }
}

/// When an official acts: now, and in an exercise the time that was typed.
pub fn moment(args: &Stating, desk: &Desk) -> Result<Moment, Failure> {
    meeting::moment(&args.when, Stands::Now, desk.store())
}

/// The clock of an act: the time of the exercise where there is one, else the machine's.
pub fn clock_of(at: Moment, desk: &Desk) -> impl Fn() -> Time + use<> {
    let exercise = desk.store().exercise();
    move || if exercise { Time::from_micros(at.micros).unwrap_or_else(clock::now) } else { clock::now() }
}

/// Prints why an act was not entered.
pub fn not_entered(error: DecideError) -> Result<End, Failure> {
    match error {
        DecideError::Desk(error) => Err(error.into()),
        DecideError::Against(against) => {
            crate::say!("NOT ENTERED");
            crate::say_as_is!("{}", reasons(&against));
            Ok(End::InputAtFault)
        }
        error @ (DecideError::Refused(_) | DecideError::Gate(_)) => {
            crate::say!("NOT ENTERED");
            crate::say_as_is!("{}", lines(&error.to_string()));
            Ok(End::InputAtFault)
        }
        error @ (DecideError::OtherLogin(_)
        | DecideError::Stated(_)
        | DecideError::NothingWaits(_)
        | DecideError::NoProposal(_)
        | DecideError::Findings { .. }
        | DecideError::NoEntry(_)
        | DecideError::NoOverride(_)
        | DecideError::NoCustody(_)) => Err(Failure(error.to_string())),
    }
}

/// Reasons, each with its rule.
pub fn reasons(against: &[Against]) -> String {
    let mut out = String::new();
    for it in against {
        out.push_str(&lines(&format!("{}: {}", it.rule, it.says)));
    }
    out
}

/// A paragraph, two columns in.
pub fn lines(text: &str) -> String {
    format!("{}\n", hanging(text, "  ", "    ", width().min(WIDEST)))
}

/// A time for the eye.
pub fn time(micros: i64, at: Moment) -> String {
    let it = at.at(micros);
    format!("{} ({})", it.day_and_time(), it.offset())
}

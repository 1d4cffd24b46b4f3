//! Which clocks an event begins for an alert.
//!
//! Promise: verification begins on a meeting, on a territorial link or in custody, and for a grave crime on arrival; an
//! alert that merely came begins nothing else, however many there are. A rule that already runs begins none anew, and
//! nothing begins where named people have decided on this content.
//!
//! Serves P8 and the design's "never a murderer who walks because nobody looked".

use terms::clock::{BegunClock, ClockRule, ClockState};
use terms::examination::Examination;
use terms::{Level, Track};

use super::rules::begun;

/// Rules whose finding says that data are missing without which nobody can decide. Whether an account of the facts makes
/// an act is for a person to say, and makes no alert of a killing an incomplete one.
const INCOMPLETE: [&str; 2] = ["form.minimum_identity", "form.minimum_judicial"];

/// What happened to an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// It came, or a new content of it.
    Arrived,
    /// A traveller met it.
    Met,
    /// An official's fact: the person lives here, or is in custody here.
    TerritorialLink,
    /// Its questions went out, microseconds since 1970.
    QuestionsSent(i64),
    /// Somebody acted under an urgent override.
    OverrideUsed,
    /// A permission ended: its time was over, or what it rested on changed.
    PermissionEnded,
    /// The person, a victim or the prosecutor asks for another look, or a list is sampled: so many hours.
    ReviewAsked(u32),
}

/// What is known of the alert when it happens.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    /// Its level.
    pub level: Level,
    /// Its track.
    pub track: Track,
    /// A grave crime is alleged.
    pub grave: bool,
    /// The data are complete enough to decide on ([`complete`]).
    pub complete: bool,
    /// Named people have decided on this content, and what they decided stands.
    pub decided: bool,
    /// The clocks it had so far.
    pub clocks: &'a [(ClockRule, ClockState)],
    /// When its questions went out.
    pub questions_sent: Option<i64>,
}

impl Matter<'_> {
    fn runs(&self, rule: ClockRule) -> bool {
        self.clocks.iter().any(|(it, state)| *it == rule && state.is_open())
    }

    fn had(&self, rule: ClockRule) -> bool {
        self.clocks.iter().any(|(it, _)| *it == rule)
    }

    /// Verification had begun before somebody decided.
    fn was_in_verification(&self) -> bool {
        self.had(ClockRule::DeskDecision) || self.had(ClockRule::GraveDecisionLast)
    }

    /// Verification has begun and nobody has decided.
    fn in_verification(&self) -> bool {
        self.runs(ClockRule::DeskDecision) || self.runs(ClockRule::GraveDecisionLast)
    }
}

/// Whether the data are complete enough to decide on: no finding says that some without which nobody can decide are
/// missing.
#[must_use]
pub fn complete(examination: &Examination) -> bool {
    let missing = |rule: &str| INCOMPLETE.contains(&rule);
    !examination.findings.iter().any(|it| !it.cured && missing(it.rule.as_str()))
}

/// The clocks that begin at a time, each rule at most once.
#[must_use]
pub fn begins(what: Beginning, matter: &Matter<'_>, at: i64) -> Vec<BegunClock> {
    if matter.level <= Level::Suppressed {
        return Vec::new();
    }
    let mut rules: Vec<ClockRule> = Vec::new();
    let open = !matter.decided;
    match what {
        Beginning::Arrived if open && matter.grave => grave(matter, &mut rules),
        Beginning::Arrived => {}
        Beginning::Met | Beginning::TerritorialLink if open => {
            if matter.grave && matter.complete {
                grave(matter, &mut rules);
            }
            if what == Beginning::Met && matter.track > Track::Ordinary {
                rules.push(ClockRule::TwoOfficials);
            }
            rules.push(ClockRule::DeskDecision);
        }
        Beginning::Met | Beginning::TerritorialLink => {}
        // What only lies in a holding begins nothing when its permission ends, as it began nothing when it came.
        Beginning::PermissionEnded if open && matter.was_in_verification() => {
            if matter.grave && matter.complete {
                grave(matter, &mut rules);
            }
            rules.push(ClockRule::DeskDecision);
        }
        Beginning::PermissionEnded => {}
        Beginning::QuestionsSent(_) => {}
        Beginning::OverrideUsed => rules.push(ClockRule::Override),
        Beginning::ReviewAsked(_) => rules.push(ClockRule::ReviewAsked),
    }
    // Each request and each override has a clock of its own: a longer one that runs does not swallow a shorter one.
    let of_its_own = |rule: ClockRule| matches!(rule, ClockRule::ReviewAsked | ClockRule::Override);
    rules.retain(|it| of_its_own(*it) || !matter.runs(*it));
    let given = if let Beginning::ReviewAsked(hours) = what { hours } else { 0 };
    let mut clocks: Vec<BegunClock> = rules.into_iter().map(|it| begun(it, at, given)).collect();
    clocks.extend(of_sender(what, matter, &clocks));
    clocks
}

fn grave(matter: &Matter<'_>, rules: &mut Vec<ClockRule>) {
    if matter.complete {
        rules.extend([ClockRule::GraveDecision, ClockRule::GraveDecisionLast]);
    } else {
        // Nobody can decide in four hours on what is not there; that it is not there is no reason to forget it.
        rules.push(ClockRule::DeskDecision);
    }
}

/// The sender's days run from the day its questions went out, whatever happened here; they are looked at only for an
/// alert in verification.
fn of_sender(what: Beginning, matter: &Matter<'_>, now: &[BegunClock]) -> Option<BegunClock> {
    let sent = match what {
        Beginning::QuestionsSent(at) => Some(at),
        _ => matter.questions_sent,
    }?;
    let begins_now =
        now.iter().any(|it| matches!(it.rule, ClockRule::DeskDecision | ClockRule::GraveDecisionLast));
    let wanted = begins_now || matter.in_verification();
    (wanted && !matter.had(ClockRule::SenderAnswer)).then(|| begun(ClockRule::SenderAnswer, sent, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::border::moment::hours;

    fn matter() -> Matter<'static> {
        Matter {
            level: Level::Reviewable,
            track: Track::Enhanced,
            grave: false,
            complete: true,
            decided: false,
            clocks: &[],
            questions_sent: None,
        }
    }

    #[track_caller]
    fn check(what: Beginning, matter: &Matter<'_>, expected: &[&str]) {
        let found: Vec<&str> = begins(what, matter, 100).iter().map(|it| it.rule.code()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn an_alert_that_merely_came_begins_nothing() {
        check(Beginning::Arrived, &matter(), &[]);
        check(Beginning::Arrived, &Matter { track: Track::Barred, ..matter() }, &[]);
    }

    #[test]
    fn a_grave_crime_begins_its_clocks_on_arrival_day_and_night() {
        let grave = Matter { grave: true, ..matter() };
        check(Beginning::Arrived, &grave, &["grave_decision", "grave_decision_last"]);
        let dues: Vec<i64> = begins(Beginning::Arrived, &grave, 100).iter().map(|it| it.due - 100).collect();
        assert_eq!(dues, [hours(4), hours(24)]);
        check(Beginning::Arrived, &Matter { complete: false, ..grave }, &["desk_decision"]);
        check(Beginning::Arrived, &Matter { decided: true, ..grave }, &[]);
        check(Beginning::Arrived, &Matter { level: Level::Suppressed, ..grave }, &[]);
    }

    #[test]
    fn a_meeting_begins_verification_once() {
        check(Beginning::Met, &matter(), &["two_officials", "desk_decision"]);
        check(Beginning::Met, &Matter { track: Track::Ordinary, ..matter() }, &["desk_decision"]);
        let running = [
            (ClockRule::TwoOfficials, ClockState::Escalated),
            (ClockRule::DeskDecision, ClockState::Running),
        ];
        check(Beginning::Met, &Matter { clocks: &running, ..matter() }, &[]);
        let met = [(ClockRule::TwoOfficials, ClockState::Met), (ClockRule::DeskDecision, ClockState::Met)];
        check(Beginning::Met, &Matter { clocks: &met, ..matter() }, &["two_officials", "desk_decision"]);
        check(Beginning::Met, &Matter { decided: true, ..matter() }, &[]);
        // One that arrived before there were clocks.
        let grave = Matter { grave: true, ..matter() };
        let expected = ["grave_decision", "grave_decision_last", "two_officials", "desk_decision"];
        check(Beginning::Met, &grave, &expected);
    }

    #[test]
    fn a_permission_that_ended_is_decided_on_again_where_verification_had_begun() {
        let had = [(ClockRule::DeskDecision, ClockState::Met)];
        check(Beginning::PermissionEnded, &Matter { clocks: &had, ..matter() }, &["desk_decision"]);
        let had =
            [(ClockRule::GraveDecision, ClockState::Met), (ClockRule::GraveDecisionLast, ClockState::Met)];
        let grave = Matter { grave: true, clocks: &had, ..matter() };
        let expected = ["grave_decision", "grave_decision_last", "desk_decision"];
        check(Beginning::PermissionEnded, &grave, &expected);
        // One of a holding, and one on which somebody has decided since.
        check(Beginning::PermissionEnded, &matter(), &[]);
        check(Beginning::PermissionEnded, &Matter { decided: true, ..grave }, &[]);
    }

    #[test]
    fn the_senders_days_run_from_its_letter_and_only_for_an_alert_in_verification() {
        check(Beginning::QuestionsSent(50), &matter(), &[]);
        let running = [(ClockRule::DeskDecision, ClockState::Running)];
        let verified = Matter { clocks: &running, ..matter() };
        check(Beginning::QuestionsSent(50), &verified, &["sender_answer"]);
        // A meeting long after: the days are over already, and that is said at once.
        let long_ago = Matter { questions_sent: Some(-hours(24 * 20)), ..matter() };
        let clocks = begins(Beginning::Met, &long_ago, 0);
        let sender = clocks.iter().find(|it| it.rule == ClockRule::SenderAnswer).unwrap();
        assert_eq!(sender.due, -hours(24 * 5));
        let had = [(ClockRule::SenderAnswer, ClockState::Escalated)];
        check(Beginning::TerritorialLink, &Matter { clocks: &had, ..long_ago }, &["desk_decision"]);
    }
}

//! The check ahead of the policies: the promises said once more, in another language, on the values themselves.
//!
//! The policies read facts that `facts` made. Were these wrong, the policies would be right about something else. So
//! what must never fail is looked at here on findings and readings as they are: two mechanisms have to fail.
//!
//! Promise: P1, P2, P4 and P5, and the ceiling. Whatever the policies say, this alone refuses.
//!
//! Serves CJEU Aranyosi and LM (two steps); Directive (EU) 2016/680 Art 11.

use casework::permission::line;
use terms::finding::Effect;
use terms::verification::{OfficialReading, Reading};
use terms::{Level, Measure, MeasureSet};

use super::facts::{Asked, REBUTTAL, is_reason, of_an_authority, plain};
use crate::outcome::Reason;

/// Every reason against, before a policy is read.
pub(crate) fn ahead(asked: &Asked<'_>, measure: Measure) -> Vec<Reason> {
    let mut against = Vec::new();
    let mut refuse = |id: &str, says: &str| {
        against.push(Reason::new(id, says, "rule of this system, checked before the policies"));
    };
    if MeasureSet::COERCIVE.contains(measure) && presumed(asked) && !rebutted(asked) {
        refuse(
            "ahead.presumption",
            "class A with documented misuse, and no two people of two units who rebut it on every point",
        );
    }
    if barred(asked, measure) {
        refuse("ahead.protection", "a finding that only an authority lifts stops this measure");
    }
    if asked.matter.standing.level < Level::Suspended {
        refuse("ahead.recalled", "the alert was recalled, or its content is gone");
    }
    let by = &asked.decided.by;
    let nameless = |it: &str| plain(it).is_empty();
    if by.is_empty() || by.iter().any(|it| nameless(&it.name) || nameless(&it.login) || nameless(&it.person))
    {
        refuse("ahead.named", "somebody who decides is not named");
    }
    if !asked.matter.powers.ceiling(asked.matter.channel).contains(measure) {
        refuse("ahead.ceiling", "the channel does not reach this measure");
    }
    if asked.matter.powers.authority(measure).is_none() {
        refuse("ahead.authority", "the profile names no authority for this measure");
    }
    against
}

fn presumed(asked: &Asked<'_>) -> bool {
    let findings = &asked.matter.examination.findings;
    findings.iter().any(|it| it.rule.as_str() == "sender.presumption" && !it.cured)
}

/// Two people of two units, each of whom excluded every point with reasons on this content.
fn rebutted(asked: &Asked<'_>) -> bool {
    let (Some(own), Some(first)) = (asked.own, asked.first) else { return false };
    let [one, other] = asked.decided.by.as_slice() else { return false };
    let same = |left: &str, right: &str| plain(left) == plain(right);
    let excludes = |reading: &OfficialReading| {
        reading.revision == asked.matter.revision
            && reading.answers.iter().all(|it| it.reading == Reading::Excluded)
            && REBUTTAL
                .iter()
                .all(|step| reading.answers.iter().any(|it| it.step == *step && is_reason(&it.reasons)))
    };
    !same(&one.person, &other.person)
        && !same(&one.login, &other.login)
        && !same(&one.unit, &other.unit)
        && same(&first.by.person, &one.person)
        && same(&own.by.person, &other.person)
        && excludes(own)
        && excludes(first)
}

/// Only an authority lifts it, none did, and it stops the measure.
fn barred(asked: &Asked<'_>, measure: Measure) -> bool {
    let lifted = &asked.matter.standing.lifted;
    asked
        .matter
        .examination
        .findings
        .iter()
        .filter(|it| !it.cured && it.effect >= Effect::Suspend && it.stops.contains(measure))
        .filter(|it| of_an_authority(it.lifted_by))
        .any(|it| !lifted.iter().any(|lifted| lifted.finding == line(it)))
}

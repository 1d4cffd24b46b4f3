//! A decision of named people on one alert: whether it may be given, and what holds after it.
//!
//! [`decide`] is the one way by which a measure becomes possible. It collects every reason against, each with the rule,
//! so that an official sees all at once.
//!
//! | track | a permission needs |
//! |---|---|
//! | ordinary | one named official with reasons, of the authority national law names, who neither entered nor edited the alert |
//! | enhanced, barred | that, and a second of another unit; each with every needed point read and reasoned, the second before the first is opened |
//!
//! | a finding is lifted by | here |
//! |---|---|
//! | nobody, one official, officials; anything that lapsed | the decision of one |
//! | two officials | the confirmed decision of two |
//! | a new INTERPOL decision and two officials; a court; an authority; a judge; the body that ordered it | their own act on the record: without it nothing here opens the measure |
//!
//! Promise: P1, P2 and P3. An unnamed person, one person in two roles or under two accounts, an empty reason, an open
//! point without whom to ask, a measure beyond the ceiling, a recalled alert or missing evidence services give no
//! permission. Deciding against a measure needs one named official, and never less scrutiny than before.
//!
//! Serves Directive (EU) 2016/680 Art 11; CJEU Aranyosi and LM (two steps); [`super::law`] has the tags.

use terms::alert::Channel;
use terms::examination::{Examination, HeldFinding, Standing};
use terms::finding::{Effect, Finding, Lifter, RuleId};
use terms::verification::{
    Decided, Decision, DecisionKind, Lease, Lifted, Official, OfficialReading, Reading, Review, Step,
    StepAnswer,
};
use terms::{AlertId, Level, Measure, MeasureSet, Seq, Track};

use super::powers::Powers;
use super::steps::points;
use crate::border::Moment;
use crate::permission::{bound, ends, line};
use crate::standing::{combine_without, held_by};

/// The shortest reasons, in letters: a word is no reason. Rule of this system, not law.
pub const SHORTEST_REASONS: usize = 20;
/// The most and the longest conditions: each is shown whole in a booth.
pub use crate::border::answer::{LONGEST_TEXT, MAX_CONDITIONS};

/// An alert with everything that a decision on it rests on.
#[derive(Clone, Copy)]
pub struct Matter<'a> {
    /// The alert.
    pub alert: &'a AlertId,
    /// How it came.
    pub channel: Channel,
    /// Its content now.
    pub revision: Seq,
    /// The examination of that content.
    pub examination: &'a Examination,
    /// What holds.
    pub standing: &'a Standing,
    /// The persons who entered or edited the alert.
    pub authors: &'a [String],
    /// The person was met, or somebody spoke about a sighting: from then on a return to the sender would tell.
    pub sighted: bool,
    /// An assurance was offered.
    pub assurance_offered: bool,
    /// What the own law gives.
    pub powers: &'a Powers,
    /// Registers and recall feed are known to be fresh.
    pub evidence_fresh: bool,
    /// Microseconds since 1970.
    pub at: i64,
    /// The place the decision takes on the record.
    pub entry: Seq,
}

/// The first official's decision, where a second one acts on it.
#[derive(Clone, Copy)]
pub struct First<'a> {
    /// Its entry.
    pub entry: Seq,
    /// It.
    pub decided: &'a Decided,
    /// What the first read.
    pub reading: &'a OfficialReading,
    /// What the second does with it.
    pub review: Review,
}

/// One reason why a decision may not be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Against {
    /// `verification.name`: never renamed and never reused.
    pub rule: &'static str,
    /// The sentence for the official.
    pub says: String,
}

/// Gives a decision, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn decide(
    matter: &Matter<'_>,
    official: &Official,
    reading: Option<(Seq, &OfficialReading)>,
    decision: &Decision,
    first: Option<&First<'_>>,
) -> Result<Decided, Vec<Against>> {
    let mut against = Vec::new();
    named(official, &mut against);
    live(matter, &mut against);
    reasoned(matter, decision, &mut against);
    if let Some(first) = first {
        second_person(matter, official, decision, first, &mut against);
        match reading {
            None => add(
                &mut against,
                "verification.reading",
                "the second official reads before the first is opened",
            ),
            Some((_, reading)) => {
                let points = needed(matter, first.decided.decision.measure);
                read_whole(matter, official, reading, &points, &mut against);
            }
        }
    }
    let permits = decision.kind.permits();
    let lifted = if permits { lifted(matter, first.is_some()) } else { Vec::new() };
    if permits {
        may_permit(matter, official, reading.map(|(_, it)| it), decision, &lifted, first, &mut against);
    }
    if decision.kind == DecisionKind::ReturnToSender {
        form_only(matter, &mut against);
    }
    if !against.is_empty() {
        return Err(against);
    }
    let mut by: Vec<Official> = first.map(|it| it.decided.by.clone()).unwrap_or_default();
    by.push(official.clone());
    let readings = first
        .map(|it| it.decided.readings.clone())
        .unwrap_or_default()
        .into_iter()
        .chain(reading.map(|(entry, _)| entry))
        .collect();
    let review = first.map(|it| it.review);
    let counts = match review {
        // What one decides towards a measure on a heavy track waits for a second; what is decided against one does not.
        None => !permits || !needs_two(matter.standing),
        Some(Review::Confirm) => true,
        Some(Review::SendBack) => false,
        Some(Review::Otherwise) => !permits,
    };
    let lease = (permits && counts).then(|| lease(matter, decision)).flatten();
    Ok(Decided {
        decision: decision.clone(),
        by,
        readings,
        first: first.map(|it| it.entry),
        review,
        counts,
        lease,
        before: matter.standing.clone(),
        standing: after(matter, decision, counts, &lifted),
    })
}

pub(crate) fn add(against: &mut Vec<Against>, rule: &'static str, says: impl Into<String>) {
    let says = says.into();
    if !against.iter().any(|it| it.rule == rule && it.says == says) {
        against.push(Against { rule, says });
    }
}

pub(crate) fn is_reason(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphabetic()).count() >= SHORTEST_REASONS
}

/// A named person with a login, an office and a unit.
pub(crate) fn named(official: &Official, against: &mut Vec<Against>) {
    let empty = |it: &String| it.trim().is_empty();
    if empty(&official.name) || empty(&official.login) || empty(&official.person) {
        add(against, "verification.named", "only a named person with a login of their own decides");
    }
    if empty(&official.role) || empty(&official.unit) {
        add(against, "verification.office", "the office and the unit are not known");
    }
}

/// There is an alert to decide on.
pub(super) fn live(matter: &Matter<'_>, against: &mut Vec<Against>) {
    match matter.standing.level {
        Level::Erased => add(against, "verification.erased", "the content of the alert is gone"),
        Level::Suppressed => {
            add(against, "verification.recalled", "the alert was recalled: no decision opens it");
        }
        Level::Suspended | Level::Reviewable | Level::Permitted => {}
    }
}

/// What every decision has: reasons, and for a grave crime that ends without enforcement the own prosecutor's answer.
fn reasoned(matter: &Matter<'_>, decision: &Decision, against: &mut Vec<Against>) {
    if !is_reason(&decision.reasons) {
        add(
            against,
            "verification.reasons",
            format!("the reasons of the decision are missing or shorter than {SHORTEST_REASONS} letters"),
        );
    }
    let own = decision.own_prosecutor.as_ref();
    if matter.standing.grave && !decision.kind.permits() && own.is_none_or(|it| !is_reason(&it.reasons)) {
        add(
            against,
            "verification.own_prosecutor",
            "a grave crime ends here without enforcement: whether the own prosecutor takes it has to be answered, \
             with reasons",
        );
    }
    if decision.kind.permits() != decision.measure.is_some() {
        add(
            against,
            "verification.one_measure",
            "a permission names one measure, and no other decision names any",
        );
    }
    let conditions = &decision.conditions;
    if (decision.kind == DecisionKind::PermitWithConditions) == conditions.is_empty() {
        add(
            against,
            "verification.conditions",
            "conditions stand with \"permit with conditions\" and nowhere else",
        );
    }
    if conditions.len() > MAX_CONDITIONS
        || conditions.iter().any(|it| it.trim().is_empty() || it.len() > LONGEST_TEXT)
    {
        add(
            against,
            "verification.conditions",
            format!(
                "at most {MAX_CONDITIONS} conditions of at most {LONGEST_TEXT} bytes: a booth shows each whole"
            ),
        );
    }
}

/// The second is another person of another unit, who read before opening and decides on the same.
fn second_person(
    matter: &Matter<'_>,
    official: &Official,
    decision: &Decision,
    first: &First<'_>,
    against: &mut Vec<Against>,
) {
    let decided = first.decided;
    if decided.counts || decided.review.is_some() {
        add(against, "verification.nothing_to_review", "nothing of a first official waits for a second");
    }
    let own = |it: &str| it.trim().to_lowercase();
    for other in &decided.by {
        if own(&other.person) == own(&official.person) || own(&other.login) == own(&official.login) {
            add(
                against,
                "verification.two_people",
                "the second official is the first, under whatever account",
            );
        }
        if own(&other.unit) == own(&official.unit) {
            add(against, "verification.two_units", format!("both officials are of `{}`", other.unit.trim()));
        }
    }
    if first.reading.revision != matter.revision {
        add(
            against,
            "verification.same_content",
            "the first official read another content of the alert: the sender has changed it since",
        );
    }
    if first.review == Review::Confirm && !same(decision, &decided.decision) {
        add(
            against,
            "verification.confirms_the_same",
            "what is confirmed is the first official's decision as it is",
        );
    }
    if first.review == Review::Otherwise && decision.kind.permits() {
        add(
            against,
            "verification.otherwise",
            "another permission than the first official's begins anew: it needs two officials of its own",
        );
    }
}

/// A permission on this alert takes two: the track says so, or people decided against a measure before.
#[must_use]
pub fn needs_two(standing: &Standing) -> bool {
    standing.track > Track::Ordinary || standing.held.iter().any(|it| it.rule.family() == DECISION)
}

/// The points that have to be answered.
fn needed(matter: &Matter<'_>, measure: Option<Measure>) -> Vec<Step> {
    let points = points(matter.examination, matter.standing, measure, matter.assurance_offered);
    points.iter().filter(|it| it.needed).map(|it| it.step).collect()
}

/// The same decision; the reasons are each official's own.
fn same(one: &Decision, other: &Decision) -> bool {
    (one.kind, one.measure, &one.conditions, one.until)
        == (other.kind, other.measure, &other.conditions, other.until)
}

/// Everything a measure needs.
fn may_permit(
    matter: &Matter<'_>,
    official: &Official,
    reading: Option<&OfficialReading>,
    decision: &Decision,
    lifted: &[Lifted],
    first: Option<&First<'_>>,
    against: &mut Vec<Against>,
) {
    let Some(measure) = decision.measure else { return };
    if !matter.evidence_fresh {
        add(
            against,
            "verification.evidence",
            "registers or the recall feed are not known to be fresh: nothing is permitted until they are",
        );
    }
    let author = |it: &&String| it.trim().to_lowercase() == official.person.trim().to_lowercase();
    if matter.authors.iter().any(|it| author(&it)) {
        add(
            against,
            "verification.own_alert",
            "whoever entered or edited an alert does not permit a measure on it",
        );
    }
    if !matter.powers.ceiling(matter.channel).contains(measure) {
        add(
            against,
            "verification.ceiling",
            format!("a {} cannot reach this measure", matter.channel.label()),
        );
    }
    authority(matter, official, measure, first, against);
    length(matter, decision, measure, against);
    let needed = needed(matter, Some(measure));
    if !needed.is_empty() {
        match reading {
            None => add(against, "verification.reading", "no reading of this official is saved"),
            Some(reading) => read_whole(matter, official, reading, &needed, against),
        }
    }
    // What either reads as shown or open stands against a measure, whether the point was needed or not.
    for reading in reading.into_iter().chain(first.map(|it| it.reading)) {
        for answer in &reading.answers {
            let open = match answer.reading {
                Reading::Shown => "is shown",
                Reading::NotExcluded => "cannot be excluded",
                Reading::Excluded => continue,
            };
            add(
                against,
                "verification.risk_stands",
                format!("`{}` {open} by {}'s own reading", answer.step.code(), reading.by.name),
            );
        }
    }
    stopped(matter, measure, lifted, against);
}

/// What nobody lifted still stops the measure, or keeps the alert suspended.
pub(super) fn stopped(matter: &Matter<'_>, measure: Measure, lifted: &[Lifted], against: &mut Vec<Against>) {
    for finding in held_by(matter.examination, lifted) {
        if finding.stops.contains(measure) {
            add(
                against,
                "verification.stopped",
                format!("{} stops it; lifted by: {}", finding.rule, finding.lifted_by.code()),
            );
        }
    }
    let (level, _) = combine_without(matter.examination, lifted);
    if level < Level::Reviewable {
        add(against, "verification.suspended", "the alert stays suspended by findings that others lift");
    }
}

/// National law's authority for the measure is one of those who decide.
fn authority(
    matter: &Matter<'_>,
    official: &Official,
    measure: Measure,
    first: Option<&First<'_>>,
    against: &mut Vec<Against>,
) {
    let Some(authority) = matter.powers.authority(measure) else {
        add(
            against,
            "verification.authority",
            "the profile names no authority for this measure: nobody permits it",
        );
        return;
    };
    let holds = |it: &Official| it.authority.as_deref().is_some_and(|it| it.trim() == authority.trim());
    let deciding_now = first.is_some() || !needs_two(matter.standing);
    let before = first.is_some_and(|it| it.decided.by.iter().any(holds));
    if deciding_now && !holds(official) && !before {
        add(against, "verification.authority", format!("national law names `{authority}` for this measure"));
    }
}

/// A permission ends in time.
fn length(matter: &Matter<'_>, decision: &Decision, measure: Measure, against: &mut Vec<Against>) {
    let Some(until) = decision.until else { return };
    let longest = matter.powers.longest(measure);
    if until <= matter.at {
        add(
            against,
            "verification.length",
            "the permission would end before it begins: its end lies in the past",
        );
    } else if until > ends(matter.at, longest) {
        add(
            against,
            "verification.length",
            format!("a permission of this measure ends within {longest} days"),
        );
    }
}

/// Every needed point is read on this content, by this official, with reasons, and what is open says whom to ask.
fn read_whole(
    matter: &Matter<'_>,
    official: &Official,
    reading: &OfficialReading,
    needed: &[Step],
    against: &mut Vec<Against>,
) {
    if reading.by.person != official.person {
        add(against, "verification.own_reading", "the reading is another official's");
    }
    if reading.revision != matter.revision {
        add(against, "verification.same_content", "the alert was changed since this reading: read it again");
    }
    for &point in needed {
        let step = point.code();
        let Some(answer) = reading.answers.iter().find(|it| it.step == point) else {
            add(against, "verification.point_open", format!("`{step}` is not answered"));
            continue;
        };
        if !is_reason(&answer.reasons) {
            add(
                against,
                "verification.point_reasons",
                format!("`{step}` has no reasons in words of one's own"),
            );
        }
        if answer.reading == Reading::NotExcluded && answer.missing.is_empty() {
            add(
                against,
                "verification.point_missing",
                format!("`{step}` does not say what is missing, and from whom"),
            );
        }
        match point {
            Step::GeneralSituation => group(matter, answer, reading, against),
            Step::Assurances => assurances(answer, reading, against),
            Step::ThisPerson
            | Step::FairTrial
            | Step::UlteriorPurpose
            | Step::NonRefoulement
            | Step::SameActs => {}
        }
    }
}

/// Whether an official answered a point: with reasons, and at the general situation with what they read of a group at risk.
#[must_use]
pub fn is_answered(reading: &OfficialReading, step: Step) -> bool {
    reading.answers.iter().any(|it| {
        let group =
            step != Step::GeneralSituation || it.group.as_ref().is_some_and(|it| is_reason(&it.reasons));
        it.step == step && is_reason(&it.reasons) && group
    })
}

/// The second half of step one: a group at risk is shown, open or excluded, in the official's own words and on material
/// with a date. Whoever belongs to one, or may, is looked at in step two on every track.
fn group(matter: &Matter<'_>, answer: &StepAnswer, reading: &OfficialReading, against: &mut Vec<Against>) {
    let Some(group) = answer.group.as_ref() else {
        add(
            against,
            "verification.group_open",
            "`general_situation` does not say whether the person belongs to a group at risk",
        );
        return;
    };
    if !is_reason(&group.reasons) {
        add(against, "verification.group_reasons", "the group at risk has no reasons in words of one's own");
    }
    let today = Moment::new(matter.at, 0).date();
    if group.material.iter().any(|it| it.what.trim().is_empty() || it.dated > today) {
        add(
            against,
            "verification.group_material",
            "material on the group has no name, or its date lies ahead",
        );
    }
    let on_file = |against: &mut Vec<Against>| {
        if group.material.is_empty() {
            add(against, "verification.group_material", "the group at risk rests on no material with a date");
        }
    };
    match group.reading {
        Reading::Excluded => return on_file(against),
        Reading::Shown => on_file(against),
        Reading::NotExcluded if answer.missing.is_empty() => add(
            against,
            "verification.point_missing",
            "the group at risk does not say what is missing, and from whom",
        ),
        Reading::NotExcluded => {}
    }
    if group.group.trim().is_empty() {
        add(against, "verification.group_named", "the group at risk is not named");
    }
    for step in [Step::ThisPerson, Step::NonRefoulement] {
        if !is_answered(reading, step) {
            let says =
                format!("a group at risk is shown or open: `{}` is answered for this person", step.code());
            add(against, "verification.group_step_two", says);
        }
    }
}

/// What is read as removed by an assurance names the assurance, a criterion it meets, and who watches it afterwards.
fn assurances(answer: &StepAnswer, reading: &OfficialReading, against: &mut Vec<Against>) {
    match answer.reading {
        Reading::Shown | Reading::NotExcluded => return,
        Reading::Excluded => {}
    }
    if reading.assurances.is_empty() {
        add(
            against,
            "verification.assurance_weighed",
            "the risk is read as removed, and no assurance is written down that removes it",
        );
    }
    for it in &reading.assurances {
        if it.given.trim().is_empty() || it.met.is_empty() {
            add(
                against,
                "verification.assurance_weighed",
                "an assurance says who gave it and which criteria it meets",
            );
        }
        if it.watched_by.trim().is_empty() {
            add(
                against,
                "verification.assurance_watched",
                "nobody is named who watches the assurance after a surrender",
            );
        }
    }
}

/// A return to the sender is for faults of form alone and before anybody was seen.
fn form_only(matter: &Matter<'_>, against: &mut Vec<Against>) {
    if matter.sighted {
        add(
            against,
            "verification.return_sighted",
            "the person has been seen: a return would tell the sender",
        );
    }
    let findings = &matter.examination.findings;
    if !findings.iter().any(|it| it.rule.family() == "form" && !it.cured && it.effect >= Effect::Question) {
        add(
            against,
            "verification.return_form",
            "no fault of form was found: there is nothing to return it for",
        );
    }
    let protective = |it: &&Finding| it.effect >= Effect::Suspend && it.stops.contains(Measure::TellSender);
    if findings.iter().any(|it| protective(&it)) {
        add(against, "verification.return_told", "a finding stops every word to the sender");
    }
}

/// What was lifted before and what this decision lifts.
pub(super) fn lifted(matter: &Matter<'_>, two: bool) -> Vec<Lifted> {
    // The first of two decides as if the second had confirmed: what both cannot lift stands in the way at once.
    let two = two || needs_two(matter.standing);
    let may = |it: &&Finding| match it.lifted_by {
        Lifter::Nobody | Lifter::OneOfficial | Lifter::Officials => true,
        Lifter::TwoOfficials => two,
        Lifter::GrantingAuthority
        | Lifter::GrantingAuthorityOrOwnCourt
        | Lifter::AsylumAuthority
        | Lifter::InterimBody
        | Lifter::OwnCourtNewFacts
        | Lifter::OwnCourt
        | Lifter::InterpolAndTwoOfficials
        | Lifter::CourtAcceptingAssurance
        | Lifter::JuvenileJudge => false,
    };
    let counts = |it: &&Finding| it.effect >= Effect::Enhance && !it.cured && may(it);
    let now = matter.examination.findings.iter().filter(counts);
    let lifts = now.map(|it| Lifted { finding: line(it), by: matter.entry });
    matter.standing.lifted.iter().cloned().chain(lifts).collect()
}

fn lease(matter: &Matter<'_>, decision: &Decision) -> Option<Lease> {
    let measure = decision.measure?;
    let until = decision.until.unwrap_or_else(|| ends(matter.at, matter.powers.longest(measure)));
    Some(Lease {
        measure,
        conditions: decision.conditions.clone(),
        decided: matter.at,
        until,
        revision: matter.revision,
        bound: bound(matter.examination),
    })
}

/// What holds after a decision.
pub(super) fn after(matter: &Matter<'_>, decision: &Decision, counts: bool, lifted: &[Lifted]) -> Standing {
    let before = matter.standing;
    if !counts {
        return before.clone();
    }
    match decision.kind {
        DecisionKind::Permit | DecisionKind::PermitWithConditions => {
            let (level, _) = combine_without(matter.examination, lifted);
            Standing {
                level,
                held: held_by(matter.examination, lifted),
                lifted: lifted.to_vec(),
                ..before.clone()
            }
        }
        DecisionKind::DoNotEnforce | DecisionKind::ProtectAndAssist => {
            let mut held = before.held.clone();
            let rule = match decision.kind {
                DecisionKind::ProtectAndAssist => "decision.protect_and_assist",
                _ => "decision.do_not_enforce",
            };
            held.retain(|it| it.rule.family() != DECISION);
            held.push(HeldFinding {
                rule: RuleId::of(rule),
                effect: Effect::Suspend,
                stops: MeasureSet::ALL,
                lifted_by: Lifter::TwoOfficials,
                lapsed: None,
            });
            Standing { level: before.level.min(Level::Suspended), held, lifted: Vec::new(), ..before.clone() }
        }
        DecisionKind::InformationOnly | DecisionKind::ReferToOwnProsecutor | DecisionKind::ReturnToSender => {
            Standing { lifted: Vec::new(), ..before.clone() }
        }
    }
}

/// The family of what people decided, which no examination lapses.
pub const DECISION: &str = "decision";

//! A decision of named people as the facts the gate reads.
//!
//! | fact | where it comes from |
//! |---|---|
//! | class and misuse of the sender | the findings `sender.class`, `sender.misuse`, `sender.presumption` |
//! | protection, asylum, interim measure | the findings of effect suspend or more that nobody but their authority lifted |
//! | what stays stopped | findings that an authority lifts, and what the decision itself leaves |
//! | level | what held before where that is a recall, else what the decision leaves |
//! | who read what | the officials' readings, weighed here once more |
//!
//! Promise: P16. The same decision gives the same facts. What is not known is the fact that refuses: no reading is not a
//! whole one, an unknown class is U, an empty name is no name.
//!
//! Serves Directive (EU) 2016/680 Art 7 (facts and assessments apart).

use casework::permission::line;
use casework::verification::{DECISION, Matter, SHORTEST_REASONS, is_answered, points};
use terms::alert::Channel;
use terms::finding::{Effect, Finding, Lifter};
use terms::verification::{Decided, Official, OfficialReading, Reading, Step};
use terms::{Level, Measure, MeasureSet, Track};

/// A decision that would count and permit, with what it rests on.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The alert with everything that a decision on it rests on.
    pub matter: &'a Matter<'a>,
    /// The decision as it would be entered.
    pub decided: &'a Decided,
    /// What whoever acts read.
    pub own: Option<&'a OfficialReading>,
    /// What a first official read, where this is the second.
    pub first: Option<&'a OfficialReading>,
    /// Carrying it out sends the sending bureau anything beyond the scheduled receipt, besides what the measure is.
    pub tells: bool,
    /// It is an earlier named decision that is taken over from a list.
    pub taken_over: bool,
}

/// Class of the sending bureau.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Presumption of enhanced verification.
    A,
    /// Undetermined, or no data.
    U,
    /// Neither.
    N,
}

/// A human being in an office; what is not known is empty.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Who {
    /// The name.
    pub name: String,
    /// The login.
    pub login: String,
    /// Who it is, whatever the account.
    pub person: String,
    /// The office.
    pub office: String,
    /// The unit.
    pub unit: String,
}

/// No names.
impl std::fmt::Debug for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Who({}, {})", self.office, self.unit)
    }
}

/// Two spellings of one word are one.
pub(crate) fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

impl From<&Official> for Who {
    fn from(official: &Official) -> Self {
        Self {
            name: plain(&official.name),
            login: plain(&official.login),
            person: plain(&official.person),
            office: plain(&official.role),
            unit: plain(&official.unit),
        }
    }
}

/// What one official read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Whose reading it is.
    pub by: Who,
    /// Every needed point, with reasons.
    pub whole: bool,
    /// A risk is shown or not excluded.
    pub open: bool,
    /// On the content that is decided on.
    pub current: bool,
}

/// The facts of one question to the gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The measure.
    pub measure: Measure,
    /// Who acts.
    pub acting: Who,
    /// What they read.
    pub own: Option<Read>,
    /// What whoever decided first read.
    pub first: Option<Read>,
    /// How the alert came.
    pub channel: Channel,
    /// Class of the sender.
    pub sender: Class,
    /// Live evidence of misuse by the sender.
    pub misuse: bool,
    /// The level the decision would leave.
    pub level: Level,
    /// The track.
    pub track: Track,
    /// People decided against a measure before.
    pub decided_against: bool,
    /// An authority protects the person against the sender.
    pub protected: bool,
    /// Asylum is pending.
    pub asylum_pending: bool,
    /// An international body forbids surrender.
    pub interim_measure: bool,
    /// What stays stopped.
    pub stopped: MeasureSet,
    /// Who entered or edited the alert.
    pub authors: Vec<String>,
    /// The decision has reasons.
    pub reasons: bool,
    /// Registers and recall feed are fresh.
    pub fresh: bool,
    /// It tells the sender.
    pub tells: bool,
    /// Authorities of those who decide.
    pub authorities: Vec<String>,
    /// The length, in days that have begun.
    pub days: i64,
    /// An earlier named decision that is taken over from a list.
    pub taken_over: bool,
}

const DAY: i64 = 86_400_000_000;

/// Findings that say that an authority protects the person against the sender.
const PROTECTION: [&str; 3] =
    ["person.protection", "person.protection_document", "relay.protected_elsewhere"];
/// The points without which nothing rebuts the presumption.
pub(crate) const REBUTTAL: [Step; 3] = [Step::GeneralSituation, Step::ThisPerson, Step::NonRefoulement];

impl Facts {
    /// The facts of a decision; `None` where it permits no measure, so that there is nothing to ask.
    #[must_use]
    pub fn of(asked: &Asked<'_>) -> Option<Self> {
        let Asked { matter, decided, own, first, tells, taken_over } = *asked;
        let measure = decided.decision.measure.filter(|_| decided.decision.kind.permits())?;
        let acting = decided.by.last().map(Who::from).unwrap_or_default();
        let until = decided.lease.as_ref().map(|it| it.until).or(decided.decision.until);
        let live: Vec<&Finding> = matter.examination.findings.iter().filter(|it| !it.cured).collect();
        let presumed = live.iter().any(|it| it.rule.as_str() == "sender.presumption");
        let stands = |rules: &[&str]| {
            live.iter().any(|it| {
                rules.contains(&it.rule.as_str())
                    && it.effect >= Effect::Suspend
                    && !lifted_before(matter, it)
            })
        };
        let needed = needed(matter, measure, presumed);
        let read = |reading: &OfficialReading| read(matter, reading, &needed, first.is_some());
        Some(Self {
            measure,
            acting,
            own: own.map(read),
            first: first.map(read),
            channel: matter.channel,
            sender: class(&live, presumed),
            misuse: presumed
                || live.iter().any(|it| it.rule.as_str() == "sender.misuse" && it.effect >= Effect::Enhance),
            level: level(matter, decided),
            track: matter.standing.track,
            decided_against: matter.standing.held.iter().any(|it| it.rule.family() == DECISION),
            protected: stands(&PROTECTION),
            asylum_pending: stands(&["person.asylum_pending"]),
            interim_measure: stands(&["person.interim_measure"]),
            stopped: stopped(matter, decided, &live),
            authors: matter.authors.iter().map(|it| plain(it)).filter(|it| !it.is_empty()).collect(),
            reasons: is_reason(&decided.decision.reasons),
            fresh: matter.evidence_fresh,
            tells,
            authorities: decided
                .by
                .iter()
                .filter_map(|it| it.authority.as_deref())
                .map(|it| it.trim().to_owned())
                .filter(|it| !it.is_empty())
                .collect(),
            days: until.map_or(0, |it| begun_days(it.saturating_sub(matter.at))),
            taken_over,
        })
    }

    /// Class A with live misuse evidence.
    #[must_use]
    pub fn presumed(&self) -> bool {
        self.sender == Class::A && self.misuse
    }
}

fn begun_days(length: i64) -> i64 {
    let whole = length.div_euclid(DAY);
    if length.rem_euclid(DAY) == 0 { whole } else { whole.saturating_add(1) }
}

/// Words of one's own, and not a word.
pub(crate) fn is_reason(text: &str) -> bool {
    text.chars().filter(|it| it.is_alphabetic()).count() >= SHORTEST_REASONS
}

fn class(live: &[&Finding], presumed: bool) -> Class {
    let said = live.iter().filter(|it| it.rule.as_str() == "sender.class").map(|it| it.effect).max();
    match said {
        _ if presumed => Class::A,
        Some(effect) if effect >= Effect::Enhance => Class::A,
        Some(_) => Class::U,
        None => Class::N,
    }
}

/// A recall stands whatever a decision says.
fn level(matter: &Matter<'_>, decided: &Decided) -> Level {
    let before = matter.standing.level;
    if before < Level::Suspended { before } else { decided.standing.level }
}

/// Whoever it names lifted it, on these facts, before this decision.
fn lifted_before(matter: &Matter<'_>, finding: &Finding) -> bool {
    let lifted = &matter.standing.lifted;
    !lifted.is_empty() && lifted.iter().any(|it| it.finding == line(finding))
}

/// An authority, a court or a body lifts it, and no official of the gateway.
pub(crate) fn of_an_authority(lifter: Lifter) -> bool {
    match lifter {
        Lifter::Nobody | Lifter::OneOfficial | Lifter::TwoOfficials | Lifter::Officials => false,
        Lifter::GrantingAuthority
        | Lifter::GrantingAuthorityOrOwnCourt
        | Lifter::AsylumAuthority
        | Lifter::InterimBody
        | Lifter::OwnCourtNewFacts
        | Lifter::OwnCourt
        | Lifter::InterpolAndTwoOfficials
        | Lifter::CourtAcceptingAssurance
        | Lifter::JuvenileJudge => true,
    }
}

/// What authorities stop, and what the decision leaves.
fn stopped(matter: &Matter<'_>, decided: &Decided, live: &[&Finding]) -> MeasureSet {
    let theirs = live
        .iter()
        .filter(|it| of_an_authority(it.lifted_by) && it.effect >= Effect::Suspend)
        .filter(|it| !lifted_before(matter, it))
        .map(|it| it.stops);
    let left = decided.standing.held.iter().map(|it| it.stops);
    theirs.chain(left).fold(MeasureSet::NONE, MeasureSet::union)
}

fn needed(matter: &Matter<'_>, measure: Measure, presumed: bool) -> Vec<Step> {
    let points = points(matter.examination, matter.standing, Some(measure), matter.assurance_offered);
    let mut needed: Vec<Step> = points.iter().filter(|it| it.needed).map(|it| it.step).collect();
    if presumed {
        needed.extend(
            REBUTTAL.iter().filter(|it| !points.iter().any(|point| point.needed && point.step == **it)),
        );
    }
    needed
}

fn read(matter: &Matter<'_>, reading: &OfficialReading, needed: &[Step], two: bool) -> Read {
    let answered = |step: &Step| is_answered(reading, *step);
    // Where one official decides and no point is prescribed, an older reading is neither asked for nor in the way.
    let asked_for = two || !needed.is_empty();
    Read {
        by: Who::from(&reading.by),
        whole: needed.iter().all(answered),
        open: reading.answers.iter().any(|it| match it.reading {
            Reading::Shown | Reading::NotExcluded => true,
            Reading::Excluded => false,
        }),
        current: !asked_for || reading.revision == matter.revision,
    }
}

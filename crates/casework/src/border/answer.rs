//! The answer of a check: what to do, what not to do, whom to call, until when, and on what the identity rests.
//!
//! Parts stand in one order always: traveller, word, what it means, a line for each alert, do, do not, own law, until,
//! identity, call, registers of other states, place for the log number.
//!
//! | word | when |
//! |---|---|
//! | A PERSON MUST LOOK - THIS IS NOT "NO ALERT" | a look-up could not be finished, or no name was given and no alert has the number of the document |
//! | MAY ACT: MEASURE, decided by NAME (authority) until DATE | a permission in force, for this alert's content, of a measure nothing stops, and the identity is confirmed |
//! | SUSPENDED - NO MEASURE ON THIS ALERT | the standing, or a protection that shields the traveller from this sender |
//! | UNDER REVIEW - NO COERCIVE MEASURE ON THIS ALERT | every other alert that is shown |
//! | NO ALERT | no alert is left that is shown: recalled and erased ones are not, nor pairs judged "not this person" |
//!
//! Several alerts: a line each. Where every line is SUSPENDED, or some are and the rest is under review, the meeting
//! goes by the lowest word: NO MEASURE ON THESE ALERTS. A permission stands for its own alert alone; other alerts
//! neither widen nor narrow it.
//!
//! Promise: the answer is a function of its arguments. Of why an alert is suspended it reads nothing, so protection,
//! precedent and presumption give the same bytes; of a register abroad it says that it was asked or not, never what it
//! said, so that this is no other cause either; protection without an alert from whom it protects changes nothing.
//! Every text of others is cut to a length, so that the longest answer has at most [`MAX_BYTES`] bytes and the edge
//! can give all answers one size.
//!
//! Serves Directive (EU) 2016/680 Art 11 (no decision against a person by a program alone); the rest is in
//! [`super::law`].

use std::fmt;

use terms::border::{CheckPurpose, Identity, MeetingClock, Pair, StartedClock, Traveller, Word};
use terms::finding::Effect;
use terms::{AlertId, Level, Measure, MeasureSet, Seq, Standing};

use super::clock::started;
use super::identity::Evidence;
use super::instruction::{act, century_line, child_line, five, go_on, sheet_line, treated_as_child};
use super::moment::{Moment, hours, minutes};
use super::presented::traveller_line;
use super::profile::Profile;
use super::say::{Line as Spoken, Said, Saying, Value};
use super::shield::{CANDIDATE_HOURS, Shielding};
use super::text::bounded;

/// The duty desk answers a meeting within so many minutes. Rule of this system, not law.
pub const DUTY_MINUTES: u32 = 30;
/// The most alerts that get a line of their own; further ones are counted in one line.
pub const MAX_ALERT_LINES: usize = 5;
/// The most bytes of the text of an answer, labels and line ends included (see [`Answer::text`]).
pub const MAX_BYTES: usize = 8_192;
/// The most conditions of a permission.
pub const MAX_CONDITIONS: usize = 3;
/// The longest condition, name of who decided, or authority, in bytes.
pub const LONGEST_TEXT: usize = 200;
/// The longest line on registers of other states, in bytes.
pub const LONGEST_ABROAD: usize = 600;
/// The longest name of a traveller in an answer, in bytes: the record has it whole.
pub const LONGEST_TRAVELLER: usize = 240;

/// Measures a permission can put before an officer. What goes to another state is done by a desk or a court under a
/// named decision of its own, and never at a booth (P11).
pub const AT_A_MEETING: MeasureSet = MeasureSet::of(&[
    Measure::NoteSighting,
    Measure::SecondLineIdentity,
    Measure::KeepDocument,
    Measure::RefuseEntryOrVisa,
    Measure::ShortStop,
    Measure::ProvisionalArrest,
    Measure::KeepDetained,
]);

/// Whether the look-ups came to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Looked {
    /// In alerts and in the protection register, to the end.
    Fully,
    /// The work allowed for one check was not enough in one of them.
    TooComplex,
    /// No name that can be compared was given: by the number of a document alone.
    ByNumberAlone,
    /// Neither a name nor a number that can be compared was given.
    NothingToCompare,
}

/// A measure that named people permitted on one alert.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// The one measure.
    pub measure: Measure,
    /// Who decided, each by name.
    pub by: Vec<String>,
    /// Their authority.
    pub authority: String,
    /// When they decided, microseconds since 1970.
    pub decided: i64,
    /// When it ends.
    pub until: i64,
    /// The content of the alert it was given for: another one ends it (P3).
    pub revision: Seq,
    /// Conditions, each shown as something to do.
    pub conditions: Vec<String>,
}

impl Permission {
    /// It can be shown whole. One that cannot is not acted on at a booth: a condition that was cut would widen it.
    #[must_use]
    pub fn can_be_shown(&self) -> bool {
        let texts = self.conditions.iter().chain([&self.authority]);
        let named = self.by.join(" and ");
        self.conditions.len() <= MAX_CONDITIONS
            && !named.trim().is_empty()
            && !self.authority.trim().is_empty()
            && texts.chain([&named]).all(|it| bounded(it, LONGEST_TEXT) == it.trim())
    }
}

/// One alert that came near, and what holds for it.
#[derive(Clone, Copy, Debug)]
pub struct Met<'a> {
    /// The alert.
    pub alert: &'a AlertId,
    /// Its content now.
    pub revision: Seq,
    /// What holds for it.
    pub standing: &'a Standing,
    /// On what it rests that it is this traveller.
    pub evidence: &'a Evidence,
    /// When this traveller was first met with this alert, microseconds since 1970: now, or the earlier check. The
    /// hours of a candidate run from then, once.
    pub first_met: i64,
    /// The permission the desk keeps for it, where the facts it was bound to stand.
    pub permission: Option<&'a Permission>,
    /// Protection entries that fit the traveller and protect from this alert's sender, where the authority has not
    /// said "no".
    pub shields: &'a [Shielding],
    /// A judgement or a distinguishing record says today that it is not this person.
    pub set_aside: bool,
}

/// What is asked, with everything that was found.
#[derive(Clone, Copy, Debug)]
pub struct Meeting<'a> {
    /// Who is presented.
    pub traveller: &'a Traveller,
    /// Why.
    pub purpose: CheckPurpose,
    /// When and where on the clock.
    pub at: Moment,
    /// The officer sees a child with the traveller.
    pub with_child: bool,
    /// Whether the look-ups came to an end.
    pub looked: Looked,
    /// The alerts that came near.
    pub met: &'a [Met<'a>],
    /// What the own state fixes.
    pub profile: &'a Profile,
}

/// The answer with what goes on the record and is never shown in a booth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the officer sees.
    pub answer: Answer,
    /// The pairs, in the order of the answer's lines.
    pub pairs: Vec<Pair>,
    /// The clocks that start, each once for each end.
    pub clocks: Vec<StartedClock>,
    /// Own law's second-line identity check is open at this meeting.
    pub second_line: bool,
}

/// What the officer sees. Parts are in the order in which they stand.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Answer {
    /// The word.
    pub word: Word,
    /// Who was presented, and how it was read.
    pub traveller: Spoken,
    /// The word as it stands in large letters.
    pub headline: Said,
    /// What it means, in a sentence.
    pub means: Said,
    /// A line for each alert where there are several.
    pub alerts: Vec<Said>,
    /// What to do.
    pub doing: Vec<Said>,
    /// What not to do.
    pub not_doing: Vec<Said>,
    /// Because of what not: of the alert, or of this answer.
    pub because: Said,
    /// Other grounds of own law.
    pub own_law: Said,
    /// Until when it counts.
    pub until: Said,
    /// On what the identity rests.
    pub identity: Spoken,
    /// Whom to call, and the end of the 30-minute clock.
    pub call: Said,
    /// Which registers of other states were asked, and which were not; empty where none was to be asked.
    pub abroad: Spoken,
    /// When it was answered.
    pub answered: String,
    /// Its place on the log; empty until it is on the record.
    pub log: Option<Seq>,
}

/// The word only: the rest shows names.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({})", self.word.code())
    }
}

/// One labelled line of an answer.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Line {
    /// The part it belongs to.
    pub label: String,
    /// The text.
    pub text: String,
}

/// The label only.
impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({})", self.label)
    }
}

impl Answer {
    /// The same answer with its place on the log, once it is durable.
    #[must_use]
    pub fn logged(mut self, log: Seq) -> Self {
        self.log = Some(log);
        self
    }

    /// The same answer with the registers of other states that were asked at this meeting, each with why it was not.
    /// What one said is not among it: the duty desk has that, and the word already counts it.
    #[must_use]
    pub fn with_abroad(mut self, asked: &[(String, Option<String>)]) -> Self {
        let of = |(state, not): &(String, Option<String>)| {
            let state = ("state", Value::Text(state.clone()));
            match not {
                None => Said::with(Saying::AbroadAsked, vec![state]),
                Some(why) => {
                    let why = ("why", Value::Text(bounded(why, LONGEST_TEXT)));
                    Said::with(Saying::AbroadNot, vec![state, why])
                }
            }
        };
        let all: Vec<Said> = asked.iter().map(of).collect();
        let text = all.iter().map(|it| &**it).collect::<Vec<_>>().join("; ");
        self.abroad = Spoken::new(all, bounded(&text, LONGEST_ABROAD));
        self
    }

    /// The labelled lines in their fixed order, for a terminal or paper.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let mut out = Vec::with_capacity(24);
        let mut line =
            |label: &str, text: &str| out.push(Line { label: label.to_owned(), text: text.to_owned() });
        line("Traveller", &self.traveller);
        line("Word", &self.headline);
        line("Means", &self.means);
        for it in &self.alerts {
            line("Alert", it);
        }
        for it in &self.doing {
            line("Do", it);
        }
        for it in &self.not_doing {
            line(&self.because, it);
        }
        line("Own law", &self.own_law);
        line("Until", &self.until);
        line("Identity", &self.identity);
        line("Call", &self.call);
        if !self.abroad.is_empty() {
            line("Abroad", &self.abroad);
        }
        let place = self.log.map_or_else(|| "____________".to_owned(), |it| format!("{:>12}", it.0));
        line("Log", &format!("{}, on the log: {place}", self.answered));
        out
    }

    /// The lines as one text, a line each, at most [`MAX_BYTES`] bytes.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::with_capacity(2_048);
        for line in self.lines() {
            out.push_str(&line.label);
            out.push_str(": ");
            out.push_str(&line.text);
            out.push('\n');
        }
        out
    }
}

/// The family of rules about the person.
const PERSON: &str = "person";

/// What holds for one pair at this meeting.
struct Seen<'a> {
    met: &'a Met<'a>,
    word: PairWord<'a>,
}

impl Seen<'_> {
    /// When the candidate ends, once for all meetings of this traveller with this alert; none where confirmed.
    fn candidate_end(&self) -> Option<i64> {
        match self.met.evidence.identity {
            Some(Identity::Candidate) => {
                Some(self.met.first_met.saturating_add(hours(i64::from(CANDIDATE_HOURS))))
            }
            Some(Identity::Confirmed) | None => None,
        }
    }
}

/// The word of one pair; only a permission in force carries the permission.
#[derive(Clone, Copy)]
enum PairWord<'a> {
    MayAct(&'a Permission),
    Suspended,
    UnderReview,
}

impl PairWord<'_> {
    /// The order of the lines.
    fn place(self) -> u8 {
        match self {
            Self::MayAct(_) => 0,
            Self::Suspended => 1,
            Self::UnderReview => 2,
        }
    }

    /// The lowest first.
    fn caution(self) -> u8 {
        match self {
            Self::Suspended => 0,
            Self::UnderReview => 1,
            Self::MayAct(_) => 2,
        }
    }

    fn word(self) -> Word {
        match self {
            Self::MayAct(_) => Word::MayAct,
            Self::Suspended => Word::Suspended,
            Self::UnderReview => Word::UnderReview,
        }
    }

    fn headline(self, at: Moment) -> Said {
        match self {
            Self::MayAct(permission) => Said::with(Saying::HeadMayAct, permitted_values(permission, at)),
            Self::Suspended => Saying::HeadSuspended.into(),
            Self::UnderReview => Saying::HeadReview.into(),
        }
    }
}

fn permitted_values(permission: &Permission, at: Moment) -> Vec<(&'static str, Value)> {
    vec![
        ("measure", Value::Measure(permission.measure)),
        ("by", Value::Names(permission.by.clone())),
        ("authority", Value::Text(bounded(&permission.authority, LONGEST_TEXT))),
        ("until", Value::At(at.at(permission.until))),
    ]
}

fn count(number: usize) -> Value {
    Value::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Answers a check.
#[must_use]
pub fn answer(meeting: &Meeting<'_>) -> Outcome {
    let mut seen: Vec<Seen<'_>> = meeting.met.iter().filter_map(|it| see(it, meeting.at)).collect();
    // One alert given twice counts once, by its lower word.
    seen.sort_by(|a, b| a.met.alert.cmp(b.met.alert).then_with(|| a.word.caution().cmp(&b.word.caution())));
    seen.dedup_by(|later, first| later.met.alert == first.met.alert);
    seen.sort_by_key(|it| it.word.place());
    // A permission that gets no line is not acted on here.
    for it in seen.iter_mut().skip(MAX_ALERT_LINES) {
        if let PairWord::MayAct(_) = it.word {
            it.word = PairWord::UnderReview;
        }
    }
    let second_line = second_line(meeting, &seen);
    let answer = match meeting.looked {
        Looked::TooComplex | Looked::NothingToCompare => must_look(meeting),
        Looked::Fully if seen.is_empty() => no_alert(meeting),
        // Nobody was looked for by name: that is no "no alert".
        Looked::ByNumberAlone if seen.is_empty() => must_look(meeting),
        Looked::Fully | Looked::ByNumberAlone => met_alerts(meeting, &seen, second_line),
    };
    let must_look = answer.word == Word::PersonMustLook;
    let word_of = |it: &Seen<'_>| if must_look { Word::PersonMustLook } else { it.word.word() };
    Outcome {
        clocks: clocks(meeting, &seen, must_look),
        second_line: second_line && !must_look,
        pairs: seen.iter().filter_map(|it| pair(it, word_of(it), meeting.at)).collect(),
        answer,
    }
}

/// What holds for one pair; nothing where it is not shown to anybody who acts.
fn see<'a>(met: &'a Met<'a>, at: Moment) -> Option<Seen<'a>> {
    let shown = met.evidence.identity.is_some() && !met.set_aside;
    let word = match met.standing.level {
        Level::Erased | Level::Suppressed => return None,
        Level::Suspended => PairWord::Suspended,
        Level::Reviewable | Level::Permitted if met.shields.iter().any(|it| it.is_live(at.micros)) => {
            PairWord::Suspended
        }
        Level::Reviewable | Level::Permitted => match met.permission {
            Some(permission) if in_force(permission, met, at) => PairWord::MayAct(permission),
            Some(_) | None => PairWord::UnderReview,
        },
    };
    shown.then_some(Seen { met, word })
}

/// The permission may be acted on with this traveller now. Everything that is not sure ends it.
fn in_force(permission: &Permission, met: &Met<'_>, at: Moment) -> bool {
    let confirmed = met.evidence.identity == Some(Identity::Confirmed);
    let stopped = met.standing.held.iter().any(|it| it.stops.contains(permission.measure));
    let waits = met.shields.iter().any(|it| it.blocks_permission(permission.decided));
    let in_time = permission.decided <= at.micros && at.micros < permission.until;
    confirmed
        && !stopped
        && !waits
        && in_time
        && permission.revision == met.revision
        && AT_A_MEETING.contains(permission.measure)
        && permission.can_be_shown()
}

/// A bar about the person stands on this alert: protection, asylum, an interim measure, a child, a final judgment. What
/// lapsed counts until a person lifts it.
fn barred_for_the_person(seen: &Seen<'_>) -> bool {
    seen.met.standing.held.iter().any(|it| it.effect == Effect::Bar && it.rule.family() == PERSON)
}

/// Whatever leads to a closer look at this very person is closed: it is treated as a child, or a bar about the person
/// stands on one of the alerts.
fn left_alone(meeting: &Meeting<'_>, seen: &[Seen<'_>]) -> bool {
    treated_as_child(meeting.traveller, meeting.at.date()) || seen.iter().any(barred_for_the_person)
}

/// Own law's second-line identity check is open: every alert is under review, no finding on any alert of this person
/// stops it, whatever its measure was, no bar about the person stands, and it is no child.
fn second_line(meeting: &Meeting<'_>, seen: &[Seen<'_>]) -> bool {
    let stopped =
        |it: &Seen<'_>| it.met.standing.held.iter().any(|it| it.stops.contains(Measure::SecondLineIdentity));
    let under_review = |it: &Seen<'_>| matches!(it.word, PairWord::UnderReview);
    meeting.profile.values().second_line_minutes > 0
        && !seen.is_empty()
        && !left_alone(meeting, seen)
        && seen.iter().all(|it| under_review(it) && !stopped(it))
}

fn pair(seen: &Seen<'_>, word: Word, at: Moment) -> Option<Pair> {
    let shield = seen.met.shields.iter().filter(|it| it.is_live(at.micros)).max_by_key(|it| {
        // Confirmed before candidate, then the one that lasts longest.
        (it.identity == Identity::Confirmed, it.until().unwrap_or(i64::MAX))
    });
    Some(Pair {
        alert: seen.met.alert.clone(),
        word,
        identity: seen.met.evidence.identity?,
        says: seen.met.evidence.says(),
        until: seen.candidate_end(),
        shield: shield.map(Shielding::recorded),
    })
}

/// Which clocks start. Protection without an alert from whom it protects starts none.
fn clocks(meeting: &Meeting<'_>, seen: &[Seen<'_>], must_look: bool) -> Vec<StartedClock> {
    let now = meeting.at.micros;
    let mut out = Vec::new();
    // One that began at an earlier meeting is on the record and does not begin again.
    let mut start = |started: StartedClock| {
        if started.since == now && !out.contains(&started) {
            out.push(started);
        }
    };
    if !seen.is_empty() || must_look {
        start(started(MeetingClock::Duty, now, DUTY_MINUTES));
    }
    for it in seen {
        if it.met.evidence.identity == Some(Identity::Candidate) {
            start(started(MeetingClock::CandidateIdentity, it.met.first_met, CANDIDATE_HOURS));
        }
        for shield in it.met.shields.iter().filter(|it| it.is_live(now)) {
            if shield.identity == Identity::Candidate {
                start(started(MeetingClock::GrantingAuthority, shield.first_met, CANDIDATE_HOURS));
            }
        }
    }
    out
}

fn answered(at: Moment) -> String {
    format!("{} ({})", at.time_with_seconds(), at.offset())
}

fn no_alert(meeting: &Meeting<'_>) -> Answer {
    let doing = match meeting.purpose {
        CheckPurpose::Border | CheckPurpose::InlandStop => Saying::FinishCheck,
        CheckPurpose::VisaOrResidence => Saying::GoOnApplication,
        CheckPurpose::Custody => Saying::GoOnAsCourt,
    };
    Answer {
        word: Word::NoAlert,
        traveller: traveller_line(meeting.traveller),
        headline: Saying::HeadNoAlert.into(),
        means: Saying::MeansNoAlert.into(),
        alerts: Vec::new(),
        doing: vec![doing.into()],
        not_doing: vec![Saying::NotReadMore.into()],
        because: Saying::BecauseNothing.into(),
        own_law: Saying::OwnLaw.into(),
        until: Saying::UntilMeeting.into(),
        identity: Saying::NobodyFits.into(),
        call: Said::with(Saying::CallNoClock, vec![duty_number(meeting)]),
        abroad: Spoken::default(),
        answered: answered(meeting.at),
        log: None,
    }
}

fn must_look(meeting: &Meeting<'_>) -> Answer {
    let mut not_doing = five(meeting.purpose, None, Saying::NotTellAnybody);
    not_doing.push(Saying::NotWaveThrough.into());
    let mut doing: Vec<Said> = vec![Saying::CallDeskNow.into(), Saying::SeatAndWater.into()];
    let identity = match meeting.looked {
        Looked::Fully | Looked::TooComplex => Saying::TooComplex,
        Looked::ByNumberAlone => Saying::NumberAlone,
        Looked::NothingToCompare => Saying::NothingCompared,
    };
    let little = match meeting.looked {
        Looked::Fully | Looked::TooComplex => false,
        Looked::ByNumberAlone | Looked::NothingToCompare => true,
    };
    if little {
        doing.push(Saying::ReadName.into());
    }
    doing.extend(century_line(meeting.traveller));
    doing.extend(child_line(meeting));
    Answer {
        word: Word::PersonMustLook,
        traveller: traveller_line(meeting.traveller),
        headline: Saying::HeadMustLook.into(),
        means: if little { Saying::MeansTooLittle } else { Saying::MeansNotFinished }.into(),
        alerts: Vec::new(),
        doing,
        not_doing,
        because: Saying::BecauseAnswer.into(),
        own_law: Saying::OwnLaw.into(),
        until: Saying::UntilAnswer.into(),
        identity: identity.into(),
        call: call(meeting),
        abroad: Spoken::default(),
        answered: answered(meeting.at),
        log: None,
    }
}

fn met_alerts(meeting: &Meeting<'_>, seen: &[Seen<'_>], second_line: bool) -> Answer {
    let permitted: Vec<(usize, &Permission)> = seen
        .iter()
        .enumerate()
        .filter_map(|(at, it)| match it.word {
            PairWord::MayAct(permission) => Some((at + 1, permission)),
            PairWord::Suspended | PairWord::UnderReview => None,
        })
        .collect();
    let any_suspended = seen.iter().any(|it| matches!(it.word, PairWord::Suspended));
    let word = if !permitted.is_empty() {
        Word::MayAct
    } else if any_suspended {
        Word::Suspended
    } else {
        Word::UnderReview
    };
    let mut doing = Vec::with_capacity(8);
    let mut not_doing = Vec::with_capacity(8);
    match permitted.as_slice() {
        [] => {
            doing.extend(go_on(meeting, word, second_line));
            not_doing.extend(five(meeting.purpose, None, Saying::NotTell));
        }
        permitted => {
            act(meeting, seen.len(), permitted, &mut doing, &mut not_doing);
        }
    }
    if word == Word::UnderReview
        && !left_alone(meeting, seen)
        && seen.iter().any(|it| it.met.evidence.identity == Some(Identity::Candidate))
    {
        doing.push(Saying::CompareFeature.into());
    }
    doing.extend(sheet_line(meeting, word));
    doing.push(if seen.len() > 1 { Saying::CallDeskOnce.into() } else { Saying::CallDesk.into() });
    doing.extend(century_line(meeting.traveller));
    doing.extend(child_line(meeting));
    Answer {
        word,
        traveller: traveller_line(meeting.traveller),
        headline: headline(meeting, seen, &permitted, word),
        means: means(word, second_line, seen.len() > 1).into(),
        alerts: alert_lines(meeting, seen),
        doing,
        not_doing,
        because: Saying::BecauseAlert.into(),
        own_law: Saying::OwnLaw.into(),
        until: until(meeting, seen, &permitted, word),
        identity: identity_line(meeting, seen),
        call: call(meeting),
        abroad: Spoken::default(),
        answered: answered(meeting.at),
        log: None,
    }
}

fn headline(
    meeting: &Meeting<'_>,
    seen: &[Seen<'_>],
    permitted: &[(usize, &Permission)],
    word: Word,
) -> Said {
    match (permitted, seen) {
        (_, [only]) => only.word.headline(meeting.at),
        ([(number, permission)], _) => {
            let mut values = permitted_values(permission, meeting.at);
            values.push(("number", count(*number)));
            Said::with(Saying::HeadMayActOn, values)
        }
        ([_, ..], _) => Saying::HeadMayActLines.into(),
        ([], _) => match word {
            Word::Suspended => Saying::HeadSuspendedAll.into(),
            Word::UnderReview | Word::MayAct | Word::NoAlert | Word::PersonMustLook => {
                Saying::HeadReviewAll.into()
            }
        },
    }
}

fn means(word: Word, second_line: bool, several: bool) -> Saying {
    match word {
        Word::Suspended if several => Saying::MeansSuspendedAll,
        Word::Suspended => Saying::MeansSuspended,
        Word::UnderReview if second_line && several => Saying::MeansReviewSecondAll,
        Word::UnderReview if second_line => Saying::MeansReviewSecond,
        Word::UnderReview if several => Saying::MeansReviewAll,
        Word::UnderReview => Saying::MeansReview,
        Word::MayAct => Saying::MeansMayAct,
        Word::NoAlert => Saying::MeansNoAlert,
        Word::PersonMustLook => Saying::MeansNotFinished,
    }
}

fn alert_lines(meeting: &Meeting<'_>, seen: &[Seen<'_>]) -> Vec<Said> {
    if seen.len() < 2 {
        return Vec::new();
    }
    let line = |(at, it): (usize, &Seen<'_>)| {
        let mut values = vec![
            ("number", count(at + 1)),
            ("alert", Value::Text(bounded(it.met.alert.as_str(), 80))),
            ("identity", Value::Word(it.met.evidence.identity.map_or("", Identity::code))),
        ];
        match it.word {
            PairWord::MayAct(permission) => {
                values.extend(permitted_values(permission, meeting.at));
                Said::with(Saying::LineMayAct, values)
            }
            PairWord::Suspended => Said::with(Saying::LineSuspended, values),
            PairWord::UnderReview => Said::with(Saying::LineReview, values),
        }
    };
    let mut lines: Vec<Said> = seen.iter().enumerate().take(MAX_ALERT_LINES).map(line).collect();
    if seen.len() > MAX_ALERT_LINES {
        let more = seen.len() - MAX_ALERT_LINES;
        lines.push(Said::with(Saying::LineMore, vec![("count", count(more))]));
    }
    lines
}

fn until(meeting: &Meeting<'_>, seen: &[Seen<'_>], permitted: &[(usize, &Permission)], word: Word) -> Said {
    if let Some(first) = permitted.iter().map(|(_, it)| it.until).min() {
        return Said::with(Saying::UntilChange, vec![("when", Value::At(meeting.at.at(first)))]);
    }
    // The first candidate that ends asks for an answer; one whose time is over waits for the duty desk already.
    let ends: Option<Vec<i64>> = seen.iter().map(Seen::candidate_end).collect();
    let first = ends.and_then(|it| it.into_iter().filter(|it| *it > meeting.at.micros).min());
    match first {
        Some(end) if word == Word::UnderReview => {
            let end = Value::seen(meeting.at.at(end), meeting.at);
            Said::with(Saying::UntilCandidate, vec![("when", end)])
        }
        Some(_) | None => Saying::UntilDesk.into(),
    }
}

/// A candidate with its end, or that its time ended: none stands for ever because nobody answered.
fn candidate(at: Moment, end: i64, [runs, over]: [Saying; 2], (name, value): (&'static str, Value)) -> Said {
    let when = ("when", Value::seen(at.at(end), at));
    Said::with(if at.micros < end { runs } else { over }, vec![when, (name, value)])
}

fn identity_line(meeting: &Meeting<'_>, seen: &[Seen<'_>]) -> Spoken {
    if let [only] = seen {
        let rests = ("rests", Value::Several(only.met.evidence.rests.clone()));
        return match only.candidate_end() {
            None => Said::with(Saying::Confirmed, vec![rests]),
            Some(end) => candidate(meeting.at, end, [Saying::CandidateUntil, Saying::CandidateEnded], rests),
        }
        .into();
    }
    let shown = || seen.iter().enumerate().take(MAX_ALERT_LINES);
    let numbers = |which: Option<i64>| {
        let of = shown().filter(|(_, it)| it.candidate_end() == which);
        let all = of.map(|(at, _)| (at + 1).to_string()).collect::<Vec<_>>().join(", ");
        ("numbers", Value::Text(all))
    };
    let mut ends: Vec<Option<i64>> = shown().map(|(_, it)| it.candidate_end()).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut parts: Vec<Said> = ends
        .iter()
        .map(|end| match end {
            None => Said::with(Saying::ConfirmedFor, vec![numbers(None)]),
            Some(at) => {
                let sayings = [Saying::CandidateForUntil, Saying::CandidateForEnded];
                candidate(meeting.at, *at, sayings, numbers(*end))
            }
        })
        .collect();
    if ends.iter().any(Option::is_some) {
        parts.push(Saying::NameAlone.into());
    }
    let text = parts.iter().map(|it| &**it).collect::<Vec<_>>().join("; ");
    Spoken::new(parts, text)
}

fn duty_number(meeting: &Meeting<'_>) -> (&'static str, Value) {
    ("number", Value::Text(meeting.profile.values().duty_number.clone()))
}

fn call(meeting: &Meeting<'_>) -> Said {
    let end = meeting.at.after(minutes(i64::from(DUTY_MINUTES)));
    let minutes = ("minutes", Value::Count(i64::from(DUTY_MINUTES)));
    let when = ("when", Value::seen(end, meeting.at));
    Said::with(Saying::Call, vec![duty_number(meeting), minutes, when])
}

//! The words of requests and restrictions: each code of a closed list in the language of the page.
//!
//! Promise: a code is looked up by itself and never by its English; law that nobody checked is not shown as law.
//!
//! Serves Directive 2010/64/EU: whoever decides or is decided about reads it in the language of the page.

use askama::filters::Safe;
use casework::request::excerpt;
use casework::restriction::law::Label;
use casework::restriction::questions::Asked;
use casework::restriction::{Outcome, Rung};
use fluent_bundle::FluentArgs;
use terms::deadline::{DeadlineRule, DeadlineState, Party, Term, TermUnit};
use terms::law::Tag;
use terms::request::{
    Capacity, FileKind, LetterKind, RequestKind, RequestState, RequestStep, Requirement, RulingKind, Telling,
};
use terms::restriction::{
    ChallengeEnd, ChallengeEvent, ChallengeStep, Gist, PointTested, RestrictionGround, RestrictionKind,
    RestrictionScope, TestPoint, TestReason, Verdict,
};
use terms::{Date, LawRef};

use crate::escape::marked;
use crate::parts::{self, Html, coded, key};
use crate::time;
use crate::words::Words;

/// A small value, or a reference to it: templates hand values over by reference, and by reference of that.
pub trait It<T: Copy> {
    /// The value.
    fn it(&self) -> T;
}

impl<T: Copy> It<T> for T {
    fn it(&self) -> T {
        *self
    }
}

impl<T: Copy> It<T> for &T {
    fn it(&self) -> T {
        **self
    }
}

impl<T: Copy> It<T> for &&T {
    fn it(&self) -> T {
        ***self
    }
}

impl<T: Copy> It<T> for &&&T {
    fn it(&self) -> T {
        ****self
    }
}

macro_rules! says { ($($(#[doc = $doc:literal])* $name:ident $type:ty = $family:literal;)*) => { $(
    $(#[doc = $doc])*
    #[must_use]
    pub fn $name(w: Words, it: impl It<$type>) -> String {
        coded(w, $family, it.it().code())
    }
)* } }

says! {
    /// What is asked for.
    kind RequestKind = "letter-kind";
    /// In which capacity.
    capacity Capacity = "letter-capacity";
    /// What is missing.
    requirement Requirement = "letter-missing";
    /// A decision.
    ruling RulingKind = "letter-ruling";
    /// Towards whom something is restricted.
    restricted RestrictionKind = "letter-restriction";
    /// The ground.
    ground RestrictionGround = "letter-ground";
    /// How much.
    scope RestrictionScope = "letter-scope";
    /// A letter.
    letter LetterKind = "letter-title";
    /// How far it is.
    state RequestState = "rq-state";
    /// A step.
    step RequestStep = "rq-step";
    /// What stands in a file.
    file FileKind = "rq-file";
    /// Whether a person is told.
    telling Telling = "rq-telling";
    /// A point of the test.
    point TestPoint = "rq-point";
    /// What it says.
    verdict Verdict = "rq-verdict";
    /// A step of a challenge.
    challenge ChallengeStep = "rq-challenge";
    /// How it ended.
    ended ChallengeEnd = "rq-ended";
    /// How much a gist tells.
    gist Gist = "rq-gist";
    /// What a clock asks for.
    clock DeadlineRule = "rq-clock";
    /// What follows where nobody answers.
    follows DeadlineRule = "rq-follows";
    /// What became of a clock.
    deadline DeadlineState = "rq-deadline";
    /// A side.
    party Party = "rq-party";
    /// A question to the source.
    asked Asked = "rq-asked";
    /// What kind of rule it is.
    label_word Label = "rq-label";
}

/// What a test came to.
#[must_use]
pub fn outcome(w: Words, it: impl It<Outcome>) -> String {
    w.t(outcome_key(it.it()))
}

fn outcome_key(it: Outcome) -> &'static str {
    match it {
        Outcome::Justified => "rq-outcome-justified",
        Outcome::Asks => "rq-outcome-asks",
        Outcome::Fails => "rq-outcome-fails",
        Outcome::NotTested => "rq-outcome-not-tested",
    }
}

/// Why a point of a test says what it says.
#[must_use]
pub fn why(w: Words, it: &PointTested) -> String {
    let mut args = FluentArgs::new();
    args.set("number", i64::from(it.number.unwrap_or(1)));
    let name = key("rq-why", it.reason.code());
    match it.day {
        Some(day) => {
            args.set("day", time::day(w, day));
            w.with(&name, &args)
        }
        None if names_a_day(it.reason) => w.with(&format!("{name}-undated"), &args),
        None => w.with(&name, &args),
    }
}

/// Its sentence names a day, and there is one without for where it is not known.
#[must_use]
pub fn names_a_day(reason: TestReason) -> bool {
    matches!(
        reason,
        TestReason::Expired
            | TestReason::ReviewPassed
            | TestReason::Runs
            | TestReason::Published
            | TestReason::TrialOver
    )
}

/// What kind of rule it is, with its mark.
#[must_use]
pub fn label(w: Words, it: impl It<Label>) -> Html {
    let it = it.it();
    let class = match it {
        Label::Law => "text",
        Label::Practice => "second",
        Label::Policy => "policy",
    };
    Safe(format!("<span class=\"sure sure-{class}\">{}</span>", marked(&label_word(w, it))))
}

/// What something rests on: each reference that may be shown as law, or as a rule of this body.
#[must_use]
pub fn law(w: Words, all: impl AsRef<[LawRef]>) -> Html {
    basis(w, all.as_ref(), |it| it.tag != Tag::Memory)
}

/// The same beside a label that says already that it is a rule of this body: texts alone.
#[must_use]
pub fn texts(w: Words, all: impl AsRef<[LawRef]>) -> Html {
    basis(w, all.as_ref(), |it| matches!(it.tag, Tag::Verified | Tag::Secondary))
}

fn basis(w: Words, all: &[LawRef], shown: impl Fn(&LawRef) -> bool) -> Html {
    let one = |it: &LawRef| {
        let tag = match it.tag {
            Tag::Inference => {
                format!("<span class=\"sure sure-policy\">{}</span>", marked(&w.t("letter-is-rule")))
            }
            Tag::Verified | Tag::Secondary | Tag::Memory => parts::sure(w, it.tag).0,
        };
        format!("<span class=\"basis\"><span{}>{}</span> {tag}</span>", w.english().0, marked(&it.cite))
    };
    Safe(all.iter().filter(|it| shown(it)).map(one).collect())
}

/// The rule that a step of a challenge follows; none where a person or the source did it.
#[must_use]
pub fn rung(event: &ChallengeEvent) -> Option<Rung> {
    use casework::restriction::{Mark, Proposal};
    Some(match event.step {
        ChallengeStep::Opened => Rung::Open,
        ChallengeStep::Reminded => Rung::Remind(event.number.unwrap_or(1)),
        ChallengeStep::ThirdPartyCheckAsked => Rung::AskRiskCheck,
        ChallengeStep::GistProposed => {
            Rung::Propose(Proposal::Gist(event.gist.unwrap_or(Gist::OffenceClass)))
        }
        ChallengeStep::BlockProposed => Rung::Propose(Proposal::Block),
        ChallengeStep::DeletionProposed => Rung::Propose(Proposal::Deletion),
        ChallengeStep::ReplyInvited => Rung::InviteReply(event.number.unwrap_or(1)),
        ChallengeStep::InferenceMarked => Rung::Mark(Mark::Inference),
        ChallengeStep::CountedInAudit => Rung::Mark(Mark::CountedInAudit),
        ChallengeStep::Closed => Rung::Close(event.ended.unwrap_or(ChallengeEnd::Decided)),
        ChallengeStep::Answered | ChallengeStep::Replied | ChallengeStep::ThirdPartyChecked => return None,
    })
}

/// A term: so many of a unit.
#[must_use]
pub fn term(w: Words, it: impl It<Term>) -> String {
    let it = it.it();
    w.n(unit_key(it.unit), it.length)
}

fn unit_key(unit: TermUnit) -> &'static str {
    match unit {
        TermUnit::Hour => "rq-term-hour",
        TermUnit::CalendarDay => "rq-term-calendar-day",
        TermUnit::WorkingDay => "rq-term-working-day",
        TermUnit::Month => "rq-term-month",
    }
}

/// A unit by itself.
#[must_use]
pub fn unit(w: Words, it: impl It<TermUnit>) -> String {
    coded(w, "rq-unit", it.it().code())
}

/// What a check of an excerpt found.
#[must_use]
pub fn found(w: Words, it: impl It<excerpt::Kind>) -> String {
    w.t(match it.it() {
        excerpt::Kind::Name => "rq-found-name",
        excerpt::Kind::Place => "rq-found-place",
        excerpt::Kind::Date => "rq-found-date",
        excerpt::Kind::Number => "rq-found-number",
        excerpt::Kind::HiddenEarlier => "rq-found-hidden-earlier",
        excerpt::Kind::ShownEarlier => "rq-found-shown-earlier",
    })
}

/// The end of a clock. A day that ends is said to end at 24:00, and not to begin the next one.
#[must_use]
pub(crate) fn end(f: &crate::frame::Frame, due: impl It<i64>) -> String {
    let (w, due) = (f.words(), due.it());
    if f.now.at(due).time() == "00:00" {
        let day = f.now.at(due.saturating_sub(1)).date();
        return w.a2("day-at", "day", time::day(w, day), "time", "24:00");
    }
    f.when(&due)
}

/// A day of the calendar that reckons deadlines.
#[must_use]
pub(crate) fn civil(w: Words, it: jiff::civil::Date) -> String {
    let mut args = FluentArgs::new();
    args.set("day", i64::from(it.day()));
    args.set("month", i64::from(it.month()));
    args.set("year", it.year().to_string());
    w.with("date", &args)
}

/// A day, where it is known.
#[must_use]
pub(crate) fn day_or(w: Words, it: Option<&Date>) -> String {
    it.map_or_else(|| w.t("rq-not-named"), |it| time::day(w, it))
}

//! Parts of pages: tags, chips, clocks, names, findings, facts, what somebody else wrote.
//!
//! Promise: a level has word, glyph, edge and lightness of its own and never only a colour; every fact shows where it
//! comes from; law that nobody checked is never shown as law.
//!
//! Templates hand values over by reference: what is small takes either.

use std::borrow::Borrow;
use std::fmt::Display;

use askama::Template;
use askama::filters::Safe;
use casework::border::moment::Moment;
use casework::border::say::Saying;
use casework::clock::AtEnd;
use terms::border::Word;
use terms::clock::{ClockHolder, ClockRule};
use terms::finding::{Effect, Finding, GroundValue, Lifter, Whom};
use terms::law::Tag;
use terms::{Date, LawRef, Level, Measure, MeasureSet, Origin, Track};

use crate::escape::{boxed, marked};
use crate::words::Words;
use crate::{parts, time};

/// HTML that a part made.
pub type Html = Safe<String>;

/// The key of a word of a closed list: `role` and `desk_officer` give `role-desk-officer`.
#[must_use]
pub fn key(family: &str, code: &str) -> String {
    let mut out = family.to_owned();
    for part in code.split(|c: char| !c.is_ascii_alphanumeric()).filter(|it| !it.is_empty()) {
        out.push('-');
        out.push_str(&part.to_ascii_lowercase());
    }
    if out == family {
        out.push_str("-nobody");
    }
    out
}

/// The word of a closed list.
#[must_use]
pub fn coded(w: Words, family: &str, code: &str) -> String {
    w.t(&key(family, code))
}

/// The key of a level word.
#[must_use]
pub fn level_key(level: impl Borrow<Level>) -> &'static str {
    match level.borrow() {
        Level::Erased => "level-erased",
        Level::Suppressed => "level-suppressed",
        Level::Suspended => "level-suspended",
        Level::Reviewable => "level-reviewable",
        Level::Permitted => "level-permitted",
    }
}

/// Class and glyph of a level.
fn look(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Erased => ("gone", "blank"),
        Level::Suppressed => ("gone", "gone"),
        Level::Suspended => ("suspended", "suspended"),
        Level::Reviewable => ("review", "review"),
        Level::Permitted => ("permitted", "permitted"),
    }
}

/// Class and glyph of a word in the booth.
#[must_use]
pub fn word_look(word: Word) -> (&'static str, &'static str) {
    match word {
        Word::NoAlert => ("none", "none"),
        Word::Suspended => ("suspended", "suspended"),
        Word::UnderReview => ("review", "review"),
        Word::MayAct => ("permitted", "permitted"),
        Word::PersonMustLook => ("gone", "look"),
    }
}

/// A small picture beside a word.
#[must_use]
pub fn icon(name: &str) -> Html {
    Safe(format!("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-{}\"></use></svg>", marked(name)))
}

/// The same, large.
#[must_use]
pub fn glyph(name: &str) -> Html {
    Safe(format!(
        "<svg class=\"icon glyph\" aria-hidden=\"true\"><use href=\"#i-{}\"></use></svg>",
        marked(name)
    ))
}

/// The level as a tag.
#[must_use]
pub fn tag(w: Words, level: impl Borrow<Level>) -> Html {
    let level = *level.borrow();
    let (class, glyph) = look(level);
    Safe(format!(
        "<span class=\"tag tag-{class}\">{}{}</span>",
        icon(glyph).0,
        marked(&w.t(level_key(level)))
    ))
}

/// Where a fact comes from.
#[must_use]
pub fn origin(w: Words, origin: impl Borrow<Origin>) -> Html {
    let origin = *origin.borrow();
    let code = origin.code();
    Safe(format!(
        "<span class=\"origin origin-{code}\">{}<span class=\"vh\">{} </span>{}</span>",
        icon(code).0,
        marked(&w.t("origin")),
        marked(&coded(w, "origin", code))
    ))
}

/// How sure the text of a law is.
#[must_use]
pub fn sure(w: Words, tag: impl Borrow<Tag>) -> Html {
    let tag = *tag.borrow();
    let (class, key) = match tag {
        Tag::Verified => ("text", "sure-text"),
        Tag::Secondary => ("second", "sure-second"),
        Tag::Memory => ("not", "sure-not"),
        Tag::Inference => ("policy", "sure-policy"),
    };
    Safe(format!("<span class=\"sure sure-{class}\">{}</span>", marked(&w.t(key))))
}

/// How strong a finding is: of a rule, never of a person.
#[must_use]
pub fn effect(w: Words, effect: impl Borrow<Effect>) -> Html {
    let effect = *effect.borrow();
    let strength = match effect {
        Effect::Note => 1,
        Effect::Question => 2,
        Effect::Enhance => 3,
        Effect::Suspend => 4,
        Effect::Bar => 5,
    };
    let bars: String = (0..5)
        .map(|it| {
            let on = if it < strength { "on" } else { "off" };
            format!(
                "<rect class=\"{on}\" x=\"{}\" y=\"0.5\" width=\"12\" height=\"7\"/>",
                f64::from(it) * 14.5 + 0.5
            )
        })
        .collect();
    let code = effect.code();
    Safe(format!(
        "<p class=\"effect effect-{code}\">{} <svg viewBox=\"0 0 72 8\" aria-hidden=\"true\">{bars}</svg></p>",
        marked(&coded(w, "effect", code))
    ))
}

/// The bar of a clock: how much has run.
#[must_use]
pub fn bar(share: i64, late: bool, met: bool) -> Html {
    let width = if late { 200 } else { share.clamp(0, 1000) / 5 };
    let class = if met {
        "bar-met"
    } else if late {
        "bar-late"
    } else {
        "bar-gone"
    };
    let now =
        if late || met { String::new() } else { format!("<path class=\"bar-now\" d=\"M{width} -2v18\"/>") };
    Safe(format!(
        "<svg class=\"clock-bar\" viewBox=\"0 0 200 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect \
         class=\"bar-track\" x=\"0\" y=\"2\" width=\"200\" height=\"10\"/><rect class=\"{class}\" x=\"0\" y=\"2\" \
         width=\"{width}\" height=\"10\"/>{now}</svg>"
    ))
}

/// A name in one form.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    /// Whole, in the script it came in.
    pub text: String,
    /// Its language, where known (`be-tarask`).
    pub lang: Option<String>,
    /// Where this form comes from.
    pub from: Option<Origin>,
}

/// No names.
impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Name({} letters)", self.text.chars().count())
    }
}

impl Name {
    /// A form of which nothing more is known.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), lang: None, from: None }
    }

    /// Isolated, so that it turns nothing beside it.
    #[must_use]
    pub fn html(&self) -> Html {
        let lang = self.lang.as_ref().map(|it| format!(" lang=\"{}\"", marked(it))).unwrap_or_default();
        Safe(format!("<bdi{lang}>{}</bdi>", marked(&self.text)))
    }
}

/// What somebody else wrote.
#[derive(Clone)]
pub struct Foreign {
    /// Who.
    pub author: String,
    /// The language, where known.
    pub lang: Option<String>,
    /// Their words.
    pub text: String,
    /// A translation, with who made it and who read it.
    pub translation: Option<(String, String)>,
}

impl Foreign {
    /// With every hidden character in a box.
    #[must_use]
    pub fn html(&self) -> Html {
        Safe(boxed(&self.text))
    }

    /// The translation, likewise.
    #[must_use]
    pub fn translated(&self) -> Option<(&str, Html)> {
        self.translation.as_ref().map(|(by, text)| (by.as_str(), Safe(boxed(text))))
    }

    /// It has characters that are shown as codes.
    #[must_use]
    pub fn has_hidden(&self) -> bool {
        self.text.chars().any(crate::escape::hidden)
    }
}

/// What is known of a fact.
#[derive(Clone)]
pub enum Known {
    /// A value.
    Value(String),
    /// A value of a closed list: its family and its code.
    Coded(&'static str, &'static str),
    /// A sentence of the booth.
    Said(Saying),
    /// A sentence of the record, which is English.
    Recorded(String),
    /// What the person or counsel stated: about what, on which day, in their words.
    Stated(terms::register::StatementKind, Date, String),
    /// Nobody has asked.
    NobodyAsked,
    /// It goes out with the scheduled questions of a day.
    GoesOut(Date),
    /// Asked on a day, and not answered.
    NotAnswered(Option<Date>),
    /// The answer is "no", or "there is none".
    No,
    /// This view of the alert does not carry it.
    NotShown,
}

/// One fact.
#[derive(Clone)]
pub struct Fact {
    /// What it is, as the rules call it (`warrant.max_penalty_months`), or in words.
    pub term: String,
    /// What is known.
    pub known: Known,
    /// From whom.
    pub origin: Origin,
}

impl Fact {
    /// The value or the sentence that says what is not known. Words of a sender stand as a quotation.
    #[must_use]
    pub fn html(&self, w: Words) -> Html {
        let unknown = |icon_name: &str, text: String| {
            format!("<span class=\"unknown\">{} {}</span>", icon(icon_name).0, marked(&text))
        };
        Safe(match &self.known {
            Known::Value(text) => value(text, self.origin).0,
            Known::Coded(family, code) => marked(&coded(w, family, code)),
            Known::Said(saying) => crate::sentences::alone(w, *saying).0,
            Known::Recorded(says) => crate::sentences::recorded(w, says).0,
            Known::Stated(kind, on, text) => {
                let (kind, on) = (coded(w, "stated", kind.code()), time::day(w, *on));
                format!("{}, {}: {}", marked(&kind), marked(&on), value(text, self.origin).0)
            }
            Known::NobodyAsked => unknown("blank", w.t("unknown-nobody-asked")),
            Known::GoesOut(on) => unknown("clock", w.a("unknown-goes-out", "day", time::day(w, *on))),
            Known::NotAnswered(Some(on)) => {
                unknown("dots", w.a("unknown-not-answered", "day", time::day(w, *on)))
            }
            Known::NotAnswered(None) => unknown("dots", w.t("unknown-not-answered-undated")),
            Known::No => unknown("gone", w.t("unknown-no")),
            Known::NotShown => unknown("blank", w.t("unknown-not-shown")),
        })
    }
}

/// A value: quoted in the voice of others where it is the sender's.
#[must_use]
pub fn value(text: &str, from: impl Borrow<Origin>) -> Html {
    let from = *from.borrow();
    Safe(match from {
        Origin::Notice | Origin::Person => format!("<q class=\"foreign-q\">{}</q>", boxed(text)),
        Origin::Register | Origin::Official | Origin::History => format!("<bdi>{}</bdi>", marked(text)),
    })
}

/// A finding as it is shown.
#[derive(Clone)]
pub struct Found {
    /// It.
    pub finding: Finding,
    /// For each ground that stands in another entry, what it resolved to; in their order.
    pub resolved: Vec<String>,
    /// The day on which questions to the sender go out.
    pub goes_out: Option<Date>,
    /// It is no longer found since that day; a person may lift it.
    pub lapsed: Option<Date>,
}

#[derive(Template)]
#[template(path = "finding.html")]
struct FoundPart<'a> {
    w: Words,
    it: &'a Found,
}

impl Found {
    /// The part.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, w: Words) -> Result<Html, askama::Error> {
        FoundPart { w, it: self }.render().map(Safe)
    }

    /// The grounds with what they resolved to.
    #[must_use]
    pub fn grounds(&self) -> Vec<(String, Html, Origin)> {
        let mut resolved = self.resolved.iter();
        let of = |it: &terms::Ground, resolved: &mut std::slice::Iter<'_, String>| {
            let text = match &it.value {
                GroundValue::Own(text) => text.clone(),
                GroundValue::Elsewhere(at) => {
                    resolved.next().cloned().unwrap_or_else(|| format!("{}.{}", at.entry, at.field))
                }
            };
            (it.fact.to_string(), value(&text, it.origin), it.origin)
        };
        self.finding.grounds.iter().map(|it| of(it, &mut resolved)).collect()
    }

    /// Law that may be shown as law, and rules of this gateway.
    #[must_use]
    pub fn law(&self) -> Vec<&LawRef> {
        self.finding.law.iter().filter(|it| it.tag != Tag::Memory).collect()
    }

    /// References that nobody checked against the text: pointers, under a heading that says so.
    #[must_use]
    pub fn pointers(&self) -> Vec<&LawRef> {
        self.finding.law.iter().filter(|it| it.tag == Tag::Memory).collect()
    }

    /// Whom to ask what; of a question to the sender, on which day it goes out.
    #[must_use]
    pub fn asks(&self, w: Words) -> Vec<(String, &str, Option<String>)> {
        let out = |whom: Whom| (whom == Whom::Sender).then_some(self.goes_out).flatten();
        self.finding
            .asks
            .iter()
            .map(|it| {
                let day = out(it.whom).map(|on| w.a("unknown-goes-out", "day", time::day(w, on)));
                (coded(w, "whom", it.whom.code()), it.question.as_str(), day)
            })
            .collect()
    }
}

/// `warrant.max_penalty_months` as words.
#[must_use]
pub fn fact_words(fact: &str) -> String {
    fact.replace(['.', '_'], " ")
}

/// The measures of a set, in words.
#[must_use]
pub fn measures(w: Words, set: impl Borrow<MeasureSet>) -> String {
    let set = *set.borrow();
    if set == MeasureSet::ALL {
        return w.t("every-measure");
    }
    let all: Vec<String> = set.iter().map(|it| measure(w, it)).collect();
    if all.is_empty() { w.t("nothing") } else { all.join(", ") }
}

/// One measure.
#[must_use]
pub fn measure(w: Words, measure: impl Borrow<Measure>) -> String {
    let measure = *measure.borrow();
    coded(w, "measure", measure.code())
}

/// Who lifts.
#[must_use]
pub fn lifter(w: Words, lifter: impl Borrow<Lifter>) -> String {
    let lifter = *lifter.borrow();
    coded(w, "lifter", lifter.code())
}

/// The track.
#[must_use]
pub fn track(w: Words, track: impl Borrow<Track>) -> String {
    let track = *track.borrow();
    coded(w, "track", track.code())
}

/// A permission as it is shown.
#[derive(Clone)]
pub struct Permitted {
    /// The one measure.
    pub measure: Measure,
    /// Who decided.
    pub by: Vec<String>,
    /// Their authority.
    pub authority: String,
    /// When it ends.
    pub until: i64,
    /// Conditions.
    pub conditions: Vec<String>,
}

impl Permitted {
    /// `decided by NAME (authority) until DATE`.
    #[must_use]
    pub fn decided(&self, w: Words, now: Moment) -> String {
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("authority", self.authority.clone());
        args.set("until", time::when(w, now, now.at(self.until)));
        match self.by.as_slice() {
            [first, second] => {
                args.set("first", first.clone());
                args.set("second", second.clone());
                w.with("decided-by-two", &args)
            }
            all => {
                args.set("name", all.join(", "));
                w.with("decided-by", &args)
            }
        }
    }
}

/// Why an alert stands where it stands.
#[derive(Clone)]
pub enum Why {
    /// The strongest findings that count: rule and sentence of each.
    Found(Vec<(String, String)>),
    /// Nothing that counts was found: so many rules were tried on that day.
    Nothing {
        /// How many rules there are.
        rules: usize,
        /// The day of the examination.
        on: Date,
    },
}

impl Why {
    /// In the language of the page.
    #[must_use]
    pub fn html(&self, w: Words) -> Html {
        match self {
            Self::Found(all) => {
                let all: Vec<String> =
                    all.iter().map(|(rule, says)| crate::sentences::finding(w, rule, says).0).collect();
                Safe(all.join("; "))
            }
            Self::Nothing { rules, on } => {
                let mut args = fluent_bundle::FluentArgs::new();
                args.set("rules", i64::try_from(*rules).unwrap_or(i64::MAX));
                args.set("day", time::day(w, on));
                Safe(marked(&w.with("why-nothing-found", &args)))
            }
        }
    }
}

/// The level of an alert in large words.
#[derive(Clone)]
pub struct Banner {
    /// The level.
    pub level: Level,
    /// The permission, where there is one.
    pub permission: Option<Permitted>,
    /// Why, in one or two sentences.
    pub why: Why,
}

#[derive(Template)]
#[template(path = "banner.html")]
struct BannerPart<'a> {
    w: Words,
    now: Moment,
    id: String,
    it: &'a Banner,
}

impl Banner {
    /// The part.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, w: Words, now: &Moment) -> Result<Html, askama::Error> {
        self.with_id(w, now, "level".to_owned())
    }

    /// The part, one of several on a page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html_as(&self, w: Words, now: &Moment, number: impl Display) -> Result<Html, askama::Error> {
        self.with_id(w, now, format!("level-{number}"))
    }

    fn with_id(&self, w: Words, now: &Moment, id: String) -> Result<Html, askama::Error> {
        BannerPart { w, now: *now, id, it: self }.render().map(Safe)
    }

    fn class(&self) -> &'static str {
        look(self.level).0
    }

    fn glyph(&self) -> &'static str {
        look(self.level).1
    }

    fn words(&self, w: Words) -> String {
        match &self.permission {
            Some(permission) if self.level == Level::Permitted => {
                w.a("may-act-measure", "measure", measure(w, permission.measure))
            }
            _ => w.t(level_key(self.level)),
        }
    }

    fn below(&self, w: Words, now: Moment) -> String {
        match (&self.permission, self.level) {
            (Some(permission), Level::Permitted) => permission.decided(w, now),
            (_, level) => coded(w, "level-below", level.code()),
        }
    }

    fn means(&self, w: Words) -> String {
        coded(w, "level-means", self.level.code())
    }

    fn steps(&self) -> [(Level, bool); 5] {
        Level::ALL.map(|it| (it, it == self.level))
    }
}

/// A clock as it is shown.
#[derive(Clone)]
pub struct Clock {
    /// Its rule, as a code of the clock list (`duty`, `desk_decision`).
    pub rule: String,
    /// When it began.
    pub began: i64,
    /// When it is due.
    pub due: i64,
    /// When it was met.
    pub met: Option<i64>,
    /// Who answers.
    pub holder: ClockHolder,
    /// What is due when it is missed, or was; none for one that only says when something comes.
    pub if_missed: Option<AtEnd>,
    /// Who is told then.
    pub told: Vec<ClockHolder>,
    /// What it rests on.
    pub law: Vec<LawRef>,
}

#[derive(Template)]
#[template(path = "clock.html")]
struct ClockPart<'a> {
    w: Words,
    now: Moment,
    id: String,
    it: &'a Clock,
}

impl Clock {
    /// Its rule, where this release has it.
    #[must_use]
    pub fn rule(&self) -> Option<ClockRule> {
        ClockRule::parse(&self.rule)
    }

    /// What meets it.
    #[must_use]
    pub fn met_by(&self, w: Words) -> Html {
        let events = self.rule().map(|it| casework::clock::of(it).met_by).unwrap_or_default();
        if events.is_empty() {
            return Safe(marked(&w.t("clock-met-by-itself")));
        }
        crate::sentences::met_by(w, events)
    }

    /// It ran out and nobody answered.
    #[must_use]
    pub fn late(&self, now: impl Borrow<i64>) -> bool {
        self.met.is_none() && *now.borrow() > self.due
    }

    /// The part; `id` is its own on the page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, w: Words, now: &Moment, id: impl Display) -> Result<Html, askama::Error> {
        ClockPart { w, now: *now, id: format!("clock-{id}"), it: self }.render().map(Safe)
    }

    fn left(&self, w: Words, now: Moment) -> String {
        self.met.map_or_else(
            || time::left(w, now.micros, self.due),
            |at| w.a("clock-met", "when", time::when(w, now, now.at(at))),
        )
    }

    fn bar(&self, now: Moment) -> Html {
        let upto = self.met.unwrap_or(now.micros);
        bar(time::share(self.began, upto, self.due), self.late(now.micros), self.met.is_some())
    }
}

/// What kind of thing happened.
#[derive(Clone)]
pub enum EventKind {
    /// An entry of the record, by the code of its kind.
    Entry(String),
    /// A step of a custody.
    Custody(terms::custody::CustodyStep),
}

impl EventKind {
    /// In the language of the page.
    #[must_use]
    pub fn html(&self, w: Words) -> Html {
        match self {
            Self::Entry(kind) => crate::sentences::entry(w, kind),
            Self::Custody(step) => Safe(marked(&coded(w, "custody-step", step.code()))),
        }
    }
}

/// One line of what happened.
#[derive(Clone)]
pub struct Event {
    /// Through which door.
    pub door: Door,
    /// What kind of thing, where it is one of a closed list.
    pub kind: Option<EventKind>,
    /// What, in a sentence, as it is on the record.
    pub what: String,
    /// When; of what will happen by itself, when it will.
    pub at: i64,
    /// Its entry on the log.
    pub entry: Option<u64>,
    /// It is still to come.
    pub to_come: bool,
    /// Who acted, by name.
    pub by: Option<String>,
}

/// How something came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A message came in.
    Message,
    /// A named person acted.
    Act,
    /// A clock or the program did it.
    Tick,
}

impl Event {
    /// Class and picture of the door.
    #[must_use]
    pub fn look(&self) -> (&'static str, &'static str) {
        match self.door {
            Door::Message => ("", "notice"),
            Door::Act => (" door-act", "official"),
            Door::Tick => (" door-tick", "clock"),
        }
    }

    /// Through which door, in words.
    #[must_use]
    pub fn door_key(&self) -> &'static str {
        match self.door {
            Door::Message => "door-message",
            Door::Act => "door-act",
            Door::Tick => "door-tick",
        }
    }
}

/// The one clear next step of a page.
#[derive(Clone)]
pub struct Next {
    /// What, as a code of the list of next steps (`pass_to_test`).
    pub step: NextStep,
    /// Where it leads; none where it is on this page or happens by itself.
    pub href: Option<String>,
}

macro_rules! next_steps { ($($(#[doc = $doc:literal])* $name:ident $code:literal;)*) => {
    /// What a person is asked to do next. Each has a sentence, what it causes, and the words on its button.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum NextStep { $($(#[doc = $doc])* $name,)* }

    impl NextStep {
        /// All.
        pub const ALL: &[Self] = &[$(Self::$name),*];

        /// Its code.
        #[must_use]
        pub fn code(self) -> &'static str {
            match self { $(Self::$name => $code,)* }
        }
    }
} }

next_steps! {
    /// Nothing now.
    None "none";
    /// Begin the two-step test.
    BeginTest "begin-test";
    /// Go on with it.
    GoOnTest "go-on-test";
    /// Decide.
    Decide "decide";
    /// Read as the second official.
    SecondReading "second-reading";
    /// Answer a meeting.
    AnswerMeeting "answer-meeting";
    /// Answer a clock in words.
    AnswerClock "answer-clock";
    /// Renew a permission or let it lapse.
    Renew "renew";
    /// Read an answer that came in.
    ReadAnswer "read-answer";
    /// Ask an authority that is silent.
    Chase "chase";
    /// Enter the court's hour.
    CourtHour "court-hour";
    /// Look at a custody against the level.
    AgainstLevel "against-level";
    /// Submit what a client states.
    SubmitFacts "submit-facts";
    /// Answer the question with which a decision came back.
    AnswerQuestion "answer-question";
    /// Say what becomes of a case that was referred.
    TakeCase "take-case";
    /// See that somebody answers what nobody answered in time.
    Escalated "escalated";
    /// Look at a measure that nobody permitted.
    Alarm "alarm";
    /// Nothing: it is decided.
    Settled "settled";
    /// Read what was brought before one.
    ReadCase "read-case";
}

//! The question sheet: what only the person can know, asked at every meeting with an alert before any measure.
//!
//! Voluntary; a lawyer and an interpreter come first; a child is not asked. Each question says why it is asked. The
//! answers have origin `person`, a key of their own and a term of 30 days, and are closed to criminal and cessation
//! files. One file for each language, all of one form: a text that is missing does not compile.
//!
//! Promise: nothing here can lower scrutiny. Only "yes" and "asked, no answer yet" make a statement; "no", "I prefer not
//! to say here" and an open question make none, so that silence and "no" leave every alert as it is. What is stated is
//! unconfirmed until a named official confirms it.
//!
//! No native speaker has reviewed the translations yet: each carries [`Text::reviewed`], which says so on the sheet's
//! last line until somebody has.
//!
//! Serves the right to be heard before a measure; the articles with their tags are in [`super::law`].

mod be;
mod be_tarask;
mod de;
mod en;
mod fr;
mod lt;
mod pl;
mod ru;
mod uk;

use std::fmt;

use terms::Date;
use terms::border::{MeetingClock, SheetAnswers, StartedClock, Traveller};
use terms::id::Seq;
use terms::register::{PersonFacts, Speaker, Statement, StatementKind};

use super::instruction::treated_as_child;
use super::moment::{Moment, add_days, hours};
use super::profile::Profile;

/// How long the answers are kept. Rule of this system, not law.
pub const KEPT_DAYS: i64 = 30;
/// What the person said is confirmed or not within so many hours. Rule of this system, not law.
pub const CONFIRMED_WITHIN_HOURS: i64 = 4;
/// The longest answer in the person's own words, in bytes. A longer one is refused and not cut.
pub const LONGEST_REPLY: usize = 8_000;

/// The languages, in the order in which they are offered.
pub static LANGUAGES: [&Text; 9] = [
    &en::TEXT,
    &be::TEXT,
    &be_tarask::TEXT,
    &ru::TEXT,
    &uk::TEXT,
    &pl::TEXT,
    &lt::TEXT,
    &de::TEXT,
    &fr::TEXT,
];

/// The sheet in a language, by its tag (`be-tarask`), in any case.
#[must_use]
pub fn in_language(tag: &str) -> Option<&'static Text> {
    LANGUAGES.into_iter().find(|it| it.tag.eq_ignore_ascii_case(tag.trim()))
}

/// A row with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What is asked or offered.
    pub text: &'static str,
    /// Why, or what follows.
    pub why: &'static str,
}

/// The rows before any question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstRow {
    /// A lawyer or an interpreter first.
    pub lawyer: Asked,
    /// "I ask for asylum".
    pub asylum: Asked,
    /// No answers today.
    pub none: Asked,
}

/// What can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticks {
    /// Yes.
    pub yes: &'static str,
    /// I asked, no answer yet.
    pub asked: &'static str,
    /// No.
    pub no: &'static str,
    /// I prefer not to say here.
    pub rather_not: &'static str,
}

/// The sheet in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The language tag, with the orthography (`be-tarask`).
    pub tag: &'static str,
    /// The language in its own words.
    pub language: &'static str,
    /// The title.
    pub title: &'static str,
    /// Voluntary; lawyer and interpreter; not against you; own key; 30 days; closed files; the sender is not told.
    pub intro: [&'static str; 7],
    /// Over the first rows.
    pub before: &'static str,
    /// The rows before any question.
    pub first: FirstRow,
    /// Before each reason.
    pub why: &'static str,
    /// What can be ticked.
    pub ticks: Ticks,
    /// Protection anywhere.
    pub protection: Asked,
    /// A document of it can be shown.
    pub document: Asked,
    /// Earlier refusals, or a decision of INTERPOL.
    pub earlier: Asked,
    /// By whom: a court or another authority; INTERPOL.
    pub earlier_by: [&'static str; 2],
    /// Public activity.
    pub activity: Asked,
    /// A dispute behind the charge.
    pub dispute: Asked,
    /// Risk on return.
    pub risk: Asked,
    /// Of what: ill-treatment; an unfair trial.
    pub risk_of: [&'static str; 2],
    /// Which state.
    pub state: &'static str,
    /// In your own words.
    pub words: &'static str,
    /// To whom a child is told to turn.
    pub child: &'static str,
    /// Number of the meeting; day.
    pub blanks: [&'static str; 2],
    /// Said on the last line: who has reviewed this translation.
    pub reviewed: &'static str,
}

/// A question of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Protection anywhere.
    Protection,
    /// Earlier refusals, or a decision of INTERPOL.
    Earlier,
    /// Public activity.
    Activity,
    /// A dispute behind the charge.
    Dispute,
    /// Risk on return.
    Risk,
}

impl Question {
    /// In their order.
    pub const ALL: [Self; 5] = [Self::Protection, Self::Earlier, Self::Activity, Self::Dispute, Self::Risk];

    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Protection => "protection",
            Self::Earlier => "earlier",
            Self::Activity => "activity",
            Self::Dispute => "dispute",
            Self::Risk => "risk",
        }
    }

    /// Reads [`Question::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    /// Its text in a language.
    #[must_use]
    pub fn text(self, text: &Text) -> Asked {
        match self {
            Self::Protection => text.protection,
            Self::Earlier => text.earlier,
            Self::Activity => text.activity,
            Self::Dispute => text.dispute,
            Self::Risk => text.risk,
        }
    }

    /// Which ticks it offers: what can be asked for and wait has four.
    #[must_use]
    pub fn ticks(self) -> &'static [Tick] {
        match self {
            Self::Protection | Self::Earlier => &[Tick::Yes, Tick::Asked, Tick::No, Tick::RatherNot],
            Self::Activity | Self::Dispute | Self::Risk => &[Tick::Yes, Tick::No, Tick::RatherNot],
        }
    }
}

/// What was ticked. Open, "no" and "I prefer not to say here" are three things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Tick {
    /// Yes.
    Yes,
    /// I asked, no answer yet.
    Asked,
    /// No.
    No,
    /// I prefer not to say here.
    RatherNot,
    /// Nothing.
    #[default]
    Open,
}

impl Tick {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Yes, Self::Asked, Self::No, Self::RatherNot, Self::Open];

    /// The word in every interface.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Asked => "asked",
            Self::No => "no",
            Self::RatherNot => "rather_not",
            Self::Open => "open",
        }
    }

    /// Reads [`Tick::code`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    /// Its text in a language; an open question has none.
    #[must_use]
    pub fn text(self, text: &Text) -> &'static str {
        match self {
            Self::Yes => text.ticks.yes,
            Self::Asked => text.ticks.asked,
            Self::No => text.ticks.no,
            Self::RatherNot => text.ticks.rather_not,
            Self::Open => "",
        }
    }
}

/// The answer to one question.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Reply {
    /// What was ticked.
    pub tick: Tick,
    /// In the person's own words.
    pub words: String,
    /// The state concerned.
    pub state: Option<String>,
    /// The day concerned.
    pub day: Option<Date>,
}

/// The tick only: the words are the person's.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({})", self.tick.code())
    }
}

/// A document of protection that was shown and that a named officer verified.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ShownDocument {
    /// The state that gave it.
    pub state: String,
    /// The officer who verified it.
    pub verified_by: String,
}

/// No content.
impl fmt::Debug for ShownDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ShownDocument(..)")
    }
}

/// A sheet as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Filled {
    /// The language tag of the sheet.
    pub language: String,
    /// A lawyer or an interpreter first.
    pub lawyer_first: bool,
    /// "I ask for asylum".
    pub asks_asylum: bool,
    /// No answers today.
    pub no_answers: bool,
    /// Protection anywhere.
    pub protection: Reply,
    /// A document of it, verified.
    pub document: Option<ShownDocument>,
    /// Earlier refusals, or a decision of INTERPOL.
    pub earlier: Reply,
    /// By a court or another authority; by INTERPOL. Neither ticked is either.
    pub earlier_by: [bool; 2],
    /// Public activity.
    pub activity: Reply,
    /// A dispute behind the charge.
    pub dispute: Reply,
    /// Risk on return.
    pub risk: Reply,
    /// Of ill-treatment; of an unfair trial. Neither ticked is either.
    pub risk_of: [bool; 2],
}

impl Filled {
    /// A sheet in a language with nothing filled in.
    #[must_use]
    pub fn empty(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            lawyer_first: false,
            asks_asylum: false,
            no_answers: false,
            protection: Reply::default(),
            document: None,
            earlier: Reply::default(),
            earlier_by: [false; 2],
            activity: Reply::default(),
            dispute: Reply::default(),
            risk: Reply::default(),
            risk_of: [false; 2],
        }
    }

    fn replies(&self) -> [(Question, &Reply); 5] {
        [
            (Question::Protection, &self.protection),
            (Question::Earlier, &self.earlier),
            (Question::Activity, &self.activity),
            (Question::Dispute, &self.dispute),
            (Question::Risk, &self.risk),
        ]
    }
}

/// Why a sheet is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotTaken {
    /// The person is a child, or perhaps one: a child is not asked. Asylum it asks for is referred all the same.
    Child,
    /// "No answers today" and answers.
    NoAnswersAndAnswers,
    /// No sheet is in this language.
    NoSuchLanguage,
    /// An answer is longer than is kept; it is not cut.
    TooLong(Question),
    /// A tick that the question does not offer.
    NoSuchTick(Question),
    /// A document that nobody is named to have verified, or of no state.
    DocumentNotVerified,
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Child => f.write_str("a child is not asked: call child protection"),
            Self::NoAnswersAndAnswers => f.write_str("`no answers today` is ticked and there are answers"),
            Self::NoSuchLanguage => {
                let tags: Vec<&str> = LANGUAGES.iter().map(|it| it.tag).collect();
                write!(f, "there is no sheet in this language; there is {}", tags.join(", "))
            }
            Self::TooLong(question) => {
                write!(f, "the answer to `{}` is longer than {LONGEST_REPLY} bytes", question.code())
            }
            Self::NoSuchTick(question) => {
                write!(f, "`{}` offers no such answer", question.code())
            }
            Self::DocumentNotVerified => {
                f.write_str("a document of protection needs its state and the officer who verified it")
            }
        }
    }
}

impl std::error::Error for NotTaken {}

/// A sheet that was taken, with the clocks it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// For the record.
    pub answers: SheetAnswers,
    /// The clocks that start.
    pub clocks: Vec<StartedClock>,
}

/// Takes a filled sheet.
///
/// # Errors
/// A child is not asked; what contradicts itself or is too long is refused whole.
pub fn take(
    filled: &Filled,
    traveller: &Traveller,
    check: Option<Seq>,
    at: Moment,
    profile: &Profile,
) -> Result<Taken, NotTaken> {
    let said = at.date();
    if treated_as_child(traveller, said) {
        return Err(NotTaken::Child);
    }
    let language = in_language(&filled.language).ok_or(NotTaken::NoSuchLanguage)?;
    let facts = statements(filled, said)?;
    let mut clocks = Vec::with_capacity(2);
    if facts.statements.iter().any(|it| it.verified_by.is_none()) {
        let due = at.after(hours(CONFIRMED_WITHIN_HOURS)).micros;
        clocks.push(StartedClock { clock: MeetingClock::Statement, due });
    }
    if filled.asks_asylum {
        clocks.push(referral(at, profile));
    }
    let answers = SheetAnswers {
        check,
        language: language.tag.to_owned(),
        lawyer_first: filled.lawyer_first,
        asks_asylum: filled.asks_asylum,
        facts,
        ends: last_day(said),
    };
    Ok(Taken { answers, clocks })
}

/// The clock of "I ask for asylum". It starts for a child as well, who says it without being asked.
#[must_use]
pub fn referral(at: Moment, profile: &Profile) -> StartedClock {
    let due = at.after(hours(i64::from(profile.values().referral_hours))).micros;
    StartedClock { clock: MeetingClock::Referral, due }
}

/// The last day on which the answers are kept.
#[must_use]
pub fn last_day(said: Date) -> Date {
    add_days(said, KEPT_DAYS)
}

/// What was said, as unconfirmed statements of the person; a verified document as one that an official confirmed.
///
/// # Errors
/// What contradicts itself or is too long.
pub fn statements(filled: &Filled, said: Date) -> Result<PersonFacts, NotTaken> {
    let mut out: Vec<Statement> = Vec::new();
    for (question, reply) in filled.replies() {
        if reply.words.len() > LONGEST_REPLY {
            return Err(NotTaken::TooLong(question));
        }
        if reply.tick != Tick::Open && !question.ticks().contains(&reply.tick) {
            return Err(NotTaken::NoSuchTick(question));
        }
        if filled.no_answers && reply.tick != Tick::Open {
            return Err(NotTaken::NoAnswersAndAnswers);
        }
        let states = match reply.tick {
            Tick::Yes | Tick::Asked => true,
            Tick::No | Tick::RatherNot | Tick::Open => false,
        };
        if states {
            out.extend(kinds(question, filled).into_iter().map(|kind| statement(kind, reply)));
        }
    }
    if let Some(document) = &filled.document {
        if document.state.trim().is_empty() || document.verified_by.trim().is_empty() {
            return Err(NotTaken::DocumentNotVerified);
        }
        out.push(Statement {
            kind: StatementKind::ProtectionDocument,
            text: String::new(),
            state: Some(document.state.trim().to_owned()),
            date: None,
            verified_by: Some(document.verified_by.trim().to_owned()),
        });
    }
    Ok(PersonFacts { speaker: Speaker::Person, said, statements: out })
}

/// What an answer states. Where nothing says which of two it is, both are asked about.
fn kinds(question: Question, filled: &Filled) -> Vec<StatementKind> {
    let which = |ticked: [bool; 2], kinds: [StatementKind; 2]| -> Vec<StatementKind> {
        let either = ticked == [false; 2];
        ticked.into_iter().zip(kinds).filter(|(it, _)| either || *it).map(|(_, kind)| kind).collect()
    };
    match question {
        Question::Protection => vec![StatementKind::Protection],
        Question::Earlier => {
            which(filled.earlier_by, [StatementKind::RefusedElsewhere, StatementKind::DeletedByInterpol])
        }
        Question::Activity => vec![StatementKind::PublicActivity],
        Question::Dispute => vec![StatementKind::Dispute],
        Question::Risk => which(filled.risk_of, [StatementKind::Torture, StatementKind::UnfairTrial]),
    }
}

fn statement(kind: StatementKind, reply: &Reply) -> Statement {
    let words = reply.words.trim();
    // Without words the tick itself is what was said.
    let text = if words.is_empty() { reply.tick.text(&en::TEXT) } else { words };
    Statement {
        kind,
        text: text.to_owned(),
        state: reply.state.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned),
        date: reply.day,
        verified_by: None,
    }
}

/// One line of the sheet on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The title.
    Title(&'static str),
    /// A sentence.
    Note(&'static str),
    /// A heading.
    Heading(&'static str),
    /// A question, with its number.
    Question(u8, &'static str),
    /// Why it is asked: the label and the reason.
    Why(&'static str, &'static str),
    /// A box to tick.
    Box(&'static str),
    /// Something to fill in by hand.
    Blank(&'static str),
}

/// The whole sheet for paper, in its order.
#[must_use]
pub fn paper(text: &'static Text) -> Vec<Paper> {
    let mut out = vec![Paper::Title(text.title)];
    out.extend(text.blanks.into_iter().map(Paper::Blank));
    out.extend(text.intro.into_iter().map(Paper::Note));
    out.push(Paper::Note(text.child));
    out.push(Paper::Heading(text.before));
    for row in [text.first.lawyer, text.first.asylum, text.first.none] {
        out.extend([Paper::Box(row.text), Paper::Note(row.why)]);
    }
    for (number, question) in (1_u8..).zip(Question::ALL) {
        let asked = question.text(text);
        out.extend([Paper::Question(number, asked.text), Paper::Why(text.why, asked.why)]);
        out.extend(question.ticks().iter().map(|it| Paper::Box(it.text(text))));
        match question {
            Question::Protection => {
                out.extend([Paper::Blank(text.state), Paper::Box(text.document.text)]);
                out.push(Paper::Why(text.why, text.document.why));
            }
            Question::Earlier => {
                out.extend(text.earlier_by.into_iter().map(Paper::Box));
                out.push(Paper::Blank(text.state));
            }
            Question::Risk => out.extend(text.risk_of.into_iter().map(Paper::Box)),
            Question::Activity | Question::Dispute => {}
        }
        out.push(Paper::Blank(text.words));
    }
    out.push(Paper::Note(text.reviewed));
    out
}

//! The question sheet: what only the person can know, asked at every meeting with an alert before any measure.
//!
//! Voluntary; a lawyer and an interpreter come first; a child is not asked. Each question says why it is asked. The
//! answers have origin `person`, a key of their own and a term of 30 days, and are closed to criminal and cessation
//! files. One file for each language, all of one form: a text that is missing does not compile.
//!
//! Promise: nothing here can lower scrutiny. Only "yes" and "asked, no answer yet" make a statement; "no", "I prefer not
//! to say here" and words beside no tick make none, so that silence and "no" leave every alert as it is. All of them
//! are kept as they were given: what somebody said is not lost because nothing follows from it. What is stated is
//! unconfirmed until a named official confirms it, and the clocks of that stand on the record with their ends.
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

use terms::border::{ClosedFile, MeetingClock, SheetAnswers, SheetBox, SheetReply, StartedClock, Traveller};
use terms::id::Seq;
use terms::register::{PersonFacts, Speaker, Statement, StatementKind};
use terms::{Date, Origin};

pub use terms::border::{SheetQuestion as Question, SheetTick as Tick};

use super::clock::started;
use super::instruction::treated_as_child;
use super::moment::{Moment, add_days};
use super::profile::Profile;

/// How long the answers are kept. Rule of this system, not law.
pub const KEPT_DAYS: i64 = 30;
/// What the person said is confirmed or not within so many hours. Rule of this system, not law.
pub const CONFIRMED_WITHIN_HOURS: u32 = 4;
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

/// The text of a question in a language.
#[must_use]
pub fn asked(question: Question, text: &Text) -> Asked {
    match question {
        Question::Protection => text.protection,
        Question::Earlier => text.earlier,
        Question::Activity => text.activity,
        Question::Dispute => text.dispute,
        Question::Risk => text.risk,
    }
}

/// Which ticks a question offers: what can be asked for and wait has four.
#[must_use]
pub fn ticks(question: Question) -> &'static [Tick] {
    match question {
        Question::Protection | Question::Earlier => &[Tick::Yes, Tick::Asked, Tick::No, Tick::RatherNot],
        Question::Activity | Question::Dispute | Question::Risk => &[Tick::Yes, Tick::No, Tick::RatherNot],
    }
}

/// The text of a tick in a language; an open question has none.
#[must_use]
pub fn tick_text(tick: Tick, text: &Text) -> &'static str {
    match tick {
        Tick::Yes => text.ticks.yes,
        Tick::Asked => text.ticks.asked,
        Tick::No => text.ticks.no,
        Tick::RatherNot => text.ticks.rather_not,
        Tick::Open => "",
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

impl Reply {
    fn state_named(&self) -> Option<String> {
        self.state.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned)
    }
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
    /// The zone can mean a child and a person of more than a hundred years, and nobody said which. Asylum that is
    /// asked for is referred all the same.
    CenturyNotSaid,
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
            Self::CenturyNotSaid => f.write_str(
                "the zone can mean a child and a person of more than a hundred years: check again with the date of \
                 birth that is right",
            ),
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

/// Takes a filled sheet: what is kept, with the clocks that start.
///
/// # Errors
/// A child is not asked; what contradicts itself or is too long is refused whole.
pub fn take(
    filled: &Filled,
    traveller: &Traveller,
    check: Option<Seq>,
    at: Moment,
    profile: &Profile,
) -> Result<SheetAnswers, NotTaken> {
    let said = at.date();
    if treated_as_child(traveller, said) {
        let also = traveller.born_or.is_some();
        return Err(if also { NotTaken::CenturyNotSaid } else { NotTaken::Child });
    }
    let language = in_language(&filled.language).ok_or(NotTaken::NoSuchLanguage)?;
    let facts = statements(filled, said)?;
    let mut clocks = Vec::with_capacity(2);
    if facts.statements.iter().any(|it| it.verified_by.is_none()) {
        clocks.push(started(MeetingClock::Statement, at.micros, CONFIRMED_WITHIN_HOURS));
    }
    if filled.asks_asylum {
        clocks.push(referral(at, profile));
    }
    Ok(SheetAnswers {
        language: language.tag.to_owned(),
        no_answers: filled.no_answers,
        replies: replies(filled),
        facts,
        clocks,
        ..nothing_said(filled, check, said)
    })
}

/// Of a child only "I ask for asylum" is taken, which it says without being asked.
#[must_use]
pub fn take_asylum_alone(filled: &Filled, check: Option<Seq>, at: Moment, profile: &Profile) -> SheetAnswers {
    SheetAnswers { clocks: vec![referral(at, profile)], ..nothing_said(filled, check, at.date()) }
}

fn nothing_said(filled: &Filled, check: Option<Seq>, said: Date) -> SheetAnswers {
    SheetAnswers {
        check,
        language: filled.language.clone(),
        lawyer_first: filled.lawyer_first,
        asks_asylum: filled.asks_asylum,
        no_answers: false,
        replies: Vec::new(),
        facts: PersonFacts { speaker: Speaker::Person, said, statements: Vec::new() },
        origin: Origin::Person,
        closed_to: ClosedFile::ALL.to_vec(),
        clocks: Vec::new(),
        ends: last_day(said),
    }
}

/// Every question that was not left untouched, as it was answered.
fn replies(filled: &Filled) -> Vec<SheetReply> {
    let boxes = |ticked: [bool; 2], of: [SheetBox; 2]| -> Vec<SheetBox> {
        ticked.into_iter().zip(of).filter(|(it, _)| *it).map(|(_, of)| of).collect()
    };
    let kept = filled.replies().into_iter().map(|(question, reply)| SheetReply {
        question,
        tick: reply.tick,
        words: reply.words.trim().to_owned(),
        state: reply.state_named(),
        day: reply.day,
        boxes: match question {
            Question::Earlier => boxes(filled.earlier_by, [SheetBox::Authority, SheetBox::Interpol]),
            Question::Risk => boxes(filled.risk_of, [SheetBox::IllTreatment, SheetBox::UnfairTrial]),
            Question::Protection | Question::Activity | Question::Dispute => Vec::new(),
        },
    });
    let touched = |it: &SheetReply| {
        it.tick != Tick::Open
            || !it.words.is_empty()
            || it.state.is_some()
            || it.day.is_some()
            || !it.boxes.is_empty()
    };
    kept.filter(touched).collect()
}

/// The clock of "I ask for asylum". It starts for a child as well, who says it without being asked.
#[must_use]
pub fn referral(at: Moment, profile: &Profile) -> StartedClock {
    started(MeetingClock::Referral, at.micros, u32::from(profile.values().referral_hours))
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
        if reply.tick != Tick::Open && !ticks(question).contains(&reply.tick) {
            return Err(NotTaken::NoSuchTick(question));
        }
        if filled.no_answers && (reply.tick != Tick::Open || !reply.words.trim().is_empty()) {
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
    let text = if words.is_empty() { tick_text(reply.tick, &en::TEXT) } else { words };
    Statement { kind, text: text.to_owned(), state: reply.state_named(), date: reply.day, verified_by: None }
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
    for (number, question) in (1_u8..).zip(Question::ALL.iter().copied()) {
        let asked = asked(question, text);
        out.extend([Paper::Question(number, asked.text), Paper::Why(text.why, asked.why)]);
        out.extend(ticks(question).iter().map(|it| Paper::Box(tick_text(*it, text))));
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

//! One request: what is next and for whom, how far it is, its clocks, restrictions, challenge, file, decisions, letters.
//!
//! Promise: a side sees what the value carries; the words of the applicant and of the source stand in two columns, each
//! with where it comes from; each step of a challenge says whether it is law, practice or a rule of this body.
//!
//! Serves CCF Statute Arts 33 to 40; Directive (EU) 2016/680 Art 11 (a named person decides).

use askama::Template;
use casework::restriction::Outcome;
use casework::restriction::law::{Label, of_rung};
use terms::deadline::{DeadlineRule, Party};
use terms::request::{
    Capacity, FileKind, LetterKind, RequestKind, RequestState, RequestStep, Requirement, RulingKind, Telling,
};
use terms::restriction::{ChallengeEvent, ChallengeStep, Gist, RestrictionGround, RestrictionKind};
use terms::{Date, LawRef};

use super::clock::Clock;
use super::{Todo, foreign, says};
use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Door, Foreign, Html, Name};
use crate::words::{Language, Words};

/// A restriction in force, in one line.
#[derive(Clone, Debug)]
pub struct Restricted {
    /// Where it is shown with its test.
    pub href: String,
    /// Towards whom.
    pub kind: RestrictionKind,
    /// The bureau.
    pub bureau: String,
    /// Its ground; none where none is named.
    pub ground: Option<RestrictionGround>,
    /// The day it carries.
    pub claimed: Date,
    /// What its test came to.
    pub outcome: Outcome,
    /// How many points fail, of how many that apply.
    pub failed: (usize, usize),
}

/// A step of the challenge, done or to come.
#[derive(Clone)]
pub struct Rung {
    /// It. Of one to come: its step, with nothing that is not known yet.
    pub event: ChallengeEvent,
    /// Its entry; none for one that is to come.
    pub entry: Option<u64>,
    /// It comes by itself at its time, or waits.
    pub to_come: bool,
    /// A decision is due on it, there.
    pub href: Option<String>,
}

/// A decision.
#[derive(Clone, Debug)]
pub struct Ruled {
    /// Its entry.
    pub entry: u64,
    /// What.
    pub kind: RulingKind,
    /// Which version.
    pub version: u32,
    /// A later version took its place.
    pub replaced: bool,
    /// Who signed.
    pub by: Vec<String>,
    /// When.
    pub at: i64,
    /// The reasons, as this side may read them.
    pub reasons: String,
    /// The provisions, as the members cite them.
    pub provisions: String,
    /// What is disclosed.
    pub gist: Option<Gist>,
    /// What is put right.
    pub corrections: Vec<String>,
    /// Where an excerpt is published from it.
    pub excerpt: Option<String>,
}

/// Something in the merits file.
#[derive(Clone)]
pub struct Filed {
    /// Its entry.
    pub entry: u64,
    /// What.
    pub kind: FileKind,
    /// Whose side.
    pub side: Party,
    /// In whose words; its author is where it comes from.
    pub says: Foreign,
    /// The day it carries.
    pub dated: Option<Date>,
    /// When it came.
    pub at: i64,
    /// The paper: name, bytes, digest, where it is fetched.
    pub paper: Option<(String, u64, String, String)>,
    /// Who may see it, beside the body's staff.
    pub seen_by: Vec<Party>,
}

/// A letter.
#[derive(Clone, Debug)]
pub struct Lettered {
    /// Its entry.
    pub entry: u64,
    /// Which.
    pub kind: LetterKind,
    /// To whom.
    pub to: Party,
    /// When.
    pub at: i64,
    /// The reference it carries.
    pub reference: String,
    /// Its digest.
    pub digest: String,
    /// Where its text is, and where it is printed.
    pub href: String,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// The request came.
    Lodged,
    /// A step.
    Step(RequestStep),
    /// A restriction was claimed.
    Claimed,
    /// It was tested.
    Tested(Outcome),
    /// A step of the challenge.
    Challenge(ChallengeStep),
    /// A decision.
    Ruled(RulingKind),
    /// A clock began.
    Began(DeadlineRule),
    /// It stands still.
    Paused(DeadlineRule),
    /// It runs again.
    Resumed(DeadlineRule),
    /// It was made longer.
    Extended(DeadlineRule),
    /// It was answered in time.
    Met(DeadlineRule),
    /// It was answered late.
    Late(DeadlineRule),
    /// Its end came without an answer.
    Escalated(DeadlineRule),
    /// What it ran for is over.
    Over(DeadlineRule),
    /// Something was put into the file.
    Filed(FileKind),
    /// A letter was made.
    Letter(LetterKind),
    /// An excerpt was published.
    Excerpt,
    /// Whether the person is told was decided.
    Telling(Telling),
}

/// One line of what happened.
#[derive(Clone)]
pub struct Happened {
    /// Its entry.
    pub entry: u64,
    /// When it was recorded.
    pub at: i64,
    /// Through which door.
    pub door: Door,
    /// Who, by name.
    pub by: Option<String>,
    /// What.
    pub what: What,
    /// Why, in the words of whoever did it.
    pub says: String,
    /// What it rests on.
    pub law: Vec<LawRef>,
}

/// Whether and when the person is told.
#[derive(Clone, Debug)]
pub struct Told {
    /// What was decided; none where nobody decided.
    pub telling: Option<Telling>,
    /// Until which day, for "not yet".
    pub until: Option<Date>,
    /// Who decided.
    pub by: Option<String>,
    /// When it is looked at again.
    pub review: Option<i64>,
    /// Where it is decided, for a reader who may.
    pub href: Option<String>,
}

/// The page.
#[derive(Clone)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// Where the docket is, for a reader who has one.
    pub docket: Option<String>,
    /// The side that reads.
    pub seen_by: Party,
    /// The person.
    pub names: Vec<Name>,
    /// What is asked for.
    pub kind: RequestKind,
    /// How far it is.
    pub state: RequestState,
    /// The states it reached, in order, with when.
    pub reached: Vec<(RequestState, i64)>,
    /// In which capacity it was filed, and by whom where it is not the person.
    pub capacity: Capacity,
    /// By whom.
    pub filed_by: String,
    /// When it came.
    pub received: i64,
    /// Since when it is admissible.
    pub admitted: Option<i64>,
    /// The bureau.
    pub bureau: Option<String>,
    /// The alert it is about, with its address where the reader may open it.
    pub alert: Option<(String, Option<String>)>,
    /// Who reports on it, and at which sitting.
    pub assigned: Option<String>,
    /// The sitting.
    pub meeting: Option<Date>,
    /// Data are held, as far as this side may know.
    pub found: Option<bool>,
    /// Data are blocked while it runs.
    pub blocked: bool,
    /// What is asked, in the applicant's words.
    pub asks: Option<Foreign>,
    /// What is missing.
    pub missing: Vec<Requirement>,
    /// What is next.
    pub next: Todo,
    /// Its clocks: those that are open first.
    pub clocks: Vec<Clock>,
    /// Restrictions in force.
    pub restrictions: Vec<Restricted>,
    /// The newest challenge: what was done, and what comes.
    pub ladder: Vec<Rung>,
    /// Decisions, the newest first.
    pub rulings: Vec<Ruled>,
    /// The merits file.
    pub file: Vec<Filed>,
    /// Letters, the newest first.
    pub letters: Vec<Lettered>,
    /// Whether the person is told; none where this side does not see it.
    pub telling: Option<Told>,
    /// What happened, oldest first.
    pub history: Vec<Happened>,
    /// What the reader may do: path and words.
    pub acts: Vec<(String, String)>,
    /// The clocks for a calendar.
    pub calendar: Option<String>,
}

#[derive(Template)]
#[template(path = "commission/case.html")]
struct CasePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Case,
}

/// A column of the file.
struct Column<'a> {
    side: Party,
    items: Vec<&'a Filed>,
}

impl Case {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        CasePage { f, w: f.words(), v: self }.render()
    }

    /// Whether this side reads which restrictions are claimed.
    fn reads_restrictions(&self) -> bool {
        matches!(self.seen_by, Party::Body | Party::Source)
    }

    /// The way it goes: each state with when it was reached, and whether it is where the request stands.
    fn track(&self) -> Vec<(RequestState, Option<i64>, bool)> {
        let when = |state: RequestState| self.reached.iter().rev().find(|it| it.0 == state).map(|it| it.1);
        let place = |state: RequestState| RequestState::ALL.iter().position(|it| *it == state);
        let here = place(self.state);
        // What the body does between admission and decision is told to no other side: nor that it was not done.
        let inside = |state: &RequestState| {
            let inside = [RequestState::DataCheck, RequestState::Consultation, RequestState::SourceQuestions];
            inside.contains(state)
        };
        let is_on_it = |state: &RequestState| {
            if inside(state) && !self.is_body() {
                return false;
            }
            let reached = *state == self.state || when(*state).is_some();
            match state {
                RequestState::NotAdmissible => reached,
                RequestState::Consultation | RequestState::SourceQuestions | RequestState::Implementation => {
                    reached || (place(*state) > here && self.state.is_open())
                }
                RequestState::Filed
                | RequestState::Acknowledged
                | RequestState::Admissible
                | RequestState::DataCheck
                | RequestState::Decided
                | RequestState::Notified
                | RequestState::Closed => true,
            }
        };
        let shown = RequestState::ALL.iter().copied().filter(is_on_it);
        shown.map(|it| (it, when(it), it == self.state)).collect()
    }

    /// The file in columns: the applicant, the source, then everybody else.
    fn columns(&self) -> Vec<Column<'_>> {
        let of =
            |side: Party| Column { side, items: self.file.iter().filter(|it| it.side == side).collect() };
        let mut all = vec![of(Party::Applicant), of(Party::Source)];
        let others = [Party::Body, Party::GeneralSecretariat, Party::Controller];
        all.extend(others.into_iter().map(of).filter(|it| !it.items.is_empty()));
        all
    }

    fn open_clocks(&self) -> Vec<&Clock> {
        self.clocks.iter().filter(|it| it.state.is_open()).collect()
    }

    fn ended_clocks(&self) -> Vec<&Clock> {
        self.clocks.iter().filter(|it| !it.state.is_open()).collect()
    }

    fn is_body(&self) -> bool {
        self.seen_by == Party::Body
    }
}

impl Restricted {
    fn class(&self) -> &'static str {
        if self.outcome == Outcome::Justified { "passes" } else { "fails" }
    }

    fn glyph(&self) -> &'static str {
        match self.outcome {
            Outcome::Justified => "check",
            Outcome::Fails => "cross",
            Outcome::Asks => "ask",
            Outcome::NotTested => "dots",
        }
    }
}

impl Rung {
    /// The rule it follows; none where a person or the source did it.
    fn rule(&self) -> Option<(Label, &'static [LawRef])> {
        says::rung(&self.event).map(|it| {
            let rule = of_rung(it);
            (rule.label, rule.law)
        })
    }

    fn look(&self) -> (&'static str, &'static str) {
        match (self.event.step, self.event.by.is_some()) {
            (ChallengeStep::Answered | ChallengeStep::Replied, _) => ("", "notice"),
            (_, true) => (" door-act", "official"),
            (_, false) => (" door-tick", "clock"),
        }
    }
}

impl Filed {
    fn html(&self, w: Words) -> Result<Html, askama::Error> {
        foreign(w, &self.says)
    }

    fn seen(&self, w: Words) -> String {
        if self.seen_by.is_empty() {
            return w.t("rq-seen-staff");
        }
        let all: Vec<String> = self.seen_by.iter().map(|it| says::party(w, it)).collect();
        all.join(", ")
    }
}

impl Happened {
    fn look(&self) -> (&'static str, &'static str) {
        match self.door {
            Door::Message => ("", "notice"),
            Door::Act => (" door-act", "official"),
            Door::Tick => (" door-tick", "clock"),
        }
    }

    fn door(&self, w: Words) -> String {
        match (&self.by, self.door) {
            (Some(name), _) => w.a("door-act-by", "name", name),
            (None, Door::Message) => w.t("door-message"),
            (None, Door::Act) => w.t("door-act"),
            (None, Door::Tick) => w.t("door-tick"),
        }
    }

    /// What it was, and of which clock, letter or paper.
    fn what(&self, w: Words) -> (String, Option<String>) {
        let clock = |key: &str, rule: DeadlineRule| (w.t(key), Some(says::clock(w, rule)));
        match &self.what {
            What::Lodged => (w.t("rq-was-lodged"), None),
            What::Step(step) => (says::step(w, step), None),
            What::Claimed => (w.t("rq-was-claimed"), None),
            What::Tested(outcome) => (w.t("rq-was-tested"), Some(says::outcome(w, outcome))),
            What::Challenge(step) => (says::challenge(w, step), None),
            What::Ruled(kind) => (w.t("rq-was-ruled"), Some(says::ruling(w, kind))),
            What::Began(rule) => clock("rq-was-begun", *rule),
            What::Paused(rule) => clock("rq-was-paused", *rule),
            What::Resumed(rule) => clock("rq-was-resumed", *rule),
            What::Extended(rule) => clock("rq-was-extended", *rule),
            What::Met(rule) => clock("rq-was-met", *rule),
            What::Late(rule) => clock("rq-was-late", *rule),
            What::Escalated(rule) => clock("rq-was-escalated", *rule),
            What::Over(rule) => clock("rq-was-over", *rule),
            What::Filed(kind) => (w.t("rq-was-filed"), Some(says::file(w, kind))),
            What::Letter(kind) => (w.t("rq-was-letter"), Some(says::letter(w, kind))),
            What::Excerpt => (w.t("rq-was-excerpt"), None),
            What::Telling(telling) => (w.t("rq-was-telling"), Some(says::telling(w, telling))),
        }
    }
}

//! The duty card: somebody stands before an officer, thirty minutes run, and a named official decides.
//!
//! Promise: waiting permits nothing and loses nobody; a voice on the telephone permits nothing; nobody dictates.

use askama::Template;
use casework::border::say::Said;
use terms::Level;

use crate::Page;
use crate::act::{Act, Choice, Field, Fill, Form, Typed};
use crate::frame::Frame;
use crate::parts::{self, Banner, Clock, Event, Fact, Name, Next};
use crate::sentences;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The page.
#[derive(Clone)]
pub struct Meeting {
    /// The alert.
    pub id: String,
    /// The check.
    pub check: u64,
    /// The person.
    pub names: Vec<Name>,
    /// Where and by whom met.
    pub place: String,
    /// When.
    pub at: i64,
    /// The level of the alert.
    pub banner: Banner,
    /// The next step.
    pub next: Next,
    /// The clocks of the meeting.
    pub clocks: Vec<Clock>,
    /// What own law allows meanwhile.
    pub may: Vec<Said>,
    /// What is not done because of the alert.
    pub may_not: Vec<Said>,
    /// What is known.
    pub facts: Vec<Fact>,
    /// This meeting so far.
    pub history: Vec<Event>,
    /// Whom to call: name, office and number from the roster.
    pub call: Vec<(String, String)>,
    /// This reader may decide.
    pub may_decide: bool,
    /// The clock waits for this reader's words: the form posts `says`, `alert` and `key` to `/meetings/CHECK`.
    pub may_answer: bool,
    /// This reader may judge that it is not this person.
    pub may_judge: bool,
    /// What keeps an answer from being given twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Meeting,
    form: Form,
}

impl Meeting {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        MeetingPage { f, w, v: self, form: self.form(w) }.render()
    }

    fn form(&self, w: Words) -> Form {
        answer_form(w, self.check, &self.key, self.typed.clone(), self.wrong.clone())
    }

    /// The level.
    #[must_use]
    pub fn level(&self) -> Level {
        self.banner.level
    }
}

/// One meeting that waits.
#[derive(Clone)]
pub struct Waits {
    /// The check.
    pub check: u64,
    /// The person as presented.
    pub name: Option<Name>,
    /// The alert with its level; none where a person must look and no alert was met.
    pub alert: Option<(String, Level)>,
    /// Where.
    pub place: Option<String>,
    /// When it began, and when its thirty minutes end.
    pub clock: (i64, i64),
    /// It is said to be about a grave crime.
    pub grave: bool,
}

/// The meetings that wait, what ends first before.
#[derive(Clone, Default)]
pub struct Meetings {
    /// In the order in which they end.
    pub rows: Vec<Waits>,
}

#[derive(Template)]
#[template(path = "meetings.html")]
struct MeetingsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Meetings,
}

impl Meetings {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        MeetingsPage { f, w: f.words(), v: self }.render()
    }
}

impl Waits {
    fn late(&self, now: &i64) -> bool {
        *now > self.clock.1
    }

    fn bar(&self, now: &i64) -> parts::Html {
        parts::bar(crate::time::share(self.clock.0, *now, self.clock.1), self.late(now), false)
    }
}

/// "Not this person", and telling a namesake apart: two forms on one check. Fields: `alert`, `reasons` or `feature` and
/// `consent`, `until`, `key`.
#[derive(Clone, Default)]
pub struct Apart {
    /// The check.
    pub check: u64,
    /// The person as presented.
    pub names: Vec<Name>,
    /// The alerts it met.
    pub alerts: Vec<String>,
    /// What keeps it from being recorded twice.
    pub key: String,
    /// The reader answers meetings.
    pub answers: bool,
    /// The second form is the one that was sent.
    pub distinguishing: bool,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Apart {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let several = || {
            let alerts = self.alerts.iter().map(|it| Choice::new(it, it.clone())).collect();
            let field = Field::new("alert", w.t("measure-alert"), Fill::List(alerts));
            (self.alerts.len() > 1).then_some(field)
        };
        let until = || Field::new("until", w.t("until-day"), Fill::Day).hint(w.t("apart-until-hint"));
        let mut judge = vec![crate::act::reasons(w), until()];
        judge.extend(several());
        let mut record = vec![
            Field::new("feature", w.t("apart-feature"), Fill::Line),
            Field::new("consent", w.t("apart-consent"), Fill::Line),
            until(),
        ];
        record.extend(several());
        let sent = |it: bool| {
            if it { (self.typed.clone(), self.wrong.clone()) } else { (Typed::default(), Vec::new()) }
        };
        let (judge_typed, judge_wrong) = sent(!self.distinguishing);
        let (record_typed, record_wrong) = sent(self.distinguishing);
        let key = |of: &str| vec![("key", format!("{}{of}", self.key))];
        let forms = vec![
            Form {
                id: "judge",
                action: format!("/border/{}/not-this-person", self.check),
                title: w.t("apart-title"),
                lead: w.t("apart-lead"),
                fields: judge,
                hidden: key("j"),
                button: w.t("record"),
                second: false,
                typed: judge_typed,
                wrong: judge_wrong,
            },
            Form {
                id: "record",
                action: format!("/border/{}/distinguishing", self.check),
                title: w.t("apart-distinguish"),
                lead: w.t("apart-distinguish-lead"),
                fields: record,
                hidden: key("d"),
                button: w.t("apart-distinguish"),
                second: true,
                typed: record_typed,
                wrong: record_wrong,
            },
        ];
        let act = Act {
            title: w.t("apart-title"),
            lead: String::new(),
            from: self.answers.then(|| (format!("/meetings/{}", self.check), w.t("meeting-title"))),
            names: self.names.clone(),
            forms,
            ..Act::default()
        };
        act.page(f)
    }
}

/// What is asked of the authority that granted a protection. Fields: `same` (`yes`, `no`), `compared`, `key`.
#[derive(Clone, Default)]
pub struct Identity {
    /// The check.
    pub check: u64,
    /// The person as presented; nothing of the alert is here.
    pub facts: Vec<Fact>,
    /// What keeps it from being answered twice.
    pub key: String,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Identity {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        let w = f.words();
        let answers = vec![Choice::new("yes", w.t("identity-yes")), Choice::new("no", w.t("identity-no"))];
        let form = Form {
            id: "identity",
            action: format!("/identity/{}", self.check),
            title: w.t("your-decision"),
            fields: vec![
                Field::new("same", w.t("identity-title"), Fill::One(answers)),
                Field::new("compared", w.t("identity-compared"), Fill::Words(2)).hint(w.t("reasons-stay")),
            ],
            hidden: vec![("key", self.key.clone())],
            button: w.t("record"),
            typed: self.typed.clone(),
            wrong: self.wrong.clone(),
            ..Form::default()
        };
        let act = Act {
            title: w.t("identity-title"),
            lead: w.t("identity-lead"),
            from: Some(("/identity".to_owned(), w.t("identity-open"))),
            facts: self.facts.clone(),
            forms: vec![form],
            ..Act::default()
        };
        act.page(f)
    }
}

/// What is asked of the reader's authority: number of the check, when it was asked, when the answer is due.
#[derive(Clone, Default)]
pub struct Asked {
    /// What is due first before.
    pub rows: Vec<(u64, i64, i64)>,
}

#[derive(Template)]
#[template(path = "identity.html")]
struct AskedPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Asked,
}

impl Asked {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AskedPage { f, w: f.words(), v: self }.render()
    }
}

/// The form by which the duty desk answers. Fields: `says`, `key`.
#[must_use]
pub fn answer_form(w: Words, check: u64, key: &str, typed: Typed, wrong: Vec<Wrong>) -> Form {
    Form {
        id: "answer",
        action: format!("/meetings/{check}"),
        title: w.t("next-answer-meeting"),
        lead: String::new(),
        fields: vec![
            Field::new("says", w.t("meeting-answer-words"), Fill::Words(3))
                .hint(w.t("meeting-answer-words-hint")),
        ],
        hidden: vec![("key", key.to_owned())],
        button: w.t("next-answer-meeting"),
        second: false,
        typed,
        wrong,
    }
}

/// The page of a meeting at which no alert is shown: a person must look.
#[must_use]
pub fn without_alert(w: Words) -> Act {
    Act {
        title: w.t("meeting-title"),
        lead: w.t("next-why-answer-meeting"),
        from: Some(("/meetings".to_owned(), w.t("meetings-title"))),
        ..Act::default()
    }
}

//! Copies and recall: one alert with the answers of its holders, what is owed over all alerts, what was called back as evidence.
//!
//! Promise: P5, P7. What is overdue stands first; nothing of what the alert said is on a page but on that of the evidence; no
//! answer is chosen for the reader.
//!
//! Serves promises P5, P7 and P10 of this system; WCAG 2.2, 3.3.1 to 3.3.4.

use askama::Template;
use terms::Level;
use terms::recall::{HolderKind, RecallGround, RecallKind, RecallStep};

use crate::Page;
use crate::act::{self, Choice, Field, Fill, Form, Typed};
use crate::frame::Frame;
use crate::holders::{Answer, Holder, map};
use crate::parts::{self, Html};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// An answer in words.
fn word(w: Words, answer: Answer) -> String {
    match answer {
        Answer::Purged => w.t("recall-step-purged"),
        Answer::Suppressed => w.t("recall-step-suppressed"),
        Answer::Accepted => w.t("recall-step-accepted"),
        Answer::Silent => w.t("recall-silent"),
        Answer::Disputed => w.t("recall-disputed"),
        Answer::Held => w.t("recall-kept"),
    }
}

/// A copy.
#[derive(Clone, Debug)]
pub struct Copy {
    /// Its entry.
    pub entry: u64,
    /// What kind of holder.
    pub kind: HolderKind,
    /// The holder.
    pub holder: String,
    /// The system or file.
    pub system: String,
    /// When it was handed over.
    pub handed: i64,
    /// It was called back.
    pub owed: bool,
    /// How many times its holder was told.
    pub told: u8,
    /// What is newest of it.
    pub state: Option<RecallStep>,
    /// When it is looked at again.
    pub next: Option<i64>,
    /// Its alert, on the page over all alerts.
    pub alert: Option<String>,
}

impl Copy {
    fn answer(&self) -> Answer {
        Answer::of(self.owed, self.state)
    }

    /// What is newest of it, in words.
    fn says(&self, w: Words) -> String {
        match (self.owed, self.state) {
            (false, _) => w.t("recall-kept"),
            (true, None) => w.t("recall-untold"),
            (true, Some(step)) => parts::coded(w, "recall-step", step.code()),
        }
    }
}

/// A recall.
#[derive(Clone, Debug)]
pub struct Recall {
    /// Its entry.
    pub entry: u64,
    /// What is asked.
    pub kind: RecallKind,
    /// By what.
    pub ground: RecallGround,
    /// Which authority decided, and the number of the decision.
    pub decided: (String, String),
    /// Why, in the words of whoever entered it.
    pub reasons: String,
    /// Who entered it.
    pub by: String,
    /// When.
    pub at: i64,
    /// Until when it can be contested.
    pub window: i64,
    /// It was undone.
    pub undone: bool,
    /// What happened to it as a whole: step, who, when, what they said.
    pub events: Vec<(RecallStep, String, i64, String)>,
}

impl Recall {
    /// What is deleted or erased is erased later; a suspension and a correction erase nothing.
    fn erases(&self) -> bool {
        self.kind.is_whole() && !self.undone
    }
}

/// The page of one alert.
#[derive(Clone, Default)]
pub struct One {
    /// The alert.
    pub alert: String,
    /// The alert is shown at a desk, and this reader may open it.
    pub may_open: bool,
    /// This reader may see what was called back.
    pub may_see_evidence: bool,
    /// The level that holds.
    pub level: Option<Level>,
    /// Recalls, in order.
    pub recalls: Vec<Recall>,
    /// Copies, in the order in which they were registered.
    pub copies: Vec<Copy>,
    /// Forms that this reader may send, the one step first.
    pub forms: Vec<Form>,
}

#[derive(Template)]
#[template(path = "recall.html")]
struct OnePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a One,
}

impl One {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OnePage { f, w: f.words(), v: self }.render()
    }

    fn is_called_back(&self) -> bool {
        self.copies.iter().any(|it| it.owed)
    }

    /// How many answered how, those alone of which there are any.
    fn tally(&self) -> Vec<(Answer, usize)> {
        let count = |answer: Answer| self.copies.iter().filter(|it| it.answer() == answer).count();
        Answer::ALL.iter().map(|it| (*it, count(*it))).filter(|it| it.1 > 0).collect()
    }

    fn map(&self, w: Words) -> Html {
        let holders: Vec<Holder> = self
            .copies
            .iter()
            .enumerate()
            .map(|(at, it)| Holder {
                number: at + 1,
                name: it.holder.clone(),
                answer: it.answer(),
                says: it.says(w),
            })
            .collect();
        let tally: Vec<String> =
            self.tally().into_iter().map(|(answer, count)| format!("{}: {count}", word(w, answer))).collect();
        map(&holders, &w.t("recall-map"), &tally.join("; "))
    }
}

/// What one hand called back, where it is so much that people have to look.
#[derive(Clone, Debug)]
pub struct Storm {
    /// Who, by name.
    pub name: String,
    /// The login.
    pub by: String,
    /// How many.
    pub recalls: u64,
    /// Since when, microseconds since 1970.
    pub since: i64,
    /// The first of them, by its entry.
    pub first: u64,
}

/// What is owed over all alerts.
#[derive(Clone, Debug, Default)]
pub struct Owed {
    /// Storms of the last hour.
    pub storms: Vec<Storm>,
    /// What is overdue first.
    pub copies: Vec<Copy>,
    /// What is overdue alone is shown.
    pub overdue: bool,
    /// There is more.
    pub more: bool,
}

#[derive(Template)]
#[template(path = "recalls.html")]
struct OwedPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Owed,
}

impl Owed {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        OwedPage { f, w: f.words(), v: self }.render()
    }
}

/// What was called back, as evidence.
#[derive(Clone, Default)]
pub struct Evidence {
    /// The alert.
    pub alert: String,
    /// Names of the person.
    pub names: Vec<String>,
    /// When the person was born.
    pub born: Option<String>,
    /// Channel, bureau and the sender's number.
    pub from: (String, String, String),
    /// When it came.
    pub received: i64,
    /// What the sender alleged.
    pub alleged: Vec<String>,
    /// What was found: rule and sentence.
    pub found: Vec<(String, String)>,
    /// Who called it back, and when.
    pub recall: Option<(String, String, i64)>,
}

#[derive(Template)]
#[template(path = "evidence.html")]
struct EvidencePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Evidence,
}

impl Evidence {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        EvidencePage { f, w: f.words(), v: self }.render()
    }
}

/// What a form is made on.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// Where it goes.
    pub action: String,
    /// What it was made on, and the key against doing it twice.
    pub hidden: Vec<(&'static str, String)>,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// The login has to be confirmed by the password.
    pub confirm: bool,
    /// It is not the one step of its page.
    pub second: bool,
}

impl Made {
    fn form(self, w: Words, id: &'static str, (title, lead): (&str, &str), mut fields: Vec<Field>) -> Form {
        fields.extend(act::password(w, self.confirm));
        Form {
            id,
            action: self.action,
            title: w.t(title),
            lead: w.t(lead),
            fields,
            hidden: self.hidden,
            button: w.t(title),
            second: self.second,
            typed: self.typed,
            wrong: self.wrong,
        }
    }
}

fn line(w: Words, name: &'static str, key: &str) -> Field {
    Field::new(name, w.t(key), Fill::Line)
}

/// Register a copy. Fields: `kind`, `holder`, `system`, `purpose`, `handed`, `retention`.
#[must_use]
pub fn copy(w: Words, made: Made) -> Form {
    let kinds = act::choices(w, "copy-holder", HolderKind::ALL.iter().map(|it| it.code()));
    let fields = vec![
        Field::new("kind", w.t("copy-kind"), Fill::List(kinds)),
        line(w, "holder", "copy-holder").hint(w.t("copy-holder-hint")),
        line(w, "system", "copy-system"),
        line(w, "purpose", "copy-purpose"),
        Field::new("handed", w.t("copy-handed"), Fill::Day).hint(w.t("copy-handed-hint")),
        Field::new("retention", w.t("copy-retention"), Fill::Day).hint(w.t("rq-f-optional")),
    ];
    made.form(w, "copy", ("copy-form", "copy-form-lead"), fields)
}

/// Call back. Fields: `kind`, `ground`, `authority`, `reference`, `decided`, `of` (`on_merits`, `challenged`), `parts`, `reasons`.
#[must_use]
pub fn order(w: Words, made: Made) -> Form {
    let kinds = act::choices(w, "recall-kind", RecallKind::ALL.iter().map(|it| it.code()));
    let grounds = act::choices(w, "recall-ground", RecallGround::ALL.iter().map(|it| it.code()));
    let of = vec![
        Choice::new("on_merits", w.t("recall-on-merits")),
        Choice::new("challenged", w.t("recall-challenged")),
    ];
    let fields = vec![
        Field::new("kind", w.t("recall-asked"), Fill::One(kinds)),
        Field::new("ground", w.t("recall-ground"), Fill::List(grounds)),
        line(w, "authority", "recall-authority"),
        line(w, "reference", "recall-reference"),
        Field::new("decided", w.t("recall-decided"), Fill::Day),
        Field::new("of", w.t("recall-of"), Fill::Any(of)),
        Field::new("parts", w.t("recall-parts"), Fill::Words(2)).hint(w.t("recall-parts-hint")),
        act::reasons(w),
    ];
    made.form(w, "order", ("recall-form", "recall-form-lead"), fields)
}

/// What a holder said. Fields: `copy`, `step`, `says`, `digest`. `copies` are those that are owed.
#[must_use]
pub fn receipt(w: Words, copies: &[Copy], steps: &[RecallStep], made: Made) -> Form {
    let copies = copies.iter().filter(|it| it.owed);
    let copies = copies.map(|it| Choice::new(&it.entry.to_string(), format!("{}, {}", it.holder, it.system)));
    let steps = act::choices(w, "recall-step", steps.iter().map(|it| it.code()));
    let fields = vec![
        Field::new("copy", w.t("copy-holder"), Fill::List(copies.collect())),
        Field::new("step", w.t("recall-said"), Fill::List(steps)),
        Field::new("says", w.t("recall-says"), Fill::Words(3)).hint(w.t("recall-says-hint")),
        line(w, "digest", "recall-digest").hint(w.t("rq-f-optional")),
    ];
    made.form(w, "receipt", ("recall-receipt", "recall-receipt-lead"), fields)
}

/// Contest. Fields: `reasons`.
#[must_use]
pub fn contest(w: Words, made: Made) -> Form {
    made.form(w, "contest", ("recall-contest", "recall-contest-lead"), vec![act::reasons(w)])
}

/// Propose as the first of two that it is undone. Fields: `reasons`.
#[must_use]
pub fn propose(w: Words, made: Made) -> Form {
    made.form(w, "propose", ("recall-propose", "recall-restore-lead"), vec![act::reasons(w)])
}

/// Undo it as the second. Fields: `reasons`.
#[must_use]
pub fn restore(w: Words, made: Made) -> Form {
    made.form(w, "restore", ("recall-restore", "recall-restore-lead"), vec![act::reasons(w)])
}

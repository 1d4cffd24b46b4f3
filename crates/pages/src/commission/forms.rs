//! What people fill in: a request, a step, a paper for the file, a restriction, an answer, a decision, a letter, a clock.
//!
//! Each is an [`act::Form`]: what was typed comes back at its field, and what is wrong stands there. Lists are typed one on
//! a line.
//!
//! Promise: no answer is chosen for the reader; a field is asked for only where the act needs it; what the law asks for is
//! said at the field, and a rule of this body is not called law.
//!
//! Serves WCAG 2.2, 3.3.1 to 3.3.4; Directive (EU) 2016/680 Art 11 (a decision has a name and reasons).

use askama::Template;
use casework::restriction::questions::Question;
use terms::deadline::{Party, TermUnit};
use terms::request::{
    Capacity, FileKind, LetterKind, RequestKind, RequestStep, Requirement, RulingKind, Telling,
};
use terms::restriction::{Gist, RestrictionGround, RestrictionKind, RestrictionScope};

use super::says;
use crate::Page;
use crate::act::{self, Asked, Choice, Field, Fill, Form, Typed};
use crate::frame::Frame;
use crate::parts;
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// Names of the fields of items: what, how much, why. So many can be told apart in one form.
pub const ITEMS: [[&str; 3]; 8] = [
    ["item_1", "scope_1", "reason_1"],
    ["item_2", "scope_2", "reason_2"],
    ["item_3", "scope_3", "reason_3"],
    ["item_4", "scope_4", "reason_4"],
    ["item_5", "scope_5", "reason_5"],
    ["item_6", "scope_6", "reason_6"],
    ["item_7", "scope_7", "reason_7"],
    ["item_8", "scope_8", "reason_8"],
];

/// What a form is made on.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// Where it goes.
    pub action: String,
    /// What it was made on, and other values that are sent with it.
    pub hidden: Vec<(&'static str, String)>,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// The login has to be confirmed by the password.
    pub confirm: bool,
}

impl Made {
    fn form(self, w: Words, id: &'static str, fields: Vec<Field>) -> Form {
        let mut fields = fields;
        fields.extend(act::password(w, self.confirm));
        Form {
            id,
            action: self.action,
            title: w.t(&format!("rq-form-{id}")),
            lead: w.t(&format!("rq-form-{id}-lead")),
            fields,
            hidden: self.hidden,
            button: w.t(&format!("rq-form-{id}")),
            second: false,
            typed: self.typed,
            wrong: self.wrong,
        }
    }
}

/// The forms, by the ids that their words begin with.
pub const FORMS: &[&str] = &[
    "lodge", "step", "file", "claim", "answer", "check", "decide", "letter", "issue", "pause", "resume",
    "extend", "telling", "note", "excerpt", "time",
];

fn line(w: Words, name: &'static str, key: &str) -> Field {
    Field::new(name, w.t(key), Fill::Line)
}

fn words(w: Words, name: &'static str, key: &str, rows: u8) -> Field {
    Field::new(name, w.t(key), Fill::Words(rows))
}

fn day(w: Words, name: &'static str, key: &str) -> Field {
    Field::new(name, w.t(key), Fill::Day)
}

fn choices<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str, says: impl Fn(T) -> String) -> Vec<Choice> {
    all.iter().map(|it| Choice::new(code(*it), says(*it))).collect()
}

fn yes_no(w: Words) -> Vec<Choice> {
    vec![Choice::new("yes", w.t("rq-yes")), Choice::new("no", w.t("rq-no"))]
}

fn requirements(w: Words) -> Vec<Choice> {
    choices(Requirement::ALL, Requirement::code, |it| says::requirement(w, it))
}

fn languages() -> Vec<Choice> {
    Language::ALL.iter().map(|it| Choice::new(it.tag(), it.own_name().to_owned())).collect()
}

fn gists(w: Words) -> Vec<Choice> {
    choices(Gist::ALL, Gist::code, |it| says::gist(w, it))
}

/// Lodge a request. Fields: `kind`, `national_asks`, `controller`, `names`, `born`, `nationalities`, `capacity`,
/// `filed_by`, `mandate_from`, `mandate_until`, `mandate_proof`, `language`, `asks`, `supplied`, `identity_until`, `bureau`,
/// `alert`, `earlier`, `discovered`, `dated`. Who files for a client is named by the login: `capacity` and `filed_by` are
/// the body's, which writes down what came on paper.
#[must_use]
pub fn lodge(w: Words, by: Party, made: Made) -> Form {
    let national = [RequestKind::Access, RequestKind::Correction, RequestKind::Deletion];
    let of_kind = |all: &[RequestKind]| choices(all, RequestKind::code, |it| says::kind(w, it));
    let optional = |it: Field| it.hint(w.t("rq-f-optional"));
    let mut fields = vec![
        Field::new("kind", w.t("letter-request"), Fill::One(of_kind(RequestKind::ALL)))
            .hint(w.t("rq-f-kind-hint")),
        Field::new("national_asks", w.t("rq-f-national-asks"), Fill::List(of_kind(&national)))
            .hint(w.t("rq-f-national-hint")),
        line(w, "controller", "rq-f-controller").hint(w.t("rq-f-national-hint")),
        words(w, "names", "rq-f-names", 2).hint(w.t("rq-f-names-hint")),
        line(w, "born", "letter-born").hint(w.t("rq-f-born-hint")),
        optional(line(w, "nationalities", "rq-f-nationalities")),
    ];
    if by == Party::Body {
        let capacities = choices(Capacity::ALL, Capacity::code, |it| says::capacity(w, it));
        fields.push(Field::new("capacity", w.t("letter-filed-by"), Fill::One(capacities)));
        fields.push(line(w, "filed_by", "letter-acts").hint(w.t("rq-f-filed-by-hint")));
    }
    fields.extend([
        day(w, "mandate_from", "letter-mandate-since"),
        day(w, "mandate_until", "rq-f-mandate-until"),
        Field::new("mandate_proof", w.t("rq-f-mandate-proof"), Fill::Paper).hint(w.t("rq-f-paper-hint")),
        Field::new("language", w.t("rq-f-language"), Fill::List(languages())),
        words(w, "asks", "letter-asked", 5),
        Field::new("supplied", w.t("rq-f-supplied"), Fill::Any(requirements(w)))
            .hint(w.t("rq-f-supplied-hint")),
        day(w, "identity_until", "rq-f-identity-until"),
        optional(line(w, "bureau", "letter-bureau")),
        optional(line(w, "alert", "letter-alert")),
        line(w, "earlier", "letter-earlier").hint(w.t("rq-f-revision-hint")),
        day(w, "discovered", "letter-discovered").hint(w.t("rq-f-revision-hint")),
        day(w, "dated", "letter-dated"),
    ]);
    made.form(w, "lodge", fields)
}

/// Take a step. Fields beside `reasons`, as the step needs them: `requirements`, `found`, `questions`, `mandate_holder`,
/// `mandate_from`, `mandate_until`, `mandate_proof`, `until`, `assigned`, `meeting`. The step is sent as `step`. `members` are
/// those of the body, person and name.
#[must_use]
pub fn step(w: Words, taken: RequestStep, members: &[(String, String)], mut made: Made) -> Form {
    made.hidden.push(("step", taken.code().to_owned()));
    let mut fields = Vec::new();
    match taken {
        RequestStep::CompletionAsked | RequestStep::NotAdmitted => {
            fields.push(Field::new("requirements", w.t("letter-missing"), Fill::Any(requirements(w))));
        }
        RequestStep::Completed => {
            fields.push(Field::new("requirements", w.t("rq-f-supplied"), Fill::Any(requirements(w))));
            fields.push(day(w, "until", "rq-f-identity-until"));
        }
        RequestStep::DataChecked => {
            fields.push(Field::new("found", w.t("rq-f-found"), Fill::One(yes_no(w))));
        }
        RequestStep::Consulted | RequestStep::SourceAsked => {
            fields.push(words(w, "questions", "rq-f-questions", 5).hint(w.t("rq-f-lines")));
        }
        RequestStep::MandateGiven => {
            fields.push(line(w, "mandate_holder", "letter-acts"));
            fields.push(day(w, "mandate_from", "letter-mandate-since"));
            fields.push(day(w, "mandate_until", "rq-f-mandate-until"));
            fields.push(
                Field::new("mandate_proof", w.t("rq-f-mandate-proof"), Fill::Paper)
                    .hint(w.t("rq-f-paper-hint")),
            );
        }
        RequestStep::Assigned => {
            let each = members.iter().map(|(person, name)| Choice::new(person, name.clone()));
            fields.push(Field::new("assigned", w.t("rq-reports"), Fill::List(each.collect())));
            fields.push(day(w, "meeting", "rq-sitting"));
        }
        RequestStep::Acknowledged
        | RequestStep::Admitted
        | RequestStep::ConsultationEnded
        | RequestStep::SourceAnswered
        | RequestStep::SentForImplementation
        | RequestStep::Implemented
        | RequestStep::Notified
        | RequestStep::WithdrawnBySource
        | RequestStep::WithdrawnByApplicant
        | RequestStep::MandateEnded
        | RequestStep::Closed => {}
    }
    fields.push(act::reasons(w));
    let mut form = made.form(w, "step", fields);
    form.title = says::step(w, taken);
    form
}

/// Put something into the merits file. Fields: `kind`, `side`, `origin`, `says`, `dated`, `seen_by`, `shielded`, `paper`. A
/// side that is not the body's gives `sides` with itself alone; who else sees it is the body's to say.
#[must_use]
pub fn file(w: Words, kinds: &[FileKind], sides: &[Party], made: Made) -> Form {
    let kinds = choices(kinds, FileKind::code, |it| says::file(w, it));
    let mut fields = vec![Field::new("kind", w.t("rq-f-file-kind"), Fill::One(kinds))];
    if sides.len() > 1 {
        let sides = choices(sides, Party::code, |it| says::party(w, it));
        fields.push(Field::new("side", w.t("rq-f-side"), Fill::List(sides)));
    }
    fields.extend([
        line(w, "origin", "rq-f-origin").hint(w.t("rq-f-origin-hint")),
        words(w, "says", "rq-f-says", 5),
        day(w, "dated", "letter-dated"),
    ]);
    if sides.len() > 1 {
        let others: Vec<Party> = Party::ALL.iter().copied().filter(|it| *it != Party::Body).collect();
        let seen = Fill::Any(choices(&others, Party::code, |it| says::party(w, it)));
        fields.push(Field::new("seen_by", w.t("rq-seen-by"), seen).hint(w.t("rq-f-seen-hint")));
    }
    fields.extend([
        words(w, "shielded", "rq-f-shielded", 2).hint(w.t("rq-f-shielded-hint")),
        Field::new("paper", w.t("rq-f-paper"), Fill::Paper).hint(w.t("rq-f-paper-hint")),
    ]);
    made.form(w, "file", fields)
}

/// The fields of a claim: `kind`, `ground`, `other_ground`, `whole_file`, [`ITEMS`], `justification`, `supporting`,
/// `author`, `claimed`, `expires`, `review`, `separate_reason`.
fn claim_fields(w: Words, rows: usize) -> Vec<Field> {
    let kinds = choices(RestrictionKind::ALL, RestrictionKind::code, |it| says::restricted(w, it));
    let grounds = choices(RestrictionGround::ALL, RestrictionGround::code, |it| says::ground(w, it));
    let mut fields = vec![
        Field::new("kind", w.t("letter-restriction"), Fill::One(kinds)).hint(w.t("rq-f-two-kinds")),
        Field::new("ground", w.t("letter-ground"), Fill::List(grounds)).hint(w.t("letter-justified")),
        line(w, "other_ground", "rq-f-other-ground"),
        Field::new("whole_file", w.t("rq-whole-file"), Fill::One(yes_no(w))),
    ];
    for (at, [item, scope, reason]) in ITEMS.into_iter().take(rows).enumerate() {
        let scopes = choices(RestrictionScope::ALL, RestrictionScope::code, |it| says::scope(w, it));
        fields.push(Field::new(item, w.n("letter-item", at + 1), Fill::Line));
        fields.push(Field::new(scope, w.n("rq-f-scope", at + 1), Fill::List(scopes)));
        fields.push(Field::new(reason, w.n("rq-f-reason", at + 1), Fill::Words(2)));
    }
    fields.extend([
        words(w, "justification", "rq-f-justification", 6).hint(w.t("rq-f-justification-hint")),
        line(w, "supporting", "rq-supporting").hint(w.t("rq-f-supporting-hint")),
        line(w, "author", "rq-author"),
        day(w, "claimed", "letter-dated"),
        day(w, "expires", "rq-expires"),
        day(w, "review", "rq-review-on"),
        words(w, "separate_reason", "rq-f-separate", 3).hint(w.t("rq-f-separate-hint")),
    ]);
    fields
}

/// Claim a restriction, with so many rows for items. Where the body writes down what came on paper, `bureau` says whose.
#[must_use]
pub fn claim(w: Words, rows: usize, writes_down: bool, made: Made) -> Form {
    let mut fields = claim_fields(w, rows);
    if writes_down {
        fields.insert(0, line(w, "bureau", "letter-bureau"));
    }
    made.form(w, "claim", fields)
}

/// The way to a form with more rows for items.
#[must_use]
pub fn more_items(w: Words) -> String {
    w.t("rq-more-items")
}

/// Answer a challenge or a reminder in words: `says`; and `does` (`answer`, `reply`) where something is about to count. A
/// restriction is justified anew, item by item, by a claim.
#[must_use]
pub fn answer(w: Words, may_reply: bool, made: Made) -> Form {
    let mut fields = Vec::new();
    if may_reply {
        let does =
            vec![Choice::new("answer", w.t("rq-answer-words")), Choice::new("reply", w.t("rq-answer-reply"))];
        fields.push(Field::new("does", w.t("rq-f-does"), Fill::One(does)));
    }
    fields.push(words(w, "says", "rq-f-says", 6));
    made.form(w, "answer", fields)
}

/// The way from an answer in words to a claim.
#[must_use]
pub fn justify(w: Words) -> String {
    w.t("rq-answer-justify")
}

/// What the source is asked: the item it is about, and the question.
#[must_use]
pub fn asked(w: Words, all: &[Question]) -> Vec<Asked> {
    all.iter().map(|it| Asked { about: it.item.clone(), says: says::asked(w, it.asked) }).collect()
}

/// Look at the risk to third persons. Fields: `allows` (a gist, or `none`), `reasons`.
#[must_use]
pub fn check(w: Words, made: Made) -> Form {
    let mut allows = gists(w);
    allows.push(Choice::new("none", w.t("rq-check-none")));
    let fields = vec![
        Field::new("allows", w.t("rq-f-allows"), Fill::One(allows)).hint(w.t("rq-f-allows-hint")),
        act::reasons(w),
    ];
    made.form(w, "check", fields)
}

/// Decide. Fields: `kind`, `gist`, `corrections`, `reasons`, `provisions`, `to_applicant`, `to_source`. A proposal that is
/// answered is sent as `proposal`.
#[must_use]
pub fn decide(w: Words, kinds: &[RulingKind], proposal: Option<u64>, mut made: Made) -> Form {
    if let Some(entry) = proposal {
        made.hidden.push(("proposal", entry.to_string()));
    }
    let mut fields = vec![Field::new(
        "kind",
        w.t("your-decision"),
        Fill::One(choices(kinds, RulingKind::code, |it| says::ruling(w, it))),
    )];
    if kinds.contains(&RulingKind::DiscloseGist) {
        fields.push(Field::new("gist", w.t("rq-f-gist"), Fill::List(gists(w))).hint(w.t("rq-f-gist-hint")));
    }
    if kinds.contains(&RulingKind::Correct) || kinds.contains(&RulingKind::CompliantWithUpdate) {
        fields.push(words(w, "corrections", "letter-corrections", 3).hint(w.t("rq-f-lines")));
    }
    fields.extend([
        words(w, "reasons", "your-reasons", 8).hint(w.t("rq-f-decide-hint")),
        line(w, "provisions", "letter-provisions"),
        words(w, "to_applicant", "rq-f-to-applicant", 5).hint(w.t("rq-f-sent-as-is")),
        words(w, "to_source", "rq-f-to-source", 5).hint(w.t("rq-f-sent-as-is")),
    ]);
    made.form(w, "decide", fields)
}

/// Say that the time of the server is right. Field: `reasons`.
#[must_use]
pub fn time(w: Words, shows: &str, made: Made) -> Form {
    let reasons = words(w, "reasons", "your-reasons", 4).hint(w.t("rq-time-hint"));
    let mut form = made.form(w, "time", vec![reasons]);
    form.lead = format!("{} {}", form.lead, w.a("rq-time-shows", "when", shows));
    form
}

/// Choose a letter and look at it. Fields: `letter` (as `KIND.ENTRY`, of those that are due), `language`, `address`,
/// `function`; `charges` and `country` where one of them discloses a gist.
#[must_use]
pub fn letter(w: Words, due: &[(LetterKind, Party, u64)], made: Made) -> Form {
    let one = |it: &(LetterKind, Party, u64)| Choice {
        code: format!("{}.{}", it.0.code(), it.2),
        says: says::letter(w, it.0),
        hint: says::party(w, it.1),
    };
    let mut fields = vec![
        Field::new("letter", w.t("rq-letter"), Fill::One(due.iter().map(one).collect())),
        Field::new("language", w.t("rq-f-letter-language"), Fill::List(languages()))
            .hint(w.t("rq-f-language-hint")),
        words(w, "address", "rq-f-address", 3).hint(w.t("rq-f-optional")),
        line(w, "function", "rq-f-function").hint(w.t("rq-f-function-hint")),
    ];
    if due.iter().any(|it| it.0 == LetterKind::Gist) {
        fields.push(words(w, "charges", "letter-charges", 3).hint(w.t("rq-f-charges-hint")));
        fields.push(line(w, "country", "letter-country").hint(w.t("rq-f-country-hint")));
    }
    Form { button: w.t("rq-letter-look"), ..made.form(w, "letter", fields) }
}

/// Make the letter that was looked at: every field of [`letter`] is sent with it, hidden.
#[must_use]
pub fn issue(w: Words, made: Made) -> Form {
    made.form(w, "issue", Vec::new())
}

/// Let a clock stand still. Field: `reasons`.
#[must_use]
pub fn pause(w: Words, made: Made) -> Form {
    Form { second: true, ..made.form(w, "pause", vec![act::reasons(w)]) }
}

/// Let it run again. Field: `reasons`.
#[must_use]
pub fn resume(w: Words, made: Made) -> Form {
    Form { second: true, ..made.form(w, "resume", vec![act::reasons(w)]) }
}

/// Make it longer. Fields: `length`, `unit`, `reasons`.
#[must_use]
pub fn extend(w: Words, made: Made) -> Form {
    let units = choices(TermUnit::ALL, TermUnit::code, |it| says::unit(w, it));
    let fields = vec![
        line(w, "length", "rq-f-length"),
        Field::new("unit", w.t("rq-f-unit"), Fill::List(units)),
        act::reasons(w),
    ];
    Form { second: true, ..made.form(w, "extend", fields) }
}

/// Decide whether the person is told. Fields: `telling`, `until`, `reasons`.
#[must_use]
pub fn telling(w: Words, made: Made) -> Form {
    let all = choices(Telling::ALL, Telling::code, |it| says::telling(w, it));
    let fields = vec![
        Field::new("telling", w.t("rq-telling-title"), Fill::One(all)),
        day(w, "until", "until-day").hint(w.t("rq-f-until-hint")),
        words(w, "reasons", "your-reasons", 4).hint(w.t("rq-f-telling-hint")),
    ];
    made.form(w, "telling", fields)
}

/// Tell a court how an alert stands. Fields: `court`, `address`, `language`, `office`, `function`.
#[must_use]
pub fn note(w: Words, made: Made) -> Form {
    let fields = vec![
        line(w, "court", "rq-f-court"),
        words(w, "address", "rq-f-address", 3).hint(w.t("rq-f-optional")),
        Field::new("language", w.t("rq-f-letter-language"), Fill::List(languages())),
        line(w, "office", "rq-f-office").hint(w.t("rq-f-office-hint")),
        line(w, "function", "rq-f-function").hint(w.t("rq-f-note-function-hint")),
    ];
    Form { button: w.t("rq-letter-look"), ..made.form(w, "note", fields) }
}

/// Publish an excerpt. Fields: `text`, `number`.
#[must_use]
pub fn excerpt(w: Words, made: Made) -> Form {
    let fields = vec![
        words(w, "text", "rq-f-excerpt", 12).hint(w.t("rq-f-excerpt-hint")),
        line(w, "number", "rq-f-number").hint(w.t("rq-f-number-hint")),
    ];
    made.form(w, "excerpt", fields)
}

/// What was found in a text that is to be published.
#[derive(Clone, Debug)]
pub struct ExcerptPage {
    /// The request: id and address.
    pub request: (String, String),
    /// What may not stand in it; none where it was not looked at yet.
    pub found: Option<Vec<casework::request::excerpt::Found>>,
    /// The form, with the text as it was typed.
    pub form: Form,
}

/// A letter before it is made: its text, and the form that makes it; or one that was made.
#[derive(Clone, Debug)]
pub struct LetterPage {
    /// The request: id and address.
    pub request: (String, String),
    /// Its heading, its language and its text; none where nothing was chosen yet.
    pub preview: Option<(String, String, String)>,
    /// It was made: its digest, its entry, and where it is printed.
    pub made: Option<(String, u64, String)>,
    /// The form that chooses, or that makes it.
    pub forms: Vec<Form>,
    /// It is a note to a court on an alert, and not a letter of a request.
    pub note: bool,
    /// Notes that were made before: where each stands, its court, its time.
    pub before: Vec<(String, String, i64)>,
}

#[derive(Template)]
#[template(path = "commission/excerpt.html")]
struct ExcerptTemplate<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a ExcerptPage,
}

#[derive(Template)]
#[template(path = "commission/letter.html")]
struct LetterTemplate<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a LetterPage,
}

impl ExcerptPage {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        ExcerptTemplate { f, w: f.words(), v: self }.render()
    }
}

impl LetterPage {
    fn heading(&self, w: Words) -> String {
        w.t(if self.note { "rq-form-note" } else { "rq-form-letter" })
    }

    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        LetterTemplate { f, w: f.words(), v: self }.render()
    }
}

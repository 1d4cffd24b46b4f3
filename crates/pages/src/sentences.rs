//! Sentences of the rules in the language of the page: the booth, the card, findings, questions, clocks, facts, history.
//!
//! Each is looked up by the code of the closed list it belongs to (a rule's id, a clock's code, a kind of entry), never
//! by its English; values go in as arguments. In English the sentence of `casework` stands as it is: it is the source of
//! record.
//!
//! Promise: what no language says is shown in English and marked as English, never left out; a test fails where a code
//! of a list has no sentence in a language that is offered.
//!
//! Serves Directive 2010/64/EU: a person who decides reads on what, in the language of the desk.

use askama::filters::Safe;
use casework::border::say::{Line, Said, Saying, Value};
use casework::clock::{AtEnd, Event};
use fluent_bundle::FluentArgs;
use terms::clock::{ClockHolder, ClockRule};

use crate::escape::marked;
use crate::parts::{self, Html, key};
use crate::time;
use crate::words::{Language, Words};

/// A bureau with its class, where a page names both.
#[must_use]
pub fn bureau(w: Words, name: &str, class: &str) -> String {
    w.a2("bureau-with-class", "name", name, "value", class)
}

/// A sentence of the booth or of the card.
#[must_use]
pub fn said(w: Words, said: &Said) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in said.values() {
        match value {
            Value::Count(count) | Value::Minutes(count) => args.set(*name, *count),
            other => args.set(*name, words(w, other)),
        }
    }
    w.rule(&booth_key(said.saying()), &args).unwrap_or_else(|| said.to_string())
}

/// One without values.
#[must_use]
pub fn alone(w: Words, saying: Saying) -> Html {
    Safe(marked(&said(w, &saying.into())))
}

/// A sentence that is on the record, which is English.
#[must_use]
pub fn recorded(w: Words, says: &str) -> Html {
    or_english(w, None, says)
}

/// The key of a sentence of the booth.
#[must_use]
pub fn booth_key(saying: Saying) -> String {
    key("booth", saying.code())
}

/// A value in words.
fn words(w: Words, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Count(count) | Value::Minutes(count) => count.to_string(),
        Value::At(at) => w.a2("day-at", "day", time::day(w, at.date()), "time", at.time()),
        Value::Time(at) => at.time(),
        Value::Dates(all) => all.join(" / "),
        Value::Names(all) => all.join(", "),
        Value::Measure(measure) => parts::measure(w, measure),
        Value::Word(word) => (*word).to_owned(),
        Value::Several(all) => {
            let all: Vec<String> = all.iter().map(|it| self::said(w, &(*it).into())).collect();
            all.join("; ")
        }
    }
}

/// Sentences that stand in one line.
#[must_use]
pub fn line(w: Words, line: &Line) -> String {
    if w.0 == Language::En || line.parts().is_empty() {
        return line.to_string();
    }
    line.parts().iter().map(|it| said(w, it)).collect::<Vec<_>>().join("; ")
}

/// Who was presented, and in brackets how it was read.
#[must_use]
pub fn traveller(w: Words, line: &Line) -> String {
    match line.parts() {
        [name, how @ ..] if w.0 != Language::En => {
            let how: Vec<String> = how.iter().map(|it| said(w, it)).collect();
            format!("{} ({})", said(w, name), how.join("; "))
        }
        _ => line.to_string(),
    }
}

/// Text of the page's language, or English marked as such.
fn or_english(w: Words, found: Option<String>, english: &str) -> Html {
    match found {
        Some(text) => Safe(marked(&text)),
        None if w.0 == Language::En || english.is_empty() => Safe(marked(english)),
        None => Safe(format!("<span lang=\"en\">{}</span>", marked(english))),
    }
}

fn of(w: Words, family: &str, code: &str) -> Option<String> {
    w.rule(&key(family, code), &FluentArgs::new())
}

/// What a rule looks for, in the language of the page. In English the finding's own sentence says more.
#[must_use]
pub fn rule(w: Words, id: &str) -> Option<String> {
    of(w, "finding", id)
}

/// The sentence of a finding: what its rule looks for, and beside it the wording that is on the record.
#[must_use]
pub fn finding(w: Words, id: &str, says: &str) -> Html {
    rule(w, id).map_or_else(|| or_english(w, None, says), |it| Safe(marked(&it)))
}

/// The wording on the record, where the page shows the rule's sentence in its place.
#[must_use]
pub fn on_record(w: Words, id: &str, says: &str) -> Option<Html> {
    rule(w, id)
        .map(|_| Safe(format!("{} <q lang=\"en\">{}</q>", marked(&w.t("wording-on-record")), marked(says))))
}

/// A question.
#[must_use]
pub fn question(w: Words, question: &str) -> Html {
    let code = casework::findings::question_code(question);
    or_english(w, code.and_then(|it| of(w, "question", it)), question)
}

/// What a fact is, by the name the rules give it.
#[must_use]
pub fn fact(w: Words, term: &str) -> Html {
    or_english(w, of(w, "fact", term), &parts::fact_words(term))
}

/// Every name the rules and the pages give a fact, each with a label in every language.
pub const FACTS: &[&str] = &[
    "names",
    "born",
    "birth_place",
    "sex",
    "issued",
    "documents",
    "place",
    "purpose",
    "answered",
    "alert",
    "identity",
    "child",
    "by",
    "measures",
    "danger",
    "since",
    "until",
    "expires",
    "confirmed",
    "cases",
    "states",
    "made_by",
    "against",
    "bureau",
    "reference",
    "protection",
    "assurances",
    "extradition",
    "link",
    "revisions",
    "verified_by",
    "warrants",
    "warrant.reference",
    "warrant.number",
    "warrant.authority",
    "warrant.authority.judicial",
    "warrant.authority.appeal_to_court",
    "warrant.issued",
    "warrant.limitation",
    "warrant.counts",
    "warrant.count.charge",
    "warrant.death_penalty",
    "warrant.facts.text",
    "warrant.in_absentia",
    "warrant.max_penalty",
    "warrant.max_penalty_months",
    "warrant.sentence_months",
    "count.charge",
    "count.law",
    "count.max_penalty_months",
    "facts.act",
    "facts.time",
    "facts.from",
    "facts.to",
    "facts.place",
    "facts.role",
    "facts.text",
    "subject.born",
    "subject.sex",
    "subject.names",
    "subject.family_and_given_name",
    "subject.description_print_or_document",
    "conduct.located",
    "conduct.extradition_asked",
    "conduct.question",
    "conduct.reviewed_before_circulation",
    "decision.outcome",
    "decision.by",
    "decision.on",
    "decision.objected_to",
    "decision.cure",
    "decision.kept",
    "refusal.ground",
    "refusal.refused_by",
    "refusal.finality",
    "refusal.on",
    "protection.kind",
    "protection.granted_by",
    "protection.against",
    "protection.since",
    "interim.by",
    "person.child",
    "person.statement",
    "person.protection_document",
    "person.public_activity",
    "counsel.file_withheld",
    "text.office",
    "text.protest_event",
    "text.public_activity",
    "bureau.class",
    "bureau.misuse",
    "bureau.alerts_in_30_days",
    "bureau.usual_in_30_days",
    "state.death_penalty",
    "relay.earlier_alert",
    "relay.watch",
    "relay.link_said",
    "relay.too_many",
    "link.person",
    "link.case",
    "stated_by_person",
    "stated_by_counsel",
];

/// What a clock asks for.
#[must_use]
pub fn clock_says(w: Words, rule: ClockRule) -> Html {
    or_english(w, of(w, "clock-says", rule.code()), casework::clock::of(rule).says)
}

/// What begins a clock.
#[must_use]
pub fn clock_begins(w: Words, rule: ClockRule) -> Html {
    or_english(w, of(w, "clock-begins", rule.code()), casework::clock::of(rule).begins)
}

/// What meets a clock.
#[must_use]
pub fn met_by(w: Words, events: &[Event]) -> Html {
    let all: Vec<String> =
        events.iter().map(|it| or_english(w, of(w, "clock-event", it.code()), it.says()).0).collect();
    Safe(all.join("; "))
}

/// What is due where a clock is missed, and who is told.
#[must_use]
pub fn if_missed(w: Words, end: &AtEnd, told: &[ClockHolder]) -> Html {
    let says = or_english(w, of(w, "clock-end", end.code()), end.says());
    if told.is_empty() {
        return says;
    }
    let told: Vec<String> = told.iter().map(|it| parts::coded(w, "holder", it.code())).collect();
    Safe(format!("{}; {}", says.0, marked(&w.a("clock-told", "name", told.join(", ")))))
}

/// What kind of entry a line of the history is.
#[must_use]
pub fn entry(w: Words, kind: &str) -> Html {
    or_english(w, of(w, "entry", kind), &kind.replace('_', " "))
}

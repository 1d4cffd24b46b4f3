//! The instruction of an answer: what to do and what not to do, for each purpose.
//!
//! Promise: the list of what is not done because of an alert is the same at every meeting; a permission takes its own
//! measure off it and nothing else. A child is not asked, and child protection is called.
//!
//! Serves promise P17; the law with its tags is in [`super::law`].

use terms::border::{CheckPurpose, Traveller, Word};
use terms::date::PartialDate;
use terms::{Date, Measure, MeasureSet};

use super::answer::{LONGEST_TEXT, MAX_ALERT_LINES, Meeting, Permission};
use super::text::bounded;
use crate::findings::person::comes_of_age;

const OFFER_SHEET: &str = "Offer the question sheet: voluntary, lawyer and interpreter first";
const OFFER_SHEET_BEFORE: &str =
    "Offer the question sheet before the measure: voluntary, lawyer and interpreter first";
pub(super) const TELL_NOBODY: &str = "Tell any foreign authority, consulate or carrier because of the alert";

/// A measure in the words of an instruction.
#[must_use]
pub fn measure_words(measure: Measure) -> &'static str {
    match measure {
        Measure::TellSender => "tell the sender",
        Measure::NoteSighting => "note the sighting",
        Measure::SecondLineIdentity => "second-line identity check",
        Measure::KeepDocument => "keep the document",
        Measure::RefuseEntryOrVisa => "refuse entry or visa",
        Measure::ShortStop => "short stop",
        Measure::ProvisionalArrest => "provisional arrest",
        Measure::KeepDetained => "keep detained",
        Measure::TransferData => "transfer data",
        Measure::Surrender => "surrender",
    }
}

/// How old the traveller is on the day, as far as the document tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Young {
    Child,
    Perhaps,
    Adult,
    NotKnown,
}

fn young(traveller: &Traveller, on: Date) -> Young {
    let of = |born: PartialDate| {
        let [earliest, surely] = comes_of_age(born);
        if on < earliest {
            Young::Child
        } else if on < surely {
            Young::Perhaps
        } else {
            Young::Adult
        }
    };
    let mut all = traveller.births().map(of);
    let Some(first) = all.next() else { return Young::NotKnown };
    // A child by one reading of the zone and a person of more than a hundred years by the other.
    if all.all(|it| it == first) { first } else { Young::Perhaps }
}

/// The zone can mean a child and a person of more than a hundred years: the officer sees which, and asks again with it.
pub(super) fn century_line(traveller: &Traveller) -> Option<String> {
    traveller.born_or?;
    let dates: Vec<String> = traveller.births().map(|it| it.to_string()).collect();
    Some(format!(
        "Born {}: the zone can mean both. See which, and check again with that date",
        dates.join(" or ")
    ))
}

/// Under 18 on the day of the meeting, or perhaps: then the person is treated as a child (P17).
#[must_use]
pub fn treated_as_child(traveller: &Traveller, on: Date) -> bool {
    match young(traveller, on) {
        Young::Child | Young::Perhaps => true,
        Young::Adult | Young::NotKnown => false,
    }
}

/// The five that are never done because of an alert, with what the purpose adds. A permitted measure is left out of the five and no other.
pub(super) fn five(purpose: CheckPurpose, permitted: Option<Measure>, tell: &str) -> Vec<String> {
    let but = |measures: &[Measure], text: &str| {
        let is = permitted.is_some_and(|it| measures.contains(&it));
        (!is).then(|| text.to_owned())
    };
    let custody = match purpose {
        CheckPurpose::Custody => {
            but(&[Measure::KeepDetained, Measure::ProvisionalArrest], "Keep the person detained")
        }
        CheckPurpose::Border | CheckPurpose::InlandStop | CheckPurpose::VisaOrResidence => None,
    };
    let refuse = match purpose {
        CheckPurpose::VisaOrResidence => "Refuse the visa, the permit, entry or boarding",
        CheckPurpose::Border | CheckPurpose::InlandStop | CheckPurpose::Custody => "Refuse entry or boarding",
    };
    [
        custody,
        but(&[Measure::ProvisionalArrest], "Arrest"),
        but(&[Measure::RefuseEntryOrVisa], refuse),
        but(&[Measure::KeepDocument], "Keep documents"),
        Some("Search devices".to_owned()),
        Some(tell.to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is done where nothing is permitted. In custody nobody "goes on as any traveller": the release is asked for.
pub(super) fn go_on(meeting: &Meeting<'_>, word: Word, second_line: bool) -> Vec<String> {
    let values = meeting.profile.values();
    let mut out = Vec::new();
    let suspended = word == Word::Suspended;
    out.push(
        match meeting.purpose {
            CheckPurpose::Border if suspended => "Go on as with any traveller",
            CheckPurpose::InlandStop if suspended => "Let the person go on, as anybody else",
            CheckPurpose::VisaOrResidence if suspended => "Go on with the application as with any other",
            CheckPurpose::Custody => {
                "Ask the court and the duty desk now about release: nobody stays in custody because of the alert"
            }
            CheckPurpose::Border => "The normal check of any traveller",
            CheckPurpose::InlandStop => "The ordinary check of your own law",
            CheckPurpose::VisaOrResidence => "Go on with the application as with any other",
        }
        .to_owned(),
    );
    if second_line && !suspended {
        let count = values.second_line_minutes;
        let unit = if count == 1 { "minute" } else { "minutes" };
        out.push(format!("Second-line identity, at most {count} {unit}"));
        out.extend(values.meanwhile.iter().map(|it| format!("Own law allows meanwhile: {it}")));
    }
    out
}

pub(super) fn act(
    meeting: &Meeting<'_>,
    alerts: usize,
    permitted: &[(usize, &Permission)],
    doing: &mut Vec<String>,
    not_doing: &mut Vec<String>,
) {
    let several = alerts > 1;
    for (number, permission) in permitted.iter().take(MAX_ALERT_LINES) {
        let on = if several { format!(" on alert {number}") } else { String::new() };
        doing.push(format!("This measure{on}: {}", measure_words(permission.measure)));
        for condition in &permission.conditions {
            doing.push(format!("Condition{on}: {}", bounded(condition, LONGEST_TEXT)));
        }
    }
    let deprives = |(_, it): &(usize, &Permission)| MeasureSet::ARREST_TO_SURRENDER.contains(it.measure);
    if permitted.iter().any(deprives) {
        let judge = meeting.profile.values().judge_within_hours;
        doing.push(match judge {
            Some(count) => {
                format!("Before a judge within {count} hours; letter of rights; counsel on duty")
            }
            None => "Before a judge as your own law says; letter of rights; counsel on duty".to_owned(),
        });
    }
    let one = match permitted {
        [(_, only)] => Some(only.measure),
        _ => None,
    };
    not_doing.push(if permitted.len() > 1 {
        "Use any other measure than these, each on its own alert".to_owned()
    } else {
        "Use any other measure than this one".to_owned()
    });
    if alerts > permitted.len() {
        not_doing.push("Do anything because of the other alerts".to_owned());
    }
    if let Some(first) = permitted.iter().map(|(_, it)| it.until).min() {
        not_doing.push(format!("Act after {}", meeting.at.at(first).day_and_time()));
    }
    let list = five(meeting.purpose, one, TELL_NOBODY);
    match one {
        Some(_) => not_doing.extend(list),
        // With several permissions the lines say what is permitted; what no permission can cover stays here.
        None => not_doing.extend(["Search devices".to_owned(), TELL_NOBODY.to_owned()]),
    }
}

pub(super) fn sheet_line(meeting: &Meeting<'_>, word: Word) -> Option<String> {
    if treated_as_child(meeting.traveller, meeting.at.date()) {
        return None;
    }
    Some(if word == Word::MayAct { OFFER_SHEET_BEFORE } else { OFFER_SHEET }.to_owned())
}

/// Child protection, where the person is a child, perhaps one, or has a child with them.
pub(super) fn child_line(meeting: &Meeting<'_>) -> Option<String> {
    let number = &meeting.profile.values().child_protection_number;
    match young(meeting.traveller, meeting.at.date()) {
        Young::Child => {
            Some(format!("Call child protection, {number}: a child is not asked and is not left alone"))
        }
        Young::Perhaps => Some(format!(
            "Call child protection, {number}: perhaps a child, who is not asked and is not left alone"
        )),
        Young::Adult | Young::NotKnown if meeting.with_child => Some(format!(
            "Call child protection, {number}: the child with the person is not asked and is not left alone"
        )),
        Young::Adult | Young::NotKnown => None,
    }
}

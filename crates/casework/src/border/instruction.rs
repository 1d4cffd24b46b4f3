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
use super::say::{Said, Saying, Value};
use super::text::bounded;
use crate::findings::person::comes_of_age;

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
pub(super) fn century_line(traveller: &Traveller) -> Option<Said> {
    traveller.born_or?;
    let dates: Vec<String> = traveller.births().map(|it| it.to_string()).collect();
    Some(Said::with(Saying::Century, vec![("dates", Value::Dates(dates))]))
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
pub(super) fn five(purpose: CheckPurpose, permitted: Option<Measure>, tell: Saying) -> Vec<Said> {
    let but = |measures: &[Measure], text: Saying| {
        let is = permitted.is_some_and(|it| measures.contains(&it));
        (!is).then_some(text)
    };
    let custody = match purpose {
        CheckPurpose::Custody => {
            but(&[Measure::KeepDetained, Measure::ProvisionalArrest], Saying::NotKeepDetained)
        }
        CheckPurpose::Border | CheckPurpose::InlandStop | CheckPurpose::VisaOrResidence => None,
    };
    let refuse = match purpose {
        CheckPurpose::VisaOrResidence => Saying::NotRefuseVisa,
        CheckPurpose::Border | CheckPurpose::InlandStop | CheckPurpose::Custody => Saying::NotRefuseEntry,
    };
    [
        custody,
        but(&[Measure::ProvisionalArrest], Saying::NotArrest),
        but(&[Measure::RefuseEntryOrVisa], refuse),
        but(&[Measure::KeepDocument], Saying::NotKeepDocuments),
        Some(Saying::NotSearchDevices),
        Some(tell),
    ]
    .into_iter()
    .flatten()
    .map(Said::from)
    .collect()
}

/// What is done where nothing is permitted. In custody nobody "goes on as any traveller": the release is asked for.
pub(super) fn go_on(meeting: &Meeting<'_>, word: Word, second_line: bool) -> Vec<Said> {
    let values = meeting.profile.values();
    let mut out = Vec::new();
    let suspended = word == Word::Suspended;
    out.push(
        match meeting.purpose {
            CheckPurpose::Border if suspended => Saying::GoOn,
            CheckPurpose::InlandStop if suspended => Saying::LetGoOn,
            CheckPurpose::Custody => Saying::AskRelease,
            CheckPurpose::Border => Saying::CheckBorder,
            CheckPurpose::InlandStop => Saying::CheckStop,
            CheckPurpose::VisaOrResidence => Saying::GoOnApplication,
        }
        .into(),
    );
    if second_line && !suspended {
        let minutes = Value::Minutes(i64::from(values.second_line_minutes));
        out.push(Said::with(Saying::SecondLine, vec![("minutes", minutes)]));
        let own = |it: &String| Said::with(Saying::Meanwhile, vec![("text", Value::Text(it.clone()))]);
        out.extend(values.meanwhile.iter().map(own));
    }
    out
}

pub(super) fn act(
    meeting: &Meeting<'_>,
    alerts: usize,
    permitted: &[(usize, &Permission)],
    doing: &mut Vec<Said>,
    not_doing: &mut Vec<Said>,
) {
    let several = alerts > 1;
    for (number, permission) in permitted.iter().take(MAX_ALERT_LINES) {
        let on = |alone: Saying, of_several: Saying, value: (&'static str, Value)| {
            if several {
                let number = i64::try_from(*number).unwrap_or(i64::MAX);
                Said::with(of_several, vec![("number", Value::Count(number)), value])
            } else {
                Said::with(alone, vec![value])
            }
        };
        let measure = ("measure", Value::Measure(permission.measure));
        doing.push(on(Saying::ThisMeasure, Saying::ThisMeasureOn, measure));
        for condition in &permission.conditions {
            let text = ("text", Value::Text(bounded(condition, LONGEST_TEXT)));
            doing.push(on(Saying::Condition, Saying::ConditionOn, text));
        }
    }
    let deprives = |(_, it): &(usize, &Permission)| MeasureSet::ARREST_TO_SURRENDER.contains(it.measure);
    if permitted.iter().any(deprives) {
        let judge = meeting.profile.values().judge_within_hours;
        doing.push(match judge {
            Some(count) => Said::with(Saying::JudgeWithin, vec![("hours", Value::Count(i64::from(count)))]),
            None => Saying::Judge.into(),
        });
    }
    let one = match permitted {
        [(_, only)] => Some(only.measure),
        _ => None,
    };
    not_doing.push(if permitted.len() > 1 {
        Saying::NotOtherMeasures.into()
    } else {
        Saying::NotOtherMeasure.into()
    });
    if alerts > permitted.len() {
        not_doing.push(Saying::NotOtherAlerts.into());
    }
    if let Some(first) = permitted.iter().map(|(_, it)| it.until).min() {
        not_doing.push(Said::with(Saying::NotAfter, vec![("when", Value::At(meeting.at.at(first)))]));
    }
    let list = five(meeting.purpose, one, Saying::NotTell);
    match one {
        Some(_) => not_doing.extend(list),
        // With several permissions the lines say what is permitted; what no permission can cover stays here.
        None => not_doing.extend([Saying::NotSearchDevices, Saying::NotTell].map(Said::from)),
    }
}

pub(super) fn sheet_line(meeting: &Meeting<'_>, word: Word) -> Option<Said> {
    if treated_as_child(meeting.traveller, meeting.at.date()) {
        return None;
    }
    Some(if word == Word::MayAct { Saying::OfferSheetBefore } else { Saying::OfferSheet }.into())
}

/// Child protection, where the person is a child, perhaps one, or has a child with them.
pub(super) fn child_line(meeting: &Meeting<'_>) -> Option<Said> {
    let number = &meeting.profile.values().child_protection_number;
    let call = |saying| Some(Said::with(saying, vec![("number", Value::Text(number.clone()))]));
    match young(meeting.traveller, meeting.at.date()) {
        Young::Child => call(Saying::Child),
        Young::Perhaps => call(Saying::ChildPerhaps),
        Young::Adult | Young::NotKnown if meeting.with_child => call(Saying::ChildWith),
        Young::Adult | Young::NotKnown => None,
    }
}

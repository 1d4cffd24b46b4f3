//! What an official fills in: a reading of the points of the test, and a decision: JSON.
//!
//! What this room is for: `redress reading ALERT FILE` and `redress decide ALERT FILE`. What is needed, and whether a
//! decision may be given, is judged in `casework`; here it is only read.
//! Promise: no answer has a default; a point that is answered twice, an unknown field or word is refused with file, line
//! and field.
//! Serves: CJEU Aranyosi and LM (two steps), facts and assessments apart (Directive (EU) 2016/680 Art 7).

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use terms::verification::{
    Assurance, AssuranceCriterion, Decision, DecisionKind, GroupAtRisk, Material, Missing, OwnProsecutor,
    Reading, Review, Step, StepAnswer,
};
use terms::{Date, Measure};

use crate::json::{Unread, read};
use crate::place::{BadRecord, Fault, Place, Wrong};
use crate::register::{Binding, found_later};
use crate::said::{Given, Maybe, Object, Short, Word, one_of};
use crate::traveller::word_of;

/// A reading as it was filled in: who reads, and which content, is added by the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct FilledReading {
    /// The points, each at most once.
    pub answers: Vec<StepAnswer>,
    /// Assurances, where any was offered.
    pub assurances: Vec<Assurance>,
}

/// How many points only.
impl std::fmt::Debug for FilledReading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FilledReading({})", self.answers.len())
    }
}

/// A decision as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledDecision {
    /// It; its end is the last day it holds.
    pub decision: Decision,
    /// The last day of a permission.
    pub until: Option<Date>,
    /// What the second official does with a first decision; none where this is the first.
    pub review: Option<Review>,
}

/// One form of a file, with its place.
pub type Filled<T> = Result<(T, Place), BadRecord>;

/// Reads the one reading of a file.
///
/// # Errors
/// Where the file cannot be read at all; a bad form, or another number than one, is told with its place.
pub fn reading_file(path: &Path) -> Result<Filled<FilledReading>, Fault> {
    one(path, reading_of)
}

/// Reads the one decision of a file.
///
/// # Errors
/// As [`reading_file`].
pub fn decision_file(path: &Path) -> Result<Filled<FilledDecision>, Fault> {
    one(path, decision_of)
}

pub(crate) fn one<T>(path: &Path, of: fn(&[u8]) -> Result<T, Unread>) -> Result<Filled<T>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    one_of_text(file, &name, of)
}

pub(crate) fn one_of_text<'a, T>(
    text: impl Read + 'a,
    name: &str,
    of: fn(&[u8]) -> Result<T, Unread>,
) -> Result<Filled<T>, Fault> {
    let mut all = Binding::open(text, name, of)?;
    let not_one =
        |line: u64, says: &str| Fault::NotThis { file: name.to_owned(), line, says: says.to_owned() };
    let Some(first) = all.next() else { return Err(not_one(1, "empty: the file holds no form")) };
    match (first, all.next()) {
        (Ok((form, _, place)), None) => Ok(Ok((form, place))),
        (Err(bad), _) => Ok(Err(bad)),
        (Ok(_), Some(second)) => {
            let line = match second {
                Ok((_, _, place)) => place.line,
                Err(bad) => bad.place.line,
            };
            Err(not_one(line, "a second form: a file holds one"))
        }
    }
}

/// A reading.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "reading")]
pub(crate) struct ReadingForm {
    /// The points.
    answers: Given<Vec<Object<AnswerForm>>>,
    /// Assurances that were offered.
    #[serde(default)]
    assurances: Maybe<Vec<Object<AssuranceForm>>>,
}

/// One point answered.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "answer-of-official")]
pub(crate) struct AnswerForm {
    /// Which.
    step: Given<Step>,
    /// What is read: the risk, the bar or the defect is meant.
    reading: Given<Reading>,
    /// The reasons, in words of one's own.
    reasons: Given<String>,
    /// What is missing, where it cannot be excluded.
    #[serde(default)]
    missing: Maybe<Vec<Object<MissingForm>>>,
    /// At `general_situation`: whether the person belongs to a group at risk.
    #[serde(default)]
    group: Option<Object<GroupForm>>,
}

/// Whether the person belongs to a group at risk.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "group-at-risk")]
pub(crate) struct GroupForm {
    /// What is read: that the person belongs to one is meant.
    reading: Given<Reading>,
    /// The group, named from the facts; needed where it is shown or open.
    #[serde(default)]
    group: Maybe<String>,
    /// The reasons, in words of one's own.
    reasons: Given<String>,
    /// What it rests on, each with its date.
    #[serde(default)]
    material: Maybe<Vec<Object<MaterialForm>>>,
}

/// Material with its date.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "material")]
pub(crate) struct MaterialForm {
    /// What it is.
    what: Given<String>,
    /// Of which day.
    dated: Given<Date>,
}

/// What is missing.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "missing")]
pub(crate) struct MissingForm {
    /// What.
    what: Given<String>,
    /// Whom: the person, counsel, a court, an authority; never the sender.
    whom: Given<Short>,
    /// By when.
    by: Given<Date>,
}

/// An assurance, weighed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "assurance")]
pub(crate) struct AssuranceForm {
    /// Who gave it, and when.
    given: Given<String>,
    /// Criteria that are met; the others are not.
    #[serde(default)]
    met: Maybe<Vec<Given<AssuranceCriterion>>>,
    /// Who watches it after a surrender, and how.
    watched_by: Given<String>,
}

/// A decision.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "decision-of-official")]
pub(crate) struct DecisionForm {
    /// Which.
    decision: Given<DecisionKind>,
    /// The one measure, where it permits one.
    #[serde(default)]
    measure: Maybe<Measure>,
    /// Conditions.
    #[serde(default)]
    conditions: Maybe<Vec<Given<String>>>,
    /// The reasons.
    reasons: Given<String>,
    /// Whether the own prosecutor takes it.
    #[serde(default)]
    own_prosecutor: Option<Object<ProsecutorForm>>,
    /// The last day of a permission; the usual time for the measure where it is left out.
    #[serde(default)]
    until: Maybe<Date>,
    /// What the second official does with a first decision.
    #[serde(default)]
    review: Maybe<Review>,
}

/// The own prosecutor's answer.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "own-prosecutor")]
pub(crate) struct ProsecutorForm {
    /// It is referred.
    refer: Given<bool>,
    /// Why, or why not.
    reasons: Given<String>,
}

macro_rules! words { ($($name:ident: $what:literal;)*) => { $(
    impl Word for $name {
        fn what() -> String {
            concat!("a ", $what).to_owned()
        }
        fn text(text: &str) -> Result<Option<Self>, String> {
            let known: Vec<&'static str> = Self::ALL.iter().map(|it| it.code()).collect();
            word_of(text, $what, &known, Self::parse)
        }
        fn schema(_: &mut SchemaGenerator) -> Schema {
            one_of(&Self::ALL.iter().map(|it| it.code()).collect::<Vec<_>>())
        }
    }
)* } }
words! {
    Step: "point of the test";
    Reading: "reading of a point";
    AssuranceCriterion: "criterion of an assurance";
    DecisionKind: "decision";
    Review: "review";
}

fn reading_of(bytes: &[u8]) -> Result<FilledReading, Unread> {
    let form: ReadingForm = read(bytes)?;
    let mut answers: Vec<StepAnswer> = Vec::new();
    for (index, Object(it)) in form.answers.0.into_iter().enumerate() {
        if answers.iter().any(|other| other.step == it.step.0) {
            let says = format!("`{}` is answered twice", it.step.0.code());
            return Err(found_later(bytes, Wrong::at(format!("answers[{index}].step"), says)));
        }
        let missing = it.missing.0.unwrap_or_default();
        answers.push(StepAnswer {
            step: it.step.0,
            reading: it.reading.0,
            reasons: it.reasons.0,
            missing: missing
                .into_iter()
                .map(|Object(it)| Missing { what: it.what.0, whom: it.whom.0.0, by: it.by.0 })
                .collect(),
            group: it.group.map(|Object(it)| group_of(it)),
        });
    }
    let assurances = form.assurances.0.unwrap_or_default();
    let assurances = assurances
        .into_iter()
        .map(|Object(it)| Assurance {
            given: it.given.0,
            met: it.met.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
            watched_by: it.watched_by.0,
        })
        .collect();
    Ok(FilledReading { answers, assurances })
}

fn group_of(form: GroupForm) -> GroupAtRisk {
    let material = form.material.0.unwrap_or_default().into_iter();
    GroupAtRisk {
        reading: form.reading.0,
        group: form.group.0.unwrap_or_default(),
        reasons: form.reasons.0,
        material: material.map(|Object(it)| Material { what: it.what.0, dated: it.dated.0 }).collect(),
    }
}

fn decision_of(bytes: &[u8]) -> Result<FilledDecision, Unread> {
    let form: DecisionForm = read(bytes)?;
    let decision = Decision {
        kind: form.decision.0,
        measure: form.measure.0,
        conditions: form.conditions.0.unwrap_or_default().into_iter().map(|it| it.0).collect(),
        reasons: form.reasons.0,
        own_prosecutor: form
            .own_prosecutor
            .map(|Object(it)| OwnProsecutor { refer: it.refer.0, reasons: it.reasons.0 }),
        until: None,
    };
    Ok(FilledDecision { decision, until: form.until.0, review: form.review.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says<T: std::fmt::Debug>(text: &str, of: fn(&[u8]) -> Result<T, Unread>) -> String {
        match one_of_text(text.as_bytes(), "f", of) {
            Ok(Err(bad)) => bad.to_string(),
            Err(fault) => fault.to_string(),
            Ok(Ok(form)) => format!("{form:?}"),
        }
    }

    const READING: &str = r#"{"answers":[{"step":"this_person","reading":"not_excluded","reasons":"The file is thin.","missing":[{"what":"the judgment","whom":"counsel","by":"2026-12-01"}]}],
"assurances":[{"given":"Ministry, 3 March 2026","met":["disclosed"],"watched_by":"the embassy, monthly"}]}"#;
    const DECISION: &str = r#"{"decision":"permit","measure":"provisional_arrest","reasons":"Two witnesses.","until":"2026-12-20","review":"confirm"}"#;

    #[test]
    fn a_reading_and_a_decision_are_read_in_full() {
        let (read, _) = one_of_text(READING.as_bytes(), "f", reading_of).unwrap().unwrap();
        assert_eq!(read.answers[0].reading, Reading::NotExcluded);
        assert_eq!(read.answers[0].missing[0].whom, "counsel");
        assert_eq!(read.assurances[0].met, [AssuranceCriterion::Disclosed]);
        let (decided, _) = one_of_text(DECISION.as_bytes(), "f", decision_of).unwrap().unwrap();
        assert_eq!(decided.decision.measure, Some(Measure::ProvisionalArrest));
        assert_eq!(decided.review, Some(Review::Confirm));
        assert_eq!(decided.until.map(|it| it.to_string()).as_deref(), Some("2026-12-20"));
    }

    #[test]
    fn what_is_wrong_is_told_with_place_and_field() {
        let twice = r#"{"answers":[{"step":"this_person","reading":"excluded","reasons":"a"},{"step":"this_person","reading":"shown","reasons":"b"}]}"#;
        assert_eq!(says(twice, reading_of), "f:1: answers[1].step: `this_person` is answered twice");
        let unread = READING.replace("\"reading\":\"not_excluded\",", "");
        assert_eq!(says(&unread, reading_of), "f:1: answers[0].reading: missing");
        let elsewhere = READING.replace("this_person", "general_situation").replace(
            "\"missing\":",
            "\"group\":{\"reading\":\"shown\",\"group\":\"teachers\",\"reasons\":\"a\",\"material\":[{\"what\":\"report\",\"dated\":\"soon\"}]},\"missing\":",
        );
        assert!(
            says(&elsewhere, reading_of).starts_with("f:1: answers[0].group.material[0].dated: "),
            "{}",
            says(&elsewhere, reading_of)
        );
        let other = DECISION.replace("\"permit\"", "\"permitt\"");
        assert_eq!(
            says(&other, decision_of),
            "f:1: decision: `permitt` is no decision: did you mean `permit`?"
        );
        assert_eq!(says(" ", decision_of), "f:1: empty: the file holds no form");
        let two = format!("{DECISION}\n{DECISION}");
        assert_eq!(says(&two, decision_of), "f:2: a second form: a file holds one");
    }
}

//! The forms officials send: a reading, a decision, a review.
//!
//! Promise: nothing has a default that decides; an unknown field is refused by name; times come with their distance from
//! UTC.

use schemars::JsonSchema;
use serde::Deserialize;
use terms::verification::{
    Assurance, AssuranceCriterion, Decision, DecisionKind, GroupAtRisk, Material, Missing, Official,
    OfficialReading, OwnProsecutor, Reading, Review, Step, StepAnswer,
};
use terms::{Date, Measure, Seq};

use crate::http::Problem;

/// The longest text of an official, in bytes.
const LONGEST: usize = 20_000;
/// The most answers, missing things and assurances of one reading.
const MOST: usize = 40;

/// What an official reads.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "reading")]
pub struct ReadingForm {
    /// The points, each at most once.
    pub answers: Vec<AnswerForm>,
    /// Assurances that were offered.
    #[serde(default)]
    pub assurances: Vec<AssuranceForm>,
}

/// One point answered.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "step_answer")]
pub struct AnswerForm {
    /// Which point.
    pub step: String,
    /// `shown`, `not_excluded` or `excluded`.
    pub reading: String,
    /// The assessment in own words.
    pub reasons: String,
    /// What is missing, where it cannot be excluded.
    #[serde(default)]
    pub missing: Vec<MissingForm>,
    /// At `general_situation`: whether the person belongs to a group at risk. Nothing is taken for granted where it is left out.
    #[serde(default)]
    pub group: Option<GroupForm>,
}

/// Whether the person belongs to a group at risk: an assessment, the group named from the facts.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "group_at_risk")]
pub struct GroupForm {
    /// `shown`, `not_excluded` or `excluded`.
    pub reading: String,
    /// The group, in own words; needed where it is shown or open.
    #[serde(default)]
    pub group: String,
    /// The assessment in own words.
    pub reasons: String,
    /// What it rests on, each with its date.
    #[serde(default)]
    pub material: Vec<MaterialForm>,
}

/// Material with its date.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "material")]
pub struct MaterialForm {
    /// What it is.
    pub what: String,
    /// Of which day, as 2026-11-22.
    pub dated: String,
}

/// What is missing, and who is asked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "missing")]
pub struct MissingForm {
    /// What.
    pub what: String,
    /// Whom; never the sender.
    pub whom: String,
    /// By when, as 2026-11-22.
    pub by: String,
}

/// An assurance, weighed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "assurance")]
pub struct AssuranceForm {
    /// Who gave it, and when.
    pub given: String,
    /// Criteria that are met.
    pub met: Vec<String>,
    /// Who watches it after a surrender, and how.
    pub watched_by: String,
}

/// A decision.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "decision")]
pub struct DecisionForm {
    /// Which.
    pub kind: String,
    /// The one measure, where it permits one.
    #[serde(default)]
    pub measure: Option<String>,
    /// Conditions.
    #[serde(default)]
    pub conditions: Vec<String>,
    /// The reasons.
    pub reasons: String,
    /// Whether the own prosecutor takes it.
    #[serde(default)]
    pub own_prosecutor: Option<OwnProsecutorForm>,
    /// When the permission ends, as 2026-11-22T09:00:00+02:00; none takes the usual time for the measure.
    #[serde(default)]
    pub until: Option<String>,
}

/// Whether the own prosecutor takes it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "own_prosecutor")]
pub struct OwnProsecutorForm {
    /// It is referred.
    pub refer: bool,
    /// Why, or why not.
    pub reasons: String,
}

/// What the second official does.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "review")]
pub struct ReviewForm {
    /// `confirm`, `send_back` or `otherwise`.
    pub review: String,
    /// Own reasons, or the question that goes back.
    pub reasons: String,
    /// The entry of the first official's decision that was read.
    pub first: u64,
    /// The other decision, with `otherwise`.
    #[serde(default)]
    pub decision: Option<DecisionForm>,
}

/// Reasons alone.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "reasons")]
pub struct ReasonsForm {
    /// In own words.
    pub reasons: String,
}

impl ReadingForm {
    /// As the desk takes it.
    ///
    /// # Errors
    /// What is wrong, with its field.
    pub fn reading(self, by: Official, revision: Seq) -> Result<OfficialReading, Problem> {
        few("answers", self.answers.len())?;
        few("assurances", self.assurances.len())?;
        let mut answers: Vec<StepAnswer> = Vec::with_capacity(self.answers.len());
        for (at, answer) in self.answers.into_iter().enumerate() {
            let here = format!("answers[{at}]");
            let step = word(&format!("{here}.step"), &answer.step, Step::parse, Step::ALL, |it| it.code())?;
            if answers.iter().any(|it| it.step == step) {
                return Err(Problem::field(format!("{here}.step"), "a point is answered once"));
            }
            let reading =
                word(&format!("{here}.reading"), &answer.reading, Reading::parse, Reading::ALL, |it| {
                    it.code()
                })?;
            few(&format!("{here}.missing"), answer.missing.len())?;
            let mut missing = Vec::new();
            for (number, it) in answer.missing.into_iter().enumerate() {
                let field = format!("{here}.missing[{number}]");
                missing.push(Missing {
                    what: text(&format!("{field}.what"), it.what)?,
                    whom: text(&format!("{field}.whom"), it.whom)?,
                    by: day(&format!("{field}.by"), &it.by)?,
                });
            }
            let group = match answer.group {
                None => None,
                Some(_) if step != Step::GeneralSituation => {
                    return Err(Problem::field(format!("{here}.group"), "only with `general_situation`"));
                }
                Some(it) => Some(it.group(&format!("{here}.group"))?),
            };
            answers.push(StepAnswer {
                step,
                reading,
                reasons: text(&format!("{here}.reasons"), answer.reasons)?,
                missing,
                group,
            });
        }
        let mut assurances = Vec::new();
        for (at, it) in self.assurances.into_iter().enumerate() {
            let here = format!("assurances[{at}]");
            let mut met = Vec::new();
            for (number, code) in it.met.iter().enumerate() {
                let field = format!("{here}.met[{number}]");
                let all = AssuranceCriterion::ALL;
                met.push(word(&field, code, AssuranceCriterion::parse, all, |it| it.code())?);
            }
            assurances.push(Assurance {
                given: text(&format!("{here}.given"), it.given)?,
                met,
                watched_by: text(&format!("{here}.watched_by"), it.watched_by)?,
            });
        }
        Ok(OfficialReading { by, revision, answers, assurances })
    }
}

impl GroupForm {
    fn group(self, here: &str) -> Result<GroupAtRisk, Problem> {
        few(&format!("{here}.material"), self.material.len())?;
        let reading =
            word(&format!("{here}.reading"), &self.reading, Reading::parse, Reading::ALL, |it| it.code())?;
        let mut material = Vec::with_capacity(self.material.len());
        for (number, it) in self.material.into_iter().enumerate() {
            let field = format!("{here}.material[{number}]");
            material.push(Material {
                what: text(&format!("{field}.what"), it.what)?,
                dated: day(&format!("{field}.dated"), &it.dated)?,
            });
        }
        Ok(GroupAtRisk {
            reading,
            group: text(&format!("{here}.group"), self.group)?,
            reasons: text(&format!("{here}.reasons"), self.reasons)?,
            material,
        })
    }
}

impl DecisionForm {
    /// As the desk takes it.
    ///
    /// # Errors
    /// What is wrong, with its field.
    pub fn decision(self) -> Result<Decision, Problem> {
        few("conditions", self.conditions.len())?;
        let kind = word("kind", &self.kind, DecisionKind::parse, DecisionKind::ALL, |it| it.code())?;
        let measure = match self.measure.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
            None => None,
            Some(code) => Some(word("measure", code, Measure::parse, &Measure::ALL, |it| it.code())?),
        };
        let own_prosecutor = match self.own_prosecutor {
            None => None,
            Some(it) => {
                Some(OwnProsecutor { refer: it.refer, reasons: text("own_prosecutor.reasons", it.reasons)? })
            }
        };
        let until = match self.until.as_deref().map(str::trim).filter(|it| !it.is_empty()) {
            None => None,
            Some(given) => Some(moment("until", given)?),
        };
        let mut conditions = Vec::with_capacity(self.conditions.len());
        for (at, it) in self.conditions.into_iter().enumerate() {
            conditions.push(text(&format!("conditions[{at}]"), it)?);
        }
        Ok(Decision {
            kind,
            measure,
            conditions,
            reasons: text("reasons", self.reasons)?,
            own_prosecutor,
            until,
        })
    }
}

impl ReviewForm {
    /// Which of the three it is.
    ///
    /// # Errors
    /// It is none.
    pub fn kind(&self) -> Result<Review, Problem> {
        word("review", &self.review, Review::parse, Review::ALL, |it| it.code())
    }
}

/// A word of a closed list.
pub(crate) fn word<T: Copy>(
    field: &str,
    text: &str,
    parse: impl Fn(&str) -> Option<T>,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Result<T, Problem> {
    parse(text.trim()).ok_or_else(|| {
        let known = all.iter().map(|it| code(*it)).collect::<Vec<_>>().join("`, `");
        Problem::field(field, format!("expected one of `{known}`"))
    })
}

/// A text of a person, whole.
pub(crate) fn text(field: &str, given: String) -> Result<String, Problem> {
    if given.len() > LONGEST {
        return Err(Problem::field(field, format!("longer than {LONGEST} bytes")));
    }
    if given.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\r' | '\t')) {
        return Err(Problem::field(field, "it holds signs that no text has"));
    }
    Ok(given.trim().to_owned())
}

/// A day.
pub(crate) fn day(field: &str, given: &str) -> Result<Date, Problem> {
    let found = given.trim().parse::<Date>().ok().filter(|it| (1900..2200).contains(&it.year()));
    found.ok_or_else(|| Problem::field(field, "expected a day as 2026-11-22"))
}

/// A time with its distance from UTC, in microseconds since 1970.
pub(crate) fn moment(field: &str, given: &str) -> Result<i64, Problem> {
    let stamp = given.trim().parse::<jiff::Timestamp>();
    stamp
        .map(jiff::Timestamp::as_microsecond)
        .map_err(|_| Problem::field(field, "expected a time as 2026-11-22T09:00:00+02:00"))
}

fn few(field: &str, count: usize) -> Result<(), Problem> {
    if count > MOST { Err(Problem::field(field, format!("more than {MOST}"))) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn official() -> Official {
        Official {
            name: "n".to_owned(),
            login: "l".to_owned(),
            person: "p".to_owned(),
            role: "r".to_owned(),
            unit: "u".to_owned(),
            authority: None,
        }
    }

    #[track_caller]
    fn refused(json: &str, field: &str) {
        let form: ReadingForm = wire::form(json.as_bytes()).unwrap();
        let problem = form.reading(official(), Seq(3)).unwrap_err();
        assert_eq!(problem.errors[0].field, field, "{json}");
    }

    #[test]
    fn what_is_wrong_in_a_reading_is_told_with_its_field() {
        refused(r#"{"answers":[{"step":"x","reading":"shown","reasons":"r"}]}"#, "answers[0].step");
        refused(r#"{"answers":[{"step":"fair_trial","reading":"yes","reasons":"r"}]}"#, "answers[0].reading");
        refused(
            r#"{"answers":[{"step":"fair_trial","reading":"shown","reasons":"r","missing":[{"what":"a","whom":"b","by":"soon"}]}]}"#,
            "answers[0].missing[0].by",
        );
        refused(
            r#"{"answers":[{"step":"fair_trial","reading":"shown","reasons":"r","group":{"reading":"shown","reasons":"r"}}]}"#,
            "answers[0].group",
        );
        refused(
            r#"{"answers":[{"step":"general_situation","reading":"shown","reasons":"r","group":{"reading":"shown","reasons":"r","material":[{"what":"a","dated":"lately"}]}}]}"#,
            "answers[0].group.material[0].dated",
        );
        let twice = r#"{"step":"fair_trial","reading":"shown","reasons":"r"}"#;
        refused(&format!(r#"{{"answers":[{twice},{twice}]}}"#), "answers[1].step");
    }

    #[test]
    fn nothing_in_a_decision_has_a_default_that_decides() {
        assert!(wire::form::<DecisionForm>(br#"{"reasons":"r"}"#).is_err());
        assert!(wire::form::<DecisionForm>(br#"{"kind":"permit"}"#).is_err());
        assert!(wire::form::<DecisionForm>(br#"{"kind":"permit","reasons":"r","mesure":"x"}"#).is_err());
        let form: DecisionForm = wire::form(
            br#"{"kind":"permit","measure":"short_stop","reasons":"r","until":"2026-12-01T00:00:00Z"}"#,
        )
        .unwrap();
        let decision = form.decision().unwrap();
        assert_eq!(decision.measure, Some(Measure::ShortStop));
        assert_eq!(decision.until, Some(1_796_083_200_000_000));
    }
}

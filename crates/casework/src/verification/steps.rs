//! The points of the test for one alert: which have to be answered, on which facts, with which question.
//!
//! | point | asked |
//! |---|---|
//! | general situation | on the enhanced and barred track, and wherever a finding about the sender stands |
//! | this person, non-refoulement | on the enhanced and barred track |
//! | fair trial, ulterior purpose | on the enhanced and barred track, for arrest, detention, surrender and transfer of data |
//! | same acts | where a finding says that they were judged, for arrest, detention and surrender |
//! | assurances | where one was offered, for arrest, detention and surrender |
//!
//! On the ordinary track one official gives reasons for the decision; no point is prescribed.
//! Promise: facts stand in the findings and are only pointed at; nothing is answered here and nothing has a default.
//!
//! Serves the two steps of CJEU Aranyosi and LM, ECHR Arts 3, 6 and 18; [`super::law`] has the tags.

use terms::examination::{Examination, Standing};
use terms::finding::{Basis, Finding};
use terms::verification::Step;
use terms::{Measure, MeasureSet, Track};

/// Measures on which a trial or a removal follows.
const TOWARDS_TRIAL: MeasureSet = MeasureSet::of(&[
    Measure::ProvisionalArrest,
    Measure::KeepDetained,
    Measure::TransferData,
    Measure::Surrender,
]);

/// One point as it is put to an official.
#[derive(Clone, Debug)]
pub struct Point<'a> {
    /// Which.
    pub step: Step,
    /// The question, in a sentence. The risk, the bar or the defect is what is shown, open or excluded.
    pub asks: &'static str,
    /// What to write about.
    pub hint: &'static str,
    /// The findings whose facts it is answered on, strongest first.
    pub on: Vec<&'a Finding>,
    /// It has to be answered before a decision that permits.
    pub needed: bool,
}

/// The points for an alert, in their order. `measure` is the one that is thought of; none shows what arrest needs.
#[must_use]
pub fn points<'a>(
    examination: &'a Examination,
    standing: &Standing,
    measure: Option<Measure>,
    assurance_offered: bool,
) -> Vec<Point<'a>> {
    let measure = measure.unwrap_or(Measure::ProvisionalArrest);
    let heavy = standing.track > Track::Ordinary;
    let towards_trial = TOWARDS_TRIAL.contains(measure);
    let to_surrender = MeasureSet::ARREST_TO_SURRENDER.contains(measure);
    Step::ALL
        .iter()
        .filter_map(|&step| {
            let on: Vec<&Finding> = examination.findings.iter().filter(|it| belongs(step, it)).collect();
            let needed = match step {
                Step::GeneralSituation => heavy || !on.is_empty(),
                Step::ThisPerson | Step::NonRefoulement => heavy,
                Step::FairTrial | Step::UlteriorPurpose => heavy && towards_trial,
                Step::SameActs => to_surrender && !on.is_empty(),
                Step::Assurances => to_surrender && assurance_offered,
            };
            let (asks, hint) = words(step);
            (needed || !on.is_empty()).then_some(Point { step, asks, hint, on, needed })
        })
        .collect()
}

/// Whether a finding's facts are read at a point.
fn belongs(step: Step, finding: &Finding) -> bool {
    let rule = finding.rule.as_str();
    let family = finding.rule.family();
    match step {
        Step::GeneralSituation => finding.basis == Basis::Sender || rule == "person.general_situation",
        Step::ThisPerson => {
            (family == "person" && !PROTECTION.contains(&rule) && !JUDGED.contains(&rule))
                || family == "relay"
        }
        Step::FairTrial => {
            ["treatment.unfair_trial", "treatment.in_absentia", "sender.file_withheld"].contains(&rule)
                || family == "form"
        }
        Step::UlteriorPurpose => family == "political" || rule == "relay.changed_charges",
        Step::NonRefoulement => {
            PROTECTION.contains(&rule) || ["treatment.death_penalty", "treatment.torture"].contains(&rule)
        }
        Step::SameActs => JUDGED.contains(&rule),
        Step::Assurances => rule == "treatment.death_penalty",
    }
}

/// Findings about protection that somebody granted or was asked for.
const PROTECTION: [&str; 5] = [
    "person.protection",
    "person.protection_document",
    "person.asylum_pending",
    "person.interim_measure",
    "relay.protected_elsewhere",
];
/// Findings about a case that ended.
const JUDGED: [&str; 3] = ["person.final_judgment", "person.case_ended", "person.earlier_end"];

fn words(step: Step) -> (&'static str, &'static str) {
    match step {
        Step::GeneralSituation => (
            "Does the general situation in the sending state give reason for concern that reaches this case?",
            "Name the material, each with its date, and what speaks against it. A finding about a state is about its \
             authorities and never about a nationality. Say whether this person belongs to a group at risk there.",
        ),
        Step::ThisPerson => (
            "Is this person, specifically and precisely, at a real risk there?",
            "Say what is specific: work, group, earlier proceedings, family, what the charge is really about.",
        ),
        Step::FairTrial => (
            "Is there a real risk that this person would not have a fair trial?",
            "Name the court, what is known of its independence, counsel, and what was withheld.",
        ),
        Step::UlteriorPurpose => (
            "Is the predominant purpose another than the one stated?",
            "Weigh status, public activity, timing, co-accused, and what an ordinary case of this kind looks like there.",
        ),
        Step::NonRefoulement => (
            "Would sending this person there, or on from there, expose them to persecution, torture or death?",
            "Whether any authority anywhere protects the person, and what was asked of them and of it.",
        ),
        Step::SameActs => (
            "Were the same acts judged finally before?",
            "Name the judgment and compare acts, not headings of charges.",
        ),
        Step::Assurances => (
            "Does an assurance that was offered fail to remove the risk?",
            "Each criterion, whether the assurance meets it, and who watches it after a surrender.",
        ),
    }
}

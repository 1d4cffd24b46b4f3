//! The questions that findings ask, each with a code.
//!
//! A question is kept on the record in its English, which is the source: letters go out in it. By its code a page says
//! it in the language of a desk. The two that name what is missing or which date to send carry values of the alert and
//! have no code; they are shown as they are recorded.
//!
//! Promise: a question of a rule without a code fails a test, so that none can be added that no language knows.
//!
//! Serves RPD Art 46 (what the source has to keep right) and promise P16.

/// Every question, by its code: never renamed, and the English never given to another code.
pub const QUESTIONS: &[(&str, &str)] = &[
    ("older_than_acts", "how can the dossier be older than the acts?"),
    ("which_person", "which person is this dossier about?"),
    ("which_person_of_number", "which person is the dossier of this number about?"),
    (
        "organised_crime",
        "does the act facilitate a serious crime, or is it suspected of being linked to organised crime?",
    ),
    ("limitation_interrupted", "was the limitation period interrupted, by which act and when?"),
    ("which_penalty", "which penalty does the law set for each count, and are the counts judged together?"),
    ("extended", "was the alert extended after a check that it is still needed?"),
    ("which_warrant", "which warrant or judgment stands behind this, and can a copy be sent?"),
    ("appeal_to_court", "to which court can the warrant be appealed, and was it?"),
    ("application_pending", "is the application of this person still pending? (yes or no, no data back)"),
    ("decision_and_warrant", "does the decision stand, is it final, and is any warrant still in force?"),
    ("age_document", "which document shows the age?"),
    ("take_over_child", "take over the contact with this child"),
    ("grounds_reach", "do the grounds of that decision reach this person too?"),
    ("re_entered", "does the decision stand, and was the data re-entered with your agreement?"),
    ("deleted_when", "was this case deleted or refused, when and on which ground?"),
    ("new_since_dossier", "what is new since this dossier ended?"),
    ("new_since_refusal", "are there new facts since the refusal?"),
    ("judgment_same_acts", "does the judgment cover the same acts, and is it final?"),
    ("judgment_applies", "does the judgment apply here, and has the situation changed since?"),
    ("measure_in_force", "is the measure still in force?"),
    ("protection_stands", "does your protection of this person stand today? (yes or no, no data back)"),
    ("document_stands", "was this document issued by you, and does it stand today? (yes or no)"),
    ("given_because", "was it given because of this prosecution, and do you ask for surrender to you?"),
    ("do_you_protect", "do you protect this person? (yes or no, no data back)"),
    ("material_on_it", "which dated, specific material bears on it?"),
    ("final_judgment", "is there a final judgment for the same acts?"),
    ("refused_by_whom", "was extradition refused, by which court and why?"),
    ("deleted_ground", "was this case deleted or refused, and on which ground?"),
    ("which_publication", "which publication, office or candidacy shows it, and when was it?"),
    (
        "which_contract",
        "which contract, lawsuit or office is it over, with whom, and which dated material shows it?",
    ),
    ("beyond_belonging", "what did this person do, when and where, beyond belonging?"),
    ("serious_violence", "which serious violence against people is this person said to have done?"),
    ("which_words", "which words are charged, where were they said, and did they call for violence?"),
    ("office_held", "was the office held at the time of the acts, and does immunity bar a measure?"),
    ("article_three", "was this alert examined under Article 3 of the Constitution, and with what result?"),
    ("which_act", "which act of this person, when, where and with what damage, makes up the offence?"),
    ("activity_before", "which public activity, office or publication came before the charge, and when?"),
    ("decision_for_dossier", "does the earlier decision stand for this dossier too?"),
    ("earlier_deleted", "was the earlier dossier deleted or refused, when and on which ground?"),
    ("fetch_and_compare", "fetch the alert in full and compare its charges with those first sent"),
    ("fetch_in_full", "fetch the full notice from the bureau's own form"),
    ("charges_changed", "why did the charges change after the alert was sent, and by whose decision?"),
    ("facts_carry", "do the facts alleged carry the new charge?"),
    (
        "compare_dossiers",
        "compare the dossiers: do acts, time, co-accused or amounts show the earlier case under a new charge?",
    ),
    ("compare_person", "compare date of birth, document numbers and photographs with the earlier alert"),
    ("compare_case", "compare warrant number, facts, place and dates with the earlier alert"),
    ("search_again", "search again with date of birth, document or warrant number"),
    ("who_reported", "was the document reported by its holder or by the state, and when?"),
    ("decision_reaches_way", "does the earlier decision reach this way of sending the case?"),
    ("why_this_way", "compare the two dossiers: why does the case come on this way too?"),
    ("new_since_first", "compare the two dossiers: what is new since the first one ended?"),
    ("challenge_decided", "was the challenge decided after the withdrawal?"),
    ("same_case", "is it the same case?"),
    ("challenge_objected", "what had the challenge objected to?"),
    ("which_bureau", "which bureau sent this alert?"),
    ("courts_and_prisons", "which dated, specific material on courts and prisons there bears on this case?"),
    (
        "task_force",
        "has the Notices and Diffusions Task Force examined this diffusion, and with what result?",
    ),
    ("file_restricted", "on which ground is access to the file restricted, and in which part?"),
    ("file_asked", "what was asked of whom, when, and what was answered?"),
    ("sent_together", "why were these alerts sent together?"),
    ("measure_against_bureau", "does any measure against this bureau apply today?"),
    ("extradition_sought", "will extradition be sought, and when do the papers follow?"),
    (
        "rebuttal",
        "which of the rebuttal grounds is shown by the file: a judicial act with its file, review by a court shown independent, monitored assurances, concrete evidence of ordinary crime, victims' interests?",
    ),
    ("still_maintained", "the source does not answer: is the alert still maintained?"),
    ("assurance", "is there an assurance, who gives it, and who watches it after surrender?"),
    ("death_penalty", "can the death penalty be imposed for any of the counts?"),
    ("summoned", "was the person summoned and defended, and is a new trial open?"),
    ("risk_stands", "does the risk stand for this person today, and can any assurance meet it?"),
];

/// The code of a question as it is on the record; none for one with values, or of another release.
#[must_use]
pub fn question_code(question: &str) -> Option<&'static str> {
    QUESTIONS.iter().find(|it| it.1 == question).map(|it| it.0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail where it stands")]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The texts in a source file, joined where they go over lines, without comments and tests.
    fn texts(source: &str) -> Vec<String> {
        let code = source.split("#[cfg(test)]").next().unwrap();
        let code: String = code
            .lines()
            .filter(|it| !it.trim_start().starts_with("//"))
            .map(|it| format!("{it}\n"))
            .collect();
        let mut out = Vec::new();
        for (at, text) in code.split('"').enumerate() {
            if at % 2 == 1 {
                let joined = text.split("\\\n").map(str::trim_start).collect::<String>();
                out.push(joined);
            }
        }
        out
    }

    #[test]
    fn every_question_of_a_rule_has_a_code() {
        let known: BTreeSet<&str> = QUESTIONS.iter().map(|it| it.1).collect();
        let codes: BTreeSet<&str> = QUESTIONS.iter().map(|it| it.0).collect();
        assert_eq!((known.len(), codes.len()), (QUESTIONS.len(), QUESTIONS.len()));
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/findings");
        let (mut seen, mut missing) = (BTreeSet::new(), Vec::new());
        for family in ["form", "person", "political", "relay", "sender", "treatment"] {
            for file in fs::read_dir(root.join(family)).unwrap() {
                for text in texts(&fs::read_to_string(file.unwrap().path()).unwrap()) {
                    if known.contains(text.as_str()) {
                        seen.insert(text);
                    } else if text.ends_with('?') && !SAYS.contains(&text.as_str()) || text.ends_with("back)")
                    {
                        missing.push(text);
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{missing:?}");
        let left: Vec<&&str> = known.iter().filter(|it| !seen.contains(**it)).collect();
        assert!(left.is_empty(), "no rule asks {left:?}");
    }

    /// Sentences of findings that end as questions and ask nobody.
    const SAYS: &[&str] = &[
        "withdrawn to correct: why again?",
        "deleted because it expired: why again?",
        "deleted because its purpose was achieved: why again?",
        "deleted for a clerical reason: why again?",
        "the state kept the death penalty when last listed: can it be imposed here?",
    ];
}

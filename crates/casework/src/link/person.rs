//! Whether two subjects are one person.
//!
//! | names | date of birth | evidence |
//! |---|---|---|
//! | agree | same day | name and birth |
//! | agree | same as far as both are known; a usual slip | name and year |
//! | agree | years beside each other, one of them only a year; none on one side | name alone |
//! | nearly agree | same day | name and year: a right date of birth raises a middling name |
//! | are near each other | not another | with a long warrant number that is the same: name alone |
//! | agree in part | same day | with dates, place and office, or account, that agree: name alone |
//! | - | - | a document number: document; with another name *and* another date: name alone |
//! | - | - | the dossier is named by its number: document; with another name *and* another date, or quite another name: none |
//! | - | - | the alert is named by its id: document |
//! | otherwise | | none |
//!
//! A contradicting sex lowers it by one step, save where the dossier itself is named. Nothing else of the subject is read: no nationality, no place of
//! birth, no photograph.

use names::SAME_NAME;
use terms::alert::Sex;
use terms::date::DateMatch;

use super::dossier::Numbers;
use super::{Naming, PersonEvidence, PersonStrength, Side};

/// How much a name may fall short where the date of birth is the same to the day.
const RAISED_BY_BIRTH: f32 = 0.14;
/// How much a name may fall short where a long warrant number is the same.
const RAISED_BY_NUMBER: f32 = 0.14;

pub(super) fn evidence(left: &Side<'_>, right: &Side<'_>, naming: Naming, number: Numbers) -> PersonEvidence {
    if naming == Naming::ById {
        return said(PersonStrength::Document, &["this alert is named by its id"]);
    }
    let born = match (left.born(), right.born()) {
        (Some(left), Some(right)) => Some(left.matches(right)),
        (None, _) | (_, None) => None,
    };
    let document = same_document(left, right);
    let named = naming == Naming::ByNumber;
    if born == Some(DateMatch::Different) && !document && !named {
        return said(PersonStrength::None, &["the dates of birth differ"]);
    }
    let name = names::best(left.names(), right.names()).map_or(0.0, |it| it.score);
    let mut why: Vec<&'static str> = Vec::with_capacity(4);
    let strength = if named {
        why.push("this dossier is named by its number");
        // Several accused can stand in one dossier: another name with another date is another person, and so
        // is quite another name where the dates cannot say.
        let both_named = !left.names().is_empty() && !right.names().is_empty();
        let agrees = matches!(born, Some(DateMatch::SameDay | DateMatch::Compatible | DateMatch::Slip));
        let other_name = both_named && name < SAME_NAME - RAISED_BY_BIRTH - RAISED_BY_NUMBER;
        let other_date = name < SAME_NAME && born == Some(DateMatch::Different);
        if !document && (other_date || (other_name && !agrees)) {
            why.push("but on another person");
            PersonStrength::None
        } else {
            PersonStrength::Document
        }
    } else if document {
        why.push("a document number is the same");
        with_document(name, born, &mut why)
    } else {
        by_name(name, born, number, &mut why)
    };
    let strength = if !named && strength > PersonStrength::None && sexes_conflict(left.sex(), right.sex()) {
        why.push("the sex stated differs, which lowers this");
        lowered(strength)
    } else {
        strength
    };
    said(strength, &why)
}

/// Half a name and the whole date of birth: no evidence by itself, enough where the case carries it.
pub(super) fn half_known(left: &Side<'_>, right: &Side<'_>) -> bool {
    let born = matches!((left.born(), right.born()), (Some(left), Some(right)) if left.matches(right) == DateMatch::SameDay);
    born && !sexes_conflict(left.sex(), right.sex())
        && names::best(left.names(), right.names())
            .is_some_and(|it| it.score >= SAME_NAME - RAISED_BY_BIRTH - RAISED_BY_NUMBER)
}

/// The evidence where the case carries half a name.
pub(super) fn carried() -> PersonEvidence {
    let why = ["the names agree in part", "the date of birth is the same", "the case carries this"];
    said(PersonStrength::NameOnly, &why)
}

fn with_document(name: f32, born: Option<DateMatch>, why: &mut Vec<&'static str>) -> PersonStrength {
    if name >= SAME_NAME {
        why.push("the names agree");
        return PersonStrength::Document;
    }
    match born {
        Some(DateMatch::Different) => {
            why.push("but name and date of birth differ");
            PersonStrength::NameOnly
        }
        Some(DateMatch::SameDay | DateMatch::Compatible | DateMatch::Slip | DateMatch::NearYear) | None => {
            why.push("the names differ");
            PersonStrength::Document
        }
    }
}

fn by_name(
    name: f32,
    born: Option<DateMatch>,
    number: Numbers,
    why: &mut Vec<&'static str>,
) -> PersonStrength {
    if name < SAME_NAME {
        let same_day = born == Some(DateMatch::SameDay);
        let born_agrees = same_day || born == Some(DateMatch::Slip);
        if same_day && name >= SAME_NAME - RAISED_BY_BIRTH {
            why.extend(["the names nearly agree", "the date of birth is the same"]);
            return PersonStrength::NameAndYear;
        }
        let raised = if born_agrees { RAISED_BY_BIRTH + RAISED_BY_NUMBER } else { RAISED_BY_NUMBER };
        if number == Numbers::Long && name >= SAME_NAME - raised {
            why.push("the names are near each other and the long number is the same");
            return PersonStrength::NameOnly;
        }
        why.push("the names differ");
        return PersonStrength::None;
    }
    why.push("the names agree");
    let (strength, says) = match born {
        Some(DateMatch::SameDay) => (PersonStrength::NameAndBirth, "the date of birth is the same"),
        Some(DateMatch::Compatible) => {
            (PersonStrength::NameAndYear, "the date of birth is the same as far as both give it")
        }
        Some(DateMatch::Slip) => {
            (PersonStrength::NameAndYear, "the dates of birth differ by a usual slip of the pen")
        }
        Some(DateMatch::NearYear) => (PersonStrength::NameOnly, "the years of birth are beside each other"),
        Some(DateMatch::Different) => (PersonStrength::None, "the dates of birth differ"),
        None => (PersonStrength::NameOnly, "a date of birth is missing on one side"),
    };
    why.push(says);
    strength
}

fn same_document(left: &Side<'_>, right: &Side<'_>) -> bool {
    left.documents().iter().any(|it| right.documents().contains(it))
}

fn sexes_conflict(left: Option<Sex>, right: Option<Sex>) -> bool {
    matches!((left, right), (Some(Sex::Female), Some(Sex::Male)) | (Some(Sex::Male), Some(Sex::Female)))
}

fn lowered(strength: PersonStrength) -> PersonStrength {
    match strength {
        PersonStrength::Document => PersonStrength::NameAndBirth,
        PersonStrength::NameAndBirth => PersonStrength::NameAndYear,
        PersonStrength::NameAndYear => PersonStrength::NameOnly,
        PersonStrength::NameOnly | PersonStrength::None => PersonStrength::None,
    }
}

fn said(strength: PersonStrength, why: &[&str]) -> PersonEvidence {
    PersonEvidence { strength, says: why.join("; ") }
}

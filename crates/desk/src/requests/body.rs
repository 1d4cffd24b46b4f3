//! What a reviewing body fixes, judged: its terms, its policy towards restrictions, its zone and its days off.
//!
//! Promise: every fault at once, each with its field. What is law is shortened at most: a body does not give itself longer than
//! the Statute does. Days off move an end, and none is guessed: a year that the calendar does not know is said not to be known.
//!
//! Serves what CCF Statute Arts 32 to 42 leave to the body.

use casework::clock::{Calendar, Zone};
use casework::request::{BodyTerms, clocks};
use casework::restriction::Policy;
use terms::Date;
use terms::deadline::{DayOff, DaysOff, DeadlineRule, Roll, Rounding, Term, TermUnit, Weekday};
use terms::jurisdiction::BodyValues;
use terms::law::Tag;
use terms::restriction::{Gist, RestrictionGround};
use transparency::leaf_hash;
use wire::calendar::{Asked, built_in, read};

use super::Body;

/// The years for which a built-in calendar is asked.
const YEARS: (i16, i16) = (2015, 2060);
/// The longest term that a body sets, in its unit.
const LONGEST: u32 = 1_000;
/// Most members who sign.
const MOST_MEMBERS: u16 = 15;

/// A fault of what a body fixes, by its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyFault {
    /// The field, as a path.
    pub field: String,
    /// What is wrong, in words.
    pub says: String,
}

struct Judging {
    faults: Vec<BodyFault>,
}

impl Judging {
    fn wrong(&mut self, field: &str, says: impl Into<String>) {
        self.faults.push(BodyFault { field: format!("body.{field}"), says: says.into() });
    }

    /// A word of a closed list.
    fn word<T: Copy>(
        &mut self,
        field: &str,
        text: &str,
        all: &[T],
        code: fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.iter().copied().find(|it| code(*it) == text);
        if found.is_none() {
            let known: Vec<&str> = all.iter().map(|it| code(*it)).collect();
            self.wrong(field, format!("`{text}` is none of `{}`", known.join("`, `")));
        }
        found
    }
}

impl Body {
    /// What a profile says of the body.
    ///
    /// # Errors
    /// Every fault.
    pub fn of(values: &BodyValues) -> Result<Self, Vec<BodyFault>> {
        let mut judging = Judging { faults: Vec::new() };
        let terms = terms_of(values, &mut judging);
        let policy = policy_of(values, &mut judging);
        let zone = Zone::named(&terms.zone);
        if zone.is_none() {
            judging.wrong("zone", "no time zone has this name: one of the IANA names, as `Europe/Paris`");
        }
        let calendar = calendar_of(values, &mut judging);
        match zone {
            Some(zone) if judging.faults.is_empty() => Ok(Self { terms, policy, zone, calendar }),
            _ => Err(judging.faults),
        }
    }
}

fn terms_of(values: &BodyValues, judging: &mut Judging) -> BodyTerms {
    let mut terms = BodyTerms::default();
    if let Some(name) = &values.name {
        if name.is_empty() {
            judging.wrong("name", "empty: a body signs with its name");
        }
        terms.body.clone_from(name);
    }
    if let Some(zone) = &values.zone {
        terms.zone.clone_from(zone);
    }
    if let Some(text) = &values.rounding {
        terms.rounding =
            judging.word("rounding", text, Rounding::ALL, Rounding::code).unwrap_or(terms.rounding);
    }
    if let Some(text) = &values.roll {
        terms.roll = judging.word("roll", text, Roll::ALL, Roll::code).unwrap_or(terms.roll);
        if terms.roll == Roll::NextWorkingDay && values.calendar.is_none() && values.days_off.is_empty() {
            judging.wrong(
                "roll",
                "an end moves by a calendar: name one in `calendar` or its days in `days_off`",
            );
        }
    }
    if let Some(members) = values.members {
        if !(1..=MOST_MEMBERS).contains(&members) {
            judging.wrong("members", format!("expected 1 to {MOST_MEMBERS} members"));
        }
        terms.members = u32::from(members);
    }
    terms.waits_for_consultation = values.waits_for_consultation.unwrap_or(terms.waits_for_consultation);
    if let Some(text) = &values.amended_from {
        match text.parse() {
            Ok(day) => terms.amended_from = day,
            Err(_) => judging.wrong("amended_from", "expected a day, as 2025-11-28"),
        }
    }
    for (rule, length, unit) in &values.terms {
        let path = format!("terms.{rule}");
        let known = judging.word(&path, rule, DeadlineRule::ALL, DeadlineRule::code);
        let unit = judging.word(&path, unit, TermUnit::ALL, TermUnit::code);
        let (Some(rule), Some(unit)) = (known, unit) else { continue };
        let term = Term { length: u32::from(*length), unit, rounding: terms.rounding, roll: terms.roll };
        if !(1..=LONGEST).contains(&term.length) {
            judging.wrong(&path, format!("expected a length from 1 to {LONGEST}"));
        } else if let Some(says) = longer_than_law(rule, term) {
            judging.wrong(&path, says);
        } else {
            terms.terms.push((rule, term));
        }
        if unit == TermUnit::WorkingDay && values.calendar.is_none() && values.days_off.is_empty() {
            judging.wrong(&path, "working days are counted by a calendar: name one in `calendar`");
        }
    }
    terms
}

/// A term that was checked against the Statute can be shorter in the same unit, and nothing else.
fn longer_than_law(rule: DeadlineRule, term: Term) -> Option<String> {
    let row = clocks::of(rule);
    let (length, unit) = row.length;
    let checked = row.law.iter().find(|it| it.tag == Tag::Verified)?;
    let shorter = term.unit == unit && term.length <= length;
    (!shorter).then(|| {
        format!(
            "{} says {length} {}: a body sets a shorter term in the same unit, and no longer one",
            checked.cite,
            unit.code()
        )
    })
}

fn policy_of(values: &BodyValues, judging: &mut Judging) -> Policy {
    let mut policy = Policy::default();
    for (name, number) in &values.restrictions {
        let number = u32::from(*number);
        match name.as_str() {
            "answer_days" => policy.answer_days = number,
            "reminder_days" => policy.reminder_days = number,
            "reminders" => policy.reminders = number,
            "reply_days" => policy.reply_days = number,
            "proposal_days" => policy.proposal_days = number,
            "check_days" => policy.check_days = number,
            "twins" => policy.twins = number,
            "longest_days" => policy.longest_days = number,
            other => judging.wrong("restrictions", format!("unknown field `{other}`")),
        }
    }
    if let Some(grounds) = &values.grounds {
        policy.grounds = grounds
            .iter()
            .filter_map(|it| {
                judging.word("restrictions.grounds", it, RestrictionGround::ALL, RestrictionGround::code)
            })
            .collect();
    }
    if let Some(gists) = &values.gists {
        policy.gists = gists
            .iter()
            .filter_map(|it| judging.word("restrictions.gists", it, Gist::ALL, Gist::code))
            .collect();
    }
    match policy.checked() {
        Ok(policy) => policy,
        Err(bad) => {
            judging.wrong(&format!("restrictions.{}", bad.field), format!("must be {}", bad.must));
            Policy::default()
        }
    }
}

/// The days off: a built-in calendar, days of its own, or both.
fn calendar_of(values: &BodyValues, judging: &mut Judging) -> Option<Calendar> {
    if values.calendar.is_none() && values.days_off.is_empty() {
        return None;
    }
    let mut facts = DaysOff {
        name: values.calendar.clone().unwrap_or_else(|| "own".to_owned()),
        digest: String::new(),
        weekly: vec![Weekday::Saturday, Weekday::Sunday],
        days: Vec::new(),
        first_year: YEARS.0,
        last_year: YEARS.1,
    };
    let mut whole = String::new();
    if let Some(name) = &values.calendar {
        let Some(text) = built_in(name) else {
            judging.wrong("calendar", "no calendar has this name: `fr` and `qq` are part of this program");
            return None;
        };
        whole.push_str(text);
        let asked =
            Asked { name: name.clone(), digest: String::new(), first_year: YEARS.0, last_year: YEARS.1 };
        match read(text.as_bytes(), &asked) {
            Ok(read) => facts = read.days,
            Err(mistakes) => {
                for it in mistakes {
                    judging.wrong("calendar", it.to_string());
                }
                return None;
            }
        }
    }
    for (index, (day, name)) in values.days_off.iter().enumerate() {
        let field = format!("days_off[{index}]");
        match day.parse::<Date>() {
            Ok(date) if (YEARS.0..=YEARS.1).contains(&date.year()) => {
                whole.push_str(&format!("\n{date} {name}"));
                if !facts.days.iter().any(|it| it.date == date) {
                    facts.days.push(DayOff { date, name: name.clone() });
                }
            }
            Ok(_) => judging.wrong(&field, format!("expected a day from {} to {}", YEARS.0, YEARS.1)),
            Err(_) => {
                judging.wrong(&field, "expected a day and what it is called, as `2026-12-24 Christmas Eve`")
            }
        }
    }
    // What it was reckoned by is named by its digest, so that another calendar is another one.
    facts.digest = leaf_hash(whole.as_bytes()).to_string();
    match Calendar::new(facts) {
        Ok(calendar) => Some(calendar),
        Err(no) => {
            judging.wrong("days_off", no.says());
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(change: impl FnOnce(&mut BodyValues)) -> Vec<String> {
        let mut values = BodyValues::default();
        change(&mut values);
        let found = Body::of(&values).err().unwrap_or_default();
        found.iter().map(|it| format!("{}: {}", it.field, it.says)).collect()
    }

    #[test]
    fn a_profile_that_says_nothing_of_the_body_gives_the_defaults() {
        let body = Body::of(&BodyValues::default()).unwrap();
        let plain = Body::default();
        assert_eq!(body.terms, plain.terms);
        assert_eq!(body.policy, plain.policy);
        assert!(body.calendar.is_none());
    }

    #[test]
    fn what_a_body_sets_is_what_its_deadlines_are_reckoned_by() {
        let values = BodyValues {
            calendar: Some("fr".to_owned()),
            days_off: vec![("2026-12-24".to_owned(), "Christmas Eve".to_owned())],
            roll: Some("next_working_day".to_owned()),
            terms: vec![("acknowledge".to_owned(), 3, "working_day".to_owned())],
            ..BodyValues::default()
        };
        let body = Body::of(&values).unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        // Tuesday 22 December: Wednesday, Monday and Tuesday; Thursday is its own day off, Friday is Christmas.
        let calendar = body.calendar.as_ref().unwrap();
        assert_eq!(calendar.working_days_later(day("2026-12-22"), 3), Some(day("2026-12-29")));
        let rules = casework::request::Rules::on(day("2026-12-22"), &body.terms);
        assert_eq!(rules.term(DeadlineRule::Acknowledge).length, 3);
        assert_eq!(rules.term(DeadlineRule::Acknowledge).roll, Roll::NextWorkingDay);
        let other = BodyValues { days_off: Vec::new(), ..values };
        let other = Body::of(&other).unwrap();
        assert_ne!(other.calendar.unwrap().facts().digest, calendar.facts().digest);
    }

    #[test]
    fn a_body_gives_itself_no_longer_term_than_the_statute_does() {
        let set = |length: u16, unit: &str| {
            let unit = unit.to_owned();
            faults(move |it| it.terms = vec![("access_decision".to_owned(), length, unit)])
        };
        assert_eq!(set(3, "month"), Vec::<String>::new());
        assert!(set(5, "month")[0].contains("no longer one"), "{:?}", set(5, "month"));
        assert!(set(200, "calendar_day")[0].contains("no longer one"));
        // Nobody checked how long an acknowledgement may take.
        assert_eq!(
            faults(|it| it.terms = vec![("acknowledge".to_owned(), 60, "calendar_day".to_owned())]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_fault_of_a_body_is_told_with_its_field() {
        assert!(faults(|it| it.zone = Some("Velmora".to_owned()))[0].starts_with("body.zone: no time zone"));
        assert!(
            faults(|it| it.roll = Some("moves".to_owned()))[0].starts_with("body.roll: `moves` is none of")
        );
        assert!(
            faults(|it| it.roll = Some("next_working_day".to_owned()))[0].contains("name one in `calendar`")
        );
        assert!(faults(|it| it.members = Some(0))[0].starts_with("body.members: "));
        assert!(faults(|it| it.calendar = Some("de".to_owned()))[0].starts_with("body.calendar: "));
        assert!(
            faults(|it| it.days_off = vec![("Christmas".to_owned(), String::new())])[0]
                .starts_with("body.days_off[0]: expected a day")
        );
        let reply = faults(|it| {
            it.restrictions.insert("reply_days".to_owned(), 1);
        });
        assert_eq!(reply, ["body.restrictions.reply_days: must be between 7 and 90 days"]);
        let both = faults(|it| {
            it.members = Some(99);
            it.grounds = Some(vec!["other".to_owned()]);
        });
        assert_eq!(both.len(), 2, "{both:?}");
    }
}

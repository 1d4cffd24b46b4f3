//! The third part of a profile: what the reviewing body of a home fixes for itself, below `[body]`.
//!
//! Promise: read as strictly as the rest: an unknown field, a value of another kind, a term that is no term is told with file,
//! line and field. Nothing here is law; whether a value can stand is judged where it is used (`desk::requests`).
//! Serves: what CCF Statute Arts 32 to 42 leave to the body, or nobody checked against the text.

use terms::jurisdiction::BodyValues;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::place::{meant, quoted_field};
use crate::profile::Reading;
use crate::profile_powers::Lines;

/// The fields, in the order of the template.
const FIELDS: [&str; 11] = [
    "name",
    "zone",
    "calendar",
    "days_off",
    "rounding",
    "roll",
    "members",
    "waits_for_consultation",
    "amended_from",
    "terms",
    "restrictions",
];
/// Below `[body.restrictions]`: numbers.
const NUMBERS: [&str; 8] = [
    "answer_days",
    "reminder_days",
    "reminders",
    "reply_days",
    "proposal_days",
    "check_days",
    "twins",
    "longest_days",
];
/// Below `[body.restrictions]`: lists of words.
const LISTS: [&str; 2] = ["grounds", "gists"];
/// Most days off that a profile names itself.
const MOST_DAYS: usize = 1_000;

/// Reads what is there; what is wrong is told by the reading.
pub(crate) fn read(reading: &mut Reading<'_>, table: &DeTable<'_>, lines: &mut Lines) -> BodyValues {
    let mut values = BodyValues::default();
    let Some(body) = of(reading, table, "body", lines) else { return values };
    unknown(reading, body, "body", &FIELDS);
    for (key, value) in body {
        let word = key.get_ref().as_ref();
        let path = format!("body.{word}");
        lines.insert(path.clone(), reading.line(key.span().start));
        match word {
            "name" => values.name = text(reading, &path, value),
            "zone" => values.zone = text(reading, &path, value),
            "calendar" => values.calendar = text(reading, &path, value),
            "rounding" => values.rounding = text(reading, &path, value),
            "roll" => values.roll = text(reading, &path, value),
            "amended_from" => values.amended_from = text(reading, &path, value),
            "members" => values.members = reading.number(&path, value),
            "waits_for_consultation" => {
                values.waits_for_consultation = value.get_ref().as_bool();
                if values.waits_for_consultation.is_none() {
                    reading.other_kind(&path, value, "true or false");
                }
            }
            "days_off" => values.days_off = days_off(reading, &path, value, lines),
            "terms" => terms(reading, body, &mut values, lines),
            "restrictions" => restrictions(reading, body, &mut values, lines),
            _ => {}
        }
    }
    values
}

/// A group of fields, where it is there.
fn of<'t, 'd>(
    reading: &mut Reading<'_>,
    table: &'t DeTable<'d>,
    field: &str,
    lines: &mut Lines,
) -> Option<&'t DeTable<'d>> {
    let name = field.rsplit_once('.').map_or(field, |(_, name)| name);
    let value = table.get(name)?;
    lines.insert(field.to_owned(), reading.line(value.span().start));
    let found = value.get_ref().as_table();
    if found.is_none() {
        reading.other_kind(field, value, &format!("a group of fields, as `[{field}]`"));
    }
    found
}

fn unknown(reading: &mut Reading<'_>, table: &DeTable<'_>, path: &str, fields: &[&str]) {
    for key in table.keys().filter(|it| !fields.contains(&it.get_ref().as_ref())) {
        let word = key.get_ref();
        let says = match meant(word, fields.iter().copied()) {
            Some(meant) => format!("unknown field {}: did you mean `{meant}`?", quoted_field(word)),
            None => format!("unknown field {}", quoted_field(word)),
        };
        reading.wrong(key.span().start, Some(path), says);
    }
}

fn text(reading: &mut Reading<'_>, path: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
    let word = value.get_ref().as_str();
    if word.is_none() {
        reading.other_kind(path, value, "a text in quotes");
    }
    word.map(|it| it.trim().to_owned())
}

fn texts(reading: &mut Reading<'_>, path: &str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
    let Some(list) = value.get_ref().as_array() else {
        reading.other_kind(path, value, "a list of texts");
        return None;
    };
    list.iter().map(|it| text(reading, path, it)).collect()
}

/// Days off, each as a text "2026-12-24 Christmas Eve".
fn days_off(
    reading: &mut Reading<'_>,
    path: &str,
    value: &Spanned<DeValue<'_>>,
    lines: &mut Lines,
) -> Vec<(String, String)> {
    let Some(list) = value.get_ref().as_array() else {
        reading.other_kind(path, value, "a list of days");
        return Vec::new();
    };
    if list.len() > MOST_DAYS {
        reading.wrong(value.span().start, Some(path), format!("{} days, at most {MOST_DAYS}", list.len()));
        return Vec::new();
    }
    let mut all = Vec::new();
    for (index, it) in list.iter().enumerate() {
        let path = format!("{path}[{index}]");
        lines.insert(path.clone(), reading.line(it.span().start));
        let Some(said) = text(reading, &path, it) else { continue };
        let (day, name) = said.split_once(' ').unwrap_or((&said, ""));
        all.push((day.to_owned(), name.trim().to_owned()));
    }
    all
}

/// Terms, each as a text "7 calendar_day".
fn terms(reading: &mut Reading<'_>, body: &DeTable<'_>, values: &mut BodyValues, lines: &mut Lines) {
    let Some(group) = of(reading, body, "body.terms", lines) else { return };
    for (key, value) in group {
        let rule = key.get_ref().as_ref();
        let path = format!("body.terms.{rule}");
        lines.insert(path.clone(), reading.line(key.span().start));
        let Some(said) = text(reading, &path, value) else { continue };
        let term = said.split_once(' ').and_then(|(length, unit)| Some((length.parse().ok()?, unit.trim())));
        match term {
            Some((length, unit)) => values.terms.push((rule.to_owned(), length, unit.to_owned())),
            None => {
                let says = "expected a length and a unit, as `7 calendar_day`".to_owned();
                reading.wrong(value.span().start, Some(&path), says);
            }
        }
    }
}

fn restrictions(reading: &mut Reading<'_>, body: &DeTable<'_>, values: &mut BodyValues, lines: &mut Lines) {
    let Some(group) = of(reading, body, "body.restrictions", lines) else { return };
    let known: Vec<&str> = NUMBERS.iter().chain(&LISTS).copied().collect();
    unknown(reading, group, "body.restrictions", &known);
    for (key, value) in group {
        let word = key.get_ref().as_ref();
        let path = format!("body.restrictions.{word}");
        lines.insert(path.clone(), reading.line(key.span().start));
        match word {
            "grounds" => values.grounds = texts(reading, &path, value),
            "gists" => values.gists = texts(reading, &path, value),
            _ if NUMBERS.contains(&word) => {
                if let Some(number) = reading.number(&path, value) {
                    values.restrictions.insert(word.to_owned(), number);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::profile;

    const FIRST: &str = "state = \"QQ\"\nduty_number = \"4400\"\nchild_protection_number = \"4410\"\n\
        second_line_minutes = 15\nreferral_hours = 24\n";
    const BODY: &str = "[body]\nname = \"Commission of Velmora\"\nzone = \"Europe/Paris\"\nmembers = 2\n\
        waits_for_consultation = false\ndays_off = [\"2026-12-24 Christmas Eve\", \"2026-12-31\"]\n\
        [body.terms]\nacknowledge = \"3 working_day\"\n[body.restrictions]\nanswer_days = 12\ngists = [\"counsel_only\"]\n";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        assert!(BODY.contains(from), "{from}");
        let text = format!("{FIRST}{}", BODY.replacen(from, to, 1));
        let says: Vec<String> =
            profile::read(&text, "p.toml").unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(says, [expected]);
    }

    #[test]
    fn what_a_body_fixes_is_read_in_full() {
        let file = profile::read(&format!("{FIRST}{BODY}"), "p.toml").unwrap();
        let it = &file.jurisdiction.body;
        assert_eq!((it.name.as_deref(), it.members), (Some("Commission of Velmora"), Some(2)));
        assert_eq!(it.waits_for_consultation, Some(false));
        assert_eq!(it.days_off[0], ("2026-12-24".to_owned(), "Christmas Eve".to_owned()));
        assert_eq!(it.terms, [("acknowledge".to_owned(), 3, "working_day".to_owned())]);
        assert_eq!(it.restrictions.get("answer_days"), Some(&12));
        assert_eq!(it.gists.as_deref(), Some(["counsel_only".to_owned()].as_slice()));
        assert_eq!(
            file.fault("body.terms.acknowledge", "too long".to_owned()).to_string(),
            "p.toml:13: body.terms.acknowledge: too long"
        );
    }

    #[test]
    fn every_fault_of_a_body_is_told_with_its_line_and_its_field() {
        check("zone", "zon", "p.toml:8: body: unknown field `zon`: did you mean `zone`?");
        check("= 2\n", "= \"two\"\n", "p.toml:9: body.members: expected a whole number, found a text");
        check(
            "= false",
            "= 0",
            "p.toml:10: body.waits_for_consultation: expected true or false, found a whole number",
        );
        check(
            "3 working_day",
            "three days",
            "p.toml:13: body.terms.acknowledge: expected a length and a unit, as `7 calendar_day`",
        );
        check(
            "answer_days",
            "answer_day",
            "p.toml:15: body.restrictions: unknown field `answer_day`: did you mean `answer_days`?",
        );
        check(
            "[\"counsel_only\"]",
            "7",
            "p.toml:16: body.restrictions.gists: expected a list of texts, found a whole number",
        );
    }
}

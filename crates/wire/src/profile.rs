//! The jurisdiction profile: what the own state fixes for a meeting, as a TOML file.
//!
//! What this room is for: `redress check` starts with no profile of its own: whom to call and what own law allows
//! meanwhile are not guessed. The values are judged in `casework`; here they are only read.
//!
//! Promise: a profile binds, so nothing of it is read loosely: an unknown field, a value of another kind, a field
//! that is missing or there twice is told with file, line and field, and all of them at once.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use terms::jurisdiction::JurisdictionValues;

use crate::place::{BadRecord, Fault, Place, meant, quoted_field};
use crate::profile_powers;

/// The largest profile, in bytes.
const LARGEST: u64 = 64 << 10;

/// The fields, in the order of the template.
const FIELDS: [&str; 8] = [
    "state",
    "duty_number",
    "child_protection_number",
    "second_line_minutes",
    "meanwhile",
    "judge_within_hours",
    "referral_hours",
    "registers_abroad",
];

/// A profile as a file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFile {
    /// The own state, alpha-2 or an invented code.
    pub state: String,
    /// The number of the duty desk.
    pub duty_number: String,
    /// The number of child protection.
    pub child_protection_number: String,
    /// How long a second-line identity check may last; 0 where own law has none.
    pub second_line_minutes: u16,
    /// What own law allows besides while an alert is under review, a sentence each.
    pub meanwhile: Vec<String>,
    /// Within how many hours an arrested person is brought before a judge.
    pub judge_within_hours: Option<u16>,
    /// Within how many hours "I ask for asylum" reaches the asylum authority.
    pub referral_hours: u16,
    /// States with which there is an agreement on private look-ups.
    pub registers_abroad: Vec<String>,
    /// Powers, authorities, limits of custody, treaties, languages, units.
    pub jurisdiction: JurisdictionValues,
    file: Arc<str>,
    lines: BTreeMap<&'static str, u64>,
    paths: profile_powers::Lines,
}

impl ProfileFile {
    /// What whoever judges the values finds wrong with a field, at its place in the file.
    #[must_use]
    pub fn fault(&self, field: &str, says: String) -> BadRecord {
        // A field of a row stands at its row, where the file does not say more exactly.
        let row = field.rsplit_once('.').map_or(field, |(row, _)| row);
        let at = |path: &str| self.lines.get(path).or_else(|| self.paths.get(path)).copied();
        let line = at(field).or_else(|| at(row)).unwrap_or(1);
        let place = Place { file: Arc::clone(&self.file), line, record: 1 };
        BadRecord { place, field: Some(field.to_owned()), says }
    }
}

/// A profile that could not be read.
#[derive(Debug)]
pub enum NoProfile {
    /// The file could not be read at all.
    Unreadable(Fault),
    /// What is wrong in it, in the order of the file.
    Wrong(Vec<BadRecord>),
}

/// Reads a profile from a file on the disk.
///
/// # Errors
/// The file cannot be read, or what is wrong in it.
pub fn open_file(path: &Path) -> Result<ProfileFile, NoProfile> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(|source| NoProfile::Unreadable(Fault::Unreadable { file: name.clone(), source }))?;
    let not_this =
        |says: String| Err(NoProfile::Unreadable(Fault::NotThis { file: name.clone(), line: 1, says }));
    if bytes.len() as u64 > LARGEST {
        return not_this(format!("longer than the {} KiB a profile may have", LARGEST >> 10));
    }
    match String::from_utf8(bytes) {
        Ok(text) => read(&text, &name).map_err(NoProfile::Wrong),
        Err(_) => not_this("not UTF-8 text: save the file as UTF-8".to_owned()),
    }
}

/// Reads a profile.
///
/// # Errors
/// Everything that is wrong in it.
pub fn read(text: &str, name: &str) -> Result<ProfileFile, Vec<BadRecord>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reading = Reading { text, file: name.into(), wrong: Vec::new(), lines: BTreeMap::new() };
    for error in errors {
        let at = error.span().map_or(0, |it| it.start);
        reading.wrong(at, None, format!("not TOML: {}", error.message()));
    }
    let table = table.get_ref();
    // What cannot be laid out as TOML at all misses every field: that is said once.
    let laid_out = reading.wrong.is_empty();
    let fields = || FIELDS.into_iter().chain(profile_powers::FIELDS);
    for key in table.keys().filter(|it| !fields().any(|field| field == it.get_ref().as_ref())) {
        let word = key.get_ref();
        let says = match meant(word, fields()) {
            Some(meant) => format!("unknown field {}: did you mean `{meant}`?", quoted_field(word)),
            None => format!("unknown field {}", quoted_field(word)),
        };
        reading.wrong(key.span().start, None, says);
    }
    let state = reading.needed(table, "state", Reading::word);
    let duty_number = reading.needed(table, "duty_number", Reading::word);
    let child_protection_number = reading.needed(table, "child_protection_number", Reading::word);
    let second_line_minutes = reading.needed(table, "second_line_minutes", Reading::count);
    let meanwhile = reading.maybe(table, "meanwhile", Reading::words);
    let judge_within_hours = reading.maybe(table, "judge_within_hours", Reading::count);
    let referral_hours = reading.needed(table, "referral_hours", Reading::count);
    let registers_abroad = reading.maybe(table, "registers_abroad", Reading::words);
    let (jurisdiction, paths) = profile_powers::read(&mut reading, table);
    let Reading { file, mut wrong, lines, .. } = reading;
    if !laid_out {
        wrong.retain(|it| it.field.is_none() || it.says != MISSING);
    }
    wrong.sort_by_key(|it| it.place.line);
    match (state, duty_number, child_protection_number, second_line_minutes, referral_hours) {
        (
            Some(state),
            Some(duty_number),
            Some(child_protection_number),
            Some(second_line_minutes),
            Some(referral_hours),
        ) if wrong.is_empty() => Ok(ProfileFile {
            state,
            duty_number,
            child_protection_number,
            second_line_minutes,
            meanwhile: meanwhile.unwrap_or_default(),
            judge_within_hours,
            referral_hours,
            registers_abroad: registers_abroad.unwrap_or_default(),
            jurisdiction,
            file,
            lines,
            paths,
        }),
        _ => Err(wrong),
    }
}

const MISSING: &str = "missing";

/// A profile that is being read, with what was found wrong so far.
pub(crate) struct Reading<'a> {
    text: &'a str,
    file: Arc<str>,
    wrong: Vec<BadRecord>,
    lines: BTreeMap<&'static str, u64>,
}

impl Reading<'_> {
    pub(crate) fn line(&self, at: usize) -> u64 {
        1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() as u64
    }

    pub(crate) fn wrong(&mut self, at: usize, field: Option<&str>, says: String) {
        let place = Place { file: Arc::clone(&self.file), line: self.line(at), record: 1 };
        self.wrong.push(BadRecord { place, field: field.map(str::to_owned), says });
    }

    fn needed<T>(
        &mut self,
        table: &DeTable<'_>,
        field: &'static str,
        read: fn(&mut Self, &'static str, &Spanned<DeValue<'_>>) -> Option<T>,
    ) -> Option<T> {
        if table.get(field).is_none() {
            self.wrong(0, Some(field), MISSING.to_owned());
        }
        self.maybe(table, field, read)
    }

    pub(crate) fn maybe<T>(
        &mut self,
        table: &DeTable<'_>,
        field: &'static str,
        read: fn(&mut Self, &'static str, &Spanned<DeValue<'_>>) -> Option<T>,
    ) -> Option<T> {
        let value = table.get(field)?;
        let line = self.line(value.span().start);
        self.lines.insert(field, line);
        read(self, field, value)
    }

    pub(crate) fn other_kind(&mut self, field: &str, value: &Spanned<DeValue<'_>>, expected: &str) {
        let says = format!("expected {expected}, found {}", kind(value.get_ref()));
        self.wrong(value.span().start, Some(field), says);
    }

    pub(crate) fn word(&mut self, field: &'static str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        match value.get_ref().as_str() {
            Some(word) => Some(word.trim().to_owned()),
            None => {
                self.other_kind(field, value, "a text in quotes");
                None
            }
        }
    }

    pub(crate) fn count(&mut self, field: &'static str, value: &Spanned<DeValue<'_>>) -> Option<u16> {
        self.number(field, value)
    }

    pub(crate) fn number(&mut self, field: &str, value: &Spanned<DeValue<'_>>) -> Option<u16> {
        let number = value.get_ref().as_integer();
        let read = number.and_then(|it| u16::from_str_radix(it.as_str(), it.radix()).ok());
        if read.is_none() {
            match number {
                Some(_) => {
                    let says = format!("expected a whole number from 0 to {}", u16::MAX);
                    self.wrong(value.span().start, Some(field), says);
                }
                None => self.other_kind(field, value, "a whole number"),
            }
        }
        read
    }

    pub(crate) fn words(&mut self, field: &'static str, value: &Spanned<DeValue<'_>>) -> Option<Vec<String>> {
        let Some(list) = value.get_ref().as_array() else {
            self.other_kind(field, value, "a list of texts");
            return None;
        };
        list.iter().map(|it| self.word(field, it)).collect()
    }
}

/// The kind of a value in plain words.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a point",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = "# A comment.\nstate = \"QQ\"\nduty_number = \"4400\"\nchild_protection_number = \"4410\"\n\
        second_line_minutes = 15\nmeanwhile = [\"Protect whoever is in danger\"]\njudge_within_hours = 24\n\
        referral_hours = 24\n";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(FULL.contains(from), "{from}");
        let says: Vec<String> = read(&FULL.replacen(from, to, 1), "p.toml")
            .unwrap_err()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(says, expected);
    }

    #[test]
    fn a_profile_is_read_in_full() {
        let read = read(FULL, "p.toml").unwrap();
        assert_eq!((read.state.as_str(), read.second_line_minutes, read.referral_hours), ("QQ", 15, 24));
        assert_eq!(read.meanwhile, ["Protect whoever is in danger"]);
        assert_eq!(read.judge_within_hours, Some(24));
        let fault = read.fault("referral_hours", "too many".to_owned());
        assert_eq!(fault.to_string(), "p.toml:8: referral_hours: too many");
    }

    #[test]
    fn every_fault_is_told_with_its_line_and_its_field() {
        check("state = \"QQ\"\n", "", &["p.toml:1: state: missing"]);
        check(
            "\"4400\"",
            "4400",
            &["p.toml:3: duty_number: expected a text in quotes, found a whole number"],
        );
        check("= 15", "= \"15\"", &["p.toml:5: second_line_minutes: expected a whole number, found a text"]);
        check("= 15", "= -1", &["p.toml:5: second_line_minutes: expected a whole number from 0 to 65535"]);
        check("= 15", "= 65536", &["p.toml:5: second_line_minutes: expected a whole number from 0 to 65535"]);
        check("[\"P", "[7, \"P", &["p.toml:6: meanwhile: expected a text in quotes, found a whole number"]);
        check(
            "duty_number",
            "duty_numbers",
            &[
                "p.toml:1: duty_number: missing",
                "p.toml:3: unknown field `duty_numbers`: did you mean `duty_number`?",
            ],
        );
    }

    #[test]
    fn two_faults_are_told_at_once_and_what_is_no_toml_is_told_once() {
        let both =
            FULL.replace("= 15", "= true").replace("judge_within_hours = 24", "judge_within_hours = 2.5");
        assert_eq!(read(&both, "p").unwrap_err().len(), 2);
        let twice = format!("{FULL}state = \"QR\"\n");
        assert!(
            read(&twice, "p").unwrap_err().iter().any(|it| it.place.line == 9),
            "{:?}",
            read(&twice, "p")
        );
        let broken = read("{\"state\": \"QQ\"}", "p").unwrap_err();
        assert!(!broken.is_empty() && broken.iter().all(|it| it.says != MISSING), "{broken:?}");
    }

    #[test]
    fn the_profiles_that_come_with_the_program_are_read() {
        for text in [
            include_str!("../../../profiles/template.toml"),
            include_str!("../../../profiles/qq.toml"),
            include_str!("../../../profiles/qr.toml"),
        ] {
            assert!(read(text, "p").is_ok_and(|it| FIELDS.iter().all(|field| it.lines.contains_key(field))));
        }
    }
}

//! What the own state fixes for a meeting: numbers to call, minutes, what own law allows meanwhile.
//!
//! Promise: plain values, read elsewhere and checked here; a profile that would say something an officer could
//! read as an order, or that outgrows an answer, is refused by name. No time zone, no reason about a person.
//!
//! Serves the jurisdiction profile. The minutes are a rule of the gateway and not law.

use std::fmt;

use super::text::never_word;

/// The longest second-line identity check a profile may allow, in minutes. Beyond it is no check but a stop, and a
/// stop is a measure of its own. Rule of this system, not law.
pub const MOST_SECOND_LINE_MINUTES: u16 = 120;
/// The most texts on what own law allows meanwhile.
pub const MOST_MEANWHILE: usize = 5;
/// The longest such text, in bytes.
pub const LONGEST_MEANWHILE: usize = 240;
/// The most registers of other states that are asked at a meeting.
pub const MOST_REGISTERS: usize = 8;
/// The longest number to call, in bytes.
pub const LONGEST_NUMBER: usize = 40;

/// The values as a file gives them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProfileValues {
    /// The own state, alpha-2 or an invented code.
    pub state: String,
    /// The number of the duty desk.
    pub duty_number: String,
    /// The number of child protection.
    pub child_protection_number: String,
    /// How long a second-line identity check may last.
    pub second_line_minutes: u16,
    /// What own law allows besides while an alert is under review, a sentence each.
    pub meanwhile: Vec<String>,
    /// Within how many hours an arrested person is brought before a judge; shown with a permission to arrest.
    pub judge_within_hours: Option<u16>,
    /// Within how many hours "I ask for asylum" reaches the asylum authority.
    pub referral_hours: u16,
    /// States with which there is an agreement that one asks the other's register privately, their codes.
    pub registers_abroad: Vec<String>,
}

/// A profile that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile(ProfileValues);

/// What is wrong with a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFault {
    /// The field.
    pub field: &'static str,
    /// What is wrong, in words for the operator.
    pub says: String,
}

impl fmt::Display for ProfileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.field, self.says)
    }
}

impl std::error::Error for ProfileFault {}

impl Profile {
    /// Checks the values; all faults at once.
    ///
    /// # Errors
    /// Every field that is missing, too long, out of bounds or worded so that it can be read as an order.
    pub fn new(values: ProfileValues) -> Result<Self, Vec<ProfileFault>> {
        let faults = faults(&values);
        if faults.is_empty() { Ok(Self(values)) } else { Err(faults) }
    }

    /// The values.
    #[must_use]
    pub fn values(&self) -> &ProfileValues {
        &self.0
    }
}

fn faults(values: &ProfileValues) -> Vec<ProfileFault> {
    let mut out = Vec::new();
    let mut fault = |field: &'static str, says: String| out.push(ProfileFault { field, says });
    let of = values.registers_abroad.iter().map(|it| ("registers_abroad", it));
    for (field, code) in std::iter::once(("state", &values.state)).chain(of) {
        if !(2..=8).contains(&code.len()) || !code.bytes().all(|it| it.is_ascii_uppercase()) {
            fault(field, format!("`{code}` is no code of a state: two to eight capital letters"));
        }
    }
    if values.registers_abroad.len() > MOST_REGISTERS {
        fault(
            "registers_abroad",
            format!("{} states, at most {MOST_REGISTERS}", values.registers_abroad.len()),
        );
    }
    if values.registers_abroad.contains(&values.state) {
        fault("registers_abroad", "the own state: its register is looked at in every check".to_owned());
    }
    let numbers =
        [("duty_number", &values.duty_number), ("child_protection_number", &values.child_protection_number)];
    for (field, number) in numbers {
        let dialled = number.bytes().all(|it| it.is_ascii_digit() || b" +-()/#*".contains(&it));
        if !number.bytes().any(|it| it.is_ascii_digit()) || !dialled || number.len() > LONGEST_NUMBER {
            fault(field, format!("`{number}` is no number to call, at most {LONGEST_NUMBER} signs"));
        }
    }
    if values.second_line_minutes > MOST_SECOND_LINE_MINUTES {
        let minutes = values.second_line_minutes;
        fault("second_line_minutes", format!("`{minutes}` is more than {MOST_SECOND_LINE_MINUTES}"));
    }
    if values.meanwhile.len() > MOST_MEANWHILE {
        fault("meanwhile", format!("{} texts, at most {MOST_MEANWHILE}", values.meanwhile.len()));
    }
    for text in &values.meanwhile {
        if text.trim().is_empty() || text.len() > LONGEST_MEANWHILE {
            fault("meanwhile", format!("a text of {} bytes, at most {LONGEST_MEANWHILE}", text.len()));
        }
        if names::display_safe(text) != *text {
            fault("meanwhile", "a character that hides or reorders text".to_owned());
        }
        if let Some(word) = never_word(text) {
            fault("meanwhile", format!("`{word}` can be read as an order against the person"));
        }
    }
    if values.judge_within_hours == Some(0) {
        fault("judge_within_hours", "`0` hours".to_owned());
    }
    if !(1..=72).contains(&values.referral_hours) {
        fault("referral_hours", format!("`{}`: 1 to 72", values.referral_hours));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> ProfileValues {
        ProfileValues {
            state: "QQ".to_owned(),
            duty_number: "4400".to_owned(),
            child_protection_number: "4410".to_owned(),
            second_line_minutes: 15,
            meanwhile: vec!["Protect, disarm, separate if somebody is in danger".to_owned()],
            judge_within_hours: Some(24),
            referral_hours: 24,
            registers_abroad: vec!["QR".to_owned()],
        }
    }

    #[track_caller]
    fn check(field: &str, change: impl FnOnce(&mut ProfileValues)) {
        let mut changed = values();
        change(&mut changed);
        let faults = Profile::new(changed).unwrap_err();
        assert!(faults.iter().any(|it| it.field == field && !it.to_string().is_empty()), "{faults:?}");
    }

    #[test]
    fn a_profile_that_says_what_is_needed_is_taken() {
        assert_eq!(Profile::new(values()).map(|it| it.values().clone()), Ok(values()));
    }

    #[test]
    fn every_fault_is_named_with_its_field() {
        check("state", |it| it.state = "lithuania".to_owned());
        check("duty_number", |it| it.duty_number = "the desk".to_owned());
        check("duty_number", |it| it.duty_number.clear());
        check("child_protection_number", |it| it.child_protection_number = "4".repeat(41));
        check("second_line_minutes", |it| it.second_line_minutes = 121);
        check("meanwhile", |it| it.meanwhile = vec![String::new()]);
        check("meanwhile", |it| it.meanwhile = vec!["a".repeat(241)]);
        check("meanwhile", |it| it.meanwhile = vec!["a".to_owned(); 6]);
        check("meanwhile", |it| it.meanwhile = vec!["a\u{202E}b".to_owned()]);
        check("judge_within_hours", |it| it.judge_within_hours = Some(0));
        check("referral_hours", |it| it.referral_hours = 0);
        check("registers_abroad", |it| it.registers_abroad = vec!["latvia".to_owned()]);
        check("registers_abroad", |it| it.registers_abroad = vec!["QQ".to_owned()]);
        check("registers_abroad", |it| it.registers_abroad = vec!["QR".to_owned(); 9]);
    }

    #[test]
    fn own_law_is_not_worded_as_an_order_against_the_person() {
        check("meanwhile", |it| it.meanwhile = vec!["Hold the person for an hour".to_owned()]);
    }
}

//! Questions to a sender: which, when and in which words. All three are fixed when its alert first arrives.
//!
//! They come from the findings on the sender's own words alone ([`crate::examination::asked_of_sender`]): no register, no
//! earlier alert, no meeting, no word of the person and no figure about the sender is read. They go out on the next day
//! of the schedule after the arrival, for every alert that has any, and nothing that happens here creates, times,
//! words or stops one.
//!
//! Promise: P11. In two worlds that differ in anything but the alert itself, the letters have the same bytes and the same
//! days. A content that comes later asks nothing new: who fetches a fuller one may do so because somebody was met.
//!
//! Serves P11 (silence to the sender) and threat T7; that a sender is asked at all serves the second look of Aranyosi.

use terms::alert::Alert;
use terms::clock::FixedQuestions;
use terms::{AlertId, Date};

use crate::border::Moment;
use crate::border::moment::{add_days, hours};
use crate::examination::asked_of_sender;
use crate::facts::Tables;

/// Days the sender has to answer, as the letter says.
pub const DAYS_TO_ANSWER: u32 = 15;

/// When letters go out: one hour of one day of the week, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    weekday: i8,
    hour: u8,
}

impl Schedule {
    /// Monday is 1 and Sunday 7; the hour is of UTC.
    #[must_use]
    pub fn new(weekday: u8, hour: u8) -> Option<Self> {
        let day = i8::try_from(weekday).ok().filter(|it| (1..=7).contains(it))?;
        (hour < 24).then_some(Self { weekday: day, hour })
    }

    /// The first day and time of the schedule after a time.
    #[must_use]
    pub fn after(self, micros: i64) -> (Date, i64) {
        let midnight = micros - micros.rem_euclid(hours(24));
        let today = Moment::new(micros, 0).date();
        let ahead = i64::from(self.weekday - today.weekday().to_monday_one_offset()).rem_euclid(7);
        let at = |days: i64| {
            let due = midnight.saturating_add(hours(24 * days + i64::from(self.hour)));
            (add_days(today, days), due)
        };
        let (day, due) = at(ahead);
        if due > micros { (day, due) } else { at(ahead + 7) }
    }
}

/// Monday, 18:00 UTC.
impl Default for Schedule {
    fn default() -> Self {
        Self { weekday: 1, hour: 18 }
    }
}

/// The questions to fix for an alert that arrives; none where its own words ask nothing, or it names no bureau.
#[must_use]
pub fn fixed(
    tables: &Tables,
    id: &AlertId,
    alert: &Alert,
    on: Date,
    arrived: i64,
    schedule: Schedule,
) -> Option<FixedQuestions> {
    let bureau = alert.bureau()?.to_owned();
    let questions = asked_of_sender(tables, id, alert, on);
    let (day, due) = schedule.after(arrived);
    let reference = alert.source.reference.clone();
    (!questions.is_empty()).then_some(FixedQuestions { bureau, reference, questions, day, due })
}

/// Whether a new content answers some of what was asked: then it would not be asked again. A change that leaves every
/// question open is no answer, so that no sender stops its clock by a stroke of the pen.
#[must_use]
pub fn answered_by(tables: &Tables, asked: &FixedQuestions, id: &AlertId, alert: &Alert, on: Date) -> bool {
    let now = asked_of_sender(tables, id, alert, on);
    asked.questions.iter().any(|it| !now.contains(it))
}

/// The letter: the same bytes for the same questions.
#[must_use]
pub fn letter(asked: &FixedQuestions, id: &AlertId) -> String {
    let number = asked.reference.as_deref().unwrap_or("without a number");
    let number = names::display_safe(number);
    let bureau = names::display_safe(&asked.bureau);
    let mut text = format!(
        "To            the bureau of {bureau}\n\
         About         your alert {number}\n\
         Our number    {id}\n\
         Date          {}\n\n\
         Your alert was examined on its arrival. To deal with it we ask:\n\n",
        asked.day
    );
    for (at, question) in asked.questions.iter().enumerate() {
        text.push_str(&format!("{}. {}\n", at + 1, names::display_safe(question)));
    }
    text.push_str(&format!(
        "\nAn answer is expected within {DAYS_TO_ANSWER} days of the date above, with the papers it rests on.\n\n\
         These questions come from your alert alone and were fixed on its arrival. Every sender is asked in the same\n\
         words on the same day of the week. They say nothing about any person, and nothing about what is known here.\n"
    ));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scene, tables};

    /// 2026-11-22T09:00:00Z, a Sunday.
    const SUNDAY: i64 = 1_795_338_000_000_000;

    #[track_caller]
    fn check(at: i64, schedule: Schedule, expected: &str) {
        let (day, due) = schedule.after(at);
        assert!(due > at);
        assert_eq!(format!("{day} {}", Moment::new(due, 0).time()), expected);
    }

    #[test]
    fn letters_go_out_on_the_next_day_of_the_schedule_after_the_arrival() {
        let monday = Schedule::default();
        check(SUNDAY, monday, "2026-11-23 18:00");
        check(SUNDAY + hours(32), monday, "2026-11-23 18:00");
        check(SUNDAY + hours(33), monday, "2026-11-30 18:00");
        check(SUNDAY, Schedule::new(7, 8).unwrap(), "2026-11-29 08:00");
        check(SUNDAY, Schedule::new(7, 10).unwrap(), "2026-11-22 10:00");
        assert_eq!((Schedule::new(0, 8), Schedule::new(8, 8), Schedule::new(1, 24)), (None, None, None));
    }

    #[test]
    fn p11_the_letter_is_made_of_the_alert_and_the_day_alone() {
        let id = AlertId::from_tail("abc");
        let tables = tables();
        let alert = Scene::red("QQ").charge("Tax evasion").born_unknown().alert().clone();
        let on = Date::constant(2026, 11, 22);
        let asked = fixed(tables, &id, &alert, on, SUNDAY, Schedule::default()).unwrap();
        let text = letter(&asked, &id);
        assert!(text.contains("2026-11-23") && text.contains("1. "), "{text}");
        for word in ["border", "protect", "asylum", "met", "seen"] {
            assert!(!text.split(|it: char| !it.is_alphabetic()).any(|it| it == word), "{word}: {text}");
        }
        let later = fixed(tables, &id, &alert, on, SUNDAY + hours(20), Schedule::default()).unwrap();
        assert!(letter(&later, &id) == text);
    }

    #[test]
    fn a_change_that_leaves_every_question_open_is_no_answer() {
        let id = AlertId::from_tail("abc");
        let tables = tables();
        let scene = Scene::red("QQ").charge("Tax evasion").born_unknown();
        let on = Date::constant(2026, 11, 22);
        let alert = scene.alert().clone();
        let asked = fixed(tables, &id, &alert, on, SUNDAY, Schedule::default()).unwrap();
        let mut pen = alert.clone();
        pen.subject.names.push(terms::alert::NameForm::plain("Another Spelling"));
        assert!(!answered_by(tables, &asked, &id, &pen, on));
        assert!(answered_by(tables, &asked, &id, Scene::red("QQ").charge("Tax evasion").alert(), on));
    }
}

//! `redress questions`: what went out to senders, word for word, and what they answered.
//!
//! What is asked was fixed when the alert first arrived; this prints it, or writes the letters again.

use casework::border::moment::hours;
use desk::Act;
use desk::clocks::ClockError;
use entries::{Consulted, Time};
use terms::{Actor, Date};

use crate::args::{Questions, QuestionsAct, QuestionsAnswered, QuestionsSent, Shared};
use crate::clock::{self, System};
use crate::verbs::tick::write_letter;
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Questions) -> Result<End, Failure> {
    match &args.act {
        QuestionsAct::Sent(it) => sent(shared, it),
        QuestionsAct::Answered(it) => answered(shared, it),
    }
}

fn micros(day: Date) -> i64 {
    Time::midnight(day).map_or(0, Time::micros)
}

fn sent(shared: &Shared, args: &QuestionsSent) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let from = args.from.map_or(0, micros);
    let to = args.to.map_or(i64::MAX, |it| micros(it).saturating_add(hours(24)));
    let letters = desk.letters(from, to)?;
    let mut rng = System;
    let mut act =
        Act { actor: Actor::unverified(&args.by), on: clock::day(None), clock: &clock::now, rng: &mut rng };
    let named = letters.iter().map(|it| it.alert.clone()).collect();
    let body = Consulted { verb: "questions".to_owned(), shown: letters.len() as u64, named, reason: None };
    desk.consulted(body, &mut act)?;
    desk.checkpoint()?;
    for letter in &letters {
        if let Some(dir) = &args.write {
            write_letter(dir, letter)?;
        }
        crate::say!("{} {}", letter.entry, letter.alert);
        crate::say!("{}", letter.text);
    }
    crate::say!("{} letter(s) went out", letters.len());
    Ok(End::Done)
}

fn answered(shared: &Shared, args: &QuestionsAnswered) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let mut rng = System;
    let mut act = Act {
        actor: Actor::unverified(&args.by),
        on: clock::day(args.on),
        clock: &clock::now,
        rng: &mut rng,
    };
    match desk.questions_answered(&alert, &args.says, &mut act) {
        Ok(entry) => {
            desk.checkpoint()?;
            crate::say!("{entry}: the sender's answer about {alert}");
            Ok(End::Done)
        }
        Err(ClockError::Desk(error)) => Err(error.into()),
        Err(error) => {
            anstream::eprintln!("redress: {error}");
            Ok(End::InputAtFault)
        }
    }
}

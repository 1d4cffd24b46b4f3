//! `redress decide`: enter an official's decision, or what a second official does with a first one.
//!
//! Every reason against it is printed at once, and nothing is entered then. What counts becomes a permission for one
//! measure until a time; anything else leaves the alert at most where it is.

use casework::border::instruction::measure_words;
use desk::Act;
use terms::Date;
use terms::verification::{Decided, Review};

use crate::args::Shared;
use crate::args::desks::Decide;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated, time};
use crate::{End, Failure, home, meeting};

/// Runs it.
pub fn run(shared: &Shared, args: &Decide) -> Result<End, Failure> {
    let filled = match wire::official::decision_file(&args.file) {
        Ok(Ok((filled, place))) => (filled, place),
        Ok(Err(bad)) => {
            anstream::eprintln!("{bad}");
            return Ok(End::InputAtFault);
        }
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let (filled, place) = filled;
    let Some((profile, jurisdiction)) = meeting::jurisdiction(shared, args.of.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    let mut decision = filled.decision;
    if let Some(last) = filled.until {
        let Some(end) = end_of(last) else {
            anstream::eprintln!("{place}: until: expected a day before 9999");
            return Ok(End::InputAtFault);
        };
        decision.until = Some(end);
    }
    let mut desk = home::open_for(shared, &profile)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let deciding =
        desk.decide(&alert, &by, &decision, filled.review, jurisdiction.powers(), args.fresh, &mut act);
    let deciding = match deciding {
        Ok(deciding) => deciding,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!("{}: {}", deciding.entry, says(&deciding.decided));
    // A permission is what an officer reads; the level of the alert stands beside it and is no second word.
    let Some(lease) = &deciding.decided.lease else {
        crate::say_as_is!("{}", lines(deciding.decided.standing.level.says()));
        return Ok(End::Done);
    };
    let measure = measure_words(lease.measure);
    crate::say_as_is!("{}", lines(&format!("MAY ACT: {measure} until {}", time(lease.until, at))));
    for condition in &lease.conditions {
        crate::say_as_is!("{}", lines(&format!("under the condition: {condition}")));
    }
    Ok(End::Done)
}

/// What was entered, in a line.
fn says(decided: &Decided) -> String {
    let by = decided.by.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(" and ");
    let kind = decided.decision.kind.code();
    match (decided.counts, decided.review) {
        (true, _) => format!("{kind}, decided by {by}"),
        (false, Some(Review::SendBack)) => format!("{kind}, sent back with a question by {by}"),
        (false, Some(Review::Confirm | Review::Otherwise) | None) => {
            format!("{kind}, by {by}: waits for a second official of another unit")
        }
    }
}

/// The end of a day in UTC, microseconds since 1970.
fn end_of(day: Date) -> Option<i64> {
    let next = day.tomorrow().ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(next.timestamp().as_microsecond())
}

//! `redress reading`: save an official's reading of the points of the test.
//!
//! It can be saved as often as one likes; every version stays. Of two officials the second saves before the first is
//! opened.

use desk::Act;
use terms::verification::{OfficialReading, Step};

use crate::args::Shared;
use crate::args::desks::Reading;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, not_entered, stated};
use crate::{End, Failure, home};

/// Runs it.
pub fn run(shared: &Shared, args: &Reading) -> Result<End, Failure> {
    let filled = match wire::official::reading_file(&args.file) {
        Ok(Ok((filled, _))) => filled,
        Ok(Err(bad)) => {
            anstream::eprintln!("{bad}");
            return Ok(End::InputAtFault);
        }
        Err(fault) => {
            anstream::eprintln!("{fault}");
            return Ok(End::InputAtFault);
        }
    };
    let mut desk = home::open(shared)?;
    let alert = home::find_alert(&desk, &args.alert)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    let open = desk.open_for_verification(&alert, None, &mut act)?;
    let reading = OfficialReading {
        by,
        revision: open.revision,
        answers: filled.answers,
        assurances: filled.assurances,
    };
    let left: Vec<Step> =
        open.needed.into_iter().filter(|step| !reading.answers.iter().any(|it| it.step == *step)).collect();
    let count = reading.answers.len();
    let revision = reading.revision;
    let entry = match desk.save_reading(&alert, reading, &mut act) {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    desk.checkpoint()?;
    crate::say!("{entry}: {count} point(s) read on {revision}, saved");
    if !left.is_empty() {
        let left: Vec<&str> = left.iter().map(|it| it.code()).collect();
        crate::say_as_is!("{}", lines(&format!("an arrest also needs: {}", left.join(", "))));
    }
    Ok(End::Done)
}

//! What the verbs of a meeting share: the profile of the own state, the time, and how a check is named.

use std::path::{Path, PathBuf};

use casework::border::{Moment, Profile};
use casework::jurisdiction::Jurisdiction;
use desk::profile::Taken;
use desk::requests::Body;
use store::Store;
use terms::{AlertId, Seq};
use wire::profile::NoProfile;

use crate::args::{Shared, When};
use crate::{Failure, clock, home};

/// The variable that names the profile.
pub const VARIABLE: &str = "REDRESS_PROFILE";
/// How far a typed time may be from the clock, in microseconds: five minutes.
const SLACK: i64 = 300_000_000;
/// Its name in the home.
const IN_HOME: &str = "profile.toml";

/// The profile; what is wrong with it is told, and then there is none.
pub fn profile(shared: &Shared, given: Option<&Path>) -> Result<Option<Profile>, Failure> {
    Ok(jurisdiction(shared, given)?.map(|(profile, _)| profile))
}

/// The profile with the powers of the own state; what is wrong with it is told, and then there is none. Where a named
/// person took one up in the home, that one counts at every desk and booth, and a file that is given has to be the same.
pub fn jurisdiction(
    shared: &Shared,
    given: Option<&Path>,
) -> Result<Option<(Profile, Jurisdiction)>, Failure> {
    let Some(taken) = taken_up(shared)? else { return Ok(file(shared, given)?.and_then(|it| read(&it))) };
    if let Some(file) = given {
        let text = std::fs::read_to_string(file)
            .map_err(|error| Failure(format!("could not read `{}`: {error}", file.display())))?;
        if desk::profile::digest(&text) != taken.profile.digest {
            return Err(Failure(format!(
                "this home works by the profile that was taken up in entry {}, and `{}` differs from it: leave out \
                 `--profile` and {VARIABLE}, or take the file up on the page of the profile",
                taken.entry.0,
                file.display()
            )));
        }
    }
    Ok(of_taken(&taken))
}

/// The profile that was taken up in the home.
pub fn taken_up(shared: &Shared) -> Result<Option<Taken>, Failure> {
    // A home that cannot be read yet, or is of an earlier version, is told or brought over where it is opened to work.
    let Ok(store) = Store::open_read_only(home::path(shared)?) else { return Ok(None) };
    Ok(desk::profile::in_force(&store.read())?)
}

/// As it was taken up; what this release refuses of it is told, and then there is none.
pub fn of_taken(taken: &Taken) -> Option<(Profile, Jurisdiction)> {
    match desk::profile::read(&taken.text, &format!("the profile of entry {}", taken.entry.0)) {
        Ok(both) => Some(both),
        Err(faults) => {
            faults.iter().for_each(|it| anstream::eprintln!("{it}"));
            None
        }
    }
}

/// What the reviewing body of this home fixes: as the profile says it that was taken up, or the one that was given, or the one
/// of the home; without any the defaults. What is wrong with a profile is told, and then there is none.
pub fn body(shared: &Shared, given: Option<&Path>) -> Result<Option<Body>, Failure> {
    let there = home::path(shared)?.join(IN_HOME);
    if taken_up(shared)?.is_none() && given.is_none() && !there.exists() {
        return Ok(Some(Body::default()));
    }
    let Some((_, jurisdiction)) = jurisdiction(shared, given)? else { return Ok(None) };
    match Body::of(&jurisdiction.values().body) {
        Ok(body) => Ok(Some(body)),
        Err(faults) => {
            faults.iter().for_each(|it| anstream::eprintln!("{}: {}", it.field, it.says));
            Ok(None)
        }
    }
}

/// The file of the profile: the one that was given, or the one of the home.
pub fn file(shared: &Shared, given: Option<&Path>) -> Result<Option<PathBuf>, Failure> {
    Ok(Some(match given {
        Some(file) => file.to_owned(),
        None => in_home(shared)?,
    }))
}

/// A profile from a file; what is wrong with it is told, and then there is none.
pub fn read(file: &Path) -> Option<(Profile, Jurisdiction)> {
    let read = match wire::profile::open_file(file) {
        Ok(read) => read,
        Err(NoProfile::Unreadable(fault)) => {
            anstream::eprintln!("{fault}");
            return None;
        }
        Err(NoProfile::Wrong(faults)) => {
            faults.iter().for_each(|it| anstream::eprintln!("{it}"));
            return None;
        }
    };
    match desk::profile::judged(&read) {
        Ok(both) => Some(both),
        Err(faults) => {
            faults.iter().for_each(|it| anstream::eprintln!("{it}"));
            None
        }
    }
}

fn in_home(shared: &Shared) -> Result<PathBuf, Failure> {
    let file = home::path(shared)?.join(IN_HOME);
    if file.exists() {
        return Ok(file);
    }
    Err(Failure(format!(
        "there is no profile of your state at {}: fill in `profiles/template.toml` and name it with `--profile`, \
         {VARIABLE} or put it there",
        file.display()
    )))
}

/// What a time that is typed stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// What happens now: a permission, a shield and a clock are read at it.
    Now,
    /// What happened before and is recorded now.
    Before,
}

/// The time of the meeting: the one typed, or now. Only an exercise knows another present than the clock's.
pub fn moment(when: &When, stands: Stands, store: &Store) -> Result<Moment, Failure> {
    let now = clock::now().micros();
    let at = when.at.unwrap_or_else(|| Moment::new(now, 0));
    let at = when.offset.map_or(at, |offset| Moment::new(at.micros, offset));
    let ahead = at.micros > now.saturating_add(SLACK);
    let behind = stands == Stands::Now && at.micros < now.saturating_sub(SLACK);
    if (ahead || behind) && !store.exercise() {
        let which = if ahead { "lies ahead" } else { "is past: a check is made now" };
        let says = format!(
            "`--at`: {} {} {which}; only an exercise (`redress init --exercise`) has times of its own",
            at.day_and_time(),
            at.offset()
        );
        return Err(Failure(says));
    }
    Ok(at)
}

/// Reads a time with its distance from UTC.
pub fn time(text: &str) -> Result<Moment, String> {
    let wrong = || "expected a time as 2026-11-22T11:05:12+02:00".to_owned();
    let stamp: jiff::Timestamp = text.parse().map_err(|_| wrong())?;
    let ending = text.char_indices().rev().nth(5).and_then(|(at, _)| text.get(at..));
    let minutes = if text.ends_with(['Z', 'z']) { 0 } else { offset(ending.ok_or_else(wrong)?)? };
    let moment = Moment::new(stamp.as_microsecond(), minutes);
    if (2000..2100).contains(&moment.date().year()) {
        Ok(moment)
    } else {
        Err("expected a time between 2000 and 2099".to_owned())
    }
}

/// Reads a distance from UTC (`+02:00`), in minutes.
pub fn offset(text: &str) -> Result<i16, String> {
    let wrong = || "expected the distance of local time from UTC, as +02:00".to_owned();
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix(['-', '\u{2212}']).ok_or_else(wrong)?),
    };
    let number = |part: &str| -> Option<i16> {
        let digits = part.len() == 2 && part.bytes().all(|it| it.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let (hours, minutes) = rest.split_once(':').ok_or_else(wrong)?;
    match (number(hours), number(minutes)) {
        (Some(hours @ 0..=14), Some(minutes @ 0..60)) if hours * 60 + minutes <= 14 * 60 => {
            Ok(sign * (hours * 60 + minutes))
        }
        _ => Err(wrong()),
    }
}

/// Reads the number of an entry on the log, as `redress check` prints it.
pub fn entry(text: &str) -> Result<Seq, String> {
    let digits = text.strip_prefix("entry-").unwrap_or(text);
    digits
        .parse()
        .map(Seq)
        .map_err(|_| "expected a number of the log, as `redress check` prints it".to_owned())
}

/// Reads the whole id of an alert.
pub fn alert(text: &str) -> Result<AlertId, String> {
    AlertId::parse(text).ok_or_else(|| "expected an alert as `alert-...`, whole".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let read = time(text).map(|it| format!("{} {}", it.day_and_time(), it.offset()));
        assert_eq!(read.ok().as_deref(), expected, "{text}");
    }

    #[test]
    fn a_time_comes_with_its_distance_from_utc() {
        check("2026-11-22T11:05:12+02:00", Some("22 Nov 2026, 11:05 UTC+02:00"));
        check("2026-11-22T09:05:12Z", Some("22 Nov 2026, 09:05 UTC+00:00"));
        check("2026-11-22T09:05:12-03:30", Some("22 Nov 2026, 09:05 UTC-03:30"));
        check("2026-11-22", None);
        check("2026-11-22T11:05:12", None);
        check("1826-11-22T11:05:12Z", None);
    }

    #[test]
    fn an_offset_that_no_place_has_is_refused() {
        assert_eq!(offset("+02:00"), Ok(120));
        assert_eq!(offset("-03:30"), Ok(-210));
        for text in ["+14:30", "+2:00", "02:00", "+02", "+02:60", "+0a:00", ""] {
            assert!(offset(text).is_err(), "{text}");
        }
    }
}

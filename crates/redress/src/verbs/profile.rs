//! `redress profile`: what the profile of a state fixes, in words, and every doubt somebody who relies on it has to know.

use casework::border::Profile;
use casework::border::instruction::measure_words;
use casework::jurisdiction::Jurisdiction;
use terms::deadline::{DayOff, Weekday};
use terms::jurisdiction::ConsularRule;
use terms::{Measure, MeasureSet};
use wire::calendar::{Asked, Calendar, read};

use crate::args::desks::{ProfileAct, ProfileArgs};
use crate::official::lines;
use crate::{End, Failure, meeting};

/// Runs it.
pub fn run(args: &ProfileArgs) -> Result<End, Failure> {
    let (file, whole) = match &args.act {
        ProfileAct::Show { file } => (file, true),
        ProfileAct::Verify { file } => (file, false),
        ProfileAct::DaysOff { file, first, last } => return days_off(file, *first, last.unwrap_or(*first)),
        ProfileAct::Prove { file } => return prove(file),
    };
    let Some((profile, jurisdiction)) = meeting::read(file) else { return Ok(End::InputAtFault) };
    if whole {
        show(&profile, &jurisdiction);
    } else {
        crate::say!("{}: a profile of {} that can be used", file.display(), profile.values().state);
    }
    let doubts = jurisdiction.doubts();
    crate::say!("\nDOUBTS");
    if doubts.is_empty() {
        crate::say!("  none");
    }
    for doubt in doubts {
        crate::say_as_is!("{}", lines(&format!("- {doubt}")));
    }
    Ok(End::Done)
}

/// Proves the limits of a profile with a solver: what the page of the profile does before one is taken up.
fn prove(file: &std::path::Path) -> Result<End, Failure> {
    let Some((profile, jurisdiction)) = meeting::read(file) else { return Ok(End::InputAtFault) };
    match proofs::prove(jurisdiction.powers()) {
        Ok(proved) => {
            crate::say!(
                "{}: a profile of {}; ceilings, authorities and lengths proved in {} environments; {} of {} mutants killed",
                file.display(),
                profile.values().state,
                proved.environments,
                proved.mutants,
                proved.mutants
            );
            Ok(End::Done)
        }
        Err(error @ proofs::Unproved::NoSolver(_)) => Err(Failure(error.to_string())),
        Err(error @ proofs::Unproved::Fails(_)) => {
            anstream::eprintln!("redress: not proved: {error}");
            Ok(End::InputAtFault)
        }
    }
}

/// The days off of a calendar file as a profile takes them. A profile that names days of its own rests on Saturday and Sunday:
/// another week cannot be said by it, and is told.
fn days_off(file: &std::path::Path, first: i16, last: i16) -> Result<End, Failure> {
    let name = file.display();
    let bytes = std::fs::read(file).map_err(|error| Failure(format!("could not read `{name}`: {error}")))?;
    let fault = |line: usize, says: &str| {
        if line == 0 {
            anstream::eprintln!("{name}: {says}");
        } else {
            anstream::eprintln!("{name}:{line}: {says}");
        }
    };
    if last < first {
        return Err(Failure(format!("expected a last year that is not before {first}")));
    }
    let asked = Asked { name: name.to_string(), digest: String::new(), first_year: first, last_year: last };
    let Calendar { days, notes } = match read(&bytes, &asked) {
        Ok(read) => read,
        Err(mistakes) => {
            for it in mistakes {
                fault(it.line, &format!("{}: {}", it.property, it.says));
            }
            return Ok(End::InputAtFault);
        }
    };
    let mut whole = true;
    if !days.weekly.is_empty() && days.weekly != [Weekday::Saturday, Weekday::Sunday] {
        let week: Vec<String> = days.weekly.iter().map(|it| format!("{it:?}")).collect();
        let says = format!(
            "RRULE: its days of every week are {}: `days_off` stands beside Saturday and Sunday and cannot say another week",
            week.join(" and ")
        );
        fault(0, &says);
        whole = false;
    }
    if (days.first_year, days.last_year) != (first, last) {
        let says = format!(
            "X-YEARS-COVERED: it knows {} to {} of the years {first} to {last}: a day that it does not know would count as one \
             on which people work",
            days.first_year, days.last_year
        );
        fault(0, &says);
        whole = false;
    }
    if !whole {
        return Ok(End::InputAtFault);
    }
    for it in notes {
        fault(it.line, &format!("note: {}", it.says));
    }
    let on_a_working_day = |it: &&DayOff| !matches!(it.date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let listed: Vec<&DayOff> = days.days.iter().filter(on_a_working_day).collect();
    crate::say!("days_off = [");
    for it in listed {
        crate::say_as_is!("    {},\n", toml_text(&format!("{} {}", it.date, it.name)));
    }
    crate::say!("]");
    Ok(End::Done)
}

/// A text between quotes, as TOML reads it back.
fn toml_text(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.trim().chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

fn part(title: &str, all: &[String]) {
    crate::say!("\n{title}");
    if all.is_empty() {
        crate::say!("  nothing is named");
    }
    for it in all {
        crate::say_as_is!("{}", lines(it));
    }
}

fn show(profile: &Profile, jurisdiction: &Jurisdiction) {
    let (values, of) = (profile.values(), jurisdiction.values());
    let powers = jurisdiction.powers();
    crate::say!("PROFILE OF {}", values.state);
    let mut meeting = vec![
        format!("duty desk: {}", values.duty_number),
        format!("child protection: {}", values.child_protection_number),
        format!("second-line identity check: {} minutes at most", values.second_line_minutes),
        format!("\"I ask for asylum\" is referred within {} hours", values.referral_hours),
    ];
    meeting.extend(values.meanwhile.iter().map(|it| format!("own law allows meanwhile: {it}")));
    if !values.registers_abroad.is_empty() {
        meeting.push(format!("registers asked privately: {}", values.registers_abroad.join(", ")));
    }
    part("AT A MEETING", &meeting);
    let who: Vec<String> = Measure::ALL
        .iter()
        .filter_map(|&it| {
            let days = powers.longest(it);
            powers.authority(it).map(|by| format!("{}: {by}, at most {days} days", measure_words(it)))
        })
        .collect();
    part("WHO PERMITS A MEASURE, AND HOW LONG", &who);
    let lower: Vec<String> = of
        .ceilings
        .iter()
        .map(|(channel, measures)| format!("{}: {}", channel.label(), words(*measures)))
        .collect();
    part("CEILINGS LOWER THAN THE SYSTEM'S", &lower);
    let mut lifts = Vec::new();
    lifts.extend(of.court.iter().map(|it| format!("own court: {it}")));
    lifts.extend(of.juvenile_judge.iter().map(|it| format!("juvenile judge: {it}")));
    part("COURTS THAT LIFT", &lifts);
    let mut custody = vec![format!("counsel is told within {} hours", jurisdiction.counsel_hours())];
    custody.extend(values.judge_within_hours.map(|it| format!("before a court within {it} hours")));
    custody.extend(of.custody.iter().map(|it| {
        format!("for {}: {} days, never beyond {} ({})", it.with, it.days, it.longest_days, it.rests_on)
    }));
    custody.extend(of.custody_days.map(|it| format!("for any other state: {it} days, own law's term")));
    part("CUSTODY", &custody);
    let treaties: Vec<String> =
        of.treaties.iter().map(|it| format!("with {}: {}", it.with, it.name)).collect();
    part("TREATIES", &treaties);
    let consular: Vec<String> = of
        .consular
        .iter()
        .map(|it| {
            let told = match it.told {
                ConsularRule::AtWrittenWish => "told at the person's written wish",
                ConsularRule::TreatyObliges => {
                    "a treaty obliges to tell it, never of a person who is protected from it"
                }
            };
            format!("{}: {told} ({})", it.with, it.rests_on)
        })
        .collect();
    part("CONSULATES", &consular);
    part("UNITS", &of.units);
    part("POSTS THAT ANSWER DAY AND NIGHT", &of.duty_roster);
    part("LANGUAGES", &of.languages);
}

fn words(measures: MeasureSet) -> String {
    let all: Vec<&str> = measures.iter().map(measure_words).collect();
    if all.is_empty() { "no measure".to_owned() } else { all.join(", ") }
}

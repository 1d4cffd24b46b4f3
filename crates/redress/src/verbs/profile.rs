//! `redress profile`: what the profile of a state fixes, in words, and every doubt somebody who relies on it has to know.

use casework::border::Profile;
use casework::border::instruction::measure_words;
use casework::jurisdiction::Jurisdiction;
use terms::jurisdiction::ConsularRule;
use terms::{Measure, MeasureSet};

use crate::args::desks::{ProfileAct, ProfileArgs};
use crate::official::lines;
use crate::{End, Failure, meeting};

/// Runs it.
pub fn run(args: &ProfileArgs) -> Result<End, Failure> {
    let (file, whole) = match &args.act {
        ProfileAct::Show { file } => (file, true),
        ProfileAct::Verify { file } => (file, false),
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

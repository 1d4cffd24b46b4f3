//! A jurisdiction profile as policies: lowered ceilings, the authority for each measure, the longest permissions.
//!
//! A profile is data, and data cannot be proved. So it is written as policies, beside those of the gate: what is proved
//! of the gate with a profile is proved of the very text that runs.
//! Promise: a profile only forbids. No line of it permits anything, so none can raise a ceiling.
//!
//! Serves the design's ceiling of colour and channel, and national law's authority for a measure.

use std::fmt::Write;

use casework::verification::{ARREST_DAYS, OTHER_DAYS, Powers, ceiling};
use terms::Measure;
use terms::alert::Channel;

/// The policies of a profile.
#[must_use]
pub fn policies(powers: &Powers) -> String {
    let mut text = String::from("// Made from the jurisdiction profile.\n");
    for &channel in Channel::ALL {
        ceiling_of(powers, channel, &mut text);
    }
    for measure in Measure::ALL {
        authority_for(powers, measure, &mut text);
    }
    length(powers, &mut text);
    text
}

/// A text between quotation marks as policies write it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_default())
}

fn policy(text: &mut String, id: &str, says: &str, rest: &str) {
    let _ = write!(
        text,
        "\n@id({})\n@source(\"the jurisdiction profile\")\n@says({})\nforbid {rest};\n",
        quoted(id),
        quoted(says)
    );
}

fn ceiling_of(powers: &Powers, channel: Channel, text: &mut String) {
    let lowered = ceiling(channel).without(powers.ceiling(channel));
    if lowered.is_empty() {
        return;
    }
    let actions: Vec<String> = lowered.iter().map(|it| format!("Action::{}", quoted(it.code()))).collect();
    policy(
        text,
        &format!("profile.ceiling.{}", channel.code()),
        &format!("the profile lowers what a {} reaches", channel.label()),
        &format!(
            "(principal, action in [{}], resource)\nwhen {{ resource.channel == Channel::{} }}",
            actions.join(", "),
            quoted(channel.code())
        ),
    );
}

fn authority_for(powers: &Powers, measure: Measure, text: &mut String) {
    let scope = format!("(principal, action == Action::{}, resource)", quoted(measure.code()));
    match powers.authority(measure).map(str::trim).filter(|it| !it.is_empty()) {
        Some(authority) => policy(
            text,
            &format!("profile.authority.{}", measure.code()),
            &format!("national law names `{authority}` for this measure"),
            &format!("{scope}\nunless {{ context.authorities.contains({}) }}", quoted(authority)),
        ),
        None => policy(
            text,
            &format!("profile.no_authority.{}", measure.code()),
            "the profile names no authority for this measure: nobody permits it",
            &scope,
        ),
    }
}

fn length(powers: &Powers, text: &mut String) {
    let arrest = powers.longest(Measure::ProvisionalArrest);
    if arrest < ARREST_DAYS {
        policy(
            text,
            "profile.length.arrest",
            &format!("the profile ends a permission of arrest, detention or surrender within {arrest} days"),
            &format!(
                "(principal, action in Action::\"arrest_to_surrender\", resource)\nunless {{ context.days <= {arrest} || context.taken_over }}"
            ),
        );
    }
    let other = powers.longest(Measure::NoteSighting);
    if other < OTHER_DAYS {
        policy(
            text,
            "profile.length.other",
            &format!("the profile ends a permission within {other} days"),
            &format!(
                "(principal, action in Action::\"measure\", resource)\nunless {{ context.days <= {other} || context.taken_over }}"
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::MeasureSet;

    #[test]
    fn a_profile_only_forbids_whatever_it_says() {
        let mut powers = Powers::default();
        powers.ceilings.insert(Channel::CisInterstate, MeasureSet::ALL);
        powers.ceilings.insert(Channel::InterpolRed, MeasureSet::of(&[Measure::NoteSighting]));
        powers.authorities.insert(
            Measure::ProvisionalArrest,
            "a \" permit (principal, action, resource); // \\".to_owned(),
        );
        powers.arrest_days = Some(3);
        let text = policies(&powers);
        assert!(!text.contains("profile.ceiling.cis_interstate"), "{text}");
        assert!(text.contains("profile.ceiling.interpol_red") && text.contains("context.days <= 3"));
        let read: cedar_policy::PolicySet = text.parse().unwrap();
        assert!(read.policies().all(|it| it.effect() == cedar_policy::Effect::Forbid));
    }

    #[test]
    fn a_measure_without_an_authority_is_closed_for_everybody() {
        let text = policies(&Powers::default());
        for measure in Measure::ALL {
            assert!(text.contains(&format!("profile.no_authority.{}", measure.code())));
        }
    }
}

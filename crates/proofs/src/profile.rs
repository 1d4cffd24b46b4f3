//! What a jurisdiction profile must bring about, proved of the policies that are made of it.
//!
//! A profile's policies only forbid, so that everything proved of the gate holds with any profile. Proved here is what a
//! profile adds: nothing above its ceilings, nothing without the authority it names, nothing for longer than it says.
//! Promise: the states are written from the values, and not from the policies that are proved.

use std::fmt::Write;

use casework::jurisdiction::Jurisdiction;
use casework::verification::Powers;
use terms::alert::Channel;
use terms::{Measure, MeasureSet};

/// The states in which nothing may be permitted under these powers.
pub fn states(powers: &Powers) -> String {
    let mut text = String::new();
    for measure in Measure::ALL {
        let closed: Vec<String> = Channel::ALL
            .iter()
            .filter(|it| !powers.ceiling(**it).contains(measure))
            .map(|it| format!("Channel::\"{}\"", it.code()))
            .collect();
        let action = format!("permit (principal, action == Action::\"{}\", resource)", measure.code());
        if !closed.is_empty() {
            let _ = writeln!(text, "{action} when {{ [{}].contains(resource.channel) }};", closed.join(", "));
        }
        let _ = match powers.authority(measure).map(str::trim) {
            Some(authority) => writeln!(
                text,
                "{action} unless {{ context.authorities.contains(\"{}\") }};",
                authority.escape_default()
            ),
            None => writeln!(text, "{action};"),
        };
        let _ = writeln!(
            text,
            "{action} when {{ context.days > {} && !context.taken_over }};",
            powers.longest(measure)
        );
    }
    text
}

/// A profile that uses everything a profile can say: lower ceilings, shorter permissions, a measure nobody permits.
pub fn exercise() -> Powers {
    let mut powers = Powers { arrest_days: Some(10), other_days: Some(60), ..Powers::default() };
    for measure in Measure::ALL.into_iter().filter(|it| *it != Measure::Surrender) {
        let authority =
            if MeasureSet::ARREST_TO_SURRENDER.contains(measure) { "prosecutor general" } else { "gateway" };
        powers.authorities.insert(measure, authority.to_owned());
    }
    let lowered = MeasureSet::of(&[Measure::NoteSighting, Measure::SecondLineIdentity]);
    powers.ceilings.insert(Channel::Diffusion, lowered);
    powers.ceilings.insert(Channel::CisInterstate, MeasureSet::NONE);
    powers
}

/// The profiles that are shipped.
pub const SHIPPED: [(&str, &str); 2] = [
    ("profiles/qq.toml", include_str!("../../../profiles/qq.toml")),
    ("profiles/qr.toml", include_str!("../../../profiles/qr.toml")),
];

/// The powers that a profile has.
pub fn powers(name: &str, text: &str) -> Result<Powers, String> {
    fn said<T: ToString>(wrong: &[T]) -> String {
        wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    }
    let read = wire::profile::read(text, name).map_err(|it| said(&it))?;
    let own = Jurisdiction::new(read.jurisdiction, &read.state).map_err(|it| said(&it))?;
    Ok(own.powers().clone())
}

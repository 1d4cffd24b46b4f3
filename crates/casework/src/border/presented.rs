//! Who was presented, and how it was read: the first line of an answer.
//!
//! Promise: a name is cut to a length and made harmless; a zone with faults, a cut name and two readings of a birth are
//! said.

use terms::border::{ReadFrom, Traveller, ZoneDigit};

use super::answer::LONGEST_TRAVELLER;
use super::say::{Line as Spoken, Said, Saying, Value};
use super::text::bounded;

pub(super) fn traveller_line(traveller: &Traveller) -> Spoken {
    let name = traveller.subject.names.iter().find(|it| !it.text.trim().is_empty());
    let name = name.map_or_else(
        || Said::from(Saying::PresentedNobody),
        |it| Said::with(Saying::Presented, vec![("name", Value::Text(bounded(&it.text, LONGEST_TRAVELLER)))]),
    );
    let read = Said::from(match traveller.read_from {
        ReadFrom::Mrz => Saying::ReadZone,
        ReadFrom::MrzWithFaults => Saying::ReadZoneFaults,
        ReadFrom::Typed => Saying::ReadTyped,
        ReadFrom::File => Saying::ReadFile,
    });
    let digits: Vec<Said> =
        traveller.misread.iter().take(ZoneDigit::ALL.len()).map(|it| covers(*it).into()).collect();
    let cut = traveller.truncated.then(|| Said::from(Saying::NameCut));
    let births: Vec<String> = traveller.births().map(|it| it.to_string()).collect();
    let born = (births.len() > 1).then(|| Said::with(Saying::BornOr, vec![("dates", Value::Dates(births))]));
    let mut text = format!("{name} ({read}");
    for (at, digit) in digits.iter().enumerate() {
        text.push_str(if at == 0 { ": " } else { ", " });
        text.push_str(digit);
    }
    if let Some(it) = &cut {
        text.push_str(", ");
        text.push_str(it);
    }
    if let Some(it) = &born {
        text.push_str("; ");
        text.push_str(it);
    }
    text.push(')');
    let parts = [name, read].into_iter().chain(digits).chain(cut).chain(born).collect();
    Spoken::new(parts, text)
}

/// What a check digit covers.
fn covers(digit: ZoneDigit) -> Saying {
    match digit {
        ZoneDigit::Number => Saying::DigitNumber,
        ZoneDigit::Birth => Saying::DigitBirth,
        ZoneDigit::Expiry => Saying::DigitExpiry,
        ZoneDigit::Optional => Saying::DigitOptional,
        ZoneDigit::Whole => Saying::DigitWhole,
    }
}

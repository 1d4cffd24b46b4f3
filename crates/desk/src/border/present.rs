//! Who is presented, as read: a machine-readable zone or particulars become a traveller; and the line that answers.
//!
//! What cannot be compared in full is refused with its reason, so that nobody is "no alert" because of how they were
//! read. Lines of a zone that came in another order are put right where every check digit then fits.
//! Promise: every door (a verb, a booth over the network) reads a traveller by this one path, and answers with the same
//! number of bytes on the same boundary of the clock, whatever was found (T6, T18).
//! Serves: Directive (EU) 2016/680 Art 4(1)(d), data that are accurate.

use casework::border::Moment;
use casework::border::answer::Answer;
use casework::border::say::Said;
use casework::border::sheet::{Filled, Reply, ShownDocument};
use names::mrz::{FaultKind, Field as ZoneField, Kind, Mrz};
use terms::alert::{Document, NameForm, NameQuality, Sex, Subject};
use terms::border::{ReadFrom, Traveller, ZoneDigit};
use terms::country::Countries;
use terms::{Field, Origin, PartialDate};
use wire::sheet::{FilledSheet, Replied};
use wire::traveller::{AnswerLine, Who};

/// Answers leave on such a boundary of the clock, in microseconds.
const TICK: i64 = 5_000;
/// No answer leaves earlier after its question, in microseconds: what is found takes longer than nothing, and both take
/// less than this.
const LEAST: i64 = 10_000;
/// The same at the public door, where what is entered may wait for a slow disk and nobody stands at a booth.
const DOOR_TICK: i64 = 50_000;
const DOOR_LEAST: i64 = 200_000;
/// The most spellings and documents of one traveller. More than that could not all be compared.
const MOST_NAMES: usize = 12;
const MOST_DOCUMENTS: usize = 8;
/// The longest name, in characters.
const LONGEST_NAME: usize = 1_000;
/// The most faults of a zone that an answer carries, and the longest of them, in bytes.
const MOST_FAULTS: usize = 8;
const LONGEST_FAULT: usize = 160;

/// A traveller that can be checked.
#[derive(Clone, Debug)]
pub struct Presented {
    /// Who.
    pub traveller: Traveller,
    /// What does not fit in the zone.
    pub zone_faults: Vec<String>,
}

/// How a traveller was read, for the line of an answer.
#[derive(Clone, Debug)]
pub struct HowRead {
    /// From what.
    pub from: ReadFrom,
    /// The check digits that are wrong.
    pub misread: Vec<ZoneDigit>,
    /// The dates of birth the zone can mean, where there are two.
    pub births: Vec<String>,
}

impl HowRead {
    /// Of a traveller.
    #[must_use]
    pub fn of(traveller: &Traveller) -> Self {
        let two = traveller.born_or.is_some();
        Self {
            from: traveller.read_from,
            misread: traveller.misread.clone(),
            births: traveller.births().filter(|_| two).map(|it| it.to_string()).collect(),
        }
    }
}

/// A traveller as it is compared. `born` says which of two dates of birth a zone means.
///
/// # Errors
/// What cannot be compared, with the reason.
pub fn present(
    who: Who,
    read_from: ReadFrom,
    born: Option<PartialDate>,
    at: Moment,
    countries: &Countries,
) -> Result<Presented, String> {
    let (traveller, zone_faults) = match who {
        Who::Zone(lines) => of_zone(&lines, born, at, countries)?,
        Who::Particulars(subject) => (Traveller::new(*subject, read_from), Vec::new()),
    };
    comparable(&traveller.subject, at)?;
    Ok(Presented { traveller, zone_faults })
}

/// When an answer leaves: the first boundary that lies `LEAST` after the question, or the next one where that is past.
/// How long it took tells nothing finer, and an ordinary one nothing at all. Microseconds since 1970, all three.
#[must_use]
pub fn leaves(came: i64, now: i64) -> i64 {
    boundary(came, now, LEAST, TICK)
}

/// The same for an answer of the public door.
#[must_use]
pub fn leaves_door(came: i64, now: i64) -> i64 {
    boundary(came, now, DOOR_LEAST, DOOR_TICK)
}

fn boundary(came: i64, now: i64, least: i64, tick: i64) -> i64 {
    let not_before = came.saturating_add(least).max(now);
    not_before.saturating_add(tick - not_before.rem_euclid(tick))
}

fn known<T>(value: Option<T>) -> Field<T> {
    value.map_or(Field::Unknown, |it| Field::Known(it, Origin::Official))
}

/// The traveller of a zone, with what does not fit in it.
fn of_zone(
    lines: &[String],
    said: Option<PartialDate>,
    at: Moment,
    countries: &Countries,
) -> Result<(Traveller, Vec<String>), String> {
    let (zone, exchanged) = in_order(lines)?;
    let mut faults: Vec<String> = zone.faults().iter().map(ToString::to_string).collect();
    if exchanged {
        faults.insert(0, EXCHANGED.to_owned());
    }
    let misread = wrong_digits(&zone);
    let born_impossible = said.is_none() && not_a_date(&zone);
    let [born, born_or] = births(&zone, said, at)?;
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let name = some(&zone.name_text()).map(|text| NameForm {
        text,
        family: some(zone.primary()),
        given: some(zone.secondary()),
        script: Some("Latn".to_owned()),
        quality: NameQuality::Unknown,
        origin: Origin::Official,
    });
    let document = some(zone.number()).map(|number| Document {
        kind: kind(zone.kind()).to_owned(),
        number,
        state: state(zone.issuer(), countries),
    });
    let sex = match zone.sex() {
        Some(names::mrz::Sex::Female) => Some(Sex::Female),
        Some(names::mrz::Sex::Male) => Some(Sex::Male),
        Some(names::mrz::Sex::Unspecified) | None => None,
    };
    let subject = Subject {
        names: name.into_iter().collect(),
        born: known(born),
        sex: known(sex),
        // What stands there for a protected person is no nationality.
        nationalities: known(some(zone.nationality()).filter(|_| zone.status().is_none()).map(|it| vec![it])),
        documents: known(document.map(|it| vec![it])),
        ..Subject::default()
    };
    let read_from = if misread.is_empty() { ReadFrom::Mrz } else { ReadFrom::MrzWithFaults };
    let truncated = zone.truncated();
    Ok((Traveller { subject, read_from, misread, born_impossible, truncated, born_or }, faults))
}

const EXCHANGED: &str =
    "the lines came in another order: they were read in the one in which every check digit fits";

/// A zone with its lines in the order of the document. Lines that were exchanged are put right where every check digit
/// then fits; what fits in no order is no zone, so that a name that was read out of numbers finds nobody in silence.
fn in_order(lines: &[String]) -> Result<(Mrz, bool), String> {
    let zone = Mrz::read(&lines.join("\n")).map_err(|error| format!("machine-readable zone: {error}"))?;
    if !zone.faults().iter().any(|it| matches!(it.kind, FaultKind::CheckDigit { .. })) {
        return Ok((zone, false));
    }
    let orders: &[&[usize]] = match zone.lines().len() {
        2 => &[&[1, 0]],
        3 => &[&[1, 0, 2], &[0, 2, 1], &[2, 0, 1], &[1, 2, 0], &[2, 1, 0]],
        _ => &[],
    };
    for order in orders {
        let text: Vec<&str> =
            order.iter().filter_map(|at| zone.lines().get(*at)).map(String::as_str).collect();
        if let Ok(other) = Mrz::read(&text.join("\n"))
            && !other.faults().iter().any(|it| matches!(it.kind, FaultKind::CheckDigit { .. }))
            && !mislaid(&other)
        {
            return Ok((other, true));
        }
    }
    let wrong = wrong_digits(&zone);
    if mislaid(&zone) && wrong.contains(&ZoneDigit::Number) && wrong.contains(&ZoneDigit::Birth) {
        return Err(
            "machine-readable zone: its lines fit together in no order: read it again, the line with the \
                    name first on a passport"
                .to_owned(),
        );
    }
    Ok((zone, false))
}

/// Numbers stand where the name belongs, or no document begins like that.
fn mislaid(zone: &Mrz) -> bool {
    zone.faults().iter().any(|it| match it.kind {
        FaultKind::UnexpectedCode | FaultKind::NoName => true,
        FaultKind::NotALetter => it.field == ZoneField::Name,
        FaultKind::CheckDigit { .. }
        | FaultKind::NotADigit
        | FaultKind::ImpossibleDate
        | FaultKind::UnknownSex
        | FaultKind::Empty
        | FaultKind::FillersAdded { .. }
        | FaultKind::FillersRemoved { .. } => false,
    })
}

/// The check digits that are wrong. What they cover was read by a machine, and is not sure.
fn wrong_digits(zone: &Mrz) -> Vec<ZoneDigit> {
    let wrong = zone.faults().iter().filter(|it| matches!(it.kind, FaultKind::CheckDigit { .. }));
    let mut digits: Vec<ZoneDigit> = wrong
        .filter_map(|it| match it.field {
            ZoneField::Number => Some(ZoneDigit::Number),
            ZoneField::Birth => Some(ZoneDigit::Birth),
            ZoneField::Expiry => Some(ZoneDigit::Expiry),
            ZoneField::Optional => Some(ZoneDigit::Optional),
            ZoneField::Composite => Some(ZoneDigit::Whole),
            // No check digit covers these.
            ZoneField::DocumentCode
            | ZoneField::Issuer
            | ZoneField::Name
            | ZoneField::Nationality
            | ZoneField::Sex => None,
        })
        .collect();
    digits.sort_unstable();
    digits.dedup();
    digits
}

/// No such day of birth exists, or something else than digits stands there.
fn not_a_date(zone: &Mrz) -> bool {
    let no_date = |kind| matches!(kind, FaultKind::ImpossibleDate | FaultKind::NotADigit);
    zone.faults().iter().any(|it| it.field == ZoneField::Birth && no_date(it.kind))
}

/// A fault for an answer, which has a size to keep; on the terminal it stands whole.
fn cut(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if out.len() + letter.len_utf8() > LONGEST_FAULT {
            out.push('…');
            break;
        }
        out.push(letter);
    }
    out
}

/// The date of birth; and the other one, where the two digits of the year can mean a child and a person of more than
/// a hundred years and nobody said which. What was said must be one of the two.
fn births(zone: &Mrz, said: Option<PartialDate>, at: Moment) -> Result<[Option<PartialDate>; 2], String> {
    let on = at.date();
    let part = |it: i8| u8::try_from(it).unwrap_or(1);
    let on = names::mrz::Day { year: on.year(), month: part(on.month()), day: part(on.day()) };
    let Some(born) = zone.birth().resolve_birth(on) else {
        // The zone says nothing that could be read: then what the officer sees on the page counts.
        return Ok([said, None]);
    };
    let date = |it: names::mrz::PartialDay| {
        let part = |it: Option<u8>| it.and_then(|it| i8::try_from(it).ok());
        PartialDate::new(it.year, part(it.month), part(it.day))
    };
    let all = [date(born.likely), born.or.and_then(date)];
    match said {
        None => Ok(all),
        // The zone was misread there: what the officer sees on the page counts.
        Some(_) if wrong_digits(zone).contains(&ZoneDigit::Birth) || not_a_date(zone) => Ok([said, None]),
        Some(_) if all.contains(&said) => Ok([said, None]),
        Some(_) => {
            let dates: Vec<String> = all.into_iter().flatten().map(|it| it.to_string()).collect();
            Err(format!("date of birth: the zone says {}; another one was given", dates.join(" or ")))
        }
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Td1 | Kind::Td2 | Kind::FrenchCard => "card",
        Kind::Td3 => "passport",
        Kind::MrvA | Kind::MrvB => "visa",
    }
}

/// The issuing state by its two letters; none where the code is no state's, which then fits any.
fn state(issuer: &str, countries: &Countries) -> Option<String> {
    let row = match issuer.len() {
        // Germany stands with one letter in a zone.
        1 if issuer == "D" => return Some("DE".to_owned()),
        2 => return Some(issuer.to_owned()),
        _ => countries.iter().find(|it| it.iso3.as_str() == issuer)?,
    };
    Some(row.iso2.clone())
}

/// Something can be compared, and all of it will be.
fn comparable(subject: &Subject, at: Moment) -> Result<(), String> {
    if let Some(born) = subject.born.get().filter(|it| it.earliest() > at.date()) {
        return Err(format!("date of birth: {born} lies ahead of the day of the check, {}", at.date()));
    }
    let documents = subject.documents.value().map(Vec::len).unwrap_or_default();
    if subject.names.len() > MOST_NAMES {
        return Err(format!("{} names: at most {MOST_NAMES} are compared in one check", subject.names.len()));
    }
    if documents > MOST_DOCUMENTS {
        return Err(format!("{documents} documents: at most {MOST_DOCUMENTS} are compared in one check"));
    }
    if subject.names.iter().any(|it| it.text.chars().count() > LONGEST_NAME) {
        return Err(format!("a name of more than {LONGEST_NAME} characters"));
    }
    let letters = subject.names.iter().any(|it| !names::Name::parse(&it.text).is_empty());
    if !letters && !subject.born.is_known() && documents == 0 {
        return Err(
            "no name in which a letter can be read, no date of birth and no document: nobody to check"
                .to_owned(),
        );
    }
    Ok(())
}

fn texts(all: &[Said]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

/// The answer as a line.
#[must_use]
pub fn line(answer: &Answer, check: u64, read: &HowRead, faults: &[String]) -> AnswerLine {
    AnswerLine {
        check,
        word: answer.word.code().to_owned(),
        traveller: answer.traveller.to_string(),
        read_from: read.from.code().to_owned(),
        misread: read.misread.iter().map(|it| it.code().to_owned()).collect(),
        births: read.births.clone(),
        headline: answer.headline.to_string(),
        means: answer.means.to_string(),
        alerts: texts(&answer.alerts),
        doing: texts(&answer.doing),
        do_not: texts(&answer.not_doing),
        because: answer.because.to_string(),
        own_law: answer.own_law.to_string(),
        until: answer.until.to_string(),
        identity: answer.identity.to_string(),
        call: answer.call.to_string(),
        abroad: answer.abroad.to_string(),
        answered: answer.answered.clone(),
        zone_faults: faults.iter().take(MOST_FAULTS).map(|it| cut(it)).collect(),
        pad: String::new(),
    }
}

/// A question sheet as the rules know it.
#[must_use]
pub fn filled(sheet: FilledSheet) -> Filled {
    let (earlier_by, risk_of) = (sheet.earlier.which, sheet.risk.which);
    Filled {
        language: sheet.language,
        lawyer_first: sheet.lawyer_first,
        asks_asylum: sheet.asks_asylum,
        no_answers: sheet.no_answers,
        protection: reply(sheet.protection),
        document: sheet.document.map(|(state, verified_by)| ShownDocument { state, verified_by }),
        earlier: reply(sheet.earlier),
        earlier_by,
        activity: reply(sheet.activity),
        dispute: reply(sheet.dispute),
        risk: reply(sheet.risk),
        risk_of,
    }
}

fn reply(replied: Replied) -> Reply {
    Reply { tick: replied.tick, words: replied.words, state: replied.state, day: replied.day }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_leaves_on_a_boundary_and_never_before_its_time() {
        for (came, now, expected) in [
            (0, 0, 15_000),
            (0, 9_999, 15_000),
            (1, 10_000, 15_000),
            (4_999, 5_000, 15_000),
            (5_000, 14_999, 20_000),
            (0, 22_000, 25_000),
        ] {
            assert_eq!(leaves(came, now), expected, "came {came}, now {now}");
        }
        for (came, now, expected) in
            [(0, 0, 250_000), (0, 190_000, 250_000), (60_000, 70_000, 300_000), (0, 260_000, 300_000)]
        {
            assert_eq!(leaves_door(came, now), expected, "came {came}, now {now}");
        }
    }

    #[test]
    fn a_state_of_a_zone_is_known_by_its_two_letters() {
        let shipped = crate::tables(None).unwrap();
        let countries = &shipped.tables.countries;
        for (issuer, expected) in [
            ("LTU", Some("LT")),
            ("D", Some("DE")),
            ("QQ", Some("QQ")),
            ("QQQ", None),
            ("UNO", None),
            ("", None),
        ] {
            assert_eq!(state(issuer, countries).as_deref(), expected, "{issuer}");
        }
    }
}

//! `redress check`: a traveller against the alerts and the protection register; what to do, what not to do.
//!
//! One person from the machine-readable zone of a document or from typed fields, or many as JSON lines.
//!
//! Promise: an answer leaves when its check is durable, on the next tick of 5 ms, whatever was found; as JSON every
//! answer has the same number of bytes. What cannot be read is told and is no check: nothing is recorded and nothing
//! is answered. A fault of the zone is told with its line, columns and field, and the answer says that there is one.
//! There is no wildcard, no prefix and no list: one presented person at a time.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{Read, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use anstyle::{AnsiColor, Effects, Style};
use casework::border::answer::Answer;
use casework::border::{Moment, Profile};
use desk::border::{Abroad, Asked, Border, Registers};
use desk::{Act, Desk};
use names::mrz::{FaultKind, Field as ZoneField, Kind, Mrz};
use terms::alert::{Document, NameForm, NameQuality, Sex, Subject};
use terms::border::{CheckPurpose, ReadFrom, Traveller, Word, ZoneDigit};
use terms::country::Countries;
use terms::{Actor, Field, Origin, PartialDate};
use unicode_width::UnicodeWidthStr;
use wire::traveller::{AnswerLine, TravellerRecord, Who};

use crate::args::{AnswerFormat, Check, Purpose, Shared};
use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::output::{hanging, wrapped};
use crate::{End, Failure, home, output};

/// Answers leave on such a boundary of the clock, in microseconds.
const TICK: i64 = 5_000;
/// No answer leaves earlier after its question, in microseconds: hits take longer than misses, and both less than this.
const LEAST: i64 = 10_000;
/// The most checks that are kept in one transaction.
const TOGETHER: usize = 256;
/// Travellers read ahead.
const AHEAD: usize = 1_024;
/// The most bytes of a file with one zone.
const LARGEST_ZONE: u64 = 4 << 10;
/// The most spellings and documents of one traveller. More than that could not all be compared.
const MOST_NAMES: usize = 12;
const MOST_DOCUMENTS: usize = 8;
/// The longest name, in characters.
const LONGEST_NAME: usize = 1_000;
/// The most faults of a zone that an answer carries, and the longest of them, in bytes.
const MOST_FAULTS: usize = 8;
const LONGEST_FAULT: usize = 160;
/// Columns of an answer.
const WIDTH: usize = 80;

/// Runs it.
pub fn run(shared: &Shared, args: &Check) -> Result<End, Failure> {
    let Some(profile) = meeting::profile(shared, args.profile.as_deref())? else {
        return Ok(End::InputAtFault);
    };
    match &args.file {
        Some(file) => many(shared, args, &profile, file),
        None => one(shared, args, &profile),
    }
}

/// How a traveller was read, for the line of an answer.
struct HowRead {
    from: ReadFrom,
    misread: Vec<ZoneDigit>,
    births: Vec<String>,
}

impl HowRead {
    fn of(traveller: &Traveller) -> Self {
        let two = traveller.born_or.is_some();
        Self {
            from: traveller.read_from,
            misread: traveller.misread.clone(),
            births: traveller.births().filter(|_| two).map(|it| it.to_string()).collect(),
        }
    }
}

/// A traveller that can be checked.
struct Ready {
    asked: Asked,
    zone_faults: Vec<String>,
}

fn one(shared: &Shared, args: &Check, profile: &Profile) -> Result<End, Failure> {
    let (who, read_from, original) = match typed(args) {
        Ok(it) => it,
        Err(says) => {
            anstream::eprintln!("redress: {says}");
            return Ok(End::InputAtFault);
        }
    };
    let mut counter = Counter::open(shared, args, profile)?;
    let traveller = wire::traveller::Traveller {
        who,
        purpose: None,
        place: None,
        compared: Vec::new(),
        born: None,
        with_child: None,
    };
    match counter.ready(traveller, read_from, original) {
        Ok(ready) => {
            ready
                .zone_faults
                .iter()
                .for_each(|it| anstream::eprintln!("redress: machine-readable zone: {it}"));
            counter.answer(vec![ready])?;
            counter.close()
        }
        Err(says) => {
            anstream::eprintln!("redress: {says}");
            Ok(End::InputAtFault)
        }
    }
}

/// What was typed, with the bytes of a zone.
fn typed(args: &Check) -> Result<(Who, ReadFrom, Vec<u8>), String> {
    let zone = |text: String| {
        let lines = text.lines().map(str::to_owned).collect();
        (Who::Zone(lines), ReadFrom::Mrz, text.into_bytes())
    };
    if !args.mrz.is_empty() {
        return Ok(zone(args.mrz.join("\n")));
    }
    if let Some(file) = &args.mrz_file {
        return read_zone(file).map(zone);
    }
    let document = args.document.as_ref().map(|number| Document {
        kind: "document".to_owned(),
        number: number.trim().to_owned(),
        state: args.document_state.clone(),
    });
    let subject = Subject {
        names: args
            .name
            .iter()
            .map(|it| NameForm { origin: Origin::Official, ..NameForm::plain(it.trim()) })
            .collect(),
        born: known(args.born),
        sex: known(args.sex),
        documents: known(document.map(|it| vec![it])),
        ..Subject::default()
    };
    Ok((Who::Particulars(Box::new(subject)), ReadFrom::Typed, Vec::new()))
}

fn known<T>(value: Option<T>) -> Field<T> {
    value.map_or(Field::Unknown, |it| Field::Known(it, Origin::Official))
}

fn read_zone(file: &Path) -> Result<String, String> {
    let name = file.display();
    let mut bytes = Vec::new();
    let read = if name.to_string() == "-" {
        std::io::stdin().take(LARGEST_ZONE + 1).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|it| it.take(LARGEST_ZONE + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| format!("{name}: could not be read: {error}"))?;
    if bytes.len() as u64 > LARGEST_ZONE {
        return Err(format!("{name}: longer than {LARGEST_ZONE} bytes: no machine-readable zone"));
    }
    String::from_utf8(bytes).map_err(|_| format!("{name}: not UTF-8 text"))
}

fn many(shared: &Shared, args: &Check, profile: &Profile, file: &Path) -> Result<End, Failure> {
    let mut counter = Counter::open(shared, args, profile)?;
    let travellers = read_ahead(file);
    let mut at_fault = false;
    let mut any = false;
    // A batch is what is there when the one before has left, so that nobody waits for others to come.
    while let Ok(first) = travellers.recv() {
        let mut batch = Vec::new();
        let mut next = Some(first);
        while let Some(line) = next.take() {
            match line.and_then(|it| counter.ready_of(it)) {
                Ok(ready) => batch.push(ready),
                Err(says) => {
                    anstream::eprintln!("{says}");
                    at_fault = true;
                }
            }
            if batch.len() < TOGETHER {
                next = travellers.try_recv().ok();
            }
        }
        any |= !batch.is_empty();
        at_fault |= counter.answer(batch)?;
    }
    if !any && !at_fault {
        anstream::eprintln!("{}:1: empty: the file holds no traveller", file.display());
        at_fault = true;
    }
    counter.close()?;
    Ok(if at_fault { End::InputAtFault } else { End::Done })
}

/// Lines are read while others are answered.
fn read_ahead(file: &Path) -> Receiver<Result<TravellerRecord, String>> {
    let (send, receive) = sync_channel(AHEAD);
    let (file, name) = (file.to_owned(), file.display().to_string());
    std::thread::spawn(move || {
        let opened = if name == "-" {
            wire::traveller::open(std::io::stdin(), &name)
        } else {
            wire::traveller::open_file(&file)
        };
        match opened {
            Ok(lines) => {
                for line in lines {
                    // Nobody listens any more where the record failed: reading ends.
                    if send.send(line.map_err(|bad| bad.to_string())).is_err() {
                        break;
                    }
                }
            }
            Err(fault) => {
                let _ = send.send(Err(fault.to_string()));
            }
        }
    });
    receive
}

/// The place where travellers are checked: an open home with its index.
struct Counter<'a> {
    args: &'a Check,
    profile: &'a Profile,
    desk: Desk,
    border: Border,
    abroad: Vec<Abroad>,
    /// The time that was typed; otherwise it is now.
    typed: Option<Moment>,
    kept: bool,
    first: bool,
}

impl<'a> Counter<'a> {
    fn open(shared: &Shared, args: &'a Check, profile: &'a Profile) -> Result<Self, Failure> {
        let desk = home::open_for(shared, profile)?;
        let border = Border::open(desk.store())?;
        let abroad = match &args.ask {
            None => Vec::new(),
            Some(_) if profile.values().registers_abroad.is_empty() => {
                let says =
                    "`--ask`: the profile names no register abroad (`registers_abroad`): nobody is asked";
                return Err(Failure(says.to_owned()));
            }
            Some(dir) => {
                let states = profile.values().registers_abroad.iter();
                states.map(|it| Abroad::in_directory(dir, it)).collect()
            }
        };
        let typed = match args.when.at {
            Some(_) => Some(meeting::moment(&args.when, Stands::Now, desk.store())?),
            None => None,
        };
        Ok(Self { args, profile, desk, border, abroad, typed, kept: false, first: true })
    }

    fn now(&self) -> Moment {
        self.typed.unwrap_or_else(|| {
            let now = clock::now().micros();
            Moment::new(now, self.args.when.offset.unwrap_or(0))
        })
    }

    fn ready_of(&self, record: TravellerRecord) -> Result<Ready, String> {
        let TravellerRecord { traveller, original, place } = record;
        self.ready(traveller, ReadFrom::File, original).map_err(|says| format!("{place}: {says}"))
    }

    /// A traveller as it is compared; what cannot be, with the reason.
    fn ready(
        &self,
        traveller: wire::traveller::Traveller,
        read_from: ReadFrom,
        original: Vec<u8>,
    ) -> Result<Ready, String> {
        let at = self.now();
        let (traveller_read, zone_faults) = match traveller.who {
            Who::Zone(lines) => {
                let said = traveller.born.or(self.args.born);
                of_zone(&lines, said, at, &self.desk.shipped().tables.countries)?
            }
            Who::Particulars(subject) => (Traveller::new(*subject, read_from), Vec::new()),
        };
        comparable(&traveller_read.subject, at)?;
        let purpose = traveller.purpose.unwrap_or(match self.args.purpose {
            Purpose::Border => CheckPurpose::Border,
            Purpose::InlandStop => CheckPurpose::InlandStop,
            Purpose::VisaOrResidence => CheckPurpose::VisaOrResidence,
            Purpose::Custody => CheckPurpose::Custody,
        });
        let compared = match traveller.compared.as_slice() {
            [] => self.args.compared.clone(),
            [..] => traveller.compared,
        };
        let check = terms::border::Check {
            traveller: traveller_read,
            purpose,
            place: traveller.place.or_else(|| self.args.place.clone()),
            compared,
        };
        let with_child = traveller.with_child.unwrap_or(self.args.with_child);
        Ok(Ready { asked: Asked { check, at, with_child, original, after: None }, zone_faults })
    }

    /// Checks, keeps and answers; true where an answer could not be shown.
    fn answer(&mut self, batch: Vec<Ready>) -> Result<bool, Failure> {
        if batch.is_empty() {
            return Ok(false);
        }
        let came = clock::now().micros();
        let at = self.now();
        let (asked, faults): (Vec<_>, Vec<_>) =
            batch.into_iter().map(|it| (it.asked, it.zone_faults)).unzip();
        let mut rng = System;
        let mut act =
            Act { actor: Actor::unverified(&self.args.by), on: at.date(), clock: &clock::now, rng: &mut rng };
        let answered = match &self.args.ask {
            None => self.desk.check(&self.border, self.profile, &asked, &mut act)?,
            Some(dir) => {
                let registers =
                    Registers { dir, states: &self.abroad, officer: &self.args.by, role: &self.args.role };
                let mut wait = |it: Duration| std::thread::sleep(it);
                self.desk.check_asking(&self.border, self.profile, &asked, &registers, &mut wait, &mut act)?
            }
        };
        self.kept = true;
        let mut out = String::new();
        let mut unshown = false;
        for ((answered, asked), faults) in answered.iter().zip(&asked).zip(&faults) {
            let answer = &answered.outcome.answer;
            let read = HowRead::of(&asked.check.traveller);
            match self.args.format {
                AnswerFormat::Text => {
                    if !std::mem::take(&mut self.first) {
                        out.push('\n');
                    }
                    text(answer, faults, output::width().min(WIDTH), &mut out)?;
                }
                AnswerFormat::Json => match line(answer, answered.entry.0, &read, faults).to_line() {
                    Ok(line) => out.push_str(&line),
                    Err(error) => {
                        anstream::eprintln!("redress: {}: {error}", answered.entry);
                        unshown = true;
                    }
                },
            }
        }
        wait_for_tick(came);
        match self.args.format {
            AnswerFormat::Text => output::written(&out),
            AnswerFormat::Json => {
                let mut stdout = std::io::stdout().lock();
                output::check(stdout.write_all(out.as_bytes()).and_then(|()| stdout.flush()));
            }
        }
        Ok(unshown)
    }

    fn close(mut self) -> Result<End, Failure> {
        if self.kept {
            self.desk.checkpoint()?;
            self.border.keep_if_grown(self.desk.store(), &mut System)?;
        }
        Ok(End::Done)
    }
}

/// Sleeps to the first boundary that lies [`LEAST`] after the question, or to the next one where that is past: how long
/// an answer took tells nothing finer, and an ordinary one nothing at all.
fn wait_for_tick(came: i64) {
    let now = clock::now().micros();
    let not_before = came.saturating_add(LEAST).max(now);
    let leaves = not_before.saturating_add(TICK - not_before.rem_euclid(TICK));
    std::thread::sleep(Duration::from_micros(leaves.saturating_sub(now).unsigned_abs()));
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

/// The answer as a line.
fn line(answer: &Answer, check: u64, read: &HowRead, faults: &[String]) -> AnswerLine {
    AnswerLine {
        check,
        word: answer.word.code().to_owned(),
        traveller: answer.traveller.clone(),
        read_from: read.from.code().to_owned(),
        misread: read.misread.iter().map(|it| it.code().to_owned()).collect(),
        births: read.births.clone(),
        headline: answer.headline.clone(),
        means: answer.means.to_owned(),
        alerts: answer.alerts.clone(),
        doing: answer.doing.clone(),
        do_not: answer.not_doing.clone(),
        because: answer.because.to_owned(),
        own_law: answer.own_law.to_owned(),
        until: answer.until.clone(),
        identity: answer.identity.clone(),
        call: answer.call.clone(),
        abroad: answer.abroad.clone(),
        answered: answer.answered.clone(),
        zone_faults: faults.iter().take(MOST_FAULTS).map(|it| cut(it)).collect(),
        pad: String::new(),
    }
}

/// The colour of a word beside its letters; none is a traffic light.
fn style(word: Word) -> Style {
    let plain = Style::new().effects(Effects::BOLD | Effects::INVERT);
    match word {
        Word::NoAlert => plain,
        Word::Suspended => plain.fg_color(Some(AnsiColor::Magenta.into())),
        Word::UnderReview => plain.fg_color(Some(AnsiColor::Cyan.into())),
        Word::MayAct => plain.fg_color(Some(AnsiColor::Blue.into())),
        Word::PersonMustLook => plain.fg_color(Some(AnsiColor::Yellow.into())),
    }
}

/// The answer for the eye: always the same parts in the same places.
fn text(answer: &Answer, faults: &[String], width: usize, out: &mut String) -> Result<(), Failure> {
    const LABEL: usize = 11;
    let indent = " ".repeat(LABEL);
    let bold = Style::new().bold();
    let row = |out: &mut String, label: &str, text: &str| -> std::fmt::Result {
        let text = wrapped(text, &indent, width);
        writeln!(out, "{label:<LABEL$}{}", text.trim_start())
    };
    row(out, "Traveller", &answer.traveller)?;
    out.push('\n');
    let style = style(answer.word);
    let rule = "━".repeat(width);
    writeln!(out, "{rule}")?;
    for part in wrapped(&answer.headline, "", width.saturating_sub(4)).lines() {
        let fill = " ".repeat(width.saturating_sub(part.width() + 4));
        writeln!(out, "{style}  {part}  {fill}{style:#}")?;
    }
    writeln!(out, "{rule}\n{}\n", wrapped(answer.means, "  ", width))?;
    for alert in &answer.alerts {
        writeln!(out, "{}", hanging(alert, "  ", "     ", width))?;
    }
    if !answer.alerts.is_empty() {
        out.push('\n');
    }
    let half = width.saturating_sub(2) / 2;
    let list = |title: &str, sign: &str, lines: &[String]| -> Vec<String> {
        let title = wrapped(title, "", half);
        let lines = lines.iter().map(|it| hanging(it, sign, "   ", half));
        std::iter::once(title)
            .chain(lines)
            .flat_map(|it| it.lines().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    };
    let doing = list("DO", " • ", &answer.doing);
    let not_doing = list(&answer.because.to_uppercase(), " × ", &answer.not_doing);
    for at in 0..doing.len().max(not_doing.len()) {
        let of = |side: &[String]| side.get(at).cloned().unwrap_or_default();
        let (left, right) = (of(&doing), of(&not_doing));
        let gap = " ".repeat((half + 2).saturating_sub(left.width()));
        let line = format!("{left}{gap}{right}");
        let line = line.trim_end();
        if at == 0 { writeln!(out, "{bold}{line}{bold:#}")? } else { writeln!(out, "{line}")? }
    }
    writeln!(out, "\n{}\n", wrapped(answer.own_law, "", width))?;
    row(out, "Until", &answer.until)?;
    row(out, "Identity", &answer.identity)?;
    row(out, "Call", &answer.call)?;
    if !answer.abroad.is_empty() {
        row(out, "Abroad", &answer.abroad)?;
    }
    if !faults.is_empty() {
        let s = if faults.len() == 1 { "" } else { "s" };
        let says = format!("{} fault{s} in the zone: compare what was read with the document", faults.len());
        row(out, "Document", &says)?;
    }
    let log = answer.log.map(|it| it.0.to_string()).unwrap_or_default();
    row(out, "Log", &format!("{log}, answered {}", answer.answered))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use casework::border::answer::{LONGEST_ABROAD, LONGEST_TEXT, LONGEST_TRAVELLER, MAX_BYTES};

    use super::*;

    /// An answer as long as one can be, every text of others made of signs that grow in JSON.
    fn longest() -> Answer {
        let theirs = |bytes: usize| "\"\\".repeat(bytes / 2);
        let permission = format!(
            "MAY ACT: second-line identity check, decided by {} ({}) until 23 Nov 2026, 16:00",
            theirs(LONGEST_TEXT),
            theirs(LONGEST_TEXT)
        );
        let mut answer = Answer {
            word: Word::MayAct,
            traveller: format!(
                "{} (document read by machine, with wrong check digits: document number, date of birth, date of \
                 expiry, optional data, whole zone, the document may have cut the name; born 2025-03-01 or \
                 1925-03-01)",
                theirs(LONGEST_TRAVELLER)
            ),
            headline: permission.clone(),
            means: "This measure only, on this alert only, until this time only.",
            alerts: vec![format!("1. {permission} (alert-{}, confirmed)", "a".repeat(26)); 5],
            doing: vec!["This measure on alert 1: second-line identity check".to_owned(); 5],
            not_doing: vec![
                "Tell any foreign authority, consulate or carrier because of the alert".to_owned();
                8
            ],
            because: "Do not, because of the alert",
            own_law: "Other grounds of your own law are unaffected.",
            until: "23 Nov 2026, 16:00, or an earlier change".to_owned(),
            identity: "confirmed for alert 1, 2, 3, 4, 5".to_owned(),
            call: format!("Duty desk {}; 30-minute clock, ends 11:35", "4".repeat(40)),
            abroad: theirs(LONGEST_ABROAD),
            answered: "11:05:12 (UTC+02:00)".to_owned(),
            log: Some(terms::Seq(u64::MAX)),
        };
        // Conditions as far as an answer has room for them.
        loop {
            answer.doing.push(format!("Condition on alert 1: {}", theirs(LONGEST_TEXT)));
            if answer.text().len() > MAX_BYTES {
                answer.doing.pop();
                return answer;
            }
        }
    }

    #[test]
    fn the_longest_answer_has_the_size_of_every_other() {
        let answer = longest();
        assert!(answer.text().len() > MAX_BYTES - 300, "{} of {MAX_BYTES}", answer.text().len());
        let faults = vec!["`\"` for `\\`".repeat(100); 40];
        let read = HowRead {
            from: ReadFrom::MrzWithFaults,
            misread: ZoneDigit::ALL.to_vec(),
            births: vec!["2025-03-01".to_owned(), "1925-03-01".to_owned()],
        };
        let line = line(&answer, u64::MAX, &read, &faults).to_line().unwrap();
        assert_eq!(line.len(), wire::traveller::ANSWER_BYTES);
    }

    #[test]
    fn an_answer_keeps_to_its_columns_and_has_its_parts() {
        let answer = longest();
        for width in [80, 60] {
            let mut out = String::new();
            text(&answer, &["a fault".to_owned()], width, &mut out).unwrap();
            let plain = anstream::adapter::strip_str(&out).to_string();
            for line in plain.lines() {
                assert!(line.width() <= width, "{} at {width}: {line}", line.width());
            }
            for part in ["MAY ACT", "DO NOT, BECAUSE OF THE", "1 fault in the zone", "Duty desk"] {
                assert!(plain.contains(part), "{part}:\n{plain}");
            }
        }
    }

    #[test]
    fn a_state_of_a_zone_is_known_by_its_two_letters() {
        let shipped = desk::tables(None).unwrap();
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

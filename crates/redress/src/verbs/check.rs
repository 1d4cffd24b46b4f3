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
use casework::border::say::Said;
use casework::border::{Moment, Profile};
use desk::border::{Abroad, Asked, Border, HowRead, Presented, Registers, leaves, line, present};
use desk::{Act, Desk};
use terms::alert::{Document, NameForm, Subject};
use terms::border::{CheckPurpose, ReadFrom, Word};
use terms::{Actor, Field, Origin};
use unicode_width::UnicodeWidthStr;
use wire::traveller::{TravellerRecord, Who};

use crate::args::{AnswerFormat, Check, Purpose, Shared};
use crate::clock::{self, System};
use crate::meeting::{self, Stands};
use crate::output::{hanging, wrapped};
use crate::{End, Failure, home, output};

/// The most checks that are kept in one transaction.
const TOGETHER: usize = 256;
/// Travellers read ahead.
const AHEAD: usize = 1_024;
/// The most bytes of a file with one zone.
const LARGEST_ZONE: u64 = 4 << 10;
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
        let born = traveller.born.or(self.args.born);
        let countries = &self.desk.shipped().tables.countries;
        let Presented { traveller: traveller_read, zone_faults } =
            present(traveller.who, read_from, born, at, countries)?;
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

/// Sleeps to the boundary on which an answer leaves.
fn wait_for_tick(came: i64) {
    let now = clock::now().micros();
    std::thread::sleep(Duration::from_micros(leaves(came, now).saturating_sub(now).unsigned_abs()));
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
    writeln!(out, "{rule}\n{}\n", wrapped(&answer.means, "  ", width))?;
    for alert in &answer.alerts {
        writeln!(out, "{}", hanging(alert, "  ", "     ", width))?;
    }
    if !answer.alerts.is_empty() {
        out.push('\n');
    }
    let half = width.saturating_sub(2) / 2;
    let list = |title: &str, sign: &str, lines: &[Said]| -> Vec<String> {
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
    writeln!(out, "\n{}\n", wrapped(&answer.own_law, "", width))?;
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
    use casework::border::say::{Line as SaidLine, Saying, Value};
    use terms::Measure;
    use terms::border::ZoneDigit;

    use super::*;

    /// An answer as long as one can be, every text of others made of signs that grow in JSON.
    fn longest() -> Answer {
        let theirs = |bytes: usize| "\"\\".repeat(bytes / 2);
        let text = |bytes: usize| Value::Text(theirs(bytes));
        let of = |saying: Saying, number: bool| {
            let mut values = vec![
                ("measure", Value::Measure(Measure::SecondLineIdentity)),
                ("by", text(LONGEST_TEXT)),
                ("authority", text(LONGEST_TEXT)),
                ("until", Value::Text("23 Nov 2026, 16:00".to_owned())),
            ];
            if number {
                values.push(("number", Value::Count(1)));
                values.push(("alert", Value::Text(format!("alert-{}", "a".repeat(26)))));
                values.push(("identity", Value::Word("confirmed")));
            }
            Said::with(saying, values)
        };
        let when = |text: &str| Value::Text(text.to_owned());
        let traveller = format!(
            "{} (document read by machine, with wrong check digits: document number, date of birth, date of \
             expiry, optional data, whole zone, the document may have cut the name; born 2025-03-01 or \
             1925-03-01)",
            theirs(LONGEST_TRAVELLER)
        );
        let call = vec![
            ("number", Value::Text("4".repeat(40))),
            ("minutes", Value::Count(30)),
            ("when", when("11:35")),
        ];
        let confirmed = ("numbers", when("1, 2, 3, 4, 5"));
        let mut answer = Answer {
            word: Word::MayAct,
            traveller: SaidLine::new(Vec::new(), traveller),
            headline: of(Saying::HeadMayAct, false),
            means: Saying::MeansMayAct.into(),
            alerts: vec![of(Saying::LineMayAct, true); 5],
            doing: vec![of(Saying::ThisMeasureOn, true); 5],
            not_doing: vec![Saying::NotTell.into(); 8],
            because: Saying::BecauseAlert.into(),
            own_law: Saying::OwnLaw.into(),
            until: Said::with(Saying::UntilChange, vec![("when", when("23 Nov 2026, 16:00"))]),
            identity: Said::with(Saying::ConfirmedFor, vec![confirmed]).into(),
            call: Said::with(Saying::Call, call),
            abroad: SaidLine::new(Vec::new(), theirs(LONGEST_ABROAD)),
            answered: "11:05:12 (UTC+02:00)".to_owned(),
            log: Some(terms::Seq(u64::MAX)),
        };
        // Conditions as far as an answer has room for them.
        loop {
            let values = vec![("number", Value::Count(1)), ("text", text(LONGEST_TEXT))];
            answer.doing.push(Said::with(Saying::ConditionOn, values));
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
}

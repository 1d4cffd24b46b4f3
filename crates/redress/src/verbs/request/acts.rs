//! What somebody does to a request: lodges it, takes a step, puts something into its file, restricts, answers, decides,
//! changes a clock.
//!
//! Promise: who acts, for which side and when stands with the act; what was not entered changed nothing.

use std::io::Read;
use std::path::Path;

use casework::border::Moment;
use casework::clock::changes::By;
use casework::request::file::LARGEST_UPLOAD;
use casework::request::ruling::{HandOver, decides};
use desk::clocks::ClockTerms;
use desk::requests::{Body, Case, Changing, Saying, case, letters_due};
use desk::{Act, Desk};
use sha2::{Digest, Sha256};
use terms::Actor;
use terms::deadline::{DeadlineChange, DeadlineRef, Term};
use terms::id::RequestId;
use terms::request::{Ruling, Upload};
use terms::restriction::ChallengeStep;
use terms::verification::Official;
use wire::official::Filled;

use super::shown::{clock_line, paragraph};
use super::{body, doubt, find, not_entered};
use crate::args::Shared;
use crate::args::requests as typed;
use crate::clock::System;
use crate::official::{actor, clock_of, lines, moment, stated};
use crate::{End, Failure, home};

/// What a form of a file says; what is wrong with it is told, and then there is none.
fn filled<T>(read: Result<Filled<T>, impl std::fmt::Display>) -> Option<T> {
    match read {
        Ok(Ok((form, _))) => Some(form),
        Ok(Err(bad)) => {
            anstream::eprintln!("{bad}");
            None
        }
        Err(fault) => {
            anstream::eprintln!("{fault}");
            None
        }
    }
}

/// Who acts, as the record of a request has it: the person, whatever the account, as the server writes it.
fn person(by: &Official) -> Actor {
    Actor::Human { id: by.person.clone(), role: by.role.clone(), login: Some(by.login.clone()) }
}

/// The home of an act, with who acts and when.
pub struct Acting {
    /// The desk.
    pub desk: Desk,
    /// What the body fixes.
    pub body: Body,
    /// Who acts.
    by: Official,
    /// When.
    pub at: Moment,
}

impl Acting {
    /// Opens the home for an act.
    pub fn open(
        shared: &Shared,
        official: &crate::args::desks::Stating,
        of: &crate::args::desks::OfState,
    ) -> Result<Option<Self>, Failure> {
        let Some(body) = body(shared, of.profile.as_deref())? else { return Ok(None) };
        let mut desk = home::open(shared)?;
        let at = moment(official, &desk)?;
        // A step has the time of day at which it is taken, in an exercise too.
        desk.keep_time_by(ClockTerms { runs: true, ..ClockTerms::default() });
        doubt(&desk, at)?;
        Ok(Some(Self { body, by: stated(official), at, desk }))
    }

    /// Does it.
    pub fn acts<T>(&mut self, work: impl FnOnce(&mut Desk, &Body, &Official, &mut Act<'_>) -> T) -> T {
        let clock = clock_of(self.at, &self.desk);
        let mut rng = System;
        let mut act = Act { actor: person(&self.by), on: self.at.date(), clock: &clock, rng: &mut rng };
        work(&mut self.desk, &self.body, &self.by, &mut act)
    }

    /// Who acts.
    pub fn by(&self) -> &Official {
        &self.by
    }

    /// A request as it stands.
    pub fn case(&self, request: &RequestId) -> Result<Case, Failure> {
        let found = case(&self.desk.store().read(), request, &self.body)?;
        found.ok_or_else(|| Failure(format!("there is no {request} on this record")))
    }

    /// Prints what runs now, and which letters are due.
    fn follows(&self, request: &RequestId) -> Result<(), Failure> {
        let case = self.case(request)?;
        for kept in case.deadlines.iter().filter(|it| it.state.is_open()) {
            crate::say_as_is!("{}", clock_line(kept, &self.body, self.at));
        }
        let due: Vec<&str> = letters_due(&case).iter().map(|it| it.kind.code()).collect();
        if !due.is_empty() {
            crate::say_as_is!("{}", lines(&format!("letters due: {}", due.join(", "))));
        }
        Ok(())
    }
}

/// A request comes.
pub fn lodge(shared: &Shared, args: &typed::Lodge) -> Result<End, Failure> {
    let Some(lodging) = filled(wire::request::lodging_file(&args.file)) else { return Ok(End::InputAtFault) };
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    if pages::words::Language::parse(&lodging.language).is_none() {
        let known: Vec<&str> = pages::words::Language::ALL.iter().map(|it| it.tag()).collect();
        let file = args.file.display();
        anstream::eprintln!(
            "{file}: language: no letter can be printed in it, expected one of {}",
            known.join(", ")
        );
        return Ok(End::InputAtFault);
    }
    if let Some(alert) = &lodging.alert {
        home::find_alert(&acting.desk, alert.as_str())?;
    }
    let original = std::fs::read(&args.file)?;
    let lodged = match acting.acts(|desk, body, _, act| desk.lodge(lodging, &original, body, act)) {
        Ok(lodged) => lodged,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    crate::say!("{}: {}", lodged.entry, lodged.request);
    let case = acting.case(&lodged.request)?;
    let rules = acting.body.rules(&case, acting.at.micros);
    let missing = casework::request::missing(&case.request, acting.body.day_at(acting.at.micros), &rules);
    if missing.is_empty() {
        crate::say_as_is!("{}", lines("nothing is missing: it can be admitted"));
    } else {
        crate::say!("  NOT ADMISSIBLE YET");
        for it in &missing {
            crate::say_as_is!("{}", paragraph(&format!("{}: {}", it.item.code(), it.says), 4));
        }
    }
    acting.follows(&lodged.request)?;
    Ok(End::Done)
}

/// A step.
pub fn step(shared: &Shared, args: &typed::StepRequest) -> Result<End, Failure> {
    let Some(mut moved) = filled(wire::request::step_file(&args.file)) else { return Ok(End::InputAtFault) };
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    moved.by = Some(acting.by.clone());
    let step = moved.step;
    let entered = acting.acts(|desk, body, _, act| desk.step_request(&request, moved, args.side, body, act));
    let entry = match entered {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    let row = casework::request::steps::of(step);
    crate::say!("{entry}: {}", row.map_or(step.code(), |it| it.says));
    crate::say_as_is!("{}", lines(&format!("now `{}`", acting.case(&request)?.request.state.code())));
    acting.follows(&request)?;
    Ok(End::Done)
}

/// Something for the merits file.
pub fn file(shared: &Shared, args: &typed::FileRequest) -> Result<End, Failure> {
    let Some(mut item) = filled(wire::request::item_file(&args.file)) else { return Ok(End::InputAtFault) };
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let mut paper = Vec::new();
    if let (Some(path), Some(media_type)) = (&args.paper, &args.media_type) {
        paper = paper_of(path)?;
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        item.upload = Some(Upload {
            name,
            media_type: media_type.clone(),
            size: u64::try_from(paper.len()).unwrap_or(u64::MAX),
            digest: hex(&Sha256::digest(&paper)),
        });
    }
    let said = item.upload.as_ref().map(|it| format!("a paper of {} bytes, SHA-256 {}", it.size, it.digest));
    let entered =
        acting.acts(|desk, body, _, act| desk.add_to_file(&request, item, &paper, args.side, body, act));
    let entry = match entered {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    crate::say!("{entry}: in the merits file of {request}");
    if let Some(said) = said {
        crate::say_as_is!("{}", lines(&said));
    }
    Ok(End::Done)
}

/// The bytes of a paper: never more than the file takes.
fn paper_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)
        .map_err(|error| Failure(format!("could not read `{}`: {error}", path.display())))?;
    file.take(LARGEST_UPLOAD.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// A restriction that a source claims.
pub fn restrict(shared: &Shared, args: &typed::RestrictRequest) -> Result<End, Failure> {
    let Some(form) = filled(wire::request::claim_file(&args.file)) else { return Ok(End::InputAtFault) };
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let entered = acting.acts(|desk, body, _, act| {
        desk.claim_restriction(&request, form.claim, &form.separate_reason, body, act)
    });
    let (entry, steps) = match entered {
        Ok(entered) => entered,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    crate::say!("{entry}: a restriction is claimed");
    tested(&acting, &request, &steps)?;
    Ok(End::Done)
}

/// Prints the newest test, and the rungs that followed.
fn tested(acting: &Acting, request: &RequestId, steps: &[ChallengeStep]) -> Result<(), Failure> {
    let case = acting.case(request)?;
    if let Some((_, tested)) = case.tests.last() {
        crate::say_as_is!("{}", super::shown::test_lines(tested, terms::deadline::Party::Body));
    }
    for step in steps {
        crate::say_as_is!("{}", lines(&format!("by itself: {}", step.code().replace('_', " "))));
    }
    acting.follows(request)
}

/// What a source says to a challenge.
pub fn answer(shared: &Shared, args: &typed::AnswerRequest) -> Result<End, Failure> {
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let saying = match (args.lift, args.reply) {
        (true, _) => Saying::Lift,
        (false, true) => Saying::Reply,
        (false, false) => Saying::Answer,
    };
    let entered =
        acting.acts(|desk, body, _, act| desk.answer_challenge(&request, &saying, &args.says, body, act));
    let (entry, steps) = match entered {
        Ok(entered) => entered,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    crate::say!("{entry}: {}", if args.reply { "the source replied" } else { "the source answered" });
    tested(&acting, &request, &steps)?;
    Ok(End::Done)
}

/// A look at the risk to third persons.
pub fn third_persons(shared: &Shared, args: &typed::ThirdPersons) -> Result<End, Failure> {
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let widest = args.widest.filter(|_| !args.nothing);
    let entered = acting
        .acts(|desk, body, by, act| desk.check_third_persons(&request, widest, &args.reasons, by, body, act));
    let (entry, steps) = match entered {
        Ok(entered) => entered,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    let allows = widest.map_or("no gist", |it| it.code());
    crate::say!("{entry}: looked at the risk to third persons; at most: {allows}");
    tested(&acting, &request, &steps)?;
    Ok(End::Done)
}

/// An excerpt is published.
pub fn publish(shared: &Shared, args: &typed::PublishRequest) -> Result<End, Failure> {
    let text = std::fs::read_to_string(&args.file)
        .map_err(|error| Failure(format!("could not read `{}`: {error}", args.file.display())))?;
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let given = (text.as_str(), args.number.as_str());
    let entered =
        acting.acts(|desk, body, by, act| desk.publish_excerpt(&request, args.ruling, given, by, body, act));
    let entry = match entered {
        Ok(entry) => entry,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    crate::say!("{entry}: published as {}", args.number);
    Ok(End::Done)
}

/// A named decision.
pub fn decide(shared: &Shared, args: &typed::DecideRequest) -> Result<End, Failure> {
    let Some(mut ruling) = filled(wire::request::ruling_file(&args.file)) else {
        return Ok(End::InputAtFault);
    };
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let before = acting.case(&request)?;
    version(&mut ruling, &before);
    ruling.by = vec![acting.by.clone()];
    // Who signs besides is stated like whoever acts: it counts in an exercise alone.
    ruling.by.extend(args.with.iter().map(|it| Official {
        name: it.name.clone(),
        login: format!("{}{}", desk::verification::STATED, it.person),
        person: it.person.clone(),
        role: acting.by.role.clone(),
        unit: it.unit.clone(),
        authority: None,
    }));
    let (kind, number, replaces) = (ruling.kind, ruling.version, ruling.replaces);
    let entered = acting.acts(|desk, body, _, act| desk.rule_on_request(&request, ruling, body, act));
    let (entry, follows) = match entered {
        Ok(entered) => entered,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    let version = match (decides(kind), replaces) {
        (true, Some(before)) => format!(", version {number}, in place of {before}"),
        (true, None) => format!(", version {number}"),
        (false, _) => String::new(),
    };
    crate::say!("{entry}: decided: {}{version}", kind.code());
    match follows.hands_over {
        Some(HandOver::Delete) => {
            crate::say_as_is!(
                "{}",
                lines(
                    "DELETION ORDERED: it is carried out; an alert on this record is called back from every copy"
                )
            );
        }
        Some(HandOver::Correct) => {
            crate::say_as_is!("{}", lines("CORRECTION ORDERED: it is carried out at every copy"));
        }
        None => {}
    }
    acting.follows(&request)?;
    Ok(End::Done)
}

/// The version that a decision has, after those that stand on the record.
fn version(ruling: &mut Ruling, case: &Case) {
    if !decides(ruling.kind) {
        return;
    }
    match case.request.ruling {
        None => ruling.version = 1,
        Some((seq, _, version)) => {
            ruling.version = version.saturating_add(1);
            ruling.replaces = Some(seq);
        }
    }
}

/// A clock stands still, runs again or runs longer.
pub fn clock(shared: &Shared, args: &typed::ClockRequest) -> Result<End, Failure> {
    let Some(mut acting) = Acting::open(shared, &args.official, &args.of)? else {
        return Ok(End::InputAtFault);
    };
    let request = find(&acting.desk, &args.request)?;
    let terms = &acting.body.terms;
    let changing = match (args.changing, args.length) {
        (typed::Changing::Pause, None) => Changing::Pause,
        (typed::Changing::Resume, None) => Changing::Resume,
        (typed::Changing::Extend, Some((length, unit))) => {
            Changing::Extend(Term { length, unit, rounding: terms.rounding, roll: terms.roll })
        }
        (typed::Changing::Extend, None) => {
            return Err(Failure("`--length` is missing: by how much?".to_owned()));
        }
        (typed::Changing::Pause | typed::Changing::Resume, Some(_)) => {
            return Err(Failure("`--length` belongs to `extend`".to_owned()));
        }
    };
    let reference = DeadlineRef { begun: args.begun, rule: args.rule };
    let apart = By { party: args.side, apart: args.apart };
    let entered = acting.acts(|desk, body, by, act| {
        desk.change_deadline(&request, reference, (&changing, &args.reasons), (by, apart), body, act)
    });
    let change = match entered {
        Ok(change) => change,
        Err(error) => return not_entered(error),
    };
    acting.desk.checkpoint()?;
    let says = match change {
        DeadlineChange::Paused { .. } => "stands still",
        DeadlineChange::Resumed { .. } => "runs again",
        DeadlineChange::Extended { .. } => "made longer",
        DeadlineChange::Answered { .. } | DeadlineChange::Escalated { .. } | DeadlineChange::Over { .. } => {
            "changed"
        }
    };
    crate::say!("{} {}: {says}", args.begun, args.rule.code());
    acting.follows(&request)?;
    Ok(End::Done)
}

/// The time of this machine is right.
pub fn time_right(shared: &Shared, args: &typed::TimeRight) -> Result<End, Failure> {
    let mut desk = home::open(shared)?;
    let at = moment(&args.official, &desk)?;
    let clock = clock_of(at, &desk);
    let by = stated(&args.official);
    let mut rng = System;
    let mut act = Act { actor: actor(&by), on: at.date(), clock: &clock, rng: &mut rng };
    if let Err(error) = desk.confirm_time(&by, &args.reasons, &mut act) {
        return not_entered(error);
    }
    desk.checkpoint()?;
    crate::say!("the time was confirmed: clocks come to their ends again");
    Ok(End::Done)
}

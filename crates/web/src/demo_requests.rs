//! Requests of the demo: five invented ones, as they came, were restricted, challenged, met with silence and decided.
//!
//! | who | what | how it stands |
//! |---|---|---|
//! | Ludvika Astrouna | deletion | restricted in words of another file; challenged; gist and block proposed, deletion at the next midnight |
//! | Petras Vingilis | deletion | decided a month ago: deleted, handed on, both sides written to |
//! | Noemi Calderat | access | admissible three weeks ago; its clock runs |
//! | Ansgar Wieland-Okoye | access | asked of the bureau, which has a week left |
//! | Rasa Pelenyte | access | came yesterday, without a document of identity |
//!
//! Promise: nobody here exists; every step is taken through the desk as the people of the demo would take it, on days of their
//! own, and what follows by itself follows from ticks.

use casework::border::moment::add_days;
use casework::request::ruling::decides;
use desk::requests::{Body, RequestError, case, file, letters_due, withheld};
use desk::{Act, Desk};
use entries::Time;
use rand_core::CryptoRng;
use terms::deadline::Party;
use terms::id::RequestId;
use terms::request::{
    Capacity, Lodging, Mandate, RequestKind, RequestMove, RequestState, RequestStep, Requirement, Ruling,
    RulingKind,
};
use terms::restriction::{RestrictionClaim, RestrictionGround, RestrictionKind};
use terms::role::Role;
use terms::verification::Official;
use terms::{Actor, Seq};

use crate::app::StartError;
use crate::papers::{Filled, Made, issued, language};

const HOUR: i64 = 3_600_000_000;
const DAY: i64 = 24 * HOUR;
/// Days from a claim that nobody answers to the midnight on which its deletion is proposed, by the policy that is shipped.
const TO_DELETION: i64 = 44;
/// What the bureau says in every file.
const BOILERPLATE: &str = "Disclosure may prejudice an ongoing investigation and the interests of national security; the data \
                           are confidential in full and cannot be communicated to the applicant.";
const WHY: &str = "Compared with what came by post; nothing speaks against it.";

/// Somebody of the demo who acts on requests: login, person, name, unit, role.
type Who = (&'static str, &'static str, &'static str, &'static str, Role);

const KAZYS: Who = ("kazys", "p-14", "Kazys Tetervinas", "commission", Role::Commission);
const VYTENIS: Who = ("vytenis", "p-12", "Vytenis Strazdas", "bar of Velmora", Role::Counsel);
const EGLE: Who = ("egle", "p-13", "Eglė Pempytė", "Open Door", Role::NgoCaseworker);
const VOSKAR: Who = ("voskar", "p-20", "Istvan Voskar", "QQ", Role::SourceBureau);
const ODILE: Who = ("odile", "p-21", "Odile Marchenet", "General Secretariat", Role::GeneralSecretariat);

fn actor(who: Who) -> Actor {
    Actor::Human { id: who.1.to_owned(), role: who.4.code().to_owned(), login: Some(who.0.to_owned()) }
}

fn official(who: Who) -> Official {
    Official {
        name: who.2.to_owned(),
        login: who.0.to_owned(),
        person: who.1.to_owned(),
        role: who.4.code().to_owned(),
        unit: who.3.to_owned(),
        authority: None,
    }
}

fn moved(step: RequestStep, who: Who) -> RequestMove {
    RequestMove {
        step,
        // The desk says where it leads and when it was.
        state: RequestState::Filed,
        at: 0,
        reasons: WHY.to_owned(),
        requirements: Vec::new(),
        found: None,
        questions: Vec::new(),
        mandate: None,
        until: None,
        assigned: None,
        meeting: None,
        by: Some(official(who)),
    }
}

/// The desk on days of the past.
struct Past<'d> {
    desk: &'d mut Desk,
    body: Body,
    /// The next midnight where the body is.
    midnight: i64,
    /// When it is now in the story.
    at: i64,
    /// When the story is told.
    now: Time,
    rng: &'d mut dyn CryptoRng,
}

impl Past<'_> {
    /// So many days before the next midnight, at an hour of that day.
    fn is(&mut self, days_before: i64, hour: i64) {
        self.at = self.midnight - days_before * DAY + hour * HOUR;
    }

    fn acts<T>(
        &mut self,
        by: Actor,
        work: impl FnOnce(&mut Desk, &Body, &mut Act<'_>) -> Result<T, RequestError>,
    ) -> Result<T, StartError> {
        let (at, now) = (self.at, self.now);
        let clock = move || Time::from_micros(at).unwrap_or(now);
        let mut act = Act { actor: by, on: self.body.day_at(at), clock: &clock, rng: &mut *self.rng };
        work(self.desk, &self.body, &mut act).map_err(|it| StartError::Demo(it.to_string()))
    }

    fn lodge(&mut self, kind: RequestKind, name: &str, by: Who) -> Result<RequestId, StartError> {
        let from = add_days(self.body.day_at(self.at), -30);
        let complete = name != "Rasa Pelenyte";
        let mut supplied = vec![Requirement::Signature, Requirement::Mandate, Requirement::Contact];
        if complete {
            supplied.push(Requirement::Identity);
        }
        let lodging = Lodging {
            request: RequestId::from_tail(""),
            kind,
            national: None,
            names: vec![name.to_owned()],
            born: "1988-03".parse().ok(),
            nationalities: vec!["QQ".to_owned()],
            capacity: Capacity::Counsel,
            filed_by: by.2.to_owned(),
            mandate: Some(Mandate {
                holder: by.2.to_owned(),
                from,
                until: None,
                proof: Some("ab".repeat(32)),
            }),
            language: "en".to_owned(),
            asks: match kind {
                RequestKind::Access => "We ask which data are kept on our client, and from whom.",
                _ => "We ask that the data on our client are deleted: the charge is her trade-union work.",
            }
            .to_owned(),
            supplied,
            identity_until: complete.then(|| add_days(from, 1_500)),
            bureau: Some("QQ".to_owned()),
            alert: None,
            earlier: None,
            discovered: None,
            received: 0,
            dated: None,
        };
        let original = format!("{name}, {}", kind.code());
        self.acts(actor(by), |desk, body, act| desk.lodge(lodging, original.as_bytes(), body, act))
            .map(|it| it.request)
    }

    fn step(&mut self, request: &RequestId, it: RequestMove, by: Who) -> Result<(), StartError> {
        let side = match by.4 {
            Role::GeneralSecretariat => Party::GeneralSecretariat,
            Role::SourceBureau => Party::Source,
            _ => Party::Body,
        };
        self.acts(actor(by), |desk, body, act| desk.step_request(request, it, side, body, act)).map(drop)
    }

    fn steps(&mut self, request: &RequestId, all: &[RequestStep]) -> Result<(), StartError> {
        for step in all {
            let found = (*step == RequestStep::DataChecked).then_some(true);
            self.step(request, RequestMove { found, ..moved(*step, KAZYS) }, KAZYS)?;
            self.at += HOUR / 4;
        }
        Ok(())
    }

    fn consulted(&mut self, request: &RequestId) -> Result<(), StartError> {
        self.steps(request, &[RequestStep::Consulted])?;
        self.step(request, moved(RequestStep::ConsultationEnded, ODILE), ODILE)
    }

    fn asks_source(&mut self, request: &RequestId) -> Result<(), StartError> {
        let questions = vec!["When was the warrant issued, and by which court?".to_owned()];
        self.step(request, RequestMove { questions, ..moved(RequestStep::SourceAsked, KAZYS) }, KAZYS)
    }

    fn restricts(&mut self, request: &RequestId) -> Result<(), StartError> {
        let claim = RestrictionClaim {
            kind: RestrictionKind::TowardsApplicant,
            bureau: VOSKAR.3.to_owned(),
            ground: Some(RestrictionGround::Security),
            other_ground: String::new(),
            whole_file: true,
            items: Vec::new(),
            justification: BOILERPLATE.to_owned(),
            supporting: String::new(),
            author: "head of bureau".to_owned(),
            claimed: self.body.day_at(self.at),
            expires: None,
            review: None,
            replaces: None,
        };
        self.acts(actor(VOSKAR), |desk, body, act| desk.claim_restriction(request, claim, "", body, act))
            .map(drop)
    }

    /// What time brings, at each midnight until so many days before the next one.
    fn goes_by(&mut self, days_before: i64) -> Result<(), StartError> {
        let last = add_days(self.body.day_at(self.midnight), -days_before);
        loop {
            let next = next_midnight(&self.body, self.at);
            if self.body.day_at(next) > last {
                return Ok(());
            }
            self.at = next;
            let tick = || Actor::Auto("tick".to_owned());
            while self.acts(tick(), |desk, body, act| desk.tick_requests(body, act))?.more {}
        }
    }

    fn rules(&mut self, request: &RequestId, kind: RulingKind, says: [&str; 3]) -> Result<(), StartError> {
        let [reasons, to_applicant, to_source] = says.map(str::to_owned);
        let ruling = Ruling {
            kind,
            state: RequestState::Filed,
            reasons,
            provisions: "RPD Arts 35 and 83".to_owned(),
            by: vec![official(KAZYS)],
            version: u32::from(decides(kind)),
            replaces: None,
            proposal: None,
            gist: None,
            to_applicant,
            to_source,
            corrections: Vec::new(),
            at: 0,
        };
        self.acts(actor(KAZYS), |desk, body, act| desk.rule_on_request(request, ruling, body, act)).map(drop)
    }

    /// Makes every letter that is due on a request.
    fn writes(&mut self, request: &RequestId) -> Result<(), StartError> {
        let mut before = None;
        loop {
            let letter = {
                let reader = self.desk.store().read();
                let fault = |says: String| StartError::Demo(says);
                let found = case(&reader, request, &self.body).map_err(desk::DeskError::from)?;
                let Some(found) = found else { return Ok(()) };
                let Some(due) = letters_due(&found).into_iter().next() else { return Ok(()) };
                // One that was made is due no more.
                if before.replace((due.kind, due.about)) == Some((due.kind, due.about)) {
                    return Err(fault(format!("a letter of the demo stays due: {}", due.kind.code())));
                }
                let items = file(&reader, found.row.first).map_err(desk::DeskError::from)?;
                let withheld = withheld(&reader, &found, &items).map_err(desk::DeskError::from)?;
                let filled = Filled { function: "member of the body".to_owned(), ..Filled::default() };
                let day = self.body.day_at(self.at);
                let made = Made {
                    case: &found,
                    body: &self.body,
                    day,
                    classes: &[],
                    items: &items,
                    filled: &filled,
                };
                let letter = made.letter(due).map_err(|it| fault(it.to_string()))?;
                let written = language(&found, due.to, pages::Language::En);
                let paper = letter.paper(written, &withheld).map_err(|all| {
                    fault(all.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
                })?;
                issued(due, &paper).map_err(fault)?
            };
            self.acts(actor(KAZYS), |desk, body, act| desk.issue_letter(request, letter, body, act))
                .map(|_: Seq| ())?;
        }
    }
}

/// The next midnight where the body is.
fn next_midnight(body: &Body, now: i64) -> i64 {
    let today = body.day_at(now);
    let hour = now - now.rem_euclid(HOUR);
    let later = (1..=26).map(|it| hour + it * HOUR);
    later.clone().find(|at| body.day_at(*at) != today).unwrap_or(hour + DAY)
}

/// Brings them in, each on its days; the last one is as it stands when the server starts.
pub(crate) fn fill(desk: &mut Desk, body: Body, act: &mut Act<'_>) -> Result<(), StartError> {
    use RequestStep as Step;
    let now = (act.clock)();
    let midnight = next_midnight(&body, now.micros());
    let mut past = Past { desk, body, midnight, at: now.micros(), now, rng: &mut *act.rng };
    let first = [Step::Acknowledged, Step::Admitted, Step::DataChecked];

    past.is(75, 9);
    let deleted = past.lodge(RequestKind::Deletion, "Petras Vingilis", VYTENIS)?;
    past.is(73, 10);
    past.steps(&deleted, &first)?;
    past.is(70, 9);
    past.consulted(&deleted)?;
    past.is(66, 9);
    past.asks_source(&deleted)?;
    past.is(58, 11);
    past.step(&deleted, moved(Step::SourceAnswered, VOSKAR), VOSKAR)?;
    past.restricts(&deleted)?;
    past.writes(&deleted)?;

    past.is(56, 9);
    let challenged = past.lodge(RequestKind::Deletion, "Ludvika Astrouna", VYTENIS)?;
    past.is(54, 10);
    past.steps(&challenged, &first)?;
    past.is(52, 9);
    past.consulted(&challenged)?;
    past.is(50, 9);
    past.asks_source(&challenged)?;
    past.writes(&challenged)?;
    past.goes_by(TO_DELETION)?;
    past.is(TO_DELETION, 12);
    past.restricts(&challenged)?;
    past.writes(&challenged)?;
    past.is(TO_DELETION, 14);
    let meeting = Some(add_days(past.body.day_at(midnight), 8));
    let assigned = Some(KAZYS.1.to_owned());
    past.step(&challenged, RequestMove { assigned, meeting, ..moved(Step::Assigned, KAZYS) }, KAZYS)?;

    past.goes_by(31)?;
    past.is(31, 10);
    past.rules(
        &deleted,
        RulingKind::Delete,
        [
            "The description of the acts names no act of the person, and the bureau named none when it was asked.",
            "The data did not comply with the rules and are deleted.",
            "The data are deleted. The description names no act.",
        ],
    )?;
    past.steps(&deleted, &[Step::SentForImplementation])?;
    past.writes(&deleted)?;

    past.goes_by(23)?;
    past.is(23, 9);
    let running = past.lodge(RequestKind::Access, "Noemi Calderat", EGLE)?;
    past.is(22, 10);
    past.steps(&running, &first)?;
    past.writes(&running)?;
    past.goes_by(16)?;
    past.is(16, 9);
    let asked = past.lodge(RequestKind::Access, "Ansgar Wieland-Okoye", VYTENIS)?;
    past.steps(&asked, &first)?;
    past.asks_source(&asked)?;
    past.goes_by(2)?;
    past.is(2, 12);
    past.lodge(RequestKind::Access, "Rasa Pelenyte", EGLE)?;
    past.goes_by(1)
}

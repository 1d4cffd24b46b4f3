//! What is done to a request: steps, changes of deadlines, restrictions, answers to challenges, checks, decisions.
//!
//! Promise: P1, P8 and P12. Whoever acts is the person of the login, for the side of its role; what was read is compared with
//! what stands there when it is entered; a decision takes the password of its own.
//!
//! Serves CCF Statute Arts 30 to 42.

use axum::http::StatusCode;
use axum::response::Response;
use casework::clock::changes::By;
use casework::request::ruling::{HandOver, decides};
use desk::requests::{Body, Case, Changing, RequestError, Saying};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use terms::Seq;
use terms::deadline::{DeadlineRef, DeadlineRule, Party, Roll, Rounding, Term, TermUnit};
use terms::id::RequestId;
use terms::request::{RequestMove, RequestState, RequestStep, Ruling, RulingKind};
use terms::restriction::{
    ChallengeStep, Gist, RestrictedItem, RestrictionClaim, RestrictionGround, RestrictionKind,
    RestrictionScope,
};
use terms::verification::Official;

use super::lodge::{MandateForm, items, line, maybe, maybe_day};
use super::{found, fresh, read_at, request, side};
use crate::api::forms::{day, text, word};
use crate::http::{Call, Problem, json};
use crate::rules::Governing;
use crate::works::Bench;

/// The most items, questions or corrections of one act.
const MOST: usize = 40;

/// A step.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_step")]
pub struct StepForm {
    /// Which.
    pub step: String,
    /// Why, in words.
    pub reasons: String,
    /// What is missing, or what came.
    #[serde(default)]
    pub requirements: Vec<String>,
    /// Data are held; for `data_checked`.
    #[serde(default)]
    pub found: Option<bool>,
    /// What is asked; for `source_asked` and `consulted`.
    #[serde(default)]
    pub questions: Vec<String>,
    /// A mandate that was given.
    #[serde(default)]
    pub mandate: Option<MandateForm>,
    /// Until when a document that came is in force.
    #[serde(default)]
    pub until: Option<String>,
    /// Who reports on it, by person; for `assigned`.
    #[serde(default)]
    pub assigned: Option<String>,
    /// The day of the meeting; for `assigned`.
    #[serde(default)]
    pub meeting: Option<String>,
}

/// A change of a deadline.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_deadline_change")]
pub struct DeadlineForm {
    /// `pause`, `resume` or `extend`.
    pub change: String,
    /// Why.
    pub reasons: String,
    /// By how much, to extend.
    #[serde(default)]
    pub length: Option<u32>,
    /// Of what, to extend: `calendar_day`, `working_day`, `month`.
    #[serde(default)]
    pub unit: Option<String>,
}

/// A restriction.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_restriction_claim")]
pub struct ClaimForm {
    /// `between_bureaus` or `towards_applicant`.
    pub kind: String,
    /// The bureau, where the body writes down what came on paper.
    #[serde(default)]
    pub bureau: Option<String>,
    /// The ground; none where none is named.
    #[serde(default)]
    pub ground: Option<String>,
    /// In own words, where it is none of the list.
    #[serde(default)]
    pub other_ground: String,
    /// The whole file.
    #[serde(default)]
    pub whole_file: bool,
    /// Item by item.
    #[serde(default)]
    pub items: Vec<ItemForm>,
    /// Why.
    #[serde(default)]
    pub justification: String,
    /// What it points to: an order, a decision on secrecy.
    #[serde(default)]
    pub supporting: String,
    /// Who signed it at the bureau.
    pub author: String,
    /// The day it carries.
    pub claimed: String,
    /// Until when.
    #[serde(default)]
    pub expires: Option<String>,
    /// When it is looked at again.
    #[serde(default)]
    pub review: Option<String>,
    /// Why the secrecy of an investigation still counts although the trial is over.
    #[serde(default)]
    pub separate_reason: String,
}

/// A restricted item.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_restricted_item_form")]
pub struct ItemForm {
    /// What.
    pub item: String,
    /// `existence`, `content`, `source`, `document`.
    pub scope: String,
    /// Why this one.
    #[serde(default)]
    pub reason: String,
}

/// What a source says to a challenge.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_challenge_answer")]
pub struct AnswerForm {
    /// `answer`, or `reply` to what is about to count.
    pub saying: String,
    /// In words.
    pub says: String,
}

/// A look at the risk to third persons.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_third_persons")]
pub struct ThirdForm {
    /// The widest gist that it allows: `charges_and_country`, `offence_class`, `counsel_only`; none where it allows none.
    #[serde(default)]
    pub allows: Option<String>,
    /// What telling would do to them.
    pub reasons: String,
}

/// A decision.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "request_decision")]
pub struct RulingForm {
    /// Which.
    pub kind: String,
    /// The reasons, in full.
    pub reasons: String,
    /// The provisions it rests on.
    pub provisions: String,
    /// The proposal it answers, by entry.
    #[serde(default)]
    pub proposal: Option<u64>,
    /// The gist, for `disclose_gist`.
    #[serde(default)]
    pub gist: Option<String>,
    /// What the applicant may read of it.
    #[serde(default)]
    pub to_applicant: String,
    /// What the source may read of it.
    #[serde(default)]
    pub to_source: String,
    /// What is put right.
    #[serde(default)]
    pub corrections: Vec<String>,
}

/// Something was entered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "request_entered")]
pub struct EnteredBody {
    /// Its entry; none where several were.
    pub entry: Option<u64>,
    /// What a form is made on from here on, for `If-Match`.
    pub version: u64,
    /// Steps of a challenge that followed by themselves.
    pub followed: Vec<String>,
    /// What recall is handed: `delete` or `correct`.
    pub hands_over: Option<String>,
}

fn many(field: &str, given: Vec<String>) -> Result<Vec<String>, Problem> {
    if given.len() > MOST {
        return Err(Problem::field(field, format!("more than {MOST}")));
    }
    let read = |(at, it): (usize, String)| text(&format!("{field}[{at}]"), it);
    let all = given.into_iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().filter(|it| !it.is_empty()).collect())
}

fn choice<T: Copy>(
    field: &str,
    given: Option<&str>,
    parse: impl Fn(&str) -> Option<T>,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Result<Option<T>, Problem> {
    let given = given.map(str::trim).filter(|it| !it.is_empty());
    given.map(|it| word(field, it, parse, all, code)).transpose()
}

/// What an act found and did.
pub(super) struct Done {
    entry: Option<Seq>,
    followed: Vec<ChallengeStep>,
    hands_over: Option<HandOver>,
}

impl Done {
    pub(super) fn entry(entry: Seq) -> Self {
        Self { entry: Some(entry), followed: Vec::new(), hands_over: None }
    }
}

/// Does something to the request of the path, if it stands as it was read.
pub(super) async fn enter(
    call: &Call,
    read: Option<Seq>,
    work: impl Fn(&mut Bench, &RequestId, &Case, &Governing) -> Result<Done, Problem> + Send + 'static,
) -> Result<EnteredBody, Problem> {
    let (request, side) = (request(call)?, side(call)?);
    let app = std::sync::Arc::clone(&call.app);
    let work = move |bench: &mut Bench| {
        let rules = app.governed.follow(bench)?;
        let before = {
            let reader = bench.desk.store().read();
            let before = found(&reader, &request, &rules.body)?;
            fresh(&reader, &before, side, read)?;
            before
        };
        let done = work(bench, &request, &before, &rules)?;
        let reader = bench.desk.store().read();
        let after = found(&reader, &request, &rules.body)?;
        Ok(EnteredBody {
            entry: done.entry.map(|it| it.0),
            version: super::version(&reader, &after, side)?.0,
            // What follows inside the body is the body's to know.
            followed: done
                .followed
                .iter()
                .filter(|_| side == Party::Body)
                .map(|it| it.code().to_owned())
                .collect(),
            hands_over: done.hands_over.map(|it| {
                match it {
                    HandOver::Delete => "delete",
                    HandOver::Correct => "correct",
                }
                .to_owned()
            }),
        })
    };
    call.app.works.act(work).await
}

impl StepForm {
    fn moved(self, by: Official) -> Result<RequestMove, Problem> {
        let own = by.person.clone();
        Ok(RequestMove {
            step: word("step", &self.step, RequestStep::parse, RequestStep::ALL, |it| it.code())?,
            // The desk says where it leads and when it was.
            state: RequestState::Filed,
            at: 0,
            reasons: text("reasons", self.reasons)?,
            requirements: items("requirements", &self.requirements)?,
            found: self.found,
            questions: many("questions", self.questions)?,
            mandate: self.mandate.map(|it| it.mandate(&own)).transpose()?,
            until: maybe_day("until", self.until.as_deref())?,
            assigned: maybe("assigned", self.assigned)?,
            meeting: maybe_day("meeting", self.meeting.as_deref())?,
            by: Some(by),
        })
    }
}

/// Takes a step.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; too much waits; the record fails.
pub async fn step(call: Call) -> Result<Response, Problem> {
    let form: StepForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &take_step(&call, form, read).await?)
}

/// Takes a step, however it was typed.
///
/// # Errors
/// As [`step`].
pub async fn take_step(call: &Call, form: StepForm, read: Option<Seq>) -> Result<EnteredBody, Problem> {
    let login = call.login()?;
    let (actor, side) = (login.actor(), side(call)?);
    let moved = form.moved(login.official())?;
    enter(call, read, move |bench, request, _, rules| {
        let moved = moved.clone();
        let work = |desk: &mut desk::Desk, act: &mut desk::Act<'_>| {
            desk.step_request(request, moved, side, &rules.body, act)
        };
        Ok(Done::entry(bench.act(&actor, |desk, _, _, act| work(desk, act))?))
    })
    .await
}

/// For whom somebody changes a deadline: of the body, whoever neither reports on it nor acted in it stands apart.
pub(crate) fn by(case: &Case, side: Party, official: &Official) -> By {
    By { party: side, apart: side == Party::Body && case.stands_apart(&official.person) }
}

/// Changes a deadline.
///
/// # Errors
/// Something in it is wrong or stale, or the reason against it; too much waits; the record fails.
pub async fn deadline(call: Call) -> Result<Response, Problem> {
    let form: DeadlineForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &change_deadline(&call, form, read).await?)
}

/// The deadline the path names.
///
/// # Errors
/// There is no such rule, or no number.
pub(crate) fn deadline_of(call: &Call) -> Result<DeadlineRef, Problem> {
    let begun = call.part("begun").parse().map(Seq).map_err(|_| Problem::not_found())?;
    let rule = DeadlineRule::parse(call.part("rule")).ok_or_else(Problem::not_found)?;
    Ok(DeadlineRef { begun, rule })
}

/// Changes a deadline, however it was typed.
///
/// # Errors
/// As [`deadline`].
pub async fn change_deadline(
    call: &Call,
    form: DeadlineForm,
    read: Option<Seq>,
) -> Result<EnteredBody, Problem> {
    let login = call.login()?;
    let (actor, side, official) = (login.actor(), side(call)?, login.official());
    let reference = deadline_of(call)?;
    let reasons = text("reasons", form.reasons)?;
    let changing = match form.change.trim() {
        "pause" => Changing::Pause,
        "resume" => Changing::Resume,
        "extend" => {
            let length = form.length.filter(|it| (1..=366).contains(it));
            let length = length.ok_or_else(|| Problem::field("length", "expected 1 to 366"))?;
            let unit = form.unit.as_deref().unwrap_or_default();
            let unit = word("unit", unit, TermUnit::parse, TermUnit::ALL, |it| it.code())?;
            Changing::Extend(Term { length, unit, rounding: Rounding::Down, roll: Roll::NextWorkingDay })
        }
        _ => return Err(Problem::field("change", "expected one of `pause`, `resume`, `extend`")),
    };
    enter(call, read, move |bench, request, before, rules| {
        let by = by(before, side, &official);
        bench.act(&actor, |desk, _, _, act| {
            desk.change_deadline(request, reference, (&changing, &reasons), (&official, by), &rules.body, act)
        })?;
        Ok(Done { entry: None, followed: Vec::new(), hands_over: None })
    })
    .await
}

impl ClaimForm {
    fn claim(self, bureau: Option<String>) -> Result<(RestrictionClaim, String), Problem> {
        if self.items.len() > MOST {
            return Err(Problem::field("items", format!("more than {MOST}")));
        }
        let mut all = Vec::with_capacity(self.items.len());
        for (at, it) in self.items.into_iter().enumerate() {
            let here = format!("items[{at}]");
            let scope = word(
                &format!("{here}.scope"),
                &it.scope,
                RestrictionScope::parse,
                RestrictionScope::ALL,
                |it| it.code(),
            )?;
            let item = line(&format!("{here}.item"), it.item)?;
            if item.is_empty() {
                return Err(Problem::field(format!("{here}.item"), "name the item"));
            }
            all.push(RestrictedItem { item, scope, reason: text(&format!("{here}.reason"), it.reason)? });
        }
        let bureau = match bureau {
            Some(own) => own,
            None => maybe("bureau", self.bureau)?
                .ok_or_else(|| Problem::field("bureau", "name the bureau whose claim it is"))?,
        };
        let kind = word("kind", &self.kind, RestrictionKind::parse, RestrictionKind::ALL, |it| it.code())?;
        let ground = choice(
            "ground",
            self.ground.as_deref(),
            RestrictionGround::parse,
            RestrictionGround::ALL,
            |it| it.code(),
        )?;
        let claim = RestrictionClaim {
            kind,
            bureau,
            ground,
            other_ground: line("other_ground", self.other_ground)?,
            whole_file: self.whole_file,
            items: all,
            justification: text("justification", self.justification)?,
            supporting: text("supporting", self.supporting)?,
            author: line("author", self.author)?,
            claimed: day("claimed", &self.claimed)?,
            expires: maybe_day("expires", self.expires.as_deref())?,
            review: maybe_day("review", self.review.as_deref())?,
            replaces: None,
        };
        Ok((claim, text("separate_reason", self.separate_reason)?))
    }
}

/// Claims a restriction.
///
/// # Errors
/// Something in it is wrong or stale; too much waits; the record fails.
pub async fn restrict(call: Call) -> Result<Response, Problem> {
    let form: ClaimForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &claim(&call, form, read).await?)
}

/// Claims a restriction, however it was typed.
///
/// # Errors
/// As [`restrict`].
pub async fn claim(call: &Call, form: ClaimForm, read: Option<Seq>) -> Result<EnteredBody, Problem> {
    let login = call.login()?;
    let own = (side(call)? == Party::Source).then(|| login.account().unit.clone());
    let actor = login.actor();
    let (claim, separate) = form.claim(own)?;
    enter(call, read, move |bench, request, _, rules| {
        let claim = claim.clone();
        let done = bench.act(&actor, |desk, _, _, act| {
            desk.claim_restriction(request, claim, &separate, &rules.body, act)
        });
        let (entry, followed) = done?;
        Ok(Done { entry: Some(entry), followed, hands_over: None })
    })
    .await
}

/// Answers a challenge.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; too much waits; the record fails.
pub async fn answer(call: Call) -> Result<Response, Problem> {
    let form: AnswerForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &say(&call, form, read).await?)
}

/// Answers a challenge, however it was typed.
///
/// # Errors
/// As [`answer`].
pub async fn say(call: &Call, form: AnswerForm, read: Option<Seq>) -> Result<EnteredBody, Problem> {
    let actor = call.actor()?;
    let saying = match form.saying.trim() {
        "answer" => Saying::Answer,
        "reply" => Saying::Reply,
        "lift" => Saying::Lift,
        _ => return Err(Problem::field("saying", "expected one of `answer`, `reply`")),
    };
    let says = text("says", form.says)?;
    enter(call, read, move |bench, request, _, rules| {
        let done = bench
            .act(&actor, |desk, _, _, act| desk.answer_challenge(request, &saying, &says, &rules.body, act));
        let (entry, followed) = done?;
        Ok(Done { entry: Some(entry), followed, hands_over: None })
    })
    .await
}

/// Says what telling would do to third persons.
///
/// # Errors
/// Something in it is wrong or stale, or the reasons against it; too much waits; the record fails.
pub async fn third_persons(call: Call) -> Result<Response, Problem> {
    let form: ThirdForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &check_third_persons(&call, form, read).await?)
}

/// The same, however it was typed.
///
/// # Errors
/// As [`third_persons`].
pub async fn check_third_persons(
    call: &Call,
    form: ThirdForm,
    read: Option<Seq>,
) -> Result<EnteredBody, Problem> {
    let login = call.login()?;
    let (actor, official) = (login.actor(), login.official());
    let allows = choice("allows", form.allows.as_deref(), Gist::parse, Gist::ALL, |it| it.code())?;
    let reasons = text("reasons", form.reasons)?;
    enter(call, read, move |bench, request, _, rules| {
        let done = bench.act(&actor, |desk, _, _, act| {
            desk.check_third_persons(request, allows, &reasons, &official, &rules.body, act)
        });
        let (entry, followed) = done?;
        Ok(Done { entry: Some(entry), followed, hands_over: None })
    })
    .await
}

impl RulingForm {
    /// As the desk takes it; its version follows from what stands there.
    fn ruling(self, by: Official) -> Result<Ruling, Problem> {
        Ok(Ruling {
            kind: word("kind", &self.kind, RulingKind::parse, RulingKind::ALL, |it| it.code())?,
            state: RequestState::Filed,
            reasons: text("reasons", self.reasons)?,
            provisions: text("provisions", self.provisions)?,
            by: vec![by],
            version: 1,
            replaces: None,
            proposal: self.proposal.map(Seq),
            gist: choice("gist", self.gist.as_deref(), Gist::parse, Gist::ALL, |it| it.code())?,
            to_applicant: text("to_applicant", self.to_applicant)?,
            to_source: text("to_source", self.to_source)?,
            corrections: many("corrections", self.corrections)?,
            at: 0,
        })
    }
}

/// Decides.
///
/// # Errors
/// Something in it is wrong or stale, the reasons against it, or the password was not given again; too much waits; the
/// record fails.
pub async fn decide(call: Call) -> Result<Response, Problem> {
    let form: RulingForm = call.json()?;
    let read = read_at(&call)?;
    json(StatusCode::CREATED, &rule(&call, form, read).await?)
}

/// Decides, however it was typed.
///
/// # Errors
/// As [`decide`].
pub async fn rule(call: &Call, form: RulingForm, read: Option<Seq>) -> Result<EnteredBody, Problem> {
    let once = call.confirmed_once()?;
    let login = call.login()?;
    let actor = login.actor();
    let ruling = form.ruling(login.official())?;
    let (came, spent) = (call.came, std::sync::atomic::AtomicBool::new(false));
    enter(call, read, move |bench, request, before, rules: &Governing| {
        let mut ruling = ruling.clone();
        if decides(ruling.kind)
            && let Some((seq, _, version)) = before.request.ruling
        {
            // Which one was read is fenced by the version of the form.
            (ruling.version, ruling.replaces) = (version.saturating_add(1), Some(seq));
        }
        let body: &Body = &rules.body;
        let items = desk::requests::file(&bench.desk.store().read(), before.row.first)?;
        // What sends the form back does not use up the password.
        casework::request::ruling::rule(
            &before.request,
            &ruling,
            &before.matter(&items),
            &body.rules(before, came),
        )
        .map_err(RequestError::Against)?;
        if !spent.swap(true, std::sync::atomic::Ordering::Relaxed) {
            once.spend()?;
        }
        let done = bench.act(&actor, |desk, _, _, act| desk.rule_on_request(request, ruling, body, act));
        let (entry, follows) = done?;
        Ok(Done { entry: Some(entry), followed: Vec::new(), hands_over: follows.hands_over })
    })
    .await
}

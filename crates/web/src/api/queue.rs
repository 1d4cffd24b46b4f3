//! The queue: what waits for somebody, what is due first first; found again by a number.
//!
//! Promise: sorted by clocks, never by a score; no page reads more than a fixed number of rows; nothing is found by a name
//! here: names are matched with a purpose (`/match`). Of a first official's decision only that it waits.
//! Serves: P8.

use axum::http::StatusCode;
use axum::response::Response;
use casework::border::Moment;
use casework::border::moment::hours;
use casework::clock::{holds, told};
use desk::clocks::line_on;
use desk::queue::{Filter, Line, Place, Whose, queue};
use desk::{Shown, is_shown, shown_all};
use entries::Entry;
use pages::parts::NextStep;
use pages::queue::Group;
use schemars::JsonSchema;
use serde::Serialize;
use store::{ClockRow, Content, Reader};
use terms::alert::Channel;
use terms::clock::{ClockHolder, ClockRule};
use terms::role::{Deed, Role};
use terms::{Actor, AlertId, Level, Track};

use super::clocks::ClockBody;
use super::forms::word;
use crate::account::Account;
use crate::http::{Call, Problem, json};

/// Accounts of a unit that are looked through.
const ACCOUNTS: usize = 2_000;
/// Officials of a unit whose work is gathered.
const OFFICIALS: usize = 64;
/// The longest number that is looked for, in bytes.
const LONGEST: usize = 200;

/// A page of the queue.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "queue_page")]
pub struct QueuePage {
    /// What is due first first; behind all that have a clock those without, as they came.
    pub lines: Vec<QueueLine>,
    /// For `after`: the next page; none where there is no more.
    pub next: Option<String>,
}

/// One place of the queue.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "queue_line")]
pub struct QueueLine {
    /// The alert; none where a person must look and no alert was met.
    pub alert: Option<String>,
    /// `overdue`, `by-tomorrow`, `later` or `waiting` for somebody else.
    pub group: String,
    /// What is to be done next in this role.
    pub next: String,
    /// The level that holds.
    pub level: Option<String>,
    /// What it takes to look at it.
    pub track: Option<String>,
    /// A grave crime is alleged.
    pub grave: bool,
    /// The channel.
    pub channel: Option<String>,
    /// The sending bureau.
    pub bureau: Option<String>,
    /// Its number.
    pub reference: Option<String>,
    /// The first name as written.
    pub name: Option<String>,
    /// The clock that counts for this role: its own, or else the earliest.
    pub clock: Option<ClockBody>,
    /// Another one whose end has come, whoever answers it.
    pub late: Option<ClockBody>,
    /// How many others are open.
    pub more_clocks: usize,
}

/// What was found by a number.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "found")]
pub struct FoundPage {
    /// Alerts with this id or this number of a sender.
    pub alerts: Vec<super::alerts::AlertLine>,
}

/// One place as it is shown to a reader.
pub struct Placed {
    /// Its group.
    pub group: Group,
    /// What is to be done next in the reader's role.
    pub step: NextStep,
    /// The clock that counts for the reader.
    pub clock: Option<ClockRow>,
    /// Another one whose end has come, whoever answers it.
    pub late: Option<ClockRow>,
    /// How many others are open.
    pub others: usize,
    /// The alert with its content.
    pub shown: Option<Shown>,
}

/// Whose work the query names; without a word everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen(pub pages::queue::Whose);

impl Chosen {
    /// As the query says it.
    ///
    /// # Errors
    /// A word of no list.
    pub fn of(call: &Call) -> Result<Self, Problem> {
        use pages::queue::Whose as On;
        match call.query.get("whose") {
            // Whoever heads the gateway works on what was told, and finds the rest beside it.
            None if call.login()?.role() == Role::HeadOfGateway => Ok(Self(On::Told)),
            None => Ok(Self(On::All)),
            Some(it) => word("whose", it, On::parse, &On::ALL, On::code).map(Self),
        }
    }

    /// The officials meant by it.
    ///
    /// # Errors
    /// The accounts cannot be read.
    pub async fn whose(self, call: &Call) -> Result<Whose, Problem> {
        use pages::queue::Whose as On;
        let account = call.login()?.account();
        Ok(match self.0 {
            On::All => Whose::All,
            On::Told => Whose::Told(call.login()?.role()),
            On::Nobody => Whose::Nobody,
            On::Mine => Whose::Of(actors(account)),
            On::Unit => {
                let all = call.app.beside(|app| Ok(app.accounts.list("", ACCOUNTS)?)).await?;
                let unit = all.iter().filter(|it| it.unit == account.unit);
                Whose::Of(unit.take(OFFICIALS).flat_map(actors).collect())
            }
        })
    }
}

/// The authors of what somebody did, in each role.
fn actors(account: &Account) -> Vec<Actor> {
    let actor = |role: &Role| Actor::Human {
        id: account.person.clone(),
        role: role.code().to_owned(),
        login: Some(account.login.clone()),
    };
    account.roles.iter().map(actor).collect()
}

/// Which alerts the query names.
///
/// # Errors
/// A word of no list.
pub fn filter(call: &Call) -> Result<Filter, Problem> {
    let get = |name: &str| call.query.get(name);
    Ok(Filter {
        level: get("level")
            .map(|it| word("level", it, Level::parse, &Level::ALL, |it| it.code()))
            .transpose()?,
        track: get("track")
            .map(|it| word("track", it, Track::parse, &Track::ALL, |it| it.code()))
            .transpose()?,
        channel: get("channel")
            .map(|it| word("channel", it, Channel::parse, Channel::ALL, |it| it.code()))
            .transpose()?,
        bureau: get("bureau").map(str::to_uppercase),
        grave: call.switch("grave")?,
    })
}

/// Behind which place the page begins.
///
/// # Errors
/// It is no place of a queue.
pub fn after(call: &Call) -> Result<Option<Place>, Problem> {
    let wrong = || Problem::field("after", "expected what an answer gave as `next`");
    call.query.get("after").map(|it| Place::parse(it).ok_or_else(wrong)).transpose()
}

/// Who looks at the queue, and what this login may do: asked of the policies once for a page.
#[derive(Clone)]
pub struct Looker {
    role: Role,
    person: String,
    answers_meetings: bool,
    decides: bool,
    reads: bool,
    reviews: bool,
    confirms_overrides: bool,
}

/// The role; nobody's name.
impl std::fmt::Debug for Looker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Looker({})", self.role.code())
    }
}

impl Looker {
    /// Whoever asks.
    ///
    /// # Errors
    /// Nobody is logged in.
    pub fn of(call: &Call) -> Result<Self, Problem> {
        let login = call.login()?;
        Ok(Self {
            role: login.role(),
            person: login.account().person.clone(),
            answers_meetings: call.may(Deed::AnswerMeeting),
            decides: call.may(Deed::Decide),
            reads: call.may(Deed::SaveReading),
            reviews: call.may(Deed::ReviewDecision),
            confirms_overrides: call.may(Deed::ConfirmOverride),
        })
    }

    /// Whether they answer a clock, or were told that nobody did.
    fn answers(&self, clock: &ClockRow) -> bool {
        let rule = clock.clock.rule;
        self.holds(rule) || told(rule, clock.state, self.role)
    }

    /// Whether a clock is theirs.
    fn holds(&self, rule: ClockRule) -> bool {
        let holder = casework::clock::of(rule).holder;
        match holder {
            ClockHolder::DutyDesk => self.answers_meetings,
            ClockHolder::VerifyingOfficial => match rule {
                ClockRule::Statement => holds(holder, self.role),
                _ => self.decides,
            },
            ClockHolder::TwoOfficials => self.decides || self.reviews,
            ClockHolder::SecondOfficial => self.confirms_overrides,
            ClockHolder::Prosecutor
            | ClockHolder::Court
            | ClockHolder::GrantingAuthority
            | ClockHolder::CheckingService
            | ClockHolder::HeadOfGateway
            | ClockHolder::DataProtectionSupervisor
            | ClockHolder::Sender
            | ClockHolder::Gateway => holds(holder, self.role),
        }
    }
}

/// Places of the queue as they are shown to whoever looks, without those of which nothing may be seen: in the order of the
/// clock that is shown to them.
///
/// # Errors
/// The record cannot be read.
pub fn placed(
    reader: &Reader<'_>,
    lines: Vec<Line>,
    looker: &Looker,
    now: Moment,
) -> Result<Vec<Placed>, Problem> {
    let rows = lines.iter().filter_map(|it| it.alert.clone()).collect();
    let mut shown = shown_all(reader, rows, now.micros)?.into_iter();
    let mut all = Vec::with_capacity(lines.len());
    for Line { alert, clocks } in lines {
        match alert.and_then(|_| shown.next()) {
            // It was recalled or erased.
            Some(None) => {}
            found => all.push(place(reader, found.flatten(), clocks, looker, now)?),
        }
    }
    // Pages follow the earliest clock of an alert; on a page the clock that is shown says the order. Without one, as it came.
    all.sort_by_key(|it| it.late.as_ref().or(it.clock.as_ref()).map_or(i64::MAX, |it| it.due));
    Ok(all)
}

fn place(
    reader: &Reader<'_>,
    shown: Option<Shown>,
    clocks: Vec<ClockRow>,
    looker: &Looker,
    now: Moment,
) -> Result<Placed, Problem> {
    let own = own_of(&clocks, looker);
    let step = step(reader, shown.as_ref(), own, looker)?;
    let clock = own.or(clocks.first()).cloned();
    // What is late is shown whoever answers it: nobody's own later clock hides it.
    let late = clocks.iter().find(|it| it.due <= now.micros).cloned();
    let group = match &clock {
        // What is late is told to everybody, whoever answers it.
        Some(_) if late.is_some() => Group::Overdue,
        Some(_) if step == NextStep::None => Group::Waiting,
        Some(clock) if now.at(clock.due).date() <= now.after(hours(24)).date() => Group::ByTomorrow,
        None if step == NextStep::SecondReading => Group::ByTomorrow,
        None if shown.as_ref().is_some_and(|it| it.waiting.is_some()) => Group::Waiting,
        Some(_) | None => Group::Later,
    };
    let others = clocks.len().saturating_sub(1);
    let late = late.filter(|it| clock.as_ref() != Some(it));
    Ok(Placed { group, step, clock, late, others, shown })
}

/// The clock that is the looker's: who stands before an officer now comes before what is due first, and what they hold
/// before what they were told of.
pub(crate) fn own_of<'c>(clocks: &'c [ClockRow], looker: &Looker) -> Option<&'c ClockRow> {
    let meeting = clocks.iter().find(|it| it.clock.rule == ClockRule::Duty && looker.answers(it));
    let held = || clocks.iter().find(|it| looker.holds(it.clock.rule));
    meeting.or_else(held).or_else(|| clocks.iter().find(|it| looker.answers(it)))
}

/// What is to be done next by whoever looks.
pub(crate) fn step(
    reader: &Reader<'_>,
    shown: Option<&Shown>,
    own: Option<&ClockRow>,
    looker: &Looker,
) -> Result<NextStep, Problem> {
    let Some(shown) = shown else {
        return Ok(match own {
            None => NextStep::None,
            Some(own) if own.clock.rule == ClockRule::UnpermittedMeasure => NextStep::Alarm,
            Some(own) if looker.holds(own.clock.rule) => NextStep::AnswerMeeting,
            Some(_) => NextStep::Escalated,
        });
    };
    if let Some(waiting) = &shown.waiting {
        let reads = looker.reviews && waiting.by.person != looker.person;
        return Ok(if reads { NextStep::SecondReading } else { NextStep::None });
    }
    if let Some(back) = &shown.sent_back
        && back.to.person == looker.person
    {
        return Ok(NextStep::AnswerQuestion);
    }
    if let Some(clock) = own {
        // Nobody answered: whoever was told does not hold it, and sees that somebody does.
        if !looker.holds(clock.clock.rule) {
            return Ok(NextStep::Escalated);
        }
        match clock.clock.rule {
            ClockRule::OwnProsecutor => return Ok(NextStep::TakeCase),
            ClockRule::UnpermittedMeasure => return Ok(NextStep::Alarm),
            ClockRule::Duty | ClockRule::CandidateIdentity => return Ok(NextStep::AnswerMeeting),
            ClockRule::Statement | ClockRule::Referral | ClockRule::Override => {
                return Ok(NextStep::AnswerClock);
            }
            ClockRule::ArrestRequest | ClockRule::ArrestLast => return Ok(NextStep::CourtHour),
            ClockRule::GrantingAuthority
            | ClockRule::GraveDecision
            | ClockRule::GraveDecisionLast
            | ClockRule::TwoOfficials
            | ClockRule::SenderAnswer
            | ClockRule::DeskDecision
            | ClockRule::ReviewAsked
            | ClockRule::Permission
            | ClockRule::Questions
            | ClockRule::TellingReview
            | ClockRule::ReentryLink => {}
        }
    }
    if own.is_none() && shown.settled.is_some() {
        return Ok(NextStep::Settled);
    }
    if !looker.decides || shown.permission.is_some() || (own.is_none() && !shown.row.grave) {
        return Ok(NextStep::None);
    }
    test(reader, shown, looker)
}

/// Where somebody who reads for a decision stands with the test: not begun, points open, or to the decision.
pub(crate) fn test(reader: &Reader<'_>, shown: &Shown, looker: &Looker) -> Result<NextStep, Problem> {
    if !looker.reads {
        return Ok(NextStep::None);
    }
    let mut read = None;
    for seq in shown.readings.iter().rev() {
        if let Content::Known(Entry::ReadByOfficial(it)) = reader.entry(*seq)?.body
            && it.reading.by.person == looker.person
        {
            read = Some(it.reading).filter(|it| it.revision == shown.row.revision);
            break;
        }
    }
    let Some(read) = read else { return Ok(NextStep::BeginTest) };
    let offered = !read.assurances.is_empty();
    let points = casework::verification::points(&shown.examination, &shown.standing, None, offered);
    let answered = |it: &terms::verification::Step| read.answers.iter().any(|own| own.step == *it);
    let open = points.iter().filter(|it| it.needed).any(|it| !answered(&it.step));
    Ok(if open { NextStep::GoOnTest } else { NextStep::Decide })
}

/// The queue.
///
/// # Errors
/// A filter or a place of another kind; the record cannot be read.
pub async fn list(call: Call) -> Result<Response, Problem> {
    let (filter, after, limit) = (filter(&call)?, after(&call)?, limit(&call)?);
    let whose = Chosen::of(&call)?.whose(&call).await?;
    let (now, looker) = (call.moment(), Looker::of(&call)?);
    let read = move |store: &store::Store| {
        let reader = store.read();
        let (lines, next) = queue(&reader, &whose, &filter, after.as_ref(), limit)?;
        let lines = placed(&reader, lines, &looker, now)?.into_iter().map(|it| body(it, now)).collect();
        Ok(QueuePage { lines, next: next.map(|it| it.to_text()) })
    };
    json(StatusCode::OK, &call.app.readers.read(&call.app.works, read).await?)
}

fn limit(call: &Call) -> Result<usize, Problem> {
    const MOST: usize = 100;
    match call.query.get("limit").map(str::parse::<usize>) {
        None => Ok(40),
        Some(Ok(limit)) if (1..=MOST).contains(&limit) => Ok(limit),
        Some(_) => Err(Problem::field("limit", format!("expected 1 to {MOST}"))),
    }
}

pub(crate) fn body(it: Placed, now: Moment) -> QueueLine {
    let standing = it.shown.as_ref().map(|it| &it.standing);
    let shown_as = |clock| ClockBody::of(&line_on(clock, standing), now.micros);
    let (clock, late) = (it.clock.map(shown_as), it.late.map(shown_as));
    let alert = it.shown.as_ref().map(|it| &it.received.body.alert);
    let row = it.shown.as_ref().map(|it| &it.row);
    QueueLine {
        alert: row.map(|it| it.alert.to_string()),
        group: it.group.code().to_owned(),
        next: it.step.code().to_owned(),
        level: it.shown.as_ref().map(|it| it.standing.level.code().to_owned()),
        track: it.shown.as_ref().map(|it| it.standing.track.code().to_owned()),
        grave: row.is_some_and(|it| it.grave),
        channel: alert.map(|it| it.source.channel.code().to_owned()),
        bureau: row.and_then(|it| it.bureau.clone()),
        reference: alert.and_then(|it| it.source.reference.clone()),
        name: alert.and_then(|it| it.subject.names.first()).map(|it| it.text.clone()),
        clock,
        late,
        more_clocks: it.others,
    }
}

/// Alerts that may be seen with an id, or with a sender's number: `2031/40417`, or `QQ 2031/40417`.
///
/// # Errors
/// The record cannot be read.
pub fn find(reader: &Reader<'_>, asked: &str) -> Result<Vec<store::AlertRow>, Problem> {
    let asked = asked.trim();
    if asked.len() > LONGEST {
        return Err(Problem::field("q", format!("longer than {LONGEST} bytes")));
    }
    if let Some(id) = AlertId::parse(&asked.to_lowercase()) {
        return Ok(reader.alert(&id)?.into_iter().filter(is_shown).collect());
    }
    let mut found = reader.alerts_numbered(asked, None)?;
    if let Some((bureau, number)) = asked.split_once(char::is_whitespace)
        && (2..=8).contains(&bureau.len())
    {
        found.extend(reader.alerts_numbered(number.trim(), Some(&bureau.to_uppercase()))?);
    }
    found.retain(is_shown);
    found.dedup_by_key(|it| it.first);
    Ok(found)
}

/// Finds alerts by their id or a sender's number.
///
/// # Errors
/// Nothing is asked; the record cannot be read.
pub async fn found(call: Call) -> Result<Response, Problem> {
    let asked = call.query.get("q").map(str::to_owned);
    let asked = asked.ok_or_else(|| Problem::field("q", "say which id or number"))?;
    let read = move |store: &store::Store| {
        let reader = store.read();
        let mut alerts = Vec::new();
        for row in find(&reader, &asked)? {
            alerts.push(super::alerts::line(&reader, row)?);
        }
        Ok(FoundPage { alerts })
    };
    json(StatusCode::OK, &call.app.readers.read(&call.app.works, read).await?)
}

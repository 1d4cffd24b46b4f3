//! The desk of clocks: what an event begins and meets, what a tick finds due, and what goes out to a sender.
//!
//! Every act that begins or meets a clock does so in its own transaction (`begin`, `happened`); a tick does what no
//! act did: it escalates, it ends permissions that are over, and it sends the letters whose day has come. Which clock an
//! event begins and which it meets is said in `casework::clock`.
//!
//! Promise: P8, P11 and P12. Whatever a tick does is on the record once; a clock that is due is met or escalated, and
//! nothing a tick does permits anything. A letter says what was fixed at the arrival of the alert and nothing else.
//!
//! Serves design section 3 (three doors: message, act, tick).

use casework::border::judgement::same_traveller;
use casework::clock::end::{EXTENSION_DAYS, NotExtended, after, extended};
use casework::clock::rules::at_end;
use casework::clock::{
    ArrestTerms, AtEnd, Beginning, Event, Kept, Matter, Rule, Step, begins, complete, log_time, of, on_event,
    on_tick, words_of,
};
use casework::questions::{self, Schedule};
use casework::verification::SHORTEST_REASONS;
use entries::{
    ClockBegun, ClockEscalated, ClockExtended, ClockMet, Entry, Kind, Owner, QuestionsAnswered,
    QuestionsFixed, QuestionsSent, Time,
};
use store::{AlertRow, Batch, ClockPlace, ClockRow, Content, NewEntry, Reader, StoreError};
use terms::alert::Subject;
use terms::clock::{
    self, AnsweredQuestions, BegunClock, ClockAnswered, ClockLate, ClockRef, ClockRule, ClockState,
    FixedQuestions, SentQuestions,
};
use terms::role::Role;
use terms::verification::Lapsed;
use terms::{Actor, Alert, AlertId, Date, Level, Measure, Seq, Standing};

use crate::border::{name_of, same_name};
use crate::{Act, Desk, DeskError, Shipped, consult};

/// Clocks in one transaction of a tick.
const PAGE: usize = 256;
/// Transactions of one tick: behind a whole holding whose letters go out on one day, checks are answered in between.
const PAGES: usize = 8;
/// The rule by which a class A bureau with live misuse evidence is presumed against.
const PRESUMPTION: &str = "sender.presumption";

/// What the own state fixes for clocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClockTerms {
    /// Provisional arrest, by the pair of states.
    pub arrest: ArrestTerms,
    /// When letters to senders go out.
    pub schedule: Schedule,
    /// Its clock runs, as a server's does: in an exercise too, things have the time of day at which they happen.
    pub runs: bool,
    /// Whether fingerprints stay, and for how long.
    pub watch: casework::watch::Terms,
}

impl ClockTerms {
    /// When an act that names a day only is done. An exercise whose clock does not run has days of its own, and no time
    /// of day but their first.
    pub(crate) fn time_of(&self, exercise: bool, now: Time, on: Date) -> i64 {
        match Time::midnight(on) {
            Some(midnight) if exercise && !self.runs => midnight.micros(),
            Some(_) | None => now.micros(),
        }
    }
}

/// Why something was not done to a clock.
#[derive(Debug, thiserror::Error)]
pub enum ClockError {
    /// The record or the alert.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// There is none.
    #[error("{} has begun no clock `{}`", .0.begun, .0.rule.code())]
    NoClock(ClockRef),
    /// Somebody answered before.
    #[error("the clock `{}` of {} does not wait for an answer", .0.rule.code(), .0.begun)]
    NotOpen(ClockRef),
    /// Words are no answer to it.
    #[error("words do not answer the clock `{}`: it waits for {}", .0.code(), .1)]
    OtherAnswer(ClockRule, String),
    /// An answer that says nothing.
    #[error(
        "an answer of fewer than {SHORTEST_REASONS} letters says nothing: it stands on the record with its author"
    )]
    Words,
    /// Nobody is named.
    #[error("only a named person does this")]
    NotNamed,
    /// Whoever made the check waits for the answer.
    #[error("`{0}` made this check and waits for the answer: somebody else gives it")]
    OwnCheck(String),
    /// It is somebody else's clock.
    #[error("the clock `{}` is not yours to answer in words: it is that of the {}", .0.code(), .1)]
    OtherHolder(ClockRule, String),
    /// It is not extended.
    #[error("not extended: {}", .0.says())]
    NotExtended(NotExtended),
    /// No letter went out.
    #[error("no questions went out about {0}")]
    NoLetter(AlertId),
}

impl From<StoreError> for ClockError {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

/// A clock with its row of the table.
#[derive(Clone, Debug)]
pub struct ClockLine {
    /// As it stands.
    pub clock: ClockRow,
    /// Its rule.
    pub rule: &'static Rule,
    /// What is due from named people at its end.
    pub at_end: AtEnd,
    /// The same in words.
    pub decision_due: &'static str,
}

/// A letter to a sender.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its entry.
    pub entry: Seq,
    /// The alert it is about.
    pub alert: AlertId,
    /// The bureau.
    pub bureau: String,
    /// The day it carries.
    pub day: Date,
    /// The text.
    pub text: String,
}

/// What one tick did.
#[derive(Clone, Debug, Default)]
pub struct Ticked {
    /// Clocks whose end had come.
    pub escalated: Vec<(Option<AlertId>, ClockLate)>,
    /// Permissions that are over.
    pub lapsed: Vec<(AlertId, Lapsed)>,
    /// Letters that go out.
    pub sent: Vec<Letter>,
    /// More is due than one tick does: another one follows at once.
    pub more: bool,
}

/// Who acts, and the time by which clocks are counted.
#[derive(Clone, Copy)]
pub(crate) struct Acting<'a> {
    pub(crate) actor: &'a Actor,
    pub(crate) on: Date,
    pub(crate) at: i64,
    /// The home is an exercise: its times are those that are typed.
    pub(crate) exercise: bool,
}

impl Acting<'_> {
    /// The time on the log of an alert: never before what stands there.
    fn log_time(&self, reader: &Reader<'_>, alert: &AlertId) -> Result<i64, StoreError> {
        let newest = if self.exercise { None } else { reader.newest_time(alert)? };
        Ok(log_time(self.at, newest))
    }
}

/// Begins the clocks that an event begins for an alert, in the entry that says why.
pub(crate) fn begin(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    what: Beginning,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<Vec<BegunClock>, StoreError> {
    let Some(row) = batch.read().alert(alert)?.filter(|it| it.level != Some(Level::Erased)) else {
        return Ok(Vec::new());
    };
    let clocks = {
        let reader = batch.read();
        let examined = reader.examined(alert)?;
        let had = reader.clocks_of(alert)?;
        let of_had: Vec<(ClockRule, ClockState)> = had.iter().map(|it| (it.clock.rule, it.state)).collect();
        let sent = had.iter().find(|it| it.clock.rule == ClockRule::Questions && it.state == ClockState::Met);
        let matter = Matter {
            level: row.level.unwrap_or(Level::Reviewable),
            track: row.track.unwrap_or(terms::Track::Ordinary),
            grave: row.grave,
            complete: examined.is_some_and(|it| complete(&it.body.examination)),
            decided: decided(&reader, &row, acting.at)?,
            clocks: &of_had,
            questions_sent: sent.map(|it| it.due),
        };
        begins(what, &matter, acting.at)
    };
    let says = match what {
        Beginning::Arrived => "the alert came",
        Beginning::Met => "a traveller met the alert",
        Beginning::TerritorialLink => "a link to this territory",
        Beginning::QuestionsSent(_) => "questions went out",
        Beginning::OverrideUsed => "an urgent override",
        Beginning::PermissionEnded => "a permission ended",
        Beginning::ReviewAsked(_) => "another look was asked for",
    };
    write_begun(batch, &row, clocks, says, cause, acting)
}

pub(crate) fn write_begun(
    batch: &mut Batch<'_>,
    row: &AlertRow,
    clocks: Vec<BegunClock>,
    says: &str,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<Vec<BegunClock>, StoreError> {
    if clocks.is_empty() {
        return Ok(clocks);
    }
    let body = ClockBegun { clocks: clocks.clone(), says: says.to_owned() };
    let entry = Entry::ClockBegun(Box::new(body));
    let auto = Actor::Auto("clock".to_owned());
    batch.append(new(
        entry,
        auto,
        acting.on,
        Some(&row.alert),
        Owner::Subject(row.owner.clone()),
        Some(cause),
    ))?;
    Ok(clocks)
}

/// Named people have decided on this content, and what they decided stands.
fn decided(reader: &Reader<'_>, row: &AlertRow, at: i64) -> Result<bool, StoreError> {
    let entries = reader.followed(&row.alert, &[Kind::Decided, Kind::PermissionLapsed])?;
    let newest = entries.iter().rev().find_map(|it| match &it.body {
        Entry::Decided(entered) if entered.decided.counts => Some((it.plain.seq, &entered.decided)),
        _ => None,
    });
    let Some((seq, decided)) = newest.filter(|(seq, _)| *seq > row.revision) else { return Ok(false) };
    let lapsed = entries
        .iter()
        .any(|it| matches!(&it.body, Entry::PermissionLapsed(lapsed) if lapsed.lapsed.decision == seq));
    let stands = decided.lease.as_ref().is_none_or(|it| at < it.until);
    Ok(stands && !lapsed)
}

/// Begins the clocks of a provisional arrest, and verification with them.
pub(crate) fn arrested(
    batch: &mut Batch<'_>,
    terms: &ClockTerms,
    alert: &AlertId,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<(), StoreError> {
    let Some(row) = batch.read().alert(alert)? else { return Ok(()) };
    let (clocks, says) = terms.arrest.begin(row.bureau.as_deref(), acting.at);
    write_begun(batch, &row, clocks, &says, cause, acting)?;
    Ok(())
}

/// A case that was referred to the own prosecutor: it is theirs by name from now on.
pub(crate) fn referred(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<(), StoreError> {
    let Some(row) = batch.read().alert(alert)?.filter(|it| it.level > Some(Level::Suppressed)) else {
        return Ok(());
    };
    let runs = |it: &ClockRow| it.clock.rule == ClockRule::OwnProsecutor && it.state.is_open();
    if batch.read().clocks_of(alert)?.iter().any(runs) {
        return Ok(());
    }
    let clock = casework::clock::rules::begun(ClockRule::OwnProsecutor, acting.at, 0);
    write_begun(batch, &row, vec![clock], "referred to the own prosecutor", cause, acting)?;
    Ok(())
}

/// A measure that nobody permitted alarms until a named person has looked: on its alert, or on its day where none is known.
pub(crate) fn alarmed(
    batch: &mut Batch<'_>,
    alert: Option<&AlertId>,
    owner: Owner,
    measure: Measure,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<Seq, StoreError> {
    let clock = casework::clock::rules::begun(ClockRule::UnpermittedMeasure, acting.at, 0);
    let says = format!("a measure without permission ({})", measure.code());
    let entry = Entry::ClockBegun(Box::new(ClockBegun { clocks: vec![clock], says }));
    batch.append(new(entry, Actor::Auto("clock".to_owned()), acting.on, alert, owner, Some(cause)))
}

/// Meets what an event meets, and says what came too late. `only` picks the clocks it is about.
pub(crate) fn happened(
    batch: &mut Batch<'_>,
    alert: &AlertId,
    event: Event,
    cause: Seq,
    acting: &Acting<'_>,
    only: &dyn Fn(&Reader<'_>, &ClockRow) -> Result<bool, StoreError>,
) -> Result<Vec<(ClockRef, ClockState)>, StoreError> {
    let mut ended = Vec::new();
    let clocks: Vec<ClockRow> = batch.read().clocks_of(alert)?;
    let open = clocks.into_iter().filter(|it| it.state.is_open());
    for clock in open {
        let steps = on_event(&kept(&clock), event, i64::MIN);
        if steps.is_empty() || !only(&batch.read(), &clock)? {
            continue;
        }
        let at = acting.log_time(&batch.read(), alert)?;
        let state = answer(batch, &clock, event, event.says(), cause, at, acting)?;
        ended.push((clock.clock, state));
    }
    Ok(ended)
}

/// Every clock.
pub(crate) fn any(_: &Reader<'_>, _: &ClockRow) -> Result<bool, StoreError> {
    Ok(true)
}

/// Those that began at a check of the same traveller.
pub(crate) fn of_traveller<'s>(
    check: Seq,
    subject: &'s Subject,
) -> impl Fn(&Reader<'_>, &ClockRow) -> Result<bool, StoreError> + 's {
    move |reader, clock| {
        if clock.clock.begun == check {
            return Ok(true);
        }
        Ok(match reader.entry(clock.seq)?.body {
            Content::Known(Entry::Checked(before)) => {
                same_traveller(&before.check.traveller.subject, subject)
            }
            Content::Known(_) | Content::Unknown | Content::Erased => false,
        })
    }
}

fn kept(clock: &ClockRow) -> Kept {
    Kept { rule: clock.clock.rule, due: clock.due, state: clock.state }
}

/// Writes the steps that an event brings to one clock.
fn answer(
    batch: &mut Batch<'_>,
    clock: &ClockRow,
    event: Event,
    says: &str,
    cause: Seq,
    at: i64,
    acting: &Acting<'_>,
) -> Result<ClockState, StoreError> {
    let mut state = clock.state;
    for step in on_event(&kept(clock), event, at) {
        state = after(state, step);
        match step {
            Step::Escalate => {
                escalate(batch, clock, at, acting.on)?;
            }
            Step::Meet | Step::AnswerLate | Step::Close => {
                let answered = ClockAnswered { clock: clock.clock, says: says.to_owned(), at, state };
                let entry = Entry::ClockMet(Box::new(ClockMet { answered }));
                let owner = owner_of(&batch.read(), clock)?;
                let actor = acting.actor.clone();
                batch.append(new(entry, actor, acting.on, clock.alert.as_ref(), owner, Some(cause)))?;
            }
            // Only a tick does these.
            Step::Lapse | Step::Send => {}
        }
    }
    Ok(state)
}

/// Tells those whom a clock names that nobody answered.
fn escalate(batch: &mut Batch<'_>, clock: &ClockRow, at: i64, on: Date) -> Result<ClockLate, StoreError> {
    let rule = of(clock.clock.rule);
    let presumed = match &clock.alert {
        None => false,
        Some(alert) => batch.read().examined(alert)?.is_some_and(|it| {
            it.body.standing.held.iter().any(|it| it.rule.as_str() == PRESUMPTION && it.lapsed.is_none())
        }),
    };
    let late = ClockLate {
        clock: clock.clock,
        due: clock.due,
        at,
        told: rule.told.to_vec(),
        decision_due: at_end(clock.clock.rule, presumed).says().to_owned(),
    };
    let entry = Entry::ClockEscalated(Box::new(ClockEscalated { late: late.clone() }));
    let owner = owner_of(&batch.read(), clock)?;
    let auto = Actor::Auto(format!("clock {}", clock.clock.rule.code()));
    batch.append(new(entry, auto, on, clock.alert.as_ref(), owner, Some(clock.seq)))?;
    Ok(late)
}

/// Whose key seals what follows on a clock: that of the alert, or of the day on which a person had to look.
fn owner_of(reader: &Reader<'_>, clock: &ClockRow) -> Result<Owner, StoreError> {
    if let Some(alert) = &clock.alert
        && let Some(row) = reader.alert(alert)?
    {
        return Ok(Owner::Subject(row.owner));
    }
    Ok(reader.entry(clock.seq)?.plain.owner)
}

/// Fixes what a sender is asked about an alert that has just come for the first time.
#[expect(
    clippy::too_many_arguments,
    reason = "the transaction, the tables and one alert that came; called once"
)]
pub(crate) fn fix_questions(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    terms: &ClockTerms,
    id: &AlertId,
    alert: &Alert,
    owner: &Owner,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<(), StoreError> {
    let Some(fixed) = questions::fixed(&shipped.tables, id, alert, acting.on, acting.at, terms.schedule)
    else {
        return Ok(());
    };
    let entry = Entry::QuestionsFixed(Box::new(QuestionsFixed { fixed }));
    let auto = Actor::Auto("questions to the sender".to_owned());
    batch.append(new(entry, auto, acting.on, Some(id), owner.clone(), Some(cause))).map(drop)
}

/// A new content of an alert: where it answers what the sender was asked, its clock is met.
pub(crate) fn content_came(
    batch: &mut Batch<'_>,
    shipped: &Shipped,
    id: &AlertId,
    alert: &Alert,
    cause: Seq,
    acting: &Acting<'_>,
) -> Result<(), StoreError> {
    let waits = batch.read().clocks_of(id)?;
    if !waits.iter().any(|it| it.clock.rule == ClockRule::SenderAnswer && it.state.is_open()) {
        return Ok(());
    }
    let Some((_, asked)) = fixed_of(&batch.read(), id)? else { return Ok(()) };
    if questions::answered_by(&shipped.tables, &asked, id, alert, acting.on) {
        happened(batch, id, Event::QuestionsAnswered, cause, acting, &any)?;
    }
    Ok(())
}

/// The questions that were fixed for an alert.
fn fixed_of(reader: &Reader<'_>, alert: &AlertId) -> Result<Option<(Seq, FixedQuestions)>, StoreError> {
    let entries = reader.followed(alert, &[Kind::QuestionsFixed])?;
    Ok(entries.into_iter().find_map(|it| match it.body {
        Entry::QuestionsFixed(fixed) => Some((it.plain.seq, fixed.fixed)),
        _ => None,
    }))
}

/// A clock with its rule, and what is due at its end on its alert.
///
/// # Errors
/// The record cannot be read.
pub fn line(reader: &Reader<'_>, clock: ClockRow) -> Result<ClockLine, StoreError> {
    let examined = clock.alert.as_ref().map(|it| reader.examined(it)).transpose()?.flatten();
    Ok(line_on(clock, examined.as_ref().map(|it| &it.body.standing)))
}

/// A clock with its rule, and what is due at its end where this holds for its alert.
#[must_use]
pub fn line_on(clock: ClockRow, standing: Option<&Standing>) -> ClockLine {
    let presumed = standing
        .is_some_and(|it| it.held.iter().any(|it| it.rule.as_str() == PRESUMPTION && it.lapsed.is_none()));
    let (rule, at_end) = (of(clock.clock.rule), at_end(clock.clock.rule, presumed));
    ClockLine { clock, rule, at_end, decision_due: at_end.says() }
}

impl Desk {
    /// Keeps time by what the own state fixes.
    pub fn keep_time_by(&mut self, terms: ClockTerms) {
        self.terms = terms;
    }

    /// Clocks that somebody still has to answer, what is late first, from behind one on.
    ///
    /// # Errors
    /// The record fails.
    pub fn clocks(
        &self,
        after: Option<&ClockPlace>,
        limit: usize,
    ) -> Result<(Vec<ClockLine>, Option<ClockPlace>), DeskError> {
        let rows = self.store.read().clocks_open(after, limit)?;
        let last = rows.last().filter(|_| rows.len() == limit).map(|it| it.1.clone());
        let mut lines = Vec::with_capacity(rows.len());
        let reader = self.store.read();
        for (clock, _) in rows {
            lines.push(line(&reader, clock)?);
        }
        Ok((lines, last))
    }

    /// Every clock of an alert, ended ones among them.
    ///
    /// # Errors
    /// The record fails.
    pub fn clocks_of(&self, alert: &AlertId) -> Result<Vec<ClockLine>, DeskError> {
        let reader = self.store.read();
        reader.clocks_of(alert)?.into_iter().map(|it| Ok(line(&reader, it)?)).collect()
    }

    /// Does everything that is due and that nobody did: escalates clocks, ends permissions that are over, sends letters.
    /// Once done it is on the record; another tick does nothing of it again.
    ///
    /// # Errors
    /// The record fails; what was committed before stays.
    pub fn tick(&mut self, act: &mut Act<'_>) -> Result<Ticked, DeskError> {
        let at = (act.clock)().micros();
        let mut ticked = Ticked::default();
        let mut after = None;
        loop {
            let rows = self.store.read().permissions_to_look_at(at, after, PAGE)?;
            let Some(last) = rows.last() else { break };
            after = Some(last.clock.begun);
            let alerts: Vec<AlertId> = rows.into_iter().filter_map(|it| it.alert).collect();
            ticked.lapsed.extend(self.lapse_permissions(&alerts, act)?);
        }
        let mut place: Option<ClockPlace> = None;
        ticked.more = true;
        for _ in 0..PAGES {
            let due = self.store.read().clocks_due(at, place.as_ref(), PAGE)?;
            if due.is_empty() {
                ticked.more = false;
                break;
            }
            let exercise = self.store.exercise();
            let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
            // Read again where nobody else writes: another node may have done what was due.
            let due = batch.read().clocks_due(at, place.as_ref(), PAGE)?;
            let Some((_, last)) = due.last() else { continue };
            place = Some(last.clone());
            let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
            for (clock, _) in &due {
                match on_tick(&kept(clock), at) {
                    Some(Step::Escalate) => {
                        let late = escalate(&mut batch, clock, at, act.on)?;
                        ticked.escalated.push((clock.alert.clone(), late));
                    }
                    Some(Step::Send) => ticked.sent.extend(send(&mut batch, clock, &acting)?),
                    Some(Step::Meet | Step::AnswerLate | Step::Close | Step::Lapse) | None => {}
                }
            }
            batch.commit()?;
        }
        Ok(ticked)
    }

    /// A named person answers a clock in words: the duty desk a meeting, an official what was said, the service a
    /// referral; and those who were told close what they were told of. A clock that waits for a decision, an
    /// authority, a court or a release is answered by nobody's words.
    ///
    /// # Errors
    /// There is no such clock, nobody is named, the words say nothing or do not answer it, it is another's clock, whoever
    /// made the check answers it, or the record fails.
    pub fn answer_clock(
        &mut self,
        clock: ClockRef,
        says: &str,
        at: Option<i64>,
        act: &mut Act<'_>,
    ) -> Result<ClockState, ClockError> {
        if !act.actor.is_human() {
            return Err(ClockError::NotNamed);
        }
        if says.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
            return Err(ClockError::Words);
        }
        let exercise = self.store.exercise();
        let at = at.unwrap_or_else(|| self.terms.time_of(exercise, (act.clock)(), act.on));
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let rows = batch.read().clock(clock)?;
        if rows.is_empty() {
            return Err(ClockError::NoClock(clock));
        }
        let open: Vec<ClockRow> = rows.into_iter().filter(|it| it.state.is_open()).collect();
        let Some(first) = open.first() else { return Err(ClockError::NotOpen(clock)) };
        if on_event(&kept(first), Event::Answered, i64::MIN).is_empty() {
            let waits = of(clock.rule).met_by.iter().map(|it| it.says()).collect::<Vec<_>>().join(", or ");
            return Err(ClockError::OtherAnswer(clock.rule, waits));
        }
        // A name that is only stated, on the machine itself, is recorded as such; a login answers what its role holds.
        if let Actor::Human { role, login: Some(_), .. } = &act.actor
            && !Role::parse(role).is_some_and(|it| words_of(clock.rule, first.state, it))
        {
            return Err(ClockError::OtherHolder(clock.rule, of(clock.rule).holder.code().replace('_', " ")));
        }
        let began = batch.read().entry(first.seq)?.plain;
        if clock.rule == ClockRule::Duty && same_name(&began.actor, &act.actor) {
            return Err(ClockError::OwnCheck(name_of(&act.actor).to_owned()));
        }
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        let mut state = first.state;
        for row in &open {
            let at = match &row.alert {
                Some(alert) => acting.log_time(&batch.read(), alert)?,
                None => at,
            };
            state = answer(&mut batch, row, Event::Answered, says, row.seq, at, &acting)?;
        }
        batch.commit()?;
        Ok(state)
    }

    /// Extends the desk's term of an alert by fifteen days, once, with reasons. Whoever reads or decides on the alert does
    /// not extend it, and nobody does once its end has come.
    ///
    /// # Errors
    /// Nobody with a login acts, there is no such clock, why it is not extended, or the record fails.
    pub fn extend_clock(
        &mut self,
        clock: ClockRef,
        reasons: &str,
        act: &mut Act<'_>,
    ) -> Result<i64, ClockError> {
        let Actor::Human { id, login: Some(login), .. } = act.actor.clone() else {
            return Err(ClockError::NotNamed);
        };
        let exercise = self.store.exercise();
        let now = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let rows = batch.read().clock(clock)?;
        let row = rows.into_iter().find(|it| it.alert.is_some()).ok_or(ClockError::NoClock(clock))?;
        let alert = row.alert.clone().ok_or(ClockError::NoClock(clock))?;
        let acting = Acting { actor: &act.actor, on: act.on, at: now, exercise };
        let at = acting.log_time(&batch.read(), &alert)?;
        let works = works_on(&batch.read(), &alert, &id, &login)?;
        let due = extended(&kept(&row), row.extended, reasons, works, at).map_err(ClockError::NotExtended)?;
        let body = clock::ClockExtended { clock, before: row.due, due, reasons: reasons.to_owned() };
        let entry = Entry::ClockExtended(Box::new(ClockExtended { extended: body }));
        let owner = owner_of(&batch.read(), &row)?;
        batch.append(new(entry, act.actor.clone(), act.on, Some(&alert), owner, Some(row.seq)))?;
        batch.commit()?;
        Ok(due)
    }

    /// An official's fact that links the person to this territory (lives here, is in custody here): verification begins.
    ///
    /// # Errors
    /// Nobody is named, the words say nothing, no such alert, or the record fails.
    pub fn link_to_territory(
        &mut self,
        alert: &AlertId,
        why: &str,
        act: &mut Act<'_>,
    ) -> Result<Vec<BegunClock>, ClockError> {
        if !act.actor.is_human() {
            return Err(ClockError::NotNamed);
        }
        if why.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
            return Err(ClockError::Words);
        }
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = batch.read().alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        // The fact has an entry of its own, so that who stated it stands beside what it began.
        let body = ClockBegun { clocks: Vec::new(), says: why.to_owned() };
        let entry = Entry::ClockBegun(Box::new(body));
        let owner = Owner::Subject(row.owner.clone());
        let cause = batch.append(new(entry, act.actor.clone(), act.on, Some(alert), owner, None))?;
        let begun = begin(&mut batch, alert, Beginning::TerritorialLink, cause, &acting)?;
        batch.commit()?;
        Ok(begun)
    }

    /// A named official writes down what a sender answered to the letter about its alert.
    ///
    /// # Errors
    /// Nobody is named, no letter went out, the words say nothing, or the record fails.
    pub fn questions_answered(
        &mut self,
        alert: &AlertId,
        says: &str,
        act: &mut Act<'_>,
    ) -> Result<Seq, ClockError> {
        if !act.actor.is_human() {
            return Err(ClockError::NotNamed);
        }
        if says.trim().is_empty() {
            return Err(ClockError::Words);
        }
        let exercise = self.store.exercise();
        let at = self.terms.time_of(exercise, (act.clock)(), act.on);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let row = batch.read().alert(alert)?.ok_or_else(|| DeskError::NoSuchAlert(alert.clone()))?;
        let letters = batch.read().followed(alert, &[Kind::QuestionsSent])?;
        let sent = letters.last().ok_or_else(|| ClockError::NoLetter(alert.clone()))?.plain.seq;
        let body = AnsweredQuestions { sent, says: says.to_owned() };
        let entry = Entry::QuestionsAnswered(Box::new(QuestionsAnswered { answered: body }));
        let owner = Owner::Subject(row.owner);
        let seq = batch.append(new(entry, act.actor.clone(), act.on, Some(alert), owner, Some(sent)))?;
        let acting = Acting { actor: &act.actor, on: act.on, at, exercise };
        happened(&mut batch, alert, Event::QuestionsAnswered, seq, &acting, &any)?;
        batch.commit()?;
        Ok(seq)
    }

    /// Records that somebody looks at letters, before they are shown.
    ///
    /// # Errors
    /// The record fails.
    pub fn consulted(&mut self, body: entries::Consulted, act: &mut Act<'_>) -> Result<(), DeskError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(())
    }

    /// Letters whose day lies from one time to before another, in the order in which their alerts came; those that
    /// did not go out yet are left out.
    ///
    /// # Errors
    /// The record fails.
    pub fn letters(&self, from: i64, to: i64) -> Result<Vec<Letter>, DeskError> {
        let reader = self.store.read();
        let rows = reader.clocks_begun(ClockRule::Questions, from, to, usize::MAX)?;
        let mut letters = Vec::new();
        for row in rows {
            let (Some(entry), Some(alert)) = (row.ended, row.alert) else { continue };
            let Content::Known(Entry::QuestionsSent(sent)) = reader.entry(entry)?.body else { continue };
            let bureau = row.bureau.unwrap_or_default();
            letters.push(Letter { entry, alert, bureau, day: sent.sent.day, text: sent.sent.letter });
        }
        Ok(letters)
    }
}

/// Whether somebody reads or decides on an alert, by name or login.
fn works_on(reader: &Reader<'_>, alert: &AlertId, id: &str, login: &str) -> Result<bool, StoreError> {
    let own = |it: &str| {
        let it = it.trim().to_lowercase();
        it == id.trim().to_lowercase() || it == login.trim().to_lowercase()
    };
    let is = |it: &terms::verification::Official| own(&it.person) || own(&it.login) || own(&it.name);
    let entries = reader.followed(alert, &[Kind::ReadByOfficial, Kind::Decided])?;
    Ok(entries.iter().any(|it| match &it.body {
        Entry::ReadByOfficial(read) => is(&read.reading.by),
        Entry::Decided(decided) => decided.decided.by.iter().any(is),
        _ => false,
    }))
}

/// The letter of a clock whose day has come: on the record first.
fn send(batch: &mut Batch<'_>, clock: &ClockRow, acting: &Acting<'_>) -> Result<Option<Letter>, StoreError> {
    let Some(alert) = &clock.alert else { return Ok(None) };
    let Content::Known(Entry::QuestionsFixed(fixed)) = batch.read().entry(clock.clock.begun)?.body else {
        return Ok(None);
    };
    let fixed = fixed.fixed;
    let text = questions::letter(&fixed, alert);
    let sent = SentQuestions { fixed: clock.clock.begun, day: fixed.day, letter: text.clone() };
    let entry = Entry::QuestionsSent(Box::new(QuestionsSent { sent }));
    let owner = owner_of(&batch.read(), clock)?;
    let auto = Actor::Auto("questions to the sender".to_owned());
    let seq = batch.append(new(entry, auto, acting.on, Some(alert), owner, Some(clock.seq)))?;
    begin(batch, alert, Beginning::QuestionsSent(clock.due), seq, acting)?;
    Ok(Some(Letter { entry: seq, alert: alert.clone(), bureau: fixed.bureau, day: fixed.day, text }))
}

fn new(
    entry: Entry,
    actor: Actor,
    on: Date,
    alert: Option<&AlertId>,
    owner: Owner,
    caused_by: Option<Seq>,
) -> NewEntry<'static> {
    NewEntry {
        entry,
        actor,
        effective: on,
        alert: alert.cloned(),
        owner,
        caused_by,
        original: &[],
        decided_on: None,
    }
}

/// The days by which the desk's term is extended.
pub const EXTENDED_BY_DAYS: u32 = EXTENSION_DAYS;

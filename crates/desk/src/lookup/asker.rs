//! The asker's side: a question after a check that met an alert, and the reading of the answer.
//!
//! Promise: who may not ask does not ask, and the record says why; the question is on the record before the request
//! leaves, and what came of it before it shows; what could not be asked is "not asked", never "not found".

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use casework::border::asking::Asking as MayAsk;
use casework::border::judgement::same_traveller;
use casework::border::shield::serves;
use entries::{Checked, Consulted, Entry, Kind, LookedUp, Owner};
use private_lookup::{
    ANSWER_WITHIN, AlertMark, Asking, Begun, Born, Contact, KEYS_PER_REQUEST, LookupKey, NotAsked, Occasion,
    Officer, Outcome, Purpose, RESPONSE_BYTES, ReadError, Route, State, Table, begin,
};
use store::Content;
use terms::border::{CheckPurpose, Registered};
use terms::{Alert, AlertId, Seq};

use super::held::Open;
use super::holder::read_table;
use super::key::{PublicKey, Side};
use super::{LookupError, NewLookup, born, hex, instant, name_keys, spellings};
use crate::{Act, Desk};

/// How often an answer is looked for while a booth waits.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// How long an open question is kept, in microseconds: a day.
const KEPT_OPEN: i64 = 86_400_000_000;
/// What the name of an open question begins with.
const OPEN: &str = "ask-";
/// How the record says that a row was met.
pub(crate) const STOP_AND_CALL: &str = "stop_and_call";
/// Letters of a digest that name a question and its files.
const NAMED_BY: usize = 32;

/// A question to be asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The check at which an alert was met.
    pub check: Seq,
    /// The alert, where the check met several.
    pub alert: Option<&'a AlertId>,
    /// The state whose register is asked.
    pub holder: &'a str,
    /// The states with which there is an agreement.
    pub agreed: &'a [String],
    /// The table that the holder made for this home, with the holder's key; none where they are not here.
    pub by: Option<(&'a Path, &'a PublicKey)>,
    /// Who asks, by name or number.
    pub officer: &'a str,
    /// In what office.
    pub role: &'a str,
}

/// What came of asking.
#[derive(Debug)]
pub enum Asked {
    /// The request, to be sent.
    Request {
        /// Its bytes.
        request: Vec<u8>,
        /// By which the answer names it, hexadecimal.
        digest: String,
        /// The alert it was asked about; it does not leave.
        alert: AlertId,
        /// Its place on the record.
        entry: Seq,
    },
    /// It was not asked.
    NotAsked {
        /// Why.
        why: String,
        /// Its place on the record.
        entry: Seq,
    },
}

/// What an answer says. There is no "no" that says more than [`Said::NotFound`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// A row was met: stop, and call. It may be a namesake; the holder says.
    StopAndCall {
        /// Where to call and what to say; empty where the row does not open: then the holder's desk as known otherwise.
        routes: Vec<Route>,
    },
    /// Nothing was met. Proves nothing.
    NotFound {
        /// Keys for which the request had no room.
        left_out: u64,
    },
    /// A row was met, and the state has since said yes or no.
    Answered {
        /// It is the person it protects.
        same: bool,
    },
    /// It was not asked in any way that counts.
    NotAsked {
        /// Why.
        why: String,
    },
}

/// An answer as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// What it says.
    pub said: Said,
    /// The state that was asked.
    pub holder: String,
    /// The alert that was asked about; none where no alert was met.
    pub alert: Option<AlertId>,
    /// Its place on the record.
    pub entry: Seq,
}

/// A request that lies in the directory.
struct Waiting {
    name: String,
    check: Seq,
    alert: AlertId,
    holder: String,
}

/// The alert of a question, with what decides whether it may be asked.
struct About {
    alert: Option<(AlertId, Box<Alert>, Owner)>,
    checked: Box<Checked>,
    /// Of all alerts of the check: the holder must be no sender of any.
    serves: Option<Vec<String>>,
}

impl Desk {
    /// Begins a question about the traveller of a check: on the record before the request is given.
    ///
    /// # Errors
    /// No such check, the table is another's, or the home fails.
    pub fn ask_register(&mut self, question: &Question<'_>, act: &mut Act<'_>) -> Result<Asked, LookupError> {
        self.end_questions(act)?;
        let about = self.about(question)?;
        let own = self.own_party()?;
        let asker = own.state.to_string();
        let may = self.eligible(&MayAsk {
            asker: &asker,
            register: question.holder,
            agreed: question.agreed,
            serves: about.serves.as_deref(),
        });
        let sending = about.alert.as_ref().and_then(|(_, alert, _)| State::new(alert.bureau()?).ok());
        let (Ok(()), Some((alert, content, owner)), Some(sending)) = (&may, &about.alert, sending) else {
            let why = may.err().unwrap_or_else(|| "who sent the alert is not known".to_owned());
            return self.not_asked(question, &about, why, act);
        };
        let Some((table_file, holder_key)) = question.by else {
            return self.not_asked(question, &about, "its table and its key are not here".to_owned(), act);
        };
        let holder = holder_key.of(Side::Holder, question.holder)?;
        let table = open_table(table_file, holder_key)?;
        let arrangement = table.arrangement();
        if *arrangement.holder() != holder || *arrangement.asker() != own {
            let of = |holder: State, asker: State| format!("{holder} for {asker}");
            return Err(LookupError::OtherTable {
                path: table_file.to_owned(),
                found: of(arrangement.holder().state, arrangement.asker().state),
                needed: of(holder.state, own.state),
            });
        }
        let mut keys = keys_of(&about.checked, content);
        let left_out = keys.len().saturating_sub(KEYS_PER_REQUEST) as u64;
        keys.truncate(KEYS_PER_REQUEST);
        let begun =
            self.begin(&table, &keys, question, (alert, sending), about.checked.check.purpose, act)?;
        let Begun { request, asking } = match begun {
            Ok(begun) => begun,
            Err(why) => return self.not_asked(question, &about, why.to_string(), act),
        };
        let digest = hex(&asking.request_digest());
        let path = std::path::absolute(table_file).unwrap_or_else(|_| table_file.to_owned());
        let open = Open {
            check: question.check,
            alert: alert.clone(),
            bureau: sending.to_string(),
            holder: question.holder.to_owned(),
            holder_key: holder_key.clone(),
            table: path.display().to_string(),
            officer: format!("{}, {}", question.officer, question.role),
            begun: (act.clock)().micros(),
            left_out,
            asking: asking.secret_bytes().to_vec(),
        };
        self.store.keep_secret(&name_of(&digest), Some(owner), &open.to_bytes(), &mut *act.rng)?;
        let new = NewLookup {
            body: looked_up(&open, &asking, "asked".to_owned()),
            said_of: None,
            caused_by: Some(question.check),
            // Opens the mark of the alert that stands in the request.
            original: &asking.alert_salt(),
        };
        let entry = self.keep_lookup(new, act)?;
        Ok(Asked::Request { request, digest, alert: alert.clone(), entry })
    }

    fn begin(
        &mut self,
        table: &Table,
        keys: &[LookupKey],
        question: &Question<'_>,
        (alert, sending): (&AlertId, State),
        purpose: CheckPurpose,
        act: &mut Act<'_>,
    ) -> Result<Result<Begun, NotAsked>, LookupError> {
        let officer = match Officer::new(question.officer, question.role) {
            Ok(officer) => officer,
            Err(wrong) => return Ok(Err(NotAsked::Words(wrong))),
        };
        let occasion = Occasion {
            alert: alert.as_str().to_owned(),
            sending,
            officer,
            purpose: match purpose {
                CheckPurpose::Border => Purpose::Border,
                CheckPurpose::InlandStop => Purpose::InlandStop,
                CheckPurpose::VisaOrResidence => Purpose::VisaOrResidence,
                CheckPurpose::Custody => Purpose::Custody,
            },
            at: instant(act)?,
        };
        let signer = self.signers(act)?.asker;
        Ok(begin(table, keys, &occasion, &self.banks(), &signer, &mut *act.rng))
    }

    /// Reads an answer to the question of a check: on the record before it shows. The table is the one that was asked
    /// with, or a newer one of the same epoch.
    ///
    /// # Errors
    /// No question is open, the answer cannot be relied on (on the record as not asked), or the home fails.
    pub fn read_answer(
        &mut self,
        check: Seq,
        response: &[u8],
        table: Option<&Path>,
        act: &mut Act<'_>,
    ) -> Result<Told, LookupError> {
        self.end_questions(act)?;
        let now = instant(act)?;
        let (mut failed, mut no_table) = (None, None);
        for (name, open) in self.open_questions()? {
            if open.check != check {
                continue;
            }
            let asking = Asking::from_secret_bytes(&open.asking)?;
            let path = table.map_or_else(|| PathBuf::from(&open.table), Path::to_owned);
            let table = match open_table(&path, &open.holder_key) {
                Ok(table) => table,
                // Of several states that were asked, another may be the one that answered.
                Err(why) => {
                    no_table = Some(why);
                    continue;
                }
            };
            match asking.finish(response, &table, now) {
                Ok(outcome) => return self.tell(&name, &open, &asking, outcome, act),
                // Of several states that were asked, the one that did not answer this is not the one at fault.
                Err(ReadError::OtherRequest) if failed.is_some() => {}
                Err(why) => failed = Some((open, asking, why)),
            }
        }
        let (open, asking, why) = failed.ok_or(no_table.unwrap_or(LookupError::NoQuestion(check)))?;
        self.keep_outcome(
            &open,
            &asking,
            format!("not_asked: the answer cannot be relied on: {why}"),
            &[],
            act,
        )?;
        Err(LookupError::Unusable(why))
    }

    /// Asks in the same call, all questions at once: writes the requests into a directory and waits up to two seconds
    /// for the answers beside them. `wait` lets so much time pass. A later answer can still be read with
    /// [`Desk::read_answer`]. What makes one question impossible is "not asked" for that one: the booth goes on.
    ///
    /// # Errors
    /// The home fails.
    pub fn ask_in_call(
        &mut self,
        questions: &[Question<'_>],
        dir: &Path,
        wait: &mut dyn FnMut(Duration),
        act: &mut Act<'_>,
    ) -> Result<Vec<Told>, LookupError> {
        let began = (act.clock)().micros();
        let mut told = Vec::with_capacity(questions.len());
        let mut open = Vec::new();
        for question in questions {
            match self.send(question, dir, act)? {
                Ok(waiting) => open.push((told.len(), question, waiting)),
                Err(not) => {
                    told.push(Some(not));
                    continue;
                }
            }
            told.push(None);
        }
        let longest = i64::try_from(ANSWER_WITHIN.as_micros()).unwrap_or(i64::MAX);
        let mut waited = Duration::ZERO;
        loop {
            let mut still = Vec::with_capacity(open.len());
            for (place, question, waiting) in open {
                let answer = dir.join(format!("{}.response", waiting.name));
                // Of another length is not there yet: every answer has this one.
                let there = fs::metadata(&answer).is_ok_and(|it| it.len() == RESPONSE_BYTES as u64);
                let Some(response) = there.then(|| fs::read(&answer).ok()).flatten() else {
                    still.push((place, question, waiting));
                    continue;
                };
                let said = match self.read_answer(question.check, &response, None, act) {
                    Ok(said) => said,
                    // On the record already; a booth sees that it was not asked.
                    Err(LookupError::Unusable(why)) => {
                        self.give_up(&waiting, NotAsked::Unusable(why).to_string(), act)?
                    }
                    Err(error @ LookupError::Store(_)) => return Err(error),
                    // What another question said is not lost because this one cannot be read.
                    Err(why) => self.unread(&waiting, why.to_string(), act)?,
                };
                if let Some(told) = told.get_mut(place) {
                    *told = Some(said);
                }
            }
            open = still;
            let passed = (act.clock)().micros().saturating_sub(began);
            if open.is_empty() || waited >= ANSWER_WITHIN || passed >= longest {
                break;
            }
            wait(LOOK_EVERY);
            waited += LOOK_EVERY;
        }
        for (place, _, waiting) in open {
            let why = NotAsked::NoAnswer { waited: ANSWER_WITHIN }.to_string();
            let said = self.give_up(&waiting, why, act)?;
            if let Some(told) = told.get_mut(place) {
                *told = Some(said);
            }
        }
        Ok(told.into_iter().flatten().collect())
    }

    /// Puts one question on the record and its request into the directory.
    fn send(
        &mut self,
        question: &Question<'_>,
        dir: &Path,
        act: &mut Act<'_>,
    ) -> Result<Result<Waiting, Told>, LookupError> {
        let not = |alert, why, entry| Told {
            said: Said::NotAsked { why },
            holder: question.holder.to_owned(),
            alert,
            entry,
        };
        let asked = match self.ask_register(question, act) {
            Ok(asked) => asked,
            Err(error @ LookupError::Store(_)) => return Err(error),
            Err(error) => {
                let about = self.about(question)?;
                let Asked::NotAsked { why, entry } =
                    self.not_asked(question, &about, error.to_string(), act)?
                else {
                    return Err(error);
                };
                return Ok(Err(not(question.alert.cloned(), why, entry)));
            }
        };
        match asked {
            Asked::Request { request, digest, alert, entry: _ } => {
                let waiting = Waiting {
                    name: name_of(&digest),
                    check: question.check,
                    alert,
                    holder: question.holder.to_owned(),
                };
                match write_whole(&dir.join(format!("{}.request", waiting.name)), &request) {
                    Ok(()) => Ok(Ok(waiting)),
                    Err(error) => Ok(Err(self.give_up(&waiting, error.to_string(), act)?)),
                }
            }
            Asked::NotAsked { why, entry } => Ok(Err(not(None, why, entry))),
        }
    }

    /// An answer that cannot be read at all: "not asked", whatever is still known of the question.
    fn unread(&mut self, waiting: &Waiting, why: String, act: &mut Act<'_>) -> Result<Told, LookupError> {
        match self.give_up(waiting, why.clone(), act) {
            Ok(told) => Ok(told),
            Err(error @ LookupError::Store(_)) => Err(error),
            Err(_) => Ok(Told {
                said: Said::NotAsked { why },
                holder: waiting.holder.clone(),
                alert: Some(waiting.alert.clone()),
                entry: waiting.check,
            }),
        }
    }

    /// No answer that counts came in time: on the record, and the question stays open for a later one.
    fn give_up(&mut self, waiting: &Waiting, why: String, act: &mut Act<'_>) -> Result<Told, LookupError> {
        let open = self.open_questions()?.into_iter().find(|(it, _)| *it == waiting.name);
        let (_, open) = open.ok_or(LookupError::NoQuestion(waiting.check))?;
        let asking = Asking::from_secret_bytes(&open.asking)?;
        let entry = self.keep_outcome(&open, &asking, format!("not_asked: {why}"), &[], act)?;
        Ok(Told {
            said: Said::NotAsked { why },
            holder: waiting.holder.clone(),
            alert: Some(waiting.alert.clone()),
            entry,
        })
    }

    /// What registers of other states said about the traveller of a check at its alerts: for the duty desk, which
    /// calls. Newest first. Who reads it is on the record before it shows (P12).
    ///
    /// # Errors
    /// No such check, or the home fails.
    pub fn registers_said(&mut self, check: Seq, act: &mut Act<'_>) -> Result<Vec<Told>, LookupError> {
        let (checked, alerts) = self.met_at(check)?;
        let body = Consulted {
            verb: "lookup said".to_owned(),
            shown: alerts.len() as u64,
            named: alerts.clone(),
            reason: Some(format!("what registers of other states said at {check}")),
        };
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        crate::consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        let reader = self.store.read();
        let mut told = Vec::new();
        for alert in alerts {
            for stored in reader.followed(&alert, &[Kind::LookedUp])? {
                let Entry::LookedUp(looked) = &stored.body else { continue };
                let of = stored.plain.caused_by.map(|it| reader.entry(it)).transpose()?.map(|it| it.body);
                let Some(Content::Known(Entry::Checked(of))) = of else { continue };
                if !same_traveller(&of.check.traveller.subject, &checked.check.traveller.subject) {
                    continue;
                }
                let since = answered_by(&reader, &alert, &looked.other, stored.plain.seq)?;
                let said = match (looked.outcome.as_str(), since) {
                    (STOP_AND_CALL, Some(same)) => Said::Answered { same },
                    (STOP_AND_CALL, None) => {
                        let original = reader.original(stored.plain.seq)?;
                        Said::StopAndCall { routes: routes_of(&original) }
                    }
                    (_, _) => Said::NotFound { left_out: 0 },
                };
                let (holder, entry) = (looked.other.clone(), stored.plain.seq);
                told.push(Told { said, holder, alert: Some(alert.clone()), entry });
            }
        }
        told.sort_by_key(|it| std::cmp::Reverse(it.entry));
        Ok(told)
    }

    /// Keeps what an answer says, ends the question where it was answered, and tells.
    fn tell(
        &mut self,
        name: &str,
        open: &Open,
        asking: &Asking,
        outcome: Outcome,
        act: &mut Act<'_>,
    ) -> Result<Told, LookupError> {
        let (said, code, answered) = match outcome {
            Outcome::StopAndCall { met } => {
                let routes = met.into_iter().filter_map(|it| it.route).collect();
                (Said::StopAndCall { routes }, STOP_AND_CALL.to_owned(), true)
            }
            Outcome::NotFound => (Said::NotFound { left_out: open.left_out }, "not_found".to_owned(), true),
            Outcome::Refused { why } => {
                let says = format!("{} refused: {why}", open.holder);
                (Said::NotAsked { why: says }, format!("refused: {why}"), true)
            }
            // The question stays open: the answer counts with the newer table.
            Outcome::NotAsked { why } => {
                (Said::NotAsked { why: why.to_string() }, format!("not_asked: {why}"), false)
            }
        };
        let route = match &said {
            Said::StopAndCall { routes } => {
                routes.iter().map(|it| format!("{}\n{}\n", it.contact.text(), it.reference)).collect()
            }
            Said::Answered { .. } | Said::NotFound { .. } | Said::NotAsked { .. } => String::new(),
        };
        // What the register said is about the alert's person; that nobody said anything is not.
        let owner = match &said {
            Said::StopAndCall { .. } | Said::Answered { .. } | Said::NotFound { .. } => {
                self.store.read().alert(&open.alert)?.map(|it| (open.alert.clone(), it.owner))
            }
            Said::NotAsked { .. } => None,
        };
        let new = NewLookup {
            body: looked_up(open, asking, code),
            said_of: owner,
            caused_by: Some(open.check),
            original: route.as_bytes(),
        };
        let entry = self.keep_lookup(new, act)?;
        if answered {
            self.store.destroy_secret(name)?;
        }
        Ok(Told { said, holder: open.holder.clone(), alert: Some(open.alert.clone()), entry })
    }

    fn keep_outcome(
        &mut self,
        open: &Open,
        asking: &Asking,
        outcome: String,
        original: &[u8],
        act: &mut Act<'_>,
    ) -> Result<Seq, LookupError> {
        let new = NewLookup {
            body: looked_up(open, asking, outcome),
            said_of: None,
            caused_by: Some(open.check),
            original,
        };
        self.keep_lookup(new, act)
    }

    /// Puts on the record that it was not asked, and why.
    fn not_asked(
        &mut self,
        question: &Question<'_>,
        about: &About,
        why: String,
        act: &mut Act<'_>,
    ) -> Result<Asked, LookupError> {
        let alert = about.alert.as_ref();
        let new = NewLookup {
            body: LookedUp {
                asked_of_us: false,
                other: question.holder.to_owned(),
                officer: format!("{}, {}", question.officer, question.role),
                about: String::new(),
                bureau: alert.and_then(|(_, it, _)| it.bureau()).unwrap_or_default().to_owned(),
                outcome: format!("not_asked: {why}"),
                request: String::new(),
            },
            said_of: None,
            caused_by: Some(question.check),
            original: &[],
        };
        let entry = self.keep_lookup(new, act)?;
        Ok(Asked::NotAsked { why, entry })
    }

    /// The check with the alert that is asked about.
    fn about(&self, question: &Question<'_>) -> Result<About, LookupError> {
        let reader = self.store.read();
        let check = question.check;
        let (checked, met) = self.met_at(check)?;
        let named = match (question.alert, met.as_slice()) {
            (None, []) => None,
            (None, [one]) => Some(one.clone()),
            (None, _) => return Err(LookupError::SeveralAlerts(check)),
            (Some(alert), met) if met.contains(alert) => Some(alert.clone()),
            (Some(alert), _) => return Err(LookupError::NotMet { check, alert: alert.clone() }),
        };
        let mut served = Vec::new();
        let mut about = None;
        let mut known = true;
        for id in &met {
            let (Some(row), Some(revision)) = (reader.alert(id)?, reader.revision(id)?) else {
                known = false;
                continue;
            };
            let content = revision.body.alert.clone();
            served.extend(serves(&content).map(str::to_owned));
            // Whom one of the alerts serves has to be known, or the one who is asked could be the one.
            known &= serves(&content).next().is_some();
            if named.as_ref() == Some(id) {
                about = Some((id.clone(), Box::new(content), Owner::Subject(row.owner)));
            }
        }
        if !known {
            served.clear();
        }
        Ok(About { alert: about, checked, serves: (!met.is_empty()).then_some(served) })
    }

    /// A check with the alerts it met.
    fn met_at(&self, check: Seq) -> Result<(Box<Checked>, Vec<AlertId>), LookupError> {
        let reader = self.store.read();
        let mut met = Vec::new();
        let mut first = None;
        let mut at = check;
        // The entries of one check follow one another.
        while let Ok(stored) = reader.entry(at) {
            let Content::Known(Entry::Checked(checked)) = stored.body else { break };
            if at != check && stored.plain.caused_by != Some(check) {
                break;
            }
            met.extend(checked.pair.as_ref().map(|it| it.alert.clone()));
            first.get_or_insert(checked);
            at = Seq(at.0 + 1);
        }
        Ok((first.ok_or(LookupError::NoCheck(check))?, met))
    }

    /// Every question that is open and can be opened.
    fn open_questions(&self) -> Result<Vec<(String, Open)>, LookupError> {
        let mut open = Vec::new();
        for name in self.store.secrets(OPEN)? {
            if let Some(bytes) = self.store.secret(&name)? {
                open.push((name, Open::from_bytes(&bytes).ok_or(LookupError::Kept("ask"))?));
            }
        }
        Ok(open)
    }

    /// Destroys questions older than a day, and those about somebody who was erased.
    fn end_questions(&mut self, act: &Act<'_>) -> Result<(), LookupError> {
        let now = (act.clock)().micros();
        let open = self.open_questions()?;
        for name in self.store.secrets(OPEN)? {
            let lives =
                open.iter().any(|(it, open)| *it == name && now.saturating_sub(open.begun) <= KEPT_OPEN);
            if !lives {
                self.store.destroy_secret(&name)?;
            }
        }
        Ok(())
    }
}

fn name_of(digest: &str) -> String {
    format!("{OPEN}{}", digest.get(..NAMED_BY).unwrap_or(digest))
}

/// The alert stands in it by its mark, as in the holder's record; the salt that opens it lies with "asked".
fn looked_up(open: &Open, asking: &Asking, outcome: String) -> LookedUp {
    LookedUp {
        asked_of_us: false,
        other: open.holder.clone(),
        officer: open.officer.clone(),
        about: hex(&AlertMark::of(open.alert.as_str(), &asking.alert_salt()).bytes()),
        bureau: open.bureau.clone(),
        outcome,
        request: hex(&asking.request_digest()),
    }
}

fn open_table(path: &Path, holder: &PublicKey) -> Result<Table, LookupError> {
    Table::open(read_table(path)?, &holder.key)
        .map_err(|why| LookupError::Table { path: path.to_owned(), why })
}

/// Keys of the traveller, with the spellings of the alert beside those of the document: the other state may hold
/// either. Of dates, those of both, and the traveller's with day and month changed over. Most telling first.
fn keys_of(checked: &Checked, alert: &Alert) -> Vec<LookupKey> {
    let traveller = &checked.check.traveller;
    let theirs = spellings(&traveller.subject, traveller.truncated);
    let names = name_keys(theirs.chain(spellings(&alert.subject, false)));
    let date = traveller.subject.born.get().and_then(born);
    let swapped = match date {
        Some(Born::Day(day)) => {
            jiff::civil::Date::new(day.year(), day.day(), day.month()).ok().map(Born::Day)
        }
        Some(Born::Month(..) | Born::Year(_)) | None => None,
    };
    let dates: Vec<Born> =
        [date, alert.subject.born.get().and_then(born), swapped].into_iter().flatten().collect();
    LookupKey::to_ask(names::FOLD_VERSION, &names, &dates).unwrap_or_default()
}

/// What a state said about the person after its register was met.
fn answered_by(
    reader: &store::Reader<'_>,
    alert: &AlertId,
    state: &str,
    met: Seq,
) -> Result<Option<bool>, LookupError> {
    let answers = reader.followed(alert, &[Kind::IdentityAnswered])?;
    Ok(answers.iter().rev().find_map(|it| match &it.body {
        Entry::IdentityAnswered(given)
            if it.plain.seq > met && given.answer.register == Registered::Abroad(state.to_owned()) =>
        {
            Some(given.answer.same)
        }
        _ => None,
    }))
}

/// The routes that were kept with an answer: whom to call and what to say, a line each.
fn routes_of(original: &[u8]) -> Vec<Route> {
    let text = String::from_utf8_lossy(original);
    let mut lines = text.lines();
    let mut routes = Vec::new();
    while let (Some(contact), Some(reference)) = (lines.next(), lines.next()) {
        if let (Ok(contact), Ok(reference)) = (Contact::new(contact), reference.parse()) {
            routes.push(Route { contact, reference });
        }
    }
    routes
}

/// Another process that looks for the file sees it whole or not at all.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), LookupError> {
    let beside = path.with_extension("new");
    let write = || {
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(|source| LookupError::File { path: path.to_owned(), source })
}

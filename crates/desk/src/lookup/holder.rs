//! The holder's side: a table of the register for one asker, answers to its requests, and the call.
//!
//! Promise: an entry is in a table only where it protects today from a state it names, and never in the table of that
//! state or one that shares a bank with it; the count of requests and the record of one are durable before its answer
//! leaves; a count that is older than the record answers nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use casework::border::asking::Asking;
use casework::border::shield::protects_from;
use entries::{Consulted, Entry as Recorded, Kind, LookedUp};
use jiff::{Timestamp, ToSpan};
use private_lookup::{
    Answering, Arrangement, Called, Contact, Entry, EntryKind, Epoch, HolderKey, Limits, LookupKey,
    Reference, SizeClass, State, Usage, publish, table_digest,
};
use store::Content;
use terms::alert::{Alert, Channel, Source, Subject};
use terms::id::RegisterId;
use terms::register::{Protection, RegisterEntry, RegisterKind};
use terms::{Date, Field, Seq};

use super::held::Held;
use super::key::{PublicKey, Side};
use super::{LookupError, NewLookup, born, hex, instant, name_keys};
use crate::{Act, Desk, Shipped, consult};

/// Entries read at a time.
const PAGE: usize = 1_000;
/// How long before now an epoch begins, in minutes: the asker's clock may be behind.
const BEGINS_EARLIER: i64 = 5;

/// A table to be made.
pub struct Publishing<'a> {
    /// The asker.
    pub asker: &'a PublicKey,
    /// Where to call when a row is met: a duty desk, never the person.
    pub contact: &'a str,
    /// How long a new key answers, in days.
    pub days: i64,
    /// How often may be asked.
    pub limits: Limits,
    /// Room for so many rows at least; a table never becomes smaller.
    pub room: usize,
    /// Invented persons, so that who tries out names is noticed when it calls.
    pub canaries: &'a [Protection],
    /// Makes a new key although the one before still answers.
    pub new_epoch: bool,
}

/// A table as it was made. It says nothing of how many persons are in it.
#[derive(Debug)]
pub struct PublishedTable {
    /// For this asker alone.
    pub table: Vec<u8>,
    /// Its size class, in rows.
    pub rows: usize,
    /// Its epoch.
    pub epoch: u32,
    /// When its key stops answering.
    pub until: Timestamp,
    /// By which an answer names it, hexadecimal.
    pub digest: String,
    /// Entries that nobody can find by it: no date of birth, no name, or a state whose code cannot be read.
    pub unfindable: Vec<RegisterId>,
}

/// An answer, or a signed refusal of the same size.
#[derive(Debug)]
pub struct Answered {
    /// To be sent.
    pub response: Vec<u8>,
    /// Who asked.
    pub asker: String,
    /// Why it was refused.
    pub refused: Option<String>,
    /// Answers to this asker today, and how many there may be.
    pub today: (u32, u32),
    /// Its place on the record.
    pub entry: Seq,
}

/// Whom a caller's reference names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CalledFor {
    /// An entry of the register, found by this asker.
    Entry {
        /// The entry.
        register: RegisterId,
        /// Who calls.
        asker: String,
    },
    /// An invented person: this asker tries out names.
    Canary {
        /// Which, counted from 1 in the file it was published from.
        number: u64,
        /// Who calls.
        asker: String,
    },
    /// No row of any table that still answers.
    Unknown,
}

/// What goes into a table.
struct Register {
    entries: Vec<Entry>,
    unfindable: Vec<RegisterId>,
}

impl Desk {
    /// Makes the table of one asker, with the key it answers under; the key is durable before the table leaves.
    ///
    /// # Errors
    /// The key is not an asker's of another state, the table cannot be made, or the home fails.
    pub fn publish_table(
        &mut self,
        publishing: &Publishing<'_>,
        act: &mut Act<'_>,
    ) -> Result<PublishedTable, LookupError> {
        let own = self.own_party()?;
        let asker = publishing.asker.of(Side::Asker, &publishing.asker.state)?;
        let now = instant(act)?;
        let before = self.newest_held(&publishing.asker.state)?;
        let still = before.as_ref().filter(|(_, it)| {
            it.asker == *publishing.asker
                && *it.key.arrangement().holder() == own
                && it.key.arrangement().epoch().covers(now)
                && !publishing.new_epoch
                && self.check_count(it, &it.asker.state).is_ok()
        });
        let (key, usage, counted) = match still {
            Some((_, held)) => {
                (HolderKey::from_secret_bytes(&held.key.secret_bytes())?, held.usage.clone(), held.counted)
            }
            None => {
                let number = before.as_ref().map_or(0, |(_, it)| it.key.arrangement().epoch().number());
                let from = now.checked_sub(BEGINS_EARLIER.minutes()).map_err(|_| LookupError::Clock)?;
                let until = now.checked_add((publishing.days.clamp(0, 366) * 24).hours());
                let until = until.map_err(|_| LookupError::Clock)?;
                let epoch = Epoch::new(number.saturating_add(1), from, until)?;
                let key = HolderKey::generate(Arrangement::new(own, asker, epoch)?, &mut *act.rng)?;
                let usage = Usage::new(&key);
                (key, usage, self.store.size())
            }
        };
        let contact = Contact::new(publishing.contact)?;
        let Register { entries, mut unfindable } = self.register_of(&contact, publishing.canaries, act.on)?;
        let rows: usize = entries.iter().map(|it| it.keys.len()).sum();
        let least = before.as_ref().map_or(0, |(_, it)| usize::try_from(it.rows).unwrap_or(usize::MAX));
        let class = SizeClass::holding(rows.max(publishing.room).max(least)).unwrap_or(SizeClass::LARGEST);
        let signer = self.signers(act)?.holder;
        let banks = self.banks();
        let made = publish(&key, &signer, names::FOLD_VERSION, &entries, &banks, class, &mut *act.rng)?;
        let nameless: BTreeSet<String> = made.summary.without_key.into_iter().collect();
        unfindable.extend(nameless.iter().filter_map(|it| RegisterId::parse(it)));
        let digest = table_digest(&made.table)?;
        let (epoch, until) = (key.arrangement().epoch().number(), key.arrangement().epoch().until());
        let held = Held {
            key,
            asker: publishing.asker.clone(),
            limits: publishing.limits,
            table: digest,
            rows: class.rows() as u64,
            canaries: publishing.canaries.len() as u64,
            counted,
            usage,
        };
        let name = name_of(&publishing.asker.state, epoch);
        self.store.keep_secret(&name, None, &held.to_bytes(), &mut *act.rng)?;
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let body = Consulted {
            verb: "lookup publish".to_owned(),
            shown: entries.len() as u64,
            named: Vec::new(),
            reason: Some(format!("for {}, epoch {epoch}, table {}", publishing.asker.state, hex(&digest))),
        };
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        // A key of an epoch before answers nothing any more.
        for old in self.store.secrets(&beginning(&publishing.asker.state))? {
            if old != name {
                self.store.destroy_secret(&old)?;
            }
        }
        Ok(PublishedTable {
            table: made.table,
            rows: class.rows(),
            epoch,
            until,
            digest: hex(&digest),
            unfindable,
        })
    }

    /// Answers one request from the newest table of its asker, or refuses it.
    ///
    /// # Errors
    /// The table is not the newest one, the asker of it did not sign the request, or the home fails: nothing is sent.
    pub fn answer_lookup(
        &mut self,
        request: &[u8],
        table: &Path,
        act: &mut Act<'_>,
    ) -> Result<Answered, LookupError> {
        let (name, mut held) = self.held_of(table)?;
        let asker = held.asker.state.clone();
        self.check_count(&held, &asker)?;
        let now = instant(act)?;
        let signer = self.signers(act)?.holder;
        let banks = self.banks();
        let answering = Answering {
            key: &held.key,
            signer: &signer,
            asker: &held.asker.key,
            table: held.table,
            banks: &banks,
            limits: held.limits,
        };
        let answered = answering.answer(request, &held.usage, now, &mut *act.rng)?;
        let received = answered.received;
        let own = held.key.arrangement().holder().state.to_string();
        let sending = received.sending.to_string();
        // A table was made for this asker: that is the agreement.
        let eligible = self.eligible(&Asking {
            asker: &asker,
            register: &own,
            agreed: std::slice::from_ref(&asker),
            serves: Some(std::slice::from_ref(&sending)),
        });
        let refused = answered.refused.map(|it| it.to_string());
        let why = refused.clone().or_else(|| eligible.clone().err());
        held.usage = answered.usage;
        held.counted = self.store.size();
        let today = (held.usage.today().0, held.limits.asker_per_day);
        self.store.keep_secret(&name, None, &held.to_bytes(), &mut *act.rng)?;
        let new = NewLookup {
            body: LookedUp {
                asked_of_us: true,
                other: asker.clone(),
                officer: format!("{}, {}", received.officer.name(), received.officer.role()),
                about: hex(&received.alert.bytes()),
                bureau: sending,
                outcome: why.map_or_else(|| "answered".to_owned(), |why| format!("refused: {why}")),
                request: hex(&received.digest),
            },
            said_of: None,
            caused_by: None,
            // Signed by the asker: an auditor is shown who asked.
            original: request,
        };
        let entry = self.keep_lookup(new, act)?;
        match eligible {
            Err(why) if refused.is_none() => Err(LookupError::NotEligible(why)),
            Ok(()) | Err(_) => Ok(Answered { response: answered.response, asker, refused, today, entry }),
        }
    }

    /// Whom the reference names that a caller says: the desk that answers the telephone asks.
    ///
    /// # Errors
    /// It is no reference, or the home fails.
    pub fn called(&mut self, reference: &str, act: &mut Act<'_>) -> Result<CalledFor, LookupError> {
        let wrong = || LookupError::NotAReference(reference.chars().take(40).collect());
        let spoken: Reference = reference.parse().map_err(|_| wrong())?;
        let mut found = CalledFor::Unknown;
        for name in self.store.secrets("holder-")? {
            let Some(held) = self.held(&name)? else { continue };
            match self.named_by(&held, &spoken)? {
                Called::Entry { handle } => {
                    if let Some(register) = RegisterId::parse(&handle) {
                        found = CalledFor::Entry { register, asker: held.asker.state.clone() };
                    }
                }
                Called::Canary { handle } => {
                    let number =
                        handle.strip_prefix(CANARY).and_then(|it| it.parse().ok()).unwrap_or_default();
                    found = CalledFor::Canary { number, asker: held.asker.state.clone() };
                }
                Called::Unknown => {}
            }
        }
        let says = match &found {
            CalledFor::Entry { register, asker } => format!("{asker} called for {register}"),
            CalledFor::Canary { number, asker } => format!("{asker} called for invented person {number}"),
            CalledFor::Unknown => "a reference that names nothing".to_owned(),
        };
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let body =
            Consulted { verb: "lookup called".to_owned(), shown: 1, named: Vec::new(), reason: Some(says) };
        consult(&mut batch, body, &act.actor, act.on)?;
        batch.commit()?;
        Ok(found)
    }

    /// References are made again from key and register: what was erased is named by none.
    fn named_by(&self, held: &Held, spoken: &Reference) -> Result<Called, LookupError> {
        for number in 1..=held.canaries {
            let handle = format!("{CANARY}{number}");
            if held.key.reference(&handle) == *spoken {
                return Ok(Called::Canary { handle });
            }
        }
        let mut after = None;
        loop {
            let page = self.store.read().registers(RegisterKind::Protection, after, PAGE)?;
            let Some(last) = page.last() else { return Ok(Called::Unknown) };
            after = Some(last.plain.seq);
            for stored in &page {
                let handle = stored.body.register.as_str();
                if held.key.reference(handle) == *spoken {
                    return Ok(Called::Entry { handle: handle.to_owned() });
                }
            }
        }
    }

    /// Protection that counts today from a state it names, with the invented persons.
    fn register_of(
        &self,
        contact: &Contact,
        canaries: &[Protection],
        on: Date,
    ) -> Result<Register, LookupError> {
        let (mut entries, mut unfindable) = (Vec::new(), Vec::new());
        let mut after = None;
        loop {
            let page = self.store.read().registers(RegisterKind::Protection, after, PAGE)?;
            let Some(last) = page.last() else { break };
            after = Some(last.plain.seq);
            for stored in &page {
                let RegisterEntry::Protection(protection) = &stored.body.entry else { continue };
                if !protects_today(&self.shipped, protection, on) {
                    continue;
                }
                let register = &stored.body.register;
                match entry(register.as_str().to_owned(), EntryKind::Person, protection, contact) {
                    Some(entry) => entries.push(entry),
                    None => unfindable.push(register.clone()),
                }
            }
        }
        for (number, protection) in (1_u64..).zip(canaries) {
            entries.extend(entry(format!("{CANARY}{number}"), EntryKind::Canary, protection, contact));
        }
        Ok(Register { entries, unfindable })
    }

    fn held(&self, name: &str) -> Result<Option<Held>, LookupError> {
        let Some(bytes) = self.store.secret(name)? else { return Ok(None) };
        Held::from_bytes(&bytes).map(Some).ok_or(LookupError::Kept("holder"))
    }

    /// What is kept of an asker's newest epoch.
    fn newest_held(&self, state: &str) -> Result<Option<(String, Held)>, LookupError> {
        let Some(name) = self.store.secrets(&beginning(state))?.pop() else { return Ok(None) };
        Ok(self.held(&name)?.map(|it| (name, it)))
    }

    /// What is kept with a table; it has to be the newest of its asker.
    fn held_of(&self, table: &Path) -> Result<(String, Held), LookupError> {
        let bytes = read_table(table)?;
        let digest =
            table_digest(&bytes).map_err(|why| LookupError::Table { path: table.to_owned(), why })?;
        for name in self.store.secrets("holder-")? {
            if let Some(held) = self.held(&name)?.filter(|it| it.table == digest) {
                return Ok((name, held));
            }
        }
        Err(LookupError::NotNewest(table.to_owned()))
    }

    /// The count was kept before the last answer to this asker was: an answer behind it means an older copy.
    fn check_count(&self, held: &Held, asker: &str) -> Result<(), LookupError> {
        let reader = self.store.read();
        let mut after = Some(Seq(held.counted));
        loop {
            let page = reader.since(after, PAGE)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.0);
            for (seq, kind, _) in &page {
                if Kind::parse(kind) == Some(Kind::LookedUp)
                    && let Content::Known(Recorded::LookedUp(it)) = reader.entry(*seq)?.body
                    && it.asked_of_us
                    && it.other == asker
                {
                    return Err(LookupError::OlderCount(asker.to_owned()));
                }
            }
        }
    }
}

/// What the handle of an invented person begins with; no register id does.
const CANARY: &str = "canary-";

fn beginning(state: &str) -> String {
    format!("holder-{state}-")
}

fn name_of(state: &str, epoch: u32) -> String {
    // Names are read in order: the newest is the last.
    format!("{}{epoch:010}", beginning(state))
}

pub(super) fn read_table(path: &Path) -> Result<Vec<u8>, LookupError> {
    let refused = |source| LookupError::File { path: path.to_owned(), source };
    let longest = SizeClass::LARGEST.bytes() as u64;
    if fs::metadata(path).map_err(refused)?.len() > longest {
        return Err(LookupError::Table { path: path.to_owned(), why: private_lookup::FormError::Length });
    }
    fs::read(path).map_err(refused)
}

/// In force, by an authority that counts, against a state it names: as at a meeting with an alert of that state.
fn protects_today(shipped: &Shipped, protection: &Protection, on: Date) -> bool {
    protection.against.iter().any(|state| {
        let source =
            Source { channel: Channel::Diffusion, bureau: Field::notice(state.clone()), reference: None };
        protects_from(&shipped.tables, protection, &Alert::empty(source), on)
    })
}

/// The entry as a table takes it; nothing where a state it protects from cannot be told from the asker.
fn entry(handle: String, kind: EntryKind, protection: &Protection, contact: &Contact) -> Option<Entry> {
    let against: Vec<State> =
        protection.against.iter().map(|it| State::new(it).ok()).collect::<Option<_>>()?;
    if against.is_empty() {
        return None;
    }
    let keys = protection.about.subject.as_ref().map(keys_of).unwrap_or_default();
    Some(Entry { handle, kind, against, keys, contact: contact.clone() })
}

/// Every spelling with the date of birth: what is registered is found by all its names.
pub(super) fn keys_of(subject: &Subject) -> Vec<LookupKey> {
    let Some(born) = subject.born.get().and_then(born) else { return Vec::new() };
    let keys = name_keys(subject.names.iter().map(|it| (it, false)));
    keys.iter().filter_map(|it| LookupKey::new(names::FOLD_VERSION, it, born).ok()).collect()
}

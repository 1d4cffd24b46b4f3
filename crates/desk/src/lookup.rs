//! Asking another state's protection register about a person at whom an alert was met, and being asked.
//!
//! As the holder of a register: a table for one asker, and an answer to each of its requests. As the asker: a request
//! after a check that met an alert, and the reading of the answer. What is exchanged is files; what the other side
//! may learn from them stands in the library `private_lookup`.
//! Promise: only a check that met an alert asks, never a state the alert serves nor one that shares a bank of wanted
//! people with it, and the holder checks the same again; a request, an answer and what an answer says are on the
//! record before they leave or show (P12); silence, a refusal and an answer that cannot be relied on are never a "no".
//! An open question tells who was meant: it is sealed under the key of the alert's subject and destroyed when read.
//! Serves: 1951 Convention Art 33; Directive 2013/32/EU Art 30; Law Enforcement Directive Art 20, 25 and 29; P11.

mod asker;
mod error;
mod held;
mod holder;
mod key;

use casework::border::asking::{Asking, may_ask};
use jiff::Timestamp;
use private_lookup::{Bank, Banks, Born, Gateway, LookupKey, Party, SigningKey, State};
use terms::PartialDate;
use terms::alert::{NameForm, Subject};

use entries::{Entry, LookedUp, Owner};
use names::Name;
use store::NewEntry;
use terms::{AlertId, Seq, SubjectId};

pub(crate) use asker::STOP_AND_CALL;
pub use asker::{Asked, Question, Said, Told};
pub use error::LookupError;
pub use holder::{Answered, CalledFor, PublishedTable, Publishing};
pub use key::{PublicKey, Side};
pub use private_lookup::{ANSWER_WITHIN, Limits, REQUEST_BYTES, RESPONSE_BYTES, Route};

use crate::{Act, Desk};

/// Spellings of one person that is asked about; of one that is registered every spelling has its keys.
const SPELLINGS: usize = 12;
/// The two signing keys of a home.
const OWN_KEYS: &str = "lookup-key";

/// With which a home signs: requests as an asker, tables and answers as a holder.
struct Signers {
    asker: SigningKey,
    holder: SigningKey,
}

impl Desk {
    /// The public keys of this home, as the other side needs them; made the first time.
    ///
    /// # Errors
    /// The own state is not named, or the home fails.
    pub fn lookup_keys(&mut self, act: &mut Act<'_>) -> Result<[PublicKey; 2], LookupError> {
        let own = self.own_party()?;
        let signers = self.signers(act)?;
        let key = |side, signer: &SigningKey| PublicKey {
            side,
            state: own.state.to_string(),
            gateway: own.gateway.to_string(),
            key: signer.verifying_key(),
        };
        Ok([key(Side::Asker, &signers.asker), key(Side::Holder, &signers.holder)])
    }

    fn signers(&mut self, act: &mut Act<'_>) -> Result<Signers, LookupError> {
        let of = |seeds: &[u8]| {
            let (asker, rest) = seeds.split_first_chunk::<32>()?;
            let (holder, []) = rest.split_first_chunk::<32>()? else { return None };
            Some(Signers { asker: SigningKey::from_bytes(asker), holder: SigningKey::from_bytes(holder) })
        };
        if let Some(seeds) = self.store.secret(OWN_KEYS)? {
            return of(&seeds).ok_or(LookupError::Kept(OWN_KEYS));
        }
        let mut seeds = [0; 64];
        act.rng.fill_bytes(&mut seeds);
        self.store.keep_secret(OWN_KEYS, None, &seeds, &mut *act.rng)?;
        of(&seeds).ok_or(LookupError::Kept(OWN_KEYS))
    }

    fn own_party(&self) -> Result<Party, LookupError> {
        let state = self.shipped.tables.own_state.as_deref().ok_or(LookupError::NoOwnState)?;
        Ok(Party { gateway: Gateway::new(self.store.origin())?, state: State::new(state)? })
    }

    /// The banks of wanted people that are known: the interstate search of the CIS.
    fn banks(&self) -> Banks {
        let countries = &self.shipped.tables.countries;
        let members = countries.iter().filter(|it| countries.cis(&it.iso2));
        let members = members.filter_map(|it| State::new(&it.iso2).ok()).collect();
        Banks(vec![Bank { name: "CIS interstate search".to_owned(), members }])
    }

    /// Whether one state may ask the other; the sentence without what it begins with, for the record.
    fn eligible(&self, asking: &Asking<'_>) -> Result<(), String> {
        may_ask(asking, &self.shipped.tables.countries)
            .map_err(|why| why.says().strip_prefix("not asked: ").unwrap_or(why.says()).to_owned())
    }

    /// Puts a look-up on the record.
    fn keep_lookup(&mut self, new: NewLookup<'_>, act: &mut Act<'_>) -> Result<Seq, LookupError> {
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let entry = batch.append(NewEntry {
            entry: Entry::LookedUp(Box::new(new.body)),
            actor: act.actor.clone(),
            effective: act.on,
            // That it was asked names the alert as the request does, by a mark, and outlives it. What an answer said is
            // about the alert's person: it goes with the alert.
            alert: new.said_of.as_ref().map(|(alert, _)| alert.clone()),
            owner: new.said_of.map_or(Owner::Day(act.on), |(_, owner)| Owner::Subject(owner)),
            caused_by: new.caused_by,
            original: new.original,
            decided_on: None,
        })?;
        batch.commit()?;
        Ok(entry)
    }
}

/// A look-up to be recorded.
struct NewLookup<'a> {
    body: LookedUp,
    /// The alert that an answer spoke about, with its owner.
    said_of: Option<(AlertId, SubjectId)>,
    caused_by: Option<Seq>,
    original: &'a [u8],
}

/// The time of an act, as the library takes it.
fn instant(act: &Act<'_>) -> Result<Timestamp, LookupError> {
    Timestamp::from_microsecond((act.clock)().micros()).map_err(|_| LookupError::Clock)
}

/// Name keys of the spellings, each spelling's most telling pair first, none twice.
fn name_keys<'a>(spellings: impl Iterator<Item = (&'a NameForm, bool)>) -> Vec<String> {
    let (mut principal, mut further) = (Vec::new(), Vec::new());
    for (form, cut) in spellings {
        let name = match (&form.family, &form.given) {
            (Some(family), Some(given)) if !cut => Name::from_parts(family, given),
            _ if cut => Name::parse_truncated(&form.text),
            _ => Name::parse(&form.text),
        };
        let mut keys = name.keys().into_iter();
        principal.extend(keys.next());
        further.extend(keys);
    }
    principal.append(&mut further);
    let mut keys: Vec<String> = Vec::new();
    for key in principal {
        // A key that has no normal form can meet nothing.
        if !keys.contains(&key) && LookupKey::new(names::FOLD_VERSION, &key, Born::Year(2000)).is_ok() {
            keys.push(key);
        }
    }
    keys
}

fn spellings(subject: &Subject, cut: bool) -> impl Iterator<Item = (&NameForm, bool)> {
    subject.names.iter().take(SPELLINGS).map(move |it| (it, cut))
}

fn born(date: PartialDate) -> Option<Born> {
    match (date.month(), date.day()) {
        (Some(month), Some(day)) => jiff::civil::Date::new(date.year(), month, day).ok().map(Born::Day),
        (Some(month), None) => Some(Born::Month(date.year(), month)),
        (None, _) => Some(Born::Year(date.year())),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|it| char::from_digit(it.into(), 16))
        .collect()
}

#[cfg(test)]
mod tests;

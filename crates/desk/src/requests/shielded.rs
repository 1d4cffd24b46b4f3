//! What the letters of a request never name: victims and witnesses of its file, and every state that may protect the person.
//!
//! Promise: P11 and P17. A state is withheld where a protection entry shares a look-up key with the person of the request, whether
//! it is about the same person or not: a state too many costs a rewritten sentence, one too few costs whoever is protected.

use casework::link::{self, LookupKey};
use casework::withheld::{Granting, Withheld};
use store::{Reader, StoreError, Target};
use terms::alert::{NameForm, Subject};
use terms::register::{About, RegisterEntry};
use terms::request::FileItem;
use terms::{AlertId, Field, Origin, Seq};

use super::Case;

/// Entries of a register that are looked at for one look-up key.
const CANDIDATES: usize = 256;

/// What is withheld from the letters of a request; `items` is its merits file.
///
/// # Errors
/// The record fails.
pub fn withheld(reader: &Reader<'_>, case: &Case, items: &[(Seq, FileItem)]) -> Result<Withheld, StoreError> {
    let lodging = &case.request.lodging;
    let names = lodging.names.iter().map(|it| NameForm { origin: Origin::Official, ..NameForm::plain(it) });
    let about = About {
        subject: Some(Subject {
            names: names.collect(),
            born: lodging.born.map_or(Field::Unknown, |born| Field::Known(born, Origin::Official)),
            ..Subject::default()
        }),
        ..About::default()
    };
    let mut keys = link::asked_keys_of_about(&about);
    if let Some(alert) = &lodging.alert {
        keys.push(link::key_of_id(alert));
        if let Some(revision) = reader.revision(alert)? {
            keys.extend(link::asked_keys_of_alert(&revision.body.alert));
        }
    }
    let granting = granting(reader, keys)?;
    let shielded: Vec<String> = items.iter().flat_map(|it| it.1.shielded.iter().cloned()).collect();
    let mut printed = lodging.names.clone();
    printed.push(lodging.filed_by.clone());
    printed.extend(case.request.mandate.iter().map(|it| it.holder.clone()));
    printed.retain(|it| !it.trim().is_empty());
    Ok(Withheld::new(&shielded, &printed, &granting))
}

/// States that may protect whoever has one of these look-up keys.
fn granting(reader: &Reader<'_>, mut keys: Vec<LookupKey>) -> Result<Vec<Granting>, StoreError> {
    keys.sort_unstable();
    keys.dedup();
    let mut granting: Vec<Granting> = Vec::new();
    for candidate in reader.candidates(&keys, CANDIDATES)?.found {
        let Target::Register(id) = &candidate.target else { continue };
        let Some(stored) = reader.register(id)? else { continue };
        if let RegisterEntry::Protection(it) = &stored.body.entry
            && !granting.iter().any(|known| known.code == it.granted_by.state)
        {
            granting.push(Granting { code: it.granted_by.state.clone(), name: String::new() });
        }
    }
    Ok(granting)
}

/// What is withheld from a note on an alert: every state that may protect its person, but for the one in which it is read.
///
/// # Errors
/// The record fails.
pub(crate) fn withheld_on_alert(
    reader: &Reader<'_>,
    alert: &AlertId,
    own: Option<&str>,
) -> Result<Withheld, StoreError> {
    let mut keys = vec![link::key_of_id(alert)];
    if let Some(revision) = reader.revision(alert)? {
        keys.extend(link::asked_keys_of_alert(&revision.body.alert));
    }
    let mut granting = granting(reader, keys)?;
    granting.retain(|it| own != Some(it.code.as_str()));
    Ok(Withheld::new(&[], &[], &granting))
}

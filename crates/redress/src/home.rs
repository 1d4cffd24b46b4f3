//! Where the record is kept, and opening it.

use std::path::PathBuf;

use casework::border::Profile;
use desk::{Act, Desk};
use etcetera::{AppStrategy, AppStrategyArgs};
use store::StoreError;
use terms::{Actor, Date};

use crate::Failure;
use crate::args::Shared;
use crate::clock::{self, System};

/// The name checkpoints carry where none is given. A log that is witnessed has a name of its own.
pub const ORIGIN: &str = "redress.home";

/// Alerts read at a time.
const PAGE: usize = 1_000;

/// Alerts that are listed where the beginning of an id fits several.
const MOST_LISTED: usize = 20;

/// The home given, or the platform's data directory.
pub fn path(shared: &Shared) -> Result<PathBuf, Failure> {
    if let Some(home) = &shared.home {
        return Ok(home.clone());
    }
    let app = AppStrategyArgs {
        top_level_domain: String::new(),
        author: String::new(),
        app_name: "redress".to_owned(),
    };
    let dirs = etcetera::choose_app_strategy(app)?;
    Ok(dirs.data_dir())
}

/// Who acts: the name typed, unverified, or the file itself.
pub fn actor(by: Option<&str>) -> Actor {
    by.map_or_else(|| Actor::Gateway("file".to_owned()), Actor::unverified)
}

/// How a new home is made.
pub fn options(on: Date, id_seed: Option<[u8; 32]>, state: Option<String>) -> store::Options {
    store::Options {
        origin: ORIGIN.to_owned(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        id_seed,
        root_key: None,
        actor: Actor::Auto("init".to_owned()),
        effective: on,
        state,
        exercise: false,
    }
}

/// Opens the home; makes one where there is none.
pub fn open_or_make(shared: &Shared, on: Date) -> Result<Desk, Failure> {
    let home = path(shared)?;
    if store::is_home(&home) {
        return Ok(Desk::open(&home, shared.state.clone())?);
    }
    let mut rng = System;
    let mut act = Act { actor: Actor::Auto("init".to_owned()), on, clock: &clock::now, rng: &mut rng };
    let desk = Desk::create(&home, &options(on, None, shared.state.clone()), shared.state.clone(), &mut act)?;
    anstream::eprintln!("redress: made a home at {}", home.display());
    Ok(desk)
}

/// Opens a home that exists, for a meeting under the profile of a state: one state for both.
pub fn open_for(shared: &Shared, profile: &Profile) -> Result<Desk, Failure> {
    let state = &profile.values().state;
    match &shared.state {
        Some(given) if given != state => {
            Err(Failure(format!("the profile is one of {state}, not of {given}: name one state")))
        }
        Some(_) | None => open(&Shared { state: Some(state.clone()), ..shared.clone() }),
    }
}

/// Opens a home that exists.
pub fn open(shared: &Shared) -> Result<Desk, Failure> {
    let home = path(shared)?;
    if !store::is_home(&home) {
        return Err(Failure(format!(
            "there is no home at {}: `redress screen FILE` makes one",
            home.display()
        )));
    }
    Ok(Desk::open(&home, shared.state.clone())?)
}

/// The home itself is at fault: what is on the disk cannot be read or is not what was written there.
pub fn is_damaged(error: &(dyn std::error::Error + 'static)) -> bool {
    let store = match error.downcast_ref::<desk::DeskError>() {
        Some(desk::DeskError::Store(store)) => Some(store),
        Some(
            desk::DeskError::Tables(_)
            | desk::DeskError::Kept(_)
            | desk::DeskError::OtherState { .. }
            | desk::DeskError::NoSuchAlert(_)
            | desk::DeskError::Erased(_)
            | desk::DeskError::NotExamined(_)
            | desk::DeskError::IndexBehind { .. }
            | desk::DeskError::NothingKept
            | desk::DeskError::NoCheck(_)
            | desk::DeskError::SeveralAlerts(_)
            | desk::DeskError::NoShield(_)
            | desk::DeskError::NoPermission(_)
            | desk::DeskError::OtherAuthority(_)
            | desk::DeskError::OwnCheck(_)
            | desk::DeskError::NewContent { .. }
            | desk::DeskError::NoDocument(_)
            | desk::DeskError::EndsBefore { .. }
            | desk::DeskError::NoRecord(_)
            | desk::DeskError::Sheet(_)
            | desk::DeskError::TooLong { .. },
        ) => None,
        None => error.downcast_ref::<StoreError>(),
    };
    store.is_some_and(|it| match it {
        StoreError::ShorterThanHead { .. }
        | StoreError::ShorterThanCheckpoint { .. }
        | StoreError::TwoHistories(_)
        | StoreError::KeysOlder { .. }
        | StoreError::ForeignKeys
        | StoreError::Damaged { .. }
        | StoreError::NoEntry(_)
        | StoreError::OtherKind(_)
        | StoreError::ErasedEntry(_)
        | StoreError::Fatal { .. }
        | StoreError::Database { .. }
        | StoreError::Sealed { .. }
        | StoreError::NoKey(_)
        | StoreError::Entry { .. }
        | StoreError::Keys(_)
        | StoreError::Root(_)
        | StoreError::Tiles(_)
        | StoreError::Tree(_)
        | StoreError::Checkpoint(_)
        | StoreError::NotSigned { .. } => true,
        StoreError::Exists(_)
        | StoreError::NoWitnesses
        | StoreError::Unwitnessed(_)
        | StoreError::OtherLog(_)
        | StoreError::OwnWitness
        | StoreError::NoHome(_)
        | StoreError::NotARecord(_)
        | StoreError::Locked(_)
        | StoreError::Address { .. }
        | StoreError::Follows(_)
        | StoreError::Closed(_)
        | StoreError::NotPutBack(_)
        | StoreError::Occupied(_)
        | StoreError::NoRequest(_)
        | StoreError::Lodged(_)
        | StoreError::List(_)
        | StoreError::Moved
        | StoreError::Epoch { .. }
        | StoreError::Version { .. }
        | StoreError::Earlier { .. }
        | StoreError::NewerEntries { .. }
        | StoreError::OtherFolds { .. }
        | StoreError::ReadOnly
        | StoreError::Fenced { .. }
        | StoreError::Unfenced
        | StoreError::Raises { .. }
        | StoreError::OtherStanding { .. }
        | StoreError::NoAlert(_)
        | StoreError::Reserved(_)
        | StoreError::TooLong(_)
        | StoreError::Needed(_)
        | StoreError::NoOwner(_)
        | StoreError::ErasedOwner(_)
        | StoreError::Registered(_)
        | StoreError::Unproposed(_)
        | StoreError::Broken
        | StoreError::Stopped
        | StoreError::Io { .. }
        | StoreError::Note(_) => false,
    })
}

/// The alert whose id begins like this; several or none are an error.
pub fn find_alert(desk: &Desk, typed: &str) -> Result<terms::AlertId, Failure> {
    let typed = if typed.starts_with(terms::AlertId::PREFIX) {
        typed.to_owned()
    } else {
        format!("{}{typed}", terms::AlertId::PREFIX)
    };
    let mut found = Vec::new();
    let mut others = 0_usize;
    let mut after = None;
    loop {
        let page = desk.store().read().alerts(after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = Some(last.first);
        for row in page.iter().filter(|it| it.alert.as_str().starts_with(&typed)) {
            match found.len() {
                MOST_LISTED => others += 1,
                _ => found.push(row.alert.clone()),
            }
        }
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Failure(format!("`{typed}` is not on the record of this home"))),
        several => Err(Failure(several_fit(&typed, several, others))),
    }
}

/// The alerts that a beginning fits, and how many more: a list of thousands helps nobody to find one.
fn several_fit(typed: &str, several: &[terms::AlertId], others: usize) -> String {
    let listed = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let more = match others {
        0 => String::new(),
        1 => " and 1 other: type more of it".to_owned(),
        n => format!(" and {n} others: type more of it"),
    };
    format!("`{typed}` fits more than one alert: {listed}{more}")
}

#[cfg(test)]
mod tests {
    use terms::AlertId;

    use super::{MOST_LISTED, several_fit};

    #[test]
    fn a_beginning_that_fits_thousands_lists_few_and_says_how_many_more_there_are() {
        let some: Vec<AlertId> = (0..MOST_LISTED).map(|it| AlertId::from_tail(&it.to_string())).collect();
        let says = several_fit("alert-", &some, 4_980);
        assert_eq!(says.matches("alert-").count(), MOST_LISTED + 1);
        assert!(says.ends_with(" and 4980 others: type more of it"), "{says}");
        assert!(several_fit("alert-", &some, 1).ends_with("and 1 other: type more of it"));
        assert!(!several_fit("alert-", &some, 0).contains("other:"));
    }
}

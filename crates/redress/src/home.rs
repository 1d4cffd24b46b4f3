//! Where the record is kept, and opening it.

use std::path::PathBuf;

use desk::{Act, Desk};
use etcetera::{AppStrategy, AppStrategyArgs};
use terms::{Actor, Date};

use crate::Failure;
use crate::args::Shared;
use crate::clock::{self, System};

/// The name checkpoints carry.
const ORIGIN: &str = "redress.home";

/// Alerts read at a time.
const PAGE: usize = 1_000;

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
pub fn options(on: Date, id_seed: Option<[u8; 32]>) -> store::Options {
    store::Options {
        origin: ORIGIN.to_owned(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        id_seed,
        root_key: None,
        actor: Actor::Auto("init".to_owned()),
        effective: on,
    }
}

/// Opens the home; makes one where there is none.
pub fn open_or_make(shared: &Shared, on: Date) -> Result<Desk, Failure> {
    let home = path(shared)?;
    if home.join("record.db").exists() {
        return Ok(Desk::open(&home, shared.state.clone())?);
    }
    let mut rng = System;
    let mut act = Act { actor: Actor::Auto("init".to_owned()), on, clock: &clock::now, rng: &mut rng };
    let desk = Desk::create(&home, &options(on, None), shared.state.clone(), &mut act)?;
    anstream::eprintln!("redress: made a home at {}", home.display());
    Ok(desk)
}

/// Opens a home that exists.
pub fn open(shared: &Shared) -> Result<Desk, Failure> {
    let home = path(shared)?;
    if !home.join("record.db").exists() {
        return Err(Failure(format!(
            "there is no home at {}: `redress screen FILE` makes one",
            home.display()
        )));
    }
    Ok(Desk::open(&home, shared.state.clone())?)
}

/// The alert whose id begins like this; several or none are an error.
pub fn find_alert(desk: &Desk, typed: &str) -> Result<terms::AlertId, Failure> {
    let typed = if typed.starts_with(terms::AlertId::PREFIX) {
        typed.to_owned()
    } else {
        format!("{}{typed}", terms::AlertId::PREFIX)
    };
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let page = desk.store().read().alerts(after, PAGE)?;
        let Some(last) = page.last() else { break };
        after = Some(last.first);
        found.extend(
            page.iter().filter(|it| it.alert.as_str().starts_with(&typed)).map(|it| it.alert.clone()),
        );
        if found.len() > 3 {
            break;
        }
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Failure(format!("`{typed}` is not on the record of this home"))),
        several => Err(Failure(format!(
            "`{typed}` fits more than one alert: {}",
            several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        ))),
    }
}

//! `redress account`: the accounts of a home, for a first start and for whoever runs it.
//!
//! Promise: a start code is printed once and kept nowhere; what is changed here counts for a running server with its next
//! request; every change is put on the record.

use clap::{Args, Subcommand};
use desk::{Act, Desk, DeskError, Look};
use store::StoreError;
use terms::register::Body;
use terms::role::Role;
use terms::{Actor, AlertId};
use web::account::{Accounts, NewAccount, Strength, Subject};

use crate::args::Shared;
use crate::clock::{self, System};
use crate::verbs::serve::Machine;
use crate::{End, Failure, home, meeting};

/// What `redress account` understands.
#[derive(Args)]
pub struct Account {
    #[command(subcommand)]
    act: AccountAct,
}

#[derive(Subcommand)]
enum AccountAct {
    /// Make an account; its start code is printed once
    Add(Box<Add>),
    /// List accounts
    List,
    /// Close an account; its logins end
    Close {
        /// The login
        login: String,
    },
    /// Give an account a new start code; its logins end
    Password {
        /// The login
        login: String,
    },
    /// Bind an identity at a login provider to an account
    Bind {
        /// The login
        login: String,
        /// The provider, as it names itself
        #[arg(long)]
        issuer: String,
        /// Who it is there
        #[arg(long)]
        subject: String,
        /// Take it away
        #[arg(long)]
        end: bool,
    },
    /// Enter a mandate: counsel and caseworkers see the alerts of their clients
    Mandate {
        /// The login
        login: String,
        /// The alert, whole
        #[arg(value_parser = meeting::alert)]
        alert: AlertId,
        /// Take it back
        #[arg(long)]
        end: bool,
    },
}

#[derive(Args)]
struct Add {
    /// What is typed at the login
    login: String,
    /// The name the person goes by in the office
    #[arg(long)]
    name: String,
    /// The number of the person: two accounts of one person have one
    #[arg(long)]
    person: String,
    /// The unit
    #[arg(long)]
    unit: String,
    /// The role; may be given again
    #[arg(long = "role", required = true, value_parser = role)]
    roles: Vec<Role>,
    /// The authority for measures that the office holds, as the profile names it
    #[arg(long)]
    authority: Option<String>,
    /// The body for which the person speaks: `STATE:NAME`
    #[arg(long, value_parser = body)]
    body: Option<Body>,
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(&text.replace('-', "_")).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|it| it.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}

fn body(text: &str) -> Result<Body, String> {
    match text.split_once(':') {
        Some((state, name)) if !state.trim().is_empty() && !name.trim().is_empty() => {
            Ok(Body { state: state.trim().to_uppercase(), name: name.trim().to_owned() })
        }
        Some(_) | None => {
            Err("expected the state and the name of a body, as `LT:Migration Department`".to_owned())
        }
    }
}

/// Runs it.
pub fn run(shared: &Shared, args: &Account) -> Result<End, Failure> {
    let path = home::path(shared)?;
    if !store::is_home(&path) {
        return Err(Failure(format!("there is no home at {}: `redress init` makes one", path.display())));
    }
    let accounts = Accounts::open(&path, Strength::USUAL)?;
    match &args.act {
        AccountAct::Add(add) => {
            let new = NewAccount {
                login: add.login.clone(),
                person: add.person.clone(),
                name: add.name.clone(),
                unit: add.unit.clone(),
                authority: add.authority.clone(),
                body: add.body.clone(),
                roles: add.roles.clone(),
            };
            start_code(&accounts.add(&new, &Machine)?);
        }
        AccountAct::List => list(&accounts)?,
        AccountAct::Close { login } => {
            accounts.close(login)?;
            crate::say!("{login}: closed; its logins have ended");
        }
        AccountAct::Password { login } => start_code(&accounts.new_start_code(login, &Machine)?),
        AccountAct::Bind { login, issuer, subject, end } => {
            let subject = Subject { issuer: issuer.clone(), subject: subject.clone() };
            accounts.acting(Actor::Auto("accounts".to_owned())).bind(login, &subject, !end)?;
            crate::say!("{login}: {}", if *end { "taken away" } else { "bound" });
        }
        AccountAct::Mandate { login, alert, end } => {
            accounts.mandate(login, alert, !end)?;
            crate::say!("{login}: {alert} {}", if *end { "taken back" } else { "entered" });
        }
    }
    record(shared, &accounts)
}

/// Puts what was changed on the record; a server that has the home in hand does it with its next request.
fn record(shared: &Shared, accounts: &Accounts) -> Result<End, Failure> {
    const PAGE: usize = 200;
    if accounts.pending(1)?.is_empty() {
        return Ok(End::Done);
    }
    let mut desk = match Desk::open(&home::path(shared)?, shared.state.clone()) {
        Ok(desk) => desk,
        Err(DeskError::Store(StoreError::Locked(_))) => {
            crate::say!("the server of this home puts it on the record");
            return Ok(End::Done);
        }
        Err(other) => return Err(other.into()),
    };
    loop {
        let pending = accounts.take_pending(PAGE, clock::now().micros())?;
        if pending.is_empty() {
            break;
        }
        let ids: Vec<i64> = pending.iter().map(|it| it.id).collect();
        let looks: Vec<Look> = pending
            .into_iter()
            .map(|it| Look {
                actor: it.by,
                verb: "account".to_owned(),
                shown: 0,
                named: it.alert.into_iter().collect(),
                reason: it.says,
            })
            .collect();
        let mut rng = System;
        let actor = Actor::Auto("accounts".to_owned());
        let mut act = Act { actor, on: clock::day(None), clock: &clock::now, rng: &mut rng };
        desk.looked(&looks, &mut act)?;
        accounts.recorded(&ids)?;
    }
    desk.checkpoint()?;
    Ok(End::Done)
}

fn start_code(code: &str) {
    crate::say!("start code, shown once: {code}");
    crate::say!("It opens one thing: the choice of a password of one's own.");
}

fn list(accounts: &Accounts) -> Result<(), Failure> {
    const PAGE: usize = 200;
    let mut after = String::new();
    loop {
        let page = accounts.list(&after, PAGE)?;
        let Some(last) = page.last() else { return Ok(()) };
        after.clone_from(&last.login);
        for it in &page {
            let roles: Vec<&str> = it.roles.iter().map(|it| it.code()).collect();
            let state = match (it.closed, it.start) {
                (true, _) => "closed",
                (false, true) => "start code",
                (false, false) => "",
            };
            crate::say!("{:<20} {:<24} {:<20} {} {state}", it.login, it.name, it.unit, roles.join(", "));
        }
    }
}

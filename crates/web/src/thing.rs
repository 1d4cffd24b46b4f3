//! What a route touches, as the policies of access ask about it: who made it, whose client it is about, before whom it
//! was brought.
//!
//! Promise: it is read from the record and from the account at the moment of asking; what is not there is nobody's, and
//! opens nothing that has to be one's own.
//! Serves: Directive (EU) 2016/680 Art 29(2)(e).

use std::sync::Arc;

use desk::custody::under;
use desk::shown;
use entries::{Entry, Kind};
use policy::access::Thing;
use store::{Content, Reader, Store};
use terms::id::RequestId;
use terms::role::{Deed, Role};
use terms::{Actor, AlertId, Seq};

use crate::account::Login;
use crate::api::commission::thing_of;
use crate::before::{Courts, office};
use crate::http::{Call, Problem};
use crate::routes::{Method, Owner};

/// Whoever would have made a first step that nobody has made yet: the handler says that nothing waits.
const NOBODY_YET: &str = "\u{1}nobody yet";
/// The finding that an alert concerns a child.
const CHILD: &str = "person.child";

/// What the route touches; none where only its handler can tell.
pub(crate) async fn thing(call: &Call, login: &Arc<Login>, deed: Deed) -> Result<Option<Thing>, Problem> {
    if deed == Deed::OwnAccount {
        return Ok(Some(Thing { made_by: login.account().person.clone(), ..Thing::default() }));
    }
    if deed == Deed::ConfirmOverride {
        let used = call.part("used").parse().map(Seq).ok().filter(|_| call.route.method() == Method::Post);
        return match used {
            // To look at it is not yet the second step.
            None => Ok(Some(Thing { made_by: NOBODY_YET.to_owned(), ..Thing::default() })),
            Some(used) => {
                let read = move |store: &Store| Ok(of_override(store, used));
                call.app.readers.read(&call.app.works, read).await.map(Some)
            }
        };
    }
    match call.route.owner() {
        Owner::Handler => Ok(None),
        Owner::Check => match call.check() {
            Err(_) => Ok(Some(Thing::default())),
            Ok(check) => {
                let read = move |store: &Store| Ok(of_check(store, check));
                call.app.readers.read(&call.app.works, read).await.map(Some)
            }
        },
        Owner::Request => match RequestId::parse(call.part("request")) {
            None => Ok(Some(Thing::default())),
            Some(request) => {
                let (login, rules, at) = (Arc::clone(login), call.app.governed.rules(), call.came);
                let read = move |store: &Store| {
                    let found = desk::requests::case(&store.read(), &request, &rules.body)?;
                    let thing = |it: &desk::requests::Case| thing_of(it, &login, rules.body.day_at(at));
                    Ok(found.as_ref().map(thing).unwrap_or_default())
                };
                call.app.readers.read(&call.app.works, read).await.map(Some)
            }
        },
        Owner::Nothing | Owner::Alert => match call.named() {
            None => Ok(Some(Thing::default())),
            Some(alert) => of_named(call, login, &alert, deed).await.map(Some),
        },
    }
}

/// Who made a check.
fn of_check(store: &Store, check: Seq) -> Thing {
    // An opening that waited knows of no later entry's place, but reads it.
    let stored = store.read().entry(check).ok();
    let made_by = stored.and_then(|it| match (it.plain.actor, it.body) {
        (Actor::Human { id, login: Some(_), .. }, Content::Known(Entry::Checked(_))) => Some(id),
        (Actor::Human { .. } | Actor::Auto(_) | Actor::Gateway(_), _) => None,
    });
    Thing { made_by: made_by.unwrap_or_default(), ..Thing::default() }
}

/// Who used an urgent override.
fn of_override(store: &Store, used: Seq) -> Thing {
    let made_by = match store.read().entry(used).ok().map(|it| (it.plain.actor, it.body)) {
        Some((Actor::Human { id, .. }, Content::Known(Entry::OverrideUsed(_)))) => id,
        Some(_) | None => NOBODY_YET.to_owned(),
    };
    Thing { made_by, ..Thing::default() }
}

/// Whether an entry is a check.
pub(crate) async fn is_check(call: &Call, check: Seq) -> Result<bool, Problem> {
    let read = move |store: &Store| {
        let stored = store.read().entry(check).ok();
        Ok(stored.is_some_and(|it| matches!(it.body, Content::Known(Entry::Checked(_)))))
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Whether whoever asks may see an alert, on a route whose deed is another one.
pub(crate) async fn sees(call: &Call, alert: &AlertId) -> Result<bool, Problem> {
    may(call, alert, Deed::SeeAlert).await
}

/// Whether whoever asks may do a deed on an alert now.
pub(crate) async fn may(call: &Call, alert: &AlertId, deed: Deed) -> Result<bool, Problem> {
    let login = Arc::clone(call.login()?);
    let thing = of_named(call, &login, alert, deed).await?;
    Ok(call.app.rules.ask(&login, deed, &thing, true).allowed())
}

/// An alert that is named.
async fn of_named(call: &Call, login: &Arc<Login>, alert: &AlertId, deed: Deed) -> Result<Thing, Problem> {
    let courts = Courts::of(&call.app, login).await?;
    let (login, alert, at, app) = (Arc::clone(login), alert.clone(), call.came, Arc::clone(&call.app));
    let read = move |store: &Store| {
        let rules = app.governed.rules();
        let reader = store.read();
        // What detains a person is before a court; which one, its custody says.
        let detained = || {
            let rows = under(&reader, &rules.profile, &rules.jurisdiction, &alert, at)?;
            Ok(rows.iter().any(|it| courts.is_before(it, &office(&login))))
        };
        of_alert(&reader, &alert, &login, deed, at, &detained)
    };
    call.app.readers.read(&call.app.works, read).await
}

/// Whose client an alert is about, before whom it was brought, and who gave the decision that waits.
fn of_alert(
    reader: &Reader<'_>,
    alert: &AlertId,
    login: &Login,
    deed: Deed,
    at: i64,
    detained: &dyn Fn() -> Result<bool, Problem>,
) -> Result<Thing, Problem> {
    let account = login.account();
    let mandate = account.mandates.contains(alert);
    let found = shown(reader, alert, at)?;
    let recorded = |kind| {
        let there = reader.followed(alert, &[kind]).map(|it| !it.is_empty());
        there.map_err(Problem::from)
    };
    // What was called back is shown to nobody at a desk, and is before a court all the same.
    let there = found.is_some()
        || matches!(deed, Deed::SeeRecall | Deed::ContestRecall | Deed::SeeEvidence)
            && reader.alert(alert)?.is_some();
    let brought = match login.role() {
        // What detains a person is the court's whose hour it is; anything else its registry enters.
        Role::Court => mandate || (there && detained()?),
        // What was asked to be looked at again is the reviewing body's.
        Role::Commission => mandate || (there && recorded(Kind::ReviewAsked)?),
        _ => false,
    };
    let child = found.as_ref().is_some_and(|it| it.examination.findings.iter().any(|it| it.rule.0 == CHILD));
    let waits = found.and_then(|it| it.waiting).map(|it| it.by.person);
    let made_by = match deed {
        Deed::ReviewDecision => waits.unwrap_or_else(|| NOBODY_YET.to_owned()),
        // A vault is whoever's opens it: there is one for each, and no way to another's.
        Deed::OpenVault => account.person.clone(),
        _ => String::new(),
    };
    Ok(Thing {
        made_by,
        mandates: if mandate { vec![account.person.clone()] } else { Vec::new() },
        before: if brought { vec![login.role()] } else { Vec::new() },
        child,
        ..Thing::default()
    })
}

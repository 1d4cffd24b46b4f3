//! The alarm where one hand calls back so much that people have to look.
//!
//! Promise: P10 (threat T27). It is on the record, in the figures and on the page of recalls within a minute; it delays no recall and undoes
//! none. The same storm is put on the record once.
//!
//! Serves promise P10 of this system.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use casework::border::Moment;
use desk::storms::{Found, Recents};
use terms::Actor;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::http::Problem;

/// How often it is looked.
const LOOKED: Duration = Duration::from_secs(5);

/// Looks until the server ends.
pub(crate) fn watch(app: &Arc<App>) -> JoinHandle<()> {
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let (mut recents, mut told) = (Recents::default(), Vec::new());
        loop {
            let kept = recents.clone();
            recents = match look(&app, recents, &mut told).await {
                Ok(recents) => recents,
                Err(problem) => {
                    tracing::error!(inside = problem.inside, detail = problem.detail, "the look for storms");
                    kept
                }
            };
            tokio::time::sleep(LOOKED).await;
        }
    })
}

async fn look(app: &Arc<App>, mut recents: Recents, told: &mut Vec<String>) -> Result<Recents, Problem> {
    let now = app.world.now().micros();
    let today = Moment::new(now, app.config.offset).date();
    let work = move |store: &store::Store| {
        let (size, reader) = (store.size(), store.read());
        recents.follow(&reader, size, now)?;
        let found = recents.storms(&reader, today)?;
        Ok((recents, found))
    };
    let (recents, found) = app.readers.read(&app.works, work).await?;
    for it in &found {
        // One that was there at the look before goes on, with whatever came since.
        if !told.contains(&it.by) {
            alarm(app, it.clone()).await?;
            told.push(it.by.clone());
        }
    }
    told.retain(|by| found.iter().any(|it| it.by == *by));
    *app.storms.lock().unwrap_or_else(PoisonError::into_inner) = found;
    Ok(recents)
}

async fn alarm(app: &Arc<App>, found: Found) -> Result<(), Problem> {
    tracing::error!(
        by = found.by,
        recalls = found.recalls,
        from = found.first.0,
        "a storm of recalls: somebody has to look"
    );
    let work = move |bench: &mut crate::works::Bench| {
        let actor = Actor::Auto("storm".to_owned());
        Ok(bench.act(&actor, |desk, _, _, act| desk.alarm(&found, act))?)
    };
    app.works.act(work).await
}

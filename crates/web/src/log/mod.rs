//! The log between those who keep it, those who witness it and those who watch it.
//!
//! | file | what |
//! |---|---|
//! | `witness` | the witness program: heads come in, signatures go out |
//! | `cosign` | a log asks its witnesses |
//! | `door` | tiles and heads as static files, at set times |
//! | `monitor` | whoever copies a log and looks whether it told the same before |
//!
//! Promise: I12. Nothing here knows what an entry means; what leaves are hashes with a salt, a coarse class and a week.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use transparency::{Policy, SignedCheckpoint};

use crate::app::App;
use crate::http::Problem;

pub mod cosign;
pub mod door;
pub mod monitor;
pub mod witness;

/// How often witnesses are asked while the log grows.
const ASKED: Duration = Duration::from_secs(5);

/// How a server shows its log and asks its witnesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogConfig {
    /// Where strangers read it.
    pub public: Option<door::Public>,
    /// Certificates of the authorities by which witnesses are recognised.
    pub authorities: PathBuf,
}

impl Default for LogConfig {
    fn default() -> Self {
        Self { public: None, authorities: PathBuf::from(cosign::AUTHORITIES) }
    }
}

/// Asks the witnesses of a home, where some are named, each time its log grew. Ends with the runtime.
pub(crate) fn witnessing(app: &Arc<App>) -> JoinHandle<()> {
    let app = Arc::clone(app);
    tokio::spawn(async move {
        loop {
            if let Err(problem) = once(&app).await {
                tracing::error!(says = problem.inside.unwrap_or(problem.detail), "the witnesses of the log");
            }
            tokio::time::sleep(ASKED).await;
        }
    })
}

/// The policy, and the newest head where its witnesses have not signed it.
type Due = Option<(Policy, SignedCheckpoint)>;

async fn once(app: &Arc<App>) -> Result<(), Problem> {
    let due = app.works.act(|bench| -> Result<Due, Problem> {
        let Some(policy) = bench.desk.store().witness_policy()?.filter(Policy::asks) else { return Ok(None) };
        let known = bench.desk.store().witnessed()?.map_or(0, |it| it.checkpoint().size);
        let signed = bench.desk.checkpoint()?;
        Ok((signed.checkpoint().size > known).then_some((policy, signed)))
    });
    let Some((policy, signed)) = due.await? else { return Ok(()) };
    let log = app.config.home.join("log");
    let asked = cosign::ask(&policy, &signed, &log, &app.config.log.authorities).await;
    for (witness, outcome) in &asked.each {
        match outcome {
            Ok(()) => {}
            Err(why) if why.is_alarm() => {
                tracing::error!(witness, says = %why, "a witness disagrees with this log")
            }
            Err(why) => tracing::warn!(witness, says = %why, "a witness did not sign"),
        }
    }
    let signed = asked.signed;
    let own = signed.clone();
    app.works
        .act(move |bench| match bench.desk.keep_witnessed(&own) {
            // Too few signed: permissions wait, and the next round asks again.
            Ok(()) | Err(desk::DeskError::Store(store::StoreError::Unwitnessed(_))) => Ok(()),
            Err(error) => Err(error.into()),
        })
        .await
}

//! A log asks its witnesses to sign its head: all at once, each from the size that it signed last.
//!
//! Promise: what a witness sent counts where its signature holds; a witness that signed more of this log than there is says
//! that the log was put back or has a second writer, and that is told apart from one that does not answer.
//! Serves: C2SP `tlog-witness`; threats T11 and F19 (one identity, two writers).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::task::JoinSet;
use transparency::policy::Party;
use transparency::witness::SIZE_MEDIA;
use transparency::{Policy, SignedCheckpoint, Submission, Tiles};

use super::witness::ADD;
use crate::fetch::{Address, Sent, Trust, send};

/// How often a witness is asked again where others moved it meanwhile.
const TRIES: usize = 4;

/// The authorities by which witnesses over https are recognised, where none are named.
pub const AUTHORITIES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Why a witness did not sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSigned {
    /// The policy gives no address, or none that may be asked.
    #[error("no address at which it can be asked: https, or http on this machine")]
    NoAddress,
    /// It was not reached, or did not answer.
    #[error("{0}")]
    Unreached(String),
    /// It signed more of this log than there is.
    #[error(
        "it signed {known} entries of this log, which has {size}: the log was put back, or another home writes under its name"
    )]
    Ahead {
        /// Entries it signed.
        known: u64,
        /// Entries here.
        size: u64,
    },
    /// It refused.
    #[error("it refused ({status}): {says}")]
    Refused {
        /// The status.
        status: u16,
        /// What it said.
        says: String,
    },
    /// What it sent is no signature of this head.
    #[error("what it sent is no signature of this head: {0}")]
    False(String),
    /// The own tiles give no proof.
    #[error("no proof from the own tiles: {0}")]
    NoProof(String),
}

impl NotSigned {
    /// Whether it says that there is more than one writer, or more than one history.
    #[must_use]
    pub fn is_alarm(&self) -> bool {
        matches!(self, Self::Ahead { .. } | Self::Refused { status: 409 | 422, .. })
    }
}

/// What became of asking.
#[derive(Debug)]
pub struct Asked {
    /// The head, with every signature that holds.
    pub signed: SignedCheckpoint,
    /// Each witness by its name in the policy, in the order of the policy.
    pub each: Vec<(String, Result<(), NotSigned>)>,
}

/// Asks every witness of a policy for its signature of a head; `log` is the folder of the tiles.
pub async fn ask(policy: &Policy, signed: &SignedCheckpoint, log: &Path, authorities: &Path) -> Asked {
    let trust = Trust::read(authorities);
    let shared: Arc<(SignedCheckpoint, PathBuf)> = Arc::new((signed.clone(), log.to_owned()));
    let mut asking = JoinSet::new();
    for (at, party) in policy.witnesses().cloned().enumerate() {
        let (trust, shared) = (trust.clone(), Arc::clone(&shared));
        asking.spawn(async move { (at, one(&party, &shared, &trust).await, party) });
    }
    let mut all = Vec::new();
    while let Some(done) = asking.join_next().await {
        all.extend(done);
    }
    all.sort_by_key(|(at, ..)| *at);
    let mut asked = Asked { signed: signed.clone(), each: Vec::new() };
    for (_, lines, party) in all {
        let outcome = match lines {
            Err(why) => Err(why),
            Ok(lines) => match asked.signed.clone().with_lines(&lines, std::slice::from_ref(&party.key)) {
                Ok((with, added)) if !added.is_empty() => {
                    asked.signed = with;
                    Ok(())
                }
                Ok(_) => Err(NotSigned::False("it is by another key".to_owned())),
                Err(error) => Err(NotSigned::False(error.to_string())),
            },
        };
        asked.each.push((party.name, outcome));
    }
    asked
}

/// As [`ask`], for a program that waits for nothing else.
///
/// # Errors
/// The system gives no means to wait.
pub fn ask_now(
    policy: &Policy,
    signed: &SignedCheckpoint,
    log: &Path,
    authorities: &Path,
) -> std::io::Result<Asked> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    Ok(runtime.block_on(ask(policy, signed, log, authorities)))
}

/// The signature lines of one witness.
async fn one(
    party: &Party,
    shared: &Arc<(SignedCheckpoint, PathBuf)>,
    trust: &Trust,
) -> Result<String, NotSigned> {
    let at = party.url.as_deref().and_then(Address::read).ok_or(NotSigned::NoAddress)?.below(ADD);
    let size = shared.0.checkpoint().size;
    // Where it stands is not known here: whoever kept that could be wrong, and it says so itself.
    let mut old = size;
    for _ in 0..TRIES {
        let body = shown(shared, old).await?;
        let sent = Sent { media: "text/plain; charset=utf-8", body: &body, head: &[] };
        let answer = send(&at, Some(sent), "text/plain", trust).await.map_err(NotSigned::Unreached)?;
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        match answer.status {
            200 => return Ok(text),
            409 if answer.media.starts_with(SIZE_MEDIA) => {
                let digits = text.trim_end();
                let known: u64 = digits
                    .parse()
                    .map_err(|_| NotSigned::Refused { status: 409, says: "it named no size".to_owned() })?;
                if known > size {
                    return Err(NotSigned::Ahead { known, size });
                }
                old = known;
            }
            status => {
                let says = text.lines().next().unwrap_or_default().chars().take(200).collect();
                return Err(NotSigned::Refused { status, says });
            }
        }
    }
    Err(NotSigned::Unreached("it moved on each time it was asked".to_owned()))
}

/// The body that shows the head from a size, made beside the threads that wait.
async fn shown(shared: &Arc<(SignedCheckpoint, PathBuf)>, old: u64) -> Result<String, NotSigned> {
    let shared = Arc::clone(shared);
    let made = tokio::task::spawn_blocking(move || {
        let tiles = Tiles::open(&shared.1).map_err(|error| error.to_string())?;
        Submission::from_tiles(&tiles, &shared.0, old).map_err(|error| error.to_string())
    });
    match made.await {
        Ok(Ok(shown)) => Ok(shown.to_string()),
        Ok(Err(says)) => Err(NotSigned::NoProof(says)),
        Err(error) => Err(NotSigned::NoProof(error.to_string())),
    }
}

//! The programs that are measured.

use super::search::Mode;
use super::table::thousands;
use super::{Places, postgres, quoted};

/// One that gives a score to a pair.
pub(super) struct Scorer {
    pub(super) label: &'static str,
    pub(super) command: String,
    pub(super) ours: bool,
}

/// One that searches a list.
pub(super) struct Searcher {
    pub(super) label: &'static str,
    /// By how it is asked.
    pub(super) commands: Vec<(Mode, String)>,
    /// The first so many queries, where all would take too long.
    pub(super) limit: Option<usize>,
    pub(super) ours: bool,
    /// Why it cannot be run.
    pub(super) cannot: Option<String>,
}

/// Those that score.
pub(super) struct Programs {
    pub(super) scorers: Vec<Scorer>,
}

pub(super) const OURS: &str = "**redress**";

pub(super) fn all(places: &Places, skip_peers: bool) -> Programs {
    let peer = |script: &str, word: &str| format!("python3 {} {word}", quoted(places.peers.join(script)));
    let score = format!("{} names score", quoted(&places.redress));
    let mut scorers = vec![Scorer { label: OURS, command: score, ours: true }];
    if !skip_peers {
        let more = [
            ("token Jaro-Winkler on ASCII", peer("rf.py", "token_jw")),
            ("nomenklatura logic-v1", peer("nk.py", "logic-v1")),
            ("nomenklatura logic-v2", peer("nk.py", "logic-v2")),
        ];
        scorers.extend(more.into_iter().map(|(label, command)| Scorer { label, command, ours: false }));
    }
    Programs { scorers }
}

/// The largest list the peer that rescores by logic-v2 is asked with: beyond, one query takes seconds.
const LARGEST_RESCORED: usize = 10_000;

/// Those that search a list of this size.
pub(super) fn searchers(
    places: &Places,
    size: usize,
    skip_peers: bool,
    server: &Result<postgres::Server, String>,
) -> Vec<Searcher> {
    let list = quoted(places.list(size));
    let ours = format!("{} names search {list}", quoted(&places.redress));
    let by =
        |modes: &[Mode], command: &str| modes.iter().map(|it| (*it, command.to_owned())).collect::<Vec<_>>();
    let mut all = vec![Searcher {
        label: OURS,
        commands: by(&[Mode::NameOnly, Mode::Dated, Mode::Noise], &ours),
        limit: None,
        ours: true,
        cannot: None,
    }];
    if skip_peers {
        return all;
    }
    let peer = |script: &str, words: &str| {
        format!("python3 {} {list} {words}", quoted(places.peers.join(script))).trim_end().to_owned()
    };
    let slow = if size <= 10_000 {
        1_500
    } else if size <= 100_000 {
        600
    } else {
        300
    };
    all.push(Searcher {
        label: "same date of birth, then token Jaro-Winkler",
        commands: by(&[Mode::Dated, Mode::Noise], &peer("s_dobbucket.py", "token_jw")),
        limit: None,
        ours: false,
        cannot: None,
    });
    all.push(Searcher {
        label: "SQLite FTS5 trigram",
        commands: by(&[Mode::NameOnly], &peer("s_fts5.py", "")),
        limit: Some(slow),
        ours: false,
        cannot: None,
    });
    let (words, cannot) = match server {
        Ok(server) => (format!("{} gin 0.3", quoted(server.address())), None),
        Err(why) => (String::new(), Some(why.clone())),
    };
    all.push(Searcher {
        label: "PostgreSQL pg_trgm (GIN, 0.3)",
        commands: by(&[Mode::NameOnly], &peer("s_pgtrgm.py", &words)),
        limit: Some(slow),
        ours: false,
        cannot,
    });
    all.push(Searcher {
        label: "nomenklatura index and logic-v2",
        commands: vec![
            (Mode::NameOnly, peer("s_nkindex.py", "name")),
            (Mode::Noise, peer("s_nkindex.py", "namedob")),
        ],
        limit: Some(300),
        ours: false,
        cannot: (size > LARGEST_RESCORED)
            .then(|| format!("asked up to {} persons only", thousands(LARGEST_RESCORED))),
    });
    all
}

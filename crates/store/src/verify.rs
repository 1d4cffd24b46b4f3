//! The offline check: everything a home holds, from its files alone.
//!
//! Every entry is read, hashed, opened and compared with its columns; the log is computed anew and compared with
//! the head of the log, the `head` file, every checkpoint and the tiles; every projection is made again in an
//! empty database and compared row by row; what was erased is shown to be gone.
//! Promise: one flipped bit or one cut in any file is reported, or it changed nothing that is ever read; nothing
//! here panics, whatever the bytes; nothing in the home is changed.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use entries::{Decoded, Entry, Erased, FORMAT, Kind, Leaf, Plain};
use keystore::{KeyState, Keystore, RootKey};
use terms::Seq;
use transparency::path::Level;
use transparency::{Checkpoint, Fault, Hash, SigningKey, TilePath, Tiles, Tree, leaf_hash, verify_dir};

use crate::blob;
use crate::checkpoint;
use crate::clocks;
use crate::codes::Codes;
use crate::db::{Connection, Row, Rows, Value, sqlite};
use crate::era;
use crate::erase;
use crate::folds::folds;
use crate::head;
use crate::home::Home;
use crate::ids::Ids;
use crate::messages;
use crate::projection::{self, Seen};
use crate::read;
use crate::recalls;
use crate::requests;
use crate::row::{self, int};
use crate::schema;
use crate::store::{self, LogHead};
use crate::watches;
use crate::witnessed;

/// Something wrong with a home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a file, an entry, a row.
    pub place: String,
    /// What.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// What was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entries.
    pub entries: u64,
    /// Entries whose content was erased.
    pub erased: u64,
    /// Entries of a newer release.
    pub unknown: u64,
    /// Rows of projections.
    pub rows: u64,
    /// Checkpoints that were signed.
    pub checkpoints: u64,
}

/// The result of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What is wrong; nothing where the list is empty.
    pub problems: Vec<Problem>,
    /// What was looked at.
    pub counts: Counts,
}

/// More of one kind would be noise.
const MOST_OF_ONE_TABLE: usize = 20;
const MOST: usize = 1000;

impl Report {
    fn add(&mut self, place: impl fmt::Display, what: impl fmt::Display) {
        if self.problems.len() < MOST {
            self.problems.push(Problem { place: place.to_string(), what: what.to_string() });
        }
    }

    /// Keeps the value, or the error as a problem with its causes.
    fn keep<T, E: std::error::Error>(&mut self, place: impl fmt::Display, result: Result<T, E>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.add(place, chain(&error));
                None
            }
        }
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

/// Checks a home. `root_key` is given where that key lies elsewhere.
#[must_use]
pub fn verify(dir: &Path, root_key: Option<&Path>) -> Report {
    let mut report = Report::default();
    // Nothing here is wrong where it is not reported: a step that cannot be made ends the check with a problem.
    let _ended = check(dir, root_key, &mut report);
    report
}

fn check(dir: &Path, root_key: Option<&Path>, report: &mut Report) -> Option<()> {
    let home = report.keep("home", Home::at(dir, root_key))?;
    report.keep("home", home.check())?;
    let root = report.keep("root.key", RootKey::load(home.root_key()))?;
    let keys = report.keep("keys.db", Keystore::open_read_only(home.keys(), &root))?;
    for problem in keys.check() {
        report.add("keys.db", problem);
    }
    // Heads first, the record after them: a writer at work makes the record longer, never shorter.
    let head = report.keep("head", head::read(&home.head()))?;
    if let Some(problem) = head.problem {
        report.add("head", problem);
    }
    let db = report.keep("record.db", schema::open_read_only(home.place()))?;
    let made = report.keep("entry-0", store::first_entry(&db, &keys))?;
    if made.id_check != Ids::new(keys.id_key().clone()).check() {
        report.add("keys.db", "the id key is not that of this record");
    }
    let signing = report.keep("entry-0", SigningKey::from_seed(&made.origin, &keys.signing_seed()))?;
    let key = signing.verifier();
    let history = report.keep("log/checkpoints", checkpoint::all_signed(&home.log(), &made.origin, key));
    let published = report.keep("log/checkpoint", checkpoint::published(&home.log(), &made.origin, key));

    if let Some(Some(witnessed)) = report.keep("log/checkpoint.witnessed", witnessed::of_home(&home, key)) {
        let head = witnessed.checkpoint();
        if !history.iter().flatten().any(|it| it == head) {
            let says = format!("its head of {} entries is none that this log signed", head.size);
            report.add("log/checkpoint.witnessed", says);
        }
    }

    report.keep("record.db", db.begin_reading())?;
    integrity(&db, report);
    let log = report.keep("record.db", store::log_head(&db, &home, &keys));
    let mut walk = Walk::new(&db, &keys, report)?;
    for size in [head.head.size].into_iter().chain(history.iter().flatten().map(|it| it.size)) {
        walk.wanted.insert(size, None);
    }
    walk.entries(report);
    walk.erasures(report);
    walk.log(log.as_ref(), report);
    walk.roots(&head.head, history.as_deref().unwrap_or_default(), report);
    let folded_otherwise = log.as_ref().is_some_and(|it| it.folds != folds());
    if folded_otherwise {
        report.add(
            "lookups",
            "made with other foldings than this release has: open the home to make them again",
        );
    }
    for table in schema::PROJECTIONS.into_iter().filter(|it| !folded_otherwise || it.0 != "lookups") {
        compare(&db, &walk.made, table, report);
    }
    for era in report.keep("filters", era::denied(&db)).into_iter().flatten() {
        report.add(format_args!("filters {era}"), "denies a look-up key that is there");
    }
    report.counts.checkpoints = history.as_ref().map_or(0, |it| it.len() as u64);
    if let (Some(history), Some(published)) = (history, published) {
        tiles(&home, &db, &made.origin, &history, published, walk.tree.size(), report);
    }
    Some(())
}

fn integrity(db: &Connection, report: &mut Report) {
    for line in report.keep("record.db", sqlite::integrity(db)).into_iter().flatten() {
        report.add("record.db", line);
    }
}

/// One walk over all entries, in their order.
struct Walk<'a> {
    db: &'a Connection,
    keys: &'a Keystore,
    codes: Codes,
    /// The projections, made again.
    made: Connection,
    tree: Tree,
    protective: Option<Seq>,
    /// Roots after so many entries.
    wanted: BTreeMap<u64, Option<Hash>>,
    /// The act that erased an owner, and the plain columns of what it erased.
    erased: BTreeMap<String, (Seq, Erased, Vec<Plain>)>,
}

impl<'a> Walk<'a> {
    fn new(db: &'a Connection, keys: &'a Keystore, report: &mut Report) -> Option<Self> {
        let made = || -> crate::db::Result<Connection> {
            let made = sqlite::in_memory()?;
            made.execute_batch("BEGIN")?;
            Ok(made)
        };
        let made = report.keep("memory", made())?;
        let mut walk = Self {
            db,
            keys,
            codes: Codes::new(keys.lookup_key().clone()),
            made,
            tree: Tree::new(),
            protective: None,
            wanted: BTreeMap::from([(0, None)]),
            erased: BTreeMap::new(),
        };
        walk.acts(report);
        Some(walk)
    }

    /// The acts of erasure are read first: what they erased stands before them.
    fn acts(&mut self, report: &mut Report) {
        let select = self.db.prepare("SELECT seq, owner, blob FROM entries WHERE kind = $1 ORDER BY seq");
        let Some(mut select) = report.keep("record.db", select) else {
            return;
        };
        let Some(mut rows) = report.keep("record.db", select.query([Kind::Erased.code()])) else {
            return;
        };
        while let Some(row) = next(&mut rows, report) {
            let read = || -> crate::db::Result<(i64, String, Option<Vec<u8>>)> {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            };
            // What cannot be read is reported where every entry is looked at.
            let Ok((seq, owner, Some(blob))) = read() else {
                continue;
            };
            let seq = row::seq(seq);
            if let Some((_, Decoded::Known(Entry::Erased(erased)))) = opened(self.keys, seq, &owner, &blob) {
                self.erased.insert(erased.owner.clone(), (seq, erased, Vec::new()));
            }
        }
    }

    fn entries(&mut self, report: &mut Report) {
        let select = format!("SELECT {} FROM entries ORDER BY seq", row::COLUMNS);
        self.mark();
        let db = self.db;
        let walked = db.each(&select, &mut |row| {
            self.entry(row, report);
            self.mark();
            Ok(())
        });
        report.keep("record.db", walked);
        report.counts.entries = self.tree.size();
    }

    /// Notes the root where a head of this size is known.
    fn mark(&mut self) {
        if let Some(root) = self.wanted.get_mut(&self.tree.size()) {
            *root = Some(self.tree.root());
        }
    }

    fn entry(&mut self, row: &Row<'_>, report: &mut Report) {
        let expected = Seq(self.tree.size());
        let found = row::seq(row.get(0).unwrap_or(-1));
        if found != expected {
            report.add(found, format_args!("stands where {expected} should"));
        }
        let (leaf, blob) = match row::stored(row) {
            Ok(stored) => stored,
            Err(error) => {
                report.add(expected, error);
                // A place is a place: the walk goes on behind it.
                self.tree.append(leaf_hash(&[]));
                return;
            }
        };
        self.tree.append(leaf_hash(leaf));
        let Some(plain) = report.keep(expected, row::plain(row)) else {
            return;
        };
        self.leaf(&plain, leaf, blob, report);
        let known = self.known(&plain, blob, report);
        let seen = match &known {
            Some(Known::Content(entry, original)) => Seen::Content(entry, original),
            Some(Known::Gone) => Seen::Gone,
            Some(Known::Unknown) => Seen::Unknown,
            // Reported already; what follows from it is reported as differing rows.
            None => return,
        };
        let Some(change) = projection::change(&plain, &seen, &self.codes) else {
            report.add(expected, "names no alert, and its kind needs one");
            return;
        };
        if change.lowers() {
            self.protective = Some(expected);
        }
        let of_clocks = match &seen {
            Seen::Content(entry, _) => clocks::changes(&plain, entry),
            Seen::Gone | Seen::Unknown => Vec::new(),
        };
        let of_requests = match &seen {
            Seen::Content(entry, _) => requests::changes(&plain, entry),
            Seen::Gone | Seen::Unknown => Vec::new(),
        };
        let of_recalls = match &seen {
            Seen::Content(entry, _) => recalls::changes(&plain, entry),
            Seen::Gone | Seen::Unknown => None,
        };
        let (of_messages, of_watches) = match &seen {
            Seen::Content(entry, _) => (messages::changes(&plain, entry), watches::changes(&plain, entry)),
            Seen::Gone | Seen::Unknown => (Vec::new(), None),
        };
        let applied = change
            .apply(&self.made, expected)
            .and_then(|()| clocks::apply(&self.made, expected, &of_clocks))
            .and_then(|()| requests::apply(&self.made, expected, &of_requests, &self.codes))
            .and_then(|()| recalls::apply(&self.made, expected, of_recalls.as_ref()))
            .and_then(|()| messages::apply(&self.made, expected, &of_messages))
            .and_then(|()| watches::apply(&self.made, expected, of_watches.as_ref()))
            .and_then(|()| projection::count(&self.made, &plain.kind, plain.version, 1));
        report.keep(expected, applied);
    }

    /// The leaf against the columns and the sealed bytes.
    fn leaf(&self, plain: &Plain, leaf: &[u8], blob: Option<&[u8]>, report: &mut Report) {
        let Some(leaf) = Leaf::from_bytes(leaf) else {
            report.add(plain.seq, "its leaf has another length");
            return;
        };
        if leaf.format != FORMAT {
            report.add(plain.seq, format_args!("its leaf is of version {}", leaf.format));
        }
        if leaf.week != plain.recorded_at.week() {
            report.add(plain.seq, "its leaf names another week than its columns");
        }
        if Kind::parse(&plain.kind).is_some_and(|kind| kind.class().byte() != leaf.class) {
            report.add(plain.seq, "its leaf names another class than its kind");
        }
        if blob.is_some_and(|blob| blob::digest(blob) != leaf.blob) {
            report.add(plain.seq, "its sealed bytes are not those its leaf names");
        }
    }

    /// Opens an entry and compares its columns with those inside.
    fn known(&mut self, plain: &Plain, blob: Option<&[u8]>, report: &mut Report) -> Option<Known> {
        let owner = plain.owner.to_string();
        if let Some((act, _, columns)) = self.erased.get_mut(&owner) {
            if *act < plain.seq {
                report.add(plain.seq, format_args!("was recorded after its owner was erased by {act}"));
            } else {
                columns.push(plain.clone());
            }
            if blob.is_some() {
                report.add(plain.seq, "its owner was erased and its sealed bytes are still there: open the home to finish the erasure");
            }
            report.counts.erased += 1;
            return Some(Known::Gone);
        }
        let Some(blob) = blob else {
            report.add(plain.seq, "its sealed bytes are gone, and nobody erased them");
            return None;
        };
        let sealer = report.keep(plain.seq, read::sealer(self.keys, plain.seq, &owner))?;
        let opened = report.keep(plain.seq, blob::open(&sealer, plain.seq, &owner, blob))?;
        let (inside, decoded) = report.keep(plain.seq, read::decode(plain.seq, &owner, &opened))?;
        for column in differing(plain, &inside) {
            report.add(plain.seq, format_args!("its column `{column}` is not what was sealed"));
        }
        Some(match decoded {
            Decoded::Known(entry) => Known::Content(entry, opened.original().to_vec()),
            Decoded::Unknown { .. } => {
                report.counts.unknown += 1;
                Known::Unknown
            }
        })
    }

    /// Every act of erasure took effect, and no key was destroyed without one.
    fn erasures(&self, report: &mut Report) {
        for (owner, (act, erased, columns)) in &self.erased {
            if erased.entries != columns.len() as u64 || erased.columns != erase::digest(columns) {
                report.add(
                    act,
                    format_args!("the columns of what it erased (`{owner}`) are not those it names"),
                );
            }
            if !matches!(self.keys.sealer(owner), Ok(KeyState::Destroyed)) {
                report.add(
                    act,
                    format_args!("the key of `{owner}` is still there: open the home to finish the erasure"),
                );
            }
        }
        for owner in self.keys.owners() {
            match owner {
                Ok(it) if it.destroyed && !self.erased.contains_key(&it.owner) => {
                    report.add(
                        "keys.db",
                        format_args!("the key of `{}` was destroyed without an erasure", it.owner),
                    );
                }
                Ok(_) => {}
                Err(error) => {
                    report.add("keys.db", chain(&error));
                    return;
                }
            }
        }
        let unfinished = self.db.query_row("SELECT COUNT(*) FROM unfinished", (), |row| row.get::<i64>(0));
        if let Some(count) = report.keep("unfinished", unfinished).filter(|it| *it != 0) {
            report.add(
                "unfinished",
                format_args!("{count} erasures are not finished: open the home to finish them"),
            );
        }
    }

    fn log(&self, log: Option<&LogHead>, report: &mut Report) {
        // Where it cannot be read that is a problem already.
        let Some(log) = log else { return };
        if log.tree != self.tree {
            report.add("log_head", "the entries lead to another root than the head of the log");
        }
        if log.protective != self.protective {
            report.add("log_head", "the newest entry that protects is another one");
        }
    }

    fn roots(&self, head: &head::Head, history: &[Checkpoint], report: &mut Report) {
        let root = |size: u64| self.wanted.get(&size).copied().flatten();
        match root(head.size) {
            Some(root) if root == head.root => {}
            Some(_) => {
                report.add("head", format_args!("the first {} entries lead to another root", head.size))
            }
            None => report.add(
                "head",
                format_args!("it says {} entries, the record has {}", head.size, self.tree.size()),
            ),
        }
        if head.size == self.tree.size() && head.protective != self.protective {
            report.add("head", "the newest entry that protects is another one");
        }
        for signed in history.iter().filter(|it| root(it.size) != Some(it.root)) {
            report.add(
                "log/checkpoints",
                format_args!("the entries do not lead to the signed root of {}", signed.size),
            );
        }
    }
}

/// What an opened entry holds.
enum Known {
    Content(Entry, Vec<u8>),
    Gone,
    Unknown,
}

fn opened(keys: &Keystore, seq: Seq, owner: &str, blob: &[u8]) -> Option<(Plain, Decoded)> {
    let sealer = read::sealer(keys, seq, owner).ok()?;
    let opened = blob::open(&sealer, seq, owner, blob).ok()?;
    read::decode(seq, owner, &opened).ok()
}

fn differing(outside: &Plain, inside: &Plain) -> Vec<&'static str> {
    let pairs = [
        ("seq", outside.seq == inside.seq),
        ("recorded_at", outside.recorded_at == inside.recorded_at),
        ("effective", outside.effective == inside.effective),
        ("kind", outside.kind == inside.kind),
        ("version", outside.version == inside.version),
        ("actor", outside.actor == inside.actor),
        ("alert", outside.alert == inside.alert),
        ("caused_by", outside.caused_by == inside.caused_by),
        ("owner", outside.owner == inside.owner),
    ];
    pairs.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect()
}

/// The next row; a table that cannot be read on is a problem.
fn next<'r>(rows: &'r mut Rows<'_>, report: &mut Report) -> Option<Row<'r>> {
    report.keep("record.db", rows.next()).flatten()
}

/// Compares a projection on the record with the one made again.
fn compare(db: &Connection, made: &Connection, (table, key): (&str, &str), report: &mut Report) {
    let sql = format!("SELECT * FROM {table} ORDER BY {key}");
    let keys = key.split(", ").count();
    let (Some(mut left), Some(mut right)) =
        (report.keep(table, db.prepare(&sql)), report.keep(table, made.prepare(&sql)))
    else {
        return;
    };
    let columns: Vec<String> = left.column_names();
    let (Some(mut left), Some(mut right)) =
        (report.keep(table, left.query(())), report.keep(table, right.query(())))
    else {
        return;
    };
    // The key stands in the first columns of every table.
    let mut pull = |rows: &mut Rows<'_>| -> Option<Vec<Value>> {
        let row = next(rows, report)?;
        let values = (0..columns.len()).map(|at| row.get(at)).collect::<crate::db::Result<Vec<Value>>>();
        report.keep(table, values)
    };
    let mut found: Vec<(String, String)> = Vec::new();
    let (mut ours, mut theirs) = (pull(&mut left), pull(&mut right));
    let mut rows = 0_u64;
    while (ours.is_some() || theirs.is_some()) && found.len() < MOST_OF_ONE_TABLE {
        rows += 1;
        let key_of = |row: &Option<Vec<Value>>| {
            row.as_ref().map(|it| it.iter().take(keys).map(comparable).collect::<Vec<_>>())
        };
        let (left_key, right_key) = (key_of(&ours), key_of(&theirs));
        let place = |key: &Option<Vec<Comparable>>| {
            let key = key.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            format!("{table} {key}")
        };
        match (&left_key, &right_key) {
            (Some(left_key_), Some(right_key_)) if left_key_ == right_key_ => {
                let pairs = columns.iter().zip(ours.iter().flatten().zip(theirs.iter().flatten()));
                for (column, _) in pairs.filter(|(_, (ours, theirs))| ours != theirs) {
                    found.push((
                        place(&left_key),
                        format!("its column `{column}` does not follow from the entries"),
                    ));
                }
                ours = pull(&mut left);
                theirs = pull(&mut right);
            }
            (Some(left_key_), right_key_) if right_key_.as_ref().is_none_or(|it| left_key_ < it) => {
                found.push((place(&left_key), "does not follow from the entries".to_owned()));
                ours = pull(&mut left);
            }
            _ => {
                found.push((place(&right_key), "follows from the entries and is missing".to_owned()));
                theirs = pull(&mut right);
            }
        }
    }
    report.counts.rows += rows;
    for (place, what) in found {
        report.add(place, what);
    }
}

/// A value of a key, in the order of the database.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Comparable {
    Null,
    Number(i64),
    Real(u64),
    Text(String),
    Bytes(Vec<u8>),
}

fn comparable(value: &Value) -> Comparable {
    match value {
        Value::Null => Comparable::Null,
        Value::Integer(number) => Comparable::Number(*number),
        Value::Real(number) => Comparable::Real(number.to_bits()),
        Value::Text(text) => Comparable::Text(text.clone()),
        Value::Blob(bytes) => Comparable::Bytes(bytes.clone()),
    }
}

impl fmt::Display for Comparable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("-"),
            Self::Number(number) => number.fmt(f),
            Self::Real(bits) => f64::from_bits(*bits).fmt(f),
            Self::Text(text) => f.write_str(text),
            Self::Bytes(bytes) => bytes.iter().take(4).try_for_each(|it| write!(f, "{it:02x}")),
        }
    }
}

/// The files of the log against the signed head and the record.
fn tiles(
    home: &Home,
    db: &Connection,
    origin: &str,
    history: &[Checkpoint],
    published: Option<Checkpoint>,
    size: u64,
    report: &mut Report,
) {
    let Some(head) = published else {
        report.add("log/checkpoint", "is missing");
        return;
    };
    if !history.contains(&head) {
        report.add("log/checkpoints", "the published checkpoint is missing in it");
    }
    for problem in verify_dir(&home.log(), &head) {
        match problem.fault {
            // The tiles may run ahead of the signed head; what they hold is compared with the record below.
            Fault::Uncovered { .. } => {}
            // What a killed writer left of a file it had not finished is read by nobody.
            Fault::Surplus
                if problem.path.rsplit('/').next().is_some_and(|it| it.starts_with(".unfinished-")) => {}
            // Hashes are written before the entries they are of: what is ahead must be what the record leads to.
            Fault::Surplus if ahead_and_right(home, db, &problem.path, size) => {}
            Fault::Missing
            | Fault::Surplus
            | Fault::Unreadable(_)
            | Fault::Form(_)
            | Fault::Differs { .. }
            | Fault::Root { .. } => {
                report.add(format_args!("log/{}", problem.path), problem.fault);
            }
        }
    }
    let Some(tiles) = report.keep(origin, Tiles::open(home.log())) else {
        return;
    };
    if tiles.size() > size {
        report.add("log/tile", format_args!("{} entries, the record has {size}", tiles.size()));
        return;
    }
    let ahead = tiles.size().saturating_sub(head.size);
    let Some(leaves) = report.keep("log/tile", tiles.read(head.size.min(tiles.size()), ahead)) else {
        return;
    };
    for (at, leaf) in (head.size..).zip(leaves) {
        let stored: crate::db::Result<Vec<u8>> =
            db.query_row("SELECT leaf FROM entries WHERE seq = $1", [int(Seq(at))], |row| row.get(0));
        if stored.ok() != Some(leaf) {
            report.add("log/tile", format_args!("entry {at} is another one than on the record"));
        }
    }
}

/// True where a tile beyond the end of the files holds exactly the hashes of entries on the record.
fn ahead_and_right(home: &Home, db: &Connection, name: &str, size: u64) -> bool {
    let right = || -> Option<bool> {
        let path: TilePath = name.parse().ok()?;
        let bytes = std::fs::read(home.log().join(name)).ok()?;
        let Level::Hashes(level) = path.level else {
            return None;
        };
        let span = 1_u64.checked_shl(8 * u32::from(level))?;
        let (hashes, odd) = bytes.as_chunks::<32>();
        let first = path.index.checked_mul(256)?;
        let end = first.checked_add(hashes.len() as u64)?.checked_mul(span)?;
        if !odd.is_empty() || hashes.len() != usize::from(path.width) || end > size {
            return None;
        }
        let mut select =
            db.prepare("SELECT leaf FROM entries WHERE seq >= $1 AND seq < $2 ORDER BY seq").ok()?;
        for (hash, start) in hashes.iter().zip((first * span..).step_by(usize::try_from(span).ok()?)) {
            let mut tree = Tree::new();
            let mut rows = select.query([int(Seq(start)), int(Seq(start + span))]).ok()?;
            while let Some(row) = rows.next().ok()? {
                tree.append(leaf_hash(row.get_ref(0).ok()?.as_blob().ok()?));
            }
            if tree.root().0 != *hash {
                return None;
            }
        }
        Some(true)
    };
    right().unwrap_or(false)
}

impl Report {
    /// True where nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_without_a_home_is_a_problem_and_no_panic() {
        let dir = tempfile::tempdir().unwrap();
        let report = verify(dir.path(), None);
        assert_eq!(report.problems.len(), 1);
        assert!(!report.is_sound());
    }
}

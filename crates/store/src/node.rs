//! Several nodes on one record: what a node knows follows what the others wrote, and an older generation writes no more.
//!
//! Whoever writes holds the row of the log's head; before it decides anything it takes over the entries of the others.
//! Each node keeps a `head` and a `log` of its own: a record that was cut is refused by every one of them.
//! Promise: a node takes over nothing that does not continue what it knew, leaf by leaf; once it has seen an erasure, no
//! key and no content of it stays in its memory or in its copies; a node of an earlier generation stops.
//! Serves P13, P14 and the fence of design section 6.

use std::path::Path;

use entries::Kind;
use keystore::{Keystore, RootKey};
use transparency::leaf_hash;

use crate::db::Connection;
use crate::db::postgres::{self, Wake};
use crate::error::{StoreError, database};
use crate::head::HeadFile;
use crate::home::{Elsewhere, Home};
use crate::row::int;
use crate::schema::{self, is_disk};
use crate::store::{self, LogHead, Store};
use terms::Seq;

/// Leaves read at a time.
const STEP: u64 = 16_384;
/// Where a batch begins inside a turn that was taken before, and how it is taken back.
const MARK: &str = "SAVEPOINT batch";
const BACK: &str = "ROLLBACK TO SAVEPOINT batch";

/// Reading, comparing and entering with nothing of another node between.
#[derive(Debug)]
pub(crate) struct OneStep {
    /// The length of the record it goes by.
    at: u64,
    /// Others wait until it has entered something.
    turn: bool,
    /// A batch was refused.
    moved: bool,
}

/// The record is not of an earlier generation than this node knows; a later one is noted by a node that writes.
pub(crate) fn knows(home: &Home, db: &Connection, writes: bool) -> Result<(), StoreError> {
    let Some(shared) = db.shared().map_err(database("read the generation of the record"))? else {
        return Ok(());
    };
    let found = shared.epoch;
    match home.epoch()? {
        Some(known) if found < known => Err(StoreError::Epoch {
            found,
            known,
            what: "an older record was put back, or this is another server",
        }),
        Some(known) if found == known => Ok(()),
        Some(_) | None if writes => home.know_epoch(found),
        Some(_) | None => Ok(()),
    }
}

impl Store {
    /// Takes over what other nodes wrote. True where there was anything. A record that only one process writes is
    /// always known.
    ///
    /// # Errors
    /// The record does not continue what this node knew, is of another generation, or cannot be read.
    pub fn refresh(&mut self) -> Result<bool, StoreError> {
        let known = self.size();
        self.follow()?;
        Ok(self.size() != known)
    }

    /// Begins one step: what is read and compared from here on is still what the record says when a batch writes. Where
    /// another node wrote meanwhile the batch is refused ([`StoreError::Moved`]); what this node writes itself carries the
    /// step on. With `turn` nobody else writes until the first commit, or until [`Store::end_step`].
    ///
    /// # Errors
    /// As [`Store::refresh`].
    pub fn begin_step(&mut self, turn: bool) -> Result<(), StoreError> {
        self.end_step();
        if turn {
            self.begin_to_write()?;
        } else {
            self.follow()?;
        }
        self.step = Some(OneStep { at: self.size(), turn, moved: false });
        Ok(())
    }

    /// Ends the step that [`Store::begin_step`] began. True where a batch of it was refused because another node wrote.
    pub fn end_step(&mut self) -> bool {
        let Some(step) = self.step.take() else { return false };
        if step.turn {
            self.end_writing();
        }
        step.moved
    }

    /// Nobody else writes from here on, and what others wrote is known.
    pub(crate) fn begin_to_write(&mut self) -> Result<(), StoreError> {
        self.check_writable()?;
        if self.has_turn() {
            return self.db.execute_batch(MARK).map_err(database("begin to write"));
        }
        self.db.begin_writing().map_err(|error| {
            // Without an answer it is not known whether the server begun; the connection is of no use any more.
            self.stopped |= is_disk(&error);
            let _refused = self.db.execute_batch("ROLLBACK");
            database("begin to write")(error)
        })?;
        let known = self.follow().and_then(|()| {
            let size = self.tree.size();
            match &mut self.step {
                Some(step) if step.at != size => {
                    step.moved = true;
                    Err(StoreError::Moved)
                }
                Some(_) | None => Ok(()),
            }
        });
        known.inspect_err(|_| drop(self.db.execute_batch("ROLLBACK")))
    }

    /// Takes back what was written since, and lets others write unless this node has the turn.
    pub(crate) fn end_writing(&mut self) {
        let back = if self.has_turn() { BACK } else { "ROLLBACK" };
        self.stopped |= self.db.execute_batch(back).is_err();
    }

    /// What was read and compared holds on behind what this node wrote itself; others may write again.
    pub(crate) fn wrote_in_step(&mut self) {
        if let Some(step) = &mut self.step {
            *step = OneStep { at: self.tree.size(), turn: false, moved: step.moved };
        }
    }

    fn has_turn(&self) -> bool {
        self.step.as_ref().is_some_and(|it| it.turn)
    }

    /// Listens to the nodes that share the record; none where it is not shared.
    ///
    /// # Errors
    /// The server refused another connection.
    pub fn listen(&self) -> Result<Option<Wake>, StoreError> {
        postgres::listen(&self.db)
    }

    /// True where several nodes may write to the record.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.db.is_shared()
    }

    /// Begins a new generation of a record on a server: every other node stops at its next write, and an older copy of
    /// the record is refused by this node. For the moment after a server was put back or another one took over.
    ///
    /// # Errors
    /// The home was opened for reading only, or the server refused.
    pub fn begin_generation(&mut self) -> Result<Option<i64>, StoreError> {
        self.check_writable()?;
        let Connection::Postgres(session) = &self.db else { return Ok(None) };
        let epoch = session.begin_epoch().map_err(database("begin a generation"))?;
        self.home.know_epoch(epoch)?;
        Ok(Some(epoch))
    }

    pub(crate) fn follow(&mut self) -> Result<(), StoreError> {
        let Some(shared) = self.db.shared().map_err(database("read the generation of the record"))? else {
            return Ok(());
        };
        if shared.epoch != shared.opened {
            self.stopped = true;
            let (found, known) = (shared.epoch, shared.opened);
            return Err(StoreError::Epoch { found, known, what: "this node must be started again" });
        }
        let known = self.tree.size();
        if shared.size == int(Seq(known)) {
            return Ok(());
        }
        let LogHead { tree, protective, folds } = store::log_head(&self.db, &self.home, &self.keys)?;
        if folds != self.folds {
            return Err(StoreError::OtherFolds { found: folds, known: self.folds.clone() });
        }
        let size = tree.size();
        if size < known {
            return Err(StoreError::ShorterThanHead { found: size, head: known });
        }
        let mut ours = self.tree.clone();
        let erased = self.take_over(&mut ours, size)?;
        if ours.root() != tree.root() {
            self.stopped = true;
            return Err(StoreError::TwoHistories(size));
        }
        if erased {
            self.recent.borrow_mut().clear();
            self.keys.forget_recent();
            self.drop_snapshot()?;
        }
        self.newer = store::newer(&self.db)?;
        self.tree = tree;
        self.protective = protective;
        if let Some(head) = &mut self.head {
            head.write(size, self.tree.root(), protective).inspect_err(|_| self.stopped = true)?;
        }
        Ok(())
    }

    /// Appends the leaves up to `size` to the tree. True where there is an erasure among them.
    fn take_over(&self, tree: &mut transparency::Tree, size: u64) -> Result<bool, StoreError> {
        const DOING: &str = "take over what other nodes wrote";
        let mut erased = false;
        let mut select = self
            .db
            .prepare_cached("SELECT leaf, kind FROM entries WHERE seq >= $1 AND seq < $2 ORDER BY seq")
            .map_err(database(DOING))?;
        while tree.size() < size {
            let at = tree.size();
            let end = size.min(at.saturating_add(STEP));
            let mut rows = select.query([int(Seq(at)), int(Seq(end))]).map_err(database(DOING))?;
            while let Some(row) = rows.next().map_err(database(DOING))? {
                let leaf: Vec<u8> = row.get(0).map_err(database(DOING))?;
                let kind: String = row.get(1).map_err(database(DOING))?;
                erased |= kind == Kind::Erased.code();
                tree.append(leaf_hash(&leaf));
            }
            if tree.size() != end {
                return Err(schema::damaged(&self.home.record(), "entries are missing"));
            }
        }
        Ok(erased)
    }

    /// Makes the folder of one more node on a record that is there: it has a head and a log of its own, and shares the
    /// record and the keys. The root key lies where it is said, or is copied into the folder beforehand.
    ///
    /// # Errors
    /// There is a home already, the record is not on a server, or the keys are not those of the record.
    pub fn join(dir: &Path, elsewhere: &Elsewhere, root_key: &Path) -> Result<(), StoreError> {
        let home = Home::with(dir, Some(root_key), elsewhere)?;
        home.begin()?;
        let root = RootKey::load(home.root_key())?;
        let keys = Keystore::open_read_only(home.keys(), &root)?;
        let db = schema::open_read_only(home.place())?;
        let LogHead { tree, protective, .. } = store::log_head(&db, &home, &keys)?;
        let made = store::first_entry(&db, &keys)?;
        if made.id_check != crate::ids::Ids::new(keys.id_key().clone()).check() {
            return Err(StoreError::ForeignKeys);
        }
        HeadFile::create(&home.head(), tree.size(), tree.root(), protective)?;
        home.say_where(elsewhere)?;
        knows(&home, &db, true)?;
        home.finish()?;
        drop((db, keys));
        // Its log begins with everything that is there.
        Self::open_with(dir, Some(root_key))?.checkpoint()?;
        Ok(())
    }

    /// Tries to be the one node that does a kind of work that only one should do at a time, such as a tick; it is let
    /// go when the process ends or the claim is dropped. None where another node does it.
    ///
    /// # Errors
    /// The server refused.
    pub fn claim(&self, work: &str) -> Result<Option<Claim>, StoreError> {
        postgres::claim(&self.db, work).map(|it| it.map(Claim))
    }
}

/// See [`Store::claim`].
#[derive(Debug)]
pub struct Claim(
    #[expect(dead_code, reason = "held, so that the session that claims stays open")] Option<Wake>,
);

//! Keys against doing something twice, and the answers that were given.
//!
//! A key is claimed before the act: whoever comes second, at whichever node, finds the claim and does nothing. A claim
//! that came to no answer stays until its term is over: whether the act was done is not known, and it is never done again
//! because nobody knows.
//! Promise: of two claims of one key one is the first; an answer opens only for whoever has the key that it was asked
//! with, because it is sealed with what is made of it; no answer is kept that carries somebody who was erased, or of which
//! nobody knows whom it carries. Serves: promises P12 and P14.

use keystore::{MacKey, Sealer};
use rand_core::CryptoRng;
use terms::AlertId;
use terms::id::{RegisterId, SubjectId};

use super::{Annex, array};
use crate::db::{self, Connection, OptionalExtension, params};
use crate::error::StoreError;
use crate::store::Store;

/// It is being done, or whoever did it broke off.
const CLAIMED: i64 = 0;
/// It was done; the answer may be kept or not.
const DONE: i64 = 1;
/// It failed in a way that leaves it unknown.
const FAILED: i64 = 2;
const DOING: &str = "keep a key against doing something twice";

/// What became of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// Nobody came with it: it is the caller's now.
    First,
    /// It came with something else.
    Other,
    /// It was claimed, and nothing was answered.
    Unanswered {
        /// When.
        at: i64,
        /// By which run of a server.
        run: [u8; 16],
        /// It failed in a way that leaves it unknown whether it was done.
        failed: bool,
    },
    /// It was done. The answer, as it was sealed, where it is kept.
    Done(Option<Vec<u8>>),
}

/// What is kept of an answer.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// It was done, with this answer, sealed; about whom, by their ids.
    Done(Option<&'a [u8]>, &'a [String]),
    /// Whether it was done is not known.
    Failed,
    /// Nothing was done: the key is free again.
    Nothing,
}

/// Seals answers.
#[derive(Clone)]
pub struct AnswerSeal(MacKey);

impl std::fmt::Debug for AnswerSeal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AnswerSeal")
    }
}

impl From<[u8; 32]> for AnswerSeal {
    fn from(key: [u8; 32]) -> Self {
        Self(MacKey::new(&key))
    }
}

impl AnswerSeal {
    /// The name of a key: nobody finds the key by it.
    #[must_use]
    pub fn name(&self, whose: &str, key: &str) -> [u8; 32] {
        self.0.mac(&[b"name of a key", whose.as_bytes(), key.as_bytes()])
    }

    fn sealer(&self, whose: &str, key: &str, digest: &[u8; 32]) -> Sealer {
        Sealer::new(&self.0.mac(&[b"answer to a key", whose.as_bytes(), key.as_bytes(), digest]))
    }

    /// Seals an answer for whoever comes with the key and the same request.
    pub fn seal(
        &self,
        (whose, key): (&str, &str),
        digest: &[u8; 32],
        answer: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Vec<u8> {
        self.sealer(whose, key, digest).seal(&self.name(whose, key), answer, rng)
    }

    /// Opens it; none where it was sealed for another key, or changed.
    #[must_use]
    pub fn open(&self, (whose, key): (&str, &str), digest: &[u8; 32], sealed: &[u8]) -> Option<Vec<u8>> {
        self.sealer(whose, key, digest).open(&self.name(whose, key), sealed).ok()
    }
}

impl Store {
    /// What seals answers in this home.
    #[must_use]
    pub fn answer_seal(&self) -> AnswerSeal {
        AnswerSeal::from(self.keys.lookup_key().mac(&[b"answers beside the record"]))
    }
}

impl Annex {
    /// Claims a key for a run of a server, where nobody did since `since`.
    ///
    /// # Errors
    /// The annex cannot be written: then nothing may be done.
    pub fn claim(
        &self,
        name: &[u8; 32],
        digest: &[u8; 32],
        run: &[u8; 16],
        (now, since): (i64, i64),
    ) -> Result<Claimed, StoreError> {
        self.write(DOING, |db| {
            if db.execute("DELETE FROM annex_answers WHERE name = $1 AND at < $2", params![name, since])? > 0
            {
                db.execute("DELETE FROM annex_about WHERE name = $1", [name])?;
            }
            let sql = "INSERT INTO annex_answers (name, digest, at, run, state) VALUES ($1, $2, $3, $4, $5) \
                       ON CONFLICT DO NOTHING";
            if db.execute(sql, params![name, digest, now, run, CLAIMED])? == 1 {
                return Ok(Ok(Claimed::First));
            }
            let sql = "SELECT digest, at, run, state, sealed FROM annex_answers WHERE name = $1";
            let found = db
                .query_row(sql, [name], |row| {
                    let other = row.get::<Vec<u8>>(0)?.as_slice() != digest.as_slice();
                    let state: i64 = row.get(3)?;
                    Ok(match state {
                        _ if other => Claimed::Other,
                        DONE => Claimed::Done(row.get(4)?),
                        _ => Claimed::Unanswered {
                            at: row.get(1)?,
                            run: array(row.get(2)?)?,
                            failed: state == FAILED,
                        },
                    })
                })
                .optional()?;
            // It was freed in this moment: the next request claims it.
            Ok(Ok(found.unwrap_or(Claimed::Unanswered { at: now, run: *run, failed: false })))
        })
    }

    /// Keeps what became of a claim.
    ///
    /// # Errors
    /// The annex cannot be written: the claim stays without an answer.
    pub fn answered(&self, name: &[u8; 32], given: Given<'_>) -> Result<(), StoreError> {
        let (sealed, about) = match given {
            Given::Nothing => return self.forget_claims(&[*name]),
            Given::Failed => {
                return self.write(DOING, |db| {
                    let sql = "UPDATE annex_answers SET state = $1 WHERE name = $2";
                    db.execute(sql, params![FAILED, name])?;
                    Ok(Ok(()))
                });
            }
            Given::Done(sealed, about) => (sealed, about),
        };
        self.write::<_, StoreError>(DOING, |db| {
            let sql = "UPDATE annex_answers SET state = $1, sealed = $2 WHERE name = $3";
            db.execute(sql, params![DONE, sealed, name])?;
            if sealed.is_some() {
                for id in about {
                    let sql = "INSERT INTO annex_about (about, name) VALUES ($1, $2) ON CONFLICT DO NOTHING";
                    db.execute(sql, params![id, name])?;
                }
            }
            Ok(Ok(()))
        })?;
        if sealed.is_none() {
            return Ok(());
        }
        // Somebody it carries may have been erased between the act and here.
        let gone = self.with(DOING, |db| {
            let mut select = db.prepare_cached("SELECT COUNT(*) FROM annex_gone WHERE id = $1")?;
            about
                .iter()
                .try_fold(false, |gone, id| Ok(gone || select.query_row([id], |row| row.get::<i64>(0))? > 0))
        })?;
        if gone {
            self.write::<_, StoreError>(DOING, |db| {
                take_away(db, name)?;
                Ok(Ok(()))
            })?;
            self.forget_on_disk()?;
        }
        Ok(())
    }

    /// Takes away what is older than `since`, and the oldest of more than `most`. Gives how many.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn end_answers(&self, since: i64, most: u64) -> Result<usize, StoreError> {
        /// Taken away at a time, so that nobody waits behind it.
        const STEP: i64 = 1_000;
        let old: Vec<[u8; 32]> = self.with(DOING, |db| {
            let count: i64 = db.query_row("SELECT COUNT(*) FROM annex_answers", (), |row| row.get(0))?;
            let over = (count - super::wide(most)).clamp(0, STEP);
            let sql = "SELECT name FROM annex_answers WHERE at < $1 ORDER BY at LIMIT $2";
            let read = |row: &db::Row<'_>| array(row.get(0)?);
            let mut old: Vec<_> =
                db.prepare_cached(sql)?.query_map([since, STEP], read)?.collect::<db::Result<_>>()?;
            if old.is_empty() && over > 0 {
                let sql = "SELECT name FROM annex_answers WHERE state <> $1 ORDER BY at LIMIT $2";
                old = db.prepare_cached(sql)?.query_map([CLAIMED, over], read)?.collect::<db::Result<_>>()?;
            }
            Ok(old)
        })?;
        if !old.is_empty() {
            self.forget_claims(&old)?;
        }
        Ok(old.len())
    }

    fn forget_claims(&self, names: &[[u8; 32]]) -> Result<(), StoreError> {
        self.write(DOING, |db| {
            for name in names {
                db.execute("DELETE FROM annex_about WHERE name = $1", [name])?;
                db.execute("DELETE FROM annex_answers WHERE name = $1", [name])?;
            }
            Ok(Ok(()))
        })
    }
}

/// The answer goes; that it was done stays, so that it is not done again.
fn take_away(db: &Connection, name: &[u8]) -> db::Result<usize> {
    db.execute("DELETE FROM annex_about WHERE name = $1", [name])?;
    db.execute("UPDATE annex_answers SET sealed = NULL WHERE name = $1", [name])
}

/// Takes away the answers that carry any of these, and those that name nobody: of them nobody knows whom they carry.
pub(super) fn erase<'i>(db: &Connection, ids: impl Iterator<Item = &'i String>) -> db::Result<u64> {
    let mut names: Vec<Vec<u8>> = db
        .prepare_cached(
            "SELECT name FROM annex_answers WHERE sealed IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM annex_about WHERE annex_about.name = annex_answers.name)",
        )?
        .query_map((), |row| row.get(0))?
        .collect::<db::Result<_>>()?;
    for id in ids {
        let mut select = db.prepare_cached("SELECT name FROM annex_about WHERE about = $1")?;
        for name in select.query_map([id], |row| row.get(0))? {
            names.push(name?);
        }
    }
    names.sort_unstable();
    names.dedup();
    let mut taken = 0;
    for name in &names {
        taken += take_away(db, name)? as u64;
    }
    Ok(taken)
}

/// The ids of alerts, entries of registers and subjects that stand in some bytes, each once.
#[must_use]
pub fn ids_in(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let sign = |it: &u8| it.is_ascii_lowercase() || it.is_ascii_digit() || *it == b'-';
    for word in bytes.split(|it| !sign(it)) {
        let Ok(word) = std::str::from_utf8(word) else { continue };
        for prefix in [AlertId::PREFIX, RegisterId::PREFIX, SubjectId::PREFIX] {
            // What stands before the prefix belongs to another word: `the-alert-abc` names an alert as well.
            let Some((_, tail)) = word.split_once(prefix) else { continue };
            let tail = tail.split('-').next().unwrap_or_default();
            let id = format!("{prefix}{tail}");
            if !tail.is_empty() && !found.contains(&id) {
                found.push(id);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_in_an_answer_is_found_wherever_it_stands() {
        let text = br#"{"alert":"alert-abc2","x":["register-77q"],"to":"/alerts/alert-abc2/custody?s=subject-z9"} alert- x"#;
        assert_eq!(ids_in(text), ["alert-abc2", "register-77q", "subject-z9"]);
        assert_eq!(ids_in(b"nobody is named"), Vec::<String>::new());
    }

    #[test]
    fn an_answer_opens_for_the_key_and_the_request_it_was_given_to() {
        use rand_chacha::rand_core::SeedableRng;
        let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(1);
        let seal = AnswerSeal::from([7; 32]);
        let sealed = seal.seal(("ugne", "k"), &[1; 32], b"done", &mut rng);
        assert_eq!(seal.open(("ugne", "k"), &[1; 32], &sealed).as_deref(), Some(&b"done"[..]));
        for (whose, digest) in [(("ieva", "k"), [1; 32]), (("ugne", "l"), [1; 32]), (("ugne", "k"), [2; 32])]
        {
            assert_eq!(seal.open(whose, &digest, &sealed), None);
        }
    }
}

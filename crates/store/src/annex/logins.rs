//! Logins: who is at the other end, by the hash of a token that is kept nowhere.
//!
//! Promise: a login counts only while its account is open and as it was when the login began; the oldest of too many ends;
//! what is over is taken away with the next login.
//! Serves: threats T17; Directive (EU) 2016/680 Art 29(2)(b) and (e).

use terms::role::{Purpose, Role};

use super::accounts::account;
use super::{Account, Annex, array, bump, wide};
use crate::db::{self, OptionalExtension, Row, params};
use crate::error::StoreError;

const READ: &str = "read logins";
const CHANGE: &str = "change logins";

/// A login as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct LoginRow {
    /// The SHA-256 of its token.
    pub token: [u8; 32],
    /// The role it acts in.
    pub role: Role,
    /// What it is for.
    pub purpose: Purpose,
    /// The program that logged in, as a hash of what it says.
    pub agent: [u8; 32],
    /// When it began, microseconds since 1970.
    pub began: i64,
    /// The last request that was written down: up to a minute behind.
    pub last: i64,
    /// When the password was last given.
    pub confirmed: i64,
}

/// No token, no account.
impl std::fmt::Debug for LoginRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LoginRow").field("role", &self.role).finish_non_exhaustive()
    }
}

impl Annex {
    /// Keeps a login of an account as it stood when it was proved; the oldest of more than `together` ends, and what began
    /// or was last used before `over` goes. Whether the account still stands so.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn begin_login(
        &self,
        account: &Account,
        it: &LoginRow,
        together: usize,
        (began, last): (i64, i64),
    ) -> Result<bool, StoreError> {
        let (login, epoch) = (account.login.as_str(), wide(account.epoch));
        self.write(CHANGE, |db| {
            // The row is taken until the end of the transaction: logins of one account begin one after the other.
            let same = "UPDATE annex_accounts SET epoch = epoch WHERE login = $1 AND closed = 0 AND epoch = $2";
            if db.execute(same, params![login, epoch])? == 0 {
                return Ok(Ok(false));
            }
            db.execute("DELETE FROM annex_logins WHERE began < $1 OR last < $2", [began, last])?;
            let own: Vec<Vec<u8>> = db
                .prepare_cached("SELECT token FROM annex_logins WHERE login = $1 ORDER BY began, token")?
                .query_map([login], |row| row.get(0))?
                .collect::<db::Result<_>>()?;
            let over = (own.len() + 1).saturating_sub(together);
            for token in own.iter().take(over) {
                db.execute("DELETE FROM annex_logins WHERE token = $1", [token])?;
            }
            if over > 0 {
                bump(db)?;
            }
            db.execute(
                "INSERT INTO annex_logins (token, login, epoch, role, purpose, agent, began, last, confirmed) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                params![
                    it.token,
                    login,
                    epoch,
                    it.role.code(),
                    it.purpose.code(),
                    it.agent,
                    it.began,
                    it.last,
                    it.confirmed
                ],
            )?;
            Ok(Ok(true))
        })
    }

    /// The login of a token with its account, where both still count.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn login(&self, token: &[u8; 32]) -> Result<Option<(LoginRow, Account)>, StoreError> {
        let sql = "SELECT l.token, l.role, l.purpose, l.agent, l.began, l.last, l.confirmed, l.login \
                   FROM annex_logins l JOIN annex_accounts a ON a.login = l.login AND a.epoch = l.epoch \
                   WHERE l.token = $1 AND a.closed = 0";
        self.with(READ, |db| {
            let found =
                db.query_row(sql, [token], |row| Ok((row_of(row)?, row.get::<String>(7)?))).optional()?;
            let Some((Some(row), login)) = found else { return Ok(None) };
            Ok(account(db, &login)?.map(|it| (row, it)))
        })
    }

    /// The hashes of all tokens that still count, so that a node knows what it may keep in memory.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn live_tokens(&self) -> Result<Vec<[u8; 32]>, StoreError> {
        let sql = "SELECT l.token FROM annex_logins l \
                   JOIN annex_accounts a ON a.login = l.login AND a.epoch = l.epoch WHERE a.closed = 0";
        self.with(READ, |db| db.prepare_cached(sql)?.query_map((), |row| array(row.get(0)?))?.collect())
    }

    /// A login was used, or the password was given again; neither goes back.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn login_used(&self, token: &[u8; 32], last: i64, confirmed: Option<i64>) -> Result<(), StoreError> {
        self.write(CHANGE, |db| {
            let sql = "UPDATE annex_logins SET last = $1 WHERE token = $2 AND last < $1";
            db.execute(sql, params![last, token])?;
            if let Some(at) = confirmed {
                let sql = "UPDATE annex_logins SET confirmed = $1 WHERE token = $2";
                db.execute(sql, params![at, token])?;
            }
            Ok(Ok(()))
        })
    }

    /// Takes a confirmation back, where it is still the one that is named: true for one caller alone.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn confirmation_spent(&self, token: &[u8; 32], at: i64, left: i64) -> Result<bool, StoreError> {
        self.write(CHANGE, |db| {
            let sql = "UPDATE annex_logins SET confirmed = $1 WHERE token = $2 AND confirmed = $3";
            Ok(Ok(db.execute(sql, params![left, token, at])? == 1))
        })
    }

    /// Ends a login.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn end_login(&self, token: &[u8; 32]) -> Result<(), StoreError> {
        self.write(CHANGE, |db| {
            if db.execute("DELETE FROM annex_logins WHERE token = $1", [token])? > 0 {
                bump(db)?;
            }
            Ok(Ok(()))
        })
    }
}

/// None where role or purpose is one this release does not know: such a login opens nothing.
fn row_of(row: &Row<'_>) -> db::Result<Option<LoginRow>> {
    let (role, purpose): (String, String) = (row.get(1)?, row.get(2)?);
    let (Some(role), Some(purpose)) = (Role::parse(&role), Purpose::parse(&purpose)) else {
        return Ok(None);
    };
    Ok(Some(LoginRow {
        token: array(row.get(0)?)?,
        role,
        purpose,
        agent: array(row.get(3)?)?,
        began: row.get(4)?,
        last: row.get(5)?,
        confirmed: row.get(6)?,
    }))
}

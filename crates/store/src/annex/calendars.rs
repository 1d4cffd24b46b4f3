//! Addresses under which a calendar program reads the deadlines of a person, without a login that it could not make.
//!
//! Of the secret in an address only its hash lies here. An address reads, and reads what the role may see at that moment; it
//! never acts.
//!
//! Promise: one for each role of an account; making another ends the one before; it ends with the account, with its password
//! and with its logins, and each making and ending has its line for the record.
//! Serves: threats T17; Directive (EU) 2016/680 Art 29(2)(e).

use terms::Actor;
use terms::role::{Purpose, Role};

use super::accounts::{account, note};
use super::{Account, AccountsError, Annex, array};
use crate::db::{self, Connection, OptionalExtension, Row, params};
use crate::error::StoreError;

const READ: &str = "read calendar addresses";
const COLUMNS: &str = "token, role, purpose, language, made";
/// Signs of a digest that stand in a line: enough to tell two addresses apart.
const SHOWN: usize = 16;

/// An address as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct CalendarRow {
    /// The SHA-256 of its secret.
    pub token: [u8; 32],
    /// The role whose deadlines it reads.
    pub role: Role,
    /// What the login was for that made it.
    pub purpose: Purpose,
    /// The language of its words.
    pub language: String,
    /// When it was made, microseconds since 1970.
    pub made: i64,
}

/// No secret.
impl std::fmt::Debug for CalendarRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CalendarRow").field("role", &self.role).finish_non_exhaustive()
    }
}

impl CalendarRow {
    /// What stands of it on the record: the beginning of the hash.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut shown = hex(&self.token);
        shown.truncate(SHOWN);
        shown
    }
}

impl Annex {
    /// Keeps an address of an account; the one before it, for the same role, reads nothing any more.
    ///
    /// # Errors
    /// There is no such account, it is closed, or the annex cannot be written.
    pub fn make_calendar(&self, login: &str, it: &CalendarRow, by: &Actor) -> Result<(), AccountsError> {
        let says = format!("calendar address {} made, for `{}`", it.shown(), it.role.code());
        self.change(login, by, (&says, None), |db| {
            let sql = "UPDATE annex_accounts SET epoch = epoch WHERE login = $1 AND closed = 0 AND start = 0";
            if db.execute(sql, [login])? == 0 {
                return Ok(Ok(0));
            }
            let sql = "DELETE FROM annex_calendars WHERE login = $1 AND role = $2";
            db.execute(sql, params![login, it.role.code()])?;
            let sql = "INSERT INTO annex_calendars (login, role, token, purpose, language, made) \
                       VALUES ($1, $2, $3, $4, $5, $6)";
            let row = params![login, it.role.code(), it.token, it.purpose.code(), it.language, it.made];
            db.execute(sql, row).map(Ok)
        })
    }

    /// Ends the address of an account for a role.
    ///
    /// # Errors
    /// There is none, or the annex cannot be written.
    pub fn end_calendar(&self, login: &str, role: Role, by: &Actor) -> Result<(), AccountsError> {
        let says = format!("calendar address ended, for `{}`", role.code());
        self.change(login, by, (&says, None), |db| {
            let sql = "DELETE FROM annex_calendars WHERE login = $1 AND role = $2";
            db.execute(sql, params![login, role.code()]).map(Ok)
        })
    }

    /// The address of an account for a role.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn calendar_of(&self, login: &str, role: Role) -> Result<Option<CalendarRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM annex_calendars WHERE login = $1 AND role = $2");
        self.with(READ, |db| {
            Ok(db.query_row(&sql, params![login, role.code()], row_of).optional()?.flatten())
        })
    }

    /// The address of a secret with its account, where both still count.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn calendar(&self, token: &[u8; 32]) -> Result<Option<(CalendarRow, Account)>, StoreError> {
        let sql = format!("SELECT {COLUMNS}, login FROM annex_calendars WHERE token = $1");
        self.with(READ, |db| {
            let found =
                db.query_row(&sql, [token], |row| Ok((row_of(row)?, row.get::<String>(5)?))).optional()?;
            let Some((Some(row), login)) = found else { return Ok(None) };
            let account = account(db, &login)?;
            let counts = |it: &Account| !it.closed && !it.start && it.roles.contains(&row.role);
            Ok(account.filter(counts).map(|it| (row, it)))
        })
    }
}

/// Ends every address of an account, with one line where there was any.
pub(super) fn end_all(db: &Connection, login: &str) -> db::Result<()> {
    if db.execute("DELETE FROM annex_calendars WHERE login = $1", [login])? > 0 {
        let by = Actor::Auto("accounts".to_owned());
        note(db, &by, &format!("account `{login}`: calendar addresses ended with its logins"), None)?;
    }
    Ok(())
}

/// None where role or purpose is one this release does not know: such an address reads nothing.
fn row_of(row: &Row<'_>) -> db::Result<Option<CalendarRow>> {
    let (role, purpose): (String, String) = (row.get(1)?, row.get(2)?);
    let (Some(role), Some(purpose)) = (Role::parse(&role), Purpose::parse(&purpose)) else {
        return Ok(None);
    };
    Ok(Some(CalendarRow {
        token: array(row.get(0)?)?,
        role,
        purpose,
        language: row.get(3)?,
        made: row.get(4)?,
    }))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

//! Logins: who is at the other end, in which role and for what purpose, until when.
//!
//! A login is made once, with role and purpose; both are bound to it, so that they are decided once and stand on the
//! record at everything it does. It lies beside the record under the hash of its token, and every node of the record takes
//! it; each keeps those it has seen in memory, and asks anew when the number of the annex has grown.
//! Promise: short (fifteen minutes without a request, eight hours in all), bound to the program that logged in, ended by
//! whatever changes the account; a new token at every login, so that nobody can give one to somebody beforehand.
//! Serves: threats T17; Directive (EU) 2016/680 Art 29(2)(b) and (e).

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};
use store::annex::LoginRow;
use store::{Annex, StoreError};
use terms::Actor;
use terms::role::{Purpose, Role};
use terms::verification::Official;

use super::Account;
use crate::access::Rights;
use crate::outside::{Outside, token};

const SECOND: i64 = 1_000_000;
/// Without a request.
pub const IDLE: i64 = 15 * 60 * SECOND;
/// In all.
pub const LONGEST: i64 = 8 * 3_600 * SECOND;
/// How long a password that was given again counts.
pub const CONFIRMED: i64 = 5 * 60 * SECOND;
/// How far the last request that was written down may be behind: so much earlier may a login end at a node that has not
/// seen it.
const BEHIND: i64 = 60 * SECOND;
/// Logins of one account at the same time; the oldest ends.
const TOGETHER: usize = 6;
/// Letters of a token.
const LETTERS: usize = 52;

/// The program that logged in, as far as it says.
pub type Agent = [u8; 32];

/// One login.
pub struct Login {
    account: Account,
    role: Role,
    purpose: Purpose,
    token: [u8; 32],
    csrf: String,
    agent: Agent,
    began: i64,
    last: AtomicI64,
    written: AtomicI64,
    confirmed: AtomicI64,
    /// It was ended: whoever still has it, as a stream does, sees that.
    over: AtomicBool,
    rights: Rights,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Login").field("role", &self.role).finish_non_exhaustive()
    }
}

impl Login {
    /// As it lies beside the record. What a form carries is made of the token, which lies nowhere.
    fn of(row: LoginRow, account: Account, text: &str) -> Self {
        let mut form = Sha256::new();
        form.update(b"form of the login ");
        form.update(text.as_bytes());
        let mut csrf = BASE32_NOPAD.encode(&form.finalize()).to_ascii_lowercase();
        csrf.truncate(32);
        Self {
            account,
            role: row.role,
            purpose: row.purpose,
            token: row.token,
            csrf,
            agent: row.agent,
            began: row.began,
            last: AtomicI64::new(row.last),
            written: AtomicI64::new(row.last),
            confirmed: AtomicI64::new(row.confirmed),
            over: AtomicBool::new(false),
            rights: Rights::default(),
        }
    }

    /// One that no token opens: of an address that reads and does nothing.
    pub(crate) fn reading(account: Account, role: Role, purpose: Purpose) -> Arc<Self> {
        let row = LoginRow { token: [0; 32], role, purpose, agent: [0; 32], began: 0, last: 0, confirmed: 0 };
        Arc::new(Self::of(row, account, ""))
    }

    #[cfg(test)]
    pub(crate) fn made(account: Account, role: Role, purpose: Purpose) -> Arc<Self> {
        let row = LoginRow { token: [0; 32], role, purpose, agent: [1; 32], began: 0, last: 0, confirmed: 0 };
        Arc::new(Self::of(row, account, ""))
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The role it acts in.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// What the policies said of it.
    pub(crate) fn rights(&self) -> &Rights {
        &self.rights
    }

    /// What a form carries to show that it is ours.
    #[must_use]
    pub fn csrf(&self) -> &str {
        &self.csrf
    }

    /// The last moment of it, as it stands; before any time, where it was ended.
    #[must_use]
    pub fn ends(&self) -> i64 {
        if self.over.load(Ordering::Relaxed) {
            return i64::MIN;
        }
        self.last.load(Ordering::Relaxed).saturating_add(IDLE).min(self.began.saturating_add(LONGEST))
    }

    /// The author of what it does.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Human {
            // The person, whatever the account: by this what two accounts of one person did is told to be one's.
            id: self.account.person.clone(),
            role: self.role.code().to_owned(),
            login: Some(self.account.login.clone()),
        }
    }

    /// The person as an official.
    #[must_use]
    pub fn official(&self) -> Official {
        self.account.official(self.role)
    }

    /// Whether the password was given again a short time ago, as far as this node knows.
    #[must_use]
    pub fn is_confirmed(&self, now: i64) -> bool {
        let at = self.confirmed.load(Ordering::Relaxed);
        // One that was given at the very moment of the login stands a microsecond behind it.
        at <= now.saturating_add(1) && now - at <= CONFIRMED
    }

    /// Whether it was given again since the login began, and not yet used up by a permission.
    #[must_use]
    pub fn is_confirmed_anew(&self, now: i64) -> bool {
        self.is_confirmed(now) && self.confirmed.load(Ordering::Relaxed) > self.began
    }

    /// It is used. True where that is to be written down now.
    pub(crate) fn used(&self, now: i64) -> bool {
        self.last.fetch_max(now, Ordering::Relaxed);
        let written = self.written.load(Ordering::Relaxed);
        now.saturating_sub(written) >= BEHIND
            && self.written.compare_exchange(written, now, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    /// It ends unless it is live; whether it is.
    fn stays(&self, live: bool) -> bool {
        if !live {
            self.over.store(true, Ordering::Relaxed);
        }
        live
    }

    /// Takes over what another node wrote down.
    fn follow(&self, row: &LoginRow) {
        self.last.fetch_max(row.last, Ordering::Relaxed);
        self.written.fetch_max(row.last, Ordering::Relaxed);
        self.confirmed.store(row.confirmed, Ordering::Relaxed);
    }
}

/// All logins of a record. What is not said to be in memory asks the annex, and may wait.
#[derive(Debug)]
pub struct Logins {
    annex: Arc<Annex>,
    by: RwLock<HashMap<[u8; 32], Arc<Login>>>,
}

impl Logins {
    /// Those that lie in an annex.
    #[must_use]
    pub fn of(annex: Arc<Annex>) -> Self {
        Self { annex, by: RwLock::default() }
    }

    fn kept(&self) -> std::sync::RwLockWriteGuard<'_, HashMap<[u8; 32], Arc<Login>>> {
        self.by.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins one, and gives its token: the only time it is seen. None where the account has changed since it was proved.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn begin(
        &self,
        account: Account,
        role: Role,
        purpose: Purpose,
        agent: Agent,
        world: &dyn Outside,
    ) -> Result<Option<(String, Arc<Login>)>, StoreError> {
        let now = world.now().micros();
        let text = token::<32>(world);
        // Whoever has just given the password need not give it again.
        let row =
            LoginRow { token: hash(&text), role, purpose, agent, began: now, last: now, confirmed: now };
        let over = (now.saturating_sub(LONGEST), now.saturating_sub(IDLE + BEHIND));
        if !self.annex.begin_login(&account, &row, TOGETHER, over)? {
            return Ok(None);
        }
        let login = Arc::new(Login::of(row, account, &text));
        let mut by = self.kept();
        by.retain(|_, it| is_live(it, now));
        by.insert(login.token, Arc::clone(&login));
        drop(by);
        // The oldest of too many has ended beside the record; here it is known by the number of the annex.
        Ok(Some((text, login)))
    }

    /// The login of a token, where this node has it in memory and it counts.
    #[must_use]
    pub fn here(&self, text: &str, agent: Agent, now: i64) -> Option<Arc<Login>> {
        let by = self.by.read().unwrap_or_else(PoisonError::into_inner);
        by.get(&hash(text)).filter(|it| is_live(it, now) && it.agent == agent).cloned()
    }

    /// The login of a token, where it is live and came from the program that logged in, at whichever node. A token that
    /// comes from another one ends its login.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn find(&self, text: &str, agent: Agent, now: i64) -> Result<Option<Arc<Login>>, StoreError> {
        if text.len() != LETTERS {
            return Ok(None);
        }
        let at = hash(text);
        let cached = self.by.read().unwrap_or_else(PoisonError::into_inner).get(&at).cloned();
        let Some((row, account)) = self.annex.login(&at)? else {
            if let Some(ended) = self.kept().remove(&at) {
                ended.stays(false);
            }
            return Ok(None);
        };
        let found = match cached {
            Some(cached) => {
                cached.follow(&row);
                cached
            }
            None => Arc::new(Login::of(row, account, text)),
        };
        if !is_live(&found, now) || found.agent != agent {
            self.end(&found)?;
            return Ok(None);
        }
        self.kept().insert(at, Arc::clone(&found));
        Ok(Some(found))
    }

    /// Writes down when it was last used.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn write(&self, login: &Login) -> Result<(), StoreError> {
        self.annex.login_used(&login.token, login.last.load(Ordering::Relaxed), None)
    }

    /// The password was given again.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn confirm(&self, login: &Login, now: i64) -> Result<(), StoreError> {
        let at = now.max(login.began.saturating_add(1));
        self.annex.login_used(&login.token, now, Some(at))?;
        login.confirmed.store(at, Ordering::Relaxed);
        Ok(())
    }

    /// Uses up a confirmation: one permission for each, also where two are asked for at once or at two nodes.
    ///
    /// # Errors
    /// The annex cannot be read or written.
    pub fn spend(&self, login: &Login, now: i64) -> Result<bool, StoreError> {
        self.follow(login)?;
        if !login.is_confirmed_anew(now) {
            return Ok(false);
        }
        let at = login.confirmed.load(Ordering::Relaxed);
        // What is left says that the login itself was made with a password, and when.
        let spent = self.annex.confirmation_spent(&login.token, at, login.began)?;
        if spent {
            login.confirmed.store(login.began, Ordering::Relaxed);
        }
        Ok(spent)
    }

    /// Takes over what another node wrote down of a login: the password may have been given again there.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn follow(&self, login: &Login) -> Result<(), StoreError> {
        if let Some((row, _)) = self.annex.login(&login.token)? {
            login.follow(&row);
        }
        Ok(())
    }

    /// Ends one: here at once, at every other node with the number of the annex.
    ///
    /// # Errors
    /// The annex cannot be written.
    pub fn end(&self, login: &Arc<Login>) -> Result<(), StoreError> {
        login.stays(false);
        if let Some(kept) = self.kept().remove(&login.token) {
            kept.stays(false);
        }
        self.annex.end_login(&login.token)
    }

    /// Forgets every login of an account whose logins have ended beside the record.
    pub fn forget(&self, name: &str) {
        self.kept().retain(|_, it| it.stays(it.account.login != name));
    }

    /// Forgets those that count no more.
    ///
    /// # Errors
    /// The annex cannot be read.
    pub fn keep_live(&self) -> Result<(), StoreError> {
        let live: HashSet<[u8; 32]> = self.annex.live_tokens()?.into_iter().collect();
        self.kept().retain(|token, it| it.stays(live.contains(token)));
        Ok(())
    }

    /// How many this node has in memory.
    #[must_use]
    pub fn count(&self, now: i64) -> usize {
        self.by.read().unwrap_or_else(PoisonError::into_inner).values().filter(|it| is_live(it, now)).count()
    }
}

/// A clock that goes back ends nothing early and makes nothing longer than its whole time.
fn is_live(login: &Login, now: i64) -> bool {
    now <= login.ends()
}

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// The program as it names itself.
#[must_use]
pub(crate) fn agent(name: &[u8]) -> Agent {
    Sha256::digest(name).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Accounts, Strength};
    use crate::testing::{Still, home, new_account};

    /// An annex with accounts, and two nodes on it.
    struct Room {
        _home: tempfile::TempDir,
        world: Still,
        accounts: Accounts,
        one: Logins,
        two: Logins,
    }

    fn room() -> Room {
        let home = home();
        let world = Still::at(0);
        let open = || Arc::new(Annex::open(home.path()).unwrap());
        let accounts = Accounts::of(open(), Strength::QUICK);
        for name in ["a1", "b1"] {
            accounts.add(&new_account(name), &world).unwrap();
        }
        let (one, two) = (Logins::of(open()), Logins::of(open()));
        Room { _home: home, world, accounts, one, two }
    }

    impl Room {
        fn begin(&self, name: &str) -> String {
            let account = self.accounts.get(name).unwrap().unwrap();
            let role = Role::DeskOfficer;
            self.one.begin(account, role, Purpose::Desk, [1; 32], &self.world).unwrap().unwrap().0
        }
    }

    fn counts(logins: &Logins, text: &str, now: i64) -> bool {
        let found = logins.find(text, [1; 32], now).unwrap();
        if let Some(found) = &found
            && found.used(now)
        {
            logins.write(found).unwrap();
        }
        found.is_some()
    }

    #[test]
    fn a_login_ends_without_requests_and_after_its_whole_time() {
        let room = room();
        let (idle, busy) = (room.begin("a1"), room.begin("b1"));
        assert!(counts(&room.one, &idle, IDLE));
        assert!(!counts(&room.one, &idle, 2 * IDLE + 1));
        let mut at = 0;
        while at <= LONGEST {
            assert!(counts(&room.one, &busy, at), "{at}");
            at += IDLE;
        }
        assert!(!counts(&room.one, &busy, LONGEST + 1));
    }

    #[test]
    fn a_login_of_one_node_counts_at_another_and_so_does_its_last_request() {
        let room = room();
        let text = room.begin("a1");
        let there = room.two.find(&text, [1; 32], 1).unwrap().unwrap();
        let here = room.one.here(&text, [1; 32], 1).unwrap();
        assert_eq!(there.csrf(), here.csrf(), "a form of one is a form of the other");
        assert!(counts(&room.one, &text, IDLE - 1));
        assert!(room.two.here(&text, [1; 32], 2 * IDLE - 2).is_none(), "what this node saw is too old");
        assert!(counts(&room.two, &text, 2 * IDLE - 2), "what the other saw counts");
        room.one.confirm(&here, 2 * IDLE).unwrap();
        assert!(!there.is_confirmed(2 * IDLE));
        room.two.follow(&there).unwrap();
        assert!(there.is_confirmed(2 * IDLE));
    }

    #[test]
    fn what_ends_at_one_node_is_forgotten_at_the_other_when_the_number_of_the_annex_has_grown() {
        let room = room();
        let ends: [&dyn Fn(&str); 3] = [
            &|text| room.one.end(&room.one.find(text, [1; 32], 1).unwrap().unwrap()).unwrap(),
            &|_| room.accounts.end_logins("a1").unwrap(),
            &|_| room.accounts.close("a1").unwrap(),
        ];
        for (at, end) in ends.into_iter().enumerate() {
            let (text, other) = (room.begin("a1"), room.begin("b1"));
            assert!(counts(&room.two, &text, 1) && counts(&room.two, &other, 1));
            let before = room.two.annex.version().unwrap();
            let (here, there) =
                (room.one.here(&text, [1; 32], 1).unwrap(), room.two.here(&text, [1; 32], 1).unwrap());
            end(&text);
            assert!(room.two.annex.version().unwrap() > before, "{at}");
            assert!(there.ends() > 1, "{at}: nobody has told this node");
            room.one.keep_live().unwrap();
            room.two.keep_live().unwrap();
            assert!(here.ends() < 0 && there.ends() < 0, "{at}: a stream that still has it ends");
            assert!(room.two.here(&text, [1; 32], 1).is_none(), "{at}");
            assert!(!counts(&room.two, &text, 1), "{at}");
            assert!(room.two.here(&other, [1; 32], 1).is_some(), "{at}");
        }
    }

    #[test]
    fn no_token_lies_beside_the_record() {
        let room = room();
        let text = room.begin("a1");
        let csrf = room.one.here(&text, [1; 32], 0).unwrap().csrf().to_owned();
        drop((room.one, room.two, room.accounts));
        for file in std::fs::read_dir(room._home.path()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            for secret in [&text, &csrf] {
                assert!(!bytes.windows(secret.len()).any(|it| it == secret.as_bytes()));
            }
        }
    }

    #[test]
    fn a_token_from_another_program_ends_its_login() {
        let room = room();
        let stolen = room.begin("a1");
        assert!(room.two.find(&stolen, [2; 32], 1).unwrap().is_none());
        assert!(!counts(&room.one, &stolen, 1), "also for its owner, who then notices");
    }

    #[test]
    fn the_oldest_of_too_many_logins_ends_and_others_stay() {
        let room = room();
        let other = room.begin("b1");
        let all: Vec<String> = (0..=TOGETHER)
            .map(|at| {
                room.world.set(at as i64);
                room.begin("a1")
            })
            .collect();
        assert!(!counts(&room.one, &all[0], 9));
        assert!(all[1..].iter().all(|it| counts(&room.two, it, 9)));
        assert!(counts(&room.one, &other, 9));
    }

    #[test]
    fn an_account_that_changed_while_its_password_was_compared_begins_nothing() {
        let room = room();
        let proved = room.accounts.get("a1").unwrap().unwrap();
        room.accounts.close("a1").unwrap();
        let begun = room.one.begin(proved, Role::DeskOfficer, Purpose::Desk, [1; 32], &room.world);
        assert!(begun.unwrap().is_none());
    }

    #[test]
    fn a_password_given_again_counts_for_five_minutes() {
        let room = room();
        room.world.set(1_000);
        let text = room.begin("a1");
        let login = room.one.find(&text, [1; 32], 1_000).unwrap().unwrap();
        assert!(login.is_confirmed(1_000 + CONFIRMED));
        assert!(!login.is_confirmed(1_001 + CONFIRMED));
        room.one.confirm(&login, 2 * CONFIRMED).unwrap();
        assert!(login.is_confirmed(2 * CONFIRMED) && !login.is_confirmed(CONFIRMED));
    }

    #[test]
    fn one_confirmation_is_good_for_one_permission_and_the_login_for_none() {
        let room = room();
        room.world.set(1_000);
        let text = room.begin("a1");
        let here = room.one.find(&text, [1; 32], 1_000).unwrap().unwrap();
        let there = room.two.find(&text, [1; 32], 1_000).unwrap().unwrap();
        assert!(here.is_confirmed(1_000) && !here.is_confirmed_anew(1_000));
        assert!(!room.one.spend(&here, 1_000).unwrap());
        room.one.confirm(&here, 1_000).unwrap();
        assert!(here.is_confirmed_anew(1_000));
        assert!(room.two.spend(&there, 1_000).unwrap());
        assert!(!room.one.spend(&here, 1_000).unwrap());
        assert!(here.is_confirmed(1_000));
    }
}

//! A few small files that nobody else may read: the keys, counts and open questions of the private look-up.
//!
//! They lie sealed beside the record in `secrets/`, each under a key of its own made of a key of the home and of
//! what stands at its head. A secret that tells about a person is sealed under that person's key as well.
//! Promise: what was kept is on the disk before [`Store::keep_secret`] returns, whole, or the one before it still is;
//! a secret opens only in its home and under its name; no erasure leaves a secret that tells about the person.
//! Serves: Law Enforcement Directive Art 16 and 29; promise P14.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use entries::Owner;
use keystore::{KeyState, Sealer};
use rand_core::CryptoRng;

use crate::error::{StoreError, refused};
use crate::home::sync_dir;
use crate::schema::damaged;
use crate::store::Store;

const SALT: usize = 32;
/// Longest name, and longest owner at the head of a file.
const LONGEST: usize = 100;

impl Store {
    /// Keeps bytes under a name; with an owner, until the owner is erased.
    ///
    /// # Errors
    /// The owner was erased or never had a key, the home was opened for reading only, or the system refused.
    pub fn keep_secret(
        &self,
        name: &str,
        owner: Option<&Owner>,
        bytes: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<(), StoreError> {
        self.check_writable()?;
        let path = self.secret_path(name)?;
        let owner = owner.map(ToString::to_string).unwrap_or_default();
        let mut head = vec![0; SALT];
        rng.fill_bytes(&mut head);
        let length = u8::try_from(owner.len()).map_err(|_| StoreError::NoOwner(owner.clone()))?;
        head.push(length);
        head.extend_from_slice(owner.as_bytes());
        let inner = if owner.is_empty() {
            None
        } else {
            match self.keys.sealer(&owner)? {
                KeyState::Live(sealer) => Some(sealer),
                KeyState::Destroyed => return Err(StoreError::ErasedOwner(owner)),
                KeyState::Missing => return Err(StoreError::NoOwner(owner)),
            }
        };
        let sealed = match inner {
            Some(sealer) => self.secret_sealer(name, &head).seal(&head, &sealer.seal(&head, bytes, rng), rng),
            None => self.secret_sealer(name, &head).seal(&head, bytes, rng),
        };
        let dir = self.secrets_dir();
        private_dir(&dir)?;
        write(&path, &[&head, &sealed])?;
        sync_dir(&dir)
    }

    /// What was kept under a name; none where nothing was, or where its owner was erased since.
    ///
    /// # Errors
    /// The file cannot be read, or does not open: it was changed, or belongs to another home or name.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.secret_path(name)?;
        let file = match fs::read(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(refused("read", &path)(error)),
        };
        let cut = || damaged(&path, "it is cut short");
        let changed = || damaged(&path, "it does not open: it was changed, or belongs elsewhere");
        let length = usize::from(*file.get(SALT).ok_or_else(cut)?);
        let (head, sealed) = file.split_at_checked(SALT + 1 + length).ok_or_else(cut)?;
        let opened = self.secret_sealer(name, head).open(head, sealed).map_err(|_| changed())?;
        let owner = head.split_at_checked(SALT + 1).map(|(_, owner)| owner).unwrap_or_default();
        if owner.is_empty() {
            return Ok(Some(opened));
        }
        let owner = std::str::from_utf8(owner).map_err(|_| changed())?;
        match self.keys.sealer(owner)? {
            KeyState::Live(sealer) => sealer.open(head, &opened).map(Some).map_err(|_| changed()),
            KeyState::Destroyed => Ok(None),
            KeyState::Missing => Err(StoreError::NoOwner(owner.to_owned())),
        }
    }

    /// The names that begin like this, in order.
    ///
    /// # Errors
    /// The system refused.
    pub fn secrets(&self, beginning: &str) -> Result<Vec<String>, StoreError> {
        let dir = self.secrets_dir();
        let listed = match fs::read_dir(&dir) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(refused("list", &dir)(error)),
        };
        let mut names = Vec::new();
        for entry in listed {
            let name = entry.map_err(refused("list", &dir))?.file_name();
            if let Some(name) = name.to_str().filter(|it| it.starts_with(beginning) && is_name(it)) {
                names.push(name.to_owned());
            }
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Overwrites what was kept under a name and removes it.
    ///
    /// # Errors
    /// The home was opened for reading only, or the system refused.
    pub fn destroy_secret(&self, name: &str) -> Result<(), StoreError> {
        self.check_writable()?;
        let path = self.secret_path(name)?;
        let overwrite = || -> io::Result<()> {
            let mut file = OpenOptions::new().write(true).open(&path)?;
            // Without what stands at its head there is no key.
            file.write_all(&[0; SALT])?;
            file.sync_all()?;
            fs::remove_file(&path)
        };
        match overwrite() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(refused("remove", &path)(error)),
            Ok(()) => sync_dir(&self.secrets_dir()),
        }
    }

    fn secret_sealer(&self, name: &str, head: &[u8]) -> Sealer {
        Sealer::new(&self.keys.lookup_key().mac(&[b"secret beside the record", name.as_bytes(), head]))
    }

    fn secrets_dir(&self) -> PathBuf {
        self.home.dir().join("secrets")
    }

    fn secret_path(&self, name: &str) -> Result<PathBuf, StoreError> {
        let path = self.secrets_dir().join(name);
        if is_name(name) {
            Ok(path)
        } else {
            Err(refused("name", &path)(io::Error::from(io::ErrorKind::InvalidInput)))
        }
    }
}

/// Letters, digits and hyphens: no name leads out of the directory, and none is that of a file half written.
fn is_name(name: &str) -> bool {
    let fits =
        |it: u8| it.is_ascii_lowercase() || it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'-';
    !name.is_empty() && name.len() <= LONGEST && name.bytes().all(fits)
}

fn private_dir(dir: &Path) -> Result<(), StoreError> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(dir) {
        Ok(()) => dir.parent().map_or(Ok(()), sync_dir),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(refused("make", dir)(error)),
    }
}

/// A file that only its owner reads, whole or as it was.
fn write(path: &Path, parts: &[&[u8]]) -> Result<(), StoreError> {
    let beside = path.with_extension("new");
    let write = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        for part in parts {
            file.write_all(part)?;
        }
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(refused("write", path))
}

#[cfg(test)]
mod tests {
    use entries::{Consulted, Entry, Time};
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;
    use terms::{Actor, Date};

    use super::*;
    use crate::{Erasure, NewEntry, Options, Whose};

    const DAY: Date = Date::constant(2031, 4, 2);

    fn rng() -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(5)
    }

    fn now() -> Time {
        Time::midnight(DAY).unwrap()
    }

    fn home(dir: &Path, seed: u64) -> Store {
        let options = Options {
            origin: "gateway.qs.example/log".to_owned(),
            release: "test".to_owned(),
            id_seed: None,
            root_key: None,
            actor: Actor::unverified("m.ortel"),
            effective: DAY,
            state: None,
            exercise: true,
        };
        Store::create(dir, &options, now(), &mut ChaCha20Rng::seed_from_u64(seed)).unwrap()
    }

    #[test]
    fn a_secret_comes_back_after_a_restart_and_is_replaced_whole() {
        let room = tempfile::tempdir().unwrap();
        let store = home(room.path(), 1);
        assert_eq!(store.secret("count-QR").unwrap(), None);
        store.keep_secret("count-QR", None, b"first, and longer", &mut rng()).unwrap();
        store.keep_secret("count-QR", None, b"second", &mut rng()).unwrap();
        drop(store);
        let store = Store::open(room.path()).unwrap();
        assert_eq!(store.secret("count-QR").unwrap().as_deref(), Some(&b"second"[..]));
        assert_eq!(store.secrets("count-").unwrap(), ["count-QR"]);
        store.destroy_secret("count-QR").unwrap();
        store.destroy_secret("count-QR").unwrap();
        assert_eq!(store.secret("count-QR").unwrap(), None);
    }

    #[test]
    fn a_secret_that_was_changed_renamed_or_cut_does_not_open() {
        let room = tempfile::tempdir().unwrap();
        let store = home(room.path(), 1);
        store.keep_secret("one", None, b"content that must not show", &mut rng()).unwrap();
        let path = room.path().join("secrets/one");
        let sound = fs::read(&path).unwrap();
        assert!(!sound.windows(7).any(|it| it == b"content"));
        fs::copy(&path, room.path().join("secrets/two")).unwrap();
        assert!(store.secret("two").is_err());
        for at in 0..sound.len() {
            let mut bytes = sound.clone();
            bytes[at] ^= 1;
            fs::write(&path, bytes).unwrap();
            assert!(store.secret("one").is_err(), "byte {at}");
        }
        fs::write(&path, &sound[..20]).unwrap();
        assert!(store.secret("one").is_err());
        let other = tempfile::tempdir().unwrap();
        let another = home(other.path(), 2);
        another.keep_secret("one", None, b"x", &mut rng()).unwrap();
        fs::write(other.path().join("secrets/one"), &sound).unwrap();
        assert!(another.secret("one").is_err(), "a secret of another home");
    }

    #[test]
    fn no_name_leads_out_of_the_directory() {
        let room = tempfile::tempdir().unwrap();
        let store = home(room.path(), 1);
        for bad in ["", "../head", "a/b", "a.new", "ä"] {
            assert!(store.keep_secret(bad, None, b"x", &mut rng()).is_err(), "{bad}");
            assert!(store.secret(bad).is_err(), "{bad}");
            assert!(store.destroy_secret(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_about_a_person_is_gone_with_the_persons_key() {
        let room = tempfile::tempdir().unwrap();
        let mut store = home(room.path(), 1);
        let later = Date::constant(2031, 4, 3);
        let owner = Owner::Day(later);
        assert!(matches!(
            store.keep_secret("ask", Some(&owner), b"who", &mut rng()),
            Err(StoreError::NoOwner(_))
        ));
        let mut rng = rng();
        let mut batch = store.batch(now(), &mut rng).unwrap();
        batch
            .append(NewEntry {
                entry: Entry::Consulted(Consulted {
                    verb: "x".to_owned(),
                    shown: 0,
                    named: vec![],
                    reason: None,
                }),
                actor: Actor::unverified("m.ortel"),
                effective: later,
                alert: None,
                owner: owner.clone(),
                caused_by: None,
                original: &[],
                decided_on: None,
            })
            .unwrap();
        batch.commit().unwrap();
        store.keep_secret("ask", Some(&owner), b"who", &mut rng).unwrap();
        assert_eq!(store.secret("ask").unwrap().as_deref(), Some(&b"who"[..]));
        let actor = Actor::unverified("m.ortel");
        let whose = Whose::Day(later);
        let erasure = Erasure { whose: &whose, actor: &actor, ground: "end of term", effective: DAY };
        store.erase(&erasure, now(), &mut rng).unwrap();
        assert_eq!(store.secret("ask").unwrap(), None);
        assert!(matches!(
            store.keep_secret("ask", Some(&owner), b"who", &mut rng),
            Err(StoreError::ErasedOwner(_))
        ));
    }
}

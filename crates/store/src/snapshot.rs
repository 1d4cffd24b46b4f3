//! A copy of what the border keeps in memory, so that it starts without opening every entry.
//!
//! It lies sealed beside the record, under a key of its own: made of a key of the home and of a file that is
//! overwritten and removed at every erasure, so that no copy of the index outlives a person's key.
//! Promise: it opens only in the home that made it, for a record that has at least the entries it was made of and
//! no erasure since; anything else is no snapshot, and the index is made from the entries. It is never evidence.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use keystore::Sealer;
use rand_core::CryptoRng;

use crate::db::params;
use crate::error::{StoreError, database, refused};
use crate::row::int;
use crate::store::Store;
use terms::Seq;

/// Eight bytes of the number of entries, then the sealed index.
const HEAD: usize = 8;
const SALT: usize = 32;

impl Store {
    /// Keeps the bytes; they are a copy of what was made of all entries on the record.
    ///
    /// # Errors
    /// The home was opened for reading only, or the system refused.
    pub fn keep_snapshot(&self, bytes: &[u8], rng: &mut dyn CryptoRng) -> Result<(), StoreError> {
        self.check_writable()?;
        self.drop_snapshot()?;
        let mut salt = [0; SALT];
        rng.fill_bytes(&mut salt);
        let size = self.size().to_be_bytes();
        let sealed = self.snapshot_sealer(&salt).seal(&size, bytes, rng);
        write_private(&self.home.snapshot_key(), &[&salt])?;
        write_private(&self.home.snapshot(), &[&size, &sealed])
    }

    /// The number of entries it was made of, and the bytes; none where there is none that counts.
    #[must_use]
    pub fn snapshot(&self) -> Option<(u64, Vec<u8>)> {
        let salt = fs::read(self.home.snapshot_key()).ok()?;
        let file = fs::read(self.home.snapshot()).ok()?;
        let (head, sealed) = file.split_at_checked(HEAD)?;
        let size = u64::from_be_bytes(head.try_into().ok()?);
        let salt: [u8; SALT] = salt.try_into().ok()?;
        if size > self.size() || self.erased_since(size).ok()? {
            return None;
        }
        let bytes = self.snapshot_sealer(&salt).open(head, sealed).ok()?;
        Some((size, bytes))
    }

    /// Overwrites its key and removes both files.
    pub(crate) fn drop_snapshot(&self) -> Result<(), StoreError> {
        let key = self.home.snapshot_key();
        if key.exists() {
            let overwrite = || -> io::Result<()> {
                let mut file = OpenOptions::new().write(true).open(&key)?;
                file.write_all(&[0; SALT])?;
                file.sync_all()
            };
            overwrite().map_err(refused("overwrite", &key))?;
        }
        for path in [key, self.home.snapshot()] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(refused("remove", &path)(error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    fn snapshot_sealer(&self, salt: &[u8; SALT]) -> Sealer {
        Sealer::new(&self.keys.lookup_key().mac(&[b"border index", salt]))
    }

    fn erased_since(&self, size: u64) -> Result<bool, StoreError> {
        self.db
            .query_row("SELECT COUNT(*) FROM erasures WHERE seq >= $1", params![int(Seq(size))], |row| {
                row.get::<i64>(0)
            })
            .map(|count| count > 0)
            .map_err(database("look for erasures"))
    }
}

/// A file that only its owner reads, whole or not there.
fn write_private(path: &Path, parts: &[&[u8]]) -> Result<(), StoreError> {
    let beside = path.with_extension("new");
    let write = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file: File = options.open(&beside)?;
        for part in parts {
            file.write_all(part)?;
        }
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(refused("write", path))
}

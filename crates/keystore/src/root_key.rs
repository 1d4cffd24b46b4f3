//! The root key: one secret in a file of its own, from which the keys that wrap all others are derived.
//!
//! Promise: the file is on the disk before the key is used, is never written over, and is not used while others
//! on the machine may read it; a damaged file is told apart from the wrong file.
//! Serves: Law Enforcement Directive Art. 29(2) (control of storage and of access).

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use data_encoding::{BASE64, HEXLOWER};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const HEADING: &str = "redress root key 1";
/// Heading, 44 characters of key, 16 of checksum, each line with its end.
const FILE_BYTES: usize = HEADING.len() + 1 + 44 + 1 + 16 + 1;

/// The secret on which every other key depends. Whoever loses it loses every sealed byte.
#[derive(Clone)]
pub struct RootKey(Zeroizing<[u8; 32]>);

/// The root key could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum RootKeyError {
    /// There is a file already.
    #[error("`{}` is there already: a root key is never written over", .0.display())]
    Exists(PathBuf),
    /// There is no file.
    #[error("there is no root key at `{}`: without it nothing sealed can be read", .0.display())]
    Missing(PathBuf),
    /// Others on the machine can read or change the file.
    #[error("`{}` is open to others (mode {mode:03o}): run `chmod 600` on it, and consider the key known", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The file has another length.
    #[error("`{}` is {found} bytes long, a root key file has {FILE_BYTES}: it was cut or is another file", path.display())]
    Length {
        /// The file.
        path: PathBuf,
        /// Its bytes.
        found: u64,
    },
    /// The file has the right length and is no root key of this version.
    #[error("`{}` is not a root key file of version 1", .0.display())]
    Form(PathBuf),
    /// The key does not fit its checksum.
    #[error("`{}` is damaged: the key does not match its checksum; fetch the copy kept elsewhere", .0.display())]
    Checksum(PathBuf),
    /// The system refused.
    #[error("could not {doing} `{}`", path.display())]
    Io {
        /// What was being done.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

fn refused(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> RootKeyError {
    let path = path.to_owned();
    move |source| RootKeyError::Io { doing, path, source }
}

impl RootKey {
    /// Makes a new key and its file, readable by its owner alone, durable when this returns.
    ///
    /// # Errors
    /// There is a file of that name, or the system refused.
    pub fn create(path: impl AsRef<Path>, rng: &mut (impl CryptoRng + ?Sized)) -> Result<Self, RootKeyError> {
        let mut key = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *key);
        let key = Self(key);
        key.write(path.as_ref())?;
        Ok(key)
    }

    /// Reads the key.
    ///
    /// # Errors
    /// No file, a file that others can read, of another length or form, or damaged.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, RootKeyError> {
        let path = path.as_ref();
        let file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => RootKeyError::Missing(path.to_owned()),
            _ => refused("open", path)(error),
        })?;
        let metadata = file.metadata().map_err(refused("look at", path))?;
        closed_to_others(path, &metadata)?;
        let length = || RootKeyError::Length { path: path.to_owned(), found: metadata.len() };
        if metadata.len() != FILE_BYTES as u64 {
            return Err(length());
        }
        let mut text = Zeroizing::new(Vec::with_capacity(FILE_BYTES + 1));
        file.take(FILE_BYTES as u64 + 1).read_to_end(&mut text).map_err(refused("read", path))?;
        if text.len() != FILE_BYTES {
            return Err(length());
        }
        let (key, checksum) = split(&text).ok_or_else(|| RootKeyError::Form(path.to_owned()))?;
        // A flipped bit may leave the text valid, or make it invalid: both are damage, not another file.
        let damaged = || RootKeyError::Checksum(path.to_owned());
        let bytes = Zeroizing::new(BASE64.decode(key).map_err(|_| damaged())?);
        let key = Self(Zeroizing::new(bytes.as_slice().try_into().map_err(|_| damaged())?));
        if key.checksum().as_bytes() == checksum { Ok(key) } else { Err(damaged()) }
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.0
    }

    fn write(&self, path: &Path) -> Result<(), RootKeyError> {
        let mut text = Zeroizing::new(String::with_capacity(FILE_BYTES));
        let key = Zeroizing::new(BASE64.encode(&*self.0));
        for line in [HEADING, key.as_str(), &self.checksum()] {
            text.push_str(line);
            text.push('\n');
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let mut file = options.open(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => RootKeyError::Exists(path.to_owned()),
            _ => refused("make", path)(error),
        })?;
        let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
        if let Err(error) = written {
            // No key has been handed out yet: the piece is taken away so that the next attempt can be made.
            drop(fs::remove_file(path));
            return Err(refused("write", path)(error));
        }
        sync_parent(path).map_err(refused("sync the directory of", path))
    }

    fn checksum(&self) -> String {
        let mut hasher = Sha256::new();
        hasher.update(HEADING);
        hasher.update(*self.0);
        let full: [u8; 32] = hasher.finalize().into();
        HEXLOWER.encode(&full).chars().take(16).collect()
    }
}

/// Key and checksum as they stand in the file, if the lines are where they should be.
fn split(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = text.strip_prefix(HEADING.as_bytes())?.strip_prefix(b"\n")?;
    let (key, rest) = rest.split_at_checked(44)?;
    let checksum = rest.strip_prefix(b"\n")?.strip_suffix(b"\n")?;
    Some((key, checksum))
}

#[cfg(unix)]
pub(crate) fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

/// Elsewhere the access list of the directory decides.
#[cfg(not(unix))]
pub(crate) fn private(_options: &mut OpenOptions) {}

#[cfg(unix)]
fn closed_to_others(path: &Path, metadata: &fs::Metadata) -> Result<(), RootKeyError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 == 0 { Ok(()) } else { Err(RootKeyError::Open { path: path.to_owned(), mode }) }
}

#[cfg(not(unix))]
fn closed_to_others(_path: &Path, _metadata: &fs::Metadata) -> Result<(), RootKeyError> {
    Ok(())
}

/// Makes the name of a new file durable.
#[cfg(unix)]
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(parent)?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn sync_parent(_path: &Path) -> io::Result<()> {
    Ok(())
}

impl fmt::Debug for RootKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootKey(key not shown)")
    }
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;
    use tempfile::TempDir;

    use super::*;

    fn made() -> (TempDir, PathBuf, RootKey) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("root.key");
        let key = RootKey::create(&path, &mut ChaCha20Rng::seed_from_u64(5)).unwrap();
        (dir, path, key)
    }

    #[test]
    fn a_key_is_read_back_as_it_was_made() {
        let (_dir, path, key) = made();
        assert_eq!(RootKey::load(&path).unwrap().secret(), key.secret());
        assert_eq!(fs::read(&path).unwrap().len(), FILE_BYTES);
    }

    #[test]
    fn a_key_is_never_written_over() {
        let (_dir, path, key) = made();
        let again = RootKey::create(&path, &mut ChaCha20Rng::seed_from_u64(6));
        assert!(matches!(again, Err(RootKeyError::Exists(_))));
        assert_eq!(RootKey::load(&path).unwrap().secret(), key.secret());
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let (_dir, path, _) = made();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        for mode in [0o640, 0o604, 0o620, 0o602, 0o610, 0o777] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let refused = RootKey::load(&path).unwrap_err();
            assert!(matches!(refused, RootKeyError::Open { mode: found, .. } if found == mode), "{mode:o}");
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        assert!(RootKey::load(&path).is_ok());
    }

    #[test]
    fn every_flipped_bit_of_the_file_is_reported() {
        let (_dir, path, _) = made();
        let bytes = fs::read(&path).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, flipped).unwrap();
            let refused = RootKey::load(&path).unwrap_err();
            let key_line = (HEADING.len() + 1..HEADING.len() + 45).contains(&(bit / 8));
            if key_line {
                assert!(matches!(refused, RootKeyError::Checksum(_)), "bit {bit}: {refused}");
            }
        }
    }

    #[test]
    fn cut_longer_missing_and_foreign_files_are_told_apart() {
        let (dir, path, _) = made();
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..40]).unwrap();
        assert!(matches!(RootKey::load(&path), Err(RootKeyError::Length { found: 40, .. })));
        fs::write(&path, [bytes.clone(), vec![b'\n']].concat()).unwrap();
        assert!(matches!(RootKey::load(&path), Err(RootKeyError::Length { .. })));
        fs::write(&path, vec![b'x'; FILE_BYTES]).unwrap();
        assert!(matches!(RootKey::load(&path), Err(RootKeyError::Form(_))));
        assert!(matches!(RootKey::load(dir.path().join("none")), Err(RootKeyError::Missing(_))));
    }

    #[test]
    fn debug_and_errors_show_no_key() {
        let (_dir, path, key) = made();
        let text = fs::read_to_string(&path).unwrap();
        let secret = text.lines().nth(1).unwrap().to_owned();
        assert!(!format!("{key:?}").contains(secret.get(..10).unwrap()));
        fs::write(&path, text.replace(secret.get(..1).unwrap(), "!")).unwrap();
        let error = RootKey::load(&path).unwrap_err();
        assert!(!format!("{error:?} {error}").contains(secret.get(5..15).unwrap()));
    }
}

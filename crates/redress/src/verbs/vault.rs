//! `redress vault`: what counsel does on the own machine, so that nobody else can read what lies in the vault.
//!
//! The files are of the age format (age-encryption.org/v1): any age tool opens what this program seals, and the other way
//! round. Nothing here reaches a server or a home.
//! Promise: a key and an opened file are readable by their owner alone, and no file is written over.
//! Serves: Directive 2013/48/EU Art 4 (confidentiality between a person and counsel).

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor};
use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use crate::{End, Failure};

/// What `redress vault` understands.
#[derive(Args)]
pub struct Vault {
    #[command(subcommand)]
    act: VaultAct,
}

#[derive(Subcommand)]
enum VaultAct {
    /// Make a key; its public half is printed, and is what others seal to
    Key {
        /// Where the key is written; it is never shown
        #[arg(value_name = "KEY-FILE")]
        file: PathBuf,
    },
    /// Encrypt a file and print the digest under which the vault names it
    Seal {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// A public key that may open it (`age1...`); may be given again, for a second key that lies elsewhere
        #[arg(long = "to", required = true, value_name = "PUBLIC-KEY", value_parser = recipient)]
        to: Vec<Recipient>,
        /// Where it is written [default: the file's name with `.age` behind it]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Write it as text
        #[arg(long)]
        armor: bool,
    },
    /// Open an encrypted file with a key
    Open {
        /// The encrypted file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The key
        #[arg(long, value_name = "KEY-FILE")]
        key: PathBuf,
        /// Where it is written
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

fn recipient(text: &str) -> Result<Recipient, String> {
    text.trim().parse().map_err(|_| "expected a public key, which begins with `age1`".to_owned())
}

/// Runs it.
pub fn run(args: &Vault) -> Result<End, Failure> {
    match &args.act {
        VaultAct::Key { file } => key(file),
        VaultAct::Seal { file, to, out, armor } => {
            let out = out.clone().unwrap_or_else(|| {
                let mut name = file.as_os_str().to_owned();
                name.push(".age");
                PathBuf::from(name)
            });
            seal(file, to, &out, *armor)
        }
        VaultAct::Open { file, key, out } => open(file, key, out),
    }
}

fn key(file: &Path) -> Result<End, Failure> {
    let identity = Identity::generate();
    let public = identity.to_public();
    let text = identity.to_string();
    let mut to = new_file(file)?;
    let written =
        writeln!(to, "# public key: {public}\n{}", text.expose_secret()).and_then(|()| to.sync_all());
    written.map_err(|error| wrong(file, "write", &error))?;
    crate::say!("{public}");
    anstream::eprintln!(
        "redress: the key is in {}; without it nobody opens what was sealed to it: keep a copy elsewhere",
        file.display()
    );
    Ok(End::Done)
}

fn seal(file: &Path, to: &[Recipient], out: &Path, armor: bool) -> Result<End, Failure> {
    let mut plain = Vec::new();
    File::open(file).and_then(|mut it| it.read_to_end(&mut plain)).map_err(|it| wrong(file, "read", &it))?;
    let recipients = to.iter().map(|it| -> &dyn age::Recipient { it });
    let mut sealed = Vec::new();
    let encryptor = Encryptor::with_recipients(recipients)?;
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(&plain)?;
    writer.finish()?;
    let bytes = if armor {
        let mut text = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
        text.write_all(&sealed)?;
        text.finish()?
    } else {
        sealed.clone()
    };
    let mut made = new_file(out)?;
    made.write_all(&bytes).and_then(|()| made.sync_all()).map_err(|it| wrong(out, "write", &it))?;
    // The vault keeps the binary form and names it by this, in whichever form it came.
    crate::say!("{}  {}", data_encoding::HEXLOWER.encode(&Sha256::digest(&sealed)), out.display());
    Ok(End::Done)
}

fn open(file: &Path, key: &Path, out: &Path) -> Result<End, Failure> {
    let text = std::fs::read_to_string(key).map_err(|error| wrong(key, "read", &error))?;
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
    let keys: Result<Vec<Identity>, _> = lines.map(str::parse).collect();
    let keys = keys.map_err(|_| Failure(format!("{}: no key of the age format", key.display())))?;
    let reader = ArmoredReader::new(File::open(file).map_err(|error| wrong(file, "read", &error))?);
    let opened = |error: age::DecryptError| Failure(format!("{}: {error}", file.display()));
    let decryptor = Decryptor::new(reader).map_err(opened)?;
    let mut inner = decryptor.decrypt(keys.iter().map(|it| -> &dyn age::Identity { it })).map_err(opened)?;
    let mut plain = Vec::new();
    inner.read_to_end(&mut plain).map_err(|error| wrong(file, "open", &error))?;
    let mut to = new_file(out)?;
    to.write_all(&plain).and_then(|()| to.sync_all()).map_err(|error| wrong(out, "write", &error))?;
    crate::say!("{}", out.display());
    Ok(End::Done)
}

/// A file that was not there, for its owner alone.
fn new_file(path: &Path) -> Result<File, Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| wrong(path, "make", &error))
}

fn wrong(path: &Path, doing: &str, error: &std::io::Error) -> Failure {
    Failure(format!("could not {doing} {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_is_opened_by_its_key_alone_and_the_vault_takes_both_forms_as_one() {
        let room = tempfile::tempdir().unwrap();
        let at = |name: &str| room.path().join(name);
        std::fs::write(at("note"), "He was in Vilnius on that day; two people saw him.").unwrap();
        key(&at("key")).unwrap();
        key(&at("other")).unwrap();
        assert!(key(&at("key")).is_err(), "a key is never written over");
        let text = std::fs::read_to_string(at("key")).unwrap();
        let public = text.lines().next().unwrap().strip_prefix("# public key: ").unwrap();
        let to = [recipient(public).unwrap()];
        seal(&at("note"), &to, &at("note.age"), false).unwrap();
        seal(&at("note"), &to, &at("note.txt"), true).unwrap();
        for name in ["note.age", "note.txt"] {
            let bytes = std::fs::read(at(name)).unwrap();
            assert!(web::vault::sealed(&bytes).is_ok(), "{name}");
            assert!(!bytes.windows(7).any(|it| it == b"Vilnius"), "{name}");
            let out = at(&format!("{name}.out"));
            assert!(open(&at(name), &at("other"), &out).is_err());
            assert!(!out.exists());
            open(&at(name), &at("key"), &out).unwrap();
            assert_eq!(std::fs::read(out).unwrap(), std::fs::read(at("note")).unwrap());
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(at("key")).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}

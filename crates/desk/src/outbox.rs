//! Letters to senders as files, for the gateway to send: delivery is its own.
//!
//! Promise: a letter is on the record before it is a file, and the file of a letter has the same name and bytes whenever
//! it is written (P11, P12).

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::clocks::Letter;

/// Where letters are written, in the home.
pub const OUTBOX: &str = "outbox";

impl Letter {
    /// Its file below an outbox.
    #[must_use]
    pub fn file(&self, outbox: &Path) -> PathBuf {
        let bureau: String = self.bureau.chars().filter(char::is_ascii_alphanumeric).collect();
        outbox.join(self.day.to_string()).join(format!("{bureau}-{}.txt", self.alert))
    }

    /// Writes it.
    ///
    /// # Errors
    /// The folder or the file cannot be written.
    pub fn keep(&self, outbox: &Path) -> io::Result<()> {
        let file = self.file(outbox);
        if let Some(dir) = file.parent() {
            fs::create_dir_all(dir)?;
        }
        fs::write(file, &self.text)
    }
}

//! A letter as PDF, by a browser that is installed on the machine: an optional part, never a need.
//!
//! The text is what counts and stands on the record; the page is printed by whoever reads it. Where a file is asked for and a
//! Chromium is there, it prints the page into a tagged PDF, without a network and in a folder of its own.
//!
//! Promise: nothing is fetched: the page and its styles are written beside each other and the browser sees that folder
//! alone. Without a browser nothing fails but this, and it says how to get one.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use pages::letter::{Digest, Paper};

/// Names under which a Chromium is installed.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// How often the browser is asked whether it is done, and how many times at most: a minute.
const ASKED_EVERY: Duration = Duration::from_millis(100);
const ASKED_AT_MOST: u32 = 600;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// No browser is there.
    #[error(
        "no Chromium is installed: `apt-get install chromium`, or print the page from any browser; the text of the letter does not need it"
    )]
    NoBrowser,
    /// The folder could not be written or read.
    #[error("writing `{folder}`: {error}")]
    Folder {
        /// Which.
        folder: String,
        /// Why.
        error: io::Error,
    },
    /// The page could not be written.
    #[error("writing the page: {0}")]
    Page(String),
    /// The browser ended without a file.
    #[error("`{browser}` made no PDF: {says}")]
    Browser {
        /// Which.
        browser: String,
        /// What it said.
        says: String,
    },
    /// The browser did not end.
    #[error("`{0}` did not end within a minute")]
    TooLong(String),
}

/// The browser on this path of folders (`PATH`), where there is one.
#[must_use]
pub fn browser(path: &OsStr) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(path).collect();
    NAMES.iter().find_map(|name| folders.iter().map(|it| it.join(name)).find(|it| it.is_file()))
}

/// Prints a letter. `folder` is new and empty: the page, its styles and the profile of the browser are written there, and
/// whoever made it removes it.
///
/// # Errors
/// There is no browser, or it could not print.
pub fn print(
    browser: Option<&Path>,
    paper: &Paper,
    digest: &Digest,
    folder: &Path,
) -> Result<Vec<u8>, PdfError> {
    let browser = browser.ok_or(PdfError::NoBrowser)?;
    let told = |error| PdfError::Folder { folder: folder.display().to_string(), error };
    let page = paper.html(digest, "letter.css").map_err(|error| PdfError::Page(error.to_string()))?;
    let page = page.replace("\"/assets/", "\"");
    for it in pages::assets() {
        fs::write(folder.join(&it.name), it.bytes).map_err(told)?;
    }
    fs::write(folder.join("letter.css"), paper.print_rule(digest)).map_err(told)?;
    let from = folder.join("letter.html");
    fs::write(&from, page).map_err(told)?;
    let to = folder.join("letter.pdf");
    let said = folder.join("said.txt");
    let mut command = Command::new(browser);
    command
        .args(["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking"])
        .args([
            "--disable-extensions",
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            "--host-resolver-rules=MAP * ~NOTFOUND",
        ])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("--print-to-pdf={}", to.display()));
    if is_root() {
        // Its sandbox does not start for root; the page holds no script and nothing from elsewhere.
        command.arg("--no-sandbox");
    }
    command.arg(&from).stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(fs::File::create(&said).map_err(told)?);
    let mut running = command.spawn().map_err(told)?;
    for _ in 0..ASKED_AT_MOST {
        if running.try_wait().map_err(told)?.is_some() {
            return fs::read(&to).map_err(|_| PdfError::Browser {
                browser: browser.display().to_string(),
                says: fs::read_to_string(&said)
                    .unwrap_or_default()
                    .lines()
                    .last()
                    .unwrap_or_default()
                    .to_owned(),
            });
        }
        thread::sleep(ASKED_EVERY);
    }
    // It is ours, by its handle alone.
    let _ = running.kill();
    let _ = running.wait();
    Err(PdfError::TooLong(browser.display().to_string()))
}

/// Whether this program runs as root, as the owner of its own folder in `/proc` says.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::withheld::Withheld;
    use pages::Language;
    use pages::letter::samples;

    fn digest() -> Digest {
        Digest::new("digest", &"0123456789abcdef".repeat(4)).unwrap()
    }

    #[test]
    fn without_a_browser_it_says_how_to_get_one() {
        let letter = samples::all().unwrap().remove(0);
        let paper = letter.paper(Language::En, &Withheld::default()).unwrap();
        let error = print(None, &paper, &digest(), Path::new("/nonexistent")).unwrap_err();
        assert!(error.to_string().contains("apt-get install chromium"), "{error}");
        assert_eq!(browser(OsStr::new("/nonexistent:/also-not")), None);
    }

    #[test]
    fn a_letter_becomes_a_tagged_pdf_where_a_browser_is_installed() {
        let Some(browser) = browser(&std::env::var_os("PATH").unwrap_or_default()) else {
            eprintln!("skipped: no Chromium is installed on this machine");
            return;
        };
        let letter = samples::all().unwrap().remove(5);
        for language in [Language::En, Language::Be] {
            let paper = letter.paper(language, &Withheld::default()).unwrap();
            let folder = tempfile::tempdir().unwrap();
            let pdf = print(Some(&browser), &paper, &digest(), folder.path()).unwrap();
            assert!(pdf.starts_with(b"%PDF-"));
            let has = |what: &[u8]| pdf.windows(what.len()).any(|it| it == what);
            assert!(has(b"/MarkInfo") && has(b"/StructTreeRoot"), "it is tagged");
            assert!(has(format!("/Lang ({})", language.tag()).as_bytes()), "it says its language");
        }
    }
}

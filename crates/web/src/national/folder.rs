//! A national system that is reached by files alone, as file system plugins of message gateways do it.
//!
//! `OUT/NUMBER.json` is what it is asked, `IN/NUMBER.json` what it answers, in the words of a web hook; both lie in one folder. A file is
//! whole when it has its name: whoever writes one writes it beside and renames it.
//!
//! Promise: each question is written once and stays owed until its answer lies there; an answer that was read is put into `IN/read`, one
//! that is none into `IN/refused`, and the question is written again then. Nothing is deleted by this program.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::hook::{Answered, written};
use super::{Answer, Question, System};

/// The longest answer that is read, bytes.
const LONGEST: u64 = 4_096;

/// The folder.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    pub(super) dir: PathBuf,
}

fn says(doing: &str, path: &Path) -> impl Fn(std::io::Error) -> String {
    let (doing, path) = (doing.to_owned(), path.display().to_string());
    move |error| format!("could not {doing} `{path}`: {error}")
}

/// Puts a file into a folder beside it.
fn put(path: &Path, into: &str) -> Result<(), String> {
    let (Some(dir), Some(name)) = (path.parent(), path.file_name()) else { return Ok(()) };
    let dir = dir.join(into);
    fs::create_dir_all(&dir).map_err(says("make", &dir))?;
    fs::rename(path, dir.join(name)).map_err(says("put aside", path))
}

impl Folder {
    fn asks(&self, ask: &str, Question { it, number, .. }: Question<'_>) -> Result<Answer, String> {
        // A number of this program: letters, digits, hyphens.
        let name = format!("{number}.json");
        let (asked, answer) = (self.dir.join("OUT").join(&name), self.dir.join("IN").join(&name));
        let taken = self.dir.join("IN").join("read").join(&name);
        if let Some(said) = read(&taken)?.and_then(|text| serde_json::from_slice::<Answered>(&text).ok()) {
            return Ok(Answer::Said { done: said.done, left: said.left });
        }
        if let Some(text) = read(&answer)? {
            match serde_json::from_slice::<Answered>(&text) {
                Ok(said) => {
                    put(&answer, "read")?;
                    return Ok(Answer::Said { done: said.done, left: said.left });
                }
                Err(error) => {
                    put(&answer, "refused")?;
                    tracing::warn!(file = %answer.display(), says = %error, "an answer of a national system is none");
                }
            }
        } else if asked.exists() {
            return Ok(Answer::Later);
        }
        keep(&asked, &written(ask, number, it))?;
        Ok(Answer::Later)
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, String> {
    match fs::metadata(path) {
        Ok(it) if it.len() > LONGEST => Ok(Some(Vec::new())),
        Ok(_) => fs::read(path).map(Some).map_err(says("read", path)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(says("read", path)(error)),
    }
}

/// Written beside and then renamed: whoever looks sees a whole file or none.
fn keep(path: &Path, text: &str) -> Result<(), String> {
    let dir = path.parent().unwrap_or(path);
    fs::create_dir_all(dir).map_err(says("make", dir))?;
    let beside = path.with_extension("part");
    let mut file = fs::File::create(&beside).map_err(says("write", &beside))?;
    file.write_all(text.as_bytes()).map_err(says("write", &beside))?;
    file.sync_all().map_err(says("write", &beside))?;
    fs::rename(&beside, path).map_err(says("write", path))?;
    fs::File::open(dir).and_then(|it| it.sync_all()).map_err(says("write", dir))
}

impl System for Folder {
    fn what(&self) -> &str {
        "the system"
    }

    fn delete(&self, question: Question<'_>) -> Result<Answer, String> {
        self.asks("delete", question)
    }

    fn search(&self, question: Question<'_>) -> Result<Answer, String> {
        self.asks("search", question)
    }

    fn suspend(&self, question: Question<'_>) -> Result<Answer, String> {
        self.asks("suspend", question)
    }
}

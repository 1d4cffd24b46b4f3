//! What counsel and a caseworker work with: their clients, what they submit for one, and their vault.
//!
//! Promise: a statement stands with who said it and becomes no fact of the notice; nothing is chosen for the writer; of
//! what lies in the vault a page knows a digest, a size and a day, and nothing else.
//!
//! Serves ECHR Arts 6(3)(c) and 13, Directive 2013/48/EU Art 4 (confidentiality between a person and counsel).

use askama::Template;
use terms::register::{Speaker, StatementKind};
use terms::{Date, Level, Track};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Name, NextStep};
use crate::test_form::Wrong;
use crate::words::{Language, Words};

/// The alert of a client.
#[derive(Clone)]
pub struct Client {
    /// The id of the alert, as it stands in the path.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The level.
    pub level: Level,
    /// The track.
    pub track: Track,
    /// What and from whom.
    pub about: String,
    /// Clocks that run: the rule as a code, when it began, when it is due.
    pub clocks: Vec<(String, i64, i64)>,
    /// Statements on the record.
    pub stated: usize,
}

/// The first page of counsel: the alerts of the own mandates.
#[derive(Clone, Default)]
pub struct Clients {
    /// The alerts.
    pub clients: Vec<Client>,
}

/// One entry of what was stated.
#[derive(Clone)]
pub struct Stated {
    /// Who spoke.
    pub speaker: Speaker,
    /// The day on which it was said.
    pub said: Date,
    /// Its entry on the log.
    pub entry: u64,
    /// The statements: what each is about, the words, state and day concerned.
    pub statements: Vec<(StatementKind, String, Option<String>, Option<Date>)>,
    /// The entry that says when what it rests on was put into the vault.
    pub vault: Option<u64>,
}

/// One statement as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedStatement {
    /// The code of its kind.
    pub kind: String,
    /// The words.
    pub text: String,
    /// The state concerned.
    pub state: String,
    /// The day concerned.
    pub date: String,
}

/// Submitting. Fields: `speaker`, `said`, `kind-N`, `text-N`, `state-N`, `date-N` for each statement, `vault_item`,
/// `version`.
#[derive(Clone)]
pub struct Facts {
    /// The alert.
    pub id: String,
    /// The person.
    pub names: Vec<Name>,
    /// The level.
    pub level: Level,
    /// What is on the record.
    pub stated: Vec<Stated>,
    /// The rows of the form, with what was typed.
    pub rows: Vec<TypedStatement>,
    /// Who may be named as speaker.
    pub speakers: Vec<Speaker>,
    /// Who was chosen before a fault.
    pub speaker: Option<Speaker>,
    /// The day, as typed.
    pub said: String,
    /// What lies in the vault for this client: digest and when it was put in.
    pub items: Vec<(String, i64)>,
    /// Which of them was chosen before a fault.
    pub item: String,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// What the form was made on.
    pub version: String,
}

/// Something in the vault.
#[derive(Clone)]
pub struct Item {
    /// The alert of the client.
    pub alert: String,
    /// The client.
    pub name: Option<Name>,
    /// Its digest, which names it.
    pub digest: String,
    /// Its size.
    pub bytes: u64,
    /// When it was put in.
    pub put: i64,
    /// The entry that names it in submitted facts.
    pub submitted: Option<u64>,
}

/// The vault. Putting in: `alert`, `file` to `/vault` as `multipart/form-data`; deleting: `alert`, `item` to
/// `/vault/end`.
#[derive(Clone, Default)]
pub struct Vault {
    /// The clients.
    pub clients: Vec<(String, Option<Name>)>,
    /// What lies in it.
    pub items: Vec<Item>,
    /// The client that was chosen before a fault.
    pub chosen: String,
    /// The most bytes of one item.
    pub largest: u64,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "clients.html")]
struct ClientsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Clients,
}

#[derive(Template)]
#[template(path = "submit.html")]
struct FactsPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Facts,
}

#[derive(Template)]
#[template(path = "vault.html")]
struct VaultPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Vault,
}

impl Clients {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        ClientsPage { f, w: f.words(), v: self }.render()
    }
}

impl Client {
    fn next(&self) -> NextStep {
        NextStep::SubmitFacts
    }
}

impl Facts {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        FactsPage { f, w: f.words(), v: self }.render()
    }

    /// Kinds that counsel may state; a document counts as verified by the official who saw it.
    fn kinds(&self) -> Vec<StatementKind> {
        let open = |it: &StatementKind| *it != StatementKind::ProtectionDocument;
        StatementKind::ALL.iter().copied().filter(open).collect()
    }

    fn wrong(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|it| it.field == field).map(|it| it.says.as_str())
    }

    fn wrong_in(&self, field: &str, row: &usize) -> Option<&str> {
        self.wrong(&format!("{field}-{row}"))
    }

    fn spoke(&self, speaker: &Speaker) -> bool {
        self.speaker == Some(*speaker)
    }
}

impl Vault {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        VaultPage { f, w: f.words(), v: self }.render()
    }

    fn mebibytes(&self) -> u64 {
        self.largest >> 20
    }

    fn wrong_at(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|it| it.field == field).map(|it| it.says.as_str())
    }
}

impl Item {
    /// The beginning of the digest, for the eye.
    fn short(&self) -> String {
        self.digest.chars().take(16).collect()
    }

    fn kibibytes(&self) -> u64 {
        self.bytes.div_ceil(1024)
    }
}

/// The word of a speaker, as a code.
#[must_use]
pub fn speaker_code(it: &Speaker) -> &'static str {
    match it {
        Speaker::Person => "person",
        Speaker::Counsel => "counsel",
    }
}

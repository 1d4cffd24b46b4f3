//! Travellers to be checked, as JSON lines, and the line that answers one.
//!
//! What this room is for: `redress check --file FILE`. A line gives the machine-readable zone of a document as it was
//! scanned (`mrz`), or the particulars (`subject`, as in an alert); what it says of purpose, place and comparison
//! counts before what was typed.
//!
//! Promise: a check binds, so nothing of it is read loosely. The answer has its fields in a fixed order, and every
//! answer the same number of bytes ([`ANSWER_BYTES`]), whatever was found (T6, T19).
//! Serves: Directive (EU) 2016/680 Art 4(1)(b), no check without a purpose.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, SeqAccess};
use serde::{Deserialize, Serialize};
use serde_json::json;
use terms::alert::Subject;
use terms::border::{CheckPurpose, ComparedWith, Comparison};
use terms::id::RegisterId;
use terms::{AlertId, PartialDate};

use crate::json::{Unread, read};
use crate::native::NativeSubject;
use crate::place::{BadRecord, Fault, Place, Wrong, meant, quoted, sized};
use crate::register::{Binding, found_later};
use crate::said::{Given, Maybe, Object, Short, Word, one_of};

/// The most bytes of one traveller in a file. The bytes are kept with the check.
pub const LARGEST_CHECK: usize = 64 << 10;
/// The bytes of every answer as a line, its line end included.
pub const ANSWER_BYTES: usize = 16 << 10;

/// Who is presented.
#[derive(Clone, PartialEq, Eq)]
pub enum Who {
    /// The lines of a machine-readable zone.
    Zone(Vec<String>),
    /// The particulars.
    Particulars(Box<Subject>),
}

/// No content: it is a person's.
impl std::fmt::Debug for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Zone(_) => "Zone(..)",
            Self::Particulars(_) => "Particulars(..)",
        })
    }
}

/// One traveller of a file, with what its line says besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traveller {
    /// Who is presented.
    pub who: Who,
    /// Why; none where the line does not say.
    pub purpose: Option<CheckPurpose>,
    /// Lane, post or office.
    pub place: Option<String>,
    /// What was compared beside the document, each with what it was compared with.
    pub compared: Vec<Comparison>,
    /// Which of two dates of birth the zone means.
    pub born: Option<PartialDate>,
    /// A child is with the person.
    pub with_child: Option<bool>,
}

/// One line of a file.
#[derive(Clone, Debug)]
pub struct TravellerRecord {
    /// What it says.
    pub traveller: Traveller,
    /// The bytes it was cut from.
    pub original: Vec<u8>,
    /// Where it stands.
    pub place: Place,
}

/// The travellers of a file.
pub struct TravellerRecords<'a> {
    binding: Binding<'a, Traveller>,
}

impl std::fmt::Debug for TravellerRecords<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TravellerRecords")
    }
}

impl Iterator for TravellerRecords<'_> {
    type Item = Result<TravellerRecord, BadRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.binding.next()?;
        Some(next.map(|(traveller, original, place)| TravellerRecord { traveller, original, place }))
    }
}

/// Reads travellers to be checked. A stream is read no further than the line that is asked for.
///
/// # Errors
/// Where the input cannot be read at all or is not UTF-8.
pub fn open<'a>(reader: impl Read + 'a, name: &str) -> Result<TravellerRecords<'a>, Fault> {
    Binding::open(reader, name, traveller_of).map(|binding| TravellerRecords { binding })
}

/// Reads travellers from a file on the disk.
///
/// # Errors
/// Where the file cannot be read at all or is not UTF-8.
pub fn open_file(path: &Path) -> Result<TravellerRecords<'static>, Fault> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|source| Fault::Unreadable { file: name.clone(), source })?;
    open(file, &name)
}

/// A traveller to be checked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "check", extend("anyOf" = one_of_two()))]
pub(crate) struct CheckForm {
    /// The lines of the machine-readable zone, as scanned or typed.
    #[serde(default)]
    mrz: Maybe<Vec<Given<Short>>>,
    /// The particulars, where there is no zone.
    #[serde(default)]
    subject: Option<Object<NativeSubject>>,
    /// Why the person is checked.
    #[serde(default)]
    purpose: Maybe<CheckPurpose>,
    /// Lane, post or office.
    #[serde(default)]
    place: Maybe<Short>,
    /// What was compared beside the document, as `photograph=alert-...`: one, or a list. Without an id it counts only
    /// where one alert alone comes near.
    #[serde(default)]
    compared: Maybe<Compared>,
    /// With a zone: which of two dates of birth it means, where its two digits of the year can mean both.
    #[serde(default)]
    born: Maybe<PartialDate>,
    /// The officer sees a child with the person.
    #[serde(default)]
    with_child: Maybe<bool>,
}

/// The zone or the particulars, never both: which of the two is the document would be a guess.
fn one_of_two() -> serde_json::Value {
    json!([
        {"required": ["mrz"], "properties": {"mrz": {"type": "array"}, "subject": {"type": "null"}}},
        {"required": ["subject"], "properties": {"subject": {"type": "object"}, "mrz": {"type": "null"}}}
    ])
}

/// What was compared, each with what.
struct Compared(Vec<Comparison>);

const COMPARED: [&str; 2] = ["photograph", "fingerprints"];
/// The most comparisons of one check.
const MOST_COMPARED: usize = 16;

/// Reads one comparison: `photograph`, `fingerprints=alert-...`, `photograph=register-...`.
///
/// # Errors
/// No such feature, or no id of an alert or of a register entry.
pub fn comparison(text: &str) -> Result<Comparison, String> {
    let (feature, with) = match text.trim().split_once('=') {
        Some((feature, with)) => (feature.trim(), Some(with.trim())),
        None => (text.trim(), None),
    };
    let known = |text: &str| COMPARED.into_iter().find(|it| *it == text);
    let feature = word_of(feature, "comparison", &COMPARED, known)?.ok_or_else(|| {
        format!("{} that is no comparison: expected one of `{}`", sized(text), COMPARED.join("`, `"))
    })?;
    let with = match with {
        None => None,
        Some(id) => Some(compared_with(id).ok_or_else(|| {
            format!("{} is no id of an alert or of a register entry: expected `alert-...`", quoted(id))
        })?),
    };
    Ok(Comparison { feature: feature.to_owned(), with })
}

fn compared_with(id: &str) -> Option<ComparedWith> {
    let alert = || AlertId::parse(id).map(ComparedWith::Alert);
    alert().or_else(|| RegisterId::parse(id).map(ComparedWith::Register))
}

/// Reads a word of a closed list.
pub(crate) fn word_of<T>(
    text: &str,
    what: &str,
    known: &[&'static str],
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, String> {
    let wanted = text.trim();
    if let Some(found) = parse(wanted) {
        return Ok(Some(found));
    }
    if crate::said::says_nothing(wanted) {
        return Ok(None);
    }
    Err(match meant(wanted, known.iter().copied()) {
        Some(meant) => format!("{} is no {what}: did you mean `{meant}`?", quoted(wanted)),
        None => format!("{} that is no {what}: expected one of `{}`", sized(wanted), known.join("`, `")),
    })
}

impl Word for Compared {
    fn what() -> String {
        "`photograph` or `fingerprints`, each with the id of an alert".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        if crate::said::says_nothing(text) {
            return Ok(None);
        }
        comparison(text).map(|it| Some(Self(vec![it])))
    }
    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut all = Vec::new();
        while let Some(text) = list.next_element::<String>()? {
            if all.len() == MOST_COMPARED {
                return Err(de::Error::custom(format!("more than {MOST_COMPARED} comparisons")));
            }
            all.push(comparison(&text).map_err(de::Error::custom)?);
        }
        Ok(Self(all))
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let one = json!({
            "type": "string",
            "pattern": format!(r"^\s*(?:{})\s*(?:=\s*(?:alert|register)-[a-z0-9]+\s*)?$", COMPARED.join("|"))
        });
        json_schema!({"anyOf": [one, {"type": "array", "items": one, "maxItems": MOST_COMPARED}]})
    }
}

fn purposes() -> Vec<&'static str> {
    CheckPurpose::ALL.iter().map(|it| it.code()).collect()
}

impl Word for CheckPurpose {
    fn what() -> String {
        "a purpose".to_owned()
    }
    fn text(text: &str) -> Result<Option<Self>, String> {
        word_of(text, "purpose", &purposes(), Self::parse)
    }
    fn schema(_: &mut SchemaGenerator) -> Schema {
        one_of(&purposes())
    }
}

fn traveller_of(bytes: &[u8]) -> Result<Traveller, Unread> {
    if bytes.len() > LARGEST_CHECK {
        let says = format!("longer than the {} KiB one traveller may have", LARGEST_CHECK >> 10);
        return Err(Unread { wrong: Wrong::whole(says), line: 0 });
    }
    let form: CheckForm = read(bytes)?;
    let wrong = |wrong: Wrong| found_later(bytes, wrong);
    if form.born.0.is_some() && form.mrz.0.is_none() {
        return Err(wrong(Wrong::at(
            "born",
            "only with `mrz`: particulars have a date of birth of their own",
        )));
    }
    let who = match (form.mrz.0, form.subject) {
        (Some(lines), None) => Who::Zone(lines.into_iter().map(|it| it.0.0).collect()),
        (None, Some(Object(subject))) => {
            Who::Particulars(Box::new(subject.into_subject("subject").map_err(wrong)?))
        }
        (Some(_), Some(_)) => {
            return Err(wrong(Wrong::at("subject", "`mrz` is given as well: give one of them")));
        }
        (None, None) => return Err(wrong(Wrong::at("mrz", "missing: give `mrz` or `subject`"))),
    };
    Ok(Traveller {
        who,
        purpose: form.purpose.0,
        place: form.place.0.map(|it| it.0),
        compared: form.compared.0.map(|it| it.0).unwrap_or_default(),
        born: form.born.0,
        with_child: form.with_child.0,
    })
}

/// The answer of one check as a line: JSON, its fields in a fixed order, filled up to [`ANSWER_BYTES`].
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "answer")]
pub struct AnswerLine {
    /// Its place on the log; `redress sheet`, `judge`, `identity` and `measure` name the check by it.
    pub check: u64,
    /// The word, as a code.
    pub word: String,
    /// Who was presented, and how it was read.
    pub traveller: String,
    /// How it was read, as a code.
    pub read_from: String,
    /// The check digits of the zone that are wrong, by what they cover.
    pub misread: Vec<String>,
    /// The dates of birth the zone can mean, where there are two.
    pub births: Vec<String>,
    /// The word as it stands in large letters.
    pub headline: String,
    /// What it means.
    pub means: String,
    /// A line for each alert where there are several.
    pub alerts: Vec<String>,
    /// What to do.
    #[serde(rename = "do")]
    pub doing: Vec<String>,
    /// What not to do.
    pub do_not: Vec<String>,
    /// Because of what not.
    pub because: String,
    /// Other grounds of own law.
    pub own_law: String,
    /// Until when it counts.
    pub until: String,
    /// On what the identity rests.
    pub identity: String,
    /// Whom to call, and the end of the clock.
    pub call: String,
    /// Which registers of other states were asked, and which were not.
    pub abroad: String,
    /// When it was answered.
    pub answered: String,
    /// What does not fit in the machine-readable zone that was read.
    pub zone_faults: Vec<String>,
    /// Spaces, so that every answer has the same size.
    pub pad: String,
}

/// The line is longer than every answer has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an answer of {0} bytes does not fit the size every answer has: nothing of it is shown")]
pub struct TooLarge(pub usize);

impl AnswerLine {
    /// The line with its end: always [`ANSWER_BYTES`] bytes.
    ///
    /// # Errors
    /// It would be longer.
    pub fn to_line(mut self) -> Result<String, TooLarge> {
        self.pad.clear();
        let written = |line: &Self| serde_json::to_string(line).map_err(|_| TooLarge(0));
        let bare = written(&self)?.len() + 1;
        let room = ANSWER_BYTES.checked_sub(bare).ok_or(TooLarge(bare))?;
        self.pad = " ".repeat(room);
        let mut line = written(&self)?;
        line.push('\n');
        Ok(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(json: &str) -> Result<Traveller, String> {
        let mut records = open(json.as_bytes(), "t").unwrap();
        records.next().unwrap().map(|it| it.traveller).map_err(|bad| bad.to_string())
    }

    #[test]
    fn a_zone_or_particulars_are_read_with_what_the_line_says_besides() {
        let zone = read_one(
            r#"{"mrz":["P<QQ","1"],"purpose":"border","place":"lane B","compared":["photograph=alert-abc","fingerprints = register-abc","photograph"],"born":"1925-03-01","with_child":true}"#,
        )
        .unwrap();
        assert_eq!(zone.who, Who::Zone(vec!["P<QQ".to_owned(), "1".to_owned()]));
        assert_eq!(zone.purpose, Some(CheckPurpose::Border));
        let photograph = |with| Comparison { feature: "photograph".to_owned(), with };
        let register = ComparedWith::Register(RegisterId::from_tail("abc"));
        let prints = Comparison { feature: "fingerprints".to_owned(), with: Some(register) };
        let alert = photograph(Some(ComparedWith::Alert(AlertId::from_tail("abc"))));
        assert_eq!(zone.compared, [alert, prints, photograph(None)]);
        assert_eq!(zone.born.map(|it| it.to_string()).as_deref(), Some("1925-03-01"));
        let one = read_one(r#"{"mrz":["A"],"compared":" photograph "}"#).unwrap();
        assert_eq!(one.compared, [photograph(None)]);
        assert_eq!((zone.place.as_deref(), zone.with_child), (Some("lane B"), Some(true)));
        let typed =
            read_one(r#"{"subject":{"names":[{"text":"Vestal Radomir"}],"born":"1980-02-03"}}"#).unwrap();
        assert!(matches!(typed.who, Who::Particulars(it) if it.names.len() == 1));
        assert_eq!((typed.purpose, typed.with_child), (None, None));
    }

    #[test]
    fn what_is_no_traveller_is_refused_with_its_field() {
        let refused = |json: &str| read_one(json).unwrap_err();
        assert_eq!(refused("{}"), "t:1: mrz: missing: give `mrz` or `subject`");
        assert_eq!(
            refused(r#"{"mrz":["A"],"subject":{}}"#),
            "t:1: subject: `mrz` is given as well: give one of them"
        );
        assert_eq!(
            refused(r#"{"mrz":["A"],"purpose":"boarder"}"#),
            "t:1: purpose: `boarder` is no purpose: did you mean `border`?"
        );
        assert_eq!(
            refused(r#"{"mrz":["A"],"nationality":"QQ"}"#),
            "t:1: nationality: unknown field `nationality`"
        );
        assert_eq!(
            refused(r#"{"mrz":["A"],"compared":"photo"}"#),
            "t:1: compared: `photo` is no comparison: did you mean `photograph`?"
        );
        assert_eq!(
            refused(r#"{"mrz":["A"],"compared":["photograph=7"]}"#),
            "t:1: compared: `7` is no id of an alert or of a register entry: expected `alert-...`"
        );
        assert_eq!(
            refused(r#"{"subject":{"born":"1925"},"born":"1925"}"#),
            "t:1: born: only with `mrz`: particulars have a date of birth of their own"
        );
        let long = format!(r#"{{"mrz":["A"],"place":"{}"}}"#, " ".repeat(LARGEST_CHECK));
        assert_eq!(refused(&long), "t:1: longer than the 64 KiB one traveller may have");
    }

    #[test]
    fn every_answer_has_the_same_size_and_one_that_cannot_is_refused() {
        let line = |headline: &str| AnswerLine {
            check: 7,
            word: "no_alert".to_owned(),
            traveller: "Гнёт \"x\"".to_owned(),
            read_from: "typed".to_owned(),
            misread: Vec::new(),
            births: Vec::new(),
            headline: headline.to_owned(),
            means: String::new(),
            alerts: Vec::new(),
            doing: vec!["a".to_owned()],
            do_not: Vec::new(),
            because: String::new(),
            own_law: String::new(),
            until: String::new(),
            identity: String::new(),
            call: String::new(),
            abroad: String::new(),
            answered: String::new(),
            zone_faults: Vec::new(),
            pad: "left over".to_owned(),
        };
        for headline in ["", "NO ALERT", &"\\".repeat(7_000)] {
            let line = line(headline).to_line().unwrap();
            assert_eq!(line.len(), ANSWER_BYTES);
            assert!(line.ends_with(" \"}\n") && line.starts_with("{\"check\":7,\"word\":"));
        }
        assert!(line(&"\\".repeat(9_000)).to_line().is_err());
    }
}

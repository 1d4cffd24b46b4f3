//! FollowTheMoney JSON lines: persons and the sanctions that refer to them, in any order.
//!
//! A person and its sanctions are separate lines, and either may come first. The file is read twice: the first
//! time only to note, for each person, where its sanctions stand (some 24 bytes each); the second time each
//! person is given with its sanctions, which are read from their place. Input that can be read only once (a
//! pipe) is held in memory up to a limit instead. Sanctions nested in the person are read as well.
//!
//! The sanctions of one programme and one number are one alert with several warrants; others are other alerts.
//! Programme `INTERPOL-RN` is a Red Notice; the other colours and the UN list by their programmes; all else is a
//! list that a state publishes. A person without sanctions is an alert without warrants.
//!
//! Promise: no person and no sanction is lost in silence. A sanction without its person is an error with its
//! line; entities that are neither (companies, vessels, addresses ...) are counted and told at the end.
//! Promise: the original bytes of an alert are the person's line and those of its sanctions, as they stand.
//! Never read: political, religion and ethnicity, even where a file has them.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Deserialize;
use terms::alert::{Alert, Channel, Document, NameForm, NameQuality, Purpose, Sex, Source};
use terms::{Field, PartialDate};

use crate::charge::{counts, open_warrant};
use crate::interpol::{
    bounded, bureau_of, loose_date, loose_happened, note_no_date, odd_state, push_name, text_of,
};
use crate::json::{Cut, Cutter, Tree, Unread, read};
use crate::native::{Notes, slash_form};
use crate::place::{Fault, Place, Warning, Wrong, sized};
use crate::reader::{
    LARGEST_RECORD, LARGEST_STREAM, Out, Placer, Record, Shape, bad, broken, not_this, unread_rest,
};
use crate::said::{LONGEST_LIST, LONGEST_WORD};
use crate::source::Bytes;

/// Most sanctions read for one person.
const MOST_SANCTIONS: usize = 1_000;

/// Where the sanctions of the file stand, by the person they refer to.
#[derive(Default)]
struct Index {
    /// Fingerprint of the person's id, offset, length, line: in order, so that a person's stand together.
    sanctions: Vec<(u64, u64, u32, u32)>,
    /// Fingerprints of the persons, in order.
    persons: Vec<u64>,
    /// Fingerprints of entities that are no persons, in order.
    others: Vec<u64>,
}

fn print(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// What the first reading needs of a line.
#[derive(Deserialize)]
struct Glance {
    #[serde(default)]
    id: String,
    #[serde(default)]
    schema: String,
    #[serde(default)]
    properties: GlanceProperties,
}

#[derive(Default, Deserialize)]
struct GlanceProperties {
    #[serde(default)]
    entity: Option<Tree>,
}

impl Index {
    fn of(cutter: &mut Cutter<'_>) -> std::io::Result<Self> {
        let mut index = Self::default();
        while let Some(cut) = cutter.next()? {
            // What is broken is told on the second reading.
            let Cut::Whole(piece) = cut else { continue };
            let Ok(glance) = serde_json::from_slice::<Glance>(&piece.bytes) else {
                continue;
            };
            match Kind::of(&glance.schema) {
                Kind::Person => index.persons.push(print(&glance.id)),
                Kind::Other => index.others.push(print(&glance.id)),
                Kind::Sanction => {
                    let length = u32::try_from(piece.bytes.len()).unwrap_or(u32::MAX);
                    let line = u32::try_from(piece.line).unwrap_or(u32::MAX);
                    for id in glance.properties.entity.iter().flat_map(texts) {
                        index.sanctions.push((print(id), piece.offset, length, line));
                    }
                }
            }
        }
        index.sanctions.sort_unstable();
        index.persons.sort_unstable();
        index.persons.dedup();
        index.others.sort_unstable();
        index.others.dedup();
        index.sanctions.shrink_to_fit();
        Ok(index)
    }

    /// The places of a person's sanctions, in the order of the file.
    fn sanctions_of(&self, id: &str) -> &[(u64, u64, u32, u32)] {
        let wanted = print(id);
        let from = self.sanctions.partition_point(|it| it.0 < wanted);
        let to = self.sanctions.partition_point(|it| it.0 <= wanted);
        self.sanctions.get(from..to).unwrap_or_default()
    }
}

/// The texts of a property: a list of texts, or one.
fn texts(value: &Tree) -> impl Iterator<Item = &str> {
    value.text().into_iter().chain(value.items().iter().filter_map(Tree::text))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Person,
    Sanction,
    Other,
}

impl Kind {
    fn of(schema: &str) -> Self {
        match schema {
            // A `LegalEntity` may be a person or not; only what the file calls a person is taken as one.
            "Person" => Self::Person,
            "Sanction" => Self::Sanction,
            _ => Self::Other,
        }
    }
}

/// The alerts of a FollowTheMoney file.
pub(crate) struct Entities<'a> {
    cutter: Cutter<'a>,
    index: Index,
    place: Placer,
    waiting: std::vec::IntoIter<Out>,
    others: u64,
    ended: bool,
}

impl<'a> Entities<'a> {
    pub(crate) fn new(mut bytes: Bytes<'a>, start: u64, place: Placer) -> Result<Self, Fault> {
        let unreadable = |source| Fault::Unreadable { file: place.file.to_string(), source };
        let mut start = start;
        if !bytes.can_seek() {
            let mut held = Vec::new();
            loop {
                let part = bytes.peek().map_err(unreadable)?;
                if part.is_empty() {
                    break;
                }
                if held.len() + part.len() > LARGEST_STREAM {
                    let says = format!(
                        "more than {} MiB of FollowTheMoney that can be read only once: give it as a file",
                        LARGEST_STREAM >> 20
                    );
                    return Err(not_this(&place.file, 1, says));
                }
                held.extend_from_slice(part);
                let taken = part.len();
                bytes.take(taken);
            }
            bytes = Bytes::of_file(std::io::Cursor::new(held));
            start = 0;
        }
        let mut cutter = Cutter::new(bytes, LARGEST_RECORD);
        let index = Index::of(&mut cutter).map_err(unreadable)?;
        cutter.rewind(start).map_err(unreadable)?;
        Ok(Self { cutter, index, place, waiting: Vec::new().into_iter(), others: 0, ended: false })
    }

    fn entity(&mut self, bytes: Vec<u8>, line: u64) -> Vec<Out> {
        let place = self.place.next(line);
        let tree: Tree = match read(&bytes) {
            Ok(tree) => tree,
            Err(Unread { wrong, line }) => {
                return vec![Out::Bad(bad(place.at_line(place.line + line), wrong))];
            }
        };
        let Some(schema) = tree.get("schema").and_then(Tree::text) else {
            return vec![Out::Bad(bad(place, Wrong::at("schema", "missing")))];
        };
        match Kind::of(schema) {
            Kind::Other => {
                self.others += 1;
                Vec::new()
            }
            Kind::Sanction => self.sanction_alone(&tree, &place),
            Kind::Person => self.person(&tree, bytes, &place),
        }
    }

    /// A sanction is given with its person; here only what can be given with none is told.
    fn sanction_alone(&self, tree: &Tree, place: &Place) -> Vec<Out> {
        let entity = tree.get("properties").and_then(|it| it.get("entity"));
        let ids: Vec<&str> = entity.iter().flat_map(|it| texts(it)).collect();
        if ids.is_empty() {
            let wrong = Wrong::at("properties.entity", "missing: a sanction says whom it is about");
            return vec![Out::Bad(bad(place.clone(), wrong))];
        }
        ids.into_iter()
            .filter(|id| {
                let id = print(id);
                self.index.persons.binary_search(&id).is_err()
                    && self.index.others.binary_search(&id).is_err()
            })
            .map(|id| {
                let says = format!("a sanction of an entity that is not in the file (its id: {})", sized(id));
                Out::Bad(bad(place.clone(), Wrong::at("properties.entity", says)))
            })
            .collect()
    }

    fn person(&mut self, tree: &Tree, bytes: Vec<u8>, place: &Place) -> Vec<Out> {
        let id = tree.get("id").and_then(Tree::text).unwrap_or_default().to_owned();
        let mut out = Vec::new();
        let mut sanctions: Vec<(Tree, Vec<u8>)> = Vec::new();
        let places = self.index.sanctions_of(&id).to_vec();
        if places.len() > MOST_SANCTIONS {
            let says = format!("has {} sanctions: more than {MOST_SANCTIONS}", places.len());
            return vec![Out::Bad(bad(place.clone(), Wrong::whole(says)))];
        }
        for (_, offset, length, line) in places {
            let at = place.at_line(u64::from(line));
            match self.cutter.read_at(offset, length as usize) {
                Err(error) => out.push(unread_rest(at, &error)),
                Ok(bytes) => match read::<Tree>(&bytes) {
                    Ok(tree) => {
                        // Two ids with one fingerprint: only what names this person is this person's.
                        let entity = tree.get("properties").and_then(|it| it.get("entity"));
                        if entity.iter().any(|it| texts(it).any(|it| it == id)) {
                            sanctions.push((tree, bytes));
                        }
                    }
                    // Told where the sanction's own line is read.
                    Err(_) => continue,
                },
            }
        }
        let nested = tree.get("properties").and_then(|it| it.get("sanctions")).map_or(&[][..], Tree::items);
        if nested.len() > MOST_SANCTIONS {
            let says = format!("a list of more than {MOST_SANCTIONS} items");
            return vec![Out::Bad(bad(place.clone(), Wrong::at("properties.sanctions", says)))];
        }
        let nested = nested.iter().filter(|it| matches!(it, Tree::Object(_)));
        sanctions.extend(nested.map(|it| (it.clone(), Vec::new())));

        let mut notes = Notes::default();
        match alerts_of(tree, &id, &sanctions, &mut notes) {
            Err(wrong) => out.push(Out::Bad(bad(place.clone(), wrong))),
            Ok(alerts) => {
                for (field, says) in notes.all() {
                    out.push(Out::Warn(Warning { place: place.clone(), field, says }));
                }
                for (alert, of) in alerts {
                    let mut original = bytes.clone();
                    for (_, line) in of.iter().filter_map(|it| sanctions.get(*it)) {
                        if !line.is_empty() {
                            original.push(b'\n');
                            original.extend_from_slice(line);
                        }
                    }
                    out.push(Out::Record(Box::new(Record { alert, original, place: place.clone() })));
                }
            }
        }
        out
    }
}

impl Shape for Entities<'_> {
    fn next(&mut self) -> Option<Out> {
        loop {
            if let Some(out) = self.waiting.next() {
                return Some(out);
            }
            if self.ended {
                return None;
            }
            match self.cutter.next() {
                Ok(None) => {
                    self.ended = true;
                    if self.others > 0 {
                        let says = format!(
                            "{} entities of the file are neither persons nor sanctions: not taken",
                            self.others
                        );
                        return Some(Out::Warn(Warning {
                            place: self.place.here(self.cutter.line()),
                            field: Some("schema".to_owned()),
                            says,
                        }));
                    }
                    return None;
                }
                Err(error) => {
                    self.ended = true;
                    return Some(unread_rest(self.place.next(self.cutter.line()), &error));
                }
                Ok(Some(Cut::Broken(piece, line, says))) => {
                    let place = self.place.next(piece.line);
                    return Some(Out::Bad(broken(&place, &piece.bytes, line, says)));
                }
                Ok(Some(Cut::Whole(piece))) => {
                    self.waiting = self.entity(piece.bytes, piece.line).into_iter();
                }
            }
        }
    }
}

/// A property of an entity, as texts.
struct Properties<'t>(Option<&'t Tree>);

impl<'t> Properties<'t> {
    fn of(entity: &'t Tree) -> Self {
        Self(entity.get("properties"))
    }

    fn all(&self, key: &str, notes: &mut Notes) -> Vec<String> {
        let Some(value) = self.0.and_then(|it| it.get(key)) else {
            return Vec::new();
        };
        let items = match value {
            Tree::List(items) => items.as_slice(),
            Tree::Null => &[],
            Tree::Truth(_) | Tree::Number(_) | Tree::Text(_) | Tree::Object(_) => std::slice::from_ref(value),
        };
        let path = format!("properties.{key}");
        bounded(items, &path, notes).iter().filter_map(|it| text_of(it, &path, notes)).collect()
    }

    fn first(&self, key: &str, notes: &mut Notes) -> Option<String> {
        self.all(key, notes).into_iter().next()
    }

    fn first_of(&self, keys: &[&str], notes: &mut Notes) -> Option<String> {
        keys.iter().find_map(|key| self.first(key, notes))
    }

    /// A date: the most exact of those given. Where two do not agree, that is told.
    fn date(&self, key: &str, notes: &mut Notes) -> Field<PartialDate> {
        let path = format!("properties.{key}");
        let given = self.all(key, notes);
        let mut dates: Vec<PartialDate> = Vec::new();
        for text in &given {
            // Only what ends may lie in a distant future.
            let read = if key == "endDate" { loose_date(text) } else { loose_happened(text) };
            match read {
                Ok(date) => dates.extend(date),
                Err(why) => note_no_date(why, text, &path, notes),
            }
        }
        let exact = |it: &PartialDate| (it.month().is_some(), it.day().is_some());
        let Some(best) = dates.iter().copied().rev().max_by_key(exact) else {
            return Field::Unknown;
        };
        let disagrees = |it: &&PartialDate| {
            let (one, other) = (it.earliest() > best.latest(), it.latest() < best.earliest());
            one || other
        };
        if dates.iter().any(|it| disagrees(&it)) {
            notes
                .note(path, format!("{} dates that do not agree: the first exact one is taken", dates.len()));
        }
        Field::notice(best)
    }

    fn state(&self, keys: &[&str], notes: &mut Notes) -> Option<String> {
        let key = keys.iter().find(|key| !self.all(key, &mut Notes::default()).is_empty())?;
        let code = self.first(key, notes)?.to_uppercase();
        odd_state(&code, &format!("properties.{key}"), notes);
        Some(code)
    }
}

/// The channel of a programme.
fn channel_of(programme: &str) -> Channel {
    let upper = programme.to_uppercase();
    let is_un = ["UN-", "UNSC", "UN SC", "UN_"].iter().any(|it| upper.starts_with(it));
    match upper.as_str() {
        "INTERPOL-RN" => Channel::InterpolRed,
        "INTERPOL-YN" => Channel::InterpolYellow,
        "INTERPOL-UN" => Channel::InterpolUn,
        _ if upper.contains("INTERPOL") && upper.contains("RED") => Channel::InterpolRed,
        _ if upper.contains("INTERPOL") && upper.contains("YELLOW") => Channel::InterpolYellow,
        _ if upper.contains("INTERPOL") && upper.contains("UN ") => Channel::InterpolUn,
        _ if is_un || upper == "UN" => Channel::UnSanctions,
        _ => Channel::StateWantedList,
    }
}

type Numbered = (Channel, Option<String>);

/// The alerts of one person, each with the sanctions it rests on.
fn alerts_of(
    person: &Tree,
    id: &str,
    sanctions: &[(Tree, Vec<u8>)],
    notes: &mut Notes,
) -> Result<Vec<(Alert, Vec<usize>)>, Wrong> {
    let properties = Properties::of(person);
    let base = base_alert(person, id, &properties, notes)?;
    if sanctions.is_empty() {
        return Ok(vec![(base, Vec::new())]);
    }
    let mut groups: Vec<(Numbered, Vec<usize>)> = Vec::new();
    for (index, (sanction, _)) in sanctions.iter().enumerate() {
        let its = Properties::of(sanction);
        let programme = its.first_of(&["programId", "program"], notes).unwrap_or_default();
        let number = its.first_of(&["authorityId", "unscId", "recordId"], notes).map(|it| slash_form(&it));
        let key = (channel_of(&programme), number);
        match groups.iter_mut().find(|it| it.0 == key) {
            Some(group) => group.1.push(index),
            None => groups.push((key, vec![index])),
        }
    }
    let alone = groups.len() == 1;
    Ok(groups
        .into_iter()
        .map(|((channel, number), members)| {
            let mut alert = base.clone();
            alert.source = Source {
                channel,
                bureau: Field::Unknown,
                // Without a number the entity's own id is one, as long as it stands for one alert only.
                reference: number.or_else(|| base.source.reference.clone().filter(|_| alone)),
            };
            let of: Vec<&Tree> = members.iter().filter_map(|it| sanctions.get(*it)).map(|it| &it.0).collect();
            apply(&mut alert, &of, notes);
            (alert, members)
        })
        .collect())
}

/// The person, and the alert as far as the person's own line tells it.
fn base_alert(person: &Tree, id: &str, its: &Properties<'_>, notes: &mut Notes) -> Result<Alert, Wrong> {
    let listed = |key: &str, wanted: &str| {
        person
            .get(key)
            .or_else(|| person.get("properties").and_then(|it| it.get(key)))
            .is_some_and(|it| texts(it).any(|it| it == wanted))
    };
    let channel = if listed("datasets", "interpol_red_notices") {
        Channel::InterpolRed
    } else if listed("topics", "wanted") {
        Channel::StateWantedList
    } else {
        Channel::Unknown
    };
    let reference = match channel {
        Channel::InterpolRed => id.strip_prefix("interpol-red-").map(slash_form),
        _ => (!id.is_empty()).then(|| id.to_owned()),
    };
    let mut alert = Alert::empty(Source { channel, bureau: Field::Unknown, reference });
    alert.warrants = Field::Unknown;
    alert.issued = Field::Unknown;
    alert.expires = Field::Unknown;
    names(&mut alert, its, notes)?;
    let subject = &mut alert.subject;
    subject.born = its.date("birthDate", notes);
    subject.birth_place = its.first("birthPlace", notes).map_or(Field::Unknown, Field::notice);
    subject.birth_country = its.state(&["birthCountry"], notes).map_or(Field::Unknown, Field::notice);
    subject.sex = match its.first("gender", notes).as_deref() {
        Some("female" | "F" | "f") => Field::notice(Sex::Female),
        Some("male" | "M" | "m") => Field::notice(Sex::Male),
        Some("other") => Field::notice(Sex::Other),
        Some(other) => {
            notes
                .note("properties.gender", format!("{} that names no known sex: left unknown", sized(other)));
            Field::Unknown
        }
        None => Field::Unknown,
    };
    let mut nationalities: Vec<String> = Vec::new();
    for key in ["nationality", "citizenship"] {
        for code in its.all(key, notes) {
            let code = code.to_uppercase();
            odd_state(&code, &format!("properties.{key}"), notes);
            if !nationalities.contains(&code) {
                nationalities.push(code);
            }
        }
    }
    subject.nationalities =
        if nationalities.is_empty() { Field::Unknown } else { Field::notice(nationalities) };
    let mut documents = Vec::new();
    for (key, kind) in [("passportNumber", "passport"), ("idNumber", "identity card")] {
        documents.extend(its.all(key, notes).into_iter().map(|number| Document {
            kind: kind.to_owned(),
            number,
            state: None,
        }));
    }
    subject.documents = if documents.is_empty() { Field::NotShown } else { Field::notice(documents) };
    let described = ["height", "weight", "eyeColor", "hairColor", "appearance"]
        .iter()
        .any(|key| its.first(key, notes).is_some());
    subject.physical = if described { Field::notice(true) } else { Field::Unknown };
    alert.remarks = its.all("notes", notes);
    notes.look_at_names(&alert.subject, "properties.name");
    Ok(alert)
}

fn names(alert: &mut Alert, its: &Properties<'_>, notes: &mut Notes) -> Result<(), Wrong> {
    let one = |list: Vec<String>| match <[String; 1]>::try_from(list) {
        Ok([only]) => Some(only),
        Err(_) => None,
    };
    let family = one(its.all("lastName", notes));
    let given = one(its.all("firstName", notes));
    let full = its.all("name", notes);
    for (key, quality) in [
        ("name", NameQuality::Unknown),
        ("alias", NameQuality::Alias),
        ("weakAlias", NameQuality::Low),
        ("previousName", NameQuality::Former),
    ] {
        for text in its.all(key, notes) {
            if text.chars().count() > LONGEST_WORD {
                return Err(Wrong::at(
                    format!("properties.{key}"),
                    format!("longer than {LONGEST_WORD} characters"),
                ));
            }
            // The parts belong to the first spelling only, and only where it holds them.
            let is_first = key == "name" && full.first() == Some(&text);
            let holds = |part: &Option<String>| {
                part.as_ref().is_some_and(|it| text.to_lowercase().contains(&it.to_lowercase()))
            };
            push_name(
                alert,
                NameForm {
                    family: family.clone().filter(|_| is_first && holds(&family)),
                    given: given.clone().filter(|_| is_first && holds(&given)),
                    quality,
                    ..NameForm::plain(&text)
                },
                &format!("properties.{key}"),
                notes,
            );
        }
    }
    if full.is_empty() && (family.is_some() || given.is_some()) {
        let parts: Vec<&str> = [family.as_deref(), given.as_deref()].into_iter().flatten().collect();
        let text = parts.join(" ");
        push_name(alert, NameForm { family, given, ..NameForm::plain(&text) }, "properties.lastName", notes);
    }
    Ok(())
}

/// Lays the sanctions of one alert over it.
fn apply(alert: &mut Alert, sanctions: &[&Tree], notes: &mut Notes) {
    let mut warrants = Vec::new();
    for sanction in sanctions {
        let its = Properties::of(sanction);
        let state = its.state(&["country"], notes).map_or(Field::Unknown, Field::notice);
        let reasons = its.all("reason", notes);
        let mut warrant = open_warrant(state, Vec::new());
        for reason in &reasons {
            warrant.counts.extend(counts(Some(reason), None));
        }
        let read = bounded(&warrant.counts, "properties.reason", notes).len();
        warrant.counts.truncate(read);
        if alert.source.channel == Channel::StateWantedList {
            warrant.authority.name = its.first("authority", notes).map_or(Field::Unknown, Field::notice);
        }
        warrants.push(warrant);
        for (key, field) in [("startDate", &mut alert.issued), ("endDate", &mut alert.expires)] {
            if !field.is_known() {
                *field = its.date(key, notes);
            }
        }
        if !alert.issued.is_known() {
            alert.issued = its.date("listingDate", notes);
        }
        for key in ["status", "summary", "provisions", "duration"] {
            for text in its.all(key, notes) {
                let remark = format!("{key}: {text}");
                if alert.remarks.len() < LONGEST_LIST && !alert.remarks.contains(&remark) {
                    alert.remarks.push(remark);
                }
            }
        }
    }
    // A list of the United Nations is its own, whatever state had asked for the listing.
    if !matches!(alert.source.channel, Channel::UnSanctions | Channel::InterpolUn) {
        alert.source.bureau = bureau_of(&warrants, "properties.country", notes);
    }
    match alert.source.channel {
        Channel::UnSanctions | Channel::InterpolUn => {
            alert.source.bureau = Field::notice("UN".to_owned());
            alert.purpose = Field::notice(Purpose::Sanctions);
            // A listing is no warrant: its reasons stay as text.
            for warrant in warrants.drain(..) {
                let reasons = warrant.counts.into_iter().filter_map(|it| it.charge.value().cloned());
                alert.remarks.extend(reasons.map(|it| format!("reason: {it}")));
            }
            alert.warrants = Field::No;
        }
        Channel::InterpolYellow => {
            alert.purpose = Field::notice(Purpose::Missing);
            alert.warrants = Field::No;
        }
        _ => alert.warrants = Field::notice(warrants),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::tests::all;

    const PERSON: &str = r#"{"id":"p1","schema":"Person","properties":{"name":["Ilinca Baltrukova","Илинка Балтрукова"],"firstName":["Ilinca"],"lastName":["Baltrukova"],"birthDate":["1988","1988-03"],"nationality":["qq"],"gender":["female"],"religion":["r"],"weakAlias":["Ilinka"]}}"#;
    const RED: &str = r#"{"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["National bureau of QQ"],"authorityId":["2031/40417"],"country":["qq"],"program":["INTERPOL-RN"],"reason":["Tax evasion"],"status":["Under review: not enforceable"],"startDate":["2031-04-02"]}}"#;
    const RED_2: &str = r#"{"id":"s2","schema":"Sanction","properties":{"entity":["p1"],"authorityId":["2031-40417"],"country":["qr"],"programId":["INTERPOL-RN"],"reason":["Fraud\r\nForgery"]}}"#;
    const LISTED: &str = r#"{"id":"s3","schema":"Sanction","properties":{"entity":["p1"],"authorityId":["L-1"],"country":["qs"],"program":["QS-WANTED"],"reason":["Robbery"]}}"#;

    #[test]
    fn sanctions_join_their_person_in_any_order() {
        for lines in
            [[PERSON, RED, RED_2, LISTED], [RED, RED_2, LISTED, PERSON], [RED, PERSON, RED_2, LISTED]]
        {
            let all = all(lines.join("\n"));
            assert_eq!(all.records.len(), 2);
            assert_eq!((all.errors.len(), all.warnings.len()), (0, 1), "{:?}", all.warnings);
            assert!(
                all.warnings[0].contains(
                    "properties.country: 2 states issued warrants (`QQ`, `QR`): the first, `QQ`, is taken as the sending bureau"
                ),
                "{:?}",
                all.warnings
            );
            let red = all.alert(0);
            assert_eq!(red.source.channel, Channel::InterpolRed);
            assert_eq!(red.source.reference.as_deref(), Some("2031/40417"));
            assert_eq!(red.bureau(), Some("QQ"));
            let states: Vec<_> = red.warrants().iter().map(|it| it.state.value().cloned().unwrap()).collect();
            assert_eq!(states, ["QQ", "QR"]);
            assert_eq!(red.warrants()[1].counts.len(), 2);
            assert_eq!(red.issued.get().map(|it| it.to_string()).as_deref(), Some("2031-04-02"));
            assert_eq!(red.remarks, ["status: Under review: not enforceable"]);
            let listed = all.alert(1);
            assert_eq!(listed.source.channel, Channel::StateWantedList);
            assert_eq!((listed.bureau(), listed.source.reference.as_deref()), (Some("QS"), Some("L-1")));
            assert_eq!(listed.source.reference.as_deref(), Some("L-1"));
        }
    }

    #[test]
    fn a_person_is_read_with_graded_names_and_without_special_categories() {
        let all = all([PERSON, RED].join("\n"));
        let subject = &all.quiet().alert(0).subject;
        assert_eq!(subject.names[0].family.as_deref(), Some("Baltrukova"));
        assert_eq!(subject.names[1].family, None);
        assert_eq!(subject.names[2].quality, NameQuality::Low);
        assert_eq!(subject.born.get().map(|it| it.to_string()).as_deref(), Some("1988-03"));
        assert_eq!(subject.nationalities, Field::notice(vec!["QQ".to_owned()]));
        assert!(all.alert(0).remarks.iter().all(|it| !it.contains('r') || it.starts_with("status")));
    }

    #[test]
    fn the_original_is_the_persons_line_and_its_sanctions() {
        let all = all(format!("{RED}\r\n{PERSON}\r\n"));
        assert_eq!(all.records[0].original, format!("{PERSON}\n{RED}").as_bytes());
        assert_eq!(all.records[0].place.line, 2);
    }

    #[test]
    fn a_sanction_without_its_person_is_an_error_and_a_person_without_sanction_an_alert() {
        let company = r#"{"id":"c1","schema":"Company","properties":{"name":["C"]}}"#;
        let of_company = r#"{"id":"s9","schema":"Sanction","properties":{"entity":["c1"]}}"#;
        let of_nobody = r#"{"id":"s8","schema":"Sanction","properties":{}}"#;
        let all = all([RED, company, of_company, of_nobody, &PERSON.replace("p1", "p2")].join("\n"));
        assert_eq!(
            all.errors,
            [
                "f:1: properties.entity: a sanction of an entity that is not in the file (its id: a text of 2 characters)",
                "f:4: properties.entity: missing: a sanction says whom it is about"
            ]
        );
        assert_eq!(all.records.len(), 1);
        assert_eq!(all.alert(0).source.channel, Channel::Unknown);
        assert_eq!(all.alert(0).warrants, Field::Unknown);
        assert_eq!(
            all.warnings,
            ["f:5: schema: 1 entities of the file are neither persons nor sanctions: not taken"]
        );
    }

    #[test]
    fn nested_sanctions_are_read() {
        let nested = PERSON.replace(
            "\"gender\"",
            r#""topics":["wanted"],"sanctions":[{"id":"s1","schema":"Sanction","properties":{"program":["UN-SCISIL"],"unscId":["QQi.001"],"reason":["listed"]}}],"gender""#,
        );
        let all = all(nested);
        let alert = all.quiet().alert(0);
        assert_eq!(alert.source.channel, Channel::UnSanctions);
        assert_eq!((alert.bureau(), alert.source.reference.as_deref()), (Some("UN"), Some("QQi.001")));
        assert_eq!(alert.warrants, Field::No);
        assert_eq!(alert.remarks, ["reason: listed"]);
    }

    #[test]
    fn a_wanted_person_without_sanction_is_of_a_state_list() {
        let all = all(PERSON.replace("\"gender\"", "\"topics\":[\"wanted\"],\"gender\""));
        assert_eq!(all.quiet().alert(0).source.channel, Channel::StateWantedList);
    }

    #[test]
    fn a_broken_line_costs_its_own_record_only() {
        let all = all(format!("{PERSON}\n{{\"id\":\"p3\",\"schema\":\"Person\",\"prop\n{RED}\n"));
        assert_eq!(all.records.len(), 1);
        assert_eq!(all.alert(0).warrants().len(), 1);
        assert_eq!(all.errors, ["f:2: a text is not closed on its line"]);
    }

    #[test]
    fn a_birth_in_a_distant_future_is_left_open_and_a_far_end_is_kept() {
        let born = PERSON.replace("\"1988\",\"1988-03\"", "\"2188-03\"");
        let ends = RED.replace("\"startDate\":[\"2031", "\"endDate\":[\"9999-12-31\"],\"startDate\":[\"2150");
        let all = all([born, ends].join("\n"));
        assert_eq!((all.alert(0).subject.born.is_known(), all.alert(0).issued.is_known()), (false, false));
        assert!(all.alert(0).expires.is_known());
        assert_eq!(
            all.warnings,
            ["birthDate", "startDate"]
                .map(|it| format!("f:1: properties.{it}: a date after 2100, which cannot be: left unknown"))
        );
    }

    #[test]
    fn births_that_do_not_agree_are_told() {
        let all = all(PERSON.replace("\"1988\",", "\"1979-02-30\",\"1970\","));
        assert_eq!(all.alert(0).subject.born.get().map(|it| it.to_string()).as_deref(), Some("1988-03"));
        assert_eq!(all.warnings.len(), 2, "{:?}", all.warnings);
    }
}

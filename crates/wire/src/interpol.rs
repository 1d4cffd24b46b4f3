//! INTERPOL's public notices service: list pages and notices, as an operator exported them.
//!
//! A list page is a partial view: what it does not carry is "not shown", never "unknown". A notice by itself is
//! a full view of what the public form carries; what that form has no place for (documents, the date of issue,
//! what is asked) is "not shown" too, and what it has a place for but leaves empty is "unknown".
//! The requesting state stands only in the warrants; with several, the sending bureau is the first one named, all are
//! kept, and the alert is told. A birth on 1 January is read as known to the year: on this list it mostly stands for that.
//! `-`, an empty text and 0 say nothing. A red, yellow or UN notice is told by its own link, else by its fields.
//!
//! Promise: a field that cannot be read is left unknown and told with its line; the record is not lost.
//! Promise: a list that holds a part of what was found says so (the service never shows more than 160).
//! Absent on purpose: fetching. The service refuses programs, and going round that is not ours to do.
//! Serves: RPD Arts 82, 90, 95 (red, yellow, UN special notices).

use std::ops::Range;

use terms::alert::{Alert, Channel, Document, NameForm, NameQuality, Purpose, Sex, Source, Warrant};
use terms::{Field, PartialDate};

use crate::charge::{counts, open_warrant};
use crate::json::{Cut, Cutter, Tree, Unread, items_of, line_breaks, read};
use crate::native::{Notes, slash_form};
use crate::place::{Warning, Wrong, field_name, sized};
use crate::reader::{LARGEST_PAGE, LARGEST_RECORD, Out, Placer, Shape, bad, broken, given, unread_rest};
use crate::said::{LATEST_YEAR, LONGEST_LIST, LONGEST_WORD, can_have_happened, says_nothing};
use crate::source::Bytes;

/// Most notices the service shows of what one query finds.
const SHOWN_AT_MOST: f64 = 160.0;

/// Most states of one alert's warrants that a message lists.
const MOST_STATES_TOLD: usize = 8;

/// The notices of a file.
pub(crate) struct Pages<'a> {
    cutter: Cutter<'a>,
    place: Placer,
    page: Option<Page>,
    waiting: std::vec::IntoIter<Out>,
    ended: bool,
}

/// A list page whose notices are being given.
struct Page {
    bytes: Vec<u8>,
    notices: std::vec::IntoIter<Range<usize>>,
    channel: Option<Channel>,
    /// How far lines were counted, and the line there.
    counted: (usize, u64),
    /// What is told after the notices.
    after: Vec<Out>,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(bytes: Bytes<'a>, place: Placer) -> Self {
        Self {
            cutter: Cutter::new(bytes, LARGEST_PAGE).of_pages(),
            place,
            page: None,
            waiting: Vec::new().into_iter(),
            ended: false,
        }
    }

    /// The next notice of the page at hand.
    fn next_of_page(&mut self) -> bool {
        let Some(page) = &mut self.page else {
            return false;
        };
        let Some(range) = page.notices.next() else {
            let after = std::mem::take(&mut page.after);
            self.page = None;
            self.waiting = after.into_iter();
            return true;
        };
        let (from, line) = page.counted;
        let between = page.bytes.get(from..range.start).unwrap_or_default();
        let line = line + line_breaks(between, between.len());
        page.counted = (range.start, line);
        let place = self.place.next(line);
        let bytes = page.bytes.get(range).unwrap_or_default().to_vec();
        let mut notes = Notes::default();
        let read = notice_of(&bytes, page.channel, &mut notes);
        self.waiting = given(bytes, &place, read, notes).into_iter();
        true
    }

    /// Opens a list page; `broken_by` tells where and why it could not be cut whole.
    fn open_page(&mut self, bytes: Vec<u8>, line: u64, broken_by: Option<(u64, String)>) {
        let (notices, wrong) = items_of(&bytes, "_embedded.notices");
        let mut after = Vec::new();
        let mut channel = None;
        let place = self.place.here(line);
        if let Some((offset, says)) = wrong {
            let says = if broken_by.is_some() {
                format!("{says}: the rest of the page cannot be read")
            } else {
                says
            };
            after.push(Out::Bad(bad(
                place.at_line(line + line_breaks(&bytes, offset)),
                Wrong::at(format!("_embedded.notices[{}]", notices.len()), says),
            )));
        } else if let Some((stop, says)) = broken_by {
            after.push(Out::Bad(bad(place.at_line(stop), Wrong::whole(says))));
        } else {
            // The page without its notices is small, whatever the notices are.
            let mut around = bytes.clone();
            if let (Some(first), Some(last)) = (notices.first(), notices.last()) {
                around.drain(first.start..last.end);
            }
            match read::<Tree>(&around) {
                Ok(tree) => {
                    channel = tree.get("_links").and_then(channel_of_links);
                    let total = tree.get("total").and_then(Tree::number).unwrap_or_default();
                    #[expect(clippy::cast_precision_loss, reason = "a page has far fewer notices than 2^52")]
                    let shown = notices.len() as f64;
                    if total > shown {
                        let capped = if total > SHOWN_AT_MOST {
                            " (the service shows at most 160 for one query: narrow it)"
                        } else {
                            ""
                        };
                        after.push(Out::Warn(Warning {
                            place: place.clone(),
                            field: Some("total".to_owned()),
                            says: format!(
                                "the page holds {shown} of {total} notices{capped}: what is not on it is not gone"
                            ),
                        }));
                    }
                }
                Err(Unread { wrong, line: at }) => {
                    after.push(Out::Bad(bad(place.at_line(line + at), wrong)));
                }
            }
        }
        self.page = Some(Page { bytes, notices: notices.into_iter(), channel, counted: (0, line), after });
    }
}

fn is_page(bytes: &[u8]) -> bool {
    let needle = b"\"notices\"";
    bytes.windows(needle.len()).any(|it| it == needle) && crate::json::has_path(bytes, "_embedded.notices")
}

impl Shape for Pages<'_> {
    fn next(&mut self) -> Option<Out> {
        loop {
            if let Some(out) = self.waiting.next() {
                return Some(out);
            }
            if self.next_of_page() {
                continue;
            }
            if self.ended {
                return None;
            }
            match self.cutter.next() {
                Ok(None) => {
                    self.ended = true;
                    return None;
                }
                Err(error) => {
                    self.ended = true;
                    return Some(unread_rest(self.place.next(self.cutter.line()), &error));
                }
                Ok(Some(Cut::Whole(piece))) if is_page(&piece.bytes) => {
                    self.open_page(piece.bytes, piece.line, None);
                }
                Ok(Some(Cut::Broken(piece, stop, says))) if is_page(&piece.bytes) => {
                    self.open_page(piece.bytes, piece.line, Some((stop, says)));
                }
                Ok(Some(Cut::Broken(piece, line, says))) => {
                    let place = self.place.next(piece.line);
                    return Some(Out::Bad(broken(&place, &piece.bytes, line, says)));
                }
                Ok(Some(Cut::Whole(piece))) => {
                    let place = self.place.next(piece.line);
                    let mut notes = Notes::default();
                    let read = notice_of(&piece.bytes, None, &mut notes);
                    self.waiting = given(piece.bytes, &place, read, notes).into_iter();
                }
            }
        }
    }
}

/// The colour an address of the service speaks of.
fn channel_of_address(address: &str) -> Option<Channel> {
    let steps: Vec<&str> = address.split(['/', '?']).collect();
    let kind = steps.iter().skip_while(|it| !it.starts_with('v')).nth(1);
    let named = |it: &&str| match *it {
        "red" => Some(Channel::InterpolRed),
        "blue" => Some(Channel::InterpolBlue),
        "green" => Some(Channel::InterpolGreen),
        "yellow" => Some(Channel::InterpolYellow),
        "black" => Some(Channel::InterpolBlack),
        "purple" => Some(Channel::InterpolPurple),
        "orange" => Some(Channel::InterpolOrange),
        "silver" => Some(Channel::InterpolSilver),
        "un" => Some(Channel::InterpolUn),
        _ => None,
    };
    kind.and_then(named).or_else(|| steps.iter().find_map(named))
}

fn channel_of_links(links: &Tree) -> Option<Channel> {
    links.get("self").and_then(|it| it.get("href")).and_then(Tree::text).and_then(channel_of_address)
}

const RED_FIELDS: &[&str] = &[
    "arrest_warrants",
    "country_of_birth_id",
    "place_of_birth",
    "height",
    "weight",
    "eyes_colors_id",
    "hairs_id",
    "languages_spoken_ids",
    "distinguishing_marks",
    "sex_id",
];
const YELLOW_FIELDS: &[&str] =
    &["date_of_event", "birth_name", "father_forename", "father_name", "mother_forename", "mother_name"];
const UN_FIELDS: &[&str] = &[
    "un_reference",
    "un_resolution",
    "un_reference_date",
    "name_in_original_script",
    "forename_in_original_script",
    "name_at_birth",
    "identity_documents",
    "main_activity",
];

/// Reads fields of a public form, of which any may be of any kind.
struct Loose<'t, 'n> {
    tree: &'t Tree,
    partial: bool,
    notes: &'n mut Notes,
}

impl Loose<'_, '_> {
    /// What it means that the form says nothing.
    fn silent<T>(&self) -> Field<T> {
        if self.partial { Field::NotShown } else { Field::Unknown }
    }

    fn has(&self, key: &str) -> bool {
        self.tree.get(key).is_some()
    }

    /// The text of a field, where it says something.
    fn text(&mut self, key: &str) -> Option<String> {
        let value = self.tree.get(key)?;
        text_of(value, key, self.notes)
    }

    fn said(&mut self, key: &str) -> Field<String> {
        match self.text(key) {
            Some(text) => Field::notice(text),
            None if self.has(key) => Field::Unknown,
            None => self.silent(),
        }
    }

    /// A state code, also an odd one, which is kept and told.
    fn state(&mut self, key: &str) -> Field<String> {
        let field = self.said(key).map(|it| it.to_uppercase());
        if let Field::Known(code, _) = &field {
            odd_state(code, key, self.notes);
        }
        field
    }
}

/// A text or a number as text; notes what is neither.
pub(crate) fn text_of(value: &Tree, path: &str, notes: &mut Notes) -> Option<String> {
    match value {
        Tree::Null => None,
        Tree::Text(text) if says_nothing(text) => None,
        Tree::Text(text) => Some(text.trim().to_owned()),
        Tree::Number(0.0) => None,
        Tree::Number(number) => Some(number.to_string()),
        Tree::Truth(_) | Tree::List(_) | Tree::Object(_) => {
            notes.note(path, format!("expected a text, found {}: left unknown", value.kind()));
            None
        }
    }
}

fn is_state_code(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase())
}

pub(crate) fn odd_state(code: &str, path: &str, notes: &mut Notes) {
    if !is_state_code(code) {
        notes.note(path, format!("{} that is no state code: kept as it is", sized(code)));
    }
}

/// Why a date of a public form cannot be taken.
#[derive(Clone, Copy)]
pub(crate) enum NoDate {
    /// It is no date, or one that does not exist.
    NotThere,
    /// It lies in a distant future, and what it dates has happened.
    TooLate,
}

/// Tells a date that is left unknown.
pub(crate) fn note_no_date(why: NoDate, text: &str, path: &str, notes: &mut Notes) {
    let says = match why {
        NoDate::NotThere => format!("{} that is no date that exists: left unknown", sized(text)),
        NoDate::TooLate => format!("a date after {LATEST_YEAR}, which cannot be: left unknown"),
    };
    notes.note(path, says);
}

/// A date of a public form: parts by `/`, `-` or `.`, 0 where unknown; `None` where nothing is said.
pub(crate) fn loose_date(text: &str) -> Result<Option<PartialDate>, NoDate> {
    let text = text.trim().split(['T', ' ']).next().unwrap_or_default();
    if says_nothing(text) {
        return Ok(None);
    }
    let mut parts = text.split(['/', '-', '.']).map(|part| {
        let plain = !part.is_empty() && part.len() <= 4 && part.bytes().all(|it| it.is_ascii_digit());
        plain.then(|| part.parse::<i16>().ok()).flatten().ok_or(NoDate::NotThere)
    });
    let year = parts.next().unwrap_or(Err(NoDate::NotThere))?;
    let month = parts.next().transpose()?.filter(|it| *it != 0);
    let day = parts.next().transpose()?.filter(|it| *it != 0);
    if parts.next().is_some() {
        return Err(NoDate::NotThere);
    }
    if year == 0 {
        return Ok(None);
    }
    let small = |it: i16| i8::try_from(it).unwrap_or(i8::MAX);
    // A day without its month says nothing more than the year.
    let day = day.filter(|_| month.is_some());
    PartialDate::new(year, month.map(small), day.map(small)).map(Some).ok_or(NoDate::NotThere)
}

/// The date of what has happened, in a public form.
pub(crate) fn loose_happened(text: &str) -> Result<Option<PartialDate>, NoDate> {
    match loose_date(text)? {
        Some(date) if !can_have_happened(date) => Err(NoDate::TooLate),
        date => Ok(date),
    }
}

/// The date of what has happened, in a public form; one that cannot be is told and left unknown.
pub(crate) fn date_or_note(text: &str, path: &str, notes: &mut Notes) -> Field<PartialDate> {
    match loose_happened(text) {
        Ok(date) => date.map_or(Field::Unknown, Field::notice),
        Err(why) => {
            note_no_date(why, text, path, notes);
            Field::Unknown
        }
    }
}

/// On this list 1 January mostly stands for an unknown day.
fn first_of_january_is_a_year(date: PartialDate) -> PartialDate {
    match (date.month(), date.day()) {
        (Some(1), Some(1)) => PartialDate::new(date.year(), None, None).unwrap_or(date),
        _ => date,
    }
}

fn notice_of(bytes: &[u8], of_page: Option<Channel>, notes: &mut Notes) -> Result<Vec<Alert>, Unread> {
    if bytes.len() > LARGEST_RECORD {
        return Err(Unread {
            wrong: Wrong::whole(format!("longer than the {} MiB a record may have", LARGEST_RECORD >> 20)),
            line: 0,
        });
    }
    let tree: Tree = read(bytes)?;
    let wrong = |wrong| Unread { wrong, line: 0 };
    let address = tree
        .get("_links")
        .and_then(|it| it.get("self"))
        .and_then(|it| it.get("href"))
        .and_then(Tree::text)
        .unwrap_or_default();
    if address.contains("/un/entities") || tree.get("registration_number").is_some() {
        notes.note("_links", "a notice about an organisation, not a person: not taken");
        return Ok(Vec::new());
    }
    let any = |fields: &[&str]| fields.iter().any(|it| tree.get(it).is_some());
    let channel = channel_of_address(address)
        .or_else(|| any(UN_FIELDS).then_some(Channel::InterpolUn))
        .or_else(|| any(&["arrest_warrants"]).then_some(Channel::InterpolRed))
        .or_else(|| any(YELLOW_FIELDS).then_some(Channel::InterpolYellow))
        .or(of_page);
    let known_fields = ["entity_id", "name", "forename", "date_of_birth", "nationalities"];
    if channel.is_none() && !any(&known_fields) {
        return Err(wrong(Wrong::whole(
            "no notice: it has none of the fields `entity_id`, `name`, `forename`, `date_of_birth`",
        )));
    }
    let partial = !(any(RED_FIELDS) || any(YELLOW_FIELDS) || any(UN_FIELDS));
    let mut form = Loose { tree: &tree, partial, notes };
    let channel = channel.unwrap_or_else(|| {
        form.notes.note("_links", "nothing tells what kind of notice this is: taken as of unknown channel");
        Channel::Unknown
    });
    let reference = form.text("entity_id").or_else(|| {
        let last = address.rsplit('/').next().unwrap_or_default();
        (slash_form(last) != last).then(|| last.to_owned())
    });
    if reference.is_none() {
        form.notes.note("entity_id", "missing: the notice cannot be recognised when it comes again");
    }
    let mut alert = Alert::empty(Source {
        channel,
        bureau: Field::NotShown,
        reference: reference.map(|it| slash_form(&it)),
    });
    person(&mut form, &mut alert).map_err(wrong)?;
    match channel {
        Channel::InterpolYellow => {
            alert.purpose = Field::notice(Purpose::Missing);
            yellow(&mut form, &mut alert);
        }
        Channel::InterpolUn => {
            alert.purpose = Field::notice(Purpose::Sanctions);
            alert.source.bureau = Field::notice("UN".to_owned());
            united_nations(&mut form, &mut alert);
        }
        Channel::InterpolRed
        | Channel::InterpolBlue
        | Channel::InterpolGreen
        | Channel::InterpolBlack
        | Channel::InterpolPurple
        | Channel::InterpolOrange
        | Channel::InterpolSilver
        | Channel::Diffusion
        | Channel::DiffusionOther
        | Channel::TravelDocument
        | Channel::CisInterstate
        | Channel::StateWantedList
        | Channel::Bilateral
        | Channel::TreatyRequest
        | Channel::SisInformation
        | Channel::UnSanctions
        | Channel::Embassy
        | Channel::Unknown => {}
    }
    if matches!(channel, Channel::InterpolYellow | Channel::InterpolUn) && !form.has("arrest_warrants") {
        // These kinds have no warrants; a list page stays a partial view.
        alert.warrants = if partial { Field::NotShown } else { Field::No };
    } else {
        warrants(&mut form, &mut alert).map_err(wrong)?;
    }
    notes.look_at_names(&alert.subject, "name");
    Ok(vec![alert])
}

/// Who: what a list page carries too.
fn person(form: &mut Loose<'_, '_>, alert: &mut Alert) -> Result<(), Wrong> {
    let (family, given) = (form.text("name"), form.text("forename"));
    let text = [family.as_deref(), given.as_deref()];
    let text: Vec<&str> = text.into_iter().flatten().collect();
    let text = text.join(" ");
    if text.chars().count() > LONGEST_WORD {
        return Err(Wrong::at("name", format!("longer than {LONGEST_WORD} characters")));
    }
    if !text.is_empty() {
        alert.subject.names.push(NameForm { family, given, ..NameForm::plain(&text) });
    }
    alert.subject.born = match form.text("date_of_birth") {
        Some(text) => date_or_note(&text, "date_of_birth", form.notes).map(first_of_january_is_a_year),
        None if form.has("date_of_birth") => Field::Unknown,
        None => form.silent(),
    };
    alert.subject.nationalities = nationalities(form);
    alert.subject.sex = match form.text("sex_id").as_deref() {
        Some("F") => Field::notice(Sex::Female),
        Some("M") => Field::notice(Sex::Male),
        Some("U") => Field::Unknown,
        Some(other) => {
            form.notes.note("sex_id", format!("{} that is none of M, F and U: left unknown", sized(other)));
            Field::Unknown
        }
        None => form.silent(),
    };
    alert.subject.birth_place = form.said("place_of_birth");
    alert.subject.birth_country = form.state("country_of_birth_id");
    let thumbnail = form.tree.get("_links").and_then(|it| it.get("thumbnail"));
    if thumbnail.is_some() {
        alert.subject.photograph = Field::notice(true);
    }
    let described = ["height", "weight", "eyes_colors_id", "hairs_id", "distinguishing_marks"]
        .iter()
        .filter_map(|it| form.tree.get(it))
        .any(|it| match it {
            Tree::Null | Tree::Truth(_) => false,
            Tree::Number(number) => *number > 0.0,
            Tree::Text(text) => !says_nothing(text),
            Tree::List(list) => !list.is_empty(),
            Tree::Object(_) => true,
        });
    alert.subject.physical = if described { Field::notice(true) } else { form.silent() };
    Ok(())
}

fn nationalities(form: &mut Loose<'_, '_>) -> Field<Vec<String>> {
    let Some(value) = form.tree.get("nationalities") else {
        return form.silent();
    };
    let listed = match value {
        Tree::List(list) => list.as_slice(),
        Tree::Null => &[],
        Tree::Truth(_) | Tree::Number(_) | Tree::Text(_) | Tree::Object(_) => std::slice::from_ref(value),
    };
    let mut codes = Vec::new();
    for (index, item) in bounded(listed, "nationalities", form.notes).iter().enumerate() {
        let path = format!("nationalities[{index}]");
        if let Some(code) = text_of(item, &path, form.notes) {
            let code = code.to_uppercase();
            odd_state(&code, &path, form.notes);
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    if codes.is_empty() { Field::Unknown } else { Field::notice(codes) }
}

fn warrants(form: &mut Loose<'_, '_>, alert: &mut Alert) -> Result<(), Wrong> {
    let list = match form.tree.get("arrest_warrants") {
        None => {
            alert.warrants = form.silent();
            alert.source.bureau = form.silent();
            return Ok(());
        }
        Some(Tree::List(list)) => list.as_slice(),
        Some(Tree::Null) => &[],
        Some(other) => {
            form.notes
                .note("arrest_warrants", format!("expected a list, found {}: left unknown", other.kind()));
            &[]
        }
    };
    if list.len() > LONGEST_LIST {
        return Err(Wrong::at("arrest_warrants", format!("a list of more than {LONGEST_LIST} items")));
    }
    let warrants: Vec<Warrant> = list
        .iter()
        .enumerate()
        .filter_map(|(index, item)| {
            let path = format!("arrest_warrants[{index}]");
            let Tree::Object(_) = item else {
                form.notes.note(&path, format!("expected an object, found {}: left out", item.kind()));
                return None;
            };
            let mut one = Loose { tree: item, partial: false, notes: form.notes };
            let state = one.state("issuing_country_id");
            let charge = one.text("charge");
            let translation = one.text("charge_translation");
            Some(open_warrant(state, counts(charge.as_deref(), translation.as_deref())))
        })
        .collect();
    alert.source.bureau = bureau_of(&warrants, "arrest_warrants", form.notes);
    alert.warrants = if warrants.is_empty() { Field::Unknown } else { Field::notice(warrants) };
    Ok(())
}

/// The sending bureau where only the warrants tell it: the first state named. Where there are several, that is told:
/// one bureau has to stand for the alert, and which of them sent it the form does not say.
pub(crate) fn bureau_of(warrants: &[Warrant], path: &str, notes: &mut Notes) -> Field<String> {
    let mut states: Vec<&str> = Vec::new();
    for state in warrants.iter().filter_map(|it| it.state.value()) {
        if !states.contains(&state.as_str()) {
            states.push(state);
        }
    }
    let Some(first) = states.first() else {
        return warrants.first().map_or(Field::Unknown, |it| it.state.clone());
    };
    if states.len() > 1 {
        // A code that is none was told by itself and may be any text: it is counted and not repeated.
        let odd = |code: &str| !is_state_code(code);
        let shown =
            |code: &str| if odd(code) { "one without a code".to_owned() } else { format!("`{code}`") };
        let named: Vec<String> = states.iter().take(MOST_STATES_TOLD).map(|it| shown(it)).collect();
        let more = if states.len() > named.len() { " and more" } else { "" };
        notes.note(
            path,
            format!(
                "{} states issued warrants ({}{more}): the first, {}, is taken as the sending bureau; the class and \
                 the documented misuse of every one of them count",
                states.len(),
                named.join(", "),
                shown(first),
            ),
        );
    }
    Field::notice((*first).to_owned())
}

fn former(form: &mut Loose<'_, '_>, key: &str, alert: &mut Alert, quality: NameQuality) {
    let Some(family) = form.text(key) else {
        return;
    };
    let given = alert.subject.names.first().and_then(|it| it.given.clone());
    let text = match &given {
        Some(given) => format!("{family} {given}"),
        None => family.clone(),
    };
    push_name(
        alert,
        NameForm { family: Some(family), given, quality, ..NameForm::plain(&text) },
        key,
        form.notes,
    );
}

/// Adds a spelling that is not there yet; one that does not fit is told.
pub(crate) fn push_name(alert: &mut Alert, form: NameForm, path: &str, notes: &mut Notes) {
    let names = &mut alert.subject.names;
    if names.len() >= LONGEST_LIST || form.text.chars().count() > LONGEST_WORD {
        notes.note(
            path,
            format!("more than {LONGEST_LIST} names, or one longer than {LONGEST_WORD} characters: left out"),
        );
    } else if !names.iter().any(|it| it.text == form.text) {
        names.push(form);
    }
}

/// The items of a list that are looked at; a longer list is told.
pub(crate) fn bounded<'t, T>(items: &'t [T], path: &str, notes: &mut Notes) -> &'t [T] {
    if items.len() > LONGEST_LIST {
        notes.note(path, format!("a list of {} items: only the first {LONGEST_LIST} are read", items.len()));
    }
    items.get(..LONGEST_LIST).unwrap_or(items)
}

/// What a yellow notice adds: parents, the name at birth, where and when the person went missing.
fn yellow(form: &mut Loose<'_, '_>, alert: &mut Alert) {
    former(form, "birth_name", alert, NameQuality::Former);
    let mut parents = Vec::new();
    for parent in ["father", "mother"] {
        let family = form.text(&format!("{parent}_name"));
        let given = form.text(&format!("{parent}_forename"));
        let parts: Vec<String> = [family, given].into_iter().flatten().collect();
        if !parts.is_empty() {
            parents.push(parts.join(" "));
        }
    }
    alert.subject.parents = if parents.is_empty() { form.silent() } else { Field::notice(parents) };
    for key in ["date_of_event", "place", "country"] {
        if let Some(text) = form.text(key) {
            alert.remarks.push(format!("{key}: {text}"));
        }
    }
}

/// What a UN special notice adds: other names, original script, documents, texts.
fn united_nations(form: &mut Loose<'_, '_>, alert: &mut Alert) {
    let family = form.text("name_in_original_script");
    let given = form.text("forename_in_original_script");
    if family.is_some() || given.is_some() {
        let parts: Vec<&str> = [family.as_deref(), given.as_deref()].into_iter().flatten().collect();
        let text = parts.join(" ");
        push_name(
            alert,
            NameForm { family, given, quality: NameQuality::Good, ..NameForm::plain(&text) },
            "name_in_original_script",
            form.notes,
        );
    }
    former(form, "name_at_birth", alert, NameQuality::Former);
    for (index, alias) in list_of(form, "aliases").iter().enumerate() {
        let path = format!("aliases[{index}]");
        let text = match alias {
            Tree::Object(_) => {
                let parts = ["name", "forename", "alias"].map(|key| {
                    alias.get(key).and_then(|it| text_of(it, &format!("{path}.{key}"), form.notes))
                });
                let parts: Vec<String> = parts.into_iter().flatten().collect();
                (!parts.is_empty()).then(|| parts.join(" "))
            }
            other => text_of(other, &path, form.notes),
        };
        if let Some(text) = text {
            push_name(
                alert,
                NameForm { quality: NameQuality::Alias, ..NameForm::plain(&text) },
                &path,
                form.notes,
            );
        }
    }
    if form.has("identity_documents") {
        let documents = documents(form);
        alert.subject.documents =
            if documents.is_empty() { Field::Unknown } else { Field::notice(documents) };
    }
    if let Some(text) = form.text("un_reference_date") {
        alert.issued = date_or_note(&text, "un_reference_date", form.notes);
    }
    for key in
        ["un_reference", "un_resolution", "profession", "main_activity", "summary", "additional_information"]
    {
        if let Some(text) = form.text(key) {
            alert.remarks.push(format!("{key}: {text}"));
        }
    }
    for (index, purpose) in list_of(form, "purposes").iter().enumerate() {
        if let Some(text) = text_of(purpose, &format!("purposes[{index}]"), form.notes) {
            alert.remarks.push(format!("purpose: {text}"));
        }
    }
}

fn list_of<'t>(form: &mut Loose<'t, '_>, key: &str) -> &'t [Tree] {
    let items = form.tree.get(key).map_or(&[][..], Tree::items);
    bounded(items, key, form.notes)
}

/// Documents, whose fields are named in more than one way.
fn documents(form: &mut Loose<'_, '_>) -> Vec<Document> {
    let mut documents = Vec::new();
    let listed = list_of(form, "identity_documents");
    for (index, item) in listed.iter().enumerate() {
        let path = format!("identity_documents[{index}]");
        let Tree::Object(fields) = item else {
            if let Some(number) = text_of(item, &path, form.notes) {
                documents.push(Document { kind: "document".to_owned(), number, state: None });
            }
            continue;
        };
        let mut named = |part: &str| {
            let (key, value) = fields.iter().find(|(key, _)| key.contains(part))?;
            text_of(value, &format!("{path}.{}", field_name(key)), form.notes)
        };
        let number = named("number");
        let kind = named("type").or_else(|| named("kind"));
        let state = named("country").map(|it| it.to_uppercase());
        match number {
            Some(number) => documents.push(Document {
                kind: kind.unwrap_or_else(|| "document".to_owned()),
                number,
                state,
            }),
            None => form.notes.note(&path, "a document without a number: left out"),
        }
    }
    documents
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::tests::{All, all};
    use terms::alert::Warrant;

    const RED: &str = r#"{"entity_id":"2031/40417","name":"BALTRUKOVA","forename":"ILINCA","date_of_birth":"1988/03","sex_id":"F","nationalities":["QQ"],
 "country_of_birth_id":"QQ","place_of_birth":"Port Averin","height":0,"weight":null,"eyes_colors_id":["BRO"],"hairs_id":null,
 "languages_spoken_ids":["RUS","ENG"],"distinguishing_marks":null,
 "arrest_warrants":[{"issuing_country_id":"QQ","charge":"Tax evasion on an especially large scale\r\n(Article 243 part 2)","charge_translation":null}],
 "_embedded":{"links":[]},"_links":{"self":{"href":"https://notices.example/notices/v1/red/2031-40417"},"images":{"href":"https://notices.example/notices/v1/red/2031-40417/images"}}}"#;

    fn with(fields: &str) -> All {
        all(format!(
            "{{\"_links\":{{\"self\":{{\"href\":\"/v1/red/2031-1\"}}}},\"entity_id\":\"2031/1\",\"name\":\"X\",\"sex_id\":\"F\",{fields}}}"
        ))
    }

    #[test]
    fn a_red_notice_is_read_with_what_it_leaves_open() {
        let all = all(RED);
        let alert = all.quiet().alert(0);
        assert_eq!(alert.source.channel, Channel::InterpolRed);
        assert_eq!(alert.bureau(), Some("QQ"));
        assert_eq!(alert.source.reference.as_deref(), Some("2031/40417"));
        let name = &alert.subject.names[0];
        assert_eq!((name.text.as_str(), name.family.as_deref()), ("BALTRUKOVA ILINCA", Some("BALTRUKOVA")));
        assert_eq!(alert.subject.born.get().map(|it| it.to_string()).as_deref(), Some("1988-03"));
        assert_eq!(alert.subject.physical, Field::notice(true));
        assert_eq!(alert.subject.birth_country, Field::notice("QQ".to_owned()));
        let [Warrant { counts, .. }] = alert.warrants() else { panic!() };
        assert_eq!(counts.len(), 1);
        assert_eq!(counts[0].law, Field::notice("Article 243 part 2".to_owned()));
        assert_eq!(counts[0].translation, Field::Unknown);
        assert_eq!(counts[0].max_penalty_months, Field::NotShown);
        assert_eq!(alert.warrants()[0].issued, Field::NotShown);
        assert_eq!(
            (alert.issued.clone(), alert.subject.documents.clone()),
            (Field::NotShown, Field::NotShown)
        );
    }

    #[test]
    fn a_list_page_says_nothing_of_what_it_does_not_carry() {
        let page = r#"{"total":2,"query":{"page":1,"resultPerPage":20},"_embedded":{"notices":[
 {"forename":"-","date_of_birth":"1980/11/02","entity_id":"2021-52445","nationalities":["914"],"name":"ABELARDSSON","_links":{"self":{"href":"https://n.example/notices/v1/red/2021-52445"}}},
 {"forename":null,"date_of_birth":null,"entity_id":"2021/1","nationalities":null,"name":"OSTREVAN"}
 ]},"_links":{"self":{"href":"https://n.example/notices/v1/yellow?page=1"}}}"#;
        let all = all(page);
        assert!(all.errors.is_empty());
        assert_eq!(
            all.warnings,
            ["f:2: nationalities[0]: a text of 3 characters that is no state code: kept as it is"]
        );
        let alert = all.alert(0);
        assert_eq!(alert.source.channel, Channel::InterpolRed);
        assert_eq!(alert.source.bureau, Field::NotShown);
        assert_eq!(alert.source.reference.as_deref(), Some("2021/52445"));
        assert_eq!(alert.warrants, Field::NotShown);
        assert_eq!(alert.subject.sex, Field::NotShown);
        assert_eq!(alert.subject.physical, Field::NotShown);
        assert_eq!(alert.subject.names[0].text, "ABELARDSSON");
        assert_eq!(all.alert(1).source.channel, Channel::InterpolYellow);
        assert_eq!(all.alert(1).warrants, Field::NotShown);
        assert_eq!(all.alert(1).subject.born, Field::Unknown);
        assert_eq!((all.records[1].place.line, all.records[1].place.record), (3, 2));
        assert!(all.records[1].original.starts_with(b"{\"forename\":null"));
    }

    #[test]
    fn a_page_that_is_a_part_says_so() {
        let page = |total: u32| {
            all(format!(
                "{{\"total\":{total},\"query\":{{}},\"_embedded\":{{\"notices\":[{{\"entity_id\":\"2021/1\",\"name\":\"A\",\"_links\":{{\"self\":{{\"href\":\"/v1/red/2021-1\"}}}}}}]}}}}"
            ))
        };
        assert_eq!(page(1).warnings.len(), 0);
        assert!(page(20).warnings[0].contains("the page holds 1 of 20 notices:"));
        assert!(page(7527).warnings[0].contains("at most 160"));
    }

    #[test]
    fn a_page_that_is_cut_off_gives_its_good_notices_first() {
        let all = all("{\"total\":3,\"_embedded\":{\"notices\":[\n\
            {\"entity_id\":\"2021/1\",\"name\":\"A\"},\n\
            {\"entity_id\": },\n\
            {\"entity_id\":\"2021/3\",\"name\":\"C\"},\n\
            {\"entity_id\":\"2021/4\",\"na");
        assert_eq!(all.records.len(), 2);
        assert_eq!(all.errors.len(), 2, "{:?}", all.errors);
        assert!(all.errors[0].starts_with("f:3: entity_id: not JSON"), "{}", all.errors[0]);
        assert!(all.errors[1].starts_with("f:5: _embedded.notices[3]: "), "{}", all.errors[1]);
    }

    #[test]
    fn several_warrants_of_several_states_are_all_kept_and_the_first_is_the_sender() {
        let all = with(
            r#""arrest_warrants":[{"issuing_country_id":"qr","charge":"Murder\r\nRobbery"},{"issuing_country_id":"QS","charge":"-"},{"issuing_country_id":null,"charge":null,"charge_translation":"Fraud"}]"#,
        );
        assert_eq!(
            all.warnings,
            [
                "f:1: arrest_warrants: 2 states issued warrants (`QR`, `QS`): the first, `QR`, is taken as the sending \
                 bureau; the class and the documented misuse of every one of them count"
            ]
        );
        let alert = all.alert(0);
        assert_eq!(alert.bureau(), Some("QR"));
        let counts: Vec<usize> = alert.warrants().iter().map(|it| it.counts.len()).collect();
        assert_eq!(counts, [2, 0, 1]);
        assert_eq!(alert.warrants()[2].state, Field::Unknown);
    }

    #[test]
    fn the_sender_is_the_first_state_that_is_named_and_one_state_is_not_told() {
        let all = with(
            r#""arrest_warrants":[{"issuing_country_id":null,"charge":"Theft"},{"issuing_country_id":"QS","charge":"Fraud"},{"issuing_country_id":"qs","charge":"Arson"}]"#,
        );
        assert_eq!(all.quiet().alert(0).bureau(), Some("QS"));
        let odd = with(
            r#""arrest_warrants":[{"issuing_country_id":"QS"},{"issuing_country_id":"Ilinca Baltrukova"}]"#,
        );
        assert!(odd.warnings[1].contains("(`QS`, one without a code)"), "{:?}", odd.warnings);
        assert!(!odd.warnings.concat().to_uppercase().contains("ILINCA"), "{:?}", odd.warnings);
    }

    #[test]
    fn a_birth_in_a_distant_future_is_left_open_and_told() {
        let all = with("\"date_of_birth\":\"2188/03/04\"");
        assert_eq!(all.warnings, ["f:1: date_of_birth: a date after 2100, which cannot be: left unknown"]);
        assert_eq!(all.alert(0).subject.born, Field::Unknown);
    }

    #[test]
    fn a_dash_and_nought_say_nothing() {
        let all = with(
            r#""forename":"-","height":0,"weight":0,"place_of_birth":"-","country_of_birth_id":"","arrest_warrants":null"#,
        );
        let alert = all.quiet().alert(0);
        assert_eq!(alert.subject.names[0].given, None);
        assert_eq!(alert.subject.physical, Field::Unknown);
        assert_eq!(alert.subject.birth_place, Field::Unknown);
        assert_eq!(alert.subject.birth_country, Field::Unknown);
        assert_eq!(alert.warrants, Field::Unknown);
        assert_eq!(alert.source.bureau, Field::Unknown);
    }

    #[test]
    fn a_birth_is_read_as_exactly_as_it_is_known() {
        for (given, expected) in [
            ("1988/03/04", Some("1988-03-04")),
            ("1988", Some("1988")),
            ("1988/03", Some("1988-03")),
            ("1988/01/01", Some("1988")),
            ("1988/00/00", Some("1988")),
            ("1988/3/4", Some("1988-03-04")),
            ("0000/00/00", None),
            ("-", None),
        ] {
            let all = with(&format!("\"date_of_birth\":\"{given}\""));
            let born = all.quiet().alert(0).subject.born.get().map(|it| it.to_string());
            assert_eq!(born.as_deref(), expected, "{given}");
        }
    }

    #[test]
    fn a_field_that_cannot_be_read_is_left_open_and_told() {
        let all = with(
            "\n\"date_of_birth\":\"1988/02/30\",\n\"place_of_birth\":{},\"nationalities\":[1,[]],\"arrest_warrants\":[5]",
        );
        assert!(all.errors.is_empty());
        assert_eq!(
            all.warnings,
            [
                "f:2: date_of_birth: a text of 10 characters that is no date that exists: left unknown",
                "f:3: nationalities[0]: a text of 1 character that is no state code: kept as it is",
                "f:3: nationalities[1]: expected a text, found a list: left unknown",
                "f:3: place_of_birth: expected a text, found an object: left unknown",
                "f:3: arrest_warrants[0]: expected an object, found a number: left out",
            ]
        );
        assert_eq!(all.alert(0).subject.born, Field::Unknown);
    }

    #[test]
    fn a_yellow_notice_brings_parents_and_a_former_name() {
        let all = all(
            r#"{"entity_id":"2031/55120","name":"OSTREVAN","birth_name":"VELM","forename":"MIKA","date_of_birth":"2024/06/02","sex_id":"U","nationalities":["QQ","QR"],
 "date_of_event":"2031/02/01","place":"Velmora","country":"QQ","mother_forename":"DARIA","mother_name":"OSTREVAN","father_forename":null,"_embedded":{"links":[]},"_links":{}}"#,
        );
        let alert = all.quiet().alert(0);
        assert_eq!(alert.source.channel, Channel::InterpolYellow);
        assert_eq!(alert.warrants, Field::No);
        assert_eq!(alert.purpose, Field::notice(Purpose::Missing));
        assert_eq!(alert.subject.names[1].text, "VELM MIKA");
        assert_eq!(alert.subject.names[1].quality, NameQuality::Former);
        assert_eq!(alert.subject.parents, Field::notice(vec!["OSTREVAN DARIA".to_owned()]));
        assert_eq!(alert.subject.sex, Field::Unknown);
        assert!(alert.remarks.contains(&"place: Velmora".to_owned()));
        assert_eq!(alert.source.bureau, Field::NotShown);
    }

    #[test]
    fn a_un_notice_brings_original_script_aliases_and_documents() {
        let all = all(
            r#"{"entity_id":"2019/7","name":"EL-SADIQUI","forename":"TORVAN","name_in_original_script":"الصديقي","forename_in_original_script":null,
 "name_at_birth":"SADIQ","aliases":["Abu Exempla",{"name":"TORW","forename":"AN"}],"un_reference":"XXi.1","un_reference_date":"2019/01/15",
 "identity_documents":[{"type":"Passport","number":"QS 1","country":"qs"},"ID 2",{"type":"x"}],"purposes":["Travel ban"],"summary":"s",
 "_links":{"self":{"href":"/notices/v1/un/persons/2019-7"}}}"#,
        );
        let alert = all.alert(0);
        assert_eq!(alert.source.channel, Channel::InterpolUn);
        assert_eq!(alert.bureau(), Some("UN"));
        let names: Vec<&str> = alert.subject.names.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(names, ["EL-SADIQUI TORVAN", "الصديقي", "SADIQ TORVAN", "Abu Exempla", "TORW AN"]);
        let documents = alert.subject.documents.value().unwrap();
        assert_eq!((documents.len(), documents[0].state.as_deref()), (2, Some("QS")));
        assert_eq!(all.warnings, ["f:3: identity_documents[2]: a document without a number: left out"]);
        assert_eq!(alert.issued.get().map(|it| it.to_string()).as_deref(), Some("2019-01-15"));
    }

    #[test]
    fn a_notice_about_an_organisation_is_told_and_not_taken() {
        let all = all(
            r#"{"entity_id":"2019/8","name":"X LTD","_links":{"self":{"href":"/notices/v1/un/entities/2019-8"}}}"#,
        );
        assert!(all.records.is_empty() && all.errors.is_empty());
        assert!(all.warnings[0].contains("organisation"));
    }

    #[test]
    fn a_notice_without_name_or_number_is_not_lost() {
        let all = all(
            r#"{"entity_id":null,"name":null,"forename":null,"arrest_warrants":[{"issuing_country_id":"QQ","charge":"Fraud"}],"_links":{"self":{"href":"/v1/red/2031-9"}}}"#,
        );
        assert_eq!(all.alert(0).source.reference.as_deref(), Some("2031/9"));
        assert_eq!(all.warnings, ["f:1: name: no name"]);
    }

    #[test]
    fn what_a_list_holds_beyond_its_bound_is_told() {
        let many = vec!["\"QQ\""; 1_001].join(",");
        let all = with(&format!("\"nationalities\":[{many}]"));
        assert_eq!(all.warnings, ["f:1: nationalities: a list of 1001 items: only the first 1000 are read"]);
    }

    #[test]
    fn an_item_that_is_no_notice_is_told_and_the_notices_behind_it_are_read() {
        let notice = |number: u32| {
            format!(
                r#"{{"entity_id":"2031/{number}","name":"OSTREVAN","forename":"MIKA","_links":{{"self":{{"href":"https://notices.example/notices/v1/red/2031-{number}"}}}}}}"#
            )
        };
        for item in ["null", "7", "\"word\"", "[1]", "true"] {
            let page =
                format!(r#"{{"total":2,"_embedded":{{"notices":[{},{item},{}]}}}}"#, notice(1), notice(2));
            let records: Vec<_> = crate::open(page.as_bytes(), "page", None).unwrap().collect();
            assert_eq!(records.iter().filter(|it| it.is_ok()).count(), 2, "{item}");
            let faults: Vec<String> =
                records.iter().filter_map(|it| it.as_ref().err()).map(ToString::to_string).collect();
            assert_eq!(faults.len(), 1, "{item}: {faults:?}");
            assert!(!faults[0].contains("MIKA"), "{faults:?}");
        }
    }
}

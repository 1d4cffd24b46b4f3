//! The jurisdiction profile as the values that desks work with: read, compared in words, taken up by a named act.
//!
//! Promise: both halves are judged, and every fault of either comes at once, at its place in the file. A profile is taken up
//! by somebody who is named, with reasons, on what was proved of it and on the profile that was read; from then on its
//! entry counts, at every start and on every node.
//!
//! Serves the jurisdiction profile ([`casework::jurisdiction`], [`casework::border::Profile`]).

use casework::border::instruction::measure_words;
use casework::border::{Profile, ProfileValues};
use casework::jurisdiction::Jurisdiction;
use casework::verification::SHORTEST_REASONS;
use entries::{Entry, Kind, Owner, ProfileTakenUp};
use policy::Gate;
use store::{Content, NewEntry, Reader, StoreError};
use terms::jurisdiction::{BodyValues, ConsularRule, ProfileTaken};
use terms::verification::Official;
use terms::{Measure, MeasureSet, Seq};
use transparency::leaf_hash;
use wire::BadRecord;
use wire::profile::ProfileFile;

use crate::requests::Body;
use crate::verification::{DecideError, own_login};
use crate::{Act, Desk, DeskError};

/// A profile that was taken up.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its entry.
    pub entry: Seq,
    /// When, microseconds since 1970.
    pub at: i64,
    /// Who took it up, and what was proved of it.
    pub profile: ProfileTaken,
    /// Its text.
    pub text: String,
}

/// What was proved of a profile before it is taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Its limits hold in so many request environments.
    pub environments: u64,
    /// Of so many of its policies each is needed.
    pub mutants: u64,
}

/// Why a profile was not taken up.
#[derive(Debug, thiserror::Error)]
pub enum NotTakenUp {
    /// The record.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Whoever acts has no login of their own.
    #[error("{0}")]
    Login(String),
    /// Reasons that say nothing.
    #[error("missing or shorter than {SHORTEST_REASONS} letters")]
    Reasons,
    /// The text is no profile.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Wrong(Vec<BadRecord>),
    /// It is another state's.
    #[error("this gateway is of `{own}` and the profile of `{given}`")]
    OtherState {
        /// The own state.
        own: String,
        /// The one of the text.
        given: String,
    },
    /// Another one was taken up since the form was made.
    #[error("another profile was taken up since you read this one")]
    Stale,
    /// It is the one that counts already.
    #[error("this is the profile that counts already: nothing would change")]
    Same,
    /// The policies that are made of it cannot be read.
    #[error("the policies made of it cannot be read: {0}")]
    Policies(String),
}

impl From<StoreError> for NotTakenUp {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

/// Digest of the text of a profile, as it stands on the record.
#[must_use]
pub fn digest(text: &str) -> String {
    leaf_hash(text.as_bytes()).to_string()
}

/// Reads and judges the text of a profile; `name` is how its faults call it.
///
/// # Errors
/// Every fault, in the order of the lines.
pub fn read(text: &str, name: &str) -> Result<(Profile, Jurisdiction), Vec<BadRecord>> {
    wire::profile::read(text, name).and_then(|read| judged(&read))
}

/// The profile that counts: the newest that was taken up; none where none was.
///
/// # Errors
/// The record cannot be read.
pub fn in_force(reader: &Reader<'_>) -> Result<Option<Taken>, StoreError> {
    let Some(entry) = reader.newest_of_kind(Kind::ProfileTakenUp)? else { return Ok(None) };
    let stored = reader.entry(entry)?;
    let Content::Known(Entry::ProfileTakenUp(taken)) = stored.body else {
        return Err(StoreError::OtherKind(entry));
    };
    let text = String::from_utf8_lossy(&reader.original(entry)?).into_owned();
    Ok(Some(Taken { entry, at: stored.plain.recorded_at.micros(), profile: taken.profile, text }))
}

impl Desk {
    /// A named person takes up a profile: it counts from its entry on. `before` is the entry of the profile that was read.
    ///
    /// # Errors
    /// Why it is not taken up; or the record fails.
    pub fn take_up_profile(
        &mut self,
        text: &str,
        by: &Official,
        reasons: &str,
        proof: Proof,
        before: Option<Seq>,
        act: &mut Act<'_>,
    ) -> Result<Seq, NotTakenUp> {
        own_login(&self.store, &act.actor, by).map_err(|error| match error {
            DecideError::Desk(error) => error.into(),
            other => NotTakenUp::Login(other.to_string()),
        })?;
        if reasons.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_REASONS {
            return Err(NotTakenUp::Reasons);
        }
        let (profile, jurisdiction) = read(text, "profile").map_err(NotTakenUp::Wrong)?;
        let given = profile.values().state.clone();
        if let Some(own) = self.store.state().filter(|it| **it != *given) {
            return Err(NotTakenUp::OtherState { own: own.to_owned(), given });
        }
        let gate =
            Gate::open(jurisdiction.powers()).map_err(|error| NotTakenUp::Policies(error.to_string()))?;
        let digest = digest(text);
        let mut batch = self.store.batch((act.clock)(), &mut *act.rng)?;
        let newest = batch.read().newest_of_kind(Kind::ProfileTakenUp)?;
        if newest != before {
            return Err(NotTakenUp::Stale);
        }
        if in_force(&batch.read())?.is_some_and(|it| it.profile.digest == digest) {
            return Err(NotTakenUp::Same);
        }
        let profile = ProfileTaken {
            state: given,
            digest,
            before,
            policies: gate.version().to_owned(),
            environments: proof.environments,
            mutants: proof.mutants,
            by: by.clone(),
            reasons: reasons.to_owned(),
        };
        let seq = batch.append(NewEntry {
            entry: Entry::ProfileTakenUp(Box::new(ProfileTakenUp { profile })),
            actor: act.actor.clone(),
            effective: act.on,
            alert: None,
            owner: Owner::Day(act.on),
            caused_by: before,
            original: text.as_bytes(),
            decided_on: None,
        })?;
        batch.commit()?;
        Ok(seq)
    }
}

/// One thing that a profile fixes, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The part of the profile.
    pub part: &'static str,
    /// What.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// One thing that another profile fixes differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The part of the profile.
    pub part: &'static str,
    /// What.
    pub name: String,
    /// Its value before; none where it was not named.
    pub before: Option<String>,
    /// Its value after; none where it is not named any more.
    pub after: Option<String>,
}

/// What a profile fixes, in words and in a fixed order.
#[must_use]
pub fn rows(profile: &Profile, jurisdiction: &Jurisdiction) -> Vec<Row> {
    let (values, of, powers) = (profile.values(), jurisdiction.values(), jurisdiction.powers());
    let mut all = Vec::new();
    let mut row = |part: &'static str, name: &str, value: String| {
        all.push(Row { part, name: name.to_owned(), value });
    };
    row("at a meeting", "state", values.state.clone());
    row("at a meeting", "duty desk", values.duty_number.clone());
    row("at a meeting", "child protection", values.child_protection_number.clone());
    row("at a meeting", "second-line identity check, minutes", values.second_line_minutes.to_string());
    row("at a meeting", "\"I ask for asylum\" is referred within hours", values.referral_hours.to_string());
    for it in &values.meanwhile {
        row("own law allows meanwhile", it, "yes".to_owned());
    }
    for it in &values.registers_abroad {
        row("registers asked privately", it, "yes".to_owned());
    }
    for measure in Measure::ALL {
        if let Some(by) = powers.authority(measure) {
            let days = powers.longest(measure);
            row("who permits, and how long", measure_words(measure), format!("{by}, at most {days} days"));
        }
    }
    for (channel, measures) in &of.ceilings {
        row("ceilings lower than the system's", channel.label(), words(*measures));
    }
    for (name, court) in [("own court", &of.court), ("juvenile judge", &of.juvenile_judge)] {
        if let Some(court) = court {
            row("courts that lift", name, court.clone());
        }
    }
    row("custody", "counsel is told within hours", jurisdiction.counsel_hours().to_string());
    if let Some(hours) = values.judge_within_hours {
        row("custody", "before a court within hours", hours.to_string());
    }
    for it in &of.custody {
        let value = format!("{} days, never beyond {} ({})", it.days, it.longest_days, it.rests_on);
        row("custody", &format!("for {}", it.with), value);
    }
    if let Some(days) = of.custody_days {
        row("custody", "for any other state, days", days.to_string());
    }
    for it in &of.treaties {
        row("treaties", &it.with, it.name.clone());
    }
    for it in &of.consular {
        let told = match it.told {
            ConsularRule::AtWrittenWish => "told at the person's written wish",
            ConsularRule::TreatyObliges => "a treaty obliges to tell it, never of a person protected from it",
        };
        row("consulates", &it.with, format!("{told} ({})", it.rests_on));
    }
    for (part, list) in [
        ("units", &of.units),
        ("posts that answer day and night", &of.duty_roster),
        ("languages", &of.languages),
    ] {
        for it in list {
            row(part, it, "yes".to_owned());
        }
    }
    body_rows(&of.body, &mut row);
    all
}

/// What the reviewing body fixes, where the profile says it.
fn body_rows(body: &BodyValues, row: &mut impl FnMut(&'static str, &str, String)) {
    const PART: &str = "the reviewing body";
    for (name, value) in [
        ("name", &body.name),
        ("time zone", &body.zone),
        ("calendar of days off", &body.calendar),
        ("a month without such a day", &body.rounding),
        ("an end on a day off", &body.roll),
        ("amended Statute applied from", &body.amended_from),
    ] {
        if let Some(value) = value {
            row(PART, name, value.clone());
        }
    }
    if let Some(members) = body.members {
        row(PART, "members who sign", members.to_string());
    }
    if let Some(waits) = body.waits_for_consultation {
        row(PART, "waits for the consultation", if waits { "yes" } else { "no" }.to_owned());
    }
    for (day, name) in &body.days_off {
        row("days off of the body", day, if name.is_empty() { "yes".to_owned() } else { name.clone() });
    }
    for (rule, length, unit) in &body.terms {
        row("terms of the body", rule, format!("{length} {unit}"));
    }
    for (name, number) in &body.restrictions {
        row("restrictions, policy of the body", name, number.to_string());
    }
    for (name, list) in [("grounds", &body.grounds), ("gists", &body.gists)] {
        if let Some(list) = list {
            row("restrictions, policy of the body", name, list.join(", "));
        }
    }
}

fn words(measures: MeasureSet) -> String {
    let all: Vec<&str> = measures.iter().map(measure_words).collect();
    if all.is_empty() { "no measure".to_owned() } else { all.join(", ") }
}

/// What differs between two profiles, in the order of the parts.
#[must_use]
pub fn changes(before: &[Row], after: &[Row]) -> Vec<Changed> {
    let value = |rows: &[Row], it: &Row| {
        rows.iter().find(|row| row.part == it.part && row.name == it.name).map(|row| row.value.clone())
    };
    let changed = |it: &Row, before: Option<String>, after: Option<String>| {
        (before != after).then(|| Changed { part: it.part, name: it.name.clone(), before, after })
    };
    let mut all: Vec<Changed> =
        after.iter().filter_map(|it| changed(it, value(before, it), Some(it.value.clone()))).collect();
    let gone = before.iter().filter(|it| value(after, it).is_none());
    all.extend(gone.filter_map(|it| changed(it, Some(it.value.clone()), None)));
    all
}

/// What a meeting reads of a profile, and its powers, terms and limits.
///
/// # Errors
/// Every fault, in the order of the lines.
pub fn judged(read: &ProfileFile) -> Result<(Profile, Jurisdiction), Vec<BadRecord>> {
    let values = ProfileValues {
        state: read.state.clone(),
        duty_number: read.duty_number.clone(),
        child_protection_number: read.child_protection_number.clone(),
        second_line_minutes: read.second_line_minutes,
        meanwhile: read.meanwhile.clone(),
        judge_within_hours: read.judge_within_hours,
        referral_hours: read.referral_hours,
        registers_abroad: read.registers_abroad.clone(),
    };
    let body = Body::of(&read.jurisdiction.body);
    match (Profile::new(values), Jurisdiction::new(read.jurisdiction.clone(), &read.state), body) {
        (Ok(profile), Ok(jurisdiction), Ok(_)) => Ok((profile, jurisdiction)),
        (profile, jurisdiction, body) => {
            let faults = profile.err().into_iter().flatten().map(|it| read.fault(it.field, it.says));
            let more = jurisdiction.err().into_iter().flatten().map(|it| read.fault(&it.field, it.says));
            let of_body = body.err().into_iter().flatten().map(|it| read.fault(&it.field, it.says));
            let mut faults: Vec<_> = faults.chain(more).chain(of_body).collect();
            faults.sort_by_key(|it| it.place.line);
            Err(faults)
        }
    }
}

//! What a state fixes in its profile beside the numbers of a meeting: powers, authorities, limits of custody, treaties.
//!
//! Promise: plain data, as a file gives it. It is checked in `casework::jurisdiction`; posts and authorities are named
//! here and no person.

use std::collections::BTreeMap;

use crate::alert::{Channel, coded, quiet};
use crate::id::Seq;
use crate::measure::{Measure, MeasureSet};
use crate::verification::Official;

/// A profile that a named person took up: from then on the gateway works by it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ProfileTaken {
    /// The own state.
    pub state: String,
    /// Digest of its text, base32. The text stands beside the entry.
    pub digest: String,
    /// The entry of the profile before; none where it is the first.
    pub before: Option<Seq>,
    /// Version of the policies with it.
    pub policies: String,
    /// In how many request environments its limits were proved.
    pub environments: u64,
    /// Of how many of its policies it was proved that each is needed.
    pub mutants: u64,
    /// Who took it up.
    pub by: Official,
    /// Why.
    pub reasons: String,
}

quiet! { ProfileTaken }

coded! {
    /// When the consulate of a state is told that somebody was arrested.
    ConsularRule {
        /// At the person's written wish and not otherwise.
        AtWrittenWish = "at_written_wish",
        /// A treaty with that state obliges to tell it. Never where the person is protected from that state.
        TreatyObliges = "treaty_obliges",
    }
}

/// A treaty on extradition or surrender with another state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Treaty {
    /// The other state.
    pub with: String,
    /// Its name.
    pub name: String,
}

/// How long somebody may be kept provisionally for a state that has not yet asked in full.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustodyLimit {
    /// The state that seeks the person.
    pub with: String,
    /// Days after which it may end.
    pub days: u16,
    /// Days that are never exceeded.
    pub longest_days: u16,
    /// On what it rests.
    pub rests_on: String,
}

/// How the consulate of a state is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Consular {
    /// The state.
    pub with: String,
    /// When.
    pub told: ConsularRule,
    /// On what it rests.
    pub rests_on: String,
}

/// The values as a file gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JurisdictionValues {
    /// Tags of the languages the gateway works in.
    pub languages: Vec<String>,
    /// Units whose officials decide: a second official is of another one.
    pub units: Vec<String>,
    /// Posts that answer day and night, in the order in which they are called. No names of persons.
    pub duty_roster: Vec<String>,
    /// The own court that lifts what a court lifts.
    pub court: Option<String>,
    /// The judge who decides on the liberty of a child.
    pub juvenile_judge: Option<String>,
    /// Longest permission for arrest and detention, in days.
    pub arrest_days: Option<u16>,
    /// Longest permission for any other measure, in days.
    pub other_days: Option<u16>,
    /// Own law's term for provisional arrest where no treaty sets one, in days.
    pub custody_days: Option<u16>,
    /// Within how many hours counsel of an arrested person is told.
    pub counsel_within_hours: Option<u16>,
    /// For how many years fingerprints of what was called back stay; none of them where it is 0.
    pub fingerprint_years: Option<u16>,
    /// What a channel reaches at the most.
    pub ceilings: BTreeMap<Channel, MeasureSet>,
    /// The authority that decides on a measure.
    pub authorities: BTreeMap<Measure, String>,
    /// Treaties.
    pub treaties: Vec<Treaty>,
    /// Limits of provisional arrest by the state that seeks the person.
    pub custody: Vec<CustodyLimit>,
    /// Consular rules.
    pub consular: Vec<Consular>,
    /// What the reviewing body of this home fixes for itself.
    pub body: BodyValues,
}

/// What a reviewing body fixes for itself, as a file gives it: none of it is law, and what is not said has the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BodyValues {
    /// The name it signs with.
    pub name: Option<String>,
    /// Its time zone: a day ends there.
    pub zone: Option<String>,
    /// The built-in calendar of days off that it goes by.
    pub calendar: Option<String>,
    /// Days off besides, with what each is called.
    pub days_off: Vec<(String, String)>,
    /// How a month without such a day is read.
    pub rounding: Option<String>,
    /// Whether an end on a day off moves.
    pub roll: Option<String>,
    /// How many members sign a decision on the merits.
    pub members: Option<u16>,
    /// Whether a decision on the merits waits for the consultation of the General Secretariat.
    pub waits_for_consultation: Option<bool>,
    /// From which day the amended Statute is applied to what is admitted.
    pub amended_from: Option<String>,
    /// Terms that it sets in the place of the defaults: rule, length, unit.
    pub terms: Vec<(String, u16, String)>,
    /// What it asks of a restriction, in numbers, by the name of each.
    pub restrictions: BTreeMap<String, u16>,
    /// The grounds it takes.
    pub grounds: Option<Vec<String>>,
    /// The gists that are proposed, in order.
    pub gists: Option<Vec<String>>,
}

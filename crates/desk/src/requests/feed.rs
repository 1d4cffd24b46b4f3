//! The deadlines of a side as items of a calendar.
//!
//! A calendar travels: it lies on a telephone and at whoever keeps the calendar of its owner. What stands in it is what whoever
//! calls says of a case and a rule.
//!
//! Promise: a deadline that a side is not shown is in no calendar of it; what is due first comes first, and a calendar that is
//! not whole says so. Serves P8.

use std::collections::BTreeSet;

use store::{DeadlinePlace, Reader, StoreError};
use terms::deadline::{DeadlineState, Party};
use wire::ical_feed::{Became, Form, Item, uid};

use super::case::{Case, Kept, case_at};
use super::{Body, shows_deadline};

/// Alarms: a week and a day before the end, in minutes.
const ALARMS: [u32; 2] = [7 * 24 * 60, 24 * 60];
/// Deadlines in one calendar at the most.
pub const MOST_ITEMS: usize = 2_000;
/// Requests loaded for one calendar at the most.
const MOST_LOADED: usize = 5_000;
/// Rows read at once.
const AT_ONCE: usize = 500;

/// What a calendar says of a deadline.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    /// In a line.
    pub summary: String,
    /// More of it.
    pub description: String,
    /// Where it is read.
    pub url: Option<String>,
}

/// Whose calendar it is.
pub struct Whose<'a> {
    /// The side.
    pub side: Party,
    /// The bureau alone whose requests are looked at; all where none.
    pub bureau: Option<&'a str>,
    /// Whether a request is theirs.
    pub may: &'a dyn Fn(&Case) -> bool,
    /// What is said of a deadline.
    pub says: &'a dyn Fn(&Case, &Kept) -> Spoken,
}

/// Prints nobody.
impl std::fmt::Debug for Whose<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Whose").field("side", &self.side).finish_non_exhaustive()
    }
}

/// The deadlines of a side that are open and have an end, those that are due first; true where there are more.
///
/// # Errors
/// The record cannot be read.
pub fn calendar(
    reader: &Reader<'_>,
    body: &Body,
    home: &str,
    whose: &Whose<'_>,
) -> Result<(Vec<Item>, bool), StoreError> {
    let (mut items, mut seen, mut loaded, mut after) = (Vec::new(), BTreeSet::new(), 0, None);
    'rows: loop {
        let rows = reader.deadlines_open(None, after, AT_ONCE)?;
        for row in &rows {
            after = Some(DeadlinePlace::of(row));
            if !shows_deadline(whose.side, row.deadline.rule) || !seen.insert(row.first) {
                continue;
            }
            if let Some(bureau) = whose.bureau
                && reader.request_at(row.first)?.and_then(|it| it.bureau).as_deref() != Some(bureau)
            {
                continue;
            }
            if loaded == MOST_LOADED || items.len() >= MOST_ITEMS {
                break 'rows;
            }
            loaded += 1;
            let Some(case) = case_at(reader, row.first, body)?.filter(|it| (whose.may)(it)) else { continue };
            let shown = |it: &&Kept| it.state.is_open() && shows_deadline(whose.side, it.reference.rule);
            let open = case.deadlines.iter().filter(shown);
            items.extend(open.filter_map(|it| item(&case, it, home, (whose.says)(&case, it))));
        }
        if rows.len() < AT_ONCE {
            items.sort_by(|one, other| (one.due, &one.uid).cmp(&(other.due, &other.uid)));
            return Ok((items, false));
        }
    }
    items.sort_by(|one, other| (one.due, &one.uid).cmp(&(other.due, &other.uid)));
    items.truncate(MOST_ITEMS);
    Ok((items, true))
}

/// One deadline as an item of a calendar; none where it has no end.
#[must_use]
pub fn item(case: &Case, kept: &Kept, home: &str, says: Spoken) -> Option<Item> {
    let due = kept.deadline.due?;
    let became = match kept.state {
        DeadlineState::Running | DeadlineState::Paused | DeadlineState::Escalated => Became::Open,
        DeadlineState::Met | DeadlineState::AnsweredLate => Became::Answered,
        DeadlineState::Over => Became::Over,
    };
    let moved = kept.deadline.extensions.len() + kept.deadline.pauses.len();
    Some(Item {
        uid: uid(case.row.request.as_str(), kept.reference.begun.0, kept.reference.rule.code(), home),
        form: Form::Event,
        due,
        since: Some(kept.deadline.since),
        changed: kept.deadline.since,
        sequence: u32::try_from(moved).unwrap_or(u32::MAX),
        became,
        summary: says.summary,
        description: says.description,
        url: says.url,
        alarms: ALARMS.to_vec(),
    })
}

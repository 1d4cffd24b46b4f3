//! The queue of a gateway: which alerts wait for somebody, what is due first first, read page by page.
//!
//! An alert stands where the earliest clock that somebody still has to answer is due. One without such a clock comes behind
//! all of them, in the order of arrival. What somebody works on is found by their readings and decisions.
//! Promise: sorted by clocks and by nothing else; no page reads more than a fixed number of rows, and says where the next one
//! begins; of a first official's reading nothing is here but that somebody worked on it.
//!
//! Serves P8: what waits is seen, and what is late is seen first.

use std::collections::{BTreeMap, BTreeSet};

use entries::Kind;
use store::{AlertRow, ClockPlace, ClockRow, Reader, StoreError, Worked};
use terms::alert::Channel;
use terms::role::Role;
use terms::{Actor, AlertId, Level, Seq, Track};

use crate::is_shown;

/// Rows looked through for one page.
const LOOKED_THROUGH: usize = 400;
/// Newest readings and decisions of one official that are looked at.
const WORKED: usize = 200;
/// Alerts of a unit that are looked at.
const OF_A_UNIT: usize = 400;

/// Whose work is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// What these worked on: one official, or everybody of a unit.
    Of(Vec<Actor>),
    /// What waits and nobody worked on.
    Nobody,
    /// Everything.
    All,
    /// What a role was told of, because nobody answered in time.
    Told(Role),
}

/// Which alerts of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this level.
    pub level: Option<Level>,
    /// On this track.
    pub track: Option<Track>,
    /// That came on this channel.
    pub channel: Option<Channel>,
    /// Of this bureau.
    pub bureau: Option<String>,
    /// A grave crime is alleged.
    pub grave: bool,
}

/// One place of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The alert; none where a person must look and no alert was met.
    pub alert: Option<AlertRow>,
    /// The clocks that somebody still has to answer, the earliest due first.
    pub clocks: Vec<ClockRow>,
}

/// Where a page ended: the next one begins behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among those with a clock.
    Clock(ClockPlace),
    /// Behind all of them, in the order of arrival.
    Arrival(Option<Seq>),
    /// Among what somebody works on: due, and the first entry of the alert.
    Worked(i64, Seq),
}

impl Whose {
    /// Whether these clocks are shown here: to whoever was told, those that were escalated to them.
    fn is_told(&self, clocks: &[ClockRow]) -> bool {
        match self {
            Self::Told(role) => clocks.iter().any(|it| casework::clock::told(it.clock.rule, it.state, *role)),
            Self::Of(_) | Self::Nobody | Self::All => true,
        }
    }
}

impl Place {
    /// As text, for a link.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Clock(place) => format!("c.{}", place.to_text()),
            Self::Arrival(None) => "a".to_owned(),
            Self::Arrival(Some(Seq(seq))) => format!("a.{seq}"),
            Self::Worked(due, Seq(first)) => format!("w.{due}.{first}"),
        }
    }

    /// Reads [`Place::to_text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| text.parse::<u64>().ok().filter(|it| i64::try_from(*it).is_ok()).map(Seq);
        match text.split_once('.') {
            None => (text == "a").then_some(Self::Arrival(None)),
            Some(("c", rest)) => ClockPlace::parse(rest).map(Self::Clock),
            Some(("a", rest)) => Some(Self::Arrival(Some(number(rest)?))),
            Some(("w", rest)) => {
                let (due, first) = rest.split_once('.')?;
                Some(Self::Worked(due.parse().ok()?, number(first)?))
            }
            Some(_) => None,
        }
    }
}

impl Filter {
    fn takes_row(&self, row: &AlertRow) -> bool {
        is_shown(row)
            && self.level.is_none_or(|it| row.level == Some(it))
            && self.track.is_none_or(|it| row.track == Some(it))
            && self.bureau.as_ref().is_none_or(|it| row.bureau.as_ref() == Some(it))
            && (!self.grave || row.grave)
    }

    /// The same by what stands beside a clock: of the others nothing more is read.
    fn takes_clock(&self, clock: &ClockRow) -> bool {
        self.level.is_none_or(|it| clock.level == Some(it))
            && self.track.is_none_or(|it| clock.track == Some(it))
            && self.bureau.as_ref().is_none_or(|it| clock.bureau.as_ref() == Some(it))
            && (!self.grave || clock.grave)
    }

    /// Whether an alert is one of these. The channel stands in its content, which is read last.
    fn takes(&self, reader: &Reader<'_>, row: &AlertRow) -> Result<bool, StoreError> {
        if !self.takes_row(row) {
            return Ok(false);
        }
        let Some(channel) = self.channel else { return Ok(true) };
        match reader.received(row.revision) {
            Ok(received) => Ok(received.body.alert.source.channel == channel),
            // It was erased since its row was read.
            Err(StoreError::ErasedEntry(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Opens beforehand what [`Filter::takes`] reads of these.
    fn open_ahead<'r>(
        &self,
        reader: &Reader<'_>,
        rows: impl Iterator<Item = &'r AlertRow>,
    ) -> Result<(), StoreError> {
        if self.channel.is_none() {
            return Ok(());
        }
        let contents: Vec<Seq> = rows.filter(|it| self.takes_row(it)).map(|it| it.revision).collect();
        reader.open_ahead(&contents)
    }

    fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// A page of the queue, and behind what the next one begins.
///
/// # Errors
/// The record cannot be read.
pub fn queue(
    reader: &Reader<'_>,
    whose: &Whose,
    filter: &Filter,
    after: Option<&Place>,
    limit: usize,
) -> Result<(Vec<Line>, Option<Place>), StoreError> {
    match (whose, after) {
        (Whose::Of(actors), after) => of_actors(reader, actors, filter, after, limit),
        (Whose::All, Some(Place::Arrival(behind))) => by_arrival(reader, filter, *behind, limit, Vec::new()),
        (Whose::All | Whose::Nobody | Whose::Told(_), after) => {
            let behind = match after {
                Some(Place::Clock(place)) => Some(place.clone()),
                Some(Place::Arrival(_) | Place::Worked(..)) | None => None,
            };
            let (lines, next) = by_clock(reader, whose, filter, behind, limit)?;
            match next {
                Some(next) => Ok((lines, Some(Place::Clock(next)))),
                None if *whose != Whose::All => Ok((lines, None)),
                None if lines.len() < limit => by_arrival(reader, filter, None, limit, lines),
                None => Ok((lines, Some(Place::Arrival(None)))),
            }
        }
    }
}

/// The clocks of an alert that somebody still has to answer, the earliest due first; what ends or goes out by itself is
/// none of them.
///
/// # Errors
/// The record cannot be read.
pub fn open_of(reader: &Reader<'_>, alert: &AlertId) -> Result<Vec<ClockRow>, StoreError> {
    Ok(open(reader.clocks_of(alert)?))
}

fn open(mut clocks: Vec<ClockRow>) -> Vec<ClockRow> {
    use terms::clock::ClockRule;
    clocks.retain(|it| {
        it.state.is_open() && !matches!(it.clock.rule, ClockRule::Permission | ClockRule::Questions)
    });
    clocks.sort_by(|one, other| order(one).cmp(&order(other)));
    clocks
}

fn order(clock: &ClockRow) -> (i64, Seq, &'static str) {
    (clock.due, clock.clock.begun, clock.clock.rule.code())
}

fn by_clock(
    reader: &Reader<'_>,
    whose: &Whose,
    filter: &Filter,
    mut after: Option<ClockPlace>,
    limit: usize,
) -> Result<(Vec<Line>, Option<ClockPlace>), StoreError> {
    let mut lines = Vec::new();
    let mut through = 0;
    loop {
        let want = limit.clamp(16, 128);
        let rows = reader.clocks_open(after.as_ref(), want)?;
        let last = rows.len() < want;
        let wanted = rows.iter().filter(|it| filter.takes_clock(&it.0)).filter_map(|it| it.1.alert());
        let near = Near::read(reader, wanted, *whose == Whose::Nobody)?;
        filter.open_ahead(reader, near.rows.values())?;
        for (clock, place) in rows {
            if lines.len() == limit {
                return Ok((lines, after));
            }
            let first = place.alert();
            after = Some(place);
            through += 1;
            let line = line_of(reader, &near, filter, clock, first)?;
            lines.extend(line.filter(|it| whose.is_told(&it.clocks)));
        }
        if last {
            return Ok((lines, None));
        }
        if through >= LOOKED_THROUGH {
            return Ok((lines, after));
        }
    }
}

/// What a page of clocks reads of its alerts, all at once.
struct Near {
    rows: BTreeMap<Seq, AlertRow>,
    clocks: BTreeMap<Seq, Vec<ClockRow>>,
    /// What officials did on them, where only those count on which nobody did anything.
    worked: Option<Worked>,
}

impl Near {
    fn read(
        reader: &Reader<'_>,
        firsts: impl Iterator<Item = Seq>,
        nobodys: bool,
    ) -> Result<Self, StoreError> {
        let firsts: BTreeSet<Seq> = firsts.collect();
        let firsts: Vec<Seq> = firsts.into_iter().collect();
        Ok(Self {
            rows: reader.alerts_at(&firsts)?,
            clocks: reader.clocks_at(&firsts)?,
            worked: if nobodys { Some(reader.worked_on(&firsts)?) } else { None },
        })
    }

    fn is_worked_on(&self, first: Seq) -> bool {
        let did = |it: &(Seq, Kind)| matches!(it.1, Kind::ReadByOfficial | Kind::Decided);
        self.worked.as_ref().is_some_and(|it| it.get(&first).is_some_and(|it| it.iter().any(did)))
    }
}

/// The place of an alert is that of its earliest open clock; at the others it does not stand again.
fn line_of(
    reader: &Reader<'_>,
    near: &Near,
    filter: &Filter,
    clock: ClockRow,
    first: Option<Seq>,
) -> Result<Option<Line>, StoreError> {
    let Some(first) = first.filter(|_| clock.alert.is_some()) else {
        let lists = filter.is_open();
        return Ok(lists.then(|| Line { alert: None, clocks: vec![clock] }));
    };
    let Some(row) = near.rows.get(&first).filter(|it| filter.takes_row(it)) else { return Ok(None) };
    let clocks = open(near.clocks.get(&first).cloned().unwrap_or_default());
    let earliest = clocks.first().is_some_and(|it| it.clock == clock.clock);
    if !earliest || near.is_worked_on(first) || !filter.takes(reader, row)? {
        return Ok(None);
    }
    Ok(Some(Line { alert: Some(row.clone()), clocks }))
}

fn by_arrival(
    reader: &Reader<'_>,
    filter: &Filter,
    mut after: Option<Seq>,
    limit: usize,
    mut lines: Vec<Line>,
) -> Result<(Vec<Line>, Option<Place>), StoreError> {
    let mut through = 0;
    loop {
        let want = limit.clamp(16, 128);
        let page = match (&filter.bureau, filter.level) {
            (Some(bureau), _) => reader.alerts_of_bureau(bureau, after, want)?,
            (None, Some(level)) => reader.alerts_of_level(level, store::Arrival::Oldest, after, want)?,
            (None, None) => reader.alerts(after, want)?,
        };
        let last = page.len() < want;
        let firsts: Vec<Seq> = page.iter().map(|it| it.first).collect();
        let mut clocks = reader.clocks_at(&firsts)?;
        filter.open_ahead(reader, page.iter())?;
        for row in page {
            if lines.len() >= limit {
                return Ok((lines, Some(Place::Arrival(after))));
            }
            after = Some(row.first);
            through += 1;
            // Those with a clock stand before, at their clock.
            let here = clocks.remove(&row.first).unwrap_or_default();
            if open(here).is_empty() && filter.takes(reader, &row)? {
                lines.push(Line { alert: Some(row), clocks: Vec::new() });
            }
        }
        if last {
            return Ok((lines, None));
        }
        if through >= LOOKED_THROUGH {
            return Ok((lines, Some(Place::Arrival(after))));
        }
    }
}

/// What some officials worked on and what still waits for somebody.
fn of_actors(
    reader: &Reader<'_>,
    actors: &[Actor],
    filter: &Filter,
    after: Option<&Place>,
    limit: usize,
) -> Result<(Vec<Line>, Option<Place>), StoreError> {
    let mut newest: Vec<(Seq, AlertId)> = Vec::new();
    for actor in actors {
        newest.extend(reader.worked_by(actor, None, WORKED)?);
    }
    newest.sort_by(|one, other| other.cmp(one));
    let mut alerts = BTreeSet::new();
    for (_, alert) in newest {
        if alerts.len() == OF_A_UNIT {
            break;
        }
        alerts.insert(alert);
    }
    let mut found: Vec<((i64, Seq), Line)> = Vec::new();
    let alerts: Vec<AlertId> = alerts.into_iter().collect();
    let rows = reader.alerts_named(&alerts)?;
    let firsts: Vec<Seq> = rows.iter().map(|it| it.first).collect();
    let mut of_each = reader.clocks_at(&firsts)?;
    for row in rows {
        let clocks = open(of_each.remove(&row.first).unwrap_or_default());
        let Some(due) = clocks.first().map(|it| it.due) else { continue };
        if filter.takes(reader, &row)? {
            found.push(((due, row.first), Line { alert: Some(row), clocks }));
        }
    }
    found.sort_by_key(|it| it.0);
    if let Some(Place::Worked(due, first)) = after {
        found.retain(|it| it.0 > (*due, *first));
    }
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|((due, first), _)| Place::Worked(*due, *first));
    Ok((found.into_iter().map(|it| it.1).collect(), next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_as_itself_and_nothing_else_is_one() {
        let clock = ClockPlace::parse("-5.7.desk_decision.3").unwrap();
        let places = [
            Place::Clock(clock),
            Place::Arrival(None),
            Place::Arrival(Some(Seq(9))),
            Place::Worked(-4, Seq(2)),
        ];
        for place in places {
            assert_eq!(Place::parse(&place.to_text()), Some(place));
        }
        for wrong in ["", "x", "a.", "a.-1", "a.99999999999999999999", "c.1.2.3", "w.1", "w.1.x", "9"] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }
}

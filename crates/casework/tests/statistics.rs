//! Statistics: the published totals from a docket of that size, and an attack on everything that is published.
//!
//! The attack knows every number of two releases, every attribute that a table parts by, and adds and subtracts at will:
//! it asks of every part that one or two attributes cut out whether its number follows from the published ones (whether
//! its row lies in the space of theirs). What counts as failure: such a part of one to nine people. The same attack runs
//! against publishers that leave a step of the protection out, and has to find parts there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it is not as it should be"
)]

use std::collections::{BTreeMap, BTreeSet};

use casework::statistics::FEWEST;
use casework::statistics::docket::{Ended, Period, Request, Restricted, TableKind};
use casework::statistics::published::{FIGURES, What};
use casework::statistics::release::{NotReleased, Release, counted, release};
use casework::statistics::time::times;
use casework::statistics::tree::is_small;
use terms::Date;
use terms::request::RequestKind;
use terms::restriction::RestrictionGround;

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

fn later(from: Date, days: u32) -> Date {
    let mut day = from;
    for _ in 0..days {
        day = day.tomorrow().unwrap();
    }
    day
}

/// A request of its own person, received in a year and ended in it.
fn request(person: u64, kind: RequestKind, year: i16, how: Option<Ended>) -> Request {
    let received = later(day(year, 1, 1), u32::try_from(person % 120).unwrap());
    let months = if kind == RequestKind::Access { 120 } else { 270 };
    Request {
        person,
        kind,
        received,
        admitted: Some(received),
        not_admitted: None,
        due: Some(later(received, months)),
        ended: how.map(|how| (later(received, 60), how)),
        blocked: false,
        source: Some(format!("Q{}", char::from(b'A' + u8::try_from(person % 20).unwrap()))),
        restricted: Restricted::No,
        ground: None,
    }
}

/// A docket of the size that was published for the years from one to another, made without chance.
fn docket(from: i16, to: i16) -> Vec<Request> {
    let of = |what: What| {
        FIGURES.iter().find(|it| (it.from, it.to, it.what) == (from, to, what)).map_or(0, |it| it.count)
    };
    let mut out: Vec<Request> = Vec::new();
    let add = |kind: RequestKind, how: Option<Ended>, many: u32, out: &mut Vec<Request>| {
        for _ in 0..many {
            let person = u64::try_from(out.len()).unwrap() + 1;
            out.push(request(person, kind, if person % 2 == 0 { from } else { to }, how));
        }
    };
    use Ended::{
        Compliant, Disclosed, NoData, NonCompliantMerits, NonCompliantNoAnswer, NonCompliantNotSaid,
    };
    use Ended::{Other, RemovedBefore, RevisionRefused};
    let deletion = RequestKind::Deletion;
    match from {
        2018 => {
            let with_data = of(What::WithData) - of(What::NoAnswer) - of(What::RemovedBefore);
            add(deletion, Some(NonCompliantNoAnswer), of(What::NoAnswer), &mut out);
            add(deletion, Some(RemovedBefore), of(What::RemovedBefore), &mut out);
            add(deletion, Some(Compliant), with_data, &mut out);
            add(deletion, Some(NoData), of(What::Deletion) - of(What::WithData), &mut out);
            add(RequestKind::Access, Some(Disclosed), of(What::Access), &mut out);
            add(RequestKind::Revision, Some(RevisionRefused), of(What::Revision), &mut out);
            add(RequestKind::Preventive, Some(Other), of(What::Other), &mut out);
        }
        2019 | 2021 => {
            let all = of(What::Deletion) + of(What::Processed);
            let not_said = of(What::NonCompliant) - of(What::Merits) - of(What::NoAnswer);
            // How the others ended the source says for neither of the two; for 2019 and 2020 they are put down as compliant.
            let rest = all - of(What::NonCompliant) - of(What::RemovedBefore) - of(What::Compliant);
            add(deletion, Some(NonCompliantMerits), of(What::Merits), &mut out);
            add(deletion, Some(NonCompliantNoAnswer), of(What::NoAnswer), &mut out);
            add(deletion, Some(NonCompliantNotSaid), not_said, &mut out);
            add(deletion, Some(RemovedBefore), of(What::RemovedBefore), &mut out);
            add(deletion, Some(Compliant), of(What::Compliant), &mut out);
            add(deletion, Some(if from == 2019 { Compliant } else { Other }), rest, &mut out);
            add(deletion, None, of(What::Received).saturating_sub(of(What::Processed)), &mut out);
            for it in out.iter_mut().take(usize::try_from(of(What::Blocked)).unwrap()) {
                it.blocked = true;
            }
        }
        2023 => {
            let kinds = of(What::Access) + of(What::Deletion) + of(What::Revision);
            add(RequestKind::Access, Some(Disclosed), of(What::Access), &mut out);
            add(deletion, Some(Compliant), of(What::Deletion), &mut out);
            add(RequestKind::Revision, Some(RevisionRefused), of(What::Revision), &mut out);
            // Of which kind these were is not said.
            add(RequestKind::Correction, Some(Other), of(What::Received) - kinds, &mut out);
            slow(&mut out, RequestKind::Access, of(What::AccessInTime), 225);
            slow(&mut out, deletion, of(What::DeletionInTime), 410);
        }
        2024 => {
            let open = of(What::Admitted) - of(What::Processed);
            add(RequestKind::Access, None, open, &mut out);
            add(RequestKind::Access, Some(Disclosed), of(What::Access) - open, &mut out);
            add(deletion, Some(Compliant), of(What::Deletion), &mut out);
            add(RequestKind::Revision, Some(RevisionRefused), of(What::Revision), &mut out);
        }
        other => panic!("no figures for {other}"),
    }
    out
}

/// All but a share of a kind takes so many days.
fn slow(out: &mut [Request], kind: RequestKind, in_time: u32, days: u32) {
    let all = u32::try_from(out.iter().filter(|it| it.kind == kind).count()).unwrap();
    let quick = usize::try_from((all * in_time).div_ceil(100)).unwrap();
    for it in out.iter_mut().filter(|it| it.kind == kind).skip(quick) {
        it.ended = it.ended.map(|(_, how)| (later(it.received, days), how));
    }
}

/// What the tables say of a published figure.
fn found(from: i16, to: i16, what: What) -> u32 {
    let docket = docket(from, to);
    let period = Period { first: day(from, 1, 1), last: day(to, 12, 31) };
    let table = |kind: TableKind| counted(kind, &docket, &period);
    let at = |kind: TableKind, path: &[&'static str]| table(kind).at(path).map_or(0, |it| it.count);
    let outcome = |path: &[&'static str]| at(TableKind::Outcomes, path);
    let by_kind = |kind: &'static str| match from {
        2018 | 2019 => outcome(&[kind]),
        _ => at(TableKind::Received, &[kind]),
    };
    let two_years = Period { first: day(from, 1, 1), last: day(to + 1, 12, 31) };
    let in_time = |kind: RequestKind| {
        let found = times(&docket, &two_years).into_iter().find(|it| it.kind == kind);
        found.and_then(|it| it.in_time).map_or(0, u32::from)
    };
    match what {
        What::Completed | What::Processed => outcome(&[]),
        What::Received => at(TableKind::Received, &[]),
        What::Admitted => {
            let parts = &table(TableKind::Received).parts;
            parts.values().filter_map(|it| it.parts.get("admissible")).map(|it| it.count).sum()
        }
        What::Deletion => by_kind("deletion"),
        What::Access => by_kind("access"),
        What::Revision => by_kind("revision"),
        What::Other => outcome(&["preventive"]),
        What::WithData => outcome(&["deletion"]) - outcome(&["deletion", "no_data"]),
        What::Compliant => outcome(&["deletion", "compliant_in_all"]),
        What::NonCompliant => outcome(&["deletion", "non_compliant"]),
        What::Merits => outcome(&["deletion", "non_compliant", "non_compliant_merits"]),
        What::NoAnswer => outcome(&["deletion", "non_compliant", "non_compliant_no_answer"]),
        What::RemovedBefore => outcome(&["deletion", "removed_before"]),
        What::Blocked => at(TableKind::Blocked, &["blocked"]),
        What::AccessInTime => in_time(RequestKind::Access),
        What::DeletionInTime => in_time(RequestKind::Deletion),
    }
}

#[test]
fn a_docket_of_the_published_size_gives_the_published_totals() {
    for figure in FIGURES {
        let from = figure.from;
        assert_eq!(found(from, figure.to, figure.what), figure.count, "{from} {:?}", figure.what);
    }
}

#[test]
fn a_release_of_the_published_size_shows_the_totals_and_hides_the_seven_that_nobody_explained() {
    let mut docket = docket(2021, 2021);
    let year = Period::year(2021).unwrap();
    let outcomes = |docket: &[Request]| {
        let made = release(docket, year, day(2022, 1, 1), &[]).unwrap();
        made.tables.into_iter().find(|it| it.0 == TableKind::Outcomes).unwrap().1
    };
    // 659 came and 651 of them ended: the eight that wait could be counted out, and the table is not shown.
    assert!(outcomes(&docket).is_empty());
    // As in life, some that ended had come the year before, and as many more wait.
    let mut more = docket.clone();
    for it in docket.iter_mut().take(30) {
        it.received = day(2020, 12, 1);
    }
    for (number, it) in more.iter_mut().take(30).enumerate() {
        it.person = 10_000 + u64::try_from(number).unwrap();
        it.ended = None;
    }
    docket.extend(more.into_iter().take(30));
    let outcomes = &outcomes(&docket);
    let at = |path: &[&str]| outcomes.iter().find(|it| it.path == path);
    assert_eq!(at(&[]).unwrap().count, 651);
    let non_compliant = at(&["deletion", "non_compliant"]).unwrap();
    assert_eq!((non_compliant.count, non_compliant.rest), (296, Some(57)));
    assert_eq!(non_compliant.together, ["non_compliant_no_answer", "non_compliant_not_said"]);
    assert!(at(&["deletion", "non_compliant", "non_compliant_no_answer"]).is_none());
}

#[test]
fn days_that_were_released_are_never_released_again() {
    let docket = docket(2021, 2021);
    let year = Period::year(2021).unwrap();
    let half = Period { first: day(2021, 7, 1), last: day(2021, 12, 31) };
    let today = day(2022, 1, 1);
    assert_eq!(release(&docket, year, today, &[year]), Err(NotReleased::AlreadyReleased(year)));
    assert_eq!(release(&docket, half, today, &[year]), Err(NotReleased::AlreadyReleased(year)));
    assert_eq!(release(&docket, year, today, &[half]), Err(NotReleased::AlreadyReleased(half)));
    assert_eq!(release(&docket, year, day(2021, 12, 31), &[]), Err(NotReleased::NotClosed));
    let turned = Period { first: year.last, last: year.first };
    assert_eq!(release(&docket, turned, today, &[]), Err(NotReleased::NoDays));
    assert!(release(&docket, year, today, &[Period::year(2020).unwrap()]).is_ok());
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }

    /// Small values often, large ones seldom.
    fn skewed(&mut self, below: u64) -> usize {
        let (one, two) = (self.below(below), self.below(below));
        usize::try_from(one.min(two)).unwrap()
    }
}

fn by_chance(seed: u64, many: u64) -> Vec<Request> {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let kinds = [RequestKind::Deletion, RequestKind::Access, RequestKind::Revision, RequestKind::National];
    let ends = [
        Ended::NonCompliantMerits,
        Ended::Compliant,
        Ended::NoData,
        Ended::NonCompliantNoAnswer,
        Ended::RemovedBefore,
        Ended::NonCompliantNotSaid,
    ];
    let grounds =
        [RestrictionGround::Security, RestrictionGround::Investigation, RestrictionGround::Functions];
    (0..many)
        .map(|number| {
            let received = later(day(2025, 1, 1), u32::try_from(chance.below(700)).unwrap());
            let lasted = u32::try_from(chance.below(300)).unwrap();
            let restricted = Restricted::ALL[chance.skewed(6)];
            let claimed = restricted.path().contains(&"claimed");
            let admitted = chance.below(12) > 0;
            Request {
                // Some people ask more than once.
                person: if chance.below(8) == 0 { number / 3 } else { number },
                kind: kinds[chance.skewed(4)],
                received,
                admitted: admitted.then_some(received),
                not_admitted: (!admitted && chance.below(2) == 0).then_some(received),
                due: (chance.below(15) > 0).then(|| later(received, 120)),
                ended: (admitted && chance.below(5) > 0)
                    .then(|| (later(received, lasted), ends[chance.skewed(6)])),
                blocked: chance.below(9) == 0,
                source: (chance.below(30) > 0).then(|| format!("Q{}", chance.skewed(9))),
                restricted,
                ground: (claimed && chance.below(6) > 0).then(|| grounds[chance.skewed(3)]),
            }
        })
        .collect()
}

type Set = BTreeSet<usize>;

/// Everything that a table or a row can be about: a name, and the requests.
fn parts(docket: &[Request], period: &Period) -> BTreeMap<String, Set> {
    let mut out: BTreeMap<String, Set> = BTreeMap::new();
    let label = format!("{}", period.first.year());
    for (at, it) in docket.iter().enumerate() {
        for kind in TableKind::ALL {
            if let Some(path) = kind.path(it, period) {
                for depth in 0..=path.len() {
                    let name = format!("{label} {} {}", kind.code(), path[..depth].join("/"));
                    out.entry(name).or_default().insert(at);
                }
            }
        }
        if period.contains(it.received) {
            let source = it.source.clone().unwrap_or_default();
            out.entry(format!("{label} source {source}")).or_default().insert(at);
            let path = it.restricted.path();
            for depth in 1..=path.len() {
                out.entry(format!("{label} restricted {}", path[..depth].join("/"))).or_default().insert(at);
                let name = format!("{label} source {source} {}", path[..depth].join("/"));
                out.entry(name).or_default().insert(at);
            }
        }
    }
    out
}

/// What a release says, as the requests that each of its numbers is about.
fn said(docket: &[Request], made: &Release) -> Vec<Set> {
    let period = &made.period;
    let mut out = Vec::new();
    let those = |test: &dyn Fn(&Request) -> bool| -> Set {
        (0..docket.len()).filter(|at| test(&docket[*at])).collect()
    };
    for (kind, shown) in &made.tables {
        for part in shown {
            let set = those(&|it| kind.path(it, period).is_some_and(|path| path.starts_with(&part.path)));
            assert_eq!(u32::try_from(set.len()).unwrap(), part.count, "{} {:?}", kind.code(), part.path);
            out.push(set);
        }
    }
    let named: Vec<&String> = made.sources.rows.iter().filter_map(|it| it.source.as_ref()).collect();
    let rows = made.sources.rows.iter().map(|it| (it, false));
    for (row, all) in rows.chain(made.sources.all.iter().map(|it| (it, true))) {
        let of_row = |it: &Request| {
            period.contains(it.received)
                && (all
                    || match &row.source {
                        Some(name) => it.source.as_ref() == Some(name),
                        None => it.source.as_ref().is_none_or(|it| !named.contains(&it)),
                    })
        };
        let set = those(&of_row);
        assert_eq!(u32::try_from(set.len()).unwrap(), row.count);
        out.push(set);
        for (part, count) in &row.parts {
            let set = those(&|it| of_row(it) && it.restricted.path().contains(part));
            assert_eq!(u32::try_from(set.len()).unwrap(), *count, "{part}");
            out.push(set);
        }
    }
    out
}

const PRIME: u64 = 2_147_483_647;

fn power(base: u64, mut exponent: u64) -> u64 {
    let (mut result, mut base) = (1, base % PRIME);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent /= 2;
    }
    result
}

/// The space of the published rows, in echelon form; the columns are kinds of requests that nothing tells apart.
struct Space {
    columns: Vec<usize>,
    width: usize,
    rows: Vec<(usize, Vec<u64>)>,
}

impl Space {
    fn of(requests: usize, tellable: &[&Set], published: &[Set]) -> Self {
        let mut classes: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        let columns: Vec<usize> = (0..requests)
            .map(|at| {
                let key: Vec<bool> = tellable.iter().map(|it| it.contains(&at)).collect();
                let next = classes.len();
                *classes.entry(key).or_insert(next)
            })
            .collect();
        let mut space = Space { columns, width: classes.len(), rows: Vec::new() };
        for set in published {
            let mut row = space.row(set);
            space.reduce(&mut row);
            if let Some(pivot) = row.iter().position(|it| *it != 0) {
                let inverse = power(row[pivot], PRIME - 2);
                row.iter_mut().for_each(|it| *it = *it * inverse % PRIME);
                space.rows.push((pivot, row));
            }
        }
        space
    }

    fn row(&self, set: &Set) -> Vec<u64> {
        let mut row = vec![0; self.width];
        for at in set {
            row[self.columns[*at]] = 1;
        }
        row
    }

    fn reduce(&self, row: &mut [u64]) {
        for (pivot, other) in &self.rows {
            let factor = row[*pivot];
            if factor != 0 {
                for (one, two) in row.iter_mut().zip(other) {
                    *one = (*one + (PRIME - factor) * two) % PRIME;
                }
            }
        }
    }

    /// Whether the number of a set follows from the published ones.
    fn tells(&self, set: &Set) -> bool {
        let mut row = self.row(set);
        self.reduce(&mut row);
        row.iter().all(|it| *it == 0)
    }
}

/// The parts of one to nine people that follow from what is published.
fn attack(docket: &[Request], periods: &[Period], published: &[Set]) -> Vec<String> {
    let parts: BTreeMap<String, Set> = periods.iter().flat_map(|it| parts(docket, it)).collect();
    let sets: Vec<&Set> = parts.values().collect();
    let space = Space::of(docket.len(), &sets, published);
    let people = |set: &Set| set.iter().map(|it| docket[*it].person).collect::<BTreeSet<_>>().len();
    let mut out = Vec::new();
    let mut tried: BTreeSet<Set> = BTreeSet::new();
    let all: Vec<(&String, &Set)> = parts.iter().collect();
    for (at, (one, left)) in all.iter().enumerate() {
        for (two, right) in &all[at..] {
            for (set, sign) in [
                (left.intersection(right).copied().collect::<Set>(), "and"),
                (left.difference(right).copied().collect::<Set>(), "but not"),
                (right.difference(left).copied().collect::<Set>(), "is not in, of"),
            ] {
                if is_small(people(&set)) && tried.insert(set.clone()) && space.tells(&set) {
                    out.push(format!("{one} {sign} {two}: {}", people(&set)));
                }
            }
        }
    }
    out
}

fn years() -> [Period; 2] {
    [Period::year(2025).unwrap(), Period::year(2026).unwrap()]
}

fn releases(docket: &[Request]) -> Vec<Release> {
    let mut before = Vec::new();
    years()
        .into_iter()
        .map(|it| {
            let made = release(docket, it, day(2027, 1, 1), &before).unwrap();
            before.push(it);
            made
        })
        .collect()
}

#[test]
fn nobody_is_counted_out_of_all_tables_of_two_releases_by_sums_and_differences() {
    let long = std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1");
    let mut shown = 0;
    for seed in 1..=if long { 200 } else { 12 } {
        let docket = by_chance(seed, 100 + seed * 37 % 500);
        let published: Vec<Set> = releases(&docket).iter().flat_map(|it| said(&docket, it)).collect();
        shown += published.len();
        let found = attack(&docket, &years(), &published);
        assert!(found.is_empty(), "seed {seed}: {found:#?}");
    }
    assert!(shown > 12 * 60, "hardly anything is published: {shown}");
}

#[test]
fn the_attack_finds_people_where_small_parts_alone_are_left_out() {
    let mut leaks = 0;
    for seed in 1..=4 {
        let docket = by_chance(seed, 300);
        let people = |set: &Set| set.iter().map(|it| docket[*it].person).collect::<BTreeSet<_>>().len();
        let published: Vec<Set> = years()
            .iter()
            .flat_map(|it| parts(&docket, it).into_values())
            .filter(|it| people(it) >= FEWEST)
            .collect();
        leaks += attack(&docket, &years(), &published).len();
    }
    assert!(leaks > 20, "{leaks}");
}

#[test]
fn the_attack_finds_people_where_half_a_year_is_released_beside_the_year() {
    let mut leaks = 0;
    let year = Period::year(2025).unwrap();
    let half = Period { first: day(2025, 1, 1), last: day(2025, 10, 31) };
    for seed in 1..=6 {
        let docket = by_chance(seed, 300);
        // What the refusal is there for: each release by itself is well made.
        let made = [year, half].map(|it| release(&docket, it, day(2027, 1, 1), &[]).unwrap());
        let published: Vec<Set> = made.iter().flat_map(|it| said(&docket, it)).collect();
        leaks += attack(&docket, &[year, half], &published).len();
    }
    assert!(leaks > 0, "{leaks}");
}

//! Restrictions by bureau: how many restrict, how many are silent, how many give way after a challenge.
//!
//! The table has totals in two directions, so that a part which is hidden in one row could be had from the others. It is
//! coarsened row by row: a row is split as deep as each of its parts is none or ten people; and at every depth, of what
//! those rows have together that are not split so deep, each part is none or ten as well - else the smallest row that is
//! split so deep is split one step less. Bureaus of fewer than ten people stand together in one row.
//!
//! Promise: what all rows but some give by subtraction is about nobody or about ten people or more.

use std::collections::{BTreeMap, BTreeSet};

use super::docket::{Period, Request, Restricted};
use super::tree::is_small;
use super::{FEWEST, tree::Node};

/// The steps of the split, from restricted at all down to what followed.
pub const DEPTHS: usize = 4;

/// A row as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The bureau; none for those that stand together, and for requests that name none.
    pub source: Option<String>,
    /// Requests.
    pub count: u32,
    /// The parts of the split, as deep as it may be shown, each with its requests. Parts that are none are shown so.
    pub parts: Vec<(&'static str, u32)>,
}

/// The table as it is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// All bureaus together.
    pub all: Option<Row>,
    /// By bureau, in order; those that stand together at the end.
    pub rows: Vec<Row>,
}

impl Row {
    /// A part of another, in hundredths, where both are shown: the restriction rate is `restricted` of all, the silence
    /// rate `silent` of `restricted`, the reversal after a challenge `failed_reversed` of `failed`.
    #[must_use]
    pub fn rate(&self, part: &str, of: Option<&str>) -> Option<u8> {
        let count = |name: &str| self.parts.iter().find(|it| it.0 == name).map(|it| it.1);
        let whole = match of {
            Some(name) => count(name)?,
            None => self.count,
        };
        u8::try_from((u64::from(count(part)?) * 100).checked_div(u64::from(whole))?).ok()
    }
}

/// A row while it is counted.
#[derive(Clone, Default)]
struct Counted {
    tree: Node,
    depth: usize,
}

/// The table of the requests that came in a period; those that name no bureau count with those that stand together.
#[must_use]
pub fn sources(docket: &[Request], period: &Period) -> Sources {
    let mut rows: BTreeMap<Option<String>, Counted> = BTreeMap::new();
    let mut all = Node::default();
    for it in docket.iter().filter(|it| period.contains(it.received)) {
        rows.entry(it.source.clone()).or_default().tree.add(it.person, it.restricted.path());
        all.add(it.person, it.restricted.path());
    }
    if all.people.len() < FEWEST {
        return Sources::default();
    }
    together(&mut rows);
    for row in rows.values_mut() {
        row.depth = deepest(&row.tree);
    }
    let deepest_of_all = deepest(&all);
    for row in rows.values_mut() {
        row.depth = row.depth.min(deepest_of_all);
    }
    for depth in 1..=DEPTHS {
        coarsen(&mut rows, depth);
    }
    let shown = |source: Option<String>, tree: &Node, depth: usize| Row {
        source,
        count: tree.count,
        parts: parts_to(depth).into_iter().map(|(name, path)| (name, count(tree, &path))).collect(),
    };
    Sources {
        all: Some(shown(None, &all, deepest_of_all)),
        rows: {
            let named = rows.iter().filter(|it| it.0.is_some());
            let rest = rows.iter().filter(|it| it.0.is_none());
            named.chain(rest).map(|(source, row)| shown(source.clone(), &row.tree, row.depth)).collect()
        },
    }
}

/// Bureaus of fewer than ten people stand together; where those are too few or one alone, the next smallest with them.
fn together(rows: &mut BTreeMap<Option<String>, Counted>) {
    let mut small: BTreeSet<Option<String>> =
        rows.iter().filter(|it| is_small(it.1.tree.people.len())).map(|it| it.0.clone()).collect();
    if small.is_empty() {
        return;
    }
    small.extend(rows.keys().find(|it| it.is_none()).cloned());
    loop {
        let people: BTreeSet<u64> = rows
            .iter()
            .filter(|it| small.contains(it.0))
            .flat_map(|it| it.1.tree.people.iter().copied())
            .collect();
        if small.len() >= 2 && people.len() >= FEWEST {
            break;
        }
        let next = rows
            .iter()
            .filter(|it| !small.contains(it.0))
            .min_by_key(|it| it.1.tree.people.len())
            .map(|it| it.0.clone());
        match next {
            Some(name) => small.insert(name),
            None => break,
        };
    }
    let mut rest = Counted::default();
    for name in small {
        if let Some(row) = rows.remove(&name) {
            merge(&mut rest.tree, &row.tree);
        }
    }
    rows.insert(None, rest);
}

fn merge(into: &mut Node, from: &Node) {
    into.count += from.count;
    into.people.extend(from.people.iter().copied());
    for (name, part) in &from.parts {
        merge(into.parts.entry(name).or_default(), part);
    }
}

/// How deep a row may be split: as long as each part at that depth is none or ten people.
fn deepest(tree: &Node) -> usize {
    let fine = |depth: &usize| leaves(*depth).iter().all(|path| !is_small(people(tree, path).len()));
    (1..=DEPTHS).take_while(fine).last().unwrap_or(0)
}

/// Splits rows one step less until, at this depth, what the rows that are not split so deep have together is none or ten
/// people in each part.
fn coarsen(rows: &mut BTreeMap<Option<String>, Counted>, depth: usize) {
    loop {
        let small = leaves(depth).iter().any(|path| {
            let shallow = rows.values().filter(|it| it.depth < depth);
            let people: BTreeSet<u64> =
                shallow.flat_map(|it| people(&it.tree, path).iter().copied().collect::<Vec<_>>()).collect();
            is_small(people.len())
        });
        if !small {
            return;
        }
        let next = rows.values_mut().filter(|it| it.depth >= depth).min_by_key(|it| it.tree.people.len());
        match next {
            Some(row) => row.depth = depth - 1,
            None => return,
        }
    }
}

/// The ways to the parts at a depth: where a way ends before it, its end.
fn leaves(depth: usize) -> BTreeSet<Vec<&'static str>> {
    Restricted::ALL.iter().map(|it| it.path().iter().take(depth).copied().collect()).collect()
}

/// Every part down to a depth, with the way to it.
fn parts_to(depth: usize) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut out: Vec<(&'static str, Vec<&'static str>)> = Vec::new();
    for step in 1..=depth {
        for path in leaves(step) {
            if let Some(name) = path.last()
                && !out.iter().any(|it| it.0 == *name)
            {
                out.push((name, path));
            }
        }
    }
    out
}

fn people<'a>(tree: &'a Node, path: &[&'static str]) -> &'a BTreeSet<u64> {
    static NOBODY: BTreeSet<u64> = BTreeSet::new();
    tree.at(path).map_or(&NOBODY, |it| &it.people)
}

fn count(tree: &Node, path: &[&'static str]) -> u32 {
    tree.at(path).map_or(0, |it| it.count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::Date;
    use terms::request::RequestKind;

    /// So many requests of people of their own about a bureau, each with what became of its restriction.
    fn docket(bureaus: &[(&str, &[(Restricted, u64)])]) -> Vec<Request> {
        let mut out = Vec::new();
        for (source, parts) in bureaus {
            for (restricted, many) in *parts {
                for _ in 0..*many {
                    out.push(Request {
                        person: out.len() as u64,
                        kind: RequestKind::Access,
                        received: Date::new(2026, 3, 1).unwrap(),
                        admitted: None,
                        not_admitted: None,
                        due: None,
                        ended: None,
                        blocked: false,
                        source: Some((*source).to_owned()),
                        restricted: *restricted,
                        ground: None,
                    });
                }
            }
        }
        out
    }

    fn table(bureaus: &[(&str, &[(Restricted, u64)])]) -> Sources {
        sources(&docket(bureaus), &Period::year(2026).unwrap())
    }

    const NO: Restricted = Restricted::No;
    const SILENT: Restricted = Restricted::SilentStands;

    #[test]
    fn what_a_bureau_hides_is_not_had_from_the_total_and_the_other_bureaus() {
        let found = table(&[
            ("QA", &[(NO, 30), (SILENT, 40)]),
            ("QB", &[(NO, 60), (SILENT, 5)]),
            ("QC", &[(NO, 50), (SILENT, 30)]),
        ]);
        let all = found.all.unwrap();
        for (part, count) in &all.parts {
            let with = found.rows.iter().filter_map(|it| it.parts.iter().find(|it| it.0 == *part));
            let rest = count - with.map(|it| it.1).sum::<u32>();
            assert!(rest == 0 || rest >= 10, "{part}: {rest} are left over");
        }
        assert_eq!(all.rate("restricted", None), Some(34));
        let rates: Vec<Option<u8>> = found.rows.iter().map(|it| it.rate("restricted", None)).collect();
        assert_eq!(rates, [None, None, Some(37)]);
    }

    #[test]
    fn small_bureaus_stand_together_and_take_the_next_smallest_with_them() {
        let found = table(&[("QA", &[(NO, 40)]), ("QB", &[(NO, 12)]), ("QC", &[(NO, 4)])]);
        let rows: Vec<(Option<&str>, u32)> =
            found.rows.iter().map(|it| (it.source.as_deref(), it.count)).collect();
        assert_eq!(rows, [(Some("QA"), 40), (None, 16)]);
        assert_eq!(table(&[("QA", &[(NO, 9)])]), Sources::default());
    }

    #[test]
    fn rates_of_silence_and_of_reversal_are_of_what_they_are_parts_of() {
        let found = table(&[(
            "QA",
            &[
                (NO, 20),
                (SILENT, 10),
                (Restricted::SilentReversed, 10),
                (Restricted::Justified, 20),
                (Restricted::FailedStands, 10),
                (Restricted::FailedReversed, 30),
            ],
        )]);
        let row = found.all.unwrap();
        assert_eq!(row.rate("restricted", None), Some(80));
        assert_eq!(row.rate("silent", Some("restricted")), Some(25));
        assert_eq!(row.rate("failed_reversed", Some("failed")), Some(75));
    }
}

//! How a table is published so that nobody can be counted out of it.
//!
//! Promise: every number that is shown, every sum of numbers and every difference of them that is about a set of people
//! is about none of them or about ten or more. The parts of a tree that are neither shown nor split further, and each
//! "together" of what is not shown, lie side by side without overlap; each is none or ten; everything that can be
//! reckoned from the tree is made of them.

use std::collections::{BTreeMap, BTreeSet};

use super::FEWEST;

/// A part of a table as it is counted, before anything is taken out.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Requests.
    pub count: u32,
    /// People.
    pub people: BTreeSet<u64>,
    /// The parts it is split into.
    pub parts: BTreeMap<&'static str, Node>,
}

impl Node {
    /// Counts a request of a person at the end of a way, and in every part on it.
    pub fn add(&mut self, person: u64, path: &[&'static str]) {
        self.count += 1;
        self.people.insert(person);
        if let Some((first, rest)) = path.split_first() {
            self.parts.entry(first).or_default().add(person, rest);
        }
    }

    /// The part at the end of a way.
    #[must_use]
    pub fn at(&self, path: &[&'static str]) -> Option<&Self> {
        match path.split_first() {
            None => Some(self),
            Some((first, rest)) => self.parts.get(first)?.at(rest),
        }
    }
}

/// A part as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The way down to it, from the top.
    pub path: Vec<&'static str>,
    /// Requests.
    pub count: u32,
    /// Which parts beside it are only in the sum of their whole: the difference is theirs together.
    pub together: Vec<&'static str>,
    /// How many requests those are; none where nothing is left out.
    pub rest: Option<u32>,
}

/// A table as it is published: the parts that are shown, from the top. Of the first split those in `also` are not shown
/// either, because another table would tell them.
#[must_use]
pub fn published(root: &Node, also: &BTreeSet<&'static str>) -> Vec<Shown> {
    let mut out = Vec::new();
    if !is_small(root.people.len()) {
        show(root, also, &mut Vec::new(), &mut out);
    }
    out
}

fn show(node: &Node, also: &BTreeSet<&'static str>, path: &mut Vec<&'static str>, out: &mut Vec<Shown>) {
    let hidden = hidden(node, also);
    let all = hidden.len() == node.parts.len();
    let rest = node.parts.iter().filter(|it| hidden.contains(it.0)).map(|it| it.1.count).sum();
    out.push(Shown {
        path: path.clone(),
        count: node.count,
        together: if all { Vec::new() } else { hidden.iter().copied().collect() },
        rest: (!all && !hidden.is_empty()).then_some(rest),
    });
    for (name, part) in node.parts.iter().filter(|it| !hidden.contains(it.0)) {
        path.push(name);
        show(part, &BTreeSet::new(), path, out);
        path.pop();
    }
}

/// Which parts are not shown: those of fewer than ten people, those that are named, and those that go with them.
#[must_use]
pub fn hidden(node: &Node, also: &BTreeSet<&'static str>) -> BTreeSet<&'static str> {
    let mut hidden: BTreeSet<&'static str> = node
        .parts
        .iter()
        .filter(|it| is_small(it.1.people.len()) || also.contains(it.0))
        .map(|it| *it.0)
        .collect();
    if hidden.is_empty() {
        return hidden;
    }
    loop {
        let people: BTreeSet<u64> = node
            .parts
            .iter()
            .filter(|it| hidden.contains(it.0))
            .flat_map(|it| it.1.people.iter().copied())
            .collect();
        if hidden.len() >= 2 && people.len() >= FEWEST {
            return hidden;
        }
        let next = node
            .parts
            .iter()
            .filter(|it| !hidden.contains(it.0) && !it.1.people.is_empty())
            .min_by_key(|it| it.1.people.len());
        match next {
            Some((name, _)) => hidden.insert(name),
            // Nothing is left to go with it: the split is not shown.
            None => return node.parts.keys().copied().collect(),
        };
    }
}

/// Somebody, and fewer than may be shown.
#[must_use]
pub fn is_small(people: usize) -> bool {
    (1..FEWEST).contains(&people)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(parts: &[(&[&'static str], u32)]) -> Node {
        let mut node = Node::default();
        let mut person = 0;
        for (path, count) in parts {
            for _ in 0..*count {
                person += 1;
                node.add(person, path);
            }
        }
        node
    }

    fn shown(node: &Node) -> Vec<(String, u32, Option<u32>)> {
        published(node, &BTreeSet::new())
            .into_iter()
            .map(|it| (it.path.join("/"), it.count, it.rest))
            .collect()
    }

    #[test]
    fn a_small_part_takes_the_next_smallest_with_it() {
        let node = tree(&[(&["a"], 40), (&["b"], 12), (&["c"], 4), (&["d"], 30)]);
        assert_eq!(
            shown(&node),
            [("".to_owned(), 86, Some(16)), ("a".to_owned(), 40, None), ("d".to_owned(), 30, None)]
        );
    }

    #[test]
    fn where_nothing_is_left_beside_it_the_split_is_not_shown() {
        assert_eq!(shown(&tree(&[(&["a"], 40), (&["b"], 4)])), [("".to_owned(), 44, None)]);
        assert_eq!(shown(&tree(&[(&["a"], 4), (&["b"], 3)])), []);
    }

    #[test]
    fn two_small_parts_that_are_together_too_few_take_a_third() {
        let node = tree(&[(&["a"], 4), (&["b"], 4), (&["c"], 50), (&["d"], 20)]);
        assert_eq!(shown(&node), [("".to_owned(), 78, Some(28)), ("c".to_owned(), 50, None)]);
    }

    #[test]
    fn people_are_counted_and_not_requests() {
        let mut node = tree(&[(&["a"], 40), (&["b"], 20)]);
        for _ in 0..50 {
            node.add(7_000, &["c"]);
        }
        assert_eq!(shown(&node), [("".to_owned(), 110, Some(70)), ("a".to_owned(), 40, None)]);
    }

    #[test]
    fn nothing_below_a_part_that_is_not_shown_is_shown() {
        let node = tree(&[(&["a"], 40), (&["b", "x"], 15), (&["b", "y"], 15), (&["c"], 4)]);
        assert_eq!(shown(&node), [("".to_owned(), 74, Some(34)), ("a".to_owned(), 40, None)]);
    }
}

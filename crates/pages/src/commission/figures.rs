//! Figures: requests by kind and outcome, time to decision against its rule, restrictions by bureau.
//!
//! Promise: only what a release shows is shown; a cell that is covered says so in words; every plot has its table. About
//! the work of the body and of bureaus, never about a person.
//!
//! Serves "waiting is published"; figures that the body does not publish itself are marked as counted here.

use std::fmt::Write as _;

use askama::Template;
use askama::filters::Safe;
use casework::statistics::FEWEST;
use casework::statistics::docket::{Period, TableKind};
use casework::statistics::sources::{Row, Sources};
use casework::statistics::time::Times;
use casework::statistics::tree::Shown;
use terms::request::RequestKind;

use super::says;
use crate::Page;
use crate::escape::marked;
use crate::frame::Frame;
use crate::parts::{self, Html, coded};
use crate::words::{Language, Words};

/// The page.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The years that can be chosen: name, address, and whether it is this one.
    pub years: Vec<(String, String, bool)>,
    /// The days of the release; none where nothing was released.
    pub period: Option<Period>,
    /// Tables with one direction.
    pub tables: Vec<(TableKind, Vec<Shown>)>,
    /// Restrictions by bureau.
    pub sources: Sources,
    /// Time to decision.
    pub times: Vec<Times>,
    /// The rule of each kind, in weeks: from the terms of the body.
    pub rules: Vec<(RequestKind, u32)>,
}

/// The name of the page.
#[must_use]
pub fn name(w: Words) -> String {
    w.t("rq-n-title")
}

#[derive(Template)]
#[template(path = "commission/figures.html")]
struct FiguresPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Figures,
}

/// A line of a table: how deep, name, count, what stands together with it.
struct Line {
    deep: usize,
    name: String,
    count: u32,
    rest: Option<(u32, String)>,
}

impl Figures {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        FiguresPage { f, w: f.words(), v: self }.render()
    }

    fn fewest(&self) -> usize {
        FEWEST
    }

    fn rule(&self, kind: RequestKind) -> Option<u32> {
        self.rules.iter().find(|it| it.0 == kind).map(|it| it.1)
    }

    fn times(&self, w: Words) -> Vec<(String, &Times, Option<u32>)> {
        self.times.iter().map(|it| (says::kind(w, it.kind), it, self.rule(it.kind))).collect()
    }

    fn lines(&self, w: Words, kind: &TableKind, shown: &[Shown]) -> Vec<Line> {
        let name = |code: &str| part(w, *kind, code);
        let line = |it: &Shown| Line {
            deep: it.path.len().min(3),
            name: it.path.last().map_or_else(|| w.t("rq-n-all"), |it| name(it)),
            count: it.count,
            rest: it.rest.map(|rest| {
                let together: Vec<String> = it.together.iter().map(|it| name(it)).collect();
                (rest, together.join(", "))
            }),
        };
        shown.iter().map(line).collect()
    }

    /// Quarter, half, three quarters and nine of ten against the rule, on one scale.
    fn plot(&self, w: Words) -> Html {
        let all = self.times(w);
        let most = all
            .iter()
            .flat_map(|(_, it, rule)| [it.nine_of_ten, it.three_quarters, it.median, *rule])
            .flatten()
            .max()
            .unwrap_or(1)
            .max(1);
        let x = |weeks: u32| 240 + u64::from(weeks) * 430 / u64::from(most);
        let mut out = format!(
            "<svg viewBox=\"0 0 720 {}\" role=\"img\" aria-labelledby=\"times-title\"><title id=\"times-title\">{}</title>",
            all.len() * 46 + 12,
            marked(&w.t("rq-n-times"))
        );
        for (at, (name, it, rule)) in all.iter().enumerate() {
            let top = at * 46 + 12;
            let _ =
                write!(out, "<text x=\"230\" y=\"{}\" text-anchor=\"end\">{}</text>", top + 17, marked(name));
            if let (Some(from), Some(to)) = (it.quarter, it.three_quarters) {
                let _ = write!(
                    out,
                    "<rect class=\"band\" x=\"{}\" y=\"{top}\" width=\"{}\" height=\"24\"/>",
                    x(from),
                    (x(to) - x(from)).max(2)
                );
            }
            if let Some(most) = it.nine_of_ten {
                let _ = write!(out, "<path class=\"band-edge\" d=\"M240 {}H{}\"/>", top + 12, x(most));
            }
            if let Some(median) = it.median {
                let _ =
                    write!(out, "<circle class=\"dot\" cx=\"{}\" cy=\"{}\" r=\"6\"/>", x(median), top + 12);
            }
            if let Some(rule) = rule {
                let _ = write!(
                    out,
                    "<path class=\"threshold\" d=\"M{} {}v34\"/>",
                    x(*rule),
                    top.saturating_sub(5)
                );
            }
        }
        out.push_str("</svg>");
        Safe(out)
    }

    fn bureaus(&self) -> Vec<&Row> {
        self.sources.all.iter().chain(&self.sources.rows).collect()
    }

    fn bureau(&self, w: Words, at: &usize, row: &Row) -> String {
        match &row.source {
            Some(name) => name.clone(),
            None if *at == 1 && self.sources.all.is_some() => w.t("rq-n-all"),
            None => w.t("rq-n-together"),
        }
    }
}

/// A share, or that it is not shown.
fn share(w: Words, it: impl says::It<Option<u8>>) -> String {
    it.it().map_or_else(|| w.t("not-counted-out"), |it| w.n("rq-n-of-hundred", it))
}

/// Weeks, or that they are not shown.
fn weeks(w: Words, it: impl says::It<Option<u32>>) -> String {
    it.it().map_or_else(|| w.t("not-counted-out"), |it| it.to_string())
}

/// The name of a part of a table.
fn part(w: Words, kind: TableKind, code: &str) -> String {
    if let Some(kind) = RequestKind::parse(code) {
        return says::kind(w, kind);
    }
    if kind == TableKind::Grounds
        && let Some(ground) = terms::restriction::RestrictionGround::parse(code)
    {
        return says::ground(w, ground);
    }
    coded(w, "rq-n", code)
}

/// Every part of a table that has a word of its own.
pub const PARTS: &[&str] = &[
    "admissible",
    "not_admissible",
    "not_yet_said",
    "blocked",
    "not_blocked",
    "in_time",
    "late",
    "no_time_runs",
    "no_data",
    "access_decided",
    "disclosed",
    "kept_restricted",
    "compliant_in_all",
    "compliant",
    "compliant_with_update",
    "non_compliant",
    "non_compliant_merits",
    "non_compliant_no_answer",
    "non_compliant_not_said",
    "removed_before",
    "revision_decided",
    "revision_refused",
    "revision_opened",
    "otherwise",
    "withdrawn",
    "other",
    "not_restricted",
    "restricted",
    "silent",
    "claimed",
    "no_ground",
];

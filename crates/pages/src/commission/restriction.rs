//! One restriction: what the source claims, in its voice; the test line by line; what it is asked, item by item.
//!
//! Promise: the applicant reads whether it holds and how many points fail, and no reason that would tell what is kept
//! back; which other files say the same, the body's staff alone reads.
//!
//! Serves CCF Statute Art 35(3) and (4); which line is law and which a rule of this body stands on each.

use askama::Template;
use casework::restriction::Outcome;
use casework::restriction::law::{Rule, of_ground, of_point};
use casework::restriction::questions::Asked;
use terms::Date;
use terms::deadline::Party;
use terms::restriction::{
    PointTested, RestrictedItem, RestrictionGround, RestrictionKind, TestPoint, Verdict,
};

use super::clock::Clock;
use super::{Todo, says};
use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Foreign};
use crate::words::{Language, Words};

/// What is claimed, as far as the side that reads may see it.
#[derive(Clone)]
pub struct Claim {
    /// Its entry.
    pub entry: u64,
    /// Towards whom.
    pub kind: RestrictionKind,
    /// The ground; none where none is named.
    pub ground: Option<RestrictionGround>,
    /// The ground in its own words.
    pub other_ground: String,
    /// The whole file.
    pub whole_file: bool,
    /// Item by item.
    pub items: Vec<RestrictedItem>,
    /// Why, in its own words; none where this side does not read it.
    pub justification: Option<Foreign>,
    /// The element it points to.
    pub supporting: String,
    /// Who signed it.
    pub author: String,
    /// The day it carries.
    pub claimed: Date,
    /// When it came.
    pub received: Date,
    /// Until when.
    pub expires: Option<Date>,
    /// When it is looked at again.
    pub review: Option<Date>,
}

/// A question, with the answer where there is one.
#[derive(Clone)]
pub struct Question {
    /// The item, in the source's words; none where it is about the file.
    pub item: Option<String>,
    /// What is asked.
    pub asked: Asked,
    /// What the source answered.
    pub answer: Option<Foreign>,
}

/// The page.
#[derive(Clone)]
pub struct Restriction {
    /// The request: id and address.
    pub request: (String, String),
    /// The side that reads.
    pub seen_by: Party,
    /// The bureau.
    pub bureau: String,
    /// The claim; none where the source was silent.
    pub claim: Option<Claim>,
    /// What the test came to.
    pub outcome: Outcome,
    /// How many points fail, of how many that apply.
    pub failed: (usize, usize),
    /// The points; none for the applicant.
    pub points: Vec<PointTested>,
    /// When it was tested, and the entry.
    pub tested: Option<(i64, u64)>,
    /// How many other files say the same, and whether there are more.
    pub twins: (u32, bool),
    /// How like the nearest is, in hundredths.
    pub nearest: Option<u8>,
    /// Which they are: entry and address. For the body's staff alone.
    pub twin_entries: Option<Vec<(u64, String)>>,
    /// Facts that nobody decided to share yet. For the body's staff alone.
    pub unshared: Option<u32>,
    /// What the source is asked.
    pub questions: Vec<Question>,
    /// What is next.
    pub next: Todo,
    /// The clocks of the challenge.
    pub clocks: Vec<Clock>,
    /// What the reader may do: path and words.
    pub acts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "commission/restriction.html")]
struct RestrictionPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Restriction,
}

impl Restriction {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        RestrictionPage { f, w: f.words(), v: self }.render()
    }

    fn rule(&self, point: &PointTested) -> Rule {
        // A ground of the list has a rule of its own; the point has the one that asks for it.
        let ground = self.claim.as_ref().and_then(|it| it.ground).and_then(of_ground);
        match (point.point, point.verdict, ground) {
            (TestPoint::Ground, Verdict::Passes, Some(rule)) => rule,
            _ => of_point(point.point),
        }
    }

    fn outcome_means(&self, w: Words) -> String {
        w.t(match self.outcome {
            Outcome::Justified => "rq-outcome-justified-means",
            Outcome::Asks => "rq-outcome-asks-means",
            Outcome::Fails => "rq-outcome-fails-means",
            Outcome::NotTested => "rq-outcome-not-tested-means",
        })
    }

    fn twins_says(&self, w: Words) -> String {
        let (count, more) = self.twins;
        if count == 0 {
            w.t("rq-twins-none")
        } else if more {
            w.n("rq-twins-at-least", count)
        } else {
            w.n("rq-twins", count)
        }
    }
}

fn verdict_class(verdict: impl says::It<Verdict>) -> &'static str {
    match verdict.it() {
        Verdict::Passes | Verdict::DoesNotApply => "passes",
        Verdict::Fails | Verdict::Asks => "fails",
    }
}

fn verdict_glyph(verdict: impl says::It<Verdict>) -> &'static str {
    match verdict.it() {
        Verdict::Passes => "check",
        Verdict::Fails => "cross",
        Verdict::Asks => "ask",
        Verdict::DoesNotApply => "blank",
    }
}

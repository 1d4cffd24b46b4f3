//! A clock of a request as it is shown: what it asks for, who answers, what is left, what follows, seen from one side.
//!
//! Promise: time left in words and then the date; no side is told that it may stop its own clock.
//!
//! Serves P8: whoever is in default can neither stop nor extend nor acknowledge a clock away.

use std::fmt::Display;

use askama::Template;
use askama::filters::Safe;
use casework::request::clocks;
use terms::deadline::{DeadlineRule, DeadlineState, Party};

use crate::frame::Frame;
use crate::parts::{self, Html};
use crate::time;
use crate::words::Words;

/// A clock.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Its rule.
    pub rule: DeadlineRule,
    /// Who answers.
    pub holder: Party,
    /// When it began.
    pub since: i64,
    /// Its end; none where it stands still or a person says it.
    pub due: Option<i64>,
    /// What became of it.
    pub state: DeadlineState,
    /// When it was answered, where it was.
    pub answered: Option<i64>,
    /// The side that reads.
    pub seen_by: Party,
    /// Where its reckoning stands.
    pub href: Option<String>,
}

#[derive(Template)]
#[template(path = "commission/clock.html")]
struct ClockPart<'a> {
    f: &'a Frame,
    w: Words,
    id: String,
    it: &'a Clock,
}

/// What a clock is to a side.
#[must_use]
pub fn side(w: Words, holder: Party, seen_by: Party) -> String {
    w.t(if holder == seen_by {
        "rq-side-own"
    } else if seen_by == Party::Body {
        "rq-side-body"
    } else {
        "rq-side-waits"
    })
}

impl Clock {
    /// Its end came and nobody had answered.
    #[must_use]
    pub fn late(&self, now: i64) -> bool {
        self.state == DeadlineState::Escalated
            || (self.state == DeadlineState::Running && self.due.is_some_and(|it| it <= now))
    }

    fn done(&self) -> bool {
        !self.state.is_open()
    }

    /// What is left of it, in words.
    #[must_use]
    pub fn left(&self, f: &Frame) -> String {
        let w = f.words();
        match (self.state, self.due) {
            (DeadlineState::Running | DeadlineState::Escalated, Some(due)) => {
                time::left(w, f.now.micros, due)
            }
            (DeadlineState::Running, None) => w.t("rq-no-end"),
            (state, _) => crate::commission::says::deadline(w, state),
        }
    }

    fn bar(&self, f: &Frame) -> Html {
        let upto = self.answered.unwrap_or(f.now.micros);
        let share = self.due.map_or(0, |due| time::share(self.since, upto, due));
        parts::bar(share, self.late(f.now.micros), self.done())
    }

    fn glyph(&self, f: &Frame) -> &'static str {
        if self.late(f.now.micros) {
            "late"
        } else if self.done() {
            "check"
        } else {
            "clock"
        }
    }

    fn class(&self, f: &Frame) -> &'static str {
        if self.late(f.now.micros) {
            " clock-late"
        } else if self.done() {
            " clock-met"
        } else {
            ""
        }
    }

    fn side(&self, w: Words) -> String {
        side(w, self.holder, self.seen_by)
    }

    fn told(&self, w: Words) -> String {
        let all: Vec<String> =
            clocks::of(self.rule).told.iter().map(|it| crate::commission::says::party(w, it)).collect();
        all.join(", ")
    }

    fn law(&self, w: Words) -> Html {
        crate::commission::says::law(w, clocks::of(self.rule).law)
    }

    /// The part; `id` is its own on the page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn html(&self, f: &Frame, id: impl Display) -> Result<Html, askama::Error> {
        ClockPart { f, w: f.words(), id: format!("clock-{id}"), it: self }.render().map(Safe)
    }
}

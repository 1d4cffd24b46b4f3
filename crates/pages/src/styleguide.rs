//! The styleguide: every part of every page, made by the code that makes the pages.
//!
//! Promise: what is not here is not used; a part that changes, changes here.

use askama::Template;
use terms::finding::Effect;
use terms::law::Tag;
use terms::{Level, Origin};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Banner, Clock, Found, Name, Next, NextStep};
use crate::words::{Language, Words};
use crate::{samples, samples_acts};

struct Guide {
    banners: Vec<Banner>,
    clocks: Vec<Clock>,
    findings: Vec<Found>,
    names: Vec<Name>,
    next: Next,
    tags: [Tag; 4],
    effects: &'static [Effect],
}

#[derive(Template)]
#[template(path = "styleguide.html")]
struct GuidePage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Guide,
    a: &'a crate::alert::Alert,
    form: crate::act::Form,
    letters: Vec<(String, String)>,
    requests: Vec<crate::commission::clock::Clock>,
}

/// The page.
///
/// # Errors
/// Writing failed.
pub fn page(f: &Frame) -> Page {
    let banner = |level| Banner {
        level,
        permission: (level == Level::Permitted).then(samples::permitted),
        why: samples::alert().banner.why,
    };
    let running = samples::clock();
    let late = Clock {
        due: samples::NOW - 2 * samples::HOUR,
        rule: "grave_decision_last".to_owned(),
        ..running.clone()
    };
    let met = Clock { met: Some(samples::NOW - samples::DAY), ..running.clone() };
    let guide = Guide {
        banners: vec![
            banner(Level::Suspended),
            banner(Level::Reviewable),
            banner(Level::Permitted),
            banner(Level::Suppressed),
        ],
        clocks: vec![running, late, met],
        findings: samples::findings(),
        names: samples::names(),
        next: Next { step: NextStep::BeginTest, href: Some("/styleguide".to_owned()) },
        tags: [Tag::Verified, Tag::Secondary, Tag::Inference, Tag::Memory],
        effects: Effect::ALL,
    };
    let alert = samples::alert();
    let form = samples_acts::form(f.words());
    GuidePage { f, w: f.words(), v: &guide, a: &alert, form, letters: letters()?, requests: requests() }
        .render()
}

/// A clock of a request as it runs, late, met, and standing still.
fn requests() -> Vec<crate::commission::clock::Clock> {
    use terms::deadline::{DeadlineRule, DeadlineState, Party};
    let clock = |rule, left, state| crate::commission::samples::clock(rule, 19, left, state, Party::Body);
    vec![
        clock(DeadlineRule::AccessDecision, 101, DeadlineState::Running),
        clock(DeadlineRule::ReminderAnswer, -1, DeadlineState::Escalated),
        clock(DeadlineRule::Admissibility, -10, DeadlineState::Met),
        clock(DeadlineRule::Consultation, 30, DeadlineState::Paused),
    ]
}

/// One of each letter in English: its title and its text.
fn letters() -> Result<Vec<(String, String)>, askama::Error> {
    let english = Words(Language::En);
    let mut out = Vec::new();
    // No sample is refused: a test makes them all.
    for letter in crate::letter::samples::all().unwrap_or_default() {
        let title = parts::coded(english, "letter-title", letter.kind().code());
        if let Ok(paper) = letter.paper(Language::En, &casework::withheld::Withheld::default()) {
            out.push((title, paper.text()?));
        }
    }
    Ok(out)
}

impl Guide {
    fn levels(&self) -> [Level; 5] {
        Level::ALL
    }

    fn origins(&self) -> [Origin; 5] {
        Origin::ALL
    }
}

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
}

/// The page.
///
/// # Errors
/// Writing failed.
pub fn page(f: &Frame) -> Page {
    let banner = |level| Banner {
        level,
        permission: (level == Level::Permitted).then(samples::permitted),
        why: "The sentence that says why stands here.".to_owned(),
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
    GuidePage { f, w: f.words(), v: &guide, a: &alert, form: samples_acts::form(f.words()) }.render()
}

impl Guide {
    fn levels(&self) -> [Level; 5] {
        Level::ALL
    }

    fn origins(&self) -> [Origin; 5] {
        Origin::ALL
    }
}

//! One alert: what may be done now, why, what was found, the facts, what the sender wrote, what happened.
//!
//! Promise: the level and the next step come first; facts stand apart from assessments, each with where it comes from;
//! the sender's words stand inside `foreign` and nowhere else.

use askama::Template;
use terms::{Measure, Track};

use crate::Page;
use crate::frame::Frame;
use crate::parts::{self, Banner, Clock, Event, Fact, Foreign, Found, Name, Next, Permitted};
use crate::words::{Language, Words};
use crate::written::{self, Written};

/// The page.
#[derive(Clone)]
pub struct Alert {
    /// Its id, as it stands in the path.
    pub id: String,
    /// The person, the form the person uses first.
    pub names: Vec<Name>,
    /// What it is about, in a few words.
    pub about: String,
    /// How it came (`Red Notice`, `diffusion`).
    pub channel: String,
    /// The sending bureau with its class, in words.
    pub bureau: String,
    /// Its code, where there is a page on it.
    pub bureau_code: Option<String>,
    /// The sender's own number.
    pub reference: Option<String>,
    /// When it was received.
    pub received: i64,
    /// The track.
    pub track: Track,
    /// A grave crime is alleged.
    pub grave: bool,
    /// The level.
    pub banner: Banner,
    /// The person is detained because of it: number of the custody, and since when. Only for a reader who may see it.
    pub detained: Vec<(String, i64)>,
    /// What this reader does next.
    pub next: Next,
    /// Clocks that run or ran out.
    pub clocks: Vec<Clock>,
    /// What was found, strongest first.
    pub findings: Vec<Found>,
    /// Measures that are stopped, with the rules that stop them.
    pub stopped: Vec<(Measure, Vec<String>)>,
    /// What the sender wrote.
    pub foreign: Vec<Foreign>,
    /// The facts.
    pub facts: Vec<Fact>,
    /// The permission with its conditions.
    pub permission: Option<Permitted>,
    /// The decision whose permission is not in force yet: the witnesses of the log have not signed it.
    pub unwitnessed: Option<u64>,
    /// What people wrote: reasons, a question that came back, grounds, the newest first.
    pub written: Vec<Written>,
    /// Measures that nobody permitted and that nobody has looked at yet: number, measure, when.
    pub alarms: Vec<(u64, Option<Measure>, i64)>,
    /// What happened, and what will happen by itself.
    pub history: Vec<Event>,
    /// Rules, indicators and policies it was examined with.
    pub versions: [String; 3],
    /// The entry of the examination on the log.
    pub entry: u64,
    /// The reader may open the test.
    pub may_test: bool,
    /// The reader may ask that a decision is looked at again.
    pub may_ask_review: bool,
    /// Whether the reader decides if the person is told.
    pub may_tell: bool,
    /// The reader may tell a court how it stands.
    pub may_tell_court: bool,
    /// This reader may see its copies and recall.
    pub may_see_recall: bool,
    /// This reader may take the permission back.
    pub may_end: bool,
    /// The reader may submit what a client states.
    pub may_submit: bool,
    /// This reader may propose that the own authority lifts a finding.
    pub may_lift: bool,
}

#[derive(Template)]
#[template(path = "alert.html")]
struct AlertPage<'a> {
    f: &'a Frame,
    w: Words,
    v: &'a Alert,
}

impl Alert {
    /// The page.
    ///
    /// # Errors
    /// Writing failed.
    pub fn page(&self, f: &Frame) -> Page {
        AlertPage { f, w: f.words(), v: self }.render()
    }
}

//! What came of an act, in the words of the page: one function for each.
//!
//! Promise: what follows is said in the sentences of the rules that made it follow; whoever recorded something is led to
//! their own next step and nowhere else.

use casework::border::say::Saying;
use terms::Date;

use crate::act::{Done, Ruled};
use crate::custody::told;
use crate::frame::Frame;
use crate::words::Words;

/// A measure as it was recorded.
#[derive(Clone, Debug, Default)]
pub struct Measure {
    /// A permission named it.
    pub permitted: bool,
    /// Why, or why not, in a sentence of the rules.
    pub says: Option<Saying>,
    /// Whom to tell, as a code of the list, with the number where one is known.
    pub tell: Vec<(String, String)>,
    /// Its entry.
    pub entry: u64,
    /// The custody that began.
    pub custody: Option<u64>,
    /// The reader may open custodies.
    pub sees_custody: bool,
    /// The reader checks travellers.
    pub checks: bool,
    /// The check it followed.
    pub check: Option<u64>,
}

impl Measure {
    /// What came of it.
    #[must_use]
    pub fn done(&self, w: Words) -> Done {
        let began = self.custody.filter(|_| self.sees_custody).map(|custody| {
            (format!("/custody/{custody}"), w.t("measure-custody-began"), w.t("next-button-against-level"))
        });
        let call = || ("/border/card".to_owned(), w.t("measure-call-duty"), w.t("ten-title"));
        let next = began.or_else(|| self.checks.then(call));
        let mut ways = Vec::new();
        if self.checks {
            ways.extend(self.check.map(|it| (format!("/border/{it}/sheet"), w.t("offer-sheet"))));
            ways.push(("/border".to_owned(), w.t("next-traveller")));
        }
        Done {
            title: w.t(if self.permitted { "measure-done-permitted" } else { "measure-done-not" }),
            alarm: !self.permitted,
            says: Vec::new(),
            rules: self.says.map(Ruled::Said).into_iter().collect(),
            tell: self.tell.iter().map(|(code, number)| (told(w, code), number.clone())).collect(),
            entry: Some(self.entry),
            next,
            ways,
        }
    }
}

/// A sheet that was kept until a day.
#[must_use]
pub fn sheet(f: &Frame, check: u64, ends: Date, child: bool) -> Done {
    let w = f.words();
    let mut says = vec![w.a("sheet-kept-until", "day", f.day(&ends))];
    if child {
        says.insert(0, w.t("sheet-child"));
    }
    Done {
        title: w.t("sheet-kept"),
        says,
        entry: Some(check),
        ways: vec![("/border".to_owned(), w.t("next-traveller"))],
        ..Done::default()
    }
}

/// "Not this person", or a namesake told apart.
#[must_use]
pub fn apart(w: Words, distinguished: bool, entry: u64, answers_meetings: bool) -> Done {
    let way = ("/meetings".to_owned(), w.t("meetings-title"));
    Done {
        title: w.t(if distinguished { "apart-distinguish" } else { "apart-title" }),
        entry: Some(entry),
        ways: answers_meetings.then_some(way).into_iter().collect(),
        ..Done::default()
    }
}

/// The answer of a granting authority, with how far it is heard.
#[must_use]
pub fn identity(w: Words, says: &str) -> Done {
    Done {
        title: w.t("identity-done"),
        rules: vec![Ruled::Recorded(says.to_owned())],
        ways: vec![("/identity".to_owned(), w.t("identity-open"))],
        ..Done::default()
    }
}

/// An urgent override on the record.
#[must_use]
pub fn overriding(w: Words, entry: u64) -> Done {
    Done {
        title: w.t("override-done"),
        says: vec![w.t("override-next"), w.t("override-lead")],
        entry: Some(entry),
        ways: vec![("/border".to_owned(), w.t("desk-border"))],
        ..Done::default()
    }
}

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// It waits.
    Waits,
    /// It was entered.
    Entered,
    /// It is over.
    Refused,
    /// It was lifted.
    Lifted,
}

/// What became of a proposal, with its number or the entry that followed.
#[must_use]
pub fn proposal(w: Words, what: Proposed, entry: u64, id: Option<&str>) -> Done {
    let (title, says) = match what {
        Proposed::Waits => (w.t("proposed-done"), Some(w.a("proposed-next", "entry", entry))),
        Proposed::Entered => (w.t("entered-done"), None),
        Proposed::Refused => (w.t("refused-done"), None),
        Proposed::Lifted => (w.t("lifted-done"), Some(w.t("lifted-means"))),
    };
    Done {
        title,
        says: says.into_iter().chain(id.map(str::to_owned)).collect(),
        entry: Some(entry),
        ways: vec![("/registers".to_owned(), w.t("desk-registers"))],
        ..Done::default()
    }
}

/// A request that what stands is looked at again, with the hours until it is answered.
#[must_use]
pub fn requested(w: Words, alert: &str, entry: u64, hours: u32) -> Done {
    Done {
        title: w.t("ask-review"),
        says: vec![w.n("request-done", hours)],
        entry: Some(entry),
        ways: vec![(format!("/alerts/{alert}"), alert.to_owned())],
        ..Done::default()
    }
}

//! What is known of one bureau on one day.
//!
//! Promise: a class never comes alone - it carries its interval, its share of draws, its data year, its
//! releases, how it came out of the years before, and what points the other way.
//! Serves: the duty to give reasons; a class that can be answered by the bureau it is about.

use terms::indicator::{
    Class, ClassRow, Conflict, Contradiction, CountryRow, DataYear, Date, EventOverride, TableHead,
};

use super::event::raise;

/// The four answers a finding tells apart. U for want of data is a note, U undetermined a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    /// No presumption from the general situation.
    N,
    /// U, because there are no figures.
    NoData,
    /// U, because the figures do not decide.
    Undetermined,
    /// Presumption of enhanced verification.
    A,
}

impl Word {
    /// As it is shown.
    pub fn shown(self) -> &'static str {
        match self {
            Self::N => "N",
            Self::NoData => "U, no data",
            Self::Undetermined => "U, undetermined",
            Self::A => "A",
        }
    }
}

/// Why a class is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why<'t> {
    /// The bureau's own line of the table.
    Own(&'t ClassRow),
    /// A sub-bureau answers with the line of its parent.
    Parent(&'t ClassRow),
    /// No figures.
    NoData(NoData),
}

/// Why there are no figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoData {
    /// No such bureau in the table of states.
    UnknownBureau,
    /// The state is known, the table has no line for it (small states, Palestine, Holy See).
    NotInTable,
    /// The table has the state but not in the data year that counts on this day.
    NotThisYear(i16),
    /// The day is before the first data year became visible.
    BeforeTheTable,
    /// A sub-bureau without figures whose parent is class N, which is never inherited.
    ParentIsN,
    /// Class N of a table that was not renewed for three years: it has lapsed. Class A and U stand.
    Lapsed(i16),
}

impl NoData {
    fn says(self) -> String {
        match self {
            Self::UnknownBureau => "the table of states has no such bureau".to_owned(),
            Self::NotInTable => "the table has no figures for this state".to_owned(),
            Self::NotThisYear(year) => format!("the table has no figures for this state in data year {year}"),
            Self::BeforeTheTable => "the date is before the first data year of the table".to_owned(),
            Self::ParentIsN => {
                "no figures of its own, and the class N of the parent bureau is not inherited".to_owned()
            }
            Self::Lapsed(year) => {
                format!("class N of data year {year} has lapsed: the table was not renewed for three years")
            }
        }
    }
}

/// The class of a bureau on a day, with everything that must be shown beside it.
#[derive(Clone, Copy, Debug)]
pub struct BureauStanding<'t> {
    pub(super) class: Class,
    pub(super) why: Why<'t>,
    pub(super) on: Date,
    pub(super) out_of_date: bool,
    pub(super) head: &'t TableHead,
    pub(super) country: Option<&'t CountryRow>,
    pub(super) data_year: Option<&'t DataYear>,
    pub(super) parent: Option<(&'t CountryRow, Class)>,
    pub(super) contradictions: &'t [Contradiction],
    pub(super) conflicts: &'t [Conflict],
    pub(super) event: Option<&'t EventOverride>,
}

impl<'t> BureauStanding<'t> {
    /// The class that counts, with any event applied.
    pub fn class(&self) -> Class {
        self.event.map_or(self.class, |event| raise(self.class, event, self.on))
    }

    /// The class of the table, before any event.
    pub fn computed(&self) -> Class {
        self.class
    }

    /// The class as the four answers a finding tells apart.
    pub fn word(&self) -> Word {
        match (self.class(), self.why, self.event) {
            (Class::A, ..) => Word::A,
            (Class::N, ..) => Word::N,
            (Class::U, Why::NoData(_), None) => Word::NoData,
            (Class::U, ..) => Word::Undetermined,
        }
    }

    /// Why.
    pub fn why(&self) -> Why<'t> {
        self.why
    }

    /// The line of the table it rests on, own or the parent's.
    pub fn row(&self) -> Option<&'t ClassRow> {
        match self.why {
            Why::Own(row) | Why::Parent(row) => Some(row),
            Why::NoData(_) => None,
        }
    }

    /// The state, where the bureau is known.
    pub fn country(&self) -> Option<&'t CountryRow> {
        self.country
    }

    /// The data year that counts on this day and when it became visible.
    pub fn data_year(&self) -> Option<&'t DataYear> {
        self.data_year
    }

    /// Whether the table's newest data year is three years or more past the day it became visible: renew it.
    pub fn out_of_date(&self) -> bool {
        self.out_of_date
    }

    /// Releases, method and cut of the table.
    pub fn head(&self) -> &'t TableHead {
        self.head
    }

    /// For a sub-bureau: its parent and the parent's class, always shown beside its own.
    pub fn parent(&self) -> Option<(&'t CountryRow, Class)> {
        self.parent
    }

    /// The event that raised it, if one did.
    pub fn event(&self) -> Option<&'t EventOverride> {
        self.event
    }

    /// Published facts that point away from the class and were known on this day.
    pub fn contradictions(&self) -> impl Iterator<Item = &'t Contradiction> + use<'t> {
        let (class, on) = (self.class(), self.on);
        self.contradictions.iter().filter(move |fact| fact.against == class && fact.since <= on)
    }

    /// Wars or occupations behind the figures on this day. An annotation, no change of class.
    pub fn conflicts(&self) -> impl Iterator<Item = &'t Conflict> + use<'t> {
        let on = self.on;
        self.conflicts.iter().filter(move |conflict| conflict.since <= on)
    }

    /// The same with the event applied that raises it most, of those for this bureau in force on the day. Events of
    /// the parent count for a sub-bureau that has no figures of its own.
    #[must_use]
    pub fn raised(mut self, events: &'t [EventOverride], bureau: &str) -> Self {
        let parent = match self.why {
            Why::Own(_) => None,
            Why::Parent(_) | Why::NoData(_) => self.parent.map(|(parent, _)| parent.iso2.as_str()),
        };
        let about = |event: &EventOverride| {
            [Some(bureau.trim()), parent]
                .into_iter()
                .flatten()
                .any(|code| event.bureau.eq_ignore_ascii_case(code))
        };
        for event in events.iter().filter(|event| about(event)) {
            if raise(self.class(), event, self.on) > self.class() {
                self.event = Some(event);
            }
        }
        self
    }

    /// The reasons in lines: for `explain`, the page and the letter.
    pub fn explain(&self) -> Vec<String> {
        let mut lines = vec![format!("class {}", self.word().shown())];
        if let Some(event) = self.event {
            lines.push(format!(
                "raised from {} by {} until {}: {} (evidence: {})",
                self.class, event.official, event.expires, event.reason, event.evidence
            ));
        }
        match self.why {
            Why::Own(row) => self.explain_row(row, &mut lines),
            Why::Parent(row) => {
                if let Some((parent, _)) = self.parent {
                    lines.push(format!(
                        "inherited from the parent bureau `{}` ({})",
                        parent.iso2, parent.name
                    ));
                }
                self.explain_row(row, &mut lines);
            }
            Why::NoData(reason) => lines.push(format!("{}; missing data is never N", reason.says())),
        }
        if let (Why::Own(_), Some((parent, class))) = (self.why, self.parent) {
            lines.push(format!("sub-bureau of `{}` ({}), which is class {class}", parent.iso2, parent.name));
        }
        for fact in self.contradictions() {
            let confidence = fact.confidence.word();
            lines.push(format!("points the other way: {} ({}; {confidence})", fact.text, fact.source));
        }
        for conflict in self.conflicts() {
            let confidence = conflict.confidence.word();
            lines.push(format!(
                "conflict since {}: {} ({}; {confidence})",
                conflict.since, conflict.text, conflict.source
            ));
        }
        lines.push("the class orders verification; it is never the sole ground of a decision".to_owned());
        lines
    }

    fn explain_row(&self, row: &ClassRow, lines: &mut Vec<String>) {
        lines.push(format!(
            "deficiency {} (5 to 95 %: {} to {}), at or above {} in {} of draws",
            tenths(row.median_tenths),
            tenths(row.p5_tenths),
            tenths(row.p95_tenths),
            tenths(self.head.tau_tenths),
            share(row.at_or_above, row.draws),
        ));
        if let Some(removal) = row.removal {
            let without = share(removal.at_or_above, row.draws);
            lines.push(format!("without {}: in {without} of draws", removal.publisher.name()));
        }
        if let Some(year) = self.data_year {
            let basis = year.basis.word();
            lines.push(format!("data year {}, usable from {} ({basis})", year.year, year.visible_from));
        }
        if self.out_of_date {
            lines.push("the table was not renewed for three years: load a newer one".to_owned());
        }
        match row.carried_years {
            0 => {}
            1 => lines.push("oldest figure carried forward 1 year".to_owned()),
            years => lines.push(format!("oldest figure carried forward {years} years")),
        }
        lines.push(format!("path: {}", self.step_says(row)));
        let releases: Vec<_> = self
            .head
            .releases
            .iter()
            .map(|release| format!("{} {}", release.publisher.name(), release.edition))
            .collect();
        lines.push(format!(
            "table `{}`, method {}, generator {}; {}",
            self.head.name,
            self.head.method,
            self.head.generator_version,
            releases.join(", ")
        ));
    }

    fn step_says(&self, row: &ClassRow) -> String {
        use terms::indicator::PathStep;
        let enter = share(self.head.enter_permille.into(), 1000);
        let leave = share(self.head.leave_permille.into(), 1000);
        match row.step {
            PathStep::Start => "first year with figures".to_owned(),
            PathStep::Same => "as the year before".to_owned(),
            PathStep::Moved => "moved between U and N this year".to_owned(),
            PathStep::Entered => "class A entered this year".to_owned(),
            PathStep::Held => format!("class A kept: below {enter} but above {leave}"),
            PathStep::HeldLow => {
                format!(
                    "class A kept: at or below {leave}, but not yet {} years running",
                    self.head.leave_years
                )
            }
            PathStep::Left => {
                format!("class A left: at or below {leave} for {} years running", self.head.leave_years)
            }
        }
    }
}

/// `84.2` from 842.
pub(super) fn tenths(tenths: u16) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A share to three places, cut and not rounded, so that 0.9499 never reads as 0.950.
pub(super) fn share(count: u32, of: u32) -> String {
    let permille = (u64::from(count) * 1000).checked_div(u64::from(of)).unwrap_or(0);
    format!("{}.{:03}", permille / 1000, permille % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_cut_and_never_rounded_up_to_a_threshold() {
        assert_eq!(share(189_999, 200_000), "0.949");
        assert_eq!(share(190_000, 200_000), "0.950");
        assert_eq!(share(200_000, 200_000), "1.000");
        assert_eq!(share(1, 0), "0.000");
    }
}

//! How many challenges are open, for each member and each meeting.
//!
//! Promise: a fold over what is on the record; it counts work of the body and nothing of a person it is about.
//!
//! Serves "waiting is published": who decides proposals can see when they come faster than they are decided.

use std::collections::BTreeMap;

use terms::Date;
use terms::deadline::{DeadlineRule, Party};

use super::challenge::{Ladder, Waits};

/// One challenge.
#[derive(Clone)]
pub struct Case<'a> {
    /// The member who reports on the request, by person; none where nobody does.
    pub member: Option<&'a str>,
    /// The meeting it is on.
    pub meeting: Option<Date>,
    /// Where it stands.
    pub ladder: &'a Ladder,
}

/// What is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Challenges.
    pub open: u32,
    /// Of these waiting for the source.
    pub with_source: u32,
    /// Proposals and checks that wait for a member.
    pub to_decide: u32,
    /// Of these past their time.
    pub overdue: u32,
}

impl Count {
    fn add(&mut self, waits: &[Waits]) {
        let body = || waits.iter().filter(|it| it.who == Party::Body);
        let many = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        self.open += 1;
        self.with_source += u32::from(waits.iter().any(|it| it.who == Party::Source));
        self.to_decide += many(body().count());
        self.overdue += many(body().filter(|it| it.overdue).count());
    }
}

/// The load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// All.
    pub all: Count,
    /// By member; those that nobody reports on under none.
    pub members: BTreeMap<Option<String>, Count>,
    /// By meeting; those on none under none.
    pub meetings: BTreeMap<Option<Date>, Count>,
    /// What waits, by rule.
    pub rules: BTreeMap<DeadlineRule, u32>,
}

/// Folds challenges into the load. Closed ones count nowhere.
#[must_use]
pub fn load<'a>(cases: impl IntoIterator<Item = Case<'a>>) -> Load {
    let mut out = Load::default();
    for case in cases {
        if !case.ladder.open {
            continue;
        }
        let waits = &case.ladder.waits;
        out.all.add(waits);
        out.members.entry(case.member.map(str::to_owned)).or_default().add(waits);
        out.meetings.entry(case.meeting).or_default().add(waits);
        for wait in waits {
            *out.rules.entry(wait.rule).or_default() += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::Seq;

    #[test]
    fn open_challenges_are_counted_by_member_and_by_meeting_and_closed_ones_nowhere() {
        let wait = |who, rule, overdue| Waits { who, rule, since: Seq(1), overdue };
        let one = Ladder {
            open: true,
            due: Vec::new(),
            waits: vec![
                wait(Party::Source, DeadlineRule::ReminderAnswer, true),
                wait(Party::Body, DeadlineRule::ProposalDecision, true),
                wait(Party::Body, DeadlineRule::ThirdPartyCheck, false),
            ],
        };
        let closed = Ladder { open: false, due: Vec::new(), waits: one.waits.clone() };
        let day = Date::new(2026, 12, 3).ok();
        let found = load([
            Case { member: Some("m-1"), meeting: day, ladder: &one },
            Case { member: None, meeting: day, ladder: &one },
            Case { member: Some("m-1"), meeting: None, ladder: &closed },
        ]);
        let single = Count { open: 1, with_source: 1, to_decide: 2, overdue: 1 };
        assert_eq!(found.all, Count { open: 2, with_source: 2, to_decide: 4, overdue: 2 });
        assert_eq!(found.members.get(&Some("m-1".to_owned())), Some(&single));
        assert_eq!(found.members.get(&None), Some(&single));
        assert_eq!(found.meetings.len(), 1);
        assert_eq!(found.rules.get(&DeadlineRule::ProposalDecision), Some(&2));
    }
}

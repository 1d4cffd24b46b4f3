//! What a body asks of a restriction and how long each step waits, as data.
//!
//! Promise: nothing here is law. Every number is a policy of this system with a default, within bounds that keep a right
//! of reply a right and a deadline a deadline: no policy lets a claim stand unlooked at.

use std::fmt;

use terms::restriction::{Gist, RestrictionGround};

/// The policy of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Calendar days to answer a challenge.
    pub answer_days: u32,
    /// Calendar days to answer a reminder.
    pub reminder_days: u32,
    /// How many reminders go before a deletion is proposed.
    pub reminders: u32,
    /// Calendar days to reply before something counts.
    pub reply_days: u32,
    /// Calendar days for a member to decide a proposal.
    pub proposal_days: u32,
    /// Calendar days for a member to look at the risk to third persons.
    pub check_days: u32,
    /// The gists that are proposed, the first one first; each next one where the one before was refused.
    pub gists: Vec<Gist>,
    /// From how many other files on the same words fail the test; fewer are asked about.
    pub twins: u32,
    /// The furthest off that an end or a review may be, in days from the day the claim came.
    pub longest_days: u32,
    /// The grounds that the body takes.
    pub grounds: Vec<RestrictionGround>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            answer_days: 10,
            reminder_days: 5,
            reminders: 3,
            reply_days: 14,
            proposal_days: 7,
            check_days: 7,
            gists: vec![Gist::ChargesAndCountry, Gist::OffenceClass, Gist::CounselOnly],
            twins: 1,
            longest_days: 366,
            grounds: vec![
                RestrictionGround::Security,
                RestrictionGround::Investigation,
                RestrictionGround::ApplicantRights,
                RestrictionGround::ThirdPersons,
                RestrictionGround::Functions,
            ],
        }
    }
}

/// What is wrong with a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPolicy {
    /// The field.
    pub field: &'static str,
    /// What it must be.
    pub must: &'static str,
}

impl fmt::Display for BadPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` must be {}", self.field, self.must)
    }
}

impl std::error::Error for BadPolicy {}

impl Policy {
    /// The policy, where every number is within its bounds.
    ///
    /// # Errors
    /// Names the first field that is not, and what it must be.
    pub fn checked(self) -> Result<Self, BadPolicy> {
        let days = "between 1 and 90 days";
        let fields = [
            ("answer_days", self.answer_days, 1..=90, days),
            ("reminder_days", self.reminder_days, 1..=90, days),
            ("reminders", self.reminders, 1..=10, "between 1 and 10"),
            ("reply_days", self.reply_days, 7..=90, "between 7 and 90 days"),
            ("proposal_days", self.proposal_days, 1..=90, days),
            ("check_days", self.check_days, 1..=90, days),
            ("twins", self.twins, 1..=100, "between 1 and 100 files"),
            ("longest_days", self.longest_days, 30..=1830, "between 30 and 1830 days"),
        ];
        if let Some((field, _, _, must)) = fields.into_iter().find(|it| !it.2.contains(&it.1)) {
            return Err(BadPolicy { field, must });
        }
        if self.grounds.is_empty() || self.grounds.contains(&RestrictionGround::Other) {
            return Err(BadPolicy { field: "grounds", must: "one or more grounds of the list" });
        }
        if Gist::ALL.iter().any(|it| self.gists.iter().filter(|other| *other == it).count() > 1) {
            return Err(BadPolicy { field: "gists", must: "each at most once" });
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_policy_is_a_policy_and_one_without_a_right_of_reply_is_none() {
        assert!(Policy::default().checked().is_ok());
        let wrong = |change: fn(&mut Policy)| {
            let mut policy = Policy::default();
            change(&mut policy);
            policy.checked().map_err(|it| it.field)
        };
        assert_eq!(wrong(|it| it.reply_days = 0), Err("reply_days"));
        assert_eq!(wrong(|it| it.answer_days = 0), Err("answer_days"));
        assert_eq!(wrong(|it| it.reminders = 0), Err("reminders"));
        assert_eq!(wrong(|it| it.longest_days = 36_600), Err("longest_days"));
        assert_eq!(wrong(|it| it.grounds.push(RestrictionGround::Other)), Err("grounds"));
        assert_eq!(wrong(|it| it.gists.push(Gist::CounselOnly)), Err("gists"));
    }
}

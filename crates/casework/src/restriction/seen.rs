//! What each side sees of a test.
//!
//! | side | sees |
//! |---|---|
//! | the body's staff | every point with its reason; which other files say the same; how many facts are not shared yet |
//! | the source, the General Secretariat, a controller | every point with its reason; of other files a number and a likeness |
//! | the applicant | whether it holds, how many points fail; of other files a number and a likeness |
//!
//! Promise: the reasons of a test are about what is restricted, so the applicant reads none of them before a named
//! person decides to tell; other files are named to the body's staff alone.
//!
//! Serves P1 (disclosure is a named decision) and P11.

use terms::Seq;
use terms::deadline::Party;
use terms::restriction::{RestrictionTested, TestPoint, Verdict};

use super::test::{Outcome, outcome};

/// One point as it is seen.
#[derive(Clone, PartialEq, Eq)]
pub struct PointSeen {
    /// Which.
    pub point: TestPoint,
    /// With which result.
    pub verdict: Verdict,
    /// Because of what.
    pub because: String,
}

/// A test as one side sees it.
#[derive(Clone, PartialEq, Eq)]
pub struct TestSeen {
    /// What it comes to.
    pub outcome: Outcome,
    /// How many points fail.
    pub failed: usize,
    /// How many apply.
    pub applied: usize,
    /// The points; none for the applicant.
    pub points: Vec<PointSeen>,
    /// How many other files say the same.
    pub twins_count: u32,
    /// There are more.
    pub twins_at_least: bool,
    /// How like the nearest is, in hundredths.
    pub nearest: Option<u8>,
    /// Which; for the body's staff alone.
    pub twins: Option<Vec<Seq>>,
    /// Facts that nobody decided to share yet; for the body's staff alone.
    pub unshared: Option<u32>,
}

/// What a side sees of a test.
#[must_use]
pub fn seen(tested: &RestrictionTested, by: Party) -> TestSeen {
    let (reasons, files) = match by {
        Party::Body => (true, true),
        Party::Source | Party::GeneralSecretariat | Party::Controller => (true, false),
        Party::Applicant => (false, false),
    };
    let points = tested.points.iter().filter(|_| reasons);
    TestSeen {
        outcome: outcome(&tested.points),
        failed: tested.points.iter().filter(|it| it.verdict == Verdict::Fails).count(),
        applied: tested.points.iter().filter(|it| it.verdict != Verdict::DoesNotApply).count(),
        points: points
            .map(|it| PointSeen { point: it.point, verdict: it.verdict, because: it.because.clone() })
            .collect(),
        twins_count: tested.twins_count,
        twins_at_least: tested.twins_at_least,
        nearest: tested.nearest,
        twins: files.then(|| tested.twins.clone()),
        unshared: files.then_some(tested.unshared),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::restriction::{PointTested, TestReason};

    #[test]
    fn other_files_are_named_to_the_body_s_staff_alone_and_the_applicant_reads_no_reason() {
        let point = PointTested {
            point: TestPoint::NotPublished,
            verdict: Verdict::Fails,
            reason: TestReason::Published,
            number: None,
            day: None,
            because: "the source itself made the same public".to_owned(),
        };
        let tested = RestrictionTested {
            claim: Some(Seq(7)),
            points: vec![point],
            twins_count: 41,
            twins_at_least: true,
            nearest: Some(100),
            twins: vec![Seq(3), Seq(4)],
            unshared: 2,
        };
        for party in Party::ALL {
            let view = seen(&tested, *party);
            assert_eq!((view.twins_count, view.twins_at_least, view.nearest), (41, true, Some(100)));
            assert_eq!((view.outcome, view.failed, view.applied), (Outcome::Fails, 1, 1));
            assert_eq!(view.twins.is_some(), *party == Party::Body, "{}", party.code());
            assert_eq!(view.unshared.is_some(), *party == Party::Body, "{}", party.code());
            assert_eq!(view.points.is_empty(), *party == Party::Applicant, "{}", party.code());
        }
    }
}

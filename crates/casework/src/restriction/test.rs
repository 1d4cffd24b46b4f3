//! The justification test: one result for each point, with its reason in one sentence.
//!
//! | point | fails | asks |
//! |---|---|---|
//! | ground | none named; none of the list; one that the body does not take | |
//! | own words | none; too few; the same as in other files | the same as in fewer files than the policy counts |
//! | per item | the whole file without a reason for each item; an item without a reason; one reason for all | |
//! | supported | no element, after it was asked for | no element |
//! | in time | no end and no review; both too far off; run out; the review passed without a look | |
//! | not published | the source itself made the same public | |
//! | investigation open | secrecy of an investigation after a trial or a judgment in absence, and the answer gives no separate reason | the same, before the source was asked |
//!
//! A separate reason passes: a co-accused may still be under investigation. A restriction between bureaus (RPD Art 58)
//! is another kind; every point says that it does not apply. Silence by the due time is tested too, and fails.
//!
//! Promise: a function of its [`Facts`]. A reason names no other file, no register and nothing that the applicant alone
//! is known to have said: a fact that nobody has decided to put to the source counts in no point and is only counted
//! for the body's staff (P11).
//!
//! Serves CCF Statute Art 35(3) and (4); [`super::law`] says what of it is law.

use terms::Date;
use terms::Seq;
use terms::date::PartialDate;
use terms::restriction::{
    PointTested, RestrictionClaim, RestrictionGround, RestrictionKind, RestrictionScope, RestrictionTested,
    TestPoint, TestReason, Verdict,
};

use super::index::Twins;
use super::policy::Policy;
use super::words::{Masks, SAME, Words, claim_text};

/// What the source said.
#[derive(Clone, Copy)]
pub enum Claimed<'a> {
    /// A claim, and the entry it stands in.
    Said(Seq, &'a RestrictionClaim),
    /// Nothing, and the day by whose end it was to answer.
    Silent(Date),
}

/// Something that the source itself made public.
#[derive(Clone)]
pub struct Publication {
    /// What it made public.
    pub scope: RestrictionScope,
    /// Of which item, as the claim names it; none where it is about the file.
    pub item: Option<String>,
    /// When.
    pub dated: Option<Date>,
    /// It may be put to the source: anybody can read it, or a named person decided to.
    pub shared: bool,
}

/// A trial that is over, or a judgment, also one in absence.
#[derive(Clone)]
pub struct TrialOver {
    /// Since when, as far as it is known.
    pub since: Option<PartialDate>,
    /// In absence.
    pub in_absence: bool,
    /// It may be put to the source: it said so itself, or a named person decided to.
    pub shared: bool,
}

/// What is known when a restriction is tested.
pub struct Facts<'a> {
    /// What the source said.
    pub claimed: Claimed<'a>,
    /// The day the claim came, by the record and not by the paper.
    pub received: Date,
    /// The day of the test.
    pub today: Date,
    /// The last day on which the source looked at it again.
    pub looked_again: Option<Date>,
    /// Other files with the same words.
    pub twins: &'a Twins<Seq>,
    /// The names of this file.
    pub masks: &'a Masks,
    /// What the source made public.
    pub published: &'a [Publication],
    /// Trials that are over.
    pub trials: &'a [TrialOver],
    /// The source was asked about this claim before: what was only asked about fails now.
    pub asked: bool,
    /// The separate reason that it gave for secrecy after a trial.
    pub separate_reason: &'a str,
    /// What the body asks of a restriction.
    pub policy: &'a Policy,
}

/// What the points of a test come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every point that applies holds.
    Justified,
    /// A question to the source is open, and nothing fails.
    Asks,
    /// A point fails.
    Fails,
    /// No point applies: another kind, or the time to answer runs.
    NotTested,
}

/// What a test comes to.
#[must_use]
pub fn outcome(points: &[PointTested]) -> Outcome {
    let any = |verdict: Verdict| points.iter().any(|it| it.verdict == verdict);
    if any(Verdict::Fails) {
        Outcome::Fails
    } else if any(Verdict::Asks) {
        Outcome::Asks
    } else if any(Verdict::Passes) {
        Outcome::Justified
    } else {
        Outcome::NotTested
    }
}

/// Tests a restriction.
#[must_use]
pub fn test(facts: &Facts<'_>) -> RestrictionTested {
    let nothing = RestrictionTested {
        claim: None,
        points: Vec::new(),
        twins_count: 0,
        twins_at_least: false,
        nearest: None,
        twins: Vec::new(),
        unshared: 0,
    };
    match facts.claimed {
        Claimed::Silent(due) => RestrictionTested { points: silence(due, facts.today), ..nothing },
        Claimed::Said(seq, claim) if claim.kind == RestrictionKind::BetweenBureaus => {
            let points = TestPoint::ALL.iter().map(|point| none(*point, TestReason::OtherKind)).collect();
            RestrictionTested { claim: Some(seq), points, ..nothing }
        }
        Claimed::Said(seq, claim) => RestrictionTested {
            claim: Some(seq),
            points: TestPoint::ALL.iter().map(|point| said(*point, claim, facts)).collect(),
            twins_count: facts.twins.count,
            twins_at_least: facts.twins.at_least,
            nearest: facts.twins.nearest,
            twins: facts.twins.which.clone(),
            unshared: unshared(claim, facts),
        },
    }
}

/// One point of a claim towards the applicant.
fn said(point: TestPoint, claim: &RestrictionClaim, facts: &Facts<'_>) -> PointTested {
    match point {
        TestPoint::Ground => ground(claim, facts.policy),
        TestPoint::OwnWords => own_words(claim, facts),
        TestPoint::PerItem => per_item(claim),
        TestPoint::Supported if !claim.supporting.trim().is_empty() => {
            passes(point, TestReason::ElementNamed, None)
        }
        TestPoint::Supported => asks_or_fails(facts.asked, point, TestReason::NoElement, None, None),
        TestPoint::InTime => in_time(claim, facts),
        TestPoint::NotPublished => not_published(claim, facts),
        TestPoint::InvestigationOpen => investigation_open(claim, facts),
    }
}

/// What silence comes to: nothing before the due day is over, and no confirmation after it.
fn silence(due: Date, today: Date) -> Vec<PointTested> {
    let over = today > due;
    let result = |point: TestPoint| match (over, point) {
        (false, _) => tell(point, Verdict::DoesNotApply, TestReason::NotDue, None, Some(due)),
        (true, TestPoint::Ground | TestPoint::OwnWords | TestPoint::PerItem | TestPoint::Supported) => {
            tell(point, Verdict::Fails, TestReason::Silent, None, Some(due))
        }
        (true, TestPoint::InTime | TestPoint::NotPublished | TestPoint::InvestigationOpen) => {
            none(point, TestReason::NothingClaimed)
        }
    };
    TestPoint::ALL.iter().map(|point| result(*point)).collect()
}

fn ground(claim: &RestrictionClaim, policy: &Policy) -> PointTested {
    let point = TestPoint::Ground;
    match claim.ground {
        None if claim.other_ground.trim().is_empty() => fails(point, TestReason::NoGround, None, None),
        None | Some(RestrictionGround::Other) => fails(point, TestReason::OtherGround, None, None),
        Some(ground) if !policy.grounds.contains(&ground) => {
            fails(point, TestReason::GroundNotTaken, None, None)
        }
        Some(_) => passes(point, TestReason::GroundNamed, None),
    }
}

fn own_words(claim: &RestrictionClaim, facts: &Facts<'_>) -> PointTested {
    let point = TestPoint::OwnWords;
    let words = Words::read(&claim_text(claim), facts.masks);
    let count = facts.twins.count;
    if words.is_empty() {
        fails(point, TestReason::Empty, None, None)
    } else if words.says_little() {
        fails(point, TestReason::TooShort, u32::try_from(words.count()).ok(), None)
    } else if count >= facts.policy.twins.max(1) {
        fails(point, TestReason::SameWords, Some(count), None)
    } else if count > 0 {
        asks_or_fails(facts.asked, point, TestReason::SameWords, Some(count), None)
    } else {
        passes(point, TestReason::OwnWords, None)
    }
}

fn per_item(claim: &RestrictionClaim) -> PointTested {
    let point = TestPoint::PerItem;
    let reasons: Vec<Words> =
        claim.items.iter().map(|it| Words::read(&it.reason, &Masks::default())).collect();
    let missing = reasons.iter().filter(|it| it.is_empty()).count();
    let one_for_all = match reasons.split_first() {
        Some((first, rest)) if !rest.is_empty() => rest.iter().all(|it| it.likeness(first) >= SAME),
        _ => false,
    };
    let items = u32::try_from(claim.items.len()).ok();
    if claim.items.is_empty() {
        let reason = if claim.whole_file { TestReason::WholeFile } else { TestReason::NoItem };
        fails(point, reason, None, None)
    } else if missing > 0 {
        fails(point, TestReason::ItemsWithoutReason, u32::try_from(missing).ok(), None)
    } else if claim.whole_file && one_for_all {
        fails(point, TestReason::OneReasonForAll, items, None)
    } else {
        tell(point, Verdict::Passes, TestReason::EachItem, items, None)
    }
}

fn in_time(claim: &RestrictionClaim, facts: &Facts<'_>) -> PointTested {
    let point = TestPoint::InTime;
    if let Some(end) = claim.expires
        && end < facts.today
    {
        return fails(point, TestReason::Expired, None, Some(end));
    }
    if let Some(review) = claim.review
        && review < facts.today
        && facts.looked_again.is_none_or(|it| it < review)
    {
        return fails(point, TestReason::ReviewPassed, None, Some(review));
    }
    let Some(first) = claim.expires.into_iter().chain(claim.review).min() else {
        return fails(point, TestReason::NoEnd, None, None);
    };
    // A review that was made when it was due begins the time anew.
    let from = facts.looked_again.map_or(facts.received, |it| it.max(facts.received));
    if days_between(from, first) > i64::from(facts.policy.longest_days) {
        return fails(point, TestReason::TooFar, None, Some(first));
    }
    passes(point, TestReason::Runs, Some(first))
}

fn not_published(claim: &RestrictionClaim, facts: &Facts<'_>) -> PointTested {
    let point = TestPoint::NotPublished;
    match facts.published.iter().find(|it| it.shared && contradicts(it, claim)) {
        Some(public) => fails(point, TestReason::Published, None, public.dated),
        None => passes(point, TestReason::NotPublished, None),
    }
}

fn investigation_open(claim: &RestrictionClaim, facts: &Facts<'_>) -> PointTested {
    let point = TestPoint::InvestigationOpen;
    if claim.ground != Some(RestrictionGround::Investigation) {
        return none(point, TestReason::AnotherGround);
    }
    let Some(trial) = facts.trials.iter().find(|it| it.shared) else {
        return passes(point, TestReason::NoTrialKnown, None);
    };
    let day = trial.since.map(PartialDate::latest);
    let reason = Words::read(facts.separate_reason, facts.masks);
    let separate =
        !reason.says_little() && reason.likeness(&Words::read(&claim.justification, facts.masks)) < SAME;
    if separate {
        passes(point, TestReason::SeparateReason, day)
    } else if facts.asked {
        fails(point, TestReason::NoSeparateReason, None, day)
    } else {
        tell(point, Verdict::Asks, TestReason::TrialOver, None, day)
    }
}

/// Whether what was made public says what the claim restricts. The whole file is contradicted by anything of it.
fn contradicts(public: &Publication, claim: &RestrictionClaim) -> bool {
    let same_item = |named: &str| {
        public.item.as_ref().is_none_or(|it| {
            let plain = Masks::default();
            names::normalise(it).to_lowercase() == names::normalise(named).to_lowercase()
                || Words::read(it, &plain).likeness(&Words::read(named, &plain)) == 100
                    && digits(it) == digits(named)
        })
    };
    let wanted = claim.items.iter().any(|it| covers(public.scope, it.scope) && same_item(&it.item));
    claim.whole_file || wanted
}

fn digits(text: &str) -> String {
    text.chars().filter(|it| it.is_numeric()).collect()
}

/// Who published one thing has published what it includes: a document its content, source and existence.
fn covers(public: RestrictionScope, restricted: RestrictionScope) -> bool {
    use RestrictionScope::{Content, Document, Existence, Source};
    match public {
        Document => true,
        Content => matches!(restricted, Content | Existence | Source),
        Source => matches!(restricted, Source | Existence),
        Existence => matches!(restricted, Existence),
    }
}

/// Facts that speak against a claim and may not be put to the source yet.
fn unshared(claim: &RestrictionClaim, facts: &Facts<'_>) -> u32 {
    let published = facts.published.iter().filter(|it| !it.shared && contradicts(it, claim)).count();
    let secrecy = claim.ground == Some(RestrictionGround::Investigation);
    let trials = facts.trials.iter().filter(|it| secrecy && !it.shared).count();
    u32::try_from(published + trials).unwrap_or(u32::MAX)
}

fn days_between(from: Date, to: Date) -> i64 {
    let span = to.duration_since(from);
    span.as_hours() / 24
}

fn passes(point: TestPoint, reason: TestReason, day: Option<Date>) -> PointTested {
    tell(point, Verdict::Passes, reason, None, day)
}

fn fails(point: TestPoint, reason: TestReason, number: Option<u32>, day: Option<Date>) -> PointTested {
    tell(point, Verdict::Fails, reason, number, day)
}

fn none(point: TestPoint, reason: TestReason) -> PointTested {
    tell(point, Verdict::DoesNotApply, reason, None, None)
}

fn asks_or_fails(
    asked: bool,
    point: TestPoint,
    reason: TestReason,
    number: Option<u32>,
    day: Option<Date>,
) -> PointTested {
    tell(point, if asked { Verdict::Fails } else { Verdict::Asks }, reason, number, day)
}

fn tell(
    point: TestPoint,
    verdict: Verdict,
    reason: TestReason,
    number: Option<u32>,
    day: Option<Date>,
) -> PointTested {
    PointTested { point, verdict, reason, number, day, because: sentence(reason, number, day) }
}

/// The reason in one sentence.
#[must_use]
pub fn sentence(reason: TestReason, number: Option<u32>, day: Option<Date>) -> String {
    let many = number.unwrap_or_default();
    let on = day.map_or_else(String::new, |it| format!(" on {it}"));
    let since = day.map_or_else(String::new, |it| format!(" since {it} at the latest"));
    match reason {
        TestReason::OtherKind => {
            "it limits other bureaus and not what the applicant is told: this test is not for it".to_owned()
        }
        TestReason::NotDue => match day {
            Some(day) => format!("the source may answer until the end of {day}"),
            None => "the source may still answer".to_owned(),
        },
        TestReason::Silent => match day {
            Some(day) => {
                format!("the source said nothing by the end of {day}; silence confirms no restriction")
            }
            None => "the source said nothing; silence confirms no restriction".to_owned(),
        },
        TestReason::NothingClaimed => "nothing was claimed that could be looked at".to_owned(),
        TestReason::NoGround => "no ground is named".to_owned(),
        TestReason::OtherGround => "the ground that is named is none of the list".to_owned(),
        TestReason::GroundNotTaken => "the body does not take the ground that is named".to_owned(),
        TestReason::GroundNamed => "a ground of the list is named".to_owned(),
        TestReason::Empty => "no reason is given in words".to_owned(),
        TestReason::TooShort => match many {
            1 => "one word, numbers and names left out, says nothing of this case".to_owned(),
            _ => format!("{many} words, numbers and names left out, say nothing of this case"),
        },
        TestReason::SameWords => match many {
            1 => "the same words, but for dates, numbers and names, stand in one other file".to_owned(),
            _ => format!("the same words, but for dates, numbers and names, stand in {many} other files"),
        },
        TestReason::OwnWords => "no other file says the same".to_owned(),
        TestReason::WholeFile => "the whole file is restricted and no item is named".to_owned(),
        TestReason::NoItem => "neither the whole file nor any item of it is named".to_owned(),
        TestReason::ItemsWithoutReason => match many {
            1 => "one item has no reason of its own".to_owned(),
            _ => format!("{many} items have no reason of their own"),
        },
        TestReason::OneReasonForAll => {
            format!("the whole file is restricted, and all {many} items have one and the same reason")
        }
        TestReason::EachItem => "each item has a reason".to_owned(),
        TestReason::NoElement => "no order, decision or other element is pointed to".to_owned(),
        TestReason::ElementNamed => "an element is pointed to that supports it".to_owned(),
        TestReason::NoEnd => "neither an end nor a day of review is named".to_owned(),
        TestReason::TooFar => format!("its end or review{on} is further off than the body takes"),
        TestReason::Expired => format!("it ran out{on}"),
        TestReason::ReviewPassed => format!("it was to be looked at again{on}, and was not"),
        TestReason::Runs => match day {
            Some(day) => format!("it ends or is looked at again on {day}"),
            None => "it has an end or a day of review".to_owned(),
        },
        TestReason::Published => format!("the source itself made the same public{on}"),
        TestReason::NotPublished => "nothing is known that the source itself made public of it".to_owned(),
        TestReason::AnotherGround => {
            "another ground than the secrecy of an investigation is named".to_owned()
        }
        TestReason::NoTrialKnown => {
            "no trial or judgment is known that would end the investigation".to_owned()
        }
        TestReason::TrialOver => {
            format!(
                "the trial is over{since}; is anybody else still under investigation, and why is it secret"
            )
        }
        TestReason::NoSeparateReason => {
            format!(
                "the trial is over{since}, and no separate reason is given for the secrecy of an investigation"
            )
        }
        TestReason::SeparateReason => {
            format!("the trial is over{since}, and a separate reason is given")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use terms::restriction::RestrictedItem;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn item(item: &str, scope: RestrictionScope, reason: &str) -> RestrictedItem {
        RestrictedItem { item: item.to_owned(), scope, reason: reason.to_owned() }
    }

    /// A claim that holds on every point.
    fn good() -> RestrictionClaim {
        RestrictionClaim {
            kind: RestrictionKind::TowardsApplicant,
            bureau: "QQ".to_owned(),
            ground: Some(RestrictionGround::Investigation),
            other_ground: String::new(),
            whole_file: false,
            items: vec![
                item(
                    "warrant of 28 March",
                    RestrictionScope::Document,
                    "it names the place of a search to come",
                ),
                item("statement of facts", RestrictionScope::Content, "a buyer of the goods is still sought"),
            ],
            justification:
                "The buyer of the goods is still sought and reads what the applicant is told; a search of \
                            the warehouse is ordered for this winter."
                    .to_owned(),
            supporting: "order of the district court of Velmora of 1 October 2026, number 44".to_owned(),
            author: "an officer of the bureau".to_owned(),
            claimed: day("2026-11-03"),
            expires: Some(day("2027-02-01")),
            review: None,
            replaces: None,
        }
    }

    struct Scene {
        claim: RestrictionClaim,
        twins: Twins<Seq>,
        published: Vec<Publication>,
        trials: Vec<TrialOver>,
        asked: bool,
        separate: &'static str,
        today: Date,
        looked_again: Option<Date>,
        policy: Policy,
    }

    fn scene(claim: RestrictionClaim) -> Scene {
        Scene {
            claim,
            twins: Twins::default(),
            published: Vec::new(),
            trials: Vec::new(),
            asked: false,
            separate: "",
            today: day("2026-11-03"),
            looked_again: None,
            policy: Policy::default(),
        }
    }

    impl Scene {
        fn run(&self) -> RestrictionTested {
            let masks = Masks::default();
            test(&Facts {
                claimed: Claimed::Said(Seq(46_110), &self.claim),
                received: day("2026-11-03"),
                today: self.today,
                looked_again: self.looked_again,
                twins: &self.twins,
                masks: &masks,
                published: &self.published,
                trials: &self.trials,
                asked: self.asked,
                separate_reason: self.separate,
                policy: &self.policy,
            })
        }
    }

    #[track_caller]
    fn check(scene: &Scene, point: TestPoint, verdict: Verdict, reason: TestReason) {
        let tested = scene.run();
        let one = tested.points.iter().find(|it| it.point == point).unwrap();
        assert_eq!((one.verdict, one.reason), (verdict, reason), "{}", one.because);
        assert!(!one.because.is_empty() && !one.because.ends_with('.') && !one.because.contains("entry-"));
        if verdict == Verdict::Fails {
            assert_eq!(outcome(&tested.points), Outcome::Fails);
        }
    }

    #[track_caller]
    fn only(scene: &Scene, point: TestPoint, verdict: Verdict, reason: TestReason) {
        check(scene, point, verdict, reason);
        for other in scene.run().points.iter().filter(|it| it.point != point) {
            assert_ne!(other.verdict, Verdict::Fails, "{} also fails: {}", other.point.code(), other.because);
        }
    }

    #[test]
    fn a_restriction_with_a_ground_a_reason_for_each_item_an_element_and_an_end_is_justified() {
        let tested = scene(good()).run();
        assert_eq!(outcome(&tested.points), Outcome::Justified);
        assert_eq!(tested.points.len(), TestPoint::ALL.len());
    }

    #[test]
    fn no_ground_or_one_that_is_none_of_the_list_fails() {
        let mut scene = scene(good());
        scene.claim.ground = None;
        only(&scene, TestPoint::Ground, Verdict::Fails, TestReason::NoGround);
        scene.claim.other_ground = "the interests of the service".to_owned();
        only(&scene, TestPoint::Ground, Verdict::Fails, TestReason::OtherGround);
        scene.claim.ground = Some(RestrictionGround::Other);
        only(&scene, TestPoint::Ground, Verdict::Fails, TestReason::OtherGround);
        scene.claim.ground = Some(RestrictionGround::Functions);
        only(&scene, TestPoint::Ground, Verdict::Passes, TestReason::GroundNamed);
        scene.policy.grounds.retain(|it| *it != RestrictionGround::Functions);
        only(&scene, TestPoint::Ground, Verdict::Fails, TestReason::GroundNotTaken);
    }

    #[test]
    fn empty_words_few_words_and_words_of_other_files_fail() {
        let mut scene = scene(good());
        scene.twins =
            Twins { count: 41, at_least: false, nearest: Some(100), which: (1..42).map(Seq).collect() };
        only(&scene, TestPoint::OwnWords, Verdict::Fails, TestReason::SameWords);
        let tested = scene.run();
        assert_eq!((tested.twins_count, tested.nearest, tested.twins.len()), (41, Some(100), 41));
        scene.policy.twins = 42;
        only(&scene, TestPoint::OwnWords, Verdict::Asks, TestReason::SameWords);
        scene.asked = true;
        only(&scene, TestPoint::OwnWords, Verdict::Fails, TestReason::SameWords);
        scene.twins = Twins::default();
        scene.claim.items.truncate(1);
        scene.claim.items[0].reason = "secret".to_owned();
        scene.claim.justification = "Art 35, 12.03.2026".to_owned();
        only(&scene, TestPoint::OwnWords, Verdict::Fails, TestReason::TooShort);
        scene.claim.items[0].reason = "77/1".to_owned();
        scene.claim.justification = "  \u{200b}".to_owned();
        check(&scene, TestPoint::OwnWords, Verdict::Fails, TestReason::Empty);
    }

    #[test]
    fn the_whole_file_needs_a_reason_for_each_item_and_not_one_for_all() {
        let mut scene = scene(good());
        scene.claim.whole_file = true;
        only(&scene, TestPoint::PerItem, Verdict::Passes, TestReason::EachItem);
        scene.claim.items[1].reason.clear();
        only(&scene, TestPoint::PerItem, Verdict::Fails, TestReason::ItemsWithoutReason);
        for it in &mut scene.claim.items {
            it.reason = "the interests of the investigation forbid that it be told".to_owned();
        }
        only(&scene, TestPoint::PerItem, Verdict::Fails, TestReason::OneReasonForAll);
        scene.claim.items.clear();
        only(&scene, TestPoint::PerItem, Verdict::Fails, TestReason::WholeFile);
        scene.claim.whole_file = false;
        only(&scene, TestPoint::PerItem, Verdict::Fails, TestReason::NoItem);
    }

    #[test]
    fn a_missing_element_is_asked_for_and_then_fails() {
        let mut scene = scene(good());
        scene.claim.supporting = " ".to_owned();
        only(&scene, TestPoint::Supported, Verdict::Asks, TestReason::NoElement);
        assert_eq!(outcome(&scene.run().points), Outcome::Asks);
        scene.asked = true;
        only(&scene, TestPoint::Supported, Verdict::Fails, TestReason::NoElement);
    }

    #[test]
    fn what_ran_out_was_not_looked_at_again_or_has_no_end_fails() {
        let mut scene = scene(good());
        scene.today = day("2027-02-01");
        only(&scene, TestPoint::InTime, Verdict::Passes, TestReason::Runs);
        scene.today = day("2027-02-02");
        only(&scene, TestPoint::InTime, Verdict::Fails, TestReason::Expired);
        scene.claim.expires = None;
        only(&scene, TestPoint::InTime, Verdict::Fails, TestReason::NoEnd);
        scene.claim.review = Some(day("2027-02-01"));
        only(&scene, TestPoint::InTime, Verdict::Fails, TestReason::ReviewPassed);
        scene.looked_again = Some(day("2027-02-01"));
        only(&scene, TestPoint::InTime, Verdict::Passes, TestReason::Runs);
        scene.looked_again = Some(day("2027-01-31"));
        only(&scene, TestPoint::InTime, Verdict::Fails, TestReason::ReviewPassed);
        scene.looked_again = None;
        scene.claim.review = None;
        scene.claim.expires = Some(day("9999-12-31"));
        only(&scene, TestPoint::InTime, Verdict::Fails, TestReason::TooFar);
        scene.claim.review = Some(day("2027-05-01"));
        only(&scene, TestPoint::InTime, Verdict::Passes, TestReason::Runs);
        // A paper that carries a later day than it came does not move the end.
        scene.claim.claimed = day("9999-01-01");
        scene.claim.review = None;
        only(&scene, TestPoint::InTime, Verdict::Fails, TestReason::TooFar);
    }

    #[test]
    fn what_the_source_published_itself_is_not_kept_from_the_applicant() {
        let mut scene = scene(good());
        let public = |scope, item: Option<&str>, shared| Publication {
            scope,
            item: item.map(str::to_owned),
            dated: Some(day("2026-05-05")),
            shared,
        };
        scene.published = vec![public(RestrictionScope::Existence, None, true)];
        only(&scene, TestPoint::NotPublished, Verdict::Passes, TestReason::NotPublished);
        scene.published = vec![public(RestrictionScope::Content, Some("Statement of  FACTS"), true)];
        only(&scene, TestPoint::NotPublished, Verdict::Fails, TestReason::Published);
        // Another document of the same kind is not the same document.
        scene.published = vec![public(RestrictionScope::Document, Some("warrant of 29 March"), true)];
        only(&scene, TestPoint::NotPublished, Verdict::Passes, TestReason::NotPublished);
        scene.published = vec![public(RestrictionScope::Existence, None, true)];
        scene.claim.whole_file = true;
        only(&scene, TestPoint::NotPublished, Verdict::Fails, TestReason::Published);
    }

    #[test]
    fn what_only_the_applicant_said_counts_in_no_point_and_stands_in_no_sentence() {
        let mut scene = scene(good());
        let before = scene.run();
        scene.published = vec![Publication {
            scope: RestrictionScope::Document,
            item: None,
            dated: Some(day("2026-05-05")),
            shared: false,
        }];
        scene.trials = vec![TrialOver { since: None, in_absence: true, shared: false }];
        let after = scene.run();
        assert!(before.points == after.points);
        assert_eq!((before.unshared, after.unshared), (0, 2));
    }

    #[test]
    fn secrecy_after_a_trial_asks_and_fails_without_a_separate_reason_and_passes_with_one() {
        let mut scene = scene(good());
        let since = "2022-02-14".parse().ok();
        scene.trials = vec![TrialOver { since, in_absence: true, shared: true }];
        only(&scene, TestPoint::InvestigationOpen, Verdict::Asks, TestReason::TrialOver);
        assert_eq!(outcome(&scene.run().points), Outcome::Asks);
        scene.asked = true;
        only(&scene, TestPoint::InvestigationOpen, Verdict::Fails, TestReason::NoSeparateReason);
        scene.separate = "still secret";
        only(&scene, TestPoint::InvestigationOpen, Verdict::Fails, TestReason::NoSeparateReason);
        // The justification said once more is no separate reason.
        scene.separate = "The buyer of the goods is still sought and reads what the applicant is told; a search of \
                          the warehouse is ordered for this winter.";
        only(&scene, TestPoint::InvestigationOpen, Verdict::Fails, TestReason::NoSeparateReason);
        scene.separate =
            "A second accused in the same case has not been arrested and is under investigation since May.";
        only(&scene, TestPoint::InvestigationOpen, Verdict::Passes, TestReason::SeparateReason);
        assert_eq!(outcome(&scene.run().points), Outcome::Justified);
        scene.separate = "";
        scene.claim.ground = Some(RestrictionGround::Security);
        only(&scene, TestPoint::InvestigationOpen, Verdict::DoesNotApply, TestReason::AnotherGround);
    }

    #[test]
    fn a_restriction_between_bureaus_is_another_kind_and_no_point_is_tested() {
        let mut scene = scene(good());
        scene.claim.kind = RestrictionKind::BetweenBureaus;
        scene.claim.ground = None;
        scene.twins = Twins { count: 3, at_least: false, nearest: Some(100), which: vec![Seq(1)] };
        let tested = scene.run();
        assert!(tested.points.iter().all(|it| it.verdict == Verdict::DoesNotApply));
        assert!(tested.points.iter().all(|it| it.reason == TestReason::OtherKind));
        assert_eq!((outcome(&tested.points), tested.twins_count), (Outcome::NotTested, 0));
    }

    #[test]
    fn silence_is_tested_when_its_time_is_over_and_fails() {
        let masks = Masks::default();
        let (twins, policy) = (Twins::default(), Policy::default());
        let run = |today: &str| {
            let facts = Facts {
                claimed: Claimed::Silent(day("2026-11-13")),
                received: day("2026-11-03"),
                today: day(today),
                looked_again: None,
                twins: &twins,
                masks: &masks,
                published: &[],
                trials: &[],
                asked: false,
                separate_reason: "",
                policy: &policy,
            };
            test(&facts)
        };
        assert_eq!(outcome(&run("2026-11-13").points), Outcome::NotTested);
        let over = run("2026-11-14");
        assert_eq!((outcome(&over.points), over.claim), (Outcome::Fails, None));
        assert!(over.points.iter().any(|it| it.reason == TestReason::Silent));
    }
}

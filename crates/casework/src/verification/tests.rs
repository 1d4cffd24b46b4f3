//! Decisions on scenes examined with the real tables.

use terms::alert::Channel;
use terms::register::RefusalGround;
use terms::verification::{
    Assurance, AssuranceCriterion, Decided, Decision, DecisionKind, GroupAtRisk, LapseReason, Missing,
    Official, OfficialReading, OwnProsecutor, Reading, Review, Step, StepAnswer,
};
use terms::{AlertId, Examination, Level, Measure, Seq, Standing, Track};

use super::{Against, First, Matter, Powers, decide, points};
use crate::border::moment::hours;
use crate::permission::{Now, Permission};
use crate::standing::after;
use crate::testing::Scene;

/// 2026-06-15T09:00:00Z.
const NOW: i64 = 1_781_514_000_000_000;
const WHY: &str = "The warrant names the act, the place and two witnesses; nothing speaks against it.";

/// One alert, its examination and what decides.
struct Desk {
    id: AlertId,
    channel: Channel,
    examination: Examination,
    standing: Standing,
    authors: Vec<String>,
    powers: Powers,
    sighted: bool,
    assurance: bool,
    fresh: bool,
}

impl Desk {
    fn of(scene: &Scene) -> Self {
        let examination = scene.examine();
        let mut powers = Powers::default();
        for measure in [Measure::ProvisionalArrest, Measure::KeepDetained, Measure::Surrender] {
            powers.authorities.insert(measure, "prosecutor general".to_owned());
        }
        powers.authorities.insert(Measure::SecondLineIdentity, "border guard".to_owned());
        Self {
            id: AlertId::from_tail("abc"),
            channel: Channel::InterpolRed,
            standing: after(None, &examination),
            examination,
            authors: vec!["clerk".to_owned()],
            powers,
            sighted: false,
            assurance: false,
            fresh: true,
        }
    }

    fn matter(&self) -> Matter<'_> {
        Matter {
            alert: &self.id,
            channel: self.channel,
            revision: Seq(7),
            examination: &self.examination,
            standing: &self.standing,
            authors: &self.authors,
            sighted: self.sighted,
            assurance_offered: self.assurance,
            powers: &self.powers,
            evidence_fresh: self.fresh,
            at: NOW,
            entry: Seq(90),
        }
    }

    /// Every needed point read in one way.
    fn read(&self, by: &Official, reading: Reading) -> OfficialReading {
        let points =
            points(&self.examination, &self.standing, Some(Measure::ProvisionalArrest), self.assurance);
        let missing = match reading {
            Reading::NotExcluded => vec![Missing {
                what: "the judgment in full".to_owned(),
                whom: "the court in Prague".to_owned(),
                by: "2026-07-01".parse().unwrap(),
            }],
            Reading::Shown | Reading::Excluded => Vec::new(),
        };
        let answers = points
            .iter()
            .map(|it| StepAnswer {
                step: it.step,
                reading,
                reasons: WHY.to_owned(),
                missing: missing.clone(),
                group: (it.step == Step::GeneralSituation).then(|| {
                    GroupAtRisk::excluded(WHY, "report on the courts", "2026-03-02".parse().unwrap())
                }),
            })
            .collect();
        OfficialReading { by: by.clone(), revision: Seq(7), answers, assurances: Vec::new() }
    }

    fn alone(&self, by: &Official, decision: &Decision) -> Result<Decided, Vec<Against>> {
        let reading = self.read(by, Reading::Excluded);
        decide(&self.matter(), by, Some((Seq(80), &reading)), decision, None)
    }

    /// First and second, each with every point excluded.
    fn together(
        &self,
        first: &Official,
        second: &Official,
        decision: &Decision,
    ) -> Result<Decided, Vec<Against>> {
        let begun = self.alone(first, decision)?;
        self.reviewed(&begun, second, decision, Review::Confirm)
    }

    fn reviewed(
        &self,
        begun: &Decided,
        second: &Official,
        decision: &Decision,
        review: Review,
    ) -> Result<Decided, Vec<Against>> {
        let (theirs, own) =
            (self.read(&begun.by[0], Reading::Excluded), self.read(second, Reading::Excluded));
        let first = First { entry: Seq(85), decided: begun, reading: &theirs, review };
        decide(&self.matter(), second, Some((Seq(86), &own)), decision, Some(&first))
    }
}

fn official(person: &str, unit: &str, authority: Option<&str>) -> Official {
    Official {
        name: person.to_uppercase(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: unit.to_owned(),
        authority: authority.map(str::to_owned),
    }
}

fn prosecutor() -> Official {
    official("ieva", "prosecutor's office", Some("prosecutor general"))
}

fn verifier() -> Official {
    official("ugne", "gateway", None)
}

fn permit() -> Decision {
    Decision {
        kind: DecisionKind::Permit,
        measure: Some(Measure::ProvisionalArrest),
        conditions: Vec::new(),
        reasons: WHY.to_owned(),
        own_prosecutor: None,
        until: None,
    }
}

fn other(kind: DecisionKind) -> Decision {
    Decision { kind, measure: None, ..permit() }
}

/// An ordinary red notice of a class N bureau about a killing.
fn ordinary() -> Desk {
    Desk::of(&Scene::red("CZ").charge("Murder"))
}

/// A class A bureau and nothing else.
fn enhanced() -> Desk {
    Desk::of(&Scene::red("BY").charge("Murder"))
}

#[track_caller]
fn refused(result: Result<Decided, Vec<Against>>, rule: &str) {
    let against = result.err().unwrap_or_default();
    assert!(against.iter().any(|it| it.rule == rule), "{rule} is not among {against:?}");
}

#[test]
fn p2_on_the_ordinary_track_one_named_official_permits_one_measure() {
    let desk = ordinary();
    assert_eq!(desk.standing.track, Track::Ordinary);
    let decided = desk.alone(&prosecutor(), &permit()).unwrap();
    assert!(decided.counts);
    let lease = decided.lease.clone().unwrap();
    assert_eq!((lease.measure, lease.until), (Measure::ProvisionalArrest, NOW + hours(24 * 30)));
    assert_eq!(decided.standing.level, Level::Reviewable);
    let permission = Permission::of(Seq(90), &decided).unwrap();
    assert_eq!(permission.by()[0].person, "ieva");
}

#[test]
fn p2_whoever_is_not_named_entered_the_alert_or_lacks_the_authority_permits_nothing() {
    let mut desk = ordinary();
    let nameless = Official { login: String::new(), ..prosecutor() };
    refused(desk.alone(&nameless, &permit()), "verification.named");
    refused(desk.alone(&verifier(), &permit()), "verification.authority");
    desk.authors.push("IEVA ".to_owned());
    refused(desk.alone(&prosecutor(), &permit()), "verification.own_alert");
    desk.authors.clear();
    desk.powers.authorities.clear();
    refused(desk.alone(&prosecutor(), &permit()), "verification.authority");
}

#[test]
fn p2_on_the_enhanced_track_two_people_of_two_units_permit_and_one_does_not() {
    let desk = enhanced();
    assert_eq!(desk.standing.track, Track::Enhanced);
    let begun = desk.alone(&verifier(), &permit()).unwrap();
    assert!(!begun.counts && begun.lease.is_none() && Permission::of(Seq(85), &begun).is_none());
    assert_eq!(begun.standing, desk.standing);
    let both = desk.reviewed(&begun, &prosecutor(), &permit(), Review::Confirm).unwrap();
    assert!(both.counts && both.lease.is_some());
    let names: Vec<_> = both.by.iter().map(|it| it.person.as_str()).collect();
    assert_eq!(names, ["ugne", "ieva"]);
    assert_eq!(both.readings, [Seq(80), Seq(86)]);
}

#[test]
fn p2_one_person_under_two_accounts_or_two_of_one_unit_are_not_two() {
    let desk = enhanced();
    let begun = desk.alone(&verifier(), &permit()).unwrap();
    let again = Official { login: "balsyte@home".to_owned(), unit: "court".to_owned(), ..verifier() };
    refused(desk.reviewed(&begun, &again, &permit(), Review::Confirm), "verification.two_people");
    let account = Official { person: "other".to_owned(), unit: "court".to_owned(), ..verifier() };
    refused(desk.reviewed(&begun, &account, &permit(), Review::Confirm), "verification.two_people");
    let colleague = official("jonas", " Gateway", Some("prosecutor general"));
    refused(desk.reviewed(&begun, &colleague, &permit(), Review::Confirm), "verification.two_units");
}

#[test]
fn p2_each_of_two_reads_every_point_with_reasons_before_the_first_is_opened() {
    let desk = enhanced();
    let begun = desk.alone(&verifier(), &permit()).unwrap();
    let theirs = desk.read(&verifier(), Reading::Excluded);
    let first = First { entry: Seq(85), decided: &begun, reading: &theirs, review: Review::Confirm };
    let second = |reading: Option<&OfficialReading>| {
        decide(&desk.matter(), &prosecutor(), reading.map(|it| (Seq(86), it)), &permit(), Some(&first))
    };
    refused(second(None), "verification.reading");
    refused(second(Some(&theirs)), "verification.own_reading");
    let mut own = desk.read(&prosecutor(), Reading::Excluded);
    own.answers[0].reasons = "fine".to_owned();
    refused(second(Some(&own)), "verification.point_reasons");
    let left = own.answers.remove(0).step;
    assert_eq!(left, Step::GeneralSituation);
    refused(second(Some(&own)), "verification.point_open");
    let mut old = desk.read(&prosecutor(), Reading::Excluded);
    old.revision = Seq(6);
    refused(second(Some(&old)), "verification.same_content");
}

#[test]
fn a_risk_that_is_shown_or_open_permits_nothing_by_either() {
    let desk = enhanced();
    for reading in [Reading::Shown, Reading::NotExcluded] {
        let read = desk.read(&verifier(), reading);
        let result = decide(&desk.matter(), &verifier(), Some((Seq(80), &read)), &permit(), None);
        refused(result, "verification.risk_stands");
        let begun = desk.alone(&verifier(), &permit()).unwrap();
        let own = desk.read(&prosecutor(), Reading::Excluded);
        let first = First { entry: Seq(85), decided: &begun, reading: &read, review: Review::Confirm };
        let result = decide(&desk.matter(), &prosecutor(), Some((Seq(86), &own)), &permit(), Some(&first));
        refused(result, "verification.risk_stands");
    }
    let mut open = desk.read(&verifier(), Reading::NotExcluded);
    open.answers[0].missing.clear();
    let result = decide(&desk.matter(), &verifier(), Some((Seq(80), &open)), &permit(), None);
    refused(result, "verification.point_missing");
}

#[test]
fn p4_protection_stops_a_permission_of_any_two_officials() {
    let desk = Desk::of(&Scene::red("BY").charge("Murder").protection("LT", "BY", None));
    assert_eq!(desk.standing.level, Level::Suspended);
    refused(desk.together(&verifier(), &prosecutor(), &permit()), "verification.stopped");
    refused(desk.together(&verifier(), &prosecutor(), &permit()), "verification.suspended");
}

#[test]
fn what_a_court_or_interpol_lifts_two_officials_do_not() {
    let refusal = Desk::of(&Scene::red("BY").refusal("CZ", "BY", RefusalGround::HumanRights));
    refused(refusal.together(&verifier(), &prosecutor(), &permit()), "verification.stopped");
}

#[test]
fn two_officials_lift_what_is_theirs_and_it_stays_lifted_while_its_facts_do() {
    let scene = Scene::red("BY").law("Criminal Code Art 368(1)");
    let desk = Desk::of(&scene);
    assert_eq!(desk.standing.level, Level::Suspended);
    let both = desk.together(&verifier(), &prosecutor(), &permit()).unwrap();
    assert_eq!(both.standing.level, Level::Reviewable);
    // The same facts examined again: nothing changes.
    let again = after(Some(&both.standing), &scene.examine());
    assert_eq!((again.level, &again.lifted), (Level::Reviewable, &both.standing.lifted));
    let permission = Permission::of(Seq(90), &both).unwrap();
    let examination = scene.examine();
    let now =
        |standing, examination, revision, at| permission.over(&Now { revision, examination, standing, at });
    assert_eq!(now(&again, &examination, Seq(7), NOW + hours(1)), None);
    // One more label by the sender: the lifted finding rests on other facts and counts again.
    let worse = scene.law("Criminal Code Art 369-1").examine();
    let lowered = after(Some(&both.standing), &worse);
    assert_eq!(lowered.level, Level::Suspended);
    let over = now(&lowered, &worse, Seq(7), NOW + hours(1)).unwrap();
    assert_eq!(over.reason, LapseReason::Lowered);
}

#[test]
fn p3_a_permission_ends_by_time_revision_facts_protection_and_recall_and_by_nothing_else() {
    let scene = Scene::red("CZ").charge("Murder");
    let desk = Desk::of(&scene);
    let decided = desk.alone(&prosecutor(), &permit()).unwrap();
    let permission = Permission::of(Seq(90), &decided).unwrap();
    let over = |scene: &Scene, level: Option<Level>, revision: u64, at: i64| {
        let examination = scene.examine();
        let mut standing = after(Some(&decided.standing), &examination);
        standing.level = level.unwrap_or(standing.level);
        let now = Now { revision: Seq(revision), examination: &examination, standing: &standing, at };
        permission.over(&now).map(|it| it.reason)
    };
    assert_eq!(over(&scene, None, 7, NOW + hours(24 * 30) - 1), None);
    assert_eq!(over(&scene, None, 7, NOW + hours(24 * 30)), Some(LapseReason::Time));
    assert_eq!(over(&scene, None, 8, NOW), Some(LapseReason::Revision));
    assert_eq!(over(&scene, Some(Level::Suppressed), 7, NOW), Some(LapseReason::Lowered));
    let refused = Scene::red("CZ").charge("Murder").refusal("PL", "CZ", RefusalGround::Procedural);
    assert_eq!(over(&refused, None, 7, NOW), Some(LapseReason::Facts));
    let protected = Scene::red("CZ").charge("Murder").protection("LT", "CZ", None);
    assert_eq!(over(&protected, None, 7, NOW), Some(LapseReason::Lowered));
    // Another day on which nothing of this alert turned.
    assert_eq!(over(&scene.on("2026-06-20"), None, 7, NOW), None);
}

#[test]
fn p15_without_fresh_evidence_nothing_is_permitted_and_deciding_against_goes_on() {
    let mut desk = ordinary();
    desk.fresh = false;
    refused(desk.alone(&prosecutor(), &permit()), "verification.evidence");
    let mut against = other(DecisionKind::DoNotEnforce);
    against.own_prosecutor = Some(OwnProsecutor { refer: true, reasons: WHY.to_owned() });
    assert_eq!(desk.alone(&verifier(), &against).unwrap().standing.level, Level::Suspended);
}

#[test]
fn a_grave_crime_without_enforcement_is_answered_by_the_own_prosecutor() {
    let desk = ordinary();
    assert!(desk.standing.grave);
    for kind in [DecisionKind::DoNotEnforce, DecisionKind::InformationOnly, DecisionKind::ProtectAndAssist] {
        refused(desk.alone(&verifier(), &other(kind)), "verification.own_prosecutor");
    }
}

#[test]
fn what_people_decided_against_takes_two_to_open_and_no_examination_lapses_it() {
    let scene = Scene::red("CZ").charge("Theft");
    let mut desk = Desk::of(&scene);
    let decided = desk.alone(&verifier(), &other(DecisionKind::DoNotEnforce)).unwrap();
    assert!(decided.counts && decided.lease.is_none());
    desk.standing = after(Some(&decided.standing), &scene.on("2026-09-01").examine());
    assert_eq!(desk.standing.level, Level::Suspended);
    assert!(desk.standing.held.iter().all(|it| it.lapsed.is_none()), "{:?}", desk.standing.held);
    assert!(!desk.alone(&prosecutor(), &permit()).unwrap().counts);
    let both = desk.together(&verifier(), &prosecutor(), &permit()).unwrap();
    assert_eq!(both.standing.level, Level::Reviewable);
}

#[test]
fn a_channel_reaches_no_measure_above_its_ceiling_and_a_recalled_alert_none() {
    let mut desk = ordinary();
    desk.channel = Channel::InterpolBlue;
    refused(desk.alone(&prosecutor(), &permit()), "verification.ceiling");
    let mut desk = ordinary();
    desk.standing.level = Level::Suppressed;
    refused(desk.alone(&prosecutor(), &permit()), "verification.recalled");
}

#[test]
fn a_permission_is_for_one_measure_with_reasons_and_an_end() {
    let desk = ordinary();
    refused(desk.alone(&prosecutor(), &Decision { measure: None, ..permit() }), "verification.one_measure");
    refused(
        desk.alone(&prosecutor(), &Decision { reasons: "agreed".to_owned(), ..permit() }),
        "verification.reasons",
    );
    let long = Decision { until: Some(NOW + hours(24 * 31)), ..permit() };
    refused(desk.alone(&prosecutor(), &long), "verification.length");
    let past = Decision { until: Some(NOW), ..permit() };
    refused(desk.alone(&prosecutor(), &past), "verification.length");
    let bare = Decision { kind: DecisionKind::PermitWithConditions, ..permit() };
    refused(desk.alone(&prosecutor(), &bare), "verification.conditions");
}

#[test]
fn the_second_confirms_what_was_decided_sends_back_or_decides_against() {
    let desk = enhanced();
    let begun = desk.alone(&verifier(), &permit()).unwrap();
    let longer = Decision { until: Some(NOW + hours(48)), ..permit() };
    refused(desk.reviewed(&begun, &prosecutor(), &longer, Review::Confirm), "verification.confirms_the_same");
    refused(desk.reviewed(&begun, &prosecutor(), &permit(), Review::Otherwise), "verification.otherwise");
    let back = desk.reviewed(&begun, &prosecutor(), &permit(), Review::SendBack).unwrap();
    assert!(!back.counts && back.standing == desk.standing && back.lease.is_none());
    let own = Some(OwnProsecutor { refer: false, reasons: WHY.to_owned() });
    let no = Decision { own_prosecutor: own, ..other(DecisionKind::DoNotEnforce) };
    let otherwise = desk.reviewed(&begun, &prosecutor(), &no, Review::Otherwise).unwrap();
    assert!(otherwise.counts && otherwise.standing.level == Level::Suspended);
    // What counts waits for nobody.
    let both = desk.reviewed(&begun, &prosecutor(), &permit(), Review::Confirm).unwrap();
    refused(
        desk.reviewed(&both, &official("third", "court", None), &permit(), Review::Confirm),
        "verification.nothing_to_review",
    );
}

#[test]
fn p11_nothing_is_returned_after_a_sighting_without_a_fault_of_form_or_against_protection() {
    let mut desk =
        Desk::of(&Scene::red("CZ").charge("Theft").edit(|it| it.subject.born = terms::Field::NotShown));
    let back = other(DecisionKind::ReturnToSender);
    assert!(desk.alone(&verifier(), &back).is_ok());
    desk.sighted = true;
    refused(desk.alone(&verifier(), &back), "verification.return_sighted");
    let protected = Desk::of(&Scene::red("BY").protection("LT", "BY", None));
    refused(protected.alone(&verifier(), &back), "verification.return_told");
}

#[test]
fn every_reason_against_has_its_law() {
    let source = include_str!("decide.rs");
    let mut named: Vec<&str> =
        source.split('"').filter(|it| it.starts_with("verification.") && !it.contains(' ')).collect();
    named.sort_unstable();
    named.dedup();
    let mut listed: Vec<&str> = super::law::RULES.iter().map(|it| it.id).collect();
    listed.sort_unstable();
    assert_eq!(named, listed);
    for rule in super::law::RULES {
        assert!(!rule.law.is_empty() && !rule.says.is_empty(), "{}", rule.id);
    }
}

/// Every pair of officials, reading, channel, sender, protection, freshness and recall, against the promises said once
/// more in other words.
#[test]
fn no_scene_gives_a_lease_that_the_promises_forbid() {
    let scenes = [
        Scene::red("CZ").charge("Murder"),
        Scene::red("BY").charge("Murder"),
        Scene::red("BY").charge("Murder").protection("LT", "BY", None),
        Scene::red("BY").charge("Murder").protection("LT", "RU", None),
        Scene::red("BY").refusal("CZ", "BY", RefusalGround::HumanRights),
        Scene::red("BY").law("Criminal Code Art 368(1)"),
        Scene::red("QQ").charge("Fraud"),
    ];
    let people = [
        (verifier(), prosecutor()),
        (verifier(), verifier()),
        (verifier(), official("jonas", "gateway", Some("prosecutor general"))),
        (official("clerk", "gateway", None), prosecutor()),
        (Official { login: String::new(), ..verifier() }, prosecutor()),
        (verifier(), official("third", "court", None)),
    ];
    let (mut given, mut tried) = (0, 0);
    for scene in &scenes {
        let mut desk = Desk::of(scene);
        let arrived = desk.standing.clone();
        for channel in [Channel::InterpolRed, Channel::CisInterstate, Channel::InterpolBlue] {
            for (first, second) in &people {
                for reading in [Reading::Shown, Reading::NotExcluded, Reading::Excluded] {
                    for fresh in [true, false] {
                        for recalled in [false, true] {
                            desk.channel = channel;
                            desk.fresh = fresh;
                            desk.standing = arrived.clone();
                            if recalled {
                                desk.standing.level = Level::Suppressed;
                            }
                            tried += 1;
                            let Some(decided) = both(&desk, first, second, reading) else { continue };
                            let Some(lease) = decided.lease else { continue };
                            given += 1;
                            let two = desk.standing.track > Track::Ordinary;
                            assert!(fresh && !recalled && channel == Channel::InterpolRed);
                            assert!(decided.by.iter().all(|it| !it.login.is_empty() && it.person != "clerk"));
                            assert!(!two || (first.person != second.person && first.unit != second.unit));
                            assert!(decided.by.iter().any(|it| it.authority.is_some()));
                            assert!(
                                desk.read(first, reading).answers.is_empty() || reading == Reading::Excluded
                            );
                            assert!(decided.standing.level >= Level::Reviewable);
                            let stops =
                                decided.standing.held.iter().any(|it| it.stops.contains(lease.measure));
                            assert!(!stops, "{:?}", decided.standing.held);
                            assert!(lease.until <= NOW + hours(24 * 30));
                        }
                    }
                }
            }
        }
    }
    // It is not so that nothing is ever given.
    assert!(given >= 6 && tried > 1_000, "{given} of {tried}");
}

/// Alone where one suffices, else first and second, both reading in one way.
fn both(desk: &Desk, first: &Official, second: &Official, reading: Reading) -> Option<Decided> {
    let (theirs, own) = (desk.read(first, reading), desk.read(second, reading));
    if !super::needs_two(&desk.standing) {
        return decide(&desk.matter(), second, Some((Seq(80), &own)), &permit(), None).ok();
    }
    let begun = decide(&desk.matter(), first, Some((Seq(80), &theirs)), &permit(), None).ok()?;
    let review = First { entry: Seq(85), decided: &begun, reading: &theirs, review: Review::Confirm };
    decide(&desk.matter(), second, Some((Seq(86), &own)), &permit(), Some(&review)).ok()
}

#[test]
fn an_office_is_known_an_erased_alert_is_not_decided_on_and_a_return_needs_a_fault_of_form() {
    let mut desk = ordinary();
    refused(desk.alone(&Official { unit: " ".to_owned(), ..prosecutor() }, &permit()), "verification.office");
    refused(desk.alone(&Official { role: String::new(), ..prosecutor() }, &permit()), "verification.office");
    let mut formless = Desk::of(&Scene::red("CZ").charge("Theft"));
    formless.examination.findings.retain(|it| it.rule.family() != "form");
    refused(formless.alone(&verifier(), &other(DecisionKind::ReturnToSender)), "verification.return_form");
    desk.standing.level = Level::Erased;
    refused(desk.alone(&verifier(), &other(DecisionKind::InformationOnly)), "verification.erased");
}

#[test]
fn what_waits_for_a_second_is_no_permission_whatever_it_holds() {
    let desk = enhanced();
    let both = desk.together(&verifier(), &prosecutor(), &permit()).unwrap();
    assert!(Permission::of(Seq(90), &both).is_some());
    assert!(Permission::of(Seq(90), &Decided { counts: false, ..both.clone() }).is_none());
    let against = Decision { kind: DecisionKind::DoNotEnforce, ..both.decision.clone() };
    assert!(Permission::of(Seq(90), &Decided { decision: against, ..both }).is_none());
}

#[test]
fn a_lifted_finding_that_went_and_comes_back_counts_again() {
    let scene = Scene::red("BY").law("Criminal Code Art 368(1)");
    let both = Desk::of(&scene).together(&verifier(), &prosecutor(), &permit()).unwrap();
    let without = after(Some(&both.standing), &Scene::red("BY").examine());
    assert!(without.lifted.len() < both.standing.lifted.len());
    assert_eq!(after(Some(&without), &scene.examine()).level, Level::Suspended);
}

/// The reading with another answer about a group at risk.
fn grouped(desk: &Desk, group: Option<GroupAtRisk>) -> Result<Decided, Vec<Against>> {
    let mut reading = desk.read(&verifier(), Reading::Excluded);
    for answer in reading.answers.iter_mut().filter(|it| it.step == Step::GeneralSituation) {
        answer.group.clone_from(&group);
    }
    decide(&desk.matter(), &verifier(), Some((Seq(80), &reading)), &permit(), None)
}

fn shown() -> GroupAtRisk {
    GroupAtRisk {
        reading: Reading::Shown,
        group: "lawyers who defended those tried in 2024".to_owned(),
        ..GroupAtRisk::excluded(WHY, "report of a bar association", "2026-03-02".parse().unwrap())
    }
}

#[test]
fn step_one_says_of_a_group_at_risk_what_it_rests_on_and_a_group_alone_decides_nothing() {
    let desk = enhanced();
    refused(grouped(&desk, None), "verification.group_open");
    let bare = GroupAtRisk { reasons: "no".to_owned(), ..shown() };
    refused(grouped(&desk, Some(bare)), "verification.group_reasons");
    refused(
        grouped(&desk, Some(GroupAtRisk { material: Vec::new(), ..shown() })),
        "verification.group_material",
    );
    let excluded = GroupAtRisk { material: Vec::new(), reading: Reading::Excluded, ..shown() };
    refused(grouped(&desk, Some(excluded)), "verification.group_material");
    let ahead = GroupAtRisk::excluded(WHY, "report", "2036-03-02".parse().unwrap());
    refused(grouped(&desk, Some(ahead)), "verification.group_material");
    refused(
        grouped(&desk, Some(GroupAtRisk { group: " ".to_owned(), ..shown() })),
        "verification.group_named",
    );
    let open = GroupAtRisk { reading: Reading::NotExcluded, ..shown() };
    refused(grouped(&desk, Some(open)), "verification.point_missing");
    // Two steps: that a person belongs to a group is answered for this person and stops nothing by itself.
    assert!(grouped(&desk, Some(shown())).is_ok());
    assert!(desk.alone(&verifier(), &permit()).is_ok(), "excluded, on material with a date");
}

#[test]
fn whoever_belongs_to_a_group_at_risk_is_looked_at_in_step_two_on_every_track() {
    let mut desk = enhanced();
    desk.standing.track = Track::Ordinary;
    let decided = |reading: &OfficialReading| {
        decide(&desk.matter(), &prosecutor(), Some((Seq(80), reading)), &permit(), None)
    };
    let mut reading = desk.read(&prosecutor(), Reading::Excluded);
    // The class of the sender prescribes the general situation, and no point of step two.
    reading.answers.retain(|it| it.step != Step::ThisPerson && it.step != Step::NonRefoulement);
    let without = decided(&reading).err().unwrap_or_default();
    assert!(without.iter().all(|it| it.rule != "verification.group_step_two"), "{without:?}");
    reading.answers[0].group = Some(shown());
    refused(decided(&reading), "verification.group_step_two");
    for step in [Step::ThisPerson, Step::NonRefoulement] {
        refused(decided(&reading), "verification.group_step_two");
        reading.answers.push(StepAnswer { step, group: None, ..reading.answers[0].clone() });
    }
    assert!(decided(&reading).is_ok());
}

#[test]
fn a_risk_is_removed_by_an_assurance_that_is_weighed_and_watched_and_by_no_other() {
    let mut desk = enhanced();
    desk.assurance = true;
    let decided = |assurances: &[Assurance]| {
        let reading =
            OfficialReading { assurances: assurances.to_vec(), ..desk.read(&verifier(), Reading::Excluded) };
        decide(&desk.matter(), &verifier(), Some((Seq(80), &reading)), &permit(), None)
    };
    let whole = Assurance {
        given: "Ministry of Justice, 3 March 2026".to_owned(),
        met: vec![AssuranceCriterion::Specific, AssuranceCriterion::Checked],
        watched_by: "the embassy, monthly, with counsel".to_owned(),
    };
    assert!(decided(std::slice::from_ref(&whole)).is_ok());
    refused(decided(&[]), "verification.assurance_weighed");
    refused(decided(&[Assurance { met: Vec::new(), ..whole.clone() }]), "verification.assurance_weighed");
    let unwatched = Assurance { watched_by: " ".to_owned(), ..whole.clone() };
    refused(decided(&[whole, unwatched]), "verification.assurance_watched");
}

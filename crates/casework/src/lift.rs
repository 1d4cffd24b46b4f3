//! Acts of two officials of one authority: what is put into a register, and what is lifted again.
//!
//! | what | lifted by two officials of | how |
//! |---|---|---|
//! | a protection, an interim measure, a refusal or a decision on the register | the authority, body or court that made it | the entry touches no alert any more |
//! | a finding lifted by a court, a juvenile judge, a court that accepts an assurance | that court, as the profile names it | the finding counts no more on this alert while it rests on the same facts |
//! | a finding lifted by a new INTERPOL decision and two officials | two officials of different units, where the decision is on the register | the same |
//! | a finding lifted by one or two officials | nobody here | a decision lifts it |
//!
//! A lift raises nothing. What it took away shows as lapsed, what other findings say stays, and named people decide.
//! Promise: P4 and I10. One person alone lifts nothing; an authority lifts what it made and nobody else's; the notice to
//! the person's safe contact is due with every lift.
//!
//! Serves CJEU C-352/22 (status stands until the authority that granted it says otherwise); see [`RULES`].

use terms::finding::{Finding, Lifter};
use terms::lift::{EntryProposal, LiftProposal};
use terms::register::{Body, DeciderKind, Decision, Outcome, RegisterEntry};
use terms::verification::{Bound, Lifted, Official};
use terms::{Date, Examination, LawRef, Seq, Standing};

use crate::authority::words;
use crate::border::moment::hours;
use crate::jurisdiction::Jurisdiction;
use crate::permission::line;
use crate::standing::after;
use crate::verification::law::VerificationRule;
use crate::verification::{Against, add, is_reason, named};

/// Hours until the person's safe contact is told of a lift. Rule of this system, not law.
pub const NOTICE_HOURS: i64 = 24;

/// On what these rules rest.
pub static RULES: &[VerificationRule] = &[
    VerificationRule {
        id: "lift.authority",
        says: "an authority enters and lifts what is its own, by its own officials",
        law: &[
            LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
            LawRef::inference("promise P4 of this system"),
        ],
    },
    VerificationRule {
        id: "lift.two_people",
        says: "two persons of the authority enter and lift, whatever their accounts",
        law: &[LawRef::inference("entries can be bought; invariant I10 of this system")],
    },
    VerificationRule {
        id: "lift.reasons",
        says: "both give reasons, and the first names the decision it rests on",
        law: &[LawRef::inference("a rule of this system")],
    },
    VerificationRule {
        id: "lift.court",
        says: "what a court or a juvenile judge lifts is lifted by the one the profile names",
        law: &[LawRef::inference("the jurisdiction profile names it")],
    },
    VerificationRule {
        id: "lift.interpol",
        says: "what INTERPOL decided on the merits is lifted after a new INTERPOL decision alone",
        law: &[LawRef::inference("promise P6 of this system")],
    },
    VerificationRule {
        id: "lift.by_decision",
        says: "what officials lift is lifted by their decision, with the test",
        law: &[LawRef::inference("promise P2 of this system")],
    },
    VerificationRule {
        id: "lift.entry",
        says: "what rests on a register entry ends with that entry",
        law: &[LawRef::inference("promise P4 of this system")],
    },
    VerificationRule {
        id: "lift.same",
        says: "what is confirmed is what was proposed, as it still stands",
        law: &[LawRef::inference("a rule of this system")],
    },
];

/// What is to be lifted, as it stands now.
#[derive(Clone, Copy, Debug)]
pub enum What<'a> {
    /// An entry of a register.
    Entry(&'a RegisterEntry),
    /// A finding that comes out on one alert.
    Finding(&'a Finding),
}

/// Everything a lift rests on.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    /// What.
    pub what: What<'a>,
    /// The own state's courts.
    pub jurisdiction: &'a Jurisdiction,
    /// The own state: its authorities are named without it.
    pub own_state: Option<&'a str>,
    /// INTERPOL decided again, later than on the merits, and kept the case: it is on the register.
    pub interpol_kept: bool,
}

/// Whether an official may propose the lift, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn propose(
    matter: &Matter<'_>,
    by: &Official,
    reasons: &str,
    rests_on: &str,
) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    of_the_authority(matter, by, &mut against);
    if !is_reason(reasons) {
        add(&mut against, "lift.reasons", "say why it is lifted, in words");
    }
    if rests_on.trim().is_empty() {
        add(&mut against, "lift.reasons", "name the decision it rests on: body, day and number");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether another official may confirm it, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn confirm(
    matter: &Matter<'_>,
    first: &LiftProposal,
    by: &Official,
    reasons: &str,
) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    of_the_authority(matter, by, &mut against);
    two_people(&first.by, by, &mut against);
    let by_units =
        matches!(matter.what, What::Finding(it) if it.lifted_by == Lifter::InterpolAndTwoOfficials);
    if by_units && same(&first.by.unit, &by.unit) {
        add(&mut against, "lift.two_people", "both officials are of one unit");
    }
    if !is_reason(reasons) {
        add(&mut against, "lift.reasons", "the second official has reasons of their own, in words");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether an official may propose an entry of a register, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn propose_entry(
    entry: &RegisterEntry,
    own_state: Option<&str>,
    by: &Official,
    reasons: &str,
) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    of_the_maker(entry, own_state, by, &mut against);
    if !is_reason(reasons) {
        add(&mut against, "lift.reasons", "say on what evidence it is entered, in words");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether another official may confirm it, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn confirm_entry(
    first: &EntryProposal,
    own_state: Option<&str>,
    by: &Official,
) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    of_the_maker(&first.entry, own_state, by, &mut against);
    two_people(&first.by, by, &mut against);
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Whether another official may say no to a proposal: everybody but whoever proposed it may, with reasons.
///
/// # Errors
/// The reasons against it, none twice.
pub fn refuse(first: &Official, by: &Official, reasons: &str) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    named(by, &mut against);
    two_people(first, by, &mut against);
    if !is_reason(reasons) {
        add(&mut against, "lift.reasons", "say why not, in words");
    }
    if against.is_empty() { Ok(()) } else { Err(against) }
}

/// Only what the authority made itself. Protection is entered by the one that grants it; what other bodies decided is
/// entered on their document by two officials here.
fn of_the_maker(entry: &RegisterEntry, own_state: Option<&str>, by: &Official, against: &mut Vec<Against>) {
    match entry {
        RegisterEntry::Protection(it) if !is_of(by, &it.granted_by, own_state) => {
            add(
                against,
                "lift.authority",
                "a protection is entered by officials of the authority that grants it",
            );
        }
        RegisterEntry::Protection(_)
        | RegisterEntry::Refusal(_)
        | RegisterEntry::Decision(_)
        | RegisterEntry::Misuse(_)
        | RegisterEntry::Override(_)
        | RegisterEntry::Interim(_) => {}
    }
}

fn two_people(first: &Official, by: &Official, against: &mut Vec<Against>) {
    if same(&first.person, &by.person) || same(&first.login, &by.login) {
        add(against, "lift.two_people", "whoever proposed it does not confirm it, under whatever account");
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// The official acts for whoever lifts it.
fn of_the_authority(matter: &Matter<'_>, by: &Official, against: &mut Vec<Against>) {
    let own = |body: &Body| is_of(by, body, matter.own_state);
    let court = |named: Option<&String>, against: &mut Vec<Against>, which: &str| match named {
        Some(court) if by.authority.as_deref().is_some_and(|it| words(it) == words(court)) => {}
        Some(court) => add(against, "lift.court", format!("`{court}` lifts it")),
        None => add(against, "lift.court", format!("the profile names no {which}: nobody lifts it")),
    };
    match matter.what {
        What::Entry(entry) => {
            let body = match entry {
                RegisterEntry::Protection(it) => &it.granted_by,
                RegisterEntry::Interim(it) => &it.by,
                RegisterEntry::Refusal(it) => &it.refused_by,
                RegisterEntry::Decision(it) => &it.by,
                RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => {
                    add(against, "lift.entry", "what is said against a bureau ends by its own date");
                    return;
                }
            };
            if !own(body) {
                add(
                    against,
                    "lift.authority",
                    format!("`{}` ({}) made it and lifts it, and nobody else", body.name, body.state),
                );
            }
        }
        What::Finding(finding) => match finding.lifted_by {
            Lifter::OwnCourt | Lifter::OwnCourtNewFacts | Lifter::CourtAcceptingAssurance => {
                court(matter.jurisdiction.values().court.as_ref(), against, "own court");
            }
            // After contacting the authority: what it said is the decision that is named.
            Lifter::GrantingAuthorityOrOwnCourt => {
                court(matter.jurisdiction.values().court.as_ref(), against, "own court");
            }
            Lifter::JuvenileJudge => {
                court(matter.jurisdiction.values().juvenile_judge.as_ref(), against, "juvenile judge");
            }
            Lifter::InterpolAndTwoOfficials => {
                if !matter.interpol_kept {
                    add(
                        against,
                        "lift.interpol",
                        "no later INTERPOL decision that keeps the case is on the register",
                    );
                }
            }
            Lifter::GrantingAuthority | Lifter::AsylumAuthority | Lifter::InterimBody => {
                add(
                    against,
                    "lift.entry",
                    "it rests on an entry: the authority that made the entry lifts that",
                );
            }
            Lifter::Nobody | Lifter::OneOfficial | Lifter::TwoOfficials | Lifter::Officials => {
                add(against, "lift.by_decision", "a decision of officials lifts it, with the test");
            }
        },
    }
}

/// The official holds the office of this body. An authority of the own state is named without it; another one with it.
fn is_of(by: &Official, body: &Body, own_state: Option<&str>) -> bool {
    let Some(held) = by.authority.as_deref().map(words).filter(|it| !it.is_empty()) else { return false };
    let name = words(&body.name);
    let with_state: Vec<String> = name.iter().cloned().chain(words(&body.state)).collect();
    held == with_state
        || (!name.is_empty() && own_state.is_some_and(|it| words(it) == words(&body.state)) && held == name)
}

/// INTERPOL decided again on this case, later than every decision on the merits against it, and kept it.
#[must_use]
pub fn interpol_kept<'a>(register: impl IntoIterator<Item = &'a RegisterEntry>) -> bool {
    let (mut on_merits, mut kept) = (None, None);
    for entry in register {
        let RegisterEntry::Decision(Decision { decider: DeciderKind::Interpol, on, outcome, .. }) = entry
        else {
            continue;
        };
        match outcome {
            Outcome::DeletedOnMerits | Outcome::RefusedOnMerits => on_merits = on_merits.max(Some(*on)),
            Outcome::Kept => kept = kept.max(Some(*on)),
            _ => {}
        }
    }
    kept.is_some() && kept > on_merits
}

/// The finding of an examination that a line names.
#[must_use]
pub fn find<'a>(examination: &'a Examination, finding: &Bound) -> Option<&'a Finding> {
    examination.findings.iter().find(|it| !it.cured && line(it) == *finding)
}

/// What holds after a finding was lifted: it counts no more while it rests on the same facts, and shows as lapsed; the
/// level stays where it is until people decide.
#[must_use]
pub fn standing_after(
    standing: &Standing,
    examination: &Examination,
    finding: &Bound,
    by: Seq,
    on: Date,
) -> Standing {
    let mut before = standing.clone();
    before.lifted.retain(|it| it.finding != *finding);
    before.lifted.push(Lifted { finding: finding.clone(), by });
    // It lapsed on the day of the lift, whenever the examination was made that still holds.
    after(Some(&before), &Examination { on, ..examination.clone() })
}

/// When the person's safe contact has to be told of a lift.
#[must_use]
pub fn notice_due(at: i64) -> i64 {
    at.saturating_add(hours(NOTICE_HOURS))
}

#[cfg(test)]
mod tests {
    use terms::jurisdiction::JurisdictionValues;
    use terms::lift::LiftOf;
    use terms::register::RefusalGround;
    use terms::{Level, Measure, Track};

    use super::*;
    use crate::standing;
    use crate::testing::Scene;

    const WHY: &str = "The status was withdrawn by a decision that is final and was served.";
    const ON: &str = "decision 14-77 of 3 October 2026";

    fn official(person: &str, authority: &str) -> Official {
        Official {
            name: person.to_owned(),
            login: format!("{person}@office"),
            person: person.to_owned(),
            role: "granting_authority".to_owned(),
            unit: format!("unit of {person}"),
            authority: Some(authority.to_owned()),
        }
    }

    fn jurisdiction() -> Jurisdiction {
        let values = JurisdictionValues {
            court: Some("Court of Appeal".to_owned()),
            juvenile_judge: Some("Juvenile judge".to_owned()),
            ..JurisdictionValues::default()
        };
        Jurisdiction::new(values, "LT").unwrap()
    }

    fn protection() -> RegisterEntry {
        let scene = Scene::red("BY").protection("LT", "BY", None);
        scene.register_entries().into_iter().next().unwrap()
    }

    fn matter<'a>(what: What<'a>, jurisdiction: &'a Jurisdiction) -> Matter<'a> {
        Matter { what, jurisdiction, own_state: Some("LT"), interpol_kept: false }
    }

    fn proposal(by: &Official) -> LiftProposal {
        LiftProposal {
            of: LiftOf::Finding { finding: Bound(String::new()) },
            by: by.clone(),
            reasons: WHY.to_owned(),
            rests_on: ON.to_owned(),
        }
    }

    #[track_caller]
    fn refused(result: Result<(), Vec<Against>>, rule: &str) {
        let against = result.unwrap_err();
        assert!(against.iter().any(|it| it.rule == rule), "{rule} is not among {against:?}");
        assert!(RULES.iter().any(|it| it.id == rule) || rule.starts_with("verification."));
    }

    #[test]
    fn p4_two_officials_of_the_granting_authority_lift_a_protection_and_nobody_else_does() {
        let (entry, jurisdiction) = (protection(), jurisdiction());
        let RegisterEntry::Protection(it) = &entry else { panic!("a protection") };
        let matter = matter(What::Entry(&entry), &jurisdiction);
        let name = it.granted_by.name.clone();
        let (one, two) = (official("ona", &name), official("jonas", &format!("{name} LT")));
        propose(&matter, &one, WHY, ON).unwrap();
        confirm(&matter, &proposal(&one), &two, WHY).unwrap();
        refused(confirm(&matter, &proposal(&one), &one, WHY), "lift.two_people");
        refused(propose(&matter, &official("ugne", "prosecutor general"), WHY, ON), "lift.authority");
        refused(propose(&matter, &Official { authority: None, ..one.clone() }, WHY, ON), "lift.authority");
        refused(propose(&matter, &one, "done", ON), "lift.reasons");
        refused(propose(&matter, &one, WHY, " "), "lift.reasons");
        // Abroad it is another authority, whatever it is called.
        let abroad = Matter { own_state: Some("PL"), ..matter };
        refused(propose(&abroad, &one, WHY, ON), "lift.authority");
    }

    #[test]
    fn what_a_court_lifts_is_lifted_by_the_court_of_the_profile() {
        let scene = Scene::red("BY").refusal("CZ", "BY", RefusalGround::HumanRights);
        let examination = scene.examine();
        let finding = examination
            .findings
            .iter()
            .find(|it| it.lifted_by == Lifter::OwnCourtNewFacts)
            .expect("a refusal on rights grounds");
        let jurisdiction = jurisdiction();
        let it = matter(What::Finding(finding), &jurisdiction);
        let (one, two) = (official("rasa", "Court of Appeal"), official("tomas", "court of appeal"));
        propose(&it, &one, WHY, ON).unwrap();
        confirm(&it, &proposal(&one), &two, WHY).unwrap();
        refused(propose(&it, &official("ugne", "prosecutor general"), WHY, ON), "lift.court");
        let none = Jurisdiction::default();
        refused(propose(&matter(What::Finding(finding), &none), &one, WHY, ON), "lift.court");
    }

    #[test]
    fn what_officials_lift_and_what_rests_on_an_entry_is_not_lifted_here() {
        let protected = Scene::red("BY").protection("LT", "BY", None).examine();
        let jurisdiction = jurisdiction();
        let by = official("rasa", "Court of Appeal");
        for finding in &protected.findings {
            let rule = match finding.lifted_by {
                Lifter::GrantingAuthority => "lift.entry",
                Lifter::Nobody | Lifter::OneOfficial | Lifter::TwoOfficials => "lift.by_decision",
                _ => continue,
            };
            refused(propose(&matter(What::Finding(finding), &jurisdiction), &by, WHY, ON), rule);
        }
    }

    #[test]
    fn a_lift_raises_nothing_and_shows_what_it_took_away_as_lapsed() {
        let examination = Scene::red("CZ").refusal("PL", "CZ", RefusalGround::HumanRights).examine();
        let before = standing::after(None, &examination);
        assert_eq!(before.level, Level::Suspended);
        let finding =
            examination.findings.iter().find(|it| it.lifted_by == Lifter::OwnCourtNewFacts).unwrap();
        let day: Date = "2026-11-22".parse().unwrap();
        let after = standing_after(&before, &examination, &line(finding), Seq(30), day);
        assert_eq!((after.level, after.track), (before.level, before.track));
        assert!(after.held.iter().any(|it| it.rule == finding.rule && it.lapsed == Some(day)), "{after:?}");
        assert!(find(&examination, &line(finding)).is_some());
        // The same finding on other facts counts again.
        let other = Scene::red("CZ").interim(None).refusal("AT", "CZ", RefusalGround::HumanRights).examine();
        let again = standing::after(Some(&after), &other);
        assert!(again.held.iter().any(|it| it.rule == finding.rule && it.lapsed.is_none()));
        assert!(again.held.iter().any(|it| it.stops.contains(Measure::ProvisionalArrest)));
        assert!(again.track >= Track::Enhanced);
    }

    #[test]
    fn only_the_authority_that_grants_enters_a_protection_and_two_of_its_people_do() {
        let entry = protection();
        let RegisterEntry::Protection(it) = &entry else { panic!("a protection") };
        let one = official("ona", &it.granted_by.name);
        propose_entry(&entry, Some("LT"), &one, WHY).unwrap();
        refused(propose_entry(&entry, Some("LT"), &official("x", "police"), WHY), "lift.authority");
        let id = terms::id::RegisterId::from_tail("a");
        let first =
            EntryProposal { register: id, entry: entry.clone(), by: one.clone(), reasons: WHY.to_owned() };
        refused(confirm_entry(&first, Some("LT"), &one), "lift.two_people");
        refused(confirm_entry(&first, Some("LT"), &official("x", "police")), "lift.authority");
        confirm_entry(&first, Some("LT"), &official("jonas", &it.granted_by.name)).unwrap();
        refused(refuse(&one, &one, WHY), "lift.two_people");
        refuse(&one, &official("x", "police"), WHY).unwrap();
    }

    #[test]
    fn a_later_decision_of_interpol_that_keeps_the_case_counts_and_an_earlier_one_does_not() {
        let decision = |outcome, on: &str| {
            RegisterEntry::Decision(Decision {
                about: terms::register::About::default(),
                concerning_state: None,
                decider: DeciderKind::Interpol,
                by: Body { state: "INTERPOL".to_owned(), name: "CCF".to_owned() },
                on: on.parse().unwrap(),
                outcome,
                ends_case: false,
                objected_to: None,
                binds: Vec::new(),
            })
        };
        let deleted = decision(Outcome::DeletedOnMerits, "2025-03-01");
        let (early, late) = (decision(Outcome::Kept, "2024-03-01"), decision(Outcome::Kept, "2026-03-01"));
        assert!(interpol_kept([&deleted, &late]));
        assert!(!interpol_kept([&early, &deleted]));
        assert!(!interpol_kept([&deleted]));
    }
}

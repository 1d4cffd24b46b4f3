//! More invented values: tests, decisions, meetings, bureaus, custody and the rest.
//!
//! Promise: as in [`crate::samples`]: nobody here exists.

use terms::clock::ClockHolder;
use terms::role::Role;
use terms::verification::{DecisionKind, Reading, Step};
use terms::{Level, Measure, Origin};

use crate::account::{Account, Administration, OwnAccount};
use crate::bureaus::{Bureau, Bureaus, Line};
use crate::capacity::{Capacity, Figures};
use crate::custody::{Board, Custody};
use crate::decision::DecisionForm;
use crate::log::{Entry as LogEntry, Log};
use crate::meeting::Meeting;
use crate::parts::{Banner, Clock, Door, Event, Fact, Known, Name, Next, NextStep};
use crate::plot::Year;
use crate::profile::{Profile, Proof};
use crate::registers::{Entry, Registers};
use crate::review::{After, Before, Pair};
use crate::samples::{DAY, HOUR, NOW, alert, clock, names};
use crate::test_form::{Point, TestForm, Wrong};

fn facts() -> Vec<Fact> {
    alert().facts.into_iter().take(3).collect()
}

fn point(step: Step, reading: Option<Reading>, reasons: &str) -> Point {
    Point {
        step,
        needed: true,
        facts: facts(),
        reading,
        reasons: reasons.to_owned(),
        missing: [String::new(), String::new(), String::new()],
    }
}

fn wrong(field: &str, says: &str) -> Vec<Wrong> {
    vec![Wrong { field: field.to_owned(), says: says.to_owned() }]
}

/// The test with one answer missing.
#[must_use]
pub fn test_form() -> TestForm {
    TestForm {
        id: alert().id,
        names: names(),
        level: Level::Suspended,
        points: vec![
            point(
                Step::GeneralSituation,
                Some(Reading::Shown),
                "Three sources of 2025 and 2026; the reform of 2024 was weighed.",
            ),
            point(Step::ThisPerson, None, ""),
            point(Step::NonRefoulement, None, ""),
        ],
        assurance: Some((String::new(), Vec::new(), String::new())),
        wrong: wrong("this_person", "choose one answer, or leave this page with \"Save and leave\""),
        saved: Some(NOW - 120_000_000),
        clock: Some(clock()),
        version: "48208".to_owned(),
    }
}

/// A decision form with closed decisions.
#[must_use]
pub fn decision() -> DecisionForm {
    let closed = |kind: DecisionKind| match kind {
        DecisionKind::Permit | DecisionKind::PermitWithConditions => {
            Some("the deletion of 2025 stands; it needs a new INTERPOL decision".to_owned())
        }
        DecisionKind::InformationOnly
        | DecisionKind::DoNotEnforce
        | DecisionKind::ProtectAndAssist
        | DecisionKind::ReferToOwnProsecutor
        | DecisionKind::ReturnToSender => None,
    };
    DecisionForm {
        id: alert().id,
        names: names(),
        level: Level::Suspended,
        kinds: DecisionKind::ALL.iter().map(|it| (*it, closed(*it))).collect(),
        measures: vec![(Measure::ProvisionalArrest, "Prosecutor General's Office".to_owned())],
        second_person: true,
        grave: true,
        typed: [String::new(), String::new(), String::new(), String::new()],
        chosen: None,
        wrong: Vec::new(),
        confirm: true,
        version: "48208".to_owned(),
    }
}

/// The second person before the own reading.
#[must_use]
pub fn before() -> Before {
    Before {
        id: "alert-a3h8t51qc".to_owned(),
        names: vec![Name::plain("Radomir Vestal")],
        level: Level::Reviewable,
        first: ("Ugnė Balsytė".to_owned(), NOW - 19 * HOUR),
        entry: 48_655,
        points: vec![point(Step::GeneralSituation, None, ""), point(Step::ThisPerson, None, "")],
        why_you: vec![
            "you are not the first official, under any account".to_owned(),
            "you neither entered nor edited this alert".to_owned(),
            "you are of another unit".to_owned(),
        ],
        clock: Some(Clock { due: NOW - 2 * HOUR, rule: "grave_decision_last".to_owned(), ..clock() }),
        wrong: Vec::new(),
        version: "48655".to_owned(),
    }
}

/// Both readings.
#[must_use]
pub fn after() -> After {
    let read = |reading, reasons: &str| Some((reading, reasons.to_owned()));
    After {
        id: "alert-a3h8t51qc".to_owned(),
        names: vec![Name::plain("Radomir Vestal")],
        level: Level::Reviewable,
        first: ("Ugnė Balsytė".to_owned(), NOW - 19 * HOUR),
        saved: NOW,
        pairs: vec![
            Pair {
                step: Step::GeneralSituation,
                first: read(Reading::Excluded, "Deficiencies concern cases against journalists."),
                second: read(Reading::Excluded, "The same court was found independent in March 2026."),
            },
            Pair {
                step: Step::ThisPerson,
                first: read(Reading::Excluded, "Nothing sets him apart from other accused persons."),
                second: read(Reading::NotExcluded, "Counsel speaks of a threat; I see no answer to that."),
            },
        ],
        decided: (
            "Permit with conditions: provisional arrest, for 30 days".to_owned(),
            "Act, place, day and two witnesses are named.".to_owned(),
        ),
        confirms: "MAY ACT: provisional arrest - decided by U. Balsytė and R. Tauras until 19 Dec".to_owned(),
        bound: vec!["content 48650 of the alert".to_owned(), "sender.class: U".to_owned()],
        reasons: String::new(),
        confirm: true,
        wrong: Vec::new(),
        version: "48700".to_owned(),
    }
}

/// A meeting at night.
#[must_use]
pub fn meeting() -> Meeting {
    Meeting {
        id: "alert-a6k2v0rpd".to_owned(),
        check: 48_811,
        names: vec![Name::plain("Danil Merkuse")],
        place: "Officer 4471, lane B".to_owned(),
        at: NOW - 660_000_000,
        banner: Banner {
            level: Level::Reviewable,
            permission: None,
            why:
                "Nothing found speaks against the alert, and a person accused of murder stands at the border."
                    .to_owned(),
        },
        next: Next { step: NextStep::AnswerMeeting, href: None },
        clocks: vec![Clock {
            rule: "duty".to_owned(),
            began: NOW - 660_000_000,
            due: NOW + 1_140_000_000,
            holder: ClockHolder::DutyDesk,
            ..clock()
        }],
        may: vec![
            "the ordinary check of any traveller".to_owned(),
            "second-line identity, 15 minutes".to_owned(),
        ],
        may_not: vec![
            "arrest".to_owned(),
            "refuse entry or boarding".to_owned(),
            "search devices".to_owned(),
        ],
        facts: vec![Fact {
            term: "identity".to_owned(),
            known: Known::Value("confirmed: passport read, photograph compared".to_owned()),
            origin: Origin::Official,
        }],
        history: vec![Event {
            door: Door::Act,
            what: "The question sheet was offered; the person wants a lawyer first".to_owned(),
            at: NOW - 500_000_000,
            entry: Some(48_815),
            to_come: false,
        }],
        call: vec![("Ieva Stankutė, prosecutor on duty".to_owned(), "4420".to_owned())],
        may_decide: true,
    }
}

/// A register with an entry that waits.
#[must_use]
pub fn registers() -> Registers {
    Registers {
        found: None,
        not_found: true,
        waiting: vec![Entry {
            id: "reg-4f2a".to_owned(),
            kind: "Protection".to_owned(),
            facts: facts(),
            proposed: Some(("Aldona Pilkė".to_owned(), NOW - DAY)),
            confirmed: None,
        }],
        kinds: vec![("protection".to_owned(), "Protection".to_owned())],
        wrong: Vec::new(),
    }
}

fn line() -> Line {
    Line { code: "QQ".to_owned(), name: "Bureau Voskar".to_owned(), class: 'A', misuse: true, alerts: 214 }
}

/// The list of bureaus.
#[must_use]
pub fn bureaus() -> Bureaus {
    let other =
        Line { code: "QT".to_owned(), name: "Bureau Orle".to_owned(), class: 'N', misuse: false, alerts: 61 };
    Bureaus { lines: vec![line(), other], after: None }
}

/// One bureau.
#[must_use]
pub fn bureau() -> Bureau {
    let medians = [48.0, 49.0, 51.0, 54.0, 57.0, 58.0, 60.0, 61.0, 68.0, 74.0, 77.0, 78.0, 77.0, 75.0];
    let years = (2012_i16..).zip(medians).map(|(year, median)| Year {
        year,
        draws: [median - 6.0, median, median + 6.0],
        class: if year < 2016 {
            'N'
        } else if year < 2021 {
            'U'
        } else {
            'A'
        },
        carried: year == 2017,
    });
    Bureau {
        line: line(),
        release: "Release 2026.1. Invented state, invented values.".to_owned(),
        years: years.collect(),
        threshold: 62.0,
        evidence: vec![
            ["14 Nov 2024", "Notice deleted by the commission", "excerpt 2024-77", "Nov 2029"]
                .map(str::to_owned),
        ],
        against: vec![(
            "Two courts surrendered people there in 2025".to_owned(),
            "Drug cases, assurances monitored.".to_owned(),
        )],
        overrides: vec![["raised to A", "M. Rasytė, R. Tauras", "Aug 2020", "Aug 2021"].map(str::to_owned)],
        may_propose: true,
    }
}

/// The custody board.
#[must_use]
pub fn custody() -> Board {
    let one = Custody {
        id: "custody-1".to_owned(),
        name: Some(Name::plain("Edvin Saltarelis")),
        alert: "alert-a2b7h66qd".to_owned(),
        level: Level::Suspended,
        measure: None,
        against: true,
        since: NOW - 12 * HOUR,
        by: ("Officer 3108, police".to_owned(), "wanted abroad".to_owned()),
        court: Some((NOW + 12 * HOUR, "24 hours, profile".to_owned())),
        counsel: Some(NOW - 12 * HOUR + 720_000_000),
        consulate: false,
        recall: None,
    };
    let other = Custody {
        id: "custody-2".to_owned(),
        name: None,
        level: Level::Permitted,
        measure: Some(Measure::ProvisionalArrest),
        against: false,
        court: None,
        counsel: None,
        ..one.clone()
    };
    Board {
        people: vec![one, other],
        ended: vec![
            ["alert-a5r8l13kw", "6 Nov, 09:10", "6 Nov, 13:02", "protection confirmed, permission lapsed"]
                .map(str::to_owned),
        ],
        may_act: true,
    }
}

/// Capacity.
#[must_use]
pub fn capacity() -> Capacity {
    let rows = |all: &[(&str, u64)]| all.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
    Capacity {
        figures: vec![
            Figures {
                title: "Minutes for each alert, median".to_owned(),
                note: "From the first opening to the decision, this month.".to_owned(),
                rows: rows(&[("ordinary track", 14), ("enhanced track", 66), ("barred", 21)]),
            },
            Figures {
                title: "Alerts that wait, by age".to_owned(),
                note: "Today.".to_owned(),
                rows: rows(&[("under a day", 41), ("1 to 7 days", 122), ("over 7 days", 37)]),
            },
        ],
    }
}

/// A profile with a proof that fails.
#[must_use]
pub fn profile() -> Profile {
    let proof =
        |name: &str, passes, says: &str| Proof { name: name.to_owned(), passes, says: says.to_owned() };
    Profile {
        name: "Velmora, invented".to_owned(),
        revision: 7,
        values: vec![["meeting", "second line", "15 minutes"].map(str::to_owned)],
        text: Some("[meeting]\nsecond_line_minutes = 15\n".to_owned()),
        proofs: vec![
            proof("nothing coercive against live protection", Some(true), "46 environments"),
            proof(
                "nothing coercive to an unnamed officer",
                Some(false),
                "counterexample: an officer without a login",
            ),
            proof("nothing beyond the ceiling", None, ""),
        ],
        wrong: Vec::new(),
        version: "7".to_owned(),
    }
}

/// The log.
#[must_use]
pub fn log() -> Log {
    let entry = |seq, kind: &str, actor: &str, caused_by| LogEntry {
        seq,
        at: NOW - 60_000_000,
        kind: kind.to_owned(),
        actor: actor.to_owned(),
        caused_by,
    };
    Log {
        entries: vec![
            entry(48_209, "examined", "auto(examination)", Some(48_208)),
            entry(48_208, "alert_received", "gateway", None),
        ],
        checkpoint: Some(
            "redress.example/velmora\n48209\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n".to_owned(),
        ),
        after: Some("/log?after=48208".to_owned()),
    }
}

/// Accounts.
#[must_use]
pub fn administration() -> Administration {
    Administration {
        accounts: vec![
            Account {
                login: "m.rasyte".to_owned(),
                name: "Milda Rasytė".to_owned(),
                roles: vec![Role::DeskOfficer, Role::DutyOfficer],
                unit: "Desk 2".to_owned(),
                closed: false,
            },
            Account {
                login: "old".to_owned(),
                name: "Jonas Vaitkus".to_owned(),
                roles: vec![Role::Auditor],
                unit: "Audit".to_owned(),
                closed: true,
            },
        ],
        start_code: Some(("r.tauras".to_owned(), "invented-start-code".to_owned())),
        wrong: Vec::new(),
    }
}

/// Look-ups, sampled.
#[must_use]
pub fn lookups() -> crate::lookups::Lookups {
    let row = |entry, what: &str, who: &str, role: &str, why: &str| crate::lookups::Row {
        entry,
        at: NOW,
        who: who.to_owned(),
        role: role.to_owned(),
        what: what.to_owned(),
        alerts: 1,
        why: why.to_owned(),
    };
    crate::lookups::Lookups {
        typed: ["2026-11-01".to_owned(), "2026-11-22".to_owned(), "20".to_owned()],
        wrong: Vec::new(),
        drawn: Some(crate::lookups::Drawn {
            seed: "9f31c0d2a47b6e5588d1f0a3c2b4e6d7".to_owned(),
            entry: 48_920,
            of: 1_204,
            rows: vec![
                row(48_901, "see_alert", "milda", "verifying_official", "GET /queue, for verification"),
                row(48_917, "check_traveller", "rasa", "border_officer", "border, lane 4"),
            ],
        }),
    }
}

/// One's own account.
#[must_use]
pub fn own_account() -> OwnAccount {
    OwnAccount {
        passkeys: vec![("AAEC".to_owned(), "key on my desk".to_owned(), 1_795_251_600_000_000)],
        login: "m.rasyte".to_owned(),
        logins: vec![("Firefox, today".to_owned(), NOW + 7 * HOUR)],
        confirm: true,
        must_choose: false,
        wrong: Vec::new(),
    }
}

/// An answer at a booth: the words are those of the rules, cut to what a picture needs.
#[must_use]
pub fn answer() -> crate::border::BorderAnswer {
    use casework::border::answer::Answer;
    use terms::border::Word;
    let all = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    crate::border::BorderAnswer {
        answer: Answer {
            word: Word::Suspended,
            traveller: "ZHURAVINSKI, STSIAPAN; residence permit, scanned".to_owned(),
            headline: "SUSPENDED - NO MEASURE ON THIS ALERT".to_owned(),
            means: "Go on as with any traveller.",
            alerts: Vec::new(),
            doing: all(&["Go on as with any traveller", "Offer the question sheet", "Call the duty desk"]),
            not_doing: all(&[
                "Arrest",
                "Refuse entry or boarding",
                "Keep documents",
                "Search devices",
                "Tell any foreign authority",
            ]),
            because: "Do not, because of the alert",
            own_law: "Other grounds of your own law are unaffected.",
            until: "the duty desk says otherwise".to_owned(),
            identity: "confirmed: document read and photograph compared".to_owned(),
            call: "Duty desk 4400, 30-minute clock, ends 11:35".to_owned(),
            abroad: String::new(),
            answered: "11:05:12".to_owned(),
            log: None,
        },
        check: Some(48_904),
        quiet: false,
        card: card(),
    }
}

/// The card of the first ten minutes of an invented profile.
#[must_use]
pub fn card() -> Option<casework::border::card::Card> {
    use casework::border::profile::{Profile, ProfileValues};
    let values = ProfileValues {
        state: "QV".to_owned(),
        duty_number: "4400".to_owned(),
        child_protection_number: "4410".to_owned(),
        second_line_minutes: 15,
        meanwhile: Vec::new(),
        judge_within_hours: Some(24),
        referral_hours: 6,
        registers_abroad: Vec::new(),
    };
    Profile::new(values).ok().map(|it| casework::border::card::card(&it))
}

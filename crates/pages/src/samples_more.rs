//! More invented values: tests, decisions, meetings, bureaus, custody and the rest.
//!
//! Promise: as in [`crate::samples`]: nobody here exists.

use casework::border::say::{Line as Spoken, Said, Saying, Value};
use terms::clock::ClockHolder;
use terms::register::{Speaker, StatementKind};
use terms::role::Role;
use terms::verification::{AssuranceCriterion, DecisionKind, Reading, Step};
use terms::{Level, Measure, Origin, Track};

use crate::account::{Account, Administration, OwnAccount};
use crate::act::Typed;
use crate::bureaus::{Bureau, Bureaus, Line};
use crate::capacity::Capacity;
use crate::counsel::{Client, Clients, Facts, Item, Stated, TypedStatement, Vault};
use crate::custody::{Board, Custody, Scope};
use crate::decision::DecisionForm;
use crate::log::{Entry as LogEntry, Log};
use crate::meeting::Meeting;
use crate::parts::{Banner, Clock, Door, Event, EventKind, Fact, Known, Name, Next, NextStep, Why};
use crate::plot::Year;
use crate::profile::{Edit, Profile, Proof, Taken, Tried};
use crate::registers::{Entry, Registers};
use crate::review::{After, Before, Pair};
use crate::samples::{DAY, HOUR, NOW, alert, clock, names};
use crate::test_form::{Group, Point, TestForm, Weighed, Wrong};

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
        group: (step == Step::GeneralSituation).then(|| Group {
            reading,
            material: vec![Default::default(), Default::default()],
            ..Group::default()
        }),
    }
}

/// An assurance with two criteria that it meets.
fn weighed() -> Weighed {
    Weighed {
        given: "Ministry of Justice of QX, 3 September 2026".to_owned(),
        met: vec![AssuranceCriterion::Disclosed, AssuranceCriterion::Checked],
        watched_by: "the embassy in Velmora, monthly, with counsel".to_owned(),
    }
}

pub(crate) fn wrong(field: &str, says: &str) -> Vec<Wrong> {
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
        assurances: vec![weighed(), Weighed::default()],
        wrong: wrong("this_person", "choose one answer, or leave this page with \"Save and leave\""),
        saved: Some(NOW - 120_000_000),
        clock: Some(clock()),
        version: "48208".to_owned(),
        written: vec![crate::samples::question()],
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
        measure: None,
        refer: None,
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
        assurances: vec![Weighed::default()],
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
        groups: [
            Some(Group {
                reading: Some(Reading::Excluded),
                group: String::new(),
                reasons: "The reports name journalists and teachers; he drives a lorry.".to_owned(),
                material: vec![["report on the press".to_owned(), "2026-03-02".to_owned()]],
            }),
            None,
        ],
        assurances: [vec![weighed()], Vec::new()],
        decided: (
            "Permit with conditions: provisional arrest, for 30 days".to_owned(),
            "Act, place, day and two witnesses are named.".to_owned(),
        ),
        confirms: "MAY ACT: provisional arrest - decided by U. Balsytė and R. Tauras until 19 Dec".to_owned(),
        bound: vec!["content 48650 of the alert".to_owned(), "sender.class: U".to_owned()],
        typed: Typed::default(),
        others: DecisionKind::ALL.iter().copied().filter(|it| !it.permits()).collect(),
        grave: true,
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
            why: Why::Nothing { rules: 52, on: terms::Date::constant(2026, 11, 19) },
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
            Saying::MayCheck.into(),
            Said::with(Saying::MaySecondLine, vec![("minutes", Value::Minutes(15))]),
            Saying::MayOverride.into(),
        ],
        may_not: vec![Saying::NeverArrest.into(), Saying::NeverRefuse.into(), Saying::NeverDevices.into()],
        facts: vec![Fact {
            term: "identity".to_owned(),
            known: Known::Value("confirmed: passport read, photograph compared".to_owned()),
            origin: Origin::Official,
        }],
        history: vec![Event {
            door: Door::Act,
            kind: Some(EventKind::Entry("sheet_answered".to_owned())),
            what: "The question sheet was offered; the person wants a lawyer first".to_owned(),
            at: NOW - 500_000_000,
            entry: Some(48_815),
            to_come: false,
            by: Some("Rasa Pelėdytė".to_owned()),
        }],
        call: vec![("Ieva Stankutė, prosecutor on duty".to_owned(), "4420".to_owned())],
        may_decide: true,
        may_answer: true,
        may_judge: true,
        key: "sample-key".to_owned(),
        typed: Typed::default(),
        wrong: wrong("says", "an answer of fewer than 20 letters says nothing"),
    }
}

/// A register in which something was looked for.
#[must_use]
pub fn registers() -> Registers {
    Registers { not_found: true, may_propose: true, key: "sample-key".to_owned(), ..Registers::default() }
}

/// The same with what was found.
#[must_use]
pub fn registers_found() -> Registers {
    let found = Entry {
        id: "register-4f2a".to_owned(),
        kind: "protection".to_owned(),
        facts: facts(),
        proposed: Some(("Aldona Pilkė".to_owned(), NOW - DAY)),
        confirmed: Some(("Rasa Vytė".to_owned(), NOW - HOUR)),
    };
    Registers { found: Some(found), not_found: false, ..registers() }
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
        explain: vec!["class A: deficiency 75.0 (5 to 95 %: 70.1 to 80.2)".to_owned()],
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
        may_raise: true,
        typed: vec![("to".to_owned(), "A".to_owned())],
        wrong: wrong("evidence", "missing or shorter than 20 letters"),
    }
}

/// The custody board.
#[must_use]
pub fn custody() -> Board {
    let one = Custody {
        id: "48120".to_owned(),
        name: Some(Name::plain("Edvin Saltarelis")),
        alert: Some("alert-a2b7h66qd".to_owned()),
        may_open: true,
        level: Some(Level::Suspended),
        measure: Some((Measure::ProvisionalArrest, false)),
        against: true,
        stands: "suspended".to_owned(),
        since: NOW - 12 * HOUR,
        by: ("Officer 3108, police".to_owned(), "wanted abroad".to_owned()),
        court: Some((NOW + 12 * HOUR, "24 hours, profile".to_owned())),
        counsel: Some(NOW - 12 * HOUR + 720_000_000),
        consulate: None,
        recalled: false,
    };
    let other = Custody {
        id: "48260".to_owned(),
        name: None,
        level: Some(Level::Permitted),
        measure: Some((Measure::ProvisionalArrest, true)),
        against: false,
        stands: "permitted".to_owned(),
        court: None,
        counsel: None,
        ..one.clone()
    };
    Board {
        after_recall: Some(casework::recall::waits::Headline {
            held: 1,
            longest: 6,
            released: Some(casework::recall::waits::Days { count: 4, median: 2, longest: 9 }),
        }),
        scope: Scope::default(),
        people: vec![one, other],
        ended: vec![("47880".to_owned(), "alert-a5r8l13kw".to_owned(), NOW - 9 * DAY, NOW - 8 * DAY)],
        may_act: true,
    }
}

/// Capacity, with a cell that is not shown.
#[must_use]
pub fn capacity() -> Capacity {
    use casework::border::moment::{hours, minutes};
    use casework::capacity::{Capacity as Found, Cell, Spread};
    use terms::indicator::Class;
    let spread = |median, ninetieth| Spread { median, ninetieth };
    let cell = |class, offence, shown| Cell { class, offence, shown };
    Capacity {
        from: terms::Date::constant(2026, 10, 20),
        to: terms::Date::constant(2026, 11, 19),
        found: Found {
            begun: 240,
            decided: 203,
            work: Some(spread(minutes(41), minutes(118))),
            queue: Some(spread(hours(60), hours(290))),
            waiting: vec![
                cell(Class::A, "tax", Some((61, spread(hours(96), hours(400))))),
                cell(Class::A, "extremism", None),
                cell(Class::N, "homicide", Some((22, spread(hours(3), hours(9))))),
                cell(Class::U, "fraud", Some((40, spread(hours(55), hours(300))))),
            ],
            grave: 31,
            grave_in_4_hours: 29,
            grave_in_24_hours: 31,
            grave_delayed: 2,
            grave_lost: hours(7),
            decisions: 251,
            within_a_minute: 3,
        },
        wrong: None,
    }
}

/// A profile that was taken up.
#[must_use]
pub fn profile() -> Profile {
    Profile {
        state: "QQ".to_owned(),
        values: vec![
            ["at a meeting", "second-line identity check, minutes", "15"].map(str::to_owned),
            ["who permits, and how long", "provisional arrest", "prosecutor general, at most 30 days"]
                .map(str::to_owned),
        ],
        doubts: vec!["no juvenile judge is named: nothing opens the arrest of a child".to_owned()],
        taken: Some(Taken {
            entry: 48_100,
            at: NOW - DAY,
            by: "Petras Starkus".to_owned(),
            reasons: "the second line has fifteen minutes by the new law".to_owned(),
            digest: "AZX4CE0C1F2A".to_owned(),
            proof: Proof::Proved { environments: 10, mutants: 11 },
        }),
        may_edit: true,
    }
}

/// The form of a profile: with faults, or with a change that is not proved, or with one that is.
#[must_use]
pub fn profile_edit(which: usize) -> Edit {
    let change = |before: Option<&str>, after: &str| {
        ("custody".to_owned(), "counsel".to_owned(), before.map(str::to_owned), Some(after.to_owned()))
    };
    let tried = match which {
        0 => Tried {
            faults: vec![(
                3,
                "duty_numbr".to_owned(),
                "unknown field: did you mean `duty_number`?".to_owned(),
            )],
            changes: Vec::new(),
            doubts: Vec::new(),
            proof: None,
        },
        1 => Tried {
            faults: Vec::new(),
            changes: vec![change(Some("4"), "6")],
            doubts: vec!["no own court is named".to_owned()],
            proof: Some(Proof::NoSolver("the solver `cvc5` cannot be started".to_owned())),
        },
        _ => Tried {
            faults: Vec::new(),
            changes: vec![change(None, "6")],
            doubts: Vec::new(),
            proof: Some(Proof::Proved { environments: 10, mutants: 11 }),
        },
    };
    Edit {
        typed: ["state = \"QQ\"\nduty_number = \"4400\"\n".to_owned(), String::new()],
        version: "48100".to_owned(),
        tried: Some(tried),
        wrong: if which > 1 { wrong("reasons", "missing or shorter than 20 letters") } else { Vec::new() },
        confirm: true,
    }
}

/// The log.
#[must_use]
pub fn log() -> Log {
    let entry = |seq, kind: &str, office: &str, erased| LogEntry {
        seq,
        at: NOW - 60_000_000,
        kind: kind.to_owned(),
        office: office.to_owned(),
        erased,
    };
    Log {
        entries: vec![
            entry(48_209, "examined", "program", false),
            entry(48_208, "alert_received", "gateway", true),
        ],
        size: 48_210,
        checkpoint: Some(
            "redress.example/velmora\n48209\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n".to_owned(),
        ),
        key: "redress.example/velmora+4e0c1f2a+AZx4".to_owned(),
        wrong: true,
        after: Some("/log?before=48208".to_owned()),
    }
}

/// One entry with its proof.
#[must_use]
pub fn log_entry() -> crate::log::OneEntry {
    let log = log();
    crate::log::OneEntry {
        entry: LogEntry {
            seq: 48_208,
            at: NOW,
            kind: "alert_received".to_owned(),
            office: "gateway".to_owned(),
            erased: true,
        },
        proof: "c2sp.org/tlog-proof@v1\nindex 48208\n".to_owned(),
        key: log.key,
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
        typed: vec![("what".to_owned(), "mandate".to_owned())],
        wrong: wrong("alert", "expected an alert as `alert-...`, whole"),
        confirm: true,
        after: Some("/administration?after=old".to_owned()),
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
    let text = |name: &'static str, text: &str| (name, Value::Text(text.to_owned()));
    crate::border::BorderAnswer {
        answer: Answer {
            word: Word::Suspended,
            traveller: Spoken::new(
                vec![
                    Said::with(Saying::Presented, vec![text("name", "ZHURAVINSKI, STSIAPAN")]),
                    Saying::ReadZone.into(),
                ],
                "ZHURAVINSKI, STSIAPAN (document read by machine)".to_owned(),
            ),
            headline: Saying::HeadSuspended.into(),
            means: Saying::MeansSuspended.into(),
            alerts: Vec::new(),
            doing: [Saying::GoOn, Saying::OfferSheet, Saying::CallDesk].map(Said::from).into(),
            not_doing: [
                Saying::NotArrest,
                Saying::NotRefuseEntry,
                Saying::NotKeepDocuments,
                Saying::NotSearchDevices,
                Saying::NotTell,
            ]
            .map(Said::from)
            .into(),
            because: Saying::BecauseAlert.into(),
            own_law: Saying::OwnLaw.into(),
            until: Saying::UntilDesk.into(),
            identity: Said::with(
                Saying::Confirmed,
                vec![("rests", Value::Several(vec![Saying::RestsDocument, Saying::RestsPhotograph]))],
            )
            .into(),
            call: Said::with(
                Saying::Call,
                vec![text("number", "4400"), ("minutes", Value::Count(30)), text("when", "11:35")],
            ),
            abroad: Spoken::default(),
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

/// Clocks of an alert: one that runs, one that is late, one that ended; what its sender is asked.
#[must_use]
pub fn clocks() -> crate::clocks::Clocks {
    let listed = |clock, href: Option<&str>| crate::clocks::Listed { clock, href: href.map(str::to_owned) };
    let running = crate::samples::clock();
    let late = Clock { due: NOW - 2 * HOUR, rule: "statement".to_owned(), ..running.clone() };
    let met = Clock { met: Some(NOW - DAY), rule: "duty".to_owned(), ..running.clone() };
    crate::clocks::Clocks {
        id: "alert-a7q4m2k9d".to_owned(),
        names: crate::samples::names(),
        level: Level::Suspended,
        next: Next { step: NextStep::AnswerClock, href: Some("/clocks/48209/statement".to_owned()) },
        open: vec![listed(late, Some("/clocks/48209/statement")), listed(running, None)],
        ended: vec![listed(met, None)],
        asked: crate::clocks::Asked {
            questions: vec!["Which act, on which day and at which place, is alleged?".to_owned()],
            due: Some(NOW - DAY),
            letters: vec![(48_300, "To the bureau of QQ\n\n1. Which act is alleged?".to_owned())],
            answers: vec![(48_400, NOW - HOUR, "The act is described in the file.".to_owned())],
        },
        may_act: true,
        typed: ["He lives here".to_owned(), String::new()],
        wrong: vec![crate::test_form::Wrong {
            field: "reasons".to_owned(),
            says: "reasons: missing or shorter than 20 letters".to_owned(),
        }],
        version: "48400".to_owned(),
    }
}

/// One clock that words answer.
#[must_use]
pub fn one_clock() -> crate::clocks::OneClock {
    crate::clocks::OneClock {
        path: "/clocks/48209/desk_decision".to_owned(),
        clock: crate::samples::clock(),
        written: vec![crate::samples::question()],
        alerts: vec![("alert-a7q4m2k9d".to_owned(), Level::Suspended)],
        may_answer: true,
        may_extend: Some(15),
        typed: Default::default(),
        wrong: Vec::new(),
    }
}

/// Letters that go out and that went out.
#[must_use]
pub fn questions() -> crate::clocks::Questions {
    let letter = |due, sent| crate::clocks::Letter {
        alert: "alert-a7q4m2k9d".to_owned(),
        bureau: "QQ".to_owned(),
        due,
        sent,
    };
    crate::clocks::Questions {
        coming: vec![letter(NOW + 4 * DAY, None)],
        coming_after: Some("/questions?coming=1.2.3".to_owned()),
        sent: vec![letter(NOW - 3 * DAY, Some(48_300)), letter(NOW - 3 * DAY, None)],
        sent_after: None,
    }
}

/// Two clients of counsel.
#[must_use]
pub fn clients() -> Clients {
    let client = |id: &str, level, clocks, stated| Client {
        id: id.to_owned(),
        names: names(),
        level,
        track: Track::Enhanced,
        about: "Red Notice of bureau BY.".to_owned(),
        clocks,
        stated,
    };
    Clients {
        clients: vec![
            client(
                "alert-a7q4m2k9d",
                Level::Suspended,
                vec![("desk_decision".to_owned(), NOW - DAY, NOW + 22 * HOUR)],
                1,
            ),
            client("alert-b2q4m2k9d", Level::Reviewable, Vec::new(), 0),
        ],
    }
}

/// A form of counsel with one fault.
#[must_use]
pub fn submit() -> Facts {
    let said = casework::border::Moment::new(NOW, 0).date();
    let typed = TypedStatement {
        kind: "torture".to_owned(),
        text: "Beaten at the station.".to_owned(),
        ..TypedStatement::default()
    };
    Facts {
        id: alert().id,
        names: names(),
        level: Level::Suspended,
        stated: vec![Stated {
            speaker: Speaker::Person,
            said,
            entry: 48_912,
            statements: vec![(
                StatementKind::Protection,
                "A refugee since 2024.".to_owned(),
                Some("LT".to_owned()),
                Some(said),
            )],
            vault: Some(48_911),
        }],
        rows: vec![typed, TypedStatement { state: "Belarus".to_owned(), ..TypedStatement::default() }],
        speakers: vec![Speaker::Person, Speaker::Counsel],
        speaker: Some(Speaker::Counsel),
        said: "2026-11-22".to_owned(),
        items: vec![("5c1f0e".repeat(10), NOW - HOUR)],
        item: String::new(),
        wrong: wrong("state-1", "expected a state as two letters"),
        version: "48912".to_owned(),
    }
}

/// A vault with two things in it.
#[must_use]
pub fn vault() -> Vault {
    let item = |digest: &str, submitted| Item {
        alert: "alert-a7q4m2k9d".to_owned(),
        name: names().into_iter().next(),
        digest: digest.repeat(10),
        bytes: 48_211,
        put: NOW - HOUR,
        submitted,
    };
    Vault {
        clients: vec![("alert-a7q4m2k9d".to_owned(), names().into_iter().next())],
        items: vec![item("5c1f0e", Some(48_912)), item("a90b44", None)],
        chosen: String::new(),
        largest: 8 << 20,
        wrong: wrong("file", "this is not encrypted: nothing of it was kept"),
    }
}

/// The reasoning of an alert as it was recorded.
#[must_use]
pub fn explanation() -> crate::explanation::Explanation {
    crate::explanation::Explanation {
        id: "alert-a7q4m2k9d".to_owned(),
        names: names(),
        level: Level::Suspended,
        track: terms::Track::Enhanced,
        on: "2026-11-16".to_owned(),
        versions: ["1".to_owned(), "2026.1".to_owned(), "3".to_owned()],
        findings: crate::samples::findings(),
        entries: vec![crate::explanation::Line {
            entry: 48_208,
            on: "2026-11-16".to_owned(),
            kind: "examined".to_owned(),
            by: "auto(examination)".to_owned(),
            caused_by: Some(48_207),
            says: "SUSPENDED, enhanced track".to_owned(),
        }],
    }
}

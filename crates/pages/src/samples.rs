//! Invented people, cases and states for the gallery, the styleguide and the tests.
//!
//! Promise: nobody here exists; the states are of the invented range QQ to QZ.

use casework::border::moment::Moment;
use casework::clock::AtEnd;
use terms::clock::ClockHolder;
use terms::finding::{Ask, Basis, Effect, Ground, Lifter, Whom};
use terms::role::{Deed, Role};
use terms::verification::{Asker, DecisionKind};
use terms::{Date, Finding, LawRef, Level, Measure, MeasureSet, Origin, RuleId, Track};

use crate::alert::Alert;
use crate::frame::{Desk, Frame, Freshness, Reader};
use crate::parts::{
    Banner, Clock, Door, Event, Fact, Foreign, Found, Known, Name, Next, NextStep, Permitted, Why,
};
use crate::queue::{Group, Narrowed, Queue, Row, Whose};
use crate::samples_more as more;
use crate::words::Language;
use crate::written::{What, Written};

/// Now, in the samples: 19 November 2026, 11:05 two hours ahead of UTC.
pub const NOW: i64 = 1_795_079_100_000_000;
pub(crate) const HOUR: i64 = 3_600_000_000;
pub(crate) const DAY: i64 = 24 * HOUR;

/// A frame of a desk officer.
#[must_use]
pub fn frame() -> Frame {
    Frame {
        gateway: "Velmoran gateway".to_owned(),
        reader: Some(Reader {
            name: "Milda Rasytė".to_owned(),
            role: Role::DeskOfficer,
            unit: "Desk 2".to_owned(),
            purpose: terms::role::Purpose::Verification,
        }),
        desks: Desk::of(Deed::ALL),
        here: Some(Desk::Queue),
        language: Language::En,
        demo: true,
        freshness: Some(Freshness {
            indicators: "2026.1".to_owned(),
            indicators_fresh: true,
            registers: Some(NOW - 60_000_000),
            recalls: Some(NOW - 120_000_000),
        }),
        csrf: "sample-token".to_owned(),
        path: "/queue".to_owned(),
        now: Moment::new(NOW, 120),
        zone: None,
        printed: None,
        passkeys: true,
        live: Some("/live".to_owned()),
    }
}

pub(crate) fn names() -> Vec<Name> {
    let form = |text: &str, lang: Option<&str>, from| Name {
        text: text.to_owned(),
        lang: lang.map(str::to_owned),
        from,
    };
    vec![
        form("Stsiapan Zhuravinski", None, Some(Origin::Official)),
        form("Сцяпан Журавінскі", Some("be"), Some(Origin::Register)),
        form("Журавинский Степан Сергеевич", Some("ru"), Some(Origin::Notice)),
    ]
}

/// A permission.
#[must_use]
pub fn permitted() -> Permitted {
    Permitted {
        measure: Measure::ProvisionalArrest,
        by: vec!["U. Balsytė".to_owned(), "R. Tauras".to_owned()],
        authority: "Prosecutor General's Office".to_owned(),
        until: NOW + 4 * DAY,
        conditions: vec!["Before a judge within 24 hours, with counsel".to_owned()],
    }
}

/// A clock of the desk.
#[must_use]
pub fn clock() -> Clock {
    Clock {
        rule: "desk_decision".to_owned(),
        began: NOW - 3 * DAY,
        due: NOW + 26 * DAY,
        met: None,
        holder: ClockHolder::VerifyingOfficial,
        if_missed: Some(AtEnd::Decide),
        told: vec![ClockHolder::HeadOfGateway],
        law: vec![LawRef::inference("30 days from receipt, enhanced track")],
    }
}

fn finding(rule: &'static str, effect: Effect, stops: MeasureSet, lifted_by: Lifter, says: &str) -> Finding {
    Finding {
        rule: RuleId::of(rule),
        effect,
        stops,
        lifted_by,
        basis: Basis::Register,
        says: says.to_owned(),
        grounds: Vec::new(),
        law: Vec::new().into(),
        asks: Vec::new(),
        cured: false,
    }
}

/// Findings of every strength that the sample needs.
#[must_use]
pub fn findings() -> Vec<Found> {
    let found = |finding| Found {
        finding,
        resolved: Vec::new(),
        goes_out: Some(Date::constant(2026, 11, 23)),
        lapsed: None,
    };
    let mut deleted = finding(
        "relay.deleted",
        Effect::Suspend,
        MeasureSet::ALL,
        Lifter::InterpolAndTwoOfficials,
        "INTERPOL deleted the same case on the merits in 2025; it is back with another charge",
    );
    deleted.grounds = vec![
        Ground::new("decision.outcome", "deleted on the merits, 3 June 2025", Origin::Register),
        Ground::notice("warrant.number", "118/2023"),
    ];
    deleted.law = vec![
        LawRef::verified("RPD Art 34(1)(a), conformity with the Constitution"),
        LawRef::memory("Statute of the Commission, Art 38"),
    ]
    .into();
    deleted.asks = vec![Ask {
        whom: Whom::Interpol,
        question: "does the decision of 2025 cover this warrant?".to_owned(),
    }];
    let mut words = finding(
        "political.charge_and_facts",
        Effect::Enhance,
        MeasureSet::COERCIVE,
        Lifter::TwoOfficials,
        "The charge speaks of tax, the facts of a film",
    );
    words.basis = Basis::Text;
    words.grounds =
        vec![Ground::notice("facts.text", "распространил видеоматериалы среди неопределённого круга лиц")];
    words.law =
        vec![LawRef::secondary("Resolution AGN/20/RES/11 of 1951: what predominates, whatever the label")]
            .into();
    words.asks =
        vec![Ask { whom: Whom::Sender, question: "which tax, which period, which amount?".to_owned() }];
    let note = finding(
        "form.ordinary_class",
        Effect::Note,
        MeasureSet::NONE,
        Lifter::Nobody,
        "An ordinary class: tax",
    );
    vec![found(deleted), found(words), found(note)]
}

/// Measures that nobody permitted, one with words that say too little.
#[must_use]
pub fn alarms() -> crate::alarms::Alarms {
    let of = |number, measure, alert: Option<&str>, ground: &str| crate::alarms::Alarm {
        number,
        measure: Some(measure),
        at: NOW - 26 * HOUR,
        due: NOW - 2 * HOUR,
        role: Some(Role::BorderOfficer),
        entry: number - 1,
        alert: alert.map(str::to_owned),
        ground: ground.to_owned(),
    };
    crate::alarms::Alarms {
        all: vec![
            of(48_990, Measure::RefuseEntryOrVisa, Some("alert-a7q4m2k9d"), "the notice said so"),
            of(48_995, Measure::ShortStop, None, ""),
        ],
        may_answer: true,
        typed: Some((48_995, "seen".to_owned())),
        wrong: more::wrong("says-48995", "missing or shorter than 20 letters"),
    }
}

/// The question with which a decision came back.
#[must_use]
pub fn question() -> Written {
    Written {
        entry: 48_911,
        at: NOW - 3_600_000_000,
        by: "Jonas Vėgėlė".to_owned(),
        what: What::Question,
        text: "On what does the point on a fair trial rest: the report names another court.".to_owned(),
    }
}

/// What people wrote on an alert: one of each kind.
#[must_use]
pub fn written() -> Vec<Written> {
    let of = |entry, what, by: &str, text: &str| Written {
        entry,
        at: NOW - 86_400_000_000,
        by: by.to_owned(),
        what,
        text: text.to_owned(),
    };
    let milda = "Milda Rastenytė";
    vec![
        question(),
        of(48_800, What::Asked(Asker::Victim), "", "[name withheld] has not been heard by anybody."),
        of(48_790, What::Prosecutor, "Daiva Kregždytė", "A file is opened here; the report is asked for."),
        of(48_780, What::Refers(true), milda, "The account names an act, a place and a victim."),
        of(
            48_780,
            What::Decision(DecisionKind::ReferToOwnProsecutor, None),
            milda,
            "The sender has used notices against its critics; the act itself is grave.",
        ),
        of(
            48_700,
            What::Decision(DecisionKind::Permit, Some(Measure::ShortStop)),
            milda,
            "The person lives at a known place.",
        ),
        of(48_690, What::First, milda, "The charge is specific and the court is named."),
        of(48_600, What::Refers(false), milda, "The acts were judged here before."),
    ]
}

/// An alert that arrived suspended.
#[must_use]
pub fn alert() -> Alert {
    let fact = |term: &str, known, origin| Fact { term: term.to_owned(), known, origin };
    let event = |door, what: &str, at, entry, to_come| Event {
        door,
        kind: None,
        what: what.to_owned(),
        at,
        entry,
        to_come,
        by: None,
    };
    Alert {
        id: "alert-a7q4m2k9d".to_owned(),
        names: names(),
        about: "Tax charge".to_owned(),
        channel: "Diffusion".to_owned(),
        bureau: "Bureau Voskar (QQ), class A with misuse evidence".to_owned(),
        bureau_code: Some("QQ".to_owned()),
        reference: Some("2026/40417".to_owned()),
        received: NOW - 3 * DAY,
        track: Track::Enhanced,
        grave: false,
        banner: Banner {
            level: Level::Suspended,
            permission: None,
            why: Why::Found(vec![
                (
                    "person.decided_on_merits".to_owned(),
                    "INTERPOL decided this case on the merits".to_owned(),
                ),
                (
                    "person.extradition_refused".to_owned(),
                    "extradition refused on rights grounds by a court".to_owned(),
                ),
            ]),
        },
        detained: vec![("48600".to_owned(), NOW - 5 * HOUR)],
        next: Next { step: NextStep::BeginTest, href: Some("/alerts/alert-a7q4m2k9d/test".to_owned()) },
        clocks: vec![clock()],
        findings: findings(),
        stopped: vec![(Measure::ProvisionalArrest, vec!["relay.deleted".to_owned()])],
        foreign: vec![Foreign {
            author: "Bureau Voskar (QQ)".to_owned(),
            lang: Some("ru".to_owned()),
            text:
                "Журавинский С.С., являясь руководителем, уклонился от уплаты налогов, а также распространил \
                   видеоматериалы. \u{202E}TCA YAM\u{202C} <b>URGENT</b>"
                    .to_owned(),
            translation: Some((
                "English, by machine; read by nobody yet".to_owned(),
                "Zhuravinsky S.S., being a manager, evaded taxes and also distributed video materials."
                    .to_owned(),
            )),
        }],
        facts: vec![
            fact(
                "warrant.number",
                Known::Value("118/2023, Central District Court of Voskar".to_owned()),
                Origin::Notice,
            ),
            fact("extradition", Known::Value("refused, human rights, final".to_owned()), Origin::Register),
            fact("protection", Known::NobodyAsked, Origin::Person),
            fact("warrant.max_penalty", Known::GoesOut(Date::constant(2026, 11, 23)), Origin::Notice),
            fact(
                "reasons of the court",
                Known::NotAnswered(Some(Date::constant(2026, 11, 17))),
                Origin::Official,
            ),
            fact("assurances", Known::No, Origin::Notice),
        ],
        permission: None,
        unwitnessed: None,
        written: written(),
        alarms: vec![(48_990, Some(Measure::RefuseEntryOrVisa), NOW - 7_200_000_000)],
        history: vec![
            event(Door::Message, "Diffusion received from Bureau Voskar", NOW - 3 * DAY, Some(48_207), false),
            event(
                Door::Tick,
                "Examined: three findings, SUSPENDED, enhanced track",
                NOW - 3 * DAY,
                Some(48_208),
                false,
            ),
            event(
                Door::Act,
                "Milda Rasytė asked the court for its reasons",
                NOW - 2 * DAY,
                Some(48_471),
                false,
            ),
            event(Door::Tick, "The scheduled questions go out to all bureaus", NOW + 4 * DAY, None, true),
        ],
        versions: ["1".to_owned(), "2026.1".to_owned(), "3".to_owned()],
        entry: 48_208,
        may_test: true,
        may_ask_review: true,
        may_tell: true,
        may_tell_court: true,
        may_see_recall: true,
        may_end: true,
        may_submit: false,
        may_lift: true,
    }
}

/// A queue with a row in every group.
#[must_use]
pub fn queue() -> Queue {
    let row = |group, level, id: &str, names: &[(&str, &str)], about: &str, next, clock| Row {
        group,
        level: Some(level),
        id: id.to_owned(),
        href: format!("/alerts/{id}"),
        names: names
            .iter()
            .map(|(text, lang)| Name {
                text: (*text).to_owned(),
                lang: (!lang.is_empty()).then(|| (*lang).to_owned()),
                from: None,
            })
            .collect(),
        about: about.to_owned(),
        next,
        clock,
        rule: Some(("desk_decision", "verifying_official")),
        late: (group == Group::Overdue).then_some(("duty", "duty_desk", NOW - HOUR)),
        others: usize::from(group == Group::Overdue),
        written: if group == Group::Overdue { vec![question()] } else { Vec::new() },
    };
    Queue {
        whose: Whose::Mine,
        is_told: true,
        narrowed: Narrowed::default(),
        rows: vec![
            row(
                Group::Overdue,
                Level::Reviewable,
                "alert-a3h8t51qc",
                &[("Radomir Vestal", ""), ("Радомир Вестал", "sr")],
                "Fatal robbery, data complete. Diffusion of Bureau Selm (QR), class U with misuse evidence.",
                NextStep::SecondReading,
                Some((NOW - 26 * HOUR, NOW - 2 * HOUR)),
            ),
            row(
                Group::ByTomorrow,
                Level::Suspended,
                "alert-a9n2r7xwb",
                &[("Mehrangiz Daryabari-Khosravi", ""), ("مهرانگیز دریاباری خسروی", "fa")],
                "Fraud. Red Notice of Bureau Arrin (QS), class A.",
                NextStep::ReadAnswer,
                Some((NOW - HOUR, NOW + 3 * HOUR)),
            ),
            row(
                Group::Later,
                Level::Permitted,
                "alert-a5d0k3fjh",
                &[("Ovidiu Straton", "")],
                "Trafficking in people. Red Notice of Bureau Orle (QT), class N.",
                NextStep::Renew,
                Some((NOW - 26 * DAY, NOW + 4 * DAY)),
            ),
            row(
                Group::Later,
                Level::Reviewable,
                "alert-a1c6p88lt",
                &[("Maria da Conceição Albuquerque de Vasconcelos e Figueiredo-Sottomayor", "")],
                "Witness wanted for information. Blue Notice of Bureau Orle (QT), class N.",
                NextStep::BeginTest,
                Some((NOW - 2 * DAY, NOW + 3 * DAY)),
            ),
            row(
                Group::Waiting,
                Level::Suppressed,
                "alert-a2w8e60ms",
                &[("Yuriy-Bohdan Sahaidak-Nestorenko", ""), ("Юрій-Богдан Сагайдак-Несторенко", "uk")],
                "Recalled by the commission. Eight keepers of a copy are silent.",
                NextStep::None,
                None,
            ),
        ],
        search: None,
        before: None,
        after: Some("/queue?whose=mine&after=alert-a2w8e60ms".to_owned()),
    }
}

/// Every page with its name, in the language of the frame.
#[must_use]
pub fn all(frame: &Frame) -> Vec<(&'static str, crate::Page)> {
    let stranger = Frame { reader: None, desks: Vec::new(), freshness: None, live: None, ..frame.clone() };
    let login = crate::login::Login {
        failed: true,
        passkey: true,
        provider: Some("Ministry login".to_owned()),
        roles: Role::ALL.to_vec(),
        purposes: terms::role::Purpose::ALL.to_vec(),
        ..crate::login::Login::default()
    };
    let case = Frame { printed: Some(("alert-a7q4m2k9d".to_owned(), Level::Suspended)), ..frame.clone() };
    let border = Frame { here: Some(Desk::Border), ..frame.clone() };
    let sheet =
        casework::border::sheet::in_language(frame.language.tag()).map(|text| crate::sheet::SheetPage {
            check: Some(48_904),
            text,
            key: "sample-key".to_owned(),
            typed: crate::act::Typed::default(),
            wrong: Vec::new(),
        });
    let trouble = crate::error::Trouble {
        kind: crate::error::Kind::Stale,
        details: vec!["protection arrived: this alert is SUSPENDED".to_owned()],
        entry: Some(48_910),
        back: "/queue".to_owned(),
    };
    let counsel = Frame { here: Some(Desk::Clients), ..frame.clone() };
    let empty = Queue { rows: Vec::new(), after: None, ..queue() };
    let mut all = vec![
        ("login", login.page(&stranger)),
        ("queue", queue().page(frame)),
        ("queue-empty", empty.page(frame)),
        ("brought", crate::queue::Brought { rows: queue().rows }.page(frame)),
        ("brought-empty", crate::queue::Brought::default().page(frame)),
        ("alarms", alarms().page(frame)),
        ("alarms-empty", crate::alarms::Alarms::default().page(frame)),
        (
            "queue-found",
            Queue { search: Some("QQ 2026/40417".to_owned()), after: None, ..queue() }.page(frame),
        ),
        ("explanation", more::explanation().page(&case)),
        ("clocks", more::clocks().page(&case)),
        ("clock", more::one_clock().page(&case)),
        ("questions", more::questions().page(frame)),
        ("alert", alert().page(&case)),
        ("test", more::test_form().page(&case)),
        ("decision", more::decision().page(&case)),
        ("review-before", more::before().page(frame)),
        ("review-after", more::after().page(frame)),
        ("border", crate::border::BorderForm::default().page(&border)),
        ("border-answer", more::answer().page(&border)),
        ("meeting", more::meeting().page(frame)),
        ("registers", more::registers().page(frame)),
        ("bureaus", more::bureaus().page(frame)),
        ("bureau", more::bureau().page(frame)),
        ("custody", more::custody().page(frame)),
        ("capacity", more::capacity().page(frame)),
        ("profile", more::profile().page(frame)),
        ("profile-faults", more::profile_edit(0).page(frame)),
        ("profile-unproved", more::profile_edit(1).page(frame)),
        ("profile-proved", more::profile_edit(2).page(frame)),
        ("log", more::log().page(frame)),
        ("log-entry", more::log_entry().page(frame)),
        ("administration", more::administration().page(frame)),
        ("account", more::own_account().page(frame)),
        ("clients", more::clients().page(&counsel)),
        ("submit", more::submit().page(&counsel)),
        ("vault", more::vault().page(&counsel)),
        ("vault-empty", crate::counsel::Vault::default().page(&counsel)),
        ("lookups", more::lookups().page(frame)),
        ("error", trouble.page(frame)),
        ("styleguide", crate::styleguide::page(frame)),
    ];
    all.extend(crate::samples_acts::all(frame));
    all.extend(crate::samples_recall::all(frame));
    all.extend(crate::commission::samples::all(frame));
    all.extend(more::card().map(|it| ("border-card", crate::border::card_page(&it, &border))));
    all.extend(sheet.map(|it| ("sheet", it.page(&border))));
    all
}

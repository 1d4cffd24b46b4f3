//! An invented request with its restriction, clocks, challenge and figures, for the gallery, the styleguide and the tests.
//!
//! Promise: nobody here exists; the bureaus are of the invented range QQ to QZ.

use std::collections::BTreeMap;

use casework::clock::deadline::begin;
use casework::clock::{Place, Zone, reckon};
use casework::request::{clocks, excerpt};
use casework::restriction::Outcome;
use casework::restriction::questions::Asked;
use terms::deadline::{
    Deadline, DeadlineRule, DeadlineState, Extension, Party, Pause, Roll, Rounding, Term, TermUnit,
};
use terms::request::{
    Capacity, FileKind, LetterKind, RequestKind, RequestState, RequestStep, Requirement, RulingKind, Telling,
};
use terms::restriction::{
    ChallengeEvent, ChallengeStep, Gist, PointTested, RestrictedItem, RestrictionGround, RestrictionKind,
    RestrictionScope, TestPoint, TestReason, Verdict,
};
use terms::role::Role;
use terms::verification::Official;
use terms::{Date, LawRef};

use super::case::{Case, Filed, Happened, Lettered, Restricted, Ruled, Rung, Told, What};
use super::clock::Clock;
use super::deadline::OneDeadline;
use super::docket::{Docket, Row, Tab};
use super::figures::Figures;
use super::forms::{self, ExcerptPage, LetterPage, Made};
use super::listed::{Answer, Door as PublicDoor};
use super::own::{Ask, Letter, Own};
use super::restriction::{Claim, Question, Restriction};
use super::samples_more::{calendar, figures, meetings};
use super::{Todo, says};
use crate::act::{Act, Form, Typed};
use crate::frame::{Frame, Reader};
use crate::parts::{Door, Foreign, Name};
use crate::samples::{DAY, HOUR, NOW};
use crate::test_form::Wrong;

const ID: &str = "request-7q4m2k9d";
const HERE: &str = "/requests/request-7q4m2k9d";

fn reader(frame: &Frame) -> Frame {
    Frame {
        reader: Some(Reader {
            name: "Elske Vandermoer".to_owned(),
            role: Role::Commission,
            unit: "Chamber".to_owned(),
            purpose: terms::role::Purpose::Verification,
        }),
        here: None,
        ..frame.clone()
    }
}

fn official() -> Official {
    Official {
        name: "Elske Vandermoer".to_owned(),
        login: "vandermoer".to_owned(),
        person: "p-vandermoer".to_owned(),
        role: Role::Commission.code().to_owned(),
        unit: "Chamber".to_owned(),
        authority: None,
    }
}

fn names() -> Vec<Name> {
    vec![
        Name::plain("Ludvika Astrouna"),
        Name { text: "Людвіка Астроўна".to_owned(), lang: Some("be".to_owned()), from: None },
    ]
}

fn foreign(author: &str, lang: &str, text: &str) -> Foreign {
    Foreign {
        author: author.to_owned(),
        lang: Some(lang.to_owned()),
        text: text.to_owned(),
        translation: None,
    }
}

/// A clock of the sample, running from so many days ago to so many days from now.
#[must_use]
pub fn clock(rule: DeadlineRule, ago: i64, left: i64, state: DeadlineState, seen_by: Party) -> Clock {
    Clock {
        rule,
        holder: clocks::of(rule).holder,
        since: NOW - ago * DAY,
        due: Some(NOW + left * DAY),
        state,
        answered: (state == DeadlineState::Met).then_some(NOW + (left - 1) * DAY),
        seen_by,
        href: Some(format!("{HERE}/clocks/12.{}", rule.code())),
    }
}

fn todo(mine: bool) -> Todo {
    Todo {
        rule: Some(DeadlineRule::ProposalDecision),
        holder: Some(Party::Body),
        due: Some(NOW + 6 * DAY),
        href: mine.then(|| format!("{HERE}/decide?proposal=48")),
    }
}

fn event(step: ChallengeStep, at: i64, number: Option<u32>, gist: Option<Gist>) -> ChallengeEvent {
    let by = (step == ChallengeStep::ThirdPartyChecked).then(official);
    let says = String::new();
    let questions = Vec::new();
    ChallengeEvent { challenge: None, claim: None, step, at, says, questions, gist, number, ended: None, by }
}

fn ladder(mine: bool) -> Vec<Rung> {
    let done = |step, days: i64, entry, number, gist| Rung {
        event: event(step, NOW - days * DAY, number, gist),
        entry: Some(entry),
        to_come: false,
        href: None,
    };
    let coming = |step| Rung { event: event(step, 0, None, None), entry: None, to_come: true, href: None };
    let mut all = vec![
        done(ChallengeStep::Opened, 16, 40, None, None),
        done(ChallengeStep::Reminded, 6, 44, Some(1), None),
        done(ChallengeStep::ThirdPartyChecked, 2, 46, None, Some(Gist::ChargesAndCountry)),
        done(ChallengeStep::GistProposed, 1, 48, None, Some(Gist::ChargesAndCountry)),
    ];
    if let Some(last) = all.last_mut() {
        last.href = mine.then(|| format!("{HERE}/decide?proposal=48"));
    }
    all.extend([
        coming(ChallengeStep::BlockProposed),
        coming(ChallengeStep::ReplyInvited),
        coming(ChallengeStep::InferenceMarked),
        coming(ChallengeStep::CountedInAudit),
        coming(ChallengeStep::DeletionProposed),
    ]);
    all
}

fn filed() -> Vec<Filed> {
    let item = |entry, kind, side, author: &str, lang: &str, text: &str, seen_by: Vec<Party>| Filed {
        entry,
        kind,
        side,
        says: foreign(author, lang, text),
        dated: Some(Date::constant(2026, 10, 2)),
        at: NOW - 20 * DAY,
        paper: None,
        seen_by,
    };
    let mut judgment = item(
        30,
        FileKind::TrialOver,
        Party::Applicant,
        "Court of Belmora",
        "be",
        "Прысуд у завочным парадку ад 14 лютага 2022 года.",
        vec![Party::Applicant],
    );
    judgment.paper = Some((
        "judgment.pdf".to_owned(),
        184_320,
        "0f9c2b71d4e68a35c1b09e47a2f6d8135b7e90c4a1d2f3e4b5c6d7e8f9a0b1c2".to_owned(),
        format!("{HERE}/file/30"),
    ));
    vec![
        judgment,
        item(
            31,
            FileKind::ContestedFact,
            Party::Applicant,
            "Thibault Escarmel",
            "fr",
            "La requérante était à l’étranger à la date indiquée.",
            vec![Party::Applicant, Party::Source],
        ),
        item(
            42,
            FileKind::Answer,
            Party::Source,
            "Bureau Voskar (QQ)",
            "en",
            "The data are confidential in full.",
            vec![Party::Source],
        ),
        item(
            50,
            FileKind::Inference,
            Party::Body,
            "rule of this body",
            "en",
            "No answer to the first reminder.",
            vec![],
        ),
    ]
}

fn history(full: bool) -> Vec<Happened> {
    let line = |entry, days: i64, door, what, says: &str, law: Vec<LawRef>| Happened {
        entry,
        at: NOW - days * DAY,
        door,
        by: (door == Door::Act).then(|| "Elske Vandermoer".to_owned()),
        what,
        says: says.to_owned(),
        law,
    };
    let statute = || vec![LawRef::verified("CCF Statute Art 40: four months from admissibility")];
    let mut all = vec![
        line(12, 40, Door::Message, What::Lodged, "", vec![LawRef::secondary("CCF Statute Art 30")]),
        line(14, 38, Door::Act, What::Step(RequestStep::Acknowledged), "Came by post.", vec![]),
        line(
            18,
            19,
            Door::Act,
            What::Step(RequestStep::Admitted),
            "Signature, identity and mandate are there.",
            statute(),
        ),
        line(19, 19, Door::Tick, What::Began(DeadlineRule::AccessDecision), "", statute()),
    ];
    if full {
        all.extend([
            line(38, 16, Door::Message, What::Claimed, "", vec![]),
            line(39, 16, Door::Tick, What::Tested(Outcome::Fails), "", vec![]),
            line(
                40,
                16,
                Door::Tick,
                What::Challenge(ChallengeStep::Opened),
                "",
                vec![LawRef::inference("a policy of this system")],
            ),
            line(43, 6, Door::Tick, What::Escalated(DeadlineRule::ChallengeAnswer), "", vec![]),
            line(45, 6, Door::Tick, What::Letter(LetterKind::Reminder), "", vec![]),
        ]);
    }
    all
}

/// A request, as one side sees it.
#[must_use]
pub fn case(seen_by: Party) -> Case {
    let body = seen_by == Party::Body;
    let running = DeadlineState::Running;
    let mut clocks = vec![clock(DeadlineRule::AccessDecision, 19, 101, running, seen_by)];
    if seen_by != Party::Applicant {
        clocks.push(clock(DeadlineRule::ReminderAnswer, 6, -1, DeadlineState::Escalated, seen_by));
    }
    if body {
        clocks.insert(0, clock(DeadlineRule::ProposalDecision, 1, 6, running, seen_by));
    }
    clocks.push(clock(DeadlineRule::Admissibility, 40, -10, DeadlineState::Met, seen_by));
    Case {
        id: ID.to_owned(),
        docket: body.then(|| "/requests".to_owned()),
        seen_by,
        names: if seen_by == Party::Source { Vec::new() } else { names() },
        kind: RequestKind::Access,
        state: RequestState::SourceQuestions,
        reached: vec![
            (RequestState::Filed, NOW - 40 * DAY),
            (RequestState::Acknowledged, NOW - 38 * DAY),
            (RequestState::Admissible, NOW - 19 * DAY),
            (RequestState::DataCheck, NOW - 18 * DAY),
            (RequestState::SourceQuestions, NOW - 17 * DAY),
        ],
        capacity: Capacity::Counsel,
        filed_by: "Thibault Escarmel".to_owned(),
        received: NOW - 40 * DAY,
        admitted: Some(NOW - 19 * DAY),
        bureau: Some("Voskar (QQ)".to_owned()),
        alert: body.then(|| ("alert-7q4m".to_owned(), Some("/alerts/alert-7q4m".to_owned()))),
        assigned: body.then(|| "Elske Vandermoer".to_owned()),
        meeting: body.then(|| Date::constant(2026, 11, 25)),
        found: body.then_some(true),
        blocked: false,
        asks: (seen_by != Party::Source).then(|| {
            foreign("Thibault Escarmel", "fr", "Nous demandons quelles données sont conservées et par qui.")
        }),
        missing: if body { vec![Requirement::Contact] } else { Vec::new() },
        next: match seen_by {
            Party::Applicant => {
                Todo { rule: Some(DeadlineRule::AccessDecision), due: Some(NOW + 101 * DAY), ..todo(false) }
            }
            _ => todo(body),
        },
        clocks,
        restrictions: vec![Restricted {
            href: format!("{HERE}/restrictions/38"),
            kind: RestrictionKind::TowardsApplicant,
            bureau: "Voskar (QQ)".to_owned(),
            ground: Some(RestrictionGround::Investigation),
            claimed: Date::constant(2026, 11, 3),
            outcome: Outcome::Fails,
            failed: (4, 6),
        }],
        ladder: if seen_by == Party::Applicant { Vec::new() } else { ladder(body) },
        rulings: vec![Ruled {
            entry: 47,
            kind: RulingKind::Block,
            version: 1,
            replaced: false,
            by: vec!["Elske Vandermoer".to_owned()],
            at: NOW - 2 * DAY,
            reasons: "The applicant has shown that she was abroad on the day named.".to_owned(),
            provisions: "Statute, Article 37".to_owned(),
            gist: None,
            corrections: Vec::new(),
            excerpt: body.then(|| format!("{HERE}/excerpt/47")),
        }],
        file: filed().into_iter().filter(|it| body || it.seen_by.contains(&seen_by)).collect(),
        letters: vec![Lettered {
            entry: 45,
            kind: LetterKind::Reminder,
            to: Party::Source,
            at: NOW - 6 * DAY,
            reference: "RQ-2026-0417".to_owned(),
            digest: "5b7e90c4a1d2f3e4b5c6d7e8f9a0b1c20f9c2b71d4e68a35c1b09e47a2f6d813".to_owned(),
            href: format!("{HERE}/letters/45"),
        }],
        telling: body.then(|| Told {
            telling: Some(Telling::CounselOnly),
            until: None,
            by: Some("Elske Vandermoer".to_owned()),
            review: Some(NOW + 20 * DAY),
            href: Some(format!("{HERE}/telling")),
        }),
        history: history(body),
        acts: if body { vec![(format!("{HERE}/step"), "CHAMBER".to_owned())] } else { Vec::new() },
        calendar: Some(format!("{HERE}/clocks.ics")),
    }
}

fn preventive() -> Case {
    Case {
        kind: RequestKind::Preventive,
        state: RequestState::Acknowledged,
        next: Todo::nothing(),
        clocks: Vec::new(),
        restrictions: Vec::new(),
        ladder: Vec::new(),
        rulings: Vec::new(),
        letters: Vec::new(),
        file: Vec::new(),
        found: None,
        ..case(Party::Applicant)
    }
}

fn tested(point: TestPoint, verdict: Verdict, reason: TestReason) -> PointTested {
    PointTested { point, verdict, reason, number: None, day: None, because: String::new() }
}

/// A restriction with its test, as one side sees it.
#[must_use]
pub fn restriction(seen_by: Party) -> Restriction {
    let staff = seen_by == Party::Body;
    let reads = seen_by != Party::Applicant;
    let points = vec![
        tested(TestPoint::Ground, Verdict::Passes, TestReason::GroundNamed),
        PointTested {
            number: Some(41),
            ..tested(TestPoint::OwnWords, Verdict::Fails, TestReason::SameWords)
        },
        tested(TestPoint::PerItem, Verdict::Fails, TestReason::OneReasonForAll),
        tested(TestPoint::Supported, Verdict::Asks, TestReason::NoElement),
        tested(TestPoint::InTime, Verdict::Fails, TestReason::NoEnd),
        tested(TestPoint::NotPublished, Verdict::Passes, TestReason::NotPublished),
        PointTested {
            day: Some(Date::constant(2022, 2, 14)),
            ..tested(TestPoint::InvestigationOpen, Verdict::Asks, TestReason::TrialOver)
        },
    ];
    let question =
        |item: Option<&str>, asked| Question { item: item.map(str::to_owned), asked, answer: None };
    Restriction {
        request: (ID.to_owned(), HERE.to_owned()),
        seen_by,
        bureau: "Voskar (QQ)".to_owned(),
        claim: Some(Claim {
            entry: 38,
            kind: RestrictionKind::TowardsApplicant,
            ground: Some(RestrictionGround::Investigation),
            other_ground: String::new(),
            whole_file: !reads,
            items: if reads {
                vec![
                    RestrictedItem {
                        item: "warrant of 28 March".to_owned(),
                        scope: RestrictionScope::Document,
                        reason: String::new(),
                    },
                    RestrictedItem {
                        item: "statement of facts".to_owned(),
                        scope: RestrictionScope::Content,
                        reason: "ongoing".to_owned(),
                    },
                ]
            } else {
                Vec::new()
            },
            justification: reads.then(|| {
                foreign(
                    "Bureau Voskar (QQ)",
                    "en",
                    "Disclosure may prejudice an ongoing investigation and the interests of national security. The \
                     data are confidential in full.",
                )
            }),
            supporting: String::new(),
            author: if reads { "O. Drimm".to_owned() } else { String::new() },
            claimed: Date::constant(2026, 11, 3),
            received: Date::constant(2026, 11, 3),
            expires: None,
            review: None,
        }),
        outcome: Outcome::Fails,
        failed: (3, 7),
        points: if reads { points } else { Vec::new() },
        tested: Some((NOW - 16 * DAY, 39)),
        twins: (41, true),
        nearest: Some(97),
        twin_entries: staff.then(|| {
            vec![(9_104, "/requests/entry/9104".to_owned()), (9_377, "/requests/entry/9377".to_owned())]
        }),
        unshared: staff.then_some(1),
        questions: if reads {
            vec![
                question(Some("warrant of 28 March"), Asked::WhyDocument),
                Question {
                    answer: Some(foreign("Bureau Voskar (QQ)", "en", "As already stated.")),
                    ..question(Some("statement of facts"), Asked::WhyContent)
                },
                question(None, Asked::WhichElement),
                question(None, Asked::UntilWhen),
                question(None, Asked::WhySecretAfterTrial),
            ]
        } else {
            Vec::new()
        },
        next: todo(staff),
        clocks: if reads {
            vec![clock(DeadlineRule::ReminderAnswer, 6, -1, DeadlineState::Escalated, seen_by)]
        } else {
            Vec::new()
        },
        acts: Vec::new(),
    }
}

fn silent() -> Restriction {
    Restriction {
        claim: None,
        points: vec![tested(TestPoint::Ground, Verdict::Fails, TestReason::Silent)],
        twins: (0, false),
        nearest: None,
        twin_entries: Some(Vec::new()),
        unshared: Some(0),
        failed: (1, 1),
        ..restriction(Party::Body)
    }
}

/// One clock of four months from 31 October, with a pause and an extension, as one side sees it.
#[must_use]
pub fn deadline(rule: DeadlineRule, seen_by: Party, forms: Vec<Form>) -> OneDeadline {
    let zone = Zone::named("Europe/Vilnius").unwrap_or_else(Zone::utc);
    let place = Place { zone: &zone, calendar: None };
    let term =
        Term { length: 4, unit: TermUnit::Month, rounding: Rounding::Down, roll: Roll::NextWorkingDay };
    let since = NOW - 19 * DAY;
    let mut kept = begin(rule, None, since, term, clocks::of(rule).holder, &place);
    kept.pauses.push(Pause {
        from: NOW - 9 * DAY,
        until: Some(NOW - 3 * DAY),
        reasons: "Counsel asked for time to send the judgment.".to_owned(),
    });
    kept.extensions.push(Extension {
        term: Term { length: 14, unit: TermUnit::CalendarDay, ..term },
        reasons: "The judgment has to be translated.".to_owned(),
    });
    let reckoned = reckon(&kept, &place);
    let due = reckoned.due;
    OneDeadline {
        request: (ID.to_owned(), HERE.to_owned()),
        clock: Clock { due, since, ..clock(rule, 19, 101, DeadlineState::Running, seen_by) },
        deadline: Deadline { due, ..kept },
        reckoned,
        same_place: true,
        forms,
    }
}

fn row(number: u8, kind: RequestKind, state: RequestState, rule: Option<DeadlineRule>, left: i64) -> Row {
    let clock = rule.map(|it| (it, clocks::of(it).holder, NOW - 20 * DAY, Some(NOW + left * DAY + HOUR)));
    Row {
        id: format!("request-7q4m2k{number:02}"),
        href: format!("/requests/request-7q4m2k{number:02}"),
        names: if number == 1 { names() } else { vec![Name::plain("Ansgar Wieland-Okoye")] },
        kind,
        state,
        bureau: (number != 3).then(|| "Voskar (QQ)".to_owned()),
        assigned: (number == 1).then(|| "Elske Vandermoer".to_owned()),
        clock,
        others: usize::from(number),
        proposals: usize::from(number == 1),
    }
}

pub(super) fn rows() -> Vec<Row> {
    use RequestKind as Kind;
    use RequestState as State;
    vec![
        row(2, Kind::Deletion, State::Filed, Some(DeadlineRule::Admissibility), -3),
        row(1, Kind::Access, State::SourceQuestions, Some(DeadlineRule::ProposalDecision), 6),
        row(4, Kind::Revision, State::Admissible, Some(DeadlineRule::RevisionDecision), 140),
        row(3, Kind::Preventive, State::Acknowledged, None, 0),
    ]
}

fn docket(rows: Vec<Row>) -> Docket {
    let tab = |it: &Tab| (*it, format!("/requests?part={}", it.code()), Some(rows.len()));
    Docket {
        tab: Some(Tab::Open),
        tabs: Tab::ALL.iter().map(tab).collect(),
        search: None,
        action: "/requests".to_owned(),
        before: None,
        after: (!rows.is_empty()).then(|| "/requests?after=20".to_owned()),
        rows,
        lodge: Some("/requests/lodge".to_owned()),
        doubt: Some("/requests/time".to_owned()),
        ways: Vec::new(),
    }
}

fn own() -> Own {
    Own {
        id: ID.to_owned(),
        kind: RequestKind::Access,
        state: RequestState::Admissible,
        reached: vec![(RequestState::Filed, NOW - 40 * DAY), (RequestState::Admissible, NOW - 19 * DAY)],
        missing: vec![Requirement::Signature],
        next: Todo {
            rule: Some(DeadlineRule::AccessDecision),
            holder: Some(Party::Body),
            due: Some(NOW + 101 * DAY),
            href: None,
        },
        clocks: vec![Clock {
            href: None,
            ..clock(DeadlineRule::AccessDecision, 19, 101, DeadlineState::Running, Party::Applicant)
        }],
        letters: vec![Letter {
            kind: LetterKind::Acknowledgement,
            at: NOW - 38 * DAY,
            language: "en".to_owned(),
            text: "Your request has come.\n\nA person looks at it by 12 December 2026.".to_owned(),
            digest: "5b7e90c4a1d2f3e4b5c6d7e8f9a0b1c20f9c2b71d4e68a35c1b09e47a2f6d813".to_owned(),
        }],
        challenged: Some((3, 7)),
        acts: Vec::new(),
    }
}

fn made(action: &str) -> Made {
    Made { action: format!("{HERE}/{action}"), hidden: vec![("version", "48".to_owned())], ..Made::default() }
}

fn act(frame: &Frame, form: Form) -> crate::Page {
    let from = Some((HERE.to_owned(), ID.to_owned()));
    Act { title: frame.words().t("rq-request"), from, forms: vec![form], ..Act::default() }.page(frame)
}

fn answers(frame: &Frame) -> crate::Page {
    use casework::restriction::questions::Question as Put;
    let w = frame.words();
    let put = |item: Option<&str>, asked| Put { item: item.map(str::to_owned), asked };
    let all = [put(Some("warrant of 28 March"), Asked::WhyDocument), put(None, Asked::UntilWhen)];
    Act {
        title: w.t("rq-request"),
        from: Some((HERE.to_owned(), ID.to_owned())),
        asked: forms::asked(w, &all),
        forms: vec![forms::answer(w, true, made("answer"))],
        ways: vec![(format!("{HERE}/restrictions/claim"), forms::justify(w))],
        ..Act::default()
    }
    .page(frame)
}

fn wrong_lodge() -> Made {
    let typed = Typed(BTreeMap::from([
        ("names".to_owned(), vec!["Ludvika Astrouna".to_owned()]),
        ("kind".to_owned(), vec!["access".to_owned()]),
        ("born".to_owned(), vec!["31.2.1984".to_owned()]),
    ]));
    let says = "`31.2.1984` is no day".to_owned();
    Made { typed, wrong: vec![Wrong { field: "born".to_owned(), says }], ..made("lodge") }
}

/// Every page of requests and restrictions, with its name.
#[must_use]
pub fn all(frame: &Frame) -> Vec<(&'static str, crate::Page)> {
    let body = reader(frame);
    let public = Frame {
        reader: None,
        desks: Vec::new(),
        here: None,
        freshness: None,
        live: None,
        passkeys: false,
        ..frame.clone()
    };
    let w = frame.words();
    let access = DeadlineRule::AccessDecision;
    let mut whole = case(Party::Body);
    whole.acts = vec![(format!("{HERE}/step"), says::step(w, RequestStep::Assigned))];
    let clock_forms =
        vec![forms::pause(w, made("pause")), Form { id: "extend", ..forms::extend(w, made("extend")) }];
    let decided = [RulingKind::DiscloseGist, RulingKind::KeepRestricted, RulingKind::ProposalRefused];
    let excerpt_form = forms::excerpt(w, made("excerpt"));
    let found = vec![
        excerpt::Found { what: excerpt::Kind::Name, word: 12, text: "Astrouna".to_owned() },
        excerpt::Found { what: excerpt::Kind::HiddenEarlier, word: 31, text: "Belmora".to_owned() },
    ];
    let due = [(LetterKind::Reminder, Party::Source, 44), (LetterKind::Gist, Party::Applicant, 48)];
    let preview = crate::letter::samples::all().ok().and_then(|all| {
        let letter = all.into_iter().find(|it| it.kind() == LetterKind::Reminder)?;
        let paper = letter.paper(frame.language, &casework::withheld::Withheld::default()).ok()?;
        Some((says::letter(w, LetterKind::Reminder), frame.language.tag().to_owned(), paper.text().ok()?))
    });
    vec![
        ("requests", docket(rows()).page(&body)),
        ("requests-empty", docket(Vec::new()).page(&body)),
        ("request-body", whole.page(&body)),
        ("request-applicant", case(Party::Applicant).page(&body)),
        ("request-source", case(Party::Source).page(&body)),
        ("request-preventive", preventive().page(&body)),
        ("restriction-body", restriction(Party::Body).page(&body)),
        ("restriction-source", restriction(Party::Source).page(&body)),
        ("restriction-applicant", restriction(Party::Applicant).page(&body)),
        ("restriction-silent", silent().page(&body)),
        ("request-clock", deadline(access, Party::Body, Vec::new()).page(&body)),
        ("request-clock-forms", deadline(DeadlineRule::SourceAnswer, Party::Body, clock_forms).page(&body)),
        ("request-clock-applicant", deadline(access, Party::Applicant, Vec::new()).page(&body)),
        ("request-lodge", act(&body, forms::lodge(w, Party::Applicant, wrong_lodge()))),
        ("request-lodge-paper", act(&body, forms::lodge(w, Party::Body, made("lodge")))),
        ("request-step", act(&body, forms::step(w, RequestStep::CompletionAsked, &[], made("step")))),
        ("request-step-mandate", act(&body, forms::step(w, RequestStep::MandateGiven, &[], made("step")))),
        ("request-file", act(&body, forms::file(w, FileKind::ALL, Party::ALL, made("file")))),
        ("request-claim", act(&body, forms::claim(w, 2, false, made("restrictions")))),
        ("request-answer", answers(&body)),
        ("request-check", act(&body, forms::check(w, made("check")))),
        (
            "request-decide",
            act(&body, forms::decide(w, &decided, Some(48), Made { confirm: true, ..made("decide") })),
        ),
        ("request-decide-merits", act(&body, forms::decide(w, RulingKind::ALL, None, made("decide")))),
        ("request-time", act(&body, forms::time(w, "2027-11-22 10:00", made("time")))),
        ("request-telling", act(&body, forms::telling(w, made("telling")))),
        ("request-resume", act(&body, forms::resume(w, made("resume")))),
        (
            "request-letter",
            LetterPage {
                request: (ID.to_owned(), HERE.to_owned()),
                preview: preview.clone(),
                made: None,
                forms: vec![forms::issue(w, made("letters")), forms::letter(w, &due, made("letters/draft"))],
                note: false,
                before: Vec::new(),
            }
            .page(&body),
        ),
        (
            "request-letter-made",
            LetterPage {
                request: (ID.to_owned(), HERE.to_owned()),
                preview,
                made: Some((
                    "5b7e90c4a1d2f3e4b5c6d7e8f9a0b1c20f9c2b71d4e68a35c1b09e47a2f6d813".to_owned(),
                    45,
                    format!("{HERE}/letters/45/print"),
                )),
                forms: Vec::new(),
                note: false,
                before: Vec::new(),
            }
            .page(&body),
        ),
        (
            "note",
            LetterPage {
                request: ("alert-36vychs3g3woynlgwchyrzt3eq".to_owned(), "/alerts/alert-36vychs".to_owned()),
                preview: None,
                made: None,
                forms: vec![forms::note(w, made("note"))],
                note: true,
                before: vec![(
                    "/alerts/alert-36vychs/notes/61".to_owned(),
                    "Regional court of Velmora".to_owned(),
                    1_764_000_000_000_000,
                )],
            }
            .page(&body),
        ),
        (
            "request-excerpt",
            ExcerptPage { request: (ID.to_owned(), HERE.to_owned()), found: Some(found), form: excerpt_form }
                .page(&body),
        ),
        ("sittings", meetings().page(&body)),
        ("calendar", calendar().page(&body)),
        ("request-figures", figures().page(&body)),
        ("request-figures-none", Figures { period: None, ..figures() }.page(&body)),
        (
            "listed",
            PublicDoor { action: "/listed".to_owned(), own: "/own".to_owned(), ..PublicDoor::default() }
                .page(&public),
        ),
        (
            "listed-answer",
            Answer { receipt: "K7QM-2F9D-XR4T-8VNC".to_owned(), own: "/own".to_owned(), by: NOW + 30 * DAY }
                .page(&public),
        ),
        ("own", own().page(&public)),
        ("own-ask", Ask { action: "/own".to_owned(), nothing: true, ..Ask::default() }.page(&public)),
    ]
}

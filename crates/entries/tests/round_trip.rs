//! What was written is read back as the same value, for every kind of entry and every value of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test or measurement stops where something is wrong"
)]

use std::borrow::Cow;

use entries::{
    AlertReceived, Before, Checked, Consulted, CustodyBegun, CustodyHappened, Decoded, Distinguished,
    Entered, Entry, EntryProposed, Erased, Examined, HoldingsListed, HomeMade, IdentityAnswered, Judged,
    LiftProposed, LookedUp, MeasureRecorded, OverrideConfirmed, OverrideUsed, Owner, PersonStated, Plain,
    ProposalSaidNo, ReviewRequested, SheetAnswered, Time,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use terms::alert::{
    Alert, Authority, Channel, Conduct, Count, Document, Facts, NameForm, NameQuality, Purpose, Question,
    Relation, RelationKind, Restriction, Sex, Source, Subject, Warrant,
};
use terms::border::{
    Check, CheckPurpose, ClockHolder, ClockUnit, ClosedFile, ComparedWith, Comparison, CustodyBegan,
    Distinguishing, Identity, IdentityAnswer, MeasureTaken, MeetingClock, NotThisPerson, Pair, ReadFrom,
    Registered, SheetAnswers, SheetBox, SheetQuestion, SheetReply, SheetTick, Shield, StartedClock,
    Traveller, Word, ZoneDigit,
};
use terms::custody::{CustodyEvent, CustodyStep};
use terms::examination::{HeldFinding, OffenceFound, Versions};
use terms::finding::{Ask, Basis, Effect, Finding, Ground, GroundValue, Lifter, RuleId, Whom};
use terms::holdings::HoldingsTaken;
use terms::id::{RegisterId, SubjectId};
use terms::indicator::Class;
use terms::jurisdiction::ProfileTaken;
use terms::lift::{EntryProposal, Lift, LiftOf, LiftProposal, ProposalRefused};
use terms::offence::OffenceClass;
use terms::register::{
    About, Body, CaseRef, ClassRaise, DeciderKind, Decision, Interim, Misuse, MisuseKind, Outcome,
    PersonFacts, Protection, ProtectionKind, Refusal, RefusalGround, RegisterEntry, Speaker, Statement,
    StatementKind,
};
use terms::safety::{SafetyConfirmed, SafetyMeasure, SafetyOverride};
use terms::verification::{Asker, Bound, Lifted, Official, ReviewAsked};
use terms::{
    Actor, AlertId, Date, EntryRef, Examination, Field, LawRef, Level, Measure, MeasureSet, Origin,
    PartialDate, Seq, Standing, Tag, Track,
};

/// Any text, the words for an absence and what has to be escaped among it.
fn text() -> BoxedStrategy<String> {
    prop_oneof![
        ".{0,12}",
        select(vec![
            "unknown",
            "no",
            "not_shown",
            "not_answered",
            "",
            "[\"x\"]",
            "a\u{202e}b",
            "\"\\\n\u{0}"
        ])
        .prop_map(str::to_owned),
    ]
    .boxed()
}

fn day() -> BoxedStrategy<Date> {
    (1..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap()).boxed()
}

fn partial() -> BoxedStrategy<PartialDate> {
    (1..=9999_i16, option::of((1..=12_i8, option::of(1..=28_i8))))
        .prop_map(|(year, rest)| {
            PartialDate::new(year, rest.map(|it| it.0), rest.and_then(|it| it.1)).unwrap()
        })
        .boxed()
}

fn field<T: std::fmt::Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Field<T>> {
    prop_oneof![
        Just(Field::NotShown),
        Just(Field::Unknown),
        Just(Field::NotAnswered),
        Just(Field::No),
        (value, select(Origin::ALL.to_vec())).prop_map(|(value, origin)| Field::Known(value, origin)),
    ]
    .boxed()
}

fn one<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> BoxedStrategy<T> {
    select(all).boxed()
}

fn measures() -> BoxedStrategy<MeasureSet> {
    vec(select(Measure::ALL.to_vec()), 0..4).prop_map(|it| it.into_iter().collect()).boxed()
}

fn name() -> BoxedStrategy<NameForm> {
    (
        text(),
        option::of(text()),
        option::of(text()),
        option::of(text()),
        one(NameQuality::ALL),
        select(Origin::ALL.to_vec()),
    )
        .prop_map(|(text, family, given, script, quality, origin)| NameForm {
            text,
            family,
            given,
            script,
            quality,
            origin,
        })
        .boxed()
}

fn subject() -> BoxedStrategy<Subject> {
    let document = (text(), text(), option::of(text())).prop_map(|(kind, number, state)| Document {
        kind,
        number,
        state,
    });
    (
        vec(name(), 0..3),
        field(partial()),
        field(text()),
        field(text()),
        field(one(Sex::ALL)),
        field(vec(text(), 0..3)),
        field(vec(document, 0..2)),
        field(any::<bool>()),
        field(any::<bool>()),
        field(vec(text(), 0..2)),
    )
        .prop_map(
            |(
                names,
                born,
                birth_place,
                birth_country,
                sex,
                nationalities,
                documents,
                photograph,
                physical,
                parents,
            )| {
                Subject {
                    names,
                    born,
                    birth_place,
                    birth_country,
                    sex,
                    nationalities,
                    documents,
                    photograph,
                    physical,
                    parents,
                }
            },
        )
        .boxed()
}

fn count() -> BoxedStrategy<Count> {
    (field(text()), field(text()), option::of(text()), field(text()), field(any::<u32>()))
        .prop_map(|(charge, translation, language, law, max_penalty_months)| Count {
            charge,
            translation,
            language,
            law,
            max_penalty_months,
        })
        .boxed()
}

fn warrant() -> BoxedStrategy<Warrant> {
    let authority = (field(text()), field(any::<bool>()), field(any::<bool>()))
        .prop_map(|(name, judicial, appeal_to_court)| Authority { name, judicial, appeal_to_court });
    let facts = (field(text()), field(partial()), field(partial()), field(text()), field(text()))
        .prop_map(|(text, from, to, place, role)| Facts { text, from, to, place, role });
    (
        field(text()),
        field(text()),
        authority,
        field(partial()),
        vec(count(), 0..3),
        facts,
        field(any::<u32>()),
        field(any::<u32>()),
        field(any::<bool>()),
        field(partial()),
        field(any::<bool>()),
    )
        .prop_map(
            |(
                state,
                reference,
                authority,
                issued,
                counts,
                facts,
                sentence_months,
                remaining_months,
                in_absentia,
                limitation,
                death_penalty,
            )| Warrant {
                state,
                reference,
                authority,
                issued,
                counts,
                facts,
                sentence_months,
                remaining_months,
                in_absentia,
                limitation,
                death_penalty,
            },
        )
        .boxed()
}

fn alert() -> BoxedStrategy<Alert> {
    let source = (one(Channel::ALL), field(text()), option::of(text()))
        .prop_map(|(channel, bureau, reference)| Source { channel, bureau, reference });
    let restriction = (option::of(text()), option::of(text()), option::of(text()))
        .prop_map(|(ground, scope, justification)| Restriction { ground, scope, justification });
    let relation = (one(RelationKind::ALL), option::of(text()), option::of(text()))
        .prop_map(|(kind, reference, name)| Relation { kind, reference, name });
    let question =
        (day(), text(), field(day())).prop_map(|(asked, what, answered)| Question { asked, what, answered });
    let conduct = (field(any::<bool>()), field(day()), field(day()), vec(question, 0..2)).prop_map(
        |(reviewed_before_circulation, located, extradition_asked, questions)| Conduct {
            reviewed_before_circulation,
            located,
            extradition_asked,
            questions,
        },
    );
    (
        source,
        field(partial()),
        field(partial()),
        field(one(Purpose::ALL)),
        subject(),
        field(vec(warrant(), 0..3)),
        vec(restriction, 0..2),
        vec(relation, 0..2),
        conduct,
        vec(text(), 0..2),
    )
        .prop_map(
            |(
                source,
                issued,
                expires,
                purpose,
                subject,
                warrants,
                restrictions,
                relations,
                conduct,
                remarks,
            )| Alert {
                source,
                issued,
                expires,
                purpose,
                subject,
                warrants,
                restrictions,
                relations,
                conduct,
                remarks,
            },
        )
        .boxed()
}

fn rule() -> BoxedStrategy<RuleId> {
    "[a-z]{1,6}\\.[a-z_]{1,9}".prop_map(|it| RuleId(Cow::Owned(it))).boxed()
}

fn seq() -> BoxedStrategy<Seq> {
    (0..u64::MAX).prop_map(Seq).boxed()
}

fn finding() -> BoxedStrategy<Finding> {
    let value = prop_oneof![
        text().prop_map(GroundValue::Own),
        (seq(), text()).prop_map(|(entry, field)| GroundValue::Elsewhere(EntryRef { entry, field })),
    ];
    let ground = (text(), value, select(Origin::ALL.to_vec())).prop_map(|(fact, value, origin)| Ground {
        fact: Cow::Owned(fact),
        value,
        origin,
    });
    let law = (text(), select(vec![Tag::Verified, Tag::Secondary, Tag::Memory, Tag::Inference]))
        .prop_map(|(cite, tag)| LawRef { cite: Cow::Owned(cite), tag });
    let ask = (one(Whom::ALL), text()).prop_map(|(whom, question)| Ask { whom, question });
    (
        rule(),
        one(Effect::ALL),
        measures(),
        one(Lifter::ALL),
        one(Basis::ALL),
        text(),
        vec(ground, 0..3),
        vec(law, 0..3),
        vec(ask, 0..2),
        any::<bool>(),
    )
        .prop_map(|(rule, effect, stops, lifted_by, basis, says, grounds, law, asks, cured)| Finding {
            rule,
            effect,
            stops,
            lifted_by,
            basis,
            says,
            grounds,
            law: Cow::Owned(law),
            asks,
            cured,
        })
        .boxed()
}

fn level() -> BoxedStrategy<Level> {
    select(Level::ALL.to_vec()).boxed()
}

fn track() -> BoxedStrategy<Track> {
    select(Track::ALL.to_vec()).boxed()
}

fn examined() -> BoxedStrategy<Examined> {
    let offence = (one(OffenceClass::ALL), text()).prop_map(|(class, words)| OffenceFound { class, words });
    let versions = (text(), text(), text()).prop_map(|(rules, indicators, policies)| Versions {
        rules,
        indicators,
        policies,
    });
    let examination = (
        level(),
        track(),
        vec(finding(), 0..4),
        vec(offence, 0..3),
        any::<bool>(),
        day(),
        option::of(day()),
        option::of(seq()),
        versions,
    )
        .prop_map(|(level, track, findings, offences, grave, on, holds_until, facts_to, versions)| {
            Examination { level, track, findings, offences, grave, on, holds_until, facts_to, versions }
        });
    let held = (rule(), one(Effect::ALL), measures(), one(Lifter::ALL), option::of(day())).prop_map(
        |(rule, effect, stops, lifted_by, lapsed)| HeldFinding { rule, effect, stops, lifted_by, lapsed },
    );
    let lifted = vec((text(), seq()), 0..3);
    let standing = (level(), track(), (level(), track()), vec(held, 0..3), any::<bool>(), lifted).prop_map(
        |(level, track, examined, held, grave, lifted)| {
            let lifted = lifted.into_iter().map(|(line, by)| Lifted { finding: Bound(line), by }).collect();
            Standing { level, track, examined, held, grave, lifted }
        },
    );
    let before =
        (level(), track(), measures()).prop_map(|(level, track, stops)| Before { level, track, stops });
    (seq(), examination, standing, option::of(before))
        .prop_map(|(revision, examination, standing, before)| Examined {
            revision,
            examination,
            standing,
            before,
        })
        .boxed()
}

fn about() -> BoxedStrategy<About> {
    let case = (option::of(one(Channel::ALL)), option::of(text()), text())
        .prop_map(|(channel, state, reference)| CaseRef { channel, state, reference });
    let alert = "[a-z2-7]{1,26}".prop_map(|it| AlertId::from_tail(&it));
    (option::of(subject()), vec(case, 0..3), vec(alert, 0..2))
        .prop_map(|(subject, cases, alerts)| About { subject, cases, alerts })
        .boxed()
}

fn body() -> BoxedStrategy<Body> {
    (text(), text()).prop_map(|(state, name)| Body { state, name }).boxed()
}

fn register() -> BoxedStrategy<RegisterEntry> {
    let protection = (
        about(),
        one(ProtectionKind::ALL),
        vec(text(), 0..3),
        body(),
        day(),
        option::of(day()),
        option::of(day()),
        any::<bool>(),
    )
        .prop_map(|(about, kind, against, granted_by, since, until, review, same_prosecution)| {
            RegisterEntry::Protection(Protection {
                about,
                kind,
                against,
                granted_by,
                since,
                until,
                review,
                same_prosecution,
            })
        });
    let refusal = (about(), text(), body(), day(), any::<bool>(), one(RefusalGround::ALL)).prop_map(
        |(about, requesting_state, refused_by, on, is_final, ground)| {
            RegisterEntry::Refusal(Refusal { about, requesting_state, refused_by, on, is_final, ground })
        },
    );
    let decision = (
        about(),
        option::of(text()),
        one(DeciderKind::ALL),
        body(),
        day(),
        one(Outcome::ALL),
        any::<bool>(),
        option::of(text()),
        vec(text(), 0..3),
    )
        .prop_map(
            |(about, concerning_state, decider, by, on, outcome, ends_case, objected_to, binds)| {
                RegisterEntry::Decision(Decision {
                    about,
                    concerning_state,
                    decider,
                    by,
                    on,
                    outcome,
                    ends_case,
                    objected_to,
                    binds,
                })
            },
        );
    let misuse =
        (text(), one(MisuseKind::ALL), day(), option::of(day()), body(), text(), text(), option::of(about()))
            .prop_map(|(bureau, kind, on, expires, by, source, says, dossier)| {
                RegisterEntry::Misuse(Misuse { bureau, kind, on, expires, by, source, says, dossier })
            });
    let raise = (
        text(),
        select(vec![Class::N, Class::U, Class::A]),
        day(),
        option::of(day()),
        text(),
        text(),
        text(),
    )
        .prop_map(|(bureau, to, from, until, by, reason, evidence)| {
            RegisterEntry::Override(ClassRaise { bureau, to, from, until, by, reason, evidence })
        });
    let interim = (about(), body(), day(), option::of(day()), vec(text(), 0..3)).prop_map(
        |(about, by, on, until, against)| RegisterEntry::Interim(Interim { about, by, on, until, against }),
    );
    prop_oneof![protection, refusal, decision, misuse, raise, interim].boxed()
}

fn person() -> BoxedStrategy<PersonFacts> {
    let statement =
        (one(StatementKind::ALL), text(), option::of(text()), option::of(day()), option::of(text()))
            .prop_map(|(kind, text, state, date, verified_by)| Statement {
                kind,
                text,
                state,
                date,
                verified_by,
            });
    (select(vec![Speaker::Person, Speaker::Counsel]), day(), vec(statement, 0..3))
        .prop_map(|(speaker, said, statements)| PersonFacts { speaker, said, statements })
        .boxed()
}

fn alert_id() -> BoxedStrategy<AlertId> {
    "[a-z2-7]{1,26}".prop_map(|it| AlertId::from_tail(&it)).boxed()
}

fn register_id() -> BoxedStrategy<RegisterId> {
    "[a-z2-7]{1,26}".prop_map(|it| RegisterId::from_tail(&it)).boxed()
}

fn check() -> BoxedStrategy<Check> {
    let digits = vec(one(ZoneDigit::ALL), 0..3);
    let traveller = (subject(), one(ReadFrom::ALL), digits, any::<[bool; 2]>(), option::of(partial()))
        .prop_map(|(subject, read_from, misread, [born_impossible, truncated], born_or)| Traveller {
            subject,
            read_from,
            misread,
            born_impossible,
            truncated,
            born_or,
        });
    let with =
        prop_oneof![alert_id().prop_map(ComparedWith::Alert), register_id().prop_map(ComparedWith::Register)];
    let compared = (text(), option::of(with)).prop_map(|(feature, with)| Comparison { feature, with });
    (traveller, one(CheckPurpose::ALL), option::of(text()), vec(compared, 0..3))
        .prop_map(|(traveller, purpose, place, compared)| Check { traveller, purpose, place, compared })
        .boxed()
}

fn registered() -> BoxedStrategy<Registered> {
    prop_oneof![register_id().prop_map(Registered::Here), "[A-Z]{2,5}".prop_map(Registered::Abroad),].boxed()
}

fn pair() -> BoxedStrategy<Pair> {
    let shield = (registered(), one(Identity::ALL), option::of(any::<i64>()))
        .prop_map(|(register, identity, until)| Shield { register, identity, until });
    let codes = (one(Word::ALL), one(Identity::ALL));
    (alert_id(), codes, text(), option::of(any::<i64>()), option::of(shield))
        .prop_map(|(alert, (word, identity), says, until, shield)| Pair {
            alert,
            word,
            identity,
            says,
            until,
            shield,
        })
        .boxed()
}

fn clock() -> BoxedStrategy<StartedClock> {
    let times = (any::<i64>(), any::<u32>(), any::<i64>());
    let codes = (one(MeetingClock::ALL), one(ClockUnit::ALL), one(ClockHolder::ALL));
    (codes, option::of(seq()), times)
        .prop_map(|((clock, unit, holder), event, (since, length, due))| StartedClock {
            clock,
            event,
            since,
            length,
            unit,
            due,
            holder,
        })
        .boxed()
}

fn sheet() -> BoxedStrategy<SheetAnswers> {
    let reply = (
        one(SheetQuestion::ALL),
        one(SheetTick::ALL),
        text(),
        option::of(text()),
        option::of(day()),
        vec(one(SheetBox::ALL), 0..3),
    )
        .prop_map(|(question, tick, words, state, day, boxes)| SheetReply {
            question,
            tick,
            words,
            state,
            day,
            boxes,
        });
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let parts = (vec(reply, 0..6), person(), vec(one(ClosedFile::ALL), 0..3), vec(clock(), 0..3));
    (option::of(seq()), text(), flags, parts, one(&Origin::ALL), day())
        .prop_map(|(check, language, flags, (replies, facts, closed_to, clocks), origin, ends)| {
            SheetAnswers {
                check,
                language,
                lawyer_first: flags.0,
                asks_asylum: flags.1,
                no_answers: flags.2,
                replies,
                facts,
                origin,
                closed_to,
                clocks,
                ends,
            }
        })
        .boxed()
}

/// What happens at a meeting and after it.
fn meeting() -> BoxedStrategy<Entry> {
    prop_oneof![
        (check(), one(Word::ALL), option::of(pair()), vec(clock(), 0..3), any::<bool>()).prop_map(
            |(check, word, pair, clocks, with_child)| {
                Entry::Checked(Box::new(Checked { check, word, pair, clocks, with_child }))
            }
        ),
        (
            one(&Measure::ALL),
            option::of(seq()),
            any::<i64>(),
            text(),
            any::<bool>(),
            option::of(subject()),
            option::of(text())
        )
            .prop_map(|(measure, check, at, ground, permitted, person, place)| {
                Entry::MeasureRecorded(Box::new(MeasureRecorded {
                    measure: MeasureTaken { measure, check, person, place, at, ground, permitted },
                }))
            }),
        (any::<i64>(), text(), text(), option::of(text())).prop_map(|(since, by, ground, place)| {
            let custody = CustodyBegan { since, by, ground, place };
            Entry::CustodyBegun(Box::new(CustodyBegun { custody }))
        }),
        sheet().prop_map(|answers| Entry::SheetAnswered(Box::new(SheetAnswered { answers }))),
        (subject(), seq(), text(), day()).prop_map(|(traveller, revision, reasons, until)| {
            let judgement = NotThisPerson { traveller, revision, reasons, until };
            Entry::Judged(Box::new(Judged { judgement }))
        }),
        (subject(), vec(alert_id(), 0..3), text(), text(), day()).prop_map(
            |(subject, alerts, feature, consent, until)| {
                let record = Distinguishing { subject, alerts, feature, consent, until };
                Entry::Distinguished(Box::new(Distinguished { record }))
            }
        ),
        (registered(), option::of(seq()), any::<bool>(), text(), option::of(body())).prop_map(
            |(register, check, same, compared, authority)| {
                let answer = IdentityAnswer { register, check, same, compared, authority };
                Entry::IdentityAnswered(Box::new(IdentityAnswered { answer }))
            }
        ),
        (any::<bool>(), text(), text(), text(), text(), text(), text()).prop_map(
            |(asked_of_us, other, officer, about, bureau, outcome, request)| {
                Entry::LookedUp(Box::new(LookedUp {
                    asked_of_us,
                    other,
                    officer,
                    about,
                    bureau,
                    outcome,
                    request,
                }))
            }
        ),
    ]
    .boxed()
}

/// What desks do beside decisions.
fn desks() -> BoxedStrategy<Entry> {
    let official = || {
        (text(), text(), text(), text(), text(), option::of(text())).prop_map(
            |(name, login, person, role, unit, authority)| Official {
                name,
                login,
                person,
                role,
                unit,
                authority,
            },
        )
    };
    let of = || {
        prop_oneof![
            (register_id(), seq()).prop_map(|(register, entered)| LiftOf::Entry { register, entered }),
            text().prop_map(|it| LiftOf::Finding { finding: Bound(it) }),
        ]
    };
    let said = (text(), option::of(any::<i64>()), option::of(text()), option::of(text()));
    prop_oneof![
        (
            official(),
            vec(one(SafetyMeasure::ALL), 0..3),
            text(),
            option::of(text()),
            any::<i64>(),
            any::<i64>()
        )
            .prop_map(|(by, measures, danger, place, since, until)| {
                let used = SafetyOverride { by, measures, danger, place, since, until };
                Entry::OverrideUsed(Box::new(OverrideUsed { used }))
            }),
        (seq(), official(), text(), any::<i64>(), any::<i64>()).prop_map(|(used, by, reasons, at, until)| {
            let confirmed = SafetyConfirmed { used, by, reasons, at, until };
            Entry::OverrideConfirmed(Box::new(OverrideConfirmed { confirmed }))
        }),
        (seq(), one(CustodyStep::ALL), any::<i64>(), said).prop_map(
            |(custody, step, at, (says, until, place, wish))| {
                let event = CustodyEvent { custody, step, at, says, until, place, wish };
                Entry::CustodyEvent(Box::new(CustodyHappened { event }))
            }
        ),
        (register_id(), register(), official(), text()).prop_map(|(register, entry, by, reasons)| {
            let proposal = EntryProposal { register, entry, by, reasons };
            Entry::EntryProposed(Box::new(EntryProposed { proposal }))
        }),
        (of(), official(), text(), text()).prop_map(|(of, by, reasons, rests_on)| {
            let proposal = LiftProposal { of, by, reasons, rests_on };
            Entry::LiftProposed(Box::new(LiftProposed { proposal }))
        }),
        (seq(), official(), text()).prop_map(|(proposal, by, reasons)| {
            let refused = ProposalRefused { proposal, by, reasons };
            Entry::ProposalRefused(Box::new(ProposalSaidNo { refused }))
        }),
        (seq(), of(), vec(official(), 0..3), text(), any::<i64>(), option::of(any::<i64>())).prop_map(
            |(proposal, of, by, reasons, at, notice_due)| {
                let lift = Lift { proposal, of, by, reasons, at, notice_due };
                Entry::Lifted(Box::new(entries::Lifted { lift }))
            }
        ),
        (text(), any::<u64>(), any::<u64>(), official(), text(), vec(alert_id(), 0..3), any::<i64>())
            .prop_map(|(digest, lines, taken, by, reasons, sample, due)| {
                let batch = HoldingsTaken { digest, lines, taken, by, reasons, sample, due };
                Entry::HoldingsTaken(Box::new(HoldingsListed { batch }))
            }),
        (text(), text(), option::of(seq()), text(), (any::<u64>(), any::<u64>()), official(), text())
            .prop_map(|(state, digest, before, policies, (environments, mutants), by, reasons)| {
                let profile =
                    ProfileTaken { state, digest, before, policies, environments, mutants, by, reasons };
                Entry::ProfileTakenUp(Box::new(entries::ProfileTakenUp { profile }))
            }),
        (one(Asker::ALL), option::of(text()), option::of(seq()), text(), any::<i64>()).prop_map(
            |(asker, name, decision, grounds, at)| {
                let asked = ReviewAsked { asker, name, decision, grounds, at };
                Entry::ReviewAsked(Box::new(ReviewRequested { asked }))
            }
        ),
    ]
    .boxed()
}

fn entry() -> BoxedStrategy<Entry> {
    prop_oneof![
        meeting(),
        desks(),
        (text(), text(), text(), any::<u32>(), option::of(text()), any::<bool>()).prop_map(
            |(origin, release, id_check, fold, state, exercise)| Entry::HomeMade(HomeMade {
                origin,
                release,
                id_check,
                fold,
                state,
                exercise
            })
        ),
        (alert(), text(), any::<bool>()).prop_map(|(alert, format, partial)| Entry::AlertReceived(Box::new(
            AlertReceived { alert, format, partial }
        ))),
        examined().prop_map(|it| Entry::Examined(Box::new(it))),
        (register_id(), register())
            .prop_map(|(register, entry)| Entry::Entered(Box::new(Entered { register, entry }))),
        person().prop_map(|facts| Entry::PersonStated(PersonStated { facts })),
        (
            text(),
            any::<u64>(),
            vec("[a-z2-7]{1,26}".prop_map(|it| AlertId::from_tail(&it)), 0..3),
            option::of(text())
        )
            .prop_map(|(verb, shown, named, reason)| Entry::Consulted(Consulted {
                verb,
                shown,
                named,
                reason
            })),
        (text(), text(), any::<u64>(), text()).prop_map(|(owner, ground, entries, columns)| Entry::Erased(
            Erased { owner, ground, entries, columns }
        )),
    ]
    .boxed()
}

fn plain() -> BoxedStrategy<Plain> {
    let actor = prop_oneof![
        text().prop_map(Actor::Auto),
        text().prop_map(Actor::Gateway),
        (text(), text(), option::of(text())).prop_map(|(id, role, login)| Actor::Human { id, role, login }),
    ];
    let owner = prop_oneof![
        day().prop_map(Owner::Day),
        "[a-z2-7]{1,26}".prop_map(|it| Owner::Subject(SubjectId::from_tail(&it))),
    ];
    (
        seq(),
        0..253_000_000_000_000_000_i64,
        day(),
        text(),
        any::<u16>(),
        actor,
        option::of("[a-z2-7]{1,26}".prop_map(|it| AlertId::from_tail(&it))),
        option::of(seq()),
        owner,
    )
        .prop_map(|(seq, micros, effective, kind, version, actor, alert, caused_by, owner)| Plain {
            seq,
            recorded_at: Time::from_micros(micros).unwrap(),
            effective,
            kind,
            version,
            actor,
            alert,
            caused_by,
            owner,
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_entry_is_read_back_as_the_same_value(entry in entry()) {
        let body = entry.to_json();
        let read = Entry::from_json(entry.kind().code(), entry.kind().version(), &body).unwrap();
        prop_assert!(read == Decoded::Known(entry), "{}", String::from_utf8_lossy(&body));
    }

    #[test]
    fn the_same_value_is_written_as_the_same_bytes(entry in entry()) {
        let body = entry.to_json();
        let Decoded::Known(read) = Entry::from_json(entry.kind().code(), entry.kind().version(), &body).unwrap() else { panic!() };
        prop_assert_eq!(read.to_json(), body);
    }

    #[test]
    fn plain_columns_are_read_back_as_the_same_columns(plain in plain()) {
        prop_assert_eq!(Plain::from_json(&plain.to_json()).unwrap(), plain);
    }

    #[test]
    fn a_body_with_one_bit_flipped_never_panics(entry in entry(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut body = entry.to_json();
        let at = at.index(body.len());
        body[at] ^= 1_u8 << bit;
        let _read = Entry::from_json(entry.kind().code(), entry.kind().version(), &body);
        let _plain = Plain::from_json(&body);
    }
}

/// A list of codes that grew: a release that knows only version 1 must meet a version it does not know.
#[test]
fn a_dispute_is_stated_in_version_2_and_version_1_is_read_for_ever() {
    let facts = PersonFacts {
        speaker: Speaker::Counsel,
        said: "2031-04-02".parse().unwrap(),
        statements: vec![Statement {
            kind: StatementKind::Dispute,
            text: "the shop".to_owned(),
            state: None,
            date: None,
            verified_by: None,
        }],
    };
    let entry = Entry::PersonStated(PersonStated { facts });
    assert_eq!(entry.kind().version(), 2);
    let body = String::from_utf8(entry.to_json()).unwrap();
    assert!(body.contains(r#""kind":"dispute""#), "{body}");
    let old = br#"{"facts":{"speaker":"counsel","said":"2031-04-02","statements":[{"kind":"torture","text":"x"}]}}"#;
    let Decoded::Known(Entry::PersonStated(read)) = Entry::from_json("person_stated", 1, old).unwrap() else {
        panic!()
    };
    assert_eq!(read.facts.statements[0].kind, StatementKind::Torture);
}

/// A sheet of version 1: what was not kept then is empty, and what was always so is said.
#[test]
fn a_sheet_of_version_1_is_read_as_the_persons_own_word_closed_to_the_same_files() {
    let old = br#"{"answers":{"language":"be","facts":{"speaker":"person","said":"2031-04-02"},"ends":"2031-05-02","check":7,"asks_asylum":true}}"#;
    let Decoded::Known(Entry::SheetAnswered(read)) = Entry::from_json("sheet_answered", 1, old).unwrap()
    else {
        panic!()
    };
    let it = read.answers;
    assert_eq!(
        (it.check, it.asks_asylum, it.lawyer_first, it.no_answers),
        (Some(Seq(7)), true, false, false)
    );
    assert_eq!((it.origin, it.closed_to.as_slice()), (Origin::Person, ClosedFile::ALL));
    assert!(it.replies.is_empty() && it.clocks.is_empty());
    assert!(Entry::from_json("sheet_answered", 2, old).is_err(), "version 2 says whose word it is");
    let new = br#"{"answers":{"language":"be","facts":{"speaker":"person","said":"2031-04-02"},"ends":"2031-05-02","no_answers":true}}"#;
    assert!(Entry::from_json("sheet_answered", 1, new).is_err(), "version 1 has no such field");
}

/// A clock of version 1 has its end only; the three that were written each had one length.
#[test]
fn a_clock_of_version_1_has_its_beginning_from_its_rule() {
    let old = br#"{"check":{"traveller":{"read_from":"typed"},"purpose":"border"},"word":"suspended","clocks":[{"clock":"duty","due":1800000000},{"clock":"granting_authority","due":14400000001}]}"#;
    let Decoded::Known(Entry::Checked(read)) = Entry::from_json("checked", 1, old).unwrap() else { panic!() };
    let seen: Vec<_> =
        read.clocks.iter().map(|it| (it.since, it.length, it.unit, it.holder, it.event)).collect();
    assert_eq!(
        seen,
        [
            (0, 30, ClockUnit::Minute, ClockHolder::DutyDesk, None),
            (1, 4, ClockUnit::Hour, ClockHolder::GrantingAuthority, None),
        ]
    );
}

/// A check of version 1 said one feature and not with what; no later reader may take it for any alert's.
#[test]
fn a_comparison_of_version_1_names_nothing_it_was_compared_with() {
    let old = br#"{"check":{"traveller":{"read_from":"mrz","subject":{},"truncated":true},"purpose":"custody","compared":"photograph"},"word":"under_review","pair":{"alert":"alert-abc","word":"under_review","identity":"candidate","says":"x","shield":{"register":"register-abc","identity":"candidate","until":5}}}"#;
    let Decoded::Known(Entry::Checked(read)) = Entry::from_json("checked", 1, old).unwrap() else { panic!() };
    let compared = Comparison { feature: "photograph".to_owned(), with: None };
    assert_eq!(read.check.compared, [compared]);
    let traveller = &read.check.traveller;
    assert_eq!((traveller.read_from, traveller.truncated), (ReadFrom::Mrz, true));
    assert!(traveller.misread.is_empty() && traveller.born_or.is_none());
    let pair = read.pair.as_ref().unwrap();
    assert_eq!((pair.until, pair.shield.as_ref().and_then(|it| it.until)), (None, Some(5)));
    assert!(Entry::from_json("checked", 2, old).is_err(), "version 2 names it");
}

/// An alert that says little is written in little.
#[test]
fn what_is_not_shown_is_left_out() {
    let alert =
        Alert::empty(Source { channel: Channel::InterpolRed, bureau: Field::NotShown, reference: None });
    let entry =
        Entry::AlertReceived(Box::new(AlertReceived { alert, format: "native".to_owned(), partial: true }));
    let body = String::from_utf8(entry.to_json()).unwrap();
    assert_eq!(body, r#"{"alert":{"source":{"channel":"interpol_red"}},"format":"native","partial":true}"#);
}

/// The written form of version 1 never changes: homes of every age hold it.
#[test]
fn the_written_form_of_version_1_never_changes() {
    let mut alert = Alert::empty(Source {
        channel: Channel::InterpolRed,
        bureau: Field::notice("QQ".to_owned()),
        reference: Some("2031/40417".to_owned()),
    });
    alert.subject.names.push(NameForm::plain("BALTRUKOVA Ilinca"));
    alert.subject.born = Field::notice("1988-03".parse().unwrap());
    alert.subject.sex = Field::Known(Sex::Female, Origin::Official);
    alert.warrants = Field::notice(vec![Warrant {
        counts: vec![Count { max_penalty_months: Field::notice(84), ..Count::of("Tax evasion") }],
        in_absentia: Field::NotAnswered,
        limitation: Field::No,
        ..Warrant::default()
    }]);
    let entry =
        Entry::AlertReceived(Box::new(AlertReceived { alert, format: "native".to_owned(), partial: false }));
    assert_eq!(
        String::from_utf8(entry.to_json()).unwrap(),
        r#"{"alert":{"source":{"channel":"interpol_red","bureau":["QQ"],"reference":"2031/40417"},"subject":{"names":[{"text":"BALTRUKOVA Ilinca"}],"born":["1988-03"],"sex":["F","official"]},"warrants":[[{"counts":[{"charge":["Tax evasion"],"translation":"unknown","law":"unknown","max_penalty_months":[84]}],"in_absentia":"not_answered","limitation":"no"}]]},"format":"native"}"#
    );
}

/// Version 1 of these two named no authority, no person and no place.
#[test]
fn answers_and_measures_of_version_1_are_read_without_what_was_not_kept_then() {
    let old = br#"{"answer":{"register":"abroad-LT","same":true,"check":7,"compared":"photograph"}}"#;
    let Decoded::Known(Entry::IdentityAnswered(read)) =
        Entry::from_json("identity_answered", 1, old).unwrap()
    else {
        panic!()
    };
    assert_eq!((read.answer.check, read.answer.authority), (Some(Seq(7)), None));
    let old = br#"{"measure":{"measure":"short_stop","at":5,"permitted":false,"check":7,"ground":"x"}}"#;
    let Decoded::Known(Entry::MeasureRecorded(read)) = Entry::from_json("measure_recorded", 1, old).unwrap()
    else {
        panic!()
    };
    assert_eq!((read.measure.check, read.measure.person, read.measure.place), (Some(Seq(7)), None, None));
}

/// A reading of version 1: nobody was asked whether the person belongs to a group at risk, and nothing is said for them.
#[test]
fn a_reading_of_version_1_is_read_without_a_group_and_version_2_keeps_it() {
    let old = br#"{"reading":{"by":{"name":"n","login":"l","person":"p","role":"r","unit":"u"},"revision":7,"answers":[{"step":"general_situation","reading":"excluded","reasons":"why"}]}}"#;
    let Decoded::Known(Entry::ReadByOfficial(read)) = Entry::from_json("read_by_official", 1, old).unwrap()
    else {
        panic!()
    };
    assert_eq!(read.reading.answers[0].group, None);
    assert_eq!((read.reading.revision, read.reading.by.person.as_str()), (Seq(7), "p"));
    let mut reading = read.reading;
    let group = terms::verification::GroupAtRisk {
        group: "teachers who were dismissed".to_owned(),
        ..terms::verification::GroupAtRisk::excluded("why", "report", "2026-03-02".parse().unwrap())
    };
    reading.answers[0].group = Some(group.clone());
    let entry = Entry::ReadByOfficial(Box::new(entries::ReadByOfficial { reading }));
    assert_eq!(entry.kind().version(), 2);
    let written = entry.to_json();
    let Decoded::Known(Entry::ReadByOfficial(back)) =
        Entry::from_json("read_by_official", 2, &written).unwrap()
    else {
        panic!()
    };
    assert_eq!(back.reading.answers[0].group, Some(group));
    assert!(Entry::from_json("read_by_official", 1, &written).is_err(), "version 1 has no such field");
}

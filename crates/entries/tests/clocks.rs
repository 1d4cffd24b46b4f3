//! Clocks and questions are read back as they were written, and their written form of version 1 stays.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use entries::{
    ClockBegun, ClockEscalated, ClockExtended, ClockMet, Decoded, Entry, QuestionsAnswered, QuestionsFixed,
    QuestionsSent,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use terms::clock::{
    self, AnsweredQuestions, BegunClock, ClockAnswered, ClockHolder, ClockLate, ClockRef, ClockRule,
    ClockState, ClockUnit, FixedQuestions, SentQuestions,
};
use terms::{Date, Seq};

fn text() -> BoxedStrategy<String> {
    prop_oneof![".{0,12}", Just(String::new()), Just("\"\\\n\u{0}".to_owned())].boxed()
}

fn day() -> BoxedStrategy<Date> {
    (1..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap()).boxed()
}

fn of() -> BoxedStrategy<ClockRef> {
    (any::<u64>(), select(ClockRule::ALL.to_vec()))
        .prop_map(|(begun, rule)| ClockRef { begun: Seq(begun), rule })
        .boxed()
}

fn begun() -> BoxedStrategy<BegunClock> {
    let codes =
        (select(ClockRule::ALL.to_vec()), select(ClockUnit::ALL.to_vec()), select(ClockHolder::ALL.to_vec()));
    (codes, any::<i64>(), any::<u32>(), any::<i64>())
        .prop_map(|((rule, unit, holder), since, length, due)| BegunClock {
            rule,
            since,
            length,
            unit,
            due,
            holder,
        })
        .boxed()
}

fn entry() -> BoxedStrategy<Entry> {
    let late = (of(), any::<i64>(), any::<i64>(), vec(select(ClockHolder::ALL.to_vec()), 0..3), text());
    let fixed = (text(), option::of(text()), vec(text(), 0..4), day(), any::<i64>());
    prop_oneof![
        (vec(begun(), 0..4), text())
            .prop_map(|(clocks, says)| Entry::ClockBegun(Box::new(ClockBegun { clocks, says }))),
        (of(), text(), any::<i64>(), select(ClockState::ALL.to_vec())).prop_map(
            |(clock, says, at, state)| {
                Entry::ClockMet(Box::new(ClockMet { answered: ClockAnswered { clock, says, at, state } }))
            }
        ),
        late.prop_map(|(clock, due, at, told, decision_due)| {
            let late = ClockLate { clock, due, at, told, decision_due };
            Entry::ClockEscalated(Box::new(ClockEscalated { late }))
        }),
        (of(), any::<i64>(), any::<i64>(), text()).prop_map(|(clock, before, due, reasons)| {
            let extended = clock::ClockExtended { clock, before, due, reasons };
            Entry::ClockExtended(Box::new(ClockExtended { extended }))
        }),
        fixed.prop_map(|(bureau, reference, questions, day, due)| {
            let fixed = FixedQuestions { bureau, reference, questions, day, due };
            Entry::QuestionsFixed(Box::new(QuestionsFixed { fixed }))
        }),
        (any::<u64>(), day(), text()).prop_map(|(fixed, day, letter)| {
            let sent = SentQuestions { fixed: Seq(fixed), day, letter };
            Entry::QuestionsSent(Box::new(QuestionsSent { sent }))
        }),
        (any::<u64>(), text()).prop_map(|(sent, says)| {
            let answered = AnsweredQuestions { sent: Seq(sent), says };
            Entry::QuestionsAnswered(Box::new(QuestionsAnswered { answered }))
        }),
    ]
    .boxed()
}

proptest! {
    #[test]
    fn every_clock_and_every_question_is_read_back_as_the_same_value(entry in entry()) {
        let kind = entry.kind();
        let read = Entry::from_json(kind.code(), kind.version(), &entry.to_json()).unwrap();
        prop_assert!(read == Decoded::Known(entry));
    }

    #[test]
    fn a_body_that_is_cut_or_flipped_never_panics(
        entry in entry(),
        at in any::<prop::sample::Index>(),
        bit in 0..8_u8,
    ) {
        let (kind, mut body) = (entry.kind(), entry.to_json());
        let place = at.index(body.len());
        body[place] ^= 1 << bit;
        let _read = Entry::from_json(kind.code(), kind.version(), &body);
        prop_assert!(Entry::from_json(kind.code(), kind.version(), &body[..place]).is_err());
    }
}

#[test]
fn the_written_form_of_version_1_never_changes() {
    let clock = ClockRef { begun: Seq(7), rule: ClockRule::TwoOfficials };
    let late = ClockLate {
        clock,
        due: 5,
        at: 6,
        told: vec![ClockHolder::HeadOfGateway],
        decision_due: "a decision".to_owned(),
    };
    let entry = Entry::ClockEscalated(Box::new(ClockEscalated { late }));
    let expected = r#"{"late":{"clock":{"begun":7,"rule":"two_officials"},"due":5,"at":6,"told":["head_of_gateway"],"decision_due":"a decision"}}"#;
    assert_eq!(String::from_utf8(entry.to_json()).unwrap(), expected);
    let begun = BegunClock {
        rule: ClockRule::DeskDecision,
        since: 1,
        length: 30,
        unit: ClockUnit::Day,
        due: 9,
        holder: ClockHolder::VerifyingOfficial,
    };
    let entry = Entry::ClockBegun(Box::new(ClockBegun { clocks: vec![begun], says: String::new() }));
    let expected = r#"{"clocks":[{"rule":"desk_decision","since":1,"length":30,"unit":"day","due":9,"holder":"verifying_official"}]}"#;
    assert_eq!(String::from_utf8(entry.to_json()).unwrap(), expected);
}

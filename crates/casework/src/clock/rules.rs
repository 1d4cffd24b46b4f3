//! The table of clocks.
//!
//! Promise: every rule names who holds it, who is told and what is due at its end; no end is a measure. What nobody
//! checked against the text is tagged so and never shown as law. `docs/law/clocks.md` is made from this table.
//!
//! Serves P8; ETS 24 Art 16 for provisional arrest, and the profile of the own state.

use terms::clock::{BegunClock, ClockHolder, ClockRule, ClockUnit};
use terms::law::LawRef;
use terms::verification::DecisionKind;

use super::end::Event;
use crate::border::moment::{hours, minutes};

/// How long a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Always so many units.
    Fixed(u32, ClockUnit),
    /// As the entry that begins it says: the profile, a lease, a schedule.
    Given(ClockUnit, &'static str),
}

/// What is due at an end. None of them is a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtEnd {
    /// Somebody who is named answers; the officer meanwhile does what the answer of the check says.
    Answer,
    /// A named decision, whichever: with the own prosecutor's answer where a grave crime ends without enforcement.
    Decide,
    /// The named decision due is `do_not_enforce`, unless two officials decide otherwise with reasons.
    DoNotEnforce,
    /// The candidate is dropped: the traveller is nobody this alert means until compared.
    Dropped,
    /// The person is released, unless a court has decided otherwise.
    Release,
    /// What was open closes by itself.
    Closes,
    /// A letter goes out, the same whatever happened since.
    GoesOut,
    /// The desk decides on what there is: silence excludes nothing and confirms nothing.
    OnWhatThereIs,
    /// It is decided again by name; what was decided stands until then.
    DecideAgain,
}

impl AtEnd {
    /// The decision that is due, where it is one kind.
    #[must_use]
    pub fn decision(self) -> Option<DecisionKind> {
        match self {
            Self::DoNotEnforce => Some(DecisionKind::DoNotEnforce),
            Self::Answer
            | Self::Decide
            | Self::Dropped
            | Self::Release
            | Self::Closes
            | Self::GoesOut
            | Self::OnWhatThereIs
            | Self::DecideAgain => None,
        }
    }

    /// Every one.
    pub const ALL: &'static [Self] = &[
        Self::Answer,
        Self::Decide,
        Self::DoNotEnforce,
        Self::Dropped,
        Self::Release,
        Self::Closes,
        Self::GoesOut,
        Self::OnWhatThereIs,
        Self::DecideAgain,
    ];

    /// Its code, by which a language says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Decide => "decide",
            Self::DoNotEnforce => "do_not_enforce",
            Self::Dropped => "dropped",
            Self::Release => "release",
            Self::Closes => "closes",
            Self::GoesOut => "goes_out",
            Self::OnWhatThereIs => "on_what_there_is",
            Self::DecideAgain => "decide_again",
        }
    }

    /// In words, for whoever is told.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Answer => "a named answer; until then the officer does what the answer of the check says",
            Self::Decide => {
                "a named decision, with the own prosecutor's answer where a grave crime ends without enforcement; until \
                 then no measure"
            }
            Self::DoNotEnforce => {
                "the named decision `do_not_enforce`, unless two officials decide otherwise with reasons; until then no \
                 measure"
            }
            Self::Dropped => {
                "the candidate is dropped: without a comparison the alert is not about this traveller"
            }
            Self::Release => "release, unless a court has decided otherwise",
            Self::Closes => "nothing more: it is over",
            Self::GoesOut => "the letter goes out as it was fixed",
            Self::OnWhatThereIs => "the desk decides on what there is: silence confirms nothing",
            Self::DecideAgain => {
                "a named decision, anew; what was decided stands until then and is listed as overdue"
            }
        }
    }
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// `clock.` and this word: never renamed and never reused.
    pub rule: ClockRule,
    /// What it asks for, in a sentence.
    pub says: &'static str,
    /// What begins it.
    pub begins: &'static str,
    /// How long it runs.
    pub length: Length,
    /// Who answers.
    pub holder: ClockHolder,
    /// What meets it.
    pub met_by: &'static [Event],
    /// Who is told where it was not met.
    pub told: &'static [ClockHolder],
    /// What is due then.
    pub at_end: AtEnd,
    /// What it rests on.
    pub law: &'static [LawRef],
}

use ClockHolder as Holder;

/// Every rule, in the order of [`ClockRule`].
pub static RULES: &[Rule] = &[
    Rule {
        rule: ClockRule::Duty,
        says: "the duty desk answers a meeting",
        begins: "a check that met an alert, or at which a person must look",
        length: Length::Fixed(30, ClockUnit::Minute),
        holder: Holder::DutyDesk,
        met_by: &[Event::Answered, Event::Judged, Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Answer,
        law: &[LawRef::inference("a rule of this system, not law")],
    },
    Rule {
        rule: ClockRule::CandidateIdentity,
        says: "a candidate identity is confirmed or dropped",
        begins: "the first meeting of a traveller with an alert by name and date alone",
        length: Length::Fixed(4, ClockUnit::Hour),
        holder: Holder::DutyDesk,
        // Compared, or said not to be: words tell one person from another for nobody.
        met_by: &[Event::Judged, Event::IdentityConfirmed],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Dropped,
        law: &[
            LawRef::memory("Directive (EU) 2016/680 Art 4(1)(d), accuracy"),
            LawRef::inference("four hours, a rule of this system"),
        ],
    },
    Rule {
        rule: ClockRule::GrantingAuthority,
        says: "the authority that granted protection says yes or no",
        begins: "the first meeting of a traveller with a protection entry by name and date alone",
        length: Length::Fixed(4, ClockUnit::Hour),
        holder: Holder::GrantingAuthority,
        met_by: &[Event::IdentityAnswered],
        told: &[Holder::DutyDesk, Holder::HeadOfGateway],
        at_end: AtEnd::Answer,
        law: &[
            LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
            LawRef::inference("four hours, a rule of this system"),
        ],
    },
    Rule {
        rule: ClockRule::Statement,
        says: "what the person said is confirmed or not",
        begins: "a question sheet that states something",
        length: Length::Fixed(4, ClockUnit::Hour),
        holder: Holder::VerifyingOfficial,
        met_by: &[Event::Answered, Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Answer,
        law: &[
            LawRef::memory("ECHR Arts 3 and 13, arguable claim"),
            LawRef::inference("four hours, a rule of this system"),
        ],
    },
    Rule {
        rule: ClockRule::Referral,
        says: "\"I ask for asylum\" is with the asylum authority",
        begins: "\"I ask for asylum\" on a question sheet, also of a child",
        length: Length::Given(ClockUnit::Hour, "the jurisdiction profile"),
        holder: Holder::CheckingService,
        met_by: &[Event::Answered],
        told: &[Holder::DutyDesk, Holder::HeadOfGateway],
        at_end: AtEnd::Answer,
        law: &[
            LawRef::verified("Regulation (EU) 2024/1348 Art 10, right to remain"),
            LawRef::memory("1951 Convention Art 33(1)"),
            LawRef::inference("hours of the referral: jurisdiction profile"),
        ],
    },
    Rule {
        rule: ClockRule::GraveDecision,
        says: "a grave crime with complete data is decided, day and night",
        begins: "the arrival of such an alert; a meeting where none ran before",
        length: Length::Fixed(4, ClockUnit::Hour),
        holder: Holder::VerifyingOfficial,
        met_by: &[Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Decide,
        law: &[LawRef::inference(
            "a rule of this system: met in 95 of 100; serious crime is not shielded by waiting",
        )],
    },
    Rule {
        rule: ClockRule::GraveDecisionLast,
        says: "a grave crime with complete data is decided at the latest",
        begins: "together with the clock of four hours",
        length: Length::Fixed(24, ClockUnit::Hour),
        holder: Holder::VerifyingOfficial,
        met_by: &[Event::Decided],
        told: &[Holder::HeadOfGateway, Holder::Prosecutor],
        at_end: AtEnd::Decide,
        law: &[LawRef::inference("a rule of this system: met in all")],
    },
    Rule {
        rule: ClockRule::TwoOfficials,
        says: "two officials of different units decide",
        begins: "a meeting with an alert on the enhanced or barred track on whose content nobody has decided",
        length: Length::Fixed(6, ClockUnit::Hour),
        holder: Holder::TwoOfficials,
        met_by: &[Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Decide,
        law: &[
            LawRef::verified("Directive (EU) 2016/680 Art 11, no decision solely by automated processing"),
            LawRef::inference("six hours, a rule of this system"),
        ],
    },
    Rule {
        rule: ClockRule::SenderAnswer,
        says: "the sender answers the questions about its own alert",
        begins: "the day on which its questions went out, for an alert in verification; nobody is told of it",
        length: Length::Fixed(15, ClockUnit::Day),
        holder: Holder::Sender,
        met_by: &[Event::QuestionsAnswered],
        told: &[Holder::VerifyingOfficial],
        at_end: AtEnd::OnWhatThereIs,
        law: &[
            LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, paras 95 to 97"),
            LawRef::inference("fifteen days, a rule of this system; promise P11: the end sends nothing"),
        ],
    },
    Rule {
        rule: ClockRule::DeskDecision,
        says: "the desk decides; one extension of 15 days, with reasons, by somebody else",
        begins: "the beginning of verification: a meeting, a territorial link or custody, a grave crime on arrival",
        length: Length::Fixed(30, ClockUnit::Day),
        holder: Holder::VerifyingOfficial,
        met_by: &[Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Decide,
        law: &[LawRef::inference("a rule of this system")],
    },
    Rule {
        rule: ClockRule::Override,
        says: "an urgent override is confirmed by a second official, or is over",
        begins: "an urgent override",
        length: Length::Fixed(24, ClockUnit::Hour),
        holder: Holder::SecondOfficial,
        met_by: &[Event::OverrideConfirmed],
        told: &[Holder::HeadOfGateway, Holder::Prosecutor],
        at_end: AtEnd::Closes,
        law: &[LawRef::inference("a rule of this system")],
    },
    Rule {
        rule: ClockRule::ArrestRequest,
        says: "a request for extradition with its papers follows a provisional arrest",
        begins: "a provisional arrest on an alert",
        length: Length::Given(ClockUnit::Day, "the pair of states in the profile, else own law"),
        holder: Holder::Prosecutor,
        met_by: &[Event::RequestCame, Event::Released, Event::CourtDecided],
        told: &[Holder::Court, Holder::HeadOfGateway],
        at_end: AtEnd::Release,
        law: &[
            LawRef::verified(
                "European Convention on Extradition (ETS 24) Art 16: 18 days, between its parties only",
            ),
            LawRef::inference("any other pair: treaty or own law, as the jurisdiction profile says"),
        ],
    },
    Rule {
        rule: ClockRule::ArrestLast,
        says: "a provisional arrest ends at the latest",
        begins: "a provisional arrest on an alert",
        length: Length::Given(ClockUnit::Day, "the pair of states in the profile, else own law"),
        holder: Holder::Court,
        met_by: &[Event::RequestCame, Event::Released, Event::CourtDecided],
        told: &[Holder::Court, Holder::Prosecutor, Holder::HeadOfGateway],
        at_end: AtEnd::Release,
        law: &[
            LawRef::verified(
                "European Convention on Extradition (ETS 24) Art 16: never beyond 40 days, between its parties only",
            ),
            LawRef::inference("any other pair: treaty or own law, as the jurisdiction profile says"),
        ],
    },
    Rule {
        rule: ClockRule::ReviewAsked,
        says: "a decision is looked at again",
        begins: "a request of the person, a victim or the prosecutor, or a sample of decisions that were taken over",
        length: Length::Given(ClockUnit::Hour, "who asks, and whether the person is detained"),
        holder: Holder::TwoOfficials,
        met_by: &[Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Decide,
        law: &[LawRef::inference("a rule of this system")],
    },
    Rule {
        rule: ClockRule::Permission,
        says: "a permission ends",
        begins: "a decision that permits one measure and counts",
        length: Length::Given(ClockUnit::Day, "the decision"),
        holder: Holder::Gateway,
        met_by: &[],
        told: &[],
        at_end: AtEnd::Closes,
        law: &[
            LawRef::memory("Directive (EU) 2016/680 Art 5, periodic review"),
            LawRef::inference("promise P3 of this system: a permission is a lease"),
        ],
    },
    Rule {
        rule: ClockRule::Questions,
        says: "questions about its own alert go out to the sender",
        begins: "the first arrival of the alert",
        length: Length::Given(ClockUnit::Day, "the weekly day and hour of the profile"),
        holder: Holder::Gateway,
        met_by: &[],
        told: &[],
        at_end: AtEnd::GoesOut,
        law: &[LawRef::inference("promise P11 of this system: silence to the sender")],
    },
    Rule {
        rule: ClockRule::OwnProsecutor,
        says: "the own prosecutor says what becomes of a case that was referred",
        begins: "a decision that refers the case to the own prosecutor",
        length: Length::Fixed(24, ClockUnit::Hour),
        holder: Holder::Prosecutor,
        met_by: &[Event::Answered],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Answer,
        law: &[LawRef::inference(
            "a rule of this system: a serious crime that ends here without enforcement is somebody's by name",
        )],
    },
    Rule {
        rule: ClockRule::UnpermittedMeasure,
        says: "a named person looks at a measure that nobody permitted",
        begins: "a measure that was recorded without a permission",
        length: Length::Fixed(24, ClockUnit::Hour),
        holder: Holder::HeadOfGateway,
        met_by: &[Event::Answered],
        told: &[Holder::DataProtectionSupervisor],
        at_end: AtEnd::Answer,
        law: &[LawRef::inference("a rule of this system, promise P12: it alarms until somebody has looked")],
    },
    Rule {
        rule: ClockRule::TellingReview,
        says: "it is decided again whether the person is told",
        begins: "a decision that the person is not told, or not yet",
        length: Length::Fixed(30, ClockUnit::Day),
        holder: Holder::VerifyingOfficial,
        met_by: &[Event::TellingDecided],
        told: &[Holder::HeadOfGateway, Holder::DataProtectionSupervisor],
        at_end: AtEnd::DecideAgain,
        law: &[LawRef::inference(
            "a rule of this system, promise P17: nobody is kept in the dark by silence",
        )],
    },
    Rule {
        rule: ClockRule::ReentryLink,
        says: "a named person says whether it is the case whose fingerprints it met",
        begins: "the arrival of an alert that meets fingerprints of a person and a case",
        length: Length::Fixed(4, ClockUnit::Hour),
        holder: Holder::VerifyingOfficial,
        met_by: &[Event::LinkSaid, Event::Decided],
        told: &[Holder::HeadOfGateway],
        at_end: AtEnd::Answer,
        law: &[LawRef::inference(
            "a rule of this system, promise P6: a link alone suspends until somebody has looked",
        )],
    },
];

/// The row of a rule.
#[must_use]
pub fn of(rule: ClockRule) -> &'static Rule {
    // Every rule has its row, in the order of the list: a test says so.
    RULES.iter().find(|it| it.rule == rule).unwrap_or(&FALLBACK)
}

/// For a rule without a row, which there is not: due at once, to the head of the gateway.
static FALLBACK: Rule = Rule {
    rule: ClockRule::Duty,
    says: "a named person answers",
    begins: "",
    length: Length::Fixed(0, ClockUnit::Minute),
    holder: Holder::HeadOfGateway,
    met_by: &[Event::Answered, Event::Decided],
    told: &[Holder::HeadOfGateway],
    at_end: AtEnd::DoNotEnforce,
    law: &[],
};

/// So many units in microseconds.
#[must_use]
pub fn micros(length: u32, unit: ClockUnit) -> i64 {
    let count = i64::from(length);
    match unit {
        ClockUnit::Minute => minutes(count),
        ClockUnit::Hour => hours(count),
        ClockUnit::Day => hours(count.saturating_mul(24)),
    }
}

/// A clock of a rule that began at a time. `given` is its length where the rule has none of its own.
#[must_use]
pub fn begun(rule: ClockRule, since: i64, given: u32) -> BegunClock {
    let row = of(rule);
    let (length, unit) = match row.length {
        Length::Fixed(length, unit) => (length, unit),
        Length::Given(unit, _) => (given, unit),
    };
    let due = since.saturating_add(micros(length, unit));
    BegunClock { rule, since, length, unit, due, holder: row.holder }
}

/// What is due from named people at the end of a clock. Under the presumption of non-enforcement every open decision
/// is `do_not_enforce`.
#[must_use]
pub fn at_end(rule: ClockRule, presumed: bool) -> AtEnd {
    match of(rule).at_end {
        AtEnd::Decide if presumed => AtEnd::DoNotEnforce,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::border::answer::DUTY_MINUTES;
    use crate::border::sheet::CONFIRMED_WITHIN_HOURS;
    use crate::border::shield::CANDIDATE_HOURS;

    #[test]
    fn every_rule_has_one_row_in_the_order_of_the_list() {
        let rows: Vec<ClockRule> = RULES.iter().map(|it| it.rule).collect();
        assert_eq!(rows, ClockRule::ALL);
        for row in RULES {
            assert!(!row.says.is_empty() && !row.begins.is_empty() && !row.law.is_empty());
        }
    }

    #[test]
    fn no_clock_ends_in_a_measure_and_none_that_somebody_holds_ends_in_silence() {
        for row in RULES {
            assert!(row.at_end.decision().is_none_or(|it| !it.permits()), "{}", row.rule.code());
            let by_itself = row.holder == ClockHolder::Gateway;
            assert_eq!(row.told.is_empty(), by_itself, "{}", row.rule.code());
            // Whoever is in default is not the one who is told.
            assert!(row.told != [row.holder], "{}", row.rule.code());
        }
    }

    #[test]
    fn a_meeting_and_the_table_count_alike() {
        for (rule, length) in [
            (ClockRule::Duty, DUTY_MINUTES),
            (ClockRule::CandidateIdentity, CANDIDATE_HOURS),
            (ClockRule::GrantingAuthority, CANDIDATE_HOURS),
            (ClockRule::Statement, CONFIRMED_WITHIN_HOURS),
        ] {
            let Length::Fixed(own, _) = of(rule).length else { panic!("{}", rule.code()) };
            assert_eq!(own, length, "{}", rule.code());
        }
    }

    #[test]
    fn an_end_follows_from_beginning_length_and_unit() {
        assert_eq!(begun(ClockRule::TwoOfficials, 5, 0).due, 5 + hours(6));
        assert_eq!(begun(ClockRule::ArrestLast, 5, 40).due, 5 + hours(40 * 24));
        assert_eq!(begun(ClockRule::DeskDecision, i64::MAX, 0).due, i64::MAX);
    }

    #[test]
    fn under_the_presumption_the_decision_due_is_not_to_enforce() {
        assert_eq!(at_end(ClockRule::GraveDecision, false), AtEnd::Decide);
        assert_eq!(at_end(ClockRule::GraveDecision, true), AtEnd::DoNotEnforce);
        assert_eq!(at_end(ClockRule::DeskDecision, true), AtEnd::DoNotEnforce);
        assert_eq!(at_end(ClockRule::TwoOfficials, true), AtEnd::DoNotEnforce);
        assert_eq!(at_end(ClockRule::Duty, true), AtEnd::Answer);
    }
}

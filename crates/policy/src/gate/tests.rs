//! The gate against its table, its canaries, and every generated question.

use std::collections::BTreeSet;

use casework::verification::{Matter, Powers, decide};
use proptest::prelude::*;
use terms::alert::Channel;
use terms::examination::{Examination, HeldFinding, Standing, Versions};
use terms::finding::{Basis, Effect, Finding, Lifter, RuleId};
use terms::verification::{
    Decided, Decision, DecisionKind, GroupAtRisk, Official, OfficialReading, Reading, Review, Step,
    StepAnswer,
};
use terms::{AlertId, Date, Level, Measure, MeasureSet, Seq, Track};

use super::{Asked, Class, Facts, Gate, Read, Who, canary};
use crate::outcome::Outcome;
use crate::set::PolicyError;
use crate::sources;

const TABLE: &str = include_str!("../../../../policies/tests/gate.txt");

fn bare() -> Gate {
    Gate::of(&[("gate.cedar", sources::GATE)]).unwrap()
}

fn who(person: &str, unit: &str) -> Who {
    Who {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        office: "verifying_official".to_owned(),
        unit: unit.to_owned(),
    }
}

fn read(by: Who) -> Read {
    Read { by, whole: true, open: false, current: true }
}

fn base(name: &str) -> Facts {
    let ieva = who("ieva", "prosecutor's office");
    match name {
        "ordinary" => Facts { acting: ieva, ..canary::ordinary() },
        "enhanced" => Facts {
            acting: ieva.clone(),
            own: Some(read(ieva)),
            first: Some(read(who("ugne", "gateway"))),
            ..canary::rebutted()
        },
        other => panic!("`{other}` is no base"),
    }
}

fn yes(text: &str) -> bool {
    match text {
        "yes" => true,
        "no" => false,
        other => panic!("`{other}` is neither yes nor no"),
    }
}

fn person(who: &mut Who, field: &str, value: &str) {
    let value = value.replace('-', " ");
    match field {
        "name" => who.name = value,
        "login" => who.login = value,
        "person" => who.person = value,
        "office" => who.office = value,
        "unit" => who.unit = value,
        other => panic!("an official has no `{other}`"),
    }
}

fn reading(at: &mut Option<Read>, field: &str, value: &str) {
    let read = at.as_mut().unwrap();
    match field {
        "whole" => read.whole = yes(value),
        "open" => read.open = yes(value),
        "current" => read.current = yes(value),
        other => person(&mut read.by, other, value),
    }
}

fn change(facts: &mut Facts, key: &str, value: &str) {
    match key {
        "measure" => facts.measure = Measure::parse(value).unwrap(),
        "channel" => facts.channel = Channel::parse(value).unwrap(),
        "sender" => {
            facts.sender = [Class::A, Class::U, Class::N].into_iter().find(|it| it.code() == value).unwrap();
        }
        "misuse" => facts.misuse = yes(value),
        "level" => facts.level = Level::parse(value).unwrap(),
        "track" => facts.track = Track::parse(value).unwrap(),
        "decided_against" => facts.decided_against = yes(value),
        "protected" => facts.protected = yes(value),
        "asylum_pending" => facts.asylum_pending = yes(value),
        "interim_measure" => facts.interim_measure = yes(value),
        "stopped" => facts.stopped = MeasureSet::of(&[Measure::parse(value).unwrap()]),
        "authors" => facts.authors = vec![value.to_owned()],
        "reasons" => facts.reasons = yes(value),
        "fresh" => facts.fresh = yes(value),
        "tells" => facts.tells = yes(value),
        "taken_over" => facts.taken_over = yes(value),
        "days" => facts.days = value.parse().unwrap(),
        "own" if value == "none" => facts.own = None,
        "first" if value == "none" => facts.first = None,
        other => match other.split_once('.').unwrap() {
            ("acting", field) => person(&mut facts.acting, field, value),
            ("own", field) => reading(&mut facts.own, field, value),
            ("first", field) => reading(&mut facts.first, field, value),
            _ => panic!("`{other}` is no fact"),
        },
    }
}

fn said(outcome: &Outcome) -> String {
    let word = if outcome.allowed() { "allowed" } else { "refused" };
    format!("{word} {}", outcome.policies().join(" "))
}

#[test]
fn the_gate_answers_as_its_table_says_and_every_policy_stands_in_it() {
    let gate = bare();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for row in TABLE.lines().filter(|it| !it.starts_with('#') && !it.trim().is_empty()) {
        let [story, from, changes, answer] =
            row.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("{row}"));
        let mut facts = base(from);
        for pair in changes.split_whitespace() {
            let (key, value) = pair.split_once('=').unwrap();
            change(&mut facts, key, value);
        }
        let outcome = gate.ask(&facts);
        seen.extend(outcome.policies().into_iter().map(str::to_owned));
        if said(&outcome) != answer {
            wrong.push(format!("{story}: {} and not {answer}", said(&outcome)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all: BTreeSet<String> = gate.engine.set().about.keys().cloned().collect();
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn a_gate_opens_with_a_profile_and_says_whose_authority_is_missing() {
    let mut powers = Powers::default();
    powers.authorities.insert(Measure::ProvisionalArrest, " prosecutor general".to_owned());
    powers.ceilings.insert(Channel::Diffusion, MeasureSet::NONE);
    let gate = Gate::open(&powers).unwrap();
    assert_eq!(said(&gate.ask(&base("ordinary"))), "allowed gate.one_official");
    let lacking = Facts { authorities: Vec::new(), ..base("ordinary") };
    assert_eq!(said(&gate.ask(&lacking)), "refused profile.authority.provisional_arrest");
    assert!(gate.ask(&lacking).reasons()[0].says.contains("`prosecutor general`"));
    let other = Facts { measure: Measure::KeepDetained, ..base("ordinary") };
    assert_eq!(said(&gate.ask(&other)), "refused profile.no_authority.keep_detained");
    let lowered = Facts { channel: Channel::Diffusion, ..base("ordinary") };
    assert_eq!(said(&gate.ask(&lowered)), "refused profile.ceiling.diffusion");
    assert_ne!(gate.version(), Gate::open(&Powers::default()).unwrap().version());
}

#[test]
fn every_guard_that_is_dropped_lets_a_canary_through_or_closes_the_gate() {
    // The guards whose loss a canary has to notice by itself.
    for guard in
        ["gate.protection", "gate.recalled", "gate.suspended", "gate.named", "gate.silence", "gate.evidence"]
    {
        let gate = Gate::of(&[("mutant", &without(guard))]).unwrap();
        assert!(matches!(canary::never(&gate), Err(PolicyError::Canary(_))), "{guard}");
    }
    let shut = Gate::of(&[("mutant", &without("gate.two_officials"))]).unwrap();
    assert!(matches!(canary::possible(&shut), Err(PolicyError::Shut { .. })));
}

/// The text of the gate without one policy.
fn without(id: &str) -> String {
    let (before, rest) = sources::GATE.split_once(&format!("@id(\"{id}\")")).unwrap();
    let (_, after) = rest.split_once(";\n").unwrap();
    format!("{before}{after}")
}

#[test]
fn a_policy_without_a_name_a_source_or_a_sentence_or_one_that_fits_no_schema_is_no_policy() {
    let of = |text: &str| Gate::of(&[("made", text)]).map(|_| ());
    let policy = |annotations: &str, when: &str| {
        format!(
            "{annotations} permit (principal, action in Action::\"measure\", resource) when {{ {when} }};"
        )
    };
    let whole = "@id(\"a\") @source(\"b\") @says(\"c\")";
    assert!(of(&policy(whole, "resource.misuse")).is_ok());
    for lacking in
        ["@source(\"b\") @says(\"c\")", "@id(\"a\") @says(\"c\")", "@id(\"a\") @source(\" \") @says(\"c\")"]
    {
        assert!(matches!(of(&policy(lacking, "resource.misuse")), Err(PolicyError::Annotation { .. })));
    }
    assert!(matches!(of(&policy(whole, "resource.nationality == \"QQ\"")), Err(PolicyError::Strict(_))));
    assert!(matches!(
        of(&policy(whole, "resource.channel == Channel::\"red\"")),
        Err(PolicyError::Strict(_))
    ));
    let twice = format!("{0}\n{0}", policy(whole, "resource.misuse"));
    assert!(matches!(of(&twice), Err(PolicyError::Twice(_))));
    assert!(matches!(of("permit ("), Err(PolicyError::Text { .. })));
}

#[test]
fn a_refusal_names_no_person() {
    let gate = bare();
    for (name, facts) in canary::refused() {
        for reason in gate.ask(&facts).reasons() {
            assert!(!format!("{reason:?}").contains("canary"), "{name}: {reason:?}");
        }
    }
}

prop_compose! {
    fn any_who()(
        name in prop_oneof![Just(""), Just("x")],
        person in prop_oneof![5 => Just("ugne"), 5 => Just("ieva"), 2 => Just("jonas"), 1 => Just("")],
        login in prop_oneof![5 => Just("ugne@gateway"), 5 => Just("ieva@gateway"), 1 => Just("")],
        unit in prop_oneof![3 => Just("gateway"), 3 => Just("court"), 1 => Just("")],
        named in prop::bool::weighted(0.8),
    ) -> Who {
        Who {
            name: if named { "x".to_owned() } else { name.to_owned() },
            login: login.to_owned(),
            person: person.to_owned(),
            office: "verifying_official".to_owned(),
            unit: unit.to_owned(),
        }
    }
}

prop_compose! {
    fn any_read()(
        by in any_who(), whole in prop::bool::weighted(0.8), open in prop::bool::weighted(0.2),
        current in prop::bool::weighted(0.8),
    ) -> Read {
        Read { by, whole, open, current }
    }
}

fn rarely() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.1)
}

prop_compose! {
    fn any_facts()(
        (measure, channel) in (prop::sample::select(&Measure::ALL[..]), prop_oneof![
            3 => Just(Channel::InterpolRed), 1 => prop::sample::select(Channel::ALL)
        ]),
        (sender, track, level) in (
            prop::sample::select(&[Class::A, Class::U, Class::N][..]),
            prop::sample::select(&Track::ALL[..]),
            prop_oneof![6 => Just(Level::Reviewable), 1 => prop::sample::select(&Level::ALL[..])],
        ),
        acting in any_who(),
        (own, first) in (prop::option::weighted(0.8, any_read()), prop::option::weighted(0.6, any_read())),
        flags in prop::collection::vec(rarely(), 7),
        (misuse, reasons) in (any::<bool>(), prop::bool::weighted(0.9)),
        stopped in prop::option::weighted(0.3, prop::sample::select(&Measure::ALL[..])),
        author in prop::option::weighted(0.2, prop::sample::select(&["ugne", "ieva@gateway"][..])),
        (mine, days) in (prop::bool::weighted(0.8), -2_i64..200),
    ) -> Facts {
        let own = own.map(|it| if mine { Read { by: acting.clone(), ..it } } else { it });
        Facts {
            measure, channel, sender, track, level, acting, own, first, misuse, reasons, days,
            decided_against: flags[0],
            protected: flags[1],
            asylum_pending: flags[2],
            interim_measure: flags[3],
            fresh: !flags[4],
            tells: flags[5],
            taken_over: flags[6],
            stopped: stopped.map_or(MeasureSet::NONE, |it| MeasureSet::of(&[it])),
            authors: author.map(str::to_owned).into_iter().collect(),
            authorities: Vec::new(),
        }
    }
}

/// The promises once more, in the words of a program; every one that facts break.
fn broken(facts: &Facts) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let mut say = |wrong: bool, name: &'static str| {
        if wrong {
            broken.push(name);
        }
    };
    let coercive = MeasureSet::COERCIVE.contains(facts.measure);
    let sound = |it: &Read| it.whole && it.current && !it.open;
    let both = facts.own.as_ref().is_some_and(sound) && facts.first.as_ref().is_some_and(sound);
    let two = facts.first.as_ref().is_some_and(|it| {
        it.by.person != facts.acting.person
            && it.by.unit != facts.acting.unit
            && it.by.login != facts.acting.login
    });
    let empty =
        |it: &Who| [&it.name, &it.login, &it.person, &it.office, &it.unit].iter().any(|it| it.is_empty());
    say(coercive && facts.presumed() && !(both && two), "presumption");
    say(facts.protected || facts.asylum_pending, "protection");
    say(
        facts.interim_measure && MeasureSet::SURRENDER_AND_TRANSFER.contains(facts.measure),
        "interim measure",
    );
    say(facts.level < Level::Reviewable, "level");
    say(facts.stopped.contains(facts.measure), "stopped");
    say(empty(&facts.acting) || facts.first.as_ref().is_some_and(|it| empty(&it.by)), "named");
    let speaks = MeasureSet::of(&[Measure::TellSender, Measure::TransferData, Measure::Surrender]);
    say(coercive && !speaks.contains(facts.measure) && facts.tells, "silence");
    say(speaks.contains(facts.measure) && facts.stopped.contains(Measure::TellSender), "telling");
    say(facts.first.is_some() && !two, "two people");
    say(!casework::verification::ceiling(facts.channel).contains(facts.measure), "ceiling");
    let heavy = facts.track > Track::Ordinary || facts.decided_against;
    say(heavy && !both, "two readings");
    say(facts.own.as_ref().is_some_and(|it| it.by.person != facts.acting.person), "own reading");
    let wrote = |it: &Who| facts.authors.contains(&it.person) || facts.authors.contains(&it.login);
    say(wrote(&facts.acting) || facts.first.as_ref().is_some_and(|it| wrote(&it.by)), "own alert");
    say(!facts.fresh || !facts.reasons, "evidence and reasons");
    let longest = match (facts.taken_over, MeasureSet::ARREST_TO_SURRENDER.contains(facts.measure)) {
        (true, _) => 90,
        (false, true) => 30,
        (false, false) => 180,
    };
    say(facts.taken_over && heavy, "taken over");
    say(!(0..=longest).contains(&facts.days), "length");
    broken
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn what_the_gate_allows_breaks_no_promise(facts in any_facts()) {
        thread_local!(static GATE: Gate = bare());
        let outcome = GATE.with(|it| it.ask(&facts));
        let broken = broken(&facts);
        prop_assert!(!outcome.allowed() || broken.is_empty(), "{} in spite of {broken:?}", said(&outcome));
        prop_assert!(outcome.allowed() || !outcome.reasons().is_empty());
        prop_assert!(outcome.policies().iter().all(|it| !it.starts_with("wrapper.failed")));
    }
}

#[test]
fn generated_questions_are_not_all_refused() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let (gate, mut runner) = (bare(), TestRunner::deterministic());
    let allowed = (0..2_000)
        .filter(|_| gate.ask(&any_facts().new_tree(&mut runner).unwrap().current()).allowed())
        .count();
    assert!(allowed > 10, "{allowed}");
}

const NOW: i64 = 1_781_514_000_000_000;
const WHY: &str = "The warrant names the act, the place and two witnesses; nothing speaks against it.";

fn finding(rule: &'static str, effect: Effect, stops: MeasureSet, lifted_by: Lifter) -> Finding {
    Finding {
        rule: RuleId::of(rule),
        effect,
        stops,
        lifted_by,
        basis: Basis::Register,
        says: String::new(),
        grounds: Vec::new(),
        law: std::borrow::Cow::Borrowed(&[]),
        asks: Vec::new(),
        cured: false,
    }
}

/// An alert with findings, and what two officials would decide on it.
struct Desk {
    id: AlertId,
    examination: Examination,
    standing: Standing,
    powers: Powers,
}

impl Desk {
    fn new(findings: Vec<Finding>, track: Track, level: Level) -> Self {
        let held = findings
            .iter()
            .filter(|it| it.effect >= Effect::Enhance)
            .map(|it| HeldFinding {
                rule: it.rule.clone(),
                effect: it.effect,
                stops: it.stops,
                lifted_by: it.lifted_by,
                lapsed: None,
            })
            .collect();
        let versions = Versions { rules: "t".into(), indicators: "t".into(), policies: "none".into() };
        let mut powers = Powers::default();
        powers.authorities.insert(Measure::ProvisionalArrest, "prosecutor general".to_owned());
        Self {
            id: AlertId::from_tail("abc"),
            examination: Examination {
                level,
                track,
                findings,
                offences: Vec::new(),
                grave: false,
                on: Date::new(2026, 6, 15).unwrap(),
                holds_until: None,
                facts_to: None,
                versions,
            },
            standing: Standing {
                level,
                track,
                examined: (level, track),
                held,
                grave: false,
                lifted: Vec::new(),
            },
            powers,
        }
    }

    fn matter(&self) -> Matter<'_> {
        Matter {
            alert: &self.id,
            channel: Channel::InterpolRed,
            revision: Seq(7),
            examination: &self.examination,
            standing: &self.standing,
            authors: &[],
            sighted: false,
            assurance_offered: false,
            powers: &self.powers,
            evidence_fresh: true,
            at: NOW,
            entry: Seq(90),
        }
    }

    /// What a broken desk would hand to the gate: a decision that counts, whatever the rules say.
    fn forged(&self, by: Vec<Official>) -> Decided {
        Decided {
            decision: permit(),
            by,
            readings: Vec::new(),
            first: None,
            review: None,
            counts: true,
            lease: None,
            before: self.standing.clone(),
            standing: Standing { level: Level::Reviewable, held: Vec::new(), ..self.standing.clone() },
        }
    }
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

fn official(person: &str, unit: &str) -> Official {
    Official {
        name: person.to_owned(),
        login: format!("{person}@gateway"),
        person: person.to_owned(),
        role: "verifying_official".to_owned(),
        unit: unit.to_owned(),
        authority: Some("prosecutor general".to_owned()),
    }
}

fn reads(by: &Official, reading: Reading) -> OfficialReading {
    let answers = Step::ALL
        .iter()
        .map(|&step| StepAnswer {
            step,
            reading,
            reasons: WHY.to_owned(),
            missing: Vec::new(),
            group: (step == Step::GeneralSituation)
                .then(|| GroupAtRisk::excluded(WHY, "report on the courts", "2026-03-02".parse().unwrap())),
        })
        .collect();
    OfficialReading { by: by.clone(), revision: Seq(7), answers, assurances: Vec::new() }
}

fn presumed() -> Desk {
    let class = finding("sender.class", Effect::Enhance, MeasureSet::NONE, Lifter::TwoOfficials);
    let presumption = finding("sender.presumption", Effect::Enhance, MeasureSet::NONE, Lifter::TwoOfficials);
    Desk::new(vec![class, presumption], Track::Enhanced, Level::Reviewable)
}

#[test]
fn what_two_officials_decide_by_the_rules_passes_both_mechanisms() {
    let desk = presumed();
    let (one, other) = (official("Ugne", "gateway"), official("Ieva", "court"));
    let (first, own) = (reads(&one, Reading::Excluded), reads(&other, Reading::Excluded));
    let begun = decide(&desk.matter(), &one, Some((Seq(80), &first)), &permit(), None).unwrap();
    let review = casework::verification::First {
        entry: Seq(85),
        decided: &begun,
        reading: &first,
        review: Review::Confirm,
    };
    let decided = decide(&desk.matter(), &other, Some((Seq(86), &own)), &permit(), Some(&review)).unwrap();
    let gate = Gate::open(&desk.powers).unwrap();
    let asked = Asked {
        matter: &desk.matter(),
        decided: &decided,
        own: Some(&own),
        first: Some(&first),
        tells: false,
        taken_over: false,
    };
    assert_eq!(said(&gate.decision(&asked)), "allowed gate.two_officials");
}

#[test]
fn what_the_rules_would_let_through_by_mistake_each_mechanism_refuses_alone() {
    let gate = Gate::open(&presumed().powers).unwrap();
    let (one, other) = (official("Ugne", "gateway"), official("Ieva", "court"));
    let own = reads(&other, Reading::Excluded);
    let shown = reads(&one, Reading::Shown);
    let refusals = |desk: &Desk, decided: &Decided, first: Option<&OfficialReading>| {
        let asked = Asked {
            matter: &desk.matter(),
            decided,
            own: Some(&own),
            first,
            tells: false,
            taken_over: false,
        };
        gate.decision(&asked).policies().join(" ")
    };
    let alone = refusals(&presumed(), &presumed().forged(vec![other.clone()]), None);
    assert!(alone.contains("ahead.presumption") && alone.contains("gate.presumption"), "{alone}");
    let open = refusals(&presumed(), &presumed().forged(vec![one.clone(), other.clone()]), Some(&shown));
    assert!(open.contains("ahead.presumption") && open.contains("gate.risk_stands"), "{open}");

    let protection = finding("person.protection", Effect::Bar, MeasureSet::ALL, Lifter::GrantingAuthority);
    let desk = Desk::new(vec![protection], Track::Ordinary, Level::Reviewable);
    let said = refusals(&desk, &desk.forged(vec![other.clone()]), None);
    assert!(said.contains("ahead.protection") && said.contains("gate.protection"), "{said}");

    let recalled = Desk::new(Vec::new(), Track::Ordinary, Level::Suppressed);
    let said = refusals(&recalled, &recalled.forged(vec![other.clone()]), None);
    assert!(said.contains("ahead.recalled") && said.contains("gate.recalled"), "{said}");

    let plain = Desk::new(Vec::new(), Track::Ordinary, Level::Reviewable);
    let said = refusals(&plain, &plain.forged(vec![Official { login: " ".to_owned(), ..other }]), None);
    assert!(said.contains("ahead.named") && said.contains("gate.named"), "{said}");
    let said = refusals(&plain, &plain.forged(Vec::new()), None);
    assert!(said.contains("ahead.named") && said.contains("gate.named"), "{said}");
}

#[test]
fn what_an_authority_lifted_before_stands_no_longer_and_what_nobody_lifted_does() {
    let gate = Gate::open(&presumed().powers).unwrap();
    let refusal = finding(
        "person.extradition_refused",
        Effect::Suspend,
        MeasureSet::ARREST_TO_SURRENDER,
        Lifter::OwnCourtNewFacts,
    );
    let other = official("Ieva", "court");
    let mut desk = Desk::new(vec![refusal.clone()], Track::Ordinary, Level::Reviewable);
    let ask = |desk: &Desk| {
        let decided = desk.forged(vec![other.clone()]);
        let asked = Asked {
            matter: &desk.matter(),
            decided: &decided,
            own: None,
            first: None,
            tells: false,
            taken_over: false,
        };
        said(&gate.decision(&asked))
    };
    assert_eq!(ask(&desk), "refused ahead.protection gate.stopped.provisional_arrest");
    let finding = casework::permission::line(&refusal);
    desk.standing.lifted.push(terms::verification::Lifted { finding, by: Seq(60) });
    assert_eq!(ask(&desk), "allowed gate.one_official");
}

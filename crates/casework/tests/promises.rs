//! The promises of an examination, tried on invented worlds made by chance.
//!
//! What is tried: `examine` and `standing::after`, through the public interface and with the real tables. What
//! counts as failure stands at each property. Chance comes from one seed, so every run tries the same worlds;
//! `REDRESS_LONG=1` tries twenty times as many. A world that fails is made smaller and shown in full: all
//! persons in it are invented.
//!
//! Three words used below:
//! - **floor**: level and track by the findings that do not rest on the sender's words (`floor`). With it goes
//!   the presumption of class A as far as it needs no words of the sender;
//! - **keeps**: every finding of one list stands in the other, by the same rule, as strong or stronger;
//! - **linking field**: one that tells whether a register entry or an earlier alert is about this person or case.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it is not as it should be")]

#[path = "promises/text.rs"]
mod text;
#[path = "promises/unset.rs"]
mod unset;
#[path = "promises/world.rs"]
mod world;

use std::collections::BTreeMap;

use casework::case::Case;
use casework::examination::combine;
use casework::facts::Facts;
use casework::standing::after;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use terms::alert::{Alert, Channel, Count, Purpose};
use terms::examination::{Examination, Standing};
use terms::finding::{Basis, Effect, Finding, GroundValue, Lifter};
use terms::offence::OffenceClass;
use terms::{AlertId, Date, Field, Level, MeasureSet, PartialDate, Track};

use unset::FieldOf;
use world::{ID, World, tables, world};

const SEED: [u8; 32] = *b"redress: promises, one seed, 32b";
const PRESUMPTION: &str = "sender.presumption";

/// Tries a property on so many invented values; the only place that knows how.
#[track_caller]
fn check<S: Strategy>(cases: u32, values: S, holds: impl Fn(&S::Value) -> Result<(), String>) {
    let long = std::env::var_os("REDRESS_LONG").is_some_and(|it| it == "1");
    let config = Config {
        cases: if long { cases.saturating_mul(20) } else { cases },
        max_shrink_iters: 4_000,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
    let outcome = TestRunner::new_with_rng(config, rng)
        .run(&values, |value| holds(&value).map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// Fails with what was expected and what both examinations found.
fn expect(holds: bool, what: &str, shown: &[(&str, &[Finding])]) -> Result<(), String> {
    if holds {
        return Ok(());
    }
    let mut says = what.to_owned();
    for (name, found) in shown {
        says.push_str(&format!("\n  {name}:"));
        for it in *found {
            says.push_str(&format!("\n    {} {} {:?} | {}", it.effect.code(), it.rule, it.stops, it.says));
        }
    }
    Err(says)
}

/// The findings that do not rest on what the sender writes, with the presumption applied among them alone.
fn floor_findings(examined: &Examination) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        examined.findings.iter().filter(|it| it.basis != Basis::Text).cloned().collect();
    if !found.iter().any(Finding::is_case_finding) {
        for it in found.iter_mut().filter(|it| it.rule.as_str() == PRESUMPTION) {
            it.effect = Effect::Enhance;
            it.stops = MeasureSet::NONE;
        }
    }
    found
}

fn floor(examined: &Examination) -> (Level, Track) {
    combine(&floor_findings(examined))
}

/// Effects by rule, strongest first, with all that the rule stops.
fn by_rule(found: &[Finding]) -> BTreeMap<String, (Vec<Effect>, MeasureSet)> {
    let mut all: BTreeMap<String, (Vec<Effect>, MeasureSet)> = BTreeMap::new();
    for it in found.iter().filter(|it| !it.cured) {
        let (effects, stops) = all.entry(it.rule.to_string()).or_default();
        effects.push(it.effect);
        effects.sort_unstable_by(|a, b| b.cmp(a));
        *stops = stops.union(it.stops);
    }
    all
}

/// The findings of the first list that the second lacks: by rule, counted, as strong and stopping as much.
fn lost(before: &[Finding], now: &[Finding]) -> Vec<String> {
    let now = by_rule(now);
    let nothing = (Vec::new(), MeasureSet::NONE);
    by_rule(before)
        .into_iter()
        .filter(|(rule, (effects, stops))| {
            let (left, still) = now.get(rule).unwrap_or(&nothing);
            let weaker = effects.iter().enumerate().any(|(at, it)| left.get(at).is_none_or(|left| left < it));
            weaker || !stops.without(*still).is_empty()
        })
        .map(|(rule, _)| rule)
        .collect()
}

fn keeps(what: &str, before: &[Finding], now: &[Finding]) -> Result<(), String> {
    let lost = lost(before, now);
    expect(lost.is_empty(), &format!("{what} lost {lost:?}"), &[("before", before), ("now", now)])
}

/// One finding in full, as text.
fn in_full(it: &Finding) -> String {
    let grounds: Vec<String> = it
        .grounds
        .iter()
        .map(|ground| match &ground.value {
            GroundValue::Own(value) => format!("{} {} {value}", ground.fact, ground.origin.code()),
            GroundValue::Elsewhere(at) => format!("{} {} {at:?}", ground.fact, ground.origin.code()),
        })
        .collect();
    let asks: Vec<String> = it.asks.iter().map(|it| format!("{} {}", it.whom.code(), it.question)).collect();
    format!(
        "{} {} {:?} {} {} {} {grounds:?} {asks:?} {}",
        it.rule,
        it.effect.code(),
        it.stops,
        it.lifted_by.code(),
        it.basis.code(),
        it.says,
        it.cured
    )
}

// ---- P1 ----

#[test]
fn p1_no_examination_is_better_than_reviewable() {
    check(256, world(), |world| {
        let found = world.examine();
        let level = matches!(found.level, Level::Suspended | Level::Reviewable);
        let combined = (found.level, found.track) == combine(&found.findings);
        expect(
            level && combined,
            &format!("{:?} {:?}", found.level, found.track),
            &[("found", &found.findings)],
        )
    });
}

/// What a person, a recall or an erasure may have made of an alert before the next examination.
fn standing_before() -> impl Strategy<Value = Option<Standing>> {
    proptest::option::of((select(&Level::ALL[..]), select(&Track::ALL[..])).prop_map(|(level, track)| {
        Standing {
            level,
            track,
            examined: (level, track),
            held: Vec::new(),
            grave: false,
            lifted: Vec::new(),
        }
    }))
}

#[test]
fn p1_no_sequence_of_examinations_raises_a_standing_or_lets_a_stop_go() {
    check(96, (standing_before(), prop::collection::vec(world(), 1..6)), |(before, worlds)| {
        let mut standing = before.clone();
        for world in worlds {
            let examined = world.examine();
            let next = after(standing.as_ref(), &examined);
            let shown: &[(&str, &[Finding])] = &[("examined", &examined.findings)];
            let within = next.level <= examined.level && next.track >= examined.track;
            expect(within, "the standing is better than the examination", shown)?;
            expect(next.level <= Level::Reviewable, "a program raised to permitted", shown)?;
            if let Some(standing) = &standing {
                let lower = next.level <= standing.level && next.track >= standing.track;
                expect(lower, "an examination raised the standing", shown)?;
                for old in standing.stopped() {
                    let now = next.stopped();
                    let same = now.iter().find(|it| it.measure == old.measure);
                    let by = same.is_some_and(|it| old.by.iter().all(|rule| it.by.contains(rule)));
                    expect(
                        by,
                        &format!("{} is no longer stopped by all that stopped it", old.measure.code()),
                        shown,
                    )?;
                }
            }
            standing = Some(next);
        }
        Ok(())
    });
}

// ---- P16 ----

#[test]
fn p16_the_same_facts_give_the_same_examination() {
    check(128, world(), |world| {
        let (one, other) = (world.examine(), world.clone().examine());
        expect(one == other, "two examinations differ", &[("one", &one.findings), ("other", &other.findings)])
    });
}

#[test]
fn p16_the_order_of_register_and_history_says_nothing() {
    check(256, (world(), 0_usize..5), |(world, turn)| {
        let turned = world.with(|it| {
            it.register.reverse();
            it.history.reverse();
            for past in &mut it.history {
                past.register.reverse();
            }
            let by = turn.checked_rem(it.register.len()).unwrap_or(0);
            it.register.rotate_left(by);
            it.sender.situation.reverse();
        });
        let (one, other) = (world.examine(), turned.examine());
        let all = |it: &Examination| {
            let mut all: Vec<String> = it.findings.iter().map(in_full).collect();
            all.sort_unstable();
            all
        };
        let (left, right) = (all(&one), all(&other));
        let only = |a: &[String], b: &[String]| {
            a.iter().filter(|it| !b.contains(it)).cloned().collect::<Vec<_>>().join("\n  ")
        };
        let rest = |it: &Examination| (it.level, it.track, it.grave, it.offences.clone(), it.holds_until);
        let what = format!("the order changed\n  {}\ninto\n  {}", only(&left, &right), only(&right, &left));
        expect(left == right && rest(&one) == rest(&other), &what, &[])
    });
}

// ---- the charge ----

#[test]
fn calling_every_charge_murder_removes_nothing_that_rests_on_registers_history_sender_or_person() {
    check(1024, (world(), select(&["murder", "Murder"][..])), |(world, word)| {
        let murder = world.with(|it| {
            for count in it.warrants().iter_mut().flat_map(|it| it.counts.iter_mut()) {
                count.charge = Field::notice((*word).to_owned());
                count.translation = Field::notice((*word).to_owned());
                count.law = Field::notice((*word).to_owned());
                count.language = Some("en".to_owned());
            }
        });
        let (before, now) = (world.examine(), murder.examine());
        keeps("calling it murder", &floor_findings(&before), &floor_findings(&now))
    });
}

// ---- the person's nationality ----

#[test]
fn another_nationality_changes_nothing_at_all() {
    check(256, (world(), world::nationalities(), world::state()), |(world, other, state)| {
        let changed = world.with(|it| {
            it.alert.subject.nationalities = other.clone();
            it.alert.subject.birth_country = Field::notice(state.clone());
            for earlier in &mut it.earlier {
                earlier.subject.nationalities = Field::notice(vec![state.clone()]);
            }
        });
        let (one, two) = (world.examine(), changed.examine());
        expect(
            one == two,
            "a nationality changed the examination",
            &[("one", &one.findings), ("other", &two.findings)],
        )
    });
}

// ---- the sending bureau ----

/// The same alert from another bureau; earlier revisions come from where the alert comes from.
fn sent_by(world: &World, bureau: &str) -> World {
    world.with(|it| {
        for alert in std::iter::once(&mut it.alert).chain(&mut it.earlier) {
            alert.source.bureau = Field::notice(bureau.to_owned());
        }
    })
}

/// The findings apart from those of the rules named, by family (`sender.`) or by name.
fn apart_from(examined: &Examination, rules: &[&str]) -> Vec<String> {
    let named = |it: &&Finding| !rules.iter().any(|rule| it.rule.as_str().starts_with(rule));
    examined.findings.iter().filter(named).map(in_full).collect()
}

fn same_apart_from(rules: &[&str], one: &Examination, other: &Examination) -> Result<(), String> {
    let same = apart_from(one, rules) == apart_from(other, rules);
    let what = format!("more than {rules:?} depends on the sender");
    expect(same, &what, &[("one", &one.findings), ("other", &other.findings)])
}

/// With nothing from a register, from history or from the person, who sends changes the rules on the sender,
/// and the question whether the death penalty can be imposed there. Charges, form and gravity stay.
#[test]
fn another_bureau_alone_changes_only_what_is_said_of_the_sender() {
    check(192, (world(), world::state()), |(world, bureau)| {
        let here = world.clone().alone();
        let (one, other) = (here.examine(), sent_by(&here, bureau).examine());
        same_apart_from(&["sender.", "treatment.death_penalty"], &one, &other)?;
        let rest = |it: &Examination| (it.grave, it.offences.clone());
        expect(rest(&one) == rest(&other), "gravity or classes depend on the bureau", &[])
    });
}

/// With registers and history, protection is protection against somebody and a dossier is somebody's: `person.`,
/// `relay.` and what reads a decision (`treatment.death_penalty`, a co-accused in `political.relative_offence`,
/// a number on another person in `form.dossier_number`) may change too. The other rules on form and words not.
#[test]
fn another_bureau_never_changes_what_form_and_words_show() {
    let reads_registers =
        ["sender.", "person.", "relay.", "treatment.", "political.relative_offence", "form.dossier_number"];
    check(192, (world(), world::state()), |(world, bureau)| {
        same_apart_from(&reads_registers, &world.examine(), &sent_by(world, bureau).examine())
    });
}

/// Where the warrants come from another state too, the rules that read articles of a penal code may change
/// besides, but only where some count cites an article that the table knows of one of the two states.
#[test]
fn another_state_behind_bureau_and_warrants_changes_words_only_where_an_article_is_cited() {
    check(256, (world(), world::state()), |(world, state)| {
        let here = world.clone().alone();
        let mut there = sent_by(&here, state);
        for alert in std::iter::once(&mut there.alert).chain(&mut there.earlier) {
            for warrant in world::warrants(alert) {
                warrant.state = Field::notice(state.clone());
            }
        }
        let (one, other) = (here.examine(), there.examine());
        let cites = [&here, &there].into_iter().any(|world| {
            let alerts = world.earlier.iter().chain([&world.alert]);
            alerts.flat_map(|it| cases_of(world, it)).any(|(_, cited)| cited)
        });
        if cites {
            return same_apart_from(
                &["sender.", "treatment.", "political.", "form.excluded_category"],
                &one,
                &other,
            );
        }
        same_apart_from(&["sender.", "treatment.death_penalty"], &one, &other)?;
        expect(one.offences == other.offences && one.grave == other.grave, "classes depend on the state", &[])
    });
}

/// For each count of an alert: its classes, and whether it or the account cites an article that the table knows.
fn cases_of(world: &World, alert: &Alert) -> Vec<(Vec<OffenceClass>, bool)> {
    let facts = Facts {
        id: &AlertId::from_tail(ID),
        alert,
        earlier: &[],
        sender: &world.sender,
        register: &[],
        history: &[],
        watched: &[],
        too_many: None,
        said: &[],
        on: world.on,
        facts_to: None,
    };
    let case = Case::new(tables(), &facts);
    case.counts
        .iter()
        .map(|view| {
            let in_account = view.warrant.facts.text.value().is_some_and(|text| {
                let charge = casework::offence::ChargeText {
                    text,
                    state: view.warrant.state.value().map(String::as_str),
                    ..Default::default()
                };
                !tables().offences.classify(&[charge]).natures.is_empty()
            });
            (view.classified.set(), in_account || !view.classified.natures.is_empty())
        })
        .collect()
}

// ---- what the sender writes ----

/// Whatever the sender writes, level and track are never better than by what it cannot write.
#[test]
fn no_text_of_the_sender_lifts_an_alert_above_its_floor() {
    check(1024, (world(), text::written(), select(Purpose::ALL)), |(world, written, purpose)| {
        let (empty, told) = (
            world.with(|it| text::empty(&mut it.alert)),
            world.with(|it| {
                text::write(&mut it.alert, written);
                it.alert.purpose = Field::notice(*purpose);
            }),
        );
        let (empty, told) = (empty.examine(), told.examine());
        let (level, track) = floor(&empty);
        let what = format!("floor {level:?} {track:?}, written {:?} {:?}", told.level, told.track);
        let holds = told.level <= level && told.track >= track;
        expect(holds, &what, &[("emptied", &empty.findings), ("written", &told.findings)])
    });
}

/// The evidence against a sender is not lost by naming the dossier it came from: in a relation, as the number of a
/// warrant, by an alias or by a document of the person that dossier is about.
#[test]
fn no_naming_of_a_dossier_rids_a_sender_of_the_evidence_against_it() {
    check(512, world(), |world| {
        let named: Vec<_> =
            world.sender.misuse.iter().filter_map(|it| it.content.dossier.as_ref()).cloned().collect();
        let told = world.with(|it| {
            for about in &named {
                for case in &about.cases {
                    it.alert.relations.push(terms::alert::Relation {
                        kind: terms::alert::RelationKind::SameDossier,
                        reference: Some(case.reference.clone()),
                        name: None,
                    });
                    for warrant in it.warrants() {
                        warrant.reference = Field::notice(case.reference.clone());
                    }
                }
                let Some(person) = &about.subject else { continue };
                // A name put behind the first is an alias.
                if !it.alert.subject.names.is_empty() {
                    it.alert.subject.names.extend(person.names.iter().cloned());
                }
                if person.documents.is_known() {
                    it.alert.subject.documents = person.documents.clone();
                }
            }
        });
        let of_misuse = |it: &Examination| -> Vec<Finding> {
            let rules = ["sender.misuse", PRESUMPTION];
            it.findings.iter().filter(|it| rules.contains(&it.rule.as_str())).cloned().collect()
        };
        let (before, now) = (of_misuse(&world.examine()), of_misuse(&told.examine()));
        let strongest = |it: &[Finding]| it.iter().map(|it| it.effect.min(Effect::Enhance)).max();
        expect(
            strongest(&now) >= strongest(&before),
            "it is rid of it",
            &[("before", &before), ("now", &now)],
        )
    });
}

/// Naming another state in one more warrant makes nothing better: neither the authority that protects nor the court
/// that decided loses its weight by it.
#[test]
fn no_state_that_a_warrant_names_lifts_an_alert_above_its_floor() {
    check(1024, (world(), world::state()), |(world, state)| {
        let told = world.with(|it| {
            let more = terms::alert::Warrant {
                state: Field::notice(state.clone()),
                ..terms::alert::Warrant::default()
            };
            match &mut it.alert.warrants {
                Field::Known(warrants, _) => warrants.push(more),
                unknown => *unknown = Field::notice(vec![more]),
            }
        });
        let (before, now) = (world.examine(), told.examine());
        let ((level, track), (now_level, now_track)) = (floor(&before), floor(&now));
        let shown: &[(&str, &[Finding])] = &[("before", &before.findings), ("told", &now.findings)];
        expect(now_level <= level && now_track >= track, "a state that is named made it better", shown)
    });
}

// ---- the order of imports ----

/// An entry of a register, alone or among others, never makes an examination better. So whichever comes first, the
/// entry or the alert, level and track of the standing are the same.
#[test]
fn no_register_entry_makes_an_examination_better() {
    check(1024, (world(), 0_usize..6), |(world, at)| {
        let Some(at) = at.checked_rem(world.register.len()) else { return Ok(()) };
        let less = world.with(|it| {
            it.register.remove(at);
        });
        let (before, now) = (less.examine(), world.examine());
        let shown: &[(&str, &[Finding])] = &[("without", &before.findings), ("with", &now.findings)];
        expect(now.level <= before.level && now.track >= before.track, "an entry made it better", shown)?;
        for old in before.stopped() {
            let still = now.stopped().iter().any(|it| it.measure == old.measure);
            expect(still, &format!("an entry lets {} go", old.measure.code()), shown)?;
        }
        Ok(())
    });
}

/// Texts that tell nothing of a link (charges, translations, laws, roles, remarks, restrictions) touch no finding
/// by register, history, sender or person at all: each stands by its rule, as strong and stopping as much.
#[test]
fn no_text_that_links_nothing_removes_a_finding_that_does_not_rest_on_text() {
    check(512, (world(), text::written()), |(world, written)| {
        let told = world.with(|it| text::write_unlinked(&mut it.alert, written));
        let (before, now) = (world.examine(), told.examine());
        keeps("a text", &floor_findings(&before), &floor_findings(&now))
    });
}

/// Where no register and no history speaks, texts touch no finding on the sender or of the person at all.
#[test]
fn no_text_of_the_sender_removes_a_finding_that_does_not_rest_on_text() {
    check(1024, (world(), text::written()), |(world, written)| {
        let mut here = world.clone();
        here.register.clear();
        here.history.clear();
        let (empty, told) = (
            here.with(|it| text::empty(&mut it.alert)).examine(),
            here.with(|it| text::write(&mut it.alert, written)).examine(),
        );
        keeps("a text", &floor_findings(&empty), &floor_findings(&told))
    });
}

/// Something a sender adds to an alert that is there already.
#[derive(Clone, Debug)]
enum Added {
    Count(Count, usize),
    Alias(terms::alert::NameForm),
    Remark(String),
    Account(String),
    Relation(terms::alert::Relation),
}

fn added() -> impl Strategy<Value = Added> {
    prop_oneof![
        3 => (world::count(), 0_usize..4).prop_map(|(count, at)| Added::Count(count, at)),
        2 => world::name().prop_map(Added::Alias),
        2 => text::wild().prop_map(Added::Remark),
        2 => text::wild().prop_map(Added::Account),
        1 => world::relation().prop_map(Added::Relation),
    ]
}

fn add(world: &World, added: &Added) -> World {
    world.with(|it| match added {
        Added::Count(count, at) => {
            if let Some(first) = it.warrants().first_mut() {
                let at = (*at).min(first.counts.len());
                first.counts.insert(at, count.clone());
            }
        }
        Added::Alias(name) => it.alert.subject.names.push(name.clone()),
        Added::Remark(text) => it.alert.remarks.push(text.clone()),
        Added::Account(text) => {
            match it.warrants().first_mut().map(|it| &mut it.facts.text) {
                Some(Field::Known(account, _)) => {
                    account.push(' ');
                    account.push_str(text);
                }
                // The first account of all.
                Some(account) => *account = Field::notice(text.clone()),
                None => {}
            }
        }
        Added::Relation(relation) => it.alert.relations.push(relation.clone()),
    })
}

/// A count, an alias or free text added to an alert on the record takes nothing away: each finding that at
/// least asked is still there, as strong or stronger; a defect of form may instead be shown as cured, with the
/// item named. Where an alias, an account or a relation makes a link to a register entry or an earlier alert
/// closer, the rule for the closer link may speak instead, if it is as strong; `relay.possible`, which asks whether
/// there is a link at all, is answered by one that is shown.
#[test]
fn what_is_added_to_an_alert_removes_no_finding() {
    check(1024, (world(), added()), |(world, added)| {
        let before = world.with(|it| it.earlier.clear());
        let mut now = add(&before, added);
        now.earlier = vec![before.alert.clone()];
        let (before, now) = (before.examine(), now.examine());
        for old in before.findings.iter().filter(|it| it.effect >= Effect::Question && !it.cured) {
            let same = |it: &&Finding| it.rule == old.rule && it.effect >= old.effect && !it.cured;
            let cured = |it: &&Finding| it.rule == old.rule && it.cured && names_an_item(it, old);
            let closer = |it: &&Finding| {
                let linked = matches!(it.basis, Basis::Register | Basis::History);
                linked && it.effect >= old.effect && old.stops.without(it.stops).is_empty()
            };
            let may_link = match added {
                Added::Alias(_) | Added::Account(_) | Added::Relation(_) => true,
                Added::Count(..) | Added::Remark(_) => false,
            };
            // The predominance test counts a co-accused's deletion among its signs, by register.
            let reads_register = matches!(old.basis, Basis::Register | Basis::History)
                || old.rule.as_str() == "political.relative_offence";
            let by_link = may_link && reads_register;
            let answered = old.rule.as_str() == "relay.possible" && may_link;
            let kept = now.findings.iter().any(|it| {
                same(&it) || (old.rule.family() == "form" && cured(&it)) || (by_link && closer(&it))
            });
            let what = format!("{} {} is gone", old.effect.code(), old.rule);
            expect(kept || answered, &what, &[("before", &before.findings), ("now", &now.findings)])?;
        }
        let better = now.level > before.level || now.track < before.track;
        expect(!better, "an addition made it better", &[("before", &before.findings), ("now", &now.findings)])
    });
}

/// The cured note names something that the question had named as missing.
fn names_an_item(cured: &Finding, old: &Finding) -> bool {
    cured.grounds.iter().any(|it| old.grounds.iter().any(|old| old.fact == it.fact))
}

/// Put into a first revision, a count takes nothing away either: counts are read one by one.
#[test]
fn a_count_beside_others_removes_no_finding_of_theirs() {
    check(256, (world(), world::count(), 0_usize..4), |(world, count, at)| {
        let before = world.with(|it| it.earlier.clear());
        let now = add(&before, &Added::Count(count.clone(), *at));
        let (before, now) = (before.examine(), now.examine());
        let asked: Vec<Finding> =
            before.findings.iter().filter(|it| it.effect >= Effect::Question).cloned().collect();
        // The one thing a count can cure is that there was none.
        let missing = |it: &Finding| it.rule.as_str() == "form.minimum_judicial";
        let asked: Vec<Finding> = asked.into_iter().filter(|it| !missing(it)).collect();
        keeps("a count beside others", &asked, &now.findings)
    });
}

// ---- the sender ----

#[test]
fn facts_about_the_sender_never_suspend_by_themselves() {
    check(1024, world(), |world| {
        let found = world.examine();
        let sender_alone = found
            .findings
            .iter()
            .filter(|it| it.effect >= Effect::Enhance)
            .all(|it| it.basis == Basis::Sender);
        let what = format!("{:?} by facts about the sender alone", found.level);
        expect(!sender_alone || found.level == Level::Reviewable, &what, &[("found", &found.findings)])
    });
}

/// Everything that can be known of a bureau, judgments on the general situation in its state included, on an
/// alert for theft that gives rise to nothing else.
#[test]
fn all_that_is_known_of_a_bureau_suspends_no_ordinary_alert() {
    check(1024, world(), |world| {
        let situation = world.sender.situation.clone();
        let mut here = world.clone().alone();
        here.sender.situation = situation;
        here.earlier.clear();
        text::empty(&mut here.alert);
        here.alert.subject.born = Field::notice(PartialDate::day_of(Date::new(1971, 10, 2).unwrap()));
        for warrant in here.warrants() {
            warrant.counts = vec![Count::of("Theft of a motor vehicle")];
            warrant.death_penalty = Field::Unknown;
        }
        let found = here.examine();
        let what = format!("{:?} by what is known of the bureau", found.level);
        expect(found.level == Level::Reviewable, &what, &[("found", &found.findings)])
    });
}

// ---- what is not known ----

/// A field that is not known, not answered or not shown never makes a finding of effect enhance or more that
/// was not there. What may come, because something *known* carries it:
/// - where a linking field goes, a finding by a register entry or an earlier alert: what is entered there can
///   no longer be told apart from this person, or no longer be told to be this case (then another rule speaks,
///   a dossier no longer counts as the one an item of misuse came from, which only name, birth and sex show);
/// - without its charge, translation or law, or the state whose law it is, `form.excluded_category` for a count of
///   which another of them is an excluded category: what is left says so, and nothing graver stands beside it;
/// - without the account, or without one of charge and translation, `political.association_label`: the label is known
///   and names no act; what is not shown could answer it and is asked for (why this holds stands at the rule);
/// - without the purpose, `person.child`: the date of birth says it is a child, and nothing says it is missing.
#[test]
fn what_is_unknown_is_never_more_than_a_question() {
    check(96, (world(), 0_u8..3), |(world, how)| {
        let before = world.examine();
        for field in unset::FIELDS {
            let mut less = world.clone();
            if !field.unset(&mut less.alert, *how) {
                continue;
            }
            if field.name == "bureau" {
                less.sender = casework::facts::SenderFacts::default();
            }
            let now = less.examine();
            let new = now.findings.iter().find(|it| {
                let same = |old: &Finding| stood(old, it);
                it.effect >= Effect::Enhance && !before.findings.iter().any(same) && !carried(field, it, true)
            });
            let what = format!("without `{}`: {:?} is new", field.name, new.map(|it| it.rule.to_string()));
            expect(new.is_none(), &what, &[("before", &before.findings), ("now", &now.findings)])?;
        }
        Ok(())
    });
}

/// It was found before, as strong at least. What is known of the bureau's misuse stands in the presumption while the class of a
/// warrant's state makes it one, and by itself, milder, where that warrant is not known.
fn stood(old: &Finding, it: &Finding) -> bool {
    let milder = it.rule.as_str() == "sender.misuse" && old.rule.as_str() == PRESUMPTION;
    (old.rule == it.rule || milder) && old.effect >= it.effect
}

/// What is known still carries the finding, though the field is gone.
fn carried(field: &FieldOf, it: &Finding, linked: bool) -> bool {
    let by_link = linked && field.links;
    match it.rule.as_str() {
        "political.association_label" => field.name == "facts.text" || field.name.starts_with("count."),
        "person.child" => field.name == "purpose",
        "form.excluded_category" => field.name.starts_with("count.") || field.name == "warrant.state",
        "sender.misuse" => linked && matches!(field.name, "subject.born" | "subject.sex"),
        "political.relative_offence" => by_link,
        // It suspends by another finding, which is tried itself.
        PRESUMPTION => true,
        _ => by_link && matches!(it.basis, Basis::Register | Basis::History),
    }
}

/// With no register, no history and no dossier behind an item of misuse there is nothing to link to, and the
/// rule holds for every field; only the last three exceptions are left.
#[test]
fn what_is_unknown_of_an_alert_by_itself_is_never_more_than_a_question() {
    check(96, (world(), 0_u8..3), |(world, how)| {
        let mut here = world.clone();
        here.register.clear();
        here.history.clear();
        here.sender.misuse.retain(|it| it.content.dossier.is_none());
        let before = here.examine();
        for field in unset::FIELDS {
            let mut less = here.clone();
            if !field.unset(&mut less.alert, *how) {
                continue;
            }
            if field.name == "bureau" {
                less.sender = casework::facts::SenderFacts::default();
            }
            let now = less.examine();
            let new = now.findings.iter().find(|it| {
                let same = |old: &Finding| stood(old, it);
                it.effect >= Effect::Enhance
                    && !before.findings.iter().any(same)
                    && !carried(field, it, false)
            });
            let what = format!("without `{}`: {:?} is new", field.name, new.map(|it| it.rule.to_string()));
            expect(new.is_none(), &what, &[("before", &before.findings), ("now", &now.findings)])?;
        }
        Ok(())
    });
}

// ---- what a finding carries ----

#[test]
fn every_finding_carries_its_law_its_grounds_what_it_asks_and_who_lifts_it() {
    check(256, world(), |world| {
        let found = world.examine();
        for it in &found.findings {
            let shown: &[(&str, &[Finding])] = &[("finding", std::slice::from_ref(it))];
            expect(!it.law.is_empty(), "no law", shown)?;
            expect(!it.says.trim().is_empty(), "says nothing", shown)?;
            let stops = !it.stops.is_empty();
            expect(
                stops == (it.effect >= Effect::Suspend),
                "stops without suspending, or the other way",
                shown,
            )?;
            expect(!it.cured || it.effect == Effect::Note, "cured, and still with effect", shown)?;
            if it.effect >= Effect::Question {
                expect(it.lifted_by != Lifter::Nobody, "nobody lifts it", shown)?;
                expect(!it.grounds.is_empty(), "rests on nothing", shown)?;
                // The second half of a pair: it waits for the same answer as the bar beside it, and says so.
                let waits = it.rule.as_str() == "person.asylum_pending" && it.effect == Effect::Suspend;
                expect(!it.asks.is_empty() || waits, "asks nobody anything", shown)?;
            }
        }
        let strongest_first = found.findings.is_sorted_by(|one, other| one.effect >= other.effect);
        expect(strongest_first, "not strongest first", &[("found", &found.findings)])
    });
}

// ---- P17 ----

/// Under 18 on a day, and born by then, by year, month and day and not by the rule's own reckoning; born on the 29th of February
/// one is 18 on the first of March.
fn surely_under_18(born: PartialDate, at: PartialDate) -> bool {
    let (born, at) = (born.earliest(), at.latest());
    let eighteen = (born.year() + 18, born.month(), born.day());
    born <= at && (at.year(), at.month(), at.day()) < eighteen
}

/// A child by the dates stays one, whatever else the sender writes: the bar stands, save on an alert for a
/// missing person, which is for finding the child. A channel that is for arrest alone is never such an alert.
#[test]
fn p17_a_child_stays_a_child() {
    let young = select(&["2008-02-29", "2004-02-29", "2010-05-01", "2008", "2012-12-31", "2006-07"][..]);
    check(256, (world(), young, text::written(), select(Purpose::ALL)), |(world, born, written, purpose)| {
        let here = world.with(|it| {
            text::write(&mut it.alert, written);
            it.alert.subject.born = Field::notice(born.parse().unwrap());
            it.alert.purpose = Field::notice(*purpose);
        });
        let born: PartialDate = born.parse().unwrap();
        let acts =
            here.alert.warrants().iter().flat_map(|it| [it.facts.from.get(), it.facts.to.get()]).flatten();
        let today = PartialDate::day_of(here.on);
        let is_born = born.earliest() <= here.on;
        let child = is_born && acts.chain([today]).any(|at| surely_under_18(born, at));
        let channel = here.alert.source.channel;
        let arrest_alone =
            matches!(channel, Channel::InterpolRed | Channel::Diffusion | Channel::TreatyRequest);
        let may_be_missing =
            !arrest_alone && (channel == Channel::InterpolYellow || *purpose == Purpose::Missing);
        let found = here.examine();
        let barred = found.findings.iter().any(|it| {
            it.rule.as_str() == "person.child"
                && it.effect == Effect::Bar
                && it.lifted_by == Lifter::JuvenileJudge
        });
        let what = format!("a child is not barred from arrest ({})", channel.code());
        expect(!child || may_be_missing || barred, &what, &[("found", &found.findings)])
    });
}

/// Domestic and sexual violence is in no excluded category, whatever else stands in the same count.
#[test]
fn p17_domestic_and_sexual_violence_is_never_family_or_private() {
    check(
        256,
        (world(), prop::collection::vec(text::violence_among_family_words(), 1..4)),
        |(world, charges)| {
            let here = world.with(|it| {
                it.earlier.clear();
                it.alert.source.channel = Channel::InterpolRed;
                if let Some(first) = it.warrants().first_mut() {
                    first.counts.extend(charges.iter().map(|it| Count::of(it)));
                }
            });
            let found = here.examine();
            for (number, (classes, _)) in (1..).zip(cases_of(&here, &here.alert)) {
                let violent = [OffenceClass::DomesticViolence, OffenceClass::SexualViolence];
                let excluded = found.findings.iter().any(|it| {
                    it.rule.as_str() == "form.excluded_category"
                        && it.says.starts_with(&format!("count {number}:"))
                });
                let violent = classes.iter().any(|it| violent.contains(it));
                let what = format!("count {number} {classes:?} is taken for an excluded category");
                expect(!(violent && excluded), &what, &[("found", &found.findings)])?;
            }
            Ok(())
        },
    );
}

// ---- the worlds themselves ----

/// The properties above would hold of empty worlds too. Here the worlds show what they bring about: every level
/// and track, every effect, and nearly every rule.
#[test]
fn the_invented_worlds_bring_about_nearly_every_rule() {
    let seen: std::cell::RefCell<BTreeMap<String, usize>> = std::cell::RefCell::default();
    check(6_000, world(), |world| {
        let found = world.examine();
        let mut seen = seen.borrow_mut();
        let mut count = |what: &str| *seen.entry(what.to_owned()).or_default() += 1;
        count(found.level.code());
        count(found.track.code());
        for it in &found.findings {
            count(it.rule.as_str());
            count(it.effect.code());
            if it.rule.as_str() == PRESUMPTION {
                count(&format!("presumption {}", it.effect.code()));
            }
        }
        Ok(())
    });
    let seen = seen.into_inner();
    let never: Vec<&str> =
        casework::findings::rules().map(|it| it.id).filter(|it| !seen.contains_key(*it)).collect();
    assert!(never.is_empty(), "never brought about: {never:?}\n{seen:#?}");
    for what in ["suspended", "reviewable", "ordinary", "enhanced", "barred"] {
        assert!(seen.get(what).is_some_and(|it| *it >= 20), "`{what}` hardly ever: {:?}", seen.get(what));
    }
    for what in ["presumption suspend", "presumption enhance"] {
        assert!(seen.get(what).is_some_and(|it| *it >= 5), "`{what}` hardly ever: {:?}", seen.get(what));
    }
}

//! Examination: all findings for one revision, combined into level and track.
//!
//! Combination (design section 3): a bar or suspension that stops arrest or less suspends the alert; one that
//! stops only surrender or transfer leaves the level to the others. The track is `barred` where a bar stops
//! arrest, else `enhanced` with any finding of effect enhance or more, else `ordinary`.
//! Promise: the result is never `permitted` (P1); facts about the sender alone never suspend.

use std::borrow::Cow;

use terms::alert::Alert;
use terms::examination::{Examination, OffenceFound};
use terms::finding::{Basis, Effect, Finding, Ground, RuleId, Whom};
use terms::level::{Level, Track};
use terms::measure::{Measure, MeasureSet};
use terms::register::RegisterEntry;
use terms::{AlertId, Date, Origin};

use crate::case::Case;
use crate::facts::{Facts, SenderFacts, Tables};
use crate::findings;
use crate::findings::sender::expires;
use crate::findings::{person, relay, sender};

/// The rule that suspends together with a case finding.
const PRESUMPTION: &str = "sender.presumption";

/// Examines one revision. A pure function of its arguments (P16).
#[must_use]
pub fn examine(tables: &Tables, facts: &Facts<'_>) -> Examination {
    let case = Case::new(tables, facts);
    let mut found = findings::find_all(&case);
    found.extend(kept_from_earlier(tables, facts));
    apply_presumption(&mut found);
    // Strongest first; a stable sort keeps the order of the families inside one effect, so that asks come in
    // the order of how much their answer could change the result.
    found.sort_by_key(|it| std::cmp::Reverse(it.effect));
    let (level, track) = combine(&found);
    Examination {
        level,
        track,
        offences: offences(&case),
        grave: case.grave(),
        findings: found,
        on: facts.on,
        holds_until: holds_until(tables, facts, case.class_of),
        facts_to: facts.facts_to,
        versions: tables.versions.clone(),
    }
}

/// The same facts examined on a day in the past and on every day since on which one of them turned, before the day of
/// the facts: so that it can be said on which day a finding no longer came out.
#[must_use]
pub fn since(tables: &Tables, facts: &Facts<'_>, from: Date) -> Vec<Examination> {
    let mut all = Vec::new();
    let mut next = Some(from);
    while let Some(on) = next.filter(|day| *day < facts.on) {
        let examined = examine(tables, &Facts { on, ..facts.clone() });
        next = examined.holds_until;
        all.push(examined);
    }
    all
}

/// Findings that an earlier revision gave by its own words and this one no longer gives: the sender may not
/// write its way out. Form defects are left to their rules, which show the cure.
///
/// Both are compared as they stand without register and history: what is found there neither hides nor adds a
/// question to the sender (P11).
fn kept_from_earlier(tables: &Tables, facts: &Facts<'_>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    if facts.earlier.is_empty() {
        return kept;
    }
    let now = by_its_words(tables, facts, facts.alert);
    for earlier in facts.earlier {
        for mut finding in by_its_words(tables, facts, earlier) {
            let form_cured = finding.rule.family() == "form" && finding.effect <= Effect::Question;
            let same = |it: &Finding| it.rule == finding.rule && it.effect >= finding.effect;
            if form_cured || finding.cured || now.iter().any(same) {
                continue;
            }
            if let Some(same) = kept.iter_mut().find(|it| same(it)) {
                for ask in finding.asks {
                    if !same.asks.contains(&ask) {
                        same.asks.push(ask);
                    }
                }
                continue;
            }
            finding.says = format!(
                "an earlier revision gave this, and the sender has since changed its words: {}",
                finding.says
            );
            kept.push(finding);
        }
    }
    kept
}

/// What the rules on the sender's words find in one revision, as if nothing else were on the record.
fn by_its_words(tables: &Tables, facts: &Facts<'_>, alert: &Alert) -> Vec<Finding> {
    let alone =
        Facts { alert, earlier: &[], register: &[], history: &[], watched: &[], too_many: None, ..*facts };
    let case = Case::new(tables, &alone);
    let mut found = Vec::new();
    for rule in findings::rules().filter(|it| it.basis == Basis::Text) {
        (rule.find)(rule, &case, &mut found);
    }
    found
}

/// What a sender is asked about its own alert: the questions of the findings on its words, as if nothing else were known
/// of it, of the person or of the sender (P11). The strongest first, each once.
#[must_use]
pub fn asked_of_sender(tables: &Tables, id: &AlertId, alert: &Alert, on: Date) -> Vec<String> {
    let facts = Facts {
        id,
        alert,
        earlier: &[],
        sender: &SenderFacts::default(),
        register: &[],
        history: &[],
        watched: &[],
        too_many: None,
        said: &[],
        on,
        facts_to: None,
    };
    let mut found = by_its_words(tables, &facts, alert);
    found.sort_by_key(|it| std::cmp::Reverse(it.effect));
    let mut questions: Vec<String> = Vec::new();
    for ask in found.into_iter().filter(|it| !it.cured).flat_map(|it| it.asks) {
        if ask.whom == Whom::Sender && !questions.contains(&ask.question) {
            questions.push(ask.question);
        }
    }
    questions
}

/// The presumption suspends together with any case finding that does not rest on the person's bare word.
fn apply_presumption(found: &mut [Finding]) {
    let because: Vec<RuleId> =
        found.iter().filter(|it| it.is_case_finding()).map(|it| it.rule.clone()).collect();
    if because.is_empty() {
        return;
    }
    for finding in found.iter_mut().filter(|it| it.rule.as_str() == PRESUMPTION) {
        finding.effect = Effect::Suspend;
        finding.stops = MeasureSet::ALL;
        for rule in &because {
            let ground = Ground {
                fact: Cow::Borrowed("case_finding"),
                value: terms::finding::GroundValue::Own(rule.to_string()),
                origin: Origin::History,
            };
            if !finding.grounds.contains(&ground) {
                finding.grounds.push(ground);
            }
        }
    }
}

/// Level and track of a set of findings.
#[must_use]
pub fn combine(found: &[Finding]) -> (Level, Track) {
    let suspended = found.iter().any(|it| it.effect >= Effect::Suspend && it.stops.reaches_arrest_or_less());
    let level = if suspended { Level::Suspended } else { Level::Reviewable };
    let barred =
        found.iter().any(|it| it.effect == Effect::Bar && it.stops.contains(Measure::ProvisionalArrest));
    let enhanced = found.iter().any(|it| it.effect >= Effect::Enhance);
    let track = match (barred, enhanced) {
        (true, _) => Track::Barred,
        (false, true) => Track::Enhanced,
        (false, false) => Track::Ordinary,
    };
    (level, track)
}

/// Offence classes of all counts, each once, with the words that decided.
fn offences(case: &Case<'_>) -> Vec<OffenceFound> {
    let mut found: Vec<OffenceFound> = Vec::new();
    for hit in case.counts.iter().flat_map(|it| it.classified.classes.iter()) {
        if !found.iter().any(|it| it.class == hit.class) {
            found.push(OffenceFound { class: hit.class, words: hit.words.clone() });
        }
    }
    found
}

/// The first day after the examination on which a dated fact begins or ends.
fn holds_until(tables: &Tables, facts: &Facts<'_>, class_of: &str) -> Option<Date> {
    let mut first: Option<Date> = None;
    let mut turn = |day: Option<Date>| {
        if let Some(day) = day.filter(|day| *day > facts.on) {
            first = Some(first.map_or(day, |it| it.min(day)));
        }
    };
    let after = |day: Date| day.tomorrow().ok();
    // The class of the sender, and of every state whose entry is relied on or not, is read as of the day.
    turn(tables.bureaus.turns_after(class_of, facts.on));
    let history = facts.history.iter().flat_map(|it| it.register.iter());
    for hit in facts.register.iter().chain(history).chain(facts.sender.situation.iter()) {
        match &hit.content {
            RegisterEntry::Protection(it) => {
                turn(Some(it.since));
                turn(after(relay::window_ends(it.since)));
                turn(it.until.and_then(after));
            }
            RegisterEntry::Interim(it) => {
                turn(Some(it.on));
                turn(it.until.and_then(after));
            }
            RegisterEntry::Refusal(it) => {
                turn(Some(it.on));
                turn(after(relay::window_ends(it.on)));
            }
            RegisterEntry::Decision(it) => {
                turn(Some(it.on));
                turn(after(relay::window_ends(it.on)));
            }
            RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => {}
        }
    }
    for hit in &facts.sender.misuse {
        turn(Some(hit.content.on));
        turn(Some(expires(&hit.content)));
    }
    for raise in &facts.sender.raises {
        turn(Some(raise.from));
        turn(Some(raise.expires));
    }
    alert_days(facts.alert, &mut turn);
    first
}

/// Dates of the alert itself that a rule compares with today.
fn alert_days(alert: &Alert, turn: &mut impl FnMut(Option<Date>)) {
    turn(alert.expires.get().and_then(|it| it.latest().tomorrow().ok()));
    turn(findings::form::stale_from(alert));
    for day in findings::form::days_that_must_have_come(alert) {
        turn(Some(day));
    }
    for day in alert.subject.born.get().into_iter().flat_map(person::comes_of_age) {
        turn(Some(day));
    }
    for day in sender::waits_until(alert) {
        turn(Some(day));
    }
    for warrant in alert.warrants() {
        turn(warrant.limitation.get().and_then(|it| it.latest().tomorrow().ok()));
    }
}

#[cfg(test)]
mod tests {
    use terms::finding::Effect;
    use terms::measure::MeasureSet;
    use terms::{Level, Track};

    use super::combine;
    use crate::testing::Scene;

    #[track_caller]
    fn check(effect: Effect, stops: MeasureSet, expected: (Level, Track)) {
        let mut finding = Scene::red("BY").findings("sender.class").remove(0);
        finding.effect = effect;
        finding.stops = stops;
        assert_eq!(combine(&[finding]), expected);
    }

    #[test]
    fn findings_combine_as_the_table_says() {
        check(Effect::Bar, MeasureSet::ALL, (Level::Suspended, Track::Barred));
        check(Effect::Suspend, MeasureSet::ARREST_TO_SURRENDER, (Level::Suspended, Track::Enhanced));
        check(Effect::Bar, MeasureSet::SURRENDER_AND_TRANSFER, (Level::Reviewable, Track::Enhanced));
        check(Effect::Enhance, MeasureSet::NONE, (Level::Reviewable, Track::Enhanced));
        check(Effect::Question, MeasureSet::NONE, (Level::Reviewable, Track::Ordinary));
    }

    #[test]
    fn no_findings_is_reviewable_on_the_ordinary_track_and_never_permitted() {
        assert_eq!(combine(&[]), (Level::Reviewable, Track::Ordinary));
    }

    #[test]
    fn an_act_added_to_a_label_later_removes_nothing() {
        let before = Scene::red("QQ").charge("Membership in a terrorist organisation").facts(
            "He is a member of the organisation and kept contact with its leaders since 2019 in Velmora.",
        );
        let after = Scene::red("QQ")
            .charge("Membership in a terrorist organisation")
            .facts(
                "On 3 May 2024 in Velmora he planted a bomb at the station; the explosion killed two people.",
            )
            .after(before);
        after.check("political.association_label", "enhance", "an earlier revision");
    }

    #[test]
    fn an_article_is_read_where_only_a_translation_of_the_charge_is_given() {
        Scene::red("BY")
            .charge("")
            .law("Criminal Code Art 368(1)")
            .edit(|alert| {
                let count = &mut crate::testing::warrants(alert)[0].counts[0];
                count.charge = terms::Field::NotShown;
                count.translation = terms::Field::notice("Actions under the Criminal Code".to_owned());
            })
            .check("political.expression", "suspend", "Art 368(1)");
    }

    #[test]
    fn an_alert_that_grows_old_is_examined_again() {
        // On a day behind the last on which the class table can turn.
        let scene = Scene::red("QQ").on("2031-01-01");
        assert_eq!(scene.examine().holds_until.map(|it| it.to_string()).as_deref(), Some("2032-01-01"));
    }

    #[test]
    fn an_alert_is_examined_again_on_the_day_the_class_of_its_sender_turns() {
        let until = |on: &str| Scene::red("DE").on(on).examine().holds_until.map(|it| it.to_string());
        // Data year 2025 becomes visible; then the table is out of date.
        assert_eq!(until("2026-03-01").as_deref(), Some("2026-03-17"));
        let lapses = until("2026-06-15").unwrap();
        assert_eq!(lapses, "2029-03-17");
        Scene::red("DE").on("2029-03-16").check_absent("sender.class");
        Scene::red("DE").on(&lapses).check("sender.class", "note", "class U, no data");
    }

    #[test]
    fn an_alert_is_examined_again_when_the_window_after_a_refusal_ends() {
        let ground = terms::register::RefusalGround::HumanRights;
        let scene = Scene::red("QQ").refusal("CZ", "QQ", ground);
        assert_eq!(scene.examine().holds_until.map(|it| it.to_string()).as_deref(), Some("2028-05-02"));
    }

    #[test]
    fn it_says_until_when_its_dated_facts_hold() {
        let scene = Scene::red("BY").protection("LT", "BY", Some("2026-12-31"));
        assert_eq!(scene.examine().holds_until.map(|it| it.to_string()).as_deref(), Some("2027-01-01"));
    }
}

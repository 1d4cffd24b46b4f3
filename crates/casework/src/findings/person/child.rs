//! `person.child`: under 18 at the acts or now.
//!
//! Arrest waits for a juvenile judge and child protection is called. An age that cannot be told is asked about;
//! a missing child is looked for, not arrested, so there the finding only calls child protection.

use terms::alert::{Channel, Purpose};
use terms::date::PartialDate;
use terms::finding::{Basis, Effect, Finding, Ground, Lifter, Whom};
use terms::law::LawRef;
use terms::measure::MeasureSet;
use terms::register::StatementKind;
use terms::{Date, Origin};

use super::statement_at;
use crate::case::{Case, from_entry};
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "person.child",
    about: "the person is or was a child",
    basis: Basis::Text,
    law: &[
        LawRef::memory("Convention on the Rights of the Child Arts 1, 3, 37 and 40"),
        LawRef::verified("Regulation (EU) 2024/1348 Art 22, minors"),
        LawRef::inference("promise P17 of this system"),
    ],
    find,
};

const ADULT: i16 = 18;
/// What waits for a juvenile judge: arrest, and what is heavier than arrest. A short stop does not: child
/// protection must be able to meet the child.
const ARREST: MeasureSet = MeasureSet::ARREST_TO_SURRENDER;

/// What the dates say about an age.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Age {
    Adult,
    Child,
    NotSure,
}

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let alert = case.alert();
    for said in case.facts.said {
        let statements = said.facts.statements.iter().enumerate();
        for (index, statement) in statements.filter(|(_, it)| it.kind == StatementKind::Child) {
            let basis = if statement.verified_by.is_some() { Basis::Register } else { Basis::PersonWord };
            let effect = if statement.verified_by.is_some() { Effect::Bar } else { Effect::Enhance };
            let stops = if statement.verified_by.is_some() { ARREST } else { MeasureSet::NONE };
            let draft = rule
                .finding(effect, "stated to be or to have been a child")
                .stops(stops)
                .basis(basis)
                .lifted_by(Lifter::JuvenileJudge)
                .ground(from_entry("person.child", said.entry, &statement_at(index), Origin::Person))
                .ask(Whom::ChildProtection, "which document shows the age?");
            out.push(draft.done());
        }
    }
    let Some(born) = alert.subject.born.get() else {
        return;
    };
    // Nobody is a child who is not born: `form.impossible_date` asks for the date.
    if born.earliest() > case.on() {
        return;
    }
    let mut age = age_on(born, PartialDate::day_of(case.on()));
    let mut when = "today";
    for warrant in alert.warrants() {
        let acts = [warrant.facts.from.get(), warrant.facts.to.get()].into_iter().flatten();
        // Acts before the birth tell no age: that date is asked about too.
        for at in acts.filter(|at| at.latest() >= born.earliest()) {
            let then = age_on(born, at);
            if then == Age::Child || (then == Age::NotSure && age == Age::Adult) {
                age = then;
                when = "at the time of the acts";
            }
        }
    }
    let channel = alert.source.channel;
    // A channel that is for arrest alone looks for no missing child, whatever purpose the sender writes.
    let arrest_alone = matches!(channel, Channel::InterpolRed | Channel::Diffusion | Channel::TreatyRequest);
    // Nor does an alert that charges the child: who is only missing is charged with nothing.
    let missing = !arrest_alone
        && alert.counts().next().is_none()
        && (channel == Channel::InterpolYellow || alert.purpose.get() == Some(Purpose::Missing));
    let draft = match age {
        Age::Adult => return,
        Age::Child if missing => rule.finding(Effect::Note, "a missing child: call child protection"),
        Age::Child => rule
            .finding(Effect::Bar, format!("a child {when}: no arrest without a juvenile judge"))
            .stops(ARREST),
        Age::NotSure if missing => {
            rule.finding(Effect::Note, "perhaps a missing child: call child protection")
        }
        Age::NotSure => {
            rule.finding(Effect::Question, format!("perhaps a child {when}: the dates do not say"))
        }
    };
    let draft = draft
        .lifted_by(Lifter::JuvenileJudge)
        .ground(Ground::notice("subject.born", born.to_string()))
        .ask(Whom::ChildProtection, "take over the contact with this child");
    out.push(draft.done());
}

/// The days on which somebody comes of age at the earliest and surely has.
pub fn comes_of_age(born: PartialDate) -> [Date; 2] {
    [turns_adult(born.earliest()), turns_adult(born.latest())]
}

/// Born on the 29th of February one comes of age on the first of March: that year has no such day.
fn turns_adult(born: Date) -> Date {
    let year = born.year().saturating_add(ADULT);
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).unwrap_or(Date::MAX)
}

/// The age on a day, as far as two partial dates tell.
fn age_on(born: PartialDate, at: PartialDate) -> Age {
    if at.latest() < turns_adult(born.earliest()) {
        Age::Child
    } else if at.earliest() < turns_adult(born.latest()) {
        Age::NotSure
    } else {
        Age::Adult
    }
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::{Field, Level};

    use crate::testing::Scene;

    fn born(text: &str) -> Scene {
        let born = text.parse().unwrap();
        Scene::red("DE").edit(move |alert| alert.subject.born = Field::notice(born))
    }

    #[test]
    fn a_suspect_of_sixteen_is_not_arrested_without_a_juvenile_judge() {
        let scene = born("2015-05-01");
        scene.check("person.child", "bar", "juvenile judge");
        assert_eq!(scene.examine().level, Level::Suspended);
        let stops: Vec<_> = scene
            .findings("person.child")
            .iter()
            .flat_map(|it| it.stops.iter().map(terms::Measure::code).collect::<Vec<_>>())
            .collect();
        assert_eq!(stops, ["provisional_arrest", "keep_detained", "surrender"]);
    }

    #[test]
    fn a_child_at_the_acts_stays_one_in_law() {
        born("2003-01-01").check("person.child", "bar", "at the time of the acts");
    }

    #[test]
    fn an_age_that_the_dates_do_not_tell_is_asked_about() {
        born("2001").check("person.child", "question", "perhaps");
    }

    #[test]
    fn a_missing_child_is_looked_for_and_not_suspended() {
        let scene = born("2024-06-02").edit(|alert| {
            alert.source.channel = Channel::InterpolYellow;
            alert.warrants = Field::NotShown;
        });
        scene.check("person.child", "note", "missing child");
        assert_eq!(scene.examine().level, Level::Reviewable);
    }

    #[test]
    fn a_child_born_on_the_29th_of_february_is_one_until_the_first_of_march() {
        let scene = born("2008-02-29").edit(|alert| alert.warrants = Field::NotShown);
        scene.on("2026-02-28").check("person.child", "bar", "today");
        scene.on("2026-03-01").check_absent("person.child");
    }

    #[test]
    fn a_red_notice_that_says_missing_is_still_for_arrest() {
        born("2015-05-01").edit(|alert| alert.purpose = Field::notice(terms::alert::Purpose::Missing)).check(
            "person.child",
            "bar",
            "juvenile judge",
        );
    }

    #[test]
    fn who_is_not_born_on_the_day_is_no_child_and_the_date_is_asked_about() {
        let unborn = born("2031-05-01").edit(|alert| alert.warrants = Field::NotShown);
        unborn.check_absent("person.child");
        unborn.check("form.impossible_date", "question", "date of birth lies after the day examined");
        assert_eq!(unborn.examine().level, Level::Reviewable);
        // From the day on it can be read.
        assert_eq!(unborn.examine().holds_until.map(|it| it.to_string()).as_deref(), Some("2029-03-17"));
        unborn.on("2031-05-01").check("person.child", "bar", "today");
    }

    #[test]
    fn acts_before_the_birth_tell_no_age() {
        // The scene's acts are of 2019 to 2021.
        born("2001-02-03").check("person.child", "question", "perhaps");
        let scene = born("1988-03-01").edit(|alert| {
            crate::testing::warrants(alert)[0].facts.from = Field::notice("1980".parse().unwrap());
        });
        scene.check_absent("person.child");
        scene.check("form.impossible_date", "question", "acts are dated before the birth");
    }

    #[test]
    fn an_alert_is_examined_again_on_the_day_the_person_comes_of_age() {
        let until = |born: Scene| born.examine().holds_until.map(|it| it.to_string());
        assert_eq!(until(born("2009-02-28")).as_deref(), Some("2027-02-28"));
        assert_eq!(until(born("2009")).as_deref(), Some("2027-01-01"));
    }

    #[test]
    fn a_child_that_is_charged_is_not_only_missing() {
        born("2015-05-01").edit(|alert| alert.source.channel = Channel::InterpolYellow).check(
            "person.child",
            "bar",
            "juvenile judge",
        );
    }

    #[test]
    fn an_adult_is_no_child() {
        born("1988-03-01").check_absent("person.child");
    }
}

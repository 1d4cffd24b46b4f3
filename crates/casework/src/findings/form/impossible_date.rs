//! `form.impossible_date`: a date that cannot be.
//!
//! A birth, an issue or an act that lies after the day examined, or acts before the birth. Such a date is a defect
//! of the file and nothing is worked out from it: no age, no length of time. It is asked about, and it is cured by
//! a date that can be.

use terms::Date;
use terms::alert::Alert;
use terms::date::PartialDate;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "form.impossible_date",
    about: "a date of the alert lies after the day examined, or the acts before the birth",
    basis: Basis::Text,
    law: &[
        LawRef::memory("RPD Art 12, accuracy of data"),
        LawRef::inference("rule of this system: from a date that cannot be, nothing is worked out"),
    ],
    find,
};

/// A date that cannot be.
struct Impossible {
    fact: &'static str,
    date: PartialDate,
    says: &'static str,
}

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let now = impossible(case.alert(), case.on());
    if !now.is_empty() {
        let mut says: Vec<&str> = now.iter().map(|it| it.says).collect();
        says.dedup();
        let mut facts: Vec<&str> = now.iter().map(|it| it.fact).collect();
        facts.dedup();
        let draft = rule
            .finding(Effect::Question, says.join("; "))
            .grounds(now.iter().map(|it| Ground::notice(it.fact, it.date.to_string())))
            .ask(Whom::Sender, format!("send the right date: {}", facts.join(", ")));
        out.push(draft.done());
    }
    let mut cured: Vec<&'static str> = Vec::new();
    for earlier in case.facts.earlier.iter().flat_map(|it| impossible(it, case.on())) {
        if !now.iter().any(|it| it.fact == earlier.fact) && !cured.contains(&earlier.fact) {
            cured.push(earlier.fact);
        }
    }
    if !cured.is_empty() {
        let list = cured.join(", ");
        let draft = rule
            .finding(Effect::Note, format!("cured; another date since an earlier revision: {list}"))
            .grounds(cured.iter().map(|fact| Ground::notice(fact, "another date since")));
        out.push(draft.cured().done());
    }
}

fn impossible(alert: &Alert, on: Date) -> Vec<Impossible> {
    let mut found: Vec<Impossible> = Vec::new();
    // A birth that is yet to come says nothing of the acts.
    let born = alert.subject.born.get().filter(|it| it.earliest() <= on);
    for (fact, date, says) in dated(alert) {
        if date.earliest() > on {
            found.push(Impossible { fact, date, says });
        }
    }
    for warrant in alert.warrants() {
        for (fact, at) in [("facts.from", warrant.facts.from.get()), ("facts.to", warrant.facts.to.get())] {
            if let (Some(born), Some(at)) = (born, at)
                && at.latest() < born.earliest()
            {
                let says = "the acts are dated before the birth";
                if found.last().is_none_or(|it| it.says != says) {
                    found.push(Impossible { fact: "subject.born", date: born, says });
                }
                found.push(Impossible { fact, date: at, says });
            }
        }
    }
    found
}

/// Every date of the alert that must have come, with what is said where it has not.
fn dated(alert: &Alert) -> impl Iterator<Item = (&'static str, PartialDate, &'static str)> + '_ {
    let day = |it: Option<Date>| it.map(PartialDate::day_of);
    let own = [
        ("subject.born", alert.subject.born.get(), "the date of birth lies after the day examined"),
        ("issued", alert.issued.get(), "the alert is dated after the day examined"),
        (
            "conduct.located",
            day(alert.conduct.located.get()),
            "the person is said to have been located after the day examined",
        ),
    ];
    let of_warrants = alert.warrants().iter().flat_map(|it| {
        [
            ("warrant.issued", it.issued.get(), "the warrant is dated after the day examined"),
            ("facts.from", it.facts.from.get(), "the acts are dated after the day examined"),
            ("facts.to", it.facts.to.get(), "the acts are dated after the day examined"),
        ]
    });
    own.into_iter().chain(of_warrants).filter_map(|(fact, date, says)| Some((fact, date?, says)))
}

/// The first days on which dates that must have come can have: until then one of them may be asked about.
pub fn days_that_must_have_come(alert: &Alert) -> impl Iterator<Item = Date> + '_ {
    dated(alert).map(|(_, date, _)| date.earliest())
}

#[cfg(test)]
mod tests {
    use terms::finding::Effect;
    use terms::{Date, Field, PartialDate};

    use crate::testing::{Scene, warrants};

    fn at(text: &str) -> Field<PartialDate> {
        Field::notice(text.parse().unwrap())
    }

    #[test]
    fn a_date_after_the_day_examined_is_asked_about_and_no_more() {
        let check = |scene: Scene, says: &str| {
            scene.check("form.impossible_date", "question", says);
            let found = scene.examine();
            assert!(found.findings.iter().all(|it| it.effect < Effect::Enhance), "{says}");
        };
        check(Scene::red("DE").edit(|it| it.subject.born = at("2031")), "the date of birth lies after");
        check(Scene::red("DE").edit(|it| it.issued = at("2027-01-01")), "the alert is dated after");
        check(Scene::red("DE").edit(|it| warrants(it)[0].issued = at("2027")), "the warrant is dated after");
        check(
            Scene::red("DE").edit(|it| warrants(it)[0].facts.to = at("2030-03")),
            "the acts are dated after",
        );
    }

    #[test]
    fn a_date_of_the_day_itself_or_of_the_year_that_runs_can_be() {
        let today: Date = "2026-06-15".parse().unwrap();
        let scene = Scene::red("DE").edit(|it| {
            it.issued = Field::notice(PartialDate::day_of(today));
            warrants(it)[0].facts.to = at("2026");
        });
        scene.check_absent("form.impossible_date");
    }

    #[test]
    fn a_location_that_is_yet_to_come_counts_no_days() {
        let scene = Scene::red("DE").edit(|it| {
            it.conduct.located = Field::notice("2026-12-01".parse().unwrap());
            it.conduct.extradition_asked = Field::No;
        });
        scene.check_absent("sender.no_action_after_location");
        scene.check("form.impossible_date", "question", "located after");
    }

    #[test]
    fn a_date_that_can_be_cures_it_and_the_cure_is_shown() {
        let before = Scene::red("DE").edit(|it| it.subject.born = at("2031"));
        Scene::red("DE").after(before).check("form.impossible_date", "note", "subject.born");
    }

    #[test]
    fn it_is_asked_again_on_the_day_the_date_has_come() {
        let scene = Scene::red("DE").edit(|it| it.issued = at("2026-09-01"));
        assert_eq!(scene.examine().holds_until.map(|it| it.to_string()).as_deref(), Some("2026-09-01"));
    }
}

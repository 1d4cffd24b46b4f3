//! `sender.no_action_after_location`: the person was located, the sender was told, and no extradition was asked.

use terms::Date;
use terms::alert::Alert;
use terms::field::Field;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use crate::case::Case;
use crate::findings::Rule;

/// Days after which silence is a sign; no longer provisional arrest exists under ETS 24 Art 16.
const DAYS: i32 = 40;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.no_action_after_location",
    about: "no request for extradition after the sender was told of the location",
    basis: Basis::Sender,
    law: &[
        LawRef::verified("RPD Art 87(b), the requester acts immediately"),
        LawRef::verified("ETS 24 Art 16, 18 and 40 days"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let conduct = &case.alert().conduct;
    // A day that has not come is asked about by `form.impossible_date`.
    let Some(located) = conduct.located.get().filter(|it| *it <= case.on()) else {
        return;
    };
    let days = case.on().since(located).map_or(0, |span| span.get_days());
    let asked = &conduct.extradition_asked;
    let none = matches!(asked, Field::No) || (!asked.is_known() && days > DAYS);
    if none {
        let draft = rule
            .finding(
                Effect::Question,
                format!("located on {located}, and no extradition was asked in {days} days"),
            )
            .ground(Ground::notice("conduct.located", located.to_string()))
            .ground(Ground::notice("conduct.extradition_asked", asked.absence().unwrap_or("unknown")))
            .ask(Whom::Sender, "will extradition be sought, and when do the papers follow?");
        out.push(draft.done());
    }
}

/// The day from which a location without a request is silence.
pub fn waits_until(alert: &Alert) -> Option<Date> {
    alert.conduct.located.get()?.checked_add(super::days(DAYS + 1)).ok()
}

#[cfg(test)]
mod tests {
    use terms::Field;

    use crate::testing::Scene;

    fn located(day: &str, asked: Field<terms::Date>) -> Scene {
        let day: terms::Date = day.parse().unwrap();
        Scene::red("QQ").edit(move |alert| {
            alert.conduct.located = Field::notice(day);
            alert.conduct.extradition_asked = asked;
        })
    }

    #[test]
    fn forty_days_without_a_request_ask_why() {
        located("2026-04-01", Field::Unknown).check(
            "sender.no_action_after_location",
            "question",
            "no extradition",
        );
        located("2026-06-10", Field::Unknown).check_absent("sender.no_action_after_location");
        located("2026-04-01", Field::notice("2026-04-20".parse().unwrap()))
            .check_absent("sender.no_action_after_location");
    }
}

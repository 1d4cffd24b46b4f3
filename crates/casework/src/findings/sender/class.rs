//! `sender.class`: the class of the sending bureau, by published figures.
//!
//! Class A asks for two officials; U, undetermined, asks; U for want of data is noted. N clears nothing.

use terms::Origin;
use terms::finding::{Basis, Effect, Finding, Ground, Whom};
use terms::law::LawRef;

use super::{ARANYOSI, LM};
use crate::bureau_risk::Word;
use crate::case::Case;
use crate::findings::Rule;

/// The rule.
pub static RULE: Rule = Rule {
    id: "sender.class",
    about: "published figures on the rule of law in the sending state",
    basis: Basis::Sender,
    law: &[
        LawRef::verified("ECtHR GC Khasanov and Rakhmanov v. Russia, 28492/15, 29 April 2022"),
        ARANYOSI,
        LM,
        LawRef::inference("class by probability, docs/bureau-risk.md; never the sole ground of a decision"),
    ],
    find,
};

fn find(rule: &Rule, case: &Case<'_>, out: &mut Vec<Finding>) {
    let bureau = case.class_of;
    if bureau.is_empty() {
        let draft = rule
            .finding(Effect::Note, "this view does not show which bureau sent the alert")
            .ground(Ground::notice("bureau", case.alert().source.bureau.absence().unwrap_or("unknown")))
            .ask(Whom::Official, "which bureau sent this alert?");
        out.push(draft.done());
        return;
    }
    let called = match case.state_name(bureau) {
        name if name == bureau => bureau.to_owned(),
        name => format!("{bureau} ({name})"),
    };
    let (effect, says) = match case.class.word() {
        Word::N => return,
        Word::A => (Effect::Enhance, format!("bureau {called} is class A")),
        Word::Undetermined => (Effect::Question, format!("bureau {called} is class U, undetermined")),
        Word::NoData => (Effect::Note, format!("bureau {called} is class U, no data")),
    };
    let draft = rule
        .finding(effect, says)
        .grounds(
            case.class.explain().into_iter().map(|line| Ground::new("bureau.class", line, Origin::Official)),
        )
        .ask(
            Whom::Official,
            "which dated, specific material on courts and prisons there bears on this case?",
        );
    out.push(draft.done());
}

#[cfg(test)]
mod tests {
    use crate::testing::Scene;

    #[test]
    fn class_a_asks_for_two_officials_and_never_suspends() {
        let scene = Scene::red("BY");
        scene.check("sender.class", "enhance", "class A");
        assert_eq!(scene.examine().level, terms::Level::Reviewable);
    }

    #[test]
    fn a_bureau_without_figures_is_noted_and_not_taken_for_n() {
        Scene::red("QQ").check("sender.class", "note", "bureau QQ is class U, no data");
        Scene::red("BY").check("sender.class", "enhance", "bureau BY (Belarus) is class A");
    }

    #[test]
    fn a_later_view_does_not_make_the_sender_milder() {
        let before = Scene::red("BY");
        Scene::red("DE").after(before).check("sender.class", "enhance", "bureau BY (Belarus) is class A");
    }

    #[test]
    fn class_n_says_nothing() {
        Scene::red("DE").check_absent("sender.class");
    }

    #[test]
    fn the_persons_nationality_plays_no_part() {
        let of = |nationality: &'static str| {
            Scene::red("DE")
                .edit(move |alert| {
                    alert.subject.nationalities = terms::Field::notice(vec![nationality.to_owned()])
                })
                .examine()
        };
        assert_eq!(of("BY"), of("DE"));
    }
}

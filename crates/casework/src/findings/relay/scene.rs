//! Scenes for the tests of this family: an earlier alert with what became of it, and the alert that follows.

use terms::alert::{Alert, Authority, Channel, Count, NameForm, Sex, Source, Subject, Warrant};
use terms::examination::Examination;
use terms::finding::{Finding, GroundValue};
use terms::register::{
    About, Body, CaseRef, DeciderKind, Decision, Outcome, Protection, ProtectionKind, Refusal, RefusalGround,
    RegisterEntry,
};
use terms::{AlertId, Date, Field, Seq};

use crate::examination::examine;
use crate::facts::{Facts, PastAlert, RegisterHit, SenderFacts, Watched};
use crate::testing::tables;

/// An earlier alert of bureau QQ of 2029 and one that follows in 2031.
#[derive(Clone)]
pub struct Scene {
    before: PastAlert,
    has_history: bool,
    now: Alert,
    register: Vec<RegisterHit>,
    too_many: Option<u64>,
    watched: Vec<Watched>,
    on: Date,
}

fn body(state: &str) -> Body {
    Body { state: state.to_owned(), name: "deciding body".to_owned() }
}

impl Scene {
    /// The same case comes again from the same bureau: new dossier number, spelling, charge; dates shifted.
    pub fn relay() -> Self {
        let before = alert(
            "2029/118",
            &["BALTRUKOVA Ilinca"],
            "Organisation of mass disorder",
            "Between 2019 and 2021 in Velmora, as director of Rubikon, paid 417,300 to those who took part.",
            ("2019-03-04", "2021-02-11"),
        );
        let mut now = alert(
            "2031/40417",
            &["Ілінка Балтрукова"],
            "Tax evasion on a large scale",
            "Являясь директором Рубикон, в 2019-2021 гг. в г. Велмора не отразил доходы на сумму 417 300.",
            ("2019-03-20", "2021-03-01"),
        );
        now.issued = Field::notice("2031-04-02".parse().unwrap());
        let before = PastAlert {
            id: AlertId::from_tail("earlier1"),
            entry: Seq(10),
            alert: before,
            register: Vec::new(),
        };
        Self {
            before,
            has_history: true,
            now,
            register: Vec::new(),
            too_many: None,
            watched: Vec::new(),
            on: "2031-06-15".parse().unwrap(),
        }
    }

    pub fn watched(mut self, it: Watched) -> Self {
        self.watched.push(it);
        self
    }

    pub fn edit(mut self, change: impl FnOnce(&mut Alert)) -> Self {
        change(&mut self.now);
        self
    }

    pub fn on(mut self, day: &str) -> Self {
        self.on = day.parse().unwrap();
        self
    }

    pub fn born(self, day: &str) -> Self {
        let day = day.parse().unwrap();
        self.edit(|alert| alert.subject.born = Field::notice(day))
    }

    pub fn born_unknown(self) -> Self {
        self.edit(|alert| alert.subject.born = Field::Unknown)
    }

    pub fn bureau(self, code: &str) -> Self {
        let code = code.to_owned();
        self.edit(|alert| {
            alert.source.bureau = Field::notice(code.clone());
            if let Field::Known(warrants, _) = &mut alert.warrants {
                for warrant in warrants {
                    warrant.state = Field::notice(code.clone());
                }
            }
        })
    }

    pub fn channel(self, channel: Channel) -> Self {
        self.edit(|alert| alert.source.channel = channel)
    }

    pub fn charge(self, text: &str) -> Self {
        let text = text.to_owned();
        self.edit(|alert| {
            if let Field::Known(warrants, _) = &mut alert.warrants {
                warrants[0].counts = vec![Count::of(&text)];
            }
        })
    }

    pub fn nationality(self, code: &str) -> Self {
        let code = code.to_owned();
        self.edit(|alert| alert.subject.nationalities = Field::notice(vec![code]))
    }

    /// The alert that follows is about other acts, elsewhere, years later, on another warrant.
    pub fn another_case(self) -> Self {
        self.edit(|alert| {
            let Field::Known(warrants, _) = &mut alert.warrants else {
                return;
            };
            let warrant = &mut warrants[0];
            warrant.reference = Field::notice("44-901/30".to_owned());
            warrant.issued = Field::notice("2030-12-01".parse().unwrap());
            warrant.authority.name = Field::notice("District court of Trakus".to_owned());
            warrant.facts.text = Field::notice("In 2028 in Trakus sold cars that were not hers.".to_owned());
            warrant.facts.from = Field::notice("2028-05-01".parse().unwrap());
            warrant.facts.to = Field::notice("2028-06-01".parse().unwrap());
            warrant.facts.place = Field::notice("Trakus".to_owned());
        })
    }

    pub fn without_history(mut self) -> Self {
        self.has_history = false;
        self
    }

    pub fn too_many(mut self, count: u64) -> Self {
        self.too_many = Some(count);
        self
    }

    fn decision(outcome: Outcome, about: About) -> RegisterEntry {
        RegisterEntry::Decision(Decision {
            about,
            concerning_state: Some("QQ".to_owned()),
            decider: DeciderKind::Interpol,
            by: body("INTERPOL"),
            on: "2030-09-01".parse().unwrap(),
            outcome,
            ends_case: false,
            objected_to: Some("no description of the person's own acts".to_owned()),
            binds: Vec::new(),
        })
    }

    fn on_earlier(mut self, content: RegisterEntry) -> Self {
        let entry = Seq(20 + self.before.register.len() as u64);
        self.before.register.push(RegisterHit { entry, confirmed_at: None, content });
        self
    }

    /// A decision on the earlier alert, which it names by id.
    pub fn decided(self, outcome: Outcome) -> Self {
        let about = About { alerts: vec![self.before.id.clone()], ..About::default() };
        self.on_earlier(Self::decision(outcome, about))
    }

    /// The same by a body of some kind.
    pub fn decided_by(self, outcome: Outcome, decider: DeciderKind, by: &str) -> Self {
        let mut scene = self.decided(outcome);
        if let Some(RegisterEntry::Decision(it)) = scene.before.register.last_mut().map(|it| &mut it.content)
        {
            it.decider = decider;
            it.by = body(by);
        }
        scene
    }

    /// A court's refusal in the earlier case.
    pub fn refused(self, by: &str, ground: RefusalGround) -> Self {
        let refusal = Refusal {
            about: About { alerts: vec![self.before.id.clone()], ..About::default() },
            requesting_state: "QQ".to_owned(),
            refused_by: body(by),
            on: "2030-05-01".parse().unwrap(),
            is_final: true,
            ground,
        };
        self.on_earlier(RegisterEntry::Refusal(refusal))
    }

    /// Protection of the person, as the register describes the person.
    pub fn protected(mut self, by: &str, against: &str) -> Self {
        let protection = Protection {
            about: About { subject: Some(self.before.alert.subject.clone()), ..About::default() },
            kind: ProtectionKind::Refugee,
            against: vec![against.to_owned()],
            granted_by: body(by),
            since: "2030-01-01".parse().unwrap(),
            until: None,
            review: None,
            same_prosecution: false,
        };
        self.register.push(RegisterHit {
            entry: Seq(40),
            confirmed_at: None,
            content: RegisterEntry::Protection(protection),
        });
        self
    }

    /// A decision in the register on the earlier dossier, with its warrant, where the alert itself was never here.
    pub fn entered_decision(mut self, outcome: Outcome) -> Self {
        let case = |reference: &str| CaseRef {
            channel: None,
            state: Some("QQ".into()),
            reference: reference.into(),
        };
        let about = About {
            subject: Some(self.before.alert.subject.clone()),
            cases: vec![case("2029/118"), case("17-243/21")],
            alerts: Vec::new(),
        };
        self.register.push(RegisterHit {
            entry: Seq(41),
            confirmed_at: None,
            content: Self::decision(outcome, about),
        });
        self
    }

    pub fn entered_on_this_dossier(mut self, outcome: Outcome) -> Self {
        let case = CaseRef {
            channel: Some(self.now.source.channel),
            state: Some("QQ".into()),
            reference: self.now.source.reference.clone().unwrap(),
        };
        let about = About { subject: Some(self.now.subject.clone()), cases: vec![case], alerts: Vec::new() };
        self.register.push(RegisterHit {
            entry: Seq(42),
            confirmed_at: None,
            content: Self::decision(outcome, about),
        });
        self
    }

    pub fn examine(&self) -> Examination {
        let history = if self.has_history { std::slice::from_ref(&self.before) } else { &[] };
        examine(
            tables(),
            &Facts {
                id: &AlertId::from_tail("now1"),
                alert: &self.now,
                earlier: &[],
                sender: &SenderFacts::default(),
                register: &self.register,
                history,
                watched: &self.watched,
                too_many: self.too_many,
                said: &[],
                on: self.on,
                facts_to: None,
            },
        )
    }

    fn all(&self, rule: &str) -> Vec<Finding> {
        let found = self.examine().findings;
        found.into_iter().filter(|it| it.rule.as_str() == rule).collect()
    }

    /// The one finding of a rule.
    #[track_caller]
    pub fn one(&self, rule: &str) -> Finding {
        let found = self.all(rule);
        let all: Vec<String> = self.examine().findings.iter().map(|it| format!("{it:?}")).collect();
        assert_eq!(found.len(), 1, "{rule} among {all:?}");
        found.into_iter().next().unwrap()
    }

    #[track_caller]
    pub fn none(&self, rule: &str) {
        let found: Vec<String> = self.all(rule).into_iter().map(|it| it.says).collect();
        assert!(found.is_empty(), "{rule}: {found:?}");
    }

    /// Every word a finding prints.
    pub fn all_text(finding: &Finding) -> String {
        let mut text = finding.says.clone();
        for ground in &finding.grounds {
            if let GroundValue::Own(value) = &ground.value {
                text.push_str(value);
            }
        }
        for ask in &finding.asks {
            text.push_str(&ask.question);
        }
        text
    }

    /// Rule and effect of the findings of this family that rest on history.
    pub fn relays(&self) -> Vec<String> {
        let found = self.examine().findings;
        let relays = found
            .iter()
            .filter(|it| it.rule.family() == "relay" && it.rule.as_str() != "relay.changed_charges");
        relays.map(|it| format!("{it:?}")).collect()
    }
}

fn alert(reference: &str, names: &[&str], charge: &str, facts: &str, acts: (&str, &str)) -> Alert {
    let mut alert = Alert::empty(Source {
        channel: Channel::InterpolRed,
        bureau: Field::notice("QQ".to_owned()),
        reference: Some(reference.to_owned()),
    });
    alert.subject = Subject {
        names: names.iter().map(|it| NameForm::plain(it)).collect(),
        born: Field::notice("1988-03-12".parse().unwrap()),
        sex: Field::notice(Sex::Female),
        nationalities: Field::notice(vec!["QQ".to_owned()]),
        physical: Field::notice(true),
        ..Subject::default()
    };
    let mut count = Count::of(charge);
    count.max_penalty_months = Field::notice(84);
    count.law = Field::notice("the criminal code".to_owned());
    alert.warrants = Field::notice(vec![Warrant {
        state: Field::notice("QQ".to_owned()),
        reference: Field::notice("17-243/21".to_owned()),
        authority: Authority {
            name: Field::notice("District court of Velmora".to_owned()),
            judicial: Field::notice(true),
            appeal_to_court: Field::notice(true),
        },
        issued: Field::notice("2021-06-01".parse().unwrap()),
        counts: vec![count],
        facts: terms::alert::Facts {
            text: Field::notice(facts.to_owned()),
            from: Field::notice(acts.0.parse().unwrap()),
            to: Field::notice(acts.1.parse().unwrap()),
            place: Field::notice("Velmora".to_owned()),
            role: Field::notice("principal".to_owned()),
        },
        in_absentia: Field::notice(false),
        ..Warrant::default()
    }]);
    alert
}

#[test]
fn rewriting_the_charge_leaves_every_finding_of_history() {
    let scene =
        Scene::relay().bureau("QR").decided(Outcome::DeletedOnMerits).refused("CZ", RefusalGround::Political);
    let before = scene.relays();
    assert!(before.len() >= 3, "{before:?}");
    for charge in ["Fraud", "Homicide", "Membership of an extremist formation", ""] {
        assert_eq!(scene.clone().charge(charge).relays(), before, "{charge}");
    }
}

#[test]
fn every_sentence_that_names_an_earlier_alert_ends_with_it() {
    let decided = |outcome| Scene::relay().decided(outcome);
    let scenes = [
        decided(Outcome::DeletedOnMerits).bureau("QR"),
        decided(Outcome::RefusedOnMerits).channel(Channel::Bilateral),
        decided(Outcome::WithdrawnUnderChallenge).channel(Channel::InterpolBlue),
        decided(Outcome::DeletedExpired),
        decided(Outcome::DeletedOnMerits).another_case(),
        decided(Outcome::DeletedOnMerits).channel(Channel::TravelDocument),
        Scene::relay().channel(Channel::TravelDocument),
        Scene::relay().refused("CZ", RefusalGround::Political),
        Scene::relay().bureau("QR").protected("LT", "QQ"),
        Scene::relay().another_case().born_unknown(),
    ];
    let mut named = 0;
    for finding in scenes.iter().flat_map(|it| it.examine().findings) {
        if finding.says.contains("alert-") {
            named += 1;
            assert!(
                finding.says.ends_with(", alert-earlier1") && finding.says.matches("alert-").count() == 1,
                "{}: {}",
                finding.rule,
                finding.says
            );
        }
    }
    assert!(named >= 12, "{named}");
}

#[test]
fn another_nationality_changes_no_finding() {
    let scene = Scene::relay().decided(Outcome::DeletedOnMerits);
    let before = format!("{:?}", scene.examine().findings);
    for code in ["QR", "BY", "DE"] {
        assert_eq!(format!("{:?}", scene.clone().nationality(code).examine().findings), before, "{code}");
    }
}

#[test]
fn what_came_later_is_no_history() {
    // The record gives an alert only what was there before it; nothing here looks past that.
    Scene::relay().without_history().decided(Outcome::DeletedOnMerits).none("relay.after_merits");
}

#[test]
fn no_rule_of_this_family_asks_the_sender_about_history() {
    let scene =
        Scene::relay().bureau("QR").decided(Outcome::DeletedOnMerits).protected("LT", "QQ").too_many(99);
    for finding in scene.examine().findings.iter().filter(|it| it.rule.family() == "relay") {
        assert!(finding.asks.iter().all(|it| it.whom != terms::finding::Whom::Sender), "{finding:?}");
    }
}

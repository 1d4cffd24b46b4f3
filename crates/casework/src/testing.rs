//! Scenes for the tests of findings: one alert with its facts, changed step by step, examined with the real
//! tables. Only `check` and its kin know how an examination is called, so that it can change.

use std::sync::OnceLock;

use terms::alert::{
    Alert, Authority, Channel, Count, NameForm, Purpose, Relation, RelationKind, Sex, Source, Subject,
    Warrant,
};
use terms::country::Countries;
use terms::examination::Examination;
use terms::finding::Finding;
use terms::register::{
    About, Body, CaseRef, DeciderKind, Decision, Interim, Misuse, MisuseKind, Outcome, PersonFacts,
    Protection, ProtectionKind, Refusal, RefusalGround, RegisterEntry, Speaker, Statement, StatementKind,
};
use terms::{AlertId, Date, Field, Seq, Versions};

use wire::indicators::embedded;

use crate::bureau_risk::{BureauTable, TableRows};
use crate::examination::{examine, since};
use crate::facts::{Facts, MisuseHit, PastAlert, RegisterHit, Said, SenderFacts, Tables};
use crate::offence::{OffenceTable, rows};

/// The real tables of a gateway whose own state is not set, built once.
pub fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| tables_of(None))
}

/// The own state of scenes that have one.
const OWN: &str = "LT";

/// The same tables of a gateway of [`OWN`].
fn own_tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| tables_of(Some(OWN)))
}

fn tables_of(own_state: Option<&str>) -> Tables {
    let (head, classes) = embedded::classes().unwrap();
    let countries = embedded::countries().unwrap();
    let conflicts = embedded::conflicts().unwrap();
    let contradictions = embedded::contradictions().unwrap();
    let rows = TableRows {
        head,
        classes,
        countries: countries.clone(),
        contradictions,
        conflicts: conflicts.clone(),
    };
    Tables {
        countries: Countries::new(countries, conflicts),
        bureaus: BureauTable::new(rows).unwrap(),
        offences: offence_table(),
        versions: Versions { rules: "test".into(), indicators: "test".into(), policies: "none".into() },
        own_state: own_state.map(str::to_owned),
    }
}

fn offence_table() -> OffenceTable {
    OffenceTable::build(
        &rows::terms(include_str!("../../../data/offences/terms.csv")),
        &rows::articles(include_str!("../../../data/offences/articles.csv")),
        &rows::signals(include_str!("../../../data/offences/signals.csv")),
    )
    .unwrap_or_else(|errors| {
        panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// The warrants of an alert, to change.
pub fn warrants(alert: &mut Alert) -> &mut Vec<Warrant> {
    match &mut alert.warrants {
        Field::Known(warrants, _) => warrants,
        _ => panic!("the scene has no warrants"),
    }
}

/// One alert with its facts.
#[derive(Clone)]
pub struct Scene {
    alert: Alert,
    earlier: Vec<Alert>,
    sender: SenderFacts,
    register: Vec<RegisterHit>,
    history: Vec<PastAlert>,
    said: Vec<Said>,
    on: Date,
    own_state: bool,
}

impl Scene {
    /// A complete Red Notice of a bureau for theft, from an invented person born in 1988, on 15 June 2026.
    pub fn red(bureau: &str) -> Self {
        let source = Source {
            channel: Channel::InterpolRed,
            bureau: Field::notice(bureau.to_owned()),
            reference: Some("2026/40417".to_owned()),
        };
        let mut alert = Alert::empty(source);
        alert.issued = Field::notice("2026-04-02".parse().unwrap());
        alert.purpose = Field::notice(Purpose::ArrestForProsecution);
        alert.subject = Subject {
            names: vec![NameForm::plain("BALTRUKOVA Ilinca"), NameForm::plain("Ілінка Балтрукова")],
            born: Field::notice("1988-03-12".parse().unwrap()),
            sex: Field::notice(Sex::Female),
            nationalities: Field::notice(vec!["QQ".to_owned()]),
            physical: Field::notice(true),
            ..Subject::default()
        };
        let mut count = Count::of("Theft of a motor vehicle");
        count.law = Field::notice("Criminal Code Art 205".to_owned());
        count.max_penalty_months = Field::notice(84);
        alert.warrants = Field::notice(vec![Warrant {
            state: Field::notice(bureau.to_owned()),
            reference: Field::notice("17-243/31".to_owned()),
            authority: Authority {
                name: Field::notice("District court of Velmora".to_owned()),
                judicial: Field::notice(true),
                appeal_to_court: Field::notice(true),
            },
            issued: Field::notice("2026-03-28".parse().unwrap()),
            counts: vec![count],
            facts: terms::alert::Facts {
                text: Field::notice(
                    "Between 2019 and 2021 in Velmora she took four cars from the yard of a dealer."
                        .to_owned(),
                ),
                from: Field::notice("2019".parse().unwrap()),
                to: Field::notice("2021".parse().unwrap()),
                place: Field::notice("Velmora".to_owned()),
                role: Field::notice("principal".to_owned()),
            },
            in_absentia: Field::notice(false),
            ..Warrant::default()
        }]);
        Self {
            alert,
            earlier: Vec::new(),
            sender: SenderFacts::default(),
            register: Vec::new(),
            history: Vec::new(),
            said: Vec::new(),
            on: "2026-06-15".parse().unwrap(),
            own_state: false,
        }
    }

    pub fn edit(mut self, change: impl FnOnce(&mut Alert)) -> Self {
        change(&mut self.alert);
        self
    }

    /// The person.
    /// Its alert.
    pub fn alert(&self) -> &Alert {
        &self.alert
    }

    pub fn subject(&self) -> Subject {
        self.alert.subject.clone()
    }

    /// In a gateway whose own state is [`OWN`].
    pub fn in_own_state(mut self) -> Self {
        self.own_state = true;
        self
    }

    pub fn on(&self, day: &str) -> Self {
        Self { on: day.parse().unwrap(), ..self.clone() }
    }

    pub fn born_unknown(self) -> Self {
        self.edit(|alert| alert.subject.born = Field::Unknown)
    }

    pub fn charge(self, text: &str) -> Self {
        self.edit(|alert| {
            let counts = &mut warrants(alert)[0].counts;
            let mut count = Count::of(text);
            count.law = Field::notice("the criminal code".to_owned());
            count.max_penalty_months = Field::notice(84);
            *counts = vec![count];
        })
    }

    pub fn charge_added(self, text: &str) -> Self {
        self.edit(|alert| {
            let mut count = Count::of(text);
            count.law = Field::notice("the criminal code".to_owned());
            count.max_penalty_months = Field::notice(300);
            warrants(alert)[0].counts.push(count);
        })
    }

    pub fn law(self, text: &str) -> Self {
        self.edit(|alert| warrants(alert)[0].counts[0].law = Field::notice(text.to_owned()))
    }

    pub fn facts(self, text: &str) -> Self {
        self.edit(|alert| warrants(alert)[0].facts.text = Field::notice(text.to_owned()))
    }

    /// This alert as a later revision of another.
    pub fn after(mut self, before: Self) -> Self {
        self.earlier = vec![before.alert];
        self
    }

    /// With a revision before all others.
    pub fn after_also(mut self, first: Self) -> Self {
        self.earlier.insert(0, first.alert);
        self
    }

    fn about(&self) -> About {
        About { subject: Some(self.alert.subject.clone()), ..About::default() }
    }

    fn about_case(&self) -> About {
        About {
            cases: vec![CaseRef {
                channel: Some(self.alert.source.channel),
                state: self.alert.bureau().map(str::to_owned),
                reference: self.alert.source.reference.clone().unwrap(),
            }],
            ..self.about()
        }
    }

    fn enter(mut self, content: RegisterEntry) -> Self {
        let entry = Seq(100 + self.register.len() as u64);
        self.register.push(RegisterHit { entry, confirmed_at: None, content });
        self
    }

    pub fn protection(self, by: &str, against: &str, until: Option<&str>) -> Self {
        self.protection_of(ProtectionKind::Refugee, by, against, until)
    }

    pub fn protection_of(self, kind: ProtectionKind, by: &str, against: &str, until: Option<&str>) -> Self {
        let mut about = self.about();
        // The register knows the date of birth even where the alert does not.
        if let Some(subject) = &mut about.subject
            && !self.alert.subject.born.is_known()
        {
            subject.born = Field::notice("1988-03-12".parse().unwrap());
        }
        let protection = Protection {
            about,
            kind,
            against: vec![against.to_owned()],
            granted_by: body(by, "asylum authority"),
            since: "2020-01-01".parse().unwrap(),
            until: until.map(|it| it.parse().unwrap()),
            review: None,
            same_prosecution: false,
        };
        self.enter(RegisterEntry::Protection(protection))
    }

    pub fn refusal(self, by: &str, requesting: &str, ground: RefusalGround) -> Self {
        let refusal = Refusal {
            about: self.about(),
            requesting_state: requesting.to_owned(),
            refused_by: body(by, "high court"),
            on: "2025-05-01".parse().unwrap(),
            is_final: true,
            ground,
        };
        self.enter(RegisterEntry::Refusal(refusal))
    }

    fn decided(&self, about: About, outcome: Outcome, ends_case: bool, by: &str) -> Decision {
        let decider = match by {
            "INTERPOL" => DeciderKind::Interpol,
            _ => DeciderKind::Court,
        };
        Decision {
            about,
            concerning_state: self.alert.bureau().map(str::to_owned),
            decider,
            by: body(by, "deciding body"),
            on: "2025-09-01".parse().unwrap(),
            outcome,
            ends_case,
            objected_to: Some("no description of the person's own acts".to_owned()),
            binds: Vec::new(),
        }
    }

    fn decision_with(self, about: About, outcome: Outcome, ends_case: bool, by: &str) -> Self {
        let decision = self.decided(about, outcome, ends_case, by);
        self.enter(RegisterEntry::Decision(decision))
    }

    /// A decision on this case by a body of some kind.
    pub fn decision_by(self, outcome: Outcome, ends_case: bool, decider: DeciderKind, by: &str) -> Self {
        let decision = self.decided(self.about_case(), outcome, ends_case, by);
        self.enter(RegisterEntry::Decision(Decision { decider, ..decision }))
    }

    /// INTERPOL deleted a dossier of Darko Ostrevan on the merits; the alert does not share it.
    pub fn other_dossier_deleted(self, reference: &str) -> Self {
        let about = About {
            subject: Some(ostrevan()),
            cases: vec![CaseRef {
                channel: Some(Channel::InterpolRed),
                state: self.alert.bureau().map(str::to_owned),
                reference: reference.to_owned(),
            }],
            alerts: Vec::new(),
        };
        self.decision_with(about, Outcome::DeletedOnMerits, false, "INTERPOL")
    }

    /// The alert names a co-accused.
    pub fn co_accused(self, name: Option<&str>, reference: Option<&str>) -> Self {
        self.edit(|alert| {
            alert.relations.push(Relation {
                kind: RelationKind::CoAccused,
                reference: reference.map(str::to_owned),
                name: name.map(str::to_owned),
            });
        })
    }

    /// An earlier alert against Darko Ostrevan, otherwise like this one, and a decision on it.
    pub fn alert_before(mut self, change: impl FnOnce(&mut Alert), outcome: Outcome) -> Self {
        let id = AlertId::from_tail("before");
        let mut alert = self.alert.clone();
        alert.source.reference = Some("2025/711".to_owned());
        alert.subject = ostrevan();
        change(&mut alert);
        let about = About { alerts: vec![id.clone()], ..About::default() };
        let content = RegisterEntry::Decision(self.decided(about, outcome, false, "INTERPOL"));
        let register = vec![RegisterHit { entry: Seq(21), confirmed_at: None, content }];
        let entry = Seq(20);
        self.history.push(PastAlert { id, entry, alert, register });
        self
    }

    pub fn decision(self, outcome: Outcome, ends_case: bool) -> Self {
        let about = self.about_case();
        self.decision_with(about, outcome, ends_case, "INTERPOL")
    }

    pub fn decision_of(self, outcome: Outcome, by: &str) -> Self {
        let about = self.about_case();
        self.decision_with(about, outcome, true, by)
    }

    pub fn decision_on_another_case(self, outcome: Outcome) -> Self {
        let mut about = self.about();
        about.cases =
            vec![CaseRef { channel: None, state: Some("QQ".to_owned()), reference: "2022/9".to_owned() }];
        self.decision_with(about, outcome, true, "INTERPOL")
    }

    pub fn co_accused_deleted(self) -> Self {
        let mut about = self.about_case();
        about.subject = Some(ostrevan());
        self.decision_with(about, Outcome::DeletedOnMerits, false, "INTERPOL")
    }

    pub fn general_situation(self, state: &str) -> Self {
        self.general_situation_by(state, "ECtHR")
    }

    pub fn general_situation_by(mut self, state: &str, by: &str) -> Self {
        let decision = Decision {
            about: About::default(),
            concerning_state: Some(state.to_owned()),
            decider: DeciderKind::Court,
            by: body(by, "court"),
            on: "2022-10-06".parse().unwrap(),
            outcome: Outcome::GeneralSituationBarsSurrender,
            ends_case: false,
            objected_to: None,
            binds: Vec::new(),
        };
        self.sender.situation.push(RegisterHit {
            entry: Seq(90),
            confirmed_at: None,
            content: RegisterEntry::Decision(decision),
        });
        self
    }

    pub fn interim(self, until: Option<&str>) -> Self {
        self.interim_by("ECtHR", until)
    }

    pub fn interim_by(self, by: &str, until: Option<&str>) -> Self {
        let interim = Interim {
            about: self.about(),
            by: body(by, "body"),
            on: "2026-05-01".parse().unwrap(),
            until: until.map(|it| it.parse().unwrap()),
            against: Vec::new(),
        };
        let interim = match until {
            Some(_) => Interim { on: "2025-05-01".parse().unwrap(), ..interim },
            None => interim,
        };
        self.enter(RegisterEntry::Interim(interim))
    }

    pub fn misuse(self, kind: MisuseKind, on: &str) -> Self {
        self.misuse_by(kind, on, if kind == MisuseKind::InterpolMeasure { "INTERPOL" } else { "FR" })
    }

    pub fn misuse_by(mut self, kind: MisuseKind, on: &str, by: &str) -> Self {
        let content = Misuse {
            bureau: self.alert.bureau().unwrap_or_default().to_owned(),
            kind,
            on: on.parse().unwrap(),
            expires: None,
            by: body(by, "body"),
            source: "invented source".to_owned(),
            says: "alerts were sent against political opponents".to_owned(),
            dossier: None,
        };
        self.sender.misuse.push(MisuseHit { entry: Some(Seq(50)), content });
        self
    }

    pub fn misuse_from_this_dossier(self, on: &str) -> Self {
        let dossier = self.about_case();
        let mut scene = self.misuse(MisuseKind::InterpolMeasure, on);
        for hit in &mut scene.sender.misuse {
            hit.content.dossier = Some(dossier.clone());
        }
        scene
    }

    /// The entries of misuse name the number of their dossier and no person.
    pub fn misuse_names_nobody(mut self) -> Self {
        for about in self.sender.misuse.iter_mut().filter_map(|it| it.content.dossier.as_mut()) {
            about.subject = None;
        }
        self
    }

    pub fn flood(mut self, count: u32, usual: Option<u32>) -> Self {
        self.sender.alerts_in_30_days = count;
        self.sender.usual_in_30_days = usual;
        self
    }

    pub fn said(self, kind: StatementKind, verified_by: Option<&str>) -> Self {
        self.said_of(kind, "", verified_by)
    }

    pub fn said_of(mut self, kind: StatementKind, state: &str, verified_by: Option<&str>) -> Self {
        let statement = Statement {
            kind,
            text: "in the speaker's words".to_owned(),
            state: (!state.is_empty()).then(|| state.to_owned()),
            date: None,
            verified_by: verified_by.map(str::to_owned),
        };
        let facts = PersonFacts {
            speaker: Speaker::Counsel,
            said: "2026-06-01".parse().unwrap(),
            statements: vec![statement],
        };
        self.said.push(Said { entry: Seq(200), facts });
        self
    }

    /// Several statements, said at once.
    pub fn said_together(mut self, kinds: &[StatementKind]) -> Self {
        for kind in kinds {
            self = self.said(*kind, None);
        }
        let statements = self.said.drain(..).flat_map(|it| it.facts.statements).collect();
        self.said.push(Said {
            entry: Seq(200),
            facts: PersonFacts { speaker: Speaker::Counsel, said: "2026-06-01".parse().unwrap(), statements },
        });
        self
    }

    /// As if nothing were known but what the sender sent, and of the sender.
    pub fn known_to_the_sender(&self) -> Self {
        Self { register: Vec::new(), history: Vec::new(), said: Vec::new(), ..self.clone() }
    }

    pub fn register_entries(&self) -> Vec<RegisterEntry> {
        self.register.iter().map(|it| it.content.clone()).collect()
    }

    pub fn examine(&self) -> Examination {
        self.with_facts(examine)
    }

    /// On a day in the past, and on the days since on which something turned.
    pub fn since(&self, day: &str) -> Vec<Examination> {
        self.with_facts(|tables, facts| since(tables, facts, day.parse().unwrap()))
    }

    fn with_facts<T>(&self, look: impl FnOnce(&Tables, &Facts<'_>) -> T) -> T {
        let tables = if self.own_state { own_tables() } else { tables() };
        look(
            tables,
            &Facts {
                id: &AlertId::from_tail("scene"),
                alert: &self.alert,
                earlier: &self.earlier,
                sender: &self.sender,
                register: &self.register,
                history: &self.history,
                watched: &[],
                too_many: None,
                said: &self.said,
                on: self.on,
                facts_to: None,
            },
        )
    }

    pub fn findings(&self, rule: &str) -> Vec<Finding> {
        self.examine().findings.into_iter().filter(|it| it.rule.as_str() == rule).collect()
    }

    /// The rule gives exactly this effect (some finding of it), and its sentence holds these words.
    #[track_caller]
    pub fn check(&self, rule: &str, effect: &str, says: &str) {
        let found = self.findings(rule);
        let shown: Vec<_> = found.iter().map(|it| format!("{} {}", it.effect.code(), it.says)).collect();
        assert!(
            found.iter().any(|it| it.effect.code() == effect && it.says.contains(says)),
            "{rule}: expected {effect} with `{says}`, found {shown:?}"
        );
    }

    #[track_caller]
    pub fn check_absent(&self, rule: &str) {
        let shown: Vec<_> =
            self.findings(rule).iter().map(|it| format!("{} {}", it.effect.code(), it.says)).collect();
        assert!(shown.is_empty(), "{rule}: expected nothing, found {shown:?}");
    }
}

/// Another invented person.
fn ostrevan() -> Subject {
    Subject {
        names: vec![NameForm::plain("Darko Ostrevan")],
        born: Field::notice("1971-10-02".parse().unwrap()),
        ..Subject::default()
    }
}

fn body(state: &str, name: &str) -> Body {
    Body { state: state.to_owned(), name: name.to_owned() }
}

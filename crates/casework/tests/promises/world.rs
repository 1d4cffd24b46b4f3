//! Invented worlds: an alert with everything an examination may read, and ways to make them by chance.
//!
//! Pools are small on purpose: numbers, names and states meet often, so that links, registers and histories
//! come into play. Charges are the labelled examples of `data/offences/examples.csv`, in all ten languages.
//! All persons are invented; states are real or `QQ`, `QR`, `QS`.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use casework::bureau_risk::{BureauTable, TableRows};
use casework::examination::examine;
use casework::facts::{Facts, MisuseHit, PastAlert, RegisterHit, Said, SenderFacts, Tables, Watched};
use casework::offence::{OffenceTable, rows};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use terms::alert::{
    Alert, Authority, Channel, Conduct, Count, Document, NameForm, Purpose, Question, Relation, RelationKind,
    Restriction, Sex, Source, Subject, Warrant,
};
use terms::country::Countries;
use terms::examination::Examination;
use terms::indicator::EventOverride;
use terms::register::{
    About, Body, CaseRef, DeciderKind, Decision, Interim, Misuse, MisuseKind, Outcome, PersonFacts,
    Protection, ProtectionKind, Refusal, RefusalGround, RegisterEntry, Speaker, Statement, StatementKind,
};
use terms::watch::WatchGround;
use terms::{AlertId, Date, Field, Origin, PartialDate, Seq, Versions};
use wire::indicators::embedded;

/// The id of the alert under examination.
pub const ID: &str = "scene";

/// The real tables, built once.
pub fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let (head, classes) = embedded::classes().expect("the shipped classes are read");
        let countries = embedded::countries().expect("the shipped states are read");
        let conflicts = embedded::conflicts().expect("the shipped conflicts are read");
        let contradictions = embedded::contradictions().expect("the shipped contradictions are read");
        let rows = TableRows {
            head,
            classes,
            countries: countries.clone(),
            contradictions,
            conflicts: conflicts.clone(),
        };
        let offences = OffenceTable::build(
            &rows::terms(include_str!("../../../../data/offences/terms.csv")),
            &rows::articles(include_str!("../../../../data/offences/articles.csv")),
            &rows::signals(include_str!("../../../../data/offences/signals.csv")),
        );
        Tables {
            countries: Countries::new(countries, conflicts),
            bureaus: BureauTable::new(rows).expect("the shipped classes make a table"),
            offences: offences.expect("the shipped offence table compiles"),
            versions: Versions { rules: "test".into(), indicators: "test".into(), policies: "none".into() },
            own_state: None,
        }
    })
}

/// One alert with all its facts.
#[derive(Clone)]
pub struct World {
    pub alert: Alert,
    pub earlier: Vec<Alert>,
    pub sender: SenderFacts,
    pub register: Vec<RegisterHit>,
    pub history: Vec<PastAlert>,
    pub watched: Vec<Watched>,
    pub too_many: Option<u64>,
    pub said: Vec<Said>,
    pub on: Date,
}

impl World {
    /// Examines it with the real tables.
    pub fn examine(&self) -> Examination {
        let facts = Facts {
            id: &AlertId::from_tail(ID),
            alert: &self.alert,
            earlier: &self.earlier,
            sender: &self.sender,
            register: &self.register,
            history: &self.history,
            watched: &self.watched,
            too_many: self.too_many,
            said: &self.said,
            on: self.on,
            facts_to: None,
        };
        examine(tables(), &facts)
    }

    /// The same alert of which no register, no earlier alert and no person says anything.
    pub fn alone(mut self) -> Self {
        self.register.clear();
        self.history.clear();
        self.watched.clear();
        self.said.clear();
        self.too_many = None;
        self.sender.situation.clear();
        self
    }

    /// Changed in one place.
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut new = self.clone();
        change(&mut new);
        new
    }

    /// The warrants, to change; none where they are not known.
    pub fn warrants(&mut self) -> &mut [Warrant] {
        warrants(&mut self.alert)
    }
}

/// The warrants of an alert, to change; none where they are not known.
pub fn warrants(alert: &mut Alert) -> &mut [Warrant] {
    match &mut alert.warrants {
        Field::Known(all, _) => all,
        Field::NotShown | Field::Unknown | Field::NotAnswered | Field::No => &mut [],
    }
}

// ---- small values ----

const STATES: &[&str] =
    &["QQ", "QR", "BY", "RU", "BY", "RU", "DE", "LT", "KZ", "UA", "TR", "US", "CA", "AZ", "AM"];
const NUMBERS: &[&str] = &[
    "2026/40417",
    "2022/9",
    "17-243/31",
    "118/23",
    "2019/12345",
    "99-8/24",
    "№ 017-243/31",
    "1-18-0042/2023",
    "b/n",
];
const NAMES: &[&str] = &[
    "BALTRUKOVA Ilinca",
    "BALTRUKOVA Ilinca",
    "Ілінка Балтрукова",
    "BALTRUKOVA Ilinka",
    "OSTREVAN Darko",
    "Даркo Острэван",
    "KELMANE Ruta",
    "Mononym",
];
const BORN: &[&str] = &[
    "1988-03-12",
    "1988-03-12",
    "1988-03-12",
    "1988-03",
    "1988",
    "1988-12-03",
    "1971-10-02",
    "2008-02-29",
    "2004-02-29",
    "2010-05-01",
    "2008",
];
const PLACES: &[&str] = &["Velmora", "Велмора", "Ostrev", "Kamen, Velmora region"];
const AUTHORITIES: &[&str] = &[
    "District court of Velmora",
    "Prosecutor's office of Velmora",
    "Суд района г. Велмора",
    "Police of Ostrev",
];
const LAWS: &[&str] = &[
    "Criminal Code Art 205",
    "Criminal Code Art 243(2)",
    "Criminal Code Art 368(1)",
    "Art 361-1 of the Criminal Code",
    "ст. 293 УК",
    "Criminal Code Art 130",
    "the criminal code",
    "Art 139",
    "UK RF 275",
    "TCK 314",
];
const ACCOUNTS: &[&str] = &[
    "Between 2019 and 2021 in Velmora she took four cars from the yard of a dealer.",
    "As an opposition candidate between 2019 and 2021 in Velmora she did not declare income tax of 1 243 778 roubles.",
    "He is a member of the organisation and kept contact with its leaders since 2019 in Velmora.",
    "On 3 May 2024 in Velmora he planted a bomb at the station; the explosion killed two people.",
    "As prime minister of the republic between 2019 and 2021 in Velmora he took bribes from firm Vektor.",
    "Took part in a rally on 9 August 2020 and shouted slogans with a group of others.",
    "As director of the firm Vektor he obtained 918 442 roubles of customers by deceit between 2019 and 2021.",
    "Stole.",
    "Beat his wife and threatened her with a knife at their home in 2022.",
    "",
];

fn text(pool: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(pool).prop_map(str::to_owned)
}

/// A state, by its code.
pub fn state() -> impl Strategy<Value = String> {
    text(STATES)
}

/// A dossier or warrant number.
pub fn number() -> impl Strategy<Value = String> {
    text(NUMBERS)
}

/// A charge with its language: the labelled examples.
pub fn charge() -> BoxedStrategy<(String, String)> {
    static EXAMPLES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    let all = EXAMPLES.get_or_init(|| {
        rows::split(include_str!("../../../../data/offences/examples.csv"))
            .into_iter()
            .skip(1)
            .filter_map(|(_, record)| {
                let mut fields = record.into_iter();
                Some((fields.next()?, fields.next()?))
            })
            .collect()
    });
    select(all.as_slice()).boxed()
}

/// A field in any of its five states, known most of the time.
pub fn field<T: fmt::Debug + Clone + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Field<T>> {
    prop_oneof![
        10 => (known, prop_oneof![8 => Just(Origin::Notice), 1 => Just(Origin::Official), 1 => Just(Origin::History)])
            .prop_map(|(value, origin)| Field::Known(value, origin)),
        1 => Just(Field::NotShown),
        1 => Just(Field::Unknown),
        1 => Just(Field::NotAnswered),
        1 => Just(Field::No),
    ]
        .boxed()
}

/// A day in the years that the rules look at, the 29th of February among them.
pub fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        12 => (2018_i16..2029, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| jiff_day(y, m, d)),
        1 => select(&[2020_i16, 2024, 2028][..]).prop_map(|year| jiff_day(year, 2, 29)),
    ]
}

fn jiff_day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a day that exists")
}

/// A date known to the day, the month or the year.
pub fn partial() -> BoxedStrategy<PartialDate> {
    (day(), 0..3)
        .prop_map(|(day, precision)| {
            let (month, of_month) = match precision {
                0 => (None, None),
                1 => (Some(day.month()), None),
                _ => (Some(day.month()), Some(day.day())),
            };
            PartialDate::new(day.year(), month, of_month).expect("a part of a day that exists")
        })
        .boxed()
}

fn born() -> impl Strategy<Value = PartialDate> {
    select(BORN).prop_map(|it| it.parse().expect("a date of birth of the pool"))
}

/// A spelling of one of the invented persons.
pub fn name() -> BoxedStrategy<NameForm> {
    (text(NAMES), any::<bool>())
        .prop_map(|(text, split)| {
            let mut form = NameForm::plain(&text);
            if let Some((family, given)) = text.split_once(' ').filter(|_| split) {
                form.family = Some(family.to_owned());
                form.given = Some(given.to_owned());
            }
            form
        })
        .boxed()
}

/// Nationalities, any codes.
pub fn nationalities() -> impl Strategy<Value = Field<Vec<String>>> {
    field(prop::collection::vec(state(), 0..3))
}

// ---- the alert ----

fn subject() -> BoxedStrategy<Subject> {
    let document = (text(&["MP1234567", "MP 123 4567", "AB9876543", "7"]), option::of(state()))
        .prop_map(|(number, state)| Document { kind: "passport".to_owned(), number, state });
    let marks = (field(prop::collection::vec(document, 0..2)), field(any::<bool>()), field(any::<bool>()));
    (prop::collection::vec(name(), 1..4), field(born()), field(select(Sex::ALL)), nationalities(), marks)
        .prop_map(|(names, born, sex, nationalities, (documents, photograph, physical))| Subject {
            names,
            born,
            sex,
            nationalities,
            documents,
            photograph,
            physical,
            ..Subject::default()
        })
        .boxed()
}

/// A count with a charge of the examples, sometimes with a law, a translation or two charges in one text.
pub fn count() -> BoxedStrategy<Count> {
    let words = prop_oneof![
        4 => charge(),
        1 => (charge(), charge()).prop_map(|((one, language), (other, _))| (format!("{one}; {other}"), language)),
    ];
    (field(words), field(text(LAWS)), field(charge()), field(0_u32..400), any::<bool>())
        .prop_map(|(words, law, translation, max_penalty_months, says_language)| Count {
            language: words.value().filter(|_| says_language).map(|it| it.1.clone()),
            charge: words.map(|it| it.0),
            translation: if says_language { Field::Unknown } else { translation.map(|it| it.0) },
            law,
            max_penalty_months,
        })
        .boxed()
}

fn account() -> BoxedStrategy<String> {
    prop_oneof![4 => text(ACCOUNTS), 1 => charge().prop_map(|it| it.0)].boxed()
}

fn warrant() -> BoxedStrategy<Warrant> {
    let authority = (field(text(AUTHORITIES)), field(any::<bool>()), field(any::<bool>()))
        .prop_map(|(name, judicial, appeal_to_court)| Authority { name, judicial, appeal_to_court });
    let facts = (
        field(account()),
        field(partial()),
        field(partial()),
        field(text(PLACES)),
        field(text(&["principal", "organiser", ""])),
    )
        .prop_map(|(text, from, to, place, role)| terms::alert::Facts { text, from, to, place, role });
    let judgment = (
        field(0_u32..200),
        field(0_u32..200),
        field(any::<bool>()),
        field(partial()),
        prop_oneof![4 => Just(Field::Unknown), 1 => field(any::<bool>())],
        any::<bool>(),
    );
    let counts = prop::collection::vec(count(), 0..4);
    (field(state()), field(number()), authority, field(partial()), counts, facts, judgment)
        .prop_map(|(state, reference, authority, issued, counts, facts, judgment)| {
            let (sentence, remaining, in_absentia, limitation, death_penalty, sentenced) = judgment;
            let of_sentence = |it: Field<u32>| if sentenced { it } else { Field::Unknown };
            Warrant {
                state,
                reference,
                authority,
                issued,
                counts,
                facts,
                sentence_months: of_sentence(sentence),
                remaining_months: of_sentence(remaining),
                in_absentia,
                limitation,
                death_penalty,
            }
        })
        .boxed()
}

fn conduct() -> BoxedStrategy<Conduct> {
    let question = (day(), field(day())).prop_map(|(asked, answered)| Question {
        asked,
        what: "which act?".to_owned(),
        answered,
    });
    (field(any::<bool>()), field(day()), field(day()), prop::collection::vec(question, 0..2))
        .prop_map(|(reviewed_before_circulation, located, extradition_asked, questions)| Conduct {
            reviewed_before_circulation,
            located,
            extradition_asked,
            questions,
        })
        .boxed()
}

/// A relation as a sender states it.
pub fn relation() -> BoxedStrategy<Relation> {
    (select(RelationKind::ALL), option::of(number()), option::of(text(NAMES)))
        .prop_map(|(kind, reference, name)| Relation { kind, reference, name })
        .boxed()
}

fn channel() -> impl Strategy<Value = Channel> {
    prop_oneof![
        4 => Just(Channel::InterpolRed),
        2 => Just(Channel::Diffusion),
        1 => Just(Channel::TravelDocument),
        1 => Just(Channel::CisInterstate),
        4 => select(Channel::ALL),
    ]
}

/// Any alert.
pub fn alert() -> BoxedStrategy<Alert> {
    let source = (channel(), field(state()), option::of(number()))
        .prop_map(|(channel, bureau, reference)| Source { channel, bureau, reference });
    let restriction = option::of(text(ACCOUNTS)).prop_map(|it| Restriction {
        ground: it.clone(),
        scope: it.clone(),
        justification: it,
    });
    let rest = (
        prop::collection::vec(restriction, 0..2),
        prop::collection::vec(relation(), 0..2),
        conduct(),
        prop::collection::vec(account(), 0..2),
    );
    let warrants = prop_oneof![
        6 => prop::collection::vec(warrant(), 1..3).prop_map(Field::notice),
        1 => field(prop::collection::vec(warrant(), 0..3)),
    ];
    (source, field(partial()), field(partial()), field(select(Purpose::ALL)), subject(), warrants, rest)
        .prop_map(
            |(
                source,
                issued,
                expires,
                purpose,
                subject,
                warrants,
                (restrictions, relations, conduct, remarks),
            )| Alert {
                source,
                issued,
                expires,
                purpose,
                subject,
                warrants,
                restrictions,
                relations,
                conduct,
                remarks,
            },
        )
        .boxed()
}

// ---- registers ----

fn body() -> impl Strategy<Value = Body> {
    (prop_oneof![6 => state(), 1 => text(&["UNHCR", "INTERPOL", "ECtHR"])], text(&["court", "office"]))
        .prop_map(|(state, name)| Body { state, name })
}

fn case_ref() -> impl Strategy<Value = CaseRef> {
    (option::of(channel()), option::of(state()), number()).prop_map(|(channel, state, reference)| CaseRef {
        channel,
        state,
        reference,
    })
}

fn about() -> BoxedStrategy<About> {
    let id = prop_oneof![Just(ID), Just("elsewhere")].prop_map(AlertId::from_tail);
    (
        option::weighted(0.8, subject()),
        prop::collection::vec(case_ref(), 0..2),
        prop_oneof![9 => Just(Vec::new()), 1 => prop::collection::vec(id, 1..2)],
    )
        .prop_map(|(subject, cases, alerts)| About { subject, cases, alerts })
        .boxed()
}

fn protection() -> BoxedStrategy<RegisterEntry> {
    (
        about(),
        select(ProtectionKind::ALL),
        prop::collection::vec(state(), 1..3),
        body(),
        day(),
        option::of(day()),
        any::<bool>(),
    )
        .prop_map(|(about, kind, against, granted_by, since, until, same_prosecution)| {
            RegisterEntry::Protection(Protection {
                about,
                kind,
                against,
                granted_by,
                since,
                until,
                review: None,
                same_prosecution,
            })
        })
        .boxed()
}

fn refusal() -> BoxedStrategy<RegisterEntry> {
    (about(), state(), body(), day(), any::<bool>(), select(RefusalGround::ALL))
        .prop_map(|(about, requesting_state, refused_by, on, is_final, ground)| {
            RegisterEntry::Refusal(Refusal { about, requesting_state, refused_by, on, is_final, ground })
        })
        .boxed()
}

fn decision() -> BoxedStrategy<RegisterEntry> {
    let outcome = prop_oneof![
        3 => select(&[Outcome::DeletedOnMerits, Outcome::RefusedOnMerits, Outcome::FinalJudgment, Outcome::Kept][..]),
        5 => select(Outcome::ALL),
        2 => Just(Outcome::SuspendedElsewhere),
        1 => select(&[Outcome::WithdrawnUnderChallenge, Outcome::DeletedOnMerits, Outcome::DeletedExpired][..]),
    ];
    let who = (
        prop_oneof![1 => Just(DeciderKind::Court), 1 => select(DeciderKind::ALL)],
        body(),
        option::of(state()),
        prop::collection::vec(state(), 0..2),
    );
    (about(), who, day(), outcome, any::<bool>())
        .prop_map(|(about, (mut decider, by, concerning_state, binds), on, outcome, ends_case)| {
            // Nobody but a gateway says so; a stray one says something else now and then.
            if outcome == Outcome::SuspendedElsewhere && decider == DeciderKind::Court {
                decider = DeciderKind::Gateway;
            }
            RegisterEntry::Decision(Decision {
                about,
                concerning_state,
                decider,
                by,
                on,
                outcome,
                ends_case,
                objected_to: Some("no description of the person's own acts".to_owned()),
                binds,
            })
        })
        .boxed()
}

fn interim() -> BoxedStrategy<RegisterEntry> {
    (about(), body(), day(), option::of(day()), prop::collection::vec(state(), 0..2))
        .prop_map(|(about, by, on, until, against)| {
            RegisterEntry::Interim(Interim { about, by, on, until, against })
        })
        .boxed()
}

fn misuse() -> BoxedStrategy<Misuse> {
    (state(), select(MisuseKind::ALL), day(), option::of(day()), body(), option::weighted(0.3, about()))
        .prop_map(|(bureau, kind, on, expires, by, dossier)| Misuse {
            bureau,
            kind,
            on,
            expires,
            by,
            source: "invented source".to_owned(),
            says: "alerts were sent against political opponents".to_owned(),
            dossier,
        })
        .boxed()
}

/// A register entry that is about a person or a case.
fn entry() -> BoxedStrategy<RegisterEntry> {
    prop_oneof![3 => protection(), 2 => refusal(), 4 => decision(), 1 => interim()].boxed()
}

/// What ties an entry to an alert, besides chance.
#[derive(Clone, Copy, Debug)]
enum Tie {
    Chance,
    Person,
    PersonAndDossier,
    Dossier,
    Warrant,
    Id,
}

const TIES: &[Tie] = &[Tie::Chance, Tie::Person, Tie::PersonAndDossier, Tie::Dossier, Tie::Warrant, Tie::Id];

/// The entry, tied to an alert.
fn tied(mut entry: RegisterEntry, tie: Tie, alert: &Alert, id: &AlertId) -> RegisterEntry {
    let about = match &mut entry {
        RegisterEntry::Protection(it) => &mut it.about,
        RegisterEntry::Refusal(it) => &mut it.about,
        RegisterEntry::Decision(it) => &mut it.about,
        RegisterEntry::Interim(it) => &mut it.about,
        RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => return entry,
    };
    *about = tied_about(about.clone(), tie, alert, id);
    entry
}

fn tied_about(about: About, tie: Tie, alert: &Alert, id: &AlertId) -> About {
    let dossier: Vec<CaseRef> = alert
        .source
        .reference
        .iter()
        .map(|it| CaseRef {
            channel: Some(alert.source.channel),
            state: alert.bureau().map(str::to_owned),
            reference: it.clone(),
        })
        .collect();
    let person = Some(alert.subject.clone());
    match tie {
        Tie::Chance => about,
        Tie::Person => About { subject: person, ..About::default() },
        Tie::PersonAndDossier => About { subject: person, cases: dossier, ..About::default() },
        Tie::Dossier => About { cases: dossier, ..About::default() },
        Tie::Warrant => {
            let named = alert.warrants().iter().filter_map(|it| {
                let reference = it.reference.value()?.clone();
                Some(CaseRef { channel: None, state: it.state.value().cloned(), reference })
            });
            About { cases: named.collect(), subject: about.subject, ..About::default() }
        }
        Tie::Id => About { alerts: vec![id.clone()], ..About::default() },
    }
}

fn sender() -> BoxedStrategy<SenderParts> {
    let raise = (day(), day(), state()).prop_map(|(from, until, bureau)| raise(bureau, from, until));
    let situation = (decision(), option::of(state())).prop_map(|(entry, concerning_state)| match entry {
        RegisterEntry::Decision(it) => RegisterEntry::Decision(Decision {
            outcome: Outcome::GeneralSituationBarsSurrender,
            concerning_state,
            about: About::default(),
            ..it
        }),
        other => other,
    });
    (
        prop::collection::vec(
            (misuse(), any::<bool>(), option::of(select(TIES)), option::weighted(0.7, 0_u64..1500)),
            0..3,
        ),
        prop::collection::vec(raise, 0..2),
        prop::collection::vec(situation, 0..2),
        prop_oneof![4 => 0_u32..50, 1 => 400_u32..9000],
        option::of(0_u32..1500),
    )
        .boxed()
}

fn raise(bureau: String, from: Date, expires: Date) -> EventOverride {
    EventOverride {
        bureau,
        to: terms::indicator::Class::A,
        from,
        expires,
        official: "official-7".to_owned(),
        reason: "state of emergency".to_owned(),
        evidence: "invented source".to_owned(),
    }
}

// ---- statements ----

fn said() -> BoxedStrategy<PersonFacts> {
    let statement = (
        select(StatementKind::ALL),
        option::of(state()),
        option::of(day()),
        option::weighted(0.3, Just("officer 7")),
    )
        .prop_map(|(kind, state, date, official)| Statement {
            kind,
            text: "in the speaker's words".to_owned(),
            state,
            date,
            verified_by: official.map(str::to_owned),
        });
    (any::<bool>(), day(), prop::collection::vec(statement, 1..3))
        .prop_map(|(counsel, said, statements)| PersonFacts {
            speaker: if counsel { Speaker::Counsel } else { Speaker::Person },
            said,
            statements,
        })
        .boxed()
}

// ---- the world ----

/// How an earlier alert, or an earlier revision, stands to the alert.
#[derive(Clone, Copy, Debug)]
enum Kin {
    /// Another alert, alike by chance alone.
    Chance,
    /// The same content by another channel.
    OtherChannel,
    /// The same content from another bureau under another number.
    OtherBureau,
    /// The same case with other charges.
    OtherCharges,
    /// The same person with another case.
    OtherCase,
    /// The same case told in other words.
    OtherWords,
}

const KINS: &[Kin] =
    &[Kin::Chance, Kin::OtherChannel, Kin::OtherBureau, Kin::OtherCharges, Kin::OtherCase, Kin::OtherWords];

/// The alert with what makes it another one taken from a second alert.
fn kin(alert: &Alert, other: Alert, how: Kin) -> Alert {
    let mut new = alert.clone();
    match how {
        Kin::Chance => return other,
        Kin::OtherChannel => new.source.channel = other.source.channel,
        Kin::OtherBureau => {
            new.source.bureau = other.source.bureau;
            new.source.reference = other.source.reference;
        }
        Kin::OtherCharges => {
            let charges: Vec<Count> = other.counts().cloned().collect();
            for warrant in warrants(&mut new) {
                warrant.counts.clone_from(&charges);
            }
        }
        Kin::OtherCase => {
            new.warrants = other.warrants;
            new.source.reference = other.source.reference;
        }
        Kin::OtherWords => {
            let told: Vec<Warrant> = other.warrants().to_vec();
            for (warrant, other) in warrants(&mut new).iter_mut().zip(told) {
                warrant.facts.text = other.facts.text;
            }
        }
    }
    new
}

type Entries = Vec<(RegisterEntry, Tie, bool)>;

fn entries(most: usize) -> BoxedStrategy<Entries> {
    prop::collection::vec((entry(), select(TIES), any::<bool>()), 0..most).boxed()
}

/// Any world. Half of them have a register, a history and statements; the rest lack some of these.
pub fn world() -> BoxedStrategy<World> {
    let past = (alert(), select(KINS), entries(3));
    let facts = (
        prop_oneof![1 => Just(Vec::new()).boxed(), 2 => entries(4).boxed()],
        prop_oneof![1 => Just(Vec::new()).boxed(), 1 => prop::collection::vec(past, 1..3).boxed()],
        prop_oneof![2 => Just(Vec::new()).boxed(), 1 => prop::collection::vec(said(), 1..3).boxed()],
        prop_oneof![2 => Just(Vec::new()).boxed(), 1 => prop::collection::vec((alert(), select(KINS)), 1..3).boxed()],
    );
    (alert(), facts, sender(), option::weighted(0.1, 51_u64..900), day())
        .prop_map(|(alert, (register, history, said, earlier), sender, too_many, on)| {
            let id = AlertId::from_tail(ID);
            let hit = |entry: u64, content| RegisterHit { entry: Seq(entry), confirmed_at: None, content };
            let mut hits: Vec<RegisterHit> = (100_u64..)
                .zip(register)
                .map(|(seq, (entry, tie, _))| hit(seq, tied(entry, tie, &alert, &id)))
                .collect();
            let history = (1_u64..)
                .zip(history)
                .map(|(number, (other, how, entries))| {
                    let past = kin(&alert, other, how);
                    let past_id = AlertId::from_tail(&format!("past{number}"));
                    let register: Vec<RegisterHit> = (number * 10 + 200..)
                        .zip(entries)
                        .map(|(seq, (entry, tie, shared))| {
                            let one = hit(seq, tied(entry, tie, &past, &past_id));
                            hits.extend(shared.then(|| one.clone()));
                            one
                        })
                        .collect();
                    PastAlert { id: past_id, entry: Seq(number), alert: past, register }
                })
                .collect();
            let earlier = earlier.into_iter().map(|(other, how)| {
                // A revision keeps the number and the bureau: they are what the alert's id is made of.
                Alert { source: alert.source.clone(), ..kin(&alert, other, how) }
            });
            World {
                earlier: earlier.collect(),
                sender: sender_facts(sender, &alert, &id, on),
                register: hits,
                history,
                watched: watched(too_many, on),
                too_many,
                said: (300_u64..).zip(said).map(|(seq, facts)| Said { entry: Seq(seq), facts }).collect(),
                on,
                alert,
            }
        })
        .boxed()
}

/// Fingerprints that were met, in force or over, said or not: where there are many others, made of how many.
fn watched(many: Option<u64>, on: Date) -> Vec<Watched> {
    let Some(many) = many else { return Vec::new() };
    let ground = match many % 3 {
        0 => WatchGround::Merits,
        1 => WatchGround::Refused,
        _ => WatchGround::Withdrawn,
    };
    let until = on.saturating_add(jiff::Span::new().days(if many % 4 == 0 { -1 } else { 300 }));
    let said = match many / 3 % 3 {
        0 => None,
        it => Some((Seq(600), it == 1)),
    };
    vec![Watched { entry: Seq(500), ground, until, case: many % 2 == 0, said }]
}

type SenderParts =
    (Vec<(Misuse, bool, Option<Tie>, Option<u64>)>, Vec<EventOverride>, Vec<RegisterEntry>, u32, Option<u32>);

/// What the record knows of the sending bureau: where the alert does not show one, nothing was loaded.
fn sender_facts(
    (misuse, raises, situation, in_30_days, usual): SenderParts,
    alert: &Alert,
    id: &AlertId,
    on: Date,
) -> SenderFacts {
    let Some(bureau) = alert.bureau().map(str::to_owned) else {
        return SenderFacts::default();
    };
    SenderFacts {
        misuse: (400_u64..)
            .zip(misuse)
            .map(|(seq, (mut content, shipped, tie, days_ago))| {
                content.bureau.clone_from(&bureau);
                if let Some(tie) = tie {
                    content.dossier = content.dossier.map(|it| tied_about(it, tie, alert, id));
                }
                if let Some(days) = days_ago {
                    let ago = Duration::from_secs(days * 24 * 60 * 60);
                    content.on = on.checked_sub(ago).expect("a day that exists");
                }
                MisuseHit { entry: (!shipped).then_some(Seq(seq)), content }
            })
            .collect(),
        raises: raises.into_iter().map(|it| EventOverride { bureau: bureau.clone(), ..it }).collect(),
        situation: (500_u64..)
            .zip(situation)
            .map(|(seq, content)| RegisterHit {
                entry: Seq(seq),
                confirmed_at: None,
                content: concerning(content, &bureau),
            })
            .collect(),
        alerts_in_30_days: in_30_days,
        usual_in_30_days: usual,
    }
}

/// A judgment that names no state is about the bureau's.
fn concerning(entry: RegisterEntry, bureau: &str) -> RegisterEntry {
    match entry {
        RegisterEntry::Decision(it) => RegisterEntry::Decision(Decision {
            concerning_state: it.concerning_state.or_else(|| Some(bureau.to_owned())),
            ..it
        }),
        other => other,
    }
}

// ---- shown when a property fails; all persons are invented ----

fn known<T: fmt::Debug>(field: &Field<T>, show: impl Fn(&T) -> String) -> String {
    match field.value() {
        Some(value) => show(value),
        None => format!("<{}>", field.absence().unwrap_or_default()),
    }
}

fn show_subject(it: &Subject) -> String {
    let names: Vec<&str> = it.names.iter().map(|it| it.text.as_str()).collect();
    let documents =
        known(&it.documents, |all| all.iter().map(|it| it.number.clone()).collect::<Vec<_>>().join(","));
    format!(
        "{names:?} born {} sex {} documents {documents}",
        known(&it.born, ToString::to_string),
        known(&it.sex, |it| it.code().to_owned())
    )
}

/// An alert in full.
pub fn show_alert(it: &Alert) -> String {
    let mut out = format!(
        "{} {} {:?} issued {} expires {} purpose {}\n    {}",
        it.source.channel.code(),
        known(&it.source.bureau, Clone::clone),
        it.source.reference,
        known(&it.issued, ToString::to_string),
        known(&it.expires, ToString::to_string),
        known(&it.purpose, |it| it.code().to_owned()),
        show_subject(&it.subject),
    );
    if !it.warrants.is_known() {
        out += &format!("\n    warrants {:?}", it.warrants);
    }
    for it in it.warrants() {
        out += &format!(
            "\n    warrant {} no {} by {} on {} death {} sentence {} absent {} limit {}",
            known(&it.state, Clone::clone),
            known(&it.reference, Clone::clone),
            known(&it.authority.name, Clone::clone),
            known(&it.issued, ToString::to_string),
            known(&it.death_penalty, ToString::to_string),
            known(&it.sentence_months, ToString::to_string),
            known(&it.in_absentia, ToString::to_string),
            known(&it.limitation, ToString::to_string),
        );
        out += &format!(
            "\n      facts {:?} from {} to {} at {} as {}",
            known(&it.facts.text, Clone::clone),
            known(&it.facts.from, ToString::to_string),
            known(&it.facts.to, ToString::to_string),
            known(&it.facts.place, Clone::clone),
            known(&it.facts.role, Clone::clone),
        );
        for it in &it.counts {
            out += &format!(
                "\n      count {:?} [{:?}] translation {:?} law {:?} max {}",
                known(&it.charge, Clone::clone),
                it.language,
                known(&it.translation, Clone::clone),
                known(&it.law, Clone::clone),
                known(&it.max_penalty_months, ToString::to_string),
            );
        }
    }
    for it in &it.relations {
        out += &format!("\n    relation {} {:?} {:?}", it.kind.code(), it.reference, it.name);
    }
    for it in &it.remarks {
        out += &format!("\n    remark {it:?}");
    }
    out
}

fn show_about(about: &About) -> String {
    let cases: Vec<String> = about
        .cases
        .iter()
        .map(|it| format!("{:?}/{:?}/{}", it.channel.map(Channel::code), it.state, it.reference))
        .collect();
    format!("about {:?} cases {cases:?} alerts {:?}", about.subject.as_ref().map(show_subject), about.alerts)
}

fn show_hit(hit: &RegisterHit) -> String {
    let what = match &hit.content {
        RegisterEntry::Protection(it) => {
            format!(
                "{} against {:?} by {} {}..{:?}",
                it.kind.code(),
                it.against,
                it.granted_by.state,
                it.since,
                it.until
            )
        }
        RegisterEntry::Refusal(it) => {
            format!("{} of {} by {} on {}", it.ground.code(), it.requesting_state, it.refused_by.state, it.on)
        }
        RegisterEntry::Decision(it) => format!(
            "{} concerning {:?} by {} {} on {} ends {} binds {:?}",
            it.outcome.code(),
            it.concerning_state,
            it.decider.code(),
            it.by.state,
            it.on,
            it.ends_case,
            it.binds
        ),
        RegisterEntry::Interim(it) => format!("against {:?} {}..{:?}", it.against, it.on, it.until),
        RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => String::new(),
    };
    let about = hit.content.about().map(show_about).unwrap_or_default();
    format!("{} {:?} {what}; {about}", hit.entry, hit.content)
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "on {}\n  ALERT {}", self.on, show_alert(&self.alert))?;
        for it in &self.earlier {
            writeln!(f, "  EARLIER {}", show_alert(it))?;
        }
        for it in &self.register {
            writeln!(f, "  REGISTER {}", show_hit(it))?;
        }
        for it in &self.history {
            writeln!(f, "  PAST {} {}", it.id, show_alert(&it.alert))?;
            for it in &it.register {
                writeln!(f, "    REGISTER {}", show_hit(it))?;
            }
        }
        for hit in &self.sender.misuse {
            let it = &hit.content;
            let dossier = it.dossier.as_ref().map(show_about);
            writeln!(
                f,
                "  MISUSE {} {} by {} expires {:?} dossier {dossier:?}",
                it.kind.code(),
                it.on,
                it.by.state,
                it.expires
            )?;
        }
        for it in &self.sender.raises {
            writeln!(f, "  RAISE {} from {} to {}", it.bureau, it.from, it.expires)?;
        }
        for it in &self.sender.situation {
            writeln!(f, "  SITUATION {}", show_hit(it))?;
        }
        for it in &self.said {
            for it in &it.facts.statements {
                writeln!(f, "  SAID {} {:?} {:?} {:?}", it.kind.code(), it.state, it.date, it.verified_by)?;
            }
        }
        writeln!(
            f,
            "  flood {} of {:?}, too many {:?}",
            self.sender.alerts_in_30_days, self.sender.usual_in_30_days, self.too_many
        )
    }
}

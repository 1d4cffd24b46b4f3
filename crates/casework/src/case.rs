//! The case under examination: the facts, and what every finding reads of them, worked out once.

use names::Name;
use terms::alert::{Alert, Count, RelationKind, Warrant};
use terms::field::Origin;
use terms::finding::{Ground, GroundValue};
use terms::id::EntryRef;
use terms::offence::{TableLanguage, TextSignal};
use terms::register::{About, RegisterEntry};
use terms::{Date, Seq};

use crate::bureau_risk::BureauStanding;
use crate::facts::{Facts, PastAlert, RegisterHit, Tables};
use crate::link::{Link, PersonStrength, Side, link_confirmed_at, link_named_about, same_number};
use crate::offence::{Classified, SignalHit};

/// A register entry with what links it to this alert.
pub struct Linked<'a> {
    /// The entry.
    pub hit: &'a RegisterHit,
    /// The evidence.
    pub link: Link,
}

/// An earlier alert with what links it to this one.
pub struct LinkedAlert<'a> {
    /// The alert.
    pub past: &'a PastAlert,
    /// The evidence.
    pub link: Link,
}

/// One count with its warrant and what its words say.
pub struct CountView<'a> {
    /// Place in the alert, from 1.
    pub number: usize,
    /// The warrant it belongs to.
    pub warrant: &'a Warrant,
    /// The count.
    pub count: &'a Count,
    /// Classes and natures of this count alone.
    pub classified: Classified,
    /// Signals in its charge.
    pub signals: Vec<SignalHit>,
}

/// What a finding reads.
pub struct Case<'a> {
    /// The facts as loaded.
    pub facts: &'a Facts<'a>,
    /// The tables.
    pub tables: &'a Tables,
    /// The sending bureau's code; empty where it is not shown.
    pub bureau: &'a str,
    /// The bureau or state whose class counts: the strictest of those the alert serves or came from.
    pub class_of: &'a str,
    /// Its class on the day.
    pub class: BureauStanding<'a>,
    /// Every count.
    pub counts: Vec<CountView<'a>>,
    /// Signals in the facts alleged and in the remarks.
    pub fact_signals: Vec<SignalHit>,
    /// Register entries that are about this person or this case.
    pub register: Vec<Linked<'a>>,
    /// Register entries about somebody else, whom or whose dossier the alert names as a co-accused's.
    ///
    /// They can only be among what was loaded: look-up keys hold the numbers of co-accused and not their names,
    /// so an entry on one who is named without a number is here only where it shares another key.
    pub co_accused: Vec<Linked<'a>>,
    /// Whom the alert names as co-accused.
    pub named_co_accused: CoAccused<'a>,
    /// Earlier alerts about this person or this case.
    pub history: Vec<LinkedAlert<'a>>,
}

/// Whom an alert names as co-accused, by name or by the number of their dossier.
pub struct CoAccused<'a> {
    names: Vec<Name>,
    numbers: Vec<&'a str>,
    states: Vec<&'a str>,
}

/// No content: it is personal.
impl std::fmt::Debug for CoAccused<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CoAccused(..)")
    }
}

impl<'a> CoAccused<'a> {
    /// Reads the relations of an alert.
    #[must_use]
    pub fn of(alert: &'a Alert) -> Self {
        let named = || alert.relations.iter().filter(|it| it.kind == RelationKind::CoAccused);
        let warrants = alert.warrants().iter();
        Self {
            names: named().filter_map(|it| it.name.as_deref()).map(Name::parse).collect(),
            numbers: named().filter_map(|it| it.reference.as_deref()).collect(),
            states: alert
                .bureau()
                .into_iter()
                .chain(warrants.filter_map(|it| it.state.value().map(String::as_str)))
                .collect(),
        }
    }

    /// The register entry is about one of them.
    #[must_use]
    pub fn is_about(&self, about: &About) -> bool {
        let numbered = about.cases.iter().any(|case| {
            let state = case.state.as_deref();
            let by_interpol = case.channel.is_some_and(terms::alert::Channel::is_interpol_notice);
            self.is_numbered(&case.reference, state.filter(|_| !by_interpol))
        });
        numbered || about.subject.as_ref().is_some_and(|it| self.is_named(it))
    }

    /// The other alert is about one of them.
    #[must_use]
    pub fn is_of(&self, other: &Alert) -> bool {
        let by_interpol = other.source.channel.is_interpol_notice();
        let number = other.source.reference.as_deref();
        number.is_some_and(|it| self.is_numbered(it, other.bureau().filter(|_| !by_interpol)))
            || self.is_named(&other.subject)
    }

    /// A number of another state is another number.
    fn is_numbered(&self, number: &str, state: Option<&str>) -> bool {
        let own = |state: &str| self.states.iter().any(|it| it.eq_ignore_ascii_case(state.trim()));
        self.numbers.iter().any(|it| same_number(it, number))
            && (self.states.is_empty() || state.is_none_or(own))
    }

    fn is_named(&self, subject: &terms::alert::Subject) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let other: Vec<Name> = subject.names.iter().map(|it| Name::parse(&it.text)).collect();
        names::best(&self.names, &other).is_some_and(|it| it.score >= names::SAME_NAME)
    }
}

impl<'a> Case<'a> {
    /// The alert.
    #[must_use]
    pub fn alert(&self) -> &'a Alert {
        self.facts.alert
    }

    /// The day.
    #[must_use]
    pub fn on(&self) -> Date {
        self.facts.on
    }

    /// The state the alert serves: the bureau's, with every state that issued one of its warrants.
    pub fn sender_states(&self) -> impl Iterator<Item = &str> {
        let bureau = (!self.bureau.is_empty()).then_some(self.bureau);
        let warrants = self.alert().warrants().iter().filter_map(|it| it.state.value().map(String::as_str));
        bureau.into_iter().chain(warrants)
    }

    /// The state is a party to a conflict with the sending bureau's: then its word is looked at twice. States that
    /// only the warrants name do not count here: by naming one a sender could put in doubt whoever protects.
    #[must_use]
    pub fn in_conflict_with(&self, state: &str) -> bool {
        self.tables.countries.in_conflict(state, self.bureau, self.on())
    }

    /// True where the state is one the alert serves.
    #[must_use]
    pub fn is_sender(&self, state: &str) -> bool {
        self.sender_states().any(|it| it == state)
    }

    /// All signals of one kind, in charges and facts.
    pub fn signals(&self, signal: TextSignal) -> impl Iterator<Item = &SignalHit> {
        self.counts
            .iter()
            .flat_map(|it| it.signals.iter())
            .chain(self.fact_signals.iter())
            .filter(move |it| it.signal == signal)
    }

    /// A grave crime is alleged in some count, with what its words and the account of the facts show.
    #[must_use]
    pub fn grave(&self) -> bool {
        self.counts.iter().any(|view| {
            let signals: Vec<SignalHit> =
                view.signals.iter().chain(self.fact_signals.iter()).cloned().collect();
            crate::offence::grave(&view.classified, &signals).is()
        })
    }

    /// True where a signal of that kind is there.
    #[must_use]
    pub fn has_signal(&self, signal: TextSignal) -> bool {
        self.signals(signal).next().is_some()
    }

    /// The name of a state in a sentence.
    #[must_use]
    pub fn state_name<'b>(&'b self, code: &'b str) -> &'b str {
        self.tables.countries.name(code)
    }

    /// Works out what findings read.
    #[must_use]
    pub fn new(tables: &'a Tables, facts: &'a Facts<'a>) -> Self {
        let bureau = facts.alert.bureau().unwrap_or_default();
        let (class_of, class) = strictest(tables, facts, bureau);
        let mut counts = Vec::new();
        for warrant in facts.alert.warrants() {
            for count in &warrant.counts {
                let (classified, signals) = tables.offences.read(&charge_texts(count, warrant));
                counts.push(CountView { number: counts.len() + 1, warrant, count, classified, signals });
            }
        }
        let fact_signals = facts
            .alert
            .warrants()
            .iter()
            .filter_map(|it| it.facts.text.value())
            .chain(facts.alert.remarks.iter())
            .flat_map(|text| tables.offences.signals(text))
            .collect();
        // Read once, compared with each. A later revision does not make the person of an earlier one another:
        // every revision is compared, and the strongest evidence counts.
        let sides: Vec<Side<'_>> =
            std::iter::once(facts.alert).chain(facts.earlier.iter()).map(Side::of_alert).collect();
        let named_co_accused = CoAccused::of(facts.alert);
        let mut register: Vec<Linked<'a>> = Vec::new();
        let mut co_accused: Vec<Linked<'a>> = Vec::new();
        for hit in facts.register {
            let Some(about) = hit.content.about() else {
                continue;
            };
            let link = if let Some(check) = hit.confirmed_at {
                link_confirmed_at(check)
            } else if about.alerts.contains(facts.id) {
                link_named_about(facts.id, facts.alert, about)
            } else {
                strongest(&sides, &Side::of_about(about))
            };
            if link.case.same_case || link.person.strength > PersonStrength::None {
                register.push(Linked { hit, link });
            } else if named_co_accused.is_about(about) {
                co_accused.push(Linked { hit, link });
            }
        }
        let mut history: Vec<LinkedAlert<'a>> = facts
            .history
            .iter()
            .map(|past| LinkedAlert { past, link: strongest(&sides, &Side::of_alert(&past.alert)) })
            .collect();
        // Oldest first, in whatever order they were loaded: rules name the first that fits (P16).
        register.sort_by_key(|it| it.hit.entry);
        co_accused.sort_by_key(|it| it.hit.entry);
        history.sort_by_key(|it| it.past.entry);
        Self {
            facts,
            tables,
            bureau,
            class_of,
            class,
            counts,
            fact_signals,
            register,
            co_accused,
            named_co_accused,
            history,
        }
    }
}

/// The strictest class of the bureau, of every bureau an earlier revision came from, and of the states that issued
/// its warrants: neither the order in a file nor a later view makes a sender milder.
fn strictest<'a>(tables: &'a Tables, facts: &'a Facts<'a>, bureau: &'a str) -> (&'a str, BureauStanding<'a>) {
    let standing = |code: &str| tables.bureaus.class_of(code, facts.on).raised(&facts.sender.raises, code);
    let mut found = (bureau, standing(bureau));
    let earlier = facts.earlier.iter().filter_map(terms::Alert::bureau);
    let warrants = facts.alert.warrants().iter().filter_map(|it| it.state.value().map(String::as_str));
    for code in earlier.chain(warrants) {
        let other = standing(code);
        if other.class() > found.1.class() {
            found = (code, other);
        }
    }
    found
}

/// The strongest link of several views of one alert with another side.
fn strongest(sides: &[Side<'_>], other: &Side<'_>) -> Link {
    let mut best: Option<Link> = None;
    for side in sides {
        let link = side.link(other);
        let rank = |it: &Link| (it.case.same_case, it.person.strength, it.case.features.len());
        if best.as_ref().is_none_or(|it| rank(&link) > rank(it)) {
            best = Some(link);
        }
    }
    best.unwrap_or_else(|| Side::of_about(&terms::register::About::default()).link(other))
}

/// The words of a count for the offence table.
fn charge_texts<'a>(count: &'a Count, warrant: &'a Warrant) -> Vec<crate::offence::ChargeText<'a>> {
    let state = warrant.state.value().map(String::as_str);
    let law = count.law.value().map(String::as_str);
    let language = count.language.as_deref().and_then(TableLanguage::from_hint);
    let mut texts = Vec::with_capacity(2);
    if let Some(text) = count.charge.value() {
        texts.push(crate::offence::ChargeText { text, language, law, state });
    }
    if let Some(text) = count.translation.value() {
        // The article is read once; where only the translation is given, it is read there.
        let law = law.filter(|_| texts.is_empty());
        texts.push(crate::offence::ChargeText { text, language: None, law, state });
    }
    if texts.is_empty() && law.is_some() {
        texts.push(crate::offence::ChargeText { text: "", language: None, law, state });
    }
    texts
}

/// A ground that stands in another subject's entry.
#[must_use]
pub fn from_entry(fact: &'static str, entry: Seq, field: &str, origin: Origin) -> Ground {
    Ground {
        fact: fact.into(),
        value: GroundValue::Elsewhere(EntryRef { entry, field: field.to_owned() }),
        origin,
    }
}

/// The word for what kind of register entry it is, in a sentence.
#[must_use]
pub fn register_word(entry: &RegisterEntry) -> &'static str {
    match entry {
        RegisterEntry::Protection(_) => "protection entry",
        RegisterEntry::Refusal(_) => "court refusal",
        RegisterEntry::Decision(_) => "decision",
        RegisterEntry::Misuse(_) => "misuse entry",
        RegisterEntry::Override(_) => "class raise",
        RegisterEntry::Interim(_) => "interim measure",
    }
}

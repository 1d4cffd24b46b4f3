//! The case under examination: the facts, and what every finding reads of them, worked out once.

use terms::alert::{Alert, Count, Warrant};
use terms::field::Origin;
use terms::finding::{Ground, GroundValue};
use terms::id::EntryRef;
use terms::offence::{TableLanguage, TextSignal};
use terms::register::RegisterEntry;
use terms::{Date, Seq};

use crate::bureau_risk::BureauStanding;
use crate::facts::{Facts, PastAlert, RegisterHit, Tables};
use crate::link::{Link, link_alerts, link_named_about};
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
    /// Its class on the day.
    pub class: BureauStanding<'a>,
    /// Every count.
    pub counts: Vec<CountView<'a>>,
    /// Signals in the facts alleged and in the remarks.
    pub fact_signals: Vec<SignalHit>,
    /// Register entries that are about this person or this case.
    pub register: Vec<Linked<'a>>,
    /// Earlier alerts about this person or this case.
    pub history: Vec<LinkedAlert<'a>>,
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
        let warrants = self
            .alert()
            .warrants()
            .iter()
            .filter_map(|it| it.state.value().map(String::as_str));
        bureau.into_iter().chain(warrants)
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
            let signals: Vec<SignalHit> = view
                .signals
                .iter()
                .chain(self.fact_signals.iter())
                .cloned()
                .collect();
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
        let class = tables
            .bureaus
            .class_of(bureau, facts.on)
            .raised(&facts.sender.raises, bureau);
        let mut counts = Vec::new();
        for warrant in facts.alert.warrants() {
            for count in &warrant.counts {
                let (classified, signals) = tables.offences.read(&charge_texts(count, warrant));
                counts.push(CountView {
                    number: counts.len() + 1,
                    warrant,
                    count,
                    classified,
                    signals,
                });
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
        let mut register: Vec<Linked<'a>> = facts
            .register
            .iter()
            .filter_map(|hit| {
                let about = hit.content.about()?;
                let link = link_named_about(facts.id, facts.alert, about);
                (link.case.same_case || link.person.strength > crate::link::PersonStrength::None)
                    .then_some(Linked { hit, link })
            })
            .collect();
        let mut history: Vec<LinkedAlert<'a>> = facts
            .history
            .iter()
            .map(|past| LinkedAlert {
                past,
                link: link_alerts(facts.alert, &past.alert),
            })
            .collect();
        // Oldest first, in whatever order they were loaded: rules name the first that fits (P16).
        register.sort_by_key(|it| it.hit.entry);
        history.sort_by_key(|it| it.past.entry);
        Self {
            facts,
            tables,
            bureau,
            class,
            counts,
            fact_signals,
            register,
            history,
        }
    }
}

/// The words of a count for the offence table.
fn charge_texts<'a>(count: &'a Count, warrant: &'a Warrant) -> Vec<crate::offence::ChargeText<'a>> {
    let state = warrant.state.value().map(String::as_str);
    let law = count.law.value().map(String::as_str);
    let language = count.language.as_deref().and_then(TableLanguage::from_hint);
    let mut texts = Vec::with_capacity(2);
    if let Some(text) = count.charge.value() {
        texts.push(crate::offence::ChargeText {
            text,
            language,
            law,
            state,
        });
    }
    if let Some(text) = count.translation.value() {
        // The article is read once; where only the translation is given, it is read there.
        let law = law.filter(|_| texts.is_empty());
        texts.push(crate::offence::ChargeText {
            text,
            language: None,
            law,
            state,
        });
    }
    if texts.is_empty() && law.is_some() {
        texts.push(crate::offence::ChargeText {
            text: "",
            language: None,
            law,
            state,
        });
    }
    texts
}

/// A ground that stands in another subject's entry.
#[must_use]
pub fn from_entry(fact: &'static str, entry: Seq, field: &str, origin: Origin) -> Ground {
    Ground {
        fact: fact.into(),
        value: GroundValue::Elsewhere(EntryRef {
            entry,
            field: field.to_owned(),
        }),
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

//! From the words of a charge, or the article it cites, to offence classes and signals.
//!
//! The knowledge is a table that a lawyer edits (`data/offences/`), compiled here once and asked for every
//! charge. Several classes for one text are usual; no class is an answer too.
//!
//! Promise: the answer quotes the words and the line of the table that decided; the same text in upper case
//! gives the same classes; what stands in another clause or count never takes a class away. A class says what
//! the sender wrote, never what the person did, and nothing here scores anybody.
//!
//! Serves: RPD Art 83(1) (excluded categories), Constitution Art 3 with RPD Art 34 (predominance), and the
//! rule that grave crime ending without enforcement is referred to the own prosecutor.

mod articles;
pub(crate) mod fold;
mod pattern;
pub mod rows;
mod table;

pub use table::{OffenceTable, TableError, TableFile};

use terms::law::Tag;
use terms::offence::{ArticleNature, OffenceClass, TableLanguage, TextSignal};

/// One charge or count as the sender wrote it.
#[derive(Clone, Copy, Default)]
pub struct ChargeText<'a> {
    /// The words; several counts may stand in one text.
    pub text: &'a str,
    /// The language the sender says it is in, if it says so.
    pub language: Option<TableLanguage>,
    /// The law reference, if it stands in a field of its own: `Criminal Code Art 243(2)`.
    pub law: Option<&'a str>,
    /// Two-letter code of the state whose warrant it is: articles are read by its table alone.
    pub state: Option<&'a str>,
}

/// Where a class was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReadFrom {
    /// From the words of the charge.
    Text,
    /// From an article that the charge or its law reference cites.
    Article,
}

/// One class with the words that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassHit {
    /// The class.
    pub class: OffenceClass,
    /// The words as the sender wrote them.
    pub words: String,
    /// Line of the table (`terms.csv`, or `articles.csv` for an article).
    pub line: u32,
    /// From the words or from an article.
    pub from: ReadFrom,
    /// Which of the charges given, counted from 0.
    pub charge: usize,
}

/// One cited article that the table of its state knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleHit {
    /// The article as the table prints it.
    pub article: String,
    /// The state whose code it is.
    pub state: String,
    /// How it is known to be used.
    pub nature: ArticleNature,
    /// Its class.
    pub class: OffenceClass,
    /// How far the row was checked.
    pub tag: Tag,
    /// The charge in short, from the table.
    pub title: String,
    /// The words that cite it.
    pub words: String,
    /// Line of `articles.csv`.
    pub line: u32,
    /// Which of the charges given, counted from 0.
    pub charge: usize,
}

/// What the charges of one case are about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Classified {
    /// The classes, in the order of the charges and of their words.
    pub classes: Vec<ClassHit>,
    /// The cited articles that the table knows.
    pub natures: Vec<ArticleHit>,
}

impl Classified {
    /// Whether any charge has this class.
    #[must_use]
    pub fn has(&self, class: OffenceClass) -> bool {
        self.classes.iter().any(|it| it.class == class)
    }

    /// The classes, each once, in the order of [`OffenceClass::ALL`].
    #[must_use]
    pub fn set(&self) -> Vec<OffenceClass> {
        OffenceClass::ALL.iter().copied().filter(|&it| self.has(it)).collect()
    }
}

/// One signal with the words that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignalHit {
    /// The signal.
    pub signal: TextSignal,
    /// The words as the sender wrote them.
    pub words: String,
    /// Line of `signals.csv`.
    pub line: u32,
}

/// Why a case counts as grave crime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraveReason {
    /// The class that counts.
    pub class: OffenceClass,
    /// The words that gave the class.
    pub words: String,
    /// The words of the signal it needed besides (an act for terrorism, a weapon for robbery).
    pub with: Option<String>,
}

/// Whether a case is about grave crime, with the reasons; no reason means no.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grave {
    /// The reasons, each class once.
    pub reasons: Vec<GraveReason>,
}

impl Grave {
    /// Plain yes or no.
    #[must_use]
    pub fn is(&self) -> bool {
        !self.reasons.is_empty()
    }
}

/// Grave crime as the design defines it: homicide, sexual violence, child abuse, trafficking in human beings,
/// kidnapping, war crimes and torture; terrorism only with a concrete act, robbery only with a weapon.
///
/// It raises what must be answered (referral to the own prosecutor, counts of delay) and lowers no safeguard.
#[must_use]
pub fn grave(classified: &Classified, signals: &[SignalHit]) -> Grave {
    let with = |signal| signals.iter().find(|it| it.signal == signal).map(|it| it.words.clone());
    let mut grave = Grave::default();
    for hit in &classified.classes {
        if grave.reasons.iter().any(|it| it.class == hit.class) {
            continue;
        }
        let needed = match gravity(hit.class) {
            Gravity::Always => None,
            Gravity::Never => continue,
            Gravity::With(signal) => match with(signal) {
                Some(words) => Some(words),
                None => continue,
            },
        };
        grave.reasons.push(GraveReason { class: hit.class, words: hit.words.clone(), with: needed });
    }
    grave
}

/// Whether a crime of a class can be a grave one, with or without what the facts have to show.
#[must_use]
pub fn can_be_grave(class: OffenceClass) -> bool {
    match gravity(class) {
        Gravity::Always | Gravity::With(_) => true,
        Gravity::Never => false,
    }
}

enum Gravity {
    Always,
    With(TextSignal),
    Never,
}

fn gravity(class: OffenceClass) -> Gravity {
    match class {
        OffenceClass::Homicide
        | OffenceClass::SexualViolence
        | OffenceClass::ChildAbuse
        | OffenceClass::Trafficking
        | OffenceClass::Kidnapping
        | OffenceClass::WarCrimesTorture => Gravity::Always,
        OffenceClass::Terrorism => Gravity::With(TextSignal::ConcreteAct),
        OffenceClass::Robbery => Gravity::With(TextSignal::Armed),
        OffenceClass::Assault
        | OffenceClass::DomesticViolence
        | OffenceClass::Theft
        | OffenceClass::PropertyDamage
        | OffenceClass::Arson
        | OffenceClass::WeaponsExplosives
        | OffenceClass::Drugs
        | OffenceClass::OrganisedCrime
        | OffenceClass::Fraud
        | OffenceClass::Embezzlement
        | OffenceClass::Tax
        | OffenceClass::Corruption
        | OffenceClass::MoneyLaundering
        | OffenceClass::Forgery
        | OffenceClass::UnfundedChequeDebt
        | OffenceClass::DefamationInsult
        | OffenceClass::ExtremismAssociation
        | OffenceClass::PublicOrderProtest
        | OffenceClass::TreasonEspionage
        | OffenceClass::Family
        | OffenceClass::Administrative
        | OffenceClass::Military
        | OffenceClass::Immigration
        | OffenceClass::Cyber
        | OffenceClass::Coup
        | OffenceClass::ReligiousRacial
        | OffenceClass::Other => Gravity::Never,
    }
}

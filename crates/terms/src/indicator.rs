//! Published figures about states, the class they give a sending bureau, and what stands beside it.
//!
//! What this is for: the plain data of the bureau class - a published figure with its error, one line of
//! the class table, the head that names releases and licence, the facts shown beside a class.
//!
//! Promise: nothing here computes or decides; a figure without its state, year and release cannot be written
//! down; and no type here speaks of a person.
//!
//! Serves: the first of the three steps of Khasanov and Rakhmanov v. Russia (Grand Chamber, 29 April 2022),
//! the general situation in the requesting state.

use std::fmt;

pub use jiff::civil::Date;

/// A state or territory as three capital letters (ISO 3166-1 alpha-3, `XKX` for Kosovo).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso3([u8; 3]);

impl Iso3 {
    /// Reads three ASCII letters; anything else is none.
    pub fn parse(text: &str) -> Option<Self> {
        let [a, b, c] = *text.trim().as_bytes() else {
            return None;
        };
        let letters = [a, b, c].map(|byte| byte.to_ascii_uppercase());
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// The three letters as bytes, for seeds and keys.
    pub fn bytes(self) -> [u8; 3] {
        self.0
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Iso3 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// Who publishes a figure. A class that rests on one of them alone is a weak one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Publisher {
    /// Varieties of Democracy, University of Gothenburg.
    VDem,
    /// Worldwide Governance Indicators, World Bank.
    Wgi,
    /// Freedom House, Freedom in the World.
    FreedomHouse,
    /// Political Terror Scale.
    TerrorScale,
    /// Reporters Without Borders, World Press Freedom Index.
    Rsf,
    /// World Justice Project, Rule of Law Index.
    Wjp,
}

impl Publisher {
    /// Every publisher that can be read.
    pub const ALL: [Self; 6] =
        [Self::VDem, Self::Wgi, Self::FreedomHouse, Self::TerrorScale, Self::Rsf, Self::Wjp];

    /// The short name used in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::VDem => "V-Dem",
            Self::Wgi => "WGI",
            Self::FreedomHouse => "Freedom House",
            Self::TerrorScale => "Political Terror Scale",
            Self::Rsf => "RSF",
            Self::Wjp => "WJP",
        }
    }

    /// The publisher of that short name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|publisher| publisher.name() == name)
    }
}

macro_rules! indicators {
    ($( $(#[$doc:meta])* $variant:ident = $name:literal, $publisher:ident, $low:literal ..= $high:literal; )*) => {
        /// One published series. The name is the publisher's own wherever it has one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Indicator { $( $(#[$doc])* $variant, )* }

        impl Indicator {
            /// Every series that can be read.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The name in tables.
            pub fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )* }
            }

            /// Who publishes it.
            pub fn publisher(self) -> Publisher {
                match self { $( Self::$variant => Publisher::$publisher, )* }
            }

            /// Lowest and highest figure the publisher's scale allows; a figure outside is an error of the file.
            pub fn scale(self) -> (f64, f64) {
                match self { $( Self::$variant => ($low, $high), )* }
            }
        }
    };
}

indicators! {
    /// Rule of law index.
    VdemRule = "v2x_rule", VDem, 0.0 ..= 1.0;
    /// Civil liberties index (physical integrity, private and political liberties).
    VdemCivlib = "v2x_civlib", VDem, 0.0 ..= 1.0;
    /// Liberal democracy index.
    VdemLibdem = "v2x_libdem", VDem, 0.0 ..= 1.0;
    /// Electoral democracy index.
    VdemPolyarchy = "v2x_polyarchy", VDem, 0.0 ..= 1.0;
    /// Freedom of expression and alternative sources of information.
    VdemExpression = "v2x_freexp_altinf", VDem, 0.0 ..= 1.0;
    /// Physical violence index (freedom from torture and political killings).
    VdemPhysical = "v2x_clphy", VDem, 0.0 ..= 1.0;
    /// Judicial constraints on the executive.
    VdemJudicialConstraints = "v2x_jucon", VDem, 0.0 ..= 1.0;
    /// Equality before the law and individual liberty.
    VdemEqualLaw = "v2xcl_rol", VDem, 0.0 ..= 1.0;
    /// High court independence, on the publisher's interval scale.
    VdemHighCourt = "v2juhcind", VDem, -6.0 ..= 6.0;
    /// Lower court independence, on the publisher's interval scale.
    VdemLowerCourts = "v2juncind", VDem, -6.0 ..= 6.0;
    /// Freedom from torture, on the publisher's interval scale.
    VdemTorture = "v2cltort", VDem, -6.0 ..= 6.0;
    /// Freedom from political killings, on the publisher's interval scale.
    VdemKilling = "v2clkill", VDem, -6.0 ..= 6.0;
    /// Transparent laws with predictable enforcement, on the publisher's interval scale.
    VdemPredictable = "v2cltrnslw", VDem, -6.0 ..= 6.0;
    /// Rule of law.
    WgiRuleOfLaw = "wgi_rl", Wgi, -4.0 ..= 4.0;
    /// Voice and accountability.
    WgiVoice = "wgi_va", Wgi, -4.0 ..= 4.0;
    /// Control of corruption.
    WgiCorruption = "wgi_cc", Wgi, -4.0 ..= 4.0;
    /// Government effectiveness.
    WgiEffectiveness = "wgi_ge", Wgi, -4.0 ..= 4.0;
    /// Political stability and absence of violence.
    WgiStability = "wgi_pv", Wgi, -4.0 ..= 4.0;
    /// Regulatory quality.
    WgiRegulation = "wgi_rq", Wgi, -4.0 ..= 4.0;
    /// Independent judiciary.
    FhJudiciary = "fh_f1", FreedomHouse, 0.0 ..= 4.0;
    /// Due process in civil and criminal matters.
    FhDueProcess = "fh_f2", FreedomHouse, 0.0 ..= 4.0;
    /// Protection from illegitimate physical force and torture.
    FhForce = "fh_f3", FreedomHouse, 0.0 ..= 4.0;
    /// Equal treatment by laws and policies.
    FhEqualTreatment = "fh_f4", FreedomHouse, 0.0 ..= 4.0;
    /// Political rights, sum; the publisher's discretionary question can carry it below nought.
    FhPoliticalRights = "fh_pr", FreedomHouse, -4.0 ..= 40.0;
    /// Civil liberties, sum.
    FhCivilLiberties = "fh_cl", FreedomHouse, 0.0 ..= 60.0;
    /// Total.
    FhTotal = "fh_total", FreedomHouse, -4.0 ..= 100.0;
    /// Level 1 to 5 read from Amnesty International's reports.
    PtsAmnesty = "pts_a", TerrorScale, 1.0 ..= 5.0;
    /// Level 1 to 5 read from Human Rights Watch's reports.
    PtsHumanRightsWatch = "pts_h", TerrorScale, 1.0 ..= 5.0;
    /// Level 1 to 5 read from the reports of the United States Department of State.
    PtsStateDepartment = "pts_s", TerrorScale, 1.0 ..= 5.0;
    /// Press freedom score, scale of 2022 and later: high is good.
    RsfScore = "rsf_score", Rsf, 0.0 ..= 100.0;
    /// Press freedom score, scale up to 2021: low is good. Never compared with the later one.
    RsfScoreTo2021 = "rsf_score_to_2021", Rsf, 0.0 ..= 150.0;
    /// Rule of law index.
    WjpIndex = "wjp_roli", Wjp, 0.0 ..= 1.0;
    /// Constraints on government powers.
    WjpConstraints = "wjp_f1", Wjp, 0.0 ..= 1.0;
    /// Fundamental rights.
    WjpRights = "wjp_f4", Wjp, 0.0 ..= 1.0;
    /// Criminal justice.
    WjpCriminalJustice = "wjp_f8", Wjp, 0.0 ..= 1.0;
}

impl Indicator {
    /// The series of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|indicator| indicator.name() == name)
    }
}

/// What the publisher says about the error of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PublishedError {
    /// Nothing: the method's assumed figure is used, and named as assumed.
    NotPublished,
    /// A standard deviation or standard error.
    Sd(f64),
    /// An interval of about 68 %, on the publisher's scale.
    Interval68 {
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
    },
}

impl PublishedError {
    /// The standard deviation it amounts to, where it was published and is not nought.
    pub fn sd(self) -> Option<f64> {
        let sd = match self {
            Self::NotPublished => return None,
            Self::Sd(sd) => sd,
            Self::Interval68 { low, high } => (high - low) / 2.0,
        };
        (sd > 0.0).then_some(sd)
    }
}

/// One published figure about one state in one data year, on the publisher's own scale.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorRow {
    /// The state.
    pub state: Iso3,
    /// The year the figure speaks of (not the year of the edition).
    pub year: i16,
    /// Which series.
    pub indicator: Indicator,
    /// The figure.
    pub value: f64,
    /// Its published error.
    pub error: PublishedError,
}

/// An edition of a publisher, pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Who.
    pub publisher: Publisher,
    /// Which edition, in the publisher's words (`v16`, `2024 update`).
    pub edition: String,
    /// What licence was seen, or that none was.
    pub licence: String,
    /// How the publisher wants to be named.
    pub citation: String,
}

/// The class of a sending bureau. It orders scrutiny and is never the sole ground of a decision.
///
/// The order is the order of scrutiny: an event may only raise along it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// No presumption from the general situation; what this case shows still counts.
    N,
    /// Undetermined, or no data: a person must look. Never read as N.
    U,
    /// Presumption of enhanced verification.
    A,
}

impl Class {
    /// The letter.
    pub fn letter(self) -> &'static str {
        match self {
            Self::N => "N",
            Self::U => "U",
            Self::A => "A",
        }
    }

    /// The class of that letter.
    pub fn from_letter(letter: &str) -> Option<Self> {
        match letter {
            "N" => Some(Self::N),
            "U" => Some(Self::U),
            "A" => Some(Self::A),
            _ => None,
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.letter())
    }
}

/// How the class of a year came out of the year before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathStep {
    /// First year with data, or first after a gap: the year's own probability decides.
    Start,
    /// No memory involved: the year's own probability decides and the class is that of last year.
    Same,
    /// Moved between U and N on the year's own probability.
    Moved,
    /// Class A entered this year.
    Entered,
    /// Still A although the year alone would not be: above the leaving probability.
    Held,
    /// Still A although at or below the leaving probability: not yet for long enough.
    HeldLow,
    /// Class A left this year, after enough years at or below the leaving probability.
    Left,
}

impl PathStep {
    /// Every step.
    pub const ALL: [Self; 7] =
        [Self::Start, Self::Same, Self::Moved, Self::Entered, Self::Held, Self::HeldLow, Self::Left];

    /// The word in the table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Same => "same",
            Self::Moved => "moved",
            Self::Entered => "entered",
            Self::Held => "held",
            Self::HeldLow => "held-low",
            Self::Left => "left",
        }
    }

    /// The step of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }
}

/// What the class would rest on if its most important publisher were removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The publisher whose removal lowers the count most.
    pub publisher: Publisher,
    /// Draws at or above the cut-off without it.
    pub at_or_above: u32,
}

/// One line of the class table: one state, one data year. Counts, not fractions, so that it can be
/// compared to the last digit on any machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassRow {
    /// The state.
    pub state: Iso3,
    /// The data year.
    pub year: i16,
    /// Median deficiency, in tenths of a point of 0 to 100.
    pub median_tenths: u16,
    /// 5 % quantile, in tenths.
    pub p5_tenths: u16,
    /// 95 % quantile, in tenths.
    pub p95_tenths: u16,
    /// Draws at or above the cut-off.
    pub at_or_above: u32,
    /// Draws in all.
    pub draws: u32,
    /// How many years the oldest figure used was carried forward.
    pub carried_years: u8,
    /// The removal test, where the method asks for it.
    pub removal: Option<Removal>,
    /// The class, after the path.
    pub class: Class,
    /// How it came out of the year before.
    pub step: PathStep,
}

/// From which day a data year may be used, and how that day is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataYear {
    /// The data year.
    pub year: i16,
    /// First day on which a class of that data year may be used.
    pub visible_from: Date,
    /// `seen` (the publication was dated by what we saw) or `rule` (31 March of the year after).
    pub basis: VisibleBasis,
}

/// How the day a data year became visible is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisibleBasis {
    /// The date of the tagged release was seen.
    Seen,
    /// Not seen: the rule 31 March of the following year.
    Rule,
    /// The operator's table says so.
    Operator,
}

impl VisibleBasis {
    /// The word in the table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Rule => "rule",
            Self::Operator => "operator",
        }
    }

    /// The basis of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Seen, Self::Rule, Self::Operator].into_iter().find(|basis| basis.word() == word)
    }
}

/// What a class table says about itself. A class without it is not a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableHead {
    /// The name a record pins (`opencore-2026.1`).
    pub name: String,
    /// The method's name (`open core`, `full set`, or the operator's).
    pub method: String,
    /// Version of the program that drew the numbers; another version, other counts.
    pub generator_version: u32,
    /// The cut-off, in tenths of a point.
    pub tau_tenths: u16,
    /// Enter class A at this share of draws or more, in thousandths.
    pub enter_permille: u16,
    /// Class N at this share or less, in thousandths.
    pub clear_permille: u16,
    /// Leave class A at this share or less, in thousandths ...
    pub leave_permille: u16,
    /// ... for this many years running.
    pub leave_years: u8,
    /// Draws for each state and year.
    pub draws: u32,
    /// Editions used.
    pub releases: Vec<Release>,
    /// Licence of the table itself.
    pub licence: String,
    /// Data years and the day each became visible, oldest first.
    pub years: Vec<DataYear>,
}

/// How sure a fact of the country tables is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in the named source.
    Verified,
    /// Part of it was read, the rest is from memory.
    PartlyVerified,
    /// From memory: a person has to check it before relying on it.
    Unverified,
    /// Was true at the date of the source and is known to have changed since for some states.
    Stale,
}

impl Confidence {
    /// The word in the table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::PartlyVerified => "partly verified",
            Self::Unverified => "unverified",
            Self::Stale => "stale",
        }
    }

    /// The confidence of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Verified, Self::PartlyVerified, Self::Unverified, Self::Stale]
            .into_iter()
            .find(|confidence| confidence.word() == word)
    }
}

/// A state's place in INTERPOL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InterpolStatus {
    /// A member with its own bureau.
    Member,
    /// A sub-bureau of the bureau with this two-letter code.
    SubBureauOf(String),
    /// Not a member.
    NotMember,
    /// The source says nothing.
    NotStated,
}

/// Part in the Schengen Information System.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SisPart {
    /// All categories of alert.
    Full,
    /// All but alerts on refusal of entry.
    WithoutRefusalOfEntry,
    /// None.
    None,
}

/// Place in the European Union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EuPart {
    /// Member state.
    Member,
    /// Candidate for accession.
    Candidate,
    /// Neither.
    None,
}

/// Place on the Union list of safe countries of origin (adopted 23 February 2026, applied from 12 June 2026).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SafeOrigin {
    /// Named on the list.
    Named,
    /// Candidate state, presumed safe on conditions.
    CandidatePresumed,
    /// Not on it.
    NotListed,
}

/// Party to a treaty, or only signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreatyPart {
    /// Party.
    Party,
    /// Signed; ratification was not seen.
    Signed,
    /// Neither, as far as the source goes.
    None,
}

/// What the program needs to know of a state. Confidence of each column: `data/countries/sources.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryRow {
    /// Two-letter code, which is also the bureau's code.
    pub iso2: String,
    /// Three-letter code.
    pub iso3: Iso3,
    /// Name in English.
    pub name: String,
    /// Place in INTERPOL.
    pub interpol: InterpolStatus,
    /// What the source adds (a measure, a disconnection), or empty.
    pub interpol_note: String,
    /// European Union.
    pub eu: EuPart,
    /// Schengen area.
    pub schengen: bool,
    /// Schengen Information System.
    pub sis: SisPart,
    /// Member of the Council of Europe.
    pub council_of_europe: bool,
    /// What the source adds on the Council of Europe (a date of leaving), or empty.
    pub council_of_europe_note: String,
    /// Party to the European Convention on Extradition (ETS 24).
    pub ece_ets24: bool,
    /// Union list of safe countries of origin.
    pub eu_safe_origin: SafeOrigin,
    /// Minsk Convention 1993.
    pub cis_minsk: TreatyPart,
    /// Chisinau Convention 2002.
    pub cis_chisinau: TreatyPart,
    /// Death penalty kept, by a source of 2017. STALE: states have abolished it since; check before use.
    pub death_penalty_2017_stale: bool,
}

/// A published fact that points away from the class, shown beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The state.
    pub state: Iso3,
    /// The class it speaks against.
    pub against: Class,
    /// From which day it may be shown.
    pub since: Date,
    /// In our own words.
    pub text: String,
    /// Where it was read.
    pub source: String,
    /// How sure.
    pub confidence: Confidence,
}

/// A war or occupation that drives a state's figures. An annotation: it never changes a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The state.
    pub state: Iso3,
    /// The other state that is a party, if it is between states.
    pub with: Option<Iso3>,
    /// Since when.
    pub since: Date,
    /// In our own words.
    pub text: String,
    /// Where it was read.
    pub source: String,
    /// How sure.
    pub confidence: Confidence,
}

/// An event that moves a class up before the figures can know of it: a named person's act, for a time.
///
/// Recorded by the desk; `casework` only applies it. It can never move a class down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventOverride {
    /// The bureau it is about.
    pub bureau: String,
    /// The class it raises to.
    pub to: Class,
    /// First day.
    pub from: Date,
    /// First day on which it no longer counts.
    pub expires: Date,
    /// The named official who answers for it (an id, not a name).
    pub official: String,
    /// Why.
    pub reason: String,
    /// What it rests on.
    pub evidence: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_code_is_three_letters_and_nothing_else() {
        assert_eq!(Iso3::parse(" blr ").map(|code| code.to_string()).as_deref(), Some("BLR"));
        for wrong in ["", "BL", "BLRX", "B1R", "ÄÖ", "NA"] {
            assert_eq!(Iso3::parse(wrong), None, "`{wrong}`");
        }
    }

    #[test]
    fn every_word_of_the_tables_reads_back() {
        for indicator in Indicator::ALL {
            assert_eq!(Indicator::from_name(indicator.name()), Some(*indicator));
        }
        for publisher in Publisher::ALL {
            assert_eq!(Publisher::from_name(publisher.name()), Some(publisher));
        }
        for step in PathStep::ALL {
            assert_eq!(PathStep::from_word(step.word()), Some(step));
        }
        for class in [Class::A, Class::U, Class::N] {
            assert_eq!(Class::from_letter(class.letter()), Some(class));
        }
    }

    #[test]
    fn the_order_of_classes_is_the_order_of_scrutiny() {
        assert!(Class::N < Class::U && Class::U < Class::A);
    }

    #[test]
    fn an_error_of_nought_counts_as_not_published() {
        assert_eq!(PublishedError::Sd(0.0).sd(), None);
        assert_eq!(PublishedError::Interval68 { low: 0.5, high: 0.5 }.sd(), None);
        assert_eq!(PublishedError::Interval68 { low: 0.25, high: 0.75 }.sd(), Some(0.25));
    }
}

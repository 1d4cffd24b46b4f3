//! What a charge is about, in closed lists: offence classes, signals in the text, and how an article is used.
//!
//! A charge arrives as words in any of ten languages, or as an article of some code. Findings, the border and
//! the pages must speak of it in one vocabulary; this file is that vocabulary and the plain rows of the table
//! that leads to it. The table itself is edited by lawyers (`data/offences/`), the reading is in `casework`.
//!
//! Promise: every list is closed, every code is stable, and `parse(code(x)) == x` for every member.
//!
//! Serves: RPD Art 83(1) (ordinary-law crime and the excluded categories), INTERPOL Constitution Art 3 with
//! RPD Art 34 (predominance), and the statistics of the transparency report (UN crime classification, ICCS).

/// Declares a closed list with its stable code and the words shown to people.
macro_rules! closed_list {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $code:literal, $label:literal;)+ }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$inner])* $variant,)+
        }

        impl $name {
            /// Every member, in the order of the declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The stable code used in tables, records and JSON.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// The member with this code, if the code is known. Codes are lower case and exact.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }

            /// The words shown to people.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $($name::$variant => $label,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

closed_list! {
    /// What kind of crime a charge names. A charge may have several classes, or none.
    OffenceClass {
        /// Killing, attempted or completed, also by negligence.
        Homicide = "homicide", "Homicide";
        /// Bodily harm, threats and violence against a person, officials included.
        Assault = "assault", "Assault and bodily harm";
        /// Rape and other sexual violence against anyone.
        SexualViolence = "sexual_violence", "Sexual violence";
        /// Sexual or other abuse of a child, abuse images, enticement.
        ChildAbuse = "child_abuse", "Abuse of a child";
        /// Violence in the family or between partners: never "family or private" (promise P17).
        DomesticViolence = "domestic_violence", "Domestic violence";
        /// Trafficking in human beings, slavery, forced labour, sexual exploitation of others.
        Trafficking = "trafficking", "Trafficking in human beings";
        /// Kidnapping, hostage-taking, unlawful detention by private persons.
        Kidnapping = "kidnapping", "Kidnapping and hostage-taking";
        /// Robbery and extortion with violence or threat.
        Robbery = "robbery", "Robbery and extortion";
        /// Theft, burglary, handling of vehicles.
        Theft = "theft", "Theft and burglary";
        /// Damage to or destruction of property.
        PropertyDamage = "property_damage", "Damage to property";
        /// Fire-setting.
        Arson = "arson", "Arson";
        /// Weapons, ammunition, explosives.
        WeaponsExplosives = "weapons_explosives", "Weapons and explosives";
        /// Controlled substances.
        Drugs = "drugs", "Drugs";
        /// Ordinary criminal association, gangs, mafia: organised crime, not a political label.
        OrganisedCrime = "organised_crime", "Organised crime";
        /// Terrorism in any form; whether an act stands behind the label is a signal, not a class.
        Terrorism = "terrorism", "Terrorism";
        /// War crimes, crimes against humanity, genocide, torture, enforced disappearance.
        WarCrimesTorture = "war_crimes_torture", "War crimes and torture";
        /// Fraud and deception for gain.
        Fraud = "fraud", "Fraud";
        /// Embezzlement, misappropriation, breach of trust with property.
        Embezzlement = "embezzlement", "Embezzlement";
        /// Tax, customs and other public revenue.
        Tax = "tax", "Tax and customs";
        /// Bribery, abuse of office, trading in influence.
        Corruption = "corruption", "Corruption and abuse of office";
        /// Money laundering and proceeds of crime.
        MoneyLaundering = "money_laundering", "Money laundering";
        /// Forgery of documents and money.
        Forgery = "forgery", "Forgery and counterfeiting";
        /// Cheques without cover and debts not paid.
        UnfundedChequeDebt = "unfunded_cheque_debt", "Unfunded cheque or debt";
        /// Defamation, slander, insult, also of officials and symbols.
        DefamationInsult = "defamation_insult", "Defamation and insult";
        /// Extremism laws: incitement of enmity, extremist material, banned or extremist bodies.
        ExtremismAssociation = "extremism_association", "Extremism or a banned association";
        /// Riots, rallies, hooliganism, disobedience to the police.
        PublicOrderProtest = "public_order_protest", "Public order and protest";
        /// Treason, espionage, state secrets, sedition.
        TreasonEspionage = "treason_espionage", "Treason and espionage";
        /// Custody, maintenance, bigamy and other family matters without violence.
        Family = "family", "Family matters";
        /// Breaches of administrative rules and regulations.
        Administrative = "administrative", "Administrative rules";
        /// Desertion, evasion of service and other purely military offences.
        Military = "military", "Military offences";
        /// Illegal entry and stay, smuggling of migrants.
        Immigration = "immigration", "Immigration";
        /// Attacks on computer systems and data.
        Cyber = "cyber", "Computer crime";
        /// Unconstitutional seizure of power.
        Coup = "coup", "Seizure of power";
        /// Offences against religion as such: blasphemy, apostasy, proselytism, banned worship.
        ReligiousRacial = "religious_racial", "Religious offences";
        /// A named offence that fits no other class.
        Other = "other", "Other offences";
    }
}

impl OffenceClass {
    /// The category of the UN International Classification of Crime for Statistical Purposes (ICCS 1.0) that
    /// fits best, as its number; `None` where one class spans several of its sections.
    #[must_use]
    pub const fn iccs(self) -> Option<&'static str> {
        match self {
            OffenceClass::Homicide => Some("01"),
            OffenceClass::Assault => Some("0201"),
            OffenceClass::SexualViolence => Some("0301"),
            OffenceClass::ChildAbuse => Some("0302"),
            OffenceClass::Trafficking => Some("0204"),
            OffenceClass::Kidnapping => Some("0202"),
            OffenceClass::Robbery => Some("0401"),
            OffenceClass::Theft => Some("0502"),
            OffenceClass::PropertyDamage => Some("0504"),
            OffenceClass::Arson => Some("0504"),
            OffenceClass::WeaponsExplosives => Some("0901"),
            OffenceClass::Drugs => Some("0601"),
            OffenceClass::OrganisedCrime => Some("0905"),
            OffenceClass::Terrorism => Some("0906"),
            OffenceClass::WarCrimesTorture => Some("1101"),
            OffenceClass::Fraud => Some("0701"),
            OffenceClass::Embezzlement => Some("0703"),
            OffenceClass::Tax => Some("0804"),
            OffenceClass::Corruption => Some("0703"),
            OffenceClass::MoneyLaundering => Some("0704"),
            OffenceClass::Forgery => Some("0702"),
            OffenceClass::DefamationInsult => Some("0208"),
            OffenceClass::PublicOrderProtest => Some("0801"),
            OffenceClass::TreasonEspionage => Some("0904"),
            OffenceClass::Administrative => Some("0804"),
            OffenceClass::Immigration => Some("0805"),
            OffenceClass::Cyber => Some("0903"),
            OffenceClass::Coup => Some("0904"),
            OffenceClass::Other => Some("11"),
            OffenceClass::DomesticViolence
            | OffenceClass::UnfundedChequeDebt
            | OffenceClass::ExtremismAssociation
            | OffenceClass::Family
            | OffenceClass::Military
            | OffenceClass::ReligiousRacial => None,
        }
    }
}

closed_list! {
    /// How an article of a penal code is known to be used; a reason to look at the facts, never a verdict.
    ArticleNature {
        /// It punishes words, posts, symbols.
        Expression = "expression", "Punishes expression";
        /// It punishes belonging to, paying for or helping a body.
        Association = "association", "Punishes association";
        /// A purely political offence.
        PurePolitical = "pure_political", "Purely political";
        /// It is used against people who took part in rallies.
        Protest = "protest", "Used against protest";
        /// A grave label; the facts must show an act.
        LabelCheckFacts = "label_check_facts", "Grave label, facts must show an act";
        /// An ordinary economic charge that has served as cover.
        CoverCandidate = "cover_candidate", "Ordinary charge that has served as cover";
        /// Honour and reputation: an excluded category.
        DefamationHonour = "defamation_honour", "Honour and reputation";
        /// Both ordinary and political use; the incident decides.
        Mixed = "mixed", "Mixed use, incident facts needed";
        /// Used against prisoners to prolong custody.
        Retaliation = "retaliation", "Used in retaliation";
        /// Data protection charges used after leaks.
        LeakCover = "leak_cover", "Used after leaks of official data";
    }
}

closed_list! {
    /// What the wording of a charge or of its facts shows, besides its class.
    TextSignal {
        /// Membership of or participation in an extremist, terrorist, banned, religious or political body.
        AssociationLabel = "association_label", "Label of association";
        /// A concrete act of violence: exploded, shot, killed, planted, took hostages.
        ConcreteAct = "concrete_act", "Concrete violent act";
        /// Words as the act: calls, posts, comments, insults, subscriptions.
        Expression = "expression", "Words as the act";
        /// A coup or seizure of power.
        CoupSeizure = "coup_seizure", "Coup or seizure of power";
        /// Conduct on which states differ: prostitution, adult pornography, adultery, personal drug use.
        CulturalNorm = "cultural_norm", "Controversial conduct";
        /// A commercial or private dispute.
        PrivateDispute = "private_dispute", "Private dispute";
        /// A breach of administrative rules.
        AdministrativeBreach = "administrative_breach", "Administrative breach";
        /// The office of head of state, of government or foreign minister.
        HeadOfStateOffice = "head_of_state_office", "Office of head of state or government";
        /// A weapon was carried or used.
        Armed = "armed", "With a weapon";
        /// The victim is a child.
        ChildVictim = "child_victim", "Child victim";
        /// Violence within the family or between partners.
        DomesticContext = "domestic_context", "Domestic setting";
        /// Desertion or evasion of military service.
        MilitaryDesertion = "military_desertion", "Desertion or draft evasion";
        /// A rally, demonstration, march, strike or election.
        ProtestEvent = "protest_event", "Protest or election";
        /// A public role: candidate, journalist, opposition, activist, blogger.
        PublicActivity = "public_activity", "Public activity";
    }
}

closed_list! {
    /// The languages the table is written in.
    TableLanguage {
        /// English.
        English = "en", "English";
        /// French.
        French = "fr", "French";
        /// Spanish.
        Spanish = "es", "Spanish";
        /// Russian.
        Russian = "ru", "Russian";
        /// Belarusian.
        Belarusian = "be", "Belarusian";
        /// Ukrainian.
        Ukrainian = "uk", "Ukrainian";
        /// Polish.
        Polish = "pl", "Polish";
        /// German.
        German = "de", "German";
        /// Turkish.
        Turkish = "tr", "Turkish";
        /// Arabic.
        Arabic = "ar", "Arabic";
    }
}

impl TableLanguage {
    /// The language of a hint as senders write it: two or three letters, any case, with or without a region.
    #[must_use]
    pub fn from_hint(hint: &str) -> Option<Self> {
        let code = hint.trim().to_ascii_lowercase();
        let code = code.split(['-', '_']).next().unwrap_or_default();
        match code {
            "en" | "eng" => Some(TableLanguage::English),
            "fr" | "fra" | "fre" => Some(TableLanguage::French),
            "es" | "spa" => Some(TableLanguage::Spanish),
            "ru" | "rus" => Some(TableLanguage::Russian),
            "be" | "bel" => Some(TableLanguage::Belarusian),
            "uk" | "ukr" => Some(TableLanguage::Ukrainian),
            "pl" | "pol" => Some(TableLanguage::Polish),
            "de" | "deu" | "ger" => Some(TableLanguage::German),
            "tr" | "tur" => Some(TableLanguage::Turkish),
            "ar" | "ara" => Some(TableLanguage::Arabic),
            _ => None,
        }
    }
}

/// One row of `terms.csv` as it stands in the file; `casework::offence` checks and compiles it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OffenceTermRow {
    /// Line in the file, counted from 1 with the header as line 1.
    pub line: u32,
    /// Code of an [`OffenceClass`].
    pub class: String,
    /// Code of a [`TableLanguage`]; a `!` behind it skips the row when the text is said to be in another one.
    pub language: String,
    /// The words that decide.
    pub pattern: String,
    /// Words that, in the same place, take the row back; several are parted by `|`; `@class` names a class.
    pub unless: String,
    /// Why the row is there.
    pub note: String,
}

/// One row of `signals.csv` as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignalRow {
    /// Line in the file, counted from 1 with the header as line 1.
    pub line: u32,
    /// Code of a [`TextSignal`].
    pub signal: String,
    /// As in [`OffenceTermRow::language`].
    pub language: String,
    /// The words that decide.
    pub pattern: String,
    /// As in [`OffenceTermRow::unless`].
    pub unless: String,
    /// Why the row is there.
    pub note: String,
}

/// One row of `articles.csv` as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ArticleRow {
    /// Line in the file, counted from 1 with the header as line 1.
    pub line: u32,
    /// Two-letter code of the state whose penal code it is.
    pub state: String,
    /// The article as printed: `243`, `361-1`, `314(2)` for one part only.
    pub article: String,
    /// Code of an [`OffenceClass`].
    pub class: String,
    /// Code of an [`ArticleNature`].
    pub nature: String,
    /// Letter of a [`Tag`](crate::law::Tag).
    pub tag: String,
    /// Where the name and use of the article were seen.
    pub source: String,
    /// The charge in short.
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_code_reads_back_as_the_same_member_and_no_code_is_used_twice() {
        let mut seen = HashSet::new();
        for &class in OffenceClass::ALL {
            assert_eq!(OffenceClass::parse(class.code()), Some(class));
            assert!(seen.insert(("class", class.code())), "{class} twice");
            assert!(!class.label().is_empty());
        }
        for &signal in TextSignal::ALL {
            assert_eq!(TextSignal::parse(signal.code()), Some(signal));
            assert!(seen.insert(("signal", signal.code())), "{signal} twice");
        }
        for &nature in ArticleNature::ALL {
            assert_eq!(ArticleNature::parse(nature.code()), Some(nature));
            assert!(seen.insert(("nature", nature.code())), "{nature} twice");
        }
        for &language in TableLanguage::ALL {
            assert_eq!(TableLanguage::from_hint(language.code()), Some(language));
        }
        assert_eq!(OffenceClass::parse("Homicide"), None, "codes are exact");
    }

    #[test]
    fn a_language_hint_is_read_as_senders_write_it() {
        assert_eq!(TableLanguage::from_hint("RUS"), Some(TableLanguage::Russian));
        assert_eq!(TableLanguage::from_hint("fr-CH"), Some(TableLanguage::French));
        assert_eq!(TableLanguage::from_hint("zz"), None);
    }
}

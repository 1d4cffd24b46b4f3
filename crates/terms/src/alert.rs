//! The alert: one case as one bureau sent it, and one revision of its content.
//!
//! Modelled on the bureau-to-bureau form of RPD Art 83 (every field may be missing, each with its origin).
//! Physical descriptions and marks are special-category risks: only whether there is one is kept.
//! Promise: `Debug` prints no personal data.

use crate::date::{Date, PartialDate};
use crate::field::{Field, Origin};

macro_rules! coded { ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
    $(#[$meta])*
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum $name { $($(#[$doc])* $variant),* }
    impl $name {
        /// Every value.
        pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        /// The word used in every interface.
        #[must_use]
        pub fn code(self) -> &'static str { match self { $(Self::$variant => $code),* } }
        /// Reads the word of [`Self::code`].
        #[must_use]
        pub fn parse(text: &str) -> Option<Self> { match text { $($code => Some(Self::$variant),)* _ => None } }
    }
} }
pub(crate) use coded;

coded! {
    /// The way an alert came. Do not assume that a "wanted" claim is INTERPOL's.
    Channel {
        /// Red Notice (RPD Art 82).
        InterpolRed = "interpol_red",
        /// Blue Notice (RPD Art 88).
        InterpolBlue = "interpol_blue",
        /// Green Notice (RPD Art 89).
        InterpolGreen = "interpol_green",
        /// Yellow Notice, missing persons (RPD Art 90).
        InterpolYellow = "interpol_yellow",
        /// Black Notice, unidentified bodies (RPD Art 91).
        InterpolBlack = "interpol_black",
        /// Purple Notice.
        InterpolPurple = "interpol_purple",
        /// Orange Notice.
        InterpolOrange = "interpol_orange",
        /// Silver Notice, assets (pilot).
        InterpolSilver = "interpol_silver",
        /// INTERPOL-UN Security Council Special Notice (RPD Art 95).
        InterpolUn = "interpol_un",
        /// Wanted-person diffusion (RPD Arts 97-99): recipients hold it before any review.
        Diffusion = "diffusion",
        /// A diffusion for another purpose than arrest.
        DiffusionOther = "diffusion_other",
        /// An entry of a travel document as lost, stolen or revoked.
        TravelDocument = "travel_document",
        /// CIS interstate search (Treaty of 10 December 2010).
        CisInterstate = "cis_interstate",
        /// A wanted list that a state publishes itself.
        StateWantedList = "state_wanted_list",
        /// A request between two authorities outside a treaty.
        Bilateral = "bilateral",
        /// A request for arrest or extradition under a treaty.
        TreatyRequest = "treaty_request",
        /// A SIS information alert on third-country information (Reg (EU) 2018/1862 Art 37a).
        SisInformation = "sis_information",
        /// A United Nations sanctions list entry.
        UnSanctions = "un_sanctions",
        /// A note from an embassy or consulate.
        Embassy = "embassy",
        /// Not known.
        Unknown = "unknown",
    }
}

impl Channel {
    /// The name in a sentence.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::InterpolRed => "Red Notice",
            Self::InterpolBlue => "Blue Notice",
            Self::InterpolGreen => "Green Notice",
            Self::InterpolYellow => "Yellow Notice",
            Self::InterpolBlack => "Black Notice",
            Self::InterpolPurple => "Purple Notice",
            Self::InterpolOrange => "Orange Notice",
            Self::InterpolSilver => "Silver Notice",
            Self::InterpolUn => "INTERPOL-UN Special Notice",
            Self::Diffusion => "wanted-person diffusion",
            Self::DiffusionOther => "diffusion",
            Self::TravelDocument => "travel-document entry",
            Self::CisInterstate => "CIS interstate search",
            Self::StateWantedList => "state wanted list",
            Self::Bilateral => "bilateral request",
            Self::TreatyRequest => "treaty request",
            Self::SisInformation => "SIS information alert",
            Self::UnSanctions => "UN sanctions list",
            Self::Embassy => "embassy note",
            Self::Unknown => "unknown channel",
        }
    }

    /// A notice that the General Secretariat publishes and numbers: its dossier number is unique by itself.
    #[must_use]
    pub fn is_interpol_notice(self) -> bool {
        matches!(
            self,
            Self::InterpolRed
                | Self::InterpolBlue
                | Self::InterpolGreen
                | Self::InterpolYellow
                | Self::InterpolBlack
                | Self::InterpolPurple
                | Self::InterpolOrange
                | Self::InterpolSilver
                | Self::InterpolUn
        )
    }

    /// A channel that asks for arrest: the penalty threshold and judicial data of RPD Art 83 apply to it.
    #[must_use]
    pub fn asks_arrest(self) -> bool {
        matches!(self, Self::InterpolRed | Self::Diffusion | Self::TreatyRequest | Self::CisInterstate)
    }
}

coded! {
    /// What the sender asks for.
    Purpose {
        /// Arrest for prosecution.
        ArrestForProsecution = "arrest_for_prosecution",
        /// Arrest to serve a sentence.
        ArrestToServeSentence = "arrest_to_serve_sentence",
        /// Locate a person.
        Locate = "locate",
        /// Give or get information.
        Information = "information",
        /// Warn.
        Warn = "warn",
        /// Find a missing person.
        Missing = "missing",
        /// Identify a person or body.
        Identify = "identify",
        /// Trace assets.
        Assets = "assets",
        /// Sanctions target.
        Sanctions = "sanctions",
        /// A travel document is to be seized or refused.
        Document = "document",
    }
}

coded! {
    /// Sex as documents state it.
    Sex {
        /// Female.
        Female = "F",
        /// Male.
        Male = "M",
        /// Another entry of the document.
        Other = "X",
    }
}

coded! {
    /// How good a spelling of a name is, as the source grades it.
    NameQuality {
        /// From a document or graded good.
        Good = "good",
        /// Graded low, or a weak alias.
        Low = "low",
        /// A former name.
        Former = "former",
        /// Another name used.
        Alias = "alias",
        /// Not graded.
        Unknown = "unknown",
    }
}

/// One spelling of a name.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NameForm {
    /// The whole name as written.
    pub text: String,
    /// The family name, where the source separates it.
    pub family: Option<String>,
    /// The given names, where the source separates them.
    pub given: Option<String>,
    /// ISO 15924 code, where stated (`Cyrl`).
    pub script: Option<String>,
    /// The grade.
    pub quality: NameQuality,
    /// Who it comes from.
    pub origin: Origin,
}

impl NameForm {
    /// A spelling stated by the sender, ungraded.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            family: None,
            given: None,
            script: None,
            quality: NameQuality::Unknown,
            origin: Origin::Notice,
        }
    }
}

/// An identity or travel document.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Document {
    /// Kind as stated (`passport`).
    pub kind: String,
    /// Number as stated.
    pub number: String,
    /// Issuing state.
    pub state: Option<String>,
}

/// The person as this source describes them.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Subject {
    /// Spellings, the source's order.
    pub names: Vec<NameForm>,
    /// Date of birth.
    pub born: Field<PartialDate>,
    /// Place of birth.
    pub birth_place: Field<String>,
    /// State of birth.
    pub birth_country: Field<String>,
    /// Sex.
    pub sex: Field<Sex>,
    /// Nationalities: shown as evidence of identity only, never a key of any rule.
    pub nationalities: Field<Vec<String>>,
    /// Documents.
    pub documents: Field<Vec<Document>>,
    /// Whether there is a photograph.
    pub photograph: Field<bool>,
    /// Whether there is a physical description, print or DNA profile (content is not kept).
    pub physical: Field<bool>,
    /// Names of parents as stated (RPD Art 83(2) identifier; also yellow notices).
    pub parents: Field<Vec<String>>,
}

/// The authority behind a warrant.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Authority {
    /// Its name.
    pub name: Field<String>,
    /// Whether it is a court or judge.
    pub judicial: Field<bool>,
    /// Whether its act can be appealed to a court.
    pub appeal_to_court: Field<bool>,
}

/// One count of a charge.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Count {
    /// The charge as the sender words it.
    pub charge: Field<String>,
    /// A translation that came with it.
    pub translation: Field<String>,
    /// Language of the charge, ISO 639-1.
    pub language: Option<String>,
    /// The law that covers it.
    pub law: Field<String>,
    /// The longest penalty, in months.
    pub max_penalty_months: Field<u32>,
}

impl Count {
    /// A count of which only the charge is known.
    #[must_use]
    pub fn of(charge: &str) -> Self {
        Self {
            charge: Field::notice(charge.to_owned()),
            translation: Field::Unknown,
            language: None,
            law: Field::Unknown,
            max_penalty_months: Field::Unknown,
        }
    }
}

/// The facts the sender alleges.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Facts {
    /// The account.
    pub text: Field<String>,
    /// First day of the acts.
    pub from: Field<PartialDate>,
    /// Last day of the acts.
    pub to: Field<PartialDate>,
    /// Place of the acts.
    pub place: Field<String>,
    /// The person's role.
    pub role: Field<String>,
}

/// One warrant or judgment behind the alert.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Warrant {
    /// The state whose authority issued it.
    pub state: Field<String>,
    /// Its number.
    pub reference: Field<String>,
    /// Who issued it.
    pub authority: Authority,
    /// When.
    pub issued: Field<PartialDate>,
    /// The counts.
    pub counts: Vec<Count>,
    /// The facts alleged.
    pub facts: Facts,
    /// The sentence imposed, in months.
    pub sentence_months: Field<u32>,
    /// What remains of it, in months.
    pub remaining_months: Field<u32>,
    /// Whether the judgment was given in the person's absence.
    pub in_absentia: Field<bool>,
    /// The day prosecution or execution becomes time-barred.
    pub limitation: Field<PartialDate>,
    /// Whether the death penalty can be imposed or was.
    pub death_penalty: Field<bool>,
}

coded! {
    /// How another case or person stands to this alert, as the source states it.
    RelationKind {
        /// It replaces another alert.
        Supersedes = "supersedes",
        /// Same dossier as another.
        SameDossier = "same_dossier",
        /// Sent again after a deletion.
        AfterDeletion = "after_deletion",
        /// Sent again after a refusal.
        AfterRefusal = "after_refusal",
        /// A co-accused person.
        CoAccused = "co_accused",
    }
}

/// A relation the source states.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Relation {
    /// Its kind.
    pub kind: RelationKind,
    /// The other dossier's number.
    pub reference: Option<String>,
    /// The other person's name.
    pub name: Option<String>,
}

/// A restriction the sender put on the data.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Restriction {
    /// Ground as stated.
    pub ground: Option<String>,
    /// Scope as stated.
    pub scope: Option<String>,
    /// The justification as stated.
    pub justification: Option<String>,
}

/// A question that was put to the sender.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Question {
    /// When it was asked.
    pub asked: Date,
    /// What was asked.
    pub what: String,
    /// When it was answered; `No` where the time for it passed.
    pub answered: Field<Date>,
}

/// How the sender dealt with this alert since.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Conduct {
    /// Whether INTERPOL reviewed it before it was circulated.
    pub reviewed_before_circulation: Field<bool>,
    /// When the sender was told, by a named decision, that the person was located.
    pub located: Field<Date>,
    /// When the sender asked for extradition after that.
    pub extradition_asked: Field<Date>,
    /// Questions put to it.
    pub questions: Vec<Question>,
}

/// Where an alert comes from.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// The channel.
    pub channel: Channel,
    /// The sending bureau: ISO 3166 alpha-2 of its state or its own code.
    pub bureau: Field<String>,
    /// The dossier number, in its slash form.
    pub reference: Option<String>,
}

/// The content of an alert: one revision.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Alert {
    /// Where it comes from.
    pub source: Source,
    /// When it was issued.
    pub issued: Field<PartialDate>,
    /// When the source says it ends.
    pub expires: Field<PartialDate>,
    /// What is asked.
    pub purpose: Field<Purpose>,
    /// The person.
    pub subject: Subject,
    /// Warrants and judgments; `NotShown` in a list page.
    pub warrants: Field<Vec<Warrant>>,
    /// Restrictions on the data.
    pub restrictions: Vec<Restriction>,
    /// Relations stated.
    pub relations: Vec<Relation>,
    /// How the sender dealt with it since.
    pub conduct: Conduct,
    /// Other text that came with it (foreign text, never interpreted as a label).
    pub remarks: Vec<String>,
}

impl Alert {
    /// An alert of which nothing but its source is known.
    #[must_use]
    pub fn empty(source: Source) -> Self {
        Self {
            source,
            issued: Field::NotShown,
            expires: Field::NotShown,
            purpose: Field::NotShown,
            subject: Subject::default(),
            warrants: Field::NotShown,
            restrictions: Vec::new(),
            relations: Vec::new(),
            conduct: Conduct::default(),
            remarks: Vec::new(),
        }
    }

    /// The warrants, none where they are not shown.
    pub fn warrants(&self) -> &[Warrant] {
        self.warrants.value().map_or(&[], Vec::as_slice)
    }

    /// All counts of all warrants.
    pub fn counts(&self) -> impl Iterator<Item = &Count> {
        self.warrants().iter().flat_map(|it| it.counts.iter())
    }

    /// The sending bureau, where it is shown.
    #[must_use]
    pub fn bureau(&self) -> Option<&str> {
        self.source.bureau.value().map(String::as_str)
    }

    /// This view laid over an earlier one of the same alert: a field it does not show stays.
    #[must_use]
    pub fn over(self, earlier: &Self) -> Self {
        let earlier = earlier.clone();
        let keep = |new: Vec<NameForm>, old: Vec<NameForm>, partial: bool| {
            if new.is_empty() || partial {
                let mut all = old;
                for form in new {
                    if !all.iter().any(|it| it.text == form.text) {
                        all.push(form);
                    }
                }
                all
            } else {
                new
            }
        };
        let partial = matches!(self.warrants, Field::NotShown);
        Self {
            source: Source {
                channel: self.source.channel,
                // Who sent it is never taken away by a view that does not say it.
                bureau: if self.source.bureau.is_known() {
                    self.source.bureau
                } else {
                    earlier.source.bureau
                },
                reference: self.source.reference.or(earlier.source.reference),
            },
            issued: self.issued.over(earlier.issued),
            expires: self.expires.over(earlier.expires),
            purpose: self.purpose.over(earlier.purpose),
            subject: Subject {
                names: keep(self.subject.names, earlier.subject.names, partial),
                born: self.subject.born.over(earlier.subject.born),
                birth_place: self.subject.birth_place.over(earlier.subject.birth_place),
                birth_country: self.subject.birth_country.over(earlier.subject.birth_country),
                sex: self.subject.sex.over(earlier.subject.sex),
                nationalities: self.subject.nationalities.over(earlier.subject.nationalities),
                documents: self.subject.documents.over(earlier.subject.documents),
                photograph: self.subject.photograph.over(earlier.subject.photograph),
                physical: self.subject.physical.over(earlier.subject.physical),
                parents: self.subject.parents.over(earlier.subject.parents),
            },
            warrants: match (self.warrants, earlier.warrants) {
                (Field::Known(new, origin), Field::Known(old, _)) => {
                    Field::Known(over_warrants(new, old), origin)
                }
                (new, old) => new.over(old),
            },
            restrictions: if partial { earlier.restrictions } else { self.restrictions },
            relations: if partial { earlier.relations } else { self.relations },
            conduct: Conduct {
                reviewed_before_circulation: self
                    .conduct
                    .reviewed_before_circulation
                    .over(earlier.conduct.reviewed_before_circulation),
                located: self.conduct.located.over(earlier.conduct.located),
                extradition_asked: self.conduct.extradition_asked.over(earlier.conduct.extradition_asked),
                questions: if partial { earlier.conduct.questions } else { self.conduct.questions },
            },
            remarks: if partial { earlier.remarks } else { self.remarks },
        }
    }
}

/// Warrants of a view over those of an earlier one: what a public form has no place for stays as it was. Views
/// with another number of warrants or of counts are not laid over each other.
fn over_warrants(new: Vec<Warrant>, old: Vec<Warrant>) -> Vec<Warrant> {
    if new.len() != old.len() {
        return new;
    }
    new.into_iter().zip(old).map(|(new, old)| over_warrant(new, old)).collect()
}

fn over_warrant(new: Warrant, old: Warrant) -> Warrant {
    let counts = if new.counts.len() == old.counts.len() {
        let over = |(new, old): (Count, Count)| Count {
            charge: new.charge.over(old.charge),
            translation: new.translation.over(old.translation),
            language: new.language.or(old.language),
            law: new.law.over(old.law),
            max_penalty_months: new.max_penalty_months.over(old.max_penalty_months),
        };
        new.counts.into_iter().zip(old.counts).map(over).collect()
    } else {
        new.counts
    };
    Warrant {
        state: new.state.over(old.state),
        reference: new.reference.over(old.reference),
        authority: Authority {
            name: new.authority.name.over(old.authority.name),
            judicial: new.authority.judicial.over(old.authority.judicial),
            appeal_to_court: new.authority.appeal_to_court.over(old.authority.appeal_to_court),
        },
        issued: new.issued.over(old.issued),
        counts,
        facts: Facts {
            text: new.facts.text.over(old.facts.text),
            from: new.facts.from.over(old.facts.from),
            to: new.facts.to.over(old.facts.to),
            place: new.facts.place.over(old.facts.place),
            role: new.facts.role.over(old.facts.role),
        },
        sentence_months: new.sentence_months.over(old.sentence_months),
        remaining_months: new.remaining_months.over(old.remaining_months),
        in_absentia: new.in_absentia.over(old.in_absentia),
        limitation: new.limitation.over(old.limitation),
        death_penalty: new.death_penalty.over(old.death_penalty),
    }
}

macro_rules! quiet { ($($name:ident)*) => { $(
    /// Prints no personal data.
    impl std::fmt::Debug for $name {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(concat!(stringify!($name), "(..)"))
        }
    }
)* } }
quiet! { NameForm Document Subject Authority Count Facts Warrant Relation Restriction Question Conduct Source Alert }
pub(crate) use quiet;

#[cfg(test)]
mod tests {
    use super::*;

    fn notice() -> Alert {
        let mut alert = Alert::empty(Source {
            channel: Channel::InterpolRed,
            bureau: Field::notice("QQ".to_owned()),
            reference: Some("2031/40417".to_owned()),
        });
        alert.subject.names.push(NameForm::plain("BALTRUKOVA Ilinca"));
        alert.warrants =
            Field::notice(vec![Warrant { counts: vec![Count::of("Tax evasion")], ..Warrant::default() }]);
        alert
    }

    #[test]
    fn a_list_page_over_a_full_notice_keeps_its_warrants_and_names() {
        let full = notice();
        let mut page = Alert::empty(Source { bureau: Field::NotShown, ..full.source.clone() });
        page.subject.names.push(NameForm::plain("BALTRUKOVA Ilinca"));
        assert!(page.over(&full) == full);
    }

    #[test]
    fn a_public_notice_over_the_full_form_keeps_what_it_has_no_place_for() {
        let mut full = notice();
        let Field::Known(warrants, _) = &mut full.warrants else { panic!("a notice has warrants") };
        warrants[0].reference = Field::notice("17-243/31".to_owned());
        warrants[0].counts[0].max_penalty_months = Field::notice(84);
        let mut public = notice();
        let Field::Known(warrants, _) = &mut public.warrants else { panic!("a notice has warrants") };
        warrants[0].counts[0].law = Field::NotShown;
        warrants[0].counts[0].max_penalty_months = Field::NotShown;
        assert!(public.over(&full) == full);
    }

    #[test]
    fn debug_of_an_alert_prints_no_name() {
        assert_eq!(format!("{:?}", notice()), "Alert(..)");
    }

    #[test]
    fn every_code_is_read_back() {
        for channel in Channel::ALL {
            assert_eq!(Channel::parse(channel.code()), Some(*channel));
        }
    }
}

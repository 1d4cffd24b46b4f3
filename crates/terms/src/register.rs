//! Register entries: what authorities, courts, bodies, the person and counsel put on the record.
//!
//! Promise: an entry states; what it does to an alert is a finding's matter (`casework::findings`).

use crate::alert::{Channel, Subject, coded, quiet};
use crate::date::Date;
use crate::field::Field;
use crate::indicator::Class;

/// Which person and which case an entry is about. Both may be given; at least one must be.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct About {
    /// The person.
    pub subject: Option<Subject>,
    /// Dossiers, warrants or alerts named.
    pub cases: Vec<CaseRef>,
    /// Alerts named by their id in this home.
    pub alerts: Vec<crate::id::AlertId>,
}

/// A dossier or warrant as an entry names it.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct CaseRef {
    /// The channel of the alert, where stated.
    pub channel: Option<Channel>,
    /// The state or bureau whose number it is.
    pub state: Option<String>,
    /// The number.
    pub reference: String,
}

coded! {
    /// Kinds of protection.
    ProtectionKind {
        /// Refugee status (1951 Convention).
        Refugee = "refugee",
        /// Subsidiary protection.
        Subsidiary = "subsidiary",
        /// Humanitarian visa or permit.
        HumanitarianVisa = "humanitarian_visa",
        /// Temporary protection.
        Temporary = "temporary",
        /// UNHCR mandate status.
        UnhcrMandate = "unhcr_mandate",
        /// Asylum asked for, not decided.
        AsylumPending = "asylum_pending",
        /// Nationality given because of the same prosecution.
        Nationality = "nationality",
    }
}

/// Who granted, refused or decided.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Body {
    /// State, alpha-2, or the organisation's code (`UNHCR`, `INTERPOL`, `ECtHR`).
    pub state: String,
    /// Its name.
    pub name: String,
}

/// Protection of a person against a state.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Protection {
    /// Whom it protects.
    pub about: About,
    /// What it is.
    pub kind: ProtectionKind,
    /// The states it protects against.
    pub against: Vec<String>,
    /// Who granted it.
    pub granted_by: Body,
    /// Since when.
    pub since: Date,
    /// Until when; `None` is without end.
    pub until: Option<Date>,
    /// When it is to be looked at again.
    pub review: Option<Date>,
    /// Given because of the same prosecution as the alert's (CJEU C-897/19 PPU).
    pub same_prosecution: bool,
}

coded! {
    /// Why a court refused.
    RefusalGround {
        /// Human rights (ECHR Art 2, 3, 6; Charter).
        HumanRights = "human_rights",
        /// Political offence or persecution.
        Political = "political",
        /// Final judgment for the same acts.
        NeBis = "ne_bis",
        /// Limitation.
        Limitation = "limitation",
        /// The person's nationality.
        Nationality = "nationality",
        /// No crime in the requested state.
        DualCriminality = "dual_criminality",
        /// Papers missing or late.
        Procedural = "procedural",
        /// Another ground.
        Other = "other",
        /// Not known.
        NotKnown = "not_known",
    }
}

/// A court's refusal to extradite or surrender.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Refusal {
    /// Whom and what.
    pub about: About,
    /// The state that asked.
    pub requesting_state: String,
    /// The court.
    pub refused_by: Body,
    /// When.
    pub on: Date,
    /// Whether it is final.
    pub is_final: bool,
    /// Why.
    pub ground: RefusalGround,
}

coded! {
    /// What kind of body decided.
    DeciderKind {
        /// CCF or General Secretariat of INTERPOL.
        Interpol = "interpol",
        /// A court.
        Court = "court",
        /// Another tribunal.
        Tribunal = "tribunal",
        /// A disciplinary body.
        Disciplinary = "disciplinary",
        /// The issuing state itself (prosecutor, court, ministry).
        IssuingState = "issuing_state",
        /// The gateway of another state that receives alerts.
        Gateway = "gateway",
    }
}

coded! {
    /// What was decided.
    Outcome {
        /// Deleted by INTERPOL on the merits.
        DeletedOnMerits = "deleted_on_merits",
        /// Refused by INTERPOL on the merits before publication.
        RefusedOnMerits = "refused_on_merits",
        /// Deleted because it expired.
        DeletedExpired = "deleted_expired",
        /// Deleted because its purpose was achieved.
        DeletedAchieved = "deleted_achieved",
        /// Deleted for a clerical reason.
        DeletedClerical = "deleted_clerical",
        /// Withdrawn by the sender while a challenge was pending.
        WithdrawnUnderChallenge = "withdrawn_under_challenge",
        /// Withdrawn by the sender to correct it.
        WithdrawnToCorrect = "withdrawn_to_correct",
        /// Examined and kept as compliant.
        Kept = "kept",
        /// The warrant was annulled.
        WarrantAnnulled = "warrant_annulled",
        /// The charge was dropped or withdrawn.
        ChargeDropped = "charge_dropped",
        /// The debt or tax behind the charge was paid and the case ended.
        ChargePaid = "charge_paid",
        /// Acquittal.
        Acquittal = "acquittal",
        /// A final judgment for the same acts, whatever its result.
        FinalJudgment = "final_judgment",
        /// A finding against the judge who issued the warrant or judgment.
        JudgeFoundAgainst = "judge_found_against",
        /// A finding against the dossier (fabricated, unlawfully made).
        DossierFoundAgainst = "dossier_found_against",
        /// A final judgment that the general situation in a state bars surrender for anyone.
        GeneralSituationBarsSurrender = "general_situation_bars_surrender",
        /// A court accepted an assurance against the death penalty.
        DeathPenaltyAssuranceAccepted = "death_penalty_assurance_accepted",
        /// A court or body found a risk of torture or ill-treatment.
        TortureRiskShown = "torture_risk_shown",
        /// A court or body found that no fair trial can be expected.
        UnfairTrialShown = "unfair_trial_shown",
        /// A named person recorded that what was objected to has been cured.
        CureRecorded = "cure_recorded",
        /// The gateway of another state suspended the alert there; nothing was decided on its merits.
        SuspendedElsewhere = "suspended_elsewhere",
    }
}

/// A decision on an alert, a warrant, a judge, a charge or a dossier.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decision {
    /// Whom and what.
    pub about: About,
    /// The state whose alert, warrant or charge it is about.
    pub concerning_state: Option<String>,
    /// What kind of body.
    pub decider: DeciderKind,
    /// The body.
    pub by: Body,
    /// When.
    pub on: Date,
    /// What.
    pub outcome: Outcome,
    /// Whether it ends the case.
    pub ends_case: bool,
    /// What the body objected to, or the reasons in short.
    pub objected_to: Option<String>,
    /// States in which it binds (general situation); empty is the deciding state alone.
    pub binds: Vec<String>,
}

coded! {
    /// Kinds of documented misuse.
    MisuseKind {
        /// A measure by INTERPOL against the bureau.
        InterpolMeasure = "interpol_measure",
        /// An official count of refused or deleted requests.
        OfficialCount = "official_count",
        /// A parliamentary or treaty body's act.
        ParliamentaryOrTreatyBody = "parliamentary_or_treaty_body",
        /// A published decision of a reviewing body.
        PublishedDecision = "published_decision",
        /// A judgment.
        Judgment = "judgment",
        /// A report.
        Report = "report",
    }
}

impl MisuseKind {
    /// One institutional act makes the evidence live; a single decision needs a second, independent one.
    #[must_use]
    pub fn is_institutional(self) -> bool {
        match self {
            Self::InterpolMeasure | Self::OfficialCount | Self::ParliamentaryOrTreatyBody => true,
            Self::PublishedDecision | Self::Judgment | Self::Report => false,
        }
    }
}

/// Documented misuse of police channels by a bureau.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Misuse {
    /// The bureau.
    pub bureau: String,
    /// What kind of evidence.
    pub kind: MisuseKind,
    /// When.
    pub on: Date,
    /// When it ends; `None` is five years after `on`.
    pub expires: Option<Date>,
    /// Who acted.
    pub by: Body,
    /// The citation.
    pub source: String,
    /// What it says, in a sentence.
    pub says: String,
    /// The dossier it came from: it never counts there.
    pub dossier: Option<About>,
}

/// A time-limited raise of a bureau's class.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ClassRaise {
    /// The bureau.
    pub bureau: String,
    /// The class it is raised to.
    pub to: Class,
    /// From when.
    pub from: Date,
    /// Until when; `None` is twelve months.
    pub until: Option<Date>,
    /// The named person.
    pub by: String,
    /// Why.
    pub reason: String,
    /// On what evidence.
    pub evidence: String,
}

/// An interim measure of an international body.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Interim {
    /// Whom.
    pub about: About,
    /// The body.
    pub by: Body,
    /// When.
    pub on: Date,
    /// Until when; `None` is until lifted.
    pub until: Option<Date>,
    /// The states it forbids surrender to; empty is any.
    pub against: Vec<String>,
}

coded! {
    /// What the person or counsel states.
    StatementKind {
        /// Protection or asylum was granted or asked for.
        Protection = "protection",
        /// A document of protection was shown and an official verified it.
        ProtectionDocument = "protection_document",
        /// Political, civic, journalistic or religious activity.
        PublicActivity = "public_activity",
        /// A dispute behind the charge: over business, property or family, or with somebody in office.
        Dispute = "dispute",
        /// Fear of torture or ill-treatment.
        Torture = "torture",
        /// Fear of an unfair trial, or a trial in absence without defence.
        UnfairTrial = "unfair_trial",
        /// Judged already for the same acts.
        AlreadyJudged = "already_judged",
        /// Extradition was refused elsewhere.
        RefusedElsewhere = "refused_elsewhere",
        /// INTERPOL deleted or refused the same case.
        DeletedByInterpol = "deleted_by_interpol",
        /// Under 18 at the acts or now.
        Child = "child",
        /// The file is withheld from counsel.
        FileWithheld = "file_withheld",
        /// Something else about the case.
        Other = "other",
    }
}

/// Who made a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Speaker {
    /// The person.
    Person,
    /// Counsel.
    Counsel,
}

/// One statement.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Statement {
    /// What it is about.
    pub kind: StatementKind,
    /// In the speaker's words.
    pub text: String,
    /// The state concerned (that granted protection, that refused).
    pub state: Option<String>,
    /// The date concerned.
    pub date: Option<Date>,
    /// The named official who verified it by document, where one did.
    pub verified_by: Option<String>,
}

/// What the person or counsel states about one alert.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PersonFacts {
    /// Who speaks.
    pub speaker: Speaker,
    /// When it was said.
    pub said: Date,
    /// The statements.
    pub statements: Vec<Statement>,
}

/// One entry of a register.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum RegisterEntry {
    /// Protection.
    Protection(Protection),
    /// Refusal by a court.
    Refusal(Refusal),
    /// Decision.
    Decision(Decision),
    /// Misuse by a bureau.
    Misuse(Misuse),
    /// Raise of a bureau's class.
    Override(ClassRaise),
    /// Interim measure.
    Interim(Interim),
}

coded! {
    /// The registers.
    RegisterKind {
        /// Protection.
        Protection = "protection",
        /// Refusals.
        Refusal = "refusal",
        /// Decisions.
        Decision = "decision",
        /// Misuse.
        Misuse = "misuse",
        /// Class raises.
        Override = "override",
        /// Interim measures.
        Interim = "interim",
    }
}

impl RegisterEntry {
    /// Which register it belongs to.
    #[must_use]
    pub fn kind(&self) -> RegisterKind {
        match self {
            Self::Protection(_) => RegisterKind::Protection,
            Self::Refusal(_) => RegisterKind::Refusal,
            Self::Decision(_) => RegisterKind::Decision,
            Self::Misuse(_) => RegisterKind::Misuse,
            Self::Override(_) => RegisterKind::Override,
            Self::Interim(_) => RegisterKind::Interim,
        }
    }

    /// Whom it is about; `None` for entries about a bureau.
    #[must_use]
    pub fn about(&self) -> Option<&About> {
        match self {
            Self::Protection(it) => Some(&it.about),
            Self::Refusal(it) => Some(&it.about),
            Self::Decision(it) => Some(&it.about),
            Self::Interim(it) => Some(&it.about),
            Self::Misuse(_) | Self::Override(_) => None,
        }
    }

    /// The bureau or state every alert of which it touches: misuse, a raise of class, and a judgment on the
    /// general situation, which is about anyone.
    #[must_use]
    pub fn bureau(&self) -> Option<&str> {
        match self {
            Self::Misuse(it) => Some(&it.bureau),
            Self::Override(it) => Some(&it.bureau),
            Self::Decision(it) if it.outcome == Outcome::GeneralSituationBarsSurrender => {
                it.concerning_state.as_deref()
            }
            Self::Protection(_) | Self::Refusal(_) | Self::Decision(_) | Self::Interim(_) => None,
        }
    }
}

/// A field of a register entry that is not given stays unknown.
impl About {
    /// True where neither a person nor a case is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.subject.is_none() && self.cases.is_empty() && self.alerts.is_empty()
    }

    /// The date of birth, where a person with one is named.
    #[must_use]
    pub fn born(&self) -> Option<crate::date::PartialDate> {
        self.subject.as_ref().and_then(|it| Field::get(&it.born))
    }
}

quiet! { About CaseRef Body Protection Refusal Decision Misuse ClassRaise Interim Statement PersonFacts }

/// Kind only.
impl std::fmt::Debug for RegisterEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind().code())
    }
}

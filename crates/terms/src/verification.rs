//! Verification: the two-step test of named officials, their decision, and the permission it may give.
//!
//! Promise: plain data. Facts stand in the examination; what stands here are assessments, each with its author, and no
//! answer has a default. What is required of whom is decided in `casework::verification`.

use crate::alert::{coded, quiet};
use crate::date::Date;
use crate::examination::Standing;
use crate::id::Seq;
use crate::measure::Measure;

/// A named person with a login, and the office held when acting.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Official {
    /// The name the person goes by in the office.
    pub name: String,
    /// The login that proves it. Two accounts of one person name one `person`.
    pub login: String,
    /// Who it is, whatever the account: by this two officials are told apart.
    pub person: String,
    /// The office (`verifying_official`).
    pub role: String,
    /// The unit: two officials on the enhanced track are of different ones.
    pub unit: String,
    /// The authority for measures that this office holds, as the profile names it; none where it holds none.
    pub authority: Option<String>,
}

coded! {
    /// A point of the test.
    Step {
        /// Step one: the general situation in the sending state, on dated material, with what speaks against it.
        GeneralSituation = "general_situation",
        /// Step two: is this person, specifically and precisely, at a real risk.
        ThisPerson = "this_person",
        /// Step two: would this person have a fair trial.
        FairTrial = "fair_trial",
        /// Step two: is the predominant purpose another than the one stated.
        UlteriorPurpose = "ulterior_purpose",
        /// Would sending the person there, or on from there, expose them to persecution, torture or death.
        NonRefoulement = "non_refoulement",
        /// Were the same acts judged finally before.
        SameActs = "same_acts",
        /// Do the assurances that were offered hold, and who watches them after a surrender.
        Assurances = "assurances",
    }
}

coded! {
    /// What an official reads from the facts on one point. The risk, the bar or the defect is meant, in every step.
    Reading {
        /// It is shown.
        Shown = "shown",
        /// It cannot be excluded on what there is; what is missing is named, and from whom.
        NotExcluded = "not_excluded",
        /// It is excluded, and by what is named. Silence of a bureau excludes nothing.
        Excluded = "excluded",
    }
}

/// What is missing for an answer, and who is asked for it. Never the sender: its questions are fixed at arrival.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Missing {
    /// What.
    pub what: String,
    /// Whom: the person, counsel, a court, an authority.
    pub whom: String,
    /// By when.
    pub by: Date,
}

/// Material that an assessment rests on, with its date.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Material {
    /// What it is: a report, a judgment, a file, in words by which somebody else finds it.
    pub what: String,
    /// Of which day it is.
    pub dated: Date,
}

/// Step one, second half: does this person belong to a group at risk there. An assessment of an official; the group is
/// named from the facts, and no program proposes one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GroupAtRisk {
    /// Shown: the person belongs to one. Not excluded: it is open. Excluded: by what is named.
    pub reading: Reading,
    /// The group, in the official's words; empty where none is meant.
    pub group: String,
    /// The assessment.
    pub reasons: String,
    /// What it rests on, each with its date.
    pub material: Vec<Material>,
}

impl GroupAtRisk {
    /// Excluded, by one thing that is named with its date.
    #[must_use]
    pub fn excluded(reasons: &str, what: &str, dated: Date) -> Self {
        let material = vec![Material { what: what.to_owned(), dated }];
        Self { reading: Reading::Excluded, group: String::new(), reasons: reasons.to_owned(), material }
    }
}

/// One point answered, with reasons in the official's own words.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StepAnswer {
    /// Which.
    pub step: Step,
    /// What was read.
    pub reading: Reading,
    /// The assessment.
    pub reasons: String,
    /// What is missing, where it cannot be excluded.
    pub missing: Vec<Missing>,
    /// At the general situation: whether the person belongs to a group at risk. None where nobody said.
    pub group: Option<GroupAtRisk>,
}

coded! {
    /// A criterion by which an assurance is weighed (ECtHR, Othman v. the United Kingdom, 2012).
    AssuranceCriterion {
        /// Its terms are disclosed.
        Disclosed = "disclosed",
        /// It is specific and not general.
        Specific = "specific",
        /// Who gave it can bind the state.
        Binding = "binding",
        /// Local authorities will abide by what the centre promised.
        Local = "local",
        /// What it promises is lawful there.
        Lawful = "lawful",
        /// The state gave it to a party of the Convention.
        ToConventionState = "to_convention_state",
        /// Relations between the two states are long, and earlier assurances were kept.
        Record = "record",
        /// Compliance can be checked by diplomats or others, with access to the lawyers.
        Checked = "checked",
        /// There is effective protection against torture there, with international monitors.
        Protection = "protection",
        /// The person was ill-treated there before; "met" means was not.
        NotIllTreatedBefore = "not_ill_treated_before",
        /// A court here examined whether it can be relied on.
        ExaminedByCourt = "examined_by_court",
    }
}

/// An assurance that was offered, weighed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Assurance {
    /// Who gave it, and when, in the official's words.
    pub given: String,
    /// Criteria that are met. The others are not.
    pub met: Vec<AssuranceCriterion>,
    /// Who watches it after a surrender, and how.
    pub watched_by: String,
}

/// What one official read: saved before it is shown to the other.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OfficialReading {
    /// Who.
    pub by: Official,
    /// The content of the alert that was read.
    pub revision: Seq,
    /// The points, each at most once.
    pub answers: Vec<StepAnswer>,
    /// Assurances, where any was offered.
    pub assurances: Vec<Assurance>,
}

coded! {
    /// What named people decide. A program decides none of them.
    DecisionKind {
        /// One measure may be taken.
        Permit = "permit",
        /// One measure may be taken, under conditions that stand in the instruction.
        PermitWithConditions = "permit_with_conditions",
        /// The file is kept for reading; the level does not rise.
        InformationOnly = "information_only",
        /// No measure on this alert.
        DoNotEnforce = "do_not_enforce",
        /// No measure; the person is offered counsel, a safe contact and a referral.
        ProtectAndAssist = "protect_and_assist",
        /// The own prosecutor takes the case.
        ReferToOwnProsecutor = "refer_to_own_prosecutor",
        /// Faults of form only, and only before any sighting.
        ReturnToSender = "return_to_sender",
    }
}

impl DecisionKind {
    /// A measure becomes possible by it.
    #[must_use]
    pub fn permits(self) -> bool {
        match self {
            Self::Permit | Self::PermitWithConditions => true,
            Self::InformationOnly
            | Self::DoNotEnforce
            | Self::ProtectAndAssist
            | Self::ReferToOwnProsecutor
            | Self::ReturnToSender => false,
        }
    }
}

/// Whether the own prosecutor takes it; answered whenever a grave crime ends without enforcement.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnProsecutor {
    /// It is referred.
    pub refer: bool,
    /// Why, or why not.
    pub reasons: String,
}

/// A decision as an official gives it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decision {
    /// Which.
    pub kind: DecisionKind,
    /// The one measure, where it permits one.
    pub measure: Option<Measure>,
    /// Conditions, each shown as something to do.
    pub conditions: Vec<String>,
    /// The reasons.
    pub reasons: String,
    /// Whether the own prosecutor takes it.
    pub own_prosecutor: Option<OwnProsecutor>,
    /// When a permission ends, microseconds since 1970; none takes the usual time for the measure.
    pub until: Option<i64>,
}

impl Decision {
    /// It makes the case the own prosecutor's: by itself, or by the answer that is given with it.
    #[must_use]
    pub fn is_referred(&self) -> bool {
        let answered = self.own_prosecutor.as_ref().is_some_and(|it| it.refer);
        self.kind == DecisionKind::ReferToOwnProsecutor || answered
    }
}

coded! {
    /// What the second official does with the decision of the first.
    Review {
        /// Confirms it: from then on it counts.
        Confirm = "confirm",
        /// Sends it back with a question; nothing changes and the clock goes on.
        SendBack = "send_back",
        /// Decides otherwise: it goes to the head of the gateway with both readings.
        Otherwise = "otherwise",
    }
}

/// A finding that people lifted by a decision: it counts again where it comes out stronger or on new grounds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lifted {
    /// The finding as it was read, in one line ([`Bound`]).
    pub finding: Bound,
    /// The entry of the decision.
    pub by: Seq,
}

/// A finding in one line, with the facts it rests on, so that two of them can be compared: `rule effect stops: facts`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bound(pub String);

/// One measure permitted: a lease. It is made by a decision that counts and by nothing else.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Lease {
    /// The measure.
    pub measure: Measure,
    /// Conditions, each shown as something to do.
    pub conditions: Vec<String>,
    /// When it was decided, microseconds since 1970.
    pub decided: i64,
    /// When it ends.
    pub until: i64,
    /// The content of the alert it was decided on.
    pub revision: Seq,
    /// What the examination behind it rested on, sorted: where that changes, it lapses.
    pub bound: Vec<Bound>,
}

/// A decision that was entered, with what holds since.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decided {
    /// What was decided.
    pub decision: Decision,
    /// By whom: the first, and the second where there are two.
    pub by: Vec<Official>,
    /// The entries with what they read.
    pub readings: Vec<Seq>,
    /// The entry of the first official's decision, where this is the review of one.
    pub first: Option<Seq>,
    /// What the second official did with it.
    pub review: Option<Review>,
    /// It counts: nothing is awaited from a second official.
    pub counts: bool,
    /// The permission it gives.
    pub lease: Option<Lease>,
    /// What held before.
    pub before: Standing,
    /// What holds since.
    pub standing: Standing,
}

coded! {
    /// Why a permission ended.
    LapseReason {
        /// Its time ran out.
        Time = "time",
        /// The alert has another content.
        Revision = "revision",
        /// What the examination behind it rested on has changed.
        Facts = "facts",
        /// A protection, a recall or a decision stands against it.
        Lowered = "lowered",
        /// Named people took it back.
        TakenBack = "taken_back",
        /// The person was released.
        Released = "released",
    }
}

/// A permission that ended.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Lapsed {
    /// The entry of the decision that gave it.
    pub decision: Seq,
    /// Why.
    pub reason: LapseReason,
    /// In words: which fact came or went.
    pub says: String,
    /// Microseconds since 1970.
    pub at: i64,
}

coded! {
    /// Who asks that a decision is looked at again.
    Asker {
        /// The person, or counsel for them.
        Person = "person",
        /// A victim of what is alleged.
        Victim = "victim",
        /// The own prosecutor.
        Prosecutor = "prosecutor",
    }
}

/// Somebody asks that what stands is looked at again.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ReviewAsked {
    /// In which position.
    pub asker: Asker,
    /// Who, as the desk has it; none where the name stands in another file.
    pub name: Option<String>,
    /// The decision that is meant; none where nobody decided yet.
    pub decision: Option<Seq>,
    /// What is asked, and on what.
    pub grounds: String,
    /// When, microseconds since 1970.
    pub at: i64,
}

quiet! { ReviewAsked Official Missing Material GroupAtRisk StepAnswer Assurance OfficialReading OwnProsecutor Decision Lease Decided Lapsed }

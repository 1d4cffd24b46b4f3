//! Requests before a reviewing body: who asks for what, what is missing, how far it is, what was decided and told.
//!
//! Promise: plain data. A request is its entries: nothing here says what state it is in or whether a step may be taken;
//! that is `casework::request`.

use crate::alert::{coded, quiet};
use crate::date::{Date, PartialDate};
use crate::deadline::Party;
use crate::id::{AlertId, RequestId, Seq};
use crate::restriction::Gist;
use crate::verification::Official;

coded! {
    /// What is asked for.
    RequestKind {
        /// What is held, and by whom.
        Access = "access",
        /// That something is put right.
        Correction = "correction",
        /// That data are deleted.
        Deletion = "deletion",
        /// That a decision is looked at again on new facts.
        Revision = "revision",
        /// Access, correction or deletion at a national authority (Directive (EU) 2016/680).
        National = "national",
        /// That data which are not yet there are not taken in. No rule knows it: no clock runs.
        Preventive = "preventive",
    }
}

coded! {
    /// In which capacity somebody files.
    Capacity {
        /// The person.
        Person = "person",
        /// Counsel, with a mandate.
        Counsel = "counsel",
        /// Who represents the person by law: a parent, a guardian.
        LegalRepresentative = "legal_representative",
    }
}

coded! {
    /// Something without which a request is not admissible.
    Requirement {
        /// The request is signed.
        Signature = "signature",
        /// A copy of a document of identity that is in force.
        Identity = "identity",
        /// A mandate that is proven and in force, where somebody acts for the person.
        Mandate = "mandate",
        /// Proof of who represents the person by law.
        Representation = "representation",
        /// What is asked for is said.
        Purpose = "purpose",
        /// Where the body can reach whoever filed.
        Contact = "contact",
        /// The decision that a revision is about.
        EarlierDecision = "earlier_decision",
        /// The new fact of a revision, and when it was found out.
        NewFact = "new_fact",
        /// What is contested, for a correction.
        Contested = "contested",
        /// The authority that keeps the data, for a national request.
        Controller = "controller",
    }
}

/// Somebody acts for the person.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Mandate {
    /// Who acts.
    pub holder: String,
    /// From which day.
    pub from: Date,
    /// Until which; none where no end is named.
    pub until: Option<Date>,
    /// The paper that proves it, by the digest of what was uploaded; none where there is none.
    pub proof: Option<String>,
}

/// A request as it came.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Lodging {
    /// Its id.
    pub request: RequestId,
    /// What is asked for.
    pub kind: RequestKind,
    /// For a national request: what is asked of the authority, and of which.
    pub national: Option<NationalRequest>,
    /// The person it is about: names as they are written.
    pub names: Vec<String>,
    /// Born.
    pub born: Option<PartialDate>,
    /// Nationalities, as stated.
    pub nationalities: Vec<String>,
    /// In which capacity it was filed.
    pub capacity: Capacity,
    /// By whom, where it is not the person.
    pub filed_by: String,
    /// The mandate.
    pub mandate: Option<Mandate>,
    /// The language of answers.
    pub language: String,
    /// What is asked for, in their words.
    pub asks: String,
    /// What came with it.
    pub supplied: Vec<Requirement>,
    /// Until when the document of identity is in force.
    pub identity_until: Option<Date>,
    /// The bureau it is about, where it is named.
    pub bureau: Option<String>,
    /// The alert it is about, where it is on this record.
    pub alert: Option<AlertId>,
    /// For a revision: the decision, as it is numbered.
    pub earlier: Option<String>,
    /// For a revision: when the new fact was found out.
    pub discovered: Option<Date>,
    /// When it came, microseconds since 1970.
    pub received: i64,
    /// The day it carries.
    pub dated: Option<Date>,
}

/// What is asked of a national authority.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NationalRequest {
    /// Access, correction or deletion.
    pub asks: RequestKind,
    /// The authority that keeps the data.
    pub controller: String,
}

coded! {
    /// A step of a request. Each is an entry with who, when and why.
    RequestStep {
        /// The body said that it came.
        Acknowledged = "acknowledged",
        /// The applicant was asked for what is missing.
        CompletionAsked = "completion_asked",
        /// Something that was missing came.
        Completed = "completed",
        /// It is admissible.
        Admitted = "admitted",
        /// It is not, and why.
        NotAdmitted = "not_admitted",
        /// Whether data exist was looked up.
        DataChecked = "data_checked",
        /// The General Secretariat was consulted.
        Consulted = "consulted",
        /// The General Secretariat answered, or its time was over.
        ConsultationEnded = "consultation_ended",
        /// The source was asked.
        SourceAsked = "source_asked",
        /// The source answered.
        SourceAnswered = "source_answered",
        /// What was decided was handed on to be carried out.
        SentForImplementation = "sent_for_implementation",
        /// It was carried out.
        Implemented = "implemented",
        /// The parties were told.
        Notified = "notified",
        /// The source deleted or withdrew by itself, before a decision: there is no finding.
        WithdrawnBySource = "withdrawn_by_source",
        /// The applicant withdrew.
        WithdrawnByApplicant = "withdrawn_by_applicant",
        /// A mandate ended.
        MandateEnded = "mandate_ended",
        /// Another mandate came.
        MandateGiven = "mandate_given",
        /// It is closed.
        Closed = "closed",
        /// It was given to a member who reports on it, or to a meeting.
        Assigned = "assigned",
    }
}

coded! {
    /// How far a request is.
    RequestState {
        /// It came.
        Filed = "filed",
        /// The body said that it came.
        Acknowledged = "acknowledged",
        /// It is not admissible: it can be completed, or filed anew.
        NotAdmissible = "not_admissible",
        /// It is admissible: the time to decide runs.
        Admissible = "admissible",
        /// Whether data exist was looked up.
        DataCheck = "data_check",
        /// The General Secretariat is consulted.
        Consultation = "consultation",
        /// The source is asked.
        SourceQuestions = "source_questions",
        /// It is decided.
        Decided = "decided",
        /// What was decided is carried out.
        Implementation = "implementation",
        /// The parties were told.
        Notified = "notified",
        /// It is over.
        Closed = "closed",
    }
}

impl RequestState {
    /// A decision is still due.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Filed
            | Self::Acknowledged
            | Self::Admissible
            | Self::DataCheck
            | Self::Consultation
            | Self::SourceQuestions => true,
            Self::NotAdmissible | Self::Decided | Self::Implementation | Self::Notified | Self::Closed => {
                false
            }
        }
    }
}

/// One step of a request.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RequestMove {
    /// What happened.
    pub step: RequestStep,
    /// How far the request is after it.
    pub state: RequestState,
    /// When it happened, microseconds since 1970. Deadlines count what was recorded, not what a paper says.
    pub at: i64,
    /// Why, in words.
    pub reasons: String,
    /// What is missing, or what came.
    pub requirements: Vec<Requirement>,
    /// Data exist; for `data_checked`.
    pub found: Option<bool>,
    /// What is asked; for the source and the General Secretariat.
    pub questions: Vec<String>,
    /// A mandate that was given.
    pub mandate: Option<Mandate>,
    /// Until when a document that came is in force.
    pub until: Option<Date>,
    /// The person it was assigned to.
    pub assigned: Option<String>,
    /// The meeting it is on.
    pub meeting: Option<Date>,
    /// Who, where a person did it.
    pub by: Option<Official>,
}

coded! {
    /// What stands in a merits file.
    FileKind {
        /// A fact that is contested.
        ContestedFact = "contested_fact",
        /// Evidence: a paper, a judgment, a picture.
        Evidence = "evidence",
        /// What a side says.
        Submission = "submission",
        /// What the source answered.
        Answer = "answer",
        /// What the source published itself.
        Publication = "publication",
        /// A trial or judgment that is over, by which the secrecy of an investigation is asked about.
        TrialOver = "trial_over",
        /// A marker of the body: a missing justification that it may weigh.
        Inference = "inference",
        /// A note among the body's staff.
        Note = "note",
    }
}

/// A paper that was uploaded: kept as it came, sealed, never opened here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Upload {
    /// Its name, as it came.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 of them, in hexadecimal.
    pub digest: String,
}

/// Something put into the merits file.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileItem {
    /// What.
    pub kind: FileKind,
    /// Whose side it is of.
    pub side: Party,
    /// From whom it comes: a court, a newspaper, the person.
    pub origin: String,
    /// In words.
    pub says: String,
    /// The day it carries.
    pub dated: Option<Date>,
    /// The paper.
    pub upload: Option<Upload>,
    /// Who may see it, beside the body's staff.
    pub seen_by: Vec<Party>,
    /// Names of victims and witnesses in it: they never leave the file.
    pub shielded: Vec<String>,
    /// When it came, microseconds since 1970.
    pub at: i64,
}

coded! {
    /// What a body decides. Each is a named decision.
    RulingKind {
        /// No data are held.
        NoData = "no_data",
        /// The data comply with the rules.
        Compliant = "compliant",
        /// They comply once something is added or put right.
        CompliantWithUpdate = "compliant_with_update",
        /// They do not: they are deleted.
        Delete = "delete",
        /// Something is put right.
        Correct = "correct",
        /// What is held is disclosed.
        Disclose = "disclose",
        /// The gist is disclosed.
        DiscloseGist = "disclose_gist",
        /// Nothing is disclosed: the restriction is justified.
        KeepRestricted = "keep_restricted",
        /// Data are blocked until a decision.
        Block = "block",
        /// A block ends.
        LiftBlock = "lift_block",
        /// A proposal of the program is not followed.
        ProposalRefused = "proposal_refused",
        /// The earlier decision stands.
        RevisionRefused = "revision_refused",
        /// The earlier decision is opened again.
        RevisionOpened = "revision_opened",
    }
}

/// A named decision of a body.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ruling {
    /// What.
    pub kind: RulingKind,
    /// How far the request is after it.
    pub state: RequestState,
    /// The reasons, in full.
    pub reasons: String,
    /// The provisions it rests on, as the member cites them.
    pub provisions: String,
    /// The members, in the order in which they signed.
    pub by: Vec<Official>,
    /// Which version of the decision this is, from 1.
    pub version: u32,
    /// The version it takes the place of.
    pub replaces: Option<Seq>,
    /// The proposal it answers.
    pub proposal: Option<Seq>,
    /// The gist that is disclosed.
    pub gist: Option<Gist>,
    /// What the applicant may read of it: written by the member, sent as it stands.
    pub to_applicant: String,
    /// What the source may read of it.
    pub to_source: String,
    /// What is to be put right.
    pub corrections: Vec<String>,
    /// When, microseconds since 1970.
    pub at: i64,
}

coded! {
    /// A letter or paper with a fixed form.
    LetterKind {
        /// A request to the commission with its annexes.
        ToCommission = "to_commission",
        /// The request came.
        Acknowledgement = "acknowledgement",
        /// What is missing.
        Completion = "completion",
        /// It is admissible.
        Admissible = "admissible",
        /// It is not.
        NotAdmissible = "not_admissible",
        /// A restriction is challenged.
        Challenge = "challenge",
        /// The source is reminded.
        Reminder = "reminder",
        /// The source is told what is about to count, and may reply.
        RightOfReply = "right_of_reply",
        /// The gist.
        Gist = "gist",
        /// A decision, to the applicant.
        DecisionToApplicant = "decision_to_applicant",
        /// A decision, to the source.
        DecisionToSource = "decision_to_source",
        /// A request to a national authority.
        National = "national",
        /// A court is told how an alert stands.
        CourtNote = "court_note",
    }
}

/// A letter that was made. Its text is kept word for word.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct LetterIssued {
    /// Which.
    pub kind: LetterKind,
    /// To whom.
    pub to: Party,
    /// In which language.
    pub language: String,
    /// The reference it carries.
    pub reference: String,
    /// The text, as it was printed.
    pub text: String,
    /// SHA-256 of the text, in hexadecimal.
    pub digest: String,
    /// The entry it follows from.
    pub about: Seq,
    /// When, microseconds since 1970.
    pub at: i64,
}

/// An excerpt of a decision that was published.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Excerpt {
    /// The decision.
    pub ruling: Seq,
    /// The text.
    pub text: String,
    /// Under which number it is published: it says nothing of the request.
    pub number: String,
    /// Who published it.
    pub by: Official,
    /// When, microseconds since 1970.
    pub at: i64,
}

coded! {
    /// Whether and when a person is told that there is an alert about them. A named decision.
    Telling {
        /// The person is told.
        Tell = "tell",
        /// Their counsel is.
        CounselOnly = "counsel_only",
        /// Not before a day.
        NotYet = "not_yet",
        /// Not before a measure was taken.
        NotBeforeMeasure = "not_before_measure",
    }
}

/// A named decision whether to tell.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TellingDecided {
    /// What was decided.
    pub telling: Telling,
    /// Until which day, for "not yet".
    pub until: Option<Date>,
    /// Why: what telling or not telling would do to the person.
    pub reasons: String,
    /// Who.
    pub by: Official,
    /// When, microseconds since 1970.
    pub at: i64,
    /// When it is looked at again, microseconds since 1970.
    pub review: i64,
}

/// A note with which a court is told how an alert stands. Its text is kept word for word.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Note {
    /// The court, as it is addressed.
    pub court: String,
    /// In which language.
    pub language: String,
    /// The text, as it was printed.
    pub text: String,
    /// SHA-256 of the text, in hexadecimal.
    pub digest: String,
    /// Who signed.
    pub by: Official,
    /// When, microseconds since 1970.
    pub at: i64,
}

quiet! {
    Mandate Lodging NationalRequest RequestMove Upload FileItem Ruling LetterIssued Excerpt TellingDecided Note
}

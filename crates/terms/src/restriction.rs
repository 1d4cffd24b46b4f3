//! Restrictions: what a bureau does not want disclosed, to whom, on which ground and why; the test of it, and the challenge.
//!
//! Promise: plain data. Two kinds are kept apart and never exchanged: what limits other bureaus (RPD Art 58) and what
//! limits what the applicant is told (CCF Statute Art 35). Whether one is justified is tested in `casework::restriction`.

use crate::alert::{coded, quiet};
use crate::date::Date;
use crate::id::Seq;
use crate::verification::Official;

coded! {
    /// Towards whom.
    RestrictionKind {
        /// Other bureaus do not see the data (RPD Art 58).
        BetweenBureaus = "between_bureaus",
        /// The applicant is not told (CCF Statute Art 35).
        TowardsApplicant = "towards_applicant",
    }
}

coded! {
    /// The ground that is named.
    RestrictionGround {
        /// Public or national security, or the prevention of crime (Statute Art 35(3)(a)).
        Security = "security",
        /// Confidentiality of an investigation or prosecution (Statute Art 35(3)(b)).
        Investigation = "investigation",
        /// Rights and freedoms of the applicant.
        ApplicantRights = "applicant_rights",
        /// Rights and freedoms of third persons: victims, witnesses.
        ThirdPersons = "third_persons",
        /// Proper discharge of the functions of the body or of INTERPOL.
        Functions = "functions",
        /// Something else, in the source's words: no ground of the list.
        Other = "other",
    }
}

coded! {
    /// How much of an item is restricted.
    RestrictionScope {
        /// Not even that data exist.
        Existence = "existence",
        /// What they say.
        Content = "content",
        /// From whom they are.
        Source = "source",
        /// A document.
        Document = "document",
    }
}

/// One item of a file that is restricted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RestrictedItem {
    /// What it is, in the source's words: "warrant of 28 March", "statement of facts".
    pub item: String,
    /// How much of it.
    pub scope: RestrictionScope,
    /// Why this one; empty where no reason of its own is given.
    pub reason: String,
}

/// What a bureau claims.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RestrictionClaim {
    /// Towards whom.
    pub kind: RestrictionKind,
    /// The bureau.
    pub bureau: String,
    /// Its ground; none where none is named.
    pub ground: Option<RestrictionGround>,
    /// The ground in its own words, where it is none of the list.
    pub other_ground: String,
    /// The whole file, or those items only.
    pub whole_file: bool,
    /// Item by item.
    pub items: Vec<RestrictedItem>,
    /// Why, in its own words and language.
    pub justification: String,
    /// The element it points to: a court's order, a decision on secrecy, with date and number; empty where there is none.
    pub supporting: String,
    /// Who signed it at the bureau.
    pub author: String,
    /// The day it carries.
    pub claimed: Date,
    /// Until when; none where no end is named.
    pub expires: Option<Date>,
    /// When it is looked at again; none where no date is named.
    pub review: Option<Date>,
    /// The claim this one takes the place of.
    pub replaces: Option<Seq>,
}

coded! {
    /// A point of the justification test.
    TestPoint {
        /// A ground of the list is named.
        Ground = "ground",
        /// The justification says something of its own: it is neither empty nor the same as in other files.
        OwnWords = "own_words",
        /// Each item has a reason; the whole file is not restricted in one sentence.
        PerItem = "per_item",
        /// An element supports it.
        Supported = "supported",
        /// It has not run out, and was looked at again when it was due.
        InTime = "in_time",
        /// The source did not publish the same itself.
        NotPublished = "not_published",
        /// The secrecy of an investigation is not claimed where the trial is over, or a separate reason is given.
        InvestigationOpen = "investigation_open",
    }
}

coded! {
    /// What a point of the test says.
    Verdict {
        /// It holds.
        Passes = "passes",
        /// It does not.
        Fails = "fails",
        /// The source is asked, and it fails where the answer gives no separate reason.
        Asks = "asks",
        /// It does not concern this restriction.
        DoesNotApply = "does_not_apply",
    }
}

coded! {
    /// Why a point of the test says what it says: one word each, so that a page can say it in its own language.
    TestReason {
        /// It limits other bureaus, not what the applicant is told: this test is not for it.
        OtherKind = "other_kind",
        /// The time to answer is not over.
        NotDue = "not_due",
        /// The source said nothing by the due time.
        Silent = "silent",
        /// Nothing was claimed that could be looked at.
        NothingClaimed = "nothing_claimed",
        /// No ground is named.
        NoGround = "no_ground",
        /// A ground is named that is none of the list.
        OtherGround = "other_ground",
        /// The body does not take this ground.
        GroundNotTaken = "ground_not_taken",
        /// A ground of the list is named.
        GroundNamed = "ground_named",
        /// There are no words.
        Empty = "empty",
        /// So few words that they say nothing of this case.
        TooShort = "too_short",
        /// The same words, or nearly, stand in other files: `number` of them.
        SameWords = "same_words",
        /// No other file says the same.
        OwnWords = "own_words",
        /// The whole file, and no item is named.
        WholeFile = "whole_file",
        /// Neither the whole file nor an item.
        NoItem = "no_item",
        /// `number` items have no reason of their own.
        ItemsWithoutReason = "items_without_reason",
        /// The whole file, and all items have one and the same reason.
        OneReasonForAll = "one_reason_for_all",
        /// Each item has a reason.
        EachItem = "each_item",
        /// No element is pointed to.
        NoElement = "no_element",
        /// An element is pointed to.
        ElementNamed = "element_named",
        /// Neither an end nor a day of review is named.
        NoEnd = "no_end",
        /// Its end and its review are both further off than the body takes.
        TooFar = "too_far",
        /// It ran out on `day`.
        Expired = "expired",
        /// It was to be looked at again on `day`, and nobody did.
        ReviewPassed = "review_passed",
        /// It runs until `day`, or is looked at again then.
        Runs = "runs",
        /// The source made the same public, on `day` where it is known.
        Published = "published",
        /// Nothing that the source made public is known to say the same.
        NotPublished = "not_published",
        /// Another ground is named: no secrecy of an investigation is claimed.
        AnotherGround = "another_ground",
        /// No trial or judgment is known that would end the investigation.
        NoTrialKnown = "no_trial_known",
        /// The trial is over since `day`: the source is asked for a separate reason.
        TrialOver = "trial_over",
        /// The trial is over and the answer gives no separate reason.
        NoSeparateReason = "no_separate_reason",
        /// The trial is over, and a separate reason is given.
        SeparateReason = "separate_reason",
    }
}

/// One point tested.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PointTested {
    /// Which.
    pub point: TestPoint,
    /// With which result.
    pub verdict: Verdict,
    /// Why, as one word.
    pub reason: TestReason,
    /// How many, where the reason counts something.
    pub number: Option<u32>,
    /// Which day, where the reason names one.
    pub day: Option<Date>,
    /// Because of what, in one sentence that names no other file.
    pub because: String,
}

/// A restriction tested. Facts of other files stand as counts and similarities; which files they are, the body's staff
/// read from `twins`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RestrictionTested {
    /// The entry of the claim; none where the source was silent and claims nothing.
    pub claim: Option<Seq>,
    /// Every point, in order.
    pub points: Vec<PointTested>,
    /// In how many other files the same or nearly the same words stand.
    pub twins_count: u32,
    /// There are more than were counted: the search ended at its bound.
    pub twins_at_least: bool,
    /// The nearest of them in hundredths of similarity; none where there is none.
    pub nearest: Option<u8>,
    /// The entries of those claims: for the body's staff alone.
    pub twins: Vec<Seq>,
    /// Facts in the file that speak against it and may not be put to the source yet, because nobody decided to: for the
    /// body's staff alone, and counted in no point.
    pub unshared: u32,
}

coded! {
    /// A step of a challenge. Each is on the record; none discloses, blocks or deletes by itself.
    ChallengeStep {
        /// It opened: the source is asked item by item.
        Opened = "opened",
        /// The source answered; the answer is tested.
        Answered = "answered",
        /// The source was reminded.
        Reminded = "reminded",
        /// The risk to third persons is to be looked at before anything is proposed.
        ThirdPartyCheckAsked = "third_party_check_asked",
        /// A member looked at the risk to third persons.
        ThirdPartyChecked = "third_party_checked",
        /// A disclosure of the gist is proposed.
        GistProposed = "gist_proposed",
        /// A provisional block is proposed.
        BlockProposed = "block_proposed",
        /// The source is told what is about to count against it, and may reply.
        ReplyInvited = "reply_invited",
        /// The source replied.
        Replied = "replied",
        /// The merits file carries the marker: the body may weigh the missing justification.
        InferenceMarked = "inference_marked",
        /// It counts in the audit of the bureau.
        CountedInAudit = "counted_in_audit",
        /// Deletion is proposed.
        DeletionProposed = "deletion_proposed",
        /// It is closed: justified now, lifted by the source, decided, or withdrawn.
        Closed = "closed",
    }
}

coded! {
    /// How a challenge ended.
    ChallengeEnd {
        /// The restriction is justified now.
        Justified = "justified",
        /// The source lifted it.
        Lifted = "lifted",
        /// Named people decided.
        Decided = "decided",
        /// The request was withdrawn, or the data were.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// How much a disclosure of the gist discloses.
    Gist {
        /// The charges and the country.
        ChargesAndCountry = "charges_and_country",
        /// The class of the offence only.
        OffenceClass = "offence_class",
        /// Counsel reads it, under a duty not to pass it on.
        CounselOnly = "counsel_only",
    }
}

/// A step of a challenge, on the record.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ChallengeEvent {
    /// The entry that opened the challenge; none is this one.
    pub challenge: Option<Seq>,
    /// The claim that is challenged; none where the source was silent.
    pub claim: Option<Seq>,
    /// What happened.
    pub step: ChallengeStep,
    /// When, microseconds since 1970.
    pub at: i64,
    /// In words: why, what was asked, what was answered.
    pub says: String,
    /// What is asked of the source, one question for each item.
    pub questions: Vec<String>,
    /// The gist that is proposed; at a check of the risk to third persons the widest that it allows, none where it
    /// allows none.
    pub gist: Option<Gist>,
    /// Which reminder, or which invitation to reply: the first before it counts, the second before deletion is proposed.
    pub number: Option<u32>,
    /// At the end: how it ended.
    pub ended: Option<ChallengeEnd>,
    /// Who, where a person did it.
    pub by: Option<Official>,
}

quiet! { RestrictedItem RestrictionClaim PointTested RestrictionTested ChallengeEvent }

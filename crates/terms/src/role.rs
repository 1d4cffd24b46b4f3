//! Who a person is in the office, and what they can do there: the closed lists that access is decided by.
//!
//! Promise: plain data. Which role may do what is said by the access policy alone, and what is not said is refused.

use crate::alert::coded;

coded! {
    /// The role a login acts in. A person may hold several; a login acts in one at a time.
    Role {
        /// Answers meetings day and night.
        DutyOfficer = "duty_officer",
        /// Works the queue of a gateway.
        DeskOfficer = "desk_officer",
        /// Meets travellers.
        BorderOfficer = "border_officer",
        /// Decides on visas and residence.
        ImmigrationDesk = "immigration_desk",
        /// Prosecutor of this state.
        Prosecutor = "prosecutor",
        /// Runs the two-step test and decides.
        VerifyingOfficial = "verifying_official",
        /// The second person, of another unit.
        Reviewer = "reviewer",
        /// A court of this state.
        Court = "court",
        /// A place of detention.
        Prison = "prison",
        /// Asylum or other authority that grants protection; two of its officials enter and lift.
        GrantingAuthority = "granting_authority",
        /// Child protection.
        ChildProtection = "child_protection",
        /// A person's lawyer.
        Counsel = "counsel",
        /// Caseworker of a non-governmental organisation.
        NgoCaseworker = "ngo_caseworker",
        /// The body that reviews requests.
        Commission = "commission",
        /// Data-protection supervisor; samples look-ups.
        DataProtectionSupervisor = "data_protection_supervisor",
        /// Audits bureaus and this gateway.
        Auditor = "auditor",
        /// Runs the installation; sees no case.
        Administrator = "administrator",
        /// Heads the gateway: is told what nobody answered in time, and decides nothing itself.
        HeadOfGateway = "head_of_gateway",
        /// A bureau whose data a request before the reviewing body is about: claims a restriction, answers.
        SourceBureau = "source_bureau",
        /// The General Secretariat: is consulted on a request before the reviewing body.
        GeneralSecretariat = "general_secretariat",
    }
}

coded! {
    /// What can be done. Everything a route or a verb does for a person is one of these.
    Deed {
        /// See the own queue with its clocks.
        SeeQueue = "see_queue",
        /// Open one alert: what may be done, why, facts, findings, history.
        SeeAlert = "see_alert",
        /// Begin the test on an alert, or pass it to somebody.
        OpenVerification = "open_verification",
        /// Save what one reads from the facts.
        SaveReading = "save_reading",
        /// Decide on an alert.
        Decide = "decide",
        /// Confirm, send back or replace a first official's decision.
        ReviewDecision = "review_decision",
        /// Take a permission back.
        TakePermissionBack = "take_permission_back",
        /// Ask that a decision is looked at again.
        AskReview = "ask_review",
        /// Decide whether and when the person is told of an alert.
        DecideTelling = "decide_telling",
        /// Tell a court how an alert stands.
        TellCourt = "tell_court",
        /// Take earlier named decisions over as permissions, as a listed batch.
        ImportHoldings = "import_holdings",
        /// Measures of own safety law without a permission.
        UrgentOverride = "urgent_override",
        /// Confirm another's urgent override.
        ConfirmOverride = "confirm_override",
        /// Present a traveller.
        CheckTraveller = "check_traveller",
        /// Answer a meeting as the duty desk.
        AnswerMeeting = "answer_meeting",
        /// Keep what a person answered on the question sheet.
        KeepSheet = "keep_sheet",
        /// Say that a traveller is not the person of an alert.
        JudgeNotThisPerson = "judge_not_this_person",
        /// Make or take back a distinguishing record.
        Distinguish = "distinguish",
        /// Say as a granting authority whether it is the person it protects.
        AnswerIdentity = "answer_identity",
        /// Record a measure that was taken.
        RecordMeasure = "record_measure",
        /// See who is detained because of an alert.
        SeeCustody = "see_custody",
        /// Record what happens to somebody detained: counsel told, court's hour, release.
        ActOnCustody = "act_on_custody",
        /// Propose an entry of a register.
        ProposeEntry = "propose_entry",
        /// Confirm or refuse what another official of the same authority proposed.
        ConfirmEntry = "confirm_entry",
        /// Read one entry of a register, by its id or a full identity.
        ReadEntry = "read_entry",
        /// See bureaus, their class and the evidence.
        SeeBureaus = "see_bureaus",
        /// Propose an override of a bureau's class, with an end.
        ProposeOverride = "propose_override",
        /// See minutes per alert and age of the queue.
        SeeCapacity = "see_capacity",
        /// See the jurisdiction profile and the proofs on it.
        SeeProfile = "see_profile",
        /// Change the jurisdiction profile.
        EditProfile = "edit_profile",
        /// See the log: entries without content, checkpoints, proofs.
        SeeLog = "see_log",
        /// Match names against alerts that are shown and imported public lists; never against protection.
        MatchNames = "match_names",
        /// Submit facts on an alert for a client.
        SubmitFacts = "submit_facts",
        /// Open the vault between counsel and client.
        OpenVault = "open_vault",
        /// See samples of look-ups and who made them.
        SampleLookups = "sample_lookups",
        /// Create, change and close accounts.
        AdministerAccounts = "administer_accounts",
        /// See what was brought before one: a court, the reviewing body, child protection.
        SeeBrought = "see_brought",
        /// See measures that nobody permitted and that no named person has looked at yet.
        SeeAlarms = "see_alarms",
        /// Say in one's own words that one has looked at such a measure, and what follows.
        AnswerAlarm = "answer_alarm",
        /// Lodge a request before the reviewing body.
        LodgeRequest = "lodge_request",
        /// See requests before the reviewing body as a list.
        SeeDocket = "see_docket",
        /// Open one request before the reviewing body.
        SeeRequest = "see_request",
        /// Put something into the merits file of a request.
        AddToFile = "add_to_file",
        /// Take a step of a request.
        StepRequest = "step_request",
        /// Pause or extend a deadline of a request.
        ChangeDeadline = "change_deadline",
        /// Claim a restriction of what a request discloses.
        ClaimRestriction = "claim_restriction",
        /// Answer the challenge of a restriction, or reply to what is about to count.
        AnswerChallenge = "answer_challenge",
        /// Say what telling would do to third persons.
        CheckThirdPersons = "check_third_persons",
        /// Decide on a request as a member of the reviewing body.
        RuleOnRequest = "rule_on_request",
        /// Issue a letter of the reviewing body.
        IssueLetter = "issue_letter",
        /// Publish an excerpt of a decision of the reviewing body.
        PublishExcerpt = "publish_excerpt",
        /// See the figures of the reviewing body.
        SeeRequestStatistics = "see_request_statistics",
        /// See who holds copies of an alert, what was called back, and what each holder answered.
        SeeRecall = "see_recall",
        /// Register that a copy of an alert was handed to somebody.
        RegisterCopy = "register_copy",
        /// Call an alert back.
        OrderRecall = "order_recall",
        /// Enter what a holder of a copy said.
        EnterReceipt = "enter_receipt",
        /// Contest a recall.
        ContestRecall = "contest_recall",
        /// Undo a contested recall: propose it, or confirm what another proposed.
        RestoreRecalled = "restore_recalled",
        /// See what an alert held that was called back, as evidence.
        SeeEvidence = "see_evidence",
        /// Change one's own password or passkey, end one's own logins.
        OwnAccount = "own_account",
    }
}

coded! {
    /// Why somebody looks or acts: stated with every deed, and one of the role's own.
    Purpose {
        /// A traveller at a border.
        BorderCheck = "border_check",
        /// A visa or a residence permit.
        Visa = "visa",
        /// Answering day and night.
        Duty = "duty",
        /// The queue of a gateway.
        Desk = "desk",
        /// The two-step test.
        Verification = "verification",
        /// The second look.
        Review = "review",
        /// A prosecution, or a request for one.
        Prosecution = "prosecution",
        /// A case before a court.
        Court = "court",
        /// Somebody who is detained.
        Custody = "custody",
        /// Protection that is granted.
        Protection = "protection",
        /// A child.
        ChildProtection = "child_protection",
        /// Counsel and assistance.
        LegalAid = "legal_aid",
        /// A request before the reviewing body.
        Commission = "commission",
        /// Supervision of data protection.
        Supervision = "supervision",
        /// An audit.
        Audit = "audit",
        /// Running the installation.
        Administration = "administration",
        /// The own account.
        OwnAccount = "own_account",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back_as_itself() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.code()), Some(*role));
        }
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::parse(purpose.code()), Some(*purpose));
        }
        for deed in Deed::ALL {
            assert_eq!(Deed::parse(deed.code()), Some(*deed));
        }
    }
}

//! One of each letter with invented people, cases and states: for the styleguide, the tests and whoever looks at them.
//!
//! Promise: nobody here exists; the states are of the invented range QQ to QZ.

use terms::offence::OffenceClass;
use terms::request::{Capacity, RequestKind, Requirement, RulingKind};
use terms::restriction::{
    ChallengeStep, RestrictionGround, RestrictionKind, RestrictionScope, TestPoint, Verdict,
};
use terms::{Date, Level, Measure, PartialDate};

use super::{
    Acknowledgement, Admissible, Annex, Challenge, Completion, CourtNote, DecisionToApplicant,
    DecisionToSource, Digest, Failed, Filer, Follows, GistLetter, GistOf, Head, ItemAsked, Label, Letter,
    Mandated, National, NotAdmissible, Office, Person, Quoted, Reference, Refused, Reminder, RightOfReply,
    Running, Signed, ToCommission,
};

const fn day(month: i8, day: i8) -> Date {
    Date::constant(2026, month, day)
}

fn label(text: &str) -> Result<Label, Refused> {
    Label::new("sample", text)
}

fn labels(texts: &[&str]) -> Result<Vec<Label>, Refused> {
    texts.iter().map(|it| label(it)).collect()
}

fn reference(text: &str) -> Result<Reference, Refused> {
    Reference::new("sample", text)
}

fn quoted(by: &str, language: &str, text: &str) -> Result<Quoted, Refused> {
    Quoted::new("sample", label(by)?, Some(language), text)
}

fn office(name: &str, address: &[&str]) -> Result<Office, Refused> {
    Ok(Office { name: label(name)?, address: labels(address)? })
}

fn body() -> Result<Office, Refused> {
    office(
        "Reviewing Body for Police Data",
        &["Secretariat of the Requests Chamber", "12 Quay Street, 1000 Velmor"],
    )
}

fn counsel() -> Result<Office, Refused> {
    office("Thibault Escarmel, counsel", &["4 Mill Lane, 1020 Velmor"])
}

fn bureau() -> Result<Office, Refused> {
    office("Bureau Voskar (QQ)", &["Department of International Cooperation"])
}

fn head(from: Office, to: Office, on: Date) -> Result<Head, Refused> {
    Ok(Head {
        from,
        to,
        reference: reference("RQ-2026-0417")?,
        theirs: None,
        date: on,
        signed: Signed::By {
            name: label("Elske Vandermoer")?,
            function: label("Member of the Requests Chamber")?,
        },
    })
}

fn to_counsel(on: Date) -> Result<Head, Refused> {
    Ok(Head { theirs: Some(reference("ESC/2026/88")?), ..head(body()?, counsel()?, on)? })
}

fn to_bureau(on: Date, by_rule: bool) -> Result<Head, Refused> {
    let head = Head { theirs: Some(reference("QQ-118/2023")?), ..head(body()?, bureau()?, on)? };
    Ok(if by_rule { Head { signed: Signed::ByRule, ..head } } else { head })
}

fn from_counsel(to: Office, on: Date) -> Result<Head, Refused> {
    Ok(Head {
        reference: reference("ESC/2026/88")?,
        signed: Signed::By { name: label("Thibault Escarmel")?, function: label("counsel")? },
        ..head(counsel()?, to, on)?
    })
}

fn filer() -> Result<Filer, Refused> {
    Ok(Filer {
        person: Person {
            names: labels(&["Ludvika Astrouna", "Людвіка Астроўна"])?,
            born: PartialDate::new(1984, Some(3), Some(9)),
        },
        capacity: Capacity::Counsel,
        mandate: Some(Mandated { holder: label("Thibault Escarmel")?, from: day(10, 2) }),
    })
}

fn digest(figure: &str) -> Result<Digest, Refused> {
    Digest::new("sample", &figure.repeat(64 / figure.len().max(1)))
}

fn annexes() -> Result<Vec<Annex>, Refused> {
    let annex = |title: &str, dated, sheets, figure: &str| -> Result<Annex, Refused> {
        Ok(Annex { title: label(title)?, dated, sheets, digest: digest(figure)? })
    };
    Ok(vec![
        annex("Copy of the passport", None, Some(2), "3f9a")?,
        annex("Mandate", Some(day(10, 2)), Some(1), "07be")?,
        annex(
            "Judgment of the Court of Voskar, with translation",
            Some(Date::constant(2022, 2, 14)),
            Some(24),
            "c41d",
        )?,
    ])
}

fn items() -> Vec<ItemAsked> {
    let item = |scope, has_reason, trial_over| ItemAsked { scope, has_reason, trial_over };
    vec![
        item(RestrictionScope::Content, false, true),
        item(RestrictionScope::Existence, false, false),
        item(RestrictionScope::Document, true, false),
    ]
}

fn failed() -> Vec<Failed> {
    vec![
        Failed { point: TestPoint::OwnWords, verdict: Verdict::Fails },
        Failed { point: TestPoint::PerItem, verdict: Verdict::Fails },
        Failed { point: TestPoint::InvestigationOpen, verdict: Verdict::Asks },
    ]
}

fn follows() -> Vec<Follows> {
    let step = |step, on| Follows { step, on };
    vec![
        step(ChallengeStep::Reminded, Some(day(11, 14))),
        step(ChallengeStep::ThirdPartyCheckAsked, None),
        step(ChallengeStep::GistProposed, Some(day(11, 19))),
        step(ChallengeStep::BlockProposed, Some(day(11, 28))),
        step(ChallengeStep::ReplyInvited, None),
        step(ChallengeStep::InferenceMarked, None),
        step(ChallengeStep::CountedInAudit, None),
        step(ChallengeStep::DeletionProposed, Some(day(12, 12))),
    ]
}

const MEMBERS: &[&str] = &["Elske Vandermoer", "Ruslan Okse", "Ana Mirveda"];

fn filed() -> Result<Vec<Letter>, Refused> {
    let commission = office("Commission for the Control of INTERPOL's Files", &["Secretariat"])?;
    let national = office("Police Data Office of Velmora (QR)", &["1 Harbour Square, 1000 Velmor"])?;
    Ok(vec![
        Letter::ToCommission(ToCommission {
            head: from_counsel(commission, day(10, 5))?,
            kind: RequestKind::Deletion,
            filer: filer()?,
            bureau: Some(label("Bureau Voskar (QQ)")?),
            alert: Some(reference("2023/40417")?),
            earlier: None,
            discovered: None,
            asks: quoted(
                "Thibault Escarmel",
                "en",
                "I ask for deletion of all data about my client.\nThe charge of tax evasion rests on the accounts of a film, \
                 and the judgment was given in her absence.",
            )?,
            asks_block: true,
            annexes: annexes()?,
        }),
        Letter::National(National {
            head: from_counsel(national, day(10, 5))?,
            asks_for: RequestKind::Access,
            filer: filer()?,
            asks: quoted(
                "Thibault Escarmel",
                "en",
                "I ask what your files say about my client, and since when.",
            )?,
            annexes: annexes()?,
        }),
    ])
}

fn answered() -> Result<Vec<Letter>, Refused> {
    let kind = RequestKind::Deletion;
    let received = day(10, 7);
    Ok(vec![
        Letter::Acknowledgement(Acknowledgement {
            head: to_counsel(day(10, 8))?,
            kind,
            received,
            admissibility_by: Some(day(11, 6)),
        }),
        Letter::Completion(Completion {
            head: to_counsel(day(10, 12))?,
            kind,
            received,
            missing: vec![Requirement::Identity, Requirement::Mandate],
            by: day(11, 2),
        }),
        Letter::Admissible(Admissible {
            head: to_counsel(day(10, 31))?,
            kind,
            since: day(10, 31),
            decision_by: Some(Date::constant(2027, 7, 31)),
            consulted_until: Some(day(12, 15)),
        }),
        Letter::NotAdmissible(NotAdmissible {
            head: to_counsel(day(11, 5))?,
            kind,
            received,
            missing: vec![Requirement::Mandate],
            reasons: quoted(
                "Elske Vandermoer",
                "en",
                "The mandate ended on 30 September 2026. Nobody else may ask for the person.",
            )?,
        }),
        gist(GistOf::ChargesAndCountry {
            charges: vec![quoted("Elske Vandermoer", "en", "Evasion of taxes in the years 2019 and 2020")?],
            country: label("Voskar (QQ)")?,
        })?,
        Letter::DecisionToApplicant(DecisionToApplicant {
            head: to_counsel(day(12, 18))?,
            kind,
            ruling: RulingKind::Delete,
            decided: day(12, 17),
            version: 1,
            members: labels(MEMBERS)?,
            says: quoted(
                "Elske Vandermoer",
                "en",
                "The source was asked four times and gave no reason that speaks of this case.\n\nWithout its answer the data \
                 cannot be found to comply with the rules.",
            )?,
            provisions: Some(quoted("Elske Vandermoer", "en", "Statute, Articles 35(4) and 38")?),
            corrections: Vec::new(),
            carried_out_by: Some(Date::constant(2027, 1, 17)),
        }),
    ])
}

fn gist(gist: GistOf) -> Result<Letter, Refused> {
    Ok(Letter::Gist(GistLetter {
        head: to_counsel(day(11, 25))?,
        gist,
        decided: day(11, 24),
        members: labels(MEMBERS)?,
    }))
}

/// The three forms of the gist.
///
/// # Errors
/// A sample is refused: it never is.
pub fn gists() -> Result<Vec<Letter>, Refused> {
    let charges =
        || Ok(vec![quoted("Elske Vandermoer", "en", "Evasion of taxes in the years 2019 and 2020")?]);
    Ok(vec![
        gist(GistOf::ChargesAndCountry { charges: charges()?, country: label("Voskar (QQ)")? })?,
        gist(GistOf::OffenceClass(vec![OffenceClass::Tax, OffenceClass::Fraud]))?,
        gist(GistOf::CounselOnly {
            counsel: label("Thibault Escarmel")?,
            charges: charges()?,
            country: label("Voskar (QQ)")?,
        })?,
    ])
}

fn asked() -> Result<Vec<Letter>, Refused> {
    let kind = RestrictionKind::TowardsApplicant;
    Ok(vec![
        Letter::Challenge(Challenge {
            head: to_bureau(day(11, 3), true)?,
            kind,
            claimed: Some(day(11, 3)),
            ground: Some(RestrictionGround::Investigation),
            failed: failed(),
            twins: 41,
            items: items(),
            by: day(11, 13),
            follows: follows(),
        }),
        Letter::Reminder(Reminder {
            head: to_bureau(day(11, 14), true)?,
            kind,
            claimed: Some(day(11, 3)),
            challenged: day(11, 3),
            number: 1,
            items: items(),
            by: day(11, 18),
            follows: follows().into_iter().skip(1).collect(),
        }),
        Letter::RightOfReply(RightOfReply {
            head: to_bureau(day(11, 20), true)?,
            kind,
            challenged: day(11, 3),
            failed: failed(),
            counts: vec![ChallengeStep::InferenceMarked, ChallengeStep::CountedInAudit],
            by: day(11, 28),
        }),
        Letter::DecisionToSource(DecisionToSource {
            head: to_bureau(day(12, 18), false)?,
            ruling: RulingKind::Delete,
            decided: day(12, 17),
            version: 1,
            members: labels(MEMBERS)?,
            says: quoted(
                "Elske Vandermoer",
                "en",
                "You were asked four times, item by item, and did not answer.",
            )?,
            provisions: Some(quoted("Elske Vandermoer", "en", "Statute, Articles 35(4) and 38")?),
            corrections: Vec::new(),
            carried_out_by: Some(Date::constant(2027, 1, 17)),
            confirm_by: Some(Date::constant(2027, 1, 31)),
        }),
    ])
}

fn court() -> Result<Letter, Refused> {
    let gateway = office("Velmoran gateway", &["Desk 2", "1 Harbour Square, 1000 Velmor"])?;
    let court = office("Regional Court of Velmor", &["Criminal Chamber"])?;
    Ok(Letter::CourtNote(CourtNote {
        head: Head {
            signed: Signed::By { name: label("Milda Rasytė")?, function: label("desk officer")? },
            reference: reference("A-7Q4M-2K9D")?,
            ..head(gateway, court, day(11, 19))?
        },
        alert: reference("2023/40417")?,
        bureau: label("Bureau Voskar (QQ)")?,
        level: Level::Suspended,
        since: day(10, 31),
        permitted: None,
        request: Some(Running {
            kind: RequestKind::Deletion,
            admissible_since: Some(day(10, 31)),
            blocked: true,
        }),
    }))
}

/// A note on an alert on which one measure is permitted.
///
/// # Errors
/// A sample is refused: it never is.
pub fn permitted() -> Result<Letter, Refused> {
    match court()? {
        Letter::CourtNote(note) => Ok(Letter::CourtNote(CourtNote {
            level: Level::Permitted,
            permitted: Some((Measure::ProvisionalArrest, label("Prosecutor General's Office")?, day(11, 23))),
            request: None,
            ..note
        })),
        other => Ok(other),
    }
}

/// One of each, in the order of the list of letters.
///
/// # Errors
/// A sample is refused: it never is.
pub fn all() -> Result<Vec<Letter>, Refused> {
    let mut out = filed()?;
    out.extend(answered()?);
    out.extend(asked()?);
    out.push(court()?);
    out.sort_by_key(Letter::kind);
    Ok(out)
}

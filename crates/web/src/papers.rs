//! Letters of a request made from the record: which is due ([`desk::requests::letters_due`]), its typed fields, its paper.
//!
//! Promise: every value of a letter is read from entries; nothing is typed between. A letter that would name a victim, a witness
//! or a state that may protect the person is refused with the field, and is not made. What is kept on the record is the text as
//! it is printed, word for word, with its digest.
//!
//! Serves CCF Statute Arts 30 to 38 ([`pages::letter`]).

use desk::note::Stands;
use desk::requests::{Body, Case, Letter as Due};
use pages::letter::{
    Acknowledgement, Admissible, Annex, Challenge, Completion, CourtNote, DecisionToApplicant,
    DecisionToSource, Digest, Failed, Filer, GistLetter, GistOf, Head, ItemAsked, Label, Letter, Mandated,
    National, NotAdmissible, Office, Paper, Person, Quoted, Reference, Refused, Reminder, RightOfReply,
    Running, Signed, ToCommission,
};
use pages::words::Language;
use sha2::{Digest as _, Sha256};
use terms::deadline::{DeadlineRule, Party};
use terms::offence::OffenceClass;
use terms::request::{FileItem, LetterIssued, LetterKind, RequestMove, Ruling, Upload};
use terms::restriction::{ChallengeEvent, ChallengeStep, Gist, Verdict};
use terms::verification::Official;
use terms::{AlertId, Date, Seq};

/// What whoever makes a letter fills in, where the record does not say it.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// The address of the reader, line by line.
    pub address: Vec<String>,
    /// The function in which one signs.
    pub function: String,
    /// The charges, in the words in which they are disclosed; for a gist. Empty takes what the decision says to the applicant.
    pub charges: Vec<String>,
    /// The country that asks; for a gist. Empty takes the bureau.
    pub country: String,
    /// Who signs what an applicant writes.
    pub signed: Option<Official>,
}

/// What a letter is made from.
pub struct Made<'a> {
    /// The request.
    pub case: &'a Case,
    /// What the body fixes.
    pub body: &'a Body,
    /// The day the letter carries.
    pub day: Date,
    /// The classes of the offences charged, where the alert is on the record or somebody named them.
    pub classes: &'a [OffenceClass],
    /// The merits file: what the applicant put into it goes with the request as its annexes.
    pub items: &'a [(Seq, FileItem)],
    /// What was filled in.
    pub filled: &'a Filled,
}

/// What whoever tells a court fills in.
#[derive(Clone, Debug, Default)]
pub struct ToCourt {
    /// The court.
    pub court: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// The office that writes; empty takes the authority or the unit of whoever signs.
    pub office: String,
    /// The function in which one signs; empty takes the unit.
    pub function: String,
}

fn lines_of(field: &str, lines: &[String]) -> Result<Vec<Label>, Refused> {
    let full = lines.iter().enumerate().filter(|it| !it.1.trim().is_empty());
    full.map(|(at, it)| Label::new(&format!("{field}[{at}]"), it)).collect()
}

/// The note with which a court is told how an alert stands on a day; times as they fall in a zone.
///
/// # Errors
/// The field that it cannot go without, or that cannot stand in a letter.
pub fn court_note(
    alert: &AlertId,
    stands: &Stands,
    to: &ToCourt,
    by: &Official,
    (day, day_of): (Date, impl Fn(i64) -> Date),
) -> Result<Letter, Refused> {
    let office = [Some(to.office.as_str()), by.authority.as_deref(), Some(by.unit.as_str())];
    let office = office.into_iter().flatten().find(|it| !it.trim().is_empty()).unwrap_or_default();
    let function = if to.function.trim().is_empty() { &by.unit } else { &to.function };
    let request = stands.request.map(|(kind, admitted, blocked)| Running {
        kind,
        admissible_since: admitted.map(&day_of),
        blocked,
    });
    let permitted = stands.permitted.as_ref().map(|(measure, authority, until)| {
        Ok((*measure, Label::new("permitted.authority", authority)?, day_of(until.saturating_sub(1))))
    });
    Ok(Letter::CourtNote(CourtNote {
        head: Head {
            from: Office { name: Label::new("office", office)?, address: Vec::new() },
            to: Office { name: Label::new("court", &to.court)?, address: lines_of("address", &to.address)? },
            reference: Reference::new("reference", alert.as_str())?,
            theirs: None,
            date: day,
            signed: Signed::By {
                name: Label::new("signed.name", &by.name)?,
                function: Label::new("function", function)?,
            },
        },
        alert: Reference::new("alert", alert.as_str())?,
        bureau: Label::new("bureau", stands.bureau.as_deref().unwrap_or("-"))?,
        level: stands.level,
        since: stands.since,
        permitted: permitted.transpose()?,
        request,
    }))
}

/// A field without which a letter cannot be made.
fn missing<T>(field: &str, says: &'static str, value: Option<T>) -> Result<T, Refused> {
    value.ok_or_else(|| Refused { field: field.to_owned(), says })
}

/// The text with its digest, as it goes on the record.
///
/// # Errors
/// The text could not be written.
pub fn issued(due: Due, paper: &Paper) -> Result<LetterIssued, String> {
    let text = paper.text().map_err(|error| error.to_string())?;
    Ok(LetterIssued {
        kind: due.kind,
        to: due.to,
        language: paper.language().tag().to_owned(),
        reference: paper.reference().to_owned(),
        digest: digest_of(&text),
        text,
        about: due.about,
        at: 0,
    })
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn digest_of(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|it| format!("{it:02x}")).collect()
}

/// The paper printed as HTML, with its digest. `style` is where its print rule is read.
///
/// # Errors
/// The page could not be written, or the digest is none.
pub fn html(paper: &Paper, digest: &str, style: &str) -> Result<String, String> {
    let digest = Digest::new("digest", digest).map_err(|it| it.to_string())?;
    paper.html(&digest, style).map_err(|error| error.to_string())
}

/// In which language somebody is written to: the applicant in the language of the request, where it is one of ours.
#[must_use]
pub fn language(case: &Case, to: Party, other: Language) -> Language {
    match to {
        Party::Applicant => Language::parse(&case.request.lodging.language).unwrap_or(Language::En),
        Party::Body | Party::GeneralSecretariat | Party::Source | Party::Controller => other,
    }
}

impl Made<'_> {
    /// The letter.
    ///
    /// # Errors
    /// The field that it cannot go without, or that cannot stand in a letter.
    pub fn letter(&self, due: Due) -> Result<Letter, Refused> {
        match due.kind {
            LetterKind::Acknowledgement => self.acknowledgement(due),
            LetterKind::Completion => self.completion(due),
            LetterKind::Admissible => self.admissible(due),
            LetterKind::NotAdmissible => self.not_admissible(due),
            LetterKind::Challenge => self.challenge(due),
            LetterKind::Reminder => self.reminder(due),
            LetterKind::RightOfReply => self.right_of_reply(due),
            LetterKind::Gist => self.gist(due),
            LetterKind::DecisionToApplicant => self.decision_to_applicant(due),
            LetterKind::DecisionToSource => self.decision_to_source(due),
            LetterKind::ToCommission => self.to_commission(due),
            LetterKind::National => self.national(due),
            LetterKind::CourtNote => Err(Refused {
                field: "kind".to_owned(),
                says: "a note to a court is about an alert, and not a letter of a request",
            }),
        }
    }

    fn day_of(&self, at: i64) -> Date {
        self.body.day_at(at)
    }

    /// The last day of the open deadline of a rule that an entry began, or of the newest of that rule.
    fn last_day(&self, rule: DeadlineRule, event: Option<Seq>) -> Option<Date> {
        let mut all = self.case.deadlines.iter().rev().filter(|it| it.reference.rule == rule);
        let found = all.find(|it| event.is_none() || it.deadline.event == event)?;
        // A day counts to its end: what is due at midnight was due on the day before.
        found.deadline.due.map(|due| self.day_of(due.saturating_sub(1)))
    }

    fn head(&self, due: Due, by: Option<&Official>) -> Result<Head, Refused> {
        let lodging = &self.case.request.lodging;
        let to = match due.to {
            Party::Applicant => {
                let counsel = self.case.request.mandate.as_ref().map(|it| it.holder.as_str());
                let filed = Some(lodging.filed_by.as_str()).filter(|it| !it.trim().is_empty());
                let own = lodging.names.first().map(String::as_str);
                Label::new("to", counsel.or(filed).or(own).unwrap_or_default())?
            }
            Party::Source => {
                let claim = self.case.claims.last().map(|it| it.claim.bureau.clone());
                let bureau =
                    missing("bureau", "no bureau is named", claim.or_else(|| lodging.bureau.clone()))?;
                Label::new("to", &format!("Bureau {bureau}"))?
            }
            Party::Body => Label::new("to", &self.body.terms.body)?,
            Party::GeneralSecretariat => Label::new("to", "General Secretariat")?,
            Party::Controller => {
                let controller = lodging.national.as_ref().map(|it| it.controller.as_str());
                Label::new("to", controller.unwrap_or_default())?
            }
        };
        let signed = match by {
            Some(by) => Signed::By {
                name: Label::new("signed.name", &by.name)?,
                function: Label::new("function", self.function(by))?,
            },
            None => Signed::ByRule,
        };
        let address = lines_of("address", &self.filled.address)?;
        Ok(Head {
            from: Office { name: Label::new("from", &self.body.terms.body)?, address: Vec::new() },
            to: Office { name: to, address },
            reference: Reference::new("reference", self.case.row.request.as_str())?,
            theirs: None,
            date: self.day,
            signed,
        })
    }

    /// In which function somebody signs: as it was filled in, or the unit.
    fn function<'b>(&'b self, by: &'b Official) -> &'b str {
        if self.filled.function.trim().is_empty() { &by.unit } else { &self.filled.function }
    }

    fn moved(&self, due: Due) -> Result<&RequestMove, Refused> {
        let found = self.case.moves.iter().find(|it| it.0 == due.about).map(|it| &it.2);
        missing("about", "it follows from no step of this request", found)
    }

    fn event(&self, due: Due) -> Result<&ChallengeEvent, Refused> {
        let found = self.case.events.iter().find(|it| it.0 == due.about).map(|it| &it.1);
        missing("about", "it follows from no step of a challenge of this request", found)
    }

    fn ruling(&self, due: Due) -> Result<&Ruling, Refused> {
        let found = self.case.rulings.iter().find(|it| it.0 == due.about).map(|it| &it.1);
        missing("about", "it follows from no decision on this request", found)
    }

    fn received(&self) -> Date {
        self.day_of(self.case.request.lodging.received)
    }

    /// Who files, under the name that stands on the request.
    fn filer(&self) -> Result<(Filer, Label), Refused> {
        let lodging = &self.case.request.lodging;
        let names = lodging.names.iter().enumerate();
        let names = names
            .map(|(at, it)| Label::new(&format!("person.names[{at}]"), it))
            .collect::<Result<Vec<_>, _>>()?;
        let mandate = self.case.request.mandate.as_ref();
        let mandate = mandate
            .map(|it| Ok(Mandated { holder: Label::new("mandate.holder", &it.holder)?, from: it.from }))
            .transpose()?;
        let filed = Some(&lodging.filed_by).filter(|it| !it.trim().is_empty());
        let by = missing("filed_by", "nobody is named who files", filed.or_else(|| lodging.names.first()))?;
        let person = Person { names, born: lodging.born };
        Ok((Filer { person, capacity: lodging.capacity, mandate }, Label::new("filed_by", by)?))
    }

    /// The head of what an applicant writes.
    fn own_head(&self, due: Due, from: Label) -> Result<Head, Refused> {
        let by = missing("signed.name", "nobody signs", self.filled.signed.as_ref())?;
        Ok(Head { from: Office { name: from, address: Vec::new() }, ..self.head(due, Some(by))? })
    }

    /// What the applicant put into the file, with its digest.
    fn annexes(&self) -> Result<Vec<Annex>, Refused> {
        let own = self.items.iter().filter(|it| it.1.side == Party::Applicant);
        let papers = own.filter_map(|it| Some((&it.1, it.1.upload.as_ref()?)));
        let annex = |(at, (item, upload)): (usize, (&FileItem, &Upload))| {
            let titles = [&upload.name, &item.says, &item.origin];
            let title = titles.into_iter().find(|it| !it.trim().is_empty());
            let field = format!("annexes[{at}].title");
            Ok(Annex {
                title: Label::new(&field, title.map_or("-", String::as_str))?,
                dated: item.dated,
                sheets: None,
                digest: Digest::new(&format!("annexes[{at}].digest"), &upload.digest)?,
            })
        };
        papers.enumerate().map(annex).collect()
    }

    fn to_commission(&self, due: Due) -> Result<Letter, Refused> {
        let lodging = &self.case.request.lodging;
        let (filer, from) = self.filer()?;
        let said = |field: &str, it: &Option<String>| {
            let full = it.as_deref().filter(|it| !it.trim().is_empty());
            full.map(|it| Reference::new(field, it)).transpose()
        };
        let bureau = lodging.bureau.as_deref().map(|it| Label::new("bureau", it)).transpose()?;
        let alert = lodging.alert.as_ref().map(|it| Reference::new("alert", it.as_str())).transpose()?;
        Ok(Letter::ToCommission(ToCommission {
            kind: lodging.kind,
            bureau,
            alert,
            earlier: said("earlier", &lodging.earlier)?,
            discovered: lodging.discovered,
            asks: Quoted::new("asks", from.clone(), None, &lodging.asks)?,
            asks_block: false,
            annexes: self.annexes()?,
            head: self.own_head(due, from)?,
            filer,
        }))
    }

    fn national(&self, due: Due) -> Result<Letter, Refused> {
        let lodging = &self.case.request.lodging;
        let national = missing("national", "no authority is asked", lodging.national.as_ref())?;
        let (filer, from) = self.filer()?;
        Ok(Letter::National(National {
            asks_for: national.asks,
            asks: Quoted::new("asks", from.clone(), None, &lodging.asks)?,
            annexes: self.annexes()?,
            head: self.own_head(due, from)?,
            filer,
        }))
    }

    fn acknowledgement(&self, due: Due) -> Result<Letter, Refused> {
        let moved = self.moved(due)?;
        Ok(Letter::Acknowledgement(Acknowledgement {
            head: self.head(due, moved.by.as_ref())?,
            kind: self.case.request.lodging.kind,
            received: self.received(),
            admissibility_by: self.last_day(DeadlineRule::Admissibility, None),
        }))
    }

    fn completion(&self, due: Due) -> Result<Letter, Refused> {
        let moved = self.moved(due)?;
        let by = self.last_day(DeadlineRule::Completion, None);
        Ok(Letter::Completion(Completion {
            head: self.head(due, moved.by.as_ref())?,
            kind: self.case.request.lodging.kind,
            received: self.received(),
            missing: moved.requirements.clone(),
            by: missing("by", "no time to complete it runs", by)?,
        }))
    }

    fn admissible(&self, due: Due) -> Result<Letter, Refused> {
        let moved = self.moved(due)?;
        let rule = self.case.request.decision_rule();
        Ok(Letter::Admissible(Admissible {
            head: self.head(due, moved.by.as_ref())?,
            kind: self.case.request.lodging.kind,
            since: self.day_of(moved.at),
            decision_by: rule.and_then(|rule| self.last_day(rule, None)),
            consulted_until: self.last_day(DeadlineRule::Consultation, None),
        }))
    }

    fn not_admissible(&self, due: Due) -> Result<Letter, Refused> {
        let moved = self.moved(due)?;
        let by = missing("by", "a person says that it is not admissible", moved.by.as_ref())?;
        Ok(Letter::NotAdmissible(NotAdmissible {
            head: self.head(due, Some(by))?,
            kind: self.case.request.lodging.kind,
            received: self.received(),
            missing: moved.requirements.clone(),
            reasons: Quoted::new("reasons", Label::new("by", &by.name)?, None, &moved.reasons)?,
        }))
    }

    /// The points that did not pass, of the newest test before an entry.
    fn failed(&self, before: Seq) -> Vec<Failed> {
        let newest = self.case.tests.iter().rev().find(|it| it.0 < before).map(|it| &it.1);
        let points = newest.into_iter().flat_map(|it| it.points.iter());
        points
            .filter(|it| matches!(it.verdict, Verdict::Fails | Verdict::Asks))
            .map(|it| Failed { point: it.point, verdict: it.verdict })
            .collect()
    }

    fn items(&self) -> Vec<ItemAsked> {
        let Some(claim) = self.claim() else { return Vec::new() };
        let trial_over = self.case.tests.last().is_some_and(|it| {
            let open = |it: &&terms::restriction::PointTested| {
                it.point == terms::restriction::TestPoint::InvestigationOpen && it.verdict != Verdict::Passes
            };
            it.1.points.iter().find(open).is_some_and(|it| it.verdict != Verdict::DoesNotApply)
        });
        let asked = claim.items.iter().map(|it| ItemAsked {
            scope: it.scope,
            has_reason: !it.reason.trim().is_empty(),
            trial_over,
        });
        asked.collect()
    }

    /// The newest claim towards the applicant that stands.
    fn claim(&self) -> Option<&terms::restriction::RestrictionClaim> {
        self.case.towards_applicant().last().map(|it| &it.claim)
    }

    fn challenge(&self, due: Due) -> Result<Letter, Refused> {
        let claim = self.claim();
        let by = self.last_day(DeadlineRule::ChallengeAnswer, Some(due.about));
        let tested = self.case.tests.iter().rev().find(|it| it.0 < due.about).map(|it| &it.1);
        Ok(Letter::Challenge(Challenge {
            head: self.head(due, None)?,
            kind: terms::restriction::RestrictionKind::TowardsApplicant,
            claimed: claim.map(|it| it.claimed),
            ground: claim.and_then(|it| it.ground),
            failed: self.failed(due.about),
            twins: tested.map_or(0, |it| it.twins_count),
            items: self.items(),
            by: missing("by", "no time to answer runs", by)?,
            follows: follows(ChallengeStep::Opened),
        }))
    }

    fn opened(&self, event: &ChallengeEvent) -> Result<Date, Refused> {
        let opened = event.challenge.and_then(|seq| self.case.events.iter().find(|it| it.0 == seq));
        missing("challenged", "the challenge it belongs to is not on the record", opened)
            .map(|it| self.day_of(it.1.at))
    }

    fn reminder(&self, due: Due) -> Result<Letter, Refused> {
        let event = self.event(due)?;
        let by = self.last_day(DeadlineRule::ReminderAnswer, Some(due.about));
        Ok(Letter::Reminder(Reminder {
            head: self.head(due, None)?,
            kind: terms::restriction::RestrictionKind::TowardsApplicant,
            claimed: self.claim().map(|it| it.claimed),
            challenged: self.opened(event)?,
            number: event.number.unwrap_or(1),
            items: self.items(),
            by: missing("by", "no time to answer runs", by)?,
            follows: follows(ChallengeStep::Reminded),
        }))
    }

    fn right_of_reply(&self, due: Due) -> Result<Letter, Refused> {
        let event = self.event(due)?;
        let by = self.last_day(DeadlineRule::RightOfReply, Some(due.about));
        // The second invitation is before deletion is proposed, the first before it counts.
        let counts = if event.number == Some(2) {
            vec![ChallengeStep::DeletionProposed]
        } else {
            vec![ChallengeStep::InferenceMarked, ChallengeStep::CountedInAudit]
        };
        Ok(Letter::RightOfReply(RightOfReply {
            head: self.head(due, None)?,
            kind: terms::restriction::RestrictionKind::TowardsApplicant,
            challenged: self.opened(event)?,
            failed: self.failed(due.about),
            counts,
            by: missing("by", "no time to reply runs", by)?,
        }))
    }

    fn members(ruling: &Ruling) -> Result<Vec<Label>, Refused> {
        let each = ruling.by.iter().enumerate();
        each.map(|(at, it)| Label::new(&format!("members[{at}]"), &it.name)).collect()
    }

    fn quoted(ruling: &Ruling, field: &str, text: &str) -> Result<Quoted, Refused> {
        let by = missing("members", "nobody signed", ruling.by.first())?;
        Quoted::new(field, Label::new("by", &by.name)?, None, text)
    }

    fn gist(&self, due: Due) -> Result<Letter, Refused> {
        let ruling = self.ruling(due)?;
        let gist = missing("gist", "the decision names no gist", ruling.gist)?;
        let country = || {
            let claim = self.case.claims.last().map(|it| it.claim.bureau.clone());
            let bureau = claim.or_else(|| self.case.request.lodging.bureau.clone());
            if !self.filled.country.trim().is_empty() {
                return Label::new("country", &self.filled.country);
            }
            Label::new("country", &missing("country", "no bureau is named", bureau)?)
        };
        let charges = || {
            if self.filled.charges.is_empty() {
                return Ok(vec![Self::quoted(ruling, "charges", &ruling.to_applicant)?]);
            }
            let each = self.filled.charges.iter().enumerate();
            each.map(|(at, it)| Self::quoted(ruling, &format!("charges[{at}]"), it)).collect()
        };
        let gist = match gist {
            Gist::ChargesAndCountry => GistOf::ChargesAndCountry { charges: charges()?, country: country()? },
            Gist::OffenceClass if self.classes.is_empty() => {
                return Err(Refused {
                    field: "gist".to_owned(),
                    says: "no class of an offence is known on this record: name the alert in the request",
                });
            }
            Gist::OffenceClass => GistOf::OffenceClass(self.classes.to_vec()),
            Gist::CounselOnly => {
                let counsel = self.case.request.mandate.as_ref().map(|it| it.holder.as_str());
                let counsel = missing("counsel", "no counsel with a mandate is on the record", counsel)?;
                GistOf::CounselOnly {
                    counsel: Label::new("counsel", counsel)?,
                    charges: charges()?,
                    country: country()?,
                }
            }
        };
        Ok(Letter::Gist(GistLetter {
            head: self.head(due, ruling.by.first())?,
            gist,
            decided: self.day_of(ruling.at),
            members: Self::members(ruling)?,
        }))
    }

    fn corrections(ruling: &Ruling) -> Result<Vec<Quoted>, Refused> {
        let each = ruling.corrections.iter().enumerate();
        each.map(|(at, it)| Self::quoted(ruling, &format!("corrections[{at}]"), it)).collect()
    }

    fn provisions(ruling: &Ruling) -> Result<Option<Quoted>, Refused> {
        let said = Some(ruling.provisions.as_str()).filter(|it| !it.trim().is_empty());
        said.map(|it| Self::quoted(ruling, "provisions", it)).transpose()
    }

    fn decision_to_applicant(&self, due: Due) -> Result<Letter, Refused> {
        let ruling = self.ruling(due)?;
        Ok(Letter::DecisionToApplicant(DecisionToApplicant {
            head: self.head(due, ruling.by.first())?,
            kind: self.case.request.lodging.kind,
            ruling: ruling.kind,
            decided: self.day_of(ruling.at),
            version: ruling.version,
            members: Self::members(ruling)?,
            says: Self::quoted(ruling, "to_applicant", &ruling.to_applicant)?,
            provisions: Self::provisions(ruling)?,
            corrections: Self::corrections(ruling)?,
            carried_out_by: self.last_day(DeadlineRule::Implementation, None),
        }))
    }

    fn decision_to_source(&self, due: Due) -> Result<Letter, Refused> {
        let ruling = self.ruling(due)?;
        Ok(Letter::DecisionToSource(DecisionToSource {
            head: self.head(due, ruling.by.first())?,
            ruling: ruling.kind,
            decided: self.day_of(ruling.at),
            version: ruling.version,
            members: Self::members(ruling)?,
            says: Self::quoted(ruling, "to_source", &ruling.to_source)?,
            provisions: Self::provisions(ruling)?,
            corrections: Self::corrections(ruling)?,
            carried_out_by: self.last_day(DeadlineRule::Implementation, None),
            confirm_by: None,
        }))
    }
}

/// The steps that come where no answer does, as the ladder has them; none has a day before its own clock began.
fn follows(after: ChallengeStep) -> Vec<pages::letter::Follows> {
    const LADDER: [ChallengeStep; 7] = [
        ChallengeStep::Reminded,
        ChallengeStep::ReplyInvited,
        ChallengeStep::GistProposed,
        ChallengeStep::BlockProposed,
        ChallengeStep::InferenceMarked,
        ChallengeStep::CountedInAudit,
        ChallengeStep::DeletionProposed,
    ];
    let from = usize::from(after == ChallengeStep::Reminded);
    LADDER.iter().skip(from).map(|step| pages::letter::Follows { step: *step, on: None }).collect()
}

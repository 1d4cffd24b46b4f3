//! The docket as it is counted: every request of the record as a value without a name.
//!
//! A period is counted as it stood when it was over: what came, was decided, blocked, claimed or lifted after its last day is not
//! in it, whenever somebody counts. Of a decision the first version counts; a later one is of no release.
//!
//! Two requests with a name in common are one person's, however the letters are written: a namesake too many makes a part
//! smaller, and a smaller part is shown less. Not protected against: who kept an earlier count of a period reads from a later
//! one what was erased between.
//!
//! Promise: no name leaves here; a person is a number that tells people apart within one count. Serves
//! [`casework::statistics`].

use std::collections::BTreeMap;

use casework::request::ruling::decides;
use casework::restriction::{Outcome, outcome};
use casework::statistics::docket::{Ended, Period, Request, Restricted};
use names::{Name, TokenKind};
use store::{Docket, Reader, StoreError};
use terms::deadline::DeadlineRule;
use terms::request::{RequestKind, RequestState, RequestStep, RulingKind};
use terms::restriction::{ChallengeEnd, ChallengeStep, RestrictionGround, RestrictionKind};
use terms::{Date, Seq};

use super::Body;
use super::case::{Case, Claim, case_at};

/// Rows read at once.
const AT_ONCE: usize = 500;

/// Every request that came until the end of a period, as it stood then; the oldest first.
///
/// # Errors
/// The record cannot be read.
pub fn figures(reader: &Reader<'_>, body: &Body, period: &Period) -> Result<Vec<Request>, StoreError> {
    let (mut out, mut people, mut before) = (Vec::new(), People::default(), None);
    loop {
        let rows = reader.requests(&Docket::default(), before, AT_ONCE)?;
        let last = rows.len() < AT_ONCE;
        for row in rows {
            before = Some(row.first);
            if body.day_at(row.received) > period.last {
                continue;
            }
            if let Some(case) = case_at(reader, row.first, body)? {
                let person = people.of(&case.request.lodging.names);
                out.push(Counting { reader, body, case: &case, last: period.last }.counted(person)?);
            }
        }
        if last {
            break;
        }
    }
    for it in &mut out {
        it.person = people.first_of(it.person);
    }
    out.reverse();
    Ok(out)
}

/// People by the names under which they came: whoever shares one is one.
#[derive(Default)]
struct People {
    /// The number of each name.
    named: BTreeMap<String, u64>,
    /// For each number the one it was found to be the same as; itself where none.
    same: Vec<u64>,
}

impl People {
    fn of(&mut self, names: &[String]) -> u64 {
        let own = self.same.len() as u64;
        self.same.push(own);
        for name in names.iter().map(|it| folded(it)).filter(|it| !it.is_empty()) {
            let known = *self.named.entry(name).or_insert(own);
            let (one, other) = (self.first_of(known), self.first_of(own));
            if let Some(place) = usize::try_from(one.max(other)).ok().and_then(|at| self.same.get_mut(at)) {
                *place = one.min(other);
            }
        }
        own
    }

    fn first_of(&self, number: u64) -> u64 {
        let mut number = number;
        while let Some(next) = usize::try_from(number).ok().and_then(|at| self.same.get(at))
            && *next != number
        {
            number = *next;
        }
        number
    }
}

/// The words of a name without their order, titles and spelling.
fn folded(name: &str) -> String {
    let name = Name::parse(name);
    let words = name.tokens().iter().filter(|it| it.kind() != TokenKind::Title);
    let mut words: Vec<&str> = words.map(|it| it.folded()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// One request, counted as it stood at the end of a day.
struct Counting<'a> {
    reader: &'a Reader<'a>,
    body: &'a Body,
    case: &'a Case,
    last: Date,
}

impl Counting<'_> {
    /// Whether something was before the end of the period.
    fn then(&self, at: i64) -> bool {
        self.body.day_at(at) <= self.last
    }

    fn counted(&self, person: u64) -> Result<Request, StoreError> {
        let request = &self.case.request;
        let moved = |step: RequestStep| {
            let found = self.case.moves.iter().find(|it| it.2.step == step && self.then(it.2.at));
            found.map(|it| self.body.day_at(it.2.at))
        };
        let (restricted, ground) = self.restricted()?;
        let bureau = request.lodging.bureau.clone();
        let claimed = || self.claims().next().map(|it| it.claim.bureau.clone());
        let mut rulings = self.case.rulings.iter().filter(|it| self.then(it.1.at));
        let looked = |it: &&(Seq, terms::Actor, terms::request::RequestMove)| {
            it.2.step == RequestStep::DataChecked && self.then(it.2.at)
        };
        let found = self.case.moves.iter().rfind(looked).and_then(|it| it.2.found);
        Ok(Request {
            person,
            kind: request.lodging.kind,
            received: self.body.day_at(self.case.row.received),
            admitted: moved(RequestStep::Admitted),
            not_admitted: moved(RequestStep::NotAdmitted),
            due: self.due(),
            ended: self.ended(),
            blocked: rulings.any(|it| it.1.kind == RulingKind::Block),
            source: bureau.or_else(claimed).filter(|_| found != Some(false)),
            restricted,
            ground,
        })
    }

    /// The last day of its time. A day counts to its end: what is due at midnight was due on the day before.
    fn due(&self) -> Option<Date> {
        let rule = match self.case.request.lodging.kind {
            RequestKind::National => Some(DeadlineRule::NationalAnswer),
            _ => self.case.request.decision_rule(),
        }?;
        let kept = self.case.deadlines.iter().rev().find(|it| it.reference.rule == rule)?;
        kept.deadline.due.map(|due| self.body.day_at(due.saturating_sub(1)))
    }

    /// By its first decision; else by the step that closed it.
    fn ended(&self) -> Option<(Date, Ended)> {
        let ruled = self.case.rulings.iter().find(|it| decides(it.1.kind) && self.then(it.1.at));
        if let Some((seq, ruling)) = ruled {
            return Some((self.body.day_at(ruling.at), self.outcome(*seq, ruling.kind, ruling.proposal)));
        }
        let closed = self.case.moves.iter().find(|it| it.2.state == RequestState::Closed);
        let closed = closed.map(|it| &it.2).filter(|it| self.then(it.at))?;
        let how = match closed.step {
            RequestStep::WithdrawnByApplicant => Ended::Withdrawn,
            _ => Ended::Other,
        };
        Some((self.body.day_at(closed.at), how))
    }

    fn outcome(&self, ruling: Seq, kind: RulingKind, proposal: Option<Seq>) -> Ended {
        let withdrawn = |it: &(Seq, terms::Actor, terms::request::RequestMove)| {
            it.0 < ruling && it.2.step == RequestStep::WithdrawnBySource
        };
        match kind {
            RulingKind::NoData if self.case.moves.iter().any(withdrawn) => Ended::RemovedBefore,
            RulingKind::NoData => Ended::NoData,
            RulingKind::Compliant => Ended::Compliant,
            RulingKind::CompliantWithUpdate | RulingKind::Correct => Ended::CompliantWithUpdate,
            RulingKind::Delete => self.deleted(ruling, proposal),
            RulingKind::Disclose => Ended::Disclosed,
            RulingKind::KeepRestricted => Ended::KeptRestricted,
            RulingKind::RevisionRefused => Ended::RevisionRefused,
            RulingKind::RevisionOpened => Ended::RevisionOpened,
            RulingKind::DiscloseGist
            | RulingKind::Block
            | RulingKind::LiftBlock
            | RulingKind::ProposalRefused => Ended::Other,
        }
    }

    /// For want of an answer where the decision follows the proposal that silence led to. Where the source was asked, said
    /// nothing and the decision names no proposal, the record does not say why.
    fn deleted(&self, ruling: Seq, proposal: Option<Seq>) -> Ended {
        let events = || self.case.events.iter().filter(|it| it.0 < ruling);
        let of_silence = |it: &(Seq, terms::restriction::ChallengeEvent)| {
            Some(it.0) == proposal && it.1.step == ChallengeStep::DeletionProposed
        };
        if events().any(of_silence) {
            return Ended::NonCompliantNoAnswer;
        }
        let moved = |step: RequestStep| self.case.moves.iter().any(|it| it.0 < ruling && it.2.step == step);
        let said = |it: &(Seq, terms::restriction::ChallengeEvent)| {
            matches!(it.1.step, ChallengeStep::Answered | ChallengeStep::Replied)
        };
        let heard = moved(RequestStep::SourceAnswered)
            || events().any(said)
            || self.case.claims.iter().any(|it| it.seq < ruling);
        if moved(RequestStep::SourceAsked) && !heard {
            Ended::NonCompliantNotSaid
        } else {
            Ended::NonCompliantMerits
        }
    }

    fn claims(&self) -> impl Iterator<Item = &Claim> {
        let towards = |it: &&Claim| it.claim.kind == RestrictionKind::TowardsApplicant;
        self.case.claims.iter().filter(towards).filter(|it| it.received <= self.last)
    }

    /// What became of a restriction towards the applicant: how it began, and whether anything changed after the challenge.
    fn restricted(&self) -> Result<(Restricted, Option<RestrictionGround>), StoreError> {
        let claims: Vec<&Claim> = self.claims().collect();
        let ground = claims.first().and_then(|it| it.claim.ground);
        let mut tests = Vec::new();
        for (seq, it) in &self.case.tests {
            let counts = it.claim.is_none_or(|of| claims.iter().any(|claim| claim.seq == of));
            if counts && self.reader.entry(*seq)?.plain.effective <= self.last {
                tests.push((it.claim, outcome(&it.points)));
            }
        }
        let Some((of, first)) = tests.first().copied() else {
            // A claim that nobody tested limits what is told all the same.
            let how = if claims.is_empty() { Restricted::No } else { Restricted::FailedStands };
            return Ok((how, ground));
        };
        let lifted = self
            .case
            .events
            .iter()
            .filter(|it| self.then(it.1.at))
            .any(|it| matches!(it.1.ended, Some(ChallengeEnd::Justified | ChallengeEnd::Lifted)));
        let overruled = self.case.rulings.iter().filter(|it| self.then(it.1.at)).any(|it| {
            matches!(it.1.kind, RulingKind::Disclose | RulingKind::DiscloseGist | RulingKind::Delete)
        });
        let justified = tests.last().is_some_and(|it| it.1 == Outcome::Justified);
        let reversed = lifted || overruled || justified;
        let how = match (of, first, reversed) {
            (None, _, false) => Restricted::SilentStands,
            (None, _, true) => Restricted::SilentReversed,
            (Some(_), Outcome::Justified, _) => Restricted::Justified,
            (Some(_), _, false) => Restricted::FailedStands,
            (Some(_), _, true) => Restricted::FailedReversed,
        };
        Ok((how, ground))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_shares_a_name_is_one_person_however_it_is_written_and_whoever_links_two_makes_them_one() {
        let mut people = People::default();
        let mut came = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
            people.of(&names)
        };
        let first = came(&["Ludvika Astrouna"]);
        let other = came(&["Petras Vingilis"]);
        let nameless = [came(&[""]), came(&[])];
        let turned = came(&["ASTROUNA, Ludvika"]);
        let both = came(&["Petras Vingilis", "Ona Kazlauskaite"]);
        let late = came(&["Ona Kazlauskaite"]);
        let of = |number: u64| people.first_of(number);
        assert_eq!((of(turned), of(both), of(late)), (of(first), of(other), of(other)));
        assert_ne!(of(first), of(other));
        assert_ne!(of(nameless[0]), of(nameless[1]), "who is not named is nobody's double");
        let link = people.of(&["Ludvika Astrouna".to_owned(), "Petras Vingilis".to_owned()]);
        assert_eq!(people.first_of(first), people.first_of(late));
        assert_eq!(people.first_of(link), people.first_of(turned));
    }
}

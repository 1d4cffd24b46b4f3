//! A request folded from its entries, and every reason against a step.
//!
//! Promise: pure. The state follows from what is on the record and from nothing else; a step from a wrong state, by a wrong
//! side, without reasons or with what it names still missing is refused with every reason at once. A request whose applicant
//! works at the body is not touched by that person in any other capacity.
//!
//! Serves CCF Statute Arts 29 to 42.

use terms::deadline::{DeadlineRule, Party};
use terms::request::{
    Capacity, Lodging, Mandate, RequestKind, RequestMove, RequestState, RequestStep, Requirement, Ruling,
    RulingKind,
};
use terms::role::Role;
use terms::verification::Official;
use terms::{Date, Seq};

use super::admissible::{Missing, missing};
use super::rules::{Edition, Rules};
use super::steps;
use crate::verification::{Against, add, is_reason};

/// A request as it stands.
#[derive(Clone)]
pub struct Request {
    /// As it was lodged.
    pub lodging: Lodging,
    /// Who lodged it, where it came through a login: they act on it for nobody else.
    pub filed_person: Option<String>,
    /// How far it is.
    pub state: RequestState,
    /// Under which edition it is decided: that in force when it was admitted.
    pub edition: Option<Edition>,
    /// When it was admitted, microseconds since 1970.
    pub admitted: Option<i64>,
    /// What came with it and since.
    pub supplied: Vec<Requirement>,
    /// Until when the document of identity is in force.
    pub identity_until: Option<Date>,
    /// The mandate that counts now.
    pub mandate: Option<Mandate>,
    /// Whether data are held, once it was looked up.
    pub found: Option<bool>,
    /// The consultation is over.
    pub consultation_over: bool,
    /// The source answered since it was last asked.
    pub source_answered: bool,
    /// Data are blocked while it runs.
    pub blocked: bool,
    /// The source deleted or withdrew by itself.
    pub withdrawn_by_source: bool,
    /// What was decided was carried out.
    pub implemented: bool,
    /// The decision on the request that counts: its entry, what it is, its version.
    pub ruling: Option<(Seq, RulingKind, u32)>,
    /// Who reports on it.
    pub assigned: Option<String>,
    /// The meeting it is on.
    pub meeting: Option<Date>,
}

/// The kind and state only.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({}, {})", self.lodging.kind.code(), self.state.code())
    }
}

/// One thing that happened to a request, in the order of the record.
#[derive(Clone, Copy, Debug)]
pub enum Happened<'a> {
    /// A step.
    Moved(&'a RequestMove),
    /// A decision.
    Ruled(Seq, &'a Ruling),
}

impl Request {
    /// As it was lodged, and nothing since.
    #[must_use]
    pub fn lodged(lodging: Lodging, filed_person: Option<String>) -> Self {
        Self {
            filed_person,
            state: RequestState::Filed,
            edition: None,
            admitted: None,
            supplied: lodging.supplied.clone(),
            identity_until: lodging.identity_until,
            mandate: lodging.mandate.clone(),
            found: None,
            consultation_over: false,
            source_answered: false,
            blocked: false,
            withdrawn_by_source: false,
            implemented: false,
            ruling: None,
            assigned: None,
            meeting: None,
            lodging,
        }
    }

    /// Something happened.
    pub fn take(&mut self, what: Happened<'_>, rules_on: impl Fn(i64) -> Edition) {
        match what {
            Happened::Moved(it) => self.moved(it, rules_on),
            Happened::Ruled(seq, ruling) => self.ruled(seq, ruling),
        }
    }

    fn moved(&mut self, it: &RequestMove, rules_on: impl Fn(i64) -> Edition) {
        if let Some(to) = steps::of(it.step).and_then(|row| row.to) {
            self.state = to;
        }
        match it.step {
            RequestStep::Admitted => {
                self.admitted = Some(it.at);
                self.edition = Some(rules_on(it.at));
            }
            RequestStep::Completed => {
                for item in &it.requirements {
                    if !self.supplied.contains(item) {
                        self.supplied.push(*item);
                    }
                }
                if it.requirements.contains(&Requirement::Identity) {
                    self.identity_until = it.until;
                }
                if let Some(mandate) = &it.mandate {
                    self.mandate = Some(mandate.clone());
                }
            }
            RequestStep::DataChecked => self.found = it.found,
            RequestStep::ConsultationEnded => self.consultation_over = true,
            RequestStep::SourceAsked => self.source_answered = false,
            RequestStep::SourceAnswered => self.source_answered = true,
            RequestStep::WithdrawnBySource => self.withdrawn_by_source = true,
            RequestStep::Implemented => self.implemented = true,
            RequestStep::MandateEnded => self.mandate = None,
            RequestStep::MandateGiven => self.mandate.clone_from(&it.mandate),
            RequestStep::Assigned => {
                if it.assigned.is_some() {
                    self.assigned.clone_from(&it.assigned);
                }
                if it.meeting.is_some() {
                    self.meeting = it.meeting;
                }
            }
            RequestStep::Acknowledged
            | RequestStep::CompletionAsked
            | RequestStep::NotAdmitted
            | RequestStep::Consulted
            | RequestStep::SentForImplementation
            | RequestStep::Notified
            | RequestStep::WithdrawnByApplicant
            | RequestStep::Closed => {}
        }
    }

    fn ruled(&mut self, seq: Seq, ruling: &Ruling) {
        match ruling.kind {
            RulingKind::Block => self.blocked = true,
            RulingKind::LiftBlock => self.blocked = false,
            // Within the request, and no end of it.
            RulingKind::DiscloseGist | RulingKind::ProposalRefused => {}
            RulingKind::NoData
            | RulingKind::Compliant
            | RulingKind::CompliantWithUpdate
            | RulingKind::Delete
            | RulingKind::Correct
            | RulingKind::Disclose
            | RulingKind::KeepRestricted
            | RulingKind::RevisionRefused
            | RulingKind::RevisionOpened => {
                self.ruling = Some((seq, ruling.kind, ruling.version));
                // A later version is handed on and told of like the first: what was done for the other counts for none.
                self.implemented = false;
                if self.state != RequestState::Closed {
                    self.state = RequestState::Decided;
                }
            }
        }
    }

    /// Which deadline its decision has; none where no rule knows one.
    #[must_use]
    pub fn decision_rule(&self) -> Option<DeadlineRule> {
        match self.lodging.kind {
            RequestKind::Access => Some(DeadlineRule::AccessDecision),
            RequestKind::Correction | RequestKind::Deletion => Some(DeadlineRule::DeletionDecision),
            RequestKind::Revision => Some(DeadlineRule::RevisionDecision),
            RequestKind::National | RequestKind::Preventive => None,
        }
    }

    /// Whether somebody acts for the person now.
    #[must_use]
    pub fn is_represented(&self, on: Date) -> bool {
        let in_force = |it: &Mandate| it.from <= on && it.until.is_none_or(|until| on <= until);
        self.mandate.as_ref().is_some_and(in_force)
    }
}

/// Folds what is on the record.
#[must_use]
pub fn fold<'a>(
    lodging: Lodging,
    filed_person: Option<String>,
    happened: impl IntoIterator<Item = Happened<'a>>,
    edition_at: impl Fn(i64) -> Edition,
) -> Request {
    let mut request = Request::lodged(lodging, filed_person);
    for it in happened {
        request.take(it, &edition_at);
    }
    request
}

/// Who takes a step.
#[derive(Clone, Copy, Debug)]
pub struct Taker<'a> {
    /// For which side they act.
    pub side: Party,
    /// Who; none where a tick does.
    pub by: Option<&'a Official>,
}

/// Every reason against somebody's acting on a request for a side.
pub(crate) fn own_request(request: &Request, taker: &Taker<'_>, against: &mut Vec<Against>) {
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    // Where counsel filed, the person is known by name alone: a namesake of theirs leaves it to a colleague.
    let own = |it: &Official| {
        request.filed_person.as_deref() == Some(it.person.as_str())
            || request.lodging.names.iter().any(|name| same(name, &it.name))
    };
    if taker.side != Party::Applicant && taker.by.is_some_and(own) {
        add(against, "request.own", "this is your own request: somebody else of the body acts on it");
    }
}

/// Whoever acts as counsel acts under a mandate that is in force and is theirs: one that ended moves nothing of the person's.
fn mandated(request: &Request, taker: &Taker<'_>, on: Date, against: &mut Vec<Against>) {
    let Some(by) = taker.by.filter(|_| taker.side == Party::Applicant) else { return };
    if request.lodging.capacity != Capacity::Counsel {
        return;
    }
    let first = request.lodging.mandate.as_ref().map(|it| it.holder.as_str());
    let theirs = |holder: &str| {
        let filed = request.filed_person.as_deref() == Some(by.person.as_str());
        holder.trim().to_lowercase() == by.name.trim().to_lowercase() || (filed && first == Some(holder))
    };
    let counsel = [Role::Counsel, Role::NgoCaseworker].iter().any(|it| it.code() == by.role);
    let holds = request.is_represented(on) && request.mandate.as_ref().is_some_and(|it| theirs(&it.holder));
    if counsel && !holds {
        let says = "your mandate is not in force: the person acts, or whoever holds a mandate now";
        add(against, "request.mandate", says);
    }
}

/// Whether a step may be taken, or every reason against it.
///
/// # Errors
/// The reasons, none twice.
pub fn may(
    request: &Request,
    it: &RequestMove,
    taker: &Taker<'_>,
    on: Date,
    rules: &Rules<'_>,
) -> Result<(), Vec<Against>> {
    let mut against = Vec::new();
    let Some(row) = steps::of(it.step) else {
        add(&mut against, "request.step", "there is no such step");
        return Err(against);
    };
    if !row.from.contains(&request.state) {
        let from: Vec<&str> = row.from.iter().map(|it| it.code()).collect();
        let says = format!(
            "`{}` follows on {}; the request is `{}`",
            it.step.code(),
            from.join(", "),
            request.state.code()
        );
        add(&mut against, "request.order", says);
    }
    // The body may write down what another side did; no other side takes a step of the body's.
    if taker.side != row.of && taker.side != Party::Body {
        add(&mut against, "request.side", format!("this step is the {}'s", row.of.code()));
    }
    own_request(request, taker, &mut against);
    mandated(request, taker, on, &mut against);
    if !is_reason(&it.reasons) {
        add(&mut against, "request.reasons", "say why, in words");
    }
    of_step(request, it, taker, on, rules, &mut against);
    if against.is_empty() { Ok(()) } else { Err(against) }
}

fn of_step(
    request: &Request,
    it: &RequestMove,
    taker: &Taker<'_>,
    on: Date,
    rules: &Rules<'_>,
    against: &mut Vec<Against>,
) {
    match it.step {
        RequestStep::Admitted => {
            // Whether a new fact comes too late is a member's to say, with reasons: the term was checked against no text.
            let late = request.lodging.discovered.is_some() && is_reason(&it.reasons);
            let bars = |lacks: &Missing| !(late && lacks.item == Requirement::NewFact);
            for lacks in missing(request, on, rules).iter().filter(|it| bars(it)) {
                add(against, "request.missing", format!("`{}`: {}", lacks.item.code(), lacks.says));
            }
            person(taker, against);
        }
        RequestStep::NotAdmitted => {
            let lacks = missing(request, on, rules);
            let named = |item: &Requirement| lacks.iter().any(|it| it.item == *item);
            if it.requirements.is_empty() {
                add(
                    against,
                    "request.missing",
                    "name each item that is missing: nobody completes what is not named",
                );
            }
            for item in it.requirements.iter().filter(|it| !named(it)) {
                add(against, "request.missing", format!("`{}` is not missing", item.code()));
            }
            person(taker, against);
        }
        RequestStep::CompletionAsked | RequestStep::Completed => {
            if it.requirements.is_empty() {
                add(against, "request.missing", "name the items");
            }
            let mandate =
                it.step == RequestStep::Completed && it.requirements.contains(&Requirement::Mandate);
            if mandate && it.mandate.is_none() {
                add(against, "request.mandate", "give the mandate: who, from when, and its proof");
            }
        }
        RequestStep::DataChecked => {
            if it.found.is_none() {
                add(against, "request.data", "say whether data are held");
            }
        }
        RequestStep::Consulted => {
            let rules = Rules { edition: request.edition.unwrap_or(rules.edition), body: rules.body };
            if !rules.consults() {
                add(
                    against,
                    "request.edition",
                    "the rules under which it was admitted know no such consultation",
                );
            }
        }
        RequestStep::SourceAsked => {
            if it.questions.is_empty() {
                add(against, "request.questions", "ask something");
            }
            if request.state == RequestState::Consultation && !request.consultation_over {
                add(against, "request.order", "the consultation runs: it ends by an answer or by its clock");
            }
        }
        RequestStep::MandateGiven if it.mandate.is_none() => {
            add(against, "request.mandate", "give the mandate: who, from when, and its proof");
        }
        RequestStep::MandateEnded if request.mandate.is_none() => {
            add(against, "request.mandate", "there is no mandate");
        }
        RequestStep::MandateGiven | RequestStep::MandateEnded => {
            if request.lodging.capacity == Capacity::LegalRepresentative
                && it.step == RequestStep::MandateEnded
            {
                add(against, "request.mandate", "who represents a person by law does so by no mandate");
            }
        }
        RequestStep::SentForImplementation => {
            if !orders(request) {
                add(against, "request.order", "nothing was decided that is to be carried out");
            }
        }
        RequestStep::Notified => {
            if orders(request) && request.state == RequestState::Decided {
                let says =
                    "what was decided is to be carried out: hand it on (`sent_for_implementation`) first";
                add(against, "request.order", says);
            } else if orders(request) && !request.implemented {
                add(against, "request.order", "what was decided is not carried out yet");
            }
            person(taker, against);
        }
        RequestStep::Implemented if request.implemented => {
            add(against, "request.order", "it was carried out before");
        }
        RequestStep::Assigned => {
            if it.assigned.is_none() && it.meeting.is_none() {
                add(against, "request.assigned", "name the member, or the day of the meeting");
            }
        }
        RequestStep::Closed => {
            if orders(request) && !request.implemented {
                add(
                    against,
                    "request.order",
                    "what was decided is not carried out: nothing is closed over it",
                );
            }
            person(taker, against);
        }
        RequestStep::WithdrawnByApplicant => person(taker, against),
        RequestStep::Acknowledged
        | RequestStep::ConsultationEnded
        | RequestStep::SourceAnswered
        | RequestStep::Implemented
        | RequestStep::WithdrawnBySource => {}
    }
}

/// Whether what was decided is to be carried out.
fn orders(request: &Request) -> bool {
    request.ruling.is_some_and(|(_, kind, _)| super::ruling::hand_over(kind).is_some())
}

/// A program takes none of these.
fn person(taker: &Taker<'_>, against: &mut Vec<Against>) {
    if taker.by.is_none() {
        add(against, "request.named", "only a named person does this");
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::rules::BodyTerms;
    use super::*;
    use terms::id::RequestId;

    pub(crate) fn lodging(kind: RequestKind) -> Lodging {
        Lodging {
            request: RequestId::from_tail("abc"),
            kind,
            national: None,
            names: vec!["Ludvika Astrouna".to_owned()],
            born: None,
            nationalities: Vec::new(),
            capacity: Capacity::Person,
            filed_by: String::new(),
            mandate: None,
            language: "en".to_owned(),
            asks: "What is held about me, and by whom?".to_owned(),
            supplied: vec![Requirement::Signature, Requirement::Identity, Requirement::Contact],
            identity_until: "2030-01-01".parse().ok(),
            bureau: Some("QQ".to_owned()),
            alert: None,
            earlier: None,
            discovered: None,
            received: 0,
            dated: None,
        }
    }

    pub(crate) fn counsel(kind: RequestKind) -> Lodging {
        Lodging {
            capacity: Capacity::Counsel,
            filed_by: "Thibault Escarmel".to_owned(),
            mandate: Some(Mandate {
                holder: "Thibault Escarmel".to_owned(),
                from: "2026-01-01".parse().unwrap(),
                until: None,
                proof: Some("ab12".to_owned()),
            }),
            ..lodging(kind)
        }
    }

    pub(crate) fn request(lodging: Lodging) -> Request {
        Request::lodged(lodging, Some("person-ludvika".to_owned()))
    }

    pub(crate) fn step(step: RequestStep) -> RequestMove {
        RequestMove {
            step,
            state: RequestState::Filed,
            at: 0,
            reasons: "as the rules of the body provide".to_owned(),
            requirements: Vec::new(),
            found: None,
            questions: Vec::new(),
            mandate: None,
            until: None,
            assigned: None,
            meeting: None,
            by: None,
        }
    }

    pub(crate) fn member() -> Official {
        Official {
            name: "Elske Vandermoer".to_owned(),
            login: "elske".to_owned(),
            person: "person-elske".to_owned(),
            role: "commission".to_owned(),
            unit: "requests".to_owned(),
            authority: None,
        }
    }

    /// Takes the steps one after the other; the last refusal, by its rules.
    fn walk(request: &mut Request, steps: &[RequestMove]) -> Result<(), Vec<&'static str>> {
        let body = BodyTerms::default();
        let on = "2026-10-31".parse().unwrap();
        let rules = Rules::on(on, &body);
        let member = member();
        for it in steps {
            let side = steps::of(it.step).unwrap().of;
            let taker = Taker { side, by: Some(&member) };
            may(request, it, &taker, on, &rules)
                .map_err(|all| all.iter().map(|it| it.rule).collect::<Vec<_>>())?;
            request.take(Happened::Moved(it), |_| rules.edition);
        }
        Ok(())
    }

    fn found(it: bool) -> RequestMove {
        RequestMove { found: Some(it), ..step(RequestStep::DataChecked) }
    }

    fn asked() -> RequestMove {
        RequestMove {
            questions: vec!["When was the warrant issued?".to_owned()],
            ..step(RequestStep::SourceAsked)
        }
    }

    #[test]
    fn a_request_goes_from_filing_to_the_questions_of_the_source() {
        let mut it = request(lodging(RequestKind::Deletion));
        let steps = [
            step(RequestStep::Acknowledged),
            step(RequestStep::Admitted),
            found(true),
            step(RequestStep::Consulted),
            step(RequestStep::ConsultationEnded),
            asked(),
            step(RequestStep::SourceAnswered),
        ];
        assert_eq!(walk(&mut it, &steps), Ok(()));
        assert_eq!(it.state, RequestState::SourceQuestions);
        assert!(it.source_answered && it.consultation_over && it.found == Some(true));
        assert_eq!(it.edition, Some(Edition::Of2025));
    }

    #[test]
    fn a_step_out_of_its_order_is_refused_and_changes_nothing() {
        let mut it = request(lodging(RequestKind::Access));
        assert_eq!(walk(&mut it, &[found(true)]), Err(vec!["request.order"]));
        assert_eq!(walk(&mut it, &[step(RequestStep::Closed)]), Err(vec!["request.order"]));
        assert_eq!(it.state, RequestState::Filed);
        // The source is not asked while the General Secretariat is.
        let steps = [step(RequestStep::Admitted), found(true), step(RequestStep::Consulted), asked()];
        assert_eq!(walk(&mut it, &steps), Err(vec!["request.order"]));
    }

    #[test]
    fn what_was_admitted_under_the_earlier_rules_knows_no_consultation() {
        let mut it = request(lodging(RequestKind::Deletion));
        assert_eq!(walk(&mut it, &[step(RequestStep::Admitted), found(true)]), Ok(()));
        it.edition = Some(Edition::Of2016);
        assert_eq!(walk(&mut it, &[step(RequestStep::Consulted)]), Err(vec!["request.edition"]));
        assert_eq!(walk(&mut it, &[asked()]), Ok(()));
    }

    #[test]
    fn nothing_is_admitted_while_an_item_is_missing_and_none_is_refused_for_what_is_there() {
        let mut bare = lodging(RequestKind::Access);
        bare.supplied = vec![Requirement::Signature, Requirement::Contact];
        let mut it = request(bare);
        assert_eq!(walk(&mut it, &[step(RequestStep::Admitted)]), Err(vec!["request.missing"]));
        let refused = |items: &[Requirement]| RequestMove {
            requirements: items.to_vec(),
            ..step(RequestStep::NotAdmitted)
        };
        assert_eq!(walk(&mut it, &[refused(&[])]), Err(vec!["request.missing"]));
        assert_eq!(walk(&mut it, &[refused(&[Requirement::Signature])]), Err(vec!["request.missing"]));
        assert_eq!(walk(&mut it, &[refused(&[Requirement::Identity])]), Ok(()));
        let came = RequestMove {
            requirements: vec![Requirement::Identity],
            until: "2031-01-01".parse().ok(),
            ..step(RequestStep::Completed)
        };
        assert_eq!(walk(&mut it, &[came, step(RequestStep::Admitted)]), Ok(()));
        assert_eq!(it.state, RequestState::Admissible);
    }

    #[test]
    fn an_officer_of_the_body_does_not_act_on_their_own_request() {
        let body = BodyTerms::default();
        let on = "2026-10-31".parse().unwrap();
        let rules = Rules::on(on, &body);
        let own = Official { person: "person-ludvika".to_owned(), ..member() };
        let it = request(lodging(RequestKind::Access));
        let refused = |side, step_: RequestMove| {
            let taker = Taker { side, by: Some(&own) };
            may(&it, &step_, &taker, on, &rules)
                .err()
                .map(|all| all.iter().map(|it| it.rule).collect::<Vec<_>>())
        };
        assert_eq!(refused(Party::Body, step(RequestStep::Admitted)), Some(vec!["request.own"]));
        // For themselves they do what any applicant does.
        assert_eq!(refused(Party::Applicant, step(RequestStep::WithdrawnByApplicant)), None);
    }

    #[test]
    fn no_side_takes_a_step_of_another_and_a_program_admits_nothing() {
        let body = BodyTerms::default();
        let on = "2026-10-31".parse().unwrap();
        let rules = Rules::on(on, &body);
        let it = request(lodging(RequestKind::Access));
        let refused = |taker: Taker<'_>, step_: RequestStep| {
            may(&it, &step(step_), &taker, on, &rules)
                .err()
                .map(|all| all.iter().map(|it| it.rule).collect::<Vec<_>>())
        };
        let source = member();
        let taker = Taker { side: Party::Source, by: Some(&source) };
        assert_eq!(refused(taker, RequestStep::Admitted), Some(vec!["request.side"]));
        let program = Taker { side: Party::Body, by: None };
        assert_eq!(refused(program, RequestStep::Admitted), Some(vec!["request.named"]));
        assert_eq!(refused(program, RequestStep::Acknowledged), None);
    }

    #[test]
    fn a_mandate_that_ended_is_gone_and_stops_nothing() {
        let mut it = request(counsel(RequestKind::Deletion));
        let on = "2026-10-31".parse().unwrap();
        assert!(it.is_represented(on));
        assert_eq!(walk(&mut it, &[step(RequestStep::Admitted), step(RequestStep::MandateEnded)]), Ok(()));
        assert!(!it.is_represented(on));
        assert_eq!(it.state, RequestState::Admissible);
        assert_eq!(walk(&mut it, &[step(RequestStep::MandateEnded)]), Err(vec!["request.mandate"]));
    }
}

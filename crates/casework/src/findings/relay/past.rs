//! What happened before to this person or case: the past decisions that rules of this family read.
//!
//! A past decision is reached in two ways: it touches an earlier alert that is linked to this one, or it stands
//! in the register about this person and names another dossier. One that names this very dossier is left to the
//! `person` family.

use terms::finding::{Effect, Ground, Lifter};
use terms::register::{About, DeciderKind, Decision, Outcome, Protection, RegisterEntry};
use terms::{Date, Origin, Seq};

use crate::case::{Case, Linked, LinkedAlert, from_entry};
use crate::findings::person::bodies::{keeps_the_alert, on_merits, stated_on_merits};
use crate::findings::person::extradition_refused::effect_of;
use crate::findings::person::{about_this_case, decisions};
use crate::findings::{Draft, Rule};
use crate::link::{CaseFeature, Link, link_named_about};

/// A register entry about something earlier, with what links that to this alert.
pub(super) struct Past<'c, 'a> {
    /// Its entry in the record.
    pub entry: Seq,
    /// Its content.
    pub content: &'a RegisterEntry,
    /// What links the earlier matter to this alert.
    pub link: &'c Link,
    /// The earlier alert it touches; `None` where the register alone names the matter.
    pub via: Option<&'c LinkedAlert<'a>>,
}

/// How an earlier case ended.
pub(super) enum Ended {
    /// INTERPOL deleted or refused it on the merits.
    OnMerits,
    /// A body that can do neither states that INTERPOL did.
    StatedOnMerits,
    /// A court refused extradition.
    Refused,
    /// The sender withdrew it while a challenge was pending.
    UnderChallenge,
    /// Expired, achieved, clerical, withdrawn to correct: in words.
    Formal(&'static str),
}

impl<'a> Past<'_, 'a> {
    /// How the earlier case ended, where the entry says so.
    pub(super) fn ended(&self) -> Option<Ended> {
        match self.content {
            RegisterEntry::Refusal(_) => Some(Ended::Refused),
            RegisterEntry::Decision(it) => ended(it),
            RegisterEntry::Protection(_)
            | RegisterEntry::Misuse(_)
            | RegisterEntry::Override(_)
            | RegisterEntry::Interim(_) => None,
        }
    }

    /// The decision, where it is one.
    pub(super) fn decision(&self) -> Option<&'a Decision> {
        match self.content {
            RegisterEntry::Decision(it) => Some(it),
            RegisterEntry::Protection(_)
            | RegisterEntry::Refusal(_)
            | RegisterEntry::Misuse(_)
            | RegisterEntry::Override(_)
            | RegisterEntry::Interim(_) => None,
        }
    }

    /// The day of the entry's act.
    pub(super) fn day(&self) -> Option<Date> {
        day_of(self.content)
    }

    /// The states whose alert, request or persecution the entry was about.
    pub(super) fn states(&self) -> Vec<&'a str> {
        let mut states: Vec<&'a str> = match self.content {
            RegisterEntry::Refusal(it) => vec![it.requesting_state.as_str()],
            RegisterEntry::Decision(it) => it.concerning_state.as_deref().into_iter().collect(),
            RegisterEntry::Protection(it) => it.against.iter().map(String::as_str).collect(),
            RegisterEntry::Misuse(_) | RegisterEntry::Override(_) | RegisterEntry::Interim(_) => Vec::new(),
        };
        let protection = matches!(self.content, RegisterEntry::Protection(_));
        if let Some(via) = self.via.filter(|_| !protection) {
            states.extend(via.past.alert.bureau());
        } else if let Some(about) = self.content.about().filter(|_| !protection) {
            states.extend(about.cases.iter().filter_map(|it| it.state.as_deref()));
        }
        states
    }

    /// What links it, as grounds.
    pub(super) fn grounds(&self) -> Vec<Ground> {
        let mut grounds = link_grounds(self.link);
        grounds.extend(self.via.map(|via| earlier_alert(via.past.entry)));
        grounds
    }

    /// In a sentence: what shows that it is the same case, or the same person where no case is compared.
    pub(super) fn how(&self) -> &str {
        how(self.link)
    }

    /// The end of a sentence: the earlier alert by its id; nothing where the register alone names the matter.
    pub(super) fn at_the_end(&self) -> String {
        self.via.map_or_else(String::new, |via| format!(", {}", via.past.id))
    }
}

/// In a sentence: what links the two.
pub(super) fn how(link: &Link) -> &str {
    match link.case.same_case {
        true => &link.case.says,
        false => &link.person.says,
    }
}

/// The grounds that say how this alert is linked to an earlier matter. They repeat no name and no number.
pub(super) fn link_grounds(link: &Link) -> Vec<Ground> {
    [("link.person", &link.person.says), ("link.case", &link.case.says)]
        .into_iter()
        .filter(|(_, says)| !says.is_empty())
        .map(|(fact, says)| Ground::new(fact, says.as_str(), Origin::History))
        .collect()
}

/// The ground that names an earlier alert by its place in the record.
pub(super) fn earlier_alert(entry: Seq) -> Ground {
    from_entry("relay.earlier_alert", entry, "source.reference", Origin::History)
}

/// Every past decision and protection that touches this person or case, each once, not after the day of
/// examination.
pub(super) fn past<'c, 'a>(case: &'c Case<'a>) -> Vec<Past<'c, 'a>> {
    let mut all: Vec<Past<'c, 'a>> = Vec::new();
    for via in case.history.iter().filter(|it| it.link.same_person() || it.link.same_person_and_case()) {
        for hit in &via.past.register {
            let touches = hit.content.about().is_some_and(|about| touches(via, about));
            if touches && made_by(&hit.content, case.on()) && !names_this_dossier(case, hit.entry) {
                add(
                    &mut all,
                    Past { entry: hit.entry, content: &hit.content, link: &via.link, via: Some(via) },
                );
            }
        }
    }
    for linked in &case.register {
        let link = &linked.link;
        let person = link.same_person() || link.same_person_and_case();
        if person && made_by(&linked.hit.content, case.on()) && !is_named(linked) {
            add(&mut all, Past { entry: linked.hit.entry, content: &linked.hit.content, link, via: None });
        }
    }
    all.sort_by_key(|it| it.entry);
    all
}

/// One entry can be reached on several ways: the one that shows the same case is kept.
fn add<'c, 'a>(all: &mut Vec<Past<'c, 'a>>, new: Past<'c, 'a>) {
    match all.iter_mut().find(|it| it.entry == new.entry) {
        Some(old) if new.link.same_person_and_case() && !old.link.same_person_and_case() => *old = new,
        Some(_) => {}
        None => all.push(new),
    }
}

/// The entry is about the earlier alert: its dossier, its case, or its person where it names no case.
pub(in crate::findings) fn touches(via: &LinkedAlert<'_>, about: &About) -> bool {
    let link = link_named_about(&via.past.id, &via.past.alert, about);
    let no_case = about.cases.is_empty() && about.alerts.is_empty();
    link.case.same_case || (no_case && link.same_person())
}

/// The register entry names this very dossier: then it is the `person` family's matter.
fn names_this_dossier(case: &Case<'_>, entry: Seq) -> bool {
    case.register.iter().any(|it| it.hit.entry == entry && is_named(it))
}

fn is_named(linked: &Linked<'_>) -> bool {
    linked.link.case.has(CaseFeature::DossierNumber)
}

fn day_of(content: &RegisterEntry) -> Option<Date> {
    match content {
        RegisterEntry::Refusal(it) => Some(it.on),
        RegisterEntry::Decision(it) => Some(it.on),
        RegisterEntry::Protection(it) => Some(it.since),
        RegisterEntry::Interim(it) => Some(it.on),
        RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => None,
    }
}

fn made_by(content: &RegisterEntry, on: Date) -> bool {
    day_of(content).is_some_and(|day| day <= on)
}

fn ended(decision: &Decision) -> Option<Ended> {
    match decision.outcome {
        Outcome::DeletedOnMerits | Outcome::RefusedOnMerits if on_merits(decision) => Some(Ended::OnMerits),
        Outcome::DeletedOnMerits | Outcome::RefusedOnMerits => Some(Ended::StatedOnMerits),
        // The sender withdraws; INTERPOL and the sender keep the data and end it for a reason of form.
        Outcome::WithdrawnUnderChallenge
        | Outcome::DeletedExpired
        | Outcome::DeletedAchieved
        | Outcome::DeletedClerical
        | Outcome::WithdrawnToCorrect
            if !keeps_the_alert(decision) =>
        {
            None
        }
        Outcome::WithdrawnUnderChallenge => Some(Ended::UnderChallenge),
        Outcome::DeletedExpired => Some(Ended::Formal("deleted because it had expired")),
        Outcome::DeletedAchieved => Some(Ended::Formal("deleted because its purpose was achieved")),
        Outcome::DeletedClerical => Some(Ended::Formal("deleted for a clerical reason")),
        Outcome::WithdrawnToCorrect => Some(Ended::Formal("withdrawn by its sender to correct it")),
        Outcome::Kept
        | Outcome::WarrantAnnulled
        | Outcome::ChargeDropped
        | Outcome::ChargePaid
        | Outcome::Acquittal
        | Outcome::FinalJudgment
        | Outcome::JudgeFoundAgainst
        | Outcome::DossierFoundAgainst
        | Outcome::GeneralSituationBarsSurrender
        | Outcome::DeathPenaltyAssuranceAccepted
        | Outcome::TortureRiskShown
        | Outcome::UnfairTrialShown
        | Outcome::CureRecorded
        | Outcome::SuspendedElsewhere => None,
    }
}

/// What a decision says of itself, as grounds that point to its entry.
pub(super) fn decision_grounds(entry: Seq) -> [Ground; 4] {
    ["outcome", "on", "by.name", "objected_to"].map(|field| {
        let fact = match field {
            "outcome" => "decision.outcome",
            "on" => "decision.on",
            "by.name" => "decision.by",
            _ => "decision.objected_to",
        };
        from_entry(fact, entry, field, Origin::Register)
    })
}

/// What a refusal says of itself.
pub(super) fn refusal_grounds(entry: Seq) -> [Ground; 3] {
    [("refusal.ground", "ground"), ("refusal.refused_by", "refused_by.name"), ("refusal.on", "on")]
        .map(|(fact, field)| from_entry(fact, entry, field, Origin::Register))
}

/// The entry of a decision made later in the same matter that shows a cure, or that INTERPOL looked again and kept
/// it. It may name the earlier dossier or this one, which it was sent again under.
pub(super) fn later(
    case: &Case<'_>,
    all: &[Past<'_, '_>],
    decided: &Past<'_, '_>,
    outcome: Outcome,
) -> Option<Seq> {
    let is_it = |later: &Decision| {
        let by_interpol = outcome != Outcome::Kept || later.decider == DeciderKind::Interpol;
        later.outcome == outcome && by_interpol && Some(later.on) >= decided.day()
    };
    let on_the_earlier = all
        .iter()
        .filter(|it| it.link.same_person_and_case() && it.decision().is_some_and(is_it))
        .map(|it| it.entry);
    let on_this = decisions(case)
        .filter(|(linked, later)| about_this_case(linked) && is_it(later))
        .map(|(linked, _)| linked.hit.entry);
    on_the_earlier.chain(on_this).min()
}

/// The effect that a past decision has on the same case when it comes again; `None` where it has none of its
/// own. The refusal table is shared with `person.extradition_refused`.
pub(super) fn mirrored(rule: &Rule, case: &Case<'_>, past: &Past<'_, '_>) -> Option<Draft> {
    let draft = match past.content {
        RegisterEntry::Refusal(it) => effect_of(rule, case, it).grounds(refusal_grounds(past.entry)),
        RegisterEntry::Decision(it) if on_merits(it) => rule
            .finding(Effect::Suspend, "INTERPOL deleted or refused it on the merits")
            .lifted_by(Lifter::InterpolAndTwoOfficials)
            .grounds(decision_grounds(past.entry)),
        RegisterEntry::Decision(it) if stated_on_merits(it) => rule
            .finding(
                Effect::Enhance,
                "a deletion on the merits is stated by a body that cannot delete it: needs a second look",
            )
            .grounds(decision_grounds(past.entry)),
        RegisterEntry::Decision(it)
            if it.outcome == Outcome::WithdrawnUnderChallenge && keeps_the_alert(it) =>
        {
            rule.finding(Effect::Enhance, "its sender withdrew it while a challenge was pending")
                .grounds(decision_grounds(past.entry))
        }
        RegisterEntry::Decision(_)
        | RegisterEntry::Protection(_)
        | RegisterEntry::Interim(_)
        | RegisterEntry::Misuse(_)
        | RegisterEntry::Override(_) => return None,
    };
    Some(draft)
}

/// Protection in force on the day.
pub(super) fn in_force(protection: &Protection, on: Date) -> bool {
    protection.since <= on && protection.until.is_none_or(|until| on <= until)
}

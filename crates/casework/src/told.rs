//! What gateways tell each other beside recalls - a refusal, a precedent, an interim measure, a suspension -, who hears it, and what
//! counts of it here: what one court decided is known at the next border.
//!
//! Promise: P1, P4, P10, P11. Protection is never told, nor what rests on it alone. What is told names cases and no person. Neither the
//! sender of a case hears of it, nor a state whose entries can be bought. A gateway speaks for its own state alone, hands nothing on,
//! and nothing that raises an alert is taken from it.
//!
//! Serves promise P4 and P11 of this system; [`crate::recall::law`] has the tags.

use terms::exchange::{Dossier, MessageKind, PeerKind};
use terms::finding::{Effect, Finding};
use terms::measure::Measure;
use terms::register::{About, Body, CaseRef, DeciderKind, Decision, Outcome, RegisterEntry};
use terms::{Alert, Date};

use crate::facts::Tables;
use crate::granting::{Granting, granting};
use crate::recall::is_sender;

/// Cases that are named at the most.
const MOST_CASES: usize = 20;

/// Findings that may be behind a suspension that is told: they rest on what courts and INTERPOL decided, or on the alert itself. A rule
/// that is not named here is never a reason to tell: protection and what the person said above all.
const MAY_BE_TOLD: [&str; 9] = [
    "person.case_ended",
    "person.decided_on_merits",
    "person.extradition_refused",
    "person.final_judgment",
    "political.expression",
    "political.pure_offence",
    "relay.after_merits",
    "relay.after_refusal",
    "sender.presumption",
];

/// Who is on the other side, by its card.
#[derive(Clone, Copy, Debug)]
pub struct Peer<'a> {
    /// What it is.
    pub kind: PeerKind,
    /// Its state.
    pub state: Option<&'a str>,
    /// The bureau it speaks for.
    pub bureau: Option<&'a str>,
}

/// The cases by which others know an alert: its dossier, and its warrants.
#[must_use]
pub fn cases_of(alert: &Alert) -> Vec<CaseRef> {
    let bureau = alert.bureau().map(str::to_owned);
    let dossier = alert.source.reference.clone().map(|reference| CaseRef {
        channel: Some(alert.source.channel),
        state: bureau.clone(),
        reference,
    });
    let warrants = alert.warrants().iter().filter_map(|it| {
        let reference = it.reference.value()?.clone();
        let state = it.state.value().cloned().or_else(|| bureau.clone());
        Some(CaseRef { channel: None, state, reference })
    });
    dossier.into_iter().chain(warrants).collect()
}

/// A suspension as it is told; `Err` where what suspends the alert is nothing that may be told.
///
/// # Errors
/// Why it is not told, in words.
pub fn suspension(
    findings: &[Finding],
    cases: Vec<CaseRef>,
    by: Body,
    on: Date,
) -> Result<RegisterEntry, &'static str> {
    let suspends = |it: &&Finding| {
        matches!(it.effect, Effect::Bar | Effect::Suspend) && it.stops.contains(Measure::ProvisionalArrest)
    };
    if !findings.iter().filter(suspends).any(|it| MAY_BE_TOLD.contains(&it.rule.as_str())) {
        return Err("it is not suspended for a reason that may be told: protection never is");
    }
    Ok(RegisterEntry::Decision(Decision {
        about: About { subject: None, cases, alerts: Vec::new() },
        concerning_state: None,
        decider: DeciderKind::Gateway,
        by,
        on,
        outcome: Outcome::SuspendedElsewhere,
        ends_case: false,
        objected_to: None,
        binds: Vec::new(),
    }))
}

/// What is told of an entry by the gateway of a state: cases by number and no person, no free words. `more` are cases of alerts of
/// this home that it is about.
///
/// # Errors
/// Why it is not told, in words.
pub fn sayable(
    entry: &RegisterEntry,
    more: &[CaseRef],
    own_state: Option<&str>,
) -> Result<RegisterEntry, &'static str> {
    let mut told = entry.clone();
    let about = match &mut told {
        RegisterEntry::Protection(_) => return Err("protection is never told"),
        RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => {
            return Err("it is about a bureau and no case: each state looks at bureaus itself");
        }
        RegisterEntry::Refusal(it) => &mut it.about,
        RegisterEntry::Interim(it) => &mut it.about,
        RegisterEntry::Decision(it) => {
            it.objected_to = None;
            it.binds.clear();
            &mut it.about
        }
    };
    about.subject = None;
    about.alerts.clear();
    about.cases.extend(more.iter().cloned());
    about.cases.retain(|it| it.state.is_some() && !it.reference.trim().is_empty());
    about.cases.sort_by(|a, b| (&a.state, &a.reference, a.channel).cmp(&(&b.state, &b.reference, b.channel)));
    about.cases.dedup();
    about.cases.truncate(MOST_CASES);
    own(&told, own_state)?;
    Ok(told)
}

/// It is of a kind that a gateway says, names a case, and is of the gateway's own state.
fn own(entry: &RegisterEntry, state: Option<&str>) -> Result<(), &'static str> {
    let of_state = |body: &Body| state.is_some_and(|it| it == body.state);
    let foreign = "a gateway tells what courts and bodies of its own state decided";
    let general = match entry {
        RegisterEntry::Protection(_) | RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => {
            return Err("it is of a kind that is never told");
        }
        RegisterEntry::Refusal(it) if !of_state(&it.refused_by) => return Err(foreign),
        RegisterEntry::Decision(it) => {
            if !protects(it) {
                return Err(
                    "it permits, cures or keeps, or is INTERPOL's: that is not told between gateways",
                );
            }
            if !of_state(&it.by) {
                return Err(foreign);
            }
            it.outcome == Outcome::GeneralSituationBarsSurrender && it.concerning_state.is_some()
        }
        RegisterEntry::Refusal(_) => false,
        // An international body has no gateway: whoever heard its order says so.
        RegisterEntry::Interim(it) if it.by.state.len() == 2 && !of_state(&it.by) => return Err(foreign),
        RegisterEntry::Interim(_) => false,
    };
    if entry.about().is_none_or(|it| it.cases.is_empty()) && !general {
        return Err("it names no case by its number and state: name the alert that it is about");
    }
    Ok(())
}

/// It can lower an alert and cannot raise one, and a body of a state decided it.
fn protects(it: &Decision) -> bool {
    let by_state = match it.decider {
        DeciderKind::Court | DeciderKind::Tribunal | DeciderKind::Disciplinary => {
            it.outcome != Outcome::SuspendedElsewhere
        }
        DeciderKind::Gateway => it.outcome == Outcome::SuspendedElsewhere,
        DeciderKind::Interpol | DeciderKind::IssuingState => false,
    };
    by_state
        && match it.outcome {
            Outcome::WarrantAnnulled
            | Outcome::ChargeDropped
            | Outcome::ChargePaid
            | Outcome::Acquittal
            | Outcome::FinalJudgment
            | Outcome::JudgeFoundAgainst
            | Outcome::DossierFoundAgainst
            | Outcome::GeneralSituationBarsSurrender
            | Outcome::TortureRiskShown
            | Outcome::UnfairTrialShown
            | Outcome::SuspendedElsewhere => true,
            Outcome::DeletedOnMerits
            | Outcome::RefusedOnMerits
            | Outcome::DeletedExpired
            | Outcome::DeletedAchieved
            | Outcome::DeletedClerical
            | Outcome::WithdrawnUnderChallenge
            | Outcome::WithdrawnToCorrect
            | Outcome::Kept
            | Outcome::DeathPenaltyAssuranceAccepted
            | Outcome::CureRecorded => false,
        }
}

/// The states against whose case something is told: of its numbers, and as it names them.
fn senders(entry: &RegisterEntry) -> Vec<&str> {
    let mut all: Vec<&str> = match entry {
        RegisterEntry::Refusal(it) => vec![it.requesting_state.as_str()],
        RegisterEntry::Decision(it) => it.concerning_state.as_deref().into_iter().collect(),
        RegisterEntry::Interim(it) => it.against.iter().map(String::as_str).collect(),
        RegisterEntry::Protection(_) | RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => Vec::new(),
    };
    let cases = entry.about().map_or(&[][..], |it| &it.cases);
    all.extend(cases.iter().filter_map(|it| it.state.as_deref()));
    all
}

/// Whether a peer stands for the sender of a case that an entry is about.
#[must_use]
pub fn is_senders(peer: Peer<'_>, entry: &RegisterEntry) -> bool {
    let of = |bureau: &str| Dossier {
        channel: terms::alert::Channel::InterpolRed,
        bureau: Some(bureau.to_owned()),
        reference: String::new(),
    };
    senders(entry).into_iter().any(|it| is_sender(peer.state, peer.bureau, &of(it)))
}

/// Whether a peer may hear an entry on a day.
///
/// # Errors
/// Why not, in words.
pub fn may_hear(
    tables: &Tables,
    peer: Peer<'_>,
    entry: &RegisterEntry,
    on: Date,
) -> Result<(), &'static str> {
    let Some(state) = peer.state.filter(|_| peer.kind == PeerKind::Gateway) else {
        return Err("it is no gateway of a state");
    };
    if is_senders(peer, entry) {
        return Err("it stands for the sender of the case");
    }
    let body = Body { state: state.to_owned(), name: String::new() };
    let doubtful = |bureau: Option<&str>| granting(tables, &body, bureau, on) == Granting::Doubtful;
    if doubtful(None) {
        return Err("it is of a state whose police or courts are not relied on");
    }
    if senders(entry).into_iter().any(|it| doubtful(Some(it))) {
        return Err("its state is a party to a conflict with the sender");
    }
    Ok(())
}

/// What counts here of what a peer said, as it is entered in the register: graded further by the findings that read it.
///
/// # Errors
/// Why nothing does, in words.
pub fn counts(
    tables: &Tables,
    peer: Peer<'_>,
    entry: &RegisterEntry,
    on: Date,
) -> Result<RegisterEntry, &'static str> {
    let Some(state) = peer.state.filter(|_| matches!(peer.kind, PeerKind::Gateway | PeerKind::Court)) else {
        return Err("only a gateway or a court of a state says so");
    };
    MessageKind::telling(entry).ok_or("it is of a kind that is never told")?;
    if entry.about().is_some_and(|it| it.subject.is_some() || !it.alerts.is_empty()) {
        return Err("it names a person: what is told names cases by their numbers");
    }
    own(entry, Some(state))?;
    let day = match entry {
        RegisterEntry::Refusal(it) => it.on,
        RegisterEntry::Decision(it) => it.on,
        RegisterEntry::Interim(it) => it.on,
        RegisterEntry::Protection(_) | RegisterEntry::Misuse(_) | RegisterEntry::Override(_) => on,
    };
    if day > on {
        return Err("it is of a day that has not come");
    }
    match entry {
        // An order of a body elsewhere, said by somebody whose word can be bought: an official looks, nothing is barred.
        RegisterEntry::Interim(it) => {
            let by = Body { state: state.to_owned(), name: it.by.name.clone() };
            let doubtful = senders(entry)
                .into_iter()
                .map(Some)
                .chain([None])
                .any(|it| granting(tables, &by, it, on) == Granting::Doubtful);
            let mut heard = it.clone();
            if doubtful {
                heard.by = by;
            }
            Ok(RegisterEntry::Interim(heard))
        }
        // Whom a judgment binds is no matter for who tells it: that of a court elsewhere is a question here.
        RegisterEntry::Decision(it) => {
            Ok(RegisterEntry::Decision(Decision { binds: Vec::new(), ..it.clone() }))
        }
        other => Ok(other.clone()),
    }
}

#[cfg(test)]
mod tests {
    use terms::alert::Channel;
    use terms::register::{Interim, Protection, ProtectionKind, Refusal, RefusalGround};

    use super::*;
    use crate::findings;
    use crate::testing::{Scene, tables};

    fn on() -> Date {
        "2026-11-22".parse().unwrap()
    }

    fn body(state: &str) -> Body {
        Body { state: state.to_owned(), name: "Court of Appeal".to_owned() }
    }

    fn case() -> CaseRef {
        CaseRef {
            channel: Some(Channel::InterpolRed),
            state: Some("BY".to_owned()),
            reference: "2026/40417".to_owned(),
        }
    }

    fn about() -> About {
        About {
            subject: Some(Scene::red("BY").alert().subject.clone()),
            cases: vec![case()],
            alerts: Vec::new(),
        }
    }

    fn refusal(by: &str) -> RegisterEntry {
        RegisterEntry::Refusal(Refusal {
            about: about(),
            requesting_state: "BY".to_owned(),
            refused_by: body(by),
            on: on(),
            is_final: true,
            ground: RefusalGround::HumanRights,
        })
    }

    fn decision(decider: DeciderKind, outcome: Outcome, by: &str) -> RegisterEntry {
        RegisterEntry::Decision(Decision {
            about: about(),
            concerning_state: Some("BY".to_owned()),
            decider,
            by: body(by),
            on: on(),
            outcome,
            ends_case: false,
            objected_to: Some("free words, perhaps with a name".to_owned()),
            binds: Vec::new(),
        })
    }

    fn interim(by: &str) -> RegisterEntry {
        RegisterEntry::Interim(Interim {
            about: about(),
            by: body(by),
            on: on(),
            until: None,
            against: vec!["BY".to_owned()],
        })
    }

    fn gateway(state: &str) -> Peer<'_> {
        Peer { kind: PeerKind::Gateway, state: Some(state), bureau: None }
    }

    #[test]
    fn what_is_told_names_no_person_and_holds_no_free_words() {
        let told = sayable(&refusal("LT"), &[], Some("LT")).unwrap();
        assert!(told.about().unwrap().subject.is_none());
        assert_eq!(told.about().unwrap().cases, [case()]);
        let told =
            sayable(&decision(DeciderKind::Court, Outcome::WarrantAnnulled, "LT"), &[case()], Some("LT"))
                .unwrap();
        let RegisterEntry::Decision(it) = &told else { panic!() };
        assert!(it.objected_to.is_none() && it.about.cases.len() == 1, "the same case once");
    }

    #[test]
    fn p4_protection_is_never_told_and_no_suspension_that_rests_on_it() {
        let protection = RegisterEntry::Protection(Protection {
            about: about(),
            kind: ProtectionKind::Refugee,
            against: vec!["BY".to_owned()],
            granted_by: body("LT"),
            since: on(),
            until: None,
            review: None,
            same_prosecution: false,
        });
        assert!(sayable(&protection, &[], Some("LT")).is_err());
        assert!(counts(tables(), gateway("CZ"), &protection, on()).is_err());
        let told =
            |scene: Scene| suspension(&scene.examine().findings, vec![case()], body("LT"), on()).is_ok();
        assert!(!told(Scene::red("BY").protection("LT", "BY", None)));
        assert!(told(Scene::red("BY").refusal("CZ", "BY", RefusalGround::HumanRights)));
        let both =
            Scene::red("BY").protection("LT", "BY", None).refusal("CZ", "BY", RefusalGround::HumanRights);
        assert!(told(both), "for the other reason");
        assert!(!told(Scene::red("BY").refusal("CZ", "BY", RefusalGround::NotKnown)), "it only enhances");
    }

    #[test]
    fn every_reason_that_may_be_told_is_a_rule_and_none_is_protection_or_the_persons_word() {
        for id in MAY_BE_TOLD {
            assert!(findings::rule(id).is_some(), "{id}");
            assert!(!id.contains("protect") && !id.contains("statement") && !id.contains("asylum"), "{id}");
        }
    }

    #[test]
    fn p11_neither_the_sender_hears_it_nor_a_state_whose_word_can_be_bought_nor_whoever_fights_the_sender() {
        let hears = |peer: Peer<'_>, entry: &RegisterEntry| may_hear(tables(), peer, entry, on()).is_ok();
        let told = refusal("LT");
        assert!(hears(gateway("CZ"), &told) && hears(gateway("CA"), &told));
        for state in ["BY", "RU", "QQ", ""] {
            assert!(!hears(gateway(state), &told), "{state}");
        }
        let others = |kind| Peer { kind, state: Some("CZ"), bureau: None };
        for kind in
            [PeerKind::Commission, PeerKind::GeneralSecretariat, PeerKind::Court, PeerKind::IssuingBureau]
        {
            assert!(!hears(others(kind), &told), "{kind:?}");
        }
        let of_bureau = Peer { bureau: Some("BY"), ..gateway("CZ") };
        assert!(!hears(of_bureau, &told));
        // The state that asked is not the one of the number.
        let RegisterEntry::Refusal(mut it) = refusal("LT") else { panic!() };
        it.requesting_state = "CZ".to_owned();
        assert!(!hears(gateway("CZ"), &RegisterEntry::Refusal(it)));
    }

    #[test]
    fn p10_a_gateway_speaks_for_its_own_state_alone_and_raises_nothing() {
        let taken = |state: &str, entry: RegisterEntry| {
            let entry = sayable(&entry, &[], entry_state(&entry).as_deref()).map_err(|_| ())?;
            counts(tables(), gateway(state), &entry, on()).map_err(|_| ())
        };
        assert!(taken("CZ", refusal("CZ")).is_ok());
        assert!(taken("CZ", refusal("LT")).is_err());
        assert!(taken("CZ", decision(DeciderKind::Court, Outcome::JudgeFoundAgainst, "CZ")).is_ok());
        for outcome in Outcome::ALL.iter().copied() {
            let lowers = taken("CZ", decision(DeciderKind::Court, outcome, "CZ")).is_ok();
            let raises = matches!(
                outcome,
                Outcome::CureRecorded | Outcome::Kept | Outcome::DeathPenaltyAssuranceAccepted
            );
            assert!(!(lowers && raises), "{}", outcome.code());
        }
        assert!(taken("CZ", decision(DeciderKind::Interpol, Outcome::JudgeFoundAgainst, "CZ")).is_err());
        assert!(taken("CZ", decision(DeciderKind::Gateway, Outcome::SuspendedElsewhere, "CZ")).is_ok());
        assert!(taken("CZ", decision(DeciderKind::Court, Outcome::SuspendedElsewhere, "CZ")).is_err());
        let commission = Peer { kind: PeerKind::Commission, state: None, bureau: None };
        let told = sayable(&refusal("CZ"), &[], Some("CZ")).unwrap();
        assert!(counts(tables(), commission, &told, on()).is_err());
        assert!(counts(tables(), gateway("CZ"), &refusal("CZ"), on()).is_err(), "it names a person");
        assert!(
            counts(tables(), gateway("CZ"), &told, "2026-11-21".parse().unwrap()).is_err(),
            "it lies ahead"
        );
    }

    fn entry_state(entry: &RegisterEntry) -> Option<String> {
        match entry {
            RegisterEntry::Refusal(it) => Some(it.refused_by.state.clone()),
            RegisterEntry::Decision(it) => Some(it.by.state.clone()),
            _ => None,
        }
    }

    #[test]
    fn an_order_of_strasbourg_bars_by_the_word_of_a_reliable_gateway_and_is_looked_at_by_that_of_another() {
        let order = sayable(&interim("ECtHR"), &[], Some("CZ")).unwrap();
        let by = |state: &str| match counts(tables(), gateway(state), &order, on()) {
            Ok(RegisterEntry::Interim(it)) => it.by.state,
            other => panic!("{other:?}"),
        };
        assert_eq!(by("CZ"), "ECtHR");
        assert_eq!(by("RU"), "RU", "a body whose measures do not bind");
    }

    #[test]
    fn p10_a_message_binds_no_court_of_another_state() {
        let general = |by: &str, binds: &[&str]| {
            let RegisterEntry::Decision(mut it) =
                decision(DeciderKind::Court, Outcome::GeneralSituationBarsSurrender, by)
            else {
                panic!()
            };
            it.about = About::default();
            it.objected_to = None;
            it.binds = binds.iter().map(|it| (*it).to_owned()).collect();
            RegisterEntry::Decision(it)
        };
        for state in ["RU", "CZ"] {
            let heard = counts(tables(), gateway(state), &general(state, &["LT", "DE"]), on());
            let Ok(RegisterEntry::Decision(it)) = heard else { panic!("{heard:?}") };
            assert!(it.binds.is_empty(), "{state}");
        }
        let told = sayable(&general("LT", &["DE"]), &[], Some("LT")).unwrap();
        let RegisterEntry::Decision(it) = told else { panic!() };
        assert!(it.binds.is_empty(), "whom it binds is not told either");
    }

    #[test]
    fn what_names_no_case_is_told_of_a_general_situation_alone() {
        let nobody = |mut entry: RegisterEntry| {
            match &mut entry {
                RegisterEntry::Refusal(it) => it.about = About::default(),
                RegisterEntry::Decision(it) => it.about = About::default(),
                _ => {}
            }
            sayable(&entry, &[], Some("LT"))
        };
        assert!(nobody(refusal("LT")).is_err());
        assert!(nobody(decision(DeciderKind::Court, Outcome::GeneralSituationBarsSurrender, "LT")).is_ok());
        assert!(nobody(decision(DeciderKind::Court, Outcome::Acquittal, "LT")).is_err());
    }
}

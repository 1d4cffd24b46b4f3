//! What the rules of verification rest on, each reference with how far it was checked.
//!
//! Promise: what nobody checked against the text is tagged so and never shown as law; a rule of this system says that
//! it is one.

use terms::law::LawRef;

/// One rule of verification.
#[derive(Clone, Copy, Debug)]
pub struct VerificationRule {
    /// `verification.name`: never renamed and never reused.
    pub id: &'static str,
    /// What it says, in a sentence.
    pub says: &'static str,
    /// What it rests on.
    pub law: &'static [LawRef],
}

macro_rules! rules { ($($id:literal: $says:literal [$($law:expr),* $(,)?])*) => {
    /// Every rule of verification.
    pub static RULES: &[VerificationRule] =
        &[$(VerificationRule { id: $id, says: $says, law: &[$($law),*] }),*];
} }

rules! {
    "verification.named": "only a named person with a login of their own decides" [
        LawRef::verified("Directive (EU) 2016/680 Art 11, no decision solely by automated processing"),
        LawRef::inference("promise P1 of this system"),
    ]
    "verification.office": "the office and the unit of whoever decides are known" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.erased": "nothing is decided on an alert whose content is gone" [
        LawRef::inference("promise P14 of this system"),
    ]
    "verification.recalled": "no decision opens a recalled alert" [
        LawRef::memory("Directive (EU) 2016/680 Art 16, rectification and erasure reach recipients"),
        LawRef::inference("promise P5 of this system"),
    ]
    "verification.reasons": "every decision has reasons in words of its own" [
        LawRef::inference("CJEU Aranyosi, C-404/15: a specific and precise check; reasons as a rule of this system"),
    ]
    "verification.own_prosecutor": "a grave crime that ends without enforcement is answered by the own prosecutor" [
        LawRef::inference("prosecute where one does not surrender; a rule of this system"),
    ]
    "verification.one_measure": "a permission is for one measure" [
        LawRef::inference("promise P3 of this system"),
    ]
    "verification.conditions": "conditions are few and short enough that a booth shows each whole" [
        LawRef::inference("a rule of this system"),
    ]
    "verification.nothing_to_review": "a review needs a decision that waits for one" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.two_people": "the second official is another person, whatever the account" [
        LawRef::memory("Regulation (EU) 2024/1689 Art 14(5), two separately confirming persons"),
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.two_units": "the second official is of another unit" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.same_content": "both officials read the same content of the alert" [
        LawRef::inference("promise P3 of this system"),
    ]
    "verification.confirms_the_same": "what is confirmed is the first decision as it is" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.otherwise": "another permission than the first official's begins anew" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.evidence": "nothing is permitted while registers or the recall feed are not known to be fresh" [
        LawRef::inference("promise P15 of this system"),
    ]
    "verification.own_alert": "whoever entered or edited an alert does not permit a measure on it" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.ceiling": "a channel reaches no measure above its ceiling" [
        LawRef::verified("INTERPOL decides on publication; each country decides on the effect"),
        LawRef::inference("the ceilings, a rule of this system"),
    ]
    "verification.authority": "the authority that national law names decides on a measure" [
        LawRef::memory("Directive (EU) 2016/680 Art 8, legal basis in law"),
        LawRef::inference("the jurisdiction profile names it"),
    ]
    "verification.length": "a permission ends: 30 days for arrest and detention, 180 for any other measure" [
        LawRef::memory("Directive (EU) 2016/680 Art 5, periodic review"),
        LawRef::inference("the days, a rule of this system"),
    ]
    "verification.reading": "who decides has read and saved before, the second before the first is opened" [
        LawRef::inference("two judgements where two people are asked; a rule of this system"),
    ]
    "verification.own_reading": "nobody decides on another's reading" [
        LawRef::inference("promise P2 of this system"),
    ]
    "verification.point_open": "every needed point of the two steps is answered" [
        LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, paras 89 to 94"),
        LawRef::secondary("CJEU LM, C-216/18 PPU: the same two steps for a fair trial"),
    ]
    "verification.point_reasons": "every point has reasons" [
        LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, paras 92 to 94"),
    ]
    "verification.point_missing": "what cannot be excluded says what is missing and whom to ask" [
        LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, paras 95 to 97"),
    ]
    "verification.group_open": "step one says whether the person belongs to a group at risk; an official names it, no program" [
        LawRef::memory("ECtHR Salah Sheekh v. the Netherlands, 1948/04: membership of a group systematically exposed"),
        LawRef::memory("Directive (EU) 2016/680 Art 11(3): no profiling that discriminates by sensitive data"),
    ]
    "verification.group_reasons": "what is read of a group at risk has reasons" [
        LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, paras 92 to 94"),
    ]
    "verification.group_material": "a group at risk is shown or excluded on material with a date" [
        LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, para 89: objective, reliable, specific and updated"),
    ]
    "verification.group_named": "a group at risk that is shown or open is named from the facts" [
        LawRef::inference("a rule of this system"),
    ]
    "verification.group_step_two": "whoever belongs to a group at risk, or may, is looked at in step two on every track" [
        LawRef::inference("the two steps of CJEU Aranyosi and LM; a rule of this system"),
    ]
    "verification.assurance_weighed": "a risk is removed by an assurance that is written down with who gave it and what it meets" [
        LawRef::memory("ECtHR Othman v. the United Kingdom, 8139/09, para 189"),
    ]
    "verification.assurance_watched": "who watches an assurance after a surrender is named" [
        LawRef::memory("ECtHR Othman v. the United Kingdom, 8139/09, para 189 (viii)"),
        LawRef::inference("that it is named before, a rule of this system"),
    ]
    "verification.risk_stands": "no measure where an official reads a risk as shown or not excluded" [
        LawRef::memory("CJEU Aranyosi and Caldararu, C-404/15 and C-659/15 PPU, paras 98 and 104"),
        LawRef::memory("ECHR Art 3; ECtHR Soering, Chahal, Saadi"),
    ]
    "verification.stopped": "a finding that stops a measure is lifted by whom it names and by nobody else" [
        LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
        LawRef::inference("promise P4 of this system"),
    ]
    "verification.suspended": "a suspended alert is opened for nothing while a finding keeps it so" [
        LawRef::inference("promises P4 to P6 of this system"),
    ]
    "verification.return_sighted": "nothing is returned to the sender once the person was seen" [
        LawRef::inference("promise P11 of this system"),
    ]
    "verification.return_form": "a return needs a fault of form" [
        LawRef::inference("a rule of this system"),
    ]
    "verification.return_told": "no return where a finding stops every word to the sender" [
        LawRef::inference("promise P11 of this system"),
    ]
}

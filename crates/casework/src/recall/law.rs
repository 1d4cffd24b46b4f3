//! What the rules of recall rest on, each reference with how far it was checked.
//!
//! Promise: what nobody checked against the text is tagged so and never shown as law; a rule of this system says that it is one.

use terms::law::LawRef;

/// One rule of recall.
#[derive(Clone, Copy, Debug)]
pub struct RecallRule {
    /// `recall.name`: never renamed and never reused.
    pub id: &'static str,
    /// What it says, in a sentence.
    pub says: &'static str,
    /// What it rests on.
    pub law: &'static [LawRef],
}

macro_rules! rules { ($($id:literal: $says:literal [$($law:expr),* $(,)?])*) => {
    /// Every rule of recall.
    pub static RULES: &[RecallRule] = &[$(RecallRule { id: $id, says: $says, law: &[$($law),*] }),*];
} }

rules! {
    "recall.named": "only a named person with a login of their own enters a recall" [
        LawRef::verified("Directive (EU) 2016/680 Art 11, no decision solely by automated processing"),
        LawRef::inference("promise P10 of this system"),
    ]
    "recall.authority": "a recall names the authority that decided, its number and its day" [
        LawRef::inference("promise P10 of this system: a forged recall fails"),
    ]
    "recall.reasons": "a recall says why, in words of its own" [
        LawRef::inference("promise P10 of this system"),
    ]
    "recall.ground": "what is asked fits who decided: a date that is over corrects nothing, and only an authority erases a person" [
        LawRef::memory("RPD Art 51, deletion when the purpose is achieved or the data do not comply"),
        LawRef::memory("RPD Art 81, suspension, withdrawal, cancellation"),
        LawRef::inference("promise P4 of this system: a protection is no ground of a recall"),
    ]
    "recall.merits": "only an authority decides the merits: a withdrawal leaves no finding" [
        LawRef::secondary("INTERPOL CCF practice: a case withdrawn before a decision is closed without a finding"),
    ]
    "recall.challenged": "whether it was challenged is said of a withdrawal alone" [
        LawRef::inference("promise P6 of this system: what was withdrawn under challenge is watched for"),
    ]
    "recall.parts": "a correction names the parts that were wrong, and nothing else does" [
        LawRef::memory("Directive (EU) 2016/680 Arts 7(3) and 16(6), recipients are told and follow"),
        LawRef::inference("a rule of this system: a part counts as much as the whole"),
    ]
    "recall.day": "no decision of a day that lies ahead is entered" [
        LawRef::inference("a rule of this system"),
    ]
    "recall.again": "what was called back whole is not called back again" [
        LawRef::inference("promise P7 of this system: one receipt per recall and holder"),
    ]
    "recall.copy": "a copy names its holder, the system it is in and the purpose" [
        LawRef::memory("Directive (EU) 2016/680 Art 25, logs of disclosure"),
        LawRef::inference("a rule of this system: a copy is a debt to recall"),
    ]
    "recall.sis": "content of the Schengen Information System is asked for and not copied" [
        LawRef::verified("Regulation (EU) 2018/1862 Art 56(2), no copies into other national files"),
    ]
    "recall.reach": "INTERPOL calls back what came through it and a bureau what it sent; whoever else says so suspends, until a named person decides" [
        LawRef::memory("CCF Statute Arts 38 and 42, decisions bind the General Secretariat"),
        LawRef::inference("promise P10 of this system: a forged recall fails, and a protecting one is heard"),
    ]
    "recall.receipt": "a receipt is about a copy that is owed, and comes once" [
        LawRef::inference("promise P7 of this system"),
    ]
    "recall.purged": "a holder says that it looked again itself before it says that nothing is left" [
        LawRef::inference("promise P7 of this system"),
    ]
    "recall.contest": "a recall is contested with reasons, before its window ends" [
        LawRef::inference("promise P10 of this system: suppression is at once, erasure waits"),
    ]
    "recall.restore": "a contested recall is undone by two people, to suspended at the most" [
        LawRef::inference("promise P10 of this system"),
    ]
    "told.named": "a named person tells other gateways of a decision" [
        LawRef::memory("Directive (EU) 2016/680 Arts 35 to 38, transfers to other states"),
        LawRef::inference("a rule of this system: each transfer is somebody's decision"),
    ]
    "told.minimal": "what is told names cases by their numbers, and no person" [
        LawRef::memory("Directive (EU) 2016/680 Art 4(1)(c), no more than is needed"),
        LawRef::inference("a rule of this system"),
    ]
    "told.protection": "protection is never told, and nothing that rests on it or on what the person said" [
        LawRef::inference("promise P4 of this system: protection suspends at home and is never sent"),
    ]
    "told.receiver": "only a gateway of a reliable state hears it that is neither the sender's nor at war with it" [
        LawRef::inference("promise P11 of this system: silence to the sender"),
    ]
    "told.own": "a gateway speaks for the courts and bodies of its own state alone, and hands nothing on that it was told" [
        LawRef::memory("Directive (EU) 2016/680 Art 35(1)(e), onward transfer"),
        LawRef::inference("promise P10 of this system: a bought decision frees nobody"),
    ]
    "told.protects": "what permits, cures or keeps an alert is not told and not taken" [
        LawRef::inference("promise P1 of this system: a message only protects"),
    ]
    "erase.ground": "an erasure names its legal ground" [
        LawRef::memory("Directive (EU) 2016/680 Art 16(2), erasure without undue delay"),
        LawRef::inference("a rule of this system"),
    ]
    "erase.pending": "nothing is erased that a request is still decided on" [
        LawRef::memory("Directive (EU) 2016/680 Art 16(3)(b), data kept as evidence"),
        LawRef::inference("a rule of this system: a clock never erases evidence under a pending challenge"),
    ]
    "erase.detained": "nothing is erased while somebody is detained because of it" [
        LawRef::memory("ECHR Art 5(4), the lawfulness of a detention is decided speedily by a court"),
        LawRef::inference("a rule of this system"),
    ]
    "erase.contested": "nothing is erased while the recall is contested" [
        LawRef::inference("promise P10 of this system"),
    ]
    "erase.frozen": "what the person wants kept is kept, where officers do not see it" [
        LawRef::inference("promise P5 of this system"),
    ]
    "erase.window": "nothing is erased before the window in which a recall can be contested is over" [
        LawRef::inference("promise P10 of this system: suppression is at once, erasure waits"),
    ]
    "recall.choice": "the person chooses what becomes of the evidence: taken, kept apart, or erased" [
        LawRef::inference("promise P5 of this system"),
    ]
}

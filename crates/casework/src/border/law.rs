//! What the rules of a meeting rest on, each reference with how far it was checked.
//!
//! Promise: what nobody checked against the text is tagged so and never shown as law; a rule of this system says that
//! it is one. `docs/law/border.md` is made from this table.

use terms::law::LawRef;

/// One rule of a meeting.
#[derive(Clone, Copy, Debug)]
pub struct BorderRule {
    /// `border.name`: never renamed and never reused.
    pub id: &'static str,
    /// What it says, in a sentence.
    pub says: &'static str,
    /// What it rests on.
    pub law: &'static [LawRef],
    /// The file, under `crates/casework/src/border/`.
    pub file: &'static str,
}

/// Every rule of a meeting.
pub static RULES: &[BorderRule] = &[
    BorderRule {
        id: "border.purpose",
        says: "no check without a purpose, and none without its place on the log",
        law: &[
            LawRef::memory("Directive (EU) 2016/680 Art 4(1)(b), purpose"),
            LawRef::memory("Directive (EU) 2016/680 Art 25, logs"),
            LawRef::inference("promise P12 of this system: logged before effective"),
        ],
        file: "answer.rs",
    },
    BorderRule {
        id: "border.word",
        says: "an alert permits nothing at a meeting by itself; a named person decides on one measure",
        law: &[
            LawRef::verified("Directive (EU) 2016/680 Art 11, no decision solely by automated processing"),
            LawRef::verified("INTERPOL decides on publication; each country decides on the effect"),
            LawRef::inference("promises P1 to P3 of this system"),
        ],
        file: "answer.rs",
    },
    BorderRule {
        id: "border.same_bytes",
        says: "protection, precedent and presumption are not told apart in a booth",
        law: &[
            LawRef::memory("Directive (EU) 2016/680 Art 10, special categories: strictly necessary"),
            LawRef::inference("threat of a register enumerated by its answers"),
        ],
        file: "answer.rs",
    },
    BorderRule {
        id: "border.shield",
        says: "a protection that fits the traveller suspends an alert of the state it protects from",
        law: &[
            LawRef::verified("CJEU C-352/22 Generalstaatsanwaltschaft Hamm, 18 June 2024"),
            LawRef::verified("INTERPOL GA-2017-86-RES-09, refugee policy"),
            LawRef::memory("1951 Convention Art 33(1)"),
            LawRef::memory("EU Charter Arts 18 and 19(2)"),
            LawRef::inference("four hours for a candidate, a rule of this system"),
        ],
        file: "shield.rs",
    },
    BorderRule {
        id: "border.identity",
        says: "a name alone never identifies; each feature is shown by itself, nationality is never compared",
        law: &[
            LawRef::memory("RPD Art 12, accuracy of data"),
            LawRef::memory("Directive (EU) 2016/680 Art 4(1)(d), accuracy"),
            LawRef::verified("Directive (EU) 2016/680 Art 11, no discriminatory profiling"),
            LawRef::inference("two thresholds, a rule of this system"),
        ],
        file: "identity.rs",
    },
    BorderRule {
        id: "border.duty",
        says: "the duty desk answers a meeting within 30 minutes; no clock ends in a measure",
        law: &[LawRef::inference("rule of this system, not law")],
        file: "answer.rs",
    },
    BorderRule {
        id: "border.second_line",
        says: "under review, own law's second-line identity check, so many minutes as the profile says",
        law: &[LawRef::inference("jurisdiction profile of the gateway")],
        file: "answer.rs",
    },
    BorderRule {
        id: "border.child",
        says: "a child, or perhaps one, is not asked and not left alone; child protection is called",
        law: &[
            LawRef::memory("Convention on the Rights of the Child Arts 1, 3 and 37"),
            LawRef::verified("Regulation (EU) 2024/1348 Art 22, minors"),
            LawRef::inference("promise P17 of this system"),
        ],
        file: "instruction.rs",
    },
    BorderRule {
        id: "border.sheet",
        says: "the person is asked before any measure, voluntarily, and no answer lowers scrutiny",
        law: &[
            LawRef::memory("ECHR Arts 3 and 13, arguable claim"),
            LawRef::verified("Regulation (EU) 2024/1348 Art 7, confidentiality"),
            LawRef::memory("Directive (EU) 2016/680 Art 4(1)(e), storage no longer than needed"),
            LawRef::inference("own key, 30 days, closed to criminal and cessation files"),
        ],
        file: "sheet/mod.rs",
    },
    BorderRule {
        id: "border.asylum",
        says: "\"I ask for asylum\" is referred to the asylum authority",
        law: &[
            LawRef::verified("Regulation (EU) 2024/1348 Art 10, right to remain"),
            LawRef::memory("1951 Convention Art 33(1)"),
            LawRef::inference("hours of the referral: jurisdiction profile"),
        ],
        file: "sheet/mod.rs",
    },
    BorderRule {
        id: "border.not_this_person",
        says: "a judgement of one traveller and one alert is remembered and opened again when either side changes",
        law: &[
            LawRef::memory("Directive (EU) 2016/680 Art 4(1)(d), accuracy"),
            LawRef::memory("Directive (EU) 2016/680 Art 16, rectification"),
            LawRef::inference("a document, not a name, sets an alert aside"),
        ],
        file: "judgement.rs",
    },
    BorderRule {
        id: "border.asking",
        says: "who may ask another state's protection register: never a sender, nor who shares a wanted bank with it",
        law: &[
            LawRef::verified("CIS Treaty on interstate search of persons, 10 December 2010"),
            LawRef::secondary("practice: a listing in the CIS shared bank by one state appears for all"),
            LawRef::secondary("practice: INTERPOL does not tell the requester which country granted asylum"),
            LawRef::inference("promise P11 of this system: silence to the sender"),
        ],
        file: "asking.rs",
    },
    BorderRule {
        id: "border.measure",
        says: "a measure taken against the answer can always be recorded; it alarms and opens custody",
        law: &[
            LawRef::memory("Directive (EU) 2016/680 Art 25, logs"),
            LawRef::inference("promise P12 of this system"),
        ],
        file: "measure.rs",
    },
];

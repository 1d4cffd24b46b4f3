//! The question sheet in English.

use super::{Asked, FirstRow, Text, Ticks};

pub(super) static TEXT: Text = Text {
    tag: "en",
    language: "English",
    title: "Question sheet: what only you can know",
    intro: [
        "You do not have to answer. You can answer some questions and leave others open.",
        "You can have a lawyer and an interpreter before you answer anything.",
        "Nothing you say here counts against you. Saying nothing does not count against you either.",
        "Your answers are kept apart, under a key of their own.",
        "They are erased after 30 days.",
        "They do not go into a criminal file, nor into a file on ending somebody's protection.",
        "We do not tell the state that sent the alert.",
    ],
    before: "Before any question",
    first: FirstRow {
        lawyer: Asked {
            text: "A lawyer or an interpreter first",
            why: "We wait with the questions until you have spoken with them.",
        },
        asylum: Asked {
            text: "I ask for asylum",
            why: "We pass this on to the asylum authority. You need no paper and no reason for it here.",
        },
        none: Asked { text: "No answers today", why: "Nothing follows from this." },
    },
    why: "Why we ask:",
    ticks: Ticks {
        yes: "Yes",
        asked: "I asked, no answer yet",
        no: "No",
        rather_not: "I prefer not to say here",
    },
    protection: Asked {
        text: "Did any country give you asylum or another protection, or did you ask for it?",
        why: "a protection from the state that sent this alert stops it, once the authority that gave it confirms. Your word alone brings two people who look at the alert, and it is checked within 4 hours.",
    },
    document: Asked {
        text: "I have a paper of this protection and show it",
        why: "a paper that the officer verifies can stop this alert at once.",
    },
    earlier: Asked {
        text: "Did a court or another authority refuse to extradite you, or did INTERPOL decide on this case?",
        why: "such a decision can stop this alert. We look for it ourselves; you do not have to bring it.",
    },
    earlier_by: ["A court or another authority", "INTERPOL"],
    activity: Asked {
        text: "Were you, or was somebody close to you, active in public: in politics, journalism, human rights, a trade union, a religious community, a protest?",
        why: "police channels must not be used because of opinions. Two people then look at the alert.",
    },
    dispute: Asked {
        text: "Is there a dispute behind the charge: over money, a business, property, or with somebody in power?",
        why: "a charge can come out of a dispute. Then what it says is looked at more closely.",
    },
    risk: Asked {
        text: "Are you afraid of torture, ill-treatment, the death penalty or an unfair trial in the country that sent the alert?",
        why: "nobody may be sent to a place where such a danger is real.",
    },
    risk_of: ["Torture, ill-treatment or the death penalty", "An unfair trial"],
    state: "Which country?",
    words: "In your own words, if you want to:",
    child: "If you are under 18, we do not ask you these questions. Somebody from child protection comes to you.",
    blanks: ["Number of the meeting", "Day"],
    reviewed: "This text was written in English. No lawyer outside the project has reviewed it yet.",
};

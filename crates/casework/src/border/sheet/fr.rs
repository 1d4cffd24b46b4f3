//! The question sheet in French.

use super::{Asked, FirstRow, Text, Ticks};

pub(super) static TEXT: Text = Text {
    tag: "fr",
    language: "Français",
    title: "Feuille de questions : ce que personne d’autre ne peut savoir",
    intro: [
        "Vous n’avez pas à répondre. Vous pouvez répondre à certaines questions et laisser les autres ouvertes.",
        "Avant de répondre, vous pouvez parler avec un avocat et un interprète.",
        "Rien de ce que vous dites ici ne sera retenu contre vous. Votre silence non plus.",
        "Vos réponses sont conservées à part, sous une clé qui leur est propre.",
        "Elles sont effacées après 30 jours.",
        "Elles n’entrent ni dans un dossier pénal, ni dans un dossier visant à mettre fin à une protection.",
        "Nous ne disons rien à l’État qui a envoyé le signalement.",
    ],
    before: "Avant toute question",
    first: FirstRow {
        lawyer: Asked {
            text: "D’abord un avocat ou un interprète",
            why: "Nous attendons que vous leur ayez parlé avant de poser les questions.",
        },
        asylum: Asked {
            text: "Je demande l’asile",
            why: "Nous le transmettons à l’autorité chargée de l’asile. Il ne faut ici ni papier ni motif pour cela.",
        },
        none: Asked { text: "Pas de réponses aujourd’hui", why: "Cela n’entraîne rien." },
    },
    why: "Pourquoi nous demandons :",
    ticks: Ticks {
        yes: "Oui",
        asked: "J’ai demandé, pas encore de réponse",
        no: "Non",
        rather_not: "Je préfère ne pas le dire ici",
    },
    protection: Asked {
        text: "Un pays vous a-t-il accordé l’asile ou une autre protection, ou l’avez-vous demandé ?",
        why: "une protection contre l’État qui a envoyé ce signalement en arrête les effets, une fois confirmée par l’autorité qui l’a accordée. Votre seule parole suffit pour que deux personnes examinent le signalement, et une vérification suit dans les 4 heures.",
    },
    document: Asked {
        text: "J’ai un document de cette protection et je le montre",
        why: "un document que l’agent vérifie peut arrêter aussitôt les effets du signalement.",
    },
    earlier: Asked {
        text: "Un tribunal ou une autre autorité a-t-il refusé de vous extrader, ou INTERPOL a-t-il pris une décision dans cette affaire ?",
        why: "une telle décision peut arrêter les effets de ce signalement. Nous la cherchons nous-mêmes ; vous n’avez pas à l’apporter.",
    },
    earlier_by: ["Un tribunal ou une autre autorité", "INTERPOL"],
    activity: Asked {
        text: "Avez-vous eu, vous ou un proche, une activité publique : politique, journalisme, droits humains, syndicat, communauté religieuse, manifestation ?",
        why: "les voies policières ne doivent pas servir contre des opinions. Deux personnes examinent alors le signalement.",
    },
    dispute: Asked {
        text: "Y a-t-il un conflit derrière l’accusation : pour de l’argent, une entreprise, des biens, ou avec une personne au pouvoir ?",
        why: "une accusation peut naître d’un conflit. Son contenu est alors examiné de plus près.",
    },
    risk: Asked {
        text: "Craignez-vous la torture, de mauvais traitements, la peine de mort ou un procès inéquitable dans le pays qui a envoyé le signalement ?",
        why: "personne ne peut être envoyé là où un tel danger est réel.",
    },
    risk_of: ["Torture, mauvais traitements ou peine de mort", "Procès inéquitable"],
    state: "Quel pays ?",
    words: "Avec vos propres mots, si vous le souhaitez :",
    child: "Si vous avez moins de 18 ans, nous ne vous posons pas ces questions. Une personne de la protection de l’enfance vient à vous.",
    blanks: ["Numéro de la rencontre", "Jour"],
    reviewed: "Aucune personne de langue maternelle française n’a encore relu cette traduction.",
};

//! The question sheet in Lithuanian.

use super::{Asked, FirstRow, Text, Ticks};

pub(super) static TEXT: Text = Text {
    tag: "lt",
    language: "Lietuvių",
    title: "Klausimų lapas: ką galite žinoti tik Jūs",
    intro: [
        "Atsakyti neprivalote. Galite atsakyti į vienus klausimus, o kitus palikti neatsakytus.",
        "Prieš atsakydami galite pasikalbėti su advokatu ir vertėju.",
        "Niekas, ką čia pasakysite, nebus panaudota prieš Jus. Tylėjimas taip pat nebus panaudotas prieš Jus.",
        "Jūsų atsakymai saugomi atskirai, su savo raktu.",
        "Po 30 dienų jie ištrinami.",
        "Jie nepatenka nei į baudžiamąją bylą, nei į bylą dėl kieno nors apsaugos panaikinimo.",
        "Mes nepranešame valstybei, kuri atsiuntė šį paieškos pranešimą.",
    ],
    before: "Prieš klausimus",
    first: FirstRow {
        lawyer: Asked {
            text: "Pirmiausia advokatas arba vertėjas",
            why: "Su klausimais palauksime, kol su jais pasikalbėsite.",
        },
        asylum: Asked {
            text: "Prašau prieglobsčio",
            why: "Perduosime tai prieglobsčio institucijai. Čia tam nereikia nei dokumento, nei priežasties.",
        },
        none: Asked { text: "Šiandien be atsakymų", why: "Dėl to nebus jokių pasekmių." },
    },
    why: "Kodėl klausiame:",
    ticks: Ticks {
        yes: "Taip",
        asked: "Prašiau, atsakymo dar nėra",
        no: "Ne",
        rather_not: "Čia nenorėčiau apie tai kalbėti",
    },
    protection: Asked {
        text: "Ar kuri nors šalis suteikė Jums prieglobstį ar kitą apsaugą, arba ar jos prašėte?",
        why: "apsauga nuo valstybės, kuri atsiuntė šį pranešimą, sustabdo jo veikimą, kai ją patvirtina ją suteikusi institucija. Vien po Jūsų žodžio pranešimą peržiūri du žmonės, o per 4 valandas tai patikrinama.",
    },
    document: Asked {
        text: "Turiu šios apsaugos dokumentą ir jį parodau",
        why: "dokumentas, kurį patikrina pareigūnas, gali iš karto sustabdyti pranešimo veikimą.",
    },
    earlier: Asked {
        text: "Ar teismas arba kita institucija atsisakė Jus išduoti, arba ar Interpolas priėmė sprendimą šioje byloje?",
        why: "toks sprendimas gali sustabdyti šio pranešimo veikimą. Jo ieškome patys; atnešti jo nereikia.",
    },
    earlier_by: ["Teismas arba kita institucija", "Interpolas"],
    activity: Asked {
        text: "Ar Jūs arba kas nors iš Jums artimų žmonių dalyvavo viešoje veikloje: politikoje, žurnalistikoje, žmogaus teisių gynime, profesinėje sąjungoje, religinėje bendruomenėje, proteste?",
        why: "policijos kanalų negalima naudoti dėl pažiūrų. Tada pranešimą peržiūri du žmonės.",
    },
    dispute: Asked {
        text: "Ar už kaltinimo slypi ginčas: dėl pinigų, verslo, turto arba su kuo nors iš valdžios?",
        why: "kaltinimas gali kilti iš ginčo. Tada jo turinys nagrinėjamas atidžiau.",
    },
    risk: Asked {
        text: "Ar bijote kankinimų, netinkamo elgesio, mirties bausmės arba neteisingo teismo šalyje, kuri atsiuntė pranešimą?",
        why: "nieko negalima siųsti ten, kur toks pavojus yra tikras.",
    },
    risk_of: ["Kankinimai, netinkamas elgesys arba mirties bausmė", "Neteisingas teismas"],
    state: "Kuri šalis?",
    words: "Savais žodžiais, jei norite:",
    child: "Jei Jums nėra 18 metų, šių klausimų Jums neužduodame. Pas Jus ateis žmogus iš vaiko teisių apsaugos tarnybos.",
    blanks: ["Susitikimo numeris", "Diena"],
    reviewed: "Šio vertimo dar nepatikrino gimtakalbis.",
};

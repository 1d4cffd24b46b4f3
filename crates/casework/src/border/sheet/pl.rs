//! The question sheet in Polish.

use super::{Asked, FirstRow, Text, Ticks};

pub(super) static TEXT: Text = Text {
    tag: "pl",
    language: "Polski",
    title: "Arkusz pytań: co może wiedzieć tylko Pan lub Pani",
    intro: [
        "Odpowiedzi są dobrowolne. Można odpowiedzieć na niektóre pytania, a inne pozostawić bez odpowiedzi.",
        "Zanim padnie jakakolwiek odpowiedź, można porozmawiać z adwokatem i z tłumaczem.",
        "Nic z tego, co zostanie tu powiedziane, nie będzie użyte przeciwko Panu lub Pani. Milczenie również nie.",
        "Odpowiedzi są przechowywane osobno, pod własnym kluczem.",
        "Po 30 dniach są usuwane.",
        "Nie trafiają ani do akt karnych, ani do akt o pozbawienie kogokolwiek ochrony.",
        "Nie informujemy państwa, które przysłało ten wniosek o poszukiwanie.",
    ],
    before: "Przed pytaniami",
    first: FirstRow {
        lawyer: Asked {
            text: "Najpierw adwokat lub tłumacz",
            why: "Poczekamy z pytaniami do czasu tej rozmowy.",
        },
        asylum: Asked {
            text: "Proszę o azyl",
            why: "Przekażemy to organowi do spraw azylu. Nie trzeba do tego tutaj ani dokumentu, ani uzasadnienia.",
        },
        none: Asked { text: "Dzisiaj bez odpowiedzi", why: "Nic z tego nie wynika." },
    },
    why: "Dlaczego pytamy:",
    ticks: Ticks {
        yes: "Tak",
        asked: "Wniosek złożony, nie ma jeszcze odpowiedzi",
        no: "Nie",
        rather_not: "Wolę tutaj o tym nie mówić",
    },
    protection: Asked {
        text: "Czy jakieś państwo udzieliło Panu lub Pani azylu albo innej ochrony, lub czy złożono o nią wniosek?",
        why: "ochrona przed państwem, które przysłało ten wniosek o poszukiwanie, wstrzymuje go, gdy potwierdzi ją organ, który jej udzielił. Po samym Pana lub Pani słowie wniosek ogląda dwoje urzędników, a potwierdzenie następuje w ciągu 4 godzin.",
    },
    document: Asked {
        text: "Mam dokument o tej ochronie i go okazuję",
        why: "dokument, który sprawdzi funkcjonariusz, może wstrzymać wniosek od razu.",
    },
    earlier: Asked {
        text: "Czy sąd lub inny organ odmówił Pana lub Pani wydania albo czy INTERPOL podjął decyzję w tej sprawie?",
        why: "taka decyzja może wstrzymać ten wniosek. Szukamy jej sami; nie trzeba jej przynosić.",
    },
    earlier_by: ["Sąd lub inny organ", "INTERPOL"],
    activity: Asked {
        text: "Czy Pan, Pani lub ktoś bliski działał publicznie: w polityce, dziennikarstwie, obronie praw człowieka, związku zawodowym, wspólnocie religijnej, proteście?",
        why: "kanałów policyjnych nie wolno używać z powodu poglądów. Wtedy wniosek ogląda dwoje urzędników.",
    },
    dispute: Asked {
        text: "Czy za zarzutem stoi spór: o pieniądze, firmę, majątek albo z kimś u władzy?",
        why: "zarzut może wynikać ze sporu. Wtedy jego treść jest badana dokładniej.",
    },
    risk: Asked {
        text: "Czy obawia się Pan lub Pani tortur, złego traktowania, kary śmierci albo nierzetelnego procesu w państwie, które przysłało wniosek?",
        why: "nikogo nie wolno odesłać tam, gdzie takie niebezpieczeństwo jest rzeczywiste.",
    },
    risk_of: ["Tortury, złe traktowanie lub kara śmierci", "Nierzetelny proces"],
    state: "Jakie państwo?",
    words: "Własnymi słowami, jeśli jest takie życzenie:",
    child: "Osobie poniżej 18 lat nie zadajemy tych pytań. Przyjdzie do niej ktoś ze służby ochrony dzieci.",
    blanks: ["Numer spotkania", "Dzień"],
    reviewed: "Tego tłumaczenia nie sprawdził jeszcze rodzimy użytkownik języka.",
};

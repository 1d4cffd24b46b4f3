//! The question sheet in German.

use super::{Asked, FirstRow, Text, Ticks};

pub(super) static TEXT: Text = Text {
    tag: "de",
    language: "Deutsch",
    title: "Fragebogen: was nur Sie wissen können",
    intro: [
        "Sie müssen nicht antworten. Sie können einige Fragen beantworten und andere offen lassen.",
        "Bevor Sie etwas beantworten, können Sie mit einem Anwalt und einem Dolmetscher sprechen.",
        "Nichts, was Sie hier sagen, wird gegen Sie verwendet. Auch Schweigen wird nicht gegen Sie verwendet.",
        "Ihre Antworten werden getrennt aufbewahrt, unter einem eigenen Schlüssel.",
        "Nach 30 Tagen werden sie gelöscht.",
        "Sie kommen weder in eine Strafakte noch in eine Akte über das Ende eines Schutzes.",
        "Wir teilen dem Staat, der die Ausschreibung gesandt hat, nichts mit.",
    ],
    before: "Vor allen Fragen",
    first: FirstRow {
        lawyer: Asked {
            text: "Zuerst ein Anwalt oder ein Dolmetscher",
            why: "Wir warten mit den Fragen, bis Sie mit ihnen gesprochen haben.",
        },
        asylum: Asked {
            text: "Ich bitte um Asyl",
            why: "Wir geben das an die Asylbehörde weiter. Sie brauchen dafür hier weder ein Papier noch eine Begründung.",
        },
        none: Asked { text: "Heute keine Antworten", why: "Daraus folgt nichts." },
    },
    why: "Warum wir fragen:",
    ticks: Ticks {
        yes: "Ja",
        asked: "Ich habe darum gebeten, noch keine Antwort",
        no: "Nein",
        rather_not: "Das möchte ich hier nicht sagen",
    },
    protection: Asked {
        text: "Hat Ihnen ein Staat Asyl oder einen anderen Schutz gegeben, oder haben Sie darum gebeten?",
        why: "ein Schutz vor dem Staat, der diese Ausschreibung gesandt hat, hält sie auf, sobald die Behörde ihn bestätigt, die ihn gegeben hat. Schon auf Ihr Wort hin sehen zwei Personen die Ausschreibung an, und innerhalb von 4 Stunden wird es geprüft.",
    },
    document: Asked {
        text: "Ich habe ein Papier über diesen Schutz und zeige es",
        why: "ein Papier, das der Beamte prüft, kann die Ausschreibung sofort aufhalten.",
    },
    earlier: Asked {
        text: "Hat ein Gericht oder eine andere Behörde Ihre Auslieferung abgelehnt, oder hat INTERPOL in dieser Sache entschieden?",
        why: "eine solche Entscheidung kann diese Ausschreibung aufhalten. Wir suchen sie selbst; Sie müssen sie nicht mitbringen.",
    },
    earlier_by: ["Ein Gericht oder eine andere Behörde", "INTERPOL"],
    activity: Asked {
        text: "Waren Sie oder jemand, der Ihnen nahesteht, öffentlich tätig: in Politik, Journalismus, für Menschenrechte, in einer Gewerkschaft, einer Glaubensgemeinschaft, bei einem Protest?",
        why: "polizeiliche Wege dürfen nicht wegen einer Meinung benutzt werden. Dann sehen zwei Personen die Ausschreibung an.",
    },
    dispute: Asked {
        text: "Steht hinter dem Vorwurf ein Streit: um Geld, ein Geschäft, Eigentum oder mit jemandem an der Macht?",
        why: "ein Vorwurf kann aus einem Streit entstehen. Dann wird sein Inhalt genauer geprüft.",
    },
    risk: Asked {
        text: "Fürchten Sie Folter, Misshandlung, die Todesstrafe oder ein unfaires Verfahren in dem Staat, der die Ausschreibung gesandt hat?",
        why: "niemand darf dorthin geschickt werden, wo eine solche Gefahr wirklich besteht.",
    },
    risk_of: ["Folter, Misshandlung oder Todesstrafe", "Ein unfaires Verfahren"],
    state: "Welcher Staat?",
    words: "In Ihren eigenen Worten, wenn Sie möchten:",
    child: "Wenn Sie unter 18 sind, stellen wir Ihnen diese Fragen nicht. Jemand vom Kinderschutz kommt zu Ihnen.",
    blanks: ["Nummer der Begegnung", "Tag"],
    reviewed: "Diese Übersetzung hat noch niemand geprüft, dessen Muttersprache Deutsch ist.",
};

# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 } { $year }

## On every letter
letter-to = An
letter-dated = Datum
letter-reference = Unser Zeichen
letter-theirs = Ihr Zeichen
letter-by-rule = Was in diesem Schreiben steht, hat kein Mensch entschieden: Es folgt aus einer Regel dieser Stelle. Welche Regel es ist und wer das Schreiben erstellt hat, sagt das Protokoll. Fragen beantwortet die oben genannte Stelle.
letter-digest = Der Wortlaut dieses Schreibens steht unter diesem Hashwert (SHA-256) im Protokoll:
letter-sheet = Seite
letter-sheet-of = von
letter-written-by = Die Worte der Verfasserin oder des Verfassers, wie sie geschrieben wurden. Verfasst von: { $name }
letter-basis = Grundlage: { $what }.
letter-basis-from = Ab { $date }. Grundlage: { $what }.
letter-cite-statute = Statut der Kommission für die Kontrolle der INTERPOL-Dateien, Artikel { $article }
letter-cite-rules = Vorschriften von INTERPOL über die Datenverarbeitung, Artikel { $article }
letter-cite-directive = Richtlinie (EU) 2016/680, Artikel { $article }
letter-sure-text = am Text geprüft
letter-sure-second = aus zweiter Quelle
letter-is-rule = Regel dieser Stelle, kein Gesetz
letter-is-practice = Praxis, kein geprüfter Text
letter-is-national-law = nationales Recht nach der Richtlinie (EU) 2016/680; ihre Artikel wurden hier nicht geprüft und werden nicht angeführt
letter-title-to-commission = Antrag an die Kommission für die Kontrolle der INTERPOL-Dateien
letter-title-acknowledgement = Ihr Antrag ist eingegangen
letter-title-completion = Ihr Antrag ist unvollständig
letter-title-admissible = Ihr Antrag ist zulässig
letter-title-not-admissible = Ihr Antrag ist unzulässig
letter-title-challenge = Beanstandung einer Einschränkung
letter-title-reminder = Erinnerung: Beanstandung einer Einschränkung
letter-title-right-of-reply = Gelegenheit zur Stellungnahme
letter-title-gist = Offenlegung des wesentlichen Inhalts
letter-title-decision-to-applicant = Entscheidung über Ihren Antrag
letter-title-decision-to-source = Entscheidung über Daten Ihres Büros
letter-title-national = Antrag an die Behörde, die die Daten führt
letter-title-court-note = Mitteilung an das Gericht: Stand einer Ausschreibung

## The request
letter-request = Antrag
letter-kind-access = Auskunft über Daten
letter-kind-correction = Berichtigung von Daten
letter-kind-deletion = Löschung von Daten
letter-kind-revision = Überprüfung einer Entscheidung
letter-kind-national = Antrag an eine nationale Behörde
letter-kind-preventive = vorsorglicher Antrag: Daten sollen nicht aufgenommen werden
letter-person = Person
letter-born = Geboren
letter-filed-by = Eingereicht von
letter-capacity-person = der Person selbst
letter-capacity-counsel = einem Rechtsbeistand mit Mandat
letter-capacity-legal-representative = der gesetzlichen Vertretung der Person
letter-acts = Für die Person handelt
letter-mandate-since = Mandat seit
letter-bureau = Büro
letter-alert = Ausschreibung
letter-earlier = Frühere Entscheidung
letter-discovered = Neue Tatsache bekannt seit
letter-received = Eingegangen
letter-asked = Was beantragt wird
letter-commission = Die Kommission wird gebeten, die Daten über die unten genannte Person zu prüfen und über den Antrag zu entscheiden.
letter-commission-block = Es wird beantragt, die Daten bis zu einer Entscheidung zu sperren.
letter-no-clock = Keine Regel setzt eine Frist für einen vorsorglichen Antrag: Es läuft keine Frist, und niemand muss bis zu einem bestimmten Tag entscheiden. Der Antrag bleibt eingetragen.
letter-answer-here = Es wird gebeten, jede Antwort schriftlich und in der Sprache dieses Schreibens an die oben stehende Anschrift zu senden.
letter-annexes = Anlagen
letter-annexes-none = Diesem Schreiben liegt nichts bei.
letter-annex = Schriftstück
letter-annex-dated = Datum des Schriftstücks
letter-annex-sheets = Blätter
letter-annex-digest = SHA-256
letter-national-access = Sie werden gebeten mitzuteilen, ob Daten über die unten genannte Person verarbeitet werden, welche, von wem sie stammen und an wen sie gingen, und Auskunft über sie zu geben.
letter-national-correction = Sie werden gebeten, die Daten über die unten genannte Person zu berichtigen.
letter-national-deletion = Sie werden gebeten, die Daten über die unten genannte Person zu löschen.
letter-national-limits = Wird die Auskunft verweigert oder eingeschränkt, werden der Grund, die Begründung und der Rechtsbehelf schriftlich erbeten.
letter-national-recipients = Sie werden gebeten, alle zu unterrichten, an die die Daten gingen, und schriftlich zu bestätigen, wen Sie unterrichtet haben.
letter-national-automated = Keine Entscheidung zum Nachteil der Person darf allein auf automatisierter Verarbeitung beruhen.

## Answers to the applicant
letter-ack = Ihr Antrag ist eingegangen und unter dem oben stehenden Zeichen eingetragen.
letter-ack-next = Bis zum { $date } wird Ihnen mitgeteilt, ob er zulässig ist.
letter-only-contact = In dieser Sache ist allein die Kommission Ihre Ansprechstelle. Sie müssen an niemanden sonst schreiben.
letter-completion = Ihr Antrag kann noch nicht geprüft werden. Was fehlt, steht unten Punkt für Punkt.
letter-missing = Was fehlt
letter-missing-signature = Die Unterschrift der Person oder derjenigen, die für sie handeln.
letter-missing-identity = Eine Kopie eines Ausweises, der noch nicht abgelaufen ist.
letter-missing-mandate = Ein unterschriebenes, noch bestehendes Mandat derjenigen, die für die Person handeln.
letter-missing-representation = Ein Nachweis, wer die Person gesetzlich vertritt.
letter-missing-purpose = Was beantragt wird: Auskunft, Berichtigung, Löschung oder Überprüfung.
letter-missing-contact = Eine Anschrift, unter der erreichbar ist, wer den Antrag eingereicht hat.
letter-missing-earlier-decision = Die Entscheidung, die überprüft werden soll.
letter-missing-new-fact = Die neue Tatsache und der Tag, an dem sie bekannt wurde.
letter-missing-contested = Welche Daten bestritten werden und was an ihnen falsch ist.
letter-missing-controller = Die Behörde, die die Daten führt.
letter-completion-by = Senden Sie das Fehlende bis zum { $date } unter dem oben stehenden Zeichen.
letter-completion-by-over = Das Fehlende war bis zum { $date } erbeten; dieser Tag ist vorbei. Was Sie jetzt senden, wird dennoch gelesen.
letter-completion-then = Nach diesem Tag wird Ihnen mit Gründen mitgeteilt, ob der Antrag zulässig ist. Schweigen entscheidet nichts.
letter-completion-term = Die Frist für eine Entscheidung beginnt an dem Tag, an dem der Antrag zulässig ist, nicht früher.
letter-admissible = Ihr Antrag ist seit dem { $date } zulässig.
letter-decision-by = Eine Entscheidung ist bis zum { $date } zu treffen.
letter-term-runs = Schweigen kann diese Frist nicht anhalten. Läuft sie ohne Entscheidung ab, wird es Ihnen mitgeteilt und steht im Protokoll.
letter-consulted = Bis zum { $date } wird das Generalsekretariat von INTERPOL angehört.
letter-not-admissible = Ihr Antrag ist unzulässig. Ob es Daten gibt, wurde nicht geprüft.
letter-reasons = Gründe
letter-ask-again = Sie können jederzeit einen neuen Antrag mit dem Fehlenden einreichen.
letter-gist = Die Quelle hat verlangt, Daten nicht offenzulegen. Durch Entscheidung der genannten Mitglieder wird Ihnen deren wesentlicher Inhalt mitgeteilt; das Übrige bleibt eingeschränkt.
letter-gist-classes = Art der Straftat
letter-gist-duty = Dieses Schreiben ist allein für den Rechtsbeistand bestimmt. Sein Inhalt wird nicht weitergegeben, auch nicht an die Person, bis ein benanntes Mitglied diese Pflicht aufhebt.
letter-gist-rest = Jede Einschränkung muss begründet werden. Fehlt die Begründung, legt das allein die Daten nicht offen; es kann bei der Entscheidung über den Antrag berücksichtigt werden.
letter-for-counsel = Für den Rechtsbeistand
letter-charges = Tatvorwürfe
letter-country = Ersuchendes Land
letter-decided = Entschieden am
letter-members = Mitglieder
letter-version = Fassung der Entscheidung
letter-provisions = Vorschriften, wie die Mitglieder sie anführen
letter-corrections = Was berichtigt wird
letter-binds = Die Entscheidung bindet die Organisation.
letter-carried-out-by = Sie ist bis zum { $date } umzusetzen.
letter-revision = Eine Überprüfung kann beantragt werden, wenn neue Tatsachen bekannt werden, die die Entscheidung hätten ändern können.
letter-ruling-no-data = In den Dateien von INTERPOL wurden keine Daten über die Person gefunden.
letter-ruling-compliant = Die Daten entsprechen den Vorschriften.
letter-ruling-compliant-with-update = Die Daten entsprechen den Vorschriften, sobald sie ergänzt oder berichtigt sind.
letter-ruling-delete = Die Daten entsprechen nicht den Vorschriften und werden gelöscht.
letter-ruling-correct = Die Daten werden berichtigt.
letter-ruling-disclose = Der Inhalt der Dateien wird offengelegt.
letter-ruling-disclose-gist = Der wesentliche Inhalt der Dateien wird offengelegt.
letter-ruling-keep-restricted = Nichts wird offengelegt: Die Einschränkung ist begründet.
letter-ruling-block = Die Daten werden bis zu einer Entscheidung gesperrt.
letter-ruling-lift-block = Die Daten sind nicht mehr gesperrt.
letter-ruling-proposal-refused = Dem Vorschlag wird nicht gefolgt.
letter-ruling-revision-refused = Die frühere Entscheidung bleibt bestehen.
letter-ruling-revision-opened = Die Sache der früheren Entscheidung wird neu eröffnet.

## To the source
letter-restriction = Einschränkung
letter-restriction-between-bureaus = andere Büros sehen die Daten nicht
letter-restriction-towards-applicant = der antragstellenden Person wird nichts mitgeteilt
letter-ground = Genannter Grund
letter-ground-none = keiner
letter-ground-security = öffentliche oder nationale Sicherheit oder Verhütung von Straftaten
letter-ground-investigation = Vertraulichkeit einer Ermittlung oder Strafverfolgung
letter-ground-applicant-rights = Rechte und Freiheiten der antragstellenden Person
letter-ground-third-persons = Rechte und Freiheiten Dritter
letter-ground-functions = ordnungsgemäße Arbeit der Kommission oder von INTERPOL
letter-ground-other = ein anderer, der nicht auf der Liste steht
letter-challenge = Am { $date } haben Sie verlangt, Daten nicht offenzulegen. Die Begründung besteht die Prüfung unten nicht; die Einschränkung wird beanstandet.
letter-challenge-silent = Daten Ihres Büros werden nicht offengelegt, und keine Begründung von Ihnen ist eingetragen. Die Einschränkung wird beanstandet.
letter-challenge-asks = Am { $date } haben Sie verlangt, Daten nicht offenzulegen. Die Prüfung unten lässt Fragen offen; die Einschränkung wird beanstandet, bis sie beantwortet sind.
letter-justified = Jede Einschränkung muss begründet werden: Ihr Grund ist zu nennen und zu erläutern. Fehlt die Begründung, kann das bei der Entscheidung über den Antrag berücksichtigt werden.
letter-grounds = Gründe sind die öffentliche oder nationale Sicherheit und die Verhütung von Straftaten; die Vertraulichkeit einer Ermittlung oder Strafverfolgung; die Rechte und Freiheiten der antragstellenden Person oder Dritter; die ordnungsgemäße Arbeit der Kommission oder von INTERPOL.
letter-justified-bureaus = Es wird um Erläuterung gebeten, was andere Büros nicht sehen: welche Büros, welche Daten, wie lange.
letter-test = Was die Prüfung ergab
letter-point-ground = Kein Grund der Liste ist genannt.
letter-point-own-words = Die Begründung sagt nichts über diesen Fall: Sie fehlt oder ist dieselbe wie in anderen Akten.
letter-point-per-item = Die Akte ist als Ganzes eingeschränkt, oder einzelne Teile haben keine eigene Begründung.
letter-point-supported = Keine Anordnung, keine Entscheidung und kein anderer Beleg stützt sie.
letter-point-in-time = Kein Ende ist genannt, oder sie ist abgelaufen, oder sie wurde nicht rechtzeitig erneut geprüft.
letter-point-not-published = Sie haben dasselbe selbst veröffentlicht.
letter-point-investigation-open = Die Vertraulichkeit einer Ermittlung ist genannt, und der Prozess ist beendet.
letter-point-asks-ground = Welcher Grund der Liste ist gemeint?
letter-point-asks-own-words = Was in diesem Fall verlangt die Einschränkung?
letter-point-asks-per-item = Welche Begründung gibt es für jeden Teil?
letter-point-asks-supported = Welche Anordnung oder Entscheidung stützt sie?
letter-point-asks-in-time = Bis wann wird sie gebraucht?
letter-point-asks-not-published = Ist dasselbe eingeschränkt, was Sie veröffentlicht haben?
letter-point-asks-investigation-open = Der Prozess ist beendet: Läuft noch eine Ermittlung gegen andere, und wie wird das eigens begründet?
letter-twins = { $n ->
    [one] Dieselben oder fast dieselben Worte stehen in { $n } anderen Akte.
   *[other] Dieselben oder fast dieselben Worte stehen in { $n } anderen Akten.
 }
letter-questions = Fragen, Teil für Teil
letter-items-as-claimed = Die Teile sind nummeriert wie in Ihrem Verlangen vom { $date }. Dessen Wortlaut wird in Schreiben nicht wiederholt.
letter-item = Teil { $n }
letter-scope = Eingeschränkt
letter-scope-existence = dass es ihn gibt
letter-scope-content = was er sagt
letter-scope-source = von wem er stammt
letter-scope-document = das Schriftstück
letter-reason = Eigene Begründung
letter-reason-given = angegeben
letter-reason-none = nicht angegeben
letter-q-scope-existence = Warum darf die antragstellende Person nicht wissen, dass es diesen Teil gibt?
letter-q-scope-content = Warum darf die antragstellende Person nicht wissen, was dieser Teil sagt?
letter-q-scope-source = Warum darf die antragstellende Person nicht wissen, von wem dieser Teil stammt?
letter-q-scope-document = Warum darf die antragstellende Person dieses Schriftstück nicht sehen?
letter-q-whole = Welche Teile hat die Akte, und welche Begründung gibt es für jeden von ihnen?
letter-q-ground = Welcher Grund gilt, und welche Anordnung oder Entscheidung stützt ihn?
letter-q-separate = Der Prozess ist beendet. Welche eigene Begründung verlangt noch Vertraulichkeit?
letter-q-until = Bis wann wird die Einschränkung gebraucht, und wann wird sie erneut geprüft?
letter-q-part = Welcher Teil oder welcher wesentliche Inhalt kann jetzt offengelegt werden?
letter-answer-by = Um eine Antwort zu jedem Teil wird bis zum { $date } gebeten.
letter-answer-by-over = Um eine Antwort zu jedem Teil wurde bis zum { $date } gebeten; dieser Tag ist vorbei. Eine Antwort, die jetzt kommt, wird dennoch gelesen.
letter-silence = Was ohne Antwort folgt
letter-silence-confirms = Schweigen bestätigt eine Einschränkung nie.
letter-follows-reminded = Sie werden erinnert.
letter-follows-third-party-check-asked = Ein Mitglied prüft das Risiko für Dritte, bevor etwas vorgeschlagen wird.
letter-follows-gist-proposed = Es wird vorgeschlagen, der antragstellenden Person den wesentlichen Inhalt offenzulegen.
letter-follows-block-proposed = Es wird vorgeschlagen, die Daten zu sperren, solange der Antrag läuft.
letter-follows-reply-invited = Ihnen wird gesagt, was angerechnet werden soll, und Sie können Stellung nehmen.
letter-follows-inference-marked = Die Akte des Antrags erhält einen Vermerk: Die fehlende Begründung kann bei der Entscheidung berücksichtigt werden.
letter-follows-counted-in-audit = Es wird im Audit Ihres Büros angerechnet.
letter-follows-deletion-proposed = Es wird vorgeschlagen, die Daten zu löschen.
letter-no-program = Kein Programm legt offen, sperrt oder löscht. Über jeden dieser Schritte entscheidet ein benanntes Mitglied mit Gründen.
letter-reminder = Die Einschränkung wurde am { $date } beanstandet. Zu den unten genannten Teilen gibt es noch keine Antwort.
letter-reminder-number = Erinnerung Nummer
letter-reply = Die Einschränkung wurde am { $date } beanstandet und hat die Prüfung nicht bestanden. Bevor dies Ihrem Büro angerechnet wird, können Sie Stellung nehmen.
letter-counts = Was angerechnet werden soll
letter-reply-by = Ihre Stellungnahme wird gelesen, bevor etwas angerechnet wird, wenn sie bis zum { $date } eingeht.
letter-reply-by-over = Die Frist zur Stellungnahme endete am { $date }. Was Sie jetzt vorbringen, wird dennoch gelesen; das Ergebnis kann bereits angerechnet sein.
letter-reply-stays = Ihre Stellungnahme steht Wort für Wort neben dem Ergebnis in den Einträgen.
letter-source-delete = Löschen Sie, was Ihr Büro oder andere aus diesen Daten übernommen haben, und unterrichten Sie alle, an die Sie sie weitergegeben haben.
letter-confirm-by = Bestätigen Sie bis zum { $date }, was getan wurde.

## To a court
letter-level = Stand
letter-since = Seit
letter-permitted = Erlaubte Maßnahme
letter-permitted-by = Entschieden von
letter-permitted-until = Bis
letter-admissible-since = Zulässig seit
letter-court = Am { $date } ist der Stand der Ausschreibung wie folgt.
letter-court-level-erased = Der Inhalt der Ausschreibung ist hier nicht mehr vorhanden. Keine Maßnahme kann sich auf sie stützen.
letter-court-level-suppressed = Die Ausschreibung wurde zurückgerufen. Keine Maßnahme darf sich auf sie stützen.
letter-court-level-suspended = Keine Maßnahme darf sich auf diese Ausschreibung stützen. Andere Gründe nach dem Recht dieses Staates bleiben unberührt.
letter-court-level-reviewable = Keine Zwangsmaßnahme darf sich auf diese Ausschreibung stützen, bis eine benannte Amtsperson entschieden hat. Andere Gründe nach dem Recht dieses Staates bleiben unberührt.
letter-court-level-permitted = Eine benannte Entscheidung erlaubt diese eine Maßnahme bis zum genannten Tag. Für jede andere Maßnahme gibt es keine Erlaubnis.
letter-court-request = Ein Antrag zu dieser Ausschreibung
letter-court-blocked = Die Daten sind gesperrt, solange der Antrag läuft.
letter-court-not = Was diese Mitteilung nicht sagt
letter-court-says = Sie sagt, welchen Stand die Ausschreibung hat, und nicht warum. Sie sagt nichts über Schuld, über eine andere Ausschreibung oder darüber, was über die Person bekannt ist.
letter-court-changes = Der Stand kann sich an jedem Tag ändern. Fragen Sie vor jeder Verhandlung und vor jeder Haftentscheidung erneut.

## Classes of offence, for the gist
letter-class-homicide = Tötungsdelikte
letter-class-assault = Körperverletzung und Angriff
letter-class-sexual-violence = sexuelle Gewalt
letter-class-child-abuse = Missbrauch eines Kindes
letter-class-domestic-violence = häusliche Gewalt
letter-class-trafficking = Menschenhandel
letter-class-kidnapping = Entführung und Geiselnahme
letter-class-robbery = Raub und Erpressung
letter-class-theft = Diebstahl und Einbruch
letter-class-property-damage = Sachbeschädigung
letter-class-arson = Brandstiftung
letter-class-weapons-explosives = Waffen und Sprengstoffe
letter-class-drugs = Drogen
letter-class-organised-crime = organisierte Kriminalität
letter-class-terrorism = Terrorismus
letter-class-war-crimes-torture = Kriegsverbrechen und Folter
letter-class-fraud = Betrug
letter-class-embezzlement = Untreue und Unterschlagung
letter-class-tax = Steuern und Zölle
letter-class-corruption = Korruption und Amtsmissbrauch
letter-class-money-laundering = Geldwäsche
letter-class-forgery = Urkunden- und Geldfälschung
letter-class-unfunded-cheque-debt = ungedeckter Scheck oder Schulden
letter-class-defamation-insult = Verleumdung und Beleidigung
letter-class-extremism-association = Extremismus oder verbotene Vereinigung
letter-class-public-order-protest = öffentliche Ordnung und Protest
letter-class-treason-espionage = Verrat und Spionage
letter-class-family = Familiensachen
letter-class-administrative = Verwaltungsvorschriften
letter-class-military = militärische Straftaten
letter-class-immigration = Einwanderung
letter-class-cyber = Computerkriminalität
letter-class-coup = Machtergreifung
letter-class-religious-racial = religiöse Straftaten
letter-class-other = sonstige Straftaten

## How they are made
letter-guide = Schreiben und Papiere
letter-guide-text = Je eines von jeder Art, mit erfundenen Menschen. Feste Worte und typisierte Werte; was jemand geschrieben hat, steht hinter einem Strich; jeder Schritt sagt, worauf er beruht.

# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = Zum Hauptteil
menu = Menü
desks = Arbeitsplätze
desk-queue = Warteliste
desk-border = Grenzkontrolle
desk-registers = Register
desk-bureaus = Büros
desk-custody = Gewahrsam
desk-capacity = Auslastung
desk-profile = Profil
desk-log = Protokoll
desk-administration = Verwaltung
who-you-are = Wer Sie hier sind
unit = Einheit:
purpose = Zweck:
every-view-logged = Jeder Blick steht im Protokoll
own-account = Ihr Konto
log-out = Abmelden
not-logged-in = Niemand ist angemeldet
demo = Personen, Fälle und Staaten sind erfunden
printed = Gedruckt { $at }; wer gedruckt hat, steht im Protokoll
printed-case = { $reference }, { $level }; gedruckt { $at }; wer gedruckt hat, steht im Protokoll
times-are = Zeiten sind Ortszeit, { $offset }
indicators-fresh = Indikatoren { $release }, aktuell
indicators-old = Indikatoren { $release } sind zu alt: auf ihnen wird nichts erlaubt
registers-heard = Register: zuletzt gehört { $when }
registers-never = Register: nicht gehört, nichts wird erlaubt
recalls-heard = Rückrufe: zuletzt gehört { $when }
recalls-never = Rückrufe: nicht gehört, nichts wird erlaubt
how-made = Wie diese Seiten gemacht sind
languages = Sprachen
where-you-are = Wo Sie sind
your-next-step = Ihr nächster Schritt
why = Warum
choose = Wählen

## Time
date = { $day }. { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
 } { $year }
today-at = heute, { $time }
tomorrow-at = morgen, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] noch { $n } Minute
   *[other] noch { $n } Minuten
 }
left-hours = { $n ->
    [one] noch { $n } Stunde
   *[other] noch { $n } Stunden
 }
left-days = { $n ->
    [one] noch { $n } Tag
   *[other] noch { $n } Tage
 }
late-minutes = { $n ->
    [one] { $n } Minute zu spät
   *[other] { $n } Minuten zu spät
 }
late-hours = { $n ->
    [one] { $n } Stunde zu spät
   *[other] { $n } Stunden zu spät
 }
late-days = { $n ->
    [one] { $n } Tag zu spät
   *[other] { $n } Tage zu spät
 }
for-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
 }
for-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
 }
for-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
 }
due = fällig { $when }
no-date = ohne Datum

## Level
level-erased = GELÖSCHT
level-suppressed = ZURÜCKGERUFEN
level-suspended = AUSGESETZT
level-reviewable = IN PRÜFUNG
level-permitted = HANDELN ERLAUBT
level-below-erased = der Inhalt ist weg
level-below-suppressed = keine Antwort zeigt diese Ausschreibung
level-below-suspended = keine Maßnahme auf diese Ausschreibung
level-below-reviewable = keine Zwangsmaßnahme auf diese Ausschreibung
level-below-permitted = eine Maßnahme, entschieden von einer benannten Person
level-means-erased = Damit kann nichts getan werden, und nichts davon ist aufbewahrt.
level-means-suppressed = Sie wurde zurückgerufen. Wer handelt, sieht sie nicht.
level-means-suspended = Ihretwegen nicht festnehmen, nicht die Einreise verweigern, keine Dokumente einbehalten, keine Geräte durchsuchen. Keiner fremden Behörde, keinem Konsulat, keinem Beförderer etwas sagen. Andere Gründe des eigenen Rechts bleiben unberührt.
level-means-reviewable = Die gewöhnliche Kontrolle geht weiter. Kein Zwang, bis eine benannte Amtsperson entschieden hat. Andere Gründe des eigenen Rechts bleiben unberührt.
level-means-permitted = Nur diese Maßnahme und nur bis dahin. Sonst erlischt die Erlaubnis.
may-act-measure = HANDELN ERLAUBT: { $measure }
decided-by = entschieden von { $name } ({ $authority }) bis { $until }
decided-by-two = entschieden von { $first } und { $second } ({ $authority }) bis { $until }
lattice = Wo diese Ausschreibung steht, das Niedrigste zuerst
lattice-down = Programme und Fristen bewegen sie nur in diese Richtung
lattice-up = nur benannte Personen bewegen sie in diese Richtung
track = Verfahren:
track-ordinary = gewöhnlich: eine Amtsperson
track-enhanced = verstärkt: zwei Amtspersonen
track-barred = gesperrt: nur die benannte Stelle hebt auf

## Parts
origin = Herkunft:
origin-notice = Ausschreibung
origin-register = Register
origin-person = Person
origin-official = Amtsperson
origin-history = Vorgeschichte
sure-text = am Text geprüft
sure-second = aus zweiter Quelle
sure-policy = Regel dieser Stelle, kein Gesetz
sure-not = nicht am Text geprüft
effect-bar = Sperre
effect-suspend = Aussetzung
effect-enhance = Verstärkung
effect-question = Frage
effect-note = Vermerk
unknown-nobody-asked = nicht bekannt: niemand hat gefragt
unknown-goes-out = geht mit den planmäßigen Fragen am { $day } hinaus
unknown-not-answered = gefragt am { $day }, nicht beantwortet
unknown-not-answered-undated = gefragt, nicht beantwortet
unknown-no = nein
unknown-not-shown = in dieser Ansicht der Ausschreibung nicht gezeigt
name-not-known = Name nicht bekannt
every-measure = jede Maßnahme, auch eine Mitteilung an den Absender
nothing = nichts
measure = Maßnahme
measure-tell-sender = Mitteilung an den Absender
measure-note-sighting = Vermerk, dass die Person gesehen wurde
measure-second-line-identity = Feststellung der Identität in zweiter Linie
measure-keep-document = Einbehalten eines Dokuments
measure-refuse-entry-or-visa = Verweigerung von Einreise oder Visum
measure-short-stop = kurzes Anhalten
measure-provisional-arrest = vorläufige Festnahme
measure-keep-detained = Fortdauer der Haft
measure-transfer-data = Übermittlung von Daten
measure-surrender = Übergabe
lifter-nobody = nichts aufzuheben
lifter-one-official = eine benannte Amtsperson, mit Gründen
lifter-two-officials = zwei Amtspersonen verschiedener Einheiten
lifter-granting-authority = nur die Behörde, die Schutz gewährt hat
lifter-granting-authority-or-own-court-after-contacting-it = die Behörde, die Schutz gewährt hat, oder unser Gericht nach Rückfrage bei ihr
lifter-asylum-authority-s-decision = die Entscheidung der Asylbehörde
lifter-the-body-that-ordered-it = die Stelle, die es angeordnet hat
lifter-own-court-on-new-facts = unser Gericht, auf neue Tatsachen
lifter-own-court = unser Gericht
lifter-new-interpol-decision-and-two-officials = eine neue Entscheidung von INTERPOL und zwei Amtspersonen
lifter-court-accepting-the-assurance = ein Gericht, das die Zusicherung annimmt
lifter-juvenile-judge = Jugendrichter
lifter-officials = Amtspersonen, in der Frist zur Bestätigung
whom-sender = Das absendende Büro
whom-granting-authority = Die Behörde, die Schutz gewährt hat
whom-own-court = Unser Gericht oder unsere Staatsanwaltschaft
whom-interpol = INTERPOL
whom-person-or-counsel = Die Person oder ihr Rechtsbeistand
whom-official = Unsere Amtsperson
whom-child-protection = Kinderschutz

## Clock
clock-began = Beginn
clock-ends = Ende
clock-whose = Wessen Frist
clock-missed = Wenn versäumt
clock-met = erfüllt { $when }
clock-name-duty = Antwort des Dienstes bei einer Begegnung
clock-name-candidate-identity = Mögliche Identität
clock-name-granting-authority = Antwort der Behörde, die Schutz gewährt hat
clock-name-statement = Was die Person angab
clock-name-referral = Weiterleitung an die Asylbehörde
clock-name-grave-decision = Schwere Straftat: eine Entscheidung
clock-name-grave-decision-last = Schwere Straftat: die letzte Stunde für eine Entscheidung
clock-name-two-officials = Zwei Amtspersonen nach einer Begegnung
clock-name-sender-answer = Antwort des Absenders
clock-name-desk-decision = Entscheidung des Arbeitsplatzes
clock-name-override = Dringende Ausnahme
clock-name-arrest-request = Ersuchen nach vorläufiger Festnahme
clock-name-arrest-last = Letzter Tag einer vorläufigen Festnahme
clock-name-review-asked = Erbetene Überprüfung
clock-name-permission = Ende der Erlaubnis
clock-name-questions = Planmäßige Fragen
holder-duty-desk = Dienst
holder-granting-authority = Behörde, die Schutz gewährt hat
holder-verifying-official = prüfende Amtsperson
holder-checking-service = die Stelle, die kontrolliert hat
holder-two-officials = zwei Amtspersonen
holder-sender = das absendende Büro
holder-second-official = zweite Amtsperson
holder-head-of-gateway = Leitung der Stelle
holder-prosecutor = Staatsanwaltschaft
holder-court = Gericht
holder-gateway = diese Stelle

## Roles
role-duty-officer = Diensthabende
role-desk-officer = Sachbearbeitung
role-border-officer = Grenzbeamte
role-immigration-desk = Ausländerstelle
role-prosecutor = Staatsanwaltschaft
role-verifying-official = prüfende Amtsperson
role-reviewer = zweite Prüfung
role-court = Gericht
role-prison = Haftort
role-granting-authority = Schutz gewährende Behörde
role-child-protection = Kinderschutz
role-counsel = Rechtsbeistand
role-ngo-caseworker = Fallbetreuung einer NGO
role-commission = Kommission
role-data-protection-supervisor = Datenschutzaufsicht
role-auditor = Revision
role-administrator = Administration

## Next steps
next-none = Jetzt keiner
next-why-none = Das Übrige geschieht von selbst oder ist der Schritt anderer.
next-button-none = Zur Warteliste
next-begin-test = Die Prüfung in zwei Schritten beginnen
next-why-begin-test = Lesen Sie die Tatsachen und schreiben Sie, was daraus folgt. An der Grenze ändert sich nichts, bis eine Entscheidung eingetragen ist.
next-button-begin-test = Prüfung beginnen
next-go-on-test = Die Prüfung fortsetzen
next-why-go-on-test = Ihre Antworten sind gesichert. Punkte sind noch offen.
next-button-go-on-test = Fortsetzen
next-decide = Eine Entscheidung eintragen
next-why-decide = Eine von sieben, mit Gründen. Im verstärkten Verfahren liest zuerst eine zweite Person.
next-button-decide = Zur Entscheidung
next-second-reading = Als zweite Amtsperson lesen
next-why-second-reading = Was die erste Person gelesen und entschieden hat, ist versiegelt, bis Sie Ihre Lesung gesichert haben.
next-button-second-reading = Zu meiner Lesung
next-answer-meeting = Die Begegnung beantworten
next-why-answer-meeting = Jemand steht jetzt vor einem Beamten. Warten erlaubt nichts und darf niemanden verlieren.
next-button-answer-meeting = Zur Dienstkarte
next-renew = Die Erlaubnis erneuern oder erlöschen lassen
next-why-renew = Handelt niemand, erlischt sie und die Ausschreibung ist wieder in Prüfung.
next-button-renew = Zur Entscheidung
next-read-answer = Die eingegangene Antwort lesen
next-why-read-answer = Eine Antwort ist eine Tatsache ihres Verfassers; was sie bedeutet, entscheiden Sie.
next-button-read-answer = Lesen
next-chase = Noch einmal fragen, wer schweigt
next-why-chase = Schweigen ist keine Antwort und nie ein Ja.
next-button-chase = Zur Frist
next-court-hour = Die Stunde des Gerichts eintragen
next-why-court-hour = Eine Person ist in Haft, und die Frist läuft.
next-button-court-hour = Zum Gewahrsam
next-against-level = Anrufen, wo diese Person festgehalten wird
next-why-against-level = Die Person ist entgegen der Stufe der Ausschreibung in Haft. Der Eintrag hat nichts rechtmäßig gemacht.
next-button-against-level = Zum Gewahrsam

## Queue
queue-title = Ihre Warteliste
queue-search = Name in jeder Schrift oder eine Nummer
find = Suchen
queue-lead = { $n ->
    [0] Auf dieser Seite steht nichts.
    [one] Auf dieser Seite steht { $n } Sache.
   *[other] Auf dieser Seite stehen { $n } Sachen.
 }
whose-work = Wessen Arbeit
whose-mine = Meine
whose-unit = Meine Einheit
whose-nobody = Noch niemandes
queue-empty = Hier werden Sie nicht gebraucht
queue-empty-means = Das heißt nicht, dass nichts wartet: die Fristen anderer laufen in deren Listen.
queue-empty-on = Sehen, was noch niemand genommen hat
col-level = Stufe
col-who = Wer und was
col-clock = Frist
group-overdue = Überfällig
group-by-tomorrow = Bis morgen
group-later = Später
group-waiting = Wartet auf andere
pages = Seiten der Liste
page-before = Früher
page-after = Weiter

## Alert
alert-title = Ausschreibung { $id }
received = eingegangen
grave-crime = schwere Straftat
permission = Erlaubnis
permission-lapses = Ändern sich Ausschreibung, Feststellungen oder Zeit, erlischt sie von selbst. Ein Eintrag über jemand anderen lässt nichts erlöschen.
other-ways = Andere Wege von hier
open-test = Die Prüfung in zwei Schritten
open-decision = Die Entscheidung
ask-review = Um Überprüfung einer Entscheidung bitten
on-the-log = Im Protokoll, Eintrag { $entry }
log-entry = Protokolleintrag { $entry }
what-was-found = Was festgestellt wurde
findings-count = { $n ->
    [0] keine Feststellung
    [one] { $n } Feststellung
   *[other] { $n } Feststellungen, die stärkste zuerst
 }
findings-none = Nichts wurde festgestellt
findings-none-means = Keine Regel fand etwas gegen diese Ausschreibung. Das sagt nichts über die Person und erlaubt nichts.
finding-lapsed = Seit { $day } nicht mehr festgestellt; ein Mensch kann aufheben, ein Programm nicht.
finding-cured = Eine benannte Person hat eingetragen, dass dies behoben ist.
stops = Hemmt
lifted-by = Hebt auf
rests-on = Beruht auf
rests-on-nothing = nichts wurde angegeben
law = Recht
law-none = kein Recht ist genannt
pointers = Hinweise, nicht geprüft und nicht als Recht gezeigt:
to-ask = Zu fragen
to-ask-nobody = Niemand
rule = Regel
what-is-stopped = Was gehemmt ist, und wodurch
stopped-by = Gehemmt durch
sender-wrote = Was der Absender schrieb
sender-wrote-nothing = Der Absender schrieb keinen eigenen Text.
written-by = Geschrieben von
not-our-words = Nicht unsere Worte. Niemand hat sie hier geprüft.
hidden-shown = Zeichen, die Text verbergen oder drehen, stehen als Kennung da.
facts = Tatsachen
facts-note = Jede mit ihrer Herkunft. Bewertungen stehen anderswo.
history = Verlauf
door-message = eine Nachricht kam
door-act = eine benannte Person handelte
door-tick = eine Frist oder das Programm
examined-with = Geprüft mit
version-rules = Regeln
version-indicators = Indikatoren
version-policies = Richtlinien

## Login
login-title = Anmelden
login-lead = Jede Anmeldung hat eine Rolle und einen Zweck; beide stehen im Protokoll.
login-failed = Die Anmeldung wurde nicht angenommen
login-failed-means = Name und Passwort gehören nicht zusammen, oder das Konto ist geschlossen. Mehr wird hier nicht gesagt.
login-again = Noch einmal versuchen
login-wait = Zu viele Versuche
login-wait-seconds = { $n ->
    [one] Warten Sie { $n } Sekunde und versuchen Sie es wieder.
   *[other] Warten Sie { $n } Sekunden und versuchen Sie es wieder.
 }
login-name = Anmeldename
password = Passwort
login-role = Rolle
login-role-hint = Eine zur Zeit. Um in einer anderen zu handeln, melden Sie sich ab.
login-purpose = Zweck
login-purpose-hint = Wählen Sie, wozu Sie hier sind. Es steht bei jeder Handlung.
log-in = Anmelden
login-other-ways = Andere Wege der Anmeldung
login-passkey = Mit einem Passkey
login-provider = Über { $name }

## Test
test-title = Prüfung in zwei Schritten
test-points = Die Prüfung
test-changes-nothing = Was Sie hier schreiben, ändert nicht, was an der Grenze gesehen wird. Das tut nur eine eingetragene Entscheidung.
point-answered = beantwortet
point-needed = nötig vor einer Erlaubnis
point-open = offen
facts-on-file = Tatsachen in der Akte
facts-none = Zu diesem Punkt ist keine Tatsache in der Akte
wrong-count = { $n ->
    [one] { $n } Antwort fehlt oder ist falsch
   *[other] { $n } Antworten fehlen oder sind falsch
 }
wrong-kept = Was Sie geschrieben haben, ist noch da.
your-reasons = Ihre Gründe
your-reasons-hint = Ihre Bewertung, getrennt von den Tatsachen. Die zweite Person liest sie, vielleicht auch ein Gericht.
missing-what = Was fehlt
missing-whom = Wen Sie fragen: nie den Absender
missing-by = Bis wann
save-go-on = Sichern und weiter
save-leave = Sichern und gehen
saved-at = gesichert { $when }
step-general-situation = Schritt 1: die allgemeine Lage
step-this-person = Schritt 2: diese Person
step-fair-trial = Schritt 2: das Verfahren dort
step-ulterior-purpose = Schritt 2: der Zweck
step-non-refoulement = Nichtzurückweisung
step-same-acts = Wegen derselben Taten schon abgeurteilt
step-assurances = Zusicherungen
ask-general-situation = Gibt die allgemeine Lage im absendenden Staat Anlass zu einer Sorge, die diesen Fall erreicht?
ask-this-person = Ist gerade diese Person dort, bestimmt und genau, in wirklicher Gefahr?
ask-fair-trial = Besteht die wirkliche Gefahr, dass diese Person kein faires Verfahren hätte?
ask-ulterior-purpose = Überwiegt ein anderer Zweck als der angegebene?
ask-non-refoulement = Drohten der Person dort oder bei Weiterschiebung Verfolgung, Folter oder Tod?
ask-same-acts = Wurden dieselben Taten schon rechtskräftig abgeurteilt?
ask-assurances = Beseitigt eine angebotene Zusicherung die Gefahr nicht?
reading-shown = Ja, es ist gezeigt
reading-hint-shown = Sie nennen, was es zeigt.
reading-not-excluded = Nach dem, was vorliegt, nicht auszuschließen
reading-hint-not-excluded = Sie nennen, was fehlt, wen Sie fragen und bis wann. Der Absender erhält keine neue Frage.
reading-excluded = Es ist ausgeschlossen
reading-hint-excluded = Sie nennen den Beleg, der es ausschließt. Schweigen des Büros ist kein Beleg.
assurance-title = Die angebotene Zusicherung
assurance-given = Wer sie gab, und wann
assurance-met = Welche Kriterien sie erfüllt (Othman v. the United Kingdom)
assurance-watched = Wer sie nach einer Übergabe überwacht, und wie
othman-disclosed = ihr Wortlaut ist offengelegt
othman-specific = sie ist bestimmt und nicht allgemein
othman-binding = wer sie gab, kann den Staat binden
othman-local = örtliche Behörden werden sich daran halten
othman-lawful = was sie verspricht, ist dort rechtmäßig
othman-to-convention-state = sie wurde einem Vertragsstaat der Konvention gegeben
othman-record = frühere Zusicherungen zwischen beiden Staaten wurden eingehalten
othman-checked = sie ist nachprüfbar, mit Zugang zu den Rechtsbeiständen
othman-protection = dort gibt es wirksamen Schutz vor Folter
othman-not-ill-treated-before = die Person wurde dort früher nicht misshandelt
othman-examined-by-court = unser Gericht hat geprüft, ob man sich darauf verlassen kann

## Decision and second person
decision-title = Entscheidung
decision-lead = Eine von sieben, mit Gründen. Nichts ist vorausgewählt.
your-decision = Ihre Entscheidung
decision-permit = Eine Maßnahme erlauben
decision-causes-permit = HANDELN ERLAUBT: nur diese Maßnahme, durch die nach nationalem Recht zuständige Stelle, bis zu einem Tag.
decision-permit-with-conditions = Mit Auflagen erlauben
decision-causes-permit-with-conditions = Wie oben, und die Auflagen stehen in der Anweisung.
decision-information-only = Nur zur Kenntnis
decision-causes-information-only = Die Akte bleibt zum Lesen. Keine Maßnahme; die Stufe steigt nicht.
decision-do-not-enforce = Nicht vollstrecken
decision-causes-do-not-enforce = Keine Maßnahme auf diese Ausschreibung.
decision-protect-and-assist = Schützen und helfen
decision-causes-protect-and-assist = Keine Maßnahme; der Person werden Rechtsbeistand, vertraulicher Kontakt und Weiterleitung angeboten.
decision-refer-to-own-prosecutor = An unsere Staatsanwaltschaft geben
decision-causes-refer-to-own-prosecutor = Unsere Staatsanwaltschaft übernimmt. Keine Maßnahme auf diese Ausschreibung.
decision-return-to-sender = An den Absender zurück
decision-causes-return-to-sender = Nur wegen Formfehlern und nur, solange die Person nicht gesehen wurde: danach verriete es sie.
closed-because = Hier nicht offen:
one-measure = Die eine Maßnahme
one-measure-hint = Nur was dieser Kanal erreicht und wofür das Profil eine Stelle nennt.
until-day = Bis
until-hint = Leer gilt die übliche Dauer: 30 Tage für Festnahme, 180 für alles andere.
conditions = Auflagen, je eine Zeile
conditions-hint = Höchstens drei; jede wird ganz gezeigt.
own-prosecutor = Wenn keine Maßnahme: übernimmt unsere Staatsanwaltschaft?
own-prosecutor-hint = Muss beantwortet werden, denn der Vorwurf ist eine schwere Straftat.
own-prosecutor-yes = Ja, abgeben
own-prosecutor-no = Nein, mit Gründen
own-prosecutor-reasons = Gründe für unsere Staatsanwaltschaft
sign-password = Ihr Passwort zum Unterzeichnen
second-will-read = Sie gilt, sobald eine zweite Person einer anderen Einheit gelesen und bestätigt hat.
counts-at-once = Sie gilt, sobald Sie unterzeichnen.
can-be-reviewed = Sie kann auf Bitte der Person, eines Opfers oder der Staatsanwaltschaft überprüft werden.
sign-decision = Entscheidung unterzeichnen
leave-undecided = Gehen, ohne zu entscheiden
review-title = Zweite Lesung
review-first-read = Jeden Punkt beantworten, dann sichern
review-own = Zuerst: Ihre eigene Lesung
review-sealed-since = Was die erste Person schrieb, steht seit { $when } im Protokoll, Eintrag { $entry }, und kann nicht geändert werden.
why-you = Warum Sie es sein können
sealed = Versiegelt
sealed-opens = Öffnet sich, wenn Sie jeden Punkt gesichert haben.
you = Sie
save-open-first = Meine sichern und die erste öffnen
review-both = Beide Lesungen und Ihre Entscheidung
read-same = gleich gelesen
read-differ = die Lesungen weichen ab
first-decided = { $name } entschied
review-confirm = Bestätigen
review-send-back = Mit einer Frage zurückgeben
review-send-back-hint = Die Stufe bleibt. Die Frist läuft weiter.
review-otherwise = Anders entscheiden
review-otherwise-hint = Es geht mit beiden Lesungen an die Leitung der Stelle.
bound-to = Woran eine Erlaubnis gebunden ist
question-or-reasons = Ihre Frage oder Gründe
review-time-published = Die Zeit zwischen beiden Lesungen wird als Summe veröffentlicht, damit schnelle Stempel auffallen.

## Border
border-title = Reisende prüfen
border-lead = Eine anwesende Person, eine Antwort. Jede Prüfung steht im Protokoll, bevor sie beantwortet wird.
border-answer = Die Antwort
mrz = Maschinenlesbare Zeilen
mrz-hint = Vom Lesegerät oder getippt. Prüfziffern werden geprüft.
check-purpose = Warum Sie prüfen
check-purpose-hint = Geht mit Ihrem Namen ins Protokoll. Ohne Zweck keine Prüfung.
purpose-border = Grenzübertritt
purpose-inland-stop = Anhalten im Inland
purpose-visa-or-residence = Visum oder Aufenthalt
purpose-custody = eine Person in Haft
or-typed = Oder vom Dokument getippt
surname = Nachname
given-names = Vornamen
born = Geboren
document-number = Nummer des Dokuments
document-issuer = Ausstellender Staat
photograph-compared = Ich habe das Lichtbild des Dokuments verglichen
with-child = Ein Kind ist bei der Person
check = Prüfen
one-at-a-time = Eine anwesende Person zur Zeit. Es gibt keine Suche nach Namensteilen und keine Liste.
ten-title = Die ersten zehn Minuten
never-because = Nie wegen der Ausschreibung
do = Tun
until = Bis
identity = Identität:
offer-sheet = Fragebogen anbieten
next-traveller = Nächste Person
record-measure = Eine Maßnahme eintragen
record-measure-means = sie kann immer eingetragen werden; Aufsicht und Rechtsbeistand erfahren es sofort.
keep-answers = Antworten aufbewahren

## Meeting
meeting-title = Begegnung
met-at = angetroffen
call-whom = Anrufen
call-permits-nothing = Nummern sind aus dem Dienstplan, nicht vom Anrufer. Eine Stimme am Telefon erlaubt nichts.
meeting-so-far = Diese Begegnung bisher
own-law-meanwhile = Was unser Recht inzwischen zulässt
may-meanwhile = Darf getan werden

## Registers
registers-lead = Ein Eintrag, nach Kennung oder voller Identität, mit einem Zweck. Register zählen nichts auf.
read-entry = Einen Eintrag lesen
entry-id = Kennung des Eintrags
full-identity = Oder eine volle Identität
full-name = Voller Name
entry-not-found = Nicht gefunden
entry-not-found-means = Das heißt nicht, dass es nirgends Schutz gibt oder nie einen Eintrag gab.
entry-waits = Wartet auf eine zweite Amtsperson:
proposed-by = vorgeschlagen von { $name }, { $when }
confirmed-by = bestätigt von { $name }, { $when }
confirm-entry = Eintrag bestätigen
refuse-entry = Ablehnen
propose-entry = Einen Eintrag vorschlagen
propose-entry-hint = Er gilt, wenn eine zweite Amtsperson Ihrer Behörde bestätigt hat.
entry-kind = Art des Eintrags
state-concerned = Betroffener Staat
reference = Nummer

## Bureaus
class-means = Eine Klasse sagt, wie viel zu erklären ist, bevor eine Ausschreibung eines Büros zählen darf. Sie gilt dem Büro, das sendet, nie einer Staatsangehörigkeit, und ist nie der einzige Grund einer Entscheidung.
bureaus-none = Noch kein Büro ist eingetragen
bureau = Büro
class = Klasse
misuse = Belege für Missbrauch
misuse-live = zählen
misuse-none = keine, die zählen
alerts-year = Ausschreibungen hier, 12 Monate
overrides = Änderungen von Hand
plot-years = Wie weit Rechtsstaatlichkeit fehlt, nach Datenjahr
plot-years-note = 0 ist am besten, 100 am schlechtesten. Der Median und das Band, in dem 90 von 100 Ziehungen liegen; ein hohler Punkt ist fortgeschrieben. Die Klasse jedes Jahres steht darunter.
class-a-begins = Klasse A beginnt bei { $value }
same-as-table = Dasselbe als Tabelle
data-year = Datenjahr
median = Median
interval = 90 von 100 Ziehungen
remark = Bemerkung
carried-forward = keine neuen Daten; fortgeschrieben
misuse-evidence = Belege für Missbrauch
misuse-evidence-means = Eine zweite Achse, getrennt von der Klasse. Ein Beleg zählt nie in der Akte, aus der er stammt.
not-found-not-never = Nichts gefunden. Nicht gefunden heißt nicht, dass es nie geschah.
when = Wann
what = Was
source = Quelle
counts-until = Zählt bis
speaks-against = Was dagegen spricht
by-whom = Von wem
from-day = Ab
propose-override = Höhere Klasse vorschlagen
propose-override-hint = Für höchstens 12 Monate, mit einer zweiten Person. Die berechnete Klasse wird nie gesenkt.

## Custody
custody-lead = Alle, die wegen einer Ausschreibung in Haft sind, von der Minute der Festnahme an.
custody-against = { $n ->
    [0] Niemand ist entgegen der Stufe in Haft.
    [one] { $n } Person ist entgegen der Stufe in Haft und steht zuerst.
   *[other] { $n } Personen sind entgegen der Stufe in Haft und stehen zuerst.
 }
custody-none = Niemand ist nach den Einträgen wegen einer Ausschreibung in Haft
custody-none-means = Eine Haft, die niemand eingetragen hat, steht hier nicht.
name-sealed = Name versiegelt
against-level = entgegen der Stufe
since = Seit
by-ground = Von wem, Grund
court-no-hour = keine Stunde eingetragen
told = benachrichtigt { $when }
not-told = noch nicht benachrichtigt
consulate-wish = Konsulat: schriftlicher Wunsch, benachrichtigt
consulate-no-wish = Konsulat: kein schriftlicher Wunsch
recall = Rückruf
recall-none = keiner
custody-record = Eintragen, was geschah
how-to-read = Wie man das liest
custody-order = Zuerst wer entgegen der Stufe in Haft ist, dann nach der Stunde des Gerichts. Ein Eintrag macht nichts rechtmäßig.
custody-ended = Beendet
col-alert = Ausschreibung
ended-by = Beendet durch

## Capacity, profile, log
capacity-lead = Minuten je Ausschreibung, Alter der Warteliste und wer wie lange wartet, nach Klasse des Absenders und der Straftat.
capacity-none = Noch nichts zu zählen
profile-title = Profil des eigenen Rechts
revision = Fassung { $n }
proofs = Was darauf bewiesen ist
passes = besteht
fails = scheitert
not-run = noch nicht gelaufen
profile-values = Was es sagt
profile-edit = Ändern
profile-edit-hint = Die Beweise laufen neu. Eine Änderung, die einen bricht, wird nicht angenommen.
profile-text = Das Profil als Text
profile-prove = Beweise laufen lassen und sichern
log-lead = Jede Handlung ist ein Eintrag, bevor sie wirkt. Inhalte stehen hier nicht.
checkpoint = Neuester Prüfpunkt
checkpoint-none = Es gibt noch keinen Prüfpunkt.
check-yourself = Prüfen Sie es selbst, ohne dieser Seite zu trauen:
log-entries = Einträge
entry-number = Eintrag
caused-by = Ursache

## Accounts
administration-lead = Konten und ihre Rollen. Die Administration sieht keinen Fall.
start-code = Startcode für { $login }
start-code-once = Er wird einmal gezeigt. Wer ihn benutzt, muss ein Passwort wählen.
accounts = Konten
account-state = Zustand
account-closed = geschlossen
account-close = Schließen
account-add = Konto anlegen
account-person = Person
account-person-hint = Wer es ist, gleich mit welchem Konto: zwei Konten einer Person zählen als eines.
account-authority = Stelle für Maßnahmen, wie das Profil sie nennt
must-choose = Wählen Sie zuerst ein eigenes Passwort.
password-change = Passwort ändern
password-new = Neues Passwort
password-again = Neues Passwort noch einmal
password-hint = Mindestens 12 Zeichen. Ein Satz lässt sich leichter merken.
logins-open = Offene Anmeldungen
until-when = bis { $when }
logout-everywhere = Alle meine Anmeldungen beenden

## Trouble
trouble-not-found = Hier ist nichts
trouble-means-not-found = Es gibt diese Seite nicht, oder sie ist nicht für Ihre Rolle. Welches von beiden, wird nicht gesagt.
trouble-refused = Nicht für Ihre Rolle
trouble-means-refused = Ihre Rolle tut das nicht. Die Ablehnung steht im Protokoll.
trouble-login-ended = Ihre Anmeldung ist zu Ende
trouble-means-login-ended = Anmeldungen sind kurz. Melden Sie sich neu an; Gesichertes ist noch da.
trouble-stale = Etwas hat sich geändert, während Sie schrieben
trouble-means-stale = Nichts wurde eingetragen. Lesen Sie, was sich geändert hat, und senden Sie neu.
trouble-wrong-form = Das Formular wurde nicht angenommen
trouble-means-wrong-form = Es kam nicht von einer Seite dieser Anmeldung. Öffnen Sie die Seite neu.
trouble-busy = Zu viel auf einmal
trouble-means-busy = Versuchen Sie es gleich wieder. Grenzkontrollen gehen vor.
trouble-fault = Das Programm konnte nicht
trouble-means-fault = Was schützt, arbeitet; inzwischen wird nichts erlaubt. Der Betrieb ist benachrichtigt.
trouble-changed-nothing = Dadurch wurde nichts geändert.
go-on = Weiter

## Styleguide
guide-lead = Jeder Teil jeder Seite mit seiner Regel. Was hier nicht steht, wird nicht benutzt.
guide-levels = Keine Ampel: Dunkelblau heißt keine Maßnahme, Bernstein heißt hinsehen ohne Zwang, Weiß mit starkem Rand heißt, dass eine benannte Person entschieden hat. Schutz hat keine Farbe.
guide-next = Der nächste Schritt
guide-forms = Formulare
guide-keys = Tastatur
guide-keys-text = j und k durch die Zeilen, / zur Suche, n zum nächsten Schritt, ? schaltet die Tasten ab. Keine Taste unterzeichnet, erlaubt, legt offen oder löscht.

## Der Zweck einer Anmeldung

aim-border-check = Kontrollen an der Grenze
aim-visa = Visa und Aufenthaltstitel
aim-duty = Dienst bei Tag und Nacht
aim-desk = die Eingänge der Zentralstelle
aim-verification = die zweistufige Prüfung
aim-review = der zweite Blick
aim-prosecution = eine Strafverfolgung oder ein Ersuchen darum
aim-court = eine Sache vor Gericht
aim-custody = eine Person in Haft
aim-protection = gewährter Schutz
aim-child-protection = ein Kind
aim-legal-aid = Verteidigung und Beistand
aim-commission = ein Antrag vor der Prüfstelle
aim-supervision = Aufsicht über den Datenschutz
aim-audit = eine Prüfung der Arbeit
aim-administration = der Betrieb der Anlage
aim-own-account = das eigene Konto
login-aim-wrong = Diese Rolle handelt nicht zu diesem Zweck
login-aim-again = Wählen Sie einen der Zwecke unten und geben Sie das Passwort noch einmal ein.

## Passkeys

passkeys = Passkeys
passkeys-lead = Ein Passkey liegt auf Ihrem Gerät und erkennt Sie dort. Er ersetzt das Passwort bei der Anmeldung und vor einer Entscheidung.
passkeys-none = Dieses Konto hat noch keinen.
passkey-name = Wie Sie ihn nennen
passkey-add = Passkey hinzufügen
passkey-end = Entfernen
passkey-script = Zum Hinzufügen braucht es ein Skript; alles andere geht ohne.
passkey-failed = Der Passkey wurde nicht angenommen. Das Passwort öffnet dasselbe.
passkey-done = Erkannt. Es zählt fünf Minuten.
passkey-login-hint = Wählen Sie zuerst oben Rolle und Zweck. Passkeys brauchen ein Skript.

## Einsichten

desk-lookups = Einsichten
lookups-lead = Eine zufällige Auswahl, wer wann wozu Einsicht nahm. Aus einem Fall steht nichts darin. Die Zahl, nach der gezogen wird, kommt zuerst ins Protokoll.
lookups-size = Wie viele
lookups-draw = Auswahl ziehen
lookups-of = Einsichten in diesen Tagen: { $n }
lookups-seed = Gezogen nach
lookups-entry = Eintrag
lookups-none = In diesen Tagen nahm niemand Einsicht.
lookups-alerts = Ausschreibungen
lookups-why = Wozu und auf welchem Weg

## Über einen Anbieter

onward-in = Sie sind angemeldet
onward-in-says = Ihre Arbeit ist einen Schritt weiter.
onward-out-says = Sie melden sich dort an und kommen hierher zurück. Rolle und Zweck bleiben, wie Sie gewählt haben.
onward-go = Weiter

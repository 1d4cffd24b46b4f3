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
registers-heard = Register: neuester Eintrag { $when }
registers-never = Register: noch kein Eintrag
recalls-heard = Rückrufe: zuletzt gehört { $when }
recalls-never = Rückrufkanal: noch keiner angeschlossen
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
queue-search = Nummer der Ausschreibung oder des Absenders
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
permission-unwitnessed = Erteilt in Eintrag { $entry }, noch nicht in Kraft: Die Zeugen des Protokolls haben ihn nicht unterzeichnet. Bis dahin ist nichts erlaubt.
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
review-otherwise-hint = Es zählt sofort und erlaubt nichts: eine andere Erlaubnis beginnt von vorn.
review-otherwise-kind = Wenn Sie anders entscheiden: was
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
propose-override = Klasse anheben
propose-override-hint = Durch eine benannte Amtsperson, für höchstens 12 Monate; es gilt sofort und endet von selbst. Die errechnete Klasse wird nie gesenkt.

## Custody
custody-against = { $n ->
    [0] Niemand ist entgegen der Stufe in Haft.
    [one] { $n } Person ist entgegen der Stufe in Haft und steht zuerst.
   *[other] { $n } Personen sind entgegen der Stufe in Haft und stehen zuerst.
 }
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

## Capacity, profile, log
capacity-lead = Minuten je Ausschreibung, Alter der Warteliste und wer wie lange wartet, nach Klasse des Absenders und der Straftat.
capacity-none = Noch nichts zu zählen
profile-title = Profil des eigenen Rechts
proofs = Was darauf bewiesen ist
passes = besteht
fails = scheitert
profile-values = Was es sagt
profile-edit = Ändern
profile-edit-hint = Die Beweise laufen neu. Eine Änderung, die einen bricht, wird nicht angenommen.
profile-text = Das Profil als Text
log-lead = Jede Handlung ist ein Eintrag, bevor sie wirkt. Inhalte stehen hier nicht.
checkpoint = Neuester Prüfpunkt
checkpoint-none = Es gibt noch keinen Prüfpunkt.
check-yourself = Prüfen Sie es selbst, ohne dieser Seite zu trauen:
log-entries = Einträge
entry-number = Eintrag

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
## Queue by clocks, clocks, letters, figures, the log
whose-all = Alles
queue-narrow = Liste eingrenzen
queue-any = beliebig
queue-channel = Kanal
queue-asked = Gesucht nach Nummer:
queue-whole = Die ganze Liste
queue-no-names = Niemand wird hier nach dem Namen gesucht. Namen werden zu einem Zweck verglichen, und das steht im Protokoll.
queue-not-found = Keine Ausschreibung mit dieser Nummer
queue-not-found-means = Gesucht wurde die ganze Kennung einer Ausschreibung und die ganze Nummer eines Absenders. Es heißt nicht, dass kein anderer Staat eine hat.
queue-further = Nichts unter den durchgesehenen
queue-further-means = Eine Seite sieht eine feste Zahl von Ausschreibungen durch. Die nächsten stehen auf der folgenden Seite.
queue-must-look = EIN MENSCH MUSS HINSEHEN
queue-no-alert = Ein Reisender am Schalter; es wurde keine Ausschreibung getroffen
queue-other-clocks = { $n ->
    [one] { $n } weitere Frist
   *[other] { $n } weitere Fristen
 }
next-answer-clock = Diese Frist beantworten
next-why-answer-clock = Eine benannte Person antwortet mit eigenen Worten, und die stehen im Verzeichnis. Erlaubt wird dadurch nichts.
next-button-answer-clock = Zur Frist
clocks-title = Fristen und Fragen
clocks-open = Fristen, die jemand beantworten muss
clocks-ended = Beendete Fristen
clocks-none = Keine Frist läuft
clocks-none-means = Die Prüfung beginnt mit einer Begegnung, mit einem Bezug zu diesem Gebiet oder bei schwerem Verbrechen mit dem Eingang. Bis dahin ist kein Zwang offen.
clock-met-by = Was sie erfüllt:
clock-to = Diese Frist öffnen
clock-begins = Was sie beginnt
clock-about = Über diese Frist
clock-answer = Mit Worten antworten
clock-answer-hint = Es steht mit Ihrem Namen im Verzeichnis. Eine abgelaufene Frist bleibt verspätet.
clock-answer-words = Ihre Antwort
clock-extend = { $n ->
    [one] Um { $n } Tag verlängern, einmal
   *[other] Um { $n } Tage verlängern, einmal
 }
clock-extend-hint = Nur vor ihrem Ende, mit Gründen, durch jemanden, der diese Ausschreibung weder liest noch über sie entscheidet.
clock-no-words = Worte beantworten diese Frist nicht
asked-of-sender = Was der Absender gefragt wird
asked-means = Fragen kommen aus den eigenen Worten der Ausschreibung und wurden mit ihrem Tag beim Eingang festgelegt. Nichts, was hier geschieht, macht, ändert oder stoppt einen Brief, und niemand kann einen absenden.
asked-nothing = Ihre eigenen Worte fragen den Absender nichts.
goes-out = geht hinaus: { $when }
went-out = ging hinaus: { $when }
letter = Der Brief
sender-answered = Was der Absender antwortete
sender-answer-enter = Antwort festhalten
sender-answer-hint = In den Worten des Absenders. Es ist eine Tatsache ihres Urhebers; was sie bedeutet, entscheiden Sie in der Prüfung.
link-title = Ein Bezug zu diesem Gebiet
link-means = Die Person lebt hier oder ist hier in Haft: die Prüfung beginnt mit ihren Fristen. Der Absender wird deswegen nichts gefragt.
link-fact = Die Tatsache und woher sie kommt
link-enter = Bezug eintragen
questions-title = Briefe an Absender
questions-coming = Briefe, die hinausgehen
questions-sent = Briefe, deren Tag gekommen ist
questions-none-coming = Kein Brief wartet auf seinen Tag
questions-none-sent = Noch ging kein Brief hinaus
questions-over = ging nicht hinaus
class-why = Warum diese Klasse
class-no-figures = Die Tabellen haben keine Zahlen zu diesem Büro: Klasse U und nie N.
log-no-entry = Diesen Eintrag gibt es nicht; das Verzeichnis hat { $n }.
log-key = Der Schlüssel dazu:
log-stranger = Wer einen älteren Prüfpunkt hat, sieht, dass davor nichts geändert oder gekürzt wurde: die Kacheln des Protokolls und dieser Schlüssel genügen, ohne Zugang zu diesem Server.
log-erased = Inhalt gelöscht
log-proof = Beweis, dass er im Verzeichnis steht
log-proof-means = Er führt von diesem Eintrag zum unterzeichneten Prüfpunkt, der darin steht. Er sagt, dass der Eintrag da ist, und nichts über den Inhalt.
part-of = { $first } von { $second }
capacity-days = Diese Tage zählen
capacity-begun = Prüfung begonnen
capacity-decided = Entschieden
capacity-quick = Binnen einer Minute nach der ersten Lesung entschieden
capacity-grave-4 = Schwere Verbrechen, binnen 4 Stunden entschieden
capacity-grave-24 = Schwere Verbrechen, binnen 24 Stunden entschieden
capacity-grave-delayed = Schwere Verbrechen, verzögert
capacity-grave-lost = Verlorene Zeit bei schweren Verbrechen, zusammen
capacity-work = Minuten Arbeit an einer Ausschreibung
capacity-work-note = Aus Speicherungen und Entscheidungen; Lücken über eine halbe Stunde zählen als etwas anderes.
capacity-queue = Alter der wartenden, in Stunden
capacity-queue-note = Prüfungen, die an diesen Tagen begannen und in denen noch niemand entschied.
capacity-waiting = Wer wie lange wartet, Median in Stunden
capacity-waiting-note = Nach Klasse des Absenders und Art der Tat. Die Tabelle darunter hat jeden Wert.
capacity-cells = Das Warten als Tabelle
capacity-cells-note = Ein Feld mit weniger als { $n } Ausschreibungen wird nicht gezeigt, auch keines, aus dem es sich errechnen ließe.
offence = Tat
half-wait = die Hälfte, höchstens
nine-of-ten-wait = neun von zehn, höchstens
in-hours = Stunden
not-counted-out = nicht gezeigt
## Counsel: clients, submitted facts, vault
desk-clients = Mandate
desk-vault = Tresor
clients-lead = { $n ->
    [one] { $n } Ausschreibung; Ihre Vollmacht dafür ist eingetragen
   *[other] { $n } Ausschreibungen; Ihre Vollmacht für jede ist eingetragen
 }
clients-empty = Keine Vollmacht ist eingetragen
clients-empty-means = Eine Ausschreibung sehen Sie, sobald die Stelle Ihre Vollmacht eingetragen hat. Es heißt nicht, dass es keine gibt.
next-submit-facts = Einreichen, was Ihr Mandant angibt
next-why-submit-facts = Es wird als Angabe festgehalten und die Ausschreibung neu geprüft. Der Absender erfährt nichts.
next-button-submit-facts = Tatsachen einreichen
submit-title = Tatsachen für den Mandanten einreichen
submit-lead = Was angegeben wird, liegt unter dem eigenen Schlüssel der Person, mit dem, der es sagte. Es bleibt eine Angabe und wird keine Tatsache der Ausschreibung.
submit-silence = Nichts davon erfährt der Absender, und keine Frage an ihn entsteht daraus.
submit-leave = Gehen, ohne einzureichen
stated-so-far = Bisher festgehalten
stated-none = Noch wurde nichts angegeben
stated-count = { $n ->
    [0] noch wurde nichts angegeben
    [one] { $n } Eintrag mit Angaben
   *[other] { $n } Einträge mit Angaben
 }
stated-from-vault = stützt sich auf das im Tresor Hinterlegte, Eintrag { $entry }
stated-by-person = angegeben von der Person
stated-by-counsel = angegeben vom Rechtsbeistand
speaker = Wer spricht
speaker-person = Die Person selbst
speaker-counsel = Der Rechtsbeistand
said-on = Der Tag, an dem es gesagt wurde
statement-n = Angabe { $n }
statement-kind = Worum es geht
statement-text = In eigenen Worten dessen, der spricht
statement-state = Betroffener Staat (zwei Buchstaben)
statement-date = Betroffener Tag
statement-document = Ein Schutzdokument gilt als geprüft durch die Amtsperson, die es sah: geben Sie den Schutz hier an und zeigen Sie das Dokument der Stelle.
stated-protection = Schutz oder Asyl
stated-protection-document = Schutzdokument, von einer Amtsperson gesehen
stated-public-activity = Politische, zivile, journalistische oder religiöse Tätigkeit
stated-dispute = Ein Streit hinter dem Vorwurf
stated-torture = Furcht vor Folter oder Misshandlung
stated-unfair-trial = Furcht vor einem unfairen Verfahren
stated-already-judged = Für dieselben Taten schon abgeurteilt
stated-refused-elsewhere = Auslieferung anderswo verweigert
stated-deleted-by-interpol = INTERPOL hat denselben Fall gelöscht oder abgelehnt
stated-child = Unter 18 zur Zeit der Taten oder jetzt
stated-file-withheld = Die Akte wird dem Rechtsbeistand vorenthalten
stated-other = Etwas anderes zum Fall
from-vault = Stützt sich auf etwas in Ihrem Tresor
from-vault-hint = Das Protokoll nennt dann, wann es hinterlegt wurde und mit welchem Prüfwert. Der Inhalt bleibt Ihrer.
from-vault-nothing = Nichts aus dem Tresor
vault-lead = Was hier liegt, ist mit Ihrem eigenen Schlüssel verschlüsselt. Die Stelle, ihre Verwaltung und Prüfer können es nicht öffnen; dass etwas hinterlegt oder entnommen wurde, steht im Protokoll.
vault-how = Verschlüsseln Sie auf Ihrem eigenen Rechner mit einem beliebigen age-Werkzeug oder mit
vault-empty = In Ihrem Tresor liegt nichts
vault-empty-means = Gezeigt wird, was zu eingetragenen Vollmachten gehört. Was für eine beendete liegt, ist geschlossen.
vault-count = { $n ->
    [one] { $n } Stück
   *[other] { $n } Stücke
 }
vault-digest = Prüfwert
vault-client = Mandant
vault-size = Größe
vault-since = Hinterlegt
vault-acts = Was Sie tun können
vault-submitted = in eingereichten Tatsachen genannt, Eintrag { $entry }
vault-take-out = Entnehmen
vault-delete = Löschen
vault-put = In den Tresor legen
vault-for = Für welchen Mandanten
vault-file = Verschlüsselte Datei
vault-file-hint = Höchstens { $value } MiB. Eine unverschlüsselte Datei wird abgelehnt und nicht aufbewahrt.
## Handlungen
record = Festhalten
reasons-stay = In eigenen Worten. Bleibt mit Ihrem Namen im Protokoll.
what-follows = Was daraus folgt
tell-now = Jetzt benachrichtigen
not-told-because = Wegen der Ausschreibung nicht benachrichtigt werden: der Absender, das Konsulat, der Beförderer.
happened-at = Wann es geschah
happened-at-hint = Leer heißt jetzt. Ortszeit.
place = Ort
told-supervisor = die Aufsicht außerhalb der Einheit der Beamtin oder des Beamten
told-counsel = den Rechtsbeistand der Person oder den Rechtsbeistand im Dienst
told-duty-desk = den Dienst
told-court = das Gericht, das über die Freiheit entscheidet
told-child-protection = den Kinderschutz
custody-open = Öffnen
custody-due = Was wann zu tun ist
custody-what = Was geschah
custody-who = Wer wen benachrichtigt hat, oder welches Gericht
custody-who-hint = Ein Name, ein Amt, ein Aktenzeichen.
custody-court-until = Bis wann das Gericht es fortdauern lässt
custody-court-until-hint = Nur wenn ein Gericht entschieden hat, dass die Haft fortdauert.
custody-place = Wo die Person ist
custody-place-hint = Nur wenn die Person verlegt wurde.
custody-wish = Wo der schriftliche Wunsch liegt
custody-wish-hint = Nur für das Konsulat: es wird auf schriftlichen Wunsch der Person benachrichtigt und nicht anders.
custody-release-ends = Beendet die Erlaubnis, mit der die Person festgehalten werden durfte.
custody-no-alert = keine Ausschreibung bekannt
custody-permitted = eine Erlaubnis nannte sie
custody-not-permitted = ohne Erlaubnis
custody-step-rights-told = Die Person wurde über ihre Rechte belehrt
custody-step-counsel-told = Der Rechtsbeistand wurde benachrichtigt
custody-step-consulate-told = Ein Konsulat wurde benachrichtigt, auf schriftlichen Wunsch
custody-step-brought-to-court = Die Person wurde einem Gericht vorgeführt
custody-step-court-keeps = Das Gericht entschied, dass die Haft fortdauert
custody-step-court-ends = Das Gericht entschied, dass die Haft endet
custody-step-moved = Die Person wurde verlegt
custody-step-released = Die Person ist frei
measure-lead = Was getan wurde, wird festgehalten, ob es erlaubt war oder nicht. Das Festhalten macht nichts rechtmäßig.
measure-after-check = Nach der Prüfung mit dem Protokolleintrag { $entry }
measure-without-check = Ohne Prüfung
measure-ground = Der Grund, in Ihren Worten
measure-alert = Die Ausschreibung, um die es geht
measure-alert-hint = Ihre ganze Nummer, wenn sie bekannt ist. Leer: ohne sie festgehalten, oder unter jeder Ausschreibung der Prüfung.
measure-done-permitted = Festgehalten: es war erlaubt
measure-done-not = Festgehalten: ohne Erlaubnis
measure-custody-began = Mit dieser Minute begann der Gewahrsam. Halten Sie fest, dass über die Rechte belehrt und der Rechtsbeistand benachrichtigt wurde.
measure-call-duty = Rufen Sie den Dienst an. Nennen Sie die Protokollnummer, nicht den Namen.
meetings-title = Begegnungen
meetings-lead = Jemand steht vor einer Beamtin oder einem Beamten. Dreißig Minuten, dann wird die Leitung der Stelle benachrichtigt; Warten erlaubt nichts.
meetings-none = Niemand wartet an einem Schalter
meetings-none-means = Beantwortete Begegnungen stehen bei ihren Ausschreibungen.
meeting-answer-words = Was Sie der Beamtin oder dem Beamten sagen
meeting-answer-words-hint = Eine Antwort erlaubt nichts. Eine Erlaubnis ist eine eigene Entscheidung.
sheet-kept = Die Antworten sind aufbewahrt
sheet-kept-until = Sie haben einen eigenen Schlüssel und werden nach dem { $day } gelöscht. Nichts darin senkt die Prüfung.
sheet-verified = Nur wenn ein Papier dieses Schutzes gezeigt wurde: wer es geprüft hat
sheet-child = Ein Kind wird nicht befragt: die Antworten wurden nicht genommen, worum es bittet schon.
apart-title = Nicht diese Person
apart-lead = Für diese Prüfung und diesen Inhalt der Ausschreibung, anhand eines gezeigten Dokuments.
apart-until-hint = Es gilt nicht länger, als man es ungesehen lassen darf.
apart-distinguish = Namensgleiche unterscheiden
apart-distinguish-lead = Nur mit Einwilligung der Person; gelöscht, wenn sie zurückgenommen wird.
apart-feature = Woran die beiden unterschieden werden
apart-consent = Wie die Person eingewilligt hat
identity-open = Fragen an Ihre Behörde
identity-none = Jetzt ist Ihre Behörde nichts gefragt
identity-title = Ist es die Person, die Sie schützen?
identity-lead = Ja oder nein. Aus dem Fall kommt nichts zu Ihnen zurück, und dem Absender wird nichts gesagt.
identity-yes = Ja, es ist die Person, die wir schützen
identity-no = Nein, es ist jemand anders
identity-compared = Was Sie verglichen haben
identity-done = Ihre Antwort ist festgehalten
override-title = Dringendes Eingreifen
override-list = Dringende Eingriffe
override-lead = Eigenes Sicherheitsrecht, wenn jetzt jemand in Gefahr ist. Es ist keine Erlaubnis, nennt keine Maßnahme zu einer Ausschreibung und endet nach 24 Stunden, wenn keine zweite Person es bestätigt.
override-what = Was Sie tun
override-danger = Wer in Gefahr ist, und wodurch
override-alert = Die Ausschreibung, neben der es steht, wenn es eine gibt
override-use = Jetzt anwenden
override-done = Im Protokoll: dringendes Eingreifen
override-next = Handeln Sie jetzt. Eine zweite Person muss es binnen 24 Stunden bestätigen.
override-none = Kein dringendes Eingreifen im Protokoll
override-confirm = Bestätigen
override-confirm-hint = Mit eigenen Gründen, warum es noch nötig ist. Wer es angewandt hat, bestätigt es nicht, unter keinem Konto.
override-count = Angewandt, nach Beamten
override-used = Angewandt
override-alone = Von niemandem bestätigt
override-unconfirmed = wartet auf eine zweite Person
override-confirmed = bestätigt
override-lapsed = beendet, von niemandem bestätigt
override-over = vorbei
safety-protect = schützen, wer in Gefahr ist
safety-disarm = eine Waffe wegnehmen
safety-separate = Menschen trennen
register-protection = Schutz
register-refusal = Ablehnung durch ein Gericht
register-decision = Entscheidung
register-misuse = Belege für Missbrauch
register-override = Angehobene Klasse eines Büros
register-interim = Einstweilige Maßnahme
protection-refugee = Flüchtling
protection-subsidiary = subsidiärer Schutz
protection-humanitarian-visa = humanitäres Visum oder Erlaubnis
protection-temporary = vorübergehender Schutz
protection-unhcr-mandate = UNHCR-Mandat
protection-asylum-pending = Asyl beantragt, nicht entschieden
protection-nationality = Staatsangehörigkeit wegen derselben Verfolgung verliehen
read-purpose = Wofür Sie es brauchen
state-concerned-hint = Je zwei Buchstaben, mehrere mit Komma.
two-officials-enter = Zwei Amtspersonen tragen ein und heben auf
proposal-number = Nummer eines Vorschlags
proposal-open = Öffnen
proposal-own = Sie haben es vorgeschlagen. Eine andere Amtsperson Ihrer Behörde antwortet.
proposed-done = Vorgeschlagen
proposed-next = Es zählt nicht, bis eine andere Amtsperson Ihrer Behörde es bestätigt. Geben Sie ihr diese Nummer: { $entry }
entered-done = Eingetragen
refused-done = Abgelehnt: der Vorschlag ist erledigt
lift-propose = Aufhebung vorschlagen
lift-rests-on = Die Entscheidung, auf der es beruht: Stelle, Tag, Nummer
lifted-done = Aufgehoben
lifted-means = Damit ist nichts erlaubt: Amtspersonen entscheiden.
confirm-lift = Die Aufhebung bestätigen
request-lead = Er senkt und hebt nichts. Benannte Menschen antworten darauf mit einer Entscheidung, in einer Zeit, die bei der Stellung feststeht.
request-who = Wer bittet
request-name = Name, wenn er genannt werden darf
request-grounds = Worum gebeten wird, und worauf gestützt
request-detained = Die Person ist wegen dieser Ausschreibung in Haft
request-clock = Dann ist die Antwort binnen 24 Stunden fällig.
request-done = { $n ->
    [one] Eine Entscheidung ist binnen einer Stunde fällig; bis dahin ändert sich nichts.
   *[other] Eine Entscheidung ist binnen { $n } Stunden fällig; bis dahin ändert sich nichts.
 }
asker-person = die Person oder ihr Rechtsbeistand
asker-victim = ein Opfer
asker-prosecutor = unsere eigene Staatsanwaltschaft
end-permission = Die Erlaubnis zurücknehmen
end-permission-lead = Sie endet sofort. Niemand gibt sie zurück: eine neue braucht eine neue Entscheidung.
holdings-title = Frühere Entscheidungen übernehmen
holdings-lead = Eine Liste früherer Entscheidungen benannter Menschen, je Zeile eine. Jede wird eine Erlaubnis von 90 Tagen; zwei von hundert werden neu geprüft, gezogen von der Liste selbst.
holdings-list = Die Liste
holdings-list-hint = JSON, je Zeile eine: alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Nichts wurde übernommen
    [one] Eine Entscheidung wurde übernommen
   *[other] { $n } Entscheidungen wurden übernommen
 }
holdings-sample = Diese neu prüfen, bis { $when }
holdings-became = Was aus jeder Zeile wurde

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
detained-recalled = Die Ausschreibung wurde zurückgerufen und die Person ist in Haft
detained-barred = Die Person ist vor dem Absender geschützt und ist in Haft
detained-court-ended = Ein Gericht beendete die Haft und keine Freilassung ist festgehalten
detained-suspended = Die Ausschreibung ist ausgesetzt und die Person ist in Haft
detained-not-permitted = Keine Erlaubnis gilt und die Person ist in Haft
detained-no-alert = In Haft ohne bekannte Ausschreibung
detained-by-court = In Haft durch Entscheidung eines Gerichts
detained-permitted = In Haft durch eine geltende Erlaubnis
detained-released = Freigelassen
custody-due-rights = Die Person wird in einer Sprache, die sie versteht, über ihre Rechte belehrt
custody-due-counsel = Der Rechtsbeistand wird benachrichtigt
custody-due-court = Die Person wird einem Gericht vorgeführt
custody-due-court-term = Die Frist des Gerichts endet: ein Gericht entscheidet, oder die Person wird freigelassen
custody-due-request = Das Ersuchen mit seinen Unterlagen ist da, oder die Freilassung ist entschieden
custody-due-longest = Die längste Frist: die Person wird freigelassen
refusal-human-rights = Menschenrechte
refusal-political = politische Tat oder Verfolgung
refusal-ne-bis = rechtskräftiges Urteil wegen derselben Taten
refusal-limitation = Verjährung
refusal-nationality = Staatsangehörigkeit der Person
refusal-dual-criminality = in unserem Staat nicht strafbar
refusal-procedural = Unterlagen fehlen oder kamen zu spät
refusal-other = ein anderer Grund
refusal-not-known = nicht bekannt
refusal-is-final = Sie ist rechtskräftig
profile-of = Das Profil von { $name }
profile-proved = Obergrenzen, Behörden und Fristen sind in { $first } Umgebungen bewiesen; von jeder der { $second } Regeln ist gezeigt, dass es sie braucht.
profile-fails = Es ist nicht bewiesen und gilt deshalb nicht. Gefunden wurde:
profile-no-solver = Auf diesem Rechner gibt es kein Beweisprogramm: nichts lässt sich beweisen, also gilt nichts Neues.
profile-taken-up = in Kraft gesetzt von { $name }, { $when }
profile-digest = Prüfsumme des Textes:
profile-from-start = Es kam mit dem Start des Servers; hier hat noch niemand eines in Kraft gesetzt.
profile-doubts = Was wissen muss, wer sich darauf verlässt
profile-doubts-none = Kein Zweifel gefunden.
profile-faults = Das ist noch kein Profil
profile-line = Zeile { $n }:
profile-changes = Was es ändern würde
profile-changes-none = Es würde nichts ändern.
profile-before = Jetzt
profile-after = Dann
profile-try = Beweise führen, noch nichts ändern
profile-take-up = In Kraft setzen: ab dann arbeitet die Stelle danach
account-open = offen
account-change = Ein Konto ändern
account-change-hint = Mit jeder Änderung enden seine Anmeldungen.
account-what = Was geschieht
account-restart = Neuen Startcode geben
account-mandate = Mandat für eine Ausschreibung eintragen
account-no-mandate = Mandat zurücknehmen
account-alert = Ausschreibung des Mandats, ganze Kennung
account-body = Stelle, für die die Person spricht
account-body-state = Staat dieser Stelle
explanation-title = Die Begründung, wie sie verzeichnet ist
explanation-on = Geprüft für den { $when }.
explanation-cause = Veranlasst durch
live-many = Seit diese Seite gemacht wurde, kam etwas ins Verzeichnis. Hier bewegt sich nichts von selbst.
live-this = Diese Ausschreibung hat sich geändert, seit die Seite gemacht wurde. Lesen Sie sie neu, bevor Sie handeln.
live-again = Neu lesen
raise-to = Auf welche Klasse
raise-reason = Was geschah, wovon die Zahlen noch nichts wissen können
raise-evidence = Auf welche Belege gestützt

## Über einen Anbieter

onward-in = Sie sind angemeldet
onward-in-says = Ihre Arbeit ist einen Schritt weiter.
onward-out-says = Sie melden sich dort an und kommen hierher zurück. Rolle und Zweck bleiben, wie Sie gewählt haben.
onward-go = Weiter

# What was sent before and has no answer any more
trouble-unanswered = Dies wurde schon gesendet
trouble-means-unanswered = Es kann eingetragen sein; die Antwort gibt es nicht mehr. Sehen Sie zuerst nach, und öffnen Sie das Formular nur neu, wenn der Eintrag fehlt.

## Who is told, what was written, what alarms
role-head-of-gateway = Leitung der Stelle
holder-data-protection-supervisor = Datenschutzaufsicht
clock-name-own-prosecutor = Antwort unserer Staatsanwaltschaft
clock-name-unpermitted-measure = Maßnahme ohne Erlaubnis
clock-name-telling-review = Unterrichtung der Person: erneut
clock-name-reentry-link = Derselbe Fall?
next-answer-question = Die zurückgegebene Frage beantworten
next-why-answer-question = Die zweite Person hat Ihre Entscheidung zurückgegeben. Nichts zählt, bis Sie die Frage gelesen und neu entschieden haben.
next-button-answer-question = Zur Frage
next-take-case = Sagen, was aus diesem Fall wird
next-why-take-case = Er wurde Ihnen übergeben. Übernehmen Sie ihn oder sagen Sie, warum nicht: Ihre Worte stehen im Protokoll und erlauben nichts.
next-button-take-case = Zur Antwort
next-escalated = Dafür sorgen, dass jemand antwortet
next-why-escalated = Niemand hat rechtzeitig geantwortet, und Sie wurden benachrichtigt. Die Frist sagt, wessen Schritt es ist und was fällig ist; was Worte beantworten, können Sie selbst beantworten.
next-button-escalated = Zu den Fristen
next-alarm = Eine Maßnahme ohne Erlaubnis ansehen
next-why-alarm = Jemand hat sie ergriffen, obwohl nichts sie erlaubte. Es bleibt ein Alarm, bis eine benannte Person in eigenen Worten sagt, dass sie hingesehen hat.
next-button-alarm = Zu den Alarmen
next-settled = Nichts: es ist entschieden
next-why-settled = Benannte Personen haben gegen eine Maßnahme entschieden; die Gründe stehen unten. Neu angesehen wird auf Antrag, bei neuem Inhalt oder neuen Tatsachen.
next-button-settled = Zu den Gründen
next-read-case = Lesen, was Ihnen vorgelegt ist
next-why-read-case = Was gilt, was gefunden wurde, was warum entschieden wurde und worauf ein neuer Blick beantragt ist.
next-button-read-case = Fall öffnen
whose-told = Mir gemeldet
written-title = Was entschieden und gefragt wurde und warum
written-question = Mit einer Frage zurückgegeben
written-first = Gründe der ersten Person
written-refers = An unsere Staatsanwaltschaft gegeben
written-refers-not = Nicht an unsere Staatsanwaltschaft gegeben
written-asked = Ein neuer Blick wurde beantragt
written-prosecutor = Unsere Staatsanwaltschaft hat geantwortet
brought-title = Mir vorgelegt
brought-lead = Fälle, die bei Ihnen liegen: wegen einer Ausschreibung Festgehaltene, Anträge auf einen neuen Blick, Kinder. Eine Liste anderer Ausschreibungen gibt es hier nicht.
brought-empty = Ihnen liegt nichts vor
brought-empty-means = Ein Fall kommt hierher, wenn jemand festgehalten wird, wenn ein neuer Blick beantragt ist oder wenn Ihre Geschäftsstelle ihn einträgt. Über andere Ausschreibungen sagt das nichts.
alarms-title = Maßnahmen ohne Erlaubnis
alarms-lead = Eingetragen, obwohl nichts sie erlaubte. Jede bleibt hier, bis eine benannte Person hingesehen und es gesagt hat.
alarms-empty = Kein Alarm ist offen
alarms-empty-means = Soweit Maßnahmen eingetragen wurden. Was niemand eintrug, zeigt sich hier nicht.
alarm-looked = Ich habe hingesehen
alarm-words = Was Sie festgestellt haben und was folgt
alarm-hint = Es steht mit Ihrem Namen im Protokoll. Nachträglich rechtmäßig wird dadurch nichts.
alarm-ground = Grund, in den Worten des Beamten
door-act-by = { $name } hat gehandelt
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Gehört diese Person zu einer Gruppe, die dort gefährdet ist?
group-hint = Ihre Bewertung nach den Tatsachen der Akte. Keine Antwort wird vorgeschlagen, und eine Staatsangehörigkeit allein ist nie eine gefährdete Gruppe.
group-reading-shown = Ja, zu der unten genannten Gruppe
group-reading-not-excluded = Es ist nach dem Vorhandenen nicht auszuschließen
group-reading-excluded = Nein, und das Material unten zeigt es
group-name = Welche Gruppe
group-name-hint = In eigenen Worten, aus den Tatsachen: was Menschen tun oder sind, das sie dort gefährdet.
group-reasons = Warum, in eigenen Worten
group-material = Datiertes Material, auf dem es beruht
group-material-hint = Berichte, Urteile, Akten: so, dass jemand anderes sie findet. Nach dem Sichern kommen zwei weitere Zeilen.
group-what = Material { $n }
group-dated = Datum von Material { $n }
assurances-title = Angebotene Zusicherungen
assurances-lead = Jede wird nach den Othman-Kriterien gewogen. Was nach einer Übergabe niemand überwacht, nimmt keine Gefahr.
assurance-number = Zusicherung { $n }
assurance-another = Eine weitere Zusicherung
assurance-more = Sichern und weitere hinzufügen
assurance-remove = Ohne Zusicherung { $n } sichern
alert-detained = Freiheitsentzug
alert-detained-since = Diese Person ist wegen dieser Ausschreibung in Haft seit { $when }.
alert-detained-read = Zur Haft
## What a custody board lists
custody-lists-everybody = Alle, die wegen einer Ausschreibung in Haft sind, von der Minute der Festnahme an.
custody-lists-place = Nur wer an Ihrem Haftort ist. Andere können anderswo in Haft sein; diese Liste zeigt sie nicht.
custody-lists-court = Nur Haftsachen vor Ihrem Gericht, und solche, für die noch kein Gericht genannt ist, wenn das Profil Ihres zuständig macht. Andere zeigt diese Liste nicht.
custody-lists-children = Nur wer als Kind behandelt wird. Andere können in Haft sein; diese Liste zeigt sie nicht.
custody-lists-clients = Nur Ihre Mandanten. Andere können in Haft sein; diese Liste zeigt sie nicht.
custody-lists-brought = Nur was Ihnen vorgelegt wurde. Andere können in Haft sein; diese Liste zeigt sie nicht.
custody-none-everybody = Niemand ist nach den Einträgen wegen einer Ausschreibung in Haft
custody-none-place = Niemand ist an Ihrem Haftort eingetragen
custody-none-court = Keine Haftsache ist vor Ihrem Gericht eingetragen
custody-none-children = Kein Kind ist als in Haft eingetragen
custody-none-clients = Keiner Ihrer Mandanten ist als in Haft eingetragen
custody-none-brought = Niemand in dem, was Ihnen vorgelegt wurde, ist als in Haft eingetragen
## Waiting as everybody may read it
waiting-title = Wartezeiten, veröffentlicht
waiting-lead = Wie lange es vom Beginn der Prüfung bis zur Entscheidung dauerte, nach Klasse des absendenden Büros und Art der Straftat. Keine Zahl betrifft eine Person.
waiting-none = In diesem Quartal begann nach den Einträgen keine Prüfung
waiting-before = Das Quartal davor: { $value }
waiting-method = Ein Feld mit weniger als { $n } Ausschreibungen wird nicht gezeigt. Mit ihm werden die kleinsten anderen verdeckt, bis es sich aus dem Rest und der Summe nicht errechnen lässt; wo das nicht geht, auch die Summe.
waiting-quarters = Nur ganze Quartale, die vorbei sind, werden veröffentlicht, im Stand an ihrem Ende. Sie überschneiden sich nicht, so dass sich keine zwei um wenige Ausschreibungen unterscheiden.

## Sentences of the rules
wording-on-record = Wortlaut im Protokoll:
clock-told = benachrichtigt: { $name }
clock-met-by-itself = nichts: es kommt von selbst
why-nothing-found = { $rules ->
    [one] Die eine Regel wurde am { $day } an dem versucht, was bekannt war, und stellte nichts fest, was zählt. Das sagt nichts über die Person und erlaubt nichts: eine benannte Amtsperson entscheidet.
   *[other] Alle { $rules } Regeln wurden am { $day } an dem versucht, was bekannt war, und keine stellte etwas fest, was zählt. Das sagt nichts über die Person und erlaubt nichts: eine benannte Amtsperson entscheidet.
 }
sex-f = weiblich
sex-m = männlich
sex-x = anderer Eintrag des Dokuments
bureau-with-class = Büro { $name }, Klasse { $value }

# Roles of requests before a body.
role-source-bureau = Büro der Quelle
role-general-secretariat = Generalsekretariat

## Copies and recall
recalls-title = Rückrufe
recalls-lead = Was Inhaber von Kopien noch schulden, über alle Ausschreibungen. Zuerst steht, was zuerst geprüft wird.
recalls-none = Zurzeit ist nichts offen
recalls-more = Es gibt mehr, als diese Seite fasst.
recalls-storm = { $name } hat in einer Stunde { $value } Ausschreibungen zurückgerufen: jemand muss nachsehen
recalls-storm-do = Jeder dieser Rückrufe gilt, bis Menschen anders entscheiden. Waren sie nicht richtig, bestreiten Sie alle: dann wird nichts gelöscht, und zwei andere Personen machen sie rückgängig.
recall-page = Kopien und Rückruf
recall-page-lead = Wem diese Ausschreibung übergeben wurde, was zurückgerufen ist und was jeder Inhaber geantwortet hat. Ihr Inhalt steht hier nicht.
recall-owed = Was offen ist
copies = Kopien
copies-none = Keine Kopie ist bekannt
copy-kind = Art des Inhabers
copy-holder = Inhaber
copy-holder-hint = Eine Behörde, ein Gericht, ein Gateway. Ein Gateway beginnt mit dem Code seines Staates: CZ.
copy-system = System oder Akte
copy-purpose = Wofür sie übergeben wurde
copy-handed = Übergeben
copy-handed-hint = Leer: jetzt.
copy-retention = Darf dort bleiben bis
copy-form = Kopie eintragen
copy-form-lead = Eine Kopie verpflichtet: Wer sie hat, erfährt es, wenn die Ausschreibung zurückgerufen wird.
copy-holder-national-system = nationales System
copy-holder-gateway = Gateway
copy-holder-court = Gericht
copy-holder-prison = Haftanstalt
copy-holder-counsel = Verteidigung
copy-holder-paper-file = Papierakte
recall-asked = Was von jedem Inhaber verlangt wird
recall-kind-delete = Ausschreibung löschen
recall-kind-correct = Einen Teil berichtigen
recall-kind-suspend = Behalten, als ausgesetzt zeigen
recall-kind-erase-person = Alles über die Person löschen
recall-ground = Worauf der Rückruf beruht
recall-ground-commission = Entscheidung des Prüfgremiums
recall-ground-general-secretariat = Entscheidung des Generalsekretariats
recall-ground-court = Entscheidung eines Gerichts
recall-ground-withdrawn = vom Aussteller zurückgenommen
recall-ground-corrected = vom Aussteller berichtigt
recall-ground-expired = Frist abgelaufen
recall-authority = Welche Behörde entschieden hat
recall-reference = Nummer der Entscheidung
recall-decided = Tag der Entscheidung
recall-of = Was für die Entscheidung gilt
recall-on-merits = Es wurde in der Sache entschieden
recall-challenged = Sie wurde zurückgenommen, während sie angefochten war
recall-parts = Falsche Teile
recall-parts-hint = Nur für eine Berichtigung, einer je Zeile.
recall-form = Zurückrufen
recall-form-lead = Ab dann sieht sie kein Arbeitsplatz und kein Schalter, und jeder Inhaber einer Kopie erfährt es. Schutz ist nie ein Grund.
recall-said = Was der Inhaber sagte oder was dort gefunden wurde
recall-says = In Worten
recall-says-hint = Wenn gelöscht: was der Inhaber durchsucht hat, und dass er nichts fand. Wenn er sich weigert: warum.
recall-digest = SHA-256 des Schreibens oder der Nachricht
recall-receipt = Eintragen, was ein Inhaber sagte
recall-receipt-lead = Es ist die Aussage des Inhabers. Sie wird durch erneutes Fragen geprüft.
recall-contest = Rückruf anfechten
recall-contest-lead = Solange das steht, wird nichts gelöscht; sie bleibt unsichtbar.
recall-propose = Vorschlagen, ihn aufzuheben
recall-restore = Als zweite Person aufheben
recall-restore-lead = Zwei Personen heben einen angefochtenen Rückruf auf, keine hat ihn eingetragen. Die Ausschreibung ist dann ausgesetzt, nie mehr.
recall-step-sent = benachrichtigt
recall-step-reminded = erinnert
recall-step-duty-told = Dienst habende Person benachrichtigt
recall-step-supervisor-told = Aufsicht benachrichtigt
recall-step-published = Schweigen veröffentlicht
recall-step-accepted = angenommen
recall-step-relayed = weitergegeben
recall-step-suppressed = dort niemandem gezeigt
recall-step-purged = dort gelöscht
recall-step-custody-notified = wer festhält, ist benachrichtigt
recall-step-refused = verweigert
recall-step-spot-asked = um erneute Prüfung gebeten
recall-step-spot-passed = erneut geprüft: gelöscht
recall-step-spot-failed = erneut geprüft: noch da
recall-step-contested = angefochten
recall-step-restore-proposed = Aufhebung vorgeschlagen
recall-step-restored = von zweien aufgehoben
recall-step-taken = von der Person mitgenommen
recall-step-frozen = als Beweis aufbewahrt
recall-step-erase-chosen = Löschung von der Person gewählt
recall-untold = zurückgerufen, noch nicht benachrichtigt
recall-silent = schweigt
recall-disputed = strittig oder verweigert
recall-kept = vorhanden, nichts zurückgerufen
recall-map = Wo der Rückruf steht
recall-map-note = Eine Kachel je Inhaber. Ein Staat steht ungefähr dort, wo er liegt; die anderen tragen ihre Nummer aus der Tabelle, die dasselbe sagt.
recall-told = Benachrichtigt, Mal
recall-newest = Neueste Antwort
recall-next = Nächste Prüfung
recall-window = anfechtbar bis { $when }; vorher wird nichts gelöscht
recall-purged-means = „Dort gelöscht“ ist die Aussage des Inhabers. Sie wird durch erneutes Fragen geprüft; in fremde Systeme lässt sich nicht hineinsehen.
evidence-open = Das Zurückgerufene als Beweis lesen
evidence-title = Was zurückgerufen wurde
evidence-lead = Gezeigt wird es Gericht, Verteidigung, Person und Aufsicht, als Beweis. Kein Beamter und kein Abgleich sieht es, und keine Maßnahme beruht darauf.
waiting-recalls = Vom Rückruf bis zur Löschung, nach Art des Inhabers
waiting-released = Vom Rückruf bis zur Freilassung
waiting-gone = Gelöschte Kopien
half-days = Die Hälfte höchstens, Tage
longest-days = Am längsten, Tage
custody-after-recall = In Haft nach einem Rückruf
custody-after-now = Jetzt in Haft
custody-after-released = Freigelassen
waiting-recalls-none = Darin wurde nichts zurückgerufen

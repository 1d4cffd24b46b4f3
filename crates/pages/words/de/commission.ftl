# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Eingereicht
rq-state-acknowledged = Eingang bestätigt
rq-state-not-admissible = Nicht zulässig
rq-state-admissible = Zulässig
rq-state-data-check = Daten nachgesehen
rq-state-consultation = Generalsekretariat angehört
rq-state-source-questions = Quelle gefragt
rq-state-decided = Entschieden
rq-state-implementation = Wird ausgeführt
rq-state-notified = Beteiligte unterrichtet
rq-state-closed = Geschlossen

## Steps
rq-step-acknowledged = Die Stelle hat gesagt, dass der Antrag da ist
rq-step-completion-asked = Die antragstellende Person wurde um das Fehlende gebeten
rq-step-completed = Etwas Fehlendes ist gekommen
rq-step-admitted = Der Antrag ist zulässig
rq-step-not-admitted = Der Antrag ist nicht zulässig
rq-step-data-checked = Es wurde nachgesehen, ob Daten vorhanden sind
rq-step-consulted = Das Generalsekretariat wurde angehört
rq-step-consultation-ended = Die Anhörung ist vorbei
rq-step-source-asked = Die Quelle wurde gefragt
rq-step-source-answered = Die Quelle hat geantwortet
rq-step-sent-for-implementation = Das Entschiedene wurde zur Ausführung übergeben
rq-step-implemented = Das Entschiedene wurde ausgeführt
rq-step-notified = Die Beteiligten wurden unterrichtet
rq-step-withdrawn-by-source = Die Quelle hat selbst zurückgezogen; es gibt keine Feststellung
rq-step-withdrawn-by-applicant = Die antragstellende Person hat zurückgezogen
rq-step-mandate-ended = Ein Mandat endete; keine Frist bleibt stehen
rq-step-mandate-given = Ein anderes Mandat ist gekommen
rq-step-closed = Der Antrag ist geschlossen
rq-step-assigned = Er wurde einem Mitglied gegeben oder auf eine Sitzung gesetzt

## What stands in a file
rq-file-contested-fact = Bestrittene Tatsache
rq-file-evidence = Beweis
rq-file-submission = Vorbringen
rq-file-answer = Antwort der Quelle
rq-file-publication = Was die Quelle selbst veröffentlicht hat
rq-file-trial-over = Ein Verfahren oder Urteil, das abgeschlossen ist
rq-file-inference = Vermerk: eine fehlende Begründung, die gewürdigt werden darf
rq-file-note = Notiz unter dem Personal der Stelle

## Whether the person is told
rq-telling-tell = Die Person wird unterrichtet
rq-telling-counsel-only = Nur die Rechtsvertretung wird unterrichtet
rq-telling-not-yet = Nicht vor dem genannten Tag
rq-telling-not-before-measure = Nicht bevor eine Maßnahme getroffen wurde

## The test
rq-point-ground = Ein Grund ist genannt
rq-point-own-words = Sie spricht von diesem Fall
rq-point-per-item = Jeder Teil hat einen eigenen Grund
rq-point-supported = Etwas stützt sie
rq-point-in-time = Sie hat ein Ende oder eine Überprüfung und ist in der Zeit
rq-point-not-published = Die Quelle hat es nicht selbst veröffentlicht
rq-point-investigation-open = Die Ermittlung braucht noch Geheimhaltung
rq-verdict-passes = besteht
rq-verdict-fails = besteht nicht
rq-verdict-asks = gefragt
rq-verdict-does-not-apply = trifft nicht zu

## The challenge
rq-challenge-opened = Die Beanstandung ist eröffnet; die Quelle wird Teil für Teil gefragt
rq-challenge-answered = Die Quelle hat geantwortet; die Antwort wird geprüft
rq-challenge-reminded = Die Quelle wurde erinnert
rq-challenge-third-party-check-asked = Ein Mitglied soll die Gefahr für Dritte ansehen
rq-challenge-third-party-checked = Ein Mitglied hat die Gefahr für Dritte angesehen
rq-challenge-gist-proposed = Es wird vorgeschlagen, den wesentlichen Inhalt offenzulegen
rq-challenge-block-proposed = Es wird vorgeschlagen, die Daten zu sperren, solange der Antrag läuft
rq-challenge-reply-invited = Der Quelle wird gesagt, was gleich zählt, und sie darf erwidern
rq-challenge-replied = Die Quelle hat erwidert
rq-challenge-inference-marked = Die Akte trägt einen Vermerk: die fehlende Begründung darf gewürdigt werden
rq-challenge-counted-in-audit = Es zählt bei der Prüfung des Büros
rq-challenge-deletion-proposed = Es wird vorgeschlagen, die Daten zu löschen
rq-challenge-closed = Die Beanstandung ist geschlossen
rq-ended-justified = Die Einschränkung ist jetzt begründet.
rq-ended-lifted = Die Quelle hat sie aufgehoben.
rq-ended-decided = Benannte Menschen haben entschieden.
rq-ended-withdrawn = Der Antrag wurde zurückgezogen oder die Daten wurden es.
rq-gist-charges-and-country = Vorwürfe und Land
rq-gist-offence-class = Nur die Art der Straftat
rq-gist-counsel-only = Nur der Rechtsvertretung, die nichts weitergibt

## Clocks
rq-clock-acknowledge = Die Stelle sagt, dass der Antrag da ist
rq-clock-admissibility = Die Stelle sagt, ob der Antrag zulässig ist
rq-clock-completion = Die antragstellende Person ergänzt, was fehlt
rq-clock-access-decision = Die Stelle entscheidet über die Auskunft
rq-clock-deletion-decision = Die Stelle entscheidet über Berichtigung oder Löschung
rq-clock-revision-decision = Die Stelle entscheidet über die Überprüfung
rq-clock-consultation = Das Generalsekretariat antwortet auf die Anhörung
rq-clock-source-answer = Die Quelle beantwortet die Fragen der Stelle
rq-clock-challenge-answer = Die Quelle begründet ihre Einschränkung, Teil für Teil
rq-clock-reminder-answer = Die Quelle antwortet auf eine Erinnerung
rq-clock-right-of-reply = Die Quelle darf erwidern, bevor es gegen sie zählt
rq-clock-proposal-decision = Ein Mitglied entscheidet über einen Vorschlag
rq-clock-third-party-check = Ein Mitglied sieht die Gefahr für Dritte an
rq-clock-restriction-review = Die Quelle sieht ihre Einschränkung wieder an
rq-clock-implementation = Das Entschiedene wird ausgeführt
rq-clock-notification = Antragstellende Person und Quelle werden von der Entscheidung unterrichtet
rq-clock-revision-window = Die antragstellende Person verlangt wegen einer neuen Tatsache die Überprüfung
rq-clock-national-answer = Die Behörde antwortet auf einen nationalen Antrag
rq-clock-measure-review = Die Stelle sieht eine vorläufige Sperre wieder an

## What follows without an answer
rq-follows-acknowledge = Der antragstellenden Person wird gesagt, dass niemand geantwortet hat. Die Frist der Zulässigkeit läuft weiter.
rq-follows-admissibility = Die Entscheidung über die Zulässigkeit gilt als überfällig, bis es sie gibt.
rq-follows-completion = Die Stelle entscheidet nach dem, was da ist. Nichts wird von selbst geschlossen.
rq-follows-access-decision = Die antragstellende Person erfährt es, es zählt in den Zahlen, und die Entscheidung bleibt fällig.
rq-follows-deletion-decision = Die antragstellende Person erfährt es, es zählt in den Zahlen, und die Entscheidung bleibt fällig.
rq-follows-revision-decision = Die antragstellende Person erfährt es, und die Entscheidung bleibt fällig.
rq-follows-consultation = Die Stelle fährt ohne die Antwort fort.
rq-follows-source-answer = Die Stelle entscheidet nach dem, was da ist. Schweigen bestätigt nichts.
rq-follows-challenge-answer = Die Quelle wird erinnert.
rq-follows-reminder-answer = Der nächste Schritt der Beanstandung wird einem Mitglied vorgeschlagen.
rq-follows-right-of-reply = Der Vermerk kommt in die Akte, und es zählt bei der Prüfung des Büros.
rq-follows-proposal-decision = Der Vorschlag bleibt offen und überfällig. Nichts wird von selbst offengelegt.
rq-follows-third-party-check = Kein wesentlicher Inhalt wird vorgeschlagen, bis ein Mitglied es angesehen hat.
rq-follows-restriction-review = Die Einschränkung wird neu geprüft und besteht nicht, weil sie außer der Zeit ist.
rq-follows-implementation = Die antragstellende Person erfährt, dass es nicht ausgeführt wurde. Die Entscheidung bleibt bestehen.
rq-follows-notification = Die antragstellende Person sieht, dass es eine Entscheidung gibt und ihr Text überfällig ist.
rq-follows-revision-window = Ob ein späterer Antrag zulässig ist, sagt ein Mitglied.
rq-follows-national-answer = Die antragstellende Person kann sich an die Aufsichtsbehörde wenden.
rq-follows-measure-review = Die Sperre bleibt, bis ein Mitglied entscheidet.

## What became of a clock
rq-deadline-running = läuft
rq-deadline-paused = steht still
rq-deadline-escalated = ohne Antwort abgelaufen
rq-deadline-met = rechtzeitig beantwortet
rq-deadline-answered-late = verspätet beantwortet
rq-deadline-over = vorbei

## Sides
rq-party-applicant = antragstellende Person
rq-party-body = die Stelle
rq-party-general-secretariat = Generalsekretariat von INTERPOL
rq-party-source = Quelle
rq-party-controller = Behörde, die die Daten führt

## Questions to the source
rq-asked-what-is-restricted = Wird gegenüber der antragstellenden Person etwas eingeschränkt, und was?
rq-asked-which-ground = Welcher Grund der Liste ist gemeint, und wie trifft er hier zu?
rq-asked-why-existence = Was würde folgen, wenn die antragstellende Person erführe, dass es das gibt?
rq-asked-why-content = Was würde folgen, wenn die antragstellende Person erführe, was darin steht?
rq-asked-why-source = Was würde folgen, wenn die antragstellende Person erführe, von wem es ist?
rq-asked-why-document = Was würde folgen, wenn die antragstellende Person das Dokument sähe?
rq-asked-what-is-particular = Was verlangt es in diesem Fall und in keinem anderen?
rq-asked-which-items = Welche Teile werden eingeschränkt, jeder mit Umfang und eigenem Grund?
rq-asked-which-element = Welche Anordnung oder Entscheidung stützt es, von welcher Behörde, welchem Tag, welcher Nummer?
rq-asked-until-when = Bis zu welchem Tag, und an welchem Tag wird es wieder angesehen?
rq-asked-why-published = Die Quelle hat dasselbe veröffentlicht: Warum wird es gegenüber der antragstellenden Person eingeschränkt?
rq-asked-why-secret-after-trial = Ist das Verfahren vorbei, und wenn ja, für welche andere Ermittlung braucht es Geheimhaltung, ohne Dritte zu nennen?
rq-asked-what-risk-to-third-persons = Welche Gefahr entstünde für Dritte, wenn was gesagt würde, ohne jemanden zu nennen?
rq-asked-what-could-be-told = Was könnte stattdessen gesagt werden: Vorwürfe und Land, die Art der Straftat, oder nur der Rechtsvertretung?

## Law or rule
rq-label-law = Gesetz
rq-label-practice = Praxis der Kommission
rq-label-policy = Regel dieser Stelle, kein Gesetz

## What a test comes to
rq-outcome-justified = Begründet
rq-outcome-asks = Frage offen
rq-outcome-fails = Nicht begründet
rq-outcome-not-tested = Nicht geprüft
rq-outcome-justified-means = Jeder Punkt, der zutrifft, besteht. Sie bleibt bis zu ihrem Ende oder ihrer Überprüfung.
rq-outcome-asks-means = Nichts fällt durch, und die Quelle hat noch eine Frage zu beantworten.
rq-outcome-fails-means = Mindestens ein Punkt besteht nicht. Die Beanstandung eröffnet sich von selbst; ein benanntes Mitglied entscheidet, was offengelegt wird.
rq-outcome-not-tested-means = Eine andere Art von Einschränkung, oder die Zeit zu antworten läuft noch.

## Why a point says what it says
rq-why-other-kind = Sie schränkt andere Büros ein, nicht was die antragstellende Person erfährt. Diese Prüfung ist nicht für sie.
rq-why-not-due = Die Zeit zu antworten ist nicht vorbei.
rq-why-silent = Die Quelle hat bis zum Ende der Frist nichts gesagt.
rq-why-nothing-claimed = Es wurde nichts geltend gemacht, was man ansehen könnte.
rq-why-no-ground = Kein Grund ist genannt.
rq-why-other-ground = Der genannte Grund steht nicht in der Liste.
rq-why-ground-not-taken = Die Stelle nimmt diesen Grund nicht an.
rq-why-ground-named = Ein Grund der Liste ist genannt.
rq-why-empty = Es stehen keine Worte da.
rq-why-too-short = So wenige Worte, dass sie nichts von diesem Fall sagen.
rq-why-same-words = { $number ->
    [one] Dieselben oder fast dieselben Worte stehen in { $number } anderen Akte.
   *[other] Dieselben oder fast dieselben Worte stehen in { $number } anderen Akten.
 }
rq-why-own-words = Keine andere Akte sagt dasselbe.
rq-why-whole-file = Die ganze Akte ist eingeschränkt, und kein Teil ist genannt.
rq-why-no-item = Weder die ganze Akte noch ein Teil ist genannt.
rq-why-items-without-reason = { $number ->
    [one] { $number } Teil hat keinen eigenen Grund.
   *[other] { $number } Teile haben keinen eigenen Grund.
 }
rq-why-one-reason-for-all = Die ganze Akte ist eingeschränkt, mit einem Grund für alle Teile.
rq-why-each-item = Jeder Teil hat einen eigenen Grund.
rq-why-no-element = Keine Anordnung, keine Entscheidung, kein anderer Beleg ist genannt.
rq-why-element-named = Ein Beleg ist genannt, der sie stützt.
rq-why-no-end = Weder ein Ende noch ein Tag der Überprüfung ist genannt.
rq-why-too-far = Ende und Überprüfung liegen beide weiter weg, als die Stelle annimmt.
rq-why-expired = Sie lief am { $day } ab.
rq-why-expired-undated = Sie ist abgelaufen.
rq-why-review-passed = Sie sollte am { $day } wieder angesehen werden, und niemand hat es getan.
rq-why-review-passed-undated = Sie sollte wieder angesehen werden, und niemand hat es getan.
rq-why-runs = Sie läuft bis { $day } oder wird dann wieder angesehen.
rq-why-runs-undated = Sie ist nicht abgelaufen.
rq-why-published = Die Quelle hat dasselbe am { $day } veröffentlicht.
rq-why-published-undated = Die Quelle hat dasselbe veröffentlicht; der Tag ist nicht bekannt.
rq-why-not-published = Es ist nichts bekannt, was die Quelle veröffentlicht hätte und dasselbe sagt.
rq-why-another-ground = Ein anderer Grund ist genannt; keine Geheimhaltung einer Ermittlung wird verlangt.
rq-why-no-trial-known = Kein Verfahren oder Urteil ist bekannt, das die Ermittlung beenden würde.
rq-why-trial-over = Das Verfahren ist seit { $day } vorbei. Die Quelle wird nach einem gesonderten Grund gefragt.
rq-why-trial-over-undated = Das Verfahren ist vorbei. Die Quelle wird nach einem gesonderten Grund gefragt.
rq-why-no-separate-reason = Das Verfahren ist vorbei, und die Antwort gibt keinen gesonderten Grund.
rq-why-separate-reason = Das Verfahren ist vorbei, und ein gesonderter Grund ist gegeben.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
 }
rq-term-calendar-day = { $n ->
    [one] { $n } Kalendertag
   *[other] { $n } Kalendertage
 }
rq-term-working-day = { $n ->
    [one] { $n } Arbeitstag
   *[other] { $n } Arbeitstage
 }
rq-term-month = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
 }
rq-unit-hour = Stunden
rq-unit-calendar-day = Kalendertage
rq-unit-working-day = Arbeitstage
rq-unit-month = Monate
rq-r-start = Sie beginnt am { $day } um { $time }. Dieser Tag zählt nicht.
rq-r-ran = Die Frist läuft: { $term }. Sie endet: { $end }.
rq-r-ran-down = Die Frist läuft: { $term }. Einen solchen Tag hat der letzte Monat nicht: abgerundet auf seinen letzten Tag. Sie endet: { $end }.
rq-r-ran-up = Die Frist läuft: { $term }. Einen solchen Tag hat der letzte Monat nicht: aufgerundet auf den ersten Tag danach. Sie endet: { $end }.
rq-r-longer = Verlängert: { $term }. Sie endet: { $end }.
rq-r-longer-down = Verlängert: { $term }. Einen solchen Tag hat der letzte Monat nicht: abgerundet auf seinen letzten Tag. Sie endet: { $end }.
rq-r-longer-up = Verlängert: { $term }. Einen solchen Tag hat der letzte Monat nicht: aufgerundet auf den ersten Tag danach. Sie endet: { $end }.
rq-r-no-end-yet = Die Frist: { $term }. Sie hat kein Ende; der Grund folgt.
rq-r-longer-no-end = Verlängert: { $term }. Sie hat kein Ende; der Grund folgt.
rq-r-stood-minutes = { $n ->
    [one] Sie stand still von { $from } bis { $until }: { $n } Minute kommt hinzu. Sie endet: { $end }.
   *[other] Sie stand still von { $from } bis { $until }: { $n } Minuten kommen hinzu. Sie endet: { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Sie stand still nach { $from } bis { $until }: { $n } Tag kommt hinzu. Sie endet: { $end }.
   *[other] Sie stand still nach { $from } bis { $until }: { $n } Tage kommen hinzu. Sie endet: { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Sie stand still nach { $from } bis { $until }: { $n } Arbeitstag kommt hinzu. Sie endet: { $end }.
   *[other] Sie stand still nach { $from } bis { $until }: { $n } Arbeitstage kommen hinzu. Sie endet: { $end }.
 }
rq-r-idle-empty = Die Pause vom { $day } fügt nichts hinzu: sie ist leer.
rq-r-idle-after = Die Pause vom { $day } fügt nichts hinzu: das Ende war schon gekommen.
rq-r-moved = Auf den nächsten Arbeitstag verschoben, { $day }, weil an diesen Tagen niemand arbeitet: { $over }.
rq-r-stays-rule = Das Ende wird nicht verschoben, weil die Regel keines verschiebt.
rq-r-stays-working = Das Ende wird nicht verschoben, weil es ein Arbeitstag ist.
rq-r-stays-not-covered = Das Ende wird nicht verschoben, weil der Kalender nicht sagt, ob es ein freier Tag ist.
rq-r-stays-no-calendar = Das Ende wird nicht verschoben, weil kein Kalender sagt, welche Tage frei sind.
rq-r-not-covered = Der Kalender { $name } reicht nicht für { $years }. Dort sind nur seine Wochentage bekannt, und das Ende kann später liegen.
rq-r-ends = Ende: { $end }. Was zu dieser Zeit getan wird, ist verspätet.
rq-r-stands-still = Noch kein Ende: sie steht seit { $day } still.
rq-r-no-such-day = Kein Ende: den Tag { $day } gibt es nicht, und die Regel rundet nicht. Ein Mensch sagt, welcher Tag es ist.
rq-r-no-calendar = Kein Ende: es werden Arbeitstage gezählt, und kein Kalender sagt, welche das sind. Ein Mensch sagt, welcher Tag es ist.
rq-r-beyond = Kein Ende: es liegt jenseits der Jahre, die sich schreiben lassen.
rq-weekday-monday = Montag
rq-weekday-tuesday = Dienstag
rq-weekday-wednesday = Mittwoch
rq-weekday-thursday = Donnerstag
rq-weekday-friday = Freitag
rq-weekday-saturday = Samstag
rq-weekday-sunday = Sonntag

## A clock on a page
rq-side-own = Diese Frist beantworten Sie. Sie können sie weder anhalten noch verlängern, und ansehen beantwortet nichts.
rq-side-body = Eine andere Seite beantwortet diese Frist. Die Stelle darf sie mit Gründen stillstehen lassen oder verlängern.
rq-side-waits = Eine andere Seite beantwortet diese Frist. Von Ihnen wird nichts verlangt.
rq-no-end = noch kann kein Ende berechnet werden
rq-answered = Beantwortet
rq-told = Wer es erfährt
rq-reckoned-link = Wie sie berechnet ist
rq-reckoned = Wie sie berechnet ist
rq-reckoned-means = Jeder Schritt in seiner Reihenfolge. Daraus kann jeder neu rechnen.
rq-sides = Dieselbe Frist von jeder Seite
rq-other-place = Hier wird mit einer anderen Zeitzone oder einem anderen Kalender gerechnet als in der Aufzeichnung; die Aufzeichnung zählt.
rq-term = Dauer
rq-zone = Zeitzone, in der Tage enden
rq-days-off = Kalender der freien Tage
rq-line = Die Frist als Linie
rq-line-note = Von ihrem Anfang bis zu ihrem Ende. Schraffiert: sie stand still.
rq-now = jetzt
rq-stood-still = Stand still
rq-made-longer = Verlängert
rq-lasts = noch immer
rq-changes = Was sie verändert hat

## Next step
rq-next = Nächster Schritt
rq-next-nothing = Nichts ist fällig
rq-next-nothing-means = Keine Frist ist offen. Das heißt nicht, dass der Antrag vorbei ist.
rq-next-go = Dorthin

## Docket
rq-docket = Anträge
rq-docket-lead = In der Reihenfolge ihrer Fristen. Was überfällig ist, bleibt hier, bis jemand antwortet.
rq-docket-parts = Teile der Liste
rq-docket-none = Hier ist nichts
rq-docket-none-means = Das heißt nicht, dass nichts wartet: sehen Sie in die anderen Teile.
rq-tab-open = Offen
rq-tab-overdue = Überfällig
rq-tab-due = In sieben Tagen fällig
rq-tab-proposals = Vorschläge zu entscheiden
rq-tab-closed = Geschlossen
rq-search = Nummer des Antrags oder Büro
rq-lodge = Einen Antrag einreichen
rq-col-state = Wie weit
rq-name-not-shown = Name nicht gezeigt
rq-reports = Berichtendes Mitglied
rq-proposals = { $n ->
    [one] { $n } Vorschlag wartet auf eine Entscheidung
   *[other] { $n } Vorschläge warten auf eine Entscheidung
 }

## One request
rq-request = Antrag
rq-sitting = Sitzung
rq-found-data = Daten über die Person wurden gefunden.
rq-found-not-said = Hier wird nicht gesagt, ob Daten vorhanden sind.
rq-silence = Was Schweigen bedeutet
rq-track = Der Weg dieses Antrags
rq-not-reached = nicht erreicht
rq-acts = Was Sie tun können
rq-no-open-clock = Keine Frist dieses Antrags ist offen.
rq-calendar = Termine für Ihren Kalender
rq-telling-title = Ob die Person unterrichtet wird
rq-telling-none = Das hat noch niemand entschieden.
rq-telling-decide = Entscheiden, ob die Person unterrichtet wird
rq-review-on = Wieder angesehen am
rq-restrictions = Einschränkungen
rq-restrictions-none = Keine Einschränkung ist geltend gemacht.
rq-points-fail = { $first } von { $second } Punkten bestehen nicht
rq-ladder = Die Beanstandung, Schritt für Schritt
rq-to-come = kommt von selbst, wenn keine Antwort kommt
rq-decide-this = Über diesen Vorschlag entscheiden
rq-rulings = Entscheidungen
rq-rulings-none = Noch wurde nichts entschieden.
rq-rulings-untold = Ihrer Seite wurde noch keine Entscheidung mitgeteilt.
rq-replaced = eine spätere Fassung trat an ihre Stelle
rq-excerpt-publish = Einen Auszug veröffentlichen
rq-file-title = Die Sachakte
rq-file-sides = Die beiden Seiten stehen nebeneinander. Das Personal der Stelle sieht alles; jede andere Seite sieht, was bei jedem Teil genannt ist.
rq-file-none = Nichts von dieser Seite.
rq-bytes = { $n ->
    [one] { $n } Byte
   *[other] { $n } Bytes
 }
rq-seen-by = Wer es neben dem Personal der Stelle sehen darf
rq-seen-staff = niemand
rq-letter = Brief
rq-was-lodged = Der Antrag wurde eingereicht
rq-was-claimed = Eine Einschränkung wurde geltend gemacht
rq-was-tested = Die Einschränkung wurde geprüft
rq-was-ruled = Entschieden
rq-was-begun = Eine Frist begann
rq-was-paused = Eine Frist steht still
rq-was-resumed = Eine Frist läuft wieder
rq-was-extended = Eine Frist wurde verlängert
rq-was-met = Eine Frist wurde rechtzeitig beantwortet
rq-was-late = Eine Frist wurde verspätet beantwortet
rq-was-escalated = Eine Frist lief ohne Antwort ab
rq-was-over = Wofür eine Frist lief, ist vorbei
rq-was-filed = In die Sachakte gelegt
rq-was-letter = Ein Brief wurde gemacht
rq-was-excerpt = Ein Auszug wurde veröffentlicht
rq-was-telling = Es wurde entschieden, ob die Person unterrichtet wird

## One restriction
rq-restriction = Einschränkung
rq-claim = Was die Quelle geltend macht
rq-claim-not-shown = Ihre Worte gehören zu dem, was eingeschränkt ist. Sie werden hier nicht gezeigt.
rq-claim-silent = Die Quelle hat geschwiegen: nichts wurde geltend gemacht.
rq-whole-file = Die ganze Akte
rq-items = { $n ->
    [one] { $n } Teil
   *[other] { $n } Teile
 }
rq-items-title = Teile
rq-item = Teil
rq-supporting = Was sie stützt
rq-author = Wer sie unterschrieben hat
rq-expires = Bis wann
rq-not-named = nicht genannt
rq-test = Die Prüfung, Zeile für Zeile
rq-test-not-shown = Die Gründe der Prüfung würden sagen, was eingeschränkt ist. Ein benanntes Mitglied entscheidet, was gesagt wird.
rq-twins-title = Dieselben Worte anderswo
rq-twins-none = Keine andere Akte sagt dasselbe.
rq-twins = { $n ->
    [one] Dieselben oder fast dieselben Worte stehen in { $n } anderen Akte.
   *[other] Dieselben oder fast dieselben Worte stehen in { $n } anderen Akten.
 }
rq-twins-at-least = { $n ->
    [one] Dieselben oder fast dieselben Worte stehen in mindestens { $n } anderen Akte.
   *[other] Dieselben oder fast dieselben Worte stehen in mindestens { $n } anderen Akten.
 }
rq-nearest = { $n ->
    [one] Von hundert Teilen des Textes ist in der nächsten { $n } gleich.
   *[other] Von hundert Teilen des Textes sind in der nächsten { $n } gleich.
 }
rq-twins-staff = Nur das Personal der Stelle sieht, welche Akten das sind.
rq-unshared = { $n ->
    [one] { $n } Tatsache in der Akte spricht dagegen und ist nicht mitgeteilt: niemand hat es entschieden.
   *[other] { $n } Tatsachen in der Akte sprechen dagegen und sind nicht mitgeteilt: niemand hat es entschieden.
 }
rq-no-answer = Keine Antwort.

## What people fill in
rq-yes = Ja
rq-no = Nein
rq-f-optional = Darf leer bleiben.
rq-f-lines = Eines je Zeile.
rq-f-kind-hint = Ein vorbeugender Antrag hat keine Frist: keine Regel kennt ihn.
rq-f-national-asks = Von der Behörde verlangt
rq-f-national-hint = Nur bei einem nationalen Antrag.
rq-f-controller = Behörde, die die Daten führt
rq-f-names = Namen, wie sie geschrieben werden
rq-f-names-hint = Eine Form je Zeile, in jeder Schrift.
rq-f-born-hint = Jahr, Jahr und Monat oder Tag: 1984, 1984-07 oder 1984-07-09.
rq-f-nationalities = Staatsangehörigkeiten, wie angegeben
rq-f-filed-by-hint = Wenn jemand anderes als die Person einreicht.
rq-f-mandate-until = Mandat bis
rq-f-mandate-proof = Papier, das das Mandat beweist
rq-f-paper-hint = PDF, Bild oder Text, höchstens 20 MB. Es wird versiegelt aufbewahrt und hier nie geöffnet.
rq-listed-paper-hint = PDF, Bild oder Text, höchstens 4 MB. Es wird versiegelt aufbewahrt und hier nie geöffnet.
rq-f-language = Sprache der Antworten
rq-f-supplied = Was beiliegt
rq-f-supplied-hint = Kreuzen Sie an, was da ist. Um das Fehlende wird Teil für Teil gebeten.
rq-f-identity = Ausweisdokument
rq-f-identity-until = Ausweisdokument gilt bis
rq-f-revision-hint = Nur bei einer Überprüfung.
rq-f-found = Daten über die Person sind vorhanden
rq-f-questions = Fragen
rq-f-file-kind = Was es ist
rq-f-side = Welche Seite
rq-f-origin = Von wem es kommt
rq-f-origin-hint = Ein Gericht, eine Zeitung, die Person.
rq-f-says = In Worten
rq-f-seen-hint = Niemand ist angekreuzt: nur das Personal der Stelle sieht es.
rq-f-shielded = Namen von Opfern und Zeugen darin
rq-f-shielded-hint = Einer je Zeile. Sie verlassen die Akte nie, und kein Brief trägt sie.
rq-f-paper = Papier
rq-f-two-kinds = Zwei verschiedene Dinge: was andere Büros sehen, und was die antragstellende Person erfährt.
rq-f-other-ground = Ein anderer Grund, in den Worten der Quelle
rq-more-items = Mehr Zeilen für Angaben
rq-f-scope = Was von Teil { $n } eingeschränkt ist
rq-f-reason = Grund für Teil { $n }
rq-f-justification = Begründung
rq-f-justification-hint = Was es in diesem Fall verlangt. Dieselben Worte wie in anderen Akten sind keine.
rq-f-supporting-hint = Anordnung oder Entscheidung, mit Behörde, Tag und Nummer.
rq-f-separate = Gesonderter Grund für Geheimhaltung nach einem Verfahren
rq-f-separate-hint = Wenn das Verfahren vorbei ist und Geheimhaltung noch verlangt wird. Nennen Sie keine Dritten.
rq-f-does = Was Sie tun
rq-answer-justify = Die Einschränkung begründen, Teil für Teil
rq-answer-words = In Worten antworten
rq-answer-reply = Auf das erwidern, was gleich zählt
rq-f-allows = Das Meiste, was gesagt werden darf, ohne jemanden zu gefährden
rq-f-allows-hint = Mehr als das kann nicht offengelegt werden.
rq-check-none = Nichts
rq-f-gist = Wesentlicher Inhalt, der offengelegt wird
rq-f-gist-hint = Nicht weiter, als vorgeschlagen wurde und als die Prüfung der Gefahr erlaubt.
rq-f-decide-hint = Vollständig, in Ihren eigenen Worten. Sie bleiben mit Ihrem Namen aufgezeichnet.
rq-f-to-applicant = Was die antragstellende Person liest
rq-f-to-source = Was die Quelle liest
rq-f-sent-as-is = Wird gesendet, wie es dasteht.
rq-f-letter-language = Sprache des Briefes
rq-f-language-hint = Nichts gewählt: an die antragstellende Person in der Sprache des Antrags, an andere auf Englisch.
rq-f-address = Anschrift der Empfängerin oder des Empfängers
rq-f-function = Funktion der unterzeichnenden Person
rq-f-function-hint = Leer: die Einheit der Person, die den Schritt getan hat.
rq-f-charges-hint = In den Worten, in denen sie offengelegt werden. Leer: was die Entscheidung der antragstellenden Person sagt.
rq-f-country-hint = Leer: das Büro.
rq-f-length = Um wie viele
rq-f-unit = Wovon
rq-f-until-hint = Nur für „Nicht vor dem genannten Tag“.
rq-f-telling-hint = Was Unterrichten und was Nichtunterrichten der Person antäte.
rq-f-excerpt = Text des Auszugs
rq-f-excerpt-hint = Schreiben Sie [...] an die Stelle dessen, was herausgenommen ist.
rq-f-number = Nummer der Veröffentlichung
rq-f-number-hint = Sie sagt nichts über den Antrag.
rq-form-lodge = Einen Antrag einreichen
rq-form-lodge-lead = Was fehlt, hindert nicht den Eingang: es wird darum gebeten.
rq-form-step = Diesen Schritt aufzeichnen
rq-form-step-lead = Er bleibt mit Ihrem Namen und Ihren Gründen aufgezeichnet.
rq-form-file = In die Sachakte legen
rq-form-file-lead = Es bleibt, wie es kommt. Nichts wird wieder herausgenommen.
rq-form-claim = Eine Einschränkung aufzeichnen
rq-form-claim-lead = Sie wird sofort geprüft. Was nicht besteht, wird von selbst beanstandet.
rq-form-answer = Auf die Beanstandung antworten
rq-form-answer-lead = Die Antwort wird geprüft wie die Einschränkung. Schweigen bestätigt nie eine Einschränkung.
rq-form-check = Die Gefahr für Dritte aufzeichnen
rq-form-check-lead = Bevor ein wesentlicher Inhalt vorgeschlagen wird, sieht ein benanntes Mitglied an, wen das Sagen gefährden würde.
rq-form-decide = Die Entscheidung unterschreiben
rq-form-decide-lead = Ein benanntes Mitglied entscheidet, mit Gründen. Kein Programm legt offen, sperrt oder löscht.
rq-form-letter = Einen Brief machen
rq-form-letter-lead = Sein Text bleibt Wort für Wort erhalten, mit seinem Digest im Protokoll.
rq-form-issue = Diesen Brief ausstellen
rq-form-issue-lead = Er kommt Wort für Wort in das Protokoll. Kein Programm versendet ihn.
rq-form-pause = Die Frist stillstehen lassen
rq-form-pause-lead = Nur wer sie nicht beantwortet, darf das, und nur vor ihrem Ende.
rq-form-resume = Die Frist wieder laufen lassen
rq-form-resume-lead = Was sie stillstand, kommt an ihrem Ende hinzu.
rq-form-extend = Die Frist verlängern
rq-form-extend-lead = Nur wer sie nicht beantwortet, darf das, und nur vor ihrem Ende.
rq-form-telling = Entscheiden, ob die Person unterrichtet wird
rq-form-telling-lead = Nach 30 Tagen wird es wieder angesehen.
rq-form-note = Einem Gericht mitteilen, wie diese Ausschreibung steht
rq-form-note-lead = Stufe, Erlaubnis und laufendes Ersuchen nach heutigem Stand, nie der Grund. Die Mitteilung steht mit ihrer Prüfsumme im Protokoll; versenden müssen Sie sie.
rq-f-court = Gericht
rq-f-office = Stelle, die schreibt
rq-f-office-hint = Leer: Ihre Behörde oder Einheit.
rq-f-note-function-hint = Leer: Ihre Einheit.
rq-note-before = Frühere Mitteilungen
rq-form-excerpt = Den Auszug prüfen und veröffentlichen
rq-form-excerpt-lead = Er wird nur veröffentlicht, wenn die Prüfung nichts findet.
rq-excerpt-lead = Kein Name, Tag, Ort oder keine Nummer der Akte darf bleiben, und neben früheren Auszügen darf nichts zu erraten sein.
rq-excerpt-clean = Nichts wurde gefunden, was nicht darin stehen darf.
rq-excerpt-found = { $n ->
    [one] { $n } Stelle darf nicht darin stehen
   *[other] { $n } Stellen dürfen nicht darin stehen
 }
rq-word = Wort
rq-found = Was es ist
rq-found-name = ein Name der Akte
rq-found-place = ein Ort der Akte
rq-found-date = ein Tag der Akte
rq-found-number = eine Nummer der Akte
rq-found-hidden-earlier = ein früherer Auszug verbirgt das
rq-found-shown-earlier = ein früherer Auszug zeigt, was hier verborgen ist
rq-letter-lead = Feste Worte und geprüfte Werte. Kein Brief nennt ein Opfer, einen Zeugen oder einen Staat, der Schutz gewährt hat.
rq-letter-preview = Wie er gemacht würde
rq-letter-as-made = Wie er ausgestellt wurde
rq-letter-look = Ansehen
rq-letter-print = Seite zum Drucken

## Time of the server
rq-form-time = Sagen, dass die Zeit stimmt
rq-form-time-lead = Solange die Zeit des Servers zweifelhaft ist, endet keine Frist eines Antrags. Ein Mitglied sagt mit Namen, dass sie stimmt, und womit sie verglichen wurde; das bleibt im Protokoll.
rq-time-shows = Der Server zeigt { $when }.
rq-time-hint = Womit Sie sie verglichen haben: eine andere Uhr, die heutige Post, ein Anruf.
rq-time-doubt = Die Zeit des Servers ist zweifelhaft: Keine Frist endet, bis ein Mitglied sagt, dass sie stimmt.

## Calendar
rq-feed = Kalender
rq-feed-lead = Die Fristen, die Sie hier sehen, im eigenen Kalenderprogramm: Regel und Kennzeichen des Antrags, keine Namen, mit Erinnerungen eine Woche und einen Tag vor dem Ende.
rq-feed-address = Adresse für ein Kalenderprogramm
rq-feed-means = Ein Kalenderprogramm kann sich nicht anmelden. Wer diese Adresse hat, liest diese Fristen: Geben Sie sie niemandem. Eine andere Adresse beendet die frühere; ein neues Passwort beendet sie auch.
rq-feed-once = Diese Adresse wird einmal gezeigt: Tragen Sie sie jetzt in Ihr Kalenderprogramm ein
rq-feed-stands = Gemacht { $when }, endet { $until }.
rq-feed-none = Es gibt keine Adresse.
rq-feed-make = Adresse machen
rq-feed-again = Andere Adresse machen
rq-feed-end = Diese Adresse beenden
rq-feed-file = Datei jetzt nehmen
rq-feed-name = Fristen
rq-feed-first = Fristen: die ersten { $n }

## Sittings
rq-meetings = Sitzungen
rq-meetings-lead = Was auf jeder Sitzung ansteht, Überfälliges zuerst, und wie viel wartet.
rq-no-sitting = Auf keiner Sitzung
rq-sitting-empty = Auf dieser Sitzung steht nichts an.
rq-nobody-reports = niemand berichtet
rq-member = Mitglied
rq-load-open = Offene Beanstandungen
rq-load-source = Warten auf die Quelle
rq-load-decide = Warten auf ein Mitglied
rq-load-overdue = Davon überfällig
rq-load-members = Was auf jedes Mitglied wartet
rq-load-sittings = Was auf jede Sitzung wartet
rq-load-rules = Was wartet, nach Frist
rq-load-note = Vorschläge und Prüfungen. Arbeit der Stelle, nichts über eine Person.

## The public door
rq-listed = Fragen, ob Sie verzeichnet sind
rq-listed-lead = Jeder kann fragen. Die Antwort kommt für alle in derselben Form und nach derselben Zeit.
rq-listed-form = Ihre Frage
rq-listed-form-lead = Nur was nötig ist, um zu wissen, um wen es geht. Nach Anschrift und Telefonnummer wird nicht gefragt.
rq-listed-button = Fragen und eine Quittung bekommen
rq-listed-then = Was danach geschieht
rq-listed-then-1 = Sie bekommen eine Quittung. Sie wird einmal gezeigt.
rq-listed-then-2 = Ein Mensch sieht das Papier an, das beweist, wer Sie sind.
rq-listed-then-3 = Sie kommen mit der Quittung wieder und lesen die Antwort.
rq-listed-not = Eine Antwort, dass hier nichts gefunden ist, sagt nichts über Dateien anderswo.
rq-listed-answer = Ihre Frage ist angekommen
rq-listed-answer-lead = Diese Seite ist für alle gleich. Sie sagt nicht, ob es etwas gibt.
rq-listed-same = Solange nicht bewiesen ist, wer fragt, erfährt niemand etwas über jemanden.
rq-receipt = Quittung
rq-receipt-hint = Wie sie Ihnen gezeigt wurde.
rq-receipt-once = Sie wird einmal gezeigt. Schreiben Sie sie auf, oder bewahren Sie sie, wo niemand sonst sie liest.
rq-come-back = Kommen Sie mit dieser Quittung wieder
rq-come-back-by = Bis { $when } steht hier eine Nachricht für Sie.
rq-contact = Wie Sie ungesehen bleiben
rq-contact-nothing-sent = Nichts wird Ihnen geschickt: kein Brief, keine Nachricht, kein Anruf.
rq-contact-device = Nehmen Sie ein Gerät, das Ihnen gehört, keines von Arbeitgeber, Schule oder Staat.
rq-contact-keep = Bewahren Sie die Quittung getrennt von Ihrem Namen.
rq-contact-nobody = Von hier wird niemand Sie nach der Quittung fragen. Wer danach fragt, ist nicht von hier.
rq-own = Ihr Antrag
rq-own-open = Ihre Antwort lesen
rq-own-open-lead = Mit der Quittung, die Sie bekommen haben.
rq-own-button = Öffnen
rq-own-nothing = Diese Quittung öffnet nichts
rq-own-nothing-means = Sehen Sie jeden Buchstaben und jede Ziffer an. Es heißt nicht, dass Ihre Frage verloren ist.
rq-own-means = Hier lesen Sie, wie weit es ist. Was in einer Akte steht, wird nach einer benannten Entscheidung in einem Brief gesagt.
rq-own-challenged = Eine Einschränkung ist beanstandet
rq-own-challenged-means = Eine Quelle wollte, dass Sie nichts erfahren. Das wurde geprüft, und sie muss es begründen.
rq-own-clocks = Bis wann
rq-own-letters = Briefe an Sie

## Figures
rq-n-title = Zahlen der Anträge
rq-n-lead = { $n ->
    [one] Kein Teil wird gezeigt, der weniger als { $n } Person betrifft.
   *[other] Kein Teil wird gezeigt, der weniger als { $n } Personen betrifft.
 }
rq-n-years = Jahre
rq-n-all = Alle
rq-n-together = Zusammen genannte
rq-n-times = Zeit bis zur Entscheidung gegen die Regel
rq-n-times-note = In Wochen. Band: die Hälfte der Anträge; Punkt: der mittlere; Linie: neun von zehn; gestrichelt: die Regel.
rq-n-in-time = Rechtzeitig
rq-n-quarter = Ein Viertel, höchstens
rq-n-half = Die Hälfte, höchstens
rq-n-three-quarters = Drei Viertel, höchstens
rq-n-nine = Neun von zehn, höchstens
rq-n-rule = Regel, in Wochen
rq-n-of-hundred = { $n } von 100
rq-n-bureaus = Einschränkungen nach Büro
rq-n-bureaus-note = Über Büros, nie über eine Staatsangehörigkeit. Die Kommission veröffentlicht das nicht.
rq-n-requests = Anträge
rq-n-restriction-rate = Eingeschränkt
rq-n-silence-rate = Geschwiegen, von den eingeschränkten
rq-n-reversal-rate = Nach Beanstandung gekehrt, von den nicht bestandenen
rq-n-part = Teil
rq-n-rest = Zusammen, nicht getrennt gezeigt: { $name }
rq-n-none = Für diese Zeit wurde nichts freigegeben
rq-n-none-means = Eine Freigabe kommt, wenn ihre Zeit vorbei ist, und nur einmal.
rq-table-received = Was gekommen ist
rq-table-blocked = Gesperrt, solange der Antrag lief
rq-table-outcomes = Was endete, nach Ergebnis
rq-table-in-time = Was endete, rechtzeitig oder verspätet
rq-table-grounds = Einschränkungen nach Grund
rq-n-admissible = zulässig
rq-n-not-admissible = nicht zulässig
rq-n-not-yet-said = noch nicht gesagt
rq-n-blocked = gesperrt
rq-n-not-blocked = nicht gesperrt
rq-n-late = verspätet
rq-n-no-time-runs = keine Frist läuft
rq-n-no-data = keine Daten
rq-n-access-decided = über Auskunft entschieden
rq-n-disclosed = offengelegt
rq-n-kept-restricted = eingeschränkt geblieben
rq-n-compliant-in-all = entsprechen, insgesamt
rq-n-compliant = entsprechen
rq-n-compliant-with-update = entsprechen nach Berichtigung
rq-n-non-compliant = entsprechen nicht
rq-n-non-compliant-merits = entsprechen nicht, in der Sache
rq-n-non-compliant-no-answer = entsprechen nicht, weil die Quelle nicht antwortete
rq-n-non-compliant-not-said = entsprechen nicht, Grund nicht gesagt
rq-n-removed-before = vor einer Entscheidung entfernt
rq-n-revision-decided = über Überprüfung entschieden
rq-n-revision-refused = frühere Entscheidung bleibt
rq-n-revision-opened = wieder geöffnet
rq-n-otherwise = anders beendet
rq-n-withdrawn = zurückgezogen
rq-n-other = anderes
rq-n-not-restricted = nicht eingeschränkt
rq-n-restricted = eingeschränkt
rq-n-silent = Quelle schweigt
rq-n-claimed = geltend gemacht
rq-n-no-ground = kein Grund genannt

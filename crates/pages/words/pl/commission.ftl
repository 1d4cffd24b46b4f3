# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Złożony
rq-state-acknowledged = Wpływ potwierdzony
rq-state-not-admissible = Niedopuszczalny
rq-state-admissible = Dopuszczalny
rq-state-data-check = Dane sprawdzone
rq-state-consultation = Sekretariat Generalny zapytany
rq-state-source-questions = Źródło zapytane
rq-state-decided = Rozstrzygnięty
rq-state-implementation = W wykonaniu
rq-state-notified = Strony powiadomione
rq-state-closed = Zamknięty

## Steps
rq-step-acknowledged = Organ potwierdził, że wniosek wpłynął
rq-step-completion-asked = Wnioskodawcę poproszono o to, czego brakuje
rq-step-completed = Wpłynęło coś, czego brakowało
rq-step-admitted = Wniosek jest dopuszczalny
rq-step-not-admitted = Wniosek jest niedopuszczalny
rq-step-data-checked = Sprawdzono, czy dane istnieją
rq-step-consulted = Skonsultowano się z Sekretariatem Generalnym
rq-step-consultation-ended = Konsultacja się skończyła
rq-step-source-asked = Zadano pytania źródłu
rq-step-source-answered = Źródło odpowiedziało
rq-step-sent-for-implementation = To, co rozstrzygnięto, przekazano do wykonania
rq-step-implemented = To, co rozstrzygnięto, wykonano
rq-step-notified = Strony powiadomiono
rq-step-withdrawn-by-source = Źródło samo wycofało dane; nie ma ustalenia
rq-step-withdrawn-by-applicant = Wnioskodawca wycofał wniosek
rq-step-mandate-ended = Pełnomocnictwo wygasło; żaden termin się nie zatrzymuje
rq-step-mandate-given = Wpłynęło inne pełnomocnictwo
rq-step-closed = Wniosek jest zamknięty
rq-step-assigned = Przekazano go członkowi albo wyznaczono na posiedzenie

## What stands in a file
rq-file-contested-fact = Fakt sporny
rq-file-evidence = Dowód
rq-file-submission = Stanowisko
rq-file-answer = Odpowiedź źródła
rq-file-publication = Co źródło samo opublikowało
rq-file-trial-over = Proces lub wyrok, który się zakończył
rq-file-inference = Adnotacja: brak uzasadnienia może być wzięty pod uwagę
rq-file-note = Notatka pracowników organu

## Whether the person is told
rq-telling-tell = Osoba zostaje powiadomiona
rq-telling-counsel-only = Powiadamia się tylko adwokata
rq-telling-not-yet = Nie przed wskazanym dniem
rq-telling-not-before-measure = Nie przed zastosowaniem środka

## The test
rq-point-ground = Podstawa jest wskazana
rq-point-own-words = Mówi o tej sprawie
rq-point-per-item = Każda pozycja ma własne uzasadnienie
rq-point-supported = Coś to potwierdza
rq-point-in-time = Ma koniec albo przegląd i mieści się w czasie
rq-point-not-published = Źródło samo tego nie opublikowało
rq-point-investigation-open = Postępowanie nadal wymaga tajemnicy
rq-verdict-passes = spełnione
rq-verdict-fails = niespełnione
rq-verdict-asks = zadano pytanie
rq-verdict-does-not-apply = nie dotyczy

## The challenge
rq-challenge-opened = Zakwestionowanie otwarto; źródło jest pytane pozycja po pozycji
rq-challenge-answered = Źródło odpowiedziało; odpowiedź jest badana
rq-challenge-reminded = Źródło ponaglono
rq-challenge-third-party-check-asked = Członek ma ocenić ryzyko dla osób trzecich
rq-challenge-third-party-checked = Członek ocenił ryzyko dla osób trzecich
rq-challenge-gist-proposed = Proponuje się ujawnić istotę danych
rq-challenge-block-proposed = Proponuje się zablokować dane na czas wniosku
rq-challenge-reply-invited = Źródło dowiaduje się, co zostanie zaliczone, i może odpowiedzieć
rq-challenge-replied = Źródło odpowiedziało na to
rq-challenge-inference-marked = W aktach jest adnotacja: brak uzasadnienia może być wzięty pod uwagę
rq-challenge-counted-in-audit = Jest to zaliczane w audycie biura
rq-challenge-deletion-proposed = Proponuje się usunąć dane
rq-challenge-closed = Zakwestionowanie zamknięto
rq-ended-justified = Ograniczenie jest teraz uzasadnione.
rq-ended-lifted = Źródło je uchyliło.
rq-ended-decided = Rozstrzygnęły wymienione osoby.
rq-ended-withdrawn = Wycofano wniosek albo dane.
rq-gist-charges-and-country = Zarzuty i państwo
rq-gist-offence-class = Tylko rodzaj przestępstwa
rq-gist-counsel-only = Tylko adwokatowi, który niczego nie przekazuje dalej

## Clocks
rq-clock-acknowledge = Organ potwierdza, że wniosek wpłynął
rq-clock-admissibility = Organ mówi, czy wniosek jest dopuszczalny
rq-clock-completion = Wnioskodawca uzupełnia to, czego brakuje
rq-clock-access-decision = Organ rozstrzyga o dostępie
rq-clock-deletion-decision = Organ rozstrzyga o sprostowaniu lub usunięciu
rq-clock-revision-decision = Organ rozstrzyga o rewizji
rq-clock-consultation = Sekretariat Generalny odpowiada na konsultację
rq-clock-source-answer = Źródło odpowiada na pytania organu
rq-clock-challenge-answer = Źródło uzasadnia ograniczenie pozycja po pozycji
rq-clock-reminder-answer = Źródło odpowiada na ponaglenie
rq-clock-right-of-reply = Źródło może odpowiedzieć, zanim zostanie to zaliczone na jego niekorzyść
rq-clock-proposal-decision = Członek rozstrzyga o propozycji
rq-clock-third-party-check = Członek ocenia ryzyko dla osób trzecich
rq-clock-restriction-review = Źródło ponownie ocenia swoje ograniczenie
rq-clock-implementation = To, co rozstrzygnięto, jest wykonywane
rq-clock-notification = Wnioskodawca i źródło są powiadamiani o decyzji
rq-clock-revision-window = Wnioskodawca żąda rewizji z powodu nowego faktu
rq-clock-national-answer = Urząd odpowiada na wniosek krajowy
rq-clock-measure-review = Organ ponownie ocenia tymczasową blokadę

## What follows without an answer
rq-follows-acknowledge = Wnioskodawca dowiaduje się, że nikt nie odpowiedział. Termin dopuszczalności biegnie dalej.
rq-follows-admissibility = Decyzja o dopuszczalności widnieje jako zaległa, dopóki jej nie ma.
rq-follows-completion = Organ rozstrzyga na podstawie tego, co jest. Nic nie zamyka się samo.
rq-follows-access-decision = Wnioskodawca dowiaduje się o tym, liczy się to w statystyce, a decyzja pozostaje należna.
rq-follows-deletion-decision = Wnioskodawca dowiaduje się o tym, liczy się to w statystyce, a decyzja pozostaje należna.
rq-follows-revision-decision = Wnioskodawca dowiaduje się o tym, a decyzja pozostaje należna.
rq-follows-consultation = Organ postępuje dalej bez odpowiedzi.
rq-follows-source-answer = Organ rozstrzyga na podstawie tego, co jest. Milczenie niczego nie potwierdza.
rq-follows-challenge-answer = Źródło zostaje ponaglone.
rq-follows-reminder-answer = Następny krok zakwestionowania proponuje się członkowi.
rq-follows-right-of-reply = Adnotacja trafia do akt i jest to zaliczane w audycie biura.
rq-follows-proposal-decision = Propozycja pozostaje otwarta i zaległa. Nic nie ujawnia się samo.
rq-follows-third-party-check = Nie proponuje się istoty danych, dopóki członek nie ocenił ryzyka.
rq-follows-restriction-review = Ograniczenie bada się ponownie i nie spełnia ono wymogu czasu.
rq-follows-implementation = Wnioskodawca dowiaduje się, że nie wykonano decyzji. Decyzja pozostaje w mocy.
rq-follows-notification = Wnioskodawca widzi, że decyzja jest, a jej tekst jest zaległy.
rq-follows-revision-window = Czy późniejszy wniosek jest dopuszczalny, mówi członek.
rq-follows-national-answer = Wnioskodawca może zwrócić się do organu nadzorczego.
rq-follows-measure-review = Blokada pozostaje, dopóki członek nie rozstrzygnie.

## What became of a clock
rq-deadline-running = biegnie
rq-deadline-paused = wstrzymany
rq-deadline-escalated = upłynął bez odpowiedzi
rq-deadline-met = odpowiedź w terminie
rq-deadline-answered-late = odpowiedź po terminie
rq-deadline-over = zakończony

## Sides
rq-party-applicant = wnioskodawca
rq-party-body = organ
rq-party-general-secretariat = Sekretariat Generalny INTERPOLU
rq-party-source = źródło
rq-party-controller = urząd, który prowadzi dane

## Questions to the source
rq-asked-what-is-restricted = Czy cokolwiek jest ograniczone wobec wnioskodawcy i co?
rq-asked-which-ground = Którą podstawę z listy wskazano i jak ma ona tu zastosowanie?
rq-asked-why-existence = Co by wynikło, gdyby wnioskodawca dowiedział się, że to istnieje?
rq-asked-why-content = Co by wynikło, gdyby wnioskodawca dowiedział się, co tam napisano?
rq-asked-why-source = Co by wynikło, gdyby wnioskodawca dowiedział się, od kogo to jest?
rq-asked-why-document = Co by wynikło, gdyby wnioskodawca zobaczył dokument?
rq-asked-what-is-particular = Co wymaga tego w tej sprawie i w żadnej innej?
rq-asked-which-items = Które pozycje są ograniczone, każda z zakresem i własnym uzasadnieniem?
rq-asked-which-element = Które postanowienie lub decyzja to potwierdza: czyje, z którego dnia, pod jakim numerem?
rq-asked-until-when = Do którego dnia i w którym dniu będzie to ponownie ocenione?
rq-asked-why-published = Źródło samo podało to samo do publicznej wiadomości: dlaczego jest to ograniczone wobec wnioskodawcy?
rq-asked-why-secret-after-trial = Czy proces się skończył, a jeśli tak, dla którego innego postępowania potrzebna jest tajemnica, bez wymieniania osób trzecich?
rq-asked-what-risk-to-third-persons = Jakie ryzyko powstałoby dla osób trzecich i po powiedzeniu czego, bez wymieniania którejkolwiek z nich?
rq-asked-what-could-be-told = Co można by powiedzieć zamiast tego: zarzuty i państwo, rodzaj przestępstwa czy tylko adwokatowi?

## Law or rule
rq-label-law = prawo
rq-label-practice = praktyka Komisji
rq-label-policy = reguła tego organu, nie prawo

## What a test comes to
rq-outcome-justified = Uzasadnione
rq-outcome-asks = Pytanie otwarte
rq-outcome-fails = Nieuzasadnione
rq-outcome-not-tested = Niezbadane
rq-outcome-justified-means = Każdy punkt, który ma zastosowanie, jest spełniony. Pozostaje do swojego końca lub przeglądu.
rq-outcome-asks-means = Nic nie jest niespełnione, a źródło ma jeszcze odpowiedzieć na pytanie.
rq-outcome-fails-means = Co najmniej jeden punkt jest niespełniony. Zakwestionowanie otwiera się samo; o tym, co ujawnić, rozstrzyga wymieniony członek.
rq-outcome-not-tested-means = Inny rodzaj ograniczenia albo czas na odpowiedź jeszcze biegnie.

## Why a point says what it says
rq-why-other-kind = Ogranicza inne biura, a nie to, czego dowiaduje się wnioskodawca. To badanie nie jest dla niego.
rq-why-not-due = Czas na odpowiedź nie upłynął.
rq-why-silent = Źródło nic nie powiedziało do końca terminu.
rq-why-nothing-claimed = Nie podniesiono niczego, co można by zbadać.
rq-why-no-ground = Nie wskazano podstawy.
rq-why-other-ground = Wskazanej podstawy nie ma na liście.
rq-why-ground-not-taken = Organ nie przyjmuje tej podstawy.
rq-why-ground-named = Wskazano podstawę z listy.
rq-why-empty = Nie ma słów.
rq-why-too-short = Tak mało słów, że nic nie mówią o tej sprawie.
rq-why-same-words = { $number ->
    [one] Te same lub prawie te same słowa są w { $number } innych aktach.
    [few] Te same lub prawie te same słowa są w { $number } innych aktach.
   *[other] Te same lub prawie te same słowa są w { $number } innych aktach.
 }
rq-why-own-words = Żadne inne akta nie mówią tego samego.
rq-why-whole-file = Ograniczono całe akta i nie wskazano żadnej pozycji.
rq-why-no-item = Nie wskazano ani całych akt, ani pozycji.
rq-why-items-without-reason = { $number ->
    [one] { $number } pozycja nie ma własnego uzasadnienia.
    [few] { $number } pozycje nie mają własnego uzasadnienia.
   *[other] { $number } pozycji nie ma własnego uzasadnienia.
 }
rq-why-one-reason-for-all = Ograniczono całe akta z jednym uzasadnieniem dla wszystkich pozycji.
rq-why-each-item = Każda pozycja ma własne uzasadnienie.
rq-why-no-element = Nie wskazano postanowienia, decyzji ani innego potwierdzenia.
rq-why-element-named = Wskazano coś, co to potwierdza.
rq-why-no-end = Nie wskazano ani końca, ani dnia przeglądu.
rq-why-too-far = Koniec i przegląd są dalej, niż przyjmuje organ.
rq-why-expired = Wygasło dnia { $day }.
rq-why-expired-undated = Wygasło.
rq-why-review-passed = Miało być ponownie ocenione dnia { $day } i nikt tego nie zrobił.
rq-why-review-passed-undated = Miało być ponownie ocenione i nikt tego nie zrobił.
rq-why-runs = Obowiązuje do dnia { $day } albo wtedy jest ponownie oceniane.
rq-why-runs-undated = Nie wygasło.
rq-why-published = Źródło podało to samo do publicznej wiadomości dnia { $day }.
rq-why-published-undated = Źródło podało to samo do publicznej wiadomości; dzień nie jest znany.
rq-why-not-published = Nie jest znane nic, co źródło podało do publicznej wiadomości i co mówi to samo.
rq-why-another-ground = Wskazano inną podstawę; nie powołano się na tajemnicę postępowania.
rq-why-no-trial-known = Nie jest znany proces ani wyrok, który kończyłby postępowanie.
rq-why-trial-over = Proces skończył się dnia { $day }. Źródło jest pytane o odrębne uzasadnienie.
rq-why-trial-over-undated = Proces się skończył. Źródło jest pytane o odrębne uzasadnienie.
rq-why-no-separate-reason = Proces się skończył, a odpowiedź nie podaje odrębnego uzasadnienia.
rq-why-separate-reason = Proces się skończył i podano odrębne uzasadnienie.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
   *[other] { $n } godzin
 }
rq-term-calendar-day = { $n ->
    [one] { $n } dzień kalendarzowy
    [few] { $n } dni kalendarzowe
   *[other] { $n } dni kalendarzowych
 }
rq-term-working-day = { $n ->
    [one] { $n } dzień roboczy
    [few] { $n } dni robocze
   *[other] { $n } dni roboczych
 }
rq-term-month = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
   *[other] { $n } miesięcy
 }
rq-unit-hour = godziny
rq-unit-calendar-day = dni kalendarzowe
rq-unit-working-day = dni robocze
rq-unit-month = miesiące
rq-r-start = Początek: { $day }, { $time }. Tego dnia się nie liczy.
rq-r-ran = Termin biegnie: { $term }. Koniec: { $end }.
rq-r-ran-down = Termin biegnie: { $term }. W ostatnim miesiącu nie ma takiego dnia: zaokrąglono w dół do jego ostatniego dnia. Koniec: { $end }.
rq-r-ran-up = Termin biegnie: { $term }. W ostatnim miesiącu nie ma takiego dnia: zaokrąglono w górę do pierwszego dnia po nim. Koniec: { $end }.
rq-r-longer = Przedłużony: { $term }. Koniec: { $end }.
rq-r-longer-down = Przedłużony: { $term }. W ostatnim miesiącu nie ma takiego dnia: zaokrąglono w dół do jego ostatniego dnia. Koniec: { $end }.
rq-r-longer-up = Przedłużony: { $term }. W ostatnim miesiącu nie ma takiego dnia: zaokrąglono w górę do pierwszego dnia po nim. Koniec: { $end }.
rq-r-no-end-yet = Termin: { $term }. Nie ma końca; powód poniżej.
rq-r-longer-no-end = Przedłużony: { $term }. Nie ma końca; powód poniżej.
rq-r-stood-minutes = { $n ->
    [one] Stał od { $from } do { $until }: dochodzi { $n } minuta. Koniec: { $end }.
    [few] Stał od { $from } do { $until }: dochodzą { $n } minuty. Koniec: { $end }.
   *[other] Stał od { $from } do { $until }: dochodzi { $n } minut. Koniec: { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Stał po { $from } do { $until }: dochodzi { $n } dzień. Koniec: { $end }.
    [few] Stał po { $from } do { $until }: dochodzą { $n } dni. Koniec: { $end }.
   *[other] Stał po { $from } do { $until }: dochodzi { $n } dni. Koniec: { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Stał po { $from } do { $until }: dochodzi { $n } dzień roboczy. Koniec: { $end }.
    [few] Stał po { $from } do { $until }: dochodzą { $n } dni robocze. Koniec: { $end }.
   *[other] Stał po { $from } do { $until }: dochodzi { $n } dni roboczych. Koniec: { $end }.
 }
rq-r-idle-empty = Przerwa z dnia { $day } niczego nie dodaje: jest pusta.
rq-r-idle-after = Przerwa z dnia { $day } niczego nie dodaje: koniec już nadszedł.
rq-r-moved = Przesunięto na następny dzień roboczy, { $day }, bo w te dni nikt nie pracuje: { $over }.
rq-r-stays-rule = Końca się nie przesuwa: reguła żadnego nie przesuwa.
rq-r-stays-working = Końca się nie przesuwa: to dzień roboczy.
rq-r-stays-not-covered = Końca się nie przesuwa: kalendarz nie mówi, czy to dzień wolny.
rq-r-stays-no-calendar = Końca się nie przesuwa: żaden kalendarz nie mówi, które dni są wolne.
rq-r-not-covered = Kalendarz { $name } nie obejmuje { $years }. Znane są tam tylko dni tygodnia, a koniec może być później.
rq-r-ends = Koniec: { $end }. Co zrobiono w tej chwili, jest spóźnione.
rq-r-stands-still = Nie ma jeszcze końca: termin stoi od { $day }.
rq-r-no-such-day = Nie ma końca: dnia { $day } nie ma, a reguła nie zaokrągla. Który to dzień, mówi człowiek.
rq-r-no-calendar = Nie ma końca: liczy się dni robocze, a żaden kalendarz nie mówi, które to są. Który to dzień, mówi człowiek.
rq-r-beyond = Nie ma końca: leży poza latami, które można zapisać.
rq-weekday-monday = poniedziałek
rq-weekday-tuesday = wtorek
rq-weekday-wednesday = środa
rq-weekday-thursday = czwartek
rq-weekday-friday = piątek
rq-weekday-saturday = sobota
rq-weekday-sunday = niedziela

## A clock on a page
rq-side-own = Na ten termin odpowiadasz ty. Nie możesz go zatrzymać ani przedłużyć, a samo obejrzenie na nic nie odpowiada.
rq-side-body = Na ten termin odpowiada inna strona. Organ może go wstrzymać lub przedłużyć, podając powody.
rq-side-waits = Na ten termin odpowiada inna strona. Od ciebie nic się nie wymaga.
rq-no-end = nie można jeszcze obliczyć końca
rq-answered = Odpowiedziano
rq-told = Kto zostaje wtedy powiadomiony
rq-reckoned-link = Jak go obliczono
rq-reckoned = Jak go obliczono
rq-reckoned-means = Każdy krok po kolei. Każdy może z nich policzyć ponownie.
rq-sides = Ten sam termin z każdej strony
rq-other-place = Tutaj obliczono go z inną strefą czasową lub innym kalendarzem niż w zapisie; liczy się zapis.
rq-term = Termin
rq-zone = Strefa czasowa, w której kończą się dni
rq-days-off = Kalendarz dni wolnych
rq-line = Termin jako linia
rq-line-note = Od początku do końca. Kreskowanie: termin stał.
rq-now = teraz
rq-stood-still = Stał
rq-made-longer = Przedłużony
rq-lasts = nadal
rq-changes = Co go zmieniło

## Next step
rq-next = Następny krok
rq-next-nothing = Nic nie jest należne
rq-next-nothing-means = Żaden termin nie jest otwarty. Nie znaczy to, że wniosek jest zakończony.
rq-next-go = Przejdź

## Docket
rq-docket = Wnioski
rq-docket-lead = W kolejności ich terminów. Zaległe pozostają tu, dopóki ktoś nie odpowie.
rq-docket-parts = Części listy
rq-docket-none = Nic tu nie ma
rq-docket-none-means = Nie znaczy to, że nic nie czeka: spójrz na inne części.
rq-tab-open = Otwarte
rq-tab-overdue = Zaległe
rq-tab-due = Termin w ciągu siedmiu dni
rq-tab-proposals = Propozycje do rozstrzygnięcia
rq-tab-closed = Zamknięte
rq-search = Numer wniosku albo biuro
rq-lodge = Złóż wniosek
rq-col-state = Na jakim etapie
rq-name-not-shown = Nazwisko niepokazane
rq-reports = Członek sprawozdawca
rq-proposals = { $n ->
    [one] { $n } propozycja czeka na decyzję
    [few] { $n } propozycje czekają na decyzję
   *[other] { $n } propozycji czeka na decyzję
 }

## One request
rq-request = Wniosek
rq-sitting = Posiedzenie
rq-found-data = Znaleziono dane o osobie.
rq-found-not-said = Tutaj nie powiedziano, czy dane istnieją.
rq-silence = Co znaczy milczenie
rq-track = Droga tego wniosku
rq-not-reached = nie osiągnięto
rq-acts = Co możesz zrobić
rq-no-open-clock = Żaden termin tego wniosku nie jest otwarty.
rq-calendar = Daty do kalendarza
rq-telling-title = Czy powiadomić osobę
rq-telling-none = Nikt jeszcze o tym nie rozstrzygnął.
rq-telling-decide = Rozstrzygnij, czy powiadomić osobę
rq-review-on = Dzień przeglądu
rq-restrictions = Ograniczenia
rq-restrictions-none = Nie powołano się na żadne ograniczenie.
rq-points-fail = Niespełnione punkty: { $first } z { $second }
rq-ladder = Zakwestionowanie krok po kroku
rq-to-come = nastąpi samo, jeśli nie będzie odpowiedzi
rq-decide-this = Rozstrzygnij o tej propozycji
rq-rulings = Decyzje
rq-rulings-none = Nic jeszcze nie rozstrzygnięto.
rq-rulings-untold = Państwa stronie nie przekazano jeszcze żadnej decyzji.
rq-replaced = zastąpiła ją późniejsza wersja
rq-excerpt-publish = Opublikuj wyciąg
rq-file-title = Akta merytoryczne
rq-file-sides = Obie strony stoją obok siebie. Pracownicy organu widzą wszystko; każda inna strona widzi to, co wskazano przy każdej pozycji.
rq-file-none = Nic od tej strony.
rq-bytes = { $n ->
    [one] { $n } bajt
    [few] { $n } bajty
   *[other] { $n } bajtów
 }
rq-seen-by = Kto może to widzieć oprócz pracowników organu
rq-seen-staff = nikt
rq-letter = List
rq-was-lodged = Wniosek złożono
rq-was-claimed = Powołano się na ograniczenie
rq-was-tested = Ograniczenie zbadano
rq-was-ruled = Rozstrzygnięto
rq-was-begun = Termin zaczął biec
rq-was-paused = Termin wstrzymano
rq-was-resumed = Termin znów biegnie
rq-was-extended = Termin przedłużono
rq-was-met = Na termin odpowiedziano na czas
rq-was-late = Na termin odpowiedziano z opóźnieniem
rq-was-escalated = Termin upłynął bez odpowiedzi
rq-was-over = To, dla czego termin biegł, skończyło się
rq-was-filed = Włożono do akt merytorycznych
rq-was-letter = Sporządzono list
rq-was-excerpt = Opublikowano wyciąg
rq-was-telling = Rozstrzygnięto, czy powiadomić osobę

## One restriction
rq-restriction = Ograniczenie
rq-claim = Na co powołuje się źródło
rq-claim-not-shown = Jego słowa należą do tego, co ograniczono. Nie są tu pokazane.
rq-claim-silent = Źródło milczało: na nic się nie powołano.
rq-whole-file = Całe akta
rq-items = { $n ->
    [one] { $n } pozycja
    [few] { $n } pozycje
   *[other] { $n } pozycji
 }
rq-items-title = Pozycje
rq-item = Pozycja
rq-supporting = Co to potwierdza
rq-author = Kto podpisał
rq-expires = Do kiedy
rq-not-named = nie wskazano
rq-test = Badanie wiersz po wierszu
rq-test-not-shown = Powody badania zdradziłyby to, co ograniczono. O tym, co powiedzieć, rozstrzyga wymieniony członek.
rq-twins-title = Te same słowa gdzie indziej
rq-twins-none = Żadne inne akta nie mówią tego samego.
rq-twins = { $n ->
    [one] Te same lub prawie te same słowa są w { $n } innych aktach.
    [few] Te same lub prawie te same słowa są w { $n } innych aktach.
   *[other] Te same lub prawie te same słowa są w { $n } innych aktach.
 }
rq-twins-at-least = { $n ->
    [one] Te same lub prawie te same słowa są w co najmniej { $n } innych aktach.
    [few] Te same lub prawie te same słowa są w co najmniej { $n } innych aktach.
   *[other] Te same lub prawie te same słowa są w co najmniej { $n } innych aktach.
 }
rq-nearest = { $n ->
    [one] Ze stu części tekstu w najbliższych { $n } jest taka sama.
    [few] Ze stu części tekstu w najbliższych { $n } są takie same.
   *[other] Ze stu części tekstu w najbliższych { $n } jest takich samych.
 }
rq-twins-staff = Które to akta, widzą tylko pracownicy organu.
rq-unshared = { $n ->
    [one] { $n } fakt w aktach przemawia przeciw temu i nie jest przekazany: nikt o tym nie rozstrzygnął.
    [few] { $n } fakty w aktach przemawiają przeciw temu i nie są przekazane: nikt o tym nie rozstrzygnął.
   *[other] { $n } faktów w aktach przemawia przeciw temu i nie jest przekazanych: nikt o tym nie rozstrzygnął.
 }
rq-no-answer = Brak odpowiedzi.

## What people fill in
rq-yes = Tak
rq-no = Nie
rq-f-optional = Może pozostać puste.
rq-f-lines = Jedno w wierszu.
rq-f-kind-hint = Wniosek zapobiegawczy nie ma terminu: żadna reguła go nie zna.
rq-f-national-asks = O co proszony jest urząd
rq-f-national-hint = Tylko dla wniosku krajowego.
rq-f-controller = Urząd, który prowadzi dane
rq-f-names = Imiona i nazwiska, jak się je pisze
rq-f-names-hint = Jedna forma w wierszu, dowolnym pismem.
rq-f-born-hint = Rok, rok i miesiąc albo dzień: 1984, 1984-07 albo 1984-07-09.
rq-f-nationalities = Obywatelstwa, jak podano
rq-f-filed-by-hint = Gdy składa ktoś inny niż osoba.
rq-f-mandate-until = Pełnomocnictwo do
rq-f-mandate-proof = Papier, który dowodzi pełnomocnictwa
rq-f-paper-hint = PDF, obraz lub tekst, najwyżej 20 MB. Jest przechowywany pod pieczęcią i nigdy tu nie otwierany.
rq-listed-paper-hint = PDF, obraz lub tekst, najwyżej 4 MB. Jest przechowywany pod pieczęcią i nigdy tu nie otwierany.
rq-f-language = Język odpowiedzi
rq-f-supplied = Co dołączono
rq-f-supplied-hint = Zaznacz to, co jest. O brakujące prosi się pozycja po pozycji.
rq-f-identity = Dokument tożsamości
rq-f-identity-until = Dokument tożsamości obowiązuje do
rq-f-revision-hint = Tylko dla rewizji.
rq-f-found = Dane o osobie istnieją
rq-f-questions = Pytania
rq-f-file-kind = Co to jest
rq-f-side = Czyja strona
rq-f-origin = Od kogo to jest
rq-f-origin-hint = Sąd, gazeta, sama osoba.
rq-f-says = Słowami
rq-f-seen-hint = Nikt nie jest zaznaczony: widzą to tylko pracownicy organu.
rq-f-shielded = Nazwiska ofiar i świadków w tym
rq-f-shielded-hint = Jedno w wierszu. Nigdy nie opuszczają akt i żaden list ich nie niesie.
rq-f-paper = Papier
rq-f-two-kinds = Dwie różne rzeczy: co widzą inne biura i czego dowiaduje się wnioskodawca.
rq-f-other-ground = Inna podstawa, słowami źródła
rq-more-items = Więcej wierszy na pozycje
rq-f-scope = Co ograniczono w pozycji { $n }
rq-f-reason = Uzasadnienie dla pozycji { $n }
rq-f-justification = Uzasadnienie
rq-f-justification-hint = Co wymaga tego w tej sprawie. Te same słowa co w innych aktach nie są uzasadnieniem.
rq-f-supporting-hint = Postanowienie lub decyzja: czyje, dzień i numer.
rq-f-separate = Odrębne uzasadnienie tajemnicy po procesie
rq-f-separate-hint = Gdy proces się skończył, a tajemnica jest nadal potrzebna. Nie wymieniaj osób trzecich.
rq-f-does = Co robisz
rq-answer-justify = Uzasadniam ograniczenie pozycja po pozycji
rq-answer-words = Odpowiedz słowami
rq-answer-reply = Odpowiadam na to, co zostanie zaliczone
rq-f-allows = Najwięcej, co można powiedzieć, nie narażając nikogo
rq-f-allows-hint = Nie można ujawnić istoty szerszej niż ta.
rq-check-none = Nic
rq-f-gist = Ujawniana istota danych
rq-f-gist-hint = Nie szersza niż zaproponowana i niż pozwala ocena ryzyka.
rq-f-decide-hint = W całości, własnymi słowami. Pozostają w zapisie z twoim nazwiskiem.
rq-f-to-applicant = Co czyta wnioskodawca
rq-f-to-source = Co czyta źródło
rq-f-sent-as-is = Wysyłane tak, jak jest.
rq-f-letter-language = Język pisma
rq-f-language-hint = Bez wyboru: do wnioskodawcy w języku wniosku, do innych po angielsku.
rq-f-address = Adres odbiorcy
rq-f-function = Funkcja osoby podpisującej
rq-f-function-hint = Puste: jednostka osoby, która wykonała krok.
rq-f-charges-hint = Słowami, którymi są ujawniane. Puste: to, co decyzja mówi wnioskodawcy.
rq-f-country-hint = Puste: biuro.
rq-f-length = O ile
rq-f-unit = Czego
rq-f-until-hint = Tylko dla „Nie przed wskazanym dniem”.
rq-f-telling-hint = Co przyniosłoby osobie powiadomienie, a co jego brak.
rq-f-excerpt = Tekst wyciągu
rq-f-excerpt-hint = W miejscu tego, co wyjęto, napisz [...].
rq-f-number = Numer publikacji
rq-f-number-hint = Nic nie mówi o wniosku.
rq-form-lodge = Złóż wniosek
rq-form-lodge-lead = To, czego brakuje, nie przeszkadza w przyjęciu: prosi się o to.
rq-form-step = Zapisz ten krok
rq-form-step-lead = Pozostaje w zapisie z twoim nazwiskiem i powodami.
rq-form-file = Włóż do akt merytorycznych
rq-form-file-lead = Pozostaje tak, jak wpłynęło. Niczego się z powrotem nie wyjmuje.
rq-form-claim = Zapisz ograniczenie
rq-form-claim-lead = Jest badane od razu. Co niespełnione, jest kwestionowane samo.
rq-form-answer = Odpowiedz na zakwestionowanie
rq-form-answer-lead = Odpowiedź bada się tak jak ograniczenie. Milczenie nigdy nie potwierdza ograniczenia.
rq-form-check = Zapisz ryzyko dla osób trzecich
rq-form-check-lead = Zanim zaproponuje się istotę danych, wymieniony członek ocenia, kogo by to naraziło.
rq-form-decide = Podpisz decyzję
rq-form-decide-lead = Rozstrzyga wymieniony członek, podając powody. Żaden program nie ujawnia, nie blokuje ani nie usuwa.
rq-form-letter = Sporządź list
rq-form-letter-lead = Jego tekst zachowuje się słowo w słowo, ze skrótem w dzienniku.
rq-form-issue = Sporządź to pismo
rq-form-issue-lead = Trafia do rejestru słowo w słowo. Żaden program go nie wysyła.
rq-form-pause = Wstrzymaj termin
rq-form-pause-lead = Może to tylko ten, kto na niego nie odpowiada, i tylko przed jego końcem.
rq-form-resume = Puść termin dalej
rq-form-resume-lead = Czas, gdy stał, dolicza się na końcu.
rq-form-extend = Przedłuż termin
rq-form-extend-lead = Może to tylko ten, kto na niego nie odpowiada, i tylko przed jego końcem.
rq-form-telling = Rozstrzygnij, czy powiadomić osobę
rq-form-telling-lead = Po 30 dniach ocenia się to ponownie.
rq-form-note = Powiadom sąd o stanie tego powiadomienia
rq-form-note-lead = Poziom, zezwolenie i trwający wniosek według stanu na dziś, nigdy powód. Pismo jest w rejestrze ze swoim skrótem; wysyłają je Państwo.
rq-f-court = Sąd
rq-f-office = Urząd, który pisze
rq-f-office-hint = Puste: Państwa organ lub jednostka.
rq-f-note-function-hint = Puste: Państwa jednostka.
rq-note-before = Wcześniejsze pisma
rq-form-excerpt = Sprawdź i opublikuj wyciąg
rq-form-excerpt-lead = Publikuje się tylko wtedy, gdy sprawdzenie nic nie znajdzie.
rq-excerpt-lead = Nie może pozostać nazwisko, dzień, miejsce ani numer z akt, a obok wcześniejszych wyciągów niczego nie można odgadnąć.
rq-excerpt-clean = Nie znaleziono niczego, co nie może tam stać.
rq-excerpt-found = { $n ->
    [one] { $n } miejsce nie może tam stać
    [few] { $n } miejsca nie mogą tam stać
   *[other] { $n } miejsc nie może tam stać
 }
rq-word = Słowo
rq-found = Co to jest
rq-found-name = nazwisko z akt
rq-found-place = miejsce z akt
rq-found-date = dzień z akt
rq-found-number = numer z akt
rq-found-hidden-earlier = wcześniejszy wyciąg to ukrywa
rq-found-shown-earlier = wcześniejszy wyciąg pokazuje to, co tu ukryto
rq-letter-lead = Stałe słowa i sprawdzone wartości. Żaden list nie wymienia ofiary, świadka ani państwa, które udzieliło ochrony.
rq-letter-preview = Jak byłby sporządzony
rq-letter-as-made = Tak, jak sporządzono
rq-letter-look = Obejrzyj
rq-letter-print = Strona do wydruku

## Time of the server
rq-form-time = Powiedzieć, że czas jest właściwy
rq-form-time-lead = Dopóki czas serwera jest wątpliwy, żaden termin wniosku się nie kończy. Członek pod swoim nazwiskiem mówi, że czas jest właściwy i z czym go porównano; to zostaje w rejestrze.
rq-time-shows = Serwer pokazuje { $when }.
rq-time-hint = Z czym go porównano: inny zegar, dzisiejsza poczta, rozmowa telefoniczna.
rq-time-doubt = Czas serwera jest wątpliwy: żaden termin się nie kończy, dopóki członek nie powie, że czas jest właściwy.

## Calendar
rq-feed = Kalendarz
rq-feed-lead = Terminy, które tu widać, we własnym programie kalendarza: reguła i numer wniosku, bez nazwisk, z przypomnieniem tydzień i dzień przed końcem.
rq-feed-address = Adres dla programu kalendarza
rq-feed-means = Program kalendarza nie może się zalogować. Kto ma ten adres, czyta te terminy: nie dawaj go nikomu. Inny adres kończy poprzedni; nowe hasło także.
rq-feed-once = Ten adres pokazywany jest raz: skopiuj go teraz do programu kalendarza
rq-feed-stands = Utworzony { $when }, kończy się { $until }.
rq-feed-none = Nie ma adresu.
rq-feed-make = Utwórz adres
rq-feed-again = Utwórz inny adres
rq-feed-end = Zakończ ten adres
rq-feed-file = Pobierz plik teraz
rq-feed-name = Terminy
rq-feed-first = Terminy: pierwsze { $n }

## Sittings
rq-meetings = Posiedzenia
rq-meetings-lead = Co jest na każdym posiedzeniu, najpierw zaległe, i ile czeka.
rq-no-sitting = Na żadnym posiedzeniu
rq-sitting-empty = Na tym posiedzeniu nic nie ma.
rq-nobody-reports = nikt nie referuje
rq-member = Członek
rq-load-open = Otwarte zakwestionowania
rq-load-source = Czekają na źródło
rq-load-decide = Czekają na członka
rq-load-overdue = Z nich zaległe
rq-load-members = Co czeka na każdego członka
rq-load-sittings = Co czeka na każde posiedzenie
rq-load-rules = Co czeka, według terminów
rq-load-note = Propozycje i oceny. Praca organu, nic o osobie.

## The public door
rq-listed = Zapytaj, czy jesteś w wykazie
rq-listed-lead = Zapytać może każdy. Odpowiedź przychodzi do wszystkich w tej samej formie i po tym samym czasie.
rq-listed-form = Twoje pytanie
rq-listed-form-lead = Tylko to, co potrzebne, by wiedzieć, o kogo chodzi. Nie pyta się o adres ani o telefon.
rq-listed-button = Zapytaj i odbierz pokwitowanie
rq-listed-then = Co będzie dalej
rq-listed-then-1 = Dostajesz pokwitowanie. Pokazuje się je raz.
rq-listed-then-2 = Człowiek ogląda papier, który dowodzi, kim jesteś.
rq-listed-then-3 = Wracasz z pokwitowaniem i czytasz odpowiedź.
rq-listed-not = Odpowiedź, że nic tu nie znaleziono, nic nie mówi o zbiorach gdzie indziej.
rq-listed-answer = Twoje pytanie wpłynęło
rq-listed-answer-lead = Ta strona jest taka sama dla wszystkich. Nie mówi, czy coś jest.
rq-listed-same = Dopóki nie dowiedziono, kto pyta, nikomu nic o nikim się nie mówi.
rq-receipt = Pokwitowanie
rq-receipt-hint = Tak, jak ci je pokazano.
rq-receipt-once = Pokazuje się je raz. Zapisz je albo trzymaj tam, gdzie nikt inny go nie przeczyta.
rq-come-back = Wróć z tym pokwitowaniem
rq-come-back-by = Słowo dla ciebie będzie tu najpóźniej: { $when }.
rq-contact = Jak pozostać niezauważonym
rq-contact-nothing-sent = Nic ci się nie wysyła: ani listu, ani wiadomości, ani telefonu.
rq-contact-device = Użyj urządzenia, które jest twoje, nie pracodawcy, szkoły ani państwa.
rq-contact-keep = Trzymaj pokwitowanie osobno od swojego nazwiska.
rq-contact-nobody = Nikt stąd nie zapyta cię o pokwitowanie. Kto o nie pyta, nie jest stąd.
rq-own = Twój wniosek
rq-own-open = Przeczytaj odpowiedź
rq-own-open-lead = Z pokwitowaniem, które dostałeś lub dostałaś.
rq-own-button = Otwórz
rq-own-nothing = To pokwitowanie niczego nie otwiera
rq-own-nothing-means = Sprawdź każdą literę i cyfrę. Nie znaczy to, że twoje pytanie zaginęło.
rq-own-means = Tu czytasz, na jakim jest etapie. O tym, co jest w aktach, mówi się decyzją wymienionej osoby, w liście.
rq-own-challenged = Ograniczenie jest kwestionowane
rq-own-challenged-means = Źródło prosiło, by ci nie mówić. Zbadano to i musi to uzasadnić.
rq-own-clocks = Na kiedy
rq-own-letters = Listy do ciebie

## Figures
rq-n-title = Statystyka wniosków
rq-n-lead = { $n ->
    [one] Nie pokazano żadnej części, w której jest mniej niż { $n } osoba.
    [few] Nie pokazano żadnej części, w której jest mniej niż { $n } osoby.
   *[other] Nie pokazano żadnej części, w której jest mniej niż { $n } osób.
 }
rq-n-years = Lata
rq-n-all = Wszystkie
rq-n-together = Pokazane razem
rq-n-times = Czas do decyzji wobec reguły
rq-n-times-note = W tygodniach. Pas: połowa wniosków; kropka: środkowy; linia: dziewięć z dziesięciu; kreski: reguła.
rq-n-in-time = Na czas
rq-n-quarter = Jedna czwarta, najwyżej
rq-n-half = Połowa, najwyżej
rq-n-three-quarters = Trzy czwarte, najwyżej
rq-n-nine = Dziewięć z dziesięciu, najwyżej
rq-n-rule = Reguła, w tygodniach
rq-n-of-hundred = { $n } ze 100
rq-n-bureaus = Ograniczenia według biur
rq-n-bureaus-note = O biurach, nigdy o obywatelstwie. Komisja tego nie publikuje.
rq-n-requests = Wnioski
rq-n-restriction-rate = Ograniczone
rq-n-silence-rate = Milczenie, z ograniczonych
rq-n-reversal-rate = Odwrócone po zakwestionowaniu, z niespełnionych
rq-n-part = Część
rq-n-rest = Razem, osobno niepokazane: { $name }
rq-n-none = Za ten czas nic nie wydano
rq-n-none-means = Wydanie ukazuje się, gdy jego czas minął, i tylko raz.
rq-table-received = Co wpłynęło
rq-table-blocked = Zablokowane na czas wniosku
rq-table-outcomes = Co się skończyło, według wyniku
rq-table-in-time = Co się skończyło, na czas lub późno
rq-table-grounds = Ograniczenia według podstawy
rq-n-admissible = dopuszczalne
rq-n-not-admissible = niedopuszczalne
rq-n-not-yet-said = jeszcze nie powiedziano
rq-n-blocked = zablokowane
rq-n-not-blocked = niezablokowane
rq-n-late = późno
rq-n-no-time-runs = żaden termin nie biegnie
rq-n-no-data = brak danych
rq-n-access-decided = rozstrzygnięto o dostępie
rq-n-disclosed = ujawniono
rq-n-kept-restricted = pozostało ograniczone
rq-n-compliant-in-all = zgodne, łącznie
rq-n-compliant = zgodne
rq-n-compliant-with-update = zgodne po sprostowaniu
rq-n-non-compliant = niezgodne
rq-n-non-compliant-merits = niezgodne, co do istoty
rq-n-non-compliant-no-answer = niezgodne, źródło nie odpowiedziało
rq-n-non-compliant-not-said = niezgodne, powodu nie podano
rq-n-removed-before = usunięte przed decyzją
rq-n-revision-decided = rozstrzygnięto o rewizji
rq-n-revision-refused = wcześniejsza decyzja pozostaje
rq-n-revision-opened = otwarto ponownie
rq-n-otherwise = skończone inaczej
rq-n-withdrawn = wycofane
rq-n-other = inne
rq-n-not-restricted = nieograniczone
rq-n-restricted = ograniczone
rq-n-silent = źródło milczało
rq-n-claimed = powołano się na ograniczenie
rq-n-no-ground = nie wskazano podstawy

# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
 } { $year } roku

## On every letter
letter-to = Do
letter-dated = Data
letter-reference = Nasz numer
letter-theirs = Państwa numer
letter-by-rule = O treści tego pisma nikt osobiście nie rozstrzygał: wynika ona z reguły tego organu. Która to reguła i kto sporządził pismo, podaje dziennik. Na pytania odpowiada urząd wymieniony u góry.
letter-digest = Treść tego pisma jest słowo w słowo zapisana w dzienniku pod tym skrótem (SHA-256):
letter-sheet = strona
letter-sheet-of = z
letter-written-by = Słowa autora, tak jak zostały napisane. Autor: { $name }
letter-basis = Podstawa: { $what }.
letter-basis-from = Od { $date }. Podstawa: { $what }.
letter-cite-statute = Statut Komisji Kontroli Zbiorów Interpolu, artykuł { $article }
letter-cite-rules = Przepisy Interpolu o przetwarzaniu danych, artykuł { $article }
letter-cite-directive = Dyrektywa (UE) 2016/680, artykuł { $article }
letter-sure-text = sprawdzono w tekście
letter-sure-second = ze źródła wtórnego
letter-is-rule = reguła tego organu, nie prawo
letter-is-practice = praktyka, a nie sprawdzony tekst
letter-is-national-law = prawo krajowe na podstawie dyrektywy (UE) 2016/680; jej artykułów tu nie sprawdzano i się ich nie przytacza
letter-title-to-commission = Wniosek do Komisji Kontroli Zbiorów Interpolu
letter-title-acknowledgement = Wniosek wpłynął
letter-title-completion = Wniosek jest niekompletny
letter-title-admissible = Wniosek jest dopuszczalny
letter-title-not-admissible = Wniosek jest niedopuszczalny
letter-title-challenge = Zakwestionowanie ograniczenia
letter-title-reminder = Ponaglenie: zakwestionowanie ograniczenia
letter-title-right-of-reply = Prawo do odpowiedzi
letter-title-gist = Ujawnienie istoty danych
letter-title-decision-to-applicant = Decyzja w sprawie wniosku
letter-title-decision-to-source = Decyzja o danych Państwa biura
letter-title-national = Wniosek do organu, który przechowuje dane
letter-title-court-note = Informacja dla sądu: stan powiadomienia

## The request
letter-request = Wniosek
letter-kind-access = dostęp do danych
letter-kind-correction = sprostowanie danych
letter-kind-deletion = usunięcie danych
letter-kind-revision = rewizja decyzji
letter-kind-national = wniosek do organu krajowego
letter-kind-preventive = wniosek zapobiegawczy: aby danych nie przyjmowano
letter-person = Osoba
letter-born = Data urodzenia
letter-filed-by = Kto składa
letter-capacity-person = osoba, której dane dotyczą
letter-capacity-counsel = adwokat, z pełnomocnictwem
letter-capacity-legal-representative = przedstawiciel ustawowy osoby
letter-acts = W imieniu osoby działa
letter-mandate-since = Pełnomocnictwo od
letter-bureau = Biuro
letter-alert = Powiadomienie
letter-earlier = Wcześniejsza decyzja
letter-discovered = Nowy fakt ujawniono
letter-received = Wpłynął
letter-asked = O co się wnosi
letter-commission = Wnosi się, aby Komisja zbadała dane o osobie wymienionej niżej i rozstrzygnęła wniosek.
letter-commission-block = Wnosi się o zablokowanie danych do czasu decyzji.
letter-no-clock = Żadna reguła nie wyznacza terminu dla wniosku zapobiegawczego: termin nie biegnie i nikt nie ma obowiązku rozstrzygnąć do określonego dnia. Wniosek pozostaje w zapisach.
letter-answer-here = Wnosi się, aby każdą odpowiedź przesłano na piśmie na adres podany u góry, w języku tego pisma.
letter-annexes = Załączniki
letter-annexes-none = Do tego pisma niczego nie załączono.
letter-annex = Dokument
letter-annex-dated = Data dokumentu
letter-annex-sheets = Liczba kart
letter-annex-digest = SHA-256
letter-national-access = Wnosi się o podanie, czy przetwarzane są dane o osobie wymienionej niżej, jakie, od kogo pochodzą i komu je przekazano, oraz o udzielenie dostępu do nich.
letter-national-correction = Wnosi się o sprostowanie danych o osobie wymienionej niżej.
letter-national-deletion = Wnosi się o usunięcie danych o osobie wymienionej niżej.
letter-national-limits = W razie odmowy lub ograniczenia dostępu wnosi się o podanie na piśmie podstawy, uzasadnienia i środka odwoławczego.
letter-national-recipients = Wnosi się o zawiadomienie wszystkich, którym dane przekazano, i o pisemne potwierdzenie, kogo zawiadomiono.
letter-national-automated = Żadna decyzja niekorzystna dla osoby nie może opierać się wyłącznie na zautomatyzowanym przetwarzaniu.

## Answers to the applicant
letter-ack = Wniosek wpłynął i jest zapisany pod numerem podanym wyżej.
letter-ack-next = Do { $date } otrzymają Państwo wiadomość, czy jest dopuszczalny.
letter-only-contact = W tej sprawie kontaktują się Państwo wyłącznie z Komisją. Nie trzeba pisać do nikogo innego.
letter-completion = Wniosku nie można jeszcze zbadać. Braki wymieniono niżej, punkt po punkcie.
letter-missing = Braki
letter-missing-signature = Podpis osoby albo tego, kto działa w jej imieniu.
letter-missing-identity = Kopia aktualnego dokumentu tożsamości.
letter-missing-mandate = Podpisane i obowiązujące pełnomocnictwo tego, kto działa w imieniu osoby.
letter-missing-representation = Dowód, kto jest przedstawicielem ustawowym osoby.
letter-missing-purpose = Wskazanie, o co się wnosi: dostęp, sprostowanie, usunięcie albo rewizja.
letter-missing-contact = Adres, pod którym można skontaktować się ze składającym wniosek.
letter-missing-earlier-decision = Decyzja, której dotyczy rewizja.
letter-missing-new-fact = Nowy fakt i dzień, w którym go ujawniono.
letter-missing-contested = Wskazanie, które dane są kwestionowane i co jest w nich błędne.
letter-missing-controller = Organ, który przechowuje dane.
letter-completion-by = Brakujące elementy należy przesłać do { $date }, podając numer wymieniony wyżej.
letter-completion-by-over = O brakujące elementy proszono do { $date }; ten dzień minął. To, co zostanie przesłane teraz, zostanie mimo to przeczytane.
letter-completion-then = Po tym dniu otrzymają Państwo wiadomość wraz z uzasadnieniem, czy wniosek jest dopuszczalny. Milczenie niczego nie rozstrzyga.
letter-completion-term = Termin na decyzję zaczyna biec w dniu, w którym wniosek jest dopuszczalny, nie wcześniej.
letter-admissible = Wniosek jest dopuszczalny od { $date }.
letter-decision-by = Decyzja powinna zapaść do { $date }.
letter-term-runs = Tego terminu nie można zatrzymać milczeniem. Jeśli upłynie bez decyzji, otrzymają Państwo wiadomość, a dziennik to odnotuje.
letter-consulted = Do { $date } trwa konsultacja z Sekretariatem Generalnym Interpolu.
letter-not-admissible = Wniosek jest niedopuszczalny. Nie badano, czy dane istnieją.
letter-reasons = Uzasadnienie
letter-ask-again = Nowy wniosek, z brakującymi elementami, można złożyć w każdym czasie.
letter-gist = Źródło zażądało, aby danych nie ujawniać. Decyzją wymienionych członków przekazuje się Państwu ich istotę; reszta pozostaje ograniczona.
letter-gist-classes = Rodzaj przestępstwa
letter-gist-duty = To pismo jest przeznaczone wyłącznie dla adwokata. Jego treści nie przekazuje się nikomu, także samej osobie, dopóki wymieniony członek nie zniesie tego obowiązku.
letter-gist-rest = Każde ograniczenie wymaga uzasadnienia. Brak uzasadnienia sam nie ujawnia danych; może być wzięty pod uwagę przy rozstrzyganiu wniosku.
letter-for-counsel = Dla adwokata
letter-charges = Zarzuty
letter-country = Państwo występujące o współpracę
letter-decided = Data decyzji
letter-members = Członkowie
letter-version = Wersja decyzji
letter-provisions = Przepisy, jak przytaczają je członkowie
letter-corrections = Co zostaje sprostowane
letter-binds = Decyzja jest wiążąca dla Organizacji.
letter-carried-out-by = Powinna być wykonana do { $date }.
letter-revision = O rewizję można wnosić, gdy ujawniono nowe fakty, które mogły zmienić decyzję.
letter-ruling-no-data = W zbiorach Interpolu nie znaleziono danych o osobie.
letter-ruling-compliant = Dane są zgodne z przepisami.
letter-ruling-compliant-with-update = Dane są zgodne z przepisami, jeżeli zostaną uzupełnione lub sprostowane.
letter-ruling-delete = Dane nie są zgodne z przepisami i zostają usunięte.
letter-ruling-correct = Dane zostają sprostowane.
letter-ruling-disclose = Treść zbiorów zostaje ujawniona.
letter-ruling-disclose-gist = Istota treści zbiorów zostaje ujawniona.
letter-ruling-keep-restricted = Niczego się nie ujawnia: ograniczenie jest uzasadnione.
letter-ruling-block = Dane zostają zablokowane do czasu decyzji.
letter-ruling-lift-block = Dane nie są już zablokowane.
letter-ruling-proposal-refused = Nie uwzględniono tego, co proponowano.
letter-ruling-revision-refused = Wcześniejsza decyzja pozostaje w mocy.
letter-ruling-revision-opened = Sprawa wcześniejszej decyzji zostaje otwarta ponownie.

## To the source
letter-restriction = Ograniczenie
letter-restriction-between-bureaus = inne biura nie widzą danych
letter-restriction-towards-applicant = wnioskodawca nie otrzymuje informacji
letter-ground = Wskazana podstawa
letter-ground-none = brak
letter-ground-security = bezpieczeństwo publiczne lub narodowe albo zapobieganie przestępstwom
letter-ground-investigation = poufność śledztwa lub ścigania
letter-ground-applicant-rights = prawa i wolności wnioskodawcy
letter-ground-third-persons = prawa i wolności osób trzecich
letter-ground-functions = należyta praca Komisji lub Interpolu
letter-ground-other = inna, spoza listy
letter-challenge = W dniu { $date } zażądali Państwo, aby danych nie ujawniać. Uzasadnienie nie przechodzi opisanego niżej badania, dlatego ograniczenie zostaje zakwestionowane.
letter-challenge-silent = Dane Państwa biura nie są ujawniane, a w zapisach nie ma Państwa uzasadnienia. Ograniczenie zostaje zakwestionowane.
letter-challenge-asks = W dniu { $date } zażądali Państwo, aby danych nie ujawniać. Opisane niżej badanie pozostawia pytania, dlatego ograniczenie jest kwestionowane, dopóki nie będzie na nie odpowiedzi.
letter-justified = Każde ograniczenie wymaga uzasadnienia: jego podstawa jest wskazana i wyjaśniona. Brak uzasadnienia może być wzięty pod uwagę przy rozstrzyganiu wniosku.
letter-grounds = Podstawami są: bezpieczeństwo publiczne lub narodowe i zapobieganie przestępstwom; poufność śledztwa lub ścigania; prawa i wolności wnioskodawcy lub osób trzecich; należyta praca Komisji lub Interpolu.
letter-justified-bureaus = Prosi się o wyjaśnienie, czego nie pokazuje się innym biurom: którym biurom, jakich danych, jak długo.
letter-test = Wynik badania
letter-point-ground = Nie wskazano żadnej podstawy z listy.
letter-point-own-words = Uzasadnienie nic nie mówi o tej sprawie: brak go albo jest takie samo jak w innych aktach.
letter-point-per-item = Akta ograniczono w całości albo pozycje nie mają własnego uzasadnienia.
letter-point-supported = Ograniczenia nie popiera żadne postanowienie, decyzja ani inny element.
letter-point-in-time = Nie podano końca ograniczenia albo ono wygasło, albo nie zbadano go ponownie w terminie.
letter-point-not-published = Sami Państwo opublikowali to samo.
letter-point-investigation-open = Wskazano poufność śledztwa, a proces jest zakończony.
letter-point-asks-ground = Która podstawa z listy jest podnoszona?
letter-point-asks-own-words = Co w tej sprawie wymaga ograniczenia?
letter-point-asks-per-item = Jakie jest uzasadnienie dla każdej pozycji?
letter-point-asks-supported = Które postanowienie lub która decyzja to popiera?
letter-point-asks-in-time = Do którego dnia jest potrzebne?
letter-point-asks-not-published = Czy ograniczono to samo, co Państwo opublikowali?
letter-point-asks-investigation-open = Proces jest zakończony: czy trwa jeszcze śledztwo wobec innych osób i jakie jest jego odrębne uzasadnienie?
letter-twins = { $n ->
    [one] Te same lub prawie te same słowa są w aktach { $n } innej sprawy.
    [few] Te same lub prawie te same słowa są w aktach { $n } innych spraw.
   *[other] Te same lub prawie te same słowa są w aktach { $n } innych spraw.
 }
letter-questions = Pytania, pozycja po pozycji
letter-items-as-claimed = Pozycje są ponumerowane jak w Państwa żądaniu z dnia { $date }. Jego słów w pismach się nie powtarza.
letter-item = Pozycja { $n }
letter-scope = Ograniczono
letter-scope-existence = jej istnienie
letter-scope-content = jej treść
letter-scope-source = od kogo pochodzi
letter-scope-document = dokument
letter-reason = Własne uzasadnienie
letter-reason-given = podane
letter-reason-none = niepodane
letter-q-scope-existence = Dlaczego wnioskodawca nie może wiedzieć, że ta pozycja istnieje?
letter-q-scope-content = Dlaczego wnioskodawca nie może wiedzieć, co ta pozycja zawiera?
letter-q-scope-source = Dlaczego wnioskodawca nie może wiedzieć, od kogo ta pozycja pochodzi?
letter-q-scope-document = Dlaczego wnioskodawca nie może zobaczyć tego dokumentu?
letter-q-whole = Jakie pozycje zawierają akta i jakie jest uzasadnienie dla każdej z nich?
letter-q-ground = Jaka podstawa ma zastosowanie i które postanowienie lub która decyzja ją popiera?
letter-q-separate = Proces jest zakończony. Jakie odrębne uzasadnienie nadal wymaga poufności?
letter-q-until = Do którego dnia ograniczenie jest potrzebne i kiedy zostanie ponownie zbadane?
letter-q-part = Którą część albo jaką istotę danych można ujawnić teraz?
letter-answer-by = Prosi się o odpowiedź na temat każdej pozycji do { $date }.
letter-answer-by-over = O odpowiedź na temat każdej pozycji proszono do { $date }; ten dzień minął. Odpowiedź, która nadejdzie teraz, zostanie mimo to przeczytana.
letter-silence = Co następuje bez odpowiedzi
letter-silence-confirms = Milczenie nigdy nie potwierdza ograniczenia.
letter-follows-reminded = Otrzymują Państwo ponaglenie.
letter-follows-third-party-check-asked = Przed jakąkolwiek propozycją członek ocenia ryzyko dla osób trzecich.
letter-follows-gist-proposed = Proponuje się ujawnić wnioskodawcy istotę danych.
letter-follows-block-proposed = Proponuje się zablokować dane na czas rozpatrywania wniosku.
letter-follows-reply-invited = Otrzymują Państwo informację, co zostanie zaliczone, i mogą odpowiedzieć.
letter-follows-inference-marked = W aktach wniosku pojawia się adnotacja: brak uzasadnienia może być wzięty pod uwagę przy rozstrzyganiu.
letter-follows-counted-in-audit = Jest to zaliczane w audycie Państwa biura.
letter-follows-deletion-proposed = Proponuje się usunąć dane.
letter-no-program = Żaden program nie ujawnia, nie blokuje ani nie usuwa danych. O każdym z tych kroków decyduje wymieniony członek, podając uzasadnienie.
letter-reminder = Ograniczenie zakwestionowano w dniu { $date }. W sprawie pozycji wymienionych niżej nie ma jeszcze odpowiedzi.
letter-reminder-number = Ponaglenie, numer
letter-reply = Ograniczenie zakwestionowano w dniu { $date } i nie przeszło ono badania. Zanim zostanie to zaliczone Państwa biuru, mogą Państwo odpowiedzieć.
letter-counts = Co zostanie zaliczone
letter-reply-by = Odpowiedź zostanie przeczytana, zanim cokolwiek będzie zaliczone, jeśli wpłynie do { $date }.
letter-reply-by-over = Czas na odpowiedź upłynął { $date }. To, co odpowiedzą Państwo teraz, zostanie mimo to przeczytane; wynik mógł już zostać zaliczony.
letter-reply-stays = Odpowiedź pozostaje słowo w słowo w zapisach obok wyniku.
letter-source-delete = Należy usunąć to, co Państwa biuro lub inni przejęli z tych danych, i zawiadomić tych, którym je przekazano.
letter-confirm-by = Należy potwierdzić do { $date }, co zrobiono.

## To a court
letter-level = Stan
letter-since = Od
letter-permitted = Dozwolony środek
letter-permitted-by = Kto zdecydował
letter-permitted-until = Do
letter-admissible-since = Dopuszczalny od
letter-court = W dniu { $date } stan powiadomienia jest następujący.
letter-court-level-erased = Treści powiadomienia już tu nie ma. Żaden środek nie może się na nim opierać.
letter-court-level-suppressed = Powiadomienie zostało odwołane. Żaden środek nie może się na nim opierać.
letter-court-level-suspended = Żaden środek nie może opierać się na tym powiadomieniu. Nie narusza to innych podstaw w prawie tego państwa.
letter-court-level-reviewable = Żaden środek przymusu nie może opierać się na tym powiadomieniu, dopóki nie zdecyduje wskazany urzędnik. Nie narusza to innych podstaw w prawie tego państwa.
letter-court-level-permitted = Wskazana decyzja zezwala na ten jeden środek do podanego dnia. Na żaden inny środek nie ma zezwolenia.
letter-court-request = Wniosek dotyczący tego powiadomienia
letter-court-blocked = Na czas rozpatrywania wniosku dane są zablokowane.
letter-court-not = Czego ta informacja nie mówi
letter-court-says = Mówi ona, jaki jest stan powiadomienia, a nie dlaczego. Nie mówi nic o winie, o innych powiadomieniach ani o tym, co wiadomo o osobie.
letter-court-changes = Stan może się zmienić każdego dnia. Należy pytać ponownie przed każdą rozprawą i przed każdą decyzją o pozbawieniu wolności.

## Classes of offence, for the gist
letter-class-homicide = zabójstwo
letter-class-assault = napaść i uszkodzenie ciała
letter-class-sexual-violence = przemoc seksualna
letter-class-child-abuse = wykorzystywanie dziecka
letter-class-domestic-violence = przemoc domowa
letter-class-trafficking = handel ludźmi
letter-class-kidnapping = porwanie i wzięcie zakładników
letter-class-robbery = rozbój i wymuszenie
letter-class-theft = kradzież i włamanie
letter-class-property-damage = uszkodzenie mienia
letter-class-arson = podpalenie
letter-class-weapons-explosives = broń i materiały wybuchowe
letter-class-drugs = narkotyki
letter-class-organised-crime = przestępczość zorganizowana
letter-class-terrorism = terroryzm
letter-class-war-crimes-torture = zbrodnie wojenne i tortury
letter-class-fraud = oszustwo
letter-class-embezzlement = sprzeniewierzenie
letter-class-tax = podatki i cła
letter-class-corruption = korupcja i nadużycie urzędu
letter-class-money-laundering = pranie pieniędzy
letter-class-forgery = podrabianie i fałszerstwo
letter-class-unfunded-cheque-debt = czek bez pokrycia lub dług
letter-class-defamation-insult = zniesławienie i zniewaga
letter-class-extremism-association = ekstremizm lub zakazane zrzeszenie
letter-class-public-order-protest = porządek publiczny i protest
letter-class-treason-espionage = zdrada i szpiegostwo
letter-class-family = sprawy rodzinne
letter-class-administrative = przepisy administracyjne
letter-class-military = przestępstwa wojskowe
letter-class-immigration = imigracja
letter-class-cyber = przestępstwa komputerowe
letter-class-coup = przejęcie władzy
letter-class-religious-racial = przestępstwa na tle religijnym
letter-class-other = inne przestępstwa

## How they are made
letter-guide = Pisma i dokumenty
letter-guide-text = Po jednym każdego rodzaju, z osobami zmyślonymi. Stałe słowa i typowane wartości; słowa innych stoją za kreską; każdy krok mówi, na czym się opiera.

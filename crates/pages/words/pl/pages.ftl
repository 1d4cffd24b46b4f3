# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = Do części głównej
menu = Menu
desks = Biurka
desk-queue = Kolejka
desk-border = Kontrola graniczna
desk-registers = Rejestry
desk-bureaus = Biura
desk-custody = Zatrzymani
desk-capacity = Obciążenie
desk-profile = Profil
desk-log = Dziennik
desk-administration = Administracja
who-you-are = Kim tu jesteś
unit = Jednostka:
purpose = Cel:
every-view-logged = Każdy wgląd jest w dzienniku
own-account = Twoje konto
log-out = Wyloguj
not-logged-in = Nikt nie jest zalogowany
demo = osoby, sprawy i państwa są zmyślone
printed = Wydrukowano { $at }; kto drukował, jest w dzienniku
printed-case = { $reference }, { $level }; wydrukowano { $at }; kto drukował, jest w dzienniku
times-are = Czas lokalny, { $offset }
indicators-fresh = Wskaźniki { $release }, aktualne
indicators-old = Wskaźniki { $release } są za stare: nic się na nich nie zezwala
registers-heard = Rejestry: najnowszy wpis { $when }
registers-never = Rejestry: jeszcze bez wpisów
recalls-heard = Kanał odwołań: ostatni kontakt { $when }
recalls-never = Kanał odwołań: jeszcze niepodłączony
how-made = Jak powstały te strony
languages = Języki
where-you-are = Gdzie jesteś
your-next-step = Twój następny krok
why = Dlaczego
choose = Wybierz

## Time
date = { $day } { $month ->
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
 } { $year }
today-at = dziś, { $time }
tomorrow-at = jutro, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] została { $n } minuta
    [few] zostały { $n } minuty
    [many] zostało { $n } minut
   *[other] zostało { $n } minut
 }
left-hours = { $n ->
    [one] została { $n } godzina
    [few] zostały { $n } godziny
    [many] zostało { $n } godzin
   *[other] zostało { $n } godzin
 }
left-days = { $n ->
    [one] został { $n } dzień
    [few] zostały { $n } dni
    [many] zostało { $n } dni
   *[other] zostało { $n } dni
 }
late-minutes = { $n ->
    [one] spóźnione o { $n } minutę
    [few] spóźnione o { $n } minuty
    [many] spóźnione o { $n } minut
   *[other] spóźnione o { $n } minut
 }
late-hours = { $n ->
    [one] spóźnione o { $n } godzinę
    [few] spóźnione o { $n } godziny
    [many] spóźnione o { $n } godzin
   *[other] spóźnione o { $n } godzin
 }
late-days = { $n ->
    [one] spóźnione o { $n } dzień
    [few] spóźnione o { $n } dni
    [many] spóźnione o { $n } dni
   *[other] spóźnione o { $n } dni
 }
for-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minut
 }
for-hours = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godzin
 }
for-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dni
 }
due = termin: { $when }
no-date = bez daty

## Level
level-erased = USUNIĘTE
level-suppressed = ODWOŁANE
level-suspended = ZAWIESZONE
level-reviewable = W OCENIE
level-permitted = MOŻNA DZIAŁAĆ
level-below-erased = treści już nie ma
level-below-suppressed = żadna odpowiedź nie pokazuje tego powiadomienia
level-below-suspended = żadnych środków na podstawie tego powiadomienia
level-below-reviewable = żadnych środków przymusu na podstawie tego powiadomienia
level-below-permitted = jeden środek, o którym zdecydowała wskazana osoba
level-means-erased = Nic nie można z nim zrobić i nic z niego nie zachowano.
level-means-suppressed = Zostało odwołane. Kto działa, tego nie widzi.
level-means-suspended = Z jego powodu nie zatrzymuj, nie odmawiaj wjazdu, nie zabieraj dokumentów, nie przeszukuj urządzeń. Nie informuj obcych władz, konsulatów ani przewoźników. Inne podstawy własnego prawa pozostają nienaruszone.
level-means-reviewable = Zwykła kontrola trwa. Nic przymusowego, póki nie zdecydował wskazany urzędnik. Inne podstawy własnego prawa pozostają nienaruszone.
level-means-permitted = Tylko ten środek i tylko do tego czasu. Inaczej zezwolenie wygasa.
may-act-measure = MOŻNA DZIAŁAĆ: { $measure }
decided-by = decyzja: { $name } ({ $authority }), do { $until }
decided-by-two = decyzja: { $first } i { $second } ({ $authority }), do { $until }
lattice = Gdzie stoi to powiadomienie, od najniższego
lattice-down = programy i terminy przesuwają tylko w tę stronę
lattice-up = tylko wskazane osoby przesuwają w tę stronę
track = Tryb:
track-ordinary = zwykły: jeden urzędnik
track-enhanced = wzmocniony: dwoje urzędników
track-barred = zakazany: znosi tylko wskazany organ

## Parts
origin = źródło:
origin-notice = powiadomienie
origin-register = rejestr
origin-person = osoba
origin-official = urzędnik
origin-history = historia
sure-text = sprawdzone w tekście
sure-second = ze źródła wtórnego
sure-policy = reguła tej bramki, nie prawo
sure-not = niesprawdzone w tekście
effect-bar = zakaz
effect-suspend = zawieszenie
effect-enhance = wzmocnienie
effect-question = pytanie
effect-note = uwaga
unknown-nobody-asked = nie wiadomo: nikt nie pytał
unknown-goes-out = wychodzi z planowymi pytaniami { $day }
unknown-not-answered = zapytano { $day }, brak odpowiedzi
unknown-not-answered-undated = zapytano, brak odpowiedzi
unknown-no = nie
unknown-not-shown = nie pokazano w tym widoku powiadomienia
name-not-known = Nazwisko nieznane
every-measure = każdy środek, także informowanie nadawcy
nothing = nic
measure = Środek
measure-tell-sender = informowanie nadawcy
measure-note-sighting = zapis, że osobę widziano
measure-second-line-identity = ustalenie tożsamości w drugiej linii
measure-keep-document = zabranie dokumentu
measure-refuse-entry-or-visa = odmowa wjazdu lub wizy
measure-short-stop = krótkie zatrzymanie do kontroli
measure-provisional-arrest = tymczasowe aresztowanie
measure-keep-detained = dalsze pozbawienie wolności
measure-transfer-data = przekazanie danych
measure-surrender = wydanie
lifter-nobody = nie ma czego znosić
lifter-one-official = jeden wskazany urzędnik, z uzasadnieniem
lifter-two-officials = dwoje urzędników z różnych jednostek
lifter-granting-authority = tylko organ, który udzielił ochrony
lifter-granting-authority-or-own-court-after-contacting-it = organ, który udzielił ochrony, albo nasz sąd po zwróceniu się do niego
lifter-asylum-authority-s-decision = decyzja organu azylowego
lifter-the-body-that-ordered-it = organ, który to nakazał
lifter-own-court-on-new-facts = nasz sąd, na nowych faktach
lifter-own-court = nasz sąd
lifter-new-interpol-decision-and-two-officials = nowa decyzja Interpolu i dwoje urzędników
lifter-court-accepting-the-assurance = sąd przyjmujący gwarancję
lifter-juvenile-judge = sędzia do spraw nieletnich
lifter-officials = urzędnicy, w terminie potwierdzenia
whom-sender = Biuro nadawcy
whom-granting-authority = Organ, który udzielił ochrony
whom-own-court = Nasz sąd lub prokurator
whom-interpol = Interpol
whom-person-or-counsel = Osoba lub adwokat
whom-official = Nasz urzędnik
whom-child-protection = Ochrona dzieci

## Clock
clock-began = Początek
clock-ends = Koniec
clock-whose = Czyj termin
clock-missed = Jeśli minie
clock-met = dotrzymano { $when }
clock-name-duty = Odpowiedź dyżurnego przy spotkaniu
clock-name-candidate-identity = Możliwa tożsamość
clock-name-granting-authority = Odpowiedź organu, który udzielił ochrony
clock-name-statement = Co oświadczyła osoba
clock-name-referral = Skierowanie do organu azylowego
clock-name-grave-decision = Ciężkie przestępstwo: decyzja
clock-name-grave-decision-last = Ciężkie przestępstwo: ostatnia godzina na decyzję
clock-name-two-officials = Dwoje urzędników po spotkaniu
clock-name-sender-answer = Odpowiedź nadawcy
clock-name-desk-decision = Decyzja biurka
clock-name-override = Pilny wyjątek
clock-name-arrest-request = Wniosek po tymczasowym aresztowaniu
clock-name-arrest-last = Ostatni dzień tymczasowego aresztowania
clock-name-review-asked = Ponowna ocena, o którą proszono
clock-name-permission = Koniec zezwolenia
clock-name-questions = Planowe pytania
holder-duty-desk = biurko dyżurne
holder-granting-authority = organ, który udzielił ochrony
holder-verifying-official = urzędnik sprawdzający
holder-checking-service = służba, która kontrolowała
holder-two-officials = dwoje urzędników
holder-sender = biuro nadawcy
holder-second-official = drugi urzędnik
holder-head-of-gateway = kierownik bramki
holder-prosecutor = prokurator
holder-court = sąd
holder-gateway = ta bramka

## Roles
role-duty-officer = dyżurny
role-desk-officer = pracownik biurka
role-border-officer = funkcjonariusz graniczny
role-immigration-desk = biurko imigracyjne
role-prosecutor = prokurator
role-verifying-official = urzędnik sprawdzający
role-reviewer = drugi oceniający
role-court = sąd
role-prison = miejsce pozbawienia wolności
role-granting-authority = organ udzielający ochrony
role-child-protection = ochrona dzieci
role-counsel = adwokat
role-ngo-caseworker = pracownik organizacji pozarządowej
role-commission = komisja
role-data-protection-supervisor = nadzór ochrony danych
role-auditor = audytor
role-administrator = administrator

## Next steps
next-none = Teraz nic
next-why-none = Reszta dzieje się sama albo jest krokiem kogoś innego.
next-button-none = Wróć do kolejki
next-begin-test = Zacznij test dwuetapowy
next-why-begin-test = Przeczytaj fakty i zapisz, co z nich wynika. Dla funkcjonariusza nic się nie zmienia, póki nie zapisano decyzji.
next-button-begin-test = Zacznij test
next-go-on-test = Kontynuuj test
next-why-go-on-test = Twoje odpowiedzi są zapisane. Są jeszcze otwarte punkty.
next-button-go-on-test = Dalej
next-decide = Zapisz decyzję
next-why-decide = Jedną z siedmiu, z uzasadnieniem. W trybie wzmocnionym najpierw czyta druga osoba.
next-button-decide = Do decyzji
next-second-reading = Przeczytaj jako drugi urzędnik
next-why-second-reading = Co przeczytała i postanowiła pierwsza osoba, jest zapieczętowane, póki nie zapiszesz swojego.
next-button-second-reading = Do mojej lektury
next-answer-meeting = Odpowiedz na spotkanie
next-why-answer-meeting = Ktoś stoi teraz przed funkcjonariuszem. Czekanie niczego nie zezwala i nikogo nie może zgubić.
next-button-answer-meeting = Do karty dyżurnej
next-renew = Odnów zezwolenie albo pozwól mu wygasnąć
next-why-renew = Jeśli nikt nie działa, wygasa i powiadomienie jest znów w ocenie.
next-button-renew = Do decyzji
next-read-answer = Przeczytaj odpowiedź, która nadeszła
next-why-read-answer = Odpowiedź jest faktem jej autora; co znaczy, decydujesz ty.
next-button-read-answer = Przeczytaj
next-chase = Zapytaj ponownie tego, kto milczy
next-why-chase = Milczenie nie jest odpowiedzią i nigdy nie jest zgodą.
next-button-chase = Do terminu
next-court-hour = Wpisz godzinę sądu
next-why-court-hour = Osoba jest pozbawiona wolności, a termin biegnie.
next-button-court-hour = Do sprawy zatrzymania
next-against-level = Zadzwoń do tych, którzy zatrzymują tę osobę
next-why-against-level = Osoba jest zatrzymana wbrew poziomowi powiadomienia. Zapis nie uczynił tego zgodnym z prawem.
next-button-against-level = Do sprawy zatrzymania

## Queue
queue-title = Twoja kolejka
queue-search = Numer powiadomienia albo nadawcy
find = Znajdź
queue-lead = { $n ->
    [0] Na tej stronie nic nie ma.
    [one] Na tej stronie jest { $n } sprawa.
    [few] Na tej stronie są { $n } sprawy.
    [many] Na tej stronie jest { $n } spraw.
   *[other] Na tej stronie jest { $n } spraw.
 }
whose-work = Czyja praca
whose-mine = Moje
whose-unit = Mojej jednostki
whose-nobody = Jeszcze niczyje
queue-empty = Nic tu na ciebie nie czeka
queue-empty-means = Nie znaczy to, że nic nie czeka: terminy innych biegną w ich kolejkach.
queue-empty-on = Zobacz, czego jeszcze nikt nie wziął
col-level = Poziom
col-who = Kto i co
col-clock = Termin
group-overdue = Po terminie
group-by-tomorrow = Do jutra
group-later = Później
group-waiting = Czeka na kogoś innego
pages = Strony listy
page-before = Wcześniej
page-after = Dalej

## Alert
alert-title = Powiadomienie { $id }
received = otrzymano
grave-crime = ciężkie przestępstwo
permission = Zezwolenie
permission-lapses = Jeśli zmieni się powiadomienie, ustalenia lub czas, zezwolenie wygasa samo. Wpis o kimś innym niczego nie wygasza.
permission-unwitnessed = Udzielone we wpisie { $entry }, jeszcze nie obowiązuje: świadkowie dziennika go nie podpisali. Do tego czasu nic nie jest dozwolone.
other-ways = Inne drogi stąd
open-test = Test dwuetapowy
open-decision = Decyzja
ask-review = Poproś o ponowną ocenę decyzji
on-the-log = W dzienniku, wpis { $entry }
log-entry = wpis dziennika { $entry }
what-was-found = Co ustalono
findings-count = { $n ->
    [0] brak ustaleń
    [one] { $n } ustalenie
    [few] { $n } ustalenia, najmocniejsze najpierw
    [many] { $n } ustaleń, najmocniejsze najpierw
   *[other] { $n } ustaleń, najmocniejsze najpierw
 }
findings-none = Niczego nie ustalono
findings-none-means = Żadna reguła nie znalazła niczego przeciw. Nic to nie mówi o osobie i niczego nie zezwala.
finding-lapsed = Nie jest już ustalane od { $day }; znieść może człowiek, program nie.
finding-cured = Wskazana osoba zapisała, że to naprawiono.
stops = Wstrzymuje
lifted-by = Znosi
rests-on = Opiera się na
rests-on-nothing = niczego nie podano
law = Prawo
law-none = nie podano prawa
pointers = Wskazówki, niesprawdzone i niepokazywane jako prawo:
to-ask = Zapytać
to-ask-nobody = Nikogo
rule = reguła
what-is-stopped = Co jest wstrzymane i przez co
stopped-by = Wstrzymuje
sender-wrote = Co napisał nadawca
sender-wrote-nothing = Nadawca nie napisał własnego tekstu.
written-by = Autor:
not-our-words = Nie nasze słowa. Nikt ich tu nie sprawdził.
hidden-shown = Znaki, które ukrywają lub odwracają tekst, pokazano jako kody.
facts = Fakty
facts-note = Każdy ze źródłem. Oceny są gdzie indziej.
history = Historia
door-message = przyszła wiadomość
door-act = działała wskazana osoba
door-tick = termin albo program
examined-with = Zbadano według
version-rules = Reguły
version-indicators = Wskaźniki
version-policies = Polityki

## Login
login-title = Logowanie
login-lead = Każde logowanie ma jedną rolę i jeden cel, oba są w dzienniku.
login-failed = Logowania nie przyjęto
login-failed-means = Nazwa i hasło nie pasują do siebie albo konto jest zamknięte. Nic więcej się tu nie mówi.
login-again = Spróbuj ponownie
login-wait = Za dużo prób
login-wait-seconds = { $n ->
    [one] Poczekaj { $n } sekundę i spróbuj ponownie.
    [few] Poczekaj { $n } sekundy i spróbuj ponownie.
    [many] Poczekaj { $n } sekund i spróbuj ponownie.
   *[other] Poczekaj { $n } sekund i spróbuj ponownie.
 }
login-name = Login
password = Hasło
login-role = Rola
login-role-hint = Jedna naraz. Aby działać w innej, wyloguj się.
login-purpose = Cel
login-purpose-hint = Wybierz, po co tu jesteś. Stoi przy każdej czynności.
log-in = Zaloguj
login-other-ways = Inne sposoby logowania
login-passkey = Kluczem dostępu
login-provider = Przez { $name }

## Test
test-title = Test dwuetapowy
test-points = Test
test-changes-nothing = Co tu napiszesz, nie zmienia tego, co widzi funkcjonariusz. Zmienia tylko zapisana decyzja.
point-answered = odpowiedziano
point-needed = potrzebne przed zezwoleniem
point-open = otwarte
facts-on-file = Fakty w aktach
facts-none = W tym punkcie nie ma faktów w aktach
wrong-count = { $n ->
    [one] Brakuje { $n } odpowiedzi lub jest błędna
    [few] Brakuje { $n } odpowiedzi lub są błędne
    [many] Brakuje { $n } odpowiedzi lub są błędne
   *[other] Brakuje { $n } odpowiedzi lub są błędne
 }
wrong-kept = Co wpisano, jest zachowane.
your-reasons = Twoje uzasadnienie
your-reasons-hint = Twoja ocena, oddzielnie od faktów. Czyta ją druga osoba i może sędzia.
missing-what = Czego brakuje
missing-whom = Kogo pytasz: nigdy nadawcy
missing-by = Do kiedy
save-go-on = Zapisz i dalej
save-leave = Zapisz i wyjdź
saved-at = zapisano { $when }
step-general-situation = Etap 1: sytuacja ogólna
step-this-person = Etap 2: ta osoba
step-fair-trial = Etap 2: proces
step-ulterior-purpose = Etap 2: cel
step-non-refoulement = Zakaz wydalenia
step-same-acts = Osądzenie za te same czyny
step-assurances = Gwarancje
ask-general-situation = Czy sytuacja ogólna w państwie wysyłającym daje powód do obaw, który dotyczy tej sprawy?
ask-this-person = Czy tej osobie, konkretnie i dokładnie, grozi tam rzeczywiste ryzyko?
ask-fair-trial = Czy istnieje rzeczywiste ryzyko, że ta osoba nie miałaby rzetelnego procesu?
ask-ulterior-purpose = Czy przeważa inny cel niż podany?
ask-non-refoulement = Czy po odesłaniu tam lub dalej groziłyby tej osobie prześladowanie, tortury lub śmierć?
ask-same-acts = Czy te same czyny zostały już prawomocnie osądzone?
ask-assurances = Czy zaoferowana gwarancja nie usuwa ryzyka?
reading-shown = Tak, wykazano
reading-hint-shown = Podajesz, co to wykazuje.
reading-not-excluded = Na tym, co mamy, nie można wykluczyć
reading-hint-not-excluded = Podajesz, czego brakuje, kogo pytasz i do kiedy. Nadawca nie dostaje nowego pytania.
reading-excluded = Wykluczono
reading-hint-excluded = Podajesz dowód, który wyklucza. Milczenie biura nie jest dowodem.
assurance-given = Kto i kiedy ją dał
assurance-met = Które kryteria spełnia (Othman v. the United Kingdom)
assurance-watched = Kto i jak czuwa po wydaniu
othman-disclosed = jej warunki są jawne
othman-specific = jest konkretna, nie ogólna
othman-binding = kto ją dał, może zobowiązać państwo
othman-local = władze lokalne jej dotrzymają
othman-lawful = co obiecuje, jest tam zgodne z prawem
othman-to-convention-state = dana stronie Konwencji
othman-record = wcześniejszych gwarancji między państwami dotrzymano
othman-checked = można ją sprawdzić, z dostępem do adwokatów
othman-protection = jest tam skuteczna ochrona przed torturami
othman-not-ill-treated-before = osoby wcześniej tam źle nie traktowano
othman-examined-by-court = nasz sąd zbadał, czy można na niej polegać

## Decision and second person
decision-title = Decyzja
decision-lead = Jedna z siedmiu, z uzasadnieniem. Nic nie jest z góry wybrane.
your-decision = Twoja decyzja
decision-permit = Zezwolić na jeden środek
decision-causes-permit = MOŻNA DZIAŁAĆ: tylko ten środek, przez organ wskazany prawem krajowym, do daty.
decision-permit-with-conditions = Zezwolić z warunkami
decision-causes-permit-with-conditions = Jak wyżej, a warunki są w instrukcji.
decision-information-only = Tylko informacja
decision-causes-information-only = Akta zostają do czytania. Bez środków; poziom nie rośnie.
decision-do-not-enforce = Nie wykonywać
decision-causes-do-not-enforce = Żadnych środków na podstawie tego powiadomienia.
decision-protect-and-assist = Chronić i pomóc
decision-causes-protect-and-assist = Bez środków; osobie proponuje się adwokata, poufny kontakt i skierowanie.
decision-refer-to-own-prosecutor = Przekazać naszemu prokuratorowi
decision-causes-refer-to-own-prosecutor = Sprawę bierze nasz prokurator. Żadnych środków na podstawie tego powiadomienia.
decision-return-to-sender = Zwrócić nadawcy
decision-causes-return-to-sender = Tylko za wady formy i tylko zanim osobę widziano: potem by to zdradziło.
closed-because = Tu niedostępne:
one-measure = Jeden środek
one-measure-hint = Tylko to, do czego sięga ten kanał i dla czego profil wskazuje organ.
until-day = Do
until-hint = Puste pole bierze zwykły czas: 30 dni dla aresztu, 180 dla reszty.
conditions = Warunki, po jednym w wierszu
conditions-hint = Najwyżej trzy; każdy jest pokazany w całości.
own-prosecutor = Jeśli bez środka: czy sprawę bierze nasz prokurator?
own-prosecutor-hint = Trzeba odpowiedzieć, bo zarzut dotyczy ciężkiego przestępstwa.
own-prosecutor-yes = Tak, przekazać
own-prosecutor-no = Nie, z uzasadnieniem
own-prosecutor-reasons = Uzasadnienie dla naszego prokuratora
sign-password = Twoje hasło, aby podpisać
second-will-read = Liczy się, gdy druga osoba z innej jednostki przeczyta i potwierdzi.
counts-at-once = Liczy się od razu po podpisaniu.
can-be-reviewed = Może być ponownie oceniona na prośbę osoby, pokrzywdzonego lub prokuratora.
sign-decision = Podpisz decyzję
leave-undecided = Wyjdź bez decyzji
review-title = Druga lektura
review-first-read = Odpowiedz na każdy punkt i zapisz
review-own = Najpierw: twoja lektura
review-sealed-since = Co napisała pierwsza osoba, jest w dzienniku od { $when }, wpis { $entry }, i nie może być zmienione.
why-you = Dlaczego możesz to być ty
sealed = Zapieczętowane
sealed-opens = Otwiera się, gdy zapiszesz wszystkie punkty.
you = Ty
save-open-first = Zapisz moją i otwórz pierwszą
review-both = Obie lektury i twoja decyzja
read-same = odczytano tak samo
read-differ = lektury się różnią
first-decided = Decyzja: { $name }
review-confirm = Potwierdzić
review-send-back = Odesłać z pytaniem
review-send-back-hint = Poziom się nie zmienia. Termin biegnie dalej.
review-otherwise = Zdecydować inaczej
review-otherwise-hint = Liczy się od razu i niczego nie dozwala: inne zezwolenie zaczyna się od nowa.
review-otherwise-kind = Jeśli decydujesz inaczej: co
bound-to = Z czym związane jest zezwolenie
question-or-reasons = Twoje pytanie lub uzasadnienie
review-time-published = Czas między lekturami ogłasza się łącznie, aby szybkie pieczątki były widoczne.

## Border
border-title = Sprawdź podróżnego
border-lead = Jedna obecna osoba, jedna odpowiedź. Każda kontrola jest w dzienniku przed odpowiedzią.
border-answer = Odpowiedź
mrz = Wiersze do odczytu maszynowego
mrz-hint = Ze skanera albo wpisane. Cyfry kontrolne są sprawdzane.
check-purpose = Po co sprawdzasz
check-purpose-hint = Idzie do dziennika z twoim nazwiskiem. Bez celu nie ma kontroli.
purpose-border = przekroczenie granicy
purpose-inland-stop = kontrola w głębi kraju
purpose-visa-or-residence = wiza lub pobyt
purpose-custody = osoba pozbawiona wolności
or-typed = Albo wpisz z dokumentu
surname = Nazwisko
given-names = Imiona
born = Data urodzenia
document-number = Numer dokumentu
document-issuer = Państwo, które wydało
photograph-compared = Porównano zdjęcie z dokumentu
with-child = Z osobą jest dziecko
check = Sprawdź
one-at-a-time = Jedna obecna osoba naraz. Nie ma szukania po części nazwiska ani listy.
ten-title = Pierwsze dziesięć minut
never-because = Nigdy z powodu powiadomienia
do = Zrób
until = Do
identity = Tożsamość:
offer-sheet = Zaproponuj arkusz pytań
next-traveller = Następny podróżny
record-measure = Zapisz środek
record-measure-means = zapisać można zawsze; nadzór i adwokat dowiadują się od razu.
keep-answers = Zachowaj odpowiedzi

## Meeting
meeting-title = Spotkanie
met-at = spotkano
call-whom = Zadzwoń
call-permits-nothing = Numery są z listy dyżurów, nie od dzwoniącego. Głos w telefonie niczego nie zezwala.
meeting-so-far = To spotkanie dotąd
own-law-meanwhile = Na co tymczasem pozwala nasze prawo
may-meanwhile = Można robić

## Registers
registers-lead = Jeden wpis, po numerze lub pełnej tożsamości, z celem. Rejestry niczego nie wyliczają.
read-entry = Przeczytaj jeden wpis
entry-id = Numer wpisu
full-identity = Albo pełna tożsamość
full-name = Pełne imię i nazwisko
entry-not-found = Nie znaleziono
entry-not-found-means = Nie znaczy to, że nigdzie nie ma ochrony ani że wpisu nigdy nie było.
proposed-by = propozycja: { $name }, { $when }
confirmed-by = potwierdzenie: { $name }, { $when }
confirm-entry = Potwierdź wpis
refuse-entry = Odrzuć
propose-entry = Zaproponuj wpis
propose-entry-hint = Liczy się, gdy potwierdzi drugi urzędnik twojego organu.
entry-kind = Rodzaj wpisu
state-concerned = Państwo
reference = Numer

## Bureaus
class-means = Klasa mówi, ile trzeba wyjaśnić, zanim powiadomienie biura może mieć wagę. Dotyczy biura, które wysyła, nigdy obywatelstwa, i nigdy nie jest jedyną podstawą decyzji.
bureaus-none = Nie zapisano jeszcze żadnego biura
bureau = Biuro
class = Klasa
misuse = Dowody nadużycia
misuse-live = aktualne
misuse-none = brak aktualnych
alerts-year = Powiadomienia tutaj, 12 miesięcy
overrides = Zmiany ręczne
plot-years = Ile brakuje praworządności, według lat danych
plot-years-note = 0 najlepiej, 100 najgorzej. Mediana i pas, w którym leży 90 ze 100 losowań; pusty punkt jest przeniesiony. Klasa każdego roku poniżej.
class-a-begins = klasa A zaczyna się od { $value }
same-as-table = To samo jako tabela
data-year = Rok danych
median = Mediana
interval = 90 ze 100 losowań
remark = Uwaga
carried-forward = brak nowych danych; przeniesiono
misuse-evidence = Dowody nadużycia
misuse-evidence-means = Druga oś, oddzielnie od klasy. Dowód nie liczy się w aktach, z których powstał.
not-found-not-never = Nic nie znaleziono. Nie znaleziono to nie to samo co nigdy nie było.
when = Kiedy
what = Co
source = Źródło
counts-until = Liczy się do
speaks-against = Co przemawia przeciw
by-whom = Kto
from-day = Od
propose-override = Podnieś klasę
propose-override-hint = Przez jednego wymienionego urzędnika, najwyżej na 12 miesięcy; działa od razu i kończy się samo. Obliczonej klasy nigdy się nie obniża.

## Custody
custody-against = { $n ->
    [0] Nikt nie jest zatrzymany wbrew poziomowi.
    [one] { $n } osoba jest zatrzymana wbrew poziomowi i stoi pierwsza.
    [few] { $n } osoby są zatrzymane wbrew poziomowi i stoją pierwsze.
    [many] { $n } osób jest zatrzymanych wbrew poziomowi i stoi na początku.
   *[other] { $n } osób jest zatrzymanych wbrew poziomowi i stoi na początku.
 }
custody-none-means = Zatrzymanie, którego nikt nie zapisał, nie jest tu pokazane.
name-sealed = Nazwisko zapieczętowane
against-level = wbrew poziomowi
since = Od
by-ground = Przez kogo, podstawa
court-no-hour = nie wpisano godziny
told = powiadomiono { $when }
not-told = jeszcze nie powiadomiono
consulate-wish = konsulat: pisemne życzenie, powiadomiono
consulate-no-wish = konsulat: brak pisemnego życzenia
recall = Odwołanie
recall-none = brak
custody-record = Zapisz, co się stało
how-to-read = Jak to czytać
custody-order = Najpierw zatrzymani wbrew poziomowi, potem według godziny sądu. Zapis środka niczego nie czyni zgodnym z prawem.
custody-ended = Zakończone
col-alert = Powiadomienie

## Capacity, profile, log
capacity-lead = Minuty na powiadomienie, wiek kolejki i kto ile czeka, według klas nadawcy i przestępstwa.
capacity-none = Nie ma jeszcze czego liczyć
profile-title = Profil jurysdykcji
proofs = Co na nim dowiedziono
passes = przechodzi
fails = nie przechodzi
profile-values = Co mówi
profile-edit = Zmień
profile-edit-hint = Dowody biegną ponownie. Zmiana, która łamie dowód, nie jest przyjmowana.
profile-text = Profil jako tekst
log-lead = Każda czynność jest wpisem, zanim zadziała. Treści się tu nie pokazuje.
checkpoint = Najnowszy punkt kontrolny
checkpoint-none = Nie ma jeszcze punktu kontrolnego.
check-yourself = Sprawdź samodzielnie, nie ufając tej stronie:
log-entries = Wpisy
entry-number = Wpis

## Accounts
administration-lead = Konta i role. Administrator nie widzi spraw.
start-code = Kod startowy dla { $login }
start-code-once = Pokazywany raz. Kto go użyje, musi wybrać hasło.
accounts = Konta
account-state = Stan
account-closed = zamknięte
account-close = Zamknij
account-add = Dodaj konto
account-person = Osoba
account-person-hint = Kto to jest, niezależnie od konta: dwa konta jednej osoby liczą się jako jedno.
account-authority = Organ dla środków, jak w profilu
must-choose = Najpierw wybierz własne hasło.
password-change = Zmień hasło
password-new = Nowe hasło
password-again = Nowe hasło jeszcze raz
password-hint = Co najmniej 12 znaków. Zdanie łatwiej zapamiętać.
logins-open = Otwarte logowania
until-when = do { $when }
logout-everywhere = Zakończ wszystkie moje logowania

## Trouble
trouble-not-found = Nic tu nie ma
trouble-means-not-found = Nie ma takiej strony albo nie jest dla twojej roli. Którego z dwóch, nie mówi się.
trouble-refused = Nie dla twojej roli
trouble-means-refused = Twoja rola tego nie robi. Odmowa jest w dzienniku.
trouble-login-ended = Twoje logowanie się skończyło
trouble-means-login-ended = Logowania są krótkie. Zaloguj się ponownie; co zapisano, zostaje.
trouble-stale = Coś się zmieniło podczas pisania
trouble-means-stale = Niczego nie zapisano. Przeczytaj, co się zmieniło, i wyślij formularz ponownie.
trouble-wrong-form = Formularza nie przyjęto
trouble-means-wrong-form = Nie przyszedł ze strony tego logowania. Otwórz stronę ponownie.
trouble-busy = Za dużo naraz
trouble-means-busy = Spróbuj za chwilę. Kontrole graniczne idą pierwsze.
trouble-fault = Program nie mógł
trouble-means-fault = Co chroni, działa; tymczasem nic się nie zezwala. Operatora powiadomiono.
trouble-changed-nothing = Niczego to nie zmieniło.
go-on = Dalej

## Styleguide
guide-lead = Każda część każdej strony z jej regułą. Czego tu nie ma, tego się nie używa.
guide-levels = Żadnych świateł ulicznych: granat mówi żadnych środków, bursztyn mówi patrz bez przymusu, biel z grubą krawędzią mówi, że zdecydowała wskazana osoba. Ochrona nie ma koloru.
guide-next = Następny krok
guide-forms = Formularze
guide-keys = Klawiatura
guide-keys-text = j i k po wierszach, / do szukania, n do następnego kroku, ? wyłącza klawisze. Żaden klawisz nie podpisuje, nie zezwala, nie ujawnia i nie usuwa.

## Cel logowania

aim-border-check = kontrole na granicy
aim-visa = wizy i zezwolenia na pobyt
aim-duty = dyżur dniem i nocą
aim-desk = kolejka biura
aim-verification = dwuetapowe badanie
aim-review = drugie spojrzenie
aim-prosecution = ściganie karne lub wniosek o nie
aim-court = sprawa przed sądem
aim-custody = osoba pozbawiona wolności
aim-protection = udzielona ochrona
aim-child-protection = dziecko
aim-legal-aid = obrona i pomoc
aim-commission = wniosek przed organem odwoławczym
aim-supervision = nadzór nad ochroną danych
aim-audit = audyt
aim-administration = prowadzenie instalacji
aim-own-account = własne konto
login-aim-wrong = Ta rola nie działa w tym celu
login-aim-again = Wybierz jeden z celów poniżej i podaj hasło ponownie.
## Queue by clocks, clocks, letters, figures, the log
whose-all = Wszystko
queue-narrow = Zawęź listę
queue-any = dowolny
queue-channel = Kanał
queue-asked = Szukano według numeru:
queue-whole = Cała kolejka
queue-no-names = Nikogo nie szuka się tu po nazwisku. Nazwiska porównuje się w określonym celu, a to trafia do dziennika.
queue-not-found = Nie ma powiadomienia o tym numerze
queue-not-found-means = Szukano pełnego identyfikatora powiadomienia i pełnego numeru nadawcy. Nie znaczy to, że nie ma go żadne inne państwo.
queue-further = Wśród przejrzanych nic
queue-further-means = Strona przegląda ustaloną liczbę powiadomień. Następne są na kolejnej stronie.
queue-must-look = MUSI SPOJRZEĆ CZŁOWIEK
queue-no-alert = Podróżny przy stanowisku; nie trafiono na powiadomienie
queue-other-clocks = { $n ->
    [one] jeszcze { $n } termin
    [few] jeszcze { $n } terminy
   *[many] jeszcze { $n } terminów
 }
next-answer-clock = Odpowiedz na ten termin
next-why-answer-clock = Wymieniona osoba odpowiada własnymi słowami i zostają one w zapisie. Niczego to nie zezwala.
next-button-answer-clock = Do terminu
clocks-title = Terminy i pytania
clocks-open = Terminy, na które ktoś musi odpowiedzieć
clocks-ended = Terminy zakończone
clocks-none = Żaden termin nie biegnie
clocks-none-means = Weryfikacja zaczyna się od spotkania, od związku z tym terytorium albo przy ciężkim przestępstwie od nadejścia. Do tej pory nic przymusowego nie jest otwarte.
clock-met-by = Co go wypełnia:
clock-to = Otwórz ten termin
clock-begins = Co go rozpoczyna
clock-about = O tym terminie
clock-answer = Odpowiedz słowami
clock-answer-hint = Zostaje to w zapisie z Twoim nazwiskiem. Termin, który minął, pozostaje spóźniony.
clock-answer-words = Twoja odpowiedź
clock-extend = { $n ->
    [one] Przedłuż o { $n } dzień, raz
    [few] Przedłuż o { $n } dni, raz
   *[many] Przedłuż o { $n } dni, raz
 }
clock-extend-hint = Tylko przed końcem, z uzasadnieniem, przez kogoś, kto nie czyta tego powiadomienia ani o nim nie decyduje.
clock-no-words = Słowa nie odpowiadają na ten termin
asked-of-sender = O co pyta się nadawcę
asked-means = Pytania wynikają ze słów samego powiadomienia i ustalono je przy jego nadejściu wraz z dniem. Nic, co się tu dzieje, nie tworzy, nie zmienia ani nie zatrzymuje listu i nikt nie może go wysłać.
asked-nothing = Jego słowa nie rodzą pytań do nadawcy.
goes-out = wychodzi { $when }
went-out = wyszło { $when }
letter = List
sender-answered = Co odpowiedział nadawca
sender-answer-enter = Zapisz odpowiedź
sender-answer-hint = Słowami nadawcy. To fakt pochodzący od autora; co oznacza, rozstrzygasz w teście.
link-title = Związek z tym terytorium
link-means = Osoba mieszka tutaj albo jest tu pozbawiona wolności: zaczyna się weryfikacja ze swoimi terminami. Nadawcy o nic się przez to nie pyta.
link-fact = Fakt i skąd pochodzi
link-enter = Wpisz związek
questions-title = Listy do nadawców
questions-coming = Listy, które wyjdą
questions-sent = Listy, których dzień nadszedł
questions-none-coming = Żaden list nie czeka na swój dzień
questions-none-sent = Żaden list jeszcze nie wyszedł
questions-over = nie wyszło
class-why = Dlaczego ta klasa
class-no-figures = Tabele nie mają danych o tym biurze: klasa U i nigdy N.
log-no-entry = Nie ma takiego wpisu; zapis ma ich { $n }.
log-key = Klucz do sprawdzenia:
log-stranger = Kto przechowuje starszy punkt kontrolny, zobaczy, że niczego przed nim nie zmieniono ani nie wycięto: wystarczą kafle dziennika i ten klucz, bez dostępu do tego serwera.
log-erased = treść usunięta
log-proof = Dowód, że jest w zapisie
log-proof-means = Prowadzi od tego wpisu do podpisanego punktu kontrolnego, który w nim stoi. Mówi, że wpis jest, i nic o treści.
part-of = { $first } z { $second }
capacity-days = Policz te dni
capacity-begun = Weryfikacja rozpoczęta
capacity-decided = Rozstrzygnięte
capacity-quick = Rozstrzygnięte w minutę po pierwszym czytaniu
capacity-grave-4 = Ciężkie przestępstwa rozstrzygnięte w 4 godziny
capacity-grave-24 = Ciężkie przestępstwa rozstrzygnięte w 24 godziny
capacity-grave-delayed = Ciężkie przestępstwa opóźnione
capacity-grave-lost = Czas stracony przy ciężkich przestępstwach, razem
capacity-work = Minuty pracy nad powiadomieniem
capacity-work-note = Z zapisów i decyzji; przerwy dłuższe niż pół godziny liczą się jako coś innego.
capacity-queue = Wiek oczekujących, w godzinach
capacity-queue-note = Weryfikacja rozpoczęta w tych dniach, w której nikt nie rozstrzygnął.
capacity-waiting = Kto jak długo czeka, mediana w godzinach
capacity-waiting-note = Według klasy nadawcy i rodzaju czynu. Tabela niżej ma każdą wartość.
capacity-cells = Oczekiwanie jako tabela
capacity-cells-note = Komórki z mniej niż { $n } alertami nie pokazuje się, ani takiej, z której można by ją wyliczyć.
offence = Czyn
half-wait = połowa, najwyżej
nine-of-ten-wait = dziewięć na dziesięć, najwyżej
in-hours = godzin
not-counted-out = nie pokazuje się
## Counsel: clients, submitted facts, vault
desk-clients = Klienci
desk-vault = Sejf
clients-lead = { $n ->
    [one] { $n } powiadomienie o kliencie; twoje umocowanie jest wpisane
    [few] { $n } powiadomienia o klientach; twoje umocowanie do każdego jest wpisane
    [many] { $n } powiadomień o klientach; twoje umocowanie do każdego jest wpisane
   *[other] { $n } powiadomień o klientach; twoje umocowanie do każdego jest wpisane
 }
clients-empty = Nie wpisano umocowania
clients-empty-means = Powiadomienie widać, gdy brama wpisała twoje umocowanie. Nie znaczy to, że powiadomienia nie ma.
next-submit-facts = Złóż to, co oświadcza klient
next-why-submit-facts = Zostanie zapisane jako oświadczenie, a powiadomienie zbada się ponownie. Nadawcy nic się nie mówi.
next-button-submit-facts = Złóż fakty
submit-title = Złóż fakty za klienta
submit-lead = Oświadczenie leży pod własnym kluczem osoby, z tym, kto je złożył. Pozostaje oświadczeniem i nie staje się faktem powiadomienia.
submit-silence = Nic z tego nie trafia do nadawcy i żadne pytanie do niego z tego nie powstaje.
submit-leave = Wyjdź bez składania
stated-so-far = Dotąd zapisano
stated-none = Jeszcze nic nie oświadczono
stated-count = { $n ->
    [0] jeszcze nic nie oświadczono
    [one] { $n } wpis oświadczeń
    [few] { $n } wpisy oświadczeń
    [many] { $n } wpisów oświadczeń
   *[other] { $n } wpisów oświadczeń
 }
stated-from-vault = opiera się na tym, co włożono do sejfu, wpis { $entry }
stated-by-person = oświadczyła osoba
stated-by-counsel = oświadczył adwokat
speaker = Kto mówi
speaker-person = Sama osoba
speaker-counsel = Adwokat
said-on = Dzień, w którym to powiedziano
statement-n = Oświadczenie { $n }
statement-kind = Czego dotyczy
statement-text = Własnymi słowami mówiącego
statement-state = Państwo, którego to dotyczy (dwie litery)
statement-date = Dzień, którego to dotyczy
statement-document = Dokument ochrony uznaje się za sprawdzony przez urzędnika, który go widział: ochronę oświadcz tutaj, a dokument okaż w dziale.
stated-protection = Ochrona lub azyl
stated-protection-document = Dokument ochrony, okazany urzędnikowi
stated-public-activity = Działalność polityczna, obywatelska, dziennikarska lub religijna
stated-dispute = Spór stojący za zarzutem
stated-torture = Obawa tortur lub złego traktowania
stated-unfair-trial = Obawa nierzetelnego procesu
stated-already-judged = Już osądzono za te same czyny
stated-refused-elsewhere = Ekstradycji odmówiono gdzie indziej
stated-deleted-by-interpol = INTERPOL usunął tę sprawę lub odmówił
stated-child = Poniżej 18 lat w chwili czynów lub teraz
stated-file-withheld = Akta zatajono przed adwokatem
stated-other = Coś innego o sprawie
from-vault = Opiera się na czymś z twojego sejfu
from-vault-hint = Dziennik nazywa wtedy, kiedy to włożono i z jakim skrótem. Treść pozostaje twoja.
from-vault-nothing = Nic z sejfu
vault-lead = To, co tu leży, jest zaszyfrowane twoim własnym kluczem. Brama, jej administratorzy i audytorzy nie mogą tego otworzyć; że coś włożono lub wyjęto, jest w dzienniku.
vault-how = Zaszyfruj na własnej maszynie dowolnym narzędziem age lub
vault-empty = W twoim sejfie nic nie ma
vault-empty-means = Widać tu to, co należy do wpisanych umocowań. Co leży dla zakończonego, jest zamknięte.
vault-count = { $n ->
    [one] { $n } rzecz
    [few] { $n } rzeczy
    [many] { $n } rzeczy
   *[other] { $n } rzeczy
 }
vault-digest = Skrót
vault-client = Klient
vault-size = Rozmiar
vault-since = Włożono
vault-acts = Co możesz zrobić
vault-submitted = wskazane w złożonych faktach, wpis { $entry }
vault-take-out = Wyjmij
vault-delete = Usuń
vault-put = Włóż do sejfu
vault-for = Dla którego klienta
vault-file = Zaszyfrowany plik
vault-file-hint = Najwyżej { $value } MiB. Plik niezaszyfrowany jest odrzucany i nie jest zachowywany.
## Czynności
record = Zapisz
reasons-stay = Własnymi słowami. Pozostaje w zapisie z Twoim nazwiskiem.
what-follows = Co z tego wynika
tell-now = Powiadom teraz
not-told-because = Z powodu powiadomienia nie informuje się: nadawcy, konsulatu, przewoźnika.
happened-at = Kiedy to się stało
happened-at-hint = Puste oznacza teraz. Czas miejscowy.
place = Miejsce
told-supervisor = przełożonego spoza jednostki funkcjonariusza
told-counsel = adwokata osoby albo adwokata dyżurnego
told-duty-desk = biurko dyżurne
told-court = sąd, który decyduje o wolności
told-child-protection = ochronę dzieci
custody-open = Otwórz
custody-due = Co i kiedy trzeba zrobić
custody-what = Co się stało
custody-who = Kto kogo powiadomił albo który sąd
custody-who-hint = Nazwisko, urząd, numer akt.
custody-court-until = Do kiedy sąd pozwala na dalsze zatrzymanie
custody-court-until-hint = Tylko gdy sąd zdecydował, że zatrzymanie trwa.
custody-place = Gdzie jest osoba
custody-place-hint = Tylko gdy osobę przewieziono.
custody-wish = Gdzie jest pisemne życzenie
custody-wish-hint = Tylko dla konsulatu: powiadamia się go na pisemne życzenie osoby i nie inaczej.
custody-release-ends = Kończy zezwolenie, na którego podstawie osobę można było zatrzymać.
custody-no-alert = nie jest znane żadne powiadomienie
custody-permitted = na podstawie zezwolenia
custody-not-permitted = bez zezwolenia
custody-step-rights-told = Osobę pouczono o prawach
custody-step-counsel-told = Powiadomiono adwokata
custody-step-consulate-told = Powiadomiono konsulat, na pisemne życzenie
custody-step-brought-to-court = Osobę doprowadzono do sądu
custody-step-court-keeps = Sąd zdecydował, że zatrzymanie trwa
custody-step-court-ends = Sąd zdecydował, że zatrzymanie się kończy
custody-step-moved = Osobę przewieziono
custody-step-released = Osoba jest na wolności
measure-lead = To, co zrobiono, zapisuje się niezależnie od tego, czy było dozwolone. Zapis nie czyni tego zgodnym z prawem.
measure-after-check = Po sprawdzeniu, wpis dziennika { $entry }
measure-without-check = Bez sprawdzenia
measure-ground = Podstawa, Twoimi słowami
measure-alert = Powiadomienie, którego to dotyczy
measure-alert-hint = Cały numer, jeśli jest znany. Puste: zapisuje się bez niego albo pod każdym powiadomieniem sprawdzenia.
measure-done-permitted = Zapisano: było dozwolone
measure-done-not = Zapisano: bez zezwolenia
measure-custody-began = Od tej minuty osoba jest zatrzymana. Zapisz, że pouczono ją o prawach i powiadomiono adwokata.
measure-call-duty = Zadzwoń do biurka dyżurnego. Podaj numer dziennika, nie nazwisko.
meetings-title = Spotkania
meetings-lead = Ktoś stoi przed funkcjonariuszem. Trzydzieści minut, potem powiadamia się kierownika bramki; czekanie niczego nie dozwala.
meetings-none = Nikt nie czeka na stanowisku
meetings-none-means = Spotkania, na które odpowiedziano, są przy swoich powiadomieniach.
meeting-answer-words = Co mówisz funkcjonariuszowi
meeting-answer-words-hint = Odpowiedź niczego nie dozwala. Zezwolenie to osobna decyzja.
sheet-kept = Odpowiedzi są zachowane
sheet-kept-until = Mają własny klucz i są usuwane po { $day }. Nic w nich nie osłabia kontroli.
sheet-verified = Tylko gdy okazano dokument tej ochrony: kto go sprawdził
sheet-child = Dziecka się nie pyta: odpowiedzi nie przyjęto, przyjęto to, o co prosi.
apart-title = To nie ta osoba
apart-lead = Dla tego sprawdzenia i tej treści powiadomienia, na podstawie okazanego dokumentu.
apart-until-hint = Obowiązuje nie dłużej, niż można je zostawić bez ponownego spojrzenia.
apart-distinguish = Odróżnij imiennika
apart-distinguish-lead = Tylko za zgodą osoby; usuwa się, gdy zgoda zostanie cofnięta.
apart-feature = Po czym odróżnia się obie osoby
apart-consent = Jak osoba wyraziła zgodę
identity-open = Pytania do Twojego organu
identity-none = Teraz nie ma pytań do Twojego organu
identity-title = Czy to osoba, którą chronicie?
identity-lead = Tak albo nie. Nic ze sprawy do Ciebie nie wraca, a nadawca o niczym się nie dowiaduje.
identity-yes = Tak, to osoba, którą chronimy
identity-no = Nie, to ktoś inny
identity-compared = Co porównano
identity-done = Twoja odpowiedź jest zapisana
override-title = Pilna interwencja
override-list = Pilne interwencje
override-lead = Własne prawo bezpieczeństwa, gdy ktoś jest teraz w niebezpieczeństwie. To nie zezwolenie, nie wymienia żadnego środka z powiadomienia i kończy się po 24 godzinach, chyba że potwierdzi je druga osoba.
override-what = Co robisz
override-danger = Kto jest w niebezpieczeństwie i z czyjej strony
override-alert = Powiadomienie, przy którym to stoi, jeśli jest
override-use = Użyj teraz
override-done = W zapisie: pilna interwencja
override-next = Działaj teraz. Druga osoba musi to potwierdzić w ciągu 24 godzin.
override-none = W zapisie nie ma pilnych interwencji
override-confirm = Potwierdź
override-confirm-hint = Z własnymi powodami, dlaczego jest nadal potrzebna. Kto jej użył, ten jej nie potwierdza, z żadnego konta.
override-count = Użyto, według funkcjonariuszy
override-used = Użyto
override-alone = Nikt nie potwierdził
override-unconfirmed = czeka na drugą osobę
override-confirmed = potwierdzona
override-lapsed = zakończona, nikt nie potwierdził
override-over = zakończona
safety-protect = chronić tego, kto jest w niebezpieczeństwie
safety-disarm = odebrać broń
safety-separate = rozdzielić ludzi
register-protection = Ochrona
register-refusal = Odmowa sądu
register-decision = Decyzja
register-misuse = Dowody nadużyć
register-override = Podwyższona klasa biura
register-interim = Środek tymczasowy
protection-refugee = uchodźca
protection-subsidiary = ochrona uzupełniająca
protection-humanitarian-visa = wiza lub zezwolenie humanitarne
protection-temporary = ochrona czasowa
protection-unhcr-mandate = mandat UNHCR
protection-asylum-pending = azyl wnioskowany, bez decyzji
protection-nationality = obywatelstwo nadane z powodu tego samego ścigania
read-purpose = Do czego tego potrzebujesz
state-concerned-hint = Po dwie litery, kilka po przecinku.
two-officials-enter = Dwóch urzędników wpisuje i znosi
proposal-number = Numer wniosku
proposal-open = Otwórz
proposal-own = Wniosek jest Twój. Odpowie inny urzędnik Twojego organu.
proposed-done = Złożono wniosek
proposed-next = Nie liczy się, dopóki nie potwierdzi go inny urzędnik Twojego organu. Podaj mu ten numer: { $entry }
entered-done = Wpisano
refused-done = Odmówiono: wniosek jest zakończony
lift-propose = Wnioskuj o zniesienie
lift-rests-on = Decyzja, na której się to opiera: organ, dzień, numer
lifted-done = Zniesiono
lifted-means = Nic nie jest przez to dozwolone: decydują urzędnicy.
confirm-lift = Potwierdź zniesienie
request-lead = Niczego nie obniża i nie podwyższa. Wskazani ludzie odpowiadają na nią decyzją, w czasie znanym przy składaniu.
request-who = Kto prosi
request-name = Nazwisko, jeśli może tu być
request-grounds = O co się prosi i na jakiej podstawie
request-detained = Osoba jest zatrzymana z powodu tego powiadomienia
request-clock = Wtedy odpowiedź jest należna w ciągu 24 godzin.
request-done = { $n ->
    [one] Decyzja jest należna w ciągu { $n } godziny; do tego czasu nic się nie zmienia.
    [few] Decyzja jest należna w ciągu { $n } godzin; do tego czasu nic się nie zmienia.
    [many] Decyzja jest należna w ciągu { $n } godzin; do tego czasu nic się nie zmienia.
   *[other] Decyzja jest należna w ciągu { $n } godziny; do tego czasu nic się nie zmienia.
 }
asker-person = osoba albo jej adwokat
asker-victim = pokrzywdzony
asker-prosecutor = nasz prokurator
end-permission = Cofnij zezwolenie
end-permission-lead = Kończy się od razu. Nikt go nie przywraca: nowe wymaga nowej decyzji.
holdings-title = Przejmij wcześniejsze decyzje
holdings-lead = Lista wcześniejszych decyzji wskazanych osób, po jednej w wierszu. Każda staje się zezwoleniem na 90 dni; dwie na sto bada się ponownie, wyznacza je sama lista.
holdings-list = Lista
holdings-list-hint = JSON, po jednej w wierszu: alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Nie przejęto niczego
    [one] Przejęto { $n } decyzję
    [few] Przejęto { $n } decyzje
    [many] Przejęto { $n } decyzji
   *[other] Przejęto { $n } decyzji
 }
holdings-sample = Zbadaj ponownie, do { $when }
holdings-became = Co stało się z każdym wierszem

## Klucze dostępu

passkeys = Klucze dostępu
passkeys-lead = Klucz dostępu leży na Twoim urządzeniu i tam Cię rozpoznaje. Zastępuje hasło przy logowaniu i przed decyzją.
passkeys-none = To konto nie ma jeszcze żadnego.
passkey-name = Jak go nazwiesz
passkey-add = Dodaj klucz dostępu
passkey-end = Usuń
passkey-script = Dodanie wymaga skryptu; wszystko inne działa bez niego.
passkey-failed = Klucz dostępu nie został przyjęty. Hasło otwiera to samo.
passkey-done = Rozpoznano. Liczy się przez pięć minut.
passkey-login-hint = Najpierw wybierz powyżej rolę i cel. Klucze dostępu wymagają skryptu.

## Wglądy

desk-lookups = Wglądy
lookups-lead = Losowa próba: kto, kiedy i po co zaglądał. Nie ma w niej niczego ze sprawy. Liczba, według której ją wylosowano, trafia najpierw do dziennika.
lookups-size = Ile
lookups-draw = Wylosuj próbę
lookups-of = Wglądów w tych dniach: { $n }
lookups-seed = Wylosowano według
lookups-entry = wpis
lookups-none = W tych dniach nikt nie zaglądał.
lookups-alerts = Powiadomienia
lookups-why = Po co i którędy
detained-recalled = Powiadomienie odwołano, a osoba jest zatrzymana
detained-barred = Osoba jest chroniona przed nadawcą i jest zatrzymana
detained-court-ended = Sąd zakończył zatrzymanie, a zwolnienia nie zapisano
detained-suspended = Powiadomienie jest zawieszone, a osoba jest zatrzymana
detained-not-permitted = Nie ma zezwolenia, a osoba jest zatrzymana
detained-no-alert = Zatrzymana bez znanego powiadomienia
detained-by-court = Zatrzymana na mocy decyzji sądu
detained-permitted = Zatrzymana na podstawie obowiązującego zezwolenia
detained-released = Zwolniona
custody-due-rights = Osobę poucza się o prawach w języku, który rozumie
custody-due-counsel = Powiadamia się adwokata
custody-due-court = Osobę doprowadza się do sądu
custody-due-court-term = Kończy się termin wyznaczony przez sąd: sąd decyduje albo osobę zwalnia się
custody-due-request = Jest wniosek z dokumentami albo zdecydowano o zwolnieniu
custody-due-longest = Najdłuższy termin: osobę zwalnia się
refusal-human-rights = prawa człowieka
refusal-political = przestępstwo polityczne lub prześladowanie
refusal-ne-bis = prawomocny wyrok za te same czyny
refusal-limitation = przedawnienie
refusal-nationality = obywatelstwo osoby
refusal-dual-criminality = w naszym państwie to nie przestępstwo
refusal-procedural = brak dokumentów lub spóźnione
refusal-other = inna podstawa
refusal-not-known = nie wiadomo
refusal-is-final = Prawomocne
profile-of = Profil { $name }
profile-proved = Pułapy, organy i długości udowodniono w { $first } środowiskach; wykazano, że potrzebna jest każda z { $second } reguł.
profile-fails = Nie udowodniono, więc nie wchodzi w życie. Znaleziono to:
profile-no-solver = Na tej maszynie nie ma programu dowodzącego: niczego nie da się udowodnić, więc nic nie wchodzi w życie.
profile-taken-up = wprowadził(a) { $name }, { $when }
profile-digest = Skrót tekstu:
profile-from-start = Przyszedł ze startem serwera; nikt tu jeszcze żadnego nie wprowadził.
profile-doubts = Co musi wiedzieć ktoś, kto na nim polega
profile-doubts-none = Nie znaleziono wątpliwości.
profile-faults = To jeszcze nie jest profil
profile-line = Wiersz { $n }:
profile-changes = Co by zmienił
profile-changes-none = Niczego by nie zmienił.
profile-before = Teraz
profile-after = Potem
profile-try = Przeprowadź dowody, jeszcze nic nie zmieniaj
profile-take-up = Wprowadź: bramka działa odtąd według niego
account-open = otwarte
account-change = Zmień konto
account-change-hint = Jego sesje kończą się przy każdej zmianie.
account-what = Co się robi
account-restart = Wydaj nowy kod startowy
account-mandate = Wpisz pełnomocnictwo do powiadomienia
account-no-mandate = Cofnij pełnomocnictwo
account-alert = Powiadomienie pełnomocnictwa, cały identyfikator
account-body = Organ, w którego imieniu osoba mówi
account-body-state = Państwo tego organu
explanation-title = Uzasadnienie tak, jak je zapisano
explanation-on = Zbadano na dzień { $when }.
explanation-cause = Przyczyna
live-many = Odkąd powstała ta strona, coś trafiło do zapisu. Nic tu nie przesuwa się samo.
live-this = To powiadomienie zmieniło się, odkąd powstała strona. Przeczytaj je ponownie, zanim coś zrobisz.
live-again = Przeczytaj ponownie
raise-to = Do jakiej klasy
raise-reason = Co się stało, czego liczby jeszcze nie mogą wiedzieć
raise-evidence = Na jakich dowodach

## Przez dostawcę logowania

onward-in = Zalogowano
onward-in-says = Twoja praca jest o jeden krok dalej.
onward-out-says = Zalogujesz się tam i wrócisz tutaj. Rola i cel pozostają takie, jak wybrano.
onward-go = Dalej

# What was sent before and has no answer any more
trouble-unanswered = To już wysłano
trouble-means-unanswered = Mogło to zostać zapisane; odpowiedzi już nie ma. Najpierw sprawdź i otwórz formularz ponownie tylko wtedy, gdy zapisu brak.

## Who is told, what was written, what alarms
role-head-of-gateway = kierownik bramki
holder-data-protection-supervisor = organ nadzoru ochrony danych
clock-name-own-prosecutor = Odpowiedź naszego prokuratora
clock-name-unpermitted-measure = Środek bez zezwolenia
clock-name-telling-review = Powiadomienie osoby: ponownie
clock-name-reentry-link = Czy ta sama sprawa
next-answer-question = Odpowiedz na pytanie, z którym decyzja wróciła
next-why-answer-question = Druga osoba odesłała decyzję. Nic się nie liczy, dopóki nie przeczytasz pytania i nie zdecydujesz ponownie.
next-button-answer-question = Do pytania
next-take-case = Powiedz, co stanie się z tą sprawą
next-why-take-case = Przekazano ją tobie. Przyjmij ją albo powiedz, dlaczego nie: słowa zostają w zapisie i na nic nie zezwalają.
next-button-take-case = Do odpowiedzi
next-escalated = Dopilnuj, by ktoś odpowiedział
next-why-escalated = Nikt nie odpowiedział na czas i dlatego to widzisz. Termin mówi, czyj to krok i co się należy; na co odpowiada się słowami, możesz odpowiedzieć tu.
next-button-escalated = Do terminów
next-alarm = Przyjrzyj się środkowi bez zezwolenia
next-why-alarm = Ktoś go zastosował, choć nic na to nie zezwalało. To alarm, dopóki wskazana osoba nie powie własnymi słowami, że się przyjrzała.
next-button-alarm = Do alarmów
next-settled = Nic: zdecydowano
next-why-settled = Wskazane osoby zdecydowały przeciw środkowi, powody są niżej. Ponownie patrzy się na wniosek, przy nowej treści lub nowych faktach.
next-button-settled = Do powodów
next-read-case = Przeczytaj, co do ciebie trafiło
next-why-read-case = Co obowiązuje, co znaleziono, co zdecydowano i dlaczego oraz na jakiej podstawie proszą o ponowne spojrzenie.
next-button-read-case = Otwórz sprawę
whose-told = Przekazane mi
written-title = Co zdecydowano, o co zapytano i dlaczego
written-question = Odesłano z pytaniem
written-first = Powody pierwszej osoby
written-refers = Przekazano naszemu prokuratorowi
written-refers-not = Nie przekazano naszemu prokuratorowi
written-asked = Poproszono o ponowne spojrzenie
written-prosecutor = Nasz prokurator odpowiedział
brought-title = Przede mną
brought-lead = Sprawy, które do ciebie należą: zatrzymani z powodu powiadomienia, wnioski o ponowne spojrzenie, dzieci. Nie ma tu listy innych powiadomień.
brought-empty = Nic do ciebie nie trafiło
brought-empty-means = Sprawa trafia tu, gdy ktoś jest zatrzymany, gdy proszą o ponowne spojrzenie albo gdy wpisze ją twoja kancelaria. Nic to nie mówi o innych powiadomieniach.
alarms-title = Środki bez zezwolenia
alarms-lead = Zapisane, choć nic na nie nie zezwalało. Każdy zostaje tu, dopóki wskazana osoba się nie przyjrzy i tego nie powie.
alarms-empty = Nie ma otwartego alarmu
alarms-empty-means = O ile środki zapisano. Czego nikt nie zapisał, tego tu nie widać.
alarm-looked = Obejrzano
alarm-words = Co ustalono i co z tego wynika
alarm-hint = Zostaje w zapisie z nazwiskiem. Niczego nie legalizuje wstecz.
alarm-ground = Podstawa słowami funkcjonariusza
door-act-by = { $name }: czynność
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Czy ta osoba należy do grupy, która jest tam zagrożona?
group-hint = Twoja ocena na podstawie faktów z akt. Żadna odpowiedź nie jest podpowiadana, a samo obywatelstwo nigdy nie jest grupą zagrożoną.
group-reading-shown = Tak, do grupy nazwanej niżej
group-reading-not-excluded = Na podstawie tego, co jest, nie da się wykluczyć
group-reading-excluded = Nie, i pokazuje to materiał poniżej
group-name = Jaka grupa
group-name-hint = Własnymi słowami, z faktów: co ludzie robią lub kim są, że są tam zagrożeni.
group-reasons = Dlaczego, własnymi słowami
group-material = Datowane materiały, na których to się opiera
group-material-hint = Raporty, wyroki, akta: tak, by ktoś inny je znalazł. Po zapisaniu pojawią się dwa kolejne wiersze.
group-what = Materiał { $n }
group-dated = Data materiału { $n }
assurances-title = Zaoferowane gwarancje
assurances-lead = Każdą ocenia się według kryteriów Othman. To, nad czym po wydaniu nikt nie czuwa, ryzyka nie usuwa.
assurance-number = Gwarancja { $n }
assurance-another = Kolejna gwarancja
assurance-more = Zapisz i dodaj kolejną
assurance-remove = Zapisz bez gwarancji { $n }
alert-detained = Pozbawienie wolności
alert-detained-since = Ta osoba jest pozbawiona wolności z powodu tego powiadomienia od { $when }.
alert-detained-read = Przeczytaj o pozbawieniu wolności
## What a custody board lists
custody-lists-everybody = Wszyscy pozbawieni wolności z powodu powiadomienia, od minuty aresztowania.
custody-lists-place = Tylko osoby przebywające w Twoim miejscu odosobnienia. Inni mogą być pozbawieni wolności gdzie indziej; ta lista ich nie pokazuje.
custody-lists-court = Tylko sprawy przed Twoim sądem oraz te, w których sądu jeszcze nie wskazano, jeśli profil czyni Twój sąd właściwym. Innych ta lista nie pokazuje.
custody-lists-children = Tylko osoby traktowane jak dzieci. Inni mogą być pozbawieni wolności; ta lista ich nie pokazuje.
custody-lists-clients = Tylko Twoi klienci. Inni mogą być pozbawieni wolności; ta lista ich nie pokazuje.
custody-lists-brought = Tylko to, co Ci przekazano. Inni mogą być pozbawieni wolności; ta lista ich nie pokazuje.
custody-none-everybody = Według zapisów nikt nie jest zatrzymany z powodu powiadomienia
custody-none-place = Według zapisów nikogo nie ma w Twoim miejscu odosobnienia
custody-none-court = Według zapisów żadna sprawa o pozbawienie wolności nie jest przed Twoim sądem
custody-none-children = Według zapisów żadne dziecko nie jest pozbawione wolności
custody-none-clients = Według zapisów żaden z Twoich klientów nie jest pozbawiony wolności
custody-none-brought = Według zapisów nikt z tego, co Ci przekazano, nie jest pozbawiony wolności
## Waiting as everybody may read it
waiting-title = Czas oczekiwania, publikacja
waiting-lead = Ile trwało od początku weryfikacji do decyzji, według klasy biura wysyłającego i rodzaju przestępstwa. Żadna liczba nie dotyczy osoby.
waiting-none = Według zapisów w tym kwartale nie rozpoczęto żadnej weryfikacji
waiting-before = Poprzedni kwartał: { $value }
waiting-method = Komórki z mniej niż { $n } powiadomieniami nie pokazuje się. Razem z nią ukrywa się najmniejsze inne, aż nie da się jej wyliczyć z reszty i sumy; gdzie to niemożliwe, ukrywa się też sumę.
waiting-quarters = Publikuje się tylko całe zakończone kwartały, w stanie na ich koniec. Nie nakładają się, więc żadne dwa nie różnią się o kilka powiadomień.

## Sentences of the rules
wording-on-record = Słowa w dzienniku:
clock-told = powiadamia się: { $name }
clock-met-by-itself = nic: następuje samo
why-nothing-found = { $rules ->
    [one] { $day } sprawdzono { $rules } regułę na tym, co wiadomo, i nie ustaliła niczego, co się liczy. Nic to nie mówi o osobie i na nic nie zezwala: decyduje wskazany urzędnik.
    [few] { $day } sprawdzono { $rules } reguły na tym, co wiadomo, i żadna nie ustaliła niczego, co się liczy. Nic to nie mówi o osobie i na nic nie zezwala: decyduje wskazany urzędnik.
   *[other] { $day } sprawdzono { $rules } reguł na tym, co wiadomo, i żadna nie ustaliła niczego, co się liczy. Nic to nie mówi o osobie i na nic nie zezwala: decyduje wskazany urzędnik.
 }
sex-f = kobieta
sex-m = mężczyzna
sex-x = inny wpis dokumentu
bureau-with-class = biuro { $name }, klasa { $value }

# Roles of requests before a body.
role-source-bureau = biuro źródłowe
role-general-secretariat = sekretariat generalny

## Copies and recall
recalls-title = Odwołania
recalls-lead = Co są jeszcze winni posiadacze kopii, dla wszystkich alertów. Najpierw to, co sprawdza się najpierw.
recalls-none = Teraz nikt nic nie jest winien
recalls-more = Jest więcej, niż mieści ta strona.
recalls-storm = { $name }: { $value } powiadomień wycofanych w ciągu godziny; ktoś musi to sprawdzić
recalls-storm-do = Każde z tych wycofań obowiązuje, dopóki ludzie nie postanowią inaczej. Jeśli nie były słuszne, zakwestionuj wszystkie: wtedy nic nie zostanie usunięte, a dwie inne osoby je cofną.
recall-page = Kopie i odwołanie
recall-page-lead = Komu przekazano ten alert, co odwołano i co odpowiedział każdy posiadacz. Treści alertu tu nie ma.
recall-owed = Co jest należne
copies = Kopie
copies-none = Nie jest znana żadna kopia
copy-kind = Rodzaj posiadacza
copy-holder = Posiadacz
copy-holder-hint = Organ, sąd, brama. Nazwa bramy zaczyna się od kodu państwa: CZ.
copy-system = System lub akta
copy-purpose = W jakim celu przekazano
copy-handed = Przekazano
copy-handed-hint = Puste: teraz.
copy-retention = Można tam przechowywać do
copy-form = Zarejestruj kopię
copy-form-lead = Kopia zobowiązuje: kto ją ma, dowie się, gdy alert zostanie odwołany.
copy-holder-national-system = system krajowy
copy-holder-gateway = brama
copy-holder-court = sąd
copy-holder-prison = miejsce pozbawienia wolności
copy-holder-counsel = obrońca
copy-holder-paper-file = akta papierowe
recall-asked = Czego żąda się od każdego posiadacza
recall-kind-delete = Usunąć alert
recall-kind-correct = Sprostować część
recall-kind-suspend = Zachować, pokazywać jako zawieszony
recall-kind-erase-person = Wymazać wszystko o osobie
recall-ground = Na jakiej podstawie się odwołuje
recall-ground-commission = decyzja organu kontrolnego
recall-ground-general-secretariat = decyzja Sekretariatu Generalnego
recall-ground-court = decyzja sądu
recall-ground-withdrawn = wycofany przez wystawcę
recall-ground-corrected = sprostowany przez wystawcę
recall-ground-expired = upłynął termin
recall-authority = Który organ zdecydował
recall-reference = Numer decyzji
recall-decided = Dzień decyzji
recall-of = Co jest prawdą o decyzji
recall-on-merits = Rozstrzygnięto co do istoty
recall-challenged = Wycofano, gdy był podważany
recall-parts = Błędne części
recall-parts-hint = Tylko dla sprostowania, jedna w wierszu.
recall-form = Odwołaj
recall-form-lead = Od tej chwili nie widzi go żadne biuro ani kabina, a każdy posiadacz kopii się dowiaduje. Ochrona nigdy nie jest podstawą.
recall-said = Co powiedział posiadacz lub co tam znaleziono
recall-says = Słowami
recall-says-hint = Jeśli usunięto: co posiadacz przejrzał i że nic nie znalazł. Jeśli odmawia: dlaczego.
recall-digest = SHA-256 pisma lub wiadomości
recall-receipt = Wpisz, co powiedział posiadacz
recall-receipt-lead = To oświadczenie posiadacza. Sprawdza się je, pytając ponownie.
recall-contest = Podważ odwołanie
recall-contest-lead = Dopóki to trwa, nic się nie wymazuje; biura nadal go nie widzą.
recall-propose = Zaproponuj cofnięcie
recall-restore = Cofnij jako druga osoba
recall-restore-lead = Podważone odwołanie cofają dwie osoby, z których żadna go nie wpisała. Alert jest wtedy zawieszony, nigdy więcej.
recall-step-sent = powiadomiony
recall-step-reminded = przypomniano
recall-step-duty-told = powiadomiono dyżurnego
recall-step-supervisor-told = powiadomiono nadzór
recall-step-published = milczenie opublikowano
recall-step-accepted = przyjęto
recall-step-relayed = przekazano dalej
recall-step-suppressed = tam nikomu nie pokazywany
recall-step-purged = tam usunięty
recall-step-custody-notified = powiadomiono tego, kto przetrzymuje
recall-step-refused = odmówiono
recall-step-spot-asked = proszony o ponowne sprawdzenie
recall-step-spot-passed = sprawdzono ponownie: nie ma
recall-step-spot-failed = sprawdzono ponownie: nadal jest
recall-step-contested = podważono
recall-step-restore-proposed = zaproponowano cofnięcie
recall-step-restored = cofnięte przez dwie osoby
recall-step-taken = zabrane przez osobę
recall-step-frozen = zachowane jako dowód
recall-step-erase-chosen = osoba wybrała wymazanie
recall-untold = odwołano, jeszcze nie powiadomiono
recall-silent = milczy
recall-disputed = sporne lub odmowa
recall-kept = przechowywane, nic nie odwołano
recall-map = Jak przebiega odwołanie
recall-map-note = Jeden kafelek na posiadacza. Państwo stoi mniej więcej tam, gdzie leży; inne mają numer z tabeli, która mówi to samo.
recall-told = Powiadomiono, razy
recall-newest = Ostatnia odpowiedź
recall-next = Następne sprawdzenie
recall-window = można podważyć do { $when }; wcześniej nic się nie wymazuje
recall-purged-means = „Tam usunięty” to oświadczenie posiadacza. Sprawdza się je, pytając ponownie; do cudzych systemów stąd nie zajrzymy.
evidence-open = Czytaj odwołane jako dowód
evidence-title = Co odwołano
evidence-lead = Pokazywane sądowi, obrońcy, osobie i nadzorowi jako dowód. Nie widzi tego żaden funkcjonariusz ani wyszukiwanie i żaden środek się na tym nie opiera.
waiting-recalls = Od odwołania do usunięcia, według rodzaju posiadacza
waiting-released = Od odwołania do zwolnienia z aresztu
waiting-gone = Usunięte kopie
half-days = Połowa: najwyżej, dni
longest-days = Najdłużej, dni
custody-after-recall = W areszcie po odwołaniu
custody-after-now = Teraz przetrzymywani
custody-after-released = Zwolnieni
waiting-recalls-none = Nic w nim nie odwołano

# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = Į pagrindinę dalį
menu = Meniu
desks = Stalai
desk-queue = Eilė
desk-border = Patikra pasienyje
desk-registers = Registrai
desk-bureaus = Biurai
desk-custody = Sulaikytieji
desk-capacity = Krūvis
desk-profile = Profilis
desk-log = Žurnalas
desk-administration = Administravimas
who-you-are = Kas jūs čia
unit = Padalinys:
purpose = Tikslas:
every-view-logged = Kiekviena peržiūra žurnale
own-account = Jūsų paskyra
log-out = Atsijungti
not-logged-in = Niekas neprisijungęs
demo = žmonės, bylos ir valstybės išgalvoti
printed = Spausdinta { $at }; kas spausdino, įrašyta žurnale
printed-case = { $reference }, { $level }; spausdinta { $at }; kas spausdino, įrašyta žurnale
times-are = Vietos laikas, { $offset }
indicators-fresh = Rodikliai { $release }, švieži
indicators-old = Rodikliai { $release } per seni: jais niekas neleidžiama
registers-heard = Registrai: naujausias įrašas { $when }
registers-never = Registrai: įrašų dar nėra
recalls-heard = Atšaukimų kanalas: paskutinis ryšys { $when }
recalls-never = Atšaukimų kanalas: dar neprijungtas
how-made = Kaip padaryti šie puslapiai
languages = Kalbos
where-you-are = Kur esate
your-next-step = Jūsų kitas žingsnis
why = Kodėl
choose = Pasirinkite

## Time
date = { $year } m. { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
 } { $day } d.
today-at = šiandien, { $time }
tomorrow-at = rytoj, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] liko { $n } minutė
    [few] liko { $n } minutės
   *[other] liko { $n } minučių
 }
left-hours = { $n ->
    [one] liko { $n } valanda
    [few] liko { $n } valandos
   *[other] liko { $n } valandų
 }
left-days = { $n ->
    [one] liko { $n } diena
    [few] liko { $n } dienos
   *[other] liko { $n } dienų
 }
late-minutes = { $n ->
    [one] vėluojama { $n } minutę
    [few] vėluojama { $n } minutes
   *[other] vėluojama { $n } minučių
 }
late-hours = { $n ->
    [one] vėluojama { $n } valandą
    [few] vėluojama { $n } valandas
   *[other] vėluojama { $n } valandų
 }
late-days = { $n ->
    [one] vėluojama { $n } dieną
    [few] vėluojama { $n } dienas
   *[other] vėluojama { $n } dienų
 }
for-minutes = { $n ->
    [one] { $n } minutė
    [few] { $n } minutės
   *[other] { $n } minučių
 }
for-hours = { $n ->
    [one] { $n } valanda
    [few] { $n } valandos
   *[other] { $n } valandų
 }
for-days = { $n ->
    [one] { $n } diena
    [few] { $n } dienos
   *[other] { $n } dienų
 }
due = terminas: { $when }
no-date = be datos

## Level
level-erased = IŠTRINTA
level-suppressed = ATŠAUKTA
level-suspended = SUSTABDYTA
level-reviewable = PERŽIŪRIMA
level-permitted = GALIMA VEIKTI
level-below-erased = turinio nebėra
level-below-suppressed = joks atsakymas šio pranešimo nerodo
level-below-suspended = jokių priemonių pagal šį pranešimą
level-below-reviewable = jokių prievartos priemonių pagal šį pranešimą
level-below-permitted = viena priemonė, kurią nusprendė įvardytas žmogus
level-means-erased = Su juo nieko negalima daryti ir nieko iš jo neišsaugota.
level-means-suppressed = Jis atšauktas. Veikiančiajam jis nerodomas.
level-means-suspended = Dėl jo nesulaikykite, neatsisakykite įleisti, nepaimkite dokumentų, netikrinkite įrenginių. Nepraneškite užsienio institucijoms, konsulatams ir vežėjams. Kiti jūsų teisės pagrindai nepaliesti.
level-means-reviewable = Įprasta patikra tęsiama. Jokios prievartos, kol nenusprendė įvardytas pareigūnas. Kiti jūsų teisės pagrindai nepaliesti.
level-means-permitted = Tik ši priemonė ir tik iki tada. Kitaip leidimas baigiasi.
may-act-measure = GALIMA VEIKTI: { $measure }
decided-by = nusprendė { $name } ({ $authority }), iki { $until }
decided-by-two = nusprendė { $first } ir { $second } ({ $authority }), iki { $until }
lattice = Kur yra šis pranešimas, nuo žemiausio
lattice-down = programos ir terminai keičia tik į šią pusę
lattice-up = tik įvardyti žmonės keičia į šią pusę
track = Tvarka:
track-ordinary = įprasta: vienas pareigūnas
track-enhanced = sustiprinta: du pareigūnai
track-barred = draudžiama: panaikina tik įvardyta institucija

## Parts
origin = šaltinis:
origin-notice = pranešimas
origin-register = registras
origin-person = asmuo
origin-official = pareigūnas
origin-history = istorija
sure-text = patikrinta tekste
sure-second = iš antrinio šaltinio
sure-policy = šio vartų mazgo taisyklė, ne įstatymas
sure-not = tekste nepatikrinta
effect-bar = draudimas
effect-suspend = sustabdymas
effect-enhance = sustiprinimas
effect-question = klausimas
effect-note = pastaba
unknown-nobody-asked = nežinoma: niekas neklausė
unknown-goes-out = išeina su planiniais klausimais { $day }
unknown-not-answered = klausta { $day }, neatsakyta
unknown-not-answered-undated = klausta, neatsakyta
unknown-no = ne
unknown-not-shown = šiame pranešimo vaizde nerodoma
name-not-known = Vardas nežinomas
every-measure = visos priemonės, taip pat pranešimas siuntėjui
nothing = niekas
measure = Priemonė
measure-tell-sender = pranešimas siuntėjui
measure-note-sighting = įrašas, kad asmuo matytas
measure-second-line-identity = tapatybės patikra antroje linijoje
measure-keep-document = dokumento paėmimas
measure-refuse-entry-or-visa = atsisakymas įleisti ar duoti vizą
measure-short-stop = trumpas sustabdymas
measure-provisional-arrest = laikinasis suėmimas
measure-keep-detained = tolesnis laikymas sulaikius
measure-transfer-data = duomenų perdavimas
measure-surrender = perdavimas
lifter-nobody = nėra ko panaikinti
lifter-one-official = vienas įvardytas pareigūnas, su motyvais
lifter-two-officials = du skirtingų padalinių pareigūnai
lifter-granting-authority = tik apsaugą suteikusi institucija
lifter-granting-authority-or-own-court-after-contacting-it = apsaugą suteikusi institucija arba mūsų teismas, į ją kreipęsis
lifter-asylum-authority-s-decision = prieglobsčio institucijos sprendimas
lifter-the-body-that-ordered-it = tai nurodžiusi institucija
lifter-own-court-on-new-facts = mūsų teismas, esant naujų faktų
lifter-own-court = mūsų teismas
lifter-new-interpol-decision-and-two-officials = naujas Interpolo sprendimas ir du pareigūnai
lifter-court-accepting-the-assurance = garantiją priimantis teismas
lifter-juvenile-judge = nepilnamečių bylų teisėjas
lifter-officials = pareigūnai, per patvirtinimo terminą
whom-sender = Siuntęs biuras
whom-granting-authority = Apsaugą suteikusi institucija
whom-own-court = Mūsų teismas ar prokuroras
whom-interpol = Interpolas
whom-person-or-counsel = Asmuo ar advokatas
whom-official = Mūsų pareigūnas
whom-child-protection = Vaiko teisių apsauga

## Clock
clock-began = Pradžia
clock-ends = Pabaiga
clock-whose = Kieno terminas
clock-missed = Jei praleista
clock-met = įvykdyta { $when }
clock-name-duty = Budėtojo atsakymas sutikus
clock-name-candidate-identity = Galima tapatybė
clock-name-granting-authority = Apsaugą suteikusios institucijos atsakymas
clock-name-statement = Ką pareiškė asmuo
clock-name-referral = Nukreipimas prieglobsčio institucijai
clock-name-grave-decision = Sunkus nusikaltimas: sprendimas
clock-name-grave-decision-last = Sunkus nusikaltimas: paskutinė valanda spręsti
clock-name-two-officials = Du pareigūnai po susitikimo
clock-name-sender-answer = Siuntėjo atsakymas
clock-name-desk-decision = Stalo sprendimas
clock-name-override = Skubi išimtis
clock-name-arrest-request = Prašymas po laikinojo suėmimo
clock-name-arrest-last = Paskutinė laikinojo suėmimo diena
clock-name-review-asked = Prašyta peržiūra
clock-name-permission = Leidimo pabaiga
clock-name-questions = Planiniai klausimai
holder-duty-desk = budėtojų stalas
holder-granting-authority = apsaugą suteikusi institucija
holder-verifying-official = tikrinantis pareigūnas
holder-checking-service = tikrinusi tarnyba
holder-two-officials = du pareigūnai
holder-sender = siuntęs biuras
holder-second-official = antrasis pareigūnas
holder-head-of-gateway = vartų mazgo vadovas
holder-prosecutor = prokuroras
holder-court = teismas
holder-gateway = šis vartų mazgas

## Roles
role-duty-officer = budėtojas
role-desk-officer = stalo pareigūnas
role-border-officer = pasienietis
role-immigration-desk = migracijos stalas
role-prosecutor = prokuroras
role-verifying-official = tikrinantis pareigūnas
role-reviewer = antrasis vertintojas
role-court = teismas
role-prison = laikymo vieta
role-granting-authority = apsaugą teikianti institucija
role-child-protection = vaiko teisių apsauga
role-counsel = advokatas
role-ngo-caseworker = NVO darbuotojas
role-commission = komisija
role-data-protection-supervisor = duomenų apsaugos priežiūra
role-auditor = auditorius
role-administrator = administratorius

## Next steps
next-none = Dabar nieko
next-why-none = Kita vyksta savaime arba yra kito žmogaus žingsnis.
next-button-none = Atgal į eilę
next-begin-test = Pradėti dviejų žingsnių patikrą
next-why-begin-test = Perskaitykite faktus ir užrašykite, kas iš jų išplaukia. Pareigūnui niekas nesikeičia, kol neįrašytas sprendimas.
next-button-begin-test = Pradėti patikrą
next-go-on-test = Tęsti patikrą
next-why-go-on-test = Jūsų atsakymai išsaugoti. Yra atvirų punktų.
next-button-go-on-test = Tęsti
next-decide = Įrašyti sprendimą
next-why-decide = Vienas iš septynių, su motyvais. Sustiprinta tvarka pirmiau perskaito antras žmogus.
next-button-decide = Prie sprendimo
next-second-reading = Perskaityti kaip antrajam pareigūnui
next-why-second-reading = Ką perskaitė ir nusprendė pirmasis, užantspauduota, kol neišsaugojote savo.
next-button-second-reading = Prie mano skaitymo
next-answer-meeting = Atsakyti į susitikimą
next-why-answer-meeting = Žmogus dabar stovi prieš pareigūną. Laukimas nieko neleidžia ir nieko neturi pamesti.
next-button-answer-meeting = Prie budėtojo kortelės
next-renew = Atnaujinti leidimą arba leisti jam baigtis
next-why-renew = Jei niekas neveikia, leidimas baigiasi ir pranešimas vėl peržiūrimas.
next-button-renew = Prie sprendimo
next-read-answer = Perskaityti gautą atsakymą
next-why-read-answer = Atsakymas yra jo autoriaus faktas; ką jis reiškia, sprendžiate jūs.
next-button-read-answer = Skaityti
next-chase = Dar kartą paklausti tylinčiojo
next-why-chase = Tyla nėra atsakymas ir niekada nėra sutikimas.
next-button-chase = Prie termino
next-court-hour = Įrašyti teismo valandą
next-why-court-hour = Žmogus sulaikytas, terminas eina.
next-button-court-hour = Prie sulaikymo
next-against-level = Paskambinti tam, kas laiko šį žmogų
next-why-against-level = Žmogus sulaikytas prieš pranešimo lygį. Įrašas to nepadarė teisėto.
next-button-against-level = Prie sulaikymo

## Queue
queue-title = Jūsų eilė
queue-search = Pranešimo arba siuntėjo numeris
find = Rasti
queue-lead = { $n ->
    [0] Šiame puslapyje nieko nėra.
    [one] Šiame puslapyje { $n } dalykas.
    [few] Šiame puslapyje { $n } dalykai.
   *[other] Šiame puslapyje { $n } dalykų.
 }
whose-work = Kieno darbas
whose-mine = Mano
whose-unit = Mano padalinio
whose-nobody = Dar niekieno
queue-empty = Čia jūsų niekam nereikia
queue-empty-means = Tai nereiškia, kad niekas nelaukia: kitų terminai eina jų eilėse.
queue-empty-on = Pažiūrėti, ko dar niekas nepaėmė
col-level = Lygis
col-who = Kas
col-clock = Terminas
group-overdue = Vėluoja
group-by-tomorrow = Iki rytojaus
group-later = Vėliau
group-waiting = Laukia kito
pages = Sąrašo puslapiai
page-before = Anksčiau
page-after = Toliau

## Alert
alert-title = Pranešimas { $id }
received = gauta
grave-crime = sunkus nusikaltimas
permission = Leidimas
permission-lapses = Jei pasikeis pranešimas, kas rasta ar laikas, leidimas baigsis savaime. Įrašas apie kitą žmogų nieko nenutraukia.
permission-unwitnessed = Duotas įrašu { $entry }, dar negalioja: žurnalo liudytojai jo nepasirašė. Iki tol niekas neleidžiama.
other-ways = Kiti keliai iš čia
open-test = Dviejų žingsnių patikra
open-decision = Sprendimas
ask-review = Prašyti peržiūrėti sprendimą
on-the-log = Žurnale, įrašas { $entry }
log-entry = žurnalo įrašas { $entry }
what-was-found = Kas rasta
findings-count = { $n ->
    [0] nieko nerasta
    [one] { $n } išvada
    [few] { $n } išvados, stipriausios pirma
   *[other] { $n } išvadų, stipriausios pirma
 }
findings-none = Nieko nerasta
findings-none-means = Jokia taisyklė nieko prieš šį pranešimą nerado. Tai nieko nesako apie asmenį ir nieko neleidžia.
finding-lapsed = Nebenustatoma nuo { $day }; panaikinti gali žmogus, programa negali.
finding-cured = Įvardytas žmogus įrašė, kad tai ištaisyta.
stops = Stabdo
lifted-by = Panaikina
rests-on = Remiasi
rests-on-nothing = niekas nepareikšta
law = Teisė
law-none = teisė nenurodyta
pointers = Nuorodos, nepatikrintos ir nerodomos kaip teisė:
to-ask = Klausti
to-ask-nobody = Nieko
rule = taisyklė
what-is-stopped = Kas sustabdyta ir kuo
stopped-by = Stabdo
sender-wrote = Ką parašė siuntėjas
sender-wrote-nothing = Siuntėjas savo teksto neparašė.
written-by = Parašė
not-our-words = Ne mūsų žodžiai. Čia jų niekas netikrino.
hidden-shown = Ženklai, kurie slepia ar apverčia tekstą, rodomi kodais.
facts = Faktai
facts-note = Kiekvienas su šaltiniu. Vertinimai laikomi atskirai.
history = Istorija
door-message = gautas pranešimas
door-act = veikė įvardytas žmogus
door-tick = terminas ar programa
examined-with = Nagrinėta pagal
version-rules = Taisyklės
version-indicators = Rodikliai
version-policies = Politikos

## Login
login-title = Prisijungimas
login-lead = Kiekvienas prisijungimas turi vieną vaidmenį ir vieną tikslą, abu žurnale.
login-failed = Prisijungimas nepriimtas
login-failed-means = Vardas ir slaptažodis nesutampa arba paskyra uždaryta. Daugiau čia nesakoma.
login-again = Bandyti dar kartą
login-wait = Per daug bandymų
login-wait-seconds = { $n ->
    [one] Palaukite { $n } sekundę ir bandykite vėl.
    [few] Palaukite { $n } sekundes ir bandykite vėl.
   *[other] Palaukite { $n } sekundžių ir bandykite vėl.
 }
login-name = Prisijungimo vardas
password = Slaptažodis
login-role = Vaidmuo
login-role-hint = Vienas vienu metu. Norėdami veikti kitu, atsijunkite.
login-purpose = Tikslas
login-purpose-hint = Pasirinkite, ko čia atėjote. Tai stovi prie kiekvieno veiksmo.
log-in = Prisijungti
login-other-ways = Kiti būdai prisijungti
login-passkey = Su prieigos raktu
login-provider = Per { $name }

## Test
test-title = Dviejų žingsnių patikra
test-points = Patikra
test-changes-nothing = Kas čia parašyta, nekeičia to, ką mato pasienietis. Keičia tik įrašytas sprendimas.
point-answered = atsakyta
point-needed = reikia prieš leidimą
point-open = atvira
facts-on-file = Faktai byloje
facts-none = Šiuo punktu faktų byloje nėra
wrong-count = { $n ->
    [one] Trūksta { $n } atsakymo arba jis klaidingas
    [few] Trūksta { $n } atsakymų arba jie klaidingi
   *[other] Trūksta { $n } atsakymų arba jie klaidingi
 }
wrong-kept = Kas įvesta, išsaugota.
your-reasons = Jūsų motyvai
your-reasons-hint = Jūsų vertinimas, atskirai nuo faktų. Jį skaito antras žmogus ir galbūt teisėjas.
missing-what = Ko trūksta
missing-whom = Ko klausiate: niekada siuntėjo
missing-by = Iki kada
save-go-on = Išsaugoti ir toliau
save-leave = Išsaugoti ir išeiti
saved-at = išsaugota { $when }
step-general-situation = 1 žingsnis: bendra padėtis
step-this-person = 2 žingsnis: šis žmogus
step-fair-trial = 2 žingsnis: teismas
step-ulterior-purpose = 2 žingsnis: tikslas
step-non-refoulement = Negrąžinimas
step-same-acts = Anksčiau teistas už tas pačias veikas
step-assurances = Garantijos
ask-general-situation = Ar bendra padėtis siunčiančioje valstybėje kelia susirūpinimą, kuris liečia šią bylą?
ask-this-person = Ar šiam žmogui, konkrečiai ir tiksliai, ten gresia reali rizika?
ask-fair-trial = Ar yra reali rizika, kad šis žmogus neturėtų teisingo teismo?
ask-ulterior-purpose = Ar vyraujantis tikslas kitas, nei nurodytas?
ask-non-refoulement = Ar išsiuntus ten ar toliau žmogui grėstų persekiojimas, kankinimas ar mirtis?
ask-same-acts = Ar tos pačios veikos jau galutinai nuteistos?
ask-assurances = Ar pasiūlyta garantija nepašalina rizikos?
reading-shown = Taip, parodyta
reading-hint-shown = Nurodote, kas tai parodo.
reading-not-excluded = Pagal tai, ką turime, atmesti negalima
reading-hint-not-excluded = Nurodote, ko trūksta, ko klausiate ir iki kada. Siuntėjas naujo klausimo negauna.
reading-excluded = Atmesta
reading-hint-excluded = Nurodote įrodymą, kuris atmeta. Biuro tyla nėra įrodymas.
assurance-given = Kas ir kada davė
assurance-met = Kuriuos kriterijus atitinka (Othman v. the United Kingdom)
assurance-watched = Kas ir kaip stebi po perdavimo
othman-disclosed = sąlygos atskleistos
othman-specific = konkreti, ne bendra
othman-binding = davęs gali įpareigoti valstybę
othman-local = vietos valdžia jos laikysis
othman-lawful = kas pažadėta, ten teisėta
othman-to-convention-state = duota Konvencijos šaliai
othman-record = ankstesnių garantijų tarp valstybių laikytasi
othman-checked = galima patikrinti, su prieiga prie advokatų
othman-protection = ten yra veiksminga apsauga nuo kankinimo
othman-not-ill-treated-before = su žmogumi ten anksčiau nebuvo blogai elgtasi
othman-examined-by-court = mūsų teismas tyrė, ar ja galima pasikliauti

## Decision and second person
decision-title = Sprendimas
decision-lead = Vienas iš septynių, su motyvais. Iš anksto niekas nepasirinkta.
your-decision = Jūsų sprendimas
decision-permit = Leisti vieną priemonę
decision-causes-permit = GALIMA VEIKTI: tik ta priemonė, pagal nacionalinę teisę įvardytos institucijos, iki datos.
decision-permit-with-conditions = Leisti su sąlygomis
decision-causes-permit-with-conditions = Kaip aukščiau, ir sąlygos yra nurodyme.
decision-information-only = Tik informacija
decision-causes-information-only = Byla paliekama skaityti. Priemonių nėra; lygis nekyla.
decision-do-not-enforce = Nevykdyti
decision-causes-do-not-enforce = Jokių priemonių pagal šį pranešimą.
decision-protect-and-assist = Apsaugoti ir padėti
decision-causes-protect-and-assist = Priemonių nėra; žmogui siūlomas advokatas, konfidencialus ryšys ir nukreipimas.
decision-refer-to-own-prosecutor = Perduoti mūsų prokurorui
decision-causes-refer-to-own-prosecutor = Bylą perima mūsų prokuroras. Priemonių pagal šį pranešimą nėra.
decision-return-to-sender = Grąžinti siuntėjui
decision-causes-return-to-sender = Tik dėl formos trūkumų ir tik kol žmogus nematytas: vėliau tai išduotų.
closed-because = Čia negalima:
one-measure = Viena priemonė
one-measure-hint = Tik tai, ką pasiekia šis kanalas ir kam profilis įvardija instituciją.
until-day = Iki
until-hint = Tuščias laukas ima įprastą trukmę: 30 dienų suėmimui, 180 visam kitam.
conditions = Sąlygos, po eilutę
conditions-hint = Daugiausia trys; kiekviena rodoma visa.
own-prosecutor = Jei priemonės nėra: ar bylą perima mūsų prokuroras?
own-prosecutor-hint = Atsakyti privaloma, nes kaltinama sunkiu nusikaltimu.
own-prosecutor-yes = Taip, perduoti
own-prosecutor-no = Ne, su motyvais
own-prosecutor-reasons = Motyvai mūsų prokurorui
sign-password = Jūsų slaptažodis pasirašyti
second-will-read = Galioja, kai antras kito padalinio žmogus perskaito ir patvirtina.
counts-at-once = Galioja iškart pasirašius.
can-be-reviewed = Gali būti peržiūrėta asmens, nukentėjusiojo ar prokuroro prašymu.
sign-decision = Pasirašyti sprendimą
leave-undecided = Išeiti nenusprendus
review-title = Antras skaitymas
review-first-read = Atsakykite į kiekvieną punktą ir išsaugokite
review-own = Pirma: jūsų skaitymas
review-sealed-since = Ką parašė pirmasis, žurnale nuo { $when }, įrašas { $entry }, ir negali būti pakeista.
why-you = Kodėl tai galite būti jūs
sealed = Užantspauduota
sealed-opens = Atsidaro išsaugojus visus punktus.
you = Jūs
save-open-first = Išsaugoti mano ir atverti pirmąjį
review-both = Abu skaitymai ir jūsų sprendimas
read-same = perskaityta vienodai
read-differ = skaitymai skiriasi
first-decided = { $name } nusprendė
review-confirm = Patvirtinti
review-send-back = Grąžinti su klausimu
review-send-back-hint = Lygis lieka. Terminas eina toliau.
review-otherwise = Nuspręsti kitaip
review-otherwise-hint = Galioja iš karto ir nieko neleidžia: kitas leidimas prasideda iš naujo.
review-otherwise-kind = Jei sprendžiate kitaip: ką
bound-to = Su kuo susietas leidimas
question-or-reasons = Jūsų klausimas ar motyvai
review-time-published = Laikas tarp dviejų skaitymų skelbiamas suvestinai, kad greiti antspaudai būtų matomi.

## Border
border-title = Patikrinti keliautoją
border-lead = Vienas čia esantis žmogus, vienas atsakymas. Kiekviena patikra žurnale prieš atsakant.
border-answer = Atsakymas
mrz = Mašininio skaitymo eilutės
mrz-hint = Iš skaitytuvo arba įvestos. Kontroliniai skaitmenys tikrinami.
check-purpose = Kodėl tikrinate
check-purpose-hint = Įrašoma žurnale su jūsų vardu. Be tikslo patikros nėra.
purpose-border = sienos kirtimas
purpose-inland-stop = sustabdymas šalies viduje
purpose-visa-or-residence = viza ar gyvenimas
purpose-custody = sulaikytas žmogus
or-typed = Arba įvesta iš dokumento
surname = Pavardė
given-names = Vardai
born = Gimimo data
document-number = Dokumento numeris
document-issuer = Išdavusi valstybė
photograph-compared = Palyginau dokumento nuotrauką
with-child = Su žmogumi yra vaikas
check = Tikrinti
one-at-a-time = Vienas čia esantis žmogus vienu metu. Paieškos pagal vardo dalį ir sąrašo nėra.
ten-title = Pirmos dešimt minučių
never-because = Niekada dėl pranešimo
do = Darykite
until = Iki
identity = Tapatybė:
offer-sheet = Pasiūlyti klausimų lapą
next-traveller = Kitas keliautojas
record-measure = Įrašyti priemonę
record-measure-means = įrašyti galima visada; priežiūra ir advokatas sužino iškart.
keep-answers = Išsaugoti atsakymus

## Meeting
meeting-title = Susitikimas
met-at = sutiktas
call-whom = Skambinti
call-permits-nothing = Numeriai iš budėjimo sąrašo, ne iš skambinančiojo. Balsas telefonu nieko neleidžia.
meeting-so-far = Šis susitikimas iki šiol
own-law-meanwhile = Ką tuo metu leidžia mūsų teisė
may-meanwhile = Galima daryti

## Registers
registers-lead = Vienas įrašas, pagal numerį arba visą tapatybę, su tikslu. Registrai nieko nevardija.
read-entry = Skaityti vieną įrašą
entry-id = Įrašo numeris
full-identity = Arba visa tapatybė
full-name = Visas vardas
entry-not-found = Nerasta
entry-not-found-means = Tai nereiškia, kad apsaugos niekur nėra ar kad įrašo niekada nebuvo.
proposed-by = pasiūlė { $name }, { $when }
confirmed-by = patvirtino { $name }, { $when }
confirm-entry = Patvirtinti įrašą
refuse-entry = Atmesti
propose-entry = Siūlyti įrašą
propose-entry-hint = Galioja, kai patvirtina antras jūsų institucijos pareigūnas.
entry-kind = Įrašo rūšis
state-concerned = Valstybė
reference = Numeris

## Bureaus
class-means = Klasė sako, kiek reikia paaiškinti, kol biuro pranešimas gali turėti svorio. Ji apie siunčiantį biurą, niekada apie tautybę, ir niekada nėra vienintelis sprendimo pagrindas.
bureaus-none = Biurų dar neįrašyta
bureau = Biuras
class = Klasė
misuse = Piktnaudžiavimo įrodymai
misuse-live = galiojantys
misuse-none = galiojančių nėra
alerts-year = Pranešimų čia per 12 mėnesių
overrides = Pakeitimai ranka
plot-years = Kiek trūksta teisės viršenybės, pagal duomenų metus
plot-years-note = 0 geriausia, 100 blogiausia. Mediana ir juosta, kurioje yra 90 iš 100 skaičiavimų; tuščias taškas perkeltas. Kiekvienų metų klasė apačioje.
class-a-begins = klasė A prasideda nuo { $value }
same-as-table = Tas pats lentele
data-year = Duomenų metai
median = Mediana
interval = 90 iš 100 skaičiavimų
remark = Pastaba
carried-forward = naujų duomenų nėra; perkelta
misuse-evidence = Piktnaudžiavimo įrodymai
misuse-evidence-means = Antra ašis, atskirai nuo klasės. Įrodymas neskaičiuojamas byloje, iš kurios kilo.
not-found-not-never = Nieko nerasta. Nerasta nereiškia, kad niekada nebuvo.
when = Kada
what = Kas
source = Šaltinis
counts-until = Skaičiuojama iki
speaks-against = Kas kalba prieš
by-whom = Kas darė
from-day = Nuo
propose-override = Pakelti klasę
propose-override-hint = Vieno įvardyto pareigūno, ne ilgiau kaip 12 mėnesių; galioja iš karto ir baigiasi savaime. Apskaičiuota klasė niekada nemažinama.

## Custody
custody-against = { $n ->
    [0] Prieš lygį niekas nesulaikytas.
    [one] Prieš lygį sulaikytas { $n } žmogus, jis pirmas.
    [few] Prieš lygį sulaikyti { $n } žmonės, jie pirmi.
   *[other] Prieš lygį sulaikyta { $n } žmonių, jie pirmi.
 }
custody-none-means = Sulaikymas, kurio niekas neįrašė, čia nerodomas.
name-sealed = Vardas užantspauduotas
against-level = prieš lygį
since = Nuo
by-ground = Kas, pagrindas
court-no-hour = valanda neįrašyta
told = pranešta { $when }
not-told = dar nepranešta
consulate-wish = konsulatas: raštiškas noras, pranešta
consulate-no-wish = konsulatas: raštiško noro nėra
recall = Atšaukimas
recall-none = nėra
custody-record = Įrašyti, kas įvyko
how-to-read = Kaip tai skaityti
custody-order = Pirma sulaikytieji prieš lygį, paskui pagal teismo valandą. Priemonės įrašas nieko nepadaro teisėta.
custody-ended = Baigta
col-alert = Pranešimas

## Capacity, profile, log
capacity-lead = Minutės pranešimui, eilės amžius ir kas kiek laukia, pagal siuntėjo ir nusikaltimo klasę.
capacity-none = Dar nėra ko skaičiuoti
profile-title = Jurisdikcijos profilis
proofs = Kas jame įrodyta
passes = išlaiko
fails = neišlaiko
profile-values = Ką jis sako
profile-edit = Keisti
profile-edit-hint = Įrodymai paleidžiami vėl. Pakeitimas, kuris įrodymą sulaužo, nepriimamas.
profile-text = Profilis tekstu
log-lead = Kiekvienas veiksmas yra įrašas anksčiau, nei pradeda veikti. Turinys čia nerodomas.
checkpoint = Naujausias kontrolinis taškas
checkpoint-none = Kontrolinio taško dar nėra.
check-yourself = Patikrinkite patys, nepasitikėdami šiuo puslapiu:
log-entries = Įrašai
entry-number = Įrašas

## Accounts
administration-lead = Paskyros ir vaidmenys. Administratorius bylų nemato.
start-code = Pradinis kodas: { $login }
start-code-once = Rodomas vieną kartą. Kas jį panaudoja, turi pasirinkti slaptažodį.
accounts = Paskyros
account-state = Būsena
account-closed = uždaryta
account-close = Uždaryti
account-add = Pridėti paskyrą
account-person = Žmogus
account-person-hint = Kas tai, nesvarbu kokia paskyra: dvi vieno žmogaus paskyros laikomos viena.
account-authority = Institucija priemonėms, kaip įvardija profilis
must-choose = Pirma pasirinkite savo slaptažodį.
password-change = Keisti slaptažodį
password-new = Naujas slaptažodis
password-again = Naujas slaptažodis dar kartą
password-hint = Bent 12 ženklų. Sakinį lengviau įsiminti.
logins-open = Atviri prisijungimai
until-when = iki { $when }
logout-everywhere = Baigti visus mano prisijungimus

## Trouble
trouble-not-found = Čia nieko nėra
trouble-means-not-found = Tokio puslapio nėra arba jis ne jūsų vaidmeniui. Kuris iš dviejų, nesakoma.
trouble-refused = Ne jūsų vaidmeniui
trouble-means-refused = Jūsų vaidmuo to nedaro. Atsisakymas žurnale.
trouble-login-ended = Jūsų prisijungimas baigėsi
trouble-means-login-ended = Prisijungimai trumpi. Prisijunkite vėl; kas išsaugota, yra.
trouble-stale = Kažkas pasikeitė, kol rašėte
trouble-means-stale = Nieko neįrašyta. Perskaitykite, kas pasikeitė, ir siųskite formą vėl.
trouble-wrong-form = Forma nepriimta
trouble-means-wrong-form = Ji atėjo ne iš šio prisijungimo puslapio. Atverkite puslapį vėl.
trouble-busy = Per daug iškart
trouble-means-busy = Bandykite po akimirkos. Patikros pasienyje eina pirma.
trouble-fault = Programa negalėjo
trouble-means-fault = Kas saugo, veikia; tuo metu niekas neleidžiama. Operatoriui pranešta.
trouble-changed-nothing = Tai nieko nepakeitė.
go-on = Toliau

## Styleguide
guide-lead = Kiekviena kiekvieno puslapio dalis su taisykle. Ko čia nėra, tas nenaudojama.
guide-levels = Ne šviesoforas: tamsiai mėlyna reiškia jokių priemonių, gintarinė reiškia žiūrėti be prievartos, balta su storu kraštu reiškia, kad nusprendė įvardytas žmogus. Apsauga spalvos neturi.
guide-next = Kitas žingsnis
guide-forms = Formos
guide-keys = Klaviatūra
guide-keys-text = j ir k per eilutes, / į paiešką, n į kitą žingsnį, ? išjungia klavišus. Joks klavišas nepasirašo, neleidžia, neatskleidžia ir netrina.

## Prisijungimo tikslas

aim-border-check = patikrinimai pasienyje
aim-visa = vizos ir leidimai gyventi
aim-duty = budėjimas dieną ir naktį
aim-desk = biuro eilė
aim-verification = dviejų žingsnių patikra
aim-review = antras žvilgsnis
aim-prosecution = baudžiamasis persekiojimas arba jo prašymas
aim-court = byla teisme
aim-custody = sulaikytas žmogus
aim-protection = suteikta apsauga
aim-child-protection = vaikas
aim-legal-aid = gynyba ir pagalba
aim-commission = prašymas peržiūros institucijoje
aim-supervision = duomenų apsaugos priežiūra
aim-audit = auditas
aim-administration = sistemos priežiūra
aim-own-account = sava paskyra
login-aim-wrong = Šis vaidmuo tokiu tikslu neveikia
login-aim-again = Pasirinkite vieną iš žemiau esančių tikslų ir dar kartą įveskite slaptažodį.
## Queue by clocks, clocks, letters, figures, the log
whose-all = Viskas
queue-narrow = Susiaurinti sąrašą
queue-any = bet kuris
queue-channel = Kanalas
queue-asked = Ieškota pagal numerį:
queue-whole = Visa eilė
queue-no-names = Čia niekas neieškomas pagal vardą. Vardai lyginami nurodžius tikslą, ir tai įrašoma žurnale.
queue-not-found = Pranešimo tokiu numeriu nėra
queue-not-found-means = Ieškota viso pranešimo identifikatoriaus ir viso siuntėjo numerio. Tai nereiškia, kad jo neturi kita valstybė.
queue-further = Tarp peržiūrėtų nieko nėra
queue-further-means = Puslapis peržiūri nustatytą pranešimų skaičių. Kiti bus kitame puslapyje.
queue-must-look = TURI PAŽIŪRĖTI ŽMOGUS
queue-no-alert = Keliautojas kontrolės punkte; pranešimo nesutikta
queue-other-clocks = { $n ->
    [one] dar { $n } terminas
    [few] dar { $n } terminai
   *[other] dar { $n } terminų
 }
next-answer-clock = Atsakyti į šį terminą
next-why-answer-clock = Įvardytas asmuo atsako savo žodžiais, ir jie lieka įraše. Tuo nieko neleidžiama.
next-button-answer-clock = Į terminą
clocks-title = Terminai ir klausimai
clocks-open = Terminai, į kuriuos kas nors turi atsakyti
clocks-ended = Pasibaigę terminai
clocks-none = Joks terminas neskaičiuojamas
clocks-none-means = Tikrinimas prasideda nuo susitikimo, nuo ryšio su šia teritorija arba, kai kaltinama sunkiu nusikaltimu, nuo gavimo. Iki tol jokia prievarta neatverta.
clock-met-by = Kas jį įvykdo:
clock-to = Atverti šį terminą
clock-begins = Kas jį pradeda
clock-about = Apie šį terminą
clock-answer = Atsakyti žodžiais
clock-answer-hint = Tai lieka įraše su jūsų vardu. Praėjęs terminas lieka pavėluotas.
clock-answer-words = Jūsų atsakymas
clock-extend = { $n ->
    [one] Pratęsti { $n } diena, vieną kartą
    [few] Pratęsti { $n } dienomis, vieną kartą
   *[other] Pratęsti { $n } dienų, vieną kartą
 }
clock-extend-hint = Tik iki jo pabaigos, su pagrindimu, ir tik tas, kas šio pranešimo neskaito ir dėl jo nesprendžia.
clock-no-words = Žodžiais į šį terminą neatsakoma
asked-of-sender = Ko klausiama siuntėjo
asked-means = Klausimai kyla iš paties pranešimo žodžių ir buvo nustatyti jį gavus, kartu su diena. Niekas, kas čia vyksta, laiško nesukuria, nekeičia ir nesustabdo, ir niekas negali jo išsiųsti.
asked-nothing = Jo žodžiai siuntėjui klausimų nekelia.
goes-out = išsiunčiama { $when }
went-out = išsiųsta { $when }
letter = Laiškas
sender-answered = Ką atsakė siuntėjas
sender-answer-enter = Užrašyti atsakymą
sender-answer-hint = Siuntėjo žodžiais. Tai jo autoriaus faktas; ką jis reiškia, sprendžiate tikrindami.
link-title = Ryšys su šia teritorija
link-means = Asmuo čia gyvena arba čia laikomas suimtas: prasideda tikrinimas su savo terminais. Siuntėjo dėl to nieko neklausiama.
link-fact = Faktas ir iš kur jis
link-enter = Įrašyti ryšį
questions-title = Laiškai siuntėjams
questions-coming = Laiškai, kurie bus išsiųsti
questions-sent = Laiškai, kurių diena atėjo
questions-none-coming = Joks laiškas nelaukia savo dienos
questions-none-sent = Dar neišsiųstas nė vienas laiškas
questions-over = neišsiųsta
class-why = Kodėl ši klasė
class-no-figures = Lentelėse apie šį biurą duomenų nėra: klasė U, niekada N.
log-no-entry = Tokio įrašo nėra; iš viso jų { $n }.
log-key = Raktas patikrai:
log-stranger = Kas turi ankstesnį kontrolinį tašką, matys, kad iki jo niekas nepakeista ir neiškirpta: užtenka žurnalo plytelių ir šio rakto, be prieigos prie šio serverio.
log-erased = turinys ištrintas
log-proof = Įrodymas, kad jis yra įraše
log-proof-means = Jis veda nuo šio įrašo iki jame esančio pasirašyto kontrolinio taško. Jis sako, kad įrašas yra, ir nieko apie turinį.
part-of = { $first } iš { $second }
capacity-days = Skaičiuoti šias dienas
capacity-begun = Tikrinimas pradėtas
capacity-decided = Nuspręsta
capacity-quick = Nuspręsta per minutę nuo pirmojo skaitymo
capacity-grave-4 = Sunkūs nusikaltimai, nuspręsta per 4 valandas
capacity-grave-24 = Sunkūs nusikaltimai, nuspręsta per 24 valandas
capacity-grave-delayed = Sunkūs nusikaltimai, pavėluota
capacity-grave-lost = Iš viso prarasta laiko dėl sunkių nusikaltimų
capacity-work = Darbo minutės vienam pranešimui
capacity-work-note = Pagal išsaugojimus ir sprendimus; ilgesnės nei pusvalandžio pertraukos laikomos kitu darbu.
capacity-queue = Laukiančių amžius valandomis
capacity-queue-note = Šiomis dienomis pradėtas tikrinimas, kuriame dar niekas nenusprendė.
capacity-waiting = Kas kiek laukia, mediana valandomis
capacity-waiting-note = Pagal siuntėjo klasę ir nusikaltimo rūšį. Lentelėje žemiau visos reikšmės.
capacity-cells = Laukimas lentelėje
capacity-cells-note = Langelis, kuriame mažiau nei { $n } pranešimų, nerodomas, kaip ir tas, iš kurio jį būtų galima apskaičiuoti.
offence = Nusikaltimas
half-wait = pusė, daugiausia
nine-of-ten-wait = devyni iš dešimties, daugiausia
in-hours = valandų
not-counted-out = nerodoma
## Counsel: clients, submitted facts, vault
desk-clients = Klientai
desk-vault = Seifas
clients-lead = { $n ->
    [one] { $n } kliento pranešimas; jūsų įgaliojimas jam įrašytas
    [few] { $n } klientų pranešimai; jūsų įgaliojimas kiekvienam įrašytas
   *[other] { $n } klientų pranešimų; jūsų įgaliojimas kiekvienam įrašytas
 }
clients-empty = Įgaliojimas neįrašytas
clients-empty-means = Pranešimą matote, kai šliuzas įrašo jūsų įgaliojimą. Tai nereiškia, kad pranešimo nėra.
next-submit-facts = Pateikti, ką teigia klientas
next-why-submit-facts = Tai įrašoma kaip pareiškimas, o pranešimas tiriamas iš naujo. Siuntėjui nieko nesakoma.
next-button-submit-facts = Pateikti faktus
submit-title = Pateikti faktus už klientą
submit-lead = Pareiškimas saugomas po paties asmens raktu, su tuo, kas jį pasakė. Jis lieka pareiškimu ir netampa pranešimo faktu.
submit-silence = Nieko iš to siuntėjui nesakoma ir joks klausimas jam iš to nekyla.
submit-leave = Išeiti nepateikus
stated-so-far = Jau įrašyta
stated-none = Dar nieko nepareikšta
stated-count = { $n ->
    [0] dar nieko nepareikšta
    [one] { $n } pareiškimų įrašas
    [few] { $n } pareiškimų įrašai
   *[other] { $n } pareiškimų įrašų
 }
stated-from-vault = remiasi tuo, kas įdėta į seifą, įrašas { $entry }
stated-by-person = pareiškė asmuo
stated-by-counsel = pareiškė advokatas
speaker = Kas kalba
speaker-person = Pats asmuo
speaker-counsel = Advokatas
said-on = Diena, kai tai pasakyta
statement-n = Pareiškimas { $n }
statement-kind = Apie ką tai
statement-text = Kalbančiojo žodžiais
statement-state = Susijusi valstybė (dvi raidės)
statement-date = Susijusi diena
statement-document = Apsaugos dokumentas laikomas patikrintu to pareigūno, kuris jį matė: apsaugą pareikškite čia, o dokumentą parodykite skyriui.
stated-protection = Apsauga arba prieglobstis
stated-protection-document = Apsaugos dokumentas, parodytas pareigūnui
stated-public-activity = Politinė, pilietinė, žurnalistinė ar religinė veikla
stated-dispute = Ginčas už kaltinimo
stated-torture = Kankinimo ar blogo elgesio baimė
stated-unfair-trial = Neteisingo teismo baimė
stated-already-judged = Jau teistas už tas pačias veikas
stated-refused-elsewhere = Išduoti atsisakyta kitur
stated-deleted-by-interpol = INTERPOL šią bylą ištrynė arba atmetė
stated-child = Jaunesnis nei 18 metų veikų metu ar dabar
stated-file-withheld = Byla slepiama nuo advokato
stated-other = Kita apie bylą
from-vault = Remiasi kažkuo iš jūsų seifo
from-vault-hint = Žurnale tada nurodoma, kada tai įdėta ir su kokia santrauka. Turinys lieka jūsų.
from-vault-nothing = Nieko iš seifo
vault-lead = Kas čia guli, užšifruota jūsų raktu. Šliuzas, jo administratoriai ir auditoriai to atverti negali; kad kas nors įdėta ar išimta, yra žurnale.
vault-how = Užšifruokite savo kompiuteryje bet kuriuo age įrankiu arba
vault-empty = Jūsų seife nieko nėra
vault-empty-means = Čia rodoma tai, kas priklauso galiojantiems įgaliojimams. Kas guli pasibaigusiam, uždaryta.
vault-count = { $n ->
    [one] { $n } daiktas
    [few] { $n } daiktai
   *[other] { $n } daiktų
 }
vault-digest = Santrauka
vault-client = Klientas
vault-size = Dydis
vault-since = Įdėta
vault-acts = Ką galite padaryti
vault-submitted = nurodyta pateiktuose faktuose, įrašas { $entry }
vault-take-out = Išimti
vault-delete = Ištrinti
vault-put = Įdėti į seifą
vault-for = Kuriam klientui
vault-file = Užšifruotas failas
vault-file-hint = Ne daugiau kaip { $value } MiB. Neužšifruotas failas atmetamas ir nesaugomas.
## Veiksmai
record = Įrašyti
reasons-stay = Savais žodžiais. Lieka įraše su jūsų vardu.
what-follows = Kas iš to seka
tell-now = Pranešti dabar
not-told-because = Dėl pranešimo neinformuojami: siuntėjas, konsulatas, vežėjas.
happened-at = Kada tai įvyko
happened-at-hint = Tuščia reiškia dabar. Vietos laikas.
place = Vieta
told-supervisor = prižiūrėtojui ne iš pareigūno padalinio
told-counsel = asmens advokatui arba budinčiam advokatui
told-duty-desk = budėtojų stalui
told-court = teismui, kuris sprendžia dėl laisvės
told-child-protection = vaiko teisių apsaugai
custody-open = Atverti
custody-due = Ką ir kada reikia padaryti
custody-what = Kas įvyko
custody-who = Kas kam pranešė arba kuris teismas
custody-who-hint = Vardas, pareigos, bylos numeris.
custody-court-until = Iki kada teismas leidžia laikyti toliau
custody-court-until-hint = Tik jei teismas nusprendė, kad sulaikymas tęsiasi.
custody-place = Kur yra asmuo
custody-place-hint = Tik jei asmuo perkeltas.
custody-wish = Kur saugomas rašytinis pageidavimas
custody-wish-hint = Tik konsulatui: jam pranešama rašytiniu asmens pageidavimu ir ne kitaip.
custody-release-ends = Baigia leidimą, pagal kurį asmenį buvo galima laikyti.
custody-no-alert = pranešimas nežinomas
custody-permitted = pagal leidimą
custody-not-permitted = be leidimo
custody-step-rights-told = Asmeniui išaiškintos teisės
custody-step-counsel-told = Pranešta advokatui
custody-step-consulate-told = Pranešta konsulatui, rašytiniu pageidavimu
custody-step-brought-to-court = Asmuo pristatytas į teismą
custody-step-court-keeps = Teismas nusprendė, kad sulaikymas tęsiasi
custody-step-court-ends = Teismas nusprendė, kad sulaikymas baigiasi
custody-step-moved = Asmuo perkeltas
custody-step-released = Asmuo laisvas
measure-lead = Tai, kas padaryta, įrašoma nesvarbu, ar buvo leista. Įrašas nepadaro to teisėto.
measure-after-check = Po patikrinimo, žurnalo įrašas { $entry }
measure-without-check = Be patikrinimo
measure-ground = Pagrindas, jūsų žodžiais
measure-alert = Pranešimas, kurio tai liečia
measure-alert-hint = Visas numeris, jei žinomas. Tuščia: įrašoma be jo arba prie kiekvieno patikrinimo pranešimo.
measure-done-permitted = Įrašyta: buvo leista
measure-done-not = Įrašyta: be leidimo
measure-custody-began = Nuo šios minutės asmuo sulaikytas. Įrašykite, kad išaiškintos teisės ir pranešta advokatui.
measure-call-duty = Skambinkite budėtojų stalui. Sakykite žurnalo numerį, ne vardą.
meetings-title = Susitikimai
meetings-lead = Kažkas stovi prieš pareigūną. Trisdešimt minučių, tada pranešama vartų vadovui; laukimas nieko neleidžia.
meetings-none = Niekas nelaukia poste
meetings-none-means = Susitikimai, į kuriuos atsakyta, yra prie savo pranešimų.
meeting-answer-words = Ką sakote pareigūnui
meeting-answer-words-hint = Atsakymas nieko neleidžia. Leidimas yra atskiras sprendimas.
sheet-kept = Atsakymai išsaugoti
sheet-kept-until = Jie turi savo raktą ir ištrinami po { $day }. Niekas juose nesumažina patikros.
sheet-verified = Tik jei parodytas šios apsaugos dokumentas: kas jį patikrino
sheet-child = Vaikas neklausinėjamas: atsakymai nepaimti, paimta tai, ko jis prašo.
apart-title = Ne tas asmuo
apart-lead = Šiam patikrinimui ir šiam pranešimo turiniui, pagal parodytą dokumentą.
apart-until-hint = Galioja ne ilgiau, nei galima palikti nepažiūrėjus iš naujo.
apart-distinguish = Atskirti bendravardį
apart-distinguish-lead = Tik asmens sutikimu; ištrinama, kai sutikimas atšaukiamas.
apart-feature = Pagal ką abu atskiriami
apart-consent = Kaip asmuo sutiko
identity-open = Klausiama jūsų institucijos
identity-none = Dabar jūsų institucijos nieko neklausiama
identity-title = Ar tai asmuo, kurį saugote?
identity-lead = Taip arba ne. Iš bylos jums nieko negrįžta, ir siuntėjui nieko nepranešama.
identity-yes = Taip, tai asmuo, kurį saugome
identity-no = Ne, tai kažkas kitas
identity-compared = Ką palyginote
identity-done = Jūsų atsakymas įrašytas
override-title = Skubus įsikišimas
override-list = Skubūs įsikišimai
override-lead = Sava saugos teisė, kai kas nors dabar yra pavojuje. Tai ne leidimas, jis neįvardija jokios priemonės pagal pranešimą ir baigiasi po 24 valandų, jei nepatvirtina antras asmuo.
override-what = Ką darote
override-danger = Kas pavojuje ir nuo ko
override-alert = Pranešimas, prie kurio tai yra, jei jis yra
override-use = Panaudoti dabar
override-done = Įraše: skubus įsikišimas
override-next = Veikite dabar. Antras asmuo turi jį patvirtinti per 24 valandas.
override-none = Skubių įsikišimų įraše nėra
override-confirm = Patvirtinti
override-confirm-hint = Su savo priežastimis, kodėl jo dar reikia. Kas jį panaudojo, tas nepatvirtina, jokia paskyra.
override-count = Panaudota, pagal pareigūnus
override-used = Panaudota
override-alone = Niekas nepatvirtino
override-unconfirmed = laukia antro asmens
override-confirmed = patvirtintas
override-lapsed = baigėsi, niekas nepatvirtino
override-over = baigėsi
safety-protect = apsaugoti tą, kas pavojuje
safety-disarm = atimti ginklą
safety-separate = atskirti žmones
register-protection = Apsauga
register-refusal = Teismo atsisakymas
register-decision = Sprendimas
register-misuse = Piktnaudžiavimo įrodymai
register-override = Pakelta biuro klasė
register-interim = Laikinoji priemonė
protection-refugee = pabėgėlis
protection-subsidiary = papildoma apsauga
protection-humanitarian-visa = humanitarinė viza arba leidimas
protection-temporary = laikinoji apsauga
protection-unhcr-mandate = JTVPK mandatas
protection-asylum-pending = prieglobsčio paprašyta, nenuspręsta
protection-nationality = pilietybė, suteikta dėl to paties persekiojimo
read-purpose = Kam jums to reikia
state-concerned-hint = Po dvi raides, kelias per kablelį.
two-officials-enter = Du pareigūnai įrašo ir panaikina
proposal-number = Pasiūlymo numeris
proposal-open = Atverti
proposal-own = Pasiūlėte jūs. Atsakys kitas jūsų institucijos pareigūnas.
proposed-done = Pasiūlyta
proposed-next = Negalioja, kol nepatvirtins kitas jūsų institucijos pareigūnas. Perduokite jam šį numerį: { $entry }
entered-done = Įrašyta
refused-done = Atsisakyta: pasiūlymas baigtas
lift-propose = Siūlyti panaikinti
lift-rests-on = Sprendimas, kuriuo tai remiasi: institucija, diena, numeris
lifted-done = Panaikinta
lifted-means = Tuo nieko neleidžiama: sprendžia pareigūnai.
confirm-lift = Patvirtinti panaikinimą
request-lead = Jis nieko nežemina ir nekelia. Įvardyti žmonės atsako į jį sprendimu per laiką, žinomą pateikiant.
request-who = Kas prašo
request-name = Vardas, jei jis gali čia būti
request-grounds = Ko prašoma ir kuo remiantis
request-detained = Asmuo sulaikytas dėl šio pranešimo
request-clock = Tada atsakyti reikia per 24 valandas.
request-done = { $n ->
    [one] Sprendimas turi būti per { $n } valandą; iki tol niekas nesikeičia.
    [few] Sprendimas turi būti per { $n } valandas; iki tol niekas nesikeičia.
   *[other] Sprendimas turi būti per { $n } valandų; iki tol niekas nesikeičia.
 }
asker-person = asmuo arba jo advokatas
asker-victim = nukentėjusysis
asker-prosecutor = mūsų prokuroras
end-permission = Atšaukti leidimą
end-permission-lead = Jis baigiasi iš karto. Niekas jo negrąžina: naujam reikia naujo sprendimo.
holdings-title = Perimti ankstesnius sprendimus
holdings-lead = Ankstesnių įvardytų žmonių sprendimų sąrašas, po vieną eilutėje. Kiekvienas tampa leidimu 90 dienų; du iš šimto tikrinami iš naujo, juos nustato pats sąrašas.
holdings-list = Sąrašas
holdings-list-hint = JSON, po vieną eilutėje: alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Nieko neperimta
    [one] Perimtas { $n } sprendimas
    [few] Perimti { $n } sprendimai
   *[other] Perimta { $n } sprendimų
 }
holdings-sample = Patikrinkite iš naujo, iki { $when }
holdings-became = Kas tapo su kiekviena eilute

## Prieigos raktai

passkeys = Prieigos raktai
passkeys-lead = Prieigos raktas yra jūsų įrenginyje ir ten jus atpažįsta. Jis pakeičia slaptažodį prisijungiant ir prieš sprendimą.
passkeys-none = Ši paskyra jų dar neturi.
passkey-name = Kaip jį vadinsite
passkey-add = Pridėti prieigos raktą
passkey-end = Pašalinti
passkey-script = Pridėti reikia scenarijaus; visa kita veikia be jo.
passkey-failed = Prieigos raktas nepriimtas. Slaptažodis atveria tą patį.
passkey-done = Atpažinta. Galioja penkias minutes.
passkey-login-hint = Pirmiausia aukščiau pasirinkite vaidmenį ir tikslą. Prieigos raktams reikia scenarijaus.

## Peržiūros

desk-lookups = Peržiūros
lookups-lead = Atsitiktinė imtis: kas, kada ir kam žiūrėjo. Nieko iš bylos joje nėra. Skaičius, pagal kurį ji sudaryta, pirmiausia įrašomas į žurnalą.
lookups-size = Kiek
lookups-draw = Sudaryti imtį
lookups-of = Peržiūrų per šias dienas: { $n }
lookups-seed = Sudaryta pagal
lookups-entry = įrašas
lookups-none = Šiomis dienomis niekas nežiūrėjo.
lookups-alerts = Pranešimai
lookups-why = Kam ir kokiu keliu
detained-recalled = Pranešimas atšauktas, o asmuo sulaikytas
detained-barred = Asmuo apsaugotas nuo siuntėjo ir yra sulaikytas
detained-court-ended = Teismas baigė sulaikymą, o paleidimas neįrašytas
detained-suspended = Pranešimas sustabdytas, o asmuo sulaikytas
detained-not-permitted = Leidimo nėra, o asmuo sulaikytas
detained-no-alert = Sulaikytas be žinomo pranešimo
detained-by-court = Sulaikytas teismo sprendimu
detained-permitted = Sulaikytas pagal galiojantį leidimą
detained-released = Paleistas
custody-due-rights = Asmeniui išaiškinamos teisės jam suprantama kalba
custody-due-counsel = Pranešama advokatui
custody-due-court = Asmuo pristatomas į teismą
custody-due-court-term = Baigiasi teismo nustatytas terminas: teismas sprendžia arba asmuo paleidžiamas
custody-due-request = Gautas prašymas su dokumentais arba nuspręsta paleisti
custody-due-longest = Ilgiausias terminas: asmuo paleidžiamas
refusal-human-rights = žmogaus teisės
refusal-political = politinis nusikaltimas arba persekiojimas
refusal-ne-bis = galutinis nuosprendis dėl tų pačių veikų
refusal-limitation = senatis
refusal-nationality = asmens pilietybė
refusal-dual-criminality = mūsų valstybėje tai ne nusikaltimas
refusal-procedural = dokumentų trūksta arba pavėluota
refusal-other = kitas pagrindas
refusal-not-known = nežinoma
refusal-is-final = Galutinis
profile-of = { $name } profilis
profile-proved = Lubos, institucijos ir trukmės įrodytos { $first } aplinkose; parodyta, kad reikalinga kiekviena iš { $second } taisyklių.
profile-fails = Neįrodyta, todėl neįsigalioja. Rasta štai kas:
profile-no-solver = Šiame kompiuteryje nėra įrodymo programos: nieko negalima įrodyti, todėl niekas neįsigalioja.
profile-taken-up = įvedė { $name }, { $when }
profile-digest = Teksto santrauka:
profile-from-start = Jis gautas paleidus serverį; čia dar niekas jokio neįvedė.
profile-doubts = Ką turi žinoti tas, kas juo remiasi
profile-doubts-none = Abejonių nerasta.
profile-faults = Tai dar ne profilis
profile-line = Eilutė { $n }:
profile-changes = Ką jis pakeistų
profile-changes-none = Jis nieko nepakeistų.
profile-before = Dabar
profile-after = Paskui
profile-try = Paleisti įrodymus, kol kas nieko nekeičiant
profile-take-up = Įvesti: nuo tada vartų mazgas veikia pagal jį
account-open = atvira
account-change = Keisti paskyrą
account-change-hint = Su kiekvienu pakeitimu jos prisijungimai baigiasi.
account-what = Kas daroma
account-restart = Išduoti naują pradinį kodą
account-mandate = Įrašyti įgaliojimą pranešimui
account-no-mandate = Atšaukti įgaliojimą
account-alert = Įgaliojimo pranešimas, visas identifikatorius
account-body = Institucija, kurios vardu asmuo kalba
account-body-state = Tos institucijos valstybė
explanation-title = Pagrindimas, kaip įrašyta
explanation-on = Išnagrinėta { $when } dienai.
explanation-cause = Priežastis
live-many = Nuo šio puslapio sukūrimo kai kas įrašyta. Čia niekas nejuda savaime.
live-this = Šis pranešimas pasikeitė nuo puslapio sukūrimo. Perskaitykite jį iš naujo prieš veikdami.
live-again = Perskaityti iš naujo
raise-to = Iki kurios klasės
raise-reason = Kas įvyko, ko duomenys dar negali žinoti
raise-evidence = Kokiais įrodymais

## Per prisijungimo teikėją

onward-in = Prisijungta
onward-in-says = Jūsų darbas už vieno žingsnio.
onward-out-says = Prisijungsite ten ir grįšite čia. Vaidmuo ir tikslas lieka tokie, kokius pasirinkote.
onward-go = Toliau

# What was sent before and has no answer any more
trouble-unanswered = Tai jau buvo siųsta
trouble-means-unanswered = Tai gali būti įrašyta; atsakymo nebėra. Pirmiausia pažiūrėkite ir formą iš naujo atverkite tik tada, jei įrašo nėra.

## Who is told, what was written, what alarms
role-head-of-gateway = vartų mazgo vadovas
holder-data-protection-supervisor = duomenų apsaugos priežiūra
clock-name-own-prosecutor = Mūsų prokuroro atsakymas
clock-name-unpermitted-measure = Priemonė be leidimo
clock-name-telling-review = Ar pranešti žmogui: iš naujo
clock-name-reentry-link = Ar ta pati byla
next-answer-question = Atsakykite į klausimą, su kuriuo sprendimas grįžo
next-why-answer-question = Antrasis pareigūnas grąžino jūsų sprendimą. Niekas negalioja, kol neperskaitysite klausimo ir nenuspręsite iš naujo.
next-button-answer-question = Prie klausimo
next-take-case = Pasakykite, kas bus su šia byla
next-why-take-case = Ji perduota jums. Imkitės jos arba pasakykite, kodėl ne: jūsų žodžiai lieka įraše ir nieko neleidžia.
next-button-take-case = Prie atsakymo
next-escalated = Pasirūpinkite, kad kas nors atsakytų
next-why-escalated = Niekas laiku neatsakė, ir jums apie tai pranešta. Terminas sako, kieno tai žingsnis ir kas priklauso; į ką atsakoma žodžiais, galite atsakyti patys.
next-button-escalated = Į terminus
next-alarm = Pažiūrėkite į priemonę be leidimo
next-why-alarm = Kažkas jos ėmėsi, nors niekas neleido. Tai pavojaus signalas, kol įvardytas asmuo savais žodžiais nepasako, kad pažiūrėjo.
next-button-alarm = Prie pavojaus signalų
next-settled = Nieko: nuspręsta
next-why-settled = Įvardyti asmenys nusprendė prieš priemonę, jų motyvai žemiau. Iš naujo žiūrima paprašius, pasikeitus turiniui ar faktams.
next-button-settled = Prie motyvų
next-read-case = Perskaitykite, kas jums pateikta
next-why-read-case = Kas galioja, kas rasta, kas nuspręsta ir kodėl, ir kuo grindžiamas prašymas pažiūrėti iš naujo.
next-button-read-case = Atverti bylą
whose-told = Pranešta man
written-title = Kas nuspręsta, klausta ir kodėl
written-question = Grąžinta su klausimu
written-first = Pirmojo pareigūno motyvai
written-refers = Perduota mūsų prokurorui
written-refers-not = Neperduota mūsų prokurorui
written-asked = Paprašyta pažiūrėti iš naujo
written-prosecutor = Mūsų prokuroras atsakė
brought-title = Pateikta man
brought-lead = Jums priklausančios bylos: dėl pranešimo sulaikyti žmonės, prašymai pažiūrėti iš naujo, vaikai. Kitų pranešimų sąrašo čia nėra.
brought-empty = Jums nieko nepateikta
brought-empty-means = Byla čia atsiranda, kai kas nors sulaikytas, kai prašoma pažiūrėti iš naujo arba kai ją įrašo jūsų raštinė. Apie kitus pranešimus tai nieko nesako.
alarms-title = Priemonės be leidimo
alarms-lead = Įrašytos, nors niekas jų neleido. Kiekviena lieka čia, kol įvardytas asmuo pažiūri ir tai pasako.
alarms-empty = Atvirų pavojaus signalų nėra
alarms-empty-means = Kiek priemonės įrašytos. Ko niekas neįrašė, to čia nematyti.
alarm-looked = Pažiūrėjau
alarm-words = Ką nustatėte ir kas iš to seka
alarm-hint = Lieka įraše su jūsų vardu. Nieko nepadaro teisėto atgaline data.
alarm-ground = Pagrindas pareigūno žodžiais
door-act-by = { $name }: veiksmas
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Ar šis žmogus priklauso grupei, kuriai ten gresia pavojus?
group-hint = Jūsų vertinimas pagal bylos faktus. Joks atsakymas nesiūlomas, o vien pilietybė niekada nėra grupė, kuriai gresia pavojus.
group-reading-shown = Taip, toliau nurodytai grupei
group-reading-not-excluded = Pagal tai, kas yra, atmesti negalima
group-reading-excluded = Ne, ir tai rodo toliau nurodyta medžiaga
group-name = Kokia grupė
group-name-hint = Savais žodžiais, iš faktų: ką žmonės daro ar kas jie yra, kad jiems ten gresia pavojus.
group-reasons = Kodėl, savais žodžiais
group-material = Datuota medžiaga, kuria remiamasi
group-material-hint = Ataskaitos, sprendimai, bylos: kad juos rastų kitas žmogus. Išsaugojus atsiranda dar dvi eilutės.
group-what = Medžiaga { $n }
group-dated = Medžiagos { $n } data
assurances-title = Pasiūlytos garantijos
assurances-lead = Kiekviena vertinama pagal Othman kriterijus. Ko po perdavimo niekas nestebi, rizikos nepašalina.
assurance-number = Garantija { $n }
assurance-another = Dar viena garantija
assurance-more = Išsaugoti ir pridėti dar
assurance-remove = Išsaugoti be garantijos { $n }
alert-detained = Sulaikymas
alert-detained-since = Šis žmogus sulaikytas dėl šio pranešimo nuo { $when }.
alert-detained-read = Skaityti apie sulaikymą
## What a custody board lists
custody-lists-everybody = Visi, kurie sulaikyti dėl pranešimo, nuo suėmimo minutės.
custody-lists-place = Tik tie, kurie yra jūsų laikymo vietoje. Kiti gali būti laikomi kitur; šis sąrašas jų nerodo.
custody-lists-court = Tik tie sulaikymai, kuriuos sprendžia jūsų teismas, ir tie, kuriems teismas dar nenurodytas, jei profilis kompetentingu laiko jūsų teismą. Kitų šis sąrašas nerodo.
custody-lists-children = Tik tie, su kuriais elgiamasi kaip su vaikais. Gali būti sulaikytų ir kitų; šis sąrašas jų nerodo.
custody-lists-clients = Tik jūsų klientai. Gali būti sulaikytų ir kitų; šis sąrašas jų nerodo.
custody-lists-brought = Tik tai, kas perduota jums. Gali būti sulaikytų ir kitų; šis sąrašas jų nerodo.
custody-none-everybody = Pagal įrašus dėl pranešimų niekas nesulaikytas
custody-none-place = Pagal įrašus jūsų laikymo vietoje nieko nėra
custody-none-court = Pagal įrašus jūsų teisme nėra nė vieno sulaikymo
custody-none-children = Pagal įrašus nė vienas vaikas nesulaikytas
custody-none-clients = Pagal įrašus nė vienas jūsų klientas nesulaikytas
custody-none-brought = Pagal įrašus niekas iš to, kas jums perduota, nesulaikytas
## Waiting as everybody may read it
waiting-title = Laukimas, kaip skelbiama
waiting-lead = Kiek truko nuo tikrinimo pradžios iki sprendimo, pagal siunčiančio biuro klasę ir nusikaltimo rūšį. Nė vienas skaičius nėra apie žmogų.
waiting-none = Pagal įrašus šį ketvirtį nepradėtas nė vienas tikrinimas
waiting-before = Ankstesnis ketvirtis: { $value }
waiting-method = Langelis, kuriame mažiau nei { $n } pranešimų, nerodomas. Kartu slepiami mažiausi kiti, kol jo nebegalima apskaičiuoti iš likusių ir bendro skaičiaus; kur tai neįmanoma, slepiamas ir bendras skaičius.
waiting-quarters = Skelbiami tik ištisi pasibaigę ketvirčiai, kokie buvo jų pabaigoje. Jie nesutampa, todėl jokie du nesiskiria keliais pranešimais.

## Sentences of the rules
wording-on-record = Žodžiai žurnale:
clock-told = pranešama: { $name }
clock-met-by-itself = niekas: ateina savaime
why-nothing-found = { $rules ->
    [one] { $day } išbandyta { $rules } taisyklė pagal tai, kas žinoma, ir nė viena nerado nieko, kas turi svorio. Tai nieko nesako apie asmenį ir nieko neleidžia: sprendžia įvardytas pareigūnas.
    [few] { $day } išbandytos { $rules } taisyklės pagal tai, kas žinoma, ir nė viena nerado nieko, kas turi svorio. Tai nieko nesako apie asmenį ir nieko neleidžia: sprendžia įvardytas pareigūnas.
   *[other] { $day } išbandyta { $rules } taisyklių pagal tai, kas žinoma, ir nė viena nerado nieko, kas turi svorio. Tai nieko nesako apie asmenį ir nieko neleidžia: sprendžia įvardytas pareigūnas.
 }
sex-f = moteris
sex-m = vyras
sex-x = kitas dokumento įrašas
bureau-with-class = biuras { $name }, klasė { $value }

# Roles of requests before a body.
role-source-bureau = šaltinio biuras
role-general-secretariat = Generalinis sekretoriatas

## Copies and recall
recalls-title = Atšaukimai
recalls-lead = Ką dar skolingi kopijų turėtojai, pagal visus įspėjimus. Pirma tai, kas tikrinama pirmiausia.
recalls-none = Dabar niekas nieko neskolingas
recalls-more = Yra daugiau, nei telpa šiame puslapyje.
recalls-storm = { $name } per valandą atšaukė pranešimų: { $value }; kas nors turi pažiūrėti
recalls-storm-do = Kiekvienas šių atšaukimų galioja, kol žmonės nusprendžia kitaip. Jei jie neteisingi, užginčykite visus: tada niekas neištrinama, o du kiti žmonės juos panaikina.
recall-page = Kopijos ir atšaukimas
recall-page-lead = Kam perduotas šis įspėjimas, kas atšaukta ir ką atsakė kiekvienas turėtojas. Įspėjimo turinio čia nėra.
recall-owed = Kas skolinga
copies = Kopijos
copies-none = Nežinoma nė viena kopija
copy-kind = Turėtojo rūšis
copy-holder = Turėtojas
copy-holder-hint = Institucija, teismas, tinklų sąsaja. Sąsajos pavadinimas prasideda valstybės kodu: CZ.
copy-system = Sistema ar byla
copy-purpose = Kam perduota
copy-handed = Perduota
copy-handed-hint = Tuščia: dabar.
copy-retention = Ten galima laikyti iki
copy-form = Registruoti kopiją
copy-form-lead = Kopija įpareigoja: jos turėtojui pranešama, kai įspėjimas atšaukiamas.
copy-holder-national-system = nacionalinė sistema
copy-holder-gateway = tinklų sąsaja
copy-holder-court = teismas
copy-holder-prison = sulaikymo vieta
copy-holder-counsel = gynėjas
copy-holder-paper-file = popierinė byla
recall-asked = Ko prašoma kiekvieno turėtojo
recall-kind-delete = Ištrinti įspėjimą
recall-kind-correct = Ištaisyti dalį
recall-kind-suspend = Palikti, rodyti kaip sustabdytą
recall-kind-erase-person = Ištrinti viską apie asmenį
recall-ground = Kuo remiantis atšaukiama
recall-ground-commission = peržiūros institucijos sprendimas
recall-ground-general-secretariat = Generalinio sekretoriato sprendimas
recall-ground-court = teismo sprendimas
recall-ground-withdrawn = atsiėmė išdavėjas
recall-ground-corrected = ištaisė išdavėjas
recall-ground-expired = baigėsi terminas
recall-authority = Kuri institucija nusprendė
recall-reference = Sprendimo numeris
recall-decided = Sprendimo diena
recall-of = Kas teisinga apie sprendimą
recall-on-merits = Nuspręsta iš esmės
recall-challenged = Atsiimta, kai buvo ginčijama
recall-parts = Klaidingos dalys
recall-parts-hint = Tik taisymui, po vieną eilutėje.
recall-form = Atšaukti
recall-form-lead = Nuo tada jo nerodo nei skyrius, nei kabina, o kiekvienam kopijos turėtojui pranešama. Apsauga niekada nėra pagrindas.
recall-said = Ką pasakė turėtojas arba kas ten rasta
recall-says = Žodžiais
recall-says-hint = Jei ištrinta: ką turėtojas peržiūrėjo ir kad nieko nerado. Jei atsisako: kodėl.
recall-digest = Rašto ar pranešimo SHA-256
recall-receipt = Įrašyti, ką pasakė turėtojas
recall-receipt-lead = Tai turėtojo pareiškimas. Jis tikrinamas klausiant dar kartą.
recall-contest = Ginčyti atšaukimą
recall-contest-lead = Kol tai galioja, niekas netrinama; skyriams nerodoma.
recall-propose = Siūlyti panaikinti
recall-restore = Panaikinti kaip antras asmuo
recall-restore-lead = Ginčijamą atšaukimą panaikina du asmenys, nė vienas jo neįrašęs. Tada įspėjimas sustabdytas, ne daugiau.
recall-step-sent = pranešta
recall-step-reminded = priminta
recall-step-duty-told = pranešta budėtojui
recall-step-supervisor-told = pranešta priežiūrai
recall-step-published = tylėjimas paskelbtas
recall-step-accepted = priimta
recall-step-relayed = perduota toliau
recall-step-suppressed = ten niekam nerodoma
recall-step-purged = ten ištrinta
recall-step-custody-notified = pranešta sulaikiusiems
recall-step-refused = atsisakyta
recall-step-spot-asked = prašoma patikrinti dar kartą
recall-step-spot-passed = patikrinta dar kartą: nėra
recall-step-spot-failed = patikrinta dar kartą: tebėra
recall-step-contested = ginčijama
recall-step-restore-proposed = pasiūlyta panaikinti
recall-step-restored = panaikinta dviejų
recall-step-taken = pasiėmė asmuo
recall-step-frozen = palikta kaip įrodymas
recall-step-erase-chosen = asmuo pasirinko ištrynimą
recall-untold = atšaukta, dar nepranešta
recall-silent = tyli
recall-disputed = ginčijama ar atsisakyta
recall-kept = laikoma, nieko neatšaukta
recall-map = Kaip vyksta atšaukimas
recall-map-note = Viena plytelė kiekvienam turėtojui. Valstybė stovi maždaug ten, kur yra; kiti pažymėti lentelės numeriu, lentelė sako tą patį.
recall-told = Pranešta, kartų
recall-newest = Naujausias atsakymas
recall-next = Kita patikra
recall-window = galima ginčyti iki { $when }; anksčiau niekas netrinama
recall-purged-means = „Ten ištrinta“ yra turėtojo pareiškimas. Jis tikrinamas klausiant dar kartą; į kitų sistemas iš čia nepažvelgsi.
evidence-open = Skaityti tai, kas atšaukta, kaip įrodymą
evidence-title = Kas atšaukta
evidence-lead = Rodoma teismui, gynėjui, asmeniui ir priežiūrai kaip įrodymas. Nei pareigūnas, nei paieška to nemato, jokia priemonė tuo nesiremia.
waiting-recalls = Nuo atšaukimo iki ištrynimo, pagal turėtojo rūšį
waiting-released = Nuo atšaukimo iki paleidimo iš suėmimo
waiting-gone = Ištrintos kopijos
half-days = Pusė: daugiausia, dienų
longest-days = Ilgiausiai, dienų
custody-after-recall = Suėmime po atšaukimo
custody-after-now = Laikomi dabar
custody-after-released = Paleisti
waiting-recalls-none = Jame nieko neatšaukta

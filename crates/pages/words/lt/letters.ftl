# Letters and papers. Dates are written out; numbers of articles stay as they are.

letter-date = { $year } m. { $month ->
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

## On every letter
letter-to = Kam
letter-dated = Data
letter-reference = Mūsų numeris
letter-theirs = Jūsų numeris
letter-by-rule = Kas pasakyta šiame rašte, niekas asmeniškai nesprendė: tai išplaukia iš šios institucijos taisyklės. Kuri tai taisyklė ir kas raštą parengė, nurodyta žurnale. Į klausimus atsako viršuje nurodyta įstaiga.
letter-digest = Šio rašto tekstas pažodžiui įrašytas žurnale su šia santrauka (SHA-256):
letter-sheet = puslapis
letter-sheet-of = iš
letter-written-by = Autoriaus žodžiai, kaip jie parašyti. Autorius: { $name }
letter-basis = Pagrindas: { $what }.
letter-basis-from = Nuo { $date }. Pagrindas: { $what }.
letter-cite-statute = Interpolo bylų kontrolės komisijos statutas, { $article } straipsnis
letter-cite-rules = Interpolo duomenų tvarkymo taisyklės, { $article } straipsnis
letter-cite-directive = Direktyva (ES) 2016/680, { $article } straipsnis
letter-sure-text = patikrinta tekste
letter-sure-second = iš antrinio šaltinio
letter-is-rule = šios institucijos taisyklė, ne įstatymas
letter-is-practice = praktika, o ne patikrintas tekstas
letter-is-national-law = nacionalinė teisė pagal Direktyvą (ES) 2016/680; jos straipsniai čia netikrinti ir necituojami
letter-title-to-commission = Prašymas Interpolo bylų kontrolės komisijai
letter-title-acknowledgement = Jūsų prašymas gautas
letter-title-completion = Jūsų prašymas neišsamus
letter-title-admissible = Jūsų prašymas priimtinas
letter-title-not-admissible = Jūsų prašymas nepriimtinas
letter-title-challenge = Apribojimo užginčijimas
letter-title-reminder = Priminimas: apribojimo užginčijimas
letter-title-right-of-reply = Teisė atsakyti
letter-title-gist = Esmės atskleidimas
letter-title-decision-to-applicant = Sprendimas dėl jūsų prašymo
letter-title-decision-to-source = Sprendimas dėl jūsų biuro duomenų
letter-title-national = Prašymas duomenis laikančiai institucijai
letter-title-court-note = Raštas teismui: pranešimo padėtis

## The request
letter-request = Prašymas
letter-kind-access = susipažinti su duomenimis
letter-kind-correction = ištaisyti duomenis
letter-kind-deletion = ištrinti duomenis
letter-kind-revision = peržiūrėti sprendimą
letter-kind-national = prašymas nacionalinei institucijai
letter-kind-preventive = prevencinis prašymas: kad duomenys nebūtų priimti
letter-person = Asmuo
letter-born = Gimimo data
letter-filed-by = Kas teikia
letter-capacity-person = pats asmuo
letter-capacity-counsel = advokatas pagal įgaliojimą
letter-capacity-legal-representative = įstatyminis asmens atstovas
letter-acts = Asmens vardu veikia
letter-mandate-since = Įgaliojimas nuo
letter-bureau = Biuras
letter-alert = Pranešimas
letter-earlier = Ankstesnis sprendimas
letter-discovered = Naujas faktas sužinotas
letter-received = Gauta
letter-asked = Ko prašoma
letter-commission = Komisijos prašoma ištirti duomenis apie toliau nurodytą asmenį ir priimti sprendimą dėl prašymo.
letter-commission-block = Prašoma blokuoti duomenis, kol bus priimtas sprendimas.
letter-no-clock = Jokia taisyklė nenustato prevencinio prašymo termino: terminas neskaičiuojamas ir niekas neprivalo nuspręsti iki tam tikros dienos. Prašymas lieka įrašuose.
letter-answer-here = Prašoma kiekvieną atsakymą siųsti raštu viršuje nurodytu adresu šio rašto kalba.
letter-annexes = Priedai
letter-annexes-none = Prie šio rašto nieko nepridėta.
letter-annex = Dokumentas
letter-annex-dated = Dokumento data
letter-annex-sheets = Lapų skaičius
letter-annex-digest = SHA-256
letter-national-access = Prašoma nurodyti, ar tvarkomi duomenys apie toliau nurodytą asmenį, kokie, iš ko jie gauti ir kam perduoti, ir leisti su jais susipažinti.
letter-national-correction = Prašoma ištaisyti duomenis apie toliau nurodytą asmenį.
letter-national-deletion = Prašoma ištrinti duomenis apie toliau nurodytą asmenį.
letter-national-limits = Jei susipažinti neleidžiama arba leidžiama ribotai, prašoma raštu nurodyti pagrindą, motyvus ir apskundimo būdą.
letter-national-recipients = Prašoma pranešti visiems, kam duomenys perduoti, ir raštu patvirtinti, kam pranešta.
letter-national-automated = Joks asmeniui kenkiantis sprendimas negali būti grindžiamas vien automatizuotu tvarkymu.

## Answers to the applicant
letter-ack = Jūsų prašymas gautas ir įrašytas aukščiau nurodytu numeriu.
letter-ack-next = Iki { $date } jums bus pranešta, ar jis priimtinas.
letter-only-contact = Šiuo klausimu kreipkitės tik į Komisiją. Kitiems rašyti nereikia.
letter-completion = Jūsų prašymo dar negalima nagrinėti. Ko trūksta, nurodyta toliau punktais.
letter-missing = Ko trūksta
letter-missing-signature = Asmens arba jo vardu veikiančiojo parašas.
letter-missing-identity = Galiojančio asmens tapatybės dokumento kopija.
letter-missing-mandate = Pasirašytas ir galiojantis asmens vardu veikiančiojo įgaliojimas.
letter-missing-representation = Įrodymas, kas yra įstatyminis asmens atstovas.
letter-missing-purpose = Ko prašoma: susipažinti, ištaisyti, ištrinti ar peržiūrėti.
letter-missing-contact = Adresas, kuriuo galima pasiekti prašymo teikėją.
letter-missing-earlier-decision = Sprendimas, kurį prašoma peržiūrėti.
letter-missing-new-fact = Naujas faktas ir diena, kurią jis sužinotas.
letter-missing-contested = Kurie duomenys ginčijami ir kas juose neteisinga.
letter-missing-controller = Duomenis laikanti institucija.
letter-completion-by = Atsiųskite tai, ko trūksta, iki { $date }, nurodydami aukščiau esantį numerį.
letter-completion-by-over = Tai, ko trūksta, buvo prašoma atsiųsti iki { $date }; ši diena praėjo. Tai, ką atsiųsite dabar, vis tiek bus perskaityta.
letter-completion-then = Po šios dienos jums bus pranešta ir nurodyti motyvai, ar prašymas priimtinas. Tyla nieko nenusprendžia.
letter-completion-term = Sprendimo terminas prasideda tą dieną, kurią prašymas yra priimtinas, ne anksčiau.
letter-admissible = Jūsų prašymas priimtinas nuo { $date }.
letter-decision-by = Sprendimas turi būti priimtas iki { $date }.
letter-term-runs = Šio termino negalima sustabdyti tyla. Jei jis pasibaigs be sprendimo, jums bus pranešta, ir tai bus įrašyta žurnale.
letter-consulted = Iki { $date } vyksta konsultacija su Interpolo Generaliniu sekretoriatu.
letter-not-admissible = Jūsų prašymas nepriimtinas. Ar duomenys yra, netirta.
letter-reasons = Motyvai
letter-ask-again = Naują prašymą su tuo, ko trūko, galite pateikti bet kada.
letter-gist = Šaltinis prašė duomenų neatskleisti. Įvardytų narių sprendimu jums pranešama jų esmė; visa kita lieka apribota.
letter-gist-classes = Nusikaltimo rūšis
letter-gist-duty = Šis raštas skirtas tik advokatui. Jo turinys neperduodamas niekam, taip pat ir pačiam asmeniui, kol įvardytas narys nepanaikins šios pareigos.
letter-gist-rest = Kiekvienas apribojimas turi būti pagrįstas. Pagrindimo nebuvimas savaime duomenų neatskleidžia; į jį gali būti atsižvelgta sprendžiant dėl prašymo.
letter-for-counsel = Advokatui
letter-charges = Kaltinimai
letter-country = Prašančioji šalis
letter-decided = Sprendimo data
letter-members = Nariai
letter-version = Sprendimo versija
letter-provisions = Nuostatos, kaip jas nurodo nariai
letter-corrections = Kas ištaisoma
letter-binds = Sprendimas Organizacijai privalomas.
letter-carried-out-by = Jis turi būti įvykdytas iki { $date }.
letter-revision = Prašyti peržiūrėti galima, kai sužinoma naujų faktų, kurie būtų galėję pakeisti sprendimą.
letter-ruling-no-data = Interpolo bylose duomenų apie asmenį nerasta.
letter-ruling-compliant = Duomenys atitinka taisykles.
letter-ruling-compliant-with-update = Duomenys atitinka taisykles, jei bus papildyti arba ištaisyti.
letter-ruling-delete = Duomenys neatitinka taisyklių ir ištrinami.
letter-ruling-correct = Duomenys ištaisomi.
letter-ruling-disclose = Bylų turinys atskleidžiamas.
letter-ruling-disclose-gist = Atskleidžiama bylų turinio esmė.
letter-ruling-keep-restricted = Nieko neatskleidžiama: apribojimas pagrįstas.
letter-ruling-block = Duomenys blokuojami, kol bus priimtas sprendimas.
letter-ruling-lift-block = Duomenys nebeblokuojami.
letter-ruling-proposal-refused = Pasiūlymas nepriimtas.
letter-ruling-revision-refused = Ankstesnis sprendimas lieka galioti.
letter-ruling-revision-opened = Ankstesnio sprendimo byla atverta iš naujo.

## To the source
letter-restriction = Apribojimas
letter-restriction-between-bureaus = kiti biurai duomenų nemato
letter-restriction-towards-applicant = pareiškėjui nepranešama
letter-ground = Nurodytas pagrindas
letter-ground-none = nenurodytas
letter-ground-security = visuomenės ar nacionalinis saugumas arba nusikaltimų prevencija
letter-ground-investigation = tyrimo ar baudžiamojo persekiojimo slaptumas
letter-ground-applicant-rights = pareiškėjo teisės ir laisvės
letter-ground-third-persons = trečiųjų asmenų teisės ir laisvės
letter-ground-functions = tinkamas Komisijos ar Interpolo darbas
letter-ground-other = kitas, kurio sąraše nėra
letter-challenge = { $date } jūs prašėte duomenų neatskleisti. Motyvai neatitinka toliau aprašytos patikros reikalavimų, todėl apribojimas ginčijamas.
letter-challenge-silent = Jūsų biuro duomenys neatskleidžiami, o jūsų motyvų įrašuose nėra. Apribojimas ginčijamas.
letter-challenge-asks = { $date } jūs prašėte duomenų neatskleisti. Po toliau aprašytos patikros lieka klausimų, todėl apribojimas ginčijamas, kol į juos bus atsakyta.
letter-justified = Kiekvienas apribojimas turi būti pagrįstas: jo pagrindas nurodytas ir paaiškintas. Į pagrindimo nebuvimą gali būti atsižvelgta sprendžiant dėl prašymo.
letter-grounds = Pagrindai yra šie: visuomenės ar nacionalinis saugumas ir nusikaltimų prevencija; tyrimo ar baudžiamojo persekiojimo slaptumas; pareiškėjo ar trečiųjų asmenų teisės ir laisvės; tinkamas Komisijos ar Interpolo darbas.
letter-justified-bureaus = Prašoma paaiškinti, kas kitiems biurams nerodoma: kuriems biurams, kurie duomenys, kiek laiko.
letter-test = Ką parodė patikra
letter-point-ground = Nenurodytas joks sąrašo pagrindas.
letter-point-own-words = Motyvai nieko nesako apie šią bylą: jų nėra arba jie tokie patys kaip kitose bylose.
letter-point-per-item = Apribota visa byla arba punktai neturi savų motyvų.
letter-point-supported = Apribojimo nepagrindžia jokia nutartis, sprendimas ar kita.
letter-point-in-time = Nenurodyta jo pabaiga, arba jo laikas baigėsi, arba jis nebuvo laiku peržiūrėtas.
letter-point-not-published = Jūs patys paskelbėte tą patį.
letter-point-investigation-open = Nurodytas tyrimo slaptumas, o teismo procesas baigtas.
letter-point-asks-ground = Kuris sąrašo pagrindas turimas omenyje?
letter-point-asks-own-words = Kas šioje byloje reikalauja apribojimo?
letter-point-asks-per-item = Kokie yra kiekvieno punkto motyvai?
letter-point-asks-supported = Kuri nutartis ar kuris sprendimas tai pagrindžia?
letter-point-asks-in-time = Iki kurios dienos jo reikia?
letter-point-asks-not-published = Ar apribota tai, ką jūs paskelbėte?
letter-point-asks-investigation-open = Teismo procesas baigtas: ar dar vyksta tyrimas dėl kitų asmenų ir kokie yra atskiri jo motyvai?
letter-twins = { $n ->
    [one] Tokie patys arba beveik tokie patys žodžiai yra dar { $n } byloje.
    [few] Tokie patys arba beveik tokie patys žodžiai yra dar { $n } bylose.
   *[other] Tokie patys arba beveik tokie patys žodžiai yra dar { $n } bylų.
 }
letter-questions = Klausimai punktas po punkto
letter-items-as-claimed = Punktai sunumeruoti taip, kaip jūsų { $date } prašyme. Jo žodžiai raštuose nekartojami.
letter-item = { $n } punktas
letter-scope = Apribota
letter-scope-existence = tai, kad jis yra
letter-scope-content = jo turinys
letter-scope-source = iš ko jis gautas
letter-scope-document = dokumentas
letter-reason = Savi motyvai
letter-reason-given = nurodyti
letter-reason-none = nenurodyti
letter-q-scope-existence = Kodėl pareiškėjas negali žinoti, kad šis punktas yra?
letter-q-scope-content = Kodėl pareiškėjas negali žinoti, kas šiame punkte pasakyta?
letter-q-scope-source = Kodėl pareiškėjas negali žinoti, iš ko šis punktas gautas?
letter-q-scope-document = Kodėl pareiškėjas negali matyti šio dokumento?
letter-q-whole = Kokie punktai yra byloje ir kokie yra kiekvieno jų motyvai?
letter-q-ground = Kuris pagrindas taikomas ir kuri nutartis ar kuris sprendimas jį patvirtina?
letter-q-separate = Teismo procesas baigtas. Kokie atskiri motyvai vis dar reikalauja slaptumo?
letter-q-until = Iki kurios dienos apribojimo reikia ir kada jis bus peržiūrėtas?
letter-q-part = Kurią dalį arba kokią esmę galima atskleisti dabar?
letter-answer-by = Prašoma atsakyti dėl kiekvieno punkto iki { $date }.
letter-answer-by-over = Buvo prašoma atsakyti dėl kiekvieno punkto iki { $date }; ši diena praėjo. Dabar gautas atsakymas vis tiek bus perskaitytas.
letter-silence = Kas bus neatsakius
letter-silence-confirms = Tyla niekada nepatvirtina apribojimo.
letter-follows-reminded = Jums siunčiamas priminimas.
letter-follows-third-party-check-asked = Prieš bet kokį pasiūlymą narys įvertina riziką tretiesiems asmenims.
letter-follows-gist-proposed = Siūloma atskleisti pareiškėjui esmę.
letter-follows-block-proposed = Siūloma blokuoti duomenis, kol prašymas nagrinėjamas.
letter-follows-reply-invited = Jums pranešama, kas bus įskaityta, ir jūs galite atsakyti.
letter-follows-inference-marked = Prašymo byloje dedama žyma: į pagrindimo nebuvimą gali būti atsižvelgta sprendžiant.
letter-follows-counted-in-audit = Tai įskaitoma per jūsų biuro auditą.
letter-follows-deletion-proposed = Siūloma ištrinti duomenis.
letter-no-program = Jokia programa duomenų neatskleidžia, neblokuoja ir neištrina. Dėl kiekvieno iš šių žingsnių sprendžia įvardytas narys ir nurodo motyvus.
letter-reminder = Apribojimas užginčytas { $date }. Dėl toliau nurodytų punktų atsakymo dar nėra.
letter-reminder-number = Priminimo numeris
letter-reply = Apribojimas užginčytas { $date } ir patikros reikalavimų neatitiko. Prieš tai įskaitant jūsų biurui, galite atsakyti.
letter-counts = Kas bus įskaityta
letter-reply-by = Jūsų atsakymas bus perskaitytas prieš ką nors įskaitant, jei bus gautas iki { $date }.
letter-reply-by-over = Laikas atsakyti baigėsi { $date }. Dabar gautas atsakymas vis tiek bus perskaitytas; rezultatas jau gali būti įskaitytas.
letter-reply-stays = Jūsų atsakymas pažodžiui lieka įrašuose šalia rezultato.
letter-source-delete = Ištrinkite tai, ką jūsų biuras ar kiti perėmė iš šių duomenų, ir praneškite tiems, kam juos perdavėte.
letter-confirm-by = Iki { $date } patvirtinkite, kas padaryta.

## To a court
letter-level = Padėtis
letter-since = Nuo
letter-permitted = Leidžiama priemonė
letter-permitted-by = Kas nusprendė
letter-permitted-until = Iki
letter-admissible-since = Priimtinas nuo
letter-court = { $date } pranešimo padėtis yra tokia.
letter-court-level-erased = Pranešimo turinio čia nebėra. Jokia priemonė negali juo remtis.
letter-court-level-suppressed = Pranešimas atšauktas. Jokia priemonė negali juo remtis.
letter-court-level-suspended = Jokia priemonė negali remtis šiuo pranešimu. Kitų šios valstybės teisėje numatytų pagrindų tai nekeičia.
letter-court-level-reviewable = Jokia prievartos priemonė negali remtis šiuo pranešimu, kol nenuspręs įvardytas pareigūnas. Kitų šios valstybės teisėje numatytų pagrindų tai nekeičia.
letter-court-level-permitted = Įvardytas sprendimas leidžia šią vieną priemonę iki nurodytos dienos. Visoms kitoms priemonėms leidimo nėra.
letter-court-request = Prašymas dėl šio pranešimo
letter-court-blocked = Kol prašymas nagrinėjamas, duomenys blokuojami.
letter-court-not = Ko šis raštas nesako
letter-court-says = Jis sako, kokia yra pranešimo padėtis, o ne kodėl. Jis nieko nesako apie kaltę, apie kitus pranešimus ir apie tai, kas žinoma apie asmenį.
letter-court-changes = Padėtis gali pasikeisti bet kurią dieną. Pasiteiraukite iš naujo prieš kiekvieną posėdį ir prieš kiekvieną sprendimą dėl laisvės atėmimo.

## Classes of offence, for the gist
letter-class-homicide = nužudymas
letter-class-assault = užpuolimas ir kūno sužalojimas
letter-class-sexual-violence = seksualinis smurtas
letter-class-child-abuse = vaiko išnaudojimas
letter-class-domestic-violence = smurtas artimoje aplinkoje
letter-class-trafficking = prekyba žmonėmis
letter-class-kidnapping = pagrobimas ir įkaitų paėmimas
letter-class-robbery = plėšimas ir turto prievartavimas
letter-class-theft = vagystė ir įsilaužimas
letter-class-property-damage = turto sugadinimas
letter-class-arson = padegimas
letter-class-weapons-explosives = ginklai ir sprogmenys
letter-class-drugs = narkotikai
letter-class-organised-crime = organizuotas nusikalstamumas
letter-class-terrorism = terorizmas
letter-class-war-crimes-torture = karo nusikaltimai ir kankinimas
letter-class-fraud = sukčiavimas
letter-class-embezzlement = turto iššvaistymas
letter-class-tax = mokesčiai ir muitai
letter-class-corruption = korupcija ir piktnaudžiavimas tarnyba
letter-class-money-laundering = pinigų plovimas
letter-class-forgery = klastojimas ir padirbinėjimas
letter-class-unfunded-cheque-debt = nepadengtas čekis arba skola
letter-class-defamation-insult = šmeižtas ir įžeidimas
letter-class-extremism-association = ekstremizmas arba uždraustas susivienijimas
letter-class-public-order-protest = viešoji tvarka ir protestas
letter-class-treason-espionage = išdavystė ir šnipinėjimas
letter-class-family = šeimos bylos
letter-class-administrative = administracinės taisyklės
letter-class-military = karinės nusikalstamos veikos
letter-class-immigration = imigracija
letter-class-cyber = kompiuteriniai nusikaltimai
letter-class-coup = valdžios užgrobimas
letter-class-religious-racial = religinės nusikalstamos veikos
letter-class-other = kitos nusikalstamos veikos

## How they are made
letter-guide = Raštai ir dokumentai
letter-guide-text = Po vieną kiekvienos rūšies, su išgalvotais žmonėmis. Pastovūs žodžiai ir tipizuotos reikšmės; tai, ką parašė kiti, stovi už brūkšnio; kiekvienas žingsnis sako, kuo remiasi.

# Requests before a reviewing body, and restrictions. Terms of the body; kinds, grounds, scopes and decisions have their words with the letters.

## How far a request is
rq-state-filed = Pateiktas
rq-state-acknowledged = Gavimas patvirtintas
rq-state-not-admissible = Nepriimtinas
rq-state-admissible = Priimtinas
rq-state-data-check = Duomenys patikrinti
rq-state-consultation = Klausiamas Generalinis sekretoriatas
rq-state-source-questions = Klausiamas šaltinis
rq-state-decided = Išspręstas
rq-state-implementation = Vykdomas
rq-state-notified = Šalims pranešta
rq-state-closed = Užbaigtas

## Steps
rq-step-acknowledged = Institucija pranešė, kad prašymas gautas
rq-step-completion-asked = Pareiškėjo paprašyta to, ko trūksta
rq-step-completed = Gauta tai, ko trūko
rq-step-admitted = Prašymas priimtinas
rq-step-not-admitted = Prašymas nepriimtinas
rq-step-data-checked = Patikrinta, ar duomenų yra
rq-step-consulted = Konsultuotasi su Generaliniu sekretoriatu
rq-step-consultation-ended = Konsultacija baigta
rq-step-source-asked = Šaltinio paklausta
rq-step-source-answered = Šaltinis atsakė
rq-step-sent-for-implementation = Tai, kas nuspręsta, perduota vykdyti
rq-step-implemented = Tai, kas nuspręsta, įvykdyta
rq-step-notified = Šalims pranešta
rq-step-withdrawn-by-source = Šaltinis pats atsiėmė duomenis; išvados nėra
rq-step-withdrawn-by-applicant = Pareiškėjas atsiėmė prašymą
rq-step-mandate-ended = Įgaliojimas baigėsi; joks terminas nesustoja
rq-step-mandate-given = Gautas kitas įgaliojimas
rq-step-closed = Prašymas užbaigtas
rq-step-assigned = Jis perduotas nariui arba paskirtas į posėdį

## What stands in a file
rq-file-contested-fact = Ginčijamas faktas
rq-file-evidence = Įrodymas
rq-file-submission = Paaiškinimai
rq-file-answer = Šaltinio atsakymas
rq-file-publication = Ką šaltinis paskelbė pats
rq-file-trial-over = Pasibaigęs teismas arba nuosprendis
rq-file-inference = Žyma: į pagrindimo nebuvimą gali būti atsižvelgta
rq-file-note = Institucijos darbuotojų pastaba

## Whether the person is told
rq-telling-tell = Asmeniui pranešama
rq-telling-counsel-only = Pranešama tik advokatui
rq-telling-not-yet = Ne anksčiau nei nurodytą dieną
rq-telling-not-before-measure = Ne anksčiau, nei taikyta priemonė

## The test
rq-point-ground = Pagrindas nurodytas
rq-point-own-words = Kalbama apie šią bylą
rq-point-per-item = Kiekvienas punktas turi savą motyvą
rq-point-supported = Kas nors tai patvirtina
rq-point-in-time = Yra pabaiga arba peržiūra ir laikas nepraėjo
rq-point-not-published = Šaltinis pats to nepaskelbė
rq-point-investigation-open = Tyrimui dar reikia slaptumo
rq-verdict-passes = išlaikyta
rq-verdict-fails = neišlaikyta
rq-verdict-asks = paklausta
rq-verdict-does-not-apply = netaikoma

## The challenge
rq-challenge-opened = Užginčijimas pradėtas; šaltinio klausiama punktas po punkto
rq-challenge-answered = Šaltinis atsakė; atsakymas tikrinamas
rq-challenge-reminded = Šaltiniui priminta
rq-challenge-third-party-check-asked = Nario prašoma įvertinti riziką tretiesiems asmenims
rq-challenge-third-party-checked = Narys įvertino riziką tretiesiems asmenims
rq-challenge-gist-proposed = Siūloma atskleisti esmę
rq-challenge-block-proposed = Siūloma blokuoti duomenis, kol prašymas nagrinėjamas
rq-challenge-reply-invited = Šaltiniui pranešama, kas bus įskaityta, ir jis gali atsikirsti
rq-challenge-replied = Šaltinis atsikirto
rq-challenge-inference-marked = Byloje dedama žyma: į pagrindimo nebuvimą gali būti atsižvelgta
rq-challenge-counted-in-audit = Tai įskaitoma per biuro auditą
rq-challenge-deletion-proposed = Siūloma ištrinti duomenis
rq-challenge-closed = Užginčijimas užbaigtas
rq-ended-justified = Apribojimas dabar pagrįstas.
rq-ended-lifted = Šaltinis jį panaikino.
rq-ended-decided = Nusprendė įvardyti žmonės.
rq-ended-withdrawn = Prašymas arba duomenys atsiimti.
rq-gist-charges-and-country = Kaltinimai ir valstybė
rq-gist-offence-class = Tik nusikaltimo rūšis
rq-gist-counsel-only = Tik advokatui, kuris nieko toliau neperduoda

## Clocks
rq-clock-acknowledge = Institucija praneša, kad prašymas gautas
rq-clock-admissibility = Institucija pasako, ar prašymas priimtinas
rq-clock-completion = Pareiškėjas papildo tai, ko trūksta
rq-clock-access-decision = Institucija sprendžia dėl prieigos
rq-clock-deletion-decision = Institucija sprendžia dėl taisymo arba ištrynimo
rq-clock-revision-decision = Institucija sprendžia dėl peržiūros
rq-clock-consultation = Generalinis sekretoriatas atsako į konsultaciją
rq-clock-source-answer = Šaltinis atsako į institucijos klausimus
rq-clock-challenge-answer = Šaltinis pagrindžia apribojimą punktas po punkto
rq-clock-reminder-answer = Šaltinis atsako į priminimą
rq-clock-right-of-reply = Šaltinis gali atsikirsti, kol tai neįskaityta prieš jį
rq-clock-proposal-decision = Narys sprendžia dėl pasiūlymo
rq-clock-third-party-check = Narys įvertina riziką tretiesiems asmenims
rq-clock-restriction-review = Šaltinis peržiūri savo apribojimą
rq-clock-implementation = Tai, kas nuspręsta, vykdoma
rq-clock-notification = Pareiškėjui ir šaltiniui pranešama apie sprendimą
rq-clock-revision-window = Pareiškėjas prašo peržiūros dėl naujo fakto
rq-clock-national-answer = Įstaiga atsako į nacionalinį prašymą
rq-clock-measure-review = Institucija peržiūri laikiną blokavimą

## What follows without an answer
rq-follows-acknowledge = Pareiškėjui pranešama, kad niekas neatsakė. Priimtinumo terminas eina toliau.
rq-follows-admissibility = Sprendimas dėl priimtinumo laikomas vėluojančiu, kol jo nėra.
rq-follows-completion = Institucija sprendžia pagal tai, kas yra. Niekas neužsibaigia savaime.
rq-follows-access-decision = Pareiškėjui pranešama, tai įeina į statistiką, o sprendimą dar reikia priimti.
rq-follows-deletion-decision = Pareiškėjui pranešama, tai įeina į statistiką, o sprendimą dar reikia priimti.
rq-follows-revision-decision = Pareiškėjui pranešama, o sprendimą dar reikia priimti.
rq-follows-consultation = Institucija tęsia be atsakymo.
rq-follows-source-answer = Institucija sprendžia pagal tai, kas yra. Tyla nieko nepatvirtina.
rq-follows-challenge-answer = Šaltiniui primenama.
rq-follows-reminder-answer = Kitas užginčijimo žingsnis siūlomas nariui.
rq-follows-right-of-reply = Žyma dedama į bylą ir tai įskaitoma per biuro auditą.
rq-follows-proposal-decision = Pasiūlymas lieka atviras ir vėluojantis. Niekas neatskleidžiama savaime.
rq-follows-third-party-check = Esmė nesiūloma, kol narys neįvertino rizikos.
rq-follows-restriction-review = Apribojimas tikrinamas iš naujo ir neišlaiko, nes laikas praėjo.
rq-follows-implementation = Pareiškėjui pranešama, kad neįvykdyta. Sprendimas lieka galioti.
rq-follows-notification = Pareiškėjas mato, kad sprendimas yra, o jo tekstas vėluoja.
rq-follows-revision-window = Ar vėlesnis prašymas priimtinas, pasako narys.
rq-follows-national-answer = Pareiškėjas gali kreiptis į priežiūros instituciją.
rq-follows-measure-review = Blokavimas lieka, kol nusprendžia narys.

## What became of a clock
rq-deadline-running = eina
rq-deadline-paused = stovi
rq-deadline-escalated = baigėsi be atsakymo
rq-deadline-met = atsakyta laiku
rq-deadline-answered-late = atsakyta pavėluotai
rq-deadline-over = baigtas

## Sides
rq-party-applicant = pareiškėjas
rq-party-body = institucija
rq-party-general-secretariat = INTERPOLO Generalinis sekretoriatas
rq-party-source = šaltinis
rq-party-controller = įstaiga, tvarkanti duomenis

## Questions to the source
rq-asked-what-is-restricted = Ar kas nors apribota pareiškėjui ir kas?
rq-asked-which-ground = Kuris sąrašo pagrindas nurodytas ir kaip jis čia taikomas?
rq-asked-why-existence = Kas būtų, jei pareiškėjas sužinotų, kad tai yra?
rq-asked-why-content = Kas būtų, jei pareiškėjas sužinotų, kas ten parašyta?
rq-asked-why-source = Kas būtų, jei pareiškėjas sužinotų, iš ko tai gauta?
rq-asked-why-document = Kas būtų, jei pareiškėjas pamatytų dokumentą?
rq-asked-what-is-particular = Kas to reikalauja šioje byloje ir jokioje kitoje?
rq-asked-which-items = Kurie punktai apriboti, kiekvienas su apimtimi ir savu motyvu?
rq-asked-which-element = Kuri nutartis arba sprendimas tai patvirtina: kieno, kurios dienos, kokio numerio?
rq-asked-until-when = Iki kurios dienos ir kurią dieną tai peržiūrima?
rq-asked-why-published = Šaltinis pats tą patį paskelbė: kodėl tai apribota pareiškėjui?
rq-asked-why-secret-after-trial = Ar teismas baigtas, ir jei taip, kuriam kitam tyrimui reikia slaptumo, neįvardijant trečiųjų asmenų?
rq-asked-what-risk-to-third-persons = Kokia rizika kiltų tretiesiems asmenims ir ką pasakius, nė vieno neįvardijant?
rq-asked-what-could-be-told = Ką būtų galima pasakyti vietoj to: kaltinimus ir valstybę, nusikaltimo rūšį ar tik advokatui?

## Law or rule
rq-label-law = įstatymas
rq-label-practice = Komisijos praktika
rq-label-policy = šios institucijos taisyklė, ne įstatymas

## What a test comes to
rq-outcome-justified = Pagrįsta
rq-outcome-asks = Klausimas atviras
rq-outcome-fails = Nepagrįsta
rq-outcome-not-tested = Netikrinta
rq-outcome-justified-means = Kiekvienas taikomas punktas išlaikytas. Jis lieka iki savo pabaigos arba peržiūros.
rq-outcome-asks-means = Visi punktai išlaikyti arba paklausti, o šaltinis dar turi atsakyti į klausimą.
rq-outcome-fails-means = Bent vienas punktas neišlaikytas. Užginčijimas prasideda savaime; ką atskleisti, sprendžia įvardytas narys.
rq-outcome-not-tested-means = Kitos rūšies apribojimas, arba laikas atsakyti dar eina.

## Why a point says what it says
rq-why-other-kind = Jis riboja kitus biurus, o ne tai, ką sužino pareiškėjas. Ši patikra ne jam.
rq-why-not-due = Laikas atsakyti nepraėjo.
rq-why-silent = Šaltinis iki termino pabaigos nieko nepasakė.
rq-why-nothing-claimed = Nepareikšta nieko, ką būtų galima nagrinėti.
rq-why-no-ground = Pagrindas nenurodytas.
rq-why-other-ground = Nurodyto pagrindo sąraše nėra.
rq-why-ground-not-taken = Institucija šio pagrindo nepriima.
rq-why-ground-named = Nurodytas sąrašo pagrindas.
rq-why-empty = Žodžių nėra.
rq-why-too-short = Žodžių tiek mažai, kad jie nieko nesako apie šią bylą.
rq-why-same-words = { $number ->
    [one] Tie patys arba beveik tie patys žodžiai yra { $number } kitoje byloje.
    [few] Tie patys arba beveik tie patys žodžiai yra { $number } kitose bylose.
   *[other] Tie patys arba beveik tie patys žodžiai yra { $number } kitų bylų.
 }
rq-why-own-words = Jokia kita byla to paties nesako.
rq-why-whole-file = Apribota visa byla ir nenurodytas nė vienas punktas.
rq-why-no-item = Nenurodyta nei visa byla, nei punktas.
rq-why-items-without-reason = { $number ->
    [one] { $number } punktas neturi savo motyvo.
    [few] { $number } punktai neturi savo motyvo.
   *[other] { $number } punktų neturi savo motyvo.
 }
rq-why-one-reason-for-all = Apribota visa byla su vienu motyvu visiems punktams.
rq-why-each-item = Kiekvienas punktas turi savą motyvą.
rq-why-no-element = Nenurodyta nei nutartis, nei sprendimas, nei kitas patvirtinimas.
rq-why-element-named = Nurodyta, kas tai patvirtina.
rq-why-no-end = Nenurodyta nei pabaiga, nei peržiūros diena.
rq-why-too-far = Ir pabaiga, ir peržiūra toliau, nei priima institucija.
rq-why-expired = Baigėsi { $day }.
rq-why-expired-undated = Baigėsi.
rq-why-review-passed = Turėjo būti peržiūrėta { $day }, ir niekas to nepadarė.
rq-why-review-passed-undated = Turėjo būti peržiūrėta, ir niekas to nepadarė.
rq-why-runs = Galioja iki { $day } arba tada peržiūrima.
rq-why-runs-undated = Nesibaigė.
rq-why-published = Šaltinis tą patį paskelbė { $day }.
rq-why-published-undated = Šaltinis tą patį paskelbė; diena nežinoma.
rq-why-not-published = Nežinoma nieko, ką šaltinis būtų paskelbęs ir kas sakytų tą patį.
rq-why-another-ground = Nurodytas kitas pagrindas; tyrimo slaptumas nepareikštas.
rq-why-no-trial-known = Nežinoma teismo ar nuosprendžio, kuris užbaigtų tyrimą.
rq-why-trial-over = Teismas baigtas { $day }. Šaltinio klausiama atskiro motyvo.
rq-why-trial-over-undated = Teismas baigtas. Šaltinio klausiama atskiro motyvo.
rq-why-no-separate-reason = Teismas baigtas, o atsakyme atskiro motyvo nėra.
rq-why-separate-reason = Teismas baigtas, ir atskiras motyvas pateiktas.

## How a clock is reckoned
rq-term-hour = { $n ->
    [one] { $n } valanda
    [few] { $n } valandos
   *[other] { $n } valandų
 }
rq-term-calendar-day = { $n ->
    [one] { $n } kalendorinė diena
    [few] { $n } kalendorinės dienos
   *[other] { $n } kalendorinių dienų
 }
rq-term-working-day = { $n ->
    [one] { $n } darbo diena
    [few] { $n } darbo dienos
   *[other] { $n } darbo dienų
 }
rq-term-month = { $n ->
    [one] { $n } mėnuo
    [few] { $n } mėnesiai
   *[other] { $n } mėnesių
 }
rq-unit-hour = valandos
rq-unit-calendar-day = kalendorinės dienos
rq-unit-working-day = darbo dienos
rq-unit-month = mėnesiai
rq-r-start = Pradžia: { $day }, { $time }. Ši diena neskaičiuojama.
rq-r-ran = Terminas eina: { $term }. Pabaiga: { $end }.
rq-r-ran-down = Terminas eina: { $term }. Tokios dienos paskutiniame mėnesyje nėra: suapvalinta žemyn iki jo paskutinės dienos. Pabaiga: { $end }.
rq-r-ran-up = Terminas eina: { $term }. Tokios dienos paskutiniame mėnesyje nėra: suapvalinta aukštyn iki pirmos dienos po jo. Pabaiga: { $end }.
rq-r-longer = Pratęsta: { $term }. Pabaiga: { $end }.
rq-r-longer-down = Pratęsta: { $term }. Tokios dienos paskutiniame mėnesyje nėra: suapvalinta žemyn iki jo paskutinės dienos. Pabaiga: { $end }.
rq-r-longer-up = Pratęsta: { $term }. Tokios dienos paskutiniame mėnesyje nėra: suapvalinta aukštyn iki pirmos dienos po jo. Pabaiga: { $end }.
rq-r-no-end-yet = Terminas: { $term }. Pabaigos nėra; priežastis toliau.
rq-r-longer-no-end = Pratęsta: { $term }. Pabaigos nėra; priežastis toliau.
rq-r-stood-minutes = { $n ->
    [one] Stovėjo nuo { $from } iki { $until }: pridedama { $n } minutė. Pabaiga: { $end }.
    [few] Stovėjo nuo { $from } iki { $until }: pridedamos { $n } minutės. Pabaiga: { $end }.
   *[other] Stovėjo nuo { $from } iki { $until }: pridedama { $n } minučių. Pabaiga: { $end }.
 }
rq-r-stood-days = { $n ->
    [one] Stovėjo po { $from } iki { $until }: pridedama { $n } diena. Pabaiga: { $end }.
    [few] Stovėjo po { $from } iki { $until }: pridedamos { $n } dienos. Pabaiga: { $end }.
   *[other] Stovėjo po { $from } iki { $until }: pridedama { $n } dienų. Pabaiga: { $end }.
 }
rq-r-stood-working = { $n ->
    [one] Stovėjo po { $from } iki { $until }: pridedama { $n } darbo diena. Pabaiga: { $end }.
    [few] Stovėjo po { $from } iki { $until }: pridedamos { $n } darbo dienos. Pabaiga: { $end }.
   *[other] Stovėjo po { $from } iki { $until }: pridedama { $n } darbo dienų. Pabaiga: { $end }.
 }
rq-r-idle-empty = Pertrauka nuo { $day } nieko neprideda: ji tuščia.
rq-r-idle-after = Pertrauka nuo { $day } nieko neprideda: pabaiga jau buvo atėjusi.
rq-r-moved = Perkelta į kitą darbo dieną, { $day }, nes šiomis dienomis niekas nedirba: { $over }.
rq-r-stays-rule = Pabaiga neperkeliama: taisyklė jos neperkelia.
rq-r-stays-working = Pabaiga neperkeliama: tai darbo diena.
rq-r-stays-not-covered = Pabaiga neperkeliama: kalendorius nesako, ar tai laisva diena.
rq-r-stays-no-calendar = Pabaiga neperkeliama: joks kalendorius nesako, kurios dienos laisvos.
rq-r-not-covered = Kalendorius { $name } neapima { $years }. Ten žinomos tik savaitės dienos, ir pabaiga gali būti vėliau.
rq-r-ends = Pabaiga: { $end }. Kas padaryta tuo metu, pavėluota.
rq-r-stands-still = Pabaigos dar nėra: terminas stovi nuo { $day }.
rq-r-no-such-day = Pabaigos nėra: dienos { $day } nėra, o taisyklė neapvalina. Kuri tai diena, pasako žmogus.
rq-r-no-calendar = Pabaigos nėra: skaičiuojamos darbo dienos, o joks kalendorius nesako, kurios jos. Kuri tai diena, pasako žmogus.
rq-r-beyond = Pabaigos nėra: ji už metų, kuriuos galima užrašyti.
rq-weekday-monday = pirmadienis
rq-weekday-tuesday = antradienis
rq-weekday-wednesday = trečiadienis
rq-weekday-thursday = ketvirtadienis
rq-weekday-friday = penktadienis
rq-weekday-saturday = šeštadienis
rq-weekday-sunday = sekmadienis

## A clock on a page
rq-side-own = Į šį terminą atsakote jūs. Negalite jo nei sustabdyti, nei pratęsti, o peržiūrėjimas į nieką neatsako.
rq-side-body = Į šį terminą atsako kita šalis. Institucija gali jį sustabdyti arba pratęsti, nurodžiusi priežastis.
rq-side-waits = Į šį terminą atsako kita šalis. Iš jūsų nieko nereikalaujama.
rq-no-end = pabaigos dar negalima apskaičiuoti
rq-answered = Atsakyta
rq-told = Kam tada pranešama
rq-reckoned-link = Kaip jis apskaičiuotas
rq-reckoned = Kaip jis apskaičiuotas
rq-reckoned-means = Kiekvienas žingsnis iš eilės. Pagal juos bet kas gali perskaičiuoti.
rq-sides = Tas pats terminas iš kiekvienos pusės
rq-other-place = Čia jis apskaičiuotas pagal kitą laiko juostą arba kalendorių nei įraše; galioja įrašas.
rq-term = Terminas
rq-zone = Laiko juosta, kurioje baigiasi dienos
rq-days-off = Laisvų dienų kalendorius
rq-line = Terminas kaip linija
rq-line-note = Nuo pradžios iki pabaigos. Brūkšniuota: terminas stovėjo.
rq-now = dabar
rq-stood-still = Stovėjo
rq-made-longer = Pratęsta
rq-lasts = tebestovi
rq-changes = Kas jį pakeitė

## Next step
rq-next = Kitas žingsnis
rq-next-nothing = Nieko nereikia
rq-next-nothing-means = Joks terminas neatviras. Tai nereiškia, kad prašymas baigtas.
rq-next-go = Pereiti

## Docket
rq-docket = Prašymai
rq-docket-lead = Pagal jų terminus. Kas vėluoja, lieka čia, kol kas nors atsakys.
rq-docket-parts = Sąrašo dalys
rq-docket-none = Čia nieko nėra
rq-docket-none-means = Tai nereiškia, kad niekas nelaukia: pažiūrėkite kitas dalis.
rq-tab-open = Atviri
rq-tab-overdue = Vėluojantys
rq-tab-due = Terminas per septynias dienas
rq-tab-proposals = Pasiūlymai spręsti
rq-tab-closed = Užbaigti
rq-search = Prašymo numeris arba biuras
rq-lodge = Pateikti prašymą
rq-col-state = Kuriame etape
rq-name-not-shown = Vardas nerodomas
rq-reports = Pranešėjas
rq-proposals = { $n ->
    [one] { $n } pasiūlymas laukia sprendimo
    [few] { $n } pasiūlymai laukia sprendimo
   *[other] { $n } pasiūlymų laukia sprendimo
 }

## One request
rq-request = Prašymas
rq-sitting = Posėdis
rq-found-data = Duomenų apie asmenį rasta.
rq-found-not-said = Čia nesakoma, ar duomenų yra.
rq-silence = Ką reiškia tyla
rq-track = Šio prašymo kelias
rq-not-reached = nepasiekta
rq-acts = Ką galite padaryti
rq-no-open-clock = Joks šio prašymo terminas neatviras.
rq-calendar = Datos jūsų kalendoriui
rq-telling-title = Ar pranešti asmeniui
rq-telling-none = To dar niekas nenusprendė.
rq-telling-decide = Nuspręsti, ar pranešti asmeniui
rq-review-on = Peržiūros diena
rq-restrictions = Apribojimai
rq-restrictions-none = Apribojimų nepareikšta.
rq-points-fail = Neišlaikyta punktų: { $first } iš { $second }
rq-ladder = Užginčijimas žingsnis po žingsnio
rq-to-come = ateis savaime, jei nebus atsakymo
rq-decide-this = Spręsti dėl šio pasiūlymo
rq-rulings = Sprendimai
rq-rulings-none = Dar nieko nenuspręsta.
rq-rulings-untold = Jūsų pusei dar nepranešta apie jokį sprendimą.
rq-replaced = jį pakeitė vėlesnė versija
rq-excerpt-publish = Paskelbti išrašą
rq-file-title = Bylos medžiaga
rq-file-sides = Abi šalys stovi greta. Institucijos darbuotojai mato viską; kiekviena kita šalis mato tai, kas nurodyta prie kiekvieno punkto.
rq-file-none = Iš šios šalies nieko nėra.
rq-bytes = { $n ->
    [one] { $n } baitas
    [few] { $n } baitai
   *[other] { $n } baitų
 }
rq-seen-by = Kas gali tai matyti, be institucijos darbuotojų
rq-seen-staff = niekas
rq-letter = Laiškas
rq-was-lodged = Prašymas pateiktas
rq-was-claimed = Pareikštas apribojimas
rq-was-tested = Apribojimas patikrintas
rq-was-ruled = Nuspręsta
rq-was-begun = Terminas prasidėjo
rq-was-paused = Terminas sustabdytas
rq-was-resumed = Terminas vėl eina
rq-was-extended = Terminas pratęstas
rq-was-met = Į terminą atsakyta laiku
rq-was-late = Į terminą atsakyta pavėluotai
rq-was-escalated = Terminas baigėsi be atsakymo
rq-was-over = Tai, dėl ko ėjo terminas, baigta
rq-was-filed = Įdėta į bylos medžiagą
rq-was-letter = Sudarytas laiškas
rq-was-excerpt = Paskelbtas išrašas
rq-was-telling = Nuspręsta, ar pranešti asmeniui

## One restriction
rq-restriction = Apribojimas
rq-claim = Ką pareiškia šaltinis
rq-claim-not-shown = Jo žodžiai yra dalis to, kas apribota. Čia jie nerodomi.
rq-claim-silent = Šaltinis tylėjo: nieko nepareikšta.
rq-whole-file = Visa byla
rq-items = { $n ->
    [one] { $n } punktas
    [few] { $n } punktai
   *[other] { $n } punktų
 }
rq-items-title = Punktai
rq-item = Punktas
rq-supporting = Kas tai patvirtina
rq-author = Kas pasirašė
rq-expires = Iki kada
rq-not-named = nenurodyta
rq-test = Patikra eilutė po eilutės
rq-test-not-shown = Patikros priežastys išduotų tai, kas apribota. Ką pasakyti, sprendžia įvardytas narys.
rq-twins-title = Tie patys žodžiai kitur
rq-twins-none = Jokia kita byla to paties nesako.
rq-twins = { $n ->
    [one] Tie patys arba beveik tie patys žodžiai yra { $n } kitoje byloje.
    [few] Tie patys arba beveik tie patys žodžiai yra { $n } kitose bylose.
   *[other] Tie patys arba beveik tie patys žodžiai yra { $n } kitų bylų.
 }
rq-twins-at-least = { $n ->
    [one] Tie patys arba beveik tie patys žodžiai yra bent { $n } kitoje byloje.
    [few] Tie patys arba beveik tie patys žodžiai yra bent { $n } kitose bylose.
   *[other] Tie patys arba beveik tie patys žodžiai yra bent { $n } kitų bylų.
 }
rq-nearest = { $n ->
    [one] Iš šimto teksto dalių artimiausioje sutampa { $n }.
    [few] Iš šimto teksto dalių artimiausioje sutampa { $n }.
   *[other] Iš šimto teksto dalių artimiausioje sutampa { $n }.
 }
rq-twins-staff = Kurios tai bylos, mato tik institucijos darbuotojai.
rq-unshared = { $n ->
    [one] { $n } faktas byloje liudija prieš tai ir neperduotas: niekas to nenusprendė.
    [few] { $n } faktai byloje liudija prieš tai ir neperduoti: niekas to nenusprendė.
   *[other] { $n } faktų byloje liudija prieš tai ir neperduota: niekas to nenusprendė.
 }
rq-no-answer = Atsakymo nėra.

## What people fill in
rq-yes = Taip
rq-no = Ne
rq-f-optional = Gali likti tuščia.
rq-f-lines = Po vieną eilutėje.
rq-f-kind-hint = Prevencinis prašymas neturi termino: jokia taisyklė jo nežino.
rq-f-national-asks = Ko prašoma įstaigos
rq-f-national-hint = Tik nacionaliniam prašymui.
rq-f-controller = Įstaiga, tvarkanti duomenis
rq-f-names = Vardai, kaip jie rašomi
rq-f-names-hint = Viena forma eilutėje, bet kokiu raštu.
rq-f-born-hint = Metai, metai ir mėnuo arba diena: 1984, 1984-07 arba 1984-07-09.
rq-f-nationalities = Pilietybės, kaip nurodyta
rq-f-filed-by-hint = Kai pateikia ne pats asmuo.
rq-f-mandate-until = Įgaliojimas iki
rq-f-mandate-proof = Popierius, įrodantis įgaliojimą
rq-f-paper-hint = PDF, vaizdas arba tekstas, ne daugiau kaip 20 MB. Saugomas užantspauduotas ir čia niekada neatveriamas.
rq-listed-paper-hint = PDF, vaizdas arba tekstas, ne daugiau kaip 4 MB. Saugomas užantspauduotas ir čia niekada neatveriamas.
rq-f-language = Atsakymų kalba
rq-f-supplied = Kas pridėta
rq-f-supplied-hint = Pažymėkite, kas yra. Ko trūksta, bus prašoma punktas po punkto.
rq-f-identity = Tapatybės dokumentas
rq-f-identity-until = Tapatybės dokumentas galioja iki
rq-f-revision-hint = Tik peržiūrai.
rq-f-found = Duomenų apie asmenį yra
rq-f-questions = Klausimai
rq-f-file-kind = Kas tai
rq-f-side = Kurios šalies
rq-f-origin = Iš ko tai gauta
rq-f-origin-hint = Teismas, laikraštis, pats asmuo.
rq-f-says = Žodžiais
rq-f-seen-hint = Niekas nepažymėtas: mato tik institucijos darbuotojai.
rq-f-shielded = Jame esantys aukų ir liudytojų vardai
rq-f-shielded-hint = Po vieną eilutėje. Jie niekada nepalieka bylos, ir joks laiškas jų neneša.
rq-f-paper = Popierius
rq-f-two-kinds = Du skirtingi dalykai: ką mato kiti biurai ir ką sužino pareiškėjas.
rq-f-other-ground = Kitas pagrindas, šaltinio žodžiais
rq-more-items = Daugiau eilučių punktams
rq-f-scope = Kas apribota { $n } punkte
rq-f-reason = { $n } punkto motyvas
rq-f-justification = Pagrindimas
rq-f-justification-hint = Kas to reikalauja šioje byloje. Tie patys žodžiai kaip kitose bylose nėra pagrindimas.
rq-f-supporting-hint = Nutartis arba sprendimas: kieno, diena ir numeris.
rq-f-separate = Atskiras slaptumo motyvas po teismo
rq-f-separate-hint = Jei teismas baigtas, o slaptumo dar reikia. Neįvardykite trečiųjų asmenų.
rq-f-does = Ką darote
rq-answer-justify = Pagrįsti apribojimą punktas po punkto
rq-answer-words = Atsakyti žodžiais
rq-answer-reply = Atsikirsti į tai, kas bus įskaityta
rq-f-allows = Daugiausia, ką galima pasakyti, niekam nesukeliant pavojaus
rq-f-allows-hint = Platesnės esmės atskleisti negalima.
rq-check-none = Nieko
rq-f-gist = Atskleidžiama esmė
rq-f-gist-hint = Ne plačiau, nei pasiūlyta ir nei leidžia rizikos įvertinimas.
rq-f-decide-hint = Visiškai, savais žodžiais. Jie lieka įraše su jūsų vardu.
rq-f-to-applicant = Ką skaito pareiškėjas
rq-f-to-source = Ką skaito šaltinis
rq-f-sent-as-is = Siunčiama taip, kaip yra.
rq-f-letter-language = Rašto kalba
rq-f-language-hint = Nepasirinkta: pareiškėjui prašymo kalba, kitiems anglų kalba.
rq-f-address = Gavėjo adresas
rq-f-function = Pasirašančiojo pareigos
rq-f-function-hint = Tuščia: žingsnį atlikusio asmens padalinys.
rq-f-charges-hint = Tais žodžiais, kuriais jie atskleidžiami. Tuščia: tai, ką sprendimas sako pareiškėjui.
rq-f-country-hint = Tuščia: biuras.
rq-f-length = Kiek
rq-f-unit = Ko
rq-f-until-hint = Tik „Ne anksčiau nei nurodytą dieną“.
rq-f-telling-hint = Ką asmeniui reikštų pranešimas ir ką – nepranešimas.
rq-f-excerpt = Išrašo tekstas
rq-f-excerpt-hint = Vietoj to, kas išimta, parašykite [...].
rq-f-number = Publikacijos numeris
rq-f-number-hint = Jis nieko nesako apie prašymą.
rq-form-lodge = Pateikti prašymą
rq-form-lodge-lead = Tai, ko trūksta, netrukdo priimti: to paprašoma.
rq-form-step = Įrašyti šį žingsnį
rq-form-step-lead = Jis lieka įraše su jūsų vardu ir priežastimis.
rq-form-file = Įdėti į bylos medžiagą
rq-form-file-lead = Lieka taip, kaip gauta. Niekas atgal neišimama.
rq-form-claim = Įrašyti apribojimą
rq-form-claim-lead = Jis tikrinamas iš karto. Kas neišlaikyta, užginčijama savaime.
rq-form-answer = Atsakyti į užginčijimą
rq-form-answer-lead = Atsakymas tikrinamas kaip ir apribojimas. Tyla niekada nepatvirtina apribojimo.
rq-form-check = Įrašyti riziką tretiesiems asmenims
rq-form-check-lead = Prieš siūlant esmę, įvardytas narys įvertina, kam tai sukeltų pavojų.
rq-form-decide = Pasirašyti sprendimą
rq-form-decide-lead = Sprendžia įvardytas narys ir nurodo motyvus. Jokia programa neatskleidžia, neblokuoja ir neištrina.
rq-form-letter = Sudaryti laišką
rq-form-letter-lead = Jo tekstas saugomas žodis į žodį, su santrauka žurnale.
rq-form-issue = Parengti šį raštą
rq-form-issue-lead = Jis įrašomas žodis žodin. Jokia programa jo neišsiunčia.
rq-form-pause = Sustabdyti terminą
rq-form-pause-lead = Gali tik tas, kas į jį neatsako, ir tik iki jo pabaigos.
rq-form-resume = Leisti terminui eiti toliau
rq-form-resume-lead = Laikas, kai jis stovėjo, pridedamas pabaigoje.
rq-form-extend = Pratęsti terminą
rq-form-extend-lead = Gali tik tas, kas į jį neatsako, ir tik iki jo pabaigos.
rq-form-telling = Nuspręsti, ar pranešti asmeniui
rq-form-telling-lead = Po 30 dienų tai peržiūrima.
rq-form-note = Pranešti teismui, kokia šio pranešimo padėtis
rq-form-note-lead = Lygis, leidimas ir nagrinėjamas prašymas šios dienos būkle, niekada priežastis. Raštas yra žurnale su savo santrauka; išsiunčiate jūs.
rq-f-court = Teismas
rq-f-office = Rašanti įstaiga
rq-f-office-hint = Tuščia: jūsų institucija arba padalinys.
rq-f-note-function-hint = Tuščia: jūsų padalinys.
rq-note-before = Anksčiau parengti raštai
rq-form-excerpt = Patikrinti ir paskelbti išrašą
rq-form-excerpt-lead = Skelbiama tik tada, kai patikra nieko neranda.
rq-excerpt-lead = Negali likti nei bylos vardo, nei dienos, nei vietos, nei numerio, ir šalia ankstesnių išrašų nieko negali būti galima atspėti.
rq-excerpt-clean = Nerasta nieko, kas negali ten būti.
rq-excerpt-found = { $n ->
    [one] { $n } vieta negali ten būti
    [few] { $n } vietos negali ten būti
   *[other] { $n } vietų negali ten būti
 }
rq-word = Žodis
rq-found = Kas tai
rq-found-name = bylos vardas
rq-found-place = bylos vieta
rq-found-date = bylos diena
rq-found-number = bylos numeris
rq-found-hidden-earlier = ankstesnis išrašas tai slepia
rq-found-shown-earlier = ankstesnis išrašas rodo tai, kas čia paslėpta
rq-letter-lead = Pastovūs žodžiai ir patikrintos reikšmės. Joks laiškas neįvardija aukos, liudytojo ar valstybės, suteikusios apsaugą.
rq-letter-preview = Koks jis būtų
rq-letter-as-made = Kaip buvo parengtas
rq-letter-look = Peržiūrėti
rq-letter-print = Puslapis spausdinti

## Time of the server
rq-form-time = Pasakyti, kad laikas teisingas
rq-form-time-lead = Kol serverio laikas abejotinas, joks prašymo terminas nesibaigia. Narys savo vardu pasako, kad laikas teisingas ir su kuo jis palygintas; tai lieka įrašyta.
rq-time-shows = Serveris rodo: { $when }.
rq-time-hint = Su kuo palyginote: kitu laikrodžiu, šiandienos paštu, skambučiu.
rq-time-doubt = Serverio laikas abejotinas: joks terminas nesibaigia, kol narys nepasako, kad laikas teisingas.

## Calendar
rq-feed = Kalendorius
rq-feed-lead = Čia matomi terminai jūsų kalendoriaus programoje: taisyklė ir prašymo numeris, jokių vardų, su priminimais savaitę ir dieną prieš pabaigą.
rq-feed-address = Adresas kalendoriaus programai
rq-feed-means = Kalendoriaus programa prisijungti negali. Kas turi šį adresą, skaito šiuos terminus, todėl niekam jo neduokite. Kitas adresas nutraukia ankstesnį; naujas slaptažodis taip pat.
rq-feed-once = Šis adresas rodomas vieną kartą: dabar nukopijuokite jį į kalendoriaus programą
rq-feed-stands = Sukurtas { $when }, baigiasi { $until }.
rq-feed-none = Adreso nėra.
rq-feed-make = Sukurti adresą
rq-feed-again = Sukurti kitą adresą
rq-feed-end = Nutraukti šį adresą
rq-feed-file = Paimti failą dabar
rq-feed-name = Terminai
rq-feed-first = Terminai: pirmieji { $n }

## Sittings
rq-meetings = Posėdžiai
rq-meetings-lead = Kas yra kiekviename posėdyje, pirmiausia vėluojantys, ir kiek laukia.
rq-no-sitting = Jokiame posėdyje
rq-sitting-empty = Šiame posėdyje nieko nėra.
rq-nobody-reports = niekas nepraneša
rq-member = Narys
rq-load-open = Atviri užginčijimai
rq-load-source = Laukia šaltinio
rq-load-decide = Laukia nario
rq-load-overdue = Iš jų vėluoja
rq-load-members = Kas laukia kiekvieno nario
rq-load-sittings = Kas laukia kiekvieno posėdžio
rq-load-rules = Kas laukia, pagal terminus
rq-load-note = Pasiūlymai ir įvertinimai. Institucijos darbas, nieko apie asmenį.

## The public door
rq-listed = Paklausti, ar esate sąrašuose
rq-listed-lead = Paklausti gali kiekvienas. Atsakymas visiems ateina ta pačia forma ir po to paties laiko.
rq-listed-form = Jūsų klausimas
rq-listed-form-lead = Tik tai, ko reikia žinoti, apie ką klausiama. Nei adreso, nei telefono neklausiama.
rq-listed-button = Paklausti ir gauti kvitą
rq-listed-then = Kas bus toliau
rq-listed-then-1 = Gausite kvitą. Jis rodomas vieną kartą.
rq-listed-then-2 = Žmogus pažiūri popierių, įrodantį, kas esate.
rq-listed-then-3 = Grįžtate su kvitu ir skaitote atsakymą.
rq-listed-not = Atsakymas, kad čia nieko nerasta, nieko nesako apie kartotekas kitur.
rq-listed-answer = Jūsų klausimas gautas
rq-listed-answer-lead = Šis puslapis visiems toks pats. Jis nesako, ar kas nors yra.
rq-listed-same = Kol neįrodyta, kas klausia, niekam nieko apie nieką nesakoma.
rq-receipt = Kvitas
rq-receipt-hint = Kaip jums buvo parodytas.
rq-receipt-once = Jis rodomas vieną kartą. Užsirašykite jį arba laikykite ten, kur jo neperskaitys niekas kitas.
rq-come-back = Grįžkite su šiuo kvitu
rq-come-back-by = Žodis jums čia bus ne vėliau kaip { $when }.
rq-contact = Kaip likti nepastebėtam
rq-contact-nothing-sent = Jums nieko nesiunčiama: nei laiško, nei žinutės, nei skambučio.
rq-contact-device = Naudokite savo įrenginį, ne darbdavio, ne mokyklos ir ne valstybės.
rq-contact-keep = Kvitą laikykite atskirai nuo savo vardo.
rq-contact-nobody = Niekas iš čia jūsų kvito neprašys. Kas jo prašo, tas ne iš čia.
rq-own = Jūsų prašymas
rq-own-open = Perskaityti atsakymą
rq-own-open-lead = Su gautu kvitu.
rq-own-button = Atverti
rq-own-nothing = Šis kvitas nieko neatveria
rq-own-nothing-means = Pažiūrėkite kiekvieną raidę ir skaitmenį. Tai nereiškia, kad jūsų klausimas dingo.
rq-own-means = Čia matote, kuriame jis etape. Apie tai, kas byloje, pranešama įvardyto asmens sprendimu, laišku.
rq-own-challenged = Apribojimas užginčytas
rq-own-challenged-means = Šaltinis prašė jums nepranešti. Tai patikrinta, ir jis turi tai pagrįsti.
rq-own-clocks = Iki kada
rq-own-letters = Laiškai jums

## Figures
rq-n-title = Prašymų statistika
rq-n-lead = { $n ->
    [one] Nerodoma nė viena dalis, kurioje mažiau kaip { $n } žmogus.
    [few] Nerodoma nė viena dalis, kurioje mažiau kaip { $n } žmonės.
   *[other] Nerodoma nė viena dalis, kurioje mažiau kaip { $n } žmonių.
 }
rq-n-years = Metai
rq-n-all = Visi
rq-n-together = Rodomi kartu
rq-n-times = Laikas iki sprendimo ir taisyklė
rq-n-times-note = Savaitėmis. Juosta: pusė prašymų; taškas: vidurinis; linija: devyni iš dešimties; brūkšniai: taisyklė.
rq-n-in-time = Laiku
rq-n-quarter = Ketvirtis, ne daugiau
rq-n-half = Pusė, ne daugiau
rq-n-three-quarters = Trys ketvirčiai, ne daugiau
rq-n-nine = Devyni iš dešimties, ne daugiau
rq-n-rule = Taisyklė, savaitėmis
rq-n-of-hundred = { $n } iš 100
rq-n-bureaus = Apribojimai pagal biurus
rq-n-bureaus-note = Apie biurus, niekada apie pilietybę. Komisija to neskelbia.
rq-n-requests = Prašymai
rq-n-restriction-rate = Apribota
rq-n-silence-rate = Tyla, iš apribotų
rq-n-reversal-rate = Pakeista po užginčijimo, iš neišlaikytų
rq-n-part = Dalis
rq-n-rest = Kartu, atskirai nerodoma: { $name }
rq-n-none = Už šį laiką nieko neišleista
rq-n-none-means = Leidinys išeina, kai jo laikas pasibaigęs, ir tik kartą.
rq-table-received = Kas gauta
rq-table-blocked = Blokuota, kol prašymas nagrinėtas
rq-table-outcomes = Kas baigta, pagal rezultatą
rq-table-in-time = Kas baigta, laiku arba vėlai
rq-table-grounds = Apribojimai pagal pagrindą
rq-n-admissible = priimtini
rq-n-not-admissible = nepriimtini
rq-n-not-yet-said = dar nepasakyta
rq-n-blocked = blokuota
rq-n-not-blocked = neblokuota
rq-n-late = vėlai
rq-n-no-time-runs = joks terminas neeina
rq-n-no-data = duomenų nėra
rq-n-access-decided = nuspręsta dėl prieigos
rq-n-disclosed = atskleista
rq-n-kept-restricted = liko apribota
rq-n-compliant-in-all = atitinka, iš viso
rq-n-compliant = atitinka
rq-n-compliant-with-update = atitinka ištaisius
rq-n-non-compliant = neatitinka
rq-n-non-compliant-merits = neatitinka, iš esmės
rq-n-non-compliant-no-answer = neatitinka, šaltinis neatsakė
rq-n-non-compliant-not-said = neatitinka, priežastis nepasakyta
rq-n-removed-before = pašalinta iki sprendimo
rq-n-revision-decided = nuspręsta dėl peržiūros
rq-n-revision-refused = ankstesnis sprendimas lieka
rq-n-revision-opened = atidaryta iš naujo
rq-n-otherwise = baigta kitaip
rq-n-withdrawn = atsiimta
rq-n-other = kita
rq-n-not-restricted = neapribota
rq-n-restricted = apribota
rq-n-silent = šaltinis tylėjo
rq-n-claimed = pareikšta
rq-n-no-ground = pagrindas nenurodytas

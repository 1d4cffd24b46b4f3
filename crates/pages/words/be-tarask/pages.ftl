# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = Да асноўнай часткі
menu = Меню
desks = Сталы
desk-queue = Чарга
desk-border = Праверка на мяжы
desk-registers = Рэестры
desk-bureaus = Бюро
desk-custody = Пад вартай
desk-capacity = Нагрузка
desk-profile = Профіль
desk-log = Журнал
desk-administration = Адміністраваньне
who-you-are = Хто вы тут
unit = Падразьдзяленьне:
purpose = Мэта:
every-view-logged = Кожны прагляд у журнале
own-account = Ваш уліковы запіс
log-out = Выйсьці
not-logged-in = Ніхто не ўвайшоў
demo = людзі, справы і дзяржавы выдуманыя
printed = Надрукавана { $at }; хто друкаваў, запісана ў журнале
printed-case = { $reference }, { $level }; надрукавана { $at }; хто друкаваў, запісана ў журнале
times-are = Час мясцовы, { $offset }
indicators-fresh = Паказчыкі { $release }, сьвежыя
indicators-old = Паказчыкі { $release } састарэлі: на іх нічога не дазваляецца
registers-heard = Рэестры: найноўшы запіс { $when }
registers-never = Рэестры: запісаў яшчэ няма
recalls-heard = Канал адкліканьня: апошняя сувязь { $when }
recalls-never = Стужка адкліканьняў: яшчэ не падключаная
how-made = Як зроблены гэтыя старонкі
languages = Мовы
where-you-are = Дзе вы
your-next-step = Ваш наступны крок
why = Чаму
choose = Выберыце

## Time
date = { $day } { $month ->
    [1] студз.
    [2] лют.
    [3] сак.
    [4] крас.
    [5] мая
    [6] чэрв.
    [7] ліп.
    [8] жн.
    [9] вер.
    [10] кастр.
    [11] ліст.
   *[12] сьнеж.
 } { $year }
today-at = сёньня, { $time }
tomorrow-at = заўтра, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] засталася { $n } хвіліна
    [few] засталося { $n } хвіліны
    [many] засталося { $n } хвілін
   *[other] засталося { $n } хвілін
 }
left-hours = { $n ->
    [one] засталася { $n } гадзіна
    [few] засталося { $n } гадзіны
    [many] засталося { $n } гадзін
   *[other] засталося { $n } гадзін
 }
left-days = { $n ->
    [one] застаўся { $n } дзень
    [few] засталося { $n } дні
    [many] засталося { $n } дзён
   *[other] засталося { $n } дзён
 }
late-minutes = { $n ->
    [one] пратэрмінавана на { $n } хвіліну
    [few] пратэрмінавана на { $n } хвіліны
    [many] пратэрмінавана на { $n } хвілін
   *[other] пратэрмінавана на { $n } хвілін
 }
late-hours = { $n ->
    [one] пратэрмінавана на { $n } гадзіну
    [few] пратэрмінавана на { $n } гадзіны
    [many] пратэрмінавана на { $n } гадзін
   *[other] пратэрмінавана на { $n } гадзін
 }
late-days = { $n ->
    [one] пратэрмінавана на { $n } дзень
    [few] пратэрмінавана на { $n } дні
    [many] пратэрмінавана на { $n } дзён
   *[other] пратэрмінавана на { $n } дзён
 }
for-minutes = { $n ->
    [one] { $n } хвіліна
    [few] { $n } хвіліны
    [many] { $n } хвілін
   *[other] { $n } хвілін
 }
for-hours = { $n ->
    [one] { $n } гадзіна
    [few] { $n } гадзіны
    [many] { $n } гадзін
   *[other] { $n } гадзін
 }
for-days = { $n ->
    [one] { $n } дзень
    [few] { $n } дні
    [many] { $n } дзён
   *[other] { $n } дзён
 }
due = тэрмін: { $when }
no-date = бяз даты

## Level
level-erased = СЦЁРТА
level-suppressed = АДКЛІКАНА
level-suspended = ПРЫПЫНЕНА
level-reviewable = НА РАЗГЛЯДЗЕ
level-permitted = МОЖНА ДЗЕЙНІЧАЦЬ
level-below-erased = зьместу больш няма
level-below-suppressed = ніводзін адказ не паказвае гэтай арыентыроўкі
level-below-suspended = ніякіх мер паводле гэтай арыентыроўкі
level-below-reviewable = ніякіх прымусовых мер паводле гэтай арыентыроўкі
level-below-permitted = адна мера, якую пастанавіў названы чалавек
level-means-erased = З ёю нічога нельга зрабіць, і нічога з яе не захавана.
level-means-suppressed = Яна адкліканая. Таму, хто дзейнічае, яна не паказваецца.
level-means-suspended = Праз яе не затрымлівайце, не адмаўляйце ва ўезьдзе, не забірайце дакументаў, не правярайце прылад. Не паведамляйце замежным органам, консульствам і перавозчыкам. Іншыя падставы вашага права не закранутыя.
level-means-reviewable = Звычайная праверка працягваецца. Нічога прымусовага, пакуль не пастановіць названая службовая асоба. Іншыя падставы вашага права не закранутыя.
level-means-permitted = Толькі гэтая мера і толькі да гэтага часу. Інакш дазвол спыняецца.
may-act-measure = МОЖНА ДЗЕЙНІЧАЦЬ: { $measure }
decided-by = пастанова: { $name } ({ $authority }), да { $until }
decided-by-two = пастанова: { $first } і { $second } ({ $authority }), да { $until }
lattice = Дзе стаіць гэтая арыентыроўка, ад найніжэйшага
lattice-down = праграмы і тэрміны зрушваюць толькі ў гэты бок
lattice-up = толькі названыя людзі зрушваюць у гэты бок
track = Парадак:
track-ordinary = звычайны: адна службовая асоба
track-enhanced = узмоцнены: дзьве службовыя асобы
track-barred = забаронены: здымае толькі названы орган

## Parts
origin = крыніца:
origin-notice = арыентыроўка
origin-register = рэестр
origin-person = асоба
origin-official = службовая асоба
origin-history = гісторыя
sure-text = праверана па тэксьце
sure-second = з другой крыніцы
sure-policy = правіла гэтага шлюза, не закон
sure-not = па тэксьце не праверана
effect-bar = забарона
effect-suspend = прыпыненьне
effect-enhance = узмацненьне
effect-question = пытаньне
effect-note = нататка
unknown-nobody-asked = невядома: ніхто не пытаўся
unknown-goes-out = сыходзіць з плянавымі пытаньнямі { $day }
unknown-not-answered = спыталі { $day }, адказу няма
unknown-not-answered-undated = спыталі, адказу няма
unknown-no = не
unknown-not-shown = у гэтым выглядзе арыентыроўкі не паказана
name-not-known = Імя невядомае
every-measure = усе меры, таксама паведамленьне адпраўніку
nothing = нічога
measure = Мера
measure-tell-sender = паведамленьне адпраўніку
measure-note-sighting = запіс, што асобу бачылі
measure-second-line-identity = праверка асобы на другой лініі
measure-keep-document = забіраньне дакумента
measure-refuse-entry-or-visa = адмова ва ўезьдзе або візе
measure-short-stop = кароткі прыпынак
measure-provisional-arrest = часовы арышт
measure-keep-detained = працяг утрыманьня
measure-transfer-data = перадача даных
measure-surrender = выдача
lifter-nobody = няма чаго здымаць
lifter-one-official = адна названая службовая асоба, з матывамі
lifter-two-officials = дзьве службовыя асобы розных падразьдзяленьняў
lifter-granting-authority = толькі орган, што даў абарону
lifter-granting-authority-or-own-court-after-contacting-it = орган, што даў абарону, або наш суд пасьля звароту да яго
lifter-asylum-authority-s-decision = рашэньне органа прытулку
lifter-the-body-that-ordered-it = орган, які гэта загадаў
lifter-own-court-on-new-facts = наш суд, на новых фактах
lifter-own-court = наш суд
lifter-new-interpol-decision-and-two-officials = новае рашэньне Інтэрпола і дзьве службовыя асобы
lifter-court-accepting-the-assurance = суд, які прымае гарантыю
lifter-juvenile-judge = судзьдзя па справах непаўналетніх
lifter-officials = службовыя асобы, у тэрмін пацьвярджэньня
whom-sender = Бюро-адпраўнік
whom-granting-authority = Орган, што даў абарону
whom-own-court = Наш суд або пракурор
whom-interpol = Інтэрпол
whom-person-or-counsel = Асоба або адвакат
whom-official = Наша службовая асоба
whom-child-protection = Служба абароны дзяцей

## Clock
clock-began = Пачатак
clock-ends = Канец
clock-whose = Чый тэрмін
clock-missed = Калі прапушчана
clock-met = выканана { $when }
clock-name-duty = Адказ дзяжурнага пры сустрэчы
clock-name-candidate-identity = Магчымае супадзеньне асобы
clock-name-granting-authority = Адказ органа, што даў абарону
clock-name-statement = Што заявіла асоба
clock-name-referral = Накіраваньне ў орган прытулку
clock-name-grave-decision = Цяжкае злачынства: рашэньне
clock-name-grave-decision-last = Цяжкае злачынства: апошняя гадзіна для рашэньня
clock-name-two-officials = Дзьве службовыя асобы пасьля сустрэчы
clock-name-sender-answer = Адказ адпраўніка
clock-name-desk-decision = Рашэньне стала
clock-name-override = Неадкладны выключны дазвол
clock-name-arrest-request = Запыт пасьля часовага арышту
clock-name-arrest-last = Апошні дзень часовага арышту
clock-name-review-asked = Перагляд, пра які прасілі
clock-name-permission = Канец дазволу
clock-name-questions = Плянавыя пытаньні
holder-duty-desk = дзяжурны стол
holder-granting-authority = орган, што даў абарону
holder-verifying-official = правяральная службовая асоба
holder-checking-service = служба, што правярала
holder-two-officials = дзьве службовыя асобы
holder-sender = бюро-адпраўнік
holder-second-official = другая службовая асоба
holder-head-of-gateway = кіраўнік шлюза
holder-prosecutor = пракурор
holder-court = суд
holder-gateway = гэты шлюз

## Roles
role-duty-officer = дзяжурны
role-desk-officer = супрацоўнік стала
role-border-officer = памежнік
role-immigration-desk = міграцыйны стол
role-prosecutor = пракурор
role-verifying-official = правяральная службовая асоба
role-reviewer = другі рэцэнзэнт
role-court = суд
role-prison = месца ўтрыманьня
role-granting-authority = орган, што дае абарону
role-child-protection = абарона дзяцей
role-counsel = адвакат
role-ngo-caseworker = супрацоўнік НДА
role-commission = камісія
role-data-protection-supervisor = нагляд за абаронай даных
role-auditor = аўдытар
role-administrator = адміністратар

## Next steps
next-none = Цяпер нічога
next-why-none = Астатняе адбываецца само або гэта крок іншага чалавека.
next-button-none = Назад у чаргу
next-begin-test = Пачаць двухкрокавую праверку
next-why-begin-test = Прачытайце факты і запішыце, што з іх вынікае. Для супрацоўніка нічога не зьменіцца, пакуль не запісана рашэньне.
next-button-begin-test = Пачаць праверку
next-go-on-test = Працягнуць праверку
next-why-go-on-test = Вашы адказы захаваныя. Ёсьць адкрытыя пункты.
next-button-go-on-test = Працягнуць
next-decide = Запісаць рашэньне
next-why-decide = Адно з сямі, з матывамі. Ва ўзмоцненым парадку спачатку чытае другі чалавек.
next-button-decide = Да рашэньня
next-second-reading = Прачытаць як другая службовая асоба
next-why-second-reading = Што прачытала і пастанавіла першая асоба, закрыта, пакуль вы не захавалі сваё.
next-button-second-reading = Да майго чытаньня
next-answer-meeting = Адказаць на сустрэчу
next-why-answer-meeting = Чалавек стаіць цяпер перад супрацоўнікам. Чаканьне нічога не дазваляе і нікога не павінна згубіць.
next-button-answer-meeting = Да карткі дзяжурнага
next-renew = Падоўжыць дазвол або даць яму скончыцца
next-why-renew = Калі ніхто не дзейнічае, дазвол спыняецца і арыентыроўка зноў на разглядзе.
next-button-renew = Да рашэньня
next-read-answer = Прачытаць адказ, які прыйшоў
next-why-read-answer = Адказ ёсьць фактам свайго аўтара; што ён значыць, вырашаеце вы.
next-button-read-answer = Прачытаць
next-chase = Спытаць зноў таго, хто маўчыць
next-why-chase = Маўчаньне не адказ і ніколі не згода.
next-button-chase = Да тэрміну
next-court-hour = Упісаць час суда
next-why-court-hour = Чалавек пад вартай, і тэрмін ідзе.
next-button-court-hour = Да справы пад вартай
next-against-level = Патэлефанаваць таму, хто ўтрымлівае чалавека
next-why-against-level = Чалавека ўтрымліваюць насуперак узроўню арыентыроўкі. Запіс не зрабіў гэтага законным.
next-button-against-level = Да справы пад вартай

## Queue
queue-title = Ваша чарга
queue-search = Нумар арыентыроўкі або адпраўніка
find = Знайсьці
queue-lead = { $n ->
    [0] На гэтай старонцы нічога няма.
    [one] На гэтай старонцы { $n } справа.
    [few] На гэтай старонцы { $n } справы.
    [many] На гэтай старонцы { $n } спраў.
   *[other] На гэтай старонцы { $n } спраў.
 }
whose-work = Чыя праца
whose-mine = Мае
whose-unit = Майго падразьдзяленьня
whose-nobody = Яшчэ нічые
queue-empty = Тут вы нікому не патрэбныя
queue-empty-means = Гэта ня значыць, што нічога не чакае: тэрміны іншых ідуць у іх чэргах.
queue-empty-on = Паглядзець, чаго яшчэ ніхто ня ўзяў
col-level = Узровень
col-who = Хто і што
col-clock = Тэрмін
group-overdue = Пратэрмінавана
group-by-tomorrow = Да заўтра
group-later = Пазьней
group-waiting = Чакае іншага
pages = Старонкі сьпіса
page-before = Раней
page-after = Далей

## Alert
alert-title = Арыентыроўка { $id }
received = атрымана
grave-crime = цяжкае злачынства
permission = Дазвол
permission-lapses = Калі зьменіцца арыентыроўка, знойдзенае або час, дазвол спыніцца сам. Запіс пра іншага чалавека нічога не спыняе.
permission-unwitnessed = Дадзены запісам { $entry }, яшчэ ня дзейнічае: сьведкі журнала яго не падпісалі. Да таго часу нічога не дазволена.
other-ways = Іншыя шляхі адсюль
open-test = Двухкрокавая праверка
open-decision = Рашэньне
ask-review = Папрасіць перагледзець рашэньне
on-the-log = У журнале, запіс { $entry }
log-entry = запіс журнала { $entry }
what-was-found = Што знойдзена
findings-count = { $n ->
    [0] нічога ня знойдзена
    [one] { $n } выснова
    [few] { $n } высновы, найдужэйшыя спачатку
    [many] { $n } высноў, найдужэйшыя спачатку
   *[other] { $n } высноў, найдужэйшыя спачатку
 }
findings-none = Нічога ня знойдзена
findings-none-means = Ніводнае правіла нічога супраць не знайшло. Гэта нічога не кажа пра асобу і нічога не дазваляе.
finding-lapsed = Больш не знаходзіцца з { $day }; зьняць можа чалавек, праграма ня можа.
finding-cured = Названы чалавек запісаў, што гэта выпраўлена.
stops = Спыняе
lifted-by = Здымае
rests-on = Грунтуецца на
rests-on-nothing = нічога не заяўлена
law = Права
law-none = права не названа
pointers = Паказальнікі, не правераныя і не пададзеныя як права:
to-ask = Спытаць
to-ask-nobody = Нікога
rule = правіла
what-is-stopped = Што спынена і чым
stopped-by = Спыняе
sender-wrote = Што напісаў адпраўнік
sender-wrote-nothing = Адпраўнік не напісаў свайго тэксту.
written-by = Напісаў
not-our-words = Не нашы словы. Тут іх ніхто не правяраў.
hidden-shown = Знакі, што хаваюць або паварочваюць тэкст, паказаныя кодамі.
facts = Факты
facts-note = Кожны з крыніцай. Ацэнкі захоўваюцца асобна.
history = Гісторыя
door-message = прыйшло паведамленьне
door-act = дзейнічаў названы чалавек
door-tick = тэрмін або праграма
examined-with = Разгледжана паводле
version-rules = Правілы
version-indicators = Паказчыкі
version-policies = Палітыкі

## Login
login-title = Уваход
login-lead = Кожны ўваход мае адну ролю і адну мэту, абедзьве ў журнале.
login-failed = Уваход не прыняты
login-failed-means = Імя і пароль не адпавядаюць адно аднаму або запіс закрыты. Больш тут ня кажам.
login-again = Паспрабаваць яшчэ раз
login-wait = Зашмат спроб
login-wait-seconds = { $n ->
    [one] Пачакайце { $n } секунду і паспрабуйце зноў.
    [few] Пачакайце { $n } секунды і паспрабуйце зноў.
    [many] Пачакайце { $n } секунд і паспрабуйце зноў.
   *[other] Пачакайце { $n } секунд і паспрабуйце зноў.
 }
login-name = Імя для ўваходу
password = Пароль
login-role = Роля
login-role-hint = Адна за раз. Каб дзейнічаць у іншай, выйдзіце.
login-purpose = Мэта
login-purpose-hint = Выберыце, дзеля чаго вы тут. Гэта стаіць пры кожным дзеяньні.
log-in = Увайсьці
login-other-ways = Іншыя спосабы ўваходу
login-passkey = З ключом доступу
login-provider = Праз { $name }

## Test
test-title = Двухкрокавая праверка
test-points = Праверка
test-changes-nothing = Напісанае тут не мяняе таго, што бачыць памежнік. Мяняе толькі запісанае рашэньне.
point-answered = адказ ёсьць
point-needed = патрэбна перад дазволам
point-open = адкрыта
facts-on-file = Факты ў справе
facts-none = Па гэтым пункце фактаў у справе няма
wrong-count = { $n ->
    [one] { $n } адказ прапушчаны або няправільны
    [few] { $n } адказы прапушчаныя або няправільныя
    [many] { $n } адказаў прапушчана або няправільныя
   *[other] { $n } адказаў прапушчана або няправільныя
 }
wrong-kept = Тое, што вы набралі, захавана.
your-reasons = Вашы матывы
your-reasons-hint = Ваша ацэнка, асобна ад фактаў. Яе чытае другая асоба і, магчыма, судзьдзя.
missing-what = Чаго не хапае
missing-whom = Каго пытаеце: ніколі не адпраўніка
missing-by = Да якога дня
save-go-on = Захаваць і далей
save-leave = Захаваць і выйсьці
saved-at = захавана { $when }
step-general-situation = Крок 1: агульнае становішча
step-this-person = Крок 2: гэты чалавек
step-fair-trial = Крок 2: суд
step-ulterior-purpose = Крок 2: мэта
step-non-refoulement = Невысылка
step-same-acts = Асуджаны раней за тыя ж дзеяньні
step-assurances = Гарантыі
ask-general-situation = Ці дае агульнае становішча ў дзяржаве-адпраўніку прычыну для занепакоеньня, якая датычыць гэтай справы?
ask-this-person = Ці ёсьць для гэтага чалавека, канкрэтна і дакладна, рэальная рызыка там?
ask-fair-trial = Ці ёсьць рэальная рызыка, што гэты чалавек ня будзе мець справядлівага суда?
ask-ulterior-purpose = Ці пераважная мэта іншая за заяўленую?
ask-non-refoulement = Ці пагражалі б чалавеку там або далей перасьлед, катаваньні або сьмерць?
ask-same-acts = Ці былі тыя ж дзеяньні ўжо канчаткова асуджаныя?
ask-assurances = Ці ня здымае прапанаваная гарантыя рызыкі?
reading-shown = Так, паказана
reading-hint-shown = Вы называеце, што гэта паказвае.
reading-not-excluded = На тым, што ёсьць, нельга выключыць
reading-hint-not-excluded = Вы называеце, чаго не хапае, каго пытаеце і да якога дня. Адпраўнік новага пытаньня не атрымлівае.
reading-excluded = Выключана
reading-hint-excluded = Вы называеце доказ, які выключае. Маўчаньне бюро не доказ.
assurance-given = Хто і калі даў
assurance-met = Якім крытэрам адпавядае (Othman v. the United Kingdom)
assurance-watched = Хто і як назірае пасьля выдачы
othman-disclosed = яе ўмовы раскрытыя
othman-specific = яна канкрэтная, не агульная
othman-binding = хто даў, можа зьвязаць дзяржаву
othman-local = мясцовыя ўлады яе выканаюць
othman-lawful = абяцанае там законнае
othman-to-convention-state = дадзена ўдзельніку Канвэнцыі
othman-record = ранейшыя гарантыі паміж дзяржавамі выконваліся
othman-checked = можна праверыць, з доступам да адвакатаў
othman-protection = там ёсьць дзейсная абарона ад катаваньняў
othman-not-ill-treated-before = раней там з чалавекам дрэнна не абыходзіліся
othman-examined-by-court = наш суд праверыў, ці можна на яе спадзявацца

## Decision and second person
decision-title = Рашэньне
decision-lead = Адно з сямі, з матывамі. Загадзя нічога не выбрана.
your-decision = Ваша рашэньне
decision-permit = Дазволіць адну меру
decision-causes-permit = МОЖНА ДЗЕЙНІЧАЦЬ: толькі гэтая мера, органам паводле нацыянальнага права, да даты.
decision-permit-with-conditions = Дазволіць з умовамі
decision-causes-permit-with-conditions = Як вышэй, і ўмовы стаяць у інструкцыі.
decision-information-only = Толькі інфармацыя
decision-causes-information-only = Справа застаецца для чытаньня. Мер няма, узровень не расьце.
decision-do-not-enforce = Не выконваць
decision-causes-do-not-enforce = Ніякіх мер паводле гэтай арыентыроўкі.
decision-protect-and-assist = Абараніць і дапамагчы
decision-causes-protect-and-assist = Мер няма; чалавеку прапануюць адваката, канфідэнцыйны кантакт і накіраваньне.
decision-refer-to-own-prosecutor = Перадаць нашаму пракурору
decision-causes-refer-to-own-prosecutor = Справу бярэ наш пракурор. Мер паводле гэтай арыентыроўкі няма.
decision-return-to-sender = Вярнуць адпраўніку
decision-causes-return-to-sender = Толькі праз хібы формы і толькі пакуль чалавека ня бачылі: пасьля гэта выдала б.
closed-because = Тут закрыта:
one-measure = Адна мера
one-measure-hint = Толькі тое, да чаго дасягае гэты канал і на што профіль называе орган.
until-day = Да
until-hint = Пустое поле бярэ звычайны тэрмін: 30 дзён для арышту, 180 для іншага.
conditions = Умовы, па радку
conditions-hint = Ня больш за тры; кожная паказваецца цалкам.
own-prosecutor = Калі меры няма: ці бярэ справу наш пракурор?
own-prosecutor-hint = Адказаць абавязкова, бо абвінавачаньне ў цяжкім злачынстве.
own-prosecutor-yes = Так, перадаць
own-prosecutor-no = Не, з матывамі
own-prosecutor-reasons = Матывы для нашага пракурора
sign-password = Ваш пароль, каб падпісаць
second-will-read = Дзейнічае пасьля таго, як другая асоба іншага падразьдзяленьня прачытае і пацьвердзіць.
counts-at-once = Дзейнічае адразу пасьля подпісу.
can-be-reviewed = Можа быць перагледжана на просьбу асобы, пацярпелага або пракурора.
sign-decision = Падпісаць рашэньне
leave-undecided = Выйсьці без рашэньня
review-title = Другое чытаньне
review-first-read = Адкажыце на кожны пункт і захавайце
review-own = Спачатку: ваша чытаньне
review-sealed-since = Што напісала першая асоба, у журнале з { $when }, запіс { $entry }, і зьменена быць ня можа.
why-you = Чаму гэта можаце быць вы
sealed = Закрыта
sealed-opens = Адкрыецца, калі захаваеце ўсе пункты.
you = Вы
save-open-first = Захаваць маё і адкрыць першае
review-both = Абодва чытаньні і ваша рашэньне
read-same = прачытана аднолькава
read-differ = чытаньні разыходзяцца
first-decided = Рашэньне: { $name }
review-confirm = Пацьвердзіць
review-send-back = Вярнуць з пытаньнем
review-send-back-hint = Узровень не мяняецца. Тэрмін ідзе далей.
review-otherwise = Вырашыць інакш
review-otherwise-hint = Дзейнічае адразу і нічога не дазваляе: іншы дазвол пачынаецца нанова.
review-otherwise-kind = Калі вы вырашаеце інакш: што менавіта
bound-to = Да чаго прывязаны дазвол
question-or-reasons = Ваша пытаньне або матывы
review-time-published = Час паміж двума чытаньнямі публікуецца агулам, каб хуткія штампы былі бачныя.

## Border
border-title = Праверыць падарожніка
border-lead = Адзін прысутны чалавек, адзін адказ. Кожная праверка ў журнале да адказу.
border-answer = Адказ
mrz = Машыначытальныя радкі
mrz-hint = Са сканера або з клавіятуры. Кантрольныя лічбы правяраюцца.
check-purpose = Навошта правяраеце
check-purpose-hint = Ідзе ў журнал з вашым імем. Бяз мэты праверкі няма.
purpose-border = перасячэньне мяжы
purpose-inland-stop = спыненьне ўнутры краіны
purpose-visa-or-residence = віза або жыхарства
purpose-custody = чалавек пад вартай
or-typed = Або набярыце з дакумента
surname = Прозьвішча
given-names = Імёны
born = Дата нараджэньня
document-number = Нумар дакумента
document-issuer = Дзяржава, якая выдала
photograph-compared = Я параўнаў фотаздымак дакумента
with-child = З чалавекам дзіця
check = Праверыць
one-at-a-time = Адзін прысутны чалавек за раз. Пошуку па частцы імя і сьпіса няма.
ten-title = Першыя дзесяць хвілін
never-because = Ніколі праз арыентыроўку
do = Рабіце
until = Да
identity = Асоба:
offer-sheet = Прапанаваць апытальны ліст
next-traveller = Наступны падарожнік
record-measure = Запісаць меру
record-measure-means = запісаць можна заўсёды; нагляд і адвакат даведваюцца адразу.
keep-answers = Захаваць адказы

## Meeting
meeting-title = Сустрэча
met-at = сустрэча
call-whom = Патэлефанаваць
call-permits-nothing = Нумары са сьпіса дзяжурстваў, не ад таго, хто тэлефануе. Голас у тэлефоне нічога не дазваляе.
meeting-so-far = Гэтая сустрэча дагэтуль
own-law-meanwhile = Што тым часам дазваляе наша права
may-meanwhile = Можна рабіць

## Registers
registers-lead = Адзін запіс, па ідэнтыфікатары або поўных зьвестках, з мэтай. Рэестры нічога не пералічваюць.
read-entry = Прачытаць адзін запіс
entry-id = Ідэнтыфікатар запісу
full-identity = Або поўныя зьвесткі
full-name = Поўнае імя
entry-not-found = Ня знойдзена
entry-not-found-means = Гэта ня значыць, што абароны нідзе няма ці што запісу ніколі не было.
proposed-by = прапанова: { $name }, { $when }
confirmed-by = пацьвярджэньне: { $name }, { $when }
confirm-entry = Пацьвердзіць запіс
refuse-entry = Адхіліць
propose-entry = Прапанаваць запіс
propose-entry-hint = Дзейнічае, калі пацьвердзіць другая службовая асоба вашага органа.
entry-kind = Від запісу
state-concerned = Дзяржава
reference = Нумар

## Bureaus
class-means = Кляса кажа, колькі трэба растлумачыць, перш чым арыентыроўка бюро можа мець вагу. Яна пра бюро-адпраўніка, ніколі пра нацыянальнасьць, і ніколі не адзіная падстава рашэньня.
bureaus-none = Бюро яшчэ няма ў запісах
bureau = Бюро
class = Кляса
misuse = Доказы злоўжываньня
misuse-live = дзейныя
misuse-none = дзейных няма
alerts-year = Арыентыровак тут за 12 месяцаў
overrides = Зьмены ўручную
plot-years = Наколькі не стае вяршэнства права, па гадах даных
plot-years-note = 0 найлепш, 100 найгорш. Мэдыяна і паласа, дзе ляжаць 90 са 100 разьлікаў; пустая кропка перанесена. Кляса кожнага года пад ёй.
class-a-begins = кляса A пачынаецца з { $value }
same-as-table = Тое ж табліцай
data-year = Год даных
median = Мэдыяна
interval = 90 са 100 разьлікаў
remark = Заўвага
carried-forward = новых даных няма; перанесена
misuse-evidence = Доказы злоўжываньня
misuse-evidence-means = Другая вось, асобна ад клясы. Доказ ня лічыцца ў справе, з якой узьнік.
not-found-not-never = Нічога ня знойдзена. Ня знойдзена ня значыць, што ніколі не было.
when = Калі
what = Што
source = Крыніца
counts-until = Лічыцца да
speaks-against = Што кажа супраць
by-whom = Хто
from-day = Ад
propose-override = Падняць клясу
propose-override-hint = Адным названым службоўцам, найбольш на 12 месяцаў; дзейнічае адразу і сканчаецца само. Вылічаная кляса ніколі не паніжаецца.

## Custody
custody-against = { $n ->
    [0] Насуперак узроўню нікога не ўтрымліваюць.
    [one] Насуперак узроўню ўтрымліваюць { $n } чалавека, ён першы.
    [few] Насуперак узроўню ўтрымліваюць { $n } чалавекі, яны першыя.
    [many] Насуперак узроўню ўтрымліваюць { $n } чалавек, яны першыя.
   *[other] Насуперак узроўню ўтрымліваюць { $n } чалавек, яны першыя.
 }
custody-none-means = Утрыманьне, якога ніхто не запісаў, тут не паказана.
name-sealed = Імя закрыта
against-level = насуперак узроўню
since = Ад
by-ground = Кім, падстава
court-no-hour = час ня ўпісаны
told = паведамлена { $when }
not-told = яшчэ не паведамлена
consulate-wish = консульства: пісьмовае жаданьне, паведамлена
consulate-no-wish = консульства: пісьмовага жаданьня няма
recall = Адкліканьне
recall-none = няма
custody-record = Запісаць, што адбылося
how-to-read = Як гэта чытаць
custody-order = Спачатку тыя, каго ўтрымліваюць насуперак узроўню, потым па часе суда. Запіс меры нічога ня робіць законным.
custody-ended = Скончана
col-alert = Арыентыроўка

## Capacity, profile, log
capacity-lead = Хвіліны на арыентыроўку, узрост чаргі і хто колькі чакае, па клясах адпраўніка і злачынства.
capacity-none = Пакуль няма чаго лічыць
profile-title = Профіль юрысдыкцыі
proofs = Што на ім даказана
passes = праходзіць
fails = не праходзіць
profile-values = Што ў ім
profile-edit = Зьмяніць
profile-edit-hint = Доказы запускаюцца зноў. Зьмена, якая ламае доказ, не прымаецца.
profile-text = Профіль тэкстам
log-lead = Кожнае дзеяньне ёсьць запісам раней, чым пачне дзейнічаць. Зьмест тут не паказаны.
checkpoint = Найноўшая кантрольная кропка
checkpoint-none = Кантрольнай кропкі яшчэ няма.
check-yourself = Праверце самі, не давяраючы гэтай старонцы:
log-entries = Запісы
entry-number = Запіс

## Accounts
administration-lead = Уліковыя запісы і ролі. Адміністратар ня бачыць спраў.
start-code = Пачатковы код для { $login }
start-code-once = Паказваецца адзін раз. Хто ім скарыстаецца, мусіць выбраць пароль.
accounts = Уліковыя запісы
account-state = Стан
account-closed = закрыты
account-close = Закрыць
account-add = Дадаць уліковы запіс
account-person = Чалавек
account-person-hint = Хто гэта, незалежна ад запісу: два запісы аднаго чалавека лічацца адным.
account-authority = Орган для мер, як названа ў профілі
must-choose = Спачатку выберыце ўласны пароль.
password-change = Зьмяніць пароль
password-new = Новы пароль
password-again = Новы пароль яшчэ раз
password-hint = Ня менш за 12 знакаў. Сказ лягчэй запомніць.
logins-open = Адкрытыя ўваходы
until-when = да { $when }
logout-everywhere = Скончыць усе мае ўваходы

## Trouble
trouble-not-found = Тут нічога няма
trouble-means-not-found = Такой старонкі няма або яна не для вашай ролі. Што з двух, ня кажам.
trouble-refused = Не для вашай ролі
trouble-means-refused = Ваша роля гэтага ня робіць. Адмова ў журнале.
trouble-login-ended = Ваш уваход скончыўся
trouble-means-login-ended = Уваходы кароткія. Увайдзіце зноў; захаванае на месцы.
trouble-stale = Нешта зьмянілася, пакуль вы пісалі
trouble-means-stale = Нічога не запісана. Прачытайце, што зьмянілася, і адпраўце форму зноў.
trouble-wrong-form = Форма не прынята
trouble-means-wrong-form = Яна прыйшла не са старонкі гэтага ўваходу. Адкрыйце старонку зноў.
trouble-busy = Зашмат адразу
trouble-means-busy = Паспрабуйце праз хвіліну. Праверкі на мяжы ідуць першымі.
trouble-fault = Праграма не змагла
trouble-means-fault = Тое, што абараняе, працуе; тым часам нічога не дазваляецца. Аператару паведамлена.
trouble-changed-nothing = Гэта нічога не зьмяніла.
go-on = Далей

## Styleguide
guide-lead = Кожная частка кожнай старонкі з яе правілам. Чаго тут няма, таго няма нідзе.
guide-levels = Не сьвятлафор: цёмна-сіні значыць ніякіх мер, бурштынавы значыць глядзець бяз прымусу, белы з тоўстым краем значыць, што пастанавіў названы чалавек. Абарона колеру ня мае.
guide-next = Наступны крок
guide-forms = Формы
guide-keys = Клавіятура
guide-keys-text = j і k па радках, / да пошуку, n да наступнага кроку, ? выключае клавішы. Ніводная клавіша не падпісвае, не дазваляе, не раскрывае і не сьцірае.

## Мэта ўваходу

aim-border-check = праверкі на мяжы
aim-visa = візы і дазволы на жыхарства
aim-duty = дзяжурства ўдзень і ўначы
aim-desk = чарга бюро
aim-verification = двухступенная праверка
aim-review = другі погляд
aim-prosecution = крымінальны перасьлед або запыт пра яго
aim-court = справа ў судзе
aim-custody = чалавек пад вартай
aim-protection = нададзеная абарона
aim-child-protection = дзіця
aim-legal-aid = адвакат і дапамога
aim-commission = зварот да назіральнага органу
aim-supervision = нагляд за абаронай зьвестак
aim-audit = аўдыт
aim-administration = праца сыстэмы
aim-own-account = уласны ўліковы запіс
login-aim-wrong = Гэтая роля ня дзейнічае з такой мэтай
login-aim-again = Выберыце адну з мэтаў ніжэй і ўвядзіце пароль яшчэ раз.
## Queue by clocks, clocks, letters, figures, the log
whose-all = Усё
queue-narrow = Звузіць сьпіс
queue-any = любы
queue-channel = Канал
queue-asked = Шукалі паводле нумару:
queue-whole = Уся чарга
queue-no-names = Паводле імя тут нікога не шукаюць. Імёны параўноўваюцца з пэўнай мэтай, і гэта ў журнале.
queue-not-found = Няма арыентыроўкі з такім нумарам
queue-not-found-means = Шукалі поўны ідэнтыфікатар арыентыроўкі і поўны нумар адпраўніка. Гэта ня значыць, што яе няма ў іншай дзяржаве.
queue-further = Сярод прагледжаных нічога
queue-further-means = Старонка праглядае пэўную колькасьць арыентыровак. Наступныя будуць на наступнай старонцы.
queue-must-look = МУСІЦЬ ПАГЛЯДЗЕЦЬ ЧАЛАВЕК
queue-no-alert = Падарожны на пункце кантролю; арыентыроўкі не сустрэта
queue-other-clocks = { $n ->
    [one] яшчэ { $n } тэрмін
    [few] яшчэ { $n } тэрміны
   *[many] яшчэ { $n } тэрмінаў
 }
next-answer-clock = Адказаць на гэты тэрмін
next-why-answer-clock = Названы чалавек адказвае сваімі словамі, і яны застаюцца ў запісе. Гэта нічога не дазваляе.
next-button-answer-clock = Да тэрміну
clocks-title = Тэрміны і пытаньні
clocks-open = Тэрміны, на якія нехта мае адказаць
clocks-ended = Тэрміны, што скончыліся
clocks-none = Ніводзін тэрмін ня йдзе
clocks-none-means = Праверка пачынаецца з сустрэчы, з сувязі з гэтай тэрыторыяй або пры прыбыцьці арыентыроўкі пра цяжкае злачынства. Да таго нічога прымусовага не адкрыта.
clock-met-by = Што яго спыняе:
clock-to = Адкрыць гэты тэрмін
clock-begins = Што яго пачынае
clock-about = Пра гэты тэрмін
clock-answer = Адказаць словамі
clock-answer-hint = Гэта застаецца ў запісе з вашым імем. Прапушчаны тэрмін застаецца спозьненым.
clock-answer-words = Ваш адказ
clock-extend = { $n ->
    [one] Падоўжыць на { $n } дзень, адзін раз
    [few] Падоўжыць на { $n } дні, адзін раз
   *[many] Падоўжыць на { $n } дзён, адзін раз
 }
clock-extend-hint = Толькі да ягонага канца, з абгрунтаваньнем, тым, хто ня чытае гэтую арыентыроўку і ня вырашае паводле яе.
clock-no-words = Словы на гэты тэрмін не адказваюць
asked-of-sender = Пра што пытаюць адпраўніка
asked-means = Пытаньні ўзятыя са словаў самой арыентыроўкі і былі вызначаныя, калі яна прыбыла, разам зь днём. Нішто тут ня стварае, не мяняе і не спыняе ліста, і ніхто ня можа яго адправіць.
asked-nothing = Ейныя словы ня ставяць пытаньняў адпраўніку.
goes-out = адыходзіць { $when }
went-out = адыйшло { $when }
letter = Ліст
sender-answered = Што адказаў адпраўнік
sender-answer-enter = Запісаць адказ
sender-answer-hint = Словамі адпраўніка. Гэта факт ад ягонага аўтара; што ён значыць, вы вырашаеце ў праверцы.
link-title = Сувязь з гэтай тэрыторыяй
link-means = Чалавек жыве тут або ўтрымліваецца тут пад вартай: пачынаецца праверка са сваімі тэрмінамі. Адпраўніка праз гэта ні пра што не пытаюць.
link-fact = Факт і адкуль ён
link-enter = Занесьці сувязь
questions-title = Лісты адпраўнікам
questions-coming = Лісты, што адыходзяць
questions-sent = Лісты, чый дзень настаў
questions-none-coming = Ніводзін ліст не чакае свайго дня
questions-none-sent = Ніводзін ліст яшчэ не адыйшоў
questions-over = не адыйшло
class-why = Чаму гэтая кляса
class-no-figures = У табліцах няма лічбаў для гэтага бюро: кляса U і ніколі ня N.
log-no-entry = Такога запісу няма; усяго запісаў { $n }.
log-key = Ключ для праверкі:
log-stranger = Хто захоўвае старэйшую кантрольную кропку, пабачыць, што нічога да яе ня зьмененае і ня выразанае: хопіць плітак журналу і гэтага ключа, без доступу да гэтага сэрвэру.
log-erased = зьмест сьцёрты
log-proof = Доказ, што ён у запісе
log-proof-means = Ён вядзе ад гэтага запісу да падпісанай кантрольнай кропкі, што ў ім стаіць. Ён кажа, што запіс ёсьць, і нічога пра зьмест.
part-of = { $first } з { $second }
capacity-days = Палічыць гэтыя дні
capacity-begun = Праверка пачатая
capacity-decided = Вырашана
capacity-quick = Вырашана за хвіліну па першым чытаньні
capacity-grave-4 = Цяжкія злачынствы, вырашаныя за 4 гадзіны
capacity-grave-24 = Цяжкія злачынствы, вырашаныя за 24 гадзіны
capacity-grave-delayed = Цяжкія злачынствы са спазьненьнем
capacity-grave-lost = Час, страчаны на цяжкіх злачынствах, разам
capacity-work = Хвілін працы над арыентыроўкай
capacity-work-note = Паводле захаваньняў і рашэньняў; перапынкі больш за паўгадзіны лічацца чымсьці іншым.
capacity-queue = Узрост тых, што чакаюць, у гадзінах
capacity-queue-note = Праверка, што пачалася ў гэтыя дні і ў якой ніхто яшчэ ня вырашыў.
capacity-waiting = Хто колькі чакае, мэдыяна ў гадзінах
capacity-waiting-note = Паводле клясы адпраўніка і віду злачынства. У табліцы ніжэй усе значэньні.
capacity-cells = Чаканьне ў выглядзе табліцы
capacity-cells-note = Клетка зь менш як { $n } арыентыроўкамі не паказваецца, як і тая, зь якой яе можна вылічыць.
offence = Злачынства
half-wait = палова, ня болей
nine-of-ten-wait = дзевяць зь дзесяці, ня болей
in-hours = гадзін
not-counted-out = не паказваецца
## Counsel: clients, submitted facts, vault
desk-clients = Кліенты
desk-vault = Сэйф
clients-lead = { $n ->
    [one] { $n } арыентыроўка на кліента; вашае паўнамоцтва для яе запісанае
    [few] { $n } арыентыроўкі на кліентаў; вашае паўнамоцтва для кожнай запісанае
    [many] { $n } арыентыровак на кліентаў; вашае паўнамоцтва для кожнай запісанае
   *[other] { $n } арыентыровак на кліентаў; вашае паўнамоцтва для кожнай запісанае
 }
clients-empty = Паўнамоцтва не запісанае
clients-empty-means = Арыентыроўку відаць, калі шлюз запісаў вашае паўнамоцтва для яе. Гэта ня значыць, што арыентыроўкі няма.
next-submit-facts = Падаць тое, што заяўляе кліент
next-why-submit-facts = Гэта запішацца як заява, і арыентыроўка разглядаецца зноў. Адпраўніку нічога не паведамляецца.
next-button-submit-facts = Падаць факты
submit-title = Падаць факты за кліента
submit-lead = Заяўленае захоўваецца пад уласным ключом асобы разам з тым, хто гэта сказаў. Яно застаецца заявай і не становіцца фактам арыентыроўкі.
submit-silence = Нічога з гэтага не паведамляецца адпраўніку, і ніводнае пытаньне да яго з гэтага не паўстае.
submit-leave = Выйсьці, нічога не падаўшы
stated-so-far = Ужо запісана
stated-none = Пакуль нічога не заяўлена
stated-count = { $n ->
    [0] пакуль нічога не заяўлена
    [one] { $n } запіс заяваў
    [few] { $n } запісы заяваў
    [many] { $n } запісаў заяваў
   *[other] { $n } запісаў заяваў
 }
stated-from-vault = абапіраецца на пакладзенае ў сэйф, запіс { $entry }
stated-by-person = заявіла асоба
stated-by-counsel = заявіў адвакат
speaker = Хто кажа
speaker-person = Сама асоба
speaker-counsel = Адвакат
said-on = Дзень, калі гэта сказана
statement-n = Заява { $n }
statement-kind = Пра што гэта
statement-text = Уласнымі словамі таго, хто кажа
statement-state = Дзяржава, якой гэта тычыцца (дзьве літары)
statement-date = Дзень, якога гэта тычыцца
statement-document = Дакумэнт аб абароне лічыцца спраўджаным той службовай асобай, якая яго бачыла: заявіце абарону тут, а дакумэнт пакажыце аддзелу.
stated-protection = Абарона або прытулак
stated-protection-document = Дакумэнт аб абароне, паказаны службовай асобе
stated-public-activity = Палітычная, грамадзкая, журналісцкая або рэлігійная дзейнасьць
stated-dispute = Спрэчка за абвінавачаньнем
stated-torture = Страх катаваньняў або жорсткага абыходжаньня
stated-unfair-trial = Страх несправядлівага суду
stated-already-judged = Ужо асуджаны за тыя самыя дзеяньні
stated-refused-elsewhere = У выдачы адмоўлена ў іншым месцы
stated-deleted-by-interpol = Інтэрпол выдаліў гэтую справу або адмовіў у ёй
stated-child = Да 18 гадоў у час дзеяньняў або цяпер
stated-file-withheld = Ад адваката хаваюць справу
stated-other = Нешта іншае пра справу
from-vault = Абапіраецца на нешта з вашага сэйфа
from-vault-hint = Тады ў журнале названа, калі гэта пакладзена і з якім адбіткам. Зьмест застаецца вашым.
from-vault-nothing = Нічога з сэйфа
vault-lead = Што тут ляжыць, зашыфравана вашым уласным ключом. Шлюз, яго адміністратары і аўдытары ня могуць гэтага адкрыць; што нешта пакладзена або ўзята, ёсьць у журнале.
vault-how = Зашыфруйце на сваёй машыне любой праграмай age або
vault-empty = У вашым сэйфе нічога няма
vault-empty-means = Тут паказана тое, што належыць да дзейных паўнамоцтваў. Што ляжыць для скончанага, закрыта.
vault-count = { $n ->
    [one] { $n } рэч
    [few] { $n } рэчы
    [many] { $n } рэчаў
   *[other] { $n } рэчаў
 }
vault-digest = Адбітак
vault-client = Кліент
vault-size = Памер
vault-since = Пакладзена
vault-acts = Што можна зрабіць
vault-submitted = названа ў пададзеных фактах, запіс { $entry }
vault-take-out = Узяць
vault-delete = Выдаліць
vault-put = Пакласьці ў сэйф
vault-for = Для якога кліента
vault-file = Зашыфраваны файл
vault-file-hint = Ня больш за { $value } МіБ. Незашыфраваны файл ня прымаецца і не захоўваецца.
## Дзеяньні
record = Запісаць
reasons-stay = Сваімі словамі. Застаецца ў запісе з вашым імем.
what-follows = Што з гэтага вынікае
tell-now = Паведаміць зараз
not-told-because = Праз арыентыроўку не паведамляецца: адпраўніку, консульству, перавозчыку.
happened-at = Калі гэта адбылося
happened-at-hint = Пуста азначае цяпер. Мясцовы час.
place = Месца
told-supervisor = наглядчыку па-за падразьдзяленьнем службоўца
told-counsel = адвакату асобы або дзяжурнаму адвакату
told-duty-desk = дзяжурнаму сталу
told-court = суду, які вырашае пра свабоду
told-child-protection = службе аховы дзяцей
custody-open = Адкрыць
custody-due = Што і калі трэба зрабіць
custody-what = Што адбылося
custody-who = Хто каму паведаміў або які суд
custody-who-hint = Імя, пасада, нумар справы.
custody-court-until = Да якога часу суд дазволіў трымаць далей
custody-court-until-hint = Толькі калі суд вырашыў, што ўтрыманьне працягваецца.
custody-place = Дзе знаходзіцца асоба
custody-place-hint = Толькі калі асобу перавезьлі.
custody-wish = Дзе захоўваецца пісьмовае жаданьне
custody-wish-hint = Толькі для консульства: яму паведамляюць па пісьмовым жаданьні асобы і ніяк інакш.
custody-release-ends = Спыняе дазвол, паводле якога асобу можна было трымаць.
custody-no-alert = арыентыроўка невядомая
custody-permitted = паводле дазволу
custody-not-permitted = без дазволу
custody-step-rights-told = Асобе растлумачылі правы
custody-step-counsel-told = Паведамілі адвакату
custody-step-consulate-told = Паведамілі консульству, па пісьмовым жаданьні
custody-step-brought-to-court = Асобу даставілі ў суд
custody-step-court-keeps = Суд вырашыў, што ўтрыманьне працягваецца
custody-step-court-ends = Суд вырашыў, што ўтрыманьне спыняецца
custody-step-moved = Асобу перавезьлі
custody-step-released = Асоба на свабодзе
measure-lead = Зробленае запісваецца незалежна ад таго, ці было яно дазволена. Запіс не робіць яго законным.
measure-after-check = Пасьля праверкі, запіс журнала { $entry }
measure-without-check = Без праверкі
measure-ground = Падстава, вашымі словамі
measure-alert = Арыентыроўка, якой гэта тычыцца
measure-alert-hint = Поўны нумар, калі ён вядомы. Пуста: запісваецца без яе або пад кожнай арыентыроўкай праверкі.
measure-done-permitted = Запісана: было дазволена
measure-done-not = Запісана: без дазволу
measure-custody-began = З гэтай хвіліны асоба пад вартай. Запішыце, што ёй растлумачылі правы і паведамілі адвакату.
measure-call-duty = Патэлефануйце дзяжурнаму сталу. Назавіце нумар журнала, а не імя.
meetings-title = Сустрэчы
meetings-lead = Нехта стаіць перад службоўцам. Трыццаць хвілін, потым паведамляюць кіраўніку шлюза; чаканьне нічога не дазваляе.
meetings-none = Ніхто не чакае на пункце
meetings-none-means = Сустрэчы, на якія адказалі, стаяць пры сваіх арыентыроўках.
meeting-answer-words = Што вы кажаце службоўцу
meeting-answer-words-hint = Адказ нічога не дазваляе. Дазвол - гэта асобнае рашэньне.
sheet-kept = Адказы захаваныя
sheet-kept-until = Яны пад асобным ключом і сьціраюцца пасьля { $day }. Нішто ў іх не зьмяншае праверкі.
sheet-verified = Толькі калі паказалі дакумент гэтай абароны: хто яго праверыў
sheet-child = Дзіця не распытваюць: адказы не ўзятыя, узята тое, пра што яно просіць.
apart-title = Не гэтая асоба
apart-lead = Для гэтай праверкі і гэтага зьместу арыентыроўкі, па паказаным дакуменце.
apart-until-hint = Дзейнічае не даўжэй, чым можна пакінуць без новага прагляду.
apart-distinguish = Адрозьніць цёзку
apart-distinguish-lead = Толькі са згоды асобы; сьціраецца, калі згоду забіраюць.
apart-feature = Па чым адрозьніваюць абаіх
apart-consent = Як асоба дала згоду
identity-open = Запытана ў вашага органа
identity-none = Цяпер у вашага органа нічога не запытана
identity-title = Гэта асоба, якую вы абараняеце?
identity-lead = Так або не. Вам не паведамляецца нічога са справы, адпраўніку не паведамляецца нічога.
identity-yes = Так, гэта асоба, якую мы абараняем
identity-no = Не, гэта хтосьці іншы
identity-compared = Што вы параўналі
identity-done = Ваш адказ запісаны
override-title = Тэрміновае ўмяшаньне
override-list = Тэрміновыя ўмяшаньні
override-lead = Уласнае права бясьпекі, калі нехта зараз у небясьпецы. Гэта не дазвол, яно не называе меры па арыентыроўцы і заканчваецца праз 24 гадзіны, калі другая асоба яго не пацьвердзіць.
override-what = Што вы робіце
override-danger = Хто ў небясьпецы і ад чаго
override-alert = Арыентыроўка, побач з якой гэта стаіць, калі яна ёсьць
override-use = Ужыць зараз
override-done = У запісе: тэрміновае ўмяшаньне
override-next = Дзейнічайце зараз. Другая асоба мусіць пацьвердзіць яго цягам 24 гадзін.
override-none = Тэрміновых умяшаньняў у запісе няма
override-confirm = Пацьвердзіць
override-confirm-hint = Са сваімі прычынамі, чаму яно яшчэ патрэбнае. Хто яго ўжыў, той не пацьвярджае, ні пад якім уліковым запісам.
override-count = Ужыта, па службоўцах
override-used = Ужыта
override-alone = Ніхто не пацьвердзіў
override-unconfirmed = чакае другой асобы
override-confirmed = пацьверджана
override-lapsed = скончылася, ніхто не пацьвердзіў
override-over = скончылася
safety-protect = абараніць таго, хто ў небясьпецы
safety-disarm = забраць зброю
safety-separate = разьвесьці людзей
register-protection = Абарона
register-refusal = Адмова суда
register-decision = Рашэньне
register-misuse = Доказы злоўжываньня
register-override = Павышаная катэгорыя бюро
register-interim = Часовая мера
protection-refugee = бежанец
protection-subsidiary = дадатковая абарона
protection-humanitarian-visa = гуманітарная віза або дазвол
protection-temporary = часовая абарона
protection-unhcr-mandate = мандат УВКБ ААН
protection-asylum-pending = прытулак запытаны, не вырашана
protection-nationality = грамадзянства, дадзенае праз той самы перасьлед
read-purpose = Навошта гэта вам
state-concerned-hint = Па дзьве літары, некалькі праз коску.
two-officials-enter = Дзьве службовыя асобы ўносяць і здымаюць
proposal-number = Нумар прапановы
proposal-open = Адкрыць
proposal-own = Прапанавалі вы. Адкажа іншая службовая асоба вашага органа.
proposed-done = Прапанавана
proposed-next = Не мае сілы, пакуль іншая службовая асоба вашага органа не пацьвердзіць. Перадайце ёй гэты нумар: { $entry }
entered-done = Унесена
refused-done = Адмоўлена: прапанова скончаная
lift-propose = Прапанаваць зьняць
lift-rests-on = Рашэньне, на якім гэта грунтуецца: орган, дзень, нумар
lifted-done = Зьнята
lifted-means = Гэтым нічога не дазваляецца: вырашаюць службовыя асобы.
confirm-lift = Пацьвердзіць зьняцьце
request-lead = Яна нічога не зьніжае і не павышае. Названыя людзі адказваюць на яе рашэньнем за час, вядомы пры падачы.
request-who = Хто просіць
request-name = Імя, калі яго можна назваць
request-grounds = Пра што просяць і на якой падставе
request-detained = Асобу ўтрымліваюць праз гэтую арыентыроўку
request-clock = Тады адказ патрэбны цягам 24 гадзін.
request-done = { $n ->
    [one] Рашэньне патрэбнае цягам { $n } гадзіны; да таго нічога не мяняецца.
    [few] Рашэньне патрэбнае цягам { $n } гадзін; да таго нічога не мяняецца.
    [many] Рашэньне патрэбнае цягам { $n } гадзін; да таго нічога не мяняецца.
   *[other] Рашэньне патрэбнае цягам { $n } гадзіны; да таго нічога не мяняецца.
 }
asker-person = асоба або яе адвакат
asker-victim = пацярпелы
asker-prosecutor = наш пракурор
end-permission = Забраць дазвол
end-permission-lead = Ён спыняецца адразу. Ніхто яго не вяртае: новы патрабуе новага рашэньня.
holdings-title = Узяць ранейшыя рашэньні
holdings-lead = Сьпіс ранейшых рашэньняў названых людзей, па адным у радку. Кожнае становіцца дазволам на 90 дзён; два са ста правяраюцца зноў, іх вызначае сам сьпіс.
holdings-list = Сьпіс
holdings-list-hint = JSON, па адным у радку: alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Нічога не ўзята
    [one] Узята { $n } рашэньне
    [few] Узята { $n } рашэньні
    [many] Узята { $n } рашэньняў
   *[other] Узята { $n } рашэньня
 }
holdings-sample = Праверыць зноў, да { $when }
holdings-became = Што стала з кожным радком

## Ключы доступу

passkeys = Ключы доступу
passkeys-lead = Ключ доступу захоўваецца на вашай прыладзе і пазнае вас там. Ён замяняе пароль пры ўваходзе і перад рашэньнем.
passkeys-none = У гэтага ўліковага запісу іх яшчэ няма.
passkey-name = Як вы яго назавяце
passkey-add = Дадаць ключ доступу
passkey-end = Прыбраць
passkey-script = Каб дадаць, патрэбны скрыпт; усё астатняе працуе безь яго.
passkey-failed = Ключ доступу ня прыняты. Пароль адкрывае тое самае.
passkey-done = Пазнана. Дзейнічае пяць хвілінаў.
passkey-login-hint = Спачатку выберыце вышэй ролю і мэту. Для ключоў доступу патрэбны скрыпт.

## Прагляды

desk-lookups = Прагляды
lookups-lead = Выпадковая выбарка: хто, калі і дзеля чаго глядзеў. Нічога са справы ў ёй няма. Лік, паводле якога яна зробленая, спачатку трапляе ў журнал.
lookups-size = Колькі
lookups-draw = Зрабіць выбарку
lookups-of = Праглядаў за гэтыя дні: { $n }
lookups-seed = Зроблена паводле
lookups-entry = запіс
lookups-none = У гэтыя дні ніхто не глядзеў.
lookups-alerts = Арыентыроўкі
lookups-why = Дзеля чаго і якім шляхам
detained-recalled = Арыентыроўку адклікалі, а асобу ўтрымліваюць
detained-barred = Асоба абароненая ад адпраўніка, і яе ўтрымліваюць
detained-court-ended = Суд спыніў утрыманьне, а вызваленьне не запісана
detained-suspended = Арыентыроўка прыпыненая, а асобу ўтрымліваюць
detained-not-permitted = Дазволу няма, а асобу ўтрымліваюць
detained-no-alert = Утрымліваюць без вядомай арыентыроўкі
detained-by-court = Утрымліваюць паводле рашэньня суда
detained-permitted = Утрымліваюць паводле дазволу, што дзейнічае
detained-released = Асоба вызваленая
custody-due-rights = Асобе тлумачаць правы на мове, якую яна разумее
custody-due-counsel = Паведамляюць адвакату
custody-due-court = Асобу дастаўляюць у суд
custody-due-court-term = Заканчваецца тэрмін, названы судом: суд вырашае, або асобу вызваляюць
custody-due-request = Прыйшоў запыт з паперамі, або вырашана вызваліць
custody-due-longest = Найдаўжэйшы тэрмін: асобу вызваляюць
refusal-human-rights = правы чалавека
refusal-political = палітычнае злачынства або перасьлед
refusal-ne-bis = канчатковы прысуд за тыя самыя дзеяньні
refusal-limitation = тэрмін даўнасьці
refusal-nationality = грамадзянства асобы
refusal-dual-criminality = у нашай дзяржаве гэта не злачынства
refusal-procedural = паперы адсутнічаюць або спазьніліся
refusal-other = іншая падстава
refusal-not-known = невядома
refusal-is-final = Канчатковае
profile-of = Профіль { $name }
profile-proved = Столі, органы і тэрміны даведзеныя ў { $first } асяродзьдзях; паказана, што патрэбнае кожнае правіла з { $second }.
profile-fails = Гэта не даведзена, таму ня ўводзіцца. Знойдзена вось што:
profile-no-solver = На гэтай машыне няма праграмы-давадніка: нічога нельга давесьці, таму нічога ня ўводзіцца.
profile-taken-up = увёў(-яла) { $name }, { $when }
profile-digest = Адбітак ягонага тэксту:
profile-from-start = Ён прыйшоў з запускам сэрвэру; тут ніхто яшчэ нічога ня ўводзіў.
profile-doubts = Што трэба ведаць таму, хто на яго спадзяецца
profile-doubts-none = Сумневаў ня знойдзена.
profile-faults = Гэта яшчэ ня профіль
profile-line = Радок { $n }:
profile-changes = Што ён зьменіць
profile-changes-none = Ён нічога ня зьменіць.
profile-before = Цяпер
profile-after = Потым
profile-try = Запусьціць довады, пакуль нічога не мяняць
profile-take-up = Увесьці: далей шлюз працуе паводле яго
account-open = адкрыты
account-change = Зьмяніць уліковы запіс
account-change-hint = Ягоныя ўваходы заканчваюцца з кожнай зьменай.
account-what = Што робіцца
account-restart = Выдаць новы пачатковы код
account-mandate = Занесьці мандат на арыентыроўку
account-no-mandate = Забраць мандат
account-alert = Арыентыроўка мандату, поўны ідэнтыфікатар
account-body = Орган, ад імя якога гаворыць чалавек
account-body-state = Дзяржава гэтага органу
explanation-title = Абгрунтаваньне, як запісана
explanation-on = Разгледжана на { $when }.
explanation-cause = Прычына
live-many = З таго часу, як зробленая гэтая старонка, нешта трапіла ў запіс. Тут нічога ня рухаецца само.
live-this = Гэтая арыентыроўка зьмянілася з таго часу, як зробленая старонка. Прачытайце яе зноў, перш чым дзейнічаць.
live-again = Прачытаць зноў
raise-to = Да якое клясы
raise-reason = Што адбылося, чаго лічбы яшчэ ня могуць ведаць
raise-evidence = На якіх доказах

## Праз пастаўшчыка ўваходу

onward-in = Вы ўвайшлі
onward-in-says = Ваша праца за адзін крок адсюль.
onward-out-says = Вы ўвойдзеце там і вернецеся сюды. Роля і мэта застаюцца тымі, што вы выбралі.
onward-go = Далей

# What was sent before and has no answer any more
trouble-unanswered = Гэта ўжо адпраўлялі
trouble-means-unanswered = Яно можа быць запісанае; адказу больш няма. Спачатку паглядзіце, і адкрывайце форму зноў, толькі калі запісу няма.

## Who is told, what was written, what alarms
role-head-of-gateway = кіраўнік шлюза
holder-data-protection-supervisor = нагляд за аховай зьвестак
clock-name-own-prosecutor = Адказ нашага пракурора
clock-name-unpermitted-measure = Мера бяз дазволу
clock-name-telling-review = Ці паведаміць чалавеку: ізноў
clock-name-reentry-link = Ці тая самая справа
next-answer-question = Адкажыце на пытаньне, якое вярнулася
next-why-answer-question = Другая службовая асоба вярнула вашае рашэньне. Нічога ня лічыцца, пакуль вы не прачытаеце пытаньне і ня вырашыце зноў.
next-button-answer-question = Да пытаньня
next-take-case = Скажыце, што будзе з гэтай справай
next-why-take-case = Яе перадалі вам. Прыміце яе або скажыце, чаму не: вашыя словы застануцца ў запісе і нічога не дазваляюць.
next-button-take-case = Да адказу
next-escalated = Паклапаціцеся, каб нехта адказаў
next-why-escalated = Ніхто не адказаў у час, і вам пра гэта паведамілі. Тэрмін кажа, чый гэта крок і што належыць; на што адказваюць словамі, можаце адказаць самі.
next-button-escalated = Да тэрмінаў
next-alarm = Паглядзіце на меру бяз дазволу
next-why-alarm = Нехта яе ўжыў, хоць нішто не дазваляла. Гэта трывога, пакуль названая асоба ня скажа сваімі словамі, што паглядзела.
next-button-alarm = Да трывог
next-settled = Нічога: вырашана
next-why-settled = Названыя асобы вырашылі супраць меры, іх прычыны ніжэй. Ізноў глядзяць на просьбу, новы зьмест або новыя факты.
next-button-settled = Да прычын
next-read-case = Прачытайце, што перад вамі
next-why-read-case = Што дзейнічае, што знойдзена, што вырашана і чаму, і на якой падставе просяць паглядзець ізноў.
next-button-read-case = Адкрыць справу
whose-told = Паведамлена мне
written-title = Што вырашана, спытана і чаму
written-question = Вернута з пытаньнем
written-first = Прычыны першай службовай асобы
written-refers = Перададзена нашаму пракурору
written-refers-not = Не перададзена нашаму пракурору
written-asked = Папрасілі паглядзець ізноў
written-prosecutor = Наш пракурор адказаў
brought-title = Перада мной
brought-lead = Справы, на якія глядзіце вы: затрыманыя праз арыентыроўку, просьбы паглядзець ізноў, дзеці. Сьпісу іншых арыентыровак тут няма.
brought-empty = Перад вамі нічога няма
brought-empty-means = Справа трапляе сюды, калі нехта затрыманы, калі просяць паглядзець ізноў або калі яе ўносіць вашая канцылярыя. Пра іншыя арыентыроўкі гэта нічога ня кажа.
alarms-title = Меры бяз дазволу
alarms-lead = Запісаныя, хоць нішто не дазваляла. Кожная застаецца тут, пакуль названая асоба не паглядзіць і ня скажа пра гэта.
alarms-empty = Адкрытых трывог няма
alarms-empty-means = Наколькі меры запісаныя. Чаго ніхто не запісаў, таго тут не відаць.
alarm-looked = Я паглядзеў(-ла)
alarm-words = Што вы выявілі і што з гэтага вынікае
alarm-hint = Застаецца ў запісе з вашым імем. Нічога ня робіць законным заднім лікам.
alarm-ground = Падстава словамі афіцэра
door-act-by = { $name }: дзеяньне
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Ці належыць гэтая асоба да групы, якой там пагражае небясьпека?
group-hint = Ваша ацэнка паводле фактаў справы. Ніякі адказ не прапануецца, і адно толькі грамадзянства ніколі ня ёсьць групай у небясьпецы.
group-reading-shown = Так, да групы, названай ніжэй
group-reading-not-excluded = Паводле наяўнага выключыць нельга
group-reading-excluded = Не, і гэта відаць з матэрыялаў ніжэй
group-name = Якая група
group-name-hint = Сваімі словамі, паводле фактаў: што людзі робяць ці кім ёсьць, што там ім пагражае.
group-reasons = Чаму, сваімі словамі
group-material = Датаваныя матэрыялы, на якіх гэта грунтуецца
group-material-hint = Даклады, прысуды, справы: каб іх знайшоў хтосьці іншы. Пасьля захаваньня зьявяцца яшчэ два радкі.
group-what = Матэрыял { $n }
group-dated = Дата матэрыялу { $n }
assurances-title = Прапанаваныя гарантыі
assurances-lead = Кожная ацэньваецца паводле крытэраў Othman. Тое, за чым пасьля выдачы ніхто не назірае, рызыкі ня здымае.
assurance-number = Гарантыя { $n }
assurance-another = Яшчэ адна гарантыя
assurance-more = Захаваць і дадаць яшчэ
assurance-remove = Захаваць без гарантыі { $n }
alert-detained = Утрыманьне
alert-detained-since = Гэтую асобу ўтрымліваюць праз гэтую арыентыроўку з { $when }.
alert-detained-read = Чытаць пра ўтрыманьне
## What a custody board lists
custody-lists-everybody = Усе, каго ўтрымліваюць праз арыентыроўку, ад хвіліны арышту.
custody-lists-place = Толькі тыя, хто ў вашым месцы ўтрыманьня. Іншых могуць утрымліваць у іншых месцах; гэты сьпіс іх не паказвае.
custody-lists-court = Толькі ўтрыманьні перад вашым судом, і тыя, для якіх суд яшчэ ня названы, калі профіль робіць ваш суд належным. Іншых гэты сьпіс не паказвае.
custody-lists-children = Толькі тыя, з кім абыходзяцца як зь дзецьмі. Могуць утрымліваць і іншых; гэты сьпіс іх не паказвае.
custody-lists-clients = Толькі вашы кліенты. Могуць утрымліваць і іншых; гэты сьпіс іх не паказвае.
custody-lists-brought = Толькі тое, што вам перададзена. Могуць утрымліваць і іншых; гэты сьпіс іх не паказвае.
custody-none-everybody = Паводле запісаў, праз арыентыроўкі нікога не ўтрымліваюць
custody-none-place = Паводле запісаў, у вашым месцы ўтрыманьня нікога няма
custody-none-court = Паводле запісаў, перад вашым судом няма ўтрыманьняў
custody-none-children = Паводле запісаў, ніводнае дзіця ня ўтрымліваецца
custody-none-clients = Паводле запісаў, нікога з вашых кліентаў не ўтрымліваюць
custody-none-brought = Паводле запісаў, нікога з перададзенага вам не ўтрымліваюць
## Waiting as everybody may read it
waiting-title = Чаканьне, як апублікавана
waiting-lead = Колькі прайшло ад пачатку праверкі да рашэньня, па клясах бюро-адпраўніка і відах злачынства. Ніводная лічба не пра асобу.
waiting-none = Паводле запісаў, у гэтым квартале ніводная праверка не пачалася
waiting-before = Папярэдні квартал: { $value }
waiting-method = Клетка зь менш як { $n } арыентыроўкамі не паказваецца. Разам зь ёй хаваюцца найменшыя іншыя, пакуль яе нельга вылічыць з рэшты і агульнай колькасьці; дзе гэта немагчыма, хаваецца і агульная колькасьць.
waiting-quarters = Публікуюцца толькі цэлыя скончаныя кварталы, якімі яны былі напрыканцы. Яны не перакрываюцца, таму ніякія два не адрозьніваюцца на некалькі арыентыровак.

## Sentences of the rules
wording-on-record = Словы ў журнале:
clock-told = паведамляюць: { $name }
clock-met-by-itself = нічога: гэта настае само
why-nothing-found = { $rules ->
    [one] { $day } праверана { $rules } правіла на тым, што вядома, і яно не знайшло нічога, што мае вагу. Гэта нічога ня кажа пра асобу і нічога не дазваляе: пастанаўляе названая службовая асоба.
    [few] { $day } правераныя { $rules } правілы на тым, што вядома, і ніводнае не знайшло нічога, што мае вагу. Гэта нічога ня кажа пра асобу і нічога не дазваляе: пастанаўляе названая службовая асоба.
   *[other] { $day } праверана { $rules } правілаў на тым, што вядома, і ніводнае не знайшло нічога, што мае вагу. Гэта нічога ня кажа пра асобу і нічога не дазваляе: пастанаўляе названая службовая асоба.
 }
sex-f = жаночы
sex-m = мужчынскі
sex-x = іншы запіс дакумэнта
bureau-with-class = бюро { $name }, кляса { $value }

# Roles of requests before a body.
role-source-bureau = бюро-крыніца
role-general-secretariat = генэральны сакратарыят

## Copies and recall
recalls-title = Адкліканьні
recalls-lead = Што яшчэ вінныя трымальнікі копіяў, па ўсіх абвестках. Першым стаіць тое, што правяраецца першым.
recalls-none = Цяпер нічога не належыць
recalls-more = Ёсьць больш, чым зьмяшчае гэтая старонка.
recalls-storm = { $name }: за гадзіну адкліканых арыентыровак: { $value }; нехта мусіць паглядзець
recalls-storm-do = Кожнае з гэтых адкліканьняў дзейнічае, пакуль людзі не вырашаць іначай. Калі яны няправільныя, абскардзіце ўсе: тады нічога не сьціраецца, і двое іншых людзей іх скасоўваюць.
recall-page = Копіі й адкліканьне
recall-page-lead = Каму перадалі гэтую абвестку, што адкліканае і што адказаў кожны трымальнік. Зьместу абвесткі тут няма.
recall-owed = Што належыць
copies = Копіі
copies-none = Ніводнае копіі ня ведаем
copy-kind = Від трымальніка
copy-holder = Трымальнік
copy-holder-hint = Орган, суд, шлюз. Назва шлюзу пачынаецца з коду дзяржавы: CZ.
copy-system = Сыстэма або справа
copy-purpose = Дзеля чаго перададзена
copy-handed = Перададзена
copy-handed-hint = Пуста: цяпер.
copy-retention = Можа захоўвацца там да
copy-form = Зарэгістраваць копію
copy-form-lead = Копія абавязвае: хто яе трымае, даведаецца, калі абвестку адклічуць.
copy-holder-national-system = нацыянальная сыстэма
copy-holder-gateway = шлюз
copy-holder-court = суд
copy-holder-prison = месца ўтрыманьня
copy-holder-counsel = абаронца
copy-holder-paper-file = папяровая справа
recall-asked = Чаго патрабуюць ад кожнага трымальніка
recall-kind-delete = Выдаліць абвестку
recall-kind-correct = Выправіць частку
recall-kind-suspend = Захаваць і паказваць як прыпыненую
recall-kind-erase-person = Сьцерці ўсё пра асобу
recall-ground = На падставе чаго адклікаецца
recall-ground-commission = рашэньне органу перагляду
recall-ground-general-secretariat = рашэньне Генэральнага сакратарыяту
recall-ground-court = рашэньне суду
recall-ground-withdrawn = зьняў той, хто выдаў
recall-ground-corrected = выправіў той, хто выдаў
recall-ground-expired = тэрмін скончыўся
recall-authority = Які орган вырашыў
recall-reference = Нумар рашэньня
recall-decided = Дзень рашэньня
recall-of = Што праўда пра рашэньне
recall-on-merits = Вырашана паводле сутнасьці
recall-challenged = Зьнятая, калі яе аспрэчвалі
recall-parts = Памылковыя часткі
recall-parts-hint = Толькі для выпраўленьня, адна на радок.
recall-form = Адклікаць
recall-form-lead = З гэтай хвіліны ні аддзел, ні кабіна яе ня бачаць, і кожны трымальнік копіі даведаецца. Абарона ніколі ня падстава.
recall-said = Што сказаў трымальнік або што там знайшлі
recall-says = Словамі
recall-says-hint = Калі выдалена: што трымальнік праверыў і што нічога не знайшоў. Калі адмаўляе: чаму.
recall-digest = SHA-256 паперы або паведамленьня
recall-receipt = Запісаць, што сказаў трымальнік
recall-receipt-lead = Гэта заява трымальніка. Яе правяраюць паўторным запытам.
recall-contest = Аспрэчыць адкліканьне
recall-contest-lead = Пакуль гэта ў сіле, нічога не сьціраецца; аддзелы яе ня бачаць.
recall-propose = Прапанаваць скасаваць
recall-restore = Скасаваць як другая асоба
recall-restore-lead = Аспрэчанае адкліканьне касуюць двое, ніхто зь якіх яго ня ўносіў. Тады абвестка прыпыненая, ніколі ня больш.
recall-step-sent = паведамлена
recall-step-reminded = нагадана
recall-step-duty-told = паведамлена дзяжурнаму
recall-step-supervisor-told = паведамлена наглядчыку
recall-step-published = маўчаньне апублікаванае
recall-step-accepted = прынята
recall-step-relayed = перададзена далей
recall-step-suppressed = там нікому не паказваецца
recall-step-purged = там выдалена
recall-step-custody-notified = паведамлена тым, хто трымае
recall-step-refused = адмоўлена
recall-step-spot-asked = просім праверыць яшчэ раз
recall-step-spot-passed = праверана яшчэ раз: няма
recall-step-spot-failed = праверана яшчэ раз: ёсьць
recall-step-contested = аспрэчана
recall-step-restore-proposed = прапанавана скасаваць
recall-step-restored = скасавана дваімі
recall-step-taken = узята асобаю
recall-step-frozen = захавана як доказ
recall-step-erase-chosen = асоба выбрала сьціраньне
recall-untold = адклікана, яшчэ не паведамлена
recall-silent = маўчыць
recall-disputed = спрэчна або адмоўлена
recall-kept = захоўваецца, нічога не адклікана
recall-map = Як ідзе адкліканьне
recall-map-note = Адна плітка на трымальніка. Дзяржава стаіць прыблізна там, дзе ляжыць; іншыя маюць нумар з табліцы, якая кажа тое самае.
recall-told = Паведамлена, разоў
recall-newest = Апошні адказ
recall-next = Наступная праверка
recall-window = можна аспрэчыць да { $when }; раней нічога не сьціраецца
recall-purged-means = «Там выдалена» – заява трымальніка. Яе правяраюць паўторным запытам; у чужыя сыстэмы адсюль не зазірнуць.
evidence-open = Чытаць адкліканае як доказ
evidence-title = Што адклікана
evidence-lead = Паказваецца суду, абаронцу, асобе й нагляду як доказ. Ні службовец, ні пошук яе ня бачаць, і ніякая мера на ёй не грунтуецца.
waiting-recalls = Ад адкліканьня да выдаленьня, паводле відаў трымальнікаў
waiting-released = Ад адкліканьня да вызваленьня з-пад варты
waiting-gone = Выдаленыя копіі
half-days = Палова: ня больш, дзён
longest-days = Найдаўжэй, дзён
custody-after-recall = Пад вартаю пасьля адкліканьня
custody-after-now = Трымаюць цяпер
custody-after-released = Вызваленыя
waiting-recalls-none = У ім нічога не адклікана

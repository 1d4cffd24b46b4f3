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
registers-heard = Рэестры: апошняя сувязь { $when }
registers-never = Рэестры: сувязі няма, нічога не дазваляецца
recalls-heard = Канал адкліканьня: апошняя сувязь { $when }
recalls-never = Канал адкліканьня: сувязі няма, нічога не дазваляецца
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
queue-search = Імя любым пісьмом або нумар
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
assurance-title = Прапанаваная гарантыя
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
review-otherwise-hint = Ідзе да кіраўніка шлюза з абодвума чытаньнямі.
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
entry-waits = Чакае другой службовай асобы:
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
propose-override = Прапанаваць павысіць клясу
propose-override-hint = Ня больш як на 12 месяцаў, з другой асобай. Вылічаная кляса ніколі не зьніжаецца.

## Custody
custody-lead = Усе, каго ўтрымліваюць праз арыентыроўку, ад хвіліны арышту.
custody-against = { $n ->
    [0] Насуперак узроўню нікога не ўтрымліваюць.
    [one] Насуперак узроўню ўтрымліваюць { $n } чалавека, ён першы.
    [few] Насуперак узроўню ўтрымліваюць { $n } чалавекі, яны першыя.
    [many] Насуперак узроўню ўтрымліваюць { $n } чалавек, яны першыя.
   *[other] Насуперак узроўню ўтрымліваюць { $n } чалавек, яны першыя.
 }
custody-none = Паводле запісаў, праз арыентыроўкі нікога не ўтрымліваюць
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
ended-by = Чым скончана

## Capacity, profile, log
capacity-lead = Хвіліны на арыентыроўку, узрост чаргі і хто колькі чакае, па клясах адпраўніка і злачынства.
capacity-none = Пакуль няма чаго лічыць
profile-title = Профіль юрысдыкцыі
revision = рэдакцыя { $n }
proofs = Што на ім даказана
passes = праходзіць
fails = не праходзіць
not-run = яшчэ не запускалася
profile-values = Што ў ім
profile-edit = Зьмяніць
profile-edit-hint = Доказы запускаюцца зноў. Зьмена, якая ламае доказ, не прымаецца.
profile-text = Профіль тэкстам
profile-prove = Праверыць доказы і захаваць
log-lead = Кожнае дзеяньне ёсьць запісам раней, чым пачне дзейнічаць. Зьмест тут не паказаны.
checkpoint = Найноўшая кантрольная кропка
checkpoint-none = Кантрольнай кропкі яшчэ няма.
check-yourself = Праверце самі, не давяраючы гэтай старонцы:
log-entries = Запісы
entry-number = Запіс
caused-by = Прычына

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

## Праз пастаўшчыка ўваходу

onward-in = Вы ўвайшлі
onward-in-says = Ваша праца за адзін крок адсюль.
onward-out-says = Вы ўвойдзеце там і вернецеся сюды. Роля і мэта застаюцца тымі, што вы выбралі.
onward-go = Далей

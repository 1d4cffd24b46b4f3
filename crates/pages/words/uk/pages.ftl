# Words of the pages. Level words are fixed terms. A clock is never said by colour alone.

## Frame
skip = До основної частини
menu = Меню
desks = Столи
desk-queue = Черга
desk-border = Перевірка на кордоні
desk-registers = Реєстри
desk-bureaus = Бюро
desk-custody = Під вартою
desk-capacity = Навантаження
desk-profile = Профіль
desk-log = Журнал
desk-administration = Адміністрування
who-you-are = Хто ви тут
unit = Підрозділ:
purpose = Мета:
every-view-logged = Кожен перегляд у журналі
own-account = Ваш обліковий запис
log-out = Вийти
not-logged-in = Ніхто не увійшов
demo = люди, справи й держави вигадані
printed = Надруковано { $at }; хто друкував, записано в журналі
printed-case = { $reference }, { $level }; надруковано { $at }; хто друкував, записано в журналі
times-are = Час місцевий, { $offset }
indicators-fresh = Показники { $release }, свіжі
indicators-old = Показники { $release } застаріли: за ними нічого не дозволяється
registers-heard = Реєстри: найновіший запис { $when }
registers-never = Реєстри: записів ще немає
recalls-heard = Канал відкликання: останній зв'язок { $when }
recalls-never = Стрічка відкликань: ще не під'єднана
how-made = Як зроблено ці сторінки
languages = Мови
where-you-are = Де ви
your-next-step = Ваш наступний крок
why = Чому
choose = Виберіть

## Time
date = { $day } { $month ->
    [1] січ.
    [2] лют.
    [3] берез.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] верес.
    [10] жовт.
    [11] листоп.
   *[12] груд.
 } { $year }
today-at = сьогодні, { $time }
tomorrow-at = завтра, { $time }
day-at = { $day }, { $time }
left-minutes = { $n ->
    [one] залишилася { $n } хвилина
    [few] залишилося { $n } хвилини
    [many] залишилося { $n } хвилин
   *[other] залишилося { $n } хвилин
 }
left-hours = { $n ->
    [one] залишилася { $n } година
    [few] залишилося { $n } години
    [many] залишилося { $n } годин
   *[other] залишилося { $n } годин
 }
left-days = { $n ->
    [one] залишився { $n } день
    [few] залишилося { $n } дні
    [many] залишилося { $n } днів
   *[other] залишилося { $n } днів
 }
late-minutes = { $n ->
    [one] прострочено на { $n } хвилину
    [few] прострочено на { $n } хвилини
    [many] прострочено на { $n } хвилин
   *[other] прострочено на { $n } хвилин
 }
late-hours = { $n ->
    [one] прострочено на { $n } годину
    [few] прострочено на { $n } години
    [many] прострочено на { $n } годин
   *[other] прострочено на { $n } годин
 }
late-days = { $n ->
    [one] прострочено на { $n } день
    [few] прострочено на { $n } дні
    [many] прострочено на { $n } днів
   *[other] прострочено на { $n } днів
 }
for-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилин
 }
for-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } годин
 }
for-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } днів
 }
due = строк: { $when }
no-date = без дати

## Level
level-erased = СТЕРТО
level-suppressed = ВІДКЛИКАНО
level-suspended = ПРИЗУПИНЕНО
level-reviewable = НА РОЗГЛЯДІ
level-permitted = МОЖНА ДІЯТИ
level-below-erased = змісту більше немає
level-below-suppressed = жодна відповідь не показує цього орієнтування
level-below-suspended = жодних заходів за цим орієнтуванням
level-below-reviewable = жодних примусових заходів за цим орієнтуванням
level-below-permitted = один захід, який вирішила названа людина
level-means-erased = З ним нічого не можна зробити, і нічого з нього не збережено.
level-means-suppressed = Його відкликано. Тому, хто діє, його не показують.
level-means-suspended = Через нього не затримуйте, не відмовляйте у в'їзді, не забирайте документів, не перевіряйте пристроїв. Не повідомляйте іноземним органам, консульствам і перевізникам. Інші підстави вашого права не зачеплені.
level-means-reviewable = Звичайна перевірка триває. Нічого примусового, доки не вирішила названа посадова особа. Інші підстави вашого права не зачеплені.
level-means-permitted = Лише цей захід і лише до цього часу. Інакше дозвіл припиняється.
may-act-measure = МОЖНА ДІЯТИ: { $measure }
decided-by = рішення: { $name } ({ $authority }), до { $until }
decided-by-two = рішення: { $first } і { $second } ({ $authority }), до { $until }
lattice = Де стоїть це орієнтування, від найнижчого
lattice-down = програми й строки зсувають лише в цей бік
lattice-up = лише названі люди зсувають у цей бік
track = Порядок:
track-ordinary = звичайний: одна посадова особа
track-enhanced = посилений: дві посадові особи
track-barred = заборонено: знімає лише названий орган

## Parts
origin = джерело:
origin-notice = орієнтування
origin-register = реєстр
origin-person = особа
origin-official = посадова особа
origin-history = історія
sure-text = перевірено за текстом
sure-second = із вторинного джерела
sure-policy = правило цього шлюзу, не закон
sure-not = за текстом не перевірено
effect-bar = заборона
effect-suspend = призупинення
effect-enhance = посилення
effect-question = питання
effect-note = нотатка
unknown-nobody-asked = невідомо: ніхто не питав
unknown-goes-out = виходить із плановими питаннями { $day }
unknown-not-answered = запитано { $day }, відповіді немає
unknown-not-answered-undated = запитано, відповіді немає
unknown-no = ні
unknown-not-shown = у цьому вигляді орієнтування не показано
name-not-known = Ім'я невідоме
every-measure = усі заходи, також повідомлення відправникові
nothing = нічого
measure = Захід
measure-tell-sender = повідомлення відправникові
measure-note-sighting = запис, що особу бачили
measure-second-line-identity = перевірка особи на другій лінії
measure-keep-document = вилучення документа
measure-refuse-entry-or-visa = відмова у в'їзді або візі
measure-short-stop = коротка зупинка
measure-provisional-arrest = тимчасовий арешт
measure-keep-detained = подальше тримання під вартою
measure-transfer-data = передача даних
measure-surrender = видача
lifter-nobody = нема чого знімати
lifter-one-official = одна названа посадова особа, з мотивами
lifter-two-officials = дві посадові особи різних підрозділів
lifter-granting-authority = лише орган, що надав захист
lifter-granting-authority-or-own-court-after-contacting-it = орган, що надав захист, або наш суд після звернення до нього
lifter-asylum-authority-s-decision = рішення органу притулку
lifter-the-body-that-ordered-it = орган, який це приписав
lifter-own-court-on-new-facts = наш суд, за новими фактами
lifter-own-court = наш суд
lifter-new-interpol-decision-and-two-officials = нове рішення Інтерполу та дві посадові особи
lifter-court-accepting-the-assurance = суд, що приймає гарантію
lifter-juvenile-judge = суддя у справах неповнолітніх
lifter-officials = посадові особи, у строк підтвердження
whom-sender = Бюро-відправник
whom-granting-authority = Орган, що надав захист
whom-own-court = Наш суд або прокурор
whom-interpol = Інтерпол
whom-person-or-counsel = Особа або адвокат
whom-official = Наша посадова особа
whom-child-protection = Служба захисту дітей

## Clock
clock-began = Початок
clock-ends = Кінець
clock-whose = Чий строк
clock-missed = Якщо пропущено
clock-met = виконано { $when }
clock-name-duty = Відповідь чергового при зустрічі
clock-name-candidate-identity = Можливий збіг особи
clock-name-granting-authority = Відповідь органу, що надав захист
clock-name-statement = Що заявила особа
clock-name-referral = Скерування до органу притулку
clock-name-grave-decision = Тяжкий злочин: рішення
clock-name-grave-decision-last = Тяжкий злочин: остання година для рішення
clock-name-two-officials = Дві посадові особи після зустрічі
clock-name-sender-answer = Відповідь відправника
clock-name-desk-decision = Рішення столу
clock-name-override = Терміновий виняток
clock-name-arrest-request = Запит після тимчасового арешту
clock-name-arrest-last = Останній день тимчасового арешту
clock-name-review-asked = Перегляд, про який просили
clock-name-permission = Кінець дозволу
clock-name-questions = Планові питання
holder-duty-desk = черговий стіл
holder-granting-authority = орган, що надав захист
holder-verifying-official = перевіряльна посадова особа
holder-checking-service = служба, що перевіряла
holder-two-officials = дві посадові особи
holder-sender = бюро-відправник
holder-second-official = друга посадова особа
holder-head-of-gateway = керівник шлюзу
holder-prosecutor = прокурор
holder-court = суд
holder-gateway = цей шлюз

## Roles
role-duty-officer = черговий
role-desk-officer = працівник столу
role-border-officer = прикордонник
role-immigration-desk = міграційний стіл
role-prosecutor = прокурор
role-verifying-official = перевіряльна посадова особа
role-reviewer = другий рецензент
role-court = суд
role-prison = місце тримання
role-granting-authority = орган, що надає захист
role-child-protection = захист дітей
role-counsel = адвокат
role-ngo-caseworker = працівник НУО
role-commission = комісія
role-data-protection-supervisor = нагляд за захистом даних
role-auditor = аудитор
role-administrator = адміністратор

## Next steps
next-none = Зараз нічого
next-why-none = Решта відбувається сама або це крок іншої людини.
next-button-none = Назад до черги
next-begin-test = Почати двокрокову перевірку
next-why-begin-test = Прочитайте факти й запишіть, що з них випливає. Для працівника нічого не зміниться, доки не записано рішення.
next-button-begin-test = Почати перевірку
next-go-on-test = Продовжити перевірку
next-why-go-on-test = Ваші відповіді збережено. Є відкриті пункти.
next-button-go-on-test = Продовжити
next-decide = Записати рішення
next-why-decide = Одне із семи, з мотивами. У посиленому порядку спершу читає друга людина.
next-button-decide = До рішення
next-second-reading = Прочитати як друга посадова особа
next-why-second-reading = Що прочитала й вирішила перша особа, закрито, доки ви не зберегли своє.
next-button-second-reading = До мого читання
next-answer-meeting = Відповісти на зустріч
next-why-answer-meeting = Людина стоїть зараз перед працівником. Очікування нічого не дозволяє і нікого не має загубити.
next-button-answer-meeting = До картки чергового
next-renew = Поновити дозвіл або дати йому скінчитися
next-why-renew = Якщо ніхто не діє, дозвіл припиняється й орієнтування знову на розгляді.
next-button-renew = До рішення
next-read-answer = Прочитати відповідь, що надійшла
next-why-read-answer = Відповідь є фактом її автора; що вона означає, вирішуєте ви.
next-button-read-answer = Прочитати
next-chase = Знову запитати того, хто мовчить
next-why-chase = Мовчання не відповідь і ніколи не згода.
next-button-chase = До строку
next-court-hour = Внести годину суду
next-why-court-hour = Людина під вартою, і строк іде.
next-button-court-hour = До справи під вартою
next-against-level = Зателефонувати тому, хто тримає людину
next-why-against-level = Людину тримають усупереч рівню орієнтування. Запис не зробив цього законним.
next-button-against-level = До справи під вартою

## Queue
queue-title = Ваша черга
queue-search = Номер орієнтування або відправника
find = Знайти
queue-lead = { $n ->
    [0] На цій сторінці нічого немає.
    [one] На цій сторінці { $n } справа.
    [few] На цій сторінці { $n } справи.
    [many] На цій сторінці { $n } справ.
   *[other] На цій сторінці { $n } справ.
 }
whose-work = Чия робота
whose-mine = Мої
whose-unit = Мого підрозділу
whose-nobody = Ще нічиї
queue-empty = Тут ви нікому не потрібні
queue-empty-means = Це не означає, що ніщо не чекає: строки інших ідуть у їхніх чергах.
queue-empty-on = Подивитися, чого ще ніхто не взяв
col-level = Рівень
col-who = Хто і що
col-clock = Строк
group-overdue = Прострочено
group-by-tomorrow = До завтра
group-later = Пізніше
group-waiting = Чекає на іншого
pages = Сторінки списку
page-before = Раніше
page-after = Далі

## Alert
alert-title = Орієнтування { $id }
received = отримано
grave-crime = тяжкий злочин
permission = Дозвіл
permission-lapses = Якщо зміниться орієнтування, знайдене або час, дозвіл припиниться сам. Запис про іншу людину нічого не припиняє.
permission-unwitnessed = Надано записом { $entry }, ще не діє: свідки журналу його не підписали. До того часу нічого не дозволено.
other-ways = Інші шляхи звідси
open-test = Двокрокова перевірка
open-decision = Рішення
ask-review = Попросити переглянути рішення
on-the-log = У журналі, запис { $entry }
log-entry = запис журналу { $entry }
what-was-found = Що знайдено
findings-count = { $n ->
    [0] нічого не знайдено
    [one] { $n } висновок
    [few] { $n } висновки, найсильніші спершу
    [many] { $n } висновків, найсильніші спершу
   *[other] { $n } висновків, найсильніші спершу
 }
findings-none = Нічого не знайдено
findings-none-means = Жодне правило нічого проти не знайшло. Це нічого не говорить про особу і нічого не дозволяє.
finding-lapsed = Більше не знаходиться з { $day }; зняти може людина, програма не може.
finding-cured = Названа людина записала, що це виправлено.
stops = Зупиняє
lifted-by = Знімає
rests-on = Ґрунтується на
rests-on-nothing = нічого не заявлено
law = Право
law-none = право не названо
pointers = Вказівники, не перевірені й не подані як право:
to-ask = Запитати
to-ask-nobody = Нікого
rule = правило
what-is-stopped = Що зупинено і чим
stopped-by = Зупиняє
sender-wrote = Що написав відправник
sender-wrote-nothing = Відправник не написав власного тексту.
written-by = Написав
not-our-words = Не наші слова. Тут їх ніхто не перевіряв.
hidden-shown = Знаки, що ховають або повертають текст, показано кодами.
facts = Факти
facts-note = Кожен із джерелом. Оцінки зберігаються окремо.
history = Історія
door-message = надійшло повідомлення
door-act = діяла названа людина
door-tick = строк або програма
examined-with = Розглянуто за
version-rules = Правила
version-indicators = Показники
version-policies = Політики

## Login
login-title = Вхід
login-lead = Кожен вхід має одну роль і одну мету, обидві в журналі.
login-failed = Вхід не прийнято
login-failed-means = Ім'я і пароль не відповідають одне одному або запис закрито. Більше тут не кажуть.
login-again = Спробувати ще раз
login-wait = Забагато спроб
login-wait-seconds = { $n ->
    [one] Зачекайте { $n } секунду і спробуйте знову.
    [few] Зачекайте { $n } секунди і спробуйте знову.
    [many] Зачекайте { $n } секунд і спробуйте знову.
   *[other] Зачекайте { $n } секунд і спробуйте знову.
 }
login-name = Ім'я для входу
password = Пароль
login-role = Роль
login-role-hint = Одна за раз. Щоб діяти в іншій, вийдіть.
login-purpose = Мета
login-purpose-hint = Виберіть, для чого ви тут. Це стоїть при кожній дії.
log-in = Увійти
login-other-ways = Інші способи входу
login-passkey = З ключем доступу
login-provider = Через { $name }

## Test
test-title = Двокрокова перевірка
test-points = Перевірка
test-changes-nothing = Написане тут не змінює того, що бачить прикордонник. Змінює лише записане рішення.
point-answered = відповідь є
point-needed = потрібно перед дозволом
point-open = відкрито
facts-on-file = Факти у справі
facts-none = За цим пунктом фактів у справі немає
wrong-count = { $n ->
    [one] { $n } відповідь пропущено або вона хибна
    [few] { $n } відповіді пропущено або вони хибні
    [many] { $n } відповідей пропущено або вони хибні
   *[other] { $n } відповідей пропущено або вони хибні
 }
wrong-kept = Набране вами збережено.
your-reasons = Ваші мотиви
your-reasons-hint = Ваша оцінка, окремо від фактів. Її читає друга людина і, можливо, суддя.
missing-what = Чого бракує
missing-whom = Кого питаєте: ніколи не відправника
missing-by = До якого дня
save-go-on = Зберегти і далі
save-leave = Зберегти і вийти
saved-at = збережено { $when }
step-general-situation = Крок 1: загальна ситуація
step-this-person = Крок 2: ця людина
step-fair-trial = Крок 2: суд
step-ulterior-purpose = Крок 2: мета
step-non-refoulement = Невислання
step-same-acts = Засуджено раніше за ті самі діяння
step-assurances = Гарантії
ask-general-situation = Чи дає загальна ситуація в державі-відправнику привід для занепокоєння, що стосується цієї справи?
ask-this-person = Чи є для цієї людини, конкретно і точно, реальний ризик там?
ask-fair-trial = Чи є реальний ризик, що ця людина не матиме справедливого суду?
ask-ulterior-purpose = Чи переважає інша мета, ніж заявлена?
ask-non-refoulement = Чи загрожували б людині там або далі переслідування, катування чи смерть?
ask-same-acts = Чи були ті самі діяння вже остаточно засуджені?
ask-assurances = Чи не усуває запропонована гарантія ризику?
reading-shown = Так, показано
reading-hint-shown = Ви називаєте, що це показує.
reading-not-excluded = За тим, що є, виключити не можна
reading-hint-not-excluded = Ви називаєте, чого бракує, кого питаєте і до якого дня. Відправник нового питання не отримує.
reading-excluded = Виключено
reading-hint-excluded = Ви називаєте доказ, який виключає. Мовчання бюро не доказ.
assurance-given = Хто і коли надав
assurance-met = Яким критеріям відповідає (Othman v. the United Kingdom)
assurance-watched = Хто і як наглядає після видачі
othman-disclosed = її умови розкрито
othman-specific = вона конкретна, не загальна
othman-binding = хто надав, може зобов'язати державу
othman-local = місцева влада її виконає
othman-lawful = обіцяне там законне
othman-to-convention-state = надана учасникові Конвенції
othman-record = попередні гарантії між державами виконувалися
othman-checked = можна перевірити, з доступом до адвокатів
othman-protection = там є дієвий захист від катувань
othman-not-ill-treated-before = раніше там із людиною не поводилися жорстоко
othman-examined-by-court = наш суд перевірив, чи можна на неї покластися

## Decision and second person
decision-title = Рішення
decision-lead = Одне із семи, з мотивами. Наперед нічого не вибрано.
your-decision = Ваше рішення
decision-permit = Дозволити один захід
decision-causes-permit = МОЖНА ДІЯТИ: лише цей захід, органом за національним правом, до дати.
decision-permit-with-conditions = Дозволити з умовами
decision-causes-permit-with-conditions = Як вище, і умови стоять в інструкції.
decision-information-only = Лише інформація
decision-causes-information-only = Справа лишається для читання. Заходів немає, рівень не зростає.
decision-do-not-enforce = Не виконувати
decision-causes-do-not-enforce = Жодних заходів за цим орієнтуванням.
decision-protect-and-assist = Захистити й допомогти
decision-causes-protect-and-assist = Заходів немає; людині пропонують адвоката, конфіденційний контакт і скерування.
decision-refer-to-own-prosecutor = Передати нашому прокуророві
decision-causes-refer-to-own-prosecutor = Справу бере наш прокурор. Заходів за цим орієнтуванням немає.
decision-return-to-sender = Повернути відправникові
decision-causes-return-to-sender = Лише через вади форми і лише доки людину не бачили: потім це виказало б.
closed-because = Тут закрито:
one-measure = Один захід
one-measure-hint = Лише те, до чого сягає цей канал і на що профіль називає орган.
until-day = До
until-hint = Порожнє поле бере звичайний строк: 30 днів для арешту, 180 для решти.
conditions = Умови, по рядку
conditions-hint = Не більше трьох; кожна показується повністю.
own-prosecutor = Якщо заходу немає: чи бере справу наш прокурор?
own-prosecutor-hint = Відповісти обов'язково, бо обвинувачення в тяжкому злочині.
own-prosecutor-yes = Так, передати
own-prosecutor-no = Ні, з мотивами
own-prosecutor-reasons = Мотиви для нашого прокурора
sign-password = Ваш пароль, щоб підписати
second-will-read = Діє після того, як друга людина іншого підрозділу прочитає і підтвердить.
counts-at-once = Діє одразу після підпису.
can-be-reviewed = Може бути переглянуто на прохання особи, потерпілого або прокурора.
sign-decision = Підписати рішення
leave-undecided = Вийти без рішення
review-title = Друге читання
review-first-read = Дайте відповідь на кожен пункт і збережіть
review-own = Спершу: ваше читання
review-sealed-since = Що написала перша особа, у журналі з { $when }, запис { $entry }, і змінити це не можна.
why-you = Чому це можете бути ви
sealed = Закрито
sealed-opens = Відкриється, коли збережете всі пункти.
you = Ви
save-open-first = Зберегти моє і відкрити перше
review-both = Обидва читання і ваше рішення
read-same = прочитано однаково
read-differ = читання розходяться
first-decided = Рішення: { $name }
review-confirm = Підтвердити
review-send-back = Повернути з питанням
review-send-back-hint = Рівень не змінюється. Строк іде далі.
review-otherwise = Вирішити інакше
review-otherwise-hint = Діє одразу і нічого не дозволяє: інший дозвіл починається заново.
review-otherwise-kind = Якщо ви вирішуєте інакше: що саме
bound-to = До чого прив'язано дозвіл
question-or-reasons = Ваше питання або мотиви
review-time-published = Час між двома читаннями публікується сумарно, щоб швидкі штампи було видно.

## Border
border-title = Перевірити подорожнього
border-lead = Одна присутня людина, одна відповідь. Кожна перевірка в журналі до відповіді.
border-answer = Відповідь
mrz = Машинозчитувані рядки
mrz-hint = Зі сканера або з клавіатури. Контрольні цифри перевіряються.
check-purpose = Навіщо перевіряєте
check-purpose-hint = Іде в журнал із вашим іменем. Без мети перевірки немає.
purpose-border = перетин кордону
purpose-inland-stop = зупинка всередині країни
purpose-visa-or-residence = віза або проживання
purpose-custody = людина під вартою
or-typed = Або наберіть із документа
surname = Прізвище
given-names = Імена
born = Дата народження
document-number = Номер документа
document-issuer = Держава, що видала
photograph-compared = Я порівняв фотографію документа
with-child = З людиною дитина
check = Перевірити
one-at-a-time = Одна присутня людина за раз. Пошуку за частиною імені та списку немає.
ten-title = Перші десять хвилин
never-because = Ніколи через орієнтування
do = Робіть
until = До
identity = Особа:
offer-sheet = Запропонувати опитувальний аркуш
next-traveller = Наступний подорожній
record-measure = Записати захід
record-measure-means = записати можна завжди; нагляд і адвокат дізнаються одразу.
keep-answers = Зберегти відповіді

## Meeting
meeting-title = Зустріч
met-at = зустріч
call-whom = Зателефонувати
call-permits-nothing = Номери зі списку чергувань, не від того, хто телефонує. Голос у телефоні нічого не дозволяє.
meeting-so-far = Ця зустріч дотепер
own-law-meanwhile = Що тим часом дозволяє наше право
may-meanwhile = Можна робити

## Registers
registers-lead = Один запис, за ідентифікатором або повними відомостями, з метою. Реєстри нічого не перелічують.
read-entry = Прочитати один запис
entry-id = Ідентифікатор запису
full-identity = Або повні відомості
full-name = Повне ім'я
entry-not-found = Не знайдено
entry-not-found-means = Це не означає, що захисту ніде немає або що запису ніколи не було.
proposed-by = пропозиція: { $name }, { $when }
confirmed-by = підтвердження: { $name }, { $when }
confirm-entry = Підтвердити запис
refuse-entry = Відхилити
propose-entry = Запропонувати запис
propose-entry-hint = Діє, коли підтвердить друга посадова особа вашого органу.
entry-kind = Вид запису
state-concerned = Держава
reference = Номер

## Bureaus
class-means = Клас каже, скільки треба пояснити, перш ніж орієнтування бюро може мати вагу. Він про бюро-відправника, ніколи про громадянство, і ніколи не єдина підстава рішення.
bureaus-none = Бюро ще не записано
bureau = Бюро
class = Клас
misuse = Докази зловживання
misuse-live = чинні
misuse-none = чинних немає
alerts-year = Орієнтувань тут за 12 місяців
overrides = Зміни вручну
plot-years = Наскільки бракує верховенства права, за роками даних
plot-years-note = 0 найкраще, 100 найгірше. Медіана і смуга, де лежать 90 зі 100 розрахунків; порожня точка перенесена. Клас кожного року внизу.
class-a-begins = клас A починається з { $value }
same-as-table = Те саме таблицею
data-year = Рік даних
median = Медіана
interval = 90 зі 100 розрахунків
remark = Примітка
carried-forward = нових даних немає; перенесено
misuse-evidence = Докази зловживання
misuse-evidence-means = Друга вісь, окремо від класу. Доказ не рахується у справі, з якої виник.
not-found-not-never = Нічого не знайдено. Не знайдено не означає, що ніколи не було.
when = Коли
what = Що
source = Джерело
counts-until = Рахується до
speaks-against = Що говорить проти
by-whom = Хто
from-day = Від
propose-override = Підняти клас
propose-override-hint = Однією названою посадовою особою, щонайбільше на 12 місяців; діє одразу і закінчується саме. Обчислений клас ніколи не знижується.

## Custody
custody-against = { $n ->
    [0] Усупереч рівню нікого не тримають.
    [one] Усупереч рівню тримають { $n } людину, вона перша.
    [few] Усупереч рівню тримають { $n } людей, вони перші.
    [many] Усупереч рівню тримають { $n } людей, вони перші.
   *[other] Усупереч рівню тримають { $n } людей, вони перші.
 }
custody-none-means = Тримання, якого ніхто не записав, тут не показано.
name-sealed = Ім'я закрито
against-level = усупереч рівню
since = Від
by-ground = Ким, підстава
court-no-hour = годину не внесено
told = повідомлено { $when }
not-told = ще не повідомлено
consulate-wish = консульство: письмове бажання, повідомлено
consulate-no-wish = консульство: письмового бажання немає
recall = Відкликання
recall-none = немає
custody-record = Записати, що сталося
how-to-read = Як це читати
custody-order = Спершу ті, кого тримають усупереч рівню, потім за годиною суду. Запис заходу нічого не робить законним.
custody-ended = Закінчено
col-alert = Орієнтування

## Capacity, profile, log
capacity-lead = Хвилини на орієнтування, вік черги і хто скільки чекає, за класами відправника і злочину.
capacity-none = Поки нема чого рахувати
profile-title = Профіль юрисдикції
proofs = Що на ньому доведено
passes = проходить
fails = не проходить
profile-values = Що в ньому
profile-edit = Змінити
profile-edit-hint = Доведення запускаються знову. Зміну, що ламає доведення, не приймають.
profile-text = Профіль текстом
log-lead = Кожна дія є записом раніше, ніж почне діяти. Зміст тут не показано.
checkpoint = Найновіша контрольна точка
checkpoint-none = Контрольної точки ще немає.
check-yourself = Перевірте самі, не довіряючи цій сторінці:
log-entries = Записи
entry-number = Запис

## Accounts
administration-lead = Облікові записи й ролі. Адміністратор не бачить справ.
start-code = Початковий код для { $login }
start-code-once = Показується один раз. Хто ним скористається, мусить вибрати пароль.
accounts = Облікові записи
account-state = Стан
account-closed = закрито
account-close = Закрити
account-add = Додати обліковий запис
account-person = Людина
account-person-hint = Хто це, незалежно від запису: два записи однієї людини вважаються одним.
account-authority = Орган для заходів, як названо в профілі
must-choose = Спершу виберіть власний пароль.
password-change = Змінити пароль
password-new = Новий пароль
password-again = Новий пароль ще раз
password-hint = Не менше 12 знаків. Речення легше запам'ятати.
logins-open = Відкриті входи
until-when = до { $when }
logout-everywhere = Закінчити всі мої входи

## Trouble
trouble-not-found = Тут нічого немає
trouble-means-not-found = Такої сторінки немає або вона не для вашої ролі. Що з двох, не кажуть.
trouble-refused = Не для вашої ролі
trouble-means-refused = Ваша роль цього не робить. Відмова в журналі.
trouble-login-ended = Ваш вхід закінчився
trouble-means-login-ended = Входи короткі. Увійдіть знову; збережене на місці.
trouble-stale = Щось змінилося, доки ви писали
trouble-means-stale = Нічого не записано. Прочитайте, що змінилося, і надішліть форму знову.
trouble-wrong-form = Форму не прийнято
trouble-means-wrong-form = Вона прийшла не зі сторінки цього входу. Відкрийте сторінку знову.
trouble-busy = Забагато одразу
trouble-means-busy = Спробуйте за хвилину. Перевірки на кордоні йдуть першими.
trouble-fault = Програма не змогла
trouble-means-fault = Те, що захищає, працює; тим часом нічого не дозволяється. Оператора повідомлено.
trouble-changed-nothing = Це нічого не змінило.
go-on = Далі

## Styleguide
guide-lead = Кожна частина кожної сторінки з її правилом. Чого тут немає, те не вживається.
guide-levels = Не світлофор: темно-синій означає жодних заходів, бурштиновий означає дивитися без примусу, білий із товстим краєм означає, що вирішила названа людина. Захист кольору не має.
guide-next = Наступний крок
guide-forms = Форми
guide-keys = Клавіатура
guide-keys-text = j і k рядками, / до пошуку, n до наступного кроку, ? вимикає клавіші. Жодна клавіша не підписує, не дозволяє, не розкриває і не стирає.

## Мета входу

aim-border-check = перевірки на кордоні
aim-visa = візи та посвідки на проживання
aim-duty = чергування вдень і вночі
aim-desk = черга бюро
aim-verification = двоступенева перевірка
aim-review = другий погляд
aim-prosecution = кримінальне переслідування або запит про нього
aim-court = справа в суді
aim-custody = людина під вартою
aim-protection = наданий захист
aim-child-protection = дитина
aim-legal-aid = адвокат і допомога
aim-commission = звернення до наглядового органу
aim-supervision = нагляд за захистом даних
aim-audit = аудит
aim-administration = робота системи
aim-own-account = власний обліковий запис
login-aim-wrong = Ця роль не діє з такою метою
login-aim-again = Виберіть одну з цілей нижче й уведіть пароль ще раз.
## Queue by clocks, clocks, letters, figures, the log
whose-all = Усе
queue-narrow = Звузити список
queue-any = будь-який
queue-channel = Канал
queue-asked = Шукали за номером:
queue-whole = Уся черга
queue-no-names = За іменем тут нікого не шукають. Імена порівнюють із певною метою, і це в журналі.
queue-not-found = Немає орієнтування з таким номером
queue-not-found-means = Шукали повний ідентифікатор орієнтування і повний номер відправника. Це не означає, що його немає в іншої держави.
queue-further = Серед переглянутих нічого
queue-further-means = Сторінка переглядає певну кількість орієнтувань. Наступні будуть на наступній сторінці.
queue-must-look = МАЄ ПОДИВИТИСЯ ЛЮДИНА
queue-no-alert = Мандрівник на пункті контролю; орієнтування не зустрілося
queue-other-clocks = { $n ->
    [one] ще { $n } строк
    [few] ще { $n } строки
   *[many] ще { $n } строків
 }
next-answer-clock = Відповісти на цей строк
next-why-answer-clock = Названа особа відповідає своїми словами, і вони лишаються в записі. Це нічого не дозволяє.
next-button-answer-clock = До строку
clocks-title = Строки і запитання
clocks-open = Строки, на які хтось має відповісти
clocks-ended = Строки, що закінчилися
clocks-none = Жоден строк не йде
clocks-none-means = Перевірка починається зі зустрічі, зі зв'язку з цією територією або з надходження орієнтування про тяжкий злочин. До того нічого примусового не відкрито.
clock-met-by = Що його виконує:
clock-to = Відкрити цей строк
clock-begins = Що його починає
clock-about = Про цей строк
clock-answer = Відповісти словами
clock-answer-hint = Це лишається в записі з вашим іменем. Строк, що минув, лишається простроченим.
clock-answer-words = Ваша відповідь
clock-extend = { $n ->
    [one] Продовжити на { $n } день, один раз
    [few] Продовжити на { $n } дні, один раз
   *[many] Продовжити на { $n } днів, один раз
 }
clock-extend-hint = Лише до його кінця, з обґрунтуванням, тим, хто не читає це орієнтування і не вирішує за ним.
clock-no-words = Словами на цей строк не відповідають
asked-of-sender = Про що запитують відправника
asked-means = Запитання взято зі слів самого орієнтування і визначено, коли воно надійшло, разом із днем. Ніщо тут не створює, не змінює і не спиняє листа, і ніхто не може його надіслати.
asked-nothing = Його слова не ставлять запитань відправникові.
goes-out = відходить { $when }
went-out = відійшло { $when }
letter = Лист
sender-answered = Що відповів відправник
sender-answer-enter = Записати відповідь
sender-answer-hint = Словами відправника. Це факт від його автора; що він означає, ви вирішуєте в перевірці.
link-title = Зв'язок із цією територією
link-means = Особа живе тут або перебуває тут під вартою: починається перевірка зі своїми строками. Відправника через це ні про що не запитують.
link-fact = Факт і звідки він
link-enter = Внести зв'язок
questions-title = Листи відправникам
questions-coming = Листи, що відійдуть
questions-sent = Листи, чий день настав
questions-none-coming = Жоден лист не чекає свого дня
questions-none-sent = Жоден лист ще не відійшов
questions-over = не відійшло
class-why = Чому цей клас
class-no-figures = У таблицях немає даних про це бюро: клас U і ніколи не N.
log-no-entry = Такого запису немає; усього записів { $n }.
log-key = Ключ для перевірки:
log-stranger = Хто зберігає давнішу контрольну точку, побачить, що нічого до неї не змінено й не вирізано: досить плиток журналу й цього ключа, без доступу до цього сервера.
log-erased = зміст стерто
log-proof = Доказ, що він у записі
log-proof-means = Він веде від цього запису до підписаної контрольної точки, що в ньому стоїть. Він каже, що запис є, і нічого про зміст.
part-of = { $first } з { $second }
capacity-days = Порахувати ці дні
capacity-begun = Перевірку почато
capacity-decided = Вирішено
capacity-quick = Вирішено за хвилину після першого читання
capacity-grave-4 = Тяжкі злочини, вирішено за 4 години
capacity-grave-24 = Тяжкі злочини, вирішено за 24 години
capacity-grave-delayed = Тяжкі злочини із запізненням
capacity-grave-lost = Час, утрачений щодо тяжких злочинів, разом
capacity-work = Хвилин роботи над орієнтуванням
capacity-work-note = За збереженнями й рішеннями; перерви понад пів години вважаються чимось іншим.
capacity-queue = Вік тих, що чекають, у годинах
capacity-queue-note = Перевірка, що почалася цими днями і в якій ніхто ще не вирішив.
capacity-waiting = Хто скільки чекає, медіана в годинах
capacity-waiting-note = За класом відправника і видом злочину. У таблиці нижче всі значення.
capacity-cells = Очікування таблицею
capacity-cells-note = Комірка, де менше ніж { $n } орієнтувань, не показується, як і та, з якої її можна обчислити.
offence = Злочин
half-wait = половина, не більше
nine-of-ten-wait = дев'ять з десяти, не більше
in-hours = годин
not-counted-out = не показується
## Counsel: clients, submitted facts, vault
desk-clients = Клієнти
desk-vault = Сейф
clients-lead = { $n ->
    [one] { $n } орієнтування на клієнта; ваше повноваження щодо нього записано
    [few] { $n } орієнтування на клієнтів; ваше повноваження щодо кожного записано
    [many] { $n } орієнтувань на клієнтів; ваше повноваження щодо кожного записано
   *[other] { $n } орієнтувань на клієнтів; ваше повноваження щодо кожного записано
 }
clients-empty = Повноваження не записано
clients-empty-means = Орієнтування видно, коли шлюз записав ваше повноваження щодо нього. Це не означає, що орієнтування немає.
next-submit-facts = Подати те, що заявляє клієнт
next-why-submit-facts = Це буде записано як заяву, і орієнтування розглянуть знову. Відправникові нічого не повідомляють.
next-button-submit-facts = Подати факти
submit-title = Подати факти за клієнта
submit-lead = Заявлене зберігається під власним ключем особи разом з тим, хто це сказав. Воно лишається заявою і не стає фактом орієнтування.
submit-silence = Нічого з цього не повідомляють відправникові, і жодне запитання до нього звідси не виникає.
submit-leave = Вийти, нічого не подаючи
stated-so-far = Уже записано
stated-none = Поки нічого не заявлено
stated-count = { $n ->
    [0] поки нічого не заявлено
    [one] { $n } запис заяв
    [few] { $n } записи заяв
    [many] { $n } записів заяв
   *[other] { $n } записів заяв
 }
stated-from-vault = спирається на покладене в сейф, запис { $entry }
stated-by-person = заявила особа
stated-by-counsel = заявив адвокат
speaker = Хто говорить
speaker-person = Сама особа
speaker-counsel = Адвокат
said-on = День, коли це сказано
statement-n = Заява { $n }
statement-kind = Про що це
statement-text = Власними словами того, хто говорить
statement-state = Держава, якої це стосується (дві літери)
statement-date = День, якого це стосується
statement-document = Документ про захист вважається перевіреним тією посадовою особою, яка його бачила: заявіть захист тут, а документ покажіть відділові.
stated-protection = Захист або притулок
stated-protection-document = Документ про захист, показаний посадовій особі
stated-public-activity = Політична, громадська, журналістська чи релігійна діяльність
stated-dispute = Спір за обвинуваченням
stated-torture = Страх катувань або поганого поводження
stated-unfair-trial = Страх несправедливого суду
stated-already-judged = Уже судили за ті самі діяння
stated-refused-elsewhere = У видачі відмовлено в іншому місці
stated-deleted-by-interpol = Інтерпол видалив цю справу або відмовив у ній
stated-child = До 18 років під час діянь або тепер
stated-file-withheld = Справу приховано від адвоката
stated-other = Щось інше про справу
from-vault = Спирається на щось із вашого сейфа
from-vault-hint = Тоді в журналі названо, коли це покладено і з яким відбитком. Зміст лишається вашим.
from-vault-nothing = Нічого із сейфа
vault-lead = Що тут лежить, зашифровано вашим власним ключем. Шлюз, його адміністратори й аудитори відкрити цього не можуть; що щось покладено чи взято, є в журналі.
vault-how = Зашифруйте на своїй машині будь-якою програмою age або
vault-empty = У вашому сейфі нічого немає
vault-empty-means = Тут показано те, що належить до чинних повноважень. Що лежить для завершеного, закрито.
vault-count = { $n ->
    [one] { $n } предмет
    [few] { $n } предмети
    [many] { $n } предметів
   *[other] { $n } предметів
 }
vault-digest = Відбиток
vault-client = Клієнт
vault-size = Розмір
vault-since = Покладено
vault-acts = Що можна зробити
vault-submitted = названо в поданих фактах, запис { $entry }
vault-take-out = Взяти
vault-delete = Видалити
vault-put = Покласти в сейф
vault-for = Для якого клієнта
vault-file = Зашифрований файл
vault-file-hint = Не більше { $value } МіБ. Незашифрований файл не приймається і не зберігається.
## Дії
record = Записати
reasons-stay = Своїми словами. Залишається в записі з вашим іменем.
what-follows = Що з цього випливає
tell-now = Повідомити зараз
not-told-because = Через орієнтування не повідомляється: відправнику, консульству, перевізнику.
happened-at = Коли це сталося
happened-at-hint = Порожньо означає зараз. Місцевий час.
place = Місце
told-supervisor = наглядачу поза підрозділом службовця
told-counsel = адвокату особи або черговому адвокату
told-duty-desk = черговому столу
told-court = суду, який вирішує про свободу
told-child-protection = службі захисту дітей
custody-open = Відкрити
custody-due = Що і коли треба зробити
custody-what = Що сталося
custody-who = Хто кого повідомив або який суд
custody-who-hint = Ім’я, посада, номер справи.
custody-court-until = До якого часу суд дозволив тримати далі
custody-court-until-hint = Лише якщо суд вирішив, що тримання триває.
custody-place = Де перебуває особа
custody-place-hint = Лише якщо особу перевезли.
custody-wish = Де зберігається письмове бажання
custody-wish-hint = Лише для консульства: його повідомляють за письмовим бажанням особи і не інакше.
custody-release-ends = Припиняє дозвіл, за яким особу можна було тримати.
custody-no-alert = орієнтування невідоме
custody-permitted = за дозволом
custody-not-permitted = без дозволу
custody-step-rights-told = Особі роз’яснили права
custody-step-counsel-told = Повідомили адвоката
custody-step-consulate-told = Повідомили консульство, за письмовим бажанням
custody-step-brought-to-court = Особу доставили до суду
custody-step-court-keeps = Суд вирішив, що тримання триває
custody-step-court-ends = Суд вирішив, що тримання припиняється
custody-step-moved = Особу перевезли
custody-step-released = Особа на свободі
measure-lead = Зроблене записується незалежно від того, чи було воно дозволене. Запис не робить його законним.
measure-after-check = Після перевірки, запис журналу { $entry }
measure-without-check = Без перевірки
measure-ground = Підстава, вашими словами
measure-alert = Орієнтування, якого це стосується
measure-alert-hint = Повний номер, якщо він відомий. Порожньо: записується без нього або під кожним орієнтуванням перевірки.
measure-done-permitted = Записано: було дозволено
measure-done-not = Записано: без дозволу
measure-custody-began = Від цієї хвилини особа під вартою. Запишіть, що їй роз’яснили права і повідомили адвоката.
measure-call-duty = Зателефонуйте черговому столу. Назвіть номер журналу, а не ім’я.
meetings-title = Зустрічі
meetings-lead = Хтось стоїть перед службовцем. Тридцять хвилин, потім повідомляють керівника шлюзу; очікування нічого не дозволяє.
meetings-none = Ніхто не чекає на пункті
meetings-none-means = Зустрічі, на які відповіли, стоять при своїх орієнтуваннях.
meeting-answer-words = Що ви кажете службовцю
meeting-answer-words-hint = Відповідь нічого не дозволяє. Дозвіл - це окреме рішення.
sheet-kept = Відповіді збережено
sheet-kept-until = Вони під окремим ключем і стираються після { $day }. Ніщо в них не послаблює перевірку.
sheet-verified = Лише якщо показали документ цього захисту: хто його перевірив
sheet-child = Дитину не опитують: відповіді не взято, взято те, про що вона просить.
apart-title = Не ця особа
apart-lead = Для цієї перевірки і цього змісту орієнтування, за показаним документом.
apart-until-hint = Діє не довше, ніж можна лишити без нового перегляду.
apart-distinguish = Відрізнити тезку
apart-distinguish-lead = Лише за згодою особи; стирається, коли згоду відкликають.
apart-feature = За чим відрізняють обох
apart-consent = Як особа дала згоду
identity-open = Запитано у вашого органу
identity-none = Зараз у вашого органу нічого не запитано
identity-title = Це особа, яку ви захищаєте?
identity-lead = Так або ні. Вам не повідомляється нічого зі справи, відправнику не повідомляється нічого.
identity-yes = Так, це особа, яку ми захищаємо
identity-no = Ні, це хтось інший
identity-compared = Що ви порівняли
identity-done = Вашу відповідь записано
override-title = Термінове втручання
override-list = Термінові втручання
override-lead = Власне право безпеки, коли хтось зараз у небезпеці. Це не дозвіл, воно не називає заходу за орієнтуванням і закінчується через 24 години, якщо друга особа його не підтвердить.
override-what = Що ви робите
override-danger = Хто в небезпеці і від чого
override-alert = Орієнтування, поруч з яким це стоїть, якщо воно є
override-use = Застосувати зараз
override-done = У записі: термінове втручання
override-next = Дійте зараз. Друга особа має підтвердити його протягом 24 годин.
override-none = Термінових втручань у записі немає
override-confirm = Підтвердити
override-confirm-hint = Зі своїми причинами, чому воно ще потрібне. Хто його застосував, той не підтверджує, під жодним обліковим записом.
override-count = Застосовано, за службовцями
override-used = Застосовано
override-alone = Ніхто не підтвердив
override-unconfirmed = чекає другої особи
override-confirmed = підтверджено
override-lapsed = закінчилося, ніхто не підтвердив
override-over = закінчилося
safety-protect = захистити того, хто в небезпеці
safety-disarm = забрати зброю
safety-separate = розвести людей
register-protection = Захист
register-refusal = Відмова суду
register-decision = Рішення
register-misuse = Докази зловживань
register-override = Підвищена категорія бюро
register-interim = Тимчасовий захід
protection-refugee = біженець
protection-subsidiary = додатковий захист
protection-humanitarian-visa = гуманітарна віза або дозвіл
protection-temporary = тимчасовий захист
protection-unhcr-mandate = мандат УВКБ ООН
protection-asylum-pending = притулок запитано, не вирішено
protection-nationality = громадянство, надане через те саме переслідування
read-purpose = Навіщо це вам
state-concerned-hint = По дві літери, кілька через кому.
two-officials-enter = Дві посадові особи вносять і знімають
proposal-number = Номер пропозиції
proposal-open = Відкрити
proposal-own = Запропонували ви. Відповість інша посадова особа вашого органу.
proposed-done = Запропоновано
proposed-next = Не має сили, доки інша посадова особа вашого органу не підтвердить. Передайте їй цей номер: { $entry }
entered-done = Внесено
refused-done = Відмовлено: пропозицію закінчено
lift-propose = Запропонувати зняти
lift-rests-on = Рішення, на якому це ґрунтується: орган, день, номер
lifted-done = Знято
lifted-means = Цим нічого не дозволяється: вирішують посадові особи.
confirm-lift = Підтвердити зняття
request-lead = Він нічого не знижує і не підвищує. Названі люди відповідають на нього рішенням за час, відомий під час подання.
request-who = Хто просить
request-name = Ім’я, якщо його можна назвати
request-grounds = Про що просять і на якій підставі
request-detained = Особу тримають через це орієнтування
request-clock = Тоді відповідь потрібна протягом 24 годин.
request-done = { $n ->
    [one] Рішення потрібне протягом { $n } години; доти нічого не змінюється.
    [few] Рішення потрібне протягом { $n } годин; доти нічого не змінюється.
    [many] Рішення потрібне протягом { $n } годин; доти нічого не змінюється.
   *[other] Рішення потрібне протягом { $n } години; доти нічого не змінюється.
 }
asker-person = особа або її адвокат
asker-victim = потерпілий
asker-prosecutor = наш прокурор
end-permission = Забрати дозвіл
end-permission-lead = Він припиняється одразу. Ніхто його не повертає: новий потребує нового рішення.
holdings-title = Прийняти попередні рішення
holdings-lead = Список попередніх рішень названих людей, по одному в рядку. Кожне стає дозволом на 90 днів; два зі ста перевіряються знову, їх визначає сам список.
holdings-list = Список
holdings-list-hint = JSON, по одному в рядку: alert, measure, decided_by, unit, authority, on, reasons.
holdings-taken = { $n ->
    [0] Нічого не прийнято
    [one] Прийнято { $n } рішення
    [few] Прийнято { $n } рішення
    [many] Прийнято { $n } рішень
   *[other] Прийнято { $n } рішення
 }
holdings-sample = Перевірити знову, до { $when }
holdings-became = Що сталося з кожним рядком

## Ключі доступу

passkeys = Ключі доступу
passkeys-lead = Ключ доступу зберігається на вашому пристрої і впізнає вас там. Він замінює пароль під час входу і перед рішенням.
passkeys-none = У цього облікового запису їх ще немає.
passkey-name = Як ви його назвете
passkey-add = Додати ключ доступу
passkey-end = Прибрати
passkey-script = Щоб додати, потрібен скрипт; усе інше працює без нього.
passkey-failed = Ключ доступу не прийнято. Пароль відкриває те саме.
passkey-done = Впізнано. Діє п’ять хвилин.
passkey-login-hint = Спершу виберіть вище роль і мету. Для ключів доступу потрібен скрипт.

## Перегляди

desk-lookups = Перегляди
lookups-lead = Випадкова вибірка: хто, коли й для чого дивився. Нічого зі справи в ній немає. Число, за яким її зроблено, спершу потрапляє до журналу.
lookups-size = Скільки
lookups-draw = Зробити вибірку
lookups-of = Переглядів за ці дні: { $n }
lookups-seed = Зроблено за
lookups-entry = запис
lookups-none = У ці дні ніхто не дивився.
lookups-alerts = Орієнтування
lookups-why = Для чого і яким шляхом
detained-recalled = Орієнтування відкликано, а особу тримають
detained-barred = Особа захищена від відправника, і її тримають
detained-court-ended = Суд припинив тримання, а звільнення не записано
detained-suspended = Орієнтування призупинено, а особу тримають
detained-not-permitted = Дозволу немає, а особу тримають
detained-no-alert = Тримають без відомого орієнтування
detained-by-court = Тримають за рішенням суду
detained-permitted = Тримають за чинним дозволом
detained-released = Особу звільнено
custody-due-rights = Особі роз’яснюють права мовою, яку вона розуміє
custody-due-counsel = Повідомляють адвоката
custody-due-court = Особу доставляють до суду
custody-due-court-term = Закінчується строк, названий судом: суд вирішує, або особу звільняють
custody-due-request = Надійшов запит із паперами, або вирішено звільнити
custody-due-longest = Найдовший строк: особу звільняють
refusal-human-rights = права людини
refusal-political = політичний злочин або переслідування
refusal-ne-bis = остаточний вирок за ті самі діяння
refusal-limitation = строк давності
refusal-nationality = громадянство особи
refusal-dual-criminality = у нашій державі це не злочин
refusal-procedural = папери відсутні або запізнилися
refusal-other = інша підстава
refusal-not-known = невідомо
refusal-is-final = Остаточне
profile-of = Профіль { $name }
profile-proved = Стелі, органи і строки доведено в { $first } середовищах; показано, що потрібне кожне правило з { $second }.
profile-fails = Це не доведено, тому не вводиться. Знайдено ось що:
profile-no-solver = На цій машині немає розв'язувача: нічого не можна довести, тому нічого не вводиться.
profile-taken-up = увів(-ела) { $name }, { $when }
profile-digest = Відбиток його тексту:
profile-from-start = Він прийшов із запуском сервера; тут ще ніхто нічого не вводив.
profile-doubts = Що має знати той, хто на нього покладається
profile-doubts-none = Сумнівів не знайдено.
profile-faults = Це ще не профіль
profile-line = Рядок { $n }:
profile-changes = Що він змінить
profile-changes-none = Він нічого не змінить.
profile-before = Тепер
profile-after = Потім
profile-try = Запустити докази, поки нічого не змінюючи
profile-take-up = Увести: далі шлюз працює за ним
account-open = відкритий
account-change = Змінити обліковий запис
account-change-hint = Його входи закінчуються з кожною зміною.
account-what = Що робиться
account-restart = Видати новий початковий код
account-mandate = Внести мандат на орієнтування
account-no-mandate = Відкликати мандат
account-alert = Орієнтування мандата, повний ідентифікатор
account-body = Орган, від імені якого говорить особа
account-body-state = Держава цього органу
explanation-title = Обґрунтування, як записано
explanation-on = Розглянуто на { $when }.
explanation-cause = Причина
live-many = Відколи зроблено цю сторінку, щось потрапило в запис. Тут нічого не рухається саме.
live-this = Це орієнтування змінилося, відколи зроблено сторінку. Прочитайте його знову, перш ніж діяти.
live-again = Прочитати знову
raise-to = До якого класу
raise-reason = Що сталося, чого цифри ще не можуть знати
raise-evidence = На яких доказах

## Через постачальника входу

onward-in = Ви увійшли
onward-in-says = Ваша робота за один крок звідси.
onward-out-says = Ви увійдете там і повернетеся сюди. Роль і мета залишаються обраними.
onward-go = Далі

# What was sent before and has no answer any more
trouble-unanswered = Це вже надсилали
trouble-means-unanswered = Це могло бути записано; відповіді більше немає. Спершу подивіться і відкривайте форму знову, лише якщо запису немає.

## Who is told, what was written, what alarms
role-head-of-gateway = керівник шлюзу
holder-data-protection-supervisor = нагляд за захистом даних
clock-name-own-prosecutor = Відповідь нашого прокурора
clock-name-unpermitted-measure = Захід без дозволу
clock-name-telling-review = Чи повідомити людину: знову
clock-name-reentry-link = Чи та сама справа
next-answer-question = Дайте відповідь на запитання, з яким рішення повернули
next-why-answer-question = Друга посадова особа повернула ваше рішення. Ніщо не рахується, доки ви не прочитаєте запитання й не вирішите знову.
next-button-answer-question = До запитання
next-take-case = Скажіть, що буде з цією справою
next-why-take-case = Її передали вам. Прийміть її або скажіть, чому ні: ваші слова залишаться в записі й нічого не дозволяють.
next-button-take-case = До відповіді
next-escalated = Подбайте, щоб хтось відповів
next-why-escalated = Ніхто не відповів вчасно, і вам повідомили. Строк каже, чий це крок і що належить; на що відповідають словами, можете відповісти самі.
next-button-escalated = До строків
next-alarm = Погляньте на захід без дозволу
next-why-alarm = Хтось ужив його, хоча ніщо не дозволяло. Це тривога, доки названа особа не скаже своїми словами, що подивилася.
next-button-alarm = До тривог
next-settled = Нічого: вирішено
next-why-settled = Названі особи вирішили проти заходу, їхні підстави нижче. Знову дивляться на прохання, за нового змісту чи нових фактів.
next-button-settled = До підстав
next-read-case = Прочитайте, що вам передано
next-why-read-case = Що діє, що знайдено, що вирішено й чому та на якій підставі просять подивитися знову.
next-button-read-case = Відкрити справу
whose-told = Повідомлено мені
written-title = Що вирішено, запитано й чому
written-question = Повернуто із запитанням
written-first = Підстави першої посадової особи
written-refers = Передано нашому прокуророві
written-refers-not = Не передано нашому прокуророві
written-asked = Просили подивитися знову
written-prosecutor = Наш прокурор відповів
brought-title = Передано мені
brought-lead = Справи, на які дивитеся ви: затримані через орієнтування, прохання подивитися знову, діти. Списку інших орієнтувань тут немає.
brought-empty = Перед вами нічого немає
brought-empty-means = Справа потрапляє сюди, коли хтось затриманий, коли просять подивитися знову або коли її вносить ваша канцелярія. Про інші орієнтування це нічого не каже.
alarms-title = Заходи без дозволу
alarms-lead = Записані, хоча ніщо не дозволяло. Кожен лишається тут, доки названа особа не погляне й не скаже про це.
alarms-empty = Відкритих тривог немає
alarms-empty-means = Наскільки заходи записані. Чого ніхто не записав, того тут не видно.
alarm-looked = Я подивився (-лася)
alarm-words = Що ви з’ясували й що з цього випливає
alarm-hint = Лишається в записі з вашим ім’ям. Нічого не робить законним заднім числом.
alarm-ground = Підстава словами службовця
door-act-by = { $name }: дія
# Detention, groups at risk, assurances, published waiting, live lines

## A group at risk, assurances, detention on the page of an alert
group-ask = Чи належить ця особа до групи, якій там загрожує небезпека?
group-hint = Ваша оцінка за фактами справи. Жодна відповідь не пропонується, і саме лише громадянство ніколи не є групою в небезпеці.
group-reading-shown = Так, до групи, названої нижче
group-reading-not-excluded = За тим, що є, виключити не можна
group-reading-excluded = Ні, і це видно з матеріалів нижче
group-name = Яка група
group-name-hint = Своїми словами, за фактами: що люди роблять або ким є, через що їм там загрожує небезпека.
group-reasons = Чому, своїми словами
group-material = Датовані матеріали, на яких це ґрунтується
group-material-hint = Доповіді, рішення судів, справи: так, щоб їх знайшов хтось інший. Після збереження з’являться ще два рядки.
group-what = Матеріал { $n }
group-dated = Дата матеріалу { $n }
assurances-title = Запропоновані гарантії
assurances-lead = Кожну оцінюють за критеріями Othman. Те, за чим після видачі ніхто не наглядає, ризику не знімає.
assurance-number = Гарантія { $n }
assurance-another = Ще одна гарантія
assurance-more = Зберегти і додати ще
assurance-remove = Зберегти без гарантії { $n }
alert-detained = Тримання під вартою
alert-detained-since = Цю особу тримають через це орієнтування з { $when }.
alert-detained-read = Читати про тримання
## What a custody board lists
custody-lists-everybody = Усі, кого тримають через орієнтування, від хвилини арешту.
custody-lists-place = Лише ті, хто у вашому місці тримання. Інших можуть тримати деінде; цей список їх не показує.
custody-lists-court = Лише тримання, які розглядає ваш суд, і ті, для яких суд ще не названо, якщо профіль робить ваш суд належним. Інших цей список не показує.
custody-lists-children = Лише ті, з ким поводяться як з дітьми. Можуть тримати й інших; цей список їх не показує.
custody-lists-clients = Лише ваші клієнти. Можуть тримати й інших; цей список їх не показує.
custody-lists-brought = Лише те, що передано вам. Можуть тримати й інших; цей список їх не показує.
custody-none-everybody = За записами, через орієнтування нікого не тримають
custody-none-place = За записами, у вашому місці тримання нікого немає
custody-none-court = За записами, ваш суд не розглядає жодного тримання
custody-none-children = За записами, жодну дитину не тримають
custody-none-clients = За записами, нікого з ваших клієнтів не тримають
custody-none-brought = За записами, нікого з переданого вам не тримають
## Waiting as everybody may read it
waiting-title = Очікування, як оприлюднено
waiting-lead = Скільки минуло від початку перевірки до рішення, за класами бюро-відправника і видами злочину. Жодна цифра не про особу.
waiting-none = За записами, у цьому кварталі жодна перевірка не почалася
waiting-before = Попередній квартал: { $value }
waiting-method = Комірка, де менше ніж { $n } орієнтувань, не показується. Разом із нею ховаються найменші інші, доки її не можна обчислити з решти і підсумку; де це неможливо, ховається й підсумок.
waiting-quarters = Оприлюднюються лише цілі завершені квартали, якими вони були наприкінці. Вони не перетинаються, тож жодні два не відрізняються на кілька орієнтувань.

## Sentences of the rules
wording-on-record = Слова в журналі:
clock-told = повідомляють: { $name }
clock-met-by-itself = ніщо: це настає саме
why-nothing-found = { $rules ->
    [one] { $day } перевірено { $rules } правило на тому, що відомо, і жодне не знайшло нічого, що має вагу. Це нічого не каже про людину і нічого не дозволяє: вирішує названа посадова особа.
    [few] { $day } перевірено { $rules } правила на тому, що відомо, і жодне не знайшло нічого, що має вагу. Це нічого не каже про людину і нічого не дозволяє: вирішує названа посадова особа.
   *[other] { $day } перевірено { $rules } правил на тому, що відомо, і жодне не знайшло нічого, що має вагу. Це нічого не каже про людину і нічого не дозволяє: вирішує названа посадова особа.
 }
sex-f = жіноча
sex-m = чоловіча
sex-x = інший запис документа
bureau-with-class = бюро { $name }, клас { $value }

# Roles of requests before a body.
role-source-bureau = бюро-джерело
role-general-secretariat = генеральний секретаріат

## Copies and recall
recalls-title = Відкликання
recalls-lead = Що ще винні держателі копій, за всіма оповіщеннями. Першим стоїть те, що перевіряють першим.
recalls-none = Зараз нічого не винні
recalls-more = Є більше, ніж вміщує ця сторінка.
recalls-storm = { $name }: за годину відкликано орієнтувань: { $value }; хтось має подивитися
recalls-storm-do = Кожне з цих відкликань чинне, доки люди не вирішать інакше. Якщо вони неправильні, оскаржте всі: тоді нічого не стирається, і двоє інших людей їх скасовують.
recall-page = Копії та відкликання
recall-page-lead = Кому передали це оповіщення, що відкликано і що відповів кожен держатель. Змісту оповіщення тут немає.
recall-owed = Що винні
copies = Копії
copies-none = Жодної копії не відомо
copy-kind = Вид держателя
copy-holder = Держатель
copy-holder-hint = Орган, суд, шлюз. Назва шлюзу починається з коду держави: CZ.
copy-system = Система або справа
copy-purpose = Для чого передано
copy-handed = Передано
copy-handed-hint = Порожньо: зараз.
copy-retention = Може зберігатися там до
copy-form = Зареєструвати копію
copy-form-lead = Копія зобов’язує: хто її тримає, дізнається, коли оповіщення відкличуть.
copy-holder-national-system = національна система
copy-holder-gateway = шлюз
copy-holder-court = суд
copy-holder-prison = місце тримання під вартою
copy-holder-counsel = захисник
copy-holder-paper-file = паперова справа
recall-asked = Чого вимагають від кожного держателя
recall-kind-delete = Видалити оповіщення
recall-kind-correct = Виправити частину
recall-kind-suspend = Зберегти й показувати як зупинене
recall-kind-erase-person = Стерти все про особу
recall-ground = На підставі чого відкликають
recall-ground-commission = рішення органу перегляду
recall-ground-general-secretariat = рішення Генерального секретаріату
recall-ground-court = рішення суду
recall-ground-withdrawn = зняв той, хто видав
recall-ground-corrected = виправив той, хто видав
recall-ground-expired = строк минув
recall-authority = Який орган вирішив
recall-reference = Номер рішення
recall-decided = День рішення
recall-of = Що правда про рішення
recall-on-merits = Вирішено по суті
recall-challenged = Знято, коли його оскаржували
recall-parts = Хибні частини
recall-parts-hint = Лише для виправлення, одна на рядок.
recall-form = Відкликати
recall-form-lead = Від цієї хвилини ні відділ, ні кабіна його не бачать, і кожен держатель копії дізнається. Захист ніколи не підстава.
recall-said = Що сказав держатель або що там знайшли
recall-says = Словами
recall-says-hint = Якщо видалено: що держатель перевірив і що нічого не знайшов. Якщо відмовляє: чому.
recall-digest = SHA-256 паперу або повідомлення
recall-receipt = Записати, що сказав держатель
recall-receipt-lead = Це заява держателя. Її перевіряють повторним запитом.
recall-contest = Оскаржити відкликання
recall-contest-lead = Поки це чинне, нічого не стирають; відділи його не бачать.
recall-propose = Запропонувати скасувати
recall-restore = Скасувати як друга особа
recall-restore-lead = Оскаржене відкликання скасовують двоє, ніхто з яких його не вносив. Тоді оповіщення зупинене, не більше.
recall-step-sent = повідомлено
recall-step-reminded = нагадано
recall-step-duty-told = повідомлено черговому
recall-step-supervisor-told = повідомлено наглядовому органу
recall-step-published = мовчання оприлюднено
recall-step-accepted = прийнято
recall-step-relayed = передано далі
recall-step-suppressed = там нікому не показують
recall-step-purged = там видалено
recall-step-custody-notified = повідомлено тим, хто тримає
recall-step-refused = відмовлено
recall-step-spot-asked = просимо перевірити ще раз
recall-step-spot-passed = перевірено ще раз: немає
recall-step-spot-failed = перевірено ще раз: є
recall-step-contested = оскаржено
recall-step-restore-proposed = запропоновано скасувати
recall-step-restored = скасовано двома
recall-step-taken = взято особою
recall-step-frozen = збережено як доказ
recall-step-erase-chosen = особа обрала стирання
recall-untold = відкликано, ще не повідомлено
recall-silent = мовчить
recall-disputed = спірно або відмовлено
recall-kept = зберігається, нічого не відкликано
recall-map = Як іде відкликання
recall-map-note = Одна плитка на держателя. Держава стоїть приблизно там, де лежить; інші мають номер із таблиці, яка каже те саме.
recall-told = Повідомлено, разів
recall-newest = Остання відповідь
recall-next = Наступна перевірка
recall-window = можна оскаржити до { $when }; раніше нічого не стирають
recall-purged-means = «Там видалено» – заява держателя. Її перевіряють повторним запитом; у чужі системи звідси не зазирнути.
evidence-open = Читати відкликане як доказ
evidence-title = Що відкликано
evidence-lead = Показують суду, захисникові, особі та нагляду як доказ. Ні службовець, ні пошук його не бачать, і жоден захід на ньому не ґрунтується.
waiting-recalls = Від відкликання до видалення, за видами держателів
waiting-released = Від відкликання до звільнення з-під варти
waiting-gone = Видалені копії
half-days = Половина: не більше, днів
longest-days = Найдовше, днів
custody-after-recall = Під вартою після відкликання
custody-after-now = Тримають зараз
custody-after-released = Звільнені
waiting-recalls-none = У ньому нічого не відкликано
